"""The picture probe: a JPEG of the page, with what was typed painted over before anybody can keep it.

What is painted over is asked of the layout, not of the document: words in placeholders, markers, styles and closed
shadow roots are drawn as well, and have no text in the document.

A whole page is taken only while none of its fields is in use. Chromium takes what lies below the window by resizing
the page for a moment, and (tried, on Chromium 156) tells the page of a window one pixel wide: layouts for phones are
switched on and off, and forms that are drawn anew lose what they held. Nobody may be accused of that. While a field
holds something the picture is of the window, which no page can notice.
"""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Iterator, Sequence
from typing import Any

from PIL import Image

from audits.frames import Document
from audits.model import Box, Viewport
from audits.probes.page import Facts
from audits.redact import Redactor, tells

QUALITY = 70
_STYLES = ("background-image", "border-image-source", "list-style-image", "mask-image", "content")
_CSS_URL = re.compile(r"url\(\"((?:[^\"\\]|\\.)*)\"\)", re.DOTALL)
_WRITTEN = ("placeholder", "value", "alt", "label")
"""Attributes whose words are drawn where an element has no text of its own."""

MOST_HEIGHT = 4000
"""CSS pixels of a page that a picture shows at most: five windows. Each window costs as much as a small page's axe."""


def drawn(document: Document, part: Box | None = None, *, scale: int = 1, beyond: bool = False) -> Image.Image:
    """The pixels of the window, or of a part of the whole page; `scale` is how many stand for a CSS pixel.

    `beyond` draws what lies out of the window. Raises DocumentSilent.
    """
    asked: dict[str, object] = {"format": "png", "optimizeForSpeed": True, "captureBeyondViewport": beyond}
    if part is not None:
        asked["clip"] = {**part.model_dump(), "scale": scale}
    shot = base64.b64decode(document.send("Page.captureScreenshot", asked)["data"])
    with Image.open(io.BytesIO(shot)) as opened:
        return opened.convert("RGB")


def lies_in(inner: Box, outer: Box) -> bool:
    """Whether a rectangle lies in another with all of it."""
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and inner.x + inner.width <= outer.x + outer.width
        and inner.y + inner.height <= outer.y + outer.height
    )


def picture(
    document: Document,
    redactor: Redactor,
    *,
    window: Viewport,
    size: Viewport,
    scroll: tuple[float, float] = (0, 0),
    whole: bool = True,
    painted: Sequence[Box] = (),
    most_height: int = MOST_HEIGHT,
) -> tuple[bytes, Box]:
    """A JPEG of the page, and the part of it that is shown. Raises DocumentSilent.

    `document` is the main one. `size` is the whole page's, and `whole` asks for all of it, up to `most_height`; else
    the window at `scroll` is shown. `painted`, in CSS pixels of the whole page, are painted over; without any, the
    browser's bytes are passed on as they are.
    """
    asked: dict[str, object] = {"format": "jpeg", "quality": QUALITY, "optimizeForSpeed": True}
    tall = whole and size.height > window.height
    if tall:
        height = min(size.height, most_height)
        shown = Box(x=0, y=0, width=window.width, height=height)
        asked |= {"captureBeyondViewport": True, "clip": {**shown.model_dump(), "scale": 1}}
    else:
        shown = Box(x=scroll[0], y=scroll[1], width=window.width, height=window.height)
    image = base64.b64decode(document.send("Page.captureScreenshot", asked)["data"])
    if not painted:
        return image, shown
    moved = [Box(x=c.x - shown.x, y=c.y - shown.y, width=c.width, height=c.height) for c in painted]
    return redactor.picture(image, moved, _scale(image, shown)), shown


