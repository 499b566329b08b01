"""Ways to a human being, and what a public service must say of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audits.rules.data import read, words
from audits.rules.hit import Hit, Look
from audits.rules.page import Element, Page
from audits.rules.registry import page_rule
from audits.rules.words import plain

FILE = "pages/contacts.yaml"

SITE_LINKS = 3
"""Links from which a footer is that of a site, and not of a single page."""

FIELDS = 3
"""Fields from which a page asks so much that somebody will have a question."""

TOWN = 9
"""Figures of a number in Belgium that begins with the code of a town."""

NUMBER = re.compile(r"(?<![\d/-])(?:\+|00)?\d[\d .()/-]{6,20}\d(?![\d/-])")


def _blocks(page: Page) -> Iterator[Element]:
    """The elements of a page that hold words of their own and are shown."""
    return (each for each in page.elements if each.own_text and each.is_shown)


def _saying(page: Page, kind: str) -> Iterator[Look]:
    """A hit for the first sentence that says so."""
    for block in _blocks(page):
        holder = next(
            (each for each in (block, *block.ancestors) if each.tag in {"p", "li", "td", "div", "label"}), block
        )
        text = holder.shown_text
        if len(text) < 600 and words(FILE, kind).search(plain(text)):
            yield Hit(target=holder.target, facts={"text": text[:200]})
            return
    if page.documents:
        yield None


@page_rule("contacts/online-only")
def online_only(page: Page) -> Iterator[Look]:
    """A page that says that something can only be done on the internet."""
    yield from _saying(page, "online_only")


@page_rule("contacts/app-only")
def app_only(page: Page) -> Iterator[Look]:
    """A page that says that something can only be done in an application."""
    yield from _saying(page, "app_only")


@page_rule("contacts/premium-number")
def premium_number(page: Page) -> Iterator[Look]:
    """A telephone number that costs more than a call."""
    dear = re.compile("|".join(f"(?:{each})" for each in read(FILE)["premium"].values()))
    looked = False
    for block in _blocks(page):
        for found in NUMBER.finditer(block.own_text):
            looked = True
            digits = re.sub(r"[^\d+]", "", re.sub(r"\(0\)", "", found[0])).removeprefix("00")
            # Who writes 09 apart from the rest writes the code of a town.
            town = re.match(r"\(?09\)?\D", found[0]) and len(digits) == TOWN
            if dear.fullmatch(digits) and not town and not block.closest("code", "pre"):
                yield Hit(target=block.target, facts={"number": found[0].strip()})
    if looked:
        yield None


@page_rule("contacts/nobody-to-ask")
def nobody_to_ask(page: Page) -> Iterator[Look]:
    """A form on whose page no way to ask somebody is offered."""
    fields = page.observation.measures.fields
    if fields < FIELDS or not page.documents:
        return
    linked = any(each.get("href").startswith(("tel:", "mailto:")) for each in page.find("a"))
    said = words(FILE, "contact").search(
        plain(" ".join(each.shown_text or each.name for each in page.find("a", "button")))
    )
    numbered = any(NUMBER.search(each.own_text) for each in _blocks(page))
    target = next(page.find("form"), page.documents[0].root).target
    yield None if linked or said or numbered else Hit(target=target)


@page_rule("contacts/no-statement")
def no_statement(page: Page) -> Iterator[Look]:
    """A site's footer without a link to an accessibility statement."""
    for footer in page.with_role("contentinfo"):
        links = [each for each in footer.find("a") if each.get("href")]
        if len(links) >= SITE_LINKS:
            said = any(words(FILE, "statement").search(plain(each.name or each.text)) for each in page.find("a"))
            yield None if said else Hit(target=footer.target)
