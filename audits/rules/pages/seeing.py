"""How words look: good advice for readers, and borders without which a field is not seen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from colorsys import rgb_to_hsv
from itertools import combinations

from audits.model import Target, Verdict
from audits.rules.axe import CLEARLY
from audits.rules.colour import Colour, colour_of, contrast, stands_out
from audits.rules.data import words
from audits.rules.fields import labels_of
from audits.rules.hit import Hit, Look
from audits.rules.page import HEADINGS, Element, Page
from audits.rules.registry import page_rule
from audits.rules.words import plain, plain_signs

TINY = 11.0
"""CSS pixels below which letters are small for everybody."""

LONG_TEXT = 100
"""Letters from which a text is read, and not seen at a glance."""

TIGHT = 1.15
"""Times the size of letters below which lines run into each other."""

LONG_LINE = 120
"""Letters of a line from which an eye loses the beginning of the next; 80 is the limit of WCAG 1.4.8."""

LETTER = 0.48
"""Width of a letter, in sizes of its text: the mean of common typefaces in running text."""

LEAST = 3.0
"""Contrast that the edge of a field needs (WCAG 1.4.11)."""

SHADED = 2.6
"""Contrast from which shades at the edge of a thin line may be what was measured."""

AROUND = 120.0
"""CSS pixels by which a frame may be wider or higher than the field in it."""

UNSEEN = 2.0
"""Contrast of the edge of a field, or of a box to tick, below which few people make it out: nothing else shows it."""

BOX, BOX_AT_MOST = 10.0, 60.0
"""CSS pixels of the sides of what a style draws as a box to tick."""

SPOT = 32.0
"""CSS pixels up to which a coloured part without words is a mark."""

ON_ITS_OWN = (*HEADINGS, "th", "button", "a", "code", "pre", "abbr", "svg", "option", "select")


def _texts(page: Page, least: int) -> Iterator[Element]:
    """Elements with words of their own, of so many letters at least, that can be seen."""
    for element in page.elements:
        if len(element.own_text) >= least and element.is_shown and not element.closest(*ON_ITS_OWN):
            yield element


def _advise(page: Page, least: int, found: Iterator[tuple[Element, dict[str, str]]]) -> Iterator[Look]:
    """One piece of advice a page, at its first place."""
    first = next(found, None)
    if first is not None:
        yield Hit(target=first[0].target, facts=first[1])
    elif any(True for _ in _texts(page, least)):
        yield None


def _beginning(element: Element) -> str:
    return element.own_text[:80]


@page_rule("seeing/tiny-text")
def tiny_text(page: Page) -> Iterator[Look]:
    """Words in letters that are small for everybody."""
    small = (
        (element, {"size": f"{element.pixels('font-size'):.0f}", "text": _beginning(element)})
        for element in _texts(page, 15)
        if 0 < element.pixels("font-size") < TINY
    )
    yield from _advise(page, 15, small)


def _styled(page: Page, least: int, style: str, *values: str) -> Iterator[tuple[Element, dict[str, str]]]:
    for element in _texts(page, least):
        if element.style.get(style) in values:
            yield element, {"text": _beginning(element)}


@page_rule("seeing/justified")
def justified(page: Page) -> Iterator[Look]:
    """Text set flush on both sides: gaps run through it like rivers."""
    yield from _advise(page, LONG_TEXT, _styled(page, LONG_TEXT, "text-align", "justify"))


@page_rule("seeing/centred-text")
def centred_text(page: Page) -> Iterator[Look]:
    """A text of several lines of which each begins somewhere else."""
    centred = _styled(page, LONG_TEXT, "text-align", "center", "-webkit-center")
    several = ((element, facts) for element, facts in centred if _lines(element) >= 3)
    yield from _advise(page, LONG_TEXT, several)


@page_rule("seeing/long-italics")
def long_italics(page: Page) -> Iterator[Look]:
    """A whole text in slanting letters."""
    yield from _advise(page, LONG_TEXT, _styled(page, LONG_TEXT, "font-style", "italic", "oblique"))


@page_rule("seeing/long-bold")
def long_bold(page: Page) -> Iterator[Look]:
    """A whole text in bold: where everything stands out, nothing does."""
    bold = (
        (element, {"text": _beginning(element)})
        for element in _texts(page, LONG_TEXT)
        if element.pixels("font-weight") >= 600 and not element.closest("label", "legend", "dt", "summary")
    )
    yield from _advise(page, LONG_TEXT, bold)


@page_rule("seeing/all-capitals")
def all_capitals(page: Page) -> Iterator[Look]:
    """A sentence in capitals, by style or as written: words lose their shape."""

    def found() -> Iterator[tuple[Element, dict[str, str]]]:
        for element in _texts(page, 30):
            text = element.own_text
            letters = re.sub(r"[\W\d_]", "", text)
            written = len(letters) >= 24 and letters == letters.upper() and letters != letters.lower()
            if len(text.split()) >= 5 and (element.style.get("text-transform") == "uppercase" or written):
                yield element, {"text": _beginning(element)}

    yield from _advise(page, 30, found())


def _lines(element: Element) -> float:
    height = element.pixels("line-height") or 1.2 * element.pixels("font-size")
    return element.box.height / height if element.box and height else 0


@page_rule("seeing/lines-too-tight")
def lines_too_tight(page: Page) -> Iterator[Look]:
    """Lines set so close that their letters nearly touch."""

    def found() -> Iterator[tuple[Element, dict[str, str]]]:
        for element in _texts(page, LONG_TEXT):
            height, size = element.pixels("line-height"), element.pixels("font-size")
            if 0 < height < TIGHT * size and _lines(element) >= 2:
                yield element, {"text": _beginning(element), "spacing": f"{height / size:.2f}"}

    yield from _advise(page, LONG_TEXT, found())


@page_rule("seeing/lines-too-long")
def lines_too_long(page: Page) -> Iterator[Look]:
    """Lines so long that the eye loses its way back."""

    def found() -> Iterator[tuple[Element, dict[str, str]]]:
        for element in _texts(page, 2 * LONG_LINE):
            size = element.pixels("font-size")
            letters = element.box.width / (LETTER * size) if element.box and size else 0
            if letters > LONG_LINE and _lines(element) >= 1.8 and element.tag in {"p", "li", "dd", "div"}:
                yield element, {"count": str(round(letters))}

    yield from _advise(page, 2 * LONG_LINE, found())


@page_rule("seeing/underlined-no-link")
def underlined_no_link(page: Page) -> Iterator[Look]:
    """Words underlined as links are, and that are none."""

    def found() -> Iterator[tuple[Element, dict[str, str]]]:
        for element in _texts(page, 3):
            under = "underline" in element.style.get("text-decoration-line", "")
            if under and not element.within("link", "button") and element.tag not in {"abbr", "ins", "del"}:
                if not element.is_clickable and not element.is_focusable:
                    yield element, {"text": _beginning(element)}

    yield from _advise(page, 3, found())


# --- colours ----------------------------------------------------------------------------------------------------------


def behind(element: Element) -> Colour | None:
    """The opaque colour behind an element; None where a picture, a gradient or something half opaque lies there, or a
    colour that is not known.
    """
    for each in element.ancestors:
        if not each.style:
            continue
        if each.style.get("background-image", "none") != "none":
            return None
        colour = colour_of(each.style.get("background-color", "rgba(0, 0, 0, 0)"))
        if colour is None or 0 < colour[3] < 1:
            return None
        if colour[3] == 1:
            return colour
    return 255, 255, 255, 1


@page_rule("seeing/field-without-edge")
def field_without_edge(page: Page) -> Iterator[Look]:
    """Fields whose edge stands out too little to show where to write; one finding a page."""
    faint: list[tuple[Element, float]] = []
    looked = False
    for field in page.find("input", "textarea", "select"):
        kind = field.get("type", "text").lower()
        if kind in {"hidden", "submit", "button", "image", "reset", "checkbox", "radio", "range", "color", "file"}:
            continue
        around = behind(field)
        if not field.is_shown or around is None or field.style.get("box-shadow", "none") != "none":
            continue
        # Of inactive components nothing must be seen (WCAG 2.2, 1.4.11).
        if any("disabled" in each.attributes for each in (field, *field.ancestors)):
            continue
        looked = True
        best = max((edge for each in (field, *_hugging(field)) for edge in _edges(each, around)), default=1.0)
        if best < LEAST:
            faint.append((field, best))
    if faint:
        field, best = faint[0]
        facts = {"field": field.name or "…", "contrast": f"{best:.1f}", "count": str(len(faint))}
        verdict = Verdict.FAILED if best < UNSEEN else None
        yield Hit(target=field.target, facts=facts, verdict=verdict)
    elif looked:
        yield None


def _hugging(field: Element) -> Iterator[Element]:
    """What is drawn around a field and holds no other: a frame, with a sign or some buttons in it."""
    for each in list(field.ancestors)[:3]:
        if field.box is None or each.box is None or each.box.width > field.box.width + AROUND:
            return
        if each.box.height > field.box.height + AROUND or len(list(each.find("input", "textarea", "select"))) > 1:
            return
        yield each


def _edges(field: Element, around: Colour) -> Iterator[float]:
    """How much each part of a field's edge, and its ground, stands out from what is around it."""
    for side in ("top", "bottom", "left"):
        colour = colour_of(field.style.get(f"border-{side}-color", ""))
        drawn = (
            field.style.get(f"border-{side}-style") not in {"none", "hidden"}
            and field.pixels(f"border-{side}-width") > 0
        )
        if colour is not None and drawn and colour[3] > 0:
            yield contrast(_upon(colour, around), around)
    ground = colour_of(field.style.get("background-color", ""))
    if ground is not None and ground[3] > 0:
        yield contrast(_upon(ground, around), around)


