"""The hands of somebody who has a keyboard and nothing else, on real controls."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from audits.acting import Halt
from audits.bodies.keys import KeyHand
from audits.browser import Browser
from audits.frames import Documents
from audits.locate import Finder
from audits.model import Handle, ReasonCode
from audits.profiles import load_profile
from audits.samples import sample_file

pytestmark = pytest.mark.browser


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(load_profile("desktop"), locale="fr-BE")
    yield opened
    opened.close()


def named(name: str) -> Handle:
    return Handle(name={"*": name})


def hand_on(context: BrowserContext, body: str) -> tuple[Page, KeyHand]:
    page = context.new_page()
    page.set_content(f"<!doctype html><html lang=fr><title>Test</title><main>{body}</main>")
    documents = Documents(page, context.new_cdp_session(page))
    return page, KeyHand(page, Finder(documents, "fr"), "fr", patience=0.3)


def value(page: Page, selector: str) -> object:
    return page.locator(selector).evaluate("e => e.type === 'checkbox' || e.type === 'radio' ? e.checked : e.value")


FORM = """
<form onsubmit="document.title = 'sent'; return false">
 <label>Nom <input id="name"></label>
 <label>Message <textarea id="text">old</textarea></label>
 <label>Naissance <input type="date" id="date"></label>
 <label>Pays <select id="country"><option value="">…</option><option>Belgique</option><option>France</option>
   <option disabled>Nulle part</option><option>Maroc</option></select></label>
 <label>Ville <select id="city">OPTIONS</select></label>
 <fieldset><legend>Moyen</legend><label><input type="radio" name="m" id="m1"> Courrier</label>
   <label><input type="radio" name="m" id="m2"> E-mail</label><label><input type="radio" name="m" id="m3"> Non</label>
 </fieldset>
 <label><input type="checkbox" id="ok"> D'accord</label>
 <label>Pièce <input type="file" id="file"></label>
 <button>Envoyer</button>
</form>
""".replace("OPTIONS", "".join(f"<option>Ville {letter}</option>" for letter in "ABCDEFGHIJKLMNOP"))


def test_native_controls_are_reached_and_operated_with_keys_alone(context: BrowserContext) -> None:
    page, hand = hand_on(context, FORM)
    page.evaluate(
        "window.mouse = 0; for (const kind of ['mousedown', 'pointerdown', 'touchstart'])"
        " addEventListener(kind, () => mouse++, true)"
    )
    hand.fill(named("Message"), "Bonjour")
    hand.fill(named("Nom"), "Dupont")
    _, _, parts = hand.fill(named("Naissance"), "1990-05-12")
    hand.choose(named("Pays"), {"*": "Maroc"})
    hand.choose(named("Ville"), {"*": "Ville N"})
    hand.choose(named("Moyen"), {"*": "E-mail"})
    hand.check(named("D'accord"), True)
    hand.upload(named("Pièce"), sample_file("sample.pdf", Path()))
    assert [value(page, f"#{each}") for each in ("name", "text", "date", "country", "city", "m2", "ok")] == [
        "Dupont",
        "Bonjour",
        "1990-05-12",
        "Maroc",
        "Ville N",
        True,
        True,
    ]
    assert sorted(parts) == ["day", "month", "year"]
    assert page.evaluate("document.querySelector('#file').files[0].name") == "sample.pdf"
    found = hand.find(named("Envoyer"), "press")
    hand.click(found, "Envoyer")
    assert page.title() == "sent"
    assert page.evaluate("mouse") == 0
    stops = hand.stops()
    assert {"Tab", "Shift+Tab"} <= {stop.key for stop in stops}
    assert all(stop.role and stop.selector and stop.box for stop in stops)
    assert hand.count.keystrokes > 30


def test_the_shorter_way_is_taken(context: BrowserContext) -> None:
    page, hand = hand_on(context, "".join(f"<button>B{number}</button>" for number in range(30)))
    hand.click(hand.find(named("B20"), "press"), "B20")
    hand.stops()
    hand.click(hand.find(named("B18"), "press"), "B18")
    assert [stop.key for stop in hand.stops()] == ["Shift+Tab", "Shift+Tab"]


COMBOBOX = """
<label id="l">Lieu</label>
<div role="combobox" tabindex="0" id="box" aria-labelledby="l" aria-expanded="false" aria-controls="list">…</div>
<ul role="listbox" id="list" hidden><li role="option" id="o1">Centre</li><li role="option" id="o2">Parc</li></ul>
<script>
 const box = document.querySelector('#box'), list = document.querySelector('#list'); let at = -1;
 const show = on => { list.hidden = !on; box.setAttribute('aria-expanded', on) };
 box.onkeydown = e => {
   const options = [...list.children];
   if (e.key === 'ArrowDown') { if (list.hidden) { show(true); at = 0 } else at = Math.min(at + 1, 1);
     box.setAttribute('aria-activedescendant', options[at].id); e.preventDefault() }
   if (e.key === 'Enter' && !list.hidden) { box.textContent = options[at].textContent; show(false) }
   if (e.key === 'Escape') show(false);
 };
