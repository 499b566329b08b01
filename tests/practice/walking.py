"""Walks through the practice administrations for tests: one browser a process, a server and an archive a walk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

from audits.archive import Archive, StoredWalk
from audits.browser import Browser
from audits.judge import judge
from audits.model import Finding, Judgement, Scenario, Verdict
from audits.profiles import load_profile
from audits.scenario import load_walk_file
from audits.twin import Told, gone_back
from audits.walk import Walk
from scenarios.practice import Edition, PracticeServer, serves, walk_files


@cache
def scenarios() -> dict[str, Scenario]:
    """The practice scenarios by name."""
    return {scenario.walk: scenario for scenario in map(load_walk_file, walk_files())}


def walked(
    browser: Browser,
    folder: Path,
    name: str,
    edition: Edition = "flawed",
    *,
    mend: Iterable[str] = (),
    plant: Iterable[str] = (),
    service_lang: str | None = None,
    profile: str = "desktop",
    tries: Callable[[Walk], Iterable[Told]] | None = None,
    steps: int | None = None,
) -> tuple[StoredWalk, Judgement]:
    """One walk and its judgement; `steps` is how many are taken, `tries` tries their pages on its twin."""
    scenario = scenarios()[name]
    scenario = scenario.model_copy(update={"steps": scenario.steps[:steps]})
    archive = Archive(folder)
    with PracticeServer(edition, mend=mend, plant=plant) as server:
        stored = Walk(
            scenario,
            profile=load_profile(profile),
            browser=browser,
            archive=archive,
            site=server.site(scenario.administration.partition("/")[2]),
            serves=serves,
            service_lang=service_lang,
            variant={"edition": edition},
            tries=tries,
        ).run()
    judgement = judge(stored)
    archive.add_judgement(judgement)
    return stored, judgement


def back_from_each(walk: Walk) -> Iterator[Told]:
    """Going back from each step, and no other trial."""
    for at in range(len(walk.scenario.steps)):
        yield Told(at, why="only going back is tried here", returned=gone_back(walk, at))


def kinds(findings: Iterable[Finding], *verdicts: Verdict) -> set[tuple[str, Verdict]]:
    """Rules with their verdicts, without places: what a barrier gives."""
    return {(each.rule, each.verdict) for each in findings if not verdicts or each.verdict in verdicts}
