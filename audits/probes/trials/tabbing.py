"""A way through the page with Tab alone: where focus comes by, whether it shows, where it is caught or lost."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PIL import ImageChops
from playwright.sync_api import Request

from audits.frames import Document
from audits.model import Box, Viewport
from audits.model.tried import LowStop, Tabbed, TabStop
from audits.probes.picture import drawn
from audits.probes.trials.bench import Bench, box_of, is_scripted
from audits.probes.trials.hinting import SCRIPT as HINTING
from audits.probes.trials.hinting import hints
from audits.probes.world import HELPERS, script

SCRIPT = script("trials/tabbing.js")

MOST_PRESSES = 120
"""Presses of Tab on one page; a page with more stops is walked as far as that, and this is said."""

ROUND = 3
"""Elements at most among which focus is caught when it goes round; a menu that keeps it has more."""


PARTED = frozenset({"date", "datetime-local", "month", "time", "week"})
"""Fields that take focus part by part."""

MOST_PARTS = 8
"""Parts of such a field: a day and a time of day in all their figures, and the button of the calendar."""


LOW, NARROW = 600, (320, 512)
"""CSS pixels: the height of a small screen, and the window of a large one at 400% (WCAG 1.4.10)."""

SETTLES_MS = 50
"""How long a script may take to hear of another window."""

MOST_SUSPECTS = 5
"""Elements that are come to once more, to see whether they stay covered."""

MOST_KINDS = 12
"""Kinds of stops that are looked at in pictures."""

FADE_MS = 150
"""Milliseconds that focus may take to show: some styles fade."""

PACE_MS, AT_ONCE = 16, 8
"""Milliseconds from one press to the next at least: what a script does to focus, it does a moment later, often with the
next frame. And how many presses are made before anybody asks where they led.
"""

FAINT, LEAST_PIXELS = 40, 12
"""How much the values of pixels (0 to 255) differ at least, and of how many, where something shows that people see."""


def tabbing(bench: Bench) -> Tabbed:
    """Press Tab from the top of the page until focus leaves it. Raises DocumentSilent."""
    document = bench.main
    for each in (HELPERS, SCRIPT, HINTING):
        document.evaluate(each)
    expected = int(document.run("() => { arianeHinting.begin(); return arianeTabs.begin(); }"))
    hears = bool(document.run("() => arianeTabs.hears()"))
    way = _Way(bench, expected)
    with way.listening():
        if not (hears and _goes_fast(bench, way)):
            way.restart()
            document.run("() => arianeTabs.restart()")
            _goes_slowly(bench, way)
        trapped = way.caught() and _stays_caught(bench, way)
        seen = _shown_in_pictures(bench, way)
        hinted = () if way.left_for or trapped else tuple(hints(bench))
        low = () if way.left_for or trapped or not way.over else tuple(_covered_when_low(bench))
        document.run("() => arianeTabs.end()")
    whole = way.over or bool(trapped) or len(way.passed()) >= expected
    if not whole:
        bench.missed("tabbed", f"Tab was pressed {len(way.stops)} times, and the page has more stops")
    return Tabbed(
        stops=tuple(
            stop.model_copy(update={"visible": True}) if kind in seen else stop
            for stop, kind in zip(way.stops, way.kinds, strict=True)
        ),
        expected=expected,
        trapped=tuple(dict.fromkeys(stop.selector for stop in way.stops[-ROUND:])) if trapped else (),
        lost=way.lost,
        left_for=way.left_for,
        whole=whole,
        low=low,
        hints=hinted,
    )


def _goes_fast(bench: Bench, way: _Way) -> bool:
    """Go the way with several presses at once, while the page notes where each of them leads; whether it heard them
    all, and nothing was fading in. Raises DocumentSilent.
    """
    while way.goes_on():
        bench.main.run("() => arianeTabs.start()")
        for _ in range(AT_ONCE):
            _press(bench, way)
        taken = bench.main.run("() => arianeTabs.taken()")
        if len(taken) != AT_ONCE or any(told is not None and told["glass"] for told in taken):
            return False
        if not all(way.took(told) for told in taken):
            return True
    return True


def _goes_slowly(bench: Bench, way: _Way) -> None:
    """Go it with one press at a time. Raises DocumentSilent."""
    document = bench.main
    while way.goes_on():
        _press(bench, way)
        told = document.run("() => arianeTabs.noted()")
        if told is not None and told["glass"]:
            # What a script fades in begins to a moment later.
            bench.page.wait_for_timeout(2 * FADE_MS)
            told["inside"] = told["inside"] and not document.run("() => arianeTabs.glass()")
        if not way.took(told):
            return


def _press(bench: Bench, way: _Way) -> None:
    """Press Tab, and let a frame pass where a script may do something. The browser waits, so that whoever stops
    requests is heard meanwhile.
    """
    begun = time.monotonic()
    bench.page.keyboard.press("Tab")
    if way.paced:
        bench.page.wait_for_timeout(max(0.0, PACE_MS - 1000 * (time.monotonic() - begun)))


def _covered_when_low(bench: Bench) -> Iterator[LowStop]:
    """What is covered when it has focus in lower and in narrower windows, where a page has parts that do not scroll."""
    window = bench.page.viewport_size
    held = bool(bench.main.run("() => arianeTabs.isHeld()"))
    # What is fixed in a narrow window alone, the trial of that has seen.
    narrow = held or bench.stuck is None or bench.stuck > 0
    if window is None or not narrow or bench.short_of(2):
        return
    windows = [(window["width"], LOW), NARROW] if held else [NARROW]
    try:
        for width, height in windows:
            bench.page.set_viewport_size({"width": width, "height": height})
            bench.page.wait_for_timeout(SETTLES_MS)
            for told in _covered_still(bench, bench.main.run("() => arianeTabs.low()")):
                name, place = bench.redactor.text(told["name"]), Viewport(width=width, height=height)
                yield LowStop(**told | {"name": name, "box": box_of(told["box"]), "window": place})
    finally:
        bench.page.set_viewport_size(window)


def _covered_still(bench: Bench, suspects: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Of what was covered as soon as it had focus, what is so a moment later; where the first few are, all of it is."""
    ways = [told.pop("before") for told in suspects]
    stays = []
    for before, told in list(zip(ways, suspects, strict=True))[:MOST_SUSPECTS]:
        bench.main.run("(...given) => arianeTabs.comeTo(...given)", before, told["selector"])
        bench.page.wait_for_timeout(FADE_MS)
        stays.append(bool(bench.main.run("(path) => arianeTabs.stays(path)", told["selector"])))
    yield from (told for told, covered in zip(suspects, stays, strict=False) if covered)
    yield from suspects[MOST_SUSPECTS:] if all(stays) else ()


