"""The papers that the pages of a walk link to, read for what they ask: checklists, forms to print, leaflets.

A few of them, once a walk, from the service's own site. A scan has no text to read, and that is said.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial

from audits.errors import UsageError
from audits.model import PaperLine, PaperSeen
from audits.once_only.passages import Passage, passages_of
from audits.probes.papers import PaperLink, fetched, in_time, paper_links
from audits.redact import Redactor
from audits.rules.words import site_of
from audits.tab import Tab

MOST = 3
"""Papers that are fetched in one walk: a service with hundreds of forms is not emptied."""

MOST_LINES = 400
"""Lines of a paper that are kept."""

TOO_MANY = "as many papers as are read in one walk were"


class PaperReader:
    """Reads papers, each address once, as the walk comes past their links."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._met: set[str] = set()

    def read(self, tab: Tab, step: int) -> Iterator[PaperSeen]:
        """Papers that the page in hand links to and that were not met before. Raises DocumentSilent."""
        own = site_of(tab.page.url)
        for link in list(paper_links(tab.documents.refresh()[0])):
            if link.is_pdf and site_of(link.href) == own and link.href not in self._met:
                self._met.add(link.href)
                yield self._paper(tab, link, step)

    def _paper(self, tab: Tab, link: PaperLink, step: int) -> PaperSeen:
        content, why = (b"", TOO_MANY) if len(self._met) > MOST else fetched(tab.page.context, link.href)[:2]
        lines: Sequence[Passage] | None = ()
        if content:
            try:
                lines = in_time(partial(passages_of, "the paper", content), None)
                why = "it took too long to read" if lines is None else ""
            except UsageError as error:
                why = error.message
        kept = (lines or ())[:MOST_LINES]
        mask = self._redactor.text
        return PaperSeen(
            at=datetime.now(UTC),
            step=step,
            selector=mask(link.selector),
            name=mask(link.name),
            url=self._redactor.url(link.href),
            box=link.box,
            sha256=hashlib.sha256(content).hexdigest() if content else "",
            lines=tuple(PaperLine(text=mask(each.text), context=mask(each.context), form=each.form) for each in kept),
            more=len(lines or ()) - len(kept),
            why=why,
        )
