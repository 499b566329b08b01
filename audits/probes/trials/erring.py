"""Erring: forms are sent empty, then with slips, then as people fill them whose names and numbers are unusual.

Where a form gives way to a next step in the same page, that is erred in as well.
Choices are made and filters pressed, too: what they change on the screen must be said.

Nothing reaches the service: what a form sends is answered by the guard, which leaves the page. So only what a page says
by itself is seen here; a form that leaves everything to its server has simply `sent`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from playwright.sync_api import Dialog, Request

from audits.model.tried import (
    Changed,
    ChoiceUnsaid,
    Erred,
    Erring,
    ErrorSaid,
    FieldErred,
    FieldRef,
    FileRefused,
    FileUnsaid,
    How,
    Recoloured,
    StalePicture,
)
from audits.probes.listeners import listeners
from audits.probes.trials.answers import (
    PARTS_OF_DATES,
    is_part_of_date,
    is_person,
    is_unknown,
    kind_of,
    others,
    sought,
    told,
    tried,
    value_of,
)
from audits.probes.trials.bench import FRAME, Act, Bench, box_of, is_scripted
from audits.probes.trials.carrying import Kept, carried, kept_of, names_any
from audits.probes.trials.leading_back import MOST as MOST_RETURNS
from audits.probes.trials.leading_back import come_back, own_address
from audits.probes.trials.opening import stale_pictures
from audits.probes.world import HELPERS, script

SAYING, SCRIPT = script("trials/saying.js"), script("trials/erring.js")

REPORTS = """() => {
  for (const kind of [HTMLFormElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement])
    for (const name of ["reportValidity", "requestSubmit"]) {
      const own = kind.prototype[name];
      if (own) kind.prototype[name] = function (...given) {
        dispatchEvent(new Event("ariane-reports"));
        return own.apply(this, given);
      };
    }
}"""
"""Tells when a script has the browser say what is wrong, which only the page's own world knows."""

STALE = "(at) => arianeErring.stale(at)"
"""Pictures that another one took the place of when a choice was made."""

MOST_OTHERS = 16
"""Further choices of lists and of buttons that belong together that are made on a page."""

FEW = 2
"""Choices of a list, the first of which often says only that one is to be made."""

ASIDE = 60
"""CSS pixels by which a pin is dragged."""

OTHER_FILE = "(at) => arianeErring.giveOther(at)"
"""Gives a file of a kind that is not asked for (`other`) or that few take (`any`); empty where there is no room."""

HEARD = ("request", "dialog", "pageerror")
"""What is listened to."""

SETTLE, ANSWER, PATIENCE = 40, 240, 800
"""Milliseconds that a page has to do something, to answer a press, and to answer it when it seems to keep silent."""

PICKS = 4
"""How often something is chosen for one form: a day, then an hour."""

SUGGESTS, MOST_SUGGESTING = 450, 2
"""Milliseconds after which a field has suggested something, and how many fields of a form are asked to."""

OTHERS = 8
"""How many other values a field is given, one after the other, that refuses the usual one."""

SEARCHES, MOST_SOUGHT = 1200, 5
"""Milliseconds after which a search within a page has found something, or nothing, and what it is given at most."""

SEARCH = "(...given) => arianeErring.pressFilter(...given)"

SOON, LATE = 500, 6000
"""Milliseconds after which is looked again whether a step has come that is on its way, and how long it is awaited."""

UNDER_WAY = ("…", "...")
"""How words end that say that something is being looked for."""

UPLOAD = 2000
"""Milliseconds after which a page says what became of a small file."""

STAYS = 4000
"""Milliseconds after which what was said of a file that is refused must still be there."""

STEPS, FOR_A_STEP = 5, 4.0
"""Further steps of a page that are tried, and the seconds of the trial's time below which none is begun."""

LEFT_OVER = 1.5
"""Seconds of the trial's time below which no further attempt is begun."""


def erring(bench: Bench) -> Erring | None:
    """What came of erring in the forms of the main document; None where there is nothing to err in.

    Raises DocumentSilent.
    """
    told = begin(bench)
    if not any(told[each] for each in ("forms", "choices", "filters", "files", "texts", "openers")):
        return None
    bench.begin_states()
    if not bench.stage:
        bench.familiar |= _fields_under(told["forms"])
    hand = _Hand(bench)
    with hand.listening():
        hand.give_files(told["files"])
        if told["files"] and not hand.again():
            bench.missed("erred", "the page did not come a second time")
            return Erring(filed=tuple(hand.filed))
        hand.refuse_paste()
        # A view that a button leads back to was erred in before.
        fresh = [(at, form) for at, form in enumerate(told["forms"]) if not bench.stage or _is_fresh(form, bench.met)]
        # Who signs in may find the other forms filled in.
        fresh.sort(key=lambda each: any(field["type"] == "password" for field in each[1]["fields"]))
        attempts = [attempt for at, form in fresh for attempt in hand.try_form(at, form)]
        # Where a step has taken the place of the form, its choices are no longer there.
        gone = any(each.gone for each in attempts)
        hand.choosing += hand.acting(told["choices"] if not gone else [])
        hand.filtering(list(enumerate(told["filters"])))
        # What a dialog took in may be what its page waited for.
        in_dialog = bench.stage is not None and bench.stage.section == "opened"
        attempts += hand.go_on(told["forms"], attempts, onward=in_dialog)
        opened = list(hand.open_up(told["forms"], attempts))
        attempts += (*opened, *hand.go_on([], opened, onward=True))
        if gone and told["choices"] and bench.left >= FOR_A_STEP and hand.again():
            hand.choosing += hand.acting(begin(bench)["choices"])
    for address, button in list(hand.returning.items())[:MOST_RETURNS]:
        come_back(bench, address, button)
    known = tuple(carried(bench, hand.kept, begin))
    return Erring(
        attempts=tuple(attempts),
        refusing_paste=tuple({each.selector: each for each in hand.refusing}.values()),
        acting=tuple(hand.choosing),
        upsetting=tuple(hand.upsetting),
        losing=tuple(hand.losing),
        changed=tuple(hand.changed),
        silent=tuple(hand.silent),
        filed=tuple(hand.filed),
        locked=tuple(hand.locked),
        chosen=tuple(hand.chosen),
        stale=tuple(hand.stale),
        passing=tuple(hand.passing),
        refused=tuple(hand.refused),
        kept=tuple(map(hand.mask, hand.kept.answers)),
        carried=known,
    )


