"""Finds, installs and starts the browser, and opens one context per profile.

The engine speaks to Chromium, and to its relatives Chrome and Edge: probes run in isolated worlds and over
the Chrome DevTools Protocol, which no other engine offers in full. This is the one place that says so.

Which browser is started: the one that ``ARIANE_BROWSER`` names; else Playwright's own Chromium, if it was
installed; else a Chromium, Chrome or Edge of this machine. Nothing is downloaded unless `install` is called.

A browser that was started here keeps quiet: it looks for no update, reports to nobody, and connects to the
audited pages only. It tells those pages the truth about itself, with the name of the kit and a contact at the
end of its user agent.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import sys
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil
from playwright.sync_api import Browser as PlaywrightBrowser
from playwright.sync_api import BrowserContext, CDPSession, Playwright, sync_playwright
from playwright.sync_api import Error as PlaywrightError

from audits import __version__, machine
from audits.errors import BrowserMissing, KitError, UsageError
from audits.model import Profile
from audits.watchdog import Watch, end, watchdog, with_marker

CHOICE = "ARIANE_BROWSER"
"""Environment variable: path of the one browser to start. Nothing else is tried when it is set."""

CONTACT = "ARIANE_CONTACT"
"""Environment variable: who answers for the visits, an address of a page or of a mailbox."""

DEFAULT_CONTACT = "independent audit of public services"
"""What the user agent says where no contact was given."""

NOWHERE = "nowhere.invalid"
"""The host that a browser's own services are sent to: it is looked up nowhere, and no page can be there."""

SOUNDS = "--autoplay-policy=no-user-gesture-required"
"""Lets pages play what they want to: a browser that refuses that to strangers lets it to those who come often, and
others to everybody.
"""

SILENT = (
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-quic",
    "--disable-sync",
    "--dns-prefetch-disable",
    "--metrics-recording-only",
    "--no-default-browser-check",
    "--no-first-run",
    "--no-pings",
    # In spite of all these, Chromium asks at every start for updates, for the accounts signed in, and for messages.
    f"--component-updater=url-source=https://{NOWHERE}",
    f"--gaia-url=https://{NOWHERE}",
    f"--gcm-checkin-url=https://{NOWHERE}",
    f"--gcm-mcs-endpoint={NOWHERE}:443",
    f"--gcm-registration-url=https://{NOWHERE}",
    f"--host-resolver-rules=MAP {NOWHERE} ~NOTFOUND",
)
"""Arguments that keep a browser from talking to anybody but the audited page.

None of them is ``--disable-features``: only its last mention counts, and Playwright needs its own.
"""

START_SECONDS = 60.0
"""How long a browser may take to start."""

OPEN_SECONDS = 30.0
"""How long an empty tab, or what holds it, may take to open."""

CLOSE_SECONDS = 10.0
"""How long a browser may take to close before it is ended."""

DOWNLOAD_SECONDS = 1800.0
"""How long installing a browser may take, on a slow line."""


# --- finding ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Installation:
    """A browser on this machine: the program to start, and ``source``, where the kit knows it from."""

    path: Path
    source: str


def find(environment: Mapping[str, str] = os.environ) -> list[Installation]:
    """List the browsers that could be started, the first choice first; empty when there is none.

    Raises `UsageError` when ``ARIANE_BROWSER`` names something that is not a program.
    """
    chosen = environment.get(CHOICE, "").strip()
    if chosen:
        path = Path(chosen).expanduser()
        if not _is_program(path):
            raise UsageError(
                f"{CHOICE} names {chosen}, which is not a program that can be started.",
                f"Give the full path of a Chromium, Chrome or Edge, or unset {CHOICE}.",
            )
        return [Installation(path, CHOICE)]
    found = [Installation(path, "playwright") for path in _downloaded(environment)]
    found += [Installation(path, "system") for path in system_places(sys.platform, environment)]
    unique: dict[Path, Installation] = {}
    for installation in found:
        if _is_program(installation.path):
            unique.setdefault(installation.path.resolve(), installation)
    return list(unique.values())


