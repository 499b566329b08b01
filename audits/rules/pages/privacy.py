"""Where what people type goes, and who watches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from ipaddress import ip_address
from urllib.parse import urljoin, urlsplit

from audits.model import Verdict
from audits.rules.data import read
from audits.rules.hit import Hit, Look
from audits.rules.page import Element, Page
from audits.rules.registry import page_rule
from audits.rules.words import site_of

PERSONAL_TYPES = frozenset({"password", "email", "tel", "file"})

PERSONAL_PURPOSE = re.compile(
    r"\b(?:name|given-name|family-name|bday(?!-)|tel|email|street-address|address-line1|cc-number)\b"
)

PERSONAL_NAME = re.compile(
    r"nrn|niss|insz|rijksregister|registre_?national|national_?(?:number|id)|bsn|iban|passport", re.I
)

EMBEDS = ("script", "iframe", "img", "embed", "object")


def _forms(page: Page) -> Iterator[tuple[Element, str]]:
    """Forms in which something is typed, with the address that they send it to."""
    for form in page.find("form"):
        if form.document.url is None and any(True for _ in _typed(form)):
            yield form, urljoin(page.observation.url, form.get("action"))


def _typed(form: Element) -> Iterator[Element]:
    for field in form.find("input", "textarea", "select"):
        if field.get("type", "text") not in {"hidden", "submit", "button", "image", "reset", "search"}:
            yield field


def _is_personal(field: Element) -> bool:
    named = f"{field.get('name')} {field.get('id')}"
    return (
        field.get("type") in PERSONAL_TYPES
        or bool(PERSONAL_PURPOSE.search(field.get("autocomplete")))
        or bool(PERSONAL_NAME.search(named))
    )


def _weight(field: Element) -> Verdict | None:
    """A password is lost in an address, a number that stands for a person or an account hurts, a name is untidy."""
    if field.get("type") == "password":
        return Verdict.FAILED
    named = f"{field.get('name')} {field.get('id')} {field.get('autocomplete')}"
    return None if PERSONAL_NAME.search(named) or "cc-number" in named else Verdict.ADVICE


def _is_own_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


@page_rule("privacy/form-unencrypted")
def form_unencrypted(page: Page) -> Iterator[Look]:
    """What is typed travels in clear."""
    for form, address in _forms(page):
        parts = urlsplit(address)
        clear = parts.scheme == "http" and not _is_own_machine(parts.hostname or "")
        yield Hit(target=form.target, facts={"host": parts.hostname or ""}) if clear else None


@page_rule("privacy/form-elsewhere")
def form_elsewhere(page: Page) -> Iterator[Look]:
    """What is typed goes to somebody else than the page says it is from."""
    own = site_of(page.observation.url)
    for form, address in _forms(page):
        site = site_of(address)
        elsewhere = bool(site) and site != own and any(_is_personal(field) for field in _typed(form))
        yield Hit(target=form.target, facts={"host": site, "own": own}) if elsewhere else None


@page_rule("privacy/data-in-address")
def data_in_address(page: Page) -> Iterator[Look]:
    """Personal data that a form writes into the address, where histories and logs keep it."""
    for form, _ in _forms(page):
        if form.get("method", "get").lower() != "get" or not form.get("action"):
            # Without an action it is most often a script that sends, and the method means nothing.
            continue
        personal = [field for field in _typed(form) if field.get("name") and _is_personal(field)]
        personal.sort(key=lambda field: (Verdict.FAILED, None, Verdict.ADVICE).index(_weight(field)))
        if not personal:
            yield None
        for field in personal[:1]:
            facts = {"control": field.name or field.get("name")}
            yield Hit(target=field.target, facts=facts, verdict=_weight(field))


@cache
def _trackers() -> dict[str, str]:
    return {domain: kind for kind, domains in read("pages/privacy.yaml")["trackers"].items() for domain in domains}


@page_rule("privacy/trackers")
def trackers(page: Page) -> Iterator[Look]:
    """Services that follow visitors, embedded in the page before anybody agreed to it."""
    found: dict[str, str] = {}
    looked = False
    for element in page.find(*EMBEDS):
        looked = True
        site = site_of(urljoin(page.observation.url, element.get("src") or element.get("data")))
        if site in _trackers() and site != site_of(page.observation.url) and element.get("type") != "text/plain":
            found.setdefault(site, _trackers()[site])
    if not found:
        if looked:
            yield None
        return
    only_counting = set(found.values()) == {"analytics"}
    yield Hit(
        facts={"hosts": ", ".join(sorted(found)), "count": str(len(found))},
        verdict=Verdict.ADVICE if only_counting else None,
    )
