"""What a field is given by somebody who fills it in: a slip, what every service takes, what many people have and some
forms refuse, and what else it may take where that is refused.

A field's type, hints and label say what it is for; its example, mask, pattern and bounds, in what form it wants that.
The values are data, in `answers.yaml`.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache, lru_cache
from importlib.resources import files
from random import Random
from typing import Any

from rstr import Rstr
from ruamel.yaml import YAML

from audits.model.tried import How

DATES = ("%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d")
"""Other forms in which a page that refuses a date may want it."""

LONG = 5
"""Figures up to which nobody miscounts."""

MOST_SLOTS = 40
"""Letters of a value that a pattern asks for, beyond which it says nothing of what is wanted."""

COUNTED = "1234567890123456789012345"
"""What is given where only is told how many figures are wanted."""

MASK = re.compile(r"[0#_X]+(?:([ ./-]+)[0#_X]+)+")
"""What stands in an empty field where it shows how many figures it takes, and what parts them."""

EXAMPLE = re.compile(r"(?=(?:\D*\d){4})(?=.*[1-9])[A-Z\d]+(?:[ ./-]+[A-Z\d]+)*")
"""What stands in an empty field where it shows a number such as it takes."""

TRIES = 5
"""Values that are drawn for one pattern: those that look ahead are met by few."""


@cache
def _values() -> dict[str, Any]:
    text = files("audits.probes").joinpath("trials/answers.yaml").read_text(encoding="utf-8")
    data = YAML(typ="safe").load(text)
    return {
        "kinds": [(re.compile(kind["like"], re.I), {**kind, "is": name}) for name, kind in data["kinds"].items()],
        "other": data["other"],
        "date_form": re.compile(data["date_form"], re.I),
        "of_birth": re.compile(data["of_birth"], re.I),
        "ahead": [(int(days), re.compile(like, re.I)) for days, like in data["ahead"].items()],
        "begins": re.compile(data["begins"], re.I),
        "figures": re.compile(data["figures"], re.I),
        "written_out": [(number, re.compile(rf"\b(?:{each})\b", re.I)) for number, each in data["written_out"].items()],
        "told": [re.compile(pattern, re.I) for pattern in data["told"]],
        "obliges": re.compile(data["obliges"], re.I),
        "no_person": re.compile(data["no_person"], re.I),
        "sought": [str(each) for each in data["sought"]],
    }


def value_of(field: dict[str, Any], how: How, turn: int = 0) -> str | bool | None:
    """What to put into a field, in which `turn` of several; None to leave it as it is."""
    # One slip at a time: a file that is missing is seen where everything is.
    if how == "empty" or (field["type"] == "file" and how == "wrong"):
        return None
    if field["type"] in {"checkbox", "radio", "file"} or field["tag"] == "select":
        return True
    values = tried(field, how)
    # One thing at a time: who refuses the second value of one field shall have nothing else to refuse.
    return values[turn] if turn < len(values) else tried(field, "right")[0]


def tried(field: dict[str, Any], how: How) -> list[str]:
    """The values that a field is given in turn."""
    kind = kind_of(field)
    usual = _part_of_day(field, kind) or str(kind["right"])
    if how in {"right", "helped"}:
        return [field.get("learnt") or _fitted(field, usual)]
    values = kind.get(how, usual)
    listed = [str(each) for each in values] if isinstance(values, list) else [str(values)]
    if listed == [usual]:
        return [_fitted(field, usual)]
    if field["type"] == "date":
        # The picker of the browser takes no slips.
        return [_written(each, "%Y-%m-%d") for each in listed if not each.startswith("99")]
    form = _form_of_dates(field)
    return [_written(each, form) for each in listed] if form else listed


def others(field: dict[str, Any]) -> list[str]:
    """What else a field may take that refuses what is usual: another date, or one in another form, a number of another
    country.
    """
    kind = kind_of(field)
    said = f"{field['name']} {field['of']}"
    days = [] if _values()["of_birth"].search(said) else _other_days(_ahead(said))
    if kind.get("is") in PARTS_OF_DATES:
        return [day.strftime(PARTS_OF_DATES[kind["is"]]) for day in days]
    if kind.get("is") != "date" or field["type"] not in {"text", "date"}:
        return [str(each) for each in kind.get("else", ())]
    usual = str(kind["right"])
    form = "%Y-%m-%d" if field["type"] == "date" else _form_of_dates(field)
    first = [_written(day.strftime("%d/%m/%Y"), form) for day in days]
    if field["type"] == "date":
        return first
    return [*first, *(_written(_day(field, usual), other) for other in DATES), _written(usual, form)]


def _other_days(ahead: int | None) -> list[date]:
    """Rights begin on the first of a month; what somebody objects to, or tells of, was some days ago; and what is to
    come must often be asked for some days before, or lie further ahead than is usual.
    """
    today = date.today()
    further = [_working(2 * ahead)] if ahead is not None else []
    return [(today.replace(day=1) + timedelta(32)).replace(day=1), today - timedelta(10), _working(14), *further]


def sought() -> list[str]:
    """What is typed into a field that suggests things, where the usual value brings none."""
    found: list[str] = _values()["sought"]
    return found


PARTS_OF_DATES = {"day": "%d", "month": "%m", "year": "%Y"}
"""Kinds of fields that take a part of a date, and how that is written."""


def is_part_of_date(field: dict[str, Any]) -> bool:
    """Whether a field takes the day, the month or the year of a date alone."""
    return kind_of(field).get("is") in PARTS_OF_DATES


def is_person(field: dict[str, Any]) -> bool:
    """Whether a field takes the name of a person."""
    other = _values()["no_person"].search(f"{field['hints']} {field['name']}")
    return field["type"] == "text" and "name" in str(kind_of(field).get("is", "")) and not other


def is_unknown(field: dict[str, Any]) -> bool:
    """Whether nothing tells what a field is for, or only that it wants figures, such as a number of an office."""
    kind = kind_of(field)
    return field["type"] == "text" and (kind == _values()["other"] or kind.get("is") in {"reference", "number"})


def kind_of(field: dict[str, Any]) -> dict[str, Any]:
    """What a field is for, by its type, then by its hints, then by its label; with the values for it."""
    if _form_of_dates(field):
        return dict(_named("date"))
    kind = dict(_likely(field["type"], field["hints"], field["name"]))
    own = told(field["said"])
    # So many figures are told by a service of its own accounts.
    own = own if kind.get("told") != "never" or own.isdigit() else ""
    # Of a number that has so many figures, one that passes a check of them is known.
    own = "" if own == COUNTED[: len(own)] and len(re.sub(r"\D", "", str(kind["right"]))) == len(own) else own
    # What a field says of itself is what it takes; the names of people are another matter.
    if not own or "name" in kind.get("is", ""):
        return kind
    values = {"right": own} if kind.get("told") == "kept" else {"right": own, "unusual": own}
    # One figure too few is the slip that a long number invites.
    short = {"wrong": own[:-1]} if len(own) > LONG and own.isdigit() and "wrong" not in kind else {}
    return kind | values | short


def _named(kind: str) -> dict[str, Any]:
    return next(each for _, each in _values()["kinds"] if each["is"] == kind)


@lru_cache(maxsize=4096)
def _likely(type_: str, hints: str, name: str) -> dict[str, Any]:
    """The kind that a field's type, hints or label speak of. Every attempt asks it of every field."""
    kinds, other = _values()["kinds"], _values()["other"]
    # A field for one name and one for the whole name often have the same hints.
    whole = next(pattern for pattern, each in kinds if each["is"] == "full-name")
    if type_ == "text" and whole.search(name):
        return _named("full-name")
    bare = _values()["obliges"].sub("", re.sub(r"[_\W]+", " ", name)).strip()
    # What is called a day, and nothing else, is one whatever keyboard it asks for.
    parts = ((pattern, each) for pattern, each in kinds if each["is"] in PARTS_OF_DATES)
    part: dict[str, Any] | None = next((each for pattern, each in parts if pattern.search(bare)), None)
    if part is not None and type_ in {"text", "tel", "number"}:
        return part
    # That figures alone are typed says least of what they are.
    said = (f"type:{type_}", re.sub(r"\b(numeric|decimal)\b", " ", hints), bare, hints)
    found = (like for each in said for pattern, like in kinds if pattern.search(each))
    return next(found, other)


