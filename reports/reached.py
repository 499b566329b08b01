"""Who reached the end: procedures against the ways they were walked. Pure.

Only outcomes that say something about the administration stand in the matrix; the others are listed beside
it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audits.archive import StoredWalk
from audits.model import Outcome
from reports.story import WalkStory

ARRIVED = frozenset({Outcome.COMPLETED, Outcome.STOPPED_SAFELY})
"""The outcomes of a walk that went all the way."""


@dataclass(frozen=True, order=True)
class Way:
    """A way of walking: the column of the matrix."""

    variant: tuple[tuple[str, str], ...]
    profile: str
    service_lang: str


@dataclass(frozen=True)
class Ending:
    """The walks of a cell that ended alike, the latest last."""

    outcome: Outcome
    stories: tuple[WalkStory, ...]

    @property
    def latest(self) -> WalkStory:
        """The most recent."""
        return self.stories[-1]


@dataclass(frozen=True)
class Cell:
    """What happened to one procedure walked in one way; `walked` is false when nobody tried."""

    endings: tuple[Ending, ...]
    walked: bool
    uncounted: int

    @property
    def counted(self) -> int:
        """How many walks count."""
        return sum(len(ending.stories) for ending in self.endings)

    @property
    def arrived(self) -> int:
        """How many of these reached the end or the stop line."""
        return sum(len(ending.stories) for ending in self.endings if ending.outcome in ARRIVED)


@dataclass(frozen=True)
class Row:
    """One procedure at one administration, told by any of its walks."""

    example: WalkStory
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Matrix:
    """Rows of procedures, columns of ways."""

    ways: tuple[Way, ...]
    rows: tuple[Row, ...]


def way_of(walk: StoredWalk) -> Way:
    """The column a walk belongs to."""
    started = walk.started
    return Way(tuple(sorted(started.variant.items())), started.profile.name, started.service_lang)


def matrix(stories: Sequence[WalkStory]) -> Matrix:
    """The matrix of these walks, in the order in which procedures were first walked."""
    ways = tuple(sorted({way_of(story.walk) for story in stories}))
    procedures = list(dict.fromkeys(_procedure(story) for story in stories))
    rows = []
    for procedure in procedures:
        mine = [story for story in stories if _procedure(story) == procedure]
        cells = tuple(_cell([story for story in mine if way_of(story.walk) == way]) for way in ways)
        rows.append(Row(mine[-1], cells))
    return Matrix(ways, tuple(rows))


def _procedure(story: WalkStory) -> tuple[str, str]:
    scenario = story.walk.started.scenario
    return scenario.administration, scenario.walk


def _cell(stories: list[WalkStory]) -> Cell:
    counted = [story for story in stories if story.walk.ending.outcome.counts]
    outcomes = dict.fromkeys(story.walk.ending.outcome for story in counted)
    endings = tuple(
        Ending(outcome, tuple(s for s in counted if s.walk.ending.outcome is outcome)) for outcome in outcomes
    )
    return Cell(endings, walked=bool(stories), uncounted=len(stories) - len(counted))
