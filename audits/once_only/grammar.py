"""How a passage is built: what it asks, what it says is spared or fetched, and which of the things it names are asked.

Pure: words in, structure out; what it means for Once Only is `verdicts.py`. A passage is a sentence, a list item or a
label, read below its heading (the context).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from audits.catalogue import Language
from audits.once_only.concepts import NAMED, Lexicon, Mention
from audits.once_only.cues import ASKS, cues
from audits.once_only.patterns import Patterns
from audits.once_only.plain import Plain

Form = Literal["upload", "field", "item", "heading", "link", ""]
"""What a passage is on its page, where that is known: the label of an upload or of a field, an item of a list."""

Standing = Literal["listed", "delivers", "eligible", "neutral", "none"]
"""What the heading makes of a thing that is only named below it: `listed` among what is asked, a thing that the
administration `delivers`, a condition of who is `eligible`, nothing in particular, or there is no heading."""

# A full stop after fewer than three letters, or after a short form, ends no clause ("u. a.", "n°.", "max. 3 months"),
# but after the second part of a Dutch or German verb ("vragen wij zelf op.").
_CLAUSE_END = re.compile(
    r"[;!?](?=\s|$)|(?<=\s(?:op|af|in|an|ab|zu|na))\.(?=\s+\S)|(?<=[\w)]{3})(?<!max)(?<!min)(?<!art)(?<!bijv)(?<!incl)(?<!resp)\.(?=\s+\S)|\.$"
)
_TOPIC_END = re.compile(r" ?:(?=\s|$)")
_BRACKETED = re.compile(r"\([^()]*\)")
_REMARK = re.compile(r", (?:vous|celle-ci|celui-ci|elle|il|u|je|deze|dit|dat|sie|diese[rs]?|you|it|this)\b")
_PHRASE_END = re.compile(r",|;|\b(?:et|ainsi que|en|und|sowie|and)\b")
_AND_OF = re.compile(
    r"(?:,| ou| et| of| en| oder| und| or| and| /)+ ?"
    r"(?:de la|de l'|du|des|de|van de|van het|van|het|der|vom|des|from the|from|of the|of|the|la|le|l')? ?"
    r"(?:votre|uw|je|ihrer|your)? ?"
)
_OF = re.compile(r" (?:(?:from|of|by|von|vom|van|door) )?(?:(?:the|your|an?|dem|der|ihrer|ihrem|het|de|je|uw) )?")
"""What may stand between a word for proof and the body that the paper is of."""
_LONGEST_TOPIC = 110
_DITTO = re.compile(
    r"^[-•* ]*(idem|ditto|dito|ebenso|hetzelfde|la meme chose|dasselbe|the same)\b(?! (?:jour|adresse|day|dag))"
)

# Read behind a noun only: behind an auxiliary the auxiliary is the verb anyway.
_MAYBE_PARTICIPLE = re.compile(
    r"\b(?:confirme|certifie|atteste|mentionne|indique|precise|remplace|demande|exige|offre|propose|accorde|calcule|verse"
    r"|octroye|traite|verifie|consulte|envoye|autorise|donne)\b"
)
_PARTICIPLES = ("é",)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that say something: of which kind, and where in the plain text."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True)
class Clause:
    """A part of a passage that says one thing."""

    start: int
    end: int
    spared: Cue | None
    fetched: Cue | None
    asks: tuple[Cue, ...]
    topic: bool

    @property
    def live(self) -> bool:
        """Whether something can be asked here: it is neither spared nor fetched."""
        return not (self.spared or self.fetched)

    def holds(self, mention: Mention) -> bool:
        """Whether a concept is mentioned here."""
        return self.start <= mention.start < self.end


class Structure:
    """A passage and its context, taken apart. Everything is worked out when it is first asked for."""

    def __init__(self, lexicon: Lexicon, passage: Plain, context: Plain, lang: Language, form: Form = "") -> None:
        self.lexicon = lexicon
        self.passage = passage
        self.context = context
        self.lang: Language = lang
        self.form: Form = form
        self.cues: Mapping[str, Patterns] = cues(lang)

    # --- words ----------------------------------------------------------------------------------------------------

    def says(self, kind: str) -> Cue | None:
        """The first words of a kind in the passage."""
        return _first(self.cues[kind], kind, self.passage.plain)

    def heading_says(self, kind: str) -> Cue | None:
        """Words of a kind in the context."""
        return _first(self.cues[kind], kind, self.context.plain) if self.context.plain else None

    @cached_property
    def mentions(self) -> Sequence[Mention]:
        """The concepts that the passage names, in order; "the same for your partner" names those of its heading."""
        ditto = _DITTO.match(self.passage.plain)
        if ditto:
            above = self.lexicon.mentions(self.context.plain, self.lang)
            return [replace(each, start=ditto.start(1), end=ditto.end(1)) for each in above if each.sort in NAMED]
        return self.lexicon.mentions(self.passage.plain, self.lang)

    # --- parts ----------------------------------------------------------------------------------------------------

    @cached_property
    def clauses(self) -> Sequence[Clause]:
        """The clauses: a topic before a colon or a condition before a comma stands apart from what is said of it."""
        text = self.passage.plain
        return [
            self._clause(start, end, topic) for start, end, topic in self._spans(text) if text[start:end].strip(" .;:,")
        ]

    def _spans(self, text: str) -> Sequence[tuple[int, int, bool]]:
        spans: list[tuple[int, int, bool]] = []
        start = 0
        ends = (match.end() for match in _CLAUSE_END.finditer(text) if not _in_brackets(text, match.start()))
        for end in [*ends, len(text)]:
            if end > start:
                spans += self._split(text, start, end)
            start = end
        return spans

    def _split(self, text: str, start: int, end: int) -> Sequence[tuple[int, int, bool]]:
        """A sentence as its topic and the rest, and the rest again where a `but` turns it around."""
        begin = start + len(text[start:end]) - len(text[start:end].lstrip(" -•*"))
        colon = _TOPIC_END.search(text, begin, end)
        if colon and colon.end() - begin <= _LONGEST_TOPIC and text[colon.end() : end].strip(" ."):
            return [(begin, colon.end(), True), *self._split(text, colon.end(), end)]
        sentence = text[begin:end]
        if text[end - 1 : end] == "?" and (text[end:].strip() or self.cues["condition"].any(sentence)):
            # "You have no tax notice yet? ..."
            return [(begin, end, True)]
        if self.cues["condition"].any(sentence):
            comma = sentence.find(",")
            if 0 < comma < _LONGEST_TOPIC:
                return [(begin, begin + comma + 1, True), (begin + comma + 1, end, False)]
        but = self.cues["but"].first(sentence)
        if but and but.start() > 0:
            return [(begin, begin + but.start(), False), (begin + but.start(), end, False)]
        return [(begin, end, False)]

    def _clause(self, start: int, end: int, topic: bool) -> Clause:
        text = self.passage.plain[start:end].strip()
        offset = start + self.passage.plain[start:end].index(text)
        spared = _first(self.cues["spared"], "spared", text, offset)
        given = _first(self.cues["given"], "given", text, offset)
        asks = tuple(
            cue
            for kind in ASKS
            if (cue := _first(self.cues[kind], kind, text, offset))
            and not any(turn and cue.start < turn.end and cue.end > turn.start for turn in (spared, given))
        )
        fetched = _first(self.cues["fetched"], "fetched", text, offset)
        could = _first(self.cues["could_fetch"], "could_fetch", text, offset)
        if could and any(start <= each.start < could.start for each in self.mentions):
            # "Your tax notice, or the PIN so that we can print it": the paper is asked before.
            fetched = None if fetched and fetched.end > could.start else fetched
        elif could:
            fetched = could
        return Clause(start, end, spared, fetched, asks, topic)

    # --- whether a thing is only named ----------------------------------------------------------------------------

    @cached_property
    def thing(self) -> bool:
        """Whether the passage names a thing rather than says something: no finite verb before its first turn."""
        clause = next((each for each in self.clauses if not each.topic), None)
        if clause is None:
            return True
        text = _BRACKETED.sub(" ", self._without_participles(clause)).strip()
        if self.cues["defines"].any(text):
            return False
        relative = self.cues["relative"].first(text)
        head = text[: relative.start()] if relative and relative.start() > 0 else text
        if head != text and not self.cues["indefinite"].any(head) and not self._names_paper(head):
            # "The income that stands on your tax notice may not exceed ...": the sentence goes on behind the clause.
            head = text
        finite = self.cues["finite"].first(head)
        if finite is None:
            return True
        # "A household composition, you get it at the town hall": a thing, and a remark on it.
        return self.standing == "listed" and "," in head[: finite.start()] and _REMARK.search(head) is not None

    def _without_participles(self, clause: Clause) -> str:
        """A clause in which French participles are told from verbs: "verse" pays, and "versé" is paid."""
        text = self.passage.plain[clause.start : clause.end]
        if self.lang != "fr" or "é" not in self.passage.text:
            return text
        for match in reversed(list(_MAYBE_PARTICIPLE.finditer(text))):
            written = self.passage.quote(clause.start + match.start(), clause.start + match.end()).lower()
            if written.endswith(_PARTICIPLES):
                text = text[: match.start()] + "-" * len(match[0]) + text[match.end() :]
        return text

    def _names_paper(self, text: str) -> bool:
        """Whether a part of the passage names a paper at all."""
        if self.cues["proof"].any(text) or self.cues["paper"].any(text):
            return True
        return any(each.sort in NAMED for each in self.lexicon.mentions(text, self.lang))

    @cached_property
    def standing(self) -> Standing:
        """What the heading makes of a thing named below it."""
        context = self.context.plain
        if not context:
            return "none"
        spared = self.cues["spared"].any(context)
        if not spared and any(self.cues[kind].any(context) for kind in (*ASKS, "list")):
            return "listed"
        if self.cues["delivers"].any(context):
            return "delivers"
        return "eligible" if self.cues["eligible"].any(context) else "neutral"

    @cached_property
    def heading_turns(self) -> Cue | None:
        """Words of the heading by which what is listed below is spared or fetched ("what we look up ourselves")."""
        cue = self.heading_says("spared") or self.heading_says("fetched")
        if cue is None or self.heading_says("could_fetch"):
            return None
        before, after = self.context.plain[: cue.start], self.context.plain[cue.end :]
        others = [*before.split(" - ")[:-1], *after.split(" - ")[1:]]
        asked = any(self.cues[kind].any(other) for kind in ASKS for other in others)
        return None if asked else Cue(f"{cue.kind}-heading", cue.start, cue.end)

    # --- what is asked --------------------------------------------------------------------------------------------

    @cached_property
    def asked(self) -> Sequence[Mention]:
        """The mentions that are asked, once it is known that the passage asks at all."""
        live = [each for each in self.mentions if self._clause_of(each).live and not self._beside_the_point(each)]
        live = [each for each in live if not self._only_conditional(each, live)]
        topical = [each for each in live if self._clause_of(each).topic and not self._clause_of(each).asks]
        main = self._counting([each for each in live if each not in topical])
        if any(each.sort != "bodies" for each in main) or not topical:
            return main
        # "Unemployment benefit: a certificate with the daily amount": the topic says what the paper is about.
        about = self._counting(topical, proved=self._main_proves() or bool(self.heading_proves))
        return about if any(each.sort != "bodies" for each in about) else main

    def _clause_of(self, mention: Mention) -> Clause:
        return next((each for each in self.clauses if each.holds(mention)), self.clauses[-1])

    def _beside_the_point(self, mention: Mention) -> bool:
        """Whether it only says who asks for the paper, what that is for, what changed or what there is not yet."""
        if any(cue.start <= mention.start < cue.end for cue in self._purposes):
            return True
        before = self.passage.plain[: mention.start]
        if self.cues["not_this"].any(before):
            return True
        if mention.sort in NAMED:
            clause = self._clause_of(mention)
            if not clause.topic:
                return False
            if self.cues["lacking"].any(before):
                return True
            said = self.passage.plain[clause.start : clause.end]
            return self.cues["changes"].any(said) is not None and self.cues["condition"].any(said) is not None
        return mention.sort == "bodies" and self.cues["asker"].any(before) is not None

    @cached_property
    def _purposes(self) -> Sequence[Cue]:
        """Where the passage says for the sake of what something is asked."""
        return [Cue("purpose", match.start(), match.end()) for match in self.cues["purpose"].all(self.passage.plain)]

    def _only_conditional(self, mention: Mention, live: Sequence[Mention]) -> bool:
        """ "A statement of your accountant, if your tax notice does not show it": the notice is no second demand."""
        clause = self._clause_of(mention)
        if clause.topic:
            return False
        text = self.passage.plain
        for match in self.cues["only_if"].all(text[clause.start : clause.end]):
            start, end = clause.start + match.start(), clause.start + match.end()
            if start <= mention.start < end and not self.cues["and_another"].any(text[start : mention.start]):
                return any(each.sort in NAMED and clause.start <= each.start < start for each in live)
        return False

    def _counting(self, mentions: Sequence[Mention], proved: bool = False) -> list[Mention]:
        """Names count; topics beside a word for proof; bodies that issue a paper which says nothing else of itself."""
        named = [each for each in mentions if each.sort in NAMED]
        topics = [each for each in mentions if each.sort == "topics" and (proved or self._proved(each))]
        topics = [each for each in topics if not self._issuer(each) or not (named or len(topics) > 1)]
        bodies = [each for each in mentions if each.sort == "bodies" and (proved or self._proved(each))]
        if named or topics:
            bodies = [each for each in bodies if self._enumerated(each, topics) or self._attached(each, topics)]
        elif any(self._attached(each, []) for each in bodies) and not self._either_body(bodies):
            bodies = [each for each in bodies if self._attached(each, [])]
        return sorted(_without_broader([*named, *topics, *bodies], self.passage.plain), key=lambda each: each.start)

    def _either_body(self, bodies: Sequence[Mention]) -> bool:
        """ "From the social office or from the ministry": both issue it."""
        between = self.passage.plain[bodies[0].end : bodies[-1].start]
        return len(bodies) > 1 and self.cues["either"].any(between) is not None

    def _enumerated(self, body: Mention, topics: Sequence[Mention]) -> bool:
        """In a list between brackets or commas a body stands for what it pays ("pension, health fund, ...")."""
        before = self.passage.plain[: body.start].rstrip()
        return before.endswith("(") or (before.endswith(",") and any(each.end <= body.start for each in topics))

    def _attached(self, body: Mention, topics: Sequence[Mention]) -> bool:
        """ "A certificate of the health fund", unless it goes on to say what it certifies."""
        text = self.passage.plain
        if self._coordinated(body):
            stop = re.search(r"[,;()]", text[body.end :])
            end = body.end + stop.start() if stop else len(text)
            later = next((each for each in topics if body.end <= each.start < end), None)
            return later is None or _AND_OF.fullmatch(text[body.end : later.start]) is not None
        if self._proof_follows(body):
            return True
        ends = (match.span()[::-1] for match in self.proofs if match.end() <= body.start)
        proof = max(ends, default=None)
        if proof is None:
            return False
        between = text[proof[0] : body.start]
        if len(between.split()) > 3 or (self._issuer(body) and not _OF.fullmatch(between)):
            return False
        told = [each for each in self.mentions if each.sort not in {"bodies", "broad"}]
        if any(each.start < proof[0] and each.end >= proof[1] - 1 for each in told):
            # "A child benefit certificate of the fund": the word for proof says what it is about.
            return False
        phrase = _PHRASE_END.split(text[body.end :])[0]
        return not any(body.end <= each.start < body.end + len(phrase) for each in topics)

    def _coordinated(self, body: Mention) -> bool:
        """ "A certificate of unemployment, of the health fund or of the social office": one proof of several things."""
        before = [each for each in self.mentions if each.end <= body.start]
        if not before or self._issuer(before[-1]):
            return False
        if not _AND_OF.fullmatch(self.passage.plain[before[-1].end : body.start]):
            return False
        if before[-1].sort == "bodies":
            return self._attached(before[-1], [])
        return before[-1].sort == "names" or self._proved(before[-1])

    def _issuer(self, mention: Mention) -> bool:
        return _first(self.cues["issuer"], "issuer", self.passage.plain[: mention.start]) is not None

    def _proved(self, topic: Mention) -> bool:
        """Whether a word for proof stands before a topic, in its sentence, or in the heading of a thing."""
        clause = self._clause_of(topic)
        if any(match.start() < topic.end for match in self.proofs if match.start() >= clause.start):
            return True
        if self._proof_follows(topic):
            return True
        after = self.passage.plain[topic.end :].lstrip()
        bracketed = after.startswith("(") and self.cues["proof"].any(after[: after.find(")")]) is not None
        return bracketed or (self.thing and bool(self.heading_proves))

    def _proof_follows(self, mention: Mention) -> bool:
        """ "A child benefit certificate": where the language puts what a paper is about before the word for it."""
        if self.lang == "fr":
            return False
        between = (self.passage.plain[mention.end : match.start()] for match in self.proofs)
        return any(each in {" ", "-", "'s ", " status ", " fund "} for each in between)

    @cached_property
    def proofs(self) -> Sequence[re.Match[str]]:
        """Words for proof in the passage."""
        return list(self.cues["proof"].all(self.passage.plain))

    @cached_property
    def heading_proves(self) -> Cue | None:
        """A word for proof in the heading."""
        return self.heading_says("proof") if self.standing == "listed" else None

    def _main_proves(self) -> bool:
        text = " ".join(self.passage.plain[each.start : each.end] for each in self.clauses if not each.topic)
        return any(self.cues[kind].any(text) for kind in ("proof", "paper"))


def _in_brackets(text: str, at: int) -> bool:
    """Whether a mark stands in brackets that are closed: "(a pension? a wage? ...)", "(inc. 2022)"."""
    return text[at] in "?!." and text.rfind("(", 0, at) > text.rfind(")", 0, at) and ")" in text[at:]


def _first(patterns: Patterns, kind: str, text: str, offset: int = 0) -> Cue | None:
    match = patterns.first(text)
    return Cue(kind, offset + match.start(), offset + match.end()) if match else None


def _without_broader(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """Wide names go where narrower ones spell them out: after a bracket, a colon, or in an enumeration that follows."""

    def spelled_out(wide: Mention) -> bool:
        later = [each for each in mentions if each.start >= wide.end and each.sort != "broad" and each.item != "bank"]
        if not later:
            return False
        after = text[wide.end :].lstrip()
        follows = len(text[wide.end : later[0].start].split()) < 2 and later[0].sort in {"topics", "bodies"}
        return follows or "(" in after[:45] or after[:1] in {":", ","}

    kept = [each for each in mentions if each.sort != "broad" or not spelled_out(each)]
    named = {each.item for each in kept if each.sort != "broad"}
    return [each for each in kept if each.sort != "broad" or each.item not in named]
