"""A country's facts as data: loaded, checked, and each with the source it comes from and the day it was looked up.

A pack is a folder of `scenarios/packs/`. The practice administrations belong to every pack.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal, TypeVar, get_args

from pydantic import Field, field_validator

from audits.errors import ScenarioError, UsageError
from audits.model import Record, Text
from audits.written import Notes, Piece, as_record, closest, read_file

SCENARIOS = Path(__file__).parent.parent / "scenarios"
PACKS = SCENARIOS / "packs"
PRACTICE = SCENARIOS / "practice" / "administrations.yaml"

Level = Literal[
    "federal",
    "social_security",
    "regional",
    "community",
    "municipal",
    "cpas",
    "housing_company",
    "school",
    "private",
    "foreign",
]
Region = Literal["all", "brussels", "wallonia", "flanders", "french_community", "german_community", "abroad"]
Token = Literal[
    "given_name",
    "family_name",
    "full_name",
    "birth_date",
    "birth_date_local",
    "birth_place",
    "nationality",
    "national_number",
    "bis_number",
    "eid_card",
    "foreigner_card",
    "passport",
    "iban",
    "email",
    "phone",
    "password",
    "street",
    "number",
    "post_code",
    "city",
    "address",
    "country",
    "child_given_name",
]
"""What a synthetic person may have; a scenario writes it `{person.given_name}`."""

EVERYBODY: tuple[Token, ...] = (
    "given_name",
    "family_name",
    "full_name",
    "birth_date",
    "birth_date_local",
    "birth_place",
    "password",
    "child_given_name",
)
"""What all of them have."""


class Fact(Record):
    """Something that is said of the world. `unsure` facts need a look before anybody relies on them."""

    id: str = Field(min_length=1, description="what other files call it")
    source: str = Field(min_length=1, description="say where this is known from, so that a reader can check it")
    last_verified: date = Field(description="say on which day it was looked up, such as 2026-11-23")
    unsure: bool = False
    note: str = ""


Subject = Literal["once_only", "accessibility", "discrimination", "privacy", "consumer", "anything"]
"""What a desk is there for."""

Asked = Literal[
    "authority",
    "procedure",
    "address",
    "date",
    "demanded",
    "held_by",
    "law",
    "alternative",
    "consequence",
    "prior",
    "request",
    "evidence",
]
"""What the form of a desk may ask."""


class Desk(Fact):
    """Who takes complaints and reports about administrations, and how they are reached.

    It is competent for administrations of these `levels` and `regions`; none means all of them. `prior` is what it asks
    to have been done first, `fields` what its form asks, in that order.
    """

    name: Text = Field(description="its name by language")
    takes: tuple[Subject, ...] = Field(min_length=1, description=f"some of {', '.join(get_args(Subject))}")
    levels: tuple[Level, ...] = ()
    regions: tuple[Region, ...] = ()
    languages: tuple[str, ...] = Field(min_length=1, description="languages in which it may be addressed")
    web: str = ""
    email: str = ""
    phone: str = ""
    post: str = ""
    prior: Text = {}
    fields: tuple[Asked, ...] = Field(min_length=1, description=f"some of {', '.join(get_args(Asked))}")

    def is_competent(self, administration: Administration) -> bool:
        """Whether it takes complaints about an administration. A region that is not known speaks against no desk."""
        known = administration.region not in {"all", "abroad"}
        level = not self.levels or administration.level in self.levels
        return level and (not self.regions or not known or administration.region in self.regions)


class Administration(Fact):
    """Who runs a service. `site` is the key of a practice administration, which this kit serves itself.

    `platform` is the product behind the service, `complaints` the ids of desks.
    """

    name: Text = Field(description="its name by language")
    level: Level = Field(description=f"one of {', '.join(get_args(Level))}")
    region: Region = "all"
    languages: tuple[str, ...] = Field(min_length=1, description="languages of the service")
    hosts: tuple[str, ...] = ()
    platform: str = ""
    complaints: tuple[str, ...] = ()
    site: str = ""


class PersonKind(Fact):
    """A kind of synthetic person: which data they have, and so which barriers they can meet.

    `national_number` `test` is the official range for tests (months 61 to 72); `serial-999` is for services whose
    own checks refuse those months. `phone` `abroad` is a number reserved for fiction in North America.
    """

    title: Text
    locale: Literal["fr_BE", "nl_BE", "de_DE"] = Field(description="the language of their names and addresses")
    has: tuple[Token, ...] = Field(min_length=1, description="the data that they have and others lack")
    national_number: Literal["test", "serial-999"] = "test"
    phone: Literal["belgium", "abroad"] = "belgium"
    nationality: str = ""
    country: str = ""

    @property
    def tokens(self) -> tuple[Token, ...]:
        """All the data that they have."""
        return (*EVERYBODY, *self.has)


class Invented(Fact):
    """Names and places that are nobody's, by language: what marks a person as synthetic.

    `words` are given names that are ordinary words too: masking them would tear holes into sentences.
    """

    family_names: tuple[str, ...] = Field(min_length=1, description="names that no family bears")
    words: tuple[str, ...] = ()
    streets: tuple[str, ...] = Field(min_length=1, description="streets that are nowhere")
    city: str
    post_code: str


class Concept(Fact):
    """What words on a page mean. `pattern` is a regular expression over plain text (`audits.labels.normalised`); `said`
    marks what pages say and no label asks for.
    """

    pattern: str = Field(
        min_length=1, description="how it is written, as a regular expression over plain small letters"
    )
    said: bool = False

    @field_validator("pattern")
    @classmethod
    def _compiles(cls, pattern: str) -> str:
        try:
            re.compile(pattern)
        except re.error as error:
            raise ValueError(f"this is no regular expression: {error}") from error
        return pattern


Resource = Literal[
    "national_number",
    "bis_number",
    "eid_card",
    "foreigner_card",
    "eid_reader",
    "itsme",
    "email",
    "phone",
    "calls",
    "sms",
    "smartphone",
    "app",
    "scanner",
    "online_payment",
    "account",
    "helper",
]
"""What a service may demand and a person may lack. `phone` is a number, `calls` to speak and hear at a telephone, `sms`
one that receives codes, `app` room and right to install one, `scanner` any means to turn a paper into a file, `account`
a key of another kind than itsme and cards, `helper` somebody who may act for them."""

Sets = tuple[tuple[Resource, ...], ...]
"""Any of these sets of resources, and all of what a set lists; nothing is needed where there is none."""

Answer = Literal["yes", "no", "maybe"]


class Share(Record):
    """How many people are meant, as the source says it; never multiplied with a result. `of` is told by language."""

    value: str
    of: Text
    source: str = Field(min_length=1, description="say where this figure is from")


class Budget(Record):
    """What a person may give up at: minutes at a computer, steps, megabytes, reading difficulty (LIX)."""

    minutes: float | None = None
    steps: int | None = None
    megabytes: float | None = None
    lix: float | None = None


class Persona(Fact):
    """Who walks: a profile with what they have and lack. `can` that is not said is `maybe`.

    Profile `none` is somebody without any device: only the channels to a human count. `level` is that of the language
    of the service: `native`, or one of the Common European Framework (A1 to C2). `speed` is how they type, one of the
    three of the Keystroke-Level Model: their minutes are counted with it.
    """

    name: Text = Field(description="what they are called, by language")
    profile: str = Field(description="a profile of audits/profiles, or none")
    can: Mapping[Resource, Answer] = Field(description="what they have: yes, no or maybe")
    languages: tuple[str, ...] = Field(min_length=1, description="languages that they read")
    level: Literal["A1", "A2", "B1", "B2", "C1", "C2", "native"] = "native"
    speed: Literal["skilled", "average", "unfamiliar"] = "average"
    budget: Budget = Budget()
    shares: tuple[Share, ...] = ()

    def has(self, resource: Resource) -> Answer:
        """Whether they have something; who has a telephone speaks and receives codes, unless it is said."""
        if resource in {"calls", "sms"} and resource not in self.can:
            return self.can.get("phone", "maybe")
        return self.can.get(resource, "maybe")

    def meets(self, sets: Sets) -> Answer:
        """Whether they have all of what one of these sets lists."""
        if not sets:
            return "yes"
        return max((min(map(self.has, each), key=_SURE.index) for each in sets), key=_SURE.index)


_SURE: tuple[Answer, ...] = ("no", "maybe", "yes")


class Need(Fact):
    """What a demand needs: what one of these sets lists, or else a way around that the page offers (ids of ways).

    It is a demand for one of `concepts` (among demands of the kinds `among`, of all where none is said), or of one of
    `kinds` whatever its words; one that also names one of `unless` is none.
    """

    concepts: tuple[str, ...]
    among: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    any_of: Sets = Field(min_length=1, description="what meets the demand: any of these, each all of what it lists")
    opened_by: tuple[str, ...] = ()


class Way(Fact):
    """A way around a demand: words of the page that name it (concepts), and what it needs in its turn.

    A `certain` way is named by words that say that it leads there; another one may, and opens nothing for sure.
    """

    concepts: tuple[str, ...] = Field(min_length=1, description="concepts of labels.yaml that name it")
    any_of: Sets = ()
    certain: bool = False


class Circle(Fact):
    """A procedure that asks for the very thing that it gives."""

    procedures: tuple[str, ...]
    concepts: tuple[str, ...]


class Rate(Fact):
    """What a unit of something costs, in euros."""

    title: Text
    euro: float = Field(gt=0, description="euros a unit")
    unit: Literal["megabyte"]


class Channels(Fact):
    """The ways that lead to a human (ids)."""

    ways: tuple[str, ...]


@dataclass(frozen=True)
class Pack:
    """The facts of one country, each by its id."""

    name: str
    administrations: Mapping[str, Administration]
    desks: Mapping[str, Desk]
    people: Mapping[str, PersonKind]
    invented: Mapping[str, Invented]
    personas: Mapping[str, Persona]
    concepts: Mapping[str, Concept]
    needs: Mapping[str, Need]
    ways: Mapping[str, Way]
    circles: Mapping[str, Circle]
    channels: Mapping[str, Channels]
    rates: Mapping[str, Rate]

    @property
    def facts(self) -> Sequence[Fact]:
        """All of them."""
        groups: Sequence[Mapping[str, Fact]] = (
            self.administrations,
            self.desks,
            self.people,
            self.invented,
            self.personas,
            self.concepts,
            self.needs,
            self.ways,
            self.circles,
            self.channels,
            self.rates,
        )
        return [fact for group in groups for fact in group.values()]

    @property
    def date(self) -> date:
        """The day of the latest fact: what an instrument names as the state of its pack."""
        return max(fact.last_verified for fact in self.facts)

    def administration(self, id: str) -> Administration:
        """The administration that a scenario names. Raises UsageError when the pack has none of that id."""
        return _known(self.administrations, id, f"The pack {self.name} has no administration")

    def person(self, id: str) -> PersonKind:
        """The kind of person that a scenario names. Raises UsageError when the pack has none of that id."""
        return _known(self.people, id, f"The pack {self.name} has no person")


Named = TypeVar("Named", bound=Fact)


def _known(facts: Mapping[str, Named], id: str, complaint: str) -> Named:
    if id not in facts:
        raise UsageError(f"{complaint} {id!r}.", closest(id, facts, f"There is: {', '.join(facts)}."))
    return facts[id]


@cache
def load_pack(name: str = "be", root: Path = PACKS) -> Pack:
    """The pack of that name. Raises UsageError when there is none, ScenarioError with every mistake in its files."""
    folder = root / name
    if not folder.is_dir():
        packs = sorted(each.name for each in root.iterdir() if each.is_dir()) if root.is_dir() else []
        raise UsageError(f"There is no pack {name!r}.", f"There is: {', '.join(packs)}.")
    places = _Facts(folder / "administrations.yaml", ("administrations",))
    desks = _Facts(folder / "desks.yaml", ("desks",))
    practice = _Facts(PRACTICE, ("administrations",))
    people = _Facts(folder / "people.yaml", ("people", "invented"))
    personas = _Facts(folder / "personas.yaml", ("personas",))
    labels = _Facts(folder / "labels.yaml", ("concepts",))
    gates = _Facts(folder / "gates.yaml", ("needs", "ways", "circles", "channels"))
    rates = _Facts(folder / "rates.yaml", ("rates",))
    pack = Pack(
        name,
        administrations=places.of(Administration) | practice.of(Administration, practised=True),
        desks=desks.of(Desk),
        people=people.of(PersonKind),
        invented=people.of(Invented),
        personas=personas.of(Persona),
        concepts=labels.of(Concept),
        needs=gates.of(Need),
        ways=gates.of(Way),
        circles=gates.of(Circle),
        channels=gates.of(Channels),
        rates=rates.of(Rate),
    )
    places.check_complaints(pack, desks.ids)
    practice.check_complaints(pack, desks.ids)
    people.check_people(pack)
    gates.check_names(pack)
    mistakes = [
        problem
        for file in (places, desks, practice, people, personas, labels, gates, rates)
        for problem in file.notes.mistakes()
    ]
    if mistakes:
        raise ScenarioError(mistakes)
    return pack


_KEYS: Mapping[type[Fact], str] = {
    Administration: "administrations",
    Desk: "desks",
    PersonKind: "people",
    Invented: "invented",
    Persona: "personas",
    Concept: "concepts",
    Need: "needs",
    Way: "ways",
    Circle: "circles",
    Channels: "channels",
    Rate: "rates",
}


class _Facts:
    """One file of a pack: lists of facts below these keys, and what is wrong with them."""

    def __init__(self, path: Path, keys: Sequence[str]) -> None:
        self.notes = Notes(str(path))
        self._pieces: dict[tuple[type[Fact], str], Piece] = {}
        # Ids of all facts, the unusable ones too: one mistake in a fact is not one in whatever names it.
        self.ids: set[str] = set()
        whole = read_file(path, self.notes, plain=True) or Piece({})
        if not isinstance(whole.value, dict):
            self.notes.wrong(whole, f"keys with lists of facts are expected, not {whole.shape}", ", ".join(keys))
            whole = Piece({})
        for key, piece in whole.value.items() if isinstance(whole.value, dict) else ():
            if key not in keys:
                self.notes.wrong(piece, "unknown key", closest(key, keys, f"known keys: {', '.join(keys)}"))
        self._whole = whole

    def of(self, kind: type[Named], *, practised: bool = False) -> dict[str, Named]:
        """The facts of one kind by their ids. Only practice administrations have a `site` and start with practice/."""
        facts: dict[str, Named] = {}
        listed = self._whole.value.get(_KEYS[kind], Piece(None)) if isinstance(self._whole.value, dict) else Piece(None)
        if not isinstance(listed.value, list):
            self.notes.wrong(listed, f"a list of facts is expected, not {listed.shape}", path=_KEYS[kind])
        for piece in listed.value if isinstance(listed.value, list) else ():
            self.ids.add(str(piece.find("id").value))
            fact = as_record(kind, piece, self.notes)
            if fact is None:
                continue
            if fact.id in facts:
                self.notes.wrong(piece.find("id"), f"two facts are called {fact.id}", "give each its own id")
            if isinstance(fact, Administration):
                if len({practised, bool(fact.site), fact.id.startswith("practice/")}) > 1:
                    self.notes.wrong(piece.find("id"), "practice/ and site belong to practice administrations alone")
            facts[fact.id] = fact
            self._pieces[kind, fact.id] = piece
        return facts

    def check_complaints(self, pack: Pack, desks: Collection[str]) -> None:
        """Each desk that an administration names must be in the pack."""
        for fact in pack.administrations.values():
            piece = self._pieces.get((Administration, fact.id), Piece(None))
            for index, desk in enumerate(fact.complaints if piece.value else ()):
                if desk not in desks:
                    hint = closest(desk, pack.desks, f"there is: {', '.join(pack.desks)}")
                    self.notes.wrong(piece.find("complaints", index), f"there is no {desk}", hint)

    def check_people(self, pack: Pack) -> None:
        """Each person's language needs invented names; what is said of them must be given, and the other way round."""
        for fact in pack.people.values():
            piece = self._pieces[PersonKind, fact.id]
            if fact.locale[:2] not in pack.invented:
                self.notes.wrong(
                    piece.find("locale"), f"no names were invented in {fact.locale[:2]}", "add them below invented:"
                )
            for token in ("nationality", "country"):
                if (token in fact.has) != bool(getattr(fact, token)):
                    self.notes.wrong(piece, f"{token} is given below `has` and as a key, or not at all")

    def check_names(self, pack: Pack) -> None:
        """Each concept and each way that a need, a way, a circle or a channel names must be in the pack."""
        groups: Mapping[type[Fact], Mapping[str, Fact]] = {
            Need: pack.needs,
            Way: pack.ways,
            Circle: pack.circles,
            Channels: pack.channels,
        }
        named = (("concepts", "concept", pack.concepts), ("unless", "concept", pack.concepts))
        ways = (("opened_by", "way", pack.ways), ("ways", "way", pack.ways))
        for kind, facts in groups.items():
            for fact in facts.values():
                for key, what, known in (*named, *ways):
                    for name in (each for each in getattr(fact, key, ()) if each not in known):
                        hint = closest(name, known)
                        self.notes.wrong(self._pieces[kind, fact.id], f"there is no {what} {name}", hint)
