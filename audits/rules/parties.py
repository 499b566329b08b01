"""Who has a part in a page: the sites that it loads from, and who runs it as its own privacy notice says. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from urllib.parse import urljoin, urlsplit

from audits.model import HostAsked, Observation, RunBy
from audits.model.markup import MarkupSeen
from audits.rules.data import read, words
from audits.rules.words import plain, site_of

FILE = "parties.yaml"

LOADS = {
    "script": "src",
    "iframe": "src",
    "img": "src",
    "embed": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "track": "src",
    "object": "data",
    "link": "href",
}
"""Elements that load something, and where they say what."""

LOADING_LINKS = frozenset({"stylesheet", "icon", "preload", "modulepreload", "manifest", "apple-touch-icon"})

UNLOADED = "the frame has not loaded"
"""Why nobody looked into a frame that is still empty, as `audits.frames` says it."""

MOST_COUNTED = 250
"""Files of one page that browsers count, and no more unless they are told to."""

SHORTEST_NOTICE = 600
"""Letters below which a page is no privacy notice, but leads to one."""

LONGEST_QUOTE = 300

CAPITALS = re.compile(r"(?<=\w[\s’'(«“\"])[^\W\d_a-zà-öø-ÿ]\w+|(?<=[,:»)][\s\u00a0])[«“\"]?[^\W\d_a-zà-öø-ÿ]\w+")
"""Words in capitals that begin no sentence."""

NO_NAMES = frozenset(
    "gdpr rgpd avg dsgvo bdsg uavg article articles artikel regulation reglement verordening verordnung data "
    "you your we our the this he it they vous nous le la les il elle ce u uw wij de het deze "
    "sie ihre wir die der das".split()
)
"""Words in capitals that name nobody."""


# --- where a page loads from ------------------------------------------------------------------------------------------


def hosts_of(observations: Iterable[Observation], step: int | None = None) -> tuple[HostAsked, ...]:
    """The sites that these pages are from or load from, the pages' own first, then those of others by name."""
    hosts: dict[str, set[str]] = {}
    own: set[str] = set()
    for observation in observations:
        own.add(site_of(observation.url))
        for address in (observation.url, *_asked_by(observation)):
            site = _site(address)
            if site:
                hosts.setdefault(site, set()).add(urlsplit(address).hostname or site)
    made = (
        HostAsked(
            step=step, site=site, hosts=tuple(sorted(each)), own=site in own, kind=_known("kinds", each | {site}),
            # What an administration has put on machines of others is its own.
            owner="" if site in own else _known("owners", each | {site}),
        )
        for site, each in hosts.items()
    )  # fmt: skip
    return tuple(sorted(made, key=lambda each: (not each.own, each.site)))


def _asked_by(observation: Observation) -> Iterator[str]:
    """The addresses that a page asked for: as the browser counts them where it did, or as the elements say."""
    loaded = observation.tried.loaded
    counted = loaded is not None and 0 < len(loaded.resources) < MOST_COUNTED
    for seen in observation.markup:
        if counted and seen.frame == 0:
            continue
        base = observation.frames[seen.frame].url if 0 < seen.frame < len(observation.frames) else observation.url
        yield from (_joined(base, address) for address in _loaded_in(seen))
    empty = {each.what for each in observation.not_audited if each.why == UNLOADED}
    yield from (each.url for each in observation.frames if each.entered or f"frame {each.url}" not in empty)
    yield from (each.url for each in loaded.resources) if loaded else ()


def _loaded_in(seen: MarkupSeen) -> Iterator[str]:
    for tag, attributes in zip(seen.tags, seen.attributes, strict=True):
        address = attributes.get(LOADS[tag], "") if tag in LOADS else ""
        waits = tag == "script" and attributes.get("type") == "text/plain"
        idle = tag == "link" and not LOADING_LINKS & set(attributes.get("rel", "").lower().split())
        # What waits to be scrolled to, or played, is told by the frames and files that came of it.
        later = attributes.get("loading", "").lower() == "lazy" or attributes.get("preload", "").lower() == "none"
        if address and not (waits or idle or later):
            yield address


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def _site(address: str) -> str:
    try:
        return site_of(address)
    except ValueError:
        return ""


@cache
def _listed(what: str) -> dict[str, str]:
    listed = read(FILE)[what].items()
    known = {domain: name for name, domains in listed for domain in domains}
    return known if what != "kinds" else trackers() | known


@cache
def trackers() -> dict[str, str]:
    """What services that follow or count visitors are there for, by their registrable domain."""
    return {domain: kind for kind, domains in read("pages/privacy.yaml")["trackers"].items() for domain in domains}


def _known(what: str, hosts: set[str]) -> str:
    """What the data say of some hosts of one site, by the longest name that is listed."""
    found = [
        (len(domain), name)
        for domain, name in _listed(what).items()
        if any(host == domain or host.endswith(f".{domain}") for host in hosts)
    ]
    return max(found)[1] if found else ""


# --- who runs it, as its notice says ----------------------------------------------------------------------------------


def is_notice(observation: Observation) -> bool:
    """Whether a page is a privacy notice: it is headed so, and says at some length what only a notice says."""
    heads = [each.text for each in observation.headings if each.level == 1] or [observation.title]
    named = any(words(FILE, "notice").fullmatch(plain(re.split(r"\s[|–—·-]\s", head)[0])) for head in heads)
    long = sum(map(len, observation.passages)) >= SHORTEST_NOTICE
    return named and long and any(words(FILE, "of_notice").search(plain(each)) for each in observation.passages)


def run_by(observation: Observation, step: int | None = None) -> tuple[RunBy, ...]:
    """Whom a privacy notice names as answering for what is asked, as working for them, or as host; in its own words."""
    if not is_notice(observation):
        return ()
    found: dict[str, RunBy] = {}
    for sentence in filter(_names_somebody, _sentences(observation.passages)):
        for role in ("controller", "processor", "host"):
            if role not in found and _gives(role, _with_colons(sentence)):
                found[role] = RunBy(step=step, role=role, quote=sentence[:LONGEST_QUOTE], url=observation.url)
    return tuple(found.values())


def _gives(role: str, said: str) -> bool:
    """Whether a sentence says who has a part in a notice; people are taken in by others, too."""
    about = role != "host" or words(FILE, "of_site").search(said)
    return bool(about and words(FILE, role).search(said))


def _names_somebody(sentence: str) -> bool:
    """Whether a sentence holds a word in capitals that does not begin it, and supposes or explains nothing."""
    names = (plain(each) for each in CAPITALS.findall(sentence))
    return any(each not in NO_NAMES for each in names) and not words(FILE, "no_name").search(_with_colons(sentence))


def speaks_of_one(texts: Iterable[str]) -> bool:
    """Whether texts say of anybody that they answer for something."""
    return any(words(FILE, "answers").search(plain(each)) for each in texts)


def _sentences(passages: Iterable[str]) -> Iterator[str]:
    """Sentences, and what stands below a heading that asks who it is, with that heading."""
    heading = ""
    for passage in passages:
        if heading:
            yield f"{heading.rstrip(' :?')}: {passage}"
        heading = passage if words(FILE, "headings").fullmatch(plain(passage)) else ""
        if not heading:
            yield from re.split(r"(?<=[.!?])\s+", passage)


def _with_colons(sentence: str) -> str:
    """Words made plain in which `namely` stands for a colon."""
    return plain(sentence.replace(":", " namely "))
