"""What is said of links and documents that a server has not, by how much else it has."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import audits.judge  # noqa: F401  registers the rules
from audits.model import Moment, Observation, Tried, Verdict, Viewport
from audits.model.tried import DocumentSeen, DocumentsSeen, Linked, LinkTried
from audits.rules.page import Page
from audits.rules.registry import page_registry

SIZE = Viewport(width=1280, height=800)


def said(name: str, *answers: int) -> list[Verdict | None]:
    """The verdicts on a page with a form that is not there, and with links that were answered so."""
    links = tuple(LinkTried(selector=f"#a{n}", url=f"http://a.example/{n}", status=s) for n, s in enumerate(answers))
    form = DocumentSeen(selector="#form", url="http://a.example/form.pdf", missing=404)
    observation = Observation(
        at=datetime(2026, 1, 1, tzinfo=UTC),
        step=0,
        moment=Moment.LOOK,
        url="http://a.example/",
        viewport=SIZE,
        page_size=SIZE,
        tried=Tried(linked=Linked(links=links), documents=DocumentsSeen(documents=(form,))),
    )
    rule, looks = next((rule, looks) for rule, looks in page_registry if rule.id == name)
    return [hit.verdict or rule.verdict for hit in looks(Page(observation)) if hit is not None]


@pytest.mark.parametrize(
    ("answers", "link", "document"),
    [
        ([200, 200, 200, 404], [Verdict.FAILED], [Verdict.FAILED]),
        ([200, 200, 404], [Verdict.CANNOT_TELL], [Verdict.CANNOT_TELL]),
        ([200, 200, 200, 404, 410], [Verdict.CANNOT_TELL], [Verdict.CANNOT_TELL]),
        ([404, 404, 404], [], []),
        ([200, 404, 404, 404], [], []),
        ([200, 404], [Verdict.CANNOT_TELL], [Verdict.CANNOT_TELL]),
        ([200, 200, 200, 403], [], [Verdict.FAILED]),
        ([], [], [Verdict.CANNOT_TELL]),
    ],
)
def test_a_page_that_lacks_what_belongs_to_it_is_doubted(
    answers: list[int], link: list[Verdict], document: list[Verdict]
) -> None:
    assert said("service/dead-link", *answers) == link
    assert said("documents/missing", *answers) == document