</script>
"""
ROVING = """
<div role="ROLE" aria-label="Jours">
 <div role="PART" tabindex="0">Lundi</div><div role="PART" tabindex="-1">Mardi</div>
 <div role="PART" tabindex="-1">Jeudi</div>
</div>
<script>
 const parts = [...document.querySelectorAll('[role=PART]')];
 parts.forEach((part, n) => part.onkeydown = e => {
   const to = { ArrowRight: n + 1, ArrowDown: n + 1, ArrowLeft: n - 1, ArrowUp: n - 1 }[e.key];
   if (parts[to]) { part.tabIndex = -1; parts[to].tabIndex = 0; parts[to].focus() }
   if (e.key === 'Enter' || e.key === ' ') document.title = part.textContent;
 });
</script>
"""


def test_a_list_that_names_its_active_option(context: BrowserContext) -> None:
    page, hand = hand_on(context, COMBOBOX)
    _, offered = hand.options(named("Lieu"))
    assert offered == ("Centre", "Parc")
    hand.choose(named("Lieu"), {"*": "Parc"})
    assert page.locator("#box").inner_text() == "Parc"


@pytest.mark.parametrize(
    ("role", "part"), [("tablist", "tab"), ("menu", "menuitem"), ("grid", "gridcell"), ("toolbar", "button")]
)
def test_groups_that_are_one_stop_are_walked_with_arrows(context: BrowserContext, role: str, part: str) -> None:
    page, hand = hand_on(context, ROVING.replace("ROLE", role).replace("PART", part))
    hand.click(hand.find(named("Jeudi"), "press"), "Jeudi")
    assert page.title() == "Jeudi"
    assert [stop.key for stop in hand.stops()] == ["Tab", "ArrowDown", "ArrowDown"]


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("<label>Nombre <input type=range min=0 max=1000 value=20 id=x></label>", "537"),
        ("<label>Nombre <input type=range min=0 max=10 step=2.5 id=x></label>", "7.5"),
        (
            "<div role=slider tabindex=0 aria-label=Nombre aria-valuemin=0 aria-valuemax=9 aria-valuenow=3 id=x></div>"
            "<script>x.onkeydown = e => { const by = { ArrowUp: 1, ArrowDown: -1 }[e.key];"
            "if (by) x.ariaValueNow = x.value = Number(x.ariaValueNow) + by }</script>",
            "7",
        ),
    ],
    ids=["leaps", "steps", "aria"],
)
def test_sliders_obey_arrows(context: BrowserContext, body: str, value: str) -> None:
    page, hand = hand_on(context, body)
    hand.fill(named("Nombre"), value)
    assert page.locator("#x").evaluate("e => String(e.value)") == value


def test_a_field_with_suggestions_takes_one_that_is_typed(context: BrowserContext) -> None:
    page, hand = hand_on(
        context,
        "<label>Ville <input id=x list=l></label><datalist id=l><option value=Bruxelles>"
        "<option value=5000 label=Namur></datalist>",
    )
    assert hand.options(named("Ville"))[1] == ("Bruxelles", "Namur")
    hand.choose(named("Ville"), {"*": "Namur"})
    assert value(page, "#x") == "5000"
    hand.choose(named("Ville"), {"*": "Bruxelles"})
    assert value(page, "#x") == "Bruxelles"
    with pytest.raises(Halt) as raised:
        hand.choose(named("Ville"), {"*": "Paris"})
    assert raised.value.reason.code is ReasonCode.OPTION_NOT_FOUND


def test_controls_in_frames_and_shadow_roots_are_reached(context: BrowserContext) -> None:
    page, hand = hand_on(
        context,
        """<button>Avant</button><x-field></x-field>
        <iframe title="f" srcdoc="<label>Dedans <input id=in></label>"></iframe>
        <script>customElements.define('x-field', class extends HTMLElement { constructor() { super();
        this.attachShadow({mode: 'open'}).innerHTML = '<label>Ombre <input id=sh></label>' } })</script>""",
    )
    hand.fill(named("Ombre"), "une")
    hand.fill(named("Dedans"), "deux")
    hand.click(hand.find(named("Avant"), "press"), "Avant")
    assert page.locator("x-field input").input_value() == "une"
    assert page.frame_locator("iframe").locator("input").input_value() == "deux"


# --- barriers -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "control", "code"),
    [
        (
            "<button>A</button><div onclick='x()'>Suivant</div><a href='#a'>B</a>",
            "Suivant",
            ReasonCode.CONTROL_UNREACHABLE,
        ),
        ("<button>A</button><button tabindex='-1'>Suivant</button>", "Suivant", ReasonCode.CONTROL_UNREACHABLE),
        (
            "<input aria-label=T onkeydown='if (event.key === `Tab`) event.preventDefault()'><button>Suivant</button>",
            "Suivant",
            ReasonCode.FOCUS_TRAPPED,
        ),
        (
            "<div id=d><button id=a>A</button><button id=b>B</button></div><button>Suivant</button><script>"
            "a.onkeydown = e => { if (e.key === 'Tab') { e.preventDefault(); b.focus() } };"
            "b.onkeydown = e => { if (e.key === 'Tab') { e.preventDefault(); a.focus() } }</script>",
            "Suivant",
            ReasonCode.FOCUS_TRAPPED,
        ),
    ],
    ids=["no stop", "taken out", "one field", "two buttons"],
)
def test_what_keys_do_not_reach_ends_the_walk(
    context: BrowserContext, body: str, control: str, code: ReasonCode
) -> None:
    page, hand = hand_on(context, body)
    page.keyboard.press("Tab")
    with pytest.raises(Halt) as raised:
        hand.click(hand.find(named(control), "press"), control)
    assert raised.value.reason.code is code
    assert raised.value.reason.facts["control"] == control


def test_a_dialog_that_holds_focus_and_obeys_escape_is_no_trap(context: BrowserContext) -> None:
    page, hand = hand_on(
        context,
        "<button onclick='document.title = `on`'>Suivant</button><dialog id=d><button>Plus</button></dialog>"
        "<script>d.showModal()</script>",
    )
    hand.click(hand.find(named("Suivant"), "press"), "Suivant")
    assert page.title() == "on"


# --- visible focus ------------------------------------------------------------------------------------------------


def test_focus_that_cannot_be_seen_is_told_from_focus_that_can(context: BrowserContext) -> None:
    page, hand = hand_on(
        context,
        """<style>a { outline: none } .b:focus { background: yellow } .c:focus::after { content: '*' }
        .d { transition: none } .e:focus + i { color: red; }</style>
        <a href='#1'>Rien</a> <a href='#2' class=b>Fond</a> <a href='#3' class=c>Signe</a> <button>Cadre</button>
        <a href='#5' class=e>Voisin</a><i>●</i> <button>Fin</button>""",
    )
    hand.click(hand.find(named("Fin"), "press"), "Fin")
    hand.finder.forget()
    hand.enter(hand.find(named("Rien"), "press"), "Rien")
    visible = {stop.name: stop.visible for stop in hand.stops() if stop.name != "Fin"}
    assert visible == {"Rien": False, "Fond": True, "Signe": True, "Cadre": True, "Voisin": True}


def test_places_are_told_on_the_whole_page_though_keys_scroll_it(context: BrowserContext) -> None:
    page, hand = hand_on(
        context, "<a href='#1'>Haut</a><div style='height: 2500px'></div><label>Bas <input id=low></label>"
    )
    hand.fill(named("Bas"), "x")
    (low,) = [stop.box for stop in hand.stops() if stop.name == "Bas"]
    assert page.evaluate("scrollY") > 0
    assert low and low.y == page.evaluate("document.querySelector('#low').getBoundingClientRect().y + scrollY")
