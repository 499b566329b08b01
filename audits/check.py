"""`ariane check`: look at pages as a first-time visitor would, without a scenario.

Each address gets one line, whatever it turns out to be: a page, an error, a file, a page that hangs the browser. A page
that could not be looked at is never shown as one that was.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from playwright.sync_api import BrowserContext, Page, Response
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from audits import __version__, classify
from audits.browser import Browser
from audits.errors import ArianeError
from audits.frames import DocumentSilent
from audits.guard import LEAVE_SECONDS, Guard
from audits.judge import judge_observation
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
from audits.probes.axe import engine_version
from audits.redact import Redactor
from audits.tab import MOST_DIALOGS, Tab

LOAD_SECONDS = 30.0
HANG_SECONDS = 60.0


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
    seconds: float
    observation: Observation | None = None
    findings: tuple[Finding, ...] = ()
    passed: tuple[str, ...] = ()
    not_audited: tuple[NotAudited, ...] = ()


class Checker:
    """Looks at pages one after the other, each in a context of its own: no cookie passes from one to the next.

    `load_seconds` is how long a page may take to load, `hang_seconds` how long all of it may take before the page's
    renderer is ended.
    """

    def __init__(
        self,
        browser: Browser,
        profile: Profile,
        axe: Path | None = None,
        *,
        load_seconds: float = LOAD_SECONDS,
        hang_seconds: float = HANG_SECONDS,
    ) -> None:
        self.browser = browser
        self.profile = profile
        self.axe = axe
        self.load_seconds = load_seconds
        self.hang_seconds = hang_seconds

    def look(self, urls: Iterable[str]) -> Iterator[Looked]:
        """One result an address, in order, as soon as it is there."""
        for url in urls:
            begun = time.monotonic()
            looked = self._one(url)
            yield Looked(**{**looked.__dict__, "seconds": round(time.monotonic() - begun, 2)})

    def instrument(self) -> CheckInstrument:
        """What measures."""
        return CheckInstrument(
            kit=__version__,
            axe=engine_version(self.axe),
            browser=self.browser.name_and_version,
            profiles=(self.profile.name,),
        )

    def _one(self, url: str) -> Looked:
        trouble = classify.bad_address(url)
        if trouble is not None:
            return Looked(url, None, trouble, 0)
        try:
            context = self.browser.new_context(self.profile)
        except (PlaywrightError, ArianeError) as error:
            return Looked(url, None, Reason(code=ReasonCode.BROWSER_DIED, facts={"error": str(error)[:200]}), 0)
        guard = Guard(context)
        try:
            with self.browser.watchdog(self.hang_seconds) as watch:
                try:
                    return self._visit(context, guard, url)
                except (PlaywrightError, DocumentSilent) as error:
                    if watch.fired:
                        return Looked(url, None, Reason(code=ReasonCode.PAGE_HUNG, facts={"url": url}), 0)
                    return Looked(url, None, _reason_of(str(error), url), 0)
        except ArianeError as error:
            return Looked(url, None, Reason(code=ReasonCode.UNEXPECTED, facts={"error": error.message[:200]}), 0)
        finally:
            with self.browser.watchdog(LEAVE_SECONDS):
                guard.leave()

    def _visit(self, context: BrowserContext, guard: Guard, url: str) -> Looked:
        redactor = Redactor({})
        page = context.new_page()
        tab = Tab(page, redactor)
        guard.meet(page, tab.session)
        response, trouble = self._load(page, tab, url)
        if trouble is not None:
            return Looked(url, None, trouble, 0)
        guard.close_for_good()
        facts = tab.facts()
        redactor.keep_published(facts.text)
        trouble = _not_a_page(response, url) or _wall(facts, page.url)
        if trouble is not None:
            return Looked(url, page.url, trouble, 0)
        observer = Observer(page, tab.session, tab.documents, redactor, self.axe)
        bundle = observer.observe(0, Moment.LOOK, tab.heard.status, tab.take_kilobytes(), pictures=False)
        observation = bundle.observation
        if observation is None or observation.axe is None:
            why = "; ".join(each.why for each in observation.not_audited) if observation else ""
            return Looked(url, page.url, Reason(code=ReasonCode.STRATEGY_GAVE_UP, facts={"error": why}), 0)
        findings, passed, not_audited = judge_observation(observation, self.profile.name, page.url)
        return Looked(url, page.url, None, 0, observation, findings, passed, not_audited)

    def _load(self, page: Page, tab: Tab, url: str) -> tuple[Response | None, Reason | None]:
        """Load; a page that answered and only never ends loading is looked at as it is."""
        try:
            return page.goto(url, wait_until="load", timeout=self.load_seconds * 1000), None
        except PlaywrightTimeout as late:
            if tab.heard.dialogs > MOST_DIALOGS:
                return None, Reason(code=ReasonCode.DIALOG_STORM, facts={"count": str(tab.heard.dialogs)})
            if tab.heard.status is None or page.evaluate("document.readyState") == "loading":
                return None, _reason_of(late.message, url)
            return None, None
        except PlaywrightError as error:
            if tab.heard.dialogs > MOST_DIALOGS:
                return None, Reason(code=ReasonCode.DIALOG_STORM, facts={"count": str(tab.heard.dialogs)})
            return None, _reason_of(error.message, url)


def _wall(facts: classify.PageFacts, url: str) -> Reason | None:
    """What stands in a visitor's way. A login page or CAPTCHA is a page like another and is looked at."""
    reason = classify.of_page(facts, url)
    looked_at = {ReasonCode.LOGIN_WALL, ReasonCode.CAPTCHA, ReasonCode.CODE_DEMANDED, ReasonCode.PAYMENT}
    if reason is not None and reason.code in looked_at and (facts.status or 200) < 400:
        return None
    return reason


def _not_a_page(response: Response | None, url: str) -> Reason | None:
    """A PDF or another file that the browser shows in its own way is no web page."""
    if response is None:
        return None
    return classify.of_content(response.headers.get("content-type", ""), response.status, url)


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
    )
