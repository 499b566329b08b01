"""Judging: from records to findings that stay the same, and rules that break without taking others with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import audits.judge
import reports.words
from audits.archive import StoredWalk
from audits.errors import KitError
from audits.judge import RULES_VERSION, fingerprint, judge, judge_observation, rules
from audits.model import (
    AxeNode,
    AxeRule,
    AxeSeen,
    ChoiceSeen,
    FillSeen,
    Moment,
    NotAudited,
    Observation,
    ReasonCode,
    Rung,
    Target,
    Tried,
    Verdict,
    Viewport,
)
from audits.model.markup import MarkupSeen
from audits.model.tried import Waited, WaitedFor
from audits.rules.data import Rule
from audits.rules.hit import Hit, Look
from audits.rules.registry import Registry, registry
from reports.words import languages, message_id
from tests.unit.judging import Telling, located, said
from tests.unit.report_archive import START

NONE = Viewport(width=0, height=0)


def axe_rule(rule: str, /, *selectors: str, tag: str = "wcag2a", **node: str) -> AxeRule:
    nodes = tuple(AxeNode.model_validate({"selector": each, **node}) for each in selectors)
    return AxeRule(id=rule, impact="serious", tags=(tag,), nodes=nodes)


def axe(*violations: AxeRule, incomplete: tuple[AxeRule, ...] = (), passes: tuple[str, ...] = ()) -> AxeSeen:
    return AxeSeen(version="4.12.1", violations=violations, incomplete=incomplete, passes=passes)


def page(seen: AxeSeen | None, *not_audited: NotAudited) -> Observation:
    return Observation(
        at=START,
        step=0,
        moment=Moment.LOOK,
        url="http://a.example/",
        viewport=NONE,
        page_size=NONE,
        axe=seen,
        not_audited=not_audited,
    )


# --- what passed, and what did not --------------------------------------------------------------------------------


def test_failed_and_cannot_tell_are_kept_apart_and_neither_has_passed() -> None:
    both = axe(axe_rule("label", "#a"), incomplete=(axe_rule("label", "#b"),), passes=("label", "list"))
    findings, passed, not_audited = judge_observation(page(both), "desktop", "x")
    assert [(each.target.selector, each.verdict) for each in findings] == [
        ("#a", Verdict.FAILED),
        ("#b", Verdict.CANNOT_TELL),
    ]
    assert passed == ("axe/list",)
    assert not_audited == ()


def test_an_incomplete_of_which_nothing_is_said_has_not_passed_either() -> None:
    seen = axe(incomplete=(axe_rule("region", "#a", tag="best-practice"),), passes=("region", "list"))
    findings, passed, _ = judge_observation(page(seen), "desktop", "x")
    assert findings == ()
    assert passed == ("axe/list",)


def test_a_page_that_axe_never_saw_is_not_audited() -> None:
    assert judge_observation(page(None), "desktop", "x") == (
        (),
        (),
        (NotAudited(what="axe", why="axe-core did not run"),),
    )
    why = NotAudited(what="axe", why="took too long")
    assert judge_observation(page(None, why), "desktop", "x") == ((), (), (why,))


@pytest.mark.parametrize(
    ("waited", "why", "passes"),
    [
        ({"minutes": 31}, None, True),
        ({"minutes": 31}, "the time was over before everything was tried", False),
        ({"minutes": 31, "moved": None}, None, False),
    ],
)
def test_a_trial_that_gave_up_acquits_nobody(waited: dict[str, object], why: str | None, passes: bool) -> None:
    html = MarkupSeen(frame=0, tags=("html",), parents=(-1,), attributes=({},), boxes=(None,), styles=(-1,))
    missed = [] if why is None else [NotAudited(what="waited", why=why)]
    seen = page(axe(), *missed).model_copy(
        update={"markup": (html,), "tried": Tried.model_validate({"waited": waited})}
    )
    assert ("media/moved-by-script" in judge_observation(seen, "desktop", "x")[1]) == passes


def test_what_does_not_apply_has_not_passed() -> None:
    seen = AxeSeen(version="4.12.1", inapplicable=("video-caption",))
    assert judge_observation(page(seen), "desktop", "x")[1] == ()


def test_a_rule_passes_a_walk_only_where_every_page_passes(tmp_path: Path) -> None:
    told = Telling(tmp_path).step(seen=False).observe(axe=axe(passes=("label", "list")))
    told.step(seen=False).observe(axe=axe(axe_rule("label", "#a"), passes=("list",)))
    judgement = judge(told.end())
    assert "axe/list" in judgement.passed and "axe/label" not in judgement.passed


def test_an_observation_that_is_missing_or_damaged_is_said_and_the_rest_is_judged(tmp_path: Path) -> None:
    told = Telling(tmp_path).step(seen=False).observe(axe=axe(axe_rule("label", "#a")))
    told.step(seen=False).observe(axe=axe(axe_rule("list", "#b")))
    walk = told.end()
    first = walk.steps[0].observed[0].observation
    assert first is not None
    (walk.folder / first.path).write_text("{}", encoding="utf-8")
    judgement = judge(told.archive.walk(walk.id))
    assert [each.rule for each in judgement.findings if each.rule.startswith("axe/")] == ["axe/list"]
    assert NotAudited(what="step 1, arrive", why="its observation is missing or damaged") in judgement.not_audited
    assert str(tmp_path) not in judgement.model_dump_json(), "where an archive lies is nobody's business"


# --- findings that stay the same ----------------------------------------------------------------------------------


def test_a_judgement_names_what_it_judged(tmp_path: Path) -> None:
    walk = Telling(tmp_path).step().end()
    judgement = judge(walk)
    assert (judgement.walk, judgement.seal, judgement.rules) == (walk.id, walk.seal, RULES_VERSION)
    assert walk.seal is not None


def test_ids_stay_the_same_from_walk_to_walk(tmp_path: Path) -> None:
    def walk(name: str, address: str, selector: str, number: str) -> StoredWalk:
        node = axe(axe_rule("label", selector, role="textbox", name=f"Rendez-vous du {number}"))
        told = Telling(tmp_path / name).step(seen=False).observe(url=address, axe=node)
        return told.act("fill", located("Nom", Rung.BESIDE, selector=selector)).end()

    one = judge(walk("one", "http://a.example/?session=1", "#a", "23/11/2026"))
    two = judge(walk("two", "https://b.example/", "#b", "7/5/2031"))
    assert [each.id for each in one.findings] == [each.id for each in two.findings]
    assert len({each.id for each in one.findings}) == 2


def test_ids_tell_findings_apart() -> None:
    target = Target(selector="#a", role="textbox", name="Nom")
    base = fingerprint("visa", "Identité", "axe/label", target)
    others = [
        fingerprint("booking", "Identité", "axe/label", target),
        fingerprint("visa", "Dates", "axe/label", target),
        fingerprint("visa", "Identité", "axe/list", target),
        fingerprint("visa", "Identité", "axe/label", target.model_copy(update={"name": "Prénom"})),
        fingerprint("visa", "Identité", "axe/label", target.model_copy(update={"role": "combobox"})),
    ]
    assert len({base, *others}) == 6
    assert fingerprint("visa", "Identité", "axe/label", target.model_copy(update={"selector": "#b"})) == base
    nameless = [Target(selector=each, role="textbox") for each in ("#a", "#b")]
    assert len({fingerprint("visa", "Identité", "axe/label", each) for each in nameless}) == 2


def test_two_elements_of_one_name_are_two_findings() -> None:
    seen = axe(axe_rule("label", "#a", "#b", role="textbox", name="Nom"))
    findings, _, _ = judge_observation(page(seen), "desktop", "x")
    assert len({each.id for each in findings}) == 2


def test_what_two_moments_of_a_step_show_is_one_finding(tmp_path: Path) -> None:
    told = Telling(tmp_path).step(seen=False).observe(Moment.ARRIVE, axe=axe(incomplete=(axe_rule("label", "#a"),)))
    told.observe(Moment.LEAVE, axe=axe(axe_rule("label", "#a"))).observe(Moment.ERROR, axe=axe(axe_rule("label", "#a")))
    findings, _ = said(told.end(), "axe/label")
    assert [(each.verdict, each.moment) for each in findings] == [(Verdict.FAILED, Moment.LEAVE)], "the surest, first"


def test_findings_come_by_step_the_surest_and_gravest_first(tmp_path: Path) -> None:
    told = Telling(tmp_path).step(seen=False)
    told.observe(axe=axe(axe_rule("region", "#r", tag="best-practice"), incomplete=(axe_rule("list", "#l"),)))
    told.act("expect_choice", seen=ChoiceSeen(offered=("A",), missing=("B",)))
    told.step(seen=False).observe(axe=axe(axe_rule("label", "#a")))
    order = [(each.step, each.rule) for each in judge(told.end()).findings]
    assert order == [
        (0, "walk/choice-missing"),
        (0, "axe/list"),
        (0, "axe/region"),
        (1, "axe/label"),
    ]


# --- rules that break ---------------------------------------------------------------------------------------------


def test_a_rule_that_breaks_is_not_audited_and_takes_no_other_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(walk: StoredWalk) -> Iterator[Look]:
        yield None
        yield Hit()
        raise ZeroDivisionError(str(tmp_path))

    pairs = [(rule, breaks if rule.id == "walk/name-beside" else looks) for rule, looks in registry]
    monkeypatch.setattr(audits.judge, "registry", pairs)
    told = (
        Telling(tmp_path).step().act("fill", located("Nom", Rung.BESIDE)).act("fill", located("Rue", Rung.PLACEHOLDER))
    )
    judgement = judge(told.end())
    assert [each.rule for each in judgement.findings] == ["walk/name-from-placeholder"]
    assert "walk/name-beside" not in judgement.passed
    assert judgement.not_audited == (NotAudited(what="rule walk/name-beside", why="the rule broke: ZeroDivisionError"),)


def test_a_rule_of_the_engine_that_breaks_takes_no_other_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = audits.judge.axe.severity_of

    def breaks(name: str, impact: str | None) -> object:
        return sound(name, impact) if name != "label" else 1 / 0

    monkeypatch.setattr(audits.judge.axe, "severity_of", breaks)
    seen = axe(axe_rule("label", "#a"), axe_rule("list", "#b"), passes=("label", "region"))
    findings, passed, not_audited = judge_observation(page(seen), "desktop", "x")
    assert [each.rule for each in findings] == ["axe/list"]
    assert passed == ("axe/region",)
    assert not_audited == (NotAudited(what="rule axe/label", why="the rule broke: ZeroDivisionError"),)


# --- the rules and their data -------------------------------------------------------------------------------------


def test_every_rule_has_its_words_in_every_language() -> None:
    for lang in languages():
        for rule in rules():
            name = f"rule-{message_id(rule.id)}"
            known = {"rule", "verdict", "role", "name", "detail", *rule.facts}
            for each in (name, f"{name}.message"):
                told = reports.words._catalogue(lang).variables(each)
                assert told is not None and told <= known, (lang, rule.id)


def test_every_rule_of_the_walk_says_what_it_weighs_and_whom_it_hinders() -> None:
    for rule, _ in registry:
        assert rule.verdict is not None and rule.severity is not None and rule.hinders, rule.id
        assert len(set(rule.hinders)) == len(rule.hinders), rule.id


def test_criteria_are_well_formed() -> None:
    for rule in rules():
        assert all(re.fullmatch(r"[1-4]\.[1-5]\.\d{1,2}", each) for each in rule.criteria.wcag), rule.id
        assert all(re.fullmatch(r"(9|10)\.[1-4]\.[1-5]\.\d{1,2}", each) for each in rule.criteria.en301549), rule.id
        assert all(re.fullmatch(r"([1-9]|1[0-3])\.\d{1,2}", each) for each in rule.criteria.rgaa), rule.id
        # EN 301 549 v3.2.1 numbers its clauses on the web after WCAG 2.1, which has no 2.4.11 to 2.5.8 and no 3.3.7.
        # Clause 10 numbers what it asks of documents in the same way.
        clause = "10" if rule.id.startswith("documents/") else "9"
        assert {f"{clause}.{each}" for each in rule.criteria.wcag} >= set(rule.criteria.en301549), rule.id


def test_ids_of_rules_are_unique() -> None:
    ids = [rule.id for rule in rules()]
    assert len(ids) == len(set(ids))


def a_rule(walk: StoredWalk) -> Iterator[Look]:
    yield None


def no_argument() -> Iterator[Look]:
    yield None


def another_answer(walk: StoredWalk) -> list[Look]:
    return []


@pytest.mark.parametrize(
    ("name", "looks", "problem"),
    [
        ("walk/unknown", a_rule, "knows walk/mine"),
        ("walk/mine", no_argument, "another signature"),
        ("walk/mine", another_answer, "another signature"),
        ("walk/mine", "a_rule", "no function"),
    ],
)
def test_a_rule_is_registered_in_one_form_alone(name: str, looks: object, problem: str) -> None:
    mine = Registry({"walk/mine": Rule(id="walk/mine")}, StoredWalk, "walk.yaml")
    with pytest.raises(KitError, match=problem):
        mine.rule(name)(looks)  # type: ignore[arg-type]


def test_a_rule_is_registered_once_and_none_is_forgotten() -> None:
    mine = Registry({"walk/mine": Rule(id="walk/mine")}, StoredWalk, "walk.yaml")
    with pytest.raises(KitError, match="has no function"):
        list(mine)
    mine.rule("walk/mine")(a_rule)
    assert [rule.id for rule, _ in mine] == ["walk/mine"]
    with pytest.raises(KitError, match="is registered for it"):
        mine.rule("walk/mine")(a_rule)


def test_what_the_twin_of_a_walk_tried_is_judged_by_the_rules_of_trials_alone(tmp_path: Path) -> None:
    told = Telling(tmp_path).step()
    one = {"tags": ("html",), "parents": (-1,), "attributes": ({},), "boxes": (None,), "styles": (-1,)}
    expired = WaitedFor(minute=15, kind="said", text="Votre session a expiré")
    markup = (MarkupSeen.model_validate({"frame": 0, **one}),)
    told.tries(markup=markup, tried=Tried(waited=Waited(minutes=31, events=(expired,))))
    walk = told.step().tries(why="the second visit did not get to this step").end()
    judgement = judge(walk)
    assert [(each.rule, each.step) for each in judgement.findings] == [("time/expired-in-place", 0)]
    assert NotAudited(what="step 2, tried", why="the second visit did not get to this step") in judgement.not_audited
    assert {rule.trial for rule in rules() if rule.id in judgement.passed} <= {"waited", None}


def test_a_walk_that_was_interrupted_is_judged_as_far_as_it_goes(tmp_path: Path) -> None:
    told = Telling(tmp_path).step().act("fill", located("Nom", Rung.BESIDE), FillSeen(source="person.family_name"))
    told.recorder.writer.close()
    walk = told.archive.walk(told.recorder.started.walk)
    findings, _ = said(walk, "walk/name-beside")
    assert [each.verdict for each in findings] == [Verdict.FAILED]
    assert judge(walk).seal is None
    assert walk.ending.reason.code is ReasonCode.INTERRUPTED
