"""What rules say of what trials wrote down: how sure they are of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from audits.model import Moment, Observation, Verdict, Viewport
from audits.model.tried import (
    Darkened,
    Dragged,
    Erring,
    Faint,
    FileRefused,
    Layer,
    Moving,
    MovingPart,
    Opened,
    Opening,
    Pointing,
    Sound,
    Sounding,
    Tried,
    Waited,
    WaitedFor,
)
from audits.rules.hit import Look
from audits.rules.page import Page
from audits.rules.pages.dialogs import state_unsaid
from audits.rules.pages.errors import file_refused_without_why
from audits.rules.pages.forms import _example_in, _is_cut
from audits.rules.pages.media import flashes, sound_by_script
from audits.rules.pages.pointer import drag_alone, gesture_alone
from audits.rules.pages.seeing import too_faint_in_dark
from audits.rules.pages.time import expired_in_place, renews_itself


def page(tried: Tried, **more: object) -> Page:
    size = Viewport(width=1280, height=800)
    at = datetime(2026, 1, 1, tzinfo=UTC)
    kept = {"at": at, "step": 0, "moment": Moment.LOOK, "url": "http://a.example/", "viewport": size, "page_size": size}
    return Page(Observation.model_validate({**kept, "tried": tried, **more}))


def verdicts(rule: Callable[[Page], Iterator[Look]], tried: Tried, **more: object) -> list[Verdict | None]:
    return [look.verdict for look in rule(page(tried, **more)) if look is not None]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"folds": True, "follows": True}, [Verdict.FAILED]),
        ({"folds": True}, [Verdict.CANNOT_TELL]),
        ({"folds": True, "follows": True, "told": True}, []),
        ({"folds": True, "follows": True, "expanded_after": "true"}, []),
        ({"follows": True}, []),
    ],
)
def test_a_part_that_unfolds_right_below_must_be_told(facts: dict[str, object], expected: list[Verdict]) -> None:
    opened = Opened.model_validate({"selector": "button", "layer": Layer(selector="div"), **facts})
    assert verdicts(state_unsaid, Tried(opened=Opening(opened=(opened,)))) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, [Verdict.FAILED]),
        ({"doubtful": True}, [Verdict.CANNOT_TELL]),
        ({"pressed": True}, []),
        ({"moved": False}, []),
    ],
)
@pytest.mark.parametrize(
    ("rule", "what"), [(drag_alone, "order"), (gesture_alone, "shown"), (gesture_alone, "pinched")]
)
def test_what_only_dragging_does_is_accused(
    rule: Callable[[Page], Iterator[Look]], what: str, facts: dict[str, object], expected: list[Verdict]
) -> None:
    dragged = Dragged.model_validate({"selector": "li", "what": what, "moved": True, **facts})
    assert verdicts(rule, Tried(pointed=Pointing(dragged=(dragged,)))) == expected


@pytest.mark.parametrize(
    ("control", "moves"),
    [
        ("Monter Lundi", True),
        ("Nach unten", True),
        ("Omlaag", True),
        ("↑", True),
        ("Save the order", False),
        ("Enregistrer", False),
        ("Hochladen", False),
    ],
)
def test_a_button_whose_words_move_things_is_another_way(control: str, moves: bool) -> None:
    dragged = Dragged(selector="li", what="order", moved=True, controls=(control,))
    found = verdicts(drag_alone, Tried(pointed=Pointing(dragged=(dragged,))))
    assert found == ([] if moves else [Verdict.FAILED])


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"what": "audio"}, [Verdict.FAILED]),
        ({"what": "audio", "quiet": True}, [Verdict.CANNOT_TELL]),
        ({"what": "waves"}, [Verdict.CANNOT_TELL]),
        ({"what": "audio", "controls": True}, []),
    ],
)
def test_sound_that_may_not_be_heard_is_for_a_person_to_hear(facts: dict[str, object], expected: list[Verdict]) -> None:
    sound = Sound.model_validate(facts)
    assert [each or Verdict.FAILED for each in verdicts(sound_by_script, Tried(sounded=Sounding(sounds=(sound,))))] == (
        expected
    )


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"contrast": 4.4}, [None]),
        ({"contrast": 4.6}, []),
        ({"contrast": 4.4, "sure": False}, []),
        ({"contrast": 2.0, "sure": False}, [None]),
    ],
)
def test_what_is_faint_in_dark_is_far_below_where_a_picture_tells(
    facts: dict[str, object], expected: list[Verdict | None]
) -> None:
    faint = Faint.model_validate({"selector": "p", "expected": 4.5, **facts})
    assert verdicts(too_faint_in_dark, Tried(darkened=Darkened(faint=(faint,)))) == expected


@pytest.mark.parametrize(
    ("section", "count", "expected"),
    [
        ("filmed", 3, []),
        ("filmed", 4, [Verdict.CANNOT_TELL]),
        ("filmed", 5, [None]),
        ("parts", 4, [None]),
    ],
)
def test_what_was_filmed_to_flash_a_little_too_often_is_looked_at(
    section: str, count: int, expected: list[Verdict | None]
) -> None:
    moved = Moving.model_validate({section: [MovingPart(selector="#f", flashes=count)]})
    assert verdicts(flashes, Tried(moved=moved)) == expected


@pytest.mark.parametrize(
    ("address", "second", "words", "said", "expected"),
    [
        ("http://a.example/start", 15.0, 200, "Your form is sent.", [Verdict.FAILED]),
        ("http://a.example/", 15.0, 200, "Your form is sent.", [None]),
        ("http://a.example/start", 2.0, 200, "Your form is sent.", [None]),
        ("http://a.example/start", 900.0, 200, "Your form is sent.", [None]),
        ("http://a.example/start", 15.0, 20, "Your form is sent.", [None]),
        ("http://a.example/start", 15.0, 200, "You will be redirected to the start.", [None]),
    ],
    ids=["leaves", "renews itself", "at once", "late", "little to read", "said"],
)
def test_a_page_that_leaves_while_it_is_read_is_accused(
    address: str, second: float, words: int, said: str, expected: list[Verdict | None]
) -> None:
    left = WaitedFor(minute=1, kind="left", text=address, second=second)
    tried = Tried(waited=Waited(minutes=31, events=(left,)))
    assert verdicts(renews_itself, tried, measures={"words": words}, passages=(said,)) == expected


@pytest.mark.parametrize(
    ("text", "facts", "expected"),
    [
        ("File refused.", {}, [None]),
        ("File refused.", {"told": True}, []),
        ("File refused.", {"accepts": True}, [Verdict.CANNOT_TELL]),
        ("File refused: too large.", {}, []),
        ("File added.", {}, []),
    ],
)
def test_a_file_is_refused_with_a_word_of_what_would_do(
    text: str, facts: dict[str, object], expected: list[Verdict | None]
) -> None:
    refused = FileRefused.model_validate({"selector": "#f", "name": "Payslip", "text": text, **facts})
    assert verdicts(file_refused_without_why, Tried(erred=Erring(refused=(refused,)))) == expected


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Voorbeeld: BE68 5390 0754 7034", "BE68 5390 0754 7034"),
        ("par ex. 06 12 34 56 78 ou un fixe", "06 12 34 56 78"),
        ("e.g. NW-2024-00123. Then go on", "NW-2024-00123"),
        ("for example Brussels 1000", ""),
        ("Ten digits", ""),
        ("z. B. 3 (4. Stock)", ""),
    ],
)
def test_the_number_of_an_example_is_found(said: str, shown: str) -> None:
    assert _example_in(said) == shown


@pytest.mark.parametrize(
    ("example", "length", "said", "cut"),
    [
        ("BE68 5390 0754 7034", 16, "spaties mag u laten staan", True),
        ("BE68 5390 0754 7034", 16, "rekeningnummer", False),
        ("HB-2026-004417", 10, "", True),
        ("1050 4", 4, "", False),
    ],
    ids=["spaces may stay", "a script may take them out", "without its signs either", "words go on behind it"],
)
def test_an_example_is_cut_surely_or_perhaps(example: str, length: int, said: str, cut: bool) -> None:
    assert _is_cut(example, length, said) is cut


@pytest.mark.parametrize(("second", "minutes"), [(600.0, "10"), (598.4, "10"), (20.0, "1"), (None, "9")])
def test_a_limit_of_time_is_told_as_long_as_it_is(second: float | None, minutes: str) -> None:
    """What comes with the last second of a minute was noted while that minute ran."""
    over = WaitedFor(minute=9, kind="said", text="Your session has ended.", second=second)
    (hit,) = expired_in_place(page(Tried(waited=Waited(minutes=31, events=(over,)))))
    assert hit is not None and hit.facts["minutes"] == minutes
