"""Ways to a human being, and what a public service must say of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from audits.model import Verdict
from audits.rules import statement, ways
from audits.rules.data import read, words
from audits.rules.hit import Hit, Look
from audits.rules.page import Element, Page
from audits.rules.registry import page_rule
from audits.rules.words import plain

FILE = "pages/contacts.yaml"

SITE_LINKS = 3
"""Links from which a footer is that of a site, and not of a single page."""

FIELDS = 3
"""Fields from which a page asks so much that somebody will have a question."""

FIGURES = 8
"""Figures from which a row of them is a number to call, and no hours."""

TOWN = 9
"""Figures of a number in Belgium that begins with the code of a town."""

NUMBER = re.compile(r"(?<![\d/-])(?:\+|00)?\d(?:[\d .)/-]|\((?=\d{1,4}\) ?\d)){6,20}\d(?![\d/-])")
"""A telephone number; brackets lie inside it, and what a bracket opens after it is its price."""

PRICE = re.compile(
    r"\d\s?(?:€|£|eur(?:os?)?|pounds?|cents?|centimes?|ct|p|pence)?\s?(?:/|par|per|pro|a|la|de)\s?(?:minute|minuut|min)\b"
    r"|[€£]\s?\d[\d.,]*\s?(?:/|par|per|pro|a)\s?(?:minute|minuut|min)\b",
    re.I,
)
"""What a call costs by the minute."""

DISTANCE = re.compile(r"(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:km|kilomet(?:er|re)s?|kilomètres?)\b(?!\s?/)")
"""A way in kilometres, in small letters."""

JOURNEY = re.compile(r"(?<![\d.,])(\d{1,3})\s?(minutes?|minuten|minuut|min|hours?|heures?|h|uur|stunden?)\b")
"""How long something takes, in small letters."""

LONGEST_WAY = 300
"""Minutes beyond which a length of time is no journey to a counter, but the hours that it is open."""

LONGEST = 600
"""Letters beyond which a block is no longer a few sentences about one thing."""


def _blocks(page: Page) -> Iterator[Element]:
    """The elements of a page that hold words of their own and are shown."""
    return (each for each in page.elements if each.own_text and each.is_shown)


def _holders(page: Page) -> Iterator[Element]:
    """What holds a few sentences about one thing, each once."""
    told = (
        next((each for each in (block, *block.ancestors) if each.tag in {"p", "li", "td", "div", "label"}), block)
        for block in _blocks(page)
    )
    return (each for each in dict.fromkeys(told) if len(each.shown_text) < LONGEST)


@lru_cache(maxsize=1)
def _sentences(page: Page) -> tuple[tuple[Element, str], ...]:
    """What a page says, sentence by sentence and plain, with what holds it; several rules ask one page."""
    return tuple((holder, plain(sentence)) for holder in _holders(page) for sentence in _parts(holder))


@lru_cache(maxsize=1)
def _paragraphs(page: Page) -> tuple[tuple[Element, str], ...]:
    """What holds a few sentences, with all of them, plain."""
    return tuple((holder, plain(holder.shown_text)) for holder in _holders(page))


def _parts(holder: Element) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", holder.shown_text)


def _says(kind: str, text: str) -> bool:
    return _plainly_says(kind, plain(text))


def _plainly_says(kind: str, text: str) -> bool:
    return bool(words(FILE, kind).search(text))


def _hit(holder: Element) -> Hit:
    return Hit(target=holder.target, facts={"text": holder.shown_text[:200]})


def _saying(page: Page, kind: str, *, unless_offered: str = "") -> Iterator[Look]:
    """A hit for the first sentence that says so; words that may be excused are in `unless_offered`."""
    for holder, sentence in _sentences(page):
        surely = _plainly_says(kind, sentence)
        perhaps = unless_offered and _plainly_says(unless_offered, sentence)
        if surely or (perhaps and not _offers_another_way(page, sentence)):
            yield _hit(holder)
            return
    if page.documents:
        yield None


def _offers_another_way(page: Page, sentence: str) -> bool:
    """Whether a sentence names a second way, or the page has one: a form, a number, an address to write to."""
    return page.observation.measures.fields > 0 or _plainly_says("or_else", sentence) or _answers(page)


def _answers(page: Page) -> bool:
    """Whether a page shows how to reach a person: a telephone number, an address to write to."""
    linked = any(each.get("href").startswith(("tel:", "mailto:")) for each in page.find("a"))
    return linked or any(NUMBER.search(each.own_text) or "@" in each.own_text for each in _blocks(page))


def _links_to_contact(page: Page) -> bool:
    return _says("contact", " ".join(each.shown_text or each.name for each in page.find("a", "button")))


@page_rule("contacts/online-only")
def online_only(page: Page) -> Iterator[Look]:
    """A page that says that something can only be done on the internet."""
    yield from _saying(page, "online_only")


@page_rule("contacts/app-only")
def app_only(page: Page) -> Iterator[Look]:
    """A page that says that something can only be done in an application."""
    for look in _saying(page, "app_only", unless_offered="in_app"):
        said = plain(look.facts["text"]) if look is not None else ""
        surely = _plainly_says("app_only", said) and ways.says("act", said) and not ways.way_anywhere(page, said)
        yield replace(look, verdict=Verdict.FAILED) if look is not None and surely else look


@page_rule("contacts/chatbot-only")
def chatbot_only(page: Page) -> Iterator[Look]:
    """Questions that only a machine answers: the page says so, or names nobody else beside its form."""
    bots = [each for each, sentence in _sentences(page) if _plainly_says("chatbot", sentence)]
    if not bots:
        return
    said = next((each for each in bots if _says("chatbot_only", each.shown_text)), None)
    alone = page.observation.measures.fields >= FIELDS and not _links_to_contact(page)
    yield _hit(said or bots[0]) if (said or alone) and not _answers(page) else None


@page_rule("contacts/sent-elsewhere")
def sent_elsewhere(page: Page) -> Iterator[Look]:
    """Whoever needs help is sent to a social service, a library or the family, and gets none here."""
    heading = next((each.shown_text for document in page.documents for each in document.headings), "")
    # What a social service says of itself is its own help.
    if _says("helpers", f"{page.observation.title} {heading}"):
        return
    for holder, text in _paragraphs(page):
        if _plainly_says("sent_to", text) and _plainly_says("in_need", text):
            own = _answers(page) or _plainly_says("own_help", text)
            yield None if own else _hit(holder)
            return


@page_rule("contacts/counter-conditional")
def counter_conditional(page: Page) -> Iterator[Look]:
    """A counter that receives nobody, or only those who have booked on the internet or with an application."""
    for holder, text in _paragraphs(page):
        closed = _plainly_says("no_counter", text) and any(
            _says("no_counter", each) and not _says("for_a_while", each) for each in _parts(holder)
        )
        if closed or _plainly_says("appointment_only", text):
            booked_online = any(_says("booked_online", each) for each in _parts(holder))
            booked_online = booked_online and not _plainly_says("booked_otherwise", text)
            # An appointment may be had by telephone; a counter that is gone is gone.
            yield _hit(holder) if closed or (booked_online and not _answers(page)) else None


@page_rule("contacts/phone-closed")
def phone_closed(page: Page) -> Iterator[Look]:
    """An administration that answers no calls, or only those of people who have asked for it on the internet."""
    # What a machine alone answers is told in its own way.
    if any(each is not None for each in chatbot_only(page)):
        return
    for holder, sentence in _sentences(page):
        closed = _plainly_says("no_phone", sentence) or _plainly_says("phone_after_form", sentence)
        meant = closed and not any(_plainly_says(each, sentence) for each in ("for_a_while", "at_times", "of_people"))
        # A number beside it may be the one that answers; who is in danger has always one.
        another = _gives_a_number(holder) and not _says("emergency", holder.shown_text)
        if meant and not another:
            yield _hit(holder)
            return
    if page.documents:
        yield None


@page_rule("contacts/phone-only")
def phone_only(page: Page) -> Iterator[Look]:
    """Something that can be done by telephone alone: whoever cannot hear or speak on it is shut out."""
    for holder, sentence in _sentences(page):
        excepted = any(_plainly_says(each, sentence) for each in ("just_now", "emergency"))
        if not _plainly_says("phone_only", sentence) or excepted:
            continue
        around = holder.parent.shown_text if holder.parent is not None else holder.shown_text
        if _says("without_hearing", around):
            yield None
            return
        closed = any(_plainly_says("no_other_way", each) for _, each in _sentences(page))
        yield replace(_hit(holder), verdict=Verdict.FAILED if closed else None)
        return
    if page.documents:
        yield None


def _gives_a_number(holder: Element) -> bool:
    linked = any(each.get("href").startswith("tel:") for each in holder.find("a"))
    return linked or NUMBER.search(holder.shown_text) is not None


@page_rule("contacts/post-refused")
def post_refused(page: Page) -> Iterator[Look]:
    """What is sent by post is not dealt with."""
    for holder, sentence in _sentences(page):
        # Of what is only done on the internet, another rule tells.
        if not _plainly_says("no_post", sentence) or _plainly_says("online_only", sentence):
            continue
        if not any(_plainly_says(each, sentence) for each in ("for_a_while", "not_so", "no_request")):
            yield _hit(holder)
            return
    if page.documents:
        yield None


@page_rule("contacts/counter-far")
def counter_far(page: Page) -> Iterator[Look]:
    """The nearest counter that a page names lies far away, by its own words."""
    told = [
        (far, holder)
        for holder, text in _paragraphs(page)
        if _plainly_says("desk", text) and not _plainly_says("for_whom", text)
        for far in map(_how_far, _parts(holder))
        if far is not None
    ]
    if not told:
        return
    named = next((holder for _, holder in told if any(map(_is_far, _parts(holder)))), None)
    ways = [holder for _, holder in told]
    unmeasured = any(
        _plainly_says("desk", text) and _plainly_says("street", text) and not any(_overlap(holder, way) for way in ways)
        for holder, text in _paragraphs(page)
    )
    nearest = min(share for share, _ in told)
    yield _hit(named) if named is not None and nearest > 1 and not unmeasured else None


def _overlap(one: Element, other: Element) -> bool:
    return one is other or one in other.ancestors or other in one.ancestors


def _is_far(sentence: str) -> bool:
    """Whether a sentence says of the nearest counter that it is far."""
    said = _says("desk", sentence) and _says("nearest", sentence) and not _says("supposed", sentence)
    return said and (_how_far(sentence) or 0) > 1


def _how_far(sentence: str) -> float | None:
    """The shortest way that a sentence tells, as a share of what is far; None where it tells none."""
    text = sentence.casefold()
    far = read(FILE)["far"]
    ways = [float(each[1].replace(",", ".")) / far["kilometres"] for each in DISTANCE.finditer(text)]
    for each in JOURNEY.finditer(text):
        minutes = int(each[1]) * (1 if each[2].startswith("min") else 60)
        of_day = _says("of_day", text[: each.start()]) or minutes > LONGEST_WAY
        if not of_day and words(FILE, "travels").search(plain(text[each.start() : each.end() + 40])):
            ways.append(minutes / far["minutes"])
    return min(ways, default=None)


@page_rule("contacts/hours-missing")
def hours_missing(page: Page) -> Iterator[Look]:
    """A counter with its address, or an address with its telephone number, and no word of when somebody is there."""
    for holder, text in _paragraphs(page):
        reached = NUMBER.search(holder.shown_text) or _plainly_says("counter", text)
        if not reached or not _plainly_says("street", text):
            continue
        said = " ".join(document.root.shown_text for document in page.documents)
        told = re.search(r"\b\d{1,2} ?(?:h|u|uhr)\b|\b\d{1,2}[:.h]\d\d\b", said) or _says("hours", said)
        yield None if told or _links_to_contact(page) else _hit(holder)
        return


@page_rule("contacts/counter-nowhere")
def counter_nowhere(page: Page) -> Iterator[Look]:
    """A page that has people come somewhere, and tells neither where that is nor where to look it up."""
    come = next((holder for holder, sentence in _sentences(page) if _plainly_says("come", sentence)), None)
    if come is None:
        return
    everything = " ".join(sentence for _, sentence in _sentences(page))
    ways_there = [*page.find("a", "button", "option", "select", "iframe"), *page.find("address")]
    led = any(_says("places", f"{each.text} {each.name} {each.get('title')}") for each in ways_there)
    chosen = any(each.tag in {"option", "iframe", "address"} for each in ways_there)
    yield None if led or chosen or _plainly_says("place", everything) else _hit(come)


@page_rule("contacts/premium-number")
def premium_number(page: Page) -> Iterator[Look]:
    """A telephone number that costs more than a call, by its figures or by what is said beside it."""
    looked, dear, usual = False, [], False
    for block in _blocks(page):
        for found in NUMBER.finditer(block.own_text):
            looked = True
            if _is_dear(found[0]) and not block.closest("code", "pre"):
                dear.append((block, found[0].strip()))
            elif sum(map(str.isdigit, found[0])) >= FIGURES:
                usual = usual or not _costs(block, found[0])
    if not dear and not usual:
        # Only its price tells of a number that is drawn in a picture, or of no plan that is known here.
        dear = [(holder, holder.shown_text[:160]) for holder in _holders(page) if _costs(holder) and _is_call(holder)][
            :1
        ]
    surely = bool(dear) and _is_only_way(page, dear[0][0], usual)
    for block, number in dear:
        yield Hit(target=block.target, facts={"number": number}, verdict=Verdict.FAILED if surely else None)
    if looked:
        yield None


def _is_dear(number: str) -> bool:
    """Whether a number costs more than a call in one of the plans that are known, and is no date."""
    if re.fullmatch(r"\d{1,2}[/. -]\d{1,2}[/. -](?:19|20)\d\d", number.strip()):
        return False
    digits = re.sub(r"[^\d+]", "", re.sub(r"\(0\)", "", number)).removeprefix("00")
    # Who writes 09 apart from the rest writes the code of a town.
    town = re.match(r"\(?09\)?\D", number) and len(digits) == TOWN
    return not town and any(re.fullmatch(each, digits) for each in read(FILE)["premium"].values())


def _costs(holder: Element, number: str = "") -> bool:
    """Whether a price by the minute stands there; in the sentence of a number, where one is given."""
    part = next((each for each in (holder, *holder.ancestors) if each.tag in {"p", "li", "td", "div"}), holder)
    return len(part.shown_text) < LONGEST and any(
        PRICE.search(sentence) for sentence in _parts(part) if number.strip() in sentence
    )


def _is_call(holder: Element) -> bool:
    return _says("calls", holder.shown_text)


def _is_only_way(page: Page, block: Element, usual: bool) -> bool:
    """Whether a page says that this number alone answers: beside a usual one, both that, and that writing is no use."""
    part = next((each for each in (block, *block.ancestors) if each.tag in {"p", "li", "td", "div"}), block)
    only = _says("this_line_only", part.shown_text)
    if any(_plainly_says("no_answer", sentence) for _, sentence in _sentences(page)):
        return only or not usual
    written = any("@" in each.own_text for each in _blocks(page)) or page.observation.measures.fields > 0
    visited = ways.says("way_without", ways.all_words(page))
    return only and not (usual or written or visited)


@page_rule("contacts/nobody-to-ask")
def nobody_to_ask(page: Page) -> Iterator[Look]:
    """A form on whose page no way to ask somebody is offered."""
    fields = page.observation.measures.fields
    if fields < FIELDS or not page.documents:
        return
    target = next(page.find("form"), page.documents[0].root).target
    yield None if _answers(page) or _links_to_contact(page) else Hit(target=target)


@page_rule("contacts/no-statement")
def no_statement(page: Page) -> Iterator[Look]:
    """A site's footer without a link to an accessibility statement."""
    for footer in page.with_role("contentinfo"):
        links = [each for each in footer.find("a") if each.get("href")]
        if len(links) >= SITE_LINKS:
            said = any(_says("statement", each.name or each.text) for each in page.find("a"))
            yield None if said else Hit(target=footer.target)


