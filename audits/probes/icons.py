"""Icons without words, measured as they are drawn: how much they stand out from what is behind them (WCAG 2.2, 1.4.11).

Colours in styles tell of most icons that they stand out; what they do not tell, or tell to be faint, is looked at in
the picture. The most that any of its points stands out counts: thin lines are drawn in shades.
"""

from __future__ import annotations

from math import ceil, floor
from typing import Any

from PIL import Image

from audits.frames import Document
from audits.model import Box, IconSeen, Viewport
from audits.probes.picture import MOST_HEIGHT, drawn, lies_in
from audits.probes.world import ask, script
from audits.redact import Redactor
from audits.rules.colour import contrast

SCALE = 2
"""Points drawn for each CSS pixel of an icon: lines are thinner than one."""

SHARE = 0.01
"""Share of its points that must stand out: fewer are noise."""


def icons(
    document: Document,
    redactor: Redactor,
    *,
    window: Viewport,
    size: Viewport,
    scroll: tuple[float, float] = (0, 0),
    whole: bool = True,
) -> tuple[IconSeen, ...]:
    """Icons that may hardly be seen, with what was measured of them. Raises DocumentSilent.

    `document` is the main one; icons out of the window are looked at where a picture may be of the `whole` page.
    """
    in_window = Box(x=scroll[0], y=scroll[1], width=window.width, height=window.height)
    page = Box(x=0, y=0, width=window.width, height=min(size.height, MOST_HEIGHT)) if whole else in_window
    found = []
    for told in ask(document, script("icons.js")):
        left, top, width, height = told["box"]
        box = Box(x=left, y=top, width=width, height=height)
        if not lies_in(box, page):
            continue
        seen = _stands_out(_drawn(document, box, beyond=not lies_in(box, in_window)))
        if seen is not None:
            found.append(
                IconSeen(
                    selector=redactor.text(told["selector"]),
                    name=redactor.text(told["name"]),
                    box=box,
                    contrast=round(max(seen, told["told"]), 2),
                    count=told["count"],
                )
            )
    return tuple(found)


def _drawn(document: Document, box: Box, *, beyond: bool) -> Image.Image:
    """An icon in whole pixels."""
    left, top = floor(box.x), floor(box.y)
    part = Box(x=left, y=top, width=ceil(box.x + box.width) - left, height=ceil(box.y + box.height) - top)
    return drawn(document, part, scale=SCALE, beyond=beyond)


def _stands_out(image: Image.Image) -> float | None:
    """The most that a point stands out from the commonest colour; None where nothing is drawn, or no ground is seen."""
    every = image.width * image.height
    colours: Any = image.getcolors(every)
    (often, ground), *others = sorted(colours, reverse=True)
    ratios = sorted(((contrast(colour, ground), number) for number, colour in others), reverse=True)
    reached = 0
    if often < every / 4:
        return None
    for ratio, number in ratios:
        reached += number
        if reached >= SHARE * every:
            return ratio
    return None
