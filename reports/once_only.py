"""What Once Only readings say to people. Pure: codes and quotes in, sentences out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from babel.numbers import format_currency

from reports.legible import one_line
from reports.words import Words


def why(
    words: Words,
    rule: str,
    quotes: Sequence[tuple[str, str]],
    registers: Sequence[str],
    doubts: Sequence[str] = (),
    tested: Sequence[str] = (),
) -> str:
    """Why a passage has its verdict: the rule that fired with the words it rests on, the doubts, what was tested.

    `quotes` are pairs of what words say (a cue, or the concept that they name) and the words; `registers` the names of
    the sources that hold what is asked.
    """
    cues = [_quoted(words, kind, quote) for kind, quote in quotes if kind in _CUES or kind.endswith("-heading")]
    names = [quote for kind, quote in quotes if kind not in _CUES and not kind.endswith("-heading")]
    sentence = words.text(
        f"once-only-rule-{rule}",
        quote=cues[0] if cues else words.text("once-only-nothing"),
        names=", ".join(names),
        sources=", ".join(registers) or words.text("once-only-no-source"),
    )
    return " ".join([sentence, *_after(words.lang, rule, tuple(doubts), tuple(tested))])


def file_lines(words: Words, file: str, readings: Sequence[tuple[int, str, str, str]]) -> Iterator[str]:
    """What a file asks again: a line with counts, then each passage (line, text, verdict, why) that asks again."""
    verdicts = [verdict for _, _, verdict, _ in readings]
    if not readings:
        yield words.text("once-only-empty", file=file)
        return
    counts = {short: verdicts.count(f"violation_{short}") for short in ("probable", "possible")}
    yield words.text("once-only-summary", file=file, n=len(readings), **counts)
    for line, text, verdict, said in readings:
        if verdict.startswith("violation"):
            name = words.text(f"once-only-verdict-{verdict.replace('_', '-')}")
            yield f"  {line}: {name}: {one_line(text, 200)}"
            yield f"     {one_line(said, 600)}"


def source_lines(words: Words, source: Mapping[str, Any]) -> Iterator[str]:
    """What is known of an authentic source: what it is called, its register, who holds it, what it costs to fetch."""

    def told(text: Mapping[str, str]) -> str:
        return text.get(words.lang, text.get("en", ""))

    unsure = f" ({words.text('once-only-source-unsure')})" if source["unsure"] else ""
    names = source["names"].get(words.lang, source["names"]["en"])
    yield f"{source['id']}: {', '.join(names)} · {told(source['registry'])}{unsure}"
    strength = words.text(f"once-only-strength-{source['strength']}")
    yield "  " + words.text(
        "once-only-source-held", holder=told(source["holder"]), strength=strength, basis=source["basis"]
    )
    if cost := source["cost"]:
        price = format_currency(cost["person"], "EUR", locale=words.locale)
        yield "  " + words.text("once-only-source-cost", cost=price, document=cost["name"], year=str(cost["year"]))


_CUES = frozenset(
    "send bring write need spared fetched could_fetch belgian foreign prefilled consent oots future medical defines"
    " delivers identification list".split()
)


def _quoted(words: Words, kind: str, quote: str) -> str:
    return words.text("once-only-heading", quote=quote) if kind.endswith("-heading") else quote


@cache
def _after(lang: str, rule: str, doubts: tuple[str, ...], tested: tuple[str, ...]) -> tuple[str, ...]:
    """The sentences that are the same for every passage with this rule, these doubts and these exceptions."""
    words = Words(lang)
    said = [words.text("once-only-fired", rule=rule)]
    if doubts:
        each = [words.text(f"once-only-doubt-{doubt}") for doubt in doubts]
        said.append(words.text("once-only-doubts", doubts="; ".join(each)))
    if tested:
        each = [words.text(f"once-only-exception-{exception}") for exception in tested]
        said.append(words.text("once-only-tested", tested=", ".join(each)))
    return tuple(said)
