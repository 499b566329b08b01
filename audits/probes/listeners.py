"""What elements listen to, as the browser knows it: one question for all of a document."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from audits.frames import Document
from audits.probes.world import ask_with_nodes

MOST_ROOTS = 60
"""Shadow roots of a page that are asked."""


def listeners(document: Document) -> dict[int, set[str]]:
    """Kinds of events by the number of the node that listens to them itself, the document and open shadow roots too.

    Attributes such as `onclick` count. Raises DocumentSilent.
    """
    heard: dict[int, set[str]] = defaultdict(set)
    # Root by root: asked to look into shadow roots by itself (`pierce`), Chromium 150 ends the page some time later.
    _, (roots,) = ask_with_nodes(document, "() => ['1', arianeProbes.roots()]", {})
    for root in roots[:MOST_ROOTS]:
        # In the page's own world: what its scripts listen to is not told in ours.
        resolved = document.send("DOM.resolveNode", {"backendNodeId": root["backendNodeId"]})
        for each in _listeners(document, resolved["object"]["objectId"], depth=-1):
            if "backendNodeId" in each:
                heard[each["backendNodeId"]].add(each["type"])
    return dict(heard)


def listeners_of_window(document: Document) -> set[str]:
    """Kinds of events that the document's own window listens to. Raises DocumentSilent."""
    # By way of the document: a frame may share the session of the page that holds it, and has a window of its own.
    _, (roots,) = ask_with_nodes(document, "() => ['1', [document]]", {})
    resolved = document.send("DOM.resolveNode", {"backendNodeId": roots[0]["backendNodeId"]})
    how = {"objectId": resolved["object"]["objectId"], "functionDeclaration": "function() { return this.defaultView }"}
    window = document.send("Runtime.callFunctionOn", how)
    return {each["type"] for each in _listeners(document, window["result"]["objectId"])}


def _listeners(document: Document, thing: str, **how: Any) -> list[dict[str, Any]]:
    found = document.send("DOMDebugger.getEventListeners", {"objectId": thing, **how})
    listed: list[dict[str, Any]] = found["listeners"]
    return listed
