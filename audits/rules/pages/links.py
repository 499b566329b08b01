"""Links: what they say, and where they lead."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from audits.model import Target, Verdict
from audits.rules.data import words
from audits.rules.hit import Hit, Look
from audits.rules.page import HEADINGS, Document, Element, Page
from audits.rules.registry import page_rule
from audits.rules.words import plain, same_words

FILE = "pages/links.yaml"

MANY = 0.2
"""Share of the links within a page that may lead nowhere before the page is taken for unfinished."""

FILES = re.compile(
    r"\.(pdf|docx?|xlsx?|csv|zip|pptx?|odt|ods|rtf|mp[34]|mov|avi|wav|ogg|webm|ics|jpe?g|png)$", re.IGNORECASE
)

OF_FILE = re.compile(r"\([^()]*\b(pdf|docx?|xlsx?|odt|csv|zip|jpe?g|png|[kmKM][bBo])\b[^()]*\)", re.IGNORECASE)
"""What says of a link which kind of file it leads to, and how large that is."""

AROUND = ("p", "li", "td", "th", "dd", "dt", "figure", *HEADINGS)
"""What 2.4.4 counts as a link's context, the nearest first: its sentence, list item, cell or heading."""


SEVERAL = 3
"""Links of one name and several aims that nobody can tell apart by what stands around them."""

NEAR = 8.0
"""CSS pixels that part two words, and do not part two links."""


def _links(page: Page) -> Iterator[Element]:
    """Links that a person meets, with a destination."""
    return (each for each in page.find("a") if each.role == "link" and each.get("href"))


def _says_nothing(link: Element) -> bool:
    # The kind and the size of a file say nothing of what is in it.
    return bool(words(FILE, "nothing").search(plain(OF_FILE.sub("", link.name))))


def _context(link: Element) -> str:
    """What stands around a link, in its sentence, item or cell, without the link itself; and what describes it."""
    holder = link.closest(*AROUND) or link.parent
    around = holder.text.replace(link.text, " ", 1) if holder is not None and holder.tag != "body" else ""
    cell = link.closest("td")
    row = cell.parent.text if cell is not None and cell.parent is not None else ""
    nested = link.closest("li")
    above = nested.parent.closest("li") if nested is not None and nested.parent is not None else None
    # What holds more than one item of a list, such as a menu, is no context of one of them.
    item = nested.text.replace(link.text, " ", 1) if nested is not None and not any(nested.find("li")) else ""
    return f"{around} {row} {item} {above.own_text if above is not None else ''} {link.description}"


def _has_own_heading(link: Element) -> bool:
    """Whether a heading tells what a link is about (technique H80): the one above it, of no other link of that name."""
    headings = [each for each in link.document.headings if each.is_shown]
    above = [each for each in headings if each.number < link.number]
    if not above or above[-1].tag == "h1":
        return False
    end = next((each.number for each in headings if each.number > link.number), None)
    part = link.document.nodes[above[-1].number : end]
    return sum(each.tag == "a" and plain(each.name) == plain(link.name) for each in part) == 1


def _enough(link: Element) -> int:
    """How many words around a link tell what it is about: one in a row with a head, two in an item (techniques H78 and
    H79), some more in a sentence.
    """
    cell = link.closest("td")
    row = cell.parent if cell is not None else None
    if row is not None and any(row.find("th")):
        return 1
    return 2 if row is not None or link.closest("li") is not None else 3


