"""Waiting for real, as long as was asked for: does the service still know somebody who comes back to the page?

The page's own clock tells when a page gives up; only time itself tells when its server does. So nothing is done for so
many minutes, and the page is then opened again, with the cookies of the visit that is over.
"""

from __future__ import annotations

import math
import time
from functools import partial

from audits.model.tried import Idled
from audits.probes.trials.bench import SECONDS, Bench, Trial
from audits.probes.trials.waiting import MOVES, Watching
from audits.probes.world import HELPERS

LOOK_SECONDS = 20.0
"""Seconds between two looks at what the page says meanwhile."""

SHOWN = """() => ({
  title: document.title,
  heading: (document.querySelector('h1') || { innerText: '' }).innerText.trim(),
  fields: document.querySelectorAll('input:not([type=hidden]), select, textarea').length,
  passwords: document.querySelectorAll('input[type=password]').length,
})"""


def real_wait(minutes: float) -> Trial:
    """The trial that waits so long; it is made on request alone."""
    return Trial("idled", ("desktop", "keyboard", "screen-reader"), partial(_idling, minutes), spoils=True, uses=True)


def _idling(minutes: float, bench: Bench) -> Idled | None:
    """What the page says within so many minutes, and what stands in its place then. Raises DocumentSilent."""
    document = bench.main
    document.evaluate(HELPERS)
    document.evaluate(MOVES)
    before, url = document.run(SHOWN), bench.page.url
    begun = time.monotonic()
    bench.until = begun + 60 * minutes + SECONDS
    watch = Watching(bench)
    with watch.listening():
        while (left := begun + 60 * minutes - time.monotonic()) > 0:
            watch.minute = math.ceil((time.monotonic() - begun) / 60) or 1
            bench.page.wait_for_timeout(1000 * min(LOOK_SECONDS, left))
            watch.look()
    if not bench.reopen():
        bench.missed("idled", "the page did not come a second time")
        return None
    after, mask = bench.main.run(SHOWN), bench.redactor.text
    same = bench.page.url == url and all(before[each] == after[each] for each in ("title", "heading"))
    return Idled(
        minutes=minutes,
        events=tuple(watch.events),
        asked=watch.asked,
        same=same and after["fields"] >= before["fields"],
        login=after["passwords"] > before["passwords"],
        url=bench.redactor.url(bench.page.url),
        title=mask(after["title"])[:200],
    )
