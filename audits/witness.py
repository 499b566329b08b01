"""The witness of a barrier: what somebody with a mouse and an ordinary window used in the same run (DESIGN section 6).

Words that a screen reader tells as plain text may be just that. Where the desktop walk pressed them in this very step,
and passed it, they are a control that nobody hears.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from audits.archive import StoredStep, StoredWalk
from audits.model import Located, Outcome

PROFILE = "desktop"
"""The profile whose walks bear witness."""

Place = tuple[str | None, str]
"""The address of a frame (None: the page itself) and the selector of a control in it."""


@dataclass(frozen=True)
class Witness:
    """The controls that led through each step that was passed, by the number of the step; `walk` is the walk's id."""

    walk: str
    used: Mapping[int, frozenset[Place]] = field(default_factory=dict)

    @classmethod
    def of(cls, walk: StoredWalk) -> Witness:
        """What a walk bears witness to."""
        arrived = walk.ending.outcome in {Outcome.COMPLETED, Outcome.STOPPED_SAFELY}
        return cls(walk.id, {step.index: _used(step) for step in walk.steps if arrived or _passed(step)})

    def saw(self, step: int, located: Located) -> bool:
        """Whether that control was used in that step, which was passed."""
        return _place(located) in self.used.get(step, frozenset())


def _passed(step: StoredStep) -> bool:
    return step.finished is not None and step.finished.status == "done"


def _used(step: StoredStep) -> frozenset[Place]:
    return frozenset(_place(action.located) for action in step.actions if action.done and action.located)


def _place(located: Located) -> Place:
    return located.frame, located.selector
