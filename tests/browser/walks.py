"""Walks over pages of a test's own: scenarios in a line or two, and short patience."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from audits.archive import Archive, StoredWalk
from audits.browser import Browser
from audits.model import Action, Arrival, Fill, Handle, Press, Scenario, Step
from audits.profiles import load_profile
from audits.walk import Patience, Walk

SHORT = Patience(arrive=2.5, load=4.0, parts=1.0, effect=1.0, find=1.0, error=0.5)
"""Long enough for a page on loopback, and the whole time of a hang: observations of a busy machine take theirs."""


def handle(name: str, selector: str | None = None) -> Handle:
    """A control or heading by its name in any language."""
    return Handle(name={"*": name}, selector=selector)


def press(name: str, selector: str | None = None) -> Press:
    """Press what bears a name."""
    return Press(control=handle(name, selector))


def fill(name: str, value: str) -> Fill:
    """Type into what bears a name."""
    return Fill(control=handle(name), value=value)


def step(heading: str, *do: Action) -> Step:
    """A step that a heading proves."""
    return Step(title={"en": heading}, arrive=Arrival(heading=handle(heading)), do=do)


def scenario(start: str, *steps: Step, stop_before: str | None = None) -> Scenario:
    """A procedure of an administration that nobody here serves."""
    return Scenario(
        walk="trial",
        title={"en": "A trial"},
        administration="trial/office",
        procedure="trial",
        start=start,
        languages=("en",),
        stop_before=handle(stop_before) if stop_before else None,
        steps=steps,
    )


def walk_of(browser: Browser, folder: Path, script: Scenario, **how: Any) -> StoredWalk:
    """The walk, carried out and stored. `how` as for `begun`."""
    return begun(browser, folder, script, **how).run()


def begun(
    browser: Browser,
    folder: Path,
    script: Scenario,
    *,
    profile: str = "desktop",
    patience: Patience = SHORT,
    **how: Any,
) -> Walk:
    """The walk, before its first page. `how` as for `Walk`."""
    archive = Archive(folder)
    return Walk(script, profile=load_profile(profile), browser=browser, archive=archive, patience=patience, **how)
