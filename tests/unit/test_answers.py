"""What a field is given: by what it is for, and in the form that it wants."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from stdnum.be import nn

from audits.probes.trials.answers import is_unknown, others, told, tried, value_of


def field(name: str, **facts: str | bool) -> dict[str, Any]:
    """A field as the page tells of it."""
    about = {
        "type": "text",
        "tag": "input",
        "hints": "",
        "hint": "",
        "placeholder": "",
        "pattern": "",
        "least": "",
        "most": "",
        "of": "",
    }
    return {**about, "name": name, "said": f"{name} {facts.get('placeholder', '')}", **facts}


def usual(name: str, **facts: str | bool) -> str:
    return tried(field(name, **facts), "right")[0]


def test_a_number_of_the_register_is_valid_and_nobodys() -> None:
    number = usual("Numéro de registre national")
    assert nn.is_valid(number)
    assert nn.compact(number)[6:9] == "999", "beyond what is given out"


@pytest.mark.parametrize(
    ("facts", "value"),
    [
        ({"pattern": "[0-9]{11}"}, "80051299965"),
        ({"pattern": r"\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}"}, "80.05.12-999.65"),
        ({"placeholder": "00 00 00 000 00"}, "80 05 12 999 65"),
        ({"placeholder": "85.07.30-033.28"}, "85.07.30-033.28"),
        ({"placeholder": "Comme sur la carte"}, "80.05.12-999.65"),
    ],
)
def test_it_is_written_as_the_field_wants_it(facts: dict[str, str | bool], value: str) -> None:
    assert usual("Numéro de registre national", **facts) == value


def test_what_only_a_pattern_tells_is_drawn_from_it_and_always_the_same() -> None:
    values = {usual("Aktenzeichen", pattern=r"[A-Z]{2}-\d{4}/\d{2}") for _ in range(3)}
    assert len(values) == 1
    assert is_unknown(field("Aktenzeichen"))


@pytest.mark.parametrize("pattern", ["[", "(?<=a)b", ".*", "", "[^x]{300}", "(?=.*Q)(?=.*7).{8}"])
def test_a_pattern_that_tells_nothing_changes_nothing(pattern: str) -> None:
    assert usual("Dossier", pattern=pattern)


def test_a_name_that_a_pattern_refuses_is_still_tried() -> None:
    about = field("Nom", pattern="[A-Za-z ]+")
    assert "D'Août" in tried(about, "unusual")
    assert tried(about, "right") == ["Martin"]


def test_one_name_alone_is_tried_as_a_whole_one_after_all_others() -> None:
    assert tried(field("Full name"), "unusual")[-1] == "Suharto"
    assert tried(field("Full name"), "right") == ["Anna Martin"]
    assert "Suharto" not in tried(field("Family name"), "unusual")


@pytest.mark.parametrize(
    ("facts", "value"), [({"least": "18"}, "18"), ({"most": "0"}, "0"), ({"least": "a", "most": ""}, "1")]
)
def test_a_number_lies_within_its_bounds(facts: dict[str, str | bool], value: str) -> None:
    assert usual("Nombre", type="number", **facts) == value


def test_a_day_that_is_to_come_lies_ahead_on_a_working_day() -> None:
    day = date.fromisoformat(usual("Date souhaitée", type="date"))
    assert timedelta(21) < day - date.today() < timedelta(40)
    assert day.weekday() < 5
    assert usual("Date de naissance", type="date") == "1980-05-12"
    assert usual("Datum", type="date", least="2031-02-03") == "2031-02-03"
    assert usual("Datum", type="date", most="1970-02-03") == "1970-02-03"


def test_an_example_that_begins_with_the_month_is_written_as_it_stands() -> None:
    assert usual("Date of birth", said="For example 05/27/1984") == "05/27/1984"


def test_a_day_that_is_refused_may_have_to_be_the_first_of_a_month() -> None:
    first = date.fromisoformat(others(field("Ingangsdatum", type="date"))[0])
    assert first.day == 1 and timedelta(0) < first - date.today() < timedelta(32)
    assert others(field("Ingangsdatum (dd-mm-jjjj)"))[0] == first.strftime("%d-%m-%Y")
    assert others(field("Geboortedatum", type="date")) == []


def test_a_part_of_a_day_goes_by_what_its_group_asks_for() -> None:
    assert usual("Year") == usual("Year", of="Date of birth") == "1980"
    year = usual("Year", of="Passport expiry date")
    assert int(year) > date.today().year
    assert others(field("Year", of="Passport expiry date"))[-1] > year
    assert others(field("Year", of="Date of birth")) == []
    assert tried(field("Day", of="Passport expiry date"), "wrong") == ["99"]


@pytest.mark.parametrize(
    ("kind", "value"), [("time", "10:00"), ("month", "2030-05"), ("datetime-local", "2030-05-14T10:00")]
)
def test_the_pickers_of_the_browser_get_what_they_take(kind: str, value: str) -> None:
    assert usual("Wanneer", type=kind) == value


def test_the_month_of_a_birth_is_no_month_of_a_picker() -> None:
    assert usual("Month") == usual("Mois") == "05"


def test_what_else_a_field_may_take() -> None:
    assert "75011" in others(field("Postleitzahl"))
    assert "12.05.1980" in others(field("Geburtsdatum"))
    assert others(field("Zimmer")) == []


def test_what_was_learnt_is_given_in_the_next_attempt() -> None:
    about = field("Postcode") | {"learnt": "1012 AB"}
    assert [value_of(about, how) for how in ("right", "helped", "empty")] == ["1012 AB", "1012 AB", None]


def test_figures_may_be_written_out_and_say_less_than_a_name() -> None:
    assert usual("Code", said="Code: three or four numbers") == "123"
    assert usual("Number", said="Number: vijf cijfers", hints="numeric") == "12345"
    assert usual("Security code") == "123"
    assert usual("Postcode", said="bijvoorbeeld 9999 AB") == "9999 AB"
    assert usual("Account number", said="Eight digits, on your bill") == "12345678"
    assert usual("Permit number", said="2 letters and 7 digits, for example RP 4471920.") == "RP 4471920"
    assert usual("Number", said="for example QQ 12 34 56 C") == "QQ 12 34 56 C"
    assert usual("Amount", said="for example EUR 25") == "1"
    assert told("Enter an Eircode of seven characters, like A65 F4E2.") == "A65 F4E2"
    assert told("For example 12 May") == "12"
    assert usual("Rekeningnummer", said="bijvoorbeeld BE00 0000 0000 0000") == "BE68539007547034"
    assert usual("Code postal", said="par exemple L-9512 ou 9512") == "L-9512"
    assert usual("Numéro national", hints="numeric") == "80.05.12-999.65"


@pytest.mark.parametrize(
    ("form", "value"),
    [
        ("JJ/MM/AA", "12/05/80"),
        ("dd-mm-jj", "12-05-80"),
        ("TT.MM.JJ", "12.05.80"),
        ("JJ/MM/AAAA", "12/05/1980"),
        ("AAAA-MM-JJ", "1980-05-12"),
    ],
)
def test_a_year_has_as_many_figures_as_its_field_says(form: str, value: str) -> None:
    assert usual("Date", placeholder=form) == value
