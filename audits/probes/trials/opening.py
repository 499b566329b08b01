"""Opening things with keys alone: dialogs, menus and parts that unfold, and whether composite controls obey their keys.

Each control that may open something is pressed with Enter. Of what opens is written down where focus is, whether Tab
leads behind it, whether Escape closes it and where focus is then. Real keys are pressed, on a page that nobody needs
afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

from playwright.sync_api import Request

from audits.frames import Document
from audits.model.tried import Composite, Layer, Opened, Opening
from audits.probes.trials.bench import Bench, box_of
from audits.probes.trials.listening import heard
from audits.probes.world import HELPERS, script

SCRIPT = script("trials/opening.js")

PATIENCE, STEP = 280, 40
"""Milliseconds that something has to open, and between two looks."""

LASTS = 480
"""Milliseconds after which a look that has not gone by itself stays."""

LEFT_OVER = 3.0
"""Seconds of the trial's time below which nothing further is pressed."""

MOST_TABS = 15
"""Presses of Tab inside one layer: one that holds more keeps focus, or has shown that it does not."""

ENTRIES = frozenset({"menu", "menuitem", "menuitemradio", "menuitemcheckbox", "listbox", "option"})
"""Roles of what is reached with arrows once a menu or a list is open."""

KEYS = {
    "tablist": ("ArrowRight", "ArrowDown", "ArrowLeft"),
    "radiogroup": ("ArrowDown", "ArrowRight", "ArrowUp"),
    "menubar": ("ArrowRight", "ArrowDown", "ArrowLeft"),
    "menu": ("ArrowDown", "ArrowUp"),
    "listbox": ("ArrowDown", "ArrowUp"),
    "tree": ("ArrowDown", "ArrowUp"),
    "grid": ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"),
    "slider": ("ArrowRight", "ArrowUp"),
    "spinbutton": ("ArrowUp",),
    "switch": (" ", "Enter"),
    "checkbox": (" ",),
    "button": (" ",),
}
"""The keys that a role must obey, any of them (ARIA Authoring Practices Guide, keyboard interaction)."""

CHOSEN = frozenset({"tablist", "radiogroup", "listbox", "tree", "switch", "checkbox"})
"""Roles of which a part is chosen, ticked or unfolded."""


def opening(bench: Bench) -> Opening | None:
    """What came of it; None on a page on which nothing opens and nothing is composite. Raises DocumentSilent."""
    document = bench.main
    document.evaluate(HELPERS)
    document.evaluate(SCRIPT)
    standing = tuple(_layer(bench, each) for each in document.run("() => arianeOpening.standing()"))
    hand = _Hand(bench, document)
    with hand.listening():
        composites = hand.composites()
        opened = hand.press_all()
        rows = () if any(each.still_open for each in opened) else hand.rows()
    if not (standing or hand.pressed):
        return None
    return Opening(standing=standing, opened=opened, composites=(*composites, *rows))


