"""The hands of somebody who has a keyboard and nothing else, on real controls."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from audits.acting import Halt
from audits.bodies.keys import KeyHand
from audits.bodies.reader import ReaderFinder, ReaderHand
from audits.browser import Browser
from audits.frames import Documents
from audits.locate import Finder, Kind
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


def days(arrows: str, inner: str = "") -> str:
    """A month as a grid in which one day is a stop. At the edge of a row arrows `flow` into the next one, or stay."""
    cell = "<td role=gridcell {0}>{1} mai</td>"
    if inner:
        cell = "<td role=gridcell><button {0}>{1} mai</button></td>"
    cells = [cell.format(f"data-n={n} tabindex={0 if n == 0 else -1}", n + 1) for n in range(35)]
    rows = "".join(f"<tr>{''.join(cells[row : row + 7])}</tr>" for row in range(0, 35, 7))
    return f"""<button>Avant</button><table role=grid aria-label=Mai>{rows}</table><button>Après</button><script>
     const all = [...document.querySelectorAll('[data-n]')];
     all.forEach((day, n) => {{
       day.onclick = () => {{ document.title = day.textContent }};
       day.onkeydown = e => {{
         const left = {"0" if arrows == "flow" else "n % 7"}, right = {"34" if arrows == "flow" else "n - n % 7 + 6"};
         const to = {{ ArrowRight: Math.min(n + 1, right), ArrowLeft: Math.max(n - 1, left), ArrowDown: n + 7,
           ArrowUp: n - 7 }}[e.key];
         if (all[to]) {{ day.tabIndex = -1; all[to].tabIndex = 0; all[to].focus() }}
         if (e.key === 'Enter' && day.localName === 'td') day.click();
       }};
     }})</script>"""


@pytest.mark.parametrize(
    "page", [days("flow"), days("clamp"), days("clamp", "button")], ids=["flow", "clamp", "buttons"]
)
def test_a_day_in_a_grid_is_reached_by_rows_and_columns(context: BrowserContext, page: str) -> None:
    opened, hand = hand_on(context, page)
    hand.click(hand.find(named("17 mai"), "press"), "17 mai")
    assert opened.title() == "17 mai"
    hand.finder.forget()
    assert [stop.key for stop in hand.stops()] == ["Tab", "Tab", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight"]
    hand.click(hand.find(named("8 mai"), "press"), "8 mai")
    assert opened.title() == "8 mai"


NAMED_DAYS = """
<div role=grid tabindex=0 id=g aria-label=Mai aria-activedescendant=d0></div>
<script>
 g.innerHTML = [0, 7].map(row => '<div role=row>' + [0, 1, 2, 3, 4, 5, 6].map(n =>
   `<span role=gridcell id=d${row + n} style='display: inline-block; width: 5em'>${row + n + 1} mai</span>`).join('')
   + '</div>').join('');
 let at = 0;
 g.onkeydown = e => {
   const to = at + ({ ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }[e.key] ?? 0);
   if (to >= 0 && to < 14) g.setAttribute('aria-activedescendant', 'd' + (at = to));
   if (e.key === 'Enter') document.title = document.querySelector('#d' + at).textContent;
 };
</script>"""


def test_a_grid_that_names_its_active_day_is_not_taken_for_the_day(context: BrowserContext) -> None:
    page, hand = hand_on(context, NAMED_DAYS)
    hand.click(hand.find(named("10 mai"), "press"), "10 mai")
    assert page.title() == "10 mai"
    assert [stop.name for stop in hand.stops()] == ["1 mai", "8 mai", "9 mai", "10 mai"]


NAMED_LIST = """
<span id=l>Lieu</span><ul role=listbox tabindex=0 aria-labelledby=l id=b aria-activedescendant=o0></ul>
<script>
 b.innerHTML = ['Centre', 'Parc', 'Gare'].map((name, n) =>
   `<li role=option id=o${n} aria-selected=false>${name}</li>`).join('');
 let at = 0;
 b.onkeydown = e => {
   const to = at + ({ ArrowDown: 1, ArrowUp: -1 }[e.key] ?? 0);
   if (b.children[to]) b.setAttribute('aria-activedescendant', 'o' + (at = to));
   if (e.key === 'Enter') { document.title = b.children[at].textContent; b.children[at].ariaSelected = true }
 };
</script>"""


def test_a_list_that_has_focus_itself_is_not_taken_for_its_option(context: BrowserContext) -> None:
    page, hand = hand_on(context, NAMED_LIST)
    hand.choose(named("Lieu"), {"*": "Gare"})
    assert page.title() == "Gare"
    assert [stop.name for stop in hand.stops()] == ["Centre", "Parc", "Gare"]


TREE = """
<ul role=tree><li role=treeitem tabindex=0 aria-expanded=true aria-label=Racine><span>Racine</span><ul role=group>
 <li role=treeitem tabindex=-1 aria-label=Un>Un</li><li role=treeitem tabindex=-1 aria-label=Deux>Deux</li></ul>
 </li></ul>
