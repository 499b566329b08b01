"""Erring on purpose: what a service does when something required is left empty.

The step's other fields are filled as its later actions fill them, the named ones are left empty, and the button is
pressed. What was typed is compared in memory with what the page kept; only the answer is recorded.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from audits.acting import Halt
from audits.errors import ArianeError
from audits.frames import DocumentSilent
from audits.locate import Found, Kind, closeness
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
from audits.scenario import substitute

if TYPE_CHECKING:
    from audits.walk import Walk

LINES = """() => {
  const said = (document.body ? document.body.innerText : '').split('\\n').map(ariane.collapse).filter(Boolean);
  const live = [...ariane.everywhere(document)].filter(e => e.matches('[role=alert], [aria-live=assertive], '
    + '[aria-live=polite], [role=status]')).map(e => ariane.collapse(e.textContent)).filter(Boolean);
  return { said, live, invalid: !!document.activeElement && document.activeElement.matches(':invalid') };
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
  return {
    linked,
    value: this.type === 'checkbox' || this.type === 'radio' ? String(this.checked) : this.value || '',
    invalid: this.getAttribute('aria-invalid') === 'true',
    described: messages.some(m => tied.includes(m)),
    near,
    native: !!this.validationMessage && !(this.form && this.form.noValidate),
    password: this.type === 'password',
    file: this.type === 'file',
  };
}"""


class Mistaking:
    """One mistake made on a walk's page."""

    def __init__(self, walk: Walk, action: Mistake, later: Sequence[Any]) -> None:
        self.walk = walk
        self.action = action
        self.later = later
        self.url = walk.page.url
        self.pressed: Located | None = None
        self._typed: dict[str, str] = {}

    def make(self) -> MistakeSeen:
        """Fill, leave empty, press, and look. Raises Halt as the walk's own actions do."""
        for action in self.later:
            if not self._left_empty(action.control):
                self._fill(action)
        before = self._lines()
        navigations = self.walk.tab.heard.navigations
        found = self.walk.hand.find(self.action.press, "press")
        if self.walk._is_stop(self.action.press, found):
            raise Halt(ReasonCode.STRATEGY_GAVE_UP, found.located, control=self.action.press.words(self.walk.lang))
        self.pressed = found.located
        native = self._press(found)
        if native:
            return self._seen(before, native=True)
        if self.walk.tab.heard.navigations > navigations and not self._still_here():
            return MistakeSeen(accepted=True)
        return self._seen(before, native=False)

    def _press(self, found: Found) -> bool:
        """Press. True when the browser's own validation held the form back."""
        try:
            self.walk.press_and_settle(found, self.action.press.words(self.walk.lang))
        except Halt:
            if not self._lines()["invalid"]:
                raise
        return bool(self._lines()["invalid"]) and self.walk.page.url == self.url and self._native()

    def _native(self) -> bool:
        return any(after["native"] for _, after in self._fields([]))

    def _still_here(self) -> bool:
        """Whether the step's own fields are still asked for."""
        return len(list(self._fields([]))) >= max(1, len(self.later) // 2)

    def _seen(self, before: dict[str, Any], *, native: bool) -> MistakeSeen:
        after = self._lines()
        new = [line for line in after["said"] if line not in before["said"]]
        live = [line for line in after["live"] if line not in before["live"]]
        mask = self.walk.redactor.text
        fields = []
        for action, seen in self._fields(new):
            words = action.control.words(self.walk.lang)
            typed = self._typed.get(words)
            comparable = typed is not None and not seen["password"] and not seen["file"]
            fields.append(
                FieldAfterMistake(
                    name=words,
                    left_empty=self._left_empty(action.control),
                    kept=(seen["value"] == typed) if comparable else None,
                    marked_invalid=seen["invalid"],
                    described=seen["described"],
                    message_near=seen["near"],
                    empty=None if seen["password"] or seen["file"] else seen["value"] in {"", "false"},
                    linked=seen["linked"],
                    box=seen["located"].box,
                    selector=seen["located"].selector,
                )
            )
        return MistakeSeen(
            accepted=False,
            native=native,
            messages=tuple(mask(line)[:300] for line in new[:20]),
            announced=bool(live),
            fields=tuple(fields),
        )

    def _fields(self, messages: list[str]) -> list[tuple[Any, dict[str, Any]]]:
        self.walk.finder.forget()
        seen = []
        for action in self.later:
            kind: Kind = action.verb
            try:
                found = self.walk.finder.control(action.control, kind)
                if not found.node:
                    continue
                after = found.document.run_on(found.node, FIELD, messages)
            except (ArianeError, DocumentSilent):
                continue
            seen.append((action, {**after, "located": found.located}))
        return seen

    def _fill(self, action: Any) -> None:
        hand, words = self.walk.hand, action.control.words(self.walk.lang)
        if isinstance(action, Fill):
            value = substitute(action.value, self.walk.variables)
            self.walk.redactor.learn(action.value.strip("{}"), value)
            hand.fill(action.control, value)
            self._typed[words] = value
        elif isinstance(action, Choose):
            found = hand.choose(action.control, action.option)
            if found.located.tag == "select":
                self._typed[words] = str(found.locator.evaluate("e => e.value"))
        elif isinstance(action, Check):
            hand.check(action.control, action.on)
            self._typed[words] = str(action.on).lower()
        elif isinstance(action, Upload):
            self.walk._do(action)

    def _left_empty(self, control: Handle) -> bool:
        lang = self.walk.lang
        return any(closeness(h.words(lang), control.words(lang)) is not None for h in self.action.leave_empty)

    def _lines(self) -> dict[str, Any]:
        lines: dict[str, Any] = {"said": [], "live": [], "invalid": False}
        self.walk.finder.forget()
        for document, _ in self.walk.finder.trees():
            seen = document.run(LINES)
            lines["said"] += seen["said"]
            lines["live"] += seen["live"]
            lines["invalid"] = lines["invalid"] or seen["invalid"]
        return lines
