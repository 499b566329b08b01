"""The files of a dossier: the letter to edit and to print, the form, what to look at before signing, the evidence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from reports.evidence import MANIFEST, EvidenceFolder, manifest_of, prepare
from reports.letters.annexes import Annexes
from reports.letters.desks import ADMINISTRATION
from reports.letters.letter import Writer
from reports.letters.paper import as_page
from reports.letters.signing import checklist
from reports.letters.word import as_word

Print = Callable[[str, str, str], bytes]
"""Prints a page of HTML: the page, its title, its language; a PDF."""


def folder_name(writer: Writer) -> str:
    """What the folder of a dossier is called: desk, administration, edition if any, language."""
    account = writer.case.account
    variant = [value for _, value in account.variant]
    parts = [writer.desk.id if writer.desk else ADMINISTRATION, account.administration, *variant, writer.words.lang]
    return "-".join(re.sub(r"[^A-Za-z0-9]+", "-", part).strip("-") for part in parts)


def write_dossier(writer: Writer, out: Path, print_page: Print) -> None:
    """Write the dossier into the folder `out`; an earlier one there is replaced once the new one is whole.

    Raises UsageError when `out` holds something else, or when what writes Word files is not installed.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=out.parent, prefix=".dossier-") as made:
        folder = EvidenceFolder(Path(made))
        _fill(folder, writer, print_page)
        prepare(out)
        for name in folder.files:
            (out / name).parent.mkdir(parents=True, exist_ok=True)
            (Path(made) / name).replace(out / name)


def _fill(folder: EvidenceFolder, writer: Writer, print_page: Print) -> None:
    annexes = Annexes(writer, folder)
    letter = writer.letter(list(annexes.blocks()))
    folder.write("letter.docx", as_word(letter))
    folder.write("letter.pdf", print_page(as_page(letter), letter.title, letter.lang))
    if form := annexes.form():
        folder.write("form.txt", "\n\n".join(f"{name}\n{value}" for name, value in form).encode() + b"\n")
    lines = [writer.words.text("signing-title"), "", *(f"[ ] {line}" for line in checklist(writer))]
    folder.write("before-signing.txt", ("\n".join(lines) + "\n").encode())
    facts: dict[str, object] = {"made": datetime.now(UTC).isoformat(), "lang": writer.words.lang}
    folder.write(MANIFEST, manifest_of(folder.files, facts))


def said(writer: Writer, out: Path) -> Iterator[str]:
    """What was written, for the terminal, and what comes next."""
    t, case = writer.words.text, writer.case
    counts = {"asserted": len(case.asserted), "asked": len(case.asked), "left_out": len(case.left_out)}
    yield t("say-written", folder=str(out.resolve()), **counts)
    if writer.mark:
        yield writer.mark
    if case.draft:
        yield t("say-draft")
    yield t("say-sign")
