"""What a page gets to see of the body in which it is used: pages that show what they received."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import CDPSession, Page

from audits import profiles
from audits.acting import Halt
from audits.browser import Browser
from audits.model import Outcome, Profile, ReasonCode, Viewport
from audits.profiles import load_profile
from tests.browser.hands import hand_on, named
from tests.browser.pages import Pages, serving
from tests.browser.walks import press, scenario, step, walk_of

pytestmark = pytest.mark.browser

RECEIVED = """<output id=received></output><script>
  const kinds = ['touchstart', 'touchend', 'pointerdown', 'mousemove', 'click', 'input', 'keydown'];
  for (const kind of kinds) addEventListener(kind, event => {
    received.textContent += ` ${kind}${event.pointerType ? ':' + event.pointerType : ''}`;
  }, true);
</script>"""

ASKED = ("color-scheme: dark", "reduced-motion: reduce", "contrast: more")


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with serving() as served:
        yield served


@contextmanager
def page_of(browser: Browser, profile: Profile, url: str) -> Iterator[tuple[Page, CDPSession]]:
    """A page as a walk under a profile opens it."""
    context = browser.new_context(profile)
    try:
        page = context.new_page()
        session = context.new_cdp_session(page)
        browser.slow_down(session, profile)
        page.goto(url)
        yield page, session
    finally:
        context.close()


# --- what a page is told of its visitor's wishes ----------------------------------------------------------------


WISHES = Profile(
    name="wishes",
    viewport=Viewport(width=800, height=600),
    color_scheme="dark",
    reduced_motion="reduce",
    contrast="more",
    forced_colors="active",
)


def told(page: Page) -> list[str]:
    queries = [f"(prefers-{each})" for each in ASKED] + ["(forced-colors: active)"]
    return [query for query in queries if page.evaluate("query => matchMedia(query).matches", query)]


def test_a_page_is_told_what_the_profile_wishes(browser: Browser, pages: Pages) -> None:
    with page_of(browser, WISHES, pages.html("/wishes", "<h1>Wishes</h1>")) as (page, _):
        assert told(page) == [*(f"(prefers-{each})" for each in ASKED), "(forced-colors: active)"]


@pytest.mark.parametrize("name", profiles.names())
def test_the_profiles_that_are_shipped_wish_nothing(browser: Browser, pages: Pages, name: str) -> None:
    with page_of(browser, load_profile(name), pages.html("/wishes", "<h1>Wishes</h1>")) as (page, _):
        assert told(page) == []


def test_a_walk_under_a_profile_that_was_dropped_into_the_folder(
    browser: Browser, pages: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In dark colours this page lost its button; nothing but a file tells the kit of such a profile."""
    folder = tmp_path / "profiles"
    folder.mkdir()
    for name in ("desktop", "dark"):
        wish = "color_scheme: dark\n" if name == "dark" else ""
        text = f"name: {name}\ntitle: {{en: Some colours}}\nviewport: {{width: 1280, height: 800}}\n{wish}"
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(profiles, "FOLDER", folder)
    dark = "<style>@media (prefers-color-scheme: dark) { button { display: none } }</style>"
    start = pages.html("/dark", f"{dark}<h1>Begin</h1><button onclick=\"location = '/end'\">Next</button>")
    pages.html("/end", "<h1>End</h1><p>Done.</p>")
    script = scenario(start, step("Begin", press("Next")), step("End"))
    endings = {
        name: walk_of(browser, tmp_path / name, script, profile=name).ending.outcome
        for name in profiles.chosen(["all"])
    }
    assert endings == {"desktop": Outcome.COMPLETED, "dark": Outcome.DRIFTED}


# --- a thumb ------------------------------------------------------------------------------------------------------


def test_a_thumb_taps_and_moves_no_pointer(browser: Browser) -> None:
    with hand_on(browser, f"<button>Next</button>{RECEIVED}", profile="phone") as hand:
        hand.press(named("Next"))
        received = hand.page.inner_text("#received").split()
    assert [each for each in received if each != "mousemove"] == [
        "pointerdown:touch",
        "touchstart",
        "touchend",
        "click:touch",
    ]


