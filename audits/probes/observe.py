"""One observation: every probe on every document of the page, each bounded in time and kept from harming the others.

What a probe could not see is said (`not_audited`), never passed over. All words are masked before they leave here. The
page is left as it was: no attribute, style, scroll position or focus changes.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from playwright.sync_api import CDPSession, Page, Response

from audits.frames import Document, Documents, DocumentSilent
from audits.model import (
    AxeNode,
    AxeRule,
    AxeSeen,
    Box,
    ControlSeen,
    FrameSeen,
    IconSeen,
    MarkupSeen,
    Measures,
    Moment,
    NotAudited,
    Observation,
    Viewport,
)
from audits.probes.axe import SECONDS as AXE_SECONDS
from audits.probes.axe import run_axe, script_path
from audits.probes.contrast import measured
from audits.probes.controls import controls
from audits.probes.icons import icons
from audits.probes.markup import markup
from audits.probes.markup import snapshots as laid_out
from audits.probes.page import Facts, fingerprint, look
from audits.probes.picture import covers, picture
from audits.probes.snapshot import Supplies, snapshot
from audits.probes.world import SECONDS, let_arrive
from audits.redact import Redactor, forms

Trees = Sequence[tuple[Document, list[dict[str, Any]]]]
"""Documents with their accessibility trees."""

Found = TypeVar("Found")

FIELD_ROLES = frozenset(
    "textbox searchbox combobox listbox checkbox switch slider spinbutton Date DateTime InputTime ColorWell".split()
)

PUBLISHED = """() => [document.body ? document.body.innerText.slice(0, 100000) : '',
  ...[...document.querySelectorAll('a[href^="tel:"], a[href^="mailto:"]')].map(a => a.href)].join('\\n')"""
"""What a document says to everybody, with the numbers and addresses of its links."""


@dataclass
class Memory:
    """What one walk remembers from observation to observation, in all its tabs. Nothing of it is ever written.

    `seen` leads from states of pages to observations, `known` are addresses of pictures that were shown before
    anything was typed, and `typed` tells whether anything was.
    """

    seen: dict[str, Observation] = field(default_factory=dict)
    known: dict[str, None] = field(default_factory=dict)
    supplies: Supplies = field(default_factory=Supplies)
    typed: bool = False


@dataclass(frozen=True)
class Sight:
    """What one look brought. With `same_as`, the SHA-256 of an earlier observation, nothing had changed since."""

    observation: Observation | None = None
    screenshot: bytes | None = None
    snapshots: tuple[tuple[bytes, str], ...] = ()
    same_as: str | None = None


class Observer:
    """Looks at one page; made before the page loads, it can keep the page's fonts too.

    `memory` is shared by the observers of a walk; `axe_script` replaces the kit's axe-core. `seconds` bound each
    question to a document, `axe_seconds` axe in each document. Raises UsageError for a script that does not exist.
    """

    def __init__(
        self,
        page: Page,
        session: CDPSession,
        documents: Documents,
        redactor: Redactor,
        axe_script: Path | None = None,
        *,
        memory: Memory | None = None,
        seconds: float = SECONDS,
        axe_seconds: float = AXE_SECONDS,
    ) -> None:
        self.page = page
        self.session = session
        self.documents = documents
        self.redactor = redactor
        self.axe_script = script_path(axe_script)
        self.memory = memory if memory is not None else Memory()
        self.seconds = seconds
        self.axe_seconds = axe_seconds
        page.on("response", self._keep_font)

    def _keep_font(self, response: Response) -> None:
        if response.request.resource_type == "font":
            self.memory.supplies.fonts[response.url] = response

    def observe(
        self,
        step: int,
        moment: Moment,
        http_status: int | None = None,
        kilobytes: float = 0.0,
        *,
        pictures: bool = True,
        trees: Trees = (),
    ) -> Sight:
        """Look at the page now. Raises DocumentSilent when there is no page any more, or it answers nothing.

        `http_status` and `kilobytes` are the network's to tell. Without `pictures` there is neither screenshot nor
        snapshot. `trees` spares reading accessibility trees that the caller has read of this very state.
        """
        documents = self.documents.refresh()
        with suppress(DocumentSilent):
            if let_arrive(self.page, documents[0]):
                documents = self.documents.refresh()
        state = self._state(documents)
        earlier = self.memory.seen.get(state)
        if earlier is not None:
            return Sight(same_as=_sha256(earlier))
        look_round = _Round(self, documents)
        sight = look_round.sight(step, moment, http_status, kilobytes, pictures, trees)
        if sight.observation is not None:
            self.memory.seen[state] = sight.observation
        return sight

    def _state(self, documents: Sequence[Document]) -> str:
        states = []
        for document in documents:
            try:
                states.append(fingerprint(document, self.seconds) if document.entered else document.url)
            except DocumentSilent:
                if document.parent is None:
                    _still_there(document)
                # A state that cannot be told is like no other.
                states.append(f"{document.url} {time.monotonic()}")
        return "\n".join(states)


class _Round:
    """One round of the probes over the documents of a page."""

    def __init__(self, observer: Observer, documents: Sequence[Document]) -> None:
        self.observer = observer
        self.memory = observer.memory
        self.documents = documents
        self.main = documents[0]
        self.not_audited: dict[str, str] = {}
        self.timings: dict[str, float] = {}
        self.facts: dict[int, Facts] = {}
        self._masked: dict[str, str] = {}

    def sight(
        self,
        step: int,
        moment: Moment,
        http_status: int | None,
        kilobytes: float,
        pictures: bool,
        trees: Trees,
    ) -> Sight:
        at = datetime.now(UTC)
        self._look()
        read = self._trees(trees)
        found = self._controls(read)
        elements = self._markup(read)
        snapshots = self._snapshots() if pictures else ()
        # Where nothing is kept, nothing was typed either.
        axe = self._contrasts(self._axe(found), whole=self._may_be_whole or not pictures)
        faint = self._icons(whole=self._may_be_whole or not pictures)
        screenshot, shown = self._picture() if pictures else (None, None)
        facts = self.facts.get(0)
        observation = Observation(
            at=at,
            step=step,
            moment=moment,
            url=self.observer.redactor.url(self.observer.page.url),
            title=self.mask(facts.title) if facts else "",
            lang=self.mask(facts.lang) if facts else "",
            http_status=http_status,
            viewport=facts.viewport if facts else Viewport(width=0, height=0),
            page_size=facts.size if facts else Viewport(width=0, height=0),
            picture=shown,
            frames=tuple(self._frame(document) for document in self.documents),
            headings=tuple(
                heading.model_copy(update={"text": self.mask(heading.text)})
                for each in self.facts.values()
                for heading in each.headings
            ),
            alerts=tuple(self.mask(text) for each in self.facts.values() for text in each.alerts),
            passages=tuple(self.mask(text)[:500] for each in self.facts.values() for text in each.passages),
            controls=tuple(found),
            icons=faint,
            axe=axe,
            markup=elements,
            not_audited=tuple(NotAudited(what=what, why=why) for what, why in self.not_audited.items()),
            measures=_measures(self.facts.values(), found, kilobytes),
            timings=self.timings,
        )
        return Sight(observation, screenshot, snapshots)

    # --- the probes ---

    def _look(self) -> None:
        """What each document shows; also whether anything was typed by now, and which pictures were there before."""
        values = sorted({form for value in self.observer.redactor.values.values() for form in forms(value)})
        known = list(self.memory.known) if self.memory.typed else []
        with self._timed("page"):
            for document in self.documents:
                if not document.entered:
                    self._miss(self._called(document), document.why or "the frame could not be entered")
                    continue
                facts = self._try(
                    self._called(document), look, document, values, self.memory.typed, known, self.observer.seconds
                )
                if facts is None and document is self.main:
                    _still_there(document)
                if facts is None:
                    continue
                self.facts[document.index] = facts
                for what in facts.cut:
                    self._miss(f"{self._called(document)}: some {what}", "there are too many to keep all")
                for selector, _ in facts.closed:
                    self._miss(f"{self._called(document)}: {selector}", "its shadow root is closed")
        self._remember()

    def _remember(self) -> None:
        typed = self.memory.typed or any(facts.typed for facts in self.facts.values())
        if typed and not self.memory.typed:
            # The first value was seen: documents looked at before this one are looked at again, now covered.
            self.memory.typed = True
            self._look()
        elif not typed:
            for facts in self.facts.values():
                self.memory.known.update(dict.fromkeys(facts.images))
            for document in self._entered():
                told = self._try(f"what {self._called(document)} publishes", document.run, PUBLISHED)
                self.observer.redactor.keep_published(told or "")

    def _trees(self, known: Trees) -> dict[int, list[dict[str, Any]]]:
        """The accessibility trees of the documents that have one, by the number of the document."""
        read = {document.frame_id: tree for document, tree in known}
        found = {}
        with self._timed("tree"):
            for document in self._entered():
                tree = read.get(document.frame_id) or self._try(self._called(document), document.tree)
                if tree is not None:
                    found[document.index] = tree
        return found

    def _controls(self, trees: dict[int, list[dict[str, Any]]]) -> list[ControlSeen]:
        def of(document: Document) -> list[ControlSeen]:
            facts = self.facts[document.index]
            return controls(trees[document.index], facts, self.mask, document.index, document.offset)

        with self._timed("controls"):
            return [
                control
                for document in self._entered()
                if document.index in trees
                for control in self._try(f"controls of {self._called(document)}", of, document) or ()
            ]

    def _markup(self, trees: dict[int, list[dict[str, Any]]]) -> tuple[MarkupSeen, ...]:
        def of(document: Document) -> MarkupSeen:
            if document.frame_id not in told:
                raise DocumentSilent("its elements were not told")
            seen, whole = markup(
                document, told[document.frame_id], trees.get(document.index, []), self.observer.redactor
            )
            if not whole:
                self._miss(f"{self._called(document)}, after {len(seen.tags)} elements", "too many elements to keep")
            return seen

        with self._timed("markup"):
            told = laid_out(self.documents)
            looked = [self._try(f"elements of {self._called(each)}", of, each) for each in self._entered()]
        return tuple(each for each in looked if each is not None)

    def _snapshots(self) -> tuple[tuple[bytes, str], ...]:
        known = list(self.memory.known) if self.memory.typed else []

        def of(document: Document) -> bytes:
            return snapshot(
                document,
                self.documents,
                self.observer.redactor.text,
                self.memory.supplies,
                typed=self.memory.typed,
                known=known,
                seconds=self.observer.seconds,
            )

        with self._timed("snapshot"):
            kept = [self._try(f"snapshot of {self._called(document)}", of, document) for document in self._entered()]
        return tuple((content, ".html") for content in kept if content is not None)

    def _axe(self, found: Sequence[ControlSeen]) -> AxeSeen | None:
        def run() -> AxeSeen | None:
            seen, missed = run_axe(self.documents, self.observer.axe_script, self.observer.axe_seconds)
            for each in missed:
                kind, space, address = each.what.partition(" ")
                self._miss(f"{kind}{space}{self.observer.redactor.url(address)}" if space else kind, each.why)
            return None if seen is None else _told_apart(seen, found, self.mask)

        with self._timed("axe"):
            return self._try("axe", run)

    def _contrasts(self, axe: AxeSeen | None, *, whole: bool) -> AxeSeen | None:
        """What axe said, with the contrasts that it left open measured on the page as it is drawn."""
        facts = self.facts.get(0)
        if axe is None or facts is None:
            return axe
        with self._timed("contrast"):
            drawn = self._try(
                "contrast",
                partial(
                    measured,
                    axe,
                    self.main,
                    window=facts.viewport,
                    size=facts.size,
                    scroll=facts.scroll,
                    whole=whole,
                ),
            )
        return drawn or axe

    def _icons(self, *, whole: bool) -> tuple[IconSeen, ...]:
        """Icons without words that may hardly be seen."""
        facts = self.facts.get(0)
        if facts is None:
            return ()
        with self._timed("icons"):
            drawn = self._try(
                "icons",
                partial(
                    icons,
                    self.main,
                    self.observer.redactor,
                    window=facts.viewport,
                    size=facts.size,
                    scroll=facts.scroll,
                    whole=whole,
                ),
            )
        return drawn or ()

    @property
    def _may_be_whole(self) -> bool:
        """Whether a picture may show the whole page: no field is in use (picture.py says why)."""
        return not any(each.in_use for each in self.facts.values())

    def _picture(self) -> tuple[bytes | None, Box | None]:
        def take(facts: Facts) -> tuple[bytes, Box]:
            seen = [(document, self.facts[document.index]) for document in self._entered()]
            return picture(
                self.main,
                self.observer.redactor,
                window=facts.viewport,
                size=facts.size,
                scroll=facts.scroll,
                whole=self._may_be_whole,
                painted=list(covers(seen, self.observer.redactor, typed=self.memory.typed)),
            )

        with self._timed("picture"):
            taken = self._try("picture", take, self.facts[0]) if 0 in self.facts else None
        return taken or (None, None)

    # --- places ---

    def _frame(self, document: Document) -> FrameSeen:
        facts = self.facts.get(document.index)
        box = None
        if facts is not None and document is not self.main:
            try:
                left, top = document.offset
                box = Box(x=left, y=top, width=facts.viewport.width, height=facts.viewport.height)
            except DocumentSilent:
                self._miss(self._called(document), "the frame went away")
        return FrameSeen(
            url=self.observer.redactor.url(document.url),
            name=self.mask(document.name),
            parent=document.parent,
            entered=facts is not None,
            box=box,
        )

    # --- helpers ---

    def _try(self, what: str, probe: Callable[..., Found | None], *arguments: Any) -> Found | None:
        """What a probe brings; None, and said as not audited, when it brings nothing."""
        try:
            return probe(*arguments)
        except DocumentSilent as silent:
            self._miss(what, silent.message)
        except Exception as error:
            # A fault in one probe must not cost what the others saw, nor pass as if there had been nothing to see.
            self._miss(what, f"the probe failed: {error!r}")
        return None

    def mask(self, text: str) -> str:
        """Words that may be kept; the same words are masked once a round."""
        if text not in self._masked:
            self._masked[text] = self.observer.redactor.text(text)
        return self._masked[text]

    def _entered(self) -> Iterator[Document]:
        return (document for document in self.documents if document.index in self.facts)

    def _called(self, document: Document) -> str:
        return "page" if document is self.main else f"frame {self.observer.redactor.url(document.url)}"

    def _miss(self, what: str, why: str) -> None:
        self.not_audited.setdefault(self.mask(what), self.mask(why))

    @contextmanager
    def _timed(self, part: str) -> Iterator[None]:
        begun = time.perf_counter()
        try:
            yield
        finally:
            spent = (time.perf_counter() - begun) * 1000
            self.timings[part] = round(self.timings.get(part, 0.0) + spent, 1)


def _still_there(main: Document) -> None:
    """Tell a page that is too much for one probe from one that is gone or hangs. Raises DocumentSilent."""
    main.run("() => 1", timeout=2.0)


def _told_apart(seen: AxeSeen, found: Sequence[ControlSeen], mask: Callable[[str], str]) -> AxeSeen:
    """The same, masked, with role and name of controls as the accessibility tree has them."""
    by_place = {(each.frame, each.box): each for each in found if each.box is not None}

    def node(told: AxeNode) -> AxeNode:
        control = by_place.get((told.frame, told.box)) if told.box is not None else None
        return told.model_copy(
            update={
                "selector": mask(told.selector),
                "html": mask(told.html),
                "summary": mask(told.summary),
                "role": control.role if control else told.role,
                # Cut after masking: half a value would not be known.
                "name": control.name if control else mask(told.name)[:80],
            }
        )

    def rule(told: AxeRule) -> AxeRule:
        return told.model_copy(update={"nodes": tuple(node(each) for each in told.nodes)})

    return seen.model_copy(
        update={
            "violations": tuple(rule(each) for each in seen.violations),
            "incomplete": tuple(rule(each) for each in seen.incomplete),
        }
    )


def _measures(facts: Any, found: Sequence[ControlSeen], kilobytes: float) -> Measures:
    """Figures of the page; the radio buttons of one group are one field, as is a box with the list that it opens."""
    opened = {(each.frame, each.options) for each in found if each.role == "combobox"}
    fields = [
        each
        for each in found
        if each.role in FIELD_ROLES or each.type == "file"
        if each.role != "listbox" or each.tag == "select" or (each.frame, each.options) not in opened
    ]
    groups: dict[tuple[int, str], bool] = {}
    for each in found:
        if each.role == "radio":
            key = (each.frame, each.group)
            groups[key] = groups.get(key, False) or each.required
    return Measures(
        words=sum(each.words for each in facts),
        fields=len(fields) + len(groups),
        required_fields=sum(each.required for each in fields) + sum(groups.values()),
        kilobytes=kilobytes,
    )


def _sha256(observation: Observation) -> str:
    """The name under which an observation is kept as evidence."""
    return hashlib.sha256(observation.model_dump_json(by_alias=True).encode()).hexdigest()
