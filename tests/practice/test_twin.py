"""The twin of a walk: it finds what only trying shows, accuses nobody wrongly, and leaves the walk as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.archive import verify
from audits.browser import Browser
from audits.model import Outcome, Verdict
from audits.twin import pages_tried
from tests.practice.walking import back_from_each, scenarios, walked

pytestmark = [pytest.mark.browser, pytest.mark.slow]

EVERY_DAY = "town-hall-foreigners"
"""The shortest of the walks."""


@pytest.mark.whole
def test_what_only_trying_shows_is_found_behind_a_form(browser: Browser, tmp_path: Path) -> None:
    stored, judgement = walked(
        browser, tmp_path, "town-hall-appointment", "mended", plant=["calendar-mouse-only"], tries=pages_tried, steps=3
    )
    found = {(each.rule, each.step) for each in judgement.findings if each.verdict is Verdict.FAILED}
    tried = [stored.observation(step.tried) for step in stored.steps if step.tried]
    assert [each for each in tried if each.tried.staged] == [], "each part would take visits of its own"
    assert ("keyboard/unreachable", 2) in found
    assert {step for _, step in found} == {2}
    assert stored.ending.outcome is Outcome.COMPLETED


@pytest.mark.parametrize(
    ("plant", "lost"),
    [
        pytest.param(
            ["details-forgotten"], [("consistency/back-loses", Verdict.CANNOT_TELL, 3)], marks=pytest.mark.whole
        ),
        pytest.param([], [], marks=pytest.mark.whole),
    ],
)
def test_what_going_back_loses_is_found_and_nothing_else(
    browser: Browser, tmp_path: Path, plant: list[str], lost: list[tuple[str, Verdict, int]]
) -> None:
    _, judgement = walked(
        browser, tmp_path, "town-hall-appointment", "mended", plant=plant, tries=back_from_each, steps=5
    )
    told = [each for each in judgement.findings if each.rule.startswith("consistency/")]
    assert [(each.rule, each.verdict, each.step) for each in told] == lost


@pytest.mark.parametrize(
    "name", [pytest.param(each, marks=[] if each == EVERY_DAY else [pytest.mark.whole]) for each in sorted(scenarios())]
)
def test_the_twin_accuses_nobody_in_a_mended_edition(browser: Browser, tmp_path: Path, name: str) -> None:
    stored, judgement = walked(browser, tmp_path, name, "mended", tries=pages_tried)
    assert stored.ending.outcome is Outcome.COMPLETED
    assert [each for each in judgement.findings if each.verdict is Verdict.FAILED] == []
    tried = [step.tried for step in stored.steps]
    assert all(each is not None and each.observation is not None for each in tried)
    assert stored.sealed
    assert all(not check.changes for check in verify(tmp_path))
