"""Pages of one site as rules over them together see them: of each, the little that can be compared. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from audits.model import Moment, Target, Verdict
from audits.rules.data import read, words
from audits.rules.hit import Hit
from audits.rules.page import Element, Page
from audits.rules.words import plain

FILE = "together.yaml"

SCRIPT = re.compile(r"\.(php\d?|aspx?|jsp|jsf|do|cgi|pl|cfm)$", re.IGNORECASE)
"""How the path of a script ends that draws many pages."""

AROUND = ("banner", "navigation", "contentinfo", "complementary")
"""Landmarks of what is repeated from page to page."""

SAME = frozenset({"banner", "navigation", "contentinfo"})
"""Those that are the same from page to page."""

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


@dataclass(frozen=True)
class SeenPage:
    """What of a page can be compared with others. `step`, `moment` and `observation` say where a walk saw it.

    `links` are those outside the main content by where they lead, in reading order; `main` is where the main content
    begins among the elements.
    """

    url: str
    lang: str
    title: str
    heading: str
    links: Mapping[str, tuple[Repeated, ...]]
    main: int | None
    step: int | None = None
    moment: Moment | None = None
    observation: str | None = None

    @classmethod
    def of(cls, page: Page, step: int | None = None, evidence: str | None = None) -> SeenPage:
        """What was observed of a page, in a few lines; `evidence` is the hash of its observation."""
        seen = page.observation
        main = next((at for at, each in enumerate(page.elements) if each.role == MAIN), None)
        heading = next((each.text for each in seen.headings if each.level == 1), "")
        lang = seen.lang.partition("-")[0].lower()
        return cls(seen.url, lang, seen.title, heading, _links(page, seen.url), main, step, seen.moment, evidence)

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
    return {address: tuple(links) for address, links in found.items()}


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
