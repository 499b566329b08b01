"""The way of keyboard focus through a step: drawn on the picture, and told as a screen reader would. Pure but for
copying evidence into the report's folder.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import groupby

from audits.archive import StoredStep
from audits.model import ActionDone, Box, EvidenceRef, FocusStop, Observed
from reports.evidence import EvidenceFolder, Proof
from reports.legible import one_line
from reports.reading import Reading
from reports.words import Words

MOST_STOPS = 200
"""Stops of one step that are told; a page that traps the keyboard may give thousands."""

_RADIUS = 8.0
"""CSS pixels that a dot keeps from the edge of the page."""


@dataclass(frozen=True)
class Dot:
    """A place on the picture, in percent of its width and height, by the number of the first stop there."""

    number: int
    left: float
    top: float


@dataclass(frozen=True)
class RouteStop:
    """A stop of focus. `number` is that of its place: a place that focus comes by again keeps it. `times` is how often
    in a row the same was told there, as in the parts of a date.
    """

    number: int
    stop: FocusStop
    times: int = 1


@dataclass(frozen=True)
class Leg:
    """What one action made focus come by, and what the page said aloud meanwhile."""

    deed: ActionDone
    stops: tuple[RouteStop, ...]


@dataclass(frozen=True)
class RoutePicture:
    """A page with the way on it. `dots` are places, `line` the same in the order in which focus came by."""

    observed: Observed
    proof: Proof
    dots: tuple[Dot, ...]
    line: tuple[Dot, ...]


@dataclass(frozen=True)
class Route:
    """The way of focus through a step. `beyond` are stops that are not told."""

    legs: tuple[Leg, ...]
    pictures: tuple[RoutePicture, ...]
    beyond: int

    @property
    def count(self) -> int:
        """How many stops are told."""
        return sum(each.times for leg in self.legs for each in leg.stops)


def route(reading: Reading, step: StoredStep, folder: EvidenceFolder) -> Route | None:
    """The way through this step; None when its profile uses no keys and hears nothing."""
    told = [deed for deed in step.actions if deed.focus or deed.announced]
    if not told:
        return None
    numbers: dict[tuple[object, ...], int] = {}
    legs, left = [], MOST_STOPS
    for deed in told:
        stops = [RouteStop(numbers.setdefault(_place(s), len(numbers) + 1), s) for s in deed.focus[:left]]
        left -= len(stops)
        legs.append(Leg(deed, tuple(_together(stops))))
    beyond = sum(len(deed.focus) for deed in told) - (MOST_STOPS - left)
    return Route(tuple(legs), tuple(_pictures(reading, step, folder, legs)), beyond)


def _together(stops: Sequence[RouteStop]) -> Iterator[RouteStop]:
    """Stops in a row that tell the same are one."""
    for _, same in groupby(stops, lambda each: (each.number, each.stop)):
        first, *others = same
        yield replace(first, times=1 + len(others))


def _place(stop: FocusStop) -> tuple[object, ...]:
    return stop.frame, stop.selector, stop.name, stop.box and (stop.box.x, stop.box.y)


def _pictures(
    reading: Reading, step: StoredStep, folder: EvidenceFolder, legs: Sequence[Leg]
) -> Iterator[RoutePicture]:
    """One picture for each state of the page in which focus moved."""
    shown: dict[str, tuple[Observed, EvidenceRef, list[RouteStop]]] = {}
    for leg in legs:
        if (pictured := _pictured(reading, step, leg.deed)) and leg.stops:
            seen, shot = pictured
            shown.setdefault(shot.sha256, (seen, shot, []))[2].extend(leg.stops)
    for seen, shot, stops in shown.values():
        proof, page = folder.proof(reading.walk, shot), reading.page(seen)
        if proof.missing or not proof.width or page is None:
            continue
        placed = [_dot(each.number, each.stop.box, page.shown, proof) for each in stops if each.stop.box]
        line = tuple(dot for dot in placed if dot)
        if line:
            dots = {(dot.left, dot.top): dot for dot in reversed(line)}
            yield RoutePicture(seen, proof, tuple(reversed(dots.values())), line)


def _pictured(reading: Reading, step: StoredStep, deed: ActionDone) -> tuple[Observed, EvidenceRef] | None:
    """The page as it was last pictured before this action, else as it was first."""
    began = deed.at - timedelta(milliseconds=deed.milliseconds)
    shots = [(seen, shot) for seen in step.observed if (shot := reading.screenshot(seen))]
    before = [each for each in shots if each[0].at <= began]
    return before[-1] if before else shots[0] if shots else None


def _dot(number: int, box: Box, shown: Box, proof: Proof) -> Dot | None:
    """The start of what had focus, halfway down; None where the picture does not show it."""
    height = shown.width * proof.height / proof.width
    left, top = max(box.x, _RADIUS) - shown.x, box.y + box.height / 2 - shown.y
    if not (0 <= left <= shown.width and 0 <= top <= height):
        return None
    return Dot(number, round(100 * left / shown.width, 3), round(100 * top / height, 3))


# --- in words ---------------------------------------------------------------------------------------------------


def spoken(words: Words, stop: FocusStop) -> list[str]:
    """What a screen reader says after the name: role and states. What the texts do not know is left as it is."""
    role = _known(words, f"role-{stop.role.lower()}", stop.role)
    states = [_known(words, f"state-{state}", state) for state in stop.states]
    return [each for each in (role, *states) if each]


def _known(words: Words, name: str, otherwise: str) -> str:
    plain = name.isascii() and words.has(name)
    return words.text(name) if plain else one_line(otherwise, 40)
