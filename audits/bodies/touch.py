"""The thumb of somebody with a phone: controls are tapped, and what is covered or off the screen cannot be."""

from __future__ import annotations

from audits.acting import Hand


class TouchHand(Hand):
    """Acts on one page by touch."""

    TAP = True
