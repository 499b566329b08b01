"""Whether a field must be filled in, as its page tells it: by an attribute, a mark, words, or a sentence about all.

Pure. Where two of them disagree, or words make it depend on something, it is unclear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from functools import cached_property

from audits.labels import Labels, normalised
from audits.model import ControlSeen, Observation
from audits.rules.page import Element, Page

MARK = re.compile(r"^\s*\*|\*(?=\s*(?:[:(]|$))")
"""The asterisk of a label, before it or after it."""

CONDITION = re.compile(r"\b(si|sauf|indien|als|tenzij|wenn|falls|if|unless|when)\b")
"""Words, in plain letters, that make an obligation depend on something."""

TICKED = frozenset({"checkbox", "switch", "searchbox"})
"""Roles that a sentence about all fields does not speak of: what need not be ticked is not left empty."""

FIELDS = ("input", "select", "textarea")

Obligation = tuple[str, str]
"""`required`, `optional` or `unclear`, and how that is known (`Demand.told_by`)."""


@dataclass(frozen=True)
class Obligations:
    """What one page says of its fields; `refused` are labels, plain, of those that it refused to do without."""

    page: Observation
    known: Labels
    refused: Set[str] = field(default_factory=frozenset)

    def of(self, control: ControlSeen, label: str) -> Obligation:
        """Whether a control must be filled in, and how that is known."""
        beside = [label, control.description]
        if normalised(label) in self.refused:
            return "required", "refusal"
        optional = any(self.known.says("optional", each) for each in beside)
        if control.required:
            return ("unclear", "words") if optional else ("required", "attribute")
        if optional:
            return "optional", "words"
        demanded = [each for each in beside if self.known.says("required", each)]
        if demanded:
            doubt = any(CONDITION.search(normalised(each)) for each in demanded)
            return ("unclear" if doubt else "required"), "words"
        if MARK.search(label):
            return self._marked
        if self._speaks_of(control):
            return "required", "legend"
        return "unclear", "nothing"

    @cached_property
    def _marked(self) -> Obligation:
        """What an asterisk means here; where nothing explains it, what it means everywhere."""
        said = self.page.passages
        if any(self.known.says("star_optional", text) for text in said):
            return "optional", "legend"
        return "required", "legend" if any(self.known.says("star_required", text) for text in said) else "mark"

    def _speaks_of(self, control: ControlSeen) -> bool:
        """Whether a sentence says that all fields are obligatory, and is about this one."""
        if not self._sentences or control.role in TICKED:
            return False
        return not self.page.markup or normalised(control.name) in self._fields

    @cached_property
    def _sentences(self) -> tuple[str, ...]:
        return tuple(text for text in self.page.passages if self.known.says("all_required", text))

    @cached_property
    def _fields(self) -> frozenset[str]:
        """Names, plain, of the fields of the forms in which such a sentence stands."""
        return frozenset(normalised(each.name) for form in self._forms() for each in form.find(*FIELDS) if each.name)

    def _forms(self) -> Iterator[Element]:
        """The form around each sentence; around one that stands outside, the only form that has fields to fill in."""
        page = Page(self.page)
        forms = [
            each for each in page.find("form") if any(field.get("type") != "search" for field in each.find(*FIELDS))
        ]
        for element in page.elements:
            if element.own_text and self.known.says("all_required", element.text):
                form = element.closest("form")
                yield from [form] if form is not None else forms if len(forms) == 1 else []
