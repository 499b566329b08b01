"""How keyboard focus gets from where it is to a control: with Tab, Shift+Tab and arrows, as people do.

Nothing is focused by script. Every place that focus comes by is kept (`FocusStop`), so that a report can draw the way
and read out what a screen reader would have said; so is what the page does with focus by itself.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from playwright.sync_api import Page

from audits.bodies.places import Place, Places
from audits.frames import DocumentSilent
from audits.locate import Finder, Found
from audits.model import FocusStop, ReasonCode

MOST_PRESSES = 300
"""How many keys one control is worth. Whoever must press Tab more often than that has given up long ago."""

FEW_STOPS = 5
"""Stops that nobody follows a link for to be spared them."""

SETTLES = 0.5
"""Seconds that a page may take to put focus where it wants it, or to scroll what has focus into sight."""

TYPING = "…"
"""Stands for letters, which are nobody's business."""

Tried = dict[tuple[str, int], set[str]]
"""Keys that were pressed, by the place where they were."""


@dataclass(frozen=True)
class Lost:
    """A control that focus did not come to, after so many presses; `code` says what that means."""

    code: ReasonCode
    presses: int


@dataclass
class Focus:
    """Moves the focus of one page, and remembers its way."""

    page: Page
    finder: Finder
    stops: list[FocusStop] = field(default_factory=list)
    presses: int = 0
    _before: tuple[Place, bytes] | None = None
    _left: tuple[Place, FocusStop] | None = None
    _pressed: str = ""

    def __post_init__(self) -> None:
        self.places = Places(self.finder)

    def take(self) -> tuple[FocusStop, ...]:
        """The stops since the last question."""
        self._settle_visibility()
        taken, self.stops = tuple(self.stops), []
        return taken

    def press(self, key: str) -> None:
        """One key."""
        self.page.keyboard.press(key)
        self.presses += 1
        self._pressed = key

    def typed(self) -> None:
        """Letters were typed where focus is: does it stay there?"""
        self._pressed = TYPING
        self.notice()

    def step(self, key: str, found: Found | None = None) -> Place:
        """One key that is to lead somewhere, and where it led. Raises DocumentSilent."""
        self.press(key)
        return self._arrive(found, key)

    def where(self, found: Found | None = None) -> Place:
        """Where focus is now, and whether that is the control looked for. Raises DocumentSilent."""
        return self.places.where(found)

    def _until(self, seen: Callable[[], object]) -> None:
        """Wait until something is seen, for as long as a page may take."""
        deadline = time.monotonic() + SETTLES
        while not seen() and time.monotonic() < deadline:
            self.page.wait_for_timeout(20)

    # --- getting there ---

    def reach(self, found: Found) -> Lost | None:
        """Bring focus to a control; None when it is there. One way first, then the other: that is the witness."""
        self.notice()
        tried: Tried = defaultdict(set)
        if self._arrows(found, self.where(found), tried):
            return None
        forward, widget = self._outlook(found)
        begun, trapped = self.presses, 0
        for key in ("Tab", "Shift+Tab") if forward else ("Shift+Tab", "Tab"):
            caught = self._go(key, found, tried)
            if caught is None:
                return None
            trapped += caught
            self.press("Escape")
        presses, came_near = self.presses - begun, any(tried.values())
        if trapped == 2 and not came_near:
            return Lost(ReasonCode.FOCUS_TRAPPED, presses)
        if widget and self._listens(found):
            # It may obey other keys than those that were tried, and that is for us to know.
            return Lost(ReasonCode.STRATEGY_GAVE_UP, presses)
        return Lost(ReasonCode.FOCUS_TRAPPED if trapped == 2 else ReasonCode.CONTROL_UNREACHABLE, presses)

    def lead(self, found: Found) -> bool:
        """Bring focus to a part of the widget in which it stands with arrows alone; whether it is there now."""
        self.notice()
        return self._arrows(found, self.where(found), defaultdict(set))

    def _outlook(self, found: Found) -> tuple[bool, bool]:
        """Whether the control comes after where focus is, for people take the shorter way; and whether it is part of a
        widget.
        """
        try:
            order = self.places.order(found)
        except DocumentSilent:
            return True, False
        return not (0 <= order["to"] < order["from"]), bool(order["widget"])

    def _listens(self, found: Found) -> bool:
        try:
            return self.places.listens(found)
        except DocumentSilent:
            # Gone with what it was in: nobody can tell any more.
            return True

    def _go(self, key: str, found: Found, tried: Tried) -> bool | None:
        """One way round the page. None when the control was met, else whether focus could not get out of a part."""
        met: dict[tuple[str, int], int] = {}
        still, followed = 0, set()
        last = self.where(found)
        for _ in range(MOST_PRESSES):
            here = self.step(key, found)
            if key == "Tab" and here.skips > FEW_STOPS and here.key not in followed:
                followed.add(here.key)
                here = self._follow(found, here)
            if self._arrows(found, here, tried):
                return None
            still = still + 1 if here.key == last.key and here.node else 0
            if not still:
                met[here.key] = met.get(here.key, 0) + 1
            # A date has a stop for each of its parts and one for its picker; elsewhere two rounds are enough.
            if still > 5 or met.get(here.key, 0) > 2:
                return 0 not in {node for _, node in met}
            last = here
        return False

    def _arrows(self, found: Found, here: Place, tried: Tried) -> bool:
        """Whether focus is at the control, or arrows lead there: within a group that is one stop, at each place the
        likeliest of those that were not tried there yet.
        """
        for _ in range(MOST_PRESSES):
            if here.reached:
                return True
            key = next((key for key in here.keys if key not in tried[here.key]), None)
            if key is None:
                return False
            tried[here.key].add(key)
            here = self.step(key, found)
        return here.reached

    def _follow(self, found: Found, link: Place) -> Place:
        """Press Enter on a link that leads past many stops, and keep where it led."""
        self.press("Enter")
        self._until(lambda: self.places.landing(link.document) or self.where().key != link.key)
        here = self.where(found)
        landing = here if here.node and here.key != link.key else self.places.landing(link.document)
        if landing is not None:
            # What has no use need not show that it has focus.
            self.stops.append(self.places.stop(landing, "Enter").model_copy(update={"visible": None}))
            self._left = None
        return here

    # --- the record ---

    def notice(self) -> None:
        """Keep what the page did with focus since it was last brought somewhere: let go of it (`lost`), or put it
        somewhere else (`jumped`). Another page begins anew.
        """
        if self._left is None:
            return
        left, stop = self._left
        with suppress(DocumentSilent):
            here = self.where()
            if here.holder == left.holder:
                return
            if not here.node:
                self._until(lambda: self.where().node or not self._is_there(left))
                here = self.where()
            if here.holder == left.holder or not self._is_there(left):
                return
            # What the page itself brings focus to need not show it: a message, the words of a dialog.
            unseen = {"visible": None, "covered_by": ""}
            if here.node:
                stop = self.places.stop(here, self._pressed, "jumped").model_copy(update=unseen)
                self._left = here, stop
            else:
                # Nor does it lie anywhere any more, for all that is known.
                lost = {"key": self._pressed, "states": (*stop.states, "lost"), "box": None}
                stop = stop.model_copy(update={**lost, **unseen})
                self._left = None
            self.stops.append(stop)

    def _is_there(self, place: Place) -> bool:
        """Whether the page shows the same document still in the frame in which a place is."""
        documents = {each.frame_id: each.context for each, _ in self.finder.trees()}
        return documents.get(place.document.frame_id) == place.document.context

    def _arrive(self, found: Found | None, key: str) -> Place:
        here = self.where(found)
        self._settle_visibility()
        if not here.node:
            self._left = None
            return here
        if here.told["covered"]:
            here = self._at_rest(found, here)
        self._keep(here, self.places.stop(here, key))
        return here

    def _at_rest(self, found: Found | None, here: Place) -> Place:
        """The same place when nothing moves any more: pages scroll what has focus into sight, and bars out of it."""
        looks = [here]

        def rests() -> bool:
            now = self.where(found)
            if now.key == here.key:
                looks.append(now)
            latest = [(each.told["box"], each.told["over"]) for each in looks[-3:]]
            return not looks[-1].told["covered"] or now.key != here.key or latest.count(latest[0]) == 3

        self._until(rests)
        return looks[-1]

    def _keep(self, here: Place, stop: FocusStop) -> None:
        self.stops.append(stop)
        self._left = here, stop
        if not here.told["shows"]:
            self._before = (here, self.places.picture(here))

    def _settle_visibility(self) -> None:
        """Now that focus has moved on: did the last place look otherwise while it had focus?"""
        if self._before is None or not self.stops:
            return
        place, focused = self._before
        self._before = None
        try:
            seen = self.places.looks_otherwise(place, focused)
        except DocumentSilent:
            return
        at = max((i for i, stop in enumerate(self.stops) if stop.selector == place.selector), default=None)
        if at is not None:
            self.stops[at] = self.stops[at].model_copy(update={"visible": seen})


__all__ = ["MOST_PRESSES", "Focus", "Lost", "Place"]
