"""What a passage asks and what that means: each rule with a case that it is for and one that only looks like it."""

from __future__ import annotations

import pytest

from audits.once_only.concepts import load_lexicon
from audits.once_only.desk import LEVELS, judge_for, registers
from audits.once_only.verdicts import TESTED, VIOLATIONS, Reading
from audits.pack import Level

ASK = {"fr": "Documents à fournir", "nl": "Breng mee", "de": "Bringen Sie mit", "en": "Documents to bring"}
HOUSEHOLD = {
    "fr": "une composition de ménage",
    "nl": "een attest van gezinssamenstelling",
    "de": "eine Haushaltszusammensetzung",
    "en": "a certificate of household composition",
}


def read(text: str, context: str = "", lang: str = "fr", level: Level = "municipal") -> Reading:
    return judge_for(level).read(text, context, lang)  # type: ignore[arg-type]


# --- what is asked --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ASK)
def test_a_paper_below_a_heading_that_asks_is_asked(lang: str) -> None:
    reading = read(HOUSEHOLD[lang], ASK[lang], lang)
    assert (reading.items, reading.verdict, reading.obligation) == (("household",), "violation_probable", "mandatory")
    assert reading.tested == TESTED and reading.sources == ("household",)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Veuillez joindre une composition de ménage à votre demande."),
        ("fr", "Il nous faut une composition de ménage."),
        ("nl", "Gelieve een attest van gezinssamenstelling toe te voegen."),
        ("nl", "Bezorg ons een attest van gezinssamenstelling."),
        ("de", "Fügen Sie bitte eine Haushaltszusammensetzung bei."),
        ("de", "Eine Haushaltszusammensetzung ist vorzulegen."),
        ("en", "Please attach a certificate of household composition."),
        ("en", "A household composition must be submitted."),
    ],
)
def test_a_sentence_that_asks_needs_no_heading(lang: str, text: str) -> None:
    assert read(text, lang=lang).verdict == "violation_probable"


@pytest.mark.parametrize(
    ("lang", "text", "rule"),
    [
        ("fr", "Vous ne devez plus fournir de composition de ménage.", "spared"),
        ("fr", "Inutile d'apporter une composition de ménage.", "spared"),
        ("fr", "Composition de ménage : nous consultons nous-mêmes le Registre national.", "fetched"),
        ("nl", "Je hoeft geen attest van gezinssamenstelling te bezorgen.", "spared"),
        ("nl", "De gezinssamenstelling vragen wij zelf op.", "fetched"),
        ("de", "Eine Haushaltszusammensetzung ist nicht erforderlich.", "spared"),
        ("de", "Die Haushaltszusammensetzung wird beim Nationalregister abgerufen.", "fetched"),
        ("en", "You do not need to bring a household composition.", "spared"),
        ("en", "Your household composition is retrieved automatically.", "fetched"),
    ],
)
def test_what_is_spared_or_fetched_is_not_asked(lang: str, text: str, rule: str) -> None:
    reading = read(text, ASK[lang], lang)
    assert (reading.verdict, reading.demand, reading.items, reading.rule) == ("no_demand", "none", (), rule)


def test_what_is_spared_leaves_what_is_asked_beside_it() -> None:
    reading = read(
        "Vous ne devez pas joindre de composition de ménage, mais joignez votre certificat d'immatriculation."
    )
    assert reading.items == ("vehicle",)


def test_a_negation_inside_a_paper_spares_nothing() -> None:
    assert read("Attestation du CPAS que vous ne percevez pas d'aide sociale", ASK["fr"]).items == ("social_attest",)
    assert read("een attest van het OCMW dat u geen leefloon krijgt", ASK["nl"], "nl").items == ("social_attest",)


@pytest.mark.parametrize(
    ("lang", "context", "text"),
    [
        ("fr", "Calcul du loyer", "Le loyer dépend de vos revenus et de la composition du ménage."),
        ("fr", "Composition de ménage", "Ce document reprend les personnes domiciliées à la même adresse."),
        ("fr", "Conditions", "Être inscrit au registre de la population."),
        ("fr", "Documents délivrés", "Composition de ménage"),
        ("nl", "Attest van woonst", "Dit attest kunt u gratis aanvragen via het e-loket."),
        ("nl", "Voorwaarden", "U moet in de gemeente wonen."),
        ("de", "Bescheinigungen", "Die Haushaltszusammensetzung kann man in jeder Gemeinde beantragen."),
        ("en", "Household composition", "This certificate is issued free of charge."),
    ],
)
def test_what_is_told_or_delivered_is_not_asked(lang: str, context: str, text: str) -> None:
    reading = read(text, context, lang)
    assert (reading.verdict, reading.items, reading.obligation) == ("no_demand", (), "none")


def test_a_heading_names_nothing_for_the_line_below() -> None:
    reading = read("Venez avec votre carte d'identité", "Composition de ménage – Documents à présenter")
    assert (reading.items, reading.verdict, reading.rule) == ((), "not_in_catalogue", "identification")


