"""What tests of every kind share: a real browser, one for each module that asks for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from audits.browser import Browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as started:
        yield started
