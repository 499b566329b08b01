"""Comparing what pages and authors call things, and telling whose address it is. Pure."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from tldextract import TLDExtract

SHORTEST = 4
"""Letters of the shortest word that says what a field is about; a shorter name counts only whole."""

STEM = 5
"""Letters by which two forms of one word are taken as the same (arrivée, arrivez)."""


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Words without case, accents, punctuation and marks such as `*`."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = letters if letters.isascii() else "".join(each for each in letters if not unicodedata.combining(each))
    return " ".join(re.findall(r"\w+", bare))


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in plain(text).split() if len(word) >= SHORTEST}


def same_words(one: str, other: str) -> bool:
    """Whether two names may well mean the same thing: equal, or with a word of substance in common."""
    return plain(one) == plain(other) or bool(_stems(one) & _stems(other))


def all_words_in(words: str, text: str) -> bool:
    """Whether each word of substance of some words is, in one of its forms, in a text."""
    return _stems(words) <= _stems(text)


def names_it(message: str, field: str) -> bool:
    """Whether a message speaks of a field: by its name, or by a word of substance of its name."""
    name = plain(field)
    whole = bool(name) and f" {name} " in f" {plain(message)} "
    return whole or bool(_stems(message) & _stems(field))


def speak_alike(one: str, other: str) -> bool:
    """Whether two names share a word of substance, or one holds the other whole, however short that is."""
    return same_words(one, other) or names_it(one, other) or names_it(other, one)


def site_of(url: str) -> str:
    """Whose address it is: the registrable domain, or the host itself where there is none (an IP, localhost).

    Empty for what is no web address. Hosts under a domain that is let to many (a hosting platform) stay apart.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".") if parts.scheme in {"http", "https"} else ""
    if not host or _is_number(host):
        return host
    return _domains()(host).top_domain_under_public_suffix or host


def _is_number(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


@cache
def _domains() -> TLDExtract:
    # Slow to load, and needed by few commands.
    from tldextract import TLDExtract

    # The list that comes with the package: no network, no cache on the disk.
    return TLDExtract(cache_dir=None, suffix_list_urls=(), include_psl_private_domains=True)


def plain_signs(text: str) -> str:
    """Words made plain, with the signs between figures kept."""
    return re.sub(r"[^\w/% ]+", " ", text.lower().replace("é", "e"))
