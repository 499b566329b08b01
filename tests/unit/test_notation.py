"""Texts, names of controls and proofs of arrival, as they are written."""

from __future__ import annotations

import pytest

from audits.model import Arrival, Handle
from audits.notation import Reader
from audits.written import Notes, Piece, Remark, read_text


def reading(text: str, *languages: str, variables: set[str] | None = None) -> tuple[Reader, Piece]:
    notes = Notes("w.yaml")
    piece = read_text(text, notes)
    assert piece is not None
    return Reader(notes, languages or None, variables), piece


def said(read: Reader) -> list[str]:
    return [str(problem).partition(": ")[2] for problem in read.notes.in_order()]


@pytest.mark.parametrize(
    ("text", "handle"),
    [
        ("Nom", Handle(name={"*": "Nom"})),
        ("{fr: Nom, nl: Naam}", Handle(name={"fr": "Nom", "nl": "Naam"})),
        ("{'*': Nom}", Handle(name={"*": "Nom"})),
        ("{name: Nom, within: Conjoint}", Handle(name={"*": "Nom"}, within={"*": "Conjoint"})),
        (
            "{name: {fr: Nom, nl: Naam}, within: {fr: Conjoint, nl: Partner}}",
            Handle(name={"fr": "Nom", "nl": "Naam"}, within={"fr": "Conjoint", "nl": "Partner"}),
        ),
    ],
)
def test_a_handle_is_what_a_person_would_call_a_control(text: str, handle: Handle) -> None:
    read, piece = reading(text, "fr", "nl")
    assert read.handle(piece) == handle
    assert said(read) == []


def test_a_selector_is_remarked() -> None:
    read, piece = reading("{name: Nom, selector: '#nom'}")
    assert read.handle(piece) == Handle(name={"*": "Nom"}, selector="#nom")
    assert [type(problem) for problem in read.notes.problems] == [Remark]


def test_a_language_that_a_text_lacks_is_remarked() -> None:
    read, piece = reading("{fr: Nom}", "fr", "nl", "de")
    assert read.words(piece) == {"fr": "Nom"}
    assert said(read) == ["says nothing in nl, de (another language is used there)"]


def test_titles_may_be_in_any_language() -> None:
    read, piece = reading("{fr: Titre, en: Title}", "fr")
    assert read.title(piece) == {"fr": "Titre", "en": "Title"}
    assert said(read) == []


def test_python_may_name_controls_in_any_language() -> None:
    read, piece = reading("{sv: Namn}")
    assert read.words(piece) == {"sv": "Namn"}
    assert said(read) == []


@pytest.mark.parametrize("text", ["https://example.org", "http://127.0.0.1:80/a", "'{site}/x'", "'{person.site}'"])
def test_an_address_is_of_the_web_or_below_the_site(text: str) -> None:
    read, piece = reading(text)
    read.address(piece)
    assert said(read) == []


@pytest.mark.parametrize(
    "text", ["/x", "example.org", "file:///etc/hosts", "javascript:alert(1)", "https://", "about:blank"]
)
def test_what_is_no_address(text: str) -> None:
    read, piece = reading(text)
    read.address(piece)
    assert said(read) == ["this is no address (start it with https:// or with {site})"]


def test_doubled_braces_are_no_variable() -> None:
    read, piece = reading("'{{x}} {site}'", variables={"site"})
    assert read.text(piece, variables=True) == "{{x}} {site}"
    assert said(read) == []


def test_every_clause_of_an_arrival_is_read() -> None:
    read, piece = reading("{heading: H, text: T, control: C, title: W, url: '{site}/u'}")
    assert read.arrival(piece) == Arrival(
        heading=Handle(name={"*": "H"}),
        text=Handle(name={"*": "T"}),
        control=Handle(name={"*": "C"}),
        title={"*": "W"},
        url="{site}/u",
    )


def test_reading_goes_on_after_a_mistake() -> None:
    read, piece = reading("{heading: [a], text: {name: }, control: {within: x}}")
    read.arrival(piece)
    assert said(read) == [
        "heading: a text is expected, not a list",
        "text.name: a text is expected, and nothing is given",
        "control.name: name is missing",
    ]
