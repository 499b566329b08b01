"""The redactor: what it learns, what stays, addresses, records and pictures."""

from __future__ import annotations

import base64
import io
from datetime import UTC, datetime
from urllib.parse import quote

import pytest
from PIL import Image

from audits.model import ActionDone, Box, ChoiceSeen, Located, Reason, ReasonCode, Rung
from audits.redact import PAINT, Redactor, tells

NAME = "Fictivaux"
PERSON = {
    "person.family_name": NAME,
    "person.number": "12",
    "person.street": "Rue de l'Essai",
    "person.country": "Belgique",
    "person.phone": "0400 00 12 34",
}


@pytest.fixture
def redactor() -> Redactor:
    return Redactor(PERSON)


# --- learning -----------------------------------------------------------------------------------------------------


def test_what_is_learnt_later_is_masked_from_then_on() -> None:
    redactor = Redactor()
    assert redactor.text(f"Bonjour {NAME}") == f"Bonjour {NAME}"
    redactor.learn("person.family_name", f" {NAME} ")
    assert redactor.text(f"Bonjour {NAME}") == "Bonjour ‹person.family_name›"
    assert redactor.values == {"person.family_name": NAME}


def test_a_value_keeps_its_first_token_and_a_token_all_its_values() -> None:
    redactor = Redactor({"person.birth_place": "Fictegem"})
    redactor.learn("person.city", "Fictegem")
    redactor.learn("typed", "premier essai")
    redactor.learn("typed", "second essai")
    redactor.learn("typed", "")
    assert redactor.text("Fictegem: premier essai, second essai") == "‹person.birth_place›: ‹typed›, ‹typed-2›"


def test_a_persons_value_is_masked_even_where_it_was_published(redactor: Redactor) -> None:
    redactor.keep_published(f"Rue de l'Essai, {NAME}, 0400 00 12 34")
    assert redactor.text(f"{NAME}, 0400 00 12 34") == "‹person.family_name›, ‹person.phone›"


def test_words_of_a_walk_file_stay_where_the_service_says_them_itself() -> None:
    redactor = Redactor()
    redactor.learn("typed", "passeport")
    redactor.learn("typed", "mot rare")
    assert redactor.text("Un passeport, un mot rare") == "Un ‹typed›, un ‹typed-2›"
    redactor.keep_published("Demander un Passeport")
    assert redactor.text("Un passeport, un mot rare") == "Un passeport, un ‹typed-2›"
    redactor.learn("typed", "demander un passeport")
    assert redactor.text("Demander un passeport") == "Demander un passeport"


def test_what_half_a_country_shares_and_short_values_stay_in_texts(redactor: Redactor) -> None:
    assert redactor.text("Belgique, 12 rue de la Loi") == "Belgique, 12 rue de la Loi"
    assert redactor.url("http://a.be/?c=Belgique&n=12") == "http://a.be/?c=‹person.country›&n=‹person.number›"


# --- addresses ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "masked"),
    [
        ("http://a.be/dossier", "http://a.be/dossier"),
        ("http://a.be/dossier/12?page=3#suite", "http://a.be/dossier/12?page=3#suite"),
        (
            f"http://a.be/{NAME}/x?n={NAME}#{NAME}",
            "http://a.be/‹person.family_name›/x?n=‹person.family_name›#‹person.family_name›",
        ),
        (f"http://a.be/#/x?n={NAME}&p=1", "http://a.be/#/x?n=‹person.family_name›&p=1"),
        (f"http://a.be/{quote(quote('Rue de l’Essai'))}", "http://a.be/‹person.street›"),
        ("http://a.be/?s=Rue+de+l%27Essai&t=2", "http://a.be/?s=‹person.street›&t=2"),
        (f"http://a.be/?next=%2Fx%3Fn%3D{NAME}", "http://a.be/?next=%2Fx%3Fn%3D‹person.family_name›"),
        (f"http://a.be/?{NAME}", "http://a.be/?‹person.family_name›"),
        (f"http://a.be/?{NAME}=1", "http://a.be/?‹person.family_name›=1"),
        (f"http://{NAME.lower()}.a.be:81/", "http://‹person.family_name›.a.be:81/"),
        ("http://user:word@a.be:8080/x", "http://a.be:8080/x"),
        ("http://a.be/?tel=%2B32400001234", "http://a.be/?tel=‹person.phone›"),
        ("http://a.be/?mail=jean%40ville.be", "http://a.be/?mail=‹e-mail›"),
        ("http://a.be/x;jsessionid=0A1B2C3D4E?y=1", "http://a.be/x;jsessionid=‹session›?y=1"),
        ("http://a.be/(S(lit3py55t21z5v55vlm25s55))/x", "http://a.be/(S(‹session›))/x"),
        ("http://a.be/?PHPSESSID=0a1b2c3d4e&lang=fr", "http://a.be/?PHPSESSID=‹session›&lang=fr"),
        ("http://a.be/?access_token=abcdefghij", "http://a.be/?access_token=‹session›"),
        (
            "http://a.be/cb#access_token=abcdefghij&state=abcdefghij",
            "http://a.be/cb#access_token=‹session›&state=‹session›",
        ),
        ("http://a.be/?code=fr", "http://a.be/?code=fr"),
        (f"data:text/html,{NAME}", "data:…"),
        ("blob:http://a.be/0b1c", "blob:…"),
        (f"javascript:alert('{NAME}')", "javascript:…"),
        (f"mailto:{NAME}@example.org", "mailto:‹person.family_name›"),
        ("about:srcdoc", "about:srcdoc"),
        (f"http://[{NAME}", "http://[‹person.family_name›"),
        ("", ""),
    ],
)
def test_addresses(redactor: Redactor, url: str, masked: str) -> None:
    assert redactor.url(url) == masked


