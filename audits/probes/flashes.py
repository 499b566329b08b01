"""Flashes, counted on frames as WCAG 2.2 defines them ("general flash and red flash thresholds").

Pure: pictures in, a number out. A flash is a pair of opposing changes in relative luminance of a tenth or more, where
the darker side is below 0.80, over a quarter of a window of 341 by 256 CSS pixels. Red flashes that keep their
luminance are not seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PIL import Image, ImageChops

CHANGE = 26
"""A tenth of the greatest relative luminance, of 255."""

DARKER = 204
"""0.80 of it."""

WINDOW = (341, 256)
"""Ten degrees of what is seen of a screen, in CSS pixels."""

SHARE = 0.25
"""Share of that window that must flash at once."""

SCALE = 4
"""CSS pixels on each side of one that is compared."""


ONE_WAY = 3
"""How many times as many pixels must turn one way as the other, where things may move, too."""


@dataclass(frozen=True)
class Frame:
    """A picture, the second at which it is shown, and how many CSS pixels each side of a pixel of it is."""

    image: Image.Image
    at: float
    scale: float = 1.0


def most_flashes(frames: Sequence[Frame], *, in_place: bool = False, within: float = 1.0) -> int:
    """The most flashes that begin within any one second, or another time.

    `in_place` counts changes only that go one way, and back at the same place: of a show, what merely moves does not.
    """
    turns = list(_turns_in_place(frames) if in_place else _turns(frames))
    # Two opposing changes make a flash: it is there with the second of them.
    flashes = turns[1::2]
    return max((sum(begun <= each < begun + within for each in flashes) for begun in flashes), default=0)


def _turns(frames: Sequence[Frame]) -> Iterator[float]:
    """When enough of the picture turns lighter after it had turned darker, or the other way round."""
    before: Image.Image | None = None
    direction = 0
    for frame in frames:
        light = _luminance(frame)
        if before is not None and before.size == light.size:
            for sign, (one, other) in ((1, (light, before)), (-1, (before, light))):
                if sign != direction and _is_enough(one, other):
                    direction = sign
                    yield frame.at
                    break
        before = light


def _turns_in_place(frames: Sequence[Frame]) -> Iterator[float]:
    """When enough of the picture turns lighter, and hardly anything darker, where it had turned darker, or reversed."""
    before: Image.Image | None = None
    last: Image.Image | None = None
    direction = 0
    for frame in frames:
        light = _luminance(frame)
        if before is not None and before.size == light.size:
            lighter, darker = _changed(light, before), _changed(before, light)
            for sign, turned, other in ((1, lighter, darker), (-1, darker, lighter)):
                back = turned if last is None else ImageChops.multiply(turned, last)
                if sign != direction and _count(turned) > ONE_WAY * _count(other) and _covers_enough(back):
                    direction, last = sign, turned
                    yield frame.at
                    break
        before = light


def _luminance(frame: Frame) -> Image.Image:
    """Relative luminance, 0 to 255, of a smaller copy."""
    image, scale = frame.image, SCALE / frame.scale
    small = image.convert("RGB").resize(
        (max(1, int(image.width // scale)), max(1, int(image.height // scale))), Image.Resampling.BOX
    )
    return small.point(_LINEAR * 3).convert("L", (0.2126, 0.7152, 0.0722, 0))


def _is_enough(lighter: Image.Image, darker: Image.Image) -> bool:
    """Whether enough pixels of one are lighter than those of the other, where that one is not light itself."""
    return _covers_enough(_changed(lighter, darker))


def _changed(lighter: Image.Image, darker: Image.Image) -> Image.Image:
    """The pixels of one that are lighter than those of the other, where that one is not light itself."""
    changed = ImageChops.subtract(lighter, darker).point(_AT_LEAST_CHANGE)
    return ImageChops.multiply(changed, darker.point(_DARK))


def _count(flashing: Image.Image) -> int:
    return flashing.histogram()[255]


def _covers_enough(flashing: Image.Image) -> bool:
    """Whether enough pixels lie together."""
    box = flashing.getbbox()
    if box is None:
        return False
    width, height = WINDOW[0] // SCALE, WINDOW[1] // SCALE
    wanted = SHARE * width * height
    return any(
        _count(flashing.crop((x, y, x + width, y + height))) >= wanted
        for x in range(box[0], box[2], width // 2)
        for y in range(box[1], box[3], height // 2)
    )


def _linear(value: int) -> int:
    share = value / 255
    return round(255 * (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4))


_LINEAR = [_linear(value) for value in range(256)]
_AT_LEAST_CHANGE = [255 if value >= CHANGE else 0 for value in range(256)]
_DARK = [255 if value < DARKER else 0 for value in range(256)]
