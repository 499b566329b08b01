"""The redactor: masks what one walk types, and what identifies anybody."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar, cast
from urllib.parse import unquote_to_bytes, urlsplit, urlunsplit

from PIL import Image, ImageDraw

from audits.model import Box, Record
from audits.redact.identifiers import identifiers
from audits.redact.plain import APART, MARKUP, Plain, plain
from audits.redact.values import SHORTEST, Value, is_whole, key_of

PAINT = (0x5B, 0x64, 0x72)
"""The colour, red, green and blue, of what is painted over in pictures."""

SHARED = frozenset({"person.nationality", "person.country"})
"""Values that half a country shares and pages are full of: like short ones, they are masked only where they stand
alone."""

TYPED = "typed"
"""The token of values that a walk file writes out. The file is public, and so may be the words."""

_SECRET_KEY = re.compile(
    r"(?i)(.*sess.*|sid|phpsessid|jsessionid|.*token.*|.*signature|sig|code|state|nonce|ticket|csrf.*|auth.*|key)"
)
_IN_PATH = re.compile(r"(?i)(;\w*(?:sess|sid)\w*=)[^/;?#]+|(/\(\w\()[^()/]{8,}(?=\)\))")
_LONG = 8
"""A session or a token has at least so many letters."""

_GEOMETRY = re.compile(r"""\s(?:d|points|transform|viewBox)=(?:"[^"]*"|'[^']*')""")
"""The numbers of a drawing, which may look like a telephone's."""

Span = tuple[int, int, str]
Kept = TypeVar("Kept", bound=Record)


