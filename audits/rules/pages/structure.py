"""The order of a page for those who cannot see it: headings, lists, tables, titles."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise, zip_longest
from statistics import median
from urllib.parse import urljoin, urlsplit

from audits.model import Target, Verdict
from audits.rules.data import words
from audits.rules.fields import FIELDS
from audits.rules.hit import Hit, Look
from audits.rules.page import HEADINGS, Element, Page
from audits.rules.registry import page_rule
from audits.rules.words import all_words_in, plain, same_words, speak_alike

FILE = "pages/structure.yaml"

LONG_PAGE = 400
"""Words from which a page without any heading is hard to find one's way in."""

LONGEST_HEADING = 80
"""Letters of the longest line that reads as a heading."""

LONG_BLOCK = 150
"""Words of a paragraph from which it is a wall."""

SAME_ROW = 6.0
"""CSS pixels between the tops of what stands side by side."""

LONG_TEXT, FEWEST_PARAGRAPHS = 400, 6
"""Words of a text, and paragraphs, from which one looks for headings in it."""

PARAGRAPH = 200
"""Letters from which a heading is a paragraph."""

BULLET = re.compile(r"^\s*(?:[•·‣▪●○◦►▸»✓✔*–—-]|\((?:\d{1,2}|[a-z])\)|\d{1,2}[.)]|[a-z]\))\s+\S")
"""How a line begins that people read as an item of a list."""

UNFILLED = re.compile(
    r"\{\{[^{}]*\}\}|\$\{[^{}]*\}|#\{[^{}]*\}|<%.*?%>|\{%.*?%\}|<\?(?:php|=)|\[object \w+\]|%\([\w.]+\)s"
    r"|%%[\w.-]+%%|__[A-Z][A-Z_]+__|(?:^|[\s(|·–—-])(?:%(?:\d\$)?[sd@]|undefined|NaN|\{[\w.-]+\}|\[\[?[\w.]+\]\]"
    r"|[a-z]+(?:[._][a-z]+)*\.title)(?=$|[\s)|·–—:,-])"
)
"""What a template left unfilled, or a key that nobody translated."""

SPACED = re.compile(r"(?<!\S)(?:[^\W\d_] ){4,}[^\W\d_](?!\S)")
"""A word of which every letter stands alone."""

NO_HEADING_IN = (
    *(*HEADINGS, "a", "button", "label", "legend", "th", "td", "caption", "figcaption", "dt", "dd", "li", "summary"),
    *("nav", "footer", "blockquote", "address", "figure", "option", "pre", "code", "svg", "aside", "small"),
)
"""Elements in which a short line that stands out is no heading."""

TITLE_WORDS, TEXT_WORDS, SHORT_TEXT = 10, 10, 7
"""Words that a title has at most, that the texts below such titles have on an average, and each of them at least."""

BLOCKS = ("p", "div", "section", "ul", "ol", "dl", "table", "form", "article")


@page_rule("structure/no-heading")
def no_heading(page: Page) -> Iterator[Look]:
    """A long page without any heading."""
    count = page.observation.measures.words
    headed = any(True for _ in page.find(*HEADINGS)) or any(True for _ in page.with_role("heading"))
    if page.documents and count >= LONG_PAGE:
        yield None if headed else Hit(target=page.documents[0].root.target, facts={"words": str(count)})


# --- headings -------------------------------------------------------------------------------------------------------


@page_rule("structure/heading-not-marked")
def heading_not_marked(page: Page) -> Iterator[Look]:
    """A short line that stands out above a text, and that nothing calls a heading.

    Larger and bolder at once, or much larger: people take it for one. With one sign alone, a person must look.
    """
    doubt: Hit | None = None
    sure: list[Hit] = []
    common = _common_size(page)
    drawn = Counter(_drawn(each) for each in page.find("h2", "h3", "h4") if each.is_shown)
    headings = {look for look, count in drawn.items() if count > 1}
    looks_marked = False
    for element in page.find("p", "div", "span", "b", "strong", "font", "big"):
        if element.within("menu", "menubar"):
            continue
        signs = _heading_of_form(element, common) if element.closest("form") else _heading_signs(element)
        # What names something for screen readers, such as the link below it, is told in its own way.
        if signs >= 2 and not _names_another(element):
            sure.append(Hit(target=element.target, facts={"text": element.shown_text}))
            notice = words(FILE, "speaks_to").search(plain(element.shown_text))
            looks_marked = looks_marked or (_drawn(element) in headings and not notice)
        elif signs and doubt is None:
            doubt = Hit(target=element.target, facts={"text": element.shown_text}, verdict=Verdict.CANNOT_TELL)
    marked = sum(each.is_shown for each in page.find(*HEADINGS))
    # A single line on a page that marks its headings may be a notice, unless it looks as those do.
    alone = len(sure) == 1 and marked >= 2 and not looks_marked
    yield from (replace(each, verdict=Verdict.CANNOT_TELL) for each in sure) if alone else sure
    if doubt is not None and not alone:
        yield doubt
    if marked:
        yield None


def _drawn(element: Element) -> tuple[str, ...]:
    """How the letters of a line look."""
    return tuple(
        element.style.get(each, "") for each in ("font-family", "font-size", "font-weight", "font-style", "color")
    )


def _names_another(element: Element) -> bool:
    return bool(element.get("id")) and element.get("id") in element.document.naming


def _heading_signs(element: Element) -> int:
    """How surely a line is read as a heading: 0 not, 1 perhaps, 2 surely."""
    text = element.shown_text
    if not 3 <= len(text) <= LONGEST_HEADING or text[-1] in ".,;!" or len(re.findall(r"[^\W\d_]", text)) < 3:
        return 0
    # Which step this is, and which comes next, a line may tell above the heading and below.
    if words(FILE, "step_of").search(plain(text)) or words(FILE, "step_next").search(plain(text)):
        return 0
    # What holds a heading is none.
    if any(each.tag in HEADINGS or each.role == "heading" for each in element.inside if each is not element):
        return 0
    # A day, an hour, a price, a number or a count that stands out is an answer, and heads nothing.
    if len(re.findall(r"\d", text)) >= 3 or re.fullmatch(r"\d+( [^\W\d]+){1,3}", text):
        return 0
    if any(each.get("aria-live") or each.get("role") in {"status", "log"} for each in (element, *element.ancestors)):
        return 0
    if _heads_nothing(element) or element.role == "heading" or element.within("heading", "dialog", "alert"):
        return 0
    # The name of the house, at the top of all its pages.
    if element.within("banner") or element.closest("header"):
        return 0
    block = element if element.style.get("display") == "block" else element.parent
    if block is None or block.shown_text != text or block.tag not in {"p", "div"} or not element.is_shown:
        return 0
    if any(each.tag in {"img", "input", "svg"} or each.is_reached for each in block.inside):
        return 0
    if element.tag in {"p", "div"} and _inner(element) is not element:
        return 0
    below = _text_below(block)
    if below is None:
        return 0
    larger = element.pixels("font-size") / max(below.pixels("font-size"), 1)
    bolder = _weight(element) >= 600 > _weight(below)
    if larger >= 1.5 or (larger >= 1.15 and bolder):
        return 2
    return 1 if bolder or larger >= 1.3 else 0


def _heads_nothing(element: Element) -> bool:
    """Whether a line lies in something in which short lines that stand out are no headings."""
    around = element.closest(*NO_HEADING_IN)
    # The cell of a table that lays out a whole page holds its main heading as well.
    while around is not None and around.tag in {"td", "th"} and next(around.find("h1", "main"), None) is not None:
        around = around.parent.closest(*NO_HEADING_IN) if around.parent is not None else None
    return around is not None


def _common_size(page: Page) -> float:
    """The size that most letters of a page have, those in bold left out."""
    sizes: Counter[float] = Counter()
    for document in page.documents[:1]:
        for holder in (node.parent for node in document.texts_shown):
            if holder is not None and _weight(holder) < 600:
                sizes[holder.pixels("font-size")] += len(holder.own_text)
    return max(sizes.most_common(1)[0][0], 1.0) if sizes else 16.0


def _heading_of_form(element: Element, common: float) -> int:
    """How surely a line in a form heads a part of it: larger and bolder than the page, and above several fields.

    Above one field it is a label; what names a group for screen readers heads it already.
    """
    text = element.shown_text
    if element.tag not in {"p", "div"} or _inner(element) is not element or not element.is_shown:
        return 0
    if not 3 <= len(text) <= LONGEST_HEADING or text[-1] in ".,;!:*" or len(re.findall(r"\d", text)) >= 3:
        return 0
    if _heads_nothing(element) or element.within("heading", "dialog", "alert", "status"):
        return 0
    if element.role in {"heading", "status", "alert"} or element.is_clickable or element.is_reached:
        return 0
    if _names_another(element):
        return 0
    larger = element.pixels("font-size") / common
    if larger < 1.25 or _weight(element) < 600 or element.parent is None:
        return 0
    later = element.parent.children[element.parent.children.index(element) + 1 :]
    fields = [
        field
        for each in later
        for field in (each, *each.inside)
        if field.tag in {"input", "select", "textarea"} and field.get("type") not in {"hidden", "submit", "button"}
    ]
    return (
        2
        if larger >= 1.25 and len(fields) >= 2 and len({each.get("name") or each.number for each in fields}) >= 2
        else 0
    )


