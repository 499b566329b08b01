"""The watchdog ends what is silent for too long, and nothing that answers."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import psutil
import pytest

from audits.watchdog import watchdog


@contextmanager
def waiting() -> Iterator[psutil.Process]:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    yield psutil.Process(child.pid)
    child.kill()
    child.communicate()


@pytest.fixture
def process() -> Iterator[psutil.Process]:
    """A process that stands for a browser without pages."""
    with waiting() as process:
        yield process


@pytest.fixture
def driver() -> Iterator[psutil.Process]:
    """A process that stands for what speaks to the browser."""
    with waiting() as process:
        yield process


def test_what_answers_has_its_whole_time_again(process: psutil.Process) -> None:
    pause = threading.Event()
    with watchdog(1.0, lambda: process) as watch:
        for _ in range(8):
            pause.wait(0.25)
            watch.heard()
    assert not watch.fired


def test_what_is_silent_is_ended(process: psutil.Process) -> None:
    with watchdog(0.2, lambda: process, grace=0.2) as watch:
        psutil.wait_procs([process], timeout=10)
    assert watch.fired


def test_what_waits_for_a_browser_that_died_fails_with_its_driver(driver: psutil.Process) -> None:
    with watchdog(60, lambda: None, lambda: driver, grace=0.2) as watch:
        gone, _ = psutil.wait_procs([driver], timeout=10)
    assert gone == [driver]
    assert not watch.fired, "no page hung"


def test_a_driver_lives_as_long_as_something_else_could_be_ended(
    process: psutil.Process, driver: psutil.Process
) -> None:
    with watchdog(0.2, lambda: process, lambda: driver, grace=5):
        psutil.wait_procs([process], timeout=10)
    assert driver.is_running()
