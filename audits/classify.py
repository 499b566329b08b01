"""The one classifier: from what a page or the network showed to the reason why a walk goes no further.

Pure: text and figures in, a `Reason` out. The words that give a login page, a CAPTCHA or a bot wall away are data
(`walls.yaml`). A question without a clear answer gives None, so that the caller says the mildest thing that is true.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from urllib.parse import urlsplit

from ruamel.yaml import YAML

from audits.model import Reason, ReasonCode


@dataclass(frozen=True)
class PageFacts:
    """What the classifier needs to know of a page. `fields` counts visible controls that take input, `graphics` visible
    pictures and commands of any kind, `invalid` controls that the page marks as wrongly filled.
    """

    status: int | None = None
    text: str = ""
    title: str = ""
    frames: tuple[str, ...] = ()
    fields: int = 0
    password_fields: int = 0
    code_fields: int = 0
    card_fields: int = 0
    graphics: int = 0
    invalid: int = 0


@cache
def walls() -> dict[str, dict[str, re.Pattern[str]]]:
    """The patterns of walls.yaml, compiled: kind -> where -> pattern."""
    data = YAML(typ="safe").load(files("audits").joinpath("walls.yaml").read_text(encoding="utf-8"))
    return {
        kind: {place: re.compile("|".join(words), re.IGNORECASE) for place, words in places.items()}
        for kind, places in data.items()
    }


def says(kind: str, text: str) -> bool:
    """Whether a text holds words of one kind of wall (`login`, `slot_taken`, ...)."""
    return walls()[kind]["text"].search(text) is not None


# Beginnings of Chromium's network errors, most telling first.
_NETWORK = (
    ("ERR_NAME_NOT_RESOLVED", ReasonCode.NO_SUCH_HOST),
    ("ERR_NAME_RESOLUTION_FAILED", ReasonCode.NO_SUCH_HOST),
    ("ERR_CONNECTION_REFUSED", ReasonCode.CONNECTION_REFUSED),
    ("ERR_UNSAFE_PORT", ReasonCode.BAD_ADDRESS),
    ("ERR_CERT_", ReasonCode.TLS_ERROR),
    ("ERR_SSL_", ReasonCode.TLS_ERROR),
    ("ERR_BAD_SSL_", ReasonCode.TLS_ERROR),
    ("ERR_TOO_MANY_REDIRECTS", ReasonCode.REDIRECT_LOOP),
    ("ERR_INVALID_URL", ReasonCode.BAD_ADDRESS),
    ("ERR_UNKNOWN_URL_SCHEME", ReasonCode.BAD_ADDRESS),
    ("Cannot navigate to invalid URL", ReasonCode.BAD_ADDRESS),
    ("ERR_INVALID_AUTH_CREDENTIALS", ReasonCode.LOGIN_WALL),
    ("Download is starting", ReasonCode.NOT_A_PAGE),
    ("Page crashed", ReasonCode.PAGE_CRASHED),
    ("Target crashed", ReasonCode.PAGE_CRASHED),
    ("Browser has been closed", ReasonCode.BROWSER_DIED),
    ("browser has been closed", ReasonCode.BROWSER_DIED),
    ("Connection closed", ReasonCode.BROWSER_DIED),
    ("ERR_ABORTED", ReasonCode.NOT_A_PAGE),
    # A connection that does not come about may be the visitor's own doing: only one that stands can go unanswered.
    ("net::ERR_", ReasonCode.CONNECTION_LOST),
)

_WAITED_FOR_PAGE = re.compile(r"^(?!Locator\.|ElementHandle\.|Keyboard\.|Mouse\.).*\bTimeout\b", re.DOTALL)
"""A time that ran out over a page; over a control it says nothing of the service."""


def of_error(message: str, url: str = "") -> Reason | None:
    """The reason behind a browser's error message; None when the message is none that we know."""
    for mark, code in _NETWORK:
        if mark in message:
            error = re.search(r"net::(ERR_[A-Z_]+)", message)
            return Reason(code=code, facts={"url": url, "error": error[1] if error else mark})
    if _WAITED_FOR_PAGE.match(message):
        return Reason(code=ReasonCode.NEVER_ANSWERED, facts={"url": url})
    return None


