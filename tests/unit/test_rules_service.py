"""What does not work, or not in time, as saved observations show it."""

from __future__ import annotations

import pytest

from audits.rules.pages.service import slow_response
from tests.unit.test_rules_privacy import page


@pytest.mark.parametrize(("answered", "told"), [(5001.0, True), (23_400.0, True), (5000.0, False), (180.0, False)])
def test_only_a_long_wait_for_the_answer_is_advised_upon(answered: float, told: bool) -> None:
    [look] = slow_response(page(answered=answered, milliseconds=60_000.0))
    assert (look is not None) is told


def test_a_wait_that_was_not_measured_is_nobodys() -> None:
    assert list(slow_response(page(milliseconds=60_000.0))) == []
