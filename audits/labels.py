"""What a label means: the concepts of a pack that its words match.

Pure. Nothing is guessed: a label that matches nothing is unmatched, one that matches several concepts is ambiguous, and
both are said.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from audits.pack import load_pack

_PLAIN = str.maketrans({"œ": "oe", "Œ": "oe", "ß": "ss", "’": "'", "‘": "'", "“": '"', "”": '"', "\u00ad": None})


@lru_cache(maxsize=10_000)  # Every concept is looked for in the same words.
def normalised(text: str) -> str:
    """The text as patterns are written: small letters, no accents, plain quotes, single spaces, no soft hyphens."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(bare.casefold().split())


@dataclass(frozen=True)
class Labels:
    """Concepts by id, in the order of the pack: where one meaning is needed, the first that matches is it.

    `said` are those that pages say and no label asks for.
    """

    patterns: Mapping[str, re.Pattern[str]]
    said: frozenset[str] = frozenset()

    def concepts(self, text: str) -> tuple[str, ...]:
        """Every concept that the text holds."""
        plain = normalised(text)
        return tuple(name for name, pattern in self.patterns.items() if pattern.search(plain))

    def asked(self, text: str) -> tuple[str, ...]:
        """Every concept that the text asks for."""
        return tuple(each for each in self.concepts(text) if each not in self.said)

    def says(self, concept: str, text: str) -> bool:
        """Whether the text holds a concept."""
        return self.patterns[concept].search(normalised(text)) is not None

    def named(self, concept: str, text: str) -> str | None:
        """What is left of the text, plain, without the words that hold a concept; None where none does."""
        plain = normalised(text)
        found = self.patterns[concept].search(plain)
        return f"{plain[: found.start()]} {plain[found.end() :]}" if found else None


@cache
def labels(pack: str = "be") -> Labels:
    """The concepts of a pack. Raises ScenarioError for a pattern that is none."""
    concepts = load_pack(pack).concepts.values()
    patterns = {each.id: re.compile(each.pattern) for each in concepts}
    return Labels(patterns, frozenset(each.id for each in concepts if each.said))
