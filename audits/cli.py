"""The front door. Nothing imports it; it imports what a command needs inside the command, so that help is quick."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from audits.errors import ArianeError, GateFailed, NothingReached, UsageError
from audits.model import Judgement, Outcome, ReviewStatus, Severity, Verdict

if TYPE_CHECKING:
    from audits.archive import Archive, StoredWalk
    from audits.check import Checker
    from audits.rules.data import Rule
    from reports.account import Account
    from reports.review import Item
    from reports.words import Words

app = typer.Typer(
    name="ariane",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Walks online administrative procedures the way people must, and reports what stops them.",
)
practice = typer.Typer(no_args_is_help=True, help="The practice administrations.")
app.add_typer(practice, name="practice")

progress_console = Console(stderr=True)
console = Console()

ArchiveOption = Annotated[Path, typer.Option("--archive", help="Folder where walks are kept.")]
LangOption = Annotated[str, typer.Option("--lang", help="Language of what people read: fr or en.")]
JsonOption = Annotated[bool, typer.Option("--json", help="JSON Lines on stdout, and nothing else there.")]
ProfileOption = Annotated[
    list[str] | None, typer.Option("--profile", help="How the walk is acted out (repeatable), or “all”.")
]
FailOnOption = Annotated[
    Severity | None, typer.Option("--fail-on", help="End with code 1 when a finding failed at this severity or above.")
]
HeadedOption = Annotated[bool, typer.Option("--headed", help="Show the browser's window.")]
SlowOption = Annotated[bool, typer.Option("--slow", help="Wait half a second before each act.")]
AxeOption = Annotated[Path | None, typer.Option("--axe", help="An axe.min.js to use instead of the release's own.")]

Edition = Literal["flawed", "mended"]
EDITIONS: tuple[Edition, ...] = ("flawed", "mended")
DEFAULT_ARCHIVE = Path("archive")
MOST_CHANGES = 12
"""Changes of one walk that `verify` prints for people; `--json` holds all."""


def main() -> None:
    """Run the command line; the exit code is the error's own (README, “Exit codes”)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # What the terminal's alphabet lacks becomes a question mark, and never ends a command.
            stream.reconfigure(errors="replace")
    try:
        app(standalone_mode=True)
    except ArianeError as error:
        from reports.legible import legible

        Console(stderr=True, highlight=False).print(legible(str(error)), markup=False, soft_wrap=True)
        raise SystemExit(error.exit_code) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None


@contextmanager
def _showing(total: int | None) -> Iterator[Callable[[str], None]]:
    """A live line on stderr: `say(what)` moves on by one."""
    from reports.legible import one_line

    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=progress_console, transient=True) as progress:
        task = progress.add_task("", total=total)

        def say(what: str) -> None:
            progress.update(task, description=one_line(what, 80), advance=1)

        yield say


def _say(line: str) -> None:
    """One line for people on stdout, as it is."""
    console.print(line, markup=False, highlight=False, soft_wrap=True)


def _words(lang: str) -> Words:
    from reports.words import Words

    return Words(lang)


def _print_json(record: dict[str, Any]) -> None:
    """One line of JSON on stdout, at once and in UTF-8, whatever the terminal's alphabet."""
    from reports.legible import json_line

    sys.stdout.buffer.write(json_line(record))
    sys.stdout.buffer.flush()


def _gate(judgements: list[Judgement], fail_on: Severity | None) -> None:
    if fail_on is None:
        return
    bad = [
        finding
        for judgement in judgements
        for finding in judgement.findings
        if finding.verdict is Verdict.FAILED and finding.severity.rank <= fail_on.rank
    ]
    if bad:
        raise GateFailed(f"{len(bad)} findings are {fail_on.value} or worse (--fail-on {fail_on.value}).")


# --- looking at pages -----------------------------------------------------------------------------------------


