"""The thumb of somebody with a phone: controls are tapped, and what is covered or off the screen cannot be."""

from __future__ import annotations

from playwright.sync_api import Locator, Position

from audits.acting import Hand


class TouchHand(Hand):
    """Acts on one page by touch."""

    def _strike(self, locator: Locator, timeout: float, at: Position | None = None) -> None:
        locator.tap(position=at, timeout=timeout, no_wait_after=True)
