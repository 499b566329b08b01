"""Effort side by side: the latest walk of each way, and a dash for what is not known."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.archive import Archive
from reports.effort import MEASURES, EffortTable, data_rate, effort_tables
from reports.evidence import EvidenceFolder
from reports.frames import tables_of
from reports.reading import Reading
from reports.story import tell
from reports.words import Words, languages
from tests.unit import report_archive


def tables(archive: Archive, out: Path, words: Words) -> list[EffortTable]:
    readings = [Reading(walk) for walk in archive.walks()]
    viewer = EvidenceFolder(out, lambda snapshot, sha256: "")
    stories = [tell(reading, number, viewer) for number, reading in enumerate(readings, 1)]
    return effort_tables(words, stories, tables_of(readings, words.lang).effort)


def test_ways_stand_beside_each_other_and_what_is_not_known_is_a_dash(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    for walk in (report_archive.blocked, report_archive.arrived, report_archive.heard):
        walk(archive)
    (table,) = tables(archive, tmp_path / "out", Words("en"))
    assert [story.walk.started.profile.name for story in table.walks] == ["desktop", "desktop", "screen-reader"]
    figures = dict(table.figures)
    assert figures["keystrokes"] == ("183", "122", "122")
    assert figures["focus_moves"] == ("–", "–", "5")
    assert (figures["waiting"][2], figures["reading"][2], figures["skilled"][2]) == (
        "1.5\u00a0s",
        "1\u00a0min",
        "0.5\u00a0min",
    )
    assert "average" not in figures, "a row of dashes says nothing"


def test_walks_judged_before_effort_was_are_told_by_what_was_counted(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    report_archive.arrived(archive)
    (table,) = tables(archive, tmp_path / "out", Words("fr"))
    assert [measure for measure, _ in table.figures] == [
        "screens",
        "fields",
        "required_fields",
        "clicks",
        "keystrokes",
        "words",
        "kilobytes",
    ]


@pytest.mark.parametrize("lang", languages())
def test_every_measure_has_words(lang: str) -> None:
    for measure in MEASURES:
        assert Words(lang).text(f"effort-{measure.replace('_', '-')}")


def test_what_a_phone_loads_costs_those_without_a_bundle(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    report_archive.arrived(archive)
    report_archive.arrived(archive, report_archive.PHONE, hours=6)
    (table,) = tables(archive, tmp_path / "out", Words("fr"))
    figures = dict(table.figures)
    assert [story.walk.started.profile.name for story in table.walks] == ["desktop", "phone"]
    desktop, phone = figures["data-cost"]
    assert desktop == "–" and phone.endswith("€") and phone[0].isdigit()
    assert "0,10" in data_rate(Words("fr")) and "jimmobile" in data_rate(Words("fr"))
