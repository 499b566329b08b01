"""The practice administrations, used over HTTP without a browser."""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import Path

import pytest

from audits.errors import UsageError
from scenarios.practice import PracticeServer, all_barriers, serves, truth
from tests.practice.visitor import ADDRESS, JOURNEYS, NUMBER, PHONE, WHO, Visitor, social_office

SITES = tuple(JOURNEYS)
LAST_PAGES = {"visa": "demande/envoyee", "town-hall": "rendez-vous/confirme", "social-office": "demande/envoyee"}


@pytest.mark.parametrize("edition", ["flawed", "mended"])
@pytest.mark.parametrize("site", SITES)
def test_both_editions_can_be_used_to_the_end_in_each_language(site: str, edition: str) -> None:
    journey, other = JOURNEYS[site]
    with PracticeServer(edition) as server:  # type: ignore[arg-type]
        for lang in ("fr", other):
            pages = journey(server.site(site), lang)
            assert pages[-1].path == LAST_PAGES[site]
            assert "-2026-000" in pages[-1].html
            assert {page.status for page in pages if page.path != "nowhere"} == {200}
            for page in pages:
                if page.path != "rendez-vous/verification" or edition == "mended":
                    assert f'<html lang="{lang}">' in page.html, page.url


@pytest.mark.parametrize("site", SITES)
def test_a_switch_changes_its_own_page_and_no_other(site: str) -> None:
    journey, _ = JOURNEYS[site]

    def seen(*plant: str) -> dict[str, list[str]]:
        with PracticeServer("mended", plant=plant) as server:
            pages: dict[str, list[str]] = {}
            for page in journey(server.site(site)):
                pages.setdefault(page.path, []).append(page.host + page.same_each_time)
            return pages

    mended = seen()
    for barrier in truth(site):
        planted = seen(barrier.id)
        changed = {path for path in planted if mended.get(path) != planted[path]}
        meant = {path for path in mended if fnmatch(path, barrier.where.page)}
        if barrier.id == "session-ends-silently":
            # A frame has no notice of its own, and after sending there is nothing to lose.
            meant -= {"demande/versement/compte", "demande/envoyee"}
        assert changed == meant, barrier.id


def test_the_truth_and_the_switches_name_each_other() -> None:
    folder = Path(__file__).parents[2] / "scenarios" / "practice"
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for path in sorted(folder.glob("*/**/*"))
        if path.suffix in {".html", ".py"} and path.name != "switches.py"
    )
    asked = set()
    for piece in code.split('planted("')[1:]:
        asked.add(piece.split('"')[0])
    known = set(all_barriers())
    assert asked <= known
    assert {each for each in known if f'"{each}"' not in code} == set()


def test_a_mended_barrier_leaves_the_others() -> None:
    with PracticeServer("flawed", mend=["no-phone"]) as server:
        assert server.planted == frozenset(all_barriers()) - {"no-phone"}
        contact = Visitor().get(f"{server.site('town-hall')}/fr/contact")
        home = Visitor().get(f"{server.site('town-hall')}/fr/")
    assert "tel:+32" in contact.html and "alt=" not in home.html


def test_the_language_of_the_browser_decides_and_can_be_changed_on_every_page() -> None:
    with PracticeServer("mended") as server:
        assert Visitor("nl-BE,nl;q=0.9").get(server.site("town-hall")).url.endswith("/town-hall/nl/")
        assert Visitor("ja").get(server.site("town-hall")).url.endswith("/town-hall/fr/")
        for site in SITES:
            journey, other = JOURNEYS[site]
            for page in journey(server.site(site)):
                if page.path not in {"nowhere", "demande/versement/compte"}:
                    assert f'href="/{site}/{other}/{page.path}"' in page.html, page.url


def test_a_refused_form_says_what_is_wrong_and_keeps_what_was_typed() -> None:
    with PracticeServer("mended") as server:
        person = Visitor()
        page = person.get(f"{server.site('social-office')}/fr/demande/vous")
        page = person.send(page, **WHO, national_number="72.61.15-001.34")
        assert "il a 11 chiffres" in page.words
        assert "Téléphone : à compléter" in page.words
        assert page.forms[-1].values["given_name"] == "Amina"
        assert page.html.index("Rue : à compléter") < page.html.index("Localité : à compléter")
        again = person.get(page.url)
        assert "à compléter" not in again.words


def test_answers_are_kept_for_as_long_as_the_session_lasts() -> None:
    with PracticeServer("mended") as server:
        person, site = Visitor(), server.site("social-office")
        person.send(person.get(f"{site}/fr/demande/vous"), **WHO, **NUMBER, **PHONE, **ADDRESS)
        assert person.get(f"{site}/fr/demande/vous").forms[-1].values["street"] == "Rue de l’Essai"
        assert Visitor().get(f"{site}/fr/demande/vous").forms[-1].values["street"] == ""


