"""The storyboard of a walk: its steps as a reader follows them, with what went wrong marked on the picture.

Pure but for copying evidence into the report's folder.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from audits.archive import StoredStep, StoredWalk
from audits.model import (
    ActionDone,
    Box,
    Effort,
    EvidenceRef,
    Finding,
    HostAsked,
    Judgement,
    Moment,
    Observed,
    PageEvent,
    RunBy,
    Verdict,
    Viewport,
)
from reports.evidence import EvidenceFolder, Proof
from reports.heard import Arrival, arrivals
from reports.legible import host_of
from reports.marks import Dot, Mark, place, spread
from reports.reading import Reading, StateShown, status_of
from reports.route import Route, route

MARKED_AT_MOST = 12
"""Places of one trouble that are marked in one step; more would hide the page."""

STATES_AT_MOST = 6
"""Pictures of what came by use that are shown in one step; what only others show is shown beside its rule."""

_BESIDE = 1.6
"""Percent of the picture's width that the middle of a number lies beside what is marked."""

_CLOSE = Viewport(width=600, height=240)
"""CSS pixels that a close-up shows at least."""

_AROUND = 70.0
"""CSS pixels around what is marked in a close-up."""

_MOST_CLOSE = 420.0
"""CSS pixels that a close-up is high at most; what is taller is shown from its top."""


@dataclass(frozen=True)
class Trouble:
    """What went wrong in a step: one rule with one verdict, on one or several places."""

    number: int
    findings: tuple[Finding, ...]
    marked: int

    @property
    def finding(self) -> Finding:
        """The gravest of them."""
        return self.findings[0]


@dataclass(frozen=True)
class Picture:
    """A page as it looked at one moment of a step, or in a `state` that came by use. `marks` and their `numbers` come
    gravest first.
    """

    observed: Observed
    proof: Proof
    marks: tuple[Mark, ...]
    numbers: tuple[Dot, ...]
    state: StateShown | None = None


@dataclass(frozen=True)
class Closeup:
    """The part of a picture around one place, in pixels of the picture, and the place itself."""

    observed: Observed
    proof: Proof
    shown: Box
    marked: Box
    state: StateShown | None = None


@dataclass(frozen=True)
class ProofSet:
    """The evidence kept at one moment."""

    observed: Observed
    screenshot: Proof | None
    observation: Proof | None
    snapshots: tuple[Proof, ...]


@dataclass(frozen=True)
class StepStory:
    """A step as it is told. `audited` tells whether axe-core looked at any of its pages, `whole` whether at all of them
    and at everything on them. `states` are pictures of what came by use, where something was found. `hosts` are the
    sites that its pages load from, `run_by` whom their privacy notices name.
    """

    index: int
    title: dict[str, str]
    anchor: str
    status: str
    ended: bool
    deeds: tuple[ActionDone, ...]
    events: tuple[PageEvent, ...]
    troubles: tuple[Trouble, ...]
    pictures: tuple[Picture, ...]
    proofs: tuple[ProofSet, ...]
    url: str
    other_host: str
    milliseconds: float
    effort: Effort | None
    audited: bool
    whole: bool
    route: Route | None
    states: tuple[tuple[StateShown, Proof], ...] = ()
    hosts: tuple[HostAsked, ...] = ()
    run_by: tuple[RunBy, ...] = ()

    @property
    def reached(self) -> bool:
        """Whether the walk came this far."""
        return self.status != "not_reached"


@dataclass(frozen=True)
class WalkStory:
    """A walk as it is told."""

    reading: Reading
    anchor: str
    steps: tuple[StepStory, ...]

    @property
    def walk(self) -> StoredWalk:
        """The walk itself."""
        return self.reading.walk

    @property
    def judgement(self) -> Judgement | None:
        """The judgement that is told."""
        return self.reading.judgement

    @property
    def audited(self) -> int:
        """How many pages axe-core looked at: with none, nothing is known of barriers."""
        return self.reading.pages_audited

    @property
    def last(self) -> int | None:
        """Index of the step at which the walk ended."""
        return self.reading.last_step

    @property
    def barriers(self) -> int | None:
        """How many places failed a rule; None when nothing is known."""
        return self.count(Verdict.FAILED)

    @property
    def checks(self) -> int | None:
        """How many places wait for a person; None when nothing is known."""
        return self.count(Verdict.CANNOT_TELL)

    def count(self, verdict: Verdict) -> int | None:
        """How many findings have this verdict; None when the walk was never judged or no page was looked at."""
        return self.reading.verdicts[verdict] if self.reading.verdicts else None

    @property
    def stop_anchor(self) -> str:
        """Where the walk ended: a step, or the walk when the step is not known."""
        return next((step.anchor for step in self.steps if step.index == self.last), self.anchor)


