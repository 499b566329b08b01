"""Sound, film and what moves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import SplitResult, parse_qs, urlsplit

from audits.model import Target, Verdict
from audits.model.tried import MovingPart, MovingPicture
from audits.rules.data import read, words
from audits.rules.hit import Hit, Look
from audits.rules.page import HEADINGS, Element, Page
from audits.rules.registry import page_rule
from audits.rules.words import plain

FILE = "pages/media.yaml"

LONGEST = 5.0
"""Seconds after which what moves by itself must be stoppable (WCAG 2.2.2)."""

MOST_FLASHES = 3
"""Flashes within one second that are allowed (WCAG 2.3.1)."""

MOST_FILMED = 4
"""Those of what was filmed that a person must look at: frames come late, and early."""

ROUNDS = 3
"""Returns to what was shown before, within a minute, that make a show of a thing."""

RECORDING = re.compile(r"\.(mp[34]|m4[av]|mov|avi|wav|ogg|oga|ogv|webm|wmv|aac)$", re.IGNORECASE)

ANIMATES = frozenset({"animate", "animatetransform", "animatemotion"})
"""Elements by which a drawing moves itself (SMIL)."""

ENDLESS = "endless"
"""What is told in the place of seconds of what never comes to rest."""

TRAVELS = 80
"""CSS pixels over which a drawing moves when it goes from one place to another, and does not merely sway."""

LEAST_SEEN = 16
"""CSS pixels below which a drawing is a dot or a line, as beside what is loading."""

SMALL = 48
"""CSS pixels below which a picture is an ornament beside what it stands at."""


def _has_stop(page: Page) -> bool:
    """Whether the page offers something that stops what moves or sounds."""
    commands = (each for each in page.elements if each.role in {"button", "switch", "checkbox", "link"})

    def stops(command: Element) -> bool:
        # A link to another page may lead to the same without what moves; one about the stops of a bus does not.
        here = command.role != "link" or re.match(r"#|javascript:|$", command.get("href"))
        return bool(words(FILE, "stops" if here else "stops_by_going").search(plain(command.name)))

    return any(map(stops, commands))


def _called(element: Element) -> str:
    # The browser calls what it cannot play by words of its own.
    return element.get("aria-label") or element.name or element.get("title") or f"<{element.tag}>"


def _on(element: Element, attribute: str) -> bool:
    return attribute in element.attributes


@page_rule("media/starts-by-itself")
def starts_by_itself(page: Page) -> Iterator[Look]:
    """Sound that starts by itself and that nothing stops."""
    sounded = page.observation.tried.sounded
    short = sounded.short if sounded else ()
    for element in page.find("audio", "video", "bgsound"):
        if element.tag == "bgsound":
            yield Hit(target=element.target, facts={"what": "<bgsound>"})
            continue
        sounds = _on(element, "autoplay") and not _on(element, "muted") and element.path not in short
        stoppable = _on(element, "controls") or _has_stop(page)
        # How long it lasts, nobody knows who did not listen.
        verdict = None if sounded else Verdict.CANNOT_TELL
        found = Hit(target=element.target, facts={"what": _called(element)}, verdict=verdict)
        yield found if sounds and not stoppable else None


@page_rule("media/sound-by-script")
def sound_by_script(page: Page) -> Iterator[Look]:
    """Sound that a script starts as the page opens, that goes on, and that nothing stops or turns down."""
    sounded = page.observation.tried.sounded
    if sounded is None:
        return
    handled = _has_stop(page) or any(
        words(FILE, "silences").search(plain(each.name))
        for each in page.elements
        if each.role in {"button", "switch", "checkbox", "link", "slider"}
    )
    if not sounded.sounds:
        yield None
    for each in sounded.sounds:
        what = each.name or each.url.rsplit("/", 1)[-1][:80] or f"<{each.what}>"
        target = Target(selector=each.selector, name=each.name, box=each.box)
        # Waves are measured where they are made: whether they reach anybody's ears, a person must hear.
        unsure = each.quiet or each.what == "waves"
        hit = Hit(
            target=target, facts={"what": what, "kind": each.what}, verdict=Verdict.CANNOT_TELL if unsure else None
        )
        yield None if handled or each.controls else hit


@page_rule("media/no-controls")
def no_controls(page: Page) -> Iterator[Look]:
    """A film or sound without anything to start or stop it."""
    for element in page.find("audio", "video"):
        plays = element.tag == "video" and element.is_shown and not (_on(element, "muted") and _on(element, "loop"))
        if plays or (element.tag == "audio" and _on(element, "controls")):
            has = _on(element, "controls") or _has_stop(page)
            yield None if has else Hit(target=element.target, facts={"what": _called(element)})


def _holders(element: Element) -> Iterator[Element]:
    """What it lies in, at most two of them, and not what holds the whole page."""
    holder = element.parent
    for _ in range(2):
        if holder is None or holder.tag in {"body", "main"}:
            return
        yield holder
        holder = holder.parent


def _is_offered(element: Element, kind: str) -> bool:
    """Whether a link, button or heading around it has words of a kind, or something a little further down."""
    for holder in _holders(element):
        links = " ".join(each.name or each.text for each in holder.find("a", "button", "summary", *("h2", "h3", "h4")))
        if words(FILE, kind).search(plain(links)):
            return True
    later = element.parent.children[element.parent.children.index(element) + 1 :] if element.parent else []
    return any(words(FILE, kind).search(plain(each.text)) for each in later[:4])


def _has_text(element: Element) -> bool:
    """Whether a text of what is said is linked nearby, or stands there."""
    stands = any(holder.tag in {"figure", "details"} and len(holder.text) > 300 for holder in _holders(element))
    return stands or _is_offered(element, "text_of_it")


@page_rule("media/sound-without-text")
def sound_without_text(page: Page) -> Iterator[Look]:
    """Something to listen to, and no text of it nearby."""
    for element in page.find("audio"):
        if _on(element, "controls") or _on(element, "autoplay"):
            yield None if _has_text(element) else Hit(target=element.target, facts={"what": _called(element)})


@page_rule("media/silent-film-without-text")
def silent_film_without_text(page: Page) -> Iterator[Look]:
    """A film of which the page says that it has no sound, and no text of what it shows nearby."""
    for element in page.find("video"):
        if element.is_shown and words(FILE, "silent").search(plain(_said_around(element))):
            yield None if _has_text(element) else Hit(target=element.target, facts={"what": _called(element)})


def _said_around(element: Element) -> str:
    """What stands beside it, or right above."""
    around = element.parent.children if element.parent is not None else []
    above = around[: around.index(element)][-3:] if element in around else []
    return " ".join([_words_beside(element), *(each.text for each in above), element.name])


def _address(written: str) -> SplitResult:
    """The parts of an address; none of one that is malformed."""
    try:
        return urlsplit(written.strip())
    except ValueError:
        return urlsplit("")


@page_rule("media/link-without-text")
def link_without_text(page: Page) -> Iterator[Look]:
    """A link to a recording, and no text of it nearby."""
    for link in page.find("a"):
        if RECORDING.search(_address(link.get("href")).path) and link.is_shown:
            offered = (each.text for each in page.find("a", "button", "summary", *HEADINGS) if each is not link)
            told = any(words(FILE, "text_of_it").search(plain(each)) for each in offered)
            yield None if told else Hit(target=link.target, facts={"what": link.name or link.get("href")})


@cache
def _players() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The hosts of players, each with the paths under which it shows a film."""
    return tuple((host, re.compile(path)) for host, path in read(FILE)["players"].items())


