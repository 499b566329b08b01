"""What calendars and lists of moments offer is read, and nothing is taken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from audits.archive import StoredWalk
from audits.browser import Browser
from audits.locate import NotFound
from audits.model import Outcome, ReasonCode, Rung, Slots, SlotsSeen
from audits.slots import read_slots
from tests.browser.hands import hand_on, named
from tests.browser.pages import Pages, serving
from tests.browser.walks import press, scenario, step, walk_of

pytestmark = pytest.mark.browser


@pytest.fixture
def served() -> Iterator[Pages]:
    with serving() as pages:
        yield pages


def grid(*cells: str) -> str:
    rows = "".join(f"<div role=gridcell>{cell}</div>" for cell in cells)
    return f"<div role=grid aria-label=Calendar><div role=row>{rows}</div></div>"


MOUSE = """<style>td { cursor: pointer; background: #0a0 } td.full { cursor: default; background: #c00 }
td.off { background: none; cursor: default }</style><table aria-label=Calendar><caption>Calendar</caption>
<tr><th>Week 12<th>We<tr><td class=full>11<td onclick="this.title = 'hit'">12<td class=off></table>"""

PLAIN = """<h2>Calendar</h2><div><button>‹ November 2026</button><button>January 2027 ›</button>
<div><button disabled>11</button><button>12</button></div></div>"""


@pytest.mark.parametrize(
    ("page", "free", "taken", "told_by"),
    [
        (grid("<button disabled>11 May</button>", "<button>12 May</button>"), ["12 May"], ["11 May"], "words"),
        (
            grid("<button aria-disabled=true>11 May</button>", "<button>12 May</button>"),
            ["12 May"],
            ["11 May"],
            "words",
        ),
        (
            grid("<button aria-label='11 May, fully booked'>11</button>", "<button>12</button>"),
            ["12"],
            ["11 May, fully booked"],
            "words",
        ),
        (
            grid("<button style='background:#c00'>11</button>", "<button style='background:#0a0'>12</button>"),
            ["11", "12"],
            [],
            "colour",
        ),
        (grid("<button>11</button>", "<button>12</button>"), ["11", "12"], [], "none"),
        (
            "<div role=grid aria-label=Calendar><div role=row><div role=gridcell tabindex=0>11</div></div></div>",
            ["11"],
            [],
            "none",
        ),
        (MOUSE, ["12"], [], "colour"),
        (PLAIN, ["12"], ["11"], "words"),
        (
            "<ul aria-label=Calendar><li><a href='/a'>Mon 9:00</a><li><a href='/b'>Mon 9:30</a></ul>",
            ["Mon 9:00", "Mon 9:30"],
            [],
            "none",
        ),
        (
            "<fieldset><legend>Calendar</legend><label><input type=radio name=a disabled>Morning</label>"
            "<label><input type=radio name=a>Afternoon</label></fieldset>",
            ["Afternoon"],
            ["Morning"],
            "words",
        ),
    ],
    ids=["grid", "aria", "words", "colour", "alike", "cells", "mouse", "heading", "links", "radios"],
)
def test_what_is_offered(browser: Browser, page: str, free: list[str], taken: list[str], told_by: str) -> None:
    with hand_on(browser, page) as hand:
        located, seen = read_slots(hand.finder, named("Calendar"))
        assert [slot.name for slot in seen.free] == free
        assert [slot.name for slot in seen.slots if slot.state == "taken"] == taken
        assert seen.told_by == told_by
        assert all(slot.box and slot.box.width for slot in seen.slots)
        assert located.rung is (Rung.BESIDE if page is PLAIN else Rung.NAME)


def test_moments_that_only_a_mouse_can_take_say_so(browser: Browser) -> None:
    with hand_on(browser, MOUSE) as hand:
        _, seen = read_slots(hand.finder, named("Calendar"))
        assert [(slot.name, slot.state, slot.operable) for slot in seen.slots] == [
            ("11", "unknown", False),
            ("12", "free", True),
        ]


def test_no_calendar_is_not_an_empty_one(browser: Browser) -> None:
    with hand_on(browser, "<h2>Hours</h2><p>Closed") as hand, pytest.raises(NotFound):
        read_slots(hand.finder, named("Calendar"))


def walked(browser: Browser, folder: Path, url: str, *do: Slots) -> StoredWalk:
    script = scenario(url, step("When", *do, press("{slots.first}")), step("Thanks"))
    return walk_of(browser, folder, script)


READ = Slots(inside=named("Calendar"))


@pytest.mark.parametrize(
    "calendar", [grid("<button disabled>11</button>", "<button onclick='PRESSED'>12</button>"), MOUSE]
)
def test_the_first_free_moment_can_be_pressed(browser: Browser, served: Pages, tmp_path: Path, calendar: str) -> None:
    served.html("/thanks", "<h1>Thanks</h1>")
    page = calendar.replace("PRESSED", "location = `/thanks`").replace("this.title = 'hit'", "location = '/thanks'")
    stored = walked(browser, tmp_path, served.html("/", f"<h1>When</h1>{page}"), READ)
    assert stored.ending.outcome is Outcome.COMPLETED
    seen = stored.steps[0].actions[0].seen
    assert isinstance(seen, SlotsSeen)
    assert [slot.name for slot in seen.free] == ["12"]
    assert served.got("/thanks") == ["GET"]


def test_a_calendar_that_fills_itself_late_is_looked_at_again(browser: Browser, served: Pages, tmp_path: Path) -> None:
    late = grid("<a href=/thanks>12</a>")
    page = f"""<h1>When</h1><div id=it><div role=grid aria-label=Calendar></div></div>
    <script>setTimeout(() => it.innerHTML = `{late}`, 400)</script>"""
    served.html("/thanks", "<h1>Thanks</h1>")
    stored = walked(browser, tmp_path, served.html("/", page), READ)
    assert stored.ending.outcome is Outcome.COMPLETED


def test_where_nothing_is_free_the_walk_is_blocked_and_what_was_read_is_kept(
    browser: Browser, served: Pages, tmp_path: Path
) -> None:
    page = "<h1>When</h1>" + grid("<button disabled>11</button>", "<button disabled>12</button>")
    stored = walked(browser, tmp_path, served.html("/", page), READ)
    assert (stored.ending.outcome, stored.ending.reason.code) == (Outcome.BLOCKED, ReasonCode.NO_SLOT)
    read = [action.seen for action in stored.steps[0].actions if isinstance(action.seen, SlotsSeen)]
    assert [slot.state for slot in read[0].slots] == ["taken", "taken"]


def test_a_page_without_the_calendar_has_drifted(browser: Browser, served: Pages, tmp_path: Path) -> None:
    stored = walked(browser, tmp_path, served.html("/", "<h1>When</h1><p>Call us"), READ)
    assert (stored.ending.outcome, stored.ending.reason.code) == (Outcome.DRIFTED, ReasonCode.CONTROL_NOT_FOUND)
