"""Waiting without doing anything, by a clock that runs fast: does the page throw people out, and does it warn them?

The page is opened anew with Playwright's clock in it, so that every timer of a quarter of an hour fires within a second
or two. A clock that jumped would miss countdowns: it runs, minute by minute.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Dialog, Page, Request
from playwright.sync_api import Error as PlaywrightError

from audits.frames import DocumentSilent
from audits.model.tried import FieldRef, Fleeting, MovedByScript, Vanished, Waited, WaitedFor
from audits.probes.trials.answers import value_of
from audits.probes.trials.bench import A_FORM, SECONDS, STATES, Bench, box_of, is_scripted
from audits.probes.trials.erring import begin
from audits.probes.world import HELPERS, script

MOVES = script("trials/waiting.js")

MINUTES = 31
"""How long is waited by the page's clock: sessions commonly end after 10, 15, 20 or 30 minutes."""

MOST_PARTS = 2
"""Parts of a page in which is waited: those that came last."""

LEFT_OVER = 3.0
"""Seconds of the trial's time below which no further minute is begun."""

MINUTE_MS, SLICE_MS = 60_000, 5_000
"""How far the page's clock runs at a time: a minute, or less on a page that is busy meanwhile."""

BUSY = 0.1
"""Seconds that the first slice may take on a page that is given whole minutes."""

SLOW_FRAMES = """() => {
  const later = window.setTimeout;
  window.requestAnimationFrame = (callback) => later(() => callback(performance.now()), 1000);
  window.cancelAnimationFrame = (id) => window.clearTimeout(id);
  const clock = Date, again = window.setInterval;
  let ticks = false;
  window.setTimeout = (callback, wait, ...rest) => { ticks ||= wait >= 60000; return later(callback, wait, ...rest); };
  window.setInterval = (callback, wait, ...given) => { ticks = true; return again(callback, wait, ...given); };
  const tell = () => dispatchEvent(new CustomEvent("ariane-tells-time", { detail: [clock.now(), ticks] }));
  addEventListener("ariane-asks-time", tell);
}"""
"""One frame a second by the page's clock: nobody looks, and half an hour of frames is a hundred thousand of them. What
that clock says, and whether the page waits for minutes or looks time after time, is told to us: in our world the other
one runs.
"""

AT_REST = """() => {
  const last = setTimeout(() => {}, 0);
  for (let id = last; id > last - 20000; id -= 1) try { clearTimeout(id); } catch { /* a frame */ }
}"""
"""Takes its timers from a page that is left: the clock of the others would wait for them, and it is silenced."""

FALLS = 3
"""Times that a figure must fall in a row to be counting down."""

LINES = """() => (document.body ? document.body.innerText : '').split('\\n').map((line) => line.trim())
  .filter((line) => line && line.length < 400).slice(0, 400)"""

LOOK_MS = 1_000
"""Milliseconds of the page's clock between two looks at what moves, in its first minute."""

LOOK_SECONDS, HICCUPS = 0.25, 3.0
"""Seconds that such a look may take on the whole, and what a machine that is busy meanwhile may take on top: of a page
that is heavier nothing is said.
"""

ENTERED = 3
"""The look at which something is entered, as by a person: some pages count from there on."""

OFTEN = 3
"""Changes within that minute that make a thing one that goes on moving."""


def waiting(bench: Bench) -> Waited | None:
    """What came by itself. A page without scripts cannot do anything; None when it did not come a second time."""
    if not is_scripted(bench.main):
        return Waited(minutes=MINUTES)
    # The clock runs in every page of the context: one that still runs would put its frames on it, and never answer.
    if not bench.reopen(_own_clock):
        bench.missed("waited", "the page did not come a second time")
        return None
    told = _waited(bench)
    if not (told.counting or any(each.kind in {"left", "lost"} for each in told.events)):
        _wait_in_parts(bench)
    return told


def _wait_in_parts(bench: Bench) -> None:
    """Wait in the parts of the page in which it began to count, or to wait, when they were brought about; else in the
    first one with a form, where the page had no field itself and watches the time: some wait for an answer.
    """
    ways = [each for each in bench.ways if each.came.timed]
    if not ways and bench.ways and bench.main.run("() => arianeMoves.watchesInVain()"):
        used = [each for each in bench.ways if each.section != "unveiled"]
        ways = [each for each in used if each.came.controls >= A_FORM][:1]
    kept = bench.not_audited
    bench.not_audited = []
    try:
        for way in ways[-MOST_PARTS:]:
            bench.stage, bench.until = way, time.monotonic() + SECONDS
            try:
                bench.page.evaluate(AT_REST)
                if not bench.reopen():
                    bench.missed(STATES, "the page did not come a second time")
                else:
                    # What fades in does so by the page's clock, which shows a frame a second.
                    _run(bench, 1000)
                    tried = bench.states[way.state].tried.model_copy(update={"waited": _waited(bench)})
                    bench.states[way.state] = bench.states[way.state].model_copy(update={"tried": tried})
            except (DocumentSilent, PlaywrightError) as error:
                bench.missed(STATES, error.message.splitlines()[0])
        given_up = bool(bench.not_audited)
    finally:
        bench.stage, bench.not_audited = None, kept
    if given_up or len(ways) > MOST_PARTS:
        bench.missed_once(STATES, "not everything of it was tried")


