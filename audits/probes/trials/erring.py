"""Erring: forms are sent empty, then with slips, then as people fill them whose names and numbers are unusual.

Nothing reaches the service: what a form sends is answered by the guard, which leaves the page. So only what a page says
by itself is seen here; a form that leaves everything to its server has simply `sent`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from playwright.sync_api import Dialog, Request
from ruamel.yaml import YAML

from audits.model import Box
from audits.model.tried import Erred, Erring, ErrorSaid, FieldErred, FieldRef
from audits.probes.trials.bench import Bench
from audits.probes.world import HELPERS, script

SCRIPT = script("trials/erring.js")

How = Literal["empty", "wrong", "unusual", "right"]

SETTLE, ANSWER, PATIENCE = 40, 240, 800
"""Milliseconds that a page has to do something, to answer a press, and to answer it when it seems to keep silent."""

LEFT_OVER = 1.5
"""Seconds of the trial's time below which no further attempt is begun."""


def erring(bench: Bench) -> Erring | None:
    """What came of erring in the forms of the main document; None where there is nothing to err in.

    Raises DocumentSilent.
    """
    document = bench.main
    document.evaluate(HELPERS)
    document.evaluate(SCRIPT)
    told = document.run("() => arianeErring.begin()")
    if not (told["forms"] or told["choices"] or told["texts"]):
        return None
    hand = _Hand(bench)
    with hand.listening():
        refusing = tuple(hand.ref(each) for each in document.run("() => arianeErring.paste()"))
        attempts = [attempt for at, form in enumerate(told["forms"]) for attempt in hand.err(at, form)]
        acting = tuple(hand.acting(told["choices"]))
    return Erring(attempts=tuple(attempts), refusing_paste=refusing, acting=acting)


@cache
def _values() -> dict[str, Any]:
    text = files("audits.probes").joinpath("trials/erring.yaml").read_text(encoding="utf-8")
    data = YAML(typ="safe").load(text)
    return {
        "kinds": [(re.compile(kind["like"], re.I), kind) for kind in data["kinds"].values()],
        "other": data["other"],
    }


def _value(field: dict[str, Any], how: How) -> str | bool | None:
    """What to put into a field; None to leave it as it is."""
    if how == "empty":
        return None
    if field["type"] in {"checkbox", "radio"} or field["tag"] == "select":
        return True
    if field["type"] == "date":
        return "1980-05-12"
    kind = _kind(field)
    return str(kind.get(how, kind["right"]))


def _kind(field: dict[str, Any]) -> dict[str, str]:
    """What a field is for, by its type, then by its hints, then by its label."""
    for said in (field["type"], field["hints"], field["name"]):
        for pattern, kind in _values()["kinds"]:
            if pattern.search(re.sub(r"[_\W]+", " ", said) if said is field["name"] else said):
                return dict(kind)
    return dict(_values()["other"])


class _Hand:
    """Presses, and hears what the page does then."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.mask = bench.redactor.text
        self.asked: list[Request] = []
        self.dialogs: list[str] = []
        self.questioned = False

    @contextmanager
    def listening(self) -> Iterator[None]:
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

    def _asked(self, request: Request) -> None:
        if request.is_navigation_request() or request.resource_type in {"fetch", "xhr"}:
            self.asked.append(request)

    def _spoke(self, dialog: Dialog) -> None:
        if dialog.type == "alert":
            self.dialogs.append(self.mask(dialog.message)[:300])
        else:
            self.questioned = True

    def ref(self, about: dict[str, Any]) -> FieldRef:
        """A field as a record names it."""
        return FieldRef(selector=self.mask(about["selector"]), name=self.mask(about["name"]), box=_box(about["box"]))

    def err(self, at: int, form: dict[str, Any]) -> Iterator[Erred]:
        """Attempt after attempt, as long as the page refuses by itself and tells more each time."""
        if form["disabled"]:
            return
        empty = self._attempt(at, form, "empty")
        yield empty
        if empty.sent or empty.asked or empty.gone or (empty.bubble and not empty.prevented):
            return
        hows: list[How] = ["wrong"] if any("wrong" in _kind(each) for each in form["fields"]) else []
        for how in (*hows, "unusual", "right"):
            if self.bench.left < LEFT_OVER:
                self.bench.missed("erred", "the time was over before all slips were made")
                return
            erred = self._attempt(at, form, how)
            yield erred
            if erred.gone or ((erred.sent or erred.asked) and how != "wrong"):
                return

    def _attempt(self, at: int, form: dict[str, Any], how: How) -> Erred:
        self.dialogs, self.questioned, document = [], False, self.bench.main
        values = [_value(field, how) for field in form["fields"]]
        document.run("(at, values) => arianeErring.fill(at, values)", at, values)
        # What the page asks for while it is being filled is no answer to a press.
        self.bench.page.wait_for_timeout(10)
        self.asked = []
        document.run("(at) => arianeErring.press(at)", at)
        waited = 0
        while True:
            self.bench.page.wait_for_timeout(SETTLE)
            waited += SETTLE
            seen = document.run("() => arianeErring.seen()")
            answered = seen["messages"] or seen["bubble"] or seen["gone"] or self.asked or self.dialogs
            if answered or waited >= (PATIENCE if how == "empty" else ANSWER):
                break
        return self._erred(form, how, seen, values)

    def _erred(self, form: dict[str, Any], how: How, seen: dict[str, Any], values: list[Any]) -> Erred:
        return Erred(
            how=how,
            form=self.mask(form["selector"]),
            button=self.mask(form["button"]),
            sent=any(each.is_navigation_request() for each in self.asked),
            asked=self.questioned or any(not each.is_navigation_request() for each in self.asked),
            gone=seen["gone"],
            prevented=seen["prevented"] or not seen["submitted"],
            bubble=seen["bubble"],
            dialogs=tuple(self.dialogs),
            title_changed=seen["title"],
            focus=self.mask(seen["focus"]),
            messages=tuple(self._message(each) for each in seen["messages"]),
            fields=tuple(
                self._field(field, value, after)
                for field, value, after in zip(form["fields"], values, seen["fields"], strict=True)
            ),
        )

    def _message(self, told: dict[str, Any]) -> ErrorSaid:
        return ErrorSaid.model_validate(
            told | {"selector": self.mask(told["selector"]), "text": self.mask(told["text"]), "box": _box(told["box"])}
        )

    def _field(self, about: dict[str, Any], value: str | bool | None, after: dict[str, Any]) -> FieldErred:
        typed = value if isinstance(value, str) else ""
        own = dict(self.ref(about), typed=typed, hint=self.mask(about["hint"]))
        return FieldErred(**own, type=about["type"], required=about["required"], **after)

    def acting(self, choices: list[dict[str, Any]]) -> Iterator[FieldRef]:
        """Choices that lead to another page as soon as they are made."""
        for at, choice in enumerate(choices):
            if self.bench.left < LEFT_OVER / 3:
                return
            self.asked = []
            pages = len(self.bench.page.context.pages)
            self.bench.main.run("(at) => arianeErring.choose(at)", at)
            self.bench.page.wait_for_timeout(SETTLE)
            left = any(each.is_navigation_request() for each in self.asked)
            if left or len(self.bench.page.context.pages) > pages:
                yield self.ref(choice)


def _box(told: list[float]) -> Box:
    x, y, width, height = told
    return Box(x=x, y=y, width=width, height=height)
