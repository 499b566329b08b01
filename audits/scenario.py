"""Walk files (YAML) and Python scenarios: both become the same typed actions.

Loading a file reads all of it, checks what can be known without a browser, and tells every mistake at once, each with
its file, line and path.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from audits.errors import Problem, ScenarioError
from audits.model import (
    Action,
    Arrival,
    Check,
    Choose,
    Fill,
    Handle,
    Mistake,
    Scenario,
    Slots,
    Step,
    Stop,
    Text,
    Upload,
)
from audits.notation import LANGUAGE, Reader
from audits.pack import load_pack
from audits.people import person_tokens
from audits.verbs import VERBS, read_actions
from audits.written import TOKEN, Notes, Piece, closest, from_python, read_file

SCHEMA = "ariane.walk-file/1"
SAMPLES = ("sample.pdf", "sample.jpg")
"""Files that the kit makes itself, for uploads."""

SITE, FIRST_SLOT = "site", "slots.first"
"""Variables besides those of the person: where the service is, and the first free moment that `slots` read."""

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
ADMINISTRATION = re.compile(rf"{NAME.pattern}(/{NAME.pattern})*")

FILE_KEYS = (
    "walk",
    "title",
    "administration",
    "procedure",
    "start",
    "person",
    "languages",
    "stop_before",
    "second_visit",
    "steps",
    "schema",
)
REQUIRED_KEYS = ("walk", "title", "administration", "procedure", "start", "steps")
_SECOND_VISIT = "yes allows further visits, on which pages are tried"
STEP_KEYS = ("step", "arrive", "do")


def load_walk_file(path: Path) -> Scenario:
    """The scenario of a walk file. Raises ScenarioError with every mistake in it."""
    scenario, notes = _load(path)
    notes.raise_mistakes()
    return scenario


def lint(path: Path) -> list[Problem]:
    """Every mistake of a walk file, and what its author may want to change (`Remark`), by line. Raises nothing."""
    return _load(path)[1].in_order()


def is_walk_file(path: Path) -> bool:
    """Whether a YAML file says that it is a walk: a line that starts with `walk:`. Looks no further."""
    try:
        return re.search(rb"(?m)^(\xef\xbb\xbf)?[\"']?walk[\"']?[ \t]*:", path.read_bytes()) is not None
    except OSError:
        return False


def python_scenario(keys: Mapping[str, Any], file: str) -> Scenario:
    """A scenario whose steps are taken by a Python function: `keys` are those of a walk file without `steps`.

    It starts at `{site}/` when no `start` is given. Raises ScenarioError with every mistake.
    """
    notes = Notes(file)
    whole = from_python({"start": f"{{{SITE}}}/", **keys})
    required = [key for key in REQUIRED_KEYS if key != "steps"]
    scenario = _WalkFile(notes, whole, Path(file), required).scenario()
    notes.raise_mistakes()
    return scenario.model_copy(update={"file": _shown(Path(file))})


def action(verb: str, argument: Any = None) -> tuple[Action, ...]:
    """What one verb with its argument stands for, as a walk file would say it: several actions for a short form.

    `action("fill", {"Nom": "{person.family_name}"})`. Raises ScenarioError with every mistake.
    """
    notes = Notes("Python scenario")
    item = verb if argument is None and verb in VERBS and VERBS[verb].bare else {verb: argument}
    actions = read_actions(Reader(notes), from_python(item))
    notes.raise_mistakes()
    return tuple(actions)


def arrival(proof: Mapping[str, Any]) -> Arrival:
    """What proves a step, as a walk file's `arrive:` says it. Raises ScenarioError with every mistake."""
    notes = Notes("Python scenario")
    read = Reader(notes).arrival(from_python(proof, "arrive"))
    notes.raise_mistakes()
    return read


def substitute(text: str, variables: Mapping[str, str]) -> str:
    """The text with its variables replaced, and doubled braces made single. Raises ScenarioError for an unknown one."""

    def value(found: re.Match[str]) -> str:
        name = found[1]
        if name is None:
            return found[0][0]
        if name in variables:
            return variables[name]
        known = ", ".join(f"{{{each}}}" for each in sorted(variables))
        hint = "give the address of the service (--site)" if name == SITE else f"there is: {known}"
        raise ScenarioError(
            [Problem(text, None, "", f"nothing is known of {found[0]}", closest(name, variables, hint))]
        )

    return TOKEN.sub(value, text)