@app.command()
def check(
    urls: Annotated[list[str], typer.Argument(help="Addresses of pages; “-” reads them from stdin, one a line.")],
    as_lines: JsonOption = False,
    lang: LangOption = "en",
    fail_on: FailOnOption = None,
    axe: AxeOption = None,
    profile: ProfileOption = None,
    timeout: Annotated[
        float | None, typer.Option("--timeout", min=0.1, help="Seconds that a page may take to load (30 if not given).")
    ] = None,
    quick: Annotated[bool, typer.Option("--quick", help="Only look; nothing on the page is tried.")] = False,
    idle: Annotated[
        float | None,
        typer.Option("--idle", min=0.01, help="Also wait so many real minutes, then open the page again."),
    ] = None,
    at_once: Annotated[
        int | None,
        typer.Option(
            "--at-once",
            min=1,
            help="Pages looked at at once (2 if not given, 1 on a single core); those of a public host always come one "
            "after the other.",
        ),
    ] = None,
) -> None:
    """Look at pages as a first-time visitor would, and try them; no scenario needed."""
    from audits.check import Companions, as_contract
    from audits.lanes import Lanes, lanes_for
    from audits.profiles import chosen
    from reports.summary import check_lines

    if quick and idle:
        raise UsageError("--quick only looks, and --idle waits on the page.", "Leave out one of them.")

    checkers = _checkers(profile, axe, timeout, quick=quick, idle=idle)
    addresses = list(_addresses(urls))
    if not addresses:
        raise UsageError("No address was given.", "Type: ariane check https://www.example.org/")
    words, results = _words(lang), []
    lanes = Lanes(addresses, lanes_for(addresses, at_once), partial(checkers, named=addresses))
    companions = Companions(chosen(profile or ["all"])[0])
    with _showing(len(addresses)) as say, lanes:
        for looked, instrument in lanes.results():
            result = as_contract(companions.join(looked), instrument, words)
            results.append((looked, result))
            say(looked.url)
            if as_lines:
                _print_json(result.model_dump(by_alias=True))
            else:
                progress_console.file.flush()
                for line in check_lines(result, words):
                    console.print(line, markup=False, highlight=False, soft_wrap=True)
    _end_of_check(results, fail_on)


def _checkers(
    profile: list[str] | None, axe: Path | None, timeout: float | None, *, quick: bool, idle: float | None
) -> Callable[..., Checker]:
    """What makes the checker of a browser, as it was asked for."""
    from audits.check import LOAD_SECONDS, Checker
    from audits.model import NotAudited
    from audits.probes.trials import TRIALS, real_wait
    from audits.profiles import chosen, load_profile

    names = chosen(profile or ["all"])
    every = [*TRIALS, real_wait(idle)] if idle else TRIALS
    trials = [trial for trial in every if set(trial.profiles) & set(names) and not quick]
    why = "no profile that it speaks of was asked for"
    left_out = [NotAudited(what=trial.section, why=why) for trial in every if trial not in trials]
    return partial(
        Checker,
        profile=load_profile(names[0]),
        axe=axe,
        load_seconds=timeout or LOAD_SECONDS,
        trials=trials,
        left_out=[NotAudited(what="trials", why="they were left out on request")] if quick else left_out,
    )


def _end_of_check(results: list[Any], fail_on: Severity | None) -> None:
    from audits.model import ReasonCode

    bad = [looked.url for looked, _ in results if looked.reason and looked.reason.code is ReasonCode.BAD_ADDRESS]
    if bad:
        raise UsageError(f"Not an address that can be visited: {', '.join(bad)}", "Write it with http:// or https://.")
    if any(result.outcome is Outcome.KIT_ERROR for _, result in results):
        raise typer.Exit(3)
    if not any(result.outcome is Outcome.COMPLETED for _, result in results):
        raise NothingReached("No page could be looked at.")
    findings = [
        finding
        for _, result in results
        for finding in result.findings
        if fail_on and finding.verdict is Verdict.FAILED and finding.severity.rank <= fail_on.rank
    ]
    if fail_on and findings:
        raise GateFailed(f"{len(findings)} findings are {fail_on.value} or worse (--fail-on {fail_on.value}).")


def _addresses(urls: list[str]) -> Iterator[str]:
    for url in urls:
        if url == "-":
            text = sys.stdin.buffer.read().decode("utf-8-sig", "replace")
            yield from (line.strip() for line in text.split("\n") if line.strip() and not line.startswith("#"))
        else:
            yield url


# --- walking --------------------------------------------------------------------------------------------------


