"""What the command line prints for people: a table of walks, and lines about a page. Pure: records in, text out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from rich import box
from rich.table import Table
from rich.text import Text

from audits.archive import StoredWalk
from audits.model import CheckFinding, Outcome, PageCheck, Verdict, in_language
from reports import unaudited
from reports.legible import one_line
from reports.phrases import WayNames
from reports.reached import ARRIVED, way_of
from reports.reading import Reading
from reports.words import Words

_MARKS = {Verdict.FAILED: "✗", Verdict.CANNOT_TELL: "?", Verdict.ADVICE: "+"}
_SIGNS = {Outcome.BLOCKED: "■", Outcome.SERVICE_FAILED: "▲"}


def summary_table(walks: Sequence[StoredWalk], words: Words) -> Table:
    """One row a walk, below its way when there are several: what, how it ended and why, barriers, checks, time.

    A sign stands before each outcome, so that nothing rests on colour: ● arrived, ■ shut out, ▲ the service
    failed, ○ an outcome that counts for nobody. Counts that are not known are a dash, never 0. It fits 80 columns.
    """
    columns = ("procedure", "outcome", "barriers", "checks", "time")
    table = Table(title=words.text("summary-title"), title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        numeric = column in {"barriers", "checks", "time"}
        justify: Literal["right", "left"] = "right" if numeric else "left"
        table.add_column(words.text(f"summary-{column}"), justify=justify, no_wrap=numeric)
    names = WayNames(words, [way_of(walk) for walk in walks])
    ways = list(dict.fromkeys(way_of(walk) for walk in walks))
    for way in ways:
        if len(ways) > 1:
            table.add_row(Text(names.title(way), style="bold"))
        for walk in walks:
            if way_of(walk) == way:
                table.add_row(*_cells(walk, words))
        table.add_section()
    return table


def check_lines(result: PageCheck, words: Words) -> list[str]:
    """A page that was looked at: how it went, then what was found, one line a rule, the gravest first."""
    seconds = words.duration(result.seconds * 1000)
    # A page has no end that one reaches.
    tried = all(each.what != "trials" for each in result.not_audited)
    done = words.text("check-done" if tried else "check-looked")
    how = done if result.outcome is Outcome.COMPLETED else words.outcome(result.outcome)
    lines = [f"{_sign(result.outcome)} {one_line(result.url, 300)} ({how}, {seconds})"]
    if result.why:
        lines.append(f"  {one_line(result.why, 400)}")
    if result.outcome in ARRIVED:
        lines.append(f"  {_counts(result, words)}")
    for rule in _by_rule(result.findings):
        lines += _rule_lines(rule, words)
    name = words.text("check-unaudited")
    missed = (unaudited.line(words, each) for each in result.not_audited)
    return [*lines, *(f"  – {name}{words.text('colon')} {one_line(each, 200)}" for each in missed)]


def _counts(result: PageCheck, words: Words) -> str:
    verdicts = [finding.verdict for finding in result.findings]
    barriers, checks, advice = (verdicts.count(v) for v in (Verdict.FAILED, Verdict.CANNOT_TELL, Verdict.ADVICE))
    return words.text("check-counts", barriers=barriers, checks=checks, advice=advice)


def _by_rule(findings: Sequence[CheckFinding]) -> list[list[CheckFinding]]:
    """Findings of one rule and verdict together: barriers, then questions, then advice; the gravest first."""
    together: dict[tuple[Verdict, str], list[CheckFinding]] = {}
    for finding in findings:
        together.setdefault((finding.verdict, finding.rule), []).append(finding)
    order = list(Verdict)
    return sorted(together.values(), key=lambda found: (order.index(found[0].verdict), found[0].severity.rank))


def _rule_lines(found: Sequence[CheckFinding], words: Words) -> list[str]:
    first = found[0]
    verdict = words.text(f"verdict-{first.verdict.value.replace('_', '-')}")
    label = f"{verdict}, {words.text(f'severity-{first.severity}')}" if first.verdict is Verdict.FAILED else verdict
    clauses = f", WCAG {' '.join(first.criteria.wcag)}" if first.criteria.wcag else ""
    said = f"{label}{words.text('colon')} {one_line(first.title, 200)}"
    title = f"  {_MARKS[first.verdict]} {said} ({first.rule}{clauses})"
    # What is of the page as a whole may still wait for something to be used.
    told = [_place(each, words) for each in found[:3]]
    places = [f"      {each}" for each in told if each]
    more = [f"      {words.text('and-more', n=len(found) - 3)}"] if len(found) > 3 else []
    return [title, *places, *more]


def _place(finding: CheckFinding, words: Words) -> str:
    """Where it is, and what must be used first where it is not there when the page has loaded."""
    came = words.text("came-after", control=one_line(finding.after, 60)) if finding.after else ""
    came = words.text("came-within", part=one_line(finding.within, 60)) if finding.within else came
    return f"{one_line(finding.target.selector, 160)} {came}".strip()


def _cells(walk: StoredWalk, words: Words) -> list[Text]:
    outcome = walk.ending.outcome
    counts = Reading(walk).verdicts
    unknown = words.text("summary-unknown")
    numbers = [words.number(counts[v]) if counts else unknown for v in (Verdict.FAILED, Verdict.CANNOT_TELL)]
    milliseconds = walk.ending.milliseconds
    # Text, not markup: titles may hold brackets.
    title = Text(one_line(in_language(walk.started.scenario.title, words.lang), 60))
    if outcome not in ARRIVED:
        title.append(f"\n↳ {one_line(words.reason(walk.ending.reason), 160)}", style="dim")
    return [
        title,
        Text(f"{_sign(outcome)} {words.outcome(outcome)}", style=_style(outcome)),
        *(Text(number) for number in numbers),
        Text(words.duration(milliseconds) if milliseconds else unknown),
    ]


def _sign(outcome: Outcome) -> str:
    return "●" if outcome in ARRIVED else _SIGNS.get(outcome, "○")


def _style(outcome: Outcome) -> str:
    if outcome in ARRIVED:
        return "green"
    return "bold" if outcome.counts else "dim"
