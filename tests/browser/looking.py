"""Pages opened as walks and checks open them, for tests of what the probes see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from playwright.sync_api import Page

from audits.browser import Browser
from audits.frames import Document, Documents
from audits.model import Moment, Observation
from audits.probes import Observer
from audits.probes.observe import Sight
from audits.profiles import load_profile
from audits.redact import Redactor


@contextmanager
def opened(browser: Browser, url: str, profile: str = "desktop") -> Iterator[Page]:
    """A page in a context of its own, loaded."""
    context = browser.new_context(load_profile(profile))
    try:
        page = context.new_page()
        page.goto(url)
        yield page
    finally:
        context.close()


def documents_of(page: Page) -> list[Document]:
    """The documents of a page now."""
    return Documents(page, page.context.new_cdp_session(page)).refresh()


def observer_of(page: Page, values: Mapping[str, str] | None = None) -> Observer:
    """Whoever looks at a page; `values` is what may be typed into it, by token."""
    session = page.context.new_cdp_session(page)
    return Observer(page, session, Documents(page, session), Redactor(dict(values or {})))


def looked_at(page: Page, observer: Observer | None = None, *, pictures: bool = True) -> Sight:
    """One look at a page as it is now."""
    return (observer or observer_of(page)).observe(0, Moment.LOOK, pictures=pictures)


def observation_of(page: Page, observer: Observer | None = None, *, pictures: bool = False) -> Observation:
    """What one look brought, of a page that had changed."""
    observation = looked_at(page, observer, pictures=pictures).observation
    assert observation is not None
    return observation
