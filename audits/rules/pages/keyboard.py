"""What can be reached and used with keys alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from audits.model import Target, Verdict
from audits.model.tried import FieldRef, Heard, Listening, TabStop
from audits.rules.data import words
from audits.rules.hit import Hit, Look
from audits.rules.page import Element, Page
from audits.rules.registry import page_rule
from audits.rules.words import plain

POINTED_AT = ("dblclick", "mousedown", "pointerdown", "touchstart", "mouseup", "pointerup", "touchend")
"""Events of a pointer that is pressed, of which keys set off none."""

PASSED_OVER = ("mouseover", "mouseenter")
"""Events of a pointer that comes by."""

PRESSED = frozenset({"click", "mousedown", "mouseup", "pointerdown", "pointerup", "dblclick", "touchstart", "touchend"})
KEYS = frozenset({"keydown", "keyup", "keypress"})

WITHOUT_ROLE = frozenset({"div", "span", "li", "p", "b", "i", "em", "strong"})
"""Tags of what is no control unless its role says so."""

IN_ORDER = re.compile(r"<[^>]*\stabindex=[\"']?0\b")
"""How the source of an element begins that Tab comes to by itself."""

HOLDS_CONTROL = re.compile(r"<(?:a|button|input|select|textarea|label)\b|\b(?:contenteditable|role)=")
"""What an element holds, or is, that has a role of its own."""

LONGEST_COMMAND = 80
"""Letters beyond which something is a text, or a part of a page, that hears of what lies in it."""

COMMANDS = frozenset(
    {"button", "link", "checkbox", "switch", "radio", "tab", "menuitem", "option", "treeitem", "combobox"}
)
"""Roles of what is pressed."""

COMPOSITE = (
    "tablist",
    "radiogroup",
    "menu",
    "menubar",
    "toolbar",
    "listbox",
    "tree",
    "grid",
    "treegrid",
    "row",
    "feed",
)
"""Roles whose parts are reached with arrows: all but one of them are left out of the order of Tab."""


HOLDING = frozenset({"table", "ul", "ol", "fieldset"})
"""Tags of what holds a group of controls."""

FEW_ALIKE = 3
"""Controls alike that make a group: two may be steps up and down from something else."""

STEPPED = frozenset({"spinbutton", "combobox", "slider"})
"""Roles of what buttons beside it step through for a pointer, and keys by themselves."""


def target_of_heard(heard: Heard) -> Target:
    """An element of the trial as the target of a finding."""
    return Target(
        selector=heard.selector,
        frame=heard.frame,
        role=heard.role,
        name=heard.name,
        html=heard.html,
        box=heard.box,
    )


def target_of_field(field: FieldRef) -> Target:
    """A field of the trial as the target of a finding."""
    return Target(selector=field.selector, frame=field.frame, name=field.name, box=field.box)


def target_of_stop(stop: TabStop) -> Target:
    """A stop of the trial as the target of a finding."""
    return Target(selector=stop.selector, name=stop.name, box=stop.box)


DRAWN = frozenset({"canvas", "svg"})
"""What may be moved by something that lies farther from it, or drawn on."""


DRAGGED = frozenset({"mousemove", "pointermove", "touchmove"})


def _dragged(listening: Listening | None) -> Iterator[Heard]:
    """What follows a finger; what only hears it come down and go up is pressed."""
    return (each for each in (listening.moved_over if listening else ()) if DRAGGED & set(each.own))


def called(heard: Heard) -> str:
    """What people call it: its name, its words, or its tag."""
    return heard.name or heard.text or f"<{heard.tag}>"


@page_rule("keyboard/unreachable")
def unreachable(page: Page) -> Iterator[Look]:
    """Something that answers a click and never takes focus, and in which nothing does."""
    listening = page.observation.tried.listening
    # What is moved under a finger, as a map is, is no thing to press.
    moved = {each.selector for each in _dragged(listening)}
    heard = [
        each
        for each in (listening.elements if listening else ())
        if PRESSED & set(each.own) and is_a_control(each) and each.selector not in moved
    ]
    heard = [each for each in heard if not _only_says(page, each)]
    for each, count in together(each for each in heard if not each.focusable):
        yield Hit(target=target_of_heard(each), facts={"control": called(each), "count": str(count)})
    if any(each.focusable for each in heard):
        yield None


SENTENCE = re.compile(r"(?:\S+\s+){3,}\S+[.!…]")
"""What is said, and called nothing."""


def _only_says(page: Page, heard: Heard) -> bool:
    """Whether something says a whole sentence and shows no hand: it may listen for what is to come in it, such as the
    results of a search.
    """
    if heard.role or heard.name != heard.text or not SENTENCE.fullmatch(heard.text):
        return False
    place = heard.selector.replace(IN_SHADOW, "")
    element = next((each for each in page.elements if place in {each.path, each.selector}), None)
    return element is not None and element.style.get("cursor", "auto") == "auto"


MANY_ALIKE = 4
"""Things of one kind at places of one kind, such as the days of a calendar, from which one tells of all."""


def together(parts: Iterable[Heard]) -> Iterator[tuple[Heard, int]]:
    """The parts, each with how many it tells of: one of many that are alike and lie at places alike, or itself."""
    groups: dict[tuple[str, ...], list[Heard]] = {}
    for each in parts:
        groups.setdefault((each.tag, each.role, re.sub(r"\d+", "0", each.selector)), []).append(each)
    for group in groups.values():
        if len(group) >= MANY_ALIKE:
            yield group[0], len(group)
        else:
            yield from ((each, 1) for each in group)


@page_rule("keyboard/unreachable-later")
def unreachable_later(page: Page) -> Iterator[Look]:
    """The same in a part of the page that is not shown at first, such as a later step of a form.

    Where that was tried by itself, `keyboard/unreachable` tells of it.
    """
    unveiled = page.observation.tried.unveiled
    by_itself = {state.part for state in page.observation.states if state.tried.listening is not None}
    for waiting in unveiled.parts if unveiled else ():
        if waiting.part in by_itself:
            continue
        deaf = [each for each in waiting.unreached if is_a_control(each)]
        for heard in deaf:
            target = target_of_heard(heard).model_copy(update={"box": None})
            yield Hit(target=target, facts={"control": called(heard), "part": waiting.part})
        yield from [] if deaf else [None]


def is_a_control(heard: Heard) -> bool:
    """Whether something that listens is small enough, and says enough, to be one thing that people press."""
    # A large part that listens hears for what is in it, or closes something that lies over it; so does what hears all.
    large = heard.box is not None and heard.box.height > 200
    everything = {"dragstart", "paste", "keypress"} <= set(heard.own)
    says = bool(heard.text or heard.name) or heard.tag in {"img", "svg"}
    return says and not large and not everything and len(heard.text) <= 100


@page_rule("keyboard/deaf-to-keys")
def deaf_to_keys(page: Page) -> Iterator[Look]:
    """A command that takes focus and hears a click, and that neither it nor anything around it hears a key for."""
    listening = page.observation.tried.listening
    for heard in listening.elements if listening else ():
        if _is_command(heard):
            facts = {"control": called(heard), "role": heard.role}
            yield Hit(target=target_of_heard(heard), facts=facts) if _hears_no_key(heard) else None


def _is_command(heard: Heard) -> bool:
    """Whether something that is no control by itself calls itself one, takes focus and hears a click."""
    native = heard.tag in {"a", "button"}
    return heard.role in COMMANDS and heard.focusable and "click" in heard.own and not native


def _hears_no_key(heard: Heard) -> bool:
    return not KEYS & {*heard.own, *heard.above}


@page_rule("keyboard/control-without-role")
def control_without_role(page: Page) -> Iterator[Look]:
    """What takes focus, answers clicks and keys, and is no control to whoever listens: neither what it is nor its state
    is told.
    """
    listening = page.observation.tried.listening
    for heard in listening.elements if listening else ():
        own = set(heard.own)
        if heard.tag not in WITHOUT_ROLE or not heard.focusable or "click" not in own or not own & KEYS:
            continue
        own_stop = IN_ORDER.match(heard.html) and not HOLDS_CONTROL.search(heard.html)
        nameless = own_stop and heard.role in {"", "generic"} and 0 < len(heard.text) <= LONGEST_COMMAND
        yield Hit(target=target_of_heard(heard), facts={"control": called(heard)}) if nameless else None


@page_rule("keyboard/deaf-in-use")
def deaf_in_use(page: Page) -> Iterator[Look]:
    """What calls itself a button, was pressed with Enter and Space in vain, and did something at a click."""
    opened, listening = page.observation.tried.opened, page.observation.tried.listening
    # Keys that are heard further up may be of another matter.
    told = (each for each in listening.elements if _is_command(each) and _hears_no_key(each)) if listening else ()
    known = {each.selector for each in told}
    for each in opened.deaf if opened else ():
        # What is copied, or saved, is not seen to be.
        unseen = words("pages/service.yaml", "acts_unseen").search(plain(each.name))
        if each.selector not in known and not unseen:
            target = Target(selector=each.selector, name=each.name, box=each.box)
            yield Hit(target=target, facts={"control": each.name or each.selector})


def _tracks(page: Page) -> set[str]:
    """What the knobs of sliders lie on: keys move the knob."""
    knobs = (each for each in page.elements if each.get("role") in {"slider", "spinbutton"} and each.get("tabindex"))
    return {name for knob in knobs for each in islice(knob.ancestors, TRACK) for name in (each.path, each.selector)}


TRACK = 2
"""Parts around the knob of a slider that may be its track."""

IN_SHADOW = " >> :scope"
"""How a selector says that it goes on within a component; paths go on as if there were none."""


@page_rule("keyboard/pointer-only")
def pointer_only(page: Page) -> Iterator[Look]:
    """Something that only a pointer sets off: pressed down, twice, or moved over."""
    listening = page.observation.tried.listening
    # What is moved under a finger, beside something to press for the same.
    moved = {each.selector for each in _dragged(listening) if each.focusable}
    tracks = _tracks(page)
    doubted = False
    for heard in listening.elements if listening else ():
        own = set(heard.own)
        pointer = next((kind for kind in (*POINTED_AT, *PASSED_OVER) if kind in own), None)
        if pointer is None or heard.role in {"presentation", "none"}:
            continue
        drawn = heard.selector in moved and heard.tag in DRAWN
        beside = heard.selector in moved and not drawn
        beside = beside or heard.selector.replace(IN_SHADOW, "") in tracks
        alike = beside or heard.led or own & (KEYS | {"click", "focus", "focusin"}) or KEYS & set(heard.above)
        # What happens as the pointer comes by may be an ornament.
        bare = not heard.role or heard.role == "img"
        doubtful = drawn or (pointer in PASSED_OVER and bare)
        verdict = Verdict.CANNOT_TELL if doubtful else None
        facts = {"control": called(heard), "kind": pointer}
        # Of the districts of a map, one tells of all.
        told_of_all = doubted and doubtful
        doubted = doubted or (doubtful and not alike)
        yield None if alike or told_of_all else Hit(target=target_of_heard(heard), facts=facts, verdict=verdict)


@page_rule("keyboard/slides-by-pointer-alone")
def slides_by_pointer_alone(page: Page) -> Iterator[Look]:
    """A knob that a pointer draws along its track, while no key gets there."""
    pointed = page.observation.tried.pointed
    for each in pointed.dragged if pointed else ():
        if each.what != "slid":
            continue
        target = Target(selector=each.selector, name=each.name, box=each.box, html=each.html)
        verdict = Verdict.CANNOT_TELL if each.doubtful else None
        facts = {"control": each.name or each.selector}
        yield None if each.focusable else Hit(target=target, facts=facts, verdict=verdict)


@page_rule("keyboard/shown-on-hover-only")
def shown_on_hover_only(page: Page) -> Iterator[Look]:
    """Links and fields that styles show under a pointer, and for focus in no way."""
    listening = page.observation.tried.listening
    if listening is None:
        return
    if not listening.hover_only:
        yield None
    for selector in listening.hover_only[:5]:
        yield Hit(target=Target(selector=selector), facts={"selector": selector})


@page_rule("keyboard/left-out-of-order")
def left_out_of_order(page: Page) -> Iterator[Look]:
    """A control that is shown and taken out of the order of Tab, and that no arrow leads to; or a group of them."""
    grouped: set[int] = set()
    for group in _groups_left_out(page):
        grouped |= {id(each) for each in group}
        facts = {"control": group[0].name or group[0].text[:80] or f"<{group[0].tag}>"}
        yield Hit(target=group[0].target, facts=facts, verdict=Verdict.FAILED)
    for element in page.find("button", "input", "select", "textarea", "a"):
        if element.tag == "a" and not element.get("href"):
            continue
        if not element.is_shown or "disabled" in element.attributes or element.get("type") == "hidden":
            continue
        if element.get("tabindex").strip() != "-1":
            yield None
        elif id(element) not in grouped and not _is_reached_otherwise(page, element):
            certain = element.tag in {"input", "select", "textarea"} and element.get("type") not in {
                "radio",
                "checkbox",
            }
            verdict = Verdict.FAILED if certain else None
            facts = {"control": element.name or f"<{element.tag}>"}
            yield Hit(target=element.target, facts=facts, verdict=verdict)


def _groups_left_out(page: Page) -> Iterator[list[Element]]:
    """Controls alike, such as the days of a calendar, of which none takes focus by Tab, nor what holds them."""
    groups: dict[int, tuple[Element, list[Element]]] = {}
    for element in page.elements:
        if element.get("tabindex").strip() == "-1" and _acts(element) and element.parent is not None:
            holder = _holder(element) or element.parent
            groups.setdefault(id(holder), (holder, []))[1].append(element)
    for holder, members in groups.values():
        alike = [each for each in members if each.tag == members[0].tag and each.role == members[0].role]
        keys = all(_is_a_key(page, each) for each in members)
        if len(alike) == len(members) >= FEW_ALIKE and not keys and not _leads_in(page, holder):
            yield members


def _is_a_key(page: Page, element: Element) -> bool:
    """Whether it is a key that is drawn: real ones type the same into a field."""
    return len(element.name) == 1 and any(map(_is_in_order, page.find("input", "textarea")))


def _holder(element: Element) -> Element | None:
    """The nearest list, table or composite control around it."""
    return next((each for each in element.ancestors if each.tag in HOLDING or each.role in COMPOSITE[:-2]), None)


def _acts(element: Element) -> bool:
    native = element.tag == "button" or (element.tag == "a" and element.get("href").startswith("#"))
    said = element.role in {"option", "tab", "radio", "gridcell", "treeitem"} and element.is_clickable
    off = "disabled" in element.attributes or element.get("aria-disabled") == "true"
    hidden = any(each.get("aria-hidden") == "true" or "inert" in each.attributes for each in element.ancestors)
    return (native or said) and element.is_shown and bool(element.role) and not (off or hidden)


def _leads_in(page: Page, holder: Element) -> bool:
    """Whether anything in or around a group takes focus, is said to own it, or is a field that it may belong to."""
    if holder.role in {"menu", "menubar"} or holder.closest("dialog") or holder.within("dialog", "menu", "alertdialog"):
        return True
    around = [each for each in (holder, holder.parent) if each and each.tag not in {"main", "body", "html"}]
    own = [each for each in (holder, *holder.inside) if each.is_element and _is_in_order(each)]
    fields = [each for part in around for each in part.find("input", "select", "textarea") if _is_in_order(each)]
    spoken = ("aria-activedescendant", "aria-controls", "aria-owns", "aria-haspopup")
    ids = {each.get("id") for each in (holder, *holder.inside, *holder.ancestors) if each.is_element} - {""}
    pointed = any(
        each.get("aria-haspopup") not in {"", "false", "menu"} or ids & {*" ".join(map(each.get, spoken)).split()}
        for each in page.elements
    )
    return bool(own or fields or pointed or holder.get("aria-activedescendant"))


def _is_in_order(element: Element) -> bool:
    """Whether Tab leads to it, shown or not."""
    index = element.get("tabindex").strip()
    native = element.tag in {"button", "input", "select", "textarea", "summary"} or (
        element.tag == "a" and "href" in element.attributes
    )
    return index not in {"", "-1"} or (native and index == "" and "disabled" not in element.attributes)


def _is_reached_otherwise(page: Page, element: Element) -> bool:
    if element.within(*COMPOSITE) or element.get("aria-hidden") == "true" or not element.role:
        return True
    if any(each.get("aria-hidden") == "true" for each in element.ancestors):
        return True
    # One of those alike in a table or a list is in the order, and hands focus on.
    holder = _holder(element)
    if holder and any(each.get("tabindex").strip() == "0" for each in holder.find(element.tag)):
        return True
    if element.tag == "button" and _is_a_key(page, element):
        return True
    # The same link, or the field that a button beside it helps to fill.
    same = any(
        each is not element
        and each.tag == element.tag
        and each.get("tabindex") != "-1"
        and each.get("href") == element.get("href") != ""
        for each in page.find(element.tag)
    )
    helper = (
        element.tag == "button"
        and element.parent is not None
        and any(
            (each.tag in {"input", "select"} or each.role in STEPPED) and each.get("tabindex") != "-1"
            for each in element.parent.inside
        )
    )
    return same or helper


OF_FILES = re.compile(
    r"file|brows|upload|choose|fichier|parcourir|ajout|bestand|bladeren|kies|upload|datei|durchsuch|ausw[äa]hl|hochlad",
    re.IGNORECASE,
)
"""What a button says that opens a list of files."""


@page_rule("keyboard/hidden-behind-label")
def hidden_behind_label(page: Page) -> Iterator[Look]:
    """A box, a choice or a file field that is not drawn at all, of which a label is shown: only a pointer ticks it."""
    for field in page.find("input"):
        kind = field.get("type").lower()
        if kind not in {"radio", "checkbox", "file"} or "disabled" in field.attributes:
            continue
        labels = [*field.document.labels.get(field.get("id"), ()), *(e for e in field.ancestors if e.tag == "label")]
        shown = [each for each in labels if each.is_shown]
        if not shown:
            continue
        # Not laid out, or hidden: what is merely transparent, or one pixel large, takes focus.
        hidden = field.box is None or field.style.get("visibility") == "hidden"
        if not hidden or any(
            _takes_focus(each) for label in shown for each in (label, *label.inside, *label.ancestors)
        ):
            yield None
            continue
        # Another control beside it may open the same list of files.
        around = shown[0].parent
        buttons = [each for each in around.inside if each.tag == "button"] if around is not None else []
        # What sends the form opens none, unless it is called so.
        helped = any(
            each.get("type", "submit").lower() != "submit"
            or not each.closest("form")
            or OF_FILES.search(each.shown_text)
            for each in buttons
        )
        verdict = Verdict.CANNOT_TELL if kind == "file" and helped else None
        yield Hit(target=shown[0].target, facts={"control": shown[0].shown_text[:80] or f"<{kind}>"}, verdict=verdict)


def _takes_focus(element: Element) -> bool:
    if not element.is_element or element.tag in {"body", "html", "form", "main", "fieldset"}:
        return False
    return element.is_focusable or element.get("tabindex").strip() == "0"


@page_rule("keyboard/access-keys")
def access_keys(page: Page) -> Iterator[Look]:
    """Keys that the page takes for itself, which those of a screen reader or of the browser may be."""
    taken = [each for each in page.elements if each.get("accesskey").strip()]
    if taken:
        keys = ", ".join(dict.fromkeys(each.get("accesskey").strip() for each in taken))
        yield Hit(target=taken[0].target, facts={"keys": keys[:60], "control": taken[0].name or taken[0].text[:60]})


ACTED_ON = frozenset(
    {"a", "button", "input", "select", "textarea", "summary", "iframe", "audio", "video", "area", "object"}
)
"""Tags that take focus because something can be done with them."""


@page_rule("keyboard/stop-without-purpose")
def stop_without_purpose(page: Page) -> Iterator[Look]:
    """Words that take focus, and with which nothing can be done: one press of Tab more for nothing."""
    for element in page.elements:
        if element.get("tabindex").strip() != "0" or element.tag in ACTED_ON or not element.is_shown:
            continue
        scrolls = {element.style.get("overflow-x"), element.style.get("overflow-y")} & {"auto", "scroll"}
        named = element.get("role") or element.get("aria-label") or element.get("aria-labelledby")
        written = "contenteditable" in element.attributes or any(name.startswith("on") for name in element.attributes)
        used = element.is_clickable or scrolls or named or written or element.description or element.get("title")
        yield None if used or not element.text else Hit(target=element.target, facts={"text": element.text[:80]})


@page_rule("keyboard/trap")
def trap(page: Page) -> Iterator[Look]:
    """A few elements among which focus goes round, and that neither Shift+Tab nor Escape leaves."""
    tabbed = page.observation.tried.tabbed
    if tabbed is None or not tabbed.stops:
        return
    caught = next((stop for stop in tabbed.stops if stop.selector in tabbed.trapped), None)
    name = caught.name or f"<{caught.tag}>" if caught else ""
    # A key of the page's own that leads out is allowed where people are told of it.
    told = any(words("pages/keyboard.yaml", "way_out").search(plain(each)) for each in page.observation.passages)
    verdict = Verdict.CANNOT_TELL if told else None
    yield Hit(target=target_of_stop(caught), facts={"control": name}, verdict=verdict) if caught else None


@page_rule("keyboard/field-keeps-focus")
def field_keeps_focus(page: Page) -> Iterator[Look]:
    """A field that holds focus as long as it does not like what was typed."""
    entered = page.observation.tried.entered
    for each in entered.keeping if entered else ():
        yield Hit(target=target_of_field(each), facts={"field": each.name or each.selector})
    if entered and not entered.keeping:
        yield None


VALUED = frozenset({"slider", "spinbutton"})
"""Roles with a value, which no single click tells."""


@page_rule("keyboard/keys-of-role")
def keys_of_role(page: Page) -> Iterator[Look]:
    """Controls that say what they are, and do not obey the keys that go with it, although they obey a click."""
    opened = page.observation.tried.opened
    for each in opened.composites if opened else ():
        if (not each.clicked and each.role not in VALUED) or each.role in {"", "field"}:
            continue
        if each.obeys or each.tabbable:
            yield None
            continue
        facts = {"control": each.name or each.selector, "role": each.role}
        target = Target(selector=each.selector, role=each.role, name=each.name, box=each.box)
        # A link that calls itself a button still obeys Enter.
        yield Hit(target=target, facts=facts, verdict=Verdict.ADVICE if each.role == "button" else None)


@page_rule("keyboard/opens-by-click-alone")
def opens_by_click_alone(page: Page) -> Iterator[Look]:
    """A field that nothing can be typed into, and that a click alone opens: a calendar, a list."""
    opened = page.observation.tried.opened
    for each in opened.composites if opened else ():
        if each.role == "field":
            facts = {"field": each.name or each.selector}
            target = Target(selector=each.selector, role="textbox", name=each.name, box=each.box)
            yield None if each.obeys or each.tabbable else Hit(target=target, facts=facts)
