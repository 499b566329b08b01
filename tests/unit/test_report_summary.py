"""The terminal's table tells how walks ended, in signs and words, and obeys nothing that a page says."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from rich.console import Console

from audits.archive import Archive
from audits.model import (
    CheckFinding,
    CheckInstrument,
    CheckTarget,
    Criteria,
    NotAudited,
    Outcome,
    PageCheck,
    Severity,
    Verdict,
)
from reports.summary import check_lines, summary_table
from reports.words import Words, languages
from tests.unit import report_archive


def printed(walks: Path, lang: str, width: int = 200) -> str:
    out = io.StringIO()
    archive = Archive(walks)
    Console(file=out, width=width, force_terminal=True, color_system=None).print(
        summary_table(archive.walks(), Words(lang))
    )
    return out.getvalue()


@pytest.fixture(scope="module")
def walks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("archive")
    report_archive.build(root)
    return root


def test_every_walk_has_a_row_with_sign_and_words(walks: Path) -> None:
    text = printed(walks, "en")
    for ending in (
        "■ Shut out",
        "● Reached the end",
        "▲ The service failed",
        "○ Interrupted",
        "● Reached the stop line",
    ):
        assert ending in text


def test_unknown_counts_are_no_zeros(walks: Path) -> None:
    row = next(line for line in printed(walks, "en").splitlines() if "Interrupted" in line)
    assert re.search(r"Interrupted\s+–\s+–\s+–", row)


def test_figures_are_those_of_the_judgement(walks: Path) -> None:
    row = next(line for line in printed(walks, "en").splitlines() if "Shut out" in line)
    assert row.split()[-4:-2] == ["5", "1"]


@pytest.mark.parametrize("lang", languages())
def test_on_a_terminal_of_80_columns_nothing_is_cut_off(walks: Path, lang: str) -> None:
    lines = printed(walks, lang, 80).splitlines()
    assert max(map(len, lines)) <= 80
    words = Words(lang)
    headings = [words.text(f"summary-{column}") for column in ("procedure", "outcome", "barriers", "checks", "time")]
    assert any(all(heading in line for heading in headings) for line in lines)
    assert any(re.search(r"\s5\s+1\s", line) for line in lines if words.outcome(Outcome.BLOCKED) in line)


@pytest.mark.parametrize("lang", languages())
def test_the_terminal_obeys_nothing(walks: Path, lang: str) -> None:
    text = printed(walks, lang)
    assert not {"\x1b", "\x00", "\u202e"} & set(text)
    assert "\N{REPLACEMENT CHARACTER}" in text


def page_check(**changes: object) -> PageCheck:
    finding = CheckFinding(
        rule="axe/label", verdict=Verdict.FAILED, severity=Severity.SERIOUS, profile="desktop",
        criteria=Criteria(wcag=("4.1.2",)), title="A field has no name", message="", hinders=(),
        target=CheckTarget(selector="#nom", frame=None, role="textbox", name="", html="<input>"),
    )  # fmt: skip
    question = finding.model_copy(update={"rule": "axe/color-contrast", "verdict": Verdict.CANNOT_TELL})
    result = PageCheck(
        url="http://127.0.0.1/", final_url="http://127.0.0.1/", outcome=Outcome.COMPLETED, why=None, seconds=1.94,
        instrument=CheckInstrument(kit="0.1.0", axe="4.12.1", browser="chromium", profiles=("desktop",)),
        findings=(question, finding, finding, finding, finding, finding),
        not_audited=(NotAudited(what="frame https://x/", why="closed"),),
    )  # fmt: skip
    return result.model_copy(update=changes)


def test_a_page_that_was_only_looked_at_is_not_said_to_be_tried() -> None:
    left_out = page_check(not_audited=(NotAudited(what="trials", why="they were left out on request"),))
    assert check_lines(left_out, Words("en"))[0] == "● http://127.0.0.1/ (looked at, not tried, 1.9\u00a0s)"
    assert "(examinée, pas essayée, 1,9\u00a0s)" in check_lines(left_out, Words("fr"))[0]


def test_a_checked_page_is_told_rule_by_rule() -> None:
    assert check_lines(page_check(), Words("en")) == [
        "● http://127.0.0.1/ (looked at and tried, 1.9\u00a0s)",
        "  5 barriers, one place to be checked by a person, no advice",
        "  ✗ Barrier, Serious: A field has no name (axe/label, WCAG 4.1.2)",
        *["      #nom"] * 3,
        "      and 2 more",
        "  ? To be checked by a person: A field has no name (axe/color-contrast, WCAG 4.1.2)",
        "      #nom",
        "  – not audited: the frame https://x/: closed",
    ]


def test_what_is_of_a_whole_page_may_wait_for_something_to_be_used() -> None:
    (finding, *_) = page_check().findings
    later = finding.model_copy(update={"target": finding.target.model_copy(update={"selector": ""}), "after": "Next"})
    *_, last = check_lines(page_check(findings=(later,), not_audited=()), Words("en"))
    assert last == "      (once “Next” was used)"


def test_a_french_colon_has_its_space() -> None:
    assert all("\u00a0: " in line for line in check_lines(page_check(), Words("fr")) if line.startswith("  ✗"))


def test_a_page_that_could_not_be_looked_at_has_no_counts() -> None:
    gone = page_check(outcome=Outcome.UNREACHABLE, why="There is no page.\x1b[2J", findings=(), not_audited=())
    assert check_lines(gone, Words("en")) == [
        "○ http://127.0.0.1/ (Could not be reached, 1.9\u00a0s)",
        "  There is no page.\N{REPLACEMENT CHARACTER}[2J",
    ]


def test_brackets_in_a_title_are_not_markup(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    recorder = report_archive.begin(archive, "x", {"en": "Form [bold]A38[/bold] [/]"}, ["Un"])
    recorder.step(0)
    recorder.writer.close()
    assert "Form [bold]A38[/bold] [/]" in printed(tmp_path, "en")
