"""Colours and their contrast, by the formulas of WCAG 2.2."""

from __future__ import annotations

import re
from collections.abc import Sequence

Colour = tuple[float, float, float, float]


def colour_of(written: str) -> Colour | None:
    """Red, green and blue from 0 to 255, and opacity from 0 to 1, of a computed colour; None for what is none."""
    found = re.fullmatch(r"rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)", written)
    if found is None:
        return None
    red, green, blue = (float(found[at]) for at in (1, 2, 3))
    return red, green, blue, float(found[4] or 1)


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
