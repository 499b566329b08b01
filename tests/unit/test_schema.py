"""JSON Schemas: sound in themselves, and true of what is written and of what Ariane writes."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from audits.archive import Archive
from audits.model import (
    CheckInstrument,
    Instrument,
    Moment,
    Observation,
    Outcome,
    PageCheck,
    Profile,
    Reason,
    ReasonCode,
    StepFinished,
    StepStarted,
    Viewport,
    WalkFinished,
    WalkStarted,
)
from audits.scenario import load_walk_file
from audits.schema import record_schema, walk_file_schema
from audits.verbs import VERBS
from audits.written import Notes, read_file
from scenarios.practice import walk_files

WALK_FILE = Draft202012Validator(walk_file_schema())
NOW = datetime(2026, 11, 23, tzinfo=UTC)


def sound(**changes: Any) -> dict[str, Any]:
    return {
        "walk": "a",
        "title": "A",
        "administration": "practice/visa",
        "procedure": "visa",
        "start": "{site}/",
        "steps": [{"step": "One", "arrive": {"heading": "One"}, "do": ["look"]}],
    } | changes


def doing(*actions: Any) -> dict[str, Any]:
    return sound(steps=[{"step": "One", "arrive": {"heading": "One"}, "do": list(actions)}])


@pytest.mark.parametrize("schema", [walk_file_schema(), record_schema("archive"), record_schema("check")])
def test_the_schemas_are_schemas(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("path", walk_files(), ids=lambda path: path.stem)
def test_practice_walk_files_fit(path: Path) -> None:
    piece = read_file(path, Notes(str(path)))
    assert piece is not None
    WALK_FILE.validate(piece.plain())


def test_every_verb_is_described() -> None:
    action = walk_file_schema()["$defs"]["action"]["anyOf"][0]
    assert set(action["properties"]) == set(VERBS)
    assert all(verb["description"] for verb in action["properties"].values())


@pytest.mark.parametrize(
    "action",
    [
        {"fill": {"Nom": "x", "Année": 2026}},
        {"fill": [{"control": {"fr": "Nom"}, "value": "x"}]},
        {"choose": {"Service": {"fr": "A", "nl": "B"}}},
        {"check": "A"},
        {"check": ["A", {"fr": "B"}]},
        {"check": {"A": False, "B": "yes"}},
        {"check": [{"control": "A", "on": "no"}]},
        {"press": {"name": "A", "within": {"fr": "B"}, "selector": "#c"}},
        {"expect_choice": {"A": ["B", {"fr": "C"}]}},
        {"slots": {"in": "A", "at_least": 2}},
        {"slots": "A"},
        {"mistake": {"leave_empty": ["A"], "press": "B"}},
        {"stop": "why"},
        {"back": None},
        "stop",
    ],
    ids=str,
)
def test_what_may_be_written_fits(action: Any) -> None:
    WALK_FILE.validate(doing(action))


@pytest.mark.parametrize(
    "written",
    [
        sound(colour="red"),
        sound(walk="A Walk"),
        sound(start="home"),
        sound(person="nobody"),
        sound(languages=["french"]),
        sound(steps=[]),
        sound(steps=[{"step": "One"}]),
        sound(steps=[{"step": "One", "arrive": {}}]),
        sound(steps=[{"step": "One", "arrive": "One"}]),
        doing({"pres": "A"}),
        doing("press"),
        doing({"press": "A", "look": None}),
        doing({"press": ["A"]}),
        doing({"press": {"selector": "#a"}}),
        doing({"fill": "Nom"}),
        doing({"fill": [{"control": "Nom"}]}),
        doing({"mistake": {"leave_empty": "A"}}),
        doing({"back": "twice"}),
        {key: value for key, value in sound().items() if key != "administration"},
    ],
    ids=str,
)
def test_what_may_not_be_written_does_not_fit(written: Any) -> None:
    assert not WALK_FILE.is_valid(written)


def test_what_an_archive_holds_fits(tmp_path: Path) -> None:
    schema = Draft202012Validator(record_schema("archive"))
    writer = Archive(tmp_path).begin(
        WalkStarted(
            at=NOW,
            walk="",
            scenario=load_walk_file(walk_files()[0]),
            profile=Profile(name="desktop", viewport=Viewport(width=1280, height=800)),
            instrument=Instrument(kit="0", rules="0", axe="0", browser="chromium 0"),
        )
    )
    writer.write(StepStarted(at=NOW, step=0, title={"fr": "Un"}))
    writer.write(StepFinished(at=NOW, step=0, status="done"))
    reason = Reason(code=ReasonCode.GOAL_REACHED)
    writer.write(WalkFinished(at=NOW, outcome=Outcome.COMPLETED, reason=reason))
    writer.seal()
    walk = Archive(tmp_path).walks()[0]
    for line in (walk.folder / "walk.jsonl").read_text(encoding="utf-8").splitlines():
        schema.validate(json.loads(line))
    schema.validate(json.loads((walk.folder / "seal.json").read_text(encoding="utf-8")))
    size = Viewport(width=1280, height=800)
    observation = Observation(
        at=NOW, step=0, moment=Moment.ARRIVE, url="http://localhost/", viewport=size, page_size=size
    )
    schema.validate(json.loads(observation.model_dump_json(by_alias=True)))
    assert not schema.is_valid({"event": "step_started", "at": "2026", "n": -1})


def test_a_line_of_check_fits() -> None:
    schema = Draft202012Validator(record_schema("check"))
    line = PageCheck(
        url="http://localhost/",
        final_url=None,
        outcome=Outcome.UNREACHABLE,
        why="It did not answer.",
        seconds=1.0,
        instrument=CheckInstrument(kit="0", axe="0", browser="0", profiles=("desktop",)),
    )
    schema.validate(line.model_dump(mode="json", by_alias=True))
    assert not schema.is_valid({"url": "http://localhost/"})