def _upon(colour: Colour, around: Colour) -> Colour:
    """A colour as it looks upon another, through which that shows."""
    mixed = (colour[3] * one + (1 - colour[3]) * other for one, other in zip(colour[:3], around[:3], strict=True))
    red, green, blue = mixed
    return (red, green, blue, 1.0)


@page_rule("seeing/box-without-edge")
def box_without_edge(page: Page) -> Iterator[Look]:
    """Boxes to tick, and round ones, that a style draws with an edge that stands out too little; one finding a page.

    What the browser draws itself stands out. A ticked one is filled, and one that cannot be used may be faint.
    """
    faint: list[tuple[Element, float]] = []
    looked = False
    for field in page.find("input"):
        if field.get("type").lower() not in {"checkbox", "radio"} or _is_ticked_or_idle(field):
            continue
        best = _box_drawn(field)
        looked = looked or best is not None
        if best is not None and best < LEAST:
            faint.append((field, best))
    for switch in _made_boxes(page):
        found = [_stands_out_by(each) for each in (switch, *_boxes_in(switch))]
        best = None if None in found else max((each for each in found if each is not None), default=None)
        looked = looked or best is not None
        if best is not None and best < LEAST:
            faint.append((switch, best))
    if faint:
        field, best = min(faint, key=lambda each: each[1])
        facts = {"field": field.name or "…", "contrast": f"{best:.1f}", "count": str(len(faint))}
        yield Hit(target=field.target, facts=facts, verdict=Verdict.FAILED if best < UNSEEN else None)
    elif looked:
        yield None


def _made_boxes(page: Page) -> Iterator[Element]:
    """Boxes and switches that are no fields of the browser, and show nothing but themselves."""
    for each in page.elements:
        made = each.role in {"switch", "checkbox", "radio"} and each.tag != "input" and each.is_shown
        if (
            made
            and not each.shown_text.strip()
            and not any(each.find("img", "svg", "canvas"))
            and not _is_ticked_or_idle(each)
        ):
            yield each


def _is_ticked_or_idle(field: Element) -> bool:
    ticked = field.states.get("checked") in {"true", "mixed"} or "checked" in field.attributes
    return ticked or "disabled" in field.attributes or _is_idle(field)


def _box_drawn(field: Element) -> float | None:
    """How much the box of a field stands out that a style draws, the field itself or what stands for a hidden one.

    None where the browser draws it, or nobody can tell.
    """
    if field.is_shown:
        drawn = [field, *_boxes_in(field)] if field.style.get("appearance") == "none" else []
    else:
        labels = labels_of(field)
        around = [*labels, *(each for each in _after(field) if each not in labels)]
        # A label with an edge of its own shows where to press.
        if any(_stands_out_by(each) is None or (_stands_out_by(each) or 0) >= LEAST for each in around):
            return None
        drawn = [box for each in around for box in (*([each] if _is_box(each) else []), *_boxes_in(each))]
    found = [_stands_out_by(each) for each in drawn]
    return None if not found or None in found else max(each for each in found if each is not None)


