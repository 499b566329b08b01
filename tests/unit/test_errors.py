"""The exception tree: what people read, how a command ends, and that an error survives another process."""

import pickle
import re

import pytest

from audits import errors
from audits.errors import (
    ArchiveError,
    ArchiveWriteError,
    ArianeError,
    BrowserMissing,
    GateFailed,
    Interrupted,
    KitError,
    NothingReached,
    Problem,
    ScenarioError,
    UsageError,
)

ONE_OF_EACH = [
    (UsageError("No such file: a.yaml", "Look at the name."), 2),
    (ScenarioError([Problem("a.yaml", 3, "steps[0]", "no arrival", "add arrive:")]), 2),
    (KitError("The kit broke."), 3),
    (BrowserMissing("No browser.", "apt-get install -y chromium"), 3),
    (ArchiveError("Not an archive."), 2),
    (ArchiveWriteError("The disk is full."), 3),
    (GateFailed("2 serious findings."), 1),
    (NothingReached("No address answered."), 4),
    (Interrupted(), 130),
]


@pytest.mark.parametrize(("error", "code"), ONE_OF_EACH, ids=lambda value: type(value).__name__)
def test_each_ends_the_command_with_its_code(error: ArianeError, code: int) -> None:
    assert isinstance(error, ArianeError)
    assert error.exit_code == code


@pytest.mark.parametrize(("error", "code"), ONE_OF_EACH, ids=lambda value: type(value).__name__)
def test_each_survives_another_process(error: ArianeError, code: int) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert (str(again), again.exit_code, again.hint) == (str(error), code, error.hint)


def test_the_drawing_names_the_whole_tree() -> None:
    drawn = set(re.findall(r"^ +[│├└─ ]*([A-Z]\w+) +\S", errors.__doc__ or "", re.MULTILINE))
    assert drawn == {name for name in errors.__all__ if name != "Problem"}


def test_the_drawing_gives_the_right_codes() -> None:
    drawn = re.findall(r"(\w+) +(\d+)    \S", errors.__doc__ or "")
    assert {name: int(code) for name, code in drawn} == {type(error).__name__: code for error, code in ONE_OF_EACH}


def test_the_hint_stands_on_its_own_line() -> None:
    assert str(UsageError("Bad name.", "Try another.")) == "Bad name.\n  Try another."
    assert str(UsageError("Bad name.")) == "Bad name."


def test_a_missing_browser_carries_the_command_as_it_is_typed() -> None:
    error = BrowserMissing("No browser.", "sudo apt-get install -y chromium")
    assert error.command == "sudo apt-get install -y chromium"
    assert error.command in str(error)


def test_all_mistakes_of_a_file_are_told_at_once() -> None:
    error = ScenarioError(
        [
            Problem("walk.yaml", 4, "steps[0].do[1]", "unknown verb 'fil'", "did you mean fill?"),
            Problem("walk.yaml", None, "", "the file has no steps"),
        ]
    )
    assert str(error).splitlines() == [
        "2 mistakes:",
        "walk.yaml:4: steps[0].do[1]: unknown verb 'fil' (did you mean fill?)",
        "walk.yaml: the file has no steps",
    ]
    assert len(error.problems) == 2


def test_a_scenario_error_without_a_problem_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="at least one"):
        ScenarioError([])
