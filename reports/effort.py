"""Effort side by side: each procedure's walks beside each other, way by way. Pure: tables in, tables out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from audits.model import DemandCost, in_language
from audits.pack import load_pack
from reports.frames import SPEEDS
from reports.once_only import euros
from reports.reached import ROW_WIDTH, procedure_of, way_of
from reports.story import WalkStory
from reports.words import Words

COUNTS = (
    "screens",
    "fields",
    "required_fields",
    "clicks",
    "keystrokes",
    "focus_moves",
    "words",
    "decisions",
    "documents",
    "secrets",
    "sites",
)
MINUTES = ("reading", *SPEEDS)
MEASURES = (*COUNTS, "kilobytes", "waiting", *MINUTES)
"""The rows of a table of effort, in order."""

_CENT = 0.005
"""Euros from which on an amount is written as a cent at least."""


@dataclass(frozen=True)
class EffortTable:
    """One procedure: its walks, and for each measure a figure a walk, in words. What is not known is a dash. `costs`
    names the documents that have a published cost; empty where none has.
    """

    walks: tuple[WalkStory, ...]
    figures: tuple[tuple[str, tuple[str, ...]], ...]
    costs: str


def effort_tables(words: Words, stories: Sequence[WalkStory], effort: pd.DataFrame) -> list[EffortTable]:
    """A table a procedure, of the latest walk in each way; several where there are more ways than a page can hold."""
    sums = effort.groupby("walk")[list(MEASURES)].sum(min_count=1)
    spent = {str(walk): {measure: row[measure] for measure in MEASURES} for walk, row in sums.iterrows()}
    latest: dict[tuple[str, str], dict[object, WalkStory]] = {}
    for story in stories:
        if story.walk.id in spent:
            latest.setdefault(procedure_of(story.walk), {})[way_of(story.walk)] = story
    tables = []
    for by_way in latest.values():
        walks = sorted(by_way.values(), key=lambda story: way_of(story.walk))
        for first in range(0, len(walks), ROW_WIDTH + 1):
            tables.append(_table(words, walks[first : first + ROW_WIDTH + 1], spent))
    return tables


def _table(words: Words, walks: Sequence[WalkStory], spent: Mapping[str, Mapping[str, Any]]) -> EffortTable:
    figures = [
        (measure, tuple(_figure(words, measure, spent[story.walk.id][measure]) for story in walks))
        for measure in MEASURES
    ]
    loaded = tuple(data_cost(words, story, spent[story.walk.id]["kilobytes"]) for story in walks)
    figures.insert(len(COUNTS) + 1, ("data-cost", loaded))
    priced = tuple(_documents_cost(words, story) for story in walks)
    figures.insert(COUNTS.index("documents") + 1, ("documents-cost", priced))
    known = tuple((measure, told) for measure, told in figures if any(figure != "–" for figure in told))
    return EffortTable(tuple(walks), known, _costs_named(words, walks))


def data_cost(words: Words, story: WalkStory, kilobytes: Any) -> str:
    """What somebody without a bundle pays for what a phone loads; a dash for other profiles, or without a rate."""
    rate = load_pack().rates.get("mobile-data")
    if rate is None or not story.walk.started.profile.mobile or pd.isna(kilobytes):
        return "–"
    paid = float(kilobytes) / 1024 * rate.euro
    return euros(paid, words) if paid >= _CENT else words.text("effort-less-than-a-cent")


def document_costs(story: WalkStory) -> list[DemandCost]:
    """The published costs of the documents that a walk is asked for again, each document once."""
    ledger = story.judgement.ledger if story.judgement else None
    found = {cost.name.get("en", ""): cost for entry in (ledger.entries if ledger else ()) for cost in entry.costs}
    return list(found.values())


def _documents_cost(words: Words, story: WalkStory) -> str:
    costs = document_costs(story)
    return euros(sum(cost.person for cost in costs), words) if costs else "–"


def _costs_named(words: Words, walks: Sequence[WalkStory]) -> str:
    """Which documents were priced, at how much, in which year and by whom; empty where none was."""
    found = {cost.name.get("en", ""): cost for story in walks for cost in document_costs(story)}
    named = [
        words.text("effort-document", what=in_language(cost.name, words.lang), cost=price, year=str(cost.year))
        for cost in found.values()
        if (price := euros(cost.person, words))
    ]
    sources = dict.fromkeys(cost.source for cost in found.values())
    return words.text("effort-documents-named", named=words.listing(named), source="; ".join(sources)) if named else ""


def _figure(words: Words, measure: str, figure: Any) -> str:
    if pd.isna(figure):
        return "–"
    if measure == "waiting":
        return words.text("unit-seconds", n=words.number(float(figure), 1))
    if measure in MINUTES:
        # One unit a row, so that figures beside each other can be compared.
        return words.text("unit-minutes", n=words.number(float(figure) / 60, 1))
    return words.kilobytes(float(figure)) if measure == "kilobytes" else words.number(float(figure))


def data_rate(words: Words) -> str:
    """At which rate mobile data are counted, and where that is from; empty where the pack has none."""
    rate = load_pack().rates.get("mobile-data")
    if rate is None:
        return ""
    facts = {"rate": euros(rate.euro, words), "source": rate.source, "day": words.day(rate.last_verified)}
    return words.text("effort-data-rate", **facts, unsure="yes" if rate.unsure else "no")
