"""The Once Only account of a walk, read from saved pages: what is in it, once, and what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.archive import StoredWalk
from audits.judge import judge
from audits.model import ControlSeen, HeadingSeen, Ledger, Moment, PaperLine, Rung, Verdict
from tests.unit.judging import Telling


def field(name: str, **more: object) -> ControlSeen:
    return ControlSeen(
        **{"role": "textbox", "name": name, "rung": Rung.NAME, "tag": "input", "type": "text", "selector": f"#{name}"}
        | more  # type: ignore[arg-type]
    )


def upload(name: str, **more: object) -> ControlSeen:
    return field(name, role="button", type="file", **more)


def account(walk: StoredWalk) -> Ledger:
    told = judge(walk).ledger
    assert told is not None
    return told


def page(folder: Path, *controls: ControlSeen, says: tuple[str, ...] = (), heads: tuple[str, ...] = ()) -> StoredWalk:
    headings = tuple(HeadingSeen(level=2, text=each) for each in heads)
    return Telling(folder).step(seen=False).observe(controls=controls, passages=says, headings=headings).end()


def test_a_file_to_give_that_a_register_holds_is_in_the_account(tmp_path: Path) -> None:
    walk = page(tmp_path, upload("Composition de ménage", description="De moins de trois mois", required=True))
    (entry,) = account(walk).entries
    assert (entry.wording, entry.help, entry.where) == ("Composition de ménage", "De moins de trois mois", "upload")
    assert (entry.items, entry.sources, entry.obligation) == (("household",), ("household",), "mandatory")
    assert entry.is_violation and entry.costs[0].person == 14.90 and entry.costs[0].year == 2017


def test_a_demand_of_several_moments_and_of_a_heading_counts_once(tmp_path: Path) -> None:
    asked = (upload("Avertissement-extrait de rôle"),)
    telling = Telling(tmp_path).step(seen=False)
    for moment in (Moment.ARRIVE, Moment.LEAVE):
        telling.observe(moment, controls=asked, passages=("Joignez votre avertissement-extrait de rôle.",))
    assert [each.where for each in account(telling.end()).entries] == ["upload"]


def test_words_that_ask_are_read_below_their_heading(tmp_path: Path) -> None:
    heading = "Documents à fournir"
    walk = page(tmp_path, says=(heading, "Composition de ménage"), heads=(heading,))
    (entry,) = account(walk).entries
    assert (entry.where, entry.context, entry.items) == ("passage", heading, ("household",))


@pytest.mark.parametrize("more", [{"readonly": True}, {"disabled": True}, {"filled": True, "value": "Rue"}])
def test_what_the_service_filled_in_is_not_asked(tmp_path: Path, more: dict[str, object]) -> None:
    assert account(page(tmp_path, field("Composition de ménage", **more))).entries == ()


def test_what_a_walk_typed_itself_is_asked(tmp_path: Path) -> None:
    typed = field("Composition de ménage", filled=True, value="‹text›")
    assert [each.items for each in account(page(tmp_path, typed)).entries] == [("household",)]


PAPER = PaperLine(text="Composition de ménage", context="Documents à fournir", form="item")


def test_what_a_paper_asks_is_never_more_than_possible(tmp_path: Path) -> None:
    told = Telling(tmp_path / "paper", administration="be/irisbox").step(seen=False).links("liste", PAPER)
    (entry,) = account(told.observe().end()).entries
    assert (entry.where, entry.items, entry.verdict) == ("document", ("household",), "violation_possible")
    assert entry.paper.endswith("/liste.pdf") and entry.doubts[-1] == "unclear" and entry.observation is None


def test_what_the_page_itself_asks_stands_before_its_paper(tmp_path: Path) -> None:
    told = Telling(tmp_path).step(seen=False).observe(controls=(upload("Composition de ménage"),))
    assert [each.where for each in account(told.links("liste", PAPER).end()).entries] == ["upload"]


def test_a_paper_that_was_not_read_is_said(tmp_path: Path) -> None:
    told = Telling(tmp_path).step().links("liste", why="the paper has no text layer")
    (missed,) = [each for each in judge(told.end()).not_audited if "liste" in each.what]
    assert missed.why == "the paper has no text layer"


def twice(folder: Path, first: ControlSeen, second: ControlSeen) -> Ledger:
    telling = Telling(folder).step(seen=False).observe(controls=(first,))
    return account(telling.step(seen=False).observe(controls=(second,)).end())


def test_the_same_meaning_under_another_label_is_asked_twice(tmp_path: Path) -> None:
    (again,) = twice(tmp_path, field("Adresse e-mail"), field("Uw e-mailadres")).asked_twice
    assert (again.step, again.before, again.label, again.before_label) == (1, 0, "Uw e-mailadres", "Adresse e-mail")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (field("Adresse e-mail"), field("Adresse e-mail de l’employeur")),
        (field("Adresse e-mail"), field("Adresse e-mail", filled=True, value="x@example.org")),
        (field("Rue"), field("Code postal")),
        (field("Remarques"), field("Remarques")),
    ],
)
def test_another_person_s_an_offered_or_another_datum_is_not_asked_twice(
    tmp_path: Path, first: ControlSeen, second: ControlSeen
) -> None:
    assert twice(tmp_path, first, second).asked_twice == ()


def test_what_the_account_accuses_is_a_finding_to_review(tmp_path: Path) -> None:
    walk = page(tmp_path, upload("Composition de ménage"), upload("Attestation sociale, ou autre preuve de revenus"))
    judgement = judge(walk)
    assert judgement.ledger is not None
    found = {each.facts["entry"]: each.verdict for each in judgement.findings if each.rule == "once-only/asked-again"}
    sure = {"violation_probable": Verdict.FAILED, "violation_possible": Verdict.CANNOT_TELL}
    assert found == {each.id: sure[each.verdict] for each in judgement.ledger.violations} and found


def test_an_entry_is_called_the_same_in_the_next_walk(tmp_path: Path) -> None:
    first = account(page(tmp_path / "1", upload("Composition de ménage", selector="#a"))).entries
    second = account(page(tmp_path / "2", upload("Composition de ménage", selector="#b"))).entries
    assert [each.id for each in first] == [each.id for each in second]
