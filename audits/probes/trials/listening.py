"""What elements listen to, as the browser knows it: pointers, keys, and styles that only a pointer brings out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from audits.model.tried import FieldRef, Heard, Listening
from audits.probes.listeners import listeners, listeners_of_window
from audits.probes.trials.bench import Bench, box_of
from audits.probes.world import HELPERS, script

SCRIPT = script("trials/listening.js")

KINDS = frozenset(
    "click mousedown mouseup mouseover mouseenter dblclick pointerdown pointerup touchstart touchend keydown keyup "
    "keypress focus focusin input change dragstart paste submit command touchmove "
    "pointermove mousemove dragover drop".split()
)
"""Kinds of events that tell how something is used."""

MOST = 1500
"""Elements that are looked at for what they listen to."""


def listening(bench: Bench) -> Listening:
    """What the elements of the main document listen to that are no native controls. Raises DocumentSilent."""
    asked = _Asked(bench)
    mask = bench.redactor.text
    return Listening(
        elements=asked.elements(),
        hover_only=tuple(mask(each) for each in bench.main.run("() => arianeListening.hoverOnly()")),
        moved_over=asked.told("movedOver"),
        drops=asked.told("drops"),
        dead=tuple(
            FieldRef(selector=mask(selector), name=mask(name), box=box_of(box, bench.main.offset))
            for selector, name, box in asked.dead()
        ),
    )


def heard(bench: Bench, inside: str = "null") -> tuple[Heard, ...]:
    """Elements of the main document that listen or say that they are controls, in the order of the document.

    `inside` is an expression for the part of the page that they must lie in. Raises DocumentSilent.
    """
    return _Asked(bench).elements(inside)


class _Asked:
    """The main document, its listeners asked for once."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.document = bench.main
        self.document.evaluate(HELPERS)
        self.document.evaluate(SCRIPT)
        told = {number: sorted(each & KINDS) for number, each in listeners(self.document).items() if each & KINDS}
        self.kinds = dict(list(told.items())[:MOST])
        self.everywhere = listeners_of_window(self.document) & KINDS
        self.whole = len(self.kinds) == len(told)

    def elements(self, inside: str = "null") -> tuple[Heard, ...]:
        """Those that are no native controls."""
        count, told = self._ask(f"(nodes, kinds) => arianeListening.elements(nodes, kinds, {inside})")
        if not self.whole or count > len(told):
            self.bench.missed("listening", "there are too many elements that listen to ask them all")
        offset, mask = self.document.offset, self.bench.redactor.text
        return tuple(_heard(each, self.everywhere, offset, mask) for each in told)

    def dead(self) -> list[Any]:
        """Buttons for which nothing listens: nothing is said of them where not all listeners are known."""
        found: list[Any] = self._ask("arianeListening.dead", sorted(self.everywhere)) if self.whole else []
        return found

    def told(self, what: str) -> tuple[Heard, ...]:
        """Parts that hear a pointer go down and move (`movedOver`), or files let go over them (`drops`)."""
        offset, mask = self.document.offset, self.bench.redactor.text
        return tuple(_heard(each, set(), offset, mask) for each in self._ask(f"arianeListening.{what}"))

    def _ask(self, function: str, *further: Any) -> Any:
        return self.document.run_with(list(self.kinds), function, list(self.kinds.values()), *further)


def _heard(
    about: dict[str, Any], everywhere: set[str], offset: tuple[float, float], mask: Callable[[str], str]
) -> Heard:
    return Heard(
        selector=mask(about["selector"]),
        name=mask(about["name"]),
        role=about["role"],
        tag=about["tag"],
        box=box_of(about["box"], offset),
        own=tuple(sorted(about["own"])),
        above=tuple(sorted({*about["above"], *everywhere})),
        focusable=about["focusable"],
        text=mask(about["text"]),
        html=mask(about["html"]),
    )
