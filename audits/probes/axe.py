"""The axe probe: what axe-core says of a page, with all its frames.

Axe is started by axe-selenium-python, through a driver over one document (DESIGN section 10). In each document, of any
origin, `axe.run` gathers only that document's part (`axe.runPartial`); the main one puts the parts together once
(`axe.finishRun`). Everything happens in our isolated world, so a page that redefines `Array.prototype.filter` changes
nothing, and nothing waits inside the page: work is started, and then polled against a deadline.

The answer comes back as one JSON string, with the place, role and name of every element found in the same evaluation:
asking element by element would cost more than axe.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from axe_selenium_python import Axe

from audits.errors import UsageError
from audits.frames import Document, DocumentSilent
from audits.model import AxeNode, AxeRule, AxeSeen, Box, NotAudited

HELPERS = files("audits.probes").joinpath("axe.js").read_text(encoding="utf-8")

SECONDS = 45.0
"""How long axe may take in one document. A page of 4,000 elements can take ten seconds on a busy old laptop."""

OPTIONS: dict[str, Any] = {
    # With `violations` alone, axe cuts `incomplete` down to one node a rule (and without either, costs twice as much).
    "resultTypes": ["violations", "incomplete"],
    "rules": {
        "label-content-name-mismatch": {"enabled": True},
        "css-orientation-lock": {"enabled": True},
        "target-size": {"enabled": True},
    },
}
"""How axe is run: its default rules, and three that it leaves off."""


def script_path(script: Path | None = None) -> Path:
    """The axe-core to run: `script`, else the one that axe-playwright-python carries. Raises UsageError."""
    if script is None:
        return Path(str(files("axe_playwright_python").joinpath("axe.min.js")))
    if not script.is_file():
        raise UsageError(f"There is no file {script}.", "Give the path of an axe.min.js of axe-core 4.")
    return script


@lru_cache
def engine_version(script: Path | None = None) -> str:
    """The version that an axe-core file says it is, such as ``4.12.1``. Raises UsageError when it says none."""
    path = script_path(script)
    head = path.read_bytes()[:400].decode("utf-8", "replace")
    said = re.search(r"axe v(\d+\.\d+\.\d+\S*)", head)
    if said is None:
        raise UsageError(f"{path} is not axe-core.", "Give the path of an axe.min.js of axe-core 4.")
    return said[1]


class DocumentDriver:
    """What axe-selenium-python asks of a driver, over one document; `seconds` bound all it does.

    `alone` tells that the document is a page without frames.
    """

    def __init__(self, document: Document, seconds: float, *, alone: bool = False) -> None:
        self.document = document
        self.alone = alone
        self.deadline = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds until the deadline, never less than a moment, so that the browser can still say no."""
        return max(0.1, self.deadline - time.monotonic())

    def execute_script(self, script: str, *_arguments: Any) -> None:
        """Run a script for its effect. Raises DocumentSilent."""
        self.document.evaluate(script, timeout=self.left)

    def execute_async_script(self, script: str, *_arguments: Any) -> Any:
        """What the script hands to its last argument. Raises DocumentSilent."""
        self.ask(f"alone => arianeAxe.start(function (axe) {{ {script} }}, alone)", self.alone)
        return self.wait()

    def ask(self, function: str, *arguments: Any) -> Any:
        """Like `Document.run`, within the deadline. Raises DocumentSilent."""
        return self.document.run(function, *arguments, timeout=self.left)

    def wait(self) -> Any:
        """The value of what was started. Raises DocumentSilent when it fails or the time is over."""
        pause = 0.002
        while (state := self.ask("() => arianeAxe.state()")) is None:
            if time.monotonic() > self.deadline:
                raise DocumentSilent(f"{self.document.url}: axe took too long")
            time.sleep(pause)
            pause = min(0.05, pause * 2)
        if state["error"] is not None:
            raise DocumentSilent(f"{self.document.url}: {state['error']}")
        return state["value"]


