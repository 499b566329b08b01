"""The turns by which papers are asked, shortened, spared or only told of: each with what only looks like it."""

from __future__ import annotations

import pytest

from audits.once_only.desk import judge_for
from audits.once_only.ellipsis import wholes
from audits.once_only.verdicts import Reading

ASK = {"fr": "Documents à fournir", "nl": "Breng mee", "de": "Bringen Sie mit", "en": "Documents to bring"}


def read(text: str, context: str = "Info", lang: str = "fr") -> Reading:
    return judge_for("municipal").read(text, context, lang)  # type: ignore[arg-type]


# --- headings ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "heading", "item"),
    [
        *(
            ("fr", each, "Composition de ménage")
            for each in (
                "Contenu du dossier",
                "Votre dossier comprendra",
                "Sur production de",
                "Emportez",
                "De quoi ai-je besoin ?",
                "Les parents fournissent",
                "Nous réclamons",
            )
        ),
        *(
            ("nl", each, "Attest gezinssamenstelling")
            for each in (
                "Op vertoon van",
                "Hoe bewijs je dit?",
                "Kom langs met",
                "De aanvrager voegt toe",
                "Zorg dat je bij hebt",
                "Lever aan",
                "De aanvraag bevat",
            )
        ),
        *(
            ("de", each, "Haushaltszusammensetzung")
            for each in ("Gegen Vorlage von", "Zum Antrag gehören", "Halten Sie bereit", "Checkliste", "Im Anhang")
        ),
        *(
            ("en", each, "Household composition certificate")
            for each in ("Annexes", "On presentation of", "Make sure you have", "Have ready", "The applicant submits")
        ),
    ],
)
def test_headings_that_ask(lang: str, heading: str, item: str) -> None:
    assert read(item, heading, lang).verdict == "violation_probable"


@pytest.mark.parametrize(
    ("lang", "heading", "text", "verdict"),
    [
        ("fr", "Prime vélo – inscription", "attestation d'inscription au Forem", "violation_possible"),
        ("en", "Bike grant", "unemployment certificate", "violation_possible"),
        # what a grant is worked out from, and where it is
        ("fr", "Prime vélo – calcul de la prime", "Attestation du Forem", "no_demand"),
        ("en", "Bike grant – amount", "unemployment certificate", "no_demand"),
        ("fr", "Administration communale", "Attestation de domicile", "no_demand"),
    ],
)
def test_a_paper_named_below_what_people_apply_for(lang: str, heading: str, text: str, verdict: str) -> None:
    assert read(text, heading, lang).verdict == verdict


@pytest.mark.parametrize(
    ("heading", "text", "verdict"),
    [
        ("Carte riverain – première demande", "Certificat d'immatriculation", "violation_possible"),
        # what the commune issues itself may be a service, and a title says again what stands above it
        ("Population", "Certificat de résidence", "no_demand"),
        ("Certificat PEB", "Certificat PEB", "no_demand"),
    ],
)
def test_a_paper_that_others_issue_can_only_be_asked(heading: str, text: str, verdict: str) -> None:
    assert read(text, heading).verdict == verdict


# --- sentences --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le tarif réduit s'obtient sur présentation d'une composition de ménage."),
        ("fr", "La prime est octroyée sur production d'une composition de ménage."),
        ("fr", "Une composition de ménage vous sera réclamée."),
        ("fr", "Emportez une composition de ménage."),
        ("fr", "Chaque candidat fournira une composition de ménage."),
        ("fr", "Rendez-vous au guichet avec une composition de ménage."),
        ("nl", "Dit bewijst men met een attest van gezinssamenstelling."),
        ("nl", "Je krijgt korting op vertoon van een attest van gezinssamenstelling."),
        ("nl", "Samen met het formulier bezorg je een attest van gezinssamenstelling."),
        ("nl", "Er wordt een attest van gezinssamenstelling gevraagd."),
        ("nl", "Lever een attest van gezinssamenstelling in."),
        ("de", "Die Ermäßigung wird gegen Vorlage einer Haushaltszusammensetzung gewährt."),
        ("de", "Wir bitten um eine Haushaltszusammensetzung."),
        ("de", "Der Nachweis erfolgt durch eine Haushaltszusammensetzung."),
        ("de", "Lassen Sie uns eine Haushaltszusammensetzung zukommen."),
        ("en", "Go to your town hall with a household composition certificate."),
        ("en", "The discount is granted upon presentation of a household composition certificate."),
        ("en", "Take a household composition certificate with you."),
        ("en", "Return the form together with a household composition certificate."),
    ],
)
def test_sentences_that_ask(lang: str, text: str) -> None:
    reading = read(text, lang=lang)
    assert (reading.items, reading.verdict) == (("household",), "violation_probable")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # useless, forbidden
        ("fr", "Apporter une composition de ménage ne sert à rien."),
        ("nl", "Een attest van gezinssamenstelling meebrengen heeft geen zin."),
        ("nl", "Stuur geen attest van gezinssamenstelling."),
        ("de", "Auf die Vorlage einer Haushaltszusammensetzung wird verzichtet."),
        ("en", "Please do not send a household composition certificate."),
        ("en", "The applicant no longer has to provide a household composition certificate."),
        # given to the person, consulted by them
        ("fr", "Téléchargez votre composition de ménage sur Mon dossier."),
        ("fr", "Le service vous aide à compléter votre déclaration fiscale."),
        ("nl", "Je aanslagbiljet raadpleeg je via MyMinfin."),
        ("nl", "Het attest van gezinssamenstelling wordt je per post bezorgd."),
        ("de", "Wir senden Ihnen die Haushaltszusammensetzung per Post zu."),
        ("de", "Ihren Steuerbescheid finden Sie auf MyMinfin."),
        ("en", "We help you fill in your tax return."),
        # a state, a question, a title, a computation
        ("fr", "Être en possession d'un permis de conduire B"),
        ("nl", "Je beschikt over een rijbewijs B."),
        ("fr", "Comment obtenir une composition de ménage ?"),
        ("en", "How to request a household composition certificate?"),
        ("nl", "Het inkomen dat op je aanslagbiljet staat, mag niet hoger zijn dan 20.000 euro."),
        ("de", "Die Prämie richtet sich nach der Haushaltszusammensetzung."),
    ],
)
@pytest.mark.parametrize("below", ["Info", "ask"])
def test_sentences_that_only_tell(lang: str, text: str, below: str) -> None:
    reading = read(text, ASK[lang] if below == "ask" else below, lang)
    assert (reading.items, reading.verdict) == ((), "no_demand")


