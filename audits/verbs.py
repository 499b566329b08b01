"""The verbs: how each is written, and the typed actions that it becomes.

A verb is one entry of `VERBS`: a function that reads it, and the JSON Schema of what may be written after it. Short
forms are for what is written most (`press: Suivant`, `fill: {Nom: Dupont}`); wherever the name of a control is a key,
a list of maps with `control:` says the same for a control whose name needs more than one text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from audits.model import (
    Action,
    Back,
    Check,
    Choose,
    Dismiss,
    Expect,
    ExpectChoice,
    Fill,
    Look,
    Mistake,
    Open,
    Press,
    Slots,
    Stop,
    Upload,
)
from audits.notation import ANSWERS, HANDLE_KEYS, Reader
from audits.written import Piece, closest

EXPECT_KEYS = ("heading", "text", "control", "url", "optional")


def read_actions(read: Reader, piece: Piece) -> list[Action]:
    """The actions of one item of `do:`; a short form may hold several."""
    if isinstance(piece.value, str):
        verb, argument = piece.value, Piece(None, piece.below(piece.value), piece.line)
    elif isinstance(piece.value, dict) and len(piece.value) == 1:
        verb, argument = next(iter(piece.value.items()))
    elif isinstance(piece.value, dict) and piece.value:
        read.notes.wrong(piece, "one action is expected, not several", "put a dash before each verb")
        return []
    else:
        read.notes.wrong(piece, f"an action is expected, not {piece.shape}", "such as `press: Suivant`")
        return []
    if verb not in VERBS:
        hint = closest(verb, VERBS, f"the verbs are: {', '.join(VERBS)}")
        read.notes.wrong(argument, f"unknown verb {verb}", hint, path=piece.path)
        return []
    return list(VERBS[verb].read(read, argument))


# --- reading --------------------------------------------------------------------------------------------------


def _open(read: Reader, piece: Piece) -> Iterable[Action]:
    yield Open(url=read.address(piece), line=piece.line)


def _fill(read: Reader, piece: Piece) -> Iterable[Action]:
    for control, value in read.pairs(piece, "value"):
        yield Fill(control=control, value=read.text(value, variables=True, empty=True), line=value.line)


def _choose(read: Reader, piece: Piece) -> Iterable[Action]:
    for control, option in read.pairs(piece, "option"):
        yield Choose(control=control, option=read.words(option, variables=True), line=option.line)


def _check(read: Reader, piece: Piece) -> Iterable[Action]:
    """`Label`, `[A, B]`, `{Label: "no"}`, or a list of `{control: Label, on: "no"}`."""
    if isinstance(piece.value, dict) and piece.value and set(_answers(piece)).issubset(ANSWERS):
        for control, answer in read.pairs(piece, "on"):
            yield Check(control=control, on=ANSWERS[str(answer.value)], line=answer.line)
        return
    for item in read.one_or_more(piece, "controls"):
        if isinstance(item.value, dict) and "control" in item.value:
            keys = read.table(item, ("control", "on"))
            on = read.yes_or_no(keys["on"], "yes ticks the box, no unticks it") if "on" in keys else True
            yield Check(control=read.handle(keys["control"]), on=on, line=item.line)
        else:
            yield Check(control=read.handle(item), line=item.line)


def _answers(piece: Piece) -> list[str]:
    return [str(each.value) for each in piece.value.values()] if isinstance(piece.value, dict) else []


def _press(read: Reader, piece: Piece) -> Iterable[Action]:
    yield Press(control=read.handle(piece, variables=True), line=piece.line)


def _upload(read: Reader, piece: Piece) -> Iterable[Action]:
    for control, file in read.pairs(piece, "file"):
        yield Upload(control=control, file=read.text(file), line=file.line)


def _expect(read: Reader, piece: Piece) -> Iterable[Action]:
    if isinstance(piece.value, str):
        read.notes.wrong(piece, "say what kind of thing is expected", f"write {{text: {piece.value}}}")
        return
    keys = read.table(piece, EXPECT_KEYS)
    if not piece.value:
        read.notes.wrong(piece, "nothing is expected", f"one of: {', '.join(EXPECT_KEYS)}")
    if "optional" in keys and len(keys) > 1:
        read.notes.wrong(keys["optional"], "optional stands alone", "write a second expect for the other keys")
    handles = {key: read.handle(keys[key]) for key in keys if key != "url"}
    yield Expect(**handles, url=read.text(keys["url"], variables=True) if "url" in keys else None, line=piece.line)


def _expect_choice(read: Reader, piece: Piece) -> Iterable[Action]:
    for control, options in read.pairs(piece, "options"):
        offered = tuple(read.words(each) for each in read.one_or_more(options, "options"))
        yield ExpectChoice(control=control, options=offered, line=options.line)


def _slots(read: Reader, piece: Piece) -> Iterable[Action]:
    if not isinstance(piece.value, dict) or not {"in", "at_least"}.intersection(piece.value):
        yield Slots(inside=read.handle(piece), line=piece.line)
        return
    keys = read.table(piece, ("in", "at_least"), ("in",))
    least = keys["at_least"].value if "at_least" in keys else "1"
    if not (isinstance(least, str) and least.isascii() and least.isdigit()):
        read.notes.wrong(keys["at_least"], "a number of free moments is expected", "such as at_least: 1")
        least = "1"
    if "in" in keys:
        yield Slots(inside=read.handle(keys["in"]), min_offered=int(least), line=piece.line)


def _mistake(read: Reader, piece: Piece) -> Iterable[Action]:
    keys = read.table(piece, ("leave_empty", "press"), ("leave_empty", "press"))
    if len(keys) == 2:
        controls = read.one_or_more(keys["leave_empty"], "controls")
        yield Mistake(
            leave_empty=tuple(read.handle(each) for each in controls),
            press=read.handle(keys["press"]),
            line=piece.line,
        )


def _dismiss(read: Reader, piece: Piece) -> Iterable[Action]:
    yield Dismiss(control=read.handle(piece), line=piece.line)


def _back(read: Reader, piece: Piece) -> Iterable[Action]:
    _expect_nothing(read, piece)
    yield Back(line=piece.line)


def _look(read: Reader, piece: Piece) -> Iterable[Action]:
    _expect_nothing(read, piece)
    yield Look(line=piece.line)


def _stop(read: Reader, piece: Piece) -> Iterable[Action]:
    yield Stop(why=read.text(piece) if piece.value is not None else "", line=piece.line)


def _expect_nothing(read: Reader, piece: Piece) -> None:
    if piece.value is not None:
        read.notes.wrong(piece, f"nothing is expected after this verb, not {piece.shape}", "delete it")


# --- the schema of what is written ----------------------------------------------------------------------------

Schema = dict[str, Any]

SCALAR: Schema = {"$ref": "#/$defs/scalar"}
WORDS: Schema = {"$ref": "#/$defs/words"}
HANDLE: Schema = {"$ref": "#/$defs/handle"}
NOTHING: Schema = {"type": "null"}

DEFINITIONS: dict[str, Schema] = {
    "scalar": {
        "description": "A text. What YAML would take for a number, a date or a truth value stays as it was typed.",
        "type": ["string", "number", "boolean"],
    },
    "words": {
        "description": "A text, or one for each language of the service.",
        "anyOf": [
            SCALAR,
            {
                "type": "object",
                "minProperties": 1,
                "propertyNames": {"pattern": r"^([a-z]{2}|\*)$"},
                "additionalProperties": SCALAR,
            },
        ],
    },
    "handle": {
        "description": "What a person would call a control; `within` names the group that holds it, and `selector` is "
        "a last resort.",
        "anyOf": [
            WORDS,
            {
                "type": "object",
                "properties": dict(zip(HANDLE_KEYS, (WORDS, WORDS, SCALAR), strict=True)),
                "required": ["name"],
                "additionalProperties": False,
            },
        ],
    },
}


def table(properties: dict[str, Schema], required: Iterable[str] = ()) -> Schema:
    """The schema of keys with values, where no other key is known."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
        "minProperties": 1,
    }


