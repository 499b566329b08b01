"""What each step of a walk asks of the person, read from what its page told.

Pure. A field is a demand, and so are a file to give, a password, what pages ask in words and by buttons (papers to
bring, a device, a payment, a login), and what a walk came up against.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audits.archive import StoredStep, StoredWalk
from audits.labels import Labels, labels, normalised
from audits.model import ControlSeen, Demand, FieldAfterMistake, MistakeSeen, Observation, Outcome, ReasonCode
from audits.notices import Notices
from audits.obligation import Obligations

FIELDS = frozenset(
    "textbox searchbox combobox listbox spinbutton checkbox radio switch Date DateTime InputTime".split()
)
"""Roles of controls that ask for something (a button asks for nothing, but for one that takes a file)."""

FORMATS = frozenset({"date", "month", "week", "time", "datetime-local", "email", "tel", "number", "url"})
"""Types of fields that say what form is wanted."""

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
    met: set[tuple[str, str]] = set()
    found: list[Demand] = []
    for step in walk.steps:
        found += _of_fields(walk, step, known)
        # The same words at the top of every page ask once.
        said = {(each.kind, normalised(each.label)): each for each in reversed(list(_of_words(walk, step, known)))}
        found += (each for key, each in reversed(said.items()) if key not in met)
        met |= said.keys()
        found += _at_the_end(walk, step, known)
    return tuple(found)


def pages_of(walk: StoredWalk, step: StoredStep) -> Iterator[tuple[str, Observation]]:
    """The observations of a step, each with its hash."""
    for seen in step.observed:
        if seen.observation is not None:
            yield seen.observation.sha256, walk.observation(seen)


def _of_fields(walk: StoredWalk, step: StoredStep, known: Labels) -> Iterator[Demand]:
    refused = _refused(step)
    met: dict[tuple[str, str], Demand] = {}
    for sha256, page in pages_of(walk, step):
        obligations = Obligations(page, known, refused)
        for control in page.controls:
            key = (control.group if control.role == "radio" else control.name, control.selector)
            if not _asks(control) or key in met:
                continue
            met[key] = _demand(control, step.index, sha256, known, obligations)
    # Radio buttons of one group ask one thing.
    distinct = {(each.label, each.kind): each for each in reversed(met.values())}
    yield from reversed(distinct.values())


def _asks(control: ControlSeen) -> bool:
    given = control.disabled or control.readonly
    return not given and (control.role in FIELDS or control.type in {"file", "password"})


def _demand(control: ControlSeen, step: int, sha256: str, known: Labels, obligations: Obligations) -> Demand:
    label = (control.group or control.name) if control.role == "radio" else control.name
    concepts = _settled(control, known.asked(label) or known.asked(control.group))
    obligation, told_by = obligations.of(control, label)
    return Demand.model_validate(
        {
            "step": step,
            "kind": {"file": "document", "password": "secret"}.get(control.type, "datum"),
            "label": label,
            "concepts": concepts,
            "match": "unmatched" if not concepts else "matched" if len(concepts) == 1 else "ambiguous",
            "obligation": obligation,
            "told_by": told_by,
            "format": control.type if control.type in FORMATS else "",
            "limits": control.limits,
            "help": control.description,
            "selector": control.selector,
            "box": control.box,
            "observation": sha256,
        }
    )


def _settled(control: ControlSeen, concepts: tuple[str, ...]) -> tuple[str, ...]:
    """What the type of a field settles: an e-mail address is no address."""
    return next(((each,) for each in TYPES.get(control.type, ()) if each in concepts), concepts)


def _refused(step: StoredStep) -> set[str]:
    """Labels of fields that were left empty, and that the service refused to do without."""

    def is_refused(field: FieldAfterMistake) -> bool:
        return field.left_empty and (field.marked_invalid or field.described or field.message_near or field.linked)

    mistakes = [each.seen for each in step.actions if isinstance(each.seen, MistakeSeen) and not each.seen.accepted]
    return {normalised(field.name) for seen in mistakes for field in seen.fields if is_refused(field)}


def _of_words(walk: StoredWalk, step: StoredStep, known: Labels) -> Iterator[Demand]:
    """What the pages of a step ask in words and by buttons; not the login or the payment that ended the walk there."""
    ending = walk.ending
    passed = ending.step is not None and ending.step > step.index
    came_up = _ENDED_BY.get(ending.reason.code, "") if ending.step == step.index else ""
    for sha256, page in pages_of(walk, step):
        notices = Notices(page, step.index, sha256, known, passed, ended=ending.outcome is Outcome.COMPLETED)
        yield from (each for each in notices.demands() if each.kind != came_up)


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
