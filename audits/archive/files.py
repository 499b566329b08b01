"""Names and durable writing: what every file of the archive has in common."""

from __future__ import annotations

import os
import re
import secrets
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from audits.errors import ArchiveError, ArchiveWriteError
from audits.model import EvidenceRef

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

WALKS, JUDGEMENTS, REVIEWS = "walks", "judgements", "reviews"
LOG, SEAL, TOMBSTONES, EVIDENCE = "walk.jsonl", "seal.json", "tombstones.jsonl", "evidence"
TEMPORARY = ".part"

_LEGAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,99}(?<!\.)")
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")  # device names of Windows, with any extension
_SUFFIX = re.compile(r"(\.[a-z0-9]{1,12}){1,2}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def hash_of(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return sha256(content).hexdigest()


def is_hash(text: str) -> bool:
    """Whether a text has the shape of `hash_of`."""
    return bool(_SHA256.fullmatch(text))


def hashes_in(log: bytes) -> set[str]:
    """Every hash that a log mentions: evidence belongs to a walk when its name is among them."""
    return set(re.findall(r"[0-9a-f]{64}", log.decode("utf-8", "replace")))


def in_utc(at: datetime) -> datetime:
    """The same moment in UTC; a time without a zone is taken to be UTC already."""
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def new_walk_id(scenario: str, profile: str, at: datetime) -> str:
    """A name for a walk: sorts by time, is legal on every system, and is unique without asking anyone.

    The last eight characters are random: two processes that start in the same millisecond differ by them.
    """
    moment = in_utc(at)
    words = unicodedata.normalize("NFKD", f"{scenario}-{profile}").encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")[:48].rstrip("-") or "walk"
    return f"{moment:%Y%m%dT%H%M%S}{moment.microsecond // 1000:03d}Z-{slug}-{secrets.token_hex(4)}"


def is_legal(name: str) -> bool:
    """Whether a name can be a file's on Linux, macOS and Windows, and stays inside its folder."""
    return bool(_LEGAL.fullmatch(name)) and not _RESERVED.match(name)


def made_legal(name: str) -> str:
    """A legal name that still resembles the given one."""
    legal = re.sub(r"[^A-Za-z0-9._+-]", "_", name)[:99].rstrip(".")
    return legal if is_legal(legal) else f"x{legal}"[:99]


def evidence_path(folder: Path, ref: EvidenceRef) -> Path:
    """Where a piece of evidence lies. An archive from elsewhere cannot name a file outside its own folder."""
    if not is_hash(ref.sha256) or not _SUFFIX.fullmatch(ref.suffix):
        raise ArchiveError(
            f"“{ref.path}” is not the name of evidence.",
            "A name is 64 hexadecimal digits and a suffix such as .json: the line that names it was damaged.",
        )
    return folder / EVIDENCE / f"{ref.sha256}{ref.suffix}"


def read(path: Path) -> bytes:
    """A file's content. A missing or unreadable one is an `ArchiveError` that names it."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise ArchiveError(
            f"{path} is missing.", "Run “ariane verify”; copy the file back from where the archive came."
        ) from None
    except OSError as problem:
        raise ArchiveError(f"{path} cannot be read: {problem.strerror}.", "Check its permissions.") from problem


@contextmanager
def writing(place: Path) -> Iterator[None]:
    """Turn what the machine refuses (full disk, no permission) into an `ArchiveWriteError` naming the place."""
    try:
        yield
    except OSError as problem:
        raise ArchiveWriteError(
            f"{place} could not be written: {problem.strerror or problem}.",
            "Check the free space and the permissions, or choose another folder with --archive.",
        ) from problem


def sync(path: Path) -> None:
    """Ask the machine to put a file's bytes on the disk itself, so that a power cut leaves them there."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def write_whole(path: Path, content: bytes, *, durable: bool = True) -> None:
    """Write a file that is there whole or not at all: under a temporary name beside it, then renamed."""
    part = path.with_name(f"{path.name[:16]}-{secrets.token_hex(6)}{TEMPORARY}")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def append_line(path: Path, line: bytes) -> None:
    """Add a line to a file that other processes may be adding to.

    What a process killed in the middle of its line left behind is dropped: a line counts once it has its end.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    with path.open("rb+") as file, _locked(file):
        whole = file.read().rfind(b"\n") + 1
        file.truncate(whole)
        file.seek(whole)
        file.write(line + b"\n")
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _locked(file: BinaryIO) -> Iterator[None]:
    if sys.platform == "win32":
        # A byte far beyond the end: Windows refuses others even to read a locked one.
        file.seek(1 << 40)
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        file.seek(0)
    else:
        fcntl.flock(file, fcntl.LOCK_EX)
    yield  # closing the file gives the lock back


def whole_lines(content: bytes) -> tuple[list[bytes], bool]:
    """The finished lines, without their ends, and whether a torn one follows (its writer was killed)."""
    *lines, rest = content.split(b"\n")
    return lines, bool(rest)
