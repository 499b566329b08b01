"""Finding a value that was typed, in any way of writing it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from urllib.parse import quote, quote_plus

from audits.redact.plain import fold, plain

SHORTEST = 4
"""Values shorter than this (a house number) are masked where they are the whole value of a parameter: elsewhere they
are ordinary words."""

MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "January February March April May June July August September October November December",
)

_BETWEEN = r"[\W_]{0,12}"
_TOO_LONG_FOR_CHANCE = 8
"""Words of so many letters together are the value even where nothing parts them."""
_NO_SPACES_FROM = 0x0E00
"""From here on are the scripts that write words without spaces: a value may stand between letters there."""

_UMLAUTS = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "Ä": "ae?", "Ö": "oe?", "Ü": "ue?"}


@dataclass(frozen=True)
class Value:
    """A typed value, and how to find it in plain folded text.

    Each *form* is a pattern with what it starts with; a form is tried only where its start stands, which is what
    makes twenty values in a page of 100 kB a matter of a few milliseconds.
    """

    token: str
    value: str

    @cached_property
    def keys(self) -> frozenset[str]:
        """The value without separators: what a whole field is compared with."""
        return frozenset({key_of(self.value), *self._numbers})

    def spans(self, folded: str, digits: str) -> Iterator[tuple[int, int]]:
        """Where the value stands, be it as part of a longer word (`is_whole` tells); `digits` are those of the text, in
        a row.
        """
        if len(self.value) < SHORTEST:
            return
        if self._dates:
            year, pattern = self._dates
            for at in _places(year, folded):
                for found in pattern.finditer(folded, max(0, at - 24), at + 24):
                    yield found.span()
        for number, core in self._cores if digits else ():
            if core in digits:
                yield from _starting(number[0], re.compile(_BETWEEN.join(number)), folded)
        if not self._numbers:
            yield from _starting(*self._words, folded)

    @cached_property
    def _day(self) -> date | None:
        return _as_date(self.value)

    @cached_property
    def _numbers(self) -> tuple[str, ...]:
        """The value as letters and digits in a row, when it is an identifier; a phone number has several."""
        row = key_of(self.value)
        digits = sum(letter.isdigit() for letter in row)
        if digits < 6 or len(row) - digits > 4 or self._day:
            return ()
        return tuple(_with_prefixes(row)) if row.isdigit() else (row,)

    @cached_property
    def _cores(self) -> tuple[tuple[str, str], ...]:
        """Each of the numbers with its figures alone."""
        return tuple((number, re.sub(r"\D", "", number)) for number in self._numbers)

    @cached_property
    def _words(self) -> tuple[str, re.Pattern[str]]:
        """How the words of the value start, and the words, however they are separated."""
        spelling = plain(self.value)
        runs = list(re.finditer(r"[^\W_]+", spelling.folded))
        if not runs:
            return spelling.folded[:1], re.compile(re.escape(spelling.folded))
        least = int(sum(len(run[0]) for run in runs) < _TOO_LONG_FOR_CHANCE)
        pattern = ""
        for this, following in zip(runs, [*runs[1:], None], strict=True):
            letters = zip(spelling.text[this.start() : this.end()], this[0], strict=True)
            pattern += "".join(_UMLAUTS.get(letter, re.escape(small)) for letter, small in letters)
            if following:
                gap = max(3, following.start() - this.end())
                pattern += rf"(?:\s+|[\W_]{{{least},{gap}}})"
        if len(runs) == 1 and runs[0][0].isdecimal():  # a post code is no part of an amount
            pattern = rf"(?<!\d[.,]){pattern}(?![.,]\d)"
        plain_start = re.split("[äöüÄÖÜ]", spelling.text[runs[0].start() : runs[0].end()])[0]
        return runs[0][0][: len(plain_start)] or runs[0][0][0], re.compile(pattern)

    @cached_property
    def _dates(self) -> tuple[str, re.Pattern[str]] | None:
        """The figures of the year that every way of writing this day has, and the pattern of them all."""
        return (f"{self._day:%y}", _written(self._day)) if self._day else None


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether what stands there is no part of a longer word or number.

    Words that a page shows apart may run together when they are read (`NameDupont`): a capital after a small letter
    begins a new one.
    """
    line_feed = text[start - 1 : start] in tuple("nrtbf") and text[start - 2 : start - 1] == "\\"
    return (line_feed or _parted(text[start - 1 : start], text[start])) and _parted(text[end - 1], text[end : end + 1])


