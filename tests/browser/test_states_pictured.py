"""What comes to be seen when a page is used has a picture of its own in the archive, the report and the review."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from audits import twin
from audits.archive import Archive, StoredWalk, WalkStatus, forget, verify
from audits.browser import Browser
from audits.check import Checker
from audits.judge import judge
from audits.model import Finding, Observation, StateSeen
from audits.probes.trials import TRIALS
from audits.profiles import load_profile
from audits.redact.redactor import PAINT
from reports.page import write_report
from reports.reading import Reading
from reports.review import item_lines, items
from reports.words import Words
from tests.browser.pages import Pages, serving
from tests.browser.walks import fill, press, scenario, step, walk_of

pytestmark = pytest.mark.browser

GREEN = (0, 120, 60)

FEES = """<style>dialog { border: 0; padding: 0; width: 400px; height: 300px; background: rgb(0, 120, 60) }
input { position: absolute; left: 100px; top: 200px; width: 200px; height: 30px; border: 0; padding: 0 }
img { position: absolute; left: 20px; top: 20px; width: 60px; height: 40px }
#said { position: absolute; left: 100px; top: 100px; margin: 0; font: 24px sans-serif }</style>
<h1>Fees</h1><p>What the town asks.</p><button id=o>What it costs</button>
<dialog aria-label=Costs><img id=i width=60 height=40><p id=said>For</p><input id=n name=n value=''>
<button id=c>Close</button></dialog><script>
const d = document.querySelector('dialog'), at = (id) => document.getElementById(id);
at('said').textContent = new URLSearchParams(location.search).get('a') || 'For all';
at('o').onclick = () => {
  at('n').value = 'TYPED';
  at('i').src = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E';
  d.showModal();
};
at('c').onclick = () => d.close();</script>"""


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with serving() as served:
        yield served


@pytest.fixture(autouse=True)
def only_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(twin, "TRIALS", [each for each in TRIALS if each.section == "opened"])


def tried(browser: Browser, folder: Path, url: str) -> StoredWalk:
    walk = walk_of(browser, folder, scenario(url, step("Fees")), tries=twin.pages_tried)
    Archive(folder).add_judgement(judge(walk))
    return Archive(folder).walk(walk.id)


def observed(walk: StoredWalk) -> Observation:
    told = walk.steps[-1].tried
    assert told is not None and told.observation is not None, told
    return walk.observation(told)


def pictured(walk: StoredWalk) -> list[StateSeen]:
    return [each for each in observed(walk).states if each.screenshot]


def found(walk: StoredWalk) -> Finding:
    (finding,) = [each for each in judge(walk).findings if each.rule == "axe/label" and each.after]
    return finding


def image_of(walk: StoredWalk, state: StateSeen) -> Image.Image:
    assert state.screenshot is not None
    return Image.open(io.BytesIO(walk.evidence(state.screenshot))).convert("RGB")


def close(one: object, other: tuple[int, int, int]) -> bool:
    return isinstance(one, tuple) and all(abs(a - b) < 12 for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("where", ["", "dialog { position: absolute; top: 3000px }"])
def test_a_dialog_is_shown_with_what_was_typed_painted_over(
    browser: Browser, tmp_path: Path, pages: Pages, where: str
) -> None:
    walk = tried(browser, tmp_path, pages.html("/", FEES.replace("<style>", f"<style>{where}")))
    (state,) = pictured(walk)
    assert state.control == "What it costs"
    box, shown, image = found(walk).target.box, state.picture, image_of(walk, state)
    assert box is not None and shown is not None and (box.width, box.height) == (200, 30)
    assert (image.width, image.height) == (shown.width, shown.height)
    left, top = round(box.x - shown.x), round(box.y - shown.y)
    assert close(image.getpixel((left - 50, top + 15)), GREEN)
    # The field held words, and the picture may have been drawn for the person.
    assert all(close(image.getpixel((left + x, top + 15)), PAINT) for x in range(2, 198, 4))
    assert close(image.getpixel((left - 50, top - 160)), PAINT)
    assert not any(close(image.getpixel((left + x, top - 85)), PAINT) for x in range(0, 60, 2))
    told = walk.steps[0].tried
    assert told is not None and told.screenshots == (state.screenshot,)
    assert verify(tmp_path)[0].status is WalkStatus.INTACT


def test_the_report_and_the_review_show_it_marked(browser: Browser, tmp_path: Path, pages: Pages) -> None:
    walk = tried(browser, tmp_path / "archive", pages.html("/", FEES))
    (state,) = pictured(walk)
    assert state.screenshot is not None
    for lang, after in (("en", "after “What it costs” was used"), ("fr", "What it costs")):
        report = write_report(tmp_path / "archive", tmp_path / lang, lang).read_text(encoding="utf-8")
        closeups = re.findall(r"<svg [^>]*aria-label=\"([^\"]*)\">\s*<image href=\"([^\"]*)\"", report)
        assert [alt for alt, href in closeups if state.screenshot.sha256 in href and after in alt]
        shots = re.findall(r"<img src=\"([^\"]*)\"[^>]*alt=\"([^\"]*)\"", report)
        assert [alt for href, alt in shots if state.screenshot.sha256 in href and after in alt]
    item = next(each for each in items([walk]) if each.finding.rule == "axe/label" and each.finding.after)
    assert any(state.screenshot.path in line for line in item_lines(item, Words("en")))


def test_a_picture_that_was_forgotten_or_never_taken_is_not_replaced_by_another(
    browser: Browser, tmp_path: Path, pages: Pages
) -> None:
    walk = tried(browser, tmp_path / "archive", pages.html("/", FEES))
    (state,) = pictured(walk)
    assert state.screenshot is not None
    old = json.loads(observed(walk).model_dump_json(by_alias=True))
    for each in old["states"]:
        del each["screenshot"], each["picture"]
    assert all(each.picture is None for each in Observation.model_validate(old).states)
    forget(tmp_path / "archive", walk.id, state.screenshot, why="asked for")
    assert verify(tmp_path / "archive")[0].status is WalkStatus.INTACT
    again = Archive(tmp_path / "archive").walk(walk.id)
    report = write_report(tmp_path / "archive", tmp_path / "out", "en").read_text(encoding="utf-8")
    assert "<image" not in report.partition("axe/label")[0].rpartition("<article")[2]
    assert Reading(again).boxes(found(again)) == {}


def test_what_a_person_typed_before_is_painted_over(browser: Browser, tmp_path: Path, pages: Pages) -> None:
    form = "<form action=/fees><label>Name <input name=a></label><button>Next</button></form>"
    pages.html("/fees", FEES)
    first = step("Who", fill("Name", "Wolfgang Exemplar"), press("Next"))
    script = scenario(pages.url("/who"), first, step("Fees"))
    pages.html("/who", f"<h1>Who</h1>{form}")
    walk = walk_of(browser, tmp_path, script, tries=twin.pages_tried)
    (state,) = pictured(walk)
    box, shown, image = found(walk).target.box, state.picture, image_of(walk, state)
    assert box is not None and shown is not None
    left, top = round(box.x - shown.x), round(box.y - shown.y)
    assert all(close(image.getpixel((left + x, top - 85)), PAINT) for x in range(0, 60, 2))


MOVES = "@keyframes m { to { transform: translateX(300px) } } dialog[open] { animation: m 90s linear }"
BELOW = "dialog { position: absolute; top: 3000px }"


@pytest.mark.parametrize(("style", "opens"), [(MOVES, "d.showModal()"), (BELOW, "d.setAttribute('open', '')")])
def test_what_moves_or_is_out_of_sight_has_no_picture(
    browser: Browser, tmp_path: Path, pages: Pages, style: str, opens: str
) -> None:
    page = FEES.replace("<style>", f"<style>{style}").replace("d.showModal()", opens)
    walk = tried(browser, tmp_path, pages.html("/", page))
    assert observed(walk).states and not pictured(walk)
    assert all(each.target.box is None for each in judge(walk).findings if each.after)


def test_a_page_that_is_only_checked_has_none(browser: Browser, pages: Pages) -> None:
    trials = [each for each in TRIALS if each.section == "opened"]
    (looked,) = Checker(browser, load_profile("desktop"), trials=trials).look([pages.html("/", FEES)])
    assert looked.observation is not None and looked.observation.states
    assert not any(each.screenshot or each.picture for each in looked.observation.states)
    assert all(each.target.box is None for each in looked.findings if each.after)
