"""The hands of somebody who has a keyboard and nothing else.

Every control is reached with Tab and arrows from where focus is, and operated with the keys that its role obeys. What
cannot be reached or operated ends the walk `blocked`, with the control named: it is in the page, and going the other
way round has failed alike.
"""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import FileChooser, Page

from audits.acting import TRY_MS, Count, Halt, Hand, best_match, slides
from audits.bodies.focus import MOST_PRESSES, Focus
from audits.locate import Finder, Found, name_of, properties_of
from audits.model import FocusStop, Handle, ReasonCode

LONG_LIST = 8
"""Options from which on a person types the first letters instead of pressing an arrow each time."""

OPEN = ("ArrowDown", "Alt+ArrowDown", "Enter", "Space")
"""Keys that open a list, in the order in which people try them."""

OPENS = 0.5
"""Seconds that a list may take to open."""

_STATE = "e => [e.selectedIndex, [...e.options].map(o => o.disabled ? '' : o.label.trim())]"


class KeyHand(Hand):
    """Acts on one page with keys."""

    def __init__(
        self, page: Page, finder: Finder, lang: str, patience: float = 5.0, count: Count | None = None
    ) -> None:
        super().__init__(page, finder, lang, patience, count or Count())
        self.focus = Focus(page, finder)
        self._last = ("", "")
        # Listening all the while: a browser that is told anew before each file may hear of it too late.
        self._choosers: list[FileChooser] = []
        page.on("filechooser", lambda chooser: self._choosers.append(chooser))

    def stops(self) -> tuple[FocusStop, ...]:
        """Where focus came by since the last question."""
        self.count.keystrokes += self.focus.presses
        self.focus.presses = 0
        return self.focus.take()

    # --- reaching ---

    def enter(self, found: Found, words: str) -> None:
        """Bring focus to a control. Raises Halt when no way of keys leads there."""
        lost = self.focus.reach(found)
        if lost is not None:
            raise Halt(lost.code, found.located, control=words, presses=str(lost.presses))

    def _key(self, key: str) -> None:
        self.focus.press(key)

    # --- activating ---

    def click(self, found: Found, words: str) -> None:
        """Activate with the key that the role obeys; asked again, with the other one."""
        self._usable(found, words)
        self.enter(found, words)
        ticked = found.located.role in {"checkbox", "radio", "switch", "menuitemcheckbox", "menuitemradio"}
        first, second = (" ", "Enter") if ticked else ("Enter", " ")
        key = second if self._last == (found.located.selector, first) and found.located.role != "link" else first
        self._last = (found.located.selector, key)
        self._key("Space" if key == " " else key)

    # --- typing ---

    def _to_first_part(self, found: Found) -> None:
        """Focus that came backwards stands in the last part, or on the button of the picker."""
        self.enter(found, found.located.name)
        for _ in range(6):
            self.finder.forget()
            parts = [properties_of(part).get("focused") is True for part in self._spinbuttons(found)]
            if parts and parts[0]:
                return
            self.focus.step("Shift+Tab")

    def _type(self, text: str) -> None:
        super()._type(text)
        self.focus.typed()

    def _type_whole(self, found: Found, value: str) -> None:
        self.enter(found, found.located.name)
        if not slides(found):
            self._type(value)
            return
        with suppress(ValueError):
            self._slide(found, float(value))

    def _slide(self, found: Found, wanted: float) -> None:
        """Move a slider: in leaps until one goes too far, then step by step. Raises ValueError: it tells no number."""
        leap = True
        for _ in range(MOST_PRESSES):
            lacks = wanted - float(self._value(found))
            if not lacks:
                return
            self._key(("Page" if leap else "Arrow") + ("Up" if lacks > 0 else "Down"))
            left = wanted - float(self._value(found))
            if abs(left) >= abs(lacks) or left * lacks < 0:
                if not leap:
                    return
                leap = False

    # --- choosing ---

    def _choose_native(self, found: Found, wanted: str, words: str) -> None:
        offered = self._native_options(found)
        label = best_match(wanted, offered)
        if label is None:
            self._no_option(found, wanted, words, offered)
        self.enter(found, words)
        selected, labels = found.ask(_STATE)
        steps = labels.index(label) - selected
        if abs(steps) > LONG_LIST:
            self._type(label)
        for _ in range(abs(steps) if abs(steps) <= LONG_LIST else 0):
            self._key("ArrowDown" if steps > 0 else "ArrowUp")
            if self._chosen(found) == label:
                break
        if self._chosen(found) != label:
            # How lists obey keys differs from system to system: that is for us to know, and no barrier.
            raise Halt(ReasonCode.STRATEGY_GAVE_UP, found.located, control=f"{words}: {wanted}")

    def _chosen(self, found: Found) -> str:
        chosen: str = found.ask("e => e.selectedIndex < 0 ? '' : e.options[e.selectedIndex].label.trim()")
        return chosen

    def _choose_inside(self, found: Found, wanted: str, words: str, roles: frozenset[str]) -> None:
        nodes = self._inside(found, roles)
        name = best_match(wanted, [name_of(node) for node in nodes])
        if name is None:
            self._no_option(found, wanted, words, [name_of(node) for node in nodes])
        option = self.finder.node(found.document, next(node for node in nodes if name_of(node) == name))
        if found.located.role == "listbox":
            self._choose_active(found, option, name, words)
        else:
            self.toggle(option, name, True)

    def _choose_active(self, holder: Found, option: Found, name: str, words: str) -> None:
        """An option of a list: focused itself, or named active by the list that has focus."""
        if self.focus.reach(option) is not None:
            self.enter(holder, words)
            self._to_active(name, words, holder)
        if self._is_on(option) is not True:
            self._key("Enter")
        if self._is_on(option) is False:
            self._key("Space")

    def _to_active(self, name: str, words: str, holder: Found) -> None:
        seen: list[str] = []
        for _ in range(MOST_PRESSES):
            here = self.focus.where().told.get("active", "")
            if here and best_match(name, [here]) is not None:
                return
            if seen.count(here) > 1:
                break
            seen.append(here)
            self.focus.step("ArrowDown")
        raise Halt(ReasonCode.STRATEGY_GAVE_UP, holder.located, control=f"{words}: {name}")

    def _open(self, found: Found, words: str) -> None:
        """Open the list of a combobox. One that never says that it is open is looked at for options that came."""
        self.enter(found, words)
        before = len(self._open_options())

        def opened() -> bool:
            return self._is_open(found) or len(self._open_options()) > before

        # In a field for text Enter sends the form, and Space is a letter.
        keys = OPEN[:2] if self._takes_text(found) else OPEN
        for key in () if opened() else keys:
            self._key(key)
            if self._await(opened, OPENS):
                return

    def _is_open(self, found: Found) -> bool:
        tree = found.document.tree()
        node = next((each for each in tree if each.get("backendDOMNodeId") == found.node), {})
        return properties_of(node).get("expanded") is True

    def _choose_popup(self, found: Found, wanted: str, words: str) -> None:
        self._open(found, words)
        option = self._await_option(wanted, found)
        if option is None and found.located.tag == "input":
            self._type(wanted)
            option = self._await_option(wanted, found)
        if option is None:
            self._no_option(found, wanted, words, [name_of(node) for _, node in self._open_options()])
        name = option.located.name
        if not self.focus.lead(option):
            if self.focus.where(found).reached:
                self._to_active(name, words, found)
            else:
                self.enter(option, name)
        self._key("Enter")

    # --- ticking ---

    def toggle(self, found: Found, words: str, on: bool) -> None:
        """Bring something that can be ticked into a state."""
        self._usable(found, words)
        if self._is_on(found) is on:
            return
        self.enter(found, words)
        if self._is_on(found) is not on:
            # Arrows choose a radio button as they reach it; everything else waits for a key.
            self._key("Space")
        if self._is_on(found) is not None and self._is_on(found) is not on:
            self._key("Enter")

    # --- files ---

    def upload(self, handle: Handle, file: Path) -> Found:
        """Open the chooser of files with a key, and give one."""
        found = self.find(handle, "upload")
        words = handle.words(self.lang)
        self._usable(found, words)
        self.enter(found, words)
        for key in ("Enter", "Space"):
            chooser = self._opened_by(key)
            if chooser is None:
                continue
            try:
                chooser.set_files(file)
            except PlaywrightError as error:
                raise Halt(ReasonCode.CONTROL_UNUSABLE, found.located, control=words, why=str(error)[:80]) from error
            return found
        if found.located.tag == "input":
            # A file field of the browser's own obeys both keys: what did not work is ours.
            raise Halt(ReasonCode.STRATEGY_GAVE_UP, found.located, control=words)
        raise Halt(ReasonCode.CONTROL_UNUSABLE, found.located, control=words, why="no key opens it")

    def _opened_by(self, key: str) -> FileChooser | None:
        """The chooser of files that a key opened; a busy machine takes seconds for it."""
        self._choosers.clear()
        self._key(key)
        deadline = time.monotonic() + 2 * TRY_MS / 1000
        while not self._choosers and time.monotonic() < deadline:
            self.page.wait_for_timeout(20)
        return self._choosers[0] if self._choosers else None