def _after(field: Element) -> list[Element]:
    """What stands right behind a field."""
    beside = [each for each in field.parent.children if each.is_element] if field.parent is not None else []
    at = next((place for place, each in enumerate(beside) if each.number == field.number), len(beside))
    return beside[at + 1 : at + 2]


def _boxes_in(element: Element) -> list[Element]:
    return [each for each in element.inside if not each.is_text and _is_box(each)]


def _is_box(element: Element) -> bool:
    box = element.box
    if box is None or not element.is_shown or element.text.strip():
        return False
    return BOX <= min(box.width, box.height) and max(box.width, box.height) <= BOX_AT_MOST


def _stands_out_by(element: Element) -> float | None:
    """How much an element's edge or ground stands out; None where a picture or a shadow may show it, too."""
    around = behind(element)
    pictured = element.tag in {"img", "svg", "canvas"} or element.style.get("background-image", "none") != "none"
    if around is None or pictured or element.style.get("box-shadow", "none") != "none":
        return None
    return max(_edges(element, around), default=1.0)


@page_rule("seeing/tick-too-faint")
def tick_too_faint(page: Page) -> Iterator[Look]:
    """Boxes that the page draws itself, and whose tick hardly stands out: on and off look nearly the same."""
    forced = page.observation.tried.forced
    ticked = forced.ticked if forced is not None else ()
    faint = [each for each in ticked if each.contrast < LEAST]
    if faint:
        first = min(faint, key=lambda each: each.contrast)
        facts = {"field": first.name or "…", "contrast": f"{first.contrast:.1f}", "count": str(len(faint))}
        # Thin lines are drawn in shades that no style names.
        verdict = Verdict.CANNOT_TELL if first.contrast >= SHADED else None
        yield Hit(target=Target(selector=first.selector, name=first.name, box=first.box), facts=facts, verdict=verdict)
    elif ticked:
        yield None


@page_rule("seeing/icon-too-faint")
def icon_too_faint(page: Page) -> Iterator[Look]:
    """Icons that are all that a button or a link shows, and hardly stand out from what is behind them."""
    faint = [each for each in page.observation.icons if each.contrast < LEAST]
    if faint:
        first = min(faint, key=lambda each: each.contrast)
        count = sum(each.count for each in faint)
        facts = {"control": first.name or "…", "contrast": f"{first.contrast:.1f}", "count": str(count)}
        yield Hit(target=Target(selector=first.selector, name=first.name, box=first.box), facts=facts)
    elif any(page.with_role("button", "link")):
        yield None


WORD = r"\w{2,}|\d"
"""A word, or a figure."""

LONG_ROW, FEW_WORDS = 15, 3
"""Words of a row that is a text rather than a few entries, and of a piece of it that may tell a state."""


@page_rule("seeing/state-by-colour-alone")
def state_by_colour_alone(page: Page) -> Iterator[Look]:
    """Marks without words or shape that differ by their colour alone, each beside words that do not tell the same."""
    groups: dict[tuple[int, str], list[Element]] = {}
    for element in page.find("span", "i", "div", "td", "b", "em"):
        if _is_spot(element):
            holder = element.closest("table", "ul", "ol", "dl", "fieldset", "nav", "section") or element.document.root
            groups.setdefault((holder.number, _size(element)), []).append(element)
    for spots in groups.values():
        # In a line of its own, a mark means something where a key says so.
        alone = [spot for spot in spots if not _words_beside(spot)]
        mute = bool(alone) and len({_ground_colour(spot) for spot in spots if spot not in alone}) < 2
        by_colour: dict[str, list[set[str]]] = {}
        for spot in alone or spots:
            by_colour.setdefault(_ground_colour(spot), []).append(_words_beside(spot) or _words_around(spot))
        several = any(len(rows) > 1 for rows in by_colour.values())
        # Where each colour comes once, the words beside it say what it stands for.
        if len(spots) < 3 or not 2 <= len(by_colour) <= 5 or mute or not several:
            continue
        told = _tells_apart(list(by_colour.values())) or _called_apart(spots)
        told = told or _placed_apart(spots) or _says_where_one_is(spots) or _differ_in_lightness(by_colour)
        first = (alone or spots)[0]
        around = next((each.shown_text for each in first.ancestors if each.shown_text), "")
        facts = {"count": str(len(alone or spots)), "colours": str(len(by_colour)), "text": around[:60]}
        yield None if told else Hit(target=first.target, facts=facts)
    yield from _same_words(spot for spots in groups.values() for spot in spots)


def _says_where_one_is(spots: Iterable[Element]) -> bool:
    """Whether the line of one mark says that this is where one is, as the current step of several does."""
    lines = [
        holder.shown_text for spot in spots if (holder := spot.closest("li", "p", "td") or spot.parent) is not None
    ]
    # A text of some length may say “now” of anything.
    short = [plain(each) for each in lines if len(each.split()) <= LONG_ROW]
    return sum(bool(words(FILE, "now").search(each)) for each in short) == 1


def _same_words(spots: Iterable[Element]) -> Iterator[Look]:
    """Marks in several colours beside the very same words, wherever on the page: what they stand for, no word tells."""
    groups: dict[tuple[str, frozenset[str]], list[Element]] = {}
    for spot in spots:
        groups.setdefault((_size(spot), frozenset(_words_beside(spot))), []).append(spot)
    for (_, said), alike in groups.items():
        colours = {_ground_colour(each) for each in alike}
        # Of two marks in one row, the words of the row say nothing.
        apart = {holder.number for each in alike if (holder := _line_of(each)) is not None}
        if not said or len(colours) < 2 or len(apart) < len(alike) or _placed_apart(alike):
            continue
        facts = {"count": str(len(alike)), "colours": str(len(colours)), "text": " ".join(sorted(said))[:60]}
        state = words(FILE, "state_of").search(" ".join(said))
        yield Hit(target=alike[0].target, facts=facts, verdict=None if state else Verdict.CANNOT_TELL)


