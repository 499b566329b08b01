"""Barriers that `ariane check` sees: planted on pages that open by their address, found there, and gone when mended.

Each of these pages is looked at once in either edition, and only the trials are made that its barriers need.
"""

from __future__ import annotations

from collections import defaultdict

import pytest

from audits.browser import Browser
from audits.check import Checker
from audits.model import Finding
from audits.probes.trials import TRIALS
from audits.profiles import load_profile
from audits.rules.registry import page_registry
from scenarios.practice import Edition, PracticeServer, all_barriers, truth
from scenarios.practice.switches import FOLDERS, Barrier
from tests.practice.walking import kinds

pytestmark = pytest.mark.browser

TRIAL_OF = {rule.id: rule.trial for rule, _ in page_registry}

SEEN: dict[tuple[str, str], list[Barrier]] = defaultdict(list)
for site in FOLDERS:
    for barrier in truth(site):
        if barrier.found_by == "battery":
            SEEN[site, barrier.where.page].append(barrier)


def found(browser: Browser, edition: Edition, site: str, page: str) -> tuple[Finding, ...]:
    """What a page gives, tried with what its barriers need."""
    needed = {TRIAL_OF.get(each.rule) for planted in SEEN[site, page] for each in planted.expects}
    trials = [trial for trial in TRIALS if trial.section in needed]
    with PracticeServer(edition) as server:
        checker = Checker(browser, load_profile("desktop"), trials=trials)
        looked = next(iter(checker.look([f"{server.site(site)}/fr/{page}"])))
    assert looked.reason is None, looked.reason
    assert looked.not_audited == ()
    return looked.findings


@pytest.mark.parametrize(("site", "page"), [pytest.param(*each, id="/".join(each)) for each in SEEN])
def test_what_is_planted_is_found_and_gone_when_mended(browser: Browser, site: str, page: str) -> None:
    flawed, mended = (found(browser, edition, site, page) for edition in ("flawed", "mended"))
    for planted in SEEN[site, page]:
        expected = {(each.rule, each.verdict) for each in planted.expects}
        assert expected <= kinds(flawed), planted.id
        assert {rule for rule, _ in expected} & {each.rule for each in mended} == set(), planted.id


def test_every_family_of_the_battery_has_a_barrier() -> None:
    families = {rule.id.partition("/")[0] for rule, _ in page_registry}
    planted = {each.rule.partition("/")[0] for barrier in all_barriers().values() for each in barrier.expects}
    assert families - planted == set()
