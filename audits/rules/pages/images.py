"""Pictures, and what stands for them where they cannot be seen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from urllib.parse import urlsplit

from audits.model import Box, Target, Verdict
from audits.model.tried import Lettered, Marked, MarkedRow, StalePicture
from audits.rules.data import words
from audits.rules.hit import Hit, Look
from audits.rules.page import HEADINGS, Element, Page
from audits.rules.registry import page_rule
from audits.rules.words import plain, same_words

FILE = "pages/images.yaml"

FILE_NAME = re.compile(
    r"(?:^|[/\\])?[\w%+() .-]*\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?|ico|avif)$"
    r"|^(?:img|dsc|dscn|image|photo|foto|pic|picture|bild|afbeelding|scan|screenshot|capture)[_-]?\d+$|^\w*\d{6,}\w*$|^[a-z0-9]+(?:_[a-z0-9]+)+$|^https?://\S+$",
    re.IGNORECASE,
)

THIN = 3.0
"""CSS pixels of a side at which a picture shows nothing."""

LONGEST = 150
"""Letters from which an alternative becomes a text that nobody can stop or skip."""

SMALL, LARGE = 24.0, 100.0
"""CSS pixels up to which a picture is a mark, and from which it shows something."""

LARGEST_MARK, FEW_ROWS = 64.0, 3
"""CSS pixels up to which a picture in a row is a mark, and rows from which they make a list."""

FEW_FIGURES = 4
"""Figures up to which a text cannot give those of a chart: a year, an hour."""

FEW_LETTERS = 200
"""Letters up to which what stands beside a drawing only leads to it."""

PRIVATE = re.compile(r"[\ue000-\uf8ff\U000f0000-\U0010fffd]")
"""Signs that only an icon font draws; nobody knows what they say."""

LIGATURE = re.compile(r"[a-z]+(?:_[a-z0-9]+)+")
"""A word of which an icon font draws a sign: read aloud, it is a word of no language."""

ICON_FONT = re.compile(r"icon|awesome|symbol|glyph", re.IGNORECASE)

FIGURES = re.compile(
    r"\d{1,2} ?(?:[.:h]\d{2}|h\b|a\.?m\b|p\.?m\b|uur\b|uhr\b)|\d+ ?[€£]|[€£] ?\d+"
    r"|\d+ (?:working )?(?:days?|weeks?|jours?|semaines?|(?:werk)?dagen|weken|(?:werk)?tage?n?|wochen|euros?)\b",
    re.IGNORECASE,
)
"""Hours, prices and how long something takes."""

WORDS_READ = 5
"""Words read in a picture from which it holds a message."""

DRAWN = re.compile(r"[^\w\s.,;:!?'\"()€$%&@-]|_{2,}|-{2,}|\.{3,}|[|/\\]")


def _pictures(page: Page) -> Iterator[tuple[Element, str]]:
    """Pictures that are told to those who cannot see them, with what is told."""
    for element in page.elements:
        is_picture = element.tag in {"img", "area"} or (element.tag == "input" and element.get("type") == "image")
        if (is_picture or element.get("role") == "img") and element.name:
            yield element, element.name


def _smaller_side(element: Element) -> float:
    box = element.box
    return min(box.width, box.height) if box else 0.0


def _file_of(element: Element) -> str:
    return urlsplit(element.get("src")).path.rpartition("/")[2]


@page_rule("images/alternative-is-file-name")
def alternative_is_file_name(page: Page) -> Iterator[Look]:
    """A picture that is called by the name of its file."""
    for element, name in _pictures(page):
        named = FILE_NAME.search(name.strip()) and len(name) < 120
        yield Hit(target=element.target, facts={"text": name[:100]}) if named else None


@page_rule("images/alternative-says-nothing")
def alternative_says_nothing(page: Page) -> Iterator[Look]:
    """A picture whose alternative would do for any picture."""
    for element, name in _pictures(page):
        empty = words(FILE, "nothing").search(plain(name)) or not re.search(r"[^\W_]", name)
        # A logo beside the name of the house says enough.
        mild = plain(name) in {"logo", "icon", "icone"}
        verdict = Verdict.CANNOT_TELL if mild else None
        yield Hit(target=element.target, facts={"text": name}, verdict=verdict) if empty else None


@page_rule("images/alternative-says-picture")
def alternative_says_picture(page: Page) -> Iterator[Look]:
    """An alternative that begins by saying that it is one of a picture, which whoever listens has just heard."""
    for element, name in _pictures(page):
        says = words(FILE, "is_picture").search(plain(name))
        yield Hit(target=element.target, facts={"text": name[:120]}) if says else None


@page_rule("images/same-said-of-others")
def same_said_of_others(page: Page) -> Iterator[Look]:
    """Marks of the rows of one list that are different pictures of one alternative: what they show is not told."""
    lists: dict[tuple[int, int, str], dict[int, Element]] = {}
    for element, name in _pictures(page):
        row = element.closest("li", "tr")
        if row is None or row.parent is None or not _is_mark(element) or element.closest("a", "button", "label"):
            continue
        lists.setdefault((id(element.document), row.parent.number, plain(name)), {})[row.number] = element
    for marks in lists.values():
        if len(marks) < FEW_ROWS:
            continue
        first = next(iter(marks.values()))
        kinds: dict[str, list[MarkedRow]] = {}
        for mark in marks.values():
            said = _said_beside(mark)
            kinds.setdefault(mark.get("src"), []).append(MarkedRow(drawing=mark.get("src"), said=said))
        facts = {"text": first.name, "count": str(len(kinds))}
        yield Hit(target=first.target, facts=facts) if len(kinds) > 1 and _is_untold(first, kinds) else None


def _is_mark(element: Element) -> bool:
    box = element.box
    return element.tag == "img" and box is not None and max(box.width, box.height) <= LARGEST_MARK


def _said_beside(mark: Element) -> str:
    """What the row of a mark says besides it."""
    row = mark.closest("li", "tr")
    return row.shown_text if row is not None else ""


def _is_untold(mark: Element, kinds: dict[str, list[MarkedRow]]) -> bool:
    """Whether pictures that are said to show a state show several, and no word beside them says which."""
    beside = any(words(FILE, "state").search(plain(row.said)) for rows in kinds.values() for row in rows)
    untold = words(FILE, "state_untold").search(plain(mark.name)) is not None
    return untold and not beside and not _words_tell(kinds)


@page_rule("images/alternative-repeats")
def alternative_repeats(page: Page) -> Iterator[Look]:
    """A picture that says what stands right beside it: people hear it twice."""
    for element, name in _pictures(page):
        holder = element.closest("a", "button", "figure") or element.parent
        beside = plain(holder.shown_text) if holder is not None and holder.tag not in {"body", "main"} else ""
        yield Hit(target=element.target, facts={"text": name[:100]}) if beside and beside == plain(name) else None


@page_rule("images/title-says-otherwise")
def title_says_otherwise(page: Page) -> Iterator[Look]:
    """A picture whose alternative and whose title say different things: some get the one, some the other."""
    for element in page.find("img"):
        alternative, title = element.get("alt").strip(), element.get("title").strip()
        if alternative and title:
            other = plain(title) not in plain(alternative) and plain(alternative) not in plain(title)
            facts = {"text": alternative[:100], "title": title[:100]}
            yield Hit(target=element.target, facts=facts) if other else None


@page_rule("images/alternative-too-long")
def alternative_too_long(page: Page) -> Iterator[Look]:
    """An alternative that is a text of its own."""
    for element, name in _pictures(page):
        yield Hit(target=element.target, facts={"count": str(len(name))}) if len(name) > LONGEST else None


@page_rule("images/decoration-told")
def decoration_told(page: Page) -> Iterator[Look]:
    """A line, a bullet or an ornament that is read out."""
    for element, name in _pictures(page):
        told = words(FILE, "decoration").search(plain(name)) and not element.closest("a", "button")
        yield Hit(target=element.target, facts={"text": name}) if told else None


@page_rule("images/meaning-hidden")
def meaning_hidden(page: Page) -> Iterator[Look]:
    """A picture marked as decoration whose file, title or caption says that it shows something."""
    for element in page.find("img"):
        hidden = element.get("alt", "-").strip() == "" or element.get("role") in {"presentation", "none"}
        if not hidden or not element.is_shown or element.closest("a", "button"):
            continue
        # Whoever gives a picture a title has something to say, whatever its size.
        if _smaller_side(element) < (SMALL if element.get("title").strip() else LARGE):
            continue
        figure = element.closest("figure")
        captioned = figure is not None and any(True for _ in figure.find("figcaption"))
        # A drawing or a map is seldom there for its beauty; a photograph often is.
        drawing = re.match(r"data:image/svg|.*\.svg(\?|$)", element.get("src")) is not None and _shows_much(element)
        called = plain(_file_of(element).replace("-", " ").replace("_", " "))
        telling = words(FILE, "telling_file").search(called)
        drawing = drawing and not words(FILE, "ornamental_file").search(called)
        meant = telling or captioned or element.get("title").strip() or drawing
        yield Hit(target=element.target, facts={"file": _file_of(element)[:60] or "…"}) if meant else None


def _shows_much(element: Element) -> bool:
    box = element.box
    placed = element.closest("main", "article") is not None and element.closest("header", "footer", "aside") is None
    return placed and box is not None and box.width >= 200 and box.height >= 150


@page_rule("images/words-untold")
def words_untold(page: Page) -> Iterator[Look]:
    """A picture with words drawn in it that neither its alternative nor the page says."""
    loaded = page.observation.tried.loaded
    texts = [*page.observation.passages, *(each.text for each in page.find("body"))]
    said = plain(" ".join([*texts, *(each.get("alt") for each in page.find("img"))]))
    unnamed = {each.selector for each in loaded.canvases if each.still} if loaded else set()
    for picture in loaded.lettered if loaded else ():
        drawn = [word for word in plain(picture.words).split() if len(word) >= 3 or word.isdigit()]
        # In a chart, what the page calls September is “sept.”.
        missing = [
            word
            for word in drawn
            if f" {word} " not in f" {said} " and (word.isdigit() or f" {word}" not in f" {said}")
        ]
        if len(drawn) < (2 if picture.behind else 3):
            continue
        if picture.read:
            # Recognised, not known; and of a photograph's many signs the page need not say each.
            untold = len(drawn) >= WORDS_READ and len(missing) >= 2 * len(drawn) / 3 and not _is_scene(page, picture)
            facts = {"text": picture.words[:120]}
            target = Target(selector=picture.selector, box=picture.box)
            # A drawing of a script that nothing names has no alternative at all, whatever its words are.
            verdict = None if picture.selector in unnamed else Verdict.CANNOT_TELL
            yield Hit(target=target, facts=facts, verdict=verdict) if untold else None
            continue
        # A background has no alternative that could say the same in other words.
        phrase = picture.behind and len(missing) >= 1 and plain(picture.words) not in said
        # The figures of a date stand on many pages, the date itself does not.
        dates = [each for each in DAY.findall(plain(picture.words)) if f" {each} " not in f" {said} "]
        hours = set(HOUR.findall(picture.words)) - set(HOUR.findall(" ".join(texts)))
        untold = phrase or len(missing) >= max(3, len(drawn) / 3) or max(len(set(dates)), len(hours)) >= 3
        facts = {"text": picture.words[:120]}
        yield Hit(target=Target(selector=picture.selector, box=picture.box), facts=facts) if untold else None


HOUR = re.compile(r"\b(\d{1,2})(?: ?[:.hH] ?)([0-5]\d)\b")
"""An hour of the day with its minutes; a whole one is often written otherwise."""

DAY = re.compile(r"\b\d{1,2} \d{1,2} \d{4}\b")
"""A date in figures, in plain words."""


def _is_said(word: str, said: str) -> bool:
    """Whether a page says a word of a picture, where a chart may shorten September to “sept.”; a figure as it is."""
    return f" {word} " in f" {said} " or (not word.isdigit() and f" {word}" in f" {said}")


def _is_scene(page: Page, picture: Lettered) -> bool:
    """Whether a picture shows a place, a paper or a screen, as its caption or alternative says, or is a logo's."""
    at = picture.box
    shown = next((each for each in page.find("img") if at and each.box and _same_place(each.box, at)), None)
    if shown is None:
        return False
    called = plain(f"{shown.get('class')} {shown.get('id')} {shown.name}".replace("-", " "))
    return bool(words(FILE, "sign").search(called)) or shown.closest("figure", "nav") is not None


