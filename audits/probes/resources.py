"""What a document has loaded, as the browser has it: nothing is fetched again."""

from __future__ import annotations

import base64

from audits.frames import Document, DocumentSilent

LARGEST = 6_000_000
"""Bytes of a resource that is looked into."""


def loaded_bytes(document: Document, url: str) -> bytes | None:
    """The bytes behind an address that a document has loaded; None where it has none, or too many."""
    if url.startswith("data:"):
        head, _, body = url.partition(",")
        return base64.b64decode(body) if head.endswith(";base64") else None
    try:
        told = document.send("Page.getResourceContent", {"frameId": document.frame_id, "url": url})
    except DocumentSilent:
        return None
    content = base64.b64decode(told["content"]) if told["base64Encoded"] else told["content"].encode()
    return content if len(content) <= LARGEST else None
