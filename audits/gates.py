"""Who gets through: personas against the demands that a walk recorded.

Pure. A gate is open where the person has what is asked, or the page offers a way around. What a persona may or may not
have, and what a page leaves unclear, is said as `depends`: nobody is shut out by a guess.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from audits.archive import StoredWalk
from audits.demands import demands, pages_of, words_of
from audits.labels import Labels, labels
from audits.model import Demand, Gate, Scenario, StepEffort
from audits.pack import Need, Pack, Persona, load_pack

UNDERSTANDS = frozenset({"B1", "B2", "C1", "C2", "native"})
"""Levels of the Common European Framework at which ordinary administrative pages can be followed."""


@dataclass(frozen=True)
class Told:
    """What a walk says of its procedure: demands, and the words of each step."""

    scenario: Scenario
    lang: str
    demands: tuple[Demand, ...]
    words: Mapping[int, tuple[str, ...]]
    effort: Sequence[StepEffort] = ()


def told_by(walk: StoredWalk, effort: Sequence[StepEffort] = ()) -> Told:
    """What a stored walk says. Raises ArchiveError when an observation is missing."""
    words = {
        step.index: tuple(dict.fromkeys(text for _, page in pages_of(walk, step) for text in words_of(page) if text))
        for step in walk.steps
    }
    return Told(walk.started.scenario, walk.started.service_lang, demands(walk), words, effort)


def gates(told: Told, pack: str = "be") -> tuple[Gate, ...]:
    """One answer for each persona of the pack."""
    facts, known = load_pack(pack), labels(pack)
    return tuple(_gate(persona, told, facts, known) for persona in facts.personas.values())


def _gate(persona: Persona, told: Told, pack: Pack, known: Labels) -> Gate:
    if persona.profile == "none":
        return _without_device(persona, told, pack, known)
    give_up = dict(_budget(persona, told.effort))
    doubt: Gate | None = None
    opened: list[str] = []
    for demand in told.demands:
        gate = _meet(persona, demand, told, pack, known)
        if gate is None:
            continue
        opened += gate.opened_by
        if gate.result == "shut_out":
            return gate.model_copy(update={"may_give_up": give_up})
        if gate.result == "depends":
            doubt = doubt or gate
    doubt = doubt or _language(persona, told)
    if doubt is not None:
        return doubt.model_copy(update={"may_give_up": give_up, "opened_by": tuple(dict.fromkeys(opened))})
    return Gate(persona=persona.id, result="passes", opened_by=tuple(dict.fromkeys(opened)), may_give_up=give_up)


def _meet(persona: Persona, demand: Demand, told: Told, pack: Pack, known: Labels) -> Gate | None:
    """What one demand means; None when it stops nobody of this kind."""
    need = _need(demand, pack)
    if need is None or demand.obligation == "optional" or set(demand.concepts) & set(need.opened_by):
        # What says "I have no national number" names it, and is the way around.
        return None
    answers = [persona.has(resource) for resource in need.any_of]
    if "yes" in answers:
        return None
    facts = {"need": need.id, "label": demand.label}
    circle = _circle(demand, told, pack)
    if "maybe" in answers:
        return Gate(persona=persona.id, result="depends", step=demand.step, why="may-lack", facts=facts, demand=demand)
    around = tuple(_around(need, told.words.get(demand.step, ()), known))
    if around:
        return Gate(persona=persona.id, result="passes", step=demand.step, opened_by=around)
    if demand.obligation == "unclear" or demand.match == "ambiguous":
        return Gate(persona=persona.id, result="depends", step=demand.step, why="unclear", facts=facts, demand=demand)
    return Gate(
        persona=persona.id,
        result="shut_out",
        step=demand.step,
        why="circular" if circle else "lacks",
        facts=facts,
        demand=demand,
    )


def _need(demand: Demand, pack: Pack) -> Need | None:
    """The need behind a demand: that of its first concept which has one, else that of its kind."""
    for concept in demand.concepts:
        for need in pack.needs.values():
            if concept in need.concepts:
                return need
    return next((need for need in pack.needs.values() if demand.kind in need.kinds), None)


def _around(need: Need, words: Sequence[str], known: Labels) -> Iterator[str]:
    """What the page says of a way around."""
    for text in words:
        if set(known.concepts(text)) & set(need.opened_by):
            yield text


def _circle(demand: Demand, told: Told, pack: Pack) -> bool:
    """Whether the procedure asks for the very thing that it gives."""
    return any(
        told.scenario.procedure in circle.procedures and set(demand.concepts) & set(circle.concepts)
        for circle in pack.circles.values()
    )


def _language(persona: Persona, told: Told) -> Gate | None:
    """Whether the language of the service is one that they follow."""
    if told.lang in persona.languages and persona.level in UNDERSTANDS:
        return None
    facts = {"service": told.lang, "languages": ", ".join(persona.languages), "level": persona.level}
    return Gate(persona=persona.id, result="depends", why="language", facts=facts)


def _without_device(persona: Persona, told: Told, pack: Pack, known: Labels) -> Gate:
    """Somebody who has no device gets through where the pages name a way to reach a human."""
    wanted = {concept for channel in pack.channels.values() for concept in channel.concepts}
    said = [text for texts in told.words.values() for text in texts if wanted & set(known.concepts(text))]
    around = tuple(dict.fromkeys(said))
    if not around:
        return Gate(persona=persona.id, result="shut_out", step=0, why="no-channel")
    # That a counter is named does not say that it does this procedure.
    return Gate(persona=persona.id, result="depends", why="channel", opened_by=around)


def _budget(persona: Persona, effort: Sequence[StepEffort]) -> Iterator[tuple[str, tuple[float, float]]]:
    """What the walk takes beyond what such a person has: never a barrier, but where they may give up."""
    minutes = sum(each.seconds.get("average", 0) + each.reading + each.waiting / 1000 for each in effort) / 60
    taken = {
        "minutes": round(minutes, 1),
        "steps": float(len(effort)),
        "megabytes": round(sum(each.kilobytes for each in effort) / 1024, 2),
        "lix": max((each.lix for each in effort if each.lix is not None), default=0.0),
    }
    for name, figure in taken.items():
        limit = getattr(persona.budget, name)
        if limit is not None and figure > limit:
            yield name, (figure, float(limit))
