"""What is said of a page in a narrow window, and of one with larger text, from the record alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import audits.judge  # noqa: F401  registers the rules
from audits.model import Moment, Observation, Tried, Verdict, Viewport
from audits.model.tried import ControlGone, CutText, Narrow, Overlap
from audits.rules.page import Page
from audits.rules.registry import page_registry


def said(name: str, **narrow: object) -> list[Verdict | None]:
    size = Viewport(width=1280, height=800)
    observation = Observation(
        at=datetime(2026, 1, 1, tzinfo=UTC),
        step=0,
        moment=Moment.LOOK,
        url="http://a.example/",
        viewport=size,
        page_size=size,
        tried=Tried(narrow=Narrow.model_validate({"width": 320.0} | narrow)),
    )
    rule, looks = next((rule, looks) for rule, looks in page_registry if rule.id == name)
    return [hit.verdict or rule.verdict for hit in looks(Page(observation)) if hit is not None]


def gone(kind: str, **more: object) -> ControlGone:
    return ControlGone.model_validate({"selector": "#a", "name": "Taxes", "kind": kind} | more)


@pytest.mark.parametrize(
    ("controls", "expected"),
    [
        ([gone("submit", holder="form")], [Verdict.FAILED]),
        ([gone("submit", holder="form", opener=True)], []),
        ([gone("submit", holder="form search")], []),
        ([gone("link", holder="nav", whole=True)], [Verdict.FAILED]),
        ([gone("link", holder="nav breadcrumb", whole=True)], []),
        ([gone("link"), gone("link")], []),
        ([gone("link"), gone("button"), gone("link")], [Verdict.CANNOT_TELL]),
        ([gone("field", required=True)], [Verdict.FAILED]),
    ],
)
def test_only_what_nobody_can_do_without_is_missed_for_certain(
    controls: list[ControlGone], expected: list[Verdict]
) -> None:
    assert said("reflow/control-gone-when-narrow", controls=controls) == expected


@pytest.mark.parametrize(
    ("overlap", "expected"),
    [
        ({"when": "narrow"}, [Verdict.FAILED]),
        ({"when": "narrow", "hides": True}, [Verdict.CANNOT_TELL]),
        ({"when": "narrow", "hides": True, "controls": True}, [Verdict.FAILED]),
        ({"when": "large"}, []),
        ({"when": "large", "outgrew": True}, [Verdict.FAILED]),
    ],
)
def test_texts_upon_each_other_are_accused_where_nothing_else_explains_it(
    overlap: dict[str, object], expected: list[Verdict]
) -> None:
    seen = Overlap.model_validate({"selector": "#a", "text": "One", "other_selector": "#b", "other": "Two"} | overlap)
    assert said("reflow/overlaps", overlaps=[seen]) == expected


@pytest.mark.parametrize(
    ("beside", "expected"),
    [([], []), ([False, True], [Verdict.FAILED]), ([True], [Verdict.CANNOT_TELL])],
)
def test_sentences_beside_others_in_a_part_that_scrolls_are_left_to_a_person(
    beside: list[bool], expected: list[Verdict]
) -> None:
    found = [CutText(selector="#a", text="You may come.", tag="p", tabled=each) for each in beside]
    assert said("reflow/text-in-scroller", sideways=found) == expected
