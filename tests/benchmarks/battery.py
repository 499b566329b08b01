"""`python -m tests.benchmarks.battery`: what trying a page costs, by page size, trial and rule, and how that grows.

The whole of `ariane check` with all trials stands beside *plain* (load, and `axe.run()` as an object) on the same
pages: one page after the other, and then as the command does it, with its lanes. Plain has no lanes.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from statistics import median

import audits.judge  # noqa: F401  registers the rules
from audits.browser import Browser
from audits.check import Checker
from audits.lanes import Lanes, lanes_for
from audits.model import Observation
from audits.probes.trials import TRIALS
from audits.profiles import load_profile
from audits.rules.page import Page
from audits.rules.registry import page_registry
from tests.benchmarks import runs
from tests.benchmarks.markup import SIZES
from tests.benchmarks.site import EACH, addresses, serving
from tests.browser.pages import Pages
from tests.browser.pages import serving as serving_pages

GROWTH = (100, 300, 1_000, 3_000, 10_000, 30_000)
"""Elements of the pages on which growth is shown."""

SLOWEST = 8
"""Rules that are named."""


def _checker(browser: Browser) -> Checker:
    return Checker(browser, load_profile("desktop"), trials=TRIALS)


def _tried(browser: Browser, urls: Sequence[str]) -> tuple[float, list[Observation]]:
    begun = time.monotonic()
    looked = [each.observation for each in _checker(browser).look(list(urls))]
    return time.monotonic() - begun, [each for each in looked if each is not None]


def _at_once(urls: Sequence[str], lanes: int) -> float:
    """With the start and the end of a browser for each lane, which are the command's own."""
    begun = time.monotonic()
    with Lanes(urls, lanes, _checker) as started:
        seen = [looked.observation for looked, _ in started.results()]
    if None in seen:
        raise RuntimeError("a page was not looked at")
    return time.monotonic() - begun


def _plain(browser: Browser, urls: Sequence[str]) -> float:
    begun = time.monotonic()
    runs.plain(browser, list(urls))
    return time.monotonic() - begun


def by_size(browser: Browser, rounds: int) -> Iterator[str]:
    """Whole battery and plain, on the twelve pages, by size; the parts of an observation, and what the rules cost."""
    with serving() as site:
        ratios = []
        for size in SIZES:
            urls = addresses(site, [size], EACH)
            costs, parts, rules = [], defaultdict(list), []
            for number in range(rounds):
                _say(f"{size}, round {number + 1} of {rounds}")
                seconds, seen = _tried(browser, urls)
                costs.append((seconds, _plain(browser, urls)))
                for observation in seen:
                    rules.append(_rules(observation))
                    for name, milliseconds in observation.timings.items():
                        parts[name].append(milliseconds)
            tried, plain = median(each[0] for each in costs), median(each[1] for each in costs)
            ratios.append(tried / plain)
            each = " · ".join(f"{name} {median(values):.0f}" for name, values in parts.items() if median(values) >= 1)
            yield f"{size:<8}{tried / len(urls):>8.2f} s a page{tried / plain:>8.2f} × plain   ms: {each}"
            yield from _of_rules(rules)
        yield f"all     {sum(ratios) / len(ratios):>24.2f} × plain (mean of the sizes)"


def whole(browser: Browser, rounds: int) -> Iterator[str]:
    """The twelve pages in one go, one after the other and in lanes, each against plain one page after the other."""
    with serving() as site:
        urls = addresses(site)
        lanes = lanes_for(urls)
        costs = []
        for number in range(rounds):
            _say(f"all pages, round {number + 1} of {rounds}")
            costs.append((_tried(browser, urls)[0], _at_once(urls, lanes), _plain(browser, urls)))
        tried, at_once, plain = (median(each) for each in zip(*costs, strict=True))
        for name, seconds in (
            ("one page after the other", tried),
            (f"{lanes} at once, their browsers' start included", at_once),
        ):
            yield f"whole   {seconds / len(urls):>8.2f} s a page{seconds / plain:>8.2f} × plain   {name}"
        yield f"plain   {plain / len(urls):>8.2f} s a page{'':>8}           one page after the other"


def growth(browser: Browser) -> Iterator[str]:
    """How the whole grows with the page."""
    with serving_pages() as pages:
        for count in GROWTH:
            _say(f"{count} elements")
            seconds, seen = _tried(browser, [_page_of(pages, count)])
            rules = _rules(seen[0]) if seen else {}
            missed = len(seen[0].not_audited) if seen else 0
            told = f"rules {sum(rules.values()):>7.0f} ms   not audited {missed}   {_most(rules, SLOWEST)}"
            yield f"{count:>6} elements{seconds:>8.1f} s   {told}"


def _page_of(pages: Pages, count: int) -> str:
    block = (
        "<section><h2>Part {n}</h2><p>Words of <a href='/page{n}'>part {n}</a> of the service.</p>"
        "<label>Field {n} <input name=f{n}></label><ul><li>One<li>Two</ul></section>"
    )
    body = "".join(block.format(n=n) for n in range(max(1, count // 9)))
    return pages.html(f"/grown{count}", f"<h1>Grown</h1><form action=/next>{body}<button>Send</button></form>")


def _of_rules(measured: Sequence[dict[str, float]]) -> Iterator[str]:
    """What the rules of each family cost on pages of one size, and which of them cost most."""
    costs = {name: median(each[name] for each in measured) for name in (measured[0] if measured else ())}
    families: defaultdict[str, float] = defaultdict(float)
    for name, cost in costs.items():
        families[name.partition("/")[0]] += cost
    yield f"  rules {sum(costs.values()):>8.0f} ms a page   {_most(families, len(families))}"
    yield f"{'':<16} slowest     {_most(costs, SLOWEST)}"


def _rules(observation: Observation) -> dict[str, float]:
    """The milliseconds of each rule on one page. What several need is counted to the first of them that asks for it."""
    page, costs = Page(observation), {}
    for rule, looks in page_registry:
        begun = time.perf_counter()
        list(looks(page))
        costs[rule.id] = 1000 * (time.perf_counter() - begun)
    return costs


def _most(costs: Mapping[str, float], count: int) -> str:
    """What costs most and is worth naming: a millisecond and more."""
    ordered = sorted(costs.items(), key=lambda each: -each[1])
    return " · ".join(f"{name} {cost:.0f}" for name, cost in ordered[:count] if cost >= 1)


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def main() -> None:
    """Measure, and print. What the figures are never fails the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.battery", description="What trying a page costs.")
    parser.add_argument("--rounds", type=int, default=3, help="how often the twelve pages are tried (3)")
    rounds = max(1, parser.parse_args().rounds)
    with Browser() as browser:
        for line in chain(by_size(browser, rounds), whole(browser, rounds), growth(browser)):
            print(line, flush=True)


if __name__ == "__main__":
    main()
