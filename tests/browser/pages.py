"""Pages on loopback for tests with a real browser."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = tuple[int, dict[str, str], bytes | Iterable[bytes]]
"""Status, headers and body; a body in pieces is sent as they come, and its length is not told."""


class Pages:
    """What a loopback server answers, by path, and the requests it got."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.answers: dict[str, Answer | Callable[[], Answer]] = {}
        self.requests: list[tuple[str, str]] = []

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        """The address of a path."""
        return f"http://{host}:{self.port}{path}"

    def html(self, path: str, body: str, status: int = 200) -> str:
        """Answer a path with a page, and give its address."""
        page = f"<!doctype html><html lang=en><title>Test</title><main>{body}</main>"
        self.answers[path] = (status, {"Content-Type": "text/html; charset=utf-8"}, page.encode())
        return self.url(path)

    def got(self, path: str) -> list[str]:
        """Methods of the requests to a path."""
        return [method for method, asked in self.requests if asked.partition("?")[0] == path]


@contextmanager
def serving(secure: ssl.SSLContext | None = None) -> Iterator[Pages]:
    """A loopback server for one test; it speaks TLS where it is given what that takes."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            pages.requests.append((self.command, self.path))
            length = int(self.headers.get("Content-Length") or 0)
            self.rfile.read(length)
            answer = pages.answers.get(self.path.partition("?")[0], (404, {"Content-Type": "text/plain"}, b"none"))
            status, headers, body = answer() if callable(answer) else answer
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if isinstance(body, bytes):
                self.send_header("Content-Length", str(len(body)))
                body = [body]
            self.end_headers()
            for piece in body:
                self.wfile.write(piece)

        do_GET = do_POST = do_HEAD = answer

        def log_message(self, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if secure is not None:
        server.socket = secure.wrap_socket(server.socket, server_side=True)
    pages = Pages(server.server_port)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield pages
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
