"""Many patterns over many short texts: one is only tried where the text holds the letters that it cannot do without.

Pure. `re` would try each alternative at each place; most of them begin with letters that are nowhere in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

Tag = TypeVar("Tag")

_ZERO_WIDTH = ("?=", "?!", "?<=", "?<!")


class Patterns:
    """Regular expressions of which any may match."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns = [(needles(pattern), re.compile(pattern)) for pattern in patterns]

    def __bool__(self) -> bool:
        return bool(self._patterns)

    def first(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins first; the longer one where two do."""
        found = [match for match in self.all(text) if match.start() >= start]
        return min(found, key=lambda match: (match.start(), -match.end()), default=None)

    def any(self, text: str) -> re.Match[str] | None:
        """Some match, whichever pattern it is of."""
        for letters, pattern in self._patterns:
            if letters is None or any(each in text for each in letters):
                match = pattern.search(text)
                if match:
                    return match
        return None

    def all(self, text: str) -> Iterator[re.Match[str]]:
        """Every match of every pattern; they may overlap."""
        for letters, pattern in self._patterns:
            if letters is None or any(each in text for each in letters):
                yield from pattern.finditer(text)


class Index(Generic[Tag]):
    """Hundreds of patterns, each with a tag: found by three letters in a row that a text must hold for it to match."""

    def __init__(self, patterns: Iterable[tuple[Tag, str]]) -> None:
        self._always: list[tuple[Tag, Sequence[str] | None, re.Pattern[str]]] = []
        self._by_letters: dict[str, list[tuple[Tag, Sequence[str] | None, re.Pattern[str]]]] = {}
        for tag, pattern in patterns:
            letters = needles(pattern)
            entry = (tag, letters, re.compile(pattern))
            if letters is None or min(map(len, letters)) < 3:
                self._always.append(entry)
                continue
            for key in {each[:3] for each in letters}:
                self._by_letters.setdefault(key, []).append(entry)

    def all(self, text: str) -> Iterator[tuple[Tag, re.Match[str]]]:
        """Every match of every pattern with its tag; they may overlap."""
        held = {text[at : at + 3] for at in range(len(text) - 2)}
        tried = list(self._always)
        for key in self._by_letters.keys() & held:
            tried += self._by_letters[key]
        seen: set[int] = set()
        for tag, letters, pattern in tried:
            if id(pattern) in seen or (letters is not None and not any(each in text for each in letters)):
                continue
            seen.add(id(pattern))
            for match in pattern.finditer(text):
                yield tag, match


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
    opening = re.compile(r"\((?:\?(?:[:=!]|<[=!]))?").match(pattern, at)
    return opening.end() if opening else at + 1


def _after_class(pattern: str, at: int) -> int:
    at += 2 if pattern[at + 1] in "]^" else 1
    while pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1


def _repetition(pattern: str, at: int) -> tuple[bool, bool, int]:
    """Whether what stands before may be missing, may be repeated, and where the next thing begins."""
    sign = re.compile(r"(?:[?*+]|\{\d*,?\d*\})\??").match(pattern, at)
    if not sign:
        return False, False, at
    word = sign[0]
    return word[0] in "?*" or word.startswith(("{0", "{,")), True, sign.end()
