"""What the READMEs say is there is there: commands, options, files, and examples that can be read."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import click
import pytest
import typer

from audits.cli import app
from audits.model import Outcome
from audits.scenario import load_walk_file
from audits.verbs import VERBS

ROOT = Path(__file__).parents[2]
READMES = sorted(
    path for path in ROOT.rglob("README.md") if not any(part.startswith(".") for part in path.relative_to(ROOT).parts)
)
PROGRAM = typer.main.get_command(app)


def commands(group: Any, before: tuple[str, ...] = ()) -> dict[tuple[str, ...], Any]:
    found = {}
    for name, command in group.commands.items():
        inner = commands(command, (*before, name)) if hasattr(command, "commands") else {(*before, name): command}
        found.update(inner)
    return found


COMMANDS = commands(PROGRAM)


def fenced(path: Path, kinds: tuple[str, ...] = ("",)) -> list[str]:
    """The examples of a README that stand between fences of these kinds."""
    blocks = re.findall(r"^```(\w*)\n(.*?)^```", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [text for kind, text in blocks if kind in kinds]


def examples(program: str) -> list[tuple[str, list[str]]]:
    """Lines of examples that call a program, with their words."""
    lines = [
        (path.relative_to(ROOT).as_posix(), line)
        for path in READMES
        for block in fenced(path)
        for line in block.splitlines()
        if re.match(rf"(\.venv/bin/)?{program} ", line)
    ]
    return [(where, shlex.split(line, comments=True)[1:]) for where, line in lines]


def test_every_command_stands_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [" ".join(name) for name in COMMANDS if f"ariane {' '.join(name)}" not in text] == []


@pytest.mark.parametrize(("where", "words"), examples("ariane"), ids=str)
def test_every_example_of_a_command_is_one(where: str, words: list[str]) -> None:
    name = next((name for name in COMMANDS if tuple(words[: len(name)]) == name), None)
    assert name is not None, f"{where}: there is no command {' '.join(words)}"
    arguments = [word for word in words[len(name) :] if word != "<"]
    command = COMMANDS[name]
    # Reads the options and arguments as the command line does, and does nothing.
    with click.Context(command) as context:
        command.parse_args(context, [*arguments])


@pytest.mark.parametrize("readme", READMES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_file_that_is_named_exists(readme: Path) -> None:
    text = readme.read_text(encoding="utf-8")
    linked = re.findall(r"\]\(([^)#:]+)\)", text)
    named = [word for _, words in examples("(ariane|pytest)") for word in words if word.startswith("scenarios/")]
    missing = [name for name in linked if not (readme.parent / name).exists()]
    missing += [name for name in named if not (ROOT / name).exists()]
    assert missing == []


def test_every_package_has_a_readme() -> None:
    packages = {
        path.parent for name in ("audits", "reports", "scenarios") for path in (ROOT / name).rglob("__init__.py")
    }
    sites = {path for path in packages if (path / "truth.yaml").exists()}
    bare = {path for path in packages - sites if not (path / "README.md").exists()}
    assert {path.relative_to(ROOT).as_posix() for path in bare} == set()
    assert (ROOT / "tests" / "README.md").exists()


def test_the_walk_file_of_the_readme_can_be_loaded(tmp_path: Path) -> None:
    (example,) = [text for text in fenced(ROOT / "scenarios" / "README.md", ("yaml",)) if text.startswith("walk:")]
    (tmp_path / "example.yaml").write_text(example, encoding="utf-8")
    assert load_walk_file(tmp_path / "example.yaml").stop_before is not None


def test_every_verb_and_outcome_is_explained() -> None:
    verbs = (ROOT / "scenarios" / "README.md").read_text(encoding="utf-8")
    assert [verb for verb in VERBS if f"`{verb}`" not in verbs] == []
    outcomes = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [each.value for each in Outcome if f"`{each.value}`" not in outcomes] == []
