"""Papers by more of their names, in compounds and by what they prove: each with what only sounds like it."""

from __future__ import annotations

import pytest

from audits.once_only.desk import judge_for
from audits.once_only.verdicts import Reading

ASK = {"fr": "Documents à fournir", "nl": "Breng mee", "de": "Bringen Sie mit", "en": "Documents to bring"}


def read(text: str, context: str = "Info", lang: str = "fr", level: str = "municipal") -> Reading:
    return judge_for(level).read(text, context, lang)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lang", "text", "item"),
    [
        ("de", "Eintragungsbescheinigung des Fahrzeugs", "vehicle"),
        ("de", "Eintragungsbescheinigung", "residence_doc"),
        ("en", "Registration document of each vehicle", "vehicle"),
        ("fr", "Extrait du Moniteur belge", "company"),
        ("nl", "Een afschrift uit het Belgisch Staatsblad", "company"),
        ("de", "Kopie aus dem Belgischen Staatsblatt", "company"),
        ("en", "An extract from the Official Gazette", "company"),
        ("en", "Copy of your residence card", "residence_permit"),
        ("fr", "Photocopie de votre titre de séjour", "residence_permit"),
        ("nl", "Kopie van de verblijfskaart", "residence_permit"),
        ("de", "Kopie Ihres Aufenthaltstitels", "residence_permit"),
        ("fr", "Une copie de votre passeport", "id_copy"),
        ("en", "A photograph and a copy of the document covering your stay", "residence_permit"),
        ("fr", "Preuve de votre état civil", "civil_act"),
        ("nl", "Bewijs van je burgerlijke staat", "civil_act"),
        ("de", "Nachweis Ihres Personenstands", "civil_act"),
        ("en", "Proof of your civil status", "civil_act"),
        ("fr", "Attestation du SPF Sécurité sociale", "handicap"),
        ("de", "Bescheinigung des SPF Sécurité sociale", "handicap"),
        ("nl", "Attest van de sociale dienst van het OCMW", "social_attest"),
    ],
)
def test_papers_by_more_of_their_names(lang: str, text: str, item: str) -> None:
    assert read(text, ASK[lang], lang).items == (item,)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Attest inkomenstarief van de crèche"),
        ("fr", "Formulaire PEB signé par l'architecte"),
        ("fr", "Une copie du règlement publié"),
        ("de", "Nachweis über den Aufenthalt im Ausland"),
    ],
)
def test_what_only_sounds_like_them(lang: str, text: str) -> None:
    assert read(text, ASK[lang], lang).items == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Registre national : __.__.__"),
        ("nl", "Rijksregister: ________"),
        ("de", "Nationalregister: ________"),
        ("en", "National register: ________"),
        ("fr", "Les numéros nationaux des enfants"),
    ],
)
def test_a_field_for_the_key_of_a_register(lang: str, text: str) -> None:
    assert read(text, ASK[lang], lang).items == ("nrn",)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La preuve de ce que vous avez gagné cette année"),
        ("nl", "Een bewijs van wat je dit jaar verdiende"),
        ("de", "Ein Nachweis darüber, was Sie dieses Jahr verdient haben"),
        ("en", "Proof of what you earned this year"),
    ],
)
def test_income_that_is_only_described(lang: str, text: str) -> None:
    reading = read(text, ASK[lang], lang)
    assert (reading.items, reading.doubts) == (("income_other",), ("unnamed",))


# --- who hands it over, what takes its place, what is no proof ---------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Les ménages avec un enfant handicapé remettent une composition de ménage"),
        ("nl", "Gezinnen leggen een attest gezinssamenstelling voor"),
        ("de", "Familien mit Kindern reichen eine Haushaltszusammensetzung ein"),
        ("en", "Families with children submit a household composition certificate"),
    ],
)
def test_whoever_hands_it_over(lang: str, text: str) -> None:
    assert read(text, ASK[lang], lang).verdict == "violation_probable"
    assert read(text, "Réduction – Premie – Prämie – Grant", lang).items == ("household",)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "L'extrait peut être remplacé par une composition de ménage"),
        ("nl", "Dit kan vervangen worden door een attest gezinssamenstelling"),
        ("de", "Dies kann durch eine Haushaltszusammensetzung ersetzt werden"),
        ("en", "This may be replaced by a household composition certificate"),
        ("nl", "Misschien vragen we een attest gezinssamenstelling"),
        ("de", "Möglicherweise verlangen wir eine Haushaltszusammensetzung"),
        ("en", "We may ask for a household composition certificate"),
    ],
)
def test_what_may_be_asked_or_take_a_place_is_optional(lang: str, text: str) -> None:
    reading = read(text, ASK[lang], lang)
    assert (reading.verdict, reading.obligation) == ("violation_possible", "optional")


def test_a_thing_from_where_one_lives_is_still_a_thing() -> None:
    text = "Une composition de ménage récente, délivrée par la commune où vous habitez"
    assert read(text, ASK["fr"]).verdict == "violation_probable"


def test_what_one_must_be_able_to_show_is_no_choice() -> None:
    assert read("Een geboorteakte", "Stukken die je moet kunnen voorleggen", "nl").obligation == "mandatory"
    assert read("Je kan een geboorteakte meebrengen", "Geboorte", "nl").obligation == "optional"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Votre adresse ne peut pas être prouvée par une composition de ménage."),
        ("nl", "Je kan je adres niet bewijzen met een attest gezinssamenstelling."),
        ("de", "Die Adresse kann nicht durch eine Haushaltszusammensetzung nachgewiesen werden."),
        ("en", "Your address cannot be proven with a household composition certificate."),
    ],
)
def test_what_is_no_proof_is_not_asked(lang: str, text: str) -> None:
    assert read(text, "Adresse", lang).verdict == "no_demand"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Eine Haushaltsbescheinigung des Einwohnermeldeamtes"),
        ("nl", "Een uittreksel uit de Basisregistratie Personen met je gezinssamenstelling"),
    ],
)
def test_registers_of_the_neighbours_are_foreign(lang: str, text: str) -> None:
    assert read(text, ASK[lang], lang).verdict == "ok_foreign"