def _inner(element: Element) -> Element:
    """The innermost element that holds all of an element's words."""
    for child in element.children:
        if child.is_element and child.shown_text == element.shown_text:
            return _inner(child)
    return element


def _weight(element: Element) -> int:
    return int(element.pixels("font-weight"))


def _text_below(block: Element) -> Element | None:
    """The paragraph that follows a line, itself or within the next block; None when something else follows."""
    at: Element | None = block
    while at is not None and at.parent is not None:
        later = at.parent.children[at.parent.children.index(at) + 1 :]
        following = next((each for each in later if each.is_element and each.is_shown), None)
        if following is not None:
            found = _inner(following)
            long_enough = len(following.shown_text) >= 40 and following.tag in BLOCKS
            return (
                next((e for e in (found, *found.inside) if e.is_element and len(e.own_text) >= 15), found)
                if (long_enough)
                else None
            )
        at = at.parent if at.parent.tag in {"div", "header", "section"} else None
    return None


@page_rule("structure/heading-too-long")
def heading_too_long(page: Page) -> Iterator[Look]:
    """A whole paragraph that is marked as a heading."""
    for heading in page.find(*HEADINGS):
        text = heading.shown_text
        long = len(text) > PARAGRAPH and len(re.findall(r"[.!?]\s+\w", text)) >= 1
        facts = {"text": text[:100], "words": str(len(text.split()))}
        yield Hit(target=heading.target, facts=facts) if long else None


def _level(heading: Element) -> int:
    told = heading.get("aria-level") or heading.tag[1:]
    return int(told) if told.isdigit() else 2


def _between(heading: Element, following: Element | None) -> list[Element]:
    """The nodes after a heading's own, up to another one or to the end of the part that holds the heading."""
    inside = {each.number for each in heading.inside}
    end = following.number if following is not None else len(heading.document.nodes)
    return [each for each in heading.document.nodes[heading.number + 1 : end] if each.number not in inside]


SHOWS = (
    "img",
    "svg",
    "canvas",
    "video",
    "audio",
    "iframe",
    "object",
    "input",
    "select",
    "textarea",
    "button",
    "table",
    "hr",
)
"""Elements that are content without a word."""


@page_rule("structure/heading-without-content")
def heading_without_content(page: Page) -> Iterator[Look]:
    """Headings with nothing under them before the next one of their level: one may wait for what will come, several are
    words that only look like headings, or wrongly are some.
    """
    for document in page.documents:
        headings = [each for each in document.headings if each.is_shown and each.shown_text]
        bare = [one for one, other in zip(headings, headings[1:], strict=False) if _is_bare(one, other)]
        row = next((each for each, later in zip(bare, bare[1:], strict=False) if _follows(headings, each, later)), None)
        if bare:
            verdict = Verdict.FAILED if row is not None and not document.has_scripts else None
            first = row or bare[0]
            yield Hit(target=first.target, facts={"text": first.shown_text, "count": str(len(bare))}, verdict=verdict)
        elif headings:
            yield None


def _follows(headings: list[Element], one: Element, other: Element) -> bool:
    return headings.index(other) == headings.index(one) + 1


def _is_bare(heading: Element, following: Element) -> bool:
    """Whether nothing stands between two headings of which the second does not go on below the first.

    A heading that is pressed, or beside which something is folded away, has its content elsewhere.
    """
    level = _level(heading)
    if level == 1 or _level(following) != level or heading.closest("a", "button", "summary", "hgroup", "dialog", "nav"):
        return False
    if any(each.is_reached or each.is_clickable or each.tag in {"img", "svg"} for each in (heading, *heading.inside)):
        return False
    if _weight(heading) != _weight(following) or heading.pixels("font-size") != following.pixels("font-size"):
        return False
    # Side by side, they head columns whose content may stand anywhere.
    if heading.box is None or following.box is None or following.box.y < heading.box.y + heading.box.height - 2:
        return False
    return not any(each.is_text and each.own_words or each.tag in SHOWS for each in _between(heading, following))


TOPICS = ("hours", "cost")
"""What a heading promises and its text can be held to, by words of `structure.yaml`."""


@page_rule("structure/heading-misleads")
def heading_misleads(page: Page) -> Iterator[Look]:
    """A heading that promises hours or a price above a text without any, where they stand under another heading."""
    for document in page.documents:
        headings = [each for each in document.headings if each.is_shown]
        parts = [(one, _between(one, other)) for one, other in zip_longest(headings, headings[1:])]
        for heading, inside in parts:
            topic = next((each for each in TOPICS if words(FILE, each).search(plain(heading.shown_text))), None)
            if topic is None or any(each.tag in (*SHOWS, "a") and each.is_shown for each in inside):
                continue
            said = _words_of(inside)
            others = [_words_of(each) for other, each in parts if other is not heading]
            if len(said.split()) < 8:
                continue
            kept = words(FILE, f"{topic}_said").search(said.casefold())
            elsewhere = any(words(FILE, f"{topic}_said").search(each.casefold()) for each in others)
            facts = {"heading": heading.shown_text, "text": said[:80]}
            yield Hit(target=heading.target, facts=facts) if not kept and elsewhere else None


def _words_of(nodes: list[Element]) -> str:
    return " ".join(each.own_words for each in nodes if each.is_text and each.is_shown)


# --- lists ------------------------------------------------------------------------------------------------------------


@page_rule("structure/list-not-marked")
def list_not_marked(page: Page) -> Iterator[Look]:
    """Three lines or more in a row that begin like items of a list, and that no list holds."""
    for element in page.find("p", "div", "td", "section", "main", "article", "body", "dd"):
        if element.closest("ul", "ol", "pre", "code", "nav") or element.within("list", "listbox", "log", "menu"):
            continue
        if element.role == "list":
            continue
        items = _items(_lines(element))
        if items >= 3:
            first = next(line for line in _lines(element) if BULLET.match(line))
            yield Hit(target=element.target, facts={"text": first.strip()[:100], "count": str(items)})
    if any(True for _ in page.find("ul", "ol")):
        yield None


UNDONE = frozenset({"presentation", "none"})
"""Roles by which an element is no list any more."""


@page_rule("structure/list-undone")
def list_undone(page: Page) -> Iterator[Look]:
    """A list that everybody sees as one, and of which the code takes back that it is."""
    for element in page.find("ul", "ol"):
        items = [each for each in element.children if each.tag == "li" and each.is_shown and each.shown_text]
        told = element.within("list", "menu", "listbox", "tablist", "tree", "toolbar", "radiogroup") is not None
        own = not any(each.get("role") and each.get("role") not in {*UNDONE, "listitem"} for each in items)
        if len(items) < 2 or told or not own or not element.is_shown:
            continue
        marked = sum(any(part.tag == "::marker" for part in each.children) for each in items)
        undone = element.get("role").strip() in UNDONE and marked == len(items)
        facts = {"text": items[0].shown_text.lstrip("•◦▪‣-–· ")[:80], "count": str(len(items))}
        # A name of its own makes it a list again, as browsers see it.
        yield Hit(target=element.target, facts=facts) if undone and element.role != "list" else None


def _lines(element: Element) -> list[str]:
    """The lines that an element's own words, with what stands in them, and its paragraphs are set in."""
    lines = [""]
    for child in element.children:
        if child.tag == "br":
            lines.append("")
        elif child.is_text or child.style.get("display", "").startswith("inline"):
            lines[-1] += child.shown_text + " " if not child.is_text else _as_written(child)
        elif child.tag in {"p", "div"} and child.is_shown and not any(child.find(*FIELDS)):
            lines += [child.shown_text, ""]
        elif child.is_element:
            lines += ["", ""]
    return lines


def _as_written(text: Element) -> str:
    return text.document.seen.texts.get(text.number, "") if text.is_shown else ""


def _items(lines: Sequence[str]) -> int:
    """The length of the longest row of lines that begin alike; empty lines do not count."""
    best = run = 0
    before = ""
    for line in (each for each in lines if each.strip()):
        found = BULLET.match(line)
        kind = re.sub(r"[\da-z]+", "0", line.split()[0]) if found else ""
        run = run + 1 if kind and kind == before else (1 if kind else 0)
        before, best = kind, max(best, run)
    return best


# --- tables -----------------------------------------------------------------------------------------------------------


@page_rule("structure/table-without-headers")
def table_without_headers(page: Page) -> Iterator[Look]:
    """A table of data whose cells no header explains. Tables that only place things are none."""
    for table in page.find("table"):
        if table.get("role") in {"presentation", "none"} or not table.is_shown:
            continue
        rows = _rows(table)
        rows = [row for row in rows if row]
        columns = max((len(row) for row in rows), default=0)
        if len(rows) < 2 or columns < 2:
            continue
        if any(cell.tag == "th" or cell.get("scope") or cell.get("headers") for row in rows for cell in row):
            yield None
        elif verdict := _is_filled_in(rows) if _has_fields(table) or table.closest("form") else _is_data(table, rows):
            facts = {"rows": str(len(rows)), "columns": str(columns)}
            yield Hit(target=table.target, facts=facts, verdict=verdict)


