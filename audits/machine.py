"""What the kit must know of the machine it runs on: who it is there, and how a command is written and run."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path


def is_root() -> bool:
    """Whether this process may install system packages (and may not use a browser's sandbox)."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def sudo() -> str:
    """Say what a person puts before a command that only an administrator may run: nothing as root."""
    return "" if is_root() else "sudo "


def has_apt() -> bool:
    """Whether packages come from apt."""
    return shutil.which("apt-get") is not None


def has_debian_chromium() -> bool:
    """Whether the package manager has a real ``chromium`` package (Ubuntu's only points to a snap)."""
    try:
        release = Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return False
    facts = dict(line.split("=", 1) for line in release.splitlines() if "=" in line)
    return has_apt() and facts.get("ID", "").strip('"') == "debian"


def command_line(words: list[str], platform: str = sys.platform) -> str:
    """Write ``words`` as a command to paste into PowerShell on Windows, into a POSIX shell elsewhere."""
    if platform != "win32":
        return shlex.join(words)
    line = subprocess.list2cmdline(words)
    # To PowerShell, a program between quotes is a piece of text unless it is called.
    return f"& {line}" if line.startswith('"') else line


def run(command: list[str], seconds: float) -> str:
    """Run an installer for at most ``seconds``; returns what went wrong, in one line, or an empty string."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=seconds,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        )
    except subprocess.TimeoutExpired:
        return f"no end after {seconds:.0f} seconds"
    except OSError as error:
        return str(error)
    if done.returncode == 0:
        return ""
    lines = [line.strip() for line in done.stdout.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith(("error", "e:"))]
    return (errors or lines[-1:] or [f"exit code {done.returncode}"])[0]
