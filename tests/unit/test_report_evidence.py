"""Copies of evidence have names that nobody outside can choose, and show nothing that could act."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from audits.archive import Archive, StoredWalk
from audits.errors import UsageError
from audits.model import Box, EvidenceRef, Finding, Moment, Observed, Reason, ReasonCode, Target
from reports.evidence import EvidenceFolder, Proof, harmless, manifest_of, prepare, reports_with
from reports.reading import Reading
from tests.unit import report_archive


def kept(tmp_path: Path, content: bytes, suffix: str) -> tuple[StoredWalk, EvidenceRef]:
    """A finished walk that kept this content."""
    archive = Archive(tmp_path / "archive")
    recorder = report_archive.begin(archive, "visa", report_archive.VISA, ["Votre identité"])
    ref = recorder.writer.keep(content, suffix)
    recorder.step(0)
    at, url = recorder.tick(), "http://127.0.0.1/"
    recorder.write(Observed(at=at, step=0, moment=Moment.ARRIVE, url=url, snapshots=(ref,)))
    recorder.finish_step(0)
    recorder.end(Reason(code=ReasonCode.GOAL_REACHED), 0)
    return archive.walks()[0], ref


def copied(tmp_path: Path, content: bytes, suffix: str) -> tuple[Proof, EvidenceFolder]:
    walk, ref = kept(tmp_path, content, suffix)
    folder = EvidenceFolder(tmp_path / "out", lambda snapshot, sha256: f"<viewer>{snapshot}{sha256}")
    return folder.proof(walk, ref), folder


def test_a_picture_is_copied_with_its_size(tmp_path: Path) -> None:
    content = report_archive.picture("x", [])
    proof, folder = copied(tmp_path, content, ".png")
    assert (proof.width, proof.height) == (1280, 1100)
    assert (folder.out / proof.href).read_bytes() == content


def test_what_calls_itself_a_picture_and_is_none_is_copied_as_text(tmp_path: Path) -> None:
    proof, _ = copied(tmp_path, b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", ".svg")
    assert (proof.width, proof.view) == (0, "")
    assert proof.href.endswith(".txt")


def test_a_snapshot_is_copied_as_text_and_shown_through_the_viewer(tmp_path: Path) -> None:
    content = b"<LINK rel=preconnect href=//x><p>\x00Bonjour"
    proof, folder = copied(tmp_path, content, ".html")
    assert (folder.out / proof.href).read_bytes() == content
    assert proof.href.endswith(".html.txt")
    assert (
        folder.out / proof.view
    ).read_text() == f"<viewer><not-LINK rel=preconnect data-href=//x><p>Bonjour{proof.sha256}"


def test_data_is_copied_as_data(tmp_path: Path) -> None:
    proof, _ = copied(tmp_path, b"{}", ".json")
    assert proof.href == f"evidence/{proof.sha256}.json"


def test_a_reference_that_is_no_hash_touches_no_file(tmp_path: Path) -> None:
    walk, _ = kept(tmp_path, b"{}", ".json")
    folder = EvidenceFolder(tmp_path / "out", lambda snapshot, sha256: "")
    proof = folder.proof(walk, EvidenceRef(sha256="../../../../etc/passwd", suffix=".html", bytes=1))
    assert proof.missing and not proof.href
    assert not (tmp_path / "out").exists()


def test_evidence_that_was_changed_is_not_shown(tmp_path: Path) -> None:
    walk, ref = kept(tmp_path, b"{}", ".json")
    (walk.folder / ref.path).write_bytes(b'{"forged": true}')
    proof = EvidenceFolder(tmp_path / "out", lambda snapshot, sha256: "").proof(walk, ref)
    assert proof.missing and not proof.href


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        ("<LiNk rel=dns-prefetch>", "<not-LiNk rel=dns-prefetch>"),
        ("<iframe src=//x></iframe><frame>", "<not-iframe src=//x></iframe><not-frame>"),
        ("<a HREF = 'http://x'>", "<a data-href = 'http://x'>"),
        ("<a hr\0ef=&#35;>", "<a data-href=&#35;>"),
        ("<a href=\"#here\"><use href='#icon'>", "<a href=\"#here\"><use href='#icon'>"),
    ],
)
def test_what_would_open_a_connection_is_taken_out_of_a_snapshot(page: str, shown: str) -> None:
    assert harmless(page) == shown


def test_a_folder_is_made_ready_only_when_it_is_ours(tmp_path: Path) -> None:
    prepare(tmp_path / "new")
    prepare(tmp_path)
    (tmp_path / "report.json").write_bytes(manifest_of(["index.html"], {}))
    (tmp_path / "index.html").write_text("old", encoding="utf-8")
    prepare(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_manifest_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text("[]", encoding="utf-8")
    with pytest.raises(UsageError, match=r"report\.json"):
        prepare(tmp_path)


def test_the_manifest_lists_itself() -> None:
    manifest = json.loads(manifest_of(["index.html", "index.html"], {"lang": "fr"}))
    assert manifest == {"schema": "ariane.report/1", "lang": "fr", "files": ["index.html", "report.json"]}


def test_reports_that_hold_a_copy_of_what_was_erased_are_found(tmp_path: Path) -> None:
    for report in ("fr", "en"):
        (tmp_path / report / "evidence").mkdir(parents=True)
    (tmp_path / "fr" / "evidence" / f"{'a' * 64}.view.html").touch()
    (tmp_path / "en" / "evidence" / f"{'b' * 64}.jpg").touch()
    assert reports_with(tmp_path, ["a" * 64, "c" * 64]) == [tmp_path / "fr"]
    assert reports_with(tmp_path / "none", ["a" * 64]) == []


def test_what_came_by_use_is_never_marked_on_the_page_as_it_loaded(tmp_path: Path) -> None:
    """As judgements of earlier versions have it: no state is named, and the page shows an element called alike."""
    walk, _ = kept(tmp_path, b"{}", ".json")
    box = Box(x=1, y=2, width=30, height=40)
    target = Target(selector="#n", role="textbox", name="Name", box=box)
    for came in ({"after": "Fees"}, {"within": "Step 2"}, {"state": 0}):
        told: dict[str, object] = {"id": "a", "rule": "axe/label", "verdict": "failed", "severity": "serious", **came}
        finding = Finding.model_validate({**told, "profile": "desktop", "target": target, "step": 0})
        assert finding.of_a_state
        assert Reading(walk).boxes(finding) == {}
        assert Reading(walk).state(finding) is None
