"""Every rule over a walk: what it accuses, and what only looks as if it should."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from audits.archive import StoredWalk
from audits.model import (
    Box,
    ChoiceSeen,
    ControlSeen,
    ExpectSeen,
    FieldAfterMistake,
    FillSeen,
    FocusStop,
    HeadingSeen,
    Hindered,
    MistakeSeen,
    Moment,
    Reason,
    ReasonCode,
    Rung,
    Slot,
    SlotsSeen,
    Strategy,
    Verdict,
    Viewport,
)
from audits.model.markup import MarkupSeen
from audits.rules.registry import registry
from tests.unit.judging import Telling, located, said
from tests.unit.report_archive import DESKTOP

FAILED, CANNOT_TELL, ADVICE = Verdict.FAILED, Verdict.CANNOT_TELL, Verdict.ADVICE
Tell = Callable[[Telling], StoredWalk]


def fill(source: str = "person.street", empty: bool = True) -> FillSeen:
    return FillSeen(source=source, was_empty=empty)


def control(name: str, role: str = "textbox", **more: object) -> ControlSeen:
    told = {"rung": Rung.NAME, "selector": f"#{name.lower()}", **more}
    return ControlSeen.model_validate({"role": role, "name": name, **told})


def refused(*fields: FieldAfterMistake, messages: tuple[str, ...] = (), **more: bool) -> MistakeSeen:
    return MistakeSeen(accepted=more.pop("accepted", False), messages=messages, fields=fields, **more)


def field(name: str = "Nom", *, left_empty: bool = True, **more: object) -> FieldAfterMistake:
    return FieldAfterMistake.model_validate({"name": name, "left_empty": left_empty, **more})


def mistake(seen: MistakeSeen, *, dialog: str = "") -> Tell:
    def tell(told: Telling) -> StoredWalk:
        told.step().act("mistake", seen=seen)
        if dialog:
            told.happens("dialog", dialog)
        return told.observe(Moment.ERROR, controls=(control("Rue"), control("Ville", filled=True))).end()

    return tell


def used(verb: str, rung: Rung, role: str = "textbox", **more: str) -> Tell:
    return lambda told: told.step().act(verb, located("Nom", rung, role, **more)).act("look").end()


def given_again(first: str, second: str, *between: str, **more: object) -> Tell:
    """The street is typed in two steps, under two names."""
    source = str(more.get("source", "person.street"))
    seen = FillSeen(source=source, was_empty=bool(more.get("empty", True)))
    offers = more.get("offers")

    def tell(told: Telling) -> StoredWalk:
        told.step().act("fill", located(first), FillSeen(source=source))
        told.act("fill", located("Commune"), fill("person.municipality")).act(
            "fill", located("Pays"), fill("person.land")
        )
        told.step(seen=False).observe(controls=(control(str(offers), "checkbox"),) if offers else ())
        for verb in between:
            told.act(verb)
        return told.act("fill", located(second), seen).end()

    return tell


def offered(told_by: str, count: int = 3) -> SlotsSeen:
    slots = tuple(Slot(name=f"{9 + n}:00", state="free") for n in range(count))
    return SlotsSeen.model_validate({"slots": slots, "told_by": told_by})


def optional(required: bool, name: str = "Numéro national", what: str = "optional") -> ExpectSeen:
    return ExpectSeen(what=what, met=not required, required=required)


def demanded(told: Telling) -> StoredWalk:
    nn = located("Numéro national")
    told.step().act("expect", nn, optional(True))
    return told.act("fill", nn, FillSeen(source="person.national_number")).end()


def demanded_after_all(told: Telling) -> StoredWalk:
    told.step().act("mistake", seen=refused(field("Numéro national *", marked_invalid=True), messages=("Requis",)))
    return told.act("expect", located("Numéro national"), optional(False)).end()


def another_was_demanded(told: Telling) -> StoredWalk:
    told.step().act("mistake", seen=refused(field("Nom", marked_invalid=True), messages=("Requis",)))
    return told.act("expect", located("Numéro national"), optional(False)).end()


def arrived(marked: bool, tag: str = "div", headings: tuple[HeadingSeen, ...] = ()) -> Tell:
    place = located("Vos données", role="generic", tag=tag)
    return lambda told: told.step(place, marked=marked, seen=False).observe(headings=headings).end()


def at_hosts(*urls: str) -> Tell:
    def tell(told: Telling) -> StoredWalk:
        told.step(seen=False)
        for url in urls:
            told.observe(url=url)
        return told.end()

    return tell


def errors(*said: str, guard: bool = False) -> Tell:
    def tell(told: Telling) -> StoredWalk:
        told.step()
        for each in said:
            told.happens("script_error", each)
        if guard:
            told.happens("refused_by_guard")
        return told.end()

    return tell


def ended(code: ReasonCode, seen: SlotsSeen | None = None, **facts: str) -> Tell:
    def tell(told: Telling) -> StoredWalk:
        told.step()
        if seen:
            told.act("slots", seen=seen)
        return told.end(code, **facts)

    return tell


def dead_press(told: Telling) -> StoredWalk:
    told.step().act("press", located("Suivant", role="generic"))
    return told.end(ReasonCode.ARRIVAL_NOT_SEEN, expected="Deux")


def found_in_a_field_of_another_name(told: Telling) -> StoredWalk:
    told.step(seen=False).observe(controls=(control("Patronyme", selector="#nom"),))
    return told.act("fill", located("Nom", Rung.BESIDE)).end()


def logged_in_again(told: Telling) -> StoredWalk:
    for _ in range(2):
        told.step().act("fill", located("Courriel"), fill("person.email"))
        told.act("fill", located("Mot de passe"), fill("person.password"))
    return told.end()


def asked_to_confirm(told: Telling) -> StoredWalk:
    told.step().act("fill", located("Courriel"), fill("person.email"))
    told.act("fill", located("Répétez le courriel"), fill("person.email"))
    return told.step().act("fill", located("Nom"), fill("person.family_name")).end()


def typed_by_a_mistake_first(filled: bool) -> Tell:
    """The mistake has typed the address before it is filled in; on arrival it was `filled` by the service, or not."""

    def tell(told: Telling) -> StoredWalk:
        told.step().act("fill", located("Adresse"), fill()).act("fill", located("Pays"), fill("person.land"))
        told.act("fill", located("Commune"), fill("person.municipality"))
        told.step(seen=False).observe(controls=(control("Adresse", filled=filled),))
        told.act("mistake", seen=refused(field("Adresse", left_empty=False, kept=True, selector="#adresse")))
        told.observe(Moment.ERROR, controls=(control("Adresse", filled=True),))
        told.act("fill", located("Adresse"), fill(empty=False)).act("fill", located("Nom"), fill("person.family_name"))
        return told.end()

    return tell


def heading_expected(told: Telling) -> StoredWalk:
    return told.step().act("expect", seen=optional(False, what="heading")).end()


def under(strategy: Strategy, tell: Tell) -> Tell:
    """The same walk, acted out with another body."""
    profile = DESKTOP.model_copy(update={"name": strategy, "strategy": strategy})

    def tell_anew(told: Telling) -> StoredWalk:
        told.recorder.writer.close()
        return tell(Telling(told.archive.root / strategy, profile=profile))

    return tell_anew


def narrow(width: int, *controls: ControlSeen) -> Tell:
    """A page of this width in a window of 320 pixels."""
    profile = DESKTOP.model_copy(update={"name": "zoom-400", "viewport": Viewport(width=320, height=256)})

    def tell(told: Telling) -> StoredWalk:
        told.recorder.writer.close()
        telling = Telling(told.archive.root / "narrow", profile=profile).step(seen=False)
        size = Viewport(width=width, height=900)
        return telling.observe(viewport=profile.viewport, page_size=size, controls=controls).end()

    return tell


def lying(x: float, **more: object) -> ControlSeen:
    """A button so far from the left edge."""
    return control("Continuer", "button", box=Box(x=x, y=80, width=100, height=30), **more)


def drawn(*nodes: tuple[str, dict[str, str], tuple[float, float, float, float]], text: str = "") -> Tell:
    """A page in a window of 320 by 256 pixels whose elements lie one in the other; the last one holds the text."""
    profile = DESKTOP.model_copy(update={"name": "zoom-400", "viewport": Viewport(width=320, height=256)})
    plain = {"visibility": "visible", "overflow-x": "visible", "overflow-y": "visible"}
    styles = [plain | style for _, style, _ in nodes]
    markup = MarkupSeen(
        frame=0,
        tags=tuple(tag for tag, _, _ in nodes),
        parents=tuple(range(-1, len(nodes) - 1)),
        attributes=tuple({} for _ in nodes),
        texts={len(nodes) - 1: text} if text else {},
        boxes=tuple(box for _, _, box in nodes),
        styles=tuple(range(len(nodes))),
        style_table=tuple(styles),
    )

    def tell(told: Telling) -> StoredWalk:
        told.recorder.writer.close()
        telling = Telling(told.archive.root / "drawn", profile=profile).step(seen=False)
        return telling.observe(viewport=profile.viewport, page_size=profile.viewport, markup=(markup,)).end()

    return tell


def cut(style: dict[str, str], width: float = 280, height: float = 40, text: str = "Apportez votre carte.") -> Tell:
    """A text of this size in a part of 300 by 40 pixels with this style."""
    holder = ("p", style, (0.0, 0.0, 300.0, 40.0))
    return drawn(("html", {}, (0, 0, 320, 256)), holder, ("#text", {}, (0.0, 0.0, width, height)), text=text)


def barred(height: float, tag: str = "footer", position: str = "fixed", width: float = 320) -> Tell:
    """A part of this height at the foot of the window."""
    bar = (tag, {"position": position}, (0.0, 256 - height, width, height))
    return drawn(("html", {}, (0.0, 0.0, 320.0, 256.0)), bar)


def came_by(name: str = "Suivant", *states: str, cover: str = "") -> Tell:
    """Focus comes by a control, after another one of which nothing is to be said."""
    before = FocusStop(key="Tab", role="link", name="Accueil", selector="#home", states=("expanded",))
    stop = FocusStop(key="Enter", role="button", name=name, selector="#b", states=states, covered_by=cover)
    return lambda told: told.step().act("press", located("Suivant"), focus=(before, stop)).end()


def focused(*visible: bool | None) -> Tell:
    stops = tuple(
        FocusStop(key="Tab", role="link", name=f"Lien {n}", selector=f"#l{n}", visible=each)
        for n, each in enumerate(visible)
    )
    return lambda told: told.step().act("press", located("Suivant"), focus=stops).end()


CASES: dict[str, dict[str, tuple[Tell, Verdict | None]]] = {
    "walk/name-beside": {
        "words beside": (used("fill", Rung.BESIDE), FAILED),
        "another name of its own": (found_in_a_field_of_another_name, CANNOT_TELL),
        "a name": (used("fill", Rung.NAME), None),
    },
    "walk/name-from-placeholder": {
        "a placeholder": (used("fill", Rung.PLACEHOLDER), CANNOT_TELL),
        "a title": (used("fill", Rung.TITLE), None),
    },
    "walk/name-from-title": {
        "a tooltip of a field": (used("fill", Rung.TITLE), ADVICE),
        "a tooltip of a button": (used("press", Rung.TITLE, "button"), ADVICE),
        "a name": (used("press", Rung.NAME, "button"), None),
    },
    "walk/found-by-selector": {
        "a place in the code": (used("press", Rung.SELECTOR, "button"), CANNOT_TELL),
        "words beside": (used("fill", Rung.BESIDE), None),
    },
    "walk/not-a-control": {
        "a div that acts": (used("press", Rung.NAME, "generic"), FAILED),
        "a button": (used("press", Rung.NAME, "button"), None),
        "a cell of a grid": (used("press", Rung.NAME, "gridcell"), None),
        "words in a button": (used("press", Rung.NAME, "StaticText", inside="button"), None),
        "a label": (used("press", Rung.NAME, "LabelText", tag="label"), None),
        "a div that did nothing": (dead_press, None),
    },
    "walk/heading-not-marked": {
        "large words": (arrived(False), FAILED),
        "a heading": (arrived(True, "h1"), None),
        "a legend": (arrived(False, "legend"), None),
        "large words, and a heading too": (arrived(False, headings=(HeadingSeen(level=2, text="Vos données"),)), None),
        "large words, twice": (arrived(False, headings=(HeadingSeen(level=0, text="Vos données"),)), FAILED),
    },
    "walk/choice-missing": {
        "one is missing": (
            lambda t: t.step().act("expect_choice", seen=ChoiceSeen(offered=("A",), missing=("B",))).end(),
            FAILED,
        ),
        "nothing could be read": (
            lambda t: t.step().act("expect_choice", seen=ChoiceSeen(offered=(), missing=("B",))).end(),
            CANNOT_TELL,
        ),
        "all are there": (lambda t: t.step().act("expect_choice", seen=ChoiceSeen(offered=("A", "B"))).end(), None),
    },
    "walk/needless-demand": {
        "demanded": (demanded, FAILED),
        "refused without it": (demanded_after_all, FAILED),
        "refused without another": (another_was_demanded, None),
        "not demanded": (lambda t: t.step().act("expect", located(), optional(False)).end(), None),
    },
    "walk/asked-twice": {
        "the same words": (given_again("Adresse", "Votre adresse"), FAILED),
        "other words": (given_again("Adresse", "Domicile"), CANNOT_TELL),
        "offered to be taken over": (given_again("Rue", "Rue", offers="Utiliser la même adresse"), None),
        "typed by a mistake first": (typed_by_a_mistake_first(filled=False), FAILED),
        "filled in already, before the mistake": (typed_by_a_mistake_first(filled=True), None),
        "confirmed in the same step": (asked_to_confirm, None),
    },
    "walk/input-lost": {
        "emptied": (mistake(refused(field(), field("Rue", left_empty=False, kept=False, empty=True))), FAILED),
        "emptied, in an older record": (
            mistake(refused(field("Rue", left_empty=False, kept=False, selector="#rue"))),
            FAILED,
        ),
        "written otherwise": (mistake(refused(field("Rue", left_empty=False, kept=False, empty=False))), None),
        "written otherwise, in an older record": (
            mistake(refused(field("Ville", left_empty=False, kept=False, selector="#ville"))),
            None,
        ),
        "not to be found any more": (
            mistake(refused(field("Pays", left_empty=False, kept=False, selector="#pays"))),
            None,
        ),
        "kept": (mistake(refused(field("Rue", left_empty=False, kept=True))), None),
    },
    "walk/error-not-identified": {
        "not a word": (mistake(refused(field())), FAILED),
        "red alone": (mistake(refused(field(marked_invalid=True))), FAILED),
        "a message": (mistake(refused(field(), messages=("Erreur",))), None),
        "announced": (mistake(refused(field(), announced=True)), None),
        "described": (mistake(refused(field(described=True))), None),
        "a dialog": (mistake(refused(field()), dialog="alert: Le nom manque"), None),
        "an empty dialog": (mistake(refused(field()), dialog="alert: "), FAILED),
    },
    "walk/error-far-from-field": {
        "somewhere": (mistake(refused(field(), messages=("Le formulaire contient des erreurs",))), FAILED),
        "named": (mistake(refused(field("Nom"), messages=("Indiquez votre nom",))), None),
        "named, in another form": (mistake(refused(field("Date d'arrivée"), messages=("Quand arrivez-vous ?",))), None),
        "near": (mistake(refused(field(message_near=True), messages=("Requis",))), None),
        "linked": (mistake(refused(field(linked=True), messages=("Requis",))), None),
        "marked": (mistake(refused(field(marked_invalid=True), messages=("Requis",))), None),
        "one of two": (mistake(refused(field(), field("Rue", described=True), messages=("Requis",))), None),
        "in a dialog": (mistake(refused(field(), messages=("Erreur",)), dialog="alert: Le nom manque"), None),
    },
    "walk/slots-by-colour": {
        "colour": (lambda t: t.step().act("slots", seen=offered("colour")).end(), CANNOT_TELL),
        "words": (lambda t: t.step().act("slots", seen=offered("words")).end(), None),
        "all alike": (lambda t: t.step().act("slots", seen=offered("none")).end(), None),
    },
    "walk/no-slot": {
        "none for anybody": (ended(ReasonCode.NO_SLOT, offered("words", 0), control="Calendrier"), FAILED),
        "some": (ended(ReasonCode.STOP_LINE, offered("words")), None),
    },
    "walk/other-host": {
        "somebody else's": (at_hosts("https://a.example.org/", "https://pay.example.com/"), CANNOT_TELL),
        "another machine of the same": (at_hosts("https://a.example.org/", "https://b.example.org/"), None),
        "a blank page": (at_hosts("https://a.example.org/", "about:blank"), None),
        "another port": (at_hosts("https://a.example.org/", "https://a.example.org:8443/"), None),
        "two lets of one platform": (at_hosts("https://a.github.io/", "https://b.github.io/"), CANNOT_TELL),
    },
    "walk/control-unusable": {
        "cannot be used": (ended(ReasonCode.CONTROL_UNUSABLE, control="Suivant"), FAILED),
        "reached the end": (ended(ReasonCode.GOAL_REACHED), None),
    },
    "walk/control-unreachable": {
        "no key leads there": (under("keys", ended(ReasonCode.CONTROL_UNREACHABLE, control="Suivant")), FAILED),
        "a reader neither": (under("reader", ended(ReasonCode.CONTROL_UNREACHABLE, control="Suivant")), FAILED),
        "reached the end": (under("keys", ended(ReasonCode.GOAL_REACHED)), None),
        "caught elsewhere": (under("keys", ended(ReasonCode.FOCUS_TRAPPED, control="Suivant")), None),
    },
    "walk/focus-trapped": {
        "caught": (under("keys", ended(ReasonCode.FOCUS_TRAPPED, control="Suivant")), FAILED),
        "reached the end": (under("keys", ended(ReasonCode.GOAL_REACHED)), None),
    },
    "walk/control-unheard": {
        "seen and not heard": (under("reader", ended(ReasonCode.CONTROL_UNHEARD, control="Menu")), FAILED),
        "reached the end": (under("reader", ended(ReasonCode.GOAL_REACHED)), None),
    },
    "walk/focus-invisible": {
        "nothing changed": (under("keys", focused(True, False)), CANNOT_TELL),
        "it shows": (under("keys", focused(True, True)), None),
        "it shows where it could be told": (under("keys", focused(True, None)), None),
    },
    "walk/focus-lost": {
        "the page let go of it": (under("keys", came_by("Charger", "lost")), CANNOT_TELL),
        "heard by a reader": (under("reader", came_by("Charger", "required", "lost")), CANNOT_TELL),
        "moved into the dialog that opened": (under("keys", came_by("Fermer", "jumped")), None),
        "moved to the summary of errors": (under("reader", came_by("3 erreurs", "jumped")), None),
        "where a key led": (under("keys", came_by()), None),
    },
    "walk/focus-covered": {
        "behind a bar": (under("keys", came_by(cover="<footer id=bar>")), FAILED),
        "behind a dialog that a key may close": (under("keys", came_by(cover="<div role=dialog id=c>")), CANNOT_TELL),
        "behind a native dialog": (under("keys", came_by(cover="<dialog id=c>")), CANNOT_TELL),
        "behind what is only called a dialog": (under("keys", came_by(cover="<div id=dialog>")), FAILED),
        "behind nothing": (under("keys", came_by()), None),
    },
    "walk/error-not-announced": {
        "shown and not said": (
            under("reader", mistake(refused(field(), messages=("Champ vide",), reloaded=False))),
            CANNOT_TELL,
        ),
        "said by a live region": (
            under("reader", mistake(refused(field(), messages=("Champ vide",), reloaded=False, announced=True))),
            None,
        ),
        "tied to its field": (
            under(
                "reader",
                mistake(
                    refused(field(described=True, marked_invalid=True), messages=("Champ vide",), reloaded=False),
                ),
            ),
            None,
        ),
    },
    "walk/scroll-both-ways": {
        "wider than the window": (narrow(640), CANNOT_TELL),
        "as wide as the window": (narrow(320), None),
        "wider by a rounding error": (narrow(321), None),
    },
    "walk/control-off-screen": {
        "where no scrolling leads": (narrow(320, lying(330)), CANNOT_TELL),
        "in the window": (narrow(320, lying(200)), None),
        "where scrolling leads": (narrow(640, lying(330)), None),
        "one that nobody may use now": (narrow(320, lying(330, disabled=True), lying(20)), None),
        "one to skip to content, which focus brings in": (narrow(320, lying(-9000)), None),
    },
    "walk/cut-off": {
        "below what hides it": (cut({"overflow-y": "hidden"}, height=60), CANNOT_TELL),
        "beside what hides it": (cut({"overflow-x": "clip"}, width=400), CANNOT_TELL),
        "within it": (cut({"overflow-y": "hidden"}), None),
        "shown outside": (cut({"overflow-y": "visible"}, height=60), None),
        "scrolled": (cut({"overflow-x": "hidden", "overflow-y": "auto"}, height=60), None),
        "shortened on purpose": (cut({"overflow-x": "hidden", "text-overflow": "ellipsis"}, width=400), None),
        "shortened to some lines": (cut({"overflow-y": "hidden", "-webkit-line-clamp": "2"}, height=60), None),
        "slid aside": (cut({"overflow-x": "hidden", "transform": "matrix(1, 0, 0, 1, 9, 0)"}, width=400), None),
        "a few letters": (cut({"overflow-y": "hidden"}, height=60, text="Suite"), None),
        "by the room around its letters": (cut({"overflow-y": "hidden"}, height=45), None),
    },
    "walk/window-filled": {
        "by a bar": (barred(150), CANNOT_TELL),
        "by a low bar": (barred(60), None),
        "by a dialog": (barred(150, tag="dialog"), None),
        "by what scrolls": (barred(150, position="static"), None),
        "by a narrow button": (barred(150, width=60), None),
    },
    "walk/service-failed": {
        "a server error": (ended(ReasonCode.SERVER_ERROR), FAILED),
        "a dead control": (ended(ReasonCode.DEAD_CONTROL), FAILED),
        "reached the end": (ended(ReasonCode.GOAL_REACHED), None),
        "no appointment": (ended(ReasonCode.NO_SLOT), None),
    },
    "walk/script-error": {
        "fails": (errors("TypeError: x is undefined"), ADVICE),
        "fails, and says nothing": (errors("Script error."), None),
        "observes its size": (errors("ResizeObserver loop completed with undelivered notifications."), None),
        "could not fetch, since we kept the network closed": (errors("TypeError: Failed to fetch", guard=True), None),
        "could not fetch": (errors("TypeError: Failed to fetch"), ADVICE),
    },
}

NOTHING_LOOKED_AT: dict[str, tuple[str, Tell]] = {
    "a button called by words beside": ("walk/name-beside", used("press", Rung.BESIDE, "button")),
    "a text that proves arrival": ("walk/heading-not-marked", lambda t: t.step().end()),
    "an expected heading": ("walk/needless-demand", heading_expected),
    "data typed once": ("walk/asked-twice", lambda t: t.step().act("fill", located(), fill()).end()),
    "filled in already": ("walk/asked-twice", given_again("Rue", "Rue", empty=False)),
    "after going back": ("walk/asked-twice", given_again("Rue", "Rue", "back")),
    "after opening another page": ("walk/asked-twice", given_again("Rue", "Rue", "open")),
    "typed by the author, of nobody": ("walk/asked-twice", given_again("Rue", "Rue", source="")),
    "a password": ("walk/asked-twice", given_again("Mot de passe", "Mot de passe", source="person.password")),
    "a second login": ("walk/asked-twice", logged_in_again),
    "a mistake that the browser held back": ("walk/error-not-identified", mistake(refused(field(), native=True))),
    "a mistake that was accepted": ("walk/error-not-identified", mistake(refused(field(), accepted=True))),
    "held back, and far": ("walk/error-far-from-field", mistake(refused(field(), messages=("x",), native=True))),
    "accepted, and lost": ("walk/input-lost", mistake(refused(field("Rue", kept=False, empty=True), accepted=True))),
    "one moment alone": ("walk/slots-by-colour", lambda t: t.step().act("slots", seen=offered("colour", 1)).end()),
    "no slots read": ("walk/no-slot", ended(ReasonCode.GOAL_REACHED)),
    "keys, by somebody with a mouse": ("walk/control-unreachable", ended(ReasonCode.GOAL_REACHED)),
    "a trap, by somebody with a mouse": ("walk/focus-trapped", ended(ReasonCode.GOAL_REACHED)),
    "what is heard, by somebody who sees": ("walk/control-unheard", under("keys", ended(ReasonCode.GOAL_REACHED))),
    "an error, by somebody who sees": (
        "walk/error-not-announced",
        under("keys", mistake(refused(field(), messages=("Champ vide",), reloaded=False))),
    ),
    "another page, read anew": (
        "walk/error-not-announced",
        under("reader", mistake(refused(field(), messages=("Champ vide",), reloaded=True))),
    ),
    "a wide window": ("walk/scroll-both-ways", lambda told: told.step().end()),
    "a text on a page as wide as a desk": ("walk/cut-off", lambda told: told.step().end()),
    "a bar on a page as wide as a desk": ("walk/window-filled", lambda told: told.step().end()),
    "a window as wide as a desk": ("walk/control-off-screen", lambda told: told.step().end()),
    "no way of focus": ("walk/focus-lost", under("keys", ended(ReasonCode.GOAL_REACHED))),
    "behind a bar that nobody who hears the page sees": (
        "walk/focus-covered",
        under("reader", came_by(cover="<footer id=bar>")),
    ),
    "no focus at all": ("walk/focus-invisible", under("keys", focused(None))),
    "a drifted page": ("walk/control-unusable", ended(ReasonCode.CONTROL_NOT_FOUND)),
    "a refused robot": ("walk/service-failed", ended(ReasonCode.BOT_WALL)),
    "an error of ours": ("walk/service-failed", ended(ReasonCode.UNEXPECTED)),
    "a page that was never observed": ("walk/script-error", lambda t: t.step(seen=False).end()),
    "a control that could not be used": (
        "walk/name-beside",
        lambda t: t.step().act("fill", located("Nom", Rung.BESIDE), why=Reason(code=ReasonCode.STRATEGY_GAVE_UP)).end(),
    ),
}


EACH = [(rule, case) for rule, cases in CASES.items() for case in cases]


def test_every_rule_is_tried_both_ways() -> None:
    assert set(CASES) == {rule.id for rule, _ in registry if rule.id.startswith("walk/")}
    for rule, cases in CASES.items():
        verdicts = [verdict for _, verdict in cases.values()]
        assert None in verdicts and any(verdicts), rule


@pytest.mark.parametrize(("rule", "case"), EACH, ids=[f"{rule}: {case}" for rule, case in EACH])
def test_a_rule_says(tmp_path: Path, rule: str, case: str) -> None:
    tell, verdict = CASES[rule][case]
    findings, passed = said(tell(Telling(tmp_path)), rule)
    assert [each.verdict for each in findings] == ([] if verdict is None else [verdict])
    assert passed is (verdict is None)
    for finding in findings:
        facts = next(known.facts for known, _ in registry if known.id == rule)
        assert set(facts) <= set(finding.facts), "its sentence has all that it needs"


@pytest.mark.parametrize("case", NOTHING_LOOKED_AT)
def test_a_rule_that_looked_at_nothing_has_not_passed(tmp_path: Path, case: str) -> None:
    rule, tell = NOTHING_LOOKED_AT[case]
    assert said(tell(Telling(tmp_path)), rule) == ([], False)


def test_a_demand_tells_whom_it_shuts_out(tmp_path: Path) -> None:
    (finding,), _ = said(demanded(Telling(tmp_path / "one")), "walk/needless-demand")
    assert finding.hinders == (Hindered.NO_NATIONAL_NUMBER,)
    walk = Telling(tmp_path / "two").step().act("expect", located("Tuteur"), optional(True)).end()
    (finding,), _ = said(walk, "walk/needless-demand")
    assert finding.hinders == (Hindered.EVERYONE,)
    assert finding.facts == {"control": "Tuteur"}


def test_facts_speak_of_what_was_met(tmp_path: Path) -> None:
    (finding,), _ = said(given_again("Adresse", "Votre adresse")(Telling(tmp_path / "one")), "walk/asked-twice")
    assert finding.facts == {"fields": "Votre adresse", "count": "1", "before": "1"}
    tell = at_hosts("https://a.example.org/", "https://pay.example.com/x", "https://pay.example.com/y")
    (finding,), _ = said(tell(Telling(tmp_path / "two")), "walk/other-host")
    assert finding.facts == {"host": "example.com", "start": "example.org"}
    (finding,), _ = said(ended(ReasonCode.DEAD_CONTROL)(Telling(tmp_path / "three")), "walk/service-failed")
    assert finding.facts == {"code": "dead-control"}


def test_a_finding_names_its_proof(tmp_path: Path) -> None:
    walk = mistake(refused(field(selector="#nom")))(Telling(tmp_path))
    (finding,), _ = said(walk, "walk/error-not-identified")
    kept = [each.observation.sha256 for each in walk.steps[0].observed if each.observation]
    assert (finding.step, finding.target.selector) == (0, "#nom")
    assert finding.observation in kept
