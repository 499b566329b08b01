"""Going back through a procedure, on walks whose pages keep or lose what was answered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from audits.archive import StoredWalk
from audits.browser import Browser
from audits.judge import judge
from audits.model import Choose, Finding, Returned, Verdict
from tests.browser.pages import Pages, serving
from tests.browser.walks import fill, handle, press, scenario, step, walk_of
from tests.practice.walking import back_from_each

pytestmark = pytest.mark.browser

LIVING = "<label>Town <select name=b><option>Choose<option>Liège<option>Namur</select></label>"
WHO = f"<h1>Who you are</h1><form action=/two><label>Name <input name=a></label>{LIVING}<button>Next</button></form>"
TWO = "<h1>Your request</h1><form action=/three><label>Subject <input name=c></label><button>Next</button></form>"


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with serving() as served:
        yield served


def walked(browser: Browser, folder: Path, pages: Pages, start: str) -> tuple[StoredWalk, Returned | None]:
    first = (fill("Name", "Eve Exemple"), Choose(control=handle("Town"), option={"*": "Namur"}), press("Next"))
    script = scenario(pages.url(start), step("Who you are", *first), step("Your request"))
    walk = walk_of(browser, folder, script, tries=back_from_each)
    tried = walk.steps[1].tried
    return walk, tried.returned if tried else None


def told(walk: StoredWalk) -> list[Finding]:
    rules = {"consistency/back-fails", "consistency/back-loses", "consistency/reload-begins-anew"}
    return [each for each in judge(walk).findings if each.rule in rules]


def test_two_pages_that_keep_what_was_answered(browser: Browser, tmp_path: Path, pages: Pages) -> None:
    pages.html("/", WHO)
    pages.html("/two", TWO)
    walk, returned = walked(browser, tmp_path, pages, "/")
    assert returned is not None
    assert (returned.came, returned.same_document, returned.reloads) == ("step", False, True)
    assert [(each.field.name, each.kept) for each in returned.answers] == [("Name", True), ("Town", True)]
    assert told(walk) == []


ONE_PAGE = """<div id=app></div><script>
const answers = {}, app = document.getElementById('app');
function show(n) {
  app.innerHTML = n ? '<h1>Your request</h1><label>Subject <input></label>'
    : `<h1>Who you are</h1><label>Name <input id=a></label>
       <label>Town <select id=b><option>Choose<option>Liège<option>Namur</select></label><button>Next</button>`;
  if (n) return;
  for (const id of KEPT) if (answers[id]) document.getElementById(id).value = answers[id];
  app.querySelector('button').onclick = () => {
    for (const id of ['a', 'b']) answers[id] = document.getElementById(id).value;
    NEXT
  };
}
addEventListener('popstate', () => show(+location.hash.slice(1)));
show(+location.hash.slice(1));
</script>"""

HISTORY = "history.pushState({}, '', '#1'); show(1);"


def one_page(kept: str = "['a', 'b']", then: str = HISTORY) -> str:
    return ONE_PAGE.replace("KEPT", kept).replace("NEXT", then)


def test_one_page_with_a_history_that_keeps_what_was_answered(browser: Browser, tmp_path: Path, pages: Pages) -> None:
    pages.html("/one", one_page())
    walk, returned = walked(browser, tmp_path, pages, "/one")
    assert returned is not None
    assert (returned.came, returned.same_document, returned.reloads) == ("step", True, True)
    assert told(walk) == []


def test_one_page_that_loses_an_answer_is_accused(browser: Browser, tmp_path: Path, pages: Pages) -> None:
    pages.html("/lossy", one_page(kept="['b']"))
    walk, _ = walked(browser, tmp_path, pages, "/lossy")
    [finding] = told(walk)
    assert (finding.rule, finding.verdict, finding.step) == ("consistency/back-loses", Verdict.FAILED, 0)
    assert (finding.target.name, finding.facts["fields"]) == ("Name", "Name")


def test_a_page_that_loses_answers_only_when_it_is_loaded_anew_is_left_to_a_person(
    browser: Browser, tmp_path: Path, pages: Pages
) -> None:
    pages.html("/forgets", WHO.replace("<form", "<form autocomplete=off"))
    pages.html("/two", TWO)
    walk, _ = walked(browser, tmp_path, pages, "/forgets")
    [finding] = told(walk)
    assert (finding.rule, finding.verdict) == ("consistency/back-loses", Verdict.CANNOT_TELL)


def test_a_step_that_has_no_place_in_the_history_is_accused(browser: Browser, tmp_path: Path, pages: Pages) -> None:
    pages.html("/flat", one_page(then="show(1);"))
    walk, returned = walked(browser, tmp_path, pages, "/flat")
    assert returned is not None and returned.came == "away"
    [finding] = told(walk)
    assert (finding.rule, finding.verdict, finding.step) == ("consistency/back-fails", Verdict.FAILED, 1)


def test_a_step_that_is_gone_when_its_page_is_loaded_anew_is_advised_upon(
    browser: Browser, tmp_path: Path, pages: Pages
) -> None:
    pages.html(
        "/begins",
        one_page(then="history.pushState({}, '', '#1'); show(1);").replace(
            "\nshow(+location", "\nhistory.replaceState({}, '', '#0');\nshow(+location"
        ),
    )
    walk, returned = walked(browser, tmp_path, pages, "/begins")
    assert returned is not None and returned.came == "step" and returned.reloads is False
    assert [(each.rule, each.verdict) for each in told(walk)] == [("consistency/reload-begins-anew", Verdict.ADVICE)]


def test_a_form_that_is_answered_without_a_redirect_breaks_going_back(
    browser: Browser, tmp_path: Path, pages: Pages
) -> None:
    pages.html("/posts", WHO.replace("<form", "<form method=post"))
    pages.html("/two", TWO.replace("<form", "<form method=post").replace("Your request", "Where"))
    status, headers, body = pages.answers["/two"]
    pages.answers["/two"] = (status, headers | {"Cache-Control": "no-store"}, body)
    pages.html("/three", "<h1>Your request</h1>")
    first = (fill("Name", "Eve Exemple"), press("Next"))
    where = (fill("Subject", "A permit"), press("Next"))
    script = scenario(pages.url("/posts"), step("Who you are", *first), step("Where", *where), step("Your request"))
    walk = walk_of(browser, tmp_path, script, tries=back_from_each)
    returned = [each.tried.returned for each in walk.steps[1:] if each.tried]
    assert [each.came for each in returned if each] == ["step", "error"]
    assert [(each.rule, each.step) for each in told(walk)] == [("consistency/back-fails", 2)]


def test_a_step_that_replaced_the_one_before_is_left_to_a_person(
    browser: Browser, tmp_path: Path, pages: Pages
) -> None:
    pages.html("/home", "<h1>Permits</h1><a href=/replaced>Begin</a>")
    pages.html("/replaced", WHO.replace("<button", "<button type=button onclick=\"location.replace('/two')\""))
    pages.html("/two", TWO)
    first = (fill("Name", "Eve Exemple"), press("Next"))
    script = scenario(
        pages.url("/home"), step("Permits", press("Begin")), step("Who you are", *first), step("Your request")
    )
    walk = walk_of(browser, tmp_path, script, tries=back_from_each)
    assert [(each.rule, each.verdict, each.step) for each in told(walk)] == [
        ("consistency/back-fails", Verdict.CANNOT_TELL, 2)
    ]
