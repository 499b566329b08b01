"""Facts put into phrases: the summary, the names of walks, what a person had to do. Pure: stories in, text
out.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from babel import Locale, UnknownLocaleError

from audits.model import (
    ANY_LANGUAGE,
    ActionDone,
    ChoiceSeen,
    ExpectSeen,
    Hindered,
    Instrument,
    MistakeSeen,
    Severity,
    SlotsSeen,
    Text,
)
from reports.barriers import Barrier
from reports.evidence import Proof
from reports.legible import one_line
from reports.reached import ARRIVED, Way, way_of
from reports.story import ProofSet, StepStory, WalkStory
from reports.words import Words


@dataclass(frozen=True)
class Note:
    """What an action found out: our words, then what the service said."""

    words: str
    sayings: tuple[str, ...] = ()


def helpers(words: Words, stories: Sequence[WalkStory]) -> dict[str, Callable[..., Any]]:
    """The functions of this module that templates call, with their words."""
    names = WayNames(words, [way_of(story.walk) for story in stories])
    return {
        "way_title": names.title,
        "way_words": lambda story: names.inside(way_of(story.walk)),
        "lang_of": lambda text: _language_shown(text, words.lang),
        "service_lang": lambda story: language_code(story.walk.started.service_lang),
        "rule_anchor": rule_anchor,
        "people": lambda hinders: words.listing([_lowered(_people(words, who)) for who in hinders]),
        "verb": lambda deed: _verb(words, deed),
        "deed_object": deed_object,
        "notes": lambda deed: notes(words, deed),
        "named_proofs": named_proofs,
        "effort_words": lambda step: effort_words(words, step),
        "instrument_facts": instrument_facts,
    }


def language_code(code: str) -> str:
    """The code when it is a language's, else an empty string: records are not trusted to name languages."""
    try:
        return str(Locale.parse(code, sep="-").language)
    except (UnknownLocaleError, ValueError):
        return ""


def rule_anchor(kind: str, rule: str) -> str:
    """The anchor of a rule's place in a chapter; a name that no rule would have is replaced by its hash."""
    plain = re.fullmatch(r"[a-z0-9]+/[a-z0-9-]{1,60}", rule)
    return f"{kind}-{rule.replace('/', '-') if plain else hashlib.sha256(rule.encode()).hexdigest()[:16]}"


# --- the summary ------------------------------------------------------------------------------------------------


def brief(
    words: Words, stories: Sequence[WalkStory], barriers: Sequence[Barrier], checks: Sequence[Barrier]
) -> list[str]:
    """The summary: plain sentences, each with its numbers. Counts only: a few walks are no sample to make
    rates of.
    """
    return [
        *_walked(words, stories),
        *_arrived(words, stories),
        *_found(words, stories, barriers, checks),
    ]


def period(words: Words, moments: Sequence[datetime]) -> str:
    """The days from the first walk to the last."""
    return words.period(min(moments).date(), max(moments).date())


def profiles(words: Words, stories: Sequence[WalkStory]) -> str:
    """The profiles of these walks, each once."""
    names = dict.fromkeys(_profile(words, story.walk.started.profile.name) for story in stories)
    return " · ".join(names)


def _walked(words: Words, stories: Sequence[WalkStory]) -> list[str]:
    procedures = {(s.walk.started.scenario.administration, s.walk.started.scenario.walk) for s in stories}
    when = period(words, [story.walk.started.at for story in stories])
    return [words.text("brief-walks", walks=len(stories), procedures=len(procedures), when=when)]


def _arrived(words: Words, stories: Sequence[WalkStory]) -> list[str]:
    counted = [story for story in stories if story.walk.ending.outcome.counts]
    sentences = []
    if counted:
        sentences.append(words.text("brief-arrived", arrived=_arrivals(counted), n=len(counted)))
    variants = sorted({way_of(story.walk).variant for story in counted})
    if len(variants) > 1:
        for variant in variants:
            mine = [story for story in counted if way_of(story.walk).variant == variant]
            name = variant_words(words, variant)
            sentences.append(words.text("brief-variant", variant=name, arrived=_arrivals(mine), n=len(mine)))
    if len(counted) < len(stories):
        sentences.append(words.text("brief-uncounted", n=len(stories) - len(counted)))
    return sentences


def _arrivals(stories: Sequence[WalkStory]) -> int:
    return sum(story.walk.ending.outcome in ARRIVED for story in stories)


def _found(
    words: Words, stories: Sequence[WalkStory], barriers: Sequence[Barrier], checks: Sequence[Barrier]
) -> list[str]:
    audited = [story for story in stories if story.barriers is not None]
    if not audited:
        return [words.text("brief-unaudited-all")]
    stopping = sum(barrier.severity is Severity.BLOCKING for barrier in barriers)
    places = sum(barrier.count for barrier in barriers)
    sentences = [words.text("brief-barriers", barriers=len(barriers), places=places)]
    if stopping:
        sentences.append(words.text("brief-stopping", n=stopping))
    if checks:
        sentences.append(words.text("brief-checks", n=sum(barrier.count for barrier in checks)))
    if len(audited) < len(stories):
        sentences.append(words.text("brief-unaudited", n=len(stories) - len(audited)))
    return sentences


