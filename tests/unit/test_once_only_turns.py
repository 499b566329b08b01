"""Further turns by which a paper is not asked, or asked for somebody else: each beside one that asks."""

from __future__ import annotations

import pytest

from audits.once_only.desk import judge_for
from audits.once_only.verdicts import VIOLATIONS, Reading

ASK = {"fr": "Documents à fournir", "nl": "Breng mee", "de": "Bringen Sie mit", "en": "Documents to bring"}


def read(text: str, lang: str, context: str = "Info") -> Reading:
    return judge_for("municipal").read(text, context, lang)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "L’extrait d’acte de mariage ne doit plus être joint à la demande."),
        ("fr", "Ne fournissez ni composition de ménage ni certificat de résidence."),
        ("de", "Legen Sie weder Steuerbescheid noch Haushaltszusammensetzung bei."),
        ("en", "Attach neither a tax assessment notice nor a household composition."),
    ],
)
def test_a_demand_that_is_turned_around(lang: str, text: str) -> None:
    assert read(text, lang).verdict == "no_demand"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Uw adres zoeken wij zelf op. Wel nodig: kopie van het aanslagbiljet."),
        ("nl", "Wij vragen dat zelf na. Breng ook het aanslagbiljet (ink. 2022) mee!"),
    ],
)
def test_what_is_asked_behind_what_is_fetched(lang: str, text: str) -> None:
    reading = read(text, lang, ASK[lang])
    assert (reading.verdict, reading.items) == ("violation_probable", ("aer",))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Si la commune ne parvient pas à obtenir cette donnée, vous joindrez une composition de ménage."),
        ("nl", "Als wij uw gegevens niet kunnen raadplegen, voegt u een attest gezinssamenstelling toe."),
        ("en", "If we cannot obtain it, you must attach a household composition."),
    ],
)
def test_what_is_asked_only_where_it_cannot_be_fetched_is_a_question(lang: str, text: str) -> None:
    assert read(text, lang).verdict not in {"violation_probable"}


@pytest.mark.parametrize(
    ("lang", "above", "text"),
    [
        ("fr", "À joindre : la composition de ménage du demandeur", "idem pour le partenaire"),
        ("de", "Bitte beifügen: Steuerbescheid des Antragstellers", "ebenso für den Ehepartner"),
    ],
)
def test_the_same_again_for_somebody_else(lang: str, above: str, text: str) -> None:
    assert read(text, lang, above).verdict == "violation_probable"
    assert read(text, lang, "Info").verdict not in VIOLATIONS


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Composition de ménage, certificat de nationalité : demandez-les en ligne"),
        ("nl", "bewijs van woonst – gezinssamenstelling » vraag online aan"),
        ("en", "Household composition – order online"),
    ],
)
def test_a_list_that_offers_what_it_names(lang: str, text: str) -> None:
    assert read(text, lang, "Attesten" if lang == "nl" else "Documents").verdict not in VIOLATIONS


@pytest.mark.parametrize(
    ("lang", "text", "not_asked"),
    [
        ("fr", "copie de la carte d’identité (pas le permis de conduire)", "driving"),
        ("nl", "kopie van je identiteitskaart (geen rijbewijs)", "driving"),
        ("en", "copy of your identity card (no driving licence)", "driving"),
    ],
)
def test_the_paper_that_will_not_do(lang: str, text: str, not_asked: str) -> None:
    items = read(text, lang, ASK[lang]).items
    assert "id_copy" in items
    assert not_asked not in items


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Votre changement d’adresse n’est pas encore inscrit au registre ? Joignez la composition de ménage."),
        ("de", "Ist der Umzug noch nicht eingetragen, fügen Sie eine Wohnsitzbescheinigung bei."),
    ],
)
def test_what_no_register_knows_yet(lang: str, text: str) -> None:
    assert read(text, lang).verdict == "ok_future"


def test_a_glossary_that_tells_who_asks() -> None:
    said = "Household composition: list of everybody at one address, often requested by landlords"
    assert read(said, "en", "Glossary").verdict == "no_demand"
    assert read("List everybody at your address", "en", "Application form").demand == "text"
