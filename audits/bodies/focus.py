"""Where keyboard focus is, and how it gets from there to a control: with Tab, Shift+Tab and arrows, as people do.

Nothing is focused by script. Every place that focus comes by is kept (`FocusStop`), so that a report can draw the way
and read out what a screen reader would have said.
"""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

from PIL import Image, ImageChops
from playwright.sync_api import Page

from audits.frames import Document, DocumentSilent
from audits.locate import Finder, Found, name_of, properties_of, role_of
from audits.model import Box, FocusStop

MOST_PRESSES = 300
"""How many keys one control is worth. Whoever must press Tab more often than that has given up long ago."""

ARROWS = ("ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft")

SCRIPT = files("audits.bodies").joinpath("focus.js").read_text(encoding="utf-8")
"""Functions of our isolated world, read only: `active`, `stop`, `look` and `order`."""


@dataclass(frozen=True)
class Place:
    """Where focus is: `node` is the element's number in the browser, 0 on the page itself, outside everything."""

    document: Document
    node: int
    told: dict[str, Any]

    @property
    def key(self) -> tuple[str, int]:
        """What tells this place from another."""
        return self.document.frame_id, self.node

    @property
    def reached(self) -> bool:
        """Whether this is the control that was looked for."""
        return bool(self.told.get("reached"))

    @property
    def composite(self) -> bool:
        """Whether arrows lead from here to the control that was looked for."""
        return bool(self.told.get("composite"))


@dataclass(frozen=True)
class Lost:
    """A control that focus did not come to. `trapped` tells that it could not get out of where it was."""

    trapped: bool
    presses: int


@dataclass
class Focus:
    """Moves the focus of one page, and remembers its way."""

    page: Page
    finder: Finder
    stops: list[FocusStop] = field(default_factory=list)
    presses: int = 0
    _before: tuple[Place, bytes] | None = None
    _ready: dict[str, int] = field(default_factory=dict)

    def take(self) -> tuple[FocusStop, ...]:
        """The stops since the last question."""
        self._settle_visibility()
        taken, self.stops = tuple(self.stops), []
        return taken

    def press(self, key: str) -> None:
        """One key."""
        self.page.keyboard.press(key)
        self.presses += 1

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
            node = self._active(document)
            if node is None:
                return Place(document, 0, {"nothing": True})
            inner = documents.get(str(node.get("frameId", "")))
            if inner is None or inner is document:
                break
            document = inner
        same = found is not None and found.document.frame_id == document.frame_id
        path = found.located.selector.split(" >> ") if found is not None and same else ["nothing-at-all"]
        told = document.run_on(
            int(node["backendNodeId"]), "function(path) { return arianeFocus.stop(this, path) }", path
        )
        return Place(document, 0 if told["nothing"] else int(node["backendNodeId"]), told)

    def _active(self, document: Document) -> dict[str, Any] | None:
        """The element that has focus in a document, as the browser describes it; None when none has."""
        call = {"expression": "arianeFocus.active()", "contextId": document.context}
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

    # --- getting there ---

    def reach(self, found: Found) -> Lost | None:
        """Bring focus to a control; None when it is there. One way first, then the other: that is the witness."""
        here = self.where(found)
        if here.reached:
            return None
        forward = self._forward(found)
        presses = trapped = 0
        for key in ("Tab", "Shift+Tab") if forward else ("Shift+Tab", "Tab"):
            tried = self._go(key, found)
            if tried is None:
                return None
            presses, trapped = presses + tried.presses, trapped + tried.trapped
            self.press("Escape")
        return Lost(trapped=trapped == 2, presses=presses)

    def _forward(self, found: Found) -> bool:
        """Whether the control comes after where focus is: the shorter way is the one that people take."""
        try:
            order = found.document.run("path => arianeFocus.order(path)", found.located.selector.split(" >> "))
        except DocumentSilent:
            return True
        return not (0 <= order["to"] < order["from"])

    def _go(self, key: str, found: Found) -> Lost | None:
        met: dict[tuple[str, int], int] = {}
        still = 0
        last = self.where(found)
        for count in range(1, MOST_PRESSES + 1):
            self.press(key)
            here = self._arrive(found, key)
            if here.reached:
                return None
            if here.composite and self._arrows(found):
                return None
            still = still + 1 if here.key == last.key and here.node else 0
            if not still:
                met[here.key] = met.get(here.key, 0) + 1
            # A date has a stop for each of its parts and one for its picker; elsewhere two rounds are enough.
            if still > 5 or met.get(here.key, 0) > 2:
                return Lost(trapped=(0 not in {node for _, node in met}), presses=count)
            last = here
        return Lost(trapped=False, presses=MOST_PRESSES)

    def _arrows(self, found: Found) -> bool:
        """Within a group that is one stop, arrows lead on. Both axes are tried, one full turn each."""
        for key in ARROWS[:2]:
            first = self.where(found)
            for _ in range(MOST_PRESSES // 4):
                self.press(key)
                here = self._arrive(found, key)
                if here.reached:
                    return True
                if here.key == first.key or not here.composite:
                    break
        return False

    # --- the record ---

    def _arrive(self, found: Found | None, key: str) -> Place:
        here = self.where(found)
        self._settle_visibility()
        if here.node:
            self.stops.append(self._stop(here, key))
            if not here.told["shows"]:
                self._before = (here, self._picture(here))
        return here

    def _settle_visibility(self) -> None:
        """Now that focus has moved on: did the last place look otherwise while it had focus?"""
        if self._before is None or not self.stops:
            return
        place, focused = self._before
        self._before = None
        try:
            look = place.document.run_on(place.node, "function() { return arianeFocus.look(this) }")
            seen = True if look != place.told["look"] else _differ(focused, self._picture(place))
        except DocumentSilent:
            return
        at = max((i for i, stop in enumerate(self.stops) if stop.selector == _selector(place)), default=None)
        if at is not None:
            self.stops[at] = self.stops[at].model_copy(update={"visible": seen})

    def _stop(self, place: Place, key: str) -> FocusStop:
        node, group = self._node(place)
        return FocusStop(
            key=key,
            role=role_of(node),
            name=name_of(node),
            states=_states(node),
            description=str(node.get("description", {}).get("value", "")),
            group=group,
            frame=None if place.document.parent is None else place.document.url,
            selector=_selector(place),
            box=_box(place),
            visible=True if place.told["shows"] else None,
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

    def _picture(self, place: Place) -> bytes:
        box = _box(place)
        clip = {"x": max(0, box.x - 6), "y": max(0, box.y - 6), "width": box.width + 12, "height": box.height + 12}
        if box.width < 1 or box.height < 1 or box.width * box.height > 400_000:
            return b""
        session = next(iter(self.finder.trees()))[0].session
        if session is None:
            return b""
        taken = session.send("Page.captureScreenshot", {"format": "png", "clip": {**clip, "scale": 1}})
        return base64.b64decode(taken["data"])


def _box(place: Place) -> Box:
    """Where the place lies on the whole page."""
    # Keys scroll the page: where a document lay when it was last looked at says nothing of now.
    left, top = place.told["scroll"] if place.document.parent is None else place.document.offset
    x, y, width, height = place.told["box"]
    return Box(x=x + left, y=y + top, width=width, height=height)


def _selector(place: Place) -> str:
    return " >> ".join(place.told["path"])


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


__all__ = ["ARROWS", "MOST_PRESSES", "Focus", "Lost", "Place"]