def _plays_a_film(frame: Element) -> bool:
    """Whether a frame shows a film with its sound, by its address alone: it need not have loaded."""
    address = _address(frame.get("src"))
    host = (address.hostname or "").removeprefix("www.")
    known = any(host == each and path.match(address.path) for each, path in _players())
    given = parse_qs(address.query)
    return known and not any(given.get(name) == ["1"] for name in ("background", "mute", "muted"))


def _words_beside(element: Element) -> str:
    """What is written around it, as far as that is about it, and what it is called."""
    siblings = element.parent.children if element.parent else []
    at = siblings.index(element) if element in siblings else 0
    near = [each.text for each in (*siblings[max(0, at - 2) : at], *siblings[at + 1 : at + 5])]
    return " ".join([*near, *(each.text for each in _holders(element)), element.name, element.get("title")])


@page_rule("media/player-without-word-of-captions")
def player_without_word_of_captions(page: Page) -> Iterator[Look]:
    """A film in the player of a host, and no word of captions or of a text of it beside it."""
    for frame in page.find("iframe"):
        if not (_plays_a_film(frame) and frame.is_shown):
            continue
        # The player is told to show captions as it starts.
        shows = parse_qs(_address(frame.get("src")).query).get("cc_load_policy") == ["1"]
        told = words(FILE, "captions").search(plain(_words_beside(frame))) or _is_offered(frame, "text_of_it")
        facts = {"what": frame.name or frame.get("title") or _address(frame.get("src")).hostname or ""}
        yield None if shows or told else Hit(target=frame.target, facts=facts)


