"""The twin of a walk: it finds what only trying shows, accuses nobody wrongly, and leaves the walk as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.archive import verify
from audits.browser import Browser
from audits.model import Outcome, Verdict
from scenarios.practice import all_barriers
from scenarios.practice.switches import Barrier
from tests.practice.test_truth import accused, at_step, expected
from tests.practice.walking import scenarios, walked

pytestmark = [pytest.mark.browser, pytest.mark.slow]

BY_TWIN = [each for each in all_barriers().values() if each.found_by == "twin"]
EVERY_DAY = "town-hall-foreigners"
"""The shortest of the walks."""


@pytest.mark.parametrize("barrier", BY_TWIN, ids=lambda each: each.id)
def test_what_only_trying_shows_is_found(browser: Browser, tmp_path: Path, barrier: Barrier) -> None:
    walk, step = str(barrier.where.walk), barrier.where.step
    stored, judgement = walked(browser, tmp_path, walk, "mended", plant=[barrier.id], tries=True, steps=step)
    assert expected(barrier) <= at_step(judgement.findings, barrier)
    assert accused(judgement, expected(barrier)) == []
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
