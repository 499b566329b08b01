"""The page for people who enlarge it: in a window of 320 CSS pixels, with text set wider, with text twice as large."""

from __future__ import annotations

from typing import Any, Literal

from playwright.sync_api import ViewportSize

from audits.model import Box
from audits.model.tried import ControlGone, CutText, Narrow, Overlap, Turned
from audits.probes.trials.bench import Bench
from audits.probes.world import HELPERS, script

SCRIPT, OVERLAPS = script("trials/narrow.js"), script("trials/overlapping.js")

NARROW = {"width": 320, "height": 512}
"""A window of 1280 by 1024 pixels, enlarged four times (WCAG 2.2, 1.4.10)."""

PHONE = (360, 740)
"""CSS pixels of the short and the long side of a phone."""

SETTLES_MS = 50
"""How long a script may take to hear of another window."""

LEFT_OVER = 1.5
"""Seconds of the trial's time below which no further window is looked at beside the narrow one."""

SLIDES_MS = 600
"""How long parts may take to slide where they belong in another window."""


def narrow(bench: Bench) -> Narrow:
    """What is cut off or hangs out; the window is as it was afterwards. Raises DocumentSilent."""
    document = bench.main
    document.evaluate(HELPERS)
    document.evaluate(OVERLAPS)
    document.evaluate(SCRIPT)
    document.run("() => arianeNarrow.first()")
    document.run("() => arianeNarrow.remember()")
    spaced, spaced_upon = document.run("() => arianeNarrow.spaced()")
    large, large_upon = document.run("() => arianeNarrow.large()")
    window = bench.page.viewport_size
    still, turned, turning, withheld, zoomed = [], [], [], [], []
    phones: tuple[Turned, ...] = ()
    try:
        if window is not None:
            half: ViewportSize = {"width": window["width"] // 2, "height": window["height"]}
            bench.page.set_viewport_size(half)
            still = document.run("() => arianeNarrow.still(2)")
            # For a window narrower than the narrowest nobody must provide.
            document.run("asked => { if (asked) arianeNarrow.zoom(); }", half["width"] >= NARROW["width"])
            # Held upright, at the same width: only what asks how the window is held goes now.
            bench.page.set_viewport_size({"width": window["width"], "height": round(window["width"] * 1.5)})
            turned, turning = document.run("() => [arianeNarrow.gone(), arianeNarrow.fresher()]")
            withheld = document.run("() => arianeNarrow.upright()")
            phones = () if bench.short_of(LEFT_OVER) else _phones(bench)
        bench.page.set_viewport_size({"width": NARROW["width"], "height": NARROW["height"]})
        bench.page.wait_for_timeout(SETTLES_MS)
        told = document.run("() => arianeNarrow.narrow()")
        upon, sideways = _settled(bench, told["upon"], told["sideways"])
        if window is not None and told["zoomed"] and not bench.short_of(LEFT_OVER):
            zoomed = _zoomed(bench, half)
    finally:
        if window is not None:
            bench.page.set_viewport_size(window)
    bench.stuck = told["stuck"]
    return Narrow(
        width=told["width"],
        # What needs two dimensions for its meaning may hang out: a table of data, a map, a drawing.
        out=tuple(_cut(each, bench) for each in told["out"] if not each[4]),
        cut=tuple(_cut(each, bench) for each in told["cut"]),
        zoomed=tuple(_cut(each, bench) for each in zoomed),
        sideways=tuple(_cut(each, bench) for each in sideways),
        spaced=tuple(_cut(each, bench) for each in [*spaced, *_others(told["spaced"], spaced)]),
        large=tuple(_cut(each, bench) for each in large),
        still=tuple(_cut(each, bench) for each in still),
        gone=tuple(_cut(each, bench) for each in told["gone"]),
        upright=tuple(_cut(each, bench) for each in turned),
        upright_said=tuple(bench.redactor.text(each)[:200] for each in [*turning, *told["said"]]),
        upright_controls=tuple(_cut(each, bench) for each in withheld),
        phones=phones,
        stuck=round(told["stuck"], 2),
        controls=tuple(_control(each, bench) for each in told["controls"]),
        overlaps=(
            *(_overlap(each, "narrow", bench) for each in upon),
            *(_overlap(each, "spaced", bench) for each in spaced_upon),
            *(_overlap(each, "large", bench) for each in large_upon),
        ),
    )


def _others(found: list[Any], known: list[Any]) -> list[Any]:
    """What is not told already, by its place in the code."""
    told = {each[0] for each in known}
    return [each for each in found if each[0] not in told]


def _phones(bench: Bench) -> tuple[Turned, ...]:
    """What a phone held upright loses once it is turned on its side, and the other way round."""
    short, long = PHONE
    windows: dict[Literal["upright", "sideways"], ViewportSize] = {
        "sideways": {"width": long, "height": short},
        "upright": {"width": short, "height": long},
    }
    bench.page.set_viewport_size(windows["upright"])
    bench.page.wait_for_timeout(SETTLES_MS)
    found: list[Turned] = []
    for held, window in windows.items():
        bench.main.run("() => arianeNarrow.hold()")
        bench.page.set_viewport_size(window)
        bench.page.wait_for_timeout(SETTLES_MS)
        told = bench.main.run("() => arianeNarrow.turned()")
        found.append(
            Turned(
                held=held,
                lost=tuple(_cut(each, bench) for each in told["lost"]),
                askew=tuple(_cut(each, bench) for each in told["askew"]),
                said=tuple(bench.redactor.text(each)[:200] for each in told["said"]),
            )
        )
    return tuple(found)


def _settled(bench: Bench, upon: list[Any], sideways: list[Any]) -> tuple[list[Any], list[Any]]:
    """What still overlaps, or scrolls sideways, once whatever slides into its place has come there."""
    if not upon and not sideways:
        return [], []
    bench.page.wait_for_timeout(SLIDES_MS)
    still = upon and {(each[0], each[2]) for each in bench.main.run("() => arianeOverlaps.fresh()")}
    wide = sideways and {each[0] for each in bench.main.run("() => arianeNarrow.sideways()")}
    return [each for each in upon if (each[0], each[2]) in still], [each for each in sideways if each[0] in wide]


def _zoomed(bench: Bench, half: ViewportSize) -> list[Any]:
    """What zoom at 200% alone cuts off, once a window half as wide has settled."""
    bench.page.set_viewport_size(half)
    bench.page.wait_for_timeout(SLIDES_MS)
    found: list[Any] = bench.main.run("() => arianeNarrow.zoomedOnly()")
    return found


def _overlap(told: list[Any], when: Literal["narrow", "spaced", "large"], bench: Bench) -> Overlap:
    selector, text, other_selector, other, (x, y, width, height), hides, controls, outgrew = told
    mask = bench.redactor.text
    return Overlap(
        when=when,
        selector=mask(selector),
        text=mask(text),
        other_selector=mask(other_selector),
        other=mask(other),
        box=Box(x=x, y=y, width=width, height=height),
        hides=hides,
        controls=controls,
        outgrew=outgrew,
    )


def _control(told: list[Any], bench: Bench) -> ControlGone:
    selector, name, (x, y, width, height), kind, holder, whole, required, opener = told
    mask = bench.redactor.text
    return ControlGone(
        selector=mask(selector),
        name=mask(name),
        box=Box(x=x, y=y, width=width, height=height),
        kind=kind,
        holder=mask(holder),
        whole=whole,
        required=required,
        opener=opener,
    )


def _cut(told: list[Any], bench: Bench) -> CutText:
    x, y, width, height = told[3]
    return CutText(
        selector=bench.redactor.text(told[0]),
        text=bench.redactor.text(told[1]),
        tag=told[2],
        box=Box(x=x, y=y, width=width, height=height),
        tabled=len(told) > 5 and told[5],
        barely=len(told) > 6 and told[6],
        aside=len(told) > 7 and told[7],
    )
