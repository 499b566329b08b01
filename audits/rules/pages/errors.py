"""What a form says when somebody errs: in words, at the field, aloud, and with a way to go on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from audits.model import Target, Verdict
from audits.model.tried import ChoiceUnsaid, Erred, ErrorSaid, FieldErred, SaidSilently
from audits.rules.data import words
from audits.rules.fields import (
    FIELDS,
    buttons_of,
    fields_of,
    is_red,
    is_text,
    kind_of,
    label_of,
    met,
    own_part,
    words_around,
)
from audits.rules.hit import Hit, Look
from audits.rules.page import Element, Page
from audits.rules.pages.structure import STEP_NAMED, STEP_OF
from audits.rules.registry import page_rule
from audits.rules.words import all_words_in, names_it, plain, same_words, speak_alike

FILE = "pages/errors.yaml"

ERROR_CLASS = re.compile(r"\b(?:[\w-]*(?:error|invalid|erreur|fout|fehler|danger)[\w-]*)\b", re.IGNORECASE)

SIGN = re.compile(r"^[!⚠❗❌✗✘✖×?\s\ufe0f]+$")
"""What shows that something is wrong, and says nothing."""

DATE = re.compile(r"[0-3]?\d([./ -])[01]?\d\1\d{4}|\d{4}([./-])[01]\d\2\d\d")
"""A date that there is, as it is typed into forms here."""

SAMPLE = "sample.pdf"
"""What the file is called that is given; that it is there is no error."""

SHORT_NAME = 30
"""Letters of a label in which it says what the field is for."""

SHORTEST_MESSAGE = 3
"""Letters from which words say something: a star or a counter is no message."""


def _presses(page: Page, *hows: str) -> Iterator[Erred]:
    erred = page.observation.tried.erred
    return (each for each in (erred.attempts if erred else ()) if each.how in hows)


def _refusals(page: Page, *hows: str) -> Iterator[Erred]:
    """Presses that the page itself refused: nothing left it, and the form is still there.

    What the browser says in a bubble of its own, it says to everybody. A button that only brings further fields refuses
    nothing.
    """
    for each in _presses(page, *hows):
        added = each.unfolded and not each.messages
        if each.prevented and not (each.bubble or each.sent or each.asked or each.gone or added):
            yield each


def _messages(press: Erred) -> list[ErrorSaid]:
    """What was said, and is no mere sign; nothing where the page gives thanks."""
    said = [
        each
        for each in press.messages
        if sum(map(str.isalpha, each.text)) >= SHORTEST_MESSAGE and SAMPLE not in each.text
    ]
    return [] if _is_thanked(press) else said


def _is_thanked(press: Erred) -> bool:
    told = [*(each.text for each in press.messages), *press.dialogs]
    return any(words(FILE, "thanks").search(plain(each)) for each in told) or _is_taken_up(press)


ECHO = 5
"""Letters of an answer that a page repeats as it takes it up."""


def _is_taken_up(press: Erred) -> bool:
    """Whether a field is empty for the next answer, since the page has put the last one among what it says."""
    added = [field.typed for field in press.fields if field.empty and len(field.typed) >= ECHO and not field.invalid]
    return any(typed in each.text for typed in added for each in press.messages if each.live)


def _is_heard(press: Erred) -> bool:
    """Whether words came, in the page or in a question of the browser."""
    return bool(press.dialogs) or any(not SIGN.match(each.text) for each in press.messages)


def _pointed_out(press: Erred) -> list[FieldErred]:
    """Fields that look otherwise than before, or have a sign beside them, or are wrong by the code."""
    signs = {each.near for each in press.messages if SIGN.match(each.text)}
    return [field for at, field in enumerate(press.fields) if field.marked or field.invalid or at in signs]


def _later(page: Page, press: Erred) -> Iterator[Erred]:
    return (each for each in _presses(page, "unusual", "right", "helped") if _is_same_form(each, press))


# --- a form that is sent with slips -----------------------------------------------------------------------------------


@page_rule("errors/refused-in-silence")
def refused_in_silence(page: Page) -> Iterator[Look]:
    """A button that does nothing while fields are empty and sends the form once they are filled."""
    for press in _refusals(page, "empty"):
        marked = _pointed_out(press)
        goes = any(each.sent or each.asked or each.gone for each in _later(page, press))
        # A list that stands alone beside its button may say itself that nothing is chosen; a step must not.
        leads_on = words("pages/forms.yaml", "onward").fullmatch(plain(press.button))
        alone = len(press.fields) == 1 and press.fields[0].type.startswith("select") and not leads_on
        verdict = Verdict.CANNOT_TELL if alone else None
        silent = not _is_heard(press) and not marked and goes
        facts = {"button": press.button or "…"}
        yield Hit(target=Target(selector=press.form), facts=facts, verdict=verdict) if silent else None


@page_rule("errors/emptied-in-silence")
def emptied_in_silence(page: Page) -> Iterator[Look]:
    """A field that is emptied when its form is sent, without a word: nobody learns that it was wrong."""
    for press in _refusals(page, "wrong", "unusual", "right"):
        typed = [field for field in press.fields if field.typed]
        emptied = [field for field in typed if field.empty and not field.kept]
        if not typed or _is_heard(press):
            continue
        marked = _pointed_out(press)
        facts = {"field": emptied[0].name or "…", "button": press.button or "…"} if emptied else {}
        yield Hit(target=met(page, emptied[0]), facts=facts) if emptied and not marked else None


@page_rule("errors/by-look-alone")
def by_look_alone(page: Page) -> Iterator[Look]:
    """Empty fields that look otherwise once the form was refused, and no word about it."""
    for press in _refusals(page, "empty", "wrong"):
        wrong = press.how == "wrong"
        # Words may have stood there all the time, and only now be named.
        pointed = [field for field in _pointed_out(press) if not field.worded]
        marked = [field for field in pointed if field.typed or (field.empty and not wrong)]
        # Where all that is filled looks otherwise, that is no sign of what is wrong.
        rest = [field for field in press.fields if field not in marked]
        others = wrong and not any(field.typed for field in rest) or any(f.marked and not f.empty for f in rest)
        if _is_heard(press) and not _is_told_of_none(press, marked):
            marked = [field for field in marked if _is_passed_over(press, field)]
        mute = bool(marked) and not others
        facts = {"field": marked[0].name or "…", "count": str(len(marked))} if mute else {}
        yield Hit(target=met(page, marked[0]), facts=facts) if mute else None


def _is_passed_over(press: Erred, field: FieldErred) -> bool:
    """Whether other fields have words of their own, and this one, which only its look tells, has none."""
    at = press.fields.index(field)
    said = _messages(press)
    spoken = {number for each in said for number in (*each.tied, *([] if each.near is None else [each.near]))}
    own = [press.fields[number] for number in spoken]
    # What is said of one part of a date is said of those beside it, too; of one of several choices, of all of them.
    beside = any(_in_one_row(each, field) or (each.group and each.group == field.group) for each in own)
    plainly = any(each.tied for each in said) and not press.dialogs
    # A label that holds a hint has words of everything.
    name = field.name[:SHORT_NAME]
    about = any(names_it(each.text, name) or words(FILE, "of_all").search(plain(each.text)) for each in said)
    return plainly and bool(field.name) and not field.invalid and at not in spoken and not (beside or about)


def _is_told_of_none(press: Erred, marked: Sequence[FieldErred]) -> bool:
    """Whether all that is said names no field, while some look otherwise and others do not: their look alone tells.

    That what must be filled in is missing says enough of an empty form.
    """
    said = [*(each.text for each in _messages(press)), *press.dialogs]
    if press.how == "empty" or _is_thanked(press) or not said or not 0 < len(marked) < len(press.fields):
        return False
    if any(field.invalid or field.worded for field in press.fields):
        return False
    placed = any(each.alone or each.tied or each.links for each in press.messages)
    names = [each for field in press.fields for each in (field.name, field.group) if each]
    named = any(names_it(text, name) for text in said for name in names)
    return not (placed or named) and not any(words(FILE, "of_all").search(plain(text)) for text in said)


def _in_one_row(one: FieldErred, other: FieldErred) -> bool:
    if one.box is None or other.box is None:
        return True
    return one.box.y < other.box.y + other.box.height and other.box.y < one.box.y + one.box.height


def _at_field(press: Erred) -> Iterator[tuple[ErrorSaid, FieldErred]]:
    """Messages that surely speak of one field, since they share its part of the form or are tied to it alone."""
    for message in _messages(press):
        # What the code says counts for more than where it stands.
        near = message.tied[0] if len(message.tied) == 1 else message.near
        if near is not None and (message.alone or message.tied == (near,)) and not message.links:
            field = press.fields[near]
            about = len(press.fields) > 1 or names_it(message.text, field.name) or near in message.tied
            # A box that is ticked may bring out a part of the form, which is no message.
            if about and (field.type not in {"checkbox", "radio"} or field.invalid or near in message.tied):
                yield message, field


def _is_a_count(text: str) -> bool:
    return any(words(FILE, name).search(plain(text)) for name in ("count", "none_found"))


@page_rule("errors/not-tied")
def not_tied(page: Page) -> Iterator[Look]:
    """A message beside a field that the code does not tie to it."""
    for press in _refusals(page, "empty", "wrong"):
        # How many things a search found is said of the list, and where it is announced that is enough.
        found = [each for each in _at_field(press) if not (each[0].live and _is_a_count(each[0].text))]
        # Tied to one field, it may lie nearer to another.
        loose = [each for each in found if each[0].near not in each[0].tied and len(each[0].tied) != 1]
        if len(loose) == 1 and loose[0][0].live and sum(field.invalid for field in press.fields) > 1:
            # The one thing that is read aloud, where several answers are wrong, is the form's own.
            loose = []
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


@page_rule("errors/locked-without-a-word")
def locked_without_a_word(page: Page) -> Iterator[Look]:
    """A button that a slip keeps locked, while nothing says which field is wrong: whoever slipped cannot find out."""
    erred = page.observation.tried.erred
    for press in erred.locked if erred else ():
        shown = any(each.invalid or each.marked or each.worded for each in press.fields)
        typed = [each for each in press.fields if each.typed]
        if _messages(press) or press.dialogs or press.bubble or shown or not typed:
            yield None
            continue
        slip = next((each for each in typed if not each.native), typed[0])
        facts = {"button": press.button or "…", "field": slip.name or "…"}
        # A standing text may say what unlocks it.
        said = plain(" ".join(page.observation.passages))
        described = any(each.description for each in buttons_of(page) if each.name == press.button)
        # So may what each field says of the form of its answer.
        formed = all(_tells_form(each.hint) for each in typed)
        told = described or formed or words("pages/forms.yaml", "unlocks").search(said)
        yield Hit(target=Target(selector=press.form), facts=facts, verdict=Verdict.CANNOT_TELL if told else None)


AND = re.compile(r"\s(?:and|et|en|und)\s")


@page_rule("errors/says-nothing")
def says_nothing(page: Page) -> Iterator[Look]:
    """A form of several fields that says no more than that something is wrong."""
    for press in _refusals(page, "empty"):
        said = [*(each.text for each in _messages(press)), *press.dialogs]
        if not said or len(press.fields) < 2:
            continue
        sentences = [each for text in said for each in re.split(r"[.!:;\n]+", text) if plain(each)]
        generic = all(_is_generic_at_all(each) for each in sentences) or _says_the_same(page, press, said)
        # A look is no text; what the code calls wrong is at least told to whoever listens, where it was merely empty.
        shown = any(field.invalid for field in press.fields) and not _refuses_untold(page, press, said)
        yield (
            Hit(
                target=Target(selector=press.form),
                facts={"text": said[0][:120]},
                verdict=Verdict.CANNOT_TELL if shown else None,
            )
            if generic
            else None
        )


def _refuses_untold(page: Page, press: Erred, said: Sequence[str]) -> bool:
    """Whether the same words, and no others, are all that is said to somebody whose answer is refused."""
    others = [each for each in _refusals(page, "wrong") if _is_same_form(each, press)]
    return any(
        _told_at_all(each)[0] == list(said)
        # Whoever is brought to the field hears what describes it.
        and not each.focus
        and any(field.typed and field.invalid and not field.worded for field in each.fields)
        for each in others
    )


def _says_the_same(page: Page, press: Erred, said: Sequence[str]) -> bool:
    """Whether other slips in the same form get the very same words, which name none of its fields."""
    empty = [field for field in press.fields if field.empty]
    others = [each for each in _refusals(page, "wrong") if _is_same_form(each, press)]
    same = [each for each in others if list(said) in _told_at_all(each)]
    if not same or any(names_it(text, field.name) for text in said for field in press.fields):
        return False
    typed = [field for each in same for field in each.fields if field.typed]
    known = sum(field.required for field in empty) > 1 and any(field.native is False for field in typed)
    unmarked = not any(f.invalid or f.marked or f.worded for each in (press, *same) for f in each.fields)
    loosely = any(words(FILE, "of_answers").search(plain(text)) for text in said)
    # One slip among answers that were taken without it: the page knows which field it refuses.
    one = any(sum(each.typed != right.typed for each, right in _pairs(press, page)) == 1 for press in same)
    return known or (unmarked and loosely and (one or (len(empty) > 2 and len(typed) > 2)))


def _pairs(press: Erred, page: Page) -> list[tuple[FieldErred, FieldErred]]:
    """The fields of a press that was refused, each as it was in the first of the same form that was taken."""
    refused = list(_refusals(page, "right"))
    for taken in _presses(page, "right"):
        if _is_same_form(taken, press) and (taken not in refused or not _messages(taken)):
            right = {each.selector: each for each in taken.fields}
            return [(each, right[each.selector]) for each in press.fields if each.selector in right]
    return []


def _told_at_all(press: Erred) -> list[list[str]]:
    """What a refusal says, and what of it stands at no field: how many were found is said of one field alone."""
    told = _messages(press)
    return [[each.text for each in told], [each.text for each in told if each.near is None]]


def _is_generic_at_all(sentence: str) -> bool:
    """Whether a sentence is general as a whole, or in each of its halves."""
    return _is_generic(plain(sentence)) or all(map(_is_generic, filter(None, map(plain, AND.split(sentence)))))


def _is_generic(said: str) -> bool:
    if any(words(FILE, name).search(said) for name in ("generic_error", "bare", "by_colour")):
        return True
    # A sentence of nothing but words that fit any form, one of which says that something is wrong.
    general = all(words(FILE, "of_any_form").fullmatch(each) for each in said.split())
    return general and len(said.split()) >= FEWEST_GENERAL and bool(words(FILE, "something_wrong").search(said))


FEWEST_GENERAL = 4
"""Words of a sentence that is general by each of them."""


WELL_KNOWN = frozenset({"email", "tel", "url"})
"""Types of fields whose form everybody knows."""


@page_rule("errors/no-way-out")
def no_way_out(page: Page) -> Iterator[Look]:
    """A message that says that a value is wrong, and not what would be right."""
    for press in _refusals(page, "wrong", "unusual", "right"):
        for message, field in _at_field(press):
            if not field.typed or field.type == "password" or words(FILE, "secret").search(plain(field.name)):
                # Of a secret none may be told what would be right.
                continue
            if _asks_for_form(field):
                # What is no date at all is told by the form that the field asks for.
                yield from _no_range(page, message, field, press) if DATE.fullmatch(field.typed) else ()
                continue
            # Where what was written has the form that is asked for, the form is not what is wrong.
            well_formed = press.how in {"right", "helped"} and _has_form(field.typed, field.hint)
            bare = _is_bare(message.text, field.name) and (not _tells_form(field.hint) or well_formed)
            facts = {"field": field.name or "…", "text": message.text[:120]}
            others = {each.hint for each in press.fields if each.hint and each.selector != field.selector}
            around = (each for each in page.observation.passages if not any(each in hint for hint in others))
            form = words(FILE, "format").search(plain(" ".join(around)))
            told = form is not None or _is_shown_or_offered(page, field)
            # What everybody writes in one way needs no rule.
            spared = field.type in WELL_KNOWN or words(FILE, "well_known").search(plain(field.name))
            sure = not (told or well_formed or (spared and not field.unknown))
            verdict = Verdict.FAILED if sure else None
            yield Hit(target=met(page, field), facts=facts, verdict=verdict) if bare else None
        for message, field in _at_parts_of_date(press):
            for look in _no_range(page, message, field, press):
                # What the three are called together, nobody told.
                yield replace(look, verdict=Verdict.CANNOT_TELL) if look is not None else None


def _at_parts_of_date(press: Erred) -> Iterator[tuple[ErrorSaid, FieldErred]]:
    """Messages that are tied to a day, a month and a year, with the date that these make."""
    for message in _messages(press):
        parts = [press.fields[at] for at in message.tied]
        day = "/".join(each.typed for each in parts)
        if len(parts) == 3 and DATE.fullmatch(day):
            yield message, parts[0].model_copy(update={"typed": day})


def _tells_form(hint: str) -> bool:
    """Whether a hint may tell what would be right; where a number stands is about something else."""
    said = words(FILE, "spaces_may").sub(" ", plain(hint))
    return any(map(str.isdigit, hint)) or words(FILE, "tells_form").search(said) is not None


EXAMPLE = re.compile(r"\b[A-Z]{1,4}[-./ ]?\d{2,}|\d[-./ ]\d|\d{3,}")
"""What looks like the number of something, or a date."""


def _is_shown_or_offered(page: Page, field: FieldErred) -> bool:
    """Whether something like an answer stands in a sentence that names the field, or the field offers some."""
    named = (each for each in page.observation.passages if same_words(plain(each), plain(field.name)))
    offers = (each for each in page.find("input") if field.selector in {each.selector, each.path})
    return any(EXAMPLE.search(each) for each in named) or any(
        each.get("list") or each.role == "combobox" for each in offers
    )


def _has_form(typed: str, hint: str) -> bool:
    """Whether an example in a hint has as many figures as what was typed, which has nothing else."""
    figures = re.sub(r"[\s./-]", "", typed)
    example = rf"(?<!\d)\d(?:[\s./-]*\d){{{len(figures) - 1}}}(?!\d)"
    return len(figures) >= LONG_WORD and figures.isdecimal() and re.search(example, hint) is not None


def _asks_for_form(field: FieldErred) -> bool:
    """Whether a field tells in what form it takes a date, or its browser does."""
    told = words(FILE, "date_form").search(plain(f"{field.name} {field.hint}")) or DATE.search(field.hint)
    return field.type == "date" or told is not None


def _no_range(page: Page, message: ErrorSaid, field: FieldErred, press: Erred) -> Iterator[Look]:
    """What is said of a date that was written rightly and lies too early or too late: nothing of when would do."""
    if words(FILE, "birth").search(plain(f"{field.name} {message.text}")):
        # Nobody is born tomorrow; why a day like any other is refused needs words.
        bare = press.how != "wrong" and _is_bare(message.text, field.name)
        facts = {"field": field.name or "…", "text": message.text[:120]}
        yield Hit(target=met(page, field), facts=facts) if bare else None
        return
    told = words(FILE, "range").search(plain(f"{message.text} {field.hint} {field.name}"))
    around = words(FILE, "range").search(plain(" ".join(page.observation.passages)))
    facts = {"field": field.name or "…", "text": message.text[:120]}
    # The calendar of the browser may offer no others.
    verdict = Verdict.CANNOT_TELL if around or field.type == "date" else Verdict.FAILED
    bare = _is_bare(message.text, field.name) and not told
    yield Hit(target=met(page, field), facts=facts, verdict=verdict) if bare else None


LONG_WORD = 5
"""Letters from which the first word of a name may stand for all of it."""

CODE = re.compile(
    r"[([]?\b(?:code|erreur|error|fout|foutcode|fehler|fehlercode) ?(?:n° ?)?[A-Z]{0,4}-?\d+\b[)\]]?", re.IGNORECASE
)
"""The number of an error, which tells people nothing."""


def _is_bare(said: str, name: str) -> bool:
    """Whether a message says that what it speaks of is wrong, and nothing else."""
    text = re.sub(r"^(error|erreur|fout|fehler) (?=\w)", "", plain(CODE.sub(" ", said)))
    if words(FILE, "bare_value").search(text):
        return True
    # A message often begins with a part of the name, and a colon.
    head, colon, rest = CODE.sub(" ", said).partition(":")
    if colon and plain(head) and plain(head) in plain(name):
        text = plain(rest)
    # What stands in brackets behind a name is often left out.
    for called in filter(None, (plain(name), plain(name.split("(")[0]))):
        text = " ".join(text.replace(called, " ").split())
    # Or it speaks of the field by the first word of its name.
    first = plain(name).split(" ")[0]
    text = text.removeprefix(f"{first} ") if len(first) >= LONG_WORD else text
    return any(words(FILE, each).search(text) for each in ("bare", "bare_value"))


@page_rule("errors/example-refused")
def example_refused(page: Page) -> Iterator[Look]:
    """An answer written as the page's own example, which it refuses with what it says of any other wrong one.

    It may be refused for what it says, as a number that does not check or a day that is past. Surely its form is what
    is wrong where a date is taken in another one.
    """
    said = {message.text for press in _refusals(page, "wrong") for message, _ in _at_field(press)}
    for press in _refusals(page, "unusual", "right", "helped"):
        for message, field in _at_field(press):
            if len(field.typed) < LONG_WORD or not any(map(str.isdigit, field.typed)):
                continue
            # A number that is refused for another reason is told in other words.
            if message.text in said and any(_gives(each, field.typed) for each in (field.hint, message.text)):
                facts = {"field": field.name or "…", "example": field.typed, "text": message.text[:120]}
                taken = _is_taken_otherwise(page, field)
                yield Hit(target=met(page, field), facts=facts, verdict=Verdict.FAILED if taken else None)
            else:
                yield None


def _gives(text: str, example: str) -> bool:
    """Whether a text gives something as an example, and not as what is wrong."""
    before, found, _ = text.partition(example)
    return bool(found) and not words(FILE, "not_so").search(plain(before[-NOT_SO:]))


NOT_SO = 30
"""Letters before an example in which a word may say that it is none."""


def _is_taken_otherwise(page: Page, field: FieldErred) -> bool:
    """Whether a field took a date with other signs between its figures than those of its own example."""
    erred = page.observation.tried.erred if DATE.fullmatch(field.typed) else None
    signs = re.sub(r"\w", "", field.typed)
    for press in erred.attempts if erred else ():
        refused = {other.selector for _, other in _at_field(press)}
        for each in press.fields:
            otherwise = DATE.fullmatch(each.typed) and re.sub(r"\w", "", each.typed) != signs
            taken = press.sent or press.gone or (each.selector not in refused and not each.invalid)
            if each.selector == field.selector and press.how != "wrong" and otherwise and taken:
                return True
    return False


@page_rule("errors/goes-away")
def goes_away(page: Page) -> Iterator[Look]:
    """Errors that are told for some seconds, and for no longer."""
    waited = page.observation.tried.waited
    if waited is None or not waited.pressed:
        return
    said = [each for each in waited.vanished if sum(map(str.isalpha, each.text)) >= SHORTEST_MESSAGE]
    if not said:
        yield None
        return
    facts = {"text": said[0].text[:120], "seconds": str(said[0].seconds)}
    yield Hit(target=Target(selector=said[0].selector, box=said[0].box), facts=facts)


@page_rule("errors/number-goes-away")
def number_goes_away(page: Page) -> Iterator[Look]:
    """A number to keep, told for some seconds and then nowhere; what else is sent to people, a person must see."""
    waited = page.observation.tried.waited
    said = [each for each in waited.unkept if words(FILE, "to_keep").search(plain(each.text))] if waited else []
    for each in said[:1]:
        known = plain(" ".join([each.text, *page.observation.passages]))
        verdict = Verdict.CANNOT_TELL if words(FILE, "sent_too").search(known) else None
        facts = {"text": each.text[:120], "seconds": str(each.seconds)}
        yield Hit(target=Target(selector=each.selector, box=each.box), facts=facts, verdict=verdict)


@page_rule("errors/format-told-too-late")
def format_told_too_late(page: Page) -> Iterator[Look]:
    """A value that is refused for its form, which only the refusal tells: so many figures, capitals, a pattern."""
    known = plain(" ".join(page.observation.passages))
    for press in _refusals(page, "wrong", "unusual", "right"):
        for message, field in _at_field(press):
            told = words(FILE, "format").search(plain(message.text))
            if told and field.typed and not field.hint and field.type not in {"email", "tel", "password", "date"}:
                late = told[0] not in known and told[0] not in plain(field.name) and not _is_copied(page, field)
                # So many figures alone are often known, as of a post code; a pattern of several parts nobody guesses.
                parts = len(words(FILE, "format").findall(plain(message.text)))
                # A number that people have on paper they write as it stands there.
                own = words(FILE, "on_paper").search(plain(field.name))
                # What everybody knows of the own country needs no word.
                late = late and not words(FILE, "as_usual").search(plain(field.name))
                verdict = None if parts > 1 and not own else Verdict.CANNOT_TELL
                facts = {"field": field.name or "…", "text": message.text[:120]}
                yield Hit(target=met(page, field), facts=facts, verdict=verdict) if late else None


def _is_copied(page: Page, field: FieldErred) -> bool:
    """Whether the page says on what paper a value stands: people write it as it is written there."""
    said = (plain(each) for each in page.observation.passages)
    return any(words(FILE, "stands_on").search(each) and names_it(each, field.name) for each in said)


@page_rule("errors/result-unsaid")
def result_unsaid(page: Page) -> Iterator[Look]:
    """What a form answers in the same page, which nothing reads aloud: thanks, or how many things were found."""
    shown: set[tuple[str, str]] = set()
    for press in _presses(page, "right", "unusual", "wrong", "helped"):
        if press.sent or press.asked or press.dialogs or not press.messages:
            continue
        # What asks something, in a dialog for instance, gives no answer.
        answers = [each for each in press.messages if not each.text.rstrip().endswith("?")]
        count = next((each for each in answers if words(FILE, "count").search(plain(each.text))), None)
        thanks = next((each for each in answers if words(FILE, "thanks").search(plain(each.text))), None)
        under_way = next((each for each in answers if words(FILE, "under_way").search(plain(each.text))), None)
        # A step that takes the place of another is an answer, too.
        step = press.messages[0] if press.gone else None
        answer = thanks or count or under_way or step or _amount(press)
        if answer is None:
            continue
        told = press.focus or any(each.live or each.focused for each in press.messages)
        facts = {"text": answer.text[:120], "button": press.button or "…"}
        if step is answer and not told:
            # Each attempt shows its own answers anew: one tells of all.
            if (press.form, press.button) in shown:
                continue
            shown.add((press.form, press.button))
        yield None if told else Hit(target=Target(selector=answer.selector, box=answer.box), facts=facts)


AMOUNT = re.compile(r"(?:[€£$]|\b(?:EUR|GBP|CHF))\s?\d|\d\s?(?:[€£$]|(?:EUR|euros?|GBP|CHF)\b)", re.IGNORECASE)
"""An amount of money, as written."""


def _amount(press: Erred) -> ErrorSaid | None:
    """What a form has worked out of what was rightly filled in: an amount, and no bound of one."""
    refused = press.how not in {"right", "helped"} or any(each.invalid or each.marked for each in press.fields)
    said = [] if refused else [each for each in press.messages if AMOUNT.search(each.text)]
    return next((each for each in said if not words(FILE, "bound").search(plain(each.text))), None)


@page_rule("errors/next-step-keeps-title")
def next_step_keeps_title(page: Page) -> Iterator[Look]:
    """A step of a form that takes the place of another, under the title of the one before."""
    erred = page.observation.tried.erred
    title = page.observation.title
    for press in erred.attempts if erred else ():
        if not press.gone or press.sent or press.title_changed or not press.heading or press.step:
            continue
        facts = {"button": press.button or "…", "heading": press.heading, "title": title}
        numbered = STEP_OF.search(plain(title)) or STEP_NAMED.match(plain(title))
        if speak_alike(title, press.heading) and not numbered:
            yield None
            continue
        # Under the same main heading, what came may be a part of the same step.
        sure = press.whole and (numbered or press.address in {"path", "route"})
        verdict = Verdict.FAILED if sure else Verdict.CANNOT_TELL
        likely = sure or (press.address == "query" and press.whole)
        yield Hit(target=Target(selector=press.form), facts=facts, verdict=verdict) if likely else None
        return


@page_rule("errors/title-of-step-before")
def title_of_step_before(page: Page) -> Iterator[Look]:
    """A step whose title is that of the one that it took the place of: each is one too late."""
    erred = page.observation.tried.erred
    came = [each for each in erred.attempts if each.gone and each.heading and each.title] if erred else []
    titles = {plain(each) for each in (page.observation.title, *(each.title for each in came))}
    shared = set.intersection(*({*each.split()} for each in titles)) if len(titles) > 1 else set()
    for before, now in pairwise(came) if len(titles) > 1 else ():
        own = " ".join(word for word in plain(now.title).split() if word not in shared and not word.isdigit())
        heads = [plain(each.heading) for each in (before, now)]
        if not (now.title_changed or now.title == before.title) or not own or heads[0] == heads[1]:
            continue
        # A word that two steps share is no proof: all that the title says of its own stands in the heading before.
        late = same_words(own, heads[0]) and all_words_in(own, heads[0])
        # What both headings have, such as “your”, tells neither of them.
        both = {*heads[0].split()} & {*heads[1].split()}
        rest = " ".join(word for word in own.split() if word not in both)
        late = late and bool(rest) and not speak_alike(rest, heads[1])
        facts = {"title": now.title[:120], "heading": now.heading[:120], "before": before.heading[:120]}
        # The form that was there first is the place that people can look at.
        yield Hit(target=Target(selector=came[0].form), facts=facts) if late else None


@page_rule("errors/back-leaves")
def back_leaves(page: Page) -> Iterator[Look]:
    """Steps that a page draws in the place of each other, and of which the browser's history knows nothing: its button
    Back leaves all of them.
    """
    erred = page.observation.tried.erred
    attempts = erred.attempts if erred else ()
    last = max((each.step for each in attempts if each.fields), default=0)
    # What thanks for a form that has gone is better not left for the form.
    onward = [each for each in attempts if each.gone and each.heading and each.fields and each.step < last]
    # A dialog that closes is no step.
    onward = [each for each in onward if not _lies_in_dialog(page, each)]
    if onward:
        lost = [each for each in onward if not each.remembered]
        facts = {"heading": onward[0].heading[:120]}
        yield Hit(target=Target(selector=onward[0].form), facts=facts) if len(lost) == len(onward) else None


@page_rule("errors/on-leaving-unsaid")
def on_leaving_unsaid(page: Page) -> Iterator[Look]:
    """A message that comes at a field as it is left, in red, and that its code does not name and nothing announces."""
    entered = page.observation.tried.entered
    for each in entered.untied[:1] if entered else ():
        target = Target(selector=each.selector, name=each.text[:80], box=each.box)
        yield Hit(target=target, facts={"field": each.field or "…", "text": each.text})


@page_rule("errors/count-unsaid")
def count_unsaid(page: Page) -> Iterator[Look]:
    """How many things a search leaves, or that it finds none, said to the eye alone while somebody types."""
    entered = page.observation.tried.entered
    if entered is None:
        return
    found = next((each for each in entered.silent if _counts(each)), None)
    if found is None:
        yield None
        return
    target = Target(selector=found.selector, name=found.text[:80], box=found.box)
    yield Hit(target=target, facts={"text": found.text, "field": found.field or "…"})


@page_rule("errors/letters-unsaid")
def letters_unsaid(page: Page) -> Iterator[Look]:
    """How many letters a field still takes, counted to the eye alone; whether that matters, a person must see."""
    entered = page.observation.tried.entered
    counting = [each for each in entered.counting if _is_of_letters(each)] if entered else []
    for each in counting[:1]:
        target = Target(selector=each.selector, name=each.text[:80], box=each.box)
        yield Hit(target=target, facts={"text": each.text, "field": each.field or "…"})


@page_rule("errors/too-long-unsaid")
def too_long_unsaid(page: Page) -> Iterator[Look]:
    """That somebody has written too much, said to the eye alone."""
    entered = page.observation.tried.entered
    for each in entered.overfull if entered else ():
        if words(FILE, "too_long").search(plain(each.text)) and not words(FILE, "too_long").search(plain(each.before)):
            target = Target(selector=each.selector, name=each.text[:80], box=each.box)
            yield Hit(target=target, facts={"text": each.text, "field": each.field or "…"})


def _is_of_letters(said: SaidSilently) -> bool:
    bare = re.fullmatch(r"\d+ \d+", plain(said.text))
    return bool(bare or words(FILE, "letters_left").search(plain(said.text))) and _has_another_figure(said)


def _counts(said: SaidSilently) -> bool:
    """Whether the same is said with another figure, or that there is nothing."""
    if words(FILE, "none_found").search(plain(said.text)):
        return True
    return not words(FILE, "letters_left").search(plain(said.text)) and _has_another_figure(said)


def _has_another_figure(said: SaidSilently) -> bool:
    figures = (re.findall(r"\d+", said.before), re.findall(r"\d+", said.text))
    return all(figures) and figures[0] != figures[1] and _stems(said.before) == _stems(said.text)


def _stems(text: str) -> list[str]:
    """Words by their first letters: one book, two books."""
    return [each[:4] for each in plain(text).split() if not each.isdigit()]


@page_rule("errors/filter-unsaid")
def filter_unsaid(page: Page) -> Iterator[Look]:
    """How many things a choice, a button or a search leaves, or that it leaves none, said to the eye alone; and the one
    sentence that a search, or what works something out, answers with.
    """
    erred = page.observation.tried.erred
    if erred is None:
        return
    # Of a text and of what holds it, the shorter one is the one that speaks.
    for each in sorted(
        (each for each in erred.silent if not (each.summed or each.answers or each.done)),
        key=lambda said: len(said.text),
    ):
        text = plain(each.text)
        # A part that unfolds says that it is empty, too; nothing is gone then.
        none = each.fewer and words(FILE, "none_found").search(text)
        known = each.counted or words(FILE, "count").search(text) or none
        # A day or a step has its figure, too.
        counts = known and _counts(each) and _stems(each.text) and not words(FILE, "ways").search(text)
        if counts or (each.sought and (_tells_what_was_found(text) or _is_all_that_came(each, erred.silent))):
            target = Target(selector=each.selector, name=each.text[:80], box=each.box)
            yield Hit(target=target, facts={"text": each.text, "field": each.field or "…"})
            return
    yield None


@page_rule("errors/done-unsaid")
def done_unsaid(page: Page) -> Iterator[Look]:
    """That something was added, kept, copied or removed, said to the eye alone."""
    erred = page.observation.tried.erred
    told = [each for each in erred.silent if each.done or (each.sought and not each.before)] if erred else []
    # Of a text and of what holds it, the shorter one is the one that speaks.
    for each in sorted(told, key=lambda said: len(said.text)):
        if words(FILE, "is_done").search(plain(each.text)):
            target = Target(selector=each.selector, name=each.text[:80], box=each.box)
            yield Hit(target=target, facts={"text": each.text, "field": each.field or "…"})
            return
    if told:
        yield None


SENTENCE = 3
"""Words from which a text says something by itself."""

LISTED = re.compile(r"(?:^|> )(?:li|tr|td|article|dt|dd|h[1-6])\b")
"""The path of a thing that was found: what is found is no word of how the search went."""


def _is_all_that_came(said: ChoiceUnsaid, silent: Iterable[ChoiceUnsaid]) -> bool:
    """Whether a text is the whole answer to a search, or of what works something out: nothing else came with it."""
    here = [each for each in silent if each.field == said.field]
    beside = {each.text for each in here if each.sought}
    if any(each.summed or LISTED.search(each.selector) for each in here):
        # An amount is told by a rule of its own.
        return False
    whole = all(said.text in each or each in said.text for each in beside)
    # That something was kept is told by `errors/done-unsaid`.
    done = words(FILE, "is_done").search(plain(said.text))
    return (
        whole
        and not said.before
        and not done
        and not LISTED.search(said.selector)
        and len(plain(said.text).split()) >= SENTENCE
    )


def _tells_what_was_found(text: str) -> bool:
    """Whether words that a search brought say how many things it found, or that there are none."""
    return any(words(FILE, name).search(text) for name in ("count", "none_found"))


@page_rule("errors/file-unsaid")
def file_unsaid(page: Page) -> Iterator[Look]:
    """What becomes of a file that was given (sent, added, refused), said to the eye alone."""
    erred = page.observation.tried.erred
    filed = erred.filed if erred else ()
    # A control of the browser says itself that something was chosen.
    told = [
        each
        for each in filed
        if words(FILE, "of_file").search(plain(each.text))
        or (not each.shown and words(FILE, "of_choice").search(plain(each.text)))
    ]
    # Of a text and of what holds it, the shorter one is the one that speaks.
    for each in sorted(told, key=lambda said: len(said.text))[:1]:
        target = Target(selector=each.selector, name=each.text[:80], box=each.box)
        yield Hit(target=target, facts={"text": each.text, "field": each.field or "…"})
    if filed and not told:
        yield None


@page_rule("errors/file-passed-over")
def file_passed_over(page: Page) -> Iterator[Look]:
    """A field that takes a file, and drops one of another kind without a word: nobody learns that it is missing."""
    erred = page.observation.tried.erred
    for field in erred.passing[:1] if erred else ():
        yield Hit(target=met(page, field), facts={"field": field.name[:80] or "…"})


@page_rule("errors/file-refused-without-why")
def file_refused_without_why(page: Page) -> Iterator[Look]:
    """A file that is refused, while neither the message nor the page names a kind of file that would do."""
    erred = page.observation.tried.erred
    for each in erred.refused if erred else ():
        said = plain(each.text)
        otherwise = any(words(FILE, kind).search(said) for kind in ("file_size", "too_many_files"))
        if otherwise or not all(words(FILE, kind).search(said) for kind in ("refuses_file", "of_a_file")):
            continue
        facts = {"field": each.name[:80] or "…", "text": each.text[:120]}
        verdict = Verdict.CANNOT_TELL if each.accepts else None
        yield None if each.told else Hit(target=met(page, each), facts=facts, verdict=verdict)
        return


@page_rule("errors/file-message-goes")
def file_message_goes(page: Page) -> Iterator[Look]:
    """That a file is refused, told for some seconds, and for no longer."""
    erred = page.observation.tried.erred
    for each in erred.refused if erred else ():
        said = plain(each.text)
        if words(FILE, "refuses_file").search(said) or words(FILE, "file_size").search(said):
            facts = {"field": each.name[:80] or "…", "text": each.text[:120]}
            yield Hit(target=met(page, each), facts=facts) if each.brief else None


@page_rule("errors/sum-unsaid")
def sum_unsaid(page: Page) -> Iterator[Look]:
    """An amount of money that a choice changes elsewhere on the page, said to the eye alone."""
    erred = page.observation.tried.erred
    # Of a text and of what holds it, the shorter one is the one that speaks.
    summed = sorted((each for each in erred.silent if each.summed), key=lambda said: len(said.text)) if erred else []
    for each in summed[:1]:
        target = Target(selector=each.selector, name=each.text[:80], box=each.box)
        yield Hit(target=target, facts={"text": each.text, "field": each.field or "…"})
    if erred and not summed:
        yield None


@page_rule("errors/answer-unsaid")
def answer_unsaid(page: Page) -> Iterator[Look]:
    """What a choice comes to (a right, a refusal, nothing free), said to the eye alone as soon as it is made."""
    erred = page.observation.tried.erred
    answering = [each for each in erred.silent if each.answers] if erred else []
    told = [each for each in answering if words(FILE, "answers").search(plain(each.text))]
    for each in sorted(told, key=lambda said: len(said.text))[:1]:
        target = Target(selector=each.selector, name=each.text[:80], box=each.box)
        yield Hit(target=target, facts={"text": each.text[:160], "field": each.field or "…"})
    if erred and not told:
        yield None


@page_rule("errors/input-lost")
def input_lost(page: Page) -> Iterator[Look]:
    """Fields that are empty after a refusal although something had been typed."""
    for press in _refusals(page, "wrong", "unusual"):
        typed = [field for field in press.fields if field.typed and field.type != "password"]
        lost = [field for field in typed if not field.kept and field.empty]
        if not typed or not _is_heard(press) or _is_thanked(press):
            continue
        # What stands on the page as it was typed has been added to something.
        said = {each.text.strip() for each in press.messages}
        if any(each.typed.strip() in said for each in lost):
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
    told: set[str] = set()
    for press in _refusals(page, "unusual"):
        blamed = _refused(page, press)
        for field, taken in blamed or ():
            # Another day may be asked for, and the number of a case is made up here: neither is what many people have.
            if field.unknown or _is_of_a_date(field):
                continue
            one = _is_one_of_several(field, press)
            # Accounts are told of by a rule of their own.
            if field.selector not in told and not is_account(field.name) and not (one and _knows_one_name(page, press)):
                told.add(field.selector)
                facts = {"field": field.name or "…", "value": field.typed}
                surely = field.person and (taken or field.invalid) and not one
                yield Hit(target=met(page, field), facts=facts, verdict=None if surely else Verdict.CANNOT_TELL)
        if blamed == []:
            yield None


def _is_of_a_date(field: FieldErred) -> bool:
    """Whether a date was typed into a field, or a part of one."""
    parts = ("day", "month", "year")
    return DATE.fullmatch(field.typed) is not None or any(
        words("pages/forms.yaml", part).fullmatch(plain(field.name)) for part in parts
    )


def _is_one_of_several(field: FieldErred, press: Erred) -> bool:
    """Whether one name was given where the whole is asked for: people who have no other may write it otherwise."""
    said = [field.name, *(each.text for each in press.messages)]
    return " " not in field.typed and any(words(FILE, "whole_name").search(plain(each)) for each in said)


def _knows_one_name(page: Page, press: Erred) -> bool:
    """Whether the page, or its message, tells people who have one name alone how to go on."""
    said = [*page.observation.passages, *(each.text for each in press.messages)]
    return any(words(FILE, "one_name").search(plain(each)) for each in said)


def _refused(page: Page, press: Erred) -> list[tuple[FieldErred, bool]] | None:
    """The fields whose unusual value was refused, with whether the form took another in its place; None: who knows."""
    others = [each for each in _presses(page, "right", "unusual") if _is_same_form(each, press)]
    taken = [each for each in others if each.sent or each.asked or each.gone]
    if taken:
        # Sent once, a form may refuse to be sent again, whatever it holds: it must have taken something after that.
        once = taken[-1] in others[: others.index(press)]
        return [] if once else [(field, True) for field in _blamed(press, taken)]
    usual = [each for each in others if each.how == "right" and not each.bubble]
    if not usual:
        return None
    # A form that refuses something else as well still points to what it refuses, and not to what it takes.
    pointed = {field.selector for field in _pointed_at(press)} - {field.selector for field in _pointed_at(usual[-1])}
    changed = {(field.selector, field.typed) for field in usual[-1].fields}
    found = [
        field
        for field in press.fields
        if field.typed and field.selector in pointed and (field.selector, field.typed) not in changed
    ]
    return [(field, False) for field in found] or None


def _pointed_at(press: Erred) -> list[FieldErred]:
    """Fields to which the page points: in its code, by their look, or by a message that shares their part alone."""
    near = {each.near for each in _messages(press) if each.near is not None and each.alone}
    return [field for at, field in enumerate(press.fields) if field.invalid or field.marked or at in near]


def account_refused(page: Page, selector: str) -> bool:
    """Whether a form refused an account of another country in a field, and took one of its own."""
    return any(
        field.selector == selector and is_account(field.name)
        for press in _refusals(page, "unusual")
        for field, _ in _refused(page, press) or ()
    )


def is_account(name: str) -> bool:
    """Whether a field is called as those for bank accounts are."""
    return bool(words("pages/identity.yaml", "account").search(plain(name)))


def _is_same_form(one: Erred, other: Erred) -> bool:
    return (one.form, one.step) == (other.form, other.step)


def _blamed(press: Erred, others: Sequence[Erred]) -> list[FieldErred]:
    """The fields with another value than any that was taken, if the page points to them, or there is no choice."""
    taken = {(field.selector, field.typed) for each in others for field in each.fields}
    other = [field for field in press.fields if field.typed and (field.selector, field.typed) not in taken]
    if any(field.invalid or field.marked for field in press.fields):
        # A list of errors stands near the first field, whatever it speaks of.
        return [field for field in other if field.invalid or field.marked]
    near = {press.fields[each.near].selector for each in _messages(press) if each.near is not None}
    pointed = [field for field in other if field.selector in near]
    return pointed or (other if len(other) == 1 else [])


@page_rule("errors/links-lead-nowhere")
def links_lead_nowhere(page: Page) -> Iterator[Look]:
    """Links in a list of errors that lead to no field."""
    for press in _refusals(page, "empty"):
        linked = any(each.links for each in press.messages)
        facts = {"text": press.nowhere, "button": press.button or "…"}
        if press.nowhere:
            yield Hit(target=Target(selector=press.form), facts=facts)
        elif linked:
            yield None


@page_rule("errors/next-step-takes-focus-away")
def next_step_takes_focus_away(page: Page) -> Iterator[Look]:
    """A form that another one takes the place of, or the dialog around which closes, after which nothing has focus."""
    for press in _presses(page, "empty", "wrong", "unusual", "right", "helped"):
        if not press.gone or press.sent or press.asked or press.dialogs:
            continue
        in_dialog = _lies_in_dialog(page, press)
        if not (press.unfolded or in_dialog) or (in_dialog and _answers_in_dialog(page, press)):
            continue
        if in_dialog and page.is_whole and press.step == 0:
            # A dialog that nobody opened has nothing to give focus back to.
            continue
        facts = {"button": press.button or "…", "of": "dialog" if in_dialog else "step"}
        lost = press.lost and not press.focus
        yield Hit(target=Target(selector=press.form), facts=facts) if lost else None


def _lies_in_dialog(page: Page, press: Erred) -> bool:
    part = next((each for each in page.elements if press.form in {each.path, each.selector}), None)
    return press.over or (part is not None and any(map(_is_dialog, (part, *part.ancestors))))


def _answers_in_dialog(page: Page, press: Erred) -> bool:
    """Whether what is said after a press stands in the dialog itself, which is still there."""
    part = next((each for each in page.elements if press.form in {each.path, each.selector}), None)
    dialog = next((each for each in (part, *part.ancestors) if _is_dialog(each)), None) if part is not None else None
    paths = (dialog.path, dialog.selector) if dialog is not None else ()
    return any(each.selector.startswith(path) for each in press.messages for path in paths)


def _is_dialog(element: Element) -> bool:
    return element.tag == "dialog" or element.role in {"dialog", "alertdialog"} or element.get("aria-modal") == "true"


SKIPPED = 2
"""Fields of a new step before the focus from which whoever uses keys has missed where it begins."""


@page_rule("errors/next-step-begins-at-end")
def next_step_begins_at_end(page: Page) -> Iterator[Look]:
    """A step that takes the place of another and has the focus on a button behind its fields."""
    for press in _presses(page, "empty", "wrong", "unusual", "right", "helped"):
        if not (press.gone and press.unfolded) or press.sent or press.asked or press.dialogs or not press.focus:
            continue
        if _lies_in_dialog(page, press):
            # It gives focus back to what opened it.
            continue
        facts = {"button": press.button or "…", "count": str(press.past)}
        yield Hit(target=Target(selector=press.focus), facts=facts) if press.past >= SKIPPED else None


# --- a page that arrives with errors ----------------------------------------------------------------------------------


def _is_edged_red(field: Element) -> bool:
    """Whether a field has a red border."""
    return field.pixels("border-top-width") > 0 and is_red(field.style.get("border-top-color", ""))


def _red_words(field: Element) -> Iterator[Element]:
    """Words in red that follow a field in its own part of the form, and that do not say that it must be filled in."""
    for each in own_part(field).inside:
        if not each.is_text or each.number < field.number or not each.is_shown or each.parent is None:
            continue
        letters = re.findall(r"[^\W\d_]", each.own_words)
        needed = words("fields.yaml", "required").search(plain(each.own_words))
        if len(letters) > 2 and not needed and is_red(each.parent.style.get("color", "")):
            yield each.parent


def _errors_near(field: Element) -> list[Element]:
    """Messages that stand in the field's own part of the form and are called errors by their class."""
    holder = field.parent
    for _ in range(2):
        if holder is None or sum(each.tag in FIELDS for each in holder.inside) > 1 or holder.tag == "form":
            break
        found = [
            each
            for each in holder.inside
            if each.is_element
            and each is not field
            and ERROR_CLASS.search(each.get("class") + " " + each.get("id"))
            and each.tag not in {"label", *FIELDS}
            and each.shown_text
        ]
        if found:
            return found
        holder = holder.parent
    return []