def one_or_more(item: Schema) -> Schema:
    """The schema of one thing, or of a list of them."""
    return {"anyOf": [item, {"type": "array", "items": item, "minItems": 1}]}


def _pairs(key: str, value: Schema) -> Schema:
    long = table({"control": HANDLE, key: value}, ["control", key])
    short = {"type": "object", "minProperties": 1, "additionalProperties": value}
    return {"anyOf": [short, {"type": "array", "items": long, "minItems": 1}]}


YES_OR_NO: Schema = {"enum": [*ANSWERS, True, False]}
_CHECK: Schema = {
    "anyOf": [
        {"type": "object", "minProperties": 1, "additionalProperties": YES_OR_NO},
        one_or_more({"anyOf": [HANDLE, table({"control": HANDLE, "on": SCALAR}, ["control"])]}),
    ]
}
_EXPECT: Schema = table({key: SCALAR if key == "url" else HANDLE for key in EXPECT_KEYS})
_SLOTS: Schema = {"anyOf": [HANDLE, table({"in": HANDLE, "at_least": SCALAR}, ["in"])]}
_MISTAKE: Schema = table({"leave_empty": one_or_more(HANDLE), "press": HANDLE}, ["leave_empty", "press"])


@dataclass(frozen=True)
class Verb:
    """One verb of the notation. `means` is what an editor shows; `bare` ones may be written without a value."""

    means: str
    read: Callable[[Reader, Piece], Iterable[Action]]
    schema: Schema
    bare: bool = False


VERBS: dict[str, Verb] = {
    "open": Verb("Go to an address.", _open, SCALAR),
    "fill": Verb("Type into controls: `{Nom: Dupont}`.", _fill, _pairs("value", SCALAR)),
    "choose": Verb("Pick an option: `{Service: Passeport}`.", _choose, _pairs("option", WORDS)),
    "check": Verb('Tick a box, or untick it: `{Rappel: "no"}`.', _check, _CHECK),
    "press": Verb("Activate a button, a link, a tab or a menu item.", _press, HANDLE),
    "upload": Verb("Give a file: `{Passeport: sample.pdf}`.", _upload, _pairs("file", SCALAR)),
    "expect": Verb("Assert something of the page; `optional` names a field that may stay empty.", _expect, _EXPECT),
    "expect_choice": Verb(
        "Assert that options are offered; a missing one is a finding.",
        _expect_choice,
        _pairs("options", one_or_more(WORDS)),
    ),
    "slots": Verb("Read the moments that a calendar or a list offers; nothing is taken.", _slots, _SLOTS),
    "mistake": Verb("Err on purpose: fill the step, leave these fields empty, press.", _mistake, _MISTAKE),
    "dismiss": Verb("Close what lies over the page, if it is there.", _dismiss, HANDLE),
    "back": Verb("Use the browser's back button.", _back, NOTHING, bare=True),
    "look": Verb("Observe the page now.", _look, NOTHING, bare=True),
    "stop": Verb("End the walk here, on purpose.", _stop, {"anyOf": [NOTHING, SCALAR]}, bare=True),
}
