"""Who gets to the end of the practice procedures in every body: stopped where the truth says, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.browser import Browser
from audits.model import Outcome
from audits.profiles import names
from scenarios.practice import Edition, all_barriers
from tests.practice.walking import scenarios, walked

pytestmark = [pytest.mark.browser, pytest.mark.slow]

OTHERS = [name for name in names() if name != "desktop"]
EVERY_DAY = {
    ("flawed", "keyboard", "town-hall-appointment"),
    ("flawed", "screen-reader", "visa-application"),
    ("mended", "keyboard", "town-hall-appointment"),
    ("mended", "screen-reader", "town-hall-appointment"),
    ("mended", "phone", "town-hall-foreigners"),
    ("mended", "zoom-400", "town-hall-foreigners"),
}
"""Those that every run takes: each body on a mended edition, and those that are stopped on a flawed one."""


def each_way() -> list[object]:
    return [
        pytest.param(
            edition,
            profile,
            walk,
            id=f"{edition} {profile} {walk}",
            marks=[] if (edition, profile, walk) in EVERY_DAY else [pytest.mark.whole],
        )
        for edition in ("flawed", "mended")
        for profile in OTHERS
        for walk in sorted(scenarios())
    ]


def stop(profile: str, walk: str) -> int | None:
    """The step, from 1, at which the planted barriers stop a profile; None when they do not."""
    steps = [
        each.step
        for barrier in all_barriers().values()
        for each in barrier.stops
        if each.walk == walk and profile in each.profiles
    ]
    return min(steps, default=None)


@pytest.mark.parametrize(("edition", "profile", "name"), each_way())
def test_every_body_gets_as_far_as_the_truth_says(
    browser: Browser, tmp_path: Path, edition: Edition, profile: str, name: str
) -> None:
    stored, judgement = walked(browser, tmp_path, name, edition, profile=profile)
    ending, stopped = stored.ending, stop(profile, name) if edition == "flawed" else None
    if stopped is None:
        assert ending.outcome is Outcome.COMPLETED, ending.reason
        return
    assert (ending.outcome, ending.step) == (Outcome.BLOCKED, stopped - 1), ending.reason
    assert [each.status for each in (s.finished for s in stored.steps[stopped:]) if each] == ["not_reached"] * (
        len(stored.steps) - stopped
    )
    named = [each for each in judgement.findings if each.step == stopped - 1 and each.severity.value == "blocking"]
    assert named, "the barrier is named"
    assert any(each.screenshot for each in stored.steps[stopped - 1].observed), "and pictured"
