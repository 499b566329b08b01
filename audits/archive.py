"""The archive: append, seal, read, verify.

Layout (DESIGN section 7): `walks/<date>/<walk id>/` holds `walk.jsonl`, one event a line, each with the hash of the
line before; `evidence/`, files named by their content; and `seal.json`, written last. Judgements lie beside the walks
and name the seal that they judge. Nothing is overwritten, and a walk without a seal is readable up to its last whole
line.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError

from audits.errors import ArchiveError, ArchiveWriteError
from audits.model import (
    EVENTS,
    ActionDone,
    ArrivalSeen,
    EvidenceRef,
    Instrument,
    Judgement,
    Observation,
    Observed,
    PageEvent,
    Reason,
    ReasonCode,
    Record,
    StepFinished,
    StepStarted,
    Text,
    WalkFinished,
    WalkStarted,
)

GENESIS = "0" * 64
"""What the first line names as the hash of the line before."""

NAME_OF_LINES = "walk.jsonl"
NAME_OF_SEAL = "seal.json"


class Seal(Record):
    """What a finished walk was: the hash of every file, the head of the chain and the instrument."""

    schema_: Literal["ariane.seal/1"] = Field("ariane.seal/1", alias="schema")
    model_config = Record.model_config | {"populate_by_name": True}
    walk: str
    at: datetime
    head: str
    lines: int
    files: dict[str, str]
    instrument: Instrument


def sha256(content: bytes) -> str:
    """The hash that names evidence and chains lines."""
    return hashlib.sha256(content).hexdigest()


def _write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all. Raises ArchiveWriteError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".part-")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except OSError as error:
        raise ArchiveWriteError(f"{path} cannot be written: {error.strerror}.", "Free room or choose --archive.") from (
            error
        )


class WalkWriter:
    """Writes one walk: each event is a line, flushed as it happens and forced to the disk when a step ends."""

    def __init__(self, folder: Path, started: WalkStarted) -> None:
        self.folder = folder
        self.id = started.walk
        self.head = GENESIS
        self.lines = 0
        self._started = started
        try:
            folder.mkdir(parents=True)
            self._file = (folder / NAME_OF_LINES).open("ab")
        except OSError as error:
            raise ArchiveWriteError(
                f"{folder} cannot be written: {error.strerror}.", "Choose another folder with --archive."
            ) from error
        self.write(started)

    def write(self, event: Any) -> None:
        """Append an event. Raises ArchiveWriteError when the disk is full or gone."""
        body = event.model_dump(mode="json", by_alias=True, exclude_defaults=False)
        line = json.dumps({"n": self.lines, "prev": self.head, **body}, ensure_ascii=False, separators=(",", ":"))
        content = line.encode()
        try:
            self._file.write(content + b"\n")
            self._file.flush()
            if isinstance(event, StepFinished | WalkFinished):
                os.fsync(self._file.fileno())
        except OSError as error:
            raise ArchiveWriteError(f"{self.folder} cannot be written: {error.strerror}.") from error
        self.head = sha256(content)
        self.lines += 1

    def keep(self, content: bytes, suffix: str) -> EvidenceRef:
        """Keep a file of evidence under the name of its content; the same content is kept once."""
        ref = EvidenceRef(sha256=sha256(content), suffix=suffix, bytes=len(content))
        path = self.folder / ref.path
        if not path.exists():
            _write_whole(path, content)
        return ref

    def seal(self) -> str:
        """Close the walk: hash every file, write the seal, answer the head of the chain."""
        self._file.close()
        files = {
            path.relative_to(self.folder).as_posix(): sha256(path.read_bytes())
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and not path.name.startswith(".part-")
        }
        seal = Seal(
            walk=self.id,
            at=datetime.now(UTC),
            head=self.head,
            lines=self.lines,
            files=files,
            instrument=self._started.instrument,
        )
        _write_whole(self.folder / NAME_OF_SEAL, seal.model_dump_json(by_alias=True, indent=1).encode())
        return self.head


@dataclass(frozen=True)
class StoredStep:
    """One step of the scenario as it was walked; `started` is None when it was never reached."""

    index: int
    title: Text
    started: StepStarted | None
    arrival: ArrivalSeen | None
    actions: tuple[ActionDone, ...]
    page_events: tuple[PageEvent, ...]
    observed: tuple[Observed, ...]
    finished: StepFinished | None


class StoredWalk:
    """A walk as the archive has it, read lazily: whole lines only, with or without a seal."""

    def __init__(self, folder: Path, root: Path) -> None:
        self.folder = folder
        self.root = root
        self.id = folder.name

    @cached_property
    def raw_lines(self) -> list[bytes]:
        """The whole lines of the walk; a torn last line is left out (`torn`)."""
        return self._read()[0]

    @cached_property
    def torn(self) -> bool:
        """Whether the last line was cut in the writing."""
        return self._read()[1]

    def _read(self) -> tuple[list[bytes], bool]:
        path = self.folder / NAME_OF_LINES
        try:
            content = path.read_bytes()
        except OSError as error:
            raise ArchiveError(f"{path} cannot be read: {error.strerror}.", "Run: ariane verify") from error
        *whole, rest = content.split(b"\n")
        return whole, bool(rest)

    @cached_property
    def events(self) -> tuple[Any, ...]:
        """Every event, in order. Raises ArchiveError naming file and line."""
        return tuple(self._event(number, line) for number, line in enumerate(self.raw_lines, 1))

    def _event(self, number: int, line: bytes) -> Any:
        place = f"{self.folder / NAME_OF_LINES}, line {number}"
        try:
            body = json.loads(line)
            body.pop("n", None)
            body.pop("prev", None)
            return EVENTS.validate_python(body)
        except (ValueError, AttributeError, TypeError, ValidationError) as error:
            newer = isinstance(error, ValidationError) and any(e["loc"][-1] == "schema" for e in error.errors())
            if newer:
                raise ArchiveError(f"{place}: written by a newer Ariane.", "Update Ariane to read it.") from error
            raise ArchiveError(f"{place} is damaged.", "Run: ariane verify") from error

    @cached_property
    def started(self) -> WalkStarted:
        """Who walked what, with which instrument."""
        first = self._event(1, self.raw_lines[0]) if self.raw_lines else None
        if not isinstance(first, WalkStarted):
            raise ArchiveError(f"{self.folder / NAME_OF_LINES} does not begin with the start of a walk.")
        return first

    @cached_property
    def seal(self) -> Seal | None:
        """The seal, None for an interrupted walk. Raises ArchiveError when it is damaged."""
        path = self.folder / NAME_OF_SEAL
        if not path.exists():
            return None
        try:
            return Seal.model_validate_json(path.read_bytes())
        except (ValidationError, OSError) as error:
            raise ArchiveError(f"{path} is damaged.", "Run: ariane verify") from error

    @property
    def sealed(self) -> bool:
        """Whether the walk was finished and sealed."""
        return self.seal is not None

    @property
    def head(self) -> str:
        """The hash of the last whole line."""
        return sha256(self.raw_lines[-1]) if self.raw_lines else GENESIS

    @property
    def ending(self) -> WalkFinished:
        """How it ended; a walk that was cut off ends as interrupted, at the time of its last line."""
        last = self.events[-1]
        if isinstance(last, WalkFinished):
            return last
        steps = [event.step for event in self.events if isinstance(event, StepStarted)]
        return WalkFinished(
            at=last.at,
            outcome=ReasonCodeInterrupted.outcome,
            reason=ReasonCodeInterrupted,
            step=steps[-1] if steps else None,
        )

    @cached_property
    def steps(self) -> tuple[StoredStep, ...]:
        """Every step of the scenario, reached or not; a Python scenario's steps are those it started."""
        titles = [step.title for step in self.started.scenario.steps]
        started = {event.step: event for event in self.events if isinstance(event, StepStarted)}
        titles += [started[index].title for index in sorted(started) if index >= len(titles)]
        return tuple(self._step(index, title) for index, title in enumerate(titles))

    def _step(self, index: int, title: Text) -> StoredStep:
        mine = [event for event in self.events if getattr(event, "step", None) == index]

        def last(kind: type[Any]) -> Any:
            return next((event for event in reversed(mine) if isinstance(event, kind)), None)

        return StoredStep(
            index=index,
            title=title,
            started=last(StepStarted),
            arrival=last(ArrivalSeen),
            actions=tuple(event for event in mine if isinstance(event, ActionDone)),
            page_events=tuple(event for event in mine if isinstance(event, PageEvent)),
            observed=tuple(event for event in mine if isinstance(event, Observed)),
            finished=last(StepFinished),
        )

    def evidence(self, ref: EvidenceRef) -> bytes:
        """The content of a file of evidence. Raises ArchiveError when it is gone or not what its name says."""
        path = self.folder / ref.path
        try:
            content = path.read_bytes()
        except OSError as error:
            raise ArchiveError(f"{path} is not there.", "Run: ariane verify") from error
        if sha256(content) != ref.sha256:
            raise ArchiveError(f"{path} was changed since it was kept.", "Run: ariane verify")
        return content

    def observation(self, observed: Observed) -> Observation:
        """What the probes saw. Raises ArchiveError when it was not kept or is damaged."""
        if observed.observation is None:
            raise ArchiveError(f"{self.id}: this moment was not observed anew.")
        try:
            return Observation.model_validate_json(self.evidence(observed.observation))
        except ValidationError as error:
            raise ArchiveError(f"{self.folder / observed.observation.path} is no observation.") from error

    def judgements(self) -> list[Judgement]:
        """Every judgement of this walk, oldest first."""
        folder = self.root / "judgements" / self.id
        found = []
        for path in sorted(folder.glob("*.jsonl")):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                try:
                    found.append(Judgement.model_validate_json(line))
                except ValidationError as error:
                    raise ArchiveError(f"{path}, line {number} is no judgement.") from error
        return sorted(found, key=lambda judgement: judgement.at)

    @property
    def judgement(self) -> Judgement | None:
        """The latest judgement, None when it was never judged."""
        found = self.judgements()
        return found[-1] if found else None


