"""The engine held to labelled passages, by the measures that the project promises for those it has not seen."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from audits.catalogue import LANGUAGES
from audits.once_only.concepts import load_lexicon
from audits.once_only.desk import LEVELS
from audits.once_only.verdicts import VIOLATIONS, Demand, Obligation, Verdict
from tests.benchmarks.once_only import DEVELOPMENT, OWN, engine, items_score, plain_lexicon, rows_of, verdict_score

FILES = [path for path in (OWN, DEVELOPMENT) if path.exists()]
"""The public development part lies outside the project: it is read where it is there."""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_demands_are_recognised_as_promised(path: Path) -> None:
    rows = rows_of(path)
    answers = [engine(row) for row in rows]
    violations = verdict_score(rows, answers, VIOLATIONS)
    assert items_score(rows, answers).f1 >= 0.90
    assert violations.precision >= 0.95 and violations.recall >= 0.80


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_grammar_is_worth_more_than_a_lexicon(path: Path) -> None:
    rows = rows_of(path)
    plain = [plain_lexicon(row) for row in rows]
    answers = [engine(row) for row in rows]
    assert items_score(rows, answers).f1 > items_score(rows, plain).f1 + 0.1
    assert verdict_score(rows, answers, VIOLATIONS).f1 > verdict_score(rows, plain, VIOLATIONS).f1 + 0.2


def test_our_labels_are_labels() -> None:
    rows = rows_of(OWN)
    assert len({row["id"] for row in rows}) == len(rows) >= 150
    assert {row["lang"] for row in rows} == set(LANGUAGES)
    concepts = load_lexicon().catalogue.concepts
    for row in rows:
        assert set(row["items"]) <= set(concepts), row["id"]
        assert row["level"] in LEVELS and row["verdict"] in get_args(Verdict), row["id"]
        assert row["demand"] in get_args(Demand) and row["obligation"] in get_args(Obligation), row["id"]
        assert not (row["verdict"] == "no_demand" and row["items"]), row["id"]
