"""The thumb of somebody with a phone: controls are tapped, and what is covered or off the screen cannot be."""

from __future__ import annotations

from playwright.sync_api import Locator

from audits.acting import Hand


class TouchHand(Hand):
    """Acts on one page by touch."""

    def _strike(self, locator: Locator, timeout: float) -> None:
        locator.tap(timeout=timeout, no_wait_after=True)
