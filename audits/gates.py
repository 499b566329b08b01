"""Who gets through: personas against the demands that a walk recorded.

Pure. A gate is open where the person has what is asked, or the page says of a way around that it leads there and the
person has what that way needs. What a persona may or may not have, and what a page leaves unclear (it names a counter,
and not what can be done there), is said as `depends`: nobody is shut out by a guess, and nobody let through by one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from audits.archive import StoredWalk
from audits.demands import demands, pages_of, words_of
from audits.labels import Labels, labels, normalised
from audits.model import Demand, Gate, Observation, Scenario, StepEffort
from audits.pack import Answer, Need, Pack, Persona, Way, load_pack

UNDERSTANDS = frozenset({"B1", "B2", "C1", "C2", "native"})
"""Levels of the Common European Framework at which ordinary administrative pages can be followed."""

DENIED = "denied"
"""The concept of words that deny: a way that a sentence names and may deny is not certain."""

EITHER = {"fr": "ou", "nl": "of", "de": "oder", "en": "or"}
"""What stands between the things of a label of which one is enough, by language; a stroke does in all of them."""

SENTENCE = re.compile(r"(?<=[.!?;])\s+")


@dataclass(frozen=True)
class Told:
    """What a walk says of its procedure: demands, and the words of each step."""

    scenario: Scenario
    lang: str
    demands: tuple[Demand, ...]
    words: Mapping[int, tuple[str, ...]]
    effort: Sequence[StepEffort] = ()


@dataclass(frozen=True)
class Offer:
    """A way around that a page names, in its words; `certain` where they say that it leads there."""

    way: Way
    text: str
    certain: bool


def told_by(walk: StoredWalk, effort: Sequence[StepEffort] = ()) -> Told:
    """What a stored walk says. Raises ArchiveError when an observation is missing."""
    words = {
        step.index: tuple(dict.fromkeys(text for _, page in pages_of(walk, step) for text in _said(page) if text))
        for step in walk.steps
    }
    return Told(walk.started.scenario, walk.started.service_lang, demands(walk), words, effort)


def _said(page: Observation) -> Iterator[str]:
    """What a page says, and the telephone numbers that it links to and does not write.

    What stands beside a field for a telephone number shows how one is written: nobody is called there.
    """
    patterns = {each.description for each in page.controls if each.type == "tel"}
    said = [text for text in words_of(page) if text not in patterns]
    yield from said
    written = re.sub(r"\D", "", " ".join(said))
    for document in page.markup:
        for attributes in document.attributes:
            address = attributes.get("href", "")
            # Eight figures tell a number, whether it is written for callers from abroad or not.
            if address.startswith("tel:") and re.sub(r"\D", "", address)[-8:] not in written:
                yield address


def gates(told: Told, pack: str = "be") -> tuple[Gate, ...]:
    """One answer for each persona of the pack."""
    case = _Case(told, load_pack(pack), labels(pack))
    return tuple(case.gate(persona) for persona in case.pack.personas.values())


@dataclass(frozen=True)
class _Case:
    """One walk before the facts of a pack."""

    told: Told
    pack: Pack
    known: Labels

    def gate(self, persona: Persona) -> Gate:
        """What the demands of the walk mean for a persona: what shuts them out, else the first doubt."""
        if persona.profile == "none":
            return self._without_device(persona)
        give_up = dict(_budget(persona, self.told.effort))
        budget = {
            "may_give_up": {name: taken for name, (_, taken) in give_up.items()},
            "gives_up_at": {name: step for name, (step, _) in give_up.items()},
        }
        met = [gate for demand in self.told.demands if (gate := self._meet(persona, demand)) is not None]
        shut = next((each for each in met if each.result == "shut_out"), None)
        if shut is not None:
            return shut.model_copy(update=budget)
        doubt = next((each for each in met if each.result == "depends"), None) or self._language(persona)
        answer = doubt or Gate(persona=persona.id, result="passes")
        # Where something is in doubt, its own ways around come first: they are what the reader wants to see.
        opened = dict.fromkeys([*answer.opened_by, *(text for each in met for text in each.opened_by)])
        return answer.model_copy(update={**budget, "opened_by": tuple(opened)})

    def _meet(self, persona: Persona, demand: Demand) -> Gate | None:
        """What one demand means; None when it stops nobody of this kind."""
        needs = self._needs(demand)
        if not needs or demand.obligation == "optional":
            return None
        either = demand.kind == "login" or self._either(demand.label)
        beyond = self._beyond(demand, needs)
        answers = [persona.meets(need.any_of) for need in needs]
        if either and beyond or "yes" in answers and (either or set(answers) == {"yes"}):
            return None
        lacked = needs if either else [need for need, has in zip(needs, answers, strict=True) if has != "yes"][:1]
        facts = {"need": ",".join(need.id for need in lacked), "label": demand.label}
        known = {"persona": persona.id, "step": demand.step, "facts": facts, "demand": demand}
        offers = [
            (offer, has)
            for offer in self.offers.get(demand.step, ())
            if any(offer.way.id in need.opened_by for need in lacked)
            and (has := persona.meets(offer.way.any_of)) != "no"
        ]
        sure = tuple(dict.fromkeys(offer.text for offer, has in offers if offer.certain and has == "yes"))
        if sure:
            return Gate(persona=persona.id, result="passes", step=demand.step, opened_by=sure)
        if "maybe" in answers:
            return Gate(**known, result="depends", why="may-lack")
        if offers:
            why, texts = self._doubtful(offers)
            return Gate(**known, result="depends", why=why, opened_by=texts)
        if demand.obligation == "unclear" or beyond or len(set(answers)) > 1:
            return Gate(**known, result="depends", why="unclear")
        return Gate(**known, result="shut_out", why="circular" if self._circle(demand) else "lacks")

    def _either(self, label: str) -> bool:
        """Whether one of the things that a label names is enough."""
        word = EITHER.get(self.told.lang[:2], "ou")
        return re.search(rf"\b{word}\b|/", normalised(label)) is not None

    def _doubtful(self, offers: Sequence[tuple[Offer, Answer]]) -> tuple[str, tuple[str, ...]]:
        """Why ways that may lead there leave a doubt, and their words: a human who can be reached comes first."""
        human = [offer.text for offer, has in offers if offer.way.id in self._human and has == "yes"]
        return ("channel" if human else "way"), tuple(dict.fromkeys(human or [offer.text for offer, _ in offers]))

    def _needs(self, demand: Demand) -> list[Need]:
        """The needs behind a demand: those of its kind, else those of what its words name.

        A paper that is brought along asks for nothing that could be lacking here.
        """
        needs = self.pack.needs.values()
        named = [need for need in needs if demand.kind in need.kinds]
        if not named and demand.kind not in {"document", "paper"}:
            named = [
                need
                for need in needs
                if set(need.concepts) & set(demand.concepts) and (not need.among or demand.kind in need.among)
            ]
        return [need for need in named if not set(need.unless) & set(demand.concepts)]

    def _beyond(self, demand: Demand, needs: Sequence[Need]) -> bool:
        """Whether the words also name something that everybody has: then which of them is meant is not clear."""
        if demand.kind in {"document", "login", "payment"}:
            return False
        covered = {concept for need in needs for concept in (*need.concepts, *need.unless)}
        return not set(demand.concepts) <= covered

    def _circle(self, demand: Demand) -> bool:
        """Whether the procedure asks for the very thing that it gives."""
        return any(
            self.told.scenario.procedure in circle.procedures and set(demand.concepts) & set(circle.concepts)
            for circle in self.pack.circles.values()
        )

    def _language(self, persona: Persona) -> Gate | None:
        """Whether the language of the service is one that they follow, from the first step on."""
        told = self.told
        if told.lang in persona.languages and persona.level in UNDERSTANDS:
            return None
        facts = {"service": told.lang, "languages": ", ".join(persona.languages), "level": persona.level}
        first = min((step for step, said in told.words.items() if said), default=0)
        return Gate(persona=persona.id, result="depends", step=first, why="language", facts=facts)

    def _without_device(self, persona: Persona) -> Gate:
        """Somebody who has no device gets through where the pages name a way to reach a human."""
        offers = [each for step in self.offers.values() for each in step if each.way.id in self._human]
        around = tuple(dict.fromkeys(each.text for each in offers if persona.meets(each.way.any_of) != "no"))
        if not around:
            return Gate(persona=persona.id, result="shut_out", step=0, why="no-channel")
        # That a counter is named does not say that it does this procedure.
        return Gate(persona=persona.id, result="depends", why="channel", opened_by=around)

    @cached_property
    def _human(self) -> frozenset[str]:
        return frozenset(way for channel in self.pack.channels.values() for way in channel.ways)

    @cached_property
    def offers(self) -> Mapping[int, tuple[Offer, ...]]:
        """The ways around that the pages of each step name."""
        texts = {text for said in self.told.words.values() for text in said}
        offered = {text: tuple(self._offered(text)) for text in texts}
        return {step: tuple(each for text in said for each in offered[text]) for step, said in self.told.words.items()}

    def _offered(self, text: str) -> Iterator[Offer]:
        sentences = SENTENCE.split(text)
        for way in self.pack.ways.values():
            rests = [
                rest
                for sentence in sentences
                for concept in way.concepts
                if (rest := self.known.named(concept, sentence)) is not None
            ]
            if rests:
                certain = way.certain and any(self.known.named(DENIED, rest) is None for rest in rests)
                yield Offer(way, text, certain)


def _budget(persona: Persona, effort: Sequence[StepEffort]) -> Iterator[tuple[str, tuple[int, tuple[float, float]]]]:
    """What the walk takes beyond what such a person has: the step at which that is passed, the figure of the whole
    walk, and the limit. Never a barrier, but where they may give up.
    """
    spent = {
        "minutes": [(each.seconds.get(persona.speed, 0) + each.reading + each.waiting / 1000) / 60 for each in effort],
        "steps": [1.0 for _ in effort],
        "megabytes": [each.kilobytes / 1024 for each in effort],
    }
    digits = {"minutes": 1, "steps": 0, "megabytes": 2}
    for name, each_step in spent.items():
        limit = getattr(persona.budget, name)
        sums = [sum(each_step[: at + 1]) for at in range(len(each_step))]
        passed = next((at for at, taken in enumerate(sums) if limit is not None and taken > limit), None)
        if passed is not None:
            yield name, (effort[passed].step, (round(sums[-1], digits[name]), float(limit)))
    hardest = max((each.lix for each in effort if each.lix is not None), default=0.0)
    if persona.budget.lix is not None and hardest > persona.budget.lix:
        first = next(each.step for each in effort if (each.lix or 0.0) > persona.budget.lix)
        yield "lix", (first, (hardest, persona.budget.lix))