@page_rule("structure/data-called-layout")
def data_called_layout(page: Page) -> Iterator[Look]:
    """A table of data that says that it only places things (WCAG failure F92): no cell of it has a row or column."""
    for table in page.find("table"):
        if table.get("role") not in {"presentation", "none"} or not table.is_shown or _has_fields(table):
            continue
        rows = [row for row in _rows(table) if row]
        columns = max((len(row) for row in rows), default=0)
        # Roles of the rows and cells, or of what the table lies in, may say all that its elements do not.
        said = table.within("table", "grid", "treegrid") or any(each.get("role") for row in rows for each in row)
        # Of one with header cells, `markup/structure-taken-away` speaks.
        said = said or any(True for _ in table.find("th", "caption"))
        if len(rows) < 3 or columns < 3 or said:
            continue
        facts = {"rows": str(len(rows)), "columns": str(columns)}
        surely = _is_data(table, rows) is Verdict.FAILED
        yield Hit(target=table.target, facts=facts) if surely else None


FEWEST_ROWS, ALIGNED = 4, 6.0
"""Rows from which columns beside each other are held for a table, and CSS pixels by which the cells of a row may differ
in height.
"""

FIGURES = re.compile(r"[^\w\s]{0,2}\s?(?:EUR|CHF|GBP)?\s?\d[\d\s.,:/-]*\s?(?:[€£$%]|[^\W\d_]{1,7}\.?|m²|€ ?/ ?\w+)?")
"""What is an amount, a measure, a time or a share, and no more."""


MONEY = re.compile(r"[€£$]|\b(EUR|CHF|euros?)\b", re.IGNORECASE)
"""A sign of money beside an amount."""


@page_rule("structure/columns-apart")
def columns_apart(page: Page) -> Iterator[Look]:
    """A table that is made of columns: first all names, then all figures, and nothing that ties those of a row."""
    for holder in page.find("div", "section", "article", "main", "li", "td"):
        columns = [_cells_of(each) for each in holder.children if each.is_element and each.is_shown]
        if not 2 <= len(columns) <= 6 or len({len(each) for each in columns}) > 1 or len(columns[0]) < FEWEST_ROWS:
            continue
        if holder.within("table", "grid", "treegrid", "row", "navigation", "contentinfo") or not _beside(columns):
            continue
        told = [sum(bool(FIGURES.fullmatch(cell.text.strip())) for cell in each) for each in columns]
        rows = len(columns[0])
        names = [sum(map(str.isalpha, cell.text)) >= LETTERS_OF_A_NAME for cell in columns[0]]
        hours = _are_hours(columns)
        if all(names[1:]) and told[0] == 0 and (hours or any(each >= rows - 1 for each in told[1:])):
            facts = {"first": columns[0][-1].shown_text[:80], "rows": str(rows), "columns": str(len(columns))}
            # Amounts belong to what stands beside them; years and hours may be a list of their own.
            money = any(sum(bool(MONEY.search(cell.text)) for cell in each) >= rows - 1 for each in columns[1:])
            yield Hit(target=holder.target, facts=facts, verdict=None if money or hours else Verdict.CANNOT_TELL)


def _are_hours(columns: Sequence[Sequence[Element]]) -> bool:
    """Whether the first column names the days of a week, and another says at what time of each."""
    days = [_is_a_day_alone(cell.text) for cell in columns[0]]
    # Lines that are whole by themselves need nothing beside them.
    if any(_names_a_day(cell.text) for each in columns[1:] for cell in each):
        return False
    hours = ([bool(TIME.search(cell.text)) for cell in each] for each in columns[1:])
    return sum(days) >= FEWEST_ROWS and any(sum(each) > len(each) / 2 for each in hours)


def _names_a_day(text: str) -> bool:
    return bool(words(FILE, "weekday").search(plain(text)))


def _is_a_day_alone(text: str) -> bool:
    """Whether a cell names a day, or some, and no hour nor anything else."""
    return _names_a_day(text) and not re.search(r"\d", text) and len(plain(text).split()) <= DAYS_NAMED


DAYS_NAMED = 3
"""Words of a cell that names a day, or a first and a last one."""

TIME = re.compile(r"\b\d{1,2}\s?(?:[:.h]\s?\d\d|h\b|uur\b|uhr\b|[ap]\.?m\b|[–-]\s?\d{1,2})", re.IGNORECASE)
"""A time of a day."""

LETTERS_OF_A_NAME = 3
"""Letters from which a cell names its row."""


def _cells_of(column: Element) -> list[Element]:
    """What stands under each other in a part, each some words and no control; nothing where it holds other things."""
    if column.tag not in {"div", "ul", "ol", "section"}:
        return []
    if any(each.is_text and each.own_words.strip() for each in column.children):
        return []
    cells = [each for each in column.children if each.is_element and each.is_shown]
    plain_ones = all(each.tag in {"p", "div", "li", "span", "strong", "h3", "h4"} and each.shown_text for each in cells)
    held = any(any(cell.find("a", "button", "input", "select", "ul", "ol", "table")) for cell in cells)
    return cells if plain_ones and not held else []


def _beside(columns: Sequence[Sequence[Element]]) -> bool:
    """Whether columns stand beside each other, and their cells in rows."""
    boxes = [[cell.box for cell in column] for column in columns]
    first = boxes[0]
    for earlier, later in pairwise(boxes):
        pairs = zip(earlier, later, strict=True)
        if any(one is None or other is None or other.x < one.x + one.width / 2 for one, other in pairs):
            return False
    rows = (zip(first, other, strict=True) for other in boxes[1:])
    return all(
        one is not None and two is not None and abs(one.y - two.y) <= ALIGNED for row in rows for one, two in row
    )


def _rows(table: Element) -> list[list[Element]]:
    """The cells of a table, row by row."""
    return [[cell for cell in row.children if cell.tag in {"td", "th"}] for row in table.find("tr")]


def _is_data(table: Element, rows: list[list[Element]]) -> Verdict | None:
    """Whether a table holds data: surely, perhaps (then a person must look), or not."""
    cells = [cell for row in rows for cell in row]
    placing = any(
        each.tag in {"table", "form", "input", "select", "nav", "h1", "h2", "ul", "p"} for each in table.inside
    )
    texts = [cell.shown_text for cell in cells]
    if placing or median(len(text) for text in texts) > 60 or sum(not text for text in texts) > len(texts) / 2:
        return None
    if len({len(row) for row in rows}) > 1 and not any(cell.get("colspan") or cell.get("rowspan") for cell in cells):
        return None
    first, second = rows[0], rows[1]
    # The first cell of every row may stand out as well: it heads its row.
    distinct = all(_looks(one) != _looks(other) for one, other in zip(first[1:], second[1:], strict=False))
    figures = [bool(re.search(r"\d", cell.shown_text)) for row in rows[1:] for cell in row[1:]]
    headed = not any(re.search(r"\d", cell.shown_text) for cell in first) and sum(figures) >= len(figures) / 2
    captioned = any(True for _ in table.find("caption"))
    if distinct or captioned or (headed and len(rows) >= 3):
        return Verdict.FAILED
    return Verdict.CANNOT_TELL if len(rows) >= 3 and (headed or _is_ruled(cells)) else None


def _has_fields(table: Element) -> bool:
    return any(True for _ in table.find("input", "select", "textarea"))


def _is_filled_in(rows: list[list[Element]]) -> Verdict | None:
    """Whether a table in a form holds data: a first row that stands out and asks for nothing, above rows all alike.

    A table that only places fields has labels in its first column, and no row that heads the others.
    """
    first, *others = rows
    columns = len(first)
    if columns < 3 or len(others) < 2 or any(len(row) != columns for row in others):
        return None
    if not all(0 < len(cell.shown_text) <= 40 for cell in first[1:]) or any(map(_has_fields, first)):
        return None
    if _is_timetable(rows):
        return Verdict.FAILED
    distinct = all(_looks(one) != _looks(other) for one, other in zip(first, others[0], strict=True))
    asked = [[_has_fields(cell) for cell in row] for row in others]
    worded = all(sum(bool(cell.shown_text) for cell in row) >= 2 for row in others)
    return Verdict.FAILED if distinct and worded and all(row == asked[0] for row in asked) else None


def _is_timetable(rows: list[list[Element]]) -> bool:
    """Whether a first row and a first column, both in the same look and of no use alone, head cells to choose from."""
    (corner, *days), *others = rows
    heads = [*days, *(row[0] for row in others)]
    if corner.shown_text or len(others) < 3 or len({_looks(each) for each in heads}) > 1:
        return False
    cells = [cell for row in others for cell in row[1:]]
    chosen = [cell for cell in cells if any(each.get("type") in {"radio", "checkbox"} for each in cell.find("input"))]
    alone = all(each.shown_text and not _has_fields(each) for each in heads)
    return alone and len(chosen) >= len(cells) / 2 and all(_looks(each) != _looks(heads[0]) for each in cells)


def _looks(cell: Element) -> tuple[str, str]:
    inner = _inner(cell)
    weight = "bold" if _weight(inner) >= 600 else "normal"
    return weight, cell.style.get("background-color", "")


