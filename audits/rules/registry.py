"""How rules are registered, and run: those over a whole walk, over one page, and over pages of one site together.

A rule is a pure function from a stored walk, a page or several to looks: for each thing it looked at, a `Hit` when
something is wrong and None when nothing is. A rule that looked at nothing is not listed as passed.

    @rule("walk/no-slot")
    def no_slot(walk: StoredWalk) -> Iterator[Look]: ...

    @page_rule("structure/heading-skipped")
    def heading_skipped(page: Page) -> Iterator[Look]: ...

    @together_rule("consistency/help-moves")
    def help_moves(pages: Together) -> Iterator[Look]: ...
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Generic, TypeVar, get_type_hints

from audits.archive import StoredWalk
from audits.errors import KitError
from audits.rules.data import Rule, load
from audits.rules.hit import Look
from audits.rules.page import Page
from audits.rules.site import FILE as TOGETHER
from audits.rules.site import Together

FILES = ("walk.yaml", "consistency.yaml")
"""The data of the rules over walks, each beside its module."""

PAGES = "pages"
"""The folder of the rules over one page: a family is a module with its data beside it."""

Looked = TypeVar("Looked")

Looks = Callable[[Looked], Iterator[Look]]
"""A rule: what it says of each thing it looked at in a walk, or on a page."""

_VALID = """A rule is registered as

    @rule("<id>")                               with <id> among the rules of the data beside its module, once each
    def <name>(walk: StoredWalk) -> Iterator[Look]: ...

(@page_rule and page: Page for one over a page, @together_rule and pages: Together for one over several)"""


class Registry(Generic[Looked]):
    """The rules over walks, pages or several of them (`kind`), in the order of their data, which lies in `place`."""

    def __init__(self, data: dict[str, Rule], kind: type[Looked], place: str) -> None:
        self.data = data
        self.kind = kind
        self.place = place
        self._looks: dict[str, Looks[Looked]] = {}

    def rule(self, name: str) -> Callable[[Looks[Looked]], Looks[Looked]]:
        """Register a function as the rule of that id. Raises KitError, at import, for what is no valid form."""

        def register(looks: Looks[Looked]) -> Looks[Looked]:
            problem = self._problem(name, looks)
            if problem:
                raise KitError(f"{name!r} cannot be registered: {problem}.", _VALID)
            self._looks[name] = looks
            return looks

        return register

    def _problem(self, name: str, looks: Looks[Looked]) -> str | None:
        if name not in self.data:
            return f"audits/rules/{self.place} knows {', '.join(sorted(self.data)) or 'no rule'}"
        if name in self._looks:
            return f"{getattr(self._looks[name], '__name__', 'a function')} is registered for it"
        if not inspect.isfunction(looks):
            return f"{looks!r} is no function"
        hints = get_type_hints(looks)
        taken = [hints.get(each) for each in inspect.signature(looks).parameters]
        if taken != [self.kind] or hints.get("return") != Iterator[Look]:
            return f"{looks.__name__}{inspect.signature(looks)} has another signature"
        return None

    def __iter__(self) -> Iterator[tuple[Rule, Looks[Looked]]]:
        """Each rule with its function. Raises KitError when a rule of the data has none."""
        for name, data in self.data.items():
            if name not in self._looks:
                raise KitError(f"{name} of audits/rules/{self.place} has no function.", _VALID)
            yield data, self._looks[name]


def _load_pages() -> dict[str, Rule]:
    folder = files("audits.rules").joinpath(PAGES)
    found = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".yaml"))
    return {name: rule for file in found for name, rule in load(f"{PAGES}/{file}").items()}


registry = Registry(
    {name: rule for file in FILES for name, rule in load(file).items()}, StoredWalk, " and ".join(FILES)
)
"""The rules over walks of this kit."""

page_registry = Registry(_load_pages(), Page, PAGES)
"""The rules over pages of this kit."""

together_registry = Registry(load(TOGETHER), Together, TOGETHER)
"""The rules over pages of one site together of this kit."""

rule = registry.rule
"""The decorator that registers a rule over walks."""

page_rule = page_registry.rule
"""The decorator that registers a rule over pages."""

together_rule = together_registry.rule
"""The decorator that registers a rule over pages of one site together."""
