"""From what a passage asks to a verdict, and why. Pure: every verdict names the rule that fired, quotes the words that
it rests on, and lists the exceptions that were tested and the doubts that are left.

The order is fixed: nothing asked, foreign, private, pre-filled, consent, the European system, not yet in the source,
nothing that a source holds, possible, probable. In doubt it is `violation_possible`, and a human must look.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from audits.catalogue import AuthenticSource, Language
from audits.once_only.concepts import Lexicon, Mention
from audits.once_only.cues import guess_language
from audits.once_only.grammar import Cue, Form, Structure
from audits.once_only.plain import Plain
from audits.pack import Level

Demand = Literal["upload", "text", "bring", "mention", "none"]
Obligation = Literal["mandatory", "optional", "unclear", "none"]
Verdict = Literal[
    "no_demand",
    "ok_foreign",
    "ok_private",
    "ok_prefill",
    "ok_consent",
    "ok_oots",
    "ok_future",
    "not_in_catalogue",
    "violation_possible",
    "violation_probable",
]
VIOLATIONS: frozenset[Verdict] = frozenset({"violation_possible", "violation_probable"})

Scope = Literal["bound", "arguable", "free", "unknown"]
"""Whether the law binds the administration; `unknown` when nobody said whose text it is."""

Rule = Literal[
    "spared",
    "fetched",
    "announced",
    "told",
    "delivered",
    "named",
    "foreign-authority",
    "foreign",
    "private",
    "prefilled",
    "consent",
    "oots",
    "future",
    "unknown-paper",
    "no-source",
    "key",
    "identification",
    "weak",
    "strong",
]
"""Which rule fired (`once-only-rule-...` in reports/texts)."""

Doubt = Literal[
    "scope",
    "asker",
    "weak",
    "near",
    "unnamed",
    "identification",
    "optional",
    "unclear",
    "alternative",
    "honour",
    "other-body",
    "legal-text",
    "could-fetch",
    "foreign-extra",
    "language",
]
"""Why a violation is only possible, or a reading unsure: what a human must look at."""

TESTED: tuple[str, ...] = ("foreign", "private", "prefilled", "consent", "oots", "future", "proxy", "medical")
"""The exceptions, in the order in which they are tested."""

_IF: Mapping[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:si|s'il|s'ils)\b"),
    "nl": re.compile(r"\b(?:indien|als)\b"),
    "de": re.compile(r"\b(?:wenn|falls)\b"),
    "en": re.compile(r"\bif\b"),
}

_TOPIC = re.compile(r"[:;.] ")
_SOON = 30
"""So near behind "or" a name begins that is the other paper."""

_HELD = frozenset({"driving", "diploma", "criminal"})
"""Papers by which a state is named: who "has a driving licence" may drive, and is not asked to show it."""

_CONFIDENCE: dict[str, float] = {
    "spared": 0.9,
    "fetched": 0.9,
    "announced": 0.9,
    "told": 0.8,
    "delivered": 0.8,
    "named": 0.6,
    "foreign-authority": 0.95,
    "foreign": 0.85,
    "private": 0.95,
    "prefilled": 0.8,
    "consent": 0.8,
    "oots": 0.8,
    "future": 0.7,
    "unknown-paper": 0.7,
    "no-source": 0.85,
    "key": 0.9,
    "identification": 0.8,
    "weak": 0.6,
    "strong": 0.85,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a passage asks and what that means. `quotes` are the words it rests on, each with what they say;
    `confidence` is from 0 to 1, and is a judgement of the rule, not a frequency.
    """

    items: tuple[str, ...]
    demand: Demand
    obligation: Obligation
    verdict: Verdict
    rule: Rule
    confidence: float
    lang: Language
    quotes: tuple[tuple[str, str], ...] = ()
    sources: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    tested: tuple[str, ...] = ()