def _is_ruled(cells: list[Element]) -> bool:
    return all(cell.pixels("border-top-width") > 0 or cell.pixels("border-bottom-width") > 0 for cell in cells)


def _data_tables(page: Page) -> Iterator[Element]:
    """Tables with headers, in which people look something up."""
    for table in page.find("table"):
        placing = table.get("role") in {"presentation", "none"} or not table.is_shown
        if not placing and any(True for _ in table.find("th")):
            yield table


@page_rule("structure/table-without-name")
def table_without_name(page: Page) -> Iterator[Look]:
    """A table of several that does not say what it shows: who goes from table to table cannot choose."""
    tables = [each for each in _data_tables(page) if each.closest("td", "th") is None]
    for table in tables:
        named = (
            table.get("aria-label") or table.refers_to("aria-labelledby") or any(True for _ in table.find("caption"))
        )
        yield (
            None
            if named or table.get("summary") or table.closest("figure")
            else Hit(target=table.target, facts={"text": table.shown_text[:60]})
        )


@page_rule("structure/table-for-layout")
def table_for_layout(page: Page) -> Iterator[Look]:
    """A table that only places paragraphs beside each other, and calls itself a table.

    With header cells, or a caption, it says that it holds data: that is failed, without it good advice.
    """
    for table in page.find("table"):
        rows = _rows(table)
        cells = [cell for row in rows for cell in row]
        if table.get("role") or not table.is_shown or len(cells) < 2 or _has_fields(table):
            continue
        heads = [cell for cell in cells if cell.tag == "th"]
        said = words(FILE, "layout").search(plain(f"{table.get('summary')} {table.get('class')} {table.get('id')}"))
        placing = all(_is_placed(cell) for cell in heads) and sum(map(_is_placed, cells)) * 2 >= len(cells)
        if heads and (said or (len(rows) == 1 and placing)):
            yield Hit(target=table.target, facts={"text": table.shown_text[:60]}, verdict=Verdict.FAILED)
        elif not heads and placing and not any(cell.get("scope") or cell.get("headers") for cell in cells):
            yield Hit(target=table.target, facts={"text": table.shown_text[:60]})
        else:
            yield None


def _is_placed(cell: Element) -> bool:
    """Whether a cell holds blocks of text, as a part of a page does and a datum does not."""
    return any(each.is_element and each.tag in ("p", "ul", "h2", "h3", "form", "nav", "div") for each in cell.children)


@page_rule("structure/titles-apart-from-texts")
def titles_apart_from_texts(page: Page) -> Iterator[Look]:
    """Titles in one row of a table without headers, and the text of each in the row below: who listens hears all titles
    first, and then text after text.
    """
    for table in page.find("table"):
        if not table.is_shown or table.role in {"grid", "treegrid"} or _has_headers(table):
            continue
        rows = [row for row in table.find("tr") if row.closest("table") is table]
        filled = [[each for each in row.children if each.tag == "td" and each.shown_text] for row in rows]
        told = [row for row in filled if row]
        apart = [
            (upper, lower)
            for upper, lower, after in zip(told, told[1:], [*told[2:], []], strict=False)
            # Under a row of headers stand several rows of what they head.
            if _is_of_titles(upper) and _are_texts_below(upper, lower) and not _are_texts_below(upper, after)
        ]
        if apart:
            title, other, *_ = (each.shown_text[:60] for each in apart[0][0])
            sure = any(all(map(_is_heading_alone, upper)) and all(map(_is_text, lower)) for upper, lower in apart)
            verdict = Verdict.FAILED if sure else None
            yield Hit(target=table.target, facts={"title": title, "other": other}, verdict=verdict)
        elif len(told) > 1:
            yield None
    yield from _headings_apart(page)


def _is_heading_alone(cell: Element) -> bool:
    """Whether a cell holds a heading and nothing else."""
    return any(each.shown_text == cell.shown_text for each in cell.find(*HEADINGS))


def _is_text(cell: Element) -> bool:
    """Whether a cell holds a text, and no heading of its own."""
    return len(cell.shown_text.split()) >= SHORT_TEXT and not any(cell.find(*HEADINGS))


def _headings_apart(page: Page) -> Iterator[Look]:
    """Grids in which headings come one after the other in the code, and each is shown right above a text of its own."""
    for grid in page.elements:
        if grid.style.get("display") not in {"grid", "flex"} or not grid.is_shown:
            continue
        parts = [each for each in grid.children if each.is_element and each.is_shown and each.box is not None]
        texts = [each for each in parts if each.tag == "p" and len(each.shown_text.split()) >= SHORT_TEXT]
        titles = [
            each
            for each, following in zip(parts, parts[1:], strict=False)
            if each.tag in HEADINGS and following.tag == each.tag and any(_stands_on(each, text) for text in texts)
        ]
        if len(titles) >= 2:
            facts = {"title": titles[0].shown_text[:60], "other": titles[1].shown_text[:60]}
            yield Hit(target=grid.target, facts=facts, verdict=Verdict.FAILED)


def _stands_on(title: Element, text: Element) -> bool:
    """Whether a heading is shown right above a text, at the same edge."""
    one, other = title.box, text.box
    if one is None or other is None:
        return False
    return abs(one.x - other.x) < 4 and -2 <= other.y - one.y - one.height < 24


def _has_headers(table: Element) -> bool:
    own = (each for each in table.find("th", "caption", "td") if each.closest("table") is table)
    return any(each.tag != "td" or each.get("scope") or each.get("headers") for each in own)


def _is_of_titles(row: list[Element]) -> bool:
    """Whether each of several cells holds a few words, as a heading or in bold, and nothing else."""
    return len(row) > 1 and all(
        len(cell.shown_text.split()) <= TITLE_WORDS
        and all(
            text.parent is not None and (text.parent.closest(*HEADINGS) or text.parent.pixels("font-weight") >= 600)
            for text in cell.inside
            if text.is_text and text.is_shown and text.text.strip()
        )
        for cell in row
    )


def _are_texts_below(titles: list[Element], texts: list[Element]) -> bool:
    """Whether under each title stands a text of its own."""
    lengths = [len(text.shown_text.split()) for text in texts]
    long = sum(lengths) >= TEXT_WORDS * len(lengths)
    return (
        long
        and len(titles) == len(texts)
        and all(
            title.box is not None
            and text.box is not None
            and abs(title.box.x - text.box.x) < 4
            and len(text.shown_text.split()) >= SHORT_TEXT
            for title, text in zip(titles, texts, strict=True)
        )
    )


@page_rule("structure/table-in-table")
def table_in_table(page: Page) -> Iterator[Look]:
    """A table of data within a cell of another: who listens loses in which row they are."""
    for table in _data_tables(page):
        inner = next((each for each in table.find("table") if any(True for _ in each.find("th", "td"))), None)
        yield Hit(target=inner.target, facts={"text": inner.shown_text[:60]}) if inner is not None else None


@page_rule("structure/headers-of-another")
def headers_of_another(page: Page) -> Iterator[Look]:
    """A cell that says to belong to the header of another column or row, and not to its own."""
    for table in page.find("table"):
        heads = [each for each in table.find("th") if each.is_shown]
        told = [cell for cell in table.find("td") if cell.get("headers").strip() and cell.is_shown]
        wrong = [(cell, own, other) for cell in told for own, other in [_crossed(cell, heads)] if own and other]
        if wrong:
            cell, own, other = wrong[0]
            facts = {"text": cell.shown_text[:60], "said": other.shown_text[:60], "own": own.shown_text[:60]}
            yield Hit(target=cell.target, facts={**facts, "count": str(len(wrong))})
        elif told:
            yield None


def _crossed(cell: Element, heads: list[Element]) -> tuple[Element | None, Element | None]:
    """The header over a cell, or at the head of its row, and the one of another column or row that it names instead.

    A header that heads a group of rows stands over no cell of theirs: only headers side by side are compared.
    """
    named = [each for each in cell.refers_to("headers") if each.tag == "th" and each in heads]
    for other in named:
        if _meet(cell, other, "x") or _meet(cell, other, "y"):
            continue
        beside = [each for each in heads if each not in named and each is not other]
        over = [each for each in beside if _meet(each, other, "y") and _meet(each, cell, "x")]
        # A header over several columns says nothing of which of them.
        if over and not any(_meet(cell, each, "x") and _meet(each, other, "y") for each in named):
            return over[0], other
        before = [each for each in beside if _meet(each, other, "x") and _meet(each, cell, "y")]
        if before and not any(_meet(cell, each, "y") for each in named) and _heads_cells(other):
            return before[0], other
    return None, None


def _heads_cells(head: Element) -> bool:
    return head.parent is not None and any(True for _ in head.parent.find("td"))


def _meet(one: Element, other: Element, way: str) -> bool:
    """Whether two parts share a column (`x`) or a row (`y`), by their places."""
    if one.box is None or other.box is None:
        return True
    if way == "x":
        return min(one.box.x + one.box.width, other.box.x + other.box.width) - max(one.box.x, other.box.x) > 2
    return min(one.box.y + one.box.height, other.box.y + other.box.height) - max(one.box.y, other.box.y) > 2


TABLE_ROLES = ("table", "grid", "treegrid", "row", "list", "listbox", "radiogroup", "tablist", "menu", "toolbar")


