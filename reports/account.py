"""What services ask again: the Once Only accounts of walks, by procedure and by administration. Pure.

A procedure is told by the walk that went furthest, the latest of those; other walks that met the same demand stand
beside it. What people dismissed in a review is out of the account.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from audits.catalogue import Band, load_catalogue
from audits.model import AskedTwice, DatumAsked, DemandCost, Finding, Ledger, LedgerEntry, Review, ReviewStatus
from reports.reached import Setting, setting_of
from reports.reading import Reading

SCALE = "dlnuf"
"""The published scale that counts are set beside (law.yaml)."""


@dataclass(frozen=True)
class Item:
    """One thing that a procedure asks again. `walks` are all those that met it, `review` what a person last said."""

    entry: LedgerEntry
    walks: tuple[Reading, ...]
    review: Review | None

    @property
    def confirmed(self) -> bool:
        """Whether a person looked, and agreed."""
        return self.review is not None and self.review.status is ReviewStatus.CONFIRMED


@dataclass(frozen=True)
class Procedure:
    """The account of one procedure, as its walk `reading` tells it."""

    reading: Reading
    ledger: Ledger
    items: tuple[Item, ...]

    @property
    def asked_twice(self) -> tuple[AskedTwice, ...]:
        """What the procedure asks twice by itself."""
        return self.ledger.asked_twice

    @property
    def redundant(self) -> int:
        """How many different things are asked again or twice."""
        return len({concept for item in self.items for concept in item.entry.items}) + len(self.asked_twice)

    @property
    def probable(self) -> int:
        """How many demands leave no doubt."""
        return sum(item.entry.verdict == "violation_probable" for item in self.items)

    @property
    def band(self) -> Band:
        """Where the count stands on the published scale."""
        return load_catalogue().scales[SCALE].band(self.redundant)

    @cached_property
    def costs(self) -> tuple[DemandCost, ...]:
        """The published costs of what is asked again, each document once."""
        found = {cost.name["en"]: cost for item in self.items for cost in item.entry.costs}
        return tuple(found.values())

    @property
    def reached(self) -> tuple[int, int]:
        """How many steps the walk reached, and how many there are: what lies behind them was not read."""
        return len(_reached(self.reading)), len(self.reading.walk.steps)

    @property
    def unpriced(self) -> int:
        """How many demands have no published cost."""
        return sum(not item.entry.costs for item in self.items)


@dataclass(frozen=True)
class Across:
    """One thing that several procedures of an administration ask: the procedures, and what each calls it."""

    concept: str
    asked: tuple[tuple[Procedure, int, str], ...]


@dataclass(frozen=True)
class Account:
    """All procedures of one administration that were walked in one variant."""

    administration: str
    variant: tuple[tuple[str, str], ...]
    procedures: tuple[Procedure, ...]

    @property
    def asks_again(self) -> bool:
        """Whether any procedure asks something again, or twice."""
        return any(each.redundant for each in self.procedures)

    @property
    def scope(self) -> str:
        """Whether the law binds the administration."""
        return self.procedures[0].ledger.scope

    @property
    def person(self) -> float:
        """Euros that each person pays for what is asked again, once through every procedure."""
        return sum(cost.person for each in self.procedures for cost in each.costs)

    @property
    def own(self) -> float:
        """Euros that administrations pay for each person, where that was published."""
        return sum(cost.administration or 0 for each in self.procedures for cost in each.costs)

    @property
    def across(self) -> tuple[Across, ...]:
        """What more than one procedure asks, and no service filled in or offered."""
        asked: dict[str, list[tuple[Procedure, int, str]]] = {}
        for procedure in self.procedures:
            for concept, step, words in _asked(procedure):
                asked.setdefault(concept, []).append((procedure, step, words))
        return tuple(
            Across(concept.split("\x1f")[0], tuple(places)) for concept, places in asked.items() if len(places) > 1
        )


def accounts(readings: Sequence[Reading]) -> list[Account]:
    """The accounts of the walks that were judged, in the order in which administrations were first walked."""
    told = [each for each in readings if each.judgement is not None and each.judgement.ledger is not None]
    grouped: dict[tuple[str, tuple[tuple[str, str], ...]], dict[tuple[str, Setting], list[Reading]]] = {}
    for reading in told:
        scenario, setting = reading.walk.started.scenario, setting_of(reading.walk)
        procedures = grouped.setdefault((scenario.administration, setting.variant), {})
        procedures.setdefault((scenario.walk, setting), []).append(reading)
    return [
        Account(administration, variant, tuple(_procedure(walks) for walks in procedures.values()))
        for (administration, variant), procedures in grouped.items()
    ]


def _procedure(walks: Sequence[Reading]) -> Procedure:
    base = max(walks, key=lambda each: (len(_reached(each)), each.walk.started.at))
    ledger = _ledger(base)
    return Procedure(base, ledger, tuple(_items(base, ledger, walks)))


def _items(base: Reading, ledger: Ledger, walks: Sequence[Reading]) -> Iterator[Item]:
    for entry in ledger.violations:
        review = _review(base, entry)
        if review is None or review.status is not ReviewStatus.DISMISSED:
            met = tuple(each for each in walks if any(entry.id == other.id for other in _ledger(each).entries))
            yield Item(entry, met, review)


def finding_of(reading: Reading, entry: LedgerEntry) -> Finding | None:
    """The finding by which people review an entry."""
    return next((each for each in reading.judged if each.facts.get("entry") == entry.id), None)


def _review(reading: Reading, entry: LedgerEntry) -> Review | None:
    finding = finding_of(reading, entry)
    return reading.reviews.get(finding.id) if finding else None


def _ledger(reading: Reading) -> Ledger:
    assert reading.judgement is not None and reading.judgement.ledger is not None  # as `accounts` chose them
    return reading.judgement.ledger


def _reached(reading: Reading) -> list[int]:
    return [step.index for step in reading.walk.steps if step.started]


def _asked(procedure: Procedure) -> Iterator[tuple[str, int, str]]:
    """What a procedure asks, once a thing: papers that a source holds, and data that a person has one of."""
    met: set[str] = set()
    papers = ((concept, item.entry) for item in procedure.items for concept in item.entry.items)
    asked: list[tuple[str, LedgerEntry | DatumAsked]] = [*papers]
    asked += [(f"{each.concept}\x1f{each.part}", each) for each in procedure.ledger.data]
    for name, each in asked:
        if name not in met:
            met.add(name)
            yield name, each.step, each.label if isinstance(each, DatumAsked) else each.wording
