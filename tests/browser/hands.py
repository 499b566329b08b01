"""A hand on a small page, for tests of how controls are found and operated."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page

from audits.acting import Hand
from audits.bodies import body_of
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
    browser: Browser,
    page: str,
    *,
    lang: str = "fr",
    locale: str | None = None,
    patience: float = 1.0,
    profile: str = "desktop",
) -> Iterator[Hand]:
    """The hand of a profile on an address, or on the body of a page."""
    acted_out = load_profile(profile)
    context = browser.new_context(acted_out, locale=locale)
    try:
        opened = context.new_page()
        if page.startswith("http"):
            opened.goto(page)
        else:
            opened.set_content(f"<!doctype html><html lang={lang}><title>Test</title><main>{page}</main>")
        yield body_of(acted_out.strategy).hand(opened, finder_of(opened, lang), lang, patience)
    finally:
        context.close()


def finder_of(page: Page, lang: str = "fr") -> Finder:
    """Finds on a page that is open already."""
    return Finder(Documents(page, page.context.new_cdp_session(page)), lang)
