"""What Ariane makes of axe-core's word: verdicts by tag, severity, criteria, and whom a rule hinders."""

from __future__ import annotations

import json
import re

import pytest

from audits.model import (
    AxeNode,
    AxeRule,
    AxeSeen,
    Box,
    ContrastSeen,
    Criteria,
    FrameSeen,
    Hindered,
    NotAudited,
    Severity,
    Verdict,
)
from audits.probes.axe import OPTIONS, script_path
from audits.rules.axe import axe_rules, criteria_of, hits, policies, severity_of, told_by_engine, unseen_frames
from audits.rules.data import read

NODE = AxeNode(selector="#nom", html="<input id=nom>", summary="Fix this", role="textbox", name="Nom")


def seen(
    name: str = "label", *tags: str, impact: str | None = "serious", nodes: tuple[AxeNode, ...] = (NODE,)
) -> AxeRule:
    return AxeRule(id=name, impact=impact, tags=tags, nodes=nodes)


def verdicts(rule: AxeRule, *, incomplete: bool = False) -> list[Verdict | None]:
    return [rule.verdict for rule, _ in hits(rule, (), incomplete=incomplete)]


@pytest.mark.parametrize(
    ("tags", "violation", "incomplete"),
    [
        (("cat.forms", "wcag2a", "wcag412"), [Verdict.FAILED], [Verdict.CANNOT_TELL]),
        (("wcag2aa",), [Verdict.FAILED], [Verdict.CANNOT_TELL]),
        (("wcag21aa",), [Verdict.FAILED], [Verdict.CANNOT_TELL]),
        (("wcag22aa",), [Verdict.FAILED], [Verdict.CANNOT_TELL]),
        (("wcag2aaa",), [Verdict.ADVICE], []),
        (("best-practice",), [Verdict.ADVICE], []),
        (("wcag21aa", "experimental"), [Verdict.CANNOT_TELL], []),
        (("best-practice", "experimental"), [Verdict.CANNOT_TELL], []),
        (("cat.forms",), [], []),
        ((), [], []),
    ],
)
def test_the_tags_decide_the_verdict(
    tags: tuple[str, ...], violation: list[Verdict], incomplete: list[Verdict]
) -> None:
    assert verdicts(seen("label", *tags)) == violation
    assert verdicts(seen("label", *tags), incomplete=True) == incomplete


def test_what_the_policy_says_of_an_incomplete_is_never_an_accusation() -> None:
    assert all(each.incomplete is not Verdict.FAILED for each in policies())


def test_a_rule_that_the_data_does_not_know_is_judged_by_its_tags() -> None:
    ((rule, hit),) = hits(seen("rule-of-2031", "wcag2a", "wcag111", impact=None), (), incomplete=False)
    assert (rule.id, rule.verdict, rule.severity) == ("axe/rule-of-2031", Verdict.FAILED, Severity.MODERATE)
    assert rule.criteria.wcag == ("1.1.1",)
    assert hit.target.selector == "#nom" and hit.detail == "Fix this"


@pytest.mark.parametrize(
    ("name", "impact", "severity"),
    [
        ("label", "critical", Severity.SERIOUS),
        ("label", "serious", Severity.SERIOUS),
        ("label", "moderate", Severity.MODERATE),
        ("label", "minor", Severity.MINOR),
        ("label", None, Severity.MODERATE),
        ("label", "catastrophic", Severity.MODERATE),
        ("aria-hidden-body", "critical", Severity.BLOCKING),
    ],
)
def test_severity_comes_from_the_impact(name: str, impact: str | None, severity: Severity) -> None:
    assert severity_of(name, impact) is severity


def test_criteria_come_from_the_tags() -> None:
    tags = ["wcag2a", "wcag21aa", "wcag412", "wcag1412", "EN-301-549", "EN-9.1.4.12", "RGAAv4", "RGAA-10.12.1", "TTv5"]
    assert criteria_of([*tags, "RGAA-10.12.2"]) == Criteria(
        wcag=("4.1.2", "1.4.12"), en301549=("9.1.4.12",), rgaa=("10.12",)
    )
    assert criteria_of(["best-practice", "cat.forms"]) == Criteria()


def test_figures_are_read_from_the_explanation() -> None:
    said = "Element has insufficient color contrast of 2.84 (foreground: #999). Expected contrast ratio of 4.5:1"
    rule = seen("color-contrast", "wcag2aa", nodes=(NODE.model_copy(update={"summary": said}), NODE))
    told = [hit.facts for _, hit in hits(rule, (), incomplete=False)]
    assert told == [{"contrast": "2.84", "expected": "4.5"}, {"contrast": "0", "expected": "0"}]
    assert axe_rules()["axe/color-contrast"].facts == ("contrast", "expected")


def test_of_what_is_undecided_a_person_is_shown_the_first_few() -> None:
    rule = seen("color-contrast", "wcag2aa", nodes=(NODE,) * 9)
    told = [hit.detail for _, hit in hits(rule, (), incomplete=True)]
    assert len(told) == 3 and told[-1].endswith("9 elements of this page are undecided.")
    assert len(list(hits(rule, (), incomplete=False))) == 9