@page_rule("images/alternative-elsewhere")
def alternative_elsewhere(page: Page) -> Iterator[Look]:
    """A picture whose alternative and whose caption share no word: one of them may be another picture's."""
    for element, name in _pictures(page):
        figure = element.closest("figure")
        # A chart is called by what it shows, and captioned by what that is about, or by where it is from.
        if words(FILE, "chart").search(plain(name)):
            continue
        caption = " ".join(each.shown_text for each in figure.find("figcaption")) if figure is not None else ""
        if len(name.split()) >= 4 and len(caption.split()) >= 4:
            alike = same_words(name, caption)
            yield None if alike else Hit(target=element.target, facts={"text": name[:100], "caption": caption[:100]})


READ_IN_CHART, ROUNDED = 3, 0.05
"""Figures in a chart that none can be by chance, and the share by which one that is told may be rounded."""


@page_rule("images/figures-contradict")
def figures_contradict(page: Page) -> Iterator[Look]:
    """A chart whose alternative tells figures of which none is drawn in it, and none of those that are, or tells one
    name the figure of another.
    """
    for element, name in _pictures(page):
        if not words(FILE, "chart").search(plain(f"{name} {element.description}")):
            continue
        if exchanged := _exchanged(element, f"{name} {element.description}"):
            told_of, drawn_at = exchanged
            yield Hit(target=element.target, facts={"told": told_of, "drawn": drawn_at})
            continue
        drawn = _figures(" ".join(each.text for each in element.find("text")))
        read = not drawn
        if read:
            drawn = _figures(" ".join(_read_in(page, element)))
        told = _figures(f"{name} {element.description}")
        # Figures in equal steps are those of an axis.
        if min(len(told), len(drawn)) < READ_IN_CHART or _are_steps(drawn):
            continue
        # As many as are told stand beside what they are about.
        verdict = Verdict.CANNOT_TELL if read or len(told) != len(drawn) else None
        facts = {"told": ", ".join(map(_shortly, told[:4])), "drawn": ", ".join(map(_shortly, drawn[:4]))}
        yield None if _any_told(drawn, told) else Hit(target=element.target, facts=facts, verdict=verdict)


