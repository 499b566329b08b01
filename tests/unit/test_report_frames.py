"""Tables have the columns they promise, with figures where figures are known and nothing where they are not."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from audits.archive import Archive
from audits.model import Moment, Reason, ReasonCode
from reports.frames import EFFORT, FINDINGS, STEPS, WALKS, Tables, tables
from tests.unit import report_archive


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    return tables(report_archive.build(tmp_path_factory.mktemp("archive")).walks())


def test_columns_and_types_are_those_documented(data: Tables) -> None:
    for frame, columns in ((data.walks, WALKS), (data.steps, STEPS), (data.findings, FINDINGS), (data.effort, EFFORT)):
        assert {name: str(kind) for name, kind in frame.dtypes.items()} == columns


def test_empty_tables_keep_their_columns() -> None:
    empty = tables([])
    assert list(empty.walks) == list(WALKS)
    assert str(empty.effort.dtypes["words"]) == "Int64"


def test_a_row_a_walk(data: Tables) -> None:
    walks: Any = data.walks[data.walks["profile"] == "desktop"].set_index("scenario")
    visa: Any = walks.loc["visa"].set_index("variant")
    assert visa.loc["edition=flawed", "outcome"] == "blocked"
    assert visa.loc["edition=flawed", "stopped_at"] == 2
    assert visa.loc["edition=flawed", ["steps", "steps_done", "failed", "cannot_tell", "advice"]].tolist() == [
        4,
        2,
        5,
        1,
        1,
    ]
    assert visa.loc["edition=mended", "failed"] == 0
    assert data.walks["at"].is_monotonic_increasing


def test_only_countable_outcomes_count(data: Tables) -> None:
    assert data.walks.set_index("outcome")["counts"].to_dict() == {
        "blocked": True, "completed": True, "service_failed": True, "stopped_safely": True, "interrupted": False,
    }  # fmt: skip


def test_what_is_not_known_is_missing_and_not_zero(data: Tables) -> None:
    walks: Any = data.walks.set_index("outcome")
    assert pd.isna(walks.loc["interrupted", "failed"])
    assert pd.isna(walks.loc["stopped_safely", "failed"]), "no page was looked at"
    assert not walks.loc["interrupted", "sealed"]


def test_heads_are_those_of_the_seals(tmp_path_factory: pytest.TempPathFactory) -> None:
    archive = Archive(tmp_path_factory.mktemp("heads"))
    head = report_archive.arrived(archive)
    assert tables(archive.walks()).walks["head"].tolist() == [head]


def test_steps_say_what_happened_in_them(data: Tables) -> None:
    first = data.walks.loc[0, "walk"]
    steps: Any = data.steps[data.steps["walk"] == first]
    assert steps["status"].tolist() == ["done", "done", "ended_here", "not_reached"]
    assert steps["low_rungs"].tolist() == [1, 1, 0, 0]
    assert steps["dialogs"].tolist() == [0, 1, 0, 0]
    assert steps["other_host"].tolist()[:3] == [False, False, True]
    assert pd.isna(steps["other_host"].iloc[3])


def test_an_interrupted_step_is_unfinished(data: Tables) -> None:
    walks: Any = data.walks.set_index("outcome")
    last = walks.loc["interrupted", "walk"]
    assert data.steps[data.steps["walk"] == last]["status"].tolist() == ["done", "unfinished"]


def test_a_finding_is_counted_once_a_step(tmp_path_factory: pytest.TempPathFactory) -> None:
    archive = Archive(tmp_path_factory.mktemp("twice"))
    recorder = report_archive.begin(archive, "visa", report_archive.VISA, ["Votre identité"])
    recorder.step(0)
    for moment in (Moment.ARRIVE, Moment.LEAVE):
        seen = recorder.see(0, moment, moment, report_archive.picture(moment, ["Nom"]))
        recorder.find(0, seen, "axe/label", report_archive.field_box(0), selector="#nom", moment=moment)
        recorder.find(0, seen, "axe/label", report_archive.field_box(1), selector="#prenom", moment=moment)
    recorder.finish_step(0)
    recorder.end(Reason(code=ReasonCode.GOAL_REACHED), 0)
    found = tables(archive.walks()).findings
    assert found["selector"].tolist() == ["#nom", "#prenom"]
    assert found["moment"].tolist() == ["arrive", "arrive"]


def test_effort_adds_up(data: Tables) -> None:
    totals: Any = data.effort.groupby("walk")[["screens", "keystrokes", "kilobytes"]].sum()
    assert totals.loc[data.walks.loc[0, "walk"]].tolist() == [3, 183, 631.5]


def test_what_a_judgement_says_of_effort_stands_beside_what_was_counted(data: Tables) -> None:
    reader: Any = data.walks.set_index("profile").loc["screen-reader", "walk"]
    heard: Any = data.effort[data.effort["walk"] == reader].set_index("step")
    columns = ["keystrokes", "focus_moves", "decisions", "waiting", "reading", "skilled"]
    assert heard.loc[0, columns].tolist() == [61, 5, 2, 1.5, 60, 30]
    assert heard.loc[1, columns[1:]].isna().all(), "not judged is not 0"
    assert heard.loc[0, ["average", "unfamiliar"]].isna().all()
