"""Flashes counted on frames: how many in a second, how large, how dark."""

from __future__ import annotations

from random import Random

import pytest
from PIL import Image, ImageDraw

from audits.probes.flashes import Frame, most_flashes
from audits.probes.trials.filming import WITHIN

SIZE = (400, 300)


def film(per_second: int, colours: tuple[str, str] = ("white", "black"), size: tuple[int, int] = SIZE) -> list[Frame]:
    """Two seconds in which a part of the picture, from its corner, has one colour and the other."""
    frames = []
    for number in range(4 * per_second):
        image = Image.new("RGB", SIZE, "white")
        image.paste(Image.new("RGB", size, colours[number % 2]), (0, 0))
        frames.append(Frame(image, number / (2 * per_second)))
    return frames


@pytest.mark.parametrize("per_second", [1, 3, 4, 10])
def test_as_many_flashes_are_counted_as_there_are(per_second: int) -> None:
    assert most_flashes(film(per_second)) == per_second


@pytest.mark.parametrize("colours", [("#fff", "#f4f4f4"), ("#888", "#8c8c8c"), ("white", "white")])
def test_what_hardly_changes_does_not_flash(colours: tuple[str, str]) -> None:
    assert most_flashes(film(10, colours)) == 0


@pytest.mark.parametrize(("size", "flashes"), [((60, 40), 0), ((140, 140), 0), ((150, 150), 10), ((400, 300), 10)])
def test_a_quarter_of_ten_degrees_is_enough(size: tuple[int, int], flashes: int) -> None:
    """A quarter of 341 by 256 is a square of 148 CSS pixels."""
    assert most_flashes(film(10, size=size)) == flashes


def test_what_turns_only_once_is_no_flash() -> None:
    frames = [Frame(Image.new("RGB", SIZE, colour), at) for at, colour in enumerate(("white", "black", "black"))]
    assert most_flashes(frames) == 0


def test_frames_that_are_smaller_count_as_much() -> None:
    small = [Frame(each.image.reduce(4), each.at, 4.0) for each in film(10)]
    assert most_flashes(small) == most_flashes(small, in_place=True) == 10


def test_what_slides_does_not_flash_in_its_place() -> None:
    frames = []
    for number in range(40):
        image = Image.new("RGB", SIZE, "white")
        for left in range(-200, 400, 200):
            ImageDraw.Draw(image).rectangle((left + 30 * number % 200, 0, left + 30 * number % 200 + 100, 300), "black")
        frames.append(Frame(image, number / 20))
    assert most_flashes(frames, in_place=True) == 0


def filmed(per_second: float, chance: Random) -> list[Frame]:
    """Two seconds of frames that come whenever something was drawn, up to 30 ms late or early."""
    colours = [Image.new("RGB", SIZE, colour) for colour in ("white", "black")]
    turns = range(int(4 * per_second))
    return [Frame(colours[each % 2], each / (2 * per_second) + chance.uniform(-0.03, 0.03)) for each in turns]


@pytest.mark.parametrize(("per_second", "least", "most"), [(2.8, 0, 3), (2.99, 0, 3), (4, 4, 4), (5.5, 5, 9)])
def test_frames_that_come_late_make_no_flashes(per_second: float, least: int, most: int) -> None:
    for seed in range(20):
        assert least <= most_flashes(filmed(per_second, Random(seed)), in_place=True, within=WITHIN) <= most
