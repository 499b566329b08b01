"""Findings of many walks, grouped by what they mean to people: whom they hinder, then one rule over all its
places. Pure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from audits.catalogue import Law, load_catalogue
from audits.model import Criteria, Finding, Hindered, Review, Severity, Verdict
from audits.pack import load_pack
from reports.reached import procedure_of, way_of
from reports.story import Closeup, StepStory, WalkStory, closeup
from reports.words import Words


@dataclass(frozen=True)
class Place:
    """Where a rule found something: the elements of one step of one walk. `messages` are its sentences there."""

    story: WalkStory
    step: StepStory | None
    findings: tuple[Finding, ...]
    messages: tuple[str, ...] = ()

    @property
    def anchor(self) -> str:
        """The step in the storyboard, or the walk when the finding belongs to no step."""
        return self.step.anchor if self.step else self.story.anchor

    @property
    def names(self) -> list[str]:
        """What the elements are called, each once, in the order of the page."""
        return list(dict.fromkeys(f.target.name for f in self.findings if f.target.name.strip()))


@dataclass(frozen=True)
class Barrier:
    """One rule over all its places. `message` is empty when its sentence differs from place to place.

    `people` says what it does to somebody; `laws` are what binds those whose pages these are, all of them.
    """

    rule: str
    verdict: Verdict
    severity: Severity
    title: str
    message: str
    people: str
    hinders: tuple[Hindered, ...]
    criteria: Criteria
    places: tuple[Place, ...]
    laws: tuple[Law, ...] = ()

    @property
    def count(self) -> int:
        """How many elements or events."""
        return sum(len(place.findings) for place in self.places)

    def different(self, stories: Collection[WalkStory]) -> int:
        """How many different elements or events in these walks: one that several bodies met is one."""
        return len(
            {
                (
                    way_of(p.story.walk).setting,
                    procedure_of(p.story.walk),
                    f.step,
                    f.id,
                    f.target.selector,
                    f.target.frame,
                )
                for p in self.places
                for f in p.findings
                if p.story in stories
            }
        )

    @property
    def also(self) -> list[Hindered]:
        """Whom every place hinders, but for those under whom the barrier stands."""
        findings = [finding for place in self.places for finding in place.findings]
        return [who for who in self.hinders[1:] if all(who in finding.hinders for finding in findings)]

    def here_also(self, place: Place) -> list[Hindered]:
        """Whom this place hinders, and not every other."""
        known = {self.hinders[0], *self.also}
        return [who for who in self.hinders if who not in known and any(who in f.hinders for f in place.findings)]

    @property
    def walks(self) -> list[tuple[WalkStory, list[Place]]]:
        """The places, walk by walk."""
        by_walk: dict[str, list[Place]] = defaultdict(list)
        for place in self.places:
            by_walk[place.story.walk.id].append(place)
        return [(places[0].story, places) for places in by_walk.values()]

    @property
    def examples(self) -> list[Finding]:
        """Up to three elements whose code differs."""
        found = {f.target.html: f for place in self.places for f in place.findings if f.target.html.strip()}
        return list(found.values())[:3]

    @property
    def reviews(self) -> list[Review]:
        """What people said of its places, each word once."""
        said = {
            (review.status, review.by, review.why): review
            for place in self.places
            for finding in place.findings
            if (review := place.story.reading.reviews.get(finding.id))
        }
        return list(said.values())

    @property
    def closeup(self) -> tuple[Place, Closeup] | None:
        """The first place that a picture shows, from close by."""
        for place in self.places:
            for finding in place.findings:
                if place.step and (close := closeup(place.story.reading, place.step, finding)):
                    return place, close
        return None


@dataclass(frozen=True)
class Group:
    """The barriers that weigh first of all on one group of people."""

    hindered: Hindered
    barriers: tuple[Barrier, ...]


def grouped(stories: Sequence[WalkStory], words: Words, verdict: Verdict) -> list[Group]:
    """The findings with this verdict. Each barrier stands once, with the people whom its rule names first."""
    by_people: dict[Hindered, list[Barrier]] = defaultdict(list)
    for barrier in barriers(stories, words, verdict):
        by_people[barrier.hinders[0]].append(barrier)
    return [Group(people, tuple(by_people[people])) for people in Hindered if people in by_people]


def barriers(stories: Sequence[WalkStory], words: Words, verdict: Verdict) -> list[Barrier]:
    """One barrier a rule, the gravest and the most frequent first."""
    by_rule: dict[str, list[Place]] = defaultdict(list)
    for story in stories:
        for place in _places(story, words, verdict):
            by_rule[place.findings[0].rule].append(place)
    merged = [_merge(places, words) for places in by_rule.values()]
    return sorted(merged, key=lambda barrier: (barrier.severity.rank, -barrier.count, barrier.rule))


def hindered_counts(barriers: Iterable[Barrier]) -> list[tuple[Hindered, dict[Severity, int]]]:
    """For each group of people, how many different barriers reach it, by severity; groups with none are left
    out.
    """
    counts: dict[Hindered, dict[Severity, int]] = {people: dict.fromkeys(Severity, 0) for people in Hindered}
    for barrier in barriers:
        for people in barrier.hinders:
            counts[people][barrier.severity] += 1
    return [(people, by_severity) for people, by_severity in counts.items() if any(by_severity.values())]


def _places(story: WalkStory, words: Words, verdict: Verdict) -> Iterable[Place]:
    steps = {step.index: step for step in story.steps}
    together: dict[tuple[int | None, str], list[Finding]] = defaultdict(list)
    for finding in story.reading.findings:
        if finding.verdict is verdict:
            together[finding.step, finding.rule].append(finding)
    for (step, _), findings in together.items():
        messages = tuple(dict.fromkeys(words.rule_message(finding) for finding in findings))
        yield Place(story, steps.get(step) if step is not None else None, tuple(findings), messages)


def _merge(places: list[Place], words: Words) -> Barrier:
    findings = [finding for place in places for finding in place.findings]
    first = min(findings, key=lambda finding: finding.severity.rank)
    messages = {message for place in places for message in place.messages}
    return Barrier(
        rule=first.rule,
        verdict=first.verdict,
        severity=first.severity,
        title=words.rule_title(first),
        message=messages.pop() if len(messages) == 1 else "",
        people=words.rule_people(first),
        hinders=tuple(dict.fromkeys(h for f in findings for h in f.hinders)) or (Hindered.EVERYONE,),
        criteria=first.criteria,
        places=tuple(places),
        laws=_laws(first.rule, {place.story.walk.started.scenario.administration for place in places}),
    )


def _laws(rule: str, administrations: set[str]) -> tuple[Law, ...]:
    """What the law says of a rule and of each of these administrations; nothing where the pack does not know them."""
    known = load_pack().administrations
    if not administrations <= set(known):
        return ()
    laws = load_catalogue().accessibility.values()
    return tuple(law for law in laws if all(law.is_about(rule, known[each]) for each in administrations))
