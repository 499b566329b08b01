"""What elements listen to, as the browser knows it: pointers, keys, and styles that only a pointer brings out."""

from __future__ import annotations

from audits.model import Box
from audits.model.tried import Heard, Listening
from audits.probes.trials.bench import Bench
from audits.probes.world import ask_with_nodes, listens_to, script

SCRIPT = script("trials/listening.js")

KINDS = frozenset(
    "click mousedown mouseup mouseover mouseenter dblclick pointerdown pointerup touchstart touchend keydown keyup "
    "keypress focus focusin input change dragstart paste".split()
)
"""Kinds of events that tell how something is used."""


def listening(bench: Bench) -> Listening:
    """What the elements of the main document listen to that are no native controls. Raises DocumentSilent."""
    document, mask = bench.main, bench.redactor.text
    told, (nodes,) = ask_with_nodes(document, SCRIPT, {})
    heard: dict[int, set[str]] = {}

    def heard_by(number: int) -> set[str]:
        if number not in heard:
            heard[number] = listens_to(document, nodes[number]) & KINDS
        return heard[number]

    left, top = document.offset
    found = []
    for number, about in enumerate(told["elements"]):
        if bench.left < 2:
            bench.missed("listening", "the time was over before all elements were asked")
            break
        own = heard_by(number) | set(about["inline"])
        around = {kind for each in about["above"] for kind in heard_by(each)} | set(about["above_inline"])
        if not own and not about["role"]:
            continue
        x, y, width, height = about["box"]
        found.append(
            Heard(
                selector=mask(about["selector"]),
                name=mask(about["name"]),
                role=about["role"],
                tag=about["tag"],
                box=Box(x=x + left, y=y + top, width=width, height=height),
                own=tuple(sorted(own)),
                above=tuple(sorted(around)),
                focusable=about["focusable"],
                text=mask(about["text"]),
                html=mask(about["html"]),
            )
        )
    return Listening(elements=tuple(found), hover_only=tuple(mask(each) for each in told["hover_only"]))