def told(said: str) -> str:
    """A value that words ask for: an example, so many figures, a number between two others; empty where they do not."""
    example, *others = _values()["told"]
    said = _in_figures(said)
    many = _values()["figures"].search(said)
    if found := _values()["begins"].search(said):
        return str(found[1] + "123456789012345")[: int(many[1]) if many else len("0612345678")]
    if found := example.search(said):
        return str(found[1].rstrip(".,-/"))
    if many:
        return COUNTED[: int(many[1])]
    return next((str(found[1].rstrip(".,-/")) for each in others if (found := each.search(said))), "")


def _in_figures(said: str) -> str:
    """Words with the numbers in them that are written out as figures."""
    for number, pattern in _values()["written_out"]:
        said = pattern.sub(str(number), said)
    return said


# --- in the form that a field wants -----------------------------------------------------------------------------------


def _fitted(field: dict[str, Any], value: str) -> str:
    """A usual value within the bounds of its field, in the form of its mask, by its pattern."""
    if kind_of(field).get("is") == "date":
        return _written(_day(field, value), "%Y-%m-%d" if field["type"] == "date" else _form_of_dates(field))
    if field["type"] == "number":
        return _bounded(field, value)
    shown = field["placeholder"]
    value = shown if EXAMPLE.fullmatch(shown) and not MASK.fullmatch(shown) else _masked(shown, value)
    pattern = _compiled(field["pattern"])
    if pattern is None or pattern.fullmatch(value):
        return value
    bare = re.sub(r"[\W_]", "", value)
    return bare if pattern.fullmatch(bare) else _drawn(pattern) or value


