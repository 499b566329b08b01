"""Erring on purpose: what a service does when something required is left empty.

The step's other fields are filled as its later actions fill them, the named ones are left empty, and the button is
pressed. What was typed is compared in memory with what the page kept; only the answer is recorded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Protocol

from audits.acting import Halt, Hand
from audits.errors import ArianeError
from audits.locate import Finder, Found, Kind, closeness
from audits.model import (
    Check,
    Choose,
    FieldAfterMistake,
    Fill,
    Handle,
    Located,
    Mistake,
    MistakeSeen,
    ReasonCode,
    Upload,
)
from audits.redact import Redactor
from audits.tab import Tab

LINES = """() => {
  const hosts = [...ariane.everywhere(document)].filter(e => e.shadowRoot);
  const parts = [document.body, ...hosts.flatMap(host => [...host.shadowRoot.children])];
  const said = parts.flatMap(part => (part && part.innerText || '').split('\\n')).map(ariane.collapse).filter(Boolean);
  const live = [...ariane.everywhere(document)].filter(e => e.matches('[role=alert], [aria-live=assertive], '
    + '[aria-live=polite], [role=status]')).map(e => ariane.collapse(e.textContent)).filter(Boolean);
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return { said, live, invalid: !!active && active.matches(':invalid') };
}"""

FIELD = """function(messages) {
  const said = ids => (ids || '').split(' ').map(id => this.getRootNode().getElementById(id))
    .filter(Boolean).map(e => ariane.collapse(e.textContent)).join(' ');
  const tied = said(this.getAttribute('aria-describedby')) + ' ' + said(this.getAttribute('aria-errormessage'));
  const box = this.getBoundingClientRect();
  let near = false;
  for (const e of ariane.everywhere(document)) {
    if (e.children.length > 3 || !ariane.visible(e) || e.closest('nav, [role=alert] ul, .summary')) continue;
    const text = ariane.collapse(e.textContent);
    if (!messages.some(m => text === m)) continue;
    const at = e.getBoundingClientRect();
    if (at.bottom > box.top - 70 && at.top < box.bottom + 70) near = true;
  }
  const linked = !!this.id && [...ariane.everywhere(document)].some(e => e.localName === 'a'
    && e.getAttribute('href') === '#' + this.id && messages.some(m => m.includes(ariane.collapse(e.textContent))));
  const hidden = this.type === 'password' || this.type === 'file';
  const ticked = e => e.checked ?? ['aria-checked', 'aria-selected'].some(name => e.getAttribute(name) === 'true');
  const holds = () => {
    if (hidden) return '';
    if (this.localName === 'select') return [...this.selectedOptions].map(o => o.value).join();
    const several = [...this.querySelectorAll('input[type=radio], input[type=checkbox], [role=radio], '
      + '[role=checkbox], [role=option]')];
    if (several.length) return several.map((e, i) => ticked(e) ? i + 1 : '').filter(Boolean).join();
    if (/^(checkbox|radio|switch)$/.test(this.getAttribute('role') || this.type || '')) return ticked(this) ? 'on' : '';
    return this.value ?? this.querySelector('input, textarea')?.value ?? ariane.collapse(this.innerText);
  };
  return {
    linked,
    value: String(holds()),
    invalid: this.getAttribute('aria-invalid') === 'true',
    described: messages.some(m => tied.includes(m)),
    near,
    native: !!this.validationMessage && !(this.form && this.form.noValidate),
    hidden,
  };
}"""


class Walker(Protocol):
    """What a mistake needs of the walk that makes it."""

    lang: str
    hand: Hand
    finder: Finder
    tab: Tab
    redactor: Redactor

    @property
    def effect_seconds(self) -> float:
        """How long anything pressed may take to show an effect."""

    def act(self, action: Any) -> Any:
        """Perform an action without recording it."""

    def is_stop(self, handle: Handle, found: Found) -> bool:
        """Whether a control is the one that is never pressed."""

    def is_at_step(self) -> bool:
        """Whether the page still shows what proves the step."""

    def press_and_settle(self, found: Found, words: str) -> None:
        """Press a control, and wait for what comes of it."""


class Mistaking:
    """One mistake made on a walk's page."""

    def __init__(self, walk: Walker, action: Mistake, later: Sequence[Fill | Choose | Check | Upload]) -> None:
        self.walk = walk
        self.action = action
        self.later = later
        self.url = walk.tab.page.url
        self.pressed: Located | None = None
        self.navigated = False
        self._before: dict[str, dict[str, Any]] = {}
        self._empty = _left_empty(action, later, walk.lang)

    def make(self) -> MistakeSeen:
        """Fill, leave empty, press, and look. Raises Halt as the walk's own actions do."""
        for control, kind in self._controls():
            if control in self._empty:
                self._leave_empty(control, kind)
        for action in self.later:
            if action.control not in self._empty:
                self.walk.act(action)
        found = self.walk.hand.find(self.action.press, "press")
        if self.walk.is_stop(self.action.press, found):
            raise Halt(ReasonCode.STRATEGY_GAVE_UP, found.located, control=self._words(self.action.press))
        self.pressed = found.located
        self._before = {self._words(control): seen for control, seen in self._fields([])}
        before = self._lines()
        navigations = self.walk.tab.heard.navigations
        self._press(found)
        self.navigated = self.walk.tab.heard.navigations > navigations
        if not self.navigated:
            self._await_answer(before)
            self.navigated = self.walk.tab.heard.navigations > navigations
        return self._seen(before)

    def _controls(self) -> list[tuple[Handle, Kind]]:
        """Every control of the step, and those that are left empty and never filled later."""
        filled: list[tuple[Handle, Kind]] = [(action.control, action.verb) for action in self.later]
        known = [control for control, _ in filled]
        return filled + [(handle, "any") for handle in self._empty if handle not in known]

    def _leave_empty(self, control: Handle, kind: Kind) -> None:
        """Empty what the service had filled by itself, where a person can."""
        found = self.walk.hand.find(control, kind)
        holds = found.document.run_on(found.node, FIELD, [])["value"] if found.node else ""
        if holds and kind == "fill":
            self.walk.hand.fill(control, "")
        elif holds and kind == "check" and found.located.role != "radio":
            self.walk.hand.check(control, False)

    def _press(self, found: Found) -> None:
        try:
            self.walk.press_and_settle(found, self._words(self.action.press))
        except Halt:
            # The browser's own bubble may leave no trace in the page.
            if not self._lines()["invalid"]:
                raise

    def _await_answer(self, before: dict[str, Any]) -> None:
        """A page that asks its server behind its back answers when it can."""
        navigations, waited = self.walk.tab.heard.navigations, 0.0
        while waited < self.walk.effect_seconds and self.walk.tab.heard.navigations == navigations:
            now = self._lines()
            if now["invalid"] or _new(now["said"], before["said"]) or _new(now["live"], before["live"]):
                return
            self.walk.tab.page.wait_for_timeout(100)
            waited += 0.1

    def _seen(self, before: dict[str, Any]) -> MistakeSeen:
        after = self._lines()
        new, live = _new(after["said"], before["said"]), _new(after["live"], before["live"])
        seen = self._fields(new)
        if not self._still_here(seen) or self._moved_on(after):
            return MistakeSeen(accepted=True)
        held = after["invalid"] and not self.navigated and any(each["native"] for _, each in seen)
        return MistakeSeen(
            accepted=False,
            native=held and not new and not live,
            messages=tuple(self.walk.redactor.text(line)[:300] for line in new[:20]),
            announced=bool(live),
            reloaded=self.navigated,
            fields=tuple(self._after(control, each) for control, each in seen),
        )

    def _still_here(self, seen: list[tuple[Handle, dict[str, Any]]]) -> bool:
        """Whether the step's own fields are still asked for: one of those left empty, or most of the others."""
        same = [
            control
            for control, each in seen
            if (was := self._before.get(self._words(control)))
            and closeness(each["located"].name, was["located"].name) is not None
        ]
        return any(control in self._empty for control in same) or len(same) > len(self._before) / 2

    def _moved_on(self, after: dict[str, Any]) -> bool:
        """Whether another page came that is not this step's and complains of nothing: its fields merely have the same
        names (“Name” of the applicant, then of a witness).
        """
        return self.navigated and not after["invalid"] and not self.walk.is_at_step()

    def _after(self, control: Handle, seen: dict[str, Any]) -> FieldAfterMistake:
        words = self._words(control)
        typed = self._before.get(words, {}).get("value", "")
        comparable = typed and control not in self._empty
        return FieldAfterMistake(
            name=words,
            left_empty=control in self._empty,
            kept=seen["value"] == typed if comparable else None,
            marked_invalid=seen["invalid"],
            described=seen["described"],
            message_near=seen["near"],
            empty=None if seen["hidden"] else not seen["value"],
            linked=seen["linked"],
            box=seen["located"].box,
            selector=seen["located"].selector,
        )

    def _fields(self, messages: list[str]) -> list[tuple[Handle, dict[str, Any]]]:
        self.walk.finder.forget()
        seen = []
        for control, kind in self._controls():
            try:
                found = self.walk.finder.control(control, kind)
                if not found.node:
                    continue
                after = found.document.run_on(found.node, FIELD, messages)
            except ArianeError:
                continue
            seen.append((control, {**after, "located": found.located}))
        return seen

    def _words(self, control: Handle) -> str:
        return control.words(self.walk.lang)

    def _lines(self) -> dict[str, Any]:
        lines: dict[str, Any] = {"said": [], "live": [], "invalid": False}
        self.walk.finder.forget()
        for document, _ in self.walk.finder.trees():
            seen = document.run(LINES)
            lines["said"] += seen["said"]
            lines["live"] += seen["live"]
            lines["invalid"] = lines["invalid"] or seen["invalid"]
        return lines


def _new(after: list[str], before: list[str]) -> list[str]:
    """Lines that were not there before, but for pieces of lines that a message came to stand in, and for lines in which
    only a figure is another: a clock that ticks says nothing new.
    """
    gone = [line for line in before if line not in after]
    known = {re.sub(r"\d+", "0", line) for line in before}
    return [line for line in after if re.sub(r"\d+", "0", line) not in known and not any(line in each for each in gone)]


def _left_empty(action: Mistake, later: Sequence[Fill | Choose | Check | Upload], lang: str) -> list[Handle]:
    """The controls to leave empty, by the names that later actions give them: of several, those that come closest."""
    left = []
    for handle in action.leave_empty:
        close = [
            (level, each.control)
            for each in later
            if (level := closeness(each.control.words(lang), handle.words(lang))) is not None
        ]
        best = min((level for level, _ in close), default=None)
        left += [control for level, control in close if level == best] or [handle]
    return left
