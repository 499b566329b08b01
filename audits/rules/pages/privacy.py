"""Where what people type goes, and who watches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from ipaddress import ip_address
from urllib.parse import parse_qsl, urljoin, urlsplit

from audits.model import Target, Verdict
from audits.model.tried import Erred
from audits.rules.data import read, words
from audits.rules.hit import Hit, Look
from audits.rules.page import Element, Page
from audits.rules.parties import is_notice, speaks_of_one
from audits.rules.parties import trackers as services
from audits.rules.registry import page_rule
from audits.rules.words import plain, site_of

PERSONAL_TYPES = frozenset({"password", "email", "tel", "file"})

PERSONAL_PURPOSE = re.compile(
    r"\b(?:name|given-name|family-name|bday(?!-)|tel|email|street-address|address-line1|cc-number)\b"
)

PERSONAL_NAME = re.compile(
    r"nrn|niss|insz|rijksregister|registre_?national|national_?(?:number|id)|bsn|iban|passport", re.I
)

SESSION_LETTERS, PERSON_FIGURES = 8, 8
"""Letters of a session, and figures of a number that stands for a person, at the least."""

LONGEST_NOTICE = 1500
"""Letters beyond which a part of a page is no question for consent."""

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
            kept = _is_kept_by_script(page, field)
            weight = Verdict.CANNOT_TELL if kept is None and _weight(field) is Verdict.FAILED else _weight(field)
            yield None if kept else Hit(target=field.target, facts=facts, verdict=weight)


def _is_kept_by_script(page: Page, field: Element) -> bool | None:
    """Whether a script took the answers of a form, and the browser sent nothing; None where each try was refused."""
    erred = page.observation.tried.erred
    tries = [
        press
        for press in (erred.attempts if erred else ())
        if any(field.target.selector == each.selector or field.name == each.name for each in press.fields)
    ]
    if not tries or any(press.sent for press in tries):
        return False
    return True if any(map(_is_taken, tries)) else None


def _is_taken(press: Erred) -> bool:
    """Whether a script kept what a form was given, and found nothing wrong with it."""
    wrong = any(field.invalid or field.marked for field in press.fields) or any(each.tied for each in press.messages)
    return press.how != "empty" and press.prevented and not press.bubble and not wrong


@cache
def _parameters() -> dict[str, re.Pattern[str]]:
    return {kind: re.compile(each, re.I) for kind, each in read("pages/privacy.yaml")["parameters"].items()}


def _told_by(address: str) -> dict[str, str]:
    """What an address says of a person: kind (`number`, `contact`, `session`) and name of each such parameter.

    Values are masked where the record was made: what stands in their place counts as one.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return {}
    if parts.scheme not in {"http", "https"}:
        return {}
    in_path = re.findall(r";([\w.-]+)=([^/;]+)", parts.path)
    fragment = parts.fragment.partition("?")[2] or parts.fragment
    found: dict[str, str] = {}
    for name, value in (*parse_qsl(parts.query), *parse_qsl(fragment), *in_path):
        for kind, pattern in _parameters().items():
            if pattern.fullmatch(name) and _is_somebodys(kind, value):
                found.setdefault(kind, name)
    return found


def _is_somebodys(kind: str, value: str) -> bool:
    """Whether a value stands for a person: what was masked does, and what looks like it."""
    if "‹" in value:
        return True
    if kind == "session":
        return len(value) >= SESSION_LETTERS
    return "@" in value or len(re.sub(r"\D", "", value)) >= PERSON_FIGURES


