"""The guard: the network is open while the walk acts, and nowhere else (DESIGN section 8).

While a page is only looked at, and at or after the stop line, every navigation and every state-changing request is
answered 204 by the browser itself: the page stays as it is and nothing reaches the service (an abort would put an
error page in its place). The stop control's own request is refused whatever its method, from the moment it is seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Request, Route
from playwright.sync_api import Error as PlaywrightError

SAFE_METHODS = frozenset(["GET", "HEAD", "OPTIONS"])


class Guard:
    """Holds the line for all pages of one context, pop-ups and frames too.

    `on_refusal` is told of each refused request (its method and address, unmasked: the caller redacts).
    """

    def __init__(self, context: BrowserContext, on_refusal: Callable[[str, str], None] | None = None) -> None:
        self.context = context
        self.refused = 0
        self._on_refusal = on_refusal or (lambda method, url: None)
        self._closed = 0
        self._forbidden: set[str] = set()
        self._routed = False

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Nothing that changes or leaves the page passes while this lasts; it may be nested."""
        self._closed += 1
        self._apply()
        try:
            yield
        finally:
            self._closed -= 1
            self._apply()

    def close_for_good(self) -> None:
        """The stop line: from here on the network stays closed."""
        self._closed += 1
        self._apply()

    def forbid(self, url: str) -> None:
        """Refuse every request to this address (query and fragment apart): the stop control's own."""
        if url:
            self._forbidden.add(_address(url))
            self._apply()

    def allow_again(self) -> None:
        """Forget the forbidden addresses: another page is there, whose stop control is another."""
        self._forbidden.clear()
        self._apply()

    @property
    def is_closed(self) -> bool:
        """Whether anything but plain reading is refused now."""
        return self._closed > 0

    def _apply(self) -> None:
        """Intercept only while there is something to refuse: an idle handler costs each request a round trip."""
        wanted = self._closed > 0 or bool(self._forbidden)
        if wanted == self._routed:
            return
        self._routed = wanted
        try:
            if wanted:
                self.context.route("**/*", self._decide)
            else:
                self.context.unroute("**/*", self._decide)
        except PlaywrightError:
            # The context is gone, and with it everything that could have been sent.
            self._routed = False

    def _decide(self, route: Route, request: Request) -> None:
        try:
            if self._refuses(request):
                self.refused += 1
                self._on_refusal(request.method, request.url)
                route.fulfill(status=204, body="")
            else:
                route.continue_()
        except PlaywrightError:
            # The page went away before its request was decided on.
            return

    def _refuses(self, request: Request) -> bool:
        if _address(request.url) in self._forbidden and not _is_plain_resource(request):
            return True
        if not self._closed:
            return False
        return request.is_navigation_request() or request.method.upper() not in SAFE_METHODS


def _address(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}{parts.path}"


def _is_plain_resource(request: Request) -> bool:
    return request.resource_type in {"stylesheet", "image", "font", "script", "media"}
