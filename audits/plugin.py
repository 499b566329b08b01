"""Scenarios under pytest: walk files are collected as tests, and Python scenarios take the `walk` fixture.

A test fails when its walk does not get to the end: blocked, broken off by the service, or anything that is not
`completed` or `stopped_safely`. Findings alone make no test fail, unless `--fail-on` asks for it. Every walk is kept
in the archive and judged, whatever becomes of its test.

    @pytest.mark.scenario(administration="practice/town-hall", procedure="appointment", stop_before="Confirmer")
    def test_appointment(walk):
        with walk.step("Find the service", arrive={"heading": "Guichet électronique"}) as step:
            step.press("Prendre rendez-vous")
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path
from typing import Any, get_args

import pytest

from audits.archive import StoredWalk
from audits.errors import ArianeError
from audits.model import Outcome, Scenario, Severity, Verdict
from audits.profiles import chosen
from audits.python_walk import PythonWalk
from audits.runner import Runner
from audits.scenario import is_walk_file, load_walk_file, python_scenario
from scenarios.practice import Edition

REACHED = frozenset({Outcome.COMPLETED, Outcome.STOPPED_SAFELY})
"""The outcomes of walks whose tests pass."""

MARKERS = (
    "scenario(administration, procedure, title=None, start='{site}/', stop_before=None, person='resident', "
    "languages=('fr',)): what a Python scenario is about; the keys of a walk file",
    "profile(*names): walk this test under these profiles, whatever --profile says",
)

_runner = pytest.StashKey[Runner]()
_walking = pytest.StashKey[PythonWalk]()


# --- options, markers, and what all tests of a session share ----------------------------------------------------


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say what can be chosen on pytest's command line: the names of `ariane walk`."""
    group = parser.getgroup("ariane", "Ariane: walks through administrative procedures")
    group.addoption("--archive", dest="ariane_archive", metavar="DIR", help="keep walks here (default: archive)")
    group.addoption(
        "--profile",
        dest="ariane_profiles",
        action="append",
        metavar="NAME",
        help="how walks are acted out (repeatable)",
    )
    group.addoption(
        "--edition", dest="ariane_edition", choices=get_args(Edition), default="flawed", help="of practice sites"
    )
    group.addoption("--site", dest="ariane_site", metavar="URL", help="what {site} stands for on services not our own")
    group.addoption("--service-lang", dest="ariane_lang", metavar="LANG", help="language of the service to walk")
    group.addoption(
        "--try", dest="ariane_tries", action="store_true", help="also try the pages on further visits (desktop walks)"
    )
    group.addoption(
        "--fail-on",
        dest="ariane_fail_on",
        choices=[each.value for each in Severity],
        help="fail a test when something failed at this severity or above",
    )
    _shared_option(group, "--headed", action="store_true", help="show the browser's window")
    _shared_option(group, "--slow", action="store_true", help="wait half a second before each act")


def _shared_option(group: pytest.OptionGroup, name: str, **how: Any) -> None:
    try:
        group.addoption(name, **how)
    except ValueError:
        # Another browser plugin brings an option of this name; it means the same there.
        return


def pytest_configure(config: pytest.Config) -> None:
    """Declare the markers."""
    for marker in MARKERS:
        config.addinivalue_line("markers", marker)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """End the browser and the practice administrations, if any walk started them."""
    config = session.config
    runner = config.stash.get(_runner, None)
    if runner is not None:
        runner.close()


def _runner_of(config: pytest.Config) -> Runner:
    """The one runner of a whole run of tests, made when the first walk asks for it."""
    if _runner not in config.stash:
        option = config.option
        config.stash[_runner] = Runner(
            Path(option.ariane_archive or "archive"),
            headed=bool(option.headed),
            slow=bool(getattr(option, "slow", False)),
            site=option.ariane_site,
            service_lang=option.ariane_lang,
            tries=option.ariane_tries,
        )
    return config.stash[_runner]


def _profiles(node: pytest.Item | pytest.Collector | pytest.Function, config: pytest.Config) -> Sequence[str]:
    marker = node.get_closest_marker("profile")
    try:
        return chosen(marker.args if marker and marker.args else config.option.ariane_profiles)
    except ArianeError as error:
        raise pytest.UsageError(str(error)) from None


# --- walk files -------------------------------------------------------------------------------------------------


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take YAML files that say that they are walks."""
    if file_path.suffix in {".yaml", ".yml"} and is_walk_file(file_path):
        collector: WalkFile = WalkFile.from_parent(parent, path=file_path)
        return collector
    return None


class WalkFile(pytest.File):
    """A walk file: one test for each profile."""

    def collect(self) -> Iterable[pytest.Item]:
        """The tests of this file. Raises ScenarioError, which pytest shows as every mistake of the file."""
        scenario = load_walk_file(self.path)
        for profile in _profiles(self, self.config):
            yield WalkItem.from_parent(self, name=f"{scenario.walk}[{profile}]", scenario=scenario, profile=profile)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Mistakes in the author's own file, and nothing of ours."""
        return _in_short(excinfo) or super().repr_failure(excinfo)


