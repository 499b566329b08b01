"""Opening things with keys alone: dialogs, menus and parts that unfold, and whether composite controls obey their keys.

Each control that may open something is pressed with Enter. Of what opens is written down where focus is, whether Tab
leads behind it, whether Escape closes it and where focus is then. Real keys are pressed, on a page that nobody needs
afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, Literal

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Request

from audits.frames import Document, DocumentSilent
from audits.model.tried import (
    Broken,
    Composite,
    FieldRef,
    Idle,
    Layer,
    Opened,
    Opening,
    Replaced,
    Reworded,
    Skip,
    StalePicture,
    Titled,
)
from audits.probes.trials.bench import FRAME, Bench, box_of, is_scripted
from audits.probes.trials.listening import heard
from audits.probes.world import HELPERS, script
from audits.rules.data import words
from audits.rules.words import plain

SAYING, SCRIPT = script("trials/saying.js"), script("trials/opening.js")

PATIENCE, STEP = 280, 40
"""Milliseconds that something has to open, and between two looks."""

ANSWER = 200
"""Milliseconds that a list has to come."""

WRITTEN, OPENS = ("a", "e", "mar", "sta", "bru", "ant"), ("ArrowDown", "Enter", " ")
"""What brings out the list of a combobox: words that many names of places begin with are typed, letter by letter, into
one that takes them; any other has keys.
"""

LASTS = 480
"""Milliseconds after which a look that has not gone by itself stays."""

MOST_SKIPS = 2
"""Links past the menu that are followed."""

ENTER = "(path) => arianeProbes.enter(path)"
"""Gives focus to what lies at a path; whether it has it."""

LEFT_OVER = 3.0
"""Seconds of the trial's time below which nothing further is pressed."""

ADDS = re.compile(r"\b(ajouter|add|toevoegen|hinzufugen|agregar|anadir)\b")
"""What is called so, in plain words, adds one more of something."""

LOOKS = frozenset({"font", "image", "media", "other", "stylesheet"})
"""What is asked for without waiting for an answer."""

MOST_BESIDE = 4
"""Things beside a layer that Tab may come to before what lies behind it."""

MOST_TABS = 15
"""Presses of Tab inside one layer: one that holds more keeps focus, or has shown that it does not."""

ENTRIES = frozenset({"menu", "menuitem", "menuitemradio", "menuitemcheckbox", "listbox", "option"})
"""Roles of what is reached with arrows once a menu or a list is open."""

KEYS = {
    "tablist": ("ArrowRight", "ArrowDown", "ArrowLeft"),
    "radiogroup": ("ArrowDown", "ArrowRight", "ArrowUp"),
    "menubar": ("ArrowRight", "ArrowDown", "ArrowLeft"),
    "menu": ("ArrowDown", "ArrowUp"),
    "listbox": ("ArrowDown", "ArrowUp"),
    "tree": ("ArrowDown", "ArrowUp"),
    "grid": ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"),
    "slider": ("ArrowRight", "ArrowUp"),
    "spinbutton": ("ArrowUp",),
    "switch": (" ", "Enter"),
    "checkbox": (" ",),
    "button": (" ",),
}
"""The keys that a role must obey, any of them (ARIA Authoring Practices Guide, keyboard interaction)."""

CHOSEN = frozenset({"tablist", "radiogroup", "listbox", "tree", "switch", "checkbox"})
"""Roles of which a part is chosen, ticked or unfolded."""


def opening(bench: Bench) -> Opening | None:
    """What came of it; None on a page on which nothing opens and nothing is composite. Raises DocumentSilent."""
    document = bench.main
    for each in (HELPERS, SAYING, SCRIPT):
        document.evaluate(each)
    bench.begin_states()
    standing = tuple(_layer(bench, each) for each in document.run("() => arianeOpening.standing()"))
    hand = _Hand(bench, document)
    with hand.listening():
        for part in (hand.skip, hand.composites, hand.lists, hand.press_all, hand.rows):
            try:
                part()
            except (DocumentSilent, PlaywrightError) as error:
                # A page that goes away takes nothing with it of what was found by then.
                bench.missed("opened", error.message.splitlines()[0])
                break
    if not (standing or hand.pressed):
        return None
    return Opening(
        standing=standing,
        opened=tuple(hand.opened),
        composites=tuple(hand.composed),
        replaced=tuple(hand.replaced),
        reworded=tuple(hand.reworded),
        broken=tuple(hand.broken),
        idle=tuple(hand.idle),
        deaf=tuple(hand.deaf),
        stale=tuple(hand.stale),
        skips=tuple(hand.skips),
        titled=tuple(hand.titled),
        muted=tuple(hand.muted),
    )


