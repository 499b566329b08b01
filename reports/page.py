"""A report: one folder of HTML that needs no server, no network and no script.

Whatever comes from an audited page is hostile. Three things hold it: the templates escape every value,
`legible` removes characters that act, and the page's own content policy forbids scripts, frames and every
address but the folder's.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from audits import __version__, model
from audits.archive import Archive, StoredWalk, WalkStatus, verify
from audits.errors import ArchiveError, UsageError
from audits.model import Outcome, Severity, Verdict
from audits.pack import load_pack
from reports import asked, once_only, people, phrases, unaudited
from reports.account import accounts
from reports.barriers import Barrier, Group, grouped, hindered_counts
from reports.effort import data_rate, effort_tables
from reports.evidence import EvidenceFolder, manifest_of, prepare
from reports.frames import Tables, tables_of
from reports.glance import glances
from reports.heard import PLACES
from reports.legible import legible, one_line, web_address
from reports.personas import persona_tables
from reports.reached import ARRIVED, matrix, readable, way_of
from reports.reading import Reading
from reports.review import ASKED, review_line
from reports.route import spoken
from reports.story import WalkStory, tell
from reports.words import Words

TEMPLATES = Path(__file__).parent / "templates"

CHAPTERS = (
    "glance",
    "brief",
    "reached",
    "personas",
    "barriers",
    "once-only",
    "walks",
    "checks",
    "effort",
    "advice",
    "unaudited",
    "method",
    "proof",
    "glossary",
)
"""The chapters in reading order; each is a template and a title in the texts."""

GLOSSARY = (
    "walk",
    "profile",
    "persona",
    "stop-line",
    "barrier",
    "name",
    "screen-reader",
    "wcag",
    "en301549",
    "rgaa",
    "axe",
    "snapshot",
    "hash",
)


def write_report(
    archive_root: Path,
    out: Path,
    lang: str,
    *,
    walks: Sequence[str] | None = None,
    title: str | None = None,
) -> Path:
    """Write the report of an archive into the folder `out`, and answer the path of its `index.html`.

    `walks` are ids (or unambiguous beginnings of ids) of the walks to tell; all of them when not given, and then
    those that cannot be read are listed as such. An earlier report in `out` is replaced. Raises `UsageError` when
    there is nothing to tell, when the language has no texts, or when `out` holds something else than a report;
    `ArchiveError` when the archive cannot be read.
    """
    words = Words(lang)
    archive = Archive(archive_root)
    told = [archive.walk(name) for name in walks] if walks is not None else archive.walks()
    if not told:
        raise UsageError(f"The archive {archive_root} holds no walk.", "Walk something first: ariane walk FILE")
    readings, unreadable = _read(archive_root, told, all_needed=walks is not None)
    prepare(out)
    out.mkdir(parents=True, exist_ok=True)
    page = _Page(words)
    folder = EvidenceFolder(out, page.viewer)
    stories = [tell(reading, number, folder) for number, reading in enumerate(readings, 1)]
    made = datetime.now(UTC)
    html = page.report(stories, unreadable, tables_of(readings, words.lang), title or words.text("report-title"), made)
    names = [*folder.files, "index.html"]
    (out / "report.json").write_bytes(manifest_of(names, {"made": made.isoformat(), "lang": words.lang}))
    return _replace(out / "index.html", html)


@dataclass(frozen=True)
class _Findings:
    """The findings of all walks by verdict, each grouped by people."""

    barriers: list[Group]
    checks: list[Group]
    advice: list[Group]

    @classmethod
    def of(cls, stories: Sequence[WalkStory], words: Words) -> _Findings:
        return cls(*(grouped(stories, words, v) for v in (Verdict.FAILED, Verdict.CANNOT_TELL, Verdict.ADVICE)))

    @staticmethod
    def flat(groups: Iterable[Group]) -> list[Barrier]:
        return [barrier for group in groups for barrier in group.barriers]


def environment(words: Words) -> Environment:
    """The templates in one language: every value is made legible, and then escaped."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["capitalize_first"] = lambda text: text[:1].upper() + text[1:]
    made.globals.update(
        w=words,
        t=words.text,
        slug=lambda value: str(value).replace("_", "-"),
        one_line=lambda text, limit: words.told(one_line(text, limit)),
        places=PLACES,
        cut=lambda text, limit: text if len(text) <= limit else text[:limit] + "…",
        web_address=web_address,
        in_language=model.in_language,
        ARRIVED=ARRIVED,
        severities=list(Severity),
        verdicts=list(Verdict),
    )
    return made