def system_places(platform: str, environment: Mapping[str, str]) -> Iterator[Path]:
    """Yield where Chromium, Chrome and Edge usually live on ``platform``, a value of `sys.platform`.

    Chromium comes first: it is what the kit is tested with.
    """
    if platform == "win32":
        roots = [environment.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")]
        for program in (
            ("Chromium", "Application", "chrome.exe"),
            ("Google", "Chrome", "Application", "chrome.exe"),
            ("Microsoft", "Edge", "Application", "msedge.exe"),
        ):
            yield from (Path(root, *program) for root in roots if root)
        names = ["chrome.exe", "msedge.exe"]
    elif platform == "darwin":
        home = Path(environment.get("HOME", "~")).expanduser()
        for name in ("Chromium", "Google Chrome", "Microsoft Edge"):
            for applications in (Path("/Applications"), home / "Applications"):
                yield applications / f"{name}.app" / "Contents" / "MacOS" / name
        names = ["chromium"]
    else:
        names = [
            "chromium",
            "chromium-browser",
            "google-chrome-stable",
            "google-chrome",
            "microsoft-edge-stable",
            "microsoft-edge",
        ]
    for name in names:
        path = shutil.which(name, path=environment.get("PATH"))
        if path:
            yield Path(path)
    if platform.startswith("linux"):
        yield Path("/opt/google/chrome/chrome")
        yield Path("/opt/microsoft/msedge/msedge")
        yield Path("/snap/bin/chromium")


def _downloaded(environment: Mapping[str, str]) -> Iterator[Path]:
    """Yield Playwright's own Chromium, of the one revision that the installed Playwright was made for."""
    folder = environment.get("PLAYWRIGHT_BROWSERS_PATH", "")
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or "~").expanduser()
    if folder == "0":
        root = Path(str(resources.files("playwright"))) / "driver" / "package" / ".local-browsers"
    elif folder:
        root = Path(folder)
    elif sys.platform == "win32":
        root = Path(environment.get("LocalAppData") or home / "AppData" / "Local") / "ms-playwright"
    elif sys.platform == "darwin":
        root = home / "Library" / "Caches" / "ms-playwright"
    else:
        root = Path(environment.get("XDG_CACHE_HOME") or home / ".cache") / "ms-playwright"
    index = resources.files("playwright") / "driver" / "package" / "browsers.json"
    browsers = json.loads(index.read_text(encoding="utf-8"))["browsers"]
    revision = next(entry["revision"] for entry in browsers if entry["name"] == "chromium")
    for program in ("chrome", "chrome.exe", "*.app/Contents/MacOS/*"):
        yield from sorted((root / f"chromium-{revision}").glob(f"chrome-*/{program}"))


def _is_program(path: Path) -> bool:
    return path.is_file() and os.access(path, os.X_OK)


# --- installing ---------------------------------------------------------------------------------------------


def mending_command() -> str:
    """Say what a person types on this machine to get a browser that works."""
    if machine.has_debian_chromium():
        return f"{machine.sudo()}apt-get install -y chromium"
    install = machine.command_line([sys.executable, "-m", "playwright", "install", "chromium"])
    if not sys.platform.startswith("linux"):
        return install
    # As an administrator the browser itself would land in that person's home; its libraries belong to the
    # system.
    return f"{install} && {machine.sudo()}{machine.command_line(_LIBRARIES)}"


_LIBRARIES = [sys.executable, "-m", "playwright", "install-deps", "chromium"]


def install(say: Callable[[str], None] = lambda line: None) -> Installation:
    """Get a browser: Playwright's own, else, where that is closed and we are root on Debian, the system's.

    ``say`` gets a sentence for each thing tried. Raises `BrowserMissing` with what each attempt answered.
    """
    attempts = [[[sys.executable, "-m", "playwright", "install", "chromium"]]]
    if machine.has_debian_chromium() and machine.is_root():
        package = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]
        # The lists of packages are fetched only if they are missing or too old: that is half of the time.
        attempts += [[package], [["apt-get", "update"], package]]
    answers = []
    for commands in attempts:
        for command in commands:
            say(f"Trying: {machine.command_line(command)}")
            trouble = machine.run(command, DOWNLOAD_SECONDS)
            if trouble:
                answers.append(f"{machine.command_line(command)}: {trouble}.")
                say(f"That did not work: {trouble}")
                break
        else:
            found = find()
            if found:
                return found[0]
    raise BrowserMissing("No browser could be installed. " + " ".join(answers), mending_command())