def _is_taken(erred: Erred) -> bool:
    """Whether a form went on with what it was given."""
    return erred.gone or erred.sent or erred.asked


def _goes_on(erred: Erred) -> bool:
    """Whether something further to be filled in came in the same page."""
    return (erred.gone or (erred.unfolded and not erred.messages)) and not (erred.sent or erred.asked)


def _is_fresh(form: dict[str, Any], met: set[str]) -> bool:
    """Whether a form has fields that were not met, or is a button that was not."""
    if not form["fields"]:
        return _alone(form) not in met
    return any(_known_by(field) not in met for field in form["fields"])


def _asks_for_words(form: dict[str, Any]) -> bool:
    """Whether something is to be typed into a form."""
    return any(field["type"] in {"text", "tel", "email", "number", "textarea"} for field in form["fields"])


def fields_there(bench: Bench) -> set[str]:
    """What the fields that can be filled in now are known by, below their headings. Raises DocumentSilent."""
    return _fields_under(begin(bench)["forms"])


def _fields_under(forms: list[dict[str, Any]]) -> set[str]:
    return {f"{form['under']} {_known_by(field)}" for form in forms for field in form["fields"]}


def _fields_of(forms: list[dict[str, Any]]) -> set[str]:
    return {_known_by(field) for form in forms for field in form["fields"]}


def _offers_more(told: dict[str, Any]) -> bool:
    """Whether a step holds anything to go on with."""
    return bool(told["forms"] or told["alone"] or told["openers"])


def _known_by(field: dict[str, Any]) -> str:
    """What a field is known by: those of the next step lie where those of this one lay."""
    return f"{field['selector']} {field['name']}"


def _alone(form: dict[str, Any]) -> str:
    """What a button that stands alone is known by: steps have buttons of one name, below other headings."""
    return f"{form['selector']} {form['button']} {form['under']}"


def _speaks_of(text: str, name: str) -> bool:
    """Whether a message has a word of substance of a field's name in it, or the field has no such word."""
    called = [each.casefold() for each in re.findall(r"\w{4,}", name)]
    return not called or any(each in text.casefold() for each in called)


def _pointed_to(fields: list[dict[str, Any]], erred: Erred) -> list[int]:
    """The fields that are marked, or at which something is said; all of them where nothing tells. A date that is asked
    for in parts is a whole.
    """
    near = {each.near for each in erred.messages}
    at = [number for number, each in enumerate(erred.fields) if each.invalid or each.marked or number in near]
    parts = [number for number, each in enumerate(fields) if is_part_of_date(each)]
    date = {number for number in parts if any(abs(number - each) < len(PARTS_OF_DATES) for each in at if each in parts)}
    return sorted({*at, *date}) or list(range(len(fields)))


def _picked(bench: Bench, at: int) -> bool:
    """Drag pins, choose one of each kind of things that are offered, then of those that came by it; whether there were
    any.
    """
    dragged = _drags_pins(bench, at)
    for turn in range(PICKS):
        if _picks_one(bench, at):
            continue
        if turn == 0:
            return dragged
        # What a day brings may come a moment later.
        bench.page.wait_for_timeout(SEARCHES - ANSWER)
        _picks_one(bench, at)
        break
    return True


def _drags_pins(bench: Bench, at: int) -> bool:
    """Drag what waits in a form to be dragged, such as a pin on its map, a little way; whether there was any."""
    mouse = bench.page.mouse
    places: list[tuple[float, float]] = bench.main.run("(at) => arianeErring.pins(at)", at)
    for x, y in places:
        mouse.move(x, y)
        mouse.down()
        mouse.move(x + ASIDE / 2, y + ASIDE / 4, steps=3)
        mouse.move(x + ASIDE, y + ASIDE / 2, steps=3)
        mouse.up()
        bench.page.wait_for_timeout(SETTLE)
    return bool(places)


def _picks_one(bench: Bench, at: int) -> bool:
    if not bench.main.run("(at) => arianeErring.pick(at)", at):
        return False
    bench.page.wait_for_timeout(ANSWER)
    return True


@dataclass(frozen=True)
class _Filling:
    """How a form is filled in: what its fields hold, which of them letter by letter, the last choices or the first ones
    (`turned`), what is looked for in fields that suggest things, and whether something beside them is picked.
    """

    values: tuple[str | bool | None, ...]
    by_key: tuple[bool, ...]
    turned: bool = False
    looked_for: tuple[tuple[int, str], ...] = ()
    picking: bool = False

    def put(self, bench: Bench, at: int) -> list[dict[str, Any]]:
        """Fill in the fields of the form, and take what they suggest; those that take letters one by one alone."""
        how = (list(self.values), list(self.by_key), self.turned)
        emptied: list[dict[str, Any]] = bench.main.run("(...given) => arianeErring.fill(...given)", at, *how)
        # What the page asks for while it is being filled is no answer to a press.
        bench.page.wait_for_timeout(10)
        for number, words in self.looked_for:
            _suggested(bench, at, number, words)
        return emptied


def _suggested(bench: Bench, at: int, number: int, words: str) -> bool:
    """Type into a field, and take the first thing that it suggests; whether there was any."""
    bench.main.run("(...given) => arianeErring.seek(...given)", at, number, words)
    bench.page.wait_for_timeout(SUGGESTS)
    return bool(bench.main.run("(...given) => arianeErring.take(...given)", at, number))


