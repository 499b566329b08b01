"""Links to the same host: whether the server still has what they lead to.

It is asked for the head alone (HEAD), of few links, and of none whose words say that following it does something. What
it says not to have is asked for once more as a link would, since some servers do not know HEAD.
"""

from __future__ import annotations

import time
from typing import Any

from playwright.sync_api import Error as PlaywrightError

from audits.model.tried import Linked, LinkTried
from audits.probes.papers import GONE
from audits.probes.trials.bench import Bench, box_of
from audits.probes.world import ask, script
from audits.rules.data import words
from audits.rules.words import plain

SCRIPT = script("trials/linking.js")

MOST = 10
"""Links of one page that are tried."""

EACH_MS, SECONDS = 3_000, 5.0
"""How long the server has for one, and for all of them."""


def linking(bench: Bench) -> Linked:
    """What the server answered for some links of the page. Raises DocumentSilent."""
    acting = words("pages/service.yaml", "acting")
    told = ask(bench.main, SCRIPT)
    quiet = [each for each in told if not acting.search(plain(f"{each[1]} {each[2]}"))][:MOST]
    until = time.monotonic() + min(SECONDS, bench.left)
    links = tuple(_tried(each, bench) for each in quiet if time.monotonic() < until)
    if len(links) < len(quiet):
        bench.missed_once("linked", "the time was over before everything was tried")
    return Linked(links=links)


def _tried(told: list[Any], bench: Bench) -> LinkTried:
    selector, name, address, box = told
    status = _status(bench, "HEAD", address)
    if status in GONE:
        status = _status(bench, "GET", address)
    mask = bench.redactor.text
    return LinkTried(
        selector=mask(selector), name=mask(name), url=bench.redactor.url(address), box=box_of(box), status=status
    )


def _status(bench: Bench, method: str, address: str) -> int:
    """What the server answered; 0 where it did not."""
    try:
        answer = bench.page.context.request.fetch(address, method=method, timeout=EACH_MS, max_redirects=3)
        answer.dispose()
    except PlaywrightError:
        return 0
    return answer.status
