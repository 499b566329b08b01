"""The visa portal: account, form, documents, review."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Any

from flask import Flask, redirect, render_template, request, session, url_for
from werkzeug.wrappers import Response

from scenarios.practice.forms import (
    Field,
    Option,
    check_date,
    check_email,
    check_phone,
)
from scenarios.practice.office import Office, Page, Setting, Step

LANGUAGES = ("fr", "en")

SHORT_PASSWORD = {
    "fr": "Mot de passe : choisissez au moins huit caractères",
    "en": "Password: choose at least eight characters",
}
EXIT_IS_OPTIONAL = {
    "fr": "Facultatif. Laissez vide si vous comptez rester.",
    "en": "Optional. Leave it empty if you mean to stay.",
}

ACCOUNT = (
    Field("given_name", {"fr": "Prénom", "en": "First name"}, autocomplete="given-name"),
    Field("family_name", {"fr": "Nom", "en": "Family name"}, autocomplete="family-name"),
    Field("email", {"fr": "Adresse e-mail", "en": "E-mail address"}, "email", autocomplete="email", check=check_email),
    Field(
        "password",
        {"fr": "Mot de passe", "en": "Password"},
        "password",
        hint={"fr": "Au moins huit caractères.", "en": "At least eight characters."},
        autocomplete="new-password",
        check=lambda value: None if len(value) >= 8 else SHORT_PASSWORD,
    ),
)

IDENTITY = (
    Field("given_name", {"fr": "Prénom", "en": "First name"}, autocomplete="given-name"),
    Field("family_name", {"fr": "Nom", "en": "Family name"}, autocomplete="family-name"),
    Field(
        "birth_date",
        {"fr": "Date de naissance", "en": "Date of birth"},
        "date",
        autocomplete="bday",
        check=check_date,
        narrow=True,
    ),
    Field("birth_place", {"fr": "Lieu de naissance", "en": "Place of birth"}),
    Field("nationality", {"fr": "Nationalité", "en": "Nationality"}),
    Field(
        "passport",
        {"fr": "Numéro de passeport", "en": "Passport number"},
        hint={
            "fr": "Tel qu’il figure en haut à droite de la page avec votre photo.",
            "en": "As printed at the top right of the page with your photo.",
        },
        narrow=True,
    ),
    Field(
        "phone",
        {"fr": "Téléphone", "en": "Telephone"},
        "tel",
        hint={
            "fr": "Nous n’appelons que s’il manque une pièce à votre dossier.",
            "en": "We only call when a document is missing from your file.",
        },
        autocomplete="tel",
        check=check_phone,
        narrow=True,
    ),
)

PURPOSES = (
    Option("work", {"fr": "Travail", "en": "Work"}),
    Option("study", {"fr": "Études", "en": "Studies"}),
    Option("research", {"fr": "Recherche scientifique", "en": "Scientific research"}),
    Option("family", {"fr": "Regroupement familial", "en": "Family reunification"}),
    Option("humanitarian", {"fr": "Raisons humanitaires", "en": "Humanitarian reasons"}),
    Option("other", {"fr": "Autre", "en": "Other"}),
)
OFTEN_MISSING = {"family", "humanitarian"}

DOCUMENTS = (
    Field(
        "passport_copy",
        {"fr": "Copie du passeport", "en": "Copy of the passport"},
        "file",
        hint={"fr": "PDF, JPG ou PNG, au plus 5 Mo.", "en": "PDF, JPG or PNG, 5 MB at most."},
    ),
)


def create(setting: Setting) -> Flask:
    """The portal as an application, with the barriers of `setting`."""
    return _Portal(setting).app


class _Portal(Office):
    def __init__(self, setting: Setting) -> None:
        steps = (
            Step("identity", {"fr": "Votre identité", "en": "Who you are"}, lambda: IDENTITY),
            Step("stay", {"fr": "Votre séjour", "en": "Your stay"}, self.stay_fields),
            Step("documents", {"fr": "Vos documents", "en": "Your documents"}, lambda: DOCUMENTS),
            Step("review", {"fr": "Vérification", "en": "Check"}, asks=False),
        )
        super().__init__("visa", LANGUAGES, steps, setting, reference="VP")
        self._travellers: dict[str, dict[str, Any]] = {}
        self.app.before_request(self.welcome_traveller)
        for rule, endpoint, view in (
            ("/<lang>/", "home", lambda: render_template("home.html")),
            ("/<lang>/compte", "account", self.account),
            ("/<lang>/espace", "space", self.space),
            ("/<lang>/demande/identite", "identity", self.identity),
            ("/<lang>/demande/sejour", "stay", lambda: self.step("stay")),
            ("/<lang>/demande/documents", "documents", lambda: self.step("documents")),
            ("/<lang>/demande/verification", "review", self.review),
            ("/<lang>/demande/envoyee", "sent", self.sent),
        ):
            methods = ["GET"] if endpoint in {"home", "space", "sent"} else ["GET", "POST"]
            self.app.add_url_rule(rule, endpoint, view, methods=methods)

    # --- pages ---

    def account(self) -> Page:
        """Create an account; the name given here is known from then on."""
        if request.method == "POST":
            values = self.submitted("account", ACCOUNT)
            if values is None:
                return redirect(url_for("account"), 303)
            session["account"] = {name: value for name, value in values.items() if name != "password"}
            return redirect(url_for("space"), 303)
        return render_template("account.html", form=self.form("account", ACCOUNT, {}))

    def space(self) -> Page:
        """The person's own page: what can be done from here, in a toolbar."""
        return self.without_account() or render_template("space.html", account=session["account"])

    def identity(self) -> Page:
        """First part of the form; the name comes from the account."""
        away = self.without_account()
        return away or self.step("identity", start=session["account"])

    def review(self) -> Page:
        """Everything that was answered; posting it sends the application."""
        away = self.without_account() or self.turn_back("review")
        if away:
            return away
        if request.method == "POST":
            self.check_token()
            self.finish()
            return redirect(url_for("sent"), 303)
        return self.page("review", summary=self.summary("review"))

    def sent(self) -> Page:
        """The file number, once the application was sent."""
        if "file_number" not in session:
            return redirect(url_for("home"), 303)
        return render_template("sent.html", file_number=session["file_number"])

    def without_account(self) -> Response | None:
        """To the creation of an account, for whoever has none."""
        return None if "account" in session else redirect(url_for("account"), 303)

    # --- what barriers change ---

    def stay_fields(self) -> Sequence[Field]:
        """The fields of the stay: its purposes may lack some, and its end may be demanded."""
        missing = OFTEN_MISSING if self.planted("visa-purposes-missing") else set()
        end_demanded = self.planted("exit-date-required")
        return (
            Field(
                "purpose",
                {"fr": "Motif du séjour", "en": "Purpose of the stay"},
                "select",
                options=[option for option in PURPOSES if option.value not in missing],
            ),
            Field(
                "arrival",
                {"fr": "Date d’arrivée en Belgique", "en": "Date of arrival in Belgium"},
                "date",
                check=check_date,
                narrow=True,
            ),
            Field(
                "departure",
                {"fr": "Date de sortie de Belgique", "en": "Date of exit from Belgium"},
                "date",
                required=end_demanded,
                hint=None if end_demanded else EXIT_IS_OPTIONAL,
                check=check_date,
                narrow=True,
            ),
            Field(
                "host",
                {"fr": "Personne ou organisme qui vous accueille", "en": "Person or organisation that receives you"},
            ),
            Field("host_town", {"fr": "Commune d’accueil", "en": "Town of your host"}),
        )

    def address(self, endpoint: str) -> str:
        """Where a step is: documents may be given on another host, and one comes back from there."""
        if not self.planted("documents-on-another-host"):
            return url_for(endpoint)
        name, _, port = request.host.partition(":")
        away = name == session.get("away")
        if (endpoint == "documents") == away:
            return url_for(endpoint)
        other = "127.0.0.1" if name == "localhost" else "localhost"
        luggage = {key: value for key, value in session.items() if key != "away"}
        if endpoint == "documents":
            luggage["away"] = other
        ticket = secrets.token_urlsafe(12)
        self._travellers[ticket] = luggage
        return f"{request.scheme}://{other}:{port}{url_for(endpoint)}?reprise={ticket}"

    def welcome_traveller(self) -> Response | None:
        """Whoever comes from the other host brings a ticket, good once, for what was answered there."""
        luggage = self._travellers.pop(request.args.get("reprise", ""), None)
        if luggage is None:
            return None
        session.clear()
        session.update(luggage)
        return redirect(request.script_root + request.path, 303)
