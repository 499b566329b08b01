"""Dragging: items that are put elsewhere in their list, parts that show something else when they are swiped over, and
knobs and pins that slide along a track or over a map.

Each is really dragged, with the mouse or a finger, and it is tried whether a press alone does the same.
"""

from __future__ import annotations

from typing import Any, Literal

from audits.frames import Document
from audits.model.tried import Dragged
from audits.probes.listeners import listeners, listeners_of_window
from audits.probes.trials.bench import Bench, box_of
from audits.probes.world import HELPERS, script

SCRIPT = script("trials/dragging.js")

KINDS = frozenset(
    "click pointerdown mousedown touchstart pointermove mousemove touchmove pointerup mouseup touchend "
    "dragstart dragover drop".split()
)

STEPS = 8
"""Places at which a pointer is seen on its way."""

SETTLES, MOVES_ITSELF = 450, 700
"""Milliseconds that what was dragged has to come to rest, and in which what moves by itself does."""

SNAPS = 8.0
"""CSS pixels by which a pin may shift when it is merely pressed."""

MOST_INSIDE = 3
"""Controls of an item that are pressed, to see whether they move it."""

LEFT_OVER = 3.0
"""Seconds of the trial's time below which nothing further is dragged."""

Place = list[float]


def dragged(bench: Bench) -> tuple[Dragged, ...]:
    """What came of dragging whatever may be dragged in the main document. Raises DocumentSilent."""
    document = bench.main
    document.evaluate(HELPERS)
    document.evaluate(SCRIPT)
    hand = _Hand(bench, document)
    items = hand.begin()
    found = [each for at, about in enumerate(items) if (each := hand.order(at, about)) is not None]
    swipes = document.run("() => arianeDragging.swipes()")
    found += [each for at, about in enumerate(swipes) if (each := hand.swipe(at, about)) is not None]
    knobs = document.run("() => arianeDragging.slides()")
    return (*found, *(each for at, about in enumerate(knobs) if (each := hand.slide(at, about)) is not None))


