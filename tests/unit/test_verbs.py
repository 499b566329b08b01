"""The verbs: what is written in its short and long forms, and the typed actions that it becomes."""

from __future__ import annotations

from typing import get_args

import pytest

from audits.model import (
    Action,
    Back,
    Check,
    Choose,
    Dismiss,
    Expect,
    ExpectChoice,
    Fill,
    Handle,
    Look,
    Open,
    Press,
    Slots,
    Stop,
    Upload,
)
from audits.notation import Reader
from audits.verbs import VERBS, read_actions
from audits.written import Notes, read_text


def named(name: str) -> Handle:
    return Handle(name={"*": name})


WRITTEN = [
    ('open: "{site}/aide"', (Open(line=1, url="{site}/aide"),)),
    ("open: https://example.org/a", (Open(line=1, url="https://example.org/a"),)),
    (
        'fill: {Nom: "{person.family_name}", Porte: 01000}',
        (
            Fill(line=1, control=named("Nom"), value="{person.family_name}"),
            Fill(line=1, control=named("Porte"), value="01000"),
        ),
    ),
    ('fill: {Nom: ""}', (Fill(line=1, control=named("Nom"), value=""),)),
    (
        "fill: [{control: {name: Nom, within: {fr: Conjoint}}, value: NO}]",
        (Fill(line=1, control=Handle(name={"*": "Nom"}, within={"fr": "Conjoint"}), value="NO"),),
    ),
    (
        "choose: {Service: Carte d'identité}",
        (Choose(line=1, control=named("Service"), option={"*": "Carte d'identité"}),),
    ),
    ("choose: {Heure: 12:30}", (Choose(line=1, control=named("Heure"), option={"*": "12:30"}),)),
    ("choose: {Oui: {fr: Non}}", (Choose(line=1, control=named("Oui"), option={"fr": "Non"}),)),
    ("check: J'accepte", (Check(line=1, control=named("J'accepte")),)),
    ("check: [A, B]", (Check(line=1, control=named("A")), Check(line=1, control=named("B")))),
    (
        "check: {A: no, B: yes}",
        (Check(line=1, control=named("A"), on=False), Check(line=1, control=named("B"), on=True)),
    ),
    ("check: {fr: J'accepte}", (Check(line=1, control=Handle(name={"fr": "J'accepte"})),)),
    ("check: {name: A, within: B}", (Check(line=1, control=Handle(name={"*": "A"}, within={"*": "B"})),)),
    ("check: [{control: {fr: A}, on: no}]", (Check(line=1, control=Handle(name={"fr": "A"}), on=False),)),
    ("press: Suivant", (Press(line=1, control=named("Suivant")),)),
    ("press: {fr: Suivant}", (Press(line=1, control=Handle(name={"fr": "Suivant"})),)),
    ("press: {name: X, selector: '#x'}", (Press(line=1, control=Handle(name={"*": "X"}, selector="#x")),)),
    ("upload: {Passeport: sample.pdf}", (Upload(line=1, control=named("Passeport"), file="sample.pdf"),)),
    ("expect: {heading: Merci}", (Expect(line=1, heading=named("Merci")),)),
    (
        "expect: {text: Merci, control: Fin, url: '{site}/fin'}",
        (Expect(line=1, text=named("Merci"), control=named("Fin"), url="{site}/fin"),),
    ),
    ("expect: {optional: Téléphone}", (Expect(line=1, optional=named("Téléphone")),)),
    (
        "expect_choice: {Motif: [Études, {fr: Travail}]}",
        (ExpectChoice(line=1, control=named("Motif"), options=({"*": "Études"}, {"fr": "Travail"})),),
    ),
    (
        "expect_choice: {Motif: Études}",
        (ExpectChoice(line=1, control=named("Motif"), options=({"*": "Études"},)),),
    ),
    ("slots: Calendrier", (Slots(line=1, inside=named("Calendrier")),)),
    ("slots: {in: Calendrier, at_least: 0}", (Slots(line=1, inside=named("Calendrier"), min_offered=0),)),
    ("slots: {fr: Calendrier}", (Slots(line=1, inside=Handle(name={"fr": "Calendrier"})),)),
    ("dismiss: Tout refuser", (Dismiss(line=1, control=named("Tout refuser")),)),
    ("back:", (Back(line=1),)),
    ("back", (Back(line=1),)),
    ("look", (Look(line=1),)),
    ("stop:", (Stop(line=1),)),
    ("stop: Il faut une carte", (Stop(line=1, why="Il faut une carte"),)),
]


@pytest.mark.parametrize(("written", "actions"), WRITTEN, ids=[written for written, _ in WRITTEN])
def test_a_verb_becomes_its_actions(written: str, actions: tuple[object, ...]) -> None:
    notes = Notes("w.yaml")
    piece = read_text(written, notes)
    assert piece is not None
    assert tuple(read_actions(Reader(notes, ["fr"]), piece)) == actions
    assert notes.problems == [] or "selector" in written


def test_every_action_of_the_model_has_its_verb() -> None:
    actions = get_args(get_args(Action)[0])
    assert {action.model_fields["verb"].default for action in actions} == set(VERBS)


def test_every_verb_is_tried_here() -> None:
    tried = {written.partition(":")[0] for written, _ in WRITTEN}
    assert set(VERBS) - tried == {"mistake"}, "mistake needs the rest of its step: tests/unit/test_scenario.py"


def test_only_verbs_without_a_value_may_stand_bare() -> None:
    for name, verb in VERBS.items():
        notes = Notes("w.yaml")
        piece = read_text(name, notes)
        assert piece is not None
        read_actions(Reader(notes), piece)
        assert bool(notes.problems) is not verb.bare