@page_rule("structure/table-not-marked")
def table_not_marked(page: Page) -> Iterator[Look]:
    """Figures and words set in rows and columns under headers, and that nothing calls a table."""
    for block in page.find("div", "section", "p", "ul", "ol", "dl", "article", "main"):
        if not block.is_shown or block.closest("table", "nav", "pre") or len(block.children) > 400:
            continue
        if block.role in TABLE_ROLES or block.within("table", "grid", "treegrid", "row"):
            continue
        rows = _shown_rows(block)
        if rows is None:
            continue
        verdict = _is_laid_out_table(rows)
        if verdict:
            facts = {"text": " · ".join(cell.shown_text for cell in rows[0])[:100], "rows": str(len(rows))}
            yield Hit(target=block.target, facts=facts, verdict=verdict)
    if any(True for _ in page.find("table")):
        yield None


def _parts(block: Element) -> list[Element]:
    return [each for each in block.children if each.is_element and each.is_shown]


def _shown_rows(block: Element) -> list[list[Element]] | None:
    """The cells of what is shown as a table, row by row: parts of one grid, or of rows that are alike; else None."""
    parts = _parts(block)
    if block.style.get("display", "").endswith("grid"):
        cells = parts
    else:
        held = [_parts(each) for each in parts]
        if len(parts) < 3 or len({len(each) for each in held}) != 1 or len({each.tag for each in parts}) != 1:
            return None
        cells = [cell for each in held for cell in each]
    if len(cells) < 8 or any(not 0 < len(cell.shown_text) <= 40 or _is_more_than_words(cell) for cell in cells):
        return None
    rows: list[list[Element]] = []
    for cell in cells:
        # Cells of a row are in one line, and those of a column below each other.
        if rows and _meet(rows[-1][0], cell, "y"):
            rows[-1].append(cell)
        else:
            rows.append([cell])
    columns = len(rows[0])
    if len(rows) < (4 if columns == 2 else 3) or columns < 2 or any(len(row) != columns for row in rows):
        return None
    straight = all(
        abs(_left(one) - _left(other)) <= 2 for row in rows[1:] for one, other in zip(rows[0], row, strict=True)
    )
    return rows if straight else None


def _left(cell: Element) -> float:
    return cell.box.x if cell.box else 0.0


def _is_more_than_words(cell: Element) -> bool:
    """Whether it holds what can be used, pictures, or several lines: then it is no cell, but a card."""
    used = ("a", "button", "input", "select", "textarea", "img", "svg", "p", "ul", "ol", "dl", "br", "label", *HEADINGS)
    return cell.tag in used[:5] or cell.is_clickable or any(each.tag in used for each in cell.inside)


def _is_laid_out_table(rows: list[list[Element]]) -> Verdict | None:
    """Whether rows are read as a table: headers that look otherwise than what stands under them, and figures."""
    first, *others = rows
    # Of two columns both must be headed: names with what belongs to each are a list of pairs.
    start = 0 if len(first) == 2 else 1
    distinct = all(_looks(one) != _looks(other) for one, other in zip(first[start:], others[0][start:], strict=True))
    wordy = sum(not re.search(r"\d{3}|[€$£]", cell.shown_text) for cell in first) == len(first)
    figures = [bool(re.search(r"\d", cell.shown_text)) for row in others for cell in row[1:]]
    if not wordy or sum(figures) < len(figures) / 2:
        return None
    return Verdict.FAILED if distinct else None


@page_rule("structure/table-of-spaces")
def table_of_spaces(page: Page) -> Iterator[Look]:
    """Columns that only spaces make: read aloud, they run together."""
    for block in page.find("pre", "p", "div"):
        if block.tag != "pre" and not block.style.get("white-space", "").startswith(("pre", "break-spaces")):
            continue
        if any(each.tag in {"code", "samp", "kbd"} for each in block.inside) or block.closest("code", "table"):
            continue
        written = "".join(_as_written(each) for each in block.inside if each.is_text)
        rows = [line for line in written.splitlines() if len(re.split(r"(?: {2,}|\t)(?=\S)", line.strip())) >= 2]
        wordy = [line for line in rows if re.search(r"[^\W\d_]{2}", line) and not re.search(r"[{};<>=|]", line)]
        if len(wordy) >= 3:
            yield Hit(target=block.target, facts={"rows": str(len(wordy))})
        else:
            yield None


@page_rule("structure/letters-apart")
def letters_apart(page: Page) -> Iterator[Look]:
    """A word whose letters spaces pull apart: it is read letter by letter, and found by no search."""
    looked = False
    for node in page.nodes:
        if not node.is_text or not node.is_shown or node.closest("code", "pre", "kbd"):
            continue
        looked = True
        found = SPACED.search(" ".join(_as_written(node).split(" ")))
        if found and not _is_alphabet(found[0]):
            yield Hit(target=node.target, facts={"text": found[0]})
    if looked:
        yield None


def _is_alphabet(text: str) -> bool:
    letters = text.replace(" ", "").lower()
    return all(ord(after) > ord(before) for before, after in zip(letters, letters[1:], strict=False))


# --- titles -----------------------------------------------------------------------------------------------------------


@page_rule("structure/frame-title-says-nothing")
def frame_title_says_nothing(page: Page) -> Iterator[Look]:
    """A frame whose title would do for any frame."""
    for frame in page.find("iframe", "frame"):
        title = frame.get("title") or frame.get("aria-label")
        if title.strip() and frame.is_shown:
            empty = words(FILE, "empty_title").search(plain(title)) or re.match(r"https?:|www\.", title.strip())
            yield Hit(target=frame.target, facts={"title": title}) if empty else None


@page_rule("structure/frame-title-elsewhere")
def frame_title_elsewhere(page: Page) -> Iterator[Look]:
    """A frame whose title shares no word with what the document in it calls itself, nor with its address."""
    for frame in page.find("iframe", "frame"):
        title = (frame.get("title") or frame.get("aria-label")).strip()
        document = next(
            (
                each
                for each in page.documents
                if each.url and each.url == urljoin(frame.document.url or page.observation.url, frame.get("src", "?"))
            ),
            None,
        )
        if not title or document is None or not frame.is_shown or words(FILE, "empty_title").search(plain(title)):
            continue
        headings = " ".join(each.shown_text for each in document.headings[:5])
        called = " ".join(each.text for each in document.nodes if each.tag == "title")
        told = same_words(title, f"{called} {headings} {document.url}") or not headings.strip()
        yield None if told else Hit(target=frame.target, facts={"title": title, "heading": headings[:80]})


NAME_OF_A_FILE = re.compile(
    r"(https?:|www\.)\S+$|\S+\.(html?|php)$|[a-z0-9]+([-_][a-z0-9]+)*[-_](app|frontend|ui|web|client|spa|portal)$"
    r"|[a-z0-9]+(_[a-z0-9]+)+$"
)
"""A title that is an address, a file, or what a program is called by those who build it."""


@page_rule("structure/page-title-says-nothing")
def page_title_says_nothing(page: Page) -> Iterator[Look]:
    """A page whose title would do for any page."""
    title = page.observation.title.strip()
    if title and page.documents:
        empty = words(FILE, "empty_title").search(plain(title)) or NAME_OF_A_FILE.match(title)
        unfilled = UNFILLED.search(title)
        yield Hit(facts={"title": title}) if empty or unfilled else None


@page_rule("structure/page-title-elsewhere")
def page_title_elsewhere(page: Page) -> Iterator[Look]:
    """A title that shares no word with the page's headings, nor with what it says first."""
    title = page.observation.title.strip()
    if not page.documents or not title or words(FILE, "empty_title").search(plain(title)):
        return
    headings = [each.shown_text for each in page.find("h1", "h2") if each.shown_text]
    if not headings or page.observation.measures.words < 20:
        return
    said = " ".join([*headings, *_own_passages(page)[:60]])
    parts = _without_house(page, title, headings)
    if all(words(FILE, "home").search(plain(part)) for part in parts):
        # What says that it is not there is no first page.
        if words(FILE, "not_there").search(plain(headings[0])):
            yield Hit(facts={"title": title, "heading": headings[0]}, verdict=Verdict.FAILED)
        return
    own = " ".join(parts)
    whole = {plain(each) for each in re.split(r"\s[–—|·-]\s", title)}
    named = plain(headings[0]) in whole or any(speak_alike(part, heading) for part in parts for heading in headings)
    # What its own link in the menu is called, a page is called.
    called = {plain(each.shown_text) for each in page.find("a") if each.get("aria-current") == "page"}
    other = not named and bool(called & {plain(each) for each in headings[:1]}) and not all_words_in(own, said)
    found = named or (same_words(own, said) and not other) or plain(own) in plain(said)
    # What a link to another page is called is surely no name of this one.
    elsewhere = any(plain(each.shown_text) == plain(own) and _leads_away(page, each) for each in page.find("a"))
    facts = {"title": title, "heading": headings[0]}
    yield None if found else Hit(target=Target(), facts=facts, verdict=Verdict.FAILED if elsewhere else None)


