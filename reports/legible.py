"""Text that comes from audited pages, made safe to print. Pure: text in, text out.

Names, titles and messages of a page are written by strangers. Escaping for HTML is the template's work; this
module removes what escaping leaves in: control characters that a terminal obeys, and invisible characters
that turn the reading direction around and so let a page rewrite the sentence that quotes it.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urlsplit

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
"""Stands where a forbidden character was, so that a reader sees that something was removed."""

_FORBIDDEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters, but not tab and line feed
    "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"  # marks, overrides and isolates of direction
    "\ud800-\udfff"  # halves of pairs, which no encoding accepts
    "\ufff9-\ufffb\U000e0000-\U000e007f"  # interlinear notes and invisible tags
    "]"
)

_ACTS = re.compile(f"{_FORBIDDEN.pattern}|[\u2028\u2029]")


def legible(text: str) -> str:
    """The text without characters that act instead of being read."""
    return _FORBIDDEN.sub(REPLACEMENT, text.replace("\r\n", "\n"))


def one_line(text: str, limit: int = 120) -> str:
    """The text on one line and at most `limit` characters long, an ellipsis showing that it was cut."""
    words = " ".join(legible(text).split())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def json_line(record: Any) -> bytes:
    """A record as one line of JSON, UTF-8 and with its line feed, that no terminal obeys and no reader splits.

    Characters that act instead of being read stand as escapes, so that the values stay what they are.
    """
    text = json.dumps(record, ensure_ascii=False)
    return (_ACTS.sub(_escape, text) + "\n").encode()


def web_address(url: str) -> str:
    """The address when it is one a reader may follow (http or https), else an empty string."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in {"http", "https"} and parts.netloc and legible(url) == url else ""


def host_of(url: str) -> str:
    """Host and port of an address; empty when it has none or cannot be read."""
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""


def _escape(found: re.Match[str]) -> str:
    """Half of a character pair has no escape that every reader accepts."""
    if "\ud800" <= found[0] <= "\udfff":
        return REPLACEMENT
    return json.dumps(found[0])[1:-1]
