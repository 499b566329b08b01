"""The Once Only account of a walk: its demands, read against the authentic sources of a pack.

Pure. A page demands in four ways: by an upload, by a field, by words (a list of documents, a sentence), and by a paper
that it links to. What is demanded at several moments, or in a heading and again below it, is one demand; the most
telling of them stands.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from audits.archive import StoredStep, StoredWalk
from audits.catalogue import AuthenticSource, load_catalogue
from audits.demands import pages_of
from audits.errors import ScenarioError, UsageError
from audits.labels import normalised
from audits.model import (
    AskedTwice,
    ControlSeen,
    DatumAsked,
    Demand,
    DemandCost,
    FillSeen,
    Ledger,
    LedgerEntry,
    Observation,
    PaperSeen,
)
from audits.once_only.cues import guess_language
from audits.once_only.desk import judge_for, language
from audits.once_only.grammar import Form
from audits.once_only.plain import Plain
from audits.once_only.verdicts import Judge, Reading
from audits.pack import Administration, load_pack

WHERE = ("upload", "field", "passage", "document")
"""What a demand is on its page, the most telling first."""

LONGEST = 400
"""Letters of a passage that is read: what is longer is a text, and its sentences are lines of their own."""

ONCE = frozenset({"phone", "mobile", "email", "birthdate", "nrn", "bank"})
"""Concepts that a person has one of: asked again, under whatever label, they are the same."""

SAME_LABEL = frozenset({"name", "address"})
"""Concepts of several parts: only under the same label is it the same part."""

OTHERS = re.compile(
    r"enfant|conjoint|partenaire|parent|mere|pere|proche|employeur|proprietaire|kind|partner|echtgen|ouder|moeder|vader"
    r"|werkgever|eigenaar|eltern|mutter|vater|ehe|arbeitgeber|eigentumer|child|spouse|mother|father|employer|landlord"
)
"""Words of other people, in labels made plain: what is asked of them is another thing."""


def ledger(walk: StoredWalk, demands: tuple[Demand, ...] = ()) -> Ledger:
    """The account of a walk; `demands` are those that its fields make. Raises ArchiveError when an observation is
    missing.
    """
    name = walk.started.scenario.administration
    administration = _administration(name)
    judge = _judge(administration)
    desk = _Desk(walk, judge, administration)
    data = tuple(_data(walk, demands))
    return Ledger(
        administration=name,
        level=administration.level if administration else "",
        region=administration.region if administration else "",
        scope=judge.scope,
        entries=tuple(desk.entries()),
        asked_twice=tuple(_asked_twice(data)),
        data=tuple(_asked_first(data)),
    )


def _administration(name: str) -> Administration | None:
    try:
        return load_pack().administration(name)
    except (ScenarioError, UsageError):
        return None


def _judge(administration: Administration | None) -> Judge:
    return judge_for(administration.level if administration else None)


@dataclass(frozen=True)
class _Asked:
    """A reading with its place."""

    step: int
    where: str
    wording: str
    context: str
    reading: Reading
    observation: str
    control: ControlSeen | None = None
    paper: PaperSeen | None = None


class _Desk:
    """Where the pages of one walk are read."""

    def __init__(self, walk: StoredWalk, judge: Judge, administration: Administration | None) -> None:
        self.walk = walk
        self.judge = judge
        self.region = administration.region if administration else "all"
        self.lang = language(_known(walk.started.service_lang))
        self.sources = load_catalogue().sources
        self.labels: set[str] = set()

    def entries(self) -> Iterator[LedgerEntry]:
        """Everything that is asked, in the order of the steps, once a step."""
        for step in self.walk.steps:
            met: dict[tuple[str, ...], _Asked] = {}
            for sha256, page in pages_of(self.walk, step):
                for asked in self._asked(step.index, sha256, page):
                    before = met.get(asked.reading.items)
                    if before is None or _rank(asked) < _rank(before):
                        met[asked.reading.items] = asked
            for asked in self._printed(step):
                met.setdefault(asked.reading.items, asked)
            yield from (self._entry(each) for each in _without_parts(met))

    def _asked(self, step: int, sha256: str, page: Observation) -> Iterator[_Asked]:
        for control in page.controls:
            form: Form = "upload" if control.type == "file" else "field"
            if control.role in {"button", "link"} and control.type != "file":
                continue
            if control.disabled or control.readonly or (control.filled and not control.value.startswith("‹")):
                continue
            words = " ".join(filter(None, [control.name, control.description]))
            reading = self.judge.read(words, control.group, self.lang, form)
            if reading.items and reading.verdict != "no_demand":
                where = "upload" if form == "upload" else "field"
                yield _Asked(step, where, control.name, control.group, reading, sha256, control)
        yield from self._said(step, sha256, page)

    def _said(self, step: int, sha256: str, page: Observation) -> Iterator[_Asked]:
        """What the page says in words, each line below the heading above it."""
        self.labels |= {Plain(each.name).text for each in page.controls if each.name}
        headings = {heading.text for heading in page.headings}
        context = ""
        for line in page.passages:
            if line in headings:
                context = line
                continue
            # The label of a field was read with the field; one that comes later is a summary of what was given.
            if len(line) > LONGEST or Plain(line).text in self.labels:
                continue
            reading = self.judge.read(line, context, self.lang)
            if reading.items and reading.verdict != "no_demand":
                yield _Asked(step, "passage", line, context, reading, sha256)

    def _printed(self, step: StoredStep) -> Iterator[_Asked]:
        """What the papers ask that a page links to. A link does not say that this paper is for this person, so that
        nothing in one is more than possible.
        """
        for paper in step.papers:
            guessed, sure = guess_language(" ".join(line.text for line in paper.lines[:200]))
            for line in paper.lines:
                reading = self.judge.read(line.text, line.context, None, line.form, guessed if sure else None)
                if not reading.items or reading.verdict == "no_demand":
                    continue
                if reading.verdict == "violation_probable":
                    doubts = (*reading.doubts, "unclear")
                    reading = replace(reading, verdict="violation_possible", doubts=doubts)
                yield _Asked(step.index, "document", line.text, line.context, reading, "", paper=paper)

    def _entry(self, asked: _Asked) -> LedgerEntry:
        reading, control = asked.reading, asked.control
        place = control or asked.paper
        sources = [self.sources[each] for each in reading.sources]
        return LedgerEntry(
            id=_fingerprint(self.walk, asked),
            step=asked.step,
            where=asked.where,
            wording=asked.wording,
            help=control.description if control else "",
            context=asked.context,
            lang=reading.lang,
            items=reading.items,
            demand=reading.demand,
            obligation=_obligation(reading, control),
            verdict=reading.verdict,
            rule=reading.rule,
            quotes=reading.quotes,
            doubts=reading.doubts,
            tested=reading.tested,
            confidence=reading.confidence,
            sources=reading.sources,
            access="documented" if any(self._documented(each) for each in sources) else "undocumented",
            costs=tuple(_costs(sources)),
            observation=asked.observation or None,
            paper=asked.paper.url if asked.paper else "",
            selector=place.selector if place else "",
            box=place.box if place else None,
        )

    def _documented(self, source: AuthenticSource) -> bool:
        """Whether a route to a source is published for the administration's region."""
        return any(route.documented and route.region in {self.region, "all"} for route in source.routes)