<script>
 const all = [...document.querySelectorAll('[role=treeitem]')];
 all.forEach((item, n) => item.addEventListener('keydown', e => {
   const to = { ArrowDown: n + 1, ArrowUp: n - 1 }[e.key];
   if (all[to]) { item.tabIndex = -1; all[to].tabIndex = 0; all[to].focus() }
   if (e.key === 'Enter') document.title = item.ariaLabel;
   e.stopPropagation();
 }));
</script>"""


def test_a_branch_of_a_tree_is_neither_what_it_holds_nor_held_by_it(context: BrowserContext) -> None:
    page, hand = hand_on(context, TREE)
    for name in ("Deux", "Racine"):
        hand.click(hand.find(named(name), "press"), name)
        assert page.title() == name
    assert [stop.key for stop in hand.stops()] == ["Tab", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp"]


def test_days_that_are_written_anew_as_focus_moves_are_called_by_their_names(context: BrowserContext) -> None:
    page, hand = hand_on(
        context,
        """<div role=grid id=g></div><script>
         const draw = day => { g.innerHTML = [0, 1, 2, 3].map(n =>
           `<button role=gridcell tabindex=${n === day ? 0 : -1}>${n + 1} mai</button>`).join('') };
         draw(0);
         g.onkeydown = e => {
           if (e.key !== 'ArrowRight') return;
           const to = [...g.children].indexOf(document.activeElement) + 1;
           draw(to);
           g.children[to].focus();
         };</script>""",
    )
    hand.enter(hand.find(named("3 mai"), "press"), "3 mai")
    assert [stop.name for stop in hand.stops()] == ["1 mai", "2 mai", "3 mai"]


MENU = """
<button id=t aria-haspopup=menu aria-expanded=false>Menu</button>
<ul role=menu id=m hidden><li role=menuitem tabindex=-1>Un</li><li role=menuitem tabindex=-1>Deux</li></ul>
<button>Après</button>
<script>
 const items = [...m.children];
 const show = on => { m.hidden = !on; t.setAttribute('aria-expanded', on); (on ? items[0] : t).focus() };
 t.onclick = () => show(true);
 items.forEach((item, n) => item.onkeydown = e => {
   const to = { ArrowDown: n + 1, ArrowUp: n - 1 }[e.key];
   if (items[to]) items[to].focus();
   if (e.key === 'Escape' || e.key === 'Tab') show(false);
   if (e.key === 'Enter') { document.title = item.textContent; show(false) }
 });
</script>"""

MENU_BAR = """
<ul role=menubar><li role=none><a role=menuitem tabindex=0 href='#1' id=file aria-haspopup=true>Fichier</a>
 <ul role=menu hidden id=sub><li role=none><a role=menuitem tabindex=-1 href='#2'>Ouvrir</a></li>
 <li role=none><a role=menuitem tabindex=-1 href='#3'>Deux</a></li></ul></li></ul>
<script>
 const items = [...sub.querySelectorAll('a')];
 file.onkeydown = e => {
   if (e.key === 'Enter') { sub.hidden = false; e.preventDefault() }
   if (e.key === 'ArrowDown' && !sub.hidden) items[0].focus();
 };
 items.forEach((item, n) => item.onkeydown = e => {
   if (e.key === 'ArrowDown' && items[n + 1]) items[n + 1].focus();
   if (e.key === 'Tab' || e.key === 'Escape') sub.hidden = true;
   if (e.key === 'Enter') { document.title = item.textContent; e.preventDefault() }
 });
</script>"""


@pytest.mark.parametrize(("page", "opener"), [(MENU, "Menu"), (MENU_BAR, "Fichier")], ids=["button", "bar"])
def test_in_a_menu_that_closes_on_tab_arrows_come_first(context: BrowserContext, page: str, opener: str) -> None:
    opened, hand = hand_on(context, page)
    hand.click(hand.find(named(opener), "press"), opener)
    hand.finder.forget()
    hand.click(hand.find(named("Deux"), "press"), "Deux")
    assert opened.title() == "Deux"


ROVING_LIST = """
<span id=l>Lieu</span><button role=combobox aria-labelledby=l aria-expanded=false aria-controls=lb id=t>…</button>
<div role=listbox id=lb hidden><div role=option tabindex=-1>Centre</div><div role=option tabindex=-1>Parc</div>
<div role=option tabindex=-1>Gare</div></div><button>Après</button>
<script>
 const options = [...lb.children];
 const show = on => { lb.hidden = !on; t.setAttribute('aria-expanded', on); (on ? options[0] : t).focus() };
 t.onkeydown = e => { if (/^(ArrowDown|Enter| )$/.test(e.key)) { e.preventDefault(); setTimeout(show, 150, true) } };
 options.forEach((option, n) => option.onkeydown = e => {
   const to = { ArrowDown: n + 1, ArrowUp: n - 1 }[e.key];
   if (options[to]) options[to].focus();
   if (e.key === 'Tab' || e.key === 'Escape') show(false);
   if (e.key === 'Enter') { e.preventDefault(); document.title = t.textContent = option.textContent; show(false) }
 });