@page_rule("links/says-nothing")
def says_nothing(page: Page) -> Iterator[Look]:
    """A link whose name would do for any link."""
    made_up = (each for each in page.with_role("link") if each.tag not in {"a", "area"} and each.is_shown)
    for link in (*_links(page), *made_up):
        # In a menu, the page that tells most is often called “Information”.
        of_menu = link.within("navigation") is not None and words(FILE, "of_menu").fullmatch(plain(link.name))
        if not _says_nothing(link) or of_menu:
            yield None
            continue
        other = [each for each in re.findall(r"[^\W\d_]{3,}", _context(link)) if plain(each) not in plain(link.name)]
        # What the part is called that holds it, such as a notice, may say enough.
        part = link.within("region", "dialog", "alertdialog", "article", "group")
        named = (part is not None and part.name) or (_has_words_beside(link) and not _is_one_of_many(page, link))
        doubtful = Verdict.CANNOT_TELL if named else Verdict.FAILED
        told = len(other) >= _enough(link) or _has_own_heading(link)
        verdict = Verdict.ADVICE if told and not _has_twin_beside(page, link) else doubtful
        yield Hit(target=link.target, facts={"link": link.name}, verdict=verdict)


def _has_twin_beside(page: Page, link: Element) -> bool:
    """Whether the same sentence has it once more, leading elsewhere, with nothing said of either in between."""
    holder = link.closest(*AROUND)
    if holder is None or not link.text:
        return False
    alike = [each for each in holder.find("a") if plain(each.name) == plain(link.name) and each.get("href")]
    if link not in alike:
        return False
    apart = [words(FILE, "joins").sub(" ", plain(each)) for each in holder.text.split(link.text)[1:-1]]
    places = {_destination(page, each) for each in alike}
    if len(apart) != len(alike) - 1 or len(places) != len(alike):
        return False
    at = alike.index(link)
    return any(not re.search(r"[^\W_]", each) for each in apart[max(0, at - 1) : at + 1])


MANY = 3
"""Links of one name that leads nowhere in particular, from which nobody can tell them apart in a list of links."""


def _is_one_of_many(page: Page, link: Element) -> bool:
    """Whether several links to different places have this name."""
    alike = {_destination(page, each) for each in _links(page) if plain(each.name) == plain(link.name)}
    return len(alike) >= MANY


def _has_words_beside(link: Element) -> bool:
    """Whether something else says a word in a part that holds no other link, as a name before its paper does."""
    at, within = link.parent, link
    while at is not None and at.tag not in {"main", "body", "form"}:
        if len([each for each in at.find("a") if each.is_shown]) > 1:
            return False
        beside = [each.shown_text for each in at.children if each.is_element and each is not within]
        if at.tag not in {"li", "td", "dd"} and any(re.search(r"[^\W\d_]{3,}", each) for each in beside):
            return True
        within, at = at, at.parent
    return False


@page_rule("links/same-words-elsewhere")
def same_words_elsewhere(page: Page) -> Iterator[Look]:
    """Links that say the same and lead to different places."""
    places: dict[str, dict[str, Element]] = defaultdict(dict)
    for link in _links(page):
        if link.name and not _says_nothing(link) and len(link.name) > 2:
            places[plain(link.name)].setdefault(_destination(page, link), link)
    for found in places.values():
        first = next(iter(found.values()))
        facts = {"link": first.name, "count": str(len(found))}
        alone = any(len(each) >= SEVERAL for each in _beside_each_other(found.values()))
        verdict = Verdict.FAILED if alone else None
        yield Hit(target=first.target, facts=facts, verdict=verdict) if len(found) > 1 else None


def _beside_each_other(links: Iterable[Element]) -> list[list[Element]]:
    """Links that nothing around them tells apart, by the list that they share."""
    held: dict[Element, list[Element]] = defaultdict(list)
    for link in links:
        within = link.closest("ul", "ol")
        if within is not None and not (plain(_context(link)) or _has_own_heading(link)):
            held[within].append(link)
    return list(held.values())


