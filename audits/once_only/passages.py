"""From a file to passages: sentences, list items and labels, each with its line and the headings that it stands under.

Pure: bytes in, passages out. Plain text here, pages in `pages.py`, PDF in `papers.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audits.errors import UsageError
from audits.once_only.cues import ASKS, cues, guess_language
from audits.once_only.grammar import Form
from audits.once_only.plain import plainly

SHORT = 4
"""A text of fewer lines is one heading at most and what stands below it; its lines are passages as they are."""

BETWEEN = " – "
"""What joins the headings of a passage."""

_BULLET = re.compile(r"\s*(?:[-–—•*▪◦·‣●○✓]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)")
_SENTENCE_END = re.compile(
    r"(?<=[\w)»\"”]{3})(?<!\bmax)(?<!\bmin)(?<!\bart)(?<!bijv)(?<!\bincl)(?<!\bresp)[.!;](?=\s+[A-ZÀ-Þ0-9«\"“])"
)
_HEADING_LENGTH = 120
_LONGEST = 1500
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,}|_{3,})\s*")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, a list item or a label. `line` counts from 1; `context` is what stands above it."""

    line: int
    text: str
    context: str = ""
    form: Form = ""


def passages_of(name: str, content: bytes) -> Sequence[Passage]:
    """The passages of a file: PDF and HTML are known by what they hold, all else is plain text.

    Raises UsageError when nothing in it can be read; a file without a word has no passages.
    """
    if content.lstrip()[:5] == b"%PDF-":
        from audits.once_only.papers import text_of_paper

        return list(of_text(text_of_paper(name, content)))
    if b"\0" in content[:4096] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UsageError(f"{name} is neither text nor HTML nor PDF.", "Save it as one of these.")
    if name.lower().endswith((".html", ".htm", ".xhtml")) or _begins_like_a_page(content):
        from audits.once_only.pages import of_page

        return list(of_page(name, content))
    return list(of_text(decoded(content)))


def _begins_like_a_page(content: bytes) -> bool:
    return (
        re.match(
            rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|main|div|form|ul|h1|p)\b", content[:500], re.I
        )
        is not None
    )


def decoded(content: bytes) -> str:
    """Text as UTF-8, or as Windows writes it where it is none."""
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def sentences(text: str) -> Iterator[str]:
    """The sentences of a paragraph. A question stays with its answer, short forms end none, and none has no end."""
    start = 0
    for end in [*(match.end() for match in _SENTENCE_END.finditer(text)), len(text)]:
        yield from (part for part in _bounded(text[start:end].strip()) if part)
        start = end


def _bounded(sentence: str) -> Iterator[str]:
    """A sentence in parts of at most so many letters, cut between words."""
    while len(sentence) > _LONGEST:
        cut = sentence.rfind(" ", 0, _LONGEST)
        cut = cut if cut > 0 else _LONGEST
        yield sentence[:cut]
        sentence = sentence[cut:].lstrip()
    yield sentence


# --- plain text -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str
    bullet: bool
    blank_after: bool
    hash: bool


def of_text(text: str) -> Iterator[Passage]:
    """The passages of a plain text. Headings are told by what follows them, and are context rather than passages."""
    lines = list(_lines(text))
    short = len(lines) < SHORT
    heading = intro = ""
    for place, line in enumerate(lines):
        following = lines[place + 1] if place + 1 < len(lines) else None
        if _is_intro(line, following):
            intro = line.text.rstrip(" :")
            if _tells(line.text):
                yield Passage(line.number, line.text, heading, "heading")
        elif following and _is_heading(line, following, place == 0, len(lines)):
            heading, intro = line.text.rstrip(" :"), ""
        else:
            if intro and not line.bullet and place and lines[place - 1].blank_after:
                intro = ""
            context = BETWEEN.join(part for part in (heading, intro) if part)
            parts = _bounded(line.text) if short or line.bullet else sentences(line.text)
            yield from (Passage(line.number, part, context, "item" if line.bullet else "") for part in parts)


def _lines(text: str) -> Iterator[_Line]:
    raw = text.splitlines()
    for number, line in enumerate(raw, 1):
        if not line.strip() or _UNDERLINE.fullmatch(line):
            continue
        bullet = _BULLET.match(line)
        hashed = re.match(r"\s*#{1,6}\s+", line)
        start = bullet.end() if bullet else hashed.end() if hashed else 0
        after = raw[number] if number < len(raw) else ""
        blank = not after.strip() or _UNDERLINE.fullmatch(after) is not None
        yield _Line(number, " ".join(line[start:].split()), bool(bullet), blank, bool(hashed))


def _is_intro(line: _Line, following: _Line | None) -> bool:
    """ "Bring with you:" above what is listed."""
    return following is not None and line.text.endswith(":") and len(line.text) <= 2 * _HEADING_LENGTH


def _is_heading(line: _Line, following: _Line, first: bool, count: int) -> bool:
    if line.hash:
        return True
    if line.bullet or len(line.text) > _HEADING_LENGTH or line.text.endswith((".", ";", ",", "!")):
        return False
    if first and count == 2:
        return True
    if following.bullet or (line.text.isupper() and len(line.text) > 3):
        return True
    return (first or line.blank_after) and (line.blank_after or _announces(line.text))


def _announces(text: str) -> bool:
    """Whether a line says that what follows is asked."""
    words = cues(guess_language(text)[0])
    return any(words[kind].any(plainly(text)) for kind in ("list", *ASKS))


def _tells(text: str) -> bool:
    """Whether a line that introduces others says something of its own: more than a few words."""
    return len(text.split()) > 4
