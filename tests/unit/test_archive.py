"""The archive: what is written is there, what is there can be read, what was changed is found."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from audits.archive import Archive, ChangeCode, StoredWalk, WalkStatus, forget, new_walk_id, verify
from audits.errors import ArchiveError, ArchiveWriteError, KitError
from audits.model import (
    ActionDone,
    Arrival,
    ArrivalSeen,
    EvidenceRef,
    Finding,
    Handle,
    Instrument,
    Judgement,
    Moment,
    Observation,
    Observed,
    Outcome,
    PageEvent,
    PageTried,
    Profile,
    Reason,
    ReasonCode,
    Review,
    Scenario,
    Severity,
    Step,
    StepFinished,
    StepStarted,
    Verdict,
    Viewport,
    WalkFinished,
    WalkStarted,
)

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
WINDOW = Viewport(width=1280, height=800)
GOAL = WalkFinished(at=NOON, outcome=Outcome.COMPLETED, reason=Reason(code=ReasonCode.GOAL_REACHED), step=1)


def started(walk: str = "", at: datetime = NOON) -> WalkStarted:
    steps = tuple(
        Step(title={"fr": title}, arrive=Arrival(heading=Handle(name={"*": title})))
        for title in ("Le service", "Vos coordonnées", "La date")
    )
    scenario = Scenario(
        walk="rendez-vous", title={"fr": "Été"}, administration="a/b", procedure="p", start="{site}", steps=steps
    )
    return WalkStarted(
        at=at,
        walk=walk,
        scenario=scenario,
        profile=Profile(name="desktop", viewport=WINDOW),
        instrument=Instrument(kit="0.1.0", rules="1", axe="4.12.1", browser="chromium 156"),
    )


def walked(root: Path, walk: str = "w", *, words: str = "Nom = ‹person.family_name›") -> str:
    """A sealed walk of two steps of three, with an observation seen twice; returns its head."""
    with Archive(root).begin(started(walk)) as writer:
        seen = Observation(at=NOON, step=0, moment=Moment.ARRIVE, url="http://h/", viewport=WINDOW, page_size=WINDOW)
        kept = writer.keep(seen.model_dump_json(by_alias=True).encode(), ".json")
        shot = writer.keep(b"\xff\xd8 a picture", ".jpg")
        writer.write(StepStarted(at=NOON, step=0, title={"fr": "Le service"}))
        writer.write(ArrivalSeen(at=NOON, step=0))
        writer.write(
            Observed(at=NOON, step=0, moment=Moment.ARRIVE, url="http://h/", observation=kept, screenshot=shot)
        )
        writer.write(ActionDone(at=NOON, step=0, number=0, verb="fill", words=words))
        writer.write(
            Observed(at=NOON, step=0, moment=Moment.LEAVE, url="http://h/", same_as=kept.sha256, screenshot=shot)
        )
        writer.write(StepFinished(at=NOON, step=0, status="done"))
        writer.write(StepStarted(at=NOON, step=1, title={"fr": "Vos coordonnées"}))
        writer.write(PageEvent(at=NOON, step=1, kind="console_error", text="une ligne\nune autre\u2028encore"))
        writer.write(StepFinished(at=NOON, step=1, status="ended_here"))
        writer.write(GOAL)
        return writer.seal()


def judgement(walk: str, seal: str | None, observation: str | None = None) -> Judgement:
    finding = Finding(
        id="f",
        rule="axe/label",
        verdict=Verdict.FAILED,
        severity=Severity.SERIOUS,
        profile="desktop",
        observation=observation,
    )
    return Judgement(walk=walk, seal=seal, rules="2026.11", at=NOON, findings=(finding,))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "archive"


def folder_of(root: Path, walk: str = "w") -> Path:
    return root / "walks" / "2026-11-23" / walk


def codes(root: Path, **options: str) -> set[ChangeCode]:
    [check] = verify(root, **options)
    assert (check.status is WalkStatus.CHANGED) == bool(check.changes)
    return {change.code for change in check.changes}


def evidence_in(folder: Path, suffix: str) -> Path:
    return next((folder / "evidence").glob(f"*{suffix}"))


# --- writing and reading --------------------------------------------------------------------------------------


def test_the_chain_can_be_followed_with_nothing_but_a_hash(root: Path) -> None:
    head = walked(root)
    before = "0" * 64
    for number, line in enumerate((folder_of(root) / "walk.jsonl").read_bytes().splitlines()):
        data = json.loads(line)
        assert (data["n"], data["prev"]) == (number, before)
        before = sha256(line).hexdigest()
    seal = json.loads((folder_of(root) / "seal.json").read_bytes())
    assert before == head == seal["head"]
    assert seal["lines"] == 11
    for path, digest in seal["files"].items():
        assert sha256((folder_of(root) / path).read_bytes()).hexdigest() == digest


def test_a_walk_is_read_back_as_it_was_written(root: Path) -> None:
    head = walked(root)
    walk = Archive(root).walk("w")
    assert walk.started == started("w")
    assert walk.ending == GOAL
    assert (walk.sealed, walk.seal, walk.head, walk.torn) == (True, head, head, False)
    first, second, third = walk.steps
    assert [step.title["fr"] for step in walk.steps] == ["Le service", "Vos coordonnées", "La date"]
    assert first.arrival and [action.verb for action in first.actions] == ["fill"]
    assert [seen.moment for seen in first.observed] == [Moment.ARRIVE, Moment.LEAVE]
    assert second.finished and second.finished.status == "ended_here"
    assert second.page_events[0].text == "une ligne\nune autre\u2028encore"
    assert (third.index, third.started, third.finished, third.actions) == (2, None, None, ())


def test_what_was_tried_after_the_end_leaves_the_end_as_it_was(root: Path) -> None:
    why = "x" * 9000
    with Archive(root).begin(started("w")) as writer:
        writer.write(GOAL)
        for step in range(2):
            writer.write(PageTried(at=NOON, step=step, why=why))
        head = writer.seal()
    walk = Archive(root).walk("w")
    assert (walk.ending, walk.head, walk.seal) == (GOAL, head, head)
    assert [step.tried and step.tried.why for step in walk.steps] == [why, why, None]


def test_an_unchanged_page_leads_to_the_earlier_observation(root: Path) -> None:
    walked(root)
    walk = Archive(root).walk("w")
    first, again = walk.steps[0].observed
    assert again.observation is None
    assert walk.observation(again) == walk.observation(first)


def test_steps_that_a_python_scenario_adds_are_there(root: Path) -> None:
    with Archive(root).begin(started("w")) as writer:
        writer.write(StepStarted(at=NOON, step=3, title={"fr": "Une étape de plus"}))
    assert [step.title["fr"] for step in Archive(root).walk("w").steps][3] == "Une étape de plus"


def test_the_same_evidence_is_kept_once_and_unnamed_evidence_goes(root: Path) -> None:
    with Archive(root).begin(started("w")) as writer:
        twice = [writer.keep(b"same", ".html") for _ in range(2)]
        writer.keep(b"named by nothing", ".html")
        assert twice[0] == twice[1]
        assert len(list((writer.folder / "evidence").iterdir())) == 2
        writer.write(Observed(at=NOON, step=0, moment=Moment.LOOK, url="", snapshots=(twice[0],)))
        writer.write(GOAL)
        writer.seal()
    assert [file.read_bytes() for file in (folder_of(root) / "evidence").iterdir()] == [b"same"]
    assert verify(root)[0].status is WalkStatus.INTACT


def test_characters_without_bytes_do_not_cost_the_line(root: Path) -> None:
    broken = PageEvent.model_construct(
        event="page_event", at=NOON, step=0, kind="console_error", text="a \ud800 b", url=""
    )
    with Archive(root).begin(started("w")) as writer:
        writer.write(broken)
    event = Archive(root).walk("w").events[1]
    assert isinstance(event, PageEvent) and event.text == "a ? b"


def test_nothing_is_added_after_the_seal(root: Path) -> None:
    with Archive(root).begin(started("w")) as writer:
        writer.write(GOAL)
        writer.seal()
        with pytest.raises(KitError):
            writer.write(GOAL)
        with pytest.raises(KitError):
            writer.seal()


def test_someone_elses_change_to_the_log_is_not_sealed(root: Path) -> None:
    with Archive(root).begin(started("w")) as writer:
        writer.write(GOAL)
        log = writer.folder / "walk.jsonl"
        log.write_bytes(log.read_bytes().replace(b"completed", b"completee"))
        with pytest.raises(ArchiveError, match="changed by someone else"):
            writer.seal()


def test_an_attempt_never_overwrites_another(root: Path) -> None:
    walked(root)
    before = (folder_of(root) / "walk.jsonl").read_bytes()
    with pytest.raises(ArchiveError, match="already holds"):
        Archive(root).begin(started("w"))
    with pytest.raises(ArchiveError, match="already holds"):
        Archive(root).begin(started("w", NOON + timedelta(days=1)))
    assert (folder_of(root) / "walk.jsonl").read_bytes() == before
    assert not (root / "walks" / "2026-11-24").exists()


@pytest.mark.parametrize("name", ["a:b", "../x", "con", "NUL.x", "a.", "a b", "x" * 101, "a/b", ".hidden"])
def test_an_id_that_some_system_would_refuse_is_refused(root: Path, name: str) -> None:
    with pytest.raises(ArchiveError, match="cannot be the id"):
        Archive(root).begin(started(name))


def test_ids_sort_by_time_and_differ_within_a_millisecond() -> None:
    same = {new_walk_id("Été à l’État", "desktop", NOON) for _ in range(1000)}
    assert len(same) == 1000
    moments = [NOON + timedelta(milliseconds=each) for each in (0, 1, 999, 1000, 86_400_000)]
    ids = [new_walk_id("x", "desktop", moment) for moment in moments]
    assert ids == sorted(ids)
    assert next(iter(same)).startswith("20261123T120000000Z-ete-a-letat-desktop-")


def test_a_day_is_that_of_utc(root: Path) -> None:
    east = datetime.fromisoformat("2026-11-24T00:30:00+01:00")
    with Archive(root).begin(started("w", east)) as writer:
        assert writer.folder == folder_of(root)
    assert verify(root)[0].status is WalkStatus.INTERRUPTED


def test_a_suffix_cannot_lead_out_of_the_folder(root: Path) -> None:
    with Archive(root).begin(started("w")) as writer, pytest.raises(ArchiveError, match="not the name"):
        writer.keep(b"x", "/../../x")
    ref = EvidenceRef(sha256="0" * 64, suffix="/../../walk.jsonl", bytes=1)
    with pytest.raises(ArchiveError, match="not the name"):
        Archive(root).walk("w").evidence(ref)


def test_listing_reads_the_ends_of_a_log_and_not_the_middle(root: Path) -> None:
    walked(root)
    log = folder_of(root) / "walk.jsonl"
    first, *_, last = log.read_bytes().splitlines()
    log.write_bytes(b"\n".join([first, b"x" * 100_000, last, b""]))
    [walk] = Archive(root).walks()
    assert (walk.started.walk, walk.ending.outcome) == ("w", Outcome.COMPLETED)
    with pytest.raises(ArchiveError, match="line 2"):
        _ = walk.events


def test_a_last_line_longer_than_the_first_look_is_read_whole(root: Path) -> None:
    with Archive(root).begin(started("w")) as writer:
        writer.write(PageEvent(at=NOON, step=0, kind="dialog", text="é" * 90_000))
    walk = Archive(root).walk("w")
    assert walk.ending.outcome is Outcome.INTERRUPTED
    assert walk.head == verify(root)[0].head


def test_walks_come_by_time_and_by_the_beginning_of_their_name(root: Path) -> None:
    for name, day in (("b2", 1), ("a1", 2), ("b1", 0)):
        Archive(root).begin(started(name, NOON + timedelta(days=day))).close()
    archive = Archive(root)
    assert [walk.id for walk in archive.walks()] == ["b1", "b2", "a1"]
    assert archive.walk("a").id == "a1"
    with pytest.raises(ArchiveError, match="begins the name of 2 walks: b1, b2"):
        archive.walk("b")
    with pytest.raises(ArchiveError, match="no walk “c”"):
        archive.walk("c")


def test_a_judgement_lies_beside_its_walk(root: Path) -> None:
    head = walked(root)
    archive = Archive(root)
    older = judgement("w", head)
    newer = older.model_copy(update={"rules": "2027:1/2", "at": NOON + timedelta(days=90)})
    assert archive.walk("w").judgement is None
    files = [archive.add_judgement(each) for each in (newer, older)]
    assert [file.relative_to(root).as_posix() for file in files] == [
        "judgements/w/2027_1_2.jsonl",
        "judgements/w/2026.11.jsonl",
    ]
    assert archive.walk("w").judgements() == [older, newer]
    assert archive.walk("w").judgement == newer
    [check] = verify(root)
    assert (check.status, check.judgements) == (WalkStatus.INTACT, 2)


def test_a_judgement_cut_short_makes_room_for_the_next(root: Path) -> None:
    head = walked(root)
    file = Archive(root).add_judgement(judgement("w", head))
    with file.open("ab") as torn:
        torn.write(b'{"schema":"ariane.judg')
    assert len(Archive(root).walk("w").judgements()) == 1
    Archive(root).add_judgement(judgement("w", head))
    assert len(Archive(root).walk("w").judgements()) == 2
    assert verify(root)[0].status is WalkStatus.INTACT


# --- what is foreign, damaged or newer ------------------------------------------------------------------------


def test_what_is_no_archive_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="There is no archive at"):
        Archive(tmp_path / "nowhere").walks()
    assert Archive(tmp_path).walks() == []
    (tmp_path / "holiday.jpg").touch()
    with pytest.raises(ArchiveError, match="is not an archive"):
        Archive(tmp_path).walks()
    with pytest.raises(ArchiveError, match="is not an archive"):
        verify(tmp_path)
    with pytest.raises(ArchiveWriteError, match=r"holiday\.jpg"):
        Archive(tmp_path / "holiday.jpg").begin(started("w"))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"\x00\xff\x00", "walk.jsonl, line 2: a JSON object was expected"),
        (b"[" * 100_000, "walk.jsonl, line 2: a JSON object was expected"),
        (b'{"event":"moon_landing"}', "walk.jsonl, line 2: the record: .*moon_landing"),
        (b'{"event":"step_started","at":"2026-11-23","title":{}}', "line 2: step_started.step: Field required"),
    ],
)
def test_a_damaged_line_is_named(root: Path, line: bytes, message: str) -> None:
    walked(root)
    log = folder_of(root) / "walk.jsonl"
    log.write_bytes(log.read_bytes().splitlines()[0] + b"\n" + line + b"\n")
    with pytest.raises(ArchiveError, match=message) as raised:
        _ = Archive(root).walk("w").events
    assert raised.value.hint


def test_a_newer_format_says_so(root: Path) -> None:
    walked(root)
    for name in ("walk.jsonl", "seal.json"):
        file = folder_of(root) / name
        file.write_bytes(file.read_bytes().replace(b"ariane.walk/1", b"ariane.walk/3").replace(b"seal/1", b"seal/2"))
    with pytest.raises(ArchiveError, match="“ariane.walk/3”, newer than this Ariane"):
        _ = Archive(root).walk("w").started
    with pytest.raises(ArchiveError, match="“ariane.seal/2”, newer than this Ariane"):
        _ = Archive(root).walk("w").seal


def test_a_log_that_does_not_begin_with_a_start_is_refused(root: Path) -> None:
    walked(root)
    log = folder_of(root) / "walk.jsonl"
    log.write_bytes(b"".join(log.read_bytes().splitlines(keepends=True)[1:]))
    with pytest.raises(ArchiveError, match="begins with “walk_started”, and this is “step_started”"):
        _ = Archive(root).walk("w").started


def test_evidence_that_is_gone_or_other_is_never_handed_out(root: Path) -> None:
    walked(root)
    walk = Archive(root).walk("w")
    shot = walk.steps[0].observed[0].screenshot
    assert shot and walk.evidence(shot) == b"\xff\xd8 a picture"
    (walk.folder / shot.path).write_bytes(b"another picture")
    with pytest.raises(ArchiveError, match="is not what was kept"):
        walk.evidence(shot)
    (walk.folder / shot.path).unlink()
    with pytest.raises(ArchiveError, match="is missing"):
        walk.evidence(shot)


# --- verification ---------------------------------------------------------------------------------------------


def test_a_sealed_walk_is_intact_and_with_its_head_proven(root: Path) -> None:
    head = walked(root)
    [plain], [proven] = verify(root), verify(root, walk="w", head=f" {head.upper()} ")
    assert (plain.status, plain.head, plain.head_matches) == (WalkStatus.INTACT, head, None)
    assert (proven.status, proven.head_matches) == (WalkStatus.PROVEN, True)
    with pytest.raises(ArchiveError, match="64 hexadecimal digits"):
        verify(root, head=head[:12])


def test_any_changed_byte_is_found(root: Path) -> None:
    """Every byte of the seal, and a sample of every other file."""
    walked(root)
    dice = random.Random(7)
    for file in [file for file in folder_of(root).rglob("*") if file.is_file()]:
        sound = file.read_bytes()
        everywhere = range(len(sound))
        places = everywhere if file.name == "seal.json" else dice.sample(everywhere, min(len(sound), 250))
        for place in {0, len(sound) - 1, *places}:
            other = sound[place] ^ dice.randrange(1, 256)
            file.write_bytes(sound[:place] + bytes([other]) + sound[place + 1 :])
            assert verify(root)[0].status is WalkStatus.CHANGED, f"byte {place} of {file.name}"
        file.write_bytes(sound)
    assert verify(root)[0].status is WalkStatus.INTACT


def shuffled(change: Callable[[list[bytes]], list[bytes]]) -> Callable[[Path], None]:
    def act(folder: Path) -> None:
        log = folder / "walk.jsonl"
        log.write_bytes(b"".join(change(log.read_bytes().splitlines(keepends=True))))

    return act


def _replace_evidence(folder: Path) -> None:
    other = b"another picture"
    old = evidence_in(folder, ".jpg")
    old.unlink()
    old.with_name(f"{sha256(other).hexdigest()}.jpg").write_bytes(other)


DAMAGE: dict[str, tuple[Callable[[Path], object], set[ChangeCode]]] = {
    "a line removed": (
        shuffled(lambda lines: lines[:3] + lines[4:]),
        {ChangeCode.LINE_MISPLACED, ChangeCode.CHAIN_BROKEN, ChangeCode.FILE_CHANGED, ChangeCode.SEAL_MISFIT},
    ),
    "the last line removed": (
        shuffled(lambda lines: lines[:-1]),
        {ChangeCode.FILE_CHANGED, ChangeCode.SEAL_MISFIT},
    ),
    "a line twice": (
        shuffled(lambda lines: [*lines[:4], *lines[3:]]),
        {ChangeCode.LINE_MISPLACED, ChangeCode.CHAIN_BROKEN, ChangeCode.FILE_CHANGED, ChangeCode.SEAL_MISFIT},
    ),
    "two lines swapped": (
        shuffled(lambda lines: [*lines[:3], lines[4], lines[3], *lines[5:]]),
        {ChangeCode.LINE_MISPLACED, ChangeCode.CHAIN_BROKEN, ChangeCode.FILE_CHANGED},
    ),
    "a line inserted": (
        shuffled(lambda lines: [*lines[:2], b'{"n":2,"prev":""}\n', *lines[2:]]),
        {ChangeCode.LINE_MISPLACED, ChangeCode.CHAIN_BROKEN, ChangeCode.FILE_CHANGED, ChangeCode.SEAL_MISFIT},
    ),
    "a line added": (
        shuffled(lambda lines: [*lines, b"hello\n"]),
        {ChangeCode.LINE_UNREADABLE, ChangeCode.FILE_CHANGED, ChangeCode.SEAL_MISFIT},
    ),
    "a torn line under a seal": (shuffled(lambda lines: [*lines, b"{"]), {ChangeCode.FILE_CHANGED}),
    "the log gone": (
        lambda folder: (folder / "walk.jsonl").unlink(),
        {ChangeCode.FILE_MISSING, ChangeCode.SEAL_MISFIT, ChangeCode.FILE_EXTRA},
    ),
    "evidence gone": (lambda folder: evidence_in(folder, ".jpg").unlink(), {ChangeCode.FILE_MISSING}),
    "evidence replaced": (_replace_evidence, {ChangeCode.FILE_MISSING, ChangeCode.FILE_EXTRA}),
    "a file too many": (lambda folder: (folder / "evidence" / "x.jpg").touch(), {ChangeCode.FILE_EXTRA}),
    "a folder too many": (lambda folder: (folder / "more").mkdir(), {ChangeCode.FILE_EXTRA}),
    "a hidden file": (lambda folder: (folder / ".hidden").touch(), {ChangeCode.FILE_EXTRA}),
    "the seal emptied": (lambda folder: (folder / "seal.json").write_bytes(b"{}"), {ChangeCode.SEAL_ALTERED}),
    "another name": (
        lambda folder: folder.rename(folder.with_name("v")),
        {ChangeCode.FOLDER_MISNAMED, ChangeCode.SEAL_MISFIT},
    ),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_every_kind_of_damage_is_found_and_named(root: Path, damage: str) -> None:
    walked(root)
    act, expected = DAMAGE[damage]
    act(folder_of(root))
    assert codes(root) == expected


def test_a_change_names_its_file_and_line(root: Path) -> None:
    walked(root)
    shuffled(lambda lines: lines[:3] + lines[4:])(folder_of(root))
    broken = [change for change in verify(root)[0].changes if change.code is ChangeCode.CHAIN_BROKEN]
    assert [change.facts for change in broken] == [{"file": "walks/2026-11-23/w/walk.jsonl", "line": 4}]


def test_the_seal_of_another_walk_does_not_fit(root: Path) -> None:
    walked(root, "w")
    walked(root, "v", words="autre chose")
    shutil.copy(folder_of(root, "v") / "seal.json", folder_of(root, "w") / "seal.json")
    by_id = {check.walk: check for check in verify(root)}
    assert by_id["v"].status is WalkStatus.INTACT
    assert ChangeCode.SEAL_MISFIT in {change.code for change in by_id["w"].changes}


def test_a_rewritten_archive_is_told_only_by_a_head_from_outside(root: Path, tmp_path: Path) -> None:
    printed = walked(root)
    forged = tmp_path / "forged"
    walked(forged, words="Nom = something else")
    assert verify(forged)[0].status is WalkStatus.INTACT
    assert codes(forged, head=printed) == {ChangeCode.HEAD_DIFFERS}
    assert verify(forged, walk="w", head=printed)[0].head_matches is False


def test_a_head_is_looked_for_among_all_walks(root: Path) -> None:
    walked(root, "a", words="un")
    printed = walked(root, "b", words="deux")
    assert [check.status for check in verify(root, head=printed)] == [WalkStatus.INTACT, WalkStatus.PROVEN]
    *walks, unknown = verify(root, head="f" * 64)
    assert {check.status for check in walks} == {WalkStatus.INTACT}
    assert (unknown.walk, unknown.status) == ("", WalkStatus.CHANGED)
    assert [change.code for change in unknown.changes] == [ChangeCode.HEAD_UNKNOWN]


def test_without_a_seal_nothing_more_than_interrupted_is_claimed(root: Path) -> None:
    head = walked(root)
    (folder_of(root) / "seal.json").unlink()
    [check] = verify(root, head=head)
    assert (check.status, check.head_matches) == (WalkStatus.INTERRUPTED, True)
    shuffled(lambda lines: lines[:3] + lines[4:])(folder_of(root))
    assert ChangeCode.CHAIN_BROKEN in codes(root)


def test_judgements_must_be_of_this_walk_and_this_seal(root: Path) -> None:
    head = walked(root)
    file = Archive(root).add_judgement(judgement("w", head))
    sound = file.read_text()
    for wrong in (sound.replace(head, "0" * 64), sound.replace(f'"{head}"', "null"), sound.replace('"w"', '"v"')):
        assert wrong != sound
        file.write_text(wrong)
        assert codes(root) == {ChangeCode.JUDGEMENT_FOREIGN}
    file.write_text("nonsense\n")
    assert codes(root) == {ChangeCode.JUDGEMENT_UNREADABLE}


def test_a_walk_that_only_its_judgements_remember_is_missed(root: Path) -> None:
    Archive(root).add_judgement(judgement("w", walked(root)))
    shutil.rmtree(folder_of(root))
    assert codes(root) == {ChangeCode.WALK_MISSING}


def test_lines_of_a_later_kit_can_still_be_verified(root: Path) -> None:
    """Whoever verifies looks at the chain and not at the meaning: what is new is not what was changed."""
    with Archive(root).begin(started("w")) as writer:
        later = PageEvent.model_construct(event="moon_landing", at=NOON, step=0, kind="x", text="", url="")
        writer.write(later)
        writer.seal()
    assert verify(root)[0].status is WalkStatus.INTACT
    with pytest.raises(ArchiveError, match="newer Ariane"):
        _ = Archive(root).walk("w").events


# --- forgetting -----------------------------------------------------------------------------------------------


def test_a_forgotten_walk_leaves_a_tombstone_and_nothing_else(root: Path) -> None:
    head = walked(root)
    Archive(root).add_judgement(judgement("w", head))
    stone = forget(Archive(root), "w", why="asked by the person in the picture")
    assert (stone.whole, stone.head, stone.judgements, len(stone.files)) == (True, head, True, 4)
    assert [path.name for path in folder_of(root).rglob("*")] == ["tombstones.jsonl"]
    assert not (root / "judgements" / "w").exists()
    assert Archive(root).walks() == []
    [check] = verify(root, head=head)
    assert (check.status, check.forgotten) == (WalkStatus.FORGOTTEN, (stone,))
    with pytest.raises(ArchiveError, match="erased on request on .*: asked by the person"):
        _ = Archive(root).walk("w").started


def test_forgotten_evidence_is_accepted_and_shown(root: Path) -> None:
    head = walked(root)
    walk = Archive(root).walk("w")
    shot, seen = walk.steps[0].observed[0].screenshot, walk.steps[0].observed[0].observation
    assert shot and seen
    Archive(root).add_judgement(judgement("w", head, seen.sha256))
    stone = forget(root, "w", shot, why="a face")
    assert (list(stone.files), stone.judgements) == ([shot.path], False)
    [check] = verify(root, head=head)
    assert (check.status, check.forgotten) == (WalkStatus.PROVEN, (stone,))
    walk = Archive(root).walk("w")
    assert (walk.has(shot), walk.has(seen), walk.judgement is not None) == (False, True, True)
    with pytest.raises(ArchiveError, match="erased on request on .*: a face"):
        walk.evidence(shot)

    assert forget(root, "w", seen.sha256[:10], why="quoted").judgements
    assert Archive(root).walk("w").judgement is None
    assert verify(root)[0].status is WalkStatus.INTACT
    assert Archive(root).walk("w").ending == GOAL


def test_what_is_to_be_forgotten_must_be_meant(root: Path) -> None:
    walked(root)
    for evidence in ("", "ffff", "../seal"):
        with pytest.raises(ArchiveError, match="names no piece"):
            forget(root, "w", evidence, why="x")
    with pytest.raises(ArchiveError, match="needs a reason"):
        forget(root, "w", why=" ")
    assert verify(root)[0].status is WalkStatus.INTACT


def test_a_tombstone_excuses_only_what_it_names_and_only_as_written(root: Path) -> None:
    walked(root)
    forget(root, "w", evidence_in(folder_of(root), ".jpg").name, why="a face")
    evidence_in(folder_of(root), ".json").unlink()
    assert codes(root) == {ChangeCode.FILE_MISSING}
    stones = folder_of(root) / "tombstones.jsonl"
    stones.write_bytes(stones.read_bytes().replace(b"a face", b"a farce"))
    assert codes(root) == {ChangeCode.FILE_MISSING, ChangeCode.TOMBSTONE_ALTERED}


def test_an_erasure_that_was_broken_off_is_seen_and_can_be_finished(root: Path) -> None:
    walked(root)
    log = (folder_of(root) / "walk.jsonl").read_bytes()
    forget(root, "w", why="asked")
    (folder_of(root) / "walk.jsonl").write_bytes(log)
    assert codes(root) == {ChangeCode.FORGOTTEN_PRESENT}
    forget(root, "w", why="asked again")
    assert verify(root)[0].status is WalkStatus.FORGOTTEN


# --- killed, crowded, out of room -----------------------------------------------------------------------------


def test_a_log_cut_at_any_byte_keeps_its_finished_lines(root: Path) -> None:
    walked(root)
    (folder_of(root) / "seal.json").unlink()
    log = folder_of(root) / "walk.jsonl"
    whole = log.read_bytes()
    first = whole.index(b"\n") + 1
    for cut in range(first, len(whole) + 1, 7):
        log.write_bytes(whole[:cut])
        walk = Archive(root).walk("w")
        assert len(walk.events) == whole[:cut].count(b"\n")
        assert walk.torn == (whole[cut - 1 : cut] != b"\n")
        assert walk.ending.outcome in {Outcome.INTERRUPTED, Outcome.COMPLETED}
    log.write_bytes(whole[:-1])
    [check] = verify(root)
    assert (check.status, check.torn) == (WalkStatus.INTERRUPTED, True)
    log.write_bytes(whole[: first - 1])
    assert Archive(root).walks() == []
    with pytest.raises(ArchiveError, match="before its first line was finished"):
        _ = Archive(root).walk("w").started


WRITER = """
import sys
from pathlib import Path
from typing import Any
from audits.archive import Archive
from tests.unit.test_archive import *
sys.setswitchinterval(1e-5)
with Archive(Path(sys.argv[1])).begin(started(sys.argv[2])) as writer:
    for number in range(100_000):
        shot = writer.keep(str(number).encode() * 20_000, ".html")
        writer.write(Observed(at=NOON, step=0, moment=Moment.LOOK, url="x" * 200_000, snapshots=(shot,)))
        print(number + 2, flush=True)
