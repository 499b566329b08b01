"""`ariane check`: whatever an address turns out to be, it gets its line, and the others are done."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from itertools import count
from threading import Barrier, Event, Timer

import pytest

from audits.browser import Browser
from audits.check import Checker, Looked, as_contract
from audits.lanes import Lanes
from audits.model import CheckInstrument, NotAudited, Outcome, ReasonCode, Verdict
from audits.probes.trials import TRIALS
from audits.probes.trials.bench import STATES
from audits.profiles import load_profile
from audits.rules.registry import page_registry
from audits.watchdog import end
from reports.summary import check_lines
from reports.words import Words
from tests.browser.pages import Answer, Pages, serving

pytestmark = pytest.mark.browser

FLAWED = "<h1>Form</h1><form><input id=nom><img src=data:,x></form>"


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with serving() as served:
        served.html("/page", FLAWED)
        served.html("/500", "<h1>Error</h1>", 500)
        served.html("/403", "<h1>Forbidden</h1>", 403)
        served.html("/storm", "<script>while (true) alert(1)</script>")
        served.html("/hang", "<h1>Hang</h1><script>setTimeout(() => { while (true); }, 0)</script>")
        served.html("/blank", "")
        served.answers["/file"] = (
            200,
            {"Content-Type": "application/zip", "Content-Disposition": "attachment; filename=a.zip"},
            b"zip",
        )
        served.answers["/pdf"] = (200, {"Content-Type": "application/pdf"}, b"%PDF-1.4\n%%EOF")
        served.answers["/loop"] = (302, {"Location": "/loop"}, b"")
        served.answers["/moved"] = (302, {"Location": "/page"}, b"")
        served.answers["/slow"] = lambda: (time.sleep(4), (200, {"Content-Type": "text/html"}, b"late"))[1]
        yield served


@pytest.fixture(scope="module")
def checker() -> Iterator[Checker]:
    with Browser() as browser:
        yield Checker(browser, load_profile("desktop"), load_seconds=2)


def look(checker: Checker, url: str) -> Looked:
    return next(iter(checker.look([url])))


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/none", ReasonCode.NOT_FOUND),
        ("/500", ReasonCode.SERVER_ERROR),
        ("/403", ReasonCode.REFUSED_STATUS),
        ("/blank", ReasonCode.BLANK_PAGE),
        ("/file", ReasonCode.NOT_A_PAGE),
        ("/pdf", ReasonCode.NOT_A_PAGE),
        ("/loop", ReasonCode.REDIRECT_LOOP),
        ("/slow", ReasonCode.NEVER_ANSWERED),
        ("/storm", ReasonCode.DIALOG_STORM),
        ("/hang", ReasonCode.PAGE_HUNG),
    ],
)
def test_what_is_no_page_says_so(checker: Checker, pages: Pages, path: str, code: ReasonCode) -> None:
    looked = look(checker, pages.url(path))
    assert looked.reason is not None
    assert looked.reason.code is code
    assert (looked.findings, looked.passed) == ((), ()), "what was not looked at has passed nothing"
    line = as_contract(looked, checker.instrument(), Words("fr"))
    assert line.why
    assert line.outcome is not Outcome.COMPLETED


def test_a_page_drawn_in_a_shadow_root_is_no_blank_page(checker: Checker, pages: Pages) -> None:
    url = pages.html(
        "/component",
        "<x-app></x-app><script>customElements.define('x-app', class extends HTMLElement {"
        " connectedCallback() { this.attachShadow({mode: 'open'}).innerHTML = '<h1>Form</h1><input>' } })</script>",
    )
    looked = look(checker, url)
    assert looked.reason is None
    assert "axe/label" in {each.rule for each in looked.findings}


def test_a_tls_error(checker: Checker, pages: Pages) -> None:
    looked = look(checker, f"https://127.0.0.1:{pages.port}/page")
    assert looked.reason is not None
    assert looked.reason.code is ReasonCode.TLS_ERROR


def test_a_closed_port(checker: Checker) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    looked = look(checker, f"http://127.0.0.1:{port}/")
    assert looked.reason is not None
    assert looked.reason.code is ReasonCode.CONNECTION_REFUSED


@pytest.mark.parametrize(
    "url", ["nonsense", "htp://x/", "http://", "http://a b/", "http://x:99999/", "file:///etc/passwd"]
)
def test_a_bad_address(checker: Checker, url: str) -> None:
    looked = look(checker, url)
    assert looked.reason is not None
    assert looked.reason.code is ReasonCode.BAD_ADDRESS


def test_a_page(checker: Checker, pages: Pages) -> None:
    looked = look(checker, pages.url("/moved"))
    assert looked.reason is None
    assert looked.final_url == pages.url("/page")
    failed = {finding.rule for finding in looked.findings if finding.verdict is Verdict.FAILED}
    assert {"axe/label", "axe/image-alt"} <= failed
    label = next(finding for finding in looked.findings if finding.rule == "axe/label")
    assert label.criteria.wcag == ("4.1.2",)
    assert "9.4.1.2" in label.criteria.en301549
    assert label.target.selector == "#nom"
    assert "axe/document-title" in looked.passed


def test_what_fades_in_is_looked_at_once_it_is_there(checker: Checker, pages: Pages) -> None:
    fading = "@keyframes in { from { opacity: 0 } } p { animation: in 1.2s }"
    url = pages.html("/fading", f"<style>{fading}</style><h1>News</h1><p>The office is open on Monday.</p>")
    (looked,) = checker.look([url])
    assert [each.rule for each in looked.findings if "contrast" in each.rule] == []
    assert "axe/color-contrast" in looked.passed


def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "audits.cli", "check", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=120, check=False)


def test_the_command_keeps_the_contract(pages: Pages) -> None:
    done = run("--json", pages.url("/page"), "-", stdin=f"{pages.url('/none')}\n\n{pages.url('/500')}\n")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["outcome"] for line in lines] == ["completed", "unreachable", "service_failed"]
    assert done.returncode == 0
    first = lines[0]
    assert list(first) == [
        "schema", "url", "final_url", "outcome", "why", "seconds", "instrument", "findings", "passed", "not_audited",
        "measures", "hosts", "run_by",
    ]  # fmt: skip
    assert first["schema"] == "ariane.check/1"
    assert first["why"] is None
    assert set(first["instrument"]) == {"kit", "axe", "browser", "profiles"}
    finding = next(each for each in first["findings"] if each["rule"] == "axe/label")
    assert list(finding) == [
        "rule", "verdict", "severity", "profile", "criteria", "title", "message", "hinders", "target",
    ]  # fmt: skip
    assert set(finding["target"]) == {"selector", "frame", "role", "name", "html"}
    assert set(finding["criteria"]) == {"wcag", "en301549", "rgaa"}
    assert set(first["measures"]) == {"words", "kilobytes"}


@pytest.mark.parametrize(
    ("paths", "code"),
    [(["/page"], 0), (["/none"], 4), (["/500"], 4), (["/pdf", "/page"], 0)],
)
def test_exit_codes(pages: Pages, paths: list[str], code: int) -> None:
    assert run("--quick", *[pages.url(path) for path in paths]).returncode == code


def test_a_bad_address_among_others(pages: Pages) -> None:
    done = run("--json", "--quick", "htp:x", pages.url("/page"))
    assert done.returncode == 2
    assert [json.loads(line)["outcome"] for line in done.stdout.splitlines()] == ["unreachable", "completed"]
    assert "htp:x" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_real_wait_for_some_people_alone(pages: Pages) -> None:
    visits = count(1)

    def answer() -> Answer:
        form = "<h1>Request</h1><form><label>Reason <textarea></textarea></label><button>Send</button></form>"
        page = f"<!doctype html><html lang=en><title>Visit {next(visits)}</title><main>{form}</main>"
        return 200, {"Content-Type": "text/html"}, page.encode()

    pages.answers["/visits"] = answer
    done = run("--json", "--profile", "keyboard", "--idle", "0.01", pages.url("/visits"))
    (line,) = [json.loads(each) for each in done.stdout.splitlines()]
    (found,) = [each for each in line["findings"] if each["rule"] == "time/session-ends"]
    assert found["verdict"] == "cannot_tell" and "0.01 minutes" in found["message"], "another page came after the wait"
    left = {each["what"] for each in line["not_audited"] if each["why"] == "no profile that it speaks of was asked for"}
    assert "pointed" in left and not left & {"tabbed", "erred", "idled"}
    assert not {rule.id for rule, _ in page_registry if rule.trial in left} & set(line["passed"])
    assert line["instrument"]["profiles"] == ["keyboard"]


def test_a_gate_that_was_asked_for(pages: Pages) -> None:
    assert run("--quick", "--fail-on", "serious", pages.url("/page")).returncode == 1


def test_pages_of_one_site_are_held_against_each_other(pages: Pages) -> None:
    links = [f"<a href=/{each}>{each.title()}</a>" for each in ("home", "permits", "fees", "offices")]
    for at, order in enumerate(([0, 1, 2, 3], [0, 1, 2, 3], [0, 2, 1, 3])):
        menu = " ".join(links[each] for each in order)
        pages.html(f"/alike/{at}", f"</main><nav>{menu}</nav><main><h1>Part {at}</h1>")
    told = run("--quick", "--json", *(pages.url(f"/alike/{at}") for at in range(3)))
    found = [[each["rule"] for each in json.loads(line)["findings"]] for line in told.stdout.splitlines()]
    assert ["consistency/navigation-reordered" in each for each in found] == [False, False, True]


def test_a_quick_look_says_that_nothing_was_tried(pages: Pages) -> None:
    (line,) = [json.loads(each) for each in run("--json", "--quick", pages.url("/page")).stdout.splitlines()]
    assert {"what": "trials", "why": "they were left out on request"} in line["not_audited"]
    assert {each["rule"] for each in line["findings"]} >= {"axe/label", "axe/image-alt"}
    assert not [rule for rule in line["passed"] if rule.startswith(("focus/", "errors/"))]


DIALOG = """<!doctype html><html lang=en><title>Booking - Town hall</title><main><h1>Book</h1><p>Choose a day.</p>
<button id=o onclick="d.showModal()">Choose a day</button><dialog id=d aria-label="Day"><p>Day <input id=day></p>
<button onclick="d.close()">Close</button></dialog></main>"""

ERROR = """<!doctype html><html lang=en><title>Booking - Town hall</title><main><h1>Book</h1>
<form id=f novalidate><label for=n>Name</label> <input id=n required autocomplete=name aria-describedby=e>
<p id=e role=alert style="color:#d99;background:#fff"></p><button>Book</button></form>
<script>f.onsubmit = (event) => {
  if (!n.value) { event.preventDefault(); e.textContent = "Write your name."; n.focus() }
}</script></main>"""


@pytest.mark.parametrize(
    ("content", "rule", "selector", "after"),
    [(DIALOG, "axe/label", "#day", "Choose a day"), (ERROR, "axe/color-contrast", "#e", "Book")],
    ids=["a dialog", "an error"],
)
def test_what_only_comes_when_a_page_is_used_is_looked_at_too(
    browser: Browser, pages: Pages, content: str, rule: str, selector: str, after: str
) -> None:
    trials = [each for each in TRIALS if each.section in {"erred", "opened"}]
    quick, tried = (
        next(Checker(browser, load_profile("desktop"), trials=each).look([pages.html("/came", content)]))
        for each in ((), trials)
    )
    assert [each for each in quick.findings if each.rule == rule] == []
    (found,) = [each for each in tried.findings if each.rule == rule]
    assert (found.target.selector, found.after, found.verdict) == (selector, after, Verdict.FAILED)
    assert found.target.box is None, "no picture of the page shows it"
    assert after in Words("en").rule_message(found)
    said = check_lines(
        as_contract(tried, CheckInstrument(kit="", axe="", browser="", profiles=()), Words("en")), Words("en")
    )
    assert any(selector in line and after in line for line in said)
    # What came stands for itself; the page that was there is not accused a second time.
    assert len({(each.rule, each.target.selector) for each in tried.findings}) == len(tried.findings)


STEPS = """<!doctype html><html lang=en><title>Booking - Town hall</title><main><h1>Book</h1>
<section data-step=1><h2>Who you are</h2><label>Number <input pattern="X{9}"></label> <button>Next</button></section>
<section data-step=2 hidden><h2>When you come</h2><p>Choose one of these days.</p><input id=day><a id=later></a>
<button id=send></button><img id=map><span hidden id=unseen style="color:#ddd">Full</span></section>
<section data-step=3 hidden class=row-template><h2>Template</h2><p>It is never shown itself.</p><input id=row></section>
</main>"""


def test_what_waits_unseen_is_looked_at_and_what_may_still_be_filled_is_not_accused(
    browser: Browser, pages: Pages
) -> None:
    trials = [each for each in TRIALS if each.section == "unveiled"]
    (looked,) = Checker(browser, load_profile("desktop"), trials=trials).look([pages.html("/steps", STEPS)])
    found = [each for each in looked.findings if each.within]
    assert [(each.rule, each.target.selector, each.within) for each in found] == [
        ("axe/label", "#day", "When you come"),
    ]
    assert "not shown at first (“When you come”)" in Words("en").rule_message(found[0])
    contract = as_contract(looked, CheckInstrument(kit="", axe="", browser="", profiles=()), Words("en"))
    assert any("#day" in line and "When you come" in line for line in check_lines(contract, Words("en")))


VIEWS = """<!doctype html><html lang=en><title>Offices - County</title><main>
<section id=v-list><h1>Offices</h1><p><a href="#v-book">Book an appointment</a></p></section>
<section id=v-book hidden><h1>Book</h1><p>Choose one of these days.</p><input id=day></section>
<section id=v-note hidden><p>Nothing to be called by, and no heading.</p></section></main>"""


def test_a_view_of_the_page_that_waits_is_looked_at(browser: Browser, pages: Pages) -> None:
    trials = [each for each in TRIALS if each.section == "unveiled"]
    (looked,) = Checker(browser, load_profile("desktop"), trials=trials).look([pages.html("/views", VIEWS)])
    assert [(each.rule, each.target.selector, each.within) for each in looked.findings if each.within] == [
        ("axe/label", "#day", "Book"),
    ]
    assert looked.observation is not None
    assert [each.part for each in looked.observation.states] == ["Book"]


FOLDS = """<!doctype html><html lang=en><title>Questions - Town hall</title><main><h1>Questions</h1>
<details><summary>When are you open?</summary><p>From nine to noon, every day but Sunday.</p></details>
<details><summary>What do I bring?</summary><p>Your passport, and two photographs of you.</p></details>
<details><summary>Pour les francophones</summary><p>Vous pouvez demander ici une carte pour votre voiture, et nous vous
répondons par lettre dans les dix jours. Gardez bien notre lettre avec vos papiers.</p></details>
</main>"""


def test_what_the_browser_folds_is_looked_at_all_at_once(browser: Browser, pages: Pages) -> None:
    trials = [each for each in TRIALS if each.section == "unveiled"]
    (looked,) = Checker(browser, load_profile("desktop"), trials=trials).look([pages.html("/folds", FOLDS)])
    assert [(each.rule, each.within) for each in looked.findings if each.within] == [
        ("language/part-in-another", "When are you open? · What do I bring? · Pour les francophones"),
    ]


def test_what_came_and_was_not_looked_at_is_said(
    browser: Browser, pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("audits.probes.trials.bench.MOST_STATES", 0)
    trials = [each for each in TRIALS if each.section == "opened"]
    (looked,) = Checker(browser, load_profile("desktop"), trials=trials).look([pages.html("/unlooked", DIALOG)])
    assert [each for each in looked.findings if each.after] == []
    assert NotAudited(what=STATES, why="more of it came than is looked at") in looked.not_audited


# --- several at once ------------------------------------------------------------------------------------------------


class Frail(Checker):
    """Its browser dies on the way to a page of that name."""

    def look(self, urls: Iterable[str]) -> Iterator[Looked]:
        for url in urls:
            process = self.browser.process()
            if url.endswith("/dies") and process is not None:
                Timer(1, end, [[process]]).start()
            yield from super().look([url])


def frail(browser: Browser) -> Checker:
    return Frail(browser, load_profile("desktop"), load_seconds=10)


def test_two_pages_are_looked_at_at_once(pages: Pages) -> None:
    both = Barrier(2, timeout=20)
    for path in ("/left", "/right"):
        pages.answers[path] = lambda: (both.wait(), (200, {"Content-Type": "text/html"}, FLAWED.encode()))[1]
    with Lanes([pages.url("/left"), pages.url("/right")], 2, frail) as lanes:
        looked = [each for each, _ in lanes.results()]
    assert [(each.url, each.reason) for each in looked] == [(pages.url("/left"), None), (pages.url("/right"), None)]


def test_results_come_in_order_and_as_soon_as_they_are_there(pages: Pages) -> None:
    last_asked = Event()
    waited: list[bool] = []

    def late() -> Answer:
        waited.append(last_asked.wait(20))
        return 200, {"Content-Type": "text/html"}, FLAWED.encode()

    def last() -> Answer:
        last_asked.set()
        return 200, {"Content-Type": "text/html"}, FLAWED.encode()

    pages.answers.update({"/held": late, "/last": last})
    urls = [pages.url(path) for path in ("/page", "/held", "/none", "/last")]
    with Lanes(urls, 2, frail) as lanes:
        results = lanes.results()
        assert next(results)[0].url == urls[0], "it waits for no other"
        assert [looked.url for looked, _ in results] == urls[1:]
    assert all(waited), "the other lane went on meanwhile"


def test_a_browser_that_dies_costs_its_page_and_no_other(pages: Pages) -> None:
    pages.answers["/dies"] = pages.answers["/slow"]
    urls = [pages.url(path) for path in ("/page", "/dies", "/page", "/moved", "/page")]
    with Lanes(urls, 2, frail) as lanes:
        looked = [each for each, _ in lanes.results()]
    assert [each.url for each in looked] == urls
    codes = [each.reason and each.reason.code for each in looked]
    assert codes == [None, ReasonCode.BROWSER_DIED, None, None, None]


def test_what_no_lane_can_start_with_is_said_once(pages: Pages) -> None:
    done = run("--at-once", "2", "--axe", "nowhere.js", pages.url("/page"), pages.url("/moved"))
    assert done.returncode == 2
    assert done.stderr.count("nowhere.js") == 1
    assert "Traceback" not in done.stderr
