"""What tests of the practice administrations share: walks through the editions as they are, each taken once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from audits.archive import StoredWalk
from audits.browser import Browser
from audits.model import Judgement
from scenarios.practice import Edition
from tests.practice.walking import walked

UsualWalk = Callable[[Browser, str, Edition], tuple[StoredWalk, Judgement]]
"""Walks a scenario by its name through an edition."""


@pytest.fixture(scope="session")
def usual_walk(tmp_path_factory: pytest.TempPathFactory) -> UsualWalk:
    """Walks on the desktop in which no barrier is switched, taken when they are first asked for and then kept."""
    taken: dict[tuple[str, Edition], tuple[StoredWalk, Judgement]] = {}

    def walk(browser: Browser, name: str, edition: Edition) -> tuple[StoredWalk, Judgement]:
        if (name, edition) not in taken:
            taken[name, edition] = walked(browser, tmp_path_factory.mktemp("usual"), name, edition)
        return taken[name, edition]

    return walk
