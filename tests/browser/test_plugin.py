"""Walk files and Python scenarios under pytest, as those who write them run it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from audits.archive import Archive
from audits.model import Outcome, in_language
from scenarios.practice import walk_files

ROOT = Path(__file__).parents[2]
PRACTICE = ROOT / "scenarios" / "practice"
APPOINTMENT = PRACTICE / "town_hall" / "town-hall-appointment.yaml"

pytestmark = pytest.mark.browser

SCENARIO = """
import pytest

about = pytest.mark.scenario(administration="practice/town-hall", procedure="appointment", title="Look around")

{}
"""
HOME = '{"heading": "Guichet électronique"}'


def pytest_run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", *map(str, arguments)]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", stdin=subprocess.DEVNULL, timeout=300
    )


def counts(done: subprocess.CompletedProcess[str]) -> dict[str, int]:
    last = [line for line in done.stdout.splitlines() if re.search(r" in [\d.]+s", line)]
    return {word: int(number) for number, word in re.findall(r"(\d+) (passed|failed|errors?|skipped)", last[-1])}


def python_scenario(folder: Path, body: str) -> Path:
    file = folder / "test_scenario.py"
    file.write_text(SCENARIO.format(body), encoding="utf-8")
    return file


# --- both notations -----------------------------------------------------------------------------------------------


def test_the_practice_scenarios_are_collected_in_both_notations() -> None:
    # From the checkout, as the README says; its conftest.py and its installed plugin must not meet twice.
    done = pytest_run("scenarios/practice", "--collect-only", "-q", cwd=ROOT)
    collected = {line.partition("::")[0] for line in done.stdout.splitlines() if "::" in line}
    scenarios = [*walk_files(), *PRACTICE.rglob("test_*.py")]
    assert collected == {file.relative_to(ROOT).as_posix() for file in scenarios}, done.stdout


@pytest.mark.slow
@pytest.mark.whole
def test_a_folder_of_scenarios_runs_in_both_notations(tmp_path: Path) -> None:
    done = pytest_run("scenarios/practice/town_hall", "--archive", tmp_path / "flawed", "-v", cwd=ROOT)
    assert counts(done) == {"passed": 1, "failed": 2}, done.stdout
    assert "town-hall-appointment[desktop] PASSED" in done.stdout, "findings alone make no test fail"
    assert re.search(r"town-hall-foreigners\.yaml:\d+: .* at step 3", done.stdout)
    assert "test_any_moment_for_a_first_registration[desktop] FAILED" in done.stdout
    assert f"3 in {tmp_path / 'flawed'}" in done.stdout
    assert "Traceback" not in done.stdout and "audits/" not in done.stdout
    walks = Archive(tmp_path / "flawed").walks()
    assert all(walk.sealed and walk.judgement for walk in walks)
    assert [walk.ending.outcome for walk in walks].count(Outcome.BLOCKED) == 2


def test_a_python_scenario_branches_and_arrives_on_the_mended_edition(tmp_path: Path) -> None:
    file = PRACTICE / "town_hall" / "test_any_moment.py"
    done = pytest_run(file, "--edition", "mended", "--archive", tmp_path / "mended", cwd=ROOT)
    assert counts(done) == {"passed": 1}, done.stdout
    (walk,) = Archive(tmp_path / "mended").walks()
    assert walk.started.variant == {"edition": "mended"}
    assert [step.title["en"] for step in walk.steps] == [
        "Find the service",
        "Choose the place: Hôtel de ville",
        "Find a free moment: Hôtel de ville",
        "Give personal details",
    ]


# --- gates --------------------------------------------------------------------------------------------------------


@pytest.mark.whole
def test_a_limit_makes_findings_fail_a_test(tmp_path: Path) -> None:
    body = f"@about\ndef test_look(walk):\n    with walk.step('Look', {HOME}):\n        pass\n"
    python_scenario(tmp_path, body)
    strict = pytest_run("--fail-on", "serious", cwd=tmp_path)
    assert counts(strict) == {"failed": 1}
    assert "(axe/image-alt)" in strict.stdout and "Traceback" not in strict.stdout
    assert counts(pytest_run("--fail-on", "serious", "--edition", "mended", cwd=tmp_path)) == {"passed": 1}


# --- what ends a Python scenario ----------------------------------------------------------------------------------


ENDS = {
    "step.press('Nulle part')": (Outcome.DRIFTED, "FAILED"),
    "assert step.sees(heading='Autre chose')": (Outcome.DRIFTED, "FAILED"),
    "step.stop('seen enough')\n        assert False": (Outcome.STOPPED_SAFELY, "PASSED"),
    "pytest.skip('not today')": (Outcome.INTERRUPTED, "SKIPPED"),
    "1 / 0": (Outcome.KIT_ERROR, "FAILED"),
    "assert step.sees(heading='Guichet') and not step.dismiss('Fermer')": (Outcome.COMPLETED, "PASSED"),
}
"""What a step does last, how its walk ends, and how its test."""


@pytest.mark.whole
def test_whatever_ends_the_function_ends_the_walk_and_seals_it(tmp_path: Path) -> None:
    tests = (
        f"@about\ndef test_look_{number}(walk):\n    with walk.step('Look {number}', {HOME}) as step:\n        {then}\n"
        for number, then in enumerate(ENDS)
    )
    python_scenario(tmp_path, "\n".join(tests))
    done = pytest_run("-v", cwd=tmp_path)
    assert re.findall(r"::test_look_\d\[desktop\] ([A-Z]+)", done.stdout)[: len(ENDS)] == [
        result for _, result in ENDS.values()
    ], done.stdout
    walks = Archive(tmp_path / "archive").walks()
    assert all(walk.sealed and walk.judgement is not None for walk in walks)
    ended = {in_language(walk.steps[0].title, "fr"): walk.ending.outcome for walk in walks}
    assert ended == {f"Look {number}": outcome for number, (outcome, _) in enumerate(ENDS.values())}


@pytest.mark.whole
def test_the_verbs_tell_what_they_found_out(tmp_path: Path) -> None:
    shutil.copy(PRACTICE / "town_hall" / "test_any_moment.py", tmp_path / "test_any.py")
    python_scenario(
        tmp_path,
        f"""
