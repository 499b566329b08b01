"""`ariane check`: look at pages as a first-time visitor would, without a scenario.

Each address gets one line, whatever it turns out to be: a page, an error, a file, a page that hangs the browser. A page
that could not be looked at is never shown as one that was.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from audits import __version__, classify
from audits.acting import Halt
from audits.browser import OPEN_SECONDS, Browser
from audits.errors import ArianeError
from audits.frames import DocumentSilent
from audits.guard import LEAVE_SECONDS, Guard
from audits.judge import in_order, judge_observation, judge_together
from audits.model import (
    CheckFinding,
    CheckInstrument,
    CheckMeasures,
    CheckTarget,
    Finding,
    Moment,
    NotAudited,
    Observation,
    PageCheck,
    Profile,
    Reason,
    ReasonCode,
)
from audits.probes import Observer
from audits.probes.axe import SECONDS as AXE_SECONDS
from audits.probes.axe import engine_version
from audits.probes.trials import Bench, Trial, attempt, filming
from audits.redact import Redactor
from audits.rules.page import Page as PageSeen
from audits.rules.parties import hosts_of, run_by
from audits.rules.site import SeenPage, Together
from audits.tab import MOST_DIALOGS, Tab

LOAD_SECONDS = 30.0
"""How long a page may take to load, on a slow service."""

LOOK_SECONDS = 120.0
"""How long looking at a page may take before it is given up; a page of 200 frames takes a minute on an old laptop."""

WAIT_SECONDS = 15.0
"""How long a page is watched to see whether it hangs by itself."""

DRAW_SECONDS = 5.0
"""How long a page with scripts may stay empty once it has loaded."""

ASKED_SECONDS = 1.0
"""How long a page that asked for another one may take to send for it."""

MOST_HOPS = 10
"""A page that sends its visitor on by itself more often than this sends them round in circles."""


class Speaker(Protocol):
    """What gives findings and reasons their words (`reports.words.Words`)."""

    def rule_title(self, finding: Finding) -> str:
        """The rule as a fact about the page."""

    def rule_message(self, finding: Finding) -> str:
        """What is wrong with this element."""

    def reason(self, reason: Reason) -> str:
        """Why it ended so, in a sentence."""


@dataclass(frozen=True)
class Looked:
    """What came of one address, before it gets its words."""

    url: str
    final_url: str | None
    reason: Reason | None
    seconds: float = 0.0
    observation: Observation | None = None
    findings: tuple[Finding, ...] = ()
    passed: tuple[str, ...] = ()
    not_audited: tuple[NotAudited, ...] = ()


class Companions:
    """The pages of one check, in their order: what they show beside each other is told of the later one."""

    def __init__(self, profile: str) -> None:
        self.profile = profile
        self._before: list[SeenPage] = []

    def join(self, looked: Looked) -> Looked:
        """The same, with what its page is accused of beside those of its site that joined before it."""
        if looked.observation is None or not looked.observation.markup:
            return looked
        seen = SeenPage.of(PageSeen(looked.observation))
        together = Together.of(seen, self._before)
        self._before.append(seen)
        findings, passed, not_audited = judge_together(together, self.profile, looked.final_url or looked.url)
        return replace(
            looked,
            findings=in_order([*looked.findings, *findings]),
            passed=tuple(sorted({*looked.passed, *passed})),
            not_audited=(*looked.not_audited, *not_audited),
        )


class Checker:
    """Looks at pages one after the other, each in a context of its own: no cookie passes from one to the next.

    `load_seconds` is how long a page may take to load, `look_seconds` how long looking at it may take (four times as
    long, and never less than `LOOK_SECONDS`, if not given). A page that was not done by then is opened again and
    watched for `wait_seconds`, to tell whose doing that was. `trials` are made on each page once it was looked at;
    `left_out` is said of each page as not audited. `named` are all addresses of the check.
    """

    def __init__(
        self,
        browser: Browser,
        profile: Profile,
        axe: Path | None = None,
        *,
        load_seconds: float = LOAD_SECONDS,
        look_seconds: float | None = None,
        wait_seconds: float = WAIT_SECONDS,
        trials: Sequence[Trial] = (),
        left_out: Sequence[NotAudited] = (),
        named: Sequence[str] = (),
    ) -> None:
        self.browser = browser
        self.profile = profile
        self.axe = axe
        self.load_seconds = load_seconds
        self.look_seconds = look_seconds or max(LOOK_SECONDS, 4 * load_seconds)
        self.wait_seconds = wait_seconds
        self.trials = trials
        self.left_out = tuple(left_out)
        self.named = tuple(named)

    def look(self, urls: Iterable[str]) -> Iterator[Looked]:
        """One result an address, in order, as soon as it is there."""
        for url in urls:
            begun = time.monotonic()
            looked = self._one(url)
            yield replace(looked, seconds=round(time.monotonic() - begun, 2))

    def instrument(self) -> CheckInstrument:
        """What measures."""
        return CheckInstrument(
            kit=__version__,
            axe=engine_version(self.axe),
            browser=self.browser.name_and_version,
            profiles=tuple(dict.fromkeys([self.profile.name, *(self._speaks_of(each) for each in self.trials)])),
        )

    def _speaks_of(self, trial: Trial) -> str:
        return self.profile.name if self.profile.name in trial.profiles else trial.profiles[0]

    def _one(self, url: str) -> Looked:
        trouble = classify.bad_address(url)
        if trouble is not None:
            return Looked(url, None, trouble)
        try:
            with self._tab() as (tab, guard):
                return self._visit(tab, guard, url)
        except PlaywrightError as error:
            return Looked(url, None, _reason_of(error.message, url))
        except Exception as error:
            # What the kit did not foresee about one address is told there, and costs no other its turn.
            said = error.message if isinstance(error, ArianeError) else f"{type(error).__name__}: {error}"
            return Looked(url, None, Reason(code=ReasonCode.UNEXPECTED, facts={"error": said[:300]}))

    @contextmanager
    def _tab(self) -> Iterator[tuple[Tab, Guard]]:
        """An empty tab in a context of its own, which is left without a last word."""
        context = self.browser.new_context(self.profile)
        guard = Guard(context)
        try:
            with self.browser.watchdog(OPEN_SECONDS):
                tab = Tab(context.new_page(), Redactor({}))
                guard.meet(tab.page, tab.session)
            yield tab, guard
        finally:
            with self.browser.watchdog(LEAVE_SECONDS):
                guard.leave()

    def _visit(self, tab: Tab, guard: Guard, url: str) -> Looked:
        try:
            self._load(tab, url)
            self._wait_until_shown(tab, url)
            for _ in range(MOST_HOPS):
                document = self._settled(tab, url)
                guard.close_for_good()
                self._refuse(tab, url, document)
                # What was on its way when the guard closed may arrive now, and is looked at in its place.
                observation = self._observed(tab, url, document)
                if observation is not None:
                    observation = self._tried(tab, guard, url, observation)
                    observation = _without(observation, self.left_out)
                    findings, passed, not_audited = judge_observation(observation, self.profile.name, tab.page.url)
                    return Looked(url, tab.page.url, None, 0, observation, findings, passed, not_audited)
            raise Halt(ReasonCode.REDIRECT_LOOP, url=url)
        except Halt as halt:
            return Looked(url, tab.page.url if tab.page.url.startswith("http") else None, halt.reason)

    def _load(self, tab: Tab, url: str) -> None:
        """Load; a page that answered and only never ends loading is looked at as it is. Raises Halt."""
        with self._answering(tab, url):
            try:
                tab.page.goto(url, wait_until="load", timeout=self.load_seconds * 1000)
            except PlaywrightTimeout:
                _refuse_storm(tab)
                # While another page is awaited, the one that is there answers nothing.
                if tab.heard.leaving or _has(tab, "document.readyState === 'loading'"):
                    raise

    def _wait_until_shown(self, tab: Tab, url: str) -> None:
        """Give a page that draws itself by script the time to do so."""
        until = time.monotonic() + DRAW_SECONDS
        with self._answering(tab, url):
            while time.monotonic() < until:
                with suppress(DocumentSilent):
                    reason = classify.of_page(tab.facts(), url)
                    blank = reason is not None and reason.code is ReasonCode.BLANK_PAGE
                    if not (blank and _has(tab, "document.scripts.length")):
                        return
                tab.page.wait_for_timeout(100)

    def _settled(self, tab: Tab, url: str) -> str:
        """Follow a page that sends its visitor on by itself; returns which document is there now. Raises Halt."""
        for _ in range(MOST_HOPS):
            with self._answering(tab, url):
                self._wait_while_leaving(tab, url)
                document = tab.document()
                # What a page asks for while it loads is known once it has answered a question.
                with suppress(DocumentSilent):
                    tab.documents.refresh()[0].run("() => 1")
                self._wait_while_leaving(tab, url)
                if tab.document() == document:
                    return document
                with suppress(PlaywrightTimeout):
                    tab.page.wait_for_load_state("load", timeout=self.load_seconds * 1000)
        raise Halt(ReasonCode.REDIRECT_LOOP, url=url)

    def _wait_while_leaving(self, tab: Tab, url: str) -> None:
        begun = time.monotonic()
        while tab.heard.is_leaving:
            spent = time.monotonic() - begun
            if tab.heard.leaving and spent > self.load_seconds:
                raise Halt(ReasonCode.NEVER_ANSWERED, url=url)
            if not tab.heard.leaving and spent > ASKED_SECONDS:
                return
            tab.page.wait_for_timeout(20)

    def _refuse(self, tab: Tab, url: str, document: str) -> None:
        """Refuse what is no page, and a page in whose place something stands. Raises Halt."""
        with self._answering(tab, url):
            try:
                kind = tab.documents.refresh()[0].run("() => document.contentType")
                facts = tab.facts()
            except DocumentSilent:
                if tab.document() == document:
                    raise
                return
        tab.redactor.keep_published(facts.text)
        if not tab.page.url.startswith("http") and tab.heard.failure:
            raise Halt.of(_reason_of(tab.heard.failure, url))
        trouble = classify.of_content(kind, facts.status or 200, url) or _wall(facts, tab.page.url)
        if trouble is not None and trouble.code is ReasonCode.BLANK_PAGE and tab.heard.hindered:
            raise Halt(ReasonCode.NOT_AUDITED, error="service worker")
        if trouble is not None:
            raise Halt.of(trouble)

    @contextmanager
    def _answering(self, tab: Tab, url: str) -> Iterator[None]:
        """Bound what a page has to answer at once. Raises Halt for one that fails to."""
        with self.browser.watchdog(2 * self.load_seconds) as watch:
            try:
                yield
            except (PlaywrightError, DocumentSilent) as error:
                _refuse_storm(tab)
                if watch.fired:
                    raise Halt(ReasonCode.PAGE_HUNG, url=url) from error
                raise Halt.of(_why_not_loaded(tab, error.message, url)) from error

    def _observed(self, tab: Tab, url: str, document: str) -> Observation | None:
        """What the page shows; None when another came in its place. Raises Halt when it cannot be looked at."""
        axe_seconds = max(AXE_SECONDS, 1.5 * self.load_seconds)
        films = any(trial.section == "moved" for trial in self.trials)
        observer = Observer(tab.page, tab.session, tab.documents, tab.redactor, self.axe, axe_seconds=axe_seconds)
        seen, why = None, ""
        with self.browser.watchdog(self.look_seconds) as watch:
            try:
                if films:
                    filming.watch(tab.documents.refresh()[0])
                sight = observer.observe(0, Moment.LOOK, tab.heard.status, tab.take_kilobytes(), pictures=False)
                seen = sight.observation
            except (PlaywrightError, DocumentSilent) as error:
                why = error.message
        if watch.fired:
            # Our own work may be what took too long: only a page that hangs without it has failed.
            why = f"{self.look_seconds:.0f} s"
            hangs = self._hangs_alone(url)
            raise Halt(ReasonCode.PAGE_HUNG, url=url) if hangs else Halt(ReasonCode.NOT_AUDITED, error=why)
        _refuse_storm(tab)
        with self._answering(tab, url):
            if tab.document() != document:
                return None
        if seen is None or seen.axe is None:
            raise Halt(ReasonCode.NOT_AUDITED, error="; ".join(each.why for each in seen.not_audited) if seen else why)
        return seen

    def _tried(self, tab: Tab, guard: Guard, url: str, observation: Observation) -> Observation:
        """The same, with what came of the trials. They cost nothing of what was seen before."""
        if not self.trials:
            return observation
        opened = partial(self._opened_again, guard, url)
        opened_at = partial(self._opened_at, guard)
        others = [each for each in self.named if _is_beside(each, url)]
        bench = Bench(
            tab.page, tab.session, tab.documents, tab.redactor, opened, opened_at, others, tab.answer, axe=self.axe
        )
        with self.browser.watchdog(self.look_seconds) as watch:
            # A page that answers does not hang, however much is tried on it.
            tab.documents.answered = watch.heard
            tried, missed, timings = attempt(bench, self.trials)
        return observation.model_copy(
            update={
                "tried": tried,
                "states": tuple(bench.states),
                "not_audited": (*observation.not_audited, *missed),
                "timings": observation.timings | timings,
            }
        )

    def _opened_again(self, guard: Guard, url: str, bench: Bench, between: Callable[[Page], None]) -> bool:
        """Open the page a second time, as somebody does who comes for the first time; whether it came.

        What trials entered, and the page kept, is gone: nobody gave it.
        """
        again = self._new_tab(guard, bench)
        with suppress(PlaywrightError):
            origin = "{0.scheme}://{0.netloc}".format(urlsplit(url))
            again.session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "local_storage"})
        between(again.page)
        with guard.lifted():
            return self._lay_once_loaded(again, url, bench)

    def _opened_at(
        self, guard: Guard, bench: Bench, address: str, between: Callable[[Page], None], withheld: Collection[str]
    ) -> bool:
        """Open another address, with what was kept; whether it came, and told nobody what is `withheld`."""
        again = self._new_tab(guard, bench)
        between(again.page)
        if not withheld:
            with guard.lifted():
                return self._lay_once_loaded(again, address, bench)
        refused = guard.refused
        with guard.withholding(withheld):
            came = self._lay_once_loaded(again, address, bench)
        return came and guard.refused == refused

    def _new_tab(self, guard: Guard, bench: Bench) -> Tab:
        """A tab of its own beside the one on the bench, which is silenced and stays: a page that is left has a last
        word, which no guard hears.
        """
        guard.silence(bench.page)
        again = Tab(bench.page.context.new_page(), bench.redactor)
        again.documents.answered = bench.documents.answered
        guard.meet(again.page, again.session)
        return again

    def _lay_once_loaded(self, tab: Tab, url: str, bench: Bench) -> bool:
        """Put what comes into a tab on the bench; whether it came."""
        try:
            self._load(tab, url)
            self._wait_until_shown(tab, url)
            self._settled(tab, url)
        except Halt:
            return False
        bench.lay(tab.page, tab.session, tab.documents, tab.answer)
        return True

    def _hangs_alone(self, url: str) -> bool:
        """Whether a page stops answering also when nothing is done with it but waiting."""
        with self._tab() as (tab, guard), self.browser.watchdog(self.load_seconds + 2 * self.wait_seconds) as watch:
            with suppress(PlaywrightError, DocumentSilent):
                tab.page.goto(url, wait_until="load", timeout=self.load_seconds * 1000)
                guard.close_for_good()
                until = time.monotonic() + self.wait_seconds
                while time.monotonic() < until:
                    tab.documents.refresh()[0].run("() => 1")
                    tab.page.wait_for_timeout(100)
            return watch.fired


def _wall(facts: classify.PageFacts, url: str) -> Reason | None:
    """What stands in a visitor's way. A login page or CAPTCHA is a page like another and is looked at."""
    reason = classify.of_page(facts, url)
    looked_at = {ReasonCode.LOGIN_WALL, ReasonCode.CAPTCHA, ReasonCode.CODE_DEMANDED, ReasonCode.PAYMENT}
    if reason is not None and reason.code in looked_at and (facts.status or 200) < 400:
        return None
    return reason