@page_rule("links/says-of-another")
def says_of_another(page: Page) -> Iterator[Look]:
    """A link whose name holds the heading of another link of that name, and neither its own heading nor its place."""
    named: dict[str, list[Element]] = defaultdict(list)
    for link in _links(page):
        if link.name and not _says_nothing(link):
            named[plain(link.name)].append(link)
    for name, links in named.items():
        headings = {link: plain(_heading_of(link)) for link in links}
        for link, heading in headings.items():
            others = {
                other
                for each, other in headings.items()
                if other and _destination(page, each) != _destination(page, link)
            }
            # What is written there to be seen is what everybody gets.
            unseen = bool(link.shown_text) and plain(link.shown_text) != name
            place = re.sub(r"[\W_]+", " ", unquote(urlsplit(link.get("href")).path))
            own = same_words(name, f"{heading} {place}")
            ours = any(f" {other} " in f" {name} " for other in others)
            facts = {"link": link.name, "heading": _heading_of(link)}
            told = heading and same_words(heading, place) and unseen and ours and not own
            yield Hit(target=link.target, facts=facts) if told else None


@page_rule("links/of-another-row")
def of_another_row(page: Page) -> Iterator[Look]:
    """A link of a row whose name, in words that only listeners get, tells what another row is about."""
    named: dict[str, list[tuple[Element, str]]] = defaultdict(list)
    for link in _links(page):
        unseen = link.shown_text and plain(link.shown_text) != plain(link.name)
        if unseen and (about := plain(_key_of_row(link))):
            named[plain(link.name)].append((link, about))
    for name, links in named.items():
        keys = {about: link for link, about in links if len(about) >= SHORTEST_KEY and f" {about} " in f" {name} "}
        # What leads to one place may be about several rows.
        places = {_destination(page, link) for link in keys.values()}
        for link, about in links:
            wrong = keys and about not in keys and not same_words(name, about)
            wrong = wrong and _destination(page, link) not in places
            facts = {"link": link.name, "row": _key_of_row(link)}
            yield Hit(target=link.target, facts=facts) if wrong else None


SHORTEST_KEY = 4
"""Letters of the words that a row begins with, from which they are known again."""


def _key_of_row(link: Element) -> str:
    """What the row is about in which a link stands: its header, or the term that it defines."""
    row = link.closest("tr")
    if row is not None:
        table = row.closest("table")
        # A cell that reaches down over several rows is about all of them.
        if table is not None and any(each.get("rowspan", "1") != "1" for each in table.find("th", "td")):
            return ""
        cells = [each for each in row.children if each.tag in {"th", "td"}]
        return cells[0].shown_text[:120] if cells and cells[0] not in link.ancestors else ""
    definition = link.closest("dd")
    if definition is None or definition.parent is None:
        return ""
    before = definition.parent.children[: definition.parent.children.index(definition)]
    return next((each.shown_text[:120] for each in reversed(before) if each.tag == "dt"), "")


def _heading_of(link: Element) -> str:
    """The heading of the part of a page in which a link stands."""
    around = set(link.ancestors)
    above = [each for each in link.document.headings if each.is_shown and each.number < link.number]
    own = above[-1] if above and above[-1].tag != "h1" and above[-1].parent in around else None
    return own.shown_text if own is not None else ""


def _destination(page: Page, link: Element) -> str:
    return urljoin(page.observation.url, link.get("href")).rstrip("/")


@page_rule("links/address-as-text")
def address_as_text(page: Page) -> Iterator[Look]:
    """A link that is called by its address: it is read out sign by sign."""
    for link in _links(page):
        long = re.match(r"(https?://|www\.)\S{12,}$", link.name.strip())
        yield Hit(target=link.target, facts={"link": link.name[:80]}) if long else None


@page_rule("links/new-window-unsaid")
def new_window_unsaid(page: Page) -> Iterator[Look]:
    """Links that open another window and do not say so; one finding a page."""
    opening = [each for each in page.find("a", "button") if each.role in {"link", "button"} and _opens_window(each)]
    silent = [each for each in opening if not _tells_of_window(each)]
    if silent:
        yield Hit(target=silent[0].target, facts={"link": silent[0].name or "…", "count": str(len(silent))})
    elif opening:
        yield None


