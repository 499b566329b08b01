"""Accessibility statements: of when they are, seen from the day of the observation, and what is found in them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from audits.model import AxeNode, AxeRule, AxeSeen
from audits.rules import statement
from audits.rules.page import Page
from audits.rules.pages.contacts import statement_contradicted, statement_incomplete, statement_old
from tests.unit.test_rules_pages import SHOWN, page

SEEN = datetime(2026, 11, 30, 10, 0, tzinfo=UTC)
TITLE = "Accessibility statement"


def told(*paragraphs: str, heading: str = TITLE, at: datetime = SEEN, axe: AxeSeen | None = None) -> Page:
    """A page with a heading and paragraphs."""
    said = (heading, *paragraphs)
    tags = ("html", *(tag for number in range(len(said)) for tag in ("p" if number else "h1", "#text")))
    seen = page(
        tags=tags,
        parents=(-1, *(parent for number in range(len(said)) for parent in (0, 2 * number + 1))),
        attributes=({},) * len(tags),
        texts={2 * number + 2: text for number, text in enumerate(said)},
        boxes=((0, 0, 9, 9),) * len(tags),
        styles=(0,) * len(tags),
        style_table=(SHOWN,),
    )
    return Page(seen.observation.model_copy(update={"at": at, "axe": axe}))


@pytest.mark.parametrize(
    ("made", "old"),
    [
        ("This statement was prepared on 30 September 2025.", False),
        ("This statement was prepared on 29 September 2025.", True),
        ("This statement was reviewed in September 2025.", False),
        ("This statement was reviewed in August 2025.", True),
        ("Prepared on 23 September 2020. Last reviewed on 3 March 2026.", False),
        ("Prepared on March 4, 2024.", True),
        ("Reviewed on 2026-03-04.", False),
        ("Reviewed on 10/09/2025.", False),
        ("Reviewed on 29/09/2025.", True),
        ("Établie le 1er février 2024.", True),
        ("Mise à jour : 12/02/2026", False),
        ("Opgesteld op 12 maart 2024.", True),
        ("Bijgewerkt op 12-3-2026", False),
        ("Diese Erklärung wurde am 4. Mai 2023 erstellt.", True),
        ("Stand: 4.5.2026", False),
        ("Prepared on 4 May 2022. To be reviewed in March 2027.", True),
    ],
)
def test_a_statement_is_old_on_the_day_on_which_it_was_seen(made: str, old: bool) -> None:
    (look,) = statement_old(told(made))
    assert (look is not None) is old


def test_the_day_of_the_observation_counts_and_not_that_of_judging() -> None:
    made = "This statement was prepared on 3 March 2016."
    assert list(statement_old(told(made, at=datetime(2017, 5, 3, tzinfo=UTC)))) == [None]
    made = "This statement was prepared on 3 March 2021."
    assert list(statement_old(told(made, at=datetime(2022, 5, 3, 23, tzinfo=UTC)))) == [None]
    (look,) = statement_old(told(made, at=datetime(2022, 5, 4, tzinfo=UTC)))
    assert look is not None and look.facts["date"] == "2021-03" and look.facts["seen"] == "2022-05-04"


@pytest.mark.parametrize(
    "said",
    [
        "Prepared as the law of 19 July 2018 demands.",
        "Établie conformément à la loi du 19 juillet 2018 et à la directive (UE) 2016/2102 du 26 octobre 2016.",
        "Opgesteld volgens het Bestuursdecreet van 7 december 2018.",
        "Erstellt nach dem Gesetz vom 19. Juli 2018.",
        "Tested against EN 301 549 V3.2.1 (2021-03).",
        "Documents published before 23 September 2020 are exempt.",
        "The town was founded on 3 May 2020.",
        "Next review: March 2027.",
    ],
)
def test_other_days_are_none_of_a_statement(said: str) -> None:
    assert list(statement_old(told(said))) == []


@pytest.mark.parametrize(("lang", "day"), [("fr", None), ("en-US", 12), ("", 12)])
def test_the_month_comes_first_in_english_alone(lang: str, day: int | None) -> None:
    seen = told("Evaluation: 10/12/2020", at=datetime(2020, 11, 30, tzinfo=UTC))
    found = statement.latest(Page(seen.observation.model_copy(update={"lang": lang})))
    assert (found[1].day if found is not None else None) == day


def test_a_day_may_stand_after_what_it_is_the_day_of() -> None:
    found = statement.latest(told("Date of preparation", "3 March 2024"))
    assert found is not None and found[0].quote == "Date of preparation 3 March 2024"
    assert statement.latest(told("Town hall", "3 March 2024")) is None


MODELS = {
    "fr": """Déclaration d’accessibilité
        Ce site internet est totalement conforme aux WCAG 2.1. | La présente déclaration a été établie le 12 mars 2026.
        Téléphone : 02 555 01 23 | Vous pouvez introduire une plainte auprès du Médiateur fédéral.""",
    "rgaa": """Déclaration d’accessibilité : site de la commune
        Le site n’est pas conforme avec le RGAA. | Cette déclaration a été établie le 12/03/2026. | Contacter :
        acces@commune.example | Voies de recours : écrire au Défenseur des droits""",
    "nl": """Verklaring over toegankelijkheid
        Status C: eerste maatregelen genomen. | Onderzoek uitgevoerd in maart 2026. | Mail naar web@arden.example.
        U kunt een klacht indienen.""",
    "be-nl": """Toegankelijkheidsverklaring van de stad Arden
        Deze website voldoet gedeeltelijk aan de WCAG 2.1. | Deze verklaring werd opgesteld op 3 april 2026.
        web@arden.example | Federale ombudsman, Leuvenseweg 48""",
    "de": """Erklärung zur Barrierefreiheit
        Diese Website ist mit dem WZG in Einklang und vollständig vereinbar. | Diese Erklärung wurde am 12. März 2026
        erstellt. | barrierefrei@arden.example | Durchsetzungsverfahren: Überwachungsstelle des Landes""",
    "uk": """Accessibility statement for Arden
        This website is not compliant with WCAG 2.2. | It was last tested on 12 March 2026. | access@arden.example
        Enforcement procedure: the Equality and Human Rights Commission.""",
    "es": """Declaración de accesibilidad
        Este sitio web es parcialmente conforme con el RD 1112/2018. | Esta declaración fue preparada el 12 de marzo
        de 2026. | acceso@arden.example | Procedimiento de aplicación: reclamación""",
}


@pytest.mark.parametrize("model", MODELS)
def test_the_models_of_several_states_are_whole(model: str) -> None:
    heading, _, rest = MODELS[model].partition("\n")
    parts = [" ".join(each.split()) for each in rest.split("|")]
    seen = told(*parts, heading=heading)
    assert list(statement_incomplete(seen)) == [None] and statement.missing_parts(seen) == ()


def test_what_was_not_found_is_named() -> None:
    (look,) = statement_incomplete(told("We want to comply with Directive (EU) 2016/2102.", "Mail: a@arden.example"))
    assert look is not None
    assert look.facts == {"status": "missing", "made": "missing", "feedback": "there", "enforcement": "missing"}
    for heading in ("How to write an accessibility statement", "Accessibility", "Accessibility statement generator"):
        assert list(statement_incomplete(told("Words.", heading=heading))) == []


def test_what_axe_says_against_full_conformity_counts_at_a_and_aa() -> None:
    def looks(claim: str, *tags: str) -> list[object]:
        broken = AxeRule(id="label", impact="critical", tags=tags, nodes=(AxeNode(selector="p"),))
        return list(statement_contradicted(told(claim, axe=AxeSeen(version="4", violations=(broken,)))))

    claim = "This website is fully compliant with WCAG 2.1 AA."
    (look,) = looks(claim, "wcag2a")
    assert getattr(look, "facts", {})["count"] == "1"
    assert looks(claim, "wcag2aaa") == looks(claim, "best-practice") == looks(claim, "wcag22aa") == [None]
    for other in ("This website is partially compliant.", "We aim to have a site that is fully compliant."):
        assert looks(other, "wcag2a") == []
    assert list(statement_contradicted(told(claim))) == []
