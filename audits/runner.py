"""Carry out walks: one browser, the practice administrations that they need, one archive, and a judgement of each.

The command line, pytest and campaigns all walk through a `Runner`, so that a walk is the same whoever asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from audits.archive import Archive, StoredWalk
from audits.browser import Browser
from audits.errors import UsageError
from audits.judge import judge
from audits.model import Scenario
from audits.profiles import load_profile
from audits.twin import pages_tried
from audits.walk import Walk
from audits.witness import PROFILE, Witness
from scenarios.practice import Edition, PracticeServer, serves

SLOW_MILLISECONDS = 500
"""How long each act waits when somebody watches."""


TRIED_AS = "desktop"
"""The profile whose walks have a twin: trials see to the narrow window and the keys themselves."""


def _walked(scenario: Scenario, lang: str, variant: Mapping[str, str]) -> Hashable:
    """What is walked, whoever does it."""
    return scenario.sha256, scenario.administration, scenario.walk, lang, tuple(sorted(variant.items()))


class Runner:
    """Walks scenarios, one after the other, as long as the `with` block lasts.

    `site` is the base address that `{site}` stands for in a scenario of an administration that this kit does not serve
    itself; `service_lang` the language of the service to walk (the scenario's first when not given); `axe` replaces the
    release's axe-core; `tries` has the pages of walks under `TRIED_AS` tried on further visits. Nothing starts before
    it is needed.
    """

    def __init__(
        self,
        archive: Path,
        *,
        headed: bool = False,
        slow: bool = False,
        site: str | None = None,
        service_lang: str | None = None,
        axe: Path | None = None,
        tries: bool = False,
    ) -> None:
        self.archive = Archive(archive)
        self.site = site
        self.service_lang = service_lang
        self.axe = axe
        self.tries = tries
        self._browser = Browser(headed=headed, slow=SLOW_MILLISECONDS if slow else 0)
        self._started = False
        self._servers: dict[Edition, PracticeServer] = {}
        self._witnesses: dict[Hashable, Witness] = {}
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the browser and the practice administrations."""
        self._open.close()
        self._servers.clear()
        self._started = False

    def walk(
        self,
        scenario: Scenario,
        profile: str = "desktop",
        edition: Edition = "flawed",
        on_event: Callable[[Any], None] = lambda event: None,
    ) -> StoredWalk:
        """One walk, from its start to its judgement. Arguments and errors as for `begin`."""
        walk = self.begin(scenario, profile, edition, on_event)
        walk.run()
        return self.judged(walk)

    def begin(
        self,
        scenario: Scenario,
        profile: str = "desktop",
        edition: Edition = "flawed",
        on_event: Callable[[Any], None] = lambda event: None,
    ) -> Walk:
        """A walk that stands before its first page, for those who take its steps themselves.

        `edition` is that of a practice administration. Raises UsageError for a profile that does not exist, a language
        that the scenario does not speak, a scenario that needs `site` when none is given, and one whose pages are to be
        tried though it does not allow a second visit.
        """
        lang = self.service_lang
        if lang is not None and lang not in scenario.languages:
            known = ", ".join(scenario.languages)
            raise UsageError(
                f"{scenario.walk} does not say what controls are called in {lang!r}.", f"It knows: {known}."
            )
        body = load_profile(profile)
        tries = self.tries and profile == TRIED_AS
        if tries and not scenario.second_visit:
            raise UsageError(
                f"{scenario.file or scenario.walk} allows no second visit, and pages are tried on further visits.",
                "If the service may be visited again, add “second_visit: yes” above its steps; else leave out --try.",
            )
        site, variant = self._site_of(scenario, edition)
        walked = _walked(scenario, lang or scenario.languages[0], variant)
        return Walk(
            scenario,
            profile=body,
            browser=self._running(),
            archive=self.archive,
            site=site,
            serves=serves,
            service_lang=lang,
            variant=variant,
            axe=self.axe,
            tries=pages_tried if tries else None,
            witness=self._witnesses.get(walked),
            on_event=on_event,
        )

    def judged(self, walk: Walk) -> StoredWalk:
        """The stored walk, once it has ended, with its judgement beside it. One on the desktop bears witness from now
        on for those who walk the same with another body.
        """
        stored = walk.stored()
        self.archive.add_judgement(judge(stored))
        if stored.started.profile.name == PROFILE:
            started = stored.started
            self._witnesses[_walked(started.scenario, started.service_lang, started.variant)] = Witness.of(stored)
        return walk.stored()

    def _running(self) -> Browser:
        if not self._started:
            self._open.enter_context(self._browser)
            self._started = True
        return self._browser

    def _site_of(self, scenario: Scenario, edition: Edition) -> tuple[str | None, dict[str, str]]:
        """What `{site}` stands for, and what tells this walk from one through another edition."""
        kind, _, name = scenario.administration.partition("/")
        if kind != "practice":
            if self.site is None and "{site}" in scenario.start:
                raise UsageError(
                    f"{scenario.walk} starts at {scenario.start}, and nobody said where {{site}} is.",
                    "Give the address of the service with --site.",
                )
            return self.site, {}
        if edition not in self._servers:
            self._servers[edition] = self._open.enter_context(PracticeServer(edition))
        return self._servers[edition].site(name), {"edition": edition}
