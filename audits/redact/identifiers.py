"""Identifiers of anybody, recognised by their shape and, where there is one, by their checksum.

National and BIS numbers, accounts, cards of citizens and of foreigners, visa files, telephones, e-mail addresses, and
the tokens that keep a session. Shapes: python-stdnum (`stdnum.be`), and the BIPT numbering plan for telephones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from stdnum import iban
from stdnum.be import eid


@dataclass(frozen=True)
class Kind:
    """One kind of identifier: its shape in plain text, letters without which the shape is not worth a search, and
    what its checksum or its shape as a whole says.
    """

    name: str
    shape: re.Pattern[str]
    hint: str = ""
    holds: Callable[[str], bool] = bool


@dataclass(frozen=True)
class Identifier:
    """One identifier in a plain text, from `start` up to `end`. `bare` is the same for each way of writing it."""

    name: str
    start: int
    end: int
    bare: str


def identifiers(text: str) -> Iterator[Identifier]:
    """Everything in a plain text that identifies somebody."""
    digits = re.search(r"\d", text) is not None
    for kind in _KINDS:
        if kind.hint not in text or not (kind.hint or digits):
            continue
        for found in kind.shape.finditer(text):
            if kind.holds(found[0]):
                yield Identifier(kind.name, found.start(), found.end(), _bare(kind.name, found[0]))


def _bare(name: str, text: str) -> str:
    if name == "e-mail":
        return text.lower()
    row = re.sub(r"[\W_]+", "", text).lower()
    return re.sub(r"^(?:0032|32)0?", "0", row) if name == "phone" else row


def _is_national_number(text: str) -> bool:
    """Check digits that are right for a birth in either century, after a date as the Register writes it.

    The months of BIS numbers are raised by 20 or 40, those of test numbers by 60; a month or a day may be unknown.
    """
    digits = re.sub(r"\D", "", text)
    month, day, check = int(digits[2:4]), int(digits[4:6]), int(digits[9:])
    if month % 20 > 12 or day > 31:
        return False
    return any(97 - int(prefix + digits[:9]) % 97 == check for prefix in ("", "2"))


def _is_phone(text: str) -> bool:
    """Neither a date with what follows it, nor the number of an enterprise, which is public."""
    if re.match(r"\d{1,2}([./-])\d{1,2}\1\d{4}", text):
        return False
    row = text.replace(".", "")
    grouped = re.fullmatch(r"0\d{3}\.\d{3}\.\d{3}", text)
    return not (grouped and 97 - int(row[:8]) % 97 == int(row[8:]))


# No letter or figure beside it, nor an amount that goes on.
_BEFORE = r"(?<![^\W_])(?<!\d[.,/-])(?<!\+)"
_AFTER = r"(?![^\W_]|[.,]\d)"
_THEN = r"[\s./-]{0,2}"

_KINDS = (
    Kind("e-mail", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "@"),
    Kind("token", re.compile(r"(?<![^\W_])eyJ[\w-]{10,}\.[\w-]{5,}\.[\w-]*"), "eyJ"),
    # Which banks there are is not asked: an account that was mistyped at a bank is somebody's all the same.
    Kind(
        "IBAN",
        re.compile(rf"(?i){_BEFORE}BE\d{{2}}(?:[\s-]?\d{{4}}){{3}}(?!\d)"),
        holds=lambda text: bool(iban.is_valid(text, check_country=False)),
    ),
    Kind(
        "national number",
        re.compile(
            rf"{_BEFORE}\d{{2}}[.\s/-]?\d{{2}}[.\s/-]?\d{{2}}[.\s:-]{{0,3}}\d{{3}}[.\s-]{{0,2}}\d{{2}}(?![^\W_])"
        ),
        holds=_is_national_number,
    ),
    Kind(
        "eID card",
        re.compile(rf"{_BEFORE}\d{{3}}-\d{{7}}-\d{{2}}(?![^\W_])"),
        "-",
        lambda text: bool(eid.is_valid(text)),
    ),
    Kind("foreigner card", re.compile(rf"{_BEFORE}B\s?\d{{9}}(?![^\W_])"), "B"),
    Kind("visa reference", re.compile(rf"{_BEFORE}(?:VFS|TLS)[A-Z]{{3}}\d{{9}}(?![^\W_])"), "S"),
    # Nine figures after the zero in mobile numbers, eight in others; what lies abroad has its plus sign.
    Kind(
        "phone",
        re.compile(
            rf"{_BEFORE}(?:(?:(?:\+|00)32{_THEN}(?:\(0\)|0)?{_THEN}|0)(?:4(?:{_THEN}\d){{8}}|[1-9](?:{_THEN}\d){{7}})"
            rf"|\+(?!32)[1-9]\d{{0,2}}(?:{_THEN}(?:\(0\))?\d){{7,12}}){_AFTER}"
        ),
        holds=_is_phone,
    ),
)
