"""Entering fields: each is focused, and typed into with keys, as far as that can tell something.

Mere focus opens nothing; a full field does not send people on; what a search finds while one types is announced.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Dialog, Request

from audits.model.tried import Entered, FieldRef, FocusTaken, SaidSilently, Suggesting
from audits.probes.trials.bench import Bench, box_of, is_scripted
from audits.probes.world import HELPERS, script

SAYING, SCRIPT = script("trials/saying.js"), script("trials/entering.js")

SETTLE, ANSWER = 60, 500
"""Milliseconds that a page has to act on focus, and to answer what is typed: many wait until one pauses."""

PAUSES = 1500
"""Milliseconds after which a count of letters has been announced, if ever it is."""

LEFT_OVER = 2.0
"""Seconds of the trial's time below which no further field is entered."""

SEEKS = re.compile(r"search|filt(?:er|re)|recherch|cherche|zoek|such(?:e|en|wort|begriff)|trouve|\bfind\b|\bvind", re.I)
"""What a field that searches or narrows down is called."""

MOST_SOUGHT = 2
"""Fields that are searched with: whoever announces the one announces the other."""

MOST_LEFT = 6
"""Fields that are filled in and left."""

TYPED = "1.000,5"
"""What is typed into a field that is left: an amount as it is written in the four languages, and little else."""

WANTED = ("e", "zzq")
"""What is typed into a search: something that much holds, and something that nothing does."""

MUCH, MOST_OVERFULL = 4200, 2
"""Letters that no field without a limit of its own needs, and how many fields are given them."""

MOST_SUGGESTING = 4
"""Fields in which is looked for suggestions."""

BEGINNINGS = ("ma", "be", "st", "ha", "la", "co", "sa", "br", "de", "pa")
"""What names of places, streets and things begin with in the four languages."""


def entering(bench: Bench) -> Entered | None:
    """What came of it; None on a page without scripts or without fields for text. Raises DocumentSilent."""
    if not is_scripted(bench.main):
        return None
    document = bench.main
    for each in (HELPERS, SAYING, SCRIPT):
        document.evaluate(each)
    fields: list[dict[str, Any]] = document.run("() => arianeEntering.begin()")
    if not fields:
        return None
    hand = _Hand(bench, fields)
    with hand.listening():
        for at in range(len(fields)):
            if bench.short_of(LEFT_OVER) or not hand.enter(at):
                break
    return Entered(
        taken=tuple(hand.taken),
        moved=tuple(hand.moved),
        silent=tuple(hand.silent),
        sending=tuple(hand.sending),
        untied=tuple(hand.untied),
        suggesting=tuple(hand.suggesting),
        keeping=tuple(hand.keeping),
        counting=tuple(hand.counting),
        overfull=tuple(hand.overfull),
    )