</script>"""


def test_a_list_that_takes_focus_and_closes_on_tab(context: BrowserContext) -> None:
    page, hand = hand_on(context, ROVING_LIST)
    hand.choose(named("Lieu"), {"*": "Gare"})
    assert page.title() == "Gare"
    keys = [(stop.key, stop.name, "jumped" in stop.states) for stop in hand.stops()]
    assert keys == [
        ("Tab", "Lieu", False),
        ("ArrowDown", "Centre", True),
        ("ArrowDown", "Parc", False),
        ("ArrowDown", "Gare", False),
    ]


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


def links(name: str) -> str:
    return "".join(f"<a href='/{name}/{n}'>Lien {name} {n}</a> " for n in range(320))


@pytest.mark.parametrize("landing", ["<div id=m tabindex=-1></div>", "<div id=m><h1>Titre</h1></div>"])
def test_a_link_past_many_stops_is_followed_and_told(context: BrowserContext, landing: str) -> None:
    page, hand = hand_on(
        context,
        f"<a href='#m'>Aller au contenu</a>{links('haut')}{landing}<a href='#m'>Encore</a>"
        f"<button onclick='document.title = `on`'>Suivant</button>{links('bas')}",
    )
    hand.click(hand.find(named("Suivant"), "press"), "Suivant")
    assert page.title() == "on"
    stops = [(stop.key, stop.name or stop.selector) for stop in hand.stops()]
    assert stops == [("Tab", "Aller au contenu"), ("Enter", "#m"), ("Tab", "Encore"), ("Tab", "Suivant")]


def test_a_link_that_saves_little_or_leads_past_the_control_is_passed_by(context: BrowserContext) -> None:
    page, hand = hand_on(
        context,
        "<a href='#near'>Ici</a><a href='#far'>Plus loin</a><button>A</button><p id=near></p>"
        f"<button onclick='document.title = `on`'>Suivant</button>{links('bas')}<p id=far></p>",
    )
    hand.click(hand.find(named("Suivant"), "press"), "Suivant")
    assert [stop.key for stop in hand.stops()] == ["Tab"] * 4


def test_a_part_of_the_page_that_takes_focus_is_not_what_it_holds(context: BrowserContext) -> None:
    page, hand = hand_on(
        context,
        "<div role=region aria-label=Tableau tabindex=0><p>…</p>"
        "<button onclick='document.title = `on`'>Suivant</button></div>",
    )
    hand.click(hand.find(named("Suivant"), "press"), "Suivant")
    assert page.title() == "on"


def test_days_that_say_nothing_of_a_grid_are_reached_all_the_same(context: BrowserContext) -> None:
    grid = days("flow", "button").replace("role=gridcell", "").replace("role=grid ", "")
    page, hand = hand_on(context, grid)
    hand.click(hand.find(named("17 mai"), "press"), "17 mai")
    assert page.title() == "17 mai"


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


@pytest.mark.parametrize("role", ["role=grid", ""])
@pytest.mark.parametrize(
    ("listens", "code"),
    [("", ReasonCode.CONTROL_UNREACHABLE), ("onkeydown='void 0'", ReasonCode.STRATEGY_GAVE_UP)],
    ids=["deaf", "listens"],
)
def test_a_widget_that_listens_to_keys_may_obey_others_than_ours(
    context: BrowserContext, role: str, listens: str, code: ReasonCode
) -> None:
    _, hand = hand_on(
        context,
        f"<button>A</button><div {role} {listens}><span role=gridcell tabindex=0>1</span> "
        "<span role=gridcell tabindex=-1>2 mai</span> <span role=gridcell tabindex=-1>3 mai</span></div>",
    )
    with pytest.raises(Halt) as raised:
        hand.click(hand.find(named("2 mai"), "press"), "2 mai")
    assert raised.value.reason.code is code


def test_a_dialog_that_holds_focus_and_obeys_escape_is_no_trap(context: BrowserContext) -> None:
    page, hand = hand_on(
        context,
        "<button onclick='document.title = `on`'>Suivant</button><dialog id=d><button>Plus</button></dialog>"
        "<script>d.showModal()</script>",
    )
    hand.click(hand.find(named("Suivant"), "press"), "Suivant")
    assert page.title() == "on"


@pytest.mark.parametrize(
    ("body", "kind", "heard"),
    [
        ("<div onclick='x()'>Suivant</div>", "press", "StaticText “Suivant”"),
        ("<p>Suivant</p><input>", "fill", "textbox"),
    ],
    ids=["words", "a field without a name"],
)
def test_what_is_heard_where_a_control_should_be_is_kept(
    context: BrowserContext, body: str, kind: Kind, heard: str
) -> None:
    page, _ = hand_on(context, body)
    finder = ReaderFinder(Documents(page, context.new_cdp_session(page)), "fr")
    with pytest.raises(Halt) as raised:
        ReaderHand(page, finder, "fr", patience=0.3).find(named("Suivant"), kind)
    assert raised.value.reason.code is ReasonCode.CONTROL_UNHEARD
    assert raised.value.reason.facts["heard"] == heard


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


# --- what the page does with focus --------------------------------------------------------------------------------


def what_the_page_did(hand: KeyHand) -> list[tuple[str, str, str]]:
    return [
        (stop.key, stop.name, state) for stop in hand.stops() for state in ("lost", "jumped") if state in stop.states
    ]


@pytest.mark.parametrize("does", ["this.remove()", "this.disabled = true", "this.hidden = true"])
def test_focus_that_the_page_lets_go_of_is_told(context: BrowserContext, does: str) -> None:
    page, hand = hand_on(
        context, f"<button onclick='{does}'>Charger</button><button onclick='document.title = `on`'>Suivant</button>"
    )
    for name in ("Charger", "Suivant"):
        hand.click(hand.find(named(name), "press"), name)
        hand.finder.forget()
    assert page.title() == "on"
    assert what_the_page_did(hand) == [("Enter", "Charger", "lost")]


def test_focus_that_the_page_moves_is_told(context: BrowserContext) -> None:
    _, hand = hand_on(
        context,
        "<button>Haut</button><label>Nom <input oninput='if (value.length > 3) previous.focus()'></label>"
        "<script>var previous = document.querySelector('button')</script>",
    )
    hand.fill(named("Nom"), "Dupont")
    assert what_the_page_did(hand) == [("…", "Haut", "jumped")]


@pytest.mark.parametrize("late", [0, 200])
def test_focus_that_moves_into_what_opened_is_not_lost(context: BrowserContext, late: int) -> None:
    _, hand = hand_on(
        context,
        f"<button onclick='this.hidden = true; d.hidden = false; setTimeout(() => c.focus(), {late})'>Ouvrir</button>"
        "<div role=dialog aria-label=Choix id=d hidden><button id=c>Fermer</button><button>Suivant</button></div>",
    )
    for name in ("Ouvrir", "Suivant"):
        hand.click(hand.find(named(name), "press"), name)
        hand.finder.forget()
    assert what_the_page_did(hand) == [("Enter", "Fermer", "jumped")]


def test_another_page_begins_anew(context: BrowserContext) -> None:
    context.route(
        "https://a.test/*", lambda route: route.fulfill(body="<button>Suivant</button>", content_type="text/html")
    )
    page, hand = hand_on(context, "<a href='https://a.test/b'>Plus loin</a>")
    hand.click(hand.find(named("Plus loin"), "press"), "Plus loin")
    page.wait_for_url("https://a.test/b")
    hand.finder.forget()
    hand.click(hand.find(named("Suivant"), "press"), "Suivant")
    assert what_the_page_did(hand) == []


BAR = "<style>.bar { position: fixed; bottom: 0; left: 0; right: 0; height: 200px; background: #ddd }</style>"


@pytest.mark.parametrize(
    ("body", "covered"),
    [
        ("<div style='height: 700px'></div><button>Suivant</button><div class=bar id=b>Cookies</div>", "<div id=b>"),
        (
            "<style>html { scroll-padding-bottom: 200px }</style><div style='height: 900px'></div>"
            "<button>Suivant</button><div style='height: 900px'></div><div class=bar>Cookies</div>",
            "",
        ),
        ("<div class=bar><label><input type=radio style='opacity: 0'><b>Suivant</b></label></div>", ""),
        (
            "<div class=bar><button style='position: absolute'>Suivant</button>"
            "<i style='position: absolute; inset: 0; background: red'></i></div>",
            "",
        ),
        (
            "<div style='height: 700px'></div><button onfocus='setTimeout(() => b.remove(), 20)'>Suivant</button>"
            "<div class=bar id=b>Bar</div>",
            "",
        ),
    ],
    ids=["a bar", "scrolled into sight", "under its own label", "within the bar", "the bar goes away"],
)
def test_what_lies_behind_a_bar_when_it_has_focus_is_told(context: BrowserContext, body: str, covered: str) -> None:
    _, hand = hand_on(context, BAR + body)
    hand.enter(hand.find(named("Suivant"), "any"), "Suivant")
    assert [stop.covered_by for stop in hand.stops()] == [covered]
