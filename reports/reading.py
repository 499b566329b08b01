"""A stored walk, read once: what tables and pages ask of it again and again. Pure but for reading the
archive.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from audits.archive import StoredStep, StoredWalk, WalkStatus, verify
from audits.errors import ArchiveError
from audits.model import (
    AxeNode,
    Box,
    ControlSeen,
    EvidenceRef,
    Finding,
    Judgement,
    Observation,
    Observed,
    PageTried,
    Review,
    ReviewStatus,
    StateSeen,
    StepStarted,
    Target,
    Verdict,
)
from reports.legible import host_of


@dataclass(frozen=True)
class PageSeen:
    """The part of a page that its picture shows, in CSS pixels, and whether axe-core looked at the page.

    `whole` tells that nothing of the page was left unseen. `boxes` are places of elements, by what they are known by.
    """

    shown: Box
    audited: bool
    whole: bool = True
    boxes: Mapping[tuple[str, str, str], Box] = field(default_factory=dict)


@dataclass(frozen=True)
class StateShown:
    """What came to be seen once a page was used (`after` names the control) or a part was laid open (`within`), in a
    picture of its own. `observed` is the page as it was before.
    """

    observed: Observed
    screenshot: EvidenceRef
    shown: Box
    after: str = ""
    within: str = ""

    @property
    def page(self) -> PageSeen:
        """The part of the page that the picture shows."""
        return PageSeen(self.shown, audited=True)


class Reading:
    """A walk with its latest judgement. Evidence that is gone or damaged is as if nobody had looked.

    `changed` tells that its files no longer fit each other.
    """

    def __init__(self, walk: StoredWalk, *, changed: bool = False) -> None:
        self.walk, self.changed = walk, changed

    def read(self) -> None:
        """Read all lines of the walk and its judgements now. Raises `ArchiveError` when one cannot be understood."""
        _ = self.walk.steps, self.walk.ending, self.walk.seal, self.judgement, self.reviews

    @cached_property
    def judgement(self) -> Judgement | None:
        """The latest judgement of the walk as it is: one that names another seal speaks of another state of it."""
        mine = [judgement for judgement in self.walk.judgements() if judgement.seal == self.walk.seal]
        return mine[-1] if mine else None

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What stands once people have looked: what they confirmed accuses, and what they dismissed is gone."""
        return tuple(
            finding.model_copy(update={"verdict": Verdict.FAILED}) if self._confirmed(finding) else finding
            for finding in self.judged
            if not self._dismissed(finding)
        )

    @cached_property
    def judged(self) -> tuple[Finding, ...]:
        """The findings of the judgement itself, each element once a step: a page is looked at several times.

        The id alone does not tell elements apart: two fields without a name share it.
        """
        once: dict[tuple[object, ...], Finding] = {}
        for finding in self.judgement.findings if self.judgement else ():
            once.setdefault((finding.step, finding.id, finding.target.selector, finding.target.frame), finding)
        return tuple(once.values())

    @cached_property
    def reviews(self) -> dict[str, Review]:
        """The latest review of each finding, by the finding's id."""
        return {review.finding: review for review in self.walk.reviews()}

    @cached_property
    def dismissed(self) -> tuple[Finding, ...]:
        """What people looked at and dismissed."""
        return tuple(finding for finding in self.judged if self._dismissed(finding))

    def _confirmed(self, finding: Finding) -> bool:
        review = self.reviews.get(finding.id)
        return bool(review and review.status is ReviewStatus.CONFIRMED and finding.verdict is Verdict.CANNOT_TELL)

    def _dismissed(self, finding: Finding) -> bool:
        review = self.reviews.get(finding.id)
        return bool(review and review.status is ReviewStatus.DISMISSED)

    def boxes(self, finding: Finding) -> dict[str, Box]:
        """Where the element of a finding lay, by the hash of the observation: when it was judged, and at the other
        moments of that step at which the same element was seen. None of these shows what came only by use (`state`).
        """
        if finding.of_a_state:
            return {}
        what = self._known_by(finding)
        seen = {
            sha256: self.pages[sha256].boxes[what]
            for sha256, moment in self.moments.items()
            if moment.step == finding.step and sha256 in self.pages and what in self.pages[sha256].boxes
        }
        judged = finding.observation and self._shown_as.get(finding.observation, finding.observation)
        own = {judged: finding.target.box} if judged and finding.target.box else {}
        return seen | own

    def _known_by(self, finding: Finding) -> tuple[str, str, str]:
        """What the element of a finding is known by in the observations: a walk may call it what a person sees beside
        it, and the page itself by no name at all.
        """
        known = _known_by(finding.target)
        page = self.pages.get(finding.observation or "")
        if page is None or known in page.boxes or finding.target.frame:
            return known
        selector, *_ = known
        return next((each for each in page.boxes if selector and each[0] == selector), known)

    @cached_property
    def verdicts(self) -> dict[Verdict, int] | None:
        """How many findings have each verdict; None when nothing is known: not judged, or no page looked at."""
        if not self.judgement or not self.pages_audited:
            return None
        found = [finding.verdict for finding in self.findings]
        return {verdict: found.count(verdict) for verdict in Verdict}

    @cached_property
    def moments(self) -> dict[str, Observed]:
        """The moments at which the page was observed anew, by the hash of the observation."""
        return {o.observation.sha256: o for step in self.walk.steps for o in step.observed if o.observation}

    @cached_property
    def _shown_as(self) -> dict[str, str]:
        """What was found on trying a page is shown on the first picture of its step: hash by hash."""
        return {
            step.tried.observation.sha256: observed.observation.sha256
            for step in self.walk.steps
            for observed in reversed(step.observed)
            if step.tried and step.tried.observation and observed.observation
        }

    def moment(self, finding: Finding) -> Observed | None:
        """The moment whose picture shows what was found."""
        seen = finding.observation or ""
        return self.moments.get(self._shown_as.get(seen, seen))

    def state(self, finding: Finding) -> StateShown | None:
        """The picture of what came when the page was used, for a finding of that; None where there is none."""
        sha256, number, observed = finding.observation or "", finding.state, self.moment(finding)
        if number is None or observed is None:
            return None
        if sha256 not in self._states:
            self._states[sha256] = self._read_states(sha256)
        states = self._states[sha256]
        state = states[number] if 0 <= number < len(states) else None
        if state is None or state.screenshot is None or state.picture is None:
            return None
        return StateShown(observed, state.screenshot, state.picture, state.control, state.part)

    @cached_property
    def _states(self) -> dict[str, tuple[StateSeen, ...]]:
        """The states of observations that were read, by the hash of the observation."""
        return {}

    def _read_states(self, sha256: str) -> tuple[StateSeen, ...]:
        found: dict[str, Observed | PageTried] = dict(self.moments)
        tried = [step.tried for step in self.walk.steps if step.tried]
        found |= {each.observation.sha256: each for each in tried if each.observation}
        try:
            return self.walk.observation(found[sha256]).states if sha256 in found else ()
        except ArchiveError:
            return ()

    @cached_property
    def pages(self) -> dict[str, PageSeen]:
        """What was seen at each of these moments, by the same hash."""
        seen = {}
        for sha256, moment in self.moments.items():
            try:
                observation = self.walk.observation(moment)
            except ArchiveError:
                continue
            audited = observation.axe is not None
            whole = audited and not observation.not_audited
            seen[sha256] = PageSeen(_shown(observation), audited, whole, _boxes(observation))
        return seen

    @cached_property
    def pages_audited(self) -> int:
        """How many different observations hold axe-core's word."""
        return sum(page.audited for page in self.pages.values())

    @cached_property
    def whole(self) -> bool:
        """Whether every page was looked at, and all of it: only then does a silence of the rules say something."""
        seen = all(sha256 in self.pages and self.pages[sha256].whole for sha256 in self.moments)
        return bool(self.judgement and self.pages_audited and seen and not self.judgement.not_audited)

    def page(self, moment: Observed) -> PageSeen | None:
        """What was seen at a moment, or at the earlier one that it equals."""
        return self.pages.get(moment.observation.sha256 if moment.observation else moment.same_as or "")

    def screenshot(self, moment: Observed) -> EvidenceRef | None:
        """The picture of a moment, or of the earlier one that it equals."""
        earlier = self.moments.get(moment.same_as or "")
        return moment.screenshot or (earlier.screenshot if earlier else None)

    @cached_property
    def start_host(self) -> str:
        """The host of the first page that was looked at."""
        return next((host_of(seen.url) for step in self.walk.steps for seen in step.observed), "")

    @cached_property
    def last_step(self) -> int | None:
        """Index of the step at which the walk ended: the one its ending names, else the last that began."""
        if self.walk.ending.step is not None:
            return self.walk.ending.step
        return max((event.step for event in self.walk.events if isinstance(event, StepStarted)), default=None)