def _exchanged(chart: Element, said: str) -> tuple[str, str] | None:
    """What the alternative tells of a name, and what is drawn at it, where it tells each of two the figure of the
    other.
    """
    texts = [(each.text.strip(), each.box) for each in chart.find("text") if each.box is not None]
    figures = [(text, box.x + box.width / 2) for text, box in texts if box and text.isdigit()]
    at: dict[str, str] = {}
    wrong: dict[str, str] = {}
    for text, box in texts:
        if box is None or not text.isalpha() or len(text) < 2:
            continue
        middle = box.x + box.width / 2
        beside = [figure for figure, x in figures if abs(x - middle) <= IN_LINE]
        if re.search(rf"\d\s+{re.escape(text)}\b", said, re.IGNORECASE):
            # Figures may stand before what they are about.
            return None
        told = re.search(rf"\b{re.escape(text)}\w*\W{{1,4}}(\d+)\b", said, re.IGNORECASE)
        if len(beside) == 1 and told:
            at[text] = beside[0]
            wrong |= {text: told[1]} if told[1] != beside[0] else {}
    return next(
        (
            (f"{one} {wrong[one]}, {other} {wrong[other]}", f"{one} {at[one]}, {other} {at[other]}")
            for one, other in combinations(wrong, 2)
            if wrong[one] == at[other] and wrong[other] == at[one]
        ),
        None,
    )