"""


def python(code: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    here = Path(__file__).parents[2]
    return subprocess.Popen(command, cwd=here, text=True, stdout=subprocess.PIPE)


@pytest.mark.slow
def test_a_killed_writer_leaves_every_finished_line(root: Path) -> None:
    dice = random.Random(11)
    for attempt in range(12):
        with python(WRITER, root, f"w{attempt}") as writer:
            assert writer.stdout
            writer.stdout.readline()
            time.sleep(dice.uniform(0, 0.03))
            writer.kill()
            told = [int(line) for line in writer.stdout if line.endswith("\n")]
        walk = Archive(root).walk(f"w{attempt}")
        assert len(walk.events) >= max(told, default=2)
        assert (walk.sealed, walk.ending.outcome) == (False, Outcome.INTERRUPTED)
        for seen in walk.steps[0].observed:
            assert all(walk.evidence(ref) for ref in seen.snapshots)
        [check] = verify(root, walk=walk.id)
        assert (check.status, check.lines) == (WalkStatus.INTERRUPTED, len(walk.events))
        shutil.rmtree(walk.folder)


CROWD = """
import sys
from pathlib import Path
from typing import Any
from tests.unit.test_archive import *
root = Path(sys.argv[1])
for number in range(8):
    with Archive(root).begin(started()) as writer:
        writer.write(GOAL)
        writer.seal()
    for _ in range(5):
        Archive(root).add_judgement(judgement("w", sys.argv[2]))
