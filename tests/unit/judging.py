"""Walks told event by event and kept by the real archive, for tests of what rules make of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from audits.archive import Archive, StoredWalk
from audits.judge import judge
from audits.model import (
    ActionDone,
    ArrivalSeen,
    AxeSeen,
    Finding,
    FocusStop,
    Judgement,
    Located,
    Moment,
    Observation,
    Observed,
    PageEvent,
    PageTried,
    PaperLine,
    PaperSeen,
    Profile,
    Reason,
    ReasonCode,
    Rung,
    Seen,
    StepFinished,
    StepStarted,
)
from tests.unit.report_archive import DESKTOP, VISA, begin

PAGE = "http://guichet.example.org/demande"


def located(name: str = "Nom", rung: Rung = Rung.NAME, role: str = "textbox", **more: Any) -> Located:
    """A control as an action used it."""
    return Located(rung=rung, role=role, name=name, selector=more.pop("selector", f"#{name.lower()}"), **more)


class Telling:
    """One walk as it is told; `end` gives the stored walk. Steps are told in order, each once."""

    def __init__(
        self,
        folder: Path,
        steps: Sequence[str] = ("Un", "Deux", "Trois"),
        name: str = "demande",
        profile: Profile = DESKTOP,
        **begun: Any,
    ) -> None:
        self.archive = Archive(folder)
        self.recorder = begin(self.archive, name, VISA, steps, profile=profile, **begun)
        self.at = -1
        self._number = 0

    def step(self, arrival: Located | None = None, *, marked: bool = True, seen: bool = True) -> Telling:
        """The next step is reached; with `seen`, it is observed as it arrives."""
        self.finish()
        self.at += 1
        self._number = 0
        title = self.recorder.started.scenario.steps[self.at].title
        self.recorder.write(StepStarted(at=self.recorder.tick(), step=self.at, title=title))
        self.recorder.write(ArrivalSeen(at=self.recorder.tick(), step=self.at, located=arrival, marked=marked))
        if seen:
            self.observe()
        return self

    def finish(self) -> None:
        """The step in hand is over."""
        if self.at >= 0:
            self.recorder.write(StepFinished(at=self.recorder.tick(), step=self.at, status="done"))

    def observe(self, moment: Moment = Moment.ARRIVE, url: str = PAGE, **fields: Any) -> Telling:
        """The page is observed; `fields` are those of `Observation`."""
        shown = {"axe": AxeSeen(version="4.12.1"), "viewport": DESKTOP.viewport, "page_size": DESKTOP.viewport}
        observation = Observation(at=self.recorder.tick(), step=self.at, moment=moment, url=url, **(shown | fields))
        ref = self.recorder.writer.keep(observation.model_dump_json(by_alias=True).encode(), ".json")
        self.recorder.write(Observed(at=self.recorder.tick(), step=self.at, moment=moment, url=url, observation=ref))
        return self

    def tries(self, why: str = "", **fields: Any) -> Telling:
        """The page of this step was tried on the twin of the walk, or was not; `fields` are those of `Observation`."""
        shown = {"axe": AxeSeen(version="4.12.1"), "viewport": DESKTOP.viewport, "page_size": DESKTOP.viewport}
        seen = Observation(at=self.recorder.tick(), step=self.at, moment=Moment.ARRIVE, url=PAGE, **(shown | fields))
        ref = None if why else self.recorder.writer.keep(seen.model_dump_json(by_alias=True).encode(), ".json")
        self.recorder.write(PageTried(at=self.recorder.tick(), step=self.at, observation=ref, why=why))
        return self

    def act(
        self,
        verb: str,
        on: Located | None = None,
        seen: Seen | None = None,
        why: Reason | None = None,
        words: str = "",
        focus: tuple[FocusStop, ...] = (),
    ) -> Telling:
        """An action is performed, or with `why` is not."""
        self._number += 1
        self.recorder.write(
            ActionDone(
                at=self.recorder.tick(),
                step=self.at,
                number=self._number,
                verb=verb,
                words=words or (on.name if on else verb),
                done=why is None,
                located=on,
                seen=seen,
                why=why,
                focus=focus,
            )
        )
        return self

    def happens(
        self,
        kind: Literal["script_error", "dialog", "refused_by_guard", "console_error"],
        text: str = "",
    ) -> Telling:
        """The page does something by itself."""
        self.recorder.write(PageEvent(at=self.recorder.tick(), step=self.at, kind=kind, text=text))
        return self

    def links(self, name: str, *lines: PaperLine, why: str = "") -> Telling:
        """The page links to a paper, which says this."""
        url = f"{PAGE}/{name}.pdf"
        at, step = self.recorder.tick(), self.at
        self.recorder.write(PaperSeen(at=at, step=step, selector="a", name=name, url=url, lines=lines, why=why))
        return self

    def end(self, code: ReasonCode = ReasonCode.GOAL_REACHED, **facts: str) -> StoredWalk:
        """The walk is over."""
        self.finish()
        self.recorder.end(Reason(code=code, facts=facts), max(self.at, 0), judged=False)
        return self.archive.walk(self.recorder.started.walk)


def said(walk: StoredWalk, rule: str) -> tuple[list[Finding], bool]:
    """What one rule found in a walk, and whether it is listed as passed."""
    judgement = judge(walk)
    return [each for each in judgement.findings if each.rule == rule], rule in judgement.passed


def judged(walk: StoredWalk) -> Judgement:
    """The walk's judgement under today's rules."""
    return judge(walk)