@app.command()
def walk(
    files: Annotated[list[Path], typer.Argument(help="Walk files (YAML).")],
    profile: ProfileOption = None,
    archive: ArchiveOption = DEFAULT_ARCHIVE,
    lang: LangOption = "en",
    service_lang: Annotated[str | None, typer.Option("--service-lang", help="Language of the service to walk.")] = None,
    site: Annotated[
        str | None, typer.Option("--site", help="Address that {site} stands for; practice sites are served here.")
    ] = None,
    edition: Annotated[Edition, typer.Option("--edition", help="Edition of a practice site.")] = "flawed",
    fail_on: FailOnOption = None,
    headed: HeadedOption = False,
    slow: SlowOption = False,
    as_lines: JsonOption = False,
    axe: AxeOption = None,
    tries: Annotated[
        bool, typer.Option("--try", help="Also try the pages on further visits, where the walk file allows them.")
    ] = False,
) -> None:
    """Walk scenarios and keep the walks in the archive."""
    from audits.profiles import chosen
    from audits.runner import TRIED_AS, Runner
    from audits.scenario import load_walk_file
    from reports.progress import WalkProgress
    from reports.summary import summary_table

    scenarios = [load_walk_file(file) for file in files]
    jobs = [(scenario, name) for scenario in scenarios for name in chosen(profile)]
    if tries and TRIED_AS not in {name for _, name in jobs}:
        raise UsageError(f"Pages are tried on the {TRIED_AS} walk.", f"Add --profile {TRIED_AS}, or leave out --try.")
    words, walks = _words(lang), []
    with (
        Runner(archive, headed=headed, slow=slow, site=site, service_lang=service_lang, axe=axe, tries=tries) as runner,
        WalkProgress(progress_console, words, len(jobs)) as shown,
    ):
        for scenario, name in jobs:
            heard = shown.begin(scenario, {}, name)
            walks.append(runner.walk(scenario, name, edition, on_event=heard))
            shown.ended(walks[-1])
            if as_lines:
                _say_walk(walks[-1], words)
    if not as_lines:
        console.print(summary_table(walks, words))
    if all(each.ending.outcome is Outcome.UNREACHABLE for each in walks):
        raise NothingReached("None of the services could be reached.")
    if any(each.ending.outcome is Outcome.KIT_ERROR for each in walks):
        raise typer.Exit(3)
    _gate([each.judgement for each in walks if each.judgement], fail_on)


def _say_walk(walk: StoredWalk, words: Words) -> None:
    """One JSON line about a walk, as soon as it is over."""
    ending = walk.ending
    line = {
        "walk": walk.id,
        "scenario": walk.started.scenario.walk,
        "profile": walk.started.profile.name,
        "outcome": ending.outcome.value,
        "step": None if ending.step is None else ending.step + 1,
        "why": words.reason(ending.reason),
    }
    _print_json(line)


@app.command()
def demo(
    archive: ArchiveOption = DEFAULT_ARCHIVE,
    lang: LangOption = "en",
    headed: HeadedOption = False,
    slow: SlowOption = False,
) -> None:
    """Walk the practice administrations, write the report, say where it is.

    Every profile walks the flawed editions, and desktop the mended ones.
    """
    from audits.profiles import chosen
    from audits.runner import Runner
    from audits.scenario import load_walk_file
    from reports.page import write_report
    from reports.progress import WalkProgress
    from reports.summary import summary_table
    from scenarios.practice import walk_files

    scenarios = [load_walk_file(path) for path in walk_files()]
    bodies: dict[Edition, list[str]] = {"flawed": chosen(["all"]), "mended": ["desktop"]}
    jobs = [(scenario, edition, name) for edition in EDITIONS for scenario in scenarios for name in bodies[edition]]
    words, walks = _words(lang), []
    with Runner(archive, headed=headed, slow=slow) as runner, WalkProgress(progress_console, words, len(jobs)) as shown:
        for scenario, edition, name in jobs:
            heard = shown.begin(scenario, {"edition": edition}, name)
            walks.append(runner.walk(scenario, name, edition, on_event=heard))
            shown.ended(walks[-1])
        shown.writing()
        out = archive / "reports" / f"demo-{words.lang}"
        index = write_report(archive, out, words.lang, walks=[each.id for each in walks])
    console.print(summary_table(walks, words))
    _say(words.text("report-written"))
    _say(str(index.resolve()))


