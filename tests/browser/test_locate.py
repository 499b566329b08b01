"""Controls are found as a person would find them, and the rung is told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from audits.acting import Halt, Hand
from audits.browser import Browser
from audits.frames import Documents
from audits.locate import Ambiguous, Finder, NotFound, closeness
from audits.model import Handle, ReasonCode, Rung
from audits.profiles import load_profile
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


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as started:
        yield started


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
