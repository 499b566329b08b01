"""The verbs, performed on real controls with a pointer and a keyboard.

`Hand` does what a person's hands do: it clicks where a control is, types key by key, picks from lists. It knows how
controls are operated and nothing of walks. What stands in the way is raised as `Halt` with its reason.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator, Page
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from audits.errors import ArianeError
from audits.frames import Document, DocumentSilent
from audits.locate import (
    Ambiguous,
    Finder,
    Found,
    Kind,
    NotFound,
    closeness,
    descendants,
    name_of,
    normal,
    properties_of,
    role_of,
)
from audits.model import FocusStop, Handle, Located, Reason, ReasonCode, Text, in_language

TRY_MS = 3000.0
"""How long one attempt at using a control may take."""


class Halt(ArianeError):
    """The walk cannot go on from here; `reason` says why, `located` on which control."""

    def __init__(self, code: ReasonCode, located: Located | None = None, **facts: str) -> None:
        self.reason = Reason(code=code, facts=facts)
        self.located = located
        super().__init__(code.value)

    @classmethod
    def of(cls, reason: Reason, located: Located | None = None) -> Halt:
        """A halt for a reason that is known already."""
        halt = cls(reason.code, located)
        halt.reason = reason
        return halt


@dataclass
class Count:
    """What the hands did: a lower bound of what a person does."""

    clicks: int = 0
    keystrokes: int = 0


@dataclass
class Hand:
    """Acts on one page. `patience` is how many seconds a control may take to appear."""

    page: Page
    finder: Finder
    lang: str
    patience: float = 5.0
    count: Count = field(default_factory=Count)

    # --- finding, with patience ---

    def find(self, handle: Handle, kind: Kind) -> Found:
        """The control, waited for. Raises Halt when it is not there or cannot be told from others."""
        waited = 0.0
        while True:
            try:
                return self.finder.control(handle, kind)
            except NotFound as missing:
                self.finder.forget()
                if waited >= self.patience:
                    raise Halt(
                        ReasonCode.CONTROL_NOT_FOUND, control=missing.words, nearest=", ".join(missing.nearest[:5])
                    ) from missing
            except Ambiguous as several:
                raise Halt(ReasonCode.CONTROL_AMBIGUOUS, control=several.words, count=str(several.count)) from several
            except DocumentSilent:
                # A navigation under way took the documents with it.
                self.finder.forget()
                if waited >= self.patience:
                    raise
            self.page.wait_for_timeout(100)
            waited += 0.1

    def _usable(self, found: Found, words: str) -> None:
        if found.property("disabled") is True:
            raise Halt(ReasonCode.CONTROL_UNUSABLE, found.located, control=words, why="disabled")

    def stops(self) -> tuple[FocusStop, ...]:
        """Where keyboard focus came by since the last question; a pointer needs no focus."""
        return ()

    def live(self) -> tuple[str, ...]:
        """What live regions say now, for those who hear the page."""
        return ()

    # --- clicking ---

    def _strike(self, locator: Locator, timeout: float) -> None:
        locator.click(timeout=timeout, no_wait_after=True)

    def click(self, found: Found, words: str) -> None:
        """Click a control; a second attempt is the witness that it cannot be used."""
        self._usable(found, words)
        for attempt in (1, 2):
            try:
                self._strike(found.locator, TRY_MS)
                self.count.clicks += 1
                return
            except PlaywrightTimeout as late:
                if attempt == 2:
                    covered = re.search(r"(<[^>]{1,80}>).* intercepts pointer events", late.message)
                    why = f"covered by {covered[1]}" if covered else "it does not take a click"
                    raise Halt(ReasonCode.CONTROL_UNUSABLE, found.located, control=words, why=why) from late

    def press(self, handle: Handle) -> Found:
        """Find and click a button, link or whatever bears that name."""
        found = self.find(handle, "press")
        self.click(found, handle.words(self.lang))
        return found

    # --- typing ---

    def enter(self, found: Found, words: str) -> None:
        """Go into a field: what is typed next goes there."""
        self.click(found, words)

    def fill(self, handle: Handle, value: str) -> tuple[Found, bool, tuple[str, ...]]:
        """Type a value. Returns the control, whether it was empty, and the parts of a date control."""
        found = self.find(handle, "fill")
        words = handle.words(self.lang)
        self._usable(found, words)
        if found.located.tag == "input" and found.type in {"date", "time"}:
            was_empty = not self._value(found)
            return found, was_empty, self._fill_parts(found, value, words)
        before = self._value(found)
        if before == value:
            return found, False, ()
        self.enter(found, words)
        if before:
            self.page.keyboard.press("ControlOrMeta+a")
            self.count.keystrokes += 1
        self._type(value)
        if not self._value(found) and value:
            raise Halt(ReasonCode.CONTROL_UNUSABLE, found.located, control=words, why="it takes no text")
        return found, not before, ()

    def _type(self, text: str) -> None:
        self.page.keyboard.type(text)
        self.count.keystrokes += len(text)

    def _value(self, found: Found) -> str:
        try:
            return str(found.locator.evaluate("e => e.value ?? e.innerText ?? ''", timeout=TRY_MS))
        except PlaywrightError:
            return ""

    def _fill_parts(self, found: Found, value: str, words: str) -> tuple[str, ...]:
        """Type a native date or time through its parts, in the order in which the tree tells them."""
        wanted = _parts_of(value)
        if self._value(found) == value:
            return ()
        parts = self._spinbuttons(found)
        if not wanted or not parts:
            self._type_whole(found, value)
            return ()
        order = []
        self._to_first_part(found)
        for index, node in enumerate(parts):
            part = _part_name(node, found.type)
            order.append(part)
            digits = wanted.get(part, "")
            self._type(digits)
            if part == "year" and index + 1 < len(parts):
                self.page.keyboard.press("ArrowRight")
                self.count.keystrokes += 1
        if self._value(found)[: len(value)] != value:
            raise Halt(ReasonCode.CONTROL_UNUSABLE, found.located, control=words, why="it does not take the date")
        return tuple(order)

    def _type_whole(self, found: Found, value: str) -> None:
        found.locator.fill(value, timeout=TRY_MS)

    def _to_first_part(self, found: Found) -> None:
        """A click lands in whichever part it hit: the first is at the left (right in right-to-left) edge."""
        box = found.locator.bounding_box()
        if box is not None:
            found.locator.click(position={"x": min(12, box["width"] / 2), "y": box["height"] / 2}, timeout=TRY_MS)
            self.count.clicks += 1

    def _spinbuttons(self, found: Found) -> list[dict[str, Any]]:
        tree = found.document.tree()
        node = next((n for n in tree if n.get("backendDOMNodeId") == found.node), None)
        if node is None:
            return []
        return [n for n in descendants(node, tree) if role_of(n) == "spinbutton"]

    # --- choosing ---

    def choose(self, handle: Handle, option: Text) -> Found:
        """Pick an option of a select, combobox, listbox or group of radio buttons."""
        found = self.find(handle, "choose")
        words, wanted = handle.words(self.lang), in_language(option, self.lang)
        self._usable(found, words)
        if found.located.tag == "select":
            self._choose_native(found, wanted, words)
        elif found.located.role in {"group", "radiogroup"}:
            self._choose_inside(found, wanted, words, {"radio", "checkbox", "button"})
        elif found.located.role in {"listbox", "menu"}:
            self._choose_inside(found, wanted, words, {"option", "menuitem", "menuitemradio"})
        else:
            self._choose_popup(found, wanted, words)
        self.finder.forget()
        return found

    def options(self, handle: Handle) -> tuple[Found, tuple[str, ...]]:
        """What a choice offers, read without taking anything."""
        found = self.find(handle, "choose")
        if found.located.tag == "select":
            return found, tuple(self._native_options(found))
        if found.located.role == "combobox":
            self.click(found, handle.words(self.lang))
            self.finder.forget()
            offered = [name_of(node) for _, node in self._open_options()]
            self.page.keyboard.press("Escape")
            self.finder.forget()
            return found, tuple(offered)
        inside = self._inside(found, {"radio", "checkbox", "option", "menuitem", "menuitemradio", "button"})
        return found, tuple(name_of(node) for node in inside)

    def _native_options(self, found: Found) -> list[str]:
        texts: list[str] = found.locator.evaluate(
            "e => [...e.options].filter(o => !o.disabled && o.value !== '').map(o => o.label.trim())"
        )
        return texts

    def _choose_native(self, found: Found, wanted: str, words: str) -> None:
        label = best_match(wanted, self._native_options(found))
        if label is None:
            self._no_option(found, wanted, words, self._native_options(found))
        found.locator.select_option(label=label, timeout=TRY_MS)
        self.count.clicks += 2

    def _inside(self, found: Found, roles: set[str]) -> list[dict[str, Any]]:
        tree = found.document.tree()
        node = next((n for n in tree if n.get("backendDOMNodeId") == found.node), None)
        return [n for n in descendants(node, tree) if role_of(n) in roles] if node else []

    def _choose_inside(self, found: Found, wanted: str, words: str, roles: set[str]) -> None:
        nodes = self._inside(found, roles)
        name = best_match(wanted, [name_of(node) for node in nodes])
        if name is None:
            self._no_option(found, wanted, words, [name_of(node) for node in nodes])
        node = next(node for node in nodes if name_of(node) == name)
        self.toggle(self.finder.node(found.document, node), wanted, True)

    def _open_options(self) -> list[tuple[Document, dict[str, Any]]]:
        """Options on the page now; a native select's own are not among them (its popup is not in the page)."""
        self.finder.forget()
        return [
            (document, node)
            for document, tree in self.finder.trees()
            for node in tree
            if role_of(node) in {"option", "menuitem", "menuitemradio"} and not node.get("ignored")
        ]

    def _choose_popup(self, found: Found, wanted: str, words: str) -> None:
        """A combobox made of ARIA: opened by a click, or by typing where it is a text field."""
        if found.property("expanded") is not True:
            self.click(found, words)
        pair = self._await_option(wanted)
        if pair is None and found.located.tag == "input":
            self._type(wanted)
            pair = self._await_option(wanted)
        if pair is None:
            self._no_option(found, wanted, words, [name_of(node) for _, node in self._open_options()])
        self.click(self.finder.node(*pair), wanted)

    def _await_option(self, wanted: str) -> tuple[Document, dict[str, Any]] | None:
        for _ in range(10):
            offered = self._open_options()
            name = best_match(wanted, [name_of(node) for _, node in offered])
            if name is not None:
                return next(pair for pair in offered if name_of(pair[1]) == name)
            self.page.wait_for_timeout(100)
        return None

    def _no_option(self, found: Found, wanted: str, words: str, offered: list[str]) -> NoReturn:
        raise Halt(
            ReasonCode.OPTION_NOT_FOUND, found.located, control=words, option=wanted, offered=", ".join(offered[:12])
        )

    # --- ticking ---

    def check(self, handle: Handle, on: bool) -> Found:
        """Tick or untick a checkbox, switch or radio button."""
        found = self.find(handle, "check")
        self.toggle(found, handle.words(self.lang), on)
        return found

    def toggle(self, found: Found, words: str, on: bool) -> None:
        """Bring something that can be ticked into a state, through its label where the box itself is hidden."""
        self._usable(found, words)
        if self._is_on(found) is on:
            return
        try:
            self._strike(found.locator, TRY_MS / 3)
        except PlaywrightTimeout:
            label = self._label_of(found)
            self.click(found if label is None else Found(found.located, found.document, label), words)
            return
        self.count.clicks += 1

    def _is_on(self, found: Found) -> bool | None:
        state = found.locator.evaluate(
            "e => e.checked ?? ({true: true, false: false}[e.getAttribute('aria-checked')"
            " ?? e.getAttribute('aria-selected') ?? e.getAttribute('aria-pressed')]) ?? null"
        )
        return state if isinstance(state, bool) else None

    def _label_of(self, found: Found) -> Locator | None:
        about = found.document.run_on(
            found.node,
            "function() { const l = this.labels && [...this.labels].find(ariane.visible);"
            " return l ? ariane.about(l) : null }",
        )
        if not about or found.document.frame is None:
            return None
        return found.document.frame.locator(" >> ".join(about["path"]))

    # --- files ---

    def upload(self, handle: Handle, file: Path) -> Found:
        """Give a file to a file control."""
        found = self.find(handle, "upload")
        self._usable(found, handle.words(self.lang))
        found.locator.set_input_files(file, timeout=TRY_MS)
        self.count.clicks += 2
        return found


