"""The verbs, performed on real controls with a pointer and a keyboard.

`Hand` does what a person's hands do: it clicks where a control is, types key by key, picks from lists. It knows how
controls are operated and nothing of walks. What stands in the way is raised as `Halt` with its reason.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator, Page, Position
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
    locator_of,
    name_of,
    normal,
    of_page,
    properties_of,
    role_of,
)
from audits.model import FocusStop, Handle, Located, Reason, ReasonCode, Text, in_language

T = TypeVar("T")
Nodes = frozenset[tuple[str, int]]

TRY_MS = 3000.0
"""How long one attempt at using a control may take."""

DATES = frozenset({"date", "time", "month", "week", "datetime-local"})
"""Types of native controls that are typed through their parts."""

BOXES = frozenset({"radio", "checkbox", "button", "switch"})
"""What a group of choices is made of."""

OPTIONS = frozenset({"option", "menuitem", "menuitemradio", "menuitemcheckbox"})
"""What a list of choices is made of."""


AT_ONCE = 50
"""Letters that are typed in one go."""

HAS_FOCUS = "e => e.getRootNode().activeElement === e"
"""Whether the frame that an element holds has focus, as the page around it knows."""


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
    """Acts on one page. `patience` is how many seconds a control may take to appear; `witness` tells in which walk of
    the same run a control led on here for somebody with a mouse, and nothing where in none.
    """

    page: Page
    finder: Finder
    lang: str
    patience: float = 5.0
    count: Count = field(default_factory=Count)
    witness: Callable[[Located], str] = field(default=lambda located: "", kw_only=True)

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
        """A control that is disabled may be freed by what was typed before. Raises Halt when it never is."""
        waited = 0.0
        while found.property("disabled") is True and self._is_disabled(found):
            if waited >= self.patience:
                # A form that waits for something else may well keep a control disabled: that accuses nobody.
                waits = bool(found.document.run("() => !!document.querySelector(':invalid:not(form, fieldset)')"))
                code = ReasonCode.INPUT_REFUSED if waits else ReasonCode.CONTROL_UNUSABLE
                raise Halt(code, found.located, control=words, why="disabled")
            self.page.wait_for_timeout(100)
            waited += 0.1

    def _is_disabled(self, found: Found) -> bool:
        try:
            return found.locator.is_disabled(timeout=TRY_MS)
        except PlaywrightError:
            return False

    def stops(self) -> tuple[FocusStop, ...]:
        """Where keyboard focus came by since the last question; a pointer needs no focus."""
        return ()

    def live(self) -> tuple[str, ...]:
        """What live regions say now, for those who hear the page."""
        return ()

    # --- clicking ---

    def _strike(self, locator: Locator, timeout: float, at: Position | None = None) -> None:
        locator.click(position=at, timeout=timeout, no_wait_after=True)

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
        self._await_frames(found)

    def _await_frames(self, found: Found) -> None:
        """Wait until the pages around a frame know that it has focus: until then, keys still go to them."""
        frame, deadline = found.document.frame, time.monotonic() + TRY_MS / 1000
        try:
            while frame is not None and frame.parent_frame is not None:
                element = frame.frame_element()
                while not element.evaluate(HAS_FOCUS) and time.monotonic() < deadline:
                    self.page.wait_for_timeout(10)
                frame = frame.parent_frame
        except PlaywrightError:
            # The frame went away, and what was meant to be typed there fails with its own reason.
            return

    def fill(self, handle: Handle, value: str) -> tuple[Found, bool, tuple[str, ...]]:
        """Type a value. Returns the control, whether it was empty, and the parts of a date control."""
        found = self.find(handle, "fill")
        words = handle.words(self.lang)
        self._usable(found, words)
        before = self._value(found)
        if found.located.tag == "select":
            self._choose_native(found, value, words)
            return found, not before, ()
        if before == value:
            return found, not value, ()
        if found.located.tag == "input" and found.type in DATES:
            return found, not before, self._fill_parts(found, value, words)
        if slides(found) or (found.located.tag == "input" and found.type == "color"):
            self._set_whole(found, value, words)
            return found, False, ()
        self._replace(found, before, value, words)
        return found, not before, ()

    def _replace(self, found: Found, before: str, value: str, words: str) -> None:
        """Type over what a field holds; a second attempt is the witness that it takes nothing."""
        if found.property("readonly") is True:
            # Filled in by the service, or from a list or calendar beside it: a person may get there in a way of theirs.
            code = ReasonCode.EXPECTATION_NOT_MET if before else ReasonCode.STRATEGY_GAVE_UP
            raise Halt(code, found.located, control=words, expected=words, why="readonly")
        for _ in (1, 2):
            self.enter(found, words)
            if before:
                self.page.keyboard.press("ControlOrMeta+a")
                self.count.keystrokes += 1
            if before and not value:
                self.page.keyboard.press("Delete")
                self.count.keystrokes += 1
            self._type(value)
            after = self._value(found)
            if bool(after) == bool(value) and (after != before or not value):
                return
        if self._takes_anything(found, words):
            raise Halt(ReasonCode.INPUT_REFUSED, found.located, control=words)
        raise Halt(ReasonCode.CONTROL_UNUSABLE, found.located, control=words, why="it takes no text")

    def _takes_anything(self, found: Found, words: str) -> bool:
        """Whether a field that did not take its value takes a letter or a figure: then it has a form in mind."""
        before = self._value(found)
        for sign in ("a", "1"):
            self.enter(found, words)
            self._type(sign)
            if self._value(found) != before:
                return True
        return False

    def _type(self, text: str) -> None:
        for begin in range(0, len(text), AT_ONCE):
            self.page.keyboard.type(text[begin : begin + AT_ONCE])
            # Whoever takes letters answers, however slowly.
            self.finder.documents.answered()
        self.count.keystrokes += len(text)

    def _value(self, found: Found) -> str:
        try:
            return str(found.ask("e => e.value ?? e.getAttribute('aria-valuenow') ?? (e.innerText ?? '').trim()"))
        except DocumentSilent:
            return ""

    def _fill_parts(self, found: Found, value: str, words: str) -> tuple[str, ...]:
        """Type a native date or time through its parts, in the order in which the tree tells them."""
        wanted = parts_of(value)
        parts = self._spinbuttons(found)
        if not wanted or not parts:
            self._set_whole(found, value, words)
            return ()
        names = tuple(self._part_name(found, part) for part in parts)
        self._to_first_part(found)
        for index, (name, part) in enumerate(zip(names, parts, strict=True)):
            self._to_part(found, index)
            if name == "ampm":
                # Up and down are all that every language's halves of a day obey.
                self._type_key("ArrowUp")
            else:
                self._type(_digits(name, wanted.get(name, ""), part))
        if "ampm" in names and not self._holds(found, value):
            self._to_part(found, names.index("ampm"))
            self._type_key("ArrowUp")
        if not self._holds(found, value):
            # How browsers let dates be typed differs with their language: that is for us to know.
            raise Halt(ReasonCode.STRATEGY_GAVE_UP, found.located, control=words)
        return names

    def _holds(self, found: Found, value: str) -> bool:
        return self._value(found)[: len(value)] == value

    def _type_key(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.count.keystrokes += 1

    def _to_part(self, found: Found, index: int) -> None:
        """Most parts lead on to the next when they are full, and some wait for an arrow."""
        for _ in range(8):
            self.finder.forget()
            focused = [properties_of(part).get("focused") is True for part in self._spinbuttons(found)]
            at = focused.index(True) if True in focused else index
            if at == index:
                return
            self._type_key("ArrowRight" if at < index else "ArrowLeft")

    def _part_name(self, found: Found, part: dict[str, Any]) -> str:
        """Which part a spin button is. Its name is in the browser's language, so its pseudo-element tells."""
        node = found.document.send("DOM.describeNode", {"backendNodeId": part["backendDOMNodeId"]})["node"]
        pseudo = re.search(r"-webkit-datetime-edit-(\w+)-field", " ".join(node.get("attributes", [])))
        return pseudo[1] if pseudo else ""

    def _set_whole(self, found: Found, value: str, words: str) -> None:
        """What has no parts to type into: the value is put there at once."""
        self._type_whole(found, value)
        if self._value(found).lower() != value.lower():
            why = f"that is no value of a {found.type} control"
            raise Halt(ReasonCode.STRATEGY_GAVE_UP, found.located, control=words, why=why)

    def _type_whole(self, found: Found, value: str) -> None:
        if found.located.tag != "input":
            # A slider that the page made: how it is drawn along is for us to know.
            raise Halt(ReasonCode.STRATEGY_GAVE_UP, found.located, control=found.located.name)
        found.locator.fill(value, timeout=TRY_MS)

    def _to_first_part(self, found: Found) -> None:
        """A click lands in whichever part it hit: the first is at the left (right in right-to-left) edge."""
        box = found.locator.bounding_box()
        if box is not None:
            self._strike(found.locator, TRY_MS, {"x": min(12, box["width"] / 2), "y": box["height"] / 2})
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
        elif self._suggestions(found) is not None:
            self._choose_suggested(found, wanted, words)
        elif found.located.role in {"group", "radiogroup"} or found.type == "choices":
            self._choose_inside(found, wanted, words, BOXES)
        elif found.located.role in {"listbox", "menu"}:
            self._choose_inside(found, wanted, words, OPTIONS)
        else:
            self._choose_popup(found, wanted, words)
        self.finder.forget()
        return found

    def options(self, handle: Handle, wanted: Sequence[str] = ()) -> tuple[Found, tuple[str, ...]]:
        """What a choice offers, read without taking anything. Where a list shows nothing before words are typed, the
        `wanted` ones are typed.
        """
        found = self.find(handle, "choose")
        words = handle.words(self.lang)
        if found.located.tag == "select":
            return found, tuple(text for text, value in self._native_pairs(found) if value)
        suggested = self._suggestions(found)
        if suggested is not None:
            return found, tuple(text for text, _ in suggested)
        if found.located.role in {"combobox", "button"}:
            offered = self._popup_options(found, words, wanted)
            self.page.keyboard.press("Escape")
            self.finder.forget()
            return found, offered
        return found, tuple(name_of(node) for node in self._inside(found, BOXES | OPTIONS)) + self._hidden_labels(found)

    def _popup_options(self, found: Found, words: str, wanted: Sequence[str]) -> tuple[str, ...]:
        before = self._before(found)
        self._open(found, words)
        self._await(lambda: self._offered(found, before))
        offered = self._offered(found, before)
        for each in wanted if self._takes_text(found) else ():
            if best_match(each, offered) is None:
                self._search(found, each)
                self._await(lambda each=each: best_match(each, self._offered(found, before)))  # type: ignore[misc]
                offered += [name for name in self._offered(found, before) if name not in offered]
        return tuple(offered)

    def _native_options(self, found: Found) -> list[str]:
        return [text for text, _ in self._native_pairs(found) if text]

    def _native_pairs(self, found: Found) -> list[tuple[str, str]]:
        """Texts and values of the options that can be chosen."""
        pairs: list[list[str]] = found.ask(
            "e => [...e.options].map(o => o.matches(':disabled') ? ['', ''] : [o.label.trim(), o.value])"
        )
        return [(text, value) for text, value in pairs]

    def _choose_native(self, found: Found, wanted: str, words: str) -> None:
        options = self._native_pairs(found)
        label = self._option(found, wanted, words, options)
        chosen = [index for index, (text, _) in enumerate(options) if text == label][:1]
        if found.located.role == "listbox" and found.type == "select-multiple":
            chosen += found.ask("e => [...e.selectedOptions].map(o => o.index)")
        found.locator.select_option(index=chosen, timeout=TRY_MS)
        self.count.clicks += 2

    def _suggestions(self, found: Found) -> list[tuple[str, str]] | None:
        """Texts and values that the browser's own list offers to complete a field; None where it has no such list."""
        told: list[list[str]] | None = found.ask(
            "e => e.list ? [...e.list.options].map(o => [o.label.trim() || o.value, o.value]) : null"
        )
        return None if told is None else [(text, value) for text, value in told]

    def _choose_suggested(self, found: Found, wanted: str, words: str) -> None:
        """Type what the list of a field offers. A list that is still empty may come with the first letters."""

        def is_offered() -> bool:
            return best_match(wanted, [text for text, _ in self._suggestions(found) or ()]) is not None

        if not is_offered():
            self.enter(found, words)
            self._search(found, wanted)
            self._await(is_offered)
        offered = self._suggestions(found) or []
        label = self._option(found, wanted, words, offered)
        value = next(value for text, value in offered if text == label)
        if self._value(found) != value:
            self._replace(found, self._value(found), value, words)

    def _option(self, found: Found, wanted: str, words: str, options: Sequence[tuple[str, str]]) -> str:
        """The text of the option that is wanted. Raises Halt when none is, or several that differ in value alone."""
        texts = [text for text, _ in options if text]
        label = best_match(wanted, texts)
        if label is None:
            self._no_option(found, wanted, words, texts)
        several = len({value for text, value in options if text == label})
        if several > 1:
            raise Halt(ReasonCode.CONTROL_AMBIGUOUS, found.located, control=f"{words}: {wanted}", count=str(several))
        return label

    def _inside(self, found: Found, roles: frozenset[str]) -> list[dict[str, Any]]:
        tree = found.document.tree()
        node = next((n for n in tree if n.get("backendDOMNodeId") == found.node), None)
        return [n for n in descendants(node, tree) if role_of(n) in roles] if node else []

    def _choose_inside(self, found: Found, wanted: str, words: str, roles: frozenset[str]) -> None:
        nodes = self._inside(found, roles)
        named = [(name_of(node), str(node["nodeId"])) for node in nodes]
        if best_match(wanted, [name for name, _ in named]) is None:
            label = self._hidden_label(found, wanted)
            if label is not None:
                self.toggle(label, wanted, True)
                return
        name = self._option(found, wanted, words, named)
        node = next(node for node in nodes if name_of(node) == name)
        self.toggle(self.finder.node(found.document, node), wanted, True)

    def _hidden_labels(self, found: Found) -> tuple[str, ...]:
        """Labels in a group whose boxes are hidden: people press the words."""
        if not found.node:
            return ()
        said: list[str] = found.document.run_on(found.node, HIDDEN_LABELS)
        return tuple(said)

    def _hidden_label(self, found: Found, wanted: str) -> Found | None:
        words = best_match(wanted, list(self._hidden_labels(found)))
        if words is None:
            return None
        labels = "function(w) { return ariane.labelling(w, ['checkbox', 'radio'], this) }"
        seen = found.document.run_on(found.node, labels, words)
        return self.finder.place(found.document, seen[0], words) if len(seen) == 1 else None

    def _open_options(self) -> list[tuple[Document, dict[str, Any]]]:
        """Options on the page now, but for those of closed native selects."""
        self.finder.forget()
        pairs = [(document, node) for document, tree in self.finder.trees() for node in of_page(tree)]
        return [(document, node) for document, node in pairs if role_of(node) in OPTIONS]

    def _options_of(self, found: Found, before: Nodes) -> list[tuple[Document, dict[str, Any]]]:
        """Options that a popup offers: those of the list that its control names, else those that came with it."""
        pairs = self._open_options()
        tree = self._tree_of(found)
        control = next((node for node in tree if node.get("backendDOMNodeId") == found.node), {})
        related = [
            each["backendDOMNodeId"]
            for entry in control.get("properties", [])
            if entry["name"] in {"controls", "owns"}
            for each in entry["value"].get("relatedNodes", [])
        ]
        lists = [node for node in tree if node.get("backendDOMNodeId") in related and not node.get("ignored")]
        named = {each["nodeId"] for node in lists for each in descendants(node, tree)}
        if lists:
            own = found.document.frame_id
            return [pair for pair in pairs if pair[0].frame_id == own and pair[1]["nodeId"] in named]
        return [pair for pair in pairs if _place(pair) not in before]

    def _before(self, found: Found) -> Nodes:
        """The options that are on the page while the list of a control is still closed: they are others'."""
        return frozenset() if found.property("expanded") is True else frozenset(map(_place, self._open_options()))

    def _tree_of(self, found: Found) -> list[dict[str, Any]]:
        return next((tree for each, tree in self.finder.trees() if each.frame_id == found.document.frame_id), [])

    def _offered(self, found: Found, before: Nodes = frozenset()) -> list[str]:
        return [name_of(node) for _, node in self._options_of(found, before)]

    def _open(self, found: Found, words: str) -> None:
        if found.property("expanded") is not True:
            self.click(self._field_of(found), words)

    def _field_of(self, found: Found) -> Found:
        """The text field of a combobox that is wrapped around one."""
        inner = found.locator.locator("input, textarea")
        if inner.count() != 1:
            return found
        place = f"{found.located.selector} :is(input, textarea)"
        return replace(found, locator=inner, located=found.located.model_copy(update={"selector": place}))

    def _takes_text(self, found: Found) -> bool:
        typing = "e => e.matches('input, textarea, [contenteditable]')"
        return bool(self._field_of(found).ask(typing))

    def _search(self, found: Found, text: str) -> None:
        """Type into a combobox over what it holds."""
        if self._value(self._field_of(found)):
            self._type_key("ControlOrMeta+a")
        self._type(text)

    def _choose_popup(self, found: Found, wanted: str, words: str) -> None:
        """A combobox made of ARIA: opened by a click, or by typing where it is a text field."""
        before = self._before(found)
        self._open(found, words)
        option = self._await_option(wanted, found, before, 1.0)
        if option is None and self._takes_text(found):
            self._search(found, wanted)
            option = self._await_option(wanted, found, before)
        if option is None:
            self._no_option(found, wanted, words, self._offered(found, before))
        self.click(option, wanted)

    def _await_option(
        self, wanted: str, found: Found, before: Nodes = frozenset(), seconds: float | None = None
    ) -> Found | None:
        def look() -> Found | None:
            offered = self._options_of(found, before)
            name = best_match(wanted, [name_of(node) for _, node in offered])
            try:
                return next((self.finder.node(*pair) for pair in offered if name_of(pair[1]) == name), None)
            except DocumentSilent:
                # Lists that are searched are written anew with each letter.
                return None

        return self._await(look, seconds)

    def _await(self, look: Callable[[], T], seconds: float | None = None) -> T:
        """What is seen, waited for as long as a control may take to appear."""
        waited = 0.0
        while not (seen := look()) and waited < (self.patience if seconds is None else min(seconds, self.patience)):
            self.page.wait_for_timeout(100)
            waited += 0.1
        return seen

    def _no_option(self, found: Found, wanted: str, words: str, offered: Sequence[str]) -> NoReturn:
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
        """Bring something that can be ticked into a state, through its label where the box itself is hidden. Raises
        Halt when it stays as it was after a second attempt.
        """
        self._usable(found, words)
        if self._is_on(found) is on:
            return
        for _ in (1, 2):
            self._tick(found, words)
            # What does not tell its state, or took the page with it, is taken at its word.
            if self._await(lambda: self._is_on(found) in (on, None), 1.0):
                return
        raise Halt(ReasonCode.CONTROL_UNUSABLE, found.located, control=words, why="it does not change")

    def _tick(self, found: Found, words: str) -> None:
        try:
            self._strike(found.locator, TRY_MS / 3)
        except PlaywrightTimeout:
            label = self._label_of(found)
            self.click(found if label is None else Found(found.located, found.document, label), words)
            return
        self.count.clicks += 1

    def _is_on(self, found: Found) -> bool | None:
        try:
            state = found.ask(IS_ON)
        except DocumentSilent:
            return None
        return state if isinstance(state, bool) else None

    def _label_of(self, found: Found) -> Locator | None:
        if not found.node:
            return None
        about = found.document.run_on(
            found.node,
            "function() { const l = this.labels && [...this.labels].find(ariane.visible);"
            " return l ? ariane.about(l) : null }",
        )
        return locator_of(found.document, about["path"]) if about else None

    # --- files ---

    def upload(self, handle: Handle, file: Path) -> Found:
        """Give a file to a file control, or to what a button opens where the control is hidden."""
        found = self.find(handle, "upload")
        words = handle.words(self.lang)
        self._usable(found, words)
        if found.type == "file":
            found.locator.set_input_files(file, timeout=TRY_MS)
            self.count.clicks += 2
            return found
        for _ in (1, 2):
            try:
                with self.page.expect_file_chooser(timeout=TRY_MS) as chooser:
                    self.click(found, words)
                chooser.value.set_files(file)
            except PlaywrightTimeout:
                continue
            self.count.clicks += 1
            return found
        raise Halt(ReasonCode.CONTROL_UNUSABLE, found.located, control=words, why="it lets no file be chosen")


