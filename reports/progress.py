"""What the command line shows while walks are made: which walk, which step, how long it has taken so far."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Column
from rich.text import Text

from audits.archive import StoredWalk
from audits.model import Event, PageTried, Scenario, StepStarted, WalkFinished, in_language
from reports.legible import one_line
from reports.phrases import profile_words, variant_words
from reports.words import Words


class WalkProgress:
    """A live display on a terminal; elsewhere one line when a walk has ended, so that logs stay readable."""

    def __init__(self, console: Console, words: Words, total: int) -> None:
        self.console, self.words, self.total = console, words, total
        self._done = 0
        self._progress = Progress(
            SpinnerColumn(),
            MofNCompleteColumn(),
            TextColumn(
                "{task.description}", markup=False, table_column=Column(ratio=1, no_wrap=True, overflow="ellipsis")
            ),
            TimeElapsedColumn(),
            console=console,
            transient=True,
            expand=True,
            disable=not console.is_terminal,
        )
        self._task = self._progress.add_task("", total=total)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def begin(self, scenario: Scenario, variant: dict[str, str], profile: str) -> Callable[[Event], None]:
        """A walk begins: answers what wants to hear of its events."""
        name, body = self._name(scenario, variant), profile_words(self.words, profile)
        self._show(name, body, self.words.text("progress-start"))

        def heard(event: Event) -> None:
            if isinstance(event, StepStarted):
                title = one_line(in_language(event.title, self.words.lang), 100)
                step = self.words.text("progress-step", step=event.step + 1, steps=len(scenario.steps), title=title)
                self._show(name, body, step)
            elif isinstance(event, PageTried):
                self._show(name, body, self.words.text("progress-tried", step=event.step + 1))
            elif isinstance(event, WalkFinished):
                self._show(name, body, self.words.text("progress-judge"))

        return heard

    def ended(self, walk: StoredWalk) -> None:
        """A walk has ended and was judged."""
        self._done += 1
        self._progress.update(self._task, completed=self._done)
        if not self.console.is_terminal:
            started = walk.started
            name = (
                f"{self._name(started.scenario, started.variant)} · {profile_words(self.words, started.profile.name)}"
            )
            outcome = f"{self.words.outcome(walk.ending.outcome)} ({self.words.duration(walk.ending.milliseconds)})"
            line = f"{self._done}/{self.total} {name}{self.words.text('colon')} {outcome}"
            self.console.print(Text(line), soft_wrap=True)

    def refresh(self) -> None:
        """Draw now what would be drawn within the next tenth of a second."""
        self._progress.refresh()

    def writing(self) -> None:
        """All walks are made; the report is being written."""
        self._show(self.words.text("progress-report"))

    def _name(self, scenario: Scenario, variant: dict[str, str]) -> str:
        title = one_line(in_language(scenario.title, self.words.lang), 100)
        way = variant_words(self.words, tuple(sorted(variant.items()))) if variant else ""
        return f"{title}, {way[:1].lower()}{way[1:]}" if way else title

    def _show(self, name: str, *doing: str) -> None:
        """Two lines, each cut where the terminal ends: the walk, and the body with what it does."""
        self._progress.update(self._task, description=f"{name}\n{' · '.join(doing)}")
