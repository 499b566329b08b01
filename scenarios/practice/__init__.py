"""Three invented administrations, served on this machine, flawed or mended: what Ariane practises on."""

from scenarios.practice.server import IDLE_SECONDS, PracticeServer, serves
from scenarios.practice.switches import (
    Barrier,
    Edition,
    all_barriers,
    load_truth,
    planted_for,
    requirements,
    resolve,
    truth,
    walk_files,
)

__all__ = [
    "IDLE_SECONDS",
    "Barrier",
    "Edition",
    "PracticeServer",
    "all_barriers",
    "load_truth",
    "planted_for",
    "requirements",
    "resolve",
    "serves",
    "truth",
    "walk_files",
]
