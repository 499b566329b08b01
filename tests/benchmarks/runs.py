"""What is measured: the kit at work, and the plain scripts beside it, each over the same pages and states."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page

from audits.archive import Archive
from audits.browser import Browser
from audits.check import Checker, as_contract
from audits.judge import judge
from audits.model import Action, Check, Choose, Expect, Fill, Observation, Outcome, Press, Scenario, in_language
from audits.people import synthetic_person
from audits.profiles import load_profile
from audits.scenario import load_walk_file, substitute
from audits.walk import Walk
from reports.words import Words

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
AS_OBJECT = "() => axe.run()"
AS_TEXT = "() => axe.run({resultTypes: ['violations', 'incomplete']}).then(JSON.stringify)"
PROFILE = "desktop"
LANG = "en"


@dataclass(frozen=True)
class Look:
    """What axe said of one state of a page, as rules; and what each part of Ariane's look took, in milliseconds."""

    path: str
    violations: frozenset[str]
    incomplete: frozenset[str]
    parts: dict[str, float] = field(default_factory=dict)


def procedure() -> Scenario:
    """The scenario that is walked."""
    return load_walk_file(Path(__file__).with_name("procedure.yaml"))


# --- Ariane ---------------------------------------------------------------------------------------------------


def check(browser: Browser, urls: Sequence[str]) -> list[Look]:
    """`ariane check`, without its start: every page looked at, judged, and put into words."""
    checker, words, looks = Checker(browser, load_profile(PROFILE)), Words(LANG), []
    instrument = checker.instrument()
    for looked in checker.look(urls):
        as_contract(looked, instrument, words).model_dump_json(by_alias=True)
        if looked.observation is None:
            raise RuntimeError(f"{looked.url} was not looked at: {looked.reason}")
        looks.append(_look_of(looked.observation))
    return looks


def walk(browser: Browser, site: str, folder: Path) -> list[Look]:
    """`ariane walk`, without its start: walked, all evidence kept, sealed, judged."""
    archive = Archive(folder)
    stored = Walk(procedure(), profile=load_profile(PROFILE), browser=browser, archive=archive, site=site).run()
    archive.add_judgement(judge(stored))
    if stored.ending.outcome is not Outcome.COMPLETED:
        raise RuntimeError(f"the walk ended otherwise than it should: {stored.ending.reason}")
    observed = [event for step in stored.steps for event in step.observed if event.observation]
    return [_look_of(stored.observation(event)) for event in observed]


def _look_of(observation: Observation) -> Look:
    seen = observation.axe
    if seen is None:
        raise RuntimeError(f"axe did not answer on {observation.url}")
    violations, incomplete = ({rule.id for rule in rules} for rules in (seen.violations, seen.incomplete))
    return Look(_path(observation.url), frozenset(violations), frozenset(incomplete), dict(observation.timings))


# --- beside it ------------------------------------------------------------------------------------------------


def plain(browser: Browser, urls: Sequence[str]) -> list[Look]:
    """Playwright as people use it: load, inject axe, and take what `axe.run()` returns, object by object."""
    return _pages(browser, urls, _as_object)


def floor(browser: Browser, urls: Sequence[str]) -> list[Look]:
    """The same as fast as it goes: violations and incomplete alone, in one string."""
    return _pages(browser, urls, _as_text)


def apart(browser: Browser, urls: Sequence[str]) -> list[Look]:
    """The fast floor with each page in a context of its own, as `ariane check` opens it: no cookie passes on."""
    return [look for url in urls for look in floor(browser, [url])]


def script(browser: Browser, site: str) -> list[Look]:
    """A plain script of the procedure: the walk's actions, and `axe.run()` at every state that a walk observes."""
    scenario = procedure()
    values = {**synthetic_person(scenario.person, scenario.walk).values(), "site": site}
    context = browser.new_context(load_profile(PROFILE), locale=f"{LANG}-BE")
    page, looks = context.new_page(), []
    page.goto(substitute(scenario.start, values))
    for step in scenario.steps:
        assert step.arrive.heading is not None
        page.get_by_role("heading", name=step.arrive.heading.words(LANG)).wait_for()
        looks.append(_as_object(page))
        for action in step.do:
            if isinstance(action, Press):
                looks.append(_as_object(page))
            _act(page, action, values)
    context.close()
    return looks


def _pages(browser: Browser, urls: Sequence[str], look: Callable[[Page], Look]) -> list[Look]:
    context = browser.new_context(load_profile(PROFILE))
    page, looks = context.new_page(), []
    for url in urls:
        page.goto(url)
        looks.append(look(page))
    context.close()
    return looks


def _as_object(page: Page) -> Look:
    _inject(page)
    return _look_from(page, page.evaluate(AS_OBJECT))


def _as_text(page: Page) -> Look:
    _inject(page)
    return _look_from(page, json.loads(page.evaluate(AS_TEXT)))


def _inject(page: Page) -> None:
    """Axe, once a page: what a careful script does; common libraries send it again for every state."""
    if page.evaluate("typeof axe === 'undefined'"):
        page.evaluate(AXE)


def _look_from(page: Page, report: dict[str, Any]) -> Look:
    violations, incomplete = ({rule["id"] for rule in report[kind]} for kind in ("violations", "incomplete"))
    return Look(_path(page.url), frozenset(violations), frozenset(incomplete))


def _act(page: Page, action: Action, values: dict[str, str]) -> None:
    match action:
        case Fill():
            # Key by key, as the walk types: whatever listens to keys hears the same.
            _labelled(page, action).press_sequentially(substitute(action.value, values))
        case Choose():
            _labelled(page, action).select_option(label=in_language(action.option, LANG))
        case Check():
            _labelled(page, action).set_checked(action.on)
        case Press():
            page.get_by_role("button", name=action.control.words(LANG)).click()
        case Expect(text=words) if words is not None:
            page.get_by_text(words.words(LANG)).first.wait_for()
        case _:
            raise ValueError(f"the plain script knows no {action.verb}")


def _labelled(page: Page, action: Fill | Choose | Check) -> Locator:
    return page.get_by_label(action.control.words(LANG), exact=True)


def _path(url: str) -> str:
    return url.partition("://")[2].partition("/")[2].partition("?")[0]
