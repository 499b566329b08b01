"""Every planted barrier is found, none is invented, and each is one switch.

Barriers are planted alone in the mended editions and mended alone in the flawed ones, a walk each. A twentieth of them
is taken either way (a twentieth together, drawn once and for all); the others bear the mark `whole`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random

import pytest

from audits.browser import Browser
from audits.model import Finding, Judgement, Outcome, Verdict
from scenarios.practice import all_barriers, requirements
from scenarios.practice.switches import Barrier
from tests.practice.conftest import UsualWalk
from tests.practice.walking import kinds, scenarios, walked

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SEEN = [each for each in all_barriers().values() if each.found_by in {"axe", "walk"} and each.where.walk]
WALKS = sorted({str(each.where.walk) for each in SEEN})
PART = -(-len(SEEN) // 40)
DRAWN = Random("Ariane").sample([each.id for each in SEEN], 2 * PART)

Place = tuple[str, Verdict, int | None]


def chosen(ids: Sequence[str]) -> list[object]:
    """Each barrier as a parameter, those outside `ids` marked as belonging to the whole alone."""
    return [pytest.param(each, id=each.id, marks=[] if each.id in ids else [pytest.mark.whole]) for each in SEEN]


def expected(barrier: Barrier) -> set[tuple[str, Verdict]]:
    return {(each.rule, each.verdict) for each in barrier.expects}


def places(findings: Sequence[Finding]) -> Counter[Place]:
    return Counter((each.rule, each.verdict, each.step) for each in findings)


def accused(judgement: Judgement, rightly: set[tuple[str, Verdict]]) -> list[tuple[object, ...]]:
    """Accusations of another kind than these, with what one needs to see why."""
    return [
        (each.rule, each.step, each.moment, each.target.selector, each.target.box, each.detail)
        for each in judgement.findings
        if each.verdict is Verdict.FAILED and (each.rule, each.verdict) not in rightly
    ]


def at_step(findings: Sequence[Finding], barrier: Barrier) -> set[tuple[str, Verdict]]:
    assert barrier.where.step is not None
    return kinds(each for each in findings if each.step == barrier.where.step - 1)


def neighbours(barrier: Barrier) -> list[Barrier]:
    """The other barriers that the same step of the same walk meets."""
    here = (barrier.where.walk, barrier.where.step)
    return [each for each in SEEN if each.id != barrier.id and (each.where.walk, each.where.step) == here]


def shut_out(judgement: Judgement) -> set[tuple[str, int]]:
    """Personas that a walk's demands shut out, with the step, as the truth counts them."""
    return {(each.persona, (each.step or 0) + 1) for each in judgement.gates if each.result == "shut_out"}


def persons_stopped(walk: str, planted: Iterable[str]) -> set[tuple[str, int]]:
    """Personas that the truth says are stopped, each at the first step that does so."""
    stops = [stop for each in (*map(all_barriers().get, planted), *requirements()) if each for stop in each.stops]
    met: dict[str, int] = {}
    for stop in (each for each in stops if each.walk == walk):
        for persona in stop.personas:
            met[persona] = min(stop.step, met.get(persona, stop.step))
    return set(met.items())


@pytest.mark.parametrize("name", WALKS)
def test_every_planted_barrier_is_found_where_it_is(browser: Browser, usual_walk: UsualWalk, name: str) -> None:
    _, judgement = usual_walk(browser, name, "flawed")
    for barrier in (each for each in SEEN if each.where.walk == name):
        assert expected(barrier) <= at_step(judgement.findings, barrier), barrier.id
    assert shut_out(judgement) == persons_stopped(name, all_barriers())


@pytest.mark.parametrize("name", sorted(scenarios()))
def test_the_mended_editions_accuse_nobody(browser: Browser, usual_walk: UsualWalk, name: str) -> None:
    stored, judgement = usual_walk(browser, name, "mended")
    assert stored.ending.outcome is Outcome.COMPLETED
    assert accused(judgement, set()) == []
    assert judgement.not_audited == ()
    assert shut_out(judgement) == persons_stopped(name, ())


@pytest.mark.parametrize("barrier", chosen(DRAWN[:PART]))
def test_planted_alone(browser: Browser, tmp_path: Path, barrier: Barrier) -> None:
    stored, judgement = walked(browser, tmp_path, str(barrier.where.walk), "mended", plant=[barrier.id])
    assert expected(barrier) <= at_step(judgement.findings, barrier)
    assert accused(judgement, expected(barrier)) == []
    assert stored.ending.outcome is (barrier.outcome or Outcome.COMPLETED)


@pytest.mark.parametrize("barrier", chosen(DRAWN[PART:]))
def test_mended_alone(browser: Browser, tmp_path: Path, usual_walk: UsualWalk, barrier: Barrier) -> None:
    flawed_walk, before = usual_walk(browser, str(barrier.where.walk), "flawed")
    stored, after = walked(browser, tmp_path, str(barrier.where.walk), "flawed", mend=[barrier.id])
    others = {kind for each in neighbours(barrier) for kind in expected(each)}
    assert not (expected(barrier) - others) & at_step(after.findings, barrier)

    vanished, new = places(before.findings) - places(after.findings), places(after.findings) - places(before.findings)
    assert vanished, "its findings go away"
    # What compares the steps of a walk hears of its neighbours, too.
    own = {(rule, verdict) for rule, verdict, _ in vanished if not rule.startswith("consistency/")}
    assert own <= expected(barrier)
    # Where the barrier ended the walk, the walk now comes upon what lies behind it.
    end = flawed_walk.ending.step if barrier.outcome else None
    assert [place for place in new if end is None or (place[2] or 0) <= end] == []
    assert stored.ending.outcome is Outcome.COMPLETED
