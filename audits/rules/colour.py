"""Colours and their contrast, by the formulas of WCAG 2.2."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

Colour = tuple[float, float, float, float]


_RGB = re.compile(r"rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)")
_SPACE = re.compile(r"(?:color\((srgb)|(oklab|oklch)\() ?(-?[\d.e-]+) (-?[\d.e-]+) (-?[\d.e-]+)(?: / ([\d.]+))?\)")


def colour_of(written: str) -> Colour | None:
    """Red, green and blue from 0 to 255, and opacity from 0 to 1, of a computed colour.

    None for what is none, and for colours of other spaces than sRGB and Oklab: nobody knows then what is seen.
    """
    if found := _RGB.fullmatch(written):
        red, green, blue = (float(found[at]) for at in (1, 2, 3))
        return red, green, blue, float(found[4] or 1)
    if found := _SPACE.fullmatch(written):
        parts = tuple(float(found[at]) for at in (3, 4, 5))
        if found[2]:
            parts = _from_oklab(*(_from_polar(*parts) if found[2] == "oklch" else parts))
        red, green, blue = (255 * min(max(each, 0.0), 1.0) for each in parts)
        return red, green, blue, float(found[6] or 1)
    return None


def _from_polar(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    return lightness, chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))


def _from_oklab(lightness: float, a: float, b: float) -> tuple[float, float, float]:
    """Red, green and blue, 0 to 1 where a screen shows them (CSS Color Module Level 4, sample code for Oklab)."""
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
    red, green, blue = (
        12.92 * each if each <= 0.0031308 else 1.055 * each ** (1 / 2.4) - 0.055
        for each in (max(0.0, x) for x in linear)
    )
    return red, green, blue


def stands_out(colour: str, grounds: Sequence[str], size: float, weight: int) -> tuple[float, float] | None:
    """The contrast of words with what lies behind them, and the least that they need (WCAG 2.2, 1.4.3).

    By their computed colours, those of the grounds from the nearest, their size in CSS pixels and their weight; None
    where nobody can tell.
    """
    written = colour_of(colour)
    # A colour that is not known hides what lies behind it.
    behind = next((each for each in map(colour_of, grounds) if each is None or each[3] > 0), (255.0, 255.0, 255.0, 1.0))
    if written is None or written[3] < 1 or behind is None or behind[3] < 1:
        return None
    return contrast(written, behind), 3.0 if size >= 24 or (size >= 18.66 and weight >= 700) else 4.5


def contrast(one: Sequence[float], other: Sequence[float]) -> float:
    """The contrast ratio of two colours taken as opaque, from 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Sequence[float]) -> float:
    parts = []
    for part in colour[:3]:
        share = part / 255
        parts.append(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
