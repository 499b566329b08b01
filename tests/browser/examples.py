"""The example pages of the rules over pages, as `scenarios/examples/` holds them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import sleep
from urllib.parse import parse_qs, urlsplit

from audits.rules.data import Rule

FOLDER = Path(__file__).parents[2] / "scenarios" / "examples"


def examples(rule: Rule, kind: str) -> list[Path]:
    """The pages of a rule of one kind: `failing`, `passing` or `hard`."""
    return sorted((FOLDER / rule.id).glob(f"{kind}*.html"))


def serving_examples() -> Iterator[str]:
    """The examples on loopback: the address of their folder."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *arguments: object) -> None:
            pass

        def do_GET(self) -> None:
            # A page that is asked for with `?wait=SECONDS` comes so late.
            sleep(float(parse_qs(urlsplit(self.path).query).get("wait", ["0"])[0]))
            super().do_GET()

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(FOLDER)))
    thread = Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
