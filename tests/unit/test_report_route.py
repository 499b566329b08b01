"""The way of focus is drawn where focus was, numbered by place, and told as a screen reader tells it."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from audits.archive import Archive
from audits.model import Box, FocusStop, Moment, Reason, ReasonCode
from reports.evidence import EvidenceFolder
from reports.page import write_report
from reports.reading import Reading
from reports.route import MOST_STOPS, Again, Route, RouteStop, spoken
from reports.story import tell
from reports.words import Words, languages
from tests.unit import report_archive
from tests.unit.html_reading import Reading as Html
from tests.unit.report_archive import KEYBOARD, READER, field_box, picture, stop


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
    told = [[each.number for each in leg.stops if isinstance(each, RouteStop)] for leg in first.legs]
    assert told == [[1], [2, 1, 2], [3]]
    assert (first.count, second.count, first.beyond) == (5, 1, 0)


def test_dots_lie_on_what_had_focus_and_the_line_follows_it(heard: Archive, tmp_path: Path) -> None:
    first, second = routes(heard, tmp_path)
    assert first and second
    (drawn,) = first.pictures
    assert [dot.number for dot in drawn.line] == [1, 2, 1, 2, 3]
    assert [dot.number for dot in drawn.dots] == [1, 2, 3]
    box = field_box(1)
    assert (drawn.dots[1].left, drawn.dots[1].top) == pytest.approx(
        (100 * box.x / 1280 - 2.4, 100 * (box.y + box.height / 2) / 1100), abs=0.01
    ), "before its words, which it does not cover"
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
    told = [each for leg in route.legs for each in leg.stops if isinstance(each, RouteStop)]
    assert [(each.number, each.outside) for each in told] == [(1, False), (1, False), (2, True)]


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


def test_rounds_over_the_same_places_are_one_line_for_each_key(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    walk = report_archive.begin(archive, "visa", report_archive.VISA, ["Un"], profile=KEYBOARD)
    walk.step(0)
    walk.see(0, Moment.ARRIVE, "Un", picture("Un", ["Nom", "Prénom", "Motif"]))
    round_ = tuple(stop(f"Champ {row}", row) for row in range(3))
    back = tuple(each.model_copy(update={"key": "Shift+Tab"}) for each in reversed(round_))
    why = Reason(code=ReasonCode.CONTROL_UNREACHABLE, facts={"control": "Demain"})
    walk.act(0, "press", "Demain", focus=(*round_, *round_, *round_, *back), why=why, box=field_box(4))
    walk.finish_step(0, "ended_here")
    walk.end(why, 0)
    (route,) = routes(archive, tmp_path / "out")
    assert route and route.count == 12
    first, second, third, *rounds = route.legs[0].stops
    assert [each.number for each in (first, second, third) if isinstance(each, RouteStop)] == [1, 2, 3]
    assert rounds == [Again(3, 6, "Tab"), Again(3, 3, "Shift+Tab")]
    assert [each.rounds for each in rounds if isinstance(each, Again)] == [2, 1]
    source = write_report(archive.root, tmp_path / "report", "en").read_text(encoding="utf-8")
    text = " ".join(Html(source).text.split())
    assert "the same 3 places again, 2 times the same 3 places again Shift+Tab" in text


def test_the_control_that_was_not_reached_is_marked(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    walk = report_archive.begin(archive, "visa", report_archive.VISA, ["Un"], profile=KEYBOARD)
    walk.step(0)
    walk.see(0, Moment.ARRIVE, "Un", picture("Un", ["Nom", "Prénom"]))
    why = Reason(code=ReasonCode.CONTROL_UNREACHABLE, facts={"control": "Prénom"})
    walk.act(0, "fill", "Prénom", focus=(stop("Nom", 0),), why=why, box=field_box(1))
    walk.finish_step(0, "ended_here")
    walk.end(why, 0)
    (route,) = routes(archive, tmp_path / "out")
    assert route and route.legs[0].missed
    (mark,) = route.pictures[0].missed
    assert mark.top == pytest.approx(100 * field_box(1).y / 1100, abs=0.01)
    source = write_report(archive.root, tmp_path / "report", "en").read_text(encoding="utf-8")
    assert "Not reached. The cross on the picture marks it." in " ".join(Html(source).text.split())
    assert source.count('<rect class="cross"') == 1


def test_numbers_of_places_close_to_each_other_lie_apart(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    walk = report_archive.begin(archive, "visa", report_archive.VISA, ["Un"], profile=KEYBOARD)
    walk.step(0)
    walk.see(0, Moment.ARRIVE, "Un", picture("Un", ["Nom"]))
    rows = [Box(x=600, y=900 + 25 * row, width=80, height=20) for row in range(3)]
    walk.act(0, "press", "C", focus=tuple(FocusStop(key="Tab", name=str(box.y), box=box) for box in rows))
    walk.finish_step(0)
    walk.end(Reason(code=ReasonCode.GOAL_REACHED), 0)
    (route,) = routes(archive, tmp_path / "out")
    assert route
    dots = route.pictures[0].dots
    for one, other in combinations(dots, 2):
        assert ((12.8 * (one.left - other.left)) ** 2 + (11 * (one.top - other.top)) ** 2) ** 0.5 > 70
    for dot in dots:
        assert not 600 <= 12.8 * dot.left <= 680, "no number lies on the words"


def test_the_parts_of_one_field_are_one_line(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    walk = report_archive.begin(archive, "visa", report_archive.VISA, ["Un"], profile=READER)
    walk.step(0)
    walk.act(0, "fill", "Date", focus=(stop("Date", 0),) * 3 + (stop("Date", 0, "invalid"), stop("Date", 0)))
    walk.finish_step(0)
    walk.end(Reason(code=ReasonCode.GOAL_REACHED), 0)
    (route,) = routes(archive, tmp_path / "out")
    assert route and route.count == 5
    told = [each for each in route.legs[0].stops if isinstance(each, RouteStop)]
    assert [(each.number, each.times) for each in told] == [(1, 3), (1, 1), (1, 1)]


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
