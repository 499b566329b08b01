"""Walk files and Python scenarios: what they become, and every mistake told with its line and path."""

from __future__ import annotations

import hashlib
from pathlib import Path
from textwrap import indent

import pytest

from audits.errors import ScenarioError
from audits.model import (
    Arrival,
    Check,
    Fill,
    Handle,
    Look,
    Mistake,
    Press,
    Upload,
)
from audits.scenario import action, arrival, is_walk_file, lint, load_walk_file, python_scenario, substitute
from audits.written import Remark

HEAD = """\
walk: a-walk
title: A walk
administration: practice/town-hall
procedure: appointment
start: "{site}/"
"""
"""Five lines; a test's own lines start with the sixth."""

STEP = """\
steps:
  - step: One
    arrive: {heading: One}
    do:
"""
"""Lines six to nine; the first action is in the tenth."""


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(text: str) -> Path:
    path = Path("w.yaml")
    path.write_text(text, encoding="utf-8")
    return path


def problems(text: str) -> list[str]:
    with pytest.raises(ScenarioError) as raised:
        load_walk_file(write(text))
    return [str(problem).removeprefix("w.yaml:") for problem in raised.value.problems]


def remarks(text: str) -> list[str]:
    found = lint(write(text))
    assert all(isinstance(each, Remark) for each in found), [str(each) for each in found]
    return [str(problem).removeprefix("w.yaml:") for problem in found]


def named(name: str) -> Handle:
    return Handle(name={"*": name})


# --- what is written becomes typed actions --------------------------------------------------------------------


def test_a_mistake_names_what_is_filled_later() -> None:
    scenario = load_walk_file(
        write(f"{HEAD}{STEP}      - mistake: {{leave_empty: [Nom], press: P}}\n      - fill: {{nom: x}}\n")
    )
    assert scenario.steps[0].do[0] == Mistake(line=10, leave_empty=(named("Nom"),), press=named("P"))


def test_actions_keep_the_lines_of_their_controls() -> None:
    scenario = load_walk_file(write(f"{HEAD}{STEP}      - fill:\n          Nom: a\n          Prénom: b\n"))
    assert [each.line for each in scenario.steps[0].do] == [11, 12]


def test_a_whole_file() -> None:
    path = write(
        "schema: ariane.walk-file/1\nwalk: w-1\ntitle: {fr: T, en: U}\nadministration: practice/visa\n"
        "procedure: visa\nstart: https://example.org/\nlanguages: [fr, nl]\nperson: visa-applicant\n"
        "stop_before: {fr: Envoyer, nl: Sturen}\n"
        "second_visit: yes\n"
        "steps:\n  - step: {fr: Un, en: One}\n    arrive:\n      heading: H\n      text: {fr: T, nl: U}\n"
        "      control: {name: C}\n      title: W\n      url: '{site}/x'\n"
    )
    scenario = load_walk_file(path)
    assert scenario.model_dump(exclude={"steps", "sha256"}, by_alias=True) == {
        "schema": "ariane.walk-file/1",
        "walk": "w-1",
        "title": {"fr": "T", "en": "U"},
        "administration": "practice/visa",
        "procedure": "visa",
        "start": "https://example.org/",
        "languages": ("fr", "nl"),
        "person": "visa-applicant",
        "stop_before": {"name": {"fr": "Envoyer", "nl": "Sturen"}, "within": None, "selector": None},
        "second_visit": True,
        "file": "w.yaml",
    }
    assert scenario.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    (step,) = scenario.steps
    assert (step.title, step.line, step.do) == ({"fr": "Un", "en": "One"}, 12, ())
    assert step.arrive == Arrival(
        heading=named("H"),
        text=Handle(name={"fr": "T", "nl": "U"}),
        control=named("C"),
        title={"*": "W"},
        url="{site}/x",
    )


def test_what_is_not_said_has_a_usual_value() -> None:
    scenario = load_walk_file(write(f"{HEAD}{STEP}      - look\n"))
    assert (scenario.languages, scenario.person, scenario.stop_before) == (("fr",), "resident", None)


def test_a_file_beside_the_walk_file_can_be_given() -> None:
    Path("photo.jpg").write_bytes(b"x")
    scenario = load_walk_file(write(f"{HEAD}{STEP}      - upload: {{Photo: photo.jpg}}\n"))
    assert scenario.steps[0].do == (Upload(line=10, control=named("Photo"), file="photo.jpg"),)


