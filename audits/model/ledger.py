"""The Once Only account of a walk: what was asked that an authentic source already holds, and what was asked twice."""

from __future__ import annotations

from typing import Literal

from audits.model.base import Box, Record, Text


class DemandCost(Record):
    """What one document costs, in euros of a year, as a source published it: to the person, to the administration."""

    name: Text
    person: float
    administration: float | None = None
    year: int
    source: str


class LedgerEntry(Record):
    """One thing that a service asked, read against the catalogue of authentic sources.

    `id` names it from walk to walk (never an address), and a review may name it. `where` is what it is on its page: an
    upload, a field, a passage (a list of documents, a sentence), or a line of a document that the page links to, whose
    address is `paper`. `wording` is quoted from there, `help` what explains it, `context` the heading above it.
    `verdict` is one of the names of `audits/once_only/verdicts.py`; `rule` and `quotes` say why, with the `doubts` that
    are left and the exceptions that were `tested`. `sources` are ids of the catalogue. `access` tells whether a route
    to one of them is documented for the administration's region: only there may it be told to use it.
    """

    id: str
    step: int
    where: Literal["upload", "field", "passage", "document"]
    wording: str
    help: str = ""
    context: str = ""
    lang: str = ""
    items: tuple[str, ...] = ()
    demand: str = "none"
    obligation: str = "none"
    verdict: str
    rule: str
    quotes: tuple[tuple[str, str], ...] = ()
    doubts: tuple[str, ...] = ()
    tested: tuple[str, ...] = ()
    confidence: float = 0.0
    sources: tuple[str, ...] = ()
    access: Literal["documented", "undocumented"] = "undocumented"
    costs: tuple[DemandCost, ...] = ()
    observation: str | None = None
    paper: str = ""
    selector: str = ""
    box: Box | None = None

    @property
    def is_violation(self) -> bool:
        """Whether it asks again, probably or possibly, for what a source holds."""
        return self.verdict.startswith("violation")


class DatumAsked(Record):
    """Something that a person has one of, asked in a field that was neither filled in nor offered. `part` tells apart
    the fields of one concept, and whose datum it is.
    """

    step: int
    label: str
    concept: str
    part: str = ""


class AskedTwice(Record):
    """The same meaning asked again in one walk, neither filled in nor offered (WCAG 2.2, 3.3.7)."""

    step: int
    label: str
    concept: str
    before: int
    before_label: str
    observation: str | None = None
    selector: str = ""
    box: Box | None = None


class Ledger(Record):
    """The account of one walk. `level` and `region` are the administration's; `scope` whether the law binds it; `data`
    what was asked for the first time, so that accounts of several walks can be laid side by side.
    """

    administration: str
    level: str = ""
    region: str = ""
    scope: str = "unknown"
    entries: tuple[LedgerEntry, ...] = ()
    asked_twice: tuple[AskedTwice, ...] = ()
    data: tuple[DatumAsked, ...] = ()

    @property
    def violations(self) -> tuple[LedgerEntry, ...]:
        """What is asked again, probably or possibly."""
        return tuple(entry for entry in self.entries if entry.is_violation)

    @property
    def probable(self) -> tuple[LedgerEntry, ...]:
        """What is asked again without a doubt left."""
        return tuple(entry for entry in self.entries if entry.verdict == "violation_probable")

    @property
    def redundant(self) -> int:
        """How many different things are asked that a source holds, and how many are asked twice."""
        return len({item for entry in self.violations for item in entry.items}) + len(self.asked_twice)
