"""What a person wrote in a YAML file: every value as the text that was typed, with its line and its path.

YAML's own types are never applied: `NO`, `01000`, `12:30` and `2026-12-01` stay what they are. Mistakes are collected
in `Notes`, so that the author of a file hears of all of them at once. Nothing here knows what a file is about.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from audits.errors import Problem, ScenarioError

MOST_BYTES = 1_000_000
"""No file that a person writes by hand is larger; one that is was named by mistake."""

TOKEN = re.compile(r"\{\{|\}\}|\{([^{}]*)\}")
"""A variable in a text, `{person.street}`; a brace written twice is a brace."""

Kind = TypeVar("Kind", bound=BaseModel)

_PLAIN_TAG = "tag:yaml.org,2002:"
_BROKEN_YAML = (
    (r"'\\t'", "a tab stands where spaces are expected", "indent with spaces only"),
    (r"mapping values are not allowed", "a second colon makes this line ambiguous", "put the text between quotes"),
    (r"character '(.)' that cannot start", "a text cannot start with this sign", "put the text between quotes"),
    (r"unexpected end of stream", "a quote is opened here and never closed", "close it, or double it"),
    (r"another document", "a second document starts here (---)", "write one file each"),
    (r"undefined alias", "a text that starts with * must be quoted", "put the text between quotes"),
    (r"expected ',' or '[}\]]'", "a bracket is not closed, or a comma is missing", "look at the brackets of this line"),
    (r"", "this is not YAML: the indentation or the punctuation is wrong here", "compare it with the lines around it"),
)
"""What the parser says, what it means to an author, and what helps; the last one is for anything else."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One value: a text, a list, keys with values, or nothing. `line` counts from 1; 0 comes from no file."""

    value: str | list[Piece] | dict[str, Piece] | None
    path: str = ""
    line: int = 0

    @property
    def shape(self) -> str:
        """What it is, in words."""
        match self.value:
            case str():
                return "a text"
            case list():
                return "a list"
            case dict():
                return "keys with values"
        return "nothing"

    def below(self, key: str | int) -> str:
        """The path of something inside this piece."""
        if isinstance(key, int):
            return f"{self.path}[{key}]"
        return f"{self.path}.{key}" if self.path else key

    def find(self, *keys: str | int) -> Piece:
        """The piece that these keys lead to, or the last one there is on the way."""
        piece = self
        for key in keys:
            if isinstance(piece.value, dict) and str(key) in piece.value:
                piece = piece.value[str(key)]
            elif isinstance(piece.value, list) and isinstance(key, int) and key < len(piece.value):
                piece = piece.value[key]
            else:
                break
        return piece

    def plain(self) -> Any:
        """Texts, lists and dictionaries without their places."""
        match self.value:
            case list(items):
                return [item.plain() for item in items]
            case dict(entries):
                return {key: item.plain() for key, item in entries.items()}
        return self.value


@dataclass(frozen=True, slots=True)
class Remark(Problem):
    """Something that its author may want to change; the file can be used as it is."""


@dataclass
class Notes:
    """Everything that is wrong with one file."""

    file: str
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, piece: Piece, message: str, hint: str | None = None, *, path: str | None = None) -> None:
        """Note a mistake in a piece, or at a path inside it."""
        self.problems.append(Problem(self.file, piece.line or None, path or piece.path, message, hint))

    def remark(self, piece: Piece, message: str, hint: str | None = None, *, path: str | None = None) -> None:
        """Note what is allowed and still deserves a look."""
        self.problems.append(Remark(self.file, piece.line or None, path or piece.path, message, hint))

    def in_order(self) -> list[Problem]:
        """All of it, by line."""
        return sorted(self.problems, key=lambda problem: problem.line or 0)

    def mistakes(self) -> list[Problem]:
        """What makes the file unusable, by line."""
        return [problem for problem in self.in_order() if not isinstance(problem, Remark)]

    def raise_mistakes(self) -> None:
        """Raise ScenarioError with every mistake, when there is one."""
        if mistakes := self.mistakes():
            raise ScenarioError(mistakes)


def closest(word: str, known: Iterable[str], otherwise: str | None = None) -> str | None:
    """A hint that names the known word nearest to one that is not known."""
    near = difflib.get_close_matches(word, list(known), 1, 0.6)
    return f"did you mean {near[0]}?" if near else otherwise


# --- from a file ----------------------------------------------------------------------------------------------


def read_file(path: Path, notes: Notes, *, plain: bool = False) -> Piece | None:
    """The content of a YAML file; None when it cannot be read, which is then noted.

    `plain` takes the parser that is five times faster, for the large files of a pack: it says less of what is odd.
    """
    whole = Piece(None)
    try:
        content = path.read_bytes()
    except OSError as error:
        notes.wrong(whole, f"cannot be read: {error.strerror or error}", "look at its name and its permissions")
        return None
    if len(content) > MOST_BYTES:
        notes.wrong(whole, f"has {len(content)} bytes, too many for a file written by hand", "is it the right file?")
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        notes.wrong(Piece(None, line=line), "is not written in UTF-8", "save the file again with the encoding UTF-8")
        return None
    return read_text(text, notes, plain=plain)


def read_text(text: str, notes: Notes, *, plain: bool = False) -> Piece | None:
    """The content of a YAML text; None when it is no YAML or empty, which is then noted."""
    try:
        node: Node | None = YAML(typ="safe" if plain else "rt").compose(text)
    except YAMLError as error:
        _note_broken(text, error, notes)
        return None
    except RecursionError:
        notes.wrong(Piece(None), "is nested too deeply", "look for brackets that are never closed")
        return None
    if node is None:
        notes.wrong(Piece(None), "is empty", "write down what it is about")
        return None
    return _Converter(notes).piece(node, "", node.start_mark.line + 1)