def test_the_file_is_named_from_here(tmp_path: Path) -> None:
    assert load_walk_file(write(f"{HEAD}{STEP}      - look\n").absolute()).file == "w.yaml"


# --- mistakes -------------------------------------------------------------------------------------------------

HERE = Path(__file__).parent
ONE = "steps:\n  - step: One\n    arrive: {heading: One}\n"


def told(name: str) -> list[tuple[str, list[str]]]:
    """What is written in a file of mistakes, and the problems that follow it after `>>>`."""
    blocks = (HERE / name).read_text(encoding="utf-8").split("\n\n")[1:]
    lines = [block.strip("\n").splitlines() for block in blocks]
    return [
        (
            "\n".join(line for line in block if not line.startswith(">>> ")),
            [line.removeprefix(">>> ") for line in block if line.startswith(">>> ")],
        )
        for block in lines
    ]


@pytest.mark.parametrize(("written", "expected"), told("mistakes_in_actions.txt"))
def test_a_mistake_in_an_action_is_told(written: str, expected: list[str]) -> None:
    assert problems(HEAD + STEP + indent(written, "      ")) == expected


@pytest.mark.parametrize(("written", "expected"), told("mistakes_in_files.txt"))
def test_a_mistake_outside_actions_is_told(written: str, expected: list[str]) -> None:
    text = f"{written}\n".replace("@head\n", HEAD).replace("@one\n", ONE).replace("@do\n", STEP)
    assert problems(text) == expected


def test_all_mistakes_are_told_at_once_and_in_order() -> None:
    text = (
        HEAD
        + "colour: red\n"
        + STEP.replace("One}", "One, x: 1}")
        + '      - pres: A\n      - fill: {N: "{person.no}"}\n'
    )
    assert [each.partition(": ")[0] for each in problems(text)] == ["6", "9", "11", "12"]


def test_what_a_person_lacks_is_no_variable() -> None:
    text = HEAD + "person: newcomer\n" + STEP + '      - fill: {N: "{person.national_number}"}\n'
    (problem,) = problems(text)
    assert problem.startswith("11: steps[0].do[0].fill.N: there is no {person.national_number}")


def test_the_message_of_the_error_holds_every_place() -> None:
    with pytest.raises(ScenarioError) as raised:
        load_walk_file(write(HEAD + "a: 1\nb: 2\n" + ONE))
    assert str(raised.value).splitlines()[0] == "2 mistakes:"
    assert "w.yaml:6: a: unknown key" in str(raised.value)
    assert "w.yaml:7: b: unknown key" in str(raised.value)


def test_a_file_that_is_missing_is_told() -> None:
    with pytest.raises(ScenarioError, match="none.yaml: cannot be read: No such file"):
        load_walk_file(Path("none.yaml"))


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00w", b"walk: \xe9\n", b"", b"a: \x00", b"\t", b"[" * 300, b"- - -", b"%", b"&a"]
)
def test_no_content_ends_in_a_traceback(content: bytes) -> None:
    Path("w.yaml").write_bytes(content)
    assert lint(Path("w.yaml"))
    with pytest.raises(ScenarioError):
        load_walk_file(Path("w.yaml"))


def test_every_beginning_of_a_file_is_read_or_refused_in_words() -> None:
    text = HEAD + STEP + '      - fill: {Nom: "{person.family_name}"}\n      - check: {A: no}\n      - slots: {in: C}\n'
    for end in range(0, len(text), 7):
        path = write(text[:end])
        try:
            load_walk_file(path)
        except ScenarioError as error:
            assert all(problem.file == "w.yaml" and problem.message for problem in error.problems)


# --- remarks --------------------------------------------------------------------------------------------------

