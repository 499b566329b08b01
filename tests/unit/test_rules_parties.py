"""Who has a part in a page: the sites that it loads from, and who runs it as its notice says."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits import frames
from audits.archive import Archive
from audits.judge import judge
from audits.model import FrameSeen, HeadingSeen, NotAudited, Observation
from audits.rules.parties import hosts_of, is_notice, run_by
from reports.page import write_report
from reports.phrases import host_words
from reports.words import Words
from tests.unit.judging import Telling
from tests.unit.test_rules_privacy import asked, page

VIDEO = "https://www.youtube-nocookie.com/embed/1"
LONG = "Your data is used to find you in the register, and nobody else is given any of it. " * 9 + "You may object."


def notice(*passages: str, heading: str = "Privacy notice") -> Observation:
    seen = page().observation
    return seen.model_copy(
        update={"headings": (HeadingSeen(level=1, text=heading),), "passages": (heading, LONG, *passages)}
    )


def test_sites_are_told_by_registrable_domain_with_what_is_known_of_them() -> None:
    asked_for = (
        ("script", {"src": "https://www.google-analytics.com/a.js"}),
        ("link", {"rel": "stylesheet", "href": "https://fonts.googleapis.com/css"}),
        ("link", {"rel": "canonical", "href": "https://elsewhere.example.com/"}),
        ("img", {"src": "https://static.example.org/logo.png"}),
        ("img", {"src": "https://[broken"}),
        ("script", {"src": "https://waits.example.com/a.js", "type": "text/plain"}),
        ("iframe", {"src": "https://www.facebook.com/plugins/page.php", "loading": "lazy"}),
    )
    seen = page(*asked_for)
    told = [(each.site, each.own, each.kind, each.owner, each.step) for each in hosts_of([seen.observation], 3)]
    assert told == [
        ("example.org", True, "", "", 3),
        ("fonts.googleapis.com", False, "fonts", "Google", 3),
        ("google-analytics.com", False, "analytics", "Google", 3),
    ]
    assert hosts_of([seen.observation])[0].hosts == ("guichet.example.org", "static.example.org")
    # Where the browser has counted what came, elements add nothing.
    counted = page(*asked_for, resources=asked("https://cdn.example.net/a.js", "data:x", "https://[broken"))
    assert [each.site for each in hosts_of([counted.observation])] == ["example.org", "example.net"]


def test_a_frame_that_has_not_loaded_is_told_of_nothing() -> None:
    empty = NotAudited(what=f"frame {VIDEO}", why=frames.UNLOADED)
    seen = page().observation.model_copy(update={"frames": (FrameSeen(url=VIDEO, entered=False),)})
    assert len(hosts_of([seen])) == 2
    assert len(hosts_of([seen.model_copy(update={"not_audited": (empty,)})])) == 1


def test_machines_that_are_let_have_no_owner_where_the_page_is_from_them() -> None:
    elsewhere = "https://files.azurewebsites.net/a.js"
    own, other = hosts_of([page(("script", {"src": elsewhere}), url="https://town.azurewebsites.net/").observation])
    assert (own.own, own.kind, own.owner) == (True, "hosting", "")
    assert host_words(Words("en"), other) == ["hosting", "on the machines of Microsoft"]


@pytest.mark.parametrize(
    ("heading", "said", "role"),
    [
        ("Privacy notice", "The controller of your data is the Town of Example.", "controller"),
        ("Privacy notice", "The site is hosted by Example Machines.", "host"),
        ("Privacy policy", "Example Machines acts as our processor.", "processor"),
        ("Vie privée", "Le responsable du traitement est la Commune d’Exemple.", "controller"),
        ("Vie privée", "La Commune d’Exemple est responsable du traitement de vos données.", "controller"),
        ("Protection des données", "Sous-traitant : Machines d’Exemple SA.", "processor"),
        ("Vie privée", "Le site est hébergé par Machines d’Exemple.", "host"),
        ("Privacyverklaring", "De verwerkingsverantwoordelijke is de gemeente Voorbeeld.", "controller"),
        ("Privacybeleid", "Voorbeeld NV treedt op als verwerker.", "processor"),
        ("Privacy", "De website wordt gehost door Voorbeeld NV.", "host"),
        ("Datenschutzerklärung", "Verantwortlicher im Sinne der DSGVO ist die Stadt Beispiel.", "controller"),
        ("Datenschutz", "Die Website wird von Beispiel GmbH gehostet.", "host"),
        ("Datenschutz", "Unser Auftragsverarbeiter ist die Beispiel GmbH.", "processor"),
    ],
)
def test_a_notice_is_quoted_where_it_names_somebody(heading: str, said: str, role: str) -> None:
    [each] = run_by(notice(said, heading=heading), 1)
    assert (each.role, each.quote, each.step) == (role, said, 1)


@pytest.mark.parametrize(
    "said",
    [
        "You may complain to the controller.",
        "The controller is required to answer within a month.",
        "Le responsable du traitement est tenu de répondre.",
        "De verwerkingsverantwoordelijke is verplicht te antwoorden.",
        "If the controller is unable to answer, the Town of Example tells you so.",
        "You have the right to know who is the controller in Example.",
        "Si le responsable du traitement est dans l’impossibilité de répondre, la Commune le dit.",
        "Le responsable du traitement est la personne qui détermine les finalités, dit le RGPD.",
        "Toute personne hébergée par le CPAS peut demander une copie.",
        "Les personnes hébergées par un proche sont inscrites.",
        "The word processor is Example Writer.",
        "Wenn die Stadt Beispiel als Verantwortliche die Verarbeitung ablehnt, sagt sie es.",
        "The controller is somebody.",
    ],
)
def test_who_is_only_spoken_of_is_not_named(said: str) -> None:
    assert run_by(notice(said)) == ()


def test_what_stands_below_a_heading_is_quoted_with_it() -> None:
    [each] = run_by(notice("Qui est responsable de vos données ?", "Commune d’Exemple", heading="Vie privée"))
    assert each.quote == "Qui est responsable de vos données: Commune d’Exemple"


def test_only_a_page_headed_so_that_says_something_is_a_notice() -> None:
    assert is_notice(notice())
    assert not is_notice(notice(heading="Ask for a certificate"))
    assert is_notice(notice(heading="Politique de protection des données de la Commune d’Exemple"))
    assert is_notice(notice(heading="Vie privée – Commune d’Exemple"))
    for heading in (
        "Avis de l’Autorité de protection des données",
        "Protection des données : formation pour agents",
        "Datenschutz-Schulung",
        "Datenschutz für Lehrkräfte",
    ):
        assert not is_notice(notice(heading=heading))
    assert not is_notice(notice().model_copy(update={"passages": ("Privacy notice", "Anybody may come. " * 50)}))
    assert not is_notice(notice().model_copy(update={"passages": ("Privacy notice",)}))


def test_a_report_shows_both_at_their_step(tmp_path: Path) -> None:
    here = notice("The site is hosted by <b>Example Machines</b>.")
    page_of_it = {"headings": here.headings, "passages": here.passages, "frames": (FrameSeen(url=VIDEO),)}
    walk = Telling(tmp_path / "archive").step().step(seen=False).observe(**page_of_it).end()
    judgement = judge(walk)
    assert [(each.step, each.site) for each in judgement.hosts] == [
        (0, "example.org"),
        (1, "example.org"),
        (1, "youtube-nocookie.com"),
    ]
    assert [(each.step, each.role) for each in judgement.run_by] == [(1, "host")]
    Archive(tmp_path / "archive").add_judgement(judgement)
    told = write_report(tmp_path / "archive", tmp_path / "report", "en").read_text(encoding="utf-8")
    assert "their own and one other" in told and "belongs to Google" in told and "Host, as the page says" in told
    assert "&lt;b&gt;Example Machines" in told
