"""The words of cues.yaml, compiled, and the language that a text is in. Pure: text in, matches out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from ruamel.yaml import YAML

from audits.catalogue import LANGUAGES, Language
from audits.once_only.patterns import Patterns, together

ASKS = ("send", "bring", "write", "need")
"""Kinds of cues by which something is asked."""

_OF_BEGINNINGS = ("asker", "issuer", "lacking", "not_this")
"""Kinds that are looked for at the end of what stands before a name: texts of which nothing else is asked."""

_FUNCTION_WORDS: Mapping[Language, frozenset[str]] = {
    "fr": frozenset(
        "le la les un une des du de et ou est sont pour par avec dans sur vous votre vos nous au aux ce cette qui que"
        " en si pas ne il elle leur ses son sa mois dernier chaque copie preuve ménage".split()
    ),
    "nl": frozenset(
        "de het een en of is zijn voor door met in op u uw je jouw wij we aan bij deze dit die dat van om als niet geen"
        " naar tot uit er wordt worden moet kan heeft hebt attest bewijs laatste kopie gezin".split()
    ),
    "de": frozenset(
        "der die das ein eine einen einer und oder ist sind für von mit in auf sie ihr ihre ihren wir dem den des im am"
        " zu bei nicht kein keine wird werden muss kann hat aus als wenn zum zur letzte kopie bescheinigung".split()
    ),
    "en": frozenset(
        "the a an and or is are for by with in on you your we to of from this that not no if as at be must can has have"
        " it their when last copy proof certificate each".split()
    ),
}
_ENDINGS: Mapping[Language, re.Pattern[str]] = {
    "fr": re.compile(r"(?:tion|ment|aire|eux|ques?|ités?|[éè]e?s?)$|^(?:l|d|qu|n|s|j)['’]"),
    "nl": re.compile(r"(?:ij|aa|oe|uu|ee)|(?:heid|lijke?|attest|bewijs|kaart)$|sch"),
    "de": re.compile(r"(?:ung|heit|keit|schein|ungen|lich|nachweis)s?$|[äöüß]"),
    "en": re.compile(r"(?:ing|ness|ship|hood|ed|ly|ght)$|^wh"),
}


_WORD = re.compile(r"[^\W\d_]+(?:['’](?=\w))?")


@cache
def cues(lang: Language) -> Mapping[str, Patterns]:
    """The cues of a language by their kind."""
    listed = {kind: [*words.get(lang, ()), *words.get("any", ())] for kind, words in _words().items()}
    apart = {kind: Patterns(listed[kind]) for kind in _OF_BEGINNINGS}
    return {**together({kind: each for kind, each in listed.items() if kind not in apart}), **apart}


@cache
def _words() -> Mapping[str, Mapping[str, Sequence[str]]]:
    """What the file says, read once for all languages."""
    text = files("audits.once_only").joinpath("cues.yaml").read_text(encoding="utf-8")
    data: Mapping[str, Mapping[str, Sequence[str]]] = YAML(typ="safe").load(text)
    return data


@cache
def _speaks(word: str) -> tuple[float, ...]:
    """How much a word speaks for each language."""
    return tuple(
        1.0 if word in _FUNCTION_WORDS[lang] else 1 / 3 if _ENDINGS[lang].search(word) else 0.0 for lang in LANGUAGES
    )


def guess_language(*texts: str, otherwise: Language = "fr") -> tuple[Language, bool]:
    """The language that the words of a text are in, and whether they leave no doubt. Later texts count less."""
    scores = [0.0] * len(LANGUAGES)
    weight = 1.0
    for text in texts:
        for word in _WORD.findall(text.lower()):
            for place, score in enumerate(_speaks(word)):
                scores[place] += weight * score
        weight /= 3
    best = max(range(len(LANGUAGES)), key=lambda place: (scores[place], LANGUAGES[place] == otherwise))
    if not scores[best]:
        return otherwise, False
    second = max(score for place, score in enumerate(scores) if place != best)
    if scores[best] < 1.3 * second:
        known = scores[LANGUAGES.index(otherwise)] >= 0.7 * scores[best]
        return (otherwise if known else LANGUAGES[best]), False
    return LANGUAGES[best], True