def install_libraries(say: Callable[[str], None] = lambda line: None) -> None:
    """Get the system libraries that Playwright's own Chromium needs on Linux.

    ``say`` gets a sentence for each thing tried. Raises `BrowserMissing` where that takes a person.
    """
    if not (sys.platform.startswith("linux") and machine.is_root()):
        raise BrowserMissing("The browser of this machine does not start.", mending_command())
    say(f"Trying: {machine.command_line(_LIBRARIES)}")
    trouble = machine.run(_LIBRARIES, DOWNLOAD_SECONDS)
    if trouble:
        raise BrowserMissing(f"The browser's libraries could not be installed: {trouble}.", mending_command())


# --- starting -----------------------------------------------------------------------------------------------


class _Driver:
    """One Playwright per thread, shared by the thread's browsers: its sync API allows no second one."""

    def __init__(self) -> None:
        self._local = threading.local()
        # Two threads that start one at the same moment could not tell whose process is whose.
        self._starting = threading.Lock()

    def acquire(self) -> Playwright:
        users = getattr(self._local, "users", 0)
        if not users:
            self._start()
        self._local.users = users + 1
        playwright: Playwright = self._local.playwright
        return playwright

    def revive(self) -> Playwright:
        """Replace a Playwright whose own process was killed, once for all browsers of the thread."""
        process: psutil.Process | None = self._local.process
        if process is not None and not _is_running(process):
            # The new one cannot start while the old one still holds the thread's event loop.
            with suppress(Exception):
                self._local.playwright.stop()
            self._start()
        playwright: Playwright = self._local.playwright
        return playwright

    @property
    def process(self) -> psutil.Process | None:
        """The process of this thread's Playwright, where it is known."""
        process: psutil.Process | None = self._local.process
        return process

    def release(self) -> None:
        self._local.users -= 1
        if not self._local.users:
            self._local.playwright.stop()
            del self._local.playwright

    def _start(self) -> None:
        with self._starting:
            before = set(psutil.Process().children())
            self._local.playwright = sync_playwright().start()
            started = [child for child in psutil.Process().children() if child not in before]
        self._local.process = started[0] if len(started) == 1 else None


# What these log of a browser that went away, the next call raises: nobody needs the traceback on stderr as well.
for _logger in ("playwright", "asyncio"):
    logging.getLogger(_logger).addHandler(logging.NullHandler())

_driver = _Driver()


