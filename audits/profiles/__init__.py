"""Profiles: how a walk is acted out. One YAML file a profile; adding one is adding a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from pydantic import ValidationError
from ruamel.yaml import YAML

from audits.errors import KitError, UsageError
from audits.model import Profile, in_language

FOLDER = files(__name__)
"""Where the files are."""


def names() -> list[str]:
    """The profiles there are."""
    return sorted(entry.name.removesuffix(".yaml") for entry in FOLDER.iterdir() if entry.name.endswith(".yaml"))


def chosen(asked: Sequence[str] | None) -> list[str]:
    """The profiles that were asked for: `desktop` when nothing was, every one of them for `all`.

    Desktop comes first, since its walk is the witness of the others'. Raises UsageError for one that does not exist.
    """
    wanted = names() if asked and "all" in asked else list(dict.fromkeys(asked or ["desktop"]))
    for name in wanted:
        load_profile(name)
    return sorted(wanted, key=lambda name: name != "desktop")


def load_profile(name: str) -> Profile:
    """The profile of that name. Raises UsageError when there is none, KitError when its file is broken."""
    if name not in names():
        raise UsageError(f"There is no profile “{name}”.", f"Choose one of: {', '.join(names())}, or all.")
    return _read(name, FOLDER.joinpath(f"{name}.yaml").read_text(encoding="utf-8"))


@cache
def _read(name: str, source: str) -> Profile:
    try:
        return Profile.model_validate(YAML(typ="safe").load(source))
    except ValidationError as error:
        raise KitError(f"The profile file {name}.yaml is broken: {error}") from error


def title(name: str, lang: str) -> str:
    """What a profile is called in a language; empty where there is none of that name, or its file has no title."""
    return in_language(load_profile(name).title, lang) if name in names() else ""
