"""The bench on which trials are made: the page, its limits, and the order in which each has its turn."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import CDPSession, Page, Response
from playwright.sync_api import Error as PlaywrightError

from audits.frames import Document, Documents, DocumentSilent
from audits.model import Box, NotAudited, StateSeen, Tried
from audits.model.base import Record
from audits.probes.listeners import listeners
from audits.probes.noticeable import noticeable
from audits.probes.states import Came, Camera, begin, came, look, pause, stage
from audits.probes.world import HELPERS, let_arrive
from audits.redact import Redactor

SECONDS, LEAST = 20.0, 0.2
"""How long one trial may take; it stops by itself and says what it has not tried. Below the least, none is begun."""


MOST_STATES, MOST_OF_ONE, MOST_STEPS, MOST_NODES, STATE_SECONDS = 24, 2, 6, 20_000, 1.0
"""How many states of a page are looked at, how many of them a control brings about, or one that leads on, how many
nodes all of them hold before the next one is left alone (each is judged whole), and the seconds of the trial below
which none is.
"""

FEWEST_CONTROLS, FEWEST_LETTERS = 2, 40
"""How many controls, or letters, came with a state that is tried by itself."""

A_FORM = 3
"""Controls of a part that may be the first step of a form."""

STATES = "what came to be seen"
"""What states are called where something of them was not looked at."""


HELD = """() => {
  const leave = () => { dispatchEvent(new Event("ariane-leaves")) };
  for (const name of ["back", "forward", "go"]) History.prototype[name] = leave;
  // A function that the page itself calls so closes a dialog, and no window.
  for (const name of ["close", "print"]) if (String(window[name]).includes("[native code]")) window[name] = leave;
  // A countdown, or a wait of many seconds, that begins with what is done on the page.
  const { setInterval: every, setTimeout: later } = window;
  const tell = () => { dispatchEvent(new Event("ariane-times")); };
  window.setInterval = (...given) => { if (given[1] >= 500) tell(); return every(...given); };
  window.setTimeout = (...given) => { if (given[1] === 1000 || given[1] >= 20000) tell(); return later(...given); };
  const still = new CSSStyleSheet();
  still.replaceSync("* { overflow-anchor: none !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
}"""
"""Keeps a page on the bench: the guard refuses what asks for another page, and of these ways out it hears nothing.
What the page does by the clock from then on is told.

A list that grows where it ends is not followed by the window, or it would grow for ever.
"""


CONTROLS = """() => Array.from(document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, "
  + "summary, [tabindex]:not([tabindex='-1']), [onclick], [contenteditable]:not([contenteditable=false])"))
  .some((each) => each.getClientRects().length > 0)"""
"""Whether a document holds anything that people use."""


FRAME = 20
"""Milliseconds within which a page without scripts has drawn what the browser makes of a press."""

HAS_SCRIPTS = """() => Array.from(document.scripts).some((each) => each.src || each.textContent.trim())
  || document.evaluate("boolean(//@*[starts-with(name(), 'on')] | //@href[starts-with(., 'javascript:')])",
    document, null, XPathResult.BOOLEAN_TYPE, null).booleanValue"""
"""Whether anything of a document says that it acts by itself, or where it is used."""


def is_scripted(document: Document) -> bool:
    """Whether anything may act by itself, or where it is used: a script may have taken itself away, or act in a
    component. Raises DocumentSilent.
    """
    if document.run(HAS_SCRIPTS):
        return True
    document.evaluate(HELPERS)
    return any(listeners(document).values())


Act = Callable[["Bench"], None]
"""Something that was done on a page, and can be done again on one opened anew. Raises DocumentSilent."""


@dataclass(frozen=True)
class Way:
    """How something `came` to be seen: `acts` is what was done for it since the page was opened, or since the part came
    in which it was `within`; `state` is its place among the states of the bench, `section` the trial that did it.
    `untried` tells that nobody has erred in the forms of it yet.
    """

    came: Came
    acts: tuple[Act, ...]
    state: int
    section: str
    within: Way | None = None
    untried: bool = False


@dataclass
class Bench:
    """The page under trial, and what a trial may ask for.

    `opened_again` puts the page on the bench a second time and closes the guard again; in between, when the first one
    runs no more, it calls what it is given with the window in which the page will open.
    `opened_at` puts another address on it, where there is no walk that leads to the page; `companions` are those of the
    same host that are checked with it.
    `axe` is the axe-core to run, None for the release's own; `states` takes what trials brought to be seen, and `seen`
    knows it again: whether it came by use. `trials` are those that are made.
    `stage` is the way to what is tried by itself, gone whenever the page was opened (`reopened` times); `acts` what was
    done since and may have brought much to be seen; `ways` keeps both where it did. `met` knows the fields of forms in
    which was erred, `familiar` those of views that were tried in every way.
    `stuck` is the share of a narrow window that parts cover which do not scroll, None where nobody looked. `camera`
    takes pictures of states, None where nobody keeps any.
    `answer` is what the server sent. `not_audited` takes what a trial gave up on; `section` is the one in hand.
    """

    page: Page
    session: CDPSession
    documents: Documents
    redactor: Redactor
    opened_again: Callable[[Bench, Callable[[Page], None]], bool] = lambda bench, between: False
    opened_at: Callable[[Bench, str, Callable[[Page], None], Collection[str]], bool] = (
        lambda bench, address, between, withheld: False
    )
    companions: Sequence[str] = ()
    answer: Response | None = None
    seconds: float = SECONDS
    not_audited: list[NotAudited] = field(default_factory=list)
    until: float = 0.0
    section: str = ""
    axe: Path | None = None
    states: list[StateSeen] = field(default_factory=list)
    stage: Way | None = None
    reopened: int = 0
    acts: tuple[Act, ...] = ()
    seen: dict[Came, bool] = field(default_factory=dict)
    ways: list[Way] = field(default_factory=list)
    trials: Sequence[Trial] = ()
    met: set[str] = field(default_factory=set)
    familiar: set[str] = field(default_factory=set)
    stuck: float | None = None
    camera: Camera | None = None

    @property
    def main(self) -> Document:
        """The page's main document, as it is now. Raises DocumentSilent."""
        return self.documents.refresh()[0]

    @property
    def left(self) -> float:
        """Seconds that the trial in hand has left; 0 when its time is over."""
        return max(0.0, self.until - time.monotonic())

    def short_of(self, seconds: float) -> bool:
        """Whether the trial in hand has less than `seconds` left; that it leaves something untried is said, once."""
        if self.left >= seconds:
            return False
        self.missed_once(self.section, "the time was over before everything was tried")
        return True

    def reopen(self, between: Callable[[Page], None] = lambda page: None) -> bool:
        """Have the page anew; whether it came. What that takes is not of the trial's time. Raises DocumentSilent.

        `between` is called with its empty window, once the page that was there runs no more.
        """
        begun = time.monotonic()
        self.reopened += 1
        try:
            opened = self.opened_again(self, between)
            if opened:
                self.hold()
            return opened and (self.stage is None or self._comes_to(self.stage))
        finally:
            self.until += time.monotonic() - begun

    def turn_to(
        self,
        address: str,
        between: Callable[[Page], None] = lambda page: None,
        withheld: Collection[str] = (),
    ) -> bool:
        """Have another address of the service instead, in a tab of its own; whether it came. Raises DocumentSilent.

        `between` is called as in `reopen`. Nothing `withheld` leaves the browser: a page that would tell it does not
        count as come.
        """
        begun = time.monotonic()
        self.reopened += 1
        try:
            opened = self.opened_at(self, address, between, withheld)
            if opened:
                self.hold()
            return opened
        finally:
            self.until += time.monotonic() - begun

    def _comes_to(self, way: Way) -> bool:
        """Go a way again; whether the same came of it. Raises DocumentSilent."""
        if way.within is not None and not self._comes_to(way.within):
            return False
        self.begin_states()
        for act in way.acts[:-1]:
            act(self)
        pause(self.main)
        way.acts[-1](self)
        return stage(self.main, way.came)

    def begin_states(self) -> None:
        """Take what the page shows now for looked at. Raises DocumentSilent."""
        begin(self.main)

    def look_at_state(self, control: str, *, untried: bool = False) -> None:
        """Look at what came to be seen when a control was used, a few times for each page; `untried` where nobody has
        erred in its forms yet. Raises DocumentSilent.
        """
        looked = sum(each.control == self.redactor.text(control) for each in self.states)
        # The steps of a form often have buttons of one name.
        if looked < (MOST_STEPS if self.acts else MOST_OF_ONE):
            self._look(control, "", untried=untried)

    def pass_over(self) -> None:
        """Take what came for looked at: what comes next is of another act. Raises DocumentSilent."""
        came(self.main)

    def look_at_part(self, part: str) -> None:
        """Look at a part of the page that was laid open. Raises DocumentSilent."""
        self._look("", part)

    def _look(self, control: str, part: str, *, untried: bool = False) -> None:
        if self.short_of(STATE_SECONDS):
            if came(self.main) is not None:
                self.missed_once(STATES, "more of it came than is looked at")
            return
        nodes = sum(len(seen.tags) for each in self.states for seen in each.markup)
        if len(self.states) >= MOST_STATES or nodes >= MOST_NODES:
            self.missed_once(STATES, "more of it came than is looked at")
            return
        begun = time.monotonic()
        try:
            told = came(self.main)
            # What comes again on the page opened anew was looked at, unless it was merely laid open then.
            known = None if told is None else self.seen.get(told)
            if told is None or known or (known is False and part):
                return
            let_arrive(self.page, self.main)
            state = look(self.documents.refresh(), self.redactor, control, self.axe, part, self.camera)
            self.seen[told] = not part
        finally:
            self.until += time.monotonic() - begun
        self.states.append(state)
        if state.axe is None:
            self.missed_once(STATES, "nothing could be observed")
        if self.acts and (told.controls >= FEWEST_CONTROLS or told.letters >= FEWEST_LETTERS):
            self.ways = [each for each in self.ways if each.came != told]
            self.ways.append(Way(told, self.acts, len(self.states) - 1, self.section, self.stage, untried))

    def missed_once(self, what: str, why: str) -> None:
        """Say that something was not tried, unless that was said."""
        missed = NotAudited(what=what, why=why)
        if missed not in self.not_audited:
            self.not_audited.append(missed)

    def lay(self, page: Page, session: CDPSession, documents: Documents, answer: Response | None) -> None:
        """Have another page under trial from now on."""
        self.page, self.session, self.documents, self.answer = page, session, documents, answer

    def hold(self) -> None:
        """Let the page on the bench no longer go back, close or print itself: it only tells that it would."""
        self.page.evaluate(HELD)

    def frames_used(self) -> list[str]:
        """The addresses of frames that hold something to use, or may hold it, since nobody could look."""
        return [each.url for each in self.documents.refresh()[1:] if is_used(each)]

    def missed(self, what: str, why: str) -> None:
        """Say that something was not tried."""
        self.not_audited.append(NotAudited(what=self.redactor.text(what), why=why))


