"""Synthetic people: nobody real, and recognisable as such by anyone who meets their data.

Names and places are invented (the pack says which), and every number comes from a range that belongs to nobody:

    national number   months 61 to 72, kept for tests; or serial 999, which is never given (001 to 998 are)
    BIS number        serial 999, birth month raised by 40 as for everyone whose sex is known
    IBAN              bank code 138, which no Belgian bank has
    eID card          numbers that start with 000
    foreigner card    numbers that start with B0000000
    passport          numbers that start with AA0000
    phone             0400 00 .. .., a prefix without numbers; abroad +1 202 555 01.., kept for fiction
    e-mail            example.org, kept for examples (RFC 2606)
    post code         9999, beyond the last one in use

Check digits are right, so that a service's own checks let them pass. Sources: Informatie Vlaanderen, MAGDA mock (test
numbers); IBZ instruction IT000; National Bank of Belgium, list of bank codes; BIPT and NANPA numbering plans. The same
kind and seed always give the same person.
"""

from __future__ import annotations

import hashlib
import random
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from stdnum import iban

from audits.model import Record
from audits.pack import Invented, PersonKind, Token, load_pack
from audits.redact import SHARED, SHORTEST

Sex = Literal["f", "m"]

FIRST_BIRTH, LAST_BIRTH = date(1950, 1, 1), date(2004, 12, 31)
"""Everybody is of age, and nobody so old that a form doubts it."""

NEVER_GIVEN = 999
"""The serial of a national number that no person has."""


class Person(Record):
    """One synthetic person. What their kind lacks is None."""

    kind: str
    sex: Sex
    given_name: str
    family_name: str
    full_name: str
    birth_date: date
    birth_date_local: str
    birth_place: str
    password: str
    child_given_name: str
    nationality: str | None = None
    national_number: str | None = None
    bis_number: str | None = None
    eid_card: str | None = None
    foreigner_card: str | None = None
    passport: str | None = None
    iban: str | None = None
    email: str | None = None
    phone: str | None = None
    street: str | None = None
    number: str | None = None
    post_code: str | None = None
    city: str | None = None
    address: str | None = None
    country: str | None = None

    def values(self) -> dict[str, str]:
        """What they have, by the token that a scenario writes: `person.given_name` and so on."""
        values = {token: getattr(self, token) for token in get_args(Token)}
        return {f"person.{token}": str(value) for token, value in values.items() if value is not None}

    def identifying(self) -> dict[str, str]:
        """What would tell who they are: their values, less those that half a country shares."""
        return {token: value for token, value in self.values().items() if token not in SHARED}


def person_tokens(name: str) -> frozenset[str]:
    """The tokens that a scenario about this kind of person may use. Raises UsageError for an unknown kind."""
    return frozenset(f"person.{token}" for token in load_pack().person(name).tokens)


def synthetic_person(name: str, seed: str) -> Person:
    """The person of that kind for this seed. Raises UsageError when the pack has no such kind."""
    pack = load_pack()
    kind = pack.person(name)
    chance = random.Random(int.from_bytes(hashlib.sha256(f"{name}\n{seed}".encode()).digest()[:8]))
    everything = _Draw(chance, kind, pack.invented[kind.locale[:2]]).person()
    lacking = {token for token in get_args(Token) if token not in kind.tokens}
    return everything.model_copy(update=dict.fromkeys(lacking))


