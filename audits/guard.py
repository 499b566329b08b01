"""The guard: the network is open while the walk acts, and nowhere else (DESIGN section 8).

While a page is only looked at, and at or after the stop line, every navigation and every state-changing request is
answered 204 by the browser itself: the page stays as it is and nothing reaches the service (an abort would put an
error page in its place). Sockets that are open wait meanwhile, and no new one opens. The stop control's own request is
refused whatever its method, from the moment it is seen.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from urllib.parse import unquote_plus, urlsplit

from playwright.sync_api import BrowserContext, CDPSession, Frame, Page, Request, Route
from playwright.sync_api import Error as PlaywrightError

SAFE_METHODS = frozenset(["GET", "HEAD", "OPTIONS"])

LEAVE_SECONDS = 5.0
"""How long pages may take to be left before they are ended."""

SOCKETS: list[dict[str, object]] = [
    {"urlPattern": pattern, "offline": True, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    for pattern in ("ws://*:*/*", "wss://*:*/*")
]
"""Web sockets pass no handler; the browser can hold them as a network does that is down, and the page is not told."""


class Guard:
    """Holds the line for all pages of one context, pop-ups and frames too.

    `on_refusal` is told of each refused request (its method and address, unmasked: the caller redacts). `refused`
    counts them all, `held` those to a forbidden address while everything else was let through: something else on the
    page sent what the stop control would.
    """

    def __init__(self, context: BrowserContext, on_refusal: Callable[[str, str], None] | None = None) -> None:
        self.context = context
        self.refused = 0
        self.held = 0
        self._on_refusal = on_refusal or (lambda method, url: None)
        self._closed = 0
        self._forbidden: frozenset[str] = frozenset()
        self._withheld: frozenset[str] = frozenset()
        self._routed = False
        self._sessions: dict[Page | Frame, CDPSession] = {}
        self._with_sockets: set[Page] = set()

    def meet(self, page: Page, session: CDPSession) -> None:
        """Speak to a page through the connection that listens to its network already; each one costs."""
        self._sessions[page] = session
        session.on("Network.webSocketCreated", lambda event: self._with_sockets.add(page))

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Nothing that changes or leaves the page passes while this lasts; it may be nested."""
        self._close()
        try:
            yield
        finally:
            self._closed -= 1
            self._apply()
            if not self._closed:
                self._hold_sockets([])

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """The network is open while this lasts, whoever closed it: a page is opened a second time."""
        closed, self._closed = self._closed, 0
        self._apply()
        self._hold_sockets([])
        try:
            yield
        finally:
            self._closed = closed
            self._apply()
            if closed:
                self._hold_sockets(SOCKETS)

    @contextmanager
    def withholding(self, values: Collection[str]) -> Iterator[None]:
        """While this lasts, whoever closed it, the network is open for what only reads and names none of these values:
        a page is opened that may know them, and is to tell nobody. Sockets wait.
        """
        closed, self._closed = self._closed, 0
        self._withheld = frozenset(each.casefold() for each in values)
        self._apply()
        self._hold_sockets(SOCKETS)
        try:
            yield
        finally:
            self._closed, self._withheld = closed, frozenset()
            self._apply()
            if not closed:
                self._hold_sockets([])

    def close_for_good(self) -> None:
        """The stop line: from here on the network stays closed."""
        self._close()

    def leave(self) -> None:
        """Close the context without a last word: what a page sends when it is closed passes no handler, so no script
        may run by then. A page that hangs holds the caller until it is ended.
        """
        if self.context.browser is None or not self.context.browser.is_connected():
            # A call to a browser that is gone would say so on the terminal, in words of its library.
            return
        for page in self.context.pages:
            # While another page is awaited, this one answers nothing.
            self._send(page, "Page.stopLoading", {})
        self.close_for_good()
        try:
            for page in self.context.pages:
                self.silence(page)
                if page in self._with_sockets:
                    # What waits in a socket goes out once nobody holds it; it is lost with the page that sent it.
                    page.goto("about:blank")
            self.context.close()
        except PlaywrightError:
            # The browser died, and its contexts with it.
            return

    def silence(self, page: Page) -> None:
        """Let no script of a page run any more."""
        for frame in page.frames:
            target = page if frame == page.main_frame else frame
            self._send(target, "Emulation.setScriptExecutionDisabled", {"value": True})

    def forbid(self, *urls: str) -> None:
        """Refuse every request to these addresses (query and fragment apart), the stop controls' own, and to no other:
        another page has other stop controls.
        """
        self._forbidden = frozenset(_address(url) for url in urls if url)
        self._apply()

    def _close(self) -> None:
        self._closed += 1
        self._apply()
        # What waits goes out when it is held a second time.
        if self._closed == 1:
            self._hold_sockets(SOCKETS)

    def _hold_sockets(self, conditions: list[dict[str, object]]) -> None:
        for page in self.context.pages:
            how = {"offline": bool(conditions), "matchedNetworkConditions": conditions}
            self._send(page, "Network.emulateNetworkConditionsByRule", how)

    def _send(self, target: Page | Frame, method: str, params: dict[str, object]) -> None:
        """Tell a page or a frame of another process; one of its page's own process is told with the page."""
        try:
            if target not in self._sessions:
                self._sessions[target] = self.context.new_cdp_session(target)
                self._sessions[target].send("Network.enable", {"maxTotalBufferSize": 0, "maxResourceBufferSize": 0})
            self._sessions[target].send(method, params)
        except PlaywrightError:
            # It went away, shares its page's process, or is of a browser too old to know how.
            self._sessions.pop(target, None)

    def _apply(self) -> None:
        """Intercept only while there is something to refuse: an idle handler costs each request a round trip."""
        wanted = self._closed > 0 or bool(self._forbidden) or bool(self._withheld)
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
                self.held += not self._closed
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
        if self._withheld:
            asked = unquote_plus(request.url).casefold()
            return request.method.upper() not in SAFE_METHODS or any(each in asked for each in self._withheld)
        if not self._closed:
            return False
        return request.is_navigation_request() or request.method.upper() not in SAFE_METHODS


def _address(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}{parts.path}"


def _is_plain_resource(request: Request) -> bool:
    return request.resource_type in {"stylesheet", "image", "font", "script", "media"}