@pytest.mark.parametrize(
    ("lang", "context"),
    [
        ("fr", "Ces documents sont consultés automatiquement par la commune"),
        ("nl", "Volgende documenten worden automatisch opgevraagd"),
        ("de", "Diese Dokumente werden von uns abgerufen"),
        ("en", "You do not need to bring"),
    ],
)
def test_a_heading_that_fetches_or_spares_asks_nothing(lang: str, context: str) -> None:
    assert read(HOUSEHOLD[lang], context, lang).verdict == "no_demand"


def test_a_title_is_no_demand_and_a_heading_that_asks_says_what_follows() -> None:
    judge = judge_for("municipal")
    assert judge.read("Composition de ménage", "Population", "fr", "heading").verdict == "no_demand"
    announced = judge.read("Documents à fournir", "Prime", "fr", "heading")
    assert (announced.verdict, announced.rule) == ("no_demand", "announced")
    assert judge.read("Composition de ménage", "Services", "fr", "link").verdict == "no_demand"


def test_a_field_asks_by_being_there() -> None:
    judge = judge_for("municipal")
    assert judge.read("Composition de ménage", "", "fr", "upload").demand == "upload"
    typed = judge.read("Numéro national", "", "fr", "field")
    assert (typed.demand, typed.items, typed.verdict, typed.rule) == ("text", ("nrn",), "not_in_catalogue", "key")


# --- which of the things named are asked ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "text", "items"),
    [
        ("fr", "Allocation de handicap : trois extraits de compte", ("bank",)),
        ("fr", "Allocation de chômage : attestation du montant, délivrée par le syndicat", ("unemployment",)),
        ("fr", "une attestation du chômage, de la mutuelle ou du CPAS", ("unemployment", "mutuelle", "social_attest")),
        ("fr", "une attestation de la mutuelle prouvant le statut BIM", ("bim",)),
        ("fr", "attestation de handicap, délivrée par la mutuelle", ("handicap",)),
        ("fr", "preuve de revenus (avertissement-extrait de rôle, fiches de paie)", ("aer", "income_other")),
        ("nl", "Hebt u een rijbewijs, bezorg ons dan een verklaring op eer dat u geen wagen hebt", ("vehicle",)),
        ("nl", "attest van de VDAB en een kopie van uw identiteitskaart", ("jobseeker", "id_copy")),
        ("nl", "kinderbijslag (strookje)", ("childbenefit",)),
        ("de", "wenn Sie Rentner sind, eine Bescheinigung der Rentenkasse", ("pension",)),
        ("de", "Bescheinigung der Krankenkasse über die erhöhte Kostenerstattung", ("bim",)),
        ("en", "a certificate from your health insurance fund", ("mutuelle",)),
    ],
)
def test_items_are_the_papers_and_not_what_stands_around_them(lang: str, text: str, items: tuple[str, ...]) -> None:
    assert read(text, ASK[lang], lang).items == items


def test_the_longest_name_wins() -> None:
    lexicon = load_lexicon()
    found = lexicon.mentions("attestation d'inscription comme demandeur d'emploi", "fr")
    assert [each.item for each in found] == ["jobseeker"]


@pytest.mark.parametrize(
    "text",
    ["l’AVERTISSEMENT‑EXTRAIT de rôle", "vos avertissements extraits de rôle", "le dernier AER", "l'extrait de rôle"],
)
def test_spellings_plurals_and_short_forms_are_one_paper(text: str) -> None:
    assert read(text, ASK["fr"]).items == ("aer",)


# --- the order of the verdicts ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "text", "context"),
    [
        ("fr", "Si vous n'êtes pas Belge : un acte de naissance", ASK["fr"]),
        ("fr", "un acte de naissance", "Vous revenez de l'étranger : à fournir"),
        ("nl", "de geboorteakte uit het land van herkomst", ASK["nl"]),
        ("nl", "een bewijs van adres indien u nog niet ingeschreven bent", ASK["nl"]),
        ("de", "die im Ausland ausgestellte Geburtsurkunde", ASK["de"]),
        ("en", "your birth certificate, legalised by the embassy", ASK["en"]),
    ],
)
def test_what_belgian_registers_do_not_hold(lang: str, text: str, context: str) -> None:
    assert read(text, context, lang).verdict == "ok_foreign"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "un certificat d'inscription au registre des étrangers"),
        ("nl", "attest dat je geen eigendom hebt in binnen- of buitenland"),
        ("de", "Auszug aus dem Fremdenregister"),
    ],
)
def test_a_register_of_foreigners_is_belgian(lang: str, text: str) -> None:
    assert read(text, ASK[lang], lang).verdict in VIOLATIONS


def test_those_born_here_are_spared_and_the_others_bring_foreign_papers() -> None:
    text = "Geburtsurkunde; wer in Belgien geboren ist, für den beantragt sie das Standesamt"
    assert read(text, ASK["de"], "de").verdict == "ok_foreign"


def test_legalising_what_comes_from_abroad_leaves_the_demand() -> None:
    reading = read("un acte de naissance (légalisé s'il vient de l'étranger)", ASK["fr"])
    assert reading.verdict == "violation_possible" and "foreign-extra" in reading.doubts