def _is_beside(other: str, url: str) -> bool:
    """Whether another address of the check is of the same host."""
    try:
        one, here = urlsplit(other), urlsplit(url)
    except ValueError:
        return False
    return (one.scheme, one.netloc) == (here.scheme, here.netloc) and other.split("#")[0] != url.split("#")[0]


def _has(tab: Tab, what: str) -> bool:
    """Whether a page is so, by an expression in our own world. Raises DocumentSilent."""
    return bool(tab.documents.refresh()[0].run(f"() => {what}"))


def _without(observation: Observation, left_out: tuple[NotAudited, ...]) -> Observation:
    return observation.model_copy(update={"not_audited": (*observation.not_audited, *left_out)})


def _refuse_storm(tab: Tab) -> None:
    if tab.heard.dialogs > MOST_DIALOGS:
        raise Halt(ReasonCode.DIALOG_STORM, count=str(tab.heard.dialogs))


def _why_not_loaded(tab: Tab, message: str, url: str) -> Reason:
    """Why nothing arrived. What the network told is surer than how the browser ends its waiting."""
    if tab.heard.crashed:
        return Reason(code=ReasonCode.PAGE_CRASHED, facts={"url": url})
    by_status = classify.of_status(tab.heard.status, url)
    if "ERR_HTTP_RESPONSE_CODE_FAILURE" in message and by_status is not None:
        return by_status
    if "ERR_ABORTED" in message and not tab.downloads:
        # An answer without a body (204) leaves the visitor where they were: here, nowhere.
        return Reason(code=ReasonCode.BLANK_PAGE, facts={"url": url})
    return _reason_of(tab.heard.failure or message, url)