def _is_spot(element: Element) -> bool:
    box = element.box
    # The knob of a switch tells by where it stands.
    if box is None or not element.is_shown or element.shown_text or element.within("switch", "checkbox", "radio"):
        return False
    small = SPOT >= max(box.width, box.height) and min(box.width, box.height) >= 5
    colour = colour_of(element.style.get("background-color", ""))
    drawn = any(each.tag in {"img", "svg", "::before", "::after", "input"} for each in element.inside)
    shaped = element.style.get("background-image", "none") != "none" or element.style.get("clip-path", "none") != "none"
    return small and colour is not None and colour[3] > 0.5 and not drawn and not shaped


def _ground_colour(element: Element) -> str:
    return element.style.get("background-color", "")


def _size(element: Element) -> str:
    return f"{element.box.width:.0f}x{element.box.height:.0f}" if element.box else ""


def _line_of(spot: Element) -> Element | None:
    return spot.closest("tr", "li", "p", "label", "dd", "dt") or spot.parent


def _words_beside(spot: Element) -> set[str]:
    """The words of the row, the item or the line that a mark stands in."""
    if (holder := _line_of(spot)) is None:
        return set()
    texts = [each.own_words.lower() for each in holder.inside if each.is_text and each.is_shown]
    said = re.findall(WORD, " ".join(texts))
    if len(said) <= LONG_ROW:
        return set(said)
    # Of two long texts, some words are the same by chance: only what stands by itself tells a state.
    pieces = (re.findall(WORD, piece) for text in texts for piece in re.split(r"[.,:;!?()|–—]+", text))
    return {word for piece in pieces if len(piece) <= FEW_WORDS for word in piece}


def _words_around(spot: Element) -> set[str]:
    """The words of the card in which a mark has a line of its own."""
    said = next((each.shown_text for each in spot.ancestors if each.shown_text), "")
    return set(re.findall(r"\w{2,}", said.lower()))


def _called_apart(spots: list[Element]) -> bool:
    """Whether marks of each colour stand beside words of their own, the same in each place."""
    said: dict[str, set[str]] = {}
    for spot in spots:
        said.setdefault(_ground_colour(spot), set()).add(plain(spot.parent.shown_text) if spot.parent else "")
    called = [next(iter(each)) for each in said.values() if len(each) == 1]
    return len(called) == len(said) == len(set(called)) and all(called)


def _differ_in_lightness(colours: Iterable[str]) -> bool:
    """Whether all colours differ for those, too, who see no colours (a filled ring beside a hollow one)."""
    known = [colour_of(each) for each in colours]
    return all(one and other and contrast(one, other) >= AS_DARK for one, other in combinations(known, 2))


def _placed_apart(spots: list[Element]) -> bool:
    """Whether marks of each colour stand elsewhere in what holds them, as the knob of a switch does."""
    places: dict[str, set[int]] = {}
    for spot in spots:
        if spot.box is None or spot.parent is None or spot.parent.box is None:
            return False
        place = round((spot.box.x - spot.parent.box.x) / 4)
        places.setdefault(_ground_colour(spot), set()).add(place)
    found = list(places.values())
    return all(len(each) == 1 for each in found) and len(set().union(*found)) == len(found)


def _tells_apart(groups: list[list[set[str]]]) -> bool:
    """Whether the rows of each colour share a word that no row of another colour has; of one, having none may tell."""
    mute, once = 0, False
    for at, rows in enumerate(groups):
        others = set().union(*(row for place, each in enumerate(groups) if place != at for row in each))
        told = set.intersection(*rows) - others
        mute += not told
        # A single row has words of its own anyway.
        once = once or (bool(told) and len(rows) == 1)
    return mute == 0 or (mute == 1 and not once)


HOUR_SIGN = r"(?:h|u|uur|Uhr|[ap]\.?m\.?)"
SLOT = re.compile(rf"\s*\d{{1,2}}(?:\s?[:.h]\s?\d{{2}}(?:\s?{HOUR_SIGN})?|\s?{HOUR_SIGN})\s*", re.I)
"""What an hour says that can be chosen, and no word of whether it can."""

FEWEST_SLOTS = 6
"""Hours that stand together."""

BESIDE_COLOUR = ("text-decoration-line", "font-weight", "opacity", "border-top-style", "border-top-width", "box-shadow")
"""Styles that tell what can be chosen without any colour."""

AS_DARK = 3.0
"""The contrast from which two grounds differ for those, too, who see no colours (WCAG 2.2, technique G183)."""


@page_rule("seeing/free-by-colour-alone")
def free_by_colour_alone(page: Page) -> Iterator[Look]:
    """Hours of which some can be chosen, and the colour of their ground alone tells which."""
    groups: dict[tuple[int, str], list[Element]] = {}
    for element in page.find("span", "div", "td", "button", "a", "li"):
        if element.is_shown and SLOT.fullmatch(element.shown_text) and not _holds_another(element):
            holder = element.closest("table", "ul", "ol") or (element.parent and element.parent.parent)
            if holder is not None:
                groups.setdefault((holder.number, element.style.get("font-size", "")), []).append(element)
    for slots in groups.values():
        free = [each for each in slots if _can_be_chosen(each)]
        taken = [each for each in slots if each not in free]
        if len(slots) < FEWEST_SLOTS or min(len(free), len(taken)) < 2:
            continue
        facts = {"free": str(len(free)), "taken": str(len(taken)), "text": free[0].shown_text}
        yield Hit(target=free[0].target, facts=facts) if _differ_in_hue_alone(free, taken) else None


LIGHTS = ({"green"}, {"red", "orange", "pink", "yellow"})
"""Colours that together tell what is free and what is not."""

DAYS, LISTED = 10, 3
"""Days of a calendar from which their colours are compared, and figures in a sentence that may tell the same."""


DAY_OF_MONTH = re.compile(r"(?<!\d )\b[0-3]?\d\b(?!\)? \d)")
"""A day of a month as a sentence lists it."""


