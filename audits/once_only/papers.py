"""The text layer of a PDF. A scan has none, and is said to have none rather than taken for an empty paper."""

from __future__ import annotations

import io
import logging
import re

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from audits.errors import UsageError

_WRAPPED = re.compile(r"(?<=[\w,)]) *\n(?=[a-zà-ÿ(])(?![a-z]\) )(?!o )")
_LONG_LINE = 60


def text_of_paper(name: str, content: bytes) -> str:
    """The text of all pages, with lines that were broken by the page's width put together again.

    Raises UsageError for a file that is broken or locked, and for one without any text.
    """
    # pypdf reports each oddity of a file on its log; what matters here is whether there is text.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UsageError(f"{name} is locked with a password.", "Save an unlocked copy of it.")
        pages = [page.extract_text() for page in reader.pages]
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as error:
        raise UsageError(
            f"{name} is no sound PDF: {error}", "Open it and save it again, or print it to a PDF."
        ) from error
    if not any(page.strip() for page in pages):
        raise UsageError(
            f"{name} has no text layer: its pages are pictures, and nothing in it was read.",
            "Recognise its text first (OCR), and give the result.",
        )
    return "\n\n".join(_unwrapped(page) for page in pages)


def _unwrapped(text: str) -> str:
    lines = text.split("\n")
    whole = lines[:1]
    for line in lines[1:]:
        joined = whole[-1] + "\n" + line
        if len(whole[-1]) >= _LONG_LINE and _WRAPPED.search(joined, len(whole[-1]) - 1):
            whole[-1] = f"{whole[-1].rstrip()} {line.lstrip()}"
        else:
            whole.append(line)
    return "\n".join(whole)
