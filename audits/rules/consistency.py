"""Whether a walk keeps what people rely on from step to step, and tells where one is: what only a walk can see.

Pure; in which languages a service is owed is known from the pack of its country. Pages are compared with those of the
same site alone. What any pages of a site show together is in `together.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from audits.archive import StoredStep, StoredWalk
from audits.errors import ScenarioError, UsageError
from audits.model import FillSeen, Moment, Observation, Observed, Outcome, Returned, Target, Verdict
from audits.pack import load_pack
from audits.rules.data import words
from audits.rules.hit import Hit, Look, first_look, hit_at, last_look
from audits.rules.page import Element, Page
from audits.rules.reading import listed
from audits.rules.registry import rule
from audits.rules.site import SeenPage, Together, is_language
from audits.rules.words import plain, plain_signs, site_of

FILE = "consistency.yaml"

LONG = 4
"""Steps from which people need to be told where they are."""

TYPED = 3
"""Things that were typed, before it is asked whether they are shown once more."""

SEVERAL = 2
"""Languages from which there is something to choose, and pages that tell a walk from a look."""

CHOICES = ("a", "button", "select", "option", "summary")
"""What a language may be chosen with."""

MOST_WORDS = 5
"""Words of the name of a choice: what is longer speaks of a language."""

BY_ADDRESS = re.compile(r"[?&](lang|language|langue|locale|taal|sprache|lng|hl)=", re.IGNORECASE)
"""An address that carries a language."""

REFERENCE = re.compile(r"\d{3,}|\b[A-Z]{1,6}[-/ ]?\d{2,}|‹[^›]+›")
"""What a reference looks like; a record may mask it."""

TOKEN = re.compile("‹[^›]+›")
"""What was typed, as records show it."""


@dataclass
class Seen:
    """A step of a walk as its page arrived."""

    step: StoredStep
    observed: Observed
    observation: Observation
    page: Page = field(init=False)

    def __post_init__(self) -> None:
        self.page = Page(self.observation)

    @cached_property
    def compared(self) -> SeenPage:
        """What of it can be compared with other pages."""
        evidence = self.observed.observation.sha256 if self.observed.observation else None
        return SeenPage.of(self.page, self.step.index, evidence)

    def hit(self, facts: dict[str, str], target: Target | None = None) -> Hit:
        """Something of this step."""
        return hit_at(self.step, self.observed, target or Target(), facts)


def _arrivals(walk: StoredWalk) -> list[Seen]:
    """The page of each step as it arrived, of the site where the walk began."""
    found = []
    for step in walk.steps:
        moment = next((each for each in step.observed if each.moment is Moment.ARRIVE and each.observation), None)
        if moment is not None:
            found.append(Seen(step, moment, walk.observation(moment)))
    home = site_of(found[0].observation.url) if found else ""
    return [each for each in found if each.observation.markup and site_of(each.observation.url) == home]


def together(walk: StoredWalk) -> Iterator[Together]:
    """Each page of a walk with those before it."""
    seen = [each.compared for each in _arrivals(walk)]
    return (Together.of(now, seen[:at]) for at, now in enumerate(seen))


def _pairs(walk: StoredWalk) -> Iterator[tuple[Seen, Seen]]:
    """Each step with the one before it."""
    seen = _arrivals(walk)
    yield from zip(seen, seen[1:], strict=False)


def _heading(seen: Seen) -> str:
    return next((each.text for each in seen.observation.headings if each.level == 1), "")


@rule("consistency/help-gone")
def help_gone(walk: StoredWalk) -> Iterator[Look]:
    """Help that the page before offered, and this one does not."""
    for before, now in _pairs(walk):
        for lost in list(before.compared.help.values())[:1]:
            facts = {"help": lost.name, "before": str(before.step.index + 1)}
            yield None if now.compared.help else now.hit(facts)


@rule("consistency/language-changes")
def language_changes(walk: StoredWalk) -> Iterator[Look]:
    """A step whose page says that it is in another language than the one before, though nobody chose one."""
    for before, now in _pairs(walk):
        one, other = (each.observation.lang.partition("-")[0].lower() for each in (before, now))
        chose = any(is_language(action.words) for action in before.step.actions)
        if one and other:
            changed = one != other and not chose
            yield now.hit({"declared": other, "before": one}) if changed else None


@rule("consistency/language-choice-lost")
def language_choice_lost(walk: StoredWalk) -> Iterator[Look]:
    """Languages that could be chosen on the page before, and cannot any more."""
    for before, now in _pairs(walk):
        offered, still = (
            [each for each in seen.page.with_role("link", "button") if each.is_shown and is_language(each.name)]
            for seen in (before, now)
        )
        if offered:
            facts = {"choice": offered[0].name[:40], "before": str(before.step.index + 1)}
            yield None if still else now.hit(facts)


@rule("consistency/no-language-choice")
def no_language_choice(walk: StoredWalk) -> Iterator[Look]:
    """A service that is owed in several languages, and no page of the walk that lets anybody choose one."""
    owed = _owed_languages(walk.started.scenario.administration)
    seen = _arrivals(walk)
    if len(owed) < SEVERAL or len(seen) < SEVERAL:
        return
    offered = any(_offers_languages(each.page) for each in seen)
    spoken = seen[0].observation.lang.partition("-")[0].lower()
    yield None if offered else seen[0].hit({"languages": ", ".join(owed), "declared": spoken})


def _owed_languages(administration: str) -> tuple[str, ...]:
    """Those that the pack names for an administration; none where it does not know it."""
    try:
        return load_pack().administration(administration).languages
    except (ScenarioError, UsageError):
        return ()


def _offers_languages(page: Page) -> bool:
    """Whether a language can be chosen, be it in a menu that is still closed: a control that names one, is in one, or
    leads to one.
    """
    return any(
        each.get("hreflang") or each.get("lang") or BY_ADDRESS.search(each.get("href")) or _names_language(each)
        for each in (*page.find(*CHOICES), *page.with_role("link", "button", "option", "menuitem", "radio", "tab"))
    )


def _names_language(control: Element) -> bool:
    called = (each for each in {control.name, control.text} if 0 < len(each.split()) <= MOST_WORDS)
    return any(is_language(each) or words(FILE, "choice").search(plain(each)) for each in called)


@rule("consistency/progress-untold")
def progress_untold(walk: StoredWalk) -> Iterator[Look]:
    """A procedure of several steps whose pages do not say which one this is."""
    seen = _arrivals(walk)
    if len(seen) < LONG:
        return
    told = sum(_tells_progress(each) for each in seen)
    yield None if told >= len(seen) / 2 else seen[1].hit({"steps": str(len(seen))})


def _tells_progress(seen: Seen) -> bool:
    marked = any(each.get("aria-current") == "step" or each.role == "progressbar" for each in seen.page.elements)
    shown = [seen.observation.title, *seen.observation.passages, *(each.text for each in seen.observation.headings)]
    return marked or any(words(FILE, "progress").search(plain_signs(each)) for each in shown if len(each) < 80)


def _returns(walk: StoredWalk) -> Iterator[tuple[StoredStep, StoredStep, Returned]]:
    """Each step from which somebody went back, with the one before it and what came of it."""
    for before, now in zip(walk.steps, walk.steps[1:], strict=False):
        if now.tried is not None and now.tried.returned is not None and now.tried.returned.came != "stays":
            yield before, now, now.tried.returned


@rule("consistency/back-fails")
def back_fails(walk: StoredWalk) -> Iterator[Look]:
    """The browser's own “back” does not lead to the step before: it leaves the procedure, or breaks it."""
    for before, now, returned in _returns(walk):
        if returned.came == "step":
            yield None
            continue
        facts = {"before": str(before.index + 1), "came": returned.came, "title": returned.title[:80]}
        sure = None if returned.came in {"away", "error"} else Verdict.CANNOT_TELL
        yield hit_at(now, first_look(now.observed), Target(), facts, verdict=sure)


