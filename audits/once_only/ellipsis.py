"""What is left out where things are listed: "a certificate of residence, of nationality and of celibacy" names three.

Pure: a plain text in, the names as they would be written out, each with its place. Whether they are names of papers is
for the lexicon to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from audits.catalogue import Language


@dataclass(frozen=True, slots=True)
class Whole:
    """A name written out in full, and where its part stands in the text."""

    name: str
    start: int
    end: int


_HEADS: Mapping[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"\b(?:(?:copies?|extraits?) d'actes?|actes?|extraits?|certificats?|attestations?|preuves?|justificatifs?)\b"
    ),
    "nl": re.compile(r"\b(?:afschrift|akten?|uittreksels?|attest(?:en)?|bewij(?:s|zen)|getuigschrift(?:en)?)\b"),
    "de": re.compile(r"\b(?:bescheinigung(?:en)?|nachweise?|auszuge?|kopien?)\b"),
    "en": re.compile(r"\b(?:certificates?|proofs?|extracts?|copies|copy|records?|attestations?)\b"),
}
"""Nouns whose complements are listed behind them."""

_COMPLEMENT: Mapping[Language, re.Pattern[str]] = {
    "fr": re.compile(r"(?:de la |de l'|de |d'|du |des )"),
    "nl": re.compile(r"(?:van (?:de |het |uw |je )?|over )"),
    "de": re.compile(r"(?:der |des |uber (?:die |den |das )?)"),
    "en": re.compile(r"of (?:the |your )?"),
}
_ASSUMED: Mapping[Language, str] = {"fr": "de ", "nl": "van ", "de": "", "en": "of "}
"""What may be left out as well: "proof of residence and nationality"."""

_END = re.compile(  # a full stop, a bracket, or words behind which it is told what a paper says
    r"[.;:()!?]| - "
    r"|\b(?:indiquant|mentionnant|reprenant|precisant|attestant|montrant|avec mention|qui|dont|met vermelding|waarop"
    r"|waaruit|waarin|die|dat|mit angabe|woraus|showing|stating|mentioning|indicating|listing|which|that)\b"
)
_BETWEEN: Mapping[Language, re.Pattern[str]] = {
    "fr": re.compile(r",? (?:et/ou|et|ou|ainsi que) |, ?| ?/ ?"),
    "nl": re.compile(r",? (?:en/of|en|of|alsook) |, ?| ?/ ?"),
    "de": re.compile(r",? (?:und/oder|und|oder|sowie|bzw\.?) |, ?| ?/ ?"),
    "en": re.compile(r",? (?:and/or|and|or|as well as) |, ?| ?/ ?"),
}
_LONGEST = 4
"""So many words a part without its preposition has at most."""

_HYPHENS = re.compile(
    r"\b(?P<parts>\w{3,}-(?:(?:, ?| ?/ ?)\w{3,}-)*),? ?(?:und/oder|und|oder|bzw\.?|sowie|en/of|en|of|/) "
    r"(?:de |het |die |der )?(?P<last>\w{6,})"
)
_SECOND = re.compile(
    r"(?:urkunden?|akten?|bescheinigung(?:en)?|nachweise?|bescheide?|scheine?|auszuge?|abrechnung(?:en)?|zettel"
    r"|ausweise?|zeugnisse?|vertrage?|fichen?|attest(?:en)?|bewijs|bewijzen|fiches?|brieven|brief|uittreksels?"
    r"|nummers?|contract(?:en)?|overeenkomst(?:en)?|kaart(?:en)?|certificaat|certificaten)$"
)
_FRONT = re.compile(
    r"\b(?P<words>\w+(?:, \w+)*),? (?:and/or|and|or) (?:the |a )?\w+(?: \w+)? "
    r"(?P<head>certificates?|records?|cards?|statements?|slips?|deeds?|attestations?|contracts?)\b"
)
_COORDINATED = re.compile(r", | (?:et|ou|en|of|und|oder|sowie|and|or|bzw)\b|/")


def wholes(text: str, lang: Language) -> Iterator[Whole]:
    """Every name that a list shortens, written out."""
    if not _COORDINATED.search(text):
        return
    yield from _behind(text, lang)
    if "-" in text:
        yield from _compounds(text)
    if lang == "en":
        yield from _before(text)


def _behind(text: str, lang: Language) -> Iterator[Whole]:
    """The further complements of a noun that has one already."""
    for head in _HEADS[lang].finditer(text):
        stop = _END.search(text, head.end())
        end = stop.start() if stop else len(text)
        at = _BETWEEN[lang].search(text, head.end(), end)
        while at:
            following = _BETWEEN[lang].search(text, at.end(), end)
            part = text[at.end() : following.start() if following else end]
            if _HEADS[lang].match(part):
                break
            if _COMPLEMENT[lang].match(part):
                yield Whole(f"{head[0]} {part}", at.end(), at.end() + len(part))
            elif _ASSUMED[lang] and len(part.split()) < _LONGEST:
                yield Whole(f"{head[0]} {_ASSUMED[lang]}{part}", at.end(), at.end() + len(part))
            at = following


def _compounds(text: str) -> Iterator[Whole]:
    """ "Geburts-, Heirats- oder Sterbeurkunde"."""
    for match in _HYPHENS.finditer(text):
        second = _SECOND.search(match["last"])
        if not second:
            continue
        for part in re.finditer(r"\w+", match["parts"]):
            start = match.start("parts") + part.start()
            yield Whole(part[0] + second[0], start, start + len(part[0]) + 1)


def _before(text: str) -> Iterator[Whole]:
    """ "Birth, marriage or death certificate"."""
    for match in _FRONT.finditer(text):
        for part in re.finditer(r"\w+", match["words"]):
            start = match.start("words") + part.start()
            yield Whole(f"{part[0]} {match['head']}", start, start + len(part[0]))
