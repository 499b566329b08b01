"""A dossier on the flawed social office, walked twice: written by the command, printed by the browser, tagged."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader
from typer.testing import CliRunner

from audits.browser import Browser
from audits.cli import app
from audits.printing import tagged_pdf
from tests.practice.walking import walked

NAME = "canteen-refund"


@pytest.mark.browser
@pytest.mark.whole
def test_a_dossier_from_two_walks(browser: Browser, tmp_path: Path) -> None:
    for _ in range(2):
        walked(browser, tmp_path, NAME)
    words = ["--archive", str(tmp_path), "--to", "ombudsman-wallonia", "--lang", "de"]
    done = CliRunner().invoke(app, ["once-only", *words])
    assert done.exit_code == 0, done.output
    (folder,) = (tmp_path / "reports").iterdir()
    pdf = PdfReader(folder / "letter.pdf")
    text = " ".join(page.extract_text() for page in pdf.pages)
    for said in (
        "Composition de ménage",
        "Nationalregister",
        "ÜBUNG",
        "bei einem anderen Durchgang erneut festgestellt",
    ):
        assert said in " ".join(text.split()), said
    document = docx.Document(str(folder / "letter.docx"))
    pictures = document.element.findall(".//{*}docPr")
    assert len(pictures) == 3 and all(each.get("descr") for each in pictures)


@pytest.mark.browser
def test_what_is_printed_can_be_read_aloud(browser: Browser) -> None:
    rows = "<tr><th scope=row>Wat</th><td>Woorden</td></tr>" * 3
    table = f"<table><caption>Tabel</caption><thead><tr><th scope=col>A</th><th>B</th></tr></thead>{rows}</table>"
    html = f"<!doctype html><html lang=nl><title>Brief</title><h1>Brief</h1><p>Woorden</p>{table}</html>"
    pdf = PdfReader(io.BytesIO(tagged_pdf(browser, html, "Brief aan u", "nl")))
    root = pdf.root_object
    assert root["/MarkInfo"]["/Marked"] and root["/Lang"] == "nl"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] and pdf.metadata and pdf.metadata.title == "Brief aan u"
    tags = set()

    def collect(node: object) -> None:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for each in node:
                collect(each)
        elif isinstance(node, dict):
            tags.add(str(node.get("/S")))
            collect(node.get("/K"))

    collect(root["/StructTreeRoot"])
    assert {"/H1", "/P", "/Table", "/TH"} <= tags
