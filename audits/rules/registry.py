"""How rules over a walk are registered, and run.

A rule is a pure function from a stored walk to looks: for each thing it looked at, a `Hit` when something is wrong and
None when nothing is. A rule that looked at nothing is not listed as passed.

    @rule("walk/no-slot")
    def no_slot(walk: StoredWalk) -> Iterator[Look]: ...
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import get_type_hints

from audits.archive import StoredWalk
from audits.errors import KitError
from audits.rules.data import Rule, read, record
from audits.rules.hit import Look

FILE = "walk.yaml"

Looks = Callable[[StoredWalk], Iterator[Look]]
"""A rule: what it says of each thing it looked at in a walk."""

_VALID = """A rule is registered as

    @rule("walk/<name>")                        with <name> among the rules of audits/rules/walk.yaml, once each
    def <name>(walk: StoredWalk) -> Iterator[Look]: ..."""


class Registry:
    """The rules over walks, in the order of their data."""

    def __init__(self, data: dict[str, Rule]) -> None:
        self.data = data
        self._looks: dict[str, Looks] = {}

    def rule(self, name: str) -> Callable[[Looks], Looks]:
        """Register a function as the rule of that id. Raises KitError, at import, for what is no valid form."""

        def register(looks: Looks) -> Looks:
            problem = self._problem(name, looks)
            if problem:
                raise KitError(f"{name!r} cannot be registered: {problem}.", _VALID)
            self._looks[name] = looks
            return looks

        return register

    def _problem(self, name: str, looks: Looks) -> str | None:
        if name not in self.data:
            return f"audits/rules/walk.yaml knows {', '.join(sorted(self.data)) or 'no rule'}"
        if name in self._looks:
            return f"{self._looks[name].__name__} is registered for it"
        if not inspect.isfunction(looks):
            return f"{looks!r} is no function"
        hints = get_type_hints(looks)
        taken = [hints.get(each) for each in inspect.signature(looks).parameters]
        if taken != [StoredWalk] or hints.get("return") != Iterator[Look]:
            return f"{looks.__name__}{inspect.signature(looks)} has another signature"
        return None

    def __iter__(self) -> Iterator[tuple[Rule, Looks]]:
        """Each rule with its function. Raises KitError when a rule of the data has none."""
        for name, data in self.data.items():
            if name not in self._looks:
                raise KitError(f"{name} of audits/rules/walk.yaml has no function.", _VALID)
            yield data, self._looks[name]


def _load() -> dict[str, Rule]:
    return {name: record(Rule, FILE, name, {"id": name, **values}) for name, values in read(FILE)["rules"].items()}


registry = Registry(_load())
"""The one registry of this kit."""

rule = registry.rule
"""The decorator that registers a rule."""
