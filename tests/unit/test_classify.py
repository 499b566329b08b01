"""Reasons from what a page or the network showed."""

from __future__ import annotations

import pytest

from audits.classify import PageFacts, is_login, of_error, of_page, of_status, within_procedure
from audits.model import OUTCOME_OF, Outcome, ReasonCode


def test_every_reason_has_one_outcome() -> None:
    assert set(OUTCOME_OF) == set(ReasonCode)


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("Page.goto: net::ERR_NAME_NOT_RESOLVED at http://nowhere.invalid/", ReasonCode.NO_SUCH_HOST),
        ("Page.goto: net::ERR_CONNECTION_REFUSED at http://127.0.0.1:9/", ReasonCode.CONNECTION_REFUSED),
        ("Page.goto: net::ERR_CERT_AUTHORITY_INVALID at https://x/", ReasonCode.TLS_ERROR),
        ("Page.goto: net::ERR_SSL_PROTOCOL_ERROR at https://x/", ReasonCode.TLS_ERROR),
        ("Page.goto: net::ERR_TOO_MANY_REDIRECTS at http://x/", ReasonCode.REDIRECT_LOOP),
        ("Page.goto: Download is starting", ReasonCode.NOT_A_PAGE),
        ("Page.goto: Timeout 30000ms exceeded.", ReasonCode.NEVER_ANSWERED),
        ("Page.goto: net::ERR_EMPTY_RESPONSE at http://x/", ReasonCode.CONNECTION_LOST),
        ("Page.goto: Page crashed", ReasonCode.PAGE_CRASHED),
    ],
)
def test_network_errors(message: str, code: ReasonCode) -> None:
    reason = of_error(message, "http://x/")
    assert reason is not None
    assert reason.code is code


def test_an_unknown_message_is_not_guessed() -> None:
    assert of_error("something quite different") is None


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (200, None),
        (401, Outcome.NEEDS_PERSON),
        (403, Outcome.REFUSED),
        (404, Outcome.UNREACHABLE),
        (410, Outcome.UNREACHABLE),
        (429, Outcome.REFUSED),
        (500, Outcome.SERVICE_FAILED),
        (503, Outcome.SERVICE_FAILED),
    ],
)
def test_statuses(status: int, outcome: Outcome | None) -> None:
    reason = of_status(status)
    assert (reason.outcome if reason else None) == outcome


def test_a_login_page_is_known() -> None:
    assert is_login(PageFacts(text="Connectez-vous à votre espace", fields=2, password_fields=1))
    assert is_login(PageFacts(text="Aanmelden: kies itsme of uw eID met kaartlezer"))


@pytest.mark.parametrize(
    "page",
    [
        PageFacts(text="Créer un compte. Mot de passe, confirmez", fields=5, password_fields=2),
        PageFacts(text="Créer un compte avec beaucoup de champs. Se connecter", fields=9, password_fields=1),
        PageFacts(text="Prenez rendez-vous. Se connecter", fields=3),
        PageFacts(text="Vous pouvez aussi utiliser itsme. " + "Le service est ouvert. " * 100),
    ],
)
def test_pages_that_look_like_a_login_and_are_none(page: PageFacts) -> None:
    assert not is_login(page)


def test_a_bot_wall_on_a_successful_page() -> None:
    reason = of_page(PageFacts(status=200, title="Just a moment...", text="Checking your browser"))
    assert reason is not None
    assert reason.outcome is Outcome.REFUSED


def test_an_article_about_bots_is_no_wall() -> None:
    page = PageFacts(status=200, title="Actualités", text="Access denied, a story. " * 200, fields=0)
    assert of_page(page) is None


def test_an_empty_page() -> None:
    reason = of_page(PageFacts(status=200))
    assert reason is not None
    assert reason.code is ReasonCode.BLANK_PAGE


@pytest.mark.parametrize(
    ("status", "fields", "code"),
    [
        (404, 0, ReasonCode.SERVER_ERROR),
        (400, 0, ReasonCode.SERVER_ERROR),
        (422, 3, ReasonCode.INPUT_REFUSED),
        (409, 1, ReasonCode.INPUT_REFUSED),
        (403, 3, ReasonCode.REFUSED_STATUS),
        (500, 3, ReasonCode.SERVER_ERROR),
    ],
)
def test_the_same_status_inside_a_procedure(status: int, fields: int, code: ReasonCode) -> None:
    page = PageFacts(status=status, text="words", fields=fields)
    reason = of_page(page)
    assert reason is not None
    assert within_procedure(reason, page).code is code


@pytest.mark.parametrize(
    ("frame", "asks"),
    [
        ("https://www.google.com/recaptcha/api2/anchor?ar=1&size=normal&cb=x", True),
        ("https://www.google.com/recaptcha/api2/anchor?ar=1&size=invisible&cb=x", False),
        ("https://www.google.com/recaptcha/api2/bframe?hl=fr", False),
        ("https://newassets.hcaptcha.com/captcha/v1/x/static/hcaptcha.html#frame=checkbox&id=0&size=normal", True),
        ("https://newassets.hcaptcha.com/captcha/v1/x/static/hcaptcha.html#frame=challenge&id=0", False),
    ],
)
def test_only_a_box_that_asks_is_a_captcha(frame: str, asks: bool) -> None:
    reason = of_page(PageFacts(status=200, text="words", frames=(frame,)))
    assert (reason is not None and reason.code is ReasonCode.CAPTCHA) is asks


@pytest.mark.parametrize("error", ["ERR_INTERNET_DISCONNECTED", "ERR_CONNECTION_TIMED_OUT", "ERR_NETWORK_CHANGED"])
def test_a_connection_that_does_not_come_about_is_nobodys_failure(error: str) -> None:
    reason = of_error(f"Page.goto: net::{error} at http://x/")
    assert reason is not None
    assert reason.outcome is Outcome.UNREACHABLE


def test_time_that_ran_out_over_a_control_says_nothing_of_the_service() -> None:
    assert of_error("Locator.select_option: Timeout 3000ms exceeded.") is None


def test_a_drawing_is_no_empty_page() -> None:
    assert of_page(PageFacts(status=200, graphics=1)) is None
