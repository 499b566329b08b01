"""What was not looked at, and why, in the words of the reader. Pure: the record's own sentence where none is known.

The record keeps English sentences. A message is named after one, without its figures:
`unseen-too-many-elements-to-keep`.
"""

from __future__ import annotations

import re

from audits.model import NotAudited
from reports.words import Words

_STEP = re.compile(r"(?:step (\d+), )?(.*)", re.DOTALL)
_ADDRESS = re.compile(r"^\w+://\S+: ")


def why(words: Words, said: str) -> str:
    """The reason as people read it. What follows a colon in the record (the error of a broken rule) is kept."""
    bare, _, detail = _ADDRESS.sub("", said).partition(": ")
    name = message_name(bare)
    if not words.has(name):
        return said
    figure = re.search(r"\d+", bare)
    told = words.text(name, n=int(figure[0]) if figure else 0)
    return f"{told}{words.text('colon')} {detail}" if detail and words.has(f"{name}.detail") else told


def what(words: Words, said: str) -> str:
    """The thing that was not looked at: its step, its kind (`document`, `frame`, `rule`) or the trial, and its name."""
    step, rest = _STEP.fullmatch(said).groups()  # type: ignore[union-attr]
    kind, space, name = rest.partition(" ")
    if words.has(f"unseen-what-{slug(rest)}"):
        rest = words.text(f"unseen-what-{slug(rest)}")
    elif name and words.has(f"unseen-what-{kind}"):
        rest = f"{words.text(f'unseen-what-{kind}')}{space}{name}"
    return f"{words.text('account-in-step', step=int(step))}, {rest}" if step else rest


def line(words: Words, missed: NotAudited) -> str:
    """Both in one line."""
    return f"{what(words, missed.what)}{words.text('colon')} {why(words, missed.why)}"


def slug(said: str) -> str:
    """Some words as part of a message's name."""
    return "-".join(re.findall(r"[a-z]+", said.lower()))


def message_name(said: str) -> str:
    """The name of the message for a reason of the record."""
    return f"unseen-{slug(said.replace('’', '').replace(chr(39), ''))}"
