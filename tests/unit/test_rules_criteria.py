"""Criteria of the rules: those of WCAG at levels A and AA have their clause in EN 301 549, as far as it knows them."""

from __future__ import annotations

import re

import pytest

from audits.judge import rules
from audits.probes.axe import OPTIONS, script_path
from audits.rules.data import Rule

SINCE_22 = {"2.4.11", "2.4.12", "2.4.13", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8", "3.3.9"}
"""Criteria that came with WCAG 2.2: EN 301 549 v3.2.1 and RGAA 4.1 follow WCAG 2.1."""

OF_LEVEL_AAA = {
    *(
        "1.2.6",
        "1.2.7",
        "1.2.8",
        "1.2.9",
        "1.3.6",
        "1.4.6",
        "1.4.7",
        "1.4.8",
        "1.4.9",
        "2.1.3",
        "2.2.3",
        "2.2.4",
        "2.2.5",
    ),
    *("2.2.6", "2.3.2", "2.3.3", "2.4.8", "2.4.9", "2.4.10", "2.5.5", "2.5.6", "3.1.3", "3.1.4", "3.1.5", "3.1.6"),
    *("3.2.5", "3.3.5", "3.3.6"),
}

CRITERIA = (106, 13)
"""The criteria of RGAA 4.1, and the themes in which they are."""

THEMES = {1: 9, 2: 2, 3: 3, 4: 13, 5: 8, 6: 2, 7: 5, 8: 10, 9: 4, 10: 14, 11: 13, 12: 11, 13: 12}
"""How many criteria each theme of RGAA 4.1 has."""

RULES = rules(script_path().read_text(encoding="utf-8"), OPTIONS["rules"])


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.criteria.wcag], ids=lambda rule: rule.id)
def test_every_criterion_of_level_a_or_aa_has_its_clause(rule: Rule) -> None:
    # Documents that are not web pages have a chapter of their own.
    chapter = 10 if rule.id.startswith("documents/") else 9
    expected = {f"{chapter}.{each}" for each in rule.criteria.wcag if each not in SINCE_22 | OF_LEVEL_AAA}
    assert expected <= set(rule.criteria.en301549)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_clause_stands_for_a_criterion_that_is_not_named(rule: Rule) -> None:
    mirrored = {each.partition(".")[2] for each in rule.criteria.en301549 if re.fullmatch(r"(9|10)(\.\d+){3}", each)}
    assert mirrored <= set(rule.criteria.wcag)
    assert not mirrored & SINCE_22


def test_the_criteria_of_rgaa_are_all_counted() -> None:
    assert (sum(THEMES.values()), len(THEMES)) == CRITERIA


def test_every_criterion_of_rgaa_exists() -> None:
    named = [(rule.id, each) for rule in RULES for each in rule.criteria.rgaa]
    parted = [(rule, *map(int, each.split("."))) for rule, each in named]
    assert [each for each in parted if not 1 <= each[2] <= THEMES.get(each[1], 0)] == []
