"""Filming: frames of what the window really draws where scripts, canvases or films change it; how often it flashes.

Whether anything does is asked of the page first, at little cost; frames are the browser's own, small, as it draws them.
"""

from __future__ import annotations

import base64
import io
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PIL import Image

from audits.frames import Document
from audits.probes.flashes import SCALE, Frame, most_flashes
from audits.probes.trials.bench import Bench
from audits.probes.world import HELPERS, script

SCRIPT = script("trials/filming.js")

GLANCE, WATCHED = 0.15, 0.5
"""Seconds after which anything that flashes has changed once, and `OFTEN` times."""

OFTEN = 3
"""Changes within that time that more than three flashes a second need."""

SECONDS = 2.2
"""How long is filmed: any second that lies in two is seen whole."""

STILL = 0.6
"""Seconds after which a canvas of which one frame came is taken for still."""

ENOUGH = 10
"""Frames a second below which flashes cannot be counted."""

LATE, MOST_LATE = 0.1, 0.2
"""Seconds after which a frame comes too late for the next one to be drawn in time, and the share that may."""

APART = 0.045
"""Seconds between frames that are compared once more: what changes little by little is seen on those."""

WITHIN = 0.9
"""Seconds in which flashes are counted: one, less what three frames may come late or early by."""


@dataclass(frozen=True)
class Filmed:
    """What changed fast, as the page tells of it, each with its most flashes; why some of it was not counted."""

    parts: Sequence[tuple[dict[str, Any], int]] = ()
    uncounted: str = ""


def watch(document: Document) -> None:
    """Watch from now on what changes: what does not while the page is looked at need not be waited for. Raises
    DocumentSilent.
    """
    document.evaluate(HELPERS)
    document.evaluate(SCRIPT)
    document.run("() => arianeFilming.begin()")


def begin(document: Document) -> float:
    """Watch from now on what changes, and tell when that was; long ago where nothing has. Raises DocumentSilent."""
    document.evaluate(SCRIPT)
    if document.run("(seconds) => arianeFilming.isStill(seconds)", GLANCE):
        return 0.0
    watch(document)
    return time.monotonic()


def filmed(bench: Bench, document: Document, since: float) -> Filmed:
    """What changed fast since then, and how often it flashes. Raises DocumentSilent."""
    _wait(bench, since + GLANCE)
    if document.run("() => arianeFilming.changes()"):
        _wait(bench, since + WATCHED)
    told = document.run("(least) => arianeFilming.end(least)", OFTEN)
    why = "a film that waits to be started was not looked at" if told["waiting"] else ""
    if not told["parts"]:
        return Filmed(uncounted=why)
    if bench.left < SECONDS + 1:
        return Filmed(uncounted="the time was over before what changes fast was filmed")
    frames, slow = _film(bench, document, told)
    parts = [(each, _flashes(frames, each)) for each in told["parts"]]
    if slow:
        why = "frames came too slowly for flashes to be counted"
    elif told["playing"]:
        why = why or "of a film that plays only two seconds were looked at"
    return Filmed(parts=parts, uncounted=why)


def _wait(bench: Bench, until: float) -> None:
    if (left := until - time.monotonic()) > 0:
        bench.page.wait_for_timeout(left * 1000)


def _film(bench: Bench, document: Document, told: dict[str, Any]) -> tuple[list[Frame], bool]:
    """Frames of the window, and whether they came too slowly. Raises DocumentSilent."""
    session = bench.session
    width, height = told["parts"][0]["seen"][2:]
    came: list[tuple[float, dict[str, Any]]] = []
    hear = lambda frame: came.append((time.time(), frame))  # noqa: E731
    session.on("Page.screencastFrame", hear)
    begun, answered = time.monotonic(), 0
    document.run("() => arianeFilming.start()")
    try:
        asked = {"format": "jpeg", "quality": 80, "maxWidth": width // SCALE, "maxHeight": height // SCALE}
        document.send("Page.startScreencast", {**asked, "everyNthFrame": 1})
        while (gone := time.monotonic() - begun) < SECONDS:
            bench.page.wait_for_timeout(5)
            for _, frame in came[answered:]:
                document.send("Page.screencastFrameAck", {"sessionId": frame["sessionId"]})
                answered += 1
            if gone > STILL and answered < 2 and not told["busy"]:
                break
        document.send("Page.stopScreencast")
    finally:
        session.remove_listener("Page.screencastFrame", hear)
    drawn = document.run("() => arianeFilming.stop()")
    late = sum(at - frame["metadata"]["timestamp"] > LATE for at, frame in came)
    slow = drawn < ENOUGH or late > MOST_LATE * len(came)
    return [_frame(frame, width) for _, frame in came], slow


def _frame(told: dict[str, Any], width: float) -> Frame:
    with Image.open(io.BytesIO(base64.b64decode(told["data"]))) as opened:
        image = opened.convert("RGB")
    return Frame(image, told["metadata"]["timestamp"], width / image.width)


def _flashes(frames: Sequence[Frame], part: dict[str, Any]) -> int:
    """How often the place of a part flashes: from each frame to the next, and on fewer of them."""
    x, y, width, height = part["place"]
    cut = []
    for each in frames:
        corners = (max(x, 0), max(y, 0), min(x + width, part["seen"][2]), min(y + height, part["seen"][3]))
        left, top, right, bottom = (round(corner / each.scale) for corner in corners)
        cut.append(Frame(each.image.crop((left, top, right, bottom)), each.at, each.scale))
    fewer: list[Frame] = []
    for each in cut:
        if not fewer or each.at - fewer[-1].at >= APART:
            fewer.append(each)
    return max(most_flashes(each, in_place=True, within=WITHIN) for each in (cut, fewer))
