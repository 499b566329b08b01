"""The social office: the applicant, the child, documents, payment, review."""

from __future__ import annotations

import time
from collections.abc import Sequence

from flask import Flask, redirect, render_template, request, session, url_for
from werkzeug.wrappers import Response

from scenarios.practice.forms import (
    Field,
    Option,
    check_iban,
    check_national_number,
    check_phone,
)
from scenarios.practice.office import Office, Page, Setting, Step

LANGUAGES = ("fr", "de")

ADDRESS = (
    ("street", {"fr": "Rue", "de": "Straße"}, "address-line1", False),
    ("number", {"fr": "Numéro de maison", "de": "Hausnummer"}, "off", True),
    ("post_code", {"fr": "Code postal", "de": "Postleitzahl"}, "postal-code", True),
    ("city", {"fr": "Localité", "de": "Ort"}, "address-level2", False),
)

SOURCES = {
    "household": (
        "household-upload",
        {"fr": "Composition de ménage", "de": "Haushaltszusammensetzung"},
        {
            "fr": "De moins de trois mois, à demander à votre commune.",
            "de": "Nicht älter als drei Monate, bei Ihrer Gemeinde zu beantragen.",
        },
        {
            "fr": "Facultatif : nous consultons nous-mêmes le Registre national.",
            "de": "Freiwillig: wir fragen selbst beim Nationalregister an.",
        },
    ),
    "tax_notice": (
        "tax-notice-upload",
        {"fr": "Avertissement-extrait de rôle", "de": "Steuerbescheid"},
        {
            "fr": "Le dernier que le SPF Finances vous a envoyé, toutes les pages.",
            "de": "Der letzte, den der FÖD Finanzen Ihnen geschickt hat, alle Seiten.",
        },
        {
            "fr": "Facultatif : nous demandons nous-mêmes vos revenus au SPF Finances.",
            "de": "Freiwillig: wir fragen Ihre Einkünfte selbst beim FÖD Finanzen an.",
        },
    ),
    "social_attestation": (
        "social-attestation-upload",
        {"fr": "Attestation sociale", "de": "Sozialbescheinigung"},
        {
            "fr": "À demander à votre mutualité ou à l’organisme qui vous paie.",
            "de": "Bei Ihrer Krankenkasse oder der Stelle, die Sie bezahlt, zu beantragen.",
        },
        {
            "fr": "Facultatif : nous consultons nous-mêmes la Banque-carrefour de la sécurité sociale.",
            "de": "Freiwillig: wir fragen selbst bei der Zentralen Datenbank der sozialen Sicherheit an.",
        },
    ),
}
"""Documents that an authentic source holds: the barrier that demands each, its name, and what is said about it
where it is demanded and where it is not.
"""

PAYMENT = (
    Field(
        "way",
        {"fr": "Comment voulez-vous être remboursé ?", "de": "Wie möchten Sie das Geld erhalten?"},
        "radio",
        options=(
            Option("account", {"fr": "Sur un compte bancaire", "de": "Auf ein Bankkonto"}),
            Option("none", {"fr": "Je n’ai pas de compte bancaire", "de": "Ich habe kein Bankkonto"}),
        ),
    ),
)

ACCOUNT = (
    Field(
        "iban",
        {"fr": "Numéro de compte (IBAN)", "de": "Kontonummer (IBAN)"},
        hint={
            "fr": "Il commence par BE si le compte est belge.",
            "de": "Bei einem belgischen Konto beginnt sie mit BE.",
        },
        check=check_iban,
    ),
    Field("holder", {"fr": "Titulaire du compte", "de": "Inhaber des Kontos"}, autocomplete="name"),
)

CODE = "7K4P"
"""What `code.svg` shows."""

OUTSIDE = {"door", "home", "static", "contact", "privacy", "accessibility", "ended", "write"}
"""Pages that need no session and cannot lose one."""


def create(setting: Setting) -> Flask:
    """The social office as an application, with the barriers of `setting`."""
    return _SocialOffice(setting).app


