"""Many patterns over many short texts: one is only tried where the text holds the letters that it cannot do without.

Pure. `re` would try each alternative at each place; most of them begin with letters that are nowhere in the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Generic, TypeVar

Tag = TypeVar("Tag")
_Found = Sequence[re.Pattern[str]]

_ZERO_WIDTH = ("?=", "?!", "?<=", "?<!")
_OPENING = re.compile(r"\((?:\?(?:[:=!]|<[=!]))?")
_REPEATS = re.compile(r"(?:[?*+]|\{\d*,?\d*\})\??")
_ROWS = (3, 4)
"""So many letters in a row tell whether a pattern is worth trying."""


class Index(Generic[Tag]):
    """Patterns, each with a tag: found by letters in a row that a text must hold for it to match."""

    def __init__(self, patterns: Iterable[tuple[Tag, str]]) -> None:
        self._entries = [(tag, needles(pattern), pattern) for tag, pattern in patterns]
        self._always: list[int] = []
        self._by_letters: dict[str, list[int]] = {}
        common = Counter(row for _, letters, _ in self._entries for each in letters or () for row in _rows(each))
        for place, (_, letters, _) in enumerate(self._entries):
            if letters is None or min(map(len, letters)) < min(_ROWS):
                self._always.append(place)
                continue
            for key in {_telling(each, common) for each in letters}:
                self._by_letters.setdefault(key, []).append(place)
        self._keys = frozenset(self._by_letters)

    def __bool__(self) -> bool:
        return bool(self._entries)

    def likely(self, text: str) -> Iterator[tuple[Tag, re.Pattern[str]]]:
        """The patterns whose letters the text holds, in their order."""
        places = self._always
        found = self._keys & _rows(text)
        if found:
            places = sorted({*places, *(place for key in found for place in self._by_letters[key])})
        for place in places:
            tag, letters, pattern = self._entries[place]
            if letters is None or _holds(text, letters):
                yield tag, _compiled(pattern)

    def all(self, text: str) -> Iterator[tuple[Tag, re.Match[str]]]:
        """Every match of every pattern with its tag; they may overlap."""
        for tag, pattern in self.likely(text):
            for match in pattern.finditer(text):
                yield tag, match


class Patterns:
    """Regular expressions of which any may match."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns = [(needles(pattern), pattern) for pattern in patterns]

    def __bool__(self) -> bool:
        return bool(self._patterns)

    def likely(self, text: str) -> Sequence[re.Pattern[str]]:
        """The patterns whose letters the text holds, in their order."""
        return [_compiled(pattern) for letters, pattern in self._patterns if letters is None or _holds(text, letters)]

    def first(self, text: str) -> re.Match[str] | None:
        """The match that begins first; the longer one where two do."""
        best: re.Match[str] | None = None
        for pattern in self.likely(text):
            match = pattern.search(text)
            if match and (best is None or (match.start(), -match.end()) < (best.start(), -best.end())):
                best = match
        return best

    def any(self, text: str) -> re.Match[str] | None:
        """Some match, whichever pattern it is of."""
        for pattern in self.likely(text):
            match = pattern.search(text)
            if match:
                return match
        return None

    def all(self, text: str) -> Iterator[re.Match[str]]:
        """Every match of every pattern; they may overlap."""
        for pattern in self.likely(text):
            yield from pattern.finditer(text)


class _Kept(Patterns):
    """Patterns of one kind among many kinds that are asked of the same texts."""

    def __init__(self, patterns: Iterable[str], kind: str, likely: Callable[[str], Mapping[str, _Found]]) -> None:
        super().__init__(patterns)
        self._kind = kind
        self._of_text = likely

    def likely(self, text: str) -> Sequence[re.Pattern[str]]:
        return self._of_text(text).get(self._kind, ())


