"""The controls probe: each control as the accessibility tree tells it, joined with what only the DOM knows.

The tree gives role, name, source of the name, states and description; the page probe gives type, autocomplete,
options, selector and place. Both number elements alike (`backendNodeId`), so joining costs no call. What a control
holds is kept as a token, never as it was typed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from audits.locate import name_of, properties_of, role_of, rung_of
from audits.model import Box, ControlSeen
from audits.probes.page import Facts

OWN_ROLES = frozenset(
    "textbox searchbox combobox listbox checkbox radio switch slider spinbutton button menuitem tab".split()
)
"""Roles that make a control of a node which the page probe could not reach (in a closed shadow root)."""

Mask = Callable[[str], str]

HELD = "‹text›"
"""Stands for what a field holds when it is none of the known values."""


def controls(
    tree: Sequence[dict[str, Any]], facts: Facts, mask: Mask, frame: int = 0, offset: tuple[float, float] = (0, 0)
) -> list[ControlSeen]:
    """The controls of one document, in reading order; links and text are none.

    `mask` turns words into words that may be kept. `offset` moves boxes from the document to the whole page.
    """
    dom = dict(zip(facts.nodes, facts.controls, strict=True))
    by_id = {node["nodeId"]: node for node in tree}
    found = []
    for node in _in_reading_order(tree, by_id):
        told = dom.get(node.get("backendDOMNodeId", 0))
        if node.get("ignored") or not (told or _is_unreached_control(node, by_id, dom)):
            continue
        found.append(_control(node, told or {}, _group(node, by_id), mask, frame, offset))
    return found


def _in_reading_order(tree: Sequence[dict[str, Any]], by_id: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The browser lists a tree level by level; people meet a node after those before it, with all they hold."""
    waiting = [node for node in reversed(tree) if node.get("parentId") not in by_id]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += [by_id[child] for child in reversed(node.get("childIds", [])) if child in by_id]


def token_of(value: str, mask: Mask) -> str:
    """What may be kept of a value: the token of a known one, else that there was some text."""
    masked = mask(value)
    return masked if masked != value or not value else HELD


def _control(
    node: dict[str, Any],
    told: dict[str, Any],
    group: str,
    mask: Mask,
    frame: int,
    offset: tuple[float, float],
) -> ControlSeen:
    states = properties_of(node)
    value = told.get("value", "")
    return ControlSeen(
        role=role_of(node),
        name=mask(name_of(node)),
        rung=rung_of(node),
        tag=told.get("tag", ""),
        type=told.get("type", ""),
        required=bool(states.get("required")) or told.get("required", False),
        invalid=states.get("invalid", "false") not in (None, "", "false", False),
        disabled=bool(states.get("disabled")),
        readonly=bool(states.get("readonly")) or told.get("readonly", False),
        checked=_checked(states, told),
        filled=told.get("filled", False),
        value=token_of(value, mask) if told.get("text") else mask(value),
        description=mask(str(node.get("description", {}).get("value", ""))),
        options=tuple(mask(option) for option in told.get("options", ())),
        autocomplete=mask(told.get("autocomplete", "")),
        limits={name: mask(value) for name, value in told.get("limits", {}).items()},
        group=mask(group),
        frame=frame,
        selector=mask(told.get("selector", "")),
        box=_box(told.get("box"), offset),
    )


def _checked(states: dict[str, Any], told: dict[str, Any]) -> bool | None:
    if told.get("checked") is not None:
        return bool(told["checked"])
    state = states.get("checked", states.get("pressed"))
    return None if state is None else state in (True, "true", "mixed")


def _is_unreached_control(
    node: dict[str, Any], by_id: dict[str, dict[str, Any]], dom: dict[int, dict[str, Any]]
) -> bool:
    """Whether a node is a control of its own, not an inner part of one (the day of a date input is a part)."""
    if role_of(node) not in OWN_ROLES or "backendDOMNodeId" not in node:
        return False
    return not any(
        parent.get("backendDOMNodeId") in dom or role_of(parent) in OWN_ROLES for parent in _above(node, by_id)
    )


def _group(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> str:
    """The name of the nearest group (a fieldset with its legend, a radio group) around a control."""
    for parent in _above(node, by_id):
        if role_of(parent) in {"group", "radiogroup"} and name_of(parent):
            return name_of(parent)
    return ""


def _above(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    parent = by_id.get(node.get("parentId", ""))
    while parent is not None:
        yield parent
        parent = by_id.get(parent.get("parentId", ""))


def _box(told: list[float] | None, offset: tuple[float, float]) -> Box | None:
    if told is None:
        return None
    return Box(x=told[0] + offset[0], y=told[1] + offset[1], width=told[2], height=told[3])
