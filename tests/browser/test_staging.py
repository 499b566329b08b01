"""What comes only when a page is used is tried by itself, and what lies behind it is not judged anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from audits.browser import Browser
from audits.check import Checker, Looked
from audits.model import Finding, Verdict
from audits.probes.trials import TRIALS
from audits.profiles import load_profile
from tests.browser.examples import FOLDER
from tests.browser.pages import Pages, serving

pytestmark = pytest.mark.browser

STEPS = """<!DOCTYPE html><html lang=en><title>Book a day - Town</title>
<main><h1>Booking</h1><div id=m></div></main><script>
const m = document.getElementById('m');
const show = (html) => { m.innerHTML = html; m.querySelector('h2').focus(); };
const first = () => {
  show(`<h2 tabindex=-1>Your name</h2><form novalidate><label for=n>Name</label> <input id=n name=name autocomplete=name
    aria-describedby=e><p role=alert id=e></p><button>Continue</button></form>`);
  m.querySelector('form').onsubmit = (event) => {
    event.preventDefault();
    const field = m.querySelector('input');
    if (field.value) return second();
    m.querySelector('#e').textContent = 'Enter your name';
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  };
};
const second = () => {
  show(`<h2 tabindex=-1>Your day</h2><p>Choose one.</p>DAYS<p role=alert id=c></p><button id=go>Continue</button>`);
  let day = '';
  const c = m.querySelector('#c');
  m.querySelectorAll('.day').forEach((each) => { each.onclick = () => { day = c.textContent = each.textContent; }; });
  m.querySelector('#go').onclick = () => { if (day) third(); else c.textContent = 'Choose a day'; };
};
const third = () => show(`<h2 tabindex=-1>Check your answers</h2><p style='WIDE'>Everything that you have told
  us until now.</p><a href='/send'>Send it</a> <a href='/help'>Help</a>`);
