"""Several pages looked at at once: lanes of threads, each with a browser of its own.

Most of the time that a page takes, one process waits for another, and a second page can use it. What is given out
keeps the order of the addresses, and a public host never has two of its pages looked at at once.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from ipaddress import ip_address
from itertools import takewhile
from threading import Condition, Thread
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from audits import machine
from audits.browser import Browser
from audits.check import Checker, Looked
from audits.model import CheckInstrument

AT_ONCE = 2
"""Pages that are looked at at once where nothing else was asked for, on a machine with as many cores."""

AHEAD = 12
"""How many addresses lanes go on past the first whose result is awaited: what comes out of turn is lost with a run that
is killed.
"""

END_SECONDS = 10.0
"""How long lanes that are given up may take to end."""

PATIENCE = 2.0
"""How long they may take before more is ended than their browsers."""

TICK = 0.2
"""Seconds after which whoever waits looks up: on some systems, a wait without an end hears no Ctrl+C."""

Result = tuple[Looked, CheckInstrument]


def host_of(url: str) -> str | None:
    """The public host that an address burdens, with or without its `www.`; None for this machine's own, or for none."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return None
    if not host or host == "localhost" or host.endswith(".localhost"):
        return None
    try:
        return None if ip_address(host).is_loopback else host
    except ValueError:
        return host.removeprefix("www.")


def lanes_for(urls: Sequence[str], at_once: int | None = None) -> int:
    """How many pages of these are looked at at once: no more than was asked for, nor than their hosts allow."""
    wanted = at_once or min(AT_ONCE, machine.cores())
    hosts = [host_of(url) for url in urls]
    return max(1, min(wanted, hosts.count(None) + len(set(hosts) - {None})))


class Agenda:
    """Whose turn it is: the addresses that wait, the hosts that are visited, and the results not yet given out."""

    def __init__(self, urls: Sequence[str], lanes: int) -> None:
        self._hosts = [host_of(url) for url in urls]
        self._waiting = list(range(len(urls)))
        self._visited: set[str] = set()
        self._results: dict[int, Result] = {}
        self._given = 0
        self._lanes = lanes
        self._trouble: Exception | None = None
        self._changed = Condition()

    def take(self) -> int | None:
        """The place of the next address that may be visited, once there is one; None when there will be none."""
        with self._changed:
            while self._waiting:
                at = next((each for each in self._within_reach() if self._hosts[each] not in self._visited), None)
                if at is None:
                    self._changed.wait(TICK)
                    continue
                self._waiting.remove(at)
                host = self._hosts[at]
                self._visited |= {host} if host else set()
                return at
            return None

    def _within_reach(self) -> Iterator[int]:
        return takewhile(lambda each: each <= self._given + AHEAD, self._waiting)

    def done(self, at: int, result: Result) -> None:
        """Hand in what came of an address; its host may be visited again."""
        with self._changed:
            self._results[at] = result
            self._visited.discard(self._hosts[at] or "")
            self._changed.notify_all()

    def lost(self, error: Exception, *, started: bool) -> None:
        """Tell of a lane that failed. One that never started is missed by nobody as long as there is another."""
        with self._changed:
            self._lanes -= 1
            if started or not self._lanes:
                self._trouble = self._trouble or error
            self._changed.notify_all()

    def close(self) -> None:
        """Let nobody take any more."""
        with self._changed:
            self._waiting.clear()
            self._changed.notify_all()

    def results(self) -> Iterator[Result]:
        """What came of each address, in order, as soon as it is there. Raises what lanes failed of."""
        for at in range(len(self._hosts)):
            with self._changed:
                while at not in self._results:
                    if self._trouble is not None:
                        raise self._trouble
                    self._changed.wait(TICK)
                result = self._results.pop(at)
                self._given = at + 1
                self._changed.notify_all()
            yield result


class _Lane(Thread):
    """Takes one address after the other, in a browser of its own."""

    def __init__(self, urls: Sequence[str], agenda: Agenda, checker_of: Callable[[Browser], Checker]) -> None:
        super().__init__(name="lane", daemon=True)
        self.browser = Browser()
        self._urls = urls
        self._agenda = agenda
        self._checker_of = checker_of

    def run(self) -> None:
        started = False
        try:
            with self.browser:
                checker = self._checker_of(self.browser)
                instrument = checker.instrument()
                started = True
                while (at := self._agenda.take()) is not None:
                    (looked,) = checker.look([self._urls[at]])
                    self._agenda.done(at, (looked, instrument))
        except Exception as error:
            self._agenda.lost(error, started=started)


class Lanes:
    """Looks at pages, `count` at once, with the checkers that `checker_of` makes for their browsers.

    Use it as a context manager: a block that is left early, by Ctrl+C for instance, ends the browsers at once.
    """

    def __init__(self, urls: Sequence[str], count: int, checker_of: Callable[[Browser], Checker]) -> None:
        self._agenda = Agenda(urls, count)
        self._lanes = [_Lane(urls, self._agenda, checker_of) for _ in range(count)]

    def __enter__(self) -> Self:
        for lane in self._lanes:
            lane.start()
        return self

    def results(self) -> Iterator[Result]:
        """One result an address, in order, as soon as it is there, each with what measured it."""
        return self._agenda.results()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._agenda.close()
        if kind is None:
            for lane in self._lanes:
                lane.join()
            return
        begun = time.monotonic()
        while (spent := time.monotonic() - begun) < END_SECONDS and any(lane.is_alive() for lane in self._lanes):
            for lane in self._lanes:
                # One that was only about to start is there to be ended a moment later.
                lane.browser.abandon(with_driver=spent > PATIENCE)
                lane.join(TICK)
