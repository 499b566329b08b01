"""The twin of a walk: further visits by the same person, on which the pages of its steps are tried.

A trial may spoil a page, and the recorded walk must go on from it: so the way is taken again as far as each step that
the walk had reached, for each trial that needs the page as it was at first. These visits look at nothing on their way
and leave no record; what came of the trials is told to the walk that is being recorded. The stop line holds for them
too, and once a page is on trial nothing leaves it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page

from audits.acting import Halt
from audits.archive import Archive
from audits.errors import ArianeError
from audits.guard import LEAVE_SECONDS
from audits.model import Look, Mistake, Moment, Observation
from audits.probes.trials import TRIALS, Bench, attempt
from audits.walk import Walk, WalkEnd

SECONDS = 120.0
"""How long a page on trial may keep silent before it is ended."""


@dataclass(frozen=True)
class Told:
    """What came of trying the page of a step: the twin's observation, or why there is none."""

    step: int
    observation: Observation | None = None
    why: str = ""


def pages_tried(walk: Walk) -> Iterator[Told]:
    """Try the page of each step that a walk reached, one after the other. Its own tabs are not touched."""
    for step in walk.stored().steps:
        if step.arrival is None:
            continue
        if step.index >= len(walk.scenario.steps):
            yield Told(step.index, why="a journey written in Python is not taken a second time")
            continue
        try:
            yield _tried(walk, step.index)
        except (PlaywrightError, ArianeError) as error:
            yield Told(step.index, why=error.message.splitlines()[0])


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
        given = (tab.page, tab.session, tab.documents, visit.redactor, visits.opened_again, tab.answer)
        bench = Bench(*given, axe=walk.axe)
        tried, missed, timings = attempt(bench, TRIALS)
    told = seen.observation.model_copy(
        update={
            "tried": tried,
            "states": tuple(bench.states),
            "not_audited": (*seen.observation.not_audited, *missed),
            "timings": seen.observation.timings | timings,
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

    def another(self, between: Callable[[Page], None] = lambda page: None) -> _Visit | None:
        """Go there again, once the visit before has ended; None when the step is not reached."""
        self._left.close()
        folder = self._left.enter_context(TemporaryDirectory(prefix="ariane-twin-"))
        visit = _Visit.like(self.walk, Path(folder))
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


class _Visit(Walk):
    """A walk that looks at nothing on its way; what it writes down is thrown away."""

    @classmethod
    def like(cls, walk: Walk, folder: Path) -> _Visit:
        """A visit by the same person to the same service."""
        return cls(
            walk.scenario,
            profile=walk.profile,
            browser=walk.browser,
            archive=Archive(folder),
            site=walk.variables.get("site"),
            serves=walk.serves,
            service_lang=walk.lang,
            axe=walk.axe,
            patience=walk.patience,
        )

    def gets_to(self, step: int) -> bool:
        """Whether the page of a step is reached by doing what comes before it; nobody errs on purpose this time."""
        try:
            self.open_start()
            for each in self.scenario.steps[:step]:
                with self.step(each):
                    for action in each.do:
                        if not isinstance(action, Mistake | Look):
                            self.perform(action)
            with self.step(self.scenario.steps[step]):
                return True
        except (Halt, WalkEnd, ArianeError, PlaywrightError):
            return False

    def leave(self) -> None:
        """End the visit without a last word."""
        self.writer.close()
        with self.browser.watchdog(LEAVE_SECONDS):
            self.guard.leave()

    def observe(self, moment: Moment) -> None:
        """Look at nothing."""
        self._dirty = False

    def _read_papers(self) -> None:
        return