def is_used(document: Document) -> bool:
    """Whether a document holds something to use, or may, since nobody could look."""
    try:
        return bool(document.run(CONTROLS))
    except DocumentSilent:
        # One without an address is an empty one.
        return bool(document.url)


def box_of(told: Sequence[float], offset: tuple[float, float] = (0.0, 0.0)) -> Box:
    """A rectangle as a script tells it (left, top, width, height), moved to its place on the whole page."""
    x, y, width, height = told
    return Box(x=x + offset[0], y=y + offset[1], width=width, height=height)


@dataclass(frozen=True)
class Trial:
    """One trial: the section of `Tried` that it fills, whose bodies it speaks of, the first of them most, and what it
    does.

    `spoils` tells that the page cannot be used afterwards, `uses` that it uses what the main document holds, and
    nothing that lies in a frame, `again` that it has the page opened again and again, `tidies` that it brings the page
    back, which then counts as spoilt only where a person could notice something. It may take `share` of the time that
    others have.
    """

    section: str
    profiles: tuple[str, ...]
    make: Callable[[Bench], Record | None]
    spoils: bool = False
    uses: bool = False
    again: bool = False
    tidies: bool = False
    share: float = 1.0


def attempt(bench: Bench, trials: Sequence[Trial]) -> tuple[Tried, tuple[NotAudited, ...], dict[str, float]]:
    """What came of each trial, what was not tried and why, and how long each took, in milliseconds."""
    bench.trials = trials
    told, timings = make_each(bench, trials, bench.reopen)
    return told, tuple(bench.not_audited), timings


