"""The watchdog ends what is silent for too long, and nothing that answers."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator

import psutil
import pytest

from audits.watchdog import watchdog


@pytest.fixture
def process() -> Iterator[psutil.Process]:
    """A process that stands for a browser without pages."""
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    yield psutil.Process(child.pid)
    child.kill()
    child.communicate()


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
