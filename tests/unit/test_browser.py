"""Which browser would be started, and what a person is told when there is none. Starts nothing."""

import os
from pathlib import Path

import pytest

from audits import browser, machine
from audits.browser import Browser, find, system_places
from audits.errors import UsageError


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_the_named_browser_is_the_only_one_tried(tmp_path: Path) -> None:
    named = program(tmp_path / "my browser")
    (only,) = find({browser.CHOICE: str(named), "PATH": os.environ["PATH"]})
    assert (only.path, only.source) == (named, browser.CHOICE)


@pytest.mark.parametrize("what", ["missing", "folder", "text"])
def test_a_named_browser_that_is_no_program_is_said_so(tmp_path: Path, what: str) -> None:
    path = tmp_path / what
    if what == "folder":
        path.mkdir()
    elif what == "text":
        path.write_text("not a program", encoding="utf-8")
        path.chmod(0o644)
    with pytest.raises(UsageError, match=f"{browser.CHOICE} names .*{what}"):
        find({browser.CHOICE: str(path)})


def test_playwrights_own_chromium_comes_before_the_systems(tmp_path: Path) -> None:
    everywhere = {"PATH": str(tmp_path / "bin"), "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path / "browsers")}
    own = list(browser.system_places("linux", everywhere))
    system = program(tmp_path / "bin" / "chromium")
    before = [found.path for found in find(everywhere)]
    revision = playwright_revision()
    downloaded = program(tmp_path / "browsers" / f"chromium-{revision}" / "chrome-linux64" / "chrome")
    program(tmp_path / "browsers" / "chromium-1" / "chrome-linux64" / "chrome")
    after = [found.path for found in find(everywhere)]
    assert system not in own
    assert before[0] == system
    assert after[:2] == [downloaded, system]
    assert len(after) == len(before) + 1, "a Chromium of another Playwright is not ours to start"


def playwright_revision() -> str:
    import json
    from importlib import resources

    index = resources.files("playwright") / "driver" / "package" / "browsers.json"
    browsers = json.loads(index.read_text(encoding="utf-8"))["browsers"]
    return str(next(entry["revision"] for entry in browsers if entry["name"] == "chromium"))


def test_one_browser_under_two_names_is_one(tmp_path: Path) -> None:
    real = program(tmp_path / "bin" / "chromium")
    (tmp_path / "bin" / "google-chrome").symlink_to(real)
    environment = {"PATH": str(tmp_path / "bin"), "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path)}
    assert [found.path for found in find(environment) if tmp_path in found.path.parents] == [real]


def test_windows_browsers_are_looked_for_where_their_installers_put_them(tmp_path: Path) -> None:
    environment = {"ProgramFiles": str(tmp_path / "64"), "LocalAppData": str(tmp_path / "me"), "PATH": ""}
    places = list(system_places("win32", environment))
    assert tmp_path / "64" / "Google" / "Chrome" / "Application" / "chrome.exe" in places
    assert tmp_path / "me" / "Google" / "Chrome" / "Application" / "chrome.exe" in places
    assert tmp_path / "64" / "Microsoft" / "Edge" / "Application" / "msedge.exe" in places


def test_macs_browsers_are_looked_for_in_both_folders_of_applications(tmp_path: Path) -> None:
    places = list(system_places("darwin", {"HOME": str(tmp_path), "PATH": ""}))
    chrome = Path("Google Chrome.app") / "Contents" / "MacOS" / "Google Chrome"
    assert Path("/Applications") / chrome in places
    assert tmp_path / "Applications" / chrome in places


@pytest.mark.parametrize("contact", ["Zoë", "a (b)", "line\nbreak"])
def test_a_contact_that_no_header_can_carry_is_refused(contact: str) -> None:
    with pytest.raises(UsageError, match="cannot be sent"):
        Browser(contact=contact)


@pytest.mark.parametrize(
    ("platform", "words", "line"),
    [
        ("linux", ["/home/me/my kit/python", "-m", "x"], "'/home/me/my kit/python' -m x"),
        ("darwin", ["/usr/bin/python3", "-m", "x"], "/usr/bin/python3 -m x"),
        ("win32", [r"C:\kit\python.exe", "-m", "x"], r"C:\kit\python.exe -m x"),
        ("win32", [r"C:\my kit\python.exe", "-m", "x"], r'& "C:\my kit\python.exe" -m x'),
    ],
)
def test_a_command_can_be_pasted_into_the_shell_of_the_system(platform: str, words: list[str], line: str) -> None:
    assert machine.command_line(words, platform) == line


def test_an_installer_that_fails_is_quoted_in_one_line() -> None:
    script = "echo downloading; echo 'E: Unable to locate package chromium'; exit 100"
    assert machine.run(["sh", "-c", script], 10) == "E: Unable to locate package chromium"
    assert machine.run(["sh", "-c", "exit 7"], 10) == "exit code 7"
    assert machine.run(["sh", "-c", "true"], 10) == ""
    assert machine.run(["sh", "-c", "sleep 5"], 0.2) == "no end after 0 seconds"
    assert "no-such-program" in machine.run(["no-such-program"], 10)
