"""Rules from the walk's own record: what a person met on the way that no look at one page can tell.

Pure: a stored walk in, looks out. `failed` is an accusation, so each rule says first when it has nothing to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audits.archive import StoredStep, StoredWalk
from audits.model import (
    ActionDone,
    Box,
    ChoiceSeen,
    ExpectSeen,
    FieldAfterMistake,
    FocusStop,
    Moment,
    Outcome,
    ReasonCode,
    Rung,
    SlotsSeen,
    Target,
    Verdict,
)
from audits.rules.data import read
from audits.rules.hit import Hit, Look, first_look, hit_at, last_look, look_before, of_field, on_control, target_of
from audits.rules.reading import (
    FILE,
    control_of,
    has_heading,
    listed,
    name_of,
    offers_again,
    refusals,
    refused_without,
    saw,
    shut_out_by,
    spoke,
    typed,
    used,
    went_on,
)
from audits.rules.registry import rule
from audits.rules.words import names_it, same_words, site_of

FIELD_VERBS = frozenset({"fill", "choose", "check", "upload"})
PRESSING = frozenset({"press", "dismiss"})


# --- how a control was found ------------------------------------------------------------------------------------


def _by_rung(walk: StoredWalk, rung: Rung, verbs: frozenset[str]) -> Iterator[Look]:
    for step, action, located in used(walk, verbs):
        yield on_control(step, action, located) if located.rung is rung else None


@rule("walk/name-beside")
def name_beside(walk: StoredWalk) -> Iterator[Look]:
    """A field is called by words that stand beside it and are not tied to it."""
    for step, action, located in used(walk, FIELD_VERBS):
        if located.rung is not Rung.BESIDE:
            yield None
            continue
        own = control_of(walk, step, located.selector)
        # A field with another name of its own is a matter of two names that differ, for a person to judge.
        named = own is not None and own.rung is Rung.NAME and bool(own.name.strip())
        yield on_control(step, action, located, verdict=Verdict.CANNOT_TELL if named else None)


@rule("walk/name-from-placeholder")
def name_from_placeholder(walk: StoredWalk) -> Iterator[Look]:
    """A field has no other name than words that vanish as one types."""
    return _by_rung(walk, Rung.PLACEHOLDER, FIELD_VERBS)


@rule("walk/name-from-title")
def name_from_title(walk: StoredWalk) -> Iterator[Look]:
    """A control has no other name than a tooltip."""
    return _by_rung(walk, Rung.TITLE, FIELD_VERBS | PRESSING)


@rule("walk/found-by-selector")
def found_by_selector(walk: StoredWalk) -> Iterator[Look]:
    """No name led to a control: its place in the code did."""
    return _by_rung(walk, Rung.SELECTOR, FIELD_VERBS | PRESSING)


@rule("walk/not-a-control")
def not_a_control(walk: StoredWalk) -> Iterator[Look]:
    """Something was pressed that is no control in the accessibility tree, and it worked."""
    for step, action, located in used(walk, PRESSING):
        bare = located.role in read(FILE)["no_control"] and not located.inside and located.tag != "label"
        yield on_control(step, action, located) if bare and went_on(walk, step, action) else None


@rule("walk/heading-not-marked")
def heading_not_marked(walk: StoredWalk) -> Iterator[Look]:
    """What names the page looks like a heading and is none."""
    for step in walk.steps:
        arrival = step.arrival
        if arrival is None or arrival.located is None:
            continue
        located = arrival.located
        if arrival.marked or located.tag in read(FILE)["not_headings"] or has_heading(walk, step, located.name):
            yield None
            continue
        shown = first_look(step.observed)
        yield hit_at(step, shown, target_of(located), {"heading": located.name})


# --- what is asked, and what is not offered -----------------------------------------------------------------------


@rule("walk/choice-missing")
def choice_missing(walk: StoredWalk) -> Iterator[Look]:
    """A choice does not offer what the procedure must offer."""
    for step, action, seen in saw(walk, ChoiceSeen):
        if not seen.missing:
            yield None
            continue
        facts = {
            "control": name_of(action),
            "missing": ", ".join(seen.missing),
            "count": str(len(seen.missing)),
        }
        # A list in which nothing at all could be read may be ours to read better.
        verdict = None if seen.offered else Verdict.CANNOT_TELL
        yield hit_at(step, look_before(step, action), target_of(action.located), facts, verdict=verdict)


@rule("walk/needless-demand")
def needless_demand(walk: StoredWalk) -> Iterator[Look]:
    """Something that the procedure can do without is demanded."""
    for step, action, seen in saw(walk, ExpectSeen):
        if seen.what != "optional":
            continue
        if not seen.required and not refused_without(step, action):
            yield None
            continue
        shut_out = shut_out_by(step, action)
        yield hit_at(
            step,
            look_before(step, action),
            target_of(action.located),
            {"control": name_of(action)},
            hinders=shut_out,
        )


@rule("walk/asked-twice")
def asked_twice(walk: StoredWalk) -> Iterator[Look]:
    """What was given in an earlier step must be typed again."""
    given: dict[str, tuple[StoredStep, ActionDone]] = {}
    for step in walk.steps:
        if any(action.verb in {"open", "back"} and action.done for action in step.actions):
            # Whoever went back or elsewhere on purpose may be asked again.
            given.clear()
        fills = list(typed(walk, step))
        again = [(action, *given[source]) for source, action in fills if source in given]
        if again:
            yield from _asked_again(walk, step, again)
        elif fills and given:
            yield None
        for source, action in fills:
            given.setdefault(source, (step, action))


def _asked_again(
    walk: StoredWalk, step: StoredStep, again: Sequence[tuple[ActionDone, StoredStep, ActionDone]]
) -> Iterator[Look]:
    if offers_again(walk, step):
        yield None
        return
    for alike in (True, False):
        # Another name may mean another thing: that is for a person to judge.
        group = [each for each in again if same_words(name_of(each[0]), name_of(each[2])) is alike]
        if not group:
            continue
        first = group[0][0]
        facts = {**listed([name_of(each[0]) for each in group]), "before": str(group[0][1].index + 1)}
        verdict = None if alike else Verdict.CANNOT_TELL
        yield hit_at(step, look_before(step, first), target_of(first.located), facts, verdict=verdict)


# --- errors ---------------------------------------------------------------------------------------------------


@rule("walk/input-lost")
def input_lost(walk: StoredWalk) -> Iterator[Look]:
    """After an error, what had been typed is gone."""
    for step, action, seen in refusals(walk):
        compared = [each for each in seen.fields if each.kept is not None]
        lost = [each for each in compared if not each.kept and _is_empty(walk, step, each)]
        if lost:
            yield hit_at(step, look_before(step, action), of_field(lost[0]), listed([each.name for each in lost]))
        elif compared:
            yield None


@rule("walk/error-not-identified")
def error_not_identified(walk: StoredWalk) -> Iterator[Look]:
    """The form was refused without a word."""
    for step, action, seen in refusals(walk):
        empty = [each for each in seen.fields if each.left_empty]
        if not empty:
            continue
        said = seen.messages or seen.announced or any(each.described for each in empty) or spoke(step)
        facts = listed([each.name for each in empty])
        yield None if said else hit_at(step, look_before(step, action), of_field(empty[0]), facts)


@rule("walk/error-far-from-field")
def error_far_from_field(walk: StoredWalk) -> Iterator[Look]:
    """A message says that something is wrong, and nothing says which field is meant."""
    for step, action, seen in refusals(walk):
        empty = [each for each in seen.fields if each.left_empty]
        if not empty or not seen.messages:
            continue
        # Many services tell one error at a time, so one field that is told of is enough.
        if spoke(step) or any(_is_told_of(each, seen.messages) for each in empty):
            yield None
            continue
        facts = {**listed([each.name for each in empty]), "said": seen.messages[0]}
        yield hit_at(step, look_before(step, action), of_field(empty[0]), facts)


def _is_told_of(field: FieldAfterMistake, messages: Sequence[str]) -> bool:
    tied = field.marked_invalid or field.described or field.message_near or field.linked
    return tied or any(names_it(message, field.name) for message in messages)


def _is_empty(walk: StoredWalk, step: StoredStep, field: FieldAfterMistake) -> bool:
    """Whether a field holds nothing now: what a service writes in another way is not lost."""
    if field.empty is not None:
        return field.empty
    after = [each for each in step.observed if each.moment is Moment.ERROR and each.observation is not None]
    controls = [control for each in after[-1:] for control in walk.observation(each).controls]
    found = next((each for each in controls if each.selector == field.selector), None)
    return found is not None and not found.filled


@rule("walk/error-not-announced")
def error_not_announced(walk: StoredWalk) -> Iterator[Look]:
    """A message came up in the same page, and whoever hears the page was not told of it."""
    if walk.started.profile.strategy != "reader":
        return
    for step, action, seen in refusals(walk):
        if seen.reloaded is not False or not seen.messages:
            continue
        told = seen.announced or action.announced or any(each.described and each.marked_invalid for each in seen.fields)
        empty = [each for each in seen.fields if each.left_empty]
        target = of_field(empty[0]) if empty else target_of(action.located)
        yield None if told else hit_at(step, look_before(step, action), target, {"said": seen.messages[0]})


# --- appointments, hosts, scripts -----------------------------------------------------------------------------


@rule("walk/slots-by-colour")
def slots_by_colour(walk: StoredWalk) -> Iterator[Look]:
    """Free and taken moments differ by their colour alone."""
    for step, action, seen in saw(walk, SlotsSeen):
        if len(seen.slots) < 2:
            continue
        moments = [slot for slot in seen.slots if slot.state != "unknown"]
        facts = {"control": action.words, "count": str(len(moments))}
        target = Target(name=action.words, box=_around([slot.box for slot in moments if slot.box]))
        yield hit_at(step, look_before(step, action), target, facts) if seen.told_by == "colour" else None


def _around(boxes: Sequence[Box]) -> Box | None:
    """The smallest rectangle around all of them."""
    if not boxes:
        return None
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.x + box.width for box in boxes), max(box.y + box.height for box in boxes)
    return Box(x=left, y=top, width=right - left, height=bottom - top)


@rule("walk/other-host")
def other_host(walk: StoredWalk) -> Iterator[Look]:
    """The procedure goes on at the address of somebody else."""
    start = ""
    known: set[str] = set()
    for step in walk.steps:
        for observed in step.observed:
            site = site_of(observed.url)
            if not site:
                continue
            start = start or site
            if site != start and site not in known:
                yield hit_at(step, observed, Target(name=site), {"host": site, "start": start})
            elif site == start:
                yield None
            known.add(site)


@rule("walk/script-error")
def script_error(walk: StoredWalk) -> Iterator[Look]:
    """A script of the page fails."""
    for step in walk.steps:
        if not step.observed:
            continue
        ours = any(event.kind == "refused_by_guard" for event in step.page_events)
        errors = [event.text for event in step.page_events if event.kind == "script_error" and event.text.strip()]
        told = [each for each in errors if not _says_nothing(each, ours)]
        if not told:
            yield None
            continue
        facts = {"said": told[0].splitlines()[0], "count": str(len(set(told)))}
        yield hit_at(step, first_look(step.observed), Target(), facts, detail="\n".join(sorted(set(told))))


def _says_nothing(error: str, network_closed: bool) -> bool:
    data = read(FILE)
    ours = network_closed and re.search(data["errors_of_closed_network"], error) is not None
    return ours or re.search(data["harmless_errors"], error) is not None


# --- how the walk ended ---------------------------------------------------------------------------------------


@rule("walk/no-slot")
def no_slot(walk: StoredWalk) -> Iterator[Look]:
    """No moment is offered to anybody."""
    if walk.ending.reason.code is ReasonCode.NO_SLOT:
        yield _at_the_end(walk)
        return
    for _ in saw(walk, SlotsSeen):
        yield None


@rule("walk/control-unusable")
def control_unusable(walk: StoredWalk) -> Iterator[Look]:
    """A control is there and cannot be used, and nothing leads around it."""
    if walk.ending.outcome.counts:
        yield _at_the_end(walk) if walk.ending.reason.code is ReasonCode.CONTROL_UNUSABLE else None


@rule("walk/control-unreachable")
def control_unreachable(walk: StoredWalk) -> Iterator[Look]:
    """No key leads to a control that is needed."""
    yield from _keys_ended(walk, ReasonCode.CONTROL_UNREACHABLE)


@rule("walk/focus-trapped")
def focus_trapped(walk: StoredWalk) -> Iterator[Look]:
    """Keys cannot leave a part of the page."""
    yield from _keys_ended(walk, ReasonCode.FOCUS_TRAPPED)


@rule("walk/control-unheard")
def control_unheard(walk: StoredWalk) -> Iterator[Look]:
    """A screen reader is not told of a control that those who see find."""
    if walk.started.profile.strategy == "reader" and walk.ending.outcome.counts:
        yield _at_the_end(walk) if walk.ending.reason.code is ReasonCode.CONTROL_UNHEARD else None


def _keys_ended(walk: StoredWalk, code: ReasonCode) -> Iterator[Look]:
    if walk.started.profile.strategy in {"keys", "reader"} and walk.ending.outcome.counts:
        yield _at_the_end(walk) if walk.ending.reason.code is code else None


@rule("walk/focus-invisible")
def focus_invisible(walk: StoredWalk) -> Iterator[Look]:
    """Keyboard focus came by a control, and neither its style nor its picture changed."""
    for step, action, stop in _stops(walk):
        if stop.visible is not None:
            yield None if stop.visible else _at_stop(step, action, stop)


@rule("walk/focus-lost")
def focus_lost(walk: StoredWalk) -> Iterator[Look]:
    """The page let go of keyboard focus, and put it nowhere else. Focus that moves into what was opened is right."""
    for step, action, stop in _stops(walk):
        yield _at_stop(step, action, stop) if "lost" in stop.states else None


@rule("walk/focus-covered")
def focus_covered(walk: StoredWalk) -> Iterator[Look]:
    """Keyboard focus came by a control, all of which lies behind something that does not scroll."""
    if walk.started.profile.strategy != "keys":
        return
    for step, action, stop in _stops(walk):
        if not stop.covered_by:
            yield None
            continue
        # What opened over the page may close with a key.
        opened = re.match(read(FILE)["may_close"], stop.covered_by) is not None
        yield _at_stop(step, action, stop, Verdict.CANNOT_TELL if opened else None, cover=stop.covered_by)


def _stops(walk: StoredWalk) -> Iterator[tuple[StoredStep, ActionDone, FocusStop]]:
    """Where keyboard focus came by, in order."""
    return ((step, action, stop) for step in walk.steps for action in step.actions for stop in action.focus)


def _at_stop(step: StoredStep, action: ActionDone, stop: FocusStop, verdict: Verdict | None = None, **more: str) -> Hit:
    target = Target(selector=stop.selector, frame=stop.frame, role=stop.role, name=stop.name, box=stop.box)
    facts = {"control": stop.name or stop.role, **more}
    return hit_at(step, look_before(step, action), target, facts, verdict=verdict)


@rule("walk/service-failed")
def service_failed(walk: StoredWalk) -> Iterator[Look]:
    """The service broke off the procedure."""
    if not walk.ending.outcome.counts:
        return
    failed = walk.ending.outcome is Outcome.SERVICE_FAILED
    yield _at_the_end(walk, code=walk.ending.reason.code.value) if failed else None


def _at_the_end(walk: StoredWalk, **facts: str) -> Hit:
    ending = walk.ending
    step = next((each for each in walk.steps if each.index == ending.step), None)
    stopped = [each for each in step.actions if each.why is not None] if step else []
    located = stopped[-1].located if stopped else None
    control = ending.reason.facts.get("control") or (located.name if located else "")
    target = target_of(located) if located else Target(name=control)
    detail = "; ".join(f"{key}: {value}" for key, value in sorted(ending.reason.facts.items()))
    facts = facts or {"control": control}
    if step is None:
        return Hit(target=target, facts=facts, detail=detail)
    return hit_at(step, last_look(step.observed), target, facts, detail=detail)