@page_rule("seeing/days-by-colour-alone")
def days_by_colour_alone(page: Page) -> Iterator[Look]:
    """Days of a calendar that can all be pressed, or whose two colours a sentence explains, on grounds of green and of
    red or orange, and alike in all else.
    """
    told = any(words(FILE, "green_and_red").search(plain(each)) for each in page.observation.passages)
    for table in page.elements:
        if table.tag != "table" and table.role not in {"grid", "table"}:
            continue
        cells = [each for each in table.find("button", "a", "td") if _is_a_day(each)]
        days = [each for each in cells if told or each.is_focusable or each.is_clickable]
        by_colour: dict[str, list[Element]] = {}
        for day in days:
            by_colour.setdefault(_hue(day.style.get("background-color", "")), []).append(day)
        shown = {hue for hue, members in by_colour.items() if len(members) > 1}
        if len(days) < DAYS or not all(shown & lights for lights in LIGHTS):
            continue
        sentences = [each for each in page.observation.passages if re.search(r"[^\W\d_]{4,}", each)]
        # Some figures of a telephone number are no days.
        listed = any(len(DAY_OF_MONTH.findall(each)) >= LISTED for each in sentences)
        alike = (
            not listed
            and _is_even(days)
            and len({day.style.get("color") for day in days}) == 1
            and not _by_column(days)
        )
        rarest = min((members for hue, members in by_colour.items() if hue in shown), key=len)
        facts = {"colours": str(len(shown)), "text": rarest[0].shown_text, "count": str(len(days))}
        yield Hit(target=rarest[0].target, facts=facts) if alike else None


def _is_a_day(element: Element) -> bool:
    """Whether something shows the figure of a day and no more, and is neither chosen nor today: words for listeners
    alone say nothing to the eye.
    """
    chosen = any(
        element.get(f"aria-{state}", "false") not in {"", "false"} for state in ("pressed", "selected", "current")
    )
    bare = re.fullmatch(r"[0-3]?\d", element.shown_text.strip()) and not _holds_another(element)
    return bool(bare) and element.is_shown and not chosen and not element.get("title")


def _holds_another(element: Element) -> bool:
    """Whether something is drawn in it beside words."""
    return any(
        each.tag in {"::before", "::after"} or (each.is_element and (each.tag != "span" or _is_drawn_on(each)))
        for each in element.inside
    )


def _is_drawn_on(element: Element) -> bool:
    """Whether an element has a ground, a picture or an edge of its own."""
    ground = colour_of(element.style.get("background-color", ""))
    edged = any(element.pixels(f"border-{side}-width") > 0 for side in ("top", "bottom", "left"))
    return edged or (ground is not None and ground[3] > 0) or element.style.get("background-image", "none") != "none"


def _can_be_chosen(slot: Element) -> bool:
    idle = "disabled" in slot.attributes or slot.get("aria-disabled") == "true"
    return not idle and (slot.is_focusable or slot.is_clickable or slot.role in {"button", "link", "radio", "option"})


def _differ_in_hue_alone(free: list[Element], taken: list[Element]) -> bool:
    """Whether the grounds of two groups have one colour each, about as dark as the other, and all else is the same."""
    grounds = [{_ground(each) for each in group} for group in (free, taken)]
    inks = [{colour_of(each.style.get("color", "")) for each in group} for group in (free, taken)]
    if any(len(each) != 1 for each in (*grounds, *inks)) or grounds[0] == grounds[1]:
        return False
    pairs = [(next(iter(one)), next(iter(other))) for one, other in (grounds, inks)]
    as_dark = all(one and other and contrast(one, other) < AS_DARK for one, other in pairs)
    looks = {tuple(each.style.get(name) for name in BESIDE_COLOUR) for each in (*free, *taken)}
    return as_dark and len(looks) == 1 and all(plain(each.name) in {"", plain(each.text)} for each in taken)


def _is_idle(node: Element) -> bool:
    """Whether something belongs to a control that cannot be used now."""
    label = next((each for each in node.ancestors if each.tag == "label"), None)
    labelled = node.document.by_id.get(label.get("for")) if label is not None and label.get("for") else None
    around = [*node.ancestors, *([labelled] if labelled is not None else [])]
    return any("disabled" in each.attributes or each.get("aria-disabled") == "true" for each in around)


def _ground(node: Element) -> Colour | None:
    """What words of a node lie on: its own colour, or what lies behind it; None where that is not known."""
    own = colour_of(node.style.get("background-color", "rgba(0, 0, 0, 0)"))
    if node.style.get("background-image", "none") != "none" or own is None or 0 < own[3] < 1:
        return None
    return own if own[3] == 1 else behind(node)


@page_rule("seeing/too-faint")
def too_faint(page: Page) -> Iterator[Look]:
    """Words that a style adds (`::before`) in a colour that hardly stands out; axe-core does not look at those. What
    belongs to a control that cannot be used may be faint.
    """
    for node in page.nodes:
        if node.tag not in {"::before", "::after"} or not node.is_shown or node.parent is None or _is_idle(node):
            continue
        text = node.document.seen.texts.get(node.number, "").strip()
        written, ground = colour_of(node.style.get("color", "")), _ground(node)
        if len(re.findall(r"[^\W\d_]", text)) < 3 or written is None or ground is None or written[3] < 1:
            continue
        large = node.pixels("font-size") >= 24 or (
            node.pixels("font-size") >= 18.66 and node.pixels("font-weight") >= 700
        )
        expected = 3.0 if large else 4.5
        ratio = contrast(written, ground)
        facts = {"text": text[:60], "contrast": f"{ratio:.1f}", "expected": f"{expected:.1f}"}
        yield Hit(target=node.target, facts=facts) if ratio < expected else None


@page_rule("seeing/placeholder-too-faint")
def placeholder_too_faint(page: Page) -> Iterator[Look]:
    """Words that stand in empty fields in a colour that hardly stands out: axe-core does not look at them. One of each
    colour is told.
    """
    loaded = page.observation.tried.loaded
    met: set[tuple[str, tuple[str, ...]]] = set()
    for each in loaded.placeholders if loaded else ():
        measured = stands_out(each.colour, each.grounds, each.size, each.weight)
        if measured is None or (each.colour, each.grounds) in met:
            continue
        met.add((each.colour, each.grounds))
        ratio, expected = measured
        facts = {"text": each.name[:60], "contrast": f"{ratio:.1f}", "expected": f"{expected:.1f}"}
        target = Target(selector=each.selector, name=each.name[:80], box=each.box)
        verdict = None if ratio < CLEARLY * expected else Verdict.CANNOT_TELL
        yield Hit(target=target, facts=facts, verdict=verdict) if ratio < expected else None


