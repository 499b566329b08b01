"""Rules over what came of erring in forms: what they accuse, and what only looks as if they should."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from audits.judge import judge_observation
from audits.model import Moment, Observation, Tried, Verdict, Viewport
from audits.model.markup import MarkupSeen
from audits.rules.page import Page
from audits.rules.pages.errors import account_refused

NAME = {"selector": "#name", "name": "Name", "required": True, "empty": True, "native": False}
MAIL = {"selector": "#mail", "name": "E-mail", "type": "email", "required": True, "empty": True, "native": False}
KEPT = {"how": "empty", "form": "#form", "button": "Send", "prevented": True, "fields": [NAME, MAIL]}
SENT = {"how": "right", "form": "#form", "sent": True, "fields": [NAME, MAIL]}


def said(text: str, **more: Any) -> dict[str, Any]:
    return {"selector": "#said", "text": text, **more}


def observed(*attempts: dict[str, Any]) -> Observation:
    """A page with nothing in it but what came of erring."""
    size = Viewport(width=1280, height=800)
    return Observation(
        at=datetime(2026, 1, 1, tzinfo=UTC),
        step=0,
        moment=Moment.LOOK,
        url="http://a.example/",
        viewport=size,
        page_size=size,
        markup=(MarkupSeen(frame=0, tags=("html",), parents=(-1,), attributes=({},), boxes=(None,), styles=(-1,)),),
        tried=Tried.model_validate({"erred": {"attempts": attempts}}),
    )


def found(*attempts: dict[str, Any]) -> dict[str, Verdict]:
    """The rules on errors that accuse a page, with their verdicts."""
    findings, _, _ = judge_observation(observed(*attempts), "desktop", "page")
    return {each.rule: each.verdict for each in findings if each.rule.startswith("errors/")}


def test_silence_is_only_accused_where_the_form_is_sent_once_it_is_filled() -> None:
    assert found(KEPT, SENT) == {"errors/refused-in-silence": Verdict.FAILED}
    assert found(KEPT) == {}, "a button without anything behind it refuses nothing"
    assert found(KEPT | {"bubble": True}, SENT) == {}
    assert found(KEPT | {"asked": True}, SENT) == {}
    assert found(KEPT | {"dialogs": ["Fill in your name"]}, SENT) == {"errors/in-a-box-that-goes": Verdict.ADVICE}


def test_a_look_alone_is_no_message() -> None:
    marked = [NAME | {"marked": True}, MAIL | {"marked": True}]
    assert found(KEPT | {"fields": marked}) == {"errors/by-look-alone": Verdict.FAILED}
    everything = [*marked, {"selector": "#given", "name": "Given name", "marked": True}]
    assert found(KEPT | {"fields": everything}) == {}, "the page as a whole looks otherwise"
    assert found(KEPT | {"fields": marked, "messages": [said("Two are missing", live=True)], "focus": "#name"}) == {}


@pytest.mark.parametrize(
    ("message", "verdict"),
    [
        (said("Required", near=0, alone=True), Verdict.FAILED),
        (said("Write your name", near=0, alone=True), Verdict.CANNOT_TELL),
        (said("Required", near=0, alone=True, tied=[0]), None),
        (said("Required", near=0), None),
        (said("Two answers are missing", near=0, alone=True, links=2), None),
        (said("*", near=0, alone=True), None),
    ],
)
def test_a_message_at_a_field_is_tied_to_it(message: dict[str, Any], verdict: Verdict | None) -> None:
    assert found(KEPT | {"messages": [message], "focus": "#name"}).get("errors/not-tied") is verdict


def test_words_that_come_are_read_aloud_or_focus_goes_there() -> None:
    quiet = KEPT | {"messages": [said("Write your name", near=0, alone=True, tied=[0])]}
    assert found(quiet) == {"errors/not-announced": Verdict.FAILED}
    assert found(quiet | {"focus": "#name"}) == {}
    assert found(quiet | {"messages": [said("Write your name", live=True)]}) == {"errors/focus-stays": Verdict.ADVICE}
    assert found(quiet | {"messages": [said("Thank you, your request was sent")]}) == {}


def test_what_was_typed_is_kept() -> None:
    typed = [NAME | {"typed": "Martin", "kept": False}, MAIL | {"typed": "anna", "kept": False}]
    wrong = KEPT | {"how": "wrong", "messages": [said("The @ is missing", live=True)]}
    assert found(wrong | {"fields": typed}) == {"errors/input-lost": Verdict.FAILED}
    assert found(wrong | {"fields": [typed[0], MAIL | {"typed": "anna", "empty": False}]}) == {}
    assert found(wrong | {"fields": typed, "messages": [said("Thank you") | {"live": True}]}) == {}


def test_a_name_is_refused_only_where_another_is_taken() -> None:
    marked = {"messages": [said("Letters only", near=0, alone=True, tied=[0], live=True)]}
    unusual = (
        KEPT | {"how": "unusual", "fields": [NAME | {"typed": "D'Août", "empty": False, "person": True}, MAIL]} | marked
    )
    taken = SENT | {"fields": [NAME | {"typed": "Martin", "empty": False}, MAIL]}
    assert found(unusual, taken) == {"errors/people-refused": Verdict.FAILED}
    # What refuses both for another reason still points to the one alone.
    assert found(unusual, taken | {"sent": False}) == {"errors/people-refused": Verdict.CANNOT_TELL}
    pointed = taken["fields"][0] | {"marked": True}
    assert found(unusual, taken | {"sent": False, "fields": [pointed, MAIL]}) == {}
    phone = {"selector": "#tel", "name": "Phone", "typed": "+33 1 23 45 67 89"}
    abroad = unusual | {"fields": [phone, MAIL]}
    assert found(abroad, SENT | {"fields": [phone | {"typed": "0470123456"}, MAIL]}) == {
        "errors/people-refused": Verdict.CANNOT_TELL
    }


@pytest.mark.parametrize(
    ("told", "verdicts"),
    [
        ("Enter your first and last name", [Verdict.CANNOT_TELL]),
        ("Too short", [Verdict.CANNOT_TELL]),
        ("Geef uw voornaam en uw naam. Hebt u maar één naam, schrijf die dan twee keer", []),
        ("If you have no family name, write a dash in its place", []),
    ],
)
def test_whoever_has_one_name_alone_may_be_refused_unless_told_how_to_go_on(told: str, verdicts: list[Verdict]) -> None:
    whole = NAME | {"name": "Full name", "person": True, "empty": False}
    refused = KEPT | {"how": "unusual", "fields": [whole | {"typed": "Suharto"}, MAIL]}
    marked = refused | {"messages": [said(told, near=0, alone=True, tied=[0], live=True)]}
    taken = SENT | {"fields": [whole | {"typed": "Anna Martin"}, MAIL]}
    assert list(found(marked, taken).values()) == verdicts


def test_an_account_elsewhere_is_refused_where_one_here_is_taken() -> None:
    account = {"selector": "#iban", "name": "Rekeningnummer (IBAN)", "typed": "FR7630006000011234567890189"}
    refused = KEPT | {"how": "unusual", "fields": [account | {"marked": True}, MAIL]}
    taken = SENT | {"fields": [account | {"typed": "BE68539007547034"}, MAIL]}
    assert account_refused(Page(observed(refused, taken)), "#iban")
    assert not account_refused(Page(observed(refused, taken | {"step": 1})), "#iban"), "another step"
    assert not account_refused(Page(observed(refused)), "#iban"), "nobody knows what it takes"
    assert found(refused, taken) == {}, "it is told of once"


def test_who_is_refused_after_a_form_was_sent_must_be_outdone_by_another() -> None:
    """Sent once, a form may refuse to be sent again."""
    quiet = KEPT | {"how": "unusual", "fields": [NAME | {"typed": "Ng", "empty": False, "person": True}, MAIL]}
    first = SENT | {"how": "unusual", "fields": [NAME | {"typed": "D'Août", "empty": False}, MAIL]}
    last = SENT | {"how": "right", "fields": [NAME | {"typed": "Martin", "empty": False}, MAIL]}
    assert found(first, quiet) == {}
    assert found(first, quiet, last) == {"errors/people-refused": Verdict.FAILED}
