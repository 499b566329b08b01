"""How hard a text is to read. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

LEAST = 100
"""Words from which the measure says something."""

LONG = 6
"""Letters above which a word is long."""


def lix(passages: Iterable[str], least: int = LEAST) -> tuple[float, int] | None:
    """The LIX of some passages and how many words it is of; None where there are fewer than `least`.

    It is words a sentence, and a hundred times the share of words of more than six letters (Björnsson 1968): below 30
    is easy, above 60 very hard. A passage that ends without a stop is a sentence.
    """
    said = [passage.strip() for passage in passages]
    text = " ".join(each if each[-1] in ".!?" else f"{each}." for each in said if each)
    found = re.findall(r"[^\W\d_]+", text)
    if len(found) < least:
        return None
    # A stop before a figure ends an abbreviation (art. 12), no sentence.
    sentences = max(1, len(re.findall(r"[.!?…:](?:\s+(?![\d§])|$)", text)))
    return len(found) / sentences + 100 * sum(len(word) > LONG for word in found) / len(found), len(found)
