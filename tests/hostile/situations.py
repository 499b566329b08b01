"""What an address can turn out to be, as a server on loopback serves it, and what `ariane check` must make of it.

Everything here is data: a situation is one line of `SITUATIONS`, and the tests try all of them alike. To add one, add
a line; a page that is to be looked at like any other has `COMPLETED` and a rule that must be found on it, so that an
audit which saw nothing cannot pass for one that saw all.
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from audits.model import Outcome
from tests.browser.pages import Answer, Pages, serving

HTML = {"Content-Type": "text/html; charset=utf-8"}

FIELD = "<h1>Form</h1><form><input id=field></form>"
"""A field without a name: `axe/label` fails, wherever it is seen."""

OK, UNREACHABLE, FAILED = Outcome.COMPLETED, Outcome.UNREACHABLE, Outcome.SERVICE_FAILED
REFUSED, PERSON = Outcome.REFUSED, Outcome.NEEDS_PERSON


@dataclass(frozen=True)
class Situation:
    """One address. `says` is what `why` holds in English and in French; `hasty` tells that only a limit ends it,
    `heavy` that it takes a while."""

    name: str
    answer: Answer | Callable[[], Answer]
    outcome: Outcome
    says: tuple[str, str] = ("", "")
    hasty: bool = False
    heavy: bool = False
    rule: str = "axe/label"

    @property
    def path(self) -> str:
        """Where the server has it."""
        return f"/{self.name.replace(' ', '-')}"


def _page(body: str, status: int = 200, title: str = "Test", **headers: str) -> Answer:
    page = f"<!doctype html><html lang=en><title>{title}</title><main>{body}</main>"
    return status, HTML | {name.replace("_", "-"): value for name, value in headers.items()}, page.encode()


def _script(script: str) -> Answer:
    return _page(f"{FIELD}<script>{script}</script>")


def _file(kind: str, content: bytes, **headers: str) -> Answer:
    return 200, {"Content-Type": kind} | {name.replace("_", "-"): value for name, value in headers.items()}, content


def _never() -> Answer:
    """The connection stays open, and nothing comes."""
    threading.Event().wait()
    raise AssertionError("an event that nobody sets was set")


def _endless(first: str) -> Iterator[bytes]:
    yield first.encode()
    _never()


GIF = bytes.fromhex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b")
FILE = ("a file, not a page", "un fichier, pas une page")
EMPTY = ("was empty", "était vide")
LATE = ("in time", "à temps")
HANGS = ("stopped responding", "ne répond plus")
STORM = ("dialog after dialog", "dialogue sur dialogue")

SITUATIONS = (
    # --- what the server answers ---
    Situation("page", _page(FIELD), OK),
    Situation("moved", (302, {"Location": "/page"}, b""), OK),
    Situation("not found", _page("<h1>No</h1>", 404), UNREACHABLE, ("status 404", "statut 404")),
    Situation("gone", _page("<h1>Gone</h1>", 410), UNREACHABLE, ("status 410", "statut 410")),
    Situation("forbidden", _page("<h1>No</h1>", 403), REFUSED, ("status 403", "statut 403")),
    Situation("too many", _page("<h1>No</h1>", 429, Retry_After="60"), REFUSED, ("status 429", "statut 429")),
    Situation("bot wall", _page("<h1>Checking your browser</h1>"), REFUSED, ("keep robots out", "écarter les robots")),
    Situation("bad request", _page("<h1>No</h1>", 400), UNREACHABLE, ("status 400", "statut 400")),
    Situation("error", _page("<h1>Oops</h1>", 500), FAILED, ("error 500", "erreur 500")),
    Situation("maintenance", _page(FIELD, 503), FAILED, ("error 503", "erreur 503")),
    Situation("error without a page", (500, HTML, b""), FAILED, ("error 500", "erreur 500")),
    Situation(
        "password asked",
        _page("<h1>No</h1>", 401, WWW_Authenticate='Basic realm="\x1b[31m"'),
        PERSON,
        ("identify themselves", "s’identifier"),
    ),
    Situation("loop", (302, {"Location": "/loop"}, b""), UNREACHABLE, ("in circles", "en rond")),
    Situation("redirect to a script", (302, {"Location": "javascript:alert(1)"}, b""), FAILED, EMPTY),
    Situation("no content", (204, {}, b""), FAILED, EMPTY),
    Situation("reset content", (205, {}, b""), FAILED, EMPTY),
    Situation("not modified", (304, {}, b""), FAILED, EMPTY),
    Situation("empty", (200, HTML, b""), FAILED, EMPTY),
    Situation("empty page", _page(""), FAILED, EMPTY),
    Situation("never answers", _never, FAILED, LATE, hasty=True),
    Situation("headers only", lambda: (200, HTML, _endless("")), FAILED, LATE, hasty=True),
    Situation(
        "endless body",
        lambda: (200, HTML, _endless(f"<!doctype html><html lang=en><title>T</title><main>{FIELD}" + " " * 4096)),
        FAILED,
        LATE,
        hasty=True,
    ),
    Situation(
        "broken off",
        lambda: (200, HTML | {"Content-Length": "9999"}, [FIELD.encode()]),
        UNREACHABLE,
        ("or was lost", "ou a été perdue"),
        hasty=True,
    ),
    # --- what is no page ---
    Situation(
        "download",
        _file("text/html", b"x", Content_Disposition="attachment; filename=a.html"),
        UNREACHABLE,
        FILE,
    ),
    Situation("unknown kind", _file("application/octet-stream", b"\x00\x01"), UNREACHABLE, FILE),
    Situation("document", _file("application/pdf", b"%PDF-1.4\n%%EOF"), UNREACHABLE, FILE),
    Situation("image", _file("image/gif", GIF), UNREACHABLE, FILE),
    Situation("drawing", _file("image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'/>"), UNREACHABLE, FILE),
    Situation("data", _file("application/json", b'{"a": 1}'), UNREACHABLE, FILE),
    Situation("text", _file("text/plain", b"Bonjour"), UNREACHABLE, FILE),
    Situation("untold kind", (200, {}, FIELD.encode()), OK),
    Situation("untold file", (200, {}, GIF), UNREACHABLE, FILE),
    Situation("script to another kind", _script("location = '/data'"), UNREACHABLE, FILE),
    # --- what pages do to those who look ---
    Situation("dialogs", _script("for (let i = 0; i < 5; i++) { alert(i); confirm(i); prompt(i) }"), OK),
    Situation("storm", _page("<script>while (true) alert(1)</script>"), FAILED, STORM, hasty=True, heavy=True),
    Situation(
        "late storm",
        _script("setInterval(() => alert(1), 1)"),
        FAILED,
        STORM,
    ),
    Situation("asks before leaving", _script("onbeforeunload = e => { e.preventDefault(); return 'stay' }"), OK),
    Situation("hangs", _script("while (true);"), FAILED, HANGS, hasty=True, heavy=True),
    Situation(
        "hangs later",
        _script("onload = () => setTimeout(() => { while (true); }, 0)"),
        FAILED,
        HANGS,
        hasty=True,
    ),
    Situation("closes itself", _script("window.close(); onload = () => window.close()"), OK),
    Situation("moves on", _page("<meta http-equiv=refresh content='0; url=/page'>"), OK),
    Situation("moves on by script", _page("<p>Wait</p><script>onload = () => { location = '/page' }</script>"), OK),
    Situation("moves on late", _page(f"<meta http-equiv=refresh content='60; url=/error'>{FIELD}"), OK),
    Situation("moves on to an error", _script("location.replace('/error')"), FAILED, ("error 500", "erreur 500")),
    Situation("moves on to silence", _script("location = '/never-answers'"), FAILED, LATE, hasty=True),
    Situation("moves on to a file", _page(f"{FIELD}<meta http-equiv=refresh content='0; url=/download'>"), OK),
    Situation("moves round", _script("onload = () => location.reload()"), UNREACHABLE, ("in circles", "en rond")),
    Situation("pop-ups", _script("for (let i = 0; i < 5; i++) open('/page?' + i)"), OK),
    Situation("prints", _script("print(); onload = () => print()"), OK),
    Situation(
        "asks permissions",
        _script(
            "navigator.geolocation.getCurrentPosition(() => 0); Notification.requestPermission();"
            "navigator.mediaDevices?.getUserMedia({video: true}).catch(() => 0);"
            "document.documentElement.requestFullscreen().catch(() => 0)"
        ),
        OK,
    ),
    Situation("history", _script("for (let i = 0; i < 300; i++) history.pushState({}, '', '?' + i)"), OK),
    Situation("fragment storm", _script("setInterval(() => { location.hash = Math.random() }, 5)"), OK),
    Situation(
        "rewrites itself",
        _script(
            "onload = () => document.write('<title>T</title><html lang=en><main><h1>New</h1><input id=field></main>')"
        ),
        OK,
    ),
    Situation("service worker", _script("navigator.serviceWorker.register('/worker.js').catch(() => 0)"), OK),
    Situation(
        "websocket", _script("const w = new WebSocket('ws://' + location.host + '/socket'); w.onerror = () => 0"), OK
    ),
    Situation(
        "workers",
        _script("for (let i = 0; i < 2; i++) new Worker(URL.createObjectURL(new Blob(['while (true);'])))"),
        OK,
    ),
    # --- what pages are made of ---
    Situation("resource never ends", _page(f"{FIELD}<img alt='' src=/never-answers>"), OK, hasty=True),
    Situation("script never ends", _page(f"{FIELD}<script src=/never-answers></script>"), FAILED, LATE, hasty=True),
    Situation(
        "stylesheet never ends",
        _page(f"{FIELD}<link rel=stylesheet href=/never-answers><p>Text</p>"),
        FAILED,
        LATE,
        hasty=True,
    ),
    Situation("frame never loads", _page(f"{FIELD}<iframe title=Slow src=/never-answers></iframe>"), OK, hasty=True),
    Situation("frame refused", _page(f"{FIELD}<iframe title=No src=/refused-in-frames></iframe>"), OK),
    Situation(
        "many frames",
        _page(FIELD + "".join(f"<iframe title=F{i} srcdoc='<p>{i}</p>'></iframe>" for i in range(200))),
        OK,
        heavy=True,
    ),
    Situation("frames in frames", _page(f"{FIELD}<iframe title=Inner src=/frames-in-frames></iframe>"), OK),
    Situation("many elements", _page(FIELD + "<p>word <b>word</b></p>" * 1000), OK),
    Situation("deep", _page(FIELD + "<div>" * 500 + "end" + "</div>" * 500), OK),
    Situation(
        "grows", _script("setInterval(() => document.querySelector('main').append(document.createElement('p')), 1)"), OK
    ),
    Situation(
        "grows while scrolled",
        _page(
            f"{FIELD}<div style='height: 3000px'></div><script>onscroll = () => {{ for (let i = 0; i < 50; i++)"
            " document.querySelector('main').append(document.createElement('input')) }</script>"
        ),
        OK,
    ),
    Situation(
        "without a body",
        (200, HTML, b"<!doctype html><html lang=en><title>T</title><frameset><frame title=In src=/page></frameset>"),
        OK,
    ),
    Situation(
        "wrong encoding",
        (200, {"Content-Type": "text/html; charset=utf-16"}, _page(FIELD)[2]),
        OK,
        rule="axe/document-title",
    ),
    Situation(
        "bytes that are no text",
        (200, HTML, b"<!doctype html><html lang=en><title>\xff\xfe</title><main><h1>\xc3\x28</h1><input id=field>"),
        OK,
    ),
    Situation(
        "NUL bytes",
        (200, HTML, b"<!doctype html><html lang=en><title>a\0b</title><main><h1>\0</h1><input id=field value='a\0b'>"),
        OK,
    ),
    Situation(
        "half characters",
        _script(
            "document.title = 'a\\ud800b'; field.id = 'field'; field.setAttribute('data-x', '\\udc00');"
            "document.querySelector('h1').textContent = 'h\\ud800'"
        ),
        OK,
    ),
    Situation(
        "escapes",
        _page(
            "<h1>&#27;[31m&#155;2J</h1><a id='a&#27;]0;owned&#7;' href='#'></a><input id=field>"
            "<img src='data:,x' title='&#8238;gpj.exe&#8203;&#8232;'><script>console.error('\\x1b[2J')</script>",
            title="&#27;]0;owned&#7;&#8238;evil",
        ),
        OK,
    ),
    Situation(
        "markup in names",
        _page("<h1>[bold red]x[/]</h1><input id='[/bold]'><input id=field>", title="[red]x[/nope]"),
        OK,
    ),
    Situation(
        "broken world",
        _page(
            "<script>for (const p of ['filter', 'map', 'push', 'forEach']) Array.prototype[p] = () => { throw 1 };"
            "JSON.stringify = JSON.parse = () => 'x'; Object.prototype.polluted = Object.prototype.then = 1;"
            "document.querySelectorAll = () => []; window.axe = window.arianeAxe = {run: () => ({violations: []})};"
            "Element.prototype.getBoundingClientRect = () => { throw 1 }; window.Promise = undefined;"
            "Date.now = () => NaN; setTimeout = () => 0; Function.prototype.call = () => 0</script>" + FIELD
        ),
        OK,
    ),
    Situation(
        "clobbered",
        _page(
            "<form name=body><input name=parentNode><input name=querySelectorAll><input name=children></form>"
            "<img name=documentElement alt=''><img name=title alt=''>"
            "<form id=f><input name=nodeName><input name=attributes></form>"
        ),
        Outcome.KIT_ERROR,
        ("nothing is said of it", "rien n’en est dit"),
    ),
    Situation("strict policy", _page(FIELD, Content_Security_Policy="default-src 'none'; sandbox"), OK),
    Situation(
        "long words",
        _page(f"<h1>{'x' * 100_000}</h1><input id=field data-long='{'y' * 100_000}'>", title="z" * 100_000),
        OK,
    ),
    Situation(
        "login", _page("<h1>Log in</h1><form><input id=field><input type=password aria-label=Password></form>"), OK
    ),
)

BY_NAME = {situation.name: situation for situation in SITUATIONS}


@contextmanager
def served() -> Iterator[Pages]:
    """A server that has every situation at its path."""
    with serving() as pages:
        for situation in SITUATIONS:
            pages.answers[situation.path] = situation.answer
        pages.answers["/refused-in-frames"] = _page(FIELD, X_Frame_Options="DENY")
        pages.answers["/worker.js"] = _file("text/javascript", b"onfetch = e => e.respondWith(new Response('owned'))")
        yield pages


@contextmanager
def self_signed() -> Iterator[Pages]:
    """The same kind of server, with a certificate that nobody vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(Path(__file__).with_name("self_signed.pem"))
    with serving(context) as pages:
        pages.html("/", FIELD)
        yield pages