OPENS = ("aria-haspopup", "aria-controls", "aria-expanded", "data-toggle", "data-bs-toggle", "popovertarget")
"""What tells that a link opens something in the page."""


@page_rule("contacts/statement-leads-nowhere")
def statement_leads_nowhere(page: Page) -> Iterator[Look]:
    """A link to the accessibility statement behind which there is none."""
    for link in page.find("a"):
        if not link.is_shown or "href" not in link.attributes or not _says("statement", link.name or link.shown_text):
            continue
        empty = link.get("href") in {"", "#", "javascript:void(0)", "javascript:;"}
        place = link.get("href")[1:] if link.get("href").startswith("#") else ""
        opens = any(each in link.attributes for each in OPENS)
        told = link.get("onclick").replace(" ", "").rstrip(";") in {"", "returnfalse"}
        nowhere = (empty and told and not opens) or (place and not _is_place(link, place))
        if nowhere and place and link.document.seen.routed:
            # A script may make a view of what the link names.
            continue
        yield Hit(target=link.target, facts={"link": link.name or link.shown_text}) if nowhere else None


def _is_place(link: Element, name: str) -> bool:
    """Whether a page has the place that a link names; a site that keeps its own addresses there may have it later."""
    return name in link.document.by_id or name in link.document.names or re.fullmatch(r"[\w-]+", name) is None


