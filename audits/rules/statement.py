"""An accessibility statement as its rules read it: its parts of the model, of when it is, what it claims. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from audits.model import Verdict
from audits.rules import axe
from audits.rules.data import read, words
from audits.rules.page import HEADINGS, Element, Page
from audits.rules.words import plain, site_of

FILE = "statement.yaml"

PARTS = ("status", "made", "feedback", "enforcement")
"""What the model of a statement has: how far the site conforms, how and when that was found, whom to tell of what is
missing, and who sees to it that an answer comes."""

BLOCKS = frozenset({"p", "li", "td", "th", "dt", "dd", "div", "section", "article", "main", "body", "header", "footer"})
BLOCKS |= {"label", "summary", "address", "caption", "figcaption", "blockquote", *HEADINGS}

AROUND = ("navigation", "contentinfo", "banner")
"""What lies around what a page says, and is the same on each page of a site."""

LONGEST_LABEL = 80
"""Letters of the longest line that may say what the next one is about."""

LONGEST_QUOTE = 200

PHONE = re.compile(r"(?<![\w/])[+0(][\d ().\-/\u00a0]{7,24}\d(?!\w)")
PHONE_FIGURES = 9

HOST = re.compile(r"\b(?:[\w-]+\.)+[a-z]{2,}\b")

TAGS = frozenset({"wcag2a", "wcag2aa", "wcag21a", "wcag21aa"})
"""What axe-core says of the criteria that the law asks for."""


@dataclass(frozen=True)
class Line:
    """What one block of a page says, hidden words too, with the line before it and the heading that it stands under."""

    holder: Element
    text: str
    before: str
    heading: str

    @property
    def label(self) -> str:
        """What may say what this line is about, made plain."""
        return plain(f"{self.heading} {self.before if len(self.before) < LONGEST_LABEL else ''}")

    @property
    def quote(self) -> str:
        """It as a finding tells it: with the line before it where that is what makes it a day of the statement."""
        labelled = self.before if len(self.before) < LONGEST_LABEL and not _says("made", plain(self.text)) else ""
        return f"{labelled} {self.text}".strip()[:LONGEST_QUOTE]


@dataclass(frozen=True, order=True)
class Dated:
    """A day, as months since the year 0 and the day in its month; the last one where only the month is told."""

    months: int
    day: int

    @property
    def told(self) -> str:
        """It as a report writes it: `2025-03`."""
        return f"{(self.months - 1) // 12}-{(self.months - 1) % 12 + 1:02}"


def heading_of(page: Page) -> Element | None:
    """What says that a page is an accessibility statement: a first heading, or the title where those leave it open."""
    tops = [each for each in page.find("h1") if each.shown_text]
    named = next((each for each in tops if _names_it(each.shown_text)), None)
    if named is not None or not page.documents:
        return named
    titled = any(_names_it(part) for part in re.split(r"\s[-–—|·:•]\s|\|", page.observation.title))
    about = not tops or any(_says("about", plain(each.shown_text)) for each in tops)
    return (tops[0] if tops else page.documents[0].root) if titled and about else None


def _names_it(text: str) -> bool:
    return bool(words(FILE, "named").match(plain(text))) and not _says("of_others", plain(text))


def _says(kind: str, text: str) -> bool:
    return bool(words(FILE, kind).search(text))


@lru_cache(maxsize=1)
def lines(page: Page) -> tuple[Line, ...]:
    """What a page says, block by block."""
    found: list[Line] = []
    before = heading = ""
    for holder, texts in groupby((node for node in page.nodes if node.is_text and _is_read(node)), key=_block):
        said = " ".join(each.own_words for each in texts).strip()
        if not said:
            continue
        found.append(Line(holder, said, before, heading))
        before = said
        if holder.tag in HEADINGS:
            heading = "" if holder.tag == "h1" else said
    return tuple(found)


def _is_read(text: Element) -> bool:
    return text.parent is not None and text.parent.tag not in {"script", "style", "template", "noscript", "title"}


def _block(text: Element) -> Element:
    return next((each for each in text.ancestors if each.tag in BLOCKS), text)


def _is_content(element: Element) -> bool:
    return element.within(*AROUND) is None and element.role not in AROUND


def lies_elsewhere(page: Page) -> bool:
    """Whether a page leads to the statement, or holds it in a frame that nobody could look into."""
    unseen = len(page.documents) < 1 + sum(each.is_shown for each in page.find("iframe"))
    return unseen or any(_leads_to_it(each) for each in page.find("a") if _is_content(each))


def _leads_to_it(link: Element) -> bool:
    leads = link.get("href") and not link.get("href").startswith("#")
    return bool(leads) and _says("whole", plain(link.name or link.shown_text))


def missing_parts(page: Page) -> tuple[str, ...]:
    """The parts of the model that were not found on a page that is a statement."""
    content = [each for each in lines(page) if _is_content(each.holder)]
    said = plain(" \n ".join(each.text for each in content))
    there = {
        "status": _says("status", said),
        "made": any(_is_dated(each) for each in lines(page)),
        "feedback": _is_answered(page, content, said),
        "enforcement": _says("enforcement", said),
    }
    return tuple(each for each in PARTS if not there[each])


def _is_dated(line: Line) -> bool:
    """Whether a line tells when the statement was made; a year alone is enough here."""
    said = _without_law(plain(line.text)) + _machine_date(line.holder)
    year = re.search(r"\b20[12]\d\b", said)
    return bool(year) and (_says("made", said) or _says("made", line.label))


def _is_answered(page: Page, content: list[Line], said: str) -> bool:
    """Whether there is an address, a number or a form for whoever wants to tell of a barrier."""
    written = any("@" in each.text or _gives_a_number(each.text) for each in content)
    return written or _says("answers", said) or any(_is_way(each) for each in page.find("a", "textarea", "button"))


def _is_way(element: Element) -> bool:
    if not _is_content(element):
        return False
    mail = element.get("href").startswith(("mailto:", "tel:")) or element.tag == "textarea"
    return mail or _says("form", plain(f"{element.name or element.text} {element.get('href')}"))


def _gives_a_number(text: str) -> bool:
    return any(len(re.sub(r"\D", "", each)) >= PHONE_FIGURES for each in PHONE.findall(text))


# --- of when it is ------------------------------------------------------------------------------------------------


def latest(page: Page) -> tuple[Line, Dated] | None:
    """The last day on which a statement was made or looked through, by its own words, and the line that says so.

    What lies after the day of the observation is announced, and does not count.
    """
    at = page.observation.at
    now = at.year * 12 + at.month
    told = [
        (day, line)
        for line in lines(page)
        if _says("made", plain(line.text)) or _says("made", line.label)
        for day in _days(_without_law(plain(line.text)) + _machine_date(line.holder), page.language)
        if day.months <= now
    ]
    if not told:
        return None
    day, line = max(told, key=lambda each: each[0])
    return line, day


def is_old(page: Page, day: Dated) -> bool:
    """Whether a day lies further back from that of the observation than a statement may stay as it is."""
    at = page.observation.at
    return Dated(at.year * 12 + at.month - read(FILE)["old"]["months"], at.day) > day


def _machine_date(holder: Element) -> str:
    return "".join(f" {plain(each.get('datetime'))}" for each in holder.find("time"))


def _without_law(text: str) -> str:
    """A text without the days of laws, and those before or after which something holds."""
    return _passing().sub(" ", text)


@cache
def _passing() -> re.Pattern[str]:
    small = rf"(?!(?:on|le|op|am|den) )(?:\w{{1,3}}|\d+|{'|'.join(_months())}|{words(FILE, 'of_laws').pattern})"
    law = rf"\b(?:{words(FILE, 'laws').pattern})(?: {small}){{0,9}} (?:19|20)\d\d(?: \d+)?\b"
    norm = r"\b(?:en 301 549|wcag|rgaa)(?: v?\d){1,3} 20\d\d(?: \d\d)?\b"
    day = rf"(?:\d{{1,2}}(?:er|e|st|nd|rd|th)? )?(?:of |de )?(?:{'|'.join(_months())}|\d{{1,2}}) (?:19|20)\d\d\b"
    bound = rf"\b(?:{words(FILE, 'bounds').pattern})(?: (?:the|le|du|de|au|het|dem|der|den|el|del))? {day}"
    return re.compile(rf"{law}|{norm}|{bound}")


@cache
def _months() -> dict[str, int]:
    """Names of months, short ones too, with their numbers."""
    listed: list[list[str]] = read(FILE)["months"]
    return {name: number for number, names in enumerate(listed, 1) for name in sorted(names, key=len, reverse=True)}


MONTH_FIRST = 3
"""The place, among the forms of a day, of figures that begin with the month, as some who write English do."""


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    name = rf"(?P<name>{'|'.join(sorted(_months(), key=len, reverse=True))})"
    day, year = r"(?P<day>\d{1,2})(?:er|e|st|nd|rd|th)?", r"(?P<year>20[0-4]\d)"
    return (
        re.compile(rf"\b(?:{day} )?(?:of |de )?{name} (?:de )?{year}\b"),
        re.compile(rf"\b{name} {day} {year}\b"),
        re.compile(rf"\b{day} (?P<month>\d{{1,2}}) {year}\b"),
        re.compile(rf"\b(?P<month>\d{{1,2}}) {day} {year}\b"),
        re.compile(rf"\b{year} (?P<month>\d\d) {day}(?!\d)"),
    )


def _days(text: str, language: str) -> Iterator[Dated]:
    """The days that a text, made plain, tells; of figures that can be read in two ways in its language, both."""
    for form in _forms():
        if form is _forms()[MONTH_FIRST] and language and not language.startswith("en"):
            continue
        for found in form.finditer(text):
            parts = found.groupdict()
            month = _months()[parts["name"]] if parts.get("name") else int(parts["month"])
            day = int(parts["day"] or 31)
            if 1 <= month <= 12 and 1 <= day <= 31:
                yield Dated(int(parts["year"]) * 12 + month, day)


# --- what it claims -----------------------------------------------------------------------------------------------


def full_claim(page: Page) -> Line | None:
    """What says that the site of this very page conforms in full, where nothing says that it does in part."""
    content = [each for each in lines(page) if _is_content(each.holder)]
    if any(_says("partial", plain(each.text)) for each in content):
        return None
    return next((each for each in content if each.holder.is_shown and _claims(page, each)), None)


def _claims(page: Page, line: Line) -> bool:
    site = site_of(page.observation.url)
    for sentence in re.split(r"(?<=[.!?])\s+", line.text):
        if _says("full", plain(sentence)) and not _says("not_claimed", plain(sentence)):
            hosts = HOST.findall(sentence.casefold())
            return all(site_of(f"https://{each}") == site for each in hosts)
    return False


def broken_parts(page: Page) -> int:
    """How many elements of the page itself axe-core says fail what the law asks for."""
    seen = page.observation.axe
    return sum(
        (hit.verdict or rule.verdict) is Verdict.FAILED
        for each in (seen.violations if seen else ())
        if TAGS & set(each.tags)
        for rule, hit in axe.hits(each, page.observation.frames, incomplete=False)
        if hit.target.frame is None
    )
