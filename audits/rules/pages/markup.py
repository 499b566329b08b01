"""Markup that assistive technology trips over, from the source as it was sent and from the page as it stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from audits.model.tried import Slip
from audits.rules.hit import Hit, Look
from audits.rules.page import HEADINGS, Element, Page
from audits.rules.registry import page_rule

OBSOLETE = frozenset(
    "acronym applet basefont bgsound big center dir font frameset listing nobr plaintext strike tt xmp".split()
)
"""Elements that HTML has withdrawn; `blink` and `marquee` move, and are told of as such."""

LONG_TEXT = 60
"""Letters from which a hidden text is more than a mark or an icon."""

SHOWS_CODE = ("code", "pre", "samp", "kbd", "textarea", "xmp")

LEAKED = re.compile(
    r"&(?:nbsp|amp|lt|gt|quot|eacute|egrave|agrave|euro|#\d{2,5});|</?(?:br|b|i|p|strong|span|div|a)(?: [^<>]*)?/?>"
    r"|\{\{[^{}]{1,60}\}\}|\[object Object\]|\blorem ipsum dolor\b|%[a-z_]{3,30}%|\$\{[\w.]{1,40}\}",
    re.IGNORECASE,
)
"""What was meant for a machine: entities, tags and placeholders that stand in a text."""


def _slips(page: Page, *kinds: str) -> list[Slip] | None:
    """Slips of these kinds; None where the source was not read."""
    loaded = page.observation.tried.loaded
    return None if loaded is None or loaded.slips is None else [each for each in loaded.slips if each.kind in kinds]


def _once(found: list[Slip] | None) -> Iterator[Look]:
    """One hit a page, with the first slip and how many there are."""
    if found is None:
        return
    if not found:
        yield None
        return
    yield Hit(facts={"count": str(len(found)), "what": found[0].what, "line": str(found[0].line)})


@page_rule("markup/id-twice")
def id_twice(page: Page) -> Iterator[Look]:
    """Elements that share an id."""
    yield from _once(_slips(page, "id-twice"))


@page_rule("markup/source-slips")
def source_slips(page: Page) -> Iterator[Look]:
    """Elements not closed or closed twice, attributes given twice."""
    yield from _once(_slips(page, "not-closed", "closed-not-opened", "attribute-twice"))


@page_rule("markup/no-doctype")
def no_doctype(page: Page) -> Iterator[Look]:
    """A page that does not say which HTML it is, and which browsers draw in an old way."""
    found = _slips(page, "no-doctype")
    if found is not None:
        yield Hit() if found else None


@page_rule("markup/nested-controls")
def nested_controls(page: Page) -> Iterator[Look]:
    """A link in a link, a button in a button."""
    found = _slips(page, "nested")
    if found == []:
        yield None
    for slip in found or ():
        yield Hit(facts={"what": slip.what, "line": str(slip.line)})


@page_rule("markup/obsolete-element")
def obsolete_element(page: Page) -> Iterator[Look]:
    """Elements that HTML has withdrawn, each kind once."""
    count = Counter(each.tag for each in page.elements if each.tag in OBSOLETE)
    if page.documents and not count:
        yield None
    for tag, number in count.items():
        first = next(page.find(tag))
        yield Hit(target=first.target, facts={"what": f"<{tag}>", "count": str(number)})


@page_rule("markup/hidden-from-readers")
def hidden_from_readers(page: Page) -> Iterator[Look]:
    """Words that are shown and hidden from the accessibility tree, and that the page says nowhere else."""
    for element in page.elements:
        if element.get("aria-hidden") != "true" or _is_hidden_above(element) or not element.is_shown:
            continue
        words = element.shown_text
        if len(words) < LONG_TEXT or element.closest("svg", "iframe", "canvas"):
            continue
        rest = " ".join(element.document.root.text.split())
        said_again = rest.count(words) > 1 or any(words in each.name for each in page.elements)
        yield None if said_again else Hit(target=element.target, facts={"text": words[:100]})


def _is_hidden_above(element: Element) -> bool:
    return any(each.get("aria-hidden") == "true" for each in element.ancestors)


@page_rule("markup/structure-taken-away")
def structure_taken_away(page: Page) -> Iterator[Look]:
    """Headings and tables of data whose meaning a role takes away."""
    for element in page.find(*HEADINGS, "table"):
        if element.get("role").strip() not in {"presentation", "none"}:
            continue
        # A table for looks may hold one of data.
        own = (each for each in element.find("th", "caption") if each.closest("table") is element)
        if element.tag == "table" and not any(own):
            yield None
        elif element.tag == "table" and element.within("table", "grid", "treegrid"):
            # Roles of what lies around and within it say what its elements no longer do.
            yield None
        elif element.is_shown and element.text and not element.is_focusable:
            yield Hit(target=element.target, facts={"what": f"<{element.tag}>"})


@page_rule("markup/code-shown")
def code_shown(page: Page) -> Iterator[Look]:
    """Texts in which entities, tags or placeholders can be read."""
    looked = False
    for node in page.nodes:
        if not node.is_text or not node.is_shown or node.closest(*SHOWS_CODE):
            continue
        looked = True
        if found := LEAKED.search(node.text):
            yield Hit(target=node.target, facts={"text": found[0]})
    if looked:
        yield None


@page_rule("markup/empty-paragraph")
def empty_paragraph(page: Page) -> Iterator[Look]:
    """Paragraphs that hold nothing and only keep a distance; one piece of advice a page."""
    paragraphs = [each for each in page.find("p") if each.style.get("display", "none") != "none"]
    # Where a script may yet write a message, it is told to whoever listens.
    waits = ("id", "aria-live", "role", "hidden", "data-", "class")
    empty = [
        each
        for each in paragraphs
        if not each.text.strip("\xa0 ")
        and not any(True for _ in each.find())
        and not any(name.startswith(waits) for name in each.attributes)
    ]
    if empty:
        yield Hit(target=empty[0].target, facts={"count": str(len(empty))})
    elif paragraphs:
        yield None
