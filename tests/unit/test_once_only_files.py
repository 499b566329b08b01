"""Files taken apart into passages: what is hidden stays out, and what cannot be read is said."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfWriter

from audits.errors import UsageError
from audits.once_only.desk import judge_for, read
from audits.once_only.passages import Passage, decoded, passages_of, sentences
from tests.unit.papers import paper


def of_text(text: str) -> list[Passage]:
    return list(passages_of("x.txt", text.encode()))


def of_page(body: str, lang: str = "fr") -> list[Passage]:
    return list(passages_of("x.html", f"<!doctype html><html lang={lang}><body>{body}</body></html>".encode()))


# --- plain text -------------------------------------------------------------------------------------------------


def test_the_first_line_of_a_short_text_is_its_heading() -> None:
    assert of_text("Documents à fournir\nune composition de ménage") == [
        Passage(2, "une composition de ménage", "Documents à fournir")
    ]


def test_a_first_line_that_is_a_sentence_is_no_heading() -> None:
    assert [each.text for each in of_text("Joignez un plan.\nJoignez une photo.")] == [
        "Joignez un plan.",
        "Joignez une photo.",
    ]


def test_lists_stand_below_what_introduces_them() -> None:
    listed = "Prime vélo\n\nÀ joindre :\n- une composition de ménage\n- la facture\n"
    text = f"{listed}\nMerci de votre visite. À bientôt chez nous."
    assert of_text(text) == [
        Passage(4, "une composition de ménage", "Prime vélo – À joindre", "item"),
        Passage(5, "la facture", "Prime vélo – À joindre", "item"),
        Passage(7, "Merci de votre visite.", "Prime vélo"),
        Passage(7, "À bientôt chez nous.", "Prime vélo"),
    ]


def test_no_line_is_lost() -> None:
    lines = ["Nom", "Prénom", "Composition de ménage", "Avertissement-extrait de rôle", "Signature"]
    assert [each.text for each in of_text("\n".join(lines))] == lines


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Une phrase. Une autre phrase.", 2),
        ("Nachweise, u. a. Steuerbescheid. Danach gehen Sie.", 2),
        ("Pas de revenus ? Joignez une déclaration.", 1),
        ("max. 3 mois", 1),
        ("mot " * 2000, 6),
    ],
)
def test_sentences_end_where_they_end(text: str, count: int) -> None:
    found = list(sentences(text))
    assert len(found) == count
    assert "".join(found).replace(" ", "") == text.replace(" ", "")


def test_old_encodings_are_read() -> None:
    assert decoded("ménage".encode("cp1252")) == decoded("ménage".encode("utf-8-sig")) == "ménage"
    assert decoded("ménage".encode("utf-16")) == "ménage"


@pytest.mark.parametrize("content", [b"", b"  \n\n", b"<html><body></body></html>"])
def test_a_file_without_words_has_no_passages(content: bytes) -> None:
    assert passages_of("x.html", content) == []


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(UsageError, match="neither text nor HTML nor PDF"):
        passages_of("x.bin", b"\x7fELF\0\0\0")


# --- pages ------------------------------------------------------------------------------------------------------


def test_headings_introductions_and_legends_are_context() -> None:
    page = of_page(
        "<h1>Prime</h1>\n<h2>Documents</h2><p>Joignez :</p><ul><li>votre <b>AER</b></li></ul>\n"
        "<fieldset><legend>Annexes</legend><label for=a>Composition de ménage</label><input id=a type=file></fieldset>"
    )
    assert Passage(2, "votre AER", "Prime – Documents – Joignez", "item") in page
    assert Passage(3, "Composition de ménage", "Prime – Documents – Annexes", "upload") in page


def test_a_new_heading_ends_what_stood_under_the_last() -> None:
    page = of_page("<h2>A</h2><h3>B</h3><p>un texte</p><h2>C</h2><p>deux textes</p>")
    assert {each.text: each.context for each in page if not each.form} == {"un texte": "A – B", "deux textes": "C"}


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>'acte de naissance'</script>",
        "<style>.naissance{}</style>",
        "<p hidden>acte de naissance</p>",
        "<p style='display: none'>acte de naissance</p>",
        "<div aria-hidden=true><p>acte de naissance</p></div>",
        "<!-- acte de naissance -->",
        "<template>acte de naissance</template>",
    ],
)
def test_what_nobody_reads_is_left_out(hidden: str) -> None:
    assert [each.text for each in of_page(f"<p>avant</p>{hidden}<p>après</p>")] == ["avant", "après"]


def test_text_around_what_is_hidden_stays_whole() -> None:
    page = of_page("<p>une <span hidden>vieille</span>composition <script>x</script>de ménage <!-- x -->récente</p>")
    assert [each.text for each in page] == ["une composition de ménage récente"]


def test_fields_are_known_by_their_labels() -> None:
    page = of_page(
        "<label>Numéro national <input></label><input type=file aria-label='Acte de naissance'>"
        "<label for=b>Accord</label><input id=b type=checkbox><textarea title='Votre ménage'></textarea>"
    )
    assert {each.text: each.form for each in page} == {
        "Numéro national": "field",
        "Acte de naissance": "upload",
        "Accord": "",
        "Votre ménage": "field",
    }


def test_a_menu_of_links_demands_nothing() -> None:
    page = of_page("<nav><ul><li><a href=#>Composition de ménage</a></li></ul></nav>")
    assert [each.form for each in page] == ["link"]
    content = b"<nav><ul><li><a href=#>Composition de menage</a></li></ul></nav>"
    ((_, reading),) = read(judge_for("municipal"), "x.html", b"<html>" + content)
    assert reading.verdict == "no_demand"


def test_a_deep_page_is_read_and_one_that_is_too_deep_is_said_so() -> None:
    page = of_page("<div>" * 1000 + "une composition de ménage" + "</div>" * 1000)
    assert [each.text for each in page] == ["une composition de ménage"]
    with pytest.raises(UsageError, match=r"x\.html is nested too deeply"):
        of_page("<div>" * 3000 + "une composition de ménage" + "</div>" * 3000)


# --- papers -----------------------------------------------------------------------------------------------------


def test_the_text_of_a_paper_is_read() -> None:
    found = passages_of("x.pdf", paper("Documents a fournir :", "- une composition de menage", "- la facture"))
    assert [(each.text, each.context) for each in found] == [
        ("une composition de menage", "Documents a fournir"),
        ("la facture", "Documents a fournir"),
    ]


def test_a_paper_without_text_is_said_so() -> None:
    with pytest.raises(UsageError, match="scan.pdf has no text layer"):
        passages_of("scan.pdf", paper())


@pytest.mark.parametrize("content", [b"%PDF-1.7\nrubbish", paper("a")[:200]])
def test_a_broken_paper_is_said_so(content: bytes) -> None:
    with pytest.raises(UsageError, match=r"broken\.pdf (is no sound PDF|has no text layer)"):
        passages_of("broken.pdf", content)


def test_a_locked_paper_is_said_so(tmp_path: Path) -> None:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    content = io.BytesIO()
    writer.write(content)
    with pytest.raises(UsageError, match="locked with a password"):
        passages_of("locked.pdf", content.getvalue())


# --- together ---------------------------------------------------------------------------------------------------


def test_the_page_says_its_language() -> None:
    content = b"<html lang=nl><body><p>Aanslagbiljet</p></body></html>"
    ((_, reading),) = read(judge_for("municipal"), "x.html", content)
    assert reading.lang == "nl"