def style() -> tuple[Markup, str]:
    """The style of all pages, and its hash for their content policy."""
    text = (TEMPLATES / "report.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return Markup(text), f"sha256-{digest}"


class _Page:
    """The templates of one language."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.environment = environment(words)

    def viewer(self, snapshot: str, sha256: str) -> str:
        """The page that shows a snapshot in a frame where nothing runs."""
        # Not through `finalize`: a snapshot is shown as it is, and the frame is what makes it harmless.
        return self.environment.get_template("snapshot.html").render(snapshot=Markup.escape(snapshot), sha256=sha256)

    def report(
        self, stories: Sequence[WalkStory], unreadable: Sequence[str], data: Tables, title: str, made: datetime
    ) -> str:
        """The whole page. `unreadable` are the ids of walks of which nothing can be told."""
        css, digest = style()
        return self.environment.get_template("report.html").render(
            title=title,
            made=made,
            kit=__version__,
            style=css,
            style_hash=digest,
            chapters=CHAPTERS,
            glossary=GLOSSARY,
            stories=stories,
            unreadable=unreadable,
            **phrases.helpers(self.words, stories),
            **self._walks(stories, data),
            **self._people(stories),
            **self._account(stories),
            **self._findings(stories),
        )

    def _walks(self, stories: Sequence[WalkStory], data: Tables) -> dict[str, Any]:
        seen = [story.walk.ending.outcome for story in stories]
        whole = matrix(stories)
        return {
            "matrix": whole,
            "matrices": readable(whole),
            "glances": glances(stories, whole),
            "uncounted": [story for story in stories if not story.walk.ending.outcome.counts],
            "outcomes": [outcome for outcome in Outcome if outcome in seen],
            "period": phrases.period(self.words, [story.walk.started.at for story in stories]),
            "profiles": phrases.profiles(self.words, stories),
            "sealed": sum(story.walk.sealed and not story.reading.changed for story in stories),
            "instruments": list(dict.fromkeys(story.walk.started.instrument for story in stories)),
            "data_rate": data_rate(self.words),
            "effort_tables": effort_tables(self.words, stories, data.effort),
            "unaudited": [entry for story in stories if (entry := _unaudited(story, self.words))],
            "way_of": way_of,
            "spoken": lambda stop: spoken(self.words, stop),
            "verify_command": "ariane verify --archive ARCHIVE",
        }

    def _people(self, stories: Sequence[WalkStory]) -> dict[str, Any]:
        words, ways = self.words, [way_of(story.walk) for story in stories]
        names = phrases.WayNames(words, ways)
        return {
            "persona_tables": persona_tables(stories),
            "personas": list(load_pack().personas.values()),
            "said": lambda persona, answer: people.said(words, persona, answer),
            "who": lambda persona: people.who(words, persona),
            "walks_as": lambda persona: people.walks_as(words, persona),
            "asked": asked,
            "asked_lists": asked.asked_lists(stories),
            "setting_title": lambda setting: people.setting_title(names, setting),
            "profile_words": lambda profile: phrases.profile_words(words, profile),
        }

    def _account(self, stories: Sequence[WalkStory]) -> dict[str, Any]:
        by_walk = {story.walk.id: story for story in stories}
        return {
            "accounts": accounts([story.reading for story in stories]),
            "once_only": once_only,
            "catalogue": list(once_only.catalogue_rows(self.words)),
            "story_of": lambda reading: by_walk[reading.walk.id],
            "anchor_of": lambda story, step: next((s.anchor for s in story.steps if s.index == step), story.anchor),
        }

    def _findings(self, stories: Sequence[WalkStory]) -> dict[str, Any]:
        found = _Findings.of(stories, self.words)
        barriers = found.flat(found.barriers)
        checks = found.flat(found.checks)
        return {
            "barriers": found.barriers,
            "checks": found.checks,
            "advice": found.advice,
            "hindered": hindered_counts(barriers),
            "check_count": sum(barrier.count for barrier in checks),
            **_reviewed(stories),
            "review_line": lambda review: review_line(review, self.words),
            "judged": any(story.judgement and story.audited for story in stories),
            "brief": phrases.brief(self.words, stories, barriers, checks),
        }


def _read(root: Path, walks: Sequence[StoredWalk], *, all_needed: bool) -> tuple[list[Reading], list[str]]:
    """The walks that can be read, and the ids of the others. Raises `ArchiveError` when none can, or when one cannot
    that is needed.
    """
    readings, failures = [], {}
    for walk in walks:
        try:
            (check,) = verify(root, walk=walk.id)
            reading = Reading(walk, changed=check.status is WalkStatus.CHANGED)
            reading.read()
        except ArchiveError as error:
            failures[walk.id] = error
        else:
            readings.append(reading)
    if failures and (all_needed or not readings):
        raise next(iter(failures.values()))
    return readings, list(failures)


def _reviewed(stories: Sequence[WalkStory]) -> dict[str, Any]:
    """How many findings there are that a person may be asked about, of how many somebody said something, and what was
    dismissed.
    """
    asked = [(story, f) for story in stories for f in story.reading.judged if f.verdict in ASKED]
    return {
        "finding_count": len(asked),
        "reviewed_count": sum(finding.id in story.reading.reviews for story, finding in asked),
        "dismissed": [
            (story, finding, story.reading.reviews[finding.id])
            for story in stories
            for finding in story.reading.dismissed
        ],
    }


def _unaudited(story: WalkStory, words: Words) -> tuple[WalkStory, list[tuple[str, str, int]], int] | None:
    """What was not looked at in a walk: things, reasons and how often; and how many steps were never reached."""
    judgement = story.judgement
    counted = Counter((item.what, item.why) for item in (judgement.not_audited if judgement else ()))
    beyond = sum(not step.reached for step in story.steps)
    if not counted and not beyond and judgement and story.audited:
        return None
    told = [(unaudited.what(words, what), unaudited.why(words, why), n) for (what, why), n in counted.items()]
    return story, told, beyond


def _finalize(value: Any) -> Any:
    """Every value a template prints is made legible first; escaping follows."""
    return value if isinstance(value, Markup) or not isinstance(value, str) else legible(value)


def _replace(path: Path, html: str) -> Path:
    """Write in one move: a reader never meets half a page."""
    partial = path.with_suffix(".partial")
    partial.write_text(html, encoding="utf-8")
    partial.replace(path)
    return path
