"""The elements of a page, as the browser has laid them out and as its accessibility tree calls them."""

from __future__ import annotations

from audits.model.base import Record

TEXT = "#text"
"""Tag of a node that is text."""

SHADOW = "#shadow-root"
"""Tag of an open shadow root, which lies between a host and what it shows."""

CAME = "ariane-came"
"""Attribute of what came to be seen while a page was used, for as long as it is looked at."""


class MarkupSeen(Record):
    """One document: its nodes in document order, a column for each thing that is known of them.

    `tags` are local names in lower case; `#text`, `#shadow-root`, `::before`, `::after` and `::marker` stand for what
    is no element. `parents` are numbers of nodes, -1 for the root. `texts` holds what text nodes and pseudo-elements
    say. `boxes` are `(x, y, width, height)` in CSS pixels on the whole page, None for what is not laid out. `styles`
    are numbers of `style_table` (computed values, -1 for what is not laid out); `order` tells what is painted above
    what. `backgrounds` are the colours behind texts as the browser blends them, empty where it cannot tell. `roles`,
    `names`, `descriptions` and `states` are the accessibility tree's; what the tree ignores has no role. `clickable`
    are numbers of nodes that answer clicks: links, labels, or what has a listener of its own. `routed` tells that a
    script hears when a link within the page was followed: what it names may be a view, and no place in the page.
    """

    frame: int
    language: str = ""
    tags: tuple[str, ...]
    parents: tuple[int, ...]
    attributes: tuple[dict[str, str], ...]
    texts: dict[int, str] = {}
    boxes: tuple[tuple[float, float, float, float] | None, ...]
    styles: tuple[int, ...]
    style_table: tuple[dict[str, str], ...] = ()
    order: tuple[int, ...] = ()
    backgrounds: dict[int, str] = {}
    roles: dict[int, str] = {}
    names: dict[int, str] = {}
    descriptions: dict[int, str] = {}
    states: dict[int, dict[str, str]] = {}
    clickable: tuple[int, ...] = ()
    routed: bool = False
