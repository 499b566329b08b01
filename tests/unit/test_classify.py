"""Reasons from what a page or the network showed."""

from __future__ import annotations

import pytest

from audits.classify import PageFacts, is_login, of_error, of_page, of_status
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
