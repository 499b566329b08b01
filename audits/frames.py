"""The documents of a page, main one first, each with our own isolated world and its accessibility tree.

Playwright's `evaluate` shares the page's JavaScript world, where a page may have redefined
`Array.prototype.filter` or `JSON`. Everything Ariane asks of a page therefore runs in an isolated world of
its own, made through CDP, and comes back as one JSON string: Playwright's object serialisation costs more
than the question.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urljoin

from playwright.sync_api import CDPSession, Error, Frame, Page
from playwright.sync_api import TimeoutError as Late

from audits.errors import ArianeError

WORLD = "ariane"
DEFAULT_TIMEOUT = 10.0
"""Seconds that one question to a document may take before V8 ends it."""
PATIENCE = 10.0
"""Seconds that a frame with a process of its own has to take a question at all; one that hangs never does."""
AGAIN = 0.2
"""The same, for a frame that has hung before."""
FRAME_EDGES = """e => {
  const style = getComputedStyle(e);
  return [e.clientLeft + parseFloat(style.paddingLeft), e.clientTop + parseFloat(style.paddingTop)];
}"""
"""How far inside its frame element a document begins: behind its border and padding."""
HANGS = "the frame does not answer"
UNLOADED = "the frame has not loaded"

_HALF = re.compile(r"(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}")
"""Half of a character pair as `JSON.stringify` writes it; whole pairs it writes as themselves."""


class DocumentSilent(ArianeError):
    """A document did not answer: it vanished, may not be entered, or took too long."""


class Document:
    """One document of a page at one moment.

    `offset` turns rectangles relative to this document's viewport into places on the whole page (CSS pixels). With
    `patience` (seconds) a document that hangs is given up. Without, whoever asks is held until a watchdog acts: the
    page itself hangs, and there is nothing else to look at.
    """

    def __init__(
        self,
        index: int,
        frame: Frame | None,
        frame_id: str,
        session: CDPSession | None,
        parent: int | None,
        url: str,
        name: str = "",
        why: str = "",
        patience: float = 0.0,
        answered: Callable[[], None] = lambda: None,
    ) -> None:
        self.index = index
        self.frame = frame
        self.frame_id = frame_id
        self.session = session
        self.parent = parent
        self.url = url
        self.name = name
        self.why = why
        self.patience = patience
        self.answered = answered
        self._context: int | None = None
        self._offset: tuple[float, float] | None = None

    @property
    def entered(self) -> bool:
        """Whether questions can be asked of this document."""
        return self.session is not None

    @property
    def context(self) -> int:
        """Execution context of our world in this document (made on first use; Chromium keeps it by name)."""
        if self._context is None:
            made = self.send(
                "Page.createIsolatedWorld",
                {"frameId": self.frame_id, "worldName": WORLD, "grantUniveralAccess": False},
            )
            self._context = int(made["executionContextId"])
        return self._context

    def send(self, method: str, params: dict[str, Any] | None = None) -> dict[str, Any]:
        """One CDP command in this document's session. Raises DocumentSilent."""
        if self.session is None:
            raise DocumentSilent(f"{self.url}: {self.why or 'the frame could not be entered'}")
        own = (params or {}).get("timeout", 0) if self.patience else 0
        try:
            answer = _answer(self.session, method, params or {}, own + self.patience * 1000)
        except Late as late:
            self.session, self.why = None, HANGS
            raise DocumentSilent(f"{self.url}: {HANGS}") from late
        except Error as error:
            raise DocumentSilent(f"{self.url}: {error.message.splitlines()[0]}") from error
        if self.parent is None:
            self.answered()
        return answer

    def run(self, function: str, *arguments: Any, timeout: float = DEFAULT_TIMEOUT) -> Any:
        """The result of a JavaScript function in our world, as plain data. Raises DocumentSilent.

        The function must return at once: a document without timers would keep a promise for ever.
        """
        call = ", ".join(json.dumps(argument) for argument in arguments)
        answer = self.send(
            "Runtime.evaluate",
            {
                "expression": f"JSON.stringify(({function})({call})) ?? 'null'",
                "contextId": self.context,
                "returnByValue": True,
                "timeout": timeout * 1000,
            },
        )
        return self._value(answer)

    def evaluate(self, script: str, timeout: float = DEFAULT_TIMEOUT) -> None:
        """Run a script in our world for its effect (axe itself, helper functions). Raises DocumentSilent."""
        answer = self.send(
            "Runtime.evaluate",
            {"expression": f"{script}\n;0", "contextId": self.context, "timeout": timeout * 1000},
        )
        self._value(answer | {"result": {}})

    def run_on(self, backend_node: int, function: str, *arguments: Any) -> Any:
        """Like `run`, with `this` being the node of the accessibility tree. Raises DocumentSilent."""
        resolved = self.send("DOM.resolveNode", {"backendNodeId": backend_node, "executionContextId": self.context})
        call = ", ".join(json.dumps(argument) for argument in arguments)
        answer = self.send(
            "Runtime.callFunctionOn",
            {
                "objectId": resolved["object"]["objectId"],
                "functionDeclaration": (
                    f"function() {{ return JSON.stringify(({function}).call(this, {call})) ?? 'null' }}"
                ),
                "returnByValue": True,
            },
        )
        return self._value(answer)

    def run_with(self, backend_nodes: Sequence[int], function: str, *arguments: Any) -> Any:
        """Like `run`, for a function that gets the nodes as a list first; null stands for those that are gone.

        Raises DocumentSilent.
        """
        context = self.context
        given: list[dict[str, Any]] = []
        for number in backend_nodes:
            asked = {"backendNodeId": number, "executionContextId": context, "objectGroup": WORLD}
            try:
                given.append({"objectId": self.send("DOM.resolveNode", asked)["object"]["objectId"]})
            except DocumentSilent:
                given.append({"value": None})
        call = ", ".join(["nodes", *(json.dumps(argument) for argument in arguments)])
        answer = self.send(
            "Runtime.callFunctionOn",
            {
                "functionDeclaration": (
                    f"function(...nodes) {{ return JSON.stringify(({function})({call})) ?? 'null' }}"
                ),
                "executionContextId": context,
                "arguments": given,
                "returnByValue": True,
            },
        )
        # What the browser hands out it keeps, until it is let go.
        self.send("Runtime.releaseObjectGroup", {"objectGroup": WORLD})
        return self._value(answer)

    def _value(self, answer: dict[str, Any]) -> Any:
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            text = details.get("exception", {}).get("description") or details.get("text", "error")
            raise DocumentSilent(f"{self.url}: {text.splitlines()[0]}")
        value = answer["result"].get("value")
        if not isinstance(value, str):
            return None
        # A page may hold halves of character pairs, which no file and no terminal accepts.
        return json.loads(_HALF.sub(r"\1\\ufffd", value))

    def tree(self) -> list[dict[str, Any]]:
        """The nodes of this document's accessibility tree, with the sources of names. Raises DocumentSilent."""
        answer = self.send("Accessibility.getFullAXTree", {"frameId": self.frame_id})
        nodes: list[dict[str, Any]] = answer["nodes"]
        return nodes

    @property
    def offset(self) -> tuple[float, float]:
        """Add this to a rectangle relative to this document's viewport. Raises DocumentSilent."""
        if self._offset is None:
            self._offset = self._own_offset()
        return self._offset

    def _own_offset(self) -> tuple[float, float]:
        if self.parent is None:
            scroll = self.run("() => [scrollX, scrollY]")
            return float(scroll[0]), float(scroll[1])
        if self.frame is None:
            raise DocumentSilent(f"{self.url}: the frame has no place on the page")
        try:
            holder = self.frame.frame_element()
            box = holder.bounding_box()
            inner = holder.evaluate(FRAME_EDGES)
            scroll = self.frame.page.evaluate("() => [scrollX, scrollY]")
        except Error as error:
            raise DocumentSilent(f"{self.url}: {error.message.splitlines()[0]}") from error
        if box is None:
            return 0.0, 0.0
        return box["x"] + inner[0] + scroll[0], box["y"] + inner[1] + scroll[1]