SENTENCE = 120
"""Letters that a sentence beside a sign of waiting has at most."""


@page_rule("media/keeps-moving")
def keeps_moving(page: Page) -> Iterator[Look]:
    """Words that styles keep moving or blinking, and that nothing stops. What tells of waiting may move."""
    if not page.documents:
        return
    stoppable = _has_stop(page)
    travelling = {each.selector for each in _travelling(page)}
    moving = False
    for element in page.elements:
        names = element.style.get("animation-name", "none")
        if names == "none" or not element.is_shown:
            continue
        seconds = _seconds(element)
        beside = element.parent.text if element.parent is not None and not element.text else ""
        called = f"{names} {element.get('class')} {element.get('id')}"
        waits = words(FILE, "waiting").search(plain(called)) or words(FILE, "says_wait").search(
            plain(beside[:SENTENCE])
        )
        told = element.role in {"progressbar", "status", "alert"} or element.get("aria-busy") == "true"
        if seconds <= LONGEST or waits or told:
            continue
        moving = True
        if element.path in travelling:
            continue
        verdict = None if len(element.text) >= 4 else Verdict.CANNOT_TELL
        facts = {
            "text": element.text[:80] or f"<{element.tag}>",
            "seconds": ENDLESS if seconds > 1e6 else f"{seconds:.0f}",
        }
        yield None if stoppable else Hit(target=element.target, facts=facts, verdict=verdict)
    for drawing in page.find("svg"):
        turns = [each for each in drawing.inside if each.tag.lower() in ANIMATES]
        endless = any("indefinite" in {each.get("repeatcount"), each.get("repeatCount")} for each in turns)
        waits = words(FILE, "waiting").search(plain(f"{drawing.get('class')} {drawing.get('id')} {drawing.name}"))
        box = drawing.box
        if endless and drawing.is_shown and not waits and box is not None and min(box.width, box.height) >= SMALL:
            moving = True
            facts = {"text": drawing.name or drawing.get("id") or "<svg>", "seconds": ENDLESS}
            yield None if stoppable else Hit(target=drawing.target, facts=facts)
    if not moving:
        yield None


@page_rule("media/drawing-travels")
def drawing_travels(page: Page) -> Iterator[Look]:
    """A drawing that styles keep moving over the page, and that nothing stops. What tells of waiting may move."""
    moved = page.observation.tried.moved
    if moved is None:
        return
    stoppable = _has_stop(page)
    for part in _travelling(page):
        target = Target(selector=part.selector, name=part.name, box=part.box)
        yield None if stoppable else Hit(target=target, facts={"far": str(part.travels)})
    if not any(_travelling(page)):
        yield None


def _travelling(page: Page) -> Iterator[MovingPart]:
    """What holds no words and is moved far, and does not tell of waiting by its name or its place."""
    moved = page.observation.tried.moved
    ends = {each.path: each for each in page.elements}
    for part in moved.parts if moved else ():
        element = ends.get(part.selector)
        if part.travels < TRAVELS or element is None or part.box is None or part.box.width < LEAST_SEEN:
            continue
        around = [element, *element.ancestors]
        busy = any(
            each.role in {"progressbar", "status", "alert"} or each.get("aria-busy") == "true" for each in around
        )
        names = " ".join(f"{each.get('class')} {each.get('id')}" for each in around[:4])
        named = words(FILE, "waiting").search(plain(f"{element.style.get('animation-name', '')} {names}"))
        if not busy and not named:
            yield part


def _seconds(element: Element) -> float:
    """How long its longest animation goes on; infinity for one without end."""
    durations = [_number(each) for each in element.style.get("animation-duration", "0s").split(",")]
    counts = [_number(each) for each in element.style.get("animation-iteration-count", "1").split(",")]
    return max(length * counts[at % len(counts)] if length else 0.0 for at, length in enumerate(durations))


def _number(written: str) -> float:
    return float(written.strip().removesuffix("s").replace("infinite", "inf"))


