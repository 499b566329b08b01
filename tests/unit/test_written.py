"""YAML as it was typed: every text, every line, every mistake."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pydantic import BaseModel, ConfigDict, Field

from audits.errors import Problem, ScenarioError
from audits.written import Notes, Piece, Remark, as_record, closest, from_python, read_file, read_text


def read(text: str) -> tuple[Piece | None, list[str]]:
    notes = Notes("f.yaml")
    piece = read_text(text, notes)
    return piece, [str(problem) for problem in notes.in_order()]


@pytest.mark.parametrize(
    "typed", ["NO", "01000", "12:30", "2026-12-01", "1_000", "0x1F", "true", "1.50", "~", ".5", "+32"]
)
def test_texts_stay_as_they_were_typed(typed: str) -> None:
    piece, problems = read(f"key: {typed}\n")
    assert piece is not None and piece.plain() == {"key": typed}
    assert problems == []


def test_nothing_and_an_empty_text_differ() -> None:
    piece, _ = read("nothing:\nempty: ''\n")
    assert piece is not None and piece.plain() == {"nothing": None, "empty": ""}


def test_every_piece_knows_its_line_and_path() -> None:
    piece, _ = read("# first\nsteps:\n  - do:\n      - fill:\n          Nom: x\n")
    assert piece is not None
    found = piece.find("steps", 0, "do", 0, "fill", "Nom")
    assert (found.value, found.path, found.line) == ("x", "steps[0].do[0].fill.Nom", 5)


def test_a_piece_that_is_not_there_leads_to_the_last_one_that_is() -> None:
    piece = from_python({"a": {"b": "c"}})
    assert piece.find("a", "x", "y").path == "a"
    assert piece.find("a", 3).path == "a"


def test_a_byte_order_mark_is_no_part_of_the_first_key(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(b"\xef\xbb\xbfwalk: a\n")
    piece = read_file(path, Notes("f.yaml"))
    assert piece is not None and piece.plain() == {"walk": "a"}


BROKEN = [
    ("", "f.yaml: is empty (write down what it is about)"),
    ("# nothing\n", "f.yaml: is empty (write down what it is about)"),
    ("a:\n\tb: 1\n", "f.yaml:2: a tab stands where spaces are expected (indent with spaces only)"),
    ("a: b: c\n", "f.yaml:1: a second colon makes this line ambiguous (put the text between quotes)"),
    (
        "a: 1\nstart: {site}/x\n",
        'f.yaml:2: a text that starts with a brace must be quoted (write it like "{site}/...")',
    ),
    ("a: 1\nb: @c\n", "f.yaml:2: a text cannot start with this sign (put the text between quotes)"),
    ("a: 1\nb: 'c\nd: e\n", "f.yaml:2: a quote is opened here and never closed (close it, or double it)"),
    ("a: 1\n---\nb: 2\n", "f.yaml:2: a second document starts here (---) (write one file each)"),
    ("a: *b\n", "f.yaml:1: a text that starts with * must be quoted (put the text between quotes)"),
    (
        "a: [1, 2\nb: 3\n",
        "f.yaml:2: a bracket is not closed, or a comma is missing (look at the brackets of this line)",
    ),
    (
        "a:\n  b: 1\n c: 2\n",
        "f.yaml:3: this is not YAML: the indentation or the punctuation is wrong here "
        "(compare it with the lines around it)",
    ),
    ("a: 1\nb: \x07\n", "f.yaml:2: holds a sign that no text file has (delete it)"),
    ("[" * 1200, "f.yaml: is nested too deeply (look for brackets that are never closed)"),
]


@pytest.mark.parametrize(("text", "problem"), BROKEN, ids=[text[:14] for text, _ in BROKEN])
def test_what_is_no_yaml_is_told_in_words(text: str, problem: str) -> None:
    assert read(text) == (None, [problem])


def test_each_tab_is_told() -> None:
    assert [line.partition(": ")[0] for line in read("a:\n\tb: 1\nc:\n\td: 1\n")[1]] == ["f.yaml:2", "f.yaml:4"]


def test_a_key_that_stands_twice_is_a_mistake_each_time() -> None:
    _, problems = read("a: 1\nb:\n  c: 1\n  c: 2\na: 3\n")
    assert problems == [
        "f.yaml:4: b.c: this key stands twice, first in line 3 (keep one of them)",
        "f.yaml:5: a: this key stands twice, first in line 1 (keep one of them)",
    ]


def test_aliases_do_not_unfold() -> None:
    levels = ["a0: &a0 [x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    piece, problems = read("\n".join(levels))
    assert piece is not None
    assert len(problems) == 39 * 3
    assert problems[0].startswith("f.yaml:2: a1[0]: an alias (*) stands for something written elsewhere")


def test_a_list_that_holds_itself_is_a_mistake() -> None:
    assert "a[0]: an alias" in read("a: &x [*x]\n")[1][0]


def test_a_tag_is_a_mistake() -> None:
    assert read("a: !include b.yaml\n")[1] == [
        "f.yaml:1: a: the tag !include means nothing here (put the text between quotes)"
    ]


@pytest.mark.parametrize("text", ["? [a]\n: b\n", "{{a}: b}\n"])
def test_a_key_that_is_no_text_is_a_mistake(text: str) -> None:
    assert "a key must be a text" in read(text)[1][0]


def test_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    path, notes = tmp_path / "f.yaml", Notes("f.yaml")
    path.write_bytes("walk: a\ntitle: Prénom\n".encode("latin-1"))
    assert read_file(path, notes) is None
    assert str(notes.problems[0]) == "f.yaml:2: is not written in UTF-8 (save the file again with the encoding UTF-8)"


@pytest.mark.parametrize(("name", "words"), [("missing.yaml", "No such file"), (".", "directory")])
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str, words: str) -> None:
    notes = Notes("f.yaml")
    assert read_file(tmp_path / name, notes) is None
    assert words.lower() in str(notes.problems[0]).lower()


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path, notes = tmp_path / "f.yaml", Notes("f.yaml")
    path.write_bytes(b"a: " + b"x" * 1_000_001)
    assert read_file(path, notes) is None
    assert "has 1000004 bytes" in str(notes.problems[0])


def test_python_values_become_the_same_pieces() -> None:
    piece = from_python({"n": 84.5, "on": False, "day": date(2026, 12, 1), "list": ("a", None)}, "x")
    assert piece.plain() == {"n": "84.5", "on": "no", "day": "2026-12-01", "list": ["a", None]}
    assert piece.find("list", 1).path == "x.list[1]"


def test_remarks_do_not_make_a_file_unusable() -> None:
    notes = Notes("f.yaml")
    notes.remark(Piece("a", "b", 3), "could be better", "so")
    notes.raise_mistakes()
    assert [type(problem) for problem in notes.in_order()] == [Remark]
    notes.wrong(Piece("a", "c", 1), "is wrong")
    with pytest.raises(ScenarioError) as raised:
        notes.raise_mistakes()
    assert raised.value.problems == (Problem("f.yaml", 1, "c", "is wrong"),)


def test_the_closest_word_is_the_hint() -> None:
    assert closest("headng", ["heading", "text"]) == "did you mean heading?"
    assert closest("zzz", ["heading"], "one of: heading") == "one of: heading"


class Thing(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str = Field(description="what it is called")
    day: date
    kinds: tuple[str, ...] = ()


def test_a_record_tells_every_key_that_is_wrong() -> None:
    notes = Notes("f.yaml")
    piece = read_text("things:\n  - day: tomorrow\n    nmae: x\n    kinds: {a: b}\n", notes)
    assert piece is not None
    assert as_record(Thing, piece.find("things", 0), notes) is None
    assert [str(problem) for problem in notes.in_order()] == [
        "f.yaml:2: things[0].name: name is missing (what it is called)",
        "f.yaml:2: things[0].day: input should be a valid date or datetime, input is too short (found a text)",
        "f.yaml:3: things[0].nmae: unknown key (did you mean name?)",
        "f.yaml:4: things[0].kinds: input should be a valid tuple (found keys with values)",
    ]


def test_a_record_is_made_of_texts() -> None:
    notes = Notes("f.yaml")
    thing = as_record(Thing, from_python({"name": "01000", "day": "2026-11-23", "kinds": ["a"]}), notes)
    assert thing == Thing(name="01000", day=date(2026, 11, 23), kinds=("a",))
    assert notes.problems == []
