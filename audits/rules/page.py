"""A page as its rules see it: elements with their parents, styles, names and places, read from one observation.

Everything is computed from the record, so a rule says of an archived page what it would have said that day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from heapq import merge
from operator import itemgetter

from audits.model import Box, MarkupSeen, Observation, StateSeen, Target
from audits.model.markup import CAME, SHADOW, TEXT

LONGEST_HTML = 300
"""Characters of an element's opening that a finding quotes."""

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

BLOCK_DISPLAYS = ("block", "flex", "grid", "list-item", "table", "table-row", "table-caption", "flow-root")


class Element:
    """One node of a page: an element, a text (`#text`), a shadow root or a pseudo-element (`::before`)."""

    def __init__(self, document: Document, number: int, parent: Element | None) -> None:
        self.document = document
        self.number = number
        self.parent = parent
        self.children: list[Element] = []
        self.tag = document.seen.tags[number]
        self.attributes = document.seen.attributes[number]
        self._kept: dict[bool, str] = {}

    def __repr__(self) -> str:
        return f"<Element {self.selector}>"

    # --- what it is ---

    def get(self, name: str, otherwise: str = "") -> str:
        """An attribute as written; `otherwise` where it is absent."""
        return self.attributes.get(name, otherwise)

    @property
    def role(self) -> str:
        """The role in the accessibility tree; empty for what the tree ignores."""
        return self.document.seen.roles.get(self.number, "")

    @property
    def name(self) -> str:
        """The accessible name."""
        return self.document.seen.names.get(self.number, "")

    @property
    def description(self) -> str:
        """The accessible description."""
        return self.document.seen.descriptions.get(self.number, "")

    @property
    def states(self) -> dict[str, str]:
        """States of the accessibility tree (`expanded`, `required`, `focusable`, ...), as text."""
        return self.document.seen.states.get(self.number, {})

    @property
    def is_focusable(self) -> bool:
        """Whether the browser lets it take focus."""
        return self.states.get("focusable") == "True"

    @property
    def is_reached(self) -> bool:
        """Whether Tab may lead to it: what only a script gives focus is none that people use."""
        return self.is_focusable and self.get("tabindex") != "-1"

    @property
    def is_clickable(self) -> bool:
        """Whether it answers clicks: a link, a label, a control, or what has a click listener of its own."""
        return self.number in self.document.clickable

    @property
    def came(self) -> bool:
        """Whether it, or what it lies in, came to be seen while the page was used (`StateSeen`)."""
        return any(CAME in each.attributes for each in (self, *self.ancestors))

    @property
    def is_text(self) -> bool:
        """Whether it is a text, and no element."""
        return self.tag == TEXT

    # --- what it looks like ---

    @property
    def style(self) -> dict[str, str]:
        """Computed styles; empty for what is not laid out."""
        at = self.document.seen.styles[self.number]
        return self.document.seen.style_table[at] if at >= 0 else {}

    def pixels(self, style: str) -> float:
        """A computed length in CSS pixels; 0 for `auto`, `normal` and the like."""
        try:
            return float(self.style.get(style, "").removesuffix("px"))
        except ValueError:
            return 0.0

    @property
    def box(self) -> Box | None:
        """Where it is on the whole page; None for what is not laid out."""
        told = self.document.seen.boxes[self.number]
        return None if told is None else Box(x=told[0], y=told[1], width=told[2], height=told[3])

    @cached_property
    def is_shown(self) -> bool:
        """Whether a sighted person can see it: laid out, with an area, neither hidden, transparent nor clipped away.

        Whether something else covers it, or it lies outside the page, is another question.
        """
        box = self.document.seen.boxes[self.number]
        if box is None or self.style.get("visibility") != "visible":
            return False
        if box[2] < 2 or box[3] < 2:
            return self.tag not in {TEXT} and self.style.get("overflow-x") == "visible" and self._overflows
        return not any(each._is_clipped_away for each in (self, *self.ancestors))

    @property
    def _overflows(self) -> bool:
        """Whether something that is shown hangs out of an element without area (a wrapper of floats)."""
        return any(child.is_shown for child in self.children)

    @cached_property
    def _is_clipped_away(self) -> bool:
        style, box = self.style, self.document.seen.boxes[self.number]
        if style.get("opacity") == "0" or style.get("clip") in {"rect(0px, 0px, 0px, 0px)", "rect(1px, 1px, 1px, 1px)"}:
            return True
        if "inset(50%)" in style.get("clip-path", "") or "inset(100%)" in style.get("clip-path", ""):
            return True
        return box is not None and min(box[2], box[3]) <= 1 and style.get("overflow-x") not in {"visible", None}

    # --- what it says ---

    @cached_property
    def text(self) -> str:
        """All it says in document order, hidden words too, with one space between words."""
        return " ".join(self._said(shown=False).split())

    @cached_property
    def shown_text(self) -> str:
        """What can be seen of its words, those that styles add too (`::before`)."""
        return " ".join(self._said(shown=True).split())

    def _said(self, *, shown: bool) -> str:
        """Its words as they are written. Kept: what holds an element says all that the element says."""
        if (known := self._kept.get(shown)) is not None:
            return known
        own = self.document.seen.texts.get(self.number)
        parts = [own] if own is not None and (self.is_text or shown) and (not shown or self.is_shown) else []
        edge = " " if self.style.get("display", "block") in BLOCK_DISPLAYS or self.tag == "br" else ""
        parts.append(edge)
        for child in self.children:
            parts.append(child._said(shown=shown))
        parts.append(edge)
        said = self._kept[shown] = "".join(parts)
        return said

    @property
    def own_words(self) -> str:
        """What a text itself says, as written but for runs of space."""
        return " ".join(self.document.seen.texts.get(self.number, "").split())

    @cached_property
    def own_text(self) -> str:
        """What it says itself, not through elements inside."""
        return " ".join(
            "".join(self.document.seen.texts.get(each.number, "") for each in self.children if each.is_text).split()
        )

    @cached_property
    def language(self) -> str:
        """The language declared for it (`lang` of itself or the nearest ancestor), in lower case; empty for none."""
        for each in (self, *self.ancestors):
            if each.get("lang") or each.get("xml:lang"):
                return (each.get("lang") or each.get("xml:lang")).lower()
        return ""

    # --- what is around it ---

    @property
    def ancestors(self) -> Iterator[Element]:
        """What it lies in, nearest first."""
        parent = self.parent
        while parent is not None:
            yield parent
            parent = parent.parent

    def closest(self, *tags: str) -> Element | None:
        """Itself or the nearest ancestor with one of these tags."""
        at: Element | None = self
        while at is not None and at.tag not in tags:
            at = at.parent
        return at

    def within(self, *roles: str) -> Element | None:
        """The nearest ancestor with one of these roles in the accessibility tree."""
        return next((each for each in self.ancestors if each.role in roles), None)

    @property
    def inside(self) -> Iterator[Element]:
        """All nodes inside, in document order."""
        waiting = self.children[::-1]
        while waiting:
            each = waiting.pop()
            yield each
            waiting += each.children[::-1]

    def find(self, *tags: str) -> Iterator[Element]:
        """Elements inside with one of these tags; any element when none is given."""
        return (each for each in self.inside if (each.tag in tags if tags else each.is_element))

    @property
    def is_element(self) -> bool:
        """Whether it is an element, and no text, shadow root or pseudo-element."""
        return self.tag[0] not in "#:"

    def refers_to(self, attribute: str) -> list[Element]:
        """The elements that an attribute such as `aria-labelledby` names and that exist."""
        found = (self.document.by_id.get(each) for each in self.get(attribute).split())
        return [each for each in found if each is not None]

    # --- how a finding names it ---

    @cached_property
    def selector(self) -> str:
        """A CSS path: from an id that is unique, or from the top; ` >> ` enters a shadow root."""
        steps: list[str] = []
        at: Element | None = self
        while at is not None and at.tag != SHADOW:
            if at.is_element:
                unique = self.document.ids.get(at.get("id"), 0) == 1 and at.get("id").replace("-", "_").isidentifier()
                steps.insert(0, f"#{at.get('id')}" if unique else f"{at.tag}{at._place}")
                if unique:
                    break
            at = at.parent
        path = " > ".join(steps)
        shadow = next((each for each in self.ancestors if each.tag == SHADOW), None)
        return f"{shadow.parent.selector} >> {path}" if shadow is not None and shadow.parent is not None else path

    @cached_property
    def path(self) -> str:
        """What a trial calls it by (`selector` in `probes/world.js`): counted among all siblings, not those alike."""
        if re.fullmatch(r"[A-Za-z][\w-]*", self.get("id")) and self.document.ids[self.get("id")] == 1:
            return f"#{self.get('id')}"
        siblings = [each for each in self.parent.children if each.is_element] if self.parent else [self]
        own = f"{self.tag}:nth-child({siblings.index(self) + 1})"
        if self.parent is None or not (self.parent.is_element or self.parent.parent):
            return own
        if self.parent.tag == SHADOW and self.parent.parent is not None:
            return f"{self.parent.parent.path} >> :scope > {own}"
        return f"{self.parent.path} > {own}"

    @property
    def _place(self) -> str:
        if self.parent is None:
            return ""
        siblings = [each for each in self.parent.children if each.is_element and each.tag == self.tag]
        return f":nth-of-type({siblings.index(self) + 1})" if len(siblings) > 1 else ""

    @property
    def html(self) -> str:
        """Its opening tag as far as it was kept, with the beginning of what it says."""
        if not self.is_element:
            return self.text[:LONGEST_HTML]
        written = "".join(f' {name}="{value}"' if value else f" {name}" for name, value in self.attributes.items())
        return f"<{self.tag}{written}>{self.text}"[:LONGEST_HTML]

    @property
    def target(self) -> Target:
        """Itself as the target of a finding."""
        element = self if self.is_element else next((each for each in self.ancestors if each.is_element), self)
        return Target(
            selector=element.selector,
            frame=self.document.url,
            role=element.role,
            name=element.name[:80],
            html=element.html,
            box=element.box,
        )


