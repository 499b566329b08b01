"""Reading what a calendar or list of moments offers, without taking anything."""

from __future__ import annotations

from typing import Any, Literal

from audits.classify import says
from audits.frames import Document
from audits.locate import Finder, name_of, properties_of, role_of
from audits.model import Box, Handle, Slot, SlotsSeen

_ROLES = frozenset("button option radio link gridcell menuitem checkbox".split())

CELLS = """function() {
  const out = [];
  for (const e of this.querySelectorAll('td, li, div, span, a, button, label, [role]')) {
    if (!ariane.visible(e)) continue;
    const style = getComputedStyle(e);
    const text = ariane.collapse(e.textContent);
    if (!text || text.length > 80 || [...e.children].some(c => ariane.collapse(c.textContent) === text)) continue;
    if (!/\\d/.test(text) || e.closest('th, thead, caption')) continue;
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


def read_slots(finder: Finder, inside: Handle) -> SlotsSeen:
    """The moments in a container of that name. Raises NotFound when the page has no such container.

    A moment is free or taken by what the tree says of it (disabled, words such as “complet”). Where nothing but its
    colour tells, those that the pointer shows as usable count as free, since that is what a person who sees would try.
    """
    document, holder, nodes = finder.inside(inside)
    cells = [node for node in nodes if role_of(node) in _ROLES and any(c.isdigit() for c in name_of(node))]
    slots = [_from_tree(document, node) for node in cells]
    if not slots:
        slots = _from_page(document, int(holder["backendDOMNodeId"]))
    words = document.run_on(int(holder["backendDOMNodeId"]), "function() { return ariane.collapse(this.innerText) }")
    return SlotsSeen(slots=tuple(slots), told_by=_told_by(slots), text=str(words or "")[:400])


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