first();</script>"""

DEAF = "".join(f"<span class=day style='cursor:pointer;display:block'>{day} June</span>" for day in (1, 2, 3))
DAYS = "".join(f"<button class=day style='display:block;padding:8px'>{day} June</button>" for day in (1, 2, 3))

TABS = """<!DOCTYPE html><html lang=en><title>Account - Town</title><main><h1>Account</h1>
<div role=tablist aria-label=Parts><button role=tab id=t1 aria-selected=true aria-controls=p1>Letters</button>
<button role=tab id=t2 aria-selected=false aria-controls=p2 tabindex=-1>Payments</button></div>
<section role=tabpanel id=p1 aria-labelledby=t1 tabindex=0><p>No letters.</p></section>
<section role=tabpanel id=p2 aria-labelledby=t2 tabindex=0 hidden></section></main><script>
const tabs = [...document.querySelectorAll('[role=tab]')], parts = [...document.querySelectorAll('section')];
const choose = (at) => {
  tabs.forEach((each, number) => {
    each.setAttribute('aria-selected', number === at);
    each.tabIndex = number === at ? 0 : -1;
    parts[number].hidden = number !== at;
  });
  parts[1].innerHTML = `<p role=status>One payment of 30 euros waits.</p><PAY id=pay>Pay now</PAY>
    <a href='/all'>Older ones</a>`;
  const said = parts[1].firstChild;
  document.getElementById('pay').onclick = () => { said.textContent = 'You will be asked whether to pay.'; };
  tabs[at].focus();
};
tabs.forEach((each, at) => {
  each.onclick = () => choose(at);
  each.onkeydown = (event) => { if (/^Arrow(Left|Right)$/.test(event.key)) choose(1 - at); };
});</script>"""


def whole(text: str) -> tuple[int, dict[str, str], bytes]:
    return 200, {"Content-Type": "text/html; charset=utf-8"}, text.encode()


LATER = """<!DOCTYPE html><html lang=en><title>Book a day - Town</title><main><h1>Booking</h1>
<section data-step=1><h2>Your day</h2><label for=d>Day</label> <input id=d inputmode=numeric required>
<button id=n1>Continue</button></section>
<section data-step=2 hidden><h2>Check your booking</h2><p id=w>Nothing yet to be seen here.</p>
<button id=n2>Book it</button></section></main><script>
let day = null;
document.getElementById('n2').onclick = () => { document.getElementById('w').textContent = day.getDay(); };</script>"""


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with serving() as served:
        served.answers["/steps-bad"] = whole(STEPS.replace("DAYS", DEAF).replace("WIDE", "width:900px"))
        served.answers["/steps-good"] = whole(STEPS.replace("DAYS", DAYS).replace("WIDE", ""))
        served.answers["/tabs-bad"] = whole(
            TABS.replace("<PAY", "<span style='cursor:pointer'").replace("</PAY", "</span")
        )
        served.answers["/tabs-good"] = whole(TABS.replace("<PAY", "<button type=button").replace("</PAY", "</button"))
        served.answers["/later"] = whole(LATER)
        for name in ("failing-next-step.html", "steps.js"):
            text = (FOLDER / "forms" / "asked-again" / name).read_text(encoding="utf-8")
            served.answers[f"/asked-again/{name}"] = whole(text)
        later = FOLDER / "keyboard" / "unreachable-later" / "failing.html"
        served.answers["/unreachable-later"] = whole(later.read_text(encoding="utf-8"))
        yield served


NEEDED = {"listening", "narrow", "unveiled", "erred", "tabbed", "opened", "staged"}
"""What the pages here are about: the others would take their time, and say the same."""


def looked_at(browser: Browser, pages: Pages, path: str) -> Looked:
    trials = [trial for trial in TRIALS if trial.section in NEEDED]
    return next(iter(Checker(browser, load_profile("desktop"), trials=trials).look([pages.url(path)])))


def accused(looked: Looked) -> dict[str, Finding]:
    return {each.rule: each for each in looked.findings if each.verdict is Verdict.FAILED}


def test_steps_that_a_script_draws_are_reached_and_tried(browser: Browser, pages: Pages) -> None:
    looked = looked_at(browser, pages, "/steps-bad")
    assert looked.observation is not None and looked.observation.tried.staged is not None
    found = accused(looked)
    assert found["keyboard/unreachable"].after == "Continue"
    assert found["reflow/two-directions"].after == "Continue", "it lies behind a day that must be chosen"
    assert found["reflow/two-directions"].facts["text"].startswith("Everything")


def test_the_panel_of_a_tab_is_tried(browser: Browser, pages: Pages) -> None:
    found = accused(looked_at(browser, pages, "/tabs-bad"))
    assert found["keyboard/unreachable"].after == "Payments"


@pytest.mark.whole
def test_what_scripts_have_done_by_then_is_no_matter_in_a_part_laid_open(browser: Browser, pages: Pages) -> None:
    looked = looked_at(browser, pages, "/later")
    assert looked.observation is not None and any(each.part for each in looked.observation.states)
    assert [each.rule for each in looked.findings if each.rule.startswith("service/control")] == []


@pytest.mark.whole
def test_a_field_of_a_later_step_is_called_by_its_own_path(browser: Browser, pages: Pages) -> None:
    looked = looked_at(browser, pages, "/asked-again/failing-next-step.html")
    found = [each.target.selector for each in looked.findings if each.rule == "forms/asked-again"]
    assert found == ["#p1"], "and not the one that lay at the same place, by the same name, in the step before"


@pytest.mark.parametrize("path", ["/steps-good", "/tabs-good"])
def test_what_can_be_used_is_not_accused(browser: Browser, pages: Pages, path: str) -> None:
    looked = looked_at(browser, pages, path)
    assert looked.observation is not None and looked.observation.tried.staged is not None
    assert looked.observation.tried.staged.controls, "otherwise it would prove nothing"
    assert accused(looked) == {}


def test_what_is_told_of_a_part_that_was_tried_is_told_once(browser: Browser, pages: Pages) -> None:
    looked = looked_at(browser, pages, "/unreachable-later")
    found = [each for each in looked.findings if each.rule.startswith("keyboard/unreachable")]
    assert [(each.rule, each.within) for each in found] == [("keyboard/unreachable", "When you come")] * 2
    assert len({each.target.selector for each in found}) == 2


VIEWS = """<div id=list><h1>Offices</h1><p><a href="#office" id=go>Riverside</a></p>
  <svg width=40 height=20><a href="#office"><text y=15>Map</text></a></svg></div>