def best_match(wanted: str, offered: list[str]) -> str | None:
    """The option that a person would take for these words: the closest, and none when two are equally close."""
    close = [(level, name) for name in offered if (level := closeness(name, wanted)) is not None]
    if not close:
        return None
    best = min(level for level, _ in close)
    names = {name for level, name in close if level == best}
    return names.pop() if len(names) == 1 else None


def contains_words(offered: str, wanted: str) -> bool:
    """Whether what is offered holds the wanted words, without regard to case or accents."""
    return _plain(wanted) in _plain(offered)


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", normal(text))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _parts_of(value: str) -> dict[str, str]:
    """Digits by part of an ISO date (2026-12-01) or time (14:30)."""
    date = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", value)
    if date:
        return {"year": date[1], "month": date[2], "day": date[3]}
    time = re.fullmatch(r"(\d{2}):(\d{2})", value)
    return {"hour": time[1], "minute": time[2]} if time else {}


def _part_name(node: dict[str, Any], kind: str) -> str:
    """Which part a spin button is, from its greatest value: names are in the browser's language, figures are not."""
    greatest = int(float(properties_of(node).get("valuemax") or 0))
    if kind == "time":
        return "minute" if greatest == 59 else "hour"
    return "month" if greatest == 12 else "year" if greatest > 31 else "day"
