"""Nothing that a walk types reaches the disk: a service echoes it everywhere, and it is nowhere in the archive."""

from __future__ import annotations

import base64
import html
import io
import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import pytest
from PIL import Image
from playwright.sync_api import Page

from audits.archive import StoredWalk
from audits.browser import Browser
from audits.frames import Documents
from audits.model import Box, ExpectChoice, Mistake, Moment, Observation, Outcome
from audits.people import synthetic_person
from audits.probes import Memory, Observer
from audits.redact import PAINT, Redactor
from tests.browser.looking import opened
from tests.browser.pages import Pages, serving
from tests.browser.walks import fill, handle, press, scenario, step, walk_of

pytestmark = pytest.mark.browser

PERSON = synthetic_person("resident", "trial").values()
TYPED = {
    "Family name": "person.family_name",
    "National number": "person.national_number",
    "Birth date": "person.birth_date",
    "Street": "person.street",
    "E-mail": "person.email",
    "Telephone": "person.phone",
    "Account": "person.iban",
    "Password": "person.password",
}
VALUES = [PERSON[token] for token in TYPED.values()]
NAME, NUMBER, STREET = PERSON["person.family_name"], PERSON["person.national_number"], PERSON["person.street"]
YEAR, MONTH, DAY = PERSON["person.birth_date"].split("-")
PUBLISHED = "02 279 22 11"
OTHERS = "0475 12 34 56"
"""The telephone of somebody else, which the service shows once it knows who is there."""


@pytest.fixture
def pages() -> Iterator[Pages]:
    with serving() as served:
        yield served


# --- a service that echoes ----------------------------------------------------------------------------------------

WORDS = f'<text y="24" fill="#f0f" font-size="24">{NAME}</text>'
SVG = f'<svg xmlns="http://www.w3.org/2000/svg" width="290" height="30">{WORDS}</svg>'
DRAWING = f"data:image/svg+xml,{quote(SVG)}"
IN_BASE64 = f"data:image/svg+xml;base64,{base64.b64encode(SVG.encode()).decode()}"


def drawn(pages: Pages) -> dict[str, str]:
    """Every way to draw a value on a page, each in a cell of its own."""
    for path in ("/badge", f"/badge/{NAME}.svg"):
        pages.answers[path] = (200, {"Content-Type": "image/svg+xml"}, SVG.encode())
    inner = f"<style>body{{color:#f0f;font:24px serif;margin:0}}</style>{NAME}"
    pages.html("/inner", inner)
    figures = "".join(f"<span>{figure}</span>" for figure in NUMBER)
    return {
        "text": NAME,
        "capitals": f"<span style='text-transform:uppercase'>{NAME}</span>",
        "split word": f"<b>{NAME[0]}</b>{NAME[1:]}",
        "a box for each figure": figures,
        "localised date": f"{int(DAY)}/{int(MONTH)}/{YEAR}",
        "somebody else's telephone": OTHERS,
        "placeholder": f"<input aria-label=a placeholder='{NAME}'>",
        "placeholder of lines": f"<textarea aria-label=b placeholder='{NAME}'></textarea>",
        "filled in": f"<input aria-label=c value='{NAME}'>",
        "filled in with lines": f"<textarea aria-label=d>{NAME}</textarea>",
        "password": "<input aria-label=e type=password value='whatever it is'>",
        "editable": f"<div contenteditable aria-label=f role=textbox>{NAME}</div>",
        "submit button": f"<input type=submit value='{NAME}'>",
        "button": f"<button>{NAME}</button>",
        "list": f"<select aria-label=g><option>{NAME}</select>",
        "open list": f"<select aria-label=h size=2><option>x<option>{NAME}</select>",
        "style": "<p class=said></p>",
        "style from an attribute": f"<p class=told data-told='{NAME}'></p>",
        "list marker": "<ul><li class=marked>x</ul>",
        "alternative text": f"<img alt='{NAME}' src=/none width=280 height=40>",
        "image by query": f"<img alt=a src='/badge?name={quote(NAME)}'>",
        "image by path": f"<img alt=b src='/badge/{quote(NAME)}.svg'>",
        "image in its address": f'<img alt=c src="{DRAWING}">',
        "image button": f"<input type=image alt=d src='/badge/{quote(NAME)}.svg'>",
        "image in a drawing": f'<svg width=290 height=40><image href="{IN_BASE64}"/></svg>',
        "background of its own": f'<div class=wide style="background-image:url(&quot;{IN_BASE64}&quot;)"></div>',
        "background by a style": "<div class='wide backed'></div>",
        "canvas": "<canvas width=290 height=40></canvas>",
        "drawing": f"<svg width=290 height=40><text y=24 fill=#f0f>{NAME}</text></svg>",
        "frame": f"<iframe title=a src='/inner?name={quote(NAME)}'></iframe>",
        "frame of another host": f"<iframe title=b src='{pages.url('/inner', 'localhost')}'></iframe>",
        "frame in an attribute": f'<iframe title=c srcdoc="{html.escape(inner)}"></iframe>',
        "open shadow": "<div class=open></div>",
        "closed shadow": "<div class=closed></div>",
    }


