"""Nothing personal reaches the disk: typed values and identifiers are masked before anything is written.

Two kinds of things are masked. Values that this walk types are known, and are found again in every form a page or an
address may give them. Identifiers of anybody else are recognised by their shape and, where there is one, by their
checksum (research on Belgian identifiers, section 5). What the service itself publishes stays: a phone number that a
page shows before anything was typed is evidence.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import Any
from urllib.parse import quote, quote_plus, unquote, unquote_plus, urlsplit, urlunsplit

from PIL import Image, ImageDraw
from stdnum import iban
from stdnum.be import nn

from audits.model import Box

SHORTEST = 4
"""Values shorter than this (a house number) are masked in addresses only: elsewhere they are ordinary words."""

PATTERNS: dict[str, re.Pattern[str]] = {
    "national number": re.compile(r"(?<![\d.,])\d{2}[.\s/-]?\d{2}[.\s/-]?\d{2}[.\s:-]{0,3}\d{3}[.\s-]{0,2}\d{2}(?!\d)"),
    "IBAN": re.compile(r"\bBE\d{2}(?:[\s-]?\d{4}){3}\b"),
    "e-mail": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "phone": re.compile(r"(?<![\d.,/])(?:\+32|0032|0)[\s./-]?(?:\(0\))?[1-9](?:[\s./-]?\d){7,8}(?![\d.,]?\d)"),
    "foreigner card": re.compile(r"\bB\s?\d{9}\b"),
    "visa reference": re.compile(r"\b(?:VFS|TLS)[A-Z]{3}\d{9}\b"),
    "token": re.compile(r"\beyJ[\w-]{10,}\.[\w-]{5,}\.[\w-]*"),
}

SECRET_KEY = re.compile(r"(?i)^(.*sess.*|sid|phpsessid|jsessionid|.*token.*|code|state|nonce|ticket|csrf.*|auth.*)$")

MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "January February March April May June July August September October November December",
)


class Redactor:
    """Masks one walk's values, known in memory only, and identifiers by shape."""

    def __init__(self, values: Mapping[str, str] | None = None) -> None:
        self._values: dict[str, str] = {}
        self._published: set[str] = set()
        for token, value in (values or {}).items():
            self.learn(token, value)

    @property
    def values(self) -> Mapping[str, str]:
        """Token to value, for those who compare in memory."""
        return dict(self._values)

    def learn(self, token: str, value: str) -> None:
        """From now on this value is masked as `‹token›`; a value is known under its first token."""
        if value.strip() and value not in self._values.values():
            self._values[token] = value.strip()
            self.__dict__.pop("_known", None)

    def keep_published(self, text: str) -> None:
        """Identifiers in this text stay: the service shows them to everybody."""
        for pattern in PATTERNS.values():
            self._published.update(_bare(found[0]) for found in pattern.finditer(text))

    def text(self, text: str) -> str:
        """The text with every known value of four letters or more, and every identifier, masked."""
        if not text:
            return text
        if self._values:
            known, tokens = self._known
            text = known.sub(lambda found: f"‹{tokens[_key(found[0])]}›", text)
        return self._identifiers(text)

    def url(self, url: str) -> str:
        """An address with known values (short ones too), identifiers, session ids and tokens masked."""
        try:
            parts = urlsplit(url)
        except ValueError:
            return self.text(url)
        if parts.scheme in {"data", "blob", "javascript"}:
            return f"{parts.scheme}:…"
        path = "/".join(self._in_url(piece) for piece in parts.path.split("/"))
        query = "&".join(self._parameter(piece) for piece in parts.query.split("&")) if parts.query else ""
        fragment = self._in_url(parts.fragment)
        host = parts.netloc.rpartition("@")[2]
        return urlunsplit((parts.scheme, host, path, query, fragment))

    def record(self, value: Any) -> Any:
        """The same structure with every string masked."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {key: self.record(inner) for key, inner in value.items()}
        if isinstance(value, list | tuple):
            return [self.record(inner) for inner in value]
        return value

    def picture(self, image: bytes, boxes: Sequence[Box], scale: float = 1.0) -> bytes:
        """The picture with the boxes painted over. Without boxes the bytes go through as they are."""
        if not boxes:
            return image
        with Image.open(io.BytesIO(image)) as opened:
            kind = opened.format or "JPEG"
            picture = opened.convert("RGB") if kind == "JPEG" else opened.copy()
        brush = ImageDraw.Draw(picture)
        for box in boxes:
            left, top = box.x * scale, box.y * scale
            right, bottom = left + box.width * scale, top + box.height * scale
            if right <= 0 or bottom <= 0 or left >= picture.width or top >= picture.height:
                continue
            brush.rectangle((max(0, left), max(0, top), right, bottom), fill="#5b6472")
        out = io.BytesIO()
        picture.save(out, format=kind, **({"quality": 75} if kind == "JPEG" else {}))
        return out.getvalue()

    # --- how ---

    @cached_property
    def _known(self) -> tuple[re.Pattern[str], dict[str, str]]:
        tokens: dict[str, str] = {}
        for token, value in self._values.items():
            for form in forms(value):
                if len(form) >= SHORTEST:
                    tokens.setdefault(_key(form), token)
        longest = sorted({form for value in self._values.values() for form in forms(value)}, key=len, reverse=True)
        choices = [_loose(form) for form in longest if len(form) >= SHORTEST] or [r"(?!)"]
        return re.compile(rf"(?<!\w)(?:{'|'.join(choices)})(?!\w)", re.IGNORECASE), tokens

    def _identifiers(self, text: str) -> str:
        for name, pattern in PATTERNS.items():
            text = pattern.sub(partial(self._masked, name), text)
        return text

    def _masked(self, name: str, found: re.Match[str]) -> str:
        bare = _bare(found[0])
        if bare in self._published or not _plausible(name, found[0]):
            return found[0]
        return f"‹{name}›"

    def _in_url(self, piece: str) -> str:
        plain = unquote(unquote_plus(piece))
        exact = next((token for token, value in self._values.items() if _key(value) == _key(plain)), None)
        if exact is not None:
            return f"‹{exact}›"
        masked = self.text(plain)
        return piece if masked == plain else masked

    def _parameter(self, pair: str) -> str:
        name, equals, value = pair.partition("=")
        if equals and SECRET_KEY.match(name) and len(value) > 7:
            return f"{name}=‹session›"
        return f"{self._in_url(name)}{equals}{self._in_url(value)}"


def forms(value: str) -> set[str]:
    """The ways a page may write a value: as typed, encoded, without accents, with other separators, as a date."""
    found = {value, quote(value), quote_plus(value), quote(quote(value)), _without_accents(value)}
    digits = re.sub(r"[\s./:()-]", "", value)
    if digits.isalnum() and sum(letter.isdigit() for letter in digits) >= 6:
        found.add(digits)
    date = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", value)
    if date:
        found.update(_dates(date[1], date[2], date[3]))
    return {form for form in found if form}


def _dates(year: str, month: str, day: str) -> Iterator[str]:
    for separator in "/-. ":
        yield f"{day}{separator}{month}{separator}{year}"
        yield f"{int(day)}{separator}{int(month)}{separator}{year}"
    yield f"{year}{month}{day}"
    for names in MONTHS:
        name = names.split()[int(month) - 1]
        for written in {str(int(day)), day}:
            yield f"{written} {name} {year}"
            yield f"{written}. {name} {year}"
        if day == "01":
            yield f"1er {name} {year}"


def _loose(form: str) -> str:
    """A pattern for a form: digits may be separated otherwise, white space may be of any kind."""
    if len(form) >= 9 and sum(letter.isdigit() for letter in form) >= 8 and form.isalnum():
        return r"[\s./:()-]{0,3}".join(re.escape(letter) for letter in form)
    return r"\s+".join(re.escape(word) for word in form.split())


def _key(text: str) -> str:
    return re.sub(r"[\s./:()-]", "", _without_accents(text)).casefold()


def _without_accents(text: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each))


def _bare(text: str) -> str:
    return re.sub(r"[\s./:()-]", "", text).casefold()


def _plausible(name: str, text: str) -> bool:
    """Whether the checksum, where there is one, says that this is what it looks like."""
    if name == "IBAN":
        return bool(iban.is_valid(text))
    if name != "national number":
        return True
    digits = re.sub(r"\D", "", text)
    return any(97 - int(prefix + digits[:9]) % 97 == int(digits[9:]) for prefix in ("", "2")) or bool(
        nn.is_valid(digits)
    )
