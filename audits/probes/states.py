"""States of a page that only its use brings about: what axe-core and the markup say of what came to be seen.

A dialog, an error beside a field, the second step of a form in one page: nothing of it is there when a page has loaded,
so whoever looks only then passes it unseen. Trials call `look` when they have brought something about. Elements are
marked for a moment: only pages that are spoilt anyway are looked at in this way.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from audits.frames import Document, DocumentSilent
from audits.model import Box, EvidenceRef, StateSeen
from audits.probes.axe import run_axe_within
from audits.probes.markup import markup, snapshots
from audits.probes.page import Facts
from audits.probes.page import look as facts_of
from audits.probes.picture import covers, picture
from audits.probes.world import HELPERS, script
from audits.redact import Redactor, forms

SCRIPT = script("states.js")

SECONDS = 8.0
"""How long axe-core may take over what came."""

PICTURE_SECONDS, ANSWER_SECONDS = 10.0, 2.0
"""How long the pictures of all states of a page may take, and a document to tell what must be painted over in one."""


def begin(document: Document, known: Sequence[str] | None = None) -> None:
    """Take what a page shows now for known, or that of it alone whose `signs` another document had.

    Raises DocumentSilent.
    """
    document.evaluate(HELPERS)
    document.evaluate(SCRIPT)
    document.run("(signs) => arianeStates.begin(signs)", known)


def signs(document: Document) -> list[str]:
    """By what the parts of a page are known again in another document: place and words. Raises DocumentSilent."""
    told: list[str] = document.run("() => arianeStates.signs()")
    return told


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


@dataclass
class Camera:
    """Takes a picture of what came, with what was typed painted over; `keep` puts it among the evidence.

    `known` are addresses of pictures that the service showed before anything was typed. `spent` are seconds.
    """

    keep: Callable[[bytes, str], EvidenceRef]
    known: Sequence[str] = ()
    spent: float = 0.0

    def take(self, documents: Sequence[Document], redactor: Redactor) -> tuple[bytes, Box] | None:
        """The window as it is now; None when too much time was spent, or nobody can say what must be painted over.

        A window that is left as it is tells the page nothing (picture.py says why): a state must not go by it.
        """
        if self.spent >= PICTURE_SECONDS:
            return None
        with self._timed():
            try:
                seen = self._facts(documents, redactor)
                painted = list(covers(seen, redactor, typed=True))
                facts = seen[0][1]
                taken = picture(
                    documents[0],
                    redactor,
                    window=facts.viewport,
                    size=facts.size,
                    scroll=facts.scroll,
                    whole=False,
                    painted=painted,
                )
                # What moved, or was filled in, while the picture was taken may stand beside what was painted over.
                after = list(covers(self._facts(documents, redactor), redactor, typed=True))
                return taken if after == painted else None
            except DocumentSilent:
                return None

    def _facts(self, documents: Sequence[Document], redactor: Redactor) -> list[tuple[Document, Facts]]:
        """What the documents show. One in a frame that says nothing is painted over; the page itself has to speak."""
        values = sorted({form for value in redactor.values.values() for form in forms(value)})
        seen = []
        for document in documents:
            try:
                if document.entered:
                    seen.append((document, facts_of(document, values, True, self.known, ANSWER_SECONDS)))
            except DocumentSilent:
                if document is documents[0]:
                    raise
        return seen

    @contextmanager
    def _timed(self) -> Iterator[None]:
        begun = time.monotonic()
        try:
            yield
        finally:
            self.spent += time.monotonic() - begun


def look(
    documents: Sequence[Document],
    redactor: Redactor,
    control: str,
    axe: Path | None = None,
    part: str = "",
    camera: Camera | None = None,
) -> StateSeen:
    """Look at what came, when `control` was used or a `part` laid open. Raises DocumentSilent.

    The picture of a `camera` is kept if all of what came stands where it stood then once everything was told.
    """
    document = documents[0]
    stood = _stands(document) if camera else None
    taken = camera.take(documents, redactor) if camera and stood and stood["seen"] else None
    said = run_axe_within(documents, "arianeStates.context()", axe, SECONDS)
    document.run("() => arianeStates.mark()")
    try:
        told = snapshots([document]).get(document.frame_id)
        seen, _ = markup(document, told, document.tree(), redactor) if told else (None, False)
    finally:
        document.run("() => arianeStates.unmark()")
    called = {"control": redactor.text(control), "part": redactor.text(part)}
    shown = {}
    if camera and taken and _stands(document) == stood:
        shown = {"screenshot": camera.keep(taken[0], ".jpg"), "picture": taken[1]}
    return StateSeen(**called, **shown, axe=said, markup=(seen,) if seen else ())


def _stands(document: Document) -> dict[str, object] | None:
    """Where what came stands, and whether the window shows any of it; None where the page does not say."""
    try:
        told: dict[str, object] = document.run("() => arianeStates.stands()")
        return told
    except DocumentSilent:
        return None