@page_rule("privacy/data-in-link")
def data_in_link(page: Page) -> Iterator[Look]:
    """An address, of the page or of a link, that holds a number, an e-mail address or a session of somebody."""
    own = site_of(page.observation.url)
    told = _told_by(page.observation.url)
    if told:
        yield _in_address(Hit(), "page", told)
        return
    looked, worst = False, None
    for each in page.find("a", "area", "form", "iframe", "img"):
        address = each.get("href") or each.get("action") or each.get("src")
        found = _told_by(urljoin(page.observation.url, address)) if address else {}
        looked = looked or bool(address)
        if found and (worst is None or ("number" in found and "number" not in worst[1])):
            worst = each, found, address
    if worst is not None:
        each, found, address = worst
        elsewhere = site_of(urljoin(page.observation.url, address)) not in {own, ""}
        yield _in_address(Hit(target=each.target), "elsewhere" if elsewhere else "link", found)
    elif looked:
        yield None


def _in_address(hit: Hit, where: str, told: dict[str, str]) -> Hit:
    """A number that stands for a person leaves no doubt; a session may end with the visit, an address be the body's."""
    facts = {"where": where, "names": ", ".join(told.values())}
    return replace(hit, facts=facts, verdict=Verdict.FAILED if "number" in told else None)


POLICIES = frozenset(
    {
        "no-referrer",
        "no-referrer-when-downgrade",
        "same-origin",
        "origin",
        "strict-origin",
        "origin-when-cross-origin",
        "strict-origin-when-cross-origin",
        "unsafe-url",
    }
)

WHOLE = frozenset({"unsafe-url", "no-referrer-when-downgrade"})
"""Policies under which other sites are told the whole address of the page."""

OLD_POLICIES = {
    "never": "no-referrer",
    "default": "strict-origin-when-cross-origin",
    "always": "unsafe-url",
    "origin-when-crossorigin": "origin-when-cross-origin",
}
"""What a page may still call them."""

TOLD_BY_ELEMENT = {"script": "src", "iframe": "src", "img": "src", "link": "href"}
"""Elements that ask for a part under a policy that they may change, and where they name the part."""


def _policy_of(answer: str) -> str:
    """The policy of a server's answer: the last one that browsers know; empty for none."""
    known = [each for each in (part.strip().lower() for part in answer.split(",")) if each in POLICIES]
    return known[-1] if known else ""


def _parts_asked(page: Page, of_server: str) -> Iterator[tuple[str, str]]:
    """Each part that an element of the page itself asks for, with the policy written for it; empty where none is.

    What a page says of itself holds from where it says so.
    """
    policy = of_server
    for each in page.find("meta", *TOLD_BY_ELEMENT):
        if each.document.url is not None:
            continue
        if each.tag == "meta":
            said = each.get("content").strip().lower()
            said = OLD_POLICIES.get(said, said)
            policy = said if each.get("name").lower() == "referrer" and said in POLICIES else policy
            continue
        own = "no-referrer" if "noreferrer" in each.get("rel").lower() else each.get("referrerpolicy").strip().lower()
        address = each.get(TOLD_BY_ELEMENT[each.tag])
        if address:
            yield urljoin(page.observation.url, address), own if own in POLICIES else policy


@page_rule("privacy/told-by-referrer")
def told_by_referrer(page: Page) -> Iterator[Look]:
    """An address that says something of a person, sent to other sites with each part of the page asked of them.

    Only what surely was asked for counts, and only a policy that is written: browsers of today keep the rest to
    themselves.
    """
    loaded, url = page.observation.tried.loaded, page.observation.url.partition("#")[0]
    # What a record does not tell may have been otherwise.
    if loaded is None or loaded.readdressed is not False:
        return
    own, asked = site_of(url), {each.url.partition("#")[0] for each in loaded.resources}
    parts = [(to, policy) for to, policy in _parts_asked(page, _policy_of(loaded.referrer_policy or ""))]
    elsewhere = [(to, policy) for to, policy in parts if site_of(to) not in {own, ""} and to.partition("#")[0] in asked]
    told = {site_of(to): policy for to, policy in elsewhere if policy in WHOLE and not _is_downgrade(url, to, policy)}
    found = _told_by(url)
    if found and told:
        facts = {"names": ", ".join(found.values()), "hosts": ", ".join(sorted(told)), "count": str(len(told))}
        facts |= {"policy": ", ".join(sorted(set(told.values())))}
        yield Hit(facts=facts, verdict=Verdict.FAILED if "number" in found else None)
    elif elsewhere:
        yield None


