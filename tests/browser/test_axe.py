"""Axe inside hostile pages: what it finds is told, and what it could not look at is never taken for passed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from audits import frames
from audits.browser import Browser
from audits.errors import UsageError
from audits.frames import Documents
from audits.judge import Judged, judge_observation
from audits.model import AxeRule, AxeSeen, Moment, NotAudited, Observation, Verdict, Viewport
from audits.probes.axe import OPTIONS, engine_version, run_axe, script_path
from audits.rules.axe import MOST_UNDECIDED
from audits.rules.data import read
from tests.browser.looking import documents_of, opened
from tests.browser.pages import Pages, serving

pytestmark = pytest.mark.browser

FIELD = "<p>Vos données</p><input id=field>"
"""A field without a name: `label` fails."""


@pytest.fixture
def pages() -> Iterator[Pages]:
    with serving() as served:
        yield served


def seen_on(page: Page, **asked: Any) -> tuple[AxeSeen, list[NotAudited]]:
    seen, missed = run_axe(documents_of(page), **asked)
    assert seen is not None, missed
    return seen, missed


def selectors(rules: tuple[AxeRule, ...], rule: str) -> list[str]:
    return [node.selector for each in rules if each.id == rule for node in each.nodes]


def frame_of(pages: Pages, path: str, body: str, host: str = "127.0.0.1", more: str = "") -> str:
    pages.html(path, body)
    return f'<iframe title="{path}" src="{pages.url(path, host)}" {more}></iframe>'


# --- frames and shadow roots --------------------------------------------------------------------------------------


def test_every_frame_of_any_origin_is_looked_into(browser: Browser, pages: Pages) -> None:
    deepest = frame_of(pages, "/deepest", "<input id=deepest>")
    outer = (
        frame_of(pages, "/same", f"<input id=same>{frame_of(pages, '/crossed', '<input id=crossed>', 'localhost')}")
        + frame_of(pages, "/other", f"<input id=other>{deepest}", "localhost")
        + "<iframe title=srcdoc srcdoc='<html lang=en><title>T</title><main><input id=srcdoc></main>'></iframe>"
    )
    url = pages.html("/", f"<input id=top>{outer}")
    with opened(browser, url) as page:
        seen, missed = seen_on(page)
        documents = documents_of(page)
    assert missed == []
    nodes = [node for rule in seen.violations if rule.id == "label" for node in rule.nodes]
    assert {node.selector for node in nodes} == {"#top", "#same", "#crossed", "#other", "#deepest", "#srcdoc"}
    places = {node.selector: documents[node.frame].url.rpartition("/")[2] for node in nodes}
    assert places == {
        "#top": "",
        "#same": "same",
        "#crossed": "crossed",
        "#other": "other",
        "#deepest": "deepest",
        "#srcdoc": "about:srcdoc",
    }
    boxes = {node.selector: node.box for node in nodes}
    assert all(box is not None and box.width > 0 for box in boxes.values())
    assert len({(box.x, box.y) for box in boxes.values() if box is not None}) == 6, "each has its own place on the page"


def test_two_frames_of_one_address_are_told_apart(browser: Browser, pages: Pages) -> None:
    twice = frame_of(pages, "/same", FIELD) * 2
    with opened(browser, pages.html("/", twice)) as page:
        seen, missed = seen_on(page)
    assert missed == []
    nodes = [node for rule in seen.violations if rule.id == "label" for node in rule.nodes]
    assert sorted(node.frame for node in nodes) == [1, 2]


def test_open_shadow_roots_are_looked_into_one_inside_the_other(browser: Browser, pages: Pages) -> None:
    url = pages.html(
        "/",
        "<div id=host></div><script>"
        "const root = host.attachShadow({mode: 'open'}); root.innerHTML = '<input id=shaded><div id=inner></div>';"
        "root.getElementById('inner').attachShadow({mode: 'open'}).innerHTML = '<input id=deeper>';"
        "</script>",
    )
    with opened(browser, url) as page:
        seen, _ = seen_on(page)
        where = selectors(seen.violations, "label")
        assert where == ["#host >> #shaded", "#host >> #inner >> #deeper"]
        assert page.locator(where[1]).count() == 1, "the selector leads there"


# --- hostile pages ------------------------------------------------------------------------------------------------

REDEFINED = """
Array.prototype.filter = Array.prototype.map = () => { throw new Error('mine') };
Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = () => [];
Document.prototype.querySelector = () => null;
JSON.stringify = () => '"nothing"'; JSON.parse = () => { throw new Error('mine') };
window.Promise = function () { throw new Error('mine') };
window.setTimeout = () => 0; window.getComputedStyle = () => ({});
Element.prototype.getBoundingClientRect = () => { throw new Error('mine') };
Element.prototype.attachShadow = () => null; Node.prototype.contains = () => true;
window.axe = { run: () => ({ violations: [] }), runPartial: () => null, version: '0.0.1' };
window.arianeAxe = { state: () => ({ done: true, error: null, value: [] }) };
"""


def test_what_a_page_redefines_changes_nothing(browser: Browser, pages: Pages) -> None:
    frame = frame_of(pages, "/frame", FIELD)
    pages.html("/plain", FIELD + frame)
    pages.html("/frame", f"<script>{REDEFINED}</script>" + FIELD)
    pages.html("/redefined", f"<script>{REDEFINED}</script>{FIELD}{frame}")
    with opened(browser, pages.url("/redefined")) as page:
        seen, missed = seen_on(page)
    pages.html("/frame", "<script></script>" + FIELD)
    with opened(browser, pages.url("/plain")) as page:
        plain, _ = seen_on(page)
    assert missed == []
    assert found(seen) == found(plain)
    assert seen.version == engine_version()


def test_a_strict_policy_keeps_nothing_out(browser: Browser, pages: Pages) -> None:
    pages.html("/", FIELD)
    status, headers, body = pages.answers["/"] if not callable(pages.answers["/"]) else pages.answers["/"]()
    policy = "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; sandbox"
    pages.answers["/"] = (status, headers | {"Content-Security-Policy": policy}, body)
    with opened(browser, pages.url()) as page:
        seen, missed = seen_on(page)
    assert missed == []
    assert selectors(seen.violations, "label") == ["#field"]


def test_a_sandboxed_frame_without_scripts_is_looked_into(browser: Browser, pages: Pages) -> None:
    with opened(browser, pages.html("/", FIELD + frame_of(pages, "/boxed", FIELD, more="sandbox"))) as page:
        seen, missed = seen_on(page, seconds=10)
    assert missed == []
    assert selectors(seen.violations, "label") == ["#field", "#field"]


def test_a_page_sees_nothing_of_axe_and_is_left_as_it_was(browser: Browser, pages: Pages) -> None:
    url = pages.html("/", FIELD + frame_of(pages, "/frame", FIELD))
    with opened(browser, url) as page:
        page.evaluate(
            "() => { window.changes = 0; new MutationObserver(all => { changes += all.length }).observe("
            "document, {subtree: true, childList: true, attributes: true, characterData: true}) }"
        )
        seen_on(page)
        assert page.evaluate("() => [changes, typeof axe, typeof arianeAxe, typeof setTimeout]") == [
            0,
            "undefined",
            "undefined",
            "function",
        ]


# --- what cannot be looked at -------------------------------------------------------------------------------------


def judged(seen: AxeSeen, missed: list[NotAudited]) -> Judged:
    """What the rules make of it."""
    none = Viewport(width=0, height=0)
    observation = Observation(
        at=datetime.now(UTC),
        step=0,
        moment=Moment.LOOK,
        url="",
        viewport=none,
        page_size=none,
        axe=seen,
        not_audited=tuple(missed),
    )
    return judge_observation(observation, "desktop", "test")


def test_a_frame_that_hangs_is_given_up_and_said(
    browser: Browser, pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frames, "PATIENCE", 0.5)
    hanging = frame_of(pages, "/hangs", "<script>onmessage = () => { while (true) {} }</script>" + FIELD, "localhost")
    with opened(browser, pages.html("/", f"{FIELD}{hanging}{frame_of(pages, '/sound', FIELD)}")) as page:
        session = page.context.new_cdp_session(page)
        page.evaluate("() => frames[0].postMessage('hang', '*')")
        # What the frame is told it hears after its own work, and then never again.
        documents = Documents(page, session)
        deadline = time.monotonic() + 30
        while all(each.entered for each in documents.refresh()) and time.monotonic() < deadline:
            page.wait_for_timeout(20)
        seen, missed = run_axe(documents.refresh())
        assert seen is not None
    where = pages.url("/hangs", "localhost")
    assert [(each.what, each.why) for each in missed] == [(f"frame {where}", "the frame does not answer")]
    assert selectors(seen.violations, "label") == ["#field", "#field"], "the page and the sound frame"
    findings, passed, not_audited = judged(seen, missed)
    assert not_audited == tuple(missed)
    assert {each.rule for each in findings if each.verdict is Verdict.FAILED} == {"axe/label"}
    assert "axe/frame-tested" not in passed


def test_a_frame_that_goes_away_meanwhile_is_not_audited(browser: Browser, pages: Pages) -> None:
    with opened(browser, pages.html("/", FIELD + frame_of(pages, "/goes", FIELD, "localhost"))) as page:
        documents = documents_of(page)
        page.evaluate("() => document.querySelector('iframe').contentWindow.location.replace('about:blank')")
        page.frames[1].wait_for_url("about:blank")
        seen, missed = run_axe(documents)
    assert seen is not None
    assert selectors(seen.violations, "label") == ["#field"]
    assert len(missed) == 1


def test_a_page_that_goes_away_is_not_audited(browser: Browser, pages: Pages) -> None:
    with opened(browser, pages.html("/", FIELD)) as page:
        documents = documents_of(page)
        page.close()
        seen, missed = run_axe(documents)
    assert seen is None
    assert [each.what for each in missed] == ["axe"]


def test_an_engine_that_takes_too_long_is_not_waited_for(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    slow = tmp_path / "axe.min.js"
    never = "() => new Promise(() => {})"
    slow.write_text(f"/*! axe v4.9.9 */ globalThis.axe = {{ utils: {{}}, run: {never}, runPartial: {never} }};")
    with opened(browser, pages.html("/", FIELD)) as page:
        seen, missed = run_axe(documents_of(page), slow, seconds=0.3)
    assert seen is None
    assert [each.why for each in missed] == [f"{pages.url()}: axe took too long"]


# --- what is told -------------------------------------------------------------------------------------------------


def test_what_the_engine_cannot_decide_is_told_whole_and_apart(browser: Browser, pages: Pages) -> None:
    blurred = "".join(f"<p id=p{n} style='color:#999'>Un texte sur une image</p>" for n in range(5))
    pale = "<section style='background:#fff'><p id=pale style='color:#ccc'>Un texte pâle</p></section>"
    style = "background-image:linear-gradient(#000,#fff)"
    with opened(browser, pages.html("/", f"<h1>Test</h1><div style='{style}'>{blurred}</div>{pale}")) as page:
        seen, missed = seen_on(page)
    assert selectors(seen.violations, "color-contrast") == ["#pale"]
    assert selectors(seen.incomplete, "color-contrast") == [f"#p{n}" for n in range(5)], "not cut to one"
    findings, passed, _ = judged(seen, missed)
    verdicts = {each.target.selector: each.verdict for each in findings if each.rule == "axe/color-contrast"}
    # A person is shown the first few of them.
    assert verdicts == {"#pale": Verdict.FAILED} | {f"#p{n}": Verdict.CANNOT_TELL for n in range(MOST_UNDECIDED)}
    assert "axe/color-contrast" not in passed


def test_two_experimental_rules_are_run_and_accuse_nobody(browser: Browser, pages: Pages) -> None:
    turned = "<style>@media (orientation: portrait) { html { transform: rotate(90deg) } }</style>"
    body = f"{turned}<h1>Test</h1><button aria-label=Valider>Envoyer la demande</button>"
    with opened(browser, pages.html("/", body)) as page:
        seen, missed = seen_on(page)
    findings, _, _ = judged(seen, missed)
    verdicts = {each.rule: each.verdict for each in findings}
    assert verdicts["axe/label-content-name-mismatch"] is Verdict.CANNOT_TELL
    assert verdicts["axe/css-orientation-lock"] is Verdict.CANNOT_TELL
    assert Verdict.FAILED not in verdicts.values()


# --- the engine ---------------------------------------------------------------------------------------------------


def test_the_release_has_one_engine_and_a_file_alone_changes_it(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    other = tmp_path / "my axe.js"
    source = script_path().read_text(encoding="utf-8")
    other.write_text(source.replace(read("axe.yaml")["engine"], "4.99.0"), encoding="utf-8")
    with opened(browser, pages.html("/", FIELD)) as page:
        assert seen_on(page)[0].version == engine_version() == read("axe.yaml")["engine"]
    with opened(browser, pages.html("/", FIELD)) as page:
        seen, _ = seen_on(page, script=other)
    assert seen.version == engine_version(other) == "4.99.0"
    assert selectors(seen.violations, "label") == ["#field"]


@pytest.mark.parametrize("content", [None, "", "<html>Not found</html>", "/*! jQuery v3.7.1 */", "\x00\xff"])
def test_a_file_that_is_no_engine_is_a_clear_error(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "axe.min.js"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError) as raised:
        engine_version(path)
    assert str(path) in str(raised.value)
    assert "axe.min.js of axe-core 4" in str(raised.value)


def test_what_a_button_with_a_menu_points_to_is_looked_up(browser: Browser, pages: Pages) -> None:
    button = "<button id={0} aria-haspopup=menu aria-expanded=false aria-controls={1}>Actions</button>"
    menu = "<ul id=there role=menu hidden><li role=menuitem tabindex=-1>Imprimer</li></ul>"
    with opened(
        browser, pages.html("/", button.format("one", "there") + button.format("two", "nowhere") + menu)
    ) as page:
        seen, missed = seen_on(page)
    assert selectors(seen.incomplete, "aria-valid-attr-value") == ["#one", "#two"]
    findings, _, _ = judged(seen, missed)
    assert [each.target.selector for each in findings if each.rule == "axe/aria-valid-attr-value"] == ["#two"]


# --- the same as axe alone ----------------------------------------------------------------------------------------

PLAIN = """async ([options]) => {
  const told = await axe.run(document, options);
  const nodes = (kind) => Object.fromEntries(told[kind].map((rule) => [rule.id, rule.nodes.map((n) => n.target)]));
  const ids = (kind) => Object.fromEntries(told[kind].map((rule) => [rule.id, []]));
  return { violations: nodes('violations'), incomplete: nodes('incomplete'), passes: ids('passes'),
           inapplicable: ids('inapplicable') };
}"""


def found(seen: AxeSeen) -> dict[str, dict[str, list[str]]]:
    """Elements by rule, for each kind of answer."""
    return {
        "violations": {rule.id: [node.selector for node in rule.nodes] for rule in seen.violations},
        "incomplete": {rule.id: [node.selector for node in rule.nodes] for rule in seen.incomplete},
        "passes": {rule: [] for rule in seen.passes},
        "inapplicable": {rule: [] for rule in seen.inapplicable},
    }


def plainly(page: Page) -> dict[str, dict[str, list[str]]]:
    """The same from `axe.run` in the page's own world, with axe in every frame."""
    for frame in page.frames:
        frame.evaluate(script_path().read_text(encoding="utf-8"))
        frame.evaluate("() => axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })")
    # Axe leaves out a frame that says nothing for half a second, as on a busy machine.
    told = page.evaluate(PLAIN, [OPTIONS | {"pingWaitTime": 20_000}])
    return {
        kind: {
            rule: [each[-1] if isinstance(each[-1], str) else " >> ".join(each[-1]) for each in targets]
            for rule, targets in rules.items()
        }
        for kind, rules in told.items()
    }


FLAWED = """<h1>Demande</h1><h3>Vos données</h3><img src=x><a href=/></a><input id=a><input id=b placeholder=Ville>
<p style="color:#aaa">Pâle</p><ul><p>Faux</p></ul><button></button><select><option>A</select>
<table><tr><th>A<td>B</table><div role=checkbox>C</div><input autocomplete=nonsense aria-label=D>
<div id=host></div><script>host.attachShadow({mode: 'open'}).innerHTML = '<input><img src=y>'</script>"""


@pytest.mark.parametrize("framed", [False, True], ids=["a page", "frames"])
def test_the_result_is_that_of_axe_alone(browser: Browser, pages: Pages, framed: bool) -> None:
    inner = frame_of(pages, "/inner", FLAWED)
    outer = frame_of(pages, "/same", FLAWED + inner) + frame_of(pages, "/other", FLAWED, "localhost")
    with opened(browser, pages.html("/", FLAWED + (outer if framed else ""))) as page:
        seen, missed = seen_on(page)
        plain = plainly(page)
    assert missed == []
    assert len(plain["violations"]) > 8
    assert found(seen) == plain
