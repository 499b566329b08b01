"""What a letter may say: each demand asserted, asked about, or left out, and on what that rests. Pure.

Nothing is asserted that leaves a doubt, and nothing at all that neither a person confirmed nor a second walk met again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from audits.catalogue import AuthenticSource, Law, load_catalogue
from audits.errors import UsageError
from audits.model import LedgerEntry
from audits.pack import Administration, load_pack
from reports.account import Account, Item, Procedure
from reports.reading import Reading

Ground = Literal["confirmed", "reproduced", ""]
"""On what a demand rests: a person confirmed it, another walk met it again, or neither yet."""

Standing = Literal["asserted", "asked"]


@dataclass(frozen=True)
class Claim:
    """One demand as a letter tells it."""

    procedure: Procedure
    item: Item
    ground: Ground
    standing: Standing
    sources: tuple[AuthenticSource, ...]

    @property
    def entry(self) -> LedgerEntry:
        """The entry of the account."""
        return self.item.entry

    @property
    def query(self) -> bool:
        """Whether the administration may be told to query the source: a way is documented for its region."""
        return self.entry.access == "documented"


@dataclass(frozen=True)
class Case:
    """What is said to one desk of one administration.

    `left_out` are demands that rest on nothing yet, while others do. A `draft` rests on nothing yet at all. An
    `exercise` is about an administration that is invented.
    """

    account: Account
    administration: Administration | None
    claims: tuple[Claim, ...]
    left_out: tuple[Claim, ...]

    @property
    def draft(self) -> bool:
        """Whether nothing in it was confirmed or reproduced."""
        return not any(claim.ground for claim in self.claims)

    @property
    def exercise(self) -> bool:
        """Whether the administration is one that the kit serves itself."""
        return self.administration is not None and bool(self.administration.site)

    @property
    def asserted(self) -> tuple[Claim, ...]:
        """What the letter says is asked again."""
        return tuple(claim for claim in self.claims if claim.standing == "asserted")

    @property
    def asked(self) -> tuple[Claim, ...]:
        """What the letter asks about."""
        return tuple(claim for claim in self.claims if claim.standing == "asked")

    @property
    def procedures(self) -> tuple[Procedure, ...]:
        """The procedures that the letter speaks of."""
        told = dict.fromkeys(claim.procedure.reading.walk.id for claim in self.claims)
        return tuple(each for each in self.account.procedures if each.reading.walk.id in told)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """All walks that the letter rests on, each once, in their order."""
        met = {walk.walk.id: walk for claim in self.claims for walk in (claim.procedure.reading, *claim.item.walks)}
        return tuple(sorted(met.values(), key=lambda each: each.walk.started.at))

    @property
    def laws(self) -> tuple[Law, ...]:
        """The rules that bind the administration, as far as what is asserted or asked is about them."""
        if self.administration is None:
            return ()
        catalogue = load_catalogue()
        scope = catalogue.scopes.get(self.administration.level)
        sources = {source.id for claim in self.claims for source in claim.sources}
        bound = [catalogue.laws[each] for each in (scope.laws if scope else ())]
        regions = {"all", self.administration.region}
        return tuple(
            law for law in bound if law.region in regions and (not law.about or sources.intersection(law.about))
        )


def cases(accounts: Sequence[Account]) -> list[Case]:
    """A case for each administration that asks something again. Raises UsageError when none does, or when the files of
    a walk that it would rest on were changed.
    """
    found = [_case(account) for account in accounts if any(each.items for each in account.procedures)]
    if not found:
        raise UsageError(
            "There is nothing to write about: the walks met nothing that is asked again.",
            "“ariane once-only” prints the account of what they met.",
        )
    for case in found:
        for reading in case.readings:
            if reading.changed:
                raise UsageError(
                    f"The files of the walk {reading.walk.id} do not fit each other: a letter cannot rest on it.",
                    f"ariane verify --walk {reading.walk.id} says what changed.",
                )
    return found


def _case(account: Account) -> Case:
    administration = load_pack().administrations.get(account.administration)
    claims = [_claim(procedure, item) for procedure in account.procedures for item in procedure.items]
    grounded = tuple(claim for claim in claims if claim.ground)
    left_out = tuple(claim for claim in claims if not claim.ground) if grounded else ()
    return Case(account, administration, grounded or tuple(claims), left_out)


def _claim(procedure: Procedure, item: Item) -> Claim:
    entry, catalogue = item.entry, load_catalogue()
    sound = [each for each in item.walks if _is_sound(each)]
    ground: Ground = "confirmed" if item.confirmed else "reproduced" if len(sound) > 1 else ""
    sure = entry.verdict == "violation_probable" or item.confirmed
    # Whether the law binds must be beyond argument, and the walk one that says something of the administration.
    firm = sure and procedure.ledger.scope == "bound" and any(each.walk.id == _id(procedure) for each in sound)
    sources = tuple(catalogue.sources[each] for each in entry.sources if each in catalogue.sources)
    return Claim(procedure, item, ground, "asserted" if firm and sources else "asked", sources)


def _id(procedure: Procedure) -> str:
    return procedure.reading.walk.id


def _is_sound(reading: Reading) -> bool:
    """Whether a walk is whole and says something of the administration."""
    return reading.walk.sealed and not reading.changed and reading.walk.ending.outcome.counts