def _written(day: str, form: str) -> str:
    """A date such as 12/05/1980 in another form; what is none, and where there is no form, stays as it is."""
    found = re.fullmatch(r"(\d\d)/(\d\d)/(\d{4})", day)
    if not found or not form:
        return day
    return form.replace("%d", found[1]).replace("%m", found[2]).replace("%Y", found[3]).replace("%y", found[3][2:])


def _form_of_dates(field: dict[str, Any]) -> str:
    """The form in which a field asks for a date, as of `strftime`; empty where it does not say."""
    found = _values()["date_form"].search(field["said"])
    years = re.sub("[ayj]{4}", "%Y", found[0].lower()) if found else ""
    # Where the year comes first, the last two letters are the day's.
    years = years if "%Y" in years else re.sub("[ayj]{2}$", "%y", years)
    return re.sub("(?<!%)[jdt]+", "%d", re.sub("m+", "%m", years))


def _day(field: dict[str, Any], usual: str) -> str:
    """A usual date; one that lies ahead where a field asks for such, and one within the bounds of the field."""
    said = f"{field['name']} {field['hints']}"
    found = re.fullmatch(r"(\d\d)/(\d\d)/(\d{4})", usual)
    if found is None:
        return usual
    ahead = _ahead(said)
    try:
        day = date(int(found[3]), int(found[2]), int(found[1])) if ahead is None else _working(ahead)
    except ValueError:
        # An example that begins with the month is written as it stands.
        return usual
    least, most = (_iso(field[each]) for each in ("least", "most"))
    if least is not None and day < least:
        day = least
    if most is not None and day > most:
        day = most
    return day.strftime("%d/%m/%Y")


def _ahead(said: str) -> int | None:
    """How many days ahead the date lies that words ask for; None where they ask for none to come."""
    return next((days for days, like in _values()["ahead"] if like.search(said)), None)


def _part_of_day(field: dict[str, Any], kind: dict[str, Any]) -> str:
    """The part that a field takes of a day to come, where its group asks for such; empty otherwise."""
    group = field["of"]
    if kind.get("is") not in PARTS_OF_DATES or _values()["of_birth"].search(group):
        return ""
    ahead = _ahead(group)
    return _working(ahead).strftime(PARTS_OF_DATES[kind["is"]]) if ahead is not None else ""


def _working(ahead: int) -> date:
    """The day so many days from now, or the Monday after it."""
    day = date.today() + timedelta(ahead)
    return day + timedelta((7 - day.weekday()) % 7 if day.weekday() > 4 else 0)


def _iso(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None


def _bounded(field: dict[str, Any], value: str) -> str:
    """A number no smaller and no larger than a field takes."""
    number, least, most = (_number(each) for each in (value, field["least"], field["most"]))
    if number is None:
        return value
    if least is not None and number < least:
        return str(field["least"])
    return str(field["most"]) if most is not None and number > most else value


def _number(said: str) -> float | None:
    try:
        return float(said)
    except ValueError:
        return None


def _masked(mask: str, value: str) -> str:
    """The figures of a value, parted as a mask parts as many."""
    figures = re.sub(r"\W", "", value)
    if not MASK.fullmatch(mask) or not figures.isdigit() or len(re.findall(r"[0#_X]", mask)) != len(figures):
        return value
    left = iter(figures)
    return re.sub(r"[0#_X]", lambda slot: next(left), mask)


@cache
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """What a field says of its values; None where it says nothing, or nothing that is understood here."""
    try:
        return re.compile(pattern) if pattern else None
    except re.error:
        return None


@cache
def _drawn(pattern: re.Pattern[str]) -> str:
    """A value that a pattern lets pass, always the same; empty where none is found that somebody might write."""
    draws = Rstr(Random("Ariane"))
    for _ in range(TRIES):
        try:
            value = str(draws.xeger(pattern))
        except (KeyError, IndexError, ValueError):
            # Something of the pattern cannot be drawn.
            return ""
        if len(value) <= MOST_SLOTS and value.isprintable() and pattern.fullmatch(value):
            return value
    return ""
