"""`ariane text` and `ariane sources`: the contract, line by line, and what goes wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from audits.cli import app
from audits.errors import UsageError

KEYS = ["file", "line", "text", "items", "demand", "obligation", "verdict", "why", "confidence"]


def ariane(*words: str, stdin: bytes | None = None) -> Any:
    return CliRunner().invoke(app, list(words), input=stdin)


def lines(*words: str, stdin: bytes | None = None) -> list[dict[str, Any]]:
    done = ariane("text", *words, "--json", stdin=stdin)
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "prime.txt"
    path.write_text("Documents à fournir\nune composition de ménage\n", encoding="utf-8")
    return str(path)


def test_a_passage_is_one_line_of_json_with_these_keys(file: str) -> None:
    (line,) = lines(file, "--authority", "municipal", "--lang", "fr")
    assert list(line) == KEYS
    why = line.pop("why").replace("\xa0", " ")
    assert line == {
        "file": file,
        "line": 2,
        "text": "une composition de ménage",
        "items": ["household"],
        "demand": "upload",
        "obligation": "mandatory",
        "verdict": "violation_probable",
        "confidence": 0.85,
    }
    for said in (
        "« composition de ménage »",
        "au-dessus : à fournir",
        "Registre national",
        "Règle : strong",
        "étranger",
    ):
        assert said in why


def test_the_authority_is_a_level_or_an_administration_of_the_pack(file: str) -> None:
    verdicts = {
        who: lines(file, "--authority", who)[0]["verdict"]
        for who in ("be/finance", "practice/town-hall", "private", "school")
    }
    assert verdicts == {
        "be/finance": "violation_probable",
        "practice/town-hall": "violation_probable",
        "private": "ok_private",
        "school": "violation_possible",
    }
    assert lines(file)[0]["verdict"] == "violation_possible"


def test_stdin_is_read() -> None:
    (line,) = lines("-", "--authority", "cpas", stdin=b"Breng mee\nuw aanslagbiljet")
    assert (line["file"], line["line"], line["items"]) == ("-", 2, ["aer"])


def test_without_json_people_read_a_summary(file: str) -> None:
    french = ariane("text", file, "--authority", "municipal", "--lang", "fr").stdout
    assert "1 probablement" in french and "2: probablement redemandé: une composition de ménage" in french
    assert "probably asked again" in ariane("text", file, "--authority", "municipal").stdout


def test_hostile_text_is_made_legible(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("À fournir\n\x1b[31mune composition de ménage\u202e récente", encoding="utf-8")
    shown = ariane("text", str(path), "--authority", "municipal").stdout
    assert "\x1b" not in shown and "\u202e" not in shown and "composition" in shown


def test_a_bad_file_is_named_and_the_others_are_done(file: str, tmp_path: Path) -> None:
    bad = tmp_path / "x.bin"
    bad.write_bytes(b"\x7fELF\0")
    done = ariane("text", str(tmp_path / "none.txt"), str(bad), file, "--json")
    assert done.exit_code == 2
    assert [json.loads(line)["file"] for line in done.stdout.splitlines()] == [file]
    assert "none.txt cannot be read" in done.stderr and "x.bin is neither text" in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--authority", "citi"), "no level and no administration 'citi'"),
        (("--authority", "be/financ"), "did you mean be/finance?"),
        (("--lang", "es"), "cannot be read in the language 'es'"),
    ],
)
def test_a_bad_argument_is_told(file: str, words: tuple[str, ...], said: str) -> None:
    done = ariane("text", file, *words)
    assert isinstance(done.exception, UsageError) and said in str(done.exception)


def test_the_sources_are_listed() -> None:
    listed = [json.loads(line) for line in ariane("sources", "--json").stdout.splitlines()]
    assert len(listed) == 42
    french = ariane("sources", "--lang", "fr").stdout
    for source in listed:
        assert f"{source['id']}: " in french
    assert "14,90\u202f€ pour la personne" in french or "14,90\xa0€ pour la personne" in french