def make_each(bench: Bench, trials: Sequence[Trial], again: Callable[[], bool]) -> tuple[Tried, dict[str, float]]:
    """What came of each trial, and how long each took, in milliseconds.

    `again` has the page as it was before the first of them, once one has spoilt it, and tells whether it came.
    """
    sections: dict[str, Record] = {}
    timings: dict[str, float] = {}
    spoilt = False
    for trial in sorted(trials, key=lambda each: each.spoils):
        begun = time.monotonic()
        bench.until, bench.section, bench.acts = begun + trial.share * bench.seconds, trial.section, ()
        try:
            if spoilt and not again():
                bench.missed(trial.section, "the page did not come a second time")
                continue
            spoilt = trial.spoils
            if spoilt:
                bench.hold()
            if trial.uses:
                _say_what_frames_hold(bench)
            stood = noticeable(bench.documents) if trial.tidies else ""
            told = None if bench.short_of(LEAST) else trial.make(bench)
            if told is not None:
                sections[trial.section] = told
            # A trial that found nothing to try has not touched the page.
            spoilt = spoilt and told is not None and not (stood and noticeable(bench.documents) == stood)
        except (PlaywrightError, DocumentSilent) as error:
            spoilt = True
            bench.missed(trial.section, error.message.splitlines()[0])
            continue
        except Exception as error:
            # A fault in one trial must not cost what the others saw, nor pass as if there had been nothing to see.
            spoilt = True
            bench.missed(trial.section, f"the trial failed: {error!r}")
            continue
        finally:
            timings[trial.section] = round((time.monotonic() - begun) * 1000, 1)
    return Tried.model_validate(sections), timings


def _say_what_frames_hold(bench: Bench) -> None:
    used = bench.frames_used()
    if used:
        others = f" (+{len(used) - 1})" if len(used) > 1 else ""
        bench.missed(bench.section, f"what frames hold was not tried: {bench.redactor.url(used[0])}{others}")
