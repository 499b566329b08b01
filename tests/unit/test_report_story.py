"""A storyboard marks what went wrong where it went wrong, and shows the pictures that tell it."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

from audits.archive import Archive
from audits.model import Box, ControlSeen, Moment, Reason, ReasonCode, Rung, Severity, Verdict
from reports.evidence import EvidenceFolder, Proof
from reports.marks import Mark, place
from reports.page import write_report
from reports.reading import PageSeen, Reading
from reports.story import MARKED_AT_MOST, WalkStory, tell, troubles
from tests.unit import report_archive

PROOF = Proof(sha256="0" * 64, width=1280, height=1100)


PAGE = PageSeen(shown=Box(x=0, y=0, width=1280, height=1100), audited=True)


def told(archive: Archive, folder: Path) -> list[WalkStory]:
    viewer = EvidenceFolder(folder, lambda snapshot, sha256: "")
    return [tell(Reading(walk), number, viewer) for number, walk in enumerate(archive.walks(), 1)]


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> list[WalkStory]:
    archive = report_archive.build(tmp_path_factory.mktemp("archive"))
    return told(archive, tmp_path_factory.mktemp("out"))


def test_a_box_becomes_percents() -> None:
    assert place(1, Box(x=128, y=110, width=640, height=55), PAGE, PROOF) == Mark(1, 10, 10, 50, 5)


def test_a_picture_at_double_scale_changes_no_percent() -> None:
    double = Proof(sha256="0" * 64, width=2560, height=2200)
    assert place(1, Box(x=128, y=110, width=640, height=55), PAGE, double) == Mark(1, 10, 10, 50, 5)


def test_a_picture_of_a_window_further_down_is_measured_from_there() -> None:
    window = PageSeen(shown=Box(x=0, y=2000, width=1280, height=1100), audited=True)
    assert place(1, Box(x=128, y=2110, width=640, height=55), window, PROOF) == Mark(1, 10, 10, 50, 5)
    assert place(1, Box(x=128, y=110, width=640, height=55), window, PROOF) is None


def test_a_picture_that_stops_before_the_page_ends_is_measured_by_itself() -> None:
    assert place(1, Box(x=0, y=550, width=1280, height=550), PAGE, PROOF) == Mark(1, 0, 50, 100, 50)
    assert place(1, Box(x=0, y=1101, width=10, height=10), PAGE, PROOF) is None
    assert place(1, Box(x=0, y=1095, width=1280, height=40), PAGE, PROOF) is None, "a sliver shows nobody what is meant"
    assert place(1, Box(x=0, y=1095, width=1280, height=5), PAGE, PROOF) is not None


@pytest.mark.parametrize(
    "box", [Box(x=-50, y=0, width=50, height=9), Box(x=1280, y=0, width=9, height=9), Box(x=5, y=5, width=0, height=9)]
)
def test_what_lies_outside_is_not_marked(box: Box) -> None:
    assert place(1, box, PAGE, PROOF) is None


def test_a_box_larger_than_the_page_is_cut() -> None:
    assert place(1, Box(x=-1e9, y=-1e9, width=1e12, height=1e12), PAGE, PROOF) == Mark(1, 0, 0, 100, 100)


def test_troubles_come_barriers_first_then_gravest_and_never_advice(stories: list[WalkStory]) -> None:
    rules = [[trouble.finding.rule for trouble in step.troubles] for step in stories[0].steps]
    assert rules == [
        ["axe/label"],
        ["axe/label", "walk/input-lost", "axe/color-contrast"],
        ["walk/control-unusable"],
        [],
    ]
    assert troubles(f for f in stories[0].reading.findings if f.verdict is Verdict.ADVICE) == []


def test_places_of_one_rule_share_a_number(stories: list[WalkStory]) -> None:
    step = stories[0].steps[1]
    assert [mark.number for mark in step.pictures[0].marks] == [1, 1, 2, 3]
    assert [len(trouble.findings) for trouble in step.troubles] == [2, 1, 1]


def test_numbers_lie_apart_and_the_gravest_has_the_first_corner(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    recorder = report_archive.begin(archive, "visa", report_archive.VISA, ["Un"])
    recorder.step(0)
    seen = recorder.see(0, Moment.ARRIVE, "Un", report_archive.picture("Un", ["Nom"]))
    box = report_archive.field_box(0)
    recorder.find(0, seen, "axe/link-name", box)
    recorder.find(0, seen, "walk/name-unheard", box, severity=Severity.BLOCKING)
    recorder.find(0, seen, "walk/slots-by-colour", box, verdict=Verdict.CANNOT_TELL)
    recorder.finish_step(0)
    recorder.end(Reason(code=ReasonCode.GOAL_REACHED), 0)
    (story,) = told(archive, tmp_path / "out")
    picture = story.steps[0].pictures[0]
    assert [story.steps[0].troubles[0].finding.rule, picture.numbers[0].number] == ["walk/name-unheard", 1]
    assert (picture.numbers[0].left, picture.numbers[0].top) == pytest.approx((3.087, 22.545), abs=0.01)
    for one, other in combinations(picture.numbers, 2):
        across, down = 12.8 * (one.left - other.left), 11 * (one.top - other.top)
        assert (across**2 + down**2) ** 0.5 > 70, "24 pixels where the picture is shown at a third of its size"
    source = write_report(archive.root, tmp_path / "report", "en").read_text(encoding="utf-8")
    drawn = re.findall(r'<circle r="11"/><text y="4.5">(\d)</text>', source)
    assert drawn == ["3", "2", "1"], "what is drawn last lies on top"


def test_the_picture_shown_is_the_one_with_something_on_it(stories: list[WalkStory]) -> None:
    assert [picture.observed.moment for picture in stories[0].steps[1].pictures] == [Moment.ERROR]
    assert [picture.observed.moment for picture in stories[1].steps[0].pictures] == [Moment.ARRIVE]


def test_steps_know_how_far_the_walk_came(stories: list[WalkStory]) -> None:
    assert [step.reached for step in stories[0].steps] == [True, True, True, False]
    assert [step.ended for step in stories[0].steps] == [False, False, True, False]
    assert stories[0].stop_anchor == "walk-1-step-3"


def test_another_host_is_noticed(stories: list[WalkStory]) -> None:
    assert [step.other_host for step in stories[0].steps] == ["", "", "127.0.0.1:8001", ""]


def test_nothing_is_known_of_barriers_without_an_audit(stories: list[WalkStory]) -> None:
    by_scenario = {story.walk.started.scenario.walk: story for story in stories}
    assert by_scenario["canteen"].barriers is None
    assert by_scenario["canteen"].steps[0].audited is False
    assert by_scenario["visa"].barriers == 0


def test_a_page_is_never_hidden_under_its_marks(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    recorder = report_archive.begin(archive, "visa", report_archive.VISA, ["Votre identité"])
    recorder.step(0)
    seen = recorder.see(0, Moment.ARRIVE, "x", report_archive.picture("x", []))
    for row in range(40):
        recorder.find(0, seen, "axe/label", Box(x=10, y=20 * row, width=50, height=10), severity=Severity.MINOR)
    recorder.finish_step(0)
    recorder.end(Reason(code=ReasonCode.GOAL_REACHED), 0)
    (story,) = told(archive, tmp_path / "out")
    assert len(story.steps[0].pictures[0].marks) == MARKED_AT_MOST
    assert (story.steps[0].troubles[0].marked, len(story.steps[0].troubles[0].findings)) == (MARKED_AT_MOST, 40)


def test_a_moment_equal_to_an_earlier_one_shows_the_earlier_picture(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    recorder = report_archive.begin(archive, "visa", report_archive.VISA, ["Un", "Deux"])
    recorder.step(0)
    seen = recorder.see(0, Moment.LEAVE, "x", report_archive.picture("x", []))
    recorder.finish_step(0)
    recorder.step(1)
    recorder.see_again(1, Moment.ARRIVE, seen)
    recorder.finish_step(1)
    recorder.end(Reason(code=ReasonCode.GOAL_REACHED), 1)
    (story,) = told(archive, tmp_path / "out")
    assert story.steps[1].pictures[0].proof == story.steps[0].pictures[0].proof
    assert story.steps[1].audited
    assert story.steps[1].proofs == ()


@pytest.mark.parametrize(("name", "marked"), [("Nom", Moment.LEAVE), ("Prénom", None)])
def test_what_a_first_picture_does_not_show_is_marked_on_a_later_one_that_has_the_same_element(
    name: str, marked: Moment | None, tmp_path: Path
) -> None:
    archive = Archive(tmp_path / "archive")
    recorder = report_archive.begin(archive, "visa", report_archive.VISA, ["Votre identité"])
    recorder.step(0)
    arrived = recorder.see(0, Moment.ARRIVE, "x", report_archive.picture("x", []))
    later = ControlSeen(
        role="textbox", name=name, rung=Rung.NAME, selector="#f0", box=Box(x=10, y=20, width=50, height=10)
    )
    recorder.see(0, Moment.LEAVE, "x", report_archive.picture("x", ["Nom"]), controls=(later,))
    recorder.find(0, arrived, "axe/label", Box(x=10, y=5000, width=50, height=10), name="Nom")
    recorder.finish_step(0)
    recorder.end(Reason(code=ReasonCode.GOAL_REACHED), 0)
    (story,) = told(archive, tmp_path / "out")
    step = story.steps[0]
    assert step.troubles[0].marked == (1 if marked else 0)
    assert [picture.observed.moment for picture in step.pictures if picture.marks] == ([marked] if marked else [])


def test_an_element_that_a_walk_calls_by_what_stands_beside_it_is_marked_where_the_page_has_it(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    recorder = report_archive.begin(archive, "visa", report_archive.VISA, ["Votre identité"])
    recorder.step(0)

    def field(top: float) -> ControlSeen:
        return ControlSeen(
            role="textbox", name="", rung=Rung.BESIDE, selector="#f0", box=Box(x=10, y=top, width=50, height=10)
        )

    shot = report_archive.picture("x", ["Nom"])
    arrived = recorder.see(0, Moment.ARRIVE, "x", shot, controls=(field(5000),))
    recorder.see(0, Moment.LEAVE, "x", report_archive.picture("y", ["Nom"]), controls=(field(20),))
    recorder.find(0, arrived, "walk/name-beside", Box(x=10, y=5000, width=50, height=10), name="Nom", selector="#f0")
    recorder.finish_step(0)
    recorder.end(Reason(code=ReasonCode.GOAL_REACHED), 0)
    (story,) = told(archive, tmp_path / "out")
    assert story.steps[0].troubles[0].marked == 1