def _opens_window(control: Element) -> bool:
    """Whether a link, or the script that a control says it runs, opens another window."""
    script = control.get("onclick").replace(" ", "")
    asked = control.get("target").strip().lower() in {"_blank", "_new"} and bool(control.get("href"))
    return asked or ("window.open(" in script and "_self" not in script)


def _tells_of_window(link: Element) -> bool:
    said = f"{link.name} {link.description} {link.text} {link.get('title')}"
    return bool(words(FILE, "new_window").search(plain(said)))


@page_rule("links/file-unsaid")
def file_unsaid(page: Page) -> Iterator[Look]:
    """A link to a file that does not say that it is one."""
    for link in _links(page):
        found = FILES.search(urlsplit(link.get("href")).path)
        # A picture that leads to the larger one shows what it leads to.
        if found and not any(True for _ in link.find("img")):
            around = f"{link.name} {link.get('title')} {_context(link)}"
            told = words(FILE, "file_kind").search(plain(around))
            yield None if told else Hit(target=link.target, facts={"link": link.name, "kind": found[1].lower()})


@page_rule("links/mail-unsaid")
def mail_unsaid(page: Page) -> Iterator[Look]:
    """Links that open a program for mail, and of which neither they nor their sentence speak of mail."""
    mailing = [each for each in _links(page) if each.get("href").strip().lower().startswith("mailto:")]
    silent = [each for each in mailing if not _tells_of_mail(each)]
    if silent:
        yield Hit(target=silent[0].target, facts={"link": silent[0].name or "…", "count": str(len(silent))})
    elif mailing:
        yield None


def _tells_of_mail(link: Element) -> bool:
    said = f"{link.name} {link.get('title')} {_context(link)}"
    return "@" in said or bool(words(FILE, "mail").search(plain(said)))


LIST_OF_LINKS = 5
"""Links in a row from which it is worth a link that skips them."""


def _skipping(page: Page) -> Iterator[Element]:
    """Links that say to skip to the content of the page."""
    for link in page.find("a"):
        if link.get("href").startswith("#") and words(FILE, "skip").search(plain(link.name or link.text)):
            yield link


@page_rule("links/skip-hidden")
def skip_hidden(page: Page) -> Iterator[Look]:
    """A link past the menu that nobody can reach, and no other; a script may show it."""
    skipping = list(_skipping(page))
    hidden = [each for each in skipping if each.box is None or each.style.get("visibility") == "hidden"]
    if skipping and len(hidden) == len(skipping):
        verdict = Verdict.CANNOT_TELL if hidden[0].document.has_scripts else None
        yield Hit(target=hidden[0].target, facts={"link": hidden[0].name or hidden[0].text}, verdict=verdict)
    elif skipping:
        yield None


@page_rule("links/skip-skips-nothing")
def skip_skips_nothing(page: Page) -> Iterator[Look]:
    """A link past the menu whose target lies before the menu, or around it."""
    for link in _skipping(page):
        document = link.document
        target = document.by_id.get(unquote(link.get("href")[1:]))
        content = next((each for each in document.nodes if each.role == "main" or each.tag == "main"), None)
        content = content or next((each for each in document.headings if each.is_shown), None)
        if target is None or content is None or link.box is None:
            continue
        passed = [each for each in _stops(document, link.number, target.number) if each not in _skipping(page)]
        left = _stops(document, max(target.number, link.number), content.number)
        facts = {"link": link.name, "count": str(len(left))}
        yield Hit(target=link.target, facts=facts) if not passed and len(left) >= LIST_OF_LINKS else None


@page_rule("links/skip-leads-back")
def skip_leads_back(page: Page) -> Iterator[Look]:
    """A link past the menu that scrolls alone: Tab leads on from the link, not from where it led."""
    opened = page.observation.tried.opened
    for link in opened.skips if opened else ():
        target = Target(selector=link.selector, name=link.name, box=link.box)
        yield None if link.leads else Hit(target=target, facts={"link": link.name, "next": link.came_to or "…"})