def test_nobody_can_skip_a_step() -> None:
    with PracticeServer("mended") as server:
        assert Visitor().get(f"{server.site('social-office')}/fr/demande/verification").path == "demande/vous"
        assert Visitor().get(f"{server.site('town-hall')}/fr/rendez-vous/coordonnees").path == "rendez-vous"
        assert Visitor().get(f"{server.site('visa')}/fr/demande/sejour").path == "compte"


@pytest.mark.parametrize("site", SITES)
def test_a_form_of_another_session_is_refused(site: str) -> None:
    starts = {"visa": "compte", "town-hall": "rendez-vous", "social-office": "demande/vous"}
    with PracticeServer("mended") as server:
        page = Visitor().get(f"{server.site(site)}/fr/{starts[site]}")
        answer = Visitor().send(page)
    assert answer.status == 400
    assert "session n’est plus valable" in answer.words


def test_a_moment_that_is_taken_cannot_be_had() -> None:
    with PracticeServer("mended") as server:
        person, site = Visitor(), server.site("town-hall")
        page = person.send(person.get(f"{site}/fr/rendez-vous"), service="passport", place="park")
        assert "n’est plus libre" in person.send(page, moment="2026-11-30T10:00").words
        assert person.send(page, moment="2026-12-01T10:00").path == "rendez-vous/coordonnees"


def test_without_a_national_number_one_is_turned_away_or_not() -> None:
    for plant, path in (((), "rendez-vous/verification"), (("national-number-required",), "rendez-vous/coordonnees")):
        with PracticeServer("mended", plant=plant) as server:
            person, site = Visitor(), server.site("town-hall")
            page = person.send(person.get(f"{site}/fr/rendez-vous"), service="passport", place="park")
            page = person.send(page, moment="2026-12-01T10:00")
            assert person.send(page, **WHO, **PHONE, email="a@example.org").path == path


def test_input_is_lost_where_that_is_planted() -> None:
    for plant, amount in (((), "84,50"), (("input-lost-after-error",), "")):
        with PracticeServer("mended", plant=plant) as server:
            person, site = Visitor(), server.site("social-office")
            page = person.send(person.get(f"{site}/fr/demande/vous"), **WHO, **NUMBER, **PHONE, **ADDRESS)
            page = person.send(page, amount="84,50")
            assert page.path == "demande/enfant"
            assert page.forms[-1].values["amount"] == amount
            assert page.forms[-1].values["child_street"] == "Rue de l’Essai"


def test_documents_go_to_another_host_and_the_person_comes_back() -> None:
    journey, _ = JOURNEYS["visa"]
    with PracticeServer("mended", plant=["documents-on-another-host"]) as server:
        hosts = {(page.path, page.host) for page in journey(server.site("visa"))}
    assert ("demande/documents", "localhost") in hosts
    assert {host for path, host in hosts if path != "demande/documents"} == {"127.0.0.1"}


@pytest.mark.parametrize(("plant", "path"), [((), "session-terminee"), (("session-ends-silently",), "")])
def test_an_idle_session_ends(plant: tuple[str, ...], path: str) -> None:
    with PracticeServer("mended", plant=plant, idle_seconds=-1) as server:
        site = server.site("social-office")
        assert Visitor().get(f"{site}/fr/demande/vous").path == path
        assert Visitor().get(f"{site}/fr/contact").path == "contact"


def test_a_session_in_use_goes_on() -> None:
    with PracticeServer("flawed", idle_seconds=3600) as server:
        assert social_office(server.site("social-office"))[-1].path == "demande/envoyee"


def test_only_this_process_serves_its_origins_and_only_meanwhile() -> None:
    with PracticeServer("mended") as server:
        base = server.site("visa")
        assert serves(base) and serves(base.replace("127.0.0.1", "localhost"))
        assert not serves(f"http://127.0.0.1:{server.port + 1}/visa")
        assert not serves(base.replace("http:", "https:"))
        assert not serves("http://127.0.0.1:port/")
        assert "Administrations d’exercice" in Visitor().get(server.url).html
    assert not serves(base)


def test_two_editions_are_served_side_by_side() -> None:
    with PracticeServer("flawed") as flawed, PracticeServer("mended") as mended:
        assert "tel:+32" not in Visitor().get(f"{flawed.site('town-hall')}/fr/contact").html
        assert "tel:+32" in Visitor().get(f"{mended.site('town-hall')}/fr/contact").html


def test_what_cannot_be_served_is_said() -> None:
    with PracticeServer("mended") as server, pytest.raises(UsageError, match=f"Port {server.port}"):
        PracticeServer("mended", port=server.port).start()
    with pytest.raises(UsageError, match="town-hall"):
        PracticeServer("mended").site("library")
    with pytest.raises(UsageError, match="edition"):
        PracticeServer("perfect")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="no-phone"):
        PracticeServer("flawed", mend=["no-phones"])
