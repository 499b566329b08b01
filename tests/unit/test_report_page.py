"""A report is sound HTML, holds what was recorded, and lets nothing of an audited page act."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest

from audits.archive import Archive
from audits.catalogue import load_catalogue
from audits.errors import ArchiveError, UsageError
from audits.model import Moment, Reason, ReasonCode
from reports.page import CHAPTERS, write_report
from reports.words import languages
from tests.unit import report_archive
from tests.unit.html_reading import Reading


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("archive")
    report_archive.build(root)
    return root


@pytest.fixture(scope="module", params=languages())
def report(request: pytest.FixtureRequest, archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_report(archive, tmp_path_factory.mktemp("report") / "out", request.param)


@pytest.fixture(scope="module")
def english(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_report(archive, tmp_path_factory.mktemp("english") / "out", "en")


def read(path: Path) -> Reading:
    return Reading(path.read_text(encoding="utf-8"))


def test_every_page_is_balanced_with_ids_once_and_links_that_lead_somewhere(report: Path) -> None:
    pages = [report, *report.parent.glob("evidence/*.html")]
    assert len(pages) == 3, "the report, and a viewer for each different snapshot"
    for page in pages:
        reading = read(page)
        assert reading.mistakes == []
        assert len(reading.ids) == len(set(reading.ids))
        assert reading.broken_links(page.parent if page == report else report.parent / "evidence") in (
            [],
            ["../index.html#walks"],
        )


def test_headings_go_down_one_level_at_a_time(report: Path) -> None:
    headings = read(report).headings
    assert headings.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in zip(headings, headings[1:], strict=False))


def test_every_chapter_is_there_and_listed(report: Path) -> None:
    reading = read(report)
    assert set(CHAPTERS) <= set(reading.ids)
    assert {f"#{chapter}" for chapter in CHAPTERS} <= set(reading.links)


def test_the_language_is_the_one_asked_for(report: Path) -> None:
    manifest = json.loads((report.parent / "report.json").read_text(encoding="utf-8"))
    assert read(report).lang == manifest["lang"]


def test_no_text_falls_back_to_english(report: Path) -> None:
    assert "[en]" not in read(report).text


def test_the_report_lists_every_authentic_source(report: Path) -> None:
    text, sources = read(report).text, load_catalogue().sources
    assert len(sources) >= 42
    assert [
        each.id for each in sources.values() if each.names["fr"][0] not in text and each.names["en"][0] not in text
    ] == []


def test_the_policy_forbids_scripts_and_every_other_place(report: Path) -> None:
    source = report.read_text(encoding="utf-8")
    policy = next(a["content"] for tag, a in read(report).tags if a.get("http-equiv", "") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'; img-src 'self'; style-src 'sha256-")
    assert "unsafe" not in policy and "http" not in policy
    assert source.count("<script") == 0


def test_what_a_page_says_stays_text(report: Path) -> None:
    reading = read(report)
    assert {tag for tag, _ in reading.tags}.isdisjoint({"script", "iframe", "object", "embed", "form", "base", "link"})
    assert not [name for _, attrs in reading.tags for name in attrs if name.startswith("on") or name == "style"]
    assert [attrs["src"] for tag, attrs in reading.tags if tag == "img" and "127.0.0.1" in attrs["src"]] == []
    assert "<script>document.title" in reading.text
    assert "{{ 7*7 }}{% raw %}" in reading.text
    assert not {"\x00", "\x1b", "\u202e"} & set(report.read_text(encoding="utf-8"))


def test_only_web_addresses_become_links_and_they_tell_nothing(report: Path) -> None:
    outward = [attrs for tag, attrs in read(report).tags if tag == "a" and ":" in attrs["href"].split("#")[0]]
    assert outward
    for attrs in outward:
        assert attrs["href"].startswith("http://127.0.0.1:8")
        assert "noreferrer" in attrs["rel"]


def test_a_language_that_is_none_is_not_claimed(report: Path) -> None:
    langs = {attrs["lang"] for _, attrs in read(report).tags if "lang" in attrs}
    assert langs <= {"fr", "en"}


def test_snapshots_are_shown_in_a_frame_where_nothing_runs(report: Path) -> None:
    for page in report.parent.glob("evidence/*.view.html"):
        reading = read(page)
        frames = [attrs for tag, attrs in reading.tags if tag == "iframe"]
        assert [frame["sandbox"] for frame in frames] == [""]
        assert "src" not in frames[0]
        assert "preconnect" not in re.findall(r"<link[^>]*", frames[0]["srcdoc"])
        policy = next(a["content"] for _, a in reading.tags if a.get("http-equiv") == "Content-Security-Policy")
        assert "script-src" not in policy and "default-src 'none'" in policy


def test_copies_of_evidence_have_the_hash_in_their_name(report: Path) -> None:
    copies = [path for path in report.parent.glob("evidence/*") if not path.name.endswith(".view.html")]
    assert len(copies) > 10
    for path in copies:
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.name.split(".")[0]
    assert not [path for path in copies if path.suffix == ".html"]


def test_a_snapshot_kept_twice_is_copied_once(report: Path) -> None:
    files = json.loads((report.parent / "report.json").read_text(encoding="utf-8"))["files"]
    assert len(files) == len(set(files))
    assert set(files) == {p.relative_to(report.parent).as_posix() for p in report.parent.rglob("*") if p.is_file()}


def test_heads_of_chains_are_printed_to_verify_against(archive: Path, english: Path) -> None:
    text = read(english).text
    sealed = [walk for walk in Archive(archive).walks() if walk.sealed]
    assert len(sealed) == 6
    for walk in Archive(archive).walks():
        assert walk.id in text
    for walk in sealed:
        assert walk.seal and walk.seal in text
    assert "ariane verify" in text


def test_the_summary_gives_counts_with_their_n(english: Path) -> None:
    text = " ".join(read(english).text.split())
    assert "7 walks were made through 4 procedures" in text
    assert "Of the 6 walks that say something about the services, 3 reached the end." in text
    assert "Flawed edition: 0 of 2 reached the end; 3 different barriers, met in 5 places." in text
    assert "Mended edition: 3 of 3 reached the end; not all pages were audited." in text
    assert "One more walk ended for a reason that says nothing about the service" in text
    before, _, rest = text.partition("Who these people are")
    _, _, after = rest.partition("How many different barriers hinder whom")
    assert before and after
    assert "%" not in (before + after).replace("{%", "").replace("%}", ""), "only shares that are quoted are rates"


def test_practice_administrations_are_said_to_be_invented(archive: Path, english: Path, tmp_path: Path) -> None:
    text = " ".join(read(english).text.split())
    assert "Visa portal of Exemple (practice)" in text and "practice/visa" not in text
    assert re.search(r"\d of these walks go through administrations that are invented", text)
    page = write_report(archive, tmp_path / "out", "en", walks=["20261123T090000"])
    text = " ".join(read(page).text.split())
    assert "The administrations in this report are invented." in text
    assert "The flawed edition has barriers that were put there on purpose" in text


def test_a_barrier_shows_its_place_from_close_by_and_says_what_it_does_to_people(english: Path) -> None:
    source = english.read_text(encoding="utf-8")
    card = source[source.index('<h4 id="barrier-axe-label">') :]
    card = card[: card.index("</article>")]
    assert "Someone who listens to the page" in card
    closeup = re.search(r'<svg viewBox="([\d. ]+)" role="img" aria-label="Detail of the screenshot', card)
    marked = re.search(r'<rect class="drawn" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/>', card)
    assert closeup and marked
    left, top, width, height = map(float, closeup[1].split())
    box = report_archive.field_box(1)
    x, y, wide, high = map(float, marked.groups())
    assert (x, y, wide, high) == pytest.approx((box.x, box.y, box.width, box.height), abs=1)
    assert left <= x and x + wide <= left + width and top <= y and y + high <= top + height
    picture = re.search(r'<image href="([^"]+)"', card)
    assert picture and (english.parent / picture[1]).is_file()


def test_the_blocked_cell_leads_to_the_step_that_stopped_the_person(english: Path) -> None:
    source = english.read_text(encoding="utf-8")
    cell = re.search(r'<p class="ending ending-blocked">.*?</p>', source, re.DOTALL)
    assert cell and 'href="#walk-1-step-3"' in cell[0] and "step 3 of 4" in cell[0]
    assert 'id="walk-1-step-3"' in source


def test_a_cell_of_ways_says_in_a_sentence_what_stopped_the_person(english: Path) -> None:
    source = english.read_text(encoding="utf-8")
    cell = re.search(r'<p class="ending ending-blocked">.*?</p>', source, re.DOTALL)
    told = " ".join(re.sub("<[^>]+>", " ", cell[0] if cell else "").split())
    assert "Shut out at step 3 of 4 Vos dates “Arrivée” is on the page and cannot be used." in told


def test_a_walk_that_was_not_audited_is_never_shown_as_good(english: Path) -> None:
    source = english.read_text(encoding="utf-8")
    cell = re.search(r'<p class="ending ending-stopped-safely[^"]*">.*?</p>', source, re.DOTALL)
    assert cell and "unaudited" in cell[0] and "pages not audited" in cell[0] and "no barrier" not in cell[0]


def test_an_interrupted_walk_is_shown_with_what_it_had(english: Path) -> None:
    text = read(english).text
    assert "Interrupted" in text and "This walk has no seal" in text


def test_what_went_wrong_is_marked_on_the_picture_and_told_in_the_list(english: Path) -> None:
    source = english.read_text(encoding="utf-8")
    step = source[source.index('id="walk-1-step-2"') : source.index('id="walk-1-step-3"')]
    assert step.count('r="11"/>') == 4
    assert re.search(r'<rect x="4\.688%" y="22\.545%" width="43\.75%" height="3\.636%"/>', step)
    numbers = re.findall(r'class="mark-number" aria-hidden="true">(\d)<', step)
    assert numbers == ["1", "2", "3"]
    assert "Le formulaire contient des erreurs." in step


def test_advice_stands_apart_from_barriers(english: Path) -> None:
    source = english.read_text(encoding="utf-8")
    advice = source[source.index('<h2 id="advice">') : source.index('<h2 id="unaudited">')]
    assert "axe/region" in advice
    assert "axe/region" not in source.replace(advice, "")


def test_what_was_not_audited_is_said(english: Path) -> None:
    source = english.read_text(encoding="utf-8")
    chapter = source[source.index('<h2 id="unaudited">') : source.index('<h2 id="method">')]
    assert "closed shadow root" in chapter
    assert "One step was never reached" in chapter


def test_some_walks_can_be_chosen(archive: Path, tmp_path: Path) -> None:
    page = write_report(archive, tmp_path / "out", "en", walks=["20261123T090000"], title="One <walk> & no more")
    reading = read(page)
    assert "One <walk> & no more" in reading.text
    assert "One walk was made through one procedure" in " ".join(reading.text.split())


def test_a_page_that_was_audited_in_part_is_never_green(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    recorder = report_archive.begin(archive, "visa", report_archive.VISA, ["Votre identité", "Fin"])
    recorder.step(0)
    recorder.see(0, Moment.ARRIVE, "x", report_archive.picture("x", []))
    recorder.finish_step(0)
    recorder.step(1)
    recorder.see(1, Moment.ARRIVE, "y", report_archive.picture("y", []))
    recorder.see(1, Moment.LEAVE, "z", report_archive.picture("z", []), audited=False)
    recorder.finish_step(1)
    recorder.end(Reason(code=ReasonCode.GOAL_REACHED), 1)
    page = write_report(archive.root, tmp_path / "out", "en")
    source, text = page.read_text(encoding="utf-8"), " ".join(read(page).text.split())
    assert "no barrier found in what could be audited; part of it could not" in text
    assert "no barrier found by the automated checks" not in text
    endings = re.findall(r'<p class="ending ending-completed([^"]*)"', source)
    assert endings == [" unaudited", " unaudited"]
    assert text.count("found nothing wrong in this step") == 1
    assert text.count("part of this step could not be audited") == 1


def damaged(tmp_path: Path) -> tuple[Path, list[Path]]:
    archive = Archive(tmp_path / "archive")
    report_archive.blocked(archive)
    report_archive.arrived(archive)
    return archive.root, [walk.folder for walk in archive.walks()]


def test_a_walk_that_cannot_be_read_is_listed_and_the_others_are_told(tmp_path: Path) -> None:
    root, folders = damaged(tmp_path)
    (folders[0] / "walk.jsonl").write_bytes(b"\x00\xff not a line\n")
    text = " ".join(read(write_report(root, tmp_path / "out", "en")).text.split())
    assert "One more walk of this archive cannot be read, and nothing is said of it." in text
    assert f"{folders[0].name}: this walk cannot be read." in text
    assert "One walk was made through one procedure" in text
    with pytest.raises(ArchiveError):
        write_report(root, tmp_path / "other", "en", walks=[folders[0].name])
    (folders[1] / "walk.jsonl").write_bytes(b"{}\n")
    with pytest.raises(ArchiveError):
        write_report(root, tmp_path / "none", "en")


def test_a_walk_that_was_changed_is_told_with_a_warning_and_not_called_sealed(tmp_path: Path) -> None:
    root, folders = damaged(tmp_path)
    log = folders[0] / "walk.jsonl"
    log.write_bytes(log.read_bytes().replace("Votre identité".encode(), b"Votre identita"))
    text = " ".join(read(write_report(root, tmp_path / "out", "en")).text.split())
    assert "One of 2 walks is sealed, and its files fit the seal." in text
    assert "The files of this walk no longer fit each other" in text


def test_a_judgement_of_another_state_of_the_walk_is_not_told(tmp_path: Path) -> None:
    root, folders = damaged(tmp_path)
    (folders[0] / "seal.json").unlink()
    text = " ".join(read(write_report(root, tmp_path / "out", "en", walks=[folders[0].name])).text.split())
    assert "The rules have not judged this walk yet" in text
    assert "No page was audited: nothing is known of barriers." in text


def test_an_unknown_walk_is_named(archive: Path, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="19990101"):
        write_report(archive, tmp_path / "out", "en", walks=["19990101"])


def test_an_archive_without_walks_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "archive" / "walks").mkdir(parents=True)
    with pytest.raises(UsageError, match="ariane walk"):
        write_report(tmp_path / "archive", tmp_path / "out", "en")


def test_nothing_that_is_no_report_is_overwritten(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="holds no report"):
        write_report(archive, tmp_path, "en")
    with pytest.raises(UsageError, match="is a file"):
        write_report(archive, tmp_path / "thesis.txt", "en")
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_new_report_leaves_nothing_of_the_old_one_and_all_of_the_reader_s(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_report(archive, out, "en")
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    before = {path.name for path in out.glob("evidence/*")}
    write_report(archive, out, "fr", walks=["20261123T110000"])
    after = {path.name for path in out.glob("evidence/*")}
    assert after < before
    assert (out / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_a_manifest_cannot_make_us_delete_other_files(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (tmp_path / "precious.html").write_text("mine", encoding="utf-8")
    names = ["../precious.html", str(tmp_path / "precious.html"), "evidence/../../precious.html", 7]
    (out / "report.json").write_text(json.dumps({"files": names}), encoding="utf-8")
    write_report(archive, out, "en")
    assert (tmp_path / "precious.html").read_text(encoding="utf-8") == "mine"


def test_evidence_that_is_gone_is_said_to_be_gone(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    recorder = report_archive.begin(archive, "visa", report_archive.VISA, ["Votre identité"])
    recorder.step(0)
    recorder.see(0, Moment.ARRIVE, "Votre identité", report_archive.picture("Votre identité", ["Nom"]))
    recorder.finish_step(0)
    recorder.end(Reason(code=ReasonCode.GOAL_REACHED), 0)
    (walk,) = archive.walks()
    for shot in walk.folder.glob("evidence/*.png"):
        shot.unlink()
    page = write_report(tmp_path / "archive", tmp_path / "out", "en")
    reading = read(page)
    assert "no longer in the archive" in reading.text
    assert reading.broken_links(page.parent) == []
