"""What one page of a check keeps of the answers to it, and what the others make of that: nothing of it is sent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from audits.browser import Browser
from audits.check import Checker
from audits.model.tried import Erring
from audits.probes.trials import TRIALS
from audits.profiles import load_profile
from tests.browser.pages import Pages, serving

pytestmark = pytest.mark.browser

FIRST = """<h1>You</h1><form><p><label>Name <input id=n required></label></p>
<p><label>Email <input id=m type=email required></label></p>
<p><label>Date of birth (dd/mm/yyyy) <input id=b></label></p><button>Next</button></form><script>
document.forms[0].addEventListener("submit", (event) => { event.preventDefault(); KEEP
location.href = "/last"; });</script>"""

KEEP = (
    'sessionStorage.setItem("all", JSON.stringify([document.all.n.value, document.all.m.value, document.all.b.value]));'
)

LAST = """<h1>Answer</h1><form><p><label>Name <input id=n></label></p>
<p><label>Email <input id=m type=email></label></p><button>Send</button></form><script>
const [name, mail, born] = JSON.parse(sessionStorage.getItem("all") || "[]"); FILL</script>"""


@pytest.fixture
def pages() -> Iterator[Pages]:
    with serving() as pages:
        yield pages


def erred(browser: Browser, pages: Pages, keep: str, fill: str) -> Erring:
    """What came of erring on the first of the two pages."""
    urls = [pages.html("/", FIRST.replace("KEEP", keep)), pages.html("/last", LAST.replace("FILL", fill))]
    trials = [each for each in TRIALS if each.section == "erred"]
    (looked,) = Checker(browser, load_profile("desktop"), trials=trials, named=urls).look(urls[:1])
    assert looked.observation is not None and looked.observation.tried.erred is not None
    return looked.observation.tried.erred


@pytest.mark.parametrize(
    ("fill", "empty", "shown"),
    [
        ("", ("Name", "Email"), ()),
        ("if (mail) document.all.m.value = mail;", ("Name",), ("Email",)),
        ("if (mail) document.body.append(mail);", ("Name", "Email"), ("Email",)),
    ],
    ids=["asks anew", "fills in", "shows"],
)
def test_another_page_is_opened_with_what_was_kept(
    browser: Browser, pages: Pages, fill: str, empty: tuple[str, ...], shown: tuple[str, ...]
) -> None:
    told = erred(browser, pages, KEEP, fill)
    assert told.kept == ("Name", "Email")
    (carried,) = told.carried
    assert (carried.empty, carried.shown) == (empty, shown)


def test_a_page_that_keeps_nothing_leads_to_no_other(browser: Browser, pages: Pages) -> None:
    told = erred(browser, pages, "", "")
    assert (told.kept, told.carried) == ((), ())
    assert not [path for _, path in pages.requests if path.startswith("/last")]


def test_nothing_is_said_of_a_page_whose_script_breaks(browser: Browser, pages: Pages) -> None:
    assert erred(browser, pages, KEEP, "if (name) nobody.knows();").carried == ()


def test_nothing_that_was_typed_is_sent(browser: Browser, pages: Pages) -> None:
    erred(browser, pages, KEEP, "")
    assert {path for _, path in pages.requests} <= {"/", "/last", "/favicon.ico"}


@pytest.mark.parametrize(
    "way",
    [
        'fetch("/asked", { method: "POST", body: mail })',
        'fetch("/asked?to=" + mail)',
        'fetch("/asked?born=" + born)',
    ],
)
def test_a_page_that_would_tell_what_was_kept_tells_nobody(browser: Browser, pages: Pages, way: str) -> None:
    assert erred(browser, pages, KEEP, f"if (mail) {way};").carried == ()
    assert not [path for _, path in pages.requests if path.startswith("/asked")]


@pytest.mark.parametrize("form", ["<form method=post action=/last>", "<form action=/last>"])
def test_what_a_server_is_told_too_it_may_fill_in(browser: Browser, pages: Pages, form: str) -> None:
    sends = FIRST.replace("<form>", form).replace("<input id=", "<input name=x id=")
    sends = sends.replace("event.preventDefault(); KEEP", KEEP).replace('location.href = "/last"; ', "")
    urls = [pages.html("/", sends), pages.html("/last", LAST.replace("FILL", ""))]
    trials = [each for each in TRIALS if each.section == "erred"]
    (looked,) = Checker(browser, load_profile("desktop"), trials=trials, named=urls).look(urls[:1])
    told = looked.observation.tried.erred if looked.observation else None
    assert told is not None and any(each.sent for each in told.attempts)
    assert (told.kept, told.carried) == ((), ())