class Browser:
    """A running browser, and the contexts opened in it. Use it as a context manager, in one thread.

    ``headed`` shows its windows; ``slow`` waits that many milliseconds before each act, so that a person can
    follow. ``contact`` is who answers for the visits (else ``ARIANE_CONTACT``, else a neutral text).
    ``installation`` is the browser to start (else the first of `find` that starts).

    Entering raises `BrowserMissing` when there is none or none starts, and `UsageError` for a contact that no
    HTTP header can carry, or for ``headed`` without a screen.
    """

    def __init__(
        self,
        *,
        headed: bool = False,
        slow: float = 0,
        contact: str | None = None,
        installation: Installation | None = None,
    ) -> None:
        self.headed = headed
        self.slow = slow
        self.contact = _checked_contact(contact or os.environ.get(CONTACT, "").strip() or DEFAULT_CONTACT)
        self._wanted = installation
        self._playwright: Playwright | None = None
        self._browser: PlaywrightBrowser | None = None
        self._marker = ""
        self._process: psutil.Process | None = None
        self._driver_process: psutil.Process | None = None
        self._user_agent = ""
        self._abandoned = False
        self.installation: Installation | None = None
        self.sandboxed = not machine.is_root()

    def __enter__(self) -> Self:
        self._playwright = _driver.acquire()
        try:
            self._start()
        except BaseException:
            self._release()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the browser with all its contexts; one that does not close in time is ended."""
        self._stop()
        self._release()

    def abandon(self, *, with_driver: bool = False) -> None:
        """End the browser at once, from whatever thread: what is done with it fails, and none is started in its place.

        Some calls wait for ever on a browser that is gone: `with_driver` ends the Playwright of its thread, too. The
        browser is still to be closed, in its own thread.
        """
        self._abandoned = True
        for process in (self.process(), self._driver_process if with_driver else None):
            if process is not None and _is_running(process):
                end(_family(process))

    @property
    def alive(self) -> bool:
        """Whether the browser still answers. One that died is started anew by the next `new_context`."""
        # Playwright learns of a death only while one of its calls runs; the system knows at once.
        return self.process() is not None and self._browser is not None and self._browser.is_connected()

    @property
    def version(self) -> str:
        """Full version, such as ``156.0.8078.79``."""
        return self._running().version

    @property
    def name_and_version(self) -> str:
        """Engine and major version, as instruments name it: ``chromium 156``."""
        return f"chromium {self.version.partition('.')[0]}"

    @property
    def user_agent(self) -> str:
        """What every service is told: which browser this is, that Ariane drives it, and who answers."""
        release = ".".join(__version__.split(".")[:2])
        return f"{self._user_agent} Ariane/{release} (+{self.contact})"

    def _agent_of(self, profile: Profile) -> str:
        """The user agent of a profile's device, with our name and contact behind it."""
        if not profile.user_agent:
            return self.user_agent
        device = profile.user_agent.format(major=self.version.partition(".")[0])
        return self.user_agent.replace(self._user_agent, device)

    def slow_down(self, session: CDPSession, profile: Profile) -> None:
        """Give the page that is spoken to the processor and the line of the profile's device."""
        if profile.slowdown != 1:
            self._slow_processor(session, profile.slowdown)
        if profile.connection is not None:
            line = profile.connection
            bytes_a_second = {"downloadThroughput": line.down * 125, "uploadThroughput": line.up * 125}
            session.send(
                "Network.emulateNetworkConditions", {"offline": False, "latency": line.latency, **bytes_a_second}
            )

    @contextmanager
    def at_full_speed(self, session: CDPSession, profile: Profile) -> Iterator[None]:
        """Give the page this machine's own processor meanwhile: looking at it is no part of what a person waits for."""
        if profile.slowdown == 1:
            yield
            return
        self._slow_processor(session, 1)
        try:
            yield
        finally:
            self._slow_processor(session, profile.slowdown)

    def _slow_processor(self, session: CDPSession, rate: float) -> None:
        try:
            session.send("Emulation.setCPUThrottlingRate", {"rate": rate})
        except PlaywrightError:
            # The page is gone, and nothing of it is slow any more.
            return

    def new_context(
        self, profile: Profile, *, locale: str | None = None, timezone: str | None = None
    ) -> BrowserContext:
        """Open an empty context with the window and the body of ``profile``: no cookie, no cache, no history.

        ``locale`` (such as ``fr-BE``) is the language the browser asks for, and ``timezone``
        (``Europe/Brussels``) the clock that pages see; both are the machine's where they are not given.
        Service workers are blocked, since they would answer requests that nobody could watch; downloads are
        accepted, and vanish with the context. The caller closes it.
        """
        if not self.alive:
            self._restart()
        try:
            return self._open(profile, locale, timezone)
        except PlaywrightError as error:
            # It died between the question and the answer.
            if not _is_gone(error):
                raise
            self._restart()
            return self._open(profile, locale, timezone)

    def _open(self, profile: Profile, locale: str | None, timezone: str | None) -> BrowserContext:
        with self.watchdog(OPEN_SECONDS):
            return self._running().new_context(
                viewport={"width": profile.viewport.width, "height": profile.viewport.height},
                device_scale_factor=profile.scale,
                is_mobile=profile.mobile,
                has_touch=profile.touch,
                user_agent=self._agent_of(profile),
                color_scheme=profile.color_scheme,
                reduced_motion=profile.reduced_motion,
                contrast=profile.contrast,
                forced_colors=profile.forced_colors,
                locale=locale,
                timezone_id=timezone,
                service_workers="block",
                accept_downloads=True,
            )

    def watchdog(self, seconds: float) -> AbstractContextManager[Watch]:
        """Give a block of code ``seconds``; then its pages are ended so that it fails, and ``fired`` says so.

        All pages of this browser are ended, since nothing tells from outside which one hangs; a page that was
        ended must be closed, and a new one opened, in the same context if its cookies are still wanted.
        """
        return watchdog(seconds, self.process, lambda: self._driver_process)

    def process(self) -> psutil.Process | None:
        """Tell the main process of this browser; None when it is gone."""
        return self._process if self._process is not None and _is_running(self._process) else None

    def _running(self) -> PlaywrightBrowser:
        if self._browser is None:
            raise KitError("The browser was used before it was started, or after it was closed.")
        return self._browser

    def _restart(self) -> None:
        self._stop()
        self._refuse_if_abandoned()
        self._playwright = _driver.revive()
        self._start()

    def _start(self) -> None:
        if self.headed and not _has_screen():
            raise UsageError(
                "There is no screen to show the browser on.",
                "Leave out --headed, or start a virtual screen first (for instance with xvfb-run).",
            )
        candidates = [self._wanted] if self._wanted else find()
        if not candidates:
            raise BrowserMissing("There is no Chromium, Chrome or Edge on this machine.", mending_command())
        troubles = []
        for installation in candidates:
            try:
                self._browser = self._launch(installation)
            except PlaywrightError as error:
                self._stop()
                troubles.append(f"{installation.path}: {_why_not_started(error)}")
                continue
            self.installation = installation
            self._process = with_marker(self._marker)
            session = self._browser.new_browser_cdp_session()
            self._user_agent = session.send("Browser.getVersion")["userAgent"]
            session.detach()
            return
        raise BrowserMissing("No browser could be started. " + " ".join(troubles), mending_command())

    def _launch(self, installation: Installation) -> PlaywrightBrowser:
        try:
            return self._launch_once(installation)
        except PlaywrightError as error:
            # Containers, and some systems for browsers outside their packages, forbid what the sandbox is
            # made of.
            if not self.sandboxed or "sandbox" not in str(error).lower():
                raise
            self.sandboxed = False
            return self._launch_once(installation)

    def _launch_once(self, installation: Installation) -> PlaywrightBrowser:
        if self._playwright is None:
            raise KitError("The browser was used before it was started, or after it was closed.")
        self._driver_process = _driver.process
        # A mark of our own tells this browser from any other that this process or this person runs.
        self._marker = f"--ariane={uuid.uuid4()}"
        self._refuse_if_abandoned()
        return self._playwright.chromium.launch(
            executable_path=installation.path,
            headless=not self.headed,
            slow_mo=self.slow,
            args=[*SILENT, SOUNDS, self._marker],
            chromium_sandbox=self.sandboxed,
            timeout=START_SECONDS * 1000,
            # A person's Ctrl-C is ours to answer: the walk is written down as interrupted, and then the
            # browser closes.
            handle_sigint=False,
            handle_sigterm=False,
            handle_sighup=False,
        )

    def _refuse_if_abandoned(self) -> None:
        if self._abandoned:
            raise KitError("The browser was given up.")

    def _stop(self) -> None:
        browser, self._browser = self._browser, None
        if browser is not None:
            # One that died before it could close is closed all the same.
            with suppress(PlaywrightError), self.watchdog(CLOSE_SECONDS):
                browser.close()
        remains = with_marker(self._marker) if self._marker else None
        if remains is not None:
            end(_family(remains))
        self._marker = ""
        self._process = None

    def _release(self) -> None:
        if self._playwright is not None:
            self._playwright = None
            _driver.release()


def _is_gone(error: PlaywrightError) -> bool:
    return "has been closed" in str(error) or "connection closed" in str(error).lower()


def _is_running(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def _family(process: psutil.Process) -> Iterable[psutil.Process]:
    try:
        return [*process.children(recursive=True), process]
    except psutil.Error:
        return []


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _checked_contact(contact: str) -> str:
    # Brackets would end the comment that carries it, and anything but plain text cannot be sent in a header.
    if not contact.isascii() or not contact.isprintable() or set("()") & set(contact):
        raise UsageError(
            f"The contact {contact!r} cannot be sent with a request.",
            "Give an address of a page or of a mailbox, in plain ASCII and without brackets.",
        )
    return contact


def _why_not_started(error: PlaywrightError) -> str:
    """Pick, from Playwright's long account, the line that says what was wrong."""
    lines = [line.strip(" ╔═╗║╚╝-") for line in str(error).splitlines()]
    telling = [line for line in lines if "error while loading shared libraries" in line or "FATAL" in line]
    missing = [line for line in lines if "missing dependencies" in line]
    return (telling or missing or [line for line in lines if line] or ["it did not start"])[0]
