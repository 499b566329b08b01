"""Serves the practice administrations on this machine, on one port, each below its own path.

The server listens on 127.0.0.1 and so answers to the name `localhost` too: to a browser that is another host, which
one of the barriers needs.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from flask import Flask, render_template
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from audits.errors import UsageError
from scenarios.practice.office import Setting
from scenarios.practice.social_office.app import create as social_office
from scenarios.practice.switches import FOLDERS, HERE, Edition, resolve
from scenarios.practice.town_hall.app import create as town_hall
from scenarios.practice.visa_portal.app import create as visa_portal

IDLE_SECONDS = 20 * 60
"""After how many seconds without a page asked for a session of the social office ends."""

SITES: dict[str, Callable[[Setting], Flask]] = {
    "visa": visa_portal,
    "town-hall": town_hall,
    "social-office": social_office,
}
"""What makes each administration, by its key."""

_served: set[str] = set()


def serves(url: str) -> bool:
    """Whether this very process serves the origin of that address now, and so may press what cannot be undone."""
    try:
        parts = urlsplit(url)
        return f"{parts.scheme}://{parts.hostname}:{parts.port}" in _served
    except ValueError:
        return False


class PracticeServer:
    """The practice administrations of one edition, served while the `with` block lasts.

    `mend` and `plant` are ids of barriers to take away from the edition and to add to it; `port` 0 is any free one.
    `idle_seconds` is how long a session of the social office lasts without a page being asked for. Raises UsageError
    for an edition or a barrier that does not exist, and for a port that is taken.
    """

    def __init__(
        self,
        edition: Edition = "flawed",
        mend: Iterable[str] = (),
        plant: Iterable[str] = (),
        port: int = 0,
        idle_seconds: int = IDLE_SECONDS,
    ) -> None:
        self.edition = edition
        self.planted = resolve(edition, mend, plant)
        self.port = port
        setting = Setting(self.planted, idle_seconds)
        self._application = DispatcherMiddleware(
            _hall(edition).wsgi_app, {f"/{key}": create(setting).wsgi_app for key, create in SITES.items()}
        )
        self._server: BaseWSGIServer | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to serve; `port` is then the real one."""
        try:
            self._server = make_server("127.0.0.1", self.port, self._application, threaded=True, request_handler=_Quiet)
        except (OSError, SystemExit) as error:
            raise UsageError(f"Port {self.port} of this machine cannot be used.", "Choose another one.") from error
        self.port = self._server.server_port
        _served.update(self.origins)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Serve no more."""
        _served.difference_update(self.origins)
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
        self._server = self._thread = None

    def wait(self) -> None:
        """Go on serving until the server is stopped or the program interrupted."""
        while self._thread is not None and self._thread.is_alive():
            self._thread.join(0.5)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def names(self) -> tuple[str, ...]:
        """The keys of the administrations."""
        return tuple(SITES)

    @property
    def url(self) -> str:
        """The address of the page that lists the administrations."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def origins(self) -> frozenset[str]:
        """The origins that this server answers as."""
        return frozenset({f"http://127.0.0.1:{self.port}", f"http://localhost:{self.port}"})

    def site(self, key: str) -> str:
        """The base address of one administration (`visa`, `town-hall`, `social-office`), without a slash at its end."""
        if key not in FOLDERS:
            raise UsageError(f"No practice administration is called {key!r}.", f"There is: {', '.join(FOLDERS)}.")
        return f"{self.url}/{key}"


class _Quiet(WSGIRequestHandler):
    """Keeps connections open, as real servers do, and says nothing on the terminal."""

    protocol_version = "HTTP/1.1"

    def log(self, type: str, message: str, *args: Any) -> None:
        pass


def _hall(edition: str) -> Flask:
    """The page that lists the administrations."""
    app = Flask("practice", template_folder=str(HERE / "templates"), static_folder=None)
    app.add_url_rule("/", "hall", lambda: render_template("hall.html", edition=edition))
    return app