@page_rule("errors/shown-untied")
def shown_untied(page: Page) -> Iterator[Look]:
    """An error message that stands beside its field and is not tied to it."""
    for field in fields_of(page):
        red = list(_red_words(field)) if _is_edged_red(field) else []
        for message in (_errors_near(field) or red)[:1]:
            text = message.shown_text
            tied = plain(text) in plain(f"{field.description} {field.name}") or field.get("aria-errormessage")
            facts = {"field": field.name or "…", "text": text[:120]}
            # Whoever hears which field is meant can find it.
            mute = not names_it(text, field.name) and not message.within("alert", "status", "alertdialog")
            surely = mute and message.role not in {"alert", "status"} and field.get("aria-invalid") != "false"
            yield None if tied else Hit(target=field.target, facts=facts, verdict=Verdict.FAILED if surely else None)


@page_rule("errors/shown-without-words")
def shown_without_words(page: Page) -> Iterator[Look]:
    """A field that is marked as wrong, and no word of what is wrong anywhere near it."""
    for field in fields_of(page):
        coded = field.get("aria-invalid") in {"true", "grammar", "spelling"}
        if not coded and not (_is_edged_red(field) and _is_odd_one_out(field)):
            continue
        said = (
            field.description
            or _errors_near(field)
            or any(
                each.role in {"alert", "status", "alertdialog"} and len(each.shown_text) > 3 for each in page.elements
            )
        )
        held = any(ERROR_CLASS.search(each.get("class")) and len(each.shown_text) > 8 for each in page.elements)
        around = words_around(field)
        told = re.search(r"(?i)erreur|error|fout|fehler|invalid|obligatoire|required|verplicht|pflicht", around)
        # That something is wrong somewhere tells nobody that it is this.
        if words(FILE, "somewhere").search(plain(around)):
            told = None
        verdict = None if coded else Verdict.CANNOT_TELL
        facts = {"field": field.name or "…"}
        yield (
            None
            if said or held or told or any(_red_words(field))
            else Hit(target=field.target, facts=facts, verdict=verdict)
        )