class Documents:
    """All documents of one page. `refresh` looks again, since frames come and go.

    `answered` is called whenever the main document has answered: as long as it does, the page does not hang.
    """

    def __init__(self, page: Page, session: CDPSession) -> None:
        self.page = page
        self.answered: Callable[[], None] = lambda: None
        self.session = session
        self._own_sessions: dict[Frame, CDPSession] = {}
        self._hung: set[Frame] = set()

    def refresh(self) -> list[Document]:
        """The documents now, main one first, parents before children. Raises DocumentSilent: the page is
        gone.
        """
        try:
            tree = self.session.send("Page.getFrameTree")["frameTree"]
        except Error as error:
            raise DocumentSilent(f"{self.page.url}: {error.message.splitlines()[0]}") from error
        documents: list[Document] = []
        self._add(documents, tree, self.page.main_frame, self.session, None)
        return documents

    def _add(
        self,
        documents: list[Document],
        tree: dict[str, Any],
        frame: Frame | None,
        session: CDPSession | None,
        parent: int | None,
        patience: float = 0.0,
    ) -> None:
        told = tree["frame"]
        index, name = len(documents), told.get("name", "")
        documents.append(
            Document(
                index, frame, told["id"], session, parent, told["url"], name, patience=patience, answered=self.answered
            )
        )
        local = tree.get("childFrames", [])
        waiting = list(frame.child_frames) if frame is not None else []
        # A frame of another process may have the address and name of one of this process (`about:srcdoc` often
        # has): those that have a session of their own are set apart before the others are matched.
        remote = [each for each in waiting if self._own_session(each)] if len(waiting) > len(local) else []
        waiting = [each for each in waiting if each not in remote]
        for child in local:
            match = _matching(child["frame"], waiting)
            if match is not None:
                waiting.remove(match)
            self._add(documents, child, match, session, index, patience)
        for other in [*remote, *waiting]:
            self._add_remote(documents, other, index)

    def _add_remote(self, documents: list[Document], frame: Frame, parent: int) -> None:
        """A frame of another process has a session of its own; one that has none cannot be entered."""
        if frame.is_detached():
            return
        try:
            session = self._own_session(frame) or self.page.context.new_cdp_session(frame)
            patience = AGAIN if frame in self._hung else PATIENCE
            tree = session.send("Page.getFrameTree", timeout=patience * 1000)["frameTree"]
            self._hung.discard(frame)
        except Error as error:
            if isinstance(error, Late):
                self._hung.add(frame)
            else:
                self._own_sessions.pop(frame, None)
            why = HANGS if frame in self._hung else error.message.splitlines()[0]
            if not frame.url:
                why = UNLOADED
            documents.append(Document(len(documents), frame, "", None, parent, _asked(frame), frame.name, why))
            return
        self._add(documents, tree, frame, session, parent, PATIENCE)

    def _own_session(self, frame: Frame) -> CDPSession | None:
        """The session of a frame that lives in another process; None for one of its parent's process."""
        if frame not in self._own_sessions:
            try:
                self._own_sessions[frame] = self.page.context.new_cdp_session(frame)
            except Error:
                return None
        return self._own_sessions[frame]


