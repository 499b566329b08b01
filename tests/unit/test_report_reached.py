"""The matrix tells who arrived, keeps apart what says nothing, and counts repeated walks."""

from __future__ import annotations

from pathlib import Path

from audits.archive import Archive
from audits.model import Outcome, Reason, ReasonCode
from reports.evidence import EvidenceFolder
from reports.reached import Cell, matrix
from reports.reading import Reading
from reports.story import tell
from tests.unit import report_archive


def matrix_of(archive: Archive, out: Path) -> list[list[Cell]]:
    folder = EvidenceFolder(out, lambda snapshot, sha256: "")
    table = matrix([tell(Reading(walk), number, folder) for number, walk in enumerate(archive.walks(), 1)])
    return [list(row.cells) for row in table.rows]


def test_rows_are_procedures_and_columns_ways(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    for walk in (report_archive.blocked, report_archive.arrived, report_archive.service_failed):
        walk(archive)
    visa, booking = matrix_of(archive, tmp_path / "out")
    assert [[ending.outcome for ending in cell.endings] for cell in visa] == [[Outcome.BLOCKED], [Outcome.COMPLETED]]
    assert [cell.walked for cell in booking] == [True, False]


def test_what_says_nothing_about_the_service_is_not_in_a_cell(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    report_archive.interrupted(archive)
    ((cell,),) = matrix_of(archive, tmp_path / "out")
    assert (cell.endings, cell.walked, cell.uncounted, cell.counted) == ((), True, 1, 0)


def test_repeated_walks_are_counted_by_how_they_ended(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    for hour, code in enumerate(
        [ReasonCode.GOAL_REACHED, ReasonCode.NO_SLOT, ReasonCode.GOAL_REACHED, ReasonCode.BOT_WALL]
    ):
        recorder = report_archive.begin(archive, "visa", report_archive.VISA, ["Un"], hours=hour)
        recorder.step(0)
        recorder.finish_step(0)
        recorder.end(Reason(code=code), 0)
    ((cell,),) = matrix_of(archive, tmp_path / "out")
    assert (cell.counted, cell.arrived, cell.uncounted) == (3, 2, 1)
    assert [(ending.outcome, len(ending.stories)) for ending in cell.endings] == [
        (Outcome.COMPLETED, 2),
        (Outcome.BLOCKED, 1),
    ]
    assert cell.endings[0].latest.anchor == "walk-3"