def _sent(bench: Bench, at: int, filling: _Filling) -> None:
    """Fill in and press as before, on a page opened anew."""
    begin(bench)
    filling.put(bench, at)
    if filling.picking:
        _picked(bench, at)
    bench.main.run("(at) => arianeErring.press(at)", at)
    bench.page.wait_for_timeout(ANSWER + 4 * SETTLE)


def _everywhere(bench: Bench) -> None:
    """Have all of the page tried."""
    bench.main.run("() => arianeProbes.setStage([])")


def _chose_beside(bench: Bench, at: int, filling: _Filling) -> None:
    """Fill in and pick something as before, on a page opened anew."""
    begin(bench)
    filling.put(bench, at)
    _picked(bench, at)


def _gave(bench: Bench, at: int) -> None:
    """Give a file as before, on a page opened anew."""
    begin(bench)
    bench.main.run("(at) => arianeErring.giveTo(at)", at)
    bench.page.wait_for_timeout(UPLOAD)


def _opened(bench: Bench, at: int) -> None:
    """Press a button that brings a form as before, on a page opened anew."""
    begin(bench)
    bench.main.run("(at) => arianeErring.open(at)", at)
    bench.page.wait_for_timeout(ANSWER)


def _sought(bench: Bench, at: int, words: str) -> None:
    """Look for something as before, on a page opened anew."""
    begin(bench)
    bench.main.run(SEARCH, at, words)
    bench.page.wait_for_timeout(SEARCHES)


def _chosen(bench: Bench, at: int) -> None:
    """Make a choice as before, on a page opened anew."""
    begin(bench)
    bench.main.run("(at) => arianeErring.choose(at)", at)
    bench.page.wait_for_timeout(ANSWER)