@rule("consistency/back-loses")
def back_loses(walk: StoredWalk) -> Iterator[Look]:
    """Answers of the step before that are gone once somebody goes back to it.

    One and the same page loses them for everybody; across two pages, a browser may still have had the first one.
    """
    for before, now, returned in _returns(walk):
        lost = [each.field for each in returned.answers if not each.kept]
        if not lost:
            yield from [None] * bool(returned.answers)
            continue
        first = lost[0]
        target = Target(selector=first.selector, frame=first.frame, name=first.name, box=first.box)
        facts = {"after": str(now.index + 1), **listed(each.name for each in lost)}
        sure = None if returned.same_document else Verdict.CANNOT_TELL
        yield hit_at(before, last_look(before.observed), target, facts, verdict=sure)


@rule("consistency/reload-begins-anew")
def reload_begins_anew(walk: StoredWalk) -> Iterator[Look]:
    """A step that is gone once its page is loaded anew, as phones do that have run out of memory."""
    for _, now, returned in _returns(walk):
        if returned.reloads is not None:
            yield None if returned.reloads else hit_at(now, first_look(now.observed), Target(), {})


@rule("consistency/nothing-to-check")
def nothing_to_check(walk: StoredWalk) -> Iterator[Look]:
    """A last page before the commitment that shows nothing of what was typed on the pages before."""
    seen = _arrivals(walk)
    ends = walk.ending.outcome in {Outcome.STOPPED_SAFELY, Outcome.COMPLETED}
    stop = walk.started.scenario.stop_before
    last = next(
        (each for each in reversed(seen) if stop and _has_control(each, stop.words(walk.started.service_lang))), None
    )
    if not ends or last is None:
        return
    typed = sum(
        isinstance(action.seen, FillSeen)
        for step in walk.steps
        if step.index < last.step.index
        for action in step.actions
    )
    if typed < TYPED:
        return
    told = [*last.observation.passages, *(each.value for each in last.observation.controls)]
    yield None if any(TOKEN.search(each) for each in told) else last.hit({"count": str(typed)})


@rule("consistency/no-reference")
def no_reference(walk: StoredWalk) -> Iterator[Look]:
    """A page after the commitment that gives nothing to keep: no number, nothing to fetch, no message to come."""
    stop = walk.started.scenario.stop_before
    if stop is None or walk.ending.outcome is not Outcome.COMPLETED:
        return
    name = plain(stop.words(walk.started.service_lang))
    pressed = [each.index for each in walk.steps for action in each.actions if plain(action.words) == name]
    after = [each for each in _arrivals(walk) if pressed and each.step.index > pressed[-1]]
    if not after:
        return
    said = [*(each for seen in after for each in seen.observation.passages), *_commands(after)]
    given = any(REFERENCE.search(each) and words(FILE, "reference").search(plain(each)) for each in _joined(said))
    promised = any(words(FILE, "trace").search(plain(each)) for each in said)
    yield None if given or promised else after[0].hit({"heading": _heading(after[0])})


def _commands(pages: Sequence[Seen]) -> list[str]:
    return [each.name for seen in pages for each in seen.page.with_role("link", "button") if each.is_shown]


def _joined(said: Sequence[str]) -> Iterator[str]:
    """Each passage with the next one: a number often stands below what it is."""
    return (f"{one} {other}" for one, other in zip(said, [*said[1:], ""], strict=True))


def _has_control(seen: Seen, name: str) -> bool:
    return any(plain(each.name) == plain(name) for each in seen.observation.controls)
