"""Letters: what they assert, ask or leave out, to which desk, in four languages."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from audits.archive import Archive
from audits.errors import UsageError
from audits.judge import judge
from audits.model import ReasonCode, ReviewStatus
from audits.pack import load_pack
from reports.account import accounts
from reports.evidence import EvidenceFolder
from reports.letters.annexes import Annexes
from reports.letters.blocks import Blank, Heading, Letter, Listing, Paragraph, Table
from reports.letters.case import Case, cases
from reports.letters.desks import competent, desk_called
from reports.letters.folder import said, write_dossier
from reports.letters.letter import TEXTS, Writer
from reports.letters.paper import as_page
from reports.letters.signing import checklist
from reports.letters.word import as_word
from reports.reading import checked
from reports.review import decide, items
from reports.words import Words, gaps, languages
from tests.unit.judging import Telling
from tests.unit.test_ledger import field, upload

DOUBTFUL = "À demander à votre mutualité ou à l’organisme qui vous paie."
LANGUAGES = ("de", "en", "fr", "nl")
HOUSEHOLD, NOTICE, SOCIAL = "Composition de ménage", "Avertissement-extrait de rôle", "Attestation sociale"


def walked(root: Path, *papers: str, hours: int = 0, by: str = "be/irisbox", **ended: Any) -> None:
    telling = Telling(root, ("Un",), "canteen", administration=by, hours=hours).step(seen=False)
    fields = [upload(each, required=True, description=DOUBTFUL if each == SOCIAL else "") for each in papers]
    telling.observe(controls=(*fields, field("Nom")))
    telling.archive.add_judgement(judge(telling.end(**ended)))


def the_case(root: Path) -> Case:
    (case,) = cases(accounts(checked(root, Archive(root).walks())))
    return case


def review(root: Path, status: ReviewStatus, paper: str) -> None:
    archive = Archive(root)
    found = [item for item in items(archive.walks()) if item.finding.facts.get("entry")]
    decide(archive, next(each for each in found if each.finding.facts["control"] == paper), status, "Ada", "I looked.")


def told(root: Path, lang: str = "en", to: str = "easy.brussels") -> Writer:
    case = the_case(root)
    return Writer(Words(lang, TEXTS), case, desk_called(to, [case.administration]))


def written(writer: Writer, tmp: Path) -> Letter:
    return writer.letter(list(Annexes(writer, EvidenceFolder(tmp / "copies")).blocks()))


def text_of(letter: Letter) -> str:
    """Every word of a letter."""

    def words(block: object) -> str:
        match block:
            case Heading(text=text):
                return text
            case Paragraph(parts=parts):
                return "".join(each if isinstance(each, str) else each.text for each in parts)
            case Listing(items=listed):
                return "\n".join(words(Paragraph(each)) for each in listed)
            case Table(caption=caption, head=head, rows=rows):
                cells = [words(Paragraph(cell)) for row in rows for cell in row]
                return "\n".join([caption, *head, *cells])
            case Blank(label=label):
                return label
            case _:
                return ""

    return "\n".join(words(block) for block in letter.blocks)


# --- what may be said ---------------------------------------------------------------------------------------------


def test_what_nobody_confirmed_is_a_draft(tmp_path: Path) -> None:
    walked(tmp_path, HOUSEHOLD)
    writer = told(tmp_path)
    assert writer.case.draft and writer.mark == writer.words.text("mark-draft")
    assert writer.words.text("signing-draft") in list(checklist(writer))


def test_a_second_walk_that_meets_it_again_is_a_ground(tmp_path: Path) -> None:
    walked(tmp_path, HOUSEHOLD)
    walked(tmp_path, HOUSEHOLD, hours=24)
    (claim,) = the_case(tmp_path).claims
    assert (claim.ground, claim.standing) == ("reproduced", "asserted")
    assert not the_case(tmp_path).draft


def test_a_second_walk_that_says_nothing_of_the_administration_is_no_ground(tmp_path: Path) -> None:
    walked(tmp_path, HOUSEHOLD)
    walked(tmp_path, HOUSEHOLD, hours=24, code=ReasonCode.STRATEGY_GAVE_UP)
    (claim,) = the_case(tmp_path).claims
    assert claim.ground == ""


def test_a_walk_that_says_nothing_of_the_administration_asserts_nothing(tmp_path: Path) -> None:
    walked(tmp_path, HOUSEHOLD, code=ReasonCode.STRATEGY_GAVE_UP)
    review(tmp_path, ReviewStatus.CONFIRMED, HOUSEHOLD)
    (claim,) = the_case(tmp_path).claims
    assert (claim.ground, claim.standing) == ("confirmed", "asked")


def test_what_is_doubtful_is_asked_until_a_person_confirms_it(tmp_path: Path) -> None:
    for hours in range(2):
        walked(tmp_path, SOCIAL, hours=hours)
    (claim,) = the_case(tmp_path).claims
    assert (claim.entry.verdict, claim.ground, claim.standing) == ("violation_possible", "reproduced", "asked")
    review_all(tmp_path, SOCIAL)
    (claim,) = the_case(tmp_path).claims
    assert (claim.ground, claim.standing) == ("confirmed", "asserted")


def review_all(root: Path, paper: str) -> None:
    archive = Archive(root)
    for item in items(archive.walks()):
        if item.finding.facts.get("control") == paper:
            decide(archive, item, ReviewStatus.CONFIRMED, "Ada", "I looked.")


def test_what_rests_on_nothing_is_left_out_beside_what_does(tmp_path: Path) -> None:
    walked(tmp_path, HOUSEHOLD, NOTICE)
    review(tmp_path, ReviewStatus.CONFIRMED, HOUSEHOLD)
    case = the_case(tmp_path)
    assert [each.entry.wording for each in case.claims] == [HOUSEHOLD]
    assert [each.entry.wording for each in case.left_out] == [NOTICE]
    assert any(NOTICE in line for line in checklist(told(tmp_path)))


def test_nothing_asserted_where_the_law_may_not_bind(tmp_path: Path) -> None:
    for hours in range(2):
        walked(tmp_path, HOUSEHOLD, hours=hours, by="nobody/knows")
    writer = told(tmp_path)
    assert not writer.case.asserted and writer.case.asked
    assert any("nobody/knows" in line for line in checklist(writer))


def test_nothing_is_written_where_nothing_is_asked_again(tmp_path: Path) -> None:
    walked(tmp_path)
    with pytest.raises(UsageError, match="nothing to write about"):
        the_case(tmp_path)


def test_a_letter_rests_on_no_walk_that_was_changed(tmp_path: Path) -> None:
    walked(tmp_path, HOUSEHOLD)
    (log,) = tmp_path.rglob("walk.jsonl")
    log.write_bytes(log.read_bytes().replace(b"Un", b"Du", 1))
    with pytest.raises(UsageError, match="do not fit each other"):
        the_case(tmp_path)


# --- to whom ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("administration", "first"),
    [("be/irisbox", "easy.brussels"), ("be/finance", "kafka"), ("be/study-grants", "ewbs")],
)
def test_the_right_desk_follows_from_level_and_region(administration: str, first: str) -> None:
    assert competent(load_pack().administration(administration))[0].id == first


def test_a_desk_that_is_not_competent_is_refused_and_the_right_ones_are_named() -> None:
    with pytest.raises(UsageError, match="kafka is not competent for be/irisbox.\n.*easy.brussels, ombuds-brussels"):
        desk_called("kafka", [load_pack().administration("be/irisbox")])
    with pytest.raises(UsageError, match="no desk 'kavka'.\n  Desks: kafka, easy.brussels"):
        desk_called("kavka", [])


def test_the_source_is_to_be_queried_only_where_a_way_to_it_is_documented(tmp_path: Path) -> None:
    for hours in range(2):
        walked(tmp_path, HOUSEHOLD, hours=hours)
    asked = " ".join(told(tmp_path).requests())
    assert "say why this source cannot be queried" in asked and "GeefGezinssamenstelling" not in asked


# --- in which words -----------------------------------------------------------------------------------------------


def test_there_are_letters_in_four_languages_and_none_lacks_a_word() -> None:
    assert tuple(languages(TEXTS)) == LANGUAGES
    assert {lang: gaps(lang, TEXTS) for lang in LANGUAGES} == dict.fromkeys(LANGUAGES, [])


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """An archive that asks things again, two of them sure and one not, and one of them twice."""
    for hours in range(2):
        walked(tmp_path / "archive", HOUSEHOLD, NOTICE, SOCIAL, hours=hours)
    return tmp_path / "archive"


@pytest.mark.parametrize("to", ["easy.brussels", "ombuds-brussels", "administration"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_letter_is_whole_in_every_language(full: Path, tmp_path: Path, lang: str, to: str) -> None:
    writer = told(full, lang, to)
    text = text_of(written(writer, tmp_path))
    for paper in (HOUSEHOLD, NOTICE, SOCIAL):
        assert paper in text
    assert not any(sign in text for sign in ("{", "}", "…", "[en]", "None"))
    for reading in writer.case.readings:
        assert f"--walk {reading.walk.id} --head {reading.walk.head}" in text
    assert all(line.strip() and "[en]" not in line for line in [*checklist(writer), *said(writer, tmp_path)])
    registry = writer.case.asserted[0].sources[0].registry[lang]  # type: ignore[index]
    assert registry in text


def test_desks_that_ask_for_prior_steps_say_so(full: Path, tmp_path: Path) -> None:
    text = text_of(written(told(full, "fr", "ombuds-brussels"), tmp_path))
    assert "s’être d’abord plaint à l’administration elle-même" in text
    assert "Date et référence de notre plainte" in text


def test_the_administration_is_heard_first(full: Path, tmp_path: Path) -> None:
    text = text_of(written(told(full, "fr", "administration"), tmp_path))
    assert "Votre droit de réponse" in text and "Annexe 4" not in text


def test_word_opens_the_letter_with_headings_language_and_header_rows(full: Path, tmp_path: Path) -> None:
    letter = written(told(full, "nl"), tmp_path)
    document = docx.Document(io.BytesIO(as_word(letter)))
    styles = [each.style.name for each in document.paragraphs if each.style]
    assert styles.count("Heading 1") == 1 and "Heading 2" in styles and "List Number" in styles
    assert document.core_properties.title == letter.title and document.core_properties.language == "nl-BE"
    assert 'w:val="nl-BE"' in document.styles["Normal"].element.xml
    assert all("w:tblHeader" in table.rows[0]._tr.xml for table in document.tables)
    assert 'w:lang w:val="fr"' in document.element.xml or 'w:lang w:val="fr-BE"' in document.element.xml


def test_paper_escapes_what_pages_say(tmp_path: Path) -> None:
    for hours in range(2):
        walked(tmp_path, f"{HOUSEHOLD} <script>alert(1)</script>", hours=hours)
    page = as_page(written(told(tmp_path), tmp_path))
    assert "<script" not in page and "&lt;script" in page


# --- the dossier --------------------------------------------------------------------------------------------------


def printed(html: str, title: str, lang: str) -> bytes:
    return f"%PDF {lang} {title}".encode()


def test_a_dossier_replaces_an_earlier_one_only_once_it_is_whole(full: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_dossier(told(full), out, printed)
    files = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}
    assert {"letter.docx", "letter.pdf", "form.txt", "before-signing.txt", "report.json"} <= files
    assert (out / "form.txt").read_text().startswith("Administration\nParadigm (regional)\n")

    def breaks(html: str, title: str, lang: str) -> bytes:
        raise UsageError("The printer is away.")

    refused(lambda: write_dossier(told(full), out, breaks))
    assert {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()} == files
    write_dossier(told(full, to="administration"), out, printed)
    assert not (out / "form.txt").exists()


def refused(does: Callable[[], None]) -> None:
    with pytest.raises(UsageError):
        does()


def test_a_folder_that_holds_something_else_is_left_alone(full: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine"
    out.mkdir()
    (out / "thesis.docx").write_text("years of work")
    refused(lambda: write_dossier(told(full), out, printed))
    assert [path.name for path in out.iterdir()] == ["thesis.docx"]
