"""The bodies in which walks are acted out: how controls are found, and with what they are operated. See README.md."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import NamedTuple, TypeVar

from audits.acting import Hand
from audits.errors import KitError
from audits.locate import Finder
from audits.model import Strategy

T = TypeVar("T")


class Body(NamedTuple):
    """What a strategy finds controls with, and what it operates them with."""

    finder: type[Finder]
    hand: type[Hand]


@cache
def body_of(strategy: Strategy) -> Body:
    """The body of a strategy: the hand that the module of its name makes, with its own way of finding if it has one.

    Raises KitError when no module of that name makes a hand.
    """
    if strategy in {module.name for module in iter_modules(__path__)}:
        module = import_module(f"{__name__}.{strategy}")
        hand = _made_in(module, Hand)
        if hand is not None:
            return Body(_made_in(module, Finder) or Finder, hand)
    raise KitError(f"No module of audits/bodies is called “{strategy}” and makes a hand.")


def _made_in(module: ModuleType, kind: type[T]) -> type[T] | None:
    """The class of a kind that a module makes itself, not one that it builds upon."""
    made = (each for each in vars(module).values() if isinstance(each, type) and each.__module__ == module.__name__)
    return next((each for each in made if issubclass(each, kind)), None)


__all__ = ["Body", "body_of"]
