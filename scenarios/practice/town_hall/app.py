"""The town hall's counter: service, moment, personal details, review."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from flask import Flask, g, redirect, render_template, request, session, url_for

from scenarios.practice.forms import (
    Field,
    Option,
    check_email,
    check_national_number,
    check_phone,
    long_date,
)
from scenarios.practice.office import TODAY, Office, Page, Setting, Step

LANGUAGES = ("fr", "nl")

FOREIGNERS = "foreigners"

SERVICE = (
    Field(
        "service",
        {"fr": "Service", "nl": "Dienst"},
        "select",
        options=(
            Option("id-card", {"fr": "Carte d’identité", "nl": "Identiteitskaart"}),
            Option("passport", {"fr": "Passeport", "nl": "Reispas"}),
            Option("address", {"fr": "Changement d’adresse", "nl": "Adreswijziging"}),
            Option("civil", {"fr": "Naissance, mariage, décès", "nl": "Geboorte, huwelijk, overlijden"}),
            Option(
                FOREIGNERS,
                {"fr": "Étrangers – première inscription", "nl": "Vreemdelingen – eerste inschrijving"},
            ),
        ),
    ),
    Field(
        "place",
        {"fr": "Lieu", "nl": "Plaats"},
        "select",
        options=(
            Option("centre", {"fr": "Hôtel de ville", "nl": "Stadhuis"}),
            Option("park", {"fr": "Antenne du Parc", "nl": "Antenne Park"}),
            Option("station", {"fr": "Antenne de la Gare", "nl": "Antenne Station"}),
        ),
    ),
)

NUMBER_IS_OPTIONAL = {
    "fr": "Facultatif. Onze chiffres, au dos de votre carte d’identité.",
    "nl": "Niet verplicht. Elf cijfers, op de achterkant van uw identiteitskaart.",
}

HOURS = (time(9), time(10), time(11), time(14), time(15))
FIRST_WEEK = TODAY + timedelta(days=7)
WEEKS = 4


@dataclass(frozen=True)
class Moment:
    """One moment of the calendar."""

    at: datetime
    free: bool

    @property
    def key(self) -> str:
        """What the form sends for it."""
        return self.at.isoformat(timespec="minutes")

    def words(self, lang: str) -> str:
        """“mardi 1 décembre, 10 h 00”; the hour stays on one line."""
        day = long_date(self.at.date(), lang).rsplit(" ", 1)[0]
        hour = f"{self.at.hour} h {self.at:%M}" if lang == "fr" else f"{self.at.hour}.{self.at:%M} uur"
        return f"{day}, {hour.replace(' ', chr(0xA0))}"


def week(number: int) -> Iterator[tuple[date, list[Moment]]]:
    """The five working days of a week, 0 the first on offer, each with its moments. About two in five are free."""
    for offset in range(5):
        day = FIRST_WEEK + timedelta(days=7 * number + offset)
        yield (
            day,
            [
                Moment(datetime.combine(day, hour), (number + 3 * offset + 2 * index) % 5 < 2)
                for index, hour in enumerate(HOURS)
            ],
        )


def create(setting: Setting) -> Flask:
    """The counter as an application, with the barriers of `setting`."""
    return _TownHall(setting).app


class _TownHall(Office):
    def __init__(self, setting: Setting) -> None:
        steps = (
            Step("service", {"fr": "Service", "nl": "Dienst"}, lambda: SERVICE),
            Step("moment", {"fr": "Date et heure", "nl": "Datum en uur"}),
            Step("details", {"fr": "Coordonnées", "nl": "Gegevens"}, self.details_fields),
            Step("review", {"fr": "Vérification", "nl": "Controle"}, asks=False),
        )
        super().__init__("town-hall", LANGUAGES, steps, setting, reference="RV", beside=("map",))
        for rule, endpoint, view in (
            ("/<lang>/", "home", lambda: render_template("home.html")),
            ("/<lang>/cookies", "cookies", self.cookies),
            ("/<lang>/rendez-vous", "service", lambda: self.step("service")),
            ("/<lang>/rendez-vous/moment", "moment", self.moment),
            (
                "/<lang>/rendez-vous/coordonnees",
                "details",
                self.details,
            ),
            ("/<lang>/rendez-vous/verification", "review", self.review),
            ("/<lang>/rendez-vous/confirme", "confirmed", self.confirmed),
        ):
            methods = {"home": ["GET"], "confirmed": ["GET"], "cookies": ["POST"]}.get(endpoint, ["GET", "POST"])
            self.app.add_url_rule(rule, endpoint, view, methods=methods)

    def cookies(self) -> Page:
        """Remember the choice about cookies and go back to where the person was."""
        self.check_token()
        session["cookies"] = request.form.get("choice", "refused")
        back = request.form.get("from", "")
        return redirect(url_for(back if back in self.app.view_functions else "home"), 303)

    def moment(self) -> Page:
        """Choose a moment of the calendar. Nothing is held before the appointment is confirmed."""
        back = self.turn_back("moment")
        if back:
            return back
        number = min(max(request.args.get("semaine", 0, int), 0), WEEKS - 1)
        if request.method == "POST":
            self.check_token()
            free = {moment.key for n in range(WEEKS) for _, moments in week(n) for moment in moments if moment.free}
            if request.form.get("moment") in free:
                self.answer("moment", {"moment": request.form["moment"]})
                return redirect(url_for("details"), 303)
            session["taken"] = True
            return redirect(url_for("moment", semaine=number), 303)
        return self.page(
            "moment",
            week=list(week(number)),
            week_number=number,
            weeks=WEEKS,
            foreigners=self.answers["service"]["service"] == FOREIGNERS,
            taken=session.pop("taken", False),
            long_date=long_date,
        )

    def details(self) -> Page:
        """Who comes."""
        return self.step("details", recall=not self.planted("details-forgotten"))

    def review(self) -> Page:
        """Everything about the appointment; posting it confirms."""
        back = self.turn_back("review")
        if back:
            return back
        if request.method == "POST":
            self.check_token()
            session["appointment"] = self.when()
            self.finish()
            return redirect(url_for("confirmed"), 303)
        return self.page("review", summary=self.summary("review"), when=self.when())

    def confirmed(self) -> Page:
        """The number of the appointment and how to get there."""
        if "file_number" not in session:
            return redirect(url_for("home"), 303)
        return render_template("confirmed.html", file_number=session["file_number"], when=session["appointment"])

    def when(self) -> str:
        """The chosen moment in words."""
        return Moment(datetime.fromisoformat(self.answers["moment"]["moment"]), True).words(g.lang)

    def details_fields(self) -> Sequence[Field]:
        """Who comes. The national number may be demanded, with no other way."""
        demanded = self.planted("national-number-required")
        number = Field(
            "national_number",
            {"fr": "Numéro de registre national", "nl": "Rijksregisternummer"},
            required=demanded,
            hint=None if demanded else NUMBER_IS_OPTIONAL,
            check=check_national_number,
            narrow=True,
        )
        without = Field(
            "without_number",
            {
                "fr": "Je n’ai pas de numéro national : retrouvez-moi par mon nom",
                "nl": "Ik heb geen rijksregisternummer: zoek mij op mijn naam",
            },
            "checkbox",
            required=False,
        )
        return (
            Field("family_name", {"fr": "Nom", "nl": "Naam"}, autocomplete="family-name"),
            Field("given_name", {"fr": "Prénom", "nl": "Voornaam"}, autocomplete="given-name"),
            number,
            *(() if demanded else (without,)),
            Field(
                "email",
                {"fr": "Adresse e-mail", "nl": "E-mailadres"},
                "email",
                autocomplete="email",
                check=check_email,
            ),
            Field(
                "phone",
                {"fr": "Téléphone", "nl": "Telefoon"},
                "tel",
                autocomplete="tel",
                check=check_phone,
                narrow=True,
            ),
        )
