"""What sounds though nobody has pressed anything: what a script plays in no element of the page, too.

Whether anything plays at all the browser tells; only then is the page looked into. What is played outside the document
only the page's own world knows, and what a script makes of waves is listened to on its way, for a moment.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from playwright.sync_api import Error as PlaywrightError

from audits.frames import Document
from audits.model.tried import Sound, Sounding
from audits.probes.trials.bench import Bench, box_of
from audits.probes.world import ask, script

SCRIPT, APART = script("trials/sounding.js"), script("trials/sounding-apart.js")

SHORT = """() => arianeProbes.all("audio[autoplay], video[autoplay]", arianeProbes.roots())
    .filter((each) => !each.loop && each.duration > 0 && each.duration <= 3).map(arianeProbes.selector)"""
"""What starts by itself and is over within the 3 seconds of WCAG 1.4.2, by its path."""

BEGIN_MS = 500
"""Milliseconds in which a script starts what it plays as the page opens."""

LONG_MS = 3_500
"""Milliseconds after which what sounds has gone on for more than the 3 seconds of WCAG 1.4.2."""

LISTENED_MS, TIMES = 150, 5
"""Milliseconds between two moments in which is listened, and how many there are."""

TELLS = {
    "Media.enable": ("Media.playerCreated", "Media.playersCreated"),
    "WebAudio.enable": ("WebAudio.contextCreated",),
}
"""What makes the browser tell of everything that may sound, and how it does; older ones tell of several at once."""


def sounding(bench: Bench) -> Sounding:
    """What sounds by itself. Raises DocumentSilent."""
    if not _may_sound(bench):
        return Sounding()
    bench.page.wait_for_timeout(BEGIN_MS)
    short = tuple(ask(bench.main, SHORT))
    if not _sounds(bench, long=False) or bench.short_of(LONG_MS / 1000):
        return Sounding(short=short)
    bench.page.wait_for_timeout(LONG_MS)
    return Sounding(sounds=_sounds(bench, long=True), short=short)


def _may_sound(bench: Bench) -> bool:
    """Whether the page has made anything that plays."""
    heard: list[Any] = []

    def hear(told: Any) -> None:
        heard.append(told)

    for asks, ways in TELLS.items():
        for tells in ways:
            bench.session.on(tells, hear)
        try:
            bench.session.send(asks)
            bench.session.send(asks.replace("enable", "disable"))
        finally:
            for tells in ways:
                bench.session.remove_listener(tells, hear)
    return bool(heard)


def _sounds(bench: Bench, *, long: bool) -> tuple[Sound, ...]:
    """What plays; `long` leaves out what has not been heard yet, and what is over soon."""
    return (*_in_page(bench, bench.main, long), *_apart(bench, bench.main, long))


def _in_page(bench: Bench, document: Document, long: bool) -> Iterator[Sound]:
    """Films and sounds in the document that a script has started."""
    for told in ask(document, SCRIPT, long):
        yield _sound(bench, told | {"box": box_of(told["box"], document.offset)})


def _apart(bench: Bench, document: Document, long: bool) -> Iterator[Sound]:
    """What sounds and is in no document."""
    kind = document.send("Runtime.evaluate", {"expression": "EventTarget.prototype"})["result"].get("objectId", "")
    found = document.send("Runtime.queryObjects", {"prototypeObjectId": kind})["objects"]["objectId"]
    asked = {"objectId": found, "functionDeclaration": APART, "arguments": [{"value": long}]}
    ears = document.send("Runtime.callFunctionOn", asked)["result"]
    for _ in range(TIMES if _call(document, ears["objectId"], "count") else 0):
        bench.page.wait_for_timeout(LISTENED_MS)
        _call(document, ears["objectId"], "listen")
    told = _call(document, ears["objectId"], "told")
    with suppress(PlaywrightError):
        for each in (kind, found, ears["objectId"]):
            bench.session.send("Runtime.releaseObject", {"objectId": each})
    for each in told:
        yield _sound(bench, each)


def _call(document: Document, thing: str, name: str) -> Any:
    how = f"function() {{ return this.{name}() }}"
    asked = {"objectId": thing, "functionDeclaration": how, "returnByValue": True}
    return document.send("Runtime.callFunctionOn", asked)["result"].get("value")


def _sound(bench: Bench, told: dict[str, Any]) -> Sound:
    mask, url = bench.redactor.text, told.get("url", "")
    return Sound.model_validate(
        told
        | {
            "selector": mask(told.get("selector", "")),
            "name": mask(told.get("name", "")),
            "url": bench.redactor.url(url) if url.startswith("http") else url.partition(":")[0],
        }
    )
