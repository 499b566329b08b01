"""What a page says to somebody who hears it, on arrival: the accessibility tree in reading order, as far as it was
recorded. Pure but for reading evidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from audits.archive import StoredStep
from audits.errors import ArchiveError
from audits.model import ControlSeen, MarkupSeen, Moment, Observation
from reports.reading import Reading

READER = "reader"
"""The strategy of walks that hear pages."""

MOST_LINES = 200
"""Lines of one page that are told."""

FEW = 3
"""Lines that a page shares with the one before, and that are still told again."""

_CONTROLS = frozenset(
    "link button textbox searchbox combobox comboboxselect listbox radio checkbox switch slider spinbutton date"
    " datetime inputtime colorwell tab menuitem menuitemcheckbox menuitemradio treeitem disclosuretriangle"
    " progressindicator".split()
)
"""Roles that are said in one line, with all that is in them."""

PLACES = frozenset("banner main contentinfo navigation complementary search alert status dialog table image".split())
"""Roles that are said before what is in them."""

_NAMED_PLACES = frozenset("form region group iframe".split())
"""Roles that are said only where they have a name."""

_SILENT = frozenset("head script style template noscript".split())

_INLINE = frozenset(
    "#text ::before ::after ::marker a abbr b bdi bdo cite code data dfn em font i kbd mark q s samp small span strong"
    " sub sup time u var".split()
)


@dataclass(frozen=True)
class Line:
    """One thing that is said: words alone, or a name with a role, its states as tokens, and a description."""

    name: str
    role: str = ""
    states: tuple[str, ...] = ()
    description: str = ""
    level: int = 0


@dataclass(frozen=True)
class Same:
    """Lines that the page before said as well, in the same place."""

    lines: int


@dataclass(frozen=True)
class Arrival:
    """What a page says on arrival. `beyond` are lines that are not told."""

    title: str
    lines: tuple[Line | Same, ...]
    beyond: int


def arrivals(reading: Reading) -> dict[int, Arrival]:
    """What is said on arrival at each step of a walk that hears pages, by the step's index; empty for other walks."""
    if reading.walk.started.profile.strategy != READER:
        return {}
    told, before = {}, list[Line]()
    for step in reading.walk.steps:
        if (page := _page(reading, step)) is not None:
            lines = heard(page)
            folded = _folded(lines, before)
            told[step.index] = Arrival(page.title, tuple(folded[:MOST_LINES]), max(len(folded) - MOST_LINES, 0))
            before = lines
    return told


def _page(reading: Reading, step: StoredStep) -> Observation | None:
    """The page on arrival, else as it was first seen in this step; None where no evidence tells."""
    moments = sorted(step.observed, key=lambda seen: seen.moment is not Moment.ARRIVE)
    for seen in moments:
        kept = seen if seen.observation else reading.moments.get(seen.same_as or "")
        try:
            return reading.walk.observation(kept) if kept else None
        except ArchiveError:
            return None
    return None


def _folded(lines: Sequence[Line], before: Sequence[Line]) -> list[Line | Same]:
    """The lines, but for those at the start and at the end that the page before said too."""
    most = min(len(lines), len(before))
    first = next((at for at in range(most) if lines[at] != before[at]), most)
    left = most - first
    last = next((at for at in range(left) if lines[-1 - at] != before[-1 - at]), left)
    first, last = (count if count > FEW else 0 for count in (first, last))
    own = lines[first : len(lines) - last]
    return [*([Same(first)] if first else []), *own, *([Same(last)] if last else [])]


def heard(page: Observation) -> list[Line]:
    """What a page says, line by line. Where its elements were not recorded, its texts come before its controls."""
    if not page.markup:
        levels = {heading.text: heading.level for heading in page.headings if heading.level}
        texts = [Line(text, "heading", level=levels[text]) if text in levels else Line(text) for text in page.passages]
        return [*texts, *(_control(control) for control in page.controls)]
    return [line for document in page.markup for line in _unlabelled(list(_Document(document).lines()))]


