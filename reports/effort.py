"""Effort side by side: each procedure's walks beside each other, way by way. Pure: tables in, tables out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from babel.numbers import format_currency

from audits.pack import load_pack
from reports.frames import SPEEDS
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


@dataclass(frozen=True)
class EffortTable:
    """One procedure: its walks, and for each measure a figure a walk, in words. What is not known is a dash."""

    walks: tuple[WalkStory, ...]
    figures: tuple[tuple[str, tuple[str, ...]], ...]


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
    known = tuple((measure, told) for measure, told in figures if any(figure != "–" for figure in told))
    return EffortTable(tuple(walks), known)


def data_cost(words: Words, story: WalkStory, kilobytes: Any) -> str:
    """What somebody without a bundle pays for what a phone loads; a dash for other profiles, or without a rate."""
    rate = load_pack().rates.get("mobile-data")
    if rate is None or not story.walk.started.profile.mobile or pd.isna(kilobytes):
        return "–"
    return format_currency(float(kilobytes) / 1024 * rate.euro, "EUR", locale=words.locale)


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
    euros = format_currency(rate.euro, "EUR", locale=words.locale)
    facts = {"rate": euros, "source": rate.source, "day": words.day(rate.last_verified)}
    return words.text("effort-data-rate", **facts, unsure="yes" if rate.unsure else "no")