@about
def test_book(walk):
    with walk.step("Home", {HOME}) as step:
        assert step.dismiss("Tout refuser")
        step.press("Prendre rendez-vous")
    with walk.step("Service", {{"heading": "Prendre rendez-vous"}}) as step:
        offered = step.expect_choice({{"Service": ["Carte d’identité", "Permis de pêche"]}})
        assert offered.missing == ("Permis de pêche",)
        step.choose({{"Service": "Carte d’identité", "Lieu": "Antenne du Parc"}})
        step.press("Continuer")
    with walk.step("Moment", {{"heading": "Choisissez un moment"}}) as step:
        assert len(step.slots("Calendrier").free) > 3
        step.press("{{slots.first}}")
    with walk.step("Details", {{"heading": "Vos coordonnées"}}) as step:
        names = {{"Nom": "{{person.family_name}}", "Prénom": "{{person.given_name}}"}}
        seen = step.mistake("Nom", "Continuer", fill=names)
        assert not seen.accepted
        assert {{field.name: field.left_empty for field in seen.fields}} == {{"Nom": True, "Prénom": False}}
        step.fill(names)
        step.back()
        step.look()
        step.open("{{site}}/fr/contact")
        step.expect(text="Contact")
""",
    )
    done = pytest_run("test_scenario.py", "--edition", "mended", cwd=tmp_path)
    assert counts(done) == {"passed": 1}, done.stdout


# --- mistakes of authors ------------------------------------------------------------------------------------------


def test_a_broken_walk_file_tells_every_mistake_and_nothing_of_the_kit(tmp_path: Path) -> None:
    text = (
        APPOINTMENT.read_text(encoding="utf-8")
        .replace("  - press:", "  - pres:")
        .replace("person: resident", "person: r")
    )
    (tmp_path / "broken.yaml").write_text(text, encoding="utf-8")
    done = pytest_run(cwd=tmp_path)
    assert counts(done) in ({"error": 1}, {"errors": 1}), done.stdout
    assert done.stdout.count("unknown verb pres (did you mean press?)") >= 4
    assert "broken.yaml:7: person: there is no person 'r'" in done.stdout
    assert "audits/" not in done.stdout


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (f"def test_it(walk):\n    with walk.step('A', {HOME}):\n        pass\n", "administration is missing"),
        pytest.param("@about\ndef test_it(walk):\n    pass\n", "the function took no step", marks=pytest.mark.whole),
        pytest.param(
            "@about\ndef test_it(walk):\n    with walk.step('A', {'hedding': 'x'}):\n        pass\n",
            "did you mean heading",
            marks=pytest.mark.whole,
        ),
        (
            f"@about\ndef test_it(walk):\n    with walk.step('A', {HOME}) as s:\n        s.do('pres', 'x')\n",
            "unknown verb",
        ),
    ],
)
def test_a_broken_python_scenario_is_told_what_is_wrong(tmp_path: Path, body: str, words: str) -> None:
    python_scenario(tmp_path, body)
    done = pytest_run(cwd=tmp_path)
    assert "passed" not in counts(done) and words in done.stdout, done.stdout


def test_a_profile_is_chosen_by_option_or_by_marker(tmp_path: Path) -> None:
    step = f"    with walk.step('A', {HOME}):\n        pass\n"
    marked = "@about\n@pytest.mark.profile('keyboard', 'zoom-400')\ndef test_it(walk):\n" + step
    python_scenario(tmp_path, marked)
    done = pytest_run("--profile", "desktop", "-v", cwd=tmp_path)
    assert counts(done) == {"passed": 2}, done.stdout
    assert "test_it[keyboard]" in done.stdout and "test_it[zoom-400]" in done.stdout
    profiles = [walk.started.profile.name for walk in Archive(tmp_path / "archive").walks()]
    assert sorted(profiles) == ["keyboard", "zoom-400"]


def test_a_profile_that_does_not_exist_is_told(tmp_path: Path) -> None:
    python_scenario(tmp_path, f"@about\ndef test_it(walk):\n    with walk.step('A', {HOME}):\n        pass\n")
    done = pytest_run("--profile", "nobody", cwd=tmp_path)
    told = done.stdout + done.stderr
    assert "There is no profile “nobody”." in told and "Traceback" not in told


def test_an_argument_of_the_same_name_is_left_to_its_author(tmp_path: Path) -> None:
    python_scenario(tmp_path, "@pytest.mark.parametrize('walk', [1, 2])\ndef test_it(walk):\n    assert walk\n")
    assert counts(pytest_run(cwd=tmp_path)) == {"passed": 2}


def test_other_yaml_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("walks: 3\n", encoding="utf-8")
    assert "no tests ran" in pytest_run(cwd=tmp_path).stdout


@pytest.mark.whole
def test_another_plugin_may_bring_the_option_that_shows_the_window(tmp_path: Path) -> None:
    (tmp_path / "other.py").write_text(
        "def pytest_addoption(parser):\n    parser.addoption('--headed', action='store_true')\n", encoding="utf-8"
    )
    python_scenario(tmp_path, "def test_it():\n    pass\n")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "other", "-p", "no:cacheprovider", "-q"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={"PATH": "", "PYTHONPATH": str(tmp_path)},
        timeout=120,
    )
    assert "1 passed" in done.stdout, done.stdout + done.stderr
