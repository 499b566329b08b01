"""Prints a page of our own on paper that assistive technology reads: a tagged PDF."""

from __future__ import annotations

import base64
import io

from pypdf import PdfWriter
from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

from audits.browser import Browser
from audits.profiles import load_profile

LOAD_MS = 30_000


def tagged_pdf(browser: Browser, html: str, title: str, lang: str) -> bytes:
    """The page as a PDF with tags, an outline, its title and its language; it is laid out as its own styles say.

    The page is given as it is, and may load nothing: it holds its pictures itself.
    """
    context = browser.new_context(load_profile("desktop"))
    try:
        page = context.new_page()
        page.set_content(html, wait_until="load", timeout=LOAD_MS)
        session = context.new_cdp_session(page)
        how = {"generateTaggedPDF": True, "generateDocumentOutline": True, "preferCSSPageSize": True}
        printed = session.send("Page.printToPDF", {**how, "printBackground": True})
    finally:
        context.close()
    return _entitled(base64.b64decode(printed["data"]), title, lang)


def _entitled(pdf: bytes, title: str, lang: str) -> bytes:
    """A reader shows the title, not the name of the file (PDF/UA-1, 7.1), and speaks the right language."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    writer.add_metadata({"/Title": title})
    writer.root_object[NameObject("/Lang")] = TextStringObject(lang)
    shown = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    writer.root_object[NameObject("/ViewerPreferences")] = shown
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
