"""The order of a page for those who cannot see it: headings, lists, tables, titles, landmarks."""

from __future__ import annotations

from collections.abc import Iterator

from audits.rules.hit import Hit, Look
from audits.rules.page import HEADINGS, Page
from audits.rules.registry import page_rule

LONG_PAGE = 400
"""Words from which a page without any heading is hard to find one's way in."""


@page_rule("structure/no-heading")
def no_heading(page: Page) -> Iterator[Look]:
    """A long page without any heading."""
    words = page.observation.measures.words
    headed = any(True for _ in page.find(*HEADINGS)) or any(True for _ in page.with_role("heading"))
    if page.documents and words >= LONG_PAGE:
        target = page.documents[0].root.target
        yield None if headed else Hit(target=target, facts={"words": str(words)})
