"""Typed values are found in every way in which a page, an address or a script writes them; other words are left."""

from __future__ import annotations

import html
import json
import unicodedata
from urllib.parse import quote, quote_plus

import pytest

from audits.people import synthetic_person
from audits.redact import APART, SHARED, SHORTEST, Redactor, forms

PERSON = {
    "given_name": "Anaïs",
    "family_name": "Müllenœver",
    "full_name": "Anaïs Müllenœver",
    "birth_date": "1972-04-01",
    "national_number": "72.64.01-001.14",
    "iban": "BE73 1381 2345 6760",
    "email": "anais.m@example.org",
    "phone": "0400 00 12 34",
    "abroad": "+1 202 555 0143",
    "passport": "AA000012",
    "password": "Essai-qwertz12!",
    "street": "Rue de l'Essai",
    "number": "12",
    "post_code": "9999",
    "city": "Bourg-Fictif",
    "script": "مريم الحسن",
}

WRITTEN = [
    # As it is, in any case, without accents, with accents written apart, umlauts and ligatures in letters.
    ("family_name", "Müllenœver"),
    ("family_name", "MÜLLENŒVER"),
    ("family_name", "Mullenoever"),
    ("family_name", "Muellenoever"),
    ("family_name", unicodedata.normalize("NFD", "Müllenœver")),
    ("family_name", "Müllen\u00adœver"),
    ("given_name", unicodedata.normalize("NFD", "Anaïs")),
    # Encoded once, twice, three times; as Latin-1; as old scripts escape.
    ("family_name", quote("Müllenœver")),
    ("family_name", quote(quote("Müllenœver"))),
    ("family_name", quote(quote(quote("Müllenœver")))),
    ("given_name", "Ana%EFs"),
    ("given_name", "Ana%u00EFs"),
    ("street", quote_plus("Rue de l'Essai")),
    ("street", quote(quote_plus("Rue de l'Essai"))),
    # In JSON, in JSON within JSON, in HTML of several kinds.
    ("family_name", json.dumps("Müllenœver")[1:-1]),
    ("family_name", json.dumps(json.dumps("Müllenœver"))[3:-3]),
    ("given_name", "Ana\\xefs"),
    ("given_name", "Ana&iuml;s"),
    ("given_name", "Ana&#239;s"),
    ("given_name", "Ana&#xEF;s"),
    ("given_name", "Ana&amp;iuml;s"),
    ("street", html.escape("Rue de l'Essai")),
    ("street", "Rue de l’Essai"),
    # Words however they are separated.
    ("street", "RUE  DE\n  L'ESSAI"),
    ("street", "Rue&nbsp;de&nbsp;l'Essai"),
    ("street", "rue-de-l-essai"),
    ("street", "rue_de_l_essai"),
    ("street", "RueDeLEssai"),
    ("city", "bourg fictif"),
    ("city", "BOURG–FICTIF"),
    ("full_name", "anais.mullenoever"),
    # Identifiers with other separators or none.
    ("national_number", "72640100114"),
    ("national_number", "72 64 01 001 14"),
    ("national_number", "726-401-001-14"),
    ("national_number", "72%2E64%2E01-001%2E14"),
    ("iban", "BE73138123456760"),
    ("iban", "be73-1381-2345-6760"),
    ("iban", "BE73&nbsp;1381&nbsp;2345&nbsp;6760"),
    ("passport", "AA 0000 12"),
    ("passport", "aa000012"),
    # A telephone within the country and from abroad.
    ("phone", "0400001234"),
    ("phone", "0400/00.12.34"),
    ("phone", "+32 400 00 12 34"),
    ("phone", "+32 (0)400 00 12 34"),
    ("phone", "0032400001234"),
    ("phone", "%2B32400001234"),
    ("abroad", "0012025550143"[2:]),
    ("abroad", "1-202-555-0143"),
    ("email", "ANAIS.M@EXAMPLE.ORG"),
    ("email", "anais.m%40example.org"),
    ("email", "anais.m&#64;example.org"),
    ("email", "anais.m\\u0040example.org"),
    # A day in any order, with its month in words.
    ("birth_date", "01/04/1972"),
    ("birth_date", "1-4-1972"),
    ("birth_date", "1.4.72"),
    ("birth_date", "04/01/1972"),
    ("birth_date", "19720401"),
    ("birth_date", "01041972"),
    ("birth_date", "01%2F04%2F1972"),
    ("birth_date", "1er avril 1972"),
    ("birth_date", "1 AVRIL 1972"),
    ("birth_date", "1 april 1972"),
    ("birth_date", "1. April 1972"),
    ("birth_date", "April 1st, 1972"),
    ("birth_date", "1 apr. 1972"),
    ("birth_date", "1972-04-01T00:00:00Z"[:10]),
    ("password", "Essai-qwertz12"),
    ("post_code", "9999"),
    ("script", "مريم الحسن"),
]


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor({f"person.{token}": value for token, value in PERSON.items()})


