"""What fields, groups and buttons are called: what a person sees, what the code says, and whether that is the same."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from audits.model import Rung, Verdict
from audits.rules.data import words
from audits.rules.fields import (
    FIELDS,
    fields_of,
    is_marked,
    is_red,
    is_required,
    is_search,
    is_text,
    kind_of,
    label_of,
    labels_of,
    own_part,
    rungs,
    texts_beside,
)
from audits.rules.hit import Hit, Look
from audits.rules.page import Element, Page
from audits.rules.registry import page_rule
from audits.rules.words import plain, same_words

FILE = "pages/labels.yaml"

LONGEST_LABEL = 80
"""Letters beyond which words before a field are an explanation, and no label."""

FAR_ACROSS, FAR_DOWN = 320.0, 120.0
"""CSS pixels from which a label is out of sight of its field for somebody who sees a part of the screen at a time."""

SHORT = 110.0
"""CSS pixels below which a field takes a piece of something."""

CLEARLY = 4.0
"""CSS pixels that are no difference."""

FEWEST_LETTERS = 3
"""Letters from which a shown text is a word that somebody can speak; less is an icon or initials."""

FEWEST_WORDS = 4
"""Words from which a tip explains something, and is no mere name."""

LONGEST_HINT = 240
"""Letters beyond which a text explains more than one field."""

LONG_NAME = 8
"""Letters from which a single word names one field and no other."""

SIGNS = re.compile(r"\s*([-–—=_*•.])\1+\s*\w")
"""How a choice begins that is set apart by signs."""

ICON_FONT = re.compile(r"icon|awesome|symbol|glyph", re.IGNORECASE)


def _has_words(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= FEWEST_LETTERS


# --- the label and its field ------------------------------------------------------------------------------------------


def _label_before(field: Element) -> str:
    """The words before a field in its own part of the form, if they are short enough to be a label."""
    part = own_part(field)
    nodes = [part, *part.inside]
    before = nodes[: nodes.index(field)] if field is not part else []
    said = " ".join(each.own_words for each in before if each.is_text and each.is_shown)
    return said if _has_words(said) and len(said) <= LONGEST_LABEL else ""


@page_rule("labels/not-tied")
def not_tied(page: Page) -> Iterator[Look]:
    """A field that is called otherwise in the code, since the words before it are not tied to it.

    A field without any name is axe-core's to tell.
    """
    known = rungs(page)
    for field in fields_of(page):
        rung = known.get((field.document.seen.frame, field.name))
        if not field.name or rung not in {Rung.PLACEHOLDER, Rung.TITLE} or field.closest("td", "th"):
            continue
        label = _label_before(field)
        loose = label and not label_of(field) and plain(label) not in plain(f"{field.name} {field.description}")
        yield Hit(target=field.target, facts={"label": label, "field": field.name}) if loose else None


@page_rule("labels/of-another-field")
def of_another_field(page: Page) -> Iterator[Look]:
    """A label that stands at one field and is tied to another."""
    fields = [field for field in fields_of(page) if is_text(field) or field.tag == "select"]
    for field in fields:
        for label in labels_of(field):
            if label.tag != "label" or field in list(label.inside):
                continue
            nearest = _nearest(label, fields)
            wrong = (
                nearest is not field
                and not _leads_to(label, field, fields)
                and _is_clearly_nearer(label, nearest, than=field)
                and all(_is_clearly_nearer(nearest, label, than=other) for other in labels_of(nearest))
            )
            facts = {"label": label.shown_text[:80], "field": field.name}
            yield Hit(target=label.target, facts=facts) if wrong else None


def _leads_to(label: Element, field: Element, fields: Sequence[Element]) -> bool:
    """Whether a label stands above or before its field and nothing is asked between; a hint may keep them apart."""
    between = [each for each in fields if label.number < each.number < field.number]
    if between or label.number > field.number or label.box is None or field.box is None:
        return False
    return field.box.y >= label.box.y + label.box.height - CLEARLY or field.box.x >= label.box.x + label.box.width


def _nearest(label: Element, fields: Sequence[Element]) -> Element:
    return min(fields, key=lambda each: _distance(label, each))


def _distance(one: Element, other: Element) -> float:
    """CSS pixels between two elements; without end where one is not laid out."""
    gap = _gap(one, other)
    return sum(gap) if gap is not None and one.document is other.document else math.inf


def _is_clearly_nearer(one: Element, near: Element, *, than: Element) -> bool:
    return 2 * _distance(one, near) + CLEARLY < _distance(one, than)


@page_rule("labels/id-of-another")
def id_of_another(page: Page) -> Iterator[Look]:
    """Fields without a name, whose labels name them by an id that another field before them has; one finding a page."""
    nameless: list[tuple[Element, str]] = []
    looked = False
    for field in fields_of(page):
        first = field.document.by_id.get(field.get("id")) if field.get("id") else None
        labels = [each for each in field.document.labels.get(field.get("id"), []) if each.shown_text]
        if not labels or not field.is_shown:
            continue
        looked = True
        if first is not None and first is not field and first.tag in FIELDS and not field.name.strip():
            nameless.append((field, labels[-1].shown_text))
    if nameless:
        field, label = nameless[0]
        yield Hit(target=field.target, facts={"label": label[:80], "count": str(len(nameless))})
    elif looked:
        yield None


SHORTEST_HEAD = 4
"""Letters from which the head of a row is no mere number or sign."""


@page_rule("labels/of-another-row")
def of_another_row(page: Page) -> Iterator[Look]:
    """Controls in a row of a table that are called as those of another row, by its head; one finding a row."""
    for table in page.find("table"):
        heads = {row: plain(head) for row in table.find("tr") if len(head := _head_of(row)) >= SHORTEST_HEAD}
        named = {
            row: [each for each in row.find("input", "select", "textarea", "button") if each.name] for row in heads
        }
        for row, head in heads.items():
            # A head that is a part of another, or has one in it, tells nobody which is meant.
            others = [(each, other) for each, other in heads.items() if other not in head and head not in other]
            wrong = [
                (control, other)
                for each, other in others
                for control in named[row]
                if f" {other} " in f" {plain(control.name)} " and control.name in {one.name for one in named[each]}
            ]
            if wrong:
                control, other = wrong[0]
                facts = {"row": _head_of(row)[:80], "named": control.name[:80], "other": other[:80]}
                yield Hit(target=control.target, facts=facts)
            elif named[row] and others:
                yield None


def _head_of(row: Element) -> str:
    """What the head of a row says, where its first cell is one and other cells follow."""
    cells = [each for each in row.children if each.tag in {"th", "td"}]
    return cells[0].shown_text if [each.tag for each in cells[:2]] == ["th", "td"] else ""


@page_rule("labels/named-otherwise")
def named_otherwise(page: Page) -> Iterator[Look]:
    """What is called something else in the code than on the screen: nobody can speak to it, or speak of it."""
    for element in page.elements:
        overruled = element.get("aria-label") or element.get("aria-labelledby")
        if not overruled or not element.is_shown:
            continue
        if element.tag in FIELDS:
            shown = _own_label(element)
        elif element.role in {"button", "link"} and not element.get("hreflang"):
            shown = " ".join(each.own_words for each in element.inside if each.is_text and _is_read(each))
        else:
            continue
        if _is_another_time(shown, element.name):
            yield Hit(target=element.target, facts={"shown": shown.strip(), "named": element.name[:80]})
            continue
        if not _has_words(shown) or len(shown) > LONGEST_LABEL or not element.name:
            continue
        # What is only said in more, or other, words is for a person to judge: axe-core asks.
        facts = {"shown": shown, "named": element.name[:80]}
        yield None if _shares_words(shown, element.name) else Hit(target=element.target, facts=facts)


def _is_another_time(shown: str, named: str) -> bool:
    """Whether a time of day is shown, and the code tells a number that is not its hour."""
    time = re.fullmatch(
        r"(\d{1,2}) ?(?:[:h] ?\d{2}|\. ?\d{2} (?:h|uhr|uur))( ?h| ?uhr| ?uur)?", shown.strip(), re.IGNORECASE
    )
    told = {int(each) for each in re.findall(r"\d+", named)}
    # Half past two is also half three; midnight is also twelve.
    hours = {(int(time[1]) + more) % ring for more in (0, 1) for ring in (12, 24)} if time else set()
    return bool(hours and told) and not told & (hours | ({12} if 0 in hours else set()))


def _own_label(field: Element) -> str:
    """The words of the `label` elements that are tied to a field, whatever overrules them."""
    wrapped = field.closest("label")
    tied = field.document.labels.get(field.get("id"), []) if field.get("id") else []
    found = [*tied, *([wrapped] if wrapped is not None else [])]
    return " ".join(each.shown_text for each in found if each.is_shown)


def _is_read(text: Element) -> bool:
    """Whether somebody sees a text as words: not an icon that is drawn with letters."""
    return text.is_shown and not ICON_FONT.search(text.style.get("font-family", ""))


def _shares_words(shown: str, named: str) -> bool:
    one, other = plain(shown), plain(named)
    return one in other or other in one or same_words(one, other) or bool(set(one.split()) & set(other.split()))


@page_rule("labels/far")
def far(page: Page) -> Iterator[Look]:
    """A label that stands far from its field; the headers of a table head its cells however far they are."""
    for field in fields_of(page):
        labels = [each for each in labels_of(field) if each.closest("th") is None]
        gaps = [gap for label in labels for text in label.inside if text.is_text and (gap := _gap(field, text))]
        if gaps:
            across, down = min(gaps, key=sum)
            facts = {"field": field.name, "pixels": str(round(max(across, down)))}
            yield Hit(target=field.target, facts=facts) if across > FAR_ACROSS or down > FAR_DOWN else None


def _gap(one: Element, other: Element) -> tuple[float, float] | None:
    """CSS pixels between two elements, across and down; None where one is not laid out."""
    a, b = one.document.seen.boxes[one.number], other.document.seen.boxes[other.number]
    if a is None or b is None:
        return None
    return max(a[0] - b[0] - b[2], b[0] - a[0] - a[2], 0.0), max(a[1] - b[1] - b[3], b[1] - a[1] - a[3], 0.0)


# --- groups -----------------------------------------------------------------------------------------------------------


@page_rule("labels/parts-without-question")
def parts_without_question(page: Page) -> Iterator[Look]:
    """A date in several fields whose question is not tied to them."""
    parts = [
        (field, bool(words(FILE, "part_of_date").search(plain(field.name))))
        for field in fields_of(page)
        if is_text(field) or field.tag == "select"
    ]
    for is_part, run in groupby(parts, key=lambda each: each[1]):
        fields = [field for field, _ in run]
        if not is_part or len(fields) < 2 or len({plain(field.name) for field in fields}) < 2:
            continue
        holder = fields[0].within("group", "radiogroup")
        told = (holder is not None and holder.name) or all(field.description for field in fields)
        yield None if told else Hit(target=fields[0].target, facts=_first(fields))
    yield from _short_parts([field for field, is_part in parts if not is_part])


def _short_parts(fields: Sequence[Element]) -> Iterator[Look]:
    """Short fields side by side under words that none of their names holds: a telephone number in three."""
    for _, run in groupby(fields, key=lambda field: (field.document.seen.frame, field.box and round(field.box.y))):
        row = list(run)
        short = len(row) > 1 and all(is_text(each) and each.box and each.box.width < SHORT for each in row)
        before = " ".join(each.own_words for each in texts_beside(row[0]) if not each.closest("label")) if short else ""
        unnamed = short and _has_words(before) and not any(_shares_words(before, each.name) for each in row)
        grouped = row[0].within("group", "radiogroup")
        if unnamed and all(each.name for each in row) and not (grouped is not None and grouped.name):
            yield Hit(target=row[0].target, facts=_first(row))


def _first(fields: Sequence[Element]) -> dict[str, str]:
    return {"first": fields[0].name, "count": str(len(fields))}


@page_rule("labels/fieldset-without-legend")
def fieldset_without_legend(page: Page) -> Iterator[Look]:
    """A frame around some of a form's fields that does not say what they have in common."""
    for fieldset in page.find("fieldset"):
        legend = next((each for each in fieldset.children if each.tag == "legend"), None)
        if (legend is not None and not legend.text and not fieldset.name) or _frames_words_alone(fieldset):
            yield Hit(target=fieldset.target, facts={"field": "…", "count": "0"}, verdict=Verdict.ADVICE)
            continue
        fields = [
            each for each in fieldset.find(*FIELDS) if each.is_shown and kind_of(each) not in {"submit", "button"}
        ]
        form = fieldset.closest("form")
        every = [each for each in form.find(*FIELDS) if each.is_shown] if form is not None else []
        # Choices are told of by another rule; one around a whole form is there for its looks.
        chosen = any(kind_of(each) in {"radio", "checkbox"} for each in fields)
        if len(fields) < 2 or chosen or len(fields) == len(every) or not fieldset.is_shown:
            continue
        bare = not fieldset.name and not any(each in fieldset.document.headings for each in fieldset.inside)
        facts = {"field": fields[0].name or "…", "count": str(len(fields))}
        yield Hit(target=fieldset.target, facts=facts) if bare else None


