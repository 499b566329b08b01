"""Somebody who hears the page: only what the accessibility tree tells is there, and keys are all the hands they have.

A control without a name does not exist, nor one whose role says that it is something else. Words that merely stand
beside a field, and a place in the code: nothing of that is heard.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from audits.acting import Halt
from audits.bodies.keys import KeyHand
from audits.errors import ArianeError
from audits.frames import DocumentSilent
from audits.locate import ROLES, Finder, Found, Kind, closeness, descendants, name_of, normal, properties_of, role_of
from audits.model import Handle, ReasonCode

SAID = frozenset({"StaticText", "heading", "link", "button", "image", "alert", "status"})
"""Roles whose names are the words of a page."""


MOST_HEARD = 5
"""Parts of a place that are told of where a control should be heard."""


class ReaderFinder(Finder):
    """Finds by role and accessible name alone."""

    def heading(self, handle: Handle) -> tuple[Found, bool] | None:
        """A heading of the tree; words that only look like one are read as text, which proves the page all the same."""
        words = handle.words(self.lang)
        found = self._candidates(words, frozenset(["heading"]), handle)
        if found:
            return self._found(min(found, key=lambda each: each.order)), True
        for document, tree in self.trees():
            for node in tree:
                if (
                    role_of(node) == "StaticText"
                    and not node.get("ignored")
                    and closeness(name_of(node), words) in (0, 1)
                ):
                    return self.node(document, node), False
        return None

    def text(self, handle: Handle) -> bool:
        """Whether those words are heard when the page is read from its top to its end."""
        words = normal(handle.words(self.lang))
        return any(words in normal(" ".join(spoken)) for spoken in self._spoken())

    def _spoken(self) -> list[list[str]]:
        return [
            [name_of(node) for node in tree if role_of(node) in SAID and not node.get("ignored")]
            for _, tree in self.trees()
        ]

    def _unnamed(self, words: str, kind: Kind, handle: Handle) -> Found | None:
        return None

    def _by_selector(self, handle: Handle) -> Found | None:
        return None


class ReaderHand(KeyHand):
    """Acts with keys on what was heard."""

    def find(self, handle: Handle, kind: Kind) -> Found:
        """The control, waited for. One that those who see find, and nobody hears, is a barrier: that is the witness.

        Words that merely stand on the page need another one: somebody with a mouse pressed them here, and got on.
        """
        try:
            return super().find(handle, kind)
        except Halt as halt:
            if halt.reason.code is not ReasonCode.CONTROL_NOT_FOUND:
                raise
            words = handle.words(self.lang)
            try:
                seen = Finder(self.finder.documents, self.lang).control(handle, kind)
            except ArianeError:
                raise halt from None
            used = self.witness(seen.located)
            if not (seen.sure or used):
                raise
            facts = {"heard": self._heard(seen)} | ({"witness": used} if used else {})
            raise Halt(ReasonCode.CONTROL_UNHEARD, seen.located, control=words, **facts) from halt

    def _heard(self, seen: Found) -> str:
        """What is heard in the place of something that is seen: its role and name, or the words in it."""
        tree = self._tree_of(seen)
        node = next((each for each in tree if each.get("backendDOMNodeId") == seen.node), None)
        if node is None:
            return ""
        said = [node, *descendants(node, tree)]
        told = [each for each in said if role_of(each) in SAID | ROLES["any"]][:MOST_HEARD]
        return ", ".join(f"{role_of(each)} “{name_of(each)}”" if name_of(each) else role_of(each) for each in told)

    def live(self) -> tuple[str, ...]:
        """What the live regions of the page say now. What they did not say before an action was announced by it."""
        try:
            return tuple(text for _, tree in self.finder.trees() for text in _live_texts(tree))
        except DocumentSilent:
            return ()


def _live_texts(tree: list[dict[str, Any]]) -> Iterator[str]:
    for node in tree:
        live = properties_of(node).get("live") in {"polite", "assertive"} or role_of(node) in {"alert", "status", "log"}
        if live and not node.get("ignored"):
            words = [name_of(inner) for inner in descendants(node, tree) if role_of(inner) == "StaticText"]
            if text := " ".join(words).strip():
                yield text
