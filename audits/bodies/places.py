"""Where keyboard focus is, as the browser tells it: which element, what a screen reader says of it, how it looks.

Read only: whoever asks here moves nothing.
"""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

from PIL import Image, ImageChops

from audits.frames import Document, DocumentSilent
from audits.locate import Finder, Found, name_of, properties_of, role_of
from audits.model import Box, FocusStop
from audits.probes.listeners import listeners, listeners_of_window

SCRIPT = files("audits.bodies").joinpath("focus.js").read_text(encoding="utf-8")
"""Functions of our isolated world, read only: `active`, `named`, `landed`, `stop`, `look`, `order` and `inWidget`."""

KEY_EVENTS = frozenset({"keydown", "keyup", "keypress"})

LARGEST = 400_000
"""CSS pixels of area up to which a picture of a place is taken."""


@dataclass(frozen=True)
class Place:
    """Where focus is. `holder` is the number in the browser of the element that has it, 0 for the page itself, outside
    everything; `node` is the part that this element names active, or the element.
    """

    document: Document
    node: int
    told: dict[str, Any]
    holder: int = 0

    @property
    def key(self) -> tuple[str, int]:
        """What tells this place from another."""
        return self.document.frame_id, self.node

    @property
    def reached(self) -> bool:
        """Whether this is the control that was looked for."""
        return bool(self.told.get("reached"))

    @property
    def keys(self) -> tuple[str, ...]:
        """Arrows that lead from here to the control that was looked for, likeliest first; none where only Tab may."""
        return tuple(self.told.get("keys", ()))

    @property
    def skips(self) -> int:
        """How many stops are saved by following the link that has focus."""
        return int(self.told.get("skips", 0))

    @property
    def selector(self) -> str:
        """Where the place is in its document."""
        return " >> ".join(self.told["path"])

    @property
    def box(self) -> Box:
        """Where the place lies on the whole page."""
        # Keys scroll the page: where a document lay when it was last looked at says nothing of now.
        left, top = self.told["scroll"] if self.document.parent is None else self.document.offset
        x, y, width, height = self.told["box"]
        return Box(x=x + left, y=y + top, width=width, height=height)


