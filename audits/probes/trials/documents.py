"""Documents that a page offers: PDF files of the same site are fetched and looked into, others are named.

Few and small ones only; what was left is said.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import DictionaryObject

from audits.model.tried import DocumentSeen, DocumentsSeen
from audits.probes.papers import FETCH_MS, GONE, PaperLink, fetched, in_time, paper_links
from audits.probes.trials.bench import Bench
from audits.rules.speech import language_of
from audits.rules.words import site_of

MOST = 3
"""Documents of one page that are fetched."""

PAGES = 5
"""Pages of a document whose text is looked for."""

FURTHER = 2
"""Pages in the middle, and as many at the end, by which the language of a longer one is told, too."""

SAMPLE = 20_000
"""Letters of a document by which its language is told."""

MARKED = 4_000
"""Marked parts of a document that are asked for a language of their own."""

UNKNOWN = "?"
"""The language of parts that were too many to be asked."""

OWN_LANGUAGE = re.compile(rb"/Lang\s*(?:\(([^)]*)\)|<([0-9A-Fa-f\s]*)>)")
"""A language that the content of a page declares for what follows."""

BROKEN = (
    PyPdfError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    IndexError,
    RecursionError,
    OSError,
    NotImplementedError,
)
"""What pypdf raises for a file that is no sound PDF."""


def documents(bench: Bench) -> DocumentsSeen | None:
    """What is known of them; None on a page that offers none. Raises DocumentSilent."""
    links = list(paper_links(bench.main))
    if not links:
        return None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    return DocumentsSeen(documents=tuple(_seen(bench, links)))


def _seen(bench: Bench, links: list[PaperLink]) -> Iterator[DocumentSeen]:
    own, looked = site_of(bench.page.url), dict[str, dict[str, Any]]()
    for link in links:
        base = DocumentSeen(
            selector=bench.redactor.text(link.selector),
            name=bench.redactor.text(link.name),
            url=bench.redactor.url(link.href),
            box=link.box,
            kind="pdf" if link.is_pdf else "office",
        )
        if link.is_pdf and site_of(link.href) == own and link.href not in looked:
            if len(looked) >= MOST or bench.short_of(FETCH_MS / 1000):
                bench.missed(f"document {link.href}", "as many documents of this page as are looked into were")
                yield base
                continue
            looked[link.href] = _look(bench, link.href)
        yield base.model_copy(update=looked.get(link.href, {}))


def _look(bench: Bench, href: str) -> dict[str, Any]:
    """What one file says of itself; nothing where it did not come."""
    content, why, status = fetched(bench.page.context, href)
    if status in GONE:
        return {"missing": status}
    found: dict[str, Any] = {}
    if content:
        try:
            found = in_time(partial(read_pdf, content), {})
        except BROKEN:
            found = {}
        why = "" if found else "it could not be read"
    if why:
        bench.missed(f"document {href}", why)
    return found


def read_pdf(content: bytes) -> dict[str, Any]:
    """What a PDF says of itself, as fields of `DocumentSeen`. Raises what pypdf raises for a broken one."""
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        return {"looked": True, "locked": True}
    root = reader.root_object
    marks = root.get("/MarkInfo", DictionaryObject()).get_object()
    every = list(reader.pages)
    pages, further = every[:PAGES], _further(every[PAGES:])
    fields = [each for each in _fields(root) if "/FT" in each]
    preferences = root.get("/ViewerPreferences", DictionaryObject()).get_object()
    texts = [_text(page) for page in pages]
    return {
        "looked": True,
        "tagged": bool(marks.get("/Marked", False)) and "/StructTreeRoot" in root,
        "lang": str(root.get("/Lang", "")),
        "title": str((reader.metadata.title if reader.metadata else "") or "").strip(),
        "title_shown": bool(preferences.get("/DisplayDocTitle", False)),
        "pages": len(every),
        "letters": sum(map(len, texts)),
        "pictures": sum(len(page.images) for page in pages),
        "fields": len(fields),
        "unnamed_fields": sum(not str(each.get("/TU", "")).strip() for each in fields),
        **_spoken(root, [*pages, *further], [*texts, *(_text(page) for page in further)]),
    }


def _text(page: PageObject) -> str:
    return (page.extract_text() or "").strip()


def _further(pages: Sequence[PageObject]) -> Sequence[PageObject]:
    """Some from the middle and from the end of those that are not read: a summary may be in another language."""
    middle = len(pages) // 2
    return [*pages[middle : middle + FURTHER], *pages[max(middle + FURTHER, len(pages) - FURTHER) :]]


def _spoken(root: DictionaryObject, pages: Sequence[PageObject], texts: Sequence[str]) -> dict[str, Any]:
    """The language that the text of the pages is in, and how many words of it told so; nothing where nobody knows.

    What is in several languages, or marks some of its parts as being in that one, tells nothing.
    """
    sample = [text[: SAMPLE // PAGES] for text in texts]
    declared, found = str(root.get("/Lang", "")), language_of(sample)
    if found is None:
        return {}
    if _primary(declared) != found:
        own = {*_of_parts(root), *(each for page in pages for each in _of_content(page))}
        if own & {found, UNKNOWN}:
            return {}
    return {"spoken": found, "words": sum(len(text.split()) for text in sample)}


def _primary(language: str) -> str:
    return re.split(r"[-_]", language.strip())[0].lower()


def _of_parts(root: DictionaryObject) -> Iterator[str]:
    """The languages that the tags of a document declare for parts of it."""
    waiting = [root.get("/StructTreeRoot")]
    for _ in range(MARKED):
        if not waiting:
            return
        part = waiting.pop(0)
        part = part.get_object() if part is not None else None
        if isinstance(part, list):
            waiting += part
        elif isinstance(part, DictionaryObject):
            waiting.append(part.get("/K"))
            if "/Lang" in part:
                yield _primary(str(part["/Lang"]))
    yield UNKNOWN


def _of_content(page: PageObject) -> Iterator[str]:
    """The languages that the content of a page declares for parts of it."""
    listed = page.get("/Resources", DictionaryObject()).get_object().get("/Properties", DictionaryObject()).get_object()
    for each in listed.values():
        marks = each.get_object()
        if isinstance(marks, DictionaryObject) and "/Lang" in marks:
            yield _primary(str(marks["/Lang"]))
    content = page.get_contents()
    for match in OWN_LANGUAGE.finditer(content.get_data()) if content is not None else ():
        coded = bytes.fromhex(match[2].decode()) if match[2] else match[1] or b""
        yield _primary(coded.replace(b"\0", b"").removeprefix(b"\xfe\xff").decode("latin-1"))


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