def closeup(reading: Reading, step: StepStory, finding: Finding) -> Closeup | None:
    """What a finding is about, from close by; None when its place is not known, not pictured, or the whole page."""
    if finding.of_a_state:
        return _closeup_of_state(reading.state(finding), step, finding)
    return closeup_on(reading, [(each.observed, each.screenshot) for each in step.proofs], finding)


def closeup_on(reading: Reading, shots: Iterable[tuple[Observed, Proof | None]], finding: Finding) -> Closeup | None:
    """The same on the first of some pictures that shows it."""
    boxes = reading.boxes(finding)
    for observed, shot in shots:
        page = reading.page(observed)
        box = boxes.get(observed.observation.sha256) if observed.observation else None
        if box and shot and shot.width and page and (mark := place(0, box, page, shot)):
            return _close(mark, observed, shot, shot.width / page.shown.width)
    return None


def _closeup_of_state(state: StateShown | None, step: StepStory, finding: Finding) -> Closeup | None:
    shot = next((proof for each, proof in step.states if each == state), None)
    box = finding.target.box
    if state and box and shot and shot.width and (mark := place(0, box, state.page, shot)):
        close = _close(mark, state.observed, shot, shot.width / state.shown.width)
        return replace(close, state=state) if close else None
    return None


def _close(mark: Mark, observed: Observed, shot: Proof, scale: float) -> Closeup | None:
    """The part around a mark that fits into the picture; `scale` is pixels of the picture for each CSS pixel."""
    left, width = (part * shot.width / 100 for part in (mark.left, mark.width))
    top, height = (part * shot.height / 100 for part in (mark.top, mark.height))
    if width * height > shot.width * shot.height / 2:
        return None
    wide = min(max(width + 2 * scale * _AROUND, scale * _CLOSE.width), shot.width)
    high = min(max(height + 2 * scale * _AROUND, scale * _CLOSE.height), scale * _MOST_CLOSE, shot.height)
    # What is narrow stands where its row is read from: with little before it and the rest behind.
    before = max((wide - width) / 2, 0) if width > wide / 2 else scale * _AROUND
    above = max((high - height) / 2, scale * _AROUND / 2)
    shown = Box(
        x=min(max(left - before, 0), shot.width - wide), y=min(max(top - above, 0), shot.height - high),
        width=wide, height=high,
    )  # fmt: skip
    return Closeup(observed, shot, shown, Box(x=left, y=top, width=width, height=height))


def tell(reading: Reading, number: int, folder: EvidenceFolder) -> WalkStory:
    """The storyboard of a walk; `number` makes its anchors unlike those of other walks."""
    anchor = f"walk-{number}"
    steps, said = [], arrivals(reading)
    for step in reading.walk.steps:
        ended = step.index == reading.last_step
        steps.append(_Telling(reading, folder, step, said.get(step.index)).story(anchor, ended=ended))
    return WalkStory(reading, anchor, tuple(steps))


def troubles(findings: Iterable[Finding]) -> list[tuple[Finding, ...]]:
    """Findings of one rule and verdict together, barriers first, the gravest first. Advice is no trouble."""

    def kind(finding: Finding) -> tuple[str, str]:
        return finding.verdict.value, finding.rule

    serious = sorted((f for f in findings if f.verdict is not Verdict.ADVICE), key=kind)
    together = [tuple(sorted(group, key=lambda f: f.severity.rank)) for _, group in groupby(serious, kind)]
    return sorted(together, key=lambda group: (group[0].verdict is not Verdict.FAILED, group[0].severity.rank))


