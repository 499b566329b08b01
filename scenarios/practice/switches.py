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
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict

from audits.errors import Problem, ScenarioError, UsageError
from audits.model import Hindered, Outcome, Verdict
from audits.written import Notes, as_record, read_file

Edition = Literal["flawed", "mended"]

HERE = Path(__file__).parent

FOLDERS = {"visa": "visa_portal", "town-hall": "town_hall", "social-office": "social_office"}
"""The folder of each practice administration by its key, which is also its path on the server."""

FoundBy = Literal["axe", "walk", "keyboard", "contacts", "gates", "once_only", "timers", "channels", "back", "battery"]
"""Which part of the kit can see a barrier: axe and the walk itself, a probe of its own, or the `battery`, which is all
that `ariane check` does with a page, its trials included.
"""

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
    "focus",
    "forms",
    "links",
    "dialogs",
    "reflow",
    "media",
    "pointer",
    "documents",
    "contacts",
    "identity",
    "privacy",
    "service",
    "markup",
    "consistency",
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


class Stop(_Truth):
    """Whom something stops, and at which step of which walk: profiles that walk, and personas judged from demands."""

    walk: str
    step: int
    profiles: tuple[str, ...] = ()
    personas: tuple[str, ...] = ()


class AskedAgain(_Truth):
    """What the Once Only account must say of a barrier: the thing asked, the source that holds it, the verdict."""

    item: str
    source: str
    verdict: str


class Barrier(_Truth):
    """One planted barrier. `what` and `persons` are plain sentences: what is wrong, and whom it stops or hinders.

    `stops` are those that it keeps from going on, `once_only` what the account of what is asked again says of it.
    """

    id: str
    what: dict[str, str]
    where: Where
    family: Family
    found_by: FoundBy
    expects: tuple[Expected, ...] = ()
    hinders: tuple[Hindered, ...]
    persons: str
    outcome: Outcome | None = None
    stops: tuple[Stop, ...] = ()
    once_only: AskedAgain | None = None


def load_truth(path: Path) -> tuple[Barrier, ...]:
    """The barriers of one `truth.yaml`, in its order. Raises ScenarioError with every mistake of the file."""
    notes = Notes(str(path))
    whole = read_file(path, notes)
    entries = whole.find("barriers").value if whole is not None else None
    if whole is not None and not (isinstance(entries, list) and list(whole.plain()) == ["barriers"]):
        notes.wrong(whole, "one key is expected", "`barriers:` with a list below it")
    barriers: dict[str, Barrier] = {}
    for piece in entries if isinstance(entries, list) else []:
        barrier = as_record(Barrier, piece, notes)
        if barrier is None:
            continue
        if barrier.id in barriers:
            notes.wrong(piece, f"the id {barrier.id} is used twice", "give each barrier its own")
        if set(barrier.what) != {"fr", "en"}:
            notes.wrong(piece.find("what"), "say it in French and in English", "two keys: fr and en")
        if barrier.found_by in {"axe", "walk", "battery"} and not barrier.expects:
            notes.wrong(piece, f"{barrier.id} expects nothing", "name the findings that this barrier gives")
        barriers[barrier.id] = barrier
    notes.raise_mistakes()
    return tuple(barriers.values())


def walk_files() -> list[Path]:
    """The walk files of the practice administrations, in a fixed order."""
    return [
        path
        for folder in FOLDERS.values()
        for path in sorted((HERE / folder).glob("*.yaml"))
        if path.name != "truth.yaml"
    ]


class Requirement(_Truth):
    """What a site asks of everybody in both editions, and whom that stops."""

    why: str
    stops: tuple[Stop, ...]


@cache
def requirements() -> tuple[Requirement, ...]:
    """What the practice administrations ask whichever edition is served, and rightly. Raises ScenarioError."""
    notes = Notes(str(HERE / "requirements.yaml"))
    whole = read_file(HERE / "requirements.yaml", notes)
    listed = whole.find("requirements").value if whole is not None else []
    read = [as_record(Requirement, piece, notes) for piece in (listed if isinstance(listed, list) else [])]
    notes.raise_mistakes()
    return tuple(each for each in read if each is not None)


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


def planted_for(rule: str) -> list[tuple[str, Barrier]]:
    """The barriers that a rule must find, each with the key of its administration. Raises ScenarioError."""
    return [(site, each) for site in FOLDERS for each in truth(site) if any(one.rule == rule for one in each.expects)]


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
