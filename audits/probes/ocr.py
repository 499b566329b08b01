"""The words in pictures, read by optical character recognition where the extra for it is installed (`ariane[ocr]`).

Its models lie in the package and nothing is sent anywhere. What it reads is likely, never certain.
"""

from __future__ import annotations

import io
from functools import cache
from typing import Any

from PIL import Image, UnidentifiedImageError

LONGEST_SIDE = 1200
"""Pixels to which a larger picture is brought down: letters that people can read are read so, too."""

SURE = 0.9
"""How sure (0 to 1) the recognition must be of a line."""


def can_read() -> bool:
    """Whether words in pictures can be read here."""
    return _engine() is not None


def words_in(content: bytes) -> str:
    """The lines of a picture that were read surely, from top to bottom; empty where it holds none, or is no picture.

    Raises RuntimeError where nothing can read (`can_read`).
    """
    engine = _engine()
    if engine is None:
        raise RuntimeError("there is nothing here that reads pictures")
    try:
        with Image.open(io.BytesIO(content)) as image:
            picture = _on_white(image)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        return ""
    read = engine(picture)
    sure = [text for text, score in zip(read.txts or (), read.scores or (), strict=True) if score >= SURE]
    return " ".join(" ".join(sure).split())


def _on_white(image: Image.Image) -> Image.Image:
    """As a page shows it whose paper is white, and no larger than is needed."""
    image = image.convert("RGBA")
    paper = Image.new("RGBA", image.size, "white")
    picture = Image.alpha_composite(paper, image).convert("RGB")
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return picture


@cache
def _engine() -> Any:
    """Made once: loading the models takes a second."""
    try:
        from rapidocr import RapidOCR
    except ImportError:
        return None
    return RapidOCR(params={"Global.log_level": "critical"})
