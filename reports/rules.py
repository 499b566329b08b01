"""What each rule looks for, for people who want to know what Ariane can and cannot accuse. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from audits.model import Finding
from reports.words import Words


def rule_record(
    rule: Mapping[str, Any], examples: Sequence[str], planted: Sequence[Mapping[str, str]], words: Words
) -> dict[str, Any]:
    """A rule as one JSON line: its data as they were given, its words, the pages that show what it means, and the
    barriers planted in the practice administrations that it must find.
    """
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
        **{key: rule[key] for key in ("verdict", "off", "severity", "profile", "trial", "criteria", "hinders")},
        "examples": list(examples),
        "practice": list(planted),
    }


STANDARDS = (("wcag", "WCAG 2.2"), ("en301549", "EN 301 549"), ("rgaa", "RGAA 4.1"))
"""The standards whose criteria a rule names, in the order in which they are told."""


def rule_lines(record: Mapping[str, Any], words: Words) -> list[str]:
    """A rule for people, in a list: what it says, how sure it is, its criteria, its pages."""
    lines = [f"{record['rule']}: {record['title']}", "  " + " · ".join([_policy(record, words), *_criteria(record)])]
    if record["people"]:
        lines.append(f"  {record['people']}")
    if record["examples"]:
        folder = f"scenarios/examples/{record['rule']}/"
        pages = ", ".join(page.removeprefix(folder) for page in record["examples"])
        lines.append("  " + words.text("rules-examples", files=f"{folder} ({pages})"))
    return lines


def whole_lines(record: Mapping[str, Any], words: Words) -> list[str]:
    """All of one rule for people: its sentences, how sure it is and how much it weighs, whom it hinders, its criteria,
    its pages and its barriers in the practice administrations, a line each.
    """
    weight = [words.text(f"severity-{record['severity']}")] if record["severity"] else []
    hindered = ", ".join(words.text(f"hindered-{each.replace('_', '-')}") for each in record["hinders"])
    lines = [f"{record['rule']}: {record['title']}", f"  {record['message']}"]
    lines += [
        f"  {each}" for each in (record["people"], " · ".join([_policy(record, words), *weight]), hindered) if each
    ]
    lines += [f"  {each}" for each in _criteria(record)] or ["  " + words.text("rules-no-criterion")]
    if record["examples"]:
        lines.append("  " + words.text("rules-examples", files="").rstrip())
        lines += [f"    {page}" for page in record["examples"]]
    if record["practice"]:
        lines.append("  " + words.text("rules-practice"))
        lines += [f"    {each['site']}, {each['barrier']}: {each['what']}" for each in record["practice"]]
    return lines


def _policy(record: Mapping[str, Any], words: Words) -> str:
    policy = "off" if record["off"] else (record["verdict"] or "engine").replace("_", "-")
    return words.text(f"rules-policy-{policy}")


def _criteria(record: Mapping[str, Any]) -> list[str]:
    """The criteria of a rule, each standard that has some by its name."""
    told = ((name, " ".join(record["criteria"][key])) for key, name in STANDARDS)
    return [f"{name}: {clauses}" for name, clauses in told if clauses]