class _Telling:
    """One step being told: its pictures are chosen by what there is to show on them."""

    def __init__(self, reading: Reading, folder: EvidenceFolder, step: StoredStep, said: Arrival | None) -> None:
        self.reading, self.folder, self.step, self.said = reading, folder, step, said
        self.groups = troubles(finding for finding in reading.findings if finding.step == step.index)
        self.marked: dict[int, list[Finding]] = defaultdict(list)

    def story(self, anchor: str, *, ended: bool) -> StepStory:
        step = self.step
        states = tuple(self._states())
        pictures = (*self._pictures(), *self._pictures_of(states))
        host = host_of(next((seen.url for seen in reversed(step.observed)), ""))
        url = next((seen.url for seen in step.observed), "")
        finished, judgement = step.finished, self.reading.judgement
        pages = [self.reading.page(seen) for seen in step.observed]
        return StepStory(
            index=step.index,
            title=step.title,
            anchor=f"{anchor}-step-{step.index + 1}",
            status=status_of(step),
            ended=ended,
            deeds=step.actions,
            events=step.page_events,
            troubles=tuple(
                Trouble(number, group, len(self.marked[number])) for number, group in enumerate(self.groups, 1)
            ),
            pictures=pictures,
            proofs=tuple(self._proofs(seen) for seen in step.observed if not seen.same_as),
            url=url or (finished.url if finished else ""),
            other_host=host if host != self.reading.start_host else "",
            milliseconds=finished.milliseconds if finished else 0.0,
            effort=finished.effort if finished else None,
            audited=any(page.audited for page in pages if page),
            whole=bool(pages) and all(page and page.whole for page in pages),
            route=route(self.reading, step, self.folder, self.said),
            states=states,
            hosts=tuple(each for each in judgement.hosts if each.step == step.index) if judgement else (),
            run_by=tuple(each for each in judgement.run_by if each.step == step.index) if judgement else (),
        )

    def _pictures(self) -> list[Picture]:
        """What is worth a picture: where something is marked for the first time, and the refusal; else the arrival."""
        moments = {ref.sha256: seen for seen in self.step.observed if (ref := self.reading.screenshot(seen))}
        first, chosen = None, []
        for seen in moments.values():
            picture = self._picture(seen)
            first = first or picture
            if picture and (picture.marks or seen.moment is Moment.ERROR):
                chosen.append(picture)
        return chosen or ([first] if first else [])

    def _picture(self, seen: Observed) -> Picture | None:
        ref = self.reading.screenshot(seen)
        if ref is None:
            return None
        proof = self.folder.proof(self.reading.walk, ref)
        if proof.missing or not proof.width:
            return None
        marks = tuple(self._marks(seen, proof))
        return Picture(seen, proof, marks, tuple(_numbers(marks, proof.height / proof.width)))

    def _states(self) -> Iterable[tuple[StateShown, Proof]]:
        """The pictures of what came by use, where something was found that they show."""
        found = [each for each in self.reading.judged if each.step == self.step.index and each.target.box]
        for state in dict.fromkeys(self.reading.state(each) for each in found):
            if state is not None:
                yield state, self.folder.proof(self.reading.walk, state.screenshot)

    def _pictures_of(self, states: Iterable[tuple[StateShown, Proof]]) -> list[Picture]:
        """Those of them on which something is marked for the first time."""
        chosen: list[Picture] = []
        for state, proof in states:
            if proof.missing or not proof.width or len(chosen) >= STATES_AT_MOST:
                continue
            if marks := tuple(self._marks_on(state, proof)):
                numbers = tuple(_numbers(marks, proof.height / proof.width))
                chosen.append(Picture(state.observed, proof, marks, numbers, state))
        return chosen

    def _marks_on(self, state: StateShown, proof: Proof) -> Iterable[Mark]:
        for number, group in enumerate(self.groups, 1):
            marked = self.marked[number]
            for finding in group:
                box = finding.target.box
                if box and finding not in marked and len(marked) < MARKED_AT_MOST:
                    if self.reading.state(finding) == state and (mark := place(number, box, state.page, proof)):
                        marked.append(finding)
                        yield mark

    def _marks(self, seen: Observed, proof: Proof) -> Iterable[Mark]:
        """Marks for what no earlier picture of this step shows."""
        page = self.reading.page(seen)
        if not seen.observation or not page:
            return
        for number, group in enumerate(self.groups, 1):
            marked = self.marked[number]
            for finding in group:
                box = self.reading.boxes(finding).get(seen.observation.sha256)
                if box and finding not in marked and len(marked) < MARKED_AT_MOST:
                    if mark := place(number, box, page, proof):
                        marked.append(finding)
                        yield mark

    def _proofs(self, seen: Observed) -> ProofSet:
        def proof(ref: EvidenceRef | None) -> Proof | None:
            return self.folder.proof(self.reading.walk, ref) if ref else None

        return ProofSet(
            observed=seen,
            screenshot=proof(seen.screenshot),
            observation=proof(seen.observation),
            snapshots=tuple(self.folder.proof(self.reading.walk, ref) for ref in seen.snapshots),
        )


def _numbers(marks: Sequence[Mark], tall: float) -> list[Dot]:
    """A number at a corner of each mark, the gravest at the first: just beside it, so that its words can be read."""
    wanted = []
    for mark in marks:
        left, right = max(mark.left - _BESIDE, 0), min(mark.left + mark.width + _BESIDE, 100)
        bottom = mark.top + mark.height
        wanted.append((mark.number, [(left, mark.top), (right, mark.top), (left, bottom), (right, bottom)]))
    return spread(wanted, tall)
