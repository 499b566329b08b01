"""One observation: what the probes see of a page, and that the page does not notice."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from PIL import Image
from playwright.sync_api import Page

from audits.browser import Browser
from audits.model import Box, ControlSeen, HeadingSeen, Observation, Rung
from audits.profiles import names
from tests.browser.looking import looked_at, observation_of, observer_of, opened
from tests.browser.pages import Pages, serving

pytestmark = pytest.mark.browser


@pytest.fixture
def pages() -> Iterator[Pages]:
    with serving() as served:
        yield served


def answer(pages: Pages, body: str, kind: str = "text/html; charset=utf-8", path: str = "/") -> str:
    """Serve a page exactly as it is written."""
    pages.answers[path] = (200, {"Content-Type": kind}, body.encode())
    return pages.url(path)


def by_name(observation: Observation) -> dict[str, ControlSeen]:
    return {each.name: each for each in observation.controls}


# --- controls -----------------------------------------------------------------------------------------------------

FORM = """
<h1>Vos données</h1>
<form>
<label for=nom>Nom</label><input id=nom required autocomplete=family-name aria-describedby=aide>
<p id=aide>En capitales</p>
<label>Courriel <input type=email aria-invalid=true value=x></label>
<input placeholder=Rue><input title=Boîte>
<p>Sans nom</p><input id=nameless>
<fieldset><legend>Sexe</legend><label><input type=radio name=s required> F</label>
<label><input type=radio name=s checked> M</label></fieldset>
<label>Service <select><option value="">Choisissez<option>Carte</select></label>
<label><input type=checkbox checked> J'accepte</label>
<label>Papier <input type=file></label><label>Jour <input type=date></label>
<label>Code <input disabled value=a></label><label>Lu <input readonly value=b></label>
<label>Secret <input type=password value=hunter2></label>
<div role=combobox tabindex=0 aria-label=Commune aria-controls=lb aria-expanded=false aria-required=true></div>
<ul id=lb role=listbox aria-label=Communes><li role=option>Uccle<li role=option>Ixelles</ul>
<div role=switch tabindex=0 aria-checked=true aria-label=Rappel></div>
<input type=hidden value=h><p hidden><input aria-label=Caché></p>
<button>Envoyer</button><a href=/>Un lien</a>
</form>
<div id=open></div><div id=closed></div>
<iframe title=Cadre srcdoc="<label>Dedans <input required></label>"></iframe>
<script>
document.getElementById('open').attachShadow({mode: 'open'}).innerHTML = '<label>Ombre <input></label>';
document.getElementById('closed').attachShadow({mode: 'closed'}).innerHTML = '<label>Cachette <input></label>';
</script>
"""


@pytest.fixture(scope="module")
def form(browser: Browser) -> Iterator[tuple[Page, Observation]]:
    with serving() as pages:
        with opened(browser, pages.html("/", FORM)) as page:
            yield page, observation_of(page)


def test_controls_are_told_as_the_tree_tells_them(form: tuple[Page, Observation]) -> None:
    seen = by_name(form[1])
    assert [(each.role, each.name) for each in form[1].controls] == [
        ("textbox", "Nom"),
        ("textbox", "Courriel"),
        ("textbox", "Rue"),
        ("textbox", "Boîte"),
        ("textbox", ""),
        ("radio", "F"),
        ("radio", "M"),
        ("combobox", "Service"),
        ("checkbox", "J'accepte"),
        ("button", "Papier"),
        ("Date", "Jour"),
        ("textbox", "Code"),
        ("textbox", "Lu"),
        ("textbox", "Secret"),
        ("combobox", "Commune"),
        ("listbox", "Communes"),
        ("switch", "Rappel"),
        ("button", "Envoyer"),
        ("textbox", "Ombre"),
        ("textbox", "Cachette"),
        ("textbox", "Dedans"),
    ]
    assert (seen["Nom"].required, seen["Nom"].autocomplete, seen["Nom"].description) == (
        True,
        "family-name",
        "En capitales",
    )
    assert [each.name for each in seen.values() if each.required] == ["Nom", "F", "Commune", "Dedans"]
    assert [each.name for each in seen.values() if each.invalid] == ["Courriel"]
    assert [each.name for each in seen.values() if each.disabled] == ["Code"]
    assert [each.name for each in seen.values() if each.readonly] == ["Lu"]
    assert (seen["F"].checked, seen["M"].checked, seen["J'accepte"].checked, seen["Rappel"].checked) == (
        False,
        True,
        True,
        True,
    )
    assert seen["F"].group == seen["M"].group == "Sexe"
    assert seen["Nom"].group == ""
    assert seen["Service"].options == ("Choisissez", "Carte")
    assert seen["Commune"].options == seen["Communes"].options == ("Uccle", "Ixelles")
    assert (seen["Papier"].type, seen["Jour"].type) == ("file", "date")


def test_the_source_of_each_name_is_told(form: tuple[Page, Observation]) -> None:
    rungs = {each.name: each.rung for each in form[1].controls}
    assert rungs["Nom"] is rungs["Commune"] is rungs["Envoyer"] is Rung.NAME
    assert (rungs["Rue"], rungs["Boîte"], rungs[""]) == (Rung.PLACEHOLDER, Rung.TITLE, None)


def test_what_controls_hold_is_told_without_its_words(form: tuple[Page, Observation]) -> None:
    seen = by_name(form[1])
    assert (seen["Courriel"].value, seen["Courriel"].filled) == ("‹text›", True)
    assert (seen["Nom"].value, seen["Nom"].filled) == ("", False)
    assert seen["Service"].filled is False and seen["Service"].value == "Choisissez"
    assert "hunter2" not in form[1].model_dump_json()


def test_the_form_that_a_field_wants_is_told(browser: Browser, pages: Pages) -> None:
    body = """<label>Numéro <input pattern="[0-9]{11}" maxlength=11 inputmode=numeric></label>
      <label>Jour <input type=date min=2026-01-01 max=2026-12-31></label>
      <label>Papier <input type=file accept=".pdf,.jpg"></label><label>Nom <input></label>"""
    with opened(browser, answer(pages, body)) as page:
        seen = by_name(observation_of(page))
    assert seen["Numéro"].limits == {"pattern": "[0-9]{11}", "maxlength": "11", "inputmode": "numeric"}
    assert seen["Jour"].limits == {"min": "2026-01-01", "max": "2026-12-31"}
    assert (seen["Papier"].limits, seen["Nom"].limits) == ({"accept": ".pdf,.jpg"}, {})


def test_controls_in_frames_and_shadow_roots_have_their_place(form: tuple[Page, Observation]) -> None:
    page, observation = form
    seen = by_name(observation)
    assert observation.frames[seen["Dedans"].frame].url == "about:srcdoc"
    assert page.locator(seen["Ombre"].selector).get_attribute("id") is None
    assert page.locator(seen["Ombre"].selector).count() == 1
    holder = page.locator("iframe").bounding_box()
    box = seen["Dedans"].box
    assert holder is not None and box is not None
    assert holder["x"] < box.x < holder["x"] + holder["width"]
    assert holder["y"] < box.y < holder["y"] + holder["height"]
    assert page.locator(seen["Nom"].selector).get_attribute("id") == "nom"


def test_a_closed_shadow_root_is_not_audited(form: tuple[Page, Observation]) -> None:
    assert [(each.what, each.why) for each in form[1].not_audited] == [("page: #closed", "its shadow root is closed")]


def test_a_control_that_may_hide_a_shadow_root_is_told_too(browser: Browser, pages: Pages) -> None:
    slider = "<div role=slider tabindex=0 aria-label=Persons aria-valuenow=3 style='width: 9em; height: 1em'></div>"
    pages.html("/", f"<h1>Persons</h1>{slider}{slider.replace('Persons', 'Rooms')}")
    with opened(browser, pages.url("/")) as page:
        seen = observation_of(page)
    assert [each.name for each in seen.controls] == ["Persons", "Rooms"] and seen.not_audited == ()


def test_figures_of_the_page(form: tuple[Page, Observation]) -> None:
    measures = form[1].measures
    # The radio buttons are one field, and so are Commune and the list that it opens.
    assert measures.fields == 18
    assert measures.required_fields == 4


# --- words --------------------------------------------------------------------------------------------------------

WORDS = """<h1>Demande</h1><h2>Vos <em>données</em></h2><div role=heading aria-level=4>Adresse</div>
<p style="font-size:150%">Un titre qui n'en est pas un</p><p><strong>En gras, seul</strong></p>
<p>Un texte avec <strong>du gras</strong> dedans.</p><p style="font-size:150%"><a href=/>Un lien en grand</a></p>
<table><tr><td style="font-size:150%">Une cellule</table><h3 hidden>Caché</h3><h3> </h3>
<div role=alert>Le nom manque.</div><p role=status></p><p aria-live=polite>Envoyé</p><p role=alert hidden>Rien</p>
<div id=host></div><script>host.attachShadow({mode: 'open'}).innerHTML = '<h2>Ombre</h2><p role=alert>Au secours</p>'
</script>"""


def test_headings_alerts_and_words(browser: Browser, pages: Pages) -> None:
    with opened(browser, pages.html("/", WORDS)) as page:
        seen = observation_of(page)
    assert {(each.level, each.text) for each in seen.headings} == {
        (1, "Demande"),
        (2, "Vos données"),
        (4, "Adresse"),
        (0, "Un titre qui n'en est pas un"),
        (0, "En gras, seul"),
        (2, "Ombre"),
    }
    assert seen.alerts == ("Le nom manque.", "Envoyé", "Au secours")
    assert (seen.title, seen.lang) == ("Test", "en")
    assert seen.measures.words == 33


def test_words_are_counted_as_people_read_them(browser: Browser, pages: Pages) -> None:
    url = answer(
        pages, "<title>T</title><p>L'hôtel d'Uccle, n° 12 : porte-à-faux.</p><p hidden>non</p><script>1</script>"
    )
    with opened(browser, url) as page:
        assert observation_of(page).measures.words == 5


# --- the same, or changed -----------------------------------------------------------------------------------------

CHANGES = {
    "a word": "document.querySelector('p').firstChild.data = 'Autre'",
    "an attribute": "document.querySelector('p').setAttribute('aria-live', 'polite')",
    "a value": "document.querySelector('input').value = 'x'",
    "a tick": "document.querySelector('[type=checkbox]').checked = true",
    "a choice": "document.querySelector('select').selectedIndex = 1",
    "a shadow root": "document.getElementById('host').shadowRoot.querySelector('p').textContent = 'Autre'",
    "a value in a shadow root": "document.getElementById('host').shadowRoot.querySelector('input').value = 'y'",
    "a frame": "frames[0].document.body.append('Autre')",
    "a frame's value": "frames[0].document.querySelector('input').value = 'z'",
    "an address": "history.pushState(null, '', '#etape-2')",
    "a dialog": "document.querySelector('dialog').showModal()",
    "details": "document.querySelector('details').open = true",
}


def test_a_state_is_observed_once_and_a_change_of_any_kind_again(browser: Browser, pages: Pages) -> None:
    url = pages.html(
        "/",
        "<p>Un</p><input><input type=checkbox><select><option>A<option>B</select><div id=host></div>"
        "<dialog>D</dialog><details><summary>S</summary>E</details>"
        "<iframe title=F srcdoc='<p>Dedans</p><input>'></iframe>"
        "<script>host.attachShadow({mode: 'open'}).innerHTML = '<p>Ombre</p><input>'</script>",
    )
    with opened(browser, url) as page:
        observer = observer_of(page)
        first = looked_at(page, observer, pictures=False)
        assert first.observation is not None and first.same_as is None
        again = looked_at(page, observer, pictures=False)
        assert again.observation is None and again.same_as is not None
        for what, change in CHANGES.items():
            page.evaluate(f"() => {{ {change} }}")
            assert looked_at(page, observer, pictures=False).observation is not None, what
            assert looked_at(page, observer, pictures=False).same_as is not None, what
        page.mouse.wheel(0, 100)
        page.focus("input")
        assert looked_at(page, observer, pictures=False).observation is None, "neither scroll nor focus is a state"


# --- the page does not notice -------------------------------------------------------------------------------------

WATCH = """() => {
  window.heard = [];
  new MutationObserver((all) => heard.push(...all.map((each) => 'mutation ' + each.type))).observe(
    document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const kind of ['scroll', 'resize', 'focus', 'blur', 'input', 'change', 'click', 'keydown', 'mousemove',
      'selectionchange', 'visibilitychange', 'error'])
    addEventListener(kind, () => heard.push(kind), true);
  matchMedia('(max-width: 600px)').addEventListener('change', () => heard.push('media'));
}"""
STATE = """() => [heard, document.documentElement.outerHTML, scrollX, scrollY, document.activeElement.id,
  document.querySelector('input').selectionStart, Object.keys(window).length, Object.getOwnPropertyNames(window).length,
  Array.from(document.querySelectorAll('input'), (each) => each.value), String(getSelection())]"""


@pytest.mark.parametrize("profile", names())
def test_the_page_is_left_as_it_was(browser: Browser, pages: Pages, profile: str) -> None:
    undecided = "<p style='background: linear-gradient(90deg, #000, #fff); color: #777'>Un texte sur un dégradé</p>"
    tall = "<p style='margin-top:3000px'>Fin</p>"
    body = f"<input id=a><input id=b>{undecided}{FORM}{tall}"
    with opened(browser, pages.html("/", body), profile) as page:
        page.fill("#a", "Dupont")
        page.focus("#a")
        page.evaluate("() => { document.getElementById('a').setSelectionRange(2, 2); scrollTo(0, 700) }")
        page.evaluate(WATCH)
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        page.evaluate("() => { heard.length = 0 }")
        before = page.evaluate(STATE)
        seen = observation_of(page, pictures=True)
        after = page.evaluate(STATE)
    assert after == before
    assert seen.picture is not None and seen.picture.y == 700


# --- pictures and places ------------------------------------------------------------------------------------------


def test_boxes_lie_where_the_screenshot_shows_them(browser: Browser, pages: Pages) -> None:
    body = (
        "<style>body{margin:0} input,button{border:0;padding:0;appearance:none}</style>"
        "<button aria-label=Rouge style='position:absolute;left:40px;top:1500px;width:60px;height:30px;"
        "background:#f00'></button>"
        "<iframe title=F style='position:absolute;left:300px;top:900px;border:7px solid #000;padding:5px' srcdoc="
        "\"<style>body{margin:0}</style><button aria-label=Vert style='position:absolute;left:20px;top:10px;width:50px;"
        "height:40px;border:0;background:#0f0'></button>\"></iframe>"
    )
    with opened(browser, pages.html("/", body)) as page:
        page.evaluate("() => scrollTo(0, 333)")
        sight = looked_at(page)
    assert sight.observation is not None and sight.screenshot is not None
    image = Image.open(io.BytesIO(sight.screenshot)).convert("RGB")
    shown = sight.observation.picture
    assert shown == Box(x=0, y=0, width=1280, height=1530)
    assert image.size == (1280, 1530)
    seen = by_name(sight.observation)
    for name, colour in {"Rouge": (254, 0, 0), "Vert": (0, 255, 1)}.items():
        box = seen[name].box
        assert box is not None
        edges = [(box.x + 3, box.y + 3), (box.x + box.width - 4, box.y + box.height - 4)]
        for x, y in edges:
            told = image.getpixel((int(x), int(y)))
            assert isinstance(told, tuple)
            assert all(abs(one - other) < 40 for one, other in zip(told, colour, strict=True)), (name, told)
        outside = image.getpixel((int(box.x - 4), int(box.y - 4)))
        assert isinstance(outside, tuple) and min(outside) > 200
    frame = sight.observation.frames[1].box
    assert frame is not None and (frame.x, frame.y) == (312, 912)


def test_a_very_tall_page_is_cut_and_says_so(browser: Browser, pages: Pages) -> None:
    with opened(browser, pages.html("/", "<p style='height:30000px'>Haut</p><button>Au fond</button>")) as page:
        sight = looked_at(page)
    seen = sight.observation
    assert seen is not None and sight.screenshot is not None
    assert seen.page_size.height > 30000
    assert seen.picture == Box(x=0, y=0, width=1280, height=4000)
    assert Image.open(io.BytesIO(sight.screenshot)).size == (1280, 4000)
    box = by_name(seen)["Au fond"].box
    assert box is not None and box.y > 30000, "told where it is, though the picture ends before"


# --- pages of every kind ------------------------------------------------------------------------------------------


def test_of_a_picture_in_its_own_address_only_the_kind_is_kept(browser: Browser, pages: Pages) -> None:
    words = "<svg xmlns='http://www.w3.org/2000/svg'><text y='20'>Ada Lovelace</text></svg>"
    url = pages.html("/drawn", f'<h1>File</h1><img alt="" src="data:image/svg+xml,{words}">')
    with opened(browser, url) as page:
        seen = observation_of(page)
    assert all("Lovelace" not in document.model_dump_json() for document in seen.markup)
    (picture,) = [each for document in seen.markup for each in document.attributes if "alt" in each]
    assert picture["src"] == "data:image/svg+xml"


def test_a_page_in_quirks_mode(browser: Browser, pages: Pages) -> None:
    url = answer(pages, "<title>T</title><body><h1>Vieux</h1><div style='height:2000'></div><input aria-label=Nom>")
    with opened(browser, url) as page:
        sight = looked_at(page)
    seen = sight.observation
    assert seen is not None and seen.axe is not None
    box = by_name(seen)["Nom"].box
    assert box is not None and box.y > 2000 and seen.page_size.height > 2000
    assert not sight.snapshots[0][0].startswith(b"<!DOCTYPE")


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (
            "application/xhtml+xml",
            "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml' lang='fr'><head><title>T</title></head>"
            "<body><h1>Nom</h1><input aria-label='Nom'/><br/></body></html>",
        ),
        (
            "image/svg+xml",
            "<svg xmlns='http://www.w3.org/2000/svg' lang='fr'><title>T</title><text y='20'>Nom</text>"
            "<foreignObject width='200' height='90' y='30'>"
            "<input xmlns='http://www.w3.org/1999/xhtml' aria-label='Nom'/></foreignObject></svg>",
        ),
    ],
    ids=["XHTML", "SVG"],
)
def test_documents_that_are_no_html(browser: Browser, pages: Pages, kind: str, body: str) -> None:
    with opened(browser, answer(pages, body, kind)) as page:
        sight = looked_at(page)
    seen = sight.observation
    assert seen is not None and seen.axe is not None, seen
    assert seen.not_audited == ()
    assert [each.name for each in seen.controls] == ["Nom"]
    assert sight.screenshot is not None and len(sight.snapshots) == 1


def test_a_page_written_from_right_to_left(browser: Browser, pages: Pages) -> None:
    url = answer(
        pages,
        "<!doctype html><html lang=ar dir=rtl><title>ت</title><h1>طلب موعد</h1><label>الاسم <input></label>"
        "<div style='width:3000px'>و</div>",
    )
    with opened(browser, url) as page:
        seen = observation_of(page)
        expected = page.locator("input").bounding_box()
    assert seen.headings == (HeadingSeen(level=1, text="طلب موعد"),)
    box = by_name(seen)["الاسم"].box
    assert box is not None and expected is not None and abs(box.x - expected["x"]) < 1


def test_a_page_of_three_thousand_elements_is_seen_whole(browser: Browser, pages: Pages) -> None:
    rows = "".join(f"<li><label>Champ {n} <input></label><a href=/{n}>Lien {n}</a>" for n in range(750))
    with opened(browser, pages.html("/", f"<h1>Test</h1><ul>{rows}</ul><input id=last>")) as page:
        seen = observation_of(page)
    assert len(seen.controls) == 751
    assert seen.axe is not None and seen.not_audited == ()
    assert [each.selector for rule in seen.axe.violations if rule.id == "label" for each in rule.nodes] == ["#last"]


# --- snapshots ----------------------------------------------------------------------------------------------------

KEPT = """
<link rel=stylesheet href=/style.css><style>#warm { background: url(/picture.svg?warm) rgb(1, 2, 3) }</style>
<h1 onclick="owned = 1">Demande</h1><img src=/picture.svg width=40 height=40><img id=bare src=/gone.svg>
<form action=/sent method=post><label>Nom <input id=name></label><label>Ville <input id=town></label>
<label><input id=ok type=checkbox> J'accepte</label><select id=pick aria-label=Service><option>A<option>B</select>
<textarea id=area aria-label=Message></textarea><input id=loose><input type=password id=secret aria-label=Secret>
<button>Envoyer</button></form>
<p style="color:#999">Pâle</p><a href=/left target=_blank>Partir</a><p id=warm>Chaud</p><p id=sheet>Adopté</p>
<div id=host></div><iframe title=Cadre src=/frame></iframe><object data=/picture.svg></object>
<meta http-equiv=refresh content="900;url=/left"><script src=/script.js></script>
<script>
window.owned = 0; document.title = 'Écrit par un script';
host.attachShadow({mode: 'open'}).innerHTML = '<style>p { color: rgb(4, 5, 6) }</style><p id=shade>Ombre</p><input>';
const adopted = new CSSStyleSheet();
adopted.replaceSync('#sheet { color: rgb(7, 8, 9) }');
document.adoptedStyleSheets = [adopted];
</script>
"""
PICTURE = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9' fill='red'/></svg>"


@pytest.fixture
def kept(browser: Browser, pages: Pages) -> Iterator[tuple[Page, tuple[bytes, ...], Observation]]:
    """A page with everything in it, after a person has filled it in, and its snapshots."""
    pages.answers["/picture.svg"] = (200, {"Content-Type": "image/svg+xml"}, PICTURE)
    pages.answers["/style.css"] = (200, {"Content-Type": "text/css"}, b"h1 { color: rgb(10, 11, 12) }")
    pages.answers["/script.js"] = (200, {"Content-Type": "text/javascript"}, b"window.more = 1")
    pages.html("/frame", "<p>Dans le cadre</p><input id=inside>")
    with opened(browser, pages.html("/", KEPT)) as page:
        observer = observer_of(page, {"person.family_name": "Vandenabeele"})
        for place, value in {
            "#name": "Vandenabeele",
            "#town": "Ailleurs",
            "#area": "Deux\nlignes",
            "#secret": "x",
        }.items():
            page.fill(place, value)
        page.check("#ok")
        page.select_option("#pick", "B")
        sight = looked_at(page, observer)
        assert sight.observation is not None
        yield page, tuple(content for content, _ in sight.snapshots), sight.observation


Kept = tuple[Page, tuple[bytes, ...], Observation]


@pytest.fixture
def again(browser: Browser, pages: Pages, kept: Kept) -> Iterator[Page]:
    """The snapshot of the page, opened years later."""
    pages.answers["/snapshot"] = (200, {"Content-Type": "text/html; charset=utf-8"}, kept[1][0])
    pages.requests.clear()
    with opened(browser, pages.url("/snapshot")) as page:
        yield page


def test_a_snapshot_loads_nothing_and_runs_nothing(pages: Pages, again: Page) -> None:
    for place in ("h1", "text=Envoyer", "text=Partir"):
        again.dispatch_event(place, "click")
    assert [path for _, path in pages.requests if path != "/favicon.ico"] == ["/snapshot"]
    assert again.evaluate("() => [typeof owned, typeof more, document.scripts.length]") == ["undefined", "undefined", 0]
    assert again.url.partition("#")[0] == pages.url("/snapshot")
    assert len(again.context.pages) == 1


def test_a_snapshot_looks_as_the_page_did(again: Page) -> None:
    colours = {
        place: again.locator(place).evaluate("e => getComputedStyle(e).color")
        for place in ("h1", "#shade", "#sheet", "p[style]")
    }
    assert colours == {
        "h1": "rgb(10, 11, 12)",
        "#shade": "rgb(4, 5, 6)",
        "#sheet": "rgb(7, 8, 9)",
        "p[style]": "rgb(153, 153, 153)",
    }
    assert "rgb(1, 2, 3)" == again.locator("#warm").evaluate("e => getComputedStyle(e).backgroundColor")
    assert again.title() == "Écrit par un script"


def test_a_snapshot_keeps_what_fields_hold_as_tokens(kept: Kept, again: Page) -> None:
    values = {place: again.locator(place).input_value() for place in ("#name", "#town", "#area", "#loose", "#secret")}
    assert values == {
        "#name": "‹person.family_name›",
        "#town": "‹text›",
        "#area": "‹text›",
        "#loose": "",
        "#secret": "‹text›",
    }
    assert again.locator("#ok").is_checked()
    assert again.locator("#pick").evaluate("e => e.selectedIndex") == 1
    assert not any(word in kept[1][0].decode() for word in ("Vandenabeele", "Ailleurs", "lignes"))


def test_every_document_has_its_snapshot(kept: Kept) -> None:
    _, (top, frame, *_), observation = kept
    assert b'name="ariane-frame" content="0"' in top and b'name="ariane-frame" content="1"' in frame
    assert b'<iframe data-ariane-frame="1"' in top
    assert "Dans le cadre" in frame.decode() and "Dans le cadre" not in top.decode()
    assert observation.frames[1].url.endswith("/frame")


def test_a_snapshot_is_observed_again_with_the_same_result(kept: Kept, again: Page) -> None:
    before, after = kept[2], observation_of(again)

    def found(seen: Observation, document: int = 0) -> dict[str, int]:
        assert seen.axe is not None
        counts = {rule.id: sum(node.frame == document for node in rule.nodes) for rule in seen.axe.violations}
        return {rule: count for rule, count in counts.items() if count}

    # Gone with what may not act in a snapshot: the frames' own landmarks, the refresh, the object.
    gone = {"landmark-unique": 1, "meta-refresh": 1, "object-alt": 1}
    assert found(after) | gone == found(before)
    assert len(found(after)) >= 3

    def told(seen: Observation) -> list[tuple[str, str, str, bool, bool | None]]:
        own = [each for each in seen.controls if each.frame == 0]
        return [(each.role, each.name, each.type, each.filled, each.checked) for each in own]

    assert told(after) == told(before)
    assert after.headings == before.headings