# --- names ------------------------------------------------------------------------------------------------------


class WayNames:
    """Names for ways of walking that say what tells them apart, and leave out what they all share."""

    def __init__(self, words: Words, ways: Sequence[Way]) -> None:
        self.words = words
        self.languages = len({way.service_lang for way in ways}) > 1
        variants = {way.variant for way in ways}
        self.variants = len(variants) > 1 or variants != {()}
        self.profiles = len({way.profile for way in ways}) > 1 or not (self.variants or self.languages)

    def title(self, way: Way) -> str:
        """The name as a title."""
        return " · ".join(self._parts(way))

    def inside(self, way: Way) -> str:
        """The name inside a sentence."""
        return ", ".join(_lowered(part) for part in self._parts(way))

    def _parts(self, way: Way) -> list[str]:
        variant = variant_words(self.words, way.variant)
        language = self.words.text("in-language", language=_language(self.words, way.service_lang))
        return [
            *([variant] if self.variants else []),
            *([_profile(self.words, way.profile)] if self.profiles else []),
            *([language] if self.languages else []),
        ]


def _profile(words: Words, name: str) -> str:
    message = f"profile-{name}"
    return words.text(message) if words.has(message) else one_line(name, 40)


def variant_words(words: Words, variant: tuple[tuple[str, str], ...]) -> str:
    """A variant in words."""
    if not variant:
        return words.text("variant-none")
    return ", ".join(words.variant(key, value) for key, value in variant)


def _language(words: Words, code: str) -> str:
    known = language_code(code)
    return str(Locale.parse(known).get_display_name(words.locale)) if known else one_line(code, 20)


def _language_shown(text: Text, lang: str) -> str:
    if lang in text or ANY_LANGUAGE in text:
        return lang
    return language_code(next(iter(text), "")) or lang


def _people(words: Words, who: Hindered) -> str:
    return words.text(f"hindered-{who.value.replace('_', '-')}")


def _lowered(text: str) -> str:
    """The phrase as it stands inside a sentence."""
    return text[:1].lower() + text[1:]


# --- what a person had to do ------------------------------------------------------------------------------------


def _verb(words: Words, deed: ActionDone) -> str:
    message = f"verb-{deed.verb.replace('_', '-')}"
    return words.text(message) if words.has(message) else one_line(deed.verb, 40)


def deed_object(deed: ActionDone) -> str:
    """What the verb applies to, in the author's words, which may begin with the verb."""
    return deed.words.removeprefix(deed.verb).lstrip(" :") or (deed.located.name if deed.located else "")


def notes(words: Words, deed: ActionDone) -> list[Note]:
    """What an action found out besides being performed."""
    match deed.seen:
        case ChoiceSeen(missing=missing) if missing:
            return [Note(words.text("note-choice-missing"), missing)]
        case SlotsSeen() as seen:
            return _slot_notes(words, seen)
        case MistakeSeen(accepted=True):
            return [Note(words.text("note-mistake-accepted"))]
        case MistakeSeen(messages=messages) if messages:
            return [Note(words.text("note-mistake-refused"), messages)]
        case MistakeSeen():
            return [Note(words.text("note-mistake-silent"))]
        case ExpectSeen(met=False) | ExpectSeen(required=True):
            return [Note(words.text("note-expect-unmet"))]
        case _:
            return []


def _slot_notes(words: Words, seen: SlotsSeen) -> list[Note]:
    read = Note(words.text("note-slots", free=len(seen.free), n=len(seen.slots)))
    return [read, Note(words.text("note-slots-colour"))] if seen.told_by == "colour" else [read]


def effort_words(words: Words, step: StepStory) -> str:
    """What a step cost, in one line."""
    spent = step.effort
    if spent is None:
        return ""
    counts = [(name, getattr(spent, name)) for name in ("screens", "fields", "clicks", "keystrokes", "words")]
    parts = [words.text(f"spent-{name}", n=count) for name, count in counts if count]
    weight = [words.kilobytes(spent.kilobytes)] if spent.kilobytes else []
    return " · ".join([*parts, *weight, words.duration(step.milliseconds)])


# --- proof ------------------------------------------------------------------------------------------------------


def named_proofs(proofs: ProofSet) -> list[tuple[str, Proof]]:
    """The evidence of one moment with the kind of each."""
    single = [("screenshot", proofs.screenshot), ("observation", proofs.observation)]
    return [(kind, proof) for kind, proof in single if proof] + [("snapshot", p) for p in proofs.snapshots]


def instrument_facts(instrument: Instrument) -> list[tuple[str, str]]:
    """The versions of an instrument that are known."""
    return [(name, value) for name, value in instrument.model_dump().items() if value]
