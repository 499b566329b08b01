"""Effort side by side: the latest walk of each way, and a dash for what is not known."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.archive import Archive
from audits.model import DemandCost, Ledger, LedgerEntry, Profile, StepEffort
from reports.effort import MEASURES, EffortTable, data_cost, data_rate, effort_tables
from reports.evidence import EvidenceFolder
from reports.frames import tables_of
from reports.phrases import effort_words
from reports.reading import Reading
from reports.story import WalkStory, tell
from reports.words import Words, languages
from tests.unit import report_archive


def stories(archive: Archive, out: Path) -> list[WalkStory]:
    viewer = EvidenceFolder(out, lambda snapshot, sha256: "")
    return [tell(Reading(walk), number, viewer) for number, walk in enumerate(archive.walks(), 1)]


def tables(archive: Archive, out: Path, words: Words) -> list[EffortTable]:
    told = stories(archive, out)
    return effort_tables(words, told, tables_of([story.reading for story in told], words.lang).effort)


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


def test_what_weighs_next_to_nothing_costs_less_than_a_cent(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    report_archive.arrived(archive, report_archive.PHONE)
    story = stories(archive, tmp_path / "out")[0]
    assert data_cost(Words("en"), story, 10) == "less than a cent"
    assert data_cost(Words("fr"), story, 10) == "moins d’un centime"
    assert data_cost(Words("en"), story, 1024) == "€0.10"


def test_documents_have_their_published_cost(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    cost = DemandCost(name={"en": "household composition"}, person=14.9, year=2017, source="A body")
    entry = LedgerEntry(id="a", step=0, where="upload", wording="x", verdict="v", rule="r", costs=(cost,))
    report_archive.arrived(
        archive, ledger=Ledger(administration="practice/visa", entries=(entry, entry.model_copy(update={"id": "b"})))
    )
    (table,) = tables(archive, tmp_path / "out", Words("en"))
    assert dict(table.figures)["documents-cost"] == ("€14.90",), "each document once"
    assert "household composition (€14.90, prices of 2017). Source: A body." in table.costs


@pytest.mark.parametrize(
    ("profile", "pressed"), [(report_archive.DESKTOP, "2 clicks"), (report_archive.PHONE, "2 taps")]
)
def test_a_step_is_told_with_what_was_judged_of_it(profile: Profile, pressed: str, tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    spent = StepEffort(step=0, screens=1, clicks=2, decisions=3, focus_moves=4, waiting=1500, seconds={"average": 12.0})
    report_archive.arrived(archive, profile, effort=(spent,))
    story = stories(archive, tmp_path / "out")[0]
    told = effort_words(Words("en"), story, story.steps[0]).replace("\u00a0", " ")
    assert told == (
        f"one screen · 3 decisions · {pressed} · 4 moves of focus · at least 12 s of acting"
        " · 1.5 s waiting for the service · walked in 4.2 s"
    )
    assert "acting" not in effort_words(Words("en"), story, story.steps[1]), "this step was not judged"