@page_rule("seeing/too-faint-in-dark")
def too_faint_in_dark(page: Page) -> Iterator[Look]:
    """Words that the dark colours of a page leave faint: one finding for all, as they mostly share their style."""
    darkened = page.observation.tried.darkened
    if darkened is None:
        return
    faint = [each for each in darkened.faint if each.contrast < each.expected * (1 if each.sure else CLEARLY)]
    if not faint:
        yield None
        return
    first = min(faint, key=lambda each: each.contrast)
    facts = {"contrast": f"{first.contrast:.1f}", "expected": f"{first.expected:.1f}", "count": str(len(faint))}
    target = Target(selector=first.selector, name=first.name, box=first.box)
    yield Hit(target=target, facts={"text": first.name[:60] or "…", **facts})


@page_rule("seeing/faint-when-chosen")
def faint_when_chosen(page: Page) -> Iterator[Look]:
    """What is written on a choice, and hardly stands out once the choice is made."""
    erred = page.observation.tried.erred
    for each in erred.chosen if erred else ():
        told = stands_out(each.colour, each.grounds, each.size, each.weight)
        if told is None:
            continue
        ratio, expected = told
        facts = {"text": each.name or each.selector, "contrast": f"{ratio:.1f}", "expected": f"{expected:.1f}"}
        target = Target(selector=each.selector, name=each.name[:80], box=each.box)
        yield Hit(target=target, facts=facts) if ratio < expected else None


# --- colour that alone tells ------------------------------------------------------------------------------------------

FILE = "pages/seeing.yaml"

SHAPES = ("font-weight", "font-style", "text-decoration-line", "text-transform", "box-shadow", "background-image")
"""Styles by which words that belong together are told apart without colours."""

ALIKE = ("li", "button", "a", "div", "span", "p", "td", "label")
"""Tags of things that stand beside others of their kind."""

FEW, MANY = 3, 120
"""How many things of one kind are compared."""

HUES = ((15, "red"), (45, "orange"), (68, "yellow"), (165, "green"), (260, "blue"), (325, ""), (361, "red"))
"""Where a hue ends, in degrees, and its word."""

Look3 = tuple[str, str, str]


@page_rule("seeing/told-by-colour-alone")
def told_by_colour_alone(page: Page) -> Iterator[Look]:
    """Things of one kind that differ by their colour alone, where something says that the colours mean something: a
    sentence, a key, or words that only a screen reader gets.
    """
    keys = [spot for spot in page.find("span", "i", "div", "b", "em", "td") if _is_key(spot)]
    accused: set[int] = set()
    for members in _kinds(page):
        by_colour: dict[Look3, list[Element]] = {}
        for member in members:
            by_colour.setdefault(_colours(member), []).append(member)
        if not 2 <= len(by_colour) <= 6 or not _is_even(members) or _is_striped(members):
            continue
        if not any(_is_close(one, other) for one in by_colour for other in by_colour if one != other):
            continue
        why = _meaning(page, by_colour, keys)
        rarest = min(by_colour.values(), key=len)[0]
        if why and rarest.number not in accused:
            accused.update(each.number for each in members)
            facts = {
                "count": str(len(members)),
                "colours": str(len(by_colour)),
                "text": (_said(rarest) or rarest.text or "…")[:60],
            }
            yield Hit(target=rarest.target, facts=facts, verdict=None if why == "told" else Verdict.CANNOT_TELL)
        elif not why:
            yield None


@page_rule("seeing/chart-by-colour-alone")
def chart_by_colour_alone(page: Page) -> Iterator[Look]:
    """A chart whose lines, bars or slices only their colour ties to its key, while no table near gives its figures."""
    loaded = page.observation.tried.loaded
    tables = [plain(each.text) for each in page.find("table")]
    for chart in loaded.charts if loaded else ():
        if len(chart.entries) < 2:
            continue
        called = {plain(each.text) for each in chart.entries}
        within = {plain(each) for each in chart.texts}
        # Figures in the key, or a name within what the chart says, are enough to know which is which.
        figures = sum(re.search(r"\d", each) is not None for each in called)
        named = any(each in text for each in called for text in within) or 2 * figures >= len(called)
        labelled = named or any(all(each in table for each in called) for table in tables)
        colours = [(each, colour_of(each.colour)) for each in chart.entries]
        alike = next(
            (
                (one, other)
                for (one, mine), (other, its) in combinations(colours, 2)
                if mine and its and one.drawn == other.drawn and mine != its and contrast(mine, its) < LEAST
            ),
            None,
        )
        if labelled or alike is None:
            yield None
            continue
        one, other = alike
        target = Target(selector=chart.selector, role="img", name=chart.name, box=chart.box)
        facts = {"text": one.text, "other": other.text, "count": str(len(chart.entries))}
        # Bars and slices may stand in the order of the key.
        lines = all("line" in each for each in (*one.drawn, *other.drawn))
        yield Hit(target=target, facts=facts, verdict=None if lines else Verdict.CANNOT_TELL)


@page_rule("seeing/bars-too-faint")
def bars_too_faint(page: Page) -> Iterator[Look]:
    """Bars of a chart that hardly stand out, and whose figures are not written in the chart or in a table."""
    loaded = page.observation.tried.loaded
    tables = any(re.search(r"\d", each.text) for each in page.find("table"))
    for chart in loaded.charts if loaded else ():
        ground = colour_of(chart.ground)
        for bars in chart.bars:
            written = colour_of(bars.colour)
            # Below the bars stands one word or year for each; what is more are their figures.
            told = sum(bool(re.search(r"\d", each)) for each in chart.texts) > bars.count or tables
            if ground is None or written is None or written[3] < 1 or told:
                continue
            ratio = contrast(written, ground)
            facts = {"count": str(bars.count), "contrast": f"{ratio:.1f}", "text": chart.name[:80] or "…"}
            target = Target(selector=chart.selector, role="img", name=chart.name, box=chart.box)
            yield Hit(target=target, facts=facts) if ratio < LEAST else None


STEPS = re.compile(
    r"(?:^|[-_\s])(?:steps?|stepper|etapes?|[ée]tapes?|stappen(?:plan)?|schritte?|wizard|progress|voortgang|fortschritt)"
    r"(?:$|[-_\s])",
    re.IGNORECASE,
)
"""How the source calls the list of the steps of a procedure."""