def _frames_words_alone(fieldset: Element) -> bool:
    """Whether a frame for fields that has no name holds words, and no field."""
    return bool(fieldset.shown_text) and not fieldset.name and not any(True for _ in fieldset.find(*FIELDS, "button"))


@page_rule("labels/options-by-signs")
def options_by_signs(page: Page) -> Iterator[Look]:
    """A list whose choices are grouped by dashes or indents, and not by the code."""
    for field in page.find("select"):
        options = [each for each in field.find("option") if each.text]
        if len(options) < 4 or any(True for _ in field.find("optgroup")):
            continue
        # The first one may only ask to choose.
        headings = [each for each in options[1:] if SIGNS.match(each.text) and _is_heading(each)]
        if not 2 <= len(headings) <= len(options) / 2:
            yield None
            continue
        facts = {"field": field.name or "…", "option": headings[0].text[:60], "count": str(len(headings))}
        yield Hit(target=field.target, facts=facts)


def _is_heading(option: Element) -> bool:
    """Whether a choice only heads those that follow: it cannot be chosen, or is set between signs."""
    return "disabled" in option.attributes or bool(re.search(r"\w\s*([-–—=_*•.])\1+\s*$", option.text))


# --- hints and marks --------------------------------------------------------------------------------------------------


@page_rule("labels/hint-untied")
def hint_untied(page: Page) -> Iterator[Look]:
    """Hints that stand at their field and are not tied to it; one finding a page."""
    loose, tied = [], 0
    for field in fields_of(page):
        for hint in _hints(field):
            said = plain(f"{field.name} {field.description}")
            if (
                plain(hint.shown_text or hint.own_words) in said
                or hint.get("id") in field.get("aria-errormessage").split()
            ):
                tied += 1
            else:
                loose.append((field, hint))
    if loose:
        field, hint = loose[0]
        facts = {"field": field.name or "…", "text": _said(hint)[:120], "count": str(len(loose))}
        yield Hit(target=field.target, facts=facts)
    elif tied:
        yield None


