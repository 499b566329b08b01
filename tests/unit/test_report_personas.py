"""Who would get through: what was walked and what was asked, the earlier stop first, and nobody green by guess."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits.archive import Archive
from audits.model import Gate, Profile, Reason, ReasonCode, Viewport
from audits.pack import Need, Persona, Resource, load_pack
from reports.evidence import EvidenceFolder
from reports.people import said, who
from reports.personas import Answer, answer, persona_tables
from reports.reading import Reading
from reports.story import WalkStory, tell
from reports.words import Words, languages
from tests.unit import report_archive
from tests.unit.report_archive import gate

PERSONAS = load_pack().personas
ARRIVES = Reason(code=ReasonCode.GOAL_REACHED)
TRAPPED = Reason(code=ReasonCode.FOCUS_TRAPPED, facts={"control": "Nom"})
LACKS = gate("keyboard-only", "shut_out", 1, "lacks", need="mailbox", label="Courriel")
PASSES = gate("keyboard-only", "passes")
IN_DOUBT = gate("keyboard-only", "depends", 2, "may-lack", need="telephone", label="Téléphone")
NO_CHANNEL = gate("offline", "shut_out", 0, "no-channel")


class Walks:
    """Walks of one procedure of four steps, made by hand, one an hour."""

    def __init__(self, folder: Path) -> None:
        self.archive, self.folder, self.hours = Archive(folder / "archive"), folder / "out", 0

    def add(self, profile: str, reason: Reason, step: int, *gates: Gate) -> None:
        body = Profile(name=profile, viewport=Viewport(width=1280, height=800))
        steps = ["Un", "Deux", "Trois", "Quatre"]
        walk = report_archive.begin(
            self.archive, "visa", report_archive.VISA, steps, hours=self.hours, profile=body, walk=f"{self.hours}"
        )
        self.hours += 1
        for index in range(step + 1):
            walk.step(index)
            walk.finish_step(index)
        walk.gates += gates
        walk.end(reason, step)

    def stories(self) -> list[WalkStory]:
        viewer = EvidenceFolder(self.folder, lambda snapshot, sha256: "")
        return [tell(Reading(walk), number, viewer) for number, walk in enumerate(self.archive.walks(), 1)]

    def answer(self, persona: str = "keyboard-only") -> Answer:
        return answer(PERSONAS[persona], self.stories())


@pytest.fixture
def walks(tmp_path: Path) -> Walks:
    return Walks(tmp_path)


@pytest.fixture(params=languages())
def words(request: pytest.FixtureRequest) -> Words:
    return Words(request.param)


def told(found: Answer) -> tuple[str, str, str, int | None]:
    return found.state, found.why, found.known, found.step


def test_somebody_passes_whose_own_way_was_walked_to_the_end(walks: Walks) -> None:
    walks.add("keyboard", ARRIVES, 3, PASSES)
    assert told(walks.answer()) == ("passes", "", "walked", 3)


def test_nobody_passes_because_somebody_else_did(walks: Walks) -> None:
    walks.add("desktop", ARRIVES, 3, PASSES)
    assert told(walks.answer()) == ("depends", "not-walked", "demands", None)


def test_somebody_whose_own_walk_was_blocked_is_shut_out_there(walks: Walks) -> None:
    walks.add("desktop", ARRIVES, 3, PASSES)
    walks.add("keyboard", TRAPPED, 2, PASSES)
    found = walks.answer()
    assert told(found) == ("shut_out", "walk", "walked", 2)
    assert found.anchor == "walk-2-step-3"


def test_a_demand_that_comes_before_the_barrier_is_what_stops(walks: Walks) -> None:
    walks.add("keyboard", TRAPPED, 2, LACKS)
    assert told(walks.answer()) == ("shut_out", "lacks", "demands", 1)


def test_a_barrier_in_the_step_of_the_demand_was_walked_and_weighs_more(walks: Walks) -> None:
    walks.add("desktop", ARRIVES, 3, LACKS)
    walks.add("keyboard", TRAPPED, 1, PASSES)
    assert told(walks.answer()) == ("shut_out", "walk", "walked", 1)


def test_what_is_not_known_of_somebody_stays_so_though_they_could_walk(walks: Walks) -> None:
    walks.add("keyboard", ARRIVES, 3, IN_DOUBT)
    assert told(walks.answer()) == ("depends", "may-lack", "demands", 2)


def test_the_demands_of_a_walk_that_failed_for_our_reasons_do_not_stand_for_the_way(walks: Walks) -> None:
    walks.add("desktop", ARRIVES, 3, PASSES)
    walks.add("keyboard", Reason(code=ReasonCode.UNEXPECTED), 1, PASSES)
    assert told(walks.answer()) == ("depends", "not-walked", "demands", None)


def test_what_lies_behind_a_login_is_not_called_open(walks: Walks) -> None:
    walks.add("keyboard", Reason(code=ReasonCode.LOGIN_WALL), 1, PASSES)
    assert told(walks.answer()) == ("depends", "unfinished", "demands", 1)


def test_what_was_not_seen_weighs_more_than_the_language_of_what_was(walks: Walks) -> None:
    foreign = gate("abroad", "depends", 0, "language", service="fr", languages="en")
    walks.add("desktop", Reason(code=ReasonCode.LOGIN_WALL), 1, foreign)
    assert told(walks.answer("abroad")) == ("depends", "unfinished", "demands", 1)
    walks.add("desktop", ARRIVES, 3, foreign)
    assert told(walks.answer("abroad")) == ("depends", "language", "demands", 0)


def test_walks_that_ended_differently_are_not_made_one(walks: Walks) -> None:
    walks.add("keyboard", TRAPPED, 1, PASSES)
    walks.add("keyboard", ARRIVES, 3, PASSES)
    found = walks.answer()
    assert told(found) == ("depends", "mixed", "walked", None)
    assert found.anchor == "walk-1"


def test_without_a_device_a_channel_must_be_named_on_every_page_that_there_is(walks: Walks) -> None:
    walks.add("phone", ARRIVES, 3, gate("offline", "passes"))
    walks.add("desktop", TRAPPED, 1, NO_CHANNEL)
    assert told(walks.answer("offline")) == ("depends", "no-channel-yet", "demands", 1)
    walks.add("desktop", ARRIVES, 3, NO_CHANNEL)
    assert told(walks.answer("offline")) == ("shut_out", "no-channel", "demands", 0)


def test_what_was_not_judged_or_not_walked_is_said_to_be_so(walks: Walks) -> None:
    assert told(answer(PERSONAS["keyboard-only"], [])) == ("not_judged", "unwalked", "", None)
    walks.add("keyboard", ARRIVES, 3)
    assert told(walks.answer()) == ("not_judged", "unjudged", "", None)
    assert persona_tables(walks.stories()) == []


def test_a_table_for_each_edition_with_every_persona(tmp_path: Path) -> None:
    walks = Walks(tmp_path)
    report_archive.build(walks.archive.root)
    tables = [table for table in persona_tables(walks.stories()) if "edition" in dict(table.setting.variant)]
    assert [len(table.rows) for table in tables] == [len(PERSONAS)] * len(tables)
    editions = {dict(table.setting.variant)["edition"]: table for table in tables}
    heard = next(row for row in editions["mended"].rows if row.persona.id == "screen-reader")
    assert [each.state for each in heard.answers] == ["passes", "not_judged", "not_judged"]


# --- in words ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("need", load_pack().needs.values(), ids=lambda need: need.id)
def test_every_need_has_words(words: Words, need: Need) -> None:
    assert words.has(f"need-{need.id}")


@pytest.mark.parametrize("persona", PERSONAS.values(), ids=lambda persona: persona.id)
def test_every_persona_can_be_described(words: Words, persona: Persona) -> None:
    sentences = who(words, persona)
    assert all(sentence.endswith((".", ").")) and "{" not in sentence for sentence in sentences)
    budget = [limit for limit in persona.budget.model_dump().values() if limit is not None]
    slow = persona.speed == "unfamiliar"
    assert len(sentences) == len(set(map(persona.has, resources()))) + 1 + slow + len(budget)


@pytest.mark.parametrize("resource", Resource.__args__)  # type: ignore[attr-defined]
def test_every_resource_has_words(words: Words, resource: str) -> None:
    assert words.has(f"resource-{resource}")


def resources() -> tuple[Resource, ...]:
    return Resource.__args__  # type: ignore[attr-defined,no-any-return]


def test_every_reason_of_a_gate_is_a_sentence(words: Words) -> None:
    for why in ("lacks", "may-lack", "unclear", "circular", "language", "no-channel", "channel", "way"):
        asked = gate("abroad", "depends", 1, why, need="mailbox", label="Courriel", service="fr")
        cell = said(words, PERSONAS["abroad"], Answer("depends", why, "demands", None, 1, asked))
        assert cell.why.endswith(".") and not cell.why.startswith("[")
    for why in ("mixed", "not-walked", "unjudged", "unwalked"):
        assert said(words, PERSONAS["abroad"], Answer("depends", why)).why.endswith(".")


def test_what_is_asked_is_said_as_the_page_says_it(walks: Walks) -> None:
    walks.add("keyboard", ARRIVES, 3, LACKS)
    cell = said(Words("en"), PERSONAS["keyboard-only"], walks.answer())
    assert cell.state == "Shut out at step 2"
    assert cell.why == "It asks for an e-mail address, and this person has none."
    assert (cell.asked, cell.known) == ("Courriel", "Judged (Keyboard alone)")


def test_a_barrier_is_told_by_the_reason_of_the_walk(walks: Walks) -> None:
    walks.add("keyboard", TRAPPED, 2, IN_DOUBT)
    cell = said(Words("en"), PERSONAS["keyboard-only"], walks.answer())
    assert cell.why == "The keyboard cannot leave a part of the page, so “Nom” cannot be reached."
    assert (cell.asked, cell.known) == ("", "Walked (Keyboard alone)")


def test_a_budget_that_is_exceeded_is_where_somebody_may_give_up_and_shuts_nobody_out(walks: Walks) -> None:
    taken = {"minutes": (31.5, 20), "odd": (2, 1)}
    walks.add("keyboard", ARRIVES, 3, gate("keyboard-only", "passes", may_give_up=taken, gives_up_at={"minutes": 2}))
    found = walks.answer()
    assert found.state == "passes"
    assert said(Words("en"), PERSONAS["keyboard-only"], found).give_up == [
        "May give up at step 3: the procedure takes 31.5 minutes at least, of the 20 that they have."
    ]
    older = Answer("passes", "", "walked", found.story, 3, PASSES.model_copy(update={"may_give_up": {"steps": (9, 8)}}))
    assert said(Words("en"), PERSONAS["keyboard-only"], older).give_up == [
        "May give up here: the procedure has 9 steps, of the 8 that they have patience for."
    ]


def test_all_that_would_do_is_named(words: Words) -> None:
    asked = gate("undocumented", "shut_out", 1, "lacks", need="card-reader,itsme", label="Connexion")
    why = said(words, PERSONAS["undocumented"], Answer("shut_out", "lacks", "demands", None, 1, asked)).why
    assert all(words.text(f"need-{need}") in why for need in ("card-reader", "itsme"))


def test_who_has_a_device_is_not_said_to_have_none(words: Words) -> None:
    asked = gate("undocumented", "depends", 1, "channel", need="national-number", label="Numéro national")
    held = said(words, PERSONAS["undocumented"], Answer("depends", "channel", "demands", None, 1, asked)).why
    bare = gate("offline", "depends", None, "channel")
    none = said(words, PERSONAS["offline"], Answer("depends", "channel", "demands", None, None, bare)).why
    assert words.text("need-national-number") in held and held != none


def test_a_way_around_is_told_where_it_opens_and_not_beside_another_doubt(walks: Walks) -> None:
    around = ("Sans numéro, appelez-nous.",)
    walks.add("keyboard", ARRIVES, 3, PASSES.model_copy(update={"opened_by": around}))
    assert said(Words("en"), PERSONAS["keyboard-only"], walks.answer()).around == around
    walks.add("keyboard", ARRIVES, 3, IN_DOUBT.model_copy(update={"opened_by": around}))
    assert said(Words("en"), PERSONAS["keyboard-only"], walks.answer()).around == ()


def test_a_language_that_is_not_read_is_named(words: Words, walks: Walks) -> None:
    walks.add("desktop", ARRIVES, 3, gate("abroad", "depends", None, "language", service="fr", languages="en"))
    why = said(words, PERSONAS["abroad"], walks.answer("abroad")).why
    named = {"en": ("French", "English"), "fr": ("français", "anglais")}[words.lang]
    assert all(name in why for name in named)
