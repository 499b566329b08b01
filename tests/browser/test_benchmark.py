"""The benchmark runs, and what it compares is the same: each side sees the same states, and axe says the same there."""

from __future__ import annotations

import subprocess
import sys

import psutil
import pytest

from audits.probes.axe import OPTIONS
from tests.benchmarks.__main__ import measured
from tests.benchmarks.markup import audited
from tests.benchmarks.meter import processor_time
from tests.benchmarks.runs import Look
from tests.benchmarks.table import Figures


@pytest.fixture(scope="module")
def round_of_small_pages() -> tuple[Figures, dict[str, list[Look]]]:
    return measured(1, ["small"], 2, commands=False, apart=True)


def said(looks: list[Look]) -> list[tuple[str, frozenset[str], frozenset[str]]]:
    """What axe said of each state, less the rules that only Ariane turns on."""
    return [
        (look.path, look.violations - set(OPTIONS["rules"]), look.incomplete - set(OPTIONS["rules"])) for look in looks
    ]


@pytest.mark.browser
@pytest.mark.whole
def test_every_side_sees_the_same_states_and_rules(round_of_small_pages: tuple[Figures, dict[str, list[Look]]]) -> None:
    _, seen = round_of_small_pages
    assert said(seen["check"]) == said(seen["plain"]) == said(seen["floor"]) == said(seen["apart"])
    assert said(seen["walk"]) == said(seen["script"])
    assert len(seen["check"]) == 2
    steps = ["who", "who", "home", "home", "household", "household", "request", "request", "check", "check", "done"]
    assert [look.path for look in seen["walk"]] == [f"procedure/{step}" for step in steps]
    assert all("color-contrast" in look.violations for looks in seen.values() for look in looks), "the pages are flawed"


@pytest.mark.whole
@pytest.mark.browser
def test_the_table_names_every_run_ratio_and_part(round_of_small_pages: tuple[Figures, dict[str, list[Look]]]) -> None:
    figures, _ = round_of_small_pages
    table, plain = "\n".join(figures.lines()), figures.as_json()
    for words in (
        *figures.costs,
        "check / plain",
        "check / floor",
        "check / apart",
        "walk / script",
        "met",
        "axe",
        "picture",
        "snapshot",
    ):
        assert words.lower() in table.lower()
    assert set(plain["seconds"]) == {"check", "plain", "floor", "apart", "walk", "script"}
    assert len(plain["ratios"]) == 4
    assert set(plain["parts"]) == {"small", "walk"}


def test_the_time_of_processes_that_ended_is_counted() -> None:
    root = psutil.Process()
    work = "import time\nwhile time.process_time() < 0.5: pass"
    before = processor_time(root)
    subprocess.run(
        [sys.executable, "-c", f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {work!r}])"], check=True
    )
    assert processor_time(root) - before >= 0.5


def test_the_pages_are_the_same_each_time_and_of_three_sizes() -> None:
    def count(size: str, what: str) -> int:
        return audited(size, 3).count(what)  # type: ignore[arg-type]

    assert audited("medium", 3) == audited("medium", 3) != audited("medium", 4)
    assert count("small", 'class="field"') == 5
    assert count("medium", 'class="field"') == 60
    assert count("large", "</") > 3000
