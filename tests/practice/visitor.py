"""Somebody who uses the practice administrations without a browser: follows links, fills in forms, keeps cookies."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin, urlsplit
from urllib.request import HTTPCookieProcessor, Request, build_opener

PDF = b"%PDF-1.4\n%%EOF\n"
BOUNDARY = "----the-end-of-a-part"


@dataclass
class Form:
    action: str
    values: dict[str, str] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)


@dataclass
class Page:
    url: str
    status: int
    html: str
    forms: list[Form]

    @property
    def path(self) -> str:
        """The address inside the site, without its language: `demande/sejour`."""
        return "/".join(urlsplit(self.url).path.strip("/").split("/")[2:])

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""

    @property
    def words(self) -> str:
        return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", self.html))

    @property
    def same_each_time(self) -> str:
        """The HTML without what differs from one visit to the next."""
        html = re.sub(r'(name="token" value=)"\w+"', r'\1""', self.html)
        return re.sub(r"-2026-\d{6}", "-2026-n", html)


class _Forms(HTMLParser):
    def __init__(self, url: str) -> None:
        super().__init__()
        self.url = url
        self.forms: list[Form] = []
        self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = {name: value or "" for name, value in attrs}
        name = facts.get("name", "")
        if tag == "form":
            self.forms.append(Form(urljoin(self.url, facts.get("action", ""))))
        elif not self.forms or not (name or tag == "option"):
            return
        elif tag == "input" and facts.get("type") == "file":
            self.forms[-1].files.add(name)
        elif tag == "input" and (facts.get("type") not in {"radio", "checkbox"} or "checked" in facts):
            self.forms[-1].values[name] = facts.get("value", "")
        elif tag == "phone-field":
            self.forms[-1].values[name] = facts.get("value", "")
        elif tag == "select":
            self._select = name
            self.forms[-1].values[name] = ""
        elif tag == "option" and "selected" in facts:
            self.forms[-1].values[self._select] = facts["value"]


class Visitor:
    def __init__(self, languages: str = "fr") -> None:
        self.languages = languages
        self._opener = build_opener(HTTPCookieProcessor(CookieJar()))

    def get(self, url: str) -> Page:
        return self._ask(Request(url))

    def send(self, page: Page, **values: str) -> Page:
        """Send the last form of a page with these values in it; a file field takes the name of a file."""
        form = page.forms[-1]
        sent = {**form.values, **{name: value for name, value in values.items() if name not in form.files}}
        files = {name: value for name, value in values.items() if name in form.files}
        if not form.files:
            return self._ask(Request(form.action, urlencode(sent).encode()))
        parts = [f'Content-Disposition: form-data; name="{n}"\r\n\r\n{v}'.encode() for n, v in sent.items()]
        for name in sorted(form.files):
            about = f'Content-Disposition: form-data; name="{name}"; filename="{files.get(name, "")}"\r\n'
            parts.append(f"{about}Content-Type: application/pdf\r\n\r\n".encode() + (PDF if name in files else b""))
        line = f"--{BOUNDARY}".encode()
        body = b"".join(line + b"\r\n" + part + b"\r\n" for part in parts) + line + b"--\r\n"
        kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
        return self._ask(Request(form.action, body, kind))

    def _ask(self, request: Request) -> Page:
        request.add_header("Accept-Language", self.languages)
        try:
            answer = self._opener.open(request, timeout=10)
        except HTTPError as error:
            answer = error
        with answer:
            html = answer.read().decode()
            forms = _Forms(answer.url)
            forms.feed(html)
            return Page(answer.url, answer.status or 0, html, forms.forms)


WHO = {"given_name": "Amina", "family_name": "Exemple"}
ADDRESS = {"street": "Rue de l’Essai", "number": "1", "post_code": "4709", "city": "Val-Exemple"}
NUMBER = {"national_number": "72.61.15-001.33"}
PHONE = {"phone": "0400 00 00 00"}


def visa(site: str, lang: str = "fr") -> list[Page]:
    """Every page of the visa portal, in the order of the journey, errors included."""
    person = Visitor(lang)
    pages = [person.get(f"{site}/{lang}/{name}") for name in ("", "contact", "privacy", "accessibility", "nowhere")]

    def then(page: Page) -> Page:
        pages.append(page)
        return page

    page = then(person.get(f"{site}/{lang}/compte"))
    page = then(person.send(page, **WHO, email="nobody", password="long enough"))
    then(person.send(page, email="amina@example.org", password="long enough"))
    page = then(person.get(f"{site}/{lang}/demande/identite"))
    facts = {"birth_date": "1990-05-02", "birth_place": "Ville", "nationality": "XX", "passport": "AA000000"}
    page = then(person.send(page, **facts, phone="1"))
    page = then(person.send(page, **PHONE))
    page = then(person.send(page, purpose="study", host="Exemple", host_town="Exemple"))
    page = then(person.send(page, arrival="2027-03-01", departure="2028-02-28"))
    page = then(person.send(page))
    page = then(person.send(page, passport_copy="passport.pdf"))
    then(person.send(page))
    return pages


def town_hall(site: str, lang: str = "fr") -> list[Page]:
    person = Visitor(lang)
    pages = [person.get(f"{site}/{lang}/{name}") for name in ("", "contact", "privacy", "accessibility", "nowhere")]

    def then(page: Page) -> Page:
        pages.append(page)
        return page

    page = then(person.get(f"{site}/{lang}/rendez-vous"))
    page = then(person.send(page, service="foreigners"))
    page = then(person.send(page, place="park"))
    page = then(person.send(person.get(f"{site}/{lang}/rendez-vous"), service="id-card"))
    page = then(person.send(page, moment="2026-11-30T10:00"))
    page = then(person.send(page, moment="2026-11-30T09:00"))
    page = then(person.send(page, given_name="Amina", **NUMBER, **PHONE, email="amina@example.org"))
    page = then(person.send(page, family_name="Exemple"))
    then(person.send(page))
    return pages


def social_office(site: str, lang: str = "fr") -> list[Page]:
    person = Visitor(lang)
    pages = [person.get(f"{site}/{lang}/{name}") for name in ("", "contact", "privacy", "accessibility", "nowhere")]

    def then(page: Page) -> Page:
        pages.append(page)
        return page

    child = {f"child_{name}": value for name, value in ADDRESS.items()}
    page = then(person.get(f"{site}/{lang}/demande/vous"))
    page = then(person.send(page, **WHO, **PHONE, **ADDRESS, national_number="12"))
    page = then(person.send(page, **NUMBER))
    page = then(person.send(page, school="oak", amount="84,50", **child))
    page = then(person.send(page, child_name="Ana", school="oak", amount="84,50", **child))
    page = then(person.send(page))
    given = ("bills", "household", "tax_notice", "social_attestation")
    page = then(person.send(page, **dict.fromkeys(given, "proof.pdf")))
    page = then(person.send(page))
    without = then(person.send(page, way="none"))
    assert without.path == "demande/versement"
    page = then(person.send(person.get(f"{site}/{lang}/demande/paiement"), way="account"))
    then(person.send(page))
    frame = then(person.get(f"{site}/{lang}/demande/versement/compte"))
    frame = then(person.send(frame, iban="BE00 0000"))
    then(person.send(frame, iban="BE73 1381 2345 6760"))
    page = then(person.send(page))
    then(person.send(page))
    return pages


JOURNEYS = {"visa": (visa, "en"), "town-hall": (town_hall, "nl"), "social-office": (social_office, "de")}
"""How each administration is used, and its other language."""
