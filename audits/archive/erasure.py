"""Erasing on request, and saying so: what is gone leaves a tombstone."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from audits.archive.files import (
    EVIDENCE,
    LOG,
    TOMBSTONES,
    append_line,
    hash_of,
    whole_lines,
    writing,
)
from audits.archive.folder import Archive
from audits.archive.records import Tombstone
from audits.errors import ArchiveError
from audits.model import EvidenceRef


def forget(archive: Archive | Path, walk: str, evidence: EvidenceRef | str | None = None, *, why: str) -> Tombstone:
    """Erase a walk, or one piece of its evidence, for good, and leave a tombstone that `verify` accepts and shows.

    `walk` is an id or the beginning of one; `evidence` a reference, a path as in the walk's lines, a hash, or the
    beginning of one. Judgements that quote what is erased go too: judge the walk again. What people
    said of findings goes with a whole walk. `why` is kept and
    shown, so it must not repeat what had to go. The tombstone is written first: an erasure that is broken off is
    seen by `verify`, and finished by asking again.
    """
    kept = archive if isinstance(archive, Archive) else Archive(archive)
    if not why.strip():
        raise ArchiveError("An erasure needs a reason.", "Say why in a few words, without personal data.")
    folder = kept.folder_of(walk)
    judgements = kept.judgements_of(folder.name)
    gone = _everything(folder) if evidence is None else [_one(folder, evidence)]
    quoted = evidence is None or _quotes(judgements, gone[0].name.partition(".")[0])
    log = folder / LOG
    lines = whole_lines(log.read_bytes())[0] if log.exists() else []
    tombstone = Tombstone(
        walk=folder.name,
        at=datetime.now(UTC),
        why=why.strip(),
        whole=evidence is None,
        head=hash_of(lines[-1]) if lines else None,
        files={file.relative_to(folder).as_posix(): hash_of(file.read_bytes()) for file in gone},
        judgements=quoted and judgements.exists(),
    ).signed()
    with writing(folder):
        append_line(folder / TOMBSTONES, tombstone.line())
        for file in gone:
            file.unlink(missing_ok=True)
        if evidence is None and (folder / EVIDENCE).exists():
            shutil.rmtree(folder / EVIDENCE)
        if tombstone.judgements:
            shutil.rmtree(judgements)
        if evidence is None:
            kept.reviews_of(folder.name).unlink(missing_ok=True)
    return tombstone


def _everything(folder: Path) -> list[Path]:
    return [file for file in sorted(folder.rglob("*")) if file.is_file() and file.name != TOMBSTONES]


def _one(folder: Path, evidence: EvidenceRef | str) -> Path:
    """The one file that is meant."""
    name = evidence.path if isinstance(evidence, EvidenceRef) else evidence
    start = name.removeprefix(f"{EVIDENCE}/")
    found = [file for file in (folder / EVIDENCE).glob("*") if start and file.name.startswith(start)]
    if len(found) != 1:
        raise ArchiveError(
            f"“{name}” names {len(found) or 'no'} piece{'s' if len(found) > 1 else ''} of evidence in {folder.name}.",
            "Give the hash, or more of it, as the walk's lines or the report name it.",
        )
    return found[0]


def _quotes(judgements: Path, fingerprint: str) -> bool:
    return any(fingerprint.encode() in file.read_bytes() for file in judgements.glob("*.jsonl"))
