"""Every situation through the real command line: its line, its outcome, its words, and its turn for the others."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest

from audits.model import Outcome
from tests.browser.pages import Pages
from tests.hostile.commands import Done, check
from tests.hostile.situations import SITUATIONS, Situation, served

pytestmark = pytest.mark.browser

QUICK = [each for each in SITUATIONS if not each.hasty and not each.heavy]
HASTY = [each for each in SITUATIONS if each.hasty and not each.heavy]
HEAVY = [each for each in SITUATIONS if each.heavy]
LANGUAGES = ("en", "fr")


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with served() as server:
        yield server


def _wrong(situation: Situation, line: dict[str, object], lang: str) -> str | None:
    """What the line of a situation gets wrong; None when it is as it must be."""
    outcome, why = line["outcome"], line["why"]
    if outcome != situation.outcome:
        return f"{outcome} ({why})"
    if situation.outcome is Outcome.COMPLETED:
        found = {finding["rule"] for finding in line["findings"]}  # type: ignore[attr-defined]
        return None if situation.rule in found and why is None else f"only {found} ({why})"
    if situation.says[LANGUAGES.index(lang)] not in str(why):
        return f"says “{why}”"
    # Nobody looked at it: nothing may look as if somebody had.
    seen = [name for name in ("findings", "passed", "measures") if line[name]]
    return f"has {seen}" if seen else None


def _all_wrong(batch: list[Situation], done: Done, pages: Pages, lang: str) -> dict[str, str]:
    lines = done.lines
    assert [line["url"] for line in lines] == [pages.url(situation.path) for situation in batch]
    wrong = {each.name: _wrong(each, line, lang) for each, line in zip(batch, lines, strict=True)}
    return {name: what for name, what in wrong.items() if what is not None}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("batch", "lang", "options"),
    [
        pytest.param(QUICK[::5], "en", ["--quick"], id="some quick ones"),
        pytest.param(HASTY[1::5], "fr", ["--timeout", "3", "--quick"], id="some hasty ones"),
        pytest.param(QUICK, "en", [], id="quick", marks=pytest.mark.whole),
        pytest.param(HASTY, "fr", ["--timeout", "3"], id="hasty", marks=pytest.mark.whole),
        pytest.param(HEAVY, "en", ["--timeout", "5"], id="heavy", marks=pytest.mark.whole),
        pytest.param(QUICK, "fr", [], id="quick in French", marks=pytest.mark.whole),
        pytest.param(HASTY, "en", ["--timeout", "3"], id="hasty in English", marks=pytest.mark.whole),
    ],
)
def test_each_gets_its_line(pages: Pages, batch: list[Situation], lang: str, options: list[str]) -> None:
    done = check("--json", "--lang", lang, *options, *(pages.url(situation.path) for situation in batch))
    assert _all_wrong(batch, done, pages, lang) == {}
    unaudited = any(situation.outcome is Outcome.KIT_ERROR for situation in batch)
    assert done.code == (3 if unaudited else 0)


ODD = ["escapes", "markup in names", "half characters"]


@pytest.mark.whole
def test_no_word_of_a_page_is_obeyed_by_the_terminal(pages: Pages) -> None:
    odd = [pages.url(f"/{name.replace(' ', '-')}") for name in ODD]
    bad = "http://127.0.0.1:1/\x1b]0;owned\x07[/red]\u202e"
    for options in (["--profile", "desktop"], ["--json", "--quick"]):
        done = check(*options, bad, *odd, FORCE_COLOR="")
        acting = [
            each for each in done.said.replace("\n", "") if unicodedata.category(each) in {"Cc", "Cs", "Zl", "Zp"}
        ]
        turning = [each for each in done.said if unicodedata.bidirectional(each) in {"RLO", "LRO", "RLE", "LRE", "PDF"}]
        assert (acting, turning) == ([], [])
        assert done.code == 2, "the address is none; the pages were looked at"


def test_the_live_line_shows_addresses_as_they_are(pages: Pages) -> None:
    done = check(
        "--quick", pages.url("/page?[/nope][red]"), "http://127.0.0.1/\x1b]0;owned\x07", FORCE_COLOR="1", TERM="xterm"
    )
    assert "/page?[/nope][red]" in done.said
    assert "\x1b]0" not in done.said