# --- a walk file ----------------------------------------------------------------------------------------------


def _load(path: Path) -> tuple[Scenario, Notes]:
    """The scenario with what is wrong with it; when that is anything but remarks, the scenario is of no use."""
    notes = Notes(_shown(path))
    whole = read_file(path, notes) or Piece({})
    if notes.problems:
        return _NOTHING, notes
    scenario = _WalkFile(notes, whole, path).scenario()
    if notes.mistakes():
        return _NOTHING, notes
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return scenario.model_copy(update={"file": notes.file, "sha256": digest}), notes


_NOTHING = Scenario(walk="", title={}, administration="", procedure="", start="", steps=())


def _shown(path: Path) -> str:
    """The path from here where it lies below: archives keep it, and need not know whose home it is in."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


class _WalkFile:
    """Reads the top level of one walk file."""

    def __init__(self, notes: Notes, whole: Piece, path: Path, required: Sequence[str] = REQUIRED_KEYS) -> None:
        self.notes = notes
        self.path = path
        self.whole = whole
        self.keys = Reader(notes).table(whole, FILE_KEYS, required)

    def scenario(self) -> Scenario:
        languages = self._languages()
        person = Reader(self.notes).text(self.keys["person"]) if "person" in self.keys else "resident"
        read = Reader(self.notes, languages, {SITE, *self._person_tokens(person)})
        stop_before = read.handle(self.keys["stop_before"]) if "stop_before" in self.keys else None
        steps = _Steps(read, self.path.parent, stop_before)
        self._check_schema(read)
        return Scenario(
            walk=self._name("walk", NAME),
            title=read.title(self.keys["title"]) if "title" in self.keys else {},
            administration=self._administration(stop_before),
            procedure=self._name("procedure", NAME),
            start=read.address(self.keys["start"]) if "start" in self.keys else "",
            languages=tuple(languages),
            person=person,
            stop_before=stop_before,
            second_visit="second_visit" in self.keys and read.yes_or_no(self.keys["second_visit"], _SECOND_VISIT),
            steps=steps.read_all(self.keys["steps"]) if "steps" in self.keys else (),
        )

    def _languages(self) -> list[str]:
        if "languages" not in self.keys:
            return ["fr"]
        read = Reader(self.notes)
        given = []
        for piece in read.one_or_more(self.keys["languages"], "codes of languages"):
            code = read.text(piece)
            if not LANGUAGE.fullmatch(code):
                self.notes.wrong(piece, f"{code!r} is not the code of a language", "such as fr, nl, de or en")
            given.append(code)
        return given

    def _name(self, key: str, pattern: re.Pattern[str]) -> str:
        if key not in self.keys:
            return ""
        name = Reader(self.notes).text(self.keys[key])
        if self.keys[key].value == name and not pattern.fullmatch(name):
            self.notes.wrong(
                self.keys[key],
                f"{name!r} is no name for a {key}",
                "small letters, digits and hyphens, such as visa-application",
            )
        return name

    def _person_tokens(self, person: str) -> frozenset[str]:
        people = load_pack().people
        if person in people:
            return person_tokens(person)
        self.notes.wrong(
            self.keys["person"],
            f"there is no person {person!r}",
            closest(person, people, f"there is: {', '.join(people)}"),
        )
        # Whatever a scenario says of somebody unknown is not judged: one mistake is enough.
        return frozenset[str]().union(*(person_tokens(each) for each in people))

    def _administration(self, stop_before: Handle | None) -> str:
        name = self._name("administration", ADMINISTRATION)
        if "administration" not in self.keys:
            return name
        piece, pack = self.keys["administration"], load_pack()
        practised = name.startswith("practice/")
        if name not in pack.administrations:
            note = self.notes.wrong if practised else self.notes.remark
            note(piece, f"the pack {pack.name} knows no {name}", closest(name, pack.administrations))
        if stop_before is None and not practised:
            self.notes.remark(
                self.whole,
                "no stop_before says which act is never performed",
                path="stop_before",
                hint="name the control that cannot be undone, such as Confirmer",
            )
        return name

    def _check_schema(self, read: Reader) -> None:
        if "schema" in self.keys and read.text(self.keys["schema"]) != SCHEMA:
            self.notes.wrong(self.keys["schema"], "this file is of another kind or release", f"expected {SCHEMA}")


@dataclass
class _Steps:
    """Reads the steps of a scenario, and checks what only shows when they are seen together."""

    read: Reader
    folder: Path
    stop_before: Handle | None
    stopped: int = 0

    def read_all(self, piece: Piece) -> tuple[Step, ...]:
        items = self.read.items(piece, "steps")
        return tuple(self._step(item, last=item is items[-1]) for item in items)

    def _step(self, piece: Piece, *, last: bool) -> Step:
        notes = self.read.notes
        keys = self.read.table(piece, STEP_KEYS, ["step"])
        if isinstance(piece.value, dict) and "arrive" not in keys:
            notes.wrong(
                piece,
                "nothing proves that this step was reached",
                "write arrive: {heading: ...}",
                path=piece.below("arrive"),
            )
        if self.stopped:
            notes.wrong(piece, f"this step is never reached: the walk stops in line {self.stopped}", "delete the stop")
        proof = self.read.arrival(keys["arrive"]) if "arrive" in keys else Arrival()
        done = self._actions(keys["do"]) if "do" in keys else []
        if not done and not last:
            notes.remark(piece, "this step does nothing", "join it with the next one, or say what a person does here")
        title: Text = self.read.title(keys["step"]) if "step" in keys else {}
        return Step(title=title, arrive=proof, do=tuple(done), line=piece.line)

    def _actions(self, piece: Piece) -> list[Action]:
        read, done = self.read, []
        pieces: list[tuple[Piece, list[Action]]] = []
        stopped = 0
        for item in read.items(piece, "actions"):
            if stopped:
                read.notes.wrong(item, f"this is never done: the walk stops in line {stopped}", "delete the stop")
            actions = read_actions(read, item)
            pieces.append((item, actions))
            done += actions
            if any(isinstance(each, Slots) for each in actions) and read.variables is not None:
                read.variables = {*read.variables, FIRST_SLOT}
            if any(isinstance(each, Stop) for each in actions):
                stopped = item.line or 1
        self.stopped = self.stopped or stopped
        for index, (item, actions) in enumerate(pieces):
            later = [each for _, following in pieces[index + 1 :] for each in following]
            self._check(item, actions, later)
        return done

    def _check(self, item: Piece, actions: Sequence[Action], later: Sequence[Action]) -> None:
        for each in actions:
            if isinstance(each, Upload):
                self._check_file(item, each)
            elif isinstance(each, Mistake):
                self._check_mistake(item, each, later)

    def _check_file(self, item: Piece, upload: Upload) -> None:
        piece = next((p for p in _pieces(item) if p.value == upload.file), item)
        if Path(upload.file).is_absolute():
            self.read.notes.wrong(piece, "the path of a file starts from the walk file", f"or use {SAMPLES[0]}")
        elif upload.file not in SAMPLES and not (self.folder / upload.file).is_file():
            self.read.notes.wrong(
                piece, f"there is no file {upload.file} beside the walk file", f"or use {' or '.join(SAMPLES)}"
            )

    def _check_mistake(self, item: Piece, mistake: Mistake, later: Sequence[Action]) -> None:
        filled = [each.control for each in later if isinstance(each, Fill | Choose | Check | Upload)]
        left = item.find("mistake", "leave_empty")
        for index, handle in enumerate(mistake.leave_empty):
            if not any(_same(handle, control) for control in filled):
                known = [name for control in filled for name in control.name.values()]
                name = next(iter(handle.name.values()))
                self.read.notes.wrong(
                    left.find(index),
                    f"nothing in this step fills {name} afterwards",
                    closest(name, known, f"it fills: {', '.join(known)}" if known else "fill it after the mistake"),
                )
        if self.stop_before is not None and _same(mistake.press, self.stop_before):
            self.read.notes.wrong(item.find("mistake", "press"), "a mistake never presses what the walk stops before")


def _pieces(piece: Piece) -> list[Piece]:
    """A piece and all those in it."""
    inside = (
        piece.value.values() if isinstance(piece.value, dict) else piece.value if isinstance(piece.value, list) else ()
    )
    return [piece, *(each for item in inside for each in _pieces(item))]


def _same(one: Handle, other: Handle) -> bool:
    """Whether two handles call a control by the same name, in any language that both speak."""
    return any(
        words.casefold() == theirs.casefold()
        for code, words in one.name.items()
        for their_code, theirs in other.name.items()
        if code == their_code or "*" in (code, their_code)
    )
