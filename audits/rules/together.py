"""Whether the pages of one site are alike where people rely on it: rules over pages of a walk, or of one check.

Pure. A page is held to those before it. One that is like as many of them as it is unlike differs from nothing that was
settled, and what it does otherwise than a single page before is for a person to judge: that one may be the odd one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations, product
from typing import Literal

from audits.model import Target, Verdict
from audits.rules.data import words
from audits.rules.hit import Look
from audits.rules.reading import listed
from audits.rules.registry import together_rule
from audits.rules.site import CALL, FILE, MAIN, Asked, Repeated, SeenPage, Together, is_language
from audits.rules.words import plain, same_words

COMMON = 3
"""Links of one place that two pages must share before their order says something."""

MOST = 60
"""Links of one place whose order is compared."""

SETTLED = 2
"""Pages that did it one way before one that does it otherwise is accused of it."""

OWN = "for "
"""What comes before the purpose of a field among what it asks for."""

ALIKE = 3
"""Pages with one title and as many headings, before it is asked whether the title says enough."""

# --- in which order things stand -----------------------------------------------------------------------------------

Pair = tuple[str, str]
"""Where two things lead that stand in another order; the first may be the main content."""

Order = Callable[[SeenPage, Pair], "tuple[list[int], list[int]] | None"]
"""Where two things stand on a page, among its elements; None where they do not both."""


def _differs(one: tuple[Sequence[int], Sequence[int]], other: tuple[Sequence[int], Sequence[int]]) -> bool:
    """Whether two things never stand in the same order on two pages; what is there twice may stand on both sides."""
    orders = [{first < second for first, second in product(*each)} for each in (one, other)]
    return not orders[0] & orders[1]


def _in_menus(before: SeenPage, now: SeenPage) -> Iterator[tuple[Pair, Order]]:
    """Links of one landmark of both pages, none of them help, that stand in another order."""
    places = dict.fromkeys(each.place for links in now.links.values() for each in links if each.is_of_site)
    for place in places:
        order = partial(_order_within, place)
        common = [each for each in now.links if order(now, (each, each)) and order(before, (each, each))][:MOST]
        if len(common) >= COMMON:
            told = (pair for pair in combinations(common, 2) if not set(pair) & {*now.help, *before.help})
            yield from ((pair, order) for pair in told if _is_swapped(before, now, pair, order))


def _order_within(place: str, page: SeenPage, pair: Pair) -> tuple[list[int], list[int]] | None:
    first, second = ([link.at for link in page.links.get(each, ()) if link.place == place] for each in pair)
    return (first, second) if first and second else None


def _of_help(before: SeenPage, now: SeenPage) -> Iterator[tuple[Pair, Order]]:
    """Help that stands in another order with the main content, or with another link that stays where it was."""
    offered = [each for each in now.help if each in before.help]
    others = [each for each in now.links if each in before.links and each not in offered][:MOST]
    moved = {each for pair, _ in _in_menus(before, now) for each in pair} if offered else set()
    for address in offered:
        beside = [each for each in others if each not in moved] if len(others) >= COMMON else []
        pairs = ((other, address) for other in (MAIN, *beside))
        yield from ((pair, _order) for pair in pairs if _is_swapped(before, now, pair, _order))


def _order(page: SeenPage, pair: Pair) -> tuple[list[int], list[int]] | None:
    first, second = (
        ([] if page.main is None else [page.main]) if each == MAIN else [link.at for link in page.links.get(each, ())]
        for each in pair
    )
    return (first, second) if first and second else None


def _is_swapped(before: SeenPage, now: SeenPage, pair: Pair, order: Order) -> bool | None:
    """Whether two things stand in another order than before; None where they do not stand on both pages."""
    places = [order(each, pair) for each in (before, now)]
    return None if places[0] is None or places[1] is None else _differs(places[0], places[1])


def _held_to_those_before(
    pages: Together, swapped: Callable[[SeenPage, SeenPage], Iterator[tuple[Pair, Order]]]
) -> Iterator[Look]:
    """Accuse a page on which two things stand otherwise than on most pages before that have both."""
    now = pages.now
    alike = [each for each in pages.before if each.lang == now.lang]
    found = ((each, *told) for each in reversed(alike) for told in swapped(each, now))
    first_found = next(found, None)
    if first_found is None:
        yield from [None] * bool(alike and now.links)
        return
    before, pair, order = first_found
    same = [_is_swapped(each, now, pair, order) for each in alike]
    unlike, like = same.count(True), same.count(False)
    if unlike <= like:
        yield None
        return
    first, second = (now.links[each][0] if each != MAIN else None for each in pair)
    facts = {"first": first.name if first else "main-content", "second": second.name if second else ""}
    target = second.target if second else Target()
    settled = unlike >= SETTLED + like
    yield now.hit({**facts, "before": before.called}, target, None if settled else Verdict.CANNOT_TELL)


@together_rule("consistency/navigation-reordered")
def navigation_reordered(pages: Together) -> Iterator[Look]:
    """Repeated links that stand in another order than on the pages before."""
    return _held_to_those_before(pages, _in_menus)


@together_rule("consistency/help-moves")
def help_moves(pages: Together) -> Iterator[Look]:
    """Help that stands in another place among what is repeated than on the pages before."""
    told = list(_held_to_those_before(pages, _of_help))
    yield from told if any(told) else [*told, *_aid_held_to_those_before(pages)]


def _aid_held_to_those_before(pages: Together) -> Iterator[Look]:
    """Accuse a page that has its part of help elsewhere than most pages before it that have one."""
    for called, aid in pages.now.aids.items():
        earlier = [each for each in pages.before if called in each.aids and each.lang == pages.now.lang]
        unlike = [each for each in earlier if not aid.stands_as(each.aids[called])]
        if len(unlike) <= len(earlier) - len(unlike):
            yield from [None] * bool(earlier)
            continue
        settled = len(unlike) >= SETTLED + len(earlier) - len(unlike) and all(
            aid.above_heading != each.aids[called].above_heading or aid.is_at_other_end(each.aids[called])
            for each in unlike
        )
        facts = {"first": "part", "second": aid.name, "before": unlike[-1].called}
        yield pages.now.hit(facts, aid.target, None if settled else Verdict.CANNOT_TELL)


# --- what things are called ------------------------------------------------------------------------------------------


@together_rule("consistency/named-otherwise")
def named_otherwise(pages: Together) -> Iterator[Look]:
    """A repeated link that is called otherwise than on each page before."""
    alike = [each for each in pages.before if each.lang == pages.now.lang]
    for address, links in pages.now.links.items():
        earlier = [(each, each.links[address][0]) for each in alike if address in each.links]
        several = len({plain(each.name) for each in links}) > 1
        if not earlier or several or is_language(links[0].name) or address.startswith(CALL):
            continue
        before, first = earlier[-1]
        if all(_is_called_otherwise(each, links[0]) for _, each in earlier):
            facts = {"first": first.name, "second": links[0].name, "before": before.called}
            yield pages.now.hit(facts, links[0].target)
        else:
            yield None


@together_rule("consistency/search-named-otherwise")
def search_named_otherwise(pages: Together) -> Iterator[Look]:
    """A search that is repeated, and whose button is called otherwise than on each page before."""
    alike = [each for each in pages.before if each.lang == pages.now.lang]
    for address, button in pages.now.searches.items():
        earlier = [(each, each.searches[address]) for each in alike if address in each.searches]
        if not earlier:
            continue
        before, first = earlier[-1]
        if all(_is_called_otherwise(each, button) for _, each in earlier):
            # Whether the first of two pages or the second is the odd one, nobody knows; that they differ is sure.
            settled = len(earlier) >= SETTLED and len({plain(each.name) for _, each in earlier}) == 1
            facts = {"first": first.name, "second": button.name, "before": before.called}
            yield pages.now.hit(facts, button.target, None if settled else Verdict.CANNOT_TELL)
        else:
            yield None


def _is_called_otherwise(before: Repeated, now: Repeated) -> bool:
    """Whether two names differ; one that says more (“current page”, a count) is the same."""
    one, other = (re.sub(r"\d+", "", plain(each.name)).strip() for each in (before, now))
    same_place = before.place.split()[:1] == now.place.split()[:1]
    return bool(one and other) and same_place and one not in other and other not in one


@together_rule("consistency/title-stays")
def title_stays(pages: Together) -> Iterator[Look]:
    """A title that pages with other main headings bear, too.

    It accuses where the page is one of those that each site has (help, contact, privacy) and its title does not say so.
    """
    now = pages.now
    if not (now.title.strip() and now.heading.strip() and pages.before):
        return
    same = [each for each in pages.before if each.lang == now.lang and plain(each.title) == plain(now.title)]
    others = {_without_figures(each.heading): each for each in same}
    others.pop(_without_figures(now.heading), None)
    others.pop("", None)
    facts = {"title": now.title[:120], "count": str(len(others) + 1)}
    general = words(FILE, "of_each_site").fullmatch(plain(now.heading)) and not same_words(now.title, now.heading)
    if others and general and now.step is None:
        yield now.hit(facts, verdict=Verdict.FAILED)
    else:
        # It is asked once, of the page where it is enough: sooner where the title is about one of two pages alone.
        about = [same_words(now.title, each) for each in (now.heading, *others)]
        enough = len(others) == ALIKE - 1 or (len(others) == 1 and len(set(about)) == 2)
        yield now.hit(facts) if enough else None


def _without_figures(text: str) -> str:
    return re.sub(r"\d+", "", plain(text)).strip()


# --- what is asked ---------------------------------------------------------------------------------------------------


@together_rule("consistency/asked-on-two-pages")
def asked_on_two_pages(pages: Together) -> Iterator[Look]:
    """Something of one's own that two parts of the same procedure ask for, and no way to take it over.

    Each page is opened by itself, in any order: what was typed before the later one might be filled in, which only a
    person can see. Of pages of a walk, `walk/asked-twice` speaks.
    """
    for earlier, later in _in_their_order(pages):
        twice = _asked_again(earlier, later)
        known = [_knows(earlier, later, each) for each in twice]
        again = [each for each, told in zip(twice, known, strict=True) if told == "unknown"]
        if "asked" not in known and _is_ones_own(again):
            field = _told(again, on_first=pages.now is earlier)
            other = later if pages.now is earlier else earlier
            yield pages.now.hit(
                {"field": field.name[:80], "other": other.called, "count": str(len(again))}, field.target
            )
            return
        if earlier.asks and later.asks:
            yield None


@together_rule("consistency/kept-and-asked-again")
def kept_and_asked_again(pages: Together) -> Iterator[Look]:
    """Something of one's own that must be typed again on a later page of the procedure, though the browser has kept it
    since it was typed on an earlier one.
    """
    for earlier, later in _in_their_order(pages):
        twice = [(each, _knows(earlier, later, each)) for each in _asked_again(earlier, later)]
        again = [each for each, told in twice if told == "asked"]
        if _is_ones_own(again):
            field = _told(again, on_first=pages.now is earlier)
            named = (earlier.called, later.called)
            # Steps often share a main heading.
            if plain(named[0]) == plain(named[1]):
                named = (earlier.title[:80] or earlier.url, later.title[:80] or later.url)
            facts = {"earlier": named[0], "later": named[1], **listed(each.again.name for each in again)}
            yield pages.now.hit(facts, field.target)
            return
        if any(told == "filled" for _, told in twice):
            yield None


@dataclass(frozen=True)
class _Twice:
    """What two pages ask for, by its field on the `first` and on the later one, which asks for it `again`."""

    first: Asked
    again: Asked

    @property
    def is_ones_own(self) -> bool:
        """Whether a person has one of it."""
        named = (plain(each.name) for each in (self.first, self.again))
        return bool(self.again.purpose) or any(words(FILE, "ones_own").search(each) for each in named)


def _is_ones_own(asked: Sequence[_Twice]) -> bool:
    """Whether what is asked for twice is somebody's own: more than one thing, or one of which each has one."""
    return len(asked) > 1 or any(each.is_ones_own for each in asked)


