"""The bodies in which walks are acted out: how controls are found, and with what they are operated. See README.md."""

from __future__ import annotations

from typing import NamedTuple

from audits.acting import Hand
from audits.bodies.keys import KeyHand
from audits.bodies.reader import ReaderFinder, ReaderHand
from audits.bodies.touch import TouchHand
from audits.locate import Finder
from audits.model import Strategy


class Body(NamedTuple):
    """What a strategy finds controls with, and what it operates them with."""

    finder: type[Finder]
    hand: type[Hand]


BODIES: dict[Strategy, Body] = {
    "pointer": Body(Finder, Hand),
    "touch": Body(Finder, TouchHand),
    "keys": Body(Finder, KeyHand),
    "reader": Body(ReaderFinder, ReaderHand),
}
"""Every strategy that a profile may name."""

__all__ = ["BODIES", "Body"]