def test_a_mouse_touches_nothing(browser: Browser) -> None:
    with hand_on(browser, f"<button>Next</button>{RECEIVED}") as hand:
        hand.press(named("Next"))
        received = hand.page.inner_text("#received").split()
    assert "touchstart" not in received
    assert {"pointerdown:mouse", "click:mouse"} <= set(received)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("<label>When <input id=field></label>", "soon"),
        ("<label>When <input id=field type=date></label>", "2027-03-01"),
        ("<label>When <select id=field><option>Now<option>soon</select></label>", "soon"),
    ],
    ids=["text", "date", "select"],
)
def test_a_thumb_fills_without_a_mouse(browser: Browser, field: str, value: str) -> None:
    with hand_on(browser, field + RECEIVED, profile="phone", locale="fr-BE") as hand:
        hand.fill(named("When"), value)
        assert hand.page.input_value("#field") == value
        assert ":mouse" not in hand.page.inner_text("#received")


def test_a_thumb_ticks_by_touch(browser: Browser) -> None:
    with hand_on(browser, f"<label><input type=checkbox id=field>Agreed</label>{RECEIVED}", profile="phone") as hand:
        hand.check(named("Agreed"), True)
        assert hand.page.is_checked("#field")
        assert "pointerdown:touch" in hand.page.inner_text("#received")


def test_a_thumb_does_not_get_through_what_lies_above(browser: Browser) -> None:
    bar = "<div id=bar style='position:fixed; inset:0; background:#fff'>A notice</div>"
    with hand_on(browser, f"<button onclick='pressed = 1'>Next</button>{bar}", profile="phone") as hand:
        with pytest.raises(Halt) as halt:
            hand.press(named("Next"))
        assert hand.page.evaluate("typeof pressed") == "undefined"
    assert halt.value.reason.code is ReasonCode.CONTROL_UNUSABLE
    assert "covered by" in halt.value.reason.facts["why"]


# --- the device ---------------------------------------------------------------------------------------------------


SHOWN = """<p id=shown></p><script>
  shown.textContent = JSON.stringify([navigator.userAgent, navigator.maxTouchPoints > 0, innerWidth, innerHeight,
    devicePixelRatio, matchMedia('(hover: none) and (pointer: coarse)').matches, 'ontouchstart' in window]);
</script>"""


def shown(browser: Browser, pages: Pages, profile: str) -> list[object]:
    body = f"<meta name=viewport content='width=device-width, initial-scale=1'>{SHOWN}"
    with page_of(browser, load_profile(profile), pages.html("/shown", body)) as (page, _):
        seen: list[object] = page.evaluate("JSON.parse(shown.textContent)")
        return seen


def test_a_page_sees_a_phone(browser: Browser, pages: Pages) -> None:
    agent, *rest = shown(browser, pages, "phone")
    major = browser.version.partition(".")[0]
    assert str(agent).startswith("Mozilla/5.0 (Linux; Android 10; K) ")
    assert f" Chrome/{major}.0.0.0 Mobile Safari/" in str(agent)
    assert str(agent).endswith(f" (+{browser.contact})"), "who answers for the visit is told all the same"
    assert rest == [True, 360, 640, 2, True, True]


def test_a_page_sees_no_phone_where_an_ordinary_window_is_enlarged(browser: Browser, pages: Pages) -> None:
    agent, *rest = shown(browser, pages, "zoom-400")
    assert agent == browser.user_agent
    assert "Mobile" not in str(agent)
    assert rest == [False, 320, 256, 2, False, False]


BUSY = """() => {
  const begun = performance.now();
  for (let i = 0, x = 0; i < 3e7; i++) x += i % 7;
  return performance.now() - begun;
}"""


def test_the_processor_is_slower_and_at_full_speed_while_we_look(browser: Browser, pages: Pages) -> None:
    phone = load_profile("phone")
    with page_of(browser, phone, pages.html("/busy", "<h1>Busy</h1>")) as (page, session):
        page.evaluate(BUSY)
        slow = min(page.evaluate(BUSY) for _ in range(2))
        with browser.at_full_speed(session, phone):
            fast = min(page.evaluate(BUSY) for _ in range(3))
        slow = min(slow, page.evaluate(BUSY))
    assert slow > fast * 1.8, (slow, fast)


def test_the_line_is_slow(browser: Browser, pages: Pages) -> None:
    """200 kilobytes at 1600 kilobits a second take a second, and each answer comes 150 ms later."""
    page_url = pages.html("/line", "<h1>Line</h1>")
    pages.answers["/large"] = (200, {"Content-Type": "text/plain"}, b"x" * 200_000)
    taken = {}
    for name in ("desktop", "phone"):
        with page_of(browser, load_profile(name), page_url) as (page, _):
            begun = time.monotonic()
            assert page.evaluate("fetch('/large').then(answer => answer.text()).then(text => text.length)") == 200_000
            taken[name] = time.monotonic() - begun
    assert taken["phone"] > 1.0
    assert taken["phone"] > taken["desktop"] + 0.7