def _control(control: ControlSeen) -> Line:
    checked = () if control.checked is None else ("checked" if control.checked else "not-checked",)
    flags = [name for name in ("required", "invalid", "disabled", "readonly") if getattr(control, name)]
    return Line(control.name, control.role, (*flags, *checked), control.description)


def _unlabelled(lines: Sequence[Line]) -> Iterator[Line]:
    """Without words that a control beside them takes as its name: they are said once."""
    for at, line in enumerate(lines):
        beside = [lines[other] for other in (at - 1, at + 1) if 0 <= other < len(lines)]
        if line.role or not any(each.role and each.name == line.name for each in beside):
            yield line


class _Document:
    """One document being read."""

    def __init__(self, seen: MarkupSeen) -> None:
        self.seen = seen
        self.inside: dict[int, list[int]] = {}
        for node, parent in enumerate(seen.parents):
            self.inside.setdefault(parent, []).append(node)
        self.running: list[str] = []

    def lines(self) -> Iterator[Line]:
        """What the document says, in its order."""
        for node in self.inside.get(-1, []):
            yield from self._node(node)
        yield from self._words()

    def _node(self, node: int, *, mute: bool = False) -> Iterator[Line]:
        """What a node says; with `mute`, only the controls in it."""
        seen = self.seen
        tag, role = seen.tags[node], seen.roles.get(node, "").lower()
        if tag in _SILENT or seen.attributes[node].get("aria-hidden") == "true":
            return
        if tag == "#text" or tag.startswith("::"):
            if not mute and self._shown(node):
                self.running.append(seen.texts.get(node, ""))
        elif role in _CONTROLS or role == "heading":
            yield from self._words()
            yield self._line(node, role)
            if role == "heading":
                yield from self._children(node, mute=True)
        elif role in PLACES or (role in _NAMED_PLACES and seen.names.get(node)):
            yield from self._words()
            if role != "image" or seen.names.get(node):
                yield self._line(node, role)
            yield from self._children(node, mute=mute)
            yield from self._words()
        else:
            yield from self._words() if tag not in _INLINE else ()
            yield from self._children(node, mute=mute)
            yield from self._words() if tag not in _INLINE else ()

    def _children(self, node: int, *, mute: bool) -> Iterator[Line]:
        for child in self.inside.get(node, []):
            yield from self._node(child, mute=mute)

    def _words(self) -> Iterator[Line]:
        text = " ".join("".join(self.running).split())
        self.running.clear()
        if text:
            yield Line(text)

    def _line(self, node: int, role: str) -> Line:
        seen = self.seen
        states = _states(seen.states.get(node, {}))
        name = " ".join(seen.names.get(node, "").split())
        description = " ".join(seen.descriptions.get(node, "").split())
        return Line(name, role, states, description, self._level(node) if role == "heading" else 0)

    def _level(self, node: int) -> int:
        tag, said = self.seen.tags[node], self.seen.attributes[node].get("aria-level", "")
        level = said if said.isdecimal() else tag[1:] if tag[:1] == "h" else ""
        return int(level) if level.isdecimal() and len(level) < 3 else 0

    def _shown(self, node: int) -> bool:
        seen = self.seen
        style = seen.style_table[seen.styles[node]] if 0 <= seen.styles[node] < len(seen.style_table) else {}
        return seen.boxes[node] is not None and style.get("visibility", "visible") == "visible"


def _states(said: Mapping[str, str]) -> tuple[str, ...]:
    """The tree's properties as the tokens that stops of focus have."""
    true = {name for name, value in said.items() if value.lower() not in {"", "false"}}
    states: list[str] = [name for name in ("required", "invalid") if name in true]
    if "checked" in said:
        states.append("checked" if said["checked"].lower() == "true" else "not-checked")
    if "expanded" in said:
        states.append("expanded" if "expanded" in true else "collapsed")
    states += [name for name in ("selected", "disabled", "readonly") if name in true]
    return (*states, *(["has-popup"] if "hasPopup" in true else []))