def _told(asked: Sequence[_Twice], *, on_first: bool) -> Asked:
    """The field to tell of: what each person has one of, if there is any, on the first page or on the later one."""
    told = next((each for each in asked if each.is_ones_own), asked[0])
    return told.first if on_first else told.again


def _knows(earlier: SeenPage, later: SeenPage, twice: _Twice) -> Literal["filled", "asked", "unknown"]:
    """What the later page makes of the answer, where the browser had kept it: it fills the field in, or asks for it as
    if nobody had given it. What it shows and leaves empty may be there to be taken over.
    """
    known = earlier.knows_on(later)
    first, again = plain(twice.first.name), plain(twice.again.name)
    if known is None or first not in earlier.kept:
        return "unknown"
    if again not in map(plain, known.empty):
        return "filled"
    return "asked" if twice.again.must and first not in map(plain, known.shown) else "unknown"


def _in_their_order(pages: Together) -> Iterator[tuple[SeenPage, SeenPage]]:
    """The page with each before it that is another part of the same procedure, in the order of that; of a check alone.

    A page that offers to take over what was given before does what it should.
    """
    if pages.now.step is not None:
        return
    for other in pages.before:
        in_turn = _in_turn(pages, other)
        if in_turn is not None and not _is_offered(in_turn[1]):
            yield in_turn


