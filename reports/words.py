"""The words that people read, by language: Fluent messages in `texts/<language>/`.

A language is a folder. What it lacks falls back to English with `[en]` before it, so that a gap is seen and
not hidden; `gaps` lists what is missing. A message that English lacks too, or a variable that the caller
forgot, is a programming error and raises; facts of stored records are treated more gently (a missing one
reads `…`), because archives outlive texts.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_interval, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle
from fluent.runtime.types import fluent_number
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from audits.errors import UsageError
from audits.model import Finding, Outcome, Reason
from reports.legible import host_of, legible, one_line

TEXTS = Path(__file__).parent / "texts"
REFERENCE = "en"
"""The language that has every message."""

_FORMATS = {"en": "en_GB"}  # dates and lists are written the European way
_UNKNOWN = "…"
_LONGEST_FACT = 300
"""Letters of a fact in a sentence: a page may call a button a whole novel."""
_MEASURES = frozenset({"contrast", "expected", "width", "height"})
"""Facts of findings that are decimal numbers; others that look like one are versions and names."""
_MASKED = re.compile(r"‹([a-z._-]{1,40})(?:›|…$)")
"""A token, whole or cut at the end of a line."""
_DECIMAL = re.compile(r"[0-9]{1,6}\.[0-9]{1,4}")
_ENTRY = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)
_FRENCH_SPACE = re.compile(r"(?<=\S) (?=[:;?!»%])|(?<=«) ")


def languages(texts: Path | None = None) -> list[str]:
    """Codes of the languages that have a folder of texts."""
    return sorted(folder.name for folder in (texts or TEXTS).iterdir() if any(folder.glob("*.ftl")))


def message_id(rule: str) -> str:
    """A rule's id as part of a Fluent identifier: `axe/label` has its title in the message `rule-axe-label`."""
    return re.sub(r"[^A-Za-z0-9_-]", "-", rule)


def gaps(lang: str, texts: Path | None = None) -> list[str]:
    """What English has and this language lacks, sorted: `message` or `message.attribute`."""
    return sorted(_catalogue(REFERENCE, texts).names() - _catalogue(lang, texts).names())


