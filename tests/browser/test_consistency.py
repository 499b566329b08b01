"""What only a walk can see, on walks through pages that are alike but for one thing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from audits.browser import Browser
from audits.judge import judge
from audits.model import Finding
from audits.rules.registry import registry, together_registry
from tests.browser.pages import Pages, serving
from tests.browser.walks import fill, press, scenario, step, walk_of

pytestmark = pytest.mark.browser

STEPS = ("Who you are", "Where you live", "Your request", "Check and send")
NAV = ("<a href=/home>Home</a>", "<a href=/forms>Forms</a>", "<a href=/rates>Rates</a>", "<a href=/contact>Contact</a>")
LANGUAGES = "<a href=/fr>Français</a> <a href=/en>English</a>"


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with serving() as served:
        yield served


def serve(pages: Pages, at: int, **other: str) -> None:
    """One page of the procedure; `other` are the parts in which it differs from its neighbours."""
    words = STEPS[at]
    fields = "<label>Name <input name=a></label><label>Street <input name=b></label><label>Town <input name=c></label>"
    form = f"<form action=/{at + 1}>{fields if at == 0 else ''}<button>{'Send' if at == 3 else 'Next'}</button></form>"
    parts = {
        "lang": "en",
        "title": f"{words}, step {at + 1} of 4",
        "nav": " ".join(NAV),
        "choice": LANGUAGES,
        "progress": f"<p>Step {at + 1} of 4</p>",
        "shown": "<p>You are Eve Exemple, of Rue du Test.</p>" if at == 3 else "",
    } | other
    body = (
        f"<!doctype html><html lang={parts['lang']}><title>{parts['title']}</title>"
        f"<nav aria-label=Site>{parts['nav']}</nav>"
        f"<p>{parts['choice']}</p><main><h1>{words}</h1>{parts['progress']}{parts['shown']}{form}</main></html>"
    )
    pages.answers[f"/{at}"] = (200, {"Content-Type": "text/html; charset=utf-8"}, body.encode())


def found(browser: Browser, folder: Path, pages: Pages) -> list[Finding]:
    typed = (fill("Name", "Eve Exemple"), fill("Street", "Rue du Test"), fill("Town", "Bourg-Test"), press("Next"))
    ways = (
        step(STEPS[0], *typed),
        step(STEPS[1], press("Next")),
        step(STEPS[2], press("Next")),
        step(STEPS[3], press("Send")),
    )
    walk = walk_of(browser, folder, scenario(pages.url("/0"), *ways, stop_before="Send"))
    return [each for each in judge(walk).findings if each.rule.startswith("consistency/")]


def test_pages_that_are_alike_are_told_apart_by_nothing(browser: Browser, tmp_path: Path, pages: Pages) -> None:
    for at in range(4):
        serve(pages, at)
    assert found(browser, tmp_path, pages) == []


CASES: list[tuple[str, tuple[int, ...], dict[str, str]]] = [
    ("title-stays", (0, 1, 2, 3), {"title": "Permits of the town"}),
    ("navigation-reordered", (1,), {"nav": " ".join((NAV[1], NAV[0], *NAV[2:]))}),
    ("help-moves", (1,), {"nav": " ".join((NAV[3], *NAV[:3]))}),
    ("help-gone", (2, 3), {"nav": " ".join(NAV[:3])}),
    ("named-otherwise", (2,), {"nav": " ".join((*NAV[:2], "<a href=/rates>What it costs</a>", NAV[3]))}),
    ("language-changes", (3,), {"lang": "fr"}),
    ("language-choice-lost", (3,), {"choice": ""}),
    ("progress-untold", (0, 1, 2, 3), {"progress": "", "title": ""}),
    ("nothing-to-check", (3,), {"shown": ""}),
]


def test_every_rule_is_tried() -> None:
    both = [rule.id for kind in (registry, together_registry) for rule, _ in kind]
    rules = {each.partition("/")[2] for each in both if each.startswith("consistency/")}
    elsewhere = {"no-reference", "back-fails", "back-loses", "reload-begins-anew", "no-language-choice"}
    # Of pages that are checked together, with examples of their own.
    elsewhere |= {"asked-on-two-pages", "kept-and-asked-again", "search-named-otherwise"}
    assert {rule for rule, _, _ in CASES} | elsewhere == rules


@pytest.mark.parametrize(("rule", "at", "other"), CASES)
def test_what_differs_is_found(
    browser: Browser, tmp_path: Path, pages: Pages, rule: str, at: tuple[int, ...], other: dict[str, str]
) -> None:
    for each in range(4):
        titles = {"title": STEPS[each]} if other.get("title") == "" else {}
        serve(pages, each, **(other | titles if each in at else {}))
    rules = {each.rule.partition("/")[2] for each in found(browser, tmp_path, pages)}
    assert rule in rules
    assert rules <= {rule, "help-moves", "navigation-reordered"} if "nav" in other else rules == {rule}


def test_what_a_link_adds_to_its_name_is_no_other_name(browser: Browser, tmp_path: Path, pages: Pages) -> None:
    for at in range(4):
        here = " ".join(each.replace("</a>", " (you are here)</a>") if n == at else each for n, each in enumerate(NAV))
        serve(pages, at, nav=here)
    assert found(browser, tmp_path, pages) == []


@pytest.mark.parametrize(
    ("said", "missed"),
    [
        ("We thank you.", True),
        ("<dl><dt>File number</dt><dd>BX-20261123</dd></dl>", False),
        ("You will receive a letter within ten days.", False),
        ("<a href=/receipt>Print this page</a>", False),
        ("We answer within 100 days.", True),
    ],
)
def test_a_confirmation_that_leaves_nothing_to_keep_is_looked_at(
    browser: Browser, tmp_path: Path, pages: Pages, said: str, missed: bool
) -> None:
    pages.html("/ask", "<main><h1>Ask</h1><form action=/sent><button>Send</button></form></main>")
    pages.html("/sent", f"<main><h1>Your request is sent</h1><p>{said}</p></main>")
    script = scenario(pages.url("/ask"), step("Ask", press("Send")), step("Your request is sent"), stop_before="Send")
    walk = walk_of(browser, tmp_path, script, serves=lambda url: True)
    assert ("consistency/no-reference" in {each.rule for each in judge(walk).findings}) == missed


@pytest.mark.parametrize(
    ("administration", "choice", "missed"),
    [
        ("practice/town-hall", "", True),
        ("practice/town-hall", "<a href=/courses>Courses of an evening</a>", True),
        ("practice/town-hall", "<a href=/nl>NL</a>", False),
        ("practice/town-hall", "<details><summary>☰</summary><a href=/nl>Nederlandse versie</a></details>", False),
        ("practice/town-hall", "<select aria-label=Taal><option>fr<option>nl</select>", False),
        ("practice/town-hall", "<a href=?lang=nl><img src=x.png alt=''></a>", False),
        ("be/nobody", "", False),
        ("be/study-grants", "", False),
    ],
)
def test_a_service_owed_in_several_languages_offers_them(
    browser: Browser, tmp_path: Path, pages: Pages, administration: str, choice: str, missed: bool
) -> None:
    for at in range(2):
        serve(pages, at, choice=choice)
    script = scenario(pages.url("/0"), step(STEPS[0], press("Next")), step(STEPS[1]))
    walk = walk_of(browser, tmp_path, script.model_copy(update={"administration": administration}))
    looked = judge(walk)
    assert ("consistency/no-language-choice" in {each.rule for each in looked.findings}) == missed
