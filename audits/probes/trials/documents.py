"""Documents that a page offers: PDF files of the same site are fetched and looked into, others are named.

They are fetched as a link would, with the cookies of the visit, and nothing is sent with the question. Few and small
ones only; what was left is said.
"""

from __future__ import annotations

import io
import logging
import threading
from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Error as PlaywrightError
from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import DictionaryObject

from audits.model import Box
from audits.model.tried import DocumentSeen, DocumentsSeen
from audits.probes.trials.bench import Bench
from audits.probes.world import HELPERS, script
from audits.rules.words import site_of

LINKS = script("trials/documents.js")

MOST = 3
"""Documents of one page that are fetched."""

LARGEST = 4_000_000
"""Bytes of a document that is looked into."""

FETCH_MS, READ_SECONDS = 8_000, 6.0

PAGES = 5
"""Pages of a document whose text is looked for."""


def documents(bench: Bench) -> DocumentsSeen | None:
    """What is known of them; None on a page that offers none. Raises DocumentSilent."""
    document = bench.main
    document.evaluate(HELPERS)
    told = document.run(LINKS)
    if not told:
        return None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    return DocumentsSeen(documents=tuple(_seen(bench, told)))


def _seen(bench: Bench, told: list[list[Any]]) -> Iterator[DocumentSeen]:
    own, fetched = site_of(bench.page.url), dict[str, dict[str, Any]]()
    for selector, name, href, (x, y, width, height), kind in told:
        mask = bench.redactor.text
        is_pdf = kind == "application/pdf" or ".pdf" in href.lower()
        base = DocumentSeen(
            selector=mask(selector),
            name=mask(name),
            url=bench.redactor.url(href),
            box=Box(x=x, y=y, width=width, height=height),
            kind="pdf" if is_pdf else "office",
        )
        if is_pdf and site_of(href) == own and href not in fetched:
            if len(fetched) >= MOST or bench.left < FETCH_MS / 1000:
                bench.missed(f"document {href}", "as many documents of this page as are looked into were")
                yield base
                continue
            fetched[href] = _look(bench, href)
        yield base.model_copy(update=fetched.get(href, {}))


def _look(bench: Bench, href: str) -> dict[str, Any]:
    """What one file says of itself; nothing where it did not come."""
    try:
        answer = bench.page.context.request.get(href, timeout=FETCH_MS, max_redirects=3)
        content = answer.body() if answer.ok else b""
        answer.dispose()
    except PlaywrightError as error:
        bench.missed(f"document {href}", error.message.splitlines()[0])
        return {}
    if not content.startswith(b"%PDF") or len(content) > LARGEST:
        why = "it is too large to be looked into" if len(content) > LARGEST else "what came is no PDF"
        bench.missed(f"document {href}", why)
        return {}
    found = _in_time(content)
    if found is None:
        bench.missed(f"document {href}", "it could not be read")
    return found or {}


def _in_time(content: bytes) -> dict[str, Any] | None:
    """Read a file on a thread of its own: one that is made to be read for ever costs its own turn alone."""
    found: list[dict[str, Any]] = []

    def read() -> None:
        try:
            found.append(read_pdf(content))
        except (
            PyPdfError,
            ValueError,
            KeyError,
            TypeError,
            AttributeError,
            RecursionError,
            OSError,
            NotImplementedError,
        ):
            return

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    thread.join(READ_SECONDS)
    return found[0] if found else None


def read_pdf(content: bytes) -> dict[str, Any]:
    """What a PDF says of itself, as fields of `DocumentSeen`. Raises what pypdf raises for a broken one."""
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        return {"looked": True, "locked": True}
    root = reader.root_object
    marks = root.get("/MarkInfo", DictionaryObject()).get_object()
    pages = list(reader.pages)[:PAGES]
    fields = [each for each in _fields(root) if "/FT" in each]
    preferences = root.get("/ViewerPreferences", DictionaryObject()).get_object()
    return {
        "looked": True,
        "tagged": bool(marks.get("/Marked", False)) and "/StructTreeRoot" in root,
        "lang": str(root.get("/Lang", "")),
        "title": str((reader.metadata.title if reader.metadata else "") or "").strip(),
        "title_shown": bool(preferences.get("/DisplayDocTitle", False)),
        "pages": len(reader.pages),
        "letters": sum(len((page.extract_text() or "").strip()) for page in pages),
        "pictures": sum(len(page.images) for page in pages),
        "fields": len(fields),
        "unnamed_fields": sum(not str(each.get("/TU", "")).strip() for each in fields),
    }


def _fields(root: DictionaryObject) -> Iterator[DictionaryObject]:
    """The fields of a form that people fill in; those that are made of parts, by their parts."""
    form = root.get("/AcroForm", DictionaryObject()).get_object()
    waiting = [each.get_object() for each in form.get("/Fields", [])]
    for _ in range(500):
        if not waiting:
            return
        field = waiting.pop()
        parts = [each.get_object() for each in field.get("/Kids", [])]
        named = [each for each in parts if "/T" in each]
        if named:
            waiting += named
        else:
            yield field
