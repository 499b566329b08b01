"""The page in dark colours, where it has such: words that hardly stand out there, and do so in light ones.

What axe-core says is held against what is drawn: it takes paper that no style colours for white.
"""

from __future__ import annotations

from typing import Literal

from audits.frames import DocumentSilent
from audits.model import AxeRule, Viewport
from audits.model.tried import Darkened, Faint
from audits.probes.axe import run_axe_within
from audits.probes.contrast import RULE, measured
from audits.probes.trials.bench import Bench
from audits.probes.world import ask, let_arrive, script

HAS_DARK = script("trials/darkening.js")

MEASURES = "() => [innerWidth, innerHeight, document.documentElement.scrollHeight, scrollX, scrollY]"

SECONDS = 8.0
"""How long axe-core may take over the contrasts of a page."""

SETTLED_MS = 50
"""Milliseconds that a script may take to follow the colours that are asked for."""


def darkening(bench: Bench) -> Darkened | None:
    """Which words can hardly be read in dark colours; None on a page that has none, or without the time to tell.

    Raises DocumentSilent.
    """
    if not ask(bench.main, HAS_DARK) or bench.short_of(SECONDS):
        return None
    try:
        _ask_for(bench, "dark")
        dark = _faint(bench)
    finally:
        _ask_for(bench, "light")
    # What is faint in light colours too is no matter of the dark ones.
    if any(dark.values()) and bench.short_of(SECONDS / 2):
        return None
    light = _faint(bench) if any(dark.values()) else {}
    return Darkened(faint=tuple(each for path, each in dark.items() if each is not None and path not in light))


def _ask_for(bench: Bench, scheme: Literal["dark", "light"]) -> None:
    bench.page.emulate_media(color_scheme=scheme)
    bench.page.wait_for_timeout(SETTLED_MS)
    let_arrive(bench.page, bench.main)


def _faint(bench: Bench) -> dict[str, Faint | None]:
    """What does not stand out as it should, by selector; None where that was not measured. Raises DocumentSilent."""
    documents = bench.documents.refresh()
    seen = run_axe_within(documents, "document", bench.axe, SECONDS, only=RULE)
    if seen is None:
        raise DocumentSilent("axe-core did not run")
    sure = {node.selector for rule in seen.violations for node in rule.nodes}
    nodes = tuple(node for rule in (*seen.violations, *seen.incomplete) for node in rule.nodes)
    width, height, tall, *scroll = documents[0].run(MEASURES)
    drawn = measured(
        seen.model_copy(update={"incomplete": (AxeRule(id=RULE, nodes=nodes),)}),
        documents[0],
        window=Viewport(width=width, height=height),
        size=Viewport(width=width, height=tall),
        scroll=(scroll[0], scroll[1]),
        whole=True,
    )
    mask = bench.redactor.text
    told: dict[str, Faint | None] = {}
    for node in drawn.incomplete[0].nodes:
        contrast = node.contrast
        if contrast is None:
            told[node.selector] = None
        elif contrast.least < contrast.expected:
            told[node.selector] = Faint(
                selector=mask(node.selector),
                name=mask(node.name),
                box=node.box,
                contrast=contrast.most,
                expected=contrast.expected,
                sure=node.selector in sure,
            )
    return told