def _leads_away(page: Page, link: Element) -> bool:
    """Whether a link leads to another page, by its path; the first one of the site has many names."""
    here, there = urlsplit(page.observation.url), urlsplit(urljoin(page.observation.url, link.get("href")))
    path = there.path.rstrip("/")
    other = (there.netloc, path) != (here.netloc, here.path.rstrip("/"))
    return bool(link.get("href")) and other and path != "" and not link.get("aria-current")


MOST_LINKS, SHORTEST_LINK = 200, 8
"""Links of a page whose names are left out of what it says, and their fewest letters."""


def _own_passages(page: Page) -> list[str]:
    """What a page says, without links and entries of lists that lead to other pages: these have the names of those."""
    led = {plain(each.shown_text) for each in page.find("li", "nav", "td") if next(each.find("a"), None) is not None}
    links = {each.shown_text for each in page.find("a") if len(each.shown_text) >= SHORTEST_LINK}
    listed = "|".join(map(re.escape, sorted(links, key=len, reverse=True)[:MOST_LINKS]))
    said = [each for each in page.observation.passages if plain(each) not in led]
    return [re.sub(rf"(?<!\w)(?:{listed})(?!\w)", " ", each) for each in said] if listed else said


def _without_house(page: Page, title: str, headings: Sequence[str]) -> list[str]:
    """The parts of a title but those that name the site, as its head or foot does, and no heading; else the whole."""
    around = plain(" ".join(each.shown_text for each in page.find("header", "footer") if each.is_shown))
    parts = [each for each in re.split(r"\s[–—|·-]\s", title) if plain(each)]
    parts = [
        each for each in parts if plain(each) not in around or any(speak_alike(each, heading) for heading in headings)
    ]
    *own, last = parts or [title]
    # The end of a title that has a word of the head or foot in it names the site in another way.
    return own if own and same_words(last, around) else parts or [title]


STEP_OF = re.compile(r"(?:etape|step|stap|schritt|paso)(?: no| n|) (\d{1,2}) (?:sur|of|van|von|de|aus) (\d{1,2})\b")
"""How a plain text says at which of so many steps somebody is."""

STEP_NAMED = re.compile(r"(?:etape|step|stap|schritt|paso)(?: no| n|) (\d{1,2})\b(?! \d)")
"""How a plain text begins that is about a step."""

STEP_BEGINS = re.compile(r"(?:(?:etape|step|stap|schritt|paso) )?(\d{1,2})\b")
"""How an entry of a list of steps begins."""

SAYS_WHERE = frozenset({"p", "div", "li", "h1", "h2", "h3", "span", "strong", "legend"})
"""Tags of what may say at which step somebody is."""

LONGEST_PLACE = 80
"""Letters of the longest text that says at which step somebody is, and little else."""


@page_rule("structure/page-title-of-another-step")
def page_title_of_another_step(page: Page) -> Iterator[Look]:
    """A title that counts another step of a procedure than the page itself."""
    title = page.observation.title.strip()
    told = STEP_OF.search(plain(title)) or STEP_NAMED.match(plain(title))
    if not page.documents or told is None:
        return
    steps = _steps_told(page, of=told[2]) if told.re is STEP_OF else _step_of_heading(page)
    over = next((each.shown_text for each in page.find("h1") if words(FILE, "over").search(plain(each.shown_text))), "")
    asks = any(each.is_shown for each in page.find("input", "select", "textarea") if each.get("type") != "hidden")
    if over and not asks and not steps and told.re is STEP_OF and told[1] != told[2]:
        # All is done: no step but the last can be meant.
        yield Hit(target=Target(), facts={"title": title, "said": over[:LONGEST_PLACE]})
    elif len(steps) == 1:
        (number, said), *_ = steps.items()
        other = number != int(told[1])
        yield Hit(target=Target(), facts={"title": title, "said": said[:LONGEST_PLACE]}) if other else None


def _step_of_heading(page: Page) -> dict[int, str]:
    """The step that the main heading names, where there is one main heading."""
    headings = [each.shown_text for each in page.find("h1") if each.is_shown and each.shown_text]
    named = STEP_NAMED.match(plain(headings[0])) if len(headings) == 1 else None
    return {int(named[1]): headings[0]} if named else {}


def _steps_told(page: Page, of: str) -> dict[int, str]:
    """The steps at which a page says that somebody is, of as many, and how it says so."""
    found: dict[int, str] = {}
    for element in page.elements:
        text = element.shown_text if element.tag in SAYS_WHERE and element.is_shown else ""
        if 0 < len(text) <= LONGEST_PLACE and (counted := STEP_OF.search(plain(text))):
            found |= {int(counted[1]): text} if counted[2] == of else {}
        elif element.get("aria-current") in {"step", "page", "true"} and element.closest("ol"):
            # The number of an entry tells a step where the entry is one; a trail of pages is counted, too.
            said = element.shown_text if element.get("aria-current") == "step" else element.text
            if begins := STEP_BEGINS.match(plain(said)):
                found[int(begins[1])] = said
    return found


SHORTEST_NAME = 3
"""Letters from which words in a link are the name of a site."""

HOME = re.compile(r"(/(index|home|default)\.\w+)?(/(fr|nl|de|en)(-\w+)?)?/?")
"""The path of a site's first page, which may bear the name of the house alone."""


@page_rule("structure/page-title-names-house-alone")
def page_title_names_house_alone(page: Page) -> Iterator[Look]:
    """A page whose title names the house and not the page: all pages of the site may be called so."""
    title = page.observation.title.strip()
    headings = [each.shown_text for each in page.find("h1") if each.shown_text]
    if not page.documents or not title or not headings or HOME.fullmatch(urlsplit(page.observation.url).path):
        return
    if words(FILE, "empty_title").search(plain(title)) or any(speak_alike(title, each) for each in headings):
        yield None
        return
    banner = [each for each in page.elements if each.tag == "header" or each.role == "banner"]
    named = any(
        plain(title) == plain(each.name or each.shown_text)
        for part in banner
        for each in part.find("a", "img", "p", "span")
    ) or any(each.shown_text.startswith(title) for part in banner for each in part.find("a"))
    house = named or words(FILE, "house").search(plain(title))
    yield Hit(facts={"title": title, "heading": headings[0]}) if house and len(title.split()) <= 6 else None


NAMES_THE_SITE = frozenset({"og:site_name", "application-name"})
"""What an element meta of the head is called that names the site."""


@page_rule("structure/page-title-without-house")
def page_title_without_house(page: Page) -> Iterator[Look]:
    """A title that is the page's heading and no more, where the page says plainly what its site is called."""
    title = page.observation.title.strip()
    headings = [each.shown_text for each in page.find("h1") if each.shown_text]
    address = urlsplit(page.observation.url)
    if (
        not page.documents
        or not title
        or HOME.fullmatch(address.path)
        or words(FILE, "empty_title").search(plain(title))
    ):
        return
    names = [
        each for each in dict.fromkeys(_names_of_the_site(page)) if not any(map(partial(speak_alike, each), headings))
    ]
    if not names or not any(plain(title) == plain(each) for each in headings):
        return
    told = any(speak_alike(title, each) for each in (*names, *(address.hostname or "").split(".")))
    yield None if told else Hit(facts={"title": title, "house": names[0][:80]})


@page_rule("structure/page-title-site-first")
def page_title_site_first(page: Page) -> Iterator[Look]:
    """A title that names the site first, and last what the page is about: of many tabs, all begin alike."""
    heading = next((each.shown_text for each in page.find("h1") if each.shown_text), "")
    parts = [each for each in re.split(r"\s[–—|·»>-]\s", page.observation.title.strip()) if plain(each)]
    if not page.documents or len(parts) < 2 or not heading:
        return
    around = plain(" ".join(each.shown_text for each in page.find("header", "footer") if each.is_shown))
    named = plain(parts[0]) in around or any(speak_alike(parts[0], each) for each in _names_of_the_site(page))
    own = [speak_alike(each, heading) for each in parts]
    last = own[-1] and not any(own[:-1]) and named
    yield Hit(facts={"title": page.observation.title.strip(), "own": parts[-1][:80]}) if last else None


def _names_of_the_site(page: Page) -> Iterator[str]:
    """What a page calls its site: in its head, and in the link to the first page that its banner begins with."""
    told = {each.get("name") or each.get("property"): each.get("content").strip() for each in page.find("meta")}
    yield from (told[each] for each in sorted(NAMES_THE_SITE & set(told)) if plain(told[each]))
    for banner in page.with_role("banner"):
        link = next((each for each in banner.find("a") if each.is_shown and each.get("href")), None)
        if link is None or not HOME.fullmatch(urlsplit(urljoin(page.observation.url, link.get("href"))).path):
            continue
        # That a link leads to the first page is no name.
        name = words(FILE, "way_home").sub("", plain(link.name or link.shown_text)).strip()
        if len(name) >= SHORTEST_NAME:
            yield link.name or link.shown_text


@page_rule("structure/navigation-unnamed")
def navigation_unnamed(page: Page) -> Iterator[Look]:
    """Several menus, of which one has no name: whoever jumps from part to part cannot tell it from the others."""
    menus = [each for each in page.with_role("navigation") if each.is_shown and any(each.find("a"))]
    unnamed = [each for each in menus if not each.name.strip()]
    if len(menus) > 1:
        yield Hit(target=unnamed[0].target, facts={"count": str(len(menus))}) if unnamed else None


