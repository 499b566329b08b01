"""Time that runs out: are people thrown out, and were they warned?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from audits.model import Target, Verdict
from audits.model.tried import Waited, WaitedFor
from audits.rules.data import words
from audits.rules.fields import buttons_of
from audits.rules.hit import Hit, Look
from audits.rules.page import Page
from audits.rules.registry import page_rule
from audits.rules.words import plain

SESSION = re.compile(r"(?i)(?!_)(?:.*[_.-])?(?:(?:j|php|asp\.?net_?)?sess(?:ion)?(?:[_-]?id)?|sid)")
"""Names of cookies by which a service knows who goes on."""

SHORT_SESSION = 15
"""Minutes in which somebody who looks for a paper has not come back."""

LONGEST = 600
"""Letters beyond which a block is no longer a few sentences about one thing."""

LEAST_READ, MOST_READ, MUCH = 5.0, 120.0, 80
"""Seconds after which a page that leads on by itself has been there to be read, and after which most have read it; and
how many words are much to read.
"""

SAID = frozenset({"dialog", "said", "passed"})
"""Events that are words."""


def _minutes(event: WaitedFor) -> str:
    """After how many minutes something came: by its second, where that is known, or by the minute that was run last."""
    return str(event.minute if event.second is None else max(1, round(event.second / 60)))


def _says(kind: str, text: str) -> bool:
    return bool(words("pages/time.yaml", kind).search(plain(text)))


ENOUGH = 19.0
"""Seconds that people need at least to ask for more time: 20 (WCAG 2.2.1), less what our clock is wrong by."""


def _warnings(waited: Waited, before: WaitedFor) -> Iterator[WaitedFor]:
    """The warnings that came early enough before an event; a question of the browser is one."""
    place = waited.events.index(before)
    for at, each in enumerate(waited.events):
        # What stands in the way by itself and wants an answer is a question, whatever its words.
        warns = each.kind == "dialog" or each.asks or _says("warning", each.text)
        if at == place or each.kind not in SAID or not warns:
            continue
        if each.second is not None and before.second is not None:
            early = before.second - each.second >= ENOUGH
        else:
            # Words are noted once a minute: which of two came first in the same one is not known without its second.
            early = at < place or (each.kind != "dialog" and each.minute <= before.minute)
        if early:
            yield each


def _warned(waited: Waited, before: WaitedFor) -> bool:
    return any(_warnings(waited, before))


def _offers_time(page: Page) -> bool:
    """Whether the page has had a control for staying longer all the while."""
    buttons = (each for each in page.observation.controls if each.role in {"button", "link", "checkbox", "switch"})
    return any(_says("warning", each.name) for each in buttons)


def _first(events: Sequence[WaitedFor], kind: str) -> WaitedFor | None:
    return next((each for each in events if each.kind == kind), None)


def _asks_for_something(page: Page) -> bool:
    """Whether there is something to lose: fields to fill in, answers to send, what came by using the page."""
    sends = (
        each for each in buttons_of(page) if each.get("type", "submit").lower() == "submit" and each.closest("form")
    )
    waits = any(_says("sends", each.name) and each.within("search", "banner", "contentinfo") is None for each in sends)
    return page.observation.measures.fields > 0 or waits or any(each.came for each in page.elements)


@page_rule("time/thrown-out")
def thrown_out(page: Page) -> Iterator[Look]:
    """A form that is taken away while somebody fills it, without a warning."""
    waited = page.observation.tried.waited
    if waited is None or not _asks_for_something(page):
        return
    left = _first(waited.events, "left")
    if left is None or _offers_time(page):
        yield None
        return
    warnings = list(_warnings(waited, left))
    # Whoever uses keys may have nothing to answer a warning with.
    deaf = bool(warnings) and all(each.deaf for each in warnings)
    verdict = Verdict.CANNOT_TELL if deaf else None
    yield None if warnings and not deaf else Hit(facts={"minutes": _minutes(left)}, verdict=verdict)


AT_ONCE, SOON = 3, 6
"""Minutes after an answer in which a page that ends was not kept by it, and those in which it may have been for long
enough.
"""


@page_rule("time/no-more-time")
def no_more_time(page: Page) -> Iterator[Look]:
    """A warning whose answer brings no more time: the page ends when it said that it would."""
    waited = page.observation.tried.waited
    if waited is None or not waited.answered or not _asks_for_something(page):
        return
    # What the warning itself said was there before the answer.
    since = [each for each in waited.events if each.minute > waited.answered_at]
    ends = [each for each in since if each.kind in {"left", "lost"} or _ends(each)]
    end = min(ends, key=lambda each: each.minute, default=None)
    after = end.minute - waited.answered_at if end is not None else 0
    # Time that was given anew is as long again at least as that before the warning.
    if end is None or after > SOON or after >= waited.answered_at:
        yield None
        return
    facts = {"control": waited.answered, "minutes": _minutes(end)}
    # What a page does that cannot reach its server is not what it does otherwise.
    surely = after <= AT_ONCE and not waited.asked
    yield Hit(facts=facts, verdict=Verdict.FAILED if surely else Verdict.CANNOT_TELL)


@page_rule("time/session-ends")
def session_ends(page: Page) -> Iterator[Look]:
    """A page in whose place another one comes after a real wait, though it said nothing. What the guard kept it from
    asking its server for may have kept the session alive.
    """
    idled = page.observation.tried.idled
    if idled is None or idled.asked or not _asks_for_something(page):
        return
    warned = any(each.kind == "dialog" or _says("warning", each.text) for each in idled.events if each.kind in SAID)
    warned = warned or any(_says("warning", each) for each in page.observation.passages)
    facts = {"minutes": f"{idled.minutes:g}", "title": idled.title or idled.url}
    yield Hit(facts=facts) if not (idled.same or warned or _offers_time(page)) else None


@page_rule("time/takes-focus")
def takes_focus(page: Page) -> Iterator[Look]:
    """Something that takes focus by itself, while somebody may be writing elsewhere."""
    waited = page.observation.tried.waited
    if waited is None:
        return
    taker = waited.taken
    # A warning that the time runs out must reach whoever listens.
    if taker and (_says("warning", taker.name) or any(_says("warning", each.text) for each in waited.events)):
        yield None
        return
    facts = {"control": (taker.name or taker.selector)} if taker else {}
    target = Target(selector=taker.selector, name=taker.name, box=taker.box) if taker else Target()
    yield Hit(target=target, facts=facts) if taker else None


def _ended(waited: Waited) -> WaitedFor | None:
    """Where the page first says that the time is over."""
    return next(filter(_ends, waited.events), None)


def _ends(event: WaitedFor) -> bool:
    return event.kind in {"dialog", "said"} and _says("expired", event.text)


@page_rule("time/entries-lost")
def entries_lost(page: Page) -> Iterator[Look]:
    """A field that is emptied or taken away, or a choice that is dropped, after a while, without a warning or a word of
    why.
    """
    waited = page.observation.tried.waited
    if waited is None or not _asks_for_something(page):
        return
    lost = _first(waited.events, "lost")
    told = _ended(waited) is not None or _first(waited.events, "left") is not None
    if lost is None or told or _offers_time(page) or any(_is_fresh(each, page) for each in _warnings(waited, lost)):
        yield None
        return
    # What a page does that cannot reach its server is not what it does otherwise.
    verdict = Verdict.CANNOT_TELL if waited.asked else None
    beforehand = any(_says(kind, each) for kind in ("warning", "limit") for each in page.observation.passages)
    facts = {"minutes": _minutes(lost), "what": lost.text, "said": "before" if beforehand else "never"}
    yield Hit(facts=facts, verdict=verdict)


def _is_fresh(warning: WaitedFor, page: Page) -> bool:
    """Whether a warning is more than what the page says from the beginning, drawn anew."""
    rest = warning.text
    known = [each for each in page.observation.passages if _says("warning", each) or _says("limit", each)]
    for passage in sorted(known, key=len, reverse=True):
        rest = rest.replace(passage, " ")
    return warning.kind == "dialog" or warning.asks or _says("warning", rest)


@page_rule("time/expired-in-place")
def expired_in_place(page: Page) -> Iterator[Look]:
    """A page that says by itself that the time is over, without having warned; or that warned, and offered no more of
    it, as far as words tell.
    """
    waited = page.observation.tried.waited
    if waited is None:
        return
    ended = _ended(waited)
    if ended is None or _offers_time(page) or _says("warning", ended.text):
        yield None
        return
    warnings = list(_warnings(waited, ended))
    # What asks for an answer lets people stay; so may what tells them what to do, or any sign of life.
    offered = any(each.kind == "dialog" or each.asks or _says("more_time", each.text) for each in warnings)
    facts = {"minutes": _minutes(ended), "text": ended.text[:200]}
    yield None if offered else Hit(facts=facts, verdict=Verdict.CANNOT_TELL if warnings else None)


@page_rule("time/counting-down")
def counting_down(page: Page) -> Iterator[Look]:
    """A countdown; whether more time can be had, a person must see."""
    waited = page.observation.tried.waited
    if waited is None or not _asks_for_something(page):
        return
    # What came of it is told by itself.
    ended = _first(waited.events, "left") or _ended(waited)
    counts = bool(waited.counting) and not (_offers_time(page) or ended)
    yield Hit(facts={"text": waited.counting[0][:200]}) if counts else None


@page_rule("time/renews-itself")
def renews_itself(page: Page) -> Iterator[Look]:
    """A page without a form that loads itself, or another, anew: whoever listens to it begins again.

    One that has much to read and leads elsewhere within a minute or two is accused (WCAG 2.2.1, failures F40 and F41).
    """
    waited = page.observation.tried.waited
    if waited is None or _asks_for_something(page):
        return
    left = _first(waited.events, "left")
    if left is None:
        yield None
        return
    elsewhere = _place_of(left.text) != _place_of(page.observation.url) and left.text.startswith("http")
    # A page that only says that another one comes is not there to be read.
    there = left.second is not None and LEAST_READ <= left.second <= MOST_READ
    much = page.observation.measures.words >= MUCH and not any(_says("onward", e) for e in page.observation.passages)
    stoppable = any(_says("stops", each.name) for each in page.observation.controls)
    accused = elsewhere and there and much and not (stoppable or _warned(waited, left) or _offers_time(page))
    seconds = str(round(left.second)) if left.second is not None else "0"
    verdict = Verdict.FAILED if accused else None
    yield Hit(facts={"minutes": _minutes(left), "seconds": seconds}, verdict=verdict)


def _place_of(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.netloc, parts.path.removesuffix("index.html").rstrip("/")


FEWEST_WORDS = 4
"""Words that a notice has at least."""


def _tells_nothing(text: str) -> bool:
    """Whether words may go: of loading, cookies, what was saved, offers of help; or of time, which has its rules."""
    sentences = re.split(r"(?<=[.!?])\s+", text)
    rest = " ".join(each for each in sentences if not _says("offers", each))
    few = len(plain(rest).split()) < FEWEST_WORDS
    return few or any(_says(kind, text) for kind in ("passing", "warning", "expired"))


@page_rule("time/comes-and-goes")
def comes_and_goes(page: Page) -> Iterator[Look]:
    """A notice that asks for something, goes by itself within seconds, and is not to be had again."""
    waited = page.observation.tried.waited
    if waited is None or waited.fleeting is None or any(each.kind == "left" for each in waited.events):
        return
    buttons = (each for each in page.observation.controls if each.role in {"button", "link"})
    kept = any(_says("notices", each.name) for each in buttons)
    # Where one thing takes the place of another, or comes again, the part goes on changing: that has a rule of its own.
    turns = Counter(each.selector for each in waited.fleeting) + Counter(each.text for each in waited.fleeting)
    yield None
    for each in waited.fleeting:
        turning = max(turns[each.selector], turns[each.text]) > 1
        if kept or turning or _tells_nothing(each.text) or not (each.holds or _says("to_do", each.text)):
            continue
        target = Target(selector=each.selector, name=each.text[:80], box=each.box)
        yield Hit(target=target, facts={"text": each.text[:200], "seconds": str(each.seconds)})


@page_rule("time/limit-told")
def limit_told(page: Page) -> Iterator[Look]:
    """A limit of minutes that the page tells beforehand; whether more can be had, a person must see."""
    if not _asks_for_something(page):
        return
    offered = " ".join(each.name for each in page.observation.controls if each.role in {"button", "link"})
    said = " ".join(document.root.shown_text for document in page.documents)
    for block in page.find("p", "li", "td", "dd", "div", "label", "span"):
        text = block.shown_text
        # How long a film lasts is no limit.
        if not block.own_text or len(text) > LONGEST or not _says("limit", text) or _says("of_media", text):
            continue
        more = _says("more_time", said) or _says("more_time", offered) or _offers_time(page)
        yield None if more else Hit(target=block.target, facts={"text": text[:200]})
        return


@page_rule("time/session-short")
def session_short(page: Page) -> Iterator[Look]:
    """A session whose cookie ends within minutes, unless each step renews it: a person must see."""
    loaded = page.observation.tried.loaded
    if loaded is None or not _asks_for_something(page):
        return
    for cookie in loaded.cookies:
        if cookie.expires is None or not SESSION.fullmatch(cookie.name):
            continue
        minutes = round((cookie.expires - page.observation.at.timestamp()) / 60)
        facts = {"name": cookie.name, "minutes": str(minutes)}
        yield Hit(facts=facts) if 0 < minutes <= SHORT_SESSION else None
