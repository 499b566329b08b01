"""The lexicon, the authentic sources and the law: complete, each with its source and its day, mistakes told by line."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from audits.catalogue import LANGUAGES, Language, load_catalogue
from audits.errors import ScenarioError, UsageError
from audits.once_only.concepts import load_lexicon
from audits.once_only.desk import LEVELS
from audits.once_only.patterns import Index
from audits.once_only.plain import plainly
from audits.pack import PACKS, Level
from audits.rules.registry import page_registry


def test_the_lexicon_holds_every_concept() -> None:
    concepts = load_catalogue().concepts
    assert len(concepts) == 75
    for concept in concepts.values():
        assert concept.names or concept.topics, concept.id


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_paper_has_a_name_in_every_language(lang: str) -> None:
    for concept in load_catalogue().concepts.values():
        if concept.kind == "document":
            lists = (concept.names, concept.near, concept.topics, concept.bodies)
            assert any({lang, "any"} & set(each) for each in lists), concept.id  # type: ignore[arg-type]


def test_every_source_of_the_catalogue_is_complete() -> None:
    catalogue = load_catalogue()
    assert len(catalogue.sources) == 42
    for source in catalogue.sources.values():
        assert {*source.registry, *source.holder} == set(LANGUAGES), source.id
        assert all(all(name.strip() for name in source.names[lang]) for lang in LANGUAGES), source.id
        assert source.strength in {"strong", "weak"}, source.id
        # Where no legal basis is known, none is made up.
        assert set(source.basis) in ({*LANGUAGES}, set()), source.id
        if source.cost:
            assert set(source.cost.name) == {*LANGUAGES}, source.id
            assert source.cost.person > 0 and source.cost.year == 2017 and "eWBS" in source.cost.source


def test_a_strong_source_is_one_for_the_papers_that_are_asked_most() -> None:
    of_item = load_catalogue().of_item
    for item in ("household", "aer", "birth", "residence_doc", "social_attest", "unemployment", "pension", "vehicle"):
        assert of_item[item][0].strength == "strong", item
    assert not {"bank", "income_other", "nrn"} & set(of_item)
    assert of_item["household"][0].cost and of_item["household"][0].cost.person == 14.90


def test_only_published_routes_are_documented() -> None:
    routes = [route for source in load_catalogue().sources.values() for route in source.routes]
    documented = [route for route in routes if route.documented]
    assert documented and all(route.region == "flanders" and route.name[0].isupper() for route in documented)
    assert any(route.name == "GeefGezinssamenstelling" for route in documented)


def test_every_fact_has_its_source_and_its_day_and_doubts_are_said() -> None:
    facts = load_catalogue().facts
    assert all(fact.source and fact.last_verified >= date(2026, 1, 1) for fact in facts)
    assert all(fact.unsure for fact in facts if fact.source == "general knowledge")


def test_the_law_says_of_every_level_whether_it_is_bound() -> None:
    catalogue = load_catalogue()
    assert set(catalogue.scopes) == set(LEVELS) == set(get_args(Level))
    assert {level for level, each in catalogue.scopes.items() if each.scope == "free"} == {"private", "foreign"}
    for law in catalogue.laws.values():
        assert set(law.title) == set(LANGUAGES) and law.says


def test_the_law_on_accessibility_names_rules_that_there_are() -> None:
    known = {rule.id for rule, _ in page_registry}
    for law in load_catalogue().accessibility.values():
        assert set(law.title) == set(LANGUAGES) and law.rules and set(law.rules) <= known


# --- labels -----------------------------------------------------------------------------------------------------

LABELS = {
    "nrn": "Numéro de registre national; Rijksregisternummer; Nationalregisternummer; National register number; NISS",
    "bis": "Numéro bis; BIS-nummer; BIS number",
    "eid_number": "Numéro de carte d'identité; Identiteitskaartnummer; Personalausweisnummer; ID card number",
    "login_itsme": "Se connecter avec itsme",
    "email": "Adresse e-mail; E-mailadres; E-Mail; Courriel",
    "mobile": "GSM; Mobiel nummer; Handynummer; Mobile phone",
    "phone": "Téléphone; Telefoonnummer; Telefon; Phone number",
    "household": "Composition de ménage; Gezinssamenstelling; Haushaltszusammensetzung; Household composition",
    "aer": "Avertissement-extrait de rôle; Aanslagbiljet; Steuerbescheid; Tax assessment notice; AER",
    "income_other": "Fiches de paie; Loonfiche; Gehaltsabrechnung; Pay slips; Preuve de revenus; Einkommensnachweis",
    "social_attest": "Attestation du CPAS; Leefloonattest; Bescheinigung des ÖSHZ; Social welfare certificate",
    "bim": "Statut BIM; Verhoogde tegemoetkoming; Erhöhte Kostenerstattung; Increased reimbursement",
    "mutuelle": "Vignette de mutuelle; Kleefbriefje; Bescheinigung der Krankenkasse; Health insurance certificate",
    "handicap": "Attestation générale; Erkenning van handicap; Behinderung; Disability certificate",
    "unemployment": "Attestation de chômage; Werkloosheidsattest; Arbeitslosenbescheinigung; Unemployment certificate",
    "jobseeker": "Inscription comme demandeur d'emploi; Inschrijving als werkzoekende; Arbeitsuchend; Job seeker",
    "incapacity": "Incapacité de travail; Arbeidsongeschiktheid; Arbeitsunfähigkeit; Incapacity for work",
    "pension": "Fiche de pension; Pensioenfiche; Rentenbescheinigung; Pension statement; GRAPA",
    "childbenefit": "Allocations familiales; Kinderbijslag; Kindergeld; Child benefit; Groeipakket",
    "work_history": "Relevé de carrière; Tewerkstellingsattest; Arbeitsbescheinigung; Employment certificate",
    "birth": "Acte de naissance; Geboorteakte; Geburtsurkunde; Birth certificate",
    "civil_act": "Acte de mariage; Huwelijksakte; Sterbeurkunde; Divorce certificate",
    "nationality_doc": "Certificat de nationalité; Nationaliteitsbewijs; Nationalitätsnachweis; Proof of nationality",
    "residence_doc": "Certificat de résidence; Attest van woonst; Wohnsitzbescheinigung; Proof of address",
    "life_doc": "Certificat de vie; Levensbewijs; Lebensbescheinigung; Life certificate",
    "id_copy": "Copie recto-verso de la carte d'identité; Kopie identiteitskaart; Ausweiskopie; Copy of your ID card",
    "residence_permit": "Titre de séjour; Verblijfstitel; Aufenthaltstitel; Residence permit",
    "criminal": "Casier judiciaire; Uittreksel strafregister; Leumundszeugnis; Criminal record",
    "driving": "Permis de conduire; Rijbewijs; Führerschein; Driving licence",
    "vehicle": "Certificat d'immatriculation; Kentekenbewijs; Zulassungsbescheinigung; Vehicle registration",
    "cadastre": "Extrait cadastral; Kadastraal inkomen; Katasterauszug; Cadastral income",
    "nonowner": "Attestation de non-propriété; Eigendomsattest; Nichteigentum; Proof of non-ownership",
    "diploma": "Diplôme; Getuigschrift; Zeugnis; Degree certificate",
    "student": "Attestation de fréquentation scolaire; Bewijs van inschrijving; Schulbescheinigung; Proof of enrolment",
    "company": "Numéro d'entreprise; Ondernemingsnummer; Unternehmensnummer; VAT number",
    "social_debt": "Attestation ONSS; Attest RSZ; Sociale schulden attest: geen sociale schulden; Tax clearance",
    "epc": "Certificat PEB; EPC; Energieausweis; Energy performance certificate",
    "lease": "Contrat de bail; Huurovereenkomst; Mietvertrag; Lease agreement",
    "bank": "Numéro de compte; Rekeningnummer; Kontonummer; Bank account; IBAN",
    "name": "Nom de famille; Voornaam; Nachname; First name",
    "birthdate": "Date de naissance; Geboortedatum; Geburtsdatum; Date of birth",
    "mandate": "Procuration; Volmacht; Vollmacht; Power of attorney",
}


@pytest.mark.parametrize("item", LABELS)
def test_labels_are_known_in_four_languages(item: str) -> None:
    concept = load_catalogue().concepts[item]
    lists = (concept.names, concept.near, concept.broad, concept.topics, concept.bodies, concept.keys)
    index = Index((item, pattern) for listed in lists for patterns in listed.values() for pattern in patterns)
    for label in LABELS[item].split("; "):
        assert list(index.all(plainly(label))), label


@pytest.mark.parametrize(
    ("lang", "text", "item"),
    [
        ("fr", "allocation de naissance", "birth"),
        ("fr", "pension alimentaire", "pension"),
        ("fr", "enregistrer le brouillon", "aer"),
        ("fr", "regroupement familial", "household"),
        ("fr", "bilan de santé", "company"),
        ("fr", "le risque", "social_attest"),
        ("de", "Familienzusammenführung", "household"),
        ("nl", "inschrijvingsbewijs VDAB", "vehicle"),
    ],
)
def test_what_only_sounds_like_a_paper_is_none(lang: Language, text: str, item: str) -> None:
    found = load_lexicon().mentions(plainly(text), lang)
    assert item not in {each.item for each in found}


# --- mistakes ---------------------------------------------------------------------------------------------------


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    shutil.copytree(PACKS / "be", tmp_path / "be")
    return tmp_path


CHANGES = {
    "lexicon.yaml": [
        ("    kind: key\n", "    kind: keys\n", "is not allowed here (expected"),
        ("- numeros? (?:de )?niss\n", "- numeros? (?:de niss\n", "is no regular expression"),
        ("    last_verified: 2026-11-23\n", "", "last_verified is missing"),
    ],
    "sources.yaml": [
        ("    item: household\n", "    item: houshold\n", "there is no houshold (did you mean household?)"),
        ("    strength: weak\n", "    strength: good\n", "is not allowed here (expected"),
        ('      de: ["Lebensbescheinigung"]\n', "", "it has no name in de"),
        ("  - id: birth\n", "  - id: address\n", "two facts are called address"),
        ("\nabsent:", "\nabsents:", "unknown key (did you mean absent?)"),
    ],
    "law.yaml": [
        ("laws: [once-only-federal]", "laws: [once-only-fedral]", "there is no once-only-fedral (did you mean")
    ],
}


@pytest.mark.parametrize("name", CHANGES)
def test_mistakes_in_the_catalogue_are_told_with_their_lines(packs: Path, name: str) -> None:
    path = packs / "be" / name
    text = path.read_text(encoding="utf-8")
    for old, new, _ in CHANGES[name]:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ScenarioError) as raised:
        load_catalogue("be", packs)
    problems = [str(problem).partition(f"{name}:")[2] for problem in raised.value.problems]
    for _, _, words in CHANGES[name]:
        assert any(words in problem and problem.partition(":")[0].isdigit() for problem in problems), problems


def test_an_unknown_pack_has_no_catalogue() -> None:
    with pytest.raises(UsageError, match="no pack 'bx'"):
        load_catalogue("bx")
