"""Staging: what comes only when a page is used is tried like a page of its own: later steps, dialogs, panels of tabs.

Other trials have noted how they brought such parts about (`Bench.ways`); the tabs of a page are chosen here. Each part
is brought about again on the page opened anew, as often as a trial has spoilt it, and nothing else is tried then. What
came of it stands with the state.
"""

from __future__ import annotations

import time
from functools import partial
from typing import Any

from playwright.sync_api import Error as PlaywrightError

from audits.frames import DocumentSilent
from audits.model import Tried
from audits.model.tried import Opened, Opening, Staged, Tabbed
from audits.probes.trials.bench import A_FORM, SECONDS, STATES, Bench, Way, make_each
from audits.probes.trials.erring import fields_there
from audits.probes.trials.opening import lying_over
from audits.probes.world import HELPERS, script

SCRIPT = script("trials/staging.js")

SECTIONS = ("listening", "narrow", "tabbed", "opened", "pointed", "erred", "entered")
"""The trials that are made of a part."""

OF_STYLES = ("listening", "narrow", "tabbed")
"""Those that are made of one that was merely laid open: its scripts believe that another one is shown."""

MOST, FOR_ALL, FOR_ONE, MOST_OPENED = 14, 200.0, 8.0, 60
"""Parts that are tried, the seconds that all of them may take together, those of one trial of one part, and how often
the page is opened for all of them.
"""

A_FORMS_SHARE = 2.0
"""How much of the time of a page a part is given that may be the first step of a form: where views are drawn behind one
address, a whole procedure may follow.
"""

SETTLE = 240
"""Milliseconds that a page has to show what a tab stands for."""


def staging(bench: Bench) -> Staged | None:
    """The parts that were tried; None where a page has none. Raises DocumentSilent."""
    used = _choose_tabs(bench)
    if not bench.ways:
        return Staged() if used else None
    found: list[str] = []
    # What is given up on in a part is told of the part: rules may still pass on the page itself.
    kept = bench.not_audited, bench.seconds
    bench.not_audited = []
    limits = _Limits(bench)
    done: list[Way] = []
    try:
        while (way := _another(bench.ways, done)) and len(found) < MOST and limits.left():
            done.append(way)
            told = _tried(bench, way, limits)
            if told is not None:
                bench.states[way.state] = bench.states[way.state].model_copy(update={"tried": told})
                found.append(bench.states[way.state].control)
        given_up = bool(bench.not_audited)
    finally:
        bench.stage, bench.acts = None, ()
        bench.not_audited, bench.seconds = kept
    if way is not None:
        bench.missed_once(STATES, "more of it came than is tried")
    if given_up:
        bench.missed_once(STATES, "not everything of it was tried")
    return Staged(controls=tuple(found))


class _Limits:
    """How long all of it may take, and how often the page is opened."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.until = time.monotonic() + FOR_ALL
        self.opened = bench.reopened

    def left(self) -> bool:
        """Whether there is time for more, and the service is spared."""
        return time.monotonic() < self.until and self.bench.reopened - self.opened < MOST_OPENED

    def reopen(self) -> bool:
        """Bring the part about once more; whether it came. Raises DocumentSilent."""
        return self.left() and self.bench.reopen()


def _another(ways: list[Way], done: list[Way]) -> Way | None:
    """The next way to go, of those too that are added meanwhile: the further steps of a form come first, what holds
    nothing to use waits, and what was merely laid open comes last.
    """

    def waits(way: Way) -> tuple[bool, bool, bool]:
        further = way.section == "erred" and way.came.controls >= A_FORM
        return way.section == "unveiled", way.came.controls == 0, not further

    return min((each for each in ways if each not in done), key=waits, default=None)


def _tried(bench: Bench, way: Way, limits: _Limits) -> Tried | None:
    """What came of trying one part; None where it did not come again."""
    bench.stage, bench.acts = way, ()
    form = (way.section == "opened" or way.untried) and way.came.controls >= A_FORM
    bench.seconds = A_FORMS_SHARE * SECONDS if form else FOR_ONE
    sections = set(OF_STYLES if way.section == "unveiled" else SECTIONS)
    # Forms on the way were erred in when they were met.
    sections -= {"erred"} if way.section == "erred" and not way.untried else set()
    given = {each.section: each for each in bench.trials if each.section in sections}
    over = None
    try:
        # What a page looks up takes another time now and then.
        if not limits.reopen() and not limits.reopen():
            bench.missed(STATES, "the page did not come a second time")
            return None
        fields = fields_there(bench)
        if way.section == "opened" and len(fields) >= A_FORM and fields <= bench.familiar:
            # A button led back to a view that was tried before.
            return None
        if way.section == "erred" and "opened" in given:
            over = lying_over(bench, bench.states[way.state].control)
        if over is not None and not limits.reopen():
            return Tried(opened=Opening(opened=(over,)))
        missed = len(bench.not_audited)
        told, _ = make_each(bench, [given[each] for each in SECTIONS if each in given], limits.reopen)
        bench.familiar |= fields if len(bench.not_audited) == missed else set()
    except (DocumentSilent, PlaywrightError) as error:
        bench.missed(STATES, error.message.splitlines()[0])
        return None
    return _with(told, over, way)


def _with(told: Tried, over: Opened | None, way: Way) -> Tried:
    """The same, with what lies over the page, and without what is for `opened` to say."""
    if over is not None:
        opened = told.opened or Opening()
        told = told.model_copy(update={"opened": opened.model_copy(update={"opened": (over, *opened.opened)})})
    if told.tabbed is not None and way.section != "unveiled" and not _is_kept_by_field(told.tabbed):
        # What lies over the page may keep the focus if only it can be closed.
        told = told.model_copy(update={"tabbed": told.tabbed.model_copy(update={"trapped": ()})})
    return told


WRITTEN = frozenset({"", "text", "search", "tel", "url", "email", "password", "number"})
"""Types of fields that somebody writes into."""


def _is_kept_by_field(tabbed: Tabbed) -> bool:
    """Whether it is a field for text that keeps the focus: that none may do."""
    kept = [stop for stop in tabbed.stops if stop.selector in tabbed.trapped]
    return bool(kept) and all(stop.tag == "textarea" or (stop.tag == "input" and stop.type in WRITTEN) for stop in kept)


def _choose_tabs(bench: Bench) -> bool:
    """Choose each tab of the page that is not chosen, and look at what comes; whether there was any."""
    document = bench.main
    document.evaluate(HELPERS)
    document.evaluate(SCRIPT)
    tabs: list[dict[str, Any]] = document.run("() => arianeStaging.tabs()")
    if not tabs:
        return False
    bench.begin_states()
    for tab in tabs:
        if bench.short_of(2):
            break
        act = partial(_choose, path=tab["selector"])
        act(bench)
        bench.acts = (act,)
        bench.look_at_state(tab["name"])
    return True


def _choose(bench: Bench, path: str) -> None:
    bench.main.run("(path) => { const tab = arianeProbes.found(path); if (tab) tab.click(); }", path)
    bench.page.wait_for_timeout(SETTLE)
