"""Accounts of several walks side by side, and what `once-only` prints of them."""

from __future__ import annotations

import json
from pathlib import Path

from typer.testing import CliRunner

from audits.archive import Archive
from audits.cli import app
from audits.judge import judge
from audits.model import ReviewStatus
from reports.account import Account, accounts
from reports.reading import Reading
from reports.review import decide, items
from reports.words import Words
from tests.unit.judging import Telling
from tests.unit.test_ledger import field, upload


def walked(root: Path, name: str, *papers: str, hours: int = 0) -> None:
    """A walk through a procedure that asks for these papers and for an e-mail address, kept and judged."""
    telling = Telling(root, ("Un",), name, hours=hours).step(seen=False)
    telling.observe(controls=(*(upload(each) for each in papers), field("Adresse e-mail")))
    telling.archive.add_judgement(judge(telling.end()))


def told(root: Path) -> Account:
    (account,) = accounts([Reading(each) for each in Archive(root).walks()])
    return account


def test_walks_of_one_procedure_are_told_once(tmp_path: Path) -> None:
    for hours in range(2):
        walked(tmp_path, "canteen", "Composition de ménage", hours=hours)
    (procedure,) = told(tmp_path).procedures
    (item,) = procedure.items
    assert len(item.walks) == 2 and not item.confirmed
    assert (procedure.redundant, procedure.band.name["en"]) == (1, "optimal")


def test_costs_are_summed_over_procedures_each_paper_once(tmp_path: Path) -> None:
    walked(tmp_path, "canteen", "Composition de ménage", "Attestation de composition de ménage récente")
    walked(tmp_path, "transport", "Composition de ménage", "Avertissement-extrait de rôle", "Attestation de chômage")
    account = told(tmp_path)
    assert [sum(cost.person for cost in each.costs) for each in account.procedures] == [14.90, 19.90]
    assert [each.unpriced for each in account.procedures] == [0, 1]
    assert round(account.person, 2) == 34.80 and round(account.own, 2) == 6.80


def test_what_several_procedures_ask_is_told(tmp_path: Path) -> None:
    walked(tmp_path, "canteen", "Composition de ménage")
    walked(tmp_path, "transport", "Composition de ménage", "Avertissement-extrait de rôle")
    across = {each.concept: [words for _, _, words in each.asked] for each in told(tmp_path).across}
    assert across == {"household": ["Composition de ménage"] * 2, "email": ["Adresse e-mail"] * 2}


def test_what_was_dismissed_is_out_of_the_account(tmp_path: Path) -> None:
    walked(tmp_path, "canteen", "Composition de ménage", "Avertissement-extrait de rôle")
    archive = Archive(tmp_path)
    found = [item for item in items(archive.walks()) if item.finding.rule == "once-only/asked-again"]
    kept, dropped = sorted(found, key=lambda item: item.finding.facts["control"], reverse=True)
    decide(archive, dropped, ReviewStatus.DISMISSED, "Ada", "The paper is of another State.")
    decide(archive, kept, ReviewStatus.CONFIRMED, "Ada")
    (procedure,) = told(tmp_path).procedures
    assert [(item.entry.wording, item.confirmed) for item in procedure.items] == [("Composition de ménage", True)]


def run(root: Path, *words: str) -> str:
    done = CliRunner().invoke(app, ["once-only", "--archive", str(root), *words])
    assert done.exit_code == 0, done.output
    return done.stdout


def test_the_account_is_printed_for_people_and_for_programs(tmp_path: Path) -> None:
    walked(tmp_path, "canteen", "Composition de ménage")
    said = run(tmp_path, "--lang", "fr")
    assert "Registre national" in said and "14,90" in said and "DINUM" in said
    procedure, administration = (json.loads(line) for line in run(tmp_path, "--json").splitlines())
    assert procedure["account"] == "procedure" and procedure["scale"] == {"id": "dlnuf", "band": "optimal"}
    assert [each["items"] for each in procedure["entries"]] == [["household"]]
    assert administration["account"] == "administration" and administration["procedures"] == 1


def test_an_archive_that_asks_nothing_again_says_where(tmp_path: Path) -> None:
    walked(tmp_path, "canteen")
    assert Words("en").text("account-procedure", n=0, probable=0, possible=0, twice=0) in run(tmp_path)
