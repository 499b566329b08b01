"""One plain spelling for all the ways in which pages and addresses spell the same words.

Percent signs, HTML entities, JSON escapes, accents written apart, ligatures, soft hyphens: a value is looked for in the
plain text, and masked in the original, so each way of writing is undone in one place instead of being foreseen for
every value.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

_EMBEDDED = r"data:[\w/+.;=-]{0,80};base64,[A-Za-z0-9+/=]{64,}"
_PERCENT = r"(?:%(?:25)*(?:u[0-9A-Fa-f]{4}|[0-9A-Fa-f]{2}))+"
_ENTITY = r"&(?:amp;)*(?:\#\d{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});"
_ESCAPE = r"\\+(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})"
_BEYOND_ASCII = r"[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]+|[ßẞœŒæÆﬀ-ﬆĲĳİ]"

WALL = "\ue000" * 40
"""Parts texts so that nothing is found across it (no pattern passes over so many such characters)."""

APART = "\x02"
"""Parts the texts of a page's elements when they are masked together."""

MARKUP = re.compile(rf"{APART}|<[^<>{APART}]*>")
"""What comes between letters that a page shows side by side."""

_LETTERS = {"ß": "ss", "ẞ": "ss", "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "İ": "i"}


@dataclass(frozen=True)
class Plain:
    """A text in its plain spelling.

    `text` is what a person would read; `folded` the same, letter by letter, in small letters without accents.
    `span` leads from a place in either to the place in the original.
    """

    text: str
    folded: str
    _starts: tuple[int, ...]
    _knots: tuple[tuple[int, bool], ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the original the letters from `start` up to `end` are written, whole escapes included."""
        return self._back(start, False), self._back(end, True)

    def _back(self, index: int, up: bool) -> int:
        if not self._starts:
            return index
        at = bisect_right(self._starts, index) - 1
        origin, whole = self._knots[at]
        into = index - self._starts[at]
        if not whole:
            return origin + into
        return self._knots[at + 1][0] if into and up else origin


def plain(original: str, *, joined: bool = False) -> Plain:
    """The plain spelling of a text; `joined` as if there were no `MARKUP` in it."""
    irregular = _irregular(
        ";base64," in original,
        "%" in original,
        "&" in original,
        "\\" in original,
        not original.isascii(),
        joined,
    )
    starts: list[int] = []
    knots: list[tuple[int, bool]] = []
    pieces: list[str] = []
    length = done = 0

    def add(origin: int, piece: str, whole: bool) -> None:
        nonlocal length
        starts.append(length)
        knots.append((origin, whole))
        pieces.append(piece)
        length += len(piece)

    for found in irregular.finditer(original) if irregular else ():
        for start, end, letters in _read(found):
            if start > done:
                add(done, original[done:start], False)
            add(start, letters if letters.isascii() else _IN_LETTERS.sub(_spelled, letters), True)
            done = end
    if not knots:
        return Plain(original, original.translate(_FOLD), (), ())
    add(done, original[done:], False)
    text = "".join(pieces)
    return Plain(text, text.translate(_FOLD), tuple(starts), tuple(knots))


def fold(text: str) -> str:
    """The folded plain spelling alone."""
    return plain(text).folded


@cache
def _irregular(
    embedded: bool, percent: bool, entity: bool, escape: bool, beyond: bool, joined: bool
) -> re.Pattern[str] | None:
    wanted = {
        _EMBEDDED: embedded,
        _PERCENT: percent,
        _ENTITY: entity,
        _ESCAPE: escape,
        _BEYOND_ASCII: beyond,
        MARKUP.pattern: joined,
    }
    chosen = [pattern for pattern, needed in wanted.items() if needed]
    return re.compile("|".join(chosen)) if chosen else None


def _read(found: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """What an irregular spelling says: pieces with their place in the original."""
    written, start, end = found[0], found.start(), found.end()
    if written[0] == "%":
        yield from _percent(written, start)
    elif written[0] == "&":
        bare = written.replace("amp;", "") if written.count("amp;") and written != "&amp;" else written
        letters = html.unescape("&amp;" if bare == "&" else bare)
        if not letters.endswith(";") or letters == ";":
            yield start, end, letters
    elif written[0] == "\\":
        yield start, end, chr(int(written.lstrip("\\")[1:], 16))
    elif written.startswith("data:"):
        yield start, end, WALL
    elif written[0] in f"<{APART}":
        yield start, end, ""
    else:
        yield start, end, written


def _spelled(found: re.Match[str]) -> str:
    """A ligature in its letters; an accent or an invisible character on its own is nothing."""
    written = found[0]
    if unicodedata.combining(written[0]) or unicodedata.category(written[0]) == "Cf":
        return ""
    return _LETTERS.get(written) or unicodedata.normalize("NFKD", written)


_IN_LETTERS = re.compile(_BEYOND_ASCII)


def _percent(written: str, start: int) -> Iterator[tuple[int, int, str]]:
    """Percent signs, encoded once or more often, as UTF-8 where they are that, and as Latin-1 where not."""
    units = [(m.start() + start, m.end() + start, m[1]) for m in _UNIT.finditer(written)]
    at = 0
    while at < len(units):
        first, last, digits = units[at]
        if digits[0] in "uU":
            yield first, last, chr(int(digits[1:], 16))
            at += 1
            continue
        byte = int(digits, 16)
        take = 1 if byte < 0xC2 else 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
        group = units[at : at + take]
        try:
            letter = bytes(int(unit[2], 16) for unit in group).decode()
        except ValueError:
            group, letter = units[at : at + 1], chr(byte)
        yield first, group[-1][1], letter
        at += len(group)


_UNIT = re.compile(r"%(?:25)*(u[0-9A-Fa-f]{4}|[0-9A-Fa-f]{2})")


class _Fold(dict[int, str]):
    """Each character as one small letter without accents; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        parts = [each for each in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(each)]
        small = (parts[0] if len(parts) == 1 else letter).lower()
        self[code] = small if len(small) == 1 else letter
        return self[code]


_FOLD = _Fold({ord("’"): "'", ord("‘"): "'", ord("–"): "-", ord("—"): "-", ord("−"): "-", ord("ø"): "o", ord("ł"): "l"})
"""`str.translate` takes it; it never changes how many characters there are."""
