"""Demands read from saved pages, and who gets through them: also what must not be said of anybody."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.archive import StoredWalk
from audits.demands import demands
from audits.gates import gates, told_by
from audits.judge import judge
from audits.labels import labels, normalised
from audits.model import ControlSeen, Demand, FieldAfterMistake, Gate, MistakeSeen, Rung, StepEffort
from audits.pack import load_pack
from tests.unit.judging import Telling, located

SAMPLES = [
    ("Numéro de registre national", "nrn"),
    ("Rijksregisternummer", "nrn"),
    ("Nationalregisternummer", "nrn"),
    ("Composition de ménage", "household"),
    ("Gezinssamenstelling", "household"),
    ("Avertissement-extrait de rôle", "aer"),
    ("Aanslagbiljet personenbelasting", "aer"),
    ("Je n’ai pas de numéro national", "no_nrn_path"),
    ("GSM", "mobile"),
    ("Uw e-mailadres", "email"),
    ("Guichets : lundi à vendredi", "help_counter"),
    ("Par téléphone au 02 000 00 00", "help_phone"),
]


def field(name: str, **more: object) -> ControlSeen:
    return ControlSeen(
        **{"role": "textbox", "name": name, "rung": Rung.NAME, "tag": "input", "type": "text", "selector": f"#{name}"}
        | more  # type: ignore[arg-type]
    )


def page(
    folder: Path, *controls: ControlSeen, says: tuple[str, ...] = (), seen: MistakeSeen | None = None
) -> StoredWalk:
    """A walk over one page that asks for these things and says these words."""
    telling = Telling(folder).step(seen=False)
    telling.observe(controls=controls, passages=says)
    if seen is not None:
        telling.act("mistake", located("Continuer"), seen)
    return telling.end()


def of(walk: StoredWalk, persona: str, effort: tuple[StepEffort, ...] = ()) -> Gate:
    return next(each for each in gates(told_by(walk, effort)) if each.persona == persona)


# --- labels -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "concept"), SAMPLES)
def test_labels_mean_what_people_read(text: str, concept: str) -> None:
    assert concept in labels().concepts(text)


@pytest.mark.parametrize("text", ["Guichet électronique", "E-loket", "Digitaal loket", "Guichet en ligne"])
def test_a_counter_that_is_a_page_is_nobody_to_turn_to(text: str) -> None:
    assert "help_counter" not in labels().concepts(text)


def test_words_are_compared_without_case_accents_and_odd_signs() -> None:
    assert (
        normalised("  Pièce d’identité\u00a0: N\u00adom, œuvre, Straße ") == "piece d'identite : nom, oeuvre, strasse"
    )


# --- demands ------------------------------------------------------------------------------------------------------


def only(walk: StoredWalk) -> Demand:
    (demand,) = demands(walk)
    return demand


@pytest.mark.parametrize(
    ("control", "obligation", "told"),
    [
        (field("Nom", required=True), "required", "attribute"),
        (field("Nom *"), "required", "mark"),
        (field("Nom (facultatif)"), "optional", "words"),
        (field("Naam (optioneel)"), "optional", "words"),
        (field("Nom", description="Non obligatoire"), "optional", "words"),
        (field("Nom"), "unclear", "nothing"),
    ],
)
def test_how_an_obligation_is_known(tmp_path: Path, control: ControlSeen, obligation: str, told: str) -> None:
    demand = only(page(tmp_path, control))
    assert (demand.obligation, demand.told_by) == (obligation, told)


def test_a_refusal_tells_that_a_field_is_required(tmp_path: Path) -> None:
    refused = FieldAfterMistake(name="Nom", left_empty=True, described=True)
    walk = page(tmp_path, field("Nom"), field("Prénom"), seen=MistakeSeen(accepted=False, fields=(refused,)))
    assert [(each.label, each.told_by) for each in demands(walk)] == [("Nom", "refusal"), ("Prénom", "nothing")]


def test_matched_unmatched_and_ambiguous_are_all_said(tmp_path: Path) -> None:
    walk = page(tmp_path, field("Numéro national"), field("Couleur"), field("Nom et date de naissance"))
    assert [each.match for each in demands(walk)] == ["matched", "unmatched", "ambiguous"]


def test_what_asks_for_nothing_is_no_demand(tmp_path: Path) -> None:
    walk = page(
        tmp_path,
        field("Continuer", role="button", type="submit"),
        field("Nom", disabled=True),
        field("Rue", readonly=True),
    )
    assert demands(walk) == ()


def test_a_group_of_radio_buttons_asks_one_thing_and_a_file_is_a_document(tmp_path: Path) -> None:
    radios = [field(name, role="radio", type="radio", group="Moyen") for name in ("Courrier", "E-mail")]
    walk = page(tmp_path, *radios, field("Passeport", role="button", type="file"), field("Code", type="password"))
    assert [(each.label, each.kind) for each in demands(walk)] == [
        ("Moyen", "datum"),
        ("Passeport", "document"),
        ("Code", "secret"),
    ]


# --- gates --------------------------------------------------------------------------------------------------------

NUMBER = field("Numéro de registre national", required=True)


def test_whoever_lacks_what_is_required_is_shut_out(tmp_path: Path) -> None:
    gate = of(page(tmp_path, NUMBER), "undocumented")
    assert (gate.result, gate.why, gate.step) == ("shut_out", "lacks", 0)
    assert gate.demand is not None and gate.demand.label == "Numéro de registre national"
    assert gate.demand.observation is not None, "the picture that shows it"


def test_whoever_has_it_passes_and_whoever_may_have_it_is_not_judged(tmp_path: Path) -> None:
    walk = page(tmp_path, NUMBER)
    assert of(walk, "young-wronged").result == "passes"
    assert (of(walk, "non-eu").result, of(walk, "non-eu").why) == ("depends", "may-lack")


@pytest.mark.parametrize(
    "says",
    [
        "Je n’ai pas de numéro national",
        "Un numéro BIS convient aussi",
        "Appelez le 02 000 00 00",
        "Ou au guichet de la maison communale",
        "Formulaire papier",
        "Faire la demande pour quelqu’un d’autre",
    ],
)
def test_a_way_around_on_the_page_opens_the_gate(tmp_path: Path, says: str) -> None:
    gate = of(page(tmp_path, NUMBER, says=(says,)), "undocumented")
    assert gate.result != "shut_out"
    assert gate.opened_by == (says,)


def test_a_way_around_on_another_page_opens_nothing(tmp_path: Path) -> None:
    telling = Telling(tmp_path).step(seen=False).observe(passages=("Appelez le 02 000 00 00",))
    telling.step(seen=False).observe(controls=(NUMBER,))
    assert of(telling.end(), "undocumented").result == "shut_out"


@pytest.mark.parametrize(
    "control",
    [
        field("Numéro de registre national (facultatif)"),
        field("Couleur", required=True),
        field("Je n’ai pas de numéro national", role="checkbox", type="checkbox", required=True),
    ],
    ids=["optional", "means nothing known", "is the way around"],
)
def test_nobody_is_shut_out_by_what_is_not_demanded(tmp_path: Path, control: ControlSeen) -> None:
    assert {each.result for each in gates(told_by(page(tmp_path, control)))} & {"shut_out"} <= {"shut_out"}
    assert of(page(tmp_path / "again", control), "undocumented").result != "shut_out"


def test_what_a_page_leaves_unclear_shuts_nobody_out(tmp_path: Path) -> None:
    gate = of(page(tmp_path, field("Numéro de registre national")), "undocumented")
    assert (gate.result, gate.why) == ("depends", "unclear")


def test_a_card_asked_of_those_who_come_for_a_card_is_a_circle(tmp_path: Path) -> None:
    telling = Telling(tmp_path, name="card-renewal").step(seen=False)
    telling.observe(controls=(field("Numéro de votre carte d’identité", required=True),))
    assert of(telling.end(), "undocumented").why == "circular"


def test_without_a_device_only_humans_count(tmp_path: Path) -> None:
    silent = of(page(tmp_path / "a", NUMBER), "offline")
    assert (silent.result, silent.why) == ("shut_out", "no-channel")
    # That a counter is named does not say that it does this procedure.
    named = of(page(tmp_path / "b", NUMBER, says=("Guichets ouverts de 9 à 12 h",)), "offline")
    assert (named.result, named.why, named.opened_by) == ("depends", "channel", ("Guichets ouverts de 9 à 12 h",))


def test_another_language_is_said_and_shuts_nobody_out(tmp_path: Path) -> None:
    gate = of(page(tmp_path, field("Nom")), "abroad")
    assert (gate.result, gate.why, gate.facts["service"]) == ("depends", "language", "fr")


def test_a_budget_that_is_exceeded_is_no_barrier(tmp_path: Path) -> None:
    effort = tuple(StepEffort(step=n, seconds={"average": 200.0}, kilobytes=5000) for n in range(9))
    walk = page(tmp_path, field("Nom"))
    assert of(walk, "anxious", effort).result == "passes"
    assert of(walk, "anxious", effort).may_give_up == {"minutes": (30.0, 20.0), "steps": (9.0, 8.0)}
    assert of(walk, "smartphone-only", effort).may_give_up == {"megabytes": (43.95, 20.0)}
    assert of(walk, "anxious").may_give_up == {}
    hard = (StepEffort(step=0, lix=28.0), StepEffort(step=1, lix=52.5), StepEffort(step=2))
    assert of(walk, "low-diploma", hard).may_give_up == {"lix": (52.5, 40.0)}


def test_a_judgement_answers_for_every_persona(tmp_path: Path) -> None:
    judgement = judge(page(tmp_path, NUMBER))
    assert [each.persona for each in judgement.gates] == list(load_pack().personas)
    assert [each.label for each in judgement.demands] == ["Numéro de registre national"]
