"""A real browser: what services are told, what is kept apart, and how it survives a hang or a death."""

import http.server
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page

from audits import __version__, browser, doctor
from audits.browser import Browser, Installation
from audits.errors import BrowserMissing, KitError, UsageError
from audits.model import Profile, Viewport
from audits.watchdog import Ended, renderers, watchdog

pytestmark = pytest.mark.browser

DESKTOP = Profile(name="desktop", viewport=Viewport(width=1280, height=800))
PHONE = Profile(name="phone", viewport=Viewport(width=360, height=640), touch=True, mobile=True, scale=3)

PAGES = {
    "/": "<title>Home</title><h1>Home</h1>",
    "/hang": "<title>Hang</title><button onclick='while (true) {}'>Go on</button>",
    "/loads-for-ever": "<title>Loads</title><script>while (true) {}</script>",
    "/leaves-slowly": "<title>Leaves</title><script>onbeforeunload = () => { while (true) {} }</script>",
    "/worker": "<title>Worker</title>",
}


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.seen.append((self.path, dict(self.headers)))  # type: ignore[attr-defined]
        script = self.path == "/worker.js"
        body = "self.onfetch = () => {}" if script else PAGES.get(self.path, "<title>None</title>")
        self.send_response(200)
        self.send_header("Content-Type", "text/javascript" if script else "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


class Site(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.url = f"http://127.0.0.1:{self.server_address[1]}"


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    server = Site()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def running() -> Iterator[Browser]:
    with Browser(contact="https://example.org/audits") as started:
        yield started


@pytest.fixture
def page(running: Browser) -> Iterator[Page]:
    with running.new_context(DESKTOP) as context:
        yield context.new_page()


def test_it_names_itself_as_instruments_do(running: Browser) -> None:
    assert running.name_and_version == f"chromium {running.version.split('.')[0]}"
    assert running.version.split(".")[0].isdigit()


def test_a_service_is_told_what_visits_it_and_who_answers_for_that(page: Page, site: Site) -> None:
    site.seen.clear()
    page.goto(site.url)
    sent = site.seen[0][1]["User-Agent"]
    assert "Chrome/" in sent
    release = ".".join(__version__.split(".")[:2])
    assert sent.endswith(f" Ariane/{release} (+https://example.org/audits)")
    assert page.evaluate("navigator.userAgent") == sent


def test_without_a_contact_the_user_agent_says_so_neutrally(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(browser.CONTACT, raising=False)
    assert Browser().user_agent.endswith(f"(+{browser.DEFAULT_CONTACT})")
    monkeypatch.setenv(browser.CONTACT, "mailto:desk@example.org")
    assert Browser().user_agent.endswith("(+mailto:desk@example.org)")


def test_the_profile_shapes_the_window(running: Browser, site: Site) -> None:
    look = "[innerWidth, innerHeight, devicePixelRatio, navigator.maxTouchPoints > 0]"
    with running.new_context(DESKTOP) as context:
        desk = context.new_page()
        desk.goto(site.url)
        assert desk.evaluate(look) == [1280, 800, 1, False]
    with running.new_context(PHONE, locale="nl-BE", timezone="Europe/Brussels") as context:
        phone = context.new_page()
        phone.goto(site.url)
        assert phone.evaluate("[screen.width, screen.height, devicePixelRatio]") == [360, 640, 3]
        assert phone.evaluate("navigator.maxTouchPoints") > 0
        assert phone.evaluate("navigator.language") == "nl-BE"
        assert phone.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone") == "Europe/Brussels"
    assert site.seen[-1][1]["Accept-Language"].startswith("nl-BE")


def test_contexts_share_nothing(running: Browser, site: Site) -> None:
    with running.new_context(DESKTOP) as first, running.new_context(DESKTOP) as second:
        one, other = first.new_page(), second.new_page()
        one.goto(site.url)
        other.goto(site.url)
        one.evaluate("document.cookie = 'a=1'; localStorage.b = '2'")
        assert other.evaluate("[document.cookie, localStorage.b ?? null]") == ["", None]


def test_a_service_worker_never_takes_over(page: Page, site: Site) -> None:
    page.goto(site.url + "/worker")
    page.evaluate("navigator.serviceWorker.register('/worker.js').then(() => 0, () => 0)")
    page.wait_for_timeout(300)
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(found => found.length)") == 0
    assert "/worker.js" not in [path for path, _ in site.seen]


def test_it_connects_to_nobody_but_the_page(site: Site, tmp_path: Path) -> None:
    """The browser's own log of its network, over a start, a page and four idle seconds."""
    log = tmp_path / "net.json"
    found = browser.find()[0]
    script = tmp_path / "chromium"
    script.write_text(f'#!/bin/sh\nexec "{found.path}" --log-net-log="{log}" "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    with Browser(installation=Installation(script, "test")) as quiet, quiet.new_context(DESKTOP) as context:
        opened = context.new_page()
        opened.goto(site.url)
        opened.wait_for_timeout(4000)
    written = json.loads(log.read_text(encoding="utf-8"))
    kinds = {number: name for name, number in written["constants"]["logEventTypes"].items()}
    events = [(kinds[event["type"]], event.get("params") or {}) for event in written["events"]]
    starts = [facts for kind, facts in events if kind == "URL_REQUEST_START_JOB"]
    requested = {urlsplit(facts["url"]).netloc for facts in starts if "url" in facts}
    looked_up = [facts for kind, facts in events if kind == "HOST_RESOLVER_MANAGER_JOB"]
    assert requested - {browser.NOWHERE} == {urlsplit(site.url).netloc}
    assert not looked_up


def test_two_browsers_live_side_by_side_in_one_thread(running: Browser, site: Site) -> None:
    with Browser() as second:
        assert second.process() != running.process()
        with second.new_context(DESKTOP) as context:
            context.new_page().goto(site.url)
    assert running.alive
    with running.new_context(DESKTOP) as context:
        opened = context.new_page()
        opened.goto(site.url)
        assert opened.title() == "Home"


def test_a_closed_browser_leaves_no_process() -> None:
    with Browser() as short:
        process = short.process()
        assert process is not None
        family = [process, *process.children(recursive=True)]
    _, alive = psutil.wait_procs(family, timeout=5)
    assert not alive
    assert not short.alive
    with pytest.raises(KitError):
        _ = short.version


def test_slow_gives_a_person_time_to_follow(site: Site) -> None:
    with Browser(slow=300) as patient, patient.new_context(DESKTOP) as context:
        opened = context.new_page()
        start = time.monotonic()
        opened.goto(site.url)
        assert time.monotonic() - start > 0.3


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_headed_without_a_screen_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with pytest.raises(UsageError, match="no screen"), Browser(headed=True):
        pass


def test_a_browser_that_does_not_start_is_missing_and_the_mending_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "chromium"
    broken.write_text("#!/bin/sh\necho 'error while loading shared libraries: libnss3.so' >&2\nexit 127\n")
    broken.chmod(0o755)
    with pytest.raises(BrowserMissing, match=r"libnss3\.so") as caught:
        Browser(installation=Installation(broken, "test")).__enter__()
    assert caught.value.command == browser.mending_command()


# --- a page that hangs --------------------------------------------------------------------------------------


def test_a_hung_page_is_ended_and_its_session_goes_on(running: Browser, site: Site) -> None:
    with running.new_context(DESKTOP) as context:
        opened = context.new_page()
        opened.goto(site.url + "/hang")
        opened.evaluate("document.cookie = 'session=1'")
        start = time.monotonic()
        with pytest.raises(PlaywrightError), running.watchdog(1) as watch:
            opened.evaluate("() => { while (true) {} }")
        assert watch.fired
        assert watch.ended is Ended.RENDERERS
        assert time.monotonic() - start < 4
        opened.close()
        again = context.new_page()
        again.goto(site.url)
        assert again.evaluate("document.cookie") == "session=1"


def test_a_page_that_hangs_after_a_click_is_ended(page: Page, running: Browser, site: Site) -> None:
    page.goto(site.url + "/hang")
    with pytest.raises(PlaywrightError), running.watchdog(1.5) as watch:
        page.get_by_role("button").click(no_wait_after=True, timeout=20_000)
        page.evaluate("1 + 1")
    assert watch.fired


def test_a_page_that_never_loads_is_ended(page: Page, running: Browser, site: Site) -> None:
    with pytest.raises(PlaywrightError), running.watchdog(1.5) as watch:
        page.goto(site.url + "/loads-for-ever", wait_until="load")
        page.title()
    assert watch.fired


def test_a_hung_page_does_not_keep_the_browser_from_closing(site: Site) -> None:
    with Browser() as stuck:
        process = stuck.process()
        opened = stuck.new_context(DESKTOP).new_page()
        opened.goto(site.url)
        opened.evaluate("setTimeout(() => { while (true) {} }, 10)")
        time.sleep(0.3)
        start = time.monotonic()
    assert time.monotonic() - start < browser.CLOSE_SECONDS + 5
    assert process is not None
    assert not process.is_running()


def test_a_page_that_answers_in_time_is_left_alone(page: Page, running: Browser, site: Site) -> None:
    page.goto(site.url)
    before = running.process()
    assert before is not None
    kept = set(renderers(before))
    with running.watchdog(30) as watch:
        assert page.title() == "Home"
    assert not watch.fired
    assert kept <= set(renderers(before))


def test_a_browser_that_stays_stuck_is_ended_whole(site: Site) -> None:
    with Browser() as stuck:
        process = stuck.process()
        assert process is not None
        opened = stuck.new_context(DESKTOP).new_page()
        opened.goto(site.url)
        # A browser process that is stopped answers nothing, and ending its renderers does not wake it.
        process.send_signal(signal.SIGSTOP)
        with pytest.raises(PlaywrightError), watchdog(1, stuck.process, grace=1) as watch:
            opened.evaluate("1 + 1")
            opened.title()
        assert watch.ended is Ended.BROWSER


# --- a browser that dies ------------------------------------------------------------------------------------


def test_a_browser_that_was_killed_is_started_anew(site: Site) -> None:
    with Browser() as mortal:
        process = mortal.process()
        assert process is not None
        process.kill()
        process.wait(5)
        assert not mortal.alive
        opened = mortal.new_context(DESKTOP).new_page()
        opened.goto(site.url)
        assert opened.title() == "Home"
        assert mortal.alive


def test_a_driver_that_was_killed_is_started_anew(site: Site, tmp_path: Path) -> None:
    """In a process of its own, since the driver is shared by all browsers of a thread."""
    script = tmp_path / "lives_on.py"
    script.write_text(
        f"""
import psutil
from audits.browser import Browser
from audits.model import Profile, Viewport

profile = Profile(name="desktop", viewport=Viewport(width=800, height=600))
with Browser() as browser:
    (driver,) = psutil.Process().children()
    driver.kill()
    psutil.wait_procs([driver], 5)
    page = browser.new_context(profile).new_page()
    page.goto({site.url!r})
    print(page.title())
""",
        encoding="utf-8",
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, script],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert done.stdout.strip() == "Home", done.stderr


def test_no_browser_outlives_a_kit_that_was_killed(site: Site, tmp_path: Path) -> None:
    script = tmp_path / "killed.py"
    script.write_text(
        """
import os, signal
from audits.browser import Browser

browser = Browser().__enter__()
print(browser.process().pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
""",
        encoding="utf-8",
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, script],
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    pid = int(done.stdout)
    deadline = time.monotonic() + 15
    while psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline, "the browser goes on without the kit"
        time.sleep(0.2)


# --- the doctor ---------------------------------------------------------------------------------------------


def test_the_doctor_finds_nothing_missing_here(tmp_path: Path, running: Browser) -> None:
    checks = {check.name: check for check in doctor.diagnose(tmp_path / "archive")}
    assert not [check for check in checks.values() if check.state == "missing"]
    assert running.version in checks["browser"].detail
    assert checks["browser starts"].detail.startswith("it loads a page")
    assert not (tmp_path / "archive").exists(), "looking changes nothing"


def test_the_doctor_tells_of_a_browser_that_does_not_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "chromium"
    broken.write_text("#!/bin/sh\necho 'error while loading shared libraries: libnss3.so' >&2\nexit 127\n")
    broken.chmod(0o755)
    monkeypatch.setenv(browser.CHOICE, str(broken))
    checks = {check.name: check for check in doctor.diagnose(tmp_path)}
    assert checks["browser starts"].state == "missing"
    assert "libnss3.so" in checks["browser starts"].detail
    assert checks["browser starts"].command == browser.mending_command()


def test_the_doctor_as_a_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor.main(["--json", "--archive", str(tmp_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith('{"name": ') for line in lines)
    assert doctor.main(["--mend", "--archive", str(tmp_path)]) == 0
    assert capsys.readouterr().out.endswith("Nothing is missing.\n")


def test_the_doctor_mends_with_a_program_that_is_no_browser(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(browser.CHOICE, str(tmp_path / "nothing"))
    assert doctor.main(["--archive", str(tmp_path)]) == 3
    assert browser.CHOICE in capsys.readouterr().out
