"""Walk: act, observe, record.

A walk carries out a scenario's steps one after the other in a browser tab, writes every event down as it happens, and
ends with one outcome and one reason. It judges nothing: rules read the record later.
"""

from __future__ import annotations

import platform
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial, singledispatchmethod
from pathlib import Path
from typing import Any, Protocol, TypeVar

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page, Response
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from audits import __version__, classify
from audits.acting import Count, Halt, best_match, contains_words
from audits.archive import Archive, StoredWalk
from audits.bodies import body_of
from audits.browser import OPEN_SECONDS, Browser
from audits.classify import PageFacts
from audits.errors import ArchiveError, ArianeError, ScenarioError
from audits.frames import DocumentSilent
from audits.guard import LEAVE_SECONDS, Guard
from audits.judge import RULES_VERSION
from audits.locate import Ambiguous, Found, NotFound
from audits.mistakes import Mistaking
from audits.model import (
    Action,
    ActionDone,
    Arrival,
    ArrivalSeen,
    Back,
    Check,
    ChoiceSeen,
    Choose,
    Dismiss,
    Effort,
    EvidenceRef,
    Expect,
    ExpectChoice,
    ExpectSeen,
    Fill,
    FillSeen,
    FocusStop,
    Handle,
    Instrument,
    Located,
    Look,
    Mistake,
    Moment,
    Observation,
    Observed,
    Open,
    Outcome,
    PageEvent,
    PageTried,
    Press,
    Profile,
    Reason,
    ReasonCode,
    Returned,
    Scenario,
    Seen,
    Slots,
    Step,
    StepFinished,
    StepStarted,
    Stop,
    Upload,
    WalkFinished,
    WalkStarted,
    in_language,
)
from audits.papers import PaperReader
from audits.people import synthetic_person
from audits.probes import Memory, Observer
from audits.probes.axe import engine_version
from audits.redact import Redactor
from audits.samples import sample_file
from audits.scenario import substitute
from audits.slots import is_full, offered_slots
from audits.tab import MOST_DIALOGS, Marks, Tab
from audits.watchdog import Watch
from audits.witness import Witness

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True)
class Patience:
    """How many seconds a walk waits.

    For a step's arrival to show, for a page to load, for the last parts of one that can be used already, for one action
    with all its loading before the page counts as hung, for anything pressed to show any effect, for a control to
    appear, for an arrival on a page that came with an error; and for any answer of a page that took too long.
    """

    arrive: float = 10.0
    load: float = 30.0
    parts: float = 10.0
    hang: float = 90.0
    effect: float = 3.0
    find: float = 5.0
    error: float = 2.0
    answer: float = 5.0


NO_END = frozenset({ReasonCode.SERVER_ERROR, ReasonCode.NOT_FOUND, ReasonCode.REFUSED_STATUS, ReasonCode.BOT_WALL})
"""What the last page of a walk may turn out to be, whatever led to it: nobody got there."""


BY_PAGE = frozenset({Outcome.BLOCKED, Outcome.SERVICE_FAILED, Outcome.DRIFTED})
"""Outcomes that say something of a page."""


class Tried(Protocol):
    """What came of trying the page of a step elsewhere: an observation, or why there is none."""

    @property
    def step(self) -> int:
        """Index of the step."""

    @property
    def observation(self) -> Observation | None:
        """What was seen there, with what came of the trials."""

    @property
    def why(self) -> str:
        """Why it was not tried; empty otherwise."""

    @property
    def returned(self) -> Returned | None:
        """What came of going back from there; None where that was not tried."""