def test_please_is_no_lease() -> None:
    assert read("Please bring your identity card.", lang="en").items == ()
    assert read("Bring your lease.", lang="en").items == ("lease",)


# --- what is not asked beside what is ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "text", "items"),
    [
        ("fr", "Pour obtenir une composition de ménage, présentez votre permis de conduire.", ("driving",)),
        ("en", "To obtain a residence certificate you must bring the lease.", ("lease",)),
        ("nl", "Heb je nog geen aanslagbiljet? Bezorg dan je loonfiches.", ("income_other",)),
        ("fr", "Pas encore d'avertissement-extrait de rôle ? Joignez vos fiches de paie.", ("income_other",)),
        ("de", "Ändert sich Ihre Haushaltszusammensetzung, reichen Sie den Mietvertrag ein.", ("lease",)),
        ("fr", "Joignez l'acte de naissance, si la composition de ménage ne le mentionne pas.", ("birth",)),
        ("fr", "Joignez l'acte de naissance, si vous êtes marié, et la composition de ménage.", ("birth", "household")),
        ("fr", "Disposez-vous d'un certificat PEB ? Joignez-le.", ("epc",)),
    ],
)
def test_purposes_and_conditions_are_not_asked(lang: str, text: str, items: tuple[str, ...]) -> None:
    assert read(text, lang=lang).items == items


@pytest.mark.parametrize(
    ("lang", "text", "items"),
    [
        ("fr", "une attestation du CPAS mentionnant vos revenus", ("social_attest",)),
        ("fr", "attestation de la mutuelle prouvant le statut BIM", ("bim",)),
        ("de", "BIM-Bescheinigung der Krankenkasse", ("bim",)),
        (
            "nl",
            "attest van de pensioenkas, het ziekenfonds of de werkloosheidskas",
            ("pension", "mutuelle", "unemployment"),
        ),
        ("nl", "een bewijs van inkomen (als je geen verhoogde tegemoetkoming hebt)", ("income_other",)),
    ],
)
def test_who_issues_a_paper_and_what_it_is_about(lang: str, text: str, items: tuple[str, ...]) -> None:
    assert read(text, ASK[lang], lang).items == items


# --- lists that shorten -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "text", "items"),
    [
        ("fr", "actes de naissance, de mariage et de nationalité", ("birth", "civil_act")),
        ("fr", "certificat de résidence et de nationalité", ("residence_doc", "nationality_doc")),
        ("fr", "un certificat de vie et de résidence", ("life_doc", "residence_doc")),
        ("fr", "attestation de la pension ou du CPAS", ("pension", "social_attest")),
        ("nl", "geboorte-, huwelijks- of overlijdensakte", ("birth", "civil_act")),
        ("nl", "bewijs van woonst en nationaliteit", ("residence_doc", "nationality_doc")),
        ("nl", "attest van de RVA of het OCMW", ("unemployment", "social_attest")),
        ("de", "Geburts- und Sterbeurkunde", ("birth", "civil_act")),
        ("de", "Lohn- oder Rentenbescheinigung", ("income_other", "pension")),
        ("en", "birth and marriage certificates", ("birth", "civil_act")),
        ("en", "proof of residence and nationality", ("residence_doc", "nationality_doc")),
        # what only looks like it
        ("fr", "certificat de résidence et preuve de paiement", ("residence_doc",)),
        ("fr", "attestation de domicile et de bonne santé", ("residence_doc",)),
        ("de", "Vor- und Nachname", ()),
        ("en", "birth and marriage", ()),
    ],
)
def test_lists_that_shorten(lang: str, text: str, items: tuple[str, ...]) -> None:
    assert read(text, ASK[lang], lang).items == items