@dataclass
class _Draw:
    """Draws one person; what the kind lacks is drawn too, so that kinds with the same seed differ in nothing else."""

    chance: random.Random
    kind: PersonKind
    invented: Invented

    def person(self) -> Person:
        sex: Sex = self.chance.choice(get_args(Sex))
        given, child = self._given_names(sex)
        family = self.chance.choice(self.invented.family_names)
        born = FIRST_BIRTH + timedelta(days=self.chance.randrange((LAST_BIRTH - FIRST_BIRTH).days))
        street, number = self.chance.choice(self.invented.streets), str(self.chance.randint(2, 98))
        place = f"{self.invented.post_code} {self.invented.city}"
        return Person(
            kind=self.kind.id,
            sex=sex,
            given_name=given,
            family_name=family,
            full_name=f"{given} {family}",
            birth_date=born,
            birth_date_local=f"{born:%d.%m.%Y}" if self.kind.locale.startswith("de") else f"{born:%d/%m/%Y}",
            birth_place=self.invented.city,
            password=self._password(),
            child_given_name=child,
            nationality=self.kind.nationality,
            national_number=self._national_number(born, sex),
            bis_number=national_number(born, NEVER_GIVEN, raise_month=40),
            eid_card=self._eid_card(),
            foreigner_card=f"B0000000{self._digits(2)}",
            passport=f"AA0000{self._digits(2)}",
            iban=belgian_iban("138", self._digits(7)),
            email=f"{_plain(given)}.{_plain(family)}@example.org",
            phone=self._phone(),
            street=street,
            number=number,
            post_code=self.invented.post_code,
            city=self.invented.city,
            address=f"{street} {number}, {place}",
            country=self.kind.country,
        )

    def _given_names(self, sex: Sex) -> tuple[str, str]:
        """The person's and the child's."""
        # Loading Faker takes a third of a second, which whoever needs no person should not wait for.
        from faker import Faker

        names = Faker(self.kind.locale, providers=["faker.providers.person"])
        names.seed_instance(self.chance.getrandbits(64))
        own = self._apart(names.first_name_female if sex == "f" else names.first_name_male)
        return own, self._apart(names.first_name, own)

    def _apart(self, draw: Callable[[], str], *others: str) -> str:
        """A name that is no other's and no word, and long enough for the redactor to mask it wherever it stands."""
        while (name := draw()) in others or name in self.invented.words or len(name) < SHORTEST:
            pass
        return name

    def _national_number(self, born: date, sex: Sex) -> str:
        if self.kind.national_number == "serial-999":
            return national_number(born, NEVER_GIVEN)
        serial = self.chance.randrange(1, 998, 2) + (sex == "f")
        return national_number(born, serial, raise_month=60)

    def _eid_card(self) -> str:
        digits = f"000{self._digits(7)}"
        return f"{digits[:3]}-{digits[3:]}-{int(digits) % 97 or 97:02}"

    def _phone(self) -> str:
        if self.kind.phone == "abroad":
            return f"+1 202 555 01{self._digits(2)}"
        return f"0400 00 {self._digits(2)} {self._digits(2)}"

    def _password(self) -> str:
        letters = "".join(self.chance.choices("abcdefghjkmnpqrstuvwxyz", k=10))
        return f"Essai-{letters}{self._digits(2)}!"

    def _digits(self, count: int) -> str:
        return "".join(self.chance.choices("0123456789", k=count))


def national_number(born: date, serial: int, raise_month: int = 0) -> str:
    """A national number with right check digits: `72.61.15-001.33`.

    `serial` is odd for men and even for women; `raise_month` tells ranges apart (60 tests, 20 and 40 BIS).
    """
    digits = f"{born.year % 100:02}{born.month + raise_month:02}{born.day:02}{serial:03}"
    # Whoever was born in 2000 or later has a 2 before the digits when these are divided, and only then.
    check = 97 - int(f"2{digits}" if born.year >= 2000 else digits) % 97
    return f"{digits[:2]}.{digits[2:4]}.{digits[4:6]}-{digits[6:]}.{check:02}"


def belgian_iban(bank: str, account: str) -> str:
    """An IBAN from the three digits of a bank and the seven of an account: `BE73 1381 2345 6760`."""
    domestic = f"{bank}{account}{int(bank + account) % 97 or 97:02}"
    return str(iban.format(f"BE{iban.calc_check_digits(f'BE00{domestic}')}{domestic}"))


def _plain(name: str) -> str:
    """Letters that every e-mail address may hold."""
    return re.sub(r"[^a-z]", "", unicodedata.normalize("NFD", name).lower())
