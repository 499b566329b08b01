"""Pointing: what a pointer brings out and whether that stays, what answers before it is let go, what single letters do,
what answers a click without saying so, and what can be dragged.

The mouse really moves, and is really pressed, on a page that nobody needs afterwards. Only what listens, or what styles
bring out, is tried.
"""

from __future__ import annotations

import string
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

from playwright.sync_api import Request

from audits.frames import Document
from audits.model.tried import Answered, Heard, Hovered, LetterPressed, Pointing, PressedDown, Recoloured
from audits.probes.listeners import listeners, listeners_of_window
from audits.probes.trials.bench import Bench, box_of
from audits.probes.trials.dragging import dragged
from audits.probes.trials.listening import heard
from audits.probes.world import HELPERS, ask_with_nodes, script

SCRIPT = script("trials/pointing.js")

QUIET = 8
"""How often a page is asked whether it still changes by itself."""

PATIENCE, STEP = 240, 40
"""Milliseconds that something has to appear, and between two looks; many wait before they vanish."""

LINGER = 480
"""Milliseconds after which what has not gone by itself stays."""

LEFT_OVER = 3.0
"""Seconds of the trial's time below which nothing further is tried."""

MOST = 8
"""Elements that are pointed at, and pressed."""

OVER = frozenset({"mouseover", "mouseenter", "pointerover", "pointerenter", "mousemove"})
DOWN = frozenset({"mousedown", "pointerdown"})
CLICKED = frozenset({"click", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend"})
KEYS = frozenset({"keydown", "keyup", "keypress"})

TURNS, TURN = 12, 500
"""How often, and for how many milliseconds, is looked whether words come by turns."""

MOST_CLICKS = 4
"""Things that are clicked because they show a hand."""

LETTERS = string.ascii_lowercase + string.digits + "/?.,"


def pointing(bench: Bench) -> Pointing | None:
    """What came of it; None on a page on which nothing answers a pointer. Raises DocumentSilent."""
    document = bench.main
    document.evaluate(HELPERS)
    document.evaluate(SCRIPT)
    hand = _Hand(bench, document)
    with hand.listening():
        letters = hand.letters()
        recoloured = hand.recoloured()
        # A part has less time than a page, and dragging cannot be told otherwise.
        drawn = dragged(bench) if bench.stage is not None else ()
        hovered, pressed = hand.point()
        answered = hand.click()
        drawn = drawn if bench.stage is not None or hand.leaving else dragged(bench)
    if not (hand.typed or hand.moved or drawn):
        return None
    return Pointing(
        hovered=hovered,
        pressed=pressed,
        answered=answered,
        recoloured=recoloured,
        letters=letters,
        dragged=drawn,
        typed=hand.typed,
    )


class _Hand:
    """Moves and presses the mouse, and types letters where nothing has focus."""

    def __init__(self, bench: Bench, document: Document) -> None:
        self.bench = bench
        self.document = document
        self.moved = self.typed = self.leaving = False
        self.by_itself: bool | None = None

    @contextmanager
    def listening(self) -> Iterator[None]:
        # Playwright wants functions of its own kind, and gives them back to be taken off.
        hear = lambda request: self._asked(request)  # noqa: E731
        self.bench.page.on("request", hear)
        try:
            yield
        finally:
            self.bench.page.remove_listener("request", hear)

    def _asked(self, request: Request) -> None:
        self.leaving = self.leaving or (request.is_navigation_request() and request.frame == self.bench.page.main_frame)

    def ask(self, what: str, *arguments: Any) -> Any:
        return self.document.run(f"(...given) => arianePointing.{what}(...given)", *arguments)

    def pause(self, milliseconds: int = STEP) -> None:
        self.bench.page.wait_for_timeout(milliseconds)

    # --- under the pointer, and pressed down ---

    def point(self) -> tuple[tuple[Hovered, ...], tuple[PressedDown, ...]]:
        """Everything that may answer, as far as there is time."""
        told, (nodes,) = ask_with_nodes(self.document, "() => arianePointing.begin()", {})
        heard_by = listeners(self.document)
        hovered, pressed = [], []
        hearing = [number for number, kinds in heard_by.items() if DOWN & kinds]
        under = set(self.document.run_with(hearing, "(nodes) => arianePointing.under(nodes)")) if hearing else set()
        tried = 0
        for at, (each, node) in enumerate(zip(told, nodes, strict=True)):
            if self.bench.short_of(LEFT_OVER):
                break
            if tried >= MOST:
                self.bench.missed("pointed", "there are more elements that answer a pointer than are tried")
                break
            kinds = heard_by.get(node["backendNodeId"], set())
            # What a part around hears may be a click beside something that is open.
            over, down = (
                each["sure"] or bool(OVER & kinds),
                bool(DOWN & kinds) or (at in under and "click" not in kinds),
            )
            # Fields, what opens a list and the track of a slider answer as the ones of the browser do.
            down = down and not (each["field"] or each["popup"] or each["slides"])
            tried += over or down
            if over and (found := self._hover(at, each)) is not None:
                hovered.append(found)
            if down and (hit := self._press(at, each)) is not None:
                pressed.append(hit)
                if hit.did == "left":
                    break
        return tuple(hovered), tuple(pressed)

    def _hover(self, at: int, about: dict[str, Any]) -> Hovered | None:
        mouse, page = self.bench.page.mouse, self.bench.page
        mouse.move(0, 0)
        place = self.ask("place", at)
        if place is None:
            return None
        self.moved = True
        mouse.move(*place)
        seen = None
        for _ in range(PATIENCE // STEP):
            self.pause()
            seen = self.ask("look")
            if seen is not None:
                break
        if seen is None:
            return None
        self.pause(LINGER)
        stays = bool(self.ask("there"))
        way = self.ask("way") if stays else None
        holds: bool | None = None
        if way is not None:
            begin, end = way
            mouse.move(*begin)
            mouse.move(*end, steps=8)
            self.pause(LINGER)
            holds = bool(self.ask("there"))
            mouse.move(*place, steps=4)
            self.pause(2 * STEP)
        dismissed: bool | None = None
        if self.ask("there"):
            page.keyboard.press("Escape")
            self.pause(PATIENCE)
            dismissed = not self.ask("there")
        pressed = dismissed is False and about["presses"] and bool(seen["covers"])
        if pressed:
            # What a press takes away is in nobody's way.
            mouse.down()
            mouse.up()
            self.pause(PATIENCE)
            dismissed = not self.ask("there")
            page.keyboard.press("Escape")
            self.leaving = False
        mouse.move(0, 0)
        self.pause()
        mask = self.bench.redactor.text
        return Hovered(
            selector=mask(about["selector"]),
            name=mask(about["name"]),
            box=box_of(about["box"]),
            text=mask(seen["text"]),
            covers=mask(seen["covers"]),
            controls=seen["controls"],
            stays=stays,
            holds=holds,
            dismissed=dismissed,
            pressed=pressed,
        )

    def _press(self, at: int, about: dict[str, Any]) -> PressedDown | None:
        mouse = self.bench.page.mouse
        place = self.ask("place", at)
        if place is None:
            return None
        self.moved, self.leaving = True, False
        mouse.move(*place)
        self.pause(2 * STEP)
        self.ask("watch")
        mouse.down()
        self.pause(3 * STEP)
        did: Literal["nothing", "changed", "left"] = "nothing"
        taken = confirmed = False
        offers = ""
        if self.leaving:
            did = "left"
        else:
            told = self.ask("changed")
            did, taken = ("changed" if told["words"] else "nothing"), told["taken"]
            confirmed, offers = told["confirmed"], told["offers"]
        # Let go elsewhere, as people do who notice that they pressed the wrong thing.
        mouse.move(1, 1)
        mouse.up()
        self.pause(2 * STEP)
        undone = did == "changed" and not self.leaving and not self.ask("changed")["words"]
        final = did == "changed" and confirmed and not undone and not self.leaving and self._stays_done(at)
        mask = self.bench.redactor.text
        return PressedDown(
            selector=mask(about["selector"]),
            name=mask(about["name"]),
            box=box_of(about["box"]),
            did=did,
            undone=undone,
            taken=taken,
            final=final,
            offers=mask(offers),
        )

    def _stays_done(self, at: int) -> bool:
        """Whether further presses change nothing more: what counts, or switches, would go on or back.

        The first of them may be answered: that it was done already.
        """
        return not (self._goes_on(at) and self._goes_on(at))

    def _goes_on(self, at: int) -> bool:
        place = self.ask("place", at)
        if place is None:
            return True
        mouse = self.bench.page.mouse
        mouse.move(*place)
        self.ask("watch")
        mouse.down()
        self.pause(3 * STEP)
        mouse.move(1, 1)
        mouse.up()
        self.pause(STEP)
        return self.leaving or bool(self.ask("changed")["words"])

    # --- recoloured ---

    def recoloured(self) -> tuple[Recoloured, ...]:
        """How words are drawn under the pointer, where styles say that they look otherwise there."""
        found = []
        mask = self.bench.redactor.text
        for at, about in enumerate(self.ask("recoloured")):
            place = self.ask("place", at)
            if place is None or self.bench.short_of(LEFT_OVER):
                continue
            self.moved = True
            self.bench.page.mouse.move(*place)
            # Colours that fade over need their time.
            self.pause(PATIENCE)
            drawn = self.ask("drawn")
            if drawn is not None:
                found.append(
                    Recoloured(
                        selector=mask(about["selector"]),
                        name=mask(about["name"]),
                        box=box_of(about["box"]),
                        colour=drawn["colour"],
                        grounds=tuple(drawn["grounds"]),
                        size=drawn["size"],
                        weight=drawn["weight"],
                    )
                )
        self.bench.page.mouse.move(0, 0)
        return tuple(found)

    # --- clicked ---

    def click(self) -> tuple[Answered, ...]:
        """What comes of a click on things that show a hand, take no focus, and leave it to others to listen."""
        if self.leaving or self.bench.short_of(LEFT_OVER):
            return ()
        found = []
        for each in [each for each in heard(self.bench) if _leaves_it_to_others(each)][:MOST_CLICKS]:
            place = self.ask("find", each.selector)
            if place is None or self.bench.short_of(LEFT_OVER):
                continue
            self.moved, self.leaving = True, False
            mouse = self.bench.page.mouse
            mouse.move(*place)
            self.pause(2 * STEP)
            self.ask("watch")
            mouse.down()
            mouse.up()
            self.pause(4 * STEP)
            told = {"words": False, "any": False} if self.leaving else self.ask("changed")
            did: Literal["nothing", "restyled", "changed", "left"] = (
                "left" if self.leaving else "changed" if told["words"] else "restyled" if told["any"] else "nothing"
            )
            found.append(Answered(selector=each.selector, name=each.name or each.text, box=each.box, did=did))
            if self.leaving:
                break
        return tuple(found)

    # --- letters ---

    def letters(self) -> tuple[LetterPressed, ...]:
        """What single letters do while nothing has focus; nothing where the page listens to no key at all."""
        if not self._listens_to_keys():
            return ()
        keyboard = self.bench.page.keyboard
        self.ask("rest")
        self.typed = True
        # Many pages only notice that somebody uses keys.
        keyboard.press("F8")
        keyboard.press("~")
        self.pause()
        self._grow_quiet()
        found: list[LetterPressed] = []
        for letter in LETTERS:
            if self.bench.short_of(LEFT_OVER):
                break
            self.leaving = False
            self.ask("watch")
            keyboard.press(letter)
            told = self.ask("changed")
            did: Literal["left", "focus", "changed"] | None = (
                "left" if self.leaving else "focus" if told["focus"] else "changed" if told["words"] else None
            )
            if did == "changed" and self._changes_by_itself():
                continue
            if did is not None:
                found.append(LetterPressed(letter=letter, did=did))
                if did == "left":
                    break
                keyboard.press("Escape")
                self.ask("rest")
        return tuple(found)

    def _changes_by_itself(self) -> bool:
        """Whether words change while nobody presses anything, as those do that come by turns."""
        if self.by_itself is None:
            self.by_itself = False
            for _ in range(TURNS):
                self.ask("watch")
                self.pause(TURN)
                if self.ask("changed")["words"]:
                    self.by_itself = True
                    break
        return self.by_itself

    def _grow_quiet(self) -> None:
        """Wait until a page no longer changes by itself: what comes late is no letter's doing."""
        for _ in range(QUIET):
            self.ask("watch")
            self.pause(PATIENCE)
            if not self.ask("changed")["words"]:
                return

    def _listens_to_keys(self) -> bool:
        _, (nodes,) = ask_with_nodes(self.document, "() => arianePointing.grounds()", {})
        heard_by = listeners(self.document)
        grounds = {kind for node in nodes for kind in heard_by.get(node["backendNodeId"], ())}
        return bool(KEYS & (grounds | listeners_of_window(self.document)))


def _leaves_it_to_others(each: Heard) -> bool:
    said = each.role in {"", "button", "link", "checkbox", "switch"}
    return "click" in each.above and not each.focusable and said and not CLICKED & set(each.own)
