"""The twin of a walk: it finds what only trying shows, accuses nobody wrongly, and leaves the walk as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.archive import verify
from audits.browser import Browser
from audits.model import Outcome, Verdict
from tests.practice.walking import scenarios, walked

pytestmark = [pytest.mark.browser, pytest.mark.slow]

EVERY_DAY = "town-hall-foreigners"
"""The shortest of the walks."""


def test_what_only_trying_shows_is_found_behind_a_form(browser: Browser, tmp_path: Path) -> None:
    stored, judgement = walked(
        browser, tmp_path, "town-hall-appointment", "mended", plant=["calendar-mouse-only"], tries=True, steps=3
    )
    found = {(each.rule, each.step) for each in judgement.findings if each.verdict is Verdict.FAILED}
    assert ("keyboard/unreachable", 2) in found
    assert {step for _, step in found} == {2}
    assert stored.ending.outcome is Outcome.COMPLETED


@pytest.mark.parametrize(
    "name", [pytest.param(each, marks=[] if each == EVERY_DAY else [pytest.mark.whole]) for each in sorted(scenarios())]
)
def test_the_twin_accuses_nobody_in_a_mended_edition(browser: Browser, tmp_path: Path, name: str) -> None:
    stored, judgement = walked(browser, tmp_path, name, "mended", tries=True)
    assert stored.ending.outcome is Outcome.COMPLETED
    assert [each for each in judgement.findings if each.verdict is Verdict.FAILED] == []
    tried = [step.tried for step in stored.steps]
    assert all(each is not None and each.observation is not None for each in tried)
    assert stored.sealed
    assert all(not check.changes for check in verify(tmp_path))