ONCE_MORE = 3
"""Headings of one name that stand beside each other."""


@page_rule("structure/same-heading-again")
def same_heading_again(page: Page) -> Iterator[Look]:
    """Parts beside each other that bear one and the same heading: it tells none of them."""
    above: dict[int, Element] = {}
    beside: dict[tuple[int, int, str], list[Element]] = defaultdict(list)
    for heading in (each for document in page.documents for each in document.headings):
        level = int(heading.tag[1]) if heading.tag in HEADINGS else 0
        part = heading.within("region", "article", "dialog", "tabpanel")
        told = heading.closest("table") is not None or (
            part is not None and part.name and plain(part.name) != plain(heading.shown_text)
        )
        if not level or not heading.is_shown or not heading.shown_text.strip() or told:
            continue
        parent = next((above[each].number for each in range(level - 1, 0, -1) if each in above), -1)
        above = {each: known for each, known in above.items() if each < level} | {level: heading}
        beside[parent, level, plain(heading.shown_text)].append(heading)
    for same in beside.values():
        others = {plain(each.parent.shown_text) for each in same if each.parent is not None}
        if len(same) >= ONCE_MORE and len(others) == len(same):
            empty = words(FILE, "of_anything").fullmatch(plain(same[0].shown_text))
            facts = {"text": same[0].shown_text[:80], "count": str(len(same))}
            yield Hit(target=same[1].target, facts=facts, verdict=None if empty else Verdict.CANNOT_TELL)
        elif len(same) == 1:
            yield None


EMPTY_ONES = 3
"""Headings of a page that would do for any part of it."""


@page_rule("structure/headings-of-anything")
def headings_of_anything(page: Page) -> Iterator[Look]:
    """Headings of parts that would do for any part: “Information”, “Other”. Most of a page's own accuse it."""
    parts = [
        each
        for document in page.documents
        for each in document.headings
        if each.tag in {"h2", "h3", "h4"} and each.is_shown and each.shown_text and _is_own(each)
    ]
    empty = [each for each in parts if words(FILE, "of_anything").fullmatch(plain(each.shown_text))]
    # What stands below a heading that says something is about that.
    empty = [each for each in empty if (over := _heading_over(each, parts)) is None or over in empty]
    if len(empty) > 1:
        facts = {"text": ", ".join(dict.fromkeys(each.shown_text[:40] for each in empty)), "count": str(len(empty))}
        least = [each for each in empty if words(FILE, "says_least").fullmatch(plain(each.shown_text))]
        sure = len(least) >= EMPTY_ONES and len(least) > len(parts) / 2
        yield Hit(target=empty[0].target, facts=facts, verdict=None if sure else Verdict.CANNOT_TELL)
    elif parts:
        yield None


def _heading_over(heading: Element, among: Sequence[Element]) -> Element | None:
    """The last heading of a higher level before one, below the page's main one."""
    before = [each for each in among if each.document is heading.document and each.number < heading.number]
    return next((each for each in reversed(before) if each.tag < heading.tag), None)


def _is_own(heading: Element) -> bool:
    """Whether a heading lies in what a page is about, and names no part that says more of itself."""
    around = heading.within(
        "banner", "navigation", "contentinfo", "complementary", "dialog", "tabpanel", "region", "article"
    )
    return (
        around is None and heading.closest("header", "footer", "nav", "aside", "details", "fieldset", "table") is None
    )


TELLS = 10
"""Letters of a part that says something beside its number."""

COUNTED = 4
"""Parts with numbers, from 1 on, that are a sequence."""


@page_rule("structure/numbers-out-of-order")
def numbers_out_of_order(page: Page) -> Iterator[Look]:
    """Parts that are numbered one after the other to the eye, and stand in another order for whoever listens."""
    kinds: dict[tuple[str, str], list[Element]] = defaultdict(list)
    for each in page.elements:
        if not each.own_text.strip().isdigit() or not each.is_shown or each.box is None:
            continue
        alone = each.parent is None or len(each.parent.shown_text) < TELLS
        if not alone and not each.closest("table", "label"):
            kinds[each.tag, each.get("class")].append(each)
    for marks in kinds.values():
        numbers = [int(each.own_text) for each in marks]
        if len(marks) < COUNTED or sorted(numbers) != list(range(1, len(marks) + 1)):
            continue
        seen = sorted(marks, key=lambda each: (round(each.box.y / ROW), each.box.x) if each.box else (0, 0))
        settled = numbers in (sorted(numbers), sorted(numbers, reverse=True))
        if settled or seen != sorted(marks, key=lambda each: int(each.own_text)):
            yield None
            continue
        facts = {"order": ", ".join(map(str, numbers)), "count": str(len(marks))}
        yield Hit(target=marks[0].target, facts=facts)


ROW = 12.0
"""CSS pixels within which things stand in one row."""


# --- what styles do to the order -------------------------------------------------------------------------------------


@page_rule("structure/shown-in-other-order")
def shown_in_other_order(page: Page) -> Iterator[Look]:
    """Pieces of text that styles show in another order than they are read in."""
    for element in page.elements:
        style = element.style
        if style.get("display") not in {"flex", "inline-flex", "grid"}:
            yield from _floated_apart(element)
            continue
        parts = [each for each in element.children if each.is_element and each.is_shown and len(each.shown_text) >= 3]
        moved = style.get("flex-direction", "").endswith("reverse") or _is_ordered_otherwise(parts)
        if not moved and style["display"] == "grid" and _is_placed_otherwise(element, parts):
            yield Hit(target=element.target, facts={"text": parts[0].shown_text[:80]}, verdict=Verdict.FAILED)
            continue
        if not moved or len(parts) < 2:
            continue
        shown = sorted(parts, key=lambda each: (each.box.y, each.box.x) if each.box else (0, 0))
        texts = [each for each in parts if len(each.shown_text) >= 15 or any(e.is_focusable for e in each.inside)]
        facts = {"text": parts[0].shown_text[:80]}
        # Steps or paragraphs of one kind, in which controls come by, are a sequence; fields stand each for itself.
        alike = len({(each.tag, each.get("class").partition(" ")[0]) for each in parts}) == 1 and len(parts) >= 3
        sequence = alike and sum(any(e.is_focusable for e in each.inside) for each in parts) >= 2
        sequence = sequence and not all(next(each.find("input", "select", "textarea"), None) for each in parts)
        counted = alike and all(re.match(r"\s*(\w+ )?\d+\b", each.shown_text) for each in parts)
        told = (
            (alike and _is_sequence(element, parts)) or _follow_each_other(parts) or _text_before_heading(parts, shown)
        )
        verdict = Verdict.FAILED if (sequence and len(texts) >= 3) or counted or told else None
        yield Hit(target=element.target, facts=facts, verdict=verdict) if shown != parts and len(texts) >= 2 else None


def _is_ordered_otherwise(parts: list[Element]) -> bool:
    """Whether the numbers by which styles order parts are not in the order of the code already."""
    numbers = [int(told) if re.fullmatch(r"-?\d+", told := each.style.get("order", "0")) else 0 for each in parts]
    return numbers != sorted(numbers)


def _is_placed_otherwise(element: Element, parts: list[Element]) -> bool:
    """Whether a grid shows parts that say that they follow each other (first, then) in another order."""
    if len(parts) < 3 or len({each.tag for each in parts}) > 1 or any(each.box is None for each in parts):
        return False
    boxes = [each.box for each in parts if each.box]
    # Neither what begins lower in the same row stands below, nor what is wider in the same column beside.
    below = [one.y + one.height <= other.y + ROW for one, other in pairwise(boxes)]
    beside = [one.x + one.width <= other.x + ROW for one, other in pairwise(boxes)]
    # Rows that run to and fro, as along a way with arrows, still lead down the page.
    level = [one.y < other.y + other.height and other.y < one.y + one.height for one, other in pairwise(boxes)]
    across = all(any(each) for each in zip(below, beside, level, strict=True))
    told = [next(words(FILE, "sequel").finditer(plain(each.shown_text)), None) for each in parts]
    return not across and sum(map(bool, told)) >= 2 and _is_sequence(element, parts)


def _floated_apart(element: Element) -> Iterator[Look]:
    """Pieces of one kind that floats set beside each other in another order than they are read in."""
    floated = [each for each in element.children if each.style.get("float") in {"left", "right"} and each.is_shown]
    alike = {each.tag for each in floated}
    if len(floated) < 2 or len(alike) > 1 or element.style.get("direction") == "rtl":
        return
    top = min(each.box.y for each in floated if each.box)
    parts = [
        each
        for each in element.children
        if each.tag in alike and each.is_shown and each.box and abs(each.box.y - top) <= SAME_ROW and each.shown_text
    ]
    if len(parts) >= 3:
        shown = sorted(parts, key=lambda each: each.box.x if each.box else 0)
        yield Hit(target=element.target, facts={"text": parts[0].shown_text[:80]}) if shown != parts else None


