"""Blocks to one HTML page for printing: no script, no network, pictures inside. Pure."""

from __future__ import annotations

import base64
import re
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from reports.legible import legible
from reports.letters.blocks import Letter

TEMPLATES = Path(__file__).parent


def as_page(letter: Letter) -> str:
    """The letter as a page of HTML, to be printed on A4."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: value if isinstance(value, Markup) or not isinstance(value, str) else legible(value),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        kind=lambda block: type(block).__name__,
        # A command is read, and copied, argument by argument.
        arguments=lambda command: re.split(r" (?=--)", command),
        data=lambda content: "data:image/png;base64," + base64.b64encode(content).decode(),
    )
    return environment.get_template("letter.html").render(letter=letter)
