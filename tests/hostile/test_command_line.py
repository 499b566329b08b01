"""How the command takes its addresses, ends, and is interrupted; and the README's table of it."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tests.browser.pages import Pages
from tests.hostile.commands import PROGRAM, check
from tests.hostile.situations import BY_NAME, self_signed, served

pytestmark = pytest.mark.browser

README = Path(__file__).parents[2] / "README.md"


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with served() as server:
        yield server


@pytest.fixture(scope="module")
def doubtful() -> Iterator[Pages]:
    """A server whose certificate nobody vouches for."""
    with self_signed() as server:
        yield server


def _closed_port() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/"


# --- the README's table -------------------------------------------------------------------------------------------

ROWS = {
    "a page, also one that asks to log in": ["page", "login"],
    "not an address (`htp:/x`)": ["htp:/x"],
    "a host or port that refuses, or does not exist": ["closed port", "http://no-such-host.invalid/"],
    "a certificate or TLS error": ["self-signed", "no TLS"],
    "404, 410, or another error of the address": ["not found", "gone", "bad request"],
    "a redirect loop, by the server or by the page": ["loop", "moves round"],
    "a download, a PDF, an image or another file": ["download", "document", "image", "data", "text"],
    "a password asked for by the server (401)": ["password asked"],
    "403, 429, a bot wall": ["forbidden", "too many", "bot wall"],
    "500 and above": ["error", "maintenance"],
    "an answer without content": ["empty", "no content"],
    "a page that never answers, or never ends": ["never answers", "endless body", "moves on to silence"],
    "a page that opens dialogs without end": ["late storm"],
    "a page that hangs the browser": ["hangs later", "hangs"],
    "a page that axe-core cannot look at": ["clobbered"],
}
"""Each row of the table, with what stands for it here."""

ONE_EACH = {"a page, also one that asks to log in", "not an address (`htp:/x`)", "403, 429, a bot wall"}
"""Rows that are tried alone every day, of each outcome one; the others follow from the outcome."""


def _table() -> dict[str, tuple[str, int, int]]:
    """The table as it stands in the README: situation, outcome, exit codes alone and among others."""
    rows = re.findall(r"^\| (.+) \| `(\w+)` \| (\d+) \| (\d+).* \|$", README.read_text(encoding="utf-8"), re.MULTILINE)
    return {situation: (outcome, int(alone), int(among)) for situation, outcome, alone, among in rows}


@pytest.fixture(scope="module")
def address(pages: Pages, doubtful: Pages) -> Callable[[str], str]:
    special = {
        "closed port": _closed_port(),
        "self-signed": doubtful.url("/").replace("http:", "https:"),
        "no TLS": pages.url("/page").replace("http:", "https:"),
    }
    return lambda name: special.get(name) or (pages.url(BY_NAME[name].path) if name in BY_NAME else name)


def test_the_table_has_the_rows_that_are_tried() -> None:
    assert list(_table()) == list(ROWS)


@pytest.mark.parametrize(
    "row", [row if row in ONE_EACH else pytest.param(row, marks=pytest.mark.whole) for row in ROWS]
)
def test_what_the_table_says_of_one_address_alone(address: Callable[[str], str], row: str) -> None:
    outcome, alone, _ = _table()[row]
    for name in ROWS[row]:
        done = check("--json", "--quick", "--timeout", "3", address(name))
        assert ([line["outcome"] for line in done.lines], done.code) == ([outcome], alone), name


@pytest.mark.slow
@pytest.mark.whole
def test_what_the_table_says_of_addresses_among_others(address: Callable[[str], str]) -> None:
    table = _table()
    for code in sorted({among for _, _, among in table.values()}):
        rows = [row for row, (_, _, among) in table.items() if among == code]
        names = ["page", *(ROWS[row][0] for row in rows), "page"]
        done = check("--json", "--quick", "--timeout", "3", *map(address, names))
        expected = ["completed", *(table[row][0] for row in rows), "completed"]
        assert ([line["outcome"] for line in done.lines], done.code) == (expected, code)


@pytest.mark.whole
def test_what_nobody_could_look_at_ends_with_four_also_together(address: Callable[[str], str]) -> None:
    done = check("--quick", address("not found"), address("forbidden"), address("closed port"))
    assert done.code == 4
    assert "No page could be looked at" in done.said


# --- addresses ----------------------------------------------------------------------------------------------------


def test_a_list_on_stdin_as_people_save_them(pages: Pages) -> None:
    """With the mark that Windows puts first, its line ends, comments, blank lines, and bytes that are no text."""
    first, last = pages.url("/page"), pages.url("/moved")
    listed = f"\ufeff{first}\r\n\r\n# a comment\r\n   {last}  \r\n".encode() + b"http://127.0.0.1:1/\xff\xfe\x1b[31m\n"
    done = check("--json", "--quick", pages.url("/gone"), "-", stdin=listed)
    lines = done.lines
    assert [line["url"] for line in lines[:3]] == [pages.url("/gone"), first, last]
    assert [line["outcome"] for line in lines] == ["unreachable", "completed", "completed", "unreachable"]
    assert lines[2]["final_url"] == first
    assert done.code == 2


def test_no_address_at_all(pages: Pages) -> None:
    done = check("-", stdin=b"\n# nothing\n")
    assert (done.code, done.stdout) == (2, b"")
    assert "No address was given" in done.said


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_what_is_no_address(lang: str) -> None:
    bad = [
        "nonsense",
        "http://",
        "http://x:99999/",
        "file:///etc/passwd",
        "chrome://crash",
        "javascript:1",
        b"http:\xff/",
    ]
    done = check("--json", "--lang", lang, *bad)
    assert done.code == 2
    assert len(done.lines) == len(bad)
    words = {"en": "not an address that can be visited", "fr": "ne peut pas être visitée"}[lang]
    assert all(words in line["why"] for line in done.lines)


def test_an_argument_that_makes_no_sense(pages: Pages) -> None:
    assert check("--timeout", "0", pages.url("/page")).code == 2
    assert check("--lang", "xx", pages.url("/page")).code == 2
    assert check("--axe", "nowhere.js", pages.url("/page")).code == 2


# --- words for people -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("lang", "at"), [("en", 0), pytest.param("fr", 1, marks=pytest.mark.whole)])
def test_a_summary_for_people_in_a_terminal_of_any_alphabet(pages: Pages, lang: str, at: int) -> None:
    names = ["page", "not found", "forbidden", "error", "document", "loop"]
    done = check("--quick", "--lang", lang, *(pages.url(BY_NAME[name].path) for name in names))
    assert done.code == 0
    assert [name for name in names if BY_NAME[name].says[at] not in done.said] == []
    assert "axe/label" in done.said


@pytest.mark.whole
def test_a_terminal_without_accents(pages: Pages) -> None:
    options = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = check("--quick", "--lang", "fr", pages.url("/page"), pages.url("/document"), **options)
    assert done.code == 0
    assert "axe/label" in done.said
    lines = check("--json", "--lang", "fr", pages.url("/document"), **options).lines
    assert lines[0]["why"] == "L’adresse donne un fichier, pas une page."


# --- ending ---------------------------------------------------------------------------------------------------------


ENDED_WITHIN = 15
"""Seconds that whoever presses Ctrl+C waits at most, on a busy machine."""


def _wait_for(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < until, "it never came to that"
        time.sleep(0.05)


@pytest.mark.parametrize("lanes", ["1", "2"])
def test_an_interruption_keeps_what_was_said(pages: Pages, lanes: str) -> None:
    before = len(pages.got("/never-answers"))
    addresses = map(pages.url, ("/page", "/never-answers", "/page", "/never-answers"))
    command = [*PROGRAM, "--json", "--quick", "--at-once", lanes, *addresses]
    # As Ctrl+C in a terminal does, the signal goes to the whole group: also to the browser's driver.
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        process_group=0,
        # Where the tests run in the background, Ctrl-C is ignored, and children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stdout is not None
    said = process.stdout.readline()
    _wait_for(lambda: len(pages.got("/never-answers")) == before + int(lanes))
    family = psutil.Process(process.pid).children(recursive=True)
    subprocess.run(["kill", "-INT", "--", f"-{process.pid}"], check=True)
    begun = time.monotonic()
    stdout, stderr = process.communicate(timeout=60)
    assert time.monotonic() - begun < ENDED_WITHIN
    assert process.returncode == 130
    assert b"Traceback" not in stderr, stderr.decode()
    assert (said.count(b'"outcome":'), said[-2:], stdout) == (1, b"}\n", b"")
    _wait_for(lambda: not [each for each in family if each.is_running() and each.status() != psutil.STATUS_ZOMBIE])


def test_a_reader_that_leaves_early(pages: Pages) -> None:
    command = [*PROGRAM, "--json", "--quick", *map(pages.url, ("/page", "/moved", "/page"))]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None and process.stderr is not None
    assert process.stdout.readline().endswith(b"}\n")
    process.stdout.close()
    with process.stderr as stderr:
        assert b"Traceback" not in stderr.read()
    assert process.wait(60) not in (0, signal.SIGSEGV)
