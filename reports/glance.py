"""Everything on one screen: who gets through what, a sign and a short word a cell. Pure.

The same cells as in the matrices of ways and of personas, which say why; here they only lead to the step where
somebody stopped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from audits.model import Outcome
from audits.pack import Persona, load_pack
from reports.personas import Answer, answer, judged
from reports.reached import ARRIVED, Cell, Matrix, Setting, Way, procedure_of, setting_of
from reports.story import WalkStory

COLUMNS = 8
"""Columns that fit a screen with a word in each cell."""


@dataclass(frozen=True)
class Sign:
    """One cell. `word` is the code of what became of somebody, `shape` that of what is drawn, `step` the number, from
    one, of the step where they stopped. `known` tells how: it was walked, or judged from what was asked. `green` is
    false where not all pages could be looked at.
    """

    word: str
    shape: str
    anchor: str = ""
    step: int | None = None
    known: Literal["walked", "demands", ""] = ""
    green: bool = True
    arrived: int = 0
    counted: int = 0


@dataclass(frozen=True)
class Column:
    """One procedure in one setting."""

    example: WalkStory
    setting: Setting


@dataclass(frozen=True)
class Glance:
    """A table: a row a way of walking, then a row a persona, with a sign for each column."""

    columns: tuple[Column, ...]
    profiles: tuple[tuple[str, tuple[Sign, ...]], ...]
    personas: tuple[tuple[Persona, tuple[Sign, ...]], ...]

    @property
    def procedures(self) -> list[tuple[WalkStory, int]]:
        """What stands above the columns: a procedure, and how many columns it has."""
        spans: dict[tuple[str, str], tuple[WalkStory, int]] = {}
        for column in self.columns:
            procedure = procedure_of(column.example.walk)
            spans[procedure] = (column.example, spans[procedure][1] + 1 if procedure in spans else 1)
        return list(spans.values())

    @property
    def settings(self) -> bool:
        """Whether columns are told apart by more than their procedure."""
        return len({column.setting for column in self.columns}) > 1


def glances(stories: Sequence[WalkStory], whole: Matrix) -> list[Glance]:
    """One table, or several where there are more columns than a screen can hold."""
    columns = [Column(walks[-1], setting) for (_, setting), walks in _walked(stories).items()]
    return [_glance(stories, whole, columns[first : first + COLUMNS]) for first in range(0, len(columns), COLUMNS)]


def _walked(stories: Sequence[WalkStory]) -> dict[tuple[tuple[str, str], Setting], list[WalkStory]]:
    """The walks of each column: procedures as they were first walked, each with its settings beside each other."""
    procedures = list(dict.fromkeys(procedure_of(story.walk) for story in stories))
    walked: dict[tuple[tuple[str, str], Setting], list[WalkStory]] = {}
    for story in sorted(stories, key=lambda s: (procedures.index(procedure_of(s.walk)), setting_of(s.walk))):
        walked.setdefault((procedure_of(story.walk), setting_of(story.walk)), []).append(story)
    return walked


def _glance(stories: Sequence[WalkStory], whole: Matrix, columns: Sequence[Column]) -> Glance:
    profiles = dict.fromkeys(way.profile for way in whole.ways)
    rows = tuple((profile, tuple(_way_signs(whole, profile, columns))) for profile in profiles)
    walked = _walked(stories)
    mine = [walked[procedure_of(column.example.walk), column.setting] for column in columns]
    people = load_pack().personas.values() if judged(stories) else ()
    return Glance(
        columns=tuple(columns),
        profiles=tuple(row for row in rows if any(sign.shape for sign in row[1])),
        personas=tuple((each, tuple(_of_answer(answer(each, walks)) for walks in mine)) for each in people),
    )


def _way_signs(whole: Matrix, profile: str, columns: Sequence[Column]) -> Iterator[Sign]:
    rows = {procedure_of(row.example.walk): row for row in whole.rows}
    for column in columns:
        way = Way(column.setting.variant, profile, column.setting.service_lang)
        row = rows[procedure_of(column.example.walk)]
        yield _of_cell(row.cells[whole.ways.index(way)]) if way in whole.ways else Sign("not-walked", "")


def _of_cell(cell: Cell) -> Sign:
    if not cell.endings:
        return Sign("uncounted", "unreachable", "uncounted", known="walked") if cell.walked else Sign("not-walked", "")
    # Where walks ended in several ways, the one that did not arrive is what a reader wants to see.
    ending = next((each for each in cell.endings if each.outcome not in ARRIVED), cell.endings[0])
    story, outcome = ending.latest, ending.outcome.value.replace("_", "-")
    if len(cell.endings) > 1 and 0 < cell.arrived < cell.counted:
        return Sign("mixed", "depends", story.stop_anchor, None, "walked", True, cell.arrived, cell.counted)
    step = story.last + 1 if ending.outcome not in ARRIVED and story.last is not None else None
    green = bool(story.barriers or (story.barriers == 0 and story.reading.whole))
    return Sign(outcome, outcome, story.stop_anchor, step, "walked", green)


def _of_answer(said: Answer) -> Sign:
    shapes = {"passes": "completed", "shut_out": "blocked", "depends": "depends", "not_judged": "unreachable"}
    step = said.step + 1 if said.state == "shut_out" and said.why != "no-channel" and said.step is not None else None
    word = Outcome.BLOCKED.value if said.state == "shut_out" else said.state.replace("_", "-")
    return Sign(word, shapes[said.state], said.anchor, step, said.known)
