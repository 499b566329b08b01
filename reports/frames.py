"""From the archive to tables: four data frames that pages, exports and researchers read. Pure but for reading
the archive.

Columns keep their names and meaning over versions; new ones come at the end. Counts are whole numbers,
durations seconds, times UTC. A figure that is not known is missing, never 0: a walk without judgement has no
number of barriers.

| table | a row is | columns |
|---|---|---|
| walks | a walk | `WALKS` |
| steps | a step of a walk's scenario, reached or not | `STEPS` |
| findings | a finding, once a step however often the page was looked at | `FINDINGS` |
| effort | a step that was reached, and what it demanded | `EFFORT` |
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from audits.archive import StoredWalk
from audits.model import Effort, Rung, StepEffort, Verdict, in_language
from reports.legible import host_of
from reports.reading import Reading, status_of

WALKS: dict[str, str] = {
    "walk": "string",  # the walk's id
    "scenario": "string",  # the name of the walk file
    "title": "string",  # what the person wants, in the language of the tables
    "administration": "string",
    "procedure": "string",
    "profile": "string",
    "service_lang": "string",
    "variant": "string",  # such as "edition=flawed"; empty when there is none
    "attempt": "Int64",
    "at": "datetime64[us, UTC]",
    "seconds": "Float64",
    "outcome": "string",
    "counts": "boolean",  # whether the outcome enters an administration's figures
    "reason": "string",
    "stopped_at": "Int64",  # index of the last step reached, from 0
    "steps": "Int64",  # steps of the scenario
    "steps_done": "Int64",
    "sealed": "boolean",
    "head": "string",  # head of the chain, as sealed; missing when the walk has no seal
    "kit": "string",
    "rules": "string",  # version of the rules that judged; missing when nothing did
    "axe": "string",
    "browser": "string",
    "pages_audited": "Int64",  # observations in which axe-core ran
    "failed": "Int64",
    "cannot_tell": "Int64",
    "advice": "Int64",
    "not_audited": "Int64",
}

STEPS: dict[str, str] = {
    "walk": "string",
    "step": "Int64",
    "title": "string",
    "status": "string",  # done, ended_here, not_reached, or unfinished when the record breaks off
    "seconds": "Float64",
    "http_status": "Int64",
    "actions": "Int64",
    "low_rungs": "Int64",  # controls found by something less than a name
    "dialogs": "Int64",
    "script_errors": "Int64",
    "host": "string",  # where the step took place
    "other_host": "boolean",  # whether that is another host than the start's
}

FINDINGS: dict[str, str] = {
    "walk": "string",
    "step": "Int64",
    "moment": "string",
    "finding": "string",  # stable over walks
    "rule": "string",
    "verdict": "string",
    "severity": "string",
    "severity_rank": "Int64",  # 0 blocking to 3 minor
    "profile": "string",
    "hinders": "string",  # separated by spaces
    "wcag": "string",
    "en301549": "string",
    "rgaa": "string",
    "role": "string",
    "name": "string",
    "selector": "string",
    "frame": "string",
    "observation": "string",  # sha256 of the proof
}

EFFORT: dict[str, str] = {
    "walk": "string",
    "step": "Int64",
    "seconds": "Float64",
    "screens": "Int64",
    "fields": "Int64",
    "required_fields": "Int64",
    "clicks": "Int64",
    "keystrokes": "Int64",
    "words": "Int64",
    "kilobytes": "Float64",
    # Of the judgement; missing where an older one has no effort.
    "focus_moves": "Int64",
    "decisions": "Int64",
    "documents": "Int64",
    "secrets": "Int64",
    "sites": "Int64",
    "waiting": "Float64",  # seconds in which the service was waited for
    "reading": "Float64",  # seconds of reading all words once
    "skilled": "Float64",  # seconds of acting at least (Keystroke-Level Model), by speed of typing
    "average": "Float64",
    "unfamiliar": "Float64",
}

SPEEDS = ("skilled", "average", "unfamiliar")
"""Speeds of typing for which the least time of acting is known."""


@dataclass(frozen=True)
class Tables:
    """The four tables of some walks."""

    walks: pd.DataFrame
    steps: pd.DataFrame
    findings: pd.DataFrame
    effort: pd.DataFrame


def tables(walks: Sequence[StoredWalk], lang: str = "en") -> Tables:
    """The tables of these walks, titles in `lang` where the scenario has it."""
    return tables_of([Reading(walk) for walk in walks], lang)


def tables_of(readings: Sequence[Reading], lang: str) -> Tables:
    """The tables of walks that were read already."""
    return Tables(
        walks=_frame((_walk_row(reading, lang) for reading in readings), WALKS),
        steps=_frame((row for reading in readings for row in _step_rows(reading, lang)), STEPS),
        findings=_frame((row for reading in readings for row in _finding_rows(reading)), FINDINGS),
        effort=_frame((row for reading in readings for row in _effort_rows(reading)), EFFORT),
    )


def variant_of(variant: Mapping[str, str]) -> str:
    """The variant as one sortable text."""
    return " ".join(f"{key}={value}" for key, value in sorted(variant.items()))


def _frame(rows: Iterable[dict[str, Any]], columns: Mapping[str, str]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=list(columns)).astype(dict(columns))


def _walk_row(reading: Reading, lang: str) -> dict[str, Any]:
    walk, judgement, found = reading.walk, reading.judgement, reading.verdicts
    started, ending = walk.started, walk.ending
    return {
        "walk": walk.id,
        "scenario": started.scenario.walk,
        "title": in_language(started.scenario.title, lang),
        "administration": started.scenario.administration,
        "procedure": started.scenario.procedure,
        "profile": started.profile.name,
        "service_lang": started.service_lang,
        "variant": variant_of(started.variant),
        "attempt": started.attempt,
        "at": started.at,
        "seconds": ending.milliseconds / 1000,
        "outcome": ending.outcome.value,
        "counts": ending.outcome.counts,
        "reason": ending.reason.code.value,
        "stopped_at": reading.last_step,
        "steps": len(walk.steps),
        "steps_done": sum(status_of(step) == "done" for step in walk.steps),
        "sealed": walk.sealed,
        "head": walk.seal,
        "kit": started.instrument.kit,
        "rules": judgement.rules if judgement else None,
        "axe": started.instrument.axe,
        "browser": started.instrument.browser,
        "pages_audited": reading.pages_audited,
        **{verdict.value: found[verdict] if found else None for verdict in Verdict},
        "not_audited": len(judgement.not_audited) if judgement else None,
    }


def _step_rows(reading: Reading, lang: str) -> Iterator[dict[str, Any]]:
    walk, start = reading.walk, reading.start_host
    for step in walk.steps:
        finished = step.finished
        host = next((host_of(seen.url) for seen in reversed(step.observed)), "")
        kinds = [event.kind for event in step.page_events]
        rungs = [action.located.rung for action in step.actions if action.located]
        yield {
            "walk": walk.id,
            "step": step.index,
            "title": in_language(step.title, lang),
            "status": status_of(step),
            "seconds": finished.milliseconds / 1000 if finished else None,
            "http_status": finished.http_status if finished else None,
            "actions": len(step.actions),
            "low_rungs": sum(rung is not Rung.NAME for rung in rungs),
            "dialogs": kinds.count("dialog"),
            "script_errors": kinds.count("script_error"),
            "host": host or None,
            "other_host": bool(host and host != start) if host else None,
        }


def _finding_rows(reading: Reading) -> Iterator[dict[str, Any]]:
    for finding in reading.findings:
        yield {
            "walk": reading.walk.id,
            "step": finding.step,
            "moment": finding.moment.value if finding.moment else None,
            "finding": finding.id,
            "rule": finding.rule,
            "verdict": finding.verdict.value,
            "severity": finding.severity.value,
            "severity_rank": finding.severity.rank,
            "profile": finding.profile,
            "hinders": " ".join(finding.hinders),
            "wcag": " ".join(finding.criteria.wcag),
            "en301549": " ".join(finding.criteria.en301549),
            "rgaa": " ".join(finding.criteria.rgaa),
            "role": finding.target.role,
            "name": finding.target.name,
            "selector": finding.target.selector,
            "frame": finding.target.frame,
            "observation": finding.observation,
        }


def _effort_rows(reading: Reading) -> Iterator[dict[str, Any]]:
    judged = {each.step: each for each in reading.judgement.effort} if reading.judgement else {}
    for step in reading.walk.steps:
        if step.finished and step.finished.effort:
            spent: Effort = step.finished.effort
            yield {
                "walk": reading.walk.id,
                "step": step.index,
                "seconds": step.finished.milliseconds / 1000,
                **spent.model_dump(),
                **(_judged_effort(judged[step.index]) if step.index in judged else {}),
            }


def _judged_effort(spent: StepEffort) -> dict[str, Any]:
    return {
        **spent.model_dump(include={"focus_moves", "decisions", "documents", "secrets", "sites", "reading"}),
        "waiting": spent.waiting / 1000,
        **{speed: spent.seconds.get(speed) for speed in SPEEDS},
    }
