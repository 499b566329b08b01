"""Reading the record of a walk: what rules ask of it, each question once.

Pure. Observations are read from the archive only where a rule is about to accuse; one that is missing raises
ArchiveError, and the rule is then not audited.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

from audits.archive import StoredStep, StoredWalk
from audits.model import (
    ActionDone,
    ControlSeen,
    FillSeen,
    Hindered,
    Located,
    MistakeSeen,
    Moment,
    Outcome,
)
from audits.rules.data import read
from audits.rules.words import plain

FILE = "walk.yaml"

S = TypeVar("S")


def used(walk: StoredWalk, verbs: frozenset[str]) -> Iterator[tuple[StoredStep, ActionDone, Located]]:
    """Controls that were really used, in order."""
    for step in walk.steps:
        for action in step.actions:
            if action.done and action.verb in verbs and action.located is not None:
                yield step, action, action.located


def saw(walk: StoredWalk, kind: type[S]) -> Iterator[tuple[StoredStep, ActionDone, S]]:
    """Actions that found out something of one kind, in order."""
    for step in walk.steps:
        for action in step.actions:
            if isinstance(action.seen, kind):
                yield step, action, action.seen


def refusals(walk: StoredWalk) -> Iterator[tuple[StoredStep, ActionDone, MistakeSeen]]:
    """Mistakes that the service itself refused; what the browser held back says nothing of the service."""
    for step, action, seen in saw(walk, MistakeSeen):
        if action.done and not seen.accepted and not seen.native:
            yield step, action, seen


def typed(walk: StoredWalk, step: StoredStep) -> Iterator[tuple[str, ActionDone]]:
    """What of the person was typed into empty fields, each once, by token."""
    fills = [(each.seen.source, each) for each in step.actions if each.done and isinstance(each.seen, FillSeen)]
    safety = set(read(FILE)["asked_for_safety"])
    # Where a password is asked, the rest identifies whoever it belongs to.
    login = any(source in safety for source, _ in fills) and len(fills) <= 2
    seen: set[str] = set()
    for source, action in fills:
        wanted = source.startswith("person.") and source not in safety | seen and not login
        if wanted and _was_empty(walk, step, action):
            seen.add(source)
            yield source, action


def _was_empty(walk: StoredWalk, step: StoredStep, fill: ActionDone) -> bool:
    """Whether a field was empty before the walk came: what a mistake typed there first was not given by the service."""
    if isinstance(fill.seen, FillSeen) and fill.seen.was_empty:
        return True
    selector = fill.located.selector if fill.located else ""
    by_us = any(
        field.selector == selector and not field.left_empty
        for action in step.actions
        if action.number < fill.number and isinstance(action.seen, MistakeSeen)
        for field in action.seen.fields
    )
    on_arrival = control_of(walk, step, selector) if by_us else None
    return on_arrival is not None and not on_arrival.filled


def went_on(walk: StoredWalk, step: StoredStep, action: ActionDone) -> bool:
    """Whether the walk got further after an action."""
    later = any(each.done and each.number > action.number for each in step.actions)
    further = any(each.index > step.index and each.arrival is not None for each in walk.steps)
    return later or further or walk.ending.outcome in {Outcome.COMPLETED, Outcome.STOPPED_SAFELY}


def has_heading(walk: StoredWalk, step: StoredStep, words: str) -> bool:
    """Whether the page has a marked heading with these words after all."""
    return any(
        heading.level > 0 and plain(words) in plain(heading.text)
        for observed in step.observed
        if observed.observation is not None and observed.moment is Moment.ARRIVE
        for heading in walk.observation(observed).headings
    )


def controls_of(walk: StoredWalk, step: StoredStep) -> Iterator[ControlSeen]:
    """The controls of a step, at each moment that was observed."""
    for observed in step.observed:
        if observed.observation is not None:
            yield from walk.observation(observed).controls


def control_of(walk: StoredWalk, step: StoredStep, selector: str) -> ControlSeen | None:
    """The control of a step that has this selector."""
    return next((each for each in controls_of(walk, step) if selector and each.selector == selector), None)


def offers_again(walk: StoredWalk, step: StoredStep) -> bool:
    """Whether a step offers to take over what was given before."""
    offer = re.compile(read(FILE)["offers_again"], re.IGNORECASE)
    roles = {"checkbox", "radio", "button", "switch"}
    return any(each.role in roles and offer.search(each.name) for each in controls_of(walk, step))


def refused_without(step: StoredStep, expected: ActionDone) -> bool:
    """Whether leaving the field empty was refused, and the service said that it was because of this field."""
    name = plain(name_of(expected))
    return any(
        field.left_empty and (field.marked_invalid or field.described) and plain(field.name) == name
        for action in step.actions
        if isinstance(action.seen, MistakeSeen) and not action.seen.accepted
        for field in action.seen.fields
    )


def shut_out_by(step: StoredStep, expected: ActionDone) -> tuple[Hindered, ...] | None:
    """Whom a demand shuts out, from what the walk typed there later; None: as the rule's data says."""
    selector = expected.located.selector if expected.located else ""
    for action in step.actions:
        typed = action.seen.source if isinstance(action.seen, FillSeen) else ""
        if action.located is not None and action.located.selector == selector and typed in read(FILE)["shut_out_by"]:
            return tuple(Hindered(each) for each in read(FILE)["shut_out_by"][typed])
    return None


def spoke(step: StoredStep) -> bool:
    """Whether the page opened a dialog with words of its own in this step."""
    return any(event.kind == "dialog" and event.text.partition(":")[2].strip() for event in step.page_events)


def name_of(action: ActionDone) -> str:
    """What the control of an action is called."""
    return (action.located.name if action.located else "") or action.words


def listed(names: Iterable[str]) -> dict[str, str]:
    """Names as the facts `fields` and `count`."""
    distinct = list(dict.fromkeys(names))
    return {"fields": ", ".join(distinct), "count": str(len(distinct))}