# --- records ------------------------------------------------------------------------------------------------------


def test_every_text_of_a_record_is_masked_and_nothing_else(redactor: Redactor) -> None:
    box = Box(x=1, y=2, width=3, height=4)
    done = ActionDone(
        at=datetime(2026, 11, 24, tzinfo=UTC),
        step=1,
        number=12,
        verb="choose",
        words=f"Nom = {NAME}",
        line=7,
        done=False,
        located=Located(rung=Rung.NAME, role="combobox", name="Nom", selector=f"#{NAME}", box=box),
        seen=ChoiceSeen(offered=("Personne", NAME)),
        why=Reason(code=ReasonCode.OPTION_NOT_FOUND, facts={"option": NAME}),
    )
    masked = redactor.record(done)
    token = "‹person.family_name›"
    assert masked == done.model_copy(
        update={
            "words": f"Nom = {token}",
            "located": Located(rung=Rung.NAME, role="combobox", name="Nom", selector=f"#{token}", box=box),
            "seen": ChoiceSeen(offered=("Personne", token)),
            "why": Reason(code=ReasonCode.OPTION_NOT_FOUND, facts={"option": token}),
        }
    )
    assert ActionDone.model_validate_json(masked.model_dump_json()) == masked


def test_a_record_without_anything_personal_is_the_same_one(redactor: Redactor) -> None:
    located = Located(rung=Rung.NAME, role="button", name="Suivant")
    assert redactor.record(located) is located


# --- pictures -----------------------------------------------------------------------------------------------------


def picture(kind: str = "PNG", mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (100, 60), "#ff00ff").convert(mode).save(out, format=kind)
    return out.getvalue()


def pixel(image: bytes, x: int, y: int) -> tuple[int, ...]:
    found = Image.open(io.BytesIO(image)).convert("RGB").getpixel((x, y))
    assert isinstance(found, tuple)
    return found


def test_boxes_are_painted_over_in_pixels_of_the_picture(redactor: Redactor) -> None:
    masked = redactor.picture(picture(), [Box(x=10, y=10, width=10, height=5)], scale=2)
    assert pixel(masked, 30, 25) == pixel(masked, 20, 20) == pixel(masked, 40, 30) == PAINT
    assert pixel(masked, 17, 25) == pixel(masked, 30, 33) == (255, 0, 255)


def test_boxes_that_reach_beyond_the_picture_are_cut_and_others_are_no_trouble(redactor: Redactor) -> None:
    boxes = [
        Box(x=-50, y=-50, width=60, height=60),
        Box(x=90, y=50, width=500, height=500),
        Box(x=500, y=0, width=10, height=10),
        Box(x=-20, y=5, width=10, height=10),
    ]
    masked = redactor.picture(picture(), boxes)
    assert pixel(masked, 0, 0) == pixel(masked, 99, 59) == PAINT
    assert pixel(masked, 50, 30) == (255, 0, 255)


@pytest.mark.parametrize(("kind", "mode"), [("JPEG", "RGB"), ("JPEG", "L"), ("PNG", "P"), ("PNG", "L")])
def test_a_picture_keeps_its_kind(redactor: Redactor, kind: str, mode: str) -> None:
    masked = redactor.picture(picture(kind, mode), [Box(x=0, y=0, width=50, height=50)])
    assert Image.open(io.BytesIO(masked)).format == kind
    assert all(abs(a - b) < 12 for a, b in zip(pixel(masked, 20, 20), PAINT, strict=True))


def test_without_boxes_the_bytes_go_through(redactor: Redactor) -> None:
    assert redactor.picture(b"no picture", []) == b"no picture"


# --- addresses of pictures ----------------------------------------------------------------------------------------

SVG = f"<svg xmlns='http://www.w3.org/2000/svg'><text>{NAME}</text></svg>"
ICON = "<svg><path d='M01.5 12 34 56 78 90 01-2.34 5 67'/><text>Menu</text></svg>"


@pytest.mark.parametrize(
    ("address", "telling"),
    [
        (f"http://a.be/badge/{NAME}.png", True),
        (f"http://a.be/badge?n={quote(quote(NAME))}", True),
        ("blob:http://a.be/0b1c", True),
        (f"data:image/svg+xml,{quote(SVG)}", True),
        (f"data:image/svg+xml;charset=utf-8,{SVG}", True),
        (f"data:image/svg+xml;base64,{base64.b64encode(SVG.encode()).decode()}", True),
        ("data:image/svg+xml;base64,a", True),
        (f"data:image/svg+xml,{quote(ICON)}", False),
        ("data:image/png;base64,iVBORw0KGgo=", False),
        ("http://a.be/sprite.png?v=3", False),
        ("", False),
    ],
)
def test_whether_the_address_of_a_picture_tells_a_value(redactor: Redactor, address: str, telling: bool) -> None:
    assert tells(address, redactor.text) is telling