def _stops(document: Document, after: int, before: int) -> list[Element]:
    """What takes focus between two places of a document."""
    return [each for each in document.nodes[after + 1 : before] if each.is_focusable and each.is_shown]


@page_rule("links/leads-nowhere")
def leads_nowhere(page: Page) -> Iterator[Look]:
    """A link within the page to a place that is not there. Where scripts run they may make it; then it is advice.

    It is advice, too, where many of several such links lead nowhere, on the page or in its menu: there the page may
    not be finished.
    """
    found = list(_within(page))
    menus = [link.within("navigation", "banner", "contentinfo") for link, _, _ in found]
    for (link, name, there), menu in zip(found, menus, strict=True):
        beside = [there for (_, _, there), other in zip(found, menus, strict=True) if other and other is menu]
        unfinished = any(_many_dead(each) for each in ([there for _, _, there in found], beside))
        scripted = link.document.has_scripts or bool(link.get("onclick"))
        facts = {"link": link.name, "target": name}
        # A link past the menu goes to no part that a script makes later.
        skips = words(FILE, "skip").search(plain(link.name)) and not link.get("onclick")
        doubtful = not skips and (unfinished or scripted or link.get("role"))
        if link.document.seen.routed and not (there or skips):
            # A script may make a view of what the link names.
            continue
        verdict = Verdict.ADVICE if doubtful else None
        yield None if there else Hit(target=link.target, facts=facts, verdict=verdict)


def _many_dead(there: list[bool]) -> bool:
    return len(there) > 1 and there.count(False) > len(there) * MANY


def _within(page: Page) -> Iterator[tuple[Element, str, bool]]:
    """Links to a place in the page itself, with what that place is called and whether it is there."""
    for link in _links(page):
        document = link.document
        address, fragment = urldefrag(link.get("href"))
        name = unquote(fragment)
        if not name or name.lower() == "top" or not re.match(r"[\w.:-]+$", name):
            continue
        here = urldefrag(page.observation.url)[0]
        if address and urljoin(here, address) != here:
            continue
        yield link, name, name in document.by_id or name in document.names


@page_rule("links/no-destination")
def no_destination(page: Page) -> Iterator[Look]:
    """A link that leads nowhere by itself and is made to act by a script: a button in disguise."""
    for link in page.find("a"):
        if link.role != "link" or not link.is_shown:
            continue
        href = link.get("href").strip().lower()
        disguised = href.startswith("javascript:") or (href == "#" and bool(link.get("onclick")))
        yield Hit(target=link.target, facts={"link": link.name or "…"}) if disguised else None


@page_rule("links/looks-like-text")
def looks_like_text(page: Page) -> Iterator[Look]:
    """A link within a sentence that looks exactly like the words around it: nobody finds it."""
    for link in _links(page):
        holder = link.closest("p", "li", "dd", "td")
        if holder is None or not link.is_shown or link.closest("nav", "header", "footer"):
            continue
        rest = holder.shown_text.replace(link.shown_text, " ", 1)
        others = [each.shown_text for each in holder.find("a") if each is not link]
        if len(re.findall(r"[^\W\d_]{2,}", rest)) - sum(len(each.split()) for each in others) < 3:
            continue
        yield Hit(target=link.target, facts={"link": link.name}) if _is_like(link, holder) else None


STANDS_OUT = (
    "color",
    "font-weight",
    "font-style",
    "font-size",
    "font-family",
    "text-decoration-line",
    "text-transform",
)
"""Styles by which words tell that they are another thing than the words around them."""


def _is_like(link: Element, holder: Element) -> bool:
    """Whether nothing about a link, or anything in it, looks otherwise than its paragraph’s own words."""
    words_of_holder = [each for each in holder.inside if each.is_text and each.is_shown and not each.closest("a")]
    beside = {tuple(each.style.get(name) for name in STANDS_OUT) for each in words_of_holder if each.own_words}
    parts = [link, *link.inside]
    if any(each.tag in {"img", "svg", "::before", "::after"} for each in parts) or not beside:
        return False
    if any(_is_drawn(each) for each in parts if each.is_element):
        return False
    return all(tuple(each.style.get(name) for name in STANDS_OUT) in beside for each in parts if each.is_text)