class WalkEnd(ArianeError):
    """The walk is over, for a reason that is no trouble (the stop line, a `stop`)."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason
        super().__init__(reason.code.value)


def now() -> datetime:
    """The time as records keep it."""
    return datetime.now(UTC)


def instrument(browser: Browser, axe: Path | None = None, pack: str = "") -> Instrument:
    """What measures here: versions of the kit, the rules, axe-core and the browser."""
    return Instrument(
        kit=__version__,
        rules=RULES_VERSION,
        axe=engine_version(axe),
        browser=browser.name_and_version,
        pack=pack,
        python=platform.python_version(),
        platform=platform.system().lower(),
    )


class Walk:
    """One execution of a scenario. Use `run` for a walk file, `step` and `perform` for a Python scenario.

    `serves` tells whether this very process serves an address: only there is the stop control pressed. `patience` is
    how long it waits for what, `witness` what the desktop walk of the same run used. `tries`, when given, tries the
    pages once the walk is over, elsewhere.
    """

    def __init__(
        self,
        scenario: Scenario,
        *,
        profile: Profile,
        browser: Browser,
        archive: Archive,
        site: str | None = None,
        serves: Callable[[str], bool] = lambda url: False,
        service_lang: str | None = None,
        variant: Mapping[str, str] | None = None,
        axe: Path | None = None,
        patience: Patience = Patience(),
        tries: Callable[[Walk], Iterable[Tried]] | None = None,
        witness: Witness | None = None,
        on_event: Callable[[Any], None] = lambda event: None,
    ) -> None:
        self.scenario = scenario
        self.profile = profile
        self._body = body_of(profile.strategy)
        self.browser = browser
        self.lang = service_lang or scenario.languages[0]
        self.serves = serves
        self.axe = axe
        self.patience = patience
        self._tries = tries
        self._witness = witness
        self._on_event = on_event
        self._archive = archive
        person = synthetic_person(scenario.person, scenario.walk)
        self.person = person.values()
        self.variables = {**self.person, **({"site": site} if site else {})}
        self.redactor = Redactor(self.person)
        self.papers = PaperReader(self.redactor)
        self.started = time.monotonic()
        self.writer = archive.begin(
            WalkStarted(
                at=now(),
                walk="",
                scenario=scenario,
                profile=profile,
                instrument=instrument(browser, axe),
                service_lang=self.lang,
                person=scenario.person,
                variant=dict(variant or {}),
            )
        )
        self.index = -1
        self.finished: Reason | None = None
        self._ended = False
        self._steps_finished: set[int] = set()
        self._step: Step | None = None
        self._number = 0
        self._waited = 0.0
        self._arrived = ""
        self._left: Arrival | None = None
        self._stops: tuple[FocusStop, ...] = ()
        self._navigations = 0
        self._dirty = True
        self._hung = False
        self._overlong = False
        self._watches: list[Watch] = []
        self._by_file = True
        self._actions: tuple[Action, ...] = ()
        self._observations: list[Observation] = []
        self._step_observations: list[Observation] = []
        self.memory = Memory()
        self.count = Count()
        self.context = browser.new_context(profile, locale=f"{self.lang}-BE")
        self.guard = Guard(self.context, self._on_refusal)
        with browser.watchdog(OPEN_SECONDS):
            self.tab = self._new_tab(self.context.new_page())

    # --- running ---

    def run(self) -> StoredWalk:
        """Carry out every step. Whatever happens, the walk is finished, sealed and returned."""
        with self.recording():
            self.open_start()
            for step in self.scenario.steps:
                with self.step(step):
                    for action in step.do:
                        self.perform(action)
            self.finish()
        return self.stored()

    def open_start(self) -> None:
        """Open the scenario's first page. Raises Halt when there is none."""
        self._open(substitute(self.scenario.start, self.variables))

    def stored(self) -> StoredWalk:
        """The walk as the archive has it."""
        return self._archive.walk(self.writer.id)

    @contextmanager
    def recording(self) -> Iterator[None]:
        """Turn whatever ends the walk into its outcome, and seal. A person's interruption is passed on."""
        try:
            yield
        except KeyboardInterrupt:
            self._finish(Reason(code=ReasonCode.INTERRUPTED))
            raise
        except (WalkEnd, Halt) as end:
            self._finish(end.reason)
        except (PlaywrightError, DocumentSilent) as error:
            self._finish(self._reason_of(str(error)))
        except ArchiveError:
            # Nothing more can be written down, not even that.
            raise
        except ScenarioError:
            self._finish(Reason(code=ReasonCode.UNEXPECTED, facts={"error": "scenario"}))
            raise
        except Exception as error:
            self._finish(Reason(code=ReasonCode.UNEXPECTED, facts={"error": self.redactor.text(repr(error))[:300]}))
        finally:
            self._close()

    def finish(self) -> None:
        """All steps are done: the goal was reached, or the stop line where the last act was not ours to do."""
        with self._watched():
            facts, proven = self.tab.facts(), self._arrived == self.tab.document()
            stop = self.scenario.stop_before
            if stop is not None and self.guard.held and not self._is_at_stop_control():
                raise Halt(ReasonCode.STRATEGY_GAVE_UP, control=stop.words(self.lang))
        if classify.is_login(facts):
            raise Halt(ReasonCode.LOGIN_WALL, url=self.redactor.url(self.page.url), title=facts.title)
        reason = self._of_page(facts, self.redactor.url(self.page.url))
        # A page that proved its step is what it should be, whatever status it was served with.
        if not proven and reason is not None and reason.code in NO_END:
            raise Halt.of(reason)
        pressed = self.scenario.stop_before is None or self.serves(self.page.url)
        self._finish(Reason(code=ReasonCode.GOAL_REACHED if pressed else ReasonCode.STOP_LINE))

    @property
    def page(self) -> Page:
        """The page in use."""
        return self.tab.page

    @property
    def effect_seconds(self) -> float:
        """How long anything pressed may take to show an effect."""
        return self.patience.effect

    # --- steps ---

    @contextmanager
    def step(self, step: Step) -> Iterator[Walk]:
        """One step: prove arrival, observe, act, observe the filled state before it is left."""
        self.index += 1
        self._left = self._step.arrive if self._step else None
        self._step, self._number, self._actions = step, 0, step.do
        self._step_observations = []
        self._step_started = time.monotonic()
        clicks, keys = self.count.clicks, self.count.keystrokes
        self.tab.step = self.index
        self._write(StepStarted(at=now(), step=self.index, title=step.title))
        status: Any = "ended_here"
        try:
            self._arrive(step.arrive)
            with self._watched():
                self._seek_stop_control()
            self.observe(Moment.ARRIVE)
            self._read_papers()
            yield self
            status = "done"
        finally:
            self._drain(self._navigations if status == "done" else None)
            self._step_done(status, clicks, keys)

    def _step_done(self, status: Any, clicks: int, keys: int) -> None:
        seen = self._step_observations
        effort = Effort(
            screens=1,
            fields=max((each.measures.fields for each in seen), default=0),
            required_fields=max((each.measures.required_fields for each in seen), default=0),
            clicks=self.count.clicks - clicks,
            keystrokes=self.count.keystrokes - keys,
            words=max((each.measures.words for each in seen), default=0),
            kilobytes=round(sum(each.measures.kilobytes for each in seen), 1),
        )
        self._steps_finished.add(self.index)
        title = "" if self.page.is_closed() else self._asked(self.tab.title, "")
        self._write(
            StepFinished(
                at=now(),
                step=self.index,
                status=status,
                url=self.redactor.url(self.page.url),
                title=self.redactor.text(title),
                http_status=self.tab.heard.status,
                milliseconds=_since(self._step_started),
                effort=effort,
            )
        )

    def _arrive(self, arrive: Arrival) -> None:
        """Wait for what proves the step; else say what the page is instead."""
        begun = time.monotonic()
        with self._watched():
            while True:
                self._follow_popup()
                try:
                    seen = self._arrival(arrive)
                except DocumentSilent:
                    seen = None
                if seen is not None:
                    self._await_page(self.page)
                    self._write(seen)
                    self._arrived, self.guard.held = self.tab.document(), 0
                    return
                if self._hopeless(time.monotonic() - begun):
                    raise self._why_not_arrived(arrive)
                self.page.wait_for_timeout(100)
                self.finder.forget()

    def _hopeless(self, waited: float) -> bool:
        """Whether to wait no longer. A page that came with an error may still be one that builds itself."""
        heard = self.tab.heard
        if self.page.is_closed() or heard.crashed or heard.failure or heard.dialogs > MOST_DIALOGS:
            return True
        if heard.is_leaving:
            return waited > self.patience.load
        return waited > (self.patience.error if (heard.status or 0) >= 400 else self.patience.arrive)

    def _arrival(self, arrive: Arrival) -> ArrivalSeen | None:
        located, marked = None, True
        if arrive.heading is not None:
            heading = self.finder.heading(arrive.heading)
            if heading is None:
                return None
            located, marked = heading[0].located, heading[1]
        if arrive.control is not None:
            try:
                located = self.finder.control(arrive.control, "any").located
            except Ambiguous:
                # Several are there: which one is meant matters to those who use it only.
                located = None
            except ArianeError:
                return None
        if arrive.text is not None and not self.finder.text(arrive.text):
            return None
        if arrive.title is not None and not contains_words(self.tab.title(), in_language(arrive.title, self.lang)):
            return None
        if arrive.url is not None and substitute(arrive.url, self.variables) not in self.page.url:
            return None
        return ArrivalSeen(at=now(), step=self.index, located=self._masked(located), marked=marked)

    def _why_not_arrived(self, arrive: Arrival) -> Halt:
        heard = self.tab.heard
        if self.page.is_closed() or heard.crashed or heard.dialogs > MOST_DIALOGS:
            return Halt.of(self._reason_of(""))
        url = self.redactor.url(self.page.url)
        if heard.failure:
            return Halt.of(self._reason_of(heard.failure, heard.failed))
        if heard.is_leaving:
            return Halt(ReasonCode.NEVER_ANSWERED, url=url)
        facts = self.tab.facts()
        reason = self._of_page(facts, url)
        if reason is not None:
            return Halt.of(reason)
        if heard.broken is not None and self._shows_failure(facts):
            return Halt(ReasonCode.SERVER_ERROR, status=str(heard.broken), url=url)
        if facts.invalid:
            return Halt(ReasonCode.INPUT_REFUSED, url=url)
        expected = next(
            (h.words(self.lang) for h in (arrive.heading, arrive.text, arrive.control) if h is not None),
            arrive.url or in_language(arrive.title or {"*": ""}, self.lang),
        )
        return Halt(ReasonCode.ARRIVAL_NOT_SEEN, expected=expected, url=url, title=self.redactor.text(facts.title))

    def _shows_failure(self, facts: PageFacts) -> bool:
        """Whether a request that failed behind the page was more than one that counts visits: the page says so, or it
        still stands where that request should have led on.
        """
        stayed = self._left is not None and self._arrival(self._left) is not None
        return stayed or classify.says("trouble", facts.text)

    def _of_page(self, facts: PageFacts, url: str) -> Reason | None:
        """What the page is, if it is one that stands in the way; an address that the walk file gave is its author's."""
        reason = classify.of_page(facts, url)
        if reason is not None and not self._by_file:
            reason = classify.within_procedure(reason, facts)
        return self._masked_reason(reason)

    def _instead(self, halt: Halt) -> Halt:
        """The wall that a page turned out to be, where the walk merely missed something on it.

        What went wrong after the guard had held something back may be the guard's doing, and accuses nobody.
        """
        if self.guard.held and halt.reason.outcome in BY_PAGE:
            facts = halt.reason.facts
            missed = facts.get("control") or facts.get("expected", "")
            return Halt(ReasonCode.STRATEGY_GAVE_UP, halt.located, control=missed)
        if halt.reason.outcome is not Outcome.DRIFTED or self.page.is_closed():
            return halt
        try:
            reason = self._of_page(self.tab.facts(), self.redactor.url(self.page.url))
        except DocumentSilent:
            return halt
        if reason is None or reason.code is ReasonCode.BLANK_PAGE:
            return halt
        # A page that proved its step is what it should be, whatever status it was served with.
        proven = self._arrived == self.tab.document()
        return halt if proven and reason.code in NO_END else Halt.of(reason)

    # --- actions ---

    def plan(self, actions: tuple[Action, ...]) -> None:
        """Say what this step is about to do, for a mistake that fills what the later actions fill."""
        self._actions = actions

    def sees(self, proof: Arrival) -> bool:
        """Whether the page shows this now: for journeys that branch. Nothing is waited for or recorded."""
        with self._watched():
            self.finder.forget()
            return self._arrival(proof) is not None

    def is_at_step(self) -> bool:
        """Whether the page shows what proves the step in hand."""
        return self._step is not None and self.sees(self._step.arrive)

    def perform(self, action: Action) -> tuple[Located | None, Seen | None]:
        """One action: performed, recorded, and the walk ended when it could not be.

        Returned are the control that was used and what was found out, for journeys that branch.
        """
        self._number += 1
        self._drain()
        self._navigations = self.tab.heard.navigations
        begun = time.monotonic()
        located: Located | None = None
        seen: Seen | None = None
        done, trouble = False, None
        self._waited = 0.0
        said = self._asked(self.hand.live, ())
        self.tab.accept_dialogs = True
        try:
            with self._watched():
                located, seen = self._perform(action)
            done = True
        except Halt as halt:
            trouble, located = halt.reason, halt.located
            raise
        except WalkEnd as end:
            trouble = end.reason
            raise
        finally:
            if not self.page.is_closed():
                self.tab.accept_dialogs = False
            self._write(
                ActionDone(
                    at=now(),
                    step=self.index,
                    number=self._number,
                    verb=action.verb,
                    words=self._words(action),
                    line=action.line,
                    done=done,
                    milliseconds=_since(begun),
                    located=self._masked(located),
                    seen=seen,
                    why=self._masked_reason(trouble),
                    waited=round(self._waited, 1),
                    focus=self._asked(self._masked_stops, ()),
                    announced=self._asked(partial(self._announced, said), ()),
                )
            )
        return located, seen

    def _perform(self, action: Action) -> tuple[Located | None, Seen | None]:
        if self._dirty:
            self._seek_stop_control(still=True)
        try:
            return self._do(action)
        except Halt as halt:
            raise self._instead(halt) from halt
        except Ambiguous as several:
            raise Halt(ReasonCode.CONTROL_AMBIGUOUS, control=several.words, count=str(several.count)) from several
        except PlaywrightTimeout as late:
            if classify.of_error(late.message) is not None:
                raise
            # A control that is there and does not take the action within its time, for no reason that was seen.
            raise Halt(ReasonCode.STRATEGY_GAVE_UP, control=self._words(action)) from late

    def act(self, action: Action) -> tuple[Located | None, Seen | None]:
        """One action, performed and not recorded: a part of another one."""
        return self._do(action)

    @singledispatchmethod
    def _do(self, action: Any) -> tuple[Located | None, Seen | None]:
        raise ArianeError(f"unknown verb {action!r}")

    @_do.register
    def _(self, action: Open) -> tuple[Located | None, Seen | None]:
        self._open(substitute(action.url, self.variables))
        return None, None

    @_do.register
    def _(self, action: Fill) -> tuple[Located | None, Seen | None]:
        # A block of YAML ends with a line break, and typing one sends most forms.
        value = substitute(action.value, self.variables).rstrip("\n")
        self.redactor.learn(_source(action.value), value)
        self.memory.typed = True
        found, was_empty, parts = self.hand.fill(action.control, value)
        self._dirty = True
        return found.located, FillSeen(source=_source(action.value), was_empty=was_empty, parts=parts)

    @_do.register
    def _(self, action: Choose) -> tuple[Located | None, Seen | None]:
        option = {lang: substitute(words, self.variables) for lang, words in action.option.items()}
        if self._stop_named([in_language(option, self.lang)]):
            self._keep_from(action.control, None)
        found = self.hand.choose(action.control, option)
        self._changed()
        return found.located, None

    @_do.register
    def _(self, action: Check) -> tuple[Located | None, Seen | None]:
        found = self.hand.find(action.control, "check")
        self._keep_from(action.control, found)
        self.hand.toggle(found, action.control.words(self.lang), action.on)
        self._changed()
        return found.located, None

    @_do.register
    def _(self, action: Upload) -> tuple[Located | None, Seen | None]:
        found = self.hand.upload(action.control, sample_file(action.file, Path(self.scenario.file).parent))
        self._changed()
        return found.located, None

    @_do.register
    def _(self, action: Press) -> tuple[Located | None, Seen | None]:
        handle = self._substituted(action.control)
        found = self.hand.find(handle, "press")
        self._keep_from(handle, found)
        if self._dirty:
            self.observe(Moment.LEAVE)
        self.press_and_settle(found, handle.words(self.lang))
        return found.located, None

    @_do.register
    def _(self, action: Expect) -> tuple[Located | None, Seen | None]:
        if action.optional is not None:
            return self._expect_optional(action.optional)
        arrive = Arrival(heading=action.heading, text=action.text, control=action.control, url=action.url)
        deadline = time.monotonic() + self.patience.find
        while True:
            try:
                if (seen := self._arrival(arrive)) is not None:
                    return seen.located, ExpectSeen(what="present", met=True)
            except DocumentSilent:
                # A frame that another page comes into is gone for a moment.
                if time.monotonic() > deadline:
                    raise
            if time.monotonic() > deadline:
                raise Halt(ReasonCode.EXPECTATION_NOT_MET, expected=self._words(action))
            self.page.wait_for_timeout(100)
            self.finder.forget()

    @_do.register
    def _(self, action: ExpectChoice) -> tuple[Located | None, Seen | None]:
        wanted = [in_language(option, self.lang) for option in action.options]
        found, offered = self.hand.options(action.control, wanted)
        missing = tuple(words for words in wanted if not any(contains_words(each, words) for each in offered))
        return found.located, ChoiceSeen(offered=offered, missing=missing)

    @_do.register
    def _(self, action: Slots) -> tuple[Located | None, Seen | None]:
        located, seen = offered_slots(self.hand, action.inside, action.min_offered)
        if len(seen.free) < action.min_offered:
            self._write_seen(action, seen)
            words, offered = action.inside.words(self.lang), str(len(seen.free))
            if not seen.free and not is_full(seen):
                # That may be a calendar that the kit does not know.
                raise Halt(ReasonCode.EXPECTATION_NOT_MET, located, expected=words)
            raise Halt(ReasonCode.NO_SLOT, located, control=words, offered=offered)
        self.variables["slots.first"] = seen.free[0].name if seen.free else ""
        return located, seen

    @_do.register
    def _(self, action: Mistake) -> tuple[Located | None, Seen | None]:
        mistaking = Mistaking(self, action, self._later(action))
        seen = mistaking.make()
        if seen.accepted:
            wall = self._of_page(self.tab.facts(), self.redactor.url(self.page.url))
            if wall is not None and wall.outcome is Outcome.SERVICE_FAILED:
                raise Halt.of(wall, mistaking.pressed)
            self._reopen(mistaking.url, left=mistaking.navigated)
        else:
            self.observe(Moment.ERROR)
        return mistaking.pressed, seen

    @_do.register
    def _(self, action: Dismiss) -> tuple[Located | None, Seen | None]:
        try:
            found = self.finder.control(action.control, "press")
        except NotFound:
            return None, None
        self._keep_from(action.control, found)
        self.hand.click(found, action.control.words(self.lang))
        self._changed()
        self._settle()
        return found.located, None

    @_do.register
    def _(self, action: Back) -> tuple[Located | None, Seen | None]:
        self.page.go_back(wait_until="commit", timeout=self.patience.load * 1000)
        self._await_page(self.page)
        self._changed()
        return None, None

    @_do.register
    def _(self, action: Look) -> tuple[Located | None, Seen | None]:
        self.observe(Moment.LOOK)
        return None, None

    @_do.register
    def _(self, action: Stop) -> tuple[Located | None, Seen | None]:
        self.observe(Moment.LEAVE)
        raise WalkEnd(Reason(code=ReasonCode.STOP_ASKED, facts={"why": action.why}))

    # --- helpers of the verbs ---

    def press_and_settle(self, found: Found, words: str) -> None:
        """Press, and see that something happens; nothing at all, twice, is a dead control."""
        self._by_file, self.tab.heard.broken = False, None
        held, tab = self.guard.held, self.tab
        for attempt in (1, 2):
            before = tab.marks()
            self.hand.click(found, words)
            if self._effect(tab, before):
                break
            if attempt == 2 and not any(found.property(state) is True for state in ("selected", "checked", "pressed")):
                raise Halt.of(self._without_effect(found, words), found.located)
        self._changed()
        self._follow_popup()
        self._settle()
        if self.guard.held > held:
            self._sent_what_cannot_be_undone(found, words)

    def _without_effect(self, found: Found, words: str) -> Reason:
        """A form that the browser itself held back for what was typed is no dead control."""
        held = found.node and found.document.run_on(found.node, HELD_BACK)
        # Words that nothing shows to be a control are text, and text need not answer.
        dead = ReasonCode.DEAD_CONTROL if found.sure else ReasonCode.CONTROL_NOT_FOUND
        return Reason(code=ReasonCode.INPUT_REFUSED if held else dead, facts={"control": words})

    def _sent_what_cannot_be_undone(self, found: Found, words: str) -> None:
        """The guard held back the stop control's own request, sent by another control. With nothing else left to do,
        and the stop control there to be used, that is the stop line.
        """
        stop = self.scenario.stop_before
        last = self.index == len(self.scenario.steps) - 1 and self._number >= len(self._actions)
        if stop is not None and last and self._is_at_stop_control():
            raise WalkEnd(Reason(code=ReasonCode.STOP_LINE, facts={"control": stop.words(self.lang)}))
        raise Halt(ReasonCode.STRATEGY_GAVE_UP, found.located, control=words)

    def _settle(self) -> None:
        """Wait until a page that was asked for is there. Raises Halt when the service never answers."""
        begun = time.monotonic()
        deadline = begun + self.patience.load
        while not self.page.is_closed() and self.tab.heard.is_leaving:
            if time.monotonic() > deadline:
                raise Halt(ReasonCode.NEVER_ANSWERED, url=self.redactor.url(self.page.url))
            self.page.wait_for_timeout(20)
        if not self.page.is_closed():
            self._await_page(self.page)
        self._waited += _since(begun)

    def _await_page(self, page: Page) -> None:
        """Wait until a page can be used; one whose last parts never come is used as it is."""
        page.wait_for_load_state("domcontentloaded", timeout=self.patience.load * 1000)
        try:
            page.wait_for_load_state("load", timeout=self.patience.parts * 1000)
        except PlaywrightTimeout:
            return

    def _effect(self, tab: Tab, before: Marks) -> bool:
        deadline = time.monotonic() + self.patience.effect
        while time.monotonic() < deadline:
            if tab.page.is_closed():
                return True
            try:
                # What was done is heard of first: a page that another one replaces answers nothing until that is there.
                tab.page.wait_for_timeout(30)
                if tab.differs(before):
                    return True
            except (DocumentSilent, PlaywrightError):
                return True
        return False

    def _changed(self) -> None:
        self._dirty = True
        self.finder.forget()

    def _expect_optional(self, handle: Handle) -> tuple[Located | None, Seen | None]:
        """Whether the page itself says that a control is required; one that is not there is not demanded."""
        try:
            found = self.finder.control(handle, "any")
        except NotFound:
            return None, ExpectSeen(what="optional", met=True)
        required = found.property("required") is True or bool(
            found.node and found.document.run_on(found.node, "function() { return this.required === true }")
        )
        return found.located, ExpectSeen(what="optional", met=not required, required=required)

    def is_stop(self, handle: Handle, found: Found) -> bool:
        """Whether a control is the stop control, by any of its names or because it is the same one."""
        if self._stop_named([found.located.name, handle.words(self.lang)]):
            return True
        return any(
            stop.node == found.node and stop.document.url == found.document.url for stop in self._stop_controls()
        )

    def _stop_named(self, names: list[str]) -> bool:
        stop = self.scenario.stop_before
        return stop is not None and any(
            best_match(name, [offered]) for name in [stop.words(self.lang), *stop.name.values()] for offered in names
        )

    def _stop_controls(self) -> list[Found]:
        """Everything on the page that bears the stop control's name: several may, and each is it."""
        if self.scenario.stop_before is None:
            return []
        try:
            found = self.finder.controls(self.scenario.stop_before, "press")
        except (ArianeError, PlaywrightError):
            return []
        return [each for each in found if each.node]

    def _is_at_stop_control(self) -> bool:
        """Whether a person could use the stop control now."""
        self.finder.forget()
        return any(found.property("disabled") is not True for found in self._stop_controls())

    def _keep_from(self, handle: Handle, found: Found | None) -> None:
        """End the walk before the stop control is used, by whatever verb, unless this process serves the site."""
        if self.serves(self.page.url) or not (found is None or self.is_stop(handle, found)):
            return
        self.guard.close_for_good()
        self.observe(Moment.LEAVE)
        raise WalkEnd(Reason(code=ReasonCode.STOP_LINE, facts={"control": handle.words(self.lang)}))

    def _seek_stop_control(self, *, still: bool = False) -> None:
        """Where the stop control stands on a page that is not ours, its own request is refused from now on.

        `still` tells that the page is the one that was looked at before: a control that merely hid is not forgotten.
        """
        if self.scenario.stop_before is None or self.serves(self.page.url):
            return
        requests = [str(found.document.run_on(found.node, OWN_REQUEST) or "") for found in self._stop_controls()]
        if requests or not still:
            self.guard.forbid(*requests)

    def _later(self, action: Action) -> list[Fill | Choose | Check | Upload]:
        position = next((i for i, each in enumerate(self._actions) if each is action), len(self._actions))
        return [each for each in self._actions[position + 1 :] if isinstance(each, Fill | Choose | Check | Upload)]

    def _reopen(self, url: str, *, left: bool) -> None:
        """The service took what was meant as an error: go back to the step, or to its address where that does not do.

        `left` tells whether it led to another page; one that merely looks otherwise now has nothing to go back to.
        """
        if self._step is None:
            return
        if left:
            try:
                self.page.go_back(wait_until="commit", timeout=self.patience.load * 1000)
                self._await_page(self.page)
            except PlaywrightTimeout:
                raise
            except PlaywrightError:
                left = False
        self._changed()
        deadline = time.monotonic() + self.patience.effect
        while left and not self.sees(self._step.arrive) and (left := time.monotonic() < deadline):
            self.page.wait_for_timeout(100)
        if not left:
            self._go(url)
            self._changed()
        self._arrive(self._step.arrive)

    def _go(self, url: str) -> Response | None:
        response = self.page.goto(url, wait_until="commit", timeout=self.patience.load * 1000)
        self._await_page(self.page)
        return response

    def _open(self, url: str) -> None:
        bad = classify.bad_address(url)
        if bad is not None:
            raise Halt.of(bad)
        self._by_file, self.tab.accept_dialogs = True, True
        with self._watched(url):
            response = self._go(url)
            self._changed()
            facts = self.tab.facts()
        if response is not None:
            file = classify.of_content(response.headers.get("content-type", ""), response.status, url)
            if file is not None:
                raise Halt.of(file)
        # Numbers and addresses that the service publishes before anything was typed are evidence.
        if not self.memory.typed:
            self.redactor.keep_published(facts.text)

    @contextmanager
    def _watched(self, url: str = "", *, looking: bool = False) -> Iterator[None]:
        """Whatever is done to the page meanwhile fails with its reason, also when the page never comes back from it.

        `url` is the address that was asked for, where it is not the page's own. While we are `looking` it may be our
        own work that the page does not come back from, and nobody is accused.
        """
        with self.browser.watchdog(self.patience.hang) as watch:
            self._watches.append(watch)
            try:
                yield
            except (PlaywrightError, ArianeError) as error:
                self._tell_whose_time(looking, looking and isinstance(error, PlaywrightTimeout))
                self._hung = self._hung or (not looking and self._is_stuck(error))
                if not self._hung and not isinstance(error, PlaywrightError | DocumentSilent):
                    raise
                raise Halt.of(self._reason_of(str(error), url)) from error
            finally:
                self._tell_whose_time(looking)
                self._watches.remove(watch)

    def _tell_whose_time(self, looking: bool, late: bool = False) -> None:
        """Once time ran out, on whatever watch (they all measure the same silence): ours while we looked, else the
        page's. `late` tells that the browser gave up before any watch did.
        """
        if not self._hung and not self._overlong and (late or any(watch.fired for watch in self._watches)):
            self._overlong, self._hung = looking, not looking

    def _heard(self) -> None:
        """The page has answered: whoever waits for it begins to count anew."""
        for watch in self._watches:
            watch.heard()

    def _asked(self, question: Callable[[], T], otherwise: U) -> T | U:
        """The answer of the page to a question that nothing depends on; `otherwise` where it gives none."""
        with self.browser.watchdog(self.patience.hang) as watch:
            self._watches.append(watch)
            try:
                return question()
            except (PlaywrightError, DocumentSilent):
                return otherwise
            finally:
                self._tell_whose_time(looking=False)
                self._watches.remove(watch)

    def _is_stuck(self, error: Exception) -> bool:
        """Whether a page that took too long is one that does not even answer us. Who asks ends it."""
        storm = self.tab.heard.dialogs > MOST_DIALOGS
        if not isinstance(error, PlaywrightTimeout) or self.page.is_closed() or storm:
            return False
        with self.browser.watchdog(self.patience.answer) as watch, suppress(DocumentSilent):
            self.tab.documents.refresh()[0].run("() => 1")
        return watch.fired

    def _follow_popup(self) -> None:
        """A person looks at the window that opened; when it closes, at the one behind it."""
        if self.tab.heard.crashed or self.tab.heard.dialogs > MOST_DIALOGS:
            raise Halt.of(self._reason_of(""))
        while self.tab.popups:
            popup = self.tab.popups.pop(0)
            try:
                popup.wait_for_load_state("domcontentloaded", timeout=self.patience.load * 1000)
            except PlaywrightError:
                # It may close itself meanwhile, and then there is nothing to follow.
                if not popup.is_closed():
                    raise
            # A file that opens a window of its own leaves it empty, or closes it.
            if not popup.is_closed() and not (self.tab.downloads and popup.url == "about:blank"):
                self._turn_to(popup)
        if self.page.is_closed():
            others = [page for page in self.context.pages if not page.is_closed()]
            if not others:
                raise Halt.of(self._reason_of(""))
            self._turn_to(others[-1])

    def _turn_to(self, page: Page) -> None:
        """Go on in another window, with all that the one before has to tell."""
        self._drain()
        self._stops += self.hand.stops()
        self.tab = self._new_tab(page)

    def _new_tab(self, page: Page) -> Tab:
        tab = Tab(page, self.redactor)
        tab.documents.answered = self._heard
        tab.step = max(self.index, 0)
        self.browser.slow_down(tab.session, self.profile)
        self.finder = self._body.finder(tab.documents, self.lang)
        self.hand = self._body.hand(page, self.finder, self.lang, self.patience.find, self.count)
        self.hand.witness = self._witnessed
        self.guard.meet(page, tab.session)
        self.observer = Observer(page, tab.session, tab.documents, self.redactor, self.axe, memory=self.memory)
        self._dirty = True
        return tab

    def _witnessed(self, located: Located) -> str:
        """The walk that used this control in the step in hand, and passed it; empty when none of this run did."""
        masked = self._masked(located)
        seen = masked is not None and self._witness is not None and self._witness.saw(self.index, masked)
        return self._witness.walk if seen and self._witness else ""

    # --- observing and recording ---

    def observe(self, moment: Moment) -> None:
        """Look at the page with the network closed to all but reading; a state seen before is not seen again."""
        speed = self.browser.at_full_speed(self.tab.session, self.profile)
        with self._watched():
            # A page that hangs by itself does so here.
            self.tab.documents.refresh()[0].run("() => 1")
        with self._watched(looking=True), self.guard.closed(), speed:
            bundle = self.observer.observe(max(self.index, 0), moment, self.tab.heard.status, self.tab.take_kilobytes())
        if self._overlong:
            raise Halt.of(self._reason_of(""))
        self._dirty = False
        keep = self.writer.keep
        observation = bundle.observation
        if observation is not None:
            self._step_observations.append(observation)
        self._write(
            Observed(
                at=now(),
                step=max(self.index, 0),
                moment=moment,
                url=self.redactor.url(self.page.url),
                title=self.redactor.text(self._asked(self.tab.title, "")),
                observation=self._kept(observation) if observation else None,
                screenshot=keep(bundle.screenshot, ".jpg") if bundle.screenshot else None,
                snapshots=tuple(keep(content, suffix) for content, suffix in bundle.snapshots),
                same_as=bundle.same_as,
            )
        )

    def _kept(self, observation: Observation) -> EvidenceRef:
        return self.writer.keep(observation.model_dump_json(by_alias=True).encode(), ".json")

    def _read_papers(self) -> None:
        """What the papers ask that the page links to."""
        for paper in self._asked(lambda: list(self.papers.read(self.tab, self.index)), []):
            self._write(paper)

    def _write(self, event: Any) -> None:
        event = self.redactor.record(event)
        self.writer.write(event)
        self._on_event(event)

    def _write_seen(self, action: Action, seen: Seen) -> None:
        """Keep what was read even though the action ends the walk."""
        self._write(
            ActionDone(
                at=now(),
                step=self.index,
                number=self._number,
                verb=action.verb,
                words=self._words(action),
                line=action.line,
                done=False,
                seen=seen,
            )
        )

    def _drain(self, until: int | None = None) -> None:
        for event in self.tab.take_events(until):
            self._write(event)

    def _on_refusal(self, method: str, url: str) -> None:
        self.tab.note("refused_by_guard", method, url)

    def _masked(self, located: Located | None) -> Located | None:
        if located is None:
            return None
        frame = self.redactor.url(located.frame) if located.frame else None
        return located.model_copy(update={"name": self.redactor.text(located.name), "frame": frame})

    def _masked_stops(self) -> tuple[FocusStop, ...]:
        stops, self._stops = (*self._stops, *self.hand.stops()), ()
        mask = self.redactor.text
        return tuple(
            stop.model_copy(
                update={
                    "name": mask(stop.name),
                    "description": mask(stop.description),
                    "group": mask(stop.group),
                    "frame": self.redactor.url(stop.frame) if stop.frame else None,
                }
            )
            for stop in stops
        )

    def _announced(self, before: tuple[str, ...]) -> tuple[str, ...]:
        """What live regions say that they did not say before, in the words that may be kept."""
        if self.page.is_closed():
            return ()
        self.finder.forget()
        return tuple(self.redactor.text(text) for text in self.hand.live() if text not in before)

    def _masked_reason(self, reason: Reason | None) -> Reason | None:
        if reason is None:
            return None
        return Reason(code=reason.code, facts={key: self.redactor.text(value) for key, value in reason.facts.items()})

    def _words(self, action: Action) -> str:
        """The action in its author's words; tokens stay tokens, so nothing typed appears."""
        parts = [words for words in _said(action, self.lang) if words]
        return self.redactor.text(" = ".join(parts))

    def _substituted(self, handle: Handle) -> Handle:
        names = {lang: substitute(words, self.variables) for lang, words in handle.name.items()}
        return handle.model_copy(update={"name": names})

    def _reason_of(self, message: str, url: str = "") -> Reason:
        """Why something failed: what is known of browser and page first, then what the browser said."""
        url = self.redactor.url(url or self.page.url)
        if self._overlong:
            return Reason(code=ReasonCode.NOT_AUDITED, facts={"error": f"{self.patience.hang:.0f} s"})
        if self._hung:
            # A page does not answer us either while it waits for the one that replaces it.
            code = ReasonCode.NEVER_ANSWERED if self.tab.heard.unanswered else ReasonCode.PAGE_HUNG
            return Reason(code=code, facts={"url": url})
        if not self.browser.alive:
            return Reason(code=ReasonCode.BROWSER_DIED)
        if self.tab.heard.dialogs > MOST_DIALOGS:
            return Reason(code=ReasonCode.DIALOG_STORM, facts={"count": str(self.tab.heard.dialogs)})
        if self.tab.heard.crashed:
            return Reason(code=ReasonCode.PAGE_CRASHED, facts={"url": url})
        if self.page.is_closed():
            # A window that people see, people close.
            code = ReasonCode.INTERRUPTED if self.browser.headed else ReasonCode.PAGE_CLOSED
            return Reason(code=code, facts={"url": url})
        # A message about a silent document begins with its address, which may hold any words.
        known = classify.of_error(re.sub(r"^https?://\S+: ", "", message), url)
        first = message.strip().splitlines()[0] if message.strip() else ""
        return known or Reason(code=ReasonCode.UNEXPECTED, facts={"error": self.redactor.text(first)[:300]})

    # --- ending ---

    def _finish(self, reason: Reason) -> None:
        if self.finished is not None:
            return
        self.finished = reason
        at_step = self.index if self.index >= 0 else None
        self.tab.stop()
        self.guard.close_for_good()
        self._last_look(reason)
        self._drain()
        for index in range(len(self.scenario.steps)):
            if index not in self._steps_finished:
                self._write(StepFinished(at=now(), step=index, status="not_reached"))
        self._write(
            WalkFinished(
                at=now(),
                outcome=reason.outcome,
                reason=self._masked_reason(reason) or reason,
                step=at_step,
                milliseconds=_since(self.started),
            )
        )
        self._ended = True

    def _last_look(self, reason: Reason) -> None:
        """A picture of where it ended, when there is still a page to look at."""
        if reason.outcome in {Outcome.UNREACHABLE, Outcome.INTERRUPTED, Outcome.KIT_ERROR} or reason.code in SPENT:
            return
        try:
            if not self.page.is_closed() and self._dirty:
                self.observe(Moment.END)
        except (ArianeError, PlaywrightError):
            # The page went away; the outcome stands without a last picture.
            return

    def _close(self) -> None:
        with self.browser.watchdog(LEAVE_SECONDS):
            self.guard.leave()
        if not self._ended:
            return
        try:
            self._try_pages()
        finally:
            self.writer.seal()

    def _try_pages(self) -> None:
        """Write down what comes of trying the pages; how the walk ended stands by now."""
        if self._tries is None or self.finished is None or self.finished.outcome in UNTRIED:
            return
        for told in self._tries(self):
            kept = self._kept(told.observation) if told.observation else None
            states = told.observation.states if told.observation else ()
            self._write(
                PageTried(
                    at=now(),
                    step=told.step,
                    observation=kept,
                    why=told.why,
                    returned=told.returned,
                    screenshots=tuple(dict.fromkeys(each.screenshot for each in states if each.screenshot)),
                )
            )


