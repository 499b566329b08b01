"""A browser tab in use: its page, its documents, and what the page did by itself.

Listens only. What it hears is kept until the walk takes it (`take_events`), as records whose text is masked.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import CDPSession, ConsoleMessage, Dialog, Download, Page, Request, Response
from playwright.sync_api import Error as PlaywrightError

from audits.classify import PageFacts
from audits.frames import Documents, DocumentSilent
from audits.model import PageEvent
from audits.probes.noticeable import noticeable
from audits.redact import Redactor

MOST_DIALOGS = 20
"""A page that opens more dialogs than this is a storm, and is closed."""

MOST_EVENTS = 500
"""Events of a page that are kept from one action to the next."""

WORKER_REFUSED = "Service Worker registration blocked"
"""How Playwright tells a page that it may not have a service worker."""

FACTS = """() => {
  const roots = [document];
  for (const root of roots) for (const e of root.querySelectorAll('*')) if (e.shadowRoot) roots.push(e.shadowRoot);
  const everywhere = selector => roots.flatMap(root => [...root.querySelectorAll(selector)]);
  const shown = e => e.getClientRects().length && getComputedStyle(e).visibility !== 'hidden';
  const all = selector => everywhere(selector).filter(shown).length;
  const fields = everywhere('input, select, textarea, [role=textbox], [role=combobox]')
    .filter(e => shown(e) && !/^(hidden|submit|button|image|reset|search)$/.test(e.type || ''));
  const parts = roots.flatMap(root => root === document ? [document.body] : [...root.children]);
  return {
    text: parts.map(part => part && part.innerText || '').join('\\n').slice(0, 20000),
    fields: fields.length,
    passwords: fields.filter(e => e.type === 'password').length,
    codes: fields.filter(e => e.autocomplete === 'one-time-code' || e.maxLength > 3 && e.maxLength < 9).length,
    cards: fields.filter(e => /\\bcc-(number|csc|exp)/.test(e.autocomplete || '')).length,
    graphics: all('img, svg, canvas, video, object, embed, audio[controls]')
      + all('button, summary, a[href], input[type=image]'),
    invalid: all(':user-invalid:not(form, fieldset), [aria-invalid=true]'),
  };
}"""

STATUS = "() => { const [page] = performance.getEntriesByType('navigation'); return page?.responseStatus ?? 0; }"


@dataclass(frozen=True)
class Marks:
    """How a tab stood at one moment: what it had heard, and how its documents looked. Kept in memory only."""

    heard: tuple[Any, ...]
    look: str


@dataclass
class _Heard:
    """What the page and the network told. `unanswered` tells that the page that was asked for last was not answered,
    `failure` why it did not come, `failed` its address; `broken` is the status with which the page's own server failed
    a request that the page made by itself.
    """

    navigations: int = 0
    requests: int = 0
    dialogs: int = 0
    status: int | None = None
    received: float = 0.0
    crashed: bool = False
    unanswered: bool = False
    leaving: int = 0
    asked: bool = False
    failure: str = ""
    failed: str = ""
    broken: int | None = None
    hindered: bool = False

    @property
    def is_leaving(self) -> bool:
        """Whether another page is on its way: asked for by this one, or requested already."""
        return self.asked or self.leaving > 0

    def arrived(self) -> None:
        """No other page is on its way any more."""
        self.asked, self.leaving = False, 0


class Tab:
    """One page with its CDP session. `accept_dialogs` tells whether a question of the page is answered yes.

    `answer` is what the server sent for the page that is there, as far as it was heard.
    """

    def __init__(self, page: Page, redactor: Redactor) -> None:
        self.page = page
        self.redactor = redactor
        self.session: CDPSession = page.context.new_cdp_session(page)
        self.documents = Documents(page, self.session)
        self.step = 0
        self.accept_dialogs = False
        self.popups: list[Page] = []
        self.downloads = 0
        self.answer: Response | None = None
        self.heard = _Heard()
        self._events: list[tuple[int, PageEvent]] = []
        self._listen()
        if page.url.startswith("http"):
            self.heard.status = self._status_before()

    def _listen(self) -> None:
        self.session.send("Network.enable", {"maxTotalBufferSize": 0, "maxResourceBufferSize": 0})
        self.session.on("Network.loadingFinished", self._on_loaded)
        self.session.send("Page.enable")
        self._main: str = self.session.send("Page.getFrameTree")["frameTree"]["frame"]["id"]
        self.session.on("Page.frameRequestedNavigation", self._on_asked)
        self.session.on("Page.frameStoppedLoading", self._on_stopped)
        page = self.page
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.note("script_error", str(error.message)))
        page.on("requestfailed", self._on_failed)
        page.on("request", self._on_request)
        page.on("response", self._on_response)
        page.on("dialog", self._on_dialog)
        page.on("popup", self._on_popup)
        page.on("download", self._on_download)
        page.on("crash", self._on_crash)
        page.on("framenavigated", self._on_navigated)

    def note(self, kind: Any, text: str = "", url: str = "") -> None:
        """Keep an event of the page, masked and cut to a readable length; one that fails without end is cut off."""
        if len(self._events) >= MOST_EVENTS:
            return
        event = PageEvent(
            at=datetime.now(UTC),
            step=self.step,
            kind=kind,
            text=self.redactor.text(text)[:500],
            url=self.redactor.url(url)[:500],
        )
        self._events.append((self.heard.navigations, event))

    def take_events(self, until: int | None = None) -> list[PageEvent]:
        """What happened since the last question; with `until`, only on pages before that many navigations.

        What a page does while it loads is told of the step that arrives there, not of the one that led to it.
        """
        taken: list[tuple[int, PageEvent]] = []
        left: list[tuple[int, PageEvent]] = []
        for pair in self._events:
            (taken if until is None or pair[0] <= until else left).append(pair)
        self._events = left
        return [event.model_copy(update={"step": self.step}) for _, event in taken]

    def take_kilobytes(self) -> float:
        """Kilobytes received since the last question, as transferred."""
        received, self.heard.received = self.heard.received, 0.0
        return round(received / 1024, 1)

    def facts(self) -> PageFacts:
        """What the classifier asks of the page now. Raises DocumentSilent."""
        documents = self.documents.refresh()
        seen = documents[0].run(FACTS)
        text = seen["text"]
        for document in documents[1:]:
            try:
                inner = document.run(FACTS)
            except DocumentSilent:
                continue
            text = f"{text}\n{inner.pop('text')}"
            seen = {name: seen[name] + count for name, count in inner.items()} | {"text": text}
        return PageFacts(
            status=self.heard.status,
            text=text,
            title=self.title(),
            frames=tuple(document.frame.url if document.frame else document.url for document in documents[1:]),
            fields=seen["fields"],
            password_fields=seen["passwords"],
            code_fields=seen["codes"],
            card_fields=seen["cards"],
            graphics=seen["graphics"],
            invalid=seen["invalid"],
        )

    def document(self) -> str:
        """Which document is here, by the browser's own identifier; a place within the same page is no other one."""
        return str(self.session.send("Page.getFrameTree")["frameTree"]["frame"]["loaderId"])

    def stop(self) -> None:
        """Give up on a page that was asked for and does not come: the browser takes no other order before it does."""
        with suppress(PlaywrightError):
            self.session.send("Page.stopLoading")

    def title(self) -> str:
        """The page's title, empty when it cannot be asked."""
        try:
            return self.page.title()
        except PlaywrightError:
            return ""

    def marks(self) -> Marks:
        """How the tab stands now, to be compared with later. Raises DocumentSilent when there is no page."""
        return Marks(self._heard_so_far(), noticeable(self.documents))

    def differs(self, before: Marks) -> bool:
        """Whether anything that a person could notice, or any request, came since. Raises DocumentSilent."""
        return self._heard_so_far() != before.heard or noticeable(self.documents) != before.look

    def _heard_so_far(self) -> tuple[Any, ...]:
        heard = self.heard
        return (
            heard.navigations,
            heard.requests,
            heard.dialogs,
            heard.is_leaving,
            self.downloads,
            len(self.popups),
            self.page.url,
        )

    def _status_before(self) -> int | None:
        """With which status the page was answered that was there before this tab listened: a pop-up's first one."""
        try:
            status = self.documents.refresh()[0].run(STATUS)
        except DocumentSilent:
            return None
        return int(status) or None

    # --- listeners ---

    def _on_loaded(self, event: dict[str, Any]) -> None:
        self.heard.received += float(event.get("encodedDataLength", 0))

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "warning" and message.text.startswith(WORKER_REFUSED):
            self.heard.hindered = True
        if message.type == "error":
            self.note("console_error", message.text, str(message.location.get("url", "")))

    def _on_failed(self, request: Request) -> None:
        if self._is_leaving(request):
            self._one_less()
        failure = request.failure or ""
        if "ERR_ABORTED" not in failure:
            if self._is_leaving(request) and request.url.startswith("http"):
                self.heard.failure, self.heard.failed = failure, request.url
            self.note("failed_request", failure, request.url)

    def _on_request(self, request: Request) -> None:
        self.heard.requests += 1
        if self._is_leaving(request) and request.redirected_from is None:
            self.heard.leaving += 1
            self.heard.failure = ""
            self.heard.unanswered = request.url.startswith("http")

    def _is_leaving(self, request: Request) -> bool:
        """Whether a request would replace the page."""
        try:
            return request.is_navigation_request() and request.frame == self.page.main_frame
        except PlaywrightError:
            return False

    def _on_response(self, response: Response) -> None:
        request = response.request
        if self._is_leaving(request):
            self.heard.unanswered = False
            if response.status in (204, 205):
                self._one_less()
            if response.status != 204 and not 300 <= response.status < 400:
                self.heard.status = response.status
                self.answer = response
            elif response.status != 204:
                self.note("redirect", str(response.status), response.url)
        elif response.status >= 400:
            self.note("failed_request", str(response.status), response.url)
            own = urlsplit(response.url).netloc == urlsplit(self.page.url).netloc
            if own and response.status >= 500 and request.resource_type in {"fetch", "xhr"}:
                self.heard.broken = response.status

    def _on_dialog(self, dialog: Dialog) -> None:
        self.heard.dialogs += 1
        if self.heard.dialogs > MOST_DIALOGS:
            # Between two dialogs it takes no orders; whoever waits for it learns so.
            self._give_up()
            return
        self.note("dialog", f"{dialog.type}: {dialog.message}", self.page.url)
        try:
            if self.accept_dialogs or dialog.type == "beforeunload":
                dialog.accept()
            else:
                dialog.dismiss()
        except PlaywrightError:
            # The page was closed under its own dialog.
            return

    def _on_popup(self, page: Page) -> None:
        self.popups.append(page)
        page.on("download", self._on_download)
        self.note("popup", "", page.url)

    def _on_download(self, download: Download) -> None:
        self.downloads += 1
        self._one_less()
        self.note("download", download.suggested_filename, download.url)

    def _on_crash(self, page: Page) -> None:
        self.heard.crashed = True
        # The browser keeps what is sent to a renderer that is gone for one that may come: who waits, waits for ever.
        self._give_up()

    def _give_up(self) -> None:
        with suppress(PlaywrightError):
            self.page.close()

    def _on_navigated(self, frame: Any) -> None:
        if frame == self.page.main_frame:
            self.heard.navigations += 1
            self.heard.dialogs = 0
            self.heard.arrived()

    def _on_asked(self, event: dict[str, Any]) -> None:
        """The page asked for another one. It tells so itself, before anything reaches the network: a click that sends
        a form is known to do so as soon as the page answers the next question.
        """
        if event["frameId"] == self._main and event["disposition"] == "currentTab":
            self.heard.asked = True

    def _on_stopped(self, event: dict[str, Any]) -> None:
        if event["frameId"] == self._main:
            self.heard.asked = False

    def _one_less(self) -> None:
        self.heard.leaving = max(0, self.heard.leaving - 1)
        self.heard.asked = False