@app.command()
def lint(files: Annotated[list[Path], typer.Argument(help="Walk files (YAML).")]) -> None:
    """Check walk files without a browser: every mistake at once, with file, line and path."""
    from audits.errors import ScenarioError
    from audits.scenario import lint as lint_file
    from audits.scenario import load_walk_file

    problems = []
    for file in files:
        try:
            load_walk_file(file)
        except ScenarioError as error:
            problems += list(error.problems)
        else:
            for warning in lint_file(file):
                console.print(str(warning), markup=False, highlight=False, soft_wrap=True)
    if problems:
        raise ScenarioError(problems)


# --- once only ------------------------------------------------------------------------------------------------


@app.command()
def text(
    files: Annotated[list[str], typer.Argument(help="Plain text, HTML or PDF; “-” reads stdin.")],
    lang: Annotated[
        str | None, typer.Option("--lang", help="Language of the texts (fr, nl, de, en) and of what is said of them.")
    ] = None,
    authority: Annotated[
        str | None, typer.Option("--authority", help="Whose texts they are: a level, or an administration of the pack.")
    ] = None,
    as_lines: JsonOption = False,
) -> None:
    """Judge what texts ask: is it held by an authentic source already? No browser."""
    from audits.once_only.desk import judge_for, language, read
    from reports.words import Words, languages

    spoken, judge = language(lang), judge_for(authority)
    words = Words(spoken if spoken in languages() else "en")
    problems = []
    for file in files:
        try:
            readings = list(read(judge, file, _content(file), spoken))
        except UsageError as error:
            problems.append(error)
            progress_console.print(str(error), markup=False, highlight=False, soft_wrap=True)
            continue
        for line in _text_lines(file, readings, words, as_lines=as_lines):
            sys.stdout.buffer.write(line) if isinstance(line, bytes) else _say(line)
        sys.stdout.flush()
    if problems:
        raise typer.Exit(UsageError.exit_code)


def _content(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror or error}.", "Look at its name.") from error


def _text_lines(file: str, readings: list[Any], words: Words, *, as_lines: bool) -> Iterator[str | bytes]:
    """A line of JSON a passage; or a line for the whole file, and two for each thing that is asked again."""
    from audits.once_only.desk import registers
    from reports.legible import json_line
    from reports.once_only import file_lines, why

    told = [
        (passage, read, why(words, read.rule, read.quotes, registers(read, words.lang), read.doubts, read.tested))
        for passage, read in readings
    ]
    if not as_lines:
        yield from file_lines(words, file, [(p.line, p.text, r.verdict, said) for p, r, said in told])
        return
    for passage, reading, said in told:
        record = {"file": file, "line": passage.line, "text": passage.text, "items": list(reading.items)}
        record |= {"demand": reading.demand, "obligation": reading.obligation, "verdict": reading.verdict}
        yield json_line(record | {"why": said, "confidence": reading.confidence})


@app.command()
def sources(lang: LangOption = "en", as_lines: JsonOption = False) -> None:
    """List the authentic sources: who already holds what people are asked for."""
    from audits.catalogue import load_catalogue
    from reports.once_only import source_lines

    words = _words(lang)
    for source in load_catalogue().sources.values():
        if as_lines:
            _print_json(source.model_dump(mode="json"))
        else:
            for line in source_lines(words, source.model_dump(mode="json")):
                _say(line)


@app.command()
def rules(
    wanted: Annotated[
        list[str] | None,
        typer.Argument(metavar="[RULE]...", help="Tell the whole of these rules; all if none is given."),
    ] = None,
    lang: LangOption = "en",
    as_lines: JsonOption = False,
) -> None:
    """List every rule: what it says, how sure it is, its criteria (WCAG, EN 301 549, RGAA), and pages that show it."""
    from importlib.resources import files

    from audits.judge import rules as every_rule
    from audits.probes.axe import OPTIONS, script_path
    from reports.rules import rule_lines, rule_record, whole_lines
    from scenarios.practice import planted_for

    words, examples = _words(lang), Path(str(files("scenarios"))) / "examples"
    known = every_rule(script_path().read_text(encoding="utf-8"), OPTIONS["rules"])
    as_told = whole_lines if wanted else rule_lines
    for rule in _named(wanted, {rule.id: rule for rule in known}):
        found = sorted((examples / rule.id).rglob("*.html"))
        pages = [f"scenarios/examples/{page.relative_to(examples).as_posix()}" for page in found]
        planted = [
            {"barrier": each.id, "site": site, "page": each.where.page, "what": each.what[lang]}
            for site, each in planted_for(rule.id)
        ]
        record = rule_record(rule.model_dump(mode="json"), pages, planted, words)
        if as_lines:
            _print_json(record)
        else:
            for line in as_told(record, words):
                _say(line)


