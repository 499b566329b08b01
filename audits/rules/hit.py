"""What a rule says of one thing it looked at, before it becomes a finding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from audits.archive import StoredStep
from audits.model import ActionDone, FieldAfterMistake, Hindered, Located, Moment, Observed, Target, Verdict


@dataclass(frozen=True)
class Hit:
    """Something is wrong here. `verdict` and `hinders` are given only where they differ from the rule's data.

    `observation` is the hash of the observation that shows it.
    """

    target: Target = Target()
    step: int | None = None
    moment: Moment | None = None
    observation: str | None = None
    facts: dict[str, str] = field(default_factory=dict)
    verdict: Verdict | None = None
    hinders: tuple[Hindered, ...] | None = None
    detail: str = ""


Look = Hit | None
"""One look at one thing: None when nothing is wrong with it. A rule that looks at nothing has not passed."""


def first_look(observed: Sequence[Observed]) -> Observed | None:
    """The first moment that was observed anew."""
    return next((each for each in observed if each.observation is not None), None)


def last_look(observed: Sequence[Observed]) -> Observed | None:
    """The last moment that was observed anew."""
    return first_look(list(reversed(observed)))


def look_before(step: StoredStep, action: ActionDone) -> Observed | None:
    """The last look at the page before the action was over, else the first one of the step."""
    return last_look([each for each in step.observed if each.at <= action.at]) or first_look(step.observed)


def target_of(located: Located | None) -> Target:
    """A control that an action used, as the target of a finding."""
    if located is None:
        return Target()
    return Target(selector=located.selector, frame=located.frame, role=located.role, name=located.name, box=located.box)


def of_field(field: FieldAfterMistake) -> Target:
    """A field after a refused submit, as the target of a finding."""
    return Target(selector=field.selector, name=field.name, box=field.box)


def on_control(step: StoredStep, action: ActionDone, located: Located, verdict: Verdict | None = None) -> Hit:
    """A hit on a control that an action used."""
    facts = {"control": located.name or action.words}
    return hit_at(step, look_before(step, action), target_of(located), facts, verdict=verdict)


def hit_at(
    step: StoredStep,
    observed: Observed | None,
    target: Target,
    facts: dict[str, str],
    *,
    verdict: Verdict | None = None,
    hinders: tuple[Hindered, ...] | None = None,
    detail: str = "",
) -> Hit:
    """A hit in a step, shown by one of its moments."""
    shown = observed.observation.sha256 if observed and observed.observation else None
    return Hit(
        target=target,
        step=step.index,
        moment=observed.moment if observed else None,
        observation=shown,
        facts=facts,
        verdict=verdict,
        hinders=hinders,
        detail=detail,
    )