ReasonCodeInterrupted = Reason(code=ReasonCode.INTERRUPTED)


class Archive:
    """The folder where walks are kept. Several processes may write into it at once: each walk has its own folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def begin(self, started: WalkStarted) -> WalkWriter:
        """A new walk. An empty `started.walk` is given an id: time, scenario, profile and four random bytes."""
        at = started.at.astimezone(UTC)
        name = started.walk or (
            f"{at:%Y%m%dT%H%M%S%f}-{_legal(started.scenario.walk)}-{_legal(started.profile.name)}-{secrets.token_hex(4)}"
        )
        folder = self.root / "walks" / f"{at:%Y-%m-%d}" / name
        return WalkWriter(folder, started.model_copy(update={"walk": name}))

    def walks(self) -> list[StoredWalk]:
        """Every walk, oldest first, judged or not, sealed or not."""
        return list(self._walks())

    def _walks(self) -> Iterator[StoredWalk]:
        for path in sorted((self.root / "walks").glob(f"*/*/{NAME_OF_LINES}"), key=lambda path: path.parent.name):
            yield StoredWalk(path.parent, self.root)

    def walk(self, name: str) -> StoredWalk:
        """The walk of that id, or the one whose id begins so. Raises ArchiveError when there is none or several."""
        found = [walk for walk in self._walks() if walk.id.startswith(name)]
        exact = [walk for walk in found if walk.id == name]
        if len(exact or found) != 1:
            count = "No walk" if not found else f"{len(found)} walks"
            raise ArchiveError(f"{count} in {self.root} begin with “{name}”.", "Run: ariane report to list them.")
        return (exact or found)[0]

    def add_judgement(self, judgement: Judgement) -> Path:
        """Append a judgement beside the walk, in the file of its rules' version."""
        path = self.root / "judgements" / judgement.walk / f"{_legal(judgement.rules)}.jsonl"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("a", encoding="utf-8") as file:
                file.write(judgement.model_dump_json(by_alias=True) + "\n")
        except OSError as error:
            raise ArchiveWriteError(f"{path} cannot be written: {error.strerror}.") from error
        return path


