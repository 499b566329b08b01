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
    Effort,
    ExpectSeen,
    Hindered,
    HostAsked,
    Instrument,
    MistakeSeen,
    Severity,
    SlotsSeen,
    StepEffort,
    Text,
    in_language,
)
from audits.pack import load_pack
from audits.profiles import title as profile_title
from reports.barriers import Barrier
from reports.evidence import Proof
from reports.legible import one_line
from reports.reached import ARRIVED, Way, way_of
from reports.reading import StateShown
from reports.story import Closeup, Picture, ProofSet, StepStory, WalkStory
from reports.words import Words

_SPENT = ("screens", "fields", "decisions", "clicks", "keystrokes", "focus_moves", "words")
"""What is told of a step, in this order."""

_TOKEN = re.compile(r"[{‹][^}›]*[}›]")


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
        "administration_name": lambda id: administration_name(words, id),
        "rule_anchor": rule_anchor,
        "people": lambda hinders: _listed_people(words, hinders),
        "also_hinders": lambda barrier: also_hinders(words, barrier),
        "verb": lambda deed: _verb(words, deed),
        "deed_object": lambda deed: deed_object(words, deed),
        "notes": lambda deed: notes(words, deed),
        "moment_words": lambda picture: moment_words(words, picture),
        "state_words": lambda state: state_words(words, state),
        "closeup_alt": lambda close: closeup_alt(words, close),
        "named_proofs": named_proofs,
        "host_words": lambda host: host_words(words, host),
        "effort_words": lambda story, step: effort_words(words, story, step),
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


@dataclass(frozen=True)
class Brief:
    """The summary: what was walked and who arrived, how it went in each variant, what was found, how to take it."""

    lead: list[str]
    variants: list[str]
    found: list[str]
    practice: list[str]


def brief(words: Words, stories: Sequence[WalkStory], barriers: Sequence[Barrier], checks: Sequence[Barrier]) -> Brief:
    """The summary in plain sentences, each with its numbers. Counts only: a few walks are no sample for rates."""
    variants = _variants(words, stories, barriers)
    return Brief(
        lead=[_walked(words, stories), *_arrived(words, stories)],
        variants=variants,
        found=[*_found(words, stories, barriers, checks, counted=bool(variants)), *_uncounted(words, stories)],
        practice=_practice(words, stories),
    )


def period(words: Words, moments: Sequence[datetime]) -> str:
    """The days from the first walk to the last."""
    return words.period(min(moments).date(), max(moments).date())


def profiles(words: Words, stories: Sequence[WalkStory]) -> str:
    """The profiles of these walks, each once."""
    names = dict.fromkeys(profile_words(words, story.walk.started.profile.name) for story in stories)
    return " · ".join(names)


def _walked(words: Words, stories: Sequence[WalkStory]) -> str:
    procedures = {(s.walk.started.scenario.administration, s.walk.started.scenario.walk) for s in stories}
    when = period(words, [story.walk.started.at for story in stories])
    return words.text("brief-walks", walks=len(stories), procedures=len(procedures), when=when)


def _arrived(words: Words, stories: Sequence[WalkStory]) -> list[str]:
    counted = _counted(stories)
    if not counted:
        return []
    message = "brief-arrived-all" if len(counted) == len(stories) else "brief-arrived"
    return [words.text(message, arrived=_arrivals(counted), n=len(counted))]


def _variants(words: Words, stories: Sequence[WalkStory], barriers: Sequence[Barrier]) -> list[str]:
    counted = _counted(stories)
    variants = sorted({way_of(story.walk).variant for story in counted})
    return [_variant(words, variant, counted, barriers) for variant in variants] if len(variants) > 1 else []


def _variant(
    words: Words, variant: tuple[tuple[str, str], ...], counted: Sequence[WalkStory], barriers: Sequence[Barrier]
) -> str:
    mine = [story for story in counted if way_of(story.walk).variant == variant]
    facts = {"variant": variant_words(words, variant), "arrived": _arrivals(mine), "n": len(mine)}
    if any(story.barriers is None or not (story.barriers or story.reading.whole) for story in mine):
        return words.text("brief-variant-unaudited", **facts)
    places = [
        barrier.different([place.story for place in barrier.places if way_of(place.story.walk).variant == variant])
        for barrier in barriers
    ]
    return words.text("brief-variant", **facts, barriers=sum(n > 0 for n in places), places=sum(places))


def _uncounted(words: Words, stories: Sequence[WalkStory]) -> list[str]:
    beside = len(stories) - len(_counted(stories))
    return [words.text("brief-uncounted", n=beside)] if beside else []


def _practice(words: Words, stories: Sequence[WalkStory]) -> list[str]:
    practised = [story for story in stories if is_practice(story)]
    if not practised:
        return []
    whole = len(practised) == len(stories)
    said = words.text("brief-practice") if whole else words.text("brief-practice-some", n=len(practised))
    editions = {edition for story in practised if (edition := story.walk.started.variant.get("edition"))}
    return [said, words.text("brief-editions")] if editions else [said]


