"""From a case to a letter in one language: the facts, the law, what is asked for, and how it was established. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from babel import Locale, UnknownLocaleError

from audits import __version__
from audits.catalogue import AuthenticSource, Law
from audits.model import in_language
from audits.pack import Desk
from reports.account import Procedure
from reports.legible import one_line
from reports.letters.blocks import Blank, Block, Heading, Inline, Letter, Listing, Paragraph, Said, Table, paragraph
from reports.letters.case import Case, Claim
from reports.once_only import euros
from reports.phrases import language_code
from reports.reading import Reading
from reports.words import Words

TEXTS = Path(__file__).parent / "texts"

SENDER = ("name", "organisation", "address", "contact")


@dataclass(frozen=True)
class Writer:
    """Writes one case to one desk (None: to the administration itself)."""

    words: Words
    case: Case
    desk: Desk | None

    # --- names ---

    @property
    def administration(self) -> str:
        """What the administration is called."""
        known = self.case.administration
        return in_language(known.name, self.words.lang) if known else one_line(self.case.account.administration, 120)

    @property
    def desk_name(self) -> str:
        """What the desk is called."""
        return in_language(self.desk.name, self.words.lang) if self.desk else self.words.text("desk-administration")

    @property
    def mark(self) -> str:
        """What stands on each page of a letter that may not be sent as it is."""
        kind = "exercise" if self.case.exercise else "draft" if self.case.draft else ""
        return self.words.text(f"mark-{kind}") if kind else ""

    def title_of(self, procedure: Procedure) -> str:
        """What a procedure is for, in people's words."""
        return one_line(in_language(procedure.reading.walk.started.scenario.title, self.words.lang), 160)

    def step_title(self, claim: Claim) -> str:
        """The title of the step in which something is asked."""
        steps = claim.procedure.reading.walk.steps
        title = next((step.title for step in steps if step.index == claim.entry.step), {})
        return one_line(in_language(title, self.words.lang), 120)

    def wording(self, claim: Claim) -> Inline:
        """What is asked, in the words and the language of the page."""
        return self.said(claim.entry.wording, claim.procedure.reading)

    def said(self, text: str, reading: Reading, limit: int = 300) -> Inline:
        """Words of a page."""
        shown, lang = one_line(text, limit), language_code(reading.walk.started.service_lang)
        return Said(shown, lang) if lang and lang != self.words.lang else shown

    def source_name(self, source: AuthenticSource) -> str:
        """A register and who keeps it."""
        registry, holder = (in_language(dict(each), self.words.lang) for each in (source.registry, source.holder))
        return f"{registry} ({holder})"

    def sources(self, claim: Claim) -> str:
        """The registers that hold what is asked."""
        return "; ".join(dict.fromkeys(self.source_name(each) for each in claim.sources))

    def basis(self, source: AuthenticSource) -> str:
        """The legal basis of a register; a star marks one that was not verified."""
        said = in_language(dict(source.basis), self.words.lang)
        return f"{said}*" if said and source.unsure else said or self.words.text("facts-basis-unknown")

    def law(self, law: Law) -> str:
        """A law's title; a star marks one that was not verified."""
        return in_language(law.title, self.words.lang) + ("*" if law.unsure else "")

    # --- the letter ---

    def letter(self, annexes: Sequence[Block]) -> Letter:
        """The whole letter, with its annexes."""
        parts = (
            self._head(),
            self._facts(),
            self._questions(),
            self._law(),
            self._cost(),
            self._requests(),
            self._before(),
            self._method(),
            self._close(),
        )
        body = tuple(block for part in parts for block in part)
        return Letter(self.words.lang, self.subject, self.mark, self.words.text("colon"), (*body, *annexes))

    @property
    def subject(self) -> str:
        """What the letter is about."""
        procedures = self.words.listing([self.title_of(each) for each in self.case.procedures])
        asserted = len(self.case.asserted)
        return self.words.text("subject", asserted=asserted, administration=self.administration, procedures=procedures)

    def _head(self) -> Iterator[Block]:
        t = self.words.text
        yield from (Blank(t(f"blank-{each}")) for each in SENDER)
        yield paragraph(self.desk_name if self.desk else self.administration, style="address")
        for reach in (self.desk.post, self.desk.email, self.desk.web) if self.desk else ():
            if reach:
                yield paragraph(reach, style="address")
        yield Blank(t("blank-date"))
        yield Heading(1, self.subject)
        yield paragraph(t("salutation"))
        opening = "administration" if not self.desk else "report" if self.case.asserted else "question"
        yield paragraph(t(f"opening-{opening}", administration=self.administration))

    def _facts(self) -> Iterator[Block]:
        t = self.words.text
        yield Heading(2, t("facts-title"))
        for procedure in self.case.procedures:
            yield Heading(3, self.title_of(procedure))
            yield paragraph(self._walked(procedure))
            mine = [claim for claim in self.case.asserted if claim.procedure is procedure]
            if mine:
                yield Table(
                    t("facts-table"),
                    tuple(t(f"facts-{each}") for each in ("asked", "where", "held", "basis")),
                    tuple(self._row(claim) for claim in mine),
                )
                yield paragraph(t("facts-no-way-round"))
            yield from self._grounds([claim for claim in self.case.claims if claim.procedure is procedure])
            yield from self._twice(procedure)
        if any("*" in text for text in self._legal()):
            yield paragraph(t("facts-unsure"), style="small")

    def _walked(self, procedure: Procedure) -> str:
        walk, (reached, steps) = procedure.reading.walk, procedure.reached
        said = self.words.text(
            "facts-walk",
            when=self.words.moment(walk.started.at),
            language=language_name(walk.started.service_lang, self.words),
            address=first_address(procedure.reading),
            reached=reached,
            steps=steps,
        )
        return said if self.case.exercise else f"{said} {self.words.text('facts-stopped')}"

    def _row(self, claim: Claim) -> tuple[tuple[Inline, ...], ...]:
        help = claim.entry.help
        asked = (self.wording(claim), *((" – ", self.said(help, claim.procedure.reading)) if help else ()))
        basis = "; ".join(dict.fromkeys(self.basis(each) for each in claim.sources))
        return asked, (self.where(claim),), (self.sources(claim),), (basis,)

    def where(self, claim: Claim) -> str:
        """In which step something is asked, as what, and whether it must be given."""
        t, entry = self.words.text, claim.entry
        parts = [t("facts-step", step=entry.step + 1, title=self.step_title(claim)), t(f"facts-{entry.where}")]
        if entry.obligation in {"mandatory", "optional"}:
            parts.append(t(f"facts-{entry.obligation}"))
        return ", ".join(parts)

    def _grounds(self, claims: Sequence[Claim]) -> Iterator[Block]:
        t = self.words.text
        if confirmed := sum(claim.ground == "confirmed" for claim in claims):
            yield paragraph(t("ground-confirmed", n=confirmed))
        again = [claim for claim in claims if claim.ground == "reproduced"]
        if again:
            days = {
                self.words.moment(each.walk.started.at)
                for claim in again
                for each in claim.item.walks
                if each.walk.id != claim.procedure.reading.walk.id
            }
            yield paragraph(t("ground-reproduced", n=len(again), when="; ".join(sorted(days))))

    def _twice(self, procedure: Procedure) -> Iterator[Block]:
        things = [
            self.words.text(
                "facts-twice-thing", label=one_line(each.label, 120), step=each.step + 1, before=each.before + 1
            )
            for each in procedure.asked_twice
        ]
        if things:
            yield paragraph(self.words.text("facts-twice", things=self.words.listing(things)))

    def _questions(self) -> Iterator[Block]:
        if not self.case.asked:
            return
        t = self.words.text
        yield Heading(2, t("questions-title"))
        yield paragraph(t("questions-intro"))
        yield Listing(tuple(self._question(claim) for claim in self.case.asked))

    def _question(self, claim: Claim) -> tuple[Inline, ...]:
        t, entry = self.words.text, claim.entry
        doubts = [t(f"doubt-{each}") for each in entry.doubts] or [t("doubt-none")]
        said = t(
            "question",
            step=entry.step + 1,
            where=t(f"facts-{entry.where}"),
            source=self.sources(claim),
            doubts="; ".join(doubts),
        )
        return self.wording(claim), f" {said}"

    def _law(self) -> Iterator[Block]:
        t = self.words.text
        yield Heading(2, t("law-title"))
        if not self.case.laws:
            yield paragraph(t("law-none"))
            return
        yield paragraph(t("law-intro", administration=self.administration))
        yield Listing(tuple((self.law(each),) for each in self.case.laws))

    def _legal(self) -> Iterator[str]:
        yield from (self.law(each) for each in self.case.laws)
        yield from (self.basis(source) for claim in self.case.asserted for source in claim.sources)

    def _cost(self) -> Iterator[Block]:
        costs = {cost.name["en"]: cost for claim in self.case.asserted for cost in claim.entry.costs}
        if not costs:
            return
        own = sum(cost.administration or 0 for cost in costs.values())
        yield Heading(2, self.words.text("cost-title"))
        yield paragraph(
            self.words.text(
                "cost-line",
                person=euros(sum(cost.person for cost in costs.values()), self.words),
                own=euros(own, self.words) if own else "none",
                year=self.words.listing(sorted({str(cost.year) for cost in costs.values()})),
            )
        )

    def _requests(self) -> Iterator[Block]:
        t, to = self.words.text, "desk" if self.desk else "administration"
        yield Heading(2, t("request-title"))
        yield paragraph(t(f"request-intro-{to}", administration=self.administration))
        yield Listing(tuple((each,) for each in self.requests()), ordered=True)

    def requests(self) -> list[str]:
        """What is asked for, one thing each."""
        t, to = self.words.text, "desk" if self.desk else "administration"
        asked = dict.fromkeys(self._request(claim) for claim in self.case.claims)
        twice = [t("request-twice", to=to)] if any(each.asked_twice for each in self.case.procedures) else []
        return [*asked, *twice, t("request-reply", to=to)]

    def _request(self, claim: Claim) -> str:
        kind = "answer" if claim.standing == "asked" else "query" if claim.query else "remove"
        routes = [each.name for source in claim.sources for each in source.routes if each.documented]
        return self.words.text(
            f"request-{kind}",
            to="desk" if self.desk else "administration",
            asked=one_line(claim.entry.wording, 160),
            source=self.sources(claim),
            routes=", ".join(dict.fromkeys(routes)),
        )

    def _before(self) -> Iterator[Block]:
        """What the desk asks to have been done first; to the administration, its right of reply."""
        t = self.words.text
        if self.desk is None:
            yield Heading(2, t("reply-title"))
            yield paragraph(t("reply-line"))
            yield Blank(t("blank-answer-by"))
        elif self.desk.prior:
            yield Heading(2, t("prior-title"))
            prior = in_language(self.desk.prior, self.words.lang)
            yield paragraph(t("prior-line", desk=self.desk_name, prior=prior))
            yield Blank(t("blank-complaint"))

    def _method(self) -> Iterator[Block]:
        t = self.words.text
        yield Heading(2, t("method-title"))
        browsers = dict.fromkeys(each.walk.started.instrument.browser.capitalize() for each in self.case.readings)
        yield paragraph(t("method-line", version=__version__, browser=", ".join(browsers)))

    def _close(self) -> Iterator[Block]:
        t = self.words.text
        yield Paragraph((t("closing"),))
        yield Blank(t("blank-name"))
        yield Blank(t("blank-signature"))


def language_name(code: str, words: Words) -> str:
    """What a language is called in the language of the words, or its code."""
    try:
        return Locale.parse(code, sep="-").get_language_name(words.lang) or code
    except (UnknownLocaleError, ValueError):
        return code


def first_address(reading: Reading) -> str:
    """The address of the first page that was looked at, as it was recorded."""
    return next((seen.url for step in reading.walk.steps for seen in step.observed), "")


def address_of(claim: Claim) -> str:
    """The address of the page, or of its paper, that asks."""
    if claim.entry.paper:
        return claim.entry.paper
    moment = claim.procedure.reading.moments.get(claim.entry.observation or "")
    return moment.url if moment else first_address(claim.procedure.reading)