def _legal(name: str) -> str:
    """A name that every system allows in a path."""
    return "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in name)[:60].strip(".") or "walk"


# --- verifying ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class WalkCheck:
    """What can be said of one walk. `status`: `intact` (consistent, origin not proven), `proven` (its head is the one
    that was given), `changed`, or `interrupted` (no seal; consistent as far as it goes). `problems` are
    (code, facts) pairs whose words are in the texts of the reports (`verify-<code>`).
    """

    walk: str
    status: Literal["intact", "proven", "changed", "interrupted"]
    head: str
    problems: tuple[tuple[str, dict[str, str]], ...] = ()


def verify(root: Path, *, walk: str | None = None, head: str | None = None) -> list[WalkCheck]:
    """Check every walk, or one. `head` is what a report printed: the walk that should have it is changed if it has not.

    A rewritten archive whose hashes fit each other cannot be told from a true one without such a head. Raises
    ArchiveError when there is no such archive or walk.
    """
    archive = Archive(root)
    if not (root / "walks").is_dir():
        raise ArchiveError(f"{root} holds no walks.", "Name the folder with --archive.")
    walks = [archive.walk(walk)] if walk else archive.walks()
    checks = [_verify(each) for each in walks]
    if head is None:
        return checks
    if len(checks) == 1 or any(check.head == head for check in checks):
        return [_against(check, head, len(checks) == 1) for check in checks]
    return [_against(check, head, True) for check in checks]


