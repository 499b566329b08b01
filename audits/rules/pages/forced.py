"""What is lost in the colours that a person has set in their system (forced colours)."""

from __future__ import annotations

from collections.abc import Iterator

from audits.model import Target
from audits.model.tried import FieldRef, Forced
from audits.rules.hit import Hit, Look
from audits.rules.page import Page
from audits.rules.registry import page_rule


def _forced(page: Page) -> Iterator[Forced]:
    forced = page.observation.tried.forced
    if forced is not None and forced.controls:
        yield forced


def _first(lost: tuple[FieldRef, ...]) -> Hit | None:
    """One finding for all of a kind: they share their style."""
    if not lost:
        return None
    first = lost[0]
    # A control that nobody named is shown by its place alone.
    facts = {"control": first.name or "…", "count": str(len(lost))}
    return Hit(target=Target(selector=first.selector, name=first.name, box=first.box), facts=facts)


@page_rule("forced/control-gone")
def control_gone(page: Page) -> Iterator[Look]:
    """Controls that a background, a shadow or a mask alone draws: they vanish."""
    for forced in _forced(page):
        yield _first(forced.gone)


@page_rule("forced/state-gone")
def state_gone(page: Page) -> Iterator[Look]:
    """Boxes and tabs whose state a background alone shows: on and off look alike."""
    for forced in _forced(page):
        yield _first(forced.stateless)


@page_rule("forced/focus-gone")
def focus_gone(page: Page) -> Iterator[Look]:
    """Controls that show focus by a shadow or a background alone."""
    for forced in _forced(page):
        yield _first(forced.unfocused)