IN_LINE = 4.0
"""CSS pixels by which the middle of a figure lies beside that of the name below it."""


def _figures(text: str) -> list[float]:
    """The figures in a text but single ones and those of years and days, each once."""
    bare = re.sub(r"\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?!\d)(?= |$)", " ", text)
    joined = re.sub(r"(?<=\d)[ .\u00a0\u202f](?=\d{3}(?!\d))", "", bare)
    found = (each.replace(",", ".") for each in re.findall(r"(?<!\w)\d+(?:[.,]\d+)?(?![^\W\d])", joined))
    return list(dict.fromkeys(float(each) for each in found if not re.fullmatch(r"(?:19|20)\d\d|\d", each)))


def _shortly(figure: float) -> str:
    return f"{figure:g}"


def _any_told(drawn: Sequence[float], told: Sequence[float]) -> bool:
    """Whether a figure is told, perhaps rounded."""
    return any(abs(one - other) <= ROUNDED * max(one, other) for one in drawn for other in told)


def _are_steps(figures: Sequence[float]) -> bool:
    return len({round(later - earlier, 3) for earlier, later in pairwise(sorted(figures))}) == 1


def _read_in(page: Page, element: Element) -> list[str]:
    """The words that were read in a picture."""
    loaded, at = page.observation.tried.loaded, element.box
    lettered = [each for each in (loaded.lettered if loaded else ()) if each.read and at and each.box]
    return [each.words for each in lettered if each.box and at and _same_place(each.box, at)]


