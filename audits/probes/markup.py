"""The markup probe: every element as the browser has laid it out, joined with the accessibility tree.

The browser tells nearly all of it in one CDP call (`DOMSnapshot`), without running anything in the page: no script of
the page can hide from it, and 5,000 nodes cost a tenth of a second. Values of fields are no part of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urljoin

from audits.frames import Document, DocumentSilent
from audits.locate import name_of, properties_of, role_of
from audits.model import MarkupSeen
from audits.model.markup import SHADOW, TEXT
from audits.probes.listeners import listeners_of_window
from audits.redact import APART, Redactor

MOST_NODES = 20_000
"""Nodes of one document that are kept, in document order; what comes after them is said to be unseen."""

STYLES = (
    *("display", "visibility", "position", "float", "z-index", "opacity", "cursor", "pointer-events", "user-select"),
    *("color", "background-color", "background-image", "font-family", "font-size", "font-weight", "font-style"),
    *("line-height", "letter-spacing", "word-spacing", "text-align", "text-indent", "text-transform"),
    *("text-decoration-line", "text-overflow", "text-shadow", "white-space", "direction", "writing-mode"),
    *("overflow-x", "overflow-y", "clip", "clip-path", "transform", "height", "max-height", "-webkit-line-clamp"),
    *("border-top-width", "border-top-style", "border-top-color", "border-bottom-width", "border-bottom-style"),
    *("border-bottom-color", "border-left-width", "border-left-style", "border-left-color", "outline-style"),
    "border-top-left-radius",
    *("outline-width", "box-shadow", "list-style-type", "order", "flex-direction", "appearance"),
    *("animation-name", "animation-duration", "animation-iteration-count"),
)
"""Computed style properties that are kept of each element."""

SKIPPED = frozenset("script style noscript template path g defs circle rect line polygon polyline ellipse".split())
"""Elements whose inside says nothing to anybody; the element itself is kept unless it is a piece of a drawing."""

UNKEPT = frozenset("srcdoc nonce integrity value d points".split())
"""Attributes that are not kept; those that begin with `data-` are not either."""

ADDRESSES = frozenset("href src action formaction poster data cite xlink:href".split())

FOCUS_STATES = frozenset("focusable expanded pressed checked selected required invalid disabled haspopup modal".split())
"""States of the accessibility tree that are kept."""

IN_ADDRESS = re.compile(r"(data:[\w/+.-]*)[;,][^\"')]*")
"""A file that is written out in its own address, and its kind."""

ROUTES = frozenset({"hashchange", "popstate"})
"""What a window hears when a link within the page was followed."""

ELEMENT, CHARACTERS, FRAGMENT = 1, 3, 11


def markup(
    document: Document, told: dict[str, Any], tree: Sequence[dict[str, Any]], redactor: Redactor
) -> tuple[MarkupSeen, bool]:
    """The elements of one document, masked, and whether all of them could be kept.

    `told` is what `snapshots` brought of the document, `tree` its accessibility tree. Raises DocumentSilent.
    """
    reader = _Reader(told["document"], told["strings"])
    kept = list(reader.kept())
    whole = len(kept) <= MOST_NODES
    kept = kept[:MOST_NODES]
    return _Columns(reader, kept, redactor, document.url, _offset(document, told["document"])).seen(
        document, tree
    ), whole


def snapshots(documents: Sequence[Document]) -> dict[str, dict[str, Any]]:
    """What the browser tells of each document, by the identifier of its frame; one call for each process.

    A document that does not answer is missing.
    """
    found: dict[str, dict[str, Any]] = {}
    for document in documents:
        if not document.entered or document.frame_id in found:
            continue
        try:
            told = document.send(
                "DOMSnapshot.captureSnapshot",
                {"computedStyles": STYLES, "includePaintOrder": True, "includeBlendedBackgroundColors": True},
            )
        except DocumentSilent:
            continue
        for each in told["documents"]:
            found[told["strings"][each["frameId"]]] = {"document": each, "strings": told["strings"]}
    return found


def _offset(document: Document, told: dict[str, Any]) -> tuple[float, float]:
    """How far a place in the document is from the same place on the whole page."""
    if document.parent is None:
        return 0.0, 0.0
    left, top = document.offset
    return left - told.get("scrollOffsetX", 0), top - told.get("scrollOffsetY", 0)


class _Reader:
    """The parallel arrays of one document of a DOM snapshot."""

    def __init__(self, told: dict[str, Any], strings: list[str]) -> None:
        self.strings = strings
        self.nodes = told["nodes"]
        self.layout = told["layout"]
        self.language = self.string(told.get("contentLanguage", -1))
        self.parents: list[int] = self.nodes["parentIndex"]
        self.kinds: list[int] = self.nodes["nodeType"]
        self.pseudo = _rare(self.nodes.get("pseudoType"))
        self.clickable = set(self.nodes.get("isClickable", {}).get("index", []))
        self.shadows = _rare(self.nodes.get("shadowRootType"))
        # A node has several boxes where its lines break in a list marker or a first letter: the first one counts.
        self.places: dict[int, int] = {}
        self.says: dict[int, list[str]] = {}
        for at, node in enumerate(self.layout["nodeIndex"]):
            self.places.setdefault(node, at)
            text = self.layout["text"][at]
            if text >= 0:
                self.says.setdefault(node, []).append(strings[text])

    def string(self, at: int) -> str:
        """A string of the table; empty for none."""
        return self.strings[at] if at >= 0 else ""

    def tag(self, node: int) -> str:
        """What kind of node it is."""
        if node in self.pseudo:
            return "::" + self.string(self.pseudo[node])
        if self.kinds[node] == CHARACTERS:
            return TEXT
        if self.kinds[node] == FRAGMENT:
            return SHADOW
        return self.string(self.nodes["nodeName"][node]).lower()

    def text(self, node: int) -> str:
        """What a node says: as laid out (in capitals, if so styled, it stays as written), else as written."""
        if node in self.pseudo:
            return "".join(self.says.get(node, []))
        return self.string(self.nodes["nodeValue"][node]) if self.kinds[node] == CHARACTERS else ""

    def attributes(self, node: int) -> Iterator[tuple[str, str]]:
        """Names and values as written; an empty value is kept, since it means something (`alt`)."""
        pairs = self.nodes["attributes"][node]
        for name, value in zip(pairs[::2], pairs[1::2], strict=True):
            yield self.string(name).lower(), self.string(value)

    def kept(self) -> Iterator[int]:
        """The nodes that are worth keeping, in document order."""
        skipped: set[int] = set()
        for node, kind in enumerate(self.kinds):
            parent = self.parents[node]
            if parent in skipped or kind not in {ELEMENT, CHARACTERS, FRAGMENT}:
                skipped.add(node) if parent in skipped else None
                continue
            tag = self.tag(node)
            if tag in SKIPPED or (kind == FRAGMENT and self.string(self.shadows.get(node, -1)) != "open"):
                skipped.add(node)
                if tag not in {"script", "style", "noscript", "template"}:
                    continue
            if kind != CHARACTERS or self.text(node).strip():
                yield node


class _Columns:
    """The columns of a `MarkupSeen`, in the making. `base` is the document's address, `offset` moves its boxes to the
    whole page.
    """

    def __init__(
        self, reader: _Reader, kept: list[int], redactor: Redactor, base: str, offset: tuple[float, float]
    ) -> None:
        self.reader = reader
        self.kept = kept
        self.redactor = redactor
        self.base = base
        self.offset = offset
        self.number = {node: at for at, node in enumerate(kept)}
        self._masked: dict[str, str] = {}

    def seen(self, document: Document, tree: Sequence[dict[str, Any]]) -> MarkupSeen:
        reader, kept = self.reader, self.kept
        styles, table = self._styles()
        return MarkupSeen(
            frame=document.index,
            language=reader.language,
            tags=tuple(reader.tag(node) for node in kept),
            parents=tuple(self._parent(node) for node in kept),
            attributes=tuple(self._attributes(node) for node in kept),
            texts=self._texts(),
            boxes=tuple(self._box(node) for node in kept),
            styles=styles,
            style_table=table,
            order=tuple(self._laid_out("paintOrders", node, 0) for node in kept),
            backgrounds=self._backgrounds(),
            clickable=tuple(at for at, node in enumerate(kept) if node in reader.clickable),
            routed=self._leads_within() and bool(listeners_of_window(document) & ROUTES),
            **self._told_by(tree),
        )

    def _leads_within(self) -> bool:
        links = (dict(self.reader.attributes(node)) for node in self.kept if self.reader.tag(node) == "a")
        return any("#" in link.get("href", "") for link in links)

    def mask(self, text: str) -> str:
        if text not in self._masked:
            self._masked[text] = self.redactor.text(text)
        return self._masked[text]

    def _parent(self, node: int) -> int:
        parent = self.reader.parents[node]
        while parent >= 0 and parent not in self.number:
            parent = self.reader.parents[parent]
        return self.number.get(parent, -1)

    def _attributes(self, node: int) -> dict[str, str]:
        return {
            name: self._address(value) if name in ADDRESSES else self.mask(value)
            for name, written in self.reader.attributes(node)
            if name not in UNKEPT and not name.startswith("data-")
            # What is drawn in an address itself may show what was typed.
            for value in [IN_ADDRESS.sub(r"\1", written)]
        }

    def _address(self, value: str) -> str:
        """An address as written, unless something in it must not be kept: then the whole of it, masked."""
        if value.startswith("data:"):
            # What kind of file lies in it is all that is kept; a quote in it does not end it.
            return re.split(r"[^\w/+.:-]", value, maxsplit=1)[0]
        whole = urljoin(self.base, value)
        masked = self.redactor.url(whole)
        return self.mask(value) if masked == whole else masked

    def _texts(self) -> dict[int, str]:
        """Texts, masked in one go, since a page may write one value across several nodes."""
        said = {at: text for at, node in enumerate(self.kept) if (text := self.reader.text(node))}
        masked = self.redactor.text(APART.join(text.replace(APART, " ") for text in said.values())).split(APART)
        return dict(zip(said, masked, strict=True)) if said else {}

    def _laid_out(self, column: str, node: int, otherwise: Any) -> Any:
        place = self.reader.places.get(node)
        return otherwise if place is None else self.reader.layout[column][place]

    def _box(self, node: int) -> tuple[float, float, float, float] | None:
        bounds = self._laid_out("bounds", node, None)
        if bounds is None:
            return None
        x, y, width, height = (round(each, 1) for each in bounds)
        return round(x + self.offset[0], 1), round(y + self.offset[1], 1), width, height

    def _styles(self) -> tuple[tuple[int, ...], tuple[dict[str, str], ...]]:
        known: dict[tuple[int, ...], int] = {}
        numbers = []
        for node in self.kept:
            values = tuple(self._laid_out("styles", node, ()))
            numbers.append(known.setdefault(values, len(known)) if values else -1)
        table = tuple(
            {name: self._style(self.reader.string(value)) for name, value in zip(STYLES, values, strict=True)}
            for values in known
        )
        return tuple(numbers), table

    def _style(self, value: str) -> str:
        """A computed value; an address or a string in it may hold words."""
        if '"' not in value:
            return value
        return self.mask(IN_ADDRESS.sub(r"\1", value))

    def _backgrounds(self) -> dict[int, str]:
        colours = self.reader.layout.get("blendedBackgroundColors", [])
        found = {}
        for at, node in enumerate(self.kept):
            place = self.reader.places.get(node)
            if self.reader.kinds[node] == CHARACTERS and place is not None and place < len(colours):
                found[at] = self.reader.string(colours[place])
        return found

    def _told_by(self, tree: Sequence[dict[str, Any]]) -> dict[str, Any]:
        """What the accessibility tree says of each node."""
        backend: list[int] = self.reader.nodes["backendNodeId"]
        number = {backend[node]: at for at, node in enumerate(self.kept)}
        told: dict[str, dict[int, Any]] = {"roles": {}, "names": {}, "descriptions": {}, "states": {}}
        for node in tree:
            at = number.get(node.get("backendDOMNodeId", 0))
            if at is None or node.get("ignored") or self.reader.kinds[self.kept[at]] == CHARACTERS:
                continue
            told["roles"][at] = role_of(node)
            _put(told["names"], at, self.mask(name_of(node)))
            _put(told["descriptions"], at, self.mask(str(node.get("description", {}).get("value", ""))))
            states = {name: str(value) for name, value in properties_of(node).items() if name in FOCUS_STATES}
            _put(told["states"], at, states)
        return told


def _put(column: dict[int, Any], at: int, value: Any) -> None:
    if value:
        column[at] = value


def _rare(told: dict[str, Any] | None) -> dict[int, int]:
    """An array of which only the entries that are there are given."""
    return dict(zip(told["index"], told["value"], strict=True)) if told else {}