UNTRIED = frozenset([Outcome.INTERRUPTED, Outcome.UNREACHABLE, Outcome.KIT_ERROR])
"""Outcomes after which nobody comes a second time."""

SPENT = frozenset([ReasonCode.PAGE_HUNG, ReasonCode.PAGE_CRASHED, ReasonCode.PAGE_CLOSED, ReasonCode.DIALOG_STORM])
"""Reasons that leave no page to look at."""

OWN_REQUEST = """function() {
  const form = this.form || this.closest('form');
  const href = this.getAttribute('href') ?? '';
  if (/^(#|javascript:)/i.test(href.trim())) return '';
  return this.href || (form ? (this.getAttribute('formaction') ? this.formAction : form.action) : '');
}"""

HELD_BACK = (
    "function() { return !!this.form && !this.form.noValidate && !this.formNoValidate && !this.form.checkValidity() }"
)


def walk_scenario(scenario: Scenario, **how: Any) -> StoredWalk:
    """Walk a scenario once, and return the stored walk. Arguments as for `Walk`."""
    return Walk(scenario, **how).run()


def _since(begun: float) -> float:
    return round((time.monotonic() - begun) * 1000, 1)


def _source(value: str) -> str:
    """`person.street` for `{person.street}`; a value that mixes or is no token is called `typed`."""
    value = value.strip()
    return value[1:-1] if value.startswith("{") and value.endswith("}") and value.count("{") == 1 else "typed"


def _said(action: Any, lang: str) -> Iterator[str]:
    for name in ("control", "inside", "press", "heading", "text", "optional"):
        handle = getattr(action, name, None)
        if isinstance(handle, Handle):
            yield handle.words(lang)
    for name in ("option",):
        words = getattr(action, name, None)
        if isinstance(words, dict):
            yield in_language(words, lang)
    for name in ("value", "url", "file", "why"):
        words = getattr(action, name, None)
        if isinstance(words, str):
            yield words


__all__ = ["PageEvent", "Walk", "WalkEnd", "instrument", "walk_scenario"]