class Words:
    """The texts, numbers and dates of one language; `UsageError` names those that have a folder below `texts`."""

    def __init__(self, lang: str, texts: Path | None = None) -> None:
        known = languages(texts)
        code = lang if lang in known else lang.replace("_", "-").split("-")[0]
        if code not in known:
            raise UsageError(f"There are no texts in the language “{lang}”.", f"Choose one of: {', '.join(known)}.")
        self.lang = code
        self.locale = Locale.parse(_FORMATS.get(code, code))
        self._chain = [_catalogue(each, texts) for each in dict.fromkeys([code, REFERENCE])]

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`, for the page's `dir`."""
        return self.locale.text_direction

    def has(self, name: str) -> bool:
        """Whether a message (or `message.attribute`) exists, here or in English."""
        return any(catalogue.variables(name) is not None for catalogue in self._chain)

    def text(self, name: str, **facts: Any) -> str:
        """The message, or `message.attribute`, with its facts.

        Numbers choose plurals and are written as the language does; text is made legible. Raises
        `LookupError` for an unknown message or a missing fact.
        """
        catalogue, variables = self._holder(name)
        missing = variables - facts.keys()
        if missing:
            raise LookupError(f"message “{name}” needs {', '.join(sorted(missing))}")
        return self._format(catalogue, name, facts)

    def told(self, text: str) -> str:
        """A text in which tokens that stand for something masked are told in words."""
        return _MASKED.sub(lambda found: self.text("masked", what=self._masked(found[1])), text)

    def _masked(self, token: str) -> str:
        name = f"masked-{message_id(token.removeprefix('person.')).replace('_', '-')}"
        return self.text(name) if self.has(name) else self.text("masked-something")

    def outcome(self, outcome: Outcome) -> str:
        """How a walk ended, in a few words."""
        return self.text(f"outcome-{outcome.value.replace('_', '-')}")

    def reason(self, reason: Reason) -> str:
        """Why a walk ended so, as a sentence."""
        facts = {"host": host_of(reason.facts.get("url", "")), **reason.facts}
        name = f"reason-{reason.code.value}"
        known = {key for key, value in facts.items() if value}
        bare = self._holder(name)[1] - known and self.has(f"{name}.bare")
        return self._stored(f"{name}.bare" if bare else name, facts)

    def rule_title(self, finding: Finding) -> str:
        """The fact that a rule found, as a title."""
        name = f"rule-{message_id(finding.rule)}"
        return self._stored(name if self.has(name) else "unknown-rule", _facts(finding))

    def rule_message(self, finding: Finding) -> str:
        """What a finding means for people and what would mend it, in a sentence or two."""
        name = f"rule-{message_id(finding.rule)}.message"
        said = self._stored(name if self.has(name) else "unknown-rule.message", _facts(finding))
        if finding.within:
            return f"{said} {self.text('seen-within', part=one_line(finding.within, 60))}"
        return f"{said} {self.text('seen-after', control=one_line(finding.after, 60))}" if finding.after else said

    def rule_people(self, finding: Finding) -> str:
        """What a finding does to somebody, in a sentence; empty for a rule that has no words of its own."""
        name = f"rule-{message_id(finding.rule)}.people"
        return self._stored(name, _facts(finding)) if self.has(name) else ""

    def variant(self, key: str, value: str) -> str:
        """A variant of a walk (`edition`, `flawed`) in words, or as it was given when the texts do not know
        it.
        """
        name = f"variant-{message_id(key)}-{message_id(value)}"
        return self.text(name) if self.has(name) else one_line(f"{key}: {value}", 60)

    def number(self, value: float, digits: int = 0) -> str:
        """A number with the language's separators, rounded to `digits` decimals."""
        return format_decimal(round(value, digits), locale=self.locale)

    def day(self, moment: date) -> str:
        """A date in full, such as `23 November 2026`."""
        return format_date(moment, "long", locale=self.locale)

    def period(self, first: date, last: date) -> str:
        """The days from the first to the last, such as `23–24 Nov 2026`; one day alone in full."""
        return self.day(first) if first == last else format_interval(first, last, "yMMMd", locale=self.locale)

    def moment(self, moment: datetime) -> str:
        """A date and time to the minute; records hold UTC, and the words say so."""
        return f"{self.day(moment)}, {format_time(moment, 'HH:mm', locale=self.locale)} UTC"

    def duration(self, milliseconds: float) -> str:
        """A duration in seconds below two minutes, else in minutes."""
        seconds = milliseconds / 1000
        if seconds < 120:
            return self.text("unit-seconds", n=self.number(seconds, 1 if seconds < 10 else 0))
        return self.text("unit-minutes", n=self.number(seconds / 60, 1))

    def kilobytes(self, kilobytes: float) -> str:
        """A weight in kilobytes, or in megabytes from a thousand on."""
        if kilobytes < 1000:
            return self.text("unit-kilobytes", n=self.number(kilobytes))
        return self.text("unit-megabytes", n=self.number(kilobytes / 1000, 1))

    def listing(self, items: list[str]) -> str:
        """Items as a phrase: `a, b and c`."""
        return format_list(items, locale=self.locale) if items else ""

    def _holder(self, name: str) -> tuple[_Catalogue, frozenset[str]]:
        """Whose text it is, and the variables that it names."""
        for catalogue in self._chain:
            variables = catalogue.variables(name)
            if variables is not None:
                return catalogue, variables
        raise LookupError(f"no message “{name}” in the texts of {REFERENCE}")

    def _stored(self, name: str, facts: dict[str, Any]) -> str:
        catalogue, variables = self._holder(name)
        known = {key: self._number_or_text(key, value) for key, value in facts.items() if value != ""}
        return self._format(catalogue, name, dict.fromkeys(variables, _UNKNOWN) | known)

    def _number_or_text(self, fact: str, value: str) -> Any:
        """Facts are stored as text; whole numbers choose plurals again, and are written without separators
        (status 404). Measures are written as the language writes decimals.
        """
        if value.isascii() and value.isdigit() and len(value) < 10 and (value == "0" or value[0] != "0"):
            return fluent_number(int(value), useGrouping=False)
        if fact in _MEASURES and _DECIMAL.fullmatch(value):
            return format_decimal(value, locale=self.locale)
        return self.told(one_line(value, _LONGEST_FACT))

    def _format(self, catalogue: _Catalogue, name: str, facts: dict[str, Any]) -> str:
        safe = {key: legible(value) if isinstance(value, str) else value for key, value in facts.items()}
        message, _, attribute = name.partition(".")
        entry = catalogue.bundle.get_message(message)
        pattern = entry.attributes[attribute] if attribute else entry.value
        assert pattern is not None  # a message without a value names no variables
        text, errors = catalogue.bundle.format_pattern(pattern, safe)
        if errors:
            raise LookupError(f"message “{name}”: {'; '.join(str(error) for error in errors)}")
        return str(text) if catalogue is self._chain[0] else f"[{catalogue.lang}] {text}"


class _Catalogue:
    """The messages of one language. Each is read when it is first asked for: all of them take a second."""

    def __init__(self, lang: str, texts: Path) -> None:
        self.lang = lang
        self.bundle = FluentBundle([lang], use_isolating=False)
        self._variables: dict[str, frozenset[str]] = {}
        self._unread: dict[str, tuple[str, Path]] = {}
        for path in sorted((texts / lang).glob("*.ftl")):
            self._list(path)

    def variables(self, name: str) -> frozenset[str] | None:
        """The variables that `message` or `message.attribute` names; None where there is none of that name.

        Raises ValueError for a message that is not understood.
        """
        self._read(name.partition(".")[0])
        return self._variables.get(name)

    def names(self) -> set[str]:
        """Every `message` and `message.attribute`. Raises ValueError for what is not understood."""
        for message in list(self._unread):
            self._read(message)
        return set(self._variables)

    def _list(self, path: Path) -> None:
        source = path.read_text(encoding="utf-8")
        # French sets a space before high punctuation, and no line may break there.
        source = _FRENCH_SPACE.sub("\u00a0", source) if self.lang == "fr" else source
        starts = list(_ENTRY.finditer(source))
        ends = [*(each.start() for each in starts), len(source)]
        self._take(source[: ends[0]], path)
        for start, end in zip(starts, ends[1:], strict=True):
            name, text = start[1], source[start.start() : end]
            if name in self._unread:
                raise ValueError(f"{path.name} ({self.lang}): the message “{name}” is there twice")
            if name.startswith("-"):
                self._take(text, path)
            else:
                self._unread[name] = (text, path)

    def _read(self, message: str) -> None:
        """Understand a message, and those that it holds, if that was not done."""
        if message in self._unread:
            for other in self._take(*self._unread.pop(message)):
                self._read(other)

    def _take(self, text: str, path: Path) -> set[str]:
        """Hand a part of a file to the bundle; the messages that it refers to."""
        resource, references = FluentParser().parse(text), _References()
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                problem = entry.annotations[0].message if entry.annotations else "not understood"
                source_line = (entry.content or "").strip()[:80]
                raise ValueError(f"{path.name} ({self.lang}): {problem}: {source_line!r}")
            if isinstance(entry, ast.Message):
                self._index(entry)
            references.visit(entry)
        self.bundle.add_resource(resource)
        return references.messages

    def _index(self, entry: ast.Message) -> None:
        if entry.value:
            self._variables[entry.id.name] = _variables(entry.value)
        for attribute in entry.attributes:
            self._variables[f"{entry.id.name}.{attribute.id.name}"] = _variables(attribute.value)


@cache
def _catalogue(lang: str, texts: Path | None = None) -> _Catalogue:
    try:
        Locale.parse(lang)
    except (UnknownLocaleError, ValueError) as error:
        raise UsageError(
            f"The folder of texts “{lang}” is not called after a language.", "Use a code such as nl."
        ) from error
    return _Catalogue(lang, texts or TEXTS)


class _References(Visitor):
    """The variables and the messages that a part of a text names."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.messages.add(node.id.name)


def _variables(pattern: ast.Pattern) -> frozenset[str]:
    references = _References()
    references.visit(pattern)
    return frozenset(references.variables)


def _facts(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "verdict": finding.verdict.value,
        "role": finding.target.role,
        "name": finding.target.name,
        "detail": finding.detail,
        **finding.facts,
    }