class _Hand:
    """Goes from field to field."""

    def __init__(self, bench: Bench, fields: list[dict[str, Any]]) -> None:
        self.bench = bench
        self.fields = fields
        self.taken: list[FocusTaken] = []
        self.moved: list[FieldRef] = []
        self.silent: list[SaidSilently] = []
        self.sending: list[FieldRef] = []
        self.untied: list[SaidSilently] = []
        self.suggesting: list[Suggesting] = []
        self.keeping: list[FieldRef] = []
        self.counting: list[SaidSilently] = []
        self.overfull: list[SaidSilently] = []
        self.tempted = self.overfilled = 0
        self.sought = 0
        self.spoken = ""
        self.leaving = False
        self.astray = False
        self.left_by_tab = 0

    @contextmanager
    def listening(self) -> Iterator[None]:
        page = self.bench.page
        # Playwright wants functions of its own kind, and gives them back to be taken off.
        on_request, on_dialog = lambda request: self._asked(request), lambda dialog: self._spoke(dialog)
        page.on("request", on_request)
        page.on("dialog", on_dialog)
        try:
            yield
        finally:
            page.remove_listener("request", on_request)
            page.remove_listener("dialog", on_dialog)

    def _asked(self, request: Request) -> None:
        self.leaving = self.leaving or (request.is_navigation_request() and request.frame == self.bench.page.main_frame)

    def _spoke(self, dialog: Dialog) -> None:
        self.spoken = self.bench.redactor.text(dialog.message)[:80] or "…"

    def ask(self, what: str, *arguments: Any) -> Any:
        return self.bench.main.run(f"(...given) => arianeEntering.{what}(...given)", *arguments)

    def note(self) -> None:
        self.bench.main.run("() => arianeSaying.note()")

    def changed(self) -> list[dict[str, Any]]:
        told: list[dict[str, Any]] = self.bench.main.run("() => arianeSaying.changed()")
        return told

    def pause(self, milliseconds: int = SETTLE) -> None:
        self.bench.page.wait_for_timeout(milliseconds)

    def enter(self, at: int) -> bool:
        """Enter one field; whether the page is still fit for the next."""
        self.spoken = ""
        if not self._focus(at):
            return True
        self.pause()
        if self.spoken:
            self.taken.append(FocusTaken(**self._ref(at), to=self.spoken))
            return True
        if (taken := self.ask("taken", at)) is not None:
            self.taken.append(FocusTaken(**self._ref(at), to=self.bench.redactor.text(taken["to"])))
            return False
        field = self.fields[at]
        if field["most"]:
            self._fill_up(at)
        elif self.sought < MOST_SOUGHT and (field["named"] or SEEKS.search(field["hints"])):
            self.sought += 1
            self._seek(at)
        elif self.left_by_tab < MOST_LEFT:
            self._leave(at)
            if self.astray:
                return False
        if field["long"] and self.overfilled < MOST_OVERFULL and not self.leaving:
            self.overfilled += 1
            self._fill_over(at)
        if not (field["most"] or field["number"] or field["long"] or self.leaving) and self.tempted < MOST_SUGGESTING:
            self._tempt(at)
        return True

    def _tempt(self, at: int) -> None:
        """Type beginnings of words until a list of suggestions comes; look at what its code says of it."""
        self.tempted += 1
        if not self.ask("focus", at):
            return
        for turn, letters in enumerate(BEGINNINGS):
            self.ask("watch")
            self.bench.page.keyboard.type(letters)
            # A page that does nothing at first may wait until one pauses.
            self.pause(SETTLE if turn else ANSWER // 2)
            found = self.ask("suggested", at, letters)
            if found is not None:
                self._suggested(at, letters, found)
                return
            if not self.ask("stirred"):
                break
            self.ask("clear", at)
        self.ask("clear", at)

    def _suggested(self, at: int, letters: str, found: dict[str, Any]) -> None:
        self.pause(ANSWER)
        # What is announced often follows a moment later.
        found = self.ask("suggested", at, letters) or found
        self.ask("hold", at)
        self.bench.page.keyboard.press("ArrowDown")
        self.pause(ANSWER // 2)
        told = {**found, "first": self.bench.redactor.text(found["first"])}
        self.suggesting.append(
            Suggesting(**self._ref(at), **told, marked=self.ask("marked", at), led=self.ask("led", at))
        )
        self.ask("clear", at)

    def _focus(self, at: int) -> bool:
        """Focus a field; where what came meanwhile lies over it, once that is closed."""
        if self.ask("isBehind", at):
            self.bench.page.keyboard.press("Escape")
            self.pause(ANSWER // 2)
            self.ask("letGo")
        return bool(self.ask("focus", at))

    def _leave(self, at: int) -> None:
        """Type something and go on to the next field, as people do who are not done yet."""
        self.left_by_tab += 1
        self.note()
        self.bench.page.keyboard.type(TYPED)
        self.counting += self._counted(at)
        # What is sent while somebody types is another matter.
        self.leaving = False
        self.bench.page.keyboard.press("Tab")
        self.pause()
        if (stolen := self.ask("stolen", at)) is not None:
            self.astray = True
            self.taken.append(FocusTaken(**self._ref(stolen["at"]), to=self.bench.redactor.text(stolen["to"])))
        elif self.leaving:
            self.sending.append(FieldRef(**self._ref(at)))
        else:
            self.untied += self._said(at, self.ask("untied", at))
            if self.ask("stays", at) and self._keeps(at):
                self.keeping.append(FieldRef(**self._ref(at)))
        self.ask("clear", at)

    def _counted(self, at: int) -> list[SaidSilently]:
        """What counts the letters of a field, to the eye alone: good ones announce it once somebody pauses."""
        if not self.ask("counting", at):
            return []
        self.pause(PAUSES)
        return self._said(at, self.ask("counting", at))

    def _keeps(self, at: int) -> bool:
        """Whether a field that was not left at once keeps focus, forwards and backwards, while it holds something."""
        # The first Tab may take a suggestion, and a box of the browser may say what is wrong.
        for key in ("Tab", "Escape", "Tab", "Shift+Tab"):
            self.bench.page.keyboard.press(key)
            self.pause()
            if not self.ask("stays", at):
                return False
        return True

    def _fill_up(self, at: int) -> None:
        """Type until a field is full."""
        field = self.fields[at]
        self.bench.page.keyboard.type("1" * field["most"])
        self.pause()
        if self.ask("moved", at):
            self.moved.append(FieldRef(**self._ref(at)))
        self.ask("clear", at)

    def _fill_over(self, at: int) -> None:
        """Write more than a page may take into a field that has no limit of its own."""
        if not self.ask("focus", at):
            return
        self.note()
        self.bench.page.keyboard.insert_text("a b c d. " * (MUCH // 9))
        self.pause(ANSWER)
        if self.ask("counting", at, False):
            self.pause(PAUSES)
            self.overfull += self._said(at, self.ask("counting", at, False))
        self.ask("clear", at)

    def _seek(self, at: int) -> None:
        """Search, and keep what changed meanwhile where nothing was announced."""
        for words in WANTED:
            self.note()
            self.bench.page.keyboard.type(words)
            self.pause(ANSWER)
            self.silent += self._said(at, self.changed())
        self.ask("clear", at)

    def _said(self, at: int, told: list[dict[str, Any]]) -> list[SaidSilently]:
        mask, field = self.bench.redactor.text, self.fields[at]
        return [
            SaidSilently(
                selector=mask(each["selector"]),
                text=mask(each["text"]),
                before=mask(each["before"]),
                box=box_of(each["box"]),
                field=mask(field["name"]),
            )
            for each in told
        ]

    def _ref(self, at: int) -> dict[str, Any]:
        about, mask = self.fields[at], self.bench.redactor.text
        return {"selector": mask(about["selector"]), "name": mask(about["name"]), "box": box_of(about["box"])}