class _Hand:
    """Presses keys, one control after the other."""

    def __init__(self, bench: Bench, document: Document) -> None:
        self.bench = bench
        self.document = document
        self.pressed = False
        self.leaving = False

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
        return self.document.run(f"(...given) => arianeOpening.{what}(...given)", *arguments)

    def press(self, key: str) -> None:
        self.pressed = True
        self.bench.page.keyboard.press(key)

    def pause(self, milliseconds: int = STEP) -> None:
        self.bench.page.wait_for_timeout(milliseconds)

    def press_all(self) -> tuple[Opened, ...]:
        """Each control that may open something, as far as there is time."""
        told = self.ask("begin")
        found = []
        for at, each in enumerate(told):
            if self.bench.short_of(LEFT_OVER):
                break
            opened = self._open(at, each)
            if opened is not None:
                found.append(opened)
                if opened.still_open:
                    # Whatever else is pressed now lies behind it.
                    if at + 1 < len(told):
                        left = len(told) - at - 1
                        self.bench.missed("opened", f"{left} controls that may open something were not pressed")
                    break
        return tuple(found)

    def _open(self, at: int, control: dict[str, Any]) -> Opened | None:
        ready = self.ask("ready", at)
        if ready is None:
            return None
        self.leaving = False
        self.press("Enter")
        seen = self._settled()
        # Who asks for another page opens nothing on this one.
        if self.leaving:
            return None
        if seen is None or not (seen["layer"] or seen["left"]):
            return self._switched(control, ready["self"])
        layer = _layer(self.bench, seen["layer"]) if seen["layer"] else None
        facts: dict[str, Any] = {}
        if layer is not None:
            inside = heard(self.bench, "arianeOpening.opened()")
            reached = self._entries()
            facts["entries_reached"] = reached
            facts["unreached"] = tuple(
                each
                for each in inside
                if "click" in each.own and not each.focusable and not (reached and each.role in ENTRIES)
            )
        if layer is not None and layer.takes_over:
            facts |= self._inside(seen["focus"])
        elif seen["left"]:
            facts |= {"focus": seen["focus"], "gone": True}
        elif layer is not None and self._is_a_mark(control, ready["self"]):
            return self._switched(control, ready["self"])
        elif layer is not None:
            facts |= self._unfolded(control, ready["self"], seen["focus"])
        mask = self.bench.redactor.text
        return Opened(
            selector=mask(control["selector"]),
            name=mask(control["name"]),
            box=box_of(control["box"]),
            native=control["native"],
            expanded_before=ready["expanded"],
            expanded_after=seen["expanded"] or "",
            layer=layer,
            **facts,
        )

    def _settled(self) -> dict[str, Any] | None:
        """What is to be seen once something changed; None when nothing does."""
        for _ in range(PATIENCE // STEP):
            self.pause()
            seen: dict[str, Any] = self.ask("look")
            if seen["changed"]:
                # Focus follows a moment later, and what slides in needs its time.
                self.pause(4 * STEP)
                return dict(self.ask("look"))
        return None

    def _switched(self, control: dict[str, Any], before: dict[str, str]) -> Opened | None:
        """What a control is that changes nothing but itself: on or off, if a second press undoes the first."""
        # What only flares up under a press is gone by then.
        self.pause(LASTS)
        after = self.ask("self")
        if after["looks"] == before["looks"] or after["name"] != before["name"]:
            return None
        self.ask("again")
        self.press("Enter")
        self.pause(LASTS)
        switches = self.ask("self")["looks"] == before["looks"]
        mask = self.bench.redactor.text
        return Opened(
            selector=mask(control["selector"]),
            name=mask(control["name"]),
            box=box_of(control["box"]),
            native=control["native"],
            switches=switches,
            switch_said=after["state"] != before["state"],
        )

    def _is_a_mark(self, control: dict[str, Any], before: dict[str, str]) -> bool:
        """Whether what came to be seen is a part of the control itself, such as a tick."""
        return bool(self.ask("within")) and self.ask("self")["name"] == control["name"] == before["name"]

    def _entries(self) -> bool | None:
        """Whether keys lead to the entries of a menu or list that opened; None where it has none.

        Nothing is pressed unless entries wait, and focus is on the control that opened them.
        """
        if not self.ask("entries"):
            return None
        if self.ask("atEntry"):
            return True
        for key in ("ArrowDown", "ArrowUp", "Tab", "Tab"):
            self.press(key)
            self.pause(2 * STEP)
            # What closes at the first key that is none of its own has not been tried.
            if not self.ask("open"):
                return None
            if self.ask("atEntry"):
                return True
        return False

    def _unfolded(self, control: dict[str, Any], before: dict[str, str], focus: str) -> dict[str, Any]:
        """What is told of a part that unfolds: pressed again, it folds. Where it stays, the control may be a switch."""
        facts: dict[str, Any] = {"renamed": self.ask("renamed", control["name"])}
        after = self.ask("self")
        if focus == "opener" and not self.ask("entries"):
            self.press("Tab")
            self.pause()
            facts["passed_over_for"] = self.bench.redactor.text(self.ask("passed"))
        facts["folds"] = self._folds()
        if not facts["folds"] and after["looks"] != before["looks"] and after["name"] == before["name"]:
            self.pause(LASTS)
            facts["switches"] = self.ask("self")["looks"] == before["looks"]
            facts["switch_said"] = after["state"] != before["state"]
        return facts

    def _folds(self) -> bool:
        self.ask("again")
        self.press("Enter")
        self.pause(3 * STEP)
        return not self.ask("open") and not self.ask("traded")

    def _inside(self, focus: str) -> dict[str, Any]:
        """How a layer keeps focus, and how it is left."""
        if focus != "inside":
            self.press("Tab")
            self.pause()
            reached = self.ask("where") == "inside"
        else:
            reached = True
        left: Literal["", "beside", "behind"] = ""
        if reached:
            for _ in range(MOST_TABS):
                self.press("Tab")
                where = self.ask("where")
                if where in {"beside", "behind"}:
                    left = where
                    break
        self.ask("closer")
        self.press("Escape")
        by_escape = self._closes()
        by_button = False
        if not by_escape and self.ask("closer"):
            self.press("Enter")
            by_button = self._closes()
        back = self._back()
        still = not (by_escape or by_button)
        if still:
            self.ask("shut")
            still = bool(self.ask("open"))
        return {
            "focus": focus,
            "reached": reached,
            "left": left,
            "by_escape": by_escape,
            "by_button": by_button,
            "back": back,
            "still_open": still,
        }

    def _closes(self) -> bool:
        """Whether a layer is gone, or fades away while focus has left it."""
        for _ in range(PATIENCE // STEP):
            self.pause()
            if not self.ask("open"):
                return True
        return str(self.ask("where")) == "opener"

    def _back(self) -> str:
        """Where focus is once a layer is closed: what fades away gives it back a moment later."""
        for _ in range(PATIENCE // STEP):
            where = str(self.ask("where"))
            if where != "nowhere":
                return where
            self.pause()
        return "nowhere"

    def composites(self) -> tuple[Composite, ...]:
        """Which composite controls obey the keys of their role, or a click at least, and tell what is chosen."""
        found = []
        for at, each in enumerate(self.ask("arrows")):
            self.leaving = False
            if self.bench.short_of(LEFT_OVER) or not self.ask("hold", at):
                continue
            obeys = not each["role"] or self._obeys(at, KEYS.get(each["role"], ()))
            # A link needs no try: it leads elsewhere.
            clicked = obeys or each["role"] == "button" or bool(self.ask("click", at))
            told = self._tells(at) if each["role"] in {*CHOSEN, ""} and not self.leaving else ""
            found.append(self._composite(each, obeys=obeys, clicked=clicked, tabbable=each["tabbable"], told=told))
        return tuple(found)

    def _obeys(self, at: int, keys: tuple[str, ...]) -> bool:
        for key in keys:
            self.press(key)
            self.pause()
            if self.leaving or self.ask("obeyed", at):
                return True
        return False

    def _tells(self, at: int) -> str:
        """Whether the code changes with the look when a part is used; empty where the look does not change."""
        self.pressed = True
        if not self.ask("use", at):
            return ""
        # What only flares up under a press is gone by then.
        self.pause(LASTS)
        return "" if self.leaving else str(self.ask("told"))

    def rows(self) -> tuple[Composite, ...]:
        """Rows of buttons of which one at a time is the chosen one: whether the code says which."""
        found = []
        for at, each in enumerate(self.ask("buttonRows")):
            self.leaving = False
            if self.bench.short_of(LEFT_OVER):
                break
            self.pressed = True
            if not self.ask("choose", at, 1):
                continue
            self.pause(LASTS)
            if self.leaving or not self.ask("chosenFirst", at) or not self.ask("choose", at, 0):
                continue
            self.pause(LASTS)
            told = "" if self.leaving else str(self.ask("chose", at))
            found.append(self._composite({**each, "role": "button"}, told=told))
        return tuple(found)

    def _composite(self, about: dict[str, Any], **facts: Any) -> Composite:
        mask = self.bench.redactor.text
        return Composite(
            role=about["role"],
            selector=mask(about["selector"]),
            name=mask(about["name"]),
            box=box_of(about["box"]),
            **facts,
        )


def _layer(bench: Bench, told: dict[str, Any]) -> Layer:
    mask = bench.redactor.text
    return Layer(
        selector=mask(told["selector"]),
        role=told["role"],
        modal=told["modal"],
        named=told["named"],
        share=round(told["share"], 2),
        blocks=told["blocks"],
        floats=told["floats"],
        box=box_of(told["box"]),
        text=mask(told["text"]),
        closers=told["closers"],
        controls=told["controls"],
    )
