"""What a walk shows to be lost in a small window: that of a phone, or of a page that is enlarged four times. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from audits.archive import StoredStep, StoredWalk
from audits.model import Box, Moment, Observation, Observed, Target
from audits.rules.hit import Look, hit_at
from audits.rules.page import Element, Page
from audits.rules.registry import rule

NARROW, SLACK = 400, 2
"""CSS pixels: windows up to this width must do with one direction of scrolling, but for a rounding error."""

SENTENCE = 20
"""Letters from which a text that is cut off is missed."""

LOST = 12.0
"""CSS pixels of a text that are cut off, from which letters are: less is the room around them."""

DIALOGS = ("dialog", "alertdialog")

FILLED = 0.4
"""Share of the window that parts which do not scroll may take."""


def _seen(walk: StoredWalk) -> Iterator[tuple[StoredStep, Observed, Observation]]:
    """The moments of a walk in a small window."""
    if walk.started.profile.viewport.width > NARROW:
        return
    for step in walk.steps:
        for observed in step.observed:
            if observed.observation is not None:
                yield step, observed, walk.observation(observed)


def _arrived(walk: StoredWalk) -> Iterator[tuple[StoredStep, Observed, Page]]:
    """The pages of its steps as they were when it arrived there."""
    for step, observed, observation in _seen(walk):
        if observed.moment is Moment.ARRIVE and observation.markup:
            yield step, observed, Page(observation)


@rule("walk/scroll-both-ways")
def scroll_both_ways(walk: StoredWalk) -> Iterator[Look]:
    """At the width of a phone, or enlarged four times, a page must be scrolled sideways too."""
    wanted = walk.started.profile.viewport.width
    for step, observed, page in _seen(walk):
        wide = max(page.page_size.width, page.viewport.width)
        facts = {"width": str(wide), "window": str(wanted)}
        yield hit_at(step, observed, Target(), facts) if wide > wanted + SLACK else None


@rule("walk/control-off-screen")
def control_off_screen(walk: StoredWalk) -> Iterator[Look]:
    """At the width of a phone, or enlarged four times, a control lies where no scrolling leads."""
    for step, observed, page in _seen(walk):
        wide = max(page.page_size.width, page.viewport.width)
        for control in page.controls:
            if control.frame != 0 or control.box is None or control.disabled:
                continue
            target = Target(selector=control.selector, role=control.role, name=control.name, box=control.box)
            facts = {"control": control.name or control.selector, "window": str(page.viewport.width)}
            yield hit_at(step, observed, target, facts) if control.box.x >= wide else None


@rule("walk/cut-off")
def cut_off(walk: StoredWalk) -> Iterator[Look]:
    """A sentence of which a part is cut off, and the rest is seen."""
    for step, observed, page in _arrived(walk):
        cut = next((each for each in page.nodes if each.is_text and _is_cut(each)), None)
        words = " ".join(cut.text.split())[:100] if cut else ""
        yield hit_at(step, observed, _holder(cut).target, {"text": words}) if cut else None


def _holder(text: Element) -> Element:
    return next(iter(text.ancestors), text)


def _is_cut(text: Element) -> bool:
    """Whether a text hangs out of what hides the rest of it; what is hidden whole, shortened on purpose, slid or
    scrolled is not cut.
    """
    box = text.box
    if box is None or len(" ".join(text.text.split())) < SENTENCE or not text.is_shown:
        return False
    for holder in text.ancestors:
        style, around = holder.style, holder.box
        ways = {style.get("overflow-x"), style.get("overflow-y")}
        moved = style.get("transform", "none") != "none" or style.get("position") in {"absolute", "fixed"}
        clamped = style.get("-webkit-line-clamp", "none") not in {"none", ""}
        shortened = clamped or style.get("text-overflow") == "ellipsis"
        if moved or shortened or ways & {"auto", "scroll"} or holder.get("aria-roledescription"):
            return False
        if around is not None and min(around.width, around.height) > LOST and _hangs_out(box, around, style):
            return True
    return False


def _hangs_out(text: Box, around: Box, style: dict[str, str]) -> bool:
    hides = {"hidden", "clip"}
    beside = style.get("overflow-x") in hides and text.x + text.width - around.x - around.width > LOST
    below = style.get("overflow-y") in hides and text.y + text.height - around.y - around.height > LOST
    seen = text.x < around.x + around.width - LOST and text.y < around.y + around.height - LOST
    return seen and (beside or below)


@rule("walk/window-filled")
def window_filled(walk: StoredWalk) -> Iterator[Look]:
    """Parts that do not scroll leave little of the window to what does; a dialog is meant to."""
    for step, observed, page in _arrived(walk):
        window = page.observation.viewport
        fixed = [each for each in page.elements if _is_bar(each, window.width)]
        outer = [each for each in fixed if not any(other in fixed for other in each.ancestors)]
        filled = sum(each.box.height for each in outer if each.box) / window.height if window.height else 0.0
        facts = {"percent": str(round(100 * filled)), "window": str(window.width)}
        yield hit_at(step, observed, outer[0].target, facts) if outer and filled >= FILLED else None


def _is_bar(element: Element, width: int) -> bool:
    box = element.box
    wide = box is not None and box.width >= 0.8 * width and box.height > 1
    asks = element.tag == "dialog" or element.role in DIALOGS or element.within(*DIALOGS) is not None
    return element.style.get("position") == "fixed" and wide and element.is_shown and not asks
