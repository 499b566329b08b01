"""The page in the colours that a person has set in their system (forced colours): what of its controls is lost.

Backgrounds, shadows and gradients are not drawn there, so whatever is shown by them alone vanishes. Pictures of the
same places, with and without, tell which; focus is asked for through the browser's inspector, so that the page hears
nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PIL import Image, ImageChops

from audits.frames import Document, DocumentSilent
from audits.model import Box
from audits.model.tried import FieldRef, Forced, Ticked
from audits.probes.picture import drawn
from audits.probes.trials.bench import Bench
from audits.probes.world import HELPERS, script
from audits.rules.colour import contrast

SCRIPT = script("trials/forcing.js")

WINDOWS = 4
"""Windows of a page that are compared, from its top."""

SETTLED_MS = 50
"""Milliseconds that a change of look may take to be drawn, with what fades made a hundred times as fast."""

FASTER = 100
"""How many times as fast as usual styles fade meanwhile."""

PLAIN = 24
"""How much the values of pixels (0 to 255) may differ where nothing is drawn."""

MARGIN = 3
"""CSS pixels around a control that are looked at with it: an edge, and the paper that it stands out from."""

Window = tuple[Image.Image, Image.Image | None]
"""A window of the page, and the same with its boxes in their other state, where it has any."""

Windows = Sequence[Window]

STATE_POINTS = 6
"""Points of a box that must look otherwise once it is ticked: fewer are noise."""

FOCUSED = ["focus", "focus-visible", "focus-within"]


def forcing(bench: Bench) -> Forced | None:
    """What is lost; None on a page without controls. Raises DocumentSilent."""
    document = bench.main
    document.evaluate(HELPERS)
    document.evaluate(SCRIPT)
    place = document.run("() => [scrollX, scrollY]")
    document.run("(y) => arianeForced.top(y)", 0)
    told = document.run("() => arianeForced.begin()")
    if not told["controls"]:
        return None
    hand = _Hand(bench, document, told)
    try:
        document.send("Animation.enable")
        document.send("Animation.setPlaybackRate", {"playbackRate": FASTER})
        before, shown = list(hand.windows()), hand.focused()
        bench.page.emulate_media(forced_colors="active")
        bench.page.wait_for_timeout(SETTLED_MS)
        after, kept = list(hand.windows()), hand.focused()
        merged = document.run("() => arianeForced.merged()")
    finally:
        bench.page.emulate_media(forced_colors="none")
        document.send("Animation.setPlaybackRate", {"playbackRate": 1})
        document.send("Animation.disable")
        document.run("([x, y]) => scrollTo({ left: x, top: y, behavior: 'instant' })", place)
    unfocused = [at for at, (one, other) in enumerate(zip(shown, kept, strict=True)) if one and not other]
    return Forced(
        controls=told["controls"],
        gone=tuple(hand.refs(hand.vanished(before, after))),
        stateless=tuple(hand.refs([*hand.frozen(before, after), *merged])),
        ticked=tuple(hand.ticked(before)),
        unfocused=tuple(hand.refs([document.run("(at) => arianeForced.one(at)", at) for at in unfocused])),
    )


class _Hand:
    """Looks at the same places of a page time after time."""

    def __init__(self, bench: Bench, document: Document, told: dict[str, Any]) -> None:
        self.bench = bench
        self.document = document
        self.drawn: list[dict[str, Any]] = told["drawn"]
        self.ticks: list[dict[str, Any]] = told["ticks"]
        self.alike: int = told["alike"]
        self.changed: list[bool] = [False] * len(self.ticks)
        self.bare: list[bool] = [False] * len(self.ticks)
        self.height = int((bench.page.viewport_size or {"height": 800})["height"])

    def windows(self) -> Iterator[Window]:
        """The windows of the page, from its top."""
        lowest = max((each["box"][1] + each["box"][3] for each in [*self.drawn, *self.ticks]), default=0)
        for number in range(WINDOWS):
            if number * self.height >= lowest or self.bench.short_of(2):
                return
            _, y = self.document.run("(y) => arianeForced.top(y)", number * self.height)
            # The last window of a page does not begin where the one before it ends.
            if round(y) != number * self.height:
                return
            plain = drawn(self.document)
            yield plain, self._toggled() if self.ticks else None

    def _toggled(self) -> Image.Image:
        self.document.run("() => arianeForced.toggle()")
        try:
            self.changed = self.document.run("() => arianeForced.changed()")
            bare = self.document.run("() => arianeForced.bare()")
            self.bare = [one or other for one, other in zip(self.bare, bare, strict=True)]
            self.bench.page.wait_for_timeout(SETTLED_MS)
            return drawn(self.document)
        finally:
            self.document.run("() => arianeForced.toggle()")
            self.bench.page.wait_for_timeout(SETTLED_MS)

    def vanished(self, before: Windows, after: Windows) -> Iterator[dict[str, Any]]:
        """Controls without words that showed something, and show nothing."""
        for each in self.drawn:
            for number, ((one, _), (other, _)) in enumerate(zip(before, after, strict=False)):
                shown, kept = (self._cut(picture, number, each["box"]) for picture in (one, other))
                if shown and kept and not _is_plain(shown) and _is_plain(kept):
                    yield each

    def frozen(self, before: Windows, after: Windows) -> Iterator[dict[str, Any]]:
        """Boxes that looked otherwise in their other state, and do so no more."""
        for each, changed in zip(self.ticks, self.changed, strict=True):
            for number, pairs in enumerate(zip(before, after, strict=False)):
                cut = [[self._cut(picture, number, each["area"]) for picture in pair] for pair in pairs]
                told = [_differ(one, other) for one, other in cut if one and other]
                if changed and told == [True, False]:
                    yield each

    def ticked(self, before: Windows) -> Iterator[Ticked]:
        """Boxes whose look is the page's own and changes with their state, and how much."""
        for each, changed, bare in zip(self.ticks, self.changed, self.bare, strict=True):
            for number, pair in enumerate(before):
                one, other = (self._cut(picture, number, each["area"]) for picture in pair)
                told = _stands_apart(one, other) if changed and bare and one and other else None
                if told is not None:
                    (ref,) = self.refs([each])
                    yield Ticked(**ref.model_dump(), contrast=round(told, 2))

    def _cut(self, picture: Image.Image | None, number: int, box: list[float]) -> Image.Image | None:
        """A control and its surroundings in one window; None where they are not all there."""
        left, top, right = box[0], box[1] - number * self.height, box[0] + box[2]
        bottom = top + box[3]
        if picture is None or left < 0 or top < 0 or right > picture.width or bottom > picture.height:
            return None
        return picture.crop(
            (
                max(0, round(left) - MARGIN),
                max(0, round(top) - MARGIN),
                min(picture.width, round(right) + MARGIN),
                min(picture.height, round(bottom) + MARGIN),
            )
        )

    def focused(self) -> list[bool]:
        """Of each kind of control, whether it looks otherwise with focus than without."""
        if not self.alike:
            return []
        before = self.document.run("() => arianeForced.looks()")
        try:
            self.document.send("DOM.enable")
            self.document.send("CSS.enable")
            self.document.send("DOM.getDocument", {"depth": 0})
            for at in range(self.alike):
                self._force(at)
            self.bench.page.wait_for_timeout(SETTLED_MS)
            after = self.document.run("() => arianeForced.looks()")
        finally:
            self.document.send("CSS.disable")
            self.document.send("DOM.disable")
        return [one != other for one, other in zip(before, after, strict=True)]

    def _force(self, at: int) -> None:
        asked = {"expression": f"arianeForced.kind({at})", "contextId": self.document.context}
        try:
            found = self.document.send("Runtime.evaluate", asked)["result"]
            node = self.document.send("DOM.requestNode", {"objectId": found["objectId"]})["nodeId"]
            self.document.send("CSS.forcePseudoState", {"nodeId": node, "forcedPseudoClasses": FOCUSED})
        except (DocumentSilent, KeyError):
            # It went away: it looks the same from now on.
            return

    def refs(self, told: Sequence[dict[str, Any]] | Iterator[dict[str, Any]]) -> Iterator[FieldRef]:
        """The same as references, masked."""
        mask = self.bench.redactor.text
        for each in told:
            x, y, width, height = each["box"]
            box = Box(x=x, y=y, width=width, height=height)
            yield FieldRef(selector=mask(each["selector"]), name=mask(each["name"]), box=box)


def _is_plain(picture: Image.Image) -> bool:
    """Whether nothing is drawn there: all of it is of one colour."""
    return all(highest - lowest <= PLAIN for lowest, highest in picture.getextrema())  # type: ignore[misc]


def _stands_apart(one: Image.Image, other: Image.Image) -> float | None:
    """The most that points stand out in one state from what they are in the other; None where both look the same."""
    if not _differ(one, other):
        return None
    pairs: Any = zip(one.get_flattened_data(), other.get_flattened_data(), strict=True)
    told = sorted((contrast(*pair) for pair in pairs if pair[0] != pair[1]), reverse=True)
    return told[STATE_POINTS - 1] if len(told) >= STATE_POINTS else None


def _differ(one: Image.Image, other: Image.Image) -> bool:
    return not _is_plain(ImageChops.difference(one, other))