class _Hand:
    """Drags with the mouse, or with a finger where only fingers are heard."""

    def __init__(self, bench: Bench, document: Document) -> None:
        self.bench = bench
        self.document = document
        self.touch = False

    def begin(self) -> list[dict[str, Any]]:
        """Items that may be dragged, one of each list."""
        told = {number: sorted(each & KINDS) for number, each in listeners(self.document).items() if each & KINDS}
        everywhere = sorted(listeners_of_window(self.document) & KINDS)
        function = "(nodes, ...further) => arianeDragging.begin(nodes, ...further)"
        found: list[dict[str, Any]] = self.document.run_with(list(told), function, list(told.values()), everywhere)
        return found

    def ask(self, what: str, *arguments: Any) -> Any:
        return self.document.run(f"(...given) => arianeDragging.{what}(...given)", *arguments)

    def pause(self, milliseconds: int = SETTLES) -> None:
        self.bench.page.wait_for_timeout(milliseconds)

    def drag(self, start: Place, end: Place) -> None:
        self.ask("unmark")
        if self.touch:
            self._drag_with_a_finger(start, end)
        else:
            mouse = self.bench.page.mouse
            mouse.move(*start)
            mouse.down()
            mouse.move(*end, steps=STEPS)
            # What is dropped must have been dragged over where it is dropped.
            mouse.move(end[0], end[1] + 1)
            mouse.up()
        self.pause()

    def _drag_with_a_finger(self, start: Place, end: Place) -> None:
        self._touches("touchStart", start)
        for step in range(1, STEPS + 1):
            self._touches("touchMove", _between(start, end, step / STEPS))
        self._touches("touchEnd")

    def _touches(self, kind: str, *places: Place) -> None:
        points = [{"x": x, "y": y, "id": finger} for finger, (x, y) in enumerate(places)]
        self.document.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def order(self, at: int, about: dict[str, Any]) -> Dragged | None:
        """Drags an item over the next one, or into another list; then presses one and the other."""
        if self.bench.short_of(LEFT_OVER) or (places := self.ask("grab", at)) is None:
            return None
        before = self.ask("order", at)
        self.drag(places["from"], places["to"])
        moved = self.ask("moved", at, before)
        if not moved and places["elsewhere"]:
            self.drag(places["from"], places["elsewhere"])
            moved = self.ask("moved", at, before)
        if not moved and (places := self.ask("grab", at)) is not None:
            # What is put before that on which it is dropped stays first when it is dropped on the second.
            self.drag(places["next"], places["from"])
            moved = self.ask("moved", at, before)
        pressed = about["arranges"] or (moved and self._pressing_moves(at))
        if moved and not pressed:
            pressed, idle = self._pressing_inside(at)
            about = about | {"controls": [each for each in about["controls"] if each not in idle]}
        return self._dragged("order", about, moved=moved, pressed=pressed)

    def _pressing_inside(self, at: int) -> tuple[bool, set[str]]:
        """Whether a control of an item moves it when it is pressed, or brings something out; what those are called that
        do neither.
        """
        idle: set[str] = set()
        for number in range(MOST_INSIDE):
            offered, before = self.ask("offered", at), self.ask("order", at)
            names = self.ask("tapInside", at, number)
            if names is None:
                break
            self.pause()
            if self.ask("offered", at) != offered or self.ask("moved", at, before):
                return True, idle
            idle |= set(names)
        return False, idle

    def _pressing_moves(self, at: int) -> bool:
        """Whether pressing an item brings out something to press, selects it, or moves it once another is pressed."""
        mouse = self.bench.page.mouse
        for hold in ("from", "item"):
            places = self.ask("grab", at)
            if places is None:
                return False
            offered, before = self.ask("offered", at), self.ask("order", at)
            mouse.click(*places[hold])
            self.pause()
            if self.ask("offered", at) != offered:
                return True
            mouse.click(*places["next"])
            self.pause()
            if self.ask("offered", at) != offered or self.ask("moved", at, before):
                return True
        return False

    def swipe(self, at: int, about: dict[str, Any]) -> Dragged | None:
        """Swipes to either side, up and down, and presses at either side."""
        if self.bench.short_of(LEFT_OVER) or (places := self.ask("track", at)) is None:
            return None
        self.touch = about["touch"]
        before = self.ask("seen", at)
        self.pause(MOVES_ITSELF)
        # What moves by itself tells nothing.
        still = self.ask("seen", at) == before
        moved = still and self._swiped(at, places)
        # What goes on at the next swipe is a series; what goes any way it is drawn may be a plan.
        series = moved and self._swiped(at, places)
        free = series and self._changes(at, places["low"], places["high"])
        # Where a swipe changes nothing more, a press would not either.
        pressed = about["arranges"] or (series and self._pressing_shows(at, about["buttons"]))
        pressed = pressed or (not series and about["buttons"] > 0)
        self.touch = False
        if still and not (moved or about["arranges"]):
            return self._pinched(at, about)
        free = free and not about["picture"]
        about = {**about, "doubtful": about["doubtful"] or free or not series}
        return self._dragged("shown", about, moved=moved, pressed=pressed)

    def slide(self, at: int, about: dict[str, Any]) -> Dragged | None:
        """Draws a knob along its track, or a pin over its map; then presses elsewhere on it, and whatever is beside."""
        if about["arranges"] or self.bench.short_of(LEFT_OVER) or (places := self.ask("knob", at)) is None:
            return None
        before, scrolled, held = self.ask("heldAt", at), self.ask("scrolled"), self.ask("held")
        self.drag(places["from"], places["to"])
        now = self.ask("heldAt", at)
        # What is drawn larger is no track.
        if now[:2] == before[:2] or now[2:] != before[2:] or self.ask("scrolled") != scrolled:
            return None
        pressed = self.ask("held") != held or self._pressing_slides(at, about["buttons"], about["fields"])
        return self._dragged("slid", about, moved=True, pressed=pressed)

    def _pressing_slides(self, at: int, buttons: int, fields: int) -> bool:
        """Whether a press on the track moves anything, alone or after one on the knob, or a press beside it does, or
        another answer in a field there.
        """
        before, mouse = self.ask("slidTo", at), self.bench.page.mouse
        for way in (("far",), ("midst",), ("from", "far")):
            if (places := self.ask("knob", at)) is None:
                return True
            for place in way:
                mouse.click(*places[place])
            self.pause()
            if _is_elsewhere(self.ask("slidTo", at), before):
                return True
        for what, which in [*(("press", each) for each in range(buttons)), *(("turn", each) for each in range(fields))]:
            self.ask(what, at, which)
            self.pause()
            if _is_elsewhere(self.ask("slidTo", at), before, slack=0.0):
                return True
        return False

    def _pinched(self, at: int, about: dict[str, Any]) -> Dragged | None:
        """Draws two fingers apart; then presses twice in the midst, and on whatever stands beside."""
        if self.bench.short_of(LEFT_OVER) or (places := self.ask("track", at)) is None:
            return None
        before = self.ask("seen", at)
        self._draw_apart(places)
        moved = bool(self.ask("seen", at) != before)
        pressed = moved and (self._pressing_twice_shows(at, places) or self._pressing_shows(at, about["buttons"]))
        return self._dragged("pinched", about, moved=moved, pressed=pressed)

    def _draw_apart(self, places: dict[str, Place]) -> None:
        left, right = places["left"], places["right"]
        middle = _between(left, right, 0.5)
        for step in range(1, STEPS + 1):
            fingers = [_between(middle, end, step / STEPS) for end in (left, right)]
            self._touches("touchStart" if step == 1 else "touchMove", *fingers)
        self._touches("touchEnd")
        self.pause()

    def _pressing_twice_shows(self, at: int, places: dict[str, Place]) -> bool:
        before = self.ask("seen", at)
        self.bench.page.mouse.dblclick(*_between(places["left"], places["right"], 0.5))
        self.pause()
        return bool(self.ask("seen", at) != before)

    def _swiped(self, at: int, places: dict[str, Place]) -> bool:
        left, right = places["left"], places["right"]
        return self._changes(at, right, left) or self._changes(at, left, right)

    def _changes(self, at: int, start: Place, end: Place) -> bool:
        before = self.ask("seen", at)
        self.drag(start, end)
        return bool(self.ask("seen", at) != before)

    def _pressing_shows(self, at: int, buttons: int) -> bool:
        """Whether a press at either side, or on something beside it, shows something else."""
        before = self.ask("seen", at)
        for side in ("right", "left"):
            if (places := self.ask("track", at)) is not None:
                self.bench.page.mouse.click(*places[side])
                self.pause()
                if self.ask("seen", at) != before:
                    return True
        for which in range(buttons):
            self.ask("tap", at, which)
            self.pause()
            if self.ask("seen", at) != before:
                return True
        return False

    def _dragged(
        self, what: Literal["order", "shown", "pinched", "slid"], about: dict[str, Any], *, moved: bool, pressed: bool
    ) -> Dragged:
        mask = self.bench.redactor.text
        return Dragged(
            selector=mask(about["selector"]),
            name=mask(about["name"]),
            box=box_of(about["box"]),
            html=mask(about["html"]),
            what=what,
            moved=moved,
            pressed=pressed,
            doubtful=about["doubtful"],
            focusable=about.get("focusable", True),
            controls=tuple(mask(each) for each in about.get("controls", ())),
        )


def _is_elsewhere(now: dict[str, Any], before: dict[str, Any], slack: float = SNAPS) -> bool:
    """Whether something stands elsewhere on a track, or is another; what only snaps to the pointer does not."""
    places, were = now["places"], before["places"]
    if now["else"] != before["else"] or len(places) != len(were):
        return True
    return any(
        abs(a - b) > slack for one, other in zip(places, were, strict=True) for a, b in zip(one, other, strict=True)
    )


def _between(start: Place, end: Place, share: float) -> Place:
    return [here + (there - here) * share for here, there in zip(start, end, strict=True)]
