"""The front door. Nothing imports it; it imports what a command needs inside the command, so that help is quick."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from audits.errors import ArianeError, GateFailed, NothingReached, UsageError
from audits.model import Judgement, Outcome, Severity, Verdict

if TYPE_CHECKING:
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
ProfileOption = Annotated[list[str] | None, typer.Option("--profile", help="How the walk is acted out (repeatable).")]
FailOnOption = Annotated[
    Severity | None, typer.Option("--fail-on", help="End with code 1 when a finding failed at this severity or above.")
]
HeadedOption = Annotated[bool, typer.Option("--headed", help="Show the browser's window.")]
SlowOption = Annotated[bool, typer.Option("--slow", help="Wait half a second before each act.")]
AxeOption = Annotated[Path | None, typer.Option("--axe", help="An axe.min.js to use instead of the release's own.")]

Edition = Literal["flawed", "mended"]
EDITIONS: tuple[Edition, ...] = ("flawed", "mended")
DEFAULT_ARCHIVE = Path("archive")


def main() -> None:
    """Run the command line; the exit code is the error's own (README, “Exit codes”)."""
    try:
        app(standalone_mode=True)
    except ArianeError as error:
        Console(stderr=True, highlight=False).print(str(error), markup=False, soft_wrap=True)
        raise SystemExit(error.exit_code) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None


@contextmanager
def _showing(total: int | None) -> Iterator[Callable[[str], None]]:
    """A live line on stderr: `say(what)` moves on by one."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=progress_console, transient=True) as progress:
        task = progress.add_task("", total=total)

        def say(what: str) -> None:
            progress.update(task, description=what, advance=1)

        yield say


def _words(lang: str) -> Words:
    from reports.words import Words

    return Words(lang)


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
) -> None:
    """Look at pages as a first-time visitor would; no scenario needed."""
    from audits.browser import Browser
    from audits.check import Checker, as_contract
    from audits.profiles import load_profile
    from reports.summary import check_lines

    addresses = list(_addresses(urls))
    if not addresses:
        raise UsageError("No address was given.", "Type: ariane check https://www.example.org/")
    words, results = _words(lang), []
    with Browser() as browser, _showing(len(addresses)) as say:
        checker = Checker(browser, load_profile("desktop"), axe)
        instrument = checker.instrument()
        for looked in checker.look(addresses):
            result = as_contract(looked, instrument, words)
            results.append((looked, result))
            say(looked.url)
            if as_lines:
                sys.stdout.write(result.model_dump_json(by_alias=True) + "\n")
                sys.stdout.flush()
            else:
                progress_console.file.flush()
                for line in check_lines(result, words):
                    console.print(line, markup=False, highlight=False, soft_wrap=True)
    _end_of_check(results, fail_on)


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
            yield from (line.strip() for line in sys.stdin if line.strip() and not line.startswith("#"))
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
    site: Annotated[str | None, typer.Option("--site", help="Address that {site} stands for in the files.")] = None,
    edition: Annotated[Edition, typer.Option("--edition", help="Edition of a practice site.")] = "flawed",
    fail_on: FailOnOption = None,
    headed: HeadedOption = False,
    slow: SlowOption = False,
    as_lines: JsonOption = False,
    axe: AxeOption = None,
) -> None:
    """Walk scenarios and keep the walks in the archive."""
    from audits.runner import Runner
    from audits.scenario import load_walk_file

    scenarios = [load_walk_file(file) for file in files]
    jobs = [(scenario, name) for scenario in scenarios for name in profile or ["desktop"]]
    words, walks = _words(lang), []
    with (
        Runner(archive, headed=headed, slow=slow, site=site, service_lang=service_lang, axe=axe) as runner,
        _showing(len(jobs)) as say,
    ):
        for scenario, name in jobs:
            walks.append(runner.walk(scenario, name, edition))
            say(f"{scenario.walk} · {name}")
    if as_lines:
        for each in walks:
            line = {"walk": each.id, "outcome": each.ending.outcome.value, "why": words.reason(each.ending.reason)}
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    else:
        from reports.summary import summary_table

        console.print(summary_table(walks, words))
    if all(each.ending.outcome is Outcome.UNREACHABLE for each in walks):
        raise NothingReached("None of the services could be reached.")
    if any(each.ending.outcome is Outcome.KIT_ERROR for each in walks):
        raise typer.Exit(3)
    _gate([each.judgement for each in walks if each.judgement], fail_on)


@app.command()
def demo(
    archive: ArchiveOption = DEFAULT_ARCHIVE,
    lang: LangOption = "en",
    headed: HeadedOption = False,
    slow: SlowOption = False,
) -> None:
    """Walk the practice administrations, write the report, say where it is."""
    from audits.runner import Runner
    from audits.scenario import load_walk_file
    from reports.page import write_report
    from reports.summary import summary_table
    from scenarios.practice import walk_files

    scenarios = [load_walk_file(path) for path in walk_files()]
    jobs = [(scenario, edition) for edition in EDITIONS for scenario in scenarios]
    words, walks = _words(lang), []
    with Runner(archive, headed=headed, slow=slow) as runner, _showing(len(jobs)) as say:
        for scenario, edition in jobs:
            walks.append(runner.walk(scenario, edition=edition))
            say(f"{scenario.walk} · {edition}")
    out = archive / "reports" / f"demo-{lang}"
    index = write_report(archive, out, lang, walks=[each.id for each in walks])
    console.print(summary_table(walks, words))
    console.print(str(index.resolve()), markup=False, highlight=False, soft_wrap=True)


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

    index = write_report(archive, out or archive / "reports" / lang, lang, walks=walks or None)
    console.print(str(index.resolve()), markup=False, highlight=False, soft_wrap=True)


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

    words, changed = _words(lang), 0
    for result in verify_archive(archive, walk=walk_id, head=head):
        changed += result.status is WalkStatus.CHANGED
        if as_lines:
            line = {
                "walk": result.walk,
                "status": result.status.value,
                "head": result.head,
                "changes": [{"code": each.code.value, **each.facts} for each in result.changes],
            }
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
            continue
        console.print(f"{result.walk or archive}: {words.text(f'verify-status-{result.status.value}')}", markup=False)
        for each in result.changes:
            sentence = words.text(f"verify-change-{each.code.value}", **each.facts)
            console.print(f"  {sentence}", markup=False, highlight=False, soft_wrap=True)
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
) -> None:
    """Erase a walk, or one file of its evidence, and leave a tombstone that `verify` accepts."""
    from audits.archive import forget as forget_walk

    tombstone = forget_walk(archive, walk_id, evidence, why=why)
    console.print(tombstone.model_dump_json(indent=1), markup=False, highlight=False)


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
