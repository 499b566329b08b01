"""Concepts of the lexicon in a text: which are named, where, and by what sort of name. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from audits.catalogue import LANGUAGES, Catalogue, Concept, Language, load_catalogue
from audits.once_only.patterns import Patterns

Sort = Literal["names", "near", "broad", "keys", "topics", "bodies"]
NAMED: tuple[Sort, ...] = ("names", "near", "broad", "keys")
"""Sorts that name a paper or a datum; the others say what one is about."""

ASKED_KINDS = frozenset({"document", "key"})
"""Kinds of concepts that a passage can demand as a paper or a number; a person's identity counts where it is written."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept at a place of a plain text."""

    item: str
    sort: Sort
    start: int
    end: int


class Lexicon:
    """The concepts of a catalogue, ready to be looked for."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        concepts = [each for each in catalogue.concepts.values() if each.kind in ASKED_KINDS | {"identity"}]
        self._order = {each.id: place for place, each in enumerate(catalogue.concepts.values())}
        # Papers go by names of any language in a country of three; topics are everyday words, so only in their own.
        self._named = [
            (each.id, sort, Patterns(p for lang in (*LANGUAGES, "any") for p in getattr(each, sort).get(lang, ())))
            for each in concepts
            for sort in NAMED
            if getattr(each, sort)
        ]
        self._about = {lang: list(_about(concepts, lang)) for lang in LANGUAGES}

    def mentions(self, text: str, lang: Language) -> list[Mention]:
        """What a plain text mentions, by place. Where two overlap, names go before topics and the longer one wins."""
        found = [
            Mention(item, sort, match.start(), match.end())
            for item, sort, patterns in (*self._named, *self._about[lang])
            for match in patterns.all(text)
        ]
        found.sort(key=lambda each: (each.sort not in NAMED, each.start - each.end, self._order[each.item]))
        kept: list[Mention] = []
        for each in found:
            if all(each.end <= other.start or each.start >= other.end for other in kept):
                kept.append(each)
        return sorted(kept, key=lambda each: each.start)

    def kind(self, item: str) -> str:
        """What kind of thing a concept is."""
        return self.catalogue.concepts[item].kind


def _about(concepts: Sequence[Concept], lang: Language) -> Sequence[tuple[str, Sort, Patterns]]:
    sorts: tuple[Sort, ...] = ("topics", "bodies")
    return [
        (each.id, sort, Patterns([*getattr(each, sort).get(lang, ()), *getattr(each, sort).get("any", ())]))
        for each in concepts
        for sort in sorts
        if getattr(each, sort)
    ]


@cache
def load_lexicon(pack: str = "be") -> Lexicon:
    """The lexicon of a pack. Raises what `load_catalogue` raises."""
    return Lexicon(load_catalogue(pack))