"""


def test_several_processes_write_into_one_archive(root: Path) -> None:
    head = walked(root)
    crowd = [python(CROWD, root, head) for _ in range(3)]
    assert [each.wait() for each in crowd] == [0, 0, 0]
    for each in crowd:
        assert each.stdout
        each.stdout.close()
    checks = verify(root)
    assert len(checks) == 25
    assert {check.status for check in checks} == {WalkStatus.INTACT}
    assert sum(check.judgements for check in checks) == 3 * 8 * 5


FULL = """
import resource, signal, sys
from pathlib import Path
from typing import Any
from tests.unit.test_archive import *
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Archive(Path(sys.argv[1])).begin(started("w")) as writer:
    event = PageEvent(at=NOON, step=0, kind="dialog", text="x" * 9_000)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
    refused = 0
    for _ in range(4):
        try:
            writer.write(event)
        except ArchiveWriteError:
            refused += 1
    try:
        writer.keep(b"x" * 30_000, ".html")
    except ArchiveWriteError as problem:
        print(problem.message)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    writer.write(GOAL)
    writer.seal()
    print(refused)
"""


def test_a_full_disk_leaves_no_half_line_and_no_half_file(root: Path) -> None:
    with python(FULL, root) as writer:
        assert writer.stdout
        message, refused = writer.stdout.read().splitlines()
    assert "could not be written: File too large" in message
    walk = Archive(root).walk("w")
    written = [event.event for event in walk.events].count("page_event")
    assert written >= 1 and int(refused) >= 1 and written + int(refused) == 4
    assert walk.ending == GOAL
    assert list((walk.folder / "evidence").iterdir()) == []
    assert verify(root)[0].status is WalkStatus.INTACT


def test_a_stored_walk_says_which_it_is(root: Path) -> None:
    walked(root)
    walks: Iterator[StoredWalk] = iter(Archive(root).walks())
    assert repr(next(walks)) == "StoredWalk('w')"


# --- reviews ------------------------------------------------------------------------------------------------------


def review(walk: str, **more: Any) -> Review:
    told = {
        "finding": "f",
        "rule": "axe/label",
        "rules": "1",
        "status": "confirmed",
        "why": "",
        "by": "Ada",
        "seal": None,
    }
    return Review.model_validate({"walk": walk, "at": NOON} | told | more)


def test_reviews_are_kept_in_order_beside_the_walk(root: Path) -> None:
    walked(root)
    archive = Archive(root)
    archive.add_review(review("w"))
    archive.add_review(review("w", status="dismissed", why="The label is there."))
    assert [each.status.value for each in archive.walk("w").reviews()] == ["confirmed", "dismissed"]


@pytest.mark.parametrize(("more", "said"), [({"by": " "}, "name"), ({"status": "dismissed"}, "without a reason")])
def test_a_review_says_who_and_why(root: Path, more: dict[str, str], said: str) -> None:
    walked(root)
    with pytest.raises(ArchiveError, match=said):
        Archive(root).add_review(review("w", **more))


def test_a_review_needs_its_walk(root: Path) -> None:
    walked(root)
    with pytest.raises(ArchiveError, match="no walk"):
        Archive(root).add_review(review("elsewhere"))


def test_what_people_said_goes_with_the_walk(root: Path) -> None:
    walked(root)
    archive = Archive(root)
    file = archive.add_review(review("w"))
    forget(archive, "w", why="asked")
    assert not file.exists()
