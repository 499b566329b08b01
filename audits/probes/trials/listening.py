"""What elements listen to, as the browser knows it: pointers, keys, and styles that only a pointer brings out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from audits.frames import Document, DocumentSilent
from audits.model.tried import FieldRef, Heard, Listening
from audits.probes.listeners import listeners, listeners_of_window
from audits.probes.trials.bench import Bench, box_of, is_used
from audits.probes.world import HELPERS, script

SCRIPT = script("trials/listening.js")

KINDS = frozenset(
    "click mousedown mouseup mouseover mouseenter dblclick pointerdown pointerup touchstart touchend keydown keyup "
    "keypress focus focusin input change dragstart paste submit command touchmove "
    "pointermove mousemove dragover drop".split()
)
"""Kinds of events that tell how something is used."""

MOTION = frozenset({"devicemotion", "deviceorientation", "deviceorientationabsolute"})
"""Kinds of events that tell how the device itself is moved."""

MOST = 1500
"""Elements that are looked at for what they listen to."""


MOST_FRAMES = 10
"""Frames that are looked into."""


def listening(bench: Bench) -> Listening:
    """What elements listen to that are no native controls, those in frames too. Raises DocumentSilent."""
    main, *frames = _all_asked(bench)
    mask = bench.redactor.text
    return Listening(
        elements=tuple(each for asked in (main, *frames) for each in asked.elements()),
        hover_only=tuple(mask(each) for each in main.document.run("() => arianeListening.hoverOnly()")),
        moved_over=main.told("movedOver"),
        drops=main.told("drops"),
        motion=tuple(sorted(main.window & MOTION)),
        dead=tuple(each for asked in (main, *frames) for each in asked.dead()),
    )


def _all_asked(bench: Bench) -> Iterator[_Asked]:
    """The main document, then the frames that hold something to use, as far as they answer."""
    main, *frames = bench.documents.refresh()
    yield _Asked(bench, main)
    used = [each for each in frames if is_used(each)]
    for document in used[:MOST_FRAMES]:
        try:
            yield _Asked(bench, document)
        except DocumentSilent as error:
            bench.missed("listening", error.message.splitlines()[0])
    if len(used) > MOST_FRAMES:
        bench.missed("listening", f"{len(used) - MOST_FRAMES} frames were not looked into")


def heard(bench: Bench, inside: str = "null") -> tuple[Heard, ...]:
    """Elements of the main document that listen or say that they are controls, in the order of the document.

    `inside` is an expression for the part of the page that they must lie in. Raises DocumentSilent.
    """
    return _Asked(bench, bench.main).elements(inside)


class _Asked:
    """A document, its listeners asked for once."""

    def __init__(self, bench: Bench, document: Document) -> None:
        self.bench = bench
        self.document = document
        self.frame = bench.redactor.url(document.url) if document.index else None
        self.document.evaluate(HELPERS)
        self.document.evaluate(SCRIPT)
        told = {number: sorted(each & KINDS) for number, each in listeners(self.document).items() if each & KINDS}
        self.kinds = dict(list(told.items())[:MOST])
        self.window = listeners_of_window(self.document)
        self.everywhere = self.window & KINDS
        self.whole = len(self.kinds) == len(told)

    def elements(self, inside: str = "null") -> tuple[Heard, ...]:
        """Those that are no native controls."""
        count, told = self._ask(f"(nodes, kinds) => arianeListening.elements(nodes, kinds, {inside})")
        if not self.whole or count > len(told):
            self.bench.missed("listening", "there are too many elements that listen to ask them all")
        return tuple(self._heard(each, self.everywhere) for each in told)

    def dead(self) -> tuple[FieldRef, ...]:
        """Buttons for which nothing listens: nothing is said of them where not all listeners are known."""
        found = self._ask("arianeListening.dead", sorted(self.everywhere)) if self.whole else []
        mask, offset = self.bench.redactor.text, self.document.offset
        return tuple(
            FieldRef(selector=mask(selector), name=mask(name), box=box_of(box, offset), frame=self.frame)
            for selector, name, box in found
        )

    def told(self, what: str) -> tuple[Heard, ...]:
        """Parts that hear a pointer go down and move (`movedOver`), or files let go over them (`drops`)."""
        return tuple(self._heard(each, set()) for each in self._ask(f"arianeListening.{what}"))

    def _ask(self, function: str, *further: Any) -> Any:
        return self.document.run_with(list(self.kinds), function, list(self.kinds.values()), *further)

    def _heard(self, about: dict[str, Any], everywhere: set[str]) -> Heard:
        mask = self.bench.redactor.text
        return Heard(
            selector=mask(about["selector"]),
            name=mask(about["name"]),
            role=about["role"],
            tag=about["tag"],
            box=box_of(about["box"], self.document.offset),
            own=tuple(sorted(about["own"])),
            above=tuple(sorted({*about["above"], *everywhere})),
            focusable=about["focusable"],
            led=about.get("led", False),
            text=mask(about["text"]),
            html=mask(about["html"]),
            frame=self.frame,
        )
