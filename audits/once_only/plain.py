"""Text made plain, so that patterns need not know how a page happens to write: small letters, no accents, straight
quotes, single spaces, no soft hyphens, no bracketed endings (`pensionné(e)s`). What was found can be quoted as written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cached_property

_ENDING = re.compile(r"(?<=[a-z])\((?:e|s|es|n|en|nen|in|innen|t|te|ne|nes|le)\)")
_SIGNS = {"œ": "oe", "Œ": "oe", "æ": "ae", "ß": "ss", "ẞ": "ss", "ĳ": "ij"} | dict.fromkeys("’‘‛´`", "'")
_SIGNS |= (
    dict.fromkeys("“”„«»", '"') | dict.fromkeys("‐‑‒–—−", "-") | dict.fromkeys("\u00ad\u200b\u200c\u200d\ufeff", "")
)


class _Table(dict[int, str]):
    """What each sign becomes, worked out when it is first met. `uneven` are those that become none or several."""

    def __init__(self) -> None:
        super().__init__()
        self.uneven: set[str] = set()

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        known = _SIGNS.get(sign)
        bare = unicodedata.normalize("NFKD", sign) if known is None else known
        plain = "".join(each for each in bare if not unicodedata.combining(each)).casefold()
        self[code] = plain
        if len(plain) != 1:
            self.uneven.add(sign)
        return plain


_TABLE = _Table()


def plainly(text: str) -> str:
    """The text made plain."""
    plain = " ".join(text.translate(_TABLE).split())
    return _ENDING.sub("", plain) if "(" in plain else plain


class Plain:
    """A text with its plain form, and the way back."""

    __slots__ = ("__dict__", "plain", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.plain = plainly(text)

    def quote(self, start: int, end: int) -> str:
        """What was written where the plain form has this span."""
        places = self._places[start:end]
        return self.text[places[0] : places[-1] + 1].strip() if places else ""

    @cached_property
    def _places(self) -> Sequence[int]:
        """For each sign of the plain form the place of the one that it was made from."""
        if len(self.plain) == len(self.text) and _TABLE.uneven.isdisjoint(self.text):
            return range(len(self.text))
        signs: list[str] = []
        places: list[int] = []
        for place, sign in enumerate(self.text):
            for each in _TABLE[ord(sign)]:
                if each.isspace():
                    if not signs or signs[-1] == " ":
                        continue
                    each = " "
                signs.append(each)
                places.append(place)
        for ending in reversed(list(_ENDING.finditer("".join(signs)))):
            del places[ending.start() : ending.end()]
        return places
