"""What pages ask: whether it is obligatory, in what form, and what they ask in words and by buttons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from audits.archive import StoredWalk
from audits.demands import demands
from audits.model import ControlSeen, Demand, Observation, ReasonCode
from audits.model.markup import TEXT, MarkupSeen
from tests.unit.judging import Telling
from tests.unit.test_gates import field, of


def walk(folder: Path, *controls: ControlSeen, says: tuple[str, ...] = (), on: bool = False, **more: Any) -> StoredWalk:
    """A walk over one page; `on` tells that it went on to another and broke off there."""
    telling = Telling(folder).step(seen=False).observe(controls=controls, passages=says, **more)
    if on:
        telling.step(seen=False).observe()
    return telling.end(ReasonCode.CONTROL_UNUSABLE, control="Suivant")


def told(demand: Demand) -> tuple[str, str]:
    return demand.obligation, demand.told_by


MARKS = [
    ("Nom *", "required"),
    ("Nom * :", "required"),
    ("* Nom", "required"),
    ("Nom* (en capitales)", "required"),
    ("Nom (obligatoire)", "required"),
    ("Naam (verplicht)", "required"),
    ("Name (Pflichtfeld)", "required"),
    ("Name (required)", "required"),
    ("Numéro d’assurance obligatoire", "unclear"),
    ("Nom (facultatif)", "optional"),
    ("Numéro national (si vous en avez un)", "optional"),
    ("Name (nicht erforderlich)", "optional"),
    ("2 * 3 font", "unclear"),
]


@pytest.mark.parametrize(("label", "obligation"), MARKS)
def test_the_words_and_marks_of_a_label(tmp_path: Path, label: str, obligation: str) -> None:
    (demand,) = demands(walk(tmp_path, field(label)))
    assert demand.obligation == obligation


@pytest.mark.parametrize(
    ("legend", "label", "expected"),
    [
        ("Les champs marqués d’un astérisque (*) sont obligatoires.", "Nom *", ("required", "legend")),
        ("Velden met een * zijn verplicht", "* Naam", ("required", "legend")),
        ("Mit * gekennzeichnete Felder sind Pflichtfelder", "Name *", ("required", "legend")),
        ("* required", "Name *", ("required", "legend")),
        ("Les champs marqués d’un * sont facultatifs", "Nom *", ("optional", "legend")),
        ("Les champs marqués d’un * sont obligatoires", "Nom", ("unclear", "nothing")),
        ("Tous les champs sont obligatoires, sauf mention contraire.", "Nom", ("required", "legend")),
        ("Tous les champs sont obligatoires, sauf mention contraire.", "Nom (facultatif)", ("optional", "words")),
        ("Alle velden zijn verplicht, tenzij anders vermeld.", "Naam", ("required", "legend")),
        ("Alle Felder sind Pflichtfelder.", "Name", ("required", "legend")),
        ("All fields are required.", "Name", ("required", "legend")),
        ("Tous les champs sont à lire.", "Nom", ("unclear", "nothing")),
    ],
)
def test_a_sentence_about_the_fields(tmp_path: Path, legend: str, label: str, expected: tuple[str, str]) -> None:
    (demand,) = demands(walk(tmp_path, field(label), says=(legend,)))
    assert told(demand) == expected


def test_a_sentence_about_all_fields_speaks_of_none_that_is_ticked_or_searched(tmp_path: Path) -> None:
    ticked = field("Je veux des nouvelles", role="checkbox", type="checkbox")
    searched = field("Rechercher", role="searchbox", type="search")
    asked = demands(walk(tmp_path, ticked, searched, says=("Tous les champs sont obligatoires.",)))
    assert {told(each) for each in asked} == {("unclear", "nothing")}


def markup(*nodes: tuple[str, int, dict[str, str], str]) -> MarkupSeen:
    """Elements: tag, number of the parent, attributes, and their name or, of a text, what it says."""
    return MarkupSeen(
        frame=0,
        tags=tuple(tag for tag, *_ in nodes),
        parents=tuple(parent for _, parent, *_ in nodes),
        attributes=tuple(attributes for _, _, attributes, _ in nodes),
        texts={at: said for at, (tag, *_, said) in enumerate(nodes) if tag == TEXT},
        names={at: said for at, (tag, *_, said) in enumerate(nodes) if tag != TEXT and said},
        boxes=tuple((0.0, 20.0 * at, 200.0, 20.0) for at in range(len(nodes))),
        styles=(0,) * len(nodes),
        style_table=({"visibility": "visible", "display": "block"},),
    )


def test_a_sentence_about_all_fields_is_about_those_of_its_form(tmp_path: Path) -> None:
    page = markup(
        ("body", -1, {}, ""),
        ("form", 0, {}, ""),
        ("p", 1, {}, ""),
        (TEXT, 2, {}, "Tous les champs sont obligatoires."),
        ("input", 1, {}, "Nom"),
        ("form", 0, {}, ""),
        ("input", 5, {}, "Votre e-mail"),
    )
    legend = "Tous les champs sont obligatoires."
    asked = demands(walk(tmp_path, field("Nom"), field("Votre e-mail"), says=(legend,), markup=(page,)))
    assert [told(each) for each in asked] == [("required", "legend"), ("unclear", "nothing")]


def test_an_attribute_that_words_deny_leaves_a_doubt(tmp_path: Path) -> None:
    (demand,) = demands(walk(tmp_path, field("Nom (facultatif)", required=True)))
    assert told(demand) == ("unclear", "words")
    (conditional,) = demands(walk(tmp_path / "b", field("Nom", description="Champ obligatoire si vous êtes marié")))
    assert told(conditional) == ("unclear", "words")


def test_the_form_that_is_wanted_is_kept(tmp_path: Path) -> None:
    limits = {"pattern": "[0-9]{11}", "maxlength": "11"}
    day = field("Né le", type="date", limits={"max": "2026-11-28"})
    asked = demands(walk(tmp_path, field("Numéro national", limits=limits), day))
    assert [(each.format, each.limits) for each in asked] == [("", limits), ("date", {"max": "2026-11-28"})]


def test_older_records_load() -> None:
    assert ControlSeen.model_validate({"role": "textbox", "name": "Nom", "rung": "name"}).limits == {}
    assert Observation.model_fields["controls"].default == ()


def test_papers_to_bring_are_demands_and_stop_nobody(tmp_path: Path) -> None:
    says = ("Documents à apporter :", "- Carte d’identité électronique", "- Composition de ménage", "Contact")
    stored = walk(tmp_path, says=says)
    papers = [(each.kind, each.label, each.obligation) for each in demands(stored)]
    assert papers == [
        ("paper", "Carte d’identité électronique", "required"),
        ("paper", "Composition de ménage", "required"),
    ]
    assert of(stored, "undocumented").result != "shut_out"
    sentence = walk(tmp_path / "b", says=("Mee te brengen documenten: identiteitskaart, loonfiche en huurcontract.",))
    assert [each.label for each in demands(sentence)] == ["identiteitskaart", "loonfiche", "huurcontract"]


def test_papers_are_the_items_of_the_list_below_their_heading(tmp_path: Path) -> None:
    page = markup(
        ("body", -1, {}, ""),
        ("h2", 0, {}, ""),
        (TEXT, 1, {}, "Documents à fournir"),
        ("ul", 0, {}, ""),
        ("li", 3, {}, ""),
        (TEXT, 4, {}, "Une preuve de revenus"),
        ("li", 3, {}, ""),
        (TEXT, 6, {}, "Un acte de mariage si vous êtes marié"),
        ("ul", 0, {}, ""),
        ("li", 8, {}, ""),
        (TEXT, 9, {}, "Contact"),
    )
    asked = demands(walk(tmp_path, says=("Documents à fournir", "Une preuve de revenus"), markup=(page,)))
    assert [(each.label, each.obligation) for each in asked] == [
        ("Une preuve de revenus", "required"),
        ("Un acte de mariage si vous êtes marié", "unclear"),
    ]


@pytest.mark.parametrize(
    ("says", "kind", "concept", "obligation"),
    [
        ("Uniquement via l’app", "device", "app_only", "required"),
        ("Enkel via de app", "device", "app_only", "required"),
        ("Télécharger pour Android", "device", "app_offered", "unclear"),
        ("Scannez le code QR avec votre smartphone", "device", "qr_code", "unclear"),
        ("La redevance doit être réglée : paiement en ligne uniquement", "payment", "payment", "required"),
        ("Le paiement en ligne est rapide", "payment", "payment", "unclear"),
    ],
)
def test_what_words_ask_counts_where_the_walk_did_not_go_on(
    tmp_path: Path, says: str, kind: str, concept: str, obligation: str
) -> None:
    (demand,) = demands(walk(tmp_path / "a", says=(says,)))
    assert (demand.kind, demand.concepts, demand.obligation) == (kind, (concept,), obligation)
    passed = demands(walk(tmp_path / "b", says=(says,), on=True))
    # A payment may come later; a device is not needed for a page that was passed without it.
    assert [told(each) for each in passed] == [told(demand) if kind == "payment" else ("optional", "walk")]


def test_an_application_that_is_the_only_way_shuts_out_who_cannot_have_one(tmp_path: Path) -> None:
    stored = walk(tmp_path / "a", says=("Uniquement via l’app",))
    assert (of(stored, "senior").result, of(stored, "senior").facts["need"]) == ("shut_out", "application")
    called = walk(tmp_path / "b", says=("Uniquement via l’app", "Tél. 02 123 45 67"))
    assert of(called, "senior").why == "channel"


@pytest.mark.parametrize(
    "says",
    [
        "Sans compte bancaire, votre remboursement vous attend dans l’application MonRepas, sur votre smartphone.",
        "Ohne Bankkonto wartet Ihr Geld in der App MeinEssen auf Ihrem Smartphone.",
        "Télécharger pour iPhone",
    ],
)
def test_the_application_of_the_social_office_leaves_in_doubt_who_cannot_have_it(tmp_path: Path, says: str) -> None:
    footer = "Guichet et courrier : place de l’Exemple 4, 4709 Val-Exemple, le matin de 9 h à 12 h"
    stored = walk(tmp_path / "a", says=(says, "Téléphone 087 00 00 20, en semaine de 9 h à 16 h", footer))
    gate = of(stored, "senior")
    assert (gate.result, gate.why, gate.facts["need"]) == ("depends", "channel", "application")
    assert of(stored, "young-wronged").result == "passes"
    # That it is the only way is not in its words: without anybody to turn to, too, nobody is shut out for sure.
    assert of(walk(tmp_path / "b", says=(says,)), "senior").why == "unclear"


def test_a_login_that_was_offered_and_not_taken_is_recorded_once_and_stops_nobody(tmp_path: Path) -> None:
    button = field("Se connecter avec itsme", role="button", type="submit")
    telling = Telling(tmp_path).step(seen=False).observe(controls=(button,))
    telling.step(seen=False).observe(controls=(button, field("Continuer", role="button", type="submit")))
    stored = telling.end()
    assert [(each.kind, each.step, each.concepts, told(each)) for each in demands(stored)] == [
        ("login", 0, ("login_itsme",), ("optional", "walk"))
    ]
    assert of(stored, "senior").result == "passes"


def test_the_login_that_ended_a_walk_is_told_once(tmp_path: Path) -> None:
    button = field("Se connecter avec itsme", role="button", type="submit")
    telling = Telling(tmp_path).step(seen=False).observe(controls=(button,))
    asked = demands(telling.end(ReasonCode.LOGIN_WALL))
    assert [(each.kind, each.obligation) for each in asked] == [("login", "required")]


def test_a_button_to_pay_and_fields_of_a_card_ask_for_a_payment(tmp_path: Path) -> None:
    pay = field("Payer 15 €", role="button", type="submit")
    (demand,) = demands(walk(tmp_path / "a", pay))
    assert (demand.kind, told(demand)) == ("payment", ("unclear", "nothing"))
    card = field("Numéro", autocomplete="cc-number")
    assert "payment" in {each.kind for each in demands(walk(tmp_path / "b", card))}
    assert demands(walk(tmp_path / "c", field("Montant payé à la cantine")))[0].kind == "datum"