HIDDEN_LABELS = """function() {
  const boxes = [...this.querySelectorAll('input[type=radio], input[type=checkbox]')].filter(e => !ariane.visible(e));
  return boxes.flatMap(e => [...e.labels]).filter(ariane.visible).map(e => ariane.collapse(e.textContent));
}"""

IS_ON = """e => {
  const box = e.localName === 'label' && e.control ? e.control : e;
  const told = ['checked', 'selected', 'pressed'].map(name => e.getAttribute('aria-' + name));
  return box.checked ?? { true: true, false: false }[told.find(each => each !== null)] ?? null;
}"""


def slides(found: Found) -> bool:
    """Whether a control is a slider, the browser's own or one that the page made."""
    return found.type == "range" or found.located.role == "slider"


def _place(pair: tuple[Document, dict[str, Any]]) -> tuple[str, int]:
    return pair[0].frame_id, int(pair[1].get("backendDOMNodeId", 0))


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
    return normal(wanted) in normal(offered)


def parts_of(value: str) -> dict[str, str]:
    """Digits by part of what HTML calls a date, time, month, week or local date and time; nothing of anything else."""
    shape = re.fullmatch(
        r"(?:(?P<year>\d{4,6})-(?:W(?P<week>\d{2})|(?P<month>\d{2})(?:-(?P<day>\d{2}))?))?T?"
        r"(?:(?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?)?",
        value,
    )
    return {name: digits for name, digits in shape.groupdict().items() if digits} if shape else {}


def _digits(name: str, digits: str, part: dict[str, Any]) -> str:
    """What to type into a part: hours of a clock that knows twelve are told as it tells them."""
    if name == "hour" and float(properties_of(part).get("valuemax") or 23) <= 12:
        return f"{int(digits) % 12 or 12:02d}"
    return digits or ("00" if name in {"second", "millisecond"} else "")