def _reason_of(message: str, url: str) -> Reason:
    known = classify.of_error(message, url)
    first = message.strip().splitlines()[0] if message.strip() else ""
    return known or Reason(code=ReasonCode.UNEXPECTED, facts={"error": first[:300]})


def as_contract(looked: Looked, instrument: CheckInstrument, words: Speaker) -> PageCheck:
    """One line of `ariane check --json` (DESIGN section 9)."""
    reason = looked.reason or Reason(code=ReasonCode.GOAL_REACHED)
    measures = looked.observation.measures if looked.observation else None
    return PageCheck(
        url=looked.url,
        final_url=looked.final_url,
        outcome=reason.outcome,
        why=words.reason(reason) if looked.reason else None,
        seconds=looked.seconds,
        instrument=instrument,
        findings=tuple(_as_contract(finding, words) for finding in looked.findings),
        passed=looked.passed,
        not_audited=looked.not_audited,
        measures=CheckMeasures(words=measures.words, kilobytes=measures.kilobytes) if measures else None,
        hosts=hosts_of([looked.observation]) if looked.observation else (),
        run_by=run_by(looked.observation) if looked.observation else (),
    )


def _as_contract(finding: Finding, words: Speaker) -> CheckFinding:
    target = finding.target
    return CheckFinding(
        rule=finding.rule,
        verdict=finding.verdict,
        severity=finding.severity,
        profile=finding.profile,
        criteria=finding.criteria,
        title=words.rule_title(finding),
        message=words.rule_message(finding),
        hinders=finding.hinders,
        target=CheckTarget(
            selector=target.selector, frame=target.frame, role=target.role, name=target.name, html=target.html
        ),
        after=finding.after,
        within=finding.within,
    )
