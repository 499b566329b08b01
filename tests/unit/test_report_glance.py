"""The first table: a sign and a word for each way of walking and each persona, leading to the step where they stop."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.archive import Archive
from audits.model import Reason, ReasonCode
from reports.evidence import EvidenceFolder
from reports.glance import COLUMNS, Glance, Sign, glances
from reports.page import write_report
from reports.reached import matrix
from reports.reading import Reading
from reports.story import tell
from tests.unit import report_archive
from tests.unit.html_reading import Reading as Html


def tables(archive: Archive, out: Path) -> list[Glance]:
    folder = EvidenceFolder(out, lambda snapshot, sha256: "")
    stories = [tell(Reading(walk), number, folder) for number, walk in enumerate(archive.walks(), 1)]
    return glances(stories, matrix(stories))


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    archive = Archive(tmp_path / "archive")
    for walk in (report_archive.blocked, report_archive.arrived, report_archive.heard, report_archive.interrupted):
        walk(archive)
    return archive


def test_columns_are_procedures_with_their_editions_beside_each_other(archive: Archive, tmp_path: Path) -> None:
    (table,) = tables(archive, tmp_path / "out")
    spans = [(example.walk.started.scenario.walk, span) for example, span in table.procedures]
    assert spans == [("visa", 2), ("appointment", 1)]
    assert [dict(column.setting.variant)["edition"] for column in table.columns] == ["flawed", "mended", "mended"]


def test_a_way_of_walking_stops_at_a_step_or_arrives_or_says_nothing(archive: Archive, tmp_path: Path) -> None:
    (table,) = tables(archive, tmp_path / "out")
    ways = dict(table.profiles)
    stopped, arrived, nothing = ways["desktop"]
    assert (stopped.word, stopped.step, stopped.anchor, stopped.known) == ("blocked", 3, "walk-1-step-3", "walked")
    assert (arrived.word, arrived.step, arrived.green) == ("completed", None, True)
    assert (nothing.word, nothing.anchor) == ("uncounted", "uncounted")
    assert [sign.word for sign in ways["screen-reader"]] == ["not-walked", "completed", "not-walked"]


def test_a_persona_stops_where_it_was_walked_or_judged(archive: Archive, tmp_path: Path) -> None:
    (table,) = tables(archive, tmp_path / "out")
    people = {persona.id: signs for persona, signs in table.personas}
    judged = people["undocumented"][0]
    assert (judged.word, judged.step, judged.anchor, judged.known) == ("blocked", 2, "walk-1-step-2", "demands")
    walked = people["anxious"][0]
    assert (walked.word, walked.step, walked.known) == ("blocked", 3, "walked")
    unnamed = people["offline"][0]
    assert (unnamed.word, unnamed.step) == ("depends", None)
    assert people["anxious"][1].word == "not-judged"


def test_walks_that_ended_differently_are_counted_and_lead_to_the_one_that_stopped(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    for hour, code in enumerate([ReasonCode.NO_SLOT, ReasonCode.GOAL_REACHED]):
        recorder = report_archive.begin(archive, "visa", report_archive.VISA, ["Un"], hours=hour)
        recorder.step(0)
        recorder.finish_step(0)
        recorder.end(Reason(code=code), 0)
    (table,) = tables(archive, tmp_path / "out")
    expected = Sign("mixed", "depends", "walk-1-step-1", known="walked", arrived=1, counted=2)
    assert table.profiles == (("desktop", (expected,)),)
    assert table.personas == (), "nobody was judged"


def test_many_columns_are_told_in_several_tables(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    for hour in range(COLUMNS + 1):
        recorder = report_archive.begin(archive, f"visa-{hour}", report_archive.VISA, ["Un"], hours=hour)
        recorder.end(Reason(code=ReasonCode.GOAL_REACHED), None)
    assert [len(table.columns) for table in tables(archive, tmp_path / "out")] == [COLUMNS, 1]


def test_it_is_the_first_thing_of_the_report(archive: Archive, tmp_path: Path) -> None:
    source = write_report(archive.root, tmp_path / "report", "en").read_text(encoding="utf-8")
    table = source[source.index('<table class="glance"') :]
    assert source.index("<h1>") < source.index('<table class="glance"') < source.index('<h2 id="contents">')
    assert source.index('<h2 id="contents">') < source.index('<h2 id="brief">')
    cell = table[table.index('href="#walk-1-step-3"') : table.index("</a>", table.index('href="#walk-1-step-3"'))]
    assert " ".join(Html("<p>" + cell[cell.index(">") + 1 :] + "</p>").text.split()) == "3Shut out at step 3, walked"
    assert table.count('class="shape shape-blocked judged"') == 1


def test_what_was_not_audited_in_full_is_never_green(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    report_archive.unaudited(archive)
    (table,) = tables(archive, tmp_path / "out")
    assert [sign.green for sign in dict(table.profiles)["desktop"]] == [False]
