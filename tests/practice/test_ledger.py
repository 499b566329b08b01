"""The Once Only account of the practice administrations: what was planted is in it, and nothing else."""

from __future__ import annotations

import pytest

from audits.browser import Browser
from scenarios.practice import all_barriers
from tests.practice.conftest import UsualWalk
from tests.practice.walking import scenarios

pytestmark = pytest.mark.browser

PLANTED = {each.id: each for each in all_barriers().values() if each.once_only is not None}
PLACES = sorted({each.where.walk for each in PLANTED.values() if each.where.walk})


@pytest.mark.parametrize("name", PLACES)
@pytest.mark.whole
def test_what_was_planted_is_in_the_account(browser: Browser, usual_walk: UsualWalk, name: str) -> None:
    _, judgement = usual_walk(browser, name, "flawed")
    assert judgement.ledger is not None
    told = {
        (item, source, entry.verdict, entry.step + 1)
        for entry in judgement.ledger.violations
        for item in entry.items
        for source in entry.sources
    }
    expected = {
        (each.once_only.item, each.once_only.source, each.once_only.verdict, each.where.step)
        for each in PLANTED.values()
        if each.once_only is not None and each.where.walk == name
    }
    assert told == expected
    assert {(each.step + 1, each.before + 1) for each in judgement.ledger.asked_twice} == {(3, 2)}


@pytest.mark.parametrize("name", sorted(scenarios()))
def test_the_mended_editions_ask_nothing_again(browser: Browser, usual_walk: UsualWalk, name: str) -> None:
    _, judgement = usual_walk(browser, name, "mended")
    assert judgement.ledger is not None
    assert [(each.wording, each.verdict) for each in judgement.ledger.violations] == []
    assert judgement.ledger.asked_twice == ()