def _is_odd_one_out(field: Element) -> bool:
    """Whether other fields of the same form are not edged in red."""
    form = field.closest("form")
    others = form.find(*FIELDS) if form is not None else iter(())
    return any(each.is_shown and is_text(each) and not _is_edged_red(each) for each in others)


def _shown_messages(page: Page) -> Iterator[Element]:
    """What is said to be a message, or an error, by its role or its class."""
    for element in page.elements:
        is_message = element.role in {"alert", "alertdialog", "status"} or ERROR_CLASS.search(element.get("class"))
        if is_message and element.is_shown and element.shown_text:
            yield element


@page_rule("errors/shown-in-code")
def shown_in_code(page: Page) -> Iterator[Look]:
    """A message in the words of machines."""
    for message in _shown_messages(page):
        found = len(message.shown_text) < 600 and words(FILE, "machine").search(message.shown_text)
        yield Hit(target=message.target, facts={"text": message.shown_text[:120]}) if found else None


@page_rule("errors/shown-says-nothing")
def shown_says_nothing(page: Page) -> Iterator[Look]:
    """A message that something went wrong, which says neither where nor what."""
    fields = [each for each in fields_of(page) if each.is_shown]
    # A red edge shows some people where, and says to nobody what. Of a name and a password it must stay untold.
    untold = any(kind_of(each) == "password" for each in fields)
    told = untold or any(each.get("aria-invalid") == "true" or _errors_near(each) for each in fields)
    for message in _shown_messages(page):
        said = [each for each in re.split(r"[.!:;\n]+", message.shown_text) if plain(each)]
        generic = words(FILE, "generic_error").search(plain(message.shown_text)) or all(map(_is_generic_at_all, said))
        # Of answers that are wrong somewhere among several fields, none of which is pointed out, nobody can find them.
        surely = len(fields) > 1 and not told and words(FILE, "of_answers").search(plain(message.shown_text))
        verdict = Verdict.FAILED if surely else None
        yield Hit(target=message.target, facts={"text": message.shown_text[:120]}, verdict=verdict) if generic else None


