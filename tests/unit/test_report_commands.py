"""What `report`, `verify` and `forget` print for people: sentences in their language, and no traces of the machine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from audits.archive import Archive
from audits.cli import app
from audits.errors import UsageError
from reports.words import languages
from tests.unit import report_archive


@pytest.fixture
def root(tmp_path: Path) -> Path:
    archive = Archive(tmp_path / "archive")
    report_archive.blocked(archive)
    report_archive.arrived(archive)
    return archive.root


def run(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


def first(root: Path) -> str:
    return Archive(root).walks()[0].id


@pytest.mark.parametrize(
    ("lang", "says"),
    [
        ("en", "Nothing in these 2 walks has changed, as far as it can be told from them alone."),
        ("fr", "Rien n’a changé dans ces 2 parcours, pour autant qu’on puisse le dire par eux seuls."),
    ],
)
def test_verify_claims_no_more_than_it_can_prove(root: Path, lang: str, says: str) -> None:
    result = run("verify", "--archive", str(root), "--lang", lang)
    assert result.exit_code == 0
    assert says in result.stdout and "--head" in result.stdout.splitlines()[-1]
    head = Archive(root).walks()[0].head
    proven = run("verify", "--archive", str(root), "--walk", first(root), "--head", head, "--lang", "en")
    assert proven.stdout.splitlines() == [
        f"{first(root)}: Unchanged since its head was printed",
        "Nothing in this walk has changed, as far as it can be told from it alone.",
    ]


def test_verify_says_what_changed_and_ends_with_1(root: Path) -> None:
    for file in Archive(root).walks()[0].folder.glob("evidence/*.png"):
        file.write_bytes(b"x")
    result = run("verify", "--archive", str(root))
    assert result.exit_code == 1
    assert "is not what its hash says." in result.stdout
    assert result.stdout.splitlines()[-1] == "One thing here is not as it was left."


def test_verify_of_many_changes_stays_readable(root: Path) -> None:
    for number in range(40):
        (Archive(root).walks()[0].folder / "evidence" / f"{number}.txt").touch()
    lines = run("verify", "--archive", str(root)).stdout.splitlines()
    assert len(lines) == 1 + 12 + 1 + 1 + 1
    assert "  and 28 more" in lines


@pytest.mark.parametrize("lang", languages())
def test_forget_says_what_is_gone_what_stays_and_where_copies_are(root: Path, lang: str) -> None:
    run("report", "--archive", str(root), "--lang", lang)
    walk = first(root)
    result = run("forget", walk, "--why", "asked", "--archive", str(root), "--lang", lang)
    assert result.exit_code == 0
    assert "{" not in result.stdout and "[en]" not in result.stdout
    assert walk in result.stdout and "ariane verify" in result.stdout
    assert result.stdout.splitlines()[-1] == f"  {root / 'reports' / lang}"
    assert run("verify", "--archive", str(root)).exit_code == 0
    again = run("report", "--archive", str(root), "--lang", lang)
    assert again.stdout.strip() == str((root / "reports" / lang / "index.html").resolve())


def test_forget_gives_json_to_machines(root: Path) -> None:
    shot = next(Archive(root).walks()[0].folder.glob("evidence/*.png"))
    result = run("forget", first(root), "--why", "a face", "--evidence", shot.stem, "--archive", str(root), "--json")
    tombstone = json.loads(result.stdout)
    assert (tombstone["why"], tombstone["whole"], tombstone["reports"]) == ("a face", False, [])
    assert list(tombstone["files"]) == [f"evidence/{shot.name}"]


def test_an_archive_that_is_not_there_is_named_with_what_to_do(tmp_path: Path) -> None:
    result = run("report", "--archive", str(tmp_path / "none"))
    assert "ariane demo" in str(result.exception)
    (tmp_path / "empty").mkdir()
    result = run("report", "--archive", str(tmp_path / "empty"))
    assert isinstance(result.exception, UsageError) and "holds no walk" in str(result.exception)
