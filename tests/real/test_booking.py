"""A booking application that nobody here wrote: walked in every body, and its pages and Django's own looked at.

django-appointment and Django's administration are served on loopback (`booking_site.py`). The walk must end before the
irreversible act and leave no appointment behind; the pages must each be audited, and axe-core run alone in the same
pages must find nothing that the kit has lost.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from audits.archive import Archive, StoredWalk
from audits.browser import Browser
from audits.check import Checker
from audits.judge import judge
from audits.model import Outcome, ReasonCode, Verdict
from audits.probes.trials import TRIALS
from audits.profiles import load_profile
from audits.scenario import load_walk_file
from audits.walk import Walk
from audits.witness import Witness
from tests.real.plain import axe_alone, lost

pytestmark = [pytest.mark.browser, pytest.mark.slow]

HERE = Path(__file__).parent
PAGES = (
    "request/1/",
    "app-admin/appointments/",
    "app-admin/service-list/",
    "app-admin/add-service/",
    "app-admin/user-profile/1/",
    "app-admin/add-working-hours/1/",
    "app-admin/add-day-off/1/",
    "admin/login/",
    "admin/",
    "admin/auth/user/",
    "admin/auth/user/add/",
    "admin/auth/user/1/change/",
    "admin/auth/user/1/delete/",
    "admin/auth/user/1/history/",
    "admin/appointment/workinghours/",
    "admin/appointment/appointment/add/",
    "admin/password_change/",
    "welcome/",
)


@dataclass(frozen=True)
class Site:
    """Where the application is served, and its database."""

    address: str
    database: Path

    def count(self, table: str) -> int:
        """Rows of a table of the application."""
        with sqlite3.connect(self.database) as connection:
            (rows,) = connection.execute(f"select count(*) from appointment_{table}").fetchone()
        connection.close()
        return int(rows)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    database = tmp_path_factory.mktemp("booking") / "db.sqlite3"
    program = [sys.executable, str(HERE / "booking_site.py"), str(database)]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        yield Site(process.stdout.readline().strip(), database)
        process.stdin.close()


def walked(site: Site, browser: Browser, folder: Path, profile: str, witness: Witness | None = None) -> StoredWalk:
    """The walk through the booking with a body."""
    return Walk(
        load_walk_file(HERE / "book-appointment.yaml"),
        profile=load_profile(profile),
        browser=browser,
        archive=Archive(folder),
        site=site.address,
        witness=witness,
    ).run()


def accused(walk: StoredWalk) -> set[tuple[str, str]]:
    """What the walk itself accuses, and where."""
    failed = (each for each in judge(walk).findings if each.verdict is Verdict.FAILED)
    return {(each.rule, each.target.name) for each in failed if each.rule.startswith("walk/")}


PRESSED = {
    ("walk/not-a-control", "15"),  # a table cell that hears clicks, as the stand-in and its original make it
    ("walk/not-a-control", "10 a.m."),  # a list item that hears clicks
    ("walk/name-beside", "Phone"),  # a label that is for nothing
}


@pytest.fixture(scope="module")
def desktop(site: Site, browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> StoredWalk:
    return walked(site, browser, tmp_path_factory.mktemp("desktop"), "desktop")


def test_a_booking_up_to_the_stop_line(site: Site, desktop: StoredWalk) -> None:
    assert desktop.ending.outcome is Outcome.STOPPED_SAFELY, desktop.ending.reason
    assert [step.finished.status for step in desktop.steps if step.finished] == ["done", "ended_here"]
    assert site.count("appointmentrequest") == 1, "the flow itself went as far as it asks before the last act"
    assert site.count("appointment") == 0
    assert accused(desktop) == PRESSED


@pytest.mark.parametrize(
    ("profile", "outcome", "code", "expected"),
    [
        pytest.param("phone", Outcome.STOPPED_SAFELY, ReasonCode.STOP_LINE, PRESSED, marks=pytest.mark.whole),
        pytest.param("zoom-400", Outcome.STOPPED_SAFELY, ReasonCode.STOP_LINE, PRESSED, marks=pytest.mark.whole),
        # No key leads to a table cell, and it is told as mere text.
        ("keyboard", Outcome.BLOCKED, ReasonCode.CONTROL_UNREACHABLE, {("walk/control-unreachable", "15")}),
        ("screen-reader", Outcome.BLOCKED, ReasonCode.CONTROL_UNHEARD, {("walk/control-unheard", "15")}),
    ],
)
def test_a_booking_with_another_body(
    site: Site,
    browser: Browser,
    tmp_path: Path,
    desktop: StoredWalk,
    profile: str,
    outcome: Outcome,
    code: ReasonCode,
    expected: set[tuple[str, str]],
) -> None:
    walk = walked(site, browser, tmp_path, profile, Witness.of(desktop))
    assert (walk.ending.outcome, walk.ending.reason.code) == (outcome, code), walk.ending.reason
    assert accused(walk) == expected
    assert site.count("appointment") == 0


@pytest.mark.parametrize(
    "path", [path if at % 3 == 0 else pytest.param(path, marks=pytest.mark.whole) for at, path in enumerate(PAGES)]
)
def test_a_page(site: Site, browser: Browser, path: str) -> None:
    (looked,) = Checker(browser, load_profile("desktop")).look([f"{site.address}/{path}"])
    assert looked.reason is None
    assert looked.passed
    assert lost(looked, axe_alone(browser, looked.final_url or "")) == set()


@pytest.mark.parametrize(
    ("path", "accused"),
    [
        # The edges of its fields stand out too little; its buttons mix their colours, which is no fault. The buttons of
        # its dialog ask for Bootstrap, which the page does not load: an error is all that comes of pressing them.
        ("app-admin/add-service/", {"seeing/field-without-edge", "service/control-breaks"}),
        # In larger letters “30 minutes” ends at “30 minut”.
        pytest.param("app-admin/service-list/", {"reflow/cut-when-large"}, marks=pytest.mark.whole),
    ],
)
@pytest.mark.whole
def test_what_a_page_that_is_tried_is_accused_of(site: Site, browser: Browser, path: str, accused: set[str]) -> None:
    (looked,) = Checker(browser, load_profile("desktop"), trials=TRIALS).look([f"{site.address}/{path}"])
    assert looked.reason is None and looked.not_audited == ()
    failed = {each.rule for each in looked.findings if each.verdict is Verdict.FAILED}
    assert {rule for rule in failed if not rule.startswith("axe/")} == accused
