"""A country's facts: each with its source and its day, and every mistake told with file and line."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from audits.errors import ScenarioError, UsageError
from audits.pack import EVERYBODY, PACKS, PRACTICE, Budget, load_pack
from audits.profiles import names
from audits.scenario import is_walk_file


def test_every_fact_has_its_source_and_its_day() -> None:
    pack = load_pack("be")
    assert len(pack.facts) > 15
    assert all(fact.source and date(2026, 1, 1) <= fact.last_verified for fact in pack.facts)
    assert pack.date == max(fact.last_verified for fact in pack.facts)


def test_what_is_only_heard_of_is_unsure() -> None:
    heard = [fact for fact in load_pack("be").facts if fact.source == "general knowledge"]
    assert heard and all(fact.unsure for fact in heard)


def test_administrations_are_found_by_their_id() -> None:
    pack = load_pack("be")
    foreign = pack.administration("be/foreign-affairs")
    assert foreign.hosts == ("visaonweb.diplomatie.be",)
    assert [pack.desks[each].name["fr"] for each in foreign.complaints] == ["Médiateur fédéral"]
    with pytest.raises(UsageError, match="no administration 'be/foreign-afairs'.\n  did you mean be/foreign-affairs?"):
        pack.administration("be/foreign-afairs")


def test_practice_administrations_belong_to_every_pack() -> None:
    administrations = load_pack("be").administrations
    practised = {each.id: each.site for each in administrations.values() if each.site}
    assert practised == {
        "practice/visa": "visa",
        "practice/town-hall": "town-hall",
        "practice/social-office": "social-office",
    }


def test_people_list_what_only_some_have() -> None:
    for kind in load_pack("be").people.values():
        assert not set(kind.has) & set(EVERYBODY)
        assert len(set(kind.has)) == len(kind.has)


def test_facts_are_told_in_french_and_english() -> None:
    pack = load_pack("be")
    for fact in (*pack.administrations.values(), *pack.desks.values()):
        assert {"fr", "nl", "de", "en"} <= set(fact.name), fact.id
    for kind in pack.people.values():
        assert {"fr", "en"} <= set(kind.title), kind.id


def test_a_desk_is_competent_by_level_and_region() -> None:
    pack = load_pack("be")
    assert len(pack.desks) == 14

    def desks_for(administration: str, subject: str = "once_only") -> list[str]:
        competent = [each for each in pack.desks.values() if each.is_competent(pack.administration(administration))]
        return [each.id for each in competent if subject in each.takes]

    assert desks_for("be/finance") == ["kafka", "federal-ombudsman", "ombudsman.be"]
    assert desks_for("be/irisbox") == ["easy.brussels", "ombuds-brussels", "ombudsman.be"]
    assert desks_for("be/study-grants") == ["ewbs", "ombudsman-wallonia", "ombudsman.be"]
    for desk in pack.desks.values():
        assert set(desk.prior) in ({"fr", "nl", "de", "en"}, set()), desk.id


def test_an_unknown_pack_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="no pack 'bx'.\n  There is: be."):
        load_pack("bx")


@pytest.mark.parametrize("path", [PRACTICE, *sorted(PACKS.rglob("*.yaml"))], ids=lambda path: path.name)
def test_facts_are_no_walk_files(path: Path) -> None:
    assert not is_walk_file(path)


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    shutil.copytree(PACKS / "be", tmp_path / "be")
    return tmp_path


def broken(packs: Path, name: str, old: str, new: str) -> list[str]:
    path = packs / "be" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ScenarioError) as raised:
        load_pack("be", packs)
    problems = [str(problem) for problem in raised.value.problems]
    assert all(problem.startswith(str(packs)) for problem in problems)
    return [problem.partition(f"{name}:")[2] for problem in problems]


def test_a_fact_without_its_source_is_a_mistake(packs: Path) -> None:
    (problem,) = broken(packs, "desks.yaml", "    source: ombuds.brussels (FAQ)\n", "")
    assert problem.startswith("59: desks[4].source: source is missing (say where this is known from")


def test_a_fact_without_its_day_is_a_mistake(packs: Path) -> None:
    (problem,) = broken(packs, "people.yaml", "    last_verified: 2026-11-23\n", "")
    assert problem.startswith("6: people[0].last_verified: last_verified is missing (say on which day")


CHANGES = [
    ("administrations.yaml", "level: federal\n", "level: national\n", "is not allowed here (expected"),
    ("administrations.yaml", "    hosts:", "    host:", "unknown key (did you mean hosts?)"),
    (
        "administrations.yaml",
        "[federal-ombudsman]",
        "[federal-ombudsmen]",
        "there is no federal-ombudsmen (did you mean",
    ),
    ("administrations.yaml", "id: be/finance", "id: be/disability", "two facts are called be/disability"),
    ("administrations.yaml", "id: be/finance", "id: practice/finance", "belong to practice administrations alone"),
    ("administrations.yaml", "\nadministrations:", "\nadministration:", "unknown key (did you mean administrations?)"),
    ("administrations.yaml", "last_verified: 2026-11-23", "last_verified: yesterday", "input should be a valid date"),
    ("people.yaml", "locale: nl_BE", "locale: nl_NL", "is not allowed here (expected"),
    ("people.yaml", "    country: Belgique\n", "", "country is given below `has` and as a key, or not at all"),
    ("people.yaml", "  - id: nl\n", "  - id: vl\n", "no names were invented in nl (add them below invented:)"),
    ("people.yaml", "iban, ", "ibn, ", "'ibn' is not allowed here"),
]


@pytest.mark.parametrize(("name", "old", "new", "words"), CHANGES)
def test_a_mistake_in_a_pack_is_told(packs: Path, name: str, old: str, new: str, words: str) -> None:
    problems = broken(packs, name, old, new)
    assert any(words in problem and problem.partition(":")[0].isdigit() for problem in problems), problems


def test_a_file_that_is_missing_is_told(packs: Path) -> None:
    (packs / "be" / "people.yaml").unlink()
    with pytest.raises(ScenarioError, match=r"people\.yaml: cannot be read: No such file"):
        load_pack("be", packs)


def test_all_files_are_read_before_mistakes_are_told(packs: Path) -> None:
    (packs / "be" / "people.yaml").write_text("a: 1\n", encoding="utf-8")
    (packs / "be" / "administrations.yaml").write_text("- a\n", encoding="utf-8")
    with pytest.raises(ScenarioError) as raised:
        load_pack("be", packs)
    assert {Path(problem.file).name for problem in raised.value.problems} == {"people.yaml", "administrations.yaml"}


# --- personas -----------------------------------------------------------------------------------------------------


def test_personas_walk_under_profiles_that_exist_and_say_what_is_known_of_each() -> None:
    personas = load_pack().personas
    assert len(personas) == 17
    assert {each.profile for each in personas.values()} <= {*names(), "none"}
    for each in personas.values():
        assert set(each.name) == {"fr", "nl", "de", "en"}
        assert set(each.can) >= {"national_number", "eid_reader", "itsme", "email", "phone"}, each.id
        # Figures that no source gives are assumptions, and said to be.
        assumed = each.budget != Budget() and each.id != "public-computer"
        assert each.unsure is assumed, each.id


def test_a_share_of_people_has_its_source() -> None:
    for each in load_pack().personas.values():
        for share in each.shares:
            assert share.source and share.of and any(letter.isdigit() for letter in share.value)


def test_what_is_not_said_of_a_persona_is_not_known() -> None:
    personas = load_pack().personas
    assert personas["keyboard-only"].has("foreigner_card") == "maybe"
    assert personas["undocumented"].has("sms") == "yes", "a telephone that is called receives codes"
    assert personas["senior"].has("sms") == "no"
