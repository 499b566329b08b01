"""What a page says on arrival: the accessibility tree in reading order, once."""

from __future__ import annotations

from pathlib import Path

from audits.archive import Archive
from audits.model import MarkupSeen, Moment, Observation, Reason, ReasonCode, Viewport
from reports.evidence import EvidenceFolder
from reports.heard import Arrival, Line, Same, heard
from reports.page import write_report
from reports.reading import Reading
from reports.story import tell
from tests.unit import report_archive
from tests.unit.html_reading import Reading as Html
from tests.unit.report_archive import DESKTOP, READER, START, field_box, picture, stop

Node = tuple[int, str, dict[str, object]]


def document(*nodes: Node) -> MarkupSeen:
    """Nodes of (parent, tag, what is known), in document order."""
    known = [more for _, _, more in nodes]
    return MarkupSeen.model_validate(
        {
            "frame": 0,
            "tags": [tag for _, tag, _ in nodes],
            "parents": [parent for parent, _, _ in nodes],
            "attributes": [more.get("attributes", {}) for more in known],
            "boxes": [None if more.get("hidden") else (0, 0, 9, 9) for more in known],
            "styles": [0 for _ in nodes],
            "style_table": [{"visibility": "visible"}],
            **{key: {at: more[one] for at, more in enumerate(known) if one in more} for key, one in KINDS},
        }
    )


KINDS = (("texts", "text"), ("roles", "role"), ("names", "name"), ("descriptions", "said"), ("states", "states"))


def text(parent: int, words: str, **more: object) -> Node:
    return parent, "#text", {"text": words, **more}


PAGE = document(
    (-1, "body", {}),
    (0, "nav", {"role": "navigation", "name": "Langues"}),
    (1, "a", {"role": "link", "name": "Nederlands", "states": {"focusable": "True"}}),
    text(2, "Nederlands"),
    (0, "h2", {"role": "heading", "name": "Vos dates"}),
    text(4, "Vos dates"),
    (0, "p", {"role": "paragraph"}),
    text(6, "Quinze "),
    (6, "b", {}),
    text(8, "minutes."),
    (0, "p", {"attributes": {"aria-hidden": "true"}}),
    text(10, "Décor"),
    (0, "p", {}),
    text(12, "Caché", hidden=True),
    (0, "label", {"role": "LabelText"}),
    text(14, "Nom"),
    (0, "input", {"role": "textbox", "name": "Nom", "said": "Comme au passeport",
                  "states": {"required": "True", "invalid": "false"}}),
    (0, "a", {"role": "link", "name": ""}),
    (0, "div", {"role": "generic"}),
    text(18, "lundi, 9 h"),
)  # fmt: skip


def seen(markup: tuple[MarkupSeen, ...] = (), **more: object) -> Observation:
    known = {"at": START, "step": 0, "moment": Moment.ARRIVE, "url": "http://127.0.0.1:8000/", "markup": markup}
    return Observation.model_validate(
        known | {"viewport": DESKTOP.viewport, "page_size": Viewport(width=9, height=9)} | more
    )


def test_the_tree_is_read_in_its_order_and_each_thing_once() -> None:
    assert heard(seen((PAGE,))) == [
        Line("Langues", "navigation"),
        Line("Nederlands", "link"),
        Line("Vos dates", "heading", level=2),
        Line("Quinze minutes."),
        Line("Nom", "textbox", ("required",), "Comme au passeport"),
        Line("", "link"),
        Line("lundi, 9 h"),
    ]


def test_where_elements_were_not_recorded_texts_and_controls_are_told() -> None:
    control = {"role": "checkbox", "name": "Accord", "rung": "name", "checked": False, "required": True}
    page = seen(
        passages=("Vos dates", "Quinze minutes."), headings=({"level": 1, "text": "Vos dates"},), controls=(control,)
    )
    assert heard(page) == [
        Line("Vos dates", "heading", level=1),
        Line("Quinze minutes."),
        Line("Accord", "checkbox", ("required", "not-checked")),
    ]


def words(count: int, first: str) -> MarkupSeen:
    own = [(0, "p", {}), text(1, first)]
    rest = [part for at in range(count) for part in ((0, "p", {}), text(3 + 2 * at, f"Pied {at}"))]
    return document((-1, "body", {}), *own, *rest)


def stopped(tmp_path: Path) -> Archive:
    """A reader who hears two pages and is stopped on the second by a button that only looks like one."""
    archive = Archive(tmp_path / "archive")
    walk = report_archive.begin(archive, "visa", report_archive.VISA, ["Un", "Deux"], profile=READER)
    walk.step(0)
    walk.see(0, Moment.ARRIVE, "Un", picture("Un", ["Nom"]), markup=(words(5, "‹person.iban› convient"),))
    walk.act(0, "fill", "Nom", focus=(stop("Nom", 0),))
    walk.finish_step(0)
    walk.step(1)
    walk.see(1, Moment.ARRIVE, "Deux", picture("Deux", ["Suite"]), markup=(words(5, "Suite"),))
    why = Reason(code=ReasonCode.CONTROL_UNHEARD, facts={"control": "Suite"})
    walk.act(1, "press", "Suite", report_archive.Rung.SELECTOR, why=why, box=field_box(0))
    walk.finish_step(1, "ended_here")
    walk.end(why, 1)
    return archive


def test_what_the_page_before_said_too_is_folded_and_the_step_that_stops_is_told(tmp_path: Path) -> None:
    (stored,) = stopped(tmp_path).walks()
    story = tell(Reading(stored), 1, EvidenceFolder(tmp_path / "out", lambda snapshot, sha256: ""))
    first, second = (step.route for step in story.steps)
    assert first and first.arrival and len(first.arrival.lines) == 6
    assert second and second.arrival == Arrival("Deux", (Line("Suite"), Same(5)), 0)
    assert second.legs[0].missed and second.count == 0


def test_the_transcript_tells_arrivals_and_masked_data_in_words(tmp_path: Path) -> None:
    root = stopped(tmp_path).root
    source = write_report(root, tmp_path / "report", "en").read_text(encoding="utf-8")
    told = " ".join(Html(source).text.split())
    assert "What would have been spoken, step 2 (no stop) On arrival, the page would say" in told
    assert "Suite 5 lines as on the page before Then, with the keyboard" in told
    assert "[masked: account number] convient" in told and "‹" not in told
    assert "Found by its place in the code" not in told, "what was not possible was not found by anybody"
    french = write_report(root, tmp_path / "fr", "fr").read_text(encoding="utf-8")
    assert "[masqué\u00a0: numéro de compte] convient" in Html(french).text


def test_walks_that_hear_nothing_have_no_arrival(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive")
    report_archive.arrived(archive)
    (stored,) = archive.walks()
    story = tell(Reading(stored), 1, EvidenceFolder(tmp_path / "out", lambda snapshot, sha256: ""))
    assert [step.route for step in story.steps] == [None, None]
