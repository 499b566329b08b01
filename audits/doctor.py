"""Says what this machine has, what it lacks, and the exact command that mends it; on request, mends it.

``diagnose`` looks and changes nothing, ``mend`` changes what can be changed from here, ``report`` puts both
into words. Runs as ``python -m audits.doctor`` too, and imports nothing that a broken installation may lack
until it needs it.
"""

from __future__ import annotations

import argparse
import json
import platform
import re
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import metadata, resources
from pathlib import Path
from typing import Literal

from audits import __version__, machine
from audits.errors import ArianeError, BrowserMissing

OLDEST_PYTHON = (3, 11)
"""The oldest Python that the kit runs on."""

PACKAGES = (
    "axe-playwright-python",
    "axe-selenium-python",
    "babel",
    "Faker",
    "Flask",
    "fluent.runtime",
    "Jinja2",
    "lxml",
    "pandas",
    "phonenumbers",
    "Pillow",
    "playwright",
    "psutil",
    "pydantic",
    "pypdf",
    "pytest",
    "python-stdnum",
    "rich",
    "rstr",
    "ruamel.yaml",
    "ruamel.yaml.clib",
    "tldextract",
    "typer",
)
"""Distributions that the kit does not run without (a test holds this list against pyproject.toml)."""

INSTALL_SECONDS = 1800.0
"""How long installing packages may take, on a slow line."""

State = Literal["ok", "note", "missing"]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    ``state`` is ``ok``, ``missing`` (the kit does not work without it) or ``note`` (good to know). ``detail``
    says what was found, and ``command`` what to type to mend it, where something can be typed.
    """

    name: str
    state: State
    detail: str
    command: str | None = None


def diagnose(archive: Path = Path("archive")) -> list[Check]:
    """Look at all that the kit needs: starts the browser once, and neither changes nor visits anything."""
    packages = _packages()
    checks = [_python(), Check("ariane", "ok", __version__), *packages]
    if all(check.state == "ok" for check in packages):
        checks += [_axe(), *_browser()]
    else:
        checks.append(Check("browser", "missing", "cannot be looked for before the packages are there"))
    checks += [_archive(archive), _package_manager()]
    return checks


def mend(checks: Sequence[Check], say: Callable[[str], None] = lambda line: None) -> None:
    """Install the packages, or else the browser, that ``checks`` found missing.

    ``say`` gets a sentence for each attempt. Raises `BrowserMissing` when no browser could be installed. What
    only a person can mend (the Python, a folder that belongs to somebody else) is left alone: a second
    `diagnose` still names it.
    """
    missing = {check.name for check in checks if check.state == "missing"}
    packages = [name for name in PACKAGES if name in missing]
    if packages:
        say(f"Installing {', '.join(packages)}")
        trouble = machine.run([sys.executable, "-m", "pip", "install", *packages], INSTALL_SECONDS)
        if trouble:
            say(f"That did not work: {trouble}")
        # Whether a browser is missing too cannot have been looked at yet.
        return
    if missing & {"browser", "browser starts"}:
        from audits import browser

        (browser.install if "browser" in missing else browser.install_libraries)(say)


def report(checks: Sequence[Check]) -> str:
    """Write ``checks`` for a person: a line each, and under what is missing the command that mends it."""
    width = max(len(check.name) for check in checks)
    signs: dict[State, str] = {"ok": "ok     ", "note": "note   ", "missing": "MISSING"}
    lines = []
    for check in checks:
        lines.append(f"{signs[check.state]}  {check.name:<{width}}  {check.detail}")
        if check.command:
            lines.append(f"{'':7}  {'':<{width}}  type: {check.command}")
    missing = sum(check.state == "missing" for check in checks)
    if missing:
        lines += [
            "",
            f"{missing} missing. `ariane doctor --mend` tries to mend what can be mended from here.",
        ]
    else:
        lines += ["", "Nothing is missing."]
    return "\n".join(lines)


def as_json(checks: Sequence[Check]) -> str:
    """Write ``checks`` as JSON Lines, one object a check."""
    return "\n".join(json.dumps(asdict(check), ensure_ascii=False) for check in checks)


def run(*, mending: bool = False, as_lines: bool = False, archive: Path = Path("archive")) -> int:
    """Do what ``ariane doctor`` does, and return the exit code: 0 when nothing is missing, else 3.

    The report goes to stdout (JSON Lines with ``as_lines``) and progress to stderr.
    """

    def say(line: str) -> None:
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()

    checks = diagnose(archive)
    # Packages come first, a browser can only be looked for then, and may turn out to lack libraries.
    for _ in range(3 if mending else 0):
        if all(check.state != "missing" for check in checks):
            break
        try:
            mend(checks, say)
        except ArianeError as error:
            say(str(error))
        checks = diagnose(archive)
    sys.stdout.write((as_json(checks) if as_lines else report(checks)) + "\n")
    return 3 if any(check.state == "missing" for check in checks) else 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from ``python -m audits.doctor``, as make does before anything else works."""
    parser = argparse.ArgumentParser(
        prog="python -m audits.doctor", description="Says what is there and what is missing."
    )
    parser.add_argument("--mend", action="store_true", help="install what is missing")
    parser.add_argument("--json", action="store_true", help="write JSON Lines")
    parser.add_argument("--archive", type=Path, default=Path("archive"), help="the archive to be written to")
    given = parser.parse_args(arguments)
    try:
        return run(mending=given.mend, as_lines=given.json, archive=given.archive)
    except ArianeError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code


