"""What tests of every kind share: a real browser, one for each module that asks for it, and the part that is taken of
many alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import isqrt
from random import Random

import pytest

from audits.browser import Browser

FEW = 3
"""Cases of one test that are always all taken."""

QUICK = ("tests/unit/", "tests/packaging/")
"""What costs little is never drawn."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Of the many cases of one test, marks those as `whole` that were not drawn, unless somebody has chosen by hand.

    About as many as the root of their number are drawn, once and for all: a hundred cases differ less than ten do.
    """
    alike: dict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        if not item.nodeid.startswith(QUICK):
            alike[item.nodeid.partition("[")[0]].append(item)
    for name, cases in alike.items():
        if len(cases) > FEW and not any(each.get_closest_marker("whole") for each in cases):
            drawn = Random(name).sample(cases, isqrt(len(cases) - 1) + 1)
            for each in cases:
                if each not in drawn:
                    each.add_marker(pytest.mark.whole)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as started:
        yield started