<div id=office hidden>
  <h1 tabindex=-1>Riverside office</h1><p>The office stands at 2 Example Quay, beside the bridge.</p>
  <p>Come with your card; whoever has none may come with a letter of the town.</p>
  <span id=hours>Opening hours</span><p id=told hidden>8 to 4</p>
</div>
<script>
  go.onclick = (event) => {
    event.preventDefault();
    list.hidden = true;
    office.hidden = false;
    office.querySelector("h1").focus();
  };
  hours.onclick = () => { told.hidden = !told.hidden };
</script>"""


def test_the_view_that_a_link_leads_to_is_tried(browser: Browser, pages: Pages) -> None:
    pages.html("/views", VIEWS)
    looked = looked_at(browser, pages, "/views")
    assert looked.observation is not None
    assert "Riverside" in [state.control for state in looked.observation.states]
    found = [(each.rule, each.after) for each in looked.findings if each.target.selector == "#hours"]
    assert found == [("keyboard/unreachable", "Riverside")], "once, and by the rule that tells of what was tried"


ROUTES = """<header><nav><a href="#/home">Home</a> <a href="#/news">News</a></nav></header><main id=m></main>
<footer><a href="#/privacy">Privacy</a></footer><script>
const views = {
  home: "<h1>Good morning</h1><ul><li><a href='#/paid'>What we have paid</a></li>"
    + "<li><a href='#/apply'>New request</a></li></ul>",
  paid: "<h1>What we have paid</h1><p>Nothing has been paid to you so far, and nothing is due this month.</p>",
  apply: "<h1>New request</h1><p>Who is to come with you to the office?</p>"
    + "<span id=add>Add a person</span><p id=told></p>",
  news: "<h1>News</h1><p>The office is closed on Friday.</p>",
  privacy: "<h1>Privacy</h1><p>We keep your file for a year.</p>",
};
const draw = () => {
  m.innerHTML = views[location.hash.slice(2)] || views.home;
  const add = document.getElementById("add");
  if (add) add.onclick = () => { told.textContent += "One more. "; };
};
addEventListener("hashchange", draw);
draw();
</script>"""


@pytest.mark.whole
def test_what_begins_something_behind_a_route_is_come_to(browser: Browser, pages: Pages) -> None:
    pages.html("/routes", ROUTES)
    looked = looked_at(browser, pages, "/routes")
    assert looked.observation is not None
    met = [state.control for state in looked.observation.states]
    assert "New request" in met and "What we have paid" in met, "also when the link is gone with the first view"
    found = [(each.rule, each.after) for each in looked.findings if each.target.selector == "#add"]
    assert found == [("keyboard/unreachable", "New request")]


DRAWN = """<div id=root></div><script>
  const state = { open: false };
  const draw = () => {
    root.innerHTML = "<header><p>Office</p><p>Courses</p><p>Help</p>"
      + `<button id=help aria-expanded=${state.open}>Contact</button>`
      + (state.open ? "<ul><li><a href=/call>Call us</a></li><li><a href=/map>Where we are</a></li></ul>" : "")
      + "</header><main><h1>Enrol</h1>" + "<p>One of many lines of the page.</p>".repeat(6) + "</main>";
    help.onclick = () => { state.open = !state.open; draw(); document.getElementById("help").focus() };
  };
  draw();
</script>"""


@pytest.mark.whole
def test_a_menu_with_which_a_page_is_drawn_anew_covers_nothing(browser: Browser, pages: Pages) -> None:
    pages.html("/drawn-menu", DRAWN)
    looked = looked_at(browser, pages, "/drawn-menu")
    assert [each.rule for each in looked.findings if each.rule.startswith("dialogs/")] == []


START = """<main id=m><h1>Grants</h1><p>You need your bank card and twenty minutes of quiet.</p>
<button id=begin>Start now</button></main><script>
const show = (title, html, next) => {
  document.title = title;
  m.innerHTML = "<h1 tabindex=-1>" + title + "</h1><p role=status id=told></p>" + html;
  m.querySelector("h1").focus();
  const form = m.querySelector("form");
  if (form) form.onsubmit = (event) => { event.preventDefault(); next(form); };
};
begin.onclick = () => show("Your name", `<form novalidate><label for=n>Name</label>
  <input id=n name=name autocomplete=name><button>Continue</button></form>`,
  (form) => { if (form.n.value) paid(); else told.textContent = "Enter your name"; });
