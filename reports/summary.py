"""The table that the command line prints when walks are done. Pure: stored walks in, a rich table out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from rich import box
from rich.table import Table
from rich.text import Text

from audits.archive import StoredWalk
from audits.model import Outcome, Verdict, in_language
from reports.legible import one_line
from reports.phrases import WayNames
from reports.reached import ARRIVED, way_of
from reports.reading import Reading
from reports.words import Words

_SIGNS = {Outcome.BLOCKED: "■", Outcome.SERVICE_FAILED: "▲"}


def summary_table(walks: Sequence[StoredWalk], words: Words) -> Table:
    """One row a walk: what, how, how it ended and why, barriers, places to check, time.

    A sign stands before each outcome, so that nothing rests on colour: ● arrived, ■ shut out, ▲ the service
    failed, ○ an outcome that counts for nobody. Counts that are not known are a dash, never 0.
    """
    columns = ("procedure", "way", "outcome", "why", "barriers", "checks", "time")
    table = Table(title=words.text("summary-title"), title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        numeric = column in {"barriers", "checks", "time"}
        justify: Literal["right", "left"] = "right" if numeric else "left"
        table.add_column(words.text(f"summary-{column}"), justify=justify, no_wrap=numeric)
    names = WayNames(words, [way_of(walk) for walk in walks])
    for walk in walks:
        table.add_row(*_cells(walk, words, names))
    return table


def _cells(walk: StoredWalk, words: Words, names: WayNames) -> list[Text]:
    outcome = walk.ending.outcome
    counts = Reading(walk).verdicts
    unknown = words.text("summary-unknown")
    numbers = [words.number(counts[v]) if counts else unknown for v in (Verdict.FAILED, Verdict.CANNOT_TELL)]
    milliseconds = walk.ending.milliseconds
    return [
        # Text, not markup: titles may hold brackets.
        Text(one_line(in_language(walk.started.scenario.title, words.lang), 60)),
        Text(names.title(way_of(walk))),
        Text(f"{_sign(outcome)} {words.outcome(outcome)}", style=_style(outcome)),
        Text(one_line(words.reason(walk.ending.reason), 100)),
        *(Text(number) for number in numbers),
        Text(words.duration(milliseconds) if milliseconds else unknown),
    ]


def _sign(outcome: Outcome) -> str:
    return "●" if outcome in ARRIVED else _SIGNS.get(outcome, "○")


def _style(outcome: Outcome) -> str:
    if outcome in ARRIVED:
        return "green"
    return "bold" if outcome.counts else "dim"
