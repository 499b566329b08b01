"""What is written beside the lines of a walk, and how any line of the archive is read back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, Self, TypeVar

from pydantic import ConfigDict, Field, ValidationError

from audits.archive.files import hash_of
from audits.errors import ArchiveError
from audits.model import EVENTS, Event, Instrument, Record

GENESIS = "0" * 64
"""What stands for the hash of a line before the first."""

R = TypeVar("R", bound=Record)
T = TypeVar("T")


class _Signed(Record):
    """A record that holds the hash of its own canonical bytes, so that any careless change of it shows."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
    digest: str = ""

    def signed(self) -> Self:
        """The same record with its digest filled in."""
        bare = self.model_copy(update={"digest": ""})
        return self.model_copy(update={"digest": hash_of(bare.line())})

    def line(self) -> bytes:
        """The bytes to write: canonical JSON on one line."""
        return _canonical(self.model_dump(mode="json", by_alias=True))


class Seal(_Signed):
    """The last thing written of a walk: `files` maps every path in its folder to the SHA-256 of its bytes."""

    schema_: Literal["ariane.seal/1"] = Field("ariane.seal/1", alias="schema")
    walk: str
    at: datetime
    lines: int
    head: str
    instrument: Instrument
    files: dict[str, str]


class Tombstone(_Signed):
    """What was erased on request: the `files` with the hashes they had, or, if `whole`, the entire walk.

    `head` is the head that the walk had, so that what a report quoted can still be told apart. `judgements` says
    that the judgements of the walk were erased too, because they quoted what had to go.
    """

    schema_: Literal["ariane.tombstone/1"] = Field("ariane.tombstone/1", alias="schema")
    walk: str
    at: datetime
    why: str
    whole: bool
    head: str | None = None
    files: dict[str, str] = {}
    judgements: bool = False


def _canonical(data: dict[str, Any]) -> bytes:
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "replace")


def is_as_signed(content: bytes) -> bool:
    """Whether bytes are exactly what `signed` once wrote: no other byte, and a digest that fits."""
    try:
        data = json.loads(content)
        return _canonical(data | {"digest": hash_of(_canonical(data | {"digest": ""}))}) == content
    except (ValueError, TypeError):
        return False


def line_of(event: Record, number: int, previous: str) -> bytes:
    """One line of walk.jsonl: the event, preceded by its number and the hash of the line before."""
    body = {"n": number, "prev": previous, **event.model_dump(mode="json", by_alias=True)}
    # Pages can hold halves of characters that UTF-8 has no bytes for; they must not cost us the line.
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def read_object(content: bytes, place: str) -> dict[str, Any]:
    """The JSON object in some bytes; `place` (file and line) goes into the `ArchiveError` when there is none."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict):
        raise ArchiveError(
            f"{place}: a JSON object was expected here.",
            "The file was damaged, or Ariane did not write it. Run “ariane verify” to see what else changed.",
        )
    return data


def as_record(kind: type[R], data: dict[str, Any], place: str) -> R:
    """A stored record of a known kind; newer formats and foreign content are an `ArchiveError`."""
    return _validated(kind.model_validate, data, place)


def as_event(line: bytes, place: str) -> Event:
    """One event of walk.jsonl, without its place in the chain."""
    data = read_object(line, place)
    data.pop("n", None)
    data.pop("prev", None)
    event: Event = _validated(EVENTS.validate_python, data, place)
    return event


def _validated(validate: Callable[[Any], T], data: dict[str, Any], place: str) -> T:
    try:
        return validate(data)
    except ValidationError as problem:
        newer = _newer(problem)
        if newer:
            raise ArchiveError(
                f"{place}: this is “{newer}”, newer than this Ariane can read.",
                "Update Ariane: pip install --upgrade ariane",
            ) from None
        first = problem.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ArchiveError(
            f"{place}: {where or 'the record'}: {first['msg']}.",
            "The file was damaged, or a newer Ariane wrote it. Run “ariane verify”, or update Ariane.",
        ) from None


def _newer(problem: ValidationError) -> str | None:
    """The schema that a file claims, when it is a later version of the one expected."""
    for error in problem.errors():
        if error["type"] == "literal_error" and error["loc"][-1:] == ("schema",):
            known = re.fullmatch(r"'(.+)/(\d+)'", error["ctx"]["expected"])
            given = re.fullmatch(r"(.+)/(\d+)", str(error["input"]))
            if known and given and known[1] == given[1] and int(given[2]) > int(known[2]):
                return given[0]
    return None


def tombstones_in(file: Path) -> tuple[Tombstone, ...]:
    """The tombstones of a walk, oldest first; none when nothing was erased."""
    if not file.exists():
        return ()
    lines = file.read_bytes().split(b"\n")[:-1]
    return tuple(
        as_record(Tombstone, read_object(line, f"{file}, line {i}"), f"{file}, line {i}")
        for i, line in enumerate(lines, start=1)
    )
