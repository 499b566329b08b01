"""What pyproject.toml, constraints.txt, the code and the changelog say of each other."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import audits
from audits.doctor import OLDEST_PYTHON, PACKAGES

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PINS = [
    Requirement(line)
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]


def test_the_doctor_looks_for_every_dependency() -> None:
    declared = {canonicalize_name(Requirement(line).name) for line in PROJECT["dependencies"]}
    assert {canonicalize_name(name) for name in PACKAGES} == declared


def test_the_doctor_and_the_project_want_the_same_python() -> None:
    assert PROJECT["requires-python"] == ">=" + ".".join(map(str, OLDEST_PYTHON))


def test_every_dependency_is_pinned_within_what_is_declared() -> None:
    pinned = {canonicalize_name(pin.name): pin for pin in PINS}
    extras = [line for lines in PROJECT["optional-dependencies"].values() for line in lines]
    # An extra may ask for another one of the project's own, whose packages are among these.
    for wanted in (each for each in map(Requirement, [*PROJECT["dependencies"], *extras]) if each.name != "ariane"):
        (specifier,) = pinned[canonicalize_name(wanted.name)].specifier
        assert specifier.operator == "=="
        assert wanted.specifier.contains(specifier.version), wanted


def test_the_pins_name_versions_and_no_addresses() -> None:
    for pin in PINS:
        assert pin.url is None
        assert [specifier.operator for specifier in pin.specifier] == ["=="]


def test_the_plugin_is_registered_under_the_name_that_conftest_uses() -> None:
    assert PROJECT["entry-points"]["pytest11"] == {"audits.plugin": "audits.plugin"}
    assert '"audits.plugin"' in (ROOT / "conftest.py").read_text(encoding="utf-8")


def test_the_version_is_a_release_number() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", audits.__version__)


def test_the_licence_is_the_one_declared() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert PROJECT["license"] == "EUPL-1.2"
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    for article in range(1, 16):
        assert re.search(rf"^{article}\.", text, re.MULTILINE), article


def test_what_is_shipped_has_names_that_every_system_allows() -> None:
    reserved = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
    for package in ("audits", "reports", "scenarios", "tests"):
        names: dict[str, Path] = {}
        for path in (ROOT / package).rglob("*"):
            if "__pycache__" in path.parts:
                continue
            relative = path.relative_to(ROOT).as_posix()
            assert not re.search(r'[<>:"\\|?*\x00-\x1f]|[ .](/|$)', relative), relative
            assert path.stem.lower() not in reserved, relative
            assert len(relative) < 150, relative
            assert names.setdefault(relative.lower(), path) == path, relative
