"""What a page brought with it: pictures that did not come, files and whose they are, cookies, slips in its source."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Iterator
from typing import Any, Literal

from playwright.sync_api import Error as PlaywrightError

from audits.model import Box
from audits.model.tried import (
    Bars,
    BrokenPicture,
    Canvas,
    Chart,
    CookieSet,
    KeyEntry,
    Lettered,
    Loaded,
    Marked,
    MarkedRow,
    Recoloured,
    ResourceSeen,
    Slip,
)
from audits.probes.ocr import can_read, words_in
from audits.probes.resources import loaded_bytes
from audits.probes.trials.bench import Bench, box_of
from audits.probes.trials.source import slips
from audits.probes.world import ask, script

SCRIPT, MARKS, CHARTS = script("trials/loaded.js"), script("trials/marks.js"), script("trials/charts.js")

MOST_READ, READING_SECONDS = 6, 4.0
"""Pictures in which words are looked for, and the seconds that one may need on a slow machine."""

LETTERS = re.compile(r"<t(?:ext|span)[^>]*>([^<]+)")
"""What is written in a drawing (SVG)."""

STILL = 700
"""Milliseconds after which a drawing that looks the same stands still."""

SHORT = 6
"""Letters of a value that tells no visitor from others: a language, a yes."""

LONGEST_POLICY = 300
"""Characters of a policy that are kept."""

LONGEST_SOURCE = 2_000_000
"""Characters of source that are read."""


def loaded(bench: Bench) -> Loaded:
    """What the main document loaded. Raises DocumentSilent."""
    document, mask = bench.main, bench.redactor.text
    told = ask(document, SCRIPT)
    left, top = document.offset
    name, size, milliseconds = told["page"] or ["", 0, 0]
    return Loaded(
        kilobytes=round((size + sum(each[2] for each in told["resources"])) / 1024, 1),
        milliseconds=milliseconds,
        pictures=tuple(_picture(each, bench, left, top) for each in told["pictures"]),
        resources=tuple(
            ResourceSeen(url=bench.redactor.url(url), kind=kind, kilobytes=round(size / 1024, 1), status=status)
            for url, kind, size, status in told["resources"]
        ),
        cookies=tuple(_cookie(each, mask) for each in bench.page.context.cookies()),
        stored=tuple(mask(each) for each in told["kept"]),
        stored_ids=tuple(mask(each) for each in told["keptIds"]),
        lettered=(
            *(
                Lettered(
                    selector=mask(selector),
                    words=mask(words),
                    box=Box(x=x + left, y=y + top, width=width, height=height),
                    behind=behind,
                    alone=alone,
                )
                for selector, words, (x, y, width, height), behind, alone in told["lettered"]
            ),
            *_written(bench, told["drawings"]),
            # What reads takes seconds to load: it is asked for where there is something to read.
            *(_read(bench, told["photographs"]) if told["photographs"] and can_read() else ()),
            *(_read_drawings(bench, told["canvases"]) if told["canvases"] and can_read() else ()),
        ),
        canvases=_canvases(bench, told["canvases"]),
        charts=tuple(_chart(each, bench) for each in ask(document, CHARTS)),
        marked=tuple(_marked(each, bench, left, top) for each in ask(document, MARKS)),
        slips=_slips(bench),
        referrer_policy=_referrer_policy(bench),
        readdressed=told["readdressed"],
        answered=told["answered"],
        placeholders=tuple(
            Recoloured(
                **each
                | {"selector": mask(each["selector"]), "name": mask(each["name"])}
                | {"box": box_of(each["box"], (left, top))}
            )
            for each in told["placeholders"]
        ),
    )


def _canvases(bench: Bench, told: list[Any]) -> tuple[Canvas, ...]:
    """Drawings without a name, looked at twice to tell those that move."""
    if not told:
        return ()
    bench.page.wait_for_timeout(STILL)
    later = {selector: look for selector, _, _, _, look in ask(bench.main, SCRIPT)["canvases"]}
    mask, offset = bench.redactor.text, bench.main.offset
    return tuple(
        Canvas(
            selector=mask(selector),
            box=box_of(box, offset),
            drawn=drawn,
            flows=flows,
            still=later.get(selector) == look != "",
        )
        for selector, box, drawn, flows, look in told
    )


def _chart(told: dict[str, Any], bench: Bench) -> Chart:
    mask = bench.redactor.text
    return Chart(
        selector=mask(told["selector"]),
        name=mask(told["name"]),
        box=box_of(told["box"], bench.main.offset),
        entries=tuple(
            KeyEntry(text=mask(each["words"]), colour=each["colour"], drawn=tuple(each["drawn"]))
            for each in told["entries"]
        ),
        texts=tuple(map(mask, told["texts"])),
        bars=tuple(Bars(**each) for each in told["bars"]),
        ground=told["ground"],
    )


def _written(bench: Bench, told: list[Any]) -> Iterator[Lettered]:
    """Words that are written in drawings which lie in files of their own."""
    document, mask = bench.main, bench.redactor.text
    left, top = document.offset
    for selector, url, (x, y, width, height), behind in told:
        source = (loaded_bytes(document, url) or b"").decode(errors="replace")
        words = " ".join(html.unescape(each).strip() for each in LETTERS.findall(source))
        if words.strip():
            box = Box(x=x + left, y=y + top, width=width, height=height)
            yield Lettered(selector=mask(selector), words=mask(words)[:400], box=box, behind=behind)


def _read(bench: Bench, told: list[Any]) -> Iterator[Lettered]:
    """Words in pictures that are made of pixels."""
    document, mask = bench.main, bench.redactor.text
    left, top = document.offset
    for selector, url, (x, y, width, height), behind in told[:MOST_READ]:
        if bench.short_of(READING_SECONDS):
            return
        content = loaded_bytes(document, url)
        words = words_in(content) if content else ""
        if words:
            box = Box(x=x + left, y=y + top, width=width, height=height)
            yield Lettered(selector=mask(selector), words=mask(words)[:400], box=box, behind=behind, read=True)


def _read_drawings(bench: Bench, told: list[Any]) -> Iterator[Lettered]:
    """Words in drawings of scripts that nothing names."""
    mask, offset = bench.redactor.text, bench.main.offset
    for selector, box, drawn, flows, look in told:
        if not (drawn and flows and look) or bench.short_of(READING_SECONDS):
            continue
        words = words_in(base64.b64decode(look.partition(",")[2]))
        if words:
            yield Lettered(
                selector=mask(selector), words=mask(words)[:400], box=box_of(box, offset), behind=True, read=True
            )


def _marked(told: list[Any], bench: Bench, left: float, top: float) -> Marked:
    selector, (x, y, width, height), alone, head, rows = told
    mask = bench.redactor.text
    return Marked(
        selector=mask(selector),
        box=Box(x=x + left, y=y + top, width=width, height=height),
        alone=alone,
        head=mask(head),
        rows=tuple(
            MarkedRow(
                drawing=drawing, colours=colours, called=mask(called), hidden=hidden, cell=mask(cell), said=mask(said)
            )
            for drawing, colours, called, hidden, cell, said in rows
        ),
    )


def _picture(told: list[Any], bench: Bench, left: float, top: float) -> BrokenPicture:
    selector, url, alt, has_alt, (x, y, width, height) = told
    return BrokenPicture(
        selector=bench.redactor.text(selector),
        url=bench.redactor.url(url),
        alt=bench.redactor.text(alt) if has_alt else None,
        box=Box(x=x + left, y=y + top, width=width, height=height),
    )


def _cookie(told: Any, mask: Any) -> CookieSet:
    days = None if told["expires"] <= 0 else told["expires"]
    holds: Literal["short", "other"] = "short" if len(told["value"]) <= SHORT else "other"
    return CookieSet(name=mask(told["name"]), domain=told["domain"], expires=days, holds=holds)


def _slips(bench: Bench) -> tuple[Slip, ...] | None:
    source = _source(bench)
    if not source.strip():
        return None
    return tuple(each.model_copy(update={"what": bench.redactor.text(each.what)}) for each in slips(source))


def _referrer_policy(bench: Bench) -> str | None:
    return None if bench.answer is None else bench.answer.headers.get("referrer-policy", "")[:LONGEST_POLICY]


def _source(bench: Bench) -> str:
    """The page as the server sent it; empty where it was not heard, or is gone."""
    try:
        return bench.answer.text()[:LONGEST_SOURCE] if bench.answer is not None else ""
    except (PlaywrightError, UnicodeDecodeError):
        return ""
