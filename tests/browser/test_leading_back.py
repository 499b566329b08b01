"""A form that leads back to its own page: what is shown there is looked at, and nothing that was typed is sent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from audits.browser import Browser
from audits.check import Checker
from audits.model import Finding, Verdict
from audits.probes.trials import TRIALS
from audits.profiles import load_profile
from tests.browser.pages import Pages, serving

pytestmark = pytest.mark.browser

FORM = """<h1>Ask for a document</h1><div id=fault class=error></div>
<form><p><label for=name>Name</label> <input id=name name=name autocomplete=name></p>
<p><label for=code>Postcode (four figures)</label>
<input id=code name=code inputmode=numeric autocomplete=postal-code></p>
<p><button>Continue</button></p></form><script>
document.querySelector("form").addEventListener("submit", (event) => { SUBMIT });
if (location.search) document.querySelector("#fault").innerHTML = "<p>SAID</p>";</script>"""

BY_ITSELF = 'event.preventDefault(); location.href = "?fault=1"'
VAGUE = "Your request could not be saved. Some details are missing or incorrect."
CLEAR = "Enter your name, and a postcode of four figures."


@pytest.fixture
def pages() -> Iterator[Pages]:
    with serving() as pages:
        yield pages


def found(browser: Browser, pages: Pages, submit: str, said: str) -> list[Finding]:
    url = pages.html("/", FORM.replace("SUBMIT", submit).replace("SAID", said))
    trials = [each for each in TRIALS if each.section == "erred"]
    (looked,) = Checker(browser, load_profile("desktop"), trials=trials).look([url])
    return [each for each in looked.findings if each.rule == "errors/shown-says-nothing"]


@pytest.mark.parametrize("submit", [BY_ITSELF, ""], ids=["by a script", "by its method"])
def test_what_a_page_says_under_another_address_is_judged(browser: Browser, pages: Pages, submit: str) -> None:
    (told,) = found(browser, pages, submit, VAGUE)
    assert (told.verdict, told.after) == (Verdict.FAILED, "Continue")


def test_what_is_said_there_and_helps_is_not_accused(browser: Browser, pages: Pages) -> None:
    assert found(browser, pages, BY_ITSELF, CLEAR) == []


def test_nothing_that_was_typed_is_sent(browser: Browser, pages: Pages) -> None:
    found(browser, pages, "", VAGUE)
    asked = {path for _, path in pages.requests if "?" in path}
    assert asked == {"/?name=&code="}


@pytest.mark.parametrize("start", ["/", "/?case=7"])
def test_what_may_be_of_a_case_is_not_opened(browser: Browser, pages: Pages, start: str) -> None:
    hidden = "<input type=hidden name=token value=a81f03c25d>" if start == "/" else ""
    pages.html("/", FORM.replace("<form>", f"<form>{hidden}").replace("SUBMIT", "").replace("SAID", VAGUE))
    trials = [each for each in TRIALS if each.section == "erred"]
    list(Checker(browser, load_profile("desktop"), trials=trials).look([pages.url(start)]))
    assert {path for _, path in pages.requests if "name=" in path} == set()
