"""What can be said of an archive by looking at its bytes, and not a word more.

A seal proves nothing about who made it: whoever rewrites a walk can seal it again. So a walk whose files agree with
each other is `intact`, origin not proven; only a head that was printed elsewhere (in a report, under a timestamp)
makes it `proven`: then its lines, and the evidence that they name, are the ones that the head was printed for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from audits.archive.files import (
    EVIDENCE,
    JUDGEMENTS,
    LOG,
    SEAL,
    TOMBSTONES,
    hash_of,
    hashes_in,
    in_utc,
    is_hash,
    whole_lines,
)
from audits.archive.folder import Archive
from audits.archive.records import GENESIS, Seal, Tombstone, as_record, is_as_signed, read_object
from audits.errors import ArchiveError


class WalkStatus(StrEnum):
    """What verification found. The words for each are `verify-status-…` in the report texts."""

    INTACT = "intact"
    PROVEN = "proven"
    CHANGED = "changed"
    INTERRUPTED = "interrupted"
    FORGOTTEN = "forgotten"


class ChangeCode(StrEnum):
    """One way in which files do not fit together. The words for each are `verify-change-…`."""

    LINE_UNREADABLE = "line-unreadable"
    LINE_MISPLACED = "line-misplaced"
    CHAIN_BROKEN = "chain-broken"
    FILE_CHANGED = "file-changed"
    FILE_MISSING = "file-missing"
    FILE_EXTRA = "file-extra"
    SEAL_ALTERED = "seal-altered"
    SEAL_MISFIT = "seal-misfit"
    FOLDER_MISNAMED = "folder-misnamed"
    HEAD_DIFFERS = "head-differs"
    HEAD_UNKNOWN = "head-unknown"
    JUDGEMENT_UNREADABLE = "judgement-unreadable"
    JUDGEMENT_FOREIGN = "judgement-foreign"
    WALK_MISSING = "walk-missing"
    TOMBSTONE_ALTERED = "tombstone-altered"
    FORGOTTEN_PRESENT = "forgotten-present"


@dataclass(frozen=True)
class Change:
    """One thing that does not fit. `file` is relative to the archive, `line` counts from 1 (0: the whole file)."""

    code: ChangeCode
    file: str
    line: int = 0

    @property
    def facts(self) -> dict[str, str | int]:
        """What the sentence needs."""
        return {"file": self.file, "line": self.line}


@dataclass(frozen=True)
class WalkCheck:
    """What verification found about one walk. `walk` is empty for a head that no walk has.

    `head` is that of the lines as they are now; `lines` how many are finished; `torn` whether an unfinished one
    follows; `head_matches` is None when no head was given.
    """

    walk: str
    status: WalkStatus
    changes: tuple[Change, ...] = ()
    forgotten: tuple[Tombstone, ...] = ()
    head: str | None = None
    head_matches: bool | None = None
    lines: int = 0
    torn: bool = False
    judgements: int = 0


def verify(archive_root: Path, *, walk: str | None = None, head: str | None = None) -> list[WalkCheck]:
    """Check every walk of an archive, or one (its id or the beginning of it), oldest first.

    With `head`, as printed in a report, the walk that has it is proven; when one walk is asked for, or is all
    there is, and has another head, it is changed; and when none has it, an entry without a walk says so.
    """
    archive = Archive(archive_root)
    wanted = _head_given(head)
    archive.expect()
    folders = [archive.folder_of(walk)] if walk else list(archive.folders())
    alone = len(folders) == 1
    checks = [_Examination(archive, folder).check(wanted, alone) for folder in folders]
    if not walk:
        checks += _missing_walks(archive, {folder.name for folder in folders})
    if wanted and not alone and not any(check.head_matches for check in checks):
        unknown = Change(ChangeCode.HEAD_UNKNOWN, str(archive_root))
        checks.append(WalkCheck("", WalkStatus.CHANGED, (unknown,), head_matches=False))
    return checks


def _head_given(head: str | None) -> str | None:
    if head is None:
        return None
    tidy = "".join(head.split()).lower()
    if not is_hash(tidy):
        raise ArchiveError(
            f"“{head}” is not the head of a walk.", "Give the 64 hexadecimal digits printed in the report."
        )
    return tidy


def _missing_walks(archive: Archive, here: set[str]) -> Iterator[WalkCheck]:
    """Judgements that outlived their walk: nothing that Ariane does leaves them."""
    for folder in sorted((archive.root / JUDGEMENTS).glob("*")):
        if folder.name not in here:
            change = Change(ChangeCode.WALK_MISSING, folder.relative_to(archive.root).as_posix())
            yield WalkCheck(folder.name, WalkStatus.CHANGED, (change,))


@dataclass
class _Examination:
    """One walk under examination. It looks at the shape of lines and not at their meaning, so that a walk
    written by a later Ariane can be verified too.
    """

    archive: Archive
    folder: Path
    changes: list[Change] = field(default_factory=list)

    def check(self, wanted: str | None, alone: bool) -> WalkCheck:
        """Look at everything, and sum up."""
        tombstones = self._tombstones()
        whole = next((tombstone for tombstone in tombstones if tombstone.whole), None)
        content = (self.folder / LOG).read_bytes() if (self.folder / LOG).exists() else b""
        lines, torn = whole_lines(content)
        sealed = (self.folder / SEAL).exists()
        if whole:
            head = whole.head
            self._nothing_left()
        else:
            head = hash_of(lines[-1]) if lines else None
            self._contents(content, self._chain(lines), tombstones, sealed)
        judgements = 0 if whole else self._judgements({head} if sealed else {head, None})
        matches = None if wanted is None else wanted == head
        if alone and matches is False:
            self._found(ChangeCode.HEAD_DIFFERS, self.folder / LOG)
        return WalkCheck(
            walk=self.folder.name,
            status=self._status(bool(whole), sealed, bool(matches)),
            changes=tuple(dict.fromkeys(self.changes)),
            forgotten=tombstones,
            head=head,
            head_matches=matches,
            lines=len(lines),
            torn=torn,
            judgements=judgements,
        )

    def _status(self, erased: bool, sealed: bool, matches: bool) -> WalkStatus:
        if self.changes:
            return WalkStatus.CHANGED
        if erased:
            return WalkStatus.FORGOTTEN
        if not sealed:
            return WalkStatus.INTERRUPTED
        return WalkStatus.PROVEN if matches else WalkStatus.INTACT

    def _found(self, code: ChangeCode, file: Path, line: int = 0) -> None:
        self.changes.append(Change(code, file.relative_to(self.archive.root).as_posix(), line))

    def _tombstones(self) -> tuple[Tombstone, ...]:
        file = self.folder / TOMBSTONES
        lines = whole_lines(file.read_bytes())[0] if file.exists() else []
        sound: list[Tombstone] = []
        for number, line in enumerate(lines, start=1):
            place = f"{file}, line {number}"
            # A sound one of a format that is not known here raises: there is no saying what it erased.
            stone = as_record(Tombstone, read_object(line, place), place) if is_as_signed(line) else None
            if stone and stone.walk == self.folder.name:
                sound.append(stone)
            else:
                self._found(ChangeCode.TOMBSTONE_ALTERED, file, number)
        return tuple(sound)

    def _nothing_left(self) -> None:
        for path in self._on_disk() - {TOMBSTONES}:
            self._found(ChangeCode.FORGOTTEN_PRESENT, self.folder / path)
        for file in self._judgement_files():
            self._found(ChangeCode.FORGOTTEN_PRESENT, file)

    def _chain(self, lines: list[bytes]) -> list[dict[str, Any]]:
        """The lines as data, after following the chain through them."""
        log = self.folder / LOG
        read: list[dict[str, Any]] = []
        previous, expected = GENESIS, 0
        for number, line in enumerate(lines, start=1):
            try:
                data = read_object(line, "")
            except ArchiveError:
                self._found(ChangeCode.LINE_UNREADABLE, log, number)
                data = {"n": expected, "prev": previous}
            if data.get("n") != expected:
                self._found(ChangeCode.LINE_MISPLACED, log, number)
            if data.get("prev") != previous:
                self._found(ChangeCode.CHAIN_BROKEN, log, number)
            n = data.get("n")
            previous, expected = hash_of(line), (n if isinstance(n, int) else expected) + 1
            read.append(data)
        return read

    def _contents(
        self, log: bytes, lines: list[dict[str, Any]], tombstones: tuple[Tombstone, ...], sealed: bool
    ) -> None:
        """The files against the seal, the lines and the tombstones."""
        seal = self._seal(log, lines) if sealed else None
        expected = dict(_evidence_in(lines)) | (seal.files if seal else {})
        erased = {path for tombstone in tombstones for path in tombstone.files}
        present = self._on_disk()
        if not log and (sealed or present - {LOG}):
            self._found(ChangeCode.FILE_MISSING, self.folder / LOG)
        self._name(lines)
        for path, fingerprint in expected.items():
            if path in present and path in erased:
                self._found(ChangeCode.FORGOTTEN_PRESENT, self.folder / path)
            elif path not in present and path not in erased:
                self._found(ChangeCode.FILE_MISSING, self.folder / path)
            elif path in present and hash_of((self.folder / path).read_bytes()) != fingerprint:
                self._found(ChangeCode.FILE_CHANGED, self.folder / path)
        named = hashes_in(log)
        for path in sorted(present - {LOG, SEAL, TOMBSTONES}):
            if sealed and (path not in expected or Path(path).stem.partition(".")[0] not in named):
                self._found(ChangeCode.FILE_EXTRA, self.folder / path)

    def _seal(self, log: bytes, lines: list[dict[str, Any]]) -> Seal | None:
        """The seal, if its own bytes are sound, after holding it against the lines."""
        file = self.folder / SEAL
        content = file.read_bytes()
        if not is_as_signed(content):
            self._found(ChangeCode.SEAL_ALTERED, file)
            return None
        seal = as_record(Seal, read_object(content, str(file)), str(file))
        finished, _ = whole_lines(log)
        instrument = lines[0].get("instrument") if lines else None
        if (seal.walk, seal.lines, seal.head, seal.instrument.model_dump(mode="json")) != (
            self.folder.name,
            len(finished),
            hash_of(finished[-1]) if finished else None,
            instrument,
        ):
            self._found(ChangeCode.SEAL_MISFIT, file)
        return seal

    def _name(self, lines: list[dict[str, Any]]) -> None:
        """The folder and the day above it are called after the first line."""
        if lines and lines[0].get("event") != "walk_started":
            self._found(ChangeCode.LINE_MISPLACED, self.folder / LOG, 1)
        elif lines and (lines[0].get("walk"), _day(lines[0].get("at"))) != (
            self.folder.name,
            self.folder.parent.name,
        ):
            self._found(ChangeCode.FOLDER_MISNAMED, self.folder)

    def _judgements(self, seals: set[str | None]) -> int:
        """How many judgements there are, each naming this walk and its head (without a seal it need not)."""
        count = 0
        for file in self._judgement_files():
            for number, line in enumerate(whole_lines(file.read_bytes())[0], start=1):
                try:
                    data = read_object(line, "")
                except ArchiveError:
                    self._found(ChangeCode.JUDGEMENT_UNREADABLE, file, number)
                    continue
                if data.get("walk") != self.folder.name or data.get("seal") not in seals:
                    self._found(ChangeCode.JUDGEMENT_FOREIGN, file, number)
                count += 1
        return count

    def _judgement_files(self) -> list[Path]:
        return sorted(self.archive.judgements_of(self.folder.name).glob("*.jsonl"))

    def _on_disk(self) -> set[str]:
        """Everything in the walk's folder; a folder counts as a thing unless it is the one for evidence."""
        entries = (entry.relative_to(self.folder).as_posix() for entry in self.folder.rglob("*"))
        return {path for path in entries if path != EVIDENCE}


def _day(at: object) -> str | None:
    """The day, in UTC, of a moment as a line writes it."""
    try:
        return f"{in_utc(datetime.fromisoformat(str(at))):%Y-%m-%d}"
    except ValueError:
        return None


def _evidence_in(data: Any) -> Iterator[tuple[str, str]]:
    """Path and hash of every piece of evidence that some data names, whatever event it is in."""
    if isinstance(data, dict):
        if isinstance(data.get("sha256"), str) and isinstance(data.get("suffix"), str):
            yield f"{EVIDENCE}/{data['sha256']}{data['suffix']}", data["sha256"]
        for inner in data.values():
            yield from _evidence_in(inner)
    elif isinstance(data, list):
        for inner in data:
            yield from _evidence_in(inner)
