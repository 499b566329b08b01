"""What each step of a walk asks of the person, read from what its page told.

Pure. A field is a demand, and so are a file to give, a password, a login and a payment that a walk came up against.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audits.archive import StoredStep, StoredWalk
from audits.labels import Labels, labels, normalised
from audits.model import ControlSeen, Demand, FieldAfterMistake, MistakeSeen, Observation, Outcome, ReasonCode

FIELDS = frozenset(
    "textbox searchbox combobox listbox spinbutton checkbox radio switch Date DateTime InputTime".split()
)
"""Roles of controls that ask for something (a button asks for nothing, but for one that takes a file)."""

OPTIONAL = re.compile(
    r"\b(facultati\w*|optionn?el\w*|optione(el|le)|optional|freiwillig|niet verplicht|non obligatoire)\b"
)
"""How labels say, in four languages, that a field may stay empty."""

TYPES = {"email": ("email",), "tel": ("mobile", "phone")}
"""Concepts that the type of a field confirms."""

_ENDED_BY = {
    ReasonCode.LOGIN_WALL: "login",
    ReasonCode.CODE_DEMANDED: "code",
    ReasonCode.PAYMENT: "payment",
}


def demands(walk: StoredWalk) -> tuple[Demand, ...]:
    """Every demand of a walk, in order. Raises ArchiveError when an observation is missing."""
    known = labels()
    return tuple(
        each for step in walk.steps for each in (*_of_fields(walk, step, known), *_at_the_end(walk, step, known))
    )


def pages_of(walk: StoredWalk, step: StoredStep) -> Iterator[tuple[str, Observation]]:
    """The observations of a step, each with its hash."""
    for seen in step.observed:
        if seen.observation is not None:
            yield seen.observation.sha256, walk.observation(seen)


def _of_fields(walk: StoredWalk, step: StoredStep, known: Labels) -> Iterator[Demand]:
    refused = _refused(step)
    met: dict[tuple[str, str], Demand] = {}
    for sha256, page in pages_of(walk, step):
        for control in page.controls:
            key = (control.group if control.role == "radio" else control.name, control.selector)
            if not _asks(control) or key in met:
                continue
            met[key] = _demand(control, step.index, sha256, known, refused)
    # Radio buttons of one group ask one thing.
    distinct = {(each.label, each.kind): each for each in reversed(met.values())}
    yield from reversed(distinct.values())


def _asks(control: ControlSeen) -> bool:
    given = control.disabled or control.readonly
    return not given and (control.role in FIELDS or control.type in {"file", "password"})


def _demand(control: ControlSeen, step: int, sha256: str, known: Labels, refused: set[str]) -> Demand:
    label = (control.group or control.name) if control.role == "radio" else control.name
    concepts = _settled(control, known.asked(label) or known.asked(control.group))
    obligation, told_by = _obligation(control, label, refused)
    return Demand(
        step=step,
        kind={"file": "document", "password": "secret"}.get(control.type, "datum"),
        label=label,
        concepts=concepts,
        match="unmatched" if not concepts else "matched" if len(concepts) == 1 else "ambiguous",
        obligation=obligation,
        told_by=told_by,
        format=control.type if control.type in {"date", "email", "tel", "number"} else "",
        help=control.description,
        selector=control.selector,
        box=control.box,
        observation=sha256,
    )


def _settled(control: ControlSeen, concepts: tuple[str, ...]) -> tuple[str, ...]:
    """What the type of a field settles: an e-mail address is no address."""
    return next(((each,) for each in TYPES.get(control.type, ()) if each in concepts), concepts)


def _obligation(control: ControlSeen, label: str, refused: set[str]) -> tuple[str, str]:
    if control.required:
        return "required", "attribute"
    if normalised(label) in refused:
        return "required", "refusal"
    if OPTIONAL.search(normalised(f"{label} {control.description}")):
        return "optional", "words"
    if label.rstrip().endswith("*"):
        return "required", "mark"
    return "unclear", "nothing"


def _refused(step: StoredStep) -> set[str]:
    """Labels of fields that were left empty, and that the service refused to do without."""

    def is_refused(field: FieldAfterMistake) -> bool:
        return field.left_empty and (field.marked_invalid or field.described or field.message_near or field.linked)

    mistakes = [each.seen for each in step.actions if isinstance(each.seen, MistakeSeen) and not each.seen.accepted]
    return {normalised(field.name) for seen in mistakes for field in seen.fields if is_refused(field)}


def _at_the_end(walk: StoredWalk, step: StoredStep, known: Labels) -> Iterator[Demand]:
    """What a walk came up against that only a person can give."""
    ending = walk.ending
    kind = _ENDED_BY.get(ending.reason.code)
    if kind is None or ending.step != step.index or ending.outcome is not Outcome.NEEDS_PERSON:
        return
    last: Sequence[tuple[str, Observation]] = list(pages_of(walk, step))[-1:]
    said = " ".join(text for _, page in last for text in words_of(page))
    concepts = tuple(each for each in known.asked(said) if each.startswith("login_") or each == "sms_otp")
    yield Demand(
        step=step.index,
        kind=kind,
        label=last[0][1].title if last else "",
        concepts=concepts,
        match="matched" if concepts else "unmatched",
        obligation="required",
        told_by="refusal",
        observation=last[0][0] if last else None,
    )


def words_of(page: Observation) -> Iterator[str]:
    """Everything that a page says, piece by piece."""
    yield from page.passages
    yield from (heading.text for heading in page.headings)
    for control in page.controls:
        yield from (control.name, control.description)
