"""What a page shows where a form leads back to it, under another address: what was wrong, or what a search found.

A server that answers a form often sends the same page anew. Such an address is opened once, as a link would be, if it
holds nothing that was typed: of an answer, the service learns nothing. One that may stand for a person or a case is
left alone, for whoever opens it may confirm or end something.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from urllib.parse import parse_qsl, urlencode, urlsplit

from playwright.sync_api import Request

from audits.probes.states import begin, signs
from audits.probes.trials.bench import Bench

MOST = 2
"""How many such addresses of a page are opened."""

SECONDS = 3.0
"""Seconds of the trial's time below which none is."""


OF_A_CASE = re.compile(r"(?=\S*\d)\S{8,}|\d{4,}|\S{20,}")
"""What may be the number of a case, or a token, in an address."""


def own_address(here: str, asked: Iterable[Request], typed: Collection[str]) -> str:
    """The address of the same page that was asked for, without what was typed; empty where none was, some of it stands
    elsewhere in it, or it may be of a case, as it is where the page has a query of its own.
    """
    page = urlsplit(here)
    if page.query:
        return ""
    for request in asked:
        to = urlsplit(request.url)
        alike = (to.scheme, to.netloc, to.path) == (page.scheme, page.netloc, page.path)
        if not request.is_navigation_request() or request.method != "GET" or not alike or not to.query:
            continue
        given = parse_qsl(to.query, keep_blank_values=True)
        kept = [(name, "" if value in typed else value) for name, value in given]
        told = any(word and word in value for word in typed for _, value in kept)
        if not told and not any(OF_A_CASE.search(value) for _, value in kept):
            return to._replace(query=urlencode(kept) if kept != given else to.query).geturl()
    return ""


def come_back(bench: Bench, address: str, control: str) -> None:
    """Look at what the page shows at this address and does not when it is opened. Raises DocumentSilent."""
    if bench.short_of(SECONDS) or not bench.reopen():
        return
    begin(bench.main)
    known = signs(bench.main)
    if bench.turn_to(address):
        begin(bench.main, known)
        bench.acts = ()
        bench.look_at_state(control)
