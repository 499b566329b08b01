"""Rules from the walk's own record: what happened while somebody tried to use the service.

Each rule is a small pure function over a stored walk that yields places with their facts; verdict, severity, criteria
and whom it hinders are data (`walk.yaml`). `failed` is an accusation: what is not certain is `cannot_tell` there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

import tldextract
from ruamel.yaml import YAML

from audits.archive import StoredWalk
from audits.model import (
    ActionDone,
    Box,
    ChoiceSeen,
    Criteria,
    ExpectSeen,
    FillSeen,
    Finding,
    Hindered,
    Located,
    MistakeSeen,
    Outcome,
    ReasonCode,
    Rung,
    Severity,
    SlotsSeen,
    Target,
    Verdict,
)
from audits.rules.fingerprint import fingerprint


@dataclass(frozen=True)
class Place:
    """Where a rule fired, and the facts of its sentence."""

    step: int | None
    target: Target = Target()
    facts: dict[str, str] = field(default_factory=dict)


Rule = Callable[[StoredWalk], Iterator[Place]]
RULES: dict[str, Rule] = {}


@cache
def policy() -> dict[str, Any]:
    """The data of walk.yaml, by rule id."""
    data: dict[str, Any] = YAML(typ="safe").load(files("audits.rules").joinpath("walk.yaml").read_text("utf-8"))
    return data


def rule(name: str) -> Callable[[Rule], Rule]:
    """Register a rule under an id of walk.yaml. Raises ValueError for any other, with the ids there are."""

    def register(function: Rule) -> Rule:
        if name not in policy() or name in RULES:
            raise ValueError(f"{name!r} is not a free rule id; walk.yaml has: {', '.join(policy())}")
        RULES[name] = function
        return function

    return register


def findings(walk: StoredWalk, name: str) -> Iterator[Finding]:
    """What one rule finds in a walk."""
    data = policy()[name]
    for place in RULES[name](walk):
        title = "" if place.step is None else walk.steps[place.step].title.get("*", str(walk.steps[place.step].title))
        yield Finding(
            id=fingerprint(walk.started.scenario.walk, title, name, place.target),
            rule=name,
            verdict=Verdict(data["verdict"]),
            severity=Severity(data["severity"]),
            profile=walk.started.profile.name,
            criteria=Criteria(
                wcag=tuple(data.get("wcag", ())),
                en301549=tuple(data.get("en301549", ())),
                rgaa=tuple(data.get("rgaa", ())),
            ),
            hinders=tuple(Hindered(group) for group in data["hinders"]),
            target=place.target,
            step=place.step,
            facts=place.facts,
        )


# --- what the rules share ---


def _actions(walk: StoredWalk) -> Iterator[ActionDone]:
    for step in walk.steps:
        yield from step.actions


def _target(located: Located | None, name: str = "", box: Box | None = None) -> Target:
    if located is None:
        return Target(name=name, box=box)
    return Target(
        selector=located.selector, frame=located.frame, role=located.role, name=located.name or name, box=located.box
    )


def _by_rung(walk: StoredWalk, rung: Rung) -> Iterator[Place]:
    for action in _actions(walk):
        if action.done and action.located is not None and action.located.rung is rung:
            yield Place(action.step, _target(action.located), {"name": action.located.name})


# --- rules ---


@rule("walk/name-beside")
def _name_beside(walk: StoredWalk) -> Iterator[Place]:
    for action in _actions(walk):
        located = action.located
        if action.done and located is not None and located.rung is Rung.BESIDE and action.verb != "press":
            yield Place(action.step, _target(located), {"name": located.name})


@rule("walk/name-from-placeholder")
def _name_from_placeholder(walk: StoredWalk) -> Iterator[Place]:
    yield from _by_rung(walk, Rung.PLACEHOLDER)


@rule("walk/name-from-title")
def _name_from_title(walk: StoredWalk) -> Iterator[Place]:
    yield from _by_rung(walk, Rung.TITLE)


@rule("walk/found-by-selector")
def _found_by_selector(walk: StoredWalk) -> Iterator[Place]:
    yield from _by_rung(walk, Rung.SELECTOR)


@rule("walk/not-a-control")
def _not_a_control(walk: StoredWalk) -> Iterator[Place]:
    """Pressed, without a control's role in the tree, and it worked: only those who see and point can use it."""
    for action in _actions(walk):
        located = action.located
        if action.verb == "press" and action.done and located is not None and not located.role:
            yield Place(action.step, _target(located), {"name": located.name})


@rule("walk/heading-not-marked")
def _heading_not_marked(walk: StoredWalk) -> Iterator[Place]:
    for step in walk.steps:
        if step.arrival is not None and not step.arrival.marked:
            located = step.arrival.located
            yield Place(step.index, _target(located), {"name": located.name if located else ""})


@rule("walk/choice-missing")
def _choice_missing(walk: StoredWalk) -> Iterator[Place]:
    for action in _actions(walk):
        if isinstance(action.seen, ChoiceSeen) and action.seen.missing:
            facts = {"missing": ", ".join(action.seen.missing), "offered": ", ".join(action.seen.offered)}
            yield Place(action.step, _target(action.located), facts)