def _said(hint: Element) -> str:
    return hint.own_words if hint.is_text else hint.shown_text


def _hints(field: Element) -> Iterator[Element]:
    """What is called a hint in a field's own part of the form, or stands there or below its label as one."""
    for each in (*own_part(field).inside, *_between_label_and(field)):
        called = words(FILE, "hint_class").search(plain(re.sub(r"[-_]", " ", each.get("class"))))
        marked = called or (each.tag == "small" and not each.closest("label"))
        if (
            each.is_element
            and marked
            and each.tag not in {"label", "button", "a", *FIELDS}
            and _has_words(each.shown_text)
        ):
            yield each
            return
    yield from _words_after(field)


def _between_label_and(field: Element) -> Iterator[Element]:
    """What stands between a field and the label before it, where both lie side by side in the form."""
    beside = [each for each in field.parent.children if each.is_element] if field.parent is not None else []
    between: list[Element] = []
    for each in reversed(beside[: beside.index(field)]) if field in beside else ():
        if each.tag == "label" and each.get("for") and each.get("for") == field.get("id"):
            yield from between
            return
        if each.tag == "label" or any(x.tag in FIELDS for x in (each, *each.inside)):
            return
        between.append(each)


def _words_after(field: Element) -> Iterator[Element]:
    """Words, and no unit, that follow a field in its own part of the form."""
    if kind_of(field) in {"checkbox", "radio"}:
        return
    for each in own_part(field).inside:
        if not each.is_text or each.number < field.number or not each.is_shown or field in list(each.ancestors):
            continue
        # What stands there in red is no hint but an error.
        red = each.parent is not None and is_red(each.parent.style.get("color", ""))
        if len(each.own_words.split()) > 2 and not red and not each.closest("label", "button", "a"):
            yield each
            return


