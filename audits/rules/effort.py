"""What each step of a walk took, and a lower bound of the time that it takes a person (Keystroke-Level Model).

Pure. Figures and their sources are in `effort.yaml`. The estimate is a lower bound: the model is of people who know
what to do and make no mistake, and nothing that they must fetch first is in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from audits.archive import StoredStep, StoredWalk
from audits.model import ActionDone, FillSeen, Observation, StepEffort
from audits.rules.data import read
from audits.rules.readability import lix
from audits.rules.words import site_of

FILE = "effort.yaml"

BY_ITSELF = frozenset({"jumped", "lost"})
"""States of a stop that no key led to."""


def efforts(walk: StoredWalk) -> tuple[StepEffort, ...]:
    """One record for each step that was reached, in order. Raises ArchiveError when an observation is missing."""
    return tuple(_effort(walk, step, before) for step, before in _with_sites(walk) if step.started is not None)


def _with_sites(walk: StoredWalk) -> Iterator[tuple[StoredStep, str]]:
    """Each step with the site where the one before it ended."""
    site = ""
    for step in walk.steps:
        yield step, site
        site = next((site_of(each.url) for each in reversed(step.observed) if site_of(each.url)), site)


def _effort(walk: StoredWalk, step: StoredStep, site_before: str) -> StepEffort:
    seen = [walk.observation(each) for each in step.observed if each.observation is not None]
    done = [each for each in step.actions if each.done]
    hardness = lix(max((each.passages for each in seen), key=lambda each: sum(map(len, each)), default=()))
    counted = step.finished.effort if step.finished else None
    words = max((each.measures.words for each in seen), default=0)
    waiting = round(sum(each.waited for each in done), 1)
    decisions = _decisions(done)
    keys = counted.keystrokes if counted else 0
    clicks = counted.clicks if counted else 0
    return StepEffort(
        step=step.index,
        screens=len({each.url.partition("#")[0] for each in step.observed}),
        fields=max((each.measures.fields for each in seen), default=0),
        required_fields=max((each.measures.required_fields for each in seen), default=0),
        clicks=clicks,
        keystrokes=keys,
        focus_moves=sum(not BY_ITSELF.intersection(stop.states) for each in done for stop in each.focus),
        words=words,
        decisions=decisions,
        documents=sum(each.verb == "upload" for each in done),
        secrets=len({source for source in _sources(done) if source in read(FILE)["secrets"]}),
        sites=_crossings(seen, site_before),
        waiting=waiting,
        kilobytes=round(sum(each.measures.kilobytes for each in seen), 1),
        reading=round(60 * words / _words_a_minute(walk.started.service_lang), 1),
        seconds=_seconds(done, clicks, keys, decisions),
        lix=round(hardness[0], 1) if hardness else None,
    )


def _sources(done: Sequence[ActionDone]) -> Iterator[str]:
    for action in done:
        if isinstance(action.seen, FillSeen) and action.seen.source:
            yield action.seen.source


def _decisions(done: Sequence[ActionDone]) -> int:
    """How often a person makes up their mind: at each choice and press, and once for fields filled in a row."""
    deciding, count, filling = set(read(FILE)["deciding"]), 0, False
    for action in done:
        fills = action.verb == "fill"
        count += action.verb in deciding or (fills and not filling)
        filling = fills
    return count


def _crossings(seen: Sequence[Observation], before: str) -> int:
    """How often the step led to a site of somebody else."""
    sites = [site for each in seen if (site := site_of(each.url))]
    path = [before, *sites] if before else sites
    return sum(one != other for one, other in zip(path, path[1:], strict=False))


def _words_a_minute(lang: str) -> float:
    speeds: dict[str, float] = read(FILE)["reading"]
    # A language without a published figure is read like the slowest of those that have one.
    return speeds.get(lang, min(speeds.values()))


def _seconds(done: Sequence[ActionDone], clicks: int, keys: int, decisions: int) -> dict[str, float]:
    """Seconds of acting by speed: keys, pointing, hands that change from mouse to keyboard and back, decisions."""
    data: dict[str, Any] = read(FILE)
    operators = data["operators"]
    codes = min(keys, sum(data["codes"].get(source, 0) for source in _sources(done)))
    fixed = clicks * (operators["P"] + operators["B"]) + decisions * operators["M"] + _changes(done) * operators["H"]
    return {
        name: round(fixed + (keys - codes) * key + codes * max(key, data["code"]), 1)
        for name, key in data["speeds"].items()
    }


def _changes(done: Sequence[ActionDone]) -> int:
    """How often a hand leaves the mouse for the keyboard, or comes back; those who use keys alone never do."""
    if any(action.focus for action in done):
        return 0
    hands = [action.verb == "fill" for action in done if action.located is not None]
    return sum(one != other for one, other in zip([False, *hands], hands, strict=False))
