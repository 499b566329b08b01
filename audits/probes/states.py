"""States of a page that only its use brings about: what axe-core and the markup say of what came to be seen.

A dialog, an error beside a field, the second step of a form in one page: nothing of it is there when a page has loaded,
so whoever looks only then passes it unseen. Trials call `look` when they have brought something about. Elements are
marked for a moment: only pages that are spoilt anyway are looked at in this way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from audits.frames import Document
from audits.model import StateSeen
from audits.probes.axe import run_axe_within
from audits.probes.markup import markup, snapshots
from audits.probes.world import HELPERS, script
from audits.redact import Redactor

SCRIPT = script("states.js")

SECONDS = 8.0
"""How long axe-core may take over what came."""


def begin(document: Document) -> None:
    """Take what a page shows now for known. Raises DocumentSilent."""
    document.evaluate(HELPERS)
    document.evaluate(SCRIPT)
    document.run("() => arianeStates.begin()")


@dataclass(frozen=True)
class Came:
    """What came to be seen: the paths of its `parts`, how many `controls` and `letters` it has, and how it begins.

    `timed` tells that the page began to count or to wait meanwhile, for many seconds.
    """

    parts: tuple[str, ...]
    controls: int
    letters: int
    begins: str
    timed: bool = field(default=False, compare=False)


def came(document: Document) -> Came | None:
    """What came to be seen since `begin`, or since this was asked last, if anything did. Raises DocumentSilent."""
    told = document.run("() => typeof arianeStates === 'object' && arianeStates.find() && arianeStates.told()")
    return Came(**told | {"parts": tuple(told["parts"])}) if told else None


def pause(document: Document) -> None:
    """Take what a page shows now for what was there before the last thing that is done. Raises DocumentSilent."""
    document.run("() => typeof arianeStates === 'object' && arianeStates.pause()")


def stage(document: Document, once: Came) -> bool:
    """Whether the same came again, since `begin` or with the last thing that was done: only it is tried from then on.

    Raises DocumentSilent.
    """
    run = "(...given) => typeof arianeStates === 'object' && arianeStates.stage(...given)"
    return bool(document.run(run, list(once.parts), once.begins))


def look(
    documents: Sequence[Document], redactor: Redactor, control: str, axe: Path | None = None, part: str = ""
) -> StateSeen:
    """Look at what came, when `control` was used or a `part` laid open. Raises DocumentSilent."""
    document = documents[0]
    said = run_axe_within(documents, "arianeStates.context()", axe, SECONDS)
    document.run("() => arianeStates.mark()")
    try:
        told = snapshots([document]).get(document.frame_id)
        seen, _ = markup(document, told, document.tree(), redactor) if told else (None, False)
    finally:
        document.run("() => arianeStates.unmark()")
    called = {"control": redactor.text(control), "part": redactor.text(part)}
    return StateSeen(**called, axe=said, markup=(seen,) if seen else ())
