"""Once a page has loaded, `check` lets nothing out that changes anything, and leaves without a last word."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from audits.browser import Browser
from audits.check import Checker
from audits.model import ReasonCode
from audits.profiles import load_profile
from audits.watchdog import end, renderers
from tests.browser.pages import Pages
from tests.hostile.commands import check
from tests.hostile.situations import FIELD, served

pytestmark = pytest.mark.browser

TRAP = """<form id=form method=post action=/changed/form><input type=hidden name=a></form>
<form id=other action=/changed/get target=_blank><input type=hidden name=a></form>
<script>
const late = name => `/changed/${name}`;
const all = () => {
  fetch(late('put'), {method: 'PUT', body: 'x', keepalive: true}).catch(() => 0);
  navigator.sendBeacon(late('beacon'), 'x');
  const asked = new XMLHttpRequest(); asked.open('DELETE', late('delete')); asked.send();
  open(late('window'));
  document.getElementById('other').submit();
  const frame = document.createElement('iframe'); frame.title = 'late'; frame.src = late('frame');
  document.body.append(frame);
  document.getElementById('form').submit();
  new Image().src = '/sprung';
};
for (const last of ['pagehide', 'unload', 'beforeunload', 'visibilitychange'])
  addEventListener(last, () => navigator.sendBeacon(late(last), 'x'));
// The browser's own 204 is the first sign that the guard has closed; from then on the page tries everything.
const probe = () => fetch('/signal', {method: 'POST'})
  .then(answer => answer.status === 204 ? all() : setTimeout(probe, 5), () => 0);
onload = probe;
</script>"""


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with served() as server:
        server.html("/trap", FIELD + TRAP)
        server.answers["/signal"] = (200, {"Content-Type": "text/plain"}, b"open")
        server.answers["/sprung"] = (404, {}, b"")
        yield server


def test_nothing_that_changes_anything_leaves(pages: Pages) -> None:
    done = check("--json", pages.url("/trap"))
    assert [line["outcome"] for line in done.lines] == ["completed"]
    assert pages.got("/sprung") != [], "the page never tried"
    assert [path for _, path in pages.requests if path.startswith("/changed/")] == []


FORM = """<h1>Ask for a permit</h1><form method=post action=/changed/sent>
<label>Reference <input name=r></label> <label>Plan <select><option>One<option>Two</select></label>
<button>Send my request</button></form>
<script>
document.forms[0].addEventListener('submit', () => {
  new Image().src = '/pressed';
  fetch('/changed/saved', {method: 'POST', body: document.forms[0].r.value});
});
document.querySelector('select').addEventListener('change', () => { location = '/changed/chosen'; });
</script>"""


@pytest.mark.whole
def test_forms_in_which_we_err_send_nothing(pages: Pages) -> None:
    pages.html("/form", FORM)
    pages.answers["/pressed"] = (404, {}, b"")
    done = check("--json", pages.url("/form"))
    assert [line["outcome"] for line in done.lines] == ["completed"]
    assert "forms/acts-on-choice" in [each["rule"] for each in done.lines[0]["findings"]]
    assert pages.got("/pressed") != [], "the button was never pressed"
    assert [path for _, path in pages.requests if path.startswith("/changed/")] == []


def test_a_page_whose_renderer_dies(pages: Pages, browser: Browser) -> None:
    """It costs no other page its turn, and is neither green nor ours."""

    def crash() -> tuple[int, dict[str, str], bytes]:
        process = browser.process()
        assert process is not None
        assert end(renderers(process)) > 0
        return 200, {"Content-Type": "text/plain"}, b""

    pages.html("/crashes", f"{FIELD}<script>onload = () => fetch('/crash'); fetch('/crash')</script>")
    pages.answers["/crash"] = crash
    checker = Checker(browser, load_profile("desktop"), load_seconds=5)
    crashed, after = checker.look([pages.url("/crashes"), pages.url("/page")])
    assert crashed.reason is not None
    assert crashed.reason.code is ReasonCode.PAGE_CRASHED
    assert (crashed.passed, crashed.findings) == ((), ())
    assert after.reason is None


def test_a_browser_that_dies(pages: Pages, browser: Browser) -> None:
    """It is the kit's trouble, not the page's; the next page gets a new browser."""

    def die() -> tuple[int, dict[str, str], bytes]:
        process = browser.process()
        assert process is not None
        end([process])
        return 200, {"Content-Type": "text/plain"}, b""

    pages.html("/kills", f"{FIELD}<script src=/die></script>")
    pages.answers["/die"] = die
    checker = Checker(browser, load_profile("desktop"), load_seconds=5)
    died, after = checker.look([pages.url("/kills"), pages.url("/page")])
    assert died.reason is not None
    assert died.reason.code is ReasonCode.BROWSER_DIED
    assert after.reason is None


@pytest.mark.whole
def test_a_page_that_hangs_while_it_is_looked_at(pages: Pages, browser: Browser) -> None:
    """Opened again and left alone it hangs as well: the page has failed, not the kit."""
    hang = "answer => { while (answer.status === 204); ask() }"
    script = f"const ask = () => fetch('/signal', {{method: 'POST'}}).then({hang}); ask()"
    pages.html("/hangs-when-looked-at", f"{FIELD}<script>{script}</script>")
    checker = Checker(browser, load_profile("desktop"), load_seconds=4, look_seconds=4, wait_seconds=4)
    (looked,) = checker.look([pages.url("/hangs-when-looked-at")])
    assert looked.reason is not None
    assert looked.reason.code is ReasonCode.PAGE_HUNG


def test_a_kit_that_is_too_slow_accuses_nobody(pages: Pages, browser: Browser) -> None:
    checker = Checker(browser, load_profile("desktop"), look_seconds=0.02, wait_seconds=0.5)
    slow, after = checker.look([pages.url("/page"), pages.url("/not-found")])
    assert slow.reason is not None
    assert slow.reason.code is ReasonCode.NOT_AUDITED
    assert after.reason is not None
    assert after.reason.code is ReasonCode.NOT_FOUND