def together(kinds: Mapping[str, Sequence[str]]) -> Mapping[str, Patterns]:
    """Patterns by kind, for texts of which many kinds are asked: which are likely is worked out once for all kinds."""
    index = Index((kind, pattern) for kind, listed in kinds.items() for pattern in listed)

    @lru_cache(maxsize=256)
    def likely(text: str) -> Mapping[str, _Found]:
        found: dict[str, list[re.Pattern[str]]] = {}
        for kind, pattern in index.likely(text):
            found.setdefault(kind, []).append(pattern)
        return found

    return {kind: _Kept(listed, kind, likely) for kind, listed in kinds.items()}


@lru_cache(maxsize=64)
def _rows(text: str) -> frozenset[str]:
    """All letters of a text that stand in a row. Kept, because cues and papers are looked for in the same text."""
    rows = set(map("".join, zip(text, text[1:], text[2:], text[3:], strict=False)))
    return frozenset(rows.union((each[:3] for each in rows), (text[-3:],))) if len(text) > 3 else frozenset((text,))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, compiled when it is first tried: most of thousands never are in one run."""
    return re.compile(pattern)


def _telling(letters: str, common: Counter[str]) -> str:
    """The row among some letters that the fewest others hold, of the longest that there are."""
    return min(_rows(letters), key=lambda row: (-len(row), common[row], row))


def _holds(text: str, letters: Sequence[str]) -> bool:
    for each in letters:
        if each in text:
            return True
    return False


@cache
def needles(pattern: str) -> Sequence[str] | None:
    """Letters of which every match holds at least one group; None when the pattern promises none.

    Understands what the patterns of this project use: groups, alternatives, classes, repetitions, lookarounds.
    """
    found, _ = _alternatives(pattern, 0)
    return sorted(found) if found else None


def _alternatives(pattern: str, at: int) -> tuple[frozenset[str] | None, int]:
    """What the alternatives from here to the closing bracket need, and where that bracket is."""
    found: frozenset[str] | None = frozenset()
    while True:
        needed, at = _sequence(pattern, at)
        found = found | needed if found is not None and needed else None
        if at >= len(pattern) or pattern[at] == ")":
            return found, at
        at += 1


def _sequence(pattern: str, at: int) -> tuple[frozenset[str] | None, int]:
    """What one alternative needs: the best among its runs of letters and its groups."""
    offers: list[frozenset[str]] = []
    run = ""
    while at < len(pattern) and pattern[at] not in "|)":
        group: frozenset[str] | None = None
        letter = ""
        zero_width = False
        sign = pattern[at]
        if sign == "\\":
            zero_width = pattern[at + 1] in "bB"
            letter = "" if pattern[at + 1].isalnum() else pattern[at + 1]
            at += 2
        elif sign == "[":
            at = _after_class(pattern, at)
        elif sign == "(":
            zero_width = pattern.startswith(_ZERO_WIDTH, at + 1)
            group, at = _alternatives(pattern, _inside(pattern, at))
            at += 1
        else:
            zero_width = sign in "^$"
            letter = "" if sign in "^$." else sign
            at += 1
        optional, repeated, at = _repetition(pattern, at)
        if zero_width:
            continue
        if letter and not optional:
            run += letter
        if not letter or optional or repeated:
            offers.append(frozenset({run}))
            run = ""
        if group and not optional:
            offers.append(group)
    offers.append(frozenset({run}))
    best = max(offers, key=lambda offer: (min(map(len, offer)), -len(offer)))
    return (best if min(map(len, best)) > 1 else None), at


def _inside(pattern: str, at: int) -> int:
    """Where a group's content begins."""
    opening = _OPENING.match(pattern, at)
    return opening.end() if opening else at + 1


def _after_class(pattern: str, at: int) -> int:
    at += 2 if pattern[at + 1] in "]^" else 1
    while pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1


def _repetition(pattern: str, at: int) -> tuple[bool, bool, int]:
    """Whether what stands before may be missing, may be repeated, and where the next thing begins."""
    sign = _REPEATS.match(pattern, at)
    if not sign:
        return False, False, at
    word = sign[0]
    return word[0] in "?*" or word.startswith(("{0", "{,")), True, sign.end()