def _is_downgrade(page: str, part: str, policy: str) -> bool:
    """Whether a part comes in clear to a page that did not, and the policy leaves it out."""
    in_clear = urlsplit(page).scheme == "https" and urlsplit(part).scheme == "http"
    return in_clear and policy == "no-referrer-when-downgrade"


# --- what is kept, and who is told ------------------------------------------------------------------------------------


@cache
def _kept() -> dict[str, re.Pattern[str]]:
    return {kind: re.compile("|".join(each)) for kind, each in read("pages/privacy.yaml")["stored"].items()}


@page_rule("privacy/stored-before-consent")
def stored_before_consent(page: Page) -> Iterator[Look]:
    """Marks by which visitors are known again, kept in the browser before anybody agreed to it."""
    loaded = page.observation.tried.loaded
    names = [] if loaded is None else [*(each.name for each in loaded.cookies), *loaded.stored]
    if not names:
        return
    found = {name: kind for name in names for kind, pattern in _kept().items() if pattern.fullmatch(name)}
    if not found:
        yield None
        return
    kinds = set(found.values())
    verdict = Verdict.FAILED if "advertising" in kinds else Verdict.ADVICE if kinds == {"counting"} else None
    yield Hit(facts={"names": ", ".join(sorted(found)), "count": str(len(found))}, verdict=verdict)


LASTING = 30 * 86_400.0
"""Seconds that a cookie stays with whoever may well not come again."""


@page_rule("privacy/stays-before-consent")
def stays_before_consent(page: Page) -> Iterator[Look]:
    """What nobody has listed and stays for more than a month after a first visit: a person must say what it is for.

    What is there on a later step of a walk may have been agreed to on the way.
    """
    loaded, at = page.observation.tried.loaded, page.observation.at.timestamp()
    if loaded is None or page.observation.step:
        return
    staying = [each for each in loaded.cookies if each.expires is not None and each.expires - at > LASTING]
    if not all(each.holds for each in staying):
        # A record of before values were looked at.
        return
    names = {each.name for each in staying if each.holds != "short"} | set(loaded.stored_ids)
    listed = [*_kept().values(), _kept_unasked()]
    unknown = sorted(name for name in names if not any(pattern.fullmatch(name) for pattern in listed))
    if unknown:
        yield Hit(facts={"names": ", ".join(unknown[:MOST_NAMED]), "count": str(len(unknown))})
    elif loaded.cookies or loaded.stored:
        yield None


MOST_NAMED = 8
"""Names that one sentence tells at most."""


@cache
def _kept_unasked() -> re.Pattern[str]:
    data = read("pages/privacy.yaml")
    begins, ends = r"(?:.*(?:[^A-Za-z]|[a-z](?=[A-Z])))?", "(?:[^A-Za-z].*|[A-Z].*)?"
    of_words = (f"{begins}(?i:{each}){ends}" for each in data["words_unasked"])
    return re.compile(
        "|".join(f"(?:{each})" for each in (*(f"(?i:{each})" for each in data["kept_unasked"]), *of_words))
    )


@cache
def _by_name() -> dict[str, re.Pattern[str]]:
    return {kind: re.compile(each, re.I) for kind, each in read("pages/privacy.yaml")["by_name"].items()}


def _follows(address: str) -> str:
    """What a service is there for (one of `CLASSES`), by its site or by what it calls itself; empty for neither."""
    known = services().get(site_of(address))
    if known is not None:
        return known
    parts = urlsplit(address)
    called = f"{parts.hostname or ''}/{parts.path.rsplit('/', 1)[-1]}"
    if _by_name()["following"].search(called):
        return "following"
    return "analytics" if _by_name()["counting"].search(called) else ""


CLASSES = ("advertising", "social", "replay", "following", "analytics", "tags")
"""What services that are told of a visit are there for, the gravest first; `tags` load others as their owner likes."""