class Judge:
    """Reads passages of one administration. `level` is whose page it is; `scope` whether the law binds it."""

    def __init__(self, lexicon: Lexicon, level: Level | None, scope: Scope) -> None:
        self.lexicon = lexicon
        self.level = level
        self.scope = scope

    def read(
        self,
        text: str,
        context: str = "",
        lang: Language | None = None,
        form: Form = "",
        likely: Language | None = None,
    ) -> Reading:
        """Read one passage below its context. When its language is not given it is guessed; where its own words leave a
        doubt, it is the one that the whole text is `likely` in.
        """
        sure = True
        if lang is None:
            lang, sure = guess_language(text, context, otherwise=likely or "fr")
            sure = sure or lang == likely
        structure = Structure(self.lexicon, Plain(text), Plain(context), lang, form)
        reading = _Case(self, structure).reading()
        if sure:
            return reading
        return replace(reading, confidence=round(reading.confidence - 0.1, 2), doubts=(*reading.doubts, "language"))


class _Case:
    """One passage before the judge."""

    def __init__(self, judge: Judge, structure: Structure) -> None:
        self.judge = judge
        self.it = structure
        self.catalogue = judge.lexicon.catalogue

    # --- the order of the verdicts --------------------------------------------------------------------------------

    def reading(self) -> Reading:
        """Try each verdict in its order."""
        return self._nothing_asked() or self._excepted() or self._without_source() or self._violation()

    def _nothing_asked(self) -> Reading | None:
        it = self.it
        live = [each for each in it.clauses if each.live]
        asks = [cue for each in live for cue in each.asks]
        turned = next((each.spared or each.fetched for each in it.clauses if not each.live), None)
        if turned and self._kept_beside(turned):
            return None
        if turned and not asks and not it.says("consent"):
            rule: Rule = "spared" if turned.kind == "spared" else "fetched"
            return self._none("none", rule, [turned])
        if not asks and it.mentions and (it.says("consent") or it.says("prefilled")):
            return None
        above = it.heading_turns
        if it.says("question") or (it.says("state") and not self._state_papers()):
            return self._none("mention", "told", [it.says("question") or it.says("state")])
        if above and not asks and it.thing:
            return self._none("none", "spared" if above.kind.startswith("spared") else "fetched", [above])
        if asks and (it.form == "heading" or it.passage.plain.endswith(":")) and not self._items:
            return self._none("mention", "announced", asks[:1])
        if asks:
            return None
        if not it.thing:
            rule = "delivered" if it.says("delivers") else "told"
            return self._none("mention", rule, [it.says("delivers") or it.says("defines")])
        return None if self._thing_asked() else self._none("mention", self._why_only_named(), [])

    def _state_papers(self) -> bool:
        """Whether a state is said by a paper that is made to be handed on, not by one that people hold for life."""
        it = self.it
        if len(it.clauses) > 1 or it.says("send") or it.says("bring"):
            return True
        proved = it.says("proof") is not None
        return any(each.item not in _HELD and (proved or each.sort in {"names", "near", "broad"}) for each in it.asked)

    def _kept_beside(self, turned: Cue) -> bool:
        """Whether a thing is asked although something is fetched: only for those born here, or only possibly."""
        it = self.it
        first = it.clauses[0]
        if turned.kind == "spared" or not first.live or it.standing not in {"listed", "none"} or not it.asked:
            return False
        if turned.kind == "could_fetch":
            return True
        return not first.topic and it.thing and bool(it.says("belgian"))

    def _thing_asked(self) -> bool:
        """Whether a thing that is only named is asked: because of its heading, its form, or the marks it bears."""
        it = self.it
        if it.says("offers"):
            return False
        if it.form in {"upload", "field"} or it.standing == "listed":
            return it.form not in {"link", "heading"} and not self._priced()
        if it.form in {"link", "heading"} or it.standing == "delivers":
            return False
        papers = [each for each in it.asked if each.sort in {"names", "near"} or each.sort == "topics"]
        if it.standing == "eligible":
            return bool(papers or it.says("medical")) and bool(it.says("proof") or it.says("paper"))
        if it.asked and all(it.lexicon.kind(each.item) == "key" or each.sort == "keys" for each in it.asked):
            return True
        if it.standing == "neutral":
            marked = it.says("asked_form") or it.says("determined")
            applied = it.heading_says("applies") and (it.says("proof") or it.says("paper"))
            return bool(papers) and bool(marked or applied or self._of_others(papers)) and not it.says("delivers")
        return bool(papers) and not it.says("delivers")

    def _of_others(self, papers: Sequence[Mention]) -> bool:
        """Whether a paper that others issue is named, and not by the heading as well: it can only be asked here."""
        scope = self.catalogue.scopes.get(self.judge.level or "")
        if scope is None or scope.issues is None:
            return False
        if self.it.heading_says("computes") or self.it.heading_says("recaps"):
            return False
        above = {each.item for each in self.it.lexicon.mentions(self.it.context.plain, self.it.lang)}
        return any(each.sort == "names" and each.item not in {*above, *(scope.issues or ())} for each in papers)

    def _priced(self) -> bool:
        """ "Free of charge for social housing, pensions": a list of prices below a heading that asks."""
        first = self.it.clauses[0] if self.it.clauses else None
        cue = self.it.says("delivers")
        return bool(first and cue and cue.start == first.start and not self.it.says("asked_form"))

    def _why_only_named(self) -> Rule:
        said = self.it.standing == "delivers" or self.it.says("delivers") or self.it.says("offers")
        return "delivered" if said else "named"

    def _excepted(self) -> Reading | None:
        it = self.it
        if self.judge.level == "foreign":
            return self._ok("ok_foreign", "foreign-authority", [])
        foreign = self._foreign()
        if foreign and not self._foreign_extra(foreign):
            return self._ok("ok_foreign", "foreign", [foreign])
        if self.judge.scope == "free":
            return self._ok("ok_private", "private", [])
        named = bool(it.mentions)
        orders: Sequence[tuple[Verdict, Rule, str]] = (
            ("ok_prefill", "prefilled", "prefilled"),
            ("ok_consent", "consent", "consent"),
            ("ok_oots", "oots", "oots"),
            ("ok_future", "future", "future"),
        )
        for verdict, rule, kind in orders:
            cue = it.says(kind)
            if cue and (named or verdict == "ok_consent"):
                return self._ok(verdict, rule, [cue])
        if it.says("medical") and "birth" in {each.item for each in it.asked}:
            # The hospital's note comes before the act.
            return self._ok("ok_future", "future", [it.says("medical")])
        return None

    def _without_source(self) -> Reading | None:
        if self._usable:
            return None
        items = {each.item for each in self.it.asked}
        cue = self.it.says("identification")
        if items & {"nrn", "bis", "eid_number"} or any(each.sort == "keys" for each in self.it.asked):
            return self._asked("not_in_catalogue", "key", [])
        if items:
            return self._asked("not_in_catalogue", "no-source", [])
        if cue or self._only_identity():
            return self._asked("not_in_catalogue", "identification", [cue])
        return self._asked("not_in_catalogue", "unknown-paper", [])

    def _violation(self) -> Reading:
        doubts = self._doubts()
        if doubts:
            return self._asked("violation_possible", "weak", [], doubts)
        return self._asked("violation_probable", "strong", [])

    # --- what a source holds --------------------------------------------------------------------------------------

    @cached_property
    def _usable(self) -> list[tuple[Mention, AuthenticSource | None]]:
        """The things asked that a source holds, each with the source; None where only an unnamed proof is asked."""
        held: list[tuple[Mention, AuthenticSource | None]] = []
        for each in self._items:
            if each.sort == "broad" and each.item == "income_other":
                held.append((each, None))
                continue
            sources = self.catalogue.of_item.get(each.item, ())
            source = next((one for one in sources if self._holds(one, each)), None)
            if source:
                held.append((each, source))
        return held

    def _holds(self, source: AuthenticSource, mention: Mention) -> bool:
        if any(re.search(pattern, self.it.passage.plain) for pattern in source.unless):
            return False
        if source.strength == "none" or mention.sort == "keys" or self.it.lexicon.kind(mention.item) == "identity":
            return False
        if "proxy" in source.exceptions and (mention.item == "mandate" or self.it.says("proxy")):
            return False
        return not ("medical" in source.exceptions and self.it.says("medical"))

    @cached_property
    def _items(self) -> list[Mention]:
        """What is asked, without the card that a person only shows, and identity only where it is written down."""
        it = self.it
        kept = []
        for each in it.asked:
            kind = it.lexicon.kind(each.item)
            if kind == "identity" and not self._written(each):
                continue
            if each.item == "residence_permit" and (it.says("identification") or self._shown_alone(each)):
                continue
            kept.append(each)
        banks = [each for each in kept if each.item == "bank" and each.sort == "names"]
        if banks and all(any(bank.start <= match.start() < bank.end for bank in banks) for match in it.proofs):
            kept = [each for each in kept if each.sort not in {"topics", "bodies"}]
        return kept

    def _shown_alone(self, permit: Mention) -> bool:
        copied = self.it.cues["copy"].any(self.it.passage.plain[: permit.start])
        return len(self.it.asked) == 1 and self._demand() == "bring" and permit.start < 25 and not copied

    def _written(self, who: Mention) -> bool:
        """Whether a datum of who a person is stands in a field, or behind words that have it written down."""
        if self.it.form == "field":
            return True
        if who.item == "address" and not self.it.passage.plain.startswith(("adres", "address"), who.start):
            return False
        return any(cue.kind == "write" and cue.start <= who.start for each in self.it.clauses for cue in each.asks)

    def _only_identity(self) -> bool:
        return any(self.it.lexicon.kind(each.item) == "identity" for each in self.it.asked)

    # --- exceptions and doubts ------------------------------------------------------------------------------------

    def _foreign(self) -> Cue | None:
        """Words for a person or a paper that Belgian registers do not hold; names of registers are none."""
        it = self.it
        if any(not each.live for each in it.clauses) and it.says("belgian"):
            return it.says("belgian")
        for text, context in ((it.passage.plain, False), (it.context.plain, True)):
            masked = text
            for match in it.cues["not_foreign"].all(text):
                masked = masked[: match.start()] + "-" * len(match[0]) + masked[match.end() :]
            match_ = it.cues["foreign"].first(masked) if masked else None
            if match_ and not (not context and self._foreign_alternative(match_.start())):
                return Cue("foreign-heading" if context else "foreign", match_.start(), match_.end())
        return None

    def _foreign_alternative(self, at: int) -> bool:
        """Whether what is foreign is only what a bracket allows instead ("(or what your country of origin issues)")."""
        text = self.it.passage.plain
        opened = text.rfind("(", 0, at)
        if opened < 0 or ")" in text[opened:at] or not text[:opened].strip():
            return False
        named = any(each.sort in {"names", "near"} and each.end <= opened for each in self.it.asked)
        inside = text[opened + 1 :].partition(")")[0]
        either = self.it.cues["either"].first(inside)
        replaced = at - opened < 4 and self.it.cues["equivalent"].first(inside) is not None
        return named and (replaced or (either is not None and either.start() < 3))

    def _foreign_extra(self, foreign: Cue) -> bool:
        """Whether only what is done to a paper is for those from abroad ("legalised if it comes from abroad")."""
        if foreign.kind != "foreign":
            return False
        text = self.it.passage.plain
        named = [each for each in self.it.asked if each.sort in {"names", "near"} and each.end <= foreign.start]
        between = text[named[-1].end : foreign.start] if named else ""
        extra = self.it.cues["foreign_extra"].any(text[named[-1].end :]) if named else None
        conditional = ("(" in between or "," in between) and self._conditional(between + text[foreign.start :])
        return bool(extra and conditional)

    def _conditional(self, text: str) -> bool:
        return _IF[self.it.lang].search(text) is not None

    def _doubts(self) -> tuple[Doubt, ...]:
        it = self.it
        usable = self._usable
        doubts: list[Doubt] = []
        if self.judge.scope in {"arguable", "unknown"}:
            doubts.append("scope" if self.judge.scope == "arguable" else "asker")
        strong = [pair for pair in usable if self._strong(*pair)]
        if not strong:
            doubts += self._weaknesses(usable)
        elif self._only_examples(strong):
            doubts.append("unnamed")
        if self._obligation() != "mandatory":
            doubts.append("optional" if self._obligation() == "optional" else "unclear")
        if self._alternative(strong):
            doubts.append("alternative")
        pairs: Sequence[tuple[Doubt, str]] = (
            ("honour", "honour"),
            ("other-body", "other_body"),
            ("could-fetch", "could_fetch"),
        )
        doubts += [doubt for doubt, kind in pairs if it.says(kind)]
        if self.judge.level != "school" and it.heading_says("other_body"):
            doubts.append("other-body")
        if it.says("legal_text") or it.heading_says("legal_text"):
            doubts.append("legal-text")
        if (foreign := self._foreign()) and self._foreign_extra(foreign):
            doubts.append("foreign-extra")
        return tuple(dict.fromkeys(doubts))

    def _strong(self, mention: Mention, source: AuthenticSource | None) -> bool:
        if source is None or mention.sort not in {"names", "topics", "bodies"}:
            return False
        return source.strength == "strong" and ("identification" not in source.exceptions or self._copied(mention))

    def _copied(self, mention: Mention) -> bool:
        """Whether a copy of it is asked: then it is handed over, not only shown."""
        before = self.it.passage.plain[: mention.start]
        match = max(self.it.cues["copy"].all(before), key=lambda each: each.end(), default=None)
        if match is None or len(before[match.end() :].split()) > 5:
            return False
        return not any(match.end() <= each.start < mention.start for each in self.it.mentions)

    def _only_examples(self, strong: Sequence[tuple[Mention, AuthenticSource | None]]) -> bool:
        """Whether papers are only examples of a wide name ("proof of income (pension, wages, ...)")."""
        wide = next((each for each in self.it.mentions if each.sort == "broad"), None)
        if wide is None or not self.it.says("examples"):
            return False
        return all(wide.end <= mention.start and mention.sort != "names" for mention, _ in strong)

    def _weaknesses(self, usable: Sequence[tuple[Mention, AuthenticSource | None]]) -> list[Doubt]:
        found: list[Doubt] = []
        for mention, source in usable:
            if source is None:
                found.append("unnamed")
            elif mention.sort == "near":
                found.append("near")
            elif "identification" in source.exceptions and not self._copied(mention):
                found.append("identification")
            else:
                found.append("weak")
        return found

    def _alternative(self, strong: Sequence[tuple[Mention, AuthenticSource | None]]) -> bool:
        """Whether another paper will do, that no strong source holds."""
        it = self.it
        either = it.says("either")
        if not either or not strong:
            return False
        text = it.passage.plain
        spots = [match.start() for match in it.cues["either"].all(text)]
        held = {mention for mention, _ in strong}
        for spot in spots:
            left, right = text[:spot], text[spot:]
            for side, part in (("left", left), ("right", right)):
                inside = [each for each in held if (each.end <= spot) == (side == "left")]
                others = [each for each in it.mentions if (each.end <= spot) == (side == "left") and each not in held]
                rest = part if side == "right" else part.rpartition(",")[2]
                if side == "right" and any(each.sort == "names" and each.start - spot < _SOON for each in others):
                    first = min(others, key=lambda each: each.start)
                    if first.item == "bank" and all(each.start > first.start for each in inside):
                        return True
                if inside:
                    continue
                if side == "left" and not any(each.end <= spot for each in it.mentions) and self._other_proof(rest):
                    return True
                if any(each.sort in {"names", "near", "broad"} for each in others) or it.cues["paper"].any(rest):
                    return True
                if side == "right" and it.says("identification") and it.cues["identification"].any(rest):
                    return True
        return False

    def _other_proof(self, text: str) -> bool:
        """Whether a paper of its own stands here, whose name is not known: a word for proof, and what it proves."""
        match = self.it.cues["proof"].first(_TOPIC.split(text)[-1])
        return match is not None and len(match.string[match.end() :].split()) > 1

    # --- how it is asked ------------------------------------------------------------------------------------------

    def _demand(self) -> Demand:
        it = self.it
        kinds = [cue.kind for each in it.clauses if each.live for cue in each.asks]
        kinds += (
            [kind for kind in ("send", "bring", "write") if it.heading_says(kind)] if it.standing == "listed" else []
        )
        if it.form == "upload":
            return "upload"
        if it.form == "field":
            return "text"
        if (
            it.says("honour")
            or any(each.item in {"bank", "nrn", "bis"} for each in it.asked[:1])
            and "send" not in kinds
        ):
            return "text"
        for kind, demand in (("send", "upload"), ("bring", "bring"), ("write", "text")):
            if kind in kinds:
                return demand  # type: ignore[return-value]
        return "bring"

    def _obligation(self) -> Obligation:
        it = self.it
        if it.heading_says("legal_text") and it.heading_says("optional"):
            return "unclear"
        if it.says("optional") or it.heading_says("optional") or it.says("could_fetch"):
            return "optional"
        asked = any(each.asks for each in it.clauses if each.live)
        if not asked and it.standing in {"neutral", "none"} and it.form not in {"upload", "field"}:
            return "unclear"
        return "mandatory"

    # --- writing it down ------------------------------------------------------------------------------------------

    def _none(self, demand: Demand, rule: Rule, quoted: Sequence[Cue | None]) -> Reading:
        return Reading((), demand, "none", "no_demand", rule, _CONFIDENCE[rule], self.it.lang, self._quotes(quoted, ()))

    def _ok(self, verdict: Verdict, rule: Rule, quoted: Sequence[Cue | None]) -> Reading:
        return self._asked(verdict, rule, quoted)

    def _asked(
        self, verdict: Verdict, rule: Rule, quoted: Sequence[Cue | None], doubts: tuple[Doubt, ...] = ()
    ) -> Reading:
        asked = self._items
        held = [source.id for _, source in self._usable if source]
        return Reading(
            items=tuple(dict.fromkeys(each.item for each in asked)),
            demand=self._demand(),
            obligation=self._obligation(),
            verdict=verdict,
            rule=rule,
            confidence=_CONFIDENCE[rule],
            lang=self.it.lang,
            quotes=self._quotes([*quoted, *self._asking()], asked),
            sources=tuple(dict.fromkeys(held)),
            doubts=doubts,
            tested=TESTED if verdict in VIOLATIONS or rule in {"no-source", "key"} else (),
        )

    def _asking(self) -> list[Cue]:
        """The words by which it is asked: in the passage, else in its heading."""
        cues = [cue for each in self.it.clauses if each.live for cue in each.asks]
        if cues or self.it.standing != "listed":
            return cues[:1]
        heading = next(
            (cue for kind in ("send", "bring", "write", "need", "list") if (cue := self.it.heading_says(kind))), None
        )
        return [Cue(f"{heading.kind}-heading", heading.start, heading.end)] if heading else []

    def _quotes(self, cues: Sequence[Cue | None], asked: Sequence[Mention]) -> tuple[tuple[str, str], ...]:
        it = self.it
        said = [
            (cue.kind, (it.context if cue.kind.endswith("-heading") else it.passage).quote(cue.start, cue.end))
            for cue in cues
            if cue
        ]
        return tuple(dict.fromkeys([*((each.item, it.passage.quote(each.start, each.end)) for each in asked), *said]))
