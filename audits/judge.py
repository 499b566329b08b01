"""Judge: from a stored walk, or from one observation, to findings.

Pure: records in, records out; nothing here sees a page. A rule that breaks takes no other with it: it is listed as not
audited, and neither as passed nor as a finding about an administration.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

import audits.rules.consistency
import audits.rules.pages
import audits.rules.together
import audits.rules.walk
import audits.rules.window  # noqa: F401  all register their rules
from audits.archive import StoredStep, StoredWalk
from audits.errors import ArchiveError
from audits.gates import gates, told_by
from audits.ledger import ledger
from audits.model import (
    AxeRule,
    Finding,
    HostAsked,
    Judgement,
    Ledger,
    Moment,
    NotAudited,
    Observation,
    Observed,
    RunBy,
    Severity,
    StateSeen,
    Target,
    Verdict,
)
from audits.rules import axe
from audits.rules import ledger as accused
from audits.rules.consistency import together
from audits.rules.data import Rule
from audits.rules.effort import efforts
from audits.rules.hit import Hit, Look
from audits.rules.page import Page
from audits.rules.parties import hosts_of, run_by
from audits.rules.registry import Looks, page_registry, registry, together_registry
from audits.rules.site import Together

RULES_VERSION = "2026.12.01.7"
"""Raised whenever the same record could be judged otherwise: figures of two versions never share a trend unmarked."""

Judged = tuple[tuple[Finding, ...], tuple[str, ...], tuple[NotAudited, ...]]
"""Findings in order, ids of the rules that ran and found nothing, and what was not audited."""

T = TypeVar("T")


def rules(engine: str = "", asked: Collection[str] = ()) -> tuple[Rule, ...]:
    """Every rule with its data, those of axe-core first, with what `engine`, its source, says of them, of which those
    that it leaves off run only where they are `asked` for.
    """
    of_walks = (*(rule for rule, _ in registry), *(rule for rule, _ in together_registry))
    of_pages = (rule for rule, _ in page_registry)
    return (*axe.told_by_engine(engine, asked).values(), *of_walks, *accused.ledger_rules().values(), *of_pages)


def judge(walk: StoredWalk) -> Judgement:
    """The findings of a walk under today's rules. Raises ArchiveError when its lines cannot be read."""
    titles = {step.index: next(iter(step.title.values()), "") for step in walk.steps}
    docket = _Docket(walk.started.profile.name, walk.started.scenario.walk, titles)
    for step in walk.steps:
        seen = [docket.observed(walk, observed) for observed in step.observed]
        docket.papers(step)
        seen.append(docket.tried(walk, step))
        docket.parties([each for each in seen if each is not None], step.index)
    for rule, looks in registry:
        docket.walk(walk, rule, looks)
    for rule, compare in together_registry:
        docket.together(rule, compare, partial(together, walk))
    told = _told(walk)
    docket.account(told.get("ledger"))
    findings, passed, not_audited = docket.close()
    return Judgement(
        walk=walk.id,
        seal=walk.seal,
        rules=RULES_VERSION,
        at=datetime.now(UTC),
        findings=findings,
        passed=passed,
        not_audited=not_audited,
        **told,
        hosts=tuple(docket.hosts),
        run_by=tuple(docket.run_by.values()),
    )


def _told(walk: StoredWalk) -> dict[str, Any]:
    """What steps took and asked, and whom that shuts out; nothing of it where observations are not all there."""
    try:
        effort = efforts(walk)
        told = told_by(walk, effort)
        account = ledger(walk, told.demands)
        return {"effort": effort, "demands": told.demands, "gates": gates(told), "ledger": account}
    except ArchiveError:
        return {}


def judge_observation(observation: Observation, profile: str, scenario_key: str) -> Judged:
    """The findings of one page seen outside a walk. `scenario_key` tells the findings of one page from another's."""
    docket = _Docket(profile, scenario_key, {})
    docket.page(observation)
    return docket.close()


def judge_together(pages: Together, profile: str, scenario_key: str) -> Judged:
    """What a page is accused of beside those of its site that were looked at before it (`judge_observation`)."""
    docket = _Docket(profile, scenario_key, {})
    for rule, looks in together_registry:
        docket.together(rule, looks, lambda: [pages])
    return docket.close()


WHOLE = "structure/"
"""How the rules are called that read a page from its top to its end."""

OF_A_PART = frozenset(
    f"structure/{name}"
    for name in (
        "heading-not-marked",
        "list-not-marked",
        "table-without-headers",
        "table-not-marked",
        "table-of-spaces",
    )
)
"""Those of them that need no more than a part of it."""

UNFILLED = re.compile(r"<(?!input|select|textarea|img)([\w-]+)[^>]*>\s*(</\1>)?", re.IGNORECASE)
"""An element in which there is nothing yet, as it is written."""