@page_rule("images/background-may-tell")
def background_may_tell(page: Page) -> Iterator[Look]:
    """A picture in the background of an empty part of the text: nothing tells what it shows. One finding a page.

    It accuses where the text right before it sends people to “this map”.
    """
    has_main = any(page.with_role("main")) or any(page.find("main", "article"))
    for element in page.find("div", "span", "p", "section", "figure", "a", "td"):
        box = element.box
        if box is None or not element.is_shown or element.text or element.name or element.get("aria-hidden") == "true":
            continue
        drawn = re.search(r"url\(", element.style.get("background-image", ""))
        placed = not has_main or element.closest("main", "article", "form") is not None or element.within("main")
        around = element.closest("header", "footer", "nav", "aside") or element.get("role") in {"presentation", "none"}
        held = any(each.tag in {"img", "svg", "video", "input", "iframe"} for each in element.inside)
        if drawn and placed and not around and not held and box.width >= 150 and 30 <= box.height <= 400:
            pointed_to = words(FILE, "shown_in").search(plain(_said_right_before(element)))
            facts = {"size": f"{box.width:.0f} × {box.height:.0f}"}
            yield Hit(target=element.target, facts=facts, verdict=Verdict.FAILED if pointed_to else None)
            return


def _said_right_before(element: Element) -> str:
    """The text that stands right before an element in what holds it."""
    if element.parent is None:
        return ""
    before = element.parent.children[: element.parent.children.index(element)]
    return next((each.shown_text for each in reversed(before) if each.is_element and each.shown_text), "")


@page_rule("images/mark-untold")
def mark_untold(page: Page) -> Iterator[Look]:
    """A small drawing without a name that tells rows or items apart: a tick, a cross, a lock."""
    loaded = page.observation.tried.loaded
    for marked in loaded.marked if loaded else ():
        verdict = _tells_apart(marked)
        facts = {
            "text": next((each.said for each in marked.rows if each.drawing), "")[:60],
            "count": str(len(marked.rows)),
        }
        found = Hit(target=Target(selector=marked.selector, box=marked.box), facts=facts, verdict=verdict)
        yield found if verdict else None


def _tells_apart(marked: Marked) -> Verdict | None:
    """Whether drawings tell rows apart that no word tells apart: surely, perhaps, or not."""
    kinds: dict[str, list[MarkedRow]] = {}
    for row in marked.rows:
        kinds.setdefault(row.drawing or plain(row.cell), []).append(row)
    drawn = [row for row in marked.rows if row.drawing]
    # The step or page where one is gives the others their meaning.
    if len(kinds) < 2 or _words_tell(kinds) or any("aria-current" in row.said for row in marked.rows):
        return None
    repeats = any(len(rows) >= 2 for rows in kinds.values())
    stateful = words(FILE, "state")
    said = stateful.search(plain(marked.head)) or any(stateful.search(_called(row)) for row in drawn)
    if marked.alone:
        # A column with a head says something of each row.
        return Verdict.FAILED if repeats or said or marked.head.strip() else Verdict.CANNOT_TELL
    several = len({row.drawing for row in drawn}) >= 2
    coloured = len({row.colours for row in drawn}) >= 2
    spread = len(drawn) >= 2 and len(marked.rows) - len(drawn) >= 2
    if len(marked.rows) < 3 or not repeats or not (said or (coloured if several else spread)):
        return None
    return Verdict.CANNOT_TELL if all(row.hidden for row in drawn) else Verdict.FAILED


def _called(row: MarkedRow) -> str:
    return plain(re.sub(r"[-_/#.]|(?<=[a-z])(?=[A-Z])", " ", row.called))