def _against(check: WalkCheck, head: str, must: bool) -> WalkCheck:
    if check.head == head and check.status == "intact":
        return WalkCheck(check.walk, "proven", check.head)
    if check.head != head and must:
        return WalkCheck(
            check.walk,
            "changed",
            check.head,
            (*check.problems, ("other-head", {"expected": head, "found": check.head})),
        )
    return check


def _verify(stored: StoredWalk) -> WalkCheck:
    problems = [*_chain_problems(stored)]
    head = stored.head
    try:
        seal = stored.seal
    except ArchiveError:
        return WalkCheck(stored.id, "changed", head, (*problems, ("seal-damaged", {})))
    problems += _evidence_problems(stored)
    if seal is None:
        return WalkCheck(stored.id, "changed" if problems else "interrupted", head, tuple(problems))
    problems += _seal_problems(stored, seal)
    problems += _judgement_problems(stored)
    return WalkCheck(stored.id, "changed" if problems else "intact", head, tuple(problems))


def _chain_problems(stored: StoredWalk) -> Iterator[tuple[str, dict[str, str]]]:
    before = GENESIS
    for number, line in enumerate(stored.raw_lines, 1):
        try:
            body = json.loads(line)
            sound = body["prev"] == before and body["n"] == number - 1
        except (ValueError, KeyError, TypeError):
            sound = False
        if not sound:
            yield "chain-broken", {"file": NAME_OF_LINES, "line": str(number)}
            return
        before = sha256(line)


def _evidence_problems(stored: StoredWalk) -> Iterator[tuple[str, dict[str, str]]]:
    for path in sorted((stored.folder / "evidence").glob("*")):
        if not path.name.startswith(".part-") and sha256(path.read_bytes()) != path.name.partition(".")[0]:
            yield "file-changed", {"file": f"evidence/{path.name}"}


def _seal_problems(stored: StoredWalk, seal: Seal) -> Iterator[tuple[str, dict[str, str]]]:
    present = {
        path.relative_to(stored.folder).as_posix(): path
        for path in stored.folder.rglob("*")
        if path.is_file() and path.name != NAME_OF_SEAL
    }
    for name, digest in seal.files.items():
        if name not in present:
            yield "file-missing", {"file": name}
        elif sha256(present[name].read_bytes()) != digest:
            yield "file-changed", {"file": name}
    for name in present.keys() - seal.files.keys():
        yield "file-added", {"file": name}
    if seal.head != stored.head or seal.lines != len(stored.raw_lines) or stored.torn or seal.walk != stored.id:
        yield "seal-does-not-fit", {}


def _judgement_problems(stored: StoredWalk) -> Iterator[tuple[str, dict[str, str]]]:
    try:
        judgements = stored.judgements()
    except ArchiveError as error:
        yield "judgement-damaged", {"error": error.message}
        return
    for judgement in judgements:
        if judgement.walk != stored.id or judgement.seal != stored.head:
            yield "judgement-of-another", {"rules": judgement.rules}
