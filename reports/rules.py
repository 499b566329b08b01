"""What each rule looks for, for people who want to know what Ariane can and cannot accuse. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from audits.model import Finding
from reports.words import Words


def rule_record(rule: Mapping[str, Any], examples: Sequence[str], words: Words) -> dict[str, Any]:
    """A rule as one JSON line: its data as they were given, its words, and the pages that show what it means."""
    shown = Finding(
        id="",
        rule=rule["id"],
        verdict=rule["verdict"] or "failed",
        severity=rule["severity"] or "moderate",
        profile=rule["profile"] or "",
    )
    return {
        "rule": rule["id"],
        "title": words.rule_title(shown),
        "message": words.rule_message(shown),
        "people": words.rule_people(shown),
        **{key: rule[key] for key in ("verdict", "severity", "profile", "trial", "criteria", "hinders")},
        "examples": list(examples),
    }


def rule_lines(record: Mapping[str, Any], words: Words) -> list[str]:
    """A rule for people: what it says, how sure it is, its clauses, its pages."""
    policy = words.text(f"rules-policy-{(record['verdict'] or 'engine').replace('_', '-')}")
    clauses = " ".join(record["criteria"]["wcag"])
    lines = [f"{record['rule']}: {record['title']}", f"  {policy}{f' · WCAG {clauses}' if clauses else ''}"]
    if record["people"]:
        lines.append(f"  {record['people']}")
    if record["examples"]:
        lines.append("  " + words.text("rules-examples", files=", ".join(record["examples"])))
    return lines