def _asked_again(earlier: SeenPage, later: SeenPage) -> list[_Twice]:
    """What a later page asks for in an empty field that an earlier one asked for, each field once."""
    known = {sign: each for each in reversed(earlier.asks) for sign in _asks_for(each)}
    if _is_about_others(later):
        # What its code says is for the visitor's own is theirs, whoever else the page is about.
        known = {sign: each for sign, each in known.items() if sign.startswith(OWN)}
    asked = ((each, next((known[sign] for sign in _asks_for(each) if sign in known), None)) for each in later.asks)
    return [_Twice(first, each) for each, first in asked if each.empty and first is not None]


def _in_turn(pages: Together, other: SeenPage) -> tuple[SeenPage, SeenPage] | None:
    """Two parts of one procedure in their order, by what they say of it or where their forms lead; else None."""
    now = pages.now
    if now.place is not None and other.place is not None:
        if other.place[1] != now.place[1] or other.place[0] == now.place[0]:
            return None
        return (other, now) if other.place < now.place else (now, other)
    every = (*pages.before, now)
    forth, back = other.leads_to(now, every), now.leads_to(other, every)
    return None if forth == back else (other, now) if forth else (now, other)


def _asks_for(field: Asked) -> tuple[str, ...]:
    """What a field asks for, in plain words but those that say that it is about whoever applies, and by its code."""
    said = words(FILE, "of_the_applicant").sub("", plain(field.name)).strip()
    return (said, OWN + field.purpose) if field.purpose else (said,)


def _is_offered(page: SeenPage) -> bool:
    """Whether a page offers to take over what was given before."""
    return any(words(FILE, "same_as_before").search(each) for each in page.says)


def _is_about_others(page: SeenPage) -> bool:
    """Whether a part of a page, or one of its fields, is about somebody else."""
    named = (*page.heads, *(plain(each.name) for each in page.asks))
    return any(words(FILE, "of_another").search(each) for each in named)