def _asked(frame: Frame) -> str:
    """The address of a frame; of one that has none yet, the address that its page asked for."""
    if frame.url:
        return frame.url
    try:
        return urljoin(frame.page.url, frame.frame_element().get_attribute("src") or "")
    except Error:
        return ""


def _answer(session: CDPSession, method: str, params: dict[str, Any], timeout: float) -> dict[str, Any]:
    """What CDP answers, as it came; `timeout` in milliseconds, 0 for none.

    Playwright's own call copies each answer to look for its pages and frames, of which CDP's have none: of an
    accessibility tree that costs three times what reading it does. Where Playwright is another inside, its call serves.
    """
    try:
        asked = session._impl_obj.send(method, params, timeout)
    except (AttributeError, TypeError):
        copied: dict[str, Any] = session.send(method, params, timeout=timeout)
        return copied
    answer: dict[str, Any] = session._sync(asked)
    return answer


def _matching(told: dict[str, Any], frames: list[Frame]) -> Frame | None:
    """The Playwright frame that CDP tells of: same address and name first, then same address, in order."""
    address = told["url"] + told.get("urlFragment", "")
    same = [frame for frame in frames if frame.url in (address, told["url"])]
    named = [frame for frame in same if told.get("name") and frame.name == told["name"]]
    return next(iter(named or same), None)