def _counted(stories: Sequence[WalkStory]) -> list[WalkStory]:
    return [story for story in stories if story.walk.ending.outcome.counts]


def _arrivals(stories: Sequence[WalkStory]) -> int:
    return sum(story.walk.ending.outcome in ARRIVED for story in stories)


def _found(
    words: Words,
    stories: Sequence[WalkStory],
    barriers: Sequence[Barrier],
    checks: Sequence[Barrier],
    *,
    counted: bool,
) -> list[str]:
    """What was found; `counted` when the barriers were told variant by variant already."""
    audited = [story for story in stories if story.barriers is not None]
    if not audited:
        return [words.text("brief-unaudited-all")]
    stopping = sum(barrier.severity is Severity.BLOCKING for barrier in barriers)
    places = sum(barrier.different(stories) for barrier in barriers)
    sentences = [] if counted else [words.text("brief-barriers", barriers=len(barriers), places=places)]
    if stopping:
        sentences.append(words.text("brief-stopping", n=stopping))
    if checks:
        sentences.append(words.text("brief-checks", n=sum(barrier.different(stories) for barrier in checks)))
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
        return " · ".join(self.parts(way))

    def inside(self, way: Way) -> str:
        """The name inside a sentence."""
        return ", ".join(_lowered(part) for part in self.parts(way))

    def parts(self, way: Way, *, profile: bool = True) -> list[str]:
        """The parts of the name, each as a title; without the profile's where only what is walked is named."""
        variant = variant_words(self.words, way.variant)
        language = self.words.text("in-language", language=language_name(self.words, way.service_lang))
        return [
            *([variant] if self.variants else []),
            *([profile_words(self.words, way.profile)] if self.profiles and profile else []),
            *([language] if self.languages else []),
        ]


def profile_words(words: Words, name: str) -> str:
    """What a profile is called, or its name when nothing here knows it any more."""
    return one_line(profile_title(name, words.lang) or name, 40)


def administration_name(words: Words, id: str) -> str:
    """What an administration calls itself, or its id when the pack does not know it."""
    known = load_pack().administrations.get(id)
    return in_language(known.name, words.lang) if known else one_line(id, 80)


def is_practice(story: WalkStory) -> bool:
    """Whether the kit served the administration itself: nothing there says anything of a real one."""
    known = load_pack().administrations.get(story.walk.started.scenario.administration)
    return bool(known and known.site)


def variant_words(words: Words, variant: tuple[tuple[str, str], ...]) -> str:
    """A variant in words."""
    if not variant:
        return words.text("variant-none")
    return ", ".join(words.variant(key, value) for key, value in variant)


def language_name(words: Words, code: str) -> str:
    """What a language is called, or its code as it was given."""
    known = language_code(code)
    return str(Locale.parse(known).get_display_name(words.locale)) if known else one_line(code, 20)


def _language_shown(text: Text, lang: str) -> str:
    if lang in text or ANY_LANGUAGE in text:
        return lang
    return language_code(next(iter(text), "")) or lang


def _people(words: Words, who: Hindered) -> str:
    return words.text(f"hindered-{who.value.replace('_', '-')}")


def _listed_people(words: Words, hinders: Sequence[Hindered]) -> str:
    return words.listing([_lowered(_people(words, who)) for who in hinders])


def also_hinders(words: Words, barrier: Barrier) -> str:
    """Whom a barrier hinders besides those under whom it stands; where it hinders everyone, whom it hinders most."""
    others = [who for who in barrier.also if who is not Hindered.EVERYONE]
    if barrier.hinders[0] is Hindered.EVERYONE:
        return words.text("barrier-most", people=_listed_people(words, others)) if others else ""
    if len(others) < len(barrier.also):
        return words.text("barrier-also-all", people=_listed_people(words, others), n=len(others))
    return words.text("barrier-also", people=_listed_people(words, others)) if others else ""


def _lowered(text: str) -> str:
    """The phrase as it stands inside a sentence."""
    return text[:1].lower() + text[1:]


# --- what a person had to do ------------------------------------------------------------------------------------


def _verb(words: Words, deed: ActionDone) -> str:
    message = f"verb-{deed.verb.replace('_', '-')}"
    if isinstance(deed.seen, ExpectSeen) and deed.seen.what == "optional":
        message += "-optional"
    return words.text(message) if words.has(message) else one_line(deed.verb, 40)


def deed_object(words: Words, deed: ActionDone) -> str:
    """What the verb applies to, as the page calls it, and what was chosen there.

    What was typed or handed over is the invented person's and not said; tokens of a walk file mean nothing to readers.
    """
    name, *values = deed.words.removeprefix(deed.verb).lstrip(" :").split(" = ")
    if (not name or _TOKEN.search(name)) and deed.located:
        name = deed.located.name
    said = [value for value in values if deed.verb == "choose" and not _TOKEN.search(value)]
    return f"{words.text('colon')} ".join([name.rstrip(" :\u00a0\u202f"), *said])


