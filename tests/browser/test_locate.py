"""Controls are found as a person would find them, and the rung is told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from audits.acting import Halt, Hand
from audits.browser import Browser
from audits.frames import Documents
from audits.locate import Ambiguous, Finder, Kind, NotFound, closeness
from audits.model import Handle, ReasonCode, Rung
from audits.profiles import load_profile
from tests.browser.hands import hand_on
from tests.browser.pages import Pages, serving

PAGE = """
<h1>Form</h1>
<label for=a>Nom *</label><input id=a required>
<input placeholder="Prénom"><input title="Code">
<p><span>Ville</span> <input id=town></p>
<label>Date <input type=date id=day></label>
<label>Papier <input type=file id=file></label>
<fieldset><legend>Sexe</legend><label><input type=radio name=s> F</label>
<label><input type=radio name=s> M</label></fieldset>
<label>Service<select id=service><option value="">-<option>Carte<option>Passeport</select></label>
<div onclick="this.dataset.hit=1" id=fake>Cliquez ici</div>
<button id=icon><svg width=20 height=20></svg></button>
<fieldset><legend>Première</legend><button>Ouvrir</button></fieldset>
<fieldset><legend>Seconde</legend><button id=second>Ouvrir</button></fieldset>
<div id=host></div>
<div id=cb role=combobox tabindex=0 aria-label=Commune aria-expanded=false aria-controls=lb>-</div>
<ul id=lb role=listbox aria-label=Communes hidden><li role=option>Uccle<li role=option>Ixelles</ul>
<label><input type=checkbox id=ok> J'accepte</label>
<iframe id=f srcdoc="<label>Dedans <input></label>"></iframe>
<script>
host.attachShadow({mode: 'open'}).innerHTML = '<p><label>Ombre <input></label></p>';
cb.onclick = () => { lb.hidden = false; cb.setAttribute('aria-expanded', 'true'); };
for (const o of lb.children) o.onclick = () => { cb.textContent = o.textContent; lb.hidden = true; };
</script>
"""


def h(name: str, within: str | None = None, selector: str | None = None) -> Handle:
    return Handle(name={"*": name}, within={"*": within} if within else None, selector=selector)


@pytest.mark.parametrize(
    ("name", "words", "close"),
    [
        ("Nom", "Nom", 0),
        ("Nom *", "nom", 1),
        ("Nom (obligatoire)", "Nom", 1),
        ("Nom de famille", "Nom", 2),
        ("Votre nom", "Nom", 3),
        ("NOM :", "nom", 1),
        ("* Nom", "Nom", 1),
        ("Nom\u00a0:", "Nom", 1),
        ("Nom (obligatoire) *", "Nom", 1),
        ("Numéro d’identité", "numero d'identite", 1),
        ("Straße", "STRASSE", 1),
        ("Prénom", "Nom", None),
        ("", "Nom", None),
    ],
)
def test_closeness(name: str, words: str, close: int | None) -> None:
    assert closeness(name, words) == close


@pytest.fixture(scope="module")
def served() -> Iterator[Pages]:
    with serving() as pages:
        pages.html("/", PAGE)
        yield pages


@pytest.fixture
def page(browser: Browser, served: Pages) -> Iterator[Page]:
    context = browser.new_context(load_profile("desktop"))
    page = context.new_page()
    page.goto(served.url())
    yield page
    context.close()


@pytest.fixture
def finder(page: Page) -> Finder:
    return Finder(Documents(page, page.context.new_cdp_session(page)), "fr")


@pytest.fixture
def hand(page: Page, finder: Finder) -> Hand:
    return Hand(page, finder, "fr", patience=0.2)


@pytest.mark.browser
@pytest.mark.parametrize(
    ("handle", "kind", "rung", "role"),
    [
        (h("Nom"), "fill", Rung.NAME, "textbox"),
        (h("Prénom"), "fill", Rung.PLACEHOLDER, "textbox"),
        (h("Code"), "fill", Rung.TITLE, "textbox"),
        (h("Ville"), "fill", Rung.BESIDE, "textbox"),
        (h("Ombre"), "fill", Rung.NAME, "textbox"),
        (h("Dedans"), "fill", Rung.NAME, "textbox"),
        (h("Service"), "choose", Rung.NAME, "combobox"),
        (h("Sexe"), "choose", Rung.NAME, "group"),
        (h("Papier"), "upload", Rung.NAME, "button"),
        (h("Cliquez ici"), "press", Rung.BESIDE, ""),
        (h("Menu", selector="#icon"), "press", Rung.SELECTOR, "button"),
        (h("Ouvrir", within="Seconde"), "press", Rung.NAME, "button"),
    ],
)
def test_rungs(finder: Finder, handle: Handle, kind: str, rung: Rung, role: str) -> None:
    found = finder.control(handle, kind)  # type: ignore[arg-type]
    assert (found.located.rung, found.located.role) == (rung, role)
    assert found.locator.count() == 1


@pytest.mark.browser
def test_two_of_one_name_are_not_guessed(finder: Finder) -> None:
    with pytest.raises(Ambiguous):
        finder.control(h("Ouvrir"), "press")


@pytest.mark.browser
def test_what_is_not_there_tells_what_is(finder: Finder) -> None:
    with pytest.raises(NotFound) as missing:
        finder.control(h("Numéro"), "fill")
    assert "Nom *" in missing.value.nearest


@pytest.mark.browser
def test_a_date_is_typed_through_its_parts(hand: Hand, page: Page) -> None:
    _, was_empty, parts = hand.fill(h("Date"), "2026-12-31")
    assert page.input_value("#day") == "2026-12-31"
    assert was_empty
    assert sorted(parts) == ["day", "month", "year"]


@pytest.mark.browser
def test_text_goes_into_frames_and_shadow_roots(hand: Hand, page: Page) -> None:
    for name in ("Nom", "Ville", "Ombre", "Dedans"):
        found, was_empty, _ = hand.fill(h(name), "Zoé")
        assert found.locator.input_value() == "Zoé"
        assert was_empty
    assert hand.count.keystrokes == 12


@pytest.mark.browser
def test_choices(hand: Hand, page: Page) -> None:
    hand.choose(h("Service"), {"*": "Passeport"})
    hand.choose(h("Sexe"), {"*": "M"})
    hand.choose(h("Commune"), {"*": "Ixelles"})
    hand.check(h("J'accepte"), True)
    assert page.input_value("#service") == "Passeport"
    assert page.locator("input[type=radio]").nth(1).is_checked()
    assert page.inner_text("#cb") == "Ixelles"
    assert page.is_checked("#ok")
    assert hand.options(h("Service"))[1] == ("Carte", "Passeport")


@pytest.mark.browser
def test_an_option_that_is_not_offered(hand: Hand) -> None:
    with pytest.raises(Halt) as halt:
        hand.choose(h("Service"), {"*": "Visa humanitaire"})
    assert halt.value.reason.code is ReasonCode.OPTION_NOT_FOUND


@pytest.mark.browser
def test_a_covered_button_is_unusable_after_two_attempts(hand: Hand, page: Page) -> None:
    page.evaluate(
        "() => { const d = document.createElement('div');"
        " d.style = 'position:fixed;inset:0;z-index:9;background:#fff'; document.body.append(d) }"
    )
    with pytest.raises(Halt) as halt:
        hand.press(h("Ouvrir", within="Seconde"))
    assert halt.value.reason.code is ReasonCode.CONTROL_UNUSABLE
    assert "covered" in halt.value.reason.facts["why"]


# --- what is taken for what -----------------------------------------------------------------------------------

CARDS = """<section><h2>Carte</h2><p>Une carte</p><div><button id=a>Choisir</button></div></section>
<section><h2>Permis</h2><div><button id=b>Choisir</button></div></section>"""
ROWS = (
    """<table><tr><th>Carte<td><button id=a>Choisir</button><tr><th>Permis<td><button id=b>Choisir</button></table>"""
)
NAMED = """<div role=group aria-label=Carte><button id=a>Choisir</button></div>
<ul aria-label=Permis><li><button id=b>Choisir</button></ul>"""
TEXT = """<fieldset><legend>Carte</legend><p>Ville<br><input id=a></fieldset>
<fieldset><legend>Permis</legend><p>Ville<br><input id=b></fieldset>"""
DIVS = """<section><h2>Carte</h2><div onclick=1 id=a>Choisir</div></section><section><h2>Permis</h2>
<div onclick=1 id=b>Choisir</div></section>"""


def found_on(browser: Browser, body: str, handle: Handle, kind: Kind, lang: str = "fr") -> tuple[str, Rung]:
    """The id of the control that is found, and its rung."""
    with hand_on(browser, body, lang=lang) as hand:
        found = hand.finder.control(handle, kind)
        return str(found.locator.get_attribute("id")), found.located.rung


@pytest.mark.browser
@pytest.mark.parametrize(
    ("body", "name", "kind", "rung"),
    [
        (CARDS, "Choisir", "press", Rung.NAME),
        (ROWS, "Choisir", "press", Rung.NAME),
        (NAMED, "Choisir", "press", Rung.NAME),
        (DIVS, "Choisir", "press", Rung.BESIDE),
        (TEXT, "Ville", "fill", Rung.BESIDE),
        (TEXT, "Town", "fill", Rung.SELECTOR),
    ],
    ids=["cards", "rows", "named", "divs", "beside", "selector"],
)
def test_within_tells_controls_of_one_name_apart(
    browser: Browser, body: str, name: str, kind: Kind, rung: Rung
) -> None:
    selector = "input" if rung is Rung.SELECTOR else None
    for within, told in (("Permis", "b"), ("Carte", "a")):
        assert found_on(browser, body, h(name, within, selector), kind) == (told, rung)
    for handle in (h(name, selector=selector), h(name, "Autre part", selector)):
        with pytest.raises((Ambiguous, NotFound)):
            found_on(browser, body, handle, kind)


@pytest.mark.browser
@pytest.mark.parametrize(
    ("body", "name", "kind", "count"),
    [
        ("<button>Suivant</button><button>Suivant</button>", "Suivant", "press", 2),
        ("<button>Suite A</button><button>Suite B</button>", "Suite", "press", 2),
        ("<a href=/a>Lire</a><a href=/b>Lire</a>", "Lire", "press", 2),
        ("<p>Ville <input></p><p>Ville <input></p>", "Ville", "fill", 2),
        ("<div onclick=1>Aller</div><div onclick=1>Aller</div>", "Aller", "press", 2),
        ("<label>Nom <input></label><iframe srcdoc='<label>Nom <input></label>'></iframe>", "Nom", "fill", 2),
    ],
)
def test_of_several_that_fit_none_is_taken(browser: Browser, body: str, name: str, kind: Kind, count: int) -> None:
    with pytest.raises(Ambiguous) as several:
        found_on(browser, body, h(name), kind)
    assert several.value.count == count


@pytest.mark.browser
@pytest.mark.parametrize(
    ("body", "name", "kind", "rung"),
    [
        # The same words, before words that begin with them, before words that hold them.
        ("<label>Nom de famille <input></label><label>Nom : <input id=it></label>", "Nom", "fill", Rung.NAME),
        ("<label>Votre nom <input></label><label>Nom de famille <input id=it></label>", "Nom", "fill", Rung.NAME),
        # The better source of a name before the worse one.
        ("<input placeholder=Nom><label>Nom <input id=it></label>", "Nom", "fill", Rung.NAME),
        ("<input placeholder=Nom><input title=Nom id=it>", "Nom", "fill", Rung.TITLE),
        ("<p>Nom <input></p><input placeholder=Nom id=it>", "Nom", "fill", Rung.PLACEHOLDER),
        # What people read beside a field, whatever else the code calls it.
        ("<p>Nom</p><input placeholder='ex. Dupont' id=it>", "Nom", "fill", Rung.BESIDE),
        ("<label>Nom <input aria-label=champ_12 id=it></label>", "Nom", "fill", Rung.BESIDE),
        # The parts of the browser's own widgets are none of the page's.
        ("<label>Naissance <input type=date></label><label>Day <input id=it></label>", "Day", "fill", Rung.NAME),
        ("<select aria-label=Quoi><option>Aller</select><button id=it>Aller</button>", "Aller", "press", Rung.NAME),
        # Two links to one place are one.
        (
            "<a href=https://example.org/a id=it>Lire</a><a href=https://example.org/a>Lire</a>",
            "Lire",
            "press",
            Rung.NAME,
        ),
    ],
)
def test_what_comes_closest_is_taken(browser: Browser, body: str, name: str, kind: Kind, rung: Rung) -> None:
    assert found_on(browser, body, h(name), kind) == ("it", rung)


@pytest.mark.browser
@pytest.mark.parametrize(
    ("body", "handle"),
    [
        # Words about one field are not another's name.
        ("<p>Nom</p><label>Prénom <input></label>", h("Nom")),
        ("<label for=s>Nom</label><input type=checkbox id=s><input>", h("Nom")),
        ("<p>Nom</p><div style='height:400px'></div><input>", h("Nom")),
        ("<input id=it>", h("Nom", selector="input[")),
    ],
)
def test_what_is_not_meant_is_not_taken(browser: Browser, body: str, handle: Handle) -> None:
    with pytest.raises(NotFound):
        found_on(browser, body, handle, "fill")


@pytest.mark.browser
def test_a_handle_is_read_in_the_language_of_the_service(browser: Browser) -> None:
    handle = Handle(name={"fr": "Nom", "nl": "Naam"})
    body = "<label>Nom <input id=fr></label><label>Naam <input id=nl></label>"
    assert [found_on(browser, body, handle, "fill", lang)[0] for lang in ("fr", "nl")] == ["fr", "nl"]
