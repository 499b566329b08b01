"""Phrases say what tells things apart, and no more than is known."""

from __future__ import annotations

import pytest

from audits.model import (
    ActionDone,
    ChoiceSeen,
    ExpectSeen,
    FieldAfterMistake,
    FillSeen,
    Located,
    MistakeSeen,
    Rung,
    Seen,
    Slot,
    SlotsSeen,
)
from reports.phrases import Note, WayNames, deed_object, language_code, notes, rule_anchor
from reports.reached import Way
from reports.words import Words
from tests.unit.report_archive import HOSTILE, START

WORDS = Words("en")
FLAWED, MENDED = (("edition", "flawed"),), (("edition", "mended"),)


def deed(words: str = "", seen: Seen | None = None, verb: str = "fill") -> ActionDone:
    return ActionDone(at=START, step=0, number=1, verb=verb, words=words, seen=seen)


def test_names_leave_out_what_all_share() -> None:
    names = WayNames(WORDS, [Way(FLAWED, "desktop", "fr"), Way(MENDED, "desktop", "fr")])
    assert names.title(Way(MENDED, "desktop", "fr")) == "Mended edition"


def test_names_say_all_that_differs() -> None:
    names = WayNames(WORDS, [Way(FLAWED, "desktop", "fr"), Way((), "phone", "nl")])
    assert names.title(Way(FLAWED, "desktop", "fr")) == "Flawed edition · Desktop computer, mouse · in French"
    assert names.inside(Way((), "phone", "nl")) == "without edition, small slow phone, in Dutch"


def test_a_name_is_never_empty() -> None:
    assert WayNames(WORDS, [Way((), "desktop", "fr")]).title(Way((), "desktop", "fr")) == "Desktop computer, mouse"


@pytest.mark.parametrize(
    ("code", "known"), [("fr", "fr"), ("nl-BE", "nl"), ('"><script>', ""), ("", ""), (HOSTILE, "")]
)
def test_only_languages_are_claimed_as_languages(code: str, known: str) -> None:
    assert language_code(code) == known


def test_the_verb_is_not_said_twice() -> None:
    assert deed_object(WORDS, deed("fill: Nom")) == "Nom"


@pytest.mark.parametrize(
    ("verb", "words", "expected"),
    [
        ("fill", "Nom = {person.family_name}", "Nom"),
        ("fill", "Ville = ‹Saint-Exemple›", "Ville"),
        ("upload", "Passeport = sample.pdf", "Passeport"),
        ("choose", "Service = Carte d’identité", "Service: Carte d’identité"),
        ("choose", "Nationalité = {person.nationality}", "Nationalité"),
        ("expect", "Numéro de dossier\u00a0:", "Numéro de dossier"),
    ],
)
def test_deeds_name_what_the_page_names_and_nothing_of_the_script(verb: str, words: str, expected: str) -> None:
    assert deed_object(WORDS, deed(words, verb=verb)) == expected


def test_a_moment_taken_from_a_calendar_is_called_by_its_own_name() -> None:
    located = Located(rung=Rung.NAME, role="button", name="lundi 30 novembre, 9 h 00")
    pressed = deed("{slots.first}", verb="press").model_copy(update={"located": located})
    assert deed_object(WORDS, pressed) == "lundi 30 novembre, 9 h 00"


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        (ChoiceSeen(offered=("a",), missing=("b",)), [Note("Not offered:", ("b",))]),
        (ChoiceSeen(offered=("a",)), []),
        (MistakeSeen(accepted=True), [Note("The service accepted this: what was left empty is not required.")]),
        (MistakeSeen(accepted=False, messages=("Non",)), [Note("The service refused, and said:", ("Non",))]),
        (MistakeSeen(accepted=False), [Note("The service refused without a word.")]),
        (
            MistakeSeen(
                accepted=False,
                messages=("Non", "Non"),
                fields=(
                    FieldAfterMistake(name="Nom", left_empty=True),
                    FieldAfterMistake(name="Rue", left_empty=False),
                ),
            ),  # fmt: skip
            [Note("Left empty:", ("Nom",)), Note("The service refused, and said:", ("Non",))],
        ),
        (ExpectSeen(what="heading", met=False), [Note("It was not there.")]),
        (ExpectSeen(what="optional", met=True), [Note("It may.")]),
        (ExpectSeen(what="optional", met=False, required=True), [Note("It may not: the service demands it.")]),
        (ExpectSeen(what="x", met=True), []),
        (FillSeen(), []),
        (SlotsSeen(), [Note("No free moment among 0 shown.")]),
    ],
)
def test_notes_tell_what_an_action_found_out(seen: Seen, expected: list[Note]) -> None:
    assert notes(WORDS, deed(seen=seen)) == expected


def test_moments_told_by_colour_alone_are_said_to_be() -> None:
    heading = Slot(name="Week of 30 November", state="unknown")
    slots = (heading, Slot(name="9:00", state="free"), Slot(name="9:30", state="free"))
    assert [note.words for note in notes(WORDS, deed(seen=SlotsSeen(slots=slots, told_by="colour")))] == [
        "2 moments are shown, and nothing but their colour tells which are free.",
    ]
    assert [note.words for note in notes(WORDS, deed(seen=SlotsSeen(slots=slots, told_by="words")))] == [
        "2 free moments among 2 shown.",
    ]


def test_anchors_are_plain_and_never_collide() -> None:
    assert rule_anchor("barrier", "axe/color-contrast") == "barrier-axe-color-contrast"
    strange = {rule_anchor("barrier", rule) for rule in ("a b", "a\nb", HOSTILE, "axe/x y", "")}
    assert len(strange) == 5
    assert all(anchor.replace("-", "").isalnum() for anchor in strange)
