"""What came of using a page as people do: pressing Tab, narrowing the window, erring, waiting.

A section is None where its trial was not made; a trial that gave up is also among what was not audited.
"""

from __future__ import annotations

from audits.model.base import Record


class Tried(Record):
    """The trials of one page, a section each (`audits/probes/trials/`)."""
