"""Walks that are cut short: by a kill of the kit or of its browser, by a person, by a disk that is full."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import pytest

from audits.archive import Archive, StoredWalk, WalkStatus, verify
from audits.model import Outcome
from reports.page import write_report
from reports.words import Words
from tests.browser.pages import Pages, serving

pytestmark = pytest.mark.browser

SCRIPT = """
walk: trial
title: {en: A trial}
administration: trial/office
procedure: trial
languages: [en]
start: "{site}/one"
steps:
  - step: {en: One}
    arrive: {heading: One}
    do:
      - fill: {Name: Ada}
      - press: Go
  - step: {en: Two}
    arrive: {heading: Two}
    do:
      - press: Go
  - step: {en: Three}
    arrive: {heading: Three}
"""


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with serving() as served:
        for here, there in (("one", "two"), ("two", "three"), ("three", "one")):
            form = f"<form action=/{there}><label>Name <input name=n></label><button>Go</button></form>"
            served.html(f"/{here}", f"<h1>{here.capitalize()}</h1>{form}")
        yield served


def family_of(process: psutil.Process) -> list[psutil.Process]:
    return [process, *process.children(recursive=True)]


@contextmanager
def walking(folder: Path, pages: Pages) -> Iterator[subprocess.Popen[str]]:
    """The command, in a process group of its own; whatever it leaves is ended."""
    script = folder / "trial.walk.yaml"
    script.write_text(SCRIPT, encoding="utf-8")
    command = [sys.executable, "-m", "audits.cli", "walk", str(script), "--site", pages.url("")]
    command += ["--archive", str(folder / "archive")]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        process_group=0,
        # Where the tests run in the background, Ctrl-C is ignored, and children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            for each in family_of(psutil.Process(process.pid)):
                with suppress(psutil.Error):
                    each.kill()
        process.wait()
        for pipe in (process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()


def log_of(folder: Path) -> str:
    logs = list((folder / "archive").glob("walks/*/*/walk.jsonl"))
    return logs[0].read_text(encoding="utf-8", errors="replace") if logs else ""


def wait_for(folder: Path, process: subprocess.Popen[str], reached: Callable[[str], bool]) -> list[psutil.Process]:
    """Wait until the record of the walk has come so far; returns the processes that take part."""
    deadline = time.monotonic() + 120
    while not reached(log_of(folder)):
        assert process.poll() is None, process.stderr and process.stderr.read()
        assert time.monotonic() < deadline
        time.sleep(0.005)
    return family_of(psutil.Process(process.pid))


def only_walk(folder: Path) -> StoredWalk:
    (walk,) = Archive(folder / "archive").walks()
    return walk


def told(folder: Path) -> str:
    """The report on what there is."""
    write_report(folder / "archive", folder / "report", "en")
    return "".join(page.read_text(encoding="utf-8") for page in (folder / "report").rglob("*.html"))


WHOLE = pytest.mark.whole

MOMENTS: dict[str, Callable[[str], bool]] = {
    "before the first page": lambda log: "walk_started" in log,
    "at the first look": lambda log: '"arrived"' in log,
    "after a step": lambda log: '"step_finished"' in log,
    "at the last step": lambda log: log.count('"step_started"') == 3,
}


@pytest.mark.parametrize(
    "moment", [pytest.param(each, marks=WHOLE if at % 2 else ()) for at, each in enumerate(MOMENTS)]
)
def test_a_kit_that_is_killed(pages: Pages, tmp_path: Path, moment: str) -> None:
    with walking(tmp_path, pages) as process:
        family = wait_for(tmp_path, process, MOMENTS[moment])
        process.kill()
        _, alive = psutil.wait_procs(family, timeout=60)
        assert alive == [], "no browser is left behind"
    walk = only_walk(tmp_path)
    assert not walk.sealed
    assert walk.ending.outcome is Outcome.INTERRUPTED
    finished = [step for step in walk.steps if step.finished is not None]
    assert len(finished) == log_of(tmp_path).count('"step_finished"')
    for step in finished:
        for seen in step.observed:
            if seen.screenshot is not None:
                assert walk.evidence(seen.screenshot)
    (check,) = verify(tmp_path / "archive")
    assert (check.status, check.changes) == (WalkStatus.INTERRUPTED, ())
    assert Words("en").outcome(Outcome.INTERRUPTED) in told(tmp_path)


def test_a_browser_that_is_killed(pages: Pages, tmp_path: Path) -> None:
    with walking(tmp_path, pages) as process:
        family = wait_for(tmp_path, process, MOMENTS["after a step"])
        for each in family:
            with suppress(psutil.Error):
                if any(word.startswith("--ariane=") for word in each.cmdline()):
                    each.kill()
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
        assert "Traceback" not in errors
        _, alive = psutil.wait_procs(family, timeout=60)
        assert alive == []
    walk = only_walk(tmp_path)
    assert walk.sealed
    assert walk.ending.outcome is Outcome.INTERRUPTED
    assert walk.steps[0].finished is not None
    (check,) = verify(tmp_path / "archive")
    assert check.status is WalkStatus.INTACT
    assert "The browser ended unexpectedly." in told(tmp_path)


@pytest.mark.parametrize(
    "moment", ["before the first page", pytest.param("at the first look", marks=WHOLE), "at the last step"]
)
def test_a_person_who_stops_it(pages: Pages, tmp_path: Path, moment: str) -> None:
    """Ctrl-C reaches every process that runs in the terminal, not the kit alone."""
    with walking(tmp_path, pages) as process:
        family = wait_for(tmp_path, process, MOMENTS[moment])
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 130, errors
        assert "Traceback" not in errors
        _, alive = psutil.wait_procs(family, timeout=60)
        assert alive == []
    walk = only_walk(tmp_path)
    assert walk.ending.outcome is Outcome.INTERRUPTED
    (check,) = verify(tmp_path / "archive")
    assert check.changes == ()
    assert Words("en").outcome(Outcome.INTERRUPTED) in told(tmp_path)


def test_a_disk_that_is_full(pages: Pages, tmp_path: Path) -> None:
    with walking(tmp_path, pages) as process:
        family = wait_for(tmp_path, process, MOMENTS["before the first page"])
        # From now on the system takes no file of more than two kilobytes from the kit.
        psutil.Process(process.pid).rlimit(resource.RLIMIT_FSIZE, (2000, 2000))
        _, errors = process.communicate(timeout=120)
        _, alive = psutil.wait_procs(family, timeout=60)
    assert process.returncode == 3, errors
    assert "Traceback" not in errors
    assert str(tmp_path / "archive") in errors
    assert alive == []
    (check,) = verify(tmp_path / "archive")
    assert (check.status, check.changes) == (WalkStatus.INTERRUPTED, ())


def test_an_archive_that_cannot_be_written(pages: Pages, tmp_path: Path) -> None:
    (tmp_path / "archive").write_text("a file, and no folder", encoding="utf-8")
    with walking(tmp_path, pages) as process:
        _, errors = process.communicate(timeout=120)
    assert process.returncode == 3, errors
    assert "Traceback" not in errors
    assert str(tmp_path / "archive") in errors
