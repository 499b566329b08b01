"""`python -m tests.benchmarks.profiles`: walks a minute under each profile, and its cost beside the desktop's.

Every practice scenario is walked in its mended edition, where all profiles arrive. Profiles take turns within a round;
two processes share the scenarios, as two cores do.
"""

from __future__ import annotations

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from audits.archive import Archive
from audits.browser import Browser
from audits.model import Outcome
from audits.profiles import chosen, load_profile
from audits.scenario import load_walk_file
from audits.walk import Walk
from scenarios.practice import PracticeServer, serves, walk_files

PROCESSES = 2


def walked(file: Path, profile: str) -> tuple[float, bool]:
    """Seconds that one walk takes, browser and server standing by, and whether it arrived."""
    scenario = load_walk_file(file)
    with TemporaryDirectory() as folder, PracticeServer("mended") as server, Browser() as browser:
        site = server.site(scenario.administration.partition("/")[2])
        begun = time.monotonic()
        stored = Walk(
            scenario,
            profile=load_profile(profile),
            browser=browser,
            archive=Archive(Path(folder)),
            site=site,
            serves=serves,
        ).run()
        taken = time.monotonic() - begun
        return taken, stored.ending.outcome is Outcome.COMPLETED


def measured(rounds: int, profiles: list[str]) -> dict[str, list[tuple[float, float, bool]]]:
    """For each profile and round: the seconds of all walks together, how many a minute, and whether all arrived."""
    files = list(walk_files())
    found: dict[str, list[tuple[float, float, bool]]] = {name: [] for name in profiles}
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        for number in range(rounds):
            for name in profiles[number % len(profiles) :] + profiles[: number % len(profiles)]:
                print(f"round {number + 1} of {rounds}: {name}", file=sys.stderr, flush=True)
                begun = time.monotonic()
                walks = list(pool.map(walked, files, [name] * len(files)))
                wall = time.monotonic() - begun
                found[name].append((sum(each for each, _ in walks), 60 * len(files) / wall, all(ok for _, ok in walks)))
    return found


def lines(found: dict[str, list[tuple[float, float, bool]]]) -> list[str]:
    """The figures as a table, medians of the rounds."""
    desktop = median(seconds for seconds, _, _ in found["desktop"])
    told = [f"{'profile':<16}{'walks/min':>10}{'seconds':>10}{'/ desktop':>10}  all arrived"]
    for name, rounds in found.items():
        seconds, pace = median(each[0] for each in rounds), median(each[1] for each in rounds)
        arrived = "yes" if all(each[2] for each in rounds) else "NO"
        told.append(f"{name:<16}{pace:>10.1f}{seconds:>10.1f}{seconds / desktop:>10.2f}  {arrived}")
    return told


def main() -> None:
    """Measure, and print. What the figures are never fails the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.profiles", description="What a body costs.")
    parser.add_argument("--rounds", type=int, default=3, help="how often everything is walked (3)")
    asked = parser.parse_args()
    print("\n".join(lines(measured(max(1, asked.rounds), chosen(["all"])))))


if __name__ == "__main__":
    main()
