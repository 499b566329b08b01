"""Blocks to Word: real styles, headings, lists and header rows, so that the letter can be edited and read aloud."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from audits.errors import UsageError
from reports.letters.blocks import (
    Blank,
    Block,
    Code,
    Heading,
    Inline,
    Letter,
    Listing,
    NewPage,
    Paragraph,
    Picture,
    Said,
    Table,
)

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as WordParagraph

LOCALES = {"fr": "fr-BE", "nl": "nl-BE", "de": "de-BE", "en": "en-GB"}
"""What Word calls the languages of the letters."""

WIDTH_CM = 16.0
MOST_HIGH_CM = 20.0


def as_word(letter: Letter) -> bytes:
    """The letter as a .docx. Raises UsageError when python-docx is not installed."""
    try:
        import docx
    except ImportError:
        raise UsageError(
            "Letters need python-docx, which is not installed.",
            "Type: pip install 'ariane[letters]', or in a copy of the project: pip install -e '.[letters]'",
        ) from None
    return _Word(docx.Document(), letter).content()


class _Word:
    def __init__(self, document: Document, letter: Letter) -> None:
        self.document = document
        self.letter = letter
        self._set_up()

    def content(self) -> bytes:
        for block in self.letter.blocks:
            self._write(block)
        out = io.BytesIO()
        self.document.save(out)
        return out.getvalue()

    def _set_up(self) -> None:
        from docx.shared import Cm, Pt

        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.5)
        normal: Any = self.document.styles["Normal"]
        normal.font.name, normal.font.size = "Calibri", Pt(11)
        _speak(normal.element.get_or_add_rPr(), self.letter.lang)
        properties = self.document.core_properties
        properties.title, properties.language = self.letter.title, LOCALES[self.letter.lang]
        properties.author = properties.comments = ""
        if self.letter.mark:
            run = section.header.paragraphs[0].add_run(self.letter.mark)
            run.bold = True

    def _write(self, block: Block) -> None:
        from docx.enum.text import WD_BREAK

        match block:
            case Heading():
                self.document.add_heading(block.text, block.level)
            case Paragraph():
                self._fill(self.document.add_paragraph(), block.parts)
            case Blank():
                self.document.add_paragraph(f"{block.label}{self.letter.colon} {'_' * 40}")
            case Listing():
                for item in block.items:
                    style = "List Number" if block.ordered else "List Bullet"
                    self._fill(self.document.add_paragraph(style=style), item)
            case Table():
                self._table(block)
            case Picture():
                self._picture(block)
            case NewPage():
                self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _fill(self, paragraph: WordParagraph, parts: Sequence[Inline]) -> None:
        for part in parts:
            run = paragraph.add_run(part if isinstance(part, str) else part.text)
            if isinstance(part, Said):
                run.italic = True
                _speak(run._element.get_or_add_rPr(), part.lang)
            if isinstance(part, Code):
                run.font.name = "Consolas"

    def _table(self, block: Table) -> None:
        self.document.add_paragraph(block.caption, style="Caption")
        table = self.document.add_table(rows=1, cols=len(block.head), style="Table Grid")
        for cell, words in zip(table.rows[0].cells, block.head, strict=True):
            cell.paragraphs[0].add_run(words).bold = True
        _repeat_heading(table.rows[0]._tr)
        for row in block.rows:
            for cell, parts in zip(table.add_row().cells, row, strict=True):
                self._fill(cell.paragraphs[0], parts)
        self.document.add_paragraph()

    def _picture(self, block: Picture) -> None:
        from docx.shared import Cm

        shape = self.document.add_picture(io.BytesIO(block.content), width=Cm(WIDTH_CM))
        if shape.height > Cm(MOST_HIGH_CM):
            shape.width, shape.height = Cm(WIDTH_CM * Cm(MOST_HIGH_CM) / shape.height), Cm(MOST_HIGH_CM)
        shape._inline.docPr.set("descr", block.alt)
        self.document.add_paragraph(block.caption, style="Caption")


def _speak(properties: Any, lang: str) -> None:
    """Tell Word, and whoever reads the letter aloud, which language words are in."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement("w:lang")
    element.set(qn("w:val"), LOCALES.get(lang, lang))
    properties.append(element)


def _repeat_heading(row: Any) -> None:
    """Mark a row as the heads of the columns, on each page that the table reaches."""
    from docx.oxml import OxmlElement

    row.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