def _named(wanted: list[str] | None, known: dict[str, Rule]) -> list[Rule]:
    """The rules that were asked for, all of them if none was. Raises UsageError for one that there is not."""
    from audits.written import closest

    for name in wanted or ():
        if name not in known:
            raise UsageError(f"There is no rule “{name}”.", closest(name, known, "Type: ariane rules"))
    return [known[name] for name in wanted or known]


@app.command("once-only")
def once_only(
    walks: Annotated[
        list[str] | None, typer.Argument(help="Walks, by id or its beginning; all if none is given.")
    ] = None,
    archive: ArchiveOption = DEFAULT_ARCHIVE,
    lang: Annotated[str, typer.Option("--lang", help="Language: fr or en; for letters fr, nl, de or en.")] = "en",
    to: Annotated[
        str | None,
        typer.Option("--to", help="Write a dossier for this desk, for the “administration”, or “list” desks."),
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="With --to: folder in which dossiers are put.")] = None,
    as_lines: JsonOption = False,
) -> None:
    """Tell what procedures ask again though the State already holds it, or write to whoever can change that."""
    from audits.archive import Archive
    from reports.account import accounts
    from reports.once_only import account_lines, account_records
    from reports.reading import checked

    kept = Archive(archive)
    told = accounts(checked(archive, [kept.walk(name) for name in walks] if walks else kept.walks()))
    if to is not None:
        _write_to(told, to, lang, out or archive / "reports")
        return
    words = _words(lang)
    for account in told:
        if as_lines:
            for record in account_records(account):
                _print_json(record)
        else:
            for line in account_lines(account, words):
                _say(line)
    if not told and not as_lines:
        _say(words.text("account-unread"))


def _write_to(told: list[Account], to: str, lang: str, out: Path) -> None:
    """Write a dossier for each administration that asks something again, or list the desks for it."""
    from audits.browser import Browser
    from audits.printing import tagged_pdf
    from reports.letters.case import cases
    from reports.letters.desks import desk_called, desk_lines
    from reports.letters.folder import folder_name, said, write_dossier
    from reports.letters.letter import TEXTS, Writer
    from reports.words import Words

    words = Words(lang, TEXTS)
    found = cases(told)
    if to == "list":
        for case in found:
            for line in desk_lines(Writer(words, case, None)):
                _say(line)
        return
    desk = desk_called(to, [case.administration for case in found])
    with Browser() as browser:
        for case in found:
            writer = Writer(words, case, desk)
            folder = out / folder_name(writer)
            write_dossier(writer, folder, lambda *page: tagged_pdf(browser, *page))
            for line in said(writer, folder):
                _say(line)


# --- the archive ----------------------------------------------------------------------------------------------


@app.command()
def report(
    archive: ArchiveOption = DEFAULT_ARCHIVE,
    out: Annotated[Path | None, typer.Option("--out", help="Folder of the report.")] = None,
    lang: LangOption = "en",
    walks: Annotated[list[str] | None, typer.Option("--walk", help="Only these walks (repeatable).")] = None,
) -> None:
    """Write the report of an archive: one folder of HTML that opens without a network."""
    from reports.page import write_report

    words = _words(lang)
    index = write_report(archive, out or archive / "reports" / words.lang, words.lang, walks=walks or None)
    _say(str(index.resolve()))


@app.command()
def rejudge(
    walks: Annotated[
        list[str] | None, typer.Argument(help="Walks, by id or its beginning; all if none is given.")
    ] = None,
    archive: ArchiveOption = DEFAULT_ARCHIVE,
    lang: LangOption = "en",
    as_lines: JsonOption = False,
) -> None:
    """Judge stored walks again under today's rules; earlier judgements and reviews are kept."""
    from audits.archive import Archive
    from audits.judge import judge
    from reports.review import rejudged_line, rejudged_record

    words, kept = _words(lang), Archive(archive)
    for walk in [kept.walk(name) for name in walks] if walks else kept.walks():
        before, after = walk.judgement, judge(walk)
        kept.add_judgement(after)
        if as_lines:
            _print_json(rejudged_record(before, after))
        else:
            _say(rejudged_line(before, after, words))