class Redactor:
    """Masks one walk's values, known in memory only, and identifiers by shape. What was published stays."""

    def __init__(self, values: Mapping[str, str] | None = None) -> None:
        self._values: dict[str, Value] = {}
        self._sought: tuple[Value, ...] = ()
        self._published: set[str] = set()
        self._said = ""
        for token, value in (values or {}).items():
            self.learn(token, value)

    @property
    def values(self) -> Mapping[str, str]:
        """Token to value, for those who compare in memory."""
        return {token: known.value for token, known in self._values.items()}

    def learn(self, token: str, value: str) -> None:
        """From now on this value is masked as `‹token›`. A value keeps its first token; another value under a token
        that is taken gets a number after it.
        """
        value = value.strip()
        if not value or any(known.value == value for known in self._values.values()):
            return
        number = 1
        while (own := token if number == 1 else f"{token}-{number}") in self._values:
            number += 1
        self._values[own] = Value(own, value)
        self._choose()

    def keep_published(self, text: str) -> None:
        """What this text says may be kept, since the service shows it to everybody: identifiers in it, and words that
        a walk file happens to type. A person's own values are masked all the same.
        """
        spelling = plain(text)
        self._published.update(each.bare for each in identifiers(spelling.text))
        if spelling.folded not in self._said:
            self._said = f"{self._said}\n{spelling.folded}"
            self._choose()

    def text(self, text: str) -> str:
        """The text with every value of four letters or more, and every identifier, masked.

        Parts of a page may be given together with `APART` between them: what is written across several is masked in
        the first of them, and there are as many parts afterwards.
        """
        pieces, done = [], 0
        for start, end, token in self._spans(text):
            pieces += [text[done:start], f"‹{token}›", APART * text.count(APART, start, end)]
            done = end
        return "".join([*pieces, text[done:]]) if pieces else text

    def places(self, parts: Sequence[str]) -> list[int]:
        """Which of the parts of a page say a value or an identifier, or a piece of one that goes on in the next."""
        spans, found, at = iter(self._spans(APART.join(parts))), [], 0
        span = next(spans, None)
        for number, part in enumerate(parts):
            while span and span[1] <= at:
                span = next(spans, None)
            if span and part and span[0] < at + len(part):
                found.append(number)
            at += len(part) + len(APART)
        return found

    def url(self, url: str) -> str:
        """An address with values (short ones too, as a whole parameter), identifiers, session ids and tokens masked."""
        try:
            parts = urlsplit(url)
        except ValueError:
            return self.text(url)
        if parts.scheme in {"data", "blob", "javascript"}:
            return f"{parts.scheme}:…"
        path = self.text(_IN_PATH.sub(lambda found: f"{found[1] or found[2]}‹session›", parts.path))
        route, mark, asked = parts.fragment.partition("?")
        fragment = f"{self._parameters(route)}{mark}{self._parameters(asked)}"
        host = self.text(parts.netloc.rpartition("@")[2])
        return urlunsplit((parts.scheme, host, path, self._parameters(parts.query), fragment))

    def record(self, record: Kept) -> Kept:
        """The same record with every text in it masked; figures, moments and words of closed lists are nobody's."""
        return cast(Kept, self._record(record))

    def picture(self, image: bytes, boxes: Sequence[Box], scale: float = 1.0) -> bytes:
        """The picture with the boxes painted over, each a pixel wider than it is: letters reach beyond their boxes.

        Boxes are in CSS pixels; `scale` is how many pixels the picture has for each. Without boxes the bytes go
        through as they are.
        """
        if not boxes:
            return image
        with Image.open(io.BytesIO(image)) as opened:
            kind = opened.format or "JPEG"
            picture = opened.convert("RGB")
        brush = ImageDraw.Draw(picture)
        for box in boxes:
            left, top = box.x * scale - 1, box.y * scale - 1
            right, bottom = (box.x + box.width) * scale + 1, (box.y + box.height) * scale + 1
            if right > 0 and bottom > 0 and left < picture.width and top < picture.height:
                brush.rectangle((max(0, left), max(0, top), right, bottom), fill=PAINT)
        out = io.BytesIO()
        picture.save(out, format=kind, **({"quality": 75} if kind == "JPEG" else {}))
        return out.getvalue()

    # --- how ---

    def _record(self, value: Any) -> Any:
        if type(value) is str:
            return self.text(value)
        if isinstance(value, Record):
            told = {name: getattr(value, name) for name in type(value).model_fields}
            masked = {name: self._record(inner) for name, inner in told.items()}
            changed = {name: inner for name, inner in masked.items() if inner is not told[name]}
            return value.model_copy(update=changed) if changed else value
        if isinstance(value, tuple):
            masked_all = tuple(self._record(inner) for inner in value)
            return masked_all if any(new is not old for new, old in zip(masked_all, value, strict=True)) else value
        if isinstance(value, dict):
            return {key: self._record(inner) for key, inner in value.items()}
        return value

    def _choose(self) -> None:
        """The values that are looked for inside texts."""
        self._sought = tuple(value for value in self._values.values() if self._is_sought(value))

    def _is_sought(self, value: Value) -> bool:
        if len(value.value) < SHORTEST or value.token in SHARED:
            return False
        return not (_is_public(value) and self._is_said(value))

    def _is_said(self, value: Value) -> bool:
        return any(is_whole(self._said, *span) for span in value.spans(self._said, _digits(self._said)))

    def _spans(self, text: str) -> list[Span]:
        """What is to be masked, in order and without overlap. Where two meet they become one, named after a value
        before an identifier, and then after the longer.
        """
        if not text:
            return []
        whole = plain(text)
        known = [
            (*whole.span(start, end), token)
            for start, end, token in self._found(whole)
            if is_whole(whole.text, start, end)
        ]
        if self._sought and MARKUP.search(text):
            # Once more as if there were no markup: a capital may have an element of its own, each figure a box.
            joined = plain(text, joined=True)
            known += _across(text, ((*joined.span(start, end), token) for start, end, token in self._found(joined)))
        merged: list[Span] = []
        best = (False, 0)
        for start, end, token in sorted([*known, *self._shaped(whole)]):
            rank = (token in self._values, end - start)
            if not merged or start >= merged[-1][1]:
                merged.append((start, end, token))
                best = rank
                continue
            first, last, name = merged[-1]
            merged[-1] = (first, max(last, end), token if rank > best else name)
            best = max(best, rank)
        return merged

    def _found(self, spelling: Plain) -> Iterator[Span]:
        """Where values stand in a plain text, be it in longer words."""
        digits = _digits(spelling.folded) if self._sought else ""
        for value in self._sought:
            for start, end in value.spans(spelling.folded, digits):
                yield start, end, value.token

    def _shaped(self, spelling: Plain) -> Iterator[Span]:
        for each in identifiers(spelling.text):
            if each.bare not in self._published:
                yield (*spelling.span(each.start, each.end), each.name)

    def _parameters(self, query: str) -> str:
        return "&".join(self._parameter(pair) for pair in query.split("&"))

    def _parameter(self, pair: str) -> str:
        name, equals, value = pair.partition("=")
        if not equals:
            return self.text(pair)
        if _SECRET_KEY.fullmatch(name) and len(value) >= _LONG:
            return f"{name}=‹session›"
        key = key_of(value.replace("+", " "))
        alone = next((token for token, known in self._values.items() if key in known.keys), None) if key else None
        return f"{self.text(name)}={f'‹{alone}›' if alone else self.text(value)}"


def tells(address: str, mask: Callable[[str], str]) -> bool:
    """Whether the address of a picture says what `mask` masks, or the drawing that it holds may show it."""
    if address.startswith("blob:"):
        return True
    head, _, body = address.partition(",")
    if not head.startswith("data:"):
        return mask(address) != address
    if "svg" not in head:
        return False
    try:
        drawing = base64.b64decode(unquote_to_bytes(body)) if head.endswith(";base64") else unquote_to_bytes(body)
    except ValueError:
        return True
    words = _GEOMETRY.sub("", drawing.decode("utf-8", "replace"))
    return mask(words) != words


def _is_public(value: Value) -> bool:
    return value.token.partition("-")[0] == TYPED


def _digits(folded: str) -> str:
    return re.sub(r"\D+", "", folded)


def _across(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Of places in a text without its markup those that markup parts, as whole words, less the markup after them."""
    for start, end, token in spans:
        trailing = _TRAILING.search(text, start, end)
        end = trailing.start() if trailing else end
        if MARKUP.search(text, start, end) and is_whole(text, start, end):
            yield start, end, token


_TRAILING = re.compile(rf"(?:{MARKUP.pattern})+$")
