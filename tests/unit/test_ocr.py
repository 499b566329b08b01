"""Words in pictures: what is read surely is told, and what is no picture holds none."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from audits.probes.ocr import can_read, words_in
from audits.rules.words import plain

PICTURES = Path(__file__).parents[2] / "scenarios" / "examples" / "images" / "words-untold"


def test_the_lines_of_a_picture_are_read_from_top_to_bottom() -> None:
    assert can_read()
    read = plain(words_in((PICTURES / "fermeture.png").read_bytes()))
    assert read.index("le guichet est ferme") < read.index("boite aux lettres")


@pytest.mark.parametrize("content", [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_what_is_no_picture_holds_no_words(content: bytes) -> None:
    assert words_in(content) == ""


def test_letters_on_a_transparent_ground_are_read_as_on_paper() -> None:
    picture = Image.open(PICTURES / "fermeture.png").convert("RGBA")
    picture.putalpha(picture.convert("L").point(lambda light: 0 if light > 200 else 255))
    held = io.BytesIO()
    picture.save(held, "PNG")
    assert "guichet" in plain(words_in(held.getvalue()))