def notes(words: Words, deed: ActionDone) -> list[Note]:
    """What an action found out besides being performed."""
    match deed.seen:
        case ChoiceSeen(missing=missing) if missing:
            return [Note(words.text("note-choice-missing"), missing)]
        case SlotsSeen() as seen:
            return _slot_notes(words, seen)
        case MistakeSeen() as seen:
            return _mistake_notes(words, seen)
        case ExpectSeen(what="optional", required=required):
            return [Note(words.text("note-optional-demanded" if required else "note-optional"))]
        case ExpectSeen(met=False):
            return [Note(words.text("note-expect-unmet"))]
        case _:
            return []


def _mistake_notes(words: Words, seen: MistakeSeen) -> list[Note]:
    empty = tuple(field.name for field in seen.fields if field.left_empty and field.name)
    left = [Note(words.text("note-mistake-empty"), empty)] if empty else []
    if seen.accepted:
        return [*left, Note(words.text("note-mistake-accepted"))]
    messages = tuple(dict.fromkeys(seen.messages))
    return [*left, Note(words.text("note-mistake-refused" if messages else "note-mistake-silent"), messages)]


def _slot_notes(words: Words, seen: SlotsSeen) -> list[Note]:
    moments = sum(slot.state != "unknown" for slot in seen.slots)
    if seen.told_by == "colour":
        # Whoever does not see the colours cannot count the free ones, and nor can the machine.
        return [Note(words.text("note-slots-colour", n=moments))]
    return [Note(words.text("note-slots", free=len(seen.free), n=moments))]


def effort_words(words: Words, story: WalkStory, step: StepStory) -> str:
    """What a step cost, in one line: what was counted while it was walked, and what the judgement made of it."""
    counted = step.effort
    if counted is None:
        return ""
    judged = story.judgement.effort if story.judgement else ()
    spent = next((each for each in judged if each.step == step.index), None) or counted
    touch = story.walk.started.profile.touch
    counts = [(name, getattr(spent, name, 0)) for name in _SPENT]
    named = [("taps" if touch and name == "clicks" else name, count) for name, count in counts]
    parts = [words.text(f"spent-{name.replace('_', '-')}", n=count) for name, count in named if count]
    weight = [words.kilobytes(spent.kilobytes)] if spent.kilobytes else []
    taken = [words.text("spent-walked", time=words.duration(step.milliseconds))]
    return " · ".join([*parts, *weight, *_times(words, spent), *taken])


def _times(words: Words, spent: Effort | StepEffort) -> list[str]:
    """The least time of acting, and how long the service was waited for; nothing where they were not judged."""
    if not isinstance(spent, StepEffort):
        return []
    seconds = spent.seconds.get("average")
    least = [words.text("spent-least", time=words.duration(seconds * 1000))] if seconds else []
    waited = [words.text("spent-waiting", time=words.duration(spent.waiting))] if spent.waiting else []
    return [*least, *waited]


# --- pictures ---------------------------------------------------------------------------------------------------


def moment_words(words: Words, picture: Picture | Closeup) -> str:
    """When a picture was taken, inside a sentence."""
    return state_words(words, picture.state) if picture.state else words.text(f"moment-{picture.observed.moment.value}")


def state_words(words: Words, state: StateShown) -> str:
    """What had been done for what came to be seen, inside a sentence."""
    if state.within:
        return words.text("moment-within", part=one_line(state.within, 60))
    return words.text("moment-after", control=one_line(state.after, 60)) if state.after else words.text("moment-used")


def closeup_alt(words: Words, close: Closeup) -> str:
    """What a close-up shows, for those who do not see it."""
    title = one_line(close.observed.title, 100)
    if close.state:
        return words.text("closeup-alt-state", title=title, moment=state_words(words, close.state))
    return words.text("closeup-alt", title=title)


# --- proof ------------------------------------------------------------------------------------------------------


def host_words(words: Words, host: HostAsked) -> list[str]:
    """What is known of a site that pages load from: that it is their own, what it is there for, whose it is."""
    said = [words.text("host-own")] if host.own else []
    said += [words.text(f"host-kind-{host.kind}")] if host.kind else []
    let = host.kind in {"delivery", "hosting"}
    return [*said, words.text("host-let" if let else "host-owner", owner=host.owner)] if host.owner else said


def named_proofs(proofs: ProofSet) -> list[tuple[str, Proof]]:
    """The evidence of one moment with the kind of each."""
    single = [("screenshot", proofs.screenshot), ("observation", proofs.observation)]
    return [(kind, proof) for kind, proof in single if proof] + [("snapshot", p) for p in proofs.snapshots]


def instrument_facts(instrument: Instrument) -> list[tuple[str, str]]:
    """The versions of an instrument that are known."""
    return [(name, value) for name, value in instrument.model_dump().items() if value]
