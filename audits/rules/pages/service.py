"""What does not work: pictures and files that do not come, buttons that do nothing."""

from __future__ import annotations

from collections.abc import Iterator

from audits.model import Target, Verdict
from audits.model.tried import FieldRef
from audits.rules.data import read, words
from audits.rules.hit import Hit, Look
from audits.rules.page import Page
from audits.rules.registry import page_rule
from audits.rules.words import plain

FILE = "pages/service.yaml"

SMALLEST = 8.0
"""CSS pixels below which a picture shows nothing: a counter of visits, or a spacer."""

NEEDED = frozenset({"script", "link", "css"})
"""What asks for files without which a page does not work or look as meant."""


@page_rule("service/broken-picture")
def broken_picture(page: Page) -> Iterator[Look]:
    """A picture that did not come; a decorative one is missed by nobody."""
    loaded = page.observation.tried.loaded
    if loaded is None:
        return
    broken = {each.selector for each in loaded.pictures}
    if not broken and any(each.is_shown for each in page.find("img")):
        yield None
    for each in loaded.pictures:
        if each.box is None or min(each.box.width, each.box.height) < SMALLEST:
            continue
        yield Hit(
            target=Target(selector=each.selector, role="image", name=(each.alt or "")[:80], box=each.box),
            facts={"picture": each.alt or each.url.rpartition("/")[2]},
            verdict=Verdict.ADVICE if each.alt == "" else None,
        )


@page_rule("service/dead-control")
def dead_control(page: Page) -> Iterator[Look]:
    """A button that nothing listens to, neither itself nor anything around it, and that sends no form.

    Nobody is accused of it: a script that has not come here, or not yet, may come to others.
    """
    listening = page.observation.tried.listening
    for each in listening.dead if listening else ():
        yield Hit(target=_target(each), facts={"control": each.name or each.selector})
    if listening is not None and not listening.dead and any(each.is_shown for each in page.find("button")):
        yield None


def _target(each: FieldRef) -> Target:
    return Target(selector=each.selector, frame=each.frame, name=each.name, box=each.box)


def _breaks(page: Page, each: FieldRef, error: str) -> Hit:
    # What a browser refuses on this machine it may allow elsewhere; so may a script come that did not come here.
    doubtful = words(FILE, "refused_here").search(plain(error)) or not _scripts_came(page)
    facts = {"control": each.name or each.selector, "error": error}
    return Hit(target=_target(each), facts=facts, verdict=Verdict.CANNOT_TELL if doubtful else None)


@page_rule("service/control-breaks")
def control_breaks(page: Page) -> Iterator[Look]:
    """A control that does nothing when it is pressed, because its script breaks."""
    opened = page.observation.tried.opened
    if opened is not None and opened.opened and not opened.broken:
        yield None
    for each in opened.broken if opened else ():
        yield _breaks(page, each, each.error)


@page_rule("service/form-breaks")
def form_breaks(page: Page) -> Iterator[Look]:
    """A form whose button does nothing, whatever is filled in, because its script breaks."""
    erred = page.observation.tried.erred
    attempts = erred.attempts if erred else ()
    for form, step in dict.fromkeys((each.form, each.step) for each in attempts):
        presses = [each for each in attempts if (each.form, each.step) == (form, step)]
        # Of one that was filled as every service takes it, nothing can be said but that.
        filled = any(each.how == "right" for each in presses)
        broken = all(each.error and not (each.sent or each.asked or each.gone) for each in presses)
        about = FieldRef(selector=form, name=presses[0].button)
        yield _breaks(page, about, presses[0].error) if filled and broken else None


@page_rule("service/does-nothing")
def does_nothing(page: Page) -> Iterator[Look]:
    """Links and buttons after whose press nothing is otherwise: what cannot be seen, a person must look for."""
    opened, listening = page.observation.tried.opened, page.observation.tried.listening
    if opened is None:
        return
    told = {each.selector for each in (listening.dead if listening else ())}
    found = [each for each in opened.idle if each.selector not in told]
    # A hint that comes with focus is there by the time that its control is pressed.
    hinted = {way for e in page.elements if e.get("aria-describedby") for way in (e.selector, e.path)}
    unseen = words(FILE, "acts_unseen")
    found = [each for each in found if each.selector.replace(" >> :scope", "") not in hinted]
    idle = [each for each in found if not unseen.search(plain(each.name))]
    if idle:
        facts = {"control": idle[0].name or idle[0].selector, "count": str(len(idle))}
        yield Hit(target=_target(idle[0]), facts=facts)
    elif opened.opened:
        yield None


