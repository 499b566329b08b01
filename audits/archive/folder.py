"""The archive as a folder: begin a walk, list walks, find one, add a judgement."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from audits.archive.files import (
    JUDGEMENTS,
    LOG,
    REVIEWS,
    WALKS,
    append_line,
    in_utc,
    is_legal,
    made_legal,
    new_walk_id,
    writing,
)
from audits.archive.stored import StoredWalk
from audits.archive.writer import WalkWriter
from audits.errors import ArchiveError
from audits.model import Judgement, Review, ReviewStatus, WalkStarted

_KNOWN = {WALKS, JUDGEMENTS, REVIEWS, "incidents", "campaigns", "reports"}


class Archive:
    """A folder of walks. Several processes may write into one at the same time.

    Making the object touches nothing: the folder is made by the first walk, and looked at by the first question.
    """

    def __init__(self, root: Path) -> None:
        self.root = Path(root)

    def begin(self, started: WalkStarted) -> WalkWriter:
        """Start the record of a walk; `started.walk` is its id, and an empty one is given a name.

        A walk never takes the place of another: an id that is already here is an `ArchiveError`.
        """
        if not started.walk:
            name = new_walk_id(started.scenario.walk, started.profile.name, started.at)
            started = started.model_copy(update={"walk": name})
        if not is_legal(started.walk):
            raise ArchiveError(
                f"“{started.walk}” cannot be the id of a walk: it has to be a file name on every system.",
                "Use letters, digits, “.”, “_”, “-” and “+”, at most 100; or leave it empty, and one is made.",
            )
        folder = self.root / WALKS / f"{in_utc(started.at):%Y-%m-%d}" / started.walk
        taken = ArchiveError(
            f"{self.root} already holds a walk called “{started.walk}”: attempts are never overwritten.",
            "Give the new attempt an id of its own.",
        )
        if any(other.name == started.walk for other in self.folders()):
            raise taken
        with writing(folder):
            folder.parent.mkdir(parents=True, exist_ok=True)
            try:
                folder.mkdir()
            except FileExistsError:
                raise taken from None
        return WalkWriter(folder, started)

    def walks(self) -> list[StoredWalk]:
        """Every walk of which at least the first line was finished, oldest first."""
        self.expect()
        return [self._stored(folder) for folder in self.folders() if _begun(folder / LOG)]

    def walk(self, id_or_prefix: str) -> StoredWalk:
        """One walk, by its id or by the beginning of it. `ArchiveError` when none or several fit."""
        self.expect()
        return self._stored(self.folder_of(id_or_prefix))

    def add_judgement(self, judgement: Judgement) -> Path:
        """Append a judgement beside the walk it names, and return the file it went to."""
        if not is_legal(judgement.walk):
            raise ArchiveError(f"“{judgement.walk}” is not the id of a walk.", "Judge a walk of this archive.")
        file = self.root / JUDGEMENTS / judgement.walk / f"{made_legal(judgement.rules)}.jsonl"
        with writing(file):
            append_line(file, judgement.model_dump_json(by_alias=True).encode())
        return file

    def add_review(self, review: Review) -> Path:
        """Append what a person said of a finding, and return the file it went to.

        Raises `ArchiveError` for a walk that is not here, and for a review without a name or, but for a confirmation,
        without a reason.
        """
        if not review.by.strip():
            raise ArchiveError("A review needs the name of whoever made it.", "Say who you are with --by.")
        if review.status is not ReviewStatus.CONFIRMED and not review.why.strip():
            raise ArchiveError(f"A finding is not {review.status.value} without a reason.", "Say why in a sentence.")
        file = self.reviews_of(self.folder_of(review.walk).name)
        with writing(file):
            append_line(file, review.model_dump_json(by_alias=True).encode())
        return file

    def expect(self) -> None:
        """Raise `ArchiveError` when the folder is missing or holds something else. An empty one will do."""
        if not self.root.is_dir():
            raise ArchiveError(
                f"There is no archive at {self.root}.",
                "Walk something first (ariane demo), or say where it is with --archive.",
            )
        inside = {entry.name for entry in self.root.iterdir()}
        if inside and not inside & _KNOWN:
            raise ArchiveError(
                f"{self.root} is not an archive: it has no folder “{WALKS}”.",
                "Say where the archive is with --archive.",
            )

    def folders(self) -> Iterator[Path]:
        """The folder of every walk, by day and then by id, whatever state it is in."""
        days = self.root / WALKS
        for day in sorted(days.iterdir()) if days.is_dir() else ():
            if day.is_dir():
                yield from (folder for folder in sorted(day.iterdir()) if folder.is_dir())

    def folder_of(self, id_or_prefix: str) -> Path:
        """The folder of one walk, whatever state it is in; see `walk`."""
        found = [folder for folder in self.folders() if folder.name.startswith(id_or_prefix)]
        exact = [folder for folder in found if folder.name == id_or_prefix]
        if len(exact or found) == 1:
            return (exact or found)[0]
        if not found:
            raise ArchiveError(
                f"There is no walk “{id_or_prefix}” in {self.root}.",
                "“ariane verify” lists the walks it holds.",
            )
        some = ", ".join(folder.name for folder in found[:3])
        raise ArchiveError(
            f"“{id_or_prefix}” begins the name of {len(found)} walks: {some}{' …' if len(found) > 3 else ''}",
            "Give more of the name.",
        )

    def judgements_of(self, walk: str) -> Path:
        """Where the judgements of a walk lie."""
        return self.root / JUDGEMENTS / walk

    def reviews_of(self, walk: str) -> Path:
        """The file of what people said of the findings of a walk."""
        return self.root / REVIEWS / f"{walk}.jsonl"

    def _stored(self, folder: Path) -> StoredWalk:
        return StoredWalk(folder, self.judgements_of(folder.name), self.reviews_of(folder.name))


def _begun(log: Path) -> bool:
    """Whether a log has a finished first line."""
    try:
        with log.open("rb") as lines:
            return lines.readline().endswith(b"\n")
    except FileNotFoundError:
        return False
