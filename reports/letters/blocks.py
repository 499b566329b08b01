"""What a letter is made of, whatever it is written with. Pure: records only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Said:
    """Words in another language than the letter's."""

    text: str
    lang: str


@dataclass(frozen=True)
class Code:
    """A hash, or a command: read sign by sign, and copied."""

    text: str


Inline = str | Said | Code

Style = Literal["body", "small", "address"]


@dataclass(frozen=True)
class Heading:
    """A heading; the letter's own title has level 1."""

    level: int
    text: str


@dataclass(frozen=True)
class Paragraph:
    """Words, some of them in another language."""

    parts: tuple[Inline, ...]
    style: Style = "body"


@dataclass(frozen=True)
class Listing:
    """A list; `ordered` ones are numbered."""

    items: tuple[tuple[Inline, ...], ...]
    ordered: bool = False


@dataclass(frozen=True)
class Table:
    """A table with a row of headings; the first cell of each row heads it."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[tuple[Inline, ...], ...], ...]


@dataclass(frozen=True)
class Picture:
    """A picture (PNG), what it shows in words, and what stands below it."""

    content: bytes
    alt: str
    caption: str


@dataclass(frozen=True)
class Blank:
    """What only the signer can write: a label, and room behind it."""

    label: str


@dataclass(frozen=True)
class NewPage:
    """What follows begins on a new page."""


Block = Heading | Paragraph | Listing | Table | Picture | Blank | NewPage


@dataclass(frozen=True)
class Letter:
    """A letter in one language. `mark` stands on each page of one that may not be sent as it is; empty otherwise.
    `colon` is how the language writes one.
    """

    lang: str
    title: str
    mark: str
    colon: str
    blocks: tuple[Block, ...]


def paragraph(*parts: Inline, style: Style = "body") -> Paragraph:
    """A paragraph of these words."""
    return Paragraph(parts, style)