@page_rule("contacts/statement-incomplete")
def statement_incomplete(page: Page) -> Iterator[Look]:
    """An accessibility statement in which parts of its model were not found."""
    heading = statement.heading_of(page)
    if heading is None or statement.lies_elsewhere(page):
        return
    missing = statement.missing_parts(page)
    facts = {each: "missing" if each in missing else "there" for each in statement.PARTS}
    yield Hit(target=heading.target, facts=facts) if missing else None


@page_rule("contacts/statement-old")
def statement_old(page: Page) -> Iterator[Look]:
    """An accessibility statement that nobody has looked through for more than a year, by its own words."""
    told = statement.latest(page) if statement.heading_of(page) is not None else None
    if told is None:
        return
    line, day = told
    facts = {"text": line.quote, "date": day.told, "seen": f"{page.observation.at:%Y-%m-%d}"}
    yield Hit(target=line.holder.target, facts=facts) if statement.is_old(page, day) else None


@page_rule("contacts/statement-contradicted")
def statement_contradicted(page: Page) -> Iterator[Look]:
    """An accessibility statement of full conformity on a page that axe-core finds failing itself."""
    claim = statement.full_claim(page) if statement.heading_of(page) is not None else None
    if claim is None or page.observation.axe is None:
        return
    broken = statement.broken_parts(page)
    facts = {"text": claim.text[:200], "count": str(broken)}
    yield Hit(target=claim.holder.target, facts=facts) if broken else None


@page_rule("contacts/online-in-hours")
def online_in_hours(page: Page) -> Iterator[Look]:
    """A service on the network that is shut at night."""
    for holder, sentence in _sentences(page):
        if _plainly_says("in_hours", sentence) and _plainly_says("on_the_site", sentence):
            yield None if _plainly_says("by_people", sentence) else _hit(holder)