def _parted(left: str, right: str) -> bool:
    if left.isalpha() and right.isalpha():
        return max(ord(left), ord(right)) >= _NO_SPACES_FROM or (left.islower() and right.isupper())
    return not (left.isdigit() and right.isdigit())


def key_of(text: str) -> str:
    """Letters and digits only, folded: equal for two ways of writing the same value."""
    return re.sub(r"[\W_]+", "", fold(text))


def forms(value: str) -> set[str]:
    """The commonest ways in which a page shows a value, for a search inside the page itself."""
    found = {value, fold(value), quote(value), quote_plus(value)}
    known = Value("", value)
    found.update(known._numbers)
    day = known._day
    if day:
        found.update(f"{day:%Y}{sep}{day:%m}{sep}{day:%d}" for sep in ("-", "/", "."))
        for sep in "/-. ":
            found.update({f"{day:%d}{sep}{day:%m}{sep}{day:%Y}", f"{day.day}{sep}{day.month}{sep}{day.year}"})
        for names in MONTHS:
            month = names.split()[day.month - 1]
            found.update({f"{day.day} {month} {day.year}", f"{day:%d} {month} {day.year}"})
            found.update({f"{day.day}. {month} {day.year}", f"{month} {day.day}, {day.year}"})
        if day.day == 1:
            found.add(f"1er {MONTHS[0].split()[day.month - 1]} {day.year}")
    return {form for form in found if form}


def _starting(start: str, pattern: re.Pattern[str], folded: str) -> Iterator[tuple[int, int]]:
    for at in _places(start, folded):
        found = pattern.match(folded, at)
        if found:
            yield found.span()


def _places(start: str, folded: str) -> Iterator[int]:
    at = folded.find(start)
    while at >= 0:
        yield at
        at = folded.find(start, at + 1)


def _with_prefixes(row: str) -> list[str]:
    """A row of digits; if it can be a Belgian phone number, within the country and from abroad."""
    for prefix in ("0032", "32", "0"):
        rest = row.removeprefix(prefix).removeprefix("0")
        if row.startswith(prefix) and len(rest) in (8, 9):
            return list(dict.fromkeys([row, f"0{rest}", f"32{rest}", f"0032{rest}", f"320{rest}", f"00320{rest}"]))
    return [row]


def _as_date(value: str) -> date | None:
    iso = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", value)
    local = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", value)
    parts = iso.groups() if iso else local.groups()[::-1] if local else None
    try:
        return date(*map(int, parts)) if parts else None
    except ValueError:
        return None


def _written(day: date) -> re.Pattern[str]:
    """A date as numbers in any order that is in use, and with its month in words in four languages."""
    d, m, year = rf"0?{day.day}", rf"0?{day.month}", f"{day:%Y}"
    names = {fold(names.split()[day.month - 1]) for names in MONTHS}
    month = "|".join(sorted(names | {name[:length] for name in names for length in (3, 4)}, key=len, reverse=True))
    gap, ordinal = r"[\W_]{1,8}", r"(?:er|st|nd|rd|th|ste|de|e)?"
    orders = (
        f"{year}{_BETWEEN}{day:%m}{_BETWEEN}{day:%d}",
        f"{day:%d%m%Y}",
        f"(?:{d}{gap}{m}|{m}{gap}{d}){gap}(?:{year}|{day:%y})",
        f"{year}{gap}{m}{gap}{d}",
        f"{d}{ordinal}{gap}(?:de |of )?(?:{month}){_BETWEEN}{year}",
        f"(?:{month}){gap}{d}{ordinal}{gap}{year}",
    )
    return re.compile(rf"(?<!\d)(?<![^\W\d_](?=[a-z]))(?:{'|'.join(orders)})(?!\d)")
