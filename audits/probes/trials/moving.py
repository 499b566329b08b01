"""What moves: pictures of several frames, what styles animate, and what scripts and films change fast; how often it
flashes, and whether it calms down.

Pictures are read as the browser has them, and fetched from nobody. Animations are held and shown at moments of theirs,
so that a busy machine sees what an idle one would; those that flashed and came to their end are played once more.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from PIL import Image, UnidentifiedImageError

from audits.frames import Document
from audits.model import Box
from audits.model.tried import FieldRef, Moving, MovingPart, MovingPicture
from audits.probes.flashes import Frame, most_flashes
from audits.probes.papers import in_time
from audits.probes.picture import drawn
from audits.probes.resources import loaded_bytes
from audits.probes.trials import filming
from audits.probes.trials.bench import Bench
from audits.probes.world import HELPERS, script

SCRIPT = script("trials/moving.js")

STIRRED = script("trials/stirring.js")

SCRIPTS = "() => Array.from(document.scripts, (each) => [each.src, each.text])"

ASKS = "prefers-reduced-motion"
"""What a script that heeds the setting has in it."""

MOST = 12
"""Pictures that are looked into."""

MOST_FRAMES = 300
"""Frames of one picture that are compared."""

SHOWN_MS = 50
"""Milliseconds between two frames of what styles animate: flashes of ten a second are still told apart."""

LONG_ENOUGH = 1.0
"""Seconds of a picture that plays again and again in which flashes are counted, and one round more."""

FLASHES = 3
"""Flashes a second that are allowed (WCAG 2.2, 2.3.1)."""

SHORTEST = 0.02
"""Seconds below which browsers show a frame for a tenth of a second."""


def moving(bench: Bench) -> Moving | None:
    """What moves on the page; None where nothing does. Raises DocumentSilent."""
    document = bench.main
    document.evaluate(HELPERS)
    document.evaluate(SCRIPT)
    begun = filming.begin(document)
    told = document.run("() => arianeMoving.animations()")
    pictures = tuple(_pictures(bench, document))
    films = tuple(_film_playing(bench, each) for each in document.run("() => arianeMoving.films()"))
    stirred = _stirred(bench, document)
    film = filming.filmed(bench, document, begun)
    if film.uncounted:
        bench.missed("flashes", film.uncounted)
    brief = document.run("() => arianeMoving.flashing()")
    if not told and not pictures and not films and not brief and not film.parts and stirred is None:
        return None
    quick = [each for each in told if each["period"] and each["steps"] * 1000 / (2 * each["period"]) > FLASHES]
    flashes = _flashes(bench, document) if quick or brief else 0
    calmed = _calmed(bench, document) if told else None
    return Moving(
        parts=tuple(_part(bench, each, flashes if each in quick else 0) for each in told),
        brief=tuple(_part(bench, each, flashes) for each in brief),
        pictures=pictures,
        films=films,
        calmed=calmed,
        stirred=None if stirred is None else tuple(_part(bench, each, 0) for each in stirred),
        filmed=tuple(_part(bench, *each) for each in film.parts),
        counted=not film.uncounted,
    )


def _film_playing(bench: Bench, told: dict[str, Any]) -> FieldRef:
    mask = bench.redactor.text
    return FieldRef(selector=mask(told["selector"]), name=mask(told["name"]), box=_box(told["box"]))


def _box(told: list[float]) -> Box:
    x, y, width, height = told
    return Box(x=x, y=y, width=width, height=height)


# --- pictures ---


def _pictures(bench: Bench, document: Document) -> Iterator[MovingPicture]:
    """Pictures that have several frames."""
    listed = document.run("() => arianeMoving.pictures()")
    for each in listed[:MOST]:
        if bench.short_of(1):
            return
        content = loaded_bytes(document, each["url"])
        if content is None:
            continue
        box = _box(each["box"])
        told = in_time(partial(_film, content, box), None)
        if told is None or told["frames"] < 2:
            continue
        mask = bench.redactor.text
        yield MovingPicture(
            selector=mask(each["selector"]),
            url=bench.redactor.url(each["url"]) if not each["url"].startswith("data:") else "data:",
            name=mask(each["alt"]),
            box=box,
            **told,
        )


def _film(content: bytes, box: Box) -> dict[str, Any]:
    """How many frames it has, how long it goes on, in seconds (infinite: 0), and how often it flashes."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            count = int(getattr(image, "n_frames", 1))
            if count < 2:
                return {"frames": 1}
            size = (max(1, round(box.width)), max(1, round(box.height)))
            at, frames = 0.0, []
            for number in range(min(count, MOST_FRAMES)):
                image.seek(number)
                frames.append(Frame(image.convert("RGB").resize(size), at))
                length = image.info.get("duration", 0) / 1000
                at += length if length > SHORTEST else 0.1
            # Without the extension that says so, a picture plays once.
            loops = image.info.get("loop", 1)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError):
        return {"frames": 1}
    rounds = 1 if loops == 1 else min(int(LONG_ENOUGH // max(at, SHORTEST)) + 2, MOST_FRAMES // len(frames) + 1)
    shown = [Frame(each.image, each.at + at * number) for number in range(rounds) for each in frames]
    return {
        "frames": count,
        "seconds": 0.0 if loops == 0 else round(at * loops, 1),
        "flashes": most_flashes(shown),
    }


# --- what styles animate ---


def _part(bench: Bench, told: dict[str, Any], flashes: int) -> MovingPart:
    mask = bench.redactor.text
    named = {"selector": mask(told["selector"]), "name": mask(told["name"]), "box": _box(told["box"])}
    return MovingPart(**named, flashes=flashes, travels=told.get("travels", 0))


def _flashes(bench: Bench, document: Document) -> int:
    """How often the window flashes in a second of its animations."""
    frames = []
    document.run("() => arianeMoving.hold()")
    try:
        for shown in range(0, 1001, SHOWN_MS):
            if bench.left < 1:
                bench.missed("moved", "the time was over before a second of its animations was seen")
                break
            document.run("(when) => arianeMoving.at(when)", shown)
            frames.append(Frame(drawn(document), shown / 1000))
    finally:
        document.run("() => arianeMoving.release()")
    return most_flashes(frames)


def _calmed(bench: Bench, document: Document) -> bool:
    """Whether less moves for people who ask for less motion (`prefers-reduced-motion`)."""
    before = document.run("() => arianeMoving.count()")
    with _less_motion(bench, document):
        return bool(document.run("() => arianeMoving.count()") < before)


@contextmanager
def _less_motion(bench: Bench, document: Document) -> Iterator[None]:
    """The page as people see it who ask for less motion."""
    asked = document.run(f"() => matchMedia('({ASKS}: reduce)').matches")
    bench.page.emulate_media(reduced_motion="reduce")
    try:
        yield
    finally:
        bench.page.emulate_media(reduced_motion="reduce" if asked else "no-preference")


def _stirred(bench: Bench, document: Document) -> list[dict[str, Any]] | None:
    """What a press will move far, also for people who ask for less motion; None where no style moves anything so."""
    if document.run(STIRRED) is None:
        return None
    with _less_motion(bench, document):
        stirred: list[dict[str, Any]] = document.run(STIRRED) or []
    return [] if stirred and any(_asks(document, *each) for each in document.run(SCRIPTS)) else stirred


def _asks(document: Document, url: str, text: str) -> bool:
    """Whether a script asks for the setting itself: then nobody knows what it does."""
    return ASKS.encode() in ((loaded_bytes(document, url) or b"") if url else text.encode())
