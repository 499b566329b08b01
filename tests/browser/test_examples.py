"""Every rule over pages accuses its failing ones, and none of those that are right or only look guilty.

Of six rules one is held to a page that fails, and one to a page that does not, drawn once and for all; the other pages
bear the mark `whole`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

import audits.judge  # noqa: F401  registers the rules
from audits.browser import Browser
from audits.check import Checker, Companions
from audits.model import Verdict
from audits.probes.trials import TRIALS, real_wait
from audits.profiles import load_profile
from audits.rules.data import Rule
from audits.rules.registry import page_registry, together_registry
from tests.browser.examples import FOLDER, examples, serving_examples

pytestmark = pytest.mark.browser

HARD_NEGATIVES = 3
MINUTES = 0.05
"""A real wait that the pages of its rule take for a long one."""

RULES = [rule for rule, _ in page_registry]


def pages() -> Iterator[object]:
    """Each page with its rule as parameters, those that were not drawn marked as belonging to the whole alone."""
    for number, rule in enumerate(RULES):
        for guilty, kinds in enumerate((["passing", "hard"], ["failing"])):
            alike = [page for kind in kinds for page in examples(rule, kind)]
            drawn = Random(f"{rule.id} {kinds}").sample(alike, min(1, len(alike))) if number % 6 == 3 * guilty else []
            for page in alike:
                marks = [] if page in drawn else [pytest.mark.whole]
                yield pytest.param(rule, page, id=page.relative_to(FOLDER).as_posix(), marks=marks)


TOGETHER = [rule for rule, _ in together_registry]
SETS = [(rule, folder) for rule in TOGETHER for folder in sorted((FOLDER / rule.id).iterdir())]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    yield from serving_examples()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_its_pages(rule: Rule) -> None:
    assert examples(rule, "failing") and examples(rule, "passing")
    assert len(examples(rule, "hard")) >= HARD_NEGATIVES


def test_every_page_belongs_to_a_rule() -> None:
    known = {page for rule in RULES for kind in ("failing", "passing", "hard") for page in examples(rule, kind)}
    folders = {page.parent for page in known}
    assert [page for page in FOLDER.rglob("*.html") if page not in known and page.parent in folders] == []
    guilty = {page.parent for page in FOLDER.glob("*/*/failing.html")}
    # Those of axe-core's own rules are held to them in `test_examples_axe.py`.
    assert {folder for folder in guilty if folder.parent != FOLDER / "axe"} <= folders


@pytest.mark.parametrize(("rule", "page"), list(pages()))
def test_the_rule_tells_guilty_pages_from_others(browser: Browser, address: str, rule: Rule, page: Path) -> None:
    trials = [trial for trial in [*TRIALS, real_wait(MINUTES)] if trial.section == rule.trial]
    checker = Checker(browser, load_profile("desktop"), trials=trials)
    looked = next(iter(checker.look([f"{address}/{page.relative_to(FOLDER).as_posix()}"])))
    assert looked.reason is None, looked.reason
    # Of what a frame holds, a trial says itself that it was not tried.
    unseen = [each for each in looked.not_audited if "frame" not in each.why]
    assert [each for each in unseen if rule.id in each.what or each.what == rule.trial] == []
    found = [finding for finding in looked.findings if finding.rule == rule.id]
    if page.name.startswith("failing"):
        assert found, "the rule says nothing of a page that it should accuse"
        assert rule.id not in looked.passed
    else:
        assert found == []


@pytest.mark.parametrize("rule", TOGETHER, ids=lambda rule: rule.id)
def test_every_rule_over_pages_together_has_its_sets(rule: Rule) -> None:
    kinds = [folder.name.partition("-")[0] for each, folder in SETS if each is rule]
    assert {"failing", "passing"} <= set(kinds) and kinds.count("hard") >= HARD_NEGATIVES


@pytest.mark.parametrize(("rule", "folder"), SETS, ids=[folder.relative_to(FOLDER).as_posix() for _, folder in SETS])
def test_the_rule_tells_guilty_sets_from_others(browser: Browser, address: str, rule: Rule, folder: Path) -> None:
    pages = [f"{address}/{page.relative_to(FOLDER).as_posix()}" for page in sorted(folder.glob("*.html"))]
    trials = [trial for trial in TRIALS if trial.section == rule.trial]
    checker = Checker(browser, load_profile("desktop"), trials=trials, named=pages)
    companions = Companions("desktop")
    looked = [companions.join(each) for each in checker.look(pages)]
    assert [each.reason for each in looked] == [None] * len(pages)
    found = [finding for each in looked for finding in each.findings if finding.rule == rule.id]
    assert bool(found) == folder.name.startswith("failing")
    assert not found or looked[-1].findings and found[-1] in looked[-1].findings, "the last page is the odd one"
    if found and rule.verdict is Verdict.FAILED:
        assert [each.verdict for each in found] == [Verdict.FAILED]
