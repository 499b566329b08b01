"""What one paper among others, an open list, a copy or a bank statement makes of a demand; and what a verb is."""

from __future__ import annotations

import pytest

from audits.once_only.desk import judge_for
from audits.once_only.verdicts import Reading

ASK = {"fr": "Documents à fournir", "nl": "Breng mee", "de": "Bringen Sie mit", "en": "Documents to bring"}


def read(text: str, context: str = "Info", lang: str = "fr", level: str = "municipal") -> Reading:
    return judge_for(level).read(text, context, lang)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Attestation de pension ou extrait bancaire montrant la pension"),
        ("nl", "Pensioenfiche of rekeninguittreksel waarop het pensioen staat"),
        ("de", "Rentenbescheid oder Kontoauszug mit der Rente"),
        ("en", "Pension statement or bank statement showing the pension"),
        ("nl", "Een attest van de wijkraad of een samenstelling van het gezin"),
    ],
)
def test_another_paper_will_do(lang: str, text: str) -> None:
    reading = read(text, ASK[lang], lang)
    assert (reading.verdict, reading.doubts) == ("violation_possible", ("alternative",))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Attestation ou certificat de composition de ménage"),
        ("nl", "Attest of bewijs van gezinssamenstelling"),
        ("fr", "Une attestation de chômage ou de pension"),
    ],
)
def test_two_words_for_one_paper_are_no_choice(lang: str, text: str) -> None:
    assert read(text, ASK[lang], lang).verdict == "violation_probable"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Preuve de vos ressources (chômage, pension, etc.)"),
        ("fr", "Preuve de vos ressources (un salaire ? une pension ? ...)"),
        ("nl", "Bewijs van inkomen (werkloosheid, pensioen, enz.)"),
        ("de", "Einkommensnachweis (Arbeitslosengeld, Rente usw.)"),
        ("en", "Proof of income (e.g. unemployment, pension)"),
    ],
)
def test_examples_name_no_paper(lang: str, text: str) -> None:
    reading = read(text, ASK[lang], lang)
    assert (reading.verdict, reading.doubts) == ("violation_possible", ("unnamed",))
    assert "pension" in reading.items


def test_a_closed_list_names_papers() -> None:
    assert read("Preuve de vos ressources (chômage, pension)", ASK["fr"]).verdict == "violation_probable"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Un extrait de compte avec les allocations familiales"),
        ("nl", "Een rekeninguittreksel met de kinderbijslag"),
        ("de", "Ein Kontoauszug mit dem Kindergeld"),
    ],
)
def test_what_a_bank_statement_shows_is_not_asked(lang: str, text: str) -> None:
    assert read(text, ASK[lang], lang).items == ("bank",)


@pytest.mark.parametrize(
    ("lang", "shown", "copied"),
    [
        ("fr", "Votre titre de séjour", "Une copie de votre titre de séjour"),
        ("nl", "Je verblijfskaart", "Een kopie van je verblijfskaart"),
        ("de", "Ihr Aufenthaltstitel", "Eine Kopie Ihres Aufenthaltstitels"),
        ("en", "Your residence permit", "A copy of your residence permit"),
    ],
)
def test_a_card_is_shown_and_its_copy_handed_over(lang: str, shown: str, copied: str) -> None:
    assert read(shown, {**ASK, "fr": "À apporter"}[lang], lang).verdict == "not_in_catalogue"
    assert read(copied, ASK[lang], lang).verdict == "violation_probable"


def test_a_participle_is_no_verb() -> None:
    assert read("Une attestation du chômage avec le montant versé", ASK["fr"]).items == ("unemployment",)
    assert read("Le chômage verse une allocation et une attestation le prouve", ASK["fr"]).verdict == "no_demand"


def test_what_a_paper_says_is_no_further_paper() -> None:
    text = "Une attestation du propriétaire mentionnant loyer, adresse et nationalité"
    assert read(text, ASK["fr"]).items == ()


def test_a_body_beside_what_is_proved_ends_at_the_comma() -> None:
    text = "Attestation de pension ou du CPAS, montant du chômage, extrait de rôle"
    assert "social_attest" in read(text, ASK["fr"]).items


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Un acte de naissance (à l'étranger : un document équivalent)"),
        ("nl", "Een geboorteakte (in het buitenland: een gelijkwaardig document)"),
        ("de", "Eine Geburtsurkunde (im Ausland: ein gleichwertiges Papier)"),
        ("en", "A birth certificate (abroad: an equivalent document)"),
    ],
)
def test_an_equivalent_from_abroad_leaves_the_demand(lang: str, text: str) -> None:
    assert read(text, ASK[lang], lang).verdict == "violation_probable"


def test_what_was_received_is_no_verb() -> None:
    assert read("Een attest van het in mei ontvangen leefloon", ASK["nl"], "nl").items == ("social_attest",)
    assert read("Studenten ontvangen soms een leefloon en een attest", "Leefloon", "nl").verdict == "no_demand"


@pytest.mark.parametrize(
    ("lang", "text", "items"),
    [
        ("fr", "Une attestation de chômage ou de pension", {"unemployment", "pension"}),
        ("fr", "Fiche annuelle 281.11", {"pension"}),
        ("de", "Bescheinigung über den Bezug von Krankengeld", {"incapacity"}),
        ("en", "A statement from your sickness fund", {"mutuelle"}),
        ("en", "Proof of unemployment and a letter from the CPAS", {"unemployment", "social_attest"}),
        ("en", "A child benefit certificate issued by the CPAS", {"childbenefit"}),
    ],
)
def test_each_paper_of_a_list_keeps_its_subject(lang: str, text: str, items: set[str]) -> None:
    assert set(read(text, ASK[lang], lang).items) == items


def test_outside_the_commune_is_not_abroad() -> None:
    text = "Une composition de ménage pour les personnes domiciliées hors commune"
    assert read(text, ASK["fr"]).verdict == "violation_probable"
    text = "Une composition de ménage pour les personnes domiciliées hors Belgique"
    assert read(text, ASK["fr"]).verdict == "ok_foreign"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Un acte de mariage, s'il existe"),
        ("nl", "Een huwelijksakte, als die bestaat"),
        ("de", "Eine Heiratsurkunde, falls sie existiert"),
        ("en", "A marriage certificate, if one exists"),
        ("fr", "Un acte de mariage, sauf si vous l'avez déjà remis"),
        ("nl", "Een huwelijksakte, tenzij je die al bezorgd hebt"),
    ],
)
def test_what_depends_on_whether_it_is_there_is_optional(lang: str, text: str) -> None:
    assert read(text, ASK[lang], lang).obligation == "optional"
    assert read(text.partition(",")[0], ASK[lang], lang).obligation == "mandatory"