COUNTING = frozenset({"analytics", "replay", "tags"})
"""What one site may use to look at its own visitors alone."""


@page_rule("privacy/trackers")
def trackers(page: Page) -> Iterator[Look]:
    """Services that follow visitors, embedded in the page, or told by a script, before anybody agreed to it."""
    own, loaded = site_of(page.observation.url), page.observation.tried.loaded
    asked = [
        (each.tag, urljoin(page.observation.url, each.get("src") or each.get("data")))
        for each in page.find(*EMBEDS)
        if each.get("type") != "text/plain"
    ]
    asked += [("", each.url) for each in loaded.resources] if loaded is not None else []
    found = {}
    for tag, address in asked:
        site = site_of(address)
        # A picture may well be called so and follow nobody.
        if site and site != own and (tag in {"script", "iframe"} or site in services()) and _follows(address):
            found[site] = _follows(address)
    if not found:
        if asked:
            yield None
        return
    by_class = {each: ", ".join(sorted(site for site, kind in found.items() if kind == each)) for each in CLASSES}
    yield Hit(
        facts={"hosts": ", ".join(sorted(found)), "count": str(len(found))}
        | {kind: sites or "no" for kind, sites in by_class.items()},
        verdict=Verdict.ADVICE if set(found.values()) <= COUNTING else None,
    )


# --- who answers for it -----------------------------------------------------------------------------------------------


@page_rule("privacy/nobody-named")
def nobody_named(page: Page) -> Iterator[Look]:
    """A privacy notice that says of nobody that they answer for the data."""
    observation = page.observation
    if not is_notice(observation):
        return
    # Passages are cut, and what is folded away is none; the markup holds all of it, unless it was too much.
    everything = [document.root.text for document in page.documents]
    if speaks_of_one([*observation.passages, *everything]):
        yield None
        return
    if any(each.what.startswith(("page, after", "page: some passages")) for each in observation.not_audited):
        return
    heading = next((each for each in page.find("h1") if each.is_shown), None)
    yield Hit(
        target=heading.target if heading else Target(), facts={"title": heading.text if heading else observation.title}
    )


# --- how consent is asked for -----------------------------------------------------------------------------------------


def _says(kind: str, text: str) -> bool:
    return bool(words("pages/privacy.yaml", kind).search(plain(text)))


@page_rule("privacy/no-refusal")
def no_refusal(page: Page) -> Iterator[Look]:
    """A question for consent that can only be answered with yes, or that takes going on for an answer."""
    for block in page.find("p", "li", "div", "span", "h2", "strong", "label"):
        if not block.own_text or not block.is_shown or not _says("cookies", block.shown_text):
            continue
        if len(block.shown_text) > LONGEST_NOTICE:
            continue
        facts = {"text": block.shown_text[:200]}
        part = _asking(block)
        if part is None:
            if any(_says("going_on", each) and _says("cookies", each) for each in _sentences(block)):
                yield Hit(target=block.target, facts=facts)
                return
            continue
        said = part.shown_text
        refused = any(_says("refuse", each.name or each.shown_text) for each in _pressed(part))
        if refused or _says("necessary_alone", said):
            yield None
            continue
        verdict = Verdict.FAILED if _says("must_accept", said) else None
        yield Hit(target=part.target, facts=facts, verdict=verdict)
        return


def _sentences(block: Element) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", block.shown_text)


def _pressed(part: Element) -> Iterator[Element]:
    """What can be pressed in a part of a page."""
    for each in part.inside:
        if each.is_element and each.is_shown and (each.tag in {"button", "a", "input"} or each.role == "button"):
            yield each


def _asking(block: Element) -> Element | None:
    """The part of a page in which words about consent stand with a button that gives it."""
    for part in (block, *block.ancestors):
        if part.tag in {"body", "html", "main"} or len(part.shown_text) > LONGEST_NOTICE:
            return None
        if any(_says("accept", each.name or each.shown_text) for each in _pressed(part)):
            return part
    return None
