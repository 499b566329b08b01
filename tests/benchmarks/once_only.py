"""How well demands are recognised in labelled passages, and how fast: beside what a plain lexicon would say.

    python -m tests.benchmarks.once_only [GOLD.jsonl ...]

Without files: the project's own passages, and the public development part where it lies beside the checkout. The form
of these files is told in tests/gold/README.md.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from audits.once_only.concepts import load_lexicon
from audits.once_only.desk import judge_for
from audits.once_only.plain import plainly
from audits.once_only.verdicts import VIOLATIONS

ROOT = Path(__file__).parents[2]
OWN = ROOT / "tests" / "gold" / "once-only-own.jsonl"
DEVELOPMENT = ROOT.parent / "shared" / "gold" / "once-only-dev.jsonl"
ROUNDS = 5

Row = dict[str, Any]
Answer = tuple[frozenset[str], str]
"""The items that are asked, and the verdict."""


@dataclass(frozen=True)
class Score:
    """How answers compare with labels: what was found rightly, wrongly, and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 when nothing was found."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of what there is that was found; 1 when there is nothing."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0

    def __str__(self) -> str:
        return f"{self.precision:6.3f} {self.recall:6.3f} {self.f1:6.3f}"


def rows_of(path: Path) -> list[Row]:
    """The passages of a file of labels."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def engine(row: Row) -> Answer:
    """What the engine says of a passage, told the level of whoever asks and the language."""
    reading = judge_for(row["level"]).read(row["text"], row.get("context", ""), row["lang"])
    return frozenset(reading.items), reading.verdict


def plain_lexicon(row: Row) -> Answer:
    """What the lexicon alone would say: every paper that is named is asked, and violates where a source holds it."""
    lexicon = load_lexicon()
    named = [each for each in lexicon.mentions(plainly(row["text"]), row["lang"]) if each.sort == "names"]
    items = frozenset(each.item for each in named if lexicon.kind(each.item) in {"document", "key"})
    held = any(lexicon.catalogue.of_item.get(item) for item in items)
    bound = judge_for(row["level"]).scope != "free"
    return items, "violation_possible" if held and bound else "no_demand"


def items_score(rows: Sequence[Row], answers: Sequence[Answer]) -> Score:
    """Items over all passages, each item of a passage counted by itself."""
    pairs = [(set(row["items"]), items) for row, (items, _) in zip(rows, answers, strict=True)]
    return Score(
        sum(len(labelled & items) for labelled, items in pairs),
        sum(len(items - labelled) for labelled, items in pairs),
        sum(len(labelled - items) for labelled, items in pairs),
    )


def verdict_score(rows: Sequence[Row], answers: Sequence[Answer], counted: Iterable[str]) -> Score:
    """Passages whose verdict is one of those counted."""
    verdicts = set(counted)
    pairs = [(row["verdict"] in verdicts, verdict in verdicts) for row, (_, verdict) in zip(rows, answers, strict=True)]
    return Score(pairs.count((True, True)), pairs.count((False, True)), pairs.count((True, False)))


def table(rows: Sequence[Row], who: Callable[[Row], Answer]) -> list[str]:
    """One line for each language and one for all: precision, recall and F1 of three questions."""
    lines = []
    for lang in [*sorted({row["lang"] for row in rows}), "all"]:
        mine = [row for row in rows if lang in {row["lang"], "all"}]
        answers = [who(row) for row in mine]
        scores = (
            items_score(mine, answers),
            verdict_score(mine, answers, VIOLATIONS),
            verdict_score(mine, answers, {"violation_probable"}),
        )
        lines.append(f"  {lang:<4} {len(mine):>4}   " + "   ".join(map(str, scores)))
    return lines


def passages_a_second(rows: Sequence[Row]) -> float:
    """How many passages one core reads and judges in a second of processor time, their language guessed."""
    judge = judge_for("municipal")
    began = time.process_time()
    for _ in range(ROUNDS):
        for row in rows:
            judge.read(row["text"], row.get("context", ""))
    return ROUNDS * len(rows) / (time.process_time() - began)


def main(files: Sequence[str]) -> None:
    """Print the scores of each file, and the speed over all of them."""
    paths = [Path(file) for file in files] or [path for path in (OWN, DEVELOPMENT) if path.exists()]
    everything: list[Row] = []
    for path in paths:
        rows = rows_of(path)
        everything += rows
        print(f"{path.name}: {len(rows)} passages")
        print("                 items                  violation              probable alone")
        print("              prec    rec     F1      prec    rec     F1      prec    rec     F1")
        for name, who in (("engine", engine), ("plain lexicon", plain_lexicon)):
            print(f" {name}")
            print("\n".join(table(rows, who)))
    print(f"{passages_a_second(everything):.0f} passages a second on one core")


if __name__ == "__main__":
    main(sys.argv[1:])
