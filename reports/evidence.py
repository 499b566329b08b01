"""Proof copied into a report's folder, so that what was looked at can be seen and hashed without the archive.

Evidence is bytes that strangers had a say in. Pictures are copied when they are pictures. Snapshots of pages
are copied byte for byte as text files, for their hash, and shown through a viewer page: a sandboxed `srcdoc`
frame, which inherits the viewer's policy and so can run no script, load nothing and lead nowhere. Everything
else is copied as text.
"""

from __future__ import annotations

import io
import json
import re
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from PIL import Image

from audits.archive import StoredWalk
from audits.errors import ArchiveError, UsageError
from audits.model import EvidenceRef

MANIFEST = "report.json"
"""Lists the files of a report, so that the next report in the same folder can remove them."""

_PICTURES = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp"}
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Proof:
    """A file of evidence as a report shows it.

    `href` is the copy, byte for byte. It is empty when there is nothing to copy; `missing` then says why: `erased` (on
    request), `gone`, or `changed` (not what its name says). `view` is the page that shows a snapshot safely, empty for
    other files. `width` and `height` are the pixels of a picture, 0 for other files.
    """

    sha256: str
    href: str = ""
    view: str = ""
    width: int = 0
    height: int = 0
    missing: str = ""


class EvidenceFolder:
    """The folder of one report: every file is written once, under a name that nobody outside can choose.

    `viewer` renders the page around a snapshot, from the snapshot's text and its hash; without one, it is only copied.
    """

    def __init__(self, out: Path, viewer: Callable[[str, str], str] | None = None) -> None:
        self.out = out
        self.files: set[str] = set()
        self._viewer = viewer
        self._proofs: dict[str, Proof] = {}

    def proof(self, walk: StoredWalk, ref: EvidenceRef) -> Proof:
        """The evidence, copied if it was not yet."""
        if ref.sha256 not in self._proofs:
            self._proofs[ref.sha256] = self._copy(walk, ref)
        return self._proofs[ref.sha256]

    def write(self, name: str, content: bytes) -> str:
        """Write a file of the report and answer its name."""
        path = self.out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        self.files.add(name)
        return name

    def _copy(self, walk: StoredWalk, ref: EvidenceRef) -> Proof:
        if not _SHA256.fullmatch(ref.sha256):
            return Proof(sha256="", missing="changed")
        try:
            content = walk.evidence(ref)
        except ArchiveError:
            return Proof(sha256=ref.sha256, missing=_why_missing(walk, ref))
        stem = f"evidence/{ref.sha256}"
        picture = _picture(content)
        if picture:
            suffix, width, height = picture
            return Proof(ref.sha256, self.write(stem + suffix, content), width=width, height=height)
        if ref.suffix == ".json":
            return Proof(ref.sha256, self.write(f"{stem}.json", content))
        if ref.suffix in {".html", ".htm"}:
            return Proof(ref.sha256, self.write(f"{stem}.html.txt", content), view=self._view(stem, ref, content))
        return Proof(ref.sha256, self.write(f"{stem}.txt", content))

    def _view(self, stem: str, ref: EvidenceRef, content: bytes) -> str:
        if self._viewer is None:
            return ""
        page = self._viewer(harmless(content.decode("utf-8", "replace")), ref.sha256)
        return self.write(f"{stem}.view.html", page.encode("utf-8"))


def _why_missing(walk: StoredWalk, ref: EvidenceRef) -> str:
    if any(ref.path in tombstone.files for tombstone in walk.tombstones):
        return "erased"
    return "changed" if any((walk.folder / "evidence").glob(f"{ref.sha256}.*")) else "gone"


def harmless(snapshot: str) -> str:
    """The snapshot for display, without what makes Chromium open a connection before its content policy is asked.

    Tried: a policy without any source stops every request, and yet links that preconnect, nested frames and followed
    links greet their servers first. Where a link leads within the page it stays.
    """
    unnamed = re.sub(r"<(?=link|i?frame)", "<not-", snapshot.replace("\0", ""), flags=re.IGNORECASE)
    return re.sub(r"href(?=\s*=\s*(?![\"']?#))", "data-href", unnamed, flags=re.IGNORECASE)


def prepare(out: Path) -> None:
    """Make the folder ready: a new one, an empty one, or one that holds an earlier report, which is removed.

    Evidence that was erased from the archive must not live on in a report. Raises `UsageError` for anything
    else: a report never overwrites what it did not write.
    """
    if out.exists() and not out.is_dir():
        raise UsageError(f"{out} is a file; a report needs a folder.", "Name another place with --out.")
    manifest = out / MANIFEST
    if not manifest.is_file():
        if out.exists() and any(out.iterdir()):
            raise UsageError(f"{out} is not empty and holds no report.", "Name an empty or new folder with --out.")
        return
    for name in _listed(manifest):
        (out / name).unlink(missing_ok=True)


def reports_with(folder: Path, hashes: Iterable[str]) -> list[Path]:
    """The reports in a folder that hold a copy of evidence with one of these hashes."""
    wanted = set(hashes)
    holders = {file.parent.parent for file in folder.glob("*/evidence/*") if file.name.partition(".")[0] in wanted}
    return sorted(holders)


def _listed(manifest: Path) -> Iterable[str]:
    try:
        names = json.loads(manifest.read_text(encoding="utf-8"))["files"]
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{manifest} cannot be read as the list of a report's files.", "Remove the folder.") from error
    safe = re.compile(r"(evidence/[0-9a-f]{64}[a-z.]*|[a-z-]+\.(html|json|docx|pdf|txt))")
    return [name for name in names if isinstance(name, str) and safe.fullmatch(name)]


def _picture(content: bytes) -> tuple[str, int, int] | None:
    with warnings.catch_warnings():
        # Only the header is read; a long page is no reason to complain.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(content), formats=list(_PICTURES)) as image:
                return _PICTURES[str(image.format)], image.width, image.height
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            return None


def manifest_of(names: Iterable[str], facts: dict[str, object]) -> bytes:
    """The manifest as bytes: what made the report, and its files."""
    listed = sorted({*names, MANIFEST}, key=PurePosixPath)
    return json.dumps({"schema": "ariane.report/1", **facts, "files": listed}, ensure_ascii=False, indent=1).encode()