def _known(code: str) -> str | None:
    return code if code[:2].lower() in {"fr", "nl", "de", "en"} else None


def _obligation(reading: Reading, control: ControlSeen | None) -> str:
    """What the page's own attribute says counts before what its words suggest."""
    return "mandatory" if control is not None and control.required else reading.obligation


def _rank(asked: _Asked) -> tuple[int, float]:
    return WHERE.index(asked.where), -asked.reading.confidence


def _without_parts(met: Mapping[tuple[str, ...], _Asked]) -> list[_Asked]:
    """Without lines that name several things of which each is asked by an upload or a field of its own."""
    asked = [each for each in met.values() if each.control is not None]
    alone = {item for each in asked for item in each.reading.items}
    lines = [each for each in met.values() if each.control is None and not set(each.reading.items) <= alone]
    return [*asked, *lines]


def _costs(sources: list[AuthenticSource]) -> Iterator[DemandCost]:
    # A datum that several registers hold is fetched from one of them.
    for source in sources[:1]:
        if source.cost is not None:
            yield DemandCost.model_validate(source.cost.model_dump())


def _fingerprint(walk: StoredWalk, asked: _Asked) -> str:
    """What names a demand from walk to walk: scenario, step, kind and things; figures in its words do not count."""
    step = next((each.title for each in walk.steps if each.index == asked.step), {})
    parts = (walk.started.scenario.walk, next(iter(step.values()), ""), asked.where, *asked.reading.items)
    words = re.sub(r"\d+", "0", asked.wording)
    return hashlib.sha256("\x1f".join((*parts, words)).encode()).hexdigest()[:16]


def _offered(walk: StoredWalk) -> set[tuple[int, str]]:
    """Fields that held something when their step arrived, or when they were to be filled: by step and label."""
    offered = set()
    for step in walk.steps:
        for _, page in list(pages_of(walk, step))[:1]:
            offered |= {(step.index, normalised(control.name)) for control in page.controls if control.filled}
        for action in step.actions:
            if isinstance(action.seen, FillSeen) and not action.seen.was_empty and action.located is not None:
                offered.add((step.index, normalised(action.located.name)))
    return offered


@dataclass(frozen=True)
class _Datum:
    """A field that asks for something a person has one of. `part` tells apart what one concept is made of."""

    demand: Demand
    concept: str
    part: str
    offered: bool


def _data(walk: StoredWalk, demands: tuple[Demand, ...]) -> Iterator[_Datum]:
    offered = _offered(walk)
    for demand in demands:
        concept = demand.concepts[0] if len(demand.concepts) == 1 and demand.kind == "datum" else ""
        if concept in ONCE | SAME_LABEL:
            label = normalised(demand.label)
            whose = OTHERS.search(label)
            part = label if concept in SAME_LABEL else whose[0] if whose else ""
            yield _Datum(demand, concept, part, (demand.step, label) in offered)


def _asked_first(data: Iterable[_Datum]) -> Iterator[DatumAsked]:
    """What was neither filled in by the service nor offered, where it was asked first."""
    met: set[tuple[str, str]] = set()
    for each in data:
        if not each.offered and (each.concept, each.part) not in met:
            met.add((each.concept, each.part))
            yield DatumAsked(step=each.demand.step, label=each.demand.label, concept=each.concept, part=each.part)


def _asked_twice(data: Iterable[_Datum]) -> Iterator[AskedTwice]:
    """Fields that ask in another step for what was asked before, and that neither the service filled in nor offered."""
    first: dict[tuple[str, str], Demand] = {}
    for each in data:
        demand = each.demand
        before = first.setdefault((each.concept, each.part), demand)
        if before.step != demand.step and not each.offered:
            yield AskedTwice(
                step=demand.step,
                label=demand.label,
                concept=each.concept,
                before=before.step,
                before_label=before.label,
                observation=demand.observation,
                selector=demand.selector,
                box=demand.box,
            )
