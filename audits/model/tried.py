"""What came of using a page as people do: pressing Tab, narrowing the window, erring, waiting.

A section is None where its trial was not made; a trial that gave up is also among what was not audited.
"""

from __future__ import annotations

from typing import Literal

from audits.model.base import Box, Record


class BrokenPicture(Record):
    """A picture that did not come. `alt` is None where it has none."""

    selector: str
    url: str
    alt: str | None = None
    box: Box | None = None


class ResourceSeen(Record):
    """A file that a page loaded: what asked for it (`img`, `script`, ...), its size, its status (0: not told)."""

    url: str
    kind: str = ""
    kilobytes: float = 0.0
    status: int = 0


class CookieSet(Record):
    """A cookie that was there before anybody consented. `expires` in seconds since 1970; None: with the session."""

    name: str
    domain: str
    expires: float | None = None


class Slip(Record):
    """A slip in the source of a page: `attribute-twice`, `id-twice`, `not-closed`, `closed-not-opened`, `nested`,
    `no-doctype`, with the line.
    """

    kind: str
    what: str
    line: int


class Loaded(Record):
    """What a page brought with it. `stored` are names of entries in its storage. `kilobytes` leaves out files of other
    sites that do not tell their weight; `slips` is None where the browser has not kept the source.
    """

    kilobytes: float = 0.0
    milliseconds: float = 0.0
    pictures: tuple[BrokenPicture, ...] = ()
    resources: tuple[ResourceSeen, ...] = ()
    cookies: tuple[CookieSet, ...] = ()
    stored: tuple[str, ...] = ()
    slips: tuple[Slip, ...] | None = None


class WaitedFor(Record):
    """Something that came by itself, in the minute in which it did. `text` is the address, or what was said."""

    minute: int
    kind: Literal["left", "dialog", "said"]
    text: str


class Waited(Record):
    """What happened while nobody did anything, by the page's own clock, which runs fast meanwhile.

    `minutes` is how far that clock ran. `events` are what came by itself: the page asked for another one (`left`), a
    question of the browser (`dialog`), words that were not there (`said`). `counting` are lines in which a figure
    fell time after time.
    """

    minutes: int
    events: tuple[WaitedFor, ...] = ()
    counting: tuple[str, ...] = ()


class Tried(Record):
    """The trials of one page, a section each (`audits/probes/trials/`)."""

    loaded: Loaded | None = None
    waited: Waited | None = None
