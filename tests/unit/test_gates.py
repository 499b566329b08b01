"""Demands read from saved pages, and who gets through them: also what must not be said of anybody."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from audits.archive import StoredWalk
from audits.demands import demands
from audits.gates import gates, told_by
from audits.judge import judge
from audits.labels import labels, normalised
from audits.model import (
    ControlSeen,
    Demand,
    FieldAfterMistake,
    Gate,
    MarkupSeen,
    MistakeSeen,
    ReasonCode,
    Rung,
    StepEffort,
)
from audits.pack import Budget, load_pack
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


def around(tmp_path: Path, says: str, persona: str = "undocumented", control: ControlSeen = NUMBER) -> Gate:
    return of(page(tmp_path, control, says=(says,)), persona)


CERTAIN = [
    "Je n’ai pas de numéro national",
    "Sans numéro, appelez-nous au 087 00 00 20.",
    "Formulaire papier",
    "Imprimez ce formulaire et renvoyez-le",
    "Vous pouvez aussi introduire votre demande au guichet.",
    "La demande peut également se faire sur place, le matin.",
    "U kunt uw aanvraag ook aan het loket indienen.",
    "Sie können den Antrag auch am Schalter stellen.",
    "You may also apply in person.",
    "Vous pouvez faire votre demande par téléphone.",
]


@pytest.mark.parametrize("says", CERTAIN)
def test_words_that_say_how_it_is_done_otherwise_open_the_gate(tmp_path: Path, says: str) -> None:
    telling = Telling(tmp_path).step(seen=False).observe(controls=(NUMBER,), passages=(says,))
    gate = of(telling.end(), "undocumented")
    # What is left is that the language of the service is hard for them.
    assert (gate.why, gate.opened_by) == ("language", (says,))


NAMED = [
    "Appelez le 1819",
    "Appelez le 02 000 00 00",
    "Une question ? Tél. 02 123 45 67",
    "Telefoon: 02/123.45.67",
    "+32 475 12 34 56",
    "Ou au guichet de la maison communale",
    "Guichets : lundi à vendredi, 8 h 30 à 12 h",
    "La carte se retire au guichet, sur rendez-vous.",
    "Introduire votre demande en ligne, puis venez au guichet.",
    "Les demandes ne se font plus au guichet.",
    "Sans numéro national, votre demande n’est pas traitée.",
    "Le formulaire papier n’est plus accepté.",
    "U kunt uw aanvraag niet aan het loket indienen.",
    "Sie können den Antrag nicht am Schalter stellen.",
    "You can no longer apply in person.",
]


@pytest.mark.parametrize("says", NAMED)
def test_a_way_that_is_only_named_lets_nobody_through_and_shuts_nobody_out(tmp_path: Path, says: str) -> None:
    gate = around(tmp_path, says)
    assert (gate.result, gate.opened_by) == ("depends", (says,))
    assert gate.why in {"channel", "way"}


NOTHING = [
    "Administration communale de Saint-Exemple",
    "Heures d’ouverture",
    "Maison communale",
    "Guichets",
    "Guichets électroniques",
    "Retour à l’accueil",
    "Exemple : 02 123 45 67",
    "Numéro d’entreprise 0403.091.220",
    "Fax 02 123 45 67",
    "Compte BE71 0961 2345 6769",
    "Le 01/02/2026 à 10 h",
    "85.07.30-033.28",
    "Un accusé vous est envoyé par courrier électronique",
    "Un numéro BIS convient aussi",
]


@pytest.mark.parametrize("says", NOTHING)
def test_a_bare_title_a_date_or_a_number_of_another_kind_is_no_way_around(tmp_path: Path, says: str) -> None:
    assert around(tmp_path, says).result == "shut_out"


def test_a_way_around_is_only_one_for_whom_it_needs_nothing_that_they_lack(tmp_path: Path) -> None:
    mail = field("Adresse e-mail", required=True)
    assert around(tmp_path / "a", "Appelez le 1819", "sees-and-hears-badly", mail).result == "shut_out"
    assert around(tmp_path / "b", "Appelez le 1819", "parent-low-language", mail).why == "channel"
    assert around(tmp_path / "c", "Un numéro BIS convient aussi", "abroad").result == "shut_out"
    assert around(tmp_path / "d", "Un numéro BIS convient aussi", "non-eu").why == "language"
    assert around(tmp_path / "e", "Faire la demande pour quelqu’un d’autre").why == "way"


def test_a_number_that_only_a_link_holds_can_be_called(tmp_path: Path) -> None:
    link = MarkupSeen(
        frame=0, tags=("a",), parents=(-1,), attributes=({"href": "tel:+3221234567"},), boxes=(None,), styles=(-1,)
    )
    telling = Telling(tmp_path / "a").step(seen=False).observe(controls=(NUMBER,), markup=(link,))
    gate = of(telling.end(), "undocumented")
    assert (gate.why, gate.opened_by) == ("channel", ("tel:+3221234567",))
    telling = Telling(tmp_path / "b").step(seen=False)
    telling.observe(controls=(NUMBER,), markup=(link,), passages=("Tél. 02 123 45 67",))
    assert of(telling.end(), "undocumented").opened_by == ("Tél. 02 123 45 67",)


def test_how_a_number_is_to_be_written_is_nobody_to_call(tmp_path: Path) -> None:
    own = field("Téléphone", type="tel", description="Comme ceci : 0470 12 34 56", required=True)
    walk = page(tmp_path, NUMBER, own, says=("Comme ceci : 0470 12 34 56",))
    assert of(walk, "undocumented").result == "shut_out"


@pytest.mark.parametrize(
    ("label", "undocumented", "resident", "non_eu"),
    [
        ("Numéro national ou numéro BIS", "lacks", "", "language"),
        ("Numéro national ou date de naissance", "language", "", "language"),
        ("Nom et numéro national", "unclear", "", "may-lack"),
        ("Numéro national et adresse e-mail", "may-lack", "", "may-lack"),
        ("Numéro national (si vous en avez un)", "unclear", "", "may-lack"),
    ],
)
def test_a_label_that_names_several_things(
    tmp_path: Path, label: str, undocumented: str, resident: str, non_eu: str
) -> None:
    walk = page(tmp_path, field(label, required=True))
    assert [of(walk, each).why for each in ("undocumented", "young-wronged", "non-eu")] == [
        undocumented,
        resident,
        non_eu,
    ]


def wall(folder: Path, *says: str, name: str = "demande") -> StoredWalk:
    telling = Telling(folder, name=name).step(seen=False).observe(passages=says)
    return telling.end(ReasonCode.LOGIN_WALL)


def test_a_login_lets_through_who_has_one_of_its_means_and_shuts_out_who_has_none(tmp_path: Path) -> None:
    walk = wall(tmp_path, "Se connecter avec itsme", "Carte d’identité électronique et lecteur de carte")
    gate = of(walk, "undocumented")
    assert (gate.result, gate.why, gate.facts["need"]) == ("shut_out", "lacks", "card-reader,itsme")
    assert of(walk, "sees-and-hears-badly").result == "shut_out"
    assert of(walk, "young-wronged").result == "passes"
    assert of(walk, "senior").result == "passes", "a card and its reader are enough"
    assert of(walk, "smartphone-only").why == "may-lack"


def test_a_login_with_a_key_that_anybody_may_have_shuts_nobody_out(tmp_path: Path) -> None:
    assert of(wall(tmp_path / "a", "Se connecter avec itsme", "Mot de passe"), "undocumented").why == "may-lack"
    assert of(wall(tmp_path / "b", "Se connecter"), "undocumented").result != "shut_out"


def test_whoever_lost_itsme_and_must_log_in_with_it_is_in_a_circle(tmp_path: Path) -> None:
    walk = wall(tmp_path, "Se connecter avec itsme", name="itsme-lost")
    assert of(walk, "undocumented").why == "circular"
    assert of(wall(tmp_path / "b", "Se connecter avec itsme"), "undocumented").why == "lacks"


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
    # Those without a device are shut out by what is not said.
    shut_out = {each.persona for each in gates(told_by(page(tmp_path, control))) if each.result == "shut_out"}
    assert shut_out == {"offline", "entrusts-bank"}


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

    title = of(page(tmp_path / "c", NUMBER, says=("Heures d’ouverture",)), "offline")
    assert title.why == "no-channel"
    assert of(page(tmp_path / "d", NUMBER, says=("Ouvert de 9 à 12 h",)), "offline").why == "channel"


def test_another_language_is_said_where_it_is_met_and_shuts_nobody_out(tmp_path: Path) -> None:
    telling = Telling(tmp_path / "a").step(seen=False).step(seen=False).observe(passages=("Bonjour",))
    gate = of(telling.end(), "abroad")
    assert (gate.result, gate.why, gate.step, gate.facts["service"]) == ("depends", "language", 1, "fr")
    # A harder fact wins, wherever it comes.
    assert of(page(tmp_path / "b", NUMBER), "abroad").result == "shut_out"
    assert of(page(tmp_path / "c", field("Adresse e-mail", required=True)), "abroad").why == "may-lack"


def test_a_budget_that_is_exceeded_is_no_barrier(tmp_path: Path) -> None:
    effort = tuple(StepEffort(step=n, seconds={"average": 200.0}, kilobytes=5000) for n in range(9))
    walk = page(tmp_path, field("Nom"))
    assert of(walk, "anxious", effort).result == "passes"
    tired = of(walk, "anxious", effort)
    assert tired.may_give_up == {"minutes": (30.0, 20.0), "steps": (9.0, 8.0)}
    assert tired.gives_up_at == {"minutes": 6, "steps": 8}, "where the limit is passed"
    short = of(walk, "smartphone-only", effort)
    assert (short.may_give_up, short.gives_up_at) == ({"megabytes": (43.95, 20.0)}, {"megabytes": 4})
    assert of(walk, "anxious").may_give_up == {}
    hard = (StepEffort(step=0, lix=28.0), StepEffort(step=1, lix=52.5), StepEffort(step=2, lix=60.0))
    lost = of(walk, "low-diploma", hard)
    assert (lost.may_give_up, lost.gives_up_at) == ({"lix": (60.0, 40.0)}, {"lix": 1})


def test_minutes_are_those_of_somebody_who_types_as_slowly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = load_pack()
    assert pack.personas["senior"].speed == "unfamiliar"
    hurried = pack.personas["senior"].model_copy(update={"budget": Budget(minutes=5)})
    monkeypatch.setattr(
        "audits.gates.load_pack", lambda name: replace(pack, personas=pack.personas | {"senior": hurried})
    )
    effort = (StepEffort(step=0, seconds={"average": 100.0, "unfamiliar": 420.0}),)
    assert of(page(tmp_path, field("Nom")), "senior", effort).may_give_up == {"minutes": (7.0, 5.0)}


def test_a_judgement_answers_for_every_persona(tmp_path: Path) -> None:
    judgement = judge(page(tmp_path, NUMBER))
    assert [each.persona for each in judgement.gates] == list(load_pack().personas)
    assert [each.label for each in judgement.demands] == ["Numéro de registre national"]
