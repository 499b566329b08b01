"""Writing one walk, while it happens."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from audits.archive.files import (
    EVIDENCE,
    LOG,
    SEAL,
    TEMPORARY,
    evidence_path,
    hash_of,
    hashes_in,
    sync,
    write_whole,
    writing,
)
from audits.archive.records import GENESIS, Seal, line_of
from audits.errors import ArchiveError, KitError
from audits.model import Event, EvidenceRef, StepFinished, WalkFinished, WalkStarted


class _Chain(NamedTuple):
    """Where the log stands: lines written, hash of the last one, bytes they take."""

    lines: int = 0
    head: str = GENESIS
    length: int = 0


class WalkWriter:
    """The growing record of one walk; `Archive.begin` makes it, after which `folder` holds the first line.

    Use it as a context manager, or call `close`. Closing does not seal: a walk without a seal is interrupted.
    """

    def __init__(self, folder: Path, started: WalkStarted) -> None:
        self.folder = folder
        self.id = started.walk
        self._instrument = started.instrument
        self._chain = _Chain()
        self._kept: dict[str, EvidenceRef] = {}
        self._unsynced: list[Path] = []
        with writing(folder):
            (folder / EVIDENCE).mkdir()
            # Unbuffered: a line reaches the system in the call that writes it, so a killed kit loses none.
            self._log = (folder / LOG).open("xb", buffering=0)
        self.write(started)

    @property
    def head(self) -> str:
        """Hash of the last line so far."""
        return self._chain.head

    def write(self, event: Event) -> None:
        """Append one event. At the start and at every end of a step it is also forced onto the disk.

        A write that failed leaves no half line behind. Raises `ArchiveWriteError`.
        """
        if self._log.closed:
            raise KitError(f"The record of walk {self.id} is closed: nothing can be added to it.")
        chain = self._chain
        line = line_of(event, chain.lines, chain.head)
        with writing(self.folder / LOG):
            if os.fstat(self._log.fileno()).st_size != chain.length:
                # An earlier write failed, or was broken off by Ctrl-C, after some of its bytes had gone.
                self._log.truncate(chain.length)
                self._log.seek(chain.length)
            rest = memoryview(line + b"\n")
            while rest:
                rest = rest[self._log.write(rest) :]
            self._chain = _Chain(chain.lines + 1, hash_of(line), chain.length + len(line) + 1)
            if isinstance(event, WalkStarted | StepFinished | WalkFinished):
                self._to_disk()

    def keep(self, content: bytes, suffix: str) -> EvidenceRef:
        """Keep a piece of evidence under the name of its content; the same content is kept once.

        `suffix` is the file's, with its dot (`.json`, `.jpg`). Name it in an event: what no event names proves
        nothing, and goes when the walk is sealed.
        """
        ref = EvidenceRef(sha256=hash_of(content), suffix=suffix, bytes=len(content))
        path = evidence_path(self.folder, ref)
        if ref.path not in self._kept:
            with writing(path):
                write_whole(path, content, durable=False)
            self._unsynced.append(path)
            self._kept[ref.path] = ref
        return ref

    def seal(self) -> str:
        """Close the walk for good and return the head of its chain, to be printed wherever the walk is quoted."""
        if self._log.closed:
            raise KitError(f"The record of walk {self.id} is closed: it cannot be sealed.")
        log = self.folder / LOG
        with writing(self.folder):
            content = log.read_bytes()
            if hash_of(content.rstrip(b"\n").rpartition(b"\n")[2]) != self.head or (len(content) != self._chain.length):
                raise ArchiveError(f"{log} was changed by someone else while the walk was going on.")
            files = {LOG: hash_of(content), **self._evidence_named_in(content)}
            self._to_disk()
            seal = Seal(
                walk=self.id,
                at=datetime.now(UTC),
                lines=self._chain.lines,
                head=self.head,
                instrument=self._instrument,
                files=files,
            )
            write_whole(self.folder / SEAL, seal.signed().line())
        self.close()
        return self.head

    def close(self) -> None:
        """Let go of the file."""
        self._log.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _to_disk(self) -> None:
        """Evidence first: a line on the disk never names what is not."""
        while self._unsynced:
            sync(self._unsynced[-1])
            self._unsynced.pop()
        os.fsync(self._log.fileno())

    def _evidence_named_in(self, log: bytes) -> dict[str, str]:
        """Path and hash of the evidence that the log names; the rest, which nothing vouches for, is removed."""
        named = hashes_in(log)
        for left in (self.folder / EVIDENCE).glob(f"*{TEMPORARY}"):
            left.unlink()
        for path in [path for path, ref in self._kept.items() if ref.sha256 not in named]:
            del self._kept[path]
            (self.folder / path).unlink()
        self._unsynced = [path for path in self._unsynced if path.exists()]
        return {path: ref.sha256 for path, ref in sorted(self._kept.items())}
