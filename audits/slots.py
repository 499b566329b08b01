"""Reading what a calendar or list of moments offers, without taking anything."""

from __future__ import annotations

import re
from typing import Any, Literal

from audits.acting import Halt, Hand
from audits.classify import says
from audits.frames import Document
from audits.locate import Finder, NotFound, descendants, name_of, properties_of, role_of
from audits.model import Box, Handle, Located, ReasonCode, Slot, SlotsSeen

ROLES = frozenset("button option radio link gridcell menuitem checkbox tab".split())
"""Controls that moments are made of."""

MOMENT = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
"""A day or an hour; a year alone, as on the buttons that turn the leaves of a calendar, is none."""

MOST_WORDS = 2000
"""Characters of what a calendar says that are kept: what it says of itself may stand below its moments."""

CELLS = """function() {
  const out = [];
  for (const e of this.querySelectorAll('td, li, div, span, a, button, label, [role]')) {
    if (!ariane.visible(e)) continue;
    const style = getComputedStyle(e);
    const text = ariane.collapse(e.textContent);
    if (!text || text.length > 80 || [...e.children].some(c => ariane.collapse(c.textContent) === text)) continue;
    if (!/(^|\\D)\\d{1,2}(?!\\d)/.test(text) || e.closest('th, thead, caption')) continue;
    const pointer = style.cursor === 'pointer' || e.hasAttribute('onclick');
    out.push({ text, pointer, colour: fill(e), about: ariane.about(e) });
  }
  function fill(e) {
    for (let n = e; n; n = n.parentElement) {
      const colour = getComputedStyle(n).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') return colour;
    }
    return '';
  }
  return out;
}"""

ONE = """function() {
  for (let n = this; n && n.nodeType === 1; n = n.parentElement) {
    const colour = getComputedStyle(n).backgroundColor;
    if (colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') return [colour, ariane.about(this)];
  }
  return ['', ariane.about(this)];
}"""


def offered_slots(hand: Hand, inside: Handle, least: int) -> tuple[Located, SlotsSeen]:
    """The moments that a container offers, looked at again for as long as a control may take to appear: a calendar may
    fill itself late. Fewer than `least` may be free in the end. Raises Halt when there is no such container.
    """
    waited = 0.0
    while True:
        hand.finder.forget()
        try:
            located, seen = read_slots(hand.finder, inside)
        except NotFound as missing:
            if waited >= hand.patience:
                nearest = ", ".join(missing.nearest[:5])
                raise Halt(ReasonCode.CONTROL_NOT_FOUND, control=missing.words, nearest=nearest) from missing
        else:
            if len(seen.free) >= least or waited >= hand.patience:
                return located, seen
        hand.page.wait_for_timeout(200)
        waited += 0.2


def read_slots(finder: Finder, inside: Handle) -> tuple[Located, SlotsSeen]:
    """The moments in a container of that name, and that container. Raises NotFound when the page has none.

    A moment is free or taken by what the tree says of it (disabled, words such as “complet”). Where nothing but its
    colour tells, those that the pointer shows as usable count as free, since that is what a person who sees would try.
    """
    document, holder, nodes = finder.inside(inside)
    slots = [_from_tree(document, node) for node in _cells(nodes)]
    if not slots and holder.node:
        slots = _from_page(document, holder.node)
    words = document.run("p => ariane.collapse(ariane.at(p)?.innerText)", holder.located.selector.split(" >> "))
    return holder.located, SlotsSeen(slots=tuple(slots), told_by=_told_by(slots), text=str(words or "")[:MOST_WORDS])


def is_full(seen: SlotsSeen) -> bool:
    """Whether nothing is free, and the page tells so: every moment is taken, or words beside them say that all are.

    A moment of which nobody can tell whether it is free, or a calendar in which nothing could be read, tells nothing.
    """
    beside = seen.text
    for slot in seen.slots:
        beside = beside.replace(slot.name, " ", 1)
    taken = bool(seen.slots) and all(slot.state == "taken" for slot in seen.slots)
    return not seen.free and (taken or says("slots_full", beside))


def _cells(nodes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Controls that stand for a moment: they bear a day or an hour, or are choices among each other. Of a cell and the
    button in it, the button.
    """
    cells = [node for node in nodes if role_of(node) in ROLES and _is_moment(node)]
    return [cell for cell in cells if not any(below in cells for below in descendants(cell, nodes))]


def _is_moment(node: dict[str, Any]) -> bool:
    return role_of(node) in {"radio", "option"} or MOMENT.search(name_of(node)) is not None


def _from_tree(document: Document, node: dict[str, Any]) -> Slot:
    colour, about = document.run_on(int(node["backendDOMNodeId"]), ONE)
    disabled = properties_of(node).get("disabled") is True
    name = name_of(node)
    return Slot(name=name, state=_state(name, disabled, True), colour=colour, box=_box(document, about))


def _from_page(document: Document, holder: int) -> list[Slot]:
    """Cells that are no controls: only a mouse finds out which can be used."""
    return [
        Slot(
            name=cell["text"],
            state=_state(cell["text"], False, cell["pointer"]),
            colour=cell["colour"],
            operable=cell["pointer"],
            box=_box(document, cell["about"]),
        )
        for cell in document.run_on(holder, CELLS)
    ]


def _state(name: str, disabled: bool, operable: bool) -> Literal["free", "taken", "unknown"]:
    if disabled or says("slot_taken", name):
        return "taken"
    return "free" if operable or says("slot_free", name) else "unknown"


def _told_by(slots: list[Slot]) -> Literal["words", "colour", "none"]:
    """How the page tells free from taken. All alike in words and in two colours or more: by colour alone."""
    if any(slot.state == "taken" or says("slot_free", slot.name) for slot in slots):
        return "words"
    return "colour" if len({slot.colour for slot in slots}) > 1 else "none"


def _box(document: Document, about: dict[str, Any]) -> Box:
    left, top = document.offset
    x, y, width, height = about["box"]
    return Box(x=x + left, y=y + top, width=width, height=height)
