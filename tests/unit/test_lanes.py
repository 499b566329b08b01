"""Whose turn it is when several pages are looked at at once."""

from __future__ import annotations

from threading import Timer
from typing import cast

import pytest

from audits.check import Looked
from audits.lanes import AHEAD, Agenda, Result, host_of, lanes_for
from audits.model import CheckInstrument

INSTRUMENT = CheckInstrument(kit="", axe="", browser="", profiles=())


def result(url: str) -> Result:
    return Looked(url, url, None), INSTRUMENT


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://town.example/form", "town.example"),
        ("https://www.Town.example:8443/", "town.example"),
        ("http://town.example./", "town.example"),
        ("http://192.168.0.4/", "192.168.0.4"),
        ("http://127.0.0.1:8000/", None),
        ("http://127.3.0.1/", None),
        ("http://[::1]:8000/", None),
        ("http://localhost/", None),
        ("http://town.localhost/", None),
        ("http://[::1/", None),
        ("nonsense", None),
    ],
)
def test_whose_server_an_address_burdens(url: str, host: str | None) -> None:
    assert host_of(url) == host


@pytest.mark.parametrize(
    ("urls", "at_once", "lanes"),
    [
        (["http://localhost/a"], 4, 1),
        (["http://localhost/a", "http://localhost/b", "http://localhost/c"], 2, 2),
        (["https://town.example/a", "https://www.town.example/b"], 4, 1),
        (["https://town.example/a", "https://state.example/a", "https://state.example/b"], 4, 2),
        (["http://localhost/a", "http://localhost/b"], 1, 1),
    ],
)
def test_no_more_lanes_than_may_have_something_to_do(urls: list[str], at_once: int, lanes: int) -> None:
    assert lanes_for(urls, at_once) == lanes


@pytest.mark.parametrize(("cores", "lanes"), [(1, 1), (2, 2), (64, 2)])
def test_two_at_once_where_there_are_cores_for_it(monkeypatch: pytest.MonkeyPatch, cores: int, lanes: int) -> None:
    monkeypatch.setattr("audits.machine.cores", lambda: cores)
    assert lanes_for(["http://localhost/"] * 5) == lanes


def test_a_public_host_is_never_visited_twice_at_once() -> None:
    urls = ["https://town.example/a", "https://www.town.example/b", "https://state.example/", "https://town.example/c"]
    agenda = Agenda(urls, 2)
    assert [agenda.take(), agenda.take()] == [0, 2]
    back = Timer(0.3, lambda: agenda.done(0, result(urls[0])))
    back.start()
    assert agenda.take() == 1
    assert not back.is_alive()


def test_results_keep_the_order_of_the_addresses() -> None:
    urls = [f"http://localhost/{number}" for number in range(3)]
    agenda = Agenda(urls, 2)
    assert [agenda.take(), agenda.take(), agenda.take(), agenda.take()] == [0, 1, 2, None]
    for at in (2, 0, 1):
        agenda.done(at, result(urls[at]))
    assert [looked.url for looked, _ in agenda.results()] == urls


def test_lanes_do_not_run_away_from_a_page_that_takes_long() -> None:
    urls = [f"http://localhost/{number}" for number in range(3 * AHEAD)]
    agenda = Agenda(urls, 2)
    taken = [cast(int, agenda.take()) for _ in range(AHEAD + 1)]
    for at in taken:
        agenda.done(at, result(urls[at]))
    results = agenda.results()
    next(results)
    assert agenda.take() == AHEAD + 1


def test_a_lane_that_never_started_is_missed_by_nobody_else() -> None:
    agenda = Agenda(["http://localhost/"], 2)
    agenda.lost(OSError("no memory"), started=False)
    agenda.done(0, result("http://localhost/"))
    assert len(list(agenda.results())) == 1


@pytest.mark.parametrize("started", [[False, False], [True]])
def test_lanes_that_failed_leave_nobody_waiting(started: list[bool]) -> None:
    agenda = Agenda(["http://localhost/"], 2)
    for each in started:
        agenda.lost(OSError("no memory"), started=each)
    with pytest.raises(OSError, match="no memory"):
        next(agenda.results())


def test_nobody_takes_what_was_given_up() -> None:
    agenda = Agenda(["http://localhost/a", "http://localhost/b"], 2)
    agenda.take()
    agenda.close()
    assert agenda.take() is None