@dataclass
class Places:
    """Asks one page where focus is."""

    finder: Finder
    _ready: dict[str, int] = field(default_factory=dict)

    def where(self, found: Found | None = None) -> Place:
        """Where focus is now, and whether that is the control looked for. Raises DocumentSilent."""
        try:
            return self._where(found)
        except DocumentSilent:
            # Another page came to the same frame, and knows nothing of our functions.
            self.finder.forget()
            self._ready.clear()
            return self._where(found)

    def _where(self, found: Found | None) -> Place:
        documents = self._documents()
        document = next(iter(documents.values()))
        while True:
            node = self._node_at(document, "active")
            if node is None:
                return Place(document, 0, {"nothing": True})
            inner = documents.get(str(node.get("frameId", "")))
            if inner is None or inner is document:
                break
            document = inner
        place = self._place(document, node, found)
        if place.told["nothing"]:
            return Place(document, 0, place.told)
        part = self._node_at(document, "named") if place.told["named"] else None
        return place if part is None else Place(document, int(part["backendNodeId"]), place.told, place.holder)

    def _place(self, document: Document, node: dict[str, Any], found: Found | None) -> Place:
        same = found is not None and found.document.frame_id == document.frame_id
        path = found.located.selector.split(" >> ") if found is not None and same else ["nothing-at-all"]
        number = int(node["backendNodeId"])
        told = document.run_on(number, "function(path) { return arianeFocus.stop(this, path) }", path)
        return Place(document, number, told, number)

    def landing(self, document: Document) -> Place | None:
        """Where a link within the page led to; None when the page knows of no such place."""
        node = self._node_at(document, "landed")
        return None if node is None else self._place(document, node, None)

    def _node_at(self, document: Document, asked: str) -> dict[str, Any] | None:
        """The element with which one of our functions answers, as the browser describes it; None when with none."""
        call = {"expression": f"arianeFocus.{asked}()", "contextId": document.context}
        answer = document.send("Runtime.evaluate", call)
        if "exceptionDetails" in answer:
            raise DocumentSilent(f"{document.url}: another page has come")
        object_id = answer["result"].get("objectId")
        if object_id is None:
            return None
        node: dict[str, Any] = document.send("DOM.describeNode", {"objectId": object_id})["node"]
        return node

    def _documents(self) -> dict[str, Document]:
        """The documents that can be asked, main one first, each with our functions in it."""
        documents = {each.frame_id: each for each, _ in self.finder.trees()}
        for key, document in documents.items():
            if self._ready.get(key) != document.context:
                document.evaluate(SCRIPT)
        self._ready = {key: document.context for key, document in documents.items()}
        return documents

    def order(self, found: Found) -> dict[str, Any]:
        """Where focus and a control come in the order of Tab, and whether the control is part of a widget that is one
        stop. Raises DocumentSilent.
        """
        told: dict[str, Any] = found.document.run("path => arianeFocus.order(path)", _path(found))
        return told

    def listens(self, found: Found) -> bool:
        """Whether the widget that a control is part of listens to keys. Raises DocumentSilent."""
        nodes = [node for node, kinds in listeners(found.document).items() if kinds & KEY_EVENTS]
        everywhere = bool(listeners_of_window(found.document) & KEY_EVENTS)
        ask = "(nodes, path, everywhere) => arianeFocus.inWidget(nodes, path, everywhere)"
        return bool(found.document.run_with(nodes, ask, _path(found), everywhere))

    # --- for the record ---

    def stop(self, place: Place, key: str, *states: str) -> FocusStop:
        """The place as a stop on the way of focus. `states` are said besides those that the tree tells."""
        node, group = self._node(place)
        if not node:
            # Written anew since the tree was read.
            self.finder.forget()
            node, group = self._node(place)
        return FocusStop(
            key=key,
            role=role_of(node),
            name=name_of(node),
            states=(*_states(node), *states),
            description=str(node.get("description", {}).get("value", "")),
            group=group,
            frame=None if place.document.parent is None else place.document.url,
            selector=place.selector,
            box=place.box,
            visible=True if place.told["shows"] else None,
            covered_by=place.told["covered"],
        )

    def _node(self, place: Place) -> tuple[dict[str, Any], str]:
        """The tree's node of a place, with the name of the group around it."""
        for document, tree in self.finder.trees():
            if document.frame_id != place.document.frame_id:
                continue
            by_id = {each["nodeId"]: each for each in tree}
            node = next((each for each in tree if each.get("backendDOMNodeId") == place.node), None)
            holder = by_id.get(node.get("parentId", "")) if node else None
            while holder is not None and not (role_of(holder) in {"group", "radiogroup"} and name_of(holder)):
                holder = by_id.get(holder.get("parentId", ""))
            return node or {}, name_of(holder) if holder else ""
        return {}, ""

    def picture(self, place: Place) -> bytes:
        """The place and a little around it, as PNG; nothing where it has no area, or too much of it."""
        box = place.box
        clip = {"x": max(0, box.x - 6), "y": max(0, box.y - 6), "width": box.width + 12, "height": box.height + 12}
        if box.width < 1 or box.height < 1 or box.width * box.height > LARGEST:
            return b""
        session = next(iter(self.finder.trees()))[0].session
        if session is None:
            return b""
        taken = session.send("Page.captureScreenshot", {"format": "png", "clip": {**clip, "scale": 1}})
        return base64.b64decode(taken["data"])

    def looks_otherwise(self, place: Place, focused: bytes) -> bool | None:
        """Whether a place that focus has left looks otherwise now than in the picture `focused`; None: who knows."""
        look = place.document.run_on(place.node, "function() { return arianeFocus.look(this) }")
        return True if look != place.told["look"] else _differ(focused, self.picture(place))


def _path(found: Found) -> list[str]:
    return found.located.selector.split(" >> ")


def _differ(one: bytes, other: bytes) -> bool | None:
    """Whether two pictures show anything different; None where one could not be taken, which tells nothing."""
    if not one or not other:
        return None
    with Image.open(io.BytesIO(one)) as first, Image.open(io.BytesIO(other)) as second:
        if first.size != second.size:
            return True
        return ImageChops.difference(first.convert("RGB"), second.convert("RGB")).getbbox() is not None


def _states(node: dict[str, Any]) -> tuple[str, ...]:
    """What a screen reader says of a control besides its name and role, as tokens."""
    said = properties_of(node)
    states = []
    if said.get("required"):
        states.append("required")
    if said.get("invalid") not in (None, False, "false", ""):
        states.append("invalid")
    if "checked" in said:
        states.append("checked" if str(said["checked"]).lower() == "true" else "not-checked")
    if "expanded" in said:
        states.append("expanded" if said["expanded"] else "collapsed")
    if said.get("selected"):
        states.append("selected")
    if said.get("disabled"):
        states.append("disabled")
    if said.get("readonly"):
        states.append("readonly")
    if said.get("hasPopup") not in (None, False, "false", ""):
        states.append("has-popup")
    return tuple(states)


__all__ = ["Place", "Places"]
