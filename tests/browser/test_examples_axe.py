"""Every rule of axe-core accuses its failing page, and looks at something on the passing one and is content with it.

Of the pages some are drawn, once and for all; the others bear the mark `whole`. Nothing is tried on them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from audits.browser import Browser
from audits.check import Checker
from audits.judge import rules
from audits.probes.axe import OPTIONS, run_axe_within, script_path
from audits.profiles import load_profile
from audits.rules.data import Rule
from tests.browser.examples import FOLDER, examples, serving_examples
from tests.browser.looking import documents_of, opened

pytestmark = pytest.mark.browser

WITHOUT_PAGES = {"axe/frame-tested", "axe/meta-refresh-no-exceptions"}
"""What no page shows: the one speaks of frames that axe-core could not enter, and every frame of a plain page is
entered; the other, which is left off, takes a page that reloads after ten minutes for right.
"""

NEVER_CONTENT = {"axe/server-side-image-map"}
"""What accuses all that it looks at: the passing page has none of it."""

RULES = [
    rule
    for rule in rules(script_path().read_text(encoding="utf-8"), OPTIONS["rules"])
    if rule.id.startswith("axe/") and rule.id not in WITHOUT_PAGES
]

PAGES = [(rule, page) for rule in RULES for kind in ("failing", "passing") for page in examples(rule, kind)]
NAMES = {page: page.relative_to(FOLDER).as_posix() for _, page in PAGES}

RUN = [each for each in PAGES if not each[0].off]
LEFT_OFF = [each for each in PAGES if each[0].off]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    yield from serving_examples()


def test_every_rule_has_a_page_that_fails_and_one_that_passes() -> None:
    assert [rule.id for rule in RULES if not examples(rule, "failing") or not examples(rule, "passing")] == []
    folders = {folder.relative_to(FOLDER).as_posix() for folder in (FOLDER / "axe").iterdir()}
    assert folders == {rule.id for rule in RULES}


@pytest.mark.parametrize(("rule", "page"), RUN, ids=[NAMES[page] for _, page in RUN])
def test_what_is_run_tells_them_apart(browser: Browser, address: str, rule: Rule, page: Path) -> None:
    (looked,) = Checker(browser, load_profile("desktop")).look([f"{address}/{NAMES[page]}"])
    assert looked.reason is None, looked.reason
    found = [finding for finding in looked.findings if finding.rule == rule.id]
    assert bool(found) == page.name.startswith("failing")
    if not found:
        assert (rule.id in looked.passed) == (rule.id not in NEVER_CONTENT)


@pytest.mark.parametrize(("rule", "page"), LEFT_OFF, ids=[NAMES[page] for _, page in LEFT_OFF])
def test_what_is_left_off_would_tell_them_apart(browser: Browser, address: str, rule: Rule, page: Path) -> None:
    name = rule.id.removeprefix("axe/")
    with opened(browser, f"{address}/{NAMES[page]}") as shown:
        seen = run_axe_within(documents_of(shown), "document", only=name)
    assert seen is not None
    accused = [each.id for each in (*seen.violations, *seen.incomplete)]
    assert accused == ([name] if page.name.startswith("failing") else [])
    assert accused or list(seen.passes) == [name]