def _scale(image: bytes, shown: Box) -> float:
    """Pixels of the picture for each CSS pixel, read from the JPEG's own header."""
    at = 2
    while at + 9 < len(image):
        marker, length = image[at + 1], int.from_bytes(image[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xC3:
            return int.from_bytes(image[at + 7 : at + 9], "big") / shown.width
        at += 2 + length
    return 1.0


def covers(seen: Sequence[tuple[Document, Facts]], redactor: Redactor, *, typed: bool) -> Iterator[Box]:
    """What must not be seen, on the whole page, of the documents that were looked at. Raises DocumentSilent.

    `typed` tells that something has been typed, on any page. Nobody knows what a frame shows that could not be entered.
    """
    if typed:
        yield from said([document for document, _ in seen], redactor)
    for document, facts in seen:
        left, top = document.offset
        closed = [box for _, box in facts.closed] if facts.typed else []
        unseen = _unseen(document, facts, seen) if facts.typed else []
        for box in [*facts.covers, *facts.blanks, *closed, *unseen]:
            yield Box(x=box.x + left, y=box.y + top, width=box.width, height=box.height)


def _unseen(document: Document, facts: Facts, seen: Sequence[tuple[Document, Facts]]) -> list[Box]:
    """The frames in a document that hold none of the documents that were looked at."""
    left, top = document.offset
    corners = [each.offset for each, _ in seen if each.parent == document.index]
    return [box for box in facts.frames if not any(_holds_corner(box, x - left, y - top) for x, y in corners)]


def _holds_corner(box: Box, x: float, y: float, slack: float = 64.0) -> bool:
    """Whether a frame's document begins at a place: at the frame's corner, but for its border and padding."""
    return -1 <= x - box.x <= slack and -1 <= y - box.y <= slack


def said(documents: Sequence[Document], redactor: Redactor) -> list[Box]:
    """Where the documents show a value or an identifier, on the whole page. Raises DocumentSilent."""
    found = []
    for session in {id(each.session): each for each in documents}.values():
        told = session.send("DOMSnapshot.captureSnapshot", {"computedStyles": list(_STYLES)})
        for layout in told["documents"]:
            frame = told["strings"][layout["frameId"]]
            document = next((each for each in documents if each.frame_id == frame), None)
            boxes = list(_Drawn(layout, told["strings"]).telling(redactor)) if document else []
            if document and boxes:
                left, top = document.offset
                # The layout is told from the corner of the document, offsets from that of what is in view.
                left, top = left - layout.get("scrollOffsetX", 0), top - layout.get("scrollOffsetY", 0)
                found += [Box(x=x + left, y=y + top, width=w, height=h) for x, y, w, h in boxes]
    return found


class _Drawn:
    """What the layout of one document draws."""

    def __init__(self, told: dict[str, Any], strings: Sequence[str]) -> None:
        self.strings = strings
        self.layout = told["layout"]
        self.nodes = told["nodes"]
        self.names = [strings[name] for name in self.nodes["nodeName"]]
        self.values = self._rare("inputValue") | self._rare("textValue")
        self.sources = self._rare("currentSourceURL")

    def telling(self, redactor: Redactor) -> Iterator[list[float]]:
        """The rectangles of what says a value or an identifier."""
        parts = list(self._words())
        for number in redactor.places([words for words, _ in parts]):
            yield parts[number][1]
        for at, node in enumerate(self.layout["nodeIndex"]):
            if self._is_picture_of_person(node, at, redactor):
                yield self.layout["bounds"][at]

    def _words(self) -> Iterator[tuple[str, list[float]]]:
        """Everything that is drawn as words, in order, with the rectangle it is drawn in."""
        offered = self._offered()
        for at, node in enumerate(self.layout["nodeIndex"]):
            bounds, name = self.layout["bounds"][at], self.names[node]
            words = [self.strings[self.layout["text"][at]]] if self.layout["text"][at] >= 0 else offered.get(node, [])
            if name in {"INPUT", "TEXTAREA", "IMG", "OPTION", "OPTGROUP"}:
                attributes = self._attributes(node)
                words = [*words, *(attributes.get(each, "") for each in _WRITTEN), self.values.get(node, "")]
            for each in words:
                yield each, bounds

    def _offered(self) -> dict[int, list[str]]:
        """What each list offers, by its node: of a closed one nothing else tells what is drawn."""
        found: dict[int, list[str]] = {}
        for node, name in enumerate(self.names):
            above = self.nodes["parentIndex"][node]
            if name != "#text" or self.names[above] != "OPTION":
                continue
            while self.names[above] in {"OPTION", "OPTGROUP"}:
                above = self.nodes["parentIndex"][above]
            found.setdefault(above, []).append(self.strings[self.nodes["nodeValue"][node]])
        return found

    def _is_picture_of_person(self, node: int, at: int, redactor: Redactor) -> bool:
        """Whether pixels may show what was typed. Those of a stylesheet are the service's own unless they say more;
        those in an element's own style may have been made for the person.
        """
        own = self._attributes(node).get("style", "")
        source = self.sources.get(node) or self._attributes(node).get("src", "")
        if self.names[node] == "image" or tells(source, redactor.text):
            return True
        return any(
            tells(address, redactor.text) or (address.startswith(("data:", "blob:")) and "url(" in own)
            for style in self.layout["styles"][at]
            if "url(" in self.strings[style]
            for address in _CSS_URL.findall(self.strings[style])
        )

    def _attributes(self, node: int) -> dict[str, str]:
        pairs = iter(self.nodes["attributes"][node])
        return {self.strings[name]: self.strings[value] for name, value in zip(pairs, pairs, strict=True)}

    def _rare(self, kind: str) -> dict[int, str]:
        told = self.nodes.get(kind, {"index": [], "value": []})
        return {
            node: self.strings[value] for node, value in zip(told["index"], told["value"], strict=True) if value >= 0
        }
