"""What other pages of a check know of the answers to this one, where its own script keeps them in the browser.

What the script kept when the form was pressed is laid into the window of another page that was named, which is then
opened as by its address. Of the answers nothing is sent: whatever asks for more than to read, or names one of them, is
refused, and nothing is said of such a page. Nor is anything of answers that the service would have been given as well:
its server may have filled them in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from urllib.parse import unquote_plus, urlsplit

from playwright.sync_api import Page

from audits.model.tried import Carried
from audits.probes.trials.bench import Bench
from audits.probes.world import HELPERS, let_arrive, script

SCRIPT = script("trials/carrying.js")

MOST = 6
"""How many other pages are opened."""

SECONDS = 2.0
"""Seconds of the trial's time below which none is."""

FEWEST, LEAST = 5, 3
"""Letters of an answer that is known again wherever it stands, and of one that is told nobody."""

DATE = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}")
"""A date, which another page may write in words."""

LAY = """([origin, entries]) => {
  if (location.origin !== origin || sessionStorage.length) return;
  for (const [key, value] of entries) sessionStorage.setItem(key, value);
}"""


@dataclass
class Kept:
    """What a page kept of the answers to it: these `answers` by the names of their fields, and all of its `session`, at
    this `origin`. All that was typed is `withheld`, also what is too short, or a date, to be known again.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    withheld: tuple[str, ...] = ()
    session: list[list[str]] = field(default_factory=list)
    origin: str = ""


def names_any(address: str, values: Iterable[str]) -> bool:
    """Whether an address holds one of these answers."""
    said = unquote_plus(address).casefold()
    return any(len(each) >= LEAST and each.casefold() in said for each in values)


def kept_of(bench: Bench, answers: Mapping[str, str]) -> Kept:
    """What is kept of these answers, given to fields of these names, on the page that is on the bench.

    Raises DocumentSilent.
    """
    given = {
        name: value for name, value in answers.items() if name and len(value) >= FEWEST and not DATE.fullmatch(value)
    }
    if not given:
        return Kept()
    bench.main.evaluate(HELPERS)
    bench.main.evaluate(SCRIPT)
    told: dict[str, Any] = bench.main.run("(values) => arianeCarrying.kept(values)", list(given.values()))
    there = {name: value for (name, value), is_kept in zip(given.items(), told["kept"], strict=True) if is_kept}
    withheld = tuple(value for value in answers.values() if len(value) >= LEAST)
    return Kept(there, withheld, told["session"], told["origin"]) if there else Kept()


def carried(bench: Bench, kept: Kept, begin: Callable[[Bench], dict[str, Any]]) -> Iterator[Carried]:
    """What the other pages of the check show of what was kept, each opened once with it.

    `begin` has the page on the bench ready and tells its fields. Raises DocumentSilent.
    """
    if kept.answers and len(bench.companions) > MOST:
        bench.missed("erred", "not all of the other pages were opened with what this one keeps")
    for address in bench.companions[:MOST] if kept.answers else ():
        if bench.short_of(SECONDS):
            return
        broken: list[object] = []
        came = bench.turn_to(address, partial(_lay, kept, broken), kept.withheld)
        # Another page in its place, to log in for instance, is not the one that was named.
        if not came or _path(bench.page.url) != _path(address):
            continue
        let_arrive(bench.page, bench.main)
        fields = [each for form in begin(bench)["forms"] for each in form["fields"] if not form["search"]]
        bench.main.evaluate(SCRIPT)
        shown = bench.main.run("(values) => arianeCarrying.shown(values)", list(kept.answers.values()))
        # A script that breaks may have been about to fill them in.
        if fields and not broken:
            mask = bench.redactor.text
            yield Carried(
                address=bench.redactor.url(address),
                empty=tuple(mask(each["name"]) for each in fields if each["empty"]),
                shown=tuple(mask(name) for name, is_there in zip(kept.answers, shown, strict=True) if is_there),
            )


def _path(address: str) -> tuple[str, str]:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}", parts.path


def _lay(kept: Kept, broken: list[object], page: Page) -> None:
    """Lay what was kept into an empty window, and hear whether a script of its page breaks."""
    page.add_init_script(f"({LAY})({json.dumps([kept.origin, kept.session])})")
    # Playwright wants functions of its own kind.
    page.on("pageerror", lambda error: broken.append(error))
