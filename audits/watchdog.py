"""Ends a browser's processes when a block of code waits on them for too long.

A page can hold its renderer for ever (``while (true) {}``), and then a call that runs in the page never comes
back, whatever timeout it was given. The calling thread is stuck inside that call, so another thread must act:
it ends the renderer processes, the call fails with the browser library's own error, and the caller goes on. A
renderer that is ended takes its pages with it, and nothing else: the browser, its other windows' cookies and
the session live on.

Knows processes only; nothing here speaks to a browser.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum

import psutil

GRACE = 3.0
"""Seconds that a stuck call has to fail once the renderers are gone, before the browser is ended, and once that is
gone, before the driver is.
"""

TICK = 1.0
"""Seconds after which it is looked whether the browser still lives: some calls wait for ever on one that died."""


class Ended(StrEnum):
    """What a watchdog had to end."""

    RENDERERS = "renderers"
    BROWSER = "browser"


class Watch:
    """What a watchdog did during one block of code. `heard` gives the block its whole time anew: a page that answers
    does not hang, however much is asked of it.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.ended: Ended | None = None
        self._since = time.monotonic()

    def heard(self) -> None:
        """Begin counting again."""
        self._since = time.monotonic()

    @property
    def left(self) -> float:
        """Seconds that are left."""
        return self.seconds - (time.monotonic() - self._since)

    @property
    def fired(self) -> bool:
        """Whether the time ran out, so that processes were ended."""
        return self.ended is not None


def with_marker(marker: str) -> psutil.Process | None:
    """Find the browser started from here with ``marker`` on its command line; None when it is gone."""
    for process in psutil.Process().children(recursive=True):
        try:
            command = process.cmdline()
        except psutil.Error:
            continue
        if marker in command and not any(word.startswith("--type=") for word in command):
            return process
    return None


def renderers(browser: psutil.Process) -> list[psutil.Process]:
    """List the processes of ``browser`` in which pages live."""
    found = []
    try:
        family = browser.children(recursive=True)
    except psutil.Error:
        return []
    for process in family:
        try:
            command = process.cmdline()
        except psutil.Error:
            continue
        # A zygote child rewrites its command line as one string; elsewhere each word stands alone.
        if any("--type=renderer" in word for word in command):
            found.append(process)
    return found


def end(processes: Iterable[psutil.Process]) -> int:
    """Kill ``processes`` at once; returns how many there were to kill."""
    count = 0
    for process in processes:
        try:
            process.kill()
        except psutil.Error:
            continue
        count += 1
    return count


@contextmanager
def watchdog(
    seconds: float,
    find_browser: Callable[[], psutil.Process | None],
    find_driver: Callable[[], psutil.Process | None] = lambda: None,
    *,
    grace: float = GRACE,
) -> Iterator[Watch]:
    """Give a block of code ``seconds``, then end the browser's renderers, after ``grace`` the browser, and at last the
    driver, the process through which the block speaks to it.

    A browser that dies by itself ends the time at once. Both are looked for from another thread. The block then fails
    with whatever error its own call raises; ask ``fired`` of the yielded watch to tell a hung page from another
    trouble. Nothing is ended once the block is left.
    """
    watch = Watch(seconds)
    left = threading.Event()
    acting = threading.Lock()

    def end_browser(what: Ended) -> None:
        browser = find_browser()
        with acting:
            if browser is not None and not left.is_set():
                watch.ended = what
                end(renderers(browser) if what is Ended.RENDERERS else [browser])

    def end_driver() -> None:
        driver = find_driver()
        with acting:
            if driver is not None and not left.is_set():
                end([driver])

    def wait() -> None:
        while watch.left > 0 and find_browser() is not None:
            if left.wait(min(watch.left, TICK)):
                return
        end_browser(Ended.RENDERERS)
        if left.wait(grace):
            return
        end_browser(Ended.BROWSER)
        if left.wait(grace):
            return
        end_driver()

    thread = threading.Thread(target=wait, name="watchdog", daemon=True)
    thread.start()
    try:
        yield watch
    finally:
        with acting:
            left.set()
        thread.join()
