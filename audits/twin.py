"""The twin of a walk: further visits by the same person, on which the pages of its steps are tried.

A trial may spoil a page, and the recorded walk must go on from it: so the way is taken again as far as each step that
the walk had reached, for each trial that needs the page as it was at first. These visits look at nothing on their way
and leave no record; what came of the trials is told to the walk that is being recorded. The stop line holds for them
too, and once a page is on trial nothing leaves it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page

from audits.errors import ArianeError
from audits.model import Moment, NotAudited, Observation, Returned
from audits.probes.states import Camera
from audits.probes.trials import TRIALS, Bench, attempt
from audits.returning import Returning
from audits.visit import Visit
from audits.walk import Walk

SECONDS = 120.0
"""How long a page on trial may keep silent before it is ended."""


@dataclass(frozen=True)
class Told:
    """What came of trying the page of a step: the twin's observation, or why there is none; and of going back there."""

    step: int
    observation: Observation | None = None
    why: str = ""
    returned: Returned | None = None


def pages_tried(walk: Walk) -> Iterator[Told]:
    """Try the page of each step that a walk reached, one after the other. Its own tabs are not touched."""
    for step in walk.stored().steps:
        if step.arrival is None:
            continue
        if step.index >= len(walk.scenario.steps):
            yield Told(step.index, why="a journey written in Python is not taken a second time")
            continue
        try:
            told = _tried(walk, step.index)
        except (PlaywrightError, ArianeError) as error:
            told = Told(step.index, why=error.message.splitlines()[0])
        yield replace(told, returned=gone_back(walk, step.index))


def gone_back(walk: Walk, step: int) -> Returned | None:
    """What going back from a step brings; None where nothing can be said of that, nor should be: all is sent."""
    if step == 0:
        return None
    with TemporaryDirectory(prefix="ariane-twin-") as folder, walk.browser.watchdog(SECONDS):
        visit = Returning.like(walk, Path(folder))
        try:
            return visit.goes_back(step) if not visit.commits(step - 1) and visit.gets_to(step) else None
        except (PlaywrightError, ArianeError):
            return None
        finally:
            visit.leave()


def _tried(walk: Walk, step: int) -> Told:
    visits = _Visits(walk, step)
    with walk.browser.watchdog(SECONDS) as watch, visits.open(watch.heard):
        visit = visits.another()
        if visit is None:
            return Told(step, why="the second visit did not get to this step")
        tab = visit.tab
        seen = visit.observer.observe(step, Moment.ARRIVE, tab.heard.status, tab.take_kilobytes(), pictures=False)
        if seen.observation is None:
            return Told(step, why="nothing could be observed")
        given = (tab.page, tab.session, tab.documents, visit.redactor, visits.opened_again)
        # The twin typed what it needed on its way: pictures that were there before, only the walk itself knows.
        camera = Camera(walk.writer.keep, list(walk.memory.known))
        bench = Bench(*given, answer=tab.answer, axe=walk.axe, camera=camera)
        tried, missed, timings = attempt(bench, [each for each in TRIALS if not each.again])
        if bench.ways:
            missed = (*missed, NotAudited(what="staged", why="each of it would take visits of its own"))
    told = seen.observation.model_copy(
        update={
            "tried": tried,
            "states": tuple(bench.states),
            "not_audited": (*seen.observation.not_audited, *missed),
            "timings": seen.observation.timings | timings | {"states": round(camera.spent * 1000, 1)},
        }
    )
    return Told(step, told)


class _Visits:
    """One visit after the other to the page of a step, each by a person who comes for the first time."""

    def __init__(self, walk: Walk, step: int) -> None:
        self.walk = walk
        self.step = step
        self._heard: Callable[[], None] = lambda: None
        self._left = ExitStack()

    @contextmanager
    def open(self, heard: Callable[[], None]) -> Iterator[None]:
        """As long as this lasts, visits are made; `heard` is called when one has answered."""
        self._heard = heard
        try:
            yield
        finally:
            self._left.close()

    def another(self, between: Callable[[Page], None] = lambda page: None) -> Visit | None:
        """Go there again, once the visit before has ended; None when the step is not reached."""
        self._left.close()
        folder = self._left.enter_context(TemporaryDirectory(prefix="ariane-twin-"))
        visit = Visit.like(self.walk, Path(folder))
        self._left.callback(visit.leave)
        between(visit.page)
        reached = visit.gets_to(self.step)
        self._heard()
        # A page that answers does not hang, however much is tried on it.
        visit.tab.documents.answered = self._heard
        visit.guard.close_for_good()
        return visit if reached else None

    def opened_again(self, bench: Bench, between: Callable[[Page], None]) -> bool:
        """Put the same page of another visit on the bench; whether it came."""
        visit = self.another(between)
        if visit is None:
            return False
        bench.lay(visit.tab.page, visit.tab.session, visit.tab.documents, visit.tab.answer)
        return True
