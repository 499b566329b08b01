"""Personas put into words: who they are, and what each cell of their table says. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import get_args

from audits.model import Gate
from audits.pack import Answer as Has
from audits.pack import Persona, Resource
from reports.legible import one_line
from reports.personas import NO_DEVICE, Answer
from reports.phrases import WayNames, language_name, profile_words
from reports.reached import Setting, Way
from reports.words import Words

_MOTHER_TONGUE = "native"


@dataclass(frozen=True)
class Said:
    """One cell: what became of the person, why, what the page asked in its own words, the ways around that it names,
    where they may give up, and how all of this is known.
    """

    state: str
    why: str
    asked: str
    around: tuple[str, ...]
    give_up: list[str]
    known: str


def said(words: Words, persona: Persona, answer: Answer) -> Said:
    """What the cell of this answer says."""
    gate = answer.gate
    judged = answer.known == "demands" and gate is not None
    named = judged and gate is not None and gate.why not in {"", "no-channel", "language"}
    asked = answer.gate.demand.label if named and answer.gate and answer.gate.demand else ""
    return Said(
        state=_state(words, answer),
        why=_why(words, persona, answer),
        asked=asked,
        # Where something else is in doubt, ways around what was asked before would read as ways around that.
        around=gate.opened_by[:2] if gate and (answer.state == "passes" or answer.why in {"channel", "way"}) else (),
        give_up=_give_up(words, gate) if gate and answer.state != "shut_out" else [],
        known=_known(words, answer),
    )


def _state(words: Words, answer: Answer) -> str:
    if answer.state == "shut_out" and answer.why != "no-channel" and answer.step is not None:
        return words.text("person-shut-out-at", step=answer.step + 1)
    return words.text(f"person-{answer.state.replace('_', '-')}")


def _why(words: Words, persona: Persona, answer: Answer) -> str:
    story, gate = answer.story, answer.gate
    if answer.why == "walk" and story:
        return words.reason(story.walk.ending.reason)
    if answer.why in {"unfinished", "no-channel-yet"} and story:
        step, ending = (story.last or 0) + 1, words.reason(story.walk.ending.reason)
        return words.text(f"person-why-{answer.why}", step=step, ending=ending)
    if answer.why == "not-walked":
        return words.text("person-why-not-walked", way=profile_words(words, persona.profile))
    if answer.why == "language" and gate:
        return _language(words, persona, gate)
    need = _need(words, gate) if gate else ""
    # Who has no device is asked for nothing, and is told of whoever can be reached.
    name = "person-why-channel-none" if answer.why == "channel" and not need else f"person-why-{answer.why}"
    return words.text(name, need=need) if answer.why and words.has(name) else ""


def _language(words: Words, persona: Persona, gate: Gate) -> str:
    service = gate.facts.get("service", "")
    spoken = language_name(words, service)
    if service in persona.languages:
        return words.text("person-why-language-level", language=spoken, level=persona.level)
    read = words.listing([language_name(words, each) for each in persona.languages])
    return words.text("person-why-language", language=spoken, languages=read)


def _need(words: Words, gate: Gate) -> str:
    """What is needed, in words, all that would do where several would; a need that the texts do not know is called what
    the page calls it.
    """
    needs = [f"need-{each}" for each in gate.facts.get("need", "").split(",")]
    if not all(map(words.has, needs)):
        return one_line(gate.facts.get("label", ""), 80)
    first, *others = map(words.text, needs)
    return reduce(lambda one, other: words.text("person-or", one=one, other=other), others, first)


def _give_up(words: Words, gate: Gate) -> list[str]:
    """Where the walk takes more than such a person has, and at which step; a budget without words is left out."""
    sentences = []
    for name, (figure, limit) in gate.may_give_up.items():
        if words.has(f"person-give-up-{name}"):
            # Older judgements do not say where the limit was passed.
            step = gate.gives_up_at.get(name)
            where = words.text("person-give-up") if step is None else words.text("person-give-up-at", step=step + 1)
            told = {"figure": words.number(figure, _digits(figure)), "limit": words.number(limit)}
            sentences.append(f"{where} {words.text(f'person-give-up-{name}', **told)}")
    return sentences


def _digits(figure: float) -> int:
    return 0 if figure == int(figure) else 1


def _known(words: Words, answer: Answer) -> str:
    if not answer.known or answer.story is None:
        return ""
    way = profile_words(words, answer.story.walk.started.profile.name)
    return words.text(f"person-known-{answer.known}", way=way)


# --- who they are -----------------------------------------------------------------------------------------------


def walks_as(words: Words, persona: Persona) -> str:
    """The profile of a persona in words."""
    return words.text("persona-no-device") if persona.profile == NO_DEVICE else profile_words(words, persona.profile)


def who(words: Words, persona: Persona) -> list[str]:
    """What a persona has, lacks, may have, reads, and may give up at: a sentence each."""
    sentences = []
    answers: tuple[Has, ...] = get_args(Has)
    for has in answers:
        things = [words.text(f"resource-{name}") for name in _resources() if persona.has(name) == has]
        if things:
            sentences.append(words.text(f"persona-has-{has}", things=words.listing(things)))
    read = words.listing([language_name(words, each) for each in persona.languages])
    speed = [words.text("persona-types-slowly")] if persona.speed == "unfamiliar" else []
    level = "persona-reads" if persona.level == _MOTHER_TONGUE else "persona-reads-level"
    sentences.append(words.text(level, languages=read, level=persona.level))
    budget = [(name, limit) for name, limit in persona.budget.model_dump().items() if limit is not None]
    return [
        *sentences,
        *speed,
        *(words.text(f"persona-budget-{name}", limit=words.number(limit)) for name, limit in budget),
    ]


def _resources() -> Sequence[Resource]:
    return get_args(Resource)


def setting_title(names: WayNames, setting: Setting) -> str:
    """What tells this edition and language from others; empty when there is one alone."""
    parts = names.parts(Way(setting.variant, "", setting.service_lang), profile=False)
    return " · ".join(parts)