# --- what is looked at --------------------------------------------------------------------------------------


def _python() -> Check:
    detail = f"{platform.python_version()} ({platform.system()} {platform.machine()})"
    if sys.version_info >= OLDEST_PYTHON:
        return Check("python", "ok", detail)
    wanted = ".".join(map(str, OLDEST_PYTHON))
    return Check("python", "missing", f"{detail}, and the kit needs {wanted} or later")


def _packages() -> list[Check]:
    checks = []
    for name in PACKAGES:
        try:
            checks.append(Check(name, "ok", metadata.version(name)))
        except metadata.PackageNotFoundError:
            command = machine.command_line([sys.executable, "-m", "pip", "install", name])
            checks.append(Check(name, "missing", "not installed", command))
    return checks


def _axe() -> Check:
    try:
        script = (resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
    except FileNotFoundError:
        command = machine.command_line(
            [sys.executable, "-m", "pip", "install", "--force-reinstall", "axe-playwright-python"]
        )
        return Check("axe-core", "missing", "its package carries no script", command)
    version = re.search(r"axe v(\d[\w.-]*)", script[:500])
    return Check("axe-core", "ok", version.group(1) if version else "of unknown version")


def _browser() -> list[Check]:
    from audits import browser

    try:
        found = browser.find()
    except ArianeError as error:
        return [Check("browser", "missing", " ".join(filter(None, (error.message, error.hint))))]
    if not found:
        return [Check("browser", "missing", "no Chromium, Chrome or Edge", browser.mending_command())]
    # A thread of its own: whoever calls may have a browser running in theirs, and that allows no second
    # start.
    with ThreadPoolExecutor(1) as pool:
        try:
            started, detail = pool.submit(_start_browser).result()
        except BrowserMissing as error:
            return [
                Check("browser", "ok", str(found[0].path)),
                Check("browser starts", "missing", error.message, error.command),
            ]
        except Exception as error:
            return [
                Check("browser", "ok", str(found[0].path)),
                Check("browser starts", "missing", str(error).splitlines()[0], browser.mending_command()),
            ]
    return [Check("browser", "ok", started), Check("browser starts", "ok", detail)]


def _start_browser() -> tuple[str, str]:
    from audits.browser import Browser
    from audits.model import Profile, Viewport

    profile = Profile(name="doctor", viewport=Viewport(width=800, height=600))
    with _page() as address, Browser() as browser, browser.new_context(profile) as context:
        page = context.new_page()
        page.goto(address, timeout=20_000)
        title = page.title()
        if title != _TITLE:
            raise RuntimeError(f"a page of this machine was loaded as {title!r}")
        assert browser.installation is not None
        where = f"{browser.installation.path} ({browser.installation.source}), {browser.version}"
        return where, "it loads a page" + ("" if browser.sandboxed else ", without its sandbox")


_TITLE = "Ariane"


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = f"<!doctype html><title>{_TITLE}</title><h1>{_TITLE}</h1>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the report is the only output."""


@contextmanager
def _page() -> Iterator[str]:
    """Serve one page on a free port of the loopback interface, for as long as the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _archive(folder: Path) -> Check:
    """Try to write where the archive is, or where it would be made."""
    place = folder.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    name = "archive"
    try:
        with tempfile.TemporaryFile(dir=place):
            pass
    except OSError as error:
        why = error.strerror or str(error)
        return Check(name, "missing", f"{folder} cannot be written to ({why}); name another with --archive")
    return Check(name, "ok", f"{folder} can be {'written to' if folder.exists() else 'made'}")


def _package_manager() -> Check:
    if not machine.has_apt():
        return Check("system packages", "note", "no apt-get: a browser comes from Playwright or from its maker")
    return Check("system packages", "ok", "apt-get" + ("" if machine.is_root() else ", with sudo"))


if __name__ == "__main__":
    raise SystemExit(main())
