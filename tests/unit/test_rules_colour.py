"""Colours as browsers write them, and what is not known of others."""

from __future__ import annotations

import pytest

from audits.rules.colour import Colour, colour_of, contrast


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("rgb(255, 0, 0)", (255, 0, 0, 1)),
        ("rgba(0, 0, 0, 0)", (0, 0, 0, 0)),
        ("color(srgb 0 0.5 1)", (0, 127.5, 255, 1)),
        ("color(srgb 1 1 1 / 0.25)", (255, 255, 255, 0.25)),
        # The figures of CSS Color Module Level 4 for red and a middle grey.
        ("oklch(0.627955 0.257683 29.2339)", (255, 0, 0, 1)),
        ("oklab(0.627955 0.224863 0.125846)", (255, 0, 0, 1)),
        ("oklab(0.5999 0 0 / 0.5)", (128, 128, 128, 0.5)),
    ],
)
def test_a_colour_is_read(written: str, meant: Colour) -> None:
    found = colour_of(written)
    assert found == pytest.approx(meant, abs=1.0)


@pytest.mark.parametrize("written", ["", "color(display-p3 1 0 0)", "lab(50 20 30)", "currentcolor"])
def test_of_other_spaces_nothing_is_known(written: str) -> None:
    assert colour_of(written) is None


def test_contrast_is_that_of_the_definition() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)
