"""While walks are made a terminal shows which and how far; a log gets one line when a walk has ended."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from audits.archive import Archive, StoredWalk
from audits.model import StepStarted
from reports.progress import WalkProgress
from reports.words import Words
from tests.unit import report_archive


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> StoredWalk:
    archive = Archive(tmp_path_factory.mktemp("archive"))
    report_archive.blocked(archive)
    return archive.walks()[0]


def shown(walk: StoredWalk, *, terminal: bool, lang: str = "en") -> str:
    out = io.StringIO()
    console = Console(file=out, width=80, force_terminal=terminal, color_system=None)
    with WalkProgress(console, Words(lang), total=3) as progress:
        heard = progress.begin(walk.started.scenario, {"edition": "flawed"}, "keyboard")
        for event in walk.events:
            if isinstance(event, StepStarted) and event.step == 1:
                heard(event)
                progress.refresh()
        progress.ended(walk)
        progress.writing()
    return out.getvalue()


def test_a_terminal_shows_the_walk_the_body_and_the_step(walk: StoredWalk) -> None:
    text = shown(walk, terminal=True)
    assert "flawed edition" in text
    assert "Keyboard alone · Step 2 of 4: Votre identité" in text


def test_a_log_gets_one_line_a_walk(walk: StoredWalk) -> None:
    lines = shown(walk, terminal=False, lang="fr").splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("1/3 ") and "édition défectueuse · Ordinateur, souris\u00a0: Laissé dehors" in lines[0]


def test_the_terminal_obeys_nothing_that_a_scenario_says(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    recorder = report_archive.begin(archive, "x", {"en": "Form\x1b[2J [bold]A38[/bold]"}, ["Un"])
    recorder.step(0)
    recorder.writer.close()
    text = shown(archive.walks()[0], terminal=False)
    assert "\x1b[2J" not in text and "[bold]A38[/bold]" in text
