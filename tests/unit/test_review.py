"""What people say of findings: asked in order, kept with name and reason, and told in the report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from audits.archive import Archive
from audits.cli import app
from audits.errors import ArchiveError
from audits.judge import judge
from audits.model import ReviewStatus, Verdict
from reports.page import write_report
from reports.reading import Reading
from reports.review import Item, decide, items, waiting
from tests.unit import report_archive


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    kept = Archive(tmp_path / "archive")
    report_archive.blocked(kept)
    return kept


def found(archive: Archive) -> list[Item]:
    return items(archive.walks())


def run(archive: Archive, *words: str, answers: str = "") -> Result:
    return CliRunner().invoke(app, ["review", "--archive", str(archive.root), *words], input=answers)


def test_what_the_machine_could_not_decide_is_asked_first(archive: Archive) -> None:
    verdicts = [item.finding.verdict for item in found(archive)]
    assert verdicts[0] is Verdict.CANNOT_TELL and Verdict.ADVICE not in verdicts
    assert verdicts == sorted(verdicts, key=[Verdict.CANNOT_TELL, Verdict.FAILED].index)


def test_a_decision_is_kept_for_all_alike_when_asked(archive: Archive) -> None:
    item = next(item for item in found(archive) if item.like)
    decide(archive, item, ReviewStatus.CONFIRMED, "Ada", all_alike=True)
    reviewed = {each.finding.id for each in found(archive) if each.review}
    assert reviewed == {item.finding.id, *(each.id for each in item.like)}
    assert len(waiting(found(archive))) == len(found(archive)) - len(reviewed)


def test_dismissed_findings_count_nowhere_and_confirmed_ones_accuse(archive: Archive) -> None:
    asked, accused = found(archive)[0], found(archive)[-1]
    decide(archive, asked, ReviewStatus.CONFIRMED, "Ada")
    decide(archive, accused, ReviewStatus.DISMISSED, "Ada", "The label is there.")
    reading = Reading(archive.walks()[0])
    verdicts = {finding.id: finding.verdict for finding in reading.findings}
    assert verdicts[asked.finding.id] is Verdict.FAILED
    assert accused.finding.id not in verdicts
    assert [finding.id for finding in reading.dismissed] == [accused.finding.id]


def test_the_latest_word_counts_and_those_before_it_are_kept(archive: Archive) -> None:
    item = found(archive)[-1]
    decide(archive, item, ReviewStatus.DISMISSED, "Ada", "Not so.")
    decide(archive, item, ReviewStatus.CONFIRMED, "Bob")
    walk = archive.walks()[0]
    assert len(walk.reviews()) == 2
    assert Reading(walk).reviews[item.finding.id].by == "Bob"


def test_reviews_outlive_a_new_judgement(archive: Archive) -> None:
    walk = archive.walks()[0]
    archive.add_judgement(judge(walk))
    item = found(archive)[0]
    decide(archive, item, ReviewStatus.ANNOTATED, "Ada", "Seen.")
    archive.add_judgement(judge(archive.walks()[0]))
    assert found(archive)[0].review is not None


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_report_tells_who_decided_what_and_why(archive: Archive, tmp_path: Path, lang: str) -> None:
    decide(archive, found(archive)[0], ReviewStatus.CONFIRMED, "Ada")
    decide(archive, found(archive)[-1], ReviewStatus.DISMISSED, "Bob", "L’étiquette est là.")
    text = write_report(archive.root, tmp_path / "report", lang).read_text(encoding="utf-8")
    assert "Ada" in text and "Bob" in text and "L’étiquette est là." in text
    share = {"en": "Share of findings reviewed by a person: 2 of", "fr": "Part des constats revus par une personne"}
    assert share[lang] in text


# --- the command ----------------------------------------------------------------------------------------------------


def test_findings_are_listed_as_lines(archive: Archive) -> None:
    told = [json.loads(line) for line in run(archive, "--json").stdout.splitlines()]
    assert [each["finding"] for each in told] == [item.finding.id for item in found(archive)]
    assert {each["review"] for each in told} == {None}


def test_the_terminal_asks_one_after_the_other(archive: Archive) -> None:
    # Confirm the first; dismiss the second, once the reason is given; then leave.
    result = run(archive, "--by", "Ada", answers="c\n\nd\n\nd\nNo barrier.\nq\n")
    assert result.exit_code == 0, result.output
    assert [each.status.value for each in archive.walks()[0].reviews()] == ["confirmed", "dismissed"]
    assert "2 reviews were kept" in result.output


def test_one_finding_is_decided_without_asking(archive: Archive) -> None:
    finding = found(archive)[0].finding.id
    result = run(archive, "--by", "Ada", "--finding", finding, "--status", "annotated", "--why", "Ask again.")
    assert result.exit_code == 0, result.output
    assert found(archive)[0].review is not None
    told = run(archive, "--json").stdout.splitlines()
    assert len(told) == len(found(archive)) - 1, "what was looked at is not asked again"


def test_a_mistake_in_asking_is_said(archive: Archive) -> None:
    finding = found(archive)[0].finding.id
    assert "no finding" in str(run(archive, "--by", "Ada", "--finding", "x", "--status", "confirmed").exception)
    assert "not said" in str(run(archive, "--by", "Ada", "--finding", finding).exception)
    result = run(archive, "--by", "Ada", "--finding", finding, "--status", "dismissed")
    assert isinstance(result.exception, ArchiveError)


def test_rejudging_tells_what_changed(archive: Archive) -> None:
    result = CliRunner().invoke(app, ["rejudge", "--archive", str(archive.root), "--json"])
    told = json.loads(result.stdout)
    assert told["walk"] == archive.walks()[0].id
    assert told["findings"] == len(judge(archive.walks()[0]).findings)
    assert len(archive.walks()[0].judgements()) == 2
