"""Slips in the markup as the server sent it, which the browser mends in its own way before anybody sees them."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser

from audits.model.tried import Slip

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())

OPTIONAL = frozenset("html head body p li dt dd option optgroup tr td th thead tbody tfoot colgroup rt rp".split())
"""Elements that may be left open."""

CLOSES_P = frozenset(
    "address article aside blockquote div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre "
    "section table ul".split()
)
"""Elements that end a paragraph by beginning."""

INTERACTIVE = frozenset("a button select textarea label".split())

WORDS_ONLY = frozenset({"textarea", "title"})
"""Elements that hold no other."""

MOST = 50
"""Slips that are kept of one page."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, int]] = []
        self.slips: list[Slip] = []
        self.ids: Counter[str] = Counter()
        self.has_doctype = False

    def slip(self, kind: str, what: str, line: int | None = None) -> None:
        if len(self.slips) < MOST:
            self.slips.append(Slip(kind=kind, what=what[:80], line=line or self.getpos()[0]))

    def handle_decl(self, decl: str) -> None:
        self.has_doctype = self.has_doctype or decl.lower().startswith("doctype")

    @property
    def in_words(self) -> bool:
        """Whether what looks like markup here is only words; some versions of the parser do not know."""
        return bool(self.open) and self.open[-1][0] in WORDS_ONLY

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.in_words:
            return
        names = Counter(name for name, _ in attrs)
        for name, count in names.items():
            if count > 1:
                self.slip("attribute-twice", f"<{tag} {name}>")
        for name, value in attrs:
            if name == "id" and value:
                self.ids[value] += 1
                if self.ids[value] == 2:
                    self.slip("id-twice", value)
        if tag in INTERACTIVE and any(opened == tag for opened, _ in self.open):
            self.slip("nested", f"<{tag}> in <{tag}>")
        if tag in CLOSES_P:
            self._close_paragraph(tag)
        if tag not in VOID:
            self.open.append((tag, self.getpos()[0]))

    def _close_paragraph(self, tag: str) -> None:
        """A paragraph ends where a block begins; what had begun inside it is then left open."""
        names = [name for name, _ in self.open]
        if "p" not in names:
            return
        at = len(names) - 1 - names[::-1].index("p")
        if all(name in OPTIONAL or name not in CLOSES_P for name in names[at + 1 :]) and len(names) == at + 1:
            del self.open[at:]

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID or (self.in_words and tag != self.open[-1][0]):
            return
        names = [name for name, _ in self.open]
        if tag not in names:
            if tag not in {"p", "br"}:
                self.slip("closed-not-opened", f"</{tag}>")
            return
        at = len(names) - 1 - names[::-1].index(tag)
        for name, line in self.open[at + 1 :]:
            if name not in OPTIONAL:
                self.slip("not-closed", f"<{name}>", line)
        del self.open[at:]


def slips(html: str) -> tuple[Slip, ...]:
    """What a page's source gets wrong: attributes and ids given twice, elements not closed, closed twice, or nested."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    for name, line in reader.open:
        if name not in OPTIONAL:
            reader.slip("not-closed", f"<{name}>", line)
    if not reader.has_doctype:
        reader.slip("no-doctype", "<!doctype html>", 1)
    return tuple(reader.slips)
