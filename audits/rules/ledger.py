"""What the Once Only account of a walk accuses, as findings that people can review. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from audits.model import Ledger, LedgerEntry, Target, Verdict
from audits.rules.data import Rule, load
from audits.rules.hit import Hit

FILE = "ledger.yaml"

ASKED_AGAIN = "once-only/asked-again"


@cache
def ledger_rules() -> dict[str, Rule]:
    """The rules over accounts, by id."""
    return load(FILE)


def hits(ledger: Ledger) -> Iterator[tuple[Rule, Hit]]:
    """A hit for each thing that is asked though an authentic source holds it; its facts name the entry."""
    for entry in ledger.violations:
        yield ledger_rules()[ASKED_AGAIN], _hit(entry)


def _hit(entry: LedgerEntry) -> Hit:
    sure = entry.verdict == "violation_probable"
    return Hit(
        target=Target(selector=entry.selector, name=entry.wording, box=entry.box),
        step=entry.step,
        observation=entry.observation,
        facts={"control": entry.wording, "entry": entry.id},
        verdict=Verdict.FAILED if sure else Verdict.CANNOT_TELL,
    )
