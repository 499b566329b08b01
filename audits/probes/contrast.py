"""Contrast of words that axe-core leaves undecided, measured on what the browser has drawn.

Over a picture or a gradient no style tells what lies behind words. Their own colour is known; what lies behind them is
read along the upper and lower edge of each line, where letters seldom reach. Ratios are those of WCAG 2.2, 1.4.3.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor
from typing import Any

from PIL import Image

from audits.frames import Document
from audits.model import AxeNode, AxeRule, AxeSeen, Box, ContrastSeen, Viewport
from audits.probes.picture import MOST_HEIGHT, drawn, lies_in
from audits.probes.world import script
from audits.rules.colour import contrast

RULE = "color-contrast"

MOST = 60
"""Elements that are measured at most."""

SAMPLES = 60
"""Places along one edge of a line."""

NEAR = 40.0
"""Distance of two colours (0 to 441) below which one is taken for the other."""

LETTERS = 0.01
"""Share of a line that must bear the colour of its words: less, and something lies over them."""

SEEN = 0.15
"""Share of the upper edge that may have the colour of the words: with more, nobody can tell letters from ground."""

ALIKE = 0.6
"""Share of the upper edge with the colour of the words that no letters reach: what has it is the ground."""

EVEN = 1.1
"""Of the highest and the lowest ratio along an edge with one ground behind all of it."""

Colour = tuple[float, float, float]


def measured(
    axe: AxeSeen, document: Document, *, window: Viewport, size: Viewport, scroll: tuple[float, float], whole: bool
) -> AxeSeen:
    """What axe said, with the contrasts it left open measured as far as the picture shows them. Raises DocumentSilent.

    `document` is the main one; the picture is of the window, or with `whole` of the page down to `MOST_HEIGHT`.
    """
    nodes = [node for rule in axe.incomplete if rule.id == RULE for node in rule.nodes if node.frame == 0][:MOST]
    if not nodes:
        return axe
    placed = document.run(script("contrast.js"), [node.selector for node in nodes])
    in_window = Box(x=scroll[0], y=scroll[1], width=window.width, height=window.height)
    page = Box(x=0, y=0, width=window.width, height=min(size.height, MOST_HEIGHT)) if whole else in_window
    shown = _around([line for each in placed if each for line in each[4]], page)
    if shown is None:
        return axe
    picture = _Picture(drawn(document, shown, beyond=not lies_in(shown, in_window)), shown)
    told = {
        node.selector: seen for node, each in zip(nodes, placed, strict=True) if each and (seen := picture.of(each))
    }
    return axe.model_copy(update={"incomplete": tuple(_with(rule, told) for rule in axe.incomplete)})


def _around(lines: Sequence[Sequence[float]], page: Box) -> Box | None:
    """What of a page holds these lines, in whole pixels: to draw and to read more of it takes longer than all the rest.

    None where no line lies in it.
    """
    left, top = page.x, page.y
    right, bottom = left + page.width, top + page.height
    inside = [
        (x, y, x + width, y + height)
        for x, y, width, height in lines
        if x >= left and y >= top and x + width <= right and y + height <= bottom
    ]
    if not inside:
        return None
    x, y = floor(min(each[0] for each in inside)), floor(min(each[1] for each in inside))
    return Box(
        x=x,
        y=y,
        width=min(ceil(max(each[2] for each in inside)) + 1, right) - x,
        height=min(ceil(max(each[3] for each in inside)) + 1, bottom) - y,
    )


def _with(rule: AxeRule, told: dict[str, ContrastSeen]) -> AxeRule:
    if rule.id != RULE:
        return rule
    nodes = [_measured(node, told) for node in rule.nodes]
    return rule.model_copy(update={"nodes": tuple(nodes)})


def _measured(node: AxeNode, told: dict[str, ContrastSeen]) -> AxeNode:
    known = told.get(node.selector) if node.frame == 0 else None
    return node.model_copy(update={"contrast": known}) if known else node


class _Picture:
    """A picture of the page; places are told in CSS pixels from the page's corner."""

    def __init__(self, image: Image.Image, shown: Box) -> None:
        self.pixels: Any = image.load()
        self.size = image.size
        self.shown = shown
        self.scale = image.width / shown.width

    def of(self, drawn: Sequence[Any]) -> ContrastSeen | None:
        """The contrast of one element; None when the picture does not tell."""
        (red, green, blue), shows, font_size, weight, lines, clear = drawn
        ink: Colour = (red, green, blue)
        ratios: list[float] = []
        worst = 21.0
        for line in lines:
            found = self._along(line, ink, shows, clear)
            if found is None:
                return None
            ratios += [ratio for edge in found for ratio in edge]
            worst = min(worst, *(_worst(edge) for edge in found))
        large = font_size >= 24 or (font_size >= 18.66 and weight >= 700)
        ratios.sort()
        least, usual, most = (ratios[int(share * (len(ratios) - 1))] for share in (0.1, 0.5, 0.9))
        return ContrastSeen(
            least=round(least, 2),
            usual=round(usual, 2),
            most=round(most, 2),
            worst=round(worst, 2),
            expected=3.0 if large else 4.5,
        )

    def _along(self, line: Sequence[float], ink: Colour, shows: float, clear: bool) -> list[list[float]] | None:
        """Ratios along the edges of one line; None when it is not in the picture or its letters cannot be seen.

        Where nothing lies over the words (`clear`) and most of an edge has their colour, it is the ground that has it.
        """
        left, top, right, bottom = self._place(line)
        if left < 0 or top < 0 or right > self.size[0] or bottom > self.size[1] or right - left < 3 or bottom - top < 5:
            return None
        step = max(1, (right - left) // SAMPLES)
        upper = [self.pixels[x, top] for x in range(left, right, step)]
        lower = [self.pixels[x, bottom - 1] for x in range(left, right, step)]
        close = sum(_distance(each, ink) < NEAR for each in upper) / len(upper)
        alike = clear and close > ALIKE
        if not alike and (close > SEEN or not self._has_letters((left, top, right, bottom), ink, shows, upper)):
            return None
        if alike:
            return [[contrast(_blend(ink, each, shows), each) for each in upper]]
        # A line under the words has their colour, and is not behind them.
        lower = [each for each in lower if _distance(each, ink) >= NEAR] or upper
        return _clear(*([contrast(_blend(ink, each, shows), each) for each in edge] for edge in (upper, lower)))

    def _place(self, line: Sequence[float]) -> tuple[int, int, int, int]:
        x, y, width, height = line
        left, top = (x - self.shown.x) * self.scale, (y - self.shown.y) * self.scale
        return round(left), round(top), round(left + width * self.scale), round(top + height * self.scale)

    def _has_letters(
        self, place: tuple[int, int, int, int], ink: Colour, shows: float, upper: Sequence[Colour]
    ) -> bool:
        """Whether enough of a line bears the colour of its words: else something lies over them."""
        left, top, right, bottom = place
        behind = upper[len(upper) // 2]
        seen = _blend(ink, behind, shows)
        step = max(1, (right - left) * (bottom - top) // 4000)
        places = [(x, y) for y in range(top, bottom) for x in range(left + y % step, right, step)]
        # Thin letters are drawn in shades: half of the way to their colour is enough.
        reach = max(NEAR / 2, _distance(seen, behind) / 2) ** 2
        red, green, blue = seen
        bear = 0
        # Thousands of points a line: written out, because a call for each takes three times as long.
        for at in places:
            r, g, b = self.pixels[at]
            bear += (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2 < reach
        return bear > LETTERS * len(places)


def _worst(edge: list[float]) -> float:
    """The least mean ratio of a stretch of an edge that holds a word or so: single points may be noise of a picture."""
    size = max(5, len(edge) // 8)
    if len(edge) <= size:
        return sum(edge) / len(edge)
    return min(sum(edge[at : at + size]) / size for at in range(len(edge) - size + 1))


def _clear(upper: list[float], lower: list[float]) -> list[list[float]]:
    """The ratios along both edges; where one is even and the other is not, that of a line under the words or of letters
    that reach it is left out.
    """
    even = [max(edge) < EVEN * min(edge) for edge in (upper, lower)]
    return [upper] if even == [True, False] else [lower] if even == [False, True] else [upper, lower]


def _blend(ink: Colour, behind: Colour, shows: float) -> Colour:
    red, green, blue = (shows * a + (1 - shows) * b for a, b in zip(ink, behind, strict=True))
    return red, green, blue


def _distance(one: Colour, other: Colour) -> float:
    return float(sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5)
