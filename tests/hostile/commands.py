"""`ariane check` as people start it: a process of its own, whose streams are read as bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

PROGRAM = [str(Path(sys.executable).with_name("ariane")), "check"]


@dataclass(frozen=True)
class Done:
    """How the command ended, and what it printed."""

    code: int
    stdout: bytes
    stderr: bytes

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The JSON Lines on stdout, each held against the schema that the command prints of them."""
        lines = [json.loads(line) for line in self.stdout.decode().split("\n")[:-1]]
        problems = [error.message for line in lines for error in _validator().iter_errors(line)]
        assert problems == []
        assert self.stdout.endswith(b"\n") or not self.stdout
        return lines

    @property
    def said(self) -> str:
        """Everything a terminal would have shown."""
        return (self.stdout + self.stderr).decode()


def check(*arguments: str | bytes, stdin: bytes = b"", **environment: str) -> Done:
    """Run the command to its end. Whatever it met, it has no traceback to show."""
    done = subprocess.run(
        [*PROGRAM, *arguments], input=stdin, capture_output=True, timeout=420, env={**os.environ, **environment}
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode(errors="replace")
    return Done(done.returncode, done.stdout, done.stderr)


@cache
def _validator() -> Draft202012Validator:
    schema = json.loads(subprocess.check_output([PROGRAM[0], "schema", "check"]))
    return Draft202012Validator(schema)
