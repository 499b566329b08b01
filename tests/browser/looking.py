"""Pages opened as walks and checks open them, for tests of what the probes see."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page

from audits.browser import Browser
from audits.frames import Document, Documents
from audits.profiles import load_profile


@contextmanager
def opened(browser: Browser, url: str) -> Iterator[Page]:
    """A page in a context of its own, loaded."""
    context = browser.new_context(load_profile("desktop"))
    try:
        page = context.new_page()
        page.goto(url)
        yield page
    finally:
        context.close()


def documents_of(page: Page) -> list[Document]:
    """The documents of a page now."""
    return Documents(page, page.context.new_cdp_session(page)).refresh()
