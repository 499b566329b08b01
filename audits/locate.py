"""Find a control the way a person would: by what it is called, in any frame or open shadow root.

The ladder (DESIGN section 2). A control's name is what the browser's accessibility tree says; the source of
that name is the rung: label, ARIA or content first (`Rung.NAME`), then title, placeholder, words that merely
stand beside the control, and last the selector that the author gave. The rung travels with what was found,
since all but the first are findings of their own.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from typing import Any, Literal

from playwright.sync_api import Locator

from audits.errors import ArianeError
from audits.frames import Document, Documents, DocumentSilent
from audits.model import Box, Handle, Located, Rung, in_language

HELPERS = files("audits").joinpath("locate.js").read_text(encoding="utf-8")

Kind = Literal["fill", "choose", "check", "press", "upload", "any"]

ROLES: dict[Kind, frozenset[str]] = {
    "fill": frozenset(
        "textbox searchbox spinbutton combobox slider Date DateTime InputTime Month Week ColorWell".split()
    ),
    "choose": frozenset("combobox listbox radiogroup group menu".split()),
    "check": frozenset("checkbox switch radio menuitemcheckbox menuitemradio ToggleButton button".split()),
    "press": frozenset(
        "button link menuitem menuitemcheckbox menuitemradio tab option treeitem gridcell radio checkbox"
        " switch ToggleButton PopUpButton DisclosureTriangle".split()
    ),
    "upload": frozenset(["button"]),
}
ROLES["any"] = frozenset().union(*ROLES.values())
"""Roles of the accessibility tree that each verb can use (Chromium's own names for what ARIA has none)."""

CONTROL_ROLES = ROLES["any"] - {"group"}

OTHERS: dict[Kind, tuple[str, str]] = {"fill": ("generic", "editable"), "choose": ("button", "hasPopup")}
"""Roles that a verb can use where the tree tells that property of them."""

WHOLE = frozenset("Date DateTime InputTime Month Week MenuListPopup".split())
"""Roles of the browser's own widgets: what is inside them is theirs, not the page's."""


class NotFound(ArianeError):
    """No control of that name. `nearest` are names of the same kind that the page does have."""

    def __init__(self, words: str, nearest: Sequence[str] = ()) -> None:
        self.words = words
        self.nearest = tuple(nearest)
        super().__init__(f"no control is called “{words}”")


class Ambiguous(ArianeError):
    """Several controls have that name, and nothing tells which is meant."""

    def __init__(self, words: str, count: int) -> None:
        self.words = words
        self.count = count
        super().__init__(f"{count} controls are called “{words}”", "Say which with `within:` (its group or region).")


@dataclass(frozen=True)
class Found:
    """A control, ready to be acted on. `node` is 0 when the accessibility tree knows nothing of it; `sure` is false for
    words that nothing on the page shows to be usable.
    """

    located: Located
    document: Document
    locator: Locator
    node: int = 0
    type: str = ""
    properties: dict[str, Any] | None = None
    sure: bool = True

    def property(self, name: str) -> Any:
        """A state of the accessibility tree (`disabled`, `checked`, `required`, ...), None when it has none."""
        return (self.properties or {}).get(name)

    def ask(self, function: str) -> Any:
        """The result of a function of the element that is in its place now, in our own world. Raises DocumentSilent."""
        path = self.located.selector.split(" >> ")
        return self.document.run(f"p => ({function})(ariane.at(p))", path)


def normal(text: str) -> str:
    """Words as they are compared: without case, accents, runs of space, curly quotes and marks such as `*`, `:` or
    `(required)`.
    """
    decomposed = unicodedata.normalize("NFKD", text)
    text = "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()
    text = " ".join(text.replace("’", "'").replace("‘", "'").split())
    text = re.sub(r"^\*+\s*", "", text)
    for _ in range(2):
        text = re.sub(r"\s*[*:]+$", "", text)
        text = re.sub(r"\s*\([^)]*\)$", "", text)
    return text


def closeness(name: str, words: str) -> int | None:
    """0 the same words, 1 the same but for case, accents and marks, 2 begins with them, 3 contains them; None: another
    name.
    """
    if not name or not words:
        return None
    if " ".join(name.split()) == " ".join(words.split()):
        return 0
    name, words = normal(name), normal(words)
    if name == words:
        return 1
    if not words:
        return None
    at = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", name)
    return None if at is None else 2 if at.start() == 0 else 3


_RUNG_OF_SOURCE = {"placeholder": Rung.PLACEHOLDER}


def rung_of(node: dict[str, Any]) -> Rung | None:
    """The rung of a node's name from the tree's own list of sources; None when it has no name."""
    for source in node.get("name", {}).get("sources", []):
        value = source.get("value", {}).get("value") or source.get("attributeValue", {}).get("value")
        if source.get("superseded") or not value:
            continue
        if source.get("attribute") == "title" or source.get("nativeSource") == "title":
            return Rung.TITLE
        return _RUNG_OF_SOURCE.get(source.get("type", ""), Rung.NAME)
    return Rung.NAME if node.get("name", {}).get("value") else None


def role_of(node: dict[str, Any]) -> str:
    """The role of a tree node."""
    return str(node.get("role", {}).get("value", ""))


def name_of(node: dict[str, Any]) -> str:
    """The accessible name of a tree node, with one space between its words."""
    return " ".join(str(node.get("name", {}).get("value", "")).split())


def properties_of(node: dict[str, Any]) -> dict[str, Any]:
    """States of a tree node by name, tristate tokens as they are."""
    return {entry["name"]: entry["value"].get("value") for entry in node.get("properties", [])}


@dataclass(frozen=True)
class _Candidate:
    document: Document
    node: dict[str, Any]
    close: int
    rung: Rung

    @property
    def order(self) -> tuple[int, int]:
        return self.close, list(Rung).index(self.rung)


class Finder:
    """Finds controls on one page. Trees are kept between questions until `forget`, since each costs a few ms."""

    def __init__(self, documents: Documents, lang: str) -> None:
        self.documents = documents
        self.lang = lang
        self._seen: list[tuple[Document, list[dict[str, Any]]]] | None = None

    def forget(self) -> None:
        """The page may have changed: look again at the next question."""
        self._seen = None

    def trees(self) -> list[tuple[Document, list[dict[str, Any]]]]:
        """Every document that can be entered with its tree. Raises DocumentSilent when the page is gone."""
        if self._seen is None:
            self._seen = list(self._look())
        return self._seen

    def _look(self) -> Iterator[tuple[Document, list[dict[str, Any]]]]:
        for document in self.documents.refresh():
            if not document.entered:
                continue
            try:
                document.evaluate(HELPERS)
                yield document, document.tree()
            except DocumentSilent:
                if document.parent is None:
                    raise

    def control(self, handle: Handle, kind: Kind) -> Found:
        """The control of that name for that verb. Raises NotFound, Ambiguous or DocumentSilent."""
        words = handle.words(self.lang)
        candidates = self._candidates(words, ROLES[kind], handle)
        if kind == "upload":
            candidates = [each for each in candidates if self._type(each) == "file"]
        if kind in OTHERS and not candidates:
            role, has = OTHERS[kind]
            others = self._candidates(words, frozenset([role]), handle)
            candidates = [each for each in others if properties_of(each.node).get(has) not in (None, "", "false")]
        if candidates:
            return self._found(self._one(candidates, words))
        return self._unnamed(words, kind, handle) or self._by_selector(handle) or self._missing(words, kind)

    def heading(self, handle: Handle) -> tuple[Found, bool] | None:
        """A heading of those words and whether the tree has it as a heading; None when nothing looks like
        one.
        """
        words = handle.words(self.lang)
        candidates = self._candidates(words, frozenset(["heading"]), handle)
        if candidates:
            return self._found(min(candidates, key=lambda each: each.order)), True
        for document, _ in self.trees():
            for about in document.run("w => ariane.looksLikeHeading(w)", words):
                return self._from_page(document, about, words, Rung.BESIDE), False
        return None

    def text(self, handle: Handle) -> bool:
        """Whether the page says those words where they can be seen."""
        words = handle.words(self.lang)
        return any(document.run("w => ariane.says(w)", words) for document, _ in self.trees())

    def inside(self, handle: Handle) -> tuple[Document, Found, list[dict[str, Any]]]:
        """A container of that name (table, group, list, region...), or the part of the page that those words lead, and
        the tree nodes in it. Raises NotFound.
        """
        words = handle.words(self.lang)
        holders = self._holders(words, handle)
        if holders:
            best = min(holders, key=lambda each: each.order)
            return best.document, self._found(best), descendants(best.node, self._tree(best.document))
        for document, tree in self.trees():
            about = document.run("w => ariane.ledFigures(w)", words)
            if about:
                found = self._from_page(document, about, words, Rung.BESIDE)
                node = next((each for each in tree if each.get("backendDOMNodeId") == found.node), None)
                return document, found, descendants(node, tree) if node else []
        raise NotFound(words, self._names(None))

    def _holders(self, words: str, handle: Handle | None = None) -> list[_Candidate]:
        named = [each for each in self._candidates(words, None, handle) if each.node.get("childIds")]
        return [each for each in named if role_of(each.node) not in CONTROL_ROLES | {"heading", "StaticText"}]

    def _tree(self, document: Document) -> list[dict[str, Any]]:
        return next(tree for each, tree in self.trees() if each is document)

    def node(self, document: Document, node: dict[str, Any], rung: Rung | None = None) -> Found:
        """A tree node as something to act on. Raises DocumentSilent."""
        return self._found(_Candidate(document, node, 0, rung or rung_of(node) or Rung.BESIDE))

    def place(self, document: Document, about: dict[str, Any], name: str) -> Found:
        """An element that is not a control of the tree as something to act on."""
        return self._from_page(document, about, name, Rung.BESIDE)

    # --- the rungs ---

    def _candidates(self, words: str, roles: frozenset[str] | None, handle: Handle | None) -> list[_Candidate]:
        found = []
        for document, tree in self.trees():
            for node in of_page(tree):
                if roles is not None and role_of(node) not in roles:
                    continue
                close = closeness(name_of(node), words)
                rung = rung_of(node)
                if close is not None and rung is not None and "backendDOMNodeId" in node:
                    found.append(_Candidate(document, node, close, rung))
        if handle is None or handle.within is None:
            return found
        return self._within(found, in_language(handle.within, self.lang))

    def _within(self, candidates: list[_Candidate], words: str) -> list[_Candidate]:
        """Those in a container of that name, or in the part of the page that those words lead."""
        inside = []
        for document, tree in self.trees():
            by_id = {node["nodeId"]: node for node in tree}
            own = [each for each in candidates if each.document is document]
            inside += [each for each in own if _has_above(each.node, words, by_id)]
        return inside or [each for each in candidates if self._is_led(each, words)]

    def _is_led(self, candidate: _Candidate, words: str) -> bool:
        return bool(
            candidate.document.run_on(
                candidate.node["backendDOMNodeId"],
                "function(w) { return ariane.isLedBy(this.nodeType === 1 ? this : this.parentElement, w) }",
                words,
            )
        )

    def controls(self, handle: Handle, kind: Kind) -> list[Found]:
        """Every control that bears that name equally well; none when nothing does. Raises DocumentSilent."""
        words = handle.words(self.lang)
        candidates = self._candidates(words, ROLES[kind], handle)
        if candidates:
            best = min(each.close for each in candidates)
            return [self._found(each) for each in candidates if each.close == best]
        try:
            return [self.control(handle, kind)]
        except (NotFound, Ambiguous):
            return []

    def _one(self, candidates: list[_Candidate], words: str) -> _Candidate:
        best = min(each.order for each in candidates)
        level = [each for each in candidates if each.order == best]
        if len(level) > 1:
            level = [each for each in level if not self._holds_another(each, level)]
        if len(level) == 1 or _same_destination([each.node for each in level]):
            return level[0]
        raise Ambiguous(words, len(level))

    def _holds_another(self, candidate: _Candidate, others: list[_Candidate]) -> bool:
        """A cell that holds a button of the same name, and nothing else, is that button to a person."""
        below = {node["nodeId"] for node in descendants(candidate.node, self._tree(candidate.document))}
        return any(each.document is candidate.document and each.node["nodeId"] in below for each in others)

    def _unnamed(self, words: str, kind: Kind, handle: Handle) -> Found | None:
        """Words that stand beside a field, or that can be pressed though they are no control. Raises Ambiguous."""
        if kind == "press":
            return self._saying(words, handle)
        if kind == "any":
            return None
        looks = ["(w, k) => ariane.beside(w, k)"]
        if kind == "choose":
            looks.append("w => ariane.choices(w)")
        if kind == "check":
            looks.append("w => ariane.labelling(w, ['checkbox', 'radio'])")
        for look in looks:
            found = self._only(self._seen_by(look, handle, words, kind), words)
            if found is not None:
                return found
        return self._opener(words, handle) if kind == "upload" else None

    def _opener(self, words: str, handle: Handle) -> Found | None:
        """What opens the choice of a file where the control for it is hidden: a button, a link, a label."""
        candidates = self._candidates(words, ROLES["press"], handle)
        return self._found(self._one(candidates, words)) if candidates else self._saying(words, handle)

    def _saying(self, words: str, handle: Handle) -> Found | None:
        """Words to press: those that a person would take for usable before those that merely stand there."""
        said = self._seen_by("w => ariane.saying(w)", handle, words)
        usable = [each for each in said if each[1]["usable"]]
        found = self._only(usable or said, words)
        return found if usable or found is None else replace(found, sure=False)

    def _seen_by(self, look: str, handle: Handle, *asked: str) -> list[tuple[Document, dict[str, Any]]]:
        """What a function of ours sees in each document, within the part that the handle names."""
        seen = [(document, about) for document, _ in self.trees() for about in document.run(look, *asked)]
        if handle.within is None:
            return seen
        words = in_language(handle.within, self.lang)
        holders = self._holders(words)
        named = [pair for pair in seen if any(_holds(holder, *pair) for holder in holders)]
        led = "(p, w) => ariane.isLedBy(ariane.at(p), w)"
        return named or [(document, about) for document, about in seen if document.run(led, about["path"], words)]

    def _only(self, seen: list[tuple[Document, dict[str, Any]]], words: str, rung: Rung = Rung.BESIDE) -> Found | None:
        if len(seen) > 1:
            raise Ambiguous(words, len(seen))
        return self._from_page(*seen[0], words, rung) if seen else None

    def _by_selector(self, handle: Handle) -> Found | None:
        if handle.selector is None:
            return None
        seen = self._seen_by("s => ariane.bySelector(s)", handle, handle.selector)
        shown = [pair for pair in seen if pair[1]["connected"]]
        return self._only(shown or seen[:1], handle.words(self.lang), Rung.SELECTOR)

    def _missing(self, words: str, kind: Kind) -> Found:
        raise NotFound(words, self._names(ROLES[kind]))

    def _names(self, roles: frozenset[str] | None) -> list[str]:
        names = [
            name_of(node)
            for _, tree in self.trees()
            for node in of_page(tree)
            if name_of(node) and (roles is None or role_of(node) in roles)
        ]
        return list(dict.fromkeys(names))[:12]

    # --- from the tree or the page to something that can be used ---

    def _type(self, candidate: _Candidate) -> str:
        about = candidate.document.run_on(candidate.node["backendDOMNodeId"], "function() { return this.type || '' }")
        return str(about)

    def _found(self, candidate: _Candidate) -> Found:
        document, node = candidate.document, candidate.node
        backend = int(node["backendDOMNodeId"])
        about = document.run_on(
            backend, "function() { return ariane.about(this.nodeType === 1 ? this : this.parentElement) }"
        )
        located = self._located(document, about, candidate.rung, role_of(node), name_of(node))
        locator = locator_of(document, about["path"])
        return Found(located, document, locator, backend, about["type"], properties_of(node))

    def _from_page(self, document: Document, about: dict[str, Any], words: str, rung: Rung) -> Found:
        locator = locator_of(document, about["path"])
        node = self._tree_node(document, about)
        role = role_of(node) if node and role_of(node) in CONTROL_ROLES else ""
        name = name_of(node) if node and rung is Rung.SELECTOR else words
        located = self._located(document, about, rung, role, name)
        backend = int(node["backendDOMNodeId"]) if node else 0
        return Found(located, document, locator, backend, about["type"], properties_of(node) if node else None)

    def _tree_node(self, document: Document, about: dict[str, Any]) -> dict[str, Any] | None:
        """The tree node of an element found in the page, so that its role is known."""
        path = about["path"]
        answer = document.send(
            "Runtime.evaluate", {"expression": f"ariane.at({json.dumps(path)})", "contextId": document.context}
        )
        object_id = answer.get("result", {}).get("objectId")
        if object_id is None:
            return None
        nodes = document.send("Accessibility.getPartialAXTree", {"objectId": object_id, "fetchRelatives": False})
        node: dict[str, Any] = nodes["nodes"][0]
        return node if "backendDOMNodeId" in node else None

    def _located(self, document: Document, about: dict[str, Any], rung: Rung, role: str, name: str) -> Located:
        left, top = document.offset
        x, y, width, height = about["box"]
        return Located(
            rung=rung,
            role=role,
            name=name,
            tag=about["tag"],
            frame=None if document.parent is None else document.url,
            selector=" >> ".join(about["path"]),
            inside="" if role else about["inside"],
            box=Box(x=x + left, y=y + top, width=width, height=height),
        )


def of_page(tree: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The nodes of a tree that the page itself has: not those inside the browser's own widgets (the parts of a date,
    the list of a closed select), nor ignored ones.
    """
    within: set[str] = set()
    for node in tree:
        if node["nodeId"] in within or role_of(node) in WHOLE:
            within.update(node.get("childIds", []))
        if node["nodeId"] not in within and not node.get("ignored"):
            yield node


def _has_above(node: dict[str, Any], words: str, by_id: dict[str, dict[str, Any]]) -> bool:
    """Whether anything around a node bears that name."""
    parent = by_id.get(node.get("parentId", ""))
    while parent is not None:
        if closeness(name_of(parent), words) is not None:
            return True
        parent = by_id.get(parent.get("parentId", ""))
    return False


def _holds(holder: _Candidate, document: Document, about: dict[str, Any]) -> bool:
    """Whether an element of the page stands inside a container."""
    if holder.document is not document:
        return False
    inside = "function(p) { return ariane.holds(this, ariane.at(p)) }"
    return bool(document.run_on(holder.node["backendDOMNodeId"], inside, about["path"]))


def descendants(node: dict[str, Any], tree: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """All nodes below one, in the order of the tree, ignored ones left out."""
    by_id = {each["nodeId"]: each for each in tree}
    found: list[dict[str, Any]] = []

    def add(parent: dict[str, Any]) -> None:
        for child in parent.get("childIds", []):
            if child in by_id:
                if not by_id[child].get("ignored"):
                    found.append(by_id[child])
                add(by_id[child])

    add(node)
    return found


def _same_destination(nodes: Sequence[dict[str, Any]]) -> bool:
    """Links that lead to one place are one link to a person."""
    places = {str(properties_of(node).get("url")) for node in nodes}
    return all(role_of(node) == "link" for node in nodes) and len(places) == 1 and places != {"None"}


def locator_of(document: Document, path: Sequence[str]) -> Locator:
    """What Playwright acts on at a path of `about`. Raises DocumentSilent."""
    if document.frame is None:
        raise DocumentSilent(f"{document.url}: the frame cannot be acted in")
    return document.frame.locator(" >> ".join(path))