def _stays_caught(bench: Bench, way: _Way) -> bool:
    """Whether neither Escape nor Shift+Tab leads out: then whoever uses keys alone is caught."""
    among = {stop.selector for stop in way.stops[-ROUND:]}
    for key in ("Escape", "Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab"):
        bench.page.keyboard.press(key)
        # A script may fetch focus back a moment later.
        bench.page.wait_for_timeout(50)
        told = bench.main.run("() => arianeTabs.note()")
        if told is None or told["selector"] not in among:
            return False
    return True


def _shown_in_pictures(bench: Bench, way: _Way) -> set[str]:
    """Of the stops whose styles tell nothing of focus, those kinds that a picture shows to look otherwise with it.

    A line may be drawn by something far from the element in the code. What there was no time to look at is not held
    against the page.
    """
    suspects: dict[str, int] = {}
    for at, (stop, kind) in enumerate(zip(way.stops, way.kinds, strict=True)):
        if kind and not stop.visible and stop.inside:
            suspects.setdefault(kind, at)
    if not suspects or way.left_for:
        return set()
    document = bench.main
    document.run("() => arianeTabs.calm()")
    shown = {
        kind
        for number, (kind, at) in enumerate(suspects.items())
        if number >= MOST_KINDS or bench.short_of(2) or _looks_otherwise(bench, document, at)
    }
    document.run("() => arianeTabs.stir()")
    return shown


def _looks_otherwise(bench: Bench, document: Document, at: int) -> bool:
    box = document.run("(at) => arianeTabs.rest(at)", at)
    if box is None:
        return True
    bench.page.wait_for_timeout(FADE_MS)
    without = drawn(document)
    document.run("(at) => arianeTabs.focus(at)", at)
    bench.page.wait_for_timeout(FADE_MS)
    red, green, blue = ImageChops.difference(without.crop(box), drawn(document).crop(box)).split()
    strongest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(strongest.histogram()[FAINT + 1 :]) >= LEAST_PIXELS


