"""A visit: the way of a walk taken again by the same person, looking at nothing and leaving no record."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from playwright.sync_api import Error as PlaywrightError

from audits.acting import Halt
from audits.archive import Archive
from audits.errors import ArianeError
from audits.guard import LEAVE_SECONDS
from audits.model import Look, Mistake, Moment
from audits.walk import Walk, WalkEnd


class Visit(Walk):
    """A walk that looks at nothing on its way; what it writes down is thrown away."""

    @classmethod
    def like(cls, walk: Walk, folder: Path) -> Self:
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
