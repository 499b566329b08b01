"""The page for people who enlarge it: in a window of 320 CSS pixels, with text set wider, with text twice as large."""

from __future__ import annotations

from typing import Any

from audits.model import Box
from audits.model.tried import CutText, Narrow
from audits.probes.trials.bench import Bench
from audits.probes.world import HELPERS, script

SCRIPT = script("trials/narrow.js")

NARROW = {"width": 320, "height": 512}
"""A window of 1280 by 1024 pixels, enlarged four times (WCAG 2.2, 1.4.10)."""


def narrow(bench: Bench) -> Narrow:
    """What is cut off or hangs out; the window is as it was afterwards. Raises DocumentSilent."""
    document = bench.main
    document.evaluate(HELPERS)
    document.evaluate(SCRIPT)
    document.run("() => arianeNarrow.first()")
    document.run("() => arianeNarrow.remember()")
    spaced = document.run("() => arianeNarrow.spaced()")
    large = document.run("() => arianeNarrow.large()")
    window = bench.page.viewport_size
    still, turned, turning = [], [], []
    try:
        if window is not None:
            bench.page.set_viewport_size({"width": window["width"] // 2, "height": window["height"]})
            still = document.run("() => arianeNarrow.still(2)")
            # Held upright, at the same width: only what asks how the window is held goes now.
            bench.page.set_viewport_size({"width": window["width"], "height": round(window["width"] * 1.5)})
            turned, turning = document.run("() => [arianeNarrow.gone(), arianeNarrow.fresher()]")
        bench.page.set_viewport_size({"width": NARROW["width"], "height": NARROW["height"]})
        bench.page.wait_for_timeout(50)
        told = document.run("() => arianeNarrow.narrow()")
    finally:
        if window is not None:
            bench.page.set_viewport_size(window)
    return Narrow(
        width=told["width"],
        # What needs two dimensions for its meaning may hang out: a table, a map, a drawing.
        out=tuple(_cut(each, bench) for each in told["out"] if not each[4]),
        cut=tuple(_cut(each, bench) for each in told["cut"]),
        spaced=tuple(_cut(each, bench) for each in spaced),
        large=tuple(_cut(each, bench) for each in large),
        still=tuple(_cut(each, bench) for each in still),
        gone=tuple(_cut(each, bench) for each in told["gone"]),
        upright=tuple(_cut(each, bench) for each in turned),
        upright_said=tuple(bench.redactor.text(each)[:200] for each in [*turning, *told["said"]]),
        stuck=round(told["stuck"], 2),
    )


def _cut(told: list[Any], bench: Bench) -> CutText:
    x, y, width, height = told[3]
    return CutText(
        selector=bench.redactor.text(told[0]),
        text=bench.redactor.text(told[1]),
        tag=told[2],
        box=Box(x=x, y=y, width=width, height=height),
        tabled=len(told) > 5 and told[5],
    )
