"""Places marked on a picture, and their numbers moved apart so that each can be read. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from audits.model import Box
from reports.evidence import Proof
from reports.reading import PageSeen

_WIDE = 420.0
"""CSS pixels that a picture is wide at least where numbers must not touch; on a phone they may."""

_SIZE = 100 * 24 / _WIDE
"""How wide a number is with its rim, in percent of the picture's width."""

_TRIES = 40
"""Places that are tried beside one that is taken, before numbers are let lie on each other."""


_SLIVER = 12.0
"""CSS pixels of something cut off by the edge of a picture, below which nobody sees what is marked."""


@dataclass(frozen=True)
class Mark:
    """A rectangle on a picture, in percent of its width and height, and the number of what it marks."""

    number: int
    left: float
    top: float
    width: float
    height: float


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


def place(number: int, box: Box, page: PageSeen, proof: Proof) -> Mark | None:
    """Where a box of the page lies on the picture; None when it lies outside.

    The picture is as wide as the part of the page that it shows, and may stop before that part ends.
    """
    shown = page.shown
    height = shown.width * proof.height / proof.width
    left, top = max(box.x - shown.x, 0.0), max(box.y - shown.y, 0.0)
    right = min(box.x - shown.x + box.width, shown.width)
    bottom = min(box.y - shown.y + box.height, height)
    if not (box.width and box.height):
        return None
    if right - left < min(box.width, _SLIVER) or bottom - top < min(box.height, _SLIVER):
        return None
    return Mark(
        number,
        left=round(100 * left / shown.width, 3),
        top=round(100 * top / height, 3),
        width=round(100 * (right - left) / shown.width, 3),
        height=round(100 * (bottom - top) / height, 3),
    )
