"""What a label means: the concepts of a pack that its words match.

Pure. Nothing is guessed: a label that matches nothing is unmatched, one that matches several concepts is ambiguous, and
both are said.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from audits.pack import load_pack

_PLAIN = str.maketrans({"œ": "oe", "Œ": "oe", "ß": "ss", "’": "'", "‘": "'", "“": '"', "”": '"', "\u00ad": None})


def normalised(text: str) -> str:
    """The text as patterns are written: small letters, no accents, plain quotes, single spaces, no soft hyphens."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(bare.casefold().split())


@dataclass(frozen=True)
class Labels:
    """Concepts by id, in the order of the pack: where one meaning is needed, the first that matches is it."""

    patterns: Mapping[str, re.Pattern[str]]

    def concepts(self, text: str) -> tuple[str, ...]:
        """Every concept that the text holds."""
        plain = normalised(text)
        return tuple(name for name, pattern in self.patterns.items() if pattern.search(plain))

    def quote(self, concept: str, text: str) -> str:
        """The words, in their plain spelling, that made the text match a concept; empty when they do not."""
        found = self.patterns[concept].search(normalised(text))
        return found[0] if found else ""


@cache
def labels(pack: str = "be") -> Labels:
    """The concepts of a pack. Raises ScenarioError for a pattern that is none."""
    concepts = load_pack(pack).concepts.values()
    return Labels({each.id: re.compile(each.pattern) for each in concepts})
