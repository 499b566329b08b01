"""Trials leave a page as they found it, send nothing, and are bounded."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Page

from audits.browser import Browser
from audits.check import Checker
from audits.frames import Documents
from audits.model import Tried
from audits.model.base import Record
from audits.probes.trials import SECONDS, TRIALS, Bench, Trial, attempt
from audits.profiles import load_profile
from audits.redact import Redactor
from tests.benchmarks.markup import audited
from tests.browser.examples import FOLDER
from tests.browser.looking import opened
from tests.browser.pages import Pages, serving

pytestmark = pytest.mark.browser

BODY = """<h1>Form</h1><form><label>Name <input id=n value=Ada></label><label><input type=checkbox> Yes</label>
<button>Next</button></form><div style='width:200px;height:20px;overflow:hidden'>A text that is cut when it grows</div>
<div role=button tabindex=0 onclick='1'>Go</div><a href='/form.pdf'>The form</a>
<style>@keyframes m { to { opacity: .5 } } @media (prefers-color-scheme: dark) { h1 { color: #333 } }</style>
<p style='animation:m .2s infinite'>New</p><p style='margin-top:2000px'>End</p><script>let s = 1</script>"""

A_PDF = FOLDER / "documents" / "untagged" / "good.pdf"

STATE = """() => [document.documentElement.outerHTML, scrollX, scrollY, innerWidth, innerHeight,
  JSON.stringify(localStorage), document.cookie,
  ...Array.from(document.querySelectorAll('input'), (each) => each.value + each.checked)]"""


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with serving() as served:
        served.html("/page", BODY)
        served.answers["/form.pdf"] = (200, {"Content-Type": "application/pdf"}, A_PDF.read_bytes())
        yield served


def bench_of(page: Page, **how: float) -> Bench:
    session = page.context.new_cdp_session(page)
    return Bench(page, session, Documents(page, session), Redactor({}), **how)  # type: ignore[arg-type]


@pytest.mark.parametrize("trial", [trial for trial in TRIALS if not trial.spoils], ids=lambda trial: trial.section)
def test_a_trial_leaves_the_page_as_it_was(browser: Browser, pages: Pages, trial: Trial) -> None:
    with opened(browser, pages.url("/page")) as page:
        page.focus("#n")
        page.evaluate("() => scrollTo(0, 300)")
        before = page.evaluate(STATE)
        bench = bench_of(page)
        tried, missed, _ = attempt(bench, [trial])
        assert getattr(tried, trial.section) is not None and missed == ()
        assert page.evaluate(STATE) == before
        assert page.evaluate("() => document.activeElement.id") == "n"


def test_a_trial_that_breaks_costs_no_other_its_turn(browser: Browser, pages: Pages) -> None:
    def break_down(bench: Bench) -> None:
        raise ValueError("no")

    with opened(browser, pages.url("/page")) as page:
        tried, missed, _ = attempt(bench_of(page), [Trial("narrow", ("zoom-400",), break_down), *TRIALS[:1]])
    assert tried.loaded is None and tried.narrow is None, "the page cannot be trusted after that, nor opened again here"
    assert [each.what for each in missed] == ["narrow", "loaded"]


MUCH = """<nav role=tablist><button role=tab aria-selected=true>One</button><button role=tab>Two</button></nav>
<section id=step1 class=step><h2>First step</h2><p>What you need for your request</p></section>
<section id=step2 class=step style='display:none'><h2>Second step</h2><p>What you add to it</p><input></section>
<div role=button tabindex=0 onclick='1'>Go</div><a href='/form.pdf'>The form</a> <a href='/page'>Conditions</a>
<style>@keyframes m { to { opacity: 0 } } .new { animation: m .05s infinite alternate; height: 200px }
@media (prefers-color-scheme: dark) { body { background: #000; color: #222 } } .step:hover p { display: none }</style>
<p class=new>New</p><script>document.querySelector("nav").onmouseover = () => {}</script>"""
"""Something to do for every trial."""

AT_ONE_LOOK = {"loaded", "listening", "sounded"}
"""Trials that look in one piece, where nothing is to be read and nothing sounds."""


@pytest.fixture(scope="module")
def large(pages: Pages) -> str:
    """The address of a page of more than 3,000 nodes."""
    return pages.html("/large", MUCH + audited("large", 1).partition("<main>")[2])


def test_no_trial_is_begun_without_time(browser: Browser, large: str) -> None:
    with opened(browser, large) as page:
        begun = time.monotonic()
        tried, missed, _ = attempt(bench_of(page, seconds=0), TRIALS)
        assert time.monotonic() - begun < SECONDS / 2, "all of them together"
    assert tried == Tried()
    assert sorted(each.what for each in missed) == sorted(trial.section for trial in TRIALS)


@pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.section)
def test_a_trial_whose_time_is_over_says_so_and_does_not_go_on(browser: Browser, large: str, trial: Trial) -> None:
    took = 0.0

    def make(bench: Bench) -> Record | None:
        nonlocal took
        begun = bench.until = time.monotonic()
        told = trial.make(bench)
        took = time.monotonic() - begun
        return told

    with opened(browser, large) as page:
        _, missed, _ = attempt(bench_of(page), [replace(trial, make=make)])
    assert trial.section in {each.what for each in missed} or trial.section in AT_ONE_LOOK
    assert took < SECONDS / 2


def test_a_way_with_tab_that_is_cut_short_is_told_as_far_as_it_went(browser: Browser, pages: Pages) -> None:
    tabbed = next(trial for trial in TRIALS if trial.section == "tabbed")
    with opened(browser, pages.url("/page")) as page:
        tried, missed, _ = attempt(bench_of(page, seconds=0.9), [tabbed])
    assert tried.tabbed is not None and not tried.tabbed.whole
    assert [each.what for each in missed] == ["tabbed"]


STOPS = "<a href='/1'>One</a> <label>Name <input id=n></label> <button type=button>Go</button>"

DEAF = "<script>addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)</script>"

FADING = """<style>.menu { opacity: 0; transition: opacity .2s } .menu:focus-within { opacity: 1 }</style>
<div class=menu><a href='/2'>Two</a></div>"""


@pytest.mark.parametrize(
    ("more", "stops"),
    [
        ("", ["a", "input", "button"]),
        (DEAF, ["a", "input", "button"]),
        (FADING, ["a", "input", "button", "a"]),
        ("<iframe srcdoc='<button>In a frame</button>'></iframe>", ["a", "input", "button", "iframe"]),
    ],
    ids=["plain", "keys are not heard", "fades in", "frame"],
)
def test_tab_is_followed_whoever_hears_the_keys(browser: Browser, pages: Pages, more: str, stops: list[str]) -> None:
    with opened(browser, pages.html("/stops", f"<main>{STOPS}{more}</main>")) as page:
        tried, missed, _ = attempt(bench_of(page), [trial for trial in TRIALS if trial.section == "tabbed"])
    assert tried.tabbed is not None and tried.tabbed.whole
    assert [each.tag for each in tried.tabbed.stops] == stops
    assert all(each.inside for each in tried.tabbed.stops)


def test_tab_begins_again_at_the_top_where_keys_are_no_longer_heard(browser: Browser, pages: Pages) -> None:
    links = "".join(f"<p><a href='/{n}'>Link {n}</a></p>" for n in range(1, 21))
    deaf = "let n = 0; addEventListener('keydown', (e) => { if (++n > 9) e.stopImmediatePropagation() }, true)"
    with opened(browser, pages.html("/stops", f"<script>{deaf}</script><main>{links}</main>")) as page:
        tried, _, _ = attempt(bench_of(page), [trial for trial in TRIALS if trial.section == "tabbed"])
    assert tried.tabbed is not None and tried.tabbed.whole and not tried.tabbed.lost
    assert [each.name for each in tried.tabbed.stops] == [f"Link {n}" for n in range(1, 21)]


@pytest.mark.parametrize(
    ("script", "times"),
    [("", 0), ("<script>n.onblur = () => { n.title = 'Write your name' }</script>", 1)],
    ids=["nothing is seen of it", "a field complains"],
)
def test_a_page_is_opened_anew_only_where_tab_has_left_a_trace(
    browser: Browser, pages: Pages, script: str, times: int
) -> None:
    visits = []

    def opened_again(bench: Bench, between: object) -> bool:
        visits.append(bench.page.reload())
        return True

    given = [trial for trial in TRIALS if trial.section in {"tabbed", "opened"}]
    with opened(browser, pages.html("/stops", f"<form action=/x>{STOPS}<button>Send</button></form>{script}")) as page:
        tried, _, _ = attempt(replace(bench_of(page), opened_again=opened_again), given)
    assert tried.tabbed is not None and tried.opened is not None
    assert len(visits) == times


def test_a_trial_that_finds_nothing_to_try_spoils_nothing(browser: Browser, pages: Pages) -> None:
    pages.html("/words", "<h1>News</h1><p>A page with <a href='/page'>a link</a></p>")
    spoiling = [trial for trial in TRIALS if trial.section in {"erred", "tabbed"}]
    with opened(browser, pages.url("/words")) as page:
        tried, missed, _ = attempt(bench_of(page), spoiling)
    assert tried.erred is None and tried.tabbed is not None and missed == ()


def test_erring_goes_on_until_a_form_is_sent(browser: Browser, pages: Pages) -> None:
    script = "onsubmit = (event) => { if (!document.getElementById('name').value) event.preventDefault() }"
    form = "<form novalidate action='/page'><label>Name <input id=name></label><button>Send it</button></form>"
    pages.html("/form", f"<h1>Form</h1>{form}<script>{script}</script>")
    with opened(browser, pages.url("/form")) as page:
        page.route("**/page?*", lambda route: route.fulfill(status=204))
        tried, _, _ = attempt(bench_of(page), [trial for trial in TRIALS if trial.section == "erred"])
    assert tried.erred is not None
    assert [(each.how, each.prevented, each.sent) for each in tried.erred.attempts] == [
        ("empty", True, False),
        ("unusual", False, True),
        ("unusual", False, True),
        ("unusual", False, True),
    ]
    assert [each.fields[0].typed for each in tried.erred.attempts][1:] == [
        "D'Août",
        "Van Steenberghe-Vandenbroucke",
        "Ng",
    ]


def test_erring_goes_on_into_the_steps_of_a_page(browser: Browser, pages: Pages) -> None:
    """A date is written in another form where the page refuses the usual one, and the next step is erred in, too."""
    first = "<p id=s0><label>Date of birth <input id=d></label></p>"
    second = "<p id=s1 hidden><label>Telephone <input id=t type=tel></label></p>"
    script = """let at = 0;
      onsubmit = (event) => {
        event.preventDefault();
        const field = [d, t][at], wrong = !([/^\\d\\d-\\d\\d-\\d{4}$/, /^0\\d+$/][at]).test(field.value);
        field.setAttribute("aria-invalid", wrong);
        if (wrong) return;
        document.getElementById("s" + at).hidden = true;
        const next = document.getElementById("s" + (at += 1));
        if (next) next.hidden = false;
      }"""
    pages.html(
        "/steps", f"<h1>Form</h1><form novalidate>{first}{second}<button>Go on</button></form><script>{script}</script>"
    )
    with opened(browser, pages.url("/steps")) as page:
        tried, _, _ = attempt(bench_of(page), [trial for trial in TRIALS if trial.section == "erred"])
    assert tried.erred is not None
    last = [(each.how, each.step, each.fields[0].typed) for each in tried.erred.attempts if each.gone]
    assert last == [("right", 0, "12-05-1980"), ("right", 1, "0470123456")]
    assert any(each.fields[0].typed.startswith("+33") and each.fields[0].invalid for each in tried.erred.attempts)


STEP = """<h1>Request</h1><form id=f novalidate>%s<p id=e role=alert></p><button>Next</button></form>
<form id=g hidden><label>Street <input id=later required></label><button>Send</button></form>
<script>f.onsubmit = (event) => { event.preventDefault(); %s;
  if (ok) { f.hidden = true; g.hidden = false } else e.textContent = "This cannot be taken." }</script>"""

SUGGEST = """let taken = '';
  n.oninput = () => setTimeout(() => { l.innerHTML = n.value === 'rue' ? '<li>Rue Haute</li>' : '' }, 200);
  l.onmousedown = (event) => { taken = n.value = event.target.textContent; l.innerHTML = '' }"""

SCHOOLS = "".join(f"<div style='cursor:pointer'>{name}</div>" for name in ("North", "East", "South"))

OPEN = """n.onclick = () => { l.hidden = false };
  l.onclick = (event) => { n.textContent = event.target.textContent; l.hidden = true }"""

LIST = f"<div id=n style='cursor:pointer'>Choose a school…</div><div id=l hidden>{SCHOOLS}</div><script>{OPEN}</script>"

DAYS = "".join(f"<span data-day={day} style='cursor:pointer'>{day} May</span> " for day in (11, 12, 13))

PICK = """n.onclick = () => { l.hidden = false };
  l.onclick = (event) => { n.value = event.target.textContent; l.hidden = true }"""

CALENDAR = f"<label>Day <input id=n readonly></label><div id=l hidden>{DAYS}</div><script>{PICK}</script>"

NUMBER = "const digits = n.value.replace(/\\D/g, '')"


@pytest.mark.parametrize(
    ("fields", "check", "how"),
    [
        pytest.param(
            "<label>National register number <input id=n></label>",
            f"{NUMBER}; const ok = digits.length === 11 && 97 - digits.slice(0, 9) % 97 === Number(digits.slice(9))",
            "unusual",
            id="a number with check figures",
        ),
        pytest.param(
            "<label>File reference <input id=n pattern='[A-Z]{3}-[0-9]{4}'></label>",
            "const ok = n.value && n.validity.valid",
            "unusual",
            id="a pattern",
        ),
        pytest.param(
            "<label>Postcode <input id=n></label>",
            "const ok = /^\\d{4} [A-Z]{2}$/.test(n.value); n.setAttribute('aria-invalid', String(!ok))",
            "right",
            id="a number of another country",
        ),
        pytest.param(
            f"<div><label>Street <input id=n autocomplete=off></label><ul id=l></ul></div><script>{SUGGEST}</script>",
            "const ok = taken && taken === n.value",
            "helped",
            id="something that is suggested",
        ),
        pytest.param(
            "<fieldset><legend>For</legend><label><input type=radio name=n id=n> me</label>"
            "<label><input type=radio name=n> others</label></fieldset>"
            "<label>Room <select><option value=''>None is free</option></select></label>",
            "const ok = n.checked",
            "helped",
            id="the first of two choices",
        ),
        pytest.param(
            LIST,
            "const ok = n.textContent === 'South'",
            "helped",
            id="a list of its own",
        ),
        pytest.param(
            f"<label>Street <input required></label>{CALENDAR}",
            "const ok = n.value === '13 May'",
            "helped",
            id="a calendar of its own",
        ),
        pytest.param(
            "<label>Photo <input id=n type=file accept='image/jpeg'></label>",
            "const ok = n.files.length && n.files[0].type === 'image/jpeg'",
            "unusual",
            id="a picture",
        ),
    ],
)
def test_erring_passes_steps_that_want_something_special(
    browser: Browser, pages: Pages, fields: str, check: str, how: str
) -> None:
    pages.html("/wants", STEP % (fields, check))
    trials = [trial for trial in TRIALS if trial.section == "erred"]
    (looked,) = Checker(browser, load_profile("desktop"), trials=trials).look([pages.url("/wants")])
    assert looked.observation is not None and looked.observation.tried.erred is not None
    attempts = looked.observation.tried.erred.attempts
    (passed,) = [each for each in attempts if each.gone]
    assert (passed.how, passed.step) == (how, 0)
    assert {each.step for each in attempts} == {0, 1}, "the next step is erred in"


def test_erring_opens_what_brings_a_form(browser: Browser, pages: Pages) -> None:
    """What a dialog says once its form is sent is heard, and what a part of a date or an example asks for is given."""
    dialog = """<dialog id=box aria-labelledby=h><form id=form novalidate><h2 id=h>Change your plate</h2>
      <label>New plate, for example AB-123-C <input id=plate></label>
      <label>Day <input id=day autocomplete=bday-day></label><button>Save</button></form></dialog>"""
    script = """document.getElementById("edit").onclick = () => box.showModal();
      form.onsubmit = (event) => {
        event.preventDefault();
        if (!/^[A-Z]{2}-\\d{3}-[A-Z]$/.test(plate.value) || !(day.value > 0 && day.value < 32)) return;
        box.close();
        said.textContent = `Your plate is ${plate.value}.`;
      };"""
    pages.html(
        "/plate",
        f"<h1>Permit</h1><button id=edit>Edit plate</button><p id=said></p>{dialog}<script>{script}</script>",
    )
    with opened(browser, pages.url("/plate")) as page:
        tried, _, _ = attempt(bench_of(page), [trial for trial in TRIALS if trial.section == "erred"])
    assert tried.erred is not None
    (taken,) = [each for each in tried.erred.attempts if each.gone]
    assert [each.typed for each in taken.fields] == ["AB-123-C", "12"]
    assert [(each.text, each.live) for each in taken.messages] == [("Your plate is AB-123-C.", False)]


@pytest.mark.whole
def test_half_an_hour_passes_on_a_page_that_never_rests(browser: Browser, pages: Pages) -> None:
    busy = "const draw = () => { document.title = performance.now(); requestAnimationFrame(draw) }; draw()"
    pages.html("/busy", f"<h1>Busy</h1><p>Words</p><script>{busy}</script>")
    (looked,) = Checker(browser, load_profile("desktop"), trials=TRIALS).look([pages.url("/busy")])
    assert looked.observation is not None and looked.observation.tried.waited is not None
    assert looked.observation.tried.waited.minutes == 31
    # A crowded machine may have no time to look at it every second, and says so.
    assert {each.what for each in looked.not_audited} <= {"moved by scripts"}


def test_a_page_that_goes_back_stays_on_the_bench(browser: Browser, pages: Pages) -> None:
    buttons = (
        "<button type=button onclick='history.back()'>Previous page</button> <button type=button id=o>More</button>"
    )
    pages.html(
        "/back",
        f"<h1>Form</h1>{buttons}<p id=d hidden>Words</p><script>o.onclick = () => d.hidden = !d.hidden</script>",
    )
    with opened(browser, pages.url("/page")) as page:
        page.goto(pages.url("/back"))
        tried, missed, _ = attempt(bench_of(page), [trial for trial in TRIALS if trial.section == "opened"])
    assert missed == () and tried.opened is not None
    assert [each.name for each in tried.opened.opened] == ["More"] and tried.opened.idle == ()


def test_what_was_found_before_a_page_went_away_is_kept(browser: Browser, pages: Pages) -> None:
    more = "<button type=button id=o>More</button><p id=d hidden>Words</p>"
    gone = "<button type=button onclick='location = \"/page\"' class=other>Elsewhere</button>"
    pages.html("/gone", f"<h1>Form</h1>{more}{gone}<script>o.onclick = () => d.hidden = !d.hidden</script>")
    with opened(browser, pages.url("/gone")) as page:
        tried, missed, _ = attempt(bench_of(page), [trial for trial in TRIALS if trial.section == "opened"])
    assert tried.opened is not None and [each.name for each in tried.opened.opened] == ["More"]
    assert [each.what for each in missed] == ["opened"]


def test_what_a_frame_holds_is_said_to_be_untried(browser: Browser, pages: Pages) -> None:
    pages.html("/inner", "<form><label>Name <input></label><button>Send</button></form>")
    pages.html("/words-only", "<p>Words</p>")
    pages.html("/held", "<h1>Form</h1><button>Go</button><iframe src='/inner'></iframe>")
    pages.html("/told", "<h1>News</h1><button>Go</button><iframe src='/words-only'></iframe>")
    trials = [trial for trial in TRIALS if trial.section in {"listening", "tabbed"}]
    for path, untried in (("/held", {"tabbed"}), ("/told", set())):
        with opened(browser, pages.url(path)) as page:
            _, missed, _ = attempt(bench_of(page), trials)
        assert {each.what for each in missed} == untried


def test_what_listens_in_a_frame_is_found_there(browser: Browser, pages: Pages) -> None:
    inner = "<div id=o style='cursor:pointer'>Choose Tuesday</div><button type=button>Nothing</button>"
    pages.html("/listens", f"<main>{inner}</main><script>o.onclick = () => 1</script>")
    other = pages.url("/listens").replace("127.0.0.1", "localhost")
    pages.html("/holds", f"<h1>Book</h1><iframe src='/listens'></iframe><iframe src='{other}'></iframe>")
    listening = [trial for trial in TRIALS if trial.section == "listening"]
    with opened(browser, pages.url("/holds")) as page:
        tried, missed, _ = attempt(bench_of(page), listening)
    assert missed == () and tried.listening is not None
    frames = [pages.url("/listens"), other]
    assert [(each.frame, each.own) for each in tried.listening.elements] == [(each, ("click",)) for each in frames]
    assert [(each.frame, each.name) for each in tried.listening.dead] == [(each, "Nothing") for each in frames]


def test_a_film_that_nobody_has_started_acquits_nobody(browser: Browser, pages: Pages) -> None:
    moving = "<style>@keyframes m { to { opacity: .5 } }</style><p style='animation:m 2s infinite'>New</p>"
    pages.html("/still", f"<h1>Film</h1>{moving}")
    pages.html("/film", f"<h1>Film</h1>{moving}<video src=/none.webm width=640 height=360 controls></video>")
    trials = [trial for trial in TRIALS if trial.section == "moved"]
    checker = Checker(browser, load_profile("desktop"), trials=trials)
    still, film = checker.look([pages.url("/still"), pages.url("/film")])
    assert "media/flashes" in still.passed and "flashes" not in {each.what for each in still.not_audited}
    assert "media/flashes" not in film.passed
    assert ("flashes", "a film that waits to be started was not looked at") in {
        (each.what, each.why) for each in film.not_audited
    }
