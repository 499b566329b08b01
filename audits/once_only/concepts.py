"""Concepts of the lexicon in a text: which are named, where, and by what sort of name. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from audits.catalogue import LANGUAGES, Catalogue, Concept, Language, Patterns, load_catalogue
from audits.once_only.ellipsis import wholes
from audits.once_only.patterns import Index

Sort = Literal["names", "near", "broad", "keys", "topics", "bodies"]
NAMED: tuple[Sort, ...] = ("names", "near", "broad", "keys")
"""Sorts that name a paper or a datum; the others say what one is about."""

_ISSUED = re.compile(
    r"(?:attestation|certificat|document|releve|attest|bewijs|bescheinigung|nachweis|certificate|statement)\w* "
    r"(?:(?:du|de la|de l'|de|van het|van de|van|des|der|vom|from the|of the|from|of) ?)?"
    r"(?:(?:votre|uw|je|ihrer|your) )?"
)
"""What stands before the body that issues a paper."""

_RANK: dict[Sort, int] = {"names": 0, "near": 0, "keys": 0, "topics": 1, "broad": 2, "bodies": 3}
"""Which sort is kept where two overlap: "proof of integration income" is no proof of just any income."""

ASKED_KINDS = frozenset({"document", "key"})
"""Kinds of concepts that a passage can demand; who a person is counts only where it is to be written down."""


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
        self._index = cache(lambda lang: Index(_patterns(concepts, lang)))

    def mentions(self, text: str, lang: Language) -> list[Mention]:
        """What a plain text mentions, by place. Where two overlap, names go before topics, then the longer one wins."""
        found = [Mention(item, sort, match.start(), match.end()) for (item, sort), match in self._index(lang).all(text)]
        found += self._shortened(text, lang)
        found.sort(key=lambda each: (_RANK[each.sort], each.start - each.end, self._order[each.item]))
        found = [each for each in found if not (each.sort == "broad" and _of_a_body(each, found, text))]
        kept: list[Mention] = []
        for each in found:
            if all(each.end <= other.start or each.start >= other.end for other in kept):
                kept.append(each)
        return sorted(kept, key=lambda each: each.start)

    def _shortened(self, text: str, lang: Language) -> Iterator[Mention]:
        """The papers whose names a list shortens: those that the name, written out, means as a whole."""
        for whole in wholes(text, lang):
            meant = [
                (match.end(), item, sort)
                for (item, sort), match in self._index(lang).all(whole.name)
                if sort in {"names", "near"} and not match.start() and self.kind(item) == "document"
            ]
            if meant:
                _, item, sort = max(meant)
                yield Mention(item, sort, whole.start, whole.end)

    def kind(self, item: str) -> str:
        """What kind of thing a concept is."""
        return self.catalogue.concepts[item].kind


def _of_a_body(wide: Mention, found: Sequence[Mention], text: str) -> bool:
    """ "A certificate of the social office that states your income": the body says what it is about."""
    return any(
        each.sort == "bodies"
        and wide.start < each.start < wide.end
        and _ISSUED.fullmatch(text[wide.start : each.start])
        for each in found
    )


def _patterns(concepts: Sequence[Concept], lang: Language) -> Iterator[tuple[tuple[str, Sort], str]]:
    """All patterns for a text of a language. Papers go by names of any language; topics are everyday words of one."""
    sorts: tuple[Sort, ...] = (*NAMED, "topics", "bodies")
    for concept in concepts:
        for sort in sorts:
            listed: Patterns = getattr(concept, sort)
            for each in LANGUAGES if sort in NAMED else (lang,):
                yield from (((concept.id, sort), pattern) for pattern in listed.get(each, ()))
            yield from (((concept.id, sort), pattern) for pattern in listed.get("any", ()))


@cache
def load_lexicon(pack: str = "be") -> Lexicon:
    """The lexicon of a pack. Raises what `load_catalogue` raises."""
    return Lexicon(load_catalogue(pack))