STYLE = f"""
  body {{ margin: 0; color: #000; font: 16px serif }} h1 {{ margin: 0; height: 40px; font-size: 24px }}
  .cell {{ position: absolute; width: 300px; height: 54px; overflow: hidden }}
  .cell, .cell *, ::placeholder {{ color: #f0f; font: 24px serif; opacity: 1; margin: 0 }}
  .cell :is(input, textarea, select, iframe, [contenteditable]) {{ width: 280px; height: 44px; border: 0; outline: 0 }}
  li {{ margin-left: 290px !important }}
  .said::before {{ content: "{NAME}" }} .told::after {{ content: attr(data-told) }} .marked {{ list-style: "{NAME}" }}
  .wide {{ width: 290px; height: 40px }} .backed {{ background-image: url("{DRAWING}") }}
  .long {{ position: absolute; top: 900px }}
  .help {{ position: absolute; top: 750px; color: #0a0; font: 24px serif }}
"""
SCRIPT = f"""
  document.querySelectorAll('canvas').forEach(canvas => {{
    const brush = canvas.getContext('2d'); brush.font = '24px serif'; brush.fillStyle = '#f0f';
    brush.fillText({json.dumps(NAME)}, 0, 24);
  }});
  for (const mode of ['open', 'closed']) document.querySelectorAll('.' + mode).forEach(host =>
    host.attachShadow({{ mode }}).innerHTML = '<p>' + {json.dumps(NAME)} + '</p>');
"""


