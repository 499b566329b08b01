"""Rules over one page: their data, their words, and pages as rules see them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import audits.judge  # noqa: F401  registers the rules
from audits.model import MarkupSeen, Moment, Observation, Tried, Viewport
from audits.model.tried import Waited, WaitedFor
from audits.profiles import names
from audits.rules.data import Rule
from audits.rules.page import Page
from audits.rules.pages.time import _is_fresh, _warned
from audits.rules.registry import page_registry
from reports.words import _catalogue, languages, message_id

RULES = [rule for rule, _ in page_registry]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_has_all_its_data(rule: Rule) -> None:
    assert rule.verdict is not None and rule.severity is not None and rule.hinders
    assert rule.trial is None or rule.trial in Tried.model_fields
    assert rule.profile is None or rule.profile in names()


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_has_its_words(rule: Rule, lang: str) -> None:
    catalogue = _catalogue(lang)
    name = f"rule-{message_id(rule.id)}"
    known = {"rule", "verdict", "role", "name", *rule.facts}
    for each in (name, f"{name}.message", f"{name}.people"):
        variables = catalogue.variables(each)
        assert variables is not None and variables <= known, each


def page(**columns: object) -> Page:
    seen = MarkupSeen.model_validate({"frame": 0} | columns)
    size = Viewport(width=1280, height=800)
    observation = Observation(
        at=datetime(2026, 1, 1, tzinfo=UTC),
        step=0,
        moment=Moment.LOOK,
        url="http://a.example/",
        viewport=size,
        page_size=size,
        markup=(seen,),
    )
    return Page(observation)


SHOWN = {"display": "block", "visibility": "visible", "opacity": "1", "overflow-x": "visible"}


@pytest.mark.parametrize("tags", [("html",), ("html", "body"), ("html", "body", "p")])
def test_no_rule_breaks_on_a_page_that_holds_next_to_nothing(tags: tuple[str, ...]) -> None:
    count = len(tags)
    seen = page(
        tags=tags,
        parents=tuple(range(-1, count - 1)),
        attributes=({},) * count,
        texts={},
        boxes=((0, 0, 9, 9),) * count,
        styles=(0,) * count,
        style_table=(SHOWN,),
    )
    for _, looks in page_registry:
        list(looks(seen))


def test_elements_know_what_they_say_and_where_they_are() -> None:
    seen = page(
        tags=("html", "main", "p", "#text", "b", "#text", "p", "#text"),
        parents=(-1, 0, 1, 2, 2, 4, 1, 6),
        attributes=({"lang": "fr"}, {}, {"id": "one"}, {}, {}, {}, {"id": "one"}, {}),
        texts={3: "Bonjour ", 5: "à tous", 7: "caché"},
        boxes=((0, 0, 9, 9),) * 6 + (None, None),
        styles=(0, 0, 0, 1, 1, 1, -1, -1),
        style_table=(SHOWN, SHOWN | {"display": "inline"}),
    )
    first, second = seen.find("p")
    assert first.text == "Bonjour à tous" and second.text == "caché" and second.shown_text == ""
    assert first.own_text == "Bonjour" and first.language == "fr"
    assert second.selector == "html > main > p:nth-of-type(2)", "an id that is used twice leads nowhere"
    assert next(iter(seen.find("b"))).closest("main") is not None


def waited_for(kind: str, text: str, second: float | None, minute: int = 15) -> WaitedFor:
    return WaitedFor.model_validate({"minute": minute, "kind": kind, "text": text, "second": second})


@pytest.mark.parametrize(
    ("warned", "left", "enough"),
    [
        (880.0, 900.0, True),
        (895.0, 900.0, False),
        (905.0, 900.0, False),
        (None, 900.0, True),
        (None, None, True),
    ],
)
def test_a_warning_counts_from_twenty_seconds_on(warned: float | None, left: float | None, enough: bool) -> None:
    """Words are noted once a minute, after whatever happened in it: their second tells which came first."""
    event = waited_for("left", "/over", left)
    waited = Waited(minutes=31, events=(event, waited_for("said", "Your session will expire soon.", warned)))
    assert _warned(waited, event) is enough


@pytest.mark.parametrize(
    ("text", "fresh"),
    [
        ("For your safety, the session ends after 5 minutes.Family name", False),
        ("Family nameYour session ends in 20 seconds.", True),
        ("For your safety, the session ends after 5 minutes. Your session ends in 20 seconds.", True),
    ],
)
def test_what_a_page_says_from_the_beginning_is_no_warning(text: str, fresh: bool) -> None:
    observation = page(
        tags=("html",),
        parents=(-1,),
        attributes=({},),
        texts={},
        boxes=((0, 0, 9, 9),),
        styles=(0,),
        style_table=(SHOWN,),
    ).observation
    said = ("For your safety, the session ends after 5 minutes.", "Family name")
    drawn = Page(observation.model_copy(update={"passages": said}))
    assert _is_fresh(waited_for("passed", text, 300.0), drawn) is fresh