class Document:
    """One document of a page: its elements, by order, by id."""

    def __init__(self, seen: MarkupSeen, url: str | None) -> None:
        self.seen = seen
        self.url = url
        self.clickable = frozenset(seen.clickable)
        self.nodes: list[Element] = []
        for number, parent in enumerate(seen.parents):
            element = Element(self, number, self.nodes[parent] if parent >= 0 else None)
            self.nodes.append(element)
            if element.parent is not None:
                element.parent.children.append(element)
        self.ids: dict[str, int] = {}
        self.by_id: dict[str, Element] = {}
        for element in self.nodes:
            if element.get("id"):
                self.ids[element.get("id")] = self.ids.get(element.get("id"), 0) + 1
                self.by_id.setdefault(element.get("id"), element)

    @cached_property
    def labels(self) -> dict[str, list[Element]]:
        """The labels of each field, by the field's id."""
        found: dict[str, list[Element]] = {}
        for element in self.nodes:
            if element.tag == "label" and element.get("for"):
                found.setdefault(element.get("for"), []).append(element)
        return found

    @cached_property
    def headings(self) -> list[Element]:
        """Headings, and what has their role, in document order."""
        return [each for each in self.nodes if each.tag in HEADINGS or each.role == "heading"]

    @cached_property
    def texts_shown(self) -> list[Element]:
        """The texts that can be seen, in document order."""
        return [each for each in self.nodes if each.is_text and each.is_shown]

    @cached_property
    def names(self) -> frozenset[str]:
        """The names that anchors have in place of an id."""
        return frozenset(each.get("name") for each in self.nodes if each.tag == "a")

    @cached_property
    def naming(self) -> frozenset[str]:
        """The ids of elements by which others are called (`aria-labelledby`)."""
        return frozenset(name for each in self.nodes for name in each.get("aria-labelledby").split())

    @cached_property
    def has_scripts(self) -> bool:
        """Whether scripts run in it, or did."""
        return any(each.tag == "script" for each in self.nodes)

    @property
    def root(self) -> Element:
        """The `html` element, or whatever stands first."""
        return self.nodes[0]