@page_rule("errors/shown-without-how")
def shown_without_how(page: Page) -> Iterator[Look]:
    """A field that is marked as wrong on arrival, whose message says so, and nothing what would be right."""
    around = words(FILE, "format").search(plain(" ".join(page.observation.passages)))
    for field in fields_of(page):
        if field.get("aria-invalid") != "true" or not field.is_shown or not is_text(field):
            continue
        told = [field.description] if field.description.strip() else [each.shown_text for each in _errors_near(field)]
        if not told:
            continue
        around_it = words_around(field)
        for each in told:
            around_it = around_it.replace(each, " ")
        tells = any(map(_tells_form, (field.name, label_of(field), field.get("placeholder"), around_it)))
        bare = all(_is_bare(each, field.name) for each in told) and not tells
        # What everybody writes in one way needs no rule; of what the office alone knows, it must tell the rule.
        surely = not around and words(FILE, "of_the_office").search(plain(field.name))
        facts = {"field": field.name or "…", "text": told[0][:120]}
        verdict = Verdict.FAILED if surely else None
        yield Hit(target=field.target, facts=facts, verdict=verdict) if bare else None


LONG_FORM = 5
"""Fields of a form from which several errors should be listed above it."""


@page_rule("errors/no-summary")
def no_summary(page: Page) -> Iterator[Look]:
    """Several errors in a long form, each at its field, and no list of them above it."""
    for form in page.find("form"):
        fields = [each for each in fields_of(page) if each.is_shown and each.closest("form") is form]
        wrong = [each for each in fields if each.get("aria-invalid") == "true" and each.description]
        if len(fields) < LONG_FORM or len(wrong) < 2:
            continue
        listed = sum(any(names_it(said.shown_text, each.name) for each in wrong) for said in _above(page, form))
        facts = {"count": str(len(wrong)), "fields": str(len(fields))}
        yield None if listed else Hit(target=form.target, facts=facts)