def _is_sequence(element: Element, parts: list[Element]) -> bool:
    """Whether parts of one kind follow each other by what they say (first, then), or what stands above them."""
    told = [{found[0] for found in words(FILE, "sequel").finditer(plain(each.shown_text))} for each in parts]
    if sum(map(bool, told)) >= 2 and len(set().union(*told)) >= 2:
        return True
    if element.parent is None or any(len(each.shown_text) < 15 for each in parts):
        return False
    heads: list[Element] = []
    # What lays things out may lie in further boxes.
    within = element
    while not heads and within.parent is not None and within.tag not in {"main", "body", "article", "section"}:
        above = within.parent.children[: within.parent.children.index(within)]
        heads, within = [each for each in above if each.is_element and each.is_shown][-2:], within.parent
    return any(words(FILE, "steps").search(plain(each.shown_text)) for each in heads if len(each.shown_text) <= 200)


def _follow_each_other(parts: list[Element]) -> bool:
    """Whether several parts of one kind, and most of them, begin by saying where in a sequence they are."""
    begun = {
        found[0] for each in parts if (found := next(words(FILE, "sequel").finditer(plain(each.shown_text)[:20]), None))
    }
    return len({each.tag for each in parts}) == 1 and len(begun) >= 2 and len(begun) > len(parts) / 2


def _text_before_heading(parts: list[Element], shown: list[Element]) -> bool:
    """Whether a text is read before the heading under which it is shown: it is heard as part of what came before."""
    for at, part in enumerate(shown[:-1]):
        following = shown[at + 1]
        if (
            part.tag in HEADINGS
            and following.tag in {"p", "ul", "ol", "table", "dl"}
            and len(following.shown_text) >= 40
        ):
            between = parts.index(part) - parts.index(following)
            if between > 0:
                return True
    return False


@page_rule("structure/long-block")
def long_block(page: Page) -> Iterator[Look]:
    """A paragraph so long that nobody finds anything in it."""
    looked = False
    for block in page.find("p", "div", "td", "dd", "li"):
        count = len(block.own_text.split()) if block.is_shown else 0
        looked = looked or count >= 20
        if count > LONG_BLOCK:
            yield Hit(target=block.target, facts={"text": block.own_text[:80], "words": str(count)})
    if looked:
        yield None


@page_rule("structure/words-from-styles")
def words_from_styles(page: Page) -> Iterator[Look]:
    """Words that stand only in a style sheet: whoever reads without it loses them.

    Where only some items or cells have them they tell a state, and nothing else does.
    """
    doubtful = False
    for node in page.nodes:
        if node.tag not in {"::before", "::after"} or not node.is_shown:
            continue
        text = node.document.seen.texts.get(node.number, "").strip()
        if len(re.findall(r"[^\W\d_]", text)) < 4 or (node.parent and node.parent.get("aria-label")):
            continue
        if _tells_a_state(node):
            yield Hit(target=node.target, facts={"text": text[:80]}, verdict=Verdict.FAILED)
            return
        if not doubtful:
            doubtful = True
            yield Hit(target=node.target, facts={"text": text[:80]})
    if page.documents and not doubtful:
        yield None


def _tells_a_state(node: Element) -> bool:
    """Whether the words of a style stand in some items of a list or cells of a table, and not in the others."""
    item = node.closest("li", "tr", "option", "dd")
    if item is None or item.parent is None or item.closest("nav", "header", "footer", "label", "a", "button"):
        return False
    # A state that is told in code as well, or a mark of what must be filled in, is lost to nobody.
    if any(name.startswith("aria-") or name == "title" for each in (item, *item.inside) for name in each.attributes):
        return False
    if any(each.tag in {"input", "select", "textarea", "a", "button", "label"} for each in item.inside):
        return False
    alike = [each for each in item.parent.children if each.tag == item.tag and each.is_shown]
    worded = [each for each in alike if any(_is_worded(part) for part in each.inside)]
    return len(alike) >= 3 and len(worded) < len(alike) and bool(item.text)


def _is_worded(part: Element) -> bool:
    return (
        part.tag in {"::before", "::after"}
        and len(re.findall(r"[^\W\d_]", part.document.seen.texts.get(part.number, ""))) >= 4
    )


@page_rule("structure/quote-may-be-indent")
def quote_may_be_indent(page: Page) -> Iterator[Look]:
    """A quotation that quotes nobody: it may be there to set a text in from the edge. One finding a page.

    What holds fields, headings or a table is no quotation.
    """
    first: Element | None = None
    for quote in page.find("blockquote"):
        if not quote.is_shown or any(each.tag == "blockquote" for each in quote.ancestors):
            continue
        if any(each.tag in {"input", "select", "textarea", "table"} for each in quote.inside):
            yield Hit(target=quote.target, facts={"text": quote.shown_text[:80]}, verdict=Verdict.FAILED)
            return
        if not _quotes(quote):
            first = first or quote
    if first is not None:
        yield Hit(target=first.target, facts={"text": first.shown_text[:80]})
    elif any(True for _ in page.find("blockquote")):
        yield None


def _quotes(quote: Element) -> bool:
    """Whether something says that it is a quotation: quotation marks, a source, an introduction, another language."""
    if quote.get("cite") or any(each.tag in {"cite", "footer", "q"} for each in quote.inside):
        return True
    figure = quote.closest("figure")
    if (figure is not None and next(figure.find("figcaption"), None)) or quote.get("lang"):
        return True
    before: list[Element] = []
    if quote.parent is not None:
        at = quote.parent.children.index(quote)
        before = [each for each in quote.parent.children[:at] if each.is_element and each.is_shown][-1:]
        after = [each for each in quote.parent.children[at + 1 :] if each.is_element and each.is_shown][:1]
        if any(re.match(r"\s*[—–―-]", each.shown_text) or each.tag == "cite" for each in after):
            return True
    introduced = any(each.shown_text.rstrip().endswith(":") and each.tag not in HEADINGS for each in before)
    return introduced or bool(re.search(r"[«»“”„\"]|(?:^|\s)['‘]\w|[—–]\s*\w", quote.shown_text))


@page_rule("structure/text-without-headings")
def text_without_headings(page: Page) -> Iterator[Look]:
    """A long run of paragraphs that no heading, list or table divides."""
    run: list[Element] = []
    looked = False
    for element in (*page.find("p", "ul", "ol", "dl", "table", "form", *HEADINGS), None):
        if element is not None and (not element.is_shown or element.closest("nav", "footer", "blockquote")):
            continue
        if element is not None and element.tag == "p" and element.closest("li", "td", "dd", "form") is None:
            run.append(element)
            looked = True
            continue
        count = sum(len(each.shown_text.split()) for each in run)
        if count >= LONG_TEXT and len(run) >= FEWEST_PARAGRAPHS:
            facts = {"words": str(count), "count": str(len(run))}
            yield Hit(target=run[0].target, facts=facts)
            return
        run = []
    if looked:
        yield None


@page_rule("structure/headers-without-scope")
def headers_without_scope(page: Page) -> Iterator[Look]:
    """A table whose columns and rows both have headers, and that does not say which head what."""
    for table in _data_tables(page):
        rows = _rows(table)
        heads = [cell for row in rows for cell in row if cell.tag == "th"]
        beside = sum(bool(row) and row[0].tag == "th" and any(cell.tag == "td" for cell in row) for row in rows)
        above = bool(rows) and sum(cell.tag == "th" for cell in rows[0]) >= 2
        told = all(cell.get("scope") or cell.get("role") for cell in heads)
        told = told or any(cell.get("headers") for row in rows for cell in row)
        if above and beside >= 2:
            facts = {"text": table.shown_text[:60], "count": str(len(heads))}
            yield None if told else Hit(target=table.target, facts=facts)


@page_rule("structure/rows-unlike")
def rows_unlike(page: Page) -> Iterator[Look]:
    """A table of data whose rows do not hold the same cells: who hears it loses the columns."""
    for table in _data_tables(page):
        rows = _rows(table)
        if any(cell.get("rowspan", "1") != "1" for row in rows for cell in row):
            continue
        # One that goes through from edge to edge divides the table.
        counts = {len(row) for row in rows if len(row) > 1}
        spread = any(cell.get("colspan", "1") != "1" for row in rows if len(row) > 1 for cell in row)
        if counts:
            facts = {"text": table.shown_text[:60], "fewest": str(min(counts)), "most": str(max(counts))}
            yield Hit(target=table.target, facts=facts) if len(counts) > 1 and spread else None


@page_rule("structure/cells-empty")
def cells_empty(page: Page) -> Iterator[Look]:
    """Cells of a table of data that say nothing: whoever hears it does not know whether something is missing."""
    for table in _data_tables(page):
        # The corner above and beside headers heads nothing.
        cells = [
            cell
            for cell in table.find("td")
            if cell.is_shown and cell.parent is not None and sum(each.tag == "th" for each in cell.parent.children) < 2
        ]
        # In a calendar, days of another month are left out.
        days = sum(bool(re.fullmatch(r"\d{1,2}", cell.shown_text)) for cell in cells) > len(cells) / 3
        empty = [cell for cell in cells if not cell.text and not cell.name and not any(True for _ in cell.find())]
        if cells and not days:
            facts = {"text": table.shown_text[:60], "count": str(len(empty))}
            some = 0 < len(empty) <= len(cells) / 2
            yield Hit(target=empty[0].target, facts=facts) if some else None
