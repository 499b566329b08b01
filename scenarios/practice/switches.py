"""The truth about the practice administrations, and the switches that plant each barrier or mend it.

Every administration's `truth.yaml` lists its barriers. Each barrier is one switch of the same name that templates
and handlers ask about (`planted("icon-only-menu")`), so that a test can mend one in the flawed edition, or plant
one in the mended edition, and nothing else changes.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from audits.errors import Problem, ScenarioError, UsageError
from audits.model import Hindered, Outcome, Verdict

Edition = Literal["flawed", "mended"]

HERE = Path(__file__).parent

FOLDERS = {"visa": "visa_portal", "town-hall": "town_hall", "social-office": "social_office"}
"""The folder of each practice administration by its key, which is also its path on the server."""

FoundBy = Literal["axe", "walk", "keyboard", "contacts", "gates", "once_only", "timers", "channels"]
"""Which part of the kit can see a barrier: axe and the walk itself, or a probe of its own."""

Family = Literal[
    "names",
    "labels",
    "images",
    "contrast",
    "colour",
    "structure",
    "language",
    "zoom",
    "targets",
    "choice",
    "needless-demand",
    "errors",
    "redundant-entry",
    "keyboard",
    "channels",
    "once-only",
    "time",
    "third-party",
    "booking",
    "scripts",
]
"""What kind of barrier it is."""


class _Truth(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Expected(_Truth):
    """A finding that the barrier must give, and with which verdict."""

    rule: str
    verdict: Verdict


class Where(_Truth):
    """Where a barrier is met: the walk and its step (1 is the first) that come upon it, and the page.

    `page` is the path inside the site, without the language (`demande/sejour`), or `*` for every page. A barrier
    that no walk meets has neither walk nor step.
    """

    page: str
    walk: str | None = None
    step: int | None = None


class Barrier(_Truth):
    """One planted barrier. `what` and `persons` are plain sentences: what is wrong, and whom it stops or hinders."""

    id: str
    what: dict[str, str]
    where: Where
    family: Family
    found_by: FoundBy
    expects: tuple[Expected, ...] = ()
    hinders: tuple[Hindered, ...]
    persons: str
    outcome: Outcome | None = None


def load_truth(path: Path) -> tuple[Barrier, ...]:
    """The barriers of one `truth.yaml`, in its order. Raises ScenarioError with every mistake of the file."""
    entries = _read(path)
    problems: list[Problem] = []
    barriers: dict[str, Barrier] = {}
    for index, entry in enumerate(entries):
        line = entries.lc.item(index)[0] + 1
        try:
            barrier = Barrier.model_validate(entry)
        except ValidationError as error:
            problems += _problems(path, line, index, entry, error)
            continue
        place = f"barriers[{index}] ({barrier.id})"
        if barrier.id in barriers:
            problems.append(Problem(str(path), line, place, "this id is used twice", "give each barrier its own"))
        if set(barrier.what) != {"fr", "en"}:
            problems.append(Problem(str(path), line, f"{place}.what", "say it in French and in English (fr, en)"))
        if barrier.found_by in {"axe", "walk"} and not barrier.expects:
            problems.append(
                Problem(str(path), line, f"{place}.expects", "name the findings that this barrier gives")
            )
        barriers[barrier.id] = barrier
    if problems:
        raise ScenarioError(problems)
    return tuple(barriers.values())


def _read(path: Path) -> Any:
    try:
        content = YAML(typ="rt").load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ScenarioError([Problem(str(path), None, "", f"cannot be read: {error}")]) from error
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else None
        said = getattr(error, "problem", None) or "not YAML"
        raise ScenarioError([Problem(str(path), line, "", str(said))]) from error
    entries = content.get("barriers") if isinstance(content, dict) else None
    if not isinstance(entries, list) or list(content) != ["barriers"]:
        problem = Problem(str(path), 1, "", "one key is expected", "`barriers:` with a list below it")
        raise ScenarioError([problem])
    return entries


def _problems(path: Path, line: int, index: int, entry: Any, error: ValidationError) -> list[Problem]:
    name = entry.get("id", "no id") if isinstance(entry, dict) else "not a mapping"
    known = sorted(Barrier.model_fields)
    problems = []
    for each in error.errors():
        at = ".".join(str(part) for part in each["loc"])
        near = difflib.get_close_matches(str(each["loc"][-1]), known, 1) if each["loc"] else []
        hint = f"did you mean {near[0]}?" if each["type"] == "extra_forbidden" and near else None
        message = "unknown key" if each["type"] == "extra_forbidden" else each["msg"]
        problems.append(Problem(str(path), line, f"barriers[{index}] ({name}).{at}", message, hint))
    return problems


@cache
def truth(site: str) -> tuple[Barrier, ...]:
    """The barriers of one administration by its key (`visa`, `town-hall`, `social-office`)."""
    return load_truth(HERE / FOLDERS[site] / "truth.yaml")


def all_barriers() -> dict[str, Barrier]:
    """Every barrier of every practice administration by its id. Raises ScenarioError when two share one."""
    found: dict[str, Barrier] = {}
    for site in FOLDERS:
        for barrier in truth(site):
            if barrier.id in found:
                file = str(HERE / FOLDERS[site] / "truth.yaml")
                raise ScenarioError([Problem(file, None, barrier.id, "another administration has this id")])
            found[barrier.id] = barrier
    return found


def resolve(edition: Edition, mend: Iterable[str] = (), plant: Iterable[str] = ()) -> frozenset[str]:
    """The ids of the barriers that are planted. Raises UsageError for an edition or an id that does not exist."""
    known = all_barriers()
    if edition not in get_args(Edition):
        raise UsageError(f"There is no edition {edition!r}.", "Choose flawed or mended.")
    mend, plant = _known(mend, list(known)), _known(plant, list(known))
    planted = set(known) if edition == "flawed" else set()
    return frozenset(planted.difference(mend).union(plant))


def _known(ids: Iterable[str], known: Sequence[str]) -> list[str]:
    asked = [ids] if isinstance(ids, str) else list(ids)
    for each in asked:
        if each not in known:
            near = difflib.get_close_matches(each, known, 1) or sorted(known)
            raise UsageError(f"No barrier is called {each!r}.", f"There is: {', '.join(near)}.")
    return asked
