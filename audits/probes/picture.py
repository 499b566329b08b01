"""The picture probe: a JPEG of the page, with what was typed painted over before anybody can keep it.

A whole page is taken only while none of its fields is in use. Chromium takes what lies below the window by resizing
the page for a moment, and (tried, on Chromium 156) tells the page of a window one pixel wide: layouts for phones are
switched on and off, and forms that are drawn anew lose what they held. Nobody may be accused of that. While a field
holds something the picture is of the window, which no page can notice.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence

from audits.frames import Document
from audits.model import Box, Viewport
from audits.redact import Redactor

QUALITY = 70
MOST_HEIGHT = 4000
"""CSS pixels of a page that a picture shows at most: five windows. Each window costs as much as a small page's axe."""


def picture(
    document: Document,
    redactor: Redactor,
    *,
    window: Viewport,
    size: Viewport,
    scroll: tuple[float, float] = (0, 0),
    whole: bool = True,
    covers: Sequence[Box] = (),
    most_height: int = MOST_HEIGHT,
) -> tuple[bytes, Box]:
    """A JPEG of the page, and the part of it that is shown. Raises DocumentSilent.

    `document` is the main one. `size` is the whole page's, and `whole` asks for all of it, up to `most_height`; else
    the window at `scroll` is shown. `covers`, in CSS pixels of the whole page, are painted over; without any, the
    browser's bytes are passed on as they are.
    """
    asked: dict[str, object] = {"format": "jpeg", "quality": QUALITY, "optimizeForSpeed": True}
    tall = whole and size.height > window.height
    if tall:
        height = min(size.height, most_height)
        shown = Box(x=0, y=0, width=window.width, height=height)
        asked |= {"captureBeyondViewport": True, "clip": {**shown.model_dump(), "scale": 1}}
    else:
        shown = Box(x=scroll[0], y=scroll[1], width=window.width, height=window.height)
    image = base64.b64decode(document.send("Page.captureScreenshot", asked)["data"])
    if not covers:
        return image, shown
    moved = [Box(x=c.x - shown.x, y=c.y - shown.y, width=c.width, height=c.height) for c in covers]
    return redactor.picture(image, moved, _scale(image, shown)), shown


def _scale(image: bytes, shown: Box) -> float:
    """Pixels of the picture for each CSS pixel, read from the JPEG's own header."""
    at = 2
    while at + 9 < len(image):
        marker, length = image[at + 1], int.from_bytes(image[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xC3:
            return int.from_bytes(image[at + 7 : at + 9], "big") / shown.width
        at += 2 + length
    return 1.0
