"""How pages say that something cannot be had without a means that many people lack, and name other ways to it."""

from __future__ import annotations

import re
from functools import cache

from audits.rules.data import words
from audits.rules.page import Element, Page
from audits.rules.words import plain

FILE = "ways.yaml"

LONGEST_PART = 900
"""Letters beyond which what holds a paragraph is no longer about the same thing."""


def says(kind: str, text: str) -> bool:
    """Whether a text, made plain, holds words of a kind of `ways.yaml`."""
    return bool(words(FILE, kind).search(text))


def all_words(page: Page) -> str:
    """All that a page says, made plain: hidden parts too, in which another way may be told."""
    return plain(" ".join(node.own_words for node in page.nodes if node.is_text))


def shuts_out(sentence: str, paragraph: str) -> bool:
    """Whether a sentence, made plain, says that nothing that people ask for is had without such a means, or with it
    alone. The paragraph that it stands in tells what signing in takes.
    """
    for pattern in _closing(names_means(paragraph)):
        if found := pattern.search(sentence):
            rest = _unlacking(sentence[: found.start()] + " " + sentence[found.end() :])
            return says("act", _unlacking(sentence)) and not says("way_without", rest)
    return False


def names_means(text: str) -> bool:
    """Whether a text, made plain, names a means that many people lack."""
    return bool(re.search(rf"\b(?:{_either('means')})\b", text))


def way_beside(holder: Element) -> bool:
    """Whether what lies around such a sentence tells what people do who lack the means."""
    parent = holder.parent
    part = parent if parent is not None and len(parent.shown_text) < LONGEST_PART else holder
    return says("way_on_paper", _unlacking(plain(part.shown_text)))


def way_anywhere(page: Page, sentence: str) -> bool:
    """Whether a page, but for that sentence, names a counter, the post or another way at all."""
    rest = _unlacking(all_words(page).replace(sentence, " "))
    return says("way_without", rest) or says("way_on_paper", rest)


def _unlacking(text: str) -> str:
    """A text without the words that name what is lacking: they are no way, and nothing that is asked for."""
    lacking = rf"(?:{_either('means')}|{_either('sign_in')})"
    return re.sub(rf"\b(?:{_either('without')}|{_either('through')})(?: \w+){{0,2}} {lacking}\b", " ", text)


def _either(kind: str) -> str:
    return words(FILE, kind).pattern


@cache
def _closing(signing_in: bool) -> tuple[re.Pattern[str], ...]:
    without, only, through, nothing = map(_either, ("without", "only", "through", "nothing"))
    means = f"(?:{_either('means')}|{_either('sign_in')})" if signing_in else f"(?:{_either('means')})"
    return (
        re.compile(rf"\b{without}(?: \w+){{0,2}} {means}\b.{{0,60}}?\b(?:{nothing})\b"),
        re.compile(rf"\b(?:{nothing})\b(?: \w+){{0,4}} {without}(?: \w+){{0,2}} {means}\b"),
        re.compile(rf"\b{only}(?: \w+){{0,2}} {through}(?: \w+){{0,2}} {means}\b"),
        re.compile(rf"\b{through}(?: \w+){{0,2}} {means} {only}\b"),
        re.compile(rf"\bn(?:e|est)?\b.{{0,40}}\bque {through}(?: \w+){{0,2}} {means}\b"),
    )
