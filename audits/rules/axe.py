"""What axe-core said, as findings `axe/<rule>`.

Policy. A violation of a WCAG A or AA rule is `failed`; of a best practice or an AAA criterion it is `advice`; what axe
could not decide (`incomplete`) is `cannot_tell`, and left out where it is only a best practice. Two experimental rules
never accuse. `frame-tested` says that a frame was not looked at: that is `not_audited`, never a finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from ruamel.yaml import YAML

from audits.model import (
    AxeNode,
    AxeRule,
    Criteria,
    Finding,
    Hindered,
    NotAudited,
    Observation,
    Severity,
    Target,
    Verdict,
)
from audits.rules.fingerprint import fingerprint


@cache
def policy() -> dict[str, Any]:
    """The data of axe.yaml."""
    data: dict[str, Any] = YAML(typ="safe").load(files("audits.rules").joinpath("axe.yaml").read_text("utf-8"))
    return data


def criteria(tags: tuple[str, ...]) -> Criteria:
    """Clauses from axe's own tags (`wcag143`, `EN-9.1.4.3`, `RGAA-3.2.1`)."""
    wcag = [".".join((t[4], t[5], t[6:])) for t in tags if re.fullmatch(r"wcag\d{3,4}", t)]
    norm = [t.removeprefix("EN-") for t in tags if re.fullmatch(r"EN-\d[\d.]*", t)]
    rgaa = [".".join(t.removeprefix("RGAA-").split(".")[:2]) for t in tags if re.fullmatch(r"RGAA-\d[\d.]*", t)]
    return Criteria(wcag=tuple(wcag), en301549=tuple(norm), rgaa=tuple(dict.fromkeys(rgaa)))


def hinders(rule: str, found: Criteria) -> tuple[Hindered, ...]:
    """Whom a rule's barrier hinders."""
    own = policy()["rules"].get(rule, {}).get("hinders")
    groups = own or [group for clause in found.wcag for group in policy()["hinders"].get(clause, [])]
    return tuple(Hindered(group) for group in dict.fromkeys(groups or ["blind"]))


def findings(observation: Observation, profile: str, scenario: str, place: str) -> Iterator[Finding]:
    """Every finding of one observation."""
    if observation.axe is None:
        return
    for rule in observation.axe.violations:
        yield from _of_rule(rule, _verdict(rule, Verdict.FAILED), observation, profile, scenario, place)
    for rule in observation.axe.incomplete:
        if rule.id == "frame-tested" or not _is_wcag(rule.tags):
            continue
        yield from _of_rule(rule, Verdict.CANNOT_TELL, observation, profile, scenario, place)


def not_audited(observation: Observation) -> Iterator[NotAudited]:
    """Frames that axe says nobody looked into, unless the probe could name them itself."""
    if observation.axe is None or observation.not_audited:
        return
    for rule in observation.axe.incomplete:
        if rule.id == "frame-tested":
            for node in rule.nodes:
                yield NotAudited(what=f"frame {node.selector}", why="axe-core could not look into it")


def passed(observation: Observation) -> set[str]:
    """Rules that ran and found nothing."""
    if observation.axe is None:
        return set()
    spoken = {rule.id for rule in (*observation.axe.violations, *observation.axe.incomplete)}
    return {f"axe/{rule}" for rule in observation.axe.passes if rule not in spoken}


def _is_wcag(tags: tuple[str, ...]) -> bool:
    return any(re.fullmatch(r"wcag2\d?aa?", tag) for tag in tags)


def _verdict(rule: AxeRule, otherwise: Verdict) -> Verdict:
    own = policy()["rules"].get(rule.id, {}).get("verdict")
    if own:
        return Verdict(own)
    return otherwise if _is_wcag(rule.tags) else Verdict.ADVICE


def _severity(rule: AxeRule) -> Severity:
    if rule.id in policy()["blocking"]:
        return Severity.BLOCKING
    return Severity(policy()["impact"].get(rule.impact or "moderate", "moderate"))


def _of_rule(
    rule: AxeRule, verdict: Verdict, observation: Observation, profile: str, scenario: str, place: str
) -> Iterator[Finding]:
    clauses = criteria(rule.tags)
    for node in rule.nodes:
        target = _target(node, observation)
        yield Finding(
            id=fingerprint(scenario, place, f"axe/{rule.id}", target),
            rule=f"axe/{rule.id}",
            verdict=verdict,
            severity=_severity(rule),
            profile=profile,
            criteria=clauses,
            hinders=hinders(rule.id, clauses),
            target=target,
            step=observation.step,
            moment=observation.moment,
            facts={"name": node.name, "help": rule.help},
            detail=node.summary,
        )


def _target(node: AxeNode, observation: Observation) -> Target:
    frame = observation.frames[node.frame].url if 0 < node.frame < len(observation.frames) else None
    return Target(selector=node.selector, frame=frame, role=node.role, name=node.name, html=node.html, box=node.box)