def _pressed(bench: Bench, path: str) -> None:
    """Press a control as before, on a page opened anew."""
    if bench.main.run(ENTER, path):
        bench.page.keyboard.press("Enter")
    bench.page.wait_for_timeout(PATIENCE + 4 * STEP)


def lying_over(bench: Bench, control: str) -> Opened | None:
    """What lies over the page since another trial used `control`, if focus is elsewhere. Raises DocumentSilent."""
    document = bench.main
    for each in (HELPERS, SAYING, SCRIPT):
        document.evaluate(each)
    hand = _Hand(bench, document)
    seen = hand.ask("over")
    layer = _layer(bench, seen["layer"]) if seen else None
    if layer is None or not layer.takes_over:
        return None
    with hand.listening():
        facts = hand.inside(seen["focus"])
    # What was pressed lies behind it, and may be gone: the part itself is what there is to look at.
    return Opened(selector=layer.selector, name=bench.redactor.text(control), box=layer.box, layer=layer, **facts)


class _Hand:
    """Presses keys, one control after the other, and keeps what came of it."""

    def __init__(self, bench: Bench, document: Document) -> None:
        self.bench = bench
        self.document = document
        self.scripted = is_scripted(document)
        self.pressed = self.leaving = self.asking = False
        self.errors: list[str] = []
        self.opened: list[Opened] = []
        self.composed: list[Composite] = []
        self.replaced: list[Replaced] = []
        self.reworded: list[Reworded] = []
        self.broken: list[Broken] = []
        self.idle: list[Idle] = []
        self.deaf: list[FieldRef] = []
        self.stale: list[StalePicture] = []
        self.skips: list[Skip] = []
        self.titled: list[Titled] = []
        self.muted: list[FieldRef] = []

    @contextmanager
    def listening(self) -> Iterator[None]:
        # Playwright wants functions of its own kind, and gives them back to be taken off.
        hear = lambda request: self._asked(request)  # noqa: E731
        broke = lambda error: self.errors.append(error.message)  # noqa: E731
        self.bench.page.on("request", hear)
        self.bench.page.on("pageerror", broke)
        try:
            yield
        finally:
            self.bench.page.remove_listener("request", hear)
            self.bench.page.remove_listener("pageerror", broke)

    def _asked(self, request: Request) -> None:
        # A sign for the tab comes with each address anew, and a picture is no answer.
        self.asking = self.asking or request.resource_type not in LOOKS
        self.leaving = self.leaving or (request.is_navigation_request() and request.frame == self.bench.page.main_frame)

    def ask(self, what: str, *arguments: Any) -> Any:
        return self.document.run(f"(...given) => arianeOpening.{what}(...given)", *arguments)

    def press(self, key: str) -> None:
        self.pressed = True
        self.bench.page.keyboard.press(key)

    def pause(self, milliseconds: int = STEP) -> None:
        self.bench.page.wait_for_timeout(milliseconds if self.scripted else min(milliseconds, FRAME))

    def skip(self) -> None:
        """Follow the first links that say to skip the menu: whether Tab leads on from where they lead."""
        skipping = words("pages/links.yaml", "skip")
        told = [each for each in self.ask("skipping") if skipping.search(plain(each["name"]))]
        for each in told[:MOST_SKIPS]:
            if self.bench.short_of(LEFT_OVER) or not self.document.run(ENTER, each["selector"]):
                continue
            self.leaving = False
            self.press("Enter")
            # Some pages glide there.
            self.pause(PATIENCE)
            self.press("Tab")
            self.pause()
            came = self.ask("cameTo", each["target"])
            if not self.leaving and came is not None:
                told_of = self.bench.redactor.text(came["name"])[:80]
                self.skips.append(Skip(**self.ref(each), leads=came["past"], came_to=told_of))
        self.ask("leave")

    def press_all(self) -> None:
        """Each control that may open something, as far as there is time."""
        told = self.ask("begin")
        for at, each in enumerate(told):
            if self.bench.short_of(LEFT_OVER):
                break
            opened = self._open(at, each)
            self._notes_muted(each)
            if not (self.leaving or self.asking) and ADDS.search(plain(each["name"])):
                self._adds_another(at, each)
            if opened is not None:
                self.opened.append(opened)
                if opened.still_open:
                    # Whatever else is pressed now lies behind it; links need not open anything.
                    left = sum(not other["routed"] for other in told[at + 1 :])
                    if left:
                        self.bench.missed("opened", f"{left} controls that may open something were not pressed")
                    break

    def _notes_muted(self, control: dict[str, Any]) -> None:
        """Keep the page where it stays hidden from whoever listens, once what lay over it has gone for good."""
        if self.muted or self.leaving or not self.ask("muted"):
            return
        self.pause(LASTS)
        if found := self.ask("muted"):
            mask = self.bench.redactor.text
            self.muted.append(
                FieldRef(selector=mask(found["selector"]), name=mask(control["name"]), box=box_of(found["box"]))
            )

    def _adds_another(self, at: int, control: dict[str, Any]) -> None:
        """Press once more what adds a person or a thing: the second one may be made as the first was, and break."""
        if self.ask("ready", at) is None or self.bench.short_of(LEFT_OVER):
            return
        self.press("Enter")
        if self._settled() is not None and not self.leaving:
            self._look_at_what_came(control)

    def _open(self, at: int, control: dict[str, Any]) -> Opened | None:
        ready = self.ask("ready", at)
        if ready is None and control["routed"] and self.ask("goHome"):
            self.pause(PATIENCE)
            ready = self.ask("ready", at)
        if ready is None:
            return None
        self.leaving = self.asking = False
        self.errors.clear()
        if not control["routed"]:
            self.press("Enter")
        elif self.ask("follow"):
            self.pressed = True
        else:
            return None
        seen = self._settled()
        # Who asks for another page opens nothing on this one.
        if self.leaving:
            if control["empty"] and control["told"]:
                self.idle.append(Idle(**self.ref(control), link=True))
            return None
        self._notes_reworded(control)
        self.stale += stale_pictures(self.bench, self.ask("stale"), control["name"])
        if seen is None and self._does_nothing(control):
            return None
        opens = seen is not None and seen["layer"] is not None and _layer(self.bench, seen["layer"]).takes_over
        if seen is not None and seen["left"] and not opens and self.ask("renew"):
            # An earlier press may have had it drawn anew by now. If this one did, so does the next.
            self.press("Enter")
            again = self._settled()
            if self.leaving or again is None or not again["left"]:
                return None
            seen = again
        if seen is not None and not self.asking:
            self._notes_replaced(control)
            if self.ask("titled"):
                # Some set their title once their data has come.
                self.pause(LASTS)
            if titled := self.ask("titled"):
                masked = {name: self.bench.redactor.text(said) for name, said in titled.items()}
                self.titled.append(Titled(**self.ref(control), **masked))
            if control["routed"]:
                self._look_at_what_came(control)
        if control["routed"]:
            return None
        if control["step"]:
            return self._stepped(control, seen)
        if seen is None or not (seen["layer"] or seen["left"]):
            return self._switched(control, ready["self"])
        layer = _layer(self.bench, seen["layer"]) if seen["layer"] else None
        self._look_at_what_came(control)
        facts: dict[str, Any] = {}
        if layer is not None:
            inside = heard(self.bench, "arianeOpening.opened()")
            reached = self._entries()
            facts["entries_reached"] = reached
            facts["unreached"] = tuple(
                each
                for each in inside
                if "click" in each.own and not each.focusable and not (reached and each.role in ENTRIES)
            )
        if layer is not None and layer.takes_over:
            facts |= self.inside(seen["focus"])
        elif seen["left"] and not self.asking:
            facts |= {"focus": seen["focus"], "gone": True}
        elif layer is not None and self._is_a_mark(control, ready["self"]):
            return self._switched(control, ready["self"])
        elif layer is not None:
            facts |= self._unfolded(control, ready["self"], seen["focus"])
        return Opened(
            **self.ref(control),
            native=control["native"],
            expanded_before=ready["expanded"],
            expanded_after=seen["expanded"] or "",
            layer=layer,
            **facts,
        )

    def _look_at_what_came(self, control: dict[str, Any]) -> None:
        self.bench.acts = (partial(_pressed, path=control["selector"]),)
        self.bench.look_at_state(control["name"])

    def _does_nothing(self, control: dict[str, Any]) -> bool:
        """Whether a press that showed nothing has done nothing either, or broke; told of the control, if so."""
        if self.asking or self.ask("stirred"):
            return False
        if not self.errors:
            if control["acts"] and self._is_deaf():
                self.deaf.append(FieldRef(**self.ref(control)))
            elif control["told"] and not control["step"]:
                self.idle.append(Idle(**self.ref(control), link=control["link"]))
            return False
        # What breaks by itself, time after time, is no control's doing.
        self.errors.clear()
        self.pause(PATIENCE)
        if self.errors or not self.ask("again"):
            return True
        self.press("Enter")
        self.pause(PATIENCE)
        if self.errors and not (self.asking or self.leaving or self.ask("stirred")):
            error = self.bench.redactor.text(self.errors[0])[:200]
            self.broken.append(Broken(**self.ref(control), error=error))
        return True

    def _is_deaf(self) -> bool:
        """Whether what calls itself a button does nothing at Space either, and something at a click."""
        self.press(" ")
        self.pause(PATIENCE)
        # At Space a page that hears nothing scrolls.
        if self.asking or self.ask("acted"):
            return False
        # Some pages do something at a click anywhere.
        for elsewhere in (True, False):
            self.ask("clicked", elsewhere)
            self.pause(PATIENCE)
            if self.asking or self.ask("acted"):
                return not elsewhere
        return False

    def _notes_reworded(self, control: dict[str, Any]) -> None:
        told = self.ask("reworded")
        if told is not None:
            text = self.bench.redactor.text(told["text"])
            self.reworded.append(Reworded(**self.ref(control), lang=told["lang"], text=text))

    def _notes_replaced(self, control: dict[str, Any]) -> None:
        told = self.ask("replaced")
        if told is not None:
            self._look_at_what_came(control)
            heading = self.bench.redactor.text(told["heading"])
            self.replaced.append(
                Replaced(**self.ref(control), heading=heading, address=told["address"], whole=told["whole"])
            )

    def _stepped(self, control: dict[str, Any], seen: dict[str, Any] | None) -> Opened | None:
        """What is told of a control that leads on in the same page: whether it took focus with it."""
        if seen is None or self.asking or not self.ask("wentAway"):
            return None
        return Opened(**self.ref(control), native=control["native"], gone=True, focus=self._back())

    def ref(self, about: dict[str, Any]) -> dict[str, Any]:
        """A control as a record names it."""
        mask = self.bench.redactor.text
        return {"selector": mask(about["selector"]), "name": mask(about["name"]), "box": box_of(about["box"])}

    def _settled(self) -> dict[str, Any] | None:
        """What is to be seen once something changed; None when nothing does."""
        for _ in range(PATIENCE // STEP):
            self.pause()
            seen: dict[str, Any] = self.ask("look")
            if seen["changed"]:
                # Focus follows a moment later, and what slides in needs its time.
                self.pause(4 * STEP)
                return dict(self.ask("look"))
        return None

    def _switched(self, control: dict[str, Any], before: dict[str, str]) -> Opened | None:
        """What a control is that changes nothing but itself: on or off, if a second press undoes the first."""
        if self.ask("self") == before:
            return None
        # What only flares up under a press is gone by then.
        self.pause(LASTS)
        after = self.ask("self")
        # What goes with what it closes has no state to tell.
        if after["looks"] == before["looks"] or after["name"] != before["name"] or self.ask("wentAway"):
            return None
        self.ask("again")
        self.press("Enter")
        self.pause(LASTS)
        switches = self.ask("self")["looks"] == before["looks"]
        return Opened(
            **self.ref(control),
            native=control["native"],
            switches=switches,
            switch_said=any(after[each] != before[each] for each in ("state", "named")),
        )

    def _is_a_mark(self, control: dict[str, Any], before: dict[str, str]) -> bool:
        """Whether what came to be seen is a part of the control itself, such as a tick."""
        return bool(self.ask("within")) and self.ask("self")["name"] == control["name"] == before["name"]

    def _entries(self) -> bool | None:
        """Whether keys lead to the entries of a menu or list that opened; None where it has none.

        Nothing is pressed unless entries wait, and focus is on the control that opened them.
        """
        if not self.ask("entries"):
            return None
        if self.ask("atEntry"):
            return True
        for key in ("ArrowDown", "ArrowUp", "Tab", "Tab"):
            self.press(key)
            self.pause(2 * STEP)
            # What closes at the first key that is none of its own has not been tried.
            if not self.ask("open"):
                return None
            if self.ask("atEntry"):
                return True
        return False

    def _unfolded(self, control: dict[str, Any], before: dict[str, str], focus: str) -> dict[str, Any]:
        """What is told of a part that unfolds: pressed again, it folds. Where it stays, the control may be a switch."""
        after = self.ask("self")
        facts: dict[str, Any] = {
            "renamed": self.ask("renamed", control["name"]),
            "told": after["code"] != before["code"] or focus == "inside",
            "follows": self.ask("follows"),
        }
        if focus == "opener" and not self.ask("entries"):
            self.press("Tab")
            self.pause()
            facts["passed_over_for"] = self.bench.redactor.text(self.ask("passed"))
        facts["folds"] = self._folds()
        if not facts["folds"] and after["looks"] != before["looks"] and after["name"] == before["name"]:
            self.pause(LASTS)
            facts["switches"] = self.ask("self")["looks"] == before["looks"]
            facts["switch_said"] = after["state"] != before["state"]
        return facts

    def _folds(self) -> bool:
        self.ask("again")
        self.press("Enter")
        self.pause(3 * STEP)
        return not self.ask("open") and not self.ask("traded")

    def inside(self, focus: str) -> dict[str, Any]:
        """How a layer keeps focus, and how it is left."""
        if focus != "inside":
            self.press("Tab")
            self.pause()
            reached = self.ask("where") == "inside"
        else:
            reached = True
        left = self._left() if reached else ""
        days = self.ask("holdsDays")
        self.ask("closer")
        self.press("Escape")
        by_escape = self._closes()
        by_button = False
        if not by_escape and self.ask("closer"):
            self.press("Enter")
            by_button = self._closes()
        back = self._back()
        still = not (by_escape or by_button)
        if still:
            self.ask("shut")
            still = bool(self.ask("open"))
        return {
            "focus": focus,
            "reached": reached,
            "left": left,
            "by_escape": by_escape,
            "by_button": by_button,
            "back": back,
            "back_to": self._strayed() if back in {"beside", "behind"} and not still else "",
            "still_open": still,
            "back_chosen": self._back_from_day() if days and not still else "",
        }

    def _back_from_day(self) -> str:
        """Where focus is once a day was chosen in a calendar that opened and closed with it; else empty."""
        if self.leaving or self.bench.short_of(LEFT_OVER) or not self.ask("again"):
            return ""
        self.press("Enter")
        self._settled()
        if self.leaving or not self.ask("enterDay"):
            self.press("Escape")
            self.ask("shut")
            return ""
        self.asking = False
        self.press("Enter")
        closed = self._closes()
        # Where focus goes once an answer has come, nobody knows.
        return self._back() if closed and not (self.leaving or self.asking) else ""

    def _left(self) -> Literal["", "beside", "behind"]:
        """Where Tab leads out of a layer, if anywhere: what lies beside it may come before what lies behind it."""
        left: Literal["", "beside", "behind"] = ""
        further = MOST_BESIDE
        for _ in range(MOST_TABS):
            self.press("Tab")
            where = self.ask("where")
            if where == "behind":
                return "behind"
            left = "beside" if where == "beside" else left
            further -= bool(left)
            if left and (where == "inside" or not further):
                break
        return left

    def _closes(self) -> bool:
        """Whether a layer is gone, or fades away while focus has left it."""
        for _ in range(PATIENCE // STEP):
            self.pause()
            if not self.ask("open"):
                return True
        return str(self.ask("where")) == "opener"

    def _back(self) -> str:
        """Where focus is once a layer is closed: what fades away gives it back a moment later."""
        for _ in range(PATIENCE // STEP):
            where = str(self.ask("where"))
            if where != "nowhere":
                return where
            self.pause()
        return "nowhere"

    def _strayed(self) -> str:
        """What has focus far from the control that opened a layer, not a moment later either."""
        if not self.ask("strayed"):
            return ""
        self.pause(PATIENCE)
        return str(self.bench.redactor.text(self.ask("strayed")))

    def composites(self) -> None:
        """Which composite controls obey the keys of their role, or a click at least, and tell what is chosen."""
        for at, each in enumerate(self.ask("arrows")):
            self.leaving = False
            if self.bench.short_of(LEFT_OVER) or not self.ask("hold", at):
                continue
            obeys = not each["role"] or self._obeys(at, KEYS.get(each["role"], ()))
            # A link needs no try: it leads elsewhere.
            clicked = obeys or each["role"] == "button" or bool(self.ask("click", at))
            told = self._tells(at) if each["role"] in {*CHOSEN, ""} and not self.leaving else ""
            facts = {"obeys": obeys, "clicked": clicked, "tabbable": each["tabbable"], "told": told}
            if each["role"] == "button":
                # What it opened would lie over all that is tried after it.
                self.press("Escape")
            self.composed.append(self._composite(each, **facts))

    def _obeys(self, at: int, keys: tuple[str, ...]) -> bool:
        for key in keys:
            self.press(key)
            self.pause()
            if self.leaving or self.ask("obeyed", at):
                return True
        return False

    def _tells(self, at: int) -> str:
        """Whether the code changes with the look when a part is used; empty where the look does not change."""
        self.pressed = True
        if not self.ask("use", at):
            return ""
        # What only flares up under a press is gone by then.
        self.pause(LASTS)
        return "" if self.leaving else str(self.ask("told"))

    def lists(self) -> None:
        """Fields that open a list or a calendar: whether keys open it, and lead to what it offers."""
        for at, each in enumerate(self.ask("lists")):
            if self.bench.short_of(LEFT_OVER) or not self.ask("enterList", at):
                continue
            self.leaving = self.marked = False
            obeys = self._leads_in(each["writes"]) if each["role"] else self._opens_by_key()
            if obeys and each["role"] and not self.marked and not self._takes_by_key(each["writes"]):
                self.composed.append(self._composite(each, obeys=False, tabbable=each["tabbable"]))
                if self.ask("isOut"):
                    self.press("Escape")
                self.ask("leaveList", at)
                continue
            clicked = not obeys and bool(self._clicks_list(each["role"]))
            if obeys or clicked:
                facts = {"obeys": obeys, "clicked": obeys or clicked, "tabbable": each["tabbable"]}
                facts |= {"told": "unsaid"} if self.marked else {}
                self.composed.append(self._composite({**each, "role": each["role"] or "field"}, **facts))
            if self.ask("isOut"):
                # Where nothing is, it would close what holds the field.
                self.press("Escape")
            self.ask("leaveList", at)

    def _leads_in(self, writes: bool) -> bool:
        """Whether keys lead to what the list of a combobox offers; also where it offers nothing. What they mark for the
        eye alone is `marked`.
        """
        if not (self._brings_out(WRITTEN, by_letter=True) if writes else self._brings_out(OPENS)):
            return writes
        if self.leaving or self.ask("isLedIn"):
            return True
        # What is still on its way, or fades in, is no work of an arrow.
        self.pause(ANSWER)
        self.ask("rememberOffered")
        for key in ("ArrowDown", "ArrowDown", "ArrowUp"):
            self.press(key)
            self.pause(2 * STEP)
            if self.ask("isLedIn"):
                # What was said of the first one may have been talked over.
                self.marked = False
                return True
            self.marked = self.marked or bool(self.ask("marksOffered"))
        return self.marked

    def _takes_by_key(self, writes: bool) -> bool:
        """Whether a key takes the entry that arrows have come to; also where nothing else takes it."""
        for key in ("Enter", "Tab") if writes else ("Enter", " ", "Tab"):
            self.ask("rememberWorth")
            # In some, an arrow takes the entry that it comes to.
            if not self._comes_to_another(writes) or (not writes and self.ask("isTaken")):
                return True
            self.ask("rememberWorth")
            self.asking = False
            self.press(key)
            self.pause(ANSWER)
            if self.leaving or self.asking or self.ask("isTaken"):
                return True
        if not self._comes_to_another(writes):
            return True
        self.ask("rememberWorth")
        self.ask("clickEntry")
        self.pause(ANSWER)
        return not self.ask("isTaken")

    def _comes_to_another(self, writes: bool) -> bool:
        """Whether arrows come to an entry that is not the chosen one, once the list is out."""
        self.ask("backToList")
        if not self.ask("offers"):
            if writes:
                self.ask("emptyList")
            if not (self._brings_out(WRITTEN, by_letter=True) if writes else self._brings_out(OPENS)):
                return False
        for _ in range(3):
            if self.leaving or self.bench.short_of(LEFT_OVER):
                return False
            if self.ask("isOnAnother"):
                return True
            self.press("ArrowDown")
            self.pause(2 * STEP)
        return bool(self.ask("isOnAnother"))

    def _brings_out(self, tried: Sequence[str], *, by_letter: bool = False) -> bool:
        """Whether one of these keys, or of these words letter by letter, brings out the list, or leads away."""
        for each in tried:
            for key in each if by_letter else (each,):
                if self.bench.short_of(LEFT_OVER):
                    return False
                self.press(key)
                self.pause(ANSWER)
                if self.leaving or self.ask("offers"):
                    return True
            if by_letter:
                self.ask("emptyList")
        return False

    def _opens_by_key(self) -> bool:
        """Whether focus or a key brings anything out of a field that nothing can be typed into."""
        self.pause(2 * STEP)
        for key in ("", "ArrowDown", " ", "Alt+ArrowDown"):
            if key:
                self.press(key)
                self.pause(2 * STEP)
            if self.leaving or self.ask("look")["changed"]:
                return True
        return False

    def _clicks_list(self, role: str) -> bool:
        """Whether a pointer does what no key did."""
        if role and self.ask("offers"):
            return bool(self.ask("takes"))
        self.bench.page.mouse.click(*self.ask("listPlace"))
        self.pause(ANSWER)
        return bool(self.ask("offers") if role else self.ask("offersSomething"))

    def rows(self) -> None:
        """Rows of buttons of which one at a time is the chosen one: whether the code says which."""
        if any(each.still_open for each in self.opened):
            return
        for at, each in enumerate(self.ask("buttonRows")):
            self.leaving = False
            if self.bench.short_of(LEFT_OVER):
                break
            self.pressed = True
            if not self.ask("choose", at, 1):
                continue
            self.pause(LASTS)
            if self.leaving or not self.ask("chosenFirst", at) or not self.ask("choose", at, 0):
                continue
            self.pause(LASTS)
            told = "" if self.leaving else str(self.ask("chose", at))
            self.composed.append(self._composite({**each, "role": "button"}, told=told))

    def _composite(self, about: dict[str, Any], **facts: Any) -> Composite:
        return Composite(role=about["role"], **self.ref(about), **facts)


def stale_pictures(bench: Bench, told: list[dict[str, Any]], control: str) -> list[StalePicture]:
    """Pictures, as the script tells them, that another one took the place of when `control` was used."""
    mask = bench.redactor.text
    return [
        StalePicture(
            selector=mask(each["selector"]),
            name=mask(each["name"]),
            box=box_of(each["box"]),
            control=mask(control),
            was=mask(each["was"]),
            now=mask(each["now"]),
        )
        for each in told
    ]


def _layer(bench: Bench, told: dict[str, Any]) -> Layer:
    mask = bench.redactor.text
    return Layer(
        selector=mask(told["selector"]),
        role=told["role"],
        modal=told["modal"],
        named=told["named"],
        share=round(told["share"], 2),
        blocks=told["blocks"],
        floats=told["floats"],
        box=box_of(told["box"]),
        text=mask(told["text"]),
        closers=told["closers"],
        controls=told["controls"],
        readable=told["readable"],
    )
