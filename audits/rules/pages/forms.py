"""What a form says of its fields: names, groups, what must be filled in and how."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from colorsys import rgb_to_hsv
from functools import partial
from itertools import groupby
from typing import Literal

from audits.model import Rung, Target, Verdict
from audits.model.tried import FieldErred
from audits.rules import ways
from audits.rules.colour import colour_of
from audits.rules.data import words
from audits.rules.fields import (
    FIELDS,
    NEAR,
    buttons_of,
    fields_of,
    is_marked,
    is_name,
    is_required,
    is_search,
    is_text,
    kind_of,
    label_of,
    met,
    own_part,
    purpose_of,
    purposes,
    rungs,
    texts_beside,
    words_around,
    words_beside,
)
from audits.rules.fields import FILE as OF_FIELDS
from audits.rules.hit import Hit, Look
from audits.rules.page import Element, Page
from audits.rules.registry import page_rule
from audits.rules.words import names_it, plain, plain_signs, same_words

FILE = "pages/forms.yaml"

SHORT_NAME = 20
"""Letters below which many a family name is cut: names of 25 letters and more are common in several countries."""

LEAST_FIGURES = 4
"""Figures of a number that is shown as an example."""

EXAMPLE = re.compile(
    r"""[\s:«“„"']*
    (?:
      (?: [+(]? (?:[A-Z0-9]+[./-])* [A-Z0-9]*\d [\w/()-]* (?:\.[\w/()-]+)*   # a token with figures
        | [A-Z]{1,4} (?!\w)                                                     # or a few capitals
      ) (?:\ (?=\S))?
    )+""",
    re.VERBOSE,
)
"""What stands behind a word that announces an example: a number with its letters and signs."""

OF_LENGTH = re.compile(
    r" ?\(|(?<=\S) \d+ (?=chiffres|cijfers|ziffern|digits|figures|caract|tekens|zeichen|signs)", re.I
)
"""Where what stands behind an example begins to speak of it."""

NAMES = ("O'Brien", "Anne-Marie", "Éloïse", "van den Berg", "Ng")
"""Names of people who live here."""

ABROAD = {"tel": "+33 1 23 45 67 89", "postal-code": "SW1A 1AA"}
"""What people who come from elsewhere have."""


# --- names ------------------------------------------------------------------------------------------------------------


@page_rule("forms/placeholder-as-label")
def placeholder_as_label(page: Page) -> Iterator[Look]:
    """A field whose only label disappears when somebody types."""
    known = rungs(page)
    for field in fields_of(page):
        if not is_text(field) or not field.name:
            continue
        rung = known.get((field.document.seen.frame, field.name))
        only = rung is Rung.PLACEHOLDER or (rung is None and _is_called_by_placeholder(field))
        if only and (label_of(field) or plain(field.name) in plain(words_beside(field))):
            only = False
        if only and is_search(field):
            continue
        yield Hit(target=field.target, facts={"field": field.name}) if only else None


def _is_called_by_placeholder(field: Element) -> bool:
    """Whether a field that came later has no other name than its placeholder, as its code tells."""
    others = [field.get(name) for name in ("aria-label", "aria-labelledby", "title")]
    return field.came and plain(field.get("placeholder")) == plain(field.name) and not any(others)


MOST_IN_A_LINE = 4
"""Fields that are the parts of one answer, at most."""


@page_rule("forms/no-visible-label")
def no_visible_label(page: Page) -> Iterator[Look]:
    """A field whose name only the code holds: nothing on the screen says what to enter."""
    for field in fields_of(page):
        if not field.name or field.get("placeholder") or is_search(field) or field.closest("table"):
            continue
        if field.get("type") in {"checkbox", "radio"}:
            continue
        group = field.within("group", "radiogroup")
        if group is not None and group.name and any(each.is_shown for each in group.find("legend")):
            yield from _untold_parts(field, group)
            continue
        hidden_name = field.get("aria-label") or field.get("title")
        if hidden_name or not label_of(field):
            alone = Verdict.FAILED if not _has_neighbours(field) else None
            told = _is_told_on_screen(field)
            yield None if told else Hit(target=field.target, facts={"field": field.name}, verdict=alone)


def _is_told_on_screen(field: Element) -> bool:
    """Whether words stand at a field, or before it in the line that it shares with others; those of another field's
    label are about that one. Brackets and dashes between the parts of a number say nothing.
    """
    holder = field.closest("p", "li", "dd", "div")
    few = holder is not None and sum(each.tag in FIELDS for each in holder.inside) <= MOST_IN_A_LINE
    line = [each for each in (holder.inside if holder is not None and few else ()) if each.is_text and each.is_shown]
    before = [each for each in (*texts_beside(field), *line) if each.number < field.number]
    # The label of the first part of an answer may be that of all.
    own = [e for e in before if not _is_label_of_another(e, field) or same_words(e.own_words, field.name)]
    return any(re.search(r"[^\W_]", said) for said in (label_of(field), *(each.own_words for each in own)))


def _is_label_of_another(text: Element, field: Element) -> bool:
    label = text.closest("label")
    if label is None:
        return False
    return label.get("for") != field.get("id") if label.get("for") else label not in field.ancestors


def _untold_parts(field: Element, group: Element) -> Iterator[Look]:
    """Several fields of different kinds below one question, of which nothing on the screen tells which is which."""
    parts = [each for each in group.find(*FIELDS) if each.is_shown and each.get("type") not in {"checkbox", "radio"}]
    kinds = {re.sub(r"\W|\d", "", plain(each.name)) for each in parts}
    if len(parts) < 2 or len(kinds) < len(parts) or field is not parts[0]:
        return
    question = " ".join(each.shown_text for each in group.find("legend"))
    beside = {plain(words_beside(each)) for each in parts} - {"", plain(question)}
    if beside or any(label_of(each) or each.get("placeholder") for each in parts):
        return
    rest = plain(group.shown_text.replace(question, " ", 1))
    told = any(names_it(question, each.name) or names_it(each.description, each.name) for each in parts)
    if rest or told:
        return
    yield Hit(target=field.target, facts={"field": ", ".join(each.name for each in parts)}, verdict=Verdict.FAILED)


def _has_neighbours(field: Element) -> bool:
    """Whether anything near a field could say what it is for: words, a picture or a button beside it, words above."""
    place = field.box
    if place is None:
        return True
    for each in field.document.nodes:
        speaks = each.is_text or each.tag in {"img", "svg", "i", "button", "input", "::before", "::after", "::marker"}
        box = field.document.seen.boxes[each.number] if speaks and each is not field else None
        if box is None or not each.is_shown or each.closest("option", "textarea", "select"):
            continue
        x, y, width, height = box
        across = max(place.x - x - width, x - place.x - place.width, 0)
        beside = y < place.y + place.height and y + height > place.y and across < 4 * NEAR
        above = -height <= place.y - y - height < NEAR and across < 2 * NEAR and each.is_text
        below = 0 <= y - place.y - place.height < NEAR / 3 and across < 2 * NEAR and each.is_text
        heading = each.closest("h1", "h2")
        if (
            beside
            or below
            and not each.closest("button")
            or above
            and (heading is None or same_words(heading.text, field.name))
        ):
            return True
    return False


@page_rule("forms/label-says-nothing")
def label_says_nothing(page: Page) -> Iterator[Look]:
    """A field whose label would do for any field. A number is no help where they take different things."""
    numbered = [each for each in fields_of(page) if words(FILE, "numbered").fullmatch(plain(each.name))]
    purposes = {each.get("autocomplete") or each.get("type") for each in numbered}
    for field in fields_of(page):
        if field.name:
            empty = words(FILE, "says_nothing").search(plain(field.name)) or not re.search(r"\w", field.name)
            empty = empty or (field in numbered and len(purposes) > 1)
            yield Hit(target=field.target, facts={"field": field.name}) if empty else None


@page_rule("forms/same-label-twice")
def same_label_twice(page: Page) -> Iterator[Look]:
    """Fields of one form that only their place tells apart."""
    groups: dict[tuple[int, int, str, str], list[Element]] = defaultdict(list)
    for field in fields_of(page):
        if not field.name or field.get("type") in {"radio", "checkbox"} or field.closest("table", "li"):
            continue
        form = field.closest("form")
        group = field.within("group", "radiogroup", "region", "row", "article", "tabpanel", "dialog", "listitem")
        heading = _heading_above(field)
        # “Block A” does not tell what belongs to it.
        telling = group is not None and not words(FILE, "group_says_nothing").fullmatch(plain(group.name))
        key = (form.number if form else -1, group.number if group and telling else -1, heading, plain(field.name))
        groups[key].append(field)
    for fields in groups.values():
        # Another example of the same kind does not tell one from the other.
        described = len({_without_example(field.description) for field in fields}) == len(fields) > 1
        facts = {"field": fields[0].name, "count": str(len(fields))}
        yield Hit(target=fields[1].target, facts=facts) if len(fields) > 1 and not described else None


def _without_example(said: str) -> str:
    """A description without the figures of the example that it gives."""
    return re.sub(r"\d+", "", said) if words(FILE, "example").search(plain(said)) else said


def _heading_above(field: Element) -> str:
    """The last heading before a field: under two headings the same label means two things."""
    headings = [each for each in field.document.headings if each.number < field.number]
    return headings[-1].text if headings else ""


@page_rule("forms/group-without-legend")
def group_without_legend(page: Page) -> Iterator[Look]:
    """Choices that answer a question which nothing ties to them."""
    groups: dict[tuple[int, int, str], list[Element]] = defaultdict(list)
    for field in fields_of(page):
        kind = field.get("type").lower()
        if kind == "radio" and field.get("name"):
            form = field.closest("form")
            groups[field.document.seen.frame, form.number if form else -1, field.get("name")].append(field)
    for fields in groups.values():
        if len(fields) < 2:
            continue
        first = fields[0]
        holder = first.within("group", "radiogroup")
        if (holder is not None and holder.name) or _names_ask(fields):
            yield None
            continue
        question = words_beside(first).replace(first.name, "")
        lone = not re.search(r"[^\W\d_]{3}", question) and any(len(field.name.split()) > 3 for field in fields)
        facts = {"first": first.name, "count": str(len(fields))}
        yield Hit(target=first.target, facts=facts, verdict=Verdict.CANNOT_TELL if lone else None)


def _names_ask(fields: Sequence[Element]) -> bool:
    """Whether the name that the code gives each choice holds what all of them answer, such as the head of their row."""
    named = [set(field.get("aria-labelledby").split()) for field in fields]
    if set.intersection(*named):
        return True
    names = [plain(field.get("aria-label")).split() for field in fields]
    return all(names) and (len({each[0] for each in names}) == 1 or len({each[-1] for each in names}) == 1)


FEWEST_AGAIN = 4
"""Boxes in a row, each of which is there more than once."""


@page_rule("forms/boxes-without-legend")
def boxes_without_legend(page: Page) -> Iterator[Look]:
    """Boxes to tick that answer a question which nothing ties to them."""
    for is_box, run in groupby(fields_of(page), key=lambda field: kind_of(field) == "checkbox"):
        boxes = list(run)
        first = boxes[0]
        if not is_box or len(boxes) < 2 or first.closest("table", "nav"):
            continue
        holder = first.within("group", "radiogroup", "list", "menu", "listbox", "toolbar")
        if holder is not None and holder.name:
            yield None
            continue
        heading = next((each for each in reversed(first.document.headings) if each.number < first.number), None)
        asked = [each for each in texts_beside(first) if not each.closest("label") and each.number < first.number]
        question = " ".join(each.own_words for each in asked)
        own = re.search(r"[?:]\s*$", question) or any(each.closest("b", "strong") for each in asked)
        titled = heading is not None and "?" in heading.text and _follows(first, heading)
        # The same boxes once more answer another question.
        named = Counter(plain(each.name) for each in boxes)
        again = len(boxes) >= FEWEST_AGAIN and len(named) > 1 and "" not in named and min(named.values()) > 1
        facts = {"first": first.name, "count": str(len(boxes))}
        verdict = Verdict.FAILED if own or again else None
        yield Hit(target=first.target, facts=facts, verdict=verdict) if own or again or titled else None


def _follows(field: Element, heading: Element) -> bool:
    """Whether a field stands right below a heading."""
    return (
        field.box is not None
        and heading.box is not None
        and field.box.y - heading.box.y - heading.box.height < 2 * NEAR
    )


# --- what must be filled in, and how ----------------------------------------------------------------------------------


@page_rule("forms/required-unsaid")
def required_unsaid(page: Page) -> Iterator[Look]:
    """Fields of which some must be filled in and others need not, and nothing that is shown tells which."""
    forms: dict[Element | None, list[Element]] = defaultdict(list)
    for field in fields_of(page):
        if kind_of(field) not in {"radio", "checkbox"} and not is_search(field):
            forms[field.closest("form")].append(field)
    for fields in forms.values():
        needed = [field for field in fields if is_required(field)]
        # A list that begins with a choice is answered as it stands.
        free = [field for field in fields if field not in needed and not _is_answered(field)]
        if needed and free:
            facts = {"field": needed[0].name or "…", "count": str(len(needed))}
            said = any(is_marked(field) for field in fields)
            yield None if said else Hit(target=needed[0].target, facts=facts)


@page_rule("forms/required-mark-missing")
def required_mark_missing(page: Page) -> Iterator[Look]:
    """A field that must be filled in and bears no mark, in a form whose other such fields have a star, which the page
    explains.
    """
    explained = any(
        "*" in each.own_text and words(FILE, "required_marks").search(plain(each.shown_text))
        for each in page.find("p", "div", "span", "li", "legend")
    )
    if not explained:
        return
    forms: dict[Element | None, list[Element]] = defaultdict(list)
    for field in fields_of(page):
        if (
            kind_of(field) not in {"radio", "checkbox"}
            and not is_search(field)
            and is_required(field)
            and field.is_shown
        ):
            forms[field.closest("form")].append(field)
    for needed in forms.values():
        starred = [each for each in needed if "*" in label_of(each)]
        bare = [each for each in needed if not _says_it_is_needed(each) and not _is_answered(each)]
        if len(starred) > 1 and len(bare) < len(starred):
            yield from (Hit(target=each.target, facts={"field": each.name or "…"}) for each in bare)
            yield from [None] * (not bare)


def _says_it_is_needed(field: Element) -> bool:
    """Whether words or a star in a field's own part of the form, at it or in the name of its group say that it must be
    filled in; those of another field's label are about that one.
    """
    group = field.within("group", "radiogroup")
    at = " ".join(each.own_words for each in texts_beside(field) if not _is_label_of_another(each, field))
    named = f"{label_of(field)} {field.name} {field.description} {group.name if group is not None else ''}"
    said = f"{named} {at} {own_part(field).shown_text}"
    return "*" in said or bool(words(FILE, "required_marks").search(plain(said)))


def _is_answered(field: Element) -> bool:
    """Whether a list has something chosen from the start, and no way back to nothing."""
    options = list(field.find("option")) if field.tag == "select" else []
    return bool(options) and all(each.get("value", each.text).strip() not in {"", "-1"} for each in options)


PARTS_OF_DATE = ("day", "month", "year")
"""What fields for the parts of a date are called."""


@page_rule("forms/required-learnt-late")
def required_learnt_late(page: Page) -> Iterator[Look]:
    """Fields that a form refuses to leave empty and others that it does not, and no word of that anywhere before."""
    erred = page.observation.tried.erred
    for press in erred.attempts[:1] if erred and page.documents else ():
        asked = [each for each in press.fields if each.type in TYPED or each.type.startswith("select")]
        refused = [each for each in asked if each.empty and (each.invalid or each.worded)]
        free = [each for each in asked if each.empty and each not in refused and not each.marked]
        # Of a date in three parts, one tells of all.
        parts = [each for each in asked if any(words(FILE, p).fullmatch(plain(each.name)) for p in PARTS_OF_DATE)]
        free = [each for each in free if each not in parts or len(parts) < len(PARTS_OF_DATE)]
        refuses = press.how == "empty" and press.prevented and not (press.bubble or press.gone or press.sent)
        if not refuses or not refused or not free or any(each.required for each in refused):
            continue
        shown = page.documents[0].root.shown_text
        said = f"{shown} {' '.join(f'{each.name} {each.hint}' for each in press.fields)}"
        told = "*" in said or any(words(OF_FIELDS, name).search(plain(said)) for name in ("required", "need_not"))
        told = told or words(FILE, "told_before").search(plain(said)) is not None
        facts = {"field": refused[0].name[:80] or "…", "count": str(len(refused))}
        # Where a page speaks of what it needs, in whatever words, a person must read it.
        verdict = Verdict.CANNOT_TELL if words(FILE, "speaks_of_need").search(plain(said)) else None
        yield None if told else Hit(target=met(page, refused[0]), facts=facts, verdict=verdict)


@page_rule("forms/mark-unexplained")
def mark_unexplained(page: Page) -> Iterator[Look]:
    """Stars beside labels that nothing on the page explains, and that the code does not either."""
    marked = [field for field in fields_of(page) if "*" in label_of(field)]
    if not marked or not page.documents:
        return
    explained = words(FILE, "required_marks").search(plain(page.documents[0].root.shown_text))
    coded = all(is_required(field) for field in marked)
    yield None if explained or coded else Hit(target=marked[0].target, facts={"field": marked[0].name})


OF_A_PERSON = frozenset({"given-name", "family-name", "name", "bday"})
"""Purposes that only a person's data have."""

MUCH_OF_ONE = 3
"""Purposes of fields that together are surely about whoever fills them in."""


def _says_purpose(field: Element) -> bool:
    return field.get("autocomplete").strip().lower() not in {"", "on", "off"}


def _own_fields(page: Page) -> list[Element]:
    """Fields for text that do not stand below a heading, or in a group or dialog, that speaks of somebody else."""
    return [field for field in fields_of(page) if is_text(field) and not _is_of_others(field)]


def _is_of_others(field: Element) -> bool:
    return _asks_whom(field) == "others"


def _asks_whom(field: Element) -> Literal["others", "oneself", "perhaps", ""]:
    """About whom a field asks, by the nearest words that tell: somebody else, or whoever fills it in; `perhaps` where a
    heading speaks of what is one's own, and the page of somebody else.
    """
    first = next((each.text for each in field.document.headings), "")
    dialog = field.within("dialog", "alertdialog")
    label = label_of(field)
    for said in (label, _group_of(field), _heading_above(field), dialog.name if dialog else "", first):
        if words(FILE, "of_others").search(plain(said)):
            return "others"
        if words(FILE, "of_oneself").search(plain(said)):
            surely = said == label or words(FILE, "of_oneself_alone").search(plain(said))
            return "oneself" if surely or not words(FILE, "of_others").search(plain(first)) else "perhaps"
    return ""


@page_rule("forms/purpose-untold")
def purpose_untold(page: Page) -> Iterator[Look]:
    """Fields for a person's own data that do not tell browsers and helpers what they are for; one finding a page."""
    own = [(field, purpose) for field in _own_fields(page) if (purpose := purpose_of(field))]
    # Whoever gives two first names speaks of others.
    times = Counter(purpose for _, purpose in own)
    own = [(field, purpose) for field, purpose in own if times[purpose] == 1]
    doubtful = any(_asks_whom(field) == "perhaps" for field, _ in own)
    untold = [(field, purpose) for field, purpose in own if not field.get("autocomplete").strip()]
    if untold:
        field, purpose = untold[0]
        # So much of one person is asked of nobody but that person.
        sure = len(untold) == len(own) >= MUCH_OF_ONE and bool({each for _, each in own} & OF_A_PERSON) and not doubtful
        facts = {"field": field.name, "count": str(len(untold)), "purpose": purpose}
        yield Hit(target=field.target, facts=facts, verdict=Verdict.FAILED if sure else None)
    elif own:
        yield None


FAR_FROM_ALL = frozenset({"nickname", "tel-extension", "sex", "photo", "impp", "transaction-amount"})
"""Purposes (HTML, autofill field names) that are none of those which labels are known to tell here."""


@page_rule("forms/purpose-wrong")
def purpose_wrong(page: Page) -> Iterator[Look]:
    """A field that declares another purpose than its label says."""
    for field in fields_of(page):
        purpose, declared = purpose_of(field), field.get("autocomplete").lower().split()
        if purpose is None or not declared or declared[-1] in {"off", "on"}:
            continue
        other = declared[-1] in {*purposes(), *FAR_FROM_ALL} and declared[-1] != purpose
        facts = {"field": field.name, "declared": declared[-1], "purpose": purpose}
        yield Hit(target=field.target, facts=facts) if other else None


@page_rule("forms/purpose-switched-off")
def purpose_switched_off(page: Page) -> Iterator[Look]:
    """Fields for a person's own data that forbid browsers to fill them; one finding a page."""
    own = [field for field in _own_fields(page) if purpose_of(field)]
    # Where another field says that it is for the visitor's own name, this one is for somebody else's.
    said = {purpose_of(field) for field in own if _says_purpose(field)}
    off = [
        field for field in own if field.get("autocomplete").strip().lower() == "off" and purpose_of(field) not in said
    ]
    if off:
        facts = {"field": off[0].name, "count": str(len(off))}
        # One alone may be about somebody else.
        yield Hit(target=off[0].target, facts=facts, verdict=Verdict.FAILED if len(off) > 1 else None)
    elif own:
        yield None


@page_rule("forms/typed-twice")
def typed_twice(page: Page) -> Iterator[Look]:
    """An address that must be typed a second time."""
    for field in fields_of(page):
        if is_text(field) and kind_of(field) != "password":
            twice = words(FILE, "again").search(plain(field.name)) and words(FILE, "address").search(plain(field.name))
            yield Hit(target=field.target, facts={"field": field.name}) if twice else None


@page_rule("forms/asked-again")
def asked_again(page: Page) -> Iterator[Look]:
    """The same thing asked twice in one procedure, shown now or in a later step, and no way to take over the first."""
    again = _asked_in_a_later_step(page)
    if again is not None:
        later, earlier = again
        yield Hit(target=met(page, later), facts={"field": later.name[:80], "first": earlier.name[:80]})
        return
    met_before: dict[str, Element] = {}
    commands = [
        each
        for each in page.find("label", "button", "a", "option")
        if not (_labels_a_text(each) or each.closest("header", "footer", "nav"))
    ]
    offered = any(words(FILE, "same_as").search(plain(each.text)) for each in commands) or any(
        words(FILE, "taken_over").search(plain(each.text))
        for each in page.find("p", "span", "div", "small")
        if len(each.text) < 300
    )
    filled = {each.name for each in page.observation.controls if each.value}
    for field in fields_of(page):
        text = plain(f"{field.name} {field.description}")
        said = None if offered else words(FILE, "as_before").search(text)
        if said and is_text(field) and kind_of(field) != "password" and field.name not in filled:
            verdict = None if words(FILE, "unless").search(text) else Verdict.FAILED
            yield Hit(target=field.target, facts={"field": field.name[:80], "first": said[0]}, verdict=verdict)
            return
    taken = page.filled_later
    shown = _shown_already(page)
    for field in page.find("input", "textarea"):
        if not is_text(field) or kind_of(field) in {"password", "search"} or "readonly" in field.attributes:
            continue
        asked = plain(_words_of_label(field))
        kind = next((kind for kind in AGAIN if words(FILE, kind).search(asked)), "")
        if not kind or words(FILE, "again").search(asked):
            continue
        first = shown.get(kind) or met_before.setdefault(kind, field)
        if kind in shown:
            if not field.is_shown:
                continue
            if not (offered or field.name in filled or field.path in taken):
                facts = {"field": _words_of_label(field)[:80], "first": first.shown_text[:80]}
                yield Hit(target=field.target, facts=facts)
            return
        if first is field or not _in_one_procedure(first, field) or _are_alike(first, field):
            continue
        if not offered and field.name not in filled and field.path not in taken:
            facts = {"field": _words_of_label(field)[:80], "first": _words_of_label(first)[:80]}
            yield Hit(target=field.target, facts=facts)
        return


def _shown_already(page: Page) -> dict[str, Element]:
    """Answers that the page itself shows as given, by what they answer: in a list of terms and what each is."""
    shown: dict[str, Element] = {}
    for term in page.find("dt"):
        beside = term.parent.children if term.parent is not None else []
        after = next((each for each in beside if each.is_element and each.number > term.number), None)
        kind = next((kind for kind in AGAIN if words(FILE, kind).search(plain(term.shown_text))), "")
        if kind and after is not None and after.tag == "dd" and after.shown_text:
            shown.setdefault(kind, term)
    return shown


def _labels_a_text(label: Element) -> bool:
    """Whether something is the label of a field to write in, and offers nothing."""
    if label.tag != "label":
        return False
    named = label.document.by_id.get(label.get("for")) if label.get("for") else next(label.find("input"), None)
    return named is not None and is_text(named)


LONG_NAME = 10
"""Letters of a field's name that are enough to tell what it asks, before it says what for."""

TYPED = frozenset({"text", "email", "tel", "number", "textarea"})
"""Kinds of fields into which somebody types what may be asked again."""


def _asked_in_a_later_step(page: Page) -> tuple[FieldErred, FieldErred] | None:
    """A field of a step that a form led to, with the one of an earlier step that asked for the same in the same words.

    One name alone may be anybody's; of two things, and of an address or a number, it is more likely to be one's own.
    """
    erred = page.observation.tried.erred
    known: dict[str, tuple[int, FieldErred]] = {}
    attempts = erred.attempts if erred else ()
    led = {0: ""} | {each.step + 1: each.heading for each in attempts if each.gone and not (each.sent or each.asked)}
    for press in attempts:
        # A form of its own, such as one in a dialog; and a step that is about somebody else.
        if press.step not in led or words(FILE, "of_others").search(plain(led[press.step])):
            continue
        asked = [each for each in press.fields if each.type in TYPED and each.name]
        offers = any(words(FILE, "same_as").search(plain(each.name)) for each in press.fields if each.type not in TYPED)
        twice = [
            (each, before[1])
            for each in asked
            if each.empty and (before := _asked_before(known, each)) is not None and before[0] < press.step
        ]
        sure = len(twice) > 1 or any(words(FILE, kind).search(plain(each.name)) for each, _ in twice for kind in AGAIN)
        if press.how == "empty" and sure and not offers:
            return twice[0]
        for each in asked:
            known.setdefault(plain(each.name), (press.step, each))
    return None


def _asked_before(known: dict[str, tuple[int, FieldErred]], field: FieldErred) -> tuple[int, FieldErred] | None:
    """What asked for the same in the same words, or in the first of them: what follows says what for."""
    called = plain(field.name)
    begins = (each for name, each in known.items() if len(name) >= LONG_NAME and called.startswith(f"{name} "))
    return known.get(called) or next(begins, None)


def _in_one_procedure(first: Element, field: Element) -> bool:
    """Whether two fields lie in one form, or in two beside each other of which the later one is hidden: a next step."""
    one, other = first.closest("form"), field.closest("form")
    if one is None or other is None or one is other:
        return one is other
    return one.is_shown and not other.is_shown and one.parent is other.parent


def _are_alike(first: Element, field: Element) -> bool:
    """Whether two fields lie in one group, or in two that a number tells apart: children, cars, addresses."""
    one, other = _group(first), _group(field)
    if one is other:
        return True
    if one is None or other is None or {one.tag, other.tag} != {"fieldset"}:
        return False
    called = (one.name, other.name)
    return all(map(re.compile(r"\d").search, called)) and len({re.sub(r"\d+", "", name) for name in called}) == 1


AGAIN = ("again_address", "again_mail", "again_number", "again_organisation")
"""What is asked of one person once: an address, an e-mail address, a number of theirs, the name of a body."""


def _group(field: Element) -> Element | None:
    """The part of a form that a field lies in: its fieldset or section, or what the last heading before it heads."""
    part = next((e for e in field.ancestors if e.tag in {"fieldset", "section", "article"}), None)
    if part is not None:
        return part
    return next((each for each in reversed(field.document.headings) if each.number < field.number), None)


def _words_of_label(field: Element) -> str:
    """What a field is called in the code, shown or not."""
    tied = field.document.labels.get(field.get("id"), []) if field.get("id") else []
    wrapped = field.closest("label")
    labels = [*tied, *field.refers_to("aria-labelledby"), *([wrapped] if wrapped is not None else [])]
    return " ".join(each.text for each in labels) or field.get("aria-label") or field.get("placeholder")


@page_rule("forms/limit-untold")
def limit_untold(page: Page) -> Iterator[Look]:
    """A text that is cut off after so many letters, which is said nowhere near it."""
    for field in fields_of(page):
        limit = field.get("maxlength").strip()
        if field.tag != "textarea" or not limit.isdigit() or not 20 <= int(limit) <= 2000:
            continue
        around = field.parent.shown_text if field.parent is not None else ""
        told = re.sub(r"(?<=\d)[\s.,](?=\d{3})", "", f"{field.name} {field.description} {around} {words_around(field)}")
        facts = {"field": field.name or "…", "limit": limit}
        yield None if limit in told else Hit(target=field.target, facts=facts)


@page_rule("forms/choice-upsets")
def choice_upsets(page: Page) -> Iterator[Look]:
    """A choice that takes the form away, or takes focus from where it was made, as soon as it is made."""
    erred = page.observation.tried.erred
    if erred is None:
        return
    told = any(words(FILE, "at_once").search(plain(each)) for each in page.observation.passages)
    for field in erred.upsetting:
        # Whoever was told beforehand is not taken by surprise; focus that is lost is lost all the same.
        verdict = Verdict.CANNOT_TELL if told and field not in erred.losing else None
        yield Hit(target=met(page, field), facts={"field": field.name or "…"}, verdict=verdict)
    chosen = any(field.tag == "select" or kind_of(field) in {"radio", "checkbox"} for field in fields_of(page))
    if not erred.upsetting and chosen:
        yield None


@page_rule("forms/focus-upsets")
def focus_upsets(page: Page) -> Iterator[Look]:
    """A field that gives the focus away as soon as it has it: to a layer over it, or to what takes its place."""
    entered = page.observation.tried.entered
    if entered is None:
        return
    for field in entered.taken:
        yield Hit(target=met(page, field), facts={"field": field.name or "…", "to": field.to or "none"})
    if not entered.taken:
        yield None


@page_rule("forms/leaving-sends")
def leaving_sends(page: Page) -> Iterator[Look]:
    """A field that sends its form, or leads to another page, when somebody goes on to the next field."""
    entered = page.observation.tried.entered
    if entered is None:
        return
    # Whoever was told beforehand is not taken by surprise.
    told = any(words(FILE, "at_once").search(plain(each)) for each in page.observation.passages)
    for each in () if told else entered.sending:
        yield Hit(target=met(page, each), facts={"field": each.name or "…"})
    if told or not entered.sending:
        yield None


@page_rule("forms/jumps-on")
def jumps_on(page: Page) -> Iterator[Look]:
    """A field that sends people on when it is full. Boxes for one sign each are known to, and the page may say so."""
    entered = page.observation.tried.entered
    if entered is None:
        return
    told = any(words(FILE, "at_once").search(plain(each)) for each in page.observation.passages)
    jumping = [each for each in map(partial(met, page), entered.moved) if 'maxlength="1"' not in each.html]
    for target in () if told else jumping:
        yield Hit(target=target, facts={"field": target.name or "…"})
    if told or not jumping:
        yield None


@page_rule("forms/suggestions-unsaid")
def suggestions_unsaid(page: Page) -> Iterator[Look]:
    """Suggestions that come below a field while somebody types, of which no code and no voice tells."""
    entered = page.observation.tried.entered
    for each in entered.suggesting if entered else ():
        mute = not each.said and (each.marked == "unsaid" or (not each.announced and each.marked != "said"))
        # Links and buttons can at least be found by going on; that they came is another matter.
        found = each.native and each.marked != "unsaid"
        facts = {"field": each.name or "…", "count": str(each.count), "first": each.first}
        target = Target(selector=each.selector, name=each.name[:80], box=each.box)
        yield Hit(target=target, facts=facts, verdict=Verdict.CANNOT_TELL if found else None) if mute else None


@page_rule("forms/active-entry-astray")
def active_entry_astray(page: Page) -> Iterator[Look]:
    """A field whose code says which of its suggestions an arrow key chose, by the id of nothing that is there."""
    entered = page.observation.tried.entered
    for each in entered.suggesting if entered else ():
        if each.marked:
            facts = {"field": each.name or "…"}
            target = Target(selector=each.selector, name=each.name[:80], box=each.box)
            yield Hit(target=target, facts=facts) if each.marked == "astray" else None


@page_rule("forms/suggestions-by-mouse")
def suggestions_by_mouse(page: Page) -> Iterator[Look]:
    """Suggestions that no key leads to. Where one of them must be taken, nobody goes on without a mouse."""
    entered = page.observation.tried.entered
    said = plain(" ".join(page.observation.passages))
    for each in entered.suggesting if entered else ():
        alone = not (each.native or each.led)
        demanded = words(FILE, "from_the_list").search(said)
        facts = {"field": each.name or "…", "first": each.first}
        target = Target(selector=each.selector, name=each.name[:80], box=each.box)
        yield Hit(target=target, facts=facts, verdict=None if demanded else Verdict.CANNOT_TELL) if alone else None


@page_rule("forms/final-at-once")
def final_at_once(page: Page) -> Iterator[Look]:
    """A form that its page calls final, or that pays or declares, and is done with one press: no review, no question.

    Some pages say that it was final when it is too late.
    """
    heads = plain(" ".join(each.shown_text for each in page.find("h1")))
    reviewed = any(words(FILE, "reviews").search(plain(each.shown_text)) for each in page.find("h1", "h2", "h3"))
    commands = [each for each in page.find("button", "a", "label") if each.tag == "button" or each.closest("form")]
    offered = any(words(FILE, "reviews").search(plain(each.text)) for each in commands)
    erred = page.observation.tried.erred
    for press in erred.attempts if erred else ():
        # What asks for nothing that has no answer yet is done at the first press.
        if press.how not in {"right", "unusual", "helped"} | ({"empty"} if press.gone else set()) or not press.fields:
            continue
        told = [*page.observation.passages, *(each.text for each in press.messages)]
        if words(FILE, "reversible").search(plain(" ".join(told))):
            return
        done = any(_says_done(each.text) for each in press.messages)
        said = [each for each in told if words(FILE, "final").search(plain(each))]
        about = plain(" ".join(said)) + f" {heads} {plain(press.button)}" if said else plain(press.button)
        binding = words(FILE, "binding").search(about) is not None
        asked = press.asked or press.dialogs or press.unfolded or any(map(_confirms, press.fields))
        # What its server shows next, nobody knows here.
        if (done or press.sent) and not (asked or reviewed or offered):
            if (binding or done) and said or (binding and done):
                verdict = Verdict.FAILED if said and binding and done and not press.sent else None
                facts = {"button": press.button or "…", "text": said[0][:160] if said else "none"}
                yield Hit(target=Target(selector=press.form), facts=facts, verdict=verdict)
            return
        if done:
            yield None


def _confirms(field: FieldErred) -> bool:
    """Whether a box asks for the word of whoever ticks it; others ask for an answer like any field."""
    ticked = field.type == "checkbox"
    return ticked and (field.required or words(FILE, "confirms").search(plain(field.name)) is not None)


def _says_done(text: str) -> bool:
    """Whether one of the sentences says that something was sent."""
    return any(words(FILE, "done").search(plain(each)) for each in (text, *re.split(r"[.!]\s", text)))


SHOWN_AGAIN = 3
"""Things that were typed before the last step, of which a review shows some."""

TICKED = frozenset({"checkbox", "radio"})
"""Kinds of fields with which somebody agrees to something."""


@page_rule("forms/sent-without-review")
def sent_without_review(page: Page) -> Iterator[Look]:
    """A last step behind others that sends or ends everything, and shows nothing of what was typed on the way."""
    erred = page.observation.tried.erred
    looks = list(_last_page_without_review(page)) if erred is not None else []
    yield from looks
    if any(looks):
        return
    for press in erred.attempts if erred else ():
        ends = press.sent or (press.gone and any(_says_done(each.text) for each in press.messages))
        last = press.step > 0 and ends and all(each.type in TICKED for each in press.fields)
        leads_on = press.sent and words(FILE, "onward").fullmatch(plain(press.button))
        if not last or press.typed < SHOWN_AGAIN or leads_on:
            continue
        told = [*page.observation.passages, *(each.text for each in press.messages)]
        asks = press.asked or press.dialogs or words(FILE, "reversible").search(plain(" ".join(told)))
        facts = {"button": press.button or "…", "count": str(press.typed)}
        yield None if press.shown or asks else Hit(target=Target(selector=press.form, name=press.button), facts=facts)
        return


def _last_page_without_review(page: Page) -> Iterator[Look]:
    """A page that calls itself the last part, says that sending is final, and neither lists answers nor leads there."""
    said = [page.observation.title, *page.observation.passages]
    parts = (words("together.yaml", "part_of").search(plain_signs(each)) for each in said)
    figures = [re.findall(r"\d+", each[0]) for each in parts if each]
    last = any(len(each) == 2 and each[0] == each[1] != "1" for each in figures)
    last = last or any(words(FILE, "sends_all").search(plain(each.text)) for each in page.observation.headings)
    if not last or not words(FILE, "final").search(plain(" ".join(said))):
        return
    fields = [each for each in fields_of(page) if each.within("search", "banner", "contentinfo") is None]
    forms = {each.closest("form") for each in fields} - {None}
    sends = any(
        each.get("type", "submit").lower() == "submit" and each.closest("form") in forms for each in buttons_of(page)
    )
    if len(forms) != 1 or not sends or any(kind_of(each) not in TICKED for each in fields):
        return
    listed = any(len(list(each.find("dd", "td"))) >= LISTED_AGAIN for each in page.find("dl", "table"))
    listed = listed or sum(bool(ANSWERED.match(each)) for each in page.observation.passages) >= LISTED_AGAIN
    commands = [each for each in page.elements if each.role in {"button", "link"} and each.within(*AROUND) is None]
    leads = any(words(FILE, "to_mend").search(plain(each.name)) for each in commands)
    facts = {"button": next((each.name for each in commands if each.closest("form") in forms), "…"), "count": "0"}
    yield None if listed or leads else Hit(target=fields[0].target, facts=facts)


AROUND = ("banner", "navigation", "contentinfo", "complementary")
"""Landmarks of what goes with every page."""

ANSWERED = re.compile(r"[^.:!?]{2,60}\s?:\s?\S")
"""An answer behind the name of what was asked."""

LISTED_AGAIN = 3
"""Answers in a list from which it shows what was given."""


@page_rule("forms/number-that-counts")
def number_that_counts(page: Page) -> Iterator[Look]:
    """A code in a field that counts up and down: it loses zeros, and changes under a wheel."""
    for field in fields_of(page):
        if kind_of(field) == "number" and field.name:
            code = purpose_of(field) in {"tel", "postal-code"} or words(FILE, "code").search(plain(field.name))
            yield Hit(target=field.target, facts={"field": field.name}) if code else None


@page_rule("forms/file-unsaid")
def file_unsaid(page: Page) -> Iterator[Look]:
    """A field that takes certain files alone, and no word of which."""
    for field in fields_of(page):
        if kind_of(field) == "file" and field.get("accept"):
            form = field.closest("form") or field.document.root
            told = words(FILE, "files").search(plain(f"{field.name} {field.description} {form.shown_text}"))
            yield None if told else Hit(target=field.target, facts={"field": field.name or "…"})


@page_rule("forms/paste-refused")
def paste_refused(page: Page) -> Iterator[Look]:
    """A field that refuses what is pasted into it: helpers that keep passwords and codes cannot fill it."""
    erred = page.observation.tried.erred
    if erred is not None:
        refusing = [(met(page, ref), ref.name) for ref in erred.refusing_paste]
    else:
        told = re.compile(r"return\s+false|preventDefault")
        refusing = [(each.target, each.name) for each in fields_of(page) if told.search(each.get("onpaste"))]
    for target, name in refusing:
        yield Hit(target=target, facts={"field": name or "…"})
    if not refusing and any(is_text(field) for field in fields_of(page)):
        yield None


@page_rule("forms/names-refused")
def names_refused(page: Page) -> Iterator[Look]:
    """A field for names whose pattern, or whose least length, refuses names that people have."""
    for field in fields_of(page):
        pattern, least = _pattern(field), field.get("minlength")
        if (pattern is None and not least.isdigit()) or not is_name(field):
            continue
        short = int(least) if least.isdigit() else 0
        refused = next((name for name in NAMES if len(name) < short or (pattern and not pattern.fullmatch(name))), None)
        yield Hit(target=field.target, facts={"field": field.name, "value": refused}) if refused else None


def _pattern(field: Element) -> re.Pattern[str] | None:
    """The pattern that a browser holds what is typed against; None where there is none, or none that we can read."""
    if not field.get("pattern"):
        return None
    try:
        return re.compile(field.get("pattern").replace("\\p{L}", "a-zA-ZÀ-ɏ"))
    except re.error:
        return None


@page_rule("forms/numbers-from-abroad-refused")
def numbers_from_abroad_refused(page: Page) -> Iterator[Look]:
    """A field whose pattern, or whose words, refuse telephone numbers or post codes of other countries."""
    told = next((field for field in page.find("input") if kind_of(field) == "tel" and _is_of_one_country(field)), None)
    if told is not None:
        yield Hit(target=told.target, facts={"field": _words_of(told)[:80] or "…", "value": ABROAD["tel"]})
        return
    for field in fields_of(page):
        value = ABROAD.get(purpose_of(field) or "")
        pattern = _pattern(field)
        if value and pattern is not None:
            accepted = any(
                pattern.fullmatch(each) for each in (value, re.sub(r"[ +]", "", value), value.replace(" ", ""))
            )
            yield None if accepted else Hit(target=field.target, facts={"field": field.name, "value": value})


def _words_of(field: Element) -> str:
    """The words of a field's labels, in a part of the form that is not shown yet, too."""
    return " ".join(each.text for each in field.document.labels.get(field.get("id"), [])) or field.name


def _is_of_one_country(field: Element) -> bool:
    """Whether a field says by its label or its hint that it takes telephone numbers of one country."""
    hints = " . ".join(each.text for each in field.refers_to("aria-describedby"))
    said = plain(f"{_words_of(field)} . {hints} . {words_beside(field)}")
    return bool(words(FILE, "phone_of_one_country").search(said)) and not words(FILE, "phone_elsewhere").search(said)


@page_rule("forms/birth-choices-missing")
def birth_choices_missing(page: Page) -> Iterator[Look]:
    """Lists for a date of birth that lack days, months or years in which people are born."""
    for field in fields_of(page):
        if field.tag != "select":
            continue
        holder = _group_of(field)
        around = f"{field.name} {field.get('name')} {field.get('autocomplete')} {holder} {words_beside(field)}"
        if not words(FILE, "birth").search(plain(around)):
            continue
        numbers = sorted({int(each.text) for each in field.find("option") if each.text.strip().isdigit()})
        if len(numbers) > 1:
            # A list that holds one thing may be filled once something else was chosen.
            lacks = _lacks(field, numbers)
            facts = {"field": field.name or "…", "count": str(len(numbers))}
            yield Hit(target=field.target, facts=facts) if lacks else None
            if lacks:
                return


def _group_of(field: Element) -> str:
    """The name of the group in which a field stands, and the first words of what holds it."""
    group = field.within("group") or field.closest("fieldset")
    return group.name if group is not None else ""


def _lacks(field: Element, numbers: list[int]) -> bool:
    """Whether a list of days, months or years has holes, or ends too early."""
    called = plain(f"{field.name} {field.get('name')} {field.get('autocomplete')}")
    gaps = numbers != list(range(numbers[0], numbers[-1] + 1))
    if words(FILE, "day").search(called) and numbers[-1] <= 31:
        return gaps or len(numbers) < 28
    if words(FILE, "month").search(called) and numbers[-1] <= 12:
        return gaps or len(numbers) < 12
    # Which years there are depends on who asks: a school takes children.
    return bool(words(FILE, "year").search(called)) and numbers[0] > 1800 and gaps


@page_rule("forms/photos-refused")
def photos_refused(page: Page) -> Iterator[Look]:
    """Papers that may be sent, but not as a telephone takes them: a scanner is needed."""
    for field in fields_of(page):
        if kind_of(field) != "file":
            continue
        part = field.closest("p", "li", "td", "fieldset", "div") or field
        said = f"{part.shown_text} {field.description} {words_beside(field)}"
        found = words(FILE, "no_photos").search(plain(said)) and words(FILE, "papers").search(plain(said))
        if not found:
            yield None
            continue
        aside = ways.says("way_without", plain(said)) or ways.says("way_on_paper", plain(said))
        anywhere = ways.way_anywhere(page, plain(said))
        facts = {"text": part.shown_text[:200] or field.name}
        hit = Hit(target=field.target, facts=facts, verdict=None if anywhere else Verdict.FAILED)
        yield None if aside else hit


@page_rule("forms/sex-of-two")
def sex_of_two(page: Page) -> Iterator[Look]:
    """A question for somebody's sex that leaves two answers, and no other."""
    groups: dict[str, list[Element]] = defaultdict(list)
    for field in fields_of(page):
        if kind_of(field) == "radio" and field.get("name"):
            groups[field.get("name")].append(field)
    offered = [(radios[0], [plain(each.name) for each in radios]) for radios in groups.values()]
    offered += [
        (field, [said for each in field.find("option") if not words(FILE, "prompt").search(said := plain(each.text))])
        for field in fields_of(page)
        if field.tag == "select"
    ]
    for field, answers in offered:
        sexes = [kind for each in answers for kind in ("sex_man", "sex_woman") if words(FILE, kind).search(each)]
        if {"sex_man", "sex_woman"} <= set(sexes):
            alone = len(answers) == 2
            yield Hit(target=field.target, facts={"first": answers[0], "second": answers[1]}) if alone else None


@page_rule("forms/too-short-for-names")
def too_short_for_names(page: Page) -> Iterator[Look]:
    """A field for names that cuts long ones off."""
    for field in fields_of(page):
        length = field.get("maxlength")
        if is_name(field) and length.isdigit():
            short = 0 < int(length) < SHORT_NAME
            yield Hit(target=field.target, facts={"field": field.name, "length": length}) if short else None


@page_rule("forms/too-short-for-example")
def too_short_for_example(page: Page) -> Iterator[Look]:
    """A field that cuts off what its own example shows."""
    fields = [each for each in fields_of(page) if is_text(each) and kind_of(each) != "number"]
    shown = {each: _example_of(each) for each in fields}
    # What several fields share, each takes a part of: day, month and year.
    alone = Counter(shown.values())
    for field, example in shown.items():
        length = field.get("maxlength").strip()
        if not length.isdigit() or not example or alone[example] > 1:
            continue
        said = plain(f"{field.name} {own_part(field).shown_text} {field.description}")
        if len(example) <= int(length):
            yield None
        elif not words(FILE, "without_spaces").search(said):
            facts = {"field": field.name or "…", "length": length, "example": example}
            sure = _is_cut(example, int(length), said) and not _is_split(field, fields, example)
            yield Hit(target=field.target, facts=facts, verdict=None if sure else Verdict.CANNOT_TELL)


def _example_of(field: Element) -> str:
    """The number that a field shows as an example, by its placeholder, its name or what stands beside it."""
    sources = (field.get("placeholder"), field.name, field.description, own_part(field).shown_text)
    return next((example for each in sources if (example := _example_in(each))), "")


def _is_cut(example: str, length: int, said: str) -> bool:
    """Whether an example does not fit, surely: without its spaces and signs either, or where these may stay."""
    parts = example.split(" ")
    beginnings = [" ".join(parts[:at]) for at in range(1, len(parts))]
    # Where a part of it is just as long as the field, other words may follow the example.
    if length in {len(each) for each in (*beginnings, *map(_signs, beginnings))}:
        return False
    return len(_signs(example)) > length or words(FILE, "spaces_stay").search(said) is not None


def _signs(number: str) -> str:
    return re.sub(r"[\W_]", "", number)


def _is_split(field: Element, fields: Sequence[Element], example: str) -> bool:
    """Whether a part of the example may stand before the field, or belong into another one beside it."""
    holder = field.closest("fieldset", "tr", "p", "li", "div") or field.parent
    beside = [each for each in fields if each is not field and holder is not None and each in holder.inside]
    written = own_part(field).shown_text.replace(example, " ")
    first = re.escape(example.split(" ")[0])
    before = len(example.split(" ")) > 1 and re.search(rf"(?<!\w){first}(?!\w)", written) is not None
    return before or bool(beside)


def _example_in(said: str) -> str:
    """The number that some words give as an example; empty where they give none."""
    for begins in words(FILE, "example_begins").finditer(said.lower()):
        if shown := EXAMPLE.match(said, begins.end()):
            example = OF_LENGTH.split(shown[0])[0].strip(" \t\n:«“„\"'.,;)(")
            if sum(map(str.isdigit, example)) >= LEAST_FIGURES:
                return example
    return ""


@page_rule("forms/name-changed")
def name_changed(page: Page) -> Iterator[Look]:
    """A field that cuts the name of a person off, or takes letters and signs out of it, while it is typed."""
    erred = page.observation.tried.erred
    told: set[str] = set()
    for each in erred.changed if erred else ():
        typed, became = _letters(each.typed), _letters(each.became)
        if each.selector in told or typed == became:
            continue
        told.add(each.selector)
        facts = {"field": each.name or "…", "value": each.typed, "became": each.became}
        # Accents that are taken off may be put on again where the name is kept.
        verdict = Verdict.CANNOT_TELL if plain(each.typed) == plain(each.became) else None
        yield Hit(target=met(page, each), facts=facts, verdict=verdict)
    if erred is not None and not told and any(field.person for press in erred.attempts for field in press.fields):
        yield None


def _letters(name: str) -> str:
    """A name as it is kept apart from others: capitals, spaces and kinds of apostrophes and hyphens do not count."""
    return re.sub(r"\s+", "", name.casefold().translate(str.maketrans("’‘ʼ‐‑", "'''--")))


@page_rule("forms/format-unsaid")
def format_unsaid(page: Page) -> Iterator[Look]:
    """A date, or something that is held against a pattern, to be typed, and no word of how it is to be written."""
    for field in fields_of(page):
        if field.tag != "input" or kind_of(field) not in {"text", "tel"} or "readonly" in field.attributes:
            continue
        held = _pattern(field) is not None and not is_name(field)
        if not held and not words(FILE, "date").search(plain(field.name)):
            continue
        said = f"{field.name} {field.description} {field.get('placeholder')} {field.get('title')} {words_around(field)}"
        if purpose_of(field) == "postal-code":
            # Everybody knows how those of the own country are written.
            continue
        told = bool(words(FILE, "format").search(plain(said)) or re.search(r"[/.-]", field.get("placeholder")))
        # Whatever explains a pattern speaks of signs or shows some.
        told = told or (held and _explains_itself(field))
        # Nobody guesses letters and figures in a row, nor which signs part them, unless a paper shows how.
        guessed = not held or not PARTS.search(field.get("pattern")) or purpose_of(field) in KNOWN_FORMS
        guessed = guessed or bool(words("pages/errors.yaml", "on_paper").search(plain(field.name)))
        # A script may put in the signs, and a choice of forms takes several.
        guessed = guessed or field.document.has_scripts or "|" in field.get("pattern")
        verdict = None if guessed else Verdict.FAILED
        yield None if told else Hit(target=field.target, facts={"field": field.name}, verdict=verdict)


@page_rule("forms/format-in-placeholder")
def format_in_placeholder(page: Page) -> Iterator[Look]:
    """How an answer is to be written, told only in the field itself, where it goes with the first letter."""
    for field in fields_of(page):
        shown = field.get("placeholder")
        if not is_text(field) or not field.is_shown or not words(FILE, "says_how").search(plain(shown)):
            continue
        elsewhere = (field.name, field.description, words_around(field))
        told = any(words(FILE, "says_how").search(plain(each)) for each in elsewhere if plain(each) != plain(shown))
        yield None if told else Hit(target=field.target, facts={"field": field.name, "text": shown[:80]})


FIGURES, SIGN = r"(?:\\d|\[0-9\])(?:\{\d+\}|\+)?", r"(?:-|/|\\\.|\\-|\\/)"
PARTS = re.compile(rf"{FIGURES}{SIGN}(?:\\d|\[)|\[[A-Za-z-]+\](?:\{{\d+\}}|\+)?[-/]?(?:\\d|\[0-9\])")
"""A pattern of several parts: figures with a sign between them, letters before figures."""

KNOWN_FORMS = frozenset({"tel", "postal-code", "email", "url"})
"""What people write everywhere in the way that they know."""


def _explains_itself(field: Element) -> bool:
    """Whether a field says something of itself beside its name, or its name shows an example."""
    said = field.description or field.get("placeholder") or field.get("title")
    return bool(said or re.search(r"\d|\(", field.name))


@page_rule("forms/acts-on-choice")
def acts_on_choice(page: Page) -> Iterator[Look]:
    """A choice that takes people to another page as soon as it is made."""
    erred = page.observation.tried.erred
    acting = {ref.selector: ref for ref in erred.acting} if erred is not None else {}
    leads = re.compile(r"location|\.submit\s*\(|window\.open")
    listed = set()
    for field in fields_of(page):
        if field.tag == "select" or field.get("type") in {"radio", "checkbox"}:
            acts = field.selector in acting or leads.search(field.get("onchange") + field.get("onclick"))
            listed |= {field.target.selector} if acts else set()
            told = acts and _is_foretold(field)
            yield Hit(target=field.target, facts={"field": field.name or "…"}) if acts and not told else None
    for ref in acting.values():
        if (target := met(page, ref)).selector not in listed:
            yield Hit(target=target, facts={"field": ref.name or "…"})


FORETOLD = 300
"""Letters of the longest text that tells what a choice will do."""


def _is_foretold(field: Element) -> bool:
    """Whether words before a field, or its own, say that choosing is enough: then nobody is taken unawares."""
    said = [f"{field.name} {field.description}"]
    form = field.closest("form", "fieldset")
    before = [each for each in field.document.nodes[: field.number] if each.tag in {"p", "li", "legend"}]
    # Words of the same form, and those right before it.
    said += [each.text for each in before if form is not None and each.number > form.number]
    said += [each.text for each in before[-2:]]
    return any(words(FILE, "foretold").search(plain(each)) for each in said if len(each) <= FORETOLD)


# --- buttons ----------------------------------------------------------------------------------------------------------


@page_rule("forms/no-button-to-send")
def no_button_to_send(page: Page) -> Iterator[Look]:
    """A form that nothing on the screen sends."""
    for form in page.find("form"):
        fields = [
            field for field in form.find(*FIELDS) if field.is_shown and field.get("type") not in {"submit", "button"}
        ]
        if not fields or not form.is_shown or (len(fields) == 1 and is_search(fields[0])):
            continue
        sends = any(
            (each.tag == "button" and each.get("type", "submit").lower() != "reset")
            or each.get("type").lower() in {"submit", "image", "button"}
            or each.role == "button"
            for each in form.find()
        ) or any(each.get("form") == form.get("id") != "" for each in page.find("button", "input"))
        yield None if sends else Hit(target=form.target, facts={"count": str(len(fields))})


@page_rule("forms/locked-button")
def locked_button(page: Page) -> Iterator[Look]:
    """A button that sends a form and is locked, without a word of what would unlock it."""
    filled = {form for field in fields_of(page) if (form := field.closest("form")) is not None}
    for button in buttons_of(page):
        form = button.closest("form")
        if form not in filled or button.get("type", "submit").lower() != "submit":
            continue
        locked = "disabled" in button.attributes or button.get("aria-disabled") == "true"
        said = plain(f"{button.description} {form.shown_text}") if form is not None else ""
        facts = {"button": button.name or "…"}
        yield Hit(target=button.target, facts=facts) if locked and not words(FILE, "unlocks").search(said) else None


@page_rule("forms/mark-explained-too-late")
def mark_explained_too_late(page: Page) -> Iterator[Look]:
    """What the star beside labels means is said only once the form is over."""
    marked = [field for field in fields_of(page) if "*" in label_of(field)]
    if len(marked) < 2:
        return
    said = [
        text
        for text in marked[0].document.texts_shown
        if "*" in text.own_words
        and words(FILE, "required_marks").search(plain(text.own_words))
        and not text.closest("label")
    ]
    late = bool(said) and all(text.number > marked[-1].number for text in said)
    if said:
        yield Hit(target=said[0].target, facts={"text": said[0].own_words[:120]}) if late else None


@page_rule("forms/reset-beside-send")
def reset_beside_send(page: Page) -> Iterator[Look]:
    """A button that erases everything, next to the one that sends."""
    for button in buttons_of(page):
        if button.get("type").lower() == "reset":
            yield Hit(target=button.target, facts={"button": button.name or "…"})
        else:
            yield None


@page_rule("forms/button-says-nothing")
def button_says_nothing(page: Page) -> Iterator[Look]:
    """A button whose name would do for any button."""
    for button in buttons_of(page):
        if button.name:
            empty = words(FILE, "button_nothing").search(plain(button.name))
            yield Hit(target=button.target, facts={"button": button.name}) if empty else None


@page_rule("forms/agreed-beforehand")
def agreed_beforehand(page: Page) -> Iterator[Look]:
    """An agreement that is ticked before anybody has read it."""
    for field in fields_of(page):
        if field.get("type").lower() == "checkbox" and words(FILE, "consent").search(plain(field.name)):
            ticked = "checked" in field.attributes
            yield Hit(target=field.target, facts={"field": field.name[:120]}) if ticked else None


@page_rule("forms/negated-twice")
def negated_twice(page: Page) -> Iterator[Look]:
    """A box or a button whose words negate what they negate."""
    for field in fields_of(page):
        if field.get("type").lower() in TICKED and field.name:
            said = [plain(each) for each in SENTENCE.split(field.name)]
            twice = any(
                words(FILE, "negated_twice").search(each) and not words(FILE, "two_facts").search(each) for each in said
            )
            yield Hit(target=field.target, facts={"field": field.name[:160]}) if twice else None


SENTENCE = re.compile(r"(?<=[.;!?])\s+")
"""Where one sentence ends and another begins."""


@page_rule("forms/keyboard-of-phone")
def keyboard_of_phone(page: Page) -> Iterator[Look]:
    """A field for an address or a number that calls up the keyboard for words."""
    for field in fields_of(page):
        kind = {"email": "email", "tel": "tel"}.get(purpose_of(field) or "")
        if kind and field.tag == "input" and is_text(field):
            fits = field.get("type").lower() == kind or field.get("inputmode").lower() in {kind, "numeric"}
            yield None if fits else Hit(target=field.target, facts={"field": field.name, "kind": kind})


# --- instructions -----------------------------------------------------------------------------------------------------


@page_rule("forms/told-by-place-or-look")
def told_by_place_or_look(page: Page) -> Iterator[Look]:
    """An instruction that only somebody who sees can follow."""
    looked = False
    commands = (plain(each.name) for each in page.elements if each.role in {"button", "link", "checkbox", "radio"})
    called = {name for name in commands if len(name) >= 4}
    for element, text in _instructions(page):
        looked = True
        sentences = [plain(each) for each in re.split(r"[.!?;]\s", element.shown_text)]
        quoted = re.search(r"[“”\"«»]", element.shown_text)
        facts = {"text": element.shown_text[:160]}
        if quoted:
            continue
        by_look, by_place = ({_known_by(each, called, kind) for each in sentences} for kind in ("sensory", "by_place"))
        if by_look & {"nothing", "aim"}:
            # What a press is for, or a sentence beside it, may name the button: whoever hears both may guess.
            sure = "nothing" in by_look and not any(name in text for name in called)
            yield Hit(target=element.target, facts=facts, verdict=None if sure else Verdict.CANNOT_TELL)
        elif "nothing" in by_place and not words(FILE, "on_the_way").search(text):
            yield Hit(target=element.target, facts=facts, verdict=Verdict.ADVICE)
    if looked:
        yield None


def _known_by(sentence: str, called: Collection[str], kind: str) -> Literal["", "nothing", "aim", "name"]:
    """By what else than its look a sentence tells what to press: its name, its aim that goes before, or nothing."""
    look = words(FILE, kind).search(sentence)
    # A machine in the street has buttons of its own.
    if look is None or words(FILE, "of_a_machine").search(sentence):
        return ""
    if any(name in sentence[look.start() :] for name in called):
        return "name"
    return "aim" if any(name in sentence for name in called) else "nothing"


@page_rule("forms/told-by-colour")
def told_by_colour(page: Page) -> Iterator[Look]:
    """An instruction, or the key in a sentence, that only somebody who sees colours can follow."""
    looked = False
    for element, text in _instructions(page):
        looked = True
        colour = words(FILE, "by_colour").search(text) or (
            words(FILE, "things_by_colour").search(text) and _is_drawn(page, text)
        )
        outlined = words(FILE, "outlined").search(text)
        colour = colour or (outlined and not words(FILE, "on_paper").search(text) and _is_outlined(page, outlined[0]))
        key = words(FILE, "key_by_colour").search(text)
        colour = colour or (
            key is not None and _is_drawn(page, text) and not _is_said_elsewhere(page, element, text[key.end() :])
        )
        colour = colour or _tells_things_apart_by_hue(page, element, text)
        marked = re.search(r"\*|\(!\)|✱|†", element.shown_text) or words(FILE, "beside_colour").search(text)
        if colour and not marked:
            yield Hit(target=element.target, facts={"text": element.shown_text[:160]})
    if looked:
        yield None


def _instructions(page: Page) -> Iterator[tuple[Element, str]]:
    """What is written in a sentence or some more, and its plain text."""
    for element in page.elements:
        if element.tag in {"script", "style", "option"} or len(element.own_text) < 12 or not element.is_shown:
            continue
        text = plain(element.shown_text)
        if len(text) <= 500 and not element.closest("code", "pre"):
            yield element, text


def _is_said_elsewhere(page: Page, element: Element, said: str) -> bool:
    """Whether a word that a key says of its colours stands elsewhere on the page, or names something there."""
    colours = [words(FILE, f"hue_{each}") for each in HUES]
    stems = {each[:5] for each in said.split() if len(each) >= 4 and not any(hue.search(each) for hue in colours)}
    around = {id(each) for each in (element, *element.ancestors, *element.inside)}
    others = (f"{each.own_text} {each.name}" for each in page.elements if id(each) not in around)
    return not stems or any(stems & {word[:5] for word in plain(each).split()} for each in others if each.strip())


def _tells_things_apart_by_hue(page: Page, element: Element, text: str) -> bool:
    """Whether a text says one thing of the green ones of a kind and another of the red ones, and nothing of the sort
    stands where these colours are.
    """
    said = _said_of_hues(text)
    if len(said) < 2:
        return False
    around = {id(each) for each in (element, *element.ancestors, *element.inside)}
    # Things of one kind that bear all the colours: those of a head or of a button are the colours of the house.
    kinds: dict[tuple[str, int], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for each in page.elements:
        own = each.tag in {"span", "td", "th", "li", "b", "strong", "em", "label"} and not _is_of_house(each)
        if id(each) not in around and each.is_shown and each.own_text.strip() and own:
            holder = each.closest("table", "ul", "ol", "fieldset", "form", "section", "main")
            for hue in {*map(_hue, _paints(each))} & set(said):
                kinds[each.tag, holder.number if holder else 0][hue].append(plain(f"{each.own_text} {each.name}"))
    stems = {hue: {word[:5] for word in told if len(word) >= 4} for hue, told in said.items()}
    shared = set.intersection(*stems.values())
    return any(
        all(painted[hue] for hue in said)
        and sum(map(len, painted.values())) > len(said)
        and not any(
            (stems[hue] - shared) & {word[:5] for word in each.split()} for hue in said for each in painted[hue]
        )
        for painted in kinds.values()
    )


def _is_of_house(element: Element) -> bool:
    """Whether something lies in the head or foot of a page, or is or lies in a button or a link."""
    return element.closest("a", "button", "header", "footer", "nav") is not None


def _said_of_hues(text: str) -> dict[str, set[str]]:
    """What a plain text says of things of one name and different colours, by their colours; empty where it does not."""
    spoken = text.split()
    hues = {at: name for at, word in enumerate(spoken) for name in HUES if words(FILE, f"hue_{name}").fullmatch(word)}
    beside = [{spoken[each] for each in (at - 1, at + 1) if 0 <= each < len(spoken)} for at in hues]
    nouns = {word for word in set.intersection(*beside) if len(word) >= 4} if beside else set()
    if len(set(hues.values())) < 2 or not nouns:
        return {}
    ends = [*list(hues)[1:], len(spoken)]
    return {hue: set(spoken[at + 1 : end]) for (at, hue), end in zip(hues.items(), ends, strict=True)}


HUES = ("red", "orange", "yellow", "green", "blue", "grey")
"""Colours that have words of their own."""

DRAWINGS = ("img", "svg", "canvas", "iframe", "video", "object", "embed")


def _is_drawn(page: Page, text: str) -> bool:
    """Whether a colour that a text names is to be seen on the page: blue paths may be blue in the woods alone."""
    if any(each.is_shown for each in page.find(*DRAWINGS)):
        return True
    return any(
        name == "grey" or any(_hue(css) == name for each in page.elements for css in _paints(each))
        for name in HUES
        if words(FILE, f"hue_{name}").search(text)
    )


def _is_outlined(page: Page, text: str) -> bool:
    """Whether things of one kind on the page have outlines of several colours, one of them that which a text names."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for each in page.elements:
        if each.is_shown and each.pixels("border-top-width") >= THICK:
            kinds[each.tag].add(_hue(each.style.get("border-top-color", "")))
    named = {name for name in HUES if words(FILE, f"hue_{name}").search(text)}
    return any(len(hues) > 1 and hues & named for hues in kinds.values())


THICK = 2
"""CSS pixels from which an outline is one that people are sent to."""


def _paints(element: Element) -> Iterator[str]:
    """The colours that an element is drawn in; a link is blue everywhere."""
    style = element.style
    yield style.get("background-color", "")
    if element.own_text.strip() and element.closest("a") is None:
        yield style.get("color", "")
    yield from (
        style.get(f"border-{side}-color", "")
        for side in ("top", "bottom", "left")
        if element.pixels(f"border-{side}-width") > 0
    )


def _hue(css: str) -> str:
    """The everyday name of a computed colour; nothing for what is black, white, grey or cannot be seen."""
    colour = colour_of(css)
    if colour is None or colour[3] < 0.1 or max(colour[:3]) - min(colour[:3]) < 30:
        return ""
    turn = 360 * rgb_to_hsv(*colour[:3])[0]
    bounds = ((20, "red"), (45, "orange"), (70, "yellow"), (170, "green"), (265, "blue"), (335, ""), (361, "red"))
    return next(name for bound, name in bounds if turn < bound)