@app.command()
def review(
    walks: Annotated[
        list[str] | None, typer.Argument(help="Walks, by id or its beginning; all if none is given.")
    ] = None,
    archive: ArchiveOption = DEFAULT_ARCHIVE,
    lang: LangOption = "en",
    by: Annotated[str | None, typer.Option("--by", help="Your name, as it will stand beside what you decide.")] = None,
    verdict: Annotated[
        list[Verdict] | None, typer.Option("--verdict", help="Only findings with this verdict (repeatable).")
    ] = None,
    page: Annotated[
        bool, typer.Option("--page", help="Review on a page in the browser, served on this machine.")
    ] = False,
    finding: Annotated[
        str | None, typer.Option("--finding", help="Decide on this one finding, without asking.")
    ] = None,
    status: Annotated[ReviewStatus | None, typer.Option("--status", help="With --finding: what you decide.")] = None,
    why: Annotated[str, typer.Option("--why", help="With --finding: your reason.")] = "",
    again: Annotated[bool, typer.Option("--again", help="Show findings that were reviewed, too.")] = False,
    as_lines: Annotated[
        bool, typer.Option("--json", help="List findings and reviews as JSON Lines, and ask nothing.")
    ] = False,
) -> None:
    """Go through findings with their picture and proof: confirm, dismiss or annotate them."""
    from audits.archive import Archive
    from reports.review import ASKED, item_record, items, waiting

    words, kept = _words(lang), Archive(archive)
    told = [kept.walk(name) for name in walks] if walks else kept.walks()
    found = items(told, frozenset(verdict) if verdict else ASKED)
    if as_lines:
        for item in found if again else waiting(found):
            _print_json(item_record(item, words))
        return
    name = by or typer.prompt("Your name", err=True)
    if finding is not None:
        _decide_one(kept, found, finding, status, name, why, words)
    elif page:
        _review_page(kept, found if again else waiting(found), name, words)
    else:
        _review_here(kept, found if again else waiting(found), name, words)


def _decide_one(
    archive: Archive, found: list[Item], finding: str, status: ReviewStatus | None, by: str, why: str, words: Words
) -> None:
    from reports.review import decide, review_line

    item = next((each for each in found if each.finding.id == finding), None)
    if item is None:
        raise UsageError(words.text("review-unknown", finding=finding), "ariane review --json lists them.")
    if status is None:
        raise UsageError("It was not said what is decided.", "Add --status confirmed, dismissed or annotated.")
    for review in decide(archive, item, status, by, why):
        _say(review_line(review, words))


def _review_page(archive: Archive, found: list[Item], by: str, words: Words) -> None:
    from tempfile import TemporaryDirectory

    from reports.review_page import ReviewDesk

    with TemporaryDirectory() as folder:
        desk = ReviewDesk(archive, found, words, by, Path(folder))
        _say(words.text("review-serving"))
        desk.serve(lambda: _say(desk.address))


def _review_here(archive: Archive, found: list[Item], by: str, words: Words) -> None:
    """Ask about one finding after the other. What was decided is kept at once, whatever happens next."""
    from audits.errors import ArchiveError
    from reports.review import CHOICES, decide, item_lines

    kept = 0
    for number, item in enumerate(found, 1):
        if item.review is not None:
            continue
        for line in [f"{number}/{len(found)}", *item_lines(item, words)]:
            _say(line)
        while (answer := typer.prompt(words.text("review-prompt")).strip()) not in {"s", "q"}:
            status = CHOICES.get(answer.lower())
            if status is None:
                continue
            why = typer.prompt(words.text("review-why"), default="", show_default=False)
            try:
                kept += len(decide(archive, item, status, by, why, all_alike=answer.isupper()))
            except ArchiveError:
                _say(words.text("review-needs-why"))
                continue
            break
        if answer == "q":
            break
    _say(words.text("review-kept", n=kept) if found else words.text("review-nothing"))


