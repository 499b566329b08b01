"""Every planted barrier is found, none is invented, and each is one switch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from audits.browser import Browser
from audits.model import Finding, Outcome, Verdict
from scenarios.practice import all_barriers
from scenarios.practice.switches import Barrier
from tests.practice.walking import kinds, scenarios, walked

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SEEN = [each for each in all_barriers().values() if each.found_by in {"axe", "walk"} and each.where.walk]
WALKS = sorted({str(each.where.walk) for each in SEEN})


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as started:
        yield started


def expected(barrier: Barrier) -> set[tuple[str, Verdict]]:
    return {(each.rule, each.verdict) for each in barrier.expects}


def at_step(findings: tuple[Finding, ...], step: int) -> set[tuple[str, Verdict]]:
    return kinds(each for each in findings if each.step == step - 1)


@pytest.mark.parametrize("walk", WALKS)
def test_every_planted_barrier_is_found_where_it_is(browser: Browser, tmp_path: Path, walk: str) -> None:
    _, judgement = walked(browser, tmp_path, walk, "flawed")
    for barrier in (each for each in SEEN if each.where.walk == walk):
        assert barrier.where.step is not None
        assert expected(barrier) <= at_step(judgement.findings, barrier.where.step), barrier.id


@pytest.mark.parametrize("walk", sorted(scenarios()))
def test_the_mended_editions_accuse_nobody(browser: Browser, tmp_path: Path, walk: str) -> None:
    stored, judgement = walked(browser, tmp_path, walk, "mended")
    assert stored.ending.outcome is Outcome.COMPLETED
    assert [(each.rule, each.target.selector) for each in judgement.findings if each.verdict is Verdict.FAILED] == []
    assert judgement.not_audited == ()


@pytest.mark.parametrize("barrier", SEEN, ids=lambda each: each.id)
def test_planted_alone(browser: Browser, tmp_path: Path, barrier: Barrier) -> None:
    stored, judgement = walked(browser, tmp_path, str(barrier.where.walk), "mended", plant=[barrier.id])
    assert expected(barrier) <= kinds(judgement.findings)
    assert kinds(judgement.findings, Verdict.FAILED) <= expected(barrier)
    assert stored.ending.outcome is (barrier.outcome or Outcome.COMPLETED)
