"""The passages of a page: what people read and fill in, under its headings, list introductions and legends.

Pure: bytes in, passages out. What is hidden, and what no person reads (scripts, styles), is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree, html

from audits.errors import UsageError
from audits.once_only.grammar import Form
from audits.once_only.passages import BETWEEN, Passage, sentences

_UNREAD = frozenset({"script", "style", "noscript", "template", "head", "svg", "math", "object", "iframe", "select"})
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big br cite code data dfn em font i img input ins kbd mark q s samp small span strong sub"
    " sup time tt u var wbr".split()
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"summary": 6, "caption": 6}
_TYPED = frozenset({"", "text", "number", "tel", "email", "date", "search", "url", "password"})


@dataclass
class _Block:
    """Text that belongs together, as it is gathered."""

    line: int = 0
    parts: list[str] = field(default_factory=list)
    linked: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join("".join(self.parts).split())

    @property
    def only_linked(self) -> bool:
        return bool(self.linked) and " ".join("".join(self.linked).split()) == self.text


def of_page(name: str, content: bytes) -> Iterator[Passage]:
    """The passages of an HTML page; none when it has no text. Raises UsageError when only part of it can be read."""
    encoding = None
    if content.startswith(b"\xef\xbb\xbf") or b"charset" not in content[:2048].lower():
        encoding = "utf-8" if _is_utf8(content) else "cp1252"
    parser = html.HTMLParser(encoding=encoding, huge_tree=True)
    try:
        root = html.document_fromstring(content, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return
    if any(each.type_name == "ERR_RESOURCE_LIMIT" for each in parser.error_log):
        raise UsageError(f"{name} is nested too deeply to be read whole.", "Save what is on the page as plain text.")
    yield from _Reader(root).passages()


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


class _Reader:
    """Goes through a page once, in the order in which it is read."""

    def __init__(self, root: Any) -> None:
        self._root = root
        self._block = _Block()
        self._headings: dict[int, str] = {}
        self._intro = ""
        self._legends: list[str] = []
        self._labelled = {each.get("for"): each for each in root.iter("label") if each.get("for")}

    def passages(self) -> Iterator[Passage]:
        """Every passage, a block at a time."""
        skipped = 0
        for event, element in etree.iterwalk(self._root, events=("start", "end", "comment", "pi")):
            if event in {"comment", "pi"}:
                self._add(element.tail or "", None, skipped)
                continue
            tag = element.tag
            if tag in _UNREAD or _hidden(element):
                skipped += 1 if event == "start" else -1
                if event == "end":
                    self._add(element.tail or "", element.getparent(), skipped)
                continue
            if skipped:
                continue
            if event == "start":
                yield from self._enter(element, tag)
            else:
                yield from self._leave(element, tag)

    def _enter(self, element: Any, tag: str) -> Iterator[Passage]:
        if tag not in _INLINE:
            parent = element.getparent()
            yield from self._flush("" if parent is None else parent.tag, parent)
            self._block.line = element.sourceline or 0
        if tag == "fieldset":
            self._legends.append("")
        if tag in {"br", "input"}:
            self._block.parts.append(" ")
        if tag in {"input", "textarea"}:
            yield from self._unlabelled(element)
        self._add(element.text or "", element, 0)

    def _leave(self, element: Any, tag: str) -> Iterator[Passage]:
        if tag not in _INLINE:
            yield from self._flush(tag, element)
            self._block.line = element.sourceline or 0
        if tag == "fieldset" and self._legends:
            self._legends.pop()
        if tag in {"ul", "ol", "dl", "table"}:
            self._intro = ""
        self._add(element.tail or "", element.getparent(), 0)

    def _add(self, text: str, inside: Any, skipped: int) -> None:
        if skipped or not text:
            return
        self._block.parts.append(text)
        if inside is not None and (inside.tag == "a" or any(each.tag == "a" for each in inside.iterancestors())):
            self._block.linked.append(text)

    def _flush(self, tag: str, element: Any) -> Iterator[Passage]:
        """End a block, whose element is of this tag."""
        block, self._block = self._block, _Block()
        text = block.text
        if not any(sign.isalnum() for sign in text):
            return
        if tag in _HEADINGS:
            level = _HEADINGS[tag]
            self._headings = {each: words for each, words in self._headings.items() if each < level} | {level: text}
            self._intro = ""
            yield Passage(block.line, text, self._context(inner=False), "heading")
        elif tag == "legend" and self._legends:
            self._legends[-1] = text
        elif tag in {"dt", "th"} or (text.endswith(":") and tag != "label"):
            yield Passage(block.line, text, self._context(intro=False), "heading")
            self._intro = text.rstrip(" :")
        else:
            form = _form(tag, element, block, self._root)
            parts = [text] if form else sentences(text)
            yield from (Passage(block.line, part, self._context(), form) for part in parts)

    def _context(self, *, inner: bool = True, intro: bool = True) -> str:
        headings = [words for _, words in sorted(self._headings.items())][-2:]
        if not inner:
            headings = headings[:-1]
        above = [*headings, *self._legends[-1:], self._intro if intro else ""]
        return BETWEEN.join(part.rstrip(" :") for part in above if part)

    def _unlabelled(self, element: Any) -> Iterator[Passage]:
        """A field whose name is only in its attributes."""
        if element.get("id") in self._labelled or any(each.tag == "label" for each in element.iterancestors()):
            return
        name = element.get("aria-label") or element.get("title") or element.get("placeholder") or ""
        kind = (element.get("type") or "").lower()
        form: Form = "upload" if kind == "file" else "field"
        if name.strip() and (kind == "file" or kind in _TYPED or element.tag == "textarea"):
            yield Passage(element.sourceline or 0, " ".join(name.split()), self._context(), form)


def _form(tag: str, element: Any, block: _Block, root: Any) -> Form:
    if tag == "label" and element is not None:
        control = _control(element, root)
        if control is not None:
            kind = (control.get("type") or "").lower()
            if kind == "file":
                return "upload"
            return "field" if control.tag == "textarea" or kind in _TYPED else ""
    if block.only_linked:
        return "link"
    return "item" if tag in {"li", "dd", "td"} else ""


def _control(label: Any, root: Any) -> Any:
    inside = label.find(".//input")
    if inside is None:
        inside = label.find(".//textarea")
    if inside is not None or not label.get("for"):
        return inside
    return next((each for each in root.iter("input", "textarea") if each.get("id") == label.get("for")), None)


def _hidden(element: Any) -> bool:
    if not isinstance(element.tag, str):
        return False
    style = (element.get("style") or "").replace(" ", "").lower()
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or "display:none" in style
        or "visibility:hidden" in style
        or (element.tag == "input" and element.get("type") == "hidden")
    )
