"""Fields of a form: what they are called in each language, what they accept, and what went wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

Words = Mapping[str, str]
"""A text by language."""

Kind = Literal["text", "email", "tel", "password", "date", "select", "radio", "checkbox", "file"]

EMPTY = {"fr": "à compléter", "en": "must be filled in", "nl": "in te vullen", "de": "bitte ausfüllen"}
UNCHOSEN = {"fr": "à choisir", "en": "must be chosen", "nl": "te kiezen", "de": "bitte auswählen"}
FILELESS = {"fr": "à joindre", "en": "must be attached", "nl": "toe te voegen", "de": "bitte beifügen"}


@dataclass(frozen=True)
class Option:
    """One choice of a select or of a group of radio buttons."""

    value: str
    label: Words
    hint: Words | None = None


@dataclass(frozen=True)
class Field:
    """One field. `check` gives the error of a value that is not empty, or None when it is right."""

    name: str
    label: Words
    kind: Kind = "text"
    required: bool = True
    hint: Words | None = None
    options: Sequence[Option] = ()
    autocomplete: str = ""
    check: Callable[[str], Words | None] | None = None
    narrow: bool = False

    def error(self, value: str) -> Words | None:
        """What is wrong with a value, by language; None when nothing is."""
        if not value:
            return self._missing() if self.required else None
        if self.options and value not in {option.value for option in self.options}:
            return self._missing()
        return self.check(value) if self.check else None

    def _missing(self) -> Words:
        why = {"select": UNCHOSEN, "radio": UNCHOSEN, "checkbox": UNCHOSEN, "file": FILELESS}.get(self.kind, EMPTY)
        return {
            lang: f"{label} : {why[lang]}" if lang == "fr" else f"{label}: {why[lang]}"
            for lang, label in self.label.items()
        }


@dataclass
class Form:
    """Fields with the values and errors of one person at one moment."""

    fields: Sequence[Field]
    lang: str
    values: dict[str, str]
    errors: dict[str, str]

    def __getitem__(self, name: str) -> Field:
        return next(field for field in self.fields if field.name == name)

    def value(self, name: str) -> str:
        """What the field holds now."""
        return self.values.get(name, "")

    def shown(self, name: str) -> str:
        """The value as a person reads it: the label of an option, a date in full."""
        field, value = self[name], self.value(name)
        for option in field.options:
            if option.value == value:
                return option.label[self.lang]
        return long_date(date.fromisoformat(value), self.lang) if field.kind == "date" and value else value


def read(fields: Sequence[Field], sent: Mapping[str, str]) -> dict[str, str]:
    """The values that were sent, without spaces around them."""
    return {field.name: sent.get(field.name, "").strip() for field in fields}


def errors(fields: Sequence[Field], values: Mapping[str, str], lang: str) -> dict[str, str]:
    """What is wrong, by field, in the order of the form."""
    found = {field.name: field.error(values.get(field.name, "")) for field in fields}
    return {name: words[lang] for name, words in found.items() if words}


# --- what values must be --------------------------------------------------------------------------------------

_EMAIL = {
    "fr": "Adresse e-mail : écrivez-la comme nom@exemple.be",
    "en": "E-mail address: write it like name@example.be",
    "nl": "E-mailadres: schrijf het zoals naam@voorbeeld.be",
    "de": "E-Mail-Adresse: schreiben Sie sie wie name@beispiel.be",
}
_PHONE = {
    "fr": "Téléphone : écrivez le numéro complet, par exemple 0400 00 00 00",
    "en": "Telephone: write the whole number, for example +32 400 00 00 00",
    "nl": "Telefoon: schrijf het volledige nummer, bijvoorbeeld 0400 00 00 00",
    "de": "Telefon: schreiben Sie die ganze Nummer, zum Beispiel 0400 00 00 00",
}
_NATIONAL_NUMBER = {
    "fr": "Numéro de registre national : il a 11 chiffres, au dos de votre carte d’identité",
    "en": "National number: it has 11 digits, on the back of your identity card",
    "nl": "Rijksregisternummer: het heeft 11 cijfers, op de achterkant van uw identiteitskaart",
    "de": "Nationalregisternummer: es hat 11 Ziffern, auf der Rückseite Ihres Personalausweises",
}
_IBAN = {
    "fr": "IBAN : ce numéro n’est pas complet, il commence par BE et compte 16 caractères",
    "en": "IBAN: this number is not complete; it starts with BE and has 16 characters",
    "nl": "IBAN: dit nummer is niet volledig, het begint met BE en heeft 16 tekens",
    "de": "IBAN: diese Nummer ist nicht vollständig, sie beginnt mit BE und hat 16 Zeichen",
}
_DATE = {
    "fr": "Date : écrivez le jour, le mois et l’année",
    "en": "Date: write the day, the month and the year",
    "nl": "Datum: schrijf de dag, de maand en het jaar",
    "de": "Datum: schreiben Sie Tag, Monat und Jahr",
}


def check_email(value: str) -> Words | None:
    """An address with something on both sides of its @."""
    return None if re.fullmatch(r"[^@\s]+@[^@\s]+", value) else _EMAIL


def check_phone(value: str) -> Words | None:
    """At least eight digits, of any country."""
    return None if len(re.sub(r"\D", "", value)) >= 8 else _PHONE


def check_national_number(value: str) -> Words | None:
    """Eleven digits; the last two are 97 less the rest of the others by 97, born before or after 2000."""
    digits = re.sub(r"\D", "", value)
    right = len(digits) == 11 and any(97 - int(born + digits[:9]) % 97 == int(digits[9:]) for born in ("", "2"))
    return None if right else _NATIONAL_NUMBER


def check_iban(value: str) -> Words | None:
    """The check digits of ISO 13616: the account number, rearranged, leaves 1 when divided by 97."""
    text = re.sub(r"\s", "", value).upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{8,30}", text):
        return _IBAN
    number = "".join(str(int(sign, 36)) for sign in text[4:] + text[:4])
    return None if int(number) % 97 == 1 else _IBAN


def check_date(value: str) -> Words | None:
    """A day as browsers send it."""
    try:
        date.fromisoformat(value)
    except ValueError:
        return _DATE
    return None


# --- dates in words -------------------------------------------------------------------------------------------

DAYS = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
}
MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
}


def long_date(day: date, lang: str) -> str:
    """A day in full: “mardi 1 décembre 2026”."""
    name, month = DAYS[lang][day.weekday()], MONTHS[lang][day.month - 1]
    return {
        "fr": f"{name} {day.day} {month} {day.year}",
        "en": f"{name} {day.day} {month} {day.year}",
        "nl": f"{name} {day.day} {month} {day.year}",
        "de": f"{name}, {day.day}. {month} {day.year}",
    }[lang]
