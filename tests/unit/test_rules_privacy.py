"""Who is told of a visit, as saved observations show it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from audits.model import Finding, MarkupSeen, Moment, Observation, Severity, Tried, Verdict, Viewport
from audits.model.tried import CookieSet, Loaded, ResourceSeen
from audits.rules.hit import Hit
from audits.rules.page import Page
from audits.rules.pages.privacy import CLASSES, stays_before_consent, told_by_referrer, trackers
from reports.words import Words

HERE = "https://guichet.example.org/demande"


def page(*elements: tuple[str, dict[str, str]], url: str = HERE, **loaded: Any) -> Page:
    """A page whose body holds these elements, with what it loaded."""
    count = len(elements) + 1
    seen = MarkupSeen(
        frame=0,
        tags=("body", *(tag for tag, _ in elements)),
        parents=(-1, *(0 for _ in elements)),
        attributes=({}, *(attributes for _, attributes in elements)),
        texts={},
        boxes=((0, 0, 9, 9),) * count,
        styles=(-1,) * count,
        style_table=(),
    )
    size = Viewport(width=1280, height=800)
    observation = Observation(
        at=datetime(2026, 1, 1, tzinfo=UTC),
        step=0,
        moment=Moment.LOOK,
        url=url,
        viewport=size,
        page_size=size,
        markup=(seen,),
        tried=Tried(loaded=Loaded(**{"readdressed": False, **loaded})),
    )
    return Page(observation)


def asked(*addresses: str) -> tuple[ResourceSeen, ...]:
    return tuple(ResourceSeen(url=each, kind="script") for each in addresses)


ELSEWHERE = "https://cdn.example.net/a.js"
SCRIPT = ("script", {"src": ELSEWHERE})


@pytest.mark.parametrize(
    ("policy", "address", "part", "told"),
    [
        ("unsafe-url", "nrn=85073003328", ELSEWHERE, Verdict.FAILED),
        ("unsafe-url", "nrn=‹national number›", ELSEWHERE, Verdict.FAILED),
        ("no-referrer, unsafe-url, of-tomorrow", "nrn=85073003328", ELSEWHERE, Verdict.FAILED),
        ("no-referrer-when-downgrade", "email=anna@example.org", ELSEWHERE, None),
        ("no-referrer-when-downgrade", "nrn=85073003328", "http://cdn.example.net/a.js", False),
        ("unsafe-url, no-referrer", "nrn=85073003328", ELSEWHERE, False),
        ("", "nrn=85073003328", ELSEWHERE, False),
        ("unsafe-url", "page=3", ELSEWHERE, False),
        ("unsafe-url", "nrn=85073003328", "https://static.example.org/a.js", False),
    ],
)
def test_the_policy_of_the_answer_sends_addresses_elsewhere(
    policy: str, address: str, part: str, told: Verdict | bool | None
) -> None:
    seen = page(("script", {"src": part}), url=f"{HERE}?{address}", referrer_policy=policy, resources=asked(part))
    hits = [each for each in told_by_referrer(seen) if each is not None]
    assert [each.verdict for each in hits] == ([] if told is False else [told])


def test_what_the_page_says_of_itself_holds_from_there_on() -> None:
    meta = ("meta", {"name": "referrer", "content": "unsafe-url"})
    url, resources = f"{HERE}?nrn=85073003328", asked(ELSEWHERE)
    assert list(told_by_referrer(page(SCRIPT, meta, url=url, resources=resources))) == [None]
    [hit] = told_by_referrer(page(meta, SCRIPT, url=url, resources=resources))
    assert isinstance(hit, Hit) and hit.facts["hosts"] == "example.net" and hit.facts["policy"] == "unsafe-url"


def test_a_part_that_was_not_asked_for_tells_nobody() -> None:
    url = f"{HERE}?nrn=85073003328"
    assert list(told_by_referrer(page(SCRIPT, url=url, referrer_policy="unsafe-url"))) == []
    another = asked(ELSEWHERE.replace("a.js", "b.js"))
    assert list(told_by_referrer(page(SCRIPT, url=url, referrer_policy="unsafe-url", resources=another))) == []


AT = datetime(2026, 1, 1, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("name", "days", "holds", "told"),
    [
        ("vis", 365, "id", True),
        ("vis", 365, "short", False),
        ("vis", 29, "id", False),
        ("vis", None, "id", False),
        ("_ga", 365, "id", False),
        ("XSRF-TOKEN", 365, "id", False),
        ("site_lang", 365, "other", False),
        ("OptanonConsent", 365, "other", False),
        ("AWSALBCORS", 60, "other", False),
        ("platform_id", 365, "other", True),
        ("viewer_uuid", 365, "other", True),
        ("annonce_visitor_id", 365, "other", True),
        ("author-id", 365, "other", True),
        ("listView", 365, "other", False),
        ("connect.sid", 365, "other", False),
        ("hideNews2", 365, "other", False),
    ],
)
def test_what_stays_for_more_than_a_month_is_asked_about(name: str, days: float | None, holds: Any, told: bool) -> None:
    expires = None if days is None else AT + days * 86_400
    kept = CookieSet(name=name, domain="guichet.example.org", expires=expires, holds=holds)
    [look] = stays_before_consent(page(cookies=(kept,)))
    assert (look is not None) is told and (look is None or look.facts == {"names": name, "count": "1"})


def test_nothing_is_told_of_what_older_records_did_not_look_at() -> None:
    kept = CookieSet(name="vis", domain="guichet.example.org", expires=AT + 365 * 86_400)
    assert list(stays_before_consent(page(cookies=(kept,)))) == []
    url = f"{HERE}?nrn=85073003328"
    seen = page(SCRIPT, url=url, referrer_policy="unsafe-url", resources=asked(ELSEWHERE), readdressed=None)
    assert list(told_by_referrer(seen)) == []


def test_what_is_there_on_a_later_step_may_have_been_agreed_to() -> None:
    seen = page(stored_ids=("uq",), stored=("uq",))
    assert [each and each.facts["names"] for each in stays_before_consent(seen)] == ["uq"]
    later = Page(seen.observation.model_copy(update={"step": 2}))
    assert list(stays_before_consent(later)) == []


@pytest.mark.parametrize(
    ("address", "kind", "verdict"),
    [
        ("https://connect.facebook.net/a.js", "social", None),
        ("https://static.hotjar.com/a.js", "replay", Verdict.ADVICE),
        ("https://www.googletagmanager.com/gtm.js", "tags", Verdict.ADVICE),
        ("https://www.google-analytics.com/a.js", "analytics", Verdict.ADVICE),
        ("https://securepubads.doubleclick.net/a.js", "advertising", None),
        ("https://replay.example.net/rec.js", "following", None),
    ],
)
def test_what_is_told_of_a_visit_is_told_by_what_it_is_there_for(
    address: str, kind: str, verdict: Verdict | None
) -> None:
    [hit] = trackers(page(("script", {"src": address})))
    assert hit is not None and hit.verdict is verdict
    assert [each for each in CLASSES if hit.facts[each] != "no"] == [kind]
    assert hit.facts[kind] == hit.facts["hosts"]
    said = Words("en").rule_message(finding(hit))
    assert said.count(hit.facts["hosts"]) == 2, "once as a host, once by its class"


def finding(hit: Hit) -> Finding:
    return Finding(
        id="x",
        rule="privacy/trackers",
        verdict=hit.verdict or Verdict.CANNOT_TELL,
        severity=Severity.MODERATE,
        profile="desktop",
        facts=hit.facts,
    )
