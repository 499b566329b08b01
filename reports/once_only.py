"""What Once Only readings say to people. Pure: codes and quotes in, sentences out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from babel.numbers import format_currency

from audits.catalogue import load_catalogue
from audits.model import AskedTwice, LedgerEntry, in_language
from reports.account import SCALE, Account, Across, Item, Procedure
from reports.legible import one_line
from reports.phrases import administration_name
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
        quote=cues[0] if cues else "none",
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
    basis = told(source["basis"]) or words.text("once-only-basis-unknown")
    yield "  " + words.text("once-only-source-held", holder=told(source["holder"]), strength=strength, basis=basis)
    if cost := source["cost"]:
        price = euros(cost["person"], words)
        name = told(cost["name"])
        yield "  " + words.text("once-only-source-cost", cost=price, document=name, year=str(cost["year"]))


@dataclass(frozen=True)
class CatalogueRow:
    """An authentic source as the report lists it, in the language of the reader."""

    called: tuple[str, ...]
    holder: str
    basis: str
    strength: str
    cost: str
    unsure: bool


def catalogue_rows(words: Words) -> Iterator[CatalogueRow]:
    """Every authentic source that demands are compared with, in the order of the catalogue."""
    for source in load_catalogue().sources.values():
        registry, holder = (in_language({**each}, words.lang) for each in (source.registry, source.holder))
        basis = in_language({**source.basis}, words.lang) if source.basis else words.text("once-only-basis-unknown")
        yield CatalogueRow(
            called=source.names.get(words.lang, source.names["en"]),  # type: ignore[call-overload]
            holder=f"{registry} ({holder})",
            basis=basis,
            strength=words.text(f"once-only-strength-{source.strength}"),
            cost=f"{euros(source.cost.person, words)} ({source.cost.year})" if source.cost else "",
            unsure=source.unsure,
        )


def account_lines(account: Account, words: Words) -> Iterator[str]:
    """What the procedures of an administration ask again, for the terminal."""
    yield f"{administration_name(words, account.administration)}{_variant(account, words)}"
    yield f"  {words.text(f'account-scope-{account.scope}')}"
    for procedure in account.procedures:
        yield from (f"  {line}" for line in _procedure_lines(procedure, words))
    if len(account.procedures) > 1 and account.person:
        yield f"  {account_sum(account, words)}"
    if account.across:
        yield f"  {words.text('account-across')}"
        yield from (f"    {across_line(each, words)}" for each in account.across)


def _variant(account: Account, words: Words) -> str:
    told = [words.variant(key, value) for key, value in account.variant]
    return f" ({', '.join(told)})" if told else ""


def _procedure_lines(procedure: Procedure, words: Words) -> Iterator[str]:
    title = in_language(procedure.reading.walk.started.scenario.title, words.lang)
    yield f"{one_line(title, 120)} ({words.day(procedure.reading.walk.started.at)})"
    yield f"  {procedure_line(procedure, words)}"
    yield f"  {scale_line(procedure, words)} {reached_line(procedure, words)}".rstrip()
    for item in procedure.items:
        entry = item.entry
        verdict = words.text(f"once-only-verdict-{entry.verdict.replace('_', '-')}")
        place = f"{words.text('account-in-step', step=entry.step + 1)}, {words.text(f'account-where-{entry.where}')}"
        yield f"  - {place}{words.text('colon')} {one_line(entry.wording, 160)}"
        yield f"    {verdict} · {', '.join(holders(entry, words))} · {proof_line(item, words)}"
        yield f"    {one_line(entry_why(entry, words), 600)}"
    for again in procedure.asked_twice:
        yield f"  - {twice_line(again, words)}"
    if procedure.costs:
        yield f"  {cost_line(procedure, words)}"
        yield f"  {caveat_line(procedure, words)}"


def procedure_line(procedure: Procedure, words: Words) -> str:
    """How many things a procedure asks again, and how many twice."""
    n, probable, twice = len(procedure.items), procedure.probable, len(procedure.asked_twice)
    return words.text("account-procedure", n=n, probable=probable, possible=n - probable, twice=twice)


def scale_line(procedure: Procedure, words: Words) -> str:
    """Where that stands on a published scale, under the name of who published it."""
    scale = load_catalogue().scales[SCALE]
    title, by, band = (in_language(text, words.lang) for text in (scale.title, scale.by, procedure.band.name))
    return words.text("account-scale", title=title, by=by, count=procedure.redundant, band=band)


def reached_line(procedure: Procedure, words: Words) -> str:
    """What the account leaves out: steps that the walk did not reach; empty when it reached all."""
    reached, steps = procedure.reached
    return words.text("account-reached", reached=reached, steps=steps) if reached < steps else ""


def holders(entry: LedgerEntry, words: Words) -> list[str]:
    """The registers that hold what is asked, each with who keeps it."""
    sources = [load_catalogue().sources[each] for each in entry.sources if each in load_catalogue().sources]
    named = (f"{in_language({**e.registry}, words.lang)} ({in_language({**e.holder}, words.lang)})" for e in sources)
    return list(dict.fromkeys(named))


def entry_why(entry: LedgerEntry, words: Words) -> str:
    """Why an entry has its verdict."""
    sources = load_catalogue().sources
    registers = [in_language({**sources[each].registry}, words.lang) for each in entry.sources if each in sources]
    return why(words, entry.rule, entry.quotes, list(dict.fromkeys(registers)), entry.doubts, entry.tested)


def proof_line(item: Item, words: Words) -> str:
    """In how many walks a demand was met, and whether a person confirmed it."""
    seen = words.text("account-seen-walks", n=len(item.walks))
    return f"{seen}, {words.text('account-confirmed')}" if item.confirmed else seen


def twice_line(again: AskedTwice, words: Words) -> str:
    """What is asked twice: where, under which words, and where first."""
    step, first = (words.text("account-in-step", step=each + 1) for each in (again.step, again.before))
    said = f"{step}{words.text('colon')} {one_line(again.label, 120)}"
    return f"{said} ({words.text('account-first')}{words.text('colon')} {first}, {one_line(again.before_label, 120)})"


def euros(amount: float, words: Words) -> str:
    """An amount of euros as the language writes it."""
    return format_currency(amount, "EUR", locale=words.locale)


def cost_line(procedure: Procedure, words: Words) -> str:
    """What fetching the papers costs, as far as that was published."""
    person = sum(cost.person for cost in procedure.costs)
    own = sum(cost.administration or 0 for cost in procedure.costs)
    facts = {"person": euros(person, words), "own": euros(own, words) if own else "none"}
    return words.text("account-costs", **facts, unpriced=procedure.unpriced).strip()


def caveat_line(procedure: Procedure, words: Words) -> str:
    """What these costs are worth."""
    years = sorted({str(cost.year) for cost in procedure.costs})
    return words.text("account-caveat", year=words.listing(years))


def account_sum(account: Account, words: Words) -> str:
    """The costs of all procedures of an administration."""
    own = euros(account.own, words) if account.own else "none"
    return words.text("account-sum", n=len(account.procedures), person=euros(account.person, words), own=own)


def across_line(across: Across, words: Words) -> str:
    """One thing that several procedures ask: under which words, and where."""
    names = dict.fromkeys(one_line(said, 120) for _, _, said in across.asked)
    places = [
        f"{one_line(in_language(procedure.reading.walk.started.scenario.title, words.lang), 120)}, "
        + words.text("account-in-step", step=step + 1)
        for procedure, step, _ in across.asked
    ]
    return words.text("account-across-line", names=" / ".join(names), places="; ".join(places))


def account_records(account: Account) -> Iterator[dict[str, Any]]:
    """The account as JSON lines: one a procedure, and one for the administration."""
    variant = dict(account.variant)
    for each in account.procedures:
        started = each.reading.walk.started
        yield {
            "account": "procedure",
            "administration": account.administration,
            "variant": variant,
            "procedure": started.scenario.walk,
            "walk": started.walk,
            "service_lang": started.service_lang,
            "entries": [_item_record(item) for item in each.items],
            "asked_twice": [again.model_dump(mode="json") for again in each.asked_twice],
            "redundant": each.redundant,
            "scale": {"id": SCALE, "band": each.band.name["en"]},
            "person": sum(cost.person for cost in each.costs),
            "administration_cost": sum(cost.administration or 0 for cost in each.costs),
            "unpriced": each.unpriced,
        }
    yield {
        "account": "administration",
        "administration": account.administration,
        "variant": variant,
        "scope": account.scope,
        "procedures": len(account.procedures),
        "person": account.person,
        "administration_cost": account.own,
        "across": [_across_record(each) for each in account.across],
    }


def _item_record(item: Item) -> dict[str, Any]:
    walks = [each.walk.id for each in item.walks]
    return {**item.entry.model_dump(mode="json"), "walks": walks, "confirmed": item.confirmed}


def _across_record(across: Across) -> dict[str, Any]:
    places = [(procedure.reading.walk.started.scenario.walk, step, words) for procedure, step, words in across.asked]
    return {
        "concept": across.concept,
        "asked": [dict(zip(("procedure", "step", "words"), p, strict=True)) for p in places],
    }


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
