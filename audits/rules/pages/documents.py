"""Documents that a page offers: whether a PDF can be read aloud, and whether it says what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from audits.model import Target, Verdict
from audits.model.tried import DocumentSeen
from audits.rules.hit import Hit, Look
from audits.rules.page import Page
from audits.rules.pages.service import is_copy, stands_where_it_belongs
from audits.rules.registry import page_rule
from audits.rules.speech import is_told

FEW = 20
"""Letters of the first pages of a document below which it has no text: a stamp, or a number, is none."""

SAMPLE_WORDS = 100
"""Words from which the language of a document is certain: a shorter one may be a form that quotes."""


def _judged(
    page: Page, applies: Callable[[DocumentSeen], bool], wrong: Callable[[DocumentSeen], bool]
) -> Iterator[Look]:
    """A look at each document that was looked into and to which this applies."""
    seen = page.observation.tried.documents
    for each in seen.documents if seen else ():
        if not each.looked or not applies(each):
            continue
        facts = {
            "document": each.name or each.url,
            "pages": str(each.pages),
            "count": str(each.unnamed_fields),
            "fields": str(each.fields),
            "declared": each.lang,
            "found": each.spoken,
        }
        target = Target(selector=each.selector, name=each.name, role="link", box=each.box)
        yield Hit(target=target, facts=facts) if wrong(each) else None


@page_rule("documents/missing")
def missing(page: Page) -> Iterator[Look]:
    """A link to a PDF that the server says not to have. Where little else that the page links to is known to be there,
    a person must see whether the page itself stands where it belongs; a copy of a page accuses nobody.
    """
    seen = page.observation.tried.documents
    for each in seen.documents if seen and not is_copy(page) else ():
        if each.looked or each.missing:
            target = Target(selector=each.selector, name=each.name, role="link", box=each.box)
            facts = {"document": each.name or each.url, "status": str(each.missing)}
            verdict = None if stands_where_it_belongs(page) else Verdict.CANNOT_TELL
            yield Hit(target=target, facts=facts, verdict=verdict) if each.missing else None


def _has_text(document: DocumentSeen) -> bool:
    return not document.locked and document.letters >= FEW


@page_rule("documents/untagged")
def untagged(page: Page) -> Iterator[Look]:
    """A PDF with text and no tags: nothing tells headings, lists and tables from other words, nor their order."""
    yield from _judged(page, _has_text, lambda document: not document.tagged)


@page_rule("documents/picture-of-text")
def picture_of_text(page: Page) -> Iterator[Look]:
    """A PDF whose pages are pictures, without a letter that could be read aloud or enlarged."""

    def wrong(document: DocumentSeen) -> bool:
        return document.letters < FEW and document.pictures >= min(document.pages, 1) and not document.fields

    yield from _judged(page, lambda document: not document.locked and document.pages > 0, wrong)


@page_rule("documents/no-language")
def no_language(page: Page) -> Iterator[Look]:
    """A tagged PDF that does not say its language; of an untagged one that is the lesser fault."""
    yield from _judged(
        page, lambda document: _has_text(document) and document.tagged, lambda document: not document.lang
    )


@page_rule("documents/language-otherwise")
def language_otherwise(page: Page) -> Iterator[Look]:
    """A PDF whose text is in another language than it declares; the nearest relatives of a language are not told apart
    from it, and accuse nobody.
    """

    def applies(document: DocumentSeen) -> bool:
        return bool(document.spoken) and document.words >= SAMPLE_WORDS and is_told(_code(document))

    yield from _judged(page, applies, lambda document: _code(document) != document.spoken)


def _code(document: DocumentSeen) -> str:
    """The language that a document declares, without its country; some write a country with an underscore."""
    return document.lang.strip().replace("_", "-").partition("-")[0].lower()


@page_rule("documents/no-title")
def no_title(page: Page) -> Iterator[Look]:
    """A PDF with text that has no title: whoever opens it is told the name of a file."""
    yield from _judged(page, _has_text, lambda document: not document.title)


@page_rule("documents/fields-unnamed")
def fields_unnamed(page: Page) -> Iterator[Look]:
    """A PDF form whose fields have no name that is read aloud."""
    yield from _judged(page, lambda document: document.fields > 0, lambda document: document.unnamed_fields > 0)


@page_rule("documents/locked")
def locked(page: Page) -> Iterator[Look]:
    """A PDF that asks for a password: nobody could look into it."""
    yield from _judged(page, lambda document: True, lambda document: document.locked)
