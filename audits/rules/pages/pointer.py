"""What answers a pointer, and single letters: what it brings out, and when it acts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audits.model import Box, Target, Verdict
from audits.model.tried import Dragged, Hovered
from audits.rules.colour import stands_out
from audits.rules.data import words
from audits.rules.hit import Hit, Look
from audits.rules.page import Element, Page
from audits.rules.registry import page_rule
from audits.rules.words import plain, same_words

FILE = "pages/pointer.yaml"

FEW = 6
"""Letters that are commands; where more do something, every letter begins a search."""


def _target(selector: str, name: str, box: Box | None) -> Target:
    return Target(selector=selector, name=name, box=box)


def _facts(each: Hovered) -> dict[str, str]:
    return {"control": each.name or each.selector, "text": each.text[:80]}


def _hovered(page: Page) -> tuple[Hovered, ...]:
    pointed = page.observation.tried.pointed
    return pointed.hovered if pointed else ()


@page_rule("pointer/cannot-be-reached")
def cannot_be_reached(page: Page) -> Iterator[Look]:
    """What a pointer brings out, and what goes as soon as the pointer moves onto it: nobody reads it enlarged."""
    for each in _hovered(page):
        if each.holds is not None:
            target = _target(each.selector, each.name, each.box)
            yield None if each.holds else Hit(target=target, facts=_facts(each))


@page_rule("pointer/goes-by-itself")
def goes_by_itself(page: Page) -> Iterator[Look]:
    """What a pointer brings out, and what goes while the pointer rests."""
    for each in _hovered(page):
        target = _target(each.selector, each.name, each.box)
        yield None if each.stays else Hit(target=target, facts=_facts(each))


@page_rule("pointer/cannot-be-dismissed")
def cannot_be_dismissed(page: Page) -> Iterator[Look]:
    """What a pointer brings out over other words, and what Escape does not take away."""
    for each in _hovered(page):
        if each.dismissed is not None and each.covers:
            target = _target(each.selector, each.name, each.box)
            verdict = Verdict.FAILED if each.pressed else None
            facts = {**_facts(each), "covers": each.covers}
            yield None if each.dismissed else Hit(target=target, facts=facts, verdict=verdict)


@page_rule("pointer/acts-on-press")
def acts_on_press(page: Page) -> Iterator[Look]:
    """Something that acts as soon as it is pressed: who slips cannot take it back."""
    pointed = page.observation.tried.pointed
    for each in pointed.pressed if pointed else ():
        # What can be taken back with the next press costs nobody anything (WCAG 2.5.2: abort or undo).
        if each.did == "nothing" or each.undone or words(FILE, "takes_back").search(plain(each.offers)):
            yield None
            continue
        # A list that a press unfolds is folded by another; what a press takes away stays away.
        verdict = None if each.did == "left" or each.taken or each.final else Verdict.CANNOT_TELL
        target = _target(each.selector, each.name, each.box)
        yield Hit(target=target, facts={"control": each.name or each.selector}, verdict=verdict)


@page_rule("pointer/answers-clicks-alone")
def answers_clicks_alone(page: Page) -> Iterator[Look]:
    """Something that shows a hand and answers a click, and that takes no focus: what lies around it listens for it."""
    pointed = page.observation.tried.pointed
    for each in pointed.answered if pointed else ():
        if each.did == "nothing":
            yield None
            continue
        verdict = Verdict.CANNOT_TELL if each.did == "restyled" else None
        target = _target(each.selector, each.name, each.box)
        yield Hit(target=target, facts={"control": each.name or each.selector}, verdict=verdict)


@page_rule("pointer/faint-under-pointer")
def faint_under_pointer(page: Page) -> Iterator[Look]:
    """Words that hardly stand out once a pointer is on them: many people read along with it, and press where it is."""
    pointed = page.observation.tried.pointed
    for each in pointed.recoloured if pointed else ():
        told = stands_out(each.colour, each.grounds, each.size, each.weight)
        if told is None:
            continue
        ratio, expected = told
        facts = {"control": each.name or each.selector, "contrast": f"{ratio:.1f}", "expected": f"{expected:.1f}"}
        target = _target(each.selector, each.name, each.box)
        yield Hit(target=target, facts=facts) if ratio < expected else None


@page_rule("pointer/gesture-alone")
def gesture_alone(page: Page) -> Iterator[Look]:
    """A part that follows a finger as it is drawn over it, with nothing to press in it or beside it."""
    swiped = [*_dragged(page, "shown"), *_dragged(page, "pinched")]
    for each in swiped:
        yield _dragged_look(each)
    known = {each.selector for each in swiped}
    listening = page.observation.tried.listening
    for heard in listening.moved_over if listening else ():
        if heard.selector in known:
            continue
        facts = {"text": heard.name or heard.text or heard.selector}
        target = Target(selector=heard.selector, role=heard.role, name=heard.name, box=heard.box, html=heard.html)
        yield None if heard.focusable else Hit(target=target, facts=facts)


def _dragged(page: Page, what: str) -> list[Dragged]:
    """What moved when it was dragged, and what has another way."""
    pointed = page.observation.tried.pointed
    tried = pointed.dragged if pointed else ()
    return [each for each in tried if each.what == what and (each.moved or each.pressed)]


def _dragged_look(each: Dragged) -> Look:
    target = Target(selector=each.selector, name=each.name, box=each.box, html=each.html)
    verdict = Verdict.CANNOT_TELL if each.doubtful else Verdict.FAILED
    return None if each.pressed else Hit(target=target, facts={"text": each.name or each.selector}, verdict=verdict)


@page_rule("pointer/motion-alone")
def motion_alone(page: Page) -> Iterator[Look]:
    """A page that hears its device shaken or tilted, and has nothing to press for the same."""
    listening = page.observation.tried.listening
    if listening is None or not listening.motion:
        return
    texts = [each for document in page.documents for each in document.texts_shown]
    told = next((each for each in texts if words(FILE, "shaken").search(plain(each.own_words))), None)
    controls = [each for each in page.elements if _acts_here(each)]
    if told is None:
        # What only tilts a picture, or watches how a phone is held, has no control of its own.
        yield (
            None if controls or "devicemotion" not in listening.motion else Hit(facts={"text": page.observation.title})
        )
        return
    part = next((each for each in told.ancestors if each.tag in {"section", "article", "form", "li", "dialog"}), None)
    beside = [each for each in controls if part in each.ancestors] if part else controls
    # Something else to press, such as what sends the form, may do another thing.
    alike = [each for each in beside if same_words(each.name, told.own_words)] if _sends_alone(beside) else beside
    verdict = Verdict.CANNOT_TELL if controls else Verdict.FAILED
    yield None if alike else Hit(target=told.target, facts={"text": told.own_words[:120]}, verdict=verdict)


def _sends_alone(controls: Sequence[Element]) -> bool:
    """Whether nothing is there but fields and what sends them."""
    return all(each.tag != "button" or each.get("type") in {"", "submit"} for each in controls) and any(
        each.tag == "button" and each.closest("form") for each in controls
    )


def _acts_here(element: Element) -> bool:
    """Whether something can be pressed or filled in for what the page itself does."""
    if element.tag not in {"button", "input", "select", "summary"} and element.role not in {"button", "switch", "link"}:
        return False
    leads = element.tag == "a" and element.get("href") not in {"", "#"}
    around = {"header", "footer", "nav"}
    return element.is_shown and not leads and element.get("type") != "hidden" and element.closest(*around) is None


@page_rule("pointer/drop-alone")
def drop_alone(page: Page) -> Iterator[Look]:
    """A place to drop files on, and no field for files on the page."""
    listening = page.observation.tried.listening
    if any(each.get("draggable") == "true" and each.tag not in {"a", "img"} for each in page.elements):
        # What is dropped there may be what the page itself gives people to drag.
        return
    for heard in listening.drops if listening else ():
        if not words(FILE, "of_files").search(plain(f"{heard.name} {heard.text} {heard.html}")):
            # It may wait for things that come later, to be put in order.
            continue
        facts = {"text": heard.name or heard.text or heard.selector}
        target = Target(selector=heard.selector, role=heard.role, name=heard.name, box=heard.box, html=heard.html)
        yield None if heard.focusable else Hit(target=target, facts=facts)


@page_rule("pointer/letters-are-commands")
def letters_are_commands(page: Page) -> Iterator[Look]:
    """Single letters that do something: who dictates, or types beside a field, sets them off."""
    pointed = page.observation.tried.pointed
    if pointed is None or not pointed.typed:
        return
    if not pointed.letters:
        yield None
        return
    settings = any(words(FILE, "shortcuts").search(plain(each.name)) for each in page.elements if each.role)
    doubtful = settings or len(pointed.letters) > FEW
    facts = {"letters": ", ".join(each.letter for each in pointed.letters[:10])}
    yield Hit(facts=facts, verdict=Verdict.CANNOT_TELL if doubtful else None)


@page_rule("pointer/drag-alone")
def drag_alone(page: Page) -> Iterator[Look]:
    """Something to drag, and no button or field beside it that does the same."""
    ordered = _dragged(page, "order")
    for each in ordered:
        # Arrows are signs, of which plain words know nothing.
        told = any(words(FILE, "moving").search(f"{plain(control)} {control}") for control in each.controls)
        yield None if told else _dragged_look(each)
    for each in _dragged(page, "slid"):
        yield _dragged_look(each)
    for element in page.elements if not ordered else ():
        if element.get("draggable") == "true" and element.is_shown and element.tag not in {"a", "img"}:
            facts = {"text": (element.name or element.text)[:80] or f"<{element.tag}>"}
            yield None if _has_other_way(element) else Hit(target=element.target, facts=facts)


def _has_other_way(element: Element) -> bool:
    """Whether the thing itself, or what it lies in, holds something to press or to fill in."""
    around = [element, *(each for each in (element.parent,) if each is not None)]
    controls = ("button", "input", "select", "a")
    if any(next(each.find(*controls), None) for each in around):
        return True
    holder = around[-1].parent
    return bool(holder and any(each.tag in controls for each in holder.children))