REMARKS = [
    (HEAD + ONE, []),
    (
        HEAD + STEP + "      - press: {name: X, selector: '#x'}\n",
        ["10: steps[0].do[0].press.selector: a selector is a last resort"],
    ),
    (HEAD + ONE + ONE.removeprefix("steps:\n"), ["7: steps[0]: this step does nothing"]),
    (HEAD.replace("practice/town-hall", "be/home-affairs") + ONE, ["1: stop_before: no stop_before says"]),
    (
        HEAD.replace("practice/town-hall", "be/elsewhere") + "stop_before: Fin\n" + ONE,
        ["3: administration: the pack be knows no be/elsewhere"],
    ),
    (
        HEAD + "languages: [fr, nl]\n" + STEP + "      - press: {fr: A}\n",
        ["11: steps[0].do[0].press: says nothing in nl"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), REMARKS, ids=[str(expected) for _, expected in REMARKS])
def test_what_deserves_a_look_is_remarked_and_no_mistake(text: str, expected: list[str]) -> None:
    found = remarks(text)
    assert [each[: len(want)] for each, want in zip(found, expected, strict=True)] == expected
    load_walk_file(Path("w.yaml"))


# --- Python ---------------------------------------------------------------------------------------------------


def test_python_makes_the_same_actions() -> None:
    assert action("fill", {"Nom": "{person.family_name}", "Âge": 42}) == (
        Fill(control=named("Nom"), value="{person.family_name}"),
        Fill(control=named("Âge"), value="42"),
    )
    assert action("look") == (Look(),)
    assert action("check", {"A": False}) == (Check(control=named("A"), on=False),)
    assert action("press", {"fr": "Suivant", "nl": "Verder"}) == (
        Press(control=Handle(name={"fr": "Suivant", "nl": "Verder"})),
    )


@pytest.mark.parametrize(
    ("verb", "argument", "words"),
    [
        ("pres", "A", "unknown verb pres"),
        ("press", None, "a text is expected"),
        ("fill", {"A": None}, "fill.A: a text is expected"),
        ("mistake", {"leave_empty": []}, "press is missing"),
    ],
)
def test_python_hears_of_mistakes_too(verb: str, argument: object, words: str) -> None:
    with pytest.raises(ScenarioError, match=words):
        action(verb, argument)


def test_arrivals_from_python() -> None:
    assert arrival({"heading": "H", "url": "{site}/x"}) == Arrival(heading=named("H"), url="{site}/x")
    with pytest.raises(ScenarioError, match="arrive.hedding: unknown key"):
        arrival({"hedding": "H"})


def test_a_scenario_from_python() -> None:
    about = {"walk": "a-b", "title": "A", "administration": "practice/town-hall", "procedure": "p", "stop_before": "S"}
    scenario = python_scenario(about, "test_it.py")
    assert (scenario.start, scenario.title, scenario.languages) == ("{site}/", {"*": "A"}, ("fr",))
    assert (scenario.stop_before, scenario.steps, scenario.file) == (named("S"), (), "test_it.py")


def test_a_scenario_from_python_hears_of_every_mistake() -> None:
    with pytest.raises(ScenarioError) as raised:
        python_scenario({"walk": "A B", "title": "A", "administration": "practice/none", "stops_before": "S"}, "t.py")
    assert {problem.path for problem in raised.value.problems} == {
        "procedure",
        "walk",
        "administration",
        "stops_before",
    }
    assert {problem.file for problem in raised.value.problems} == {"t.py"}


# --- variables ------------------------------------------------------------------------------------------------


def test_variables_are_replaced() -> None:
    values = {"site": "http://localhost", "person.city": "Bourg-Fictif"}
    assert substitute("{site}/x?v={person.city}", values) == "http://localhost/x?v=Bourg-Fictif"
    assert substitute("nothing", {}) == "nothing"
    assert substitute("{{site}} and {person.city}", values) == "{site} and Bourg-Fictif"
    assert substitute("a { b } c", {" b ": "B"}) == "a B c"


def test_what_was_replaced_is_not_replaced_again() -> None:
    assert substitute("{a}", {"a": "{b}", "b": "c"}) == "{b}"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{site}/", "give the address of the service"),
        ("{person.citi}", "did you mean person.city"),
        ("{}", "nothing is known"),
    ],
)
def test_an_unknown_variable_is_an_error(text: str, words: str) -> None:
    with pytest.raises(ScenarioError, match=words):
        substitute(text, {"person.city": "x"})


# --- which files are walk files -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "is_one"),
    [
        ("walk: a\n", True),
        ("# comment\n\n'walk' : a\n", True),
        ("\ufeffwalk: a\n", True),
        ("\twalk: a\nwalk: b", True),
        ("barriers:\n  - where: {walk: a}\n", False),
        ("administrations:\n  walk: a\n", False),
        ("walks: a\n", False),
        ("", False),
    ],
)
def test_a_walk_file_says_so_at_its_top(content: str, is_one: bool) -> None:
    assert is_walk_file(write(content)) is is_one


def test_what_is_not_there_is_no_walk_file() -> None:
    assert not is_walk_file(Path("none.yaml"))