SOURCELESS = re.compile(r"""<img\b(?![^>]*\bsrc=["']?[^"'\s>])""", re.IGNORECASE)
"""A picture that has no address yet."""

OF_THE_PAGE = frozenset(["", "html", "html:nth-child(1)", "html:nth-child(1) > body:nth-child(2)"])
"""What is told of a page as a whole, such as that it is wider than its window."""

AT_ITS_PLACE = re.compile("axe/target-size$|service/")
"""What depends on the place and the window in which a part is shown, or on what its scripts have done by then.

Nothing is said of that where a part was merely laid open.
"""


OF_DIALOGS = frozenset({"dialogs/stands-in-the-way", "focus/lost", "reflow/window-filled-by-fixed-parts"})
"""What is in doubt on a page, and usual in a dialog: it fills the window, and gives focus to the browser at its end."""


class _Docket:
    """What is gathered while one walk, or one page, is judged."""

    def __init__(self, profile: str, scenario_key: str, titles: Mapping[int, str]) -> None:
        self.profile = profile
        self.scenario_key = scenario_key
        self.titles = titles
        self.hosts: list[HostAsked] = []
        self.run_by: dict[tuple[int | None, str, str], RunBy] = {}
        self._findings: dict[str, Finding] = {}
        self._ran: set[str] = set()
        self._not_passed: set[str] = set()
        self._not_audited: list[NotAudited] = []

    # --- taking in ---

    def observed(self, walk: StoredWalk, observed: Observed) -> Observation | None:
        """One moment of a walk, as it was kept. A page that had not changed since was judged then."""
        place = f"step {observed.step + 1}, {observed.moment.value}"
        if observed.observation is None:
            if observed.same_as is None:
                self._unseen(place, "nothing could be observed")
            return None
        try:
            observation = walk.observation(observed)
        except ArchiveError:
            # The message would tell where on whose machine; `verify` says more to those who have the archive.
            self._unseen(place, "its observation is missing or damaged")
            return None
        self.page(observation, observed.step, observed.observation.sha256)
        return observation

    def papers(self, step: StoredStep) -> None:
        """What of the documents that a step links to was not read."""
        for paper in step.papers:
            if paper.why or paper.more:
                why = paper.why or f"{paper.more} lines of it were too many"
                self._unseen(f"step {step.index + 1}, document “{paper.name or paper.url}”", why)

    def tried(self, walk: StoredWalk, step: StoredStep) -> Observation | None:
        """What came of trying the page of a step on the twin of the walk; what it looks like, the walk itself saw."""
        if step.tried is None:
            return None
        place = f"step {step.index + 1}, tried"
        if step.tried.observation is None:
            self._unseen(place, step.tried.why)
            return None
        try:
            observation = walk.observation(step.tried)
        except ArchiveError:
            self._unseen(place, "its observation is missing or damaged")
            return None
        self._not_audited += observation.not_audited
        if observation.markup:
            by_trial = [(rule, looks) for rule, looks in page_registry if rule.trial]
            self._by_rules(observation, by_trial, step.index, step.tried.observation.sha256)
        self._came(observation, step.index, step.tried.observation.sha256)
        return observation

    def parties(self, seen: list[Observation], step: int) -> None:
        """Where the pages of a step load from, and who runs them as their notices say, as far as evidence is kept."""
        self.hosts += hosts_of(seen, step)
        for each in (found for observation in seen for found in run_by(observation, step)):
            self.run_by.setdefault((each.step, each.role, each.quote), each)

    def page(self, observation: Observation, step: int | None = None, evidence: str | None = None) -> None:
        """What axe-core and the rules over pages say of a page, and what nobody could look at."""
        self._not_audited += observation.not_audited
        self._axe_told(observation, step, evidence)
        if observation.markup:
            self._by_rules(observation, page_registry, step, evidence)
        self._came(observation, step, evidence)

    def _came(self, observation: Observation, step: int | None, evidence: str | None) -> None:
        """What came to be seen while the page was used. It accuses, and acquits of nothing: it is a part of the page.

        What is left open in a part that was merely laid open is not told, since nobody can bring it about to look, nor
        what rules say that read a page from its top to its end.
        """
        here = (each for each in self._findings.values() if each.step == step)
        told = {_place(each.rule, each): _rank(each) for each in here}
        # What was used tells more surely than what was merely laid open.
        for number, state in sorted(enumerate(observation.states), key=lambda each: bool(each[1].part)):
            update = {"axe": state.axe, "markup": state.markup, "tried": state.tried, "states": (), "not_audited": ()}
            same: Counter[str] = Counter()
            for rule, hit in self._told_of(observation.model_copy(update=update), observation):
                open_to_doubt = (hit.verdict or rule.verdict) is Verdict.CANNOT_TELL
                doubted = open_to_doubt or AT_ITS_PLACE.match(rule.id)
                needless = (state.part and doubted) or (open_to_doubt and rule.id in OF_DIALOGS)
                place = _place(rule.id, hit)
                # What is met in several states, or at first already, is told once.
                rank = list(Verdict).index(hit.verdict or rule.verdict or Verdict.CANNOT_TELL)
                known = bool(hit.target.selector) and told.get(place, rank + 1) <= rank
                if not (needless or known or _may_be_filled(hit, state)):
                    told[place] = rank
                    self._keep(rule, hit, same, step, observation.moment, evidence, (number, state))

    def _told_of(self, seen: Observation, of: Observation) -> Iterator[tuple[Rule, Hit]]:
        """What axe-core and the rules over pages say of what came to be seen, and not of what lies behind it."""
        for each in seen.axe.violations if seen.axe else ():
            yield from self._axe(each, seen, incomplete=False)
        page = Page(seen, of)
        parts = [each for each in page.elements if each.came]
        came = {name: each.box for each in parts for name in (each.selector, _as_one_path(each.path))}
        behind = _behind(page)
        for rule, looks in page_registry if came else ():
            if rule.id.startswith(WHOLE) and rule.id not in OF_A_PART:
                continue
            for hit in filter(None, self._attempt(rule.id, partial(_answers, looks, page))):
                if rule.trial and _lies_on_stage(hit, behind):
                    # Tried later, and perhaps in another window: its place is the one that the picture shows.
                    box = came.get(_as_one_path(hit.target.selector))
                    yield rule, replace(hit, target=hit.target.model_copy(update={"box": box}))
                elif not rule.trial and hit.target.selector in came:
                    yield rule, hit

    def _by_rules(
        self,
        observation: Observation,
        rules: Iterable[tuple[Rule, Looks[Page]]],
        step: int | None,
        evidence: str | None,
    ) -> None:
        page = Page(observation)
        unfinished = {each.what for each in observation.not_audited}
        for rule, looks in rules:
            # A trial that gave up on something may accuse, and cannot acquit.
            self._not_passed |= {rule.id} if rule.trial in unfinished else set()
            self._look(rule, partial(_answers, looks, page), step, observation.moment, evidence)

    def _axe_told(self, observation: Observation, step: int | None, evidence: str | None) -> None:
        seen = observation.axe
        if seen is None:
            if not observation.not_audited:
                self._unseen("axe", "axe-core did not run")
            return
        self._not_audited += axe.unseen_frames(seen, observation.not_audited)
        self._ran |= {f"axe/{each}" for each in seen.passes}
        self._not_passed |= {f"axe/{each.id}" for each in (*seen.violations, *seen.incomplete)}
        same: Counter[str] = Counter()
        for incomplete, found in ((False, seen.violations), (True, seen.incomplete)):
            for each in found:
                for rule, hit in self._axe(each, observation, incomplete):
                    self._keep(rule, hit, same, step, observation.moment, evidence)

    def _axe(self, seen: AxeRule, observation: Observation, incomplete: bool) -> list[tuple[Rule, Hit]]:
        return self._attempt(f"axe/{seen.id}", lambda: list(axe.hits(seen, observation.frames, incomplete=incomplete)))

    def walk(self, walk: StoredWalk, rule: Rule, looks: Looks[StoredWalk]) -> None:
        """What one rule says of the walk as a whole."""
        self._look(rule, partial(_answers, looks, walk))

    def together(self, rule: Rule, looks: Looks[Together], seen: Callable[[], Iterable[Together]]) -> None:
        """What one rule says of pages, each beside those before it."""
        self._look(rule, lambda: [look for pages in seen() for look in looks(pages)])

    def account(self, ledger: Ledger | None) -> None:
        """What the Once Only account of the walk accuses; an account without any of it has passed."""
        if ledger is None:
            self._unseen("once-only", "an observation is missing or damaged")
            return
        self._ran |= set(accused.ledger_rules()) if ledger.entries else set()
        same: Counter[str] = Counter()
        for rule, hit in accused.hits(ledger):
            self._keep(rule, hit, same, hit.step, hit.moment, hit.observation)

    def _look(
        self,
        rule: Rule,
        looks: Callable[[], list[Look]],
        step: int | None = None,
        moment: Moment | None = None,
        evidence: str | None = None,
    ) -> None:
        """What one rule answers; a rule over a page leaves it to us to say when and where that was."""
        answers = self._attempt(rule.id, looks)
        self._ran |= {rule.id} if answers else set()
        same: Counter[str] = Counter()
        places: set[tuple[int | None, str, str]] = set()
        for hit in answers:
            if hit is None:
                continue
            place = (hit.step, hit.target.selector, hit.target.name)
            if place not in places:
                places.add(place)
                seen = (hit.step, hit.moment, hit.observation) if step is None else (step, moment, evidence)
                self._keep(rule, hit, same, *seen)

    def _attempt(self, rule: str, judge: Callable[[], list[T]]) -> list[T]:
        try:
            return judge()
        except Exception as error:  # Whatever it is, it is the kit's own, and the other rules still judge.
            self._not_passed.add(rule)
            self._unseen(f"rule {rule}", f"the rule broke: {type(error).__name__}")
            return []

    def _unseen(self, what: str, why: str) -> None:
        self._not_audited.append(NotAudited(what=what, why=why))

    def _keep(
        self,
        rule: Rule,
        hit: Hit,
        same: Counter[str],
        step: int | None,
        moment: Moment | None,
        evidence: str | None,
        came: tuple[int, StateSeen] | None = None,
    ) -> None:
        """A hit as a finding: the first moment of a step stands, unless a later one tells more surely."""
        self._not_passed.add(rule.id)
        title = "" if step is None else self.titles.get(step, str(step))
        number, state = came or (None, None)
        # What came lies at a place that no picture of the page as it loaded shows.
        unseen = state is not None and state.picture is None
        target = hit.target.model_copy(update={"box": None}) if unseen else hit.target
        name = fingerprint(self.scenario_key, title, rule.id, target)
        same[name] += 1
        finding = Finding(
            id=name if same[name] == 1 else _hash(name, str(same[name])),
            rule=rule.id,
            verdict=hit.verdict or rule.verdict or Verdict.CANNOT_TELL,
            severity=rule.severity or Severity.MODERATE,
            profile=rule.profile or self.profile,
            criteria=rule.criteria,
            hinders=hit.hinders or rule.hinders,
            target=target,
            step=step,
            moment=moment,
            observation=evidence,
            facts=hit.facts,
            detail=hit.detail,
            after=state.control if state else "",
            within=state.part if state else "",
            state=number,
        )
        before = self._findings.get(finding.id)
        if before is None or _rank(finding) < _rank(before):
            self._findings[finding.id] = finding

    # --- giving out ---

    def close(self) -> Judged:
        """Everything in its order."""
        passed = sorted(self._ran - self._not_passed)
        return in_order(self._findings.values()), tuple(passed), tuple(dict.fromkeys(self._not_audited))


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings by step, the surest and gravest first."""
    return tuple(
        sorted(
            findings,
            key=lambda each: (-1 if each.step is None else each.step, _rank(each), each.severity.rank, each.rule),
        )
    )


def fingerprint(scenario: str, step: str, rule: str, target: Target) -> str:
    """What names a finding from walk to walk: scenario, step, rule, role and name; the selector where nothing is named.

    Never an address. Figures in a name (a date, a file number) change from day to day and do not count.
    """
    name = re.sub(r"\d+", "0", " ".join(target.name.split()))
    return _hash(scenario, step, rule, target.role, name or target.selector)


def _hash(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def _behind(page: Page) -> frozenset[str]:
    """What elements are called by that were there before a state came."""
    there = (each for each in page.elements if not each.came)
    return frozenset(_as_one_path(name) for each in there for name in (each.selector, each.path)) - OF_THE_PAGE


def _as_one_path(selector: str) -> str:
    """A selector as if there were no components: the record of a state holds what is drawn in them like all else."""
    whole, *inner = selector.split(" >> ")
    for part in inner:
        whole = whole + part.removeprefix(":scope") if part.startswith(":scope") else part
    return whole


def _place(rule: str, told: Finding | Hit) -> tuple[object, ...]:
    """What tells a finding from others of its page: two steps may have different things at one place."""
    return (rule, told.target.selector, told.target.name, *sorted(told.facts.items()))


def _lies_on_stage(hit: Hit, behind: frozenset[str]) -> bool:
    """Whether what a trial tells of a state lies in what came, or came later still, and not behind that."""
    # Into frames the record of a state does not look.
    return _as_one_path(hit.target.selector) not in behind and not hit.target.frame


def _may_be_filled(hit: Hit, state: StateSeen) -> bool:
    """Whether a part that was merely laid open may hold more by the time its page shows it."""
    source = hit.target.html.strip()
    empty = UNFILLED.fullmatch(source) is not None or SOURCELESS.match(source) is not None
    return bool(state.part) and empty


def _answers(looks: Looks[T], seen: T) -> list[Look]:
    return list(looks(seen))


def _rank(finding: Finding) -> int:
    return list(Verdict).index(finding.verdict)
