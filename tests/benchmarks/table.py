"""What the rounds came to: medians with their spread, ratios against the targets, and the parts of an observation."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from audits.model import Instrument
from tests.benchmarks.markup import SIZES
from tests.benchmarks.meter import Clock, Cost
from tests.benchmarks.runs import Look


@dataclass(frozen=True)
class Target:
    """Ariane may cost at most so many times what the other costs; None where the figure only explains another."""

    kit: str
    beside: str
    most: float | None


TARGETS = (
    Target("check", "plain", 1.0),
    Target("check", "floor", 1.5),
    Target("check", "apart", None),
    Target("walk", "script", 1.3),
)

MEANING = {
    "check": "ariane check: the pages looked at, judged and put into words",
    "plain": "the same pages in Playwright; axe.run() returned as an object",
    "floor": "the same; violations and incomplete alone, as one string",
    "apart": "floor, with each page in a context of its own as Ariane opens it",
    "walk": "ariane walk: the procedure with all evidence, sealed and judged",
    "script": "the same actions in Playwright; axe.run() at every state that the walk observes",
    "check command": "ariane check, as a whole process with its browser",
    "plain command": "the plain script, as a whole process with its browser",
}


@dataclass
class Figures:
    """All that was measured: costs by run, one a round; the looks of Ariane; whole commands, once each."""

    instrument: Instrument
    costs: dict[str, list[Cost]]
    looks: list[Look]
    commands: dict[str, Cost]

    def as_json(self) -> dict[str, Any]:
        """The same as plain data."""
        return {
            "date": date.today().isoformat(),
            "machine": machine(),
            "instrument": self.instrument.model_dump(),
            "seconds": {name: [asdict(cost) for cost in costs] for name, costs in self.costs.items()},
            "commands": {name: asdict(cost) for name, cost in self.commands.items()},
            "ratios": [
                asdict(target) | {"processor": self.ratio(target, "processor"), "wall": self.ratio(target, "wall")}
                for target in self._measured()
            ],
            "parts": {group: parts_of(looks) for group, looks in self._groups()},
        }

    def ratio(self, target: Target, clock: Clock) -> float:
        """The median over the rounds of what Ariane took against what the other took in the same round."""
        pairs = zip(self.costs[target.kit], self.costs[target.beside], strict=True)
        return round(statistics.median(own.on(clock) / other.on(clock) for own, other in pairs), 2)

    def lines(self) -> Iterable[str]:
        """The same for people, a line at a time."""
        rounds = len(next(iter(self.costs.values())))
        yield f"{date.today().isoformat()}, {machine()}; {self._instrument()}; rounds: {rounds}"
        yield ""
        yield f"{'':14}{'processor s':>12}{'(spread)':>16}{'wall s':>9}{'(spread)':>16}"
        for name, costs in self.costs.items():
            yield f"{name:14}{_spread([c.processor for c in costs], 12)}{_spread([c.wall for c in costs], 9)}"
            yield f"{'':4}{MEANING[name]}"
        for name, cost in self.commands.items():
            yield f"{name:14}{cost.processor:12.2f}{'once':>16}{cost.wall:9.2f}{'once':>16}"
            yield f"{'':4}{MEANING[name]}"
        yield ""
        for target in self._measured():
            processor, wall = self.ratio(target, "processor"), self.ratio(target, "wall")
            verdict = _verdict(target, processor)
            yield f"{target.kit} / {target.beside}: processor {processor:.2f} ({verdict}), wall {wall:.2f}"
        yield ""
        yield "Parts of one observation, median milliseconds of wall clock:"
        for group, looks in self._groups():
            said = ", ".join(f"{part} {spent:.0f}" for part, spent in parts_of(looks).items())
            yield f"{group:14}{said}"

    def _instrument(self) -> str:
        return f"kit {self.instrument.kit}, axe {self.instrument.axe}, {self.instrument.browser}"

    def _measured(self) -> list[Target]:
        return [target for target in TARGETS if {target.kit, target.beside} <= set(self.costs)]

    def _groups(self) -> list[tuple[str, list[Look]]]:
        named: list[tuple[str, list[Look]]] = [
            (size, [look for look in self.looks if look.path.startswith(f"page/{size}/")]) for size in SIZES
        ]
        named.append(("walk", [look for look in self.looks if look.path.startswith("procedure/")]))
        return [(name, looks) for name, looks in named if looks]


def parts_of(looks: Sequence[Look]) -> dict[str, float]:
    """The median milliseconds of each part, over some looks."""
    names = dict.fromkeys(name for look in looks for name in look.parts)
    return {name: round(statistics.median(look.parts.get(name, 0.0) for look in looks), 1) for name in names}


def _verdict(target: Target, ratio: float) -> str:
    if target.most is None:
        return "no target"
    return f"target: at most {target.most}, {'met' if ratio <= target.most else 'NOT MET'}"


def machine() -> str:
    """The class of this machine, in words that tell nothing else about it."""
    return f"{os.cpu_count()} cores, {platform.system()}"


def _spread(seconds: Sequence[float], width: int) -> str:
    return f"{statistics.median(seconds):{width}.2f}{f'{min(seconds):.2f}-{max(seconds):.2f}':>16}"
