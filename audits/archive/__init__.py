"""Where walks are kept, sealed, read again, verified and forgotten: a folder of plain files.

    archive/walks/<date>/<walk id>/walk.jsonl               one event a line, each with the hash of the line before
                                   evidence/<sha256>.<ext>  screenshots, snapshots, observations, named by content
                                   seal.json                written last: hash of every file, head of the chain
                                   tombstones.jsonl         what was erased on request, when and why
    archive/judgements/<walk id>/<rules version>.jsonl      appended beside the walk, naming the seal they judge
    archive/reviews/<walk id>.jsonl                         appended: what people said of its findings

The *head* is the SHA-256 of the last line of walk.jsonl. Each line holds the hash of the one before and the
names (hashes) of its evidence, so a head printed elsewhere, in a report or under a timestamp, fixes the whole walk.
Everything here can be checked with `sha256sum` and a text editor.
"""

from audits.archive.erasure import forget
from audits.archive.files import new_walk_id
from audits.archive.folder import Archive
from audits.archive.records import Seal, Tombstone
from audits.archive.stored import StoredStep, StoredWalk
from audits.archive.verification import Change, ChangeCode, WalkCheck, WalkStatus, verify
from audits.archive.writer import WalkWriter

__all__ = [
    "Archive",
    "Change",
    "ChangeCode",
    "Seal",
    "StoredStep",
    "StoredWalk",
    "Tombstone",
    "WalkCheck",
    "WalkStatus",
    "WalkWriter",
    "forget",
    "new_walk_id",
    "verify",
]
