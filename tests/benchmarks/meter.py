"""Processor and wall time of this process and everything that it started.

A process that ended is not lost: the system adds its time to that of the process that waited for it, so the sum over
the living, each with what its ended children took, is whole. No sampling is involved where the system does so (Linux,
macOS); Windows keeps no such account, and there processes that ended meanwhile go uncounted.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

import psutil

Result = TypeVar("Result")
Clock = Literal["processor", "wall"]

STILL_SECONDS = 0.3
"""A browser closes pages behind its caller's back; it counts as done when it has spent next to nothing this long."""
STILL_SHARE = 0.1
MOST_STILL_SECONDS = 10.0


@dataclass(frozen=True)
class Cost:
    """Seconds of processor, over all processes, and of wall clock."""

    processor: float
    wall: float

    def on(self, clock: Clock) -> float:
        """The seconds by one of the clocks."""
        return self.processor if clock == "processor" else self.wall


def processor_time(root: psutil.Process, apart: frozenset[int] = frozenset()) -> float:
    """Seconds that a process and all it started have taken so far, less the processes set `apart` by number."""
    total = 0.0
    for process in [root, *root.children(recursive=True)]:
        if process.pid in apart:
            continue
        try:
            times = process.cpu_times()
        except psutil.Error:
            # It ended since it was listed: its time is its parent's now, or will be when that one has waited for it.
            continue
        total += times.user + times.system + times.children_user + times.children_system
    return total


class Meter:
    """Measures what calls cost. Whatever was running when it was made (a server of the pages) is set apart."""

    def __init__(self) -> None:
        self._root = psutil.Process()
        self._apart = frozenset(child.pid for child in self._root.children(recursive=True))

    def measure(self, work: Callable[[], Result]) -> tuple[Result, Cost]:
        """The result of a call and its cost, with what its browser still does once it has returned."""
        self._settle()
        before, begun = self._spent(), time.perf_counter()
        result = work()
        wall = time.perf_counter() - begun
        self._settle()
        return result, Cost(self._spent() - before, wall)

    def _spent(self) -> float:
        return processor_time(self._root, self._apart)

    def _settle(self) -> None:
        """Wait until what was started does nothing any more, by the processes' own clocks."""
        deadline = time.monotonic() + MOST_STILL_SECONDS
        last = self._spent()
        while time.monotonic() < deadline:
            time.sleep(STILL_SECONDS)
            now = self._spent()
            if now - last < STILL_SHARE * STILL_SECONDS:
                return
            last = now


def measure_command(command: Sequence[str], cwd: Path) -> Cost:
    """What a whole command costs, its start and its browser's included.

    Looked at while it runs, since a browser's helpers may end behind its back: what they take in the last twentieth of
    a second goes uncounted. Raises CalledProcessError when it fails.
    """
    begun, spent = time.perf_counter(), 0.0
    with subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        root = psutil.Process(process.pid)
        while process.poll() is None:
            try:
                spent = max(spent, processor_time(root))
            except psutil.Error:
                break
            time.sleep(0.05)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Cost(spent, time.perf_counter() - begun)
