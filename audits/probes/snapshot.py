"""The snapshot probe: each document as one page of its own that looks alike, loads nothing and runs nothing.

Our own serialisation, since a snapshot must be observable again years later: scripts, handlers, addresses and forms'
actions are gone; styles, pictures and fonts lie inside; open shadow roots are declared; what fields hold is there as
tokens. A content security policy in the page says the same once more to whoever opens it.

The page's words leave the browser apart from the markup around them, so masking sees plain text and the escaping is
done here.
"""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any
from urllib.parse import unquote_to_bytes, urljoin

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Response

from audits.frames import Document, DocumentSilent
from audits.probes.controls import Mask, token_of
from audits.probes.world import SECONDS, ask, ask_with_nodes, frame_ids, script
from audits.redact import APART, tells

SCRIPT = script("snapshot.js")

MOST_BYTES = 400_000
"""A picture or font that is larger is left out of the snapshot."""

MOST_TOGETHER = 4_000_000
"""Bytes of pictures and fonts in one snapshot."""

POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; script-src 'none';"
    " form-action 'none'; base-uri 'none'"
)

HEAD = (
    '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">'
    '<meta name="ariane-frame" content="{frame}">'
    # A dialog is modal and a popover open by script alone; a snapshot has none.
    "<style>dialog[data-ariane-modal]{{position:fixed;inset:0;margin:auto;z-index:2147483647}}"
    "[data-ariane-popover]{{display:block!important;position:fixed;inset:0;margin:auto}}</style>"
)

_MARK = re.compile("\x01([RSVF]):(\\d+)\x01")
_CSS_IMPORT = re.compile(r"@import\s+(?:url\()?\s*[\"']?([^\"')\s;]+)[\"']?\s*\)?([^;]*);")
_CSS_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
_CSS_URL = re.compile(r"url\(\s*(?:\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'|([^)\"'\s]*))\s*\)", re.DOTALL)
_FONT_OR_IMAGE = re.compile(r"(image|font)/[\w.+-]+|application/(x-)?font[\w.+-]*|application/vnd\.ms-fontobject")


@dataclass
class Supplies:
    """Pictures, fonts and styles that a walk has met, so that each is fetched and masked once.

    `fonts` are the responses that brought them: Chromium forgets the bytes of a font once it draws with it.
    """

    fonts: dict[str, Response] = field(default_factory=dict)
    resources: dict[str, str] = field(default_factory=dict)
    sheets: dict[str, str] = field(default_factory=dict)


def snapshot(
    document: Document,
    documents: Sequence[Document],
    mask: Mask,
    supplies: Supplies,
    *,
    typed: bool = False,
    known: Sequence[str] = (),
    seconds: float = SECONDS,
) -> bytes:
    """One document as a self-contained HTML file in UTF-8. Raises DocumentSilent.

    `mask` turns words into words that may be kept. Once anything was `typed`, pictures drawn since, whose addresses
    are not `known`, are left out. Frames are named by their place in `documents` (`data-ariane-frame`).
    """
    head = HEAD.format(policy=POLICY, frame=document.index)
    asked = {"typed": typed, "known": list(known), "head": head}
    told, (frames,) = ask_with_nodes(document, SCRIPT, asked, seconds)
    inner = {each.frame_id: each.index for each in documents if each.frame_id}
    ids = frame_ids(document, frames)
    shown = _Shown(document, mask, supplies, told, typed)
    fillings: dict[str, Callable[[int], str]] = {
        "R": shown.resource,
        "S": lambda at: shown.sheet(shown.sheets[at]),
        "V": lambda at: html.escape(token_of(told["values"][at], mask)),
        "F": lambda at: str(inner.get(ids[at], "")),
    }
    pieces = told["pieces"]
    words = mask(APART.join(pieces[1::2]))
    pieces[1::2] = html.escape(words).split(APART) if len(pieces) > 1 else []
    filled = _MARK.sub(lambda mark: fillings[mark[1]](int(mark[2])), "".join(pieces))
    return filled.encode("utf-8", "replace")