@rule("walk/needless-demand")
def _needless_demand(walk: StoredWalk) -> Iterator[Place]:
    for action in _actions(walk):
        if isinstance(action.seen, ExpectSeen) and action.seen.what == "optional" and action.seen.required:
            target = _target(action.located)
            yield Place(action.step, target, {"name": target.name})


@rule("walk/input-lost")
def _input_lost(walk: StoredWalk) -> Iterator[Place]:
    for action in _actions(walk):
        if isinstance(action.seen, MistakeSeen) and not action.seen.accepted and not action.seen.native:
            for one in action.seen.fields:
                if one.kept is False:
                    yield Place(
                        action.step, Target(name=one.name, selector=one.selector, box=one.box), {"name": one.name}
                    )


@rule("walk/error-not-identified")
def _error_not_identified(walk: StoredWalk) -> Iterator[Place]:
    for action in _actions(walk):
        seen = action.seen
        if not isinstance(seen, MistakeSeen) or seen.accepted or seen.native or seen.messages:
            continue
        empty = [one for one in seen.fields if one.left_empty and not one.marked_invalid]
        for one in empty:
            yield Place(action.step, Target(name=one.name, selector=one.selector, box=one.box), {"name": one.name})


@rule("walk/error-far-from-field")
def _error_far_from_field(walk: StoredWalk) -> Iterator[Place]:
    for action in _actions(walk):
        seen = action.seen
        if not isinstance(seen, MistakeSeen) or seen.accepted or seen.native or not seen.messages:
            continue
        for one in seen.fields:
            if one.left_empty and not (one.marked_invalid or one.described or one.message_near):
                facts = {"name": one.name, "message": seen.messages[0]}
                yield Place(action.step, Target(name=one.name, selector=one.selector, box=one.box), facts)


@rule("walk/asked-twice")
def _asked_twice(walk: StoredWalk) -> Iterator[Place]:
    """The same datum typed again in a later step, where the field was empty (WCAG 3.3.7)."""
    first: dict[str, ActionDone] = {}
    for action in _actions(walk):
        seen = action.seen
        if not isinstance(seen, FillSeen) or not action.done or not seen.source.startswith("person."):
            continue
        if seen.source == "person.password":
            continue
        before = first.setdefault(seen.source, action)
        if before.step != action.step and seen.was_empty:
            earlier = before.located.name if before.located else ""
            facts = {"name": action.located.name if action.located else "", "before": earlier}
            yield Place(action.step, _target(action.located), facts)


@rule("walk/slots-by-colour")
def _slots_by_colour(walk: StoredWalk) -> Iterator[Place]:
    for action in _actions(walk):
        if isinstance(action.seen, SlotsSeen) and action.seen.told_by == "colour":
            facts = {"count": str(len(action.seen.slots))}
            box = next((slot.box for slot in action.seen.slots if slot.box), None)
            yield Place(action.step, _target(action.located, action.words, box), facts)


@rule("walk/no-slot")
def _no_slot(walk: StoredWalk) -> Iterator[Place]:
    yield from _ended(walk, {ReasonCode.NO_SLOT})


@rule("walk/control-unusable")
def _control_unusable(walk: StoredWalk) -> Iterator[Place]:
    yield from _ended(walk, {ReasonCode.CONTROL_UNUSABLE})


@rule("walk/service-failed")
def _service_failed(walk: StoredWalk) -> Iterator[Place]:
    ending = walk.ending
    if ending.outcome is Outcome.SERVICE_FAILED:
        yield Place(ending.step, Target(), {"reason": ending.reason.code.value, **ending.reason.facts})


def _ended(walk: StoredWalk, codes: set[ReasonCode]) -> Iterator[Place]:
    ending = walk.ending
    if ending.reason.code not in codes:
        return
    last = next((a for a in reversed(list(_actions(walk))) if not a.done), None)
    located = last.located if last else None
    yield Place(ending.step, _target(located, ending.reason.facts.get("control", "")), dict(ending.reason.facts))


@rule("walk/other-host")
def _other_host(walk: StoredWalk) -> Iterator[Place]:
    """The walk goes on at another registrable domain than it began at."""
    home = ""
    told: set[str] = set()
    for step in walk.steps:
        host = _site(step.finished.url) if step.finished and step.finished.status != "not_reached" else ""
        if not host:
            continue
        home = home or host
        if host != home and host not in told:
            told.add(host)
            yield Place(step.index, Target(name=host), {"host": host, "home": home})


_extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


def _site(url: str) -> str:
    host = urlsplit(url).hostname or ""
    return _extract(host).top_domain_under_public_suffix or host


@rule("walk/script-error")
def _script_error(walk: StoredWalk) -> Iterator[Place]:
    for step in walk.steps:
        for text in dict.fromkeys(event.text for event in step.page_events if event.kind == "script_error"):
            yield Place(step.index, Target(name=text[:80]), {"message": text})
