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

ROW_WIDTH = 5
"""Columns of cells with words that a table can have and still be read, on a screen and on A4."""


@dataclass(frozen=True, order=True)
class Way:
    """A way of walking: the column of the matrix."""

    variant: tuple[tuple[str, str], ...]
    profile: str
    service_lang: str

    @property
    def setting(self) -> Setting:
        """What is walked: all of the way but the body."""
        return Setting(self.variant, self.service_lang)


@dataclass(frozen=True, order=True)
class Setting:
    """What is walked, whoever does it: an edition, in a language of the service."""

    variant: tuple[tuple[str, str], ...]
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


def setting_of(walk: StoredWalk) -> Setting:
    """What a walk went through."""
    return way_of(walk).setting


def procedure_of(walk: StoredWalk) -> tuple[str, str]:
    """What tells a procedure at one administration from others."""
    return walk.started.scenario.administration, walk.started.scenario.walk


def matrix(stories: Sequence[WalkStory]) -> Matrix:
    """The matrix of these walks, in the order in which procedures were first walked."""
    ways = tuple(sorted({way_of(story.walk) for story in stories}))
    procedures = list(dict.fromkeys(procedure_of(story.walk) for story in stories))
    rows = []
    for procedure in procedures:
        mine = [story for story in stories if procedure_of(story.walk) == procedure]
        cells = tuple(_cell([story for story in mine if way_of(story.walk) == way]) for way in ways)
        rows.append(Row(mine[-1], cells))
    return Matrix(ways, tuple(rows))


def readable(whole: Matrix) -> list[Matrix]:
    """The matrix in parts that a page can hold: whole, or a part for each setting, at most `ROW_WIDTH` ways wide."""
    if len(whole.ways) <= ROW_WIDTH:
        return [whole]
    by_setting: dict[Setting, list[int]] = {}
    for column, way in enumerate(whole.ways):
        by_setting.setdefault(way.setting, []).append(column)
    return [
        _columns(whole, columns[first : first + ROW_WIDTH])
        for columns in by_setting.values()
        for first in range(0, len(columns), ROW_WIDTH)
    ]


def _columns(whole: Matrix, columns: Sequence[int]) -> Matrix:
    """Some columns, and the rows that say anything in them."""
    rows = [Row(row.example, tuple(row.cells[each] for each in columns)) for row in whole.rows]
    told = tuple(row for row in rows if any(cell.walked for cell in row.cells))
    return Matrix(tuple(whole.ways[each] for each in columns), told)


def _cell(stories: list[WalkStory]) -> Cell:
    counted = [story for story in stories if story.walk.ending.outcome.counts]
    outcomes = dict.fromkeys(story.walk.ending.outcome for story in counted)
    endings = tuple(
        Ending(outcome, tuple(s for s in counted if s.walk.ending.outcome is outcome)) for outcome in outcomes
    )
    return Cell(endings, walked=bool(stories), uncounted=len(stories) - len(counted))