def _words_tell(kinds: dict[str, list[MarkedRow]]) -> bool:
    """Whether the rows of each drawing that comes again share a word that the others lack: it says what it shows."""
    # Articles and the like say nothing of what they stand before.
    small = words(FILE, "small_word")
    spoken = {
        kind: [
            {each for each in re.findall(r"[^\W\d_]{2,}", plain(row.said)) if not small.fullmatch(each)} for row in rows
        ]
        for kind, rows in kinds.items()
    }
    told = []
    for kind, rows in spoken.items():
        others = set().union(*(row for other, each in spoken.items() if other != kind for row in each))
        if kind and len(rows) >= 2:
            told.append(bool(set.intersection(*rows) - others))
    return bool(told) and all(told)


EXPLAINS = 60
"""Letters from which a caption tells more than what a chart is of."""

FIGURES_OF_CHART = 3
"""Figures that make a drawing a chart of them."""

TABLE_FILE = re.compile(r"\.(csv|xlsx?|ods)$", re.IGNORECASE)


@page_rule("images/chart-without-description")
def chart_without_description(page: Page) -> Iterator[Look]:
    """A chart or diagram of which only the name is told."""
    for element, name in _pictures(page):
        if not words(FILE, "chart").search(plain(name)) or _smaller_side(element) < LARGE:
            continue
        figure = element.closest("figure")
        explained = (
            bool(element.get("longdesc") or element.description)
            or len(name) > 80
            or (figure is not None and (_explains(figure) or any(True for _ in figure.find("table", "a", "details"))))
            or any(True for _ in page.find("table"))
            or any(TABLE_FILE.search(each.get("href")) for each in page.find("a"))
        )
        verdict = Verdict.FAILED if not explained and _keeps_its_figures(element) else None
        yield None if explained else Hit(target=element.target, facts={"text": name[:100]}, verdict=verdict)


def _keeps_its_figures(drawing: Element) -> bool:
    """Whether a drawing that is one picture to screen readers writes figures that nothing else on the page says."""
    if drawing.tag != "svg" or drawing.get("role") not in {"img", "image"}:
        return False
    written = {plain(each.text) for each in drawing.inside if each.tag.lower() == "text"}
    figures = {each for each in written if any(map(str.isdigit, each))}
    inside = {drawing, *drawing.inside}
    rest = plain(" ".join(node.text for node in drawing.document.texts_shown if node.parent not in inside))
    untold = {each for each in figures if f" {each} " not in f" {rest} "}
    return len(untold) >= FIGURES_OF_CHART and untold == figures


def _explains(figure: Element) -> bool:
    """Whether what stands at a chart says what it shows, and not only of what it is one."""
    return len(figure.text) > EXPLAINS or (len(figure.text) > 40 and any(map(str.isdigit, figure.text)))


@page_rule("images/drawing-without-name")
def drawing_without_name(page: Page) -> Iterator[Look]:
    """A large drawing, canvas or embedded object that nothing tells of."""
    for element in page.find("svg", "canvas", "embed"):
        if _smaller_side(element) < LARGE or not element.is_shown or element.closest("a", "button"):
            continue
        if any(each.get("aria-hidden") == "true" for each in (element, *element.ancestors)):
            continue
        named = (
            element.name or element.get("aria-label") or element.text or element.get("role") in {"presentation", "none"}
        )
        sure = not named and (_is_untold_chart(element) or _is_untold_drawing(page, element))
        verdict = Verdict.FAILED if sure else None
        yield None if named else Hit(target=element.target, facts={"what": f"<{element.tag}>"}, verdict=verdict)


def _is_untold_chart(element: Element) -> bool:
    """Whether the source, or what stands right before it, calls a drawing a chart, and nothing near gives figures."""
    if element.description or _is_told_beside(element):
        return False
    before = _beside(element)[0]
    said = plain(" ".join(each.shown_text for each in before[-2:]))
    called = f"{element.get('id')} {element.get('class')}"
    chart = words(FILE, "chart")
    return bool(chart.search(said) or chart.search(plain(re.sub(r"[-_]", " ", called))))


