"""Synthetic people: nobody real, with right check digits, and always the same for the same seed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import get_args

import phonenumbers
import pytest
from faker.providers.person.de_DE import Provider as German
from faker.providers.person.fr_BE import Provider as French
from faker.providers.person.nl_BE import Provider as Dutch
from stdnum import iban
from stdnum.be import bis, eid, nn
from stdnum.be import iban as belgian
from stdnum.exceptions import InvalidComponent

from audits.errors import UsageError
from audits.pack import Token, load_pack
from audits.people import Person, belgian_iban, national_number, person_tokens, synthetic_person

KINDS = sorted(load_pack().people)
SEEDS = [f"seed-{number}" for number in range(40)]


@cache
def of_kind(kind: str) -> tuple[Person, ...]:
    return tuple(synthetic_person(kind, seed) for seed in SEEDS)


def people(*kinds: str) -> Iterator[Person]:
    for kind in kinds or KINDS:
        yield from of_kind(kind)


def has_right_check_digits(number: str) -> bool:
    digits = re.sub(r"\D", "", number)
    return len(digits) == 11 and any(97 - int(prefix + digits[:9]) % 97 == int(digits[9:]) for prefix in ("", "2"))


def test_the_same_seed_gives_the_same_person_and_another_seed_another() -> None:
    assert synthetic_person("resident", "a") == synthetic_person("resident", "a")
    assert len({person.values()["person.password"] for person in people("resident")}) == len(SEEDS)


def test_test_numbers_lie_in_months_that_no_birth_has() -> None:
    for person in people("resident", "resident-nl", "resident-de"):
        number = person.values()["person.national_number"]
        assert has_right_check_digits(number)
        assert 61 <= int(number[3:5]) <= 72
        assert number[:2] == f"{person.birth_date:%y}" and number[6:8] == f"{person.birth_date:%d}"
        assert int(number[3:5]) - 60 == person.birth_date.month
        assert (int(number[9:12]) % 2 == 1) is (person.sex == "m")
        # The check digits pass, and then only the month is refused.
        with pytest.raises(InvalidComponent, match="Month"):
            nn.validate(number)


def test_serial_999_passes_strict_checks_and_belongs_to_nobody() -> None:
    for person in people("resident-strict"):
        number = person.values()["person.national_number"]
        assert nn.is_valid(number)
        assert number[9:12] == "999"
        assert nn.get_birth_date(number) == person.birth_date


def test_bis_numbers_are_right_and_belong_to_nobody() -> None:
    for person in people("bis-holder"):
        number = person.values()["person.bis_number"]
        assert bis.is_valid(number)
        assert number[9:12] == "999" and int(number[3:5]) - 40 == person.birth_date.month
        assert person.national_number is None


def test_accounts_are_at_a_bank_that_does_not_exist() -> None:
    for person in people("resident"):
        number = person.values()["person.iban"]
        assert iban.validate(number, check_country=False)
        assert belgian.info(number) == {}
        with pytest.raises(InvalidComponent):
            belgian.validate(number)


def test_cards_and_passports_start_with_zeroes() -> None:
    for person in people():
        values = person.values()
        if card := values.get("person.eid_card"):
            assert eid.is_valid(card) and card.startswith("000-")
        assert re.fullmatch(r"B0000000\d\d", values.get("person.foreigner_card", "B000000000"))
        assert re.fullmatch(r"AA0000\d\d", values.get("person.passport", "AA000000"))


def test_telephones_ring_nowhere() -> None:
    for person in people():
        phone = person.values()["person.phone"]
        number = phonenumbers.parse(phone, "BE")
        if number.country_code == 32:
            assert phonenumbers.is_possible_number(number) and not phonenumbers.is_valid_number(number)
            assert phone.startswith("0400 00 ")
        else:
            assert re.fullmatch(r"\+1 202 555 01\d\d", phone)


def test_post_reaches_nobody() -> None:
    for person in people():
        assert re.fullmatch(r"[a-z]+\.[a-z]+@example\.org", person.values()["person.email"])
        assert person.post_code in {None, "9999"}
        if person.address:
            assert person.address == f"{person.street} {person.number}, {person.post_code} {person.city}"


def test_family_names_are_invented() -> None:
    borne = {name for provider in (French, Dutch, German) for name in provider.last_names}
    invented = {name for each in load_pack().invented.values() for name in each.family_names}
    assert {person.family_name for person in people()} <= invented
    assert not invented & borne


def test_given_names_can_be_masked_without_tearing_sentences() -> None:
    for person in people():
        words = load_pack().invented[load_pack().person(person.kind).locale[:2]].words
        for name in (person.given_name, person.child_given_name):
            assert len(name) >= 4 and name not in words
        assert person.given_name != person.child_given_name


def test_everybody_is_of_age() -> None:
    assert max(person.birth_date for person in people()) < date(2005, 1, 1)


def test_people_have_what_their_kind_says_and_nothing_else() -> None:
    for kind in KINDS:
        values = synthetic_person(kind, "a").values()
        assert set(values) == person_tokens(kind)
        assert all(values.values())


def test_every_token_belongs_to_somebody() -> None:
    assert {token for kind in KINDS for token in person_tokens(kind)} == {
        f"person.{token}" for token in get_args(Token)
    }


def test_dates_are_written_as_their_language_does() -> None:
    for kind, separator in (("resident", "/"), ("resident-nl", "/"), ("resident-de", ".")):
        person = synthetic_person(kind, "a")
        assert person.birth_date_local == separator.join(reversed(person.birth_date.isoformat().split("-")))


def test_what_half_a_country_shares_identifies_nobody() -> None:
    person = synthetic_person("resident", "a")
    assert set(person.values()) - set(person.identifying()) == {"person.nationality", "person.country"}


def test_an_unknown_kind_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="no person 'residant'.\n  did you mean resident?"):
        synthetic_person("residant", "a")


@pytest.mark.parametrize(
    ("born", "serial", "raised", "number"),
    [
        (date(1972, 1, 15), 1, 60, "72.61.15-001.33"),
        (date(1985, 10, 20), 2, 60, "85.70.20-002.24"),
        (date(2001, 3, 1), 1, 60, "01.63.01-001.72"),
        (date(1955, 6, 12), 999, 0, "55.06.12-999.32"),
        (date(1998, 7, 4), 999, 0, "98.07.04-999.18"),
        (date(2003, 12, 3), 999, 40, "03.52.03-999.46"),
    ],
)
def test_known_numbers(born: date, serial: int, raised: int, number: str) -> None:
    assert national_number(born, serial, raise_month=raised) == number


def test_a_known_account() -> None:
    assert belgian_iban("138", "1234567") == "BE73 1381 2345 6760"