@pytest.mark.parametrize(("token", "written"), WRITTEN)
@pytest.mark.parametrize("around", ["{}", "Bonjour {}, au revoir", '"{}"', "<p>{}</p>", "x={}&y=1", "/a/{}/b", "({})"])
def test_a_value_is_masked_however_it_is_written(redactor: Redactor, token: str, written: str, around: str) -> None:
    assert redactor.text(around.format(written)) == around.format(f"‹person.{token}›")


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("NomMüllenœverPrénom", "Nom‹person.family_name›Prénom"),
        ('{"a":"\\nMüllenœver"}', '{"a":"\\n‹person.family_name›"}'),
        ("papers_Müllenœver.pdf", "papers_‹person.family_name›.pdf"),
        ("#user-Müllenœver > input", "#user-‹person.family_name› > input"),
        ("Anaïs et Anaïs", "‹person.given_name› et ‹person.given_name›"),
        ("Anaïs  Müllenœver", "‹person.full_name›"),
        ("Müllenœver Anaïs", "‹person.family_name› ‹person.given_name›"),
        ("née le 1er avril 1972 à Bourg-Fictif", "née le ‹person.birth_date› à ‹person.city›"),
        ("Tel. 0400001234.", "Tel. ‹person.phone›."),
        ("72.64.01-001.14/BE73138123456760", "‹person.national_number›/‹person.iban›"),
    ],
)
def test_what_is_around_a_value_stays(redactor: Redactor, text: str, masked: str) -> None:
    assert redactor.text(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Choisissez une date",
        "12 rue des Écoles, 12 €, page 12",
        "Bourgeois fictifs",
        "Rue de l'Essaim",
        "Anaïsette",
        "99999 personnes, 1.999,99 €, 9999,50 €, 9.999",
        "le 1er avril 1973, le 2 avril 1972, en avril 1972, en 1972",
        "01/04/2024",
        "dossier 172640100114",
        "Essai gratuit",
        "1er étage",
        "72.64.01",
        "100%, 50% de 20 &amp; 30 &c; \\n \\u12",
        "‹person.family_name›",
        "%E2%82%AC 15",
    ],
)
def test_other_words_are_left(redactor: Redactor, text: str) -> None:
    assert redactor.text(text) == text


def test_masking_again_changes_nothing(redactor: Redactor) -> None:
    for token, written in WRITTEN:
        once = redactor.text(f"Bonjour {written}")
        assert redactor.text(once) == once, token


def test_a_value_in_an_embedded_picture_breaks_no_picture(redactor: Redactor) -> None:
    embedded = "data:image/png;base64," + "Anais9999BE73" * 20
    assert redactor.text(f'<img src="{embedded}"> Anaïs') == f'<img src="{embedded}"> ‹person.given_name›'


@pytest.mark.parametrize(
    ("parts", "masked"),
    [
        (["M", "üllenœver"], ["‹person.family_name›", ""]),
        (["Nom", "M", "üllenœver", "Prénom"], ["Nom", "‹person.family_name›", "", "Prénom"]),
        (["Anaïs", "Müllenœver"], ["‹person.full_name›", ""]),
        (list("72640100114"), ["‹person.national_number›"] + [""] * 10),
        (
            ["72", "\n   ", "64", "\n   ", "01", " ", "001", " ", "14 x"],
            ["‹person.national_number›"] + [""] * 7 + [" x"],
        ),
        (["1", "/", "4", "/", "1972"], ["‹person.birth_date›", "", "", "", ""]),
        (["1", "avril", "1972"], ["‹person.birth_date›", "", ""]),
        (["Rue de", "l'Essai", "12"], ["‹person.street›", "", "12"]),
        (["Mül", "lerei"], ["Mül", "lerei"]),
        (["9", "9", "9", "8"], ["9", "9", "9", "8"]),
    ],
)
def test_values_are_found_across_the_parts_of_a_page(redactor: Redactor, parts: list[str], masked: list[str]) -> None:
    assert redactor.text(APART.join(parts)).split(APART) == masked
    changed = [at for at, (before, after) in enumerate(zip(parts, masked, strict=True)) if before != after]
    assert redactor.places(parts) == changed


def test_markup_parts_no_value(redactor: Redactor) -> None:
    assert redactor.text('<p><b class="x">M</b>üllenœver</p>') == '<p><b class="x">‹person.family_name›</p>'
    assert redactor.text("<td>Anaïs</td><td>x</td>") == "<td>‹person.given_name›</td><td>x</td>"


@pytest.mark.parametrize("kind", ["resident", "resident-nl", "resident-de", "bis-holder", "visa-applicant"])
@pytest.mark.parametrize("seed", ["a", "b", "c"])
def test_everything_of_a_synthetic_person_is_masked(kind: str, seed: str) -> None:
    values = synthetic_person(kind, seed).values()
    redactor = Redactor(values)
    for token, value in values.items():
        if len(value) < SHORTEST or token in SHARED:
            continue
        for form in forms(value):
            assert "‹person." in redactor.text(f"Bonjour {form} !"), (token, form)
            assert value not in redactor.text(f"Bonjour {form} !")


def test_forms_are_those_that_a_page_is_searched_for() -> None:
    assert {"1972-04-01", "01/04/1972", "1.4.1972", "1er avril 1972", "1. April 1972"} <= forms("1972-04-01")
    assert {"0400 00 12 34", "0400001234", "32400001234"} <= forms("0400 00 12 34")
    assert {"Müllenœver", "mullenoever", "M%C3%BCllen%C5%93ver"} <= forms("Müllenœver")
