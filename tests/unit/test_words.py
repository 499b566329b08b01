"""Every code has words in every language, the words fit their facts, and a gap is seen."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

import reports.words
from audits.archive import Change, ChangeCode, WalkStatus
from audits.errors import UsageError
from audits.model import Finding, Hindered, Moment, Outcome, Reason, ReasonCode, Rung, Severity, Verdict
from reports.words import Words, gaps, languages, message_id


@pytest.fixture(params=languages())
def words(request: pytest.FixtureRequest) -> Words:
    return Words(request.param)


def finding(rule: str, **facts: str) -> Finding:
    return Finding(
        id="1",
        rule=rule,
        verdict=Verdict.FAILED,
        severity=Severity.SERIOUS,
        profile="desktop",
        facts=facts,
        detail="Fix all of the following",
    )


def slug(value: str) -> str:
    return value.replace("_", "-")


def test_french_and_english_are_there() -> None:
    assert {"fr", "en"} <= set(languages())


@pytest.mark.parametrize("lang", languages())
def test_no_language_lacks_a_message(lang: str) -> None:
    assert gaps(lang) == []


@pytest.mark.parametrize("lang", languages())
def test_no_language_has_messages_or_variables_that_english_lacks(lang: str) -> None:
    reference, catalogue = reports.words._catalogue("en"), reports.words._catalogue(lang)
    for name in catalogue.names():
        known, used = reference.variables(name), catalogue.variables(name)
        assert known is not None and used is not None, name
        assert used <= known, name


@pytest.mark.parametrize("code", ReasonCode)
def test_every_reason_has_a_sentence(words: Words, code: ReasonCode) -> None:
    sentence = words.reason(Reason(code=code))
    assert sentence[0].isupper() or sentence[0] in "“«…"
    assert sentence.endswith(".")
    assert not sentence.startswith("[")


def test_every_closed_list_has_words(words: Words) -> None:
    for outcome in Outcome:
        assert words.outcome(outcome)
        assert words.text(f"outcome-{slug(outcome)}-meaning").endswith(".")
    for verdict in Verdict:
        assert words.text(f"verdict-{slug(verdict)}") and words.text(f"verdict-{slug(verdict)}-meaning")
    for severity in Severity:
        assert words.text(f"severity-{severity}") and words.text(f"severity-{severity}-meaning")
    for hindered in Hindered:
        assert words.text(f"hindered-{slug(hindered)}")
        assert words.text(f"hindered-{slug(hindered)}.how").endswith(".")
    for rung in Rung:
        assert words.text(f"rung-{rung}")
    for moment in Moment:
        assert words.text(f"moment-{moment}")


def test_what_verification_says_has_words(words: Words) -> None:
    for status in WalkStatus:
        assert words.text(f"verify-status-{status}")
    for code in ChangeCode:
        sentence = words.text(f"verify-change-{code}", **Change(code, "walks/x/walk.jsonl", 3).facts)
        assert "walks/x/walk.jsonl" in sentence and sentence.endswith(".")


def test_facts_of_a_reason_stand_in_its_sentence(words: Words) -> None:
    assert "503" in words.reason(Reason(code=ReasonCode.SERVER_ERROR, facts={"status": "503"}))


def test_a_missing_fact_of_a_record_is_shown_as_an_ellipsis(words: Words) -> None:
    assert "…" in words.reason(Reason(code=ReasonCode.DEAD_CONTROL))


def test_a_sentence_without_facts_is_used_where_there_is_one(words: Words) -> None:
    sentence = words.reason(Reason(code=ReasonCode.SERVER_ERROR))
    assert "…" not in sentence and sentence.endswith(".")


def test_the_host_is_read_from_the_address(words: Words) -> None:
    facts = {"url": "https://name:word@nowhere.invalid:8443/x"}
    sentence = words.reason(Reason(code=ReasonCode.NO_SUCH_HOST, facts=facts))
    assert "nowhere.invalid:8443" in sentence and "word@" not in sentence


def test_a_missing_fact_of_our_own_text_is_an_error(words: Words) -> None:
    with pytest.raises(LookupError, match="unit-seconds.*needs n"):
        words.text("unit-seconds")


def test_an_unknown_message_is_an_error(words: Words) -> None:
    with pytest.raises(LookupError, match="no message “nothing-of-the-kind”"):
        words.text("nothing-of-the-kind")


def test_a_rule_without_words_is_shown_by_its_name_and_the_engine_s_explanation(words: Words) -> None:
    unknown = finding("axe/invented-yesterday")
    assert words.rule_title(unknown) == "axe/invented-yesterday"
    assert words.rule_message(unknown) == "Fix all of the following"


def test_facts_cannot_turn_the_sentence_around_or_command_a_terminal(words: Words) -> None:
    sentence = words.reason(Reason(code=ReasonCode.NO_SUCH_HOST, facts={"host": "\x1b[31ma\u202eb\x00"}))
    assert not {"\x1b", "\u202e", "\x00"} & set(sentence)
    assert "\N{REPLACEMENT CHARACTER}" in sentence


def test_fluent_syntax_in_a_fact_stays_text(words: Words) -> None:
    assert "{ $host }" in words.reason(Reason(code=ReasonCode.NO_SUCH_HOST, facts={"host": "{ $host }"}))


def test_a_fact_as_long_as_a_novel_is_cut(words: Words) -> None:
    novel = finding("walk/no-slot", control="Call me Ishmael.\n" * 5000)
    assert len(words.rule_message(novel)) < 600
    assert "\n" not in words.rule_message(novel)


def test_measures_are_written_as_the_language_writes_them() -> None:
    pale = finding("axe/color-contrast", contrast="1.89", expected="4.5")
    assert "1.89:1" in Words("en").rule_message(pale)
    assert "1,89:1" in Words("fr").rule_message(pale) and "4,5" in Words("fr").rule_message(pale)


def test_an_unknown_language_names_those_that_exist() -> None:
    with pytest.raises(UsageError, match="en, fr"):
        Words("tlh")


def test_a_regional_code_finds_its_language() -> None:
    assert Words("fr-BE").lang == "fr"
    assert Words("en_GB").lang == "en"


def test_a_gap_falls_back_to_english_visibly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for lang, source in {"en": "one = One\ntwo = Two\n", "de": "one = Eins\n"}.items():
        (tmp_path / lang).mkdir()
        (tmp_path / lang / "report.ftl").write_text(source, encoding="utf-8")
    monkeypatch.setattr(reports.words, "TEXTS", tmp_path)
    monkeypatch.setattr(reports.words, "_catalogue", reports.words._catalogue.__wrapped__)
    german = Words("de")
    assert (german.text("one"), german.text("two")) == ("Eins", "[en] Two")
    assert gaps("de") == ["two"]


def test_a_broken_text_names_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "report.ftl").write_text("one = { $unclosed\n", encoding="utf-8")
    monkeypatch.setattr(reports.words, "TEXTS", tmp_path)
    monkeypatch.setattr(reports.words, "_catalogue", reports.words._catalogue.__wrapped__)
    words = Words("en")
    with pytest.raises(ValueError, match=r"report\.ftl"):
        words.text("one")
    with pytest.raises(ValueError, match=r"report\.ftl"):
        gaps("en")


def test_numbers_dates_and_units_follow_the_language() -> None:
    moment = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
    english, french = Words("en"), Words("fr")
    assert english.number(12345.67, 1) == "12,345.7"
    assert french.number(12345.67, 1) == "12\u202f345,7"
    assert english.moment(moment) == "23 November 2026, 09:05 UTC"
    assert french.moment(moment) == "23 novembre 2026, 09:05 UTC"
    assert (english.duration(4567), french.duration(4567)) == ("4.6\u00a0s", "4,6\u00a0s")
    assert (english.duration(180_000), english.kilobytes(1500)) == ("3\u00a0min", "1.5\u00a0MB")
    assert (english.listing(["a", "b", "c"]), french.listing(["a", "b"])) == ("a, b and c", "a et b")
    assert english.day(moment) == "23 November 2026"
    assert french.period(moment, moment.replace(day=24)) == "23\u201324 nov. 2026"


def test_french_punctuation_keeps_its_sign_on_the_line() -> None:
    assert "\u00a0:" in Words("fr").reason(Reason(code=ReasonCode.UNEXPECTED, facts={"error": "x"}))


def test_rule_ids_become_message_ids() -> None:
    assert message_id("axe/color-contrast") == "axe-color-contrast"
