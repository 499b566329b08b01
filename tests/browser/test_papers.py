"""Papers that pages link to: which are fetched, what is kept of them, and what is said of those that were not read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from audits.browser import Browser
from audits.judge import judge
from audits.papers import MOST
from tests.browser.pages import Pages, serving
from tests.browser.walks import press, scenario, step, walk_of
from tests.unit.papers import paper

pytestmark = pytest.mark.browser

PDF = {"Content-Type": "application/pdf"}


@pytest.fixture
def pages() -> Iterator[Pages]:
    with serving() as served:
        served.answers["/list.pdf"] = (200, PDF, paper("Documents a fournir :", "- une composition de menage"))
        served.answers["/scan.pdf"] = (200, PDF, paper())
        served.answers["/broken.pdf"] = (200, PDF, b"%PDF-1.7\nrubbish")
        yield served


def link(*names: str) -> str:
    return "<ul>" + "".join(f"<li><a href='/{each}.pdf'>The {each}</a></li>" for each in names) + "</ul>"


def test_a_list_of_papers_to_bring_is_read_once(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    pages.html("/", f"<h1>One</h1>{link('list')}<a href='/two'>Next</a>")
    pages.html("/two", f"<h1>Two</h1>{link('list')}")
    walk = walk_of(browser, tmp_path, scenario(pages.url("/"), step("One", press("Next")), step("Two")))
    (seen,) = [each for step in walk.steps for each in step.papers]
    assert (seen.step, seen.name, seen.url, seen.why) == (0, "The list", pages.url("/list.pdf"), "")
    assert [(each.text, each.context) for each in seen.lines] == [("une composition de menage", "Documents a fournir")]
    account = judge(walk).ledger
    assert account is not None
    (entry,) = account.entries
    assert (entry.where, entry.items, entry.paper) == ("document", ("household",), seen.url)


def test_what_was_not_read_is_said(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    pages.html("/", f"<h1>One</h1>{link('scan', 'broken', 'missing')}")
    walk = walk_of(browser, tmp_path, scenario(pages.url("/"), step("One")))
    why = {each.what: each.why for each in judge(walk).not_audited if "document" in each.what}
    assert set(why) == {f"step 1, document “The {each}”" for each in ("scan", "broken", "missing")}
    assert "no text layer" in why["step 1, document “The scan”"]
    assert "no sound PDF" in why["step 1, document “The broken”"]
    assert "404" in why["step 1, document “The missing”"]


def test_a_service_with_hundreds_of_forms_is_not_emptied(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    names = [f"list{i}" for i in range(MOST + 2)]
    for each in names:
        pages.answers[f"/{each}.pdf"] = (200, PDF, paper("Rien"))
    pages.html("/", f"<h1>One</h1>{link(*names)}<p><a href='http://localhost:1/elsewhere.pdf'>Elsewhere</a></p>")
    walk = walk_of(browser, tmp_path, scenario(pages.url("/"), step("One")))
    seen = walk.steps[0].papers
    assert [bool(each.why) for each in seen] == [False] * MOST + [True] * 2
