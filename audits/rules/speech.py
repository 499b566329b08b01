"""Which language a text is in. Pure.

The language of a text is told by its commonest small words, which other languages hardly use; a text that is too short,
or in which no language is far ahead, is in none that we could tell. Letters that the declared language does not have
need few words.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache

from audits.rules.data import read
from audits.rules.words import plain

FILE = "pages/language.yaml"

PAGE_WORDS, PART_WORDS = 25, 12
"""Words from which the language of a page, and that of a part of it, can be told."""

AHEAD = 3.0
"""How many times as many of its small words the language must have as the declared one."""

SHORT_WORDS, SURE_WORDS = 3, 4
"""Telling words from which a few short texts may be, and surely are, in one language."""

SHORTEST = 3
"""Letters of a word by which a short text may be told to be in a language."""

OWN_WORDS = 6
"""Small words of a language in a text that is surely in it."""

NAMES, NAMES_IN_GERMAN = 0.45, 0.75
"""Share of words in capitals above which a text is a row of names, which belong to no language; German writes all its
nouns so."""

LETTERS_A_WORD = 2.5
"""Letters that stand for a word where words are not set apart."""

MOSTLY = 0.6
"""Share of the letters of a text by which it is in a script."""

FOREIGN = re.compile(r"[\u0370-\u1dff\u2e80-\U0003ffff]")
"""A letter of another script than Latin."""


@cache
def _common() -> dict[str, frozenset[str]]:
    """The words that tell each language: its commonest small ones, and those that its forms and menus are made of."""
    data = read(FILE)
    return {
        language: frozenset([*listed, *data["of_forms"].get(language, ())])
        for language, listed in data["common"].items()
    }


@cache
def _letters() -> dict[str, frozenset[str]]:
    """The letters that tell each language, where there are such."""
    return {language: frozenset(letters) for language, letters in read(FILE)["letters"].items()}


@cache
def _telling() -> dict[str, frozenset[str]]:
    """The same, with the words that labels, buttons and error messages of each language are made of."""
    data = read(FILE)["of_controls"]
    return {language: known | frozenset(data.get(language, ())) for language, known in _common().items()}


def spoken_in_short(texts: Sequence[str], declared: str, least: int = SHORT_WORDS) -> tuple[str, bool] | None:
    """The language of texts that are too short to be judged one by one, and whether it is sure; None for the declared
    one, or where nobody knows.

    `least` is how many different telling words there must be. Texts that hold a word of the declared language are in
    it; what is left must tell by words of one language alone.
    """
    own = declared.partition("-")[0]
    if own not in _telling():
        return None
    told = [[word.lower() for word in re.findall(r"[^\W\d_]+", text)] for text in dict.fromkeys(texts)]
    left = [word for text in told if not _telling()[own].intersection(text) for word in text]
    counts = Counter({language: sum(word in known for word in left) for language, known in _telling().items()})
    best, number = counts.most_common(1)[0]
    different = len(_telling()[best].intersection(left))
    if best == own or different < least or number < 0.25 * len(left):
        return None
    return best, different >= SURE_WORDS and number >= 0.35 * len(left)


def spoken(text: str, declared: str, least: int) -> str | None:
    """The language of a text, where it surely is another than the declared one; None where it is not, or nobody knows.

    `declared` is a code such as `fr-be`, `least` how many words the text must have.
    """
    written = re.findall(r"[^\W\d_]+", text)
    found = [word.lower() for word in written]
    own = declared.partition("-")[0]
    if len(found) < least or (own not in _common() and not _is_written_otherwise(own)):
        return None
    counts = Counter({language: sum(word in small for word in found) for language, small in _common().items()})
    lettered = {language: [word for word in found if letters & set(word)] for language, letters in _letters().items()}
    counts.update({language: len(told) for language, told in lettered.items() if own not in _letters()})
    best, number = counts.most_common(1)[0]
    limit = NAMES_IN_GERMAN if best == "de" else NAMES
    if sum(word[0].isupper() for word in written) > limit * len(written):
        return None
    # One small word said four times may be of both languages.
    telling = _common().get(best, frozenset()) | set(lettered.get(best, ()))
    own_words = _common().get(own, frozenset())
    different = telling.intersection(found) - own_words
    # What both languages have (“en”) tells for neither.
    alone = sum(word in own_words and word not in telling for word in found)
    counted = sum(word not in own_words for word in found if word in telling)
    sure = number >= max(4, 0.15 * len(found)) and counted >= AHEAD * max(1, alone) and len(different) >= 3
    return best if best != own and sure else None


@cache
def _scripts() -> dict[str, frozenset[str]]:
    """The languages that are written in each script."""
    return {script: frozenset(languages) for script, languages in read(FILE)["scripts"].items()}


def _is_written_otherwise(language: str) -> bool:
    """Whether a language is surely not written in the letters of the languages of `common`."""
    return any(language in each for each in _scripts().values()) and language not in _scripts()["latin"]


def other_script(text: str, declared: str) -> tuple[str, int] | None:
    """The script of a text, and how many words it has, where the declared language is surely not written in it.

    None where it may be, where no script has most of the letters, and for Latin letters, which foreign names have.
    """
    if not FOREIGN.search(text):
        return None
    letters = re.findall(r"[^\W\d_]", text)
    counts = Counter(unicodedata.name(letter, "").split(" ")[0].split("-")[0].lower() for letter in letters)
    script, number = counts.most_common(1)[0] if counts else ("", 0)
    own = declared.partition("-")[0]
    known = any(own in each for each in _scripts().values())
    if number < MOSTLY * len(letters) or script not in _scripts() or script == "latin" or not known:
        return None
    if own in _scripts()[script]:
        return None
    unspaced = script in read(FILE)["unspaced"]
    return script, round(number / LETTERS_A_WORD) if unspaced else len(re.findall(r"[^\W\d_]+", text))


def language_of_script(script: str) -> str:
    """The only language that is written in it, or the name of the script."""
    languages = _scripts()[script]
    return next(iter(languages)) if len(languages) == 1 else script


def language_of(texts: Sequence[str]) -> str | None:
    """The language that all of these texts are in, whatever they declare; None where they are in several, or where
    nobody knows.

    For it, no other language may have more than a few of its words among them, which names and quotations bring.
    """
    found = _told_alone(" ".join(texts))
    return None if found is None or any((_told_alone(each) or found) != found for each in texts) else found


def _told_alone(text: str) -> str | None:
    said = re.findall(r"[^\W\d_]+", text.lower())
    if len(said) < PAGE_WORDS:
        return None
    counts = Counter({language: sum(word in known for word in said) for language, known in _common().items()})
    (best, number), *others = counts.most_common()
    if number < max(SURE_WORDS, 0.15 * len(said)) or number < AHEAD * others[0][1]:
        return None
    own = _common()[best]
    different = {language: len((known - own).intersection(said)) for language, known in _common().items()}
    return best if AHEAD * max(different.values()) <= len(own.intersection(said)) else None


def is_told(language: str) -> bool:
    """Whether texts in a language, by a code such as `fr-be`, are told from those in others."""
    return language.partition("-")[0].lower() in _common()


@cache
def _of_one_language() -> dict[str, frozenset[str]]:
    """The words of forms and menus that tell a language by themselves."""
    return {language: frozenset(listed) for language, listed in read(FILE)["of_one_language"].items()}


@cache
def _own(language: str) -> frozenset[str]:
    """Words by which a short text is in a language: not the smallest, which stand in others as well."""
    known = {plain(each) for each in _telling()[language] if len(each) >= SHORTEST}
    return frozenset(known | _of_one_language()[language])


def words_of_another(text: str, declared: str) -> tuple[str, frozenset[str]] | None:
    """The other language that a short text is in, by words that no other language has, and those words; None for what
    holds a word of the declared language, or words of several.
    """
    own, said = declared.partition("-")[0], frozenset(plain(text).split())
    if own not in _of_one_language() or said & _own(own):
        return None
    told = {language: said & known for language, known in _of_one_language().items() if said & known}
    return next(iter(told.items())) if len(told) == 1 else None


def is_surely_in(text: str, language: str) -> bool:
    """Whether a text of some length is in a language, and in none that is told from it."""
    said = re.findall(r"[^\W\d_]+", text.lower())
    counts = Counter({each: sum(word in known for word in said) for each, known in _common().items()})
    own = counts.pop(language.partition("-")[0], 0)
    return own >= OWN_WORDS and own >= AHEAD * max(counts.values())
