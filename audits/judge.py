"""Judge a walk or a page: saved records in, findings out. Pure, so that a walk can be judged again years later."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from audits.archive import StoredWalk
from audits.errors import ArchiveError
from audits.model import Finding, Judgement, NotAudited, Observation, Verdict
from audits.rules import axe
from audits.rules import walk as walk_rules

RULES_VERSION = "2026.11.1"
"""Version of rules and policies: figures judged under different ones never share a trend line without a mark."""


def rules() -> list[str]:
    """Every rule from the walk's own record (those of axe come from the engine that ran)."""
    return sorted(walk_rules.RULES)


def judge_observation(
    observation: Observation, profile: str, scenario: str, place: str = ""
) -> tuple[tuple[Finding, ...], tuple[str, ...], tuple[NotAudited, ...]]:
    """Findings, passed rules and what was not audited, of one look at one page."""
    found = _sorted(_once(axe.findings(observation, profile, scenario, place)))
    failed = {finding.rule for finding in found}
    passed = tuple(sorted(axe.passed(observation) - failed))
    return found, passed, (*observation.not_audited, *axe.not_audited(observation))


def judge(walk: StoredWalk) -> Judgement:
    """Every finding of a walk. A rule that breaks is said as not audited, and the others still judge."""
    found: list[Finding] = []
    passed: set[str] = set()
    unseen: list[NotAudited] = []
    scenario, profile = walk.started.scenario.walk, walk.started.profile.name
    for step in walk.steps:
        for observed in step.observed:
            if observed.observation is None:
                continue
            try:
                observation = walk.observation(observed)
            except ArchiveError as error:
                unseen.append(NotAudited(what=f"step {step.index + 1}", why=error.message))
                continue
            title = next(iter(step.title.values()), "")
            some, fine, not_seen = judge_observation(observation, profile, scenario, title)
            found += [each.model_copy(update={"observation": observed.observation.sha256}) for each in some]
            passed.update(fine)
            unseen += not_seen
    for name in walk_rules.RULES:
        try:
            found += walk_rules.findings(walk, name)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            unseen.append(NotAudited(what=f"rule {name}", why=f"the rule itself broke: {error}"))
    found = list(_sorted(_once(found)))
    spoken = {finding.rule for finding in found}
    return Judgement(
        walk=walk.id,
        seal=walk.head if walk.sealed else None,
        rules=RULES_VERSION,
        at=datetime.now(UTC),
        findings=tuple(found),
        passed=tuple(sorted(passed - spoken)),
        not_audited=tuple(dict.fromkeys(unseen)),
    )


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The same finding seen at several moments of a step is one, as it was first seen."""
    seen: set[tuple[str, int | None, str]] = set()
    for finding in findings:
        key = (finding.id, finding.step, finding.target.selector)
        if key not in seen:
            seen.add(key)
            yield finding


def _sorted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    verdicts = list(Verdict)
    return tuple(
        sorted(findings, key=lambda each: (verdicts.index(each.verdict), each.severity.rank, each.step or 0, each.rule))
    )