def test_a_shortened_name_is_written_out_with_its_place() -> None:
    text = "geburts-, heirats- oder sterbeurkunde"
    assert [(each.name, text[each.start : each.end]) for each in wholes(text, "de")] == [
        ("geburtsurkunde", "geburts-"),
        ("heiratsurkunde", "heirats-"),
    ]
    assert not list(wholes("certificat de résidence", "fr"))
    # The word that joins is one of the language: "en" is a preposition in French.
    assert not list(wholes("certificat prouvant que vous etes en vie", "fr"))


# --- names ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "text", "item"),
    [
        ("fr", "acte original de naissance", "birth"),
        ("fr", "copie intégrale récente de l'acte de mariage", "civil_act"),
        ("fr", "historique de domicile", "residence_doc"),
        ("fr", "attestation du Service public fédéral Sécurité sociale", "handicap"),
        ("fr", "attestation des contributions", "aer"),
        ("fr", "preuve d'inscription à la BCE", "company"),
        ("fr", "une attestation prouvant que vous êtes inscrit dans une haute école", "student"),
        ("nl", "gezinstoestand", "household"),
        ("nl", "schoolgetuigschrift", "student"),
        ("nl", "bewijs van kadastraal inkomen", "cadastre"),
        ("nl", "verklaring van inkomsten van de laatste drie maanden", "income_other"),
        ("nl", "VDAB-attest", "jobseeker"),
        ("de", "Bescheinigung der Arbeitslosenkasse", "unemployment"),
        ("de", "Empfängerkontonummer", "bank"),
        ("de", "Nachweis über das Eingliederungseinkommen", "social_attest"),
        ("de", "Ehefähigkeitszeugnis", "civil_act"),
        ("en", "police records", "criminal"),
        ("en", "booklet of marriage", "civil_act"),
        ("en", "statutes of the association", "company"),
        ("en", "child benefit certificate", "childbenefit"),
        ("en", "VDAB certificate", "jobseeker"),
    ],
)
def test_names_of_papers(lang: str, text: str, item: str) -> None:
    assert read(text, ASK[lang], lang).items == (item,)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Ondernemingsnummer (KBO)"),
        ("fr", "N° d'entreprise (BCE)"),
        ("de", "ZDU-Nummer"),
        ("en", "enterprise number (CBE)"),
    ],
)
def test_a_key_with_the_name_of_its_register_is_a_key(lang: str, text: str) -> None:
    reading = read(text, ASK[lang], lang)
    assert (reading.items, reading.verdict, reading.rule) == (("company",), "not_in_catalogue", "key")


# --- foreign ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "text", "context"),
    [
        ("fr", "Acte de naissance si vous êtes né dans un pays autre que la Belgique", ASK["fr"]),
        ("fr", "Acte de naissance", "Enfants nés dans un autre pays – documents à fournir"),
        ("nl", "Geboorteakte als je niet in België geboren bent", ASK["nl"]),
        ("nl", "Een geboorteakte", "Wie nog niet in een Belgische gemeente is ingeschreven, brengt mee"),
        ("de", "Geburtsurkunde, falls Sie in einem anderen Land geboren sind", ASK["de"]),
        ("en", "Pensioners who no longer live in Belgium send us a life certificate", "Info"),
        ("en", "Police records issued by your country of origin", ASK["en"]),
    ],
)
def test_more_that_belgian_registers_do_not_hold(lang: str, text: str, context: str) -> None:
    assert read(text, context, lang).verdict == "ok_foreign"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Un acte de naissance (ou un document équivalent délivré à l'étranger)"),
        ("nl", "Een geboorteakte (of een gelijkwaardig document uit het buitenland)"),
        ("en", "A birth certificate (or an equivalent document issued abroad)"),
    ],
)
def test_a_foreign_alternative_in_brackets_leaves_the_demand(lang: str, text: str) -> None:
    assert read(text, ASK[lang], lang).verdict in {"violation_probable", "violation_possible"}


def test_foreign_brackets_that_restrict_are_foreign() -> None:
    assert read("Un acte de naissance (pour les personnes nées à l'étranger)", ASK["fr"]).verdict == "ok_foreign"


# --- who a person is --------------------------------------------------------------------------------------------


def test_a_street_in_a_sentence_is_no_address_asked() -> None:
    text = "Vul het formulier in en bezorg het aan je gemeente."
    assert read(text, lang="nl").items == ()
    assert read("Vul je adres in.", lang="nl").items == ("address",)
