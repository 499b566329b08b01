"""What a page demands as proof of who, or what, somebody is: codes to read off, riddles, means to sign in, devices."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audits.model import Verdict
from audits.rules import ways
from audits.rules.data import read, words
from audits.rules.fields import (
    fields_of,
    is_required,
    is_text,
    kind_of,
    must_be_filled,
    purpose_of,
    texts_beside,
    words_around,
)
from audits.rules.hit import Hit, Look
from audits.rules.page import Element, Page
from audits.rules.pages.errors import account_refused
from audits.rules.registry import page_rule
from audits.rules.words import plain

FILE = "pages/identity.yaml"

PUZZLES = re.compile(
    r"(recaptcha|hcaptcha|h-captcha|g-recaptcha|turnstile|arkoselabs|funcaptcha|captcha-delivery|geetest)", re.I
)
"""Addresses and classes of what asks visitors whether they are human."""

INVISIBLE = re.compile(r"invisible|badge", re.I)
"""What asks most people nothing."""

STRONG = frozenset({"itsme", "eID", "MyGov.be", "DigiD", "FranceConnect", "BundID", "authenticator"})
"""Means that need a device, a card or a number."""

SHORT_PASSWORD = 16
"""Letters below which a password made of words, which people can remember, does not fit."""


LONGEST = 600
"""Letters beyond which a block is no longer a few sentences about one thing."""

CODE = re.compile(r"(?=.*\d)[A-Z0-9]{2,8}(?:[ -][A-Z0-9]{2,8}){1,7}|(?=.*\d)(?=.*[A-Z])[A-Z0-9]{6,32}|\d{6,16}")
"""A code that is shown to be copied."""

OF_ONE_COUNTRY = re.compile(r"\^?\(?(?:[A-Z]{2}|\[[A-Z][a-z]\]\[[A-Z][a-z]\])(?=\\d|\[0-9\]|\d|\[ |\\s| )", re.ASCII)
"""How a pattern begins that takes account numbers (IBAN) of one country alone."""


def _says(kind: str, text: str) -> bool:
    return bool(words(FILE, kind).search(plain(text)))


def _controls(page: Page) -> Iterator[Element]:
    """What can be pressed or filled, and shown."""
    for each in page.elements:
        if each.is_shown and (
            each.tag in {"a", "button", "audio", "input", "label"} or each.role in {"button", "link"}
        ):
            yield each


def _offers_other_way(page: Page) -> bool:
    """Whether sound, or a person, stands in for a picture."""
    # A field that asks for a telephone number offers none, nor does what stands on every page of the house.
    offers = (
        each
        for each in _controls(page)
        if each.tag != "label"
        and not (each.tag == "input" and is_text(each))
        and each.closest("header", "footer", "nav") is None
    )
    return any(
        each.tag == "audio" or _says("other_way", f"{each.name} {each.shown_text} {each.get('title')}")
        for each in offers
    )


# --- tests of being human ---------------------------------------------------------------------------------------------


@page_rule("identity/picture-code")
def picture_code(page: Page) -> Iterator[Look]:
    """Signs in a picture that must be copied, and no other way to show that somebody is there."""
    pictures = [each for each in page.find("img", "canvas", "svg") if each.is_shown]
    for field in fields_of(page):
        if not is_text(field) or not any(_shows_code(picture, field) for picture in pictures):
            continue
        if _says("copy_signs", f"{field.name} {field.description} {words_around(field)}"):
            yield None if _offers_other_way(page) else Hit(target=field.target, facts={"field": field.name or "…"})


def _shows_code(picture: Element, field: Element) -> bool:
    """Whether a picture is the one that a field speaks of: called so, or right beside it."""
    said = f"{picture.get('alt')} {picture.get('src')} {picture.get('id')} {picture.get('class')} {picture.name}"
    called = _says("picture_of_code", re.sub(r"[-_/.]", " ", said))
    one, other = picture.box, field.box
    if one is None or other is None or min(one.width, one.height) < 16:
        return False
    down = max(one.y - other.y - other.height, other.y - one.y - one.height, 0)
    return called or (down < 60 and one.width < 500 and picture.document is field.document)


@page_rule("identity/puzzle")
def puzzle(page: Page) -> Iterator[Look]:
    """A puzzle that asks whether a visitor is human; whether it lets everybody by, a person must see."""
    for each in page.elements:
        said = f"{each.get('src') if each.tag == 'iframe' else ''} {each.get('class')}"
        found = PUZZLES.search(said)
        if found and not INVISIBLE.search(said) and each.box is not None:
            yield Hit(target=each.target, facts={"kind": found[0]})
            return


@page_rule("identity/riddle")
def riddle(page: Page) -> Iterator[Look]:
    """A sum or a question that only serves to show that somebody is human."""
    for field in fields_of(page):
        if is_text(field):
            asked = _says("riddle", f"{field.name} {field.description}")
            yield Hit(target=field.target, facts={"field": field.name[:120]}) if asked else None


@page_rule("identity/pieces-of-password")
def pieces_of_password(page: Page) -> Iterator[Look]:
    """Single letters of a password that must be counted out."""
    counted = [each for each in fields_of(page) if words(FILE, "piece").search(plain(each.name))]
    numbers = [int(found[0]) for each in counted if (found := re.search(r"\d+", each.name))]
    group = counted[0].closest("fieldset", "form") if counted else None
    asked = (
        " ".join(each.shown_text for each in group.find("legend", "label", "p", "h2") if each.is_shown) if group else ""
    )
    # A whole code in boxes for one figure each counts from one.
    some = len(counted) > 1 and sorted(numbers) != list(range(1, len(counted) + 1))
    if some and words(FILE, "secret").search(plain(asked)):
        yield Hit(target=counted[0].target, facts={"text": ", ".join(each.name for each in counted)[:160]})
        return
    if not any(kind_of(field) == "password" or field.get("maxlength") == "1" for field in fields_of(page)):
        return
    boxes = [each for each in fields_of(page) if kind_of(each) == "password" and each.get("maxlength") == "1"]
    places = [int(found[0]) for each in boxes if (found := re.search(r"\d+", each.name))]
    # A whole code in boxes for one figure each counts from one.
    if len(places) > 1 and sorted(places) != list(range(1, len(places) + 1)):
        yield Hit(target=boxes[0].target, facts={"text": ", ".join(each.name for each in boxes)[:160]})
        return
    for text in (each for document in page.documents for each in document.texts_shown):
        if words(FILE, "pieces").search(plain(text.own_words)):
            yield Hit(target=text.target, facts={"text": text.own_words[:160]})
            return
    yield None


# --- signing in -------------------------------------------------------------------------------------------------------


@cache
def _means() -> dict[str, re.Pattern[str]]:
    return {name: re.compile(pattern) for name, pattern in read(FILE)["means"].items()}


def _is_sign_in(page: Page) -> bool:
    """Whether a page is there for signing in: its title or first heading says so."""
    heading = next((each.shown_text for document in page.documents for each in document.headings), "")
    return _says("sign_in", f"{page.observation.title} . {heading}")


@page_rule("identity/one-means")
def one_means(page: Page) -> Iterator[Look]:
    """A page for signing in, or a choice, that offers one means, which needs a device, a card or a number."""
    yield from _choices_of_one(page)
    if not _is_sign_in(page):
        return
    offers = [f"{each.name} {each.shown_text} {each.get('href')} {each.get('alt')}" for each in _controls(page)]
    offers += [each.get("alt") for each in page.find("img")]
    offered = {name for name, pattern in _means().items() if any(pattern.search(plain(offer)) for offer in offers)}
    strong = offered & STRONG
    # Whoever can also use a name and a password has a second way.
    if strong or any(kind_of(field) == "password" for field in fields_of(page)):
        alone = (
            len(offered) == 1 and len(strong) == 1 and not any(kind_of(each) == "password" for each in fields_of(page))
        )
        yield Hit(facts={"means": next(iter(strong))}) if alone else None


def _choices_of_one(page: Page) -> Iterator[Look]:
    """A choice with nothing to choose from but such a means; parts of the form that are not shown yet count, too."""
    groups: dict[tuple[str, str], list[Element]] = {}
    for radio in page.find("input"):
        if kind_of(radio) == "radio" and radio.get("name"):
            form = radio.closest("form")
            groups.setdefault((form.selector if form is not None else "", radio.get("name")), []).append(radio)
    for radios in groups.values():
        holder = radios[0].closest("label")
        labels = [holder] if holder is not None else radios[0].document.labels.get(radios[0].get("id"), [])
        said = " ".join(each.text for each in labels)
        if ways.names_means(plain(said)):
            yield Hit(target=radios[0].target, facts={"means": said[:120]}) if len(radios) == 1 else None


@page_rule("identity/number-demanded")
def number_demanded(page: Page) -> Iterator[Look]:
    """A number that not everybody has, which must be given, and no word for those without."""
    said = " ".join(document.root.shown_text for document in page.documents)
    for field in fields_of(page):
        called = field.name or " ".join(node.own_words for node in texts_beside(field)[-1:])
        if is_text(field) and _says("national_number", called):
            around = f"{field.name} {field.description} {words_around(field)}"
            stuck = must_be_filled(page, field) and not _says("no_number", f"{said} {around}")
            yield Hit(target=field.target, facts={"field": called}) if stuck else None


@page_rule("identity/code-by-message-alone")
def code_by_message_alone(page: Page) -> Iterator[Look]:
    """A code that comes by text message, and by no other way."""
    coded = any(
        field.get("autocomplete") == "one-time-code" or re.search(r"\bcode\b", plain(field.name))
        for field in fields_of(page)
    )
    if not coded:
        return
    for document in page.documents:
        text = next((each for each in document.texts_shown if _says("code_by_message", each.own_words)), None)
        if text is not None:
            others = [f"{each.name} {each.shown_text}" for each in _controls(page) if each.tag != "input"]
            other = any(_says("other_code", each) for each in others)
            yield None if other else Hit(target=text.target, facts={"text": text.own_words[:160]})


@page_rule("identity/one-payment")
def one_payment(page: Page) -> Iterator[Look]:
    """A payment that takes cards alone."""
    for block in page.find("p", "li", "td", "dd", "div", "label", "legend"):
        said = block.shown_text
        if not block.own_text or not block.is_shown or len(said) >= LONGEST:
            continue
        if _says("payment_only", said) and _says("paying", said):
            aside = ways.says("way_without", words(FILE, "payment_only").sub(" ", plain(said)))
            facts = {"field": said[:160]}
            yield None if aside else Hit(target=block.target, facts=facts, verdict=Verdict.FAILED)
            return
    cards = [
        each for each in fields_of(page) if each.get("autocomplete").endswith("cc-number") or _says("card", each.name)
    ]
    for field in cards:
        # Libraries and shops give cards, too: their number is no payment.
        paid = _says("paying", f"{page.observation.title} {field.document.root.shown_text}")
        if field.get("autocomplete").endswith("cc-number") or paid:
            pictured = " ".join(each.get("alt") for each in page.find("img"))
            other = _says("other_payment", f"{field.document.root.shown_text} {pictured}")
            yield None if other else Hit(target=field.target, facts={"field": field.name or "…"})


@page_rule("identity/password-cut-short")
def password_cut_short(page: Page) -> Iterator[Look]:
    """A password that may not be long: those that people remember are."""
    for field in fields_of(page):
        length = field.get("maxlength")
        if kind_of(field) == "password" and length.isdigit() and int(length) > 1:
            short = 4 < int(length) < SHORT_PASSWORD
            yield Hit(target=field.target, facts={"field": field.name, "length": length}) if short else None


# --- what must be at hand ---------------------------------------------------------------------------------------------


def _shown(page: Page) -> str:
    return " ".join(document.root.shown_text for document in page.documents)


def _demanding(page: Page, kind: str) -> Iterator[Look]:
    """A hit for the first paragraph that demands something, where nothing on the page names a way without it."""
    for block in page.find("p", "li", "td", "dd", "div", "label", "legend"):
        text = block.shown_text
        if block.own_text and len(text) < LONGEST and _says(kind, text):
            around = ways.says("way_without", plain(_shown(page)))
            yield None if around else Hit(target=block.target, facts={"text": text[:200]})
            return


@page_rule("identity/device-demanded")
def device_demanded(page: Page) -> Iterator[Look]:
    """A device that must be at hand: a smartphone, a camera, a reader for cards, one system."""
    yield from _demanding(page, "device")


@page_rule("identity/print-and-scan")
def print_and_scan(page: Page) -> Iterator[Look]:
    """A form that must be printed, signed by hand and scanned: it takes a printer and a scanner."""
    yield from _demanding(page, "print_sign_scan")


@page_rule("identity/only-with")
def only_with(page: Page) -> Iterator[Look]:
    """A page that says that something cannot be asked for without a means that many people lack."""
    for block in page.find("p", "li", "td", "dd", "div", "label", "legend"):
        if not block.own_text or not block.is_shown or len(block.shown_text) >= LONGEST:
            continue
        paragraph = plain(block.shown_text)
        said = next((each for each in _sentences(block) if ways.shuts_out(each, paragraph)), None)
        if said is None or ways.way_beside(block):
            continue
        surely = not ways.says("online", said) and not ways.way_anywhere(page, said)
        verdict = Verdict.FAILED if surely else None
        yield Hit(target=block.target, facts={"text": block.shown_text[:200]}, verdict=verdict)
        return
    if page.documents:
        yield None


def _sentences(block: Element) -> list[str]:
    return [plain(each) for each in re.split(r"(?<=[.!?;:])\s+", block.shown_text)]


@page_rule("identity/phone-demanded")
def phone_demanded(page: Page) -> Iterator[Look]:
    """A telephone number that must be given; that it be a mobile one weighs more."""
    for field in fields_of(page):
        called = purpose_of(field) == "tel" or _says("mobile_number", field.name)
        if not called or not is_text(field):
            continue
        must = (is_required(field) or "*" in field.name) and not _says("without_number", _shown(page))
        verdict = None if _says("mobile_number", field.name) else Verdict.ADVICE
        yield Hit(target=field.target, facts={"field": field.name}, verdict=verdict) if must else None


@page_rule("identity/mail-demanded")
def mail_demanded(page: Page) -> Iterator[Look]:
    """An address for mail that must be given to ask for what one has a right to, and no word for those without."""
    heading = next((each.shown_text for document in page.documents for each in document.headings), "")
    about = plain(f"{page.observation.title} . {heading}")
    if not ways.says("right", about) or ways.says("no_right", about):
        return
    for field in fields_of(page):
        if is_text(field) and (kind_of(field) == "email" or purpose_of(field) == "email"):
            said = ways.all_words(page)
            excused = ways.says("without_mail", said) or ways.says("way_on_paper", said)
            must = must_be_filled(page, field) and not excused
            yield Hit(target=field.target, facts={"field": field.name or "…"}) if must else None
            return


@page_rule("identity/foreign-account-refused")
def foreign_account_refused(page: Page) -> Iterator[Look]:
    """A field that takes bank accounts of one country alone, and no word for those who have one elsewhere."""
    for field in fields_of(page):
        at_bank = _says("account_number", field.name) and _says("bank", _shown(page))
        if not is_text(field) or not (_says("account", field.name) or at_bank):
            continue
        pattern = field.get("pattern")
        closed = "|" not in pattern and bool(OF_ONE_COUNTRY.match(pattern))
        around = f"{field.name} {field.description} {words_around(field)}"
        told = _says("account_of_one_country", around) or _says("account_begins", around)
        # So many letters has an account in Belgium, with spaces or without, and hardly one elsewhere.
        cut = field.get("maxlength") in {"16", "19"}
        refused = account_refused(page, field.selector)
        if not (closed or told or cut or refused) or (_says("account_elsewhere", _shown(page)) and not refused):
            yield None
            continue
        # What the code refuses of everybody who must fill it in, needs nobody to look at it.
        sure = refused or (closed and is_required(field))
        yield Hit(target=field.target, facts={"field": field.name}, verdict=Verdict.FAILED if sure else None)


@page_rule("identity/code-not-copied")
def code_not_copied(page: Page) -> Iterator[Look]:
    """A code that the page shows, asks for, and does not let anybody mark or copy."""
    if not any(is_text(each) and _says("code_asked", f"{each.name} {each.description}") for each in fields_of(page)):
        return
    copied = any(_says("copies", each.name) for each in _controls(page))
    for document in page.documents:
        for text in document.texts_shown:
            holder = text.parent
            if holder is None or not CODE.fullmatch(text.own_words):
                continue
            around = (holder, *holder.ancestors)
            refused = any(re.search(r"return false|preventDefault", each.get("oncopy")) for each in around)
            kept = refused or holder.style.get("user-select") == "none"
            yield Hit(target=holder.target, facts={"text": text.own_words}) if kept and not copied else None
