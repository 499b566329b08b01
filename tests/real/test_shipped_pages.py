"""Pages that other packages bring along, looked at as they are.

They come with what the tests need anyway: the reports and tools of Playwright and import-linter, an example of
axe-selenium-python, and pages that pandas, rich and Pygments write. Together with Django's (`test_booking.py`) they are
pages of many hands: applications drawn by scripts, bare tables, pages without any landmark.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from io import StringIO
from pathlib import Path

import pandas
import pytest
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from rich.console import Console
from rich.table import Table

from audits.browser import Browser
from audits.check import Checker, Looked
from audits.model import ReasonCode, Verdict
from audits.probes.trials import TRIALS, Trial
from audits.profiles import load_profile
from tests.real.plain import axe_alone, lost

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SHIPPED = {
    "axe_selenium_python": "tests/test_page.html",
    "importlinter": "ui/static/index.html",
    "playwright": "driver/package/lib/vite/htmlReport/index.html",
    "playwright snapshot": "driver/package/lib/vite/traceViewer/snapshot.html",
    "playwright dashboard": "driver/package/lib/vite/dashboard/index.html",
}


def _pandas(page: Path) -> None:
    frame = pandas.DataFrame({"commune": ["Namur", "Liège"], "days": [3, 12]})
    page.write_text(frame.style.set_caption("Waiting").to_html(doctype_html=True), encoding="utf-8")


def _rich(page: Path) -> None:
    console = Console(record=True, file=StringIO())
    table = Table("procedure", "outcome", title="Walks")
    table.add_row("visa", "[red]blocked[/]")
    console.print(table)
    console.save_html(str(page))


def _pygments(page: Path) -> None:
    text = Path(__file__).read_text(encoding="utf-8")
    formatter = HtmlFormatter(full=True, linenos=True, title="A program")
    page.write_text(highlight(text, PythonLexer(), formatter), encoding="utf-8")


WRITTEN: dict[str, Callable[[Path], None]] = {"pandas": _pandas, "rich": _rich, "pygments": _pygments}


EMPTY = {
    # It draws itself only with a service worker, which the kit refuses it: nothing is said of the page.
    "driver/package/lib/vite/traceViewer/index.html": ReasonCode.NOT_AUDITED,
    # It waits for a program that drives it, and stays empty for whoever opens it.
    "driver/package/lib/vite/recorder/index.html": ReasonCode.BLANK_PAGE,
}


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        pass


@contextmanager
def _served(browser: Browser, page: Path, trials: Sequence[Trial] = ()) -> Iterator[Looked]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(page.parent)))
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        (looked,) = Checker(browser, load_profile("desktop"), trials=trials).look(
            [f"http://127.0.0.1:{server.server_port}/{page.name}"]
        )
        yield looked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _nothing_is_lost(browser: Browser, page: Path) -> None:
    with _served(browser, page) as looked:
        assert looked.reason is None, looked.reason
        assert looked.passed
        assert lost(looked, axe_alone(browser, looked.final_url or "")) == set()


@pytest.mark.parametrize("name", SHIPPED)
def test_a_page_that_a_package_ships(browser: Browser, name: str) -> None:
    _nothing_is_lost(browser, Path(str(files(name.split()[0]))) / SHIPPED[name])


@pytest.mark.parametrize("name", WRITTEN)
def test_a_page_that_a_package_writes(browser: Browser, tmp_path: Path, name: str) -> None:
    WRITTEN[name](tmp_path / "page.html")
    _nothing_is_lost(browser, tmp_path / "page.html")


@pytest.mark.whole
def test_a_page_drawn_by_a_framework_is_accused_of_its_own_faults_alone(browser: Browser) -> None:
    """Its framework listens to everything at one place, which is no place to drop files on."""
    page = Path(str(files("playwright"))) / SHIPPED["playwright dashboard"]
    with _served(browser, page, TRIALS) as looked:
        assert looked.reason is None, looked.reason
        failed = {each.rule for each in looked.findings if each.verdict is Verdict.FAILED}
        # The choices of its settings are boxes that answer a click alone, and its address field has hardly an edge.
        assert {rule for rule in failed if not rule.startswith("axe/")} == {
            "dialogs/part-unreachable",
            "seeing/field-without-edge",
        }


@pytest.mark.parametrize("path", EMPTY)
def test_a_page_that_stays_empty(browser: Browser, path: str) -> None:
    with _served(browser, Path(str(files("playwright"))) / path) as looked:
        assert looked.reason is not None
        assert looked.reason.code is EMPTY[path]
        assert (looked.findings, looked.passed) == ((), ())
