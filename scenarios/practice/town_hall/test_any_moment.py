"""A newcomer who takes any free moment, at whichever place has one: a journey that branches, so a Python scenario."""

from __future__ import annotations

from typing import Any

import pytest

PLACES = ("Hôtel de ville", "Antenne du Parc")


@pytest.mark.scenario(
    administration="practice/town-hall",
    procedure="appointment",
    title={
        "fr": "Chercher un moment libre pour une première inscription, d’un lieu à l’autre",
        "en": "Look for any free moment for a first registration, from place to place",
    },
    stop_before="Confirmer le rendez-vous",
)
def test_any_moment_for_a_first_registration(walk: Any) -> None:
    """Ask at one place after the other; only when none has a moment is nobody served."""
    with walk.step({"fr": "Trouver le service", "en": "Find the service"}, {"heading": "Guichet électronique"}) as step:
        step.dismiss("Tout refuser")
        step.press("Prendre rendez-vous")
    for place in PLACES:
        here = {"fr": f"Choisir le lieu : {place}", "en": f"Choose the place: {place}"}
        with walk.step(here, {"heading": "Prendre rendez-vous"}) as step:
            step.choose({"Service": "Étrangers – première inscription", "Lieu": place})
            step.press("Continuer")
        there = {"fr": f"Trouver un moment libre : {place}", "en": f"Find a free moment: {place}"}
        with walk.step(there, {"heading": "Choisissez un moment"}) as step:
            # At the last place, no free moment is the end of the way.
            moments = step.slots({"in": "Calendrier", "at_least": 1 if place == PLACES[-1] else 0})
            if moments.free:
                step.press("{slots.first}")
                break
            step.open("{site}/fr/rendez-vous")
    with walk.step({"fr": "Donner ses coordonnées", "en": "Give personal details"}, {"heading": "Vos coordonnées"}):
        pass
