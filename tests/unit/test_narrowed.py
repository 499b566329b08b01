"""`ariane check --profile` makes the trials of some people alone, and says of the others that they were not made."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from audits.cli import _checkers
from audits.model import NotAudited
from audits.probes.trials import TRIALS

OF_OTHERS = {
    "phone": "listening documents linked moved forced darkened sounded unveiled erred entered tabbed opened pointed "
    "staged waited",
    "keyboard": "loaded narrow documents linked moved forced darkened sounded unveiled pointed",
    "zoom-400": "loaded listening documents linked moved forced darkened sounded unveiled erred entered tabbed opened "
    "pointed staged waited",
}


def asked(*profiles: str, quick: bool = False, idle: float | None = None) -> dict[str, Any]:
    """What the checker of each browser is given."""
    checker_of = _checkers(list(profiles), None, None, quick=quick, idle=idle)
    assert isinstance(checker_of, partial)
    return checker_of.keywords


def made(given: dict[str, Any]) -> list[str]:
    return [trial.section for trial in given["trials"]]


def left_out(given: dict[str, Any]) -> list[str]:
    assert {each.why for each in given["left_out"]} <= {"no profile that it speaks of was asked for"}
    return [each.what for each in given["left_out"]]


@pytest.mark.parametrize("profile", OF_OTHERS)
def test_what_speaks_of_others_is_left_out_and_said(profile: str) -> None:
    given = asked(profile)
    assert left_out(given) == OF_OTHERS[profile].split()
    assert made(given) == [trial.section for trial in TRIALS if trial.section not in left_out(given)]
    assert given["profile"].name == profile


def test_of_two_profiles_the_trials_of_both_are_made() -> None:
    left = set(OF_OTHERS["phone"].split()) & set(OF_OTHERS["keyboard"].split())
    given = asked("phone", "keyboard")
    assert set(left_out(given)) == left
    assert {"narrow", "tabbed"} <= set(made(given))


@pytest.mark.parametrize("profiles", [(), ("all",)])
def test_nothing_is_left_out_unless_it_is_asked_for(profiles: tuple[str, ...]) -> None:
    assert made(asked(*profiles)) == [trial.section for trial in TRIALS]
    assert left_out(asked(*profiles)) == []


def test_a_real_wait_is_made_on_request_alone_and_narrowed_as_well() -> None:
    assert made(asked(idle=20))[-1] == "idled"
    assert "idled" in left_out(asked("phone", idle=20))
    assert "idled" not in made(asked()) + left_out(asked("phone"))


def test_a_quick_look_makes_none_and_says_so_once() -> None:
    given = asked("phone", quick=True)
    assert given["trials"] == []
    assert given["left_out"] == [NotAudited(what="trials", why="they were left out on request")]
