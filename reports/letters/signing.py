"""What the signer must look at before a letter leaves: what is unsure, what is left blank, what was left out. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from audits.model import in_language
from reports.legible import one_line
from reports.letters.desks import SUBJECT
from reports.letters.letter import Writer, language_name


def checklist(writer: Writer) -> Iterator[str]:
    """One thing to do each."""
    t, case = writer.words.text, writer.case
    if case.exercise:
        yield t("signing-exercise")
    if case.draft:
        yield t("signing-draft")
    yield t("signing-read")
    yield t("signing-blanks", prior="yes" if writer.desk and writer.desk.prior else "no")
    if case.administration is None:
        yield t("signing-unknown", administration=writer.administration)
    yield from _desk(writer)
    yield from _unsure(writer)
    years = sorted({str(cost.year) for claim in case.asserted for cost in claim.entry.costs})
    if years:
        yield t("signing-costs", year=writer.words.listing(years))
    for claim in case.left_out:
        yield t("signing-left-out", asked=one_line(claim.entry.wording, 160))


def _desk(writer: Writer) -> Iterator[str]:
    t, desk = writer.words.text, writer.desk
    if desk is None:
        return
    if desk.unsure:
        yield t("signing-desk-unsure", desk=writer.desk_name)
    if SUBJECT not in desk.takes:
        yield t("signing-desk-subject", desk=writer.desk_name)
    if desk.prior:
        yield t("signing-desk-prior", desk=writer.desk_name, prior=in_language(desk.prior, writer.words.lang))
    if writer.words.lang not in desk.languages:
        names = [language_name(each, writer.words) for each in desk.languages]
        own = language_name(writer.words.lang, writer.words)
        yield t("signing-desk-language", desk=writer.desk_name, languages=writer.words.listing(names), lang=own)


def _unsure(writer: Writer) -> Iterator[str]:
    t = writer.words.text
    sources = {source.id: source for claim in writer.case.claims for source in claim.sources if source.unsure}
    for source in sources.values():
        basis = writer.basis(source).rstrip("*")
        yield t("signing-unsure-basis", source=writer.source_name(source), basis=basis)
    for law in writer.case.laws:
        if law.unsure:
            yield t("signing-unsure-law", law=writer.law(law).rstrip("*"))