const paid = () => {
  show("How you are paid", `<form novalidate><fieldset><legend>We pay</legend>
  <label><input type=radio name=way value=bank> by bank</label>
  <label><input type=radio name=way value=card> by card</label></fieldset>
  <div id=card hidden><p style="width:900px">A card is sent to you by post, and somebody must be there.</p></div>
  <p id=more>Choose where.</p><label for=o>Office</label>
  <select id=o><option value="">Choose</option><option>North</option></select><button>Continue</button></form>`,
  (form) => { if (form.o.value) last(); else told.textContent = "Choose an office"; });
  for (const each of m.querySelectorAll("[name=way]")) each.onchange = () => { card.hidden = each.value !== "card"; };
};
const last = () => {
  show("Check your answers", "<p>Everything that you have told us so far, and until when.</p><p id=left></p>"
    + "<a href=/send>Send it</a> <a href=/help>Help</a>");
  let seconds = 300;
  setInterval(() => { seconds -= 1; left.textContent = seconds + " s"; if (!seconds) location = "/gone"; }, 1000);
};
</script>"""


@pytest.mark.whole
@pytest.mark.slow
def test_steps_behind_a_first_page_are_gone_through_to_the_last(browser: Browser, pages: Pages) -> None:
    pages.html("/start", START)
    trials = [trial for trial in TRIALS if trial.section in NEEDED | {"waited"}]
    checker = Checker(browser, load_profile("desktop"), trials=trials)
    looked = next(iter(checker.look([pages.url("/start")])))
    found = accused(looked)
    wide = found["reflow/two-directions"]
    assert (wide.after, wide.facts["text"][:6]) == ("by card", "A card"), "what a choice brought, two steps further"
    out = found["time/thrown-out"]
    assert out.after == "Continue" and out.facts["minutes"] in {"4", "5"}, "a countdown that only the last step begins"
    assert "time/counting-down" not in {each.rule for each in looked.findings}, "its end says more"


JUMPS = """<h1>Who for?</h1><form id=f novalidate><fieldset><legend>I ask for the grant</legend>
<label><input type=radio name=who> for myself</label> <label><input type=radio name=who> for another</label></fieldset>
<p><button>Continue</button></p></form><script>
const next = () => { document.body.innerHTML = "<h1>Your home</h1><p>Where do you live? Say it on the phone.</p>"; };
f.onsubmit = (event) => { event.preventDefault(); };
for (const each of f.who) each.onchange = () => setTimeout(next);
</script>"""


@pytest.mark.whole
def test_a_choice_that_leads_on_at_once_is_told(browser: Browser, pages: Pages) -> None:
    pages.html("/jumps", JUMPS)
    found = accused(looked_at(browser, pages, "/jumps"))
    assert "forms/choice-upsets" in found


REDRAWN = """<h1>Choose an hour</h1><p><button id=search>Show hours</button></p><div id=hours></div>
<p id=told role=status></p><script>
const draw = () => {
  hours.innerHTML = ["9", "10", "11"].map((hour) => `<button class=h>${hour} o’clock<br>free</button>`).join(" ");
  for (const each of hours.children) each.onclick = () => { told.textContent = each.textContent; LOSES };
};
search.onclick = () => {
  told.textContent = "One moment";
  setTimeout(() => { draw(); told.textContent = "3 hours"; }, 700);
};
draw();
</script>"""


@pytest.mark.whole
@pytest.mark.parametrize(("loses", "accuses"), [("", False), ("draw()", True)])
def test_what_an_earlier_press_draws_anew_is_no_focus_lost(
    browser: Browser, pages: Pages, loses: str, *, accuses: bool
) -> None:
    pages.html("/redrawn", REDRAWN.replace("LOSES", loses))
    found = accused(looked_at(browser, pages, "/redrawn"))
    assert ("dialogs/focus-lost-on-press" in found) is accuses


CONFIRM = """<!DOCTYPE html><html lang=en><title>Check and send - Town</title>
<style>.over {{ position: fixed; inset: 0; background: #fffe }} [hidden] {{ display: none }}</style>
<div class=over id=over hidden><div role=dialog aria-modal=true aria-labelledby=t><h2 id=t>Send your request?</h2>
<p>You cannot change it once it is sent, so look at it well.</p>
<button type=button id=yes>Send it</button> <button type=button id=no>Not yet</button></div></div>
<main><h1>Check and send</h1><form id=f novalidate>
<label><input type=checkbox id=ok aria-describedby=e> All is true</label>
<p role=alert id=e></p><button id=send>Send</button></form></main><script>
const by = (id) => document.getElementById(id);
by('f').onsubmit = (event) => {{
  event.preventDefault();
  if (!by('ok').checked) {{ by('e').textContent = 'Tick the box'; by('ok').focus(); return; }}
  by('over').hidden = false; {enter}
}};
by('no').onclick = () => {{ by('over').hidden = true; by('send').focus(); }};
addEventListener('keydown', (event) => {{ if (event.key === 'Escape') by('no').onclick(); }});
by('over').onkeydown = (event) => {{
  if (event.key !== 'Tab') return;
  event.preventDefault();
  (document.activeElement === by('yes') ? by('no') : by('yes')).focus();
}};
</script></html>"""


@pytest.mark.parametrize(("enter", "told"), [("", True), ("by('yes').focus();", False)])
def test_what_a_form_asks_before_it_is_sent_is_a_dialog(browser: Browser, pages: Pages, enter: str, told: bool) -> None:
    pages.answers["/confirm"] = whole(CONFIRM.format(enter=enter))
    found = {each.rule for each in looked_at(browser, pages, "/confirm").findings if each.after == "Send"}
    assert ("dialogs/focus-stays-behind" in found) == told


@pytest.mark.parametrize(("enter", "told"), [("", True), ("by('yes').focus();", False)])
def test_what_a_form_asks_once_it_may_be_sent_is_a_dialog(
    browser: Browser, pages: Pages, enter: str, told: bool
) -> None:
    # As long as the box is empty, the form goes to its server, which says what is wrong.
    page = CONFIRM.format(enter=enter).replace(
        "event.preventDefault();\n  if (!by('ok').checked) {", "if (!by('ok').checked) {"
    )
    page = page.replace("by('ok').focus(); return; }", "return; }\n  event.preventDefault();")
    pages.answers["/confirm-later"] = whole(page.replace("<form id=f", "<form id=f method=post action=/confirm-later"))
    found = {each.rule for each in looked_at(browser, pages, "/confirm-later").findings if each.after == "Send"}
    assert ("dialogs/focus-stays-behind" in found) == told
    assert "errors/result-unsaid" not in found, "a question is no answer"


CALENDAR = """<!DOCTYPE html><html lang=en><title>Your children - Town</title>
<style>[role=dialog] { position: fixed; inset: 10%; background: #fff; border: 2px solid }</style>
<main><h1>Your children</h1><p>Add each child that lives with you.</p><button type=button id=add>Add a child</button>
</main><script>
customElements.define('a-day', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' }), by = (id) => root.getElementById(id);
    root.innerHTML = `<label for=d>Date of birth</label> <input id=d readonly> <button type=button id=o
      aria-expanded=false>Calendar</button><table id=t hidden><caption>May</caption><tr>
      ${[...Array(31).keys()].map((day) => `<td>DAY</td>`.replaceAll('#', day + 1)).join('')}</tr></table>`;
    by('o').onclick = () => {
      by('t').hidden = !by('t').hidden;
      by('o').setAttribute('aria-expanded', !by('t').hidden);
    };
    by('t').onclick = (event) => {
      const day = event.target.closest('[data-day]');
      if (!day) return;
      by('d').value = this.value = day.dataset.day + ' May';
      by('o').onclick();
      by('o').focus();
    };
  }
});
const main = document.querySelector('main'), add = document.getElementById('add');
add.onclick = () => {
  const layer = document.createElement('div');
  layer.setAttribute('role', 'dialog');
  layer.setAttribute('aria-modal', 'true');
  layer.setAttribute('aria-labelledby', 't');
  layer.innerHTML = '<h2 id=t tabindex=-1>A child</h2><a-day></a-day><p><button type=button id=x>Close</button></p>';
  document.body.append(layer);
  main.inert = true;
  const close = () => { layer.remove(); main.inert = false; add.focus(); };
  layer.onkeydown = (event) => { if (event.key === 'Escape') close(); };
  layer.querySelector('#x').onclick = close;
  layer.querySelector('h2').focus();
};
</script></html>"""

BY_CLICK = "<span style='cursor:pointer' data-day=#>#</span>"


@pytest.mark.parametrize(("day", "told"), [(BY_CLICK, True), ("<button type=button data-day=#>#</button>", False)])
def test_what_a_component_of_a_dialog_opens_is_tried(browser: Browser, pages: Pages, day: str, told: bool) -> None:
    pages.answers["/children"] = whole(CALENDAR.replace("DAY", day))
    trials = [each for each in TRIALS if each.section in {*NEEDED, "pointed"}]
    looked = next(iter(Checker(browser, load_profile("desktop"), trials=trials).look([pages.url("/children")])))
    found = {each.rule: each for each in looked.findings}
    assert ("pointer/answers-clicks-alone" in found) == told
    assert not told or found["pointer/answers-clicks-alone"].after == "Calendar"


FAMILY = """<!DOCTYPE html><html lang=en><title>Your family - Town</title><main id=m><h1 tabindex=-1>Your family</h1>
<form id=f novalidate><p><label for=n>Your name</label> <input id=n autocomplete=name></p><ul id=l></ul>
<p><button type=button id=add>Add a child</button></p><p role=alert id=e></p><button id=go>Continue</button>
</form></main>
<dialog id=d aria-labelledby=t><h2 id=t>A child</h2><form id=c novalidate><p><label for=k>First name</label>
<input id=k aria-describedby=w></p><p role=alert id=w></p><button>Save</button></form></dialog><script>
const by = (id) => document.getElementById(id);
by('add').onclick = () => by('d').showModal();
by('c').onsubmit = (event) => {
  event.preventDefault();
  if (!by('k').value) { by('w').textContent = 'Enter a first name'; by('k').focus(); return; }
  by('l').insertAdjacentHTML('beforeend', '<li>' + by('k').value + '</li>');
  by('d').close();
};
by('f').onsubmit = (event) => {
  event.preventDefault();
  by('e').textContent = !by('n').value ? 'Enter your name' : !by('l').children.length ? 'Add a child first' : '';
  if (by('e').textContent) return;
  by('m').innerHTML = `<h1 tabindex=-1>Your day</h1><p>Choose a day on which we may call you, and press it.</p>`
    + `<span onclick="this.textContent = 'Chosen'" style='cursor:pointer'>Monday 4 June</span>`;
  by('m').querySelector('h1').focus();
};
</script></html>"""


def test_a_form_that_waited_for_what_a_dialog_takes_in_is_filled_in_again(browser: Browser, pages: Pages) -> None:
    pages.answers["/family"] = whole(FAMILY)
    looked = looked_at(browser, pages, "/family")
    assert accused(looked)["keyboard/unreachable"].after == "Continue"


NOTES = """<!DOCTYPE html><html lang=en><title>Ask for a permit - Town</title><main><h1>Ask for a permit</h1>
<div id=m><label for=n>Name</label> <input id=n name=name autocomplete=name> <button id=on>Continue</button></div>
</main>
<script>
const m = document.getElementById('m');
document.getElementById('on').onclick = () => {
  if (!document.getElementById('n').value) return;
  m.innerHTML = '<h2 tabindex=-1>Remarks</h2><label for=t>What else should we know? Write as much as you want.</label>'
    + ' <textarea id=t></textarea> <button>Send</button>';
  m.querySelector('h2').focus();
  m.querySelector('#t').onkeydown = (event) => { if (event.key === 'Tab') event.preventDefault(); };
};
</script></html>"""


def test_a_field_of_a_later_step_that_keeps_the_focus_is_a_trap(browser: Browser, pages: Pages) -> None:
    pages.answers["/notes"] = whole(NOTES)
    assert accused(looked_at(browser, pages, "/notes"))["keyboard/trap"].after == "Continue"


ADDRESSES = """<!DOCTYPE html><html lang=en><title>Where you live - Town</title><main><h1>Where you live</h1>
<form novalidate><p><label for=p>Postcode</label> <input id=p autocomplete=postal-code> <button type=button id=f>Find
address</button></p><p role=status id=s></p><ul id=l role=listbox aria-label=Addresses tabindex=0 hidden></ul>
<button>Continue</button></form></main><script>
const by = (id) => document.getElementById(id);
by('f').onclick = () => {
  by('s').textContent = by('p').value.length < 5 ? 'Enter a full postcode' : '2 addresses found';
  if (by('p').value.length < 5) return by('p').focus();
  by('l').hidden = false;
  by('l').innerHTML = '<li role=option id=o1>1 Orchard Close</li><li role=option id=o2>2 Orchard Close</li>';
  by('l').setAttribute('aria-activedescendant', 'o1');
  by('l').focus();
};
by('l').onkeydown = (event) => {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  by('l').setAttribute('aria-activedescendant', 'o2');
};
</script></html>"""


def test_a_list_of_addresses_found_for_a_postcode_is_tried(browser: Browser, pages: Pages) -> None:
    pages.answers["/addresses"] = whole(ADDRESSES)
    looked = looked_at(browser, pages, "/addresses")
    assert looked.observation is not None
    (found,) = [each for each in looked.observation.states if each.control == "Find address"]
    assert found.tried is not None and found.tried.tabbed is not None
    assert {each.verdict for each in looked.findings} <= {Verdict.ADVICE}


CHOSEN = """<!DOCTYPE html><html lang=en><title>Your office - Town</title><main id=m><h1>Your office</h1>
<label for=w>What do you want to do?</label> <select id=w><option value="">Choose</option><option value=a>Apply</option>
</select></main><script>
const m = document.getElementById('m');
document.getElementById('w').onchange = () => {
  m.innerHTML = '<h1 tabindex=-1>Your details</h1><form novalidate><p><label for=n>Name</label> <input id=n '
    + 'autocomplete=name></p><p><label for=e>E-mail</label> <input id=e type=email autocomplete=email></p>'
    + '<p role=alert id=s></p><button>Continue</button></form>';
  m.querySelector('h1').focus();
  m.querySelector('form').onsubmit = (event) => {
    event.preventDefault();
    m.querySelector('#s').textContent = m.querySelector('#n').value ? '' : 'Enter your name';
  };
};
</script></html>"""


def test_the_form_that_a_choice_brings_is_erred_in(browser: Browser, pages: Pages) -> None:
    pages.answers["/chosen"] = whole(CHOSEN)
    looked = looked_at(browser, pages, "/chosen")
    assert looked.observation is not None
    (found,) = [each for each in looked.observation.states if each.control == "What do you want to do?"]
    assert found.tried is not None and found.tried.erred is not None
    assert "Enter your name" in {said.text for each in found.tried.erred.attempts for said in each.messages}


KEPT = """<!DOCTYPE html><html lang=en><title>Choose an hour - Town</title><main><h1>Choose an hour</h1>
<p>DAYS</p><p role=status id=s></p><form id=f novalidate><div id=h></div><p id=k></p><button>Check my request</button>
</form>
</main><script>
const by = (id) => document.getElementById(id);
let day = '';
document.querySelectorAll('.day').forEach((each) => { each.onclick = () => {
  day = each.textContent;
  by('s').textContent = '2 hours are free on ' + day;
  by('h').innerHTML = '<fieldset><legend>Hour</legend><label><input type=radio name=h> 9 am</label>'
    + '<label><input type=radio name=h> 10 am</label></fieldset>';
}; });
by('h').onchange = () => {
  const until = Date.now() + 90000;
  by('k').textContent = 'Kept for 1:30';
  const at = setInterval(() => {
    const left = Math.round((until - Date.now()) / 1000);
    if (left > 0) { by('k').textContent = 'Kept for 0:' + left; return; }
    clearInterval(at);
    by('k').textContent = by('h').innerHTML = day = '';
    by('s').textContent = 'Your hour has been given to somebody else. Choose a day again.';
  }, 1000);
};
by('f').onsubmit = (event) => {
  event.preventDefault();
  by('s').textContent = day ? 'Choose an hour first' : 'Choose a day first';
};
</script></html>"""


@pytest.mark.whole
def test_an_hour_beside_a_form_is_chosen_and_waited_for(browser: Browser, pages: Pages) -> None:
    pages.answers["/kept"] = whole(KEPT.replace("DAYS", DAYS))
    trials = [trial for trial in TRIALS if trial.section in {"erred", "waited"}]
    checker = Checker(browser, load_profile("desktop"), trials=trials)
    (looked,) = checker.look([pages.url("/kept")])
    assert accused(looked)["time/expired-in-place"].after == "9 am"


EMPTIED = """<!DOCTYPE html><html lang=en><title>Apply for a badge - Town</title><main>
<section><h1 tabindex=-1>Apply for a badge</h1><p>You need your address and your date of birth.</p>
<p><button type=button id=go>Start now</button></p></section>
<section hidden><h1 tabindex=-1>Your details</h1><form><p><label>Full name <input name=n autocomplete=name></label></p>
<p><label>Town <input name=t autocomplete=address-level2></label></p>
<p><label>Why do you need a badge? <textarea name=w></textarea></label></p><p><button>Go on</button></p></form>
</section></main><script>
const views = [...document.querySelectorAll('section')], fields = [...document.querySelectorAll('input, textarea')];
const show = (at) => { views.forEach((each, n) => { each.hidden = n !== at; }); views[at].firstChild.focus(); };
document.getElementById('go').onclick = () => show(1);
document.forms[0].onsubmit = (event) => event.preventDefault();
let last = Date.now();
['keydown', 'input'].forEach((kind) => document.addEventListener(kind, () => { last = Date.now(); }));
setInterval(() => {
  if (Date.now() - last < 20 * 60000 || !fields.some((each) => each.value)) return;
  fields.forEach((each) => { each.value = ''; });
  show(0);
}, 1000);
</script></html>"""


@pytest.mark.whole
def test_a_view_that_waits_for_answers_is_waited_in(browser: Browser, pages: Pages) -> None:
    pages.answers["/emptied"] = whole(EMPTIED)
    trials = [trial for trial in TRIALS if trial.section in {"opened", "waited"}]
    checker = Checker(browser, load_profile("desktop"), trials=trials)
    (looked,) = checker.look([pages.url("/emptied")])
    assert accused(looked)["time/entries-lost"].after == "Start now"


ONCE = """<!DOCTYPE html><html lang=en><title>Ask - Town</title><main><h1>Ask</h1>
<p><button type=button id=go aria-expanded=false>Show the form</button></p><div id=p hidden><form>
<p><label>Full name <input name=n></label></p><p><label>Town <input name=t></label></p><p><button>Go on</button></p>
</form></div></main><script>
go.onclick = () => {
  if (document.cookie.includes('shown')) return;
  document.cookie = 'shown=1';
  p.hidden = false;
  go.setAttribute('aria-expanded', 'true');
};
document.forms[0].onsubmit = (event) => event.preventDefault();
</script></html>"""


@pytest.mark.whole
def test_a_part_that_does_not_come_again_is_said_not_to_be_tried(browser: Browser, pages: Pages) -> None:
    pages.answers["/once"] = whole(ONCE)
    trials = [trial for trial in TRIALS if trial.section in {"opened", "staged"}]
    checker = Checker(browser, load_profile("desktop"), trials=trials)
    (looked,) = checker.look([pages.url("/once")])
    assert ("what came to be seen", "not everything of it was tried") in {
        (each.what, each.why) for each in looked.not_audited
    }