@app.command()
def verify(
    archive: ArchiveOption = DEFAULT_ARCHIVE,
    walk_id: Annotated[
        str | None, typer.Option("--walk", help="Only this walk (the beginning of its id is enough).")
    ] = None,
    head: Annotated[str | None, typer.Option("--head", help="The head that a report printed.")] = None,
    lang: LangOption = "en",
    as_lines: JsonOption = False,
) -> None:
    """Tell whether anything in the archive changed, and claim no more than that can prove."""
    from audits.archive import WalkStatus
    from audits.archive import verify as verify_archive
    from reports.legible import one_line

    words, changed = _words(lang), 0
    results = verify_archive(archive, walk=walk_id, head=head)
    for result in results:
        changed += result.status is WalkStatus.CHANGED
        if as_lines:
            line = {
                "walk": result.walk,
                "status": result.status.value,
                "head": result.head,
                "changes": [{"code": each.code.value, **each.facts} for each in result.changes],
            }
            _print_json(line)
            continue
        status = words.text(f"verify-status-{result.status.value}")
        _say(f"{one_line(result.walk or str(archive))}{words.text('colon')} {status}")
        for each in result.changes[:MOST_CHANGES]:
            _say(f"  {words.text(f'verify-change-{each.code.value}', **each.facts)}")
        if len(result.changes) > MOST_CHANGES:
            _say(f"  {words.text('and-more', n=len(result.changes) - MOST_CHANGES)}")
    if not as_lines:
        _say(words.text("verify-all", walks=len(results), changed=changed))
        if results and not changed and not head:
            _say(words.text("verify-head"))
    if changed:
        raise typer.Exit(1)


@app.command()
def forget(
    walk_id: Annotated[str, typer.Argument(help="The walk (the beginning of its id is enough).")],
    why: Annotated[str, typer.Option("--why", help="Why it is erased; this is kept.")],
    evidence: Annotated[
        str | None, typer.Option("--evidence", help="Erase only this file of evidence (its hash).")
    ] = None,
    archive: ArchiveOption = DEFAULT_ARCHIVE,
    lang: LangOption = "en",
    as_lines: JsonOption = False,
) -> None:
    """Erase a walk, or one file of its evidence, and leave a tombstone that `verify` accepts."""
    from audits.archive import forget as forget_walk
    from reports.evidence import reports_with

    words = _words(lang)
    tombstone = forget_walk(archive, walk_id, evidence, why=why)
    copies = reports_with(archive / "reports", tombstone.files.values())
    if as_lines:
        _print_json({**tombstone.model_dump(mode="json", by_alias=True), "reports": [str(copy) for copy in copies]})
        return
    kind = "walk" if tombstone.whole else "evidence"
    _say(words.text(f"forget-{kind}", walk=tombstone.walk, n=len(tombstone.files)))
    if tombstone.judgements:
        _say(words.text(f"forget-judgements-{kind}"))
    _say(words.text("forget-copies", n=len(copies)))
    for copy in copies:
        _say(f"  {copy}")


@app.command()
def schema(
    kind: Annotated[Literal["walk-file", "archive", "check"], typer.Argument(help="walk-file, archive or check")],
) -> None:
    """Print a JSON Schema: of walk files, of what the archive holds, of a line of check."""
    from audits.schema import record_schema, walk_file_schema

    printed = walk_file_schema() if kind == "walk-file" else record_schema(kind)
    sys.stdout.write(json.dumps(printed, indent=2, ensure_ascii=False) + "\n")


@app.command()
def doctor(
    mend: Annotated[bool, typer.Option("--mend", help="Do what is missing.")] = False,
    as_lines: JsonOption = False,
    archive: ArchiveOption = DEFAULT_ARCHIVE,
) -> None:
    """Say what is there, what is missing, and the command that mends it."""
    from audits.doctor import run

    raise typer.Exit(run(mending=mend, as_lines=as_lines, archive=archive))


@practice.command("serve")
def practice_serve(
    edition: Annotated[Edition, typer.Option("--edition", help="flawed or mended")] = "flawed",
    port: Annotated[int, typer.Option("--port", help="0 takes a free one.")] = 0,
) -> None:
    """Serve the practice administrations on this machine until Ctrl+C."""
    import threading

    from scenarios.practice import PracticeServer

    with PracticeServer(edition=edition, port=port) as server:
        for name in server.names:
            console.print(server.site(name), markup=False, highlight=False)
        threading.Event().wait()


if __name__ == "__main__":
    main()