@page_rule("labels/required-not-coded")
def required_not_coded(page: Page) -> Iterator[Look]:
    """Fields whose star is shown and kept from whoever listens, while the code does not say so either."""
    marked = [field for field in fields_of(page) if re.search(r"[*✱∗﹡]", _own_label(field))]
    mute = [
        field
        for field in marked
        if not re.search(r"[*✱∗﹡]", f"{field.name} {field.description}")
        and not is_required(field)
        and field.states.get("required") != "True"
        and not words("fields.yaml", "required").search(plain(f"{field.name} {field.description}"))
    ]
    if marked:
        facts = {"field": mute[0].name or "…", "count": str(len(mute))} if mute else {}
        yield Hit(target=mute[0].target, facts=facts) if mute else None


@page_rule("labels/required-by-colour")
def required_by_colour(page: Page) -> Iterator[Look]:
    """Labels of fields that must be filled in, in a colour of their own and without another mark."""
    told = [
        (field, labels[0].style.get("color", ""), labels[0].style.get("font-weight", ""))
        for field in fields_of(page)
        if (is_text(field) or field.tag == "select") and not is_search(field) and (labels := labels_of(field))
    ]
    needed = [each for each in told if is_required(each[0])]
    free = [each for each in told if not is_required(each[0])]
    if not needed or not free:
        return
    looks, others = {each[1] for each in needed}, {each[1] for each in free}
    alone = len(looks) == 1 and not looks & others and {each[2] for each in needed} == {each[2] for each in free}
    marked = any(is_marked(each[0]) for each in told)
    facts = {"field": needed[0][0].name, "count": str(len(needed))}
    yield Hit(target=needed[0][0].target, facts=facts) if alone and not marked else None


