"""What steps take: counts from the record, and the Keystroke-Level Model by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.judge import judge
from audits.model import Effort, FillSeen, FocusStop, Measures, StepFinished
from audits.rules.data import read
from audits.rules.effort import FILE, efforts
from tests.unit.judging import Telling, located


def told(folder: Path, clicks: int = 0, keystrokes: int = 0) -> Telling:
    """A walk whose first step is under way; `finish` would end it with these counts."""
    telling = Telling(folder)

    def finish() -> None:
        if telling.at >= 0:
            effort = Effort(clicks=clicks, keystrokes=keystrokes)
            telling.recorder.write(
                StepFinished(at=telling.recorder.tick(), step=telling.at, status="done", effort=effort)
            )

    telling.finish = finish  # type: ignore[method-assign]
    return telling


def typed(source: str = "person.family_name") -> FillSeen:
    return FillSeen(source=source)


def test_a_step_by_hand(tmp_path: Path) -> None:
    telling = told(tmp_path, clicks=3, keystrokes=20).step(seen=False)
    telling.observe(measures=Measures(words=195, fields=3, required_fields=2, kilobytes=40.0))
    telling.act("fill", located("Nom"), typed()).act("fill", located("Prénom"), typed("person.given_name"))
    telling.act("upload", located("Pièce")).act("press", located("Suivant"))
    (effort,) = efforts(telling.end())
    assert (effort.clicks, effort.keystrokes, effort.fields, effort.required_fields) == (3, 20, 3, 2)
    assert (effort.decisions, effort.documents, effort.words, effort.screens) == (3, 1, 195, 1)
    assert effort.reading == 60.0, "195 words at 195 words a minute"
    # 3 clicks (P + B), 3 decisions (M), mouse to keyboard and back (H), 20 keys (K).
    fixed = 3 * 1.2 + 3 * 1.35 + 2 * 0.4
    assert effort.seconds == {
        "skilled": round(fixed + 20 * 0.2, 1),
        "average": round(fixed + 20 * 0.28, 1),
        "unfamiliar": round(fixed + 20 * 1.2, 1),
    }


def test_codes_take_longer_than_words(tmp_path: Path) -> None:
    telling = told(tmp_path, keystrokes=11).step().act("fill", located("Numéro"), typed("person.national_number"))
    (effort,) = efforts(telling.end())
    fixed = 1.35 + 0.4
    assert effort.seconds["skilled"] == round(fixed + 11 * 0.75, 1)
    assert effort.seconds["unfamiliar"] == round(fixed + 11 * 1.2, 1), "whoever does not know the keys is slow anyway"


def test_those_who_use_keys_alone_never_change_hands(tmp_path: Path) -> None:
    stops = (FocusStop(key="Tab"), FocusStop(key="Tab"), FocusStop(key="Enter", states=("expanded", "jumped")))
    telling = told(tmp_path, keystrokes=2).step().act("fill", located("Nom"), typed(), focus=stops)
    (effort,) = efforts(telling.end())
    assert effort.focus_moves == 2
    assert effort.seconds["skilled"] == round(1.35 + 2 * 0.2, 1)


def test_what_must_be_remembered_and_who_else_is_met(tmp_path: Path) -> None:
    telling = told(tmp_path).step(seen=False).observe(url="https://a.example.org/")
    telling.act("fill", located("Mot de passe"), typed("person.password"))
    telling.act("fill", located("Encore"), typed("person.password"))
    telling.step(seen=False).observe(url="https://b.example.net/")
    first, second = efforts(telling.end())
    assert (first.secrets, first.sites, second.secrets, second.sites) == (1, 0, 0, 1)


def test_steps_that_were_not_reached_took_nothing(tmp_path: Path) -> None:
    assert [each.step for each in efforts(told(tmp_path).step().end())] == [0]


def test_it_stands_in_the_judgement(tmp_path: Path) -> None:
    walk = told(tmp_path, clicks=1).step().end()
    assert judge(walk).effort == efforts(walk)


@pytest.mark.parametrize("figures", ["operators", "speeds", "reading"])
def test_every_figure_has_its_source_and_its_day(figures: str) -> None:
    data = read(FILE)
    assert data[figures] and data[f"{figures}_source"] and data[f"{figures}_last_verified"]


EASY = "Le service est là. Il est en bas de la rue. Tu y vas en bus. Tu dis ton nom. On te donne le bon. "
HARD = "Conformément aux dispositions réglementaires susmentionnées, l'administration communale compétente examinera. "


@pytest.mark.parametrize(("text", "least", "most"), [(EASY * 8, 0, 15), (HARD * 14, 70, 110)])
def test_reading_difficulty_is_told_of_texts_that_are_long_enough(
    tmp_path: Path, text: str, least: float, most: float
) -> None:
    (effort,) = efforts(told(tmp_path).step(seen=False).observe(passages=(text,)).end())
    assert effort.lix is not None and least <= effort.lix <= most


def test_of_a_short_text_no_difficulty_is_told(tmp_path: Path) -> None:
    (effort,) = efforts(told(tmp_path).step(seen=False).observe(passages=(HARD,)).end())
    assert effort.lix is None