def from_python(value: Any, path: str = "") -> Piece:
    """The same pieces from Python values; numbers, dates and paths become the texts they print as."""
    match value:
        case None:
            return Piece(None, path)
        case bool():
            return Piece("yes" if value else "no", path)
        case Mapping():
            here = Piece(None, path)
            return Piece({str(key): from_python(item, here.below(str(key))) for key, item in value.items()}, path)
        case str():
            return Piece(value, path)
        case Sequence():
            here = Piece(None, path)
            return Piece([from_python(item, here.below(index)) for index, item in enumerate(value)], path)
    return Piece(str(value), path)


class _Converter:
    """Turns the parser's nodes into pieces."""

    def __init__(self, notes: Notes) -> None:
        self.notes = notes
        self._seen: set[int] = set()

    def piece(self, node: Node, path: str, line: int) -> Piece:
        here = Piece(None, path, line)
        if id(node) in self._seen:
            # Also what keeps a few lines of aliases from unfolding into gigabytes.
            self.notes.wrong(here, "an alias (*) stands for something written elsewhere", "write it out here again")
            return here
        self._seen.add(id(node))
        if not str(node.tag).startswith(_PLAIN_TAG):
            self.notes.wrong(here, f"the tag {node.tag} means nothing here", "put the text between quotes")
        if isinstance(node, MappingNode):
            return Piece(self._entries(node, here), path, line)
        if isinstance(node, SequenceNode):
            return Piece([self._item(item, here, index) for index, item in enumerate(node.value)], path, line)
        nothing = node.value == "" and getattr(node, "style", None) is None
        return Piece(None if nothing else node.value, path, line)

    def _item(self, node: Node, here: Piece, index: int) -> Piece:
        # An alias knows only the line of what it stands for.
        line = here.line if id(node) in self._seen else node.start_mark.line + 1
        return self.piece(node, here.below(index), line)

    def _entries(self, node: MappingNode, here: Piece) -> dict[str, Piece]:
        entries: dict[str, Piece] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            place = Piece(None, here.path, line)
            if not isinstance(key, ScalarNode) or not key.value:
                self.notes.wrong(place, "a key must be a text", 'quote what holds braces: "{site}"')
            elif key.value in entries:
                first = entries[key.value].line
                self.notes.wrong(
                    place,
                    f"this key stands twice, first in line {first}",
                    "keep one of them",
                    path=here.below(key.value),
                )
            else:
                entries[key.value] = self.piece(value, here.below(key.value), line)
        return entries


def _note_broken(text: str, error: YAMLError, notes: Notes) -> None:
    """One mistake, or one for each line that is indented with a tab: the parser would stop at the first."""
    said = str(getattr(error, "problem", None) or error)
    tabbed = [n for n, line in enumerate(text.splitlines(), 1) if re.match(r"\s*\t", line)]
    if "'\\t'" in said and tabbed:
        for line in tabbed:
            notes.wrong(Piece(None, line=line), _BROKEN_YAML[0][1], _BROKEN_YAML[0][2])
        return
    position = getattr(error, "position", None)
    if position is not None:
        line = text.count("\n", 0, int(position)) + 1
        notes.wrong(Piece(None, line=line), "holds a sign that no text file has", "delete it")
        return
    context = getattr(error, "context_mark", None)
    mark = context if context and "end of stream" in said else getattr(error, "problem_mark", None)
    line = mark.line + 1 if mark else 0
    written = text.splitlines()[line - 1] if 0 < line <= len(text.splitlines()) else ""
    message, hint = next((m, h) for pattern, m, h in _BROKEN_YAML if re.search(pattern, said))
    if re.search(r"[:-]\s+\{[\w.]+\}", written):
        message, hint = "a text that starts with a brace must be quoted", 'write it like "{site}/..."'
    notes.wrong(Piece(None, line=line), message, hint)


# --- into records ---------------------------------------------------------------------------------------------


def as_record(kind: type[Kind], piece: Piece, notes: Notes) -> Kind | None:
    """A piece as a record of this kind; None when it is none, with a mistake noted for each key that is wrong."""
    try:
        return kind.model_validate(piece.plain())
    except ValidationError as error:
        for each in error.errors():
            _note_invalid(kind, piece, each, notes)
        return None


def _note_invalid(kind: type[BaseModel], piece: Piece, error: Any, notes: Notes) -> None:
    keys = [key for key in error["loc"] if isinstance(key, str | int)]
    at = piece.find(*keys)
    path = piece.path
    for key in keys:
        path = Piece(None, path).below(key)
    key = str(keys[-1]) if keys else ""
    if error["type"] == "missing":
        about = kind.model_fields[key].description if key in kind.model_fields else None
        notes.wrong(at, f"{key} is missing", about, path=path)
    elif error["type"] == "extra_forbidden":
        known = ", ".join(kind.model_fields)
        notes.wrong(at, "unknown key", closest(key, kind.model_fields, f"known keys: {known}"), path=path)
    elif error["type"] == "literal_error":
        notes.wrong(at, f"{at.value!r} is not allowed here", f"expected {error['ctx']['expected']}", path=path)
    else:
        notes.wrong(at, error["msg"][0].lower() + error["msg"][1:], f"found {at.shape}", path=path)
