"""Findings are merged by rule over steps and walks, and stand under the people they hinder."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.archive import Archive
from audits.model import Hindered, Reason, ReasonCode, Severity, Verdict
from reports.barriers import _laws, barriers, grouped, hindered_counts
from reports.evidence import EvidenceFolder
from reports.reading import Reading
from reports.story import WalkStory, tell
from reports.words import Words
from tests.unit import report_archive

WORDS = Words("en")


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> list[WalkStory]:
    archive = Archive(tmp_path_factory.mktemp("archive"))
    report_archive.blocked(archive)
    report_archive.arrived(archive)
    folder = EvidenceFolder(tmp_path_factory.mktemp("out"), lambda snapshot, sha256: "")
    return [tell(Reading(walk), number, folder) for number, walk in enumerate(archive.walks(), 1)]


def test_one_barrier_a_rule_with_all_its_places(stories: list[WalkStory]) -> None:
    found = {barrier.rule: barrier for barrier in barriers(stories, WORDS, Verdict.FAILED)}
    assert list(found) == ["walk/control-unusable", "axe/label", "walk/input-lost"], "the gravest first"
    label = found["axe/label"]
    assert (label.count, len(label.places), len(label.walks)) == (3, 2, 1)
    assert [place.anchor for place in label.places] == ["walk-1-step-1", "walk-1-step-2"]
    assert label.places[0].names == ["Courriel"] and label.places[1].names == []


def test_verdicts_are_never_mixed(stories: list[WalkStory]) -> None:
    assert [b.rule for b in barriers(stories, WORDS, Verdict.CANNOT_TELL)] == ["axe/color-contrast"]
    assert [b.rule for b in barriers(stories, WORDS, Verdict.ADVICE)] == ["axe/region"]


def test_a_rule_found_in_several_walks_stands_once(stories: list[WalkStory]) -> None:
    (contrast,) = barriers(stories, WORDS, Verdict.CANNOT_TELL)
    assert [story.anchor for story, _ in contrast.walks] == ["walk-1", "walk-2"]


def test_each_barrier_stands_once_under_those_it_hinders_first(stories: list[WalkStory]) -> None:
    groups = grouped(stories, WORDS, Verdict.FAILED)
    assert [(group.hindered, [b.rule for b in group.barriers]) for group in groups] == [
        (Hindered.BLIND, ["axe/label"]),
        (Hindered.MOTOR, ["walk/control-unusable"]),
        (Hindered.EVERYONE, ["walk/input-lost"]),
    ]


def test_a_barrier_counts_for_everyone_it_hinders(stories: list[WalkStory]) -> None:
    counts = dict(hindered_counts(barriers(stories, WORDS, Verdict.FAILED)))
    assert set(counts) == {Hindered.BLIND, Hindered.MOTOR, Hindered.EVERYONE}
    assert counts[Hindered.BLIND][Severity.BLOCKING] == counts[Hindered.BLIND][Severity.SERIOUS] == 1


def test_examples_of_code_are_few_and_differ(stories: list[WalkStory]) -> None:
    (label,) = [b for b in barriers(stories, WORDS, Verdict.FAILED) if b.rule == "axe/label"]
    assert len(label.examples) == 1


def test_what_several_bodies_met_is_counted_once_in_the_summary(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    for hour, (body, edition, names) in enumerate(
        [
            (report_archive.DESKTOP, "flawed", ["Nom", "Courriel"]),
            (report_archive.READER, "flawed", ["Nom"]),
            (report_archive.DESKTOP, "mended", ["Nom"]),
        ]
    ):
        walk = report_archive.begin(
            archive, "visa", report_archive.VISA, ["Un"], variant={"edition": edition}, hours=hour, profile=body
        )
        walk.step(0)
        for name in names:
            walk.find(0, "0" * 64, "axe/label", name=name, selector=f"#{name}")
        walk.finish_step(0)
        walk.end(Reason(code=ReasonCode.GOAL_REACHED), 0)
    folder = EvidenceFolder(tmp_path / "out", lambda snapshot, sha256: "")
    told = [tell(Reading(walk), number, folder) for number, walk in enumerate(archive.walks(), 1)]
    (label,) = barriers(told, WORDS, Verdict.FAILED)
    assert label.count == 4
    assert (label.different(told), label.different(told[:2]), label.different(told[2:])) == (3, 2, 1)


def test_the_law_on_statements_is_cited_for_those_whom_it_binds() -> None:
    rule = "contacts/no-statement"
    assert [law.id for law in _laws(rule, {"practice/town-hall"})] == ["web-accessibility-brussels"]
    assert [law.id for law in _laws(rule, {"practice/visa"})] == ["web-accessibility-federal"]
    assert _laws(rule, {"practice/visa", "practice/town-hall"}) == ()
    assert (
        _laws("axe/label", {"practice/visa"})
        == _laws(rule, {"unknown"})
        == _laws(rule, {"practice/visa", "unknown"})
        == ()
    )