class Page:
    """What was observed of a page at one moment, for rules to look at. Frames come after the page that holds them.

    Of what came to be seen when a page was used, `of` is that page as it was at first.
    """

    def __init__(self, observation: Observation, of: Observation | None = None) -> None:
        self.observation = observation
        self._of = of
        self.documents = [
            Document(seen, observation.frames[seen.frame].url if seen.frame else None)
            for seen in observation.markup
            if seen.tags
        ]

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """All elements of all documents, in document order."""
        return tuple(node for document in self.documents for node in document.nodes if node.is_element)

    @cached_property
    def _by_tag(self) -> dict[str, list[tuple[int, Element]]]:
        """Elements with their place in `elements`: a hundred rules look for few tags each."""
        found: dict[str, list[tuple[int, Element]]] = {}
        for place, element in enumerate(self.elements):
            found.setdefault(element.tag, []).append((place, element))
        return found

    @property
    def nodes(self) -> Iterator[Element]:
        """All nodes of all documents: elements, texts, shadow roots and pseudo-elements."""
        return (node for document in self.documents for node in document.nodes)

    def find(self, *tags: str) -> Iterator[Element]:
        """Elements with one of these tags, in document order."""
        listed = [self._by_tag.get(tag, []) for tag in dict.fromkeys(tags)]
        return (element for _, element in merge(*listed, key=itemgetter(0)))

    def with_role(self, *roles: str) -> Iterator[Element]:
        """Elements with one of these roles in the accessibility tree."""
        return (each for each in self.elements if each.role in roles)

    @property
    def is_whole(self) -> bool:
        """Whether this is the page as it came, and no part that its use brought to be seen."""
        return self._of is None

    @property
    def states(self) -> tuple[StateSeen, ...]:
        """What use of the page brought to be seen, also where this is a part of that."""
        return (self._of or self.observation).states

    @cached_property
    def filled_later(self) -> frozenset[str]:
        """The fields, by their selectors, that held an answer by the time that an attempt to fill in came to them."""
        erred = [each.tried.erred for each in (self.observation, self._of) if each is not None and each.tried.erred]
        presses = (press for each in erred for press in each.attempts if press.how == "empty")
        return frozenset(field.selector for press in presses for field in press.fields if not field.empty)

    @cached_property
    def language(self) -> str:
        """The language that the main document declares, in lower case (`fr-be`); empty for none."""
        return self.observation.lang.strip().lower()
