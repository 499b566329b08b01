"""Papers that a page links to: where the links are, and the files of the same site, fetched as a link would.

They come with the cookies of the visit, and nothing is sent with the question. Small ones only; why one did not come is
said.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from playwright.sync_api import BrowserContext
from playwright.sync_api import Error as PlaywrightError

from audits.frames import Document
from audits.model import Box
from audits.probes.world import HELPERS, script

LINKS = script("papers.js")

LARGEST = 4_000_000
"""Bytes of a paper that is looked into."""

FETCH_MS, READ_SECONDS = 8_000, 6.0

T = TypeVar("T")


@dataclass(frozen=True)
class PaperLink:
    """A link to a document, with its address and the words that a person reads, neither of them masked yet."""

    selector: str
    name: str
    href: str
    box: Box
    is_pdf: bool


def paper_links(document: Document) -> Iterator[PaperLink]:
    """The links of a page to PDF and office files, in the order of the page. Raises DocumentSilent."""
    document.evaluate(HELPERS)
    for selector, name, href, (x, y, width, height), kind in document.run(LINKS):
        is_pdf = kind == "application/pdf" or ".pdf" in href.lower()
        yield PaperLink(selector, name, href, Box(x=x, y=y, width=width, height=height), is_pdf)


GONE = frozenset({404, 410})
"""What a server answers for what it has not."""


class Fetched(NamedTuple):
    """The bytes of a PDF, or why there are none, and what the server answered (0: nothing)."""

    content: bytes
    why: str
    status: int


def fetched(context: BrowserContext, href: str) -> Fetched:
    """A PDF, as following its link would bring it."""
    try:
        answer = context.request.get(href, timeout=FETCH_MS, max_redirects=3)
        content, status = answer.body(), answer.status
        answer.dispose()
    except PlaywrightError as error:
        return Fetched(b"", error.message.splitlines()[0], 0)
    if status >= 400:
        return Fetched(b"", f"the server answered {status}", status)
    if len(content) > LARGEST:
        return Fetched(b"", "it is too large to be looked into", status)
    is_pdf = content.startswith(b"%PDF")
    return Fetched(content, "", status) if is_pdf else Fetched(b"", "what came is no PDF", status)


def in_time(read: Callable[[], T], otherwise: T) -> T:
    """What reading a paper tells, on a thread of its own: one made to be read for ever costs its own turn alone.

    `otherwise` where it takes too long; what `read` raises is raised here.
    """
    told: list[T] = []
    trouble: list[Exception] = []

    def attempt() -> None:
        try:
            told.append(read())
        except Exception as error:  # It belongs to the thread that waits.
            trouble.append(error)

    thread = threading.Thread(target=attempt, daemon=True)
    thread.start()
    thread.join(READ_SECONDS)
    if trouble:
        raise trouble[0]
    return told[0] if told else otherwise
