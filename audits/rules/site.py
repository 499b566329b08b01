"""Pages of one site as rules over them together see them: of each, the little that can be compared. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urljoin, urlsplit

from audits.model import Moment, Target, Verdict
from audits.model.tried import Carried
from audits.rules.data import read, words
from audits.rules.fields import fields_of, is_required, is_text, kind_of, label_of, must_be_filled
from audits.rules.hit import Hit
from audits.rules.page import Element, Page
from audits.rules.words import plain, plain_signs

FILE = "together.yaml"

SCRIPT = re.compile(r"\.(php\d?|aspx?|jsp|jsf|do|cgi|pl|cfm)$", re.IGNORECASE)
"""How the path of a script ends that draws many pages."""

AROUND = ("banner", "navigation", "contentinfo", "complementary")
"""Landmarks of what is repeated from page to page."""

SAME = frozenset({"banner", "navigation", "contentinfo"})
"""Those that are the same from page to page."""

SHORT = 80
"""Letters of a text that may tell where in a procedure a page is."""

CALL = "call:"
"""What comes before a number in the place of an address."""

CALLED = re.compile(r"(?<![\d/-])(?:\+|00)?\d(?:[\d .)/-]|\((?=\d{1,4}\) ?\d)){5,18}\d(?![\d/-])")
"""A number that may be called."""

NO_NUMBER = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b[01]\d{3}[. ]\d{3}[. ]\d{3}\b")
"""Years, dates and numbers of companies."""

BESIDE = 160
"""Letters of what stands beside a number, beyond which it is no line of help."""

MAIN = "main"
"""What the main content is called among the things that stand in an order."""


@dataclass(frozen=True)
class Repeated:
    """A link outside the main content: its place among the elements, and the landmark that holds it."""

    name: str
    at: int
    place: str
    target: Target
    is_help: bool

    @property
    def is_of_site(self) -> bool:
        """Whether it lies in what is the same on each page: a list of what goes with a page, or a trail, is its own."""
        role, _, name = self.place.partition(" ")
        return role in SAME and not words(FILE, "trails").search(plain(name))


END, MUCH_TEXT = 0.25, 200
"""Share of the letters of the main content that may lie beyond a part that begins or ends it, and how many letters it
must have besides for that to be told.
"""


@dataclass(frozen=True)
class Aid:
    """A part that offers help under a heading of its own: on which side of the page's main heading it stands, and of
    the first field (None where the page has none), in which landmark `around` the main content, if any, and at which
    `end` of the main content, if at one.
    """

    name: str
    target: Target
    above_heading: bool
    above_fields: bool | None
    around: str = ""
    end: Literal["", "top", "bottom"] = ""

    def stands_as(self, other: Aid) -> bool:
        """Whether two pages have it on the same sides."""
        moved = bool(self.around and other.around) and self.around != other.around
        past = self.is_past_other_fields(other) or self.is_at_other_end(other)
        return self.above_heading == other.above_heading and not moved and not past

    def is_at_other_end(self, other: Aid) -> bool:
        """Whether it begins the main content of one page, and ends that of the other."""
        return {self.end, other.end} == {"top", "bottom"}

    def is_past_other_fields(self, other: Aid) -> bool:
        """Whether it stands on the other side of the first fields; those of a page may be about that page itself."""
        return None not in (self.above_fields, other.above_fields) and self.above_fields != other.above_fields


@dataclass(frozen=True)
class Asked:
    """A field in which somebody types: what it is called, whether it is `empty`, whether it `must` be filled in, and
    then the `purpose` that its code says it has (a token of `autocomplete`).
    """

    name: str
    target: Target
    empty: bool
    purpose: str = ""
    must: bool = False


@dataclass(frozen=True)
class SeenPage:
    """What of a page can be compared with others. `step`, `moment` and `observation` say where a walk saw it.

    `links` are those outside the main content by where they lead, in reading order; `main` is where the main content
    begins among the elements. `searches` are the buttons of searches outside it, by where these send and what they
    ask. `aids` are parts that offer help, by what heads them, `asks` the fields in which a person types, `place` which
    part of how many the page says that it is, `says` all that is short and `heads` what heads parts of it, made plain,
    and `sends` the pages that its forms lead to. `kept` names, in plain words, the fields whose answers its script kept
    in the browser; `carried` says by the address of another page which of the fields there, and which of those kept
    answers to show, it then had empty and shown.
    """

    url: str
    lang: str
    title: str
    heading: str
    links: Mapping[str, tuple[Repeated, ...]]
    main: int | None
    searches: Mapping[str, Repeated]
    aids: Mapping[str, Aid] = field(default_factory=dict)
    asks: tuple[Asked, ...] = ()
    place: tuple[int, int] | None = None
    says: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    sends: tuple[str, ...] = ()
    kept: frozenset[str] = frozenset()
    carried: Mapping[str, Carried] = field(default_factory=dict)
    step: int | None = None
    moment: Moment | None = None
    observation: str | None = None

    @classmethod
    def of(cls, page: Page, step: int | None = None, evidence: str | None = None) -> SeenPage:
        """What was observed of a page, in a few lines; `evidence` is the hash of its observation."""
        seen = page.observation
        main = next((at for at, each in enumerate(page.elements) if each.role == MAIN), None)
        heading = next((each.text for each in seen.headings if each.level == 1), "")
        short = (*(each.text for each in seen.headings), *(each for each in seen.passages if len(each) < SHORT))
        return cls(
            url=seen.url,
            lang=seen.lang.partition("-")[0].lower(),
            title=seen.title,
            heading=heading,
            links=_links(page, seen.url),
            main=main,
            searches=_searches(page, seen.url),
            aids=_once(_aids(page)),
            asks=tuple(_asked(page)),
            place=_place_of([seen.title, *short]),
            says=tuple(plain(each) for each in (*short, *(each.name for each in seen.controls))),
            heads=tuple(
                plain(each) for each in (*(e.text for e in seen.headings), *(e.text for e in page.find("legend")))
            ),
            sends=tuple(
                _bare(urljoin(seen.url, each.get("action")))
                for each in page.find("form")
                if each.get("action") and _is_of_matter(each)
            ),
            kept=frozenset(map(plain, seen.tried.erred.kept)) if seen.tried.erred else frozenset(),
            carried={_bare(each.address): each for each in seen.tried.erred.carried} if seen.tried.erred else {},
            step=step,
            moment=seen.moment,
            observation=evidence,
        )

    def knows_on(self, later: SeenPage) -> Carried | None:
        """What a later page made of answers to this one that the browser kept; None where nobody looked."""
        return self.carried.get(_bare(later.url)) if self.kept else None

    def leads_to(self, other: SeenPage, among: Sequence[SeenPage]) -> bool:
        """Whether its forms lead to another page, straight or by those of pages in between."""
        ahead, met = [self], {_bare(self.url)}
        while ahead:
            page = ahead.pop()
            if _bare(other.url) in page.sends and page.url != other.url:
                return True
            ahead += (each for each in among if _bare(each.url) in {*page.sends} - met)
            met |= {*page.sends}
        return False

    @property
    def host(self) -> str:
        """The host, with its port: offices of one state share a domain, and no menu."""
        return urlsplit(self.url).netloc

    @property
    def called(self) -> str:
        """What people call it: its main heading, else its title, else its address."""
        return (self.heading or self.title or urlsplit(self.url).path)[:80]

    @property
    def help(self) -> dict[str, Repeated]:
        """The links to help, by where they lead."""
        return {address: links[0] for address, links in self.links.items() if links[0].is_help}

    def hit(self, facts: dict[str, str], target: Target | None = None, verdict: Verdict | None = None) -> Hit:
        """Something of this page."""
        return Hit(target or Target(), self.step, self.moment, self.observation, facts, verdict)


@dataclass(frozen=True)
class Together:
    """A page, and those of the same host that were seen before it, in their order."""

    now: SeenPage
    before: tuple[SeenPage, ...]

    @classmethod
    def of(cls, now: SeenPage, before: Sequence[SeenPage]) -> Together:
        """A page with those before it that are of its host."""
        return cls(now, tuple(each for each in before if each.host == now.host))


def _links(page: Page, url: str) -> dict[str, tuple[Repeated, ...]]:
    found: dict[str, list[Repeated]] = {}
    has_main = any(page.with_role(MAIN))
    for at, link in enumerate(page.elements):
        address = _address(link.get("href"), url) if link.role == "link" and link.document.url is None else ""
        if address and link.is_shown and link.name.strip() and _is_around(link, has_main=has_main):
            place = link.within(*AROUND)
            held = f"{place.role} {place.name}" if place is not None else ""
            found.setdefault(address, []).append(
                Repeated(link.name[:80], at, held, link.target, is_help(address, link.name))
            )
    for number in _numbers(page, has_main=has_main):
        found.setdefault(CALL + re.sub(r"\D", "", number.name), []).append(number)
    return {address: tuple(links) for address, links in found.items()}


def _numbers(page: Page, *, has_main: bool) -> Iterator[Repeated]:
    """Numbers to call outside the main content that are no links of their own; something beside them says so."""
    for at, element in enumerate(page.elements):
        written = CALLED.search(element.own_text)
        if written is None or NO_NUMBER.search(written[0]) or not element.is_shown or element.document.url is not None:
            continue
        beside = element.shown_text if element.parent is None else element.parent.shown_text
        if len(beside) > BESIDE or not words(FILE, "to_call").search(plain(beside)):
            continue
        link = element.closest("a")
        called = link is not None and link.get("href").startswith("tel:")
        if not called and _is_around(element, has_main=has_main):
            place = element.within(*AROUND)
            held = f"{place.role} {place.name}" if place is not None else ""
            yield Repeated(written[0], at, held, element.target, is_help=True)


def _aids(page: Page) -> Iterator[Aid]:
    """Parts under a heading that offers help, with a number to call or an address to write to."""
    first = next((each for each in page.find("h1") if each.is_shown), None)
    fields = [each for each in fields_of(page) if each.is_shown and _is_of_matter(each)]
    for heading in page.find("h2", "h3", "h4"):
        holder = heading.closest("section", "aside", "div")
        if first is None or holder is None or not heading.is_shown:
            continue
        inside = set(holder.inside)
        own = first not in inside and inside.isdisjoint(fields)
        reaches = any(each.get("href").startswith(("tel:", "mailto:")) for each in holder.find("a"))
        if own and reaches and words(FILE, "help").fullmatch(plain(heading.shown_text)):
            # Fields come after what stands above the first of them.
            above = holder.number < fields[0].number if fields else None
            landmark = heading.within(*AROUND)
            around = landmark.role if landmark is not None else ""
            name, end = heading.shown_text[:80], _end_of_main(holder)
            yield Aid(name, heading.target, holder.number < first.number, above, around, end)


def _end_of_main(part: Element) -> Literal["", "top", "bottom"]:
    """At which end of the main content a part stands, by how many letters come before and after it."""
    main = part.within(MAIN)
    if main is None:
        return ""
    inside = {each.number for each in part.inside}
    letters = [(each.number, len(each.own_text)) for each in main.inside if each.is_shown and each.number not in inside]
    before, after = (sum(n for at, n in letters if (at < part.number) is side) for side in (True, False))
    if before + after < MUCH_TEXT:
        return ""
    return "top" if before < END * (before + after) else "bottom" if after < END * (before + after) else ""


def _once(aids: Iterable[Aid]) -> dict[str, Aid]:
    """Parts by what heads them, those whose heading stands there once."""
    found: dict[str, list[Aid]] = {}
    for each in aids:
        found.setdefault(plain(each.name), []).append(each)
    return {name: each[0] for name, each in found.items() if len(each) == 1}


def _searches(page: Page, url: str) -> dict[str, Repeated]:
    """The one button of each search outside the main content, by where it sends and how its field is called."""
    found: dict[str, Repeated] = {}
    has_main = any(page.with_role(MAIN))
    for form in page.find("form"):
        fields = [each for each in form.find("input") if is_text(each) and each.is_shown]
        buttons = [each for each in form.find("button", "input") if each.role == "button" and each.is_shown]
        searches = form.within("search") is not None or form.role == "search" or "search" in map(kind_of, fields)
        around = _is_around(form, has_main=has_main) and form.document.url is None
        if not (around and searches and len(fields) == 1 and len(buttons) == 1 and buttons[0].name.strip()):
            continue
        button, place = buttons[0], form.within(*AROUND)
        held = f"{place.role} {place.name}" if place is not None else ""
        # Where else a search says in what it looks, two of one address may be two searches.
        if any(e.tag == "select" or e.get("type") in {"hidden", "radio"} for e in form.find("input", "select")):
            continue
        at = f"{_address(form.get('action'), url)} {fields[0].get('name')} {plain(fields[0].name)}"
        found[at] = Repeated(button.name[:80], page.elements.index(button), held, button.target, is_help=False)
    return found


def _asked(page: Page) -> Iterator[Asked]:
    filled = {each.name for each in page.observation.controls if each.value}
    for each in fields_of(page):
        if is_text(each) and kind_of(each) not in {"password", "search"} and "readonly" not in each.attributes:
            name = label_of(each)
            if name.strip() and _is_of_matter(each):
                empty = not each.get("value") and each.name not in filled
                told = each.get("autocomplete").strip().lower().split()
                own = len(told) == 1 and told[0] not in NO_PURPOSE and is_required(each) and each.is_shown
                yield Asked(name, each.target, empty, told[0] if own else "", must_be_filled(page, each))


NO_PURPOSE = frozenset({"off", "on", "one-time-code", "cc-csc", "new-password", "current-password"})
"""What `autocomplete` says of fields that tell nothing about a person, or are asked twice on purpose."""


def _bare(url: str) -> str:
    return url.split("#")[0].split("?")[0]


def _is_of_matter(field: Element) -> bool:
    """Whether a field, or a form, lies in the main content, and in no search."""
    return field.within("search", "banner", "navigation", "contentinfo", "complementary") is None


def _place_of(told: Sequence[str]) -> tuple[int, int] | None:
    """Which part of how many a page says that it is, the first time that it says so."""
    found = (words(FILE, "part_of").search(plain_signs(each)) for each in told)
    for each in found:
        figures = re.findall(r"\d+", each[0]) if each else []
        if len(figures) == 2 and 0 < int(figures[0]) <= int(figures[1]):
            return int(figures[0]), int(figures[1])
    return None


def _is_around(link: Element, *, has_main: bool) -> bool:
    """Whether it lies outside the main content, also where no landmark says so."""
    return link.within(MAIN) is None and (has_main or link.within(*AROUND) is not None)


def _address(href: str, url: str) -> str:
    """Where a link leads: values in it change, and the path stays. Of what leads to a script, they are the place."""
    if not href.strip("#"):
        return ""
    parts, here = urlsplit(urljoin(url, href)), urlsplit(url)
    if parts.scheme in {"tel", "mailto"}:
        return f"{parts.scheme}:{parts.path}"
    host = f"//{parts.netloc}" if parts.netloc != here.netloc else ""
    path = "" if href.startswith("#") else parts.path
    asked = f"?{parts.query}" if parts.query and (SCRIPT.search(path) or path in {"", "/"}) else ""
    return f"{host}{path}{asked}" + (f"#{parts.fragment}" if parts.fragment else "")


def is_help(address: str, name: str) -> bool:
    """Whether a link leads to help: by its address, or by its name."""
    called = plain(re.sub(r"\([^)]*\)", " ", name))
    reaches = re.match(read(FILE)["help_address"], address) and not words(FILE, "no_help").search(called)
    return bool(reaches or words(FILE, "help").fullmatch(called))


def is_language(name: str) -> bool:
    """Whether this is the name of a language to choose."""
    return words(FILE, "languages").fullmatch(plain(name)) is not None