def _known_by(element: Target | AxeNode | ControlSeen) -> tuple[str, str, str]:
    """What tells an element of the page itself from others, at any moment; a place in the code alone may move."""
    return element.selector, element.role, element.name


def _boxes(observation: Observation) -> dict[tuple[str, str, str], Box]:
    axe = observation.axe
    nodes = [node for rule in (*axe.violations, *axe.incomplete) for node in rule.nodes] if axe else []
    elements: list[AxeNode | ControlSeen] = [*nodes, *observation.controls]
    places = [each for each in elements if each.frame == 0 and each.selector]
    return {_known_by(each): each.box for each in places if each.box}


def _shown(observation: Observation) -> Box:
    """What the picture shows; where the record does not say, the page from its top left corner."""
    size = observation.page_size
    return observation.picture or Box(x=0, y=0, width=max(size.width, 1), height=max(size.height, 1))


def status_of(step: StoredStep) -> str:
    """How a step ended; `unfinished` when the record breaks off in it."""
    if step.finished:
        return step.finished.status
    return "unfinished" if step.started else "not_reached"


def checked(root: Path, walks: Sequence[StoredWalk]) -> list[Reading]:
    """Walks of an archive, each with what verification says of its files."""
    return [Reading(walk, changed=verify(root, walk=walk.id)[0].status is WalkStatus.CHANGED) for walk in walks]
