"""Where focus is, whether it shows, and in which order it comes by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from audits.model import Box, Target, Verdict
from audits.model.tried import TabStop
from audits.rules.fields import fields_of, is_search, is_text
from audits.rules.hit import Hit, Look
from audits.rules.page import Element, Page
from audits.rules.pages.keyboard import target_of_stop
from audits.rules.registry import page_rule

FIELDS = frozenset({"input", "select", "textarea"})
"""What is filled in."""

MANY_JUMPS = 2
"""Fields to which focus goes back up, from which they do not merely begin another column."""

MENU = 3
"""Links and buttons that have focus and are nowhere to be seen, from which nobody hid them by mistake alone."""


PRESSED = frozenset({"radio", "checkbox", "button", "submit", "reset", "image", "range", "file", "color"})
"""Types of fields that show no cursor."""


def _stops(page: Page) -> tuple[TabStop, ...]:
    tabbed = page.observation.tried.tabbed
    return tabbed.stops if tabbed else ()


def _called(stop: TabStop) -> str:
    return stop.name or f"<{stop.tag}>"


@page_rule("focus/invisible")
def invisible(page: Page) -> Iterator[Look]:
    """Elements that look with focus as they do without; one finding a page. A cursor in a field shows where one is."""
    stops = [stop for stop in _stops(page) if stop.inside]
    # A field of several stops, such as a date, shows itself at one of them; the button in it has a line of its own.
    shown = {stop.selector for stop in stops if stop.visible}
    unseen = [stop for stop in stops if not stop.visible and stop.selector not in shown]
    if not unseen:
        if stops:
            yield None
        return
    certain = [stop for stop in unseen if stop.tag not in {"input", "textarea"} or stop.type in PRESSED]
    writes = not certain
    first = (certain or unseen)[0]
    facts = {"control": _called(first), "count": str(len(unseen)), "stops": str(len(stops))}
    yield Hit(target=target_of_stop(first), facts=facts, verdict=Verdict.CANNOT_TELL if writes else None)


@page_rule("focus/covered")
def covered(page: Page) -> Iterator[Look]:
    """Elements over all of which something lies that does not scroll."""
    hidden = [stop for stop in _stops(page) if stop.covered_by]
    if hidden:
        facts = {
            "control": _called(hidden[0]),
            "count": str(len(hidden)),
            "cover": hidden[0].covered_by,
            "window": "none",
        }
        yield Hit(target=target_of_stop(hidden[0]), facts=facts)
    elif _stops(page):
        yield _covered_when_low(page)


def _covered_when_low(page: Page) -> Look:
    """What is covered in a lower or a narrower window alone: those of the first such window."""
    tabbed = page.observation.tried.tabbed
    if tabbed is None or not tabbed.low:
        return None
    first = tabbed.low[0]
    there = [each for each in tabbed.low if each.window == first.window]
    window = f"{first.window.width} × {first.window.height}"
    facts = {"control": first.name or f"<{first.tag}>", "count": str(len(there)), "cover": first.covered_by}
    target = Target(selector=first.selector, name=first.name, box=None)
    return Hit(target=target, facts={**facts, "window": window})


@page_rule("focus/out-of-sight")
def out_of_sight(page: Page) -> Iterator[Look]:
    """Elements that have focus outside the window, without an area or in a part as clear as glass.

    A link that skips comes into sight then.
    """
    gone = [stop for stop in _stops(page) if not stop.inside and stop.tag not in {"iframe", "input"}]
    if gone:
        facts = {"control": _called(gone[0]), "count": str(len(gone))}
        # One may be a link that skips, and comes into sight too late for us; a row of them is a menu that looks closed.
        menu = sum(stop.tag in {"a", "button"} for stop in gone) >= MENU
        yield Hit(target=target_of_stop(gone[0]), facts=facts, verdict=Verdict.FAILED if menu else None)
    elif _stops(page):
        yield None


@page_rule("focus/order-against-reading")
def order_against_reading(page: Page) -> Iterator[Look]:
    """Focus that jumps where the page does not lead: positive values of tabindex against the order of the code, or
    fields below each other that styles show in another order.
    """
    ordered = any(
        each.get("tabindex").strip().lstrip("+").isdigit() and int(each.get("tabindex")) > 0 for each in page.elements
    )
    stops = _stops(page)
    if not stops:
        return
    for before, stop in zip(stops, stops[1:], strict=False):
        back = 0 <= stop.index < before.index
        above = stop.box is not None and before.box is not None and stop.box.y + stop.box.height <= before.box.y + 1
        if ordered and back and above:
            facts = {"control": _called(stop), "before": _called(before), "by": "tabindex"}
            yield Hit(target=target_of_stop(stop), facts=facts)
            return
    jumps = _jumps_up(page, stops)
    if len(jumps) >= MANY_JUMPS:
        before, stop = jumps[0]
        labels = {field.path: field.name for field in page.find(*FIELDS)}
        control, earlier = (labels.get(each.selector) or _called(each) for each in (stop, before))
        yield Hit(target=target_of_stop(stop), facts={"control": control, "before": earlier, "by": "looks"})
    else:
        yield None


def _jumps_up(page: Page, stops: Sequence[TabStop]) -> list[tuple[TabStop, TabStop]]:
    """Where focus goes back up from one field of a form to another one right above it, in one column."""
    # The page may have been scrolled between two stops: where they lie, it tells itself. What is drawn in the place of
    # a box or a button lies where people see it, and the box elsewhere.
    written = (each for each in page.find(*FIELDS) if each.tag == "select" or is_text(each))
    fields = {
        each.path: each
        for each in written
        if each.is_shown and each.closest("form") is not None and not _lies_in_scrolled(each)
    }
    return [
        (before, stop)
        for before, stop in pairwise(stops)
        if before.index < stop.index
        and (one := fields.get(stop.selector)) is not None
        and (other := fields.get(before.selector)) is not None
        and one.closest("form") is other.closest("form")
        and _lies_above(one.box, other.box)
    ]


def _lies_in_scrolled(field: Element) -> bool:
    """Whether a field lies in a box that scrolls by itself: below what such a box shows, its place says nothing."""
    around = (each for each in field.ancestors if each.tag not in {"html", "body"})
    return any(each.style.get("overflow-y") in {"auto", "scroll"} for each in around)


def _lies_above(one: Box | None, other: Box | None) -> bool:
    """Whether the one lies wholly above the other, in the same column."""
    if one is None or other is None or one.y + one.height > other.y + 1:
        return False
    shared = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    return shared > min(one.width, other.width) / 2


MUCH_BEFORE = 15
"""Words between the main heading and a field, beyond which somebody misses something who begins in the field."""


@page_rule("focus/taken-at-load")
def taken_at_load(page: Page) -> Iterator[Look]:
    """A field that takes focus as the page comes, past what is said before it. A page to search is made for that."""
    for field in fields_of(page):
        if "autofocus" not in field.attributes or not field.is_shown or is_search(field):
            continue
        heading = next((each for each in page.find("h1") if each.is_shown and each.number < field.number), None)
        label = field.closest("label")
        between = [
            each
            for each in field.document.texts_shown
            if heading is not None and heading.number < each.number < field.number and each.closest("label") is None
        ]
        told = sum(len(each.own_words.split()) for each in between if each.parent is not heading)
        facts = {"field": field.name or "…", "words": str(told)}
        much = told >= MUCH_BEFORE and field.within("dialog", "search") is None and (label is None or label.is_shown)
        yield Hit(target=field.target, facts=facts) if much else None


@page_rule("focus/lost")
def lost(page: Page) -> Iterator[Look]:
    """Focus that something lets go of, while others still wait for it."""
    tabbed = page.observation.tried.tabbed
    if tabbed is None or not tabbed.expected:
        return
    last = tabbed.stops[-1] if tabbed.stops else None
    facts = {
        "control": _called(last) if last else "…",
        "reached": str(len(tabbed.stops)),
        "expected": str(tabbed.expected),
    }
    missing = tabbed.lost and len(tabbed.stops) < tabbed.expected / 2
    yield Hit(target=target_of_stop(last) if last else Hit().target, facts=facts) if missing else None


@page_rule("focus/leaves-the-page")
def leaves_the_page(page: Page) -> Iterator[Look]:
    """A page that asks for another one while focus merely comes by."""
    tabbed = page.observation.tried.tabbed
    if tabbed is None or not tabbed.stops:
        return
    facts = {"control": _called(tabbed.stops[-1])}
    yield Hit(target=target_of_stop(tabbed.stops[-1]), facts=facts) if tabbed.left_for else None


@page_rule("focus/hint-stays")
def hint_stays(page: Page) -> Iterator[Look]:
    """A hint that comes with focus over another field or other words, and that Escape does not take away."""
    tabbed = page.observation.tried.tabbed
    for each in tabbed.hints if tabbed else ():
        if not each.covers or each.dismissed:
            yield None
            continue
        facts = {"control": each.name or each.selector, "text": each.text[:80], "covers": each.covers}
        target = Target(selector=each.selector, name=each.name, box=each.box)
        # What something brings, a press of it may take away.
        sure = each.field or each.pressed
        yield Hit(target=target, facts=facts, verdict=None if sure else Verdict.CANNOT_TELL)
