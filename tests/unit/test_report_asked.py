"""What each procedure asks: listed in its own words, with what is not known of it."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from audits.archive import Archive
from audits.model import Demand
from reports.asked import asked_lists, form, meaning, obligation
from reports.evidence import EvidenceFolder
from reports.page import write_report
from reports.reading import Reading
from reports.story import tell
from reports.words import Words, languages
from tests.unit import report_archive


@pytest.fixture(params=languages())
def words(request: pytest.FixtureRequest) -> Words:
    return Words(request.param)


def test_each_procedure_lists_what_it_asks_and_says_what_was_not_recognised(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    report_archive.blocked(archive)
    report_archive.arrived(archive)
    viewer = EvidenceFolder(tmp_path / "out", lambda snapshot, sha256: "")
    (listed,) = asked_lists([tell(Reading(walk), number, viewer) for number, walk in enumerate(archive.walks(), 1)])
    assert [each.label for each in listed.demands] == ["Numéro national", "Surnom"]
    assert listed.unmatched == 1


def test_the_report_holds_the_list_folded(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    report_archive.blocked(archive)
    html = write_report(archive.root, tmp_path / "out", "en").read_text(encoding="utf-8")
    folded = html[html.index('<details class="asked">') :]
    folded = folded[: folded.index("</details>")]
    assert "2 demands, 1 not recognised" in folded
    for told in ("Surnom", "not recognised", "11 characters at most", "the field says so", "#walk-1-step-2"):
        assert told in folded, told


def test_a_demand_in_words(words: Words) -> None:
    demand = Demand(
        step=0, kind="datum", label="Nom", concepts=("name", "odd"), match="ambiguous", obligation="required"
    )
    assert meaning(words, demand) != meaning(words, demand.model_copy(update={"match": "matched"}))
    assert "odd" in meaning(words, demand), "a concept without words is called by its id"
    assert meaning(words, Demand(step=0, kind="datum", label="Nom")) == words.text("asked-unmatched")
    plain = obligation(words, demand)
    assert obligation(words, demand.model_copy(update={"told_by": "mark"})).startswith(f"{plain} (")
    shaped = demand.model_copy(update={"format": "date", "limits": {"min": "1900-01-01", "odd": "7"}})
    assert form(words, shaped)[0] == words.text("asked-format-date")
    assert "1900-01-01" in form(words, shaped)[1] and form(words, shaped)[2] == "odd 7"


def test_every_kind_and_every_way_to_know_has_words(words: Words) -> None:
    for name, prefix in (("kind", "asked-kind-"), ("obligation", "asked-"), ("told_by", "asked-told-")):
        for value in get_args(Demand.model_fields[name].annotation):
            assert value == "nothing" or words.has(f"{prefix}{value}"), value
