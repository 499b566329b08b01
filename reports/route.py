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
from reports.heard import Arrival, Line
from reports.legible import one_line
from reports.marks import Dot, Mark, place, spread
from reports.reading import PageSeen, Reading
from reports.words import Words

MOST_STOPS = 200
"""Stops of one step that are told; a page that traps the keyboard may give thousands."""

FEW = 3
"""Stops in a row at places named before, from which on they are told in one line."""

_BESIDE = 2.4
"""Percent of the picture's width that the middle of a number lies beside what had focus."""


@dataclass(frozen=True)
class RouteStop:
    """A stop of focus. `number` is that of its place: a place that focus comes by again keeps it. `times` is how often
    in a row the same was told there, as in the parts of a date. `outside` tells that the picture does not show it.
    """

    number: int
    stop: FocusStop
    times: int = 1
    outside: bool = False


@dataclass(frozen=True)
class Again:
    """Stops in a row, by one key, at places of the same action that were told before."""

    places: int
    times: int
    key: str

    @property
    def rounds(self) -> int:
        """How often focus came by all of them."""
        return max(self.times // self.places, 1)


@dataclass(frozen=True)
class Leg:
    """What one action made focus come by, and what the page said aloud meanwhile. `missed` tells that the picture shows
    the control that could not be used.
    """

    deed: ActionDone
    stops: tuple[RouteStop | Again, ...]
    missed: bool = False


@dataclass(frozen=True)
class RoutePicture:
    """A page with the way on it. `dots` are places, `line` the same in the order in which focus came by, `missed` the
    controls that could not be used.
    """

    observed: Observed
    proof: Proof
    dots: tuple[Dot, ...]
    line: tuple[Dot, ...]
    missed: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Route:
    """The way of focus through a step, and what was said on arrival. `beyond` are stops that are not told."""

    legs: tuple[Leg, ...]
    pictures: tuple[RoutePicture, ...]
    beyond: int
    arrival: Arrival | None = None

    @property
    def count(self) -> int:
        """How many stops are told."""
        return sum(each.times for leg in self.legs for each in leg.stops)


def route(reading: Reading, step: StoredStep, folder: EvidenceFolder, arrival: Arrival | None = None) -> Route | None:
    """The way through this step; None when its profile uses no keys and hears nothing."""
    told = [deed for deed in step.actions if deed.focus or deed.announced or _failed(deed, arrival)]
    if not told and arrival is None:
        return None
    numbers: dict[tuple[object, ...], int] = {}
    raw: list[tuple[ActionDone, list[RouteStop]]] = []
    left = MOST_STOPS
    for deed in told:
        stops = [RouteStop(numbers.setdefault(_place(s), len(numbers) + 1), s) for s in deed.focus[:left]]
        left -= len(stops)
        raw.append((deed, stops))
    beyond = sum(len(deed.focus) for deed in told) - (MOST_STOPS - left)
    drawn = list(_pictures(reading, step, folder, raw))
    legs = tuple(_leg(deed, stops, drawn, _pictured(reading, step, deed)) for deed, stops in raw)
    return Route(legs, tuple(drawn), beyond, arrival)


def _failed(deed: ActionDone, arrival: Arrival | None) -> bool:
    """Whether a person who hears the page was stopped by this action before focus came anywhere."""
    return arrival is not None and not deed.done


def _leg(
    deed: ActionDone,
    stops: Sequence[RouteStop],
    drawn: Sequence[RoutePicture],
    pictured: tuple[Observed, EvidenceRef] | None,
) -> Leg:
    picture = next((each for each in drawn if pictured and each.proof.sha256 == pictured[1].sha256), None)
    shown = {dot.number for dot in picture.dots} if picture else set()
    told = [replace(each, outside=bool(drawn) and each.number not in shown) for each in stops]
    missed = picture is not None and not deed.done and bool(picture.missed)
    return Leg(deed, tuple(_folded(list(_together(told)))), missed)


def _together(stops: Sequence[RouteStop]) -> Iterator[RouteStop]:
    """Stops in a row that tell the same are one."""
    for _, same in groupby(stops, lambda each: (each.number, each.stop)):
        first, *others = same
        yield replace(first, times=1 + len(others))


def _folded(stops: Sequence[RouteStop]) -> Iterator[RouteStop | Again]:
    """Rounds over places that were told already are one line for each key."""

    def told(each: RouteStop) -> tuple[object, ...]:
        return each.number, each.stop.model_copy(update={"key": ""})

    earlier = [told(each) for each in stops]
    marked = [(each, told(each) in earlier[:at]) for at, each in enumerate(stops)]
    for (again, key), run in groupby(marked, lambda pair: (pair[1], pair[0].stop.key if pair[1] else "")):
        same = [each for each, _ in run]
        if again and len(same) >= FEW:
            yield Again(len({each.number for each in same}), sum(each.times for each in same), key)
        else:
            yield from same


def _place(stop: FocusStop) -> tuple[object, ...]:
    return stop.frame, stop.selector, stop.name, stop.box and (stop.box.x, stop.box.y)


def _pictures(
    reading: Reading, step: StoredStep, folder: EvidenceFolder, raw: Sequence[tuple[ActionDone, list[RouteStop]]]
) -> Iterator[RoutePicture]:
    """One picture for each state of the page in which focus moved, or in which a control could not be used."""
    shown: dict[str, tuple[Observed, EvidenceRef, list[RouteStop], list[Box]]] = {}
    for deed, stops in raw:
        missed = _missed(deed)
        if (pictured := _pictured(reading, step, deed)) and (stops or missed):
            seen, shot = pictured
            _, _, all_stops, boxes = shown.setdefault(shot.sha256, (seen, shot, [], []))
            all_stops.extend(stops)
            boxes.extend(missed)
    for seen, shot, stops, boxes in shown.values():
        proof, page = folder.proof(reading.walk, shot), reading.page(seen)
        if proof.missing or not proof.width or page is None:
            continue
        crossed = tuple(mark for box in boxes if (mark := place(0, box, page, proof)))
        dots = _dots(stops, page, proof)
        if dots or crossed:
            line = tuple(dots[each.number] for each in stops if each.number in dots)
            yield RoutePicture(seen, proof, tuple(dots.values()), line, crossed)


def _missed(deed: ActionDone) -> list[Box]:
    """Where the control lies that an action could not use."""
    found = deed.located
    return [found.box] if not deed.done and found and found.box and not found.frame else []


def _pictured(reading: Reading, step: StoredStep, deed: ActionDone) -> tuple[Observed, EvidenceRef] | None:
    """The page as it was last pictured before this action, else as it was first."""
    began = deed.at - timedelta(milliseconds=deed.milliseconds)
    shots = [(seen, shot) for seen in step.observed if (shot := reading.screenshot(seen))]
    before = [each for each in shots if each[0].at <= began]
    return before[-1] if before else shots[0] if shots else None


def _dots(stops: Sequence[RouteStop], page: PageSeen, proof: Proof) -> dict[int, Dot]:
    """A number beside each place that the picture shows: before its words, behind or above them where that is free."""
    places = {each.number: each.stop.box for each in stops if each.stop.box}
    marks = [mark for number, box in places.items() if (mark := place(number, box, page, proof))]
    tall = proof.height / proof.width
    dots = spread(((mark.number, _beside(mark, tall)) for mark in marks), tall)
    return {dot.number: dot for dot in dots}


def _beside(mark: Mark, tall: float) -> list[tuple[float, float]]:
    middle, above = mark.top + mark.height / 2, mark.top - _BESIDE / tall
    wanted = [
        (mark.left - _BESIDE, middle),
        (mark.left + mark.width + _BESIDE, middle),
        (mark.left - 3 * _BESIDE, middle),
        (mark.left + mark.width + 3 * _BESIDE, middle),
        (mark.left, above),
        (mark.left, mark.top + mark.height + _BESIDE / tall),
    ]
    inside = [(left, top) for left, top in wanted if _BESIDE / 2 <= left <= 100 and 0 <= top <= 100]
    return inside or [(mark.left, middle)]


# --- in words ---------------------------------------------------------------------------------------------------


def spoken(words: Words, said: FocusStop | Line) -> list[str]:
    """What a screen reader says after the name: role and states. What the texts do not know is left as it is."""
    role = _known(words, f"role-{said.role.lower()}", said.role)
    if isinstance(said, Line) and said.level:
        role = words.text("role-heading-level", level=said.level)
    states = [_known(words, f"state-{state}", state) for state in said.states]
    return [each for each in (role, *states) if each]


def _known(words: Words, name: str, otherwise: str) -> str:
    plain = name.isascii() and words.has(name)
    return words.text(name) if plain else one_line(otherwise, 40)