@page_rule("labels/legend-otherwise")
def legend_otherwise(page: Page) -> Iterator[Look]:
    """A group that those who listen hear called otherwise than those who look see it called."""
    for group in page.with_role("group", "radiogroup"):
        fields = [each for each in group.find(*FIELDS) if each.is_shown]
        if not group.name or not group.is_shown or len(fields) < 2 or _is_seen_called(group):
            continue
        before = [each for each in group.inside if each.is_text and each.number < fields[0].number and _is_seen(each)]
        asked = " ".join(each.own_words for each in before if not each.closest("label", "button", "a")).strip()
        if not _has_words(asked) or len(asked) > LONGEST_LABEL:
            continue
        facts = {"shown": asked, "named": group.name[:80]}
        yield None if _shares_words(asked, group.name) else Hit(target=group.target, facts=facts)


def _is_seen(text: Element) -> bool:
    """Whether a text is shown, and not pushed out of the page to the left or the top."""
    place = text.document.seen.boxes[text.number]
    return text.is_shown and place is not None and place[0] + place[2] > 0 and place[1] + place[3] > 0


def _is_seen_called(group: Element) -> bool:
    """Whether the name of a group is there to be read, in it or before it."""
    name = plain(group.name)
    texts = [each for each in group.document.texts_shown if _is_seen(each)]
    return name in plain(" ".join(each.own_words for each in texts))


@page_rule("labels/hint-in-tip")
def hint_in_tip(page: Page) -> Iterator[Look]:
    """What must be known of a field, told only while a pointer rests on a sign beside it."""
    said = _stems_of(" ".join(document.root.shown_text for document in page.documents))
    for field in fields_of(page):
        parts = dict.fromkeys([*own_part(field).inside, *(each for label in labels_of(field) for each in label.inside)])
        for sign in parts:
            tip = sign.get("title") if sign.is_element and sign.is_shown else ""
            if len(tip.split()) < FEWEST_WORDS or sign.tag in {*FIELDS, "a", "button", "abbr", "iframe", "label"}:
                continue
            stems = _stems_of(tip)
            known = tip in field.description or len(stems & said) > len(stems) / 2
            opens = sign.is_focusable or sign.is_clickable or sign.closest("a", "button", "summary")
            looks_so = sum(map(str.isalnum, sign.shown_text)) < FEWEST_LETTERS
            alone = looks_so and not known and not opens
            facts = {"field": field.name or "…", "text": tip[:120]}
            # What a tip says otherwise may be of use to nobody.
            needed = words(FILE, "way_of_writing").search(plain(tip))
            verdict = Verdict.FAILED if needed else None
            yield Hit(target=sign.target, facts=facts, verdict=verdict) if alone else None


def _stems_of(text: str) -> frozenset[str]:
    return frozenset(word[:5] for word in plain(text).split() if len(word) > 3)


@page_rule("labels/hint-after")
def hint_after(page: Page) -> Iterator[Look]:
    """How a field is written, told only further down, after other fields."""
    for form in page.find("form"):
        fields = [each for each in form.find(*FIELDS) if is_text(each) and each.is_shown]
        for hint in form.find("p", "small", "li", "div"):
            text = hint.shown_text
            if not hint.own_text or len(text) > LONGEST_HINT or not words(FILE, "way_of_writing").search(plain(text)):
                continue
            named = next((each for each in fields if _speaks_of(text, each) and each.number < hint.number), None)
            between = [each for each in fields if named is not None and named.number < each.number < hint.number]
            if named is None or not between or any(True for _ in hint.find(*FIELDS)):
                continue
            known = plain(text) in plain(named.description) or words(FILE, "way_of_writing").search(
                plain(f"{named.name} {named.description} {own_part(named).shown_text}")
            )
            facts = {"field": named.name, "text": text[:120]}
            yield None if known else Hit(target=hint.target, facts=facts)


def _speaks_of(text: str, field: Element) -> bool:
    """Whether a text names a field in full, by a name of substance."""
    name = plain(re.sub(r"\([^)]*\)|\*", "", field.name))
    return (len(name.split()) > 1 or len(name) >= LONG_NAME) and f" {name} " in f" {plain(text)} "