def cell_of(number: int) -> Box:
    return Box(x=10 + number % 4 * 310, y=50 + number // 4 * 64, width=300, height=54)


def drawing_page(pages: Pages) -> str:
    """All the cells on one window."""
    boxes = [cell_of(number) for number in range(len(drawn(pages)))]
    cells = "".join(
        f'<div class=cell style="left:{box.x}px;top:{box.y}px">{content}</div>'
        for box, content in zip(boxes, drawn(pages).values(), strict=True)
    )
    return (
        f"<!doctype html><html lang=en><title>File of {NAME}</title><style>{STYLE}</style><main><h1>Your file</h1>"
        f"{cells}<p class=help>Helpdesk: {PUBLISHED}</p><p class=long>{'of ' * 163}{NUMBER} and no more</p></main>"
        f"<script>{SCRIPT}</script>"
    )


def coloured(picture: Image.Image, box: Box, colour: str) -> int:
    """How many pixels of a box are drawn in magenta or green."""
    part = picture.crop((int(box.x), int(box.y), int(box.x + box.width), int(box.y + box.height)))
    bands = part.tobytes()
    pixels = zip(bands[::3], bands[1::3], bands[2::3], strict=True)
    if colour == "magenta":
        return sum(red > 170 and green < 130 and blue > 170 for red, green, blue in pixels)
    return sum(red < 110 and green > 120 and blue < 110 for red, green, blue in pixels)


def look(browser: Browser, url: str, redactor: Redactor, memory: Memory) -> tuple[Observation, Image.Image, bytes]:
    with opened(browser, url) as page:
        session = page.context.new_cdp_session(page)
        for frame in page.frames:
            frame.evaluate("() => new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(seen)))")
        observer = Observer(page, session, Documents(page, session), redactor, memory=memory)
        before = state_of(page)
        sight = observer.observe(0, Moment.LOOK)
        assert state_of(page) == before, "the page was left as it was"
    assert sight.observation and sight.screenshot
    written = sight.observation.model_dump_json().encode() + b"".join(content for content, _ in sight.snapshots)
    return sight.observation, Image.open(io.BytesIO(sight.screenshot)).convert("RGB"), written


def state_of(page: Page) -> Any:
    return page.evaluate(
        "() => [document.documentElement.outerHTML, scrollX, scrollY, document.activeElement.localName,"
        " [...document.querySelectorAll('input, textarea, select')].map(e => e.value)]"
    )


def test_every_way_to_draw_a_value_is_painted_over(browser: Browser, pages: Pages) -> None:
    url = pages.url("/file")
    pages.answers["/file"] = (200, {"Content-Type": "text/html; charset=utf-8"}, drawing_page(pages).encode())
    names = list(drawn(pages))
    cells = dict(zip(names, map(cell_of, range(len(names))), strict=True))
    help_line = Box(x=0, y=745, width=600, height=40)

    _, plain, leaking = look(browser, url, Redactor(), Memory())
    assert {name for name in names if coloured(plain, cells[name], "magenta") < 20} == set(), "each can be seen"
    assert found_in(leaking) >= {NAME, NUMBER}

    redactor = Redactor(PERSON)
    redactor.keep_published(f"Helpdesk: {PUBLISHED}")
    seen, masked, written = look(browser, url, redactor, Memory(typed=True))
    assert {name for name in names if coloured(masked, cells[name], "magenta")} == set()
    assert coloured(masked, help_line, "green") > 50, "what the service publishes is still to be seen"
    covered = masked.getpixel((15, 60))
    assert isinstance(covered, tuple) and all(abs(a - b) < 12 for a, b in zip(covered, PAINT, strict=True))
    assert found_in(written) == set() and NUMBER[:8].encode() not in written, "nor half of one, where a text is cut"
    assert OTHERS.encode() not in written and PUBLISHED.encode() in written
    assert not [each for each in seen.not_audited if "probe failed" in each.why]


# --- a walk over it -----------------------------------------------------------------------------------------------


def echoing(pages: Pages) -> str:
    """The service: a form that answers with names, a page whose address and everything says them, a download."""
    fields = "".join(
        f"<p><label>{label} <input name=f{at} type={'password' if label == 'Password' else 'text'}></label></p>"
        for at, label in enumerate(TYPED)
    )
    path = f"/file/{quote(NAME)}/{quote(quote(STREET))}"
    start = pages.html(
        "/",
        f"<h1>Your details</h1><p>Helpdesk: {PUBLISHED}</p>"
        "<style>input, [role=alert] { color: #f0f; font: 24px serif }</style>"
        f"<form action='{path}'>{fields}<p>City <input aria-label=City></p><p role=alert></p>"
        "<button>Send</button></form>"
        "<script>document.forms[0].onsubmit = event => {"
        " if (document.querySelector('[aria-label=City]').value) return;"
        " const said = document.querySelector('input').value + ', your city is missing';"
        " document.querySelector('[role=alert]').textContent = said; event.preventDefault() }</script>",
    )
    noise = f"""
      <label>Applicant <select><option>Nobody<option>{NAME}</select></label>
      <div id="{NAME}" title="{NUMBER}" data-street="{STREET}" role=group aria-label="{NAME}"><button>On</button></div>
      <p role=status>{html.escape(STREET)}</p> <a href="/papers/{quote(NAME)}" download>Papers</a>
      <script>
        console.error('cannot save ' + {json.dumps(STREET)}); fetch('/missing/{quote(NAME)}?street={quote(STREET)}');
        alert('Welcome ' + {json.dumps(NAME)}); history.replaceState(null, '', '#' + {json.dumps(NAME)});
        setTimeout(() => {{ throw new Error({json.dumps(json.dumps(VALUES))}) }});
      </script>"""
    page = drawing_page(pages).replace("</main>", f"</main><div style='position:absolute;top:780px'>{noise}</div>")
    pages.answers[path] = (200, {"Content-Type": "text/html; charset=utf-8"}, page.encode())
    pages.answers[unquote(path)] = pages.answers[path]
    paper = {"Content-Type": "application/pdf", "Content-Disposition": f"attachment; filename=papers_{NAME}.pdf"}
    pages.answers[f"/papers/{quote(NAME)}"] = (200, paper, b"%PDF-1.4")
    return start


def walked(browser: Browser, folder: Path, pages: Pages) -> StoredWalk:
    fills = [fill(label, f"{{{token}}}") for label, token in TYPED.items()]
    script = scenario(
        echoing(pages),
        step(
            "Your details",
            Mistake(leave_empty=(handle("City"),), press=handle("Send")),
            *fills,
            fill("City", "{person.city}"),
            press("Send"),
        ),
        step(
            "Your file",
            ExpectChoice(control=handle("Applicant"), options=({"*": "Nobody"},)),
            press("Papers"),
        ),
    )
    return walk_of(browser, folder, script)


def skeleton(text: str) -> str:
    """Letters and figures alone, with every way of writing them undone."""
    for _ in range(3):
        text = html.unescape(unquote(text))
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    return "".join(each for each in unicodedata.normalize("NFD", text) if each.isalnum()).casefold()


def found_in(content: bytes) -> set[str]:
    """The values that a file holds in any way of writing, pictures in its text included."""
    text = content.decode("utf-8", "replace")
    for packed in re.findall(r"base64,([A-Za-z0-9+/]+=*)", text):
        text += base64.b64decode(packed).decode("utf-8", "replace")
    bones = skeleton(text) + skeleton(re.sub(r"<[^<>]*>", "", text))
    return {value for value in VALUES if skeleton(value) in bones or base64.b64encode(value.encode())[:-4] in content}


def leaks(folder: Path) -> set[str]:
    return {value for file in folder.rglob("*") if file.is_file() for value in found_in(file.read_bytes())}


def shown(folder: Path) -> int:
    """How many pixels of all pictures are drawn as values are."""
    window = Box(x=0, y=0, width=1280, height=4000)
    pictures = [Image.open(file).convert("RGB") for file in folder.rglob("*.jpg")]
    assert len(pictures) >= 4, "on arrival, after the mistake, filled in, and the page that echoes"
    return sum(coloured(picture, window, "magenta") for picture in pictures)


def test_no_form_of_a_value_is_in_the_archive(browser: Browser, tmp_path: Path, pages: Pages) -> None:
    stored = walked(browser, tmp_path, pages)
    assert stored.ending.outcome is Outcome.COMPLETED, stored.ending
    kinds = {event.kind for event in stored.events if event.event == "page_event"}
    assert kinds >= {"console_error", "script_error", "failed_request", "dialog", "download"}
    assert leaks(tmp_path) == set()
    assert shown(tmp_path) == 0
    text = "".join(file.read_text("utf-8") for file in tmp_path.rglob("*") if file.suffix in {".html", ".jsonl"})
    assert PUBLISHED in text
    assert {token for token in TYPED.values() if f"‹{token}›" not in text} == set()


def test_without_masking_everything_would_leak(
    browser: Browser, tmp_path: Path, pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Redactor, "text", lambda self, text: text)
    monkeypatch.setattr(Redactor, "url", lambda self, url: url)
    monkeypatch.setattr(Redactor, "picture", lambda self, image, boxes, scale=1.0: image)
    stored = walked(browser, tmp_path, pages)
    assert stored.ending.outcome is Outcome.COMPLETED, stored.ending
    assert leaks(tmp_path) == set(VALUES)
    assert shown(tmp_path) > 1000
