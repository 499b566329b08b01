"""Questions to a document in which our shared helpers (`world.js`) are at hand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

from playwright.sync_api import Page

from audits.frames import Document, DocumentSilent

SECONDS = 15.0
"""How long one question to a document may take, where nothing else is said."""

ARRIVED_MS = 50
"""Milliseconds for the last frame of what fades or slides in."""

_MISSING = "ariane: no helpers here yet"


def script(name: str) -> str:
    """The source of a script that lies beside this module."""
    return files("audits.probes").joinpath(name).read_text(encoding="utf-8")


HELPERS = script("world.js")


def ask(document: Document, function: str, *arguments: Any, seconds: float = SECONDS) -> Any:
    """The result of a function that uses the helpers, as plain data. Raises DocumentSilent."""
    guarded = f"(...asked) => globalThis.arianeProbes ? ({function})(...asked) : {json.dumps(_MISSING)}"
    answer = document.run(guarded, *arguments, timeout=seconds)
    if answer == _MISSING:
        document.evaluate(HELPERS, timeout=seconds)
        answer = document.run(guarded, *arguments, timeout=seconds)
    return answer


def let_arrive(page: Page, document: Document) -> bool:
    """Wait until what fades or slides in is there, since nobody judges it halfway; whether anything did.

    The browser waits, so that whoever stops requests is heard meanwhile. Raises DocumentSilent.
    """
    milliseconds = ask(document, "() => arianeProbes.arriving()")
    if milliseconds:
        page.wait_for_timeout(milliseconds + ARRIVED_MS)
    return bool(milliseconds)


def ask_with_nodes(
    document: Document, function: str, argument: Any, seconds: float = SECONDS
) -> tuple[Any, list[list[dict[str, Any]]]]:
    """Like `ask`, for a function that answers with an array: JSON text, then lists of elements.

    The elements come as the browser describes them (`backendNodeId`, `shadowRoot`, ...), all in the one call.
    Raises DocumentSilent.
    """
    expression = f"globalThis.arianeProbes ? ({function})({json.dumps(argument)}) : null"
    answer = _evaluate(document, expression, seconds)
    if answer is None:
        document.evaluate(HELPERS, timeout=seconds)
        answer = _evaluate(document, expression, seconds)
    if answer is None:
        raise DocumentSilent(f"{document.url}: the helpers could not be put in place")
    text, *lists = answer
    # An element that is in two lists is described where it comes first, and named by its number after that.
    met: dict[int, dict[str, Any]] = {}
    return json.loads(text["value"]), [list(_described(found["value"], met)) for found in lists]


def _described(elements: list[dict[str, Any]], met: dict[int, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for each in elements:
        if each.get("type") != "node":
            continue
        reference = int(each.get("weakLocalObjectReference", -1))
        described = each.get("value") or met[reference]
        met[reference] = described
        yield described


def _evaluate(document: Document, expression: str, seconds: float) -> list[dict[str, Any]] | None:
    answer = document.send(
        "Runtime.evaluate",
        {
            "expression": expression,
            "contextId": document.context,
            "timeout": seconds * 1000,
            "serializationOptions": AS_NODES,
        },
    )
    if "exceptionDetails" in answer:
        said = answer["exceptionDetails"].get("exception", {}).get("description", "error")
        raise DocumentSilent(f"{document.url}: {said.splitlines()[0]}")
    value = answer["result"].get("deepSerializedValue", {}).get("value")
    return value if isinstance(value, list) else None


AS_NODES: dict[str, Any] = {
    "serialization": "deep",
    "maxDepth": 3,
    "additionalParameters": {"maxNodeDepth": 0, "includeShadowTree": "none"},
}
"""Has CDP describe elements with their number in the browser: one call for any count of them."""


def frame_ids(document: Document, elements: list[dict[str, Any]]) -> list[str]:
    """The browser's own identifier of the frame in each of some frame elements; empty where there is none."""
    ids = []
    for element in elements:
        try:
            told = document.send("DOM.describeNode", {"backendNodeId": element["backendNodeId"]})
        except DocumentSilent:
            ids.append("")
            continue
        ids.append(str(told["node"].get("frameId", "")))
    return ids