def _came_late(bench: Bench) -> None:
    """Wait for what comes a moment later, as before, on a page opened anew."""
    for _ in range(LATE // SOON):
        bench.page.wait_for_timeout(SOON)
        if _offers_more(begin(bench)):
            return


def _filtered(bench: Bench, at: int) -> None:
    """Press a button that changes what is to be seen as before, on a page opened anew."""
    begin(bench)
    bench.main.run("(at) => arianeErring.pressFilter(at)", at)
    bench.page.wait_for_timeout(ANSWER)


def _chosen_other(bench: Bench, at: int, number: int) -> None:
    """Make another choice as before, on a page opened anew."""
    begin(bench)
    bench.main.run("(...given) => arianeErring.chooseOther(...given)", at, number)
    bench.page.wait_for_timeout(ANSWER)


def begin(bench: Bench) -> dict[str, Any]:
    """Have the page on the bench ready to err in: its forms, choices and texts. Raises DocumentSilent."""
    document = bench.main
    for each in (HELPERS, SAYING, SCRIPT):
        document.evaluate(each)
    bench.page.evaluate(REPORTS)
    told: dict[str, Any] = document.run("() => arianeErring.begin()")
    return told


class _Hand:
    """Presses, and hears what the page does then."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.ears: tuple[Any, Any] = (bench.page, ())
        self.scripted = is_scripted(bench.main)
        self.errors: list[str] = []
        self.mask = bench.redactor.text
        self.asked: list[Request] = []
        self.dialogs: list[str] = []
        self.questioned = False
        self.choosing: list[FieldRef] = []
        self.upsetting: list[FieldRef] = []
        self.losing: list[FieldRef] = []
        self.changed: list[Changed] = []
        self.silent: list[ChoiceUnsaid] = []
        self.step = 0
        self.turned = False
        self.looked_for: tuple[tuple[int, str], ...] = ()
        self.filed: list[FileUnsaid] = []
        self.refusing: list[FieldRef] = []
        self.locked: list[Erred] = []
        self.chosen: list[Recoloured] = []
        self.stale: list[StalePicture] = []
        self.passing: list[FieldRef] = []
        self.refused: list[FileRefused] = []
        self.taken: tuple[Act, ...] = ()
        self.unfolding: tuple[Act, ...] = ()
        self.made: tuple[Act, ...] = ()
        self.led_by = ""
        self.picking = self.shunning = self.shunned = False
        self.filling = _Filling((), ())
        self.reviewed = {"typed": 0, "shown": 0}
        self.returning: dict[str, str] = {}
        self.kept = Kept()
        self.others_left = MOST_OTHERS

    @contextmanager
    def listening(self) -> Iterator[None]:
        self.hear()
        try:
            yield
        finally:
            self.forget()

    def hear(self) -> None:
        """Listen to the page that is on the bench."""
        page = self.bench.page
        # Playwright wants functions of its own kind, and gives them back to be taken off.
        heard: tuple[Any, ...] = (
            lambda request: self._asked(request),
            lambda dialog: self._spoke(dialog),
            lambda error: self.errors.append(error.message),
        )
        for event, function in zip(HEARD, heard, strict=True):
            page.on(event, function)  # type: ignore[call-overload]
        self.ears = (page, heard)

    def forget(self) -> None:
        """Listen to it no longer."""
        page, heard = self.ears
        for event, function in zip(HEARD, heard, strict=True):
            page.remove_listener(event, function)

    def _asked(self, request: Request) -> None:
        if request.is_navigation_request() or request.resource_type in {"fetch", "xhr"}:
            self.asked.append(request)

    def _spoke(self, dialog: Dialog) -> None:
        if dialog.type == "alert":
            self.dialogs.append(self.mask(dialog.message)[:300])
        else:
            self.questioned = True

    def pause(self, milliseconds: int) -> None:
        """Give a script its time; what the browser does without one is there with the next frame."""
        self.bench.page.wait_for_timeout(milliseconds if self.scripted else min(milliseconds, FRAME))

    def ref(self, about: dict[str, Any]) -> FieldRef:
        """A field as a record names it."""
        return FieldRef(selector=self.mask(about["selector"]), name=self.mask(about["name"]), box=box_of(about["box"]))

    def refuse_paste(self) -> None:
        """Keep the fields shown now that refuse what is pasted."""
        self.refusing += (self.ref(each) for each in self.bench.main.run("() => arianeErring.paste()"))

    def try_form(self, at: int, form: dict[str, Any]) -> Iterator[Erred]:
        """Attempts in a form; of a mere button that leads on, the one that did."""
        self.picking = self.turned = self.shunning = self.shunned = False
        self.looked_for = ()
        further = self.step > 0
        yield from (each for each in self.err(at, form) if form["fields"] or each.gone or (further and each.sent))

    def err(self, at: int, form: dict[str, Any]) -> Iterator[Erred]:
        """Attempt after attempt, as long as the page refuses by itself and tells more each time."""
        if form["disabled"]:
            yield from self._unlocked(at, form)
            return
        if form["search"]:
            # A search is asked for something; what it then says is for everybody.
            self.bench.main.run("() => arianeSaying.noteThings()")
            found = self._attempt(at, form, "right")
            yield found
            if not (found.sent or found.asked or found.gone or found.dialogs):
                self._hear_nothing("form", at, form["button"])
            return
        empty = self._attempt(at, form, "empty")
        yield empty
        if empty.sent and not empty.gone:
            # What it makes of names is seen without another press.
            for turn in range(self._most_turns(form["fields"], "unusual")):
                self._fill(at, form, "unusual", turn, names_alone=True)
            if self._is_sending_heard() and not self.bench.short_of(LEFT_OVER):
                # What a script makes of answers before they leave, a question in a dialog for instance.
                yield self._attempt(at, form, "right")
                return
        if empty.gone and not (empty.sent or empty.asked or self.step) and _asks_for_words(form):
            # What a step does with the answers of the one before shows where there are some.
            if self.again():
                yield self._attempt(at, form, "right")
            return
        if empty.sent or empty.asked or empty.gone or (empty.bubble and not empty.prevented):
            return
        if empty.unfolded and not empty.messages and (form["fields"] or not self.step):
            # It was no button that sends. A step without a field may say so that something is to be picked.
            return
        taken = refused = False
        for how, turn in self._turns(form):
            if self.bench.short_of(LEFT_OVER):
                return
            if how == "right" and taken and not refused:
                return
            erred = self._attempt(at, form, how, turn)
            yield erred
            if self.shunning and not self.step and self.again():
                self.shunning = False
                continue
            # Another visit would begin at the first step again.
            if erred.gone and how == "wrong" and not self.step and self.again():
                continue
            if erred.gone or (how != "wrong" and (erred.asked or (erred.sent and how == "right"))):
                return
            if how == "right" and not _is_taken(erred):
                yield from self._otherwise(at, form, erred)
            taken = taken or (erred.sent and how != "wrong")
            refused = refused or (not erred.sent and how == "unusual")

    def _is_sending_heard(self) -> bool:
        """Whether a script of the page hears of it when a form is sent."""
        return self.scripted and any("submit" in each for each in listeners(self.bench.main).values())

    def go_on(self, forms: list[dict[str, Any]], attempts: list[Erred], *, onward: bool = False) -> Iterator[Erred]:
        """Attempts in the steps that take the place of a form in the same page, as long as each is taken.

        With `onward`, what leads on is pressed though it was, and a form that did not go on is filled in again:
        something was added since.
        """
        met = self.bench.met
        met |= _fields_of(forms)
        met |= {_alone(form) for form in forms if not form["fields"]}
        came = [each for each in attempts if _goes_on(each)]
        for _ in range(STEPS):
            self.step += 1
            if not came or self.bench.left < FOR_A_STEP:
                return
            if not any(each.gone for each in came):
                self.taken = self.unfolding
            # What takes the place of a part that is tried by itself lies where that lay, or elsewhere.
            self._leave_the_part()
            told = self._awaited(begin(self.bench))
            self.reviewed = told["reviewed"]
            self.refuse_paste()
            sought = [
                each for at, form in enumerate(told["forms"]) if form["search"] for each in self.try_form(at, form)
            ]
            if sought:
                yield from sought
                if any(_goes_on(each) and each.gone for each in sought) or self.bench.left < FOR_A_STEP:
                    return
                told = begin(self.bench)
            offered = [(at, form) for at, form in enumerate(told["forms"]) if not form["search"]]
            fresh = [(at, form) for at, form in offered if _is_fresh(form, met) or (onward and not form["fields"])]
            waiting = [(at, form) for at, form in offered if onward and form["fields"] and not _is_fresh(form, met)]
            onward = False
            met |= {_alone(form) for form in told["forms"] if not form["fields"]}
            met |= _fields_of(told["forms"])
            self.choosing += self.acting(told["choices"])
            # Whatever else stands in a row may lead away from the step.
            pressed = [(at, each) for at, each in enumerate(told["filters"]) if each["searches"] or each["switches"]]
            self.filtering(pressed)
            self.made = (
                *(partial(_chosen, at=at) for at in range(len(told["choices"]))),
                *(partial(_filtered, at=at) for at, _ in pressed),
            )
            # What was chosen is no answer to what the step asks for.
            self.bench.main.run("() => arianeErring.unchoose()")
            if told["files"]:
                self.give_files(told["files"])
                self.taken = (*self.taken, *(partial(_gave, at=at) for at in range(len(told["files"]))))
                # What is said of them is no answer to a press.
                begin(self.bench)
            tried = [attempt for at, form in waiting[:1] for attempt in self._once_more(at, form)]
            if not any(_goes_on(each) for each in tried):
                tried += [attempt for at, form in fresh[:1] for attempt in self.try_form(at, form)]
            yield from tried
            came = [each for each in tried if _goes_on(each)]

    def _once_more(self, at: int, form: dict[str, Any]) -> Iterator[Erred]:
        """Fill in rightly what may have waited for something else."""
        self.picking = self.turned = self.shunning = self.shunned = False
        self.looked_for = ()
        erred = self._attempt(at, form, "right")
        yield erred
        if not _is_taken(erred):
            yield from self._otherwise(at, form, erred)

    def _awaited(self, told: dict[str, Any]) -> dict[str, Any]:
        """What a step offers; where that is nothing, once something has come, which a person would wait for."""
        if _offers_more(told):
            return told
        self.bench.pass_over()
        for _ in range(LATE // SOON):
            if self.bench.left < FOR_A_STEP or not self.bench.main.run("() => arianeErring.awaits()"):
                break
            self.bench.page.wait_for_timeout(SOON)
            self.bench.until += SOON / 1000
            told = begin(self.bench)
            if _offers_more(told):
                self.taken = (*self.taken, _came_late)
                self.bench.acts = self.taken
                self.bench.look_at_state(self.led_by)
                break
        return told

    def _leave_the_part(self) -> None:
        """Try everything from now on, where only a part of the page was."""
        if self.bench.stage is not None and _everywhere not in self.taken:
            self.taken = (*self.taken, _everywhere)
            _everywhere(self.bench)

    def open_up(self, forms: list[dict[str, Any]], attempts: list[Erred]) -> Iterator[Erred]:
        """Attempts in a form that a button of the page brings, in a dialog for instance: the first that does."""
        if self.bench.left < FOR_A_STEP or (any(each.gone for each in attempts) and not self.again()):
            return
        met = _fields_of(forms)
        self.made = ()
        for at in range(begin(self.bench)["openers"]):
            if self.bench.left < FOR_A_STEP:
                return
            self.asked = []
            if not self.bench.main.run("(at) => arianeErring.open(at)", at):
                continue
            self.bench.page.wait_for_timeout(ANSWER)
            if any(each.is_navigation_request() for each in self.asked):
                return
            if not self.bench.main.run("() => arianeErring.seen()")["unfolded"]:
                continue
            self.taken = (*self.taken, partial(_opened, at=at))
            self._leave_the_part()
            told = begin(self.bench)["forms"]
            fresh = [(number, form) for number, form in enumerate(told) if not form["search"] and _is_fresh(form, met)]
            self.step += 1
            for number, form in fresh[:1]:
                yield from self.try_form(number, form)
            return

    def _unlocked(self, at: int, form: dict[str, Any]) -> Iterator[Erred]:
        """Attempts with a button that cannot be pressed before everything is filled in."""
        self._fill(at, form, "right", 0)
        if not self._is_unlocked(at) and not (self._picks(at) and self._is_unlocked(at)):
            return
        self._locks_again(at, form)
        for how, turn in self._turns(form):
            if how == "wrong":
                continue
            if self.bench.short_of(LEFT_OVER):
                return
            erred = self._attempt(at, form, how, turn)
            yield erred
            if erred.gone or erred.sent or erred.asked:
                return

    def _locks_again(self, at: int, form: dict[str, Any]) -> None:
        """Keep a slip that locks the button anew, where everything else is there."""
        if not any("wrong" in kind_of(each) for each in form["fields"]):
            return
        slipped = self._attempt(at, form, "wrong", patience=PATIENCE)
        if not self._is_unlocked(at):
            given = zip(form["fields"], slipped.fields, strict=True)
            fields = tuple(said for about, said in given if "wrong" in kind_of(about))
            self.locked.append(slipped.model_copy(update={"fields": fields}))

    def _is_unlocked(self, at: int) -> bool:
        return bool(self.bench.main.run("(at) => arianeErring.unlocked(at)", at))

    def _picks(self, at: int) -> bool:
        """Choose among things that are offered, such as days and then hours; whether there were any."""
        self.bench.pass_over()
        chosen = _picked(self.bench, at)
        self.picking = self.picking or chosen
        if chosen:
            self.bench.acts = (*self.taken, partial(_chose_beside, at=at, filling=self.filling))
            picked = self.bench.main.run("() => arianeErring.pickedLast()")
            self.silent += self._unsaid(self.bench.main.run("() => arianeErring.saidOfPicks()"), picked)
            self.bench.look_at_state(picked)
        return chosen

    def _otherwise(self, at: int, form: dict[str, Any], erred: Erred) -> Iterator[Erred]:
        """The same attempt in other ways, until one is taken: with what the answer asks for, with something picked or
        taken from what is suggested, with other values, with the first of the choices rather than the last.
        """
        ways: list[tuple[How, Callable[[Erred], bool]]] = [
            ("right", partial(self._learns, form)),
            ("helped", lambda erred: self._picks(at)),
            ("helped", lambda erred: self._takes_suggestions(at, form)),
            *(("right", partial(self._gives_another, form, turn)) for turn in range(OTHERS)),
            ("helped", lambda erred: self._turns_round(form)),
        ]
        helped = False
        for how, changes in ways:
            if self.bench.left < LEFT_OVER:
                return
            if not changes(erred):
                continue
            helped = helped or how == "helped"
            erred = self._attempt(at, form, "helped" if helped else "right")
            yield erred
            if _is_taken(erred):
                return

    def _learns(self, form: dict[str, Any], erred: Erred) -> bool:
        """Whether what a form that was filled rightly says at a field gives an example of what it takes."""
        for said in erred.messages:
            at = said.tied[0] if len(said.tied) == 1 else said.near
            field = form["fields"][at] if at is not None else {"type": ""}
            value = told(said.text)
            if not said.tied and at is not None and not _speaks_of(said.text, field["name"]):
                # A list of errors stands near the first field, whatever it speaks of.
                continue
            if value and field["type"] in {"text", "tel", "number", "textarea"} and value != tried(field, "right")[0]:
                field["learnt"] = value
        return any("learnt" in field for field in form["fields"])

    def _takes_suggestions(self, at: int, form: dict[str, Any]) -> bool:
        """Take something of what fields suggest; whether any did."""
        suggesting = [number for number, field in enumerate(form["fields"]) if field["suggests"]]
        for number in suggesting[:MOST_SUGGESTING]:
            usual = str(value_of(form["fields"][number], "right"))
            words = next((each for each in (usual, *sought()) if _suggested(self.bench, at, number, each)), None)
            self.looked_for += ((number, words),) if words is not None else ()
        return bool(self.looked_for)

    def _gives_another(self, form: dict[str, Any], turn: int, erred: Erred) -> bool:
        """Give fields that the page points to another of the values that they may take; whether there is any."""
        given = False
        for at in _pointed_to(form["fields"], erred):
            about = form["fields"][at]
            known = others(about)
            if turn < len(known) and known[turn] != erred.fields[at].typed:
                about["learnt"] = known[turn]
                given = True
        return given

    def _turns_round(self, form: dict[str, Any]) -> bool:
        """Make the other choices; whether there are any."""
        self.turned = any(field["type"] == "radio" or field["tag"] == "select" for field in form["fields"])
        return self.turned

    def _turns(self, form: dict[str, Any]) -> Iterator[tuple[How, int]]:
        """The attempts after the first one, in which everything is empty."""
        for turn in range(self._most_turns([each for each in form["fields"] if "wrong" in kind_of(each)], "wrong")):
            yield "wrong", turn
        for turn in range(self._most_turns(form["fields"], "unusual") or 1):
            yield "unusual", turn
        yield "right", 0

    def _most_turns(self, fields: list[dict[str, Any]], how: How) -> int:
        return max((len(tried(each, how)) for each in fields), default=0)

    def again(self) -> bool:
        """Have the page anew, since it took slips for answers; whether it came."""
        self.forget()
        if not self.bench.reopen():
            return False
        self.taken = self.made = ()
        self.hear()
        begin(self.bench)
        self.bench.begin_states()
        return True

    def _fill(self, at: int, form: dict[str, Any], how: How, turn: int, *, names_alone: bool = False) -> _Filling:
        """Fill in; how that was done. What a field makes of the names of people is kept."""
        document, fields = self.bench.main, form["fields"]
        by_key = [how == "unusual" and is_person(field) for field in fields]
        values = [value_of(field, how, turn) for field in fields]
        if names_alone:
            values = [value if named else None for value, named in zip(values, by_key, strict=True)]
        helped = how == "helped"
        filling = _Filling(
            tuple(values),
            tuple(by_key),
            self.shunned or (helped and self.turned),
            self.looked_for if helped else (),
            self.picking,
        )
        self.filling = filling
        self.refusing += (self.ref(each) for each in filling.put(self.bench, at))
        became = document.run("(at) => arianeErring.became(at)", at) if any(by_key) else []
        for field, typed, own, named in zip(fields, values, became, by_key, strict=bool(became)):
            # What another field holds was copied from there.
            if named and own and own not in values:
                self.changed.append(Changed(**dict(self.ref(field)), typed=str(typed), became=self.mask(own)))
        return filling

    def _attempt(self, at: int, form: dict[str, Any], how: How, turn: int = 0, patience: int = ANSWER) -> Erred:
        self.dialogs, self.questioned, document = [], False, self.bench.main
        there = document.run("(at) => arianeErring.leftBy(at)", at) is None
        filling = self._fill(at, form, how, turn)
        left = document.run("(at) => arianeErring.leftBy(at)", at) if there else None
        if left is not None and all(each.selector != form["fields"][left]["selector"] for each in self.upsetting):
            self.upsetting.append(self.ref(form["fields"][left]))
            # What leads away as it is chosen is not chosen again: the form has another way.
            self.shunning, self.shunned = not self.shunned, True
        self.asked, self.errors = [], []
        document.run("(at) => arianeErring.press(at)", at)
        answered, seen = self._answer(PATIENCE if how == "empty" else patience)
        if how in ("empty", "right") and not self.step:
            typed = {value for value in filling.values if isinstance(value, str)}
            back = own_address(self.bench.page.url, self.asked, typed)
            self.returning.update({back: form["button"]} if back else {})
        self._note_what_is_kept(form, filling)
        # What only complains is no part of its own.
        further = seen["gone"] or seen["unfolded"] or seen["over"]
        # What was chosen before may be remembered, though nothing shows it any more.
        made = self.made if how == "empty" else ()
        way: tuple[Act, ...] = (*self.taken, *made, partial(_sent, at=at, filling=filling))
        self.bench.acts = way if further else ()
        if seen["messages"] or further:
            self.bench.look_at_state(form["button"])
        if seen["gone"]:
            self.taken, self.led_by = way, form["button"]
        elif seen["unfolded"] and not seen["messages"]:
            self.unfolding = way
        nowhere = self._leads_nowhere() if seen["messages"] and how == "empty" else ""
        broke = self.errors and not (answered or seen["messages"])
        erred = self._erred(form, how, seen, filling.values)
        told = {"nowhere": self.mask(nowhere), "error": self.mask(self.errors[0])[:200] if broke else ""}
        return erred.model_copy(update=told)

    def _note_what_is_kept(self, form: dict[str, Any], filling: _Filling) -> None:
        """Note what the browser keeps of the answers that were sent, where other pages may know them."""
        sent = any(each.is_navigation_request() for each in self.asked)
        if self.step or self.bench.stage or not (sent and self.bench.companions):
            return
        given = {
            field["name"]: value
            for field, value in zip(form["fields"], filling.values, strict=True)
            if isinstance(value, str)
        }
        # A server that is told the answers may fill them in later.
        if any(each.method != "GET" or names_any(each.url, given.values()) for each in self.asked):
            return
        kept = kept_of(self.bench, given)
        if len(kept.answers) >= len(self.kept.answers):
            self.kept = kept

    def _leads_nowhere(self) -> str:
        """The words of a link in a message that leads to nothing, not a moment later either: a place may be loading."""
        ask = "() => arianeErring.nowhere()"
        if not self.bench.main.run(ask):
            return ""
        self.bench.page.wait_for_timeout(SEARCHES)
        return str(self.bench.main.run(ask))

    def _answer(self, patience: int) -> tuple[bool, dict[str, Any]]:
        """Whether the page answered a press within so many milliseconds, and what is to be seen once it has settled."""
        document, waited = self.bench.main, 0
        while True:
            self.pause(SETTLE)
            waited += SETTLE
            seen: dict[str, Any] = document.run("() => arianeErring.seen()")
            answered = bool(seen["messages"] or seen["bubble"] or seen["gone"] or self.asked or self.dialogs)
            if answered or waited >= patience:
                break
        is_sent = any(each.is_navigation_request() for each in self.asked)
        if answered and not (is_sent and not seen["messages"]):
            # Focus, and what is announced, often follow a moment later; what was sent is over.
            self.pause(4 * SETTLE)
            seen = document.run("() => arianeErring.seen()")
        if seen["gone"] and seen["lost"]:
            # What fades in takes focus later still.
            self.bench.page.wait_for_timeout(PATIENCE)
            seen = document.run("() => arianeErring.seen()")
        return answered, seen

    def _erred(self, form: dict[str, Any], how: How, seen: dict[str, Any], values: Sequence[Any]) -> Erred:
        return Erred(
            how=how,
            form=self.mask(form["selector"]),
            over=form["over"],
            step=self.step,
            **self.reviewed,
            button=self.mask(form["button"]),
            sent=any(each.is_navigation_request() for each in self.asked),
            asked=self.questioned or any(not each.is_navigation_request() for each in self.asked),
            gone=seen["gone"],
            unfolded=seen["unfolded"],
            prevented=seen["prevented"] or not seen["submitted"],
            bubble=seen["bubble"],
            dialogs=tuple(self.dialogs),
            title_changed=seen["title"],
            heading=self.mask(seen["heading"]) if seen["gone"] else "",
            title=self.mask(seen["titled"]) if seen["gone"] else "",
            address=seen["address"],
            whole=seen["whole"],
            remembered=seen["remembered"],
            focus=self.mask(seen["focus"]),
            lost=seen["lost"],
            past=seen["past"] if seen["gone"] else 0,
            messages=tuple(self._message(each) for each in seen["messages"]),
            fields=tuple(
                self._field(field, value, after)
                for field, value, after in zip(form["fields"], values, seen["fields"], strict=True)
            ),
        )

    def _message(self, told: dict[str, Any]) -> ErrorSaid:
        return ErrorSaid.model_validate(
            told
            | {"selector": self.mask(told["selector"]), "text": self.mask(told["text"]), "box": box_of(told["box"])}
        )

    def _field(self, about: dict[str, Any], value: str | bool | None, after: dict[str, Any]) -> FieldErred:
        typed = value if isinstance(value, str) else ""
        own = dict(self.ref(about), typed=typed, hint=self.mask(about["hint"]))
        facts = {
            "type": about["type"],
            "group": self.mask(about["group"]),
            "required": about["required"],
            "unknown": is_unknown(about),
            "person": is_person(about),
        }
        return FieldErred(**own, **facts, **after)

    def acting(self, choices: list[dict[str, Any]]) -> Iterator[FieldRef]:
        """Choices that lead to another page as soon as they are made."""
        for at, choice in enumerate(choices):
            if self.bench.short_of(LEFT_OVER / 3):
                return
            self.asked = []
            pages = len(self.bench.page.context.pages)
            self.bench.main.run("(at) => arianeErring.choose(at)", at)
            self.pause(2 * SETTLE)
            # An answer of the page comes behind what it asked for before, also on a machine that is busy.
            upset = self.bench.main.run("(at) => arianeErring.upset(at)", at)
            left = any(each.is_navigation_request() for each in self.asked)
            if not left:
                self.stale += stale_pictures(self.bench, self.bench.main.run(STALE, at), choice["name"])
                self._look_at_colours("choice", at)
                self.bench.acts = (*self.taken, partial(_chosen, at=at))
                # Where the choice has gone, so has its form: what came may be another one.
                self.bench.look_at_state(choice["name"], untried=bool(upset))
            if not (left or upset or self.asked):
                self._hear_nothing("choice", at, choice["name"])
                left = self._choose_others(at, choice)
            if not left and choice["options"] > FEW:
                left = self._leaves_at_last(at)
            if left or len(self.bench.page.context.pages) > pages:
                yield self.ref(choice)
            elif upset:
                self.upsetting.append(self.ref(choice))
                self.losing += [self.ref(choice)] if upset == "lost" else []

    def _choose_others(self, at: int, choice: dict[str, Any]) -> bool:
        """Make the other choices of a few, and look at what each of them brings; whether one leads away."""
        number = 0
        while self.others_left and not self.bench.short_of(LEFT_OVER / 3):
            called = self.bench.main.run("(...given) => arianeErring.chooseOther(...given)", at, number)
            if called is None:
                break
            self.others_left -= 1
            self.pause(SETTLE)
            if any(each.is_navigation_request() for each in self.asked):
                return True
            self.bench.acts = (*self.taken, partial(_chosen_other, at=at, number=number))
            self.bench.look_at_state(called)
            if self.bench.main.run("() => arianeErring.upsetOther()"):
                self.upsetting.append(self.ref(choice))
                break
            number += 1
        return False

    def _leaves_at_last(self, at: int) -> bool:
        """Whether the last choice of a list leads away, where another one does not."""
        self.bench.main.run("(at) => arianeErring.choose(at, true)", at)
        self.pause(2 * SETTLE)
        return any(each.is_navigation_request() for each in self.asked)

    def _look_at_colours(self, kind: Literal["choice", "filter"], at: int) -> None:
        """Keep how a choice is written once it is made, or a button that was pressed, where it looks otherwise then."""
        look = "(...given) => arianeErring.chosenTint(...given)"
        if not self.bench.main.run(look, kind, at):
            return
        # Colours that fade over need their time.
        self.bench.page.wait_for_timeout(ANSWER)
        if told := self.bench.main.run(look, kind, at):
            masked = {each: self.mask(told[each]) for each in ("selector", "name")}
            self.chosen.append(Recoloured(**told | masked | {"box": box_of(told["box"])}))

    def filtering(self, buttons: Iterable[tuple[int, dict[str, Any]]]) -> None:
        """Press buttons that may leave more or fewer things to be seen."""
        for at, button in buttons:
            if self.bench.short_of(LEFT_OVER / 3):
                return
            self.asked, self.dialogs = [], []
            if not self.bench.main.run("(at) => arianeErring.pressFilter(at)", at):
                continue
            self.bench.page.wait_for_timeout(SEARCHES if button["searches"] else 2 * SETTLE)
            if not (self.asked or self.dialogs):
                self._look_at_colours("filter", at)
                self._hear_nothing("filter", at, button["name"])
                self._find_something(at, button)

    def _find_something(self, at: int, button: dict[str, Any]) -> None:
        """Look for what there is: the results of a search, or the houses of a street, are a state of the page."""
        if button["beside"] is None:
            return
        usual = str(value_of(button["beside"], "right"))
        for words in (usual, *others(button["beside"]))[:MOST_SOUGHT]:
            if self.bench.short_of(LEFT_OVER) or not self.bench.main.run(SEARCH, at, words):
                return
            self.bench.page.wait_for_timeout(SEARCHES)
            if self.asked or self.dialogs:
                return
            if self.bench.main.run("() => arianeErring.broughtMore()"):
                self.bench.acts = (*self.taken, partial(_sought, at=at, words=words))
                self.bench.look_at_state(button["name"])
                return

    def give_files(self, files: list[dict[str, Any]]) -> None:
        """Give a file to fields that take one, and keep what is said of it to the eye alone."""
        for at, field in enumerate(files):
            if self.bench.short_of(LEFT_OVER + UPLOAD / 1000):
                return
            self.asked = []
            self.bench.main.run("(at) => arianeErring.giveTo(at)", at)
            self.bench.page.wait_for_timeout(UPLOAD)
            self.bench.acts = (*self.taken, partial(_gave, at=at))
            self.bench.look_at_state(field["name"])
            # What is sent at once is held back here: nobody knows what the page would have said then.
            if self.asked:
                continue
            for each in self._said_of_file(at):
                self.filed.append(
                    FileUnsaid(
                        selector=self.mask(each["selector"]),
                        text=self.mask(each["text"]),
                        before=self.mask(each["before"]),
                        box=box_of(each["box"]),
                        field=self.mask(field["name"]),
                        shown=field["seen"],
                    )
                )
            self._gives_another_kind(at, field)

    def _said_of_file(self, at: int) -> list[dict[str, Any]]:
        """What is said of a file to the eye alone, once it says the same for a while; first it may be on its way."""
        ask = "(at) => arianeErring.saidOfFile(at)"
        said: list[dict[str, Any]] = self.bench.main.run(ask, at)
        before: list[str] = []
        for turn in range(UPLOAD // PATIENCE + 1 if said else 0):
            if self.bench.short_of(LEFT_OVER) or (turn > 1 and before == [each["text"] for each in said]):
                break
            before = [each["text"] for each in said]
            self.bench.page.wait_for_timeout(PATIENCE)
            said = self.bench.main.run(ask, at)
        return said

    def _gives_another_kind(self, at: int, field: dict[str, Any]) -> None:
        """Keep a field that passes over in silence a file of a kind that is not asked for, and what it says of one."""
        self.asked, self.dialogs = [], []
        kind = "" if self.bench.short_of(LEFT_OVER + UPLOAD / 1000) else self.bench.main.run(OTHER_FILE, at)
        if not kind:
            return
        self.bench.page.wait_for_timeout(UPLOAD)
        if self.asked or self.dialogs:
            return
        if self.bench.main.run("(at) => arianeErring.passedOver(at)", at):
            self.passing += [self.ref(field)] if kind == "other" else []
        elif (said := self.bench.main.run("(at) => arianeErring.saidOfOther(at)", at))["text"]:
            brief = not self.bench.short_of(LEFT_OVER + STAYS / 1000) and self._is_gone_soon(at)
            told = said | {"text": self.mask(said["text"]), "brief": brief}
            self.refused.append(FileRefused(**dict(self.ref(field)), **told))

    def _is_gone_soon(self, at: int) -> bool:
        """Whether nothing is left, some seconds later, of what was said of a file."""
        self.bench.page.wait_for_timeout(STAYS)
        return not self.bench.main.run("(at) => arianeErring.saidOfOther(at)", at)["text"]

    def _hear_nothing(self, kind: Literal["form", "choice", "filter"], at: int, name: str) -> None:
        """Keep what changed with the things that are shown, and is not announced, not a moment later either."""
        look = "(...given) => arianeErring.unsaid(...given)"
        if not self.bench.main.run(look, kind, at):
            return
        self.bench.page.wait_for_timeout(PATIENCE)
        told = self.bench.main.run(look, kind, at)
        if any(each["text"].endswith(UNDER_WAY) for each in told):
            self.bench.page.wait_for_timeout(PATIENCE)
            told = self.bench.main.run(look, kind, at)
        self.silent += self._unsaid(told, name)

    def _unsaid(self, told: list[dict[str, Any]], name: str) -> list[ChoiceUnsaid]:
        return [
            ChoiceUnsaid(
                selector=self.mask(each["selector"]),
                text=self.mask(each["text"]),
                before=self.mask(each["before"]),
                box=box_of(each["box"]),
                field=self.mask(each.get("by", name)),
                counted=each["counted"],
                fewer=each["fewer"],
                summed=each["summed"],
                sought=each["sought"],
                answers=each["answers"],
                done=each["done"],
            )
            for each in told
        ]
