"""Going back: what the browser's own “back” brings once a further step was reached, and what is left of the answers.

People go back to see what they answered and to put it right, and a phone that ran out of memory loads its page anew.
Chromium is driven without its memory of whole pages (the back/forward cache), so what is lost across two pages may be
there for somebody whose browser still had the page; what one and the same page loses, it loses for everybody.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from playwright.sync_api import Error as PlaywrightError

from audits.errors import ArianeError
from audits.locate import Kind
from audits.model import (
    Action,
    AnswerAfter,
    Check,
    Choose,
    FieldRef,
    Fill,
    Located,
    Press,
    Returned,
    Seen,
    Step,
)
from audits.visit import Visit

KINDS: dict[type, Kind] = {Fill: "fill", Choose: "choose", Check: "check"}
"""The verbs that answer something, and what they look for."""

ANSWER = """function() {
  const one = e => e.matches('[type=password], [type=file]') ? null
    : e.matches('[type=checkbox], [type=radio]') ? String(e.checked) : e.value ?? null;
  if (this.matches('input, select, textarea')) return one(this);
  const fields = [...this.querySelectorAll('input, select, textarea')];
  if (fields.length) return fields.map(one).join(' ');
  return this.getAttribute('aria-checked') ?? this.innerText;
}"""
"""What a field holds. A browser never brings back a password or a file, and nobody is to blame for that."""

POLL = 100
"""Milliseconds between two looks."""


class Given(NamedTuple):
    """A field that was answered, and what it held. Kept in memory only."""

    located: Located
    held: str


class Returning(Visit):
    """A visit that keeps in mind what it answered in the step that it left last."""

    _given: dict[str, Given]
    _document: str

    def gets_to(self, step: int) -> bool:
        """Whether the page of a step is reached."""
        self._given, self._document = {}, ""
        return super().gets_to(step)

    def perform(self, action: Action) -> tuple[Located | None, Seen | None]:
        """One action; what was answered is read before anything is pressed."""
        if isinstance(action, Press) and self._step is not None:
            self._given = dict(self._answers(self._step))
            self._document = self.tab.document()
        return super().perform(action)

    def commits(self, step: int) -> bool:
        """Whether the irreversible act is in a step: behind it nobody is to go back."""
        pressed = [each.control.words(self.lang) for each in self.scenario.steps[step].do if isinstance(each, Press)]
        return self._stop_named(pressed)

    def goes_back(self, step: int) -> Returned:
        """What “back” brings from the page of a step, which was reached. Raises PlaywrightError, ArianeError."""
        before, now = self.scenario.steps[step - 1], self.scenario.steps[step]
        given, same = self._given, self._document == self.tab.document()
        home = urlsplit(self.page.url).hostname
        if self.sees(before.arrive):
            # What proves the step before is seen here as well: whether one is back cannot be told.
            return Returned(came="stays")
        try:
            self.page.go_back(wait_until="commit", timeout=self.patience.load * 1000)
            self._await_page(self.page)
        except PlaywrightError as error:
            if "ERR_CACHE_MISS" not in error.message:
                raise
            # The page before came as the answer to a form, and the browser asks whether to send that again.
            return Returned(came="error")
        back = self._waits_for(before)
        seen: dict[str, Any] = {
            "url": self.redactor.url(self.page.url),
            "title": self.redactor.text(self.tab.title()),
            "status": self.tab.heard.status,
        }
        if not back:
            return Returned(came=self._where(now, home), **seen)
        answers = tuple(self._compared(before, given))
        return Returned(came="step", same_document=same, answers=answers, reloads=self._reloads(now), **seen)

    def _waits_for(self, step: Step) -> bool:
        """Whether what proves a step is seen within the time that an arrival is given."""
        deadline = time.monotonic() + self.patience.arrive
        while not self.sees(step.arrive):
            if time.monotonic() > deadline:
                return False
            self.page.wait_for_timeout(POLL)
        return True

    def _where(self, now: Step, home: str | None) -> Any:
        """What is there instead of the step before."""
        if not self.page.url.startswith("http") or urlsplit(self.page.url).hostname != home:
            return "away"
        if (self.tab.heard.status or 0) >= 400:
            return "error"
        return "stays" if self.sees(now.arrive) else "elsewhere"

    def _answers(self, step: Step) -> Iterator[tuple[str, Given]]:
        """The answers of a step as its fields hold them now, by what they are called."""
        self.finder.forget()
        for action in step.do:
            kind = KINDS.get(type(action))
            if kind is None or not isinstance(action, Fill | Choose | Check):
                continue
            try:
                found = self.finder.control(action.control, kind)
                held = found.document.run_on(found.node, ANSWER) if found.node else None
            except (ArianeError, PlaywrightError):
                continue
            if held:
                yield action.control.words(self.lang), Given(found.located, str(held))

    def _compared(self, step: Step, given: dict[str, Given]) -> Iterator[AnswerAfter]:
        """Each answer that was given, and whether it is still there."""
        still = dict(self._answers(step))
        for words, (located, held) in given.items():
            field = FieldRef(selector=located.selector, name=located.name, box=located.box, frame=located.frame)
            yield AnswerAfter(field=field, kept=words in still and _same(still[words].held, held))

    def _reloads(self, step: Step) -> bool | None:
        """Whether a step is still there once “forward” has brought it and its page is loaded anew."""
        try:
            self.page.go_forward(wait_until="commit", timeout=self.patience.load * 1000)
            self._await_page(self.page)
            if not self._waits_for(step) or self._was_sent():
                return None
            self.page.reload(wait_until="commit", timeout=self.patience.load * 1000)
            self._await_page(self.page)
        except PlaywrightError:
            return None
        return self._waits_for(step)

    def _was_sent(self) -> bool:
        """Whether the page is the answer to a form: loading it anew would send that again."""
        return self.tab.answer is None or self.tab.answer.request.method != "GET"


def _same(one: str, other: str) -> bool:
    """Whether two values say the same; a page may write a number or a date in groups once it is left."""
    return re.sub(r"\W", "", one) == re.sub(r"\W", "", other)
