"""The local page on which a person goes through findings, served on this machine alone while `ariane review` runs.

It speaks only under an address that nobody can guess: another page open in the same browser cannot send it reviews.
Findings quote hostile pages; the same three things hold them as in a report (see `page.py`).
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread

from flask import Flask, Response, abort, request, send_from_directory
from werkzeug.serving import WSGIRequestHandler, make_server

from audits.archive import Archive
from audits.errors import ArchiveError
from audits.model import ReviewStatus
from reports import phrases
from reports.evidence import EvidenceFolder
from reports.page import environment, style
from reports.review import Item, decide, review_line
from reports.story import Closeup, WalkStory, closeup, tell
from reports.words import Words


class _Quiet(WSGIRequestHandler):
    def log_request(self, *arguments: object) -> None:
        """A person reviews; the terminal is no place for what the browser asks."""


class ReviewDesk:
    """Serves the findings to look at; `folder` takes copies of their pictures. `address` is where it listens."""

    def __init__(self, archive: Archive, found: Sequence[Item], words: Words, by: str, folder: Path) -> None:
        self.archive, self.found, self.words, self.by = archive, list(found), words, by
        self.folder = folder
        self.stories = self._stories()
        self.templates = environment(words)
        self.secret = secrets.token_urlsafe(16)
        self.server = make_server("127.0.0.1", 0, self._app(), threaded=True, request_handler=_Quiet)
        self.address = f"http://127.0.0.1:{self.server.server_port}/{self.secret}/"

    def serve(self, on_ready: Callable[[], None]) -> None:
        """Serve until the process is interrupted."""
        on_ready()
        self.server.serve_forever()

    def start(self) -> Thread:
        """Serve beside what the caller does; `stop` ends it."""
        thread = Thread(target=self.server.serve_forever, daemon=True)
        thread.start()
        return thread

    def stop(self) -> None:
        """End serving."""
        self.server.shutdown()
        self.server.server_close()

    def _stories(self) -> dict[str, WalkStory]:
        evidence = EvidenceFolder(self.folder, lambda snapshot, sha256: "")
        readings = {item.walk.id: item.reading for item in self.found}
        return {walk: tell(reading, number, evidence) for number, (walk, reading) in enumerate(readings.items(), 1)}

    def _app(self) -> Flask:
        app = Flask(__name__, static_folder=None)
        app.add_url_rule(f"/{self.secret}/", "page", self._page)
        app.add_url_rule(f"/{self.secret}/decide/<int:number>", "decide", self._decide, methods=["POST"])
        app.add_url_rule(f"/{self.secret}/evidence/<path:name>", "evidence", self._evidence)
        return app

    def _page(self, trouble: str = "", at: int | None = None, status: int = 200) -> Response:
        css, digest = style()
        html = self.templates.get_template("review.html").render(
            style=css,
            style_hash=digest,
            found=list(enumerate(self.found)),
            left=sum(item.review is None for item in self.found),
            by=self.by,
            trouble=trouble,
            at=at,
            closeup=self._closeup,
            said=lambda review: review_line(review, self.words),
            **phrases.helpers(self.words, list(self.stories.values())),
        )
        return Response(html, status, {"Cache-Control": "no-store"}, "text/html; charset=utf-8")

    def _decide(self, number: int) -> Response:
        if number >= len(self.found):
            abort(404)
        form = request.form
        try:
            status = ReviewStatus(form.get("status", ""))
            decide(self.archive, self.found[number], status, self.by, form.get("why", ""), all_alike="all" in form)
        except ValueError:
            return self._page(self.words.text("review-choose"), number, 422)
        except ArchiveError:
            return self._page(self.words.text("review-needs-why"), number, 422)
        following = next((at for at in range(number + 1, len(self.found)) if self.found[at].review is None), number)
        return Response("", 303, {"Location": f"/{self.secret}/#finding-{following}"})

    def _evidence(self, name: str) -> Response:
        return send_from_directory(self.folder.resolve() / "evidence", name)

    def _closeup(self, item: Item) -> Closeup | None:
        story = self.stories[item.walk.id]
        step = next((each for each in story.steps if each.index == item.finding.step), None)
        return closeup(item.reading, step, item.finding) if step else None
