"""What a run refuses before any browser starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.errors import UsageError
from audits.runner import Runner
from audits.scenario import load_walk_file
from scenarios.practice import walk_files


def test_pages_are_tried_only_where_the_walk_file_allows_a_second_visit(tmp_path: Path) -> None:
    scenario = load_walk_file(walk_files()[0])
    once = scenario.model_copy(update={"second_visit": False})
    with Runner(tmp_path, tries=True) as runner, pytest.raises(UsageError, match="allows no second visit") as refused:
        runner.begin(once)
    assert "second_visit: yes" in str(refused.value.hint)
    assert list(tmp_path.iterdir()) == []
