"""The hand of somebody with a mouse: it does what every hand can do."""

from __future__ import annotations

from audits.acting import Hand


class PointerHand(Hand):
    """Acts on one page with a pointer and a keyboard."""
