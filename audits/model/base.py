"""What all records are made of."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """Base of all records: immutable, and an unknown key is an error rather than a silent loss."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Box(Record):
    """A rectangle on the page."""

    x: float
    y: float
    width: float
    height: float


class Viewport(Record):
    """The window's inner size."""

    width: int
    height: int


Text = dict[str, str]
"""Words by language code; the key `*` when they are the same in all."""
