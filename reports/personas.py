"""Who would get through: personas against procedures, by how their own profile walked and by what the walks were asked.
Pure.

What was walked weighs more than what was judged, and an earlier stop more than a later one. Nobody is said to pass
whose own way of walking was not walked to the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from audits.model import Gate, Outcome
from audits.pack import Persona, load_pack
from reports.reached import ARRIVED, ROW_WIDTH, Setting, procedure_of, setting_of
from reports.story import WalkStory

State = Literal["passes", "shut_out", "depends", "not_judged"]

NO_DEVICE = "none"
"""The profile of personas who have no device: nobody can walk for them."""

ORDINARY = "desktop"
"""The profile whose walk speaks for those that were not walked."""


@dataclass(frozen=True)
class Answer:
    """Whether one persona gets through one procedure. `why` is a code: those of `Gate.why`, and our own.

    `walk` the persona's own way of walking ended there; `mixed` it arrived and did not, in several walks; `not-walked`
    nothing that is asked stops them, and nobody walked as they do; `unfinished` the same, and the walk did not arrive;
    `unjudged` demands were not judged; `unwalked` there is no walk. `story` and `step` are where the proof is.
    """

    state: State
    why: str = ""
    known: Literal["walked", "demands", ""] = ""
    story: WalkStory | None = None
    step: int | None = None
    gate: Gate | None = None

    @property
    def anchor(self) -> str:
        """Where the reader sees it: the step, or the walk."""
        if self.story is None:
            return ""
        return next((step.anchor for step in self.story.steps if step.index == self.step), self.story.anchor)


@dataclass(frozen=True)
class PersonaRow:
    """One persona and an answer for each procedure of the table."""

    persona: Persona
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class PersonaTable:
    """Personas against some procedures of one setting. `examples` tell what each procedure is called."""

    setting: Setting
    examples: tuple[WalkStory, ...]
    rows: tuple[PersonaRow, ...]


def persona_tables(stories: Sequence[WalkStory]) -> list[PersonaTable]:
    """A table a setting, or several where there are many procedures; none when no walk was judged for personas."""
    if not judged(stories):
        return []
    return [table for setting in sorted({setting_of(s.walk) for s in stories}) for table in _tables(setting, stories)]


def judged(stories: Sequence[WalkStory]) -> bool:
    """Whether any of these walks was judged for personas."""
    return any(story.judgement and story.judgement.gates for story in stories)


def _tables(setting: Setting, stories: Sequence[WalkStory]) -> Iterator[PersonaTable]:
    mine: dict[tuple[str, str], list[WalkStory]] = {}
    for story in stories:
        if setting_of(story.walk) == setting:
            mine.setdefault(procedure_of(story.walk), []).append(story)
    walked = list(mine.values())
    for first in range(0, len(walked), ROW_WIDTH):
        columns = walked[first : first + ROW_WIDTH]
        rows = tuple(
            PersonaRow(persona, tuple(answer(persona, walks) for walks in columns))
            for persona in load_pack().personas.values()
        )
        yield PersonaTable(setting, tuple(walks[-1] for walks in columns), rows)


def answer(persona: Persona, stories: Sequence[WalkStory]) -> Answer:
    """Whether this persona gets through a procedure, from its walks in one setting, the latest last."""
    own = [story for story in stories if _profile(story) == persona.profile and story.walk.ending.outcome.counts]
    arrived = [story for story in own if _arrived(story)]
    told = _teller(persona, stories)
    gate = _gate(persona, told) if told else None
    stopped = own[-1] if own and not arrived else None
    if gate and told and gate.result == "shut_out" and not (stopped and _not_later(stopped.last, gate.step)):
        return _shut_out(told, gate)
    if stopped:
        return Answer("shut_out", "walk", "walked", stopped, stopped.last, gate)
    if len(arrived) < len(own):
        return Answer("depends", "mixed", "walked", next(s for s in reversed(own) if not _arrived(s)), gate=gate)
    if gate is None or told is None:
        return Answer("not_judged", "unjudged" if stories else "unwalked", story=own[-1] if own else None)
    # That pages were not seen is a harder fact than the language of those that were.
    if gate.result == "depends" and (_arrived(told) or gate.why != "language"):
        return Answer("depends", gate.why, "demands", told, gate.step, gate)
    if not _arrived(told):
        return Answer("depends", "unfinished", "demands", told, told.last, gate)
    if not own:
        return Answer("depends", "not-walked", "demands", told, None, gate)
    return Answer("passes", "", "walked", told, told.last, gate)


def _shut_out(told: WalkStory, gate: Gate) -> Answer:
    if gate.why == "no-channel" and not _arrived(told):
        # Pages that were not reached may name one.
        return Answer("depends", "no-channel-yet", "demands", told, told.last, gate)
    return Answer("shut_out", gate.why, "demands", told, gate.step, gate)


def _teller(persona: Persona, stories: Sequence[WalkStory]) -> WalkStory | None:
    """The walk whose demands speak for this persona: their own before the ordinary one, one that tells something of the
    service before one that ended for reasons of ours, one that arrived, the latest.
    """

    def weight(story: WalkStory) -> tuple[bool, bool, bool]:
        outcome = story.walk.ending.outcome
        speaks = outcome.counts or outcome is Outcome.NEEDS_PERSON
        own = _profile(story) == persona.profile
        return (speaks, _arrived(story), own) if persona.profile == NO_DEVICE else (speaks, own, _arrived(story))

    told = [story for story in stories if _profile(story) in {persona.profile, ORDINARY} and _gate(persona, story)]
    return max(reversed(told), key=weight, default=None)


def _gate(persona: Persona, story: WalkStory) -> Gate | None:
    gates = story.judgement.gates if story.judgement else ()
    return next((gate for gate in gates if gate.persona == persona.id), None)


def _profile(story: WalkStory) -> str:
    return story.walk.started.profile.name


def _arrived(story: WalkStory) -> bool:
    return story.walk.ending.outcome in ARRIVED


def _not_later(stop: int | None, gate: int | None) -> bool:
    """Whether the walk ended no later than the demand comes: then the walk is what stops this person."""
    return stop is not None and gate is not None and stop <= gate