class _Way:
    """The stops so far, and what happened on the way."""

    def __init__(self, bench: Bench, expected: int) -> None:
        self.bench = bench
        self.paced = is_scripted(bench.main)
        self.expected = expected
        self.left_for = ""
        self.restart()

    def restart(self) -> None:
        """Begin again at the top of the page."""
        self.stops: list[TabStop] = []
        self.lost = 0
        self.over = False
        self.kinds: list[str] = []
        self._modal = False
        self._inner: list[str] = []

    def goes_on(self) -> bool:
        """Whether Tab is to be pressed again, as far as presses and time are concerned."""
        enough = len(self.passed()) >= max(self.expected + 5, 3 * ROUND + 2)
        return len(self.stops) < MOST_PRESSES and not enough and self.bench.left >= 1

    @contextmanager
    def listening(self) -> Iterator[None]:
        # Playwright wants functions of its own kind, and gives them back to be taken off.
        hear = lambda request: self._asked(request)  # noqa: E731
        see = lambda event: self._opened(event)  # noqa: E731
        self.bench.page.on("request", hear)
        # Of a window that was refused its page, nobody else tells.
        self.bench.session.on("Page.windowOpen", see)
        try:
            yield
        finally:
            self.bench.page.remove_listener("request", hear)
            self.bench.session.remove_listener("Page.windowOpen", see)

    def _opened(self, event: dict[str, Any]) -> None:
        self.left_for = self.left_for or self.bench.redactor.url(event["url"])

    def _asked(self, request: Request) -> None:
        if request.is_navigation_request() and request.frame == self.bench.page.main_frame:
            self.left_for = self.bench.redactor.url(request.url)

    def took(self, told: dict[str, Any] | None) -> bool:
        """Take a stop; whether there is more to come."""
        if told is None:
            # Nothing has focus: the way is over, or something has let go of it.
            self.over = True
            self.lost += len(self.stops) < self.expected - 1
            return False
        mask = self.bench.redactor.text
        x, y, width, height = told["box"]
        self._modal = told["modal"]
        stop = TabStop(
            selector=mask(told["selector"]),
            name=mask(told["name"]),
            tag=told["tag"],
            type=told["type"],
            box=Box(x=x, y=y, width=width, height=height),
            visible=told["visible"],
            inside=told["inside"],
            covered_by=mask(told["covered"] or ""),
            index=told["index"],
        )
        began = bool(self.stops) and stop.selector == self.stops[0].selector
        # What keeps focus at once is no round that has come to its end.
        stays = self.expected > 1 and bool(self.stops) and stop.selector == self.stops[-1].selector
        if began and not stays and self._different >= self.expected - 1:
            self.over = True
            return False
        self.stops.append(stop)
        self.kinds.append(told["kind"])
        self._inner.append(told["inner"])
        return not self.caught()

    def caught(self) -> bool:
        """Whether focus goes round among a few elements while others wait; a dialog may keep it."""
        inner = self.passed()[-3 * ROUND :]
        few = len(inner) == 3 * ROUND and len({stop.selector for stop, _ in inner}) <= ROUND
        # In a frame that can be looked into, focus stays on few parts, too.
        frames = any(stop.tag in {"iframe", "audio", "video", "object"} and not within for stop, within in inner)
        few = few and len({within for _, within in inner}) <= ROUND
        return few and not frames and not self._modal and self._different < self.expected

    def passed(self) -> list[tuple[TabStop, str]]:
        """The stops, those that one field of several parts (day, month, year) makes in a row taken as one."""
        passed: list[tuple[TabStop, str]] = []
        parts = 0
        for stop, within in zip(self.stops, self._inner, strict=True):
            same = bool(passed) and stop.selector == passed[-1][0].selector and stop.type in PARTED
            parts = parts + 1 if same else 1
            if not same or parts > MOST_PARTS:
                passed.append((stop, within))
        return passed

    @property
    def _different(self) -> int:
        return len({stop.selector for stop in self.stops})
