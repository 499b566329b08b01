"""What a form says when somebody errs: in words, at the field, aloud, and with a way to go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audits.model import Target, Verdict
from audits.model.tried import Erred, ErrorSaid, FieldErred
from audits.rules.data import words
from audits.rules.fields import met
from audits.rules.hit import Hit, Look
from audits.rules.page import Page
from audits.rules.registry import page_rule
from audits.rules.words import names_it, plain

FILE = "pages/errors.yaml"

FORMS = "pages/forms.yaml"

SHORTEST_MESSAGE = 3
"""Letters from which words say something: a star or a counter is no message."""


def _presses(page: Page, *hows: str) -> Iterator[Erred]:
    erred = page.observation.tried.erred
    return (each for each in (erred.attempts if erred else ()) if each.how in hows)


def _refusals(page: Page, *hows: str) -> Iterator[Erred]:
    """Presses that the page itself refused: nothing left it, and the form is still there.

    What the browser says in a bubble of its own, it says to everybody.
    """
    for each in _presses(page, *hows):
        if each.prevented and not (each.bubble or each.sent or each.asked or each.gone):
            yield each


def _messages(press: Erred) -> list[ErrorSaid]:
    """What was said, and is no mere sign; nothing where the page gives thanks."""
    said = [each for each in press.messages if sum(map(str.isalpha, each.text)) >= SHORTEST_MESSAGE]
    return [] if _is_thanked(press) else said


def _is_thanked(press: Erred) -> bool:
    return any(
        words(FILE, "thanks").search(plain(each)) for each in (*(m.text for m in press.messages), *press.dialogs)
    )


def _is_heard(press: Erred) -> bool:
    """Whether words came, in the page or in a question of the browser."""
    return bool(_messages(press) or press.dialogs or press.messages)


def _later(page: Page, press: Erred) -> Iterator[Erred]:
    return (each for each in _presses(page, "unusual", "right") if each.form == press.form)


@page_rule("errors/refused-in-silence")
def refused_in_silence(page: Page) -> Iterator[Look]:
    """A button that does nothing while fields are empty and sends the form once they are filled."""
    for press in _refusals(page, "empty"):
        marked = any(field.marked or field.invalid for field in press.fields)
        goes = any(each.sent or each.asked for each in _later(page, press))
        silent = not _is_heard(press) and not marked and goes
        yield Hit(target=Target(selector=press.form), facts={"button": press.button or "…"}) if silent else None


@page_rule("errors/by-look-alone")
def by_look_alone(page: Page) -> Iterator[Look]:
    """Empty fields that look otherwise once the form was refused, and no word about it."""
    for press in _refusals(page, "empty"):
        marked = [field for field in press.fields if field.empty and (field.marked or field.invalid)]
        others = [field for field in press.fields if not field.empty and field.marked]
        mute = bool(marked) and not others and not _is_heard(press)
        facts = {"field": marked[0].name or "…", "count": str(len(marked))} if mute else {}
        yield Hit(target=met(page, marked[0]), facts=facts) if mute else None


def _at_field(press: Erred) -> Iterator[tuple[ErrorSaid, FieldErred]]:
    """Messages that surely speak of one field, since they share its part of the form, with that field."""
    for message in _messages(press):
        if message.near is not None and message.alone and not message.links:
            field = press.fields[message.near]
            if len(press.fields) > 1 or names_it(message.text, field.name):
                yield message, field


@page_rule("errors/not-tied")
def not_tied(page: Page) -> Iterator[Look]:
    """A message beside a field that the code does not tie to it."""
    for press in _refusals(page, "empty", "wrong"):
        found = list(_at_field(press))
        loose = [(message, field) for message, field in found if message.near not in message.tied]
        if loose:
            # Whoever hears which field is meant can find it.
            told = all(names_it(message.text, field.name) for message, field in loose)
            message, field = loose[0]
            facts = {"field": field.name or "…", "text": message.text[:120], "count": str(len(loose))}
            yield Hit(target=met(page, field), facts=facts, verdict=Verdict.CANNOT_TELL if told else None)
            return
        yield from [None] if found else []


@page_rule("errors/not-announced")
def not_announced(page: Page) -> Iterator[Look]:
    """Messages that come while focus stays on the button, and that nothing reads aloud."""
    for press in _refusals(page, "empty"):
        said = _messages(press)
        if not said:
            continue
        told = press.focus or press.dialogs or any(each.live or each.focused for each in press.messages)
        yield (
            None
            if told
            else Hit(target=Target(selector=said[0].selector, box=said[0].box), facts={"text": said[0].text[:120]})
        )


@page_rule("errors/says-nothing")
def says_nothing(page: Page) -> Iterator[Look]:
    """A form of several fields that says no more than that something is wrong."""
    for press in _refusals(page, "empty"):
        said = [*(each.text for each in _messages(press)), *press.dialogs]
        if not said or len(press.fields) < 2:
            continue
        generic = all(
            words(FORMS, "generic_error").search(plain(text)) or words(FILE, "bare").search(plain(text))
            for text in said
        )
        shown = any(field.invalid or field.marked for field in press.fields)
        yield (
            Hit(
                target=Target(selector=press.form),
                facts={"text": said[0][:120]},
                verdict=Verdict.CANNOT_TELL if shown else None,
            )
            if generic
            else None
        )


def _is_generic(said: str) -> bool:
    return bool(words(FORMS, "generic_error").search(said) or words(FILE, "bare").search(said))


@page_rule("errors/no-way-out")
def no_way_out(page: Page) -> Iterator[Look]:
    """A message that says that a value is wrong, and not what would be right."""
    for press in _refusals(page, "wrong"):
        for message, field in _at_field(press):
            name = plain(field.name)
            rest = " ".join(plain(message.text).replace(name, " ", 1).split()) if name else plain(message.text)
            bare = words(FILE, "bare").search(rest) and not field.hint
            facts = {"field": field.name or "…", "text": message.text[:120]}
            yield Hit(target=met(page, field), facts=facts) if bare else None


@page_rule("errors/input-lost")
def input_lost(page: Page) -> Iterator[Look]:
    """Fields that are empty after a refusal although something had been typed."""
    for press in _refusals(page, "wrong", "unusual"):
        typed = [field for field in press.fields if field.typed and field.type != "password"]
        lost = [field for field in typed if not field.kept and field.empty]
        if not typed or not _is_heard(press) or _is_thanked(press):
            continue
        # A single field that is emptied may be one that must be typed anew, like a code.
        surely = len(lost) > 1 or (bool(lost) and len(typed) == 1)
        facts = {"field": lost[0].name or "…", "count": str(len(lost))} if surely else {}
        yield Hit(target=met(page, lost[0]), facts=facts) if surely else None


@page_rule("errors/in-a-box-that-goes")
def in_a_box_that_goes(page: Page) -> Iterator[Look]:
    """Errors that are told in a box of the browser alone, which is gone before they are mended."""
    for press in _refusals(page, "empty"):
        if press.dialogs or _messages(press):
            alone = press.dialogs and not _messages(press)
            yield Hit(target=Target(selector=press.form), facts={"text": press.dialogs[0][:120]}) if alone else None


@page_rule("errors/people-refused")
def people_refused(page: Page) -> Iterator[Look]:
    """A form that refuses the names or numbers that many people have, and takes others in their place."""
    for press in _refusals(page, "unusual"):
        others = [each for each in _presses(page, "right") if each.form == press.form]
        if not any(each.sent or each.asked or each.gone for each in others):
            continue
        blamed = _blamed(press, others)
        if blamed:
            field = blamed[0]
            named = any(letter.isalpha() for letter in field.typed) and "@" not in field.typed
            facts = {"field": field.name or "…", "value": field.typed}
            yield Hit(target=met(page, field), facts=facts, verdict=None if named else Verdict.CANNOT_TELL)
        else:
            yield None


def _blamed(press: Erred, others: Sequence[Erred]) -> list[FieldErred]:
    """The fields with another value than the one that was taken, if the page points to them, or there is no choice."""
    taken = {field.selector: field.typed for each in others for field in each.fields}
    other = [field for field in press.fields if field.typed and field.typed != taken.get(field.selector)]
    near = {press.fields[each.near].selector for each in _messages(press) if each.near is not None}
    pointed = [field for field in other if field.invalid or field.marked or field.selector in near]
    return pointed or (other if len(other) == 1 else [])