def _scripts_came(page: Page) -> bool:
    """Whether every script that the page asks for surely came: the browser tells no status of those of other sites."""
    loaded = page.observation.tried.loaded
    if loaded is None:
        return not any(each.get("src") for each in page.find("script"))
    return all(0 < each.status < 400 for each in loaded.resources if each.kind == "script")


@page_rule("service/missing-file")
def missing_file(page: Page) -> Iterator[Look]:
    """A script or style sheet that the server does not have."""
    loaded = page.observation.tried.loaded
    for each in loaded.resources if loaded else ():
        if each.kind in NEEDED:
            facts = {"file": each.url.partition("?")[0].rpartition("/")[2], "status": str(each.status)}
            yield Hit(facts=facts) if each.status >= 400 else None


GONE = frozenset({404, 410})
"""What a server answers for what it has not."""


@page_rule("service/dead-link")
def dead_link(page: Page) -> Iterator[Look]:
    """Links to what the server says not to have; one finding a page. Where much else is missing too, a person must see
    whether the page itself stands where it belongs; where most is missing, it is a copy, and nothing is said.
    """
    linked = page.observation.tried.linked
    tried = [each for each in linked.links if each.status] if linked else []
    dead = [each for each in tried if each.status in GONE]
    if dead and not is_copy(page):
        facts = {"link": dead[0].name or dead[0].url, "status": str(dead[0].status), "count": str(len(dead))}
        target = Target(selector=dead[0].selector, role="link", name=dead[0].name[:80], box=dead[0].box)
        yield Hit(target=target, facts=facts, verdict=None if stands_where_it_belongs(page) else Verdict.CANNOT_TELL)
    elif tried and not dead:
        yield None


def stands_where_it_belongs(page: Page) -> bool:
    """Whether the server has nearly all that the page links to, as far as that was tried."""
    tried, there = _links_tried(page)
    return there >= ENOUGH and tried - there <= there / ENOUGH


def is_copy(page: Page) -> bool:
    """Whether the server lacks most of what the page links to: it was put elsewhere without what belongs to it."""
    tried, there = _links_tried(page)
    return tried > 1 and there < tried - there


def _links_tried(page: Page) -> tuple[int, int]:
    """How many links were tried, and how many of them lead somewhere."""
    linked = page.observation.tried.linked
    tried = [each.status for each in linked.links if each.status] if linked else []
    return len(tried), sum(status not in GONE for status in tried)


ENOUGH = 3
"""Links that lead somewhere, for each that does not, from which a page stands where it was made to stand."""

HEAVY = 5_000.0
"""Kilobytes of a page that cost whoever pays by the megabyte, or is far from a mast."""


@page_rule("service/heavy")
def heavy(page: Page) -> Iterator[Look]:
    """A page that weighs so much that it does not come on a slow or a paid line."""
    loaded = page.observation.tried.loaded
    if loaded is None or not loaded.kilobytes:
        return
    heaviest = max(loaded.resources, key=lambda each: each.kilobytes, default=None)
    file = heaviest.url.partition("?")[0].rpartition("/")[2] if heaviest else ""
    facts = {"megabytes": f"{loaded.kilobytes / 1024:.0f}", "file": file or page.observation.url}
    yield Hit(facts=facts) if loaded.kilobytes > HEAVY else None


@page_rule("service/slow-response")
def slow_response(page: Page) -> Iterator[Look]:
    """A page that was long in coming though nothing but its own answer was waited for. Measured once, from here."""
    loaded = page.observation.tried.loaded
    if loaded is None or loaded.answered is None:
        return
    seconds = loaded.answered / 1000
    yield Hit(facts={"seconds": f"{seconds:.0f}"}) if seconds > read(FILE)["longest_answer"]["seconds"] else None