class _Shown:
    """What one snapshot shows besides words: fills the marks that the script left."""

    def __init__(self, document: Document, mask: Mask, supplies: Supplies, told: dict[str, Any], typed: bool) -> None:
        self.document = document
        self.mask = mask
        self.typed = typed
        self.supplies = supplies
        self.addresses: list[str] = told["resources"]
        self.sheets: list[dict[str, Any]] = told["sheets"]
        self._types: dict[str, tuple[str, float]] | None = None
        self._bytes = 0

    def resource(self, at: int) -> str:
        """A picture or font as a data address; empty when it is too large, not to be had, or tells what is masked."""
        return self.inside(self.addresses[at])

    def inside(self, address: str) -> str:
        """Like `resource`, by address."""
        if self.typed and tells(address, self.mask):
            return ""
        if address not in self.supplies.resources:
            self.supplies.resources[address] = self._fetched(address)
        found = self.supplies.resources[address]
        self._bytes += len(found)
        return found if self._bytes <= MOST_TOGETHER else ""

    def sheet(self, told: dict[str, Any]) -> str:
        """The text of a stylesheet, with its pictures and fonts inside."""
        if "text" in told:
            return self._safe(told["text"])
        href = told["href"]
        if href not in self.supplies.sheets:
            self.supplies.sheets[href] = self._from_address(href)
        return self.supplies.sheets[href]

    def _safe(self, text: str) -> str:
        """Styles that cannot end their element, masked; custom elements count as defined, as they were."""
        text = self.mask(text).replace(":not(:defined)", ":not(*)").replace("</", "<\\/")
        return _MARK.sub(lambda mark: self._filling(mark[1], int(mark[2])), text)

    def _filling(self, kind: str, at: int) -> str:
        return self.resource(at) if kind == "R" else self.sheet(self.sheets[at])

    def _from_address(self, href: str, depth: int = 4) -> str:
        """A stylesheet as it was written, of any origin, with those that it imports; empty when it is not to be had."""
        try:
            text, encoded = self._content(href)
        except DocumentSilent:
            text, encoded = self._read_back(href), False
        if encoded or depth == 0:
            return ""

        def place(found: re.Match[str]) -> str:
            address = _unescaped(found[1] or found[2] or found[3] or "")
            return found[0] if not address or address[0] == "#" else f'url("{self.inside(urljoin(href, address))}")'

        def brought_in(address: str, media: str) -> str:
            inner = self._from_address(urljoin(href, _unescaped(address)), depth - 1)
            return f"@media {media.strip()}{{{inner}}}" if media.strip() else inner

        # Masked before pictures and imports come in: their letters are nobody's words, and there are many.
        pieces = _CSS_IMPORT.split(self._safe(text))
        placed = [_CSS_URL.sub(place, piece) for piece in pieces[::3]]
        brought = [brought_in(at, media) for at, media in zip(pieces[1::3], pieces[2::3], strict=True)]
        return "".join(part for pair in zip_longest(placed, brought, fillvalue="") for part in pair)

    def _read_back(self, href: str) -> str:
        """The rules of a stylesheet whose source Chromium has let go; empty when no script may read them."""
        try:
            return str(ask(self.document, "href => arianeProbes.rulesFrom(href)", href))
        except DocumentSilent:
            return ""

    def _fetched(self, address: str) -> str:
        if address.startswith("data:"):
            return _own_data(address)
        kind, size = self._kinds().get(address, ("", 0.0))
        if not _FONT_OR_IMAGE.fullmatch(kind) or size > MOST_BYTES:
            return ""
        try:
            content, encoded = self._content(address)
        except DocumentSilent:
            content, encoded = self._font(address), True
        if not encoded:
            content = base64.b64encode(content.encode()).decode()
        if not content:
            return ""
        return f"data:{kind};base64,{content}" if len(content) <= MOST_BYTES * 4 / 3 else ""

    def _font(self, address: str) -> str:
        try:
            return base64.b64encode(self.supplies.fonts[address].body()).decode()
        except (KeyError, PlaywrightError):
            return ""

    def _content(self, address: str) -> tuple[str, bool]:
        asked = {"frameId": self.document.frame_id, "url": address}
        try:
            told = self.document.send("Page.getResourceContent", asked)
        except DocumentSilent:
            # The first time in a session, CDP wants to be told that the page matters.
            self.document.send("Page.enable")
            told = self.document.send("Page.getResourceContent", asked)
        return told["content"], told["base64Encoded"]

    def _kinds(self) -> dict[str, tuple[str, float]]:
        """Type and size of everything that the document loaded."""
        if self._types is None:
            try:
                tree = self.document.send("Page.getResourceTree")["frameTree"]
            except DocumentSilent:
                tree = {}
            self._types = {}
            waiting = [tree]
            while waiting:
                each = waiting.pop()
                waiting += each.get("childFrames", [])
                for loaded in each.get("resources", []):
                    kind = loaded["mimeType"]
                    if loaded["type"] == "Font" and not _FONT_OR_IMAGE.fullmatch(kind):
                        kind = "font/woff2"  # Many servers know no type of fonts; browsers look into the file.
                    self._types[loaded["url"]] = (kind, loaded.get("contentSize", 0.0))
        return self._types


def _unescaped(text: str) -> str:
    """An address as CSS means it; a backslash at the end of a line is nothing."""

    def letter(found: re.Match[str]) -> str:
        if found[1]:
            return chr(min(int(found[1], 16), 0x10FFFF))
        return "" if found[2] == "\n" else found[2]

    return _CSS_ESCAPE.sub(letter, text)


def _own_data(address: str) -> str:
    """A data address made anew, so that nothing in it can leave its quotes; empty when it is no picture or font."""
    head, comma, body = address[5:].partition(",")
    kind = head.split(";")[0].strip()
    if not comma or not _FONT_OR_IMAGE.fullmatch(kind) or len(body) > MOST_BYTES * 3:
        return ""
    try:
        raw = base64.b64decode(unquote_to_bytes(body)) if head.endswith(";base64") else unquote_to_bytes(body)
    except ValueError:
        return ""
    return f"data:{kind};base64,{base64.b64encode(raw).decode()}" if len(raw) <= MOST_BYTES else ""