def _above(page: Page, form: Element) -> Iterator[Element]:
    """Messages that stand before the first field of a form, or before the form."""
    first = next(form.find(*FIELDS), form)
    return (each for each in _shown_messages(page) if each.number < first.number)


@page_rule("errors/focus-stays")
def focus_stays(page: Page) -> Iterator[Look]:
    """Errors that are told, while focus stays on the button: nobody is brought to what is to be put right."""
    for press in _refusals(page, "empty"):
        # Of errors that nothing announces, more is told than this.
        if len(press.fields) < 2 or press.lost or press.dialogs or not any(each.live for each in _messages(press)):
            continue
        stays = not press.focus and not any(each.focused for each in press.messages)
        yield Hit(target=Target(selector=press.form), facts={"button": press.button or "…"}) if stays else None


@page_rule("errors/title-stays")
def title_stays(page: Page) -> Iterator[Look]:
    """Errors of several fields that came, under the title that the page had before: it is heard, and seen, first."""
    for press in _refusals(page, "empty", "wrong"):
        told = _messages(press)
        summed = any(each.links >= 2 for each in told)
        if len(press.fields) < 2 or press.step or press.dialogs or not (summed or len(told) >= 2):
            continue
        facts = {"title": page.observation.title, "button": press.button or "…"}
        yield None if press.title_changed else Hit(target=Target(selector=press.form), facts=facts)
        return


@page_rule("errors/list-without-links")
def list_without_links(page: Page) -> Iterator[Look]:
    """A list of errors that leads to none of their fields."""
    for element in page.elements:
        is_summary = element.role in {"alert", "alertdialog"} or ERROR_CLASS.search(element.get("class"))
        items = [each for each in element.find("li") if each.is_shown] if is_summary else []
        if len(items) >= 2 and not any(each in items for each in element.ancestors):
            linked = any(each.get("href").startswith("#") for each in element.find("a"))
            yield None if linked else Hit(target=element.target, facts={"count": str(len(items))})