@page_rule("seeing/step-by-look")
def step_by_look(page: Page) -> Iterator[Look]:
    """A list of steps in which only looks tell which one this is, on a page that does not say so elsewhere."""
    for steps in _steps(page):
        odd = _odd_one(steps)
        told = _is_coded(steps) or _tells_step(page, steps)
        yield None if told else Hit(target=odd.target, facts={"text": odd.shown_text, "count": str(len(steps))})


@page_rule("seeing/step-unmarked")
def step_unmarked(page: Page) -> Iterator[Look]:
    """A list of steps in which only looks tell which one this is, while the page says so elsewhere in words."""
    for steps in _steps(page):
        odd = _odd_one(steps)
        plain_words = not any(each.text.strip() != each.shown_text.strip() for each in steps)
        unmarked = plain_words and not _is_coded(steps) and _counts_step(page)
        yield Hit(target=odd.target, facts={"text": odd.shown_text}) if unmarked else None


def _steps(page: Page) -> Iterator[list[Element]]:
    """The entries of each list of steps that do not all look the same."""
    for holder in page.find("ol", "ul"):
        around = [holder, *([holder.parent] if holder.parent is not None else [])]
        called = " ".join(each.get(name) for each in around for name in ("class", "id", "aria-label"))
        steps = [each for each in holder.children if each.tag == "li" and each.is_shown and each.shown_text]
        if not STEPS.search(called) or not 3 <= len(steps) <= 8 or any(len(each.shown_text) > 60 for each in steps):
            continue
        if len({_step_looks(each) for each in steps}) > 1:
            yield steps


def _odd_one(steps: list[Element]) -> Element:
    """The step that looks as none of the others does, or the first one."""
    looks = [_step_looks(each) for each in steps]
    return next((each for each, look in zip(steps, looks, strict=True) if looks.count(look) == 1), steps[0])


def _is_coded(steps: list[Element]) -> bool:
    """Whether the code of a step says which one it is."""
    inside = [each for step in steps for each in (step, *step.inside)]
    return any(each.get("aria-current") or "selected" in each.states or each.get("alt") for each in inside)


def _counts_step(page: Page) -> bool:
    """Whether a word says at which of so many steps this is: in the title, a heading or a line."""
    said = [page.observation.title, *(each.text for each in page.find("h1", "h2", "h3", "p", "legend", "caption"))]
    return any(words(FILE, "step_of").search(plain_signs(each)) for each in said if len(each) < 160)


def _step_looks(step: Element) -> tuple[str, ...]:
    """What a step shows beside its words: edges, ground, ink and weight, its own and those of its innermost part."""
    names = ("border-top-color", "border-bottom-color", "border-left-color", "background-color", "color", "font-weight")
    return tuple(each.style.get(name, "") for each in (step, _inmost(step)) for name in names)


def _tells_step(page: Page, steps: list[Element]) -> bool:
    """Whether a sign or a word says which step this is: in the list, in the title, or in a heading."""
    inside = [each for step in steps for each in (step, *step.inside)]
    signs = any(each.tag in {"img", "svg", "::before", "::after"} for each in inside)
    links = len({any(each.tag == "a" for each in step.inside) for step in steps}) > 1
    hidden = any(each.text.strip() != each.shown_text.strip() for each in steps)
    here = any(words(FILE, "now").search(plain(each.text)) for each in steps)
    shown = {plain(re.sub(r"^\W*\d+\W*", "", each.shown_text)) for each in steps}
    headed = any(plain(each.shown_text) in shown for each in page.find("h1", "h2") if each.shown_text)
    return signs or links or hidden or _counts_step(page) or here or headed


def _kinds(page: Page) -> Iterator[list[Element]]:
    """Things of one kind: rows and cells of a table, items of a list, controls side by side."""
    for table in page.find("table"):
        rows = [each for each in table.find("tr") if any(cell.tag == "td" for cell in each.children)]
        yield from _enough([row for row in rows if row.shown_text], 4)
        cells = [each for each in table.find("td") if each.shown_text]
        filled = [each for each in table.find("td") if _is_filled(each)]
        within = [each for each in map(_inmost, cells) if each.tag in {"label", "button", "a"}]
        spots = [each for each in table.find("td") if _spot_of(each) is not None]
        # Where each row has a colour of its own, its header may name it.
        if len({each.parent for each in spots}) == len(spots) or not _by_column(spots):
            yield from _enough(spots, FEW)
        for alike in (cells, filled, within):
            if not _by_column(alike):
                yield from _enough(alike, 8)
    for holder in page.elements:
        if holder.tag in {"tr", "select", "svg"} or holder.closest("nav", "header", "footer", "pre"):
            continue
        for tag in {each.tag for each in holder.children} & set(ALIKE):
            alike = [each for each in holder.children if each.tag == tag and each.is_shown and each.shown_text]
            yield from _enough([_inmost(each) for each in alike], FEW)


def _is_filled(cell: Element) -> bool:
    """Whether a cell shows a colour and nothing else."""
    colour = colour_of(cell.style.get("background-color", ""))
    held = any(each.is_shown for each in cell.inside)
    return cell.is_shown and not held and colour is not None and colour[3] > 0.5


def _spot_of(cell: Element) -> Element | None:
    """The coloured spot of a cell that shows nothing else."""
    spots = [each for each in cell.inside if _is_spot(each)]
    return spots[0] if len(spots) == 1 and not cell.shown_text and cell.tag == "td" else None


def _enough(members: list[Element], least: int) -> Iterator[list[Element]]:
    if least <= len(members) <= MANY:
        yield members


def _bearer(element: Element) -> Element:
    """What shows the look of a thing: the first cell with words of a row, the spot of a cell that has no words."""
    if element.tag != "tr":
        return _spot_of(element) or element
    return next((cell for cell in element.children if cell.is_element and cell.shown_text), element)


def _inmost(element: Element) -> Element:
    """What bears the words of an item that holds one thing only."""
    inner = [each for each in element.children if each.is_element and each.is_shown]
    return _inmost(inner[0]) if len(inner) == 1 and not element.own_text else element


def _colours(element: Element) -> Look3:
    element = _bearer(element)
    style = element.style
    edge = style.get("border-top-color", "") if element.pixels("border-top-width") else ""
    return style.get("color", ""), style.get("background-color", ""), edge


