"""Rules of axe-core: from what the engine said to what Ariane says.

The engine gives criteria (as tags), impact and elements; `axe.yaml` gives the policy and whom each rule hinders. Rules
that the data does not know (a newer engine given with `--axe`) are judged by their tags all the same.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache

from audits.model import (
    AxeNode,
    AxeRule,
    AxeSeen,
    ContrastSeen,
    Criteria,
    FrameSeen,
    NotAudited,
    Record,
    Severity,
    Target,
    Verdict,
)
from audits.rules.data import Rule, read, record
from audits.rules.hit import Hit

FILE = "axe.yaml"

MOST_UNDECIDED = 3
"""Elements of one page of which a person is asked to look at the same thing: who looks at these looks at the others."""

CLEARLY = 0.85
"""Share of the expected contrast below which a measured one is too little beyond doubt."""


VANISHING = 0.5
"""Share of the expected contrast below which a word in a line can hardly be made out."""


class Policy(Record):
    """What violations and incompletes of rules with this tag come to; None: nothing is said."""

    tag: str
    violation: Verdict | None
    incomplete: Verdict | None


@cache
def axe_rules() -> dict[str, Rule]:
    """Every rule that the data knows, by id (`axe/label`)."""
    facts = read(FILE)["facts"]
    return {
        f"axe/{name}": record(
            Rule,
            FILE,
            name,
            {
                "id": f"axe/{name}",
                "hinders": hinders,
                "facts": tuple(re.compile(facts[name]).groupindex) if name in facts else (),
            },
        )
        for name, hinders in read(FILE)["rules"].items()
    }


@cache
def policies() -> tuple[Policy, ...]:
    """The verdict policy, first match first."""
    return tuple(record(Policy, FILE, f"verdicts {each.get('tag')}", each) for each in read(FILE)["verdicts"])


def criteria_of(tags: Sequence[str], name: str = "") -> Criteria:
    """Clauses from tags such as `wcag1412`, `EN-9.1.4.12` and `RGAA-10.12.1` (test numbers become their criterion).

    Where a rule, by its `name`, has none, the data may say what its advice is about.
    """
    wcag = [re.fullmatch(r"wcag(\d)(\d)(\d+)", tag) for tag in tags]
    if not any(wcag) and name in read(FILE)["about"]:
        about = read(FILE)["about"][name]
        return Criteria(wcag=(about,), en301549=(f"9.{about}",))
    european = [re.fullmatch(r"EN-(\d+(?:\.\d+)+)", tag) for tag in tags]
    french = [re.fullmatch(r"RGAA-(\d+\.\d+)(?:\.\d+)*", tag) for tag in tags]
    return Criteria(
        wcag=tuple(dict.fromkeys(f"{m[1]}.{m[2]}.{m[3]}" for m in wcag if m)),
        en301549=tuple(dict.fromkeys(m[1] for m in european if m)),
        rgaa=tuple(dict.fromkeys(m[1] for m in french if m)),
    )


def severity_of(name: str, impact: str | None) -> Severity:
    """How much a rule's finding weighs, from the engine's impact and the list of what stops a person."""
    if name in read(FILE)["blocking"]:
        return Severity.BLOCKING
    severities = read(FILE)["severities"]
    return Severity(severities.get(impact or "unknown", severities["unknown"]))


def hits(seen: AxeRule, frames: Sequence[FrameSeen], *, incomplete: bool) -> Iterator[tuple[Rule, Hit]]:
    """One hit for each element of an axe rule that did not pass, the first few of what is undecided; none where the
    policy says nothing.
    """
    policy = _policy(seen.tags)
    verdict = policy and (policy.incomplete if incomplete else policy.violation)
    if verdict is None:
        return
    known = axe_rules().get(f"axe/{seen.id}", Rule(id=f"axe/{seen.id}"))
    rule = known.model_copy(
        update={
            "verdict": verdict,
            "severity": severity_of(seen.id, seen.impact),
            "criteria": criteria_of(seen.tags, seen.id),
        }
    )
    undecided = 0
    for node in seen.nodes:
        if node.settled:
            continue
        hit = Hit(target=_target(node, frames), facts=_facts(seen.id, node.summary), detail=node.summary)
        if node.contrast is not None:
            measured = _measured(node.contrast)
            if measured is None:
                continue
            hit = replace(hit, verdict=measured[0], facts=measured[1])
        if (hit.verdict or verdict) is Verdict.CANNOT_TELL:
            undecided += 1
            if undecided > MOST_UNDECIDED:
                continue
            if undecided == MOST_UNDECIDED < len(seen.nodes):
                hit = replace(hit, detail=f"{node.summary}\n{len(seen.nodes)} elements of this page are undecided.")
        yield rule, hit


_METADATA = re.compile(
    r'\bid:"(?P<id>[a-z0-9-]+)",(?:impact:"(?P<impact>\w+)",)?(?:(?!\bid:").)*?\btags:\[(?P<tags>[^\]]*)\]', re.DOTALL
)
"""How the minified engine writes down what it knows of one of its rules."""


LEFT_OFF = {"experimental", "deprecated"}
"""Tags of rules that the engine does not run by itself."""


def told_by_engine(script: str, asked: Collection[str] = ()) -> dict[str, Rule]:
    """Every rule of the data with the verdict of its violations, its severity and its criteria, as the source of the
    engine has them, and whether it is left off, which those that are `asked` for are not; a rule that the engine does
    not know stays as it is.
    """
    told = dict(axe_rules())
    for found in _METADATA.finditer(script):
        rule, tags = f"axe/{found['id']}", re.findall(r'"([^"]+)"', found["tags"])
        policy = _policy(tags)
        if rule not in told:
            continue
        off = found["id"] not in asked and (",enabled:!1," in found[0] or bool(LEFT_OFF & set(tags)))
        told[rule] = told[rule].model_copy(update={"off": off})
        if policy is not None:
            facts = {"verdict": policy.violation, "severity": severity_of(found["id"], found["impact"])}
            told[rule] = told[rule].model_copy(update={**facts, "criteria": criteria_of(tags, found["id"])})
    return told


def _policy(tags: Sequence[str]) -> Policy | None:
    return next((each for each in policies() if each.tag in tags), None)


def _measured(contrast: ContrastSeen) -> tuple[Verdict, dict[str, str]] | None:
    """What a measured contrast comes to; None where it is enough nearly everywhere."""
    if contrast.least >= contrast.expected:
        return None
    facts = {"contrast": f"{contrast.usual:.1f}", "expected": f"{contrast.expected:.1f}"}
    # Pixels are told from letters by their place, so that only what is far below accuses: nearly everywhere, or
    # along a stretch that holds a word.
    vanishes = contrast.worst is not None and contrast.worst < VANISHING * contrast.expected
    if vanishes:
        facts["contrast"] = f"{contrast.worst:.1f}"
    far_below = contrast.most < CLEARLY * contrast.expected or vanishes
    return Verdict.FAILED if far_below else Verdict.CANNOT_TELL, facts


def unseen_frames(axe: AxeSeen, known: Sequence[NotAudited]) -> Iterator[NotAudited]:
    """Frames that axe itself could not test, unless the probe has said so of as many."""
    nodes = [node for rule in axe.incomplete if rule.id in read(FILE)["not_audited"] for node in rule.nodes]
    if len(nodes) > sum(each.what.startswith("frame ") for each in known):
        for node in nodes:
            yield NotAudited(what=f"frame {node.selector}", why="axe-core could not look inside")


def _target(node: AxeNode, frames: Sequence[FrameSeen]) -> Target:
    inside = 0 < node.frame < len(frames)
    return Target(
        selector=node.selector,
        frame=frames[node.frame].url if inside else None,
        role=node.role,
        name=node.name,
        html=node.html,
        box=node.box,
    )


def _facts(name: str, summary: str) -> dict[str, str]:
    """Figures read out of the engine's explanation; `0` stands for one that it does not give."""
    pattern = read(FILE)["facts"].get(name)
    if pattern is None:
        return {}
    compiled = re.compile(pattern, re.DOTALL)
    found = compiled.search(summary)
    return {fact: (found[fact] if found else "0") for fact in compiled.groupindex}
