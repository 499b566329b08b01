"""Text made plain and the way back; patterns that are tried only where they can match, and lose nothing by it."""

from __future__ import annotations

import re

import pytest

from audits.catalogue import LANGUAGES, load_catalogue
from audits.once_only.cues import cues, guess_language
from audits.once_only.patterns import Index, Patterns, needles
from audits.once_only.plain import Plain, plainly
from tests.benchmarks.once_only import OWN, rows_of


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("L’Avertissement‑extrait\u00a0de rôle", "l'avertissement-extrait de role"),
        ("Pensionné(e)s et demandeur(s)", "pensionnes et demandeur"),
        ("Straße, Œuvre, gezins\u00adsamenstelling", "strasse, oeuvre, gezinssamenstelling"),
        ("e\u0301tat  civil\n", "etat civil"),
        ("(e)", "(e)"),
    ],
)
def test_text_is_made_plain(written: str, plain: str) -> None:
    assert plainly(written) == plain


@pytest.mark.parametrize("word", ["pensionnes", "role", "menage", "avert"])
def test_what_was_found_is_quoted_as_written(word: str) -> None:
    text = Plain("  Pensionné(e)s :\tl’AVERTISSEMENT de  rôle, ménage")
    start = text.plain.index(word)
    assert plainly(text.quote(start, start + len(word))) == word


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"composition (?:du )?menage", ["composition "]),
        (r"\b(?:acte|extrait)s? de\b", ["acte", "extrait"]),
        (r"\w+ez\b", ["ez"]),
        (r"a?b?", None),
        (r"(?:abc|)", None),
        (r"[abc]+", None),
        (r"(?<!un )bail(?! social)", ["bail"]),
        (r"x{2,3}abc", ["abc"]),
    ],
)
def test_letters_that_a_pattern_cannot_do_without(pattern: str, letters: list[str] | None) -> None:
    assert needles(pattern) == letters


def every_pattern() -> list[str]:
    concepts = load_catalogue().concepts.values()
    sorts = ("names", "near", "broad", "topics", "bodies", "keys")
    return [p for each in concepts for sort in sorts for listed in getattr(each, sort).values() for p in listed]


def test_looking_at_letters_first_loses_nothing() -> None:
    texts = [plainly(row["text"]) for row in rows_of(OWN)]
    patterns = every_pattern()
    index = Index((pattern, pattern) for pattern in patterns)
    compiled = {pattern: re.compile(pattern) for pattern in patterns}
    for text in texts[::6]:
        fast = sorted((tag, match.span()) for tag, match in index.all(text))
        slow = sorted((p, match.span()) for p, each in compiled.items() for match in each.finditer(text))
        assert sorted(set(fast)) == slow


def test_the_first_match_is_the_longer_of_two_at_one_place() -> None:
    patterns = Patterns(["b", "bc", "c"])
    match = patterns.first("abc")
    assert match is not None and match[0] == "bc"
    assert patterns.first("xyz") is None and patterns.any("xyz") is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_of_cue_is_there_in_every_language(lang: str) -> None:
    found = cues(lang)  # type: ignore[arg-type]
    assert found and all(found.values())


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Vous devez fournir ces documents pour chaque membre du ménage.", "fr"),
        ("U moet deze documenten voor elk gezinslid bezorgen.", "nl"),
        ("Bitte bringen Sie die folgenden Unterlagen für jede Person mit.", "de"),
        ("Please bring the following documents for each member.", "en"),
    ],
)
def test_the_language_of_a_sentence_is_sure(text: str, lang: str) -> None:
    assert guess_language(text) == (lang, True)


def test_a_language_that_words_do_not_tell_is_the_likely_one() -> None:
    assert guess_language("AER 2024", otherwise="nl") == ("nl", False)