def _is_drawn(element: Element) -> bool:
    style = element.style
    painted = style.get("background-image", "none") != "none" or style.get("box-shadow", "none") != "none"
    filled = style.get("background-color", "rgba(0, 0, 0, 0)") not in {"rgba(0, 0, 0, 0)", "transparent"}
    return (
        painted
        or filled
        or element.pixels("border-bottom-width") > 0
        or "underline" in style.get("text-decoration-line", "")
    )


@page_rule("links/twice-side-by-side")
def twice_side_by_side(page: Page) -> Iterator[Look]:
    """Two links next to each other that lead to the same place, a picture and its words."""
    before: Element | None = None
    for link in _links(page):
        same = (
            before is not None
            and before.get("href") == link.get("href")
            and before.parent is not None
            and before.parent in (link.parent, link.parent and link.parent.parent)
            and (any(True for _ in before.find("img", "svg")) or plain(before.name) == plain(link.name))
        )
        yield Hit(target=link.target, facts={"link": link.name}) if same else None
        before = link


@page_rule("links/signs-alone")
def signs_alone(page: Page) -> Iterator[Look]:
    """A link whose name is a sign such as » or …: what is read out is the sign."""
    for link in _links(page):
        name = link.name.strip()
        bare = bool(name) and not re.search(r"[^\W_]", name)
        yield Hit(target=link.target, facts={"link": name}) if bare else None


@page_rule("links/title-repeats")
def title_repeats(page: Page) -> Iterator[Look]:
    """Links whose title says what they say already; one piece of advice a page."""
    titled = [link for link in _links(page) if link.get("title").strip()]
    same = [link for link in titled if plain(link.get("title")) == plain(link.shown_text)]
    if same:
        yield Hit(target=same[0].target, facts={"link": same[0].get("title").strip(), "count": str(len(same))})
    elif titled:
        yield None


@page_rule("links/nothing-between")
def nothing_between(page: Page) -> Iterator[Look]:
    """Links in one line that only a space keeps apart: neither a list, a sign nor a frame tells where one ends."""
    before: Element | None = None
    looked = False
    for link in _links(page):
        beside = before is not None and link.closest("li", "p", "nav", "div", "main", "td") is not None
        if beside and before is not None and _only_a_space_between(before, link):
            looked = True
            if not _is_framed(link) and not _is_framed(before):
                yield Hit(target=link.target, facts={"first": before.name[:60], "second": link.name[:60]})
                return
        before = link
    if looked:
        yield None


def _only_a_space_between(one: Element, other: Element) -> bool:
    """Whether two links follow each other in one line of one element, less than a wide gap apart."""
    if one.parent is None or one.parent is not other.parent or not (one.is_shown and other.is_shown):
        return False
    beside = one.parent.children
    between = beside[beside.index(one) + 1 : beside.index(other)]
    if any(each.is_element or each.text.strip() for each in between) or not (one.box and other.box):
        return False
    same_line = abs(one.box.y - other.box.y) < NEAR and -1 <= other.box.x - (one.box.x + one.box.width) < NEAR
    return same_line and bool(one.shown_text and other.shown_text)


def _is_framed(link: Element) -> bool:
    """Whether a link stands apart by a ground, an edge or room of its own."""
    style = link.style
    edges = any(link.pixels(f"border-{side}-width") > 0 for side in ("left", "right"))
    ground = style.get("background-color", "rgba(0, 0, 0, 0)") not in {"rgba(0, 0, 0, 0)", "transparent"}
    return edges or ground or link.pixels("padding-left") + link.pixels("padding-right") >= NEAR