class _SocialOffice(Office):
    def __init__(self, setting: Setting) -> None:
        steps = (
            Step("you", {"fr": "Vous", "de": "Sie"}, self.you_fields),
            Step("child", {"fr": "Votre enfant", "de": "Ihr Kind"}, self.child_fields),
            Step("documents", {"fr": "Documents", "de": "Unterlagen"}, self.documents_fields),
            Step("payment", {"fr": "Mode de paiement", "de": "Zahlungsweise"}, lambda: PAYMENT),
            Step("account", {"fr": "Versement", "de": "Auszahlung"}),
            Step("review", {"fr": "Vérification", "de": "Prüfung"}, asks=False),
        )
        super().__init__("social-office", LANGUAGES, steps, setting, reference="CA")
        self.app.before_request(self.watch_session)
        self.app.context_processor(
            lambda: {
                "idle_seconds": setting.idle_seconds,
                "written": request.endpoint == "contact" and session.pop("written", False),
            }
        )
        for rule, endpoint, view in (
            ("/<lang>/", "home", lambda: render_template("home.html")),
            ("/<lang>/session-terminee", "ended", lambda: render_template("ended.html")),
            ("/<lang>/session", "extend", self.extend),
            ("/<lang>/message", "write", self.write),
            ("/<lang>/demande/vous", "you", lambda: self.step("you")),
            ("/<lang>/demande/enfant", "child", self.child),
            ("/<lang>/demande/documents", "documents", lambda: self.step("documents")),
            ("/<lang>/demande/paiement", "payment", lambda: self.step("payment")),
            ("/<lang>/demande/versement", "account", self.account),
            ("/<lang>/demande/versement/compte", "account_frame", self.account_frame),
            ("/<lang>/demande/verification", "review", self.review),
            ("/<lang>/demande/envoyee", "sent", self.sent),
        ):
            methods = ["GET"] if endpoint in {"home", "ended", "sent"} else ["GET", "POST"]
            posted = endpoint in {"extend", "write"}
            self.app.add_url_rule(rule, endpoint, view, methods=["POST"] if posted else methods)

    # --- the session and its end ---

    def watch_session(self) -> Response | None:
        """End a session that was idle for too long: silently, or with a page that says so."""
        if request.endpoint in OUTSIDE or request.endpoint is None:
            return None
        now = time.monotonic()
        idle = now - session.get("seen", now)
        if idle <= self.setting.idle_seconds:
            session["seen"] = now
            return None
        session.clear()
        return redirect(url_for("home" if self.planted("session-ends-silently") else "ended"), 303)

    def extend(self) -> Page:
        """Keep the session: asking for this is enough."""
        return Response(status=204)

    # --- pages ---

    def write(self) -> Page:
        """Take a question, and go back to where it was asked."""
        self.check_token()
        session["written"] = not self.planted("code-in-picture") or request.form.get("code", "").upper() == CODE
        return redirect(url_for("contact"), 303)

    def child(self) -> Page:
        """The child, the school, what was paid, and where the child lives."""
        back = self.turn_back("child")
        if back:
            return back
        known = {} if self.planted("address-asked-twice") else self.answers["you"]
        start = {f"child_{name}": known[name] for name, *_ in ADDRESS if name in known}
        return self.step("child", keep=not self.planted("input-lost-after-error"), start=start)

    def account(self) -> Page:
        """Where the money goes: an account, given in a frame of its own, or another way for those who have none."""
        back = self.turn_back("account")
        if back:
            return back
        has_account = self.answers["payment"]["way"] == "account"
        if not has_account and self.planted("app-only"):
            return self.page("account_by_app")
        if request.method == "POST":
            self.check_token()
            if has_account and "iban" not in session:
                session["account_missing"] = True
                return redirect(url_for("account"), 303)
            self.answer("account", {})
            return redirect(url_for("review"), 303)
        if not has_account:
            return self.page("account_by_post")
        return self.page("account", missing=session.pop("account_missing", False))

    def account_frame(self) -> Page:
        """The form for the account, shown inside the page."""
        back = self.turn_back("account")
        if back:
            return back
        if request.method == "POST":
            values = self.submitted("account_frame", ACCOUNT)
            if values is not None:
                session["iban"] = values
            return redirect(url_for("account_frame"), 303)
        you = self.answers["you"]
        start = session.get("iban") or {"holder": f"{you['given_name']} {you['family_name']}"}
        form = self.form("account_frame", ACCOUNT, start)
        return render_template("account_frame.html", form=form, saved="iban" in session and not form.errors)

    def review(self) -> Page:
        """Everything that was answered; posting it sends the request."""
        back = self.turn_back("review")
        if back:
            return back
        if request.method == "POST":
            self.check_token()
            session.pop("iban", None)
            self.finish()
            return redirect(url_for("sent"), 303)
        return self.page("review", summary=self.summary("review"), account=session.get("iban"))

    def sent(self) -> Page:
        """The file number, and what happens next."""
        if "file_number" not in session:
            return redirect(url_for("home"), 303)
        return render_template("sent.html", file_number=session["file_number"])

    def page(self, endpoint: str, **facts: object) -> str:
        """The page of a step; the last but one has three faces."""
        number = [step.endpoint for step in self.steps].index("account" if "account" in endpoint else endpoint)
        return render_template(f"{endpoint}.html", number=number, step=self.steps[number], **facts)

    # --- fields ---

    def you_fields(self) -> Sequence[Field]:
        """Who asks, and where they live."""
        purpose = "nom-de-famille" if self.planted("autocomplete-wrong") else "family-name"
        return (
            Field("family_name", {"fr": "Nom", "de": "Name"}, autocomplete=purpose),
            Field("given_name", {"fr": "Prénom", "de": "Vorname"}, autocomplete="given-name"),
            Field(
                "national_number",
                {"fr": "Numéro de registre national", "de": "Nationalregisternummer"},
                hint={
                    "fr": "Un numéro BIS convient aussi. Sans numéro, appelez-nous au 087 00 00 20.",
                    "de": "Eine BIS-Nummer geht auch. Ohne Nummer rufen Sie uns an: 087 00 00 20.",
                },
                check=check_national_number,
                narrow=True,
            ),
            Field(
                "phone",
                {"fr": "Téléphone", "de": "Telefon"},
                "tel",
                autocomplete="tel",
                check=check_phone,
                narrow=True,
            ),
            *(Field(name, label, autocomplete=use, narrow=narrow) for name, label, use, narrow in ADDRESS),
        )

    def child_fields(self) -> Sequence[Field]:
        """The child, the school, what was paid, and where the child lives."""
        return (
            Field("child_name", {"fr": "Prénom de l’enfant", "de": "Vorname des Kindes"}),
            Field(
                "school",
                {"fr": "École", "de": "Schule"},
                "select",
                options=(
                    Option("oak", {"fr": "École communale du Chêne", "de": "Gemeindeschule Eiche"}),
                    Option("mill", {"fr": "École libre du Moulin", "de": "Freie Schule Mühle"}),
                    Option("lake", {"fr": "Athénée du Lac", "de": "Athenäum am See"}),
                ),
            ),
            Field(
                "amount",
                {"fr": "Montant payé à la cantine", "de": "An die Kantine gezahlter Betrag"},
                hint={"fr": "En euros, par exemple 84,50.", "de": "In Euro, zum Beispiel 84,50."},
                narrow=True,
            ),
            *(Field(f"child_{name}", label, narrow=narrow) for name, label, _, narrow in ADDRESS),
        )

    def documents_fields(self) -> Sequence[Field]:
        """The bills, which only the family has, and what authentic sources hold."""
        bills = Field(
            "bills",
            {"fr": "Factures de la cantine", "de": "Rechnungen der Kantine"},
            "file",
            hint={"fr": "PDF, JPG ou PNG. Une photo convient.", "de": "PDF, JPG oder PNG. Ein Foto genügt."},
        )
        held = []
        for name, (barrier, label, told, fetched) in SOURCES.items():
            demanded = self.planted(barrier)
            held.append(Field(name, label, "file", required=demanded, hint=told if demanded else fetched))
        return (bills, *held)
