"""Every kind of control is operated as a person would, and what cannot be operated says why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from audits.acting import Halt, Hand
from audits.browser import Browser
from audits.locate import Found
from audits.model import ReasonCode, Rung
from audits.samples import sample_file
from tests.browser.hands import hand_on, named
from tests.browser.pages import Pages, serving

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def served() -> Iterator[Pages]:
    with serving() as pages:
        yield pages


def state(hand: Hand, selector: str = "#it") -> Any:
    """What a control holds: its value, whether it is ticked, or its words."""
    held = """e => /^(checkbox|radio)$/.test(e.type) ? e.checked
      : /^(input|select|textarea)$/.test(e.localName) ? e.value : e.innerText.trim()"""
    return hand.page.locator(selector).evaluate(held)


def why(act: Callable[[], object]) -> tuple[ReasonCode, str]:
    """The reason for which a hand gives up."""
    with pytest.raises(Halt) as halt:
        act()
    return halt.value.reason.code, halt.value.reason.facts.get("why", "")


# --- typing ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("control", "value", "holds"),
    [
        ("<label>Nom <input id=it></label>", "Zoé", "Zoé"),
        ("<label>Nom <input id=it value=Ancien></label>", "Zoé", "Zoé"),
        ("<label>Nom <input id=it value=Ancien></label>", "", ""),
        ("<label>Nom <input id=it type=password></label>", "p4ss", "p4ss"),
        ("<label>Nom <input id=it type=email></label>", "zoe@example.org", "zoe@example.org"),
        ("<label>Nom <input id=it type=tel></label>", "+32 2 555 12 12", "+32 2 555 12 12"),
        ("<label>Nom <input id=it type=search></label>", "mot", "mot"),
        ("<label>Nom <input id=it type=number step=any></label>", "12.5", "12.5"),
        ("<label>Nom <textarea id=it></textarea></label>", "un\ndeux", "un\ndeux"),
        ("<div id=it contenteditable role=textbox aria-label=Nom></div>", "Zoé", "Zoé"),
        ("<div id=it contenteditable aria-label=Nom></div>", "Zoé", "Zoé"),
        ("<p>Nom<div id=it contenteditable style='min-height:20px'>Ancien</div>", "Zoé", "Zoé"),
        ("<label>Nom <input id=it type=range min=0 max=50 value=10></label>", "30", "30"),
        ("<label>Nom <input id=it type=color></label>", "#ff0000", "#ff0000"),
        ("<label>Nom <select id=it><option>Ana<option value=z>Zoé</select></label>", "Zoé", "z"),
        ("<label>Nom <input id=it list=l></label><datalist id=l><option>Zoé</datalist>", "Zoé", "Zoé"),
        # A mask writes what was typed in its own way.
        (
            "<label>Nom <input id=it oninput=\"this.value = this.value.replace(/\\D/g, '').slice(0, 4)\"></label>",
            "1-2-3",
            "123",
        ),
    ],
)
def test_text_is_typed(browser: Browser, control: str, value: str, holds: str) -> None:
    with hand_on(browser, control) as hand:
        hand.fill(named("Nom"), value)
        assert state(hand) == holds


def test_whether_a_field_was_empty_is_told(browser: Browser) -> None:
    with hand_on(
        browser, "<label>A <input></label><label>B <input value=b></label><label>C <input value=c></label>"
    ) as hand:
        told = [hand.fill(named(name), "c")[1] for name in "ABC"]
        assert told == [True, False, False]
        # What stood there already was not typed again.
        assert hand.count.keystrokes == len("c") + len("c") + 1


@pytest.mark.parametrize(
    ("control", "reason"),
    [
        ("<label>Nom <input disabled></label>", "disabled"),
        ("<fieldset disabled><label>Nom <input></label></fieldset>", "disabled"),
        ("<label>Nom <input oninput='this.value = this.defaultValue'></label>", "it takes no text"),
        ("<label>Nom <input oninput='this.value = this.defaultValue' value=fixe></label>", "it takes no text"),
    ],
)
def test_what_takes_no_text_is_unusable(browser: Browser, control: str, reason: str) -> None:
    with hand_on(browser, control, patience=0.3) as hand:
        assert why(lambda: hand.fill(named("Nom"), "Zoé")) == (ReasonCode.CONTROL_UNUSABLE, reason)


@pytest.mark.parametrize(
    ("control", "code"),
    [
        ("<label>Nom <input readonly value=fixe></label>", ReasonCode.EXPECTATION_NOT_MET),
        ("<label>Nom <input readonly></label>", ReasonCode.STRATEGY_GAVE_UP),
        ("<div role=slider tabindex=0 aria-label=Nom aria-valuenow=3></div>", ReasonCode.STRATEGY_GAVE_UP),
        ("<label>Nom <input type=number></label>", ReasonCode.INPUT_REFUSED),
    ],
)
def test_what_takes_something_else_accuses_nobody(browser: Browser, control: str, code: ReasonCode) -> None:
    with hand_on(browser, control, patience=0.3) as hand:
        assert why(lambda: hand.fill(named("Nom"), "Zoé"))[0] is code


DATE = {"day", "month", "year"}
TIME = {"hour", "minute", "ampm"}


@pytest.mark.parametrize(
    ("locale", "attributes", "value", "parts"),
    [
        ("fr-BE", "type=date", "2026-01-31", DATE),
        ("en-US", "type=date", "2026-01-31", DATE),
        ("de", "type=date", "2026-01-31", DATE),
        ("fr-BE", "type=date min=2026-03-01 max=2026-03-12", "2026-03-05", DATE),
        ("fr-BE", "type=date value=2020-02-29", "2027-12-01", DATE),
        ("fr-BE", "type=time", "14:05", TIME),
        ("en-US", "type=time", "00:30", TIME),
        ("de", "type=time step=1", "12:00:09", TIME | {"second"}),
        ("fr-BE", "type=month", "2026-01", {"month", "year"}),
        ("fr-BE", "type=week", "2026-W09", {"week", "year"}),
        ("fr-BE", "type=datetime-local", "2026-12-01T09:45", DATE | TIME),
    ],
)
def test_dates_and_times_are_typed_through_their_parts(
    browser: Browser, locale: str, attributes: str, value: str, parts: set[str]
) -> None:
    with hand_on(browser, f"<label>Quand <input id=it {attributes}></label>", locale=locale) as hand:
        found, was_empty, typed = hand.fill(named("Quand"), value)
        assert state(hand) == value
        assert was_empty is ("value" not in attributes)
        # A clock of twenty-four hours has no halves.
        assert set(typed) | {"ampm"} == parts | {"ampm"}
        assert list(typed) == [hand._part_name(found, part) for part in hand._spinbuttons(found)]


def test_a_date_that_is_none_is_the_authors_mistake(browser: Browser) -> None:
    with hand_on(browser, "<label>Quand <input type=date></label>") as hand:
        code, reason = why(lambda: hand.fill(named("Quand"), "31/01/2026"))
        assert code is ReasonCode.STRATEGY_GAVE_UP
        assert "31/01/2026" not in reason


# --- choosing -------------------------------------------------------------------------------------------------

SELECT = """<label>Pays <select id=it>
<option value="">Choisissez</option><optgroup label=Proche><option value=b>Belgique
<option value=l label="Luxembourg">Lux
<option disabled>Nulle part</optgroup><optgroup label=Loin disabled><option>Ailleurs</optgroup>
<option value="z">République du Zaïre *</select></label>"""


@pytest.mark.parametrize(
    ("option", "value"),
    [("Belgique", "b"), ("Luxembourg", "l"), ("republique du zaire", "z"), ("Choisissez", "")],
)
def test_native_selects(browser: Browser, option: str, value: str) -> None:
    with hand_on(browser, SELECT) as hand:
        hand.page.select_option("#it", "b")
        hand.choose(named("Pays"), {"*": option})
        assert state(hand) == value


def test_options_that_cannot_be_taken_are_not_offered(browser: Browser) -> None:
    with hand_on(browser, SELECT) as hand:
        assert hand.options(named("Pays"))[1] == ("Belgique", "Luxembourg", "République du Zaïre *")
        for option in ("Ailleurs", "Nulle part"):
            assert (
                why(lambda option=option: hand.choose(named("Pays"), {"*": option}))[0] is ReasonCode.OPTION_NOT_FOUND
            )


def test_options_of_one_text_are_not_guessed(browser: Browser) -> None:
    page = """<label>Qui <select><option value=1>Autre<option value=2>Autre<option value=3>Moi</select></label>
    <fieldset><legend>Où</legend><label><input type=radio name=o>Là</label><label><input type=radio name=o>Là</label>
    </fieldset>"""
    with hand_on(browser, page) as hand:
        assert why(lambda: hand.choose(named("Qui"), {"*": "Autre"}))[0] is ReasonCode.CONTROL_AMBIGUOUS
        assert why(lambda: hand.choose(named("Où"), {"*": "Là"}))[0] is ReasonCode.CONTROL_AMBIGUOUS


def test_a_list_of_several_keeps_what_was_chosen(browser: Browser) -> None:
    with hand_on(
        browser, "<label>Langues <select id=it multiple><option>fr<option>nl<option>de</select></label>"
    ) as hand:
        hand.choose(named("Langues"), {"*": "fr"})
        hand.choose(named("Langues"), {"*": "de"})
        assert hand.page.locator("#it").evaluate("e => [...e.selectedOptions].map(o => o.value)") == ["fr", "de"]


HIDDEN = "position:absolute;opacity:0;width:1px;height:1px;clip:rect(0 0 0 0);overflow:hidden"
RADIOS = "<label><input type=radio name=s> F</label> <label><input type=radio name=s id=it> M</label>"


@pytest.mark.parametrize(
    ("group", "rung"),
    [
        (f"<fieldset><legend>Sexe</legend>{RADIOS}</fieldset>", Rung.NAME),
        (f"<p id=s>Sexe :</p><div role=radiogroup aria-labelledby=s>{RADIOS}</div>", Rung.NAME),
        (f"<style>input{{{HIDDEN}}}</style><fieldset><legend>Sexe</legend>{RADIOS}</fieldset>", Rung.NAME),
        (f"<style>input{{display:none}}</style><fieldset><legend>Sexe</legend>{RADIOS}</fieldset>", Rung.NAME),
        # Nothing in the code says that these belong together.
        (f"<div><p>Sexe *</p><div>{RADIOS}</div></div>", Rung.BESIDE),
        (f"<style>input{{display:none}}</style><div><p>Sexe</p>{RADIOS}</div>", Rung.BESIDE),
    ],
)
def test_groups_of_radio_buttons(browser: Browser, group: str, rung: Rung) -> None:
    with hand_on(browser, group) as hand:
        found = hand.choose(named("Sexe"), {"*": "M"})
        assert state(hand) is True
        assert found.located.rung is rung
        assert hand.options(named("Sexe"))[1] == ("F", "M")


def test_radio_buttons_made_of_anything(browser: Browser) -> None:
    page = """<div role=radiogroup aria-label=Moyen><div role=radio tabindex=0 aria-checked=false>Poste</div>
    <div role=radio tabindex=0 aria-checked=false id=it>Guichet</div></div><script>
    for (const e of document.querySelectorAll('[role=radio]')) e.onclick = () => e.setAttribute('aria-checked', true);
    </script>"""
    with hand_on(browser, page) as hand:
        hand.choose(named("Moyen"), {"*": "Guichet"})
        assert hand.page.get_attribute("#it", "aria-checked") == "true"


OTHER_LIST = """<ul role=listbox aria-label=Autres><li role=option id=trap onclick="this.textContent = 'pris'">Ixelles
<li role=option>Forest</ul><label>Rue <select><option>Ixelles<option>Forest</select></label>"""

SELECT_ONLY = """<div id=it role=combobox tabindex=0 aria-label=Commune aria-expanded=false aria-controls=lb>-</div>
<ul id=lb role=listbox hidden><li role=option>Uccle<li role=option>Ixelles</ul><script>
it.onclick = () => { lb.hidden = false; it.setAttribute('aria-expanded', true); };
for (const o of lb.children) o.onclick = () => { it.textContent = o.textContent; lb.hidden = true; };
</script>"""

BUTTON = """<button id=it aria-haspopup=listbox>Commune</button><script>
it.onclick = () => {
  const list = document.createElement('ul');
  list.setAttribute('role', 'listbox');
  list.innerHTML = '<li role=option>Uccle<li role=option>Ixelles bis';
  document.body.append(list);
  for (const o of list.children) o.onclick = () => { it.textContent = o.textContent; list.remove(); };
};
</script>"""

FILTERED = """<label>Commune <input id=it role=combobox aria-expanded=false aria-controls=lb value="ancien"></label>
<ul id=lb role=listbox></ul><script>
const all = ['Uccle', 'Ixelles', 'Forest'];
it.oninput = () => setTimeout(() => {
  lb.innerHTML = '';
  for (const name of all.filter(each => it.value && each.startsWith(it.value))) {
    const option = document.createElement('li');
    option.setAttribute('role', 'option');
    option.textContent = name;
    option.onclick = () => { it.value = name; lb.innerHTML = ''; };
    lb.append(option);
  }
}, 300);
</script>"""

WRAPPED = FILTERED.replace(
    '<label>Commune <input id=it role=combobox aria-expanded=false aria-controls=lb value="ancien"></label>',
    "<div role=combobox aria-label=Commune aria-expanded=false aria-owns=lb><input id=it aria-label=Chercher></div>",
)


@pytest.mark.parametrize(
    ("combobox", "option", "holds"),
    [
        (SELECT_ONLY, "Ixelles", "Ixelles"),
        (BUTTON, "Ixelles", "Ixelles bis"),
        (FILTERED, "Ixelles", "Ixelles"),
        (WRAPPED, "Ixelles", "Ixelles"),
    ],
    ids=["select-only", "button", "filtered", "wrapped"],
)
def test_comboboxes(browser: Browser, combobox: str, option: str, holds: str) -> None:
    """Another list of the page, and a closed select, offer the same words, and are left alone."""
    with hand_on(browser, OTHER_LIST + combobox) as hand:
        hand.choose(named("Commune"), {"*": option})
        assert state(hand) == holds
        assert state(hand, "#trap") == "Ixelles"


@pytest.mark.parametrize("combobox", [SELECT_ONLY, FILTERED, WRAPPED], ids=["select-only", "filtered", "wrapped"])
def test_what_a_combobox_does_not_offer(browser: Browser, combobox: str) -> None:
    with hand_on(browser, OTHER_LIST + combobox, patience=0.6) as hand:
        assert why(lambda: hand.choose(named("Commune"), {"*": "Anvers"}))[0] is ReasonCode.OPTION_NOT_FOUND
    with hand_on(browser, OTHER_LIST + combobox) as hand:
        _, offered = hand.options(named("Commune"), ["Uccle", "Ixelles", "Anvers"])
        assert offered == ("Uccle", "Ixelles")


@pytest.mark.parametrize(
    ("widget", "name", "option"),
    [
        (
            "<ul role=listbox aria-label=Commune><li role=option>Uccle<li role=option ID>Ixelles</ul>",
            "Commune",
            "Ixelles",
        ),
        (
            "<div role=menu aria-label=Actions><div role=menuitem>Lire</div><div role=menuitem ID>Payer</div></div>",
            "Actions",
            "Payer",
        ),
        (
            "<div role=group aria-label=Jour><button>lu</button><button ID aria-pressed=false>ma</button></div>",
            "Jour",
            "ma",
        ),
    ],
)
def test_lists_menus_and_groups(browser: Browser, widget: str, name: str, option: str) -> None:
    page = (
        widget.replace(" ID", " id=it")
        + "<script>it.onclick = () => { it.ariaPressed = true; it.title = 'pris' }</script>"
    )
    with hand_on(browser, page) as hand:
        hand.choose(named(name), {"*": option})
        assert hand.page.get_attribute("#it", "title") == "pris"


@pytest.mark.parametrize("list_of", ["'Uccle', 'Ixelles'", ""], ids=["there", "comes with letters"])
def test_a_field_with_suggestions(browser: Browser, list_of: str) -> None:
    page = """<label>Commune <input id=it list=l></label><datalist id=l></datalist><script>
      const offer = (...names) => { l.innerHTML = names.map(name => `<option>${name}`).join('') };
      offer(LIST); it.oninput = () => setTimeout(offer, 100, 'Uccle', 'Ixelles')</script>"""
    with hand_on(browser, page.replace("LIST", list_of)) as hand:
        hand.choose(named("Commune"), {"*": "Ixelles"})
        assert state(hand) == "Ixelles"
        assert why(lambda: hand.choose(named("Commune"), {"*": "Anvers"}))[0] is ReasonCode.OPTION_NOT_FOUND


# --- ticking --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("box", "rung"),
    [
        ("<label><input type=checkbox id=it> D'accord</label>", Rung.NAME),
        ("<input type=checkbox id=it><label for=it>D’accord *</label>", Rung.NAME),
        (f"<input type=checkbox id=it style='{HIDDEN}'><label for=it>D'accord</label>", Rung.NAME),
        ("<label><input type=checkbox id=it style='display:none'> D'accord</label>", Rung.BESIDE),
        ("<p><input type=checkbox id=it> <span>D'accord</span></p>", Rung.BESIDE),
        ("<label><input type=radio id=it> D'accord</label>", Rung.NAME),
        ("<label><input type=checkbox role=switch id=it> D'accord</label>", Rung.NAME),
    ],
)
def test_boxes_are_ticked(browser: Browser, box: str, rung: Rung) -> None:
    with hand_on(browser, box) as hand:
        assert hand.check(named("D'accord"), True).located.rung is rung
        assert state(hand) is True
        clicks = hand.count.clicks
        hand.check(named("D'accord"), True)
        assert (state(hand), hand.count.clicks) == (True, clicks)


@pytest.mark.parametrize("role", ["checkbox", "switch", "button"])
def test_boxes_made_of_anything_are_ticked_and_unticked(browser: Browser, role: str) -> None:
    said = "aria-pressed" if role == "button" else "aria-checked"
    page = f"""<div id=it role={role} tabindex=0 {said}=false>Rappel</div><script>
    const turn = () => it.setAttribute('{said}', it.getAttribute('{said}') !== 'true');
    it.onclick = () => setTimeout(turn, 200)</script>"""
    with hand_on(browser, page) as hand:
        for on in (True, False):
            hand.check(named("Rappel"), on)
            assert hand.page.get_attribute("#it", said) == str(on).lower()


def test_a_box_that_does_not_change_is_unusable(browser: Browser) -> None:
    with hand_on(browser, "<label><input type=checkbox onclick='return false'> D'accord</label>") as hand:
        assert why(lambda: hand.check(named("D'accord"), True)) == (ReasonCode.CONTROL_UNUSABLE, "it does not change")
        assert hand.count.clicks == 2


# --- files ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "control",
    [
        "<label>Passeport <input type=file id=it></label>",
        "<p><span>Passeport</span> <input type=file id=it></p>",
        "<input type=file id=it hidden><button onclick='it.click()'>Passeport</button>",
        "<label style='border:1px solid'>Passeport <input type=file id=it style='display:none'></label>",
        f"<label for=it>Passeport</label><input type=file id=it style='{HIDDEN}'>",
    ],
)
def test_files_are_given(browser: Browser, control: str) -> None:
    with hand_on(browser, control) as hand:
        hand.upload(named("Passeport"), sample_file("sample.pdf", Path()))
        assert hand.page.evaluate("it.files[0].name") == "sample.pdf"


def test_a_button_that_opens_no_choice_of_files_is_unusable(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audits.acting.TRY_MS", 400.0)
    with hand_on(browser, "<button>Passeport</button>") as hand:
        code, reason = why(lambda: hand.upload(named("Passeport"), sample_file("sample.pdf", Path())))
        assert (code, reason) == (ReasonCode.CONTROL_UNUSABLE, "it lets no file be chosen")


# --- pressing -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("control", "rung"),
    [
        ("<button>Aller</button>", Rung.NAME),
        ("<input type=button value=Aller>", Rung.NAME),
        ("<form onsubmit='return false'><input type=submit value=Aller></form>", Rung.NAME),
        ("<form onsubmit='return false'><input type=image alt=Aller src='data:,'></form>", Rung.NAME),
        ("<a href='#x'>Aller</a>", Rung.NAME),
        ("<a href='#x'><img alt=Aller width=20 height=20></a>", Rung.NAME),
        ("<details><summary>Aller</summary>plus</details>", Rung.NAME),
        ("<div role=tablist><button role=tab>Aller</button></div>", Rung.NAME),
        ("<div role=button tabindex=0>Aller</div>", Rung.NAME),
        ("<button title=Aller><svg width=20 height=20></svg></button>", Rung.TITLE),
        ("<div style='cursor:pointer'>Aller</div>", Rung.BESIDE),
        ("<div onclick='1'>Aller</div>", Rung.BESIDE),
        (
            "<div role=grid aria-label=g><div role=row><div role=gridcell><button>Aller</button></div></div></div>",
            Rung.NAME,
        ),
    ],
)
def test_whatever_can_be_pressed(browser: Browser, control: str, rung: Rung) -> None:
    page = f"{control}<script>addEventListener('click', e => document.title = e.target.localName)</script>"
    with hand_on(browser, page) as hand:
        assert hand.press(named("Aller")).located.rung is rung
        assert hand.page.title() != "Test"


def test_words_that_merely_stand_there_are_not_taken_for_a_control(browser: Browser) -> None:
    page = "<p>Suivant</p><div style='cursor:pointer' id=it onclick='this.id = \"hit\"'>Suivant</div><p>Seul</p>"
    with hand_on(browser, page) as hand:
        assert hand.press(named("Suivant")).sure
        assert hand.page.locator("#hit").count() == 1
        assert not hand.find(named("Seul"), "press").sure


@pytest.mark.parametrize(
    ("control", "reason"),
    [
        ("<button disabled>Aller</button>", "disabled"),
        ("<button aria-disabled=true>Aller</button>", "disabled"),
        (
            "<button>Aller</button><div id=veil style='position:fixed;inset:0'></div>",
            'covered by <div id="veil">',
        ),
    ],
)
def test_what_cannot_be_pressed_is_unusable(
    browser: Browser, monkeypatch: pytest.MonkeyPatch, control: str, reason: str
) -> None:
    monkeypatch.setattr("audits.acting.TRY_MS", 500.0)
    with hand_on(browser, control, patience=0.3) as hand:
        code, told = why(lambda: hand.press(named("Aller")))
        assert code is ReasonCode.CONTROL_UNUSABLE
        assert told == reason


def test_what_is_freed_or_comes_late_is_waited_for(browser: Browser) -> None:
    page = """<button id=it disabled onclick="document.title = 'pressed'">Aller</button><script>
    setTimeout(() => it.disabled = false, 500);
    setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<label>Nom <input id=late></label>'), 700);
    </script>"""
    with hand_on(browser, page, patience=5) as hand:
        hand.press(named("Aller"))
        hand.fill(named("Nom"), "Zoé")
        assert hand.page.title() == "pressed"
        assert state(hand, "#late") == "Zoé"


# --- frames and shadow roots ----------------------------------------------------------------------------------

INNER = """<!doctype html><html lang=fr><label>Nom <input></label><label>Pays <select><option>-<option>Belgique</select>
</label><label><input type=checkbox> D'accord</label><label>Quand <input type=date></label>
<button onclick="this.textContent = 'Envoyé'">Envoyer</button>"""


@pytest.fixture(scope="module")
def frames(served: Pages) -> dict[str, str]:
    """Pages that hold the same form in every kind of frame."""
    served.answers["/inner"] = (200, {"Content-Type": "text/html; charset=utf-8"}, INNER.encode())
    far = served.url("/inner", host="localhost")
    served.html("/nested", f"<p>Entre deux</p><iframe src='{far}' width=600 height=300></iframe>")
    escaped = INNER.replace('"', "&quot;")
    return {
        "same": served.html("/same", "<iframe src=/inner width=600 height=300></iframe>"),
        "far": served.html("/far", f"<iframe src='{far}' width=600 height=300></iframe>"),
        "deep": served.html("/deep", "<iframe src=/nested width=700 height=400></iframe>"),
        "written": served.html("/written", f'<iframe srcdoc="{escaped}" width=600 height=300></iframe>'),
    }


@pytest.mark.parametrize("kind", ["same", "far", "deep", "written"])
def test_controls_in_frames(browser: Browser, frames: dict[str, str], kind: str) -> None:
    with hand_on(browser, frames[kind], patience=5) as hand:
        used: list[Found] = [
            hand.fill(named("Nom"), "Zoé")[0],
            hand.choose(named("Pays"), {"*": "Belgique"}),
            hand.check(named("D'accord"), True),
            hand.fill(named("Quand"), "2026-12-01")[0],
            hand.press(named("Envoyer")),
        ]
        held = "e => e.type === 'checkbox' ? e.checked : e.value || e.innerText"
        assert [each.locator.evaluate(held) for each in used] == ["Zoé", "Belgique", True, "2026-12-01", "Envoyé"]
        assert all(each.located.frame for each in used)


def test_controls_in_shadow_roots_that_look_alike(browser: Browser) -> None:
    """Places in a shadow root are told from its top, and no id of another root is taken for them."""
    page = """<input id=nom aria-label=Dehors><div id=host></div><script>
    const fill = (host, html) => { host.attachShadow({mode: 'open'}).innerHTML = html; return host.shadowRoot };
    const outer = fill(host, `<section><p><label>Un <input></label></p></section><p><label>Deux <input></label></p>
      <input id=nom aria-label=Milieu><div id=inner></div>`);
    fill(outer.querySelector('#inner'), `<p><label>Trois <input></label></p><input id=nom aria-label=Fond>
      <fieldset><legend>Choix</legend><label><input type=radio name=r> A</label>
      <label><input type=radio name=r> B</label></fieldset>`);
    </script>"""
    with hand_on(browser, page) as hand:
        for name in ("Dehors", "Milieu", "Fond", "Un", "Deux", "Trois"):
            found, _, _ = hand.fill(named(name), name)
            assert found.locator.evaluate("e => (e.labels[0]?.innerText ?? e.ariaLabel).trim()") == name
            assert found.locator.input_value() == name
        hand.choose(named("Choix"), {"*": "B"})
        assert [radio.is_checked() for radio in hand.page.locator("[type=radio]").all()] == [False, True]