def _waited(bench: Bench) -> Waited:
    """What came by itself on the page that is on the bench, by the clock that runs in it. Raises DocumentSilent."""
    watch = Watching(bench)
    with watch.listening():
        watch.minute = 1
        watch.moved = _moved(bench, watch)
        watch.taken = _taken(bench)
        # What came with a part that something brought about did not come by itself.
        if watch.moved is not None and bench.stage is None:
            watch.fleeting = _fleeting(bench)
        for minute in range(1, MINUTES + 1):
            watch.minute = minute
            if not _runs_a_minute(bench):
                bench.missed("waited", f"the page's clock ran for {minute - 1} minutes only")
                return watch.told(minute - 1)
            watch.look()
            if not watch.answers():
                bench.missed("waited", f"the page's clock ran for {minute} minutes only")
                return watch.told(minute)
    bench.main.run("() => arianeMoves.clear()")
    # What a press brings about does not come by itself.
    if not any(each.kind == "left" for each in watch.events):
        presses = _Presses(bench)
        watch.pressed, watch.vanished = presses.empty()
        watch.unkept = presses.filled()
    return watch.told(MINUTES)


class _Presses:
    """Presses what a page offers to be sent, and sees what is said then and does not stay."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.told = begin(bench)
        self.at = next(
            (
                at
                for at, each in enumerate(self.told["forms"])
                if each["fields"] and not (each["disabled"] or each["search"])
            ),
            None,
        )

    def empty(self) -> tuple[bool, tuple[Vanished, ...]]:
        """Whether a form refuses to be sent empty, and what it says then and does not leave there to be read."""
        if self.at is None:
            return False, ()
        first = self._first("press", self.at)
        if first["gone"] or not first["messages"]:
            return False, ()
        there, found = self._gone(first)
        # Where anything stays, it may say the same in other words.
        return True, () if there else found

    def filled(self) -> tuple[Vanished, ...]:
        """What a form says that takes what it is given, or a button, and whose figures are nowhere to be read after."""
        found: list[Vanished] = []
        if self.at is not None:
            values = [value_of(field, "right") for field in self.told["forms"][self.at]["fields"]]
            self.bench.main.run("(...given) => arianeErring.fill(...given)", self.at, values, [False] * len(values))
            found += self._unkept("press", self.at)
        for at in range(self.told["alone"]):
            if self.bench.left < LEFT_OVER:
                break
            found += self._unkept("pressAlone", at)
        return tuple(found)

    def _unkept(self, how: str, at: int) -> list[Vanished]:
        _, gone = self._gone(self._first(how, at))
        figures = [each for each in gone if FIGURES.search(each.text)]
        if not figures:
            return []
        left = "\n".join(self.bench.redactor.text(line) for line in self.bench.main.run(LINES))
        return [each for each in figures if not all(figure in left for figure in FIGURES.findall(each.text))]

    def _first(self, how: str, at: int) -> dict[str, Any]:
        """What is there right after a press; no messages where something is on its way to the server."""
        asked: list[Request] = []
        hear = lambda request: asked.append(request)  # noqa: E731
        self.bench.page.on("request", hear)
        pressed = self.bench.main.run(f"(at) => arianeErring.{how}(at)", at)
        _run(self.bench, 300)
        # What is said meanwhile goes when the answer comes.
        self.bench.page.remove_listener("request", hear)
        nothing: dict[str, Any] = {"gone": False, "messages": []}
        return nothing if asked or pressed is False else dict(self.bench.main.run("() => arianeErring.seen()"))

    def _gone(self, first: dict[str, Any]) -> tuple[list[dict[str, Any]], tuple[Vanished, ...]]:
        """Which of the words that came stay, and which are gone after how many seconds."""
        there, found, mask = first["messages"], [], self.bench.redactor.text
        for before, seconds in zip((0, *VANISHING), VANISHING, strict=False):
            if not there:
                break
            _run(self.bench, 1000 * (seconds - before))
            now = {each["text"] for each in self.bench.main.run("() => arianeErring.seen()")["messages"]}
            found += [(each, seconds) for each in there if each["text"] not in now]
            there = [each for each in there if each["text"] in now]
        return there, tuple(
            Vanished(selector=mask(each["selector"]), text=mask(each["text"]), box=box_of(each["box"]), seconds=seconds)
            for each, seconds in found
        )


def _moved(bench: Bench, watch: Watching) -> tuple[MovedByScript, ...] | None:
    """What changes time after time within a minute of the page's clock; None when it could not be looked at."""
    document = bench.main
    document.evaluate(HELPERS)
    document.evaluate(MOVES)
    begun = time.monotonic()
    for look in range(MINUTE_MS // LOOK_MS):
        if look == ENTERED:
            document.run("() => arianeMoves.enter()")
        _run(bench, LOOK_MS)
        document.run("() => arianeMoves.look()")
        if look == ENTERED:
            document.run("() => arianeMoves.entered()")
            # What a choice brings about does not come by itself.
            watch.forget()
        if time.monotonic() - begun > HICCUPS + look * LOOK_SECONDS or bench.left < LEFT_OVER:
            bench.missed("moved by scripts", "the page is too heavy to be looked at every second")
            return None
    mask = bench.redactor.text
    return tuple(
        MovedByScript(
            selector=mask(each["selector"]),
            text=mask(each["text"]),
            box=box_of(each["box"]),
            times=each["times"],
            again=each["again"],
            what=each["what"],
        )
        for each in document.run("(often) => arianeMoves.often(often)", OFTEN)
    )


def _fleeting(bench: Bench) -> tuple[Fleeting, ...]:
    """What came by itself within that minute, or stood there at first, and went again."""
    mask = bench.redactor.text
    return tuple(
        Fleeting(
            selector=mask(each["selector"]),
            text=mask(each["text"]),
            box=box_of(each["box"]),
            seconds=each["seconds"],
            holds=each["holds"],
        )
        for each in bench.main.run("() => arianeMoves.fleeting()")
    )


def _taken(bench: Bench) -> FieldRef | None:
    """What took focus by itself within that minute."""
    told = bench.main.run("() => arianeMoves.taker()")
    if told is None:
        return None
    mask = bench.redactor.text
    return FieldRef(selector=mask(told["selector"]), name=mask(told["name"]), box=box_of(told["box"]))


def _runs_a_minute(bench: Bench) -> bool:
    """Let a minute pass on the page's clock; whether there was time for it."""
    gone = 0
    while gone < MINUTE_MS:
        if bench.left < LEFT_OVER:
            return False
        begun = time.monotonic()
        _run(bench, SLICE_MS)
        gone += SLICE_MS
        if time.monotonic() - begun < BUSY and gone < MINUTE_MS:
            _run(bench, MINUTE_MS - gone)
            gone = MINUTE_MS
    return True


def _run(bench: Bench, milliseconds: int) -> None:
    """Let the page's clock run: a script that breaks meanwhile does not stop it."""
    try:
        bench.page.clock.run_for(milliseconds)
    except PlaywrightError as error:
        if not BROKE.match(error.message):
            raise


def _own_clock(page: Page) -> None:
    page.clock.install()
    page.context.add_init_script(f"({SLOW_FRAMES})()")


BROKE = re.compile(r"Clock\.run_for: \w*Error\b")
"""How Playwright tells that something of the page broke while its clock ran."""

VANISHING = (2, 5, 10, 20)
"""Seconds of the page's clock after which is looked whether what was said is still there."""

FIGURES = re.compile(r"[\w/.-]*\d{3}[\w/-]*")
"""A number that somebody may need later: three figures at least."""

MOST_EVENTS, PASSED = 120, 60
"""Events that are noted, and how many of them may be words that were gone at the next look."""


class Watching:
    """What is noticed from minute to minute: set `minute`, and `look`."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.minute = 0
        self.events: list[WaitedFor] = []
        self.falling: Counter[str] = Counter()
        self.counting: dict[str, str] = {}
        self.lines = self._lines()
        self.moved: tuple[MovedByScript, ...] | None = None
        self.taken: FieldRef | None = None
        self.asked = self.lost = False
        self.passed = 0
        self.answered, self.answered_at = "", 0
        self.pressed = False
        self.vanished: tuple[Vanished, ...] = ()
        self.unkept: tuple[Vanished, ...] = ()
        self.fleeting: tuple[Fleeting, ...] | None = None
        self.known = {_without_figures(line) for line in self.lines}

    def answers(self) -> bool:
        """Answer what asks whether somebody is still there, if anything does; whether the page stayed then."""
        told = self.bench.main.run("() => arianeMoves.answer()")
        if told is None:
            return True
        self.answered, self.answered_at = self.bench.redactor.text(told["name"]), self.minute
        noted = len(self.events)
        # A pointer that moves is a sign of life as well.
        self.bench.page.mouse.click(*told["place"])
        _run(self.bench, LOOK_MS)
        # What the answer led to did not come by itself.
        left = any(each.kind == "left" for each in self.events[noted:])
        del self.events[noted:]
        return not left

    def _lines(self) -> list[str]:
        return [self.bench.redactor.text(line) for line in self.bench.main.run(LINES)]

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Notice as long as this lasts."""
        page = self.bench.page
        # Playwright wants functions of its own kind, and gives them back to be taken off.
        on_request, on_dialog = lambda request: self._asked(request), lambda dialog: self._spoke(dialog)
        page.on("request", on_request)
        page.on("dialog", on_dialog)
        try:
            yield
        finally:
            page.remove_listener("request", on_request)
            page.remove_listener("dialog", on_dialog)

    def forget(self) -> None:
        """Begin anew, but for the minute."""
        self.bench.main.run("() => arianeMoves.leaves()")
        self.events.clear()
        self.asked = False

    def _asked(self, request: Request) -> None:
        if request.is_navigation_request() and request.frame == self.bench.page.main_frame:
            self._note("left", self.bench.redactor.url(request.url))
        else:
            self.asked = True

    def _spoke(self, dialog: Dialog) -> None:
        self._note("dialog", self.bench.redactor.text(dialog.message))

    def _note(self, kind: str, text: str, **facts: Any) -> None:
        if len(self.events) < MOST_EVENTS:
            told = {"minute": self.minute, "kind": kind, "text": text[:400], **facts}
            self.events.append(WaitedFor.model_validate(told))

    def look(self) -> None:
        """Compare with what the page said a minute ago."""
        now = self._lines()
        came = self._came()
        self._pass(now, came)
        self._stamp()
        fell = set()
        for before, after in zip(self.lines, now, strict=False):
            if (
                before != after
                and _without_figures(before) == _without_figures(after)
                and _figure(after) < _figure(before)
            ):
                fell.add(_without_figures(after))
        for line in set(self.falling) - fell:
            if self.falling[line] < FALLS:
                del self.falling[line]
        self.falling.update(fell)
        for line in now:
            if self.falling[_without_figures(line)] == FALLS:
                self.counting.setdefault(_without_figures(line), line)
        for line in now:
            if (bare := _without_figures(line)) not in self.known:
                self.known.add(bare)
                told = next((facts for words, facts in came if bare in _without_figures(words)), {})
                self._note("said", line, **told)
        self.lines = now
        lost = self.bench.main.run("() => arianeMoves.lost()") if not self.lost else ""
        if lost:
            self.lost = True
            self._note("lost", lost)

    def _came(self) -> list[tuple[str, dict[str, Any]]]:
        """The words that came since the last look, each with when that was and whether keys are of use there."""
        told = self.bench.main.run("() => arianeMoves.passed()")
        return [(self.bench.redactor.text(each.pop("words")), each) for each in told]

    def _stamp(self) -> None:
        """Say when the page asked for another one: of that only the page knows the moment."""
        told = iter(self.bench.main.run("() => arianeMoves.leaves()"))
        for at, event in enumerate(self.events):
            if event.kind == "left" and event.minute == self.minute:
                self.events[at] = event.model_copy(update={"second": next(told, None)})

    def _pass(self, now: list[str], came: list[tuple[str, dict[str, Any]]]) -> None:
        """Note what was said since the last look and is no longer to be read."""
        there = {_without_figures(line) for line in now}
        for words, facts in came:
            if (bare := _without_figures(words)) not in there | self.known and self.passed < PASSED:
                self.passed += 1
                self.known.add(bare)
                self._note("passed", words, **facts)

    def told(self, minutes: int) -> Waited:
        """Everything, once the waiting is over."""
        return Waited(
            minutes=minutes,
            events=tuple(self.events),
            counting=tuple(self.counting.values()),
            asked=self.asked,
            answered=self.answered,
            answered_at=self.answered_at,
            moved=self.moved,
            taken=self.taken,
            pressed=self.pressed,
            vanished=self.vanished,
            unkept=self.unkept,
            fleeting=self.fleeting,
        )


def _without_figures(line: str) -> str:
    return re.sub(r"\d+", "0", line)


def _figure(line: str) -> int:
    """All figures of a line as one number: 14:59 is less than 15:00."""
    return int("".join(each.zfill(2) for each in re.findall(r"\d+", line)) or "0")
