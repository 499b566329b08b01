"""Fields as people meet them: what stands beside them, what they are for, whether they must be filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audits.model import Rung, Target
from audits.model.tried import FieldRef
from audits.rules.data import read, words
from audits.rules.page import Element, Page
from audits.rules.words import plain

FILE = "fields.yaml"

FIELDS = ("input", "select", "textarea")

BUTTONS = frozenset({"submit", "button", "reset", "image"})
"""Types of inputs that are buttons."""

NO_TEXT = BUTTONS | frozenset({"hidden", "checkbox", "radio", "file", "range", "color"})

NEAR = 60.0
"""CSS pixels within which words belong to a field."""


def kind_of(field: Element) -> str:
    """The type of an input, in lower case; the tag of what is none."""
    return field.get("type", "text").lower() if field.tag == "input" else field.tag


def fields_of(page: Page) -> Iterator[Element]:
    """Fields that a person meets."""
    for field in page.find(*FIELDS):
        if kind_of(field) not in BUTTONS | {"hidden"} and (field.is_shown or _is_drawn_by_its_label(field)):
            yield field


def _is_drawn_by_its_label(field: Element) -> bool:
    """Whether a box, a button or a file is chosen by its label: the control itself is transparent, and works."""
    if kind_of(field) not in {"checkbox", "radio", "file"} or field.style.get("visibility") != "visible":
        return False
    return field.document.seen.boxes[field.number] is not None and bool(labels_of(field))


def buttons_of(page: Page) -> Iterator[Element]:
    """Buttons that a person meets."""
    for button in page.find("button", "input"):
        if (button.tag == "button" or kind_of(button) in BUTTONS) and button.is_shown:
            yield button


def met(page: Page, ref: FieldRef) -> Target:
    """A field that a trial met, as the target of a finding: as the page was read, where it is the same there."""
    for field in fields_of(page):
        # Another step may have another field at the same place, by the same name.
        if ref.selector in {field.selector, field.path} and field.document is page.documents[0]:
            return field.target
    return Target(selector=ref.selector, name=ref.name[:80], box=ref.box)


def is_text(field: Element) -> bool:
    """Whether something is typed into it."""
    return field.tag != "select" and kind_of(field) not in NO_TEXT


def rungs(page: Page) -> dict[tuple[int, str], Rung | None]:
    """Where the name of each control comes from, by frame and name."""
    return {(each.frame, each.name): each.rung for each in page.observation.controls}


def labels_of(field: Element) -> list[Element]:
    """The labels that are tied to a field and shown."""
    wrapped = field.closest("label")
    tied = field.document.labels.get(field.get("id"), []) if field.get("id") else []
    found = [*tied, *field.refers_to("aria-labelledby"), *([wrapped] if wrapped is not None else [])]
    return [each for each in dict.fromkeys(found) if each.is_shown and _is_on_page(each)]


def _is_on_page(element: Element) -> bool:
    """Whether it has not been pushed out to the left or the top, where nobody scrolls."""
    place = element.document.seen.boxes[element.number]
    return place is not None and place[0] + place[2] > 0 and place[1] + place[3] > 0


def label_of(field: Element) -> str:
    """The words of the labels that are tied to a field, as shown."""
    return " ".join(each.shown_text for each in labels_of(field))


def words_beside(field: Element) -> str:
    """Words that stand right before or above a field, tied to it or not, in the part of the form that is its own."""
    return " ".join(node.own_words for node in texts_beside(field))


def texts_beside(field: Element) -> list[Element]:
    """The texts that stand right before or above a field, in document order."""
    box = field.box
    if box is None:
        return []
    found = []
    boxes = field.document.seen.boxes
    for node in field.document.texts_shown:
        place = boxes[node.number]
        if place is None:
            continue
        x, y, width, height = place
        beside = abs(y + height / 2 - box.y - box.height / 2) < 20 and 0 <= box.x - x - width < NEAR * 4
        above = 0 <= box.y - y - height < NEAR and abs(x - box.x) < NEAR * 2
        if (beside or above) and not node.closest("option", "select", "button", "h1", "h2"):
            found.append(node)
    return found


def words_around(field: Element) -> str:
    """Words of the part of the form in which a field lies, and those beside it."""
    holder = field.closest("p", "li", "fieldset", "td", "div") or field.parent
    return f"{holder.shown_text if holder is not None else ''} {words_beside(field)}"


def own_part(field: Element) -> Element:
    """The largest part of a form in which a field is the only one; the field itself where none is."""
    part = field
    for each in field.ancestors:
        if each.tag in {"form", "body", "main", "html", "fieldset"} or sum(x.tag in FIELDS for x in each.inside) > 1:
            break
        part = each
    return part


def is_search(field: Element) -> bool:
    """Whether something is looked for with it: then its button says what it is for."""
    form = field.closest("form", "search")
    said = f"{field.name} {field.get('name')} {field.get('id')} {form.get('role') if form else ''} {field.get('type')}"
    return bool(words(FILE, "search").search(plain(said))) or field.within("search") is not None


def purpose_of(field: Element) -> str | None:
    """What a personal field is for, by its name; None where its name does not surely say so."""
    name = plain(re.sub(r"\([^)]*\)", "", field.name))
    for purpose, patterns in purposes().items():
        if any(pattern.search(name) for pattern in patterns):
            return purpose
    return None


@cache
def purposes() -> dict[str, list[re.Pattern[str]]]:
    """The purposes of personal fields (tokens of `autocomplete`), and the names that surely say them."""
    return {purpose: [re.compile(each) for each in listed] for purpose, listed in read(FILE)["purposes"].items()}


def is_name(field: Element) -> bool:
    """Whether somebody's name is asked for."""
    named = plain(field.name) in {"nom", "name", "naam"}
    return (
        named
        or purpose_of(field) in {"given-name", "family-name", "name"}
        or "name" in field.get("autocomplete").split("-")
    )


def is_required(field: Element) -> bool:
    """Whether the code says that it must be filled in."""
    return "required" in field.attributes or field.get("aria-required") == "true"


def is_marked(field: Element) -> bool:
    """Whether what is shown says, beside a field, that it must or need not be filled in."""
    said = f"{label_of(field)} {words_beside(field)} {field.description} {field.get('placeholder')}"
    group = field.within("group", "radiogroup")
    said += f" {group.name}" if group is not None else ""
    return "*" in said or bool(words(FILE, "required").search(plain(said)))


def must_be_filled(page: Page, field: Element) -> bool:
    """Whether a page lets nobody leave a field empty: by its code, by a mark, or by words beside it or for all."""
    if is_required(field):
        return True
    own = f"{field.name} {label_of(field)} {field.description}"
    if not own.strip():
        own = " ".join(node.own_words for node in texts_beside(field)[-1:])
    said = plain(f"{own} {words_beside(field)}")
    if words(FILE, "need_not").search(said):
        return False
    if "*" in own or words(FILE, "must").search(plain(own)):
        return True
    told = plain(field.document.root.shown_text)
    if words(FILE, "all_must").search(told):
        return True
    red = any(
        is_red(node.parent.style.get("color", "")) for node in texts_beside(field)[-2:] if node.parent is not None
    )
    return red and bool(words(FILE, "must_by_colour").search(told))


def is_red(colour: str) -> bool:
    """Whether people take a colour for red."""
    found = re.match(r"rgba?\((\d+), (\d+), (\d+)", colour)
    red, green, blue = map(int, found.groups()) if found else (0, 0, 0)
    return red > 140 and max(green, blue) < red / 2
