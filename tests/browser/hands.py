"""A hand on a small page, for tests of how controls are found and operated."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page

from audits.acting import Hand
from audits.browser import Browser
from audits.frames import Documents
from audits.locate import Finder
from audits.model import Handle
from audits.profiles import load_profile


def named(name: str, within: str | None = None, selector: str | None = None) -> Handle:
    """A control by its name in any language."""
    return Handle(name={"*": name}, within={"*": within} if within else None, selector=selector)


@contextmanager
def hand_on(
    browser: Browser, page: str, *, lang: str = "fr", locale: str | None = None, patience: float = 1.0
) -> Iterator[Hand]:
    """A pointer's hand on an address, or on the body of a page."""
    context = browser.new_context(load_profile("desktop"), locale=locale)
    try:
        opened = context.new_page()
        if page.startswith("http"):
            opened.goto(page)
        else:
            opened.set_content(f"<!doctype html><html lang={lang}><title>Test</title><main>{page}</main>")
        yield Hand(opened, finder_of(opened, lang), lang, patience)
    finally:
        context.close()


def finder_of(page: Page, lang: str = "fr") -> Finder:
    """Finds on a page that is open already."""
    return Finder(Documents(page, page.context.new_cdp_session(page)), lang)
