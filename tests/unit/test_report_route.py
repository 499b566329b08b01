"""The way of focus is drawn where focus was, numbered by place, and told as a screen reader tells it."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.archive import Archive
from audits.model import FocusStop, Moment, Reason, ReasonCode
from reports.evidence import EvidenceFolder
from reports.page import write_report
from reports.reading import Reading
from reports.route import MOST_STOPS, Route, spoken
from reports.story import tell
from reports.words import Words, languages
from tests.unit import report_archive
from tests.unit.html_reading import Reading as Html
from tests.unit.report_archive import READER, field_box, picture, stop


def routes(archive: Archive, out: Path) -> list[Route | None]:
    viewer = EvidenceFolder(out, lambda snapshot, sha256: "")
    return [step.route for step in tell(Reading(archive.walks()[-1]), 1, viewer).steps]


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    archive = Archive(tmp_path_factory.mktemp("archive"))
    report_archive.heard(archive)
    return archive


def test_a_place_that_is_passed_again_keeps_its_number(heard: Archive, tmp_path: Path) -> None:
    first, second = routes(heard, tmp_path)
    assert first and second
    assert [[each.number for each in leg.stops] for leg in first.legs] == [[1], [2, 1, 2], [3]]
    assert (first.count, second.count, first.beyond) == (5, 1, 0)


def test_dots_lie_on_what_had_focus_and_the_line_follows_it(heard: Archive, tmp_path: Path) -> None:
    first, second = routes(heard, tmp_path)
    assert first and second
    (drawn,) = first.pictures
    assert [dot.number for dot in drawn.line] == [1, 2, 1, 2, 3]
    assert [dot.number for dot in drawn.dots] == [1, 2, 3]
    box = field_box(1)
    assert (drawn.dots[1].left, drawn.dots[1].top) == pytest.approx(
        (100 * box.x / 1280, 100 * (box.y + box.height / 2) / 1100), abs=0.01
    )
    assert second.pictures[0].proof != drawn.proof


def test_each_state_of_a_page_has_the_way_through_it(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    walk = report_archive.begin(archive, "visa", report_archive.VISA, ["Un"], profile=READER)
    walk.step(0)
    walk.see(0, Moment.ARRIVE, "Un", picture("Un", ["Nom"]))
    walk.act(0, "fill", "Nom", focus=(stop("Nom", 0),))
    walk.see(0, Moment.ERROR, "Un", picture("Erreur", ["Nom"]))
    walk.act(0, "fill", "Nom", focus=(stop("Nom", 0), stop("Loin", 500)))
    walk.finish_step(0)
    walk.end(Reason(code=ReasonCode.GOAL_REACHED), 0)
    (route,) = routes(archive, tmp_path / "out")
    assert route
    assert [each.observed.moment for each in route.pictures] == [Moment.ARRIVE, Moment.ERROR]
    assert [[dot.number for dot in each.line] for each in route.pictures] == [[1], [1]], (
        "what lies outside is not drawn"
    )
    assert route.count == 3


def test_a_trap_does_not_fill_the_report(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    walk = report_archive.begin(archive, "visa", report_archive.VISA, ["Un"], profile=READER)
    walk.step(0)
    walk.act(0, "fill", "Nom", focus=tuple(stop("Nom", row % 2) for row in range(MOST_STOPS)))
    walk.act(0, "fill", "Nom", focus=(stop("Nom", 0),) * 7)
    walk.finish_step(0)
    walk.end(Reason(code=ReasonCode.GOAL_REACHED), 0)
    (route,) = routes(archive, tmp_path / "out")
    assert route and (route.count, route.beyond) == (MOST_STOPS, 7)


def test_the_parts_of_one_field_are_one_line(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    walk = report_archive.begin(archive, "visa", report_archive.VISA, ["Un"], profile=READER)
    walk.step(0)
    walk.act(0, "fill", "Date", focus=(stop("Date", 0),) * 3 + (stop("Date", 0, "invalid"), stop("Date", 0)))
    walk.finish_step(0)
    walk.end(Reason(code=ReasonCode.GOAL_REACHED), 0)
    (route,) = routes(archive, tmp_path / "out")
    assert route and route.count == 5
    assert [(each.number, each.times) for each in route.legs[0].stops] == [(1, 3), (1, 1), (1, 1)]


def test_walks_with_a_mouse_have_no_way_of_focus(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    report_archive.arrived(archive)
    assert routes(archive, tmp_path / "out") == [None, None]


@pytest.mark.parametrize(
    ("lang", "says"),
    [("en", ["text field", "required", "wrong entry"]), ("fr", ["zone de texte", "obligatoire", "saisie erronée"])],
)
def test_kinds_and_states_have_words(lang: str, says: list[str]) -> None:
    assert spoken(Words(lang), stop("Nom", 0, "required", "invalid")) == says


@pytest.mark.parametrize("lang", languages())
def test_what_the_texts_do_not_know_is_said_as_it_is(lang: str) -> None:
    assert spoken(Words(lang), FocusStop(key="Tab", role="Canvas", states=("busy",))) == ["Canvas", "busy"]
    assert spoken(Words(lang), FocusStop(key="Tab")) == []


def test_the_transcript_is_in_the_report_with_what_is_announced(heard: Archive, tmp_path: Path) -> None:
    text = " ".join(Html(write_report(heard.root, tmp_path / "out", "en").read_text(encoding="utf-8")).text.split())
    assert "What would have been spoken, step 1 (5 stops)" in text
    assert "Prénom, text field, required, wrong entry, Comme au passeport" in text
    assert "Accord, (no name), tick box, not ticked Nothing on the screen shows that the keyboard is here." in text
    assert "Announced without being asked: Prénom : à compléter" in text
