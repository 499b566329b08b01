"""Laying open what waits unseen: the later steps of a form in one page, the panels of tabs that nobody has chosen.

A trial that fills in forms gets to such parts only where it hits upon what the page takes, and a barrier there stops
people all the same. What the browser folds (`details`) is opened, all at once. The rest is shown by styles alone: what
a script makes of a part when it shows it is not seen here, so what may still be filled is no matter for judgement
(`audits.judge`).
"""

from __future__ import annotations

from functools import partial

from audits.model.tried import Unveiled, Waiting
from audits.probes.trials.bench import STATE_SECONDS, Bench
from audits.probes.trials.listening import heard
from audits.probes.world import HELPERS, script

SCRIPT = script("trials/unveiling.js")


def _laid_open(bench: Bench, at: int) -> None:
    """Lay the same part open on a page opened anew."""
    document = bench.main
    document.evaluate(HELPERS)
    document.evaluate(SCRIPT)
    document.run("(at) => { arianeUnveiling.begin(); arianeUnveiling.lay(at); }", at)


def unveiling(bench: Bench) -> Unveiled | None:
    """The parts that were laid open; None where none waits. Raises DocumentSilent."""
    document = bench.main
    document.evaluate(HELPERS)
    document.evaluate(SCRIPT)
    parts: list[str] = document.run("() => arianeUnveiling.begin()")
    if not parts:
        return None
    bench.begin_states()
    found = []
    for at, part in enumerate(parts):
        if bench.short_of(STATE_SECONDS):
            break
        document.run("(at) => arianeUnveiling.lay(at)", at)
        bench.acts = (partial(_laid_open, at=at),)
        try:
            bench.look_at_part(part)
            inside = heard(bench, f"arianeUnveiling.part({at})")
        finally:
            document.run("() => arianeUnveiling.put()")
        unreached = tuple(each for each in inside if "click" in each.own and not each.focusable)
        found.append(Waiting(part=bench.redactor.text(part), unreached=unreached))
    return Unveiled(parts=tuple(found))
