"""What the doctor says, without a browser."""

import json
from pathlib import Path

import pytest

from audits.doctor import Check, as_json, diagnose, report

SOME = [
    Check("python", "ok", "3.11.7"),
    Check("Pillow", "missing", "not installed", "python -m pip install Pillow"),
    Check("system packages", "note", "no apt-get"),
]


def test_what_is_missing_comes_with_what_to_type() -> None:
    lines = report(SOME).splitlines()
    assert lines[1].startswith("MISSING  Pillow")
    assert lines[2].endswith("type: python -m pip install Pillow")
    assert lines[-1].startswith("1 missing.")


def test_nothing_missing_is_said_in_so_many_words() -> None:
    assert report([SOME[0], SOME[2]]).splitlines()[-1] == "Nothing is missing."


def test_json_is_one_object_a_line() -> None:
    objects = [json.loads(line) for line in as_json(SOME).splitlines()]
    assert [entry["state"] for entry in objects] == ["ok", "missing", "note"]
    assert objects[1]["command"] == "python -m pip install Pillow"
    assert objects[0]["command"] is None


def test_an_archive_that_nobody_may_write_to_is_missing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    from audits import doctor

    check = doctor._archive(blocked / "archive")
    assert check.state == "missing"
    assert "--archive" in check.detail


def test_without_its_packages_the_browser_is_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audits.doctor.PACKAGES", ("no-such-distribution",))
    checks = {check.name: check for check in diagnose()}
    assert checks["no-such-distribution"].state == "missing"
    assert (checks["no-such-distribution"].command or "").endswith("-m pip install no-such-distribution")
    assert "before the packages" in checks["browser"].detail
