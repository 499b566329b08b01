"""Numbers on a picture, moved apart so that each can be read. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_WIDE = 420.0
"""CSS pixels that a picture is wide at least where numbers must not touch; on a phone they may."""

_SIZE = 100 * 24 / _WIDE
"""How wide a number is with its rim, in percent of the picture's width."""

_TRIES = 40
"""Places that are tried beside one that is taken, before numbers are let lie on each other."""


@dataclass(frozen=True)
class Dot:
    """A number on the picture: where its middle lies, in percent of the picture's width and height."""

    number: int
    left: float
    top: float


def spread(wanted: Iterable[tuple[int, Sequence[tuple[float, float]]]], tall: float) -> list[Dot]:
    """Each number at the first of its places that is free, else beside the first one, as close as can be.

    Who comes first chooses first. Places are in percent of width and height; `tall` is the height of the picture in
    widths.
    """
    placed: list[Dot] = []
    for number, places in wanted:
        left, top = next((place for place in _tried(places, tall) if _free(place, placed, tall)), places[0])
        placed.append(Dot(number, round(left, 3), round(top, 3)))
    return placed


def _tried(places: Sequence[tuple[float, float]], tall: float) -> Iterable[tuple[float, float]]:
    yield from places
    left, top = places[0]
    for step in range(1, _TRIES):
        for across, down in ((step, 0), (-step, 0), (0, step), (0, -step)):
            place = left + across * _SIZE, top + down * _SIZE / tall
            if 0 <= place[0] <= 100 and 0 <= place[1] <= 100:
                yield place


def _free(place: tuple[float, float], placed: Sequence[Dot], tall: float) -> bool:
    return all((dot.left - place[0]) ** 2 + ((dot.top - place[1]) * tall) ** 2 >= (0.99 * _SIZE) ** 2 for dot in placed)
