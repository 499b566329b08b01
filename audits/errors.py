"""Every exception that the kit raises on purpose, in one tree.

    ArianeError                    base of the tree; ``exit_code`` is what the command line ends with
    ├── UsageError            2    a bad argument, or a file that cannot be used
    │   └── ScenarioError     2    a walk file or a pack with mistakes in it: all of them at once
    ├── KitError              3    the kit itself broke; never a finding about an administration
    ├── BrowserMissing        3    no browser can be started; carries the command that mends it
    ├── ArchiveError          2    a folder or file that is not a sound archive: a bad file, like any other
    │   └── ArchiveWriteError 3    a sound archive that could not be written to (full disk, no permission)
    ├── GateFailed            1    a limit that the caller asked for (``--fail-on``) was passed
    ├── NothingReached        4    not one of the addresses asked for could be reached
    └── Interrupted         130    a person stopped the command

A defect of an audited page is a value (a finding), and is never raised. What is raised here says, in a
sentence for people, what happened; ``hint`` says what to do about it. Every one of these survives pickling,
since tests and campaigns run in several processes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

__all__ = [
    "ArchiveError",
    "ArchiveWriteError",
    "ArianeError",
    "BrowserMissing",
    "GateFailed",
    "Interrupted",
    "KitError",
    "NothingReached",
    "Problem",
    "ScenarioError",
    "UsageError",
]


class ArianeError(Exception):
    """Something that the kit can explain.

    ``message`` is one sentence for people. ``hint``, if any, is what to do next, a sentence or a command.
    ``str()`` gives both, the hint on a line of its own. ``exit_code`` is the number the command line ends
    with.
    """

    exit_code: ClassVar[int] = 3

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n  {self.hint}" if self.hint else self.message


class UsageError(ArianeError):
    """A bad argument, or a file that is missing, unreadable or of the wrong kind."""

    exit_code: ClassVar[int] = 2


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a file that a person wrote.

    ``file`` is the name as the person gave it and ``line`` counts from 1 (None: the whole file). ``path`` is
    where in the file's structure, such as ``steps[2].do[0].fill``; empty for the file itself. ``message``
    says what is wrong, and ``hint`` what would be right.
    """

    file: str
    line: int | None
    path: str
    message: str
    hint: str | None = None

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        where = f"{place}: {self.path}" if self.path else place
        return f"{where}: {self.message} ({self.hint})" if self.hint else f"{where}: {self.message}"


class ScenarioError(UsageError):
    """A walk file, a Python scenario or a pack holds mistakes: ``problems`` lists every one, in order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: Sequence[Problem] = tuple(problems)
        count = len(self.problems)
        if not count:
            raise ValueError("a ScenarioError needs at least one problem")
        lines = [str(problem) for problem in self.problems]
        super().__init__("\n".join([f"{count} mistakes:", *lines]) if count > 1 else lines[0])
        # What unpickling calls the constructor with.
        self.args = (self.problems,)


class KitError(ArianeError):
    """The kit broke, or gave up where it should not have. Never a finding about an administration."""

    exit_code: ClassVar[int] = 3


class BrowserMissing(ArianeError):
    """No browser was found, or none could be started; ``command`` is exactly what to type to mend that."""

    exit_code: ClassVar[int] = 3

    def __init__(self, message: str, command: str) -> None:
        super().__init__(message, f"To mend it, type: {command}")
        self.command = command
        self.args = (message, command)


class ArchiveError(ArianeError):
    """A folder or a file that is not an archive, or that breaks the archive's rules."""

    exit_code: ClassVar[int] = 2


class ArchiveWriteError(ArchiveError):
    """The archive is sound, and the machine would not write to it: a full disk, a missing permission."""

    exit_code: ClassVar[int] = 3


class GateFailed(ArianeError):
    """A limit that the caller set was passed. Findings alone never end a command this way."""

    exit_code: ClassVar[int] = 1


class NothingReached(ArianeError):
    """Not one of the addresses asked for could be reached, so there is nothing to say about any of them."""

    exit_code: ClassVar[int] = 4


class Interrupted(ArianeError):
    """A person stopped the command (Ctrl-C, or a signal that asks a program to end)."""

    exit_code: ClassVar[int] = 130

    def __init__(self, message: str = "Interrupted.", hint: str | None = None) -> None:
        super().__init__(message, hint)
