"""`python -m tests.benchmarks`: what an audited page and a walked procedure cost, in one table.

The runs take turns within each round, so that a machine whose speed drifts is the same to all of them, and each round
begins with another, so that none is always the first.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from audits.browser import Browser
from audits.walk import instrument
from tests.benchmarks import runs
from tests.benchmarks.markup import SIZES, Size
from tests.benchmarks.meter import Meter, measure_command
from tests.benchmarks.site import EACH, ROOT, addresses, serving
from tests.benchmarks.table import Figures

Run = Callable[[], list[runs.Look]]


def measured(
    rounds: int, sizes: Sequence[Size] = SIZES, each: int = EACH, *, commands: bool = True, apart: bool = False
) -> tuple[Figures, dict[str, list[runs.Look]]]:
    """All figures of some rounds, over `each` pages of every size; and what each run saw in its last round."""
    with TemporaryDirectory() as folder, serving() as site:
        urls = addresses(site, sizes, each)
        meter = Meter()
        with Browser() as browser:
            turns: dict[str, Run] = {
                "check": lambda: runs.check(browser, urls),
                "plain": lambda: runs.plain(browser, urls),
                "floor": lambda: runs.floor(browser, urls),
                "walk": lambda: runs.walk(browser, site, Path(folder)),
                "script": lambda: runs.script(browser, site),
            }
            if apart:
                turns["apart"] = lambda: runs.apart(browser, urls)
            figures = Figures(instrument(browser), {name: [] for name in turns}, [], {})
            seen: dict[str, list[runs.Look]] = {}
            for number in range(rounds):
                order = list(turns)
                for name in order[number % len(order) :] + order[: number % len(order)]:
                    _say(f"round {number + 1} of {rounds}: {name}")
                    seen[name], cost = meter.measure(turns[name])
                    figures.costs[name].append(cost)
                figures.looks += seen["check"] + seen["walk"]
        if commands:
            _say("whole commands")
            for name, module in (("check command", "audits.cli"), ("plain command", "tests.benchmarks.plain")):
                figures.commands[name] = measure_command([sys.executable, "-m", module, *_words(module), *urls], ROOT)
    return figures, seen


def _words(module: str) -> list[str]:
    return ["check", "--json"] if module == "audits.cli" else []


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def main() -> None:
    """Measure, and print. What the figures are never fails the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="What an audited page costs.")
    parser.add_argument("--rounds", type=int, default=5, help="how often everything is measured (5)")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--apart", action="store_true", help="measure what keeping pages apart costs, too")
    asked = parser.parse_args()
    figures, _ = measured(max(1, asked.rounds), apart=asked.apart)
    print(json.dumps(figures.as_json(), indent=2) if asked.json else "\n".join(figures.lines()))


if __name__ == "__main__":
    main()