def bad_address(url: str) -> Reason | None:
    """Why an address cannot be visited at all; None when it can be tried."""
    try:
        parts = urlsplit(url)
        port_is_sound = parts.port is None or parts.port >= 0
    except ValueError:
        port_is_sound, parts = False, urlsplit("")
    if parts.scheme in {"http", "https"} and parts.hostname and port_is_sound and " " not in url and url.isprintable():
        return None
    return Reason(code=ReasonCode.BAD_ADDRESS, facts={"url": url})


def of_content(kind: str, status: int, url: str = "") -> Reason | None:
    """What the type of an answer says (`Content-Type`): a PDF that the browser shows in its own way is no web page."""
    kind = kind.partition(";")[0].strip().lower()
    if kind in {"text/html", "application/xhtml+xml", ""} or status >= 400:
        return None
    return Reason(code=ReasonCode.NOT_A_PAGE, facts={"url": url, "error": kind})


def of_status(status: int | None, url: str = "") -> Reason | None:
    """What an HTTP status alone says of a page."""
    if status is None:
        return None
    facts = {"status": str(status), "url": url}
    if walls()["refusal"]["status"].fullmatch(str(status)):
        code = ReasonCode.LOGIN_WALL if status in (401, 407) else ReasonCode.REFUSED_STATUS
        return Reason(code=code, facts=facts)
    if status >= 500:
        return Reason(code=ReasonCode.SERVER_ERROR, facts=facts)
    if status >= 400:
        return Reason(code=ReasonCode.NOT_FOUND, facts=facts)
    return None


def of_page(page: PageFacts, url: str = "") -> Reason | None:
    """Why nobody gets past this page unaided; None when nothing on it says so."""
    facts = {"url": url, "title": page.title}
    wall = walls()
    few_words = len(page.text) < 2000
    if few_words and page.fields == 0 and says("bot", f"{page.title}\n{page.text}"):
        return Reason(code=ReasonCode.BOT_WALL, facts=facts)
    by_status = of_status(page.status, url)
    if by_status is not None:
        return by_status
    captcha = says("captcha", page.text) or any(wall["captcha"]["frames"].search(f) for f in page.frames)
    if captcha:
        return Reason(code=ReasonCode.CAPTCHA, facts=facts)
    if is_login(page):
        return Reason(code=ReasonCode.LOGIN_WALL, facts=facts)
    if page.code_fields and says("code", page.text):
        return Reason(code=ReasonCode.CODE_DEMANDED, facts=facts)
    if page.card_fields or (says("payment", page.text) and page.fields):
        return Reason(code=ReasonCode.PAYMENT, facts=facts)
    if not page.text.strip() and not page.fields and not page.graphics and not page.frames:
        return Reason(code=ReasonCode.BLANK_PAGE, facts=facts)
    return None


def within_procedure(reason: Reason, page: PageFacts) -> Reason:
    """The same of a page that a service led to by itself, not one whose address somebody wrote down.

    A dead link inside a procedure is the service's doing; a form that comes back because of what was typed is not.
    """
    if reason.code is not ReasonCode.NOT_FOUND:
        return reason
    refused = page.status in (400, 409, 422) and page.fields > 0
    code = ReasonCode.INPUT_REFUSED if refused else ReasonCode.SERVER_ERROR
    return Reason(code=code, facts=reason.facts)


def is_login(page: PageFacts) -> bool:
    """Whether a page is there to identify oneself: one password, few other fields, and words that say so.

    A page that creates an account has two passwords or many fields, and is not one. A page without any field that
    offers itsme or a card reader among few words is one.
    """
    if page.password_fields == 1 and page.fields <= 4:
        return says("login", f"{page.title}\n{page.text}")
    return page.fields == 0 and len(page.text) < 1200 and _offers_identification(page.text)


def _offers_identification(text: str) -> bool:
    means = re.findall(r"\bitsme\b|\bcsam\b|\be-?id\b|carte d'identité électronique|identiteitskaart", text, re.I)
    return len({mean.lower() for mean in means}) >= 2 and says("login", text)