@dataclass
class _Parts:
    """The parts of a page as they are gathered: of frames, in reading order, None where nobody could look."""

    texts: list[str | None] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    not_audited: list[NotAudited] = field(default_factory=list)

    def document(self, target: list[Any]) -> Document | None:
        """The document in which a target of several parts lies."""
        return self.documents.get(json.dumps(target[:-1]))


def run_axe(
    documents: Sequence[Document], script: Path | None = None, seconds: float = SECONDS
) -> tuple[AxeSeen | None, list[NotAudited]]:
    """What axe says of a page, given its documents, main one first, and what it could not look at.

    `seconds` bound the work in each document. None when the main document itself would not answer. Raises UsageError
    for a `script` that does not exist.
    """
    path = script_path(script)
    parts = _Parts()
    main = documents[0]
    try:
        frames = _gather(main, path, seconds, alone=len(documents) == 1)
        _enter_frames(parts, documents, main, [], frames, path, seconds)
        driver = DocumentDriver(main, seconds)
        driver.ask("(parts, options) => arianeAxe.finish(parts, options)", parts.texts, OPTIONS)
        report = driver.wait()
        parts.documents["[]"] = main
        return _seen(report, parts), parts.not_audited
    except DocumentSilent as silent:
        return None, [NotAudited(what="axe", why=silent.message), *parts.not_audited]


def run_axe_within(
    documents: Sequence[Document],
    context: str,
    script: Path | None = None,
    seconds: float = SECONDS,
    *,
    only: str = "",
) -> AxeSeen | None:
    """What axe says of parts of a page's main document, which `context` (an expression in our world) tells.

    `only` names the one rule that is run. Frames in those parts are not entered. None when axe failed. Raises
    UsageError as `run_axe` does.
    """
    main, parts = documents[0], _Parts()
    options = OPTIONS | ({"runOnly": [only], "rules": {}} if only else {})
    try:
        alone = len(documents) == 1
        frames = _gather(main, script_path(script), seconds, _Literal(context), alone=alone, options=options)
        driver = DocumentDriver(main, seconds)
        driver.ask("(parts, options) => arianeAxe.finish(parts, options)", [None] * len(frames), options)
        report = driver.wait()
        parts.documents["[]"] = main
        return _seen(report, parts)
    except DocumentSilent:
        return None


class _Literal(str):
    """JavaScript that axe-selenium-python, which writes the `repr` of a context into its call, leaves as it is."""

    def __repr__(self) -> str:
        return str(self)


def _gather(
    document: Document,
    path: Path,
    seconds: float,
    context: Any = None,
    *,
    alone: bool = False,
    options: dict[str, Any] = OPTIONS,
) -> list[dict[str, Any]]:
    """Have axe gather the part of one document, or do all of one that is `alone`. Raises DocumentSilent.

    `context` is what axe must know inside a frame. Returned are the document's frames: `selector` and `context`.
    """
    driver = DocumentDriver(document, seconds, alone=alone)
    axe = Axe(driver, script_url=str(path))
    if not driver.ask("() => typeof arianeAxe === 'object'"):
        axe.inject()
        driver.execute_script(HELPERS)
    inside = context if context is None or isinstance(context, _Literal) else _Literal(json.dumps(context))
    frames: list[dict[str, Any]] = axe.run(context=inside, options=json.dumps(options))
    return frames


def _enter_frames(
    parts: _Parts,
    documents: Sequence[Document],
    document: Document,
    chain: list[Any],
    frames: list[dict[str, Any]],
    path: Path,
    seconds: float,
) -> None:
    """Gather the parts of the frames of a document and of theirs, in the order that `axe.finishRun` expects."""
    if not frames:
        return
    ids = _frame_ids(document)
    by_id = {each.frame_id: each for each in documents if each.frame_id}
    # Those that cannot be entered cannot tell who they are either.
    nameless = [each for each in documents if each.parent == document.index and not each.frame_id]
    for frame, frame_id in zip(frames, ids, strict=True):
        inner = by_id.get(frame_id) or (nameless.pop(0) if nameless else None)
        where = [*chain, frame["selector"]]
        try:
            if inner is None or not inner.entered:
                raise DocumentSilent(inner.why if inner and inner.why else "the frame could not be entered")
            deeper = _gather(inner, path, seconds, frame["context"])
            part = inner.run("() => arianeAxe.part()")
        except DocumentSilent as silent:
            parts.texts.append(None)
            what = inner.url if inner is not None else _in_words(frame["selector"])
            parts.not_audited.append(NotAudited(what=f"frame {what}", why=silent.message))
            continue
        parts.texts.append(part)
        parts.documents[json.dumps(where)] = inner
        _enter_frames(parts, documents, inner, where, deeper, path, seconds)