def test_who_asks_decides() -> None:
    verdicts = {level: read(HOUSEHOLD["fr"], ASK["fr"], level=level).verdict for level in LEVELS}
    assert {level for level, verdict in verdicts.items() if verdict == "violation_probable"} == {
        "federal",
        "social_security",
        "regional",
        "community",
        "municipal",
        "cpas",
        "housing_company",
    }
    assert verdicts["school"] == "violation_possible"
    assert verdicts["private"] == "ok_private" and verdicts["foreign"] == "ok_foreign"
    unknown = judge_for(None).read(HOUSEHOLD["fr"], ASK["fr"], "fr")
    assert unknown.verdict == "violation_possible" and "asker" in unknown.doubts


@pytest.mark.parametrize(
    ("lang", "text", "verdict"),
    [
        ("fr", "Vos données sont préremplies : vérifiez votre composition de ménage.", "ok_prefill"),
        (
            "fr",
            "Composition de ménage : soit vous autorisez la consultation du registre, soit vous la joignez",
            "ok_consent",
        ),
        ("nl", "Geef toestemming om uw gezinssamenstelling te raadplegen of voeg een attest toe.", "ok_consent"),
        ("de", "Sie ermächtigen uns, Ihre Haushaltszusammensetzung abzurufen.", "ok_consent"),
        ("en", "Upload your diploma or let the Once-Only Technical System fetch it.", "ok_oots"),
        ("fr", "Joignez vos statuts publiés, s'ils ne sont pas encore parus au Moniteur.", "ok_future"),
        ("en", "If your household has changed since, attach a household composition.", "ok_future"),
        ("fr", "attestation de naissance délivrée par la maternité, à présenter", "ok_future"),
    ],
)
def test_what_makes_asking_lawful(lang: str, text: str, verdict: str) -> None:
    assert read(text, lang=lang).verdict == verdict


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("vos trois dernières fiches de paie", "no-source"),
        ("un extrait de compte bancaire", "no-source"),
        ("la facture d'achat", "unknown-paper"),
        ("votre carte d'identité", "identification"),
        ("votre numéro de registre national", "key"),
        ("le numéro d'entreprise", "key"),
        ("une procuration et une copie de la carte d'identité du mandant", "no-source"),
        ("un certificat médical d'incapacité de travail", "no-source"),
    ],
)
def test_what_no_source_holds_is_no_violation(text: str, rule: str) -> None:
    reading = read(text, ASK["fr"])
    assert (reading.verdict, reading.rule) == ("not_in_catalogue", rule)


@pytest.mark.parametrize(
    ("text", "context", "doubt"),
    [
        ("le cas échéant, une composition de ménage", ASK["fr"], "optional"),
        ("l'avertissement-extrait de rôle ou la déclaration TVA, copie d'un document", ASK["fr"], "alternative"),
        ("un contrat de bail", ASK["fr"], "weak"),
        ("le carnet de mariage", ASK["fr"], "near"),
        ("une preuve de vos revenus", ASK["fr"], "unnamed"),
        ("une copie de la carte d'identité", ASK["fr"], "identification"),
        ("déclaration sur l'honneur de non-propriété", ASK["fr"], "honour"),
        ("Transmettez l'acte de naissance à votre mutuelle", "", "other-body"),
        ("une composition de ménage", "Article 3 : le demandeur joint", "legal-text"),
        ("votre AER, afin que nous puissions le consulter ; nous pouvons aussi l'imprimer", ASK["fr"], "could-fetch"),
        ("une composition de ménage récente", "Logement", "unclear"),
    ],
)
def test_in_doubt_it_is_possible_and_the_doubt_is_named(text: str, context: str, doubt: str) -> None:
    reading = read(text, context)
    assert reading.verdict == "violation_possible" and doubt in reading.doubts


def test_one_strong_paper_is_enough() -> None:
    reading = read("une composition de ménage et une preuve de vos revenus", ASK["fr"])
    assert reading.items == ("household", "income_other") and reading.verdict == "violation_probable"


# --- why --------------------------------------------------------------------------------------------------------


def test_a_verdict_quotes_the_words_it_rests_on() -> None:
    reading = read("Une Composition  de Ménage récente", "Prime – Documents à fournir")
    assert ("household", "Composition  de Ménage") in reading.quotes
    assert any(kind.endswith("-heading") and quote in "Documents à fournir" for kind, quote in reading.quotes)
    assert registers(reading, "nl") == ["Rijksregister"]


def test_a_guessed_language_is_said_and_weighs() -> None:
    guessed = judge_for("municipal").read("AER", "")
    told = judge_for("municipal").read("AER", "", "fr")
    assert "language" in guessed.doubts and "language" not in told.doubts
    assert guessed.confidence < told.confidence


@pytest.mark.parametrize("lang", ASK)
def test_the_language_is_guessed_from_a_sentence(lang: str) -> None:
    reading = judge_for("municipal").read(HOUSEHOLD[lang], ASK[lang])
    assert (reading.lang, reading.verdict) == (lang, "violation_probable")