class WalkItem(pytest.Item):
    """One walk of a file under one profile."""

    def __init__(self, *, scenario: Scenario, profile: str, **how: Any) -> None:
        super().__init__(**how)
        self.scenario = scenario
        self.profile = profile

    def runtest(self) -> None:
        """Walk, and fail when the end is not reached."""
        runner = _runner_of(self.config)
        stored = runner.walk(self.scenario, self.profile, self.config.option.ariane_edition)
        _conclude(self, stored)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What the kit can explain, without a traceback of ours."""
        return _in_short(excinfo) or super().repr_failure(excinfo)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the walk is written, for pytest's headings."""
        return self.path, 0, self.name


# --- Python scenarios -------------------------------------------------------------------------------------------


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make one test for each profile of a function that walks."""
    of_its_own = [mark.args[0] for mark in metafunc.definition.iter_markers("parametrize") if mark.args]
    if "walk" in metafunc.fixturenames and not any("walk" in re.findall(r"\w+", str(names)) for names in of_its_own):
        metafunc.parametrize("walk", list(_profiles(metafunc.definition, metafunc.config)), indirect=True)


@pytest.fixture
def walk(request: pytest.FixtureRequest) -> PythonWalk:
    """A walk through the procedure that the `scenario` marker names. It begins with its first step."""
    marker = request.node.get_closest_marker("scenario")
    name = request.function.__name__.removeprefix("test_").replace("_", "-")
    try:
        about = {"walk": name, "title": name, **(marker.kwargs if marker else {})}
        scenario = python_scenario(about, str(request.path))
    except ArianeError as error:
        example = '@pytest.mark.scenario(administration="practice/town-hall", procedure="appointment")'
        pytest.fail(f"{error}\nA function that walks says what it is about: {example}", pytrace=False)
    runner, edition = _runner_of(request.config), request.config.option.ariane_edition
    walking = PythonWalk(lambda: runner.begin(scenario, request.param, edition))
    request.node.stash[_walking] = walking
    return walking


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """End and judge the walk of a Python scenario. One that ended by itself decides what becomes of its test."""
    trouble: BaseException | None = None
    result: object = None
    try:
        result = yield
    except BaseException as error:
        trouble = error
    walking = item.stash.get(_walking, None)
    if walking is not None and walking.begun is not None:
        ended_by_itself = walking.end(trouble)
        stored = _runner_of(item.config).judged(walking.begun)
        if ended_by_itself:
            _conclude(item, stored)
            return result
        item.user_properties.append(("ariane_walk", stored.id))
    if trouble is not None:
        raise trouble
    if walking is not None:
        pytest.fail("the function took no step: with walk.step(...) as step: ...", pytrace=False)
    return result


# --- how a walk makes a test pass or fail -----------------------------------------------------------------------


def _in_short(excinfo: pytest.ExceptionInfo[BaseException]) -> str | None:
    return str(excinfo.value) if isinstance(excinfo.value, ArianeError) else None


def _conclude(item: pytest.Item, stored: StoredWalk) -> None:
    """Tell pytest how a walk ended, and fail its test when the end was not reached or is not good enough."""
    item.user_properties += [("ariane_walk", stored.id), ("ariane_outcome", stored.ending.outcome.value)]
    if stored.ending.outcome not in REACHED:
        _fail([_ending(stored)], stored)
    if grave := _too_grave(stored, item.config.option.ariane_fail_on):
        _fail(grave, stored)


def _fail(lines: list[str], stored: StoredWalk) -> None:
    pytest.fail("\n".join([*lines, f"See it with: ariane report --walk {stored.id}"]), pytrace=False)


def _ending(stored: StoredWalk) -> str:
    """How a walk ended in a sentence, with the line of its scenario where it did."""
    from reports.words import Words

    words, ending = Words("en"), stored.ending
    step = next((each for each in stored.steps if each.index == ending.step), None)
    stopped = [each.line for each in step.actions if each.why is not None] if step else []
    line = stopped[-1] if stopped else 0
    where = f"{stored.started.scenario.file}:{line}: " if line else ""
    title = f" at step {step.index + 1}, “{next(iter(step.title.values()), '')}”" if step else ""
    return f"{where}{words.outcome(ending.outcome)}{title}: {words.reason(ending.reason)}"


def _too_grave(stored: StoredWalk, limit: str | None) -> list[str]:
    """What failed at this severity or above, one line each."""
    from reports.words import Words

    if limit is None or stored.judgement is None:
        return []
    words, most = Words("en"), Severity(limit).rank
    return [
        f"{each.severity.value}: {words.rule_title(each)} ({each.rule}) {each.target.name or each.target.selector}"
        for each in stored.judgement.findings
        if each.verdict is Verdict.FAILED and each.severity.rank <= most
    ]


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say where the walks are, when there were any."""
    calls = [
        report
        for group in terminalreporter.stats.values()
        for report in group
        if isinstance(report, pytest.TestReport) and report.when == "call"
    ]
    walked = {value for report in calls for name, value in report.user_properties if name == "ariane_walk"}
    if walked:
        folder = config.option.ariane_archive or "archive"
        terminalreporter.write_sep("-", "walks")
        terminalreporter.write_line(f"{len(walked)} in {folder}; read them with: ariane report --archive {folder}")