@page_rule("media/flashes")
def flashes(page: Page) -> Iterator[Look]:
    """Something that flashes more than three times in a second, over enough of what is seen. What was not counted in
    full may accuse, and cannot acquit.
    """
    moved = page.observation.tried.moved
    if moved is None:
        return
    moving: tuple[MovingPart | MovingPicture, ...] = (
        *moved.parts,
        *moved.brief,
        *moved.pictures,
        *moved.filmed,
    )
    for each in moving:
        what = each.name or each.selector
        target = Target(selector=each.selector, name=what, box=each.box)
        facts = {"what": what, "count": str(each.flashes)}
        if each.flashes > MOST_FLASHES:
            unsure = each in moved.filmed and each.flashes <= MOST_FILMED
            yield Hit(target=target, facts=facts, verdict=Verdict.CANNOT_TELL if unsure else None)
        elif moved.counted:
            yield None


@page_rule("media/picture-keeps-moving")
def picture_keeps_moving(page: Page) -> Iterator[Look]:
    """A picture of several frames that goes on for more than five seconds, or a film that begins again and again, and
    that nothing stops.
    """
    moved = page.observation.tried.moved
    stoppable = _has_stop(page)
    for each in moved.pictures if moved else ():
        small = each.box is not None and max(each.box.width, each.box.height) < SMALL
        waits = words(FILE, "waiting").search(plain(f"{each.url} {each.name}"))
        if waits:
            continue
        goes_on = each.seconds == 0 or each.seconds > LONGEST
        verdict = Verdict.CANNOT_TELL if small else None
        facts = {"kind": "picture", "what": each.name or each.url.rsplit("/", 1)[-1][:80]}
        target = Target(selector=each.selector, name=each.name, box=each.box)
        yield Hit(target=target, facts=facts, verdict=verdict) if goes_on and not stoppable else None
    # A press on the film itself may stop it.
    pressed = {path for each in page.find("video") if each.is_clickable for path in (each.selector, each.path)}
    for film in moved.films if moved else ():
        small = film.box is not None and max(film.box.width, film.box.height) < SMALL
        verdict = Verdict.CANNOT_TELL if small or film.selector in pressed else None
        target = Target(selector=film.selector, name=film.name, box=film.box)
        facts = {"kind": "film", "what": film.name or "<video>"}
        yield Hit(target=target, facts=facts, verdict=verdict) if not stoppable else None


@page_rule("media/moved-by-script")
def moved_by_script(page: Page) -> Iterator[Look]:
    """Words or pictures that a script keeps moving, and that nothing stops. What only says something new may inform."""
    waited = page.observation.tried.waited
    if waited is None or not waited.minutes or waited.moved is None:
        return
    if not waited.moved:
        yield None
    stoppable = _has_stop(page)
    for each in waited.moved:
        # What comes back to what it had shown goes round and round, whatever happens elsewhere.
        round_again = each.again >= ROUNDS and not words(FILE, "waiting").search(plain(each.text))
        certain = each.what == "place" or round_again
        verdict = None if certain and len(each.text) >= 4 else Verdict.CANNOT_TELL
        facts = {"text": each.text[:80] or each.selector, "times": str(each.times)}
        target = Target(selector=each.selector, name=each.text[:80], box=each.box)
        yield None if stoppable else Hit(target=target, facts=facts, verdict=verdict)


@page_rule("media/motion-not-calmed")
def motion_not_calmed(page: Page) -> Iterator[Look]:
    """Movement by styles that people who ask their device for less motion get all the same."""
    moved = page.observation.tried.moved
    if moved is None or moved.calmed is None:
        return
    first = moved.parts[0] if moved.parts else None
    facts = {"count": str(len(moved.parts))}
    target = Target(selector=first.selector, name=first.name, box=first.box) if first else Target()
    yield None if moved.calmed else Hit(target=target, facts=facts)


@page_rule("media/big-motion-not-calmed")
def big_motion_not_calmed(page: Page) -> Iterator[Look]:
    """Big movement that a press starts, also for people who ask their device for less motion."""
    moved = page.observation.tried.moved
    if moved is None or moved.stirred is None:
        return
    if not moved.stirred:
        yield None
        return
    first = moved.stirred[0]
    target = Target(selector=first.selector, name=first.name, box=first.box)
    yield Hit(target=target, facts={"what": first.name or first.selector, "count": str(len(moved.stirred))})
