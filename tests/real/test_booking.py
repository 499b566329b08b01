"""A booking application that nobody here wrote: walked to its stop line, and its pages and Django's own looked at.

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

from audits.archive import Archive
from audits.browser import Browser
from audits.check import Checker
from audits.judge import judge
from audits.model import Outcome, Verdict
from audits.probes.trials import TRIALS
from audits.profiles import load_profile
from audits.scenario import load_walk_file
from audits.walk import Walk
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


def test_a_booking_up_to_the_stop_line(site: Site, browser: Browser, tmp_path: Path) -> None:
    walk = Walk(
        load_walk_file(HERE / "book-appointment.yaml"),
        profile=load_profile("desktop"),
        browser=browser,
        archive=Archive(tmp_path),
        site=site.address,
    ).run()
    assert walk.ending.outcome is Outcome.STOPPED_SAFELY, walk.ending.reason
    assert [step.finished.status for step in walk.steps if step.finished] == ["done", "ended_here"]
    assert site.count("appointmentrequest") == 1, "the flow itself went as far as it asks before the last act"
    assert site.count("appointment") == 0
    accused = {
        (each.rule, each.target.name)
        for each in judge(walk).findings
        if each.rule.startswith("walk/") and each.verdict is Verdict.FAILED
    }
    assert accused == {
        ("walk/not-a-control", "15"),  # a table cell that hears clicks, as the stand-in and its original make it
        ("walk/not-a-control", "10 a.m."),  # a list item that hears clicks
        ("walk/name-beside", "Phone"),  # a label that is for nothing
    }


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
        # The edges of its fields stand out too little; its buttons mix their colours, which is no fault.
        ("app-admin/add-service/", {"seeing/field-without-edge"}),
        # In larger letters “30 minutes” ends at “30 minut”.
        pytest.param("app-admin/service-list/", {"reflow/cut-when-large"}, marks=pytest.mark.whole),
    ],
)
def test_what_a_page_that_is_tried_is_accused_of(site: Site, browser: Browser, path: str, accused: set[str]) -> None:
    (looked,) = Checker(browser, load_profile("desktop"), trials=TRIALS).look([f"{site.address}/{path}"])
    assert looked.reason is None and looked.not_audited == ()
    failed = {each.rule for each in looked.findings if each.verdict is Verdict.FAILED}
    assert {rule for rule in failed if not rule.startswith("axe/")} == accused