def _is_even(members: list[Element]) -> bool:
    """Whether things differ in nothing but words and colours: neither in letters nor in lines nor in what they hold."""

    def shape(element: Element) -> tuple[object, ...]:
        style = _bearer(element).style
        styles = tuple(style.get(each, "") for each in SHAPES)
        lines = tuple(style.get(f"border-{side}-style", "") for side in ("top", "bottom", "left"))
        widths = tuple(style.get(f"border-{side}-width", "") for side in ("top", "bottom", "left"))
        held = tuple(each.tag for each in element.inside if not each.is_text and each.is_shown)
        spot = _spot_of(element)
        form = (
            (spot.box.width, spot.box.height, spot.style.get("border-top-left-radius"))
            if spot is not None and spot.box is not None
            else ()
        )
        return styles, lines, widths, held, form

    return len({shape(each) for each in members}) == 1


def _is_striped(members: list[Element]) -> bool:
    """Whether every second one has the same colours, as rows do to guide the eye."""
    grounds = [_colours(each)[1] for each in members]
    inks = {_colours(each)[0] for each in members}
    return len(members) > FEW and len(inks) == 1 and len(set(grounds[::2])) == 1 and len(set(grounds[1::2])) == 1


def _by_column(cells: list[Element]) -> bool:
    """Whether all cells of one column, or of one row, have the same colours."""
    columns: dict[float, set[Look3]] = {}
    rows: dict[float, set[Look3]] = {}
    for each in cells:
        if each.box is not None:
            columns.setdefault(round(each.box.x), set()).add(_colours(each))
            rows.setdefault(round(each.box.y), set()).add(_colours(each))
    return any(all(len(looks) == 1 for looks in lines.values()) for lines in (columns, rows))


def _is_close(one: Look3, other: Look3) -> bool:
    """Whether two looks differ too little in lightness to be told apart without their hue."""
    pairs = [(colour_of(a), colour_of(b)) for a, b in zip(one, other, strict=True) if a != b]
    return all(a is not None and b is not None and (a[3] != b[3] or contrast(a, b) < LEAST) for a, b in pairs)


def _meaning(page: Page, by_colour: dict[Look3, list[Element]], keys: list[Element]) -> str:
    """Whether the colours of things mean something that no word tells: `told`, `likely`, or nothing."""
    rows = [[_signs(_said(each)) for each in members] for members in by_colour.values()]
    if sum(not _stands_out(at, rows) for at in range(len(rows))) < 2:
        # One alone among others always has words of its own: they are its name, unless they say what it is.
        alone = min(by_colour.values(), key=len)
        silent = len(alone) == 1 and not words(FILE, "now").search(plain(alone[0].shown_text))
        return _by_state(by_colour) if silent else ""
    unseen = [[_signs(each.text) - _signs(_said(each)) for each in members] for members in by_colour.values()]
    if any(_stands_out(at, unseen) and not _stands_out(at, rows) for at in range(len(rows))):
        return "told"
    shown = {colour for look in by_colour for colour in look if colour}
    keyed = {spot.style.get("background-color", "") for spot in keys} & shown
    usual = max(by_colour, key=lambda look: len(by_colour[look]))
    if len(keyed) >= 2 or (keyed - set(usual) and len(keys) >= 2):
        return "told"
    if any(_is_named(page, look, usual, members) for look, members in by_colour.items() if look != usual):
        return "told"
    return _by_state(by_colour)


def _by_state(by_colour: dict[Look3, list[Element]]) -> str:
    """`likely` where the code tells things of one colour from those of another by their state."""
    states = [{_state(each) for each in members} for members in by_colour.values()]
    return "likely" if len(set().union(*states)) > 1 and all(len(each) == 1 for each in states) else ""


def _said(element: Element, *, shown: bool = True) -> str:
    """The words of a thing, those of the cells of a row apart."""
    parts = element.children if element.tag == "tr" else [element]
    return " ".join(each.shown_text if shown else each.text for each in parts).strip()


def _signs(text: str) -> set[str]:
    return set(re.findall(r"\w{2,}|[^\w\s.,;:()/-]", text.lower()))


def _stands_out(at: int, rows: list[list[set[str]]]) -> bool:
    """Whether the things of one colour share a word, or a sign, that none of another colour has."""
    others = set().union(*(row for place, each in enumerate(rows) if place != at for row in each))
    return bool(set.intersection(*rows[at]) - others)


def _state(element: Element) -> str:
    """What the code says of a thing: its state, by the accessibility tree or the name of a class."""
    around = [element, *([element.parent] if element.parent is not None else [])]
    told = [
        f"{name}={each.get(name)}" for each in around for name in ("aria-current", "aria-disabled") if each.get(name)
    ]
    pressed = [
        f"{name}={value}" for name, value in element.states.items() if name in {"pressed", "checked", "selected"}
    ]
    named = words(FILE, "state").findall(" ".join(plain(each.get("class")) for each in around))
    return " ".join([*told, *pressed, *("".join(each) for each in named)])


def _hue(written: str) -> str:
    """The word for a colour, in English; empty for one that has none of the common ones."""
    colour = colour_of(written)
    if colour is None or colour[3] < 0.5:
        return ""
    hue, saturation, value = rgb_to_hsv(*(part / 255 for part in colour[:3]))
    # The paler a ground, the less of a colour is enough to be one.
    if saturation < (0.1 if value > 0.85 else 0.12):
        return "grey" if 0.3 < value < 0.97 else ""
    return next(word for end, word in HUES if hue * 360 < end)


def _is_named(page: Page, look: Look3, usual: Look3, members: list[Element]) -> bool:
    """Whether a sentence of the page, outside these things, calls the colour that sets them apart by its name."""
    hues = {_hue(one) for one, other in zip(look, usual, strict=True) if one != other} - {""}
    inside = {each.number for member in members for each in (member, *member.ancestors)}
    for element in page.find("p", "li", "caption", "figcaption", "div", "dd", "span", "small"):
        if element.number in inside or not element.is_shown or len(element.own_text.split()) < 3:
            continue
        said = words(FILE, "proper").sub(" ", plain(element.own_text))
        if any(words(FILE, hue).search(said) for hue in hues):
            return True
    return False


def _is_key(spot: Element) -> bool:
    """A coloured spot without words beside a few words that say what it means."""
    beside = spot.parent.shown_text if spot.parent is not None else ""
    return _is_spot(spot) and 0 < len(beside) <= 60 and spot.closest("table") is None