@pytest.mark.parametrize(
    ("least", "usual", "most", "expected"),
    [(4.6, 8, 9, []), (4.4, 8, 9, ["cannot_tell"]), (1.2, 2, 3.9, ["cannot_tell"]), (1.2, 2, 3.5, ["failed"])],
)
def test_a_measured_contrast_accuses_only_far_below(
    least: float, usual: float, most: float, expected: list[str]
) -> None:
    contrast = ContrastSeen(least=least, usual=usual, most=most, expected=4.5)
    rule = seen("color-contrast", "wcag2aa", nodes=(NODE.model_copy(update={"contrast": contrast}),))
    assert [(hit.verdict or rule.verdict) for rule, hit in hits(rule, (), incomplete=True)] == expected


def test_a_target_in_a_frame_names_the_frame() -> None:
    frames = (FrameSeen(url="https://a.example/"), FrameSeen(url="https://pay.example/", parent=0))
    nodes = (NODE, NODE.model_copy(update={"frame": 1, "box": Box(x=1, y=2, width=3, height=4)}))
    targets = [hit.target for _, hit in hits(seen("label", "wcag2a", nodes=nodes), frames, incomplete=False)]
    assert [each.frame for each in targets] == [None, "https://pay.example/"]
    assert (targets[1].role, targets[1].name, targets[1].html) == ("textbox", "Nom", "<input id=nom>")
    assert targets[1].box == Box(x=1, y=2, width=3, height=4)


def test_a_frame_that_the_engine_did_not_enter_is_not_audited_once() -> None:
    untested = seen("frame-tested", "review-item", nodes=(AxeNode(selector="iframe"),))
    axe = AxeSeen(version="4.12.1", incomplete=(untested,))
    assert list(unseen_frames(axe, ())) == [NotAudited(what="frame iframe", why="axe-core could not look inside")]
    assert list(unseen_frames(axe, [NotAudited(what="frame https://pay.example/", why="it does not answer")])) == []
    assert list(unseen_frames(AxeSeen(version="4.12.1"), ())) == []


# --- the data -----------------------------------------------------------------------------------------------------


def engine_rules() -> dict[str, list[str]]:
    """The rules of the release's engine and their tags, read from its own text."""
    source = script_path().read_text(encoding="utf-8")
    found = re.findall(r'\{id:"([a-z0-9-]+)",[^{}]*?tags:(\[[^\]]*\])', source)
    return {name: json.loads(tags) for name, tags in found}


def test_the_data_knows_every_rule_of_the_engine_and_no_other() -> None:
    known = engine_rules()
    assert len(known) > 90
    assert {f"axe/{name}" for name in known} == set(axe_rules())


def test_every_rule_of_the_engine_has_a_policy() -> None:
    tagged = {each.tag for each in policies()}
    assert [name for name, tags in engine_rules().items() if not tagged & set(tags) and "deprecated" not in tags] == []


def test_every_rule_says_whom_it_hinders() -> None:
    assert [rule.id for rule in axe_rules().values() if not rule.hinders] == []
    assert all(isinstance(each, Hindered) for rule in axe_rules().values() for each in rule.hinders)


def test_criteria_of_the_engine_are_well_formed() -> None:
    for tags in engine_rules().values():
        criteria = criteria_of(tags)
        assert all(re.fullmatch(r"[1-4]\.[1-5]\.\d{1,2}", each) for each in criteria.wcag)
        assert all(re.fullmatch(r"9\.[1-4]\.[1-5]\.\d{1,2}", each) for each in criteria.en301549)
        assert all(re.fullmatch(r"\d{1,2}\.\d{1,2}", each) for each in criteria.rgaa)


def test_the_experimental_rules_that_are_run_are_known_to_the_data() -> None:
    assert {f"axe/{name}" for name in OPTIONS["rules"]} <= set(axe_rules())
    assert read("axe.yaml")["engine"] in script_path().read_text(encoding="utf-8")[:400]


def test_what_the_engine_knows_of_its_rules_is_listed_with_them() -> None:
    listed = told_by_engine(script_path().read_text(encoding="utf-8"))
    assert listed.keys() == axe_rules().keys()
    label = listed["axe/label"]
    assert (label.verdict, label.severity) == (Verdict.FAILED, Severity.SERIOUS)
    assert ("4.1.2" in label.criteria.wcag, "9.4.1.2" in label.criteria.en301549) == (True, True)
    assert listed["axe/accesskeys"].verdict is Verdict.ADVICE
    silent = {rule.id for rule in listed.values() if rule.verdict is None}
    assert silent == {"axe/duplicate-id", "axe/duplicate-id-active"}, "the engine itself has given them up"


def test_an_engine_that_says_nothing_leaves_the_rules_as_they_are() -> None:
    assert told_by_engine("") == axe_rules()
