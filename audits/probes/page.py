"""The page probe: everything about a document that is cheap to see, in one evaluation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from audits.frames import Document
from audits.model import Box, HeadingSeen, Viewport
from audits.probes.world import SECONDS, ask, ask_with_nodes, script

SCRIPT = script("page.js")


@dataclass(frozen=True)
class Facts:
    """What one document shows. Texts are as the page has them: mask them before they are kept.

    Boxes are relative to the document's viewport. `controls` are the facts of each control, and `nodes` their numbers
    in the browser, in the same order. `in_use` tells that some field holds what a person put there, `typed` that
    something has been typed at all; from then on `covers` holds the boxes that show it and `blanks` those of pictures
    drawn since. `images` are addresses of pictures that were there before. `closed` are elements with a closed shadow
    root, which nobody can look into, with their boxes. `cut` names what there was too much of to keep all.
    """

    title: str
    lang: str
    scroll: tuple[float, float]
    viewport: Viewport
    size: Viewport
    words: int
    passages: tuple[str, ...]
    headings: tuple[HeadingSeen, ...]
    alerts: tuple[str, ...]
    controls: list[dict[str, Any]]
    nodes: list[int]
    frames: tuple[Box, ...]
    in_use: bool
    typed: bool
    covers: tuple[Box, ...]
    blanks: tuple[Box, ...]
    images: tuple[str, ...]
    closed: tuple[tuple[str, Box], ...]
    cut: tuple[str, ...] = ()


def look(
    document: Document,
    values: Sequence[str] = (),
    typed: bool = False,
    known: Sequence[str] = (),
    seconds: float = SECONDS,
) -> Facts:
    """The facts of a document. Raises DocumentSilent.

    `values` is what may be typed into pages, in clear; `typed` tells that some of it has been, on any page;
    `known` are addresses of pictures that were shown before.
    """
    asked = {"values": list(values), "typed": typed, "known": list(known)}
    told, (controls, suspects) = ask_with_nodes(document, SCRIPT, asked, seconds)
    closed = [
        (selector, Box(x=box[0], y=box[1], width=box[2], height=box[3]))
        for (selector, box), element in zip(told["suspects"], suspects, strict=True)
        if _shadow_mode(element) == "closed"
    ]
    return Facts(
        title=told["title"],
        lang=told["lang"],
        scroll=(told["scroll"][0], told["scroll"][1]),
        viewport=Viewport(width=told["viewport"][0], height=told["viewport"][1]),
        size=Viewport(width=told["size"][0], height=told["size"][1]),
        words=told["words"],
        passages=tuple(told["passages"]),
        headings=tuple(HeadingSeen(level=level, text=text) for level, text in told["headings"]),
        alerts=tuple(told["alerts"]),
        controls=told["controls"],
        nodes=[int(element["backendNodeId"]) for element in controls],
        frames=_boxes(told["frames"]),
        in_use=told["in_use"],
        typed=told["typed"],
        covers=_boxes(told["covers"]),
        blanks=_boxes(told["blanks"]),
        images=tuple(told["images"]),
        closed=tuple(closed),
        cut=tuple(what for what, more in told["cut"].items() if more),
    )


def fingerprint(document: Document, seconds: float = SECONDS) -> str:
    """A token for the whole state of a document, values included; for comparing in memory. Raises DocumentSilent."""
    return str(ask(document, "() => arianeProbes.fingerprint()", seconds=seconds))


def _shadow_mode(element: dict[str, Any]) -> str:
    root = element.get("shadowRoot") or {}
    return str(root.get("value", {}).get("mode", ""))


def _boxes(told: list[list[float]]) -> tuple[Box, ...]:
    return tuple(Box(x=x, y=y, width=width, height=height) for x, y, width, height in told)
