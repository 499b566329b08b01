"""What is known of each rule, kept as data beside it: verdict, severity, criteria, whom it hinders.

`axe.yaml` and `walk.yaml` are read once. A mistake in them is a malfunction of the kit, said with file and entry.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from pydantic import ValidationError
from ruamel.yaml import YAML

from audits.errors import KitError
from audits.model import Criteria, Hindered, Record, Severity, Verdict

T = TypeVar("T", bound=Record)


class Rule(Record):
    """One rule. `verdict` and `severity` are None where the engine's own tags and impact decide, finding by finding.

    `facts` are the names of the facts that each of its findings gives to its sentence. `trial` is the section of
    `Tried` that a rule over a page reads, `profile` whose body it speaks of where that is not the window's own. `off`
    tells that axe-core has the rule and nobody runs it.
    """

    id: str
    verdict: Verdict | None = None
    severity: Severity | None = None
    criteria: Criteria = Criteria()
    hinders: tuple[Hindered, ...] = ()
    facts: tuple[str, ...] = ()
    trial: str | None = None
    profile: str | None = None
    off: bool = False


@cache
def read(name: str) -> dict[str, Any]:
    """A data file of this folder. Raises KitError when it is no mapping."""
    data = YAML(typ="safe").load(files("audits.rules").joinpath(name).read_text(encoding="utf-8"))
    if not isinstance(data, dict):
        raise KitError(f"audits/rules/{name} must be a mapping.")
    return data


@cache
def words(name: str, kind: str) -> re.Pattern[str]:
    """The words of one kind that a data file lists under `words`, as one pattern for texts made `plain`.

    Raises KitError for what is no pattern.
    """
    listed = read(name)["words"][kind]
    try:
        return re.compile("|".join(f"(?:{each})" for each in listed))
    except re.error as error:
        raise KitError(f"audits/rules/{name}, words, {kind}: {error}") from error


def record(kind: type[T], name: str, entry: str, values: dict[str, Any]) -> T:
    """One entry of a data file as a record. Raises KitError naming file, entry and field."""
    try:
        return kind.model_validate(values)
    except ValidationError as error:
        problems = "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
        raise KitError(f"audits/rules/{name}, {entry}: {problems}") from error


def load(file: str) -> dict[str, Rule]:
    """The rules that a data file lists, by id. Raises KitError for what is no rule."""
    return {name: record(Rule, file, name, {"id": name, **values}) for name, values in read(file)["rules"].items()}
