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
from audits.model.tried import Opening, Staged
from audits.probes.trials.bench import CAME, Bench, Way, make_each
from audits.probes.trials.opening import lying_over
from audits.probes.world import HELPERS, script

SCRIPT = script("trials/staging.js")

SECTIONS = ("listening", "narrow", "tabbed", "opened", "pointed", "erred", "entered")
"""The trials that are made of a part."""

MOST, FOR_ALL, FOR_ONE = 6, 60.0, 8.0
"""Parts that are tried, the seconds that all of them may take together, and those of one trial of one part."""

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
    bench.not_audited, bench.seconds = [], FOR_ONE
    try:
        until = time.monotonic() + FOR_ALL
        # What was merely laid open comes last; what a part brings in its turn is added meanwhile.
        bench.ways.sort(key=lambda each: each.section == "unveiled")
        for way in bench.ways:
            left_out = len(found) == MOST or time.monotonic() > until
            if left_out:
                break
            told = _tried(bench, way, until)
            if told is not None:
                bench.states[way.state] = bench.states[way.state].model_copy(update={"tried": told})
                found.append(bench.states[way.state].control)
        given_up = left_out or bool(bench.not_audited)
    finally:
        bench.before = bench.acts = ()
        bench.not_audited, bench.seconds = kept
    if given_up:
        bench.missed_once(CAME, "more of it came than is tried")
    return Staged(controls=tuple(found))


def _tried(bench: Bench, way: Way, until: float) -> Tried | None:
    """What came of trying one part; None where it did not come again."""
    bench.before, bench.acts = way.acts, ()
    given = {each.section: each for each in bench.trials}
    # Forms on the way were erred in when they were met.
    sections = [each for each in SECTIONS if each in given and not (way.section == each == "erred")]
    try:
        if not bench.reopen():
            return None
        over = (
            lying_over(bench, bench.states[way.state].control) if way.section == "erred" and "opened" in given else None
        )
        if over is not None and not bench.reopen():
            return Tried(opened=Opening(opened=(over,)))
        told, _ = make_each(
            bench, [given[each] for each in sections], lambda: time.monotonic() < until and bench.reopen()
        )
    except (DocumentSilent, PlaywrightError) as error:
        bench.missed(CAME, error.message.splitlines()[0])
        return None
    if over is not None:
        opened = told.opened or Opening()
        told = told.model_copy(update={"opened": opened.model_copy(update={"opened": (over, *opened.opened)})})
    if told.tabbed is None or way.section != "opened":
        return told
    # What lies over the page may keep the focus if only it can be closed, which is for `opened` to say.
    return told.model_copy(update={"tabbed": told.tabbed.model_copy(update={"trapped": ()})})


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