def _frame_ids(document: Document) -> list[str]:
    """The frames of a document as axe met them, by the browser's own identifiers. Raises DocumentSilent."""
    told = document.send(
        "Runtime.evaluate",
        {
            "expression": "arianeAxe.frameElements()",
            "contextId": document.context,
            "serializationOptions": NODES_ONLY,
        },
    )
    ids = []
    for element in told["result"]["deepSerializedValue"]["value"]:
        node = element.get("value", {}).get("backendNodeId")
        described = document.send("DOM.describeNode", {"backendNodeId": node}) if node else {}
        ids.append(str(described.get("node", {}).get("frameId", "")))
    return ids


NODES_ONLY: dict[str, Any] = {
    "serialization": "deep",
    "maxDepth": 3,
    "additionalParameters": {"maxNodeDepth": 0, "includeShadowTree": "none"},
}
"""How CDP is asked for elements by their number in the browser: one call for any count of them."""


def _seen(report: dict[str, Any], parts: _Parts) -> AxeSeen:
    _look_into_frames(report, parts)
    return AxeSeen(
        version=report["version"],
        violations=tuple(_rule(each, parts) for each in report["violations"]),
        incomplete=tuple(_rule(each, parts) for each in report["incomplete"]),
        passes=tuple(report["passes"]),
        inapplicable=tuple(report["inapplicable"]),
    )


def _look_into_frames(report: dict[str, Any], parts: _Parts) -> None:
    """Ask each frame once about all its elements; those of the main document came with the report."""
    by_document: dict[int, tuple[Document, list[dict[str, Any]]]] = {}
    for rule in report["violations"] + report["incomplete"]:
        for node in rule["nodes"]:
            document = parts.document(node["target"])
            if len(node["target"]) > 1 and document is not None:
                by_document.setdefault(document.index, (document, []))[1].append(node)
    for document, nodes in by_document.values():
        try:
            told = document.run("s => s.map(arianeAxe.about)", [node["target"][-1] for node in nodes])
        except DocumentSilent:
            continue  # The frame has gone since; what axe found in it stands, without its place.
        for node, about in zip(nodes, told, strict=True):
            node["about"] = about


def _rule(told: dict[str, Any], parts: _Parts) -> AxeRule:
    return AxeRule(
        id=told["id"],
        impact=told["impact"],
        tags=tuple(told["tags"]),
        help=told["help"],
        nodes=tuple(_node(each, parts) for each in told["nodes"]),
    )


def _node(told: dict[str, Any], parts: _Parts) -> AxeNode:
    document = parts.document(told["target"])
    about = told["about"] or {}
    return AxeNode(
        selector=_in_words(told["target"][-1]),
        frame=document.index if document is not None else 0,
        html=told["html"] or "",
        summary=told["summary"],
        role=about.get("role", ""),
        name=about.get("name", ""),
        box=_box(about.get("box"), document),
        settled=told["settled"],
    )


def _in_words(selector: Any) -> str:
    """A selector of axe as one string; ` >> ` enters an open shadow root."""
    return selector if isinstance(selector, str) else " >> ".join(selector)


def _box(told: list[float] | None, document: Document | None) -> Box | None:
    if told is None or document is None:
        return None
    try:
        left, top = document.offset
    except DocumentSilent:
        return None
    return Box(x=told[0] + left, y=told[1] + top, width=told[2], height=told[3])
