"""Which desk is right for a case, and what to say of one that is not. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audits.errors import UsageError
from audits.model import in_language
from audits.pack import Administration, Desk, load_pack
from reports.letters.letter import Writer, language_name

SUBJECT = "once_only"

ADMINISTRATION = "administration"
"""The name under which the administration itself is written to, before anybody else is."""


def competent(administration: Administration | None) -> list[Desk]:
    """The desks that take reports on asking only once about an administration, the nearest first.

    Of an administration that the pack does not know, none is said not to be competent.
    """
    takers = [desk for desk in load_pack().desks.values() if SUBJECT in desk.takes]
    if administration is None:
        return takers
    return [desk for desk in takers if desk.is_competent(administration)]


def desk_called(name: str, administrations: Sequence[Administration | None]) -> Desk | None:
    """The desk of that id; None for the administration itself.

    Raises UsageError when there is none, or when it is not competent for one of the administrations: a letter to it
    would come back.
    """
    if name == ADMINISTRATION:
        return None
    desks = load_pack().desks
    if name not in desks:
        raise UsageError(f"There is no desk {name!r}.", f"Desks: {', '.join(desks)}, or {ADMINISTRATION}.")
    desk = desks[name]
    for administration in administrations:
        if administration is not None and not desk.is_competent(administration):
            right = ", ".join(each.id for each in competent(administration))
            raise UsageError(f"{name} is not competent for {administration.id}.", f"These are: {right}.")
    return desk


def desk_lines(writer: Writer) -> Iterator[str]:
    """The desks for a case, for the terminal: id, name, languages, what they ask first."""
    words = writer.words
    yield words.text("say-desks", administration=writer.administration)
    for desk in competent(writer.case.administration):
        languages = words.listing([language_name(each, words) for each in desk.languages])
        name = in_language(desk.name, words.lang)
        unsure = f", {words.text('say-desk-unsure')}" if desk.unsure else ""
        yield f"  {words.text('say-desk', id=desk.id, called=name, languages=languages)}{unsure}"
        if desk.prior:
            yield f"    {words.text('prior-line', desk=desk.id, prior=in_language(desk.prior, words.lang))}"
    yield f"  {ADMINISTRATION}: {words.text('desk-administration')}"
