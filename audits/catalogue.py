"""Who already holds what people are asked for: a pack's lexicon, its authentic sources and its law, loaded and checked.

Apart from `audits/pack.py` because only those who judge demands need them, and they take a second to read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import Field, field_validator

from audits.errors import ScenarioError, UsageError
from audits.model import Record, Text
from audits.pack import PACKS, Administration, Fact, Level, Region
from audits.written import Notes, Piece, as_record, closest, read_file

Language = Literal["fr", "nl", "de", "en"]
LANGUAGES: tuple[Language, ...] = ("fr", "nl", "de", "en")

Patterns = Mapping[Literal["fr", "nl", "de", "en", "any"], tuple[str, ...]]
"""Regular expressions over plain text, by language; `any` is the same in all of them."""

Strength = Literal["strong", "weak", "none"]
"""What a source is good for: it holds the datum for whoever may ask; partly or for some; or not at all."""

Exception_ = Literal["foreign", "future", "identification", "proxy", "restricted", "medical"]
"""When a source does not hold what is asked: `identification` holds only once the person is identified, `restricted`
needs a legal basis of its own, `proxy` is written for one request, `medical` is what a doctor writes."""


class Concept(Fact):
    """Something that services ask for, and the words it goes by (the head of lexicon.yaml tells the lists apart)."""

    kind: Literal["document", "key", "identity", "contact", "login", "payment", "answer", "help", "page"]
    names: Patterns = {}
    near: Patterns = {}
    broad: Patterns = {}
    topics: Patterns = {}
    bodies: Patterns = {}
    keys: Patterns = {}

    @field_validator("names", "near", "broad", "topics", "bodies", "keys")
    @classmethod
    def _compile(cls, patterns: Patterns) -> Patterns:
        for pattern in (each for listed in patterns.values() for each in listed):
            try:
                re.compile(pattern)
            except re.error as error:
                raise ValueError(f"{pattern} is no regular expression: {error}") from error
        return patterns


class Route(Record):
    """How an administration gets a datum itself. Only where it is `documented` for a region may it be told to."""

    name: str
    region: Region = "all"
    documented: bool = False


class Cost(Record):
    """What one document costs the person and the administration, in euros of that year, as a source published it."""

    name: Text
    person: float
    administration: float | None = None
    year: int
    source: str


class AuthenticSource(Fact):
    """A register that holds a datum. `item` is the concept that it answers; empty where the lexicon has none yet.

    `oots` is the family of evidence of the European Once Only system that it belongs to, if any; `unless` are patterns
    of plain words that mean another paper, which the register does not hold.
    """

    item: str = ""
    names: Mapping[Language, tuple[str, ...]] = Field(description="what people call it, by language")
    registry: Text = Field(description="the register, by language")
    holder: Text = Field(description="who keeps it, by language")
    routes: tuple[Route, ...] = ()
    basis: Text = Field(default={}, description="the legal basis, by language; none where it is not known")
    level: Literal["federal", "regional", "community", "all"]
    strength: Strength
    oots: str = ""
    exceptions: tuple[Exception_, ...] = ()
    unless: tuple[str, ...] = ()
    cost: Cost | None = None

    @field_validator("names")
    @classmethod
    def _named_in_all(cls, names: Mapping[Language, tuple[str, ...]]) -> Mapping[Language, tuple[str, ...]]:
        missing = [lang for lang in LANGUAGES if not names.get(lang)]
        if missing:
            raise ValueError(f"it has no name in {', '.join(missing)}")
        return names


class Absent(Fact):
    """Something that is asked every day and that no source holds for administrations; `items` are its concepts."""

    what: str
    items: tuple[str, ...] = ()


class Law(Fact):
    """A rule on asking only once, or on accessibility, and the levels of administrations that it binds. `about` are the
    sources whose data it is about; none means any. `rules` are those beside whose findings a report cites it.
    """

    title: Text
    level: str
    region: Region
    binds: tuple[Level, ...]
    about: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    says: str

    def is_about(self, rule: str, administration: Administration) -> bool:
        """Whether it is cited beside findings of a rule in what an administration offers."""
        bound = administration.level in self.binds and self.region in {"all", administration.region}
        return bound and rule in self.rules


class Scope(Fact):
    """Whether administrations of a level (its id) are bound. `arguable`: a human must look.

    `issues` are the concepts of the papers that they hand out themselves: what else their pages name, they ask. None
    where that is not known.
    """

    scope: Literal["bound", "arguable", "free"]
    laws: tuple[str, ...] = ()
    issues: tuple[str, ...] | None = None


class Band(Record):
    """A part of a scale: from the part before it up to and with `most`; none for the last."""

    most: int | None = None
    name: Text


class Scale(Fact):
    """How somebody else reads a count. It is told beside the count, under their name."""

    title: Text
    by: Text
    bands: tuple[Band, ...] = Field(min_length=1)

    def band(self, count: int) -> Band:
        """Where a count stands."""
        return next((each for each in self.bands if each.most is not None and count <= each.most), self.bands[-1])


@dataclass(frozen=True)
class Catalogue:
    """The lexicon, the authentic sources and the law of one country, each fact by its id."""

    concepts: Mapping[str, Concept]
    sources: Mapping[str, AuthenticSource]
    absent: Mapping[str, Absent]
    laws: Mapping[str, Law]
    accessibility: Mapping[str, Law]
    scopes: Mapping[str, Scope]
    scales: Mapping[str, Scale]

    @property
    def facts(self) -> Sequence[Fact]:
        """All of them."""
        groups: Sequence[Mapping[str, Fact]] = (
            self.concepts,
            self.sources,
            self.absent,
            self.laws,
            self.accessibility,
            self.scopes,
            self.scales,
        )
        return [fact for group in groups for fact in group.values()]

    @cached_property
    def of_item(self) -> Mapping[str, tuple[AuthenticSource, ...]]:
        """The sources of each concept, in the order of the file: the first is what its plain name means."""
        found: dict[str, tuple[AuthenticSource, ...]] = {}
        for source in self.sources.values():
            if source.item:
                found[source.item] = (*found.get(source.item, ()), source)
        return found


@cache
def load_catalogue(pack: str = "be", root: Path = PACKS) -> Catalogue:
    """The catalogue of a pack. Raises UsageError when there is none, ScenarioError with every mistake in its files."""
    folder = root / pack
    if not folder.is_dir():
        raise UsageError(f"There is no pack {pack!r}.", f"Packs are folders of {root}.")
    lexicon = _File(folder / "lexicon.yaml", ("concepts",))
    sources = _File(folder / "sources.yaml", ("sources", "absent"))
    law = _File(folder / "law.yaml", ("laws", "accessibility", "scopes", "scales"))
    catalogue = Catalogue(
        concepts=lexicon.facts("concepts", Concept),
        sources=sources.facts("sources", AuthenticSource),
        absent=sources.facts("absent", Absent),
        laws=law.facts("laws", Law),
        accessibility=law.facts("accessibility", Law),
        scopes=law.facts("scopes", Scope),
        scales=law.facts("scales", Scale),
    )
    sources.check("sources", "item", catalogue.sources, lambda fact: [fact.item] * bool(fact.item), lexicon.ids)
    sources.check("absent", "items", catalogue.absent, lambda fact: fact.items, lexicon.ids)
    law.check("scopes", "laws", catalogue.scopes, lambda fact: fact.laws, law.ids)
    law.check("scopes", "issues", catalogue.scopes, lambda fact: fact.issues or (), lexicon.ids)
    law.check("laws", "about", catalogue.laws, lambda fact: fact.about, sources.ids)
    mistakes = [problem for file in (lexicon, sources, law) for problem in file.notes.mistakes()]
    if mistakes:
        raise ScenarioError(mistakes)
    return catalogue


Named = TypeVar("Named", bound=Fact)


class _File:
    """One file of the catalogue: lists of facts below these keys, and what is wrong with them."""

    def __init__(self, path: Path, keys: Sequence[str]) -> None:
        self.notes = Notes(str(path))
        self.ids: set[str] = set()
        self._pieces: dict[tuple[str, str], Piece] = {}
        whole = read_file(path, self.notes, plain=True) or Piece({})
        self._lists = whole.value if isinstance(whole.value, dict) else {}
        if not isinstance(whole.value, dict):
            self.notes.wrong(whole, f"keys with lists of facts are expected, not {whole.shape}", ", ".join(keys))
        for key, piece in self._lists.items():
            if key not in keys:
                self.notes.wrong(piece, "unknown key", closest(key, keys, f"known keys: {', '.join(keys)}"))

    def facts(self, key: str, kind: type[Named]) -> dict[str, Named]:
        """The facts below a key by their ids."""
        facts: dict[str, Named] = {}
        for piece in self._items(key):
            # Ids of unusable facts too: one mistake in a fact is not one in whatever names it.
            self.ids.add(str(piece.find("id").value))
            fact = as_record(kind, piece, self.notes)
            if fact is None:
                continue
            if fact.id in facts:
                self.notes.wrong(piece.find("id"), f"two facts are called {fact.id}", "give each its own id")
            facts[fact.id] = fact
            self._pieces[key, fact.id] = piece
        return facts

    def _items(self, key: str) -> Iterator[Piece]:
        listed = self._lists.get(key, Piece(None))
        if not isinstance(listed.value, list):
            self.notes.wrong(listed, f"a list of facts is expected, not {listed.shape}", path=key)
            return
        yield from listed.value

    def check(
        self,
        key: str,
        field: str,
        facts: Mapping[str, Named],
        named: Callable[[Named], Sequence[str]],
        known: set[str],
    ) -> None:
        """Whatever the facts below a key name in a field must exist."""
        for fact in facts.values():
            for name in named(fact):
                if name not in known:
                    place = self._pieces[key, fact.id].find(field)
                    self.notes.wrong(place, f"there is no {name}", closest(name, known))
