"""`ariane rules`: what each rule says, how sure it is, its criteria and its pages, for people and as lines of JSON."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner, Result

from audits.cli import app
from audits.errors import UsageError
from audits.judge import rules


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["rules", *words])


def test_each_rule_is_a_block_with_its_verdict_its_criteria_and_its_pages() -> None:
    listed = run().stdout
    blocks = {line.split(":")[0]: at for at, line in enumerate(listed.splitlines()) if not line.startswith(" ")}
    assert set(blocks) == {rule.id for rule in rules()}
    lines = listed.splitlines()[blocks["errors/not-tied"] :][:4]
    assert lines[0] == "errors/not-tied: An error is not tied to its field"
    assert lines[1] == "  accuses · WCAG 2.2: 1.3.1 3.3.1 · EN 301 549: 9.1.3.1 9.3.3.1 · RGAA 4.1: 11.10"
    assert lines[3].startswith("  Pages that show it: scenarios/examples/errors/not-tied/ (failing")


def test_a_standard_without_a_criterion_of_it_is_not_named() -> None:
    assert run("walk/input-lost").stdout.count("EN 301 549") == 0
    assert "No criterion of WCAG, EN 301 549 or RGAA" in run("forms/names-refused").stdout


def test_the_whole_of_one_rule() -> None:
    (record,) = [json.loads(line) for line in run("errors/not-tied", "--json").stdout.splitlines()]
    lines = [line.strip() for line in run("errors/not-tied").stdout.splitlines()]
    assert lines[0] == f"errors/not-tied: {record['title']}" and lines[1:3] == [record["message"], record["people"]]
    assert lines[3:5] == ["accuses · Serious", "Blind people"]
    assert lines[5:8] == ["WCAG 2.2: 1.3.1 3.3.1", "EN 301 549: 9.1.3.1 9.3.3.1", "RGAA 4.1: 11.10"]
    assert lines[9:] == record["examples"] and len(lines) > 12


def test_a_rule_names_the_barriers_that_it_must_find_on_the_practice_administrations() -> None:
    told = run("walk/not-a-control", "--lang", "fr").stdout
    (record,) = [json.loads(line) for line in run("walk/not-a-control", "--json").stdout.splitlines()]
    assert {"barrier": "calendar-mouse-only", "site": "town-hall"}.items() <= record["practice"][0].items()
    assert "    town-hall, calendar-mouse-only: Le calendrier n’obéit qu’à la souris" in told
    assert json.loads(run("errors/not-tied", "--json").stdout)["practice"] == []


def test_rules_are_told_in_the_order_asked_for_and_in_french() -> None:
    told = run("time/takes-focus", "axe/label", "--lang", "fr").stdout
    first, second = (told.index(name) for name in ("time/takes-focus: ", "axe/label: "))
    assert first < second and "RGAA 4.1: 11.1" in told and "  accuse · Grave" in told


@pytest.mark.parametrize("name", ["axe/duplicate-id", "axe/p-as-heading", "axe/meta-refresh-no-exceptions"])
def test_what_axe_core_leaves_off_is_said_to_be(name: str) -> None:
    assert "is left off" in run(name).stdout
    assert json.loads(run(name, "--json").stdout)["off"] is True


@pytest.mark.parametrize("name", ["axe/target-size", "axe/css-orientation-lock", "axe/label", "forms/paste-refused"])
def test_what_is_run_is_not(name: str) -> None:
    assert "is left off" not in run(name).stdout
    assert json.loads(run(name, "--json").stdout)["off"] is False


def test_a_rule_that_there_is_not() -> None:
    done = run("errors/not-tide")
    assert done.exit_code != 0
    assert isinstance(done.exception, UsageError) and done.exception.hint == "did you mean errors/not-tied?"
