"""Reading walks back. What is asked for is read, and not more: a list of thousands costs two short reads each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, TypeVar

from audits.archive.files import (
    LOG,
    SEAL,
    TOMBSTONES,
    evidence_path,
    hash_of,
    read,
    whole_lines,
)
from audits.archive.records import Seal, Tombstone, as_event, as_record, read_object, tombstones_in
from audits.errors import ArchiveError
from audits.model import (
    ActionDone,
    ArrivalSeen,
    Event,
    EvidenceRef,
    Judgement,
    Observation,
    Observed,
    Outcome,
    PageEvent,
    PageTried,
    PaperSeen,
    Reason,
    ReasonCode,
    Record,
    Review,
    StepFinished,
    StepStarted,
    Text,
    WalkFinished,
    WalkStarted,
)

R = TypeVar("R", bound=Record)

_TAIL = 8192
"""Bytes read from the end of a log to find its last line; more follows when that line is longer."""

_OF_TRIALS = b'"event":"page_tried"'
"""What only lines hold that were written after the end of the walk itself."""


@dataclass(frozen=True)
class StoredStep:
    """One step of a walk with everything that happened in it; all of it empty for a step that was not reached.

    `index` counts from 0, as in the scenario. A step that was opened again after a mistake keeps its first
    start and its last end.
    """

    index: int
    title: Text
    started: StepStarted | None = None
    arrival: ArrivalSeen | None = None
    actions: tuple[ActionDone, ...] = ()
    page_events: tuple[PageEvent, ...] = ()
    observed: tuple[Observed, ...] = ()
    papers: tuple[PaperSeen, ...] = ()
    finished: StepFinished | None = None
    tried: PageTried | None = None


@dataclass
class _Gathered:
    """The events of one step, while they are being sorted out."""

    started: StepStarted | None = None
    arrival: ArrivalSeen | None = None
    actions: list[ActionDone] = field(default_factory=list)
    page_events: list[PageEvent] = field(default_factory=list)
    observed: list[Observed] = field(default_factory=list)
    papers: list[PaperSeen] = field(default_factory=list)
    finished: StepFinished | None = None
    tried: PageTried | None = None

    def add(self, event: Event) -> None:
        match event:
            case StepStarted():
                self.started = self.started or event
            case ArrivalSeen():
                self.arrival = self.arrival or event
            case ActionDone():
                self.actions.append(event)
            case PageEvent():
                self.page_events.append(event)
            case Observed():
                self.observed.append(event)
            case PaperSeen():
                self.papers.append(event)
            case StepFinished():
                self.finished = event
            case PageTried():
                self.tried = event

    def as_step(self, index: int, title: Text) -> StoredStep:
        return StoredStep(
            index,
            self.started.title if self.started else title,
            self.started,
            self.arrival,
            tuple(self.actions),
            tuple(self.page_events),
            tuple(self.observed),
            tuple(self.papers),
            self.finished,
            self.tried,
        )


class StoredWalk:
    """A walk in the archive, sealed or not. Reading needs no seal, and proves nothing: `verify` does.

    Everything is read when first asked for. A damaged or foreign file raises `ArchiveError` with its name and
    line; a newer format says so.
    """

    def __init__(self, folder: Path, judgements: Path, reviews: Path) -> None:
        self.folder = folder
        self.id = folder.name
        self.judgements_folder = judgements
        self.reviews_file = reviews

    def __repr__(self) -> str:
        return f"StoredWalk({self.id!r})"

    @cached_property
    def started(self) -> WalkStarted:
        """The first event: scenario, profile, instrument."""
        with self._open() as log:
            line = log.readline()
        if not line.endswith(b"\n"):
            raise ArchiveError(
                f"{self._log}: the walk was broken off before its first line was finished.",
                f"Nothing was recorded; remove it with: ariane forget {self.id}",
            )
        event = as_event(line, self._place(1))
        if not isinstance(event, WalkStarted):
            raise ArchiveError(
                f"{self._place(1)}: a walk begins with “walk_started”, and this is “{event.event}”.",
                "A line was removed or moved. Run “ariane verify”.",
            )
        return event

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """Every finished line, in the order written."""
        with self._open() as log:
            lines, _ = whole_lines(log.read())
        return tuple(as_event(line, self._place(i)) for i, line in enumerate(lines, start=1))

    @cached_property
    def torn(self) -> bool:
        """Whether an unfinished line, which is ignored, stands at the end: the kit was killed while writing."""
        return not self._tail[1]

    @cached_property
    def ending(self) -> WalkFinished:
        """How the walk ended, whatever was tried afterwards. One that was killed has no such event: its last one tells
        when, and how long it had taken is not said (0 milliseconds).
        """
        lines, _ = self._tail
        event = as_event(lines[0], f"{self._log}, last line of the walk") if lines else self.started
        if isinstance(event, WalkFinished):
            return event
        return WalkFinished(
            at=event.at,
            outcome=Outcome.INTERRUPTED,
            reason=Reason(code=ReasonCode.INTERRUPTED),
            step=None if isinstance(event, WalkStarted) else event.step,
        )

    @cached_property
    def head(self) -> str:
        """Hash of the last finished line as it is now; what a report prints, and `verify` is given."""
        return hash_of(self._tail[0][-1] if self._tail[0] else b"")

    @property
    def sealed(self) -> bool:
        """Whether the walk has a seal; whether the seal fits is for `verify` to say."""
        return (self.folder / SEAL).exists()

    @cached_property
    def seal(self) -> str | None:
        """The head of the chain that the seal names, which judgements quote; None without a seal."""
        file = self.folder / SEAL
        return as_record(Seal, read_object(read(file), str(file)), str(file)).head if file.exists() else None

    @cached_property
    def steps(self) -> tuple[StoredStep, ...]:
        """Every step of the scenario, reached or not, and those that a Python scenario added as it went."""
        titles = {i: step.title for i, step in enumerate(self.started.scenario.steps)}
        gathered: dict[int, _Gathered] = {}
        for event in self.events:
            if not isinstance(event, WalkStarted | WalkFinished):
                gathered.setdefault(event.step, _Gathered()).add(event)
        return tuple(
            gathered.get(i, _Gathered()).as_step(i, titles.get(i, {})) for i in sorted(titles.keys() | gathered.keys())
        )

    @cached_property
    def tombstones(self) -> tuple[Tombstone, ...]:
        """What of this walk was erased on request."""
        return tombstones_in(self.folder / TOMBSTONES)

    def has(self, ref: EvidenceRef) -> bool:
        """Whether a piece of evidence is still there (it may have been erased on request: `tombstones`)."""
        return evidence_path(self.folder, ref).exists()

    def evidence(self, ref: EvidenceRef) -> bytes:
        """The bytes of a piece of evidence: exactly those that were kept, or an `ArchiveError`."""
        path = evidence_path(self.folder, ref)
        for tombstone in self.tombstones:
            if not path.exists() and ref.path in tombstone.files:
                raise _erased(path, tombstone)
        content = read(path)
        if hash_of(content) != ref.sha256:
            raise ArchiveError(
                f"{path} is not what was kept: its content has another hash than its name.",
                "Copy the file back from where the archive came, and run “ariane verify”.",
            )
        return content

    def observation(self, observed: Observed | PageTried) -> Observation:
        """What the probes saw; for a page that had not changed, the earlier observation that `same_as` names."""
        ref = observed.observation or self._earlier(observed.same_as if isinstance(observed, Observed) else None)
        path = str(evidence_path(self.folder, ref))
        return as_record(Observation, read_object(self.evidence(ref), path), path)

    def judgements(self) -> list[Judgement]:
        """All judgements of this walk, oldest first."""
        found = [judgement for file in self.judgement_files() for judgement in judgements_in(file)]
        return sorted(found, key=lambda judgement: judgement.at)

    @property
    def judgement(self) -> Judgement | None:
        """The latest judgement, if any."""
        return next(reversed(self.judgements()), None)

    def reviews(self) -> list[Review]:
        """What people said of findings, oldest first. Raises `ArchiveError` for a line that is no review."""
        return _records(Review, self.reviews_file) if self.reviews_file.exists() else []

    def judgement_files(self) -> list[Path]:
        """One file for each version of the rules that judged this walk."""
        return sorted(self.judgements_folder.glob("*.jsonl"))

    @property
    def _log(self) -> Path:
        return self.folder / LOG

    def _place(self, line: int) -> str:
        return f"{self._log}, line {line}"

    def _open(self) -> BinaryIO:
        try:
            return self._log.open("rb")
        except OSError as problem:
            for tombstone in self.tombstones:
                if tombstone.whole:
                    raise _erased(self.folder, tombstone) from None
            raise ArchiveError(
                f"{self._log} cannot be read: {problem.strerror}.",
                "Run “ariane verify”; copy the file back from where the archive came.",
            ) from problem

    def _earlier(self, same_as: str | None) -> EvidenceRef:
        refs: Iterable[EvidenceRef | None] = (e.observation for e in self.events if isinstance(e, Observed))
        for ref in refs:
            if ref and same_as in {ref.sha256, ref.path}:
                return ref
        raise ArchiveError(
            f"{self._log}: a line points to an earlier observation, “{same_as}”, that no line names.",
            "A line was removed or changed. Run “ariane verify”.",
        )

    @cached_property
    def _tail(self) -> tuple[list[bytes], bool]:
        """The last finished lines, from the last that tells of no trial, and whether the file ends with them."""
        with self._open() as log:
            size = log.seek(0, 2)
            take = _TAIL
            while True:
                log.seek(max(0, size - take))
                lines, torn = whole_lines(log.read())
                # The first may have lost its beginning.
                lines = lines if take >= size else lines[1:]
                walked = [i for i, line in enumerate(lines) if _OF_TRIALS not in line]
                if walked or take >= size:
                    return lines[walked[-1] if walked else 0 :], not torn
                take *= 8


def judgements_in(file: Path) -> list[Judgement]:
    """The judgements of one file, in the order they were made; one cut short by a kill is left out."""
    return _records(Judgement, file)


def _records(kind: type[R], file: Path) -> list[R]:
    lines, _ = whole_lines(read(file))
    places = (f"{file}, line {i}" for i in range(1, len(lines) + 1))
    return [as_record(kind, read_object(line, at), at) for line, at in zip(lines, places, strict=True)]


def _erased(path: Path, tombstone: Tombstone) -> ArchiveError:
    return ArchiveError(
        f"{path} was erased on request on {tombstone.at:%Y-%m-%d}: {tombstone.why}",
        "It cannot be brought back.",
    )