def _is_untold_drawing(page: Page, element: Element) -> bool:
    """Whether a still drawing of a script is all that a part of the page with a heading of its own says."""
    loaded, at = page.observation.tried.loaded, element.box
    told = [each for each in loaded.canvases if each.drawn and each.flows and each.still] if loaded else []
    if not at or not any(each.box and _same_place(each.box, at) for each in told) or element.description:
        return False
    called = plain(re.sub(r"[-_]", " ", f"{element.get('id')} {element.get('class')}"))
    before, after = _beside(element)
    text = " ".join(each.shown_text for each in (*before, *after) if each.tag not in HEADINGS)
    headed = bool(before) and before[0].tag in HEADINGS
    named = any(
        each.get("aria-label") for each in element.ancestors if each.role in {"img", "image", "figure", "group"}
    )
    plainly = not (words(FILE, "decoration").search(called) or words(FILE, "sign").search(called))
    return headed and plainly and not named and len(text) <= FEW_LETTERS and not _is_told_beside(element)


def _beside(element: Element) -> tuple[list[Element], list[Element]]:
    """What stands before and after a drawing in its part of the page, from the heading above it to the next one."""
    while element.parent and element.parent.tag in {"div", "p"} and len([*element.parent.find()]) == 1:
        element = element.parent
    parts = [each for each in element.parent.children if each.is_element] if element.parent else []
    if element not in parts:
        return [], []
    at = parts.index(element)
    start = max((place for place in range(at) if parts[place].tag in HEADINGS), default=0)
    end = next((place for place in range(at, len(parts)) if parts[place].tag in HEADINGS), len(parts))
    return parts[start:at], parts[at + 1 : end]


def _is_told_beside(element: Element) -> bool:
    """Whether a table, a part to unfold, a list, or a good many figures stand beside a drawing, or it has a caption."""
    around = [part for parts in _beside(element) for part in parts]
    figures = re.findall(r"\d+", " ".join(each.shown_text for each in around))
    holds = any(each.tag in {"table", "details", "dl"} for part in around for each in (part, *part.inside))
    return len(figures) > FEW_FIGURES or holds or element.closest("figure") is not None


@page_rule("images/drawn-with-letters")
def drawn_with_letters(page: Page) -> Iterator[Look]:
    """A picture made of letters and signs, which is read out sign by sign."""
    for block in page.find("pre"):
        if block.get("aria-hidden") == "true" or block.role in {"img", "image"} or block.within("image", "img"):
            continue
        if any(each.tag in {"code", "samp", "kbd"} for each in block.inside):
            continue
        rows = [line for line in _written(block).splitlines() if len(line.strip()) >= 3]
        drawn = [line for line in rows if len(DRAWN.findall(line)) >= 0.4 * len(re.sub(r"\s", "", line))]
        many = len(rows) >= 3 and len(drawn) >= 0.5 * len(rows)
        yield Hit(target=block.target, facts={"rows": str(len(rows))}) if many else None


def _written(block: Element) -> str:
    return "".join(block.document.seen.texts.get(each.number, "") for each in block.inside if each.is_text)


@page_rule("images/icon-read-aloud")
def icon_read_aloud(page: Page) -> Iterator[Look]:
    """A control whose whole name is a sign of an icon font, or the word by which the font draws one."""
    for element in page.elements:
        if element.role in {"link", "button", "menuitem", "tab", "checkbox"} and element.name:
            bare = not PRIVATE.sub("", element.name).strip() or _is_drawn_word(element)
            yield Hit(target=element.target, facts={"what": element.role}) if bare else None


def _is_drawn_word(element: Element) -> bool:
    """Whether the whole name of a control is a word such as `arrow_back`, of which an icon font makes a drawing."""
    if not LIGATURE.fullmatch(element.name.strip()):
        return False
    texts = [each for each in element.inside if each.is_text and each.own_words]
    return bool(texts) and all(ICON_FONT.search(each.style.get("font-family", "").split(",")[0]) for each in texts)


