"""The office that is measured, on loopback, in a process of its own: what serving costs is nobody's figure.

`python -m tests.benchmarks.site` serves until its standard input is closed, and says its address on the first line.
"""

from __future__ import annotations

import secrets
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl

from tests.benchmarks.markup import SIZES, Size, audited
from tests.benchmarks.procedure import HEADINGS, following, step_page

ROOT = Path(__file__).parents[2]
EACH = 4
"""Pages of each size."""


class Office(BaseHTTPRequestHandler):
    """Answers for the pages (`/page/<size>/<number>`) and the procedure (`/procedure/<step>`)."""

    sessions: dict[str, dict[str, str]] = {}

    def do_GET(self) -> None:
        """A page; without a session, one begins."""
        kind, _, rest = self.path.strip("/").partition("/")
        size, _, number = rest.partition("/")
        if kind == "page" and size in SIZES and number.isdigit():
            self._send(audited(size, int(number)))
        elif kind == "procedure" and rest in HEADINGS:
            self._send(step_page(rest, self._session()))
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        """Keep what a step was told, and go on to the next."""
        content = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        self._session().update(parse_qsl(content))
        self.send_response(303)
        self.send_header("Location", f"/procedure/{following(self.path.rpartition('/')[2])}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _session(self) -> dict[str, str]:
        sent = SimpleCookie(self.headers.get("Cookie", "")).get("office")
        self._name = sent.value if sent else secrets.token_hex(8)
        return self.sessions.setdefault(self._name, {})

    def _send(self, markup: str) -> None:
        body = markup.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        if hasattr(self, "_name"):
            self.send_header("Set-Cookie", f"office={self._name}; Path=/; HttpOnly")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Say nothing: the terminal is the table's."""


def addresses(site: str, sizes: Sequence[Size] = SIZES, each: int = EACH) -> list[str]:
    """The pages to audit, small ones first."""
    return [f"{site}/page/{size}/{number}" for size in sizes for number in range(each)]


@contextmanager
def serving() -> Iterator[str]:
    """The office's address, while this lasts."""
    command = [sys.executable, "-m", __name__]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()


def main() -> None:
    """Serve until nobody listens any more."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Office)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    sys.stdin.read()
    server.shutdown()
    server.server_close()


if __name__ == "__main__":
    main()
