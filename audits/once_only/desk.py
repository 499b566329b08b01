"""Where files come in and readings go out: whose text it is, which language it is in, and each passage judged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

from audits.catalogue import LANGUAGES, Language, load_catalogue
from audits.errors import UsageError
from audits.once_only.concepts import load_lexicon
from audits.once_only.cues import guess_language
from audits.once_only.passages import Passage, passages_of
from audits.once_only.verdicts import Judge, Reading
from audits.pack import Level, load_pack
from audits.written import closest

LEVELS: tuple[Level, ...] = get_args(Level)


def judge_for(authority: str | None, pack: str = "be") -> Judge:
    """The judge of texts of an authority: a level, an administration of the pack, or nobody in particular.

    Raises UsageError when it is neither.
    """
    lexicon = load_lexicon(pack)
    if authority is None:
        return Judge(lexicon, None, "unknown")
    level = next((each for each in LEVELS if each == authority), None)
    if level is None:
        administrations = load_pack(pack).administrations
        if authority not in administrations:
            hint = closest(authority, [*LEVELS, *administrations])
            known = f"Levels: {', '.join(LEVELS)}. Administrations of the pack: {', '.join(administrations)}."
            raise UsageError(f"There is no level and no administration {authority!r}.", hint or known)
        level = administrations[authority].level
    scope = lexicon.catalogue.scopes.get(level)
    return Judge(lexicon, level, scope.scope if scope else "unknown")


def language(code: str | None) -> Language | None:
    """A language that texts are read in. Raises UsageError for any other."""
    known = next((each for each in LANGUAGES if code is not None and code.lower().startswith(each)), None)
    if code is not None and known is None:
        raise UsageError(f"Texts cannot be read in the language {code!r}.", f"Choose one of: {', '.join(LANGUAGES)}.")
    return known


def registers(reading: Reading, lang: str, pack: str = "be") -> list[str]:
    """The names of the registers that hold what a passage asks."""
    sources = load_catalogue(pack).sources
    names = [sources[each].registry for each in reading.sources]
    return list(dict.fromkeys(each.get(lang, each["en"]) for each in names))


def read(judge: Judge, name: str, content: bytes, lang: Language | None = None) -> Iterator[tuple[Passage, Reading]]:
    """Every passage of a file with its reading. Raises what `passages_of` raises."""
    passages = passages_of(name, content)
    guessed, sure = guess_language(" ".join(each.text for each in passages[:200]))
    likely = _declared(content) or (guessed if sure else None)
    for each in passages:
        yield each, judge.read(each.text, each.context, lang, each.form, likely)


def _declared(content: bytes) -> Language | None:
    """The language that a page says it is in."""
    said = re.search(rb"<html\b[^>]*?\blang=[\"']?([a-z]{2})", content[:4096], re.IGNORECASE)
    return next((each for each in LANGUAGES if said and each == said[1].decode().lower()), None)
