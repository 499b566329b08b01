"""The terminal's table tells how walks ended, in signs and words, and obeys nothing that a page says."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from reports.summary import summary_table
from reports.words import Words, languages
from tests.unit import report_archive


def printed(walks: Path, lang: str, width: int = 200) -> str:
    out = io.StringIO()
    archive = report_archive.Archive(walks)
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
    assert row.split()[-3:] == ["–", "–", "–"]


def test_figures_are_those_of_the_judgement(walks: Path) -> None:
    row = next(line for line in printed(walks, "en").splitlines() if "Shut out" in line)
    assert row.split()[-4:-2] == ["5", "1"]


@pytest.mark.parametrize("lang", languages())
def test_the_terminal_obeys_nothing(walks: Path, lang: str) -> None:
    text = printed(walks, lang)
    assert not {"\x1b", "\x00", "\u202e"} & set(text)
    assert "\N{REPLACEMENT CHARACTER}" in text


def test_brackets_in_a_title_are_not_markup(tmp_path: Path) -> None:
    archive = report_archive.Archive(tmp_path)
    recorder = report_archive.begin(archive, "x", {"en": "Form [bold]A38[/bold] [/]"}, ["Un"])
    recorder.step(0)
    recorder.writer.seal()
    assert "Form [bold]A38[/bold] [/]" in printed(tmp_path, "en")
