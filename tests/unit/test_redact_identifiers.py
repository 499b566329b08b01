"""Identifiers of anybody are recognised by shape and checksum; prices, dates and public numbers are not."""

from __future__ import annotations

import pytest

from audits.redact import Redactor

IDENTIFIERS = [
    ("national number", "72.01.15-001.01"),
    ("national number", "72011500101"),
    ("national number", "72 01 15 001 01"),
    ("national number", "72.01.15 - 001.01"),
    ("national number", "01.03.01-001.40"),
    ("national number", "72.61.15-001.33"),
    ("national number", "03.52.03-999.46"),
    ("national number", "90.28.15-000.84"),
    ("national number", "72%2E01%2E15-001%2E01"),
    ("IBAN", "BE68 5390 0754 7034"),
    ("IBAN", "BE68539007547034"),
    ("IBAN", "be68-5390-0754-7034"),
    ("e-mail", "jean.dupont+visa@mail.ville.be"),
    ("e-mail", "jean.dupont%40ville.be"),
    ("e-mail", "jean&#64;ville.be"),
    ("phone", "02 279 22 11"),
    ("phone", "02/279.22.11"),
    ("phone", "022792211"),
    ("phone", "081 24 56 78"),
    ("phone", "04 222 33 44"),
    ("phone", "0475 12 34 56"),
    ("phone", "0475/12.34.56"),
    ("phone", "0475-12-34-56"),
    ("phone", "+32 475 12 34 56"),
    ("phone", "+32 (0)2 279 22 11"),
    ("phone", "0032 2 279 22 11"),
    ("phone", "%2B3222792211"),
    ("phone", "+33 6 12 34 56 78"),
    ("phone", "+243 812 345 678"),
    ("eID card", "592-1234567-32"),
    ("foreigner card", "B123456789"),
    ("foreigner card", "B 123456789"),
    ("visa reference", "VFSPEK000054554"),
    ("visa reference", "TLSBEY000089765"),
    ("token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"),
]

INNOCENTS = [
    "72.01.15-001.02",  # check digits of nobody
    "72.19.15-001.30",  # no month is the nineteenth
    "a72011500101f",
    "1.720.115,00",
    "BE68 5390 0754 7035",
    "BE 0316.380.841",
    "0316.380.841",  # an enterprise, by its check digits
    "1.050.000,00 €",
    "12 345 678,90 EUR",
    "0,00 €",
    "01/02/2024 10:30",
    "01/02/2024 9 12",
    "01-02-2024 - 29-02-2024",
    "01.02.2024, 8.30 - 12.30",
    "2024-01-15T10:11:12.123456Z",
    "08.30-12.30 et 13.30-16.00",
    "1000 Bruxelles, 5000 Namur, 4000 Liège",
    "0 1 2 3 4 5 6 7 8 9 10",
    "0800",
    "112",
    "version 10.0.19045.3693",
    "127.0.0.1:45678",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "9b2f0123-4567-4a89-8abc-0123456789ab",
    "@media (min-width: 600px)",
    "592-1234567-33",
    "AB123456789",
    "VFS Global",
]


@pytest.mark.parametrize(("name", "written"), IDENTIFIERS)
@pytest.mark.parametrize(
    "around", ["{}", "Numéro : {}.", "tel:{}", '{{"a":"{}"}}', "x={}&y=1", "dossier_{}_fin", "({}) 8h"]
)
def test_an_identifier_is_masked(name: str, written: str, around: str) -> None:
    if name in {"e-mail", "token"}:
        around = around.replace("_", " ")  # which is a letter of these like any other
    assert Redactor().text(around.format(written)) == around.format(f"‹{name}›")


@pytest.mark.parametrize("text", INNOCENTS)
@pytest.mark.parametrize("around", ["{}", "Du {} au plus tard", "<td>{}</td>"])
def test_what_only_looks_like_one_stays(text: str, around: str) -> None:
    assert Redactor().text(around.format(text)) == around.format(text)


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("Tél. 02/279.22.11", "+32 2 279 22 11"),
        ("Tél. +32 (0)2 279 22 11", "022792211"),
        ("info@ville.be", "INFO@ville.be"),
        ("IBAN BE68 5390 0754 7034", "BE68539007547034"),
    ],
)
def test_what_was_published_stays_in_any_way_of_writing(published: str, shown: str) -> None:
    redactor = Redactor()
    redactor.keep_published(published)
    assert redactor.text(f"Contact : {shown}") == f"Contact : {shown}"
    assert redactor.text("Contact : 02 555 66 77") == "Contact : ‹phone›", "others do not"


def test_neighbours_are_told_apart() -> None:
    assert Redactor().text("02 279 22 11 / 0475 12 34 56, 8h30") == "‹phone› / ‹phone›, 8h30"
    assert Redactor().text("a@b.be;c@d.be") == "‹e-mail›;‹e-mail›"
