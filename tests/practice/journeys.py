"""The three journeys as a plain script would make them: by the ids of the fields, the same in every edition."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Page

PDF = {"name": "sample.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4\n%%EOF\n"}


def fill(page: Page, **values: str) -> None:
    for name, value in values.items():
        page.locator(f"#f-{name}").fill(value)


def send(page: Page) -> None:
    page.locator("main form button[type=submit]").last.click()


def visa(page: Page, site: str, lang: str) -> Iterator[str]:
    """Yields the name of each state of the page, the errors included."""
    page.goto(f"{site}/{lang}/")
    yield "home"
    page.locator("main a.button").click()
    fill(page, given_name="Amina", family_name="Exemple", email="amina@example.org", password="short")
    send(page)
    yield "account refused"
    fill(page, password="eight-and-more")
    send(page)
    yield "space"
    page.locator(".toolbar a").last.click()
    yield "identity"
    fill(page, birth_date="1990-05-02", birth_place="Ville", nationality="XX", passport="AA000000")
    fill(page, phone="0400 00 00 00")
    send(page)
    yield "stay"
    send(page)
    yield "stay refused"
    page.locator("#f-purpose").select_option(index=1)
    fill(page, arrival="2027-03-01", departure="2028-02-28", host="Exemple", host_town="Exemple")
    send(page)
    yield "documents"
    page.locator("#f-passport_copy").set_input_files(PDF)  # type: ignore[arg-type]
    send(page)
    yield "review"
    send(page)
    yield "sent"


def town_hall(page: Page, site: str, lang: str) -> Iterator[str]:
    page.goto(f"{site}/{lang}/")
    yield "home"
    page.locator(".cookies button").first.click()
    page.locator(".tile--main a").click()
    send(page)
    yield "service refused"
    page.locator("#f-service").select_option("id-card")
    page.locator("#f-place").click()
    yield "service open"
    page.locator("#place-park").click()
    send(page)
    yield "moment"
    page.locator(".moment").first.click()
    page.wait_for_url("**/coordonnees")
    send(page)
    yield "details refused"
    fill(page, family_name="Exemple", given_name="Amina", national_number="72.61.15-001.33", email="a@example.org")
    page.locator("phone-field input").fill("0400 00 00 00")
    send(page)
    yield "review"
    send(page)
    yield "confirmed"


def foreigners(page: Page, site: str, lang: str) -> Iterator[str]:
    page.goto(f"{site}/{lang}/rendez-vous")
    page.locator("#f-service").select_option("foreigners")
    page.locator("#f-place").click()
    page.locator("#place-centre").click()
    send(page)
    yield "moment for foreigners"


def social_office(page: Page, site: str, lang: str) -> Iterator[str]:
    page.goto(f"{site}/{lang}/")
    yield "home"
    page.locator("main a.button").click()
    yield "you"
    send(page)
    yield "you refused"
    fill(page, family_name="Exemple", given_name="Amina", national_number="72.61.15-001.33", phone="0400 00 00 00")
    fill(page, street="Rue de l’Essai", number="1", post_code="4709", city="Val-Exemple")
    send(page)
    yield "child"
    fill(page, amount="84,50", child_street="Rue de l’Essai", child_number="1", child_post_code="4709")
    fill(page, child_city="Val-Exemple")
    send(page)
    yield "child refused"
    page.locator("#f-school").select_option("oak")
    fill(page, child_name="Ana", amount="84,50", child_street="Rue de l’Essai", child_number="1")
    fill(page, child_post_code="4709", child_city="Val-Exemple")
    send(page)
    send(page)
    yield "documents refused"
    for name in ("bills", "household", "tax_notice", "social_attestation"):
        page.locator(f"#f-{name}").set_input_files(PDF)  # type: ignore[arg-type]
    send(page)
    yield "payment"
    page.locator("#f-way-none").check()
    send(page)
    yield "no bank account"
    page.go_back()
    page.locator("#f-way-account").check()
    send(page)
    frame = page.frame_locator("iframe")
    frame.locator("button").click()
    frame.locator(".error").wait_for()
    yield "account refused"
    frame.locator("#f-iban").fill("BE73 1381 2345 6760")
    frame.locator("button").click()
    frame.locator(".saved").wait_for()
    yield "account"
    send(page)
    yield "review"
    send(page)
    yield "sent"


JOURNEYS = {
    "visa": (visa, ("fr", "en")),
    "town-hall": (town_hall, ("fr", "nl")),
    "foreigners": (foreigners, ("fr", "nl")),
    "social-office": (social_office, ("fr", "de")),
}


def site_of(journey: str) -> str:
    return "town-hall" if journey == "foreigners" else journey
