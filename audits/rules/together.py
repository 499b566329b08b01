"""Whether the pages of one site are alike where people rely on it: rules over pages of a walk, or of one check.

Pure. A page is held to those before it. One that is like as many of them as it is unlike differs from nothing that was
settled, and what it does otherwise than a single page before is for a person to judge: that one may be the odd one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import product

from audits.model import Verdict
from audits.rules.data import words
from audits.rules.hit import Look
from audits.rules.registry import together_rule
from audits.rules.site import FILE, Repeated, SeenPage, Together, is_language
from audits.rules.words import plain, same_words

COMMON = 3
"""Links of one place that two pages must share before their order says something."""

SETTLED = 2
"""Pages that did it one way before one that does it otherwise is accused of it."""

ALIKE = 3
"""Pages with one title and as many headings, before it is asked whether the title says enough."""

# --- in which order things stand -----------------------------------------------------------------------------------

Pair = tuple[Repeated | None, Repeated]
"""Two things that stand in another order, as the later page has them; None is its main content."""

Compare = Callable[[SeenPage, SeenPage], "list[Pair] | None"]
"""What differs between two pages; None where they have nothing in common that could."""


def _differs(one: tuple[Sequence[int], Sequence[int]], other: tuple[Sequence[int], Sequence[int]]) -> bool:
    """Whether two things never stand in the same order on two pages; what is there twice may stand on both sides."""
    orders = [{first < second for first, second in product(*each)} for each in (one, other)]
    return not orders[0] & orders[1]


def _at(links: Sequence[Repeated], place: str | None = None) -> list[int]:
    return [each.at for each in links if place in {None, each.place}]


def _navigation(before: SeenPage, now: SeenPage) -> list[Pair] | None:
    """Links of one landmark, none of them help, that stand in another order."""
    swapped: list[Pair] = []
    compared = False
    for place in dict.fromkeys(each.place for links in now.links.values() for each in links):
        common = [
            address
            for address, links in now.links.items()
            if _at(links, place) and _at(before.links.get(address, ()), place)
        ]
        if len(common) < COMMON:
            continue
        compared = True
        for number, first in enumerate(common):
            for second in common[number + 1 :]:
                pair = [each.links[address] for each in (before, now) for address in (first, second)]
                at = [_at(links, place) for links in pair]
                if not (pair[2][0].is_help or pair[3][0].is_help) and _differs((at[0], at[1]), (at[2], at[3])):
                    swapped.append((pair[2][0], pair[3][0]))
    return swapped if compared else None


def _help(before: SeenPage, now: SeenPage) -> list[Pair] | None:
    """Help that stands in another order with the main content, or with another link that stays where it was."""
    offered = [each for each in now.help if each in before.help]
    if not offered:
        return None
    moved = {each.at for pair in _navigation(before, now) or () for each in pair if each is not None}
    others = [each for each in now.links if each in before.links and each not in offered]
    swapped: list[Pair] = []
    for address in offered:
        own = [_at(each.links[address]) for each in (before, now)]
        if before.main is not None and now.main is not None:
            if _differs(([before.main], own[0]), ([now.main], own[1])):
                swapped.append((None, now.help[address]))
        for other in others if len(others) >= COMMON else ():
            held = [_at(each.links[other]) for each in (before, now)]
            if not moved & set(held[1]) and _differs((held[0], own[0]), (held[1], own[1])):
                swapped.append((now.links[other][0], now.help[address]))
    return swapped


def _held_to_those_before(pages: Together, compare: Compare) -> Iterator[Look]:
    """Accuse a page that is unlike most pages before it with which it can be compared."""
    compared = [(each, compare(each, pages.now)) for each in pages.before]
    unlike = [(each, pairs) for each, pairs in compared if pairs]
    alike = sum(pairs == [] for _, pairs in compared)
    if len(unlike) <= alike:
        yield from [None] * bool(alike)
        return
    before, pairs = unlike[-1]
    first, second = pairs[0]
    settled = sum(pairs[0] in each for _, each in unlike) >= SETTLED + alike
    facts = {"first": first.name if first else "main-content", "second": second.name, "before": before.called}
    yield pages.now.hit(facts, second.target, None if settled else Verdict.CANNOT_TELL)


@together_rule("consistency/navigation-reordered")
def navigation_reordered(pages: Together) -> Iterator[Look]:
    """Repeated links that stand in another order than on the pages before."""
    return _held_to_those_before(pages, _navigation)


@together_rule("consistency/help-moves")
def help_moves(pages: Together) -> Iterator[Look]:
    """Help that stands in another place among what is repeated than on the pages before."""
    return _held_to_those_before(pages, _help)


# --- what things are called ------------------------------------------------------------------------------------------


@together_rule("consistency/named-otherwise")
def named_otherwise(pages: Together) -> Iterator[Look]:
    """A repeated link that is called otherwise than on each page before."""
    alike = [each for each in pages.before if each.lang == pages.now.lang]
    for address, links in pages.now.links.items():
        earlier = [(each, each.links[address][0]) for each in alike if address in each.links]
        if not earlier or len({plain(each.name) for each in links}) > 1 or is_language(links[0].name):
            continue
        before, first = earlier[-1]
        if all(_is_called_otherwise(each, links[0]) for _, each in earlier):
            facts = {"first": first.name, "second": links[0].name, "before": before.called}
            yield pages.now.hit(facts, links[0].target)
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
    if others and words(FILE, "of_each_site").search(plain(now.heading)) and not same_words(now.title, now.heading):
        yield now.hit(facts, verdict=Verdict.FAILED)
    else:
        # It is asked once, of the page where it is enough.
        yield now.hit(facts) if len(others) == ALIKE - 1 else None


def _without_figures(text: str) -> str:
    return re.sub(r"\d+", "", plain(text)).strip()