@page_rule("images/words-in-picture")
def words_in_picture(page: Page) -> Iterator[Look]:
    """A picture whose alternative is a sentence, as if it showed one: nobody can enlarge or recolour its letters."""
    for element, name in _pictures(page):
        # A chart may have letters in it (WCAG 2.2, images of text: part of a picture with other visual content).
        drawn = words(FILE, "chart").search(plain(name))
        if element.tag != "img" or _smaller_side(element) < SMALL or FILE_NAME.search(name) or drawn:
            continue
        if written := _only_written(page, element):
            yield Hit(target=element.target, facts={"text": written[:100]}, verdict=Verdict.FAILED)
            continue
        if read := _read(page, element):
            yield Hit(target=element.target, facts={"text": read[:100]})
            continue
        box = element.box
        flat = box is not None and box.width >= 4 * box.height
        sentence = len(name.split()) >= 6 and name.strip()[-1] in ".!?"
        # Hours and prices are read off letters, whatever the shape of the picture.
        listed = len(name.split()) >= 6 and len(FIGURES.findall(name)) >= 2
        yield Hit(target=element.target, facts={"text": name[:100]}) if (flat and sentence) or listed else None


def _read(page: Page, picture: Element) -> str:
    """The words of a message that were read in a picture whose alternative says the same."""
    loaded = page.observation.tried.loaded
    told = [each for each in loaded.lettered if each.read and each.box and picture.box] if loaded else []
    here = [each for each in told if each.box and picture.box and _same_place(each.box, picture.box)]
    if not here or _is_scene(page, here[0]):
        return ""
    drawn = [word for word in plain(here[0].words).split() if len(word) >= 3]
    said = f" {plain(picture.name)} "
    same = sum(f" {word} " in said for word in drawn)
    return here[0].words if len(drawn) >= WORDS_READ and same >= len(drawn) / 2 else ""


def _same_place(one: Box, other: Box) -> bool:
    return abs(one.x - other.x) + abs(one.y - other.y) < 2


def _only_written(page: Page, picture: Element) -> str:
    """The words of a drawing that holds a few lines of text on a plain ground and nothing else; no logo or example."""
    loaded, at = page.observation.tried.loaded, picture.box
    alone = [(each, each.box) for each in loaded.lettered if each.alone and not each.behind] if loaded else []
    drawn = [each for each, box in alone if box and at and _same_place(box, at)]
    called = plain(f"{picture.get('class')} {picture.get('id')} {picture.name}".replace("-", " "))
    if not drawn or picture.closest("nav", "figure") or words(FILE, "sign").search(called):
        return ""
    # A title is short; a line of six words is a message.
    return drawn[0].words if len(re.findall(r"[^\W\d_]{2,}", drawn[0].words)) >= 6 else ""


@page_rule("images/spacer")
def spacer(page: Page) -> Iterator[Look]:
    """A picture of nothing that only keeps a distance."""
    for picture in page.find("img"):
        thin = picture.box is not None and min(picture.box.width, picture.box.height) <= THIN
        long = picture.box is not None and max(picture.box.width, picture.box.height) >= 5 * THIN
        empty = picture.get("alt", "-") in {"", " "} or picture.role in {"none", "presentation"}
        if picture.box is not None and empty:
            yield Hit(target=picture.target) if thin and long else None


@page_rule("images/alternative-stays")
def alternative_stays(page: Page) -> Iterator[Look]:
    """A picture that gives way to another one, which keeps the alternative of the first (WCAG failure F20)."""
    opened = page.observation.tried.opened
    return _staying(opened.stale if opened else ())


@page_rule("images/alternative-stays-on-choice")
def alternative_stays_on_choice(page: Page) -> Iterator[Look]:
    """A picture that another one takes the place of when a choice is made, under the alternative of the first."""
    erred = page.observation.tried.erred
    return _staying(erred.stale if erred else ())


def _staying(stale: Sequence[StalePicture]) -> Iterator[Look]:
    """The first picture that is another one under the same alternative; surely so where that names the first one."""
    for each in stale[:1]:
        facts = {"alternative": each.name[:120], "control": each.control or "…"}
        was, now, told = _parts_of(each.was), _parts_of(each.now), set(plain(each.name).split())
        # What the first picture showed is in the alternative, and what the second one shows is not.
        verdict = Verdict.FAILED if (was - now) & told and now - was and not (now - was) & told else None
        target = Target(selector=each.selector, name=each.name[:80], box=each.box)
        yield Hit(target=target, facts=facts, verdict=verdict)


def _parts_of(file: str) -> set[str]:
    """The words in the name of a file that tell what it shows."""
    named = words(FILE, "any_picture").sub(" ", plain(file.rpartition(".")[0]))
    return {each for each in named.split() if len(each) > 2 and not each.isdigit()}
