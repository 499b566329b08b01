"""What a letter rests on: pictures with the demand framed, hashes, how to verify, and what the desk's form asks."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

from PIL import Image, ImageDraw

from audits.model import EvidenceRef, Observed
from audits.pack import Asked
from reports.account import finding_of
from reports.evidence import EvidenceFolder, Proof
from reports.legible import one_line
from reports.letters.blocks import Block, Code, Heading, NewPage, Paragraph, Picture, Table, paragraph
from reports.letters.case import Claim
from reports.letters.letter import Writer, address_of
from reports.reading import Reading
from reports.story import Closeup, closeup_on

RED = (190, 16, 46)
WIDEST = 1600
"""Pixels of a picture in a letter: more is not seen on paper."""


class Annexes:
    """The annexes of one letter; proofs are copied into the dossier's folder."""

    def __init__(self, writer: Writer, folder: EvidenceFolder) -> None:
        self.writer = writer
        self.words = writer.words
        self.folder = folder

    def blocks(self) -> Iterator[Block]:
        """All annexes: the proof on pages of its own, and so the form."""
        yield NewPage()
        yield from self._pictures()
        yield from self._proof()
        yield from self._verify()
        if form := list(self._form()):
            yield NewPage()
            yield from form

    # --- pictures ---

    def _pictures(self) -> Iterator[Block]:
        pictures = [picture for claim in self.writer.case.claims if (picture := self._picture(claim))]
        if pictures:
            yield Heading(2, self.words.text("annex-pictures"))
            yield from pictures

    def _picture(self, claim: Claim) -> Picture | None:
        reading, entry = claim.procedure.reading, claim.entry
        shots = [(seen, self._shot(reading, seen)) for seen in self._moments(claim)]
        finding = finding_of(reading, entry)
        close = closeup_on(reading, shots, finding) if finding else None
        seen, shot = (close.observed, close.proof) if close else next(iter(shots), (None, None))
        if seen is None or shot is None or not shot.width:
            return None
        content = (self.folder.out / shot.href).read_bytes()
        kind = "alt" if close else "page"
        facts = {"step": entry.step + 1, "asked": one_line(entry.wording, 160)}
        return Picture(
            content=framed(content, close),
            alt=self.words.text(f"annex-picture-{kind}", **facts),
            caption=self.words.text(
                "annex-picture",
                step=entry.step + 1,
                title=self.writer.step_title(claim),
                when=self.words.moment(seen.at),
            ),
        )

    def _moments(self, claim: Claim) -> list[Observed]:
        """The moments of the demand's step, the one that shows it first."""
        reading, entry = claim.procedure.reading, claim.entry
        step = next(each for each in reading.walk.steps if each.index == entry.step)
        seen = [each for each in step.observed if each.observation]
        return sorted(seen, key=lambda each: each.observation is None or each.observation.sha256 != entry.observation)

    def _shot(self, reading: Reading, seen: Observed) -> Proof | None:
        ref = reading.screenshot(seen)
        return self.folder.proof(reading.walk, ref) if ref else None

    # --- proof ---

    def _proof(self) -> Iterator[Block]:
        t, case = self.words.text, self.writer.case
        yield Heading(2, t("annex-proof"))
        yield Table(
            t("annex-walks"),
            (t("annex-walk"), t("annex-begun"), t("annex-head")),
            tuple(
                ((each.walk.id,), (self.words.moment(each.walk.started.at),), (Code(each.walk.head),))
                for each in case.readings
            ),
        )
        files = {ref.sha256: name for claim in case.claims for name, ref in self._evidence(claim)}
        rows = tuple(((t(f"annex-file-{name}"),), (Code(sha256),)) for sha256, name in files.items())
        yield Table(t("annex-files"), (t("annex-file"), t("annex-hash")), rows)

    def _evidence(self, claim: Claim) -> Iterator[tuple[str, EvidenceRef]]:
        """The files that show a demand, copied into the dossier."""
        reading = claim.procedure.reading
        for seen in self._moments(claim)[:1]:
            shot = reading.screenshot(seen)
            kept = [("screenshot", shot), ("observation", seen.observation)]
            kept += [("snapshot", ref) for ref in seen.snapshots]
            for name, ref in kept:
                if ref is not None:
                    self.folder.proof(reading.walk, ref)
                    yield name, ref

    def _verify(self) -> Iterator[Block]:
        yield Heading(2, self.words.text("annex-verify"))
        yield paragraph(self.words.text("annex-verify-line"))
        for reading in self.writer.case.readings:
            command = f"ariane verify --archive ARCHIVE --walk {reading.walk.id} --head {reading.walk.head}"
            yield paragraph(Code(command))

    # --- the desk's form ---

    def _form(self) -> Iterator[Block]:
        desk = self.writer.desk
        if desk is None:
            return
        yield Heading(2, self.words.text("annex-form", desk=self.writer.desk_name))
        for name, value in self.form():
            yield Heading(3, name)
            yield from (Paragraph((line,)) for line in value.split("\n"))

    def form(self) -> list[tuple[str, str]]:
        """What the desk's form asks, in its order: what to paste, under what it is asked as."""
        desk = self.writer.desk
        return [(self.words.text(f"form-{each}"), self._value(each)) for each in desk.fields] if desk else []

    def _value(self, field: Asked) -> str:
        answers: dict[Asked, Callable[[], str]] = {
            "authority": self._authority,
            "procedure": lambda: "; ".join(self.writer.title_of(each) for each in self.writer.case.procedures),
            "address": lambda: self._each(address_of),
            "date": lambda: "; ".join(self.words.moment(each.walk.started.at) for each in self.writer.case.readings),
            "demanded": lambda: self._each(
                lambda claim: f"{one_line(claim.entry.wording)} ({self.writer.where(claim)})"
            ),
            "held_by": lambda: self._each(self.writer.sources),
            "law": self._law,
            "alternative": self._alternative,
            "consequence": lambda: self.words.text("form-consequence-time"),
            "prior": lambda: self.words.text("form-prior-blank"),
            "request": lambda: "\n".join(self.writer.requests()),
            "evidence": lambda: "\n".join(f"{each.walk.id}: {each.walk.head}" for each in self.writer.case.readings),
        }
        return answers[field]()

    def _each(self, said: Callable[[Claim], str]) -> str:
        return "\n".join(dict.fromkeys(said(claim) for claim in self.writer.case.claims))

    def _authority(self) -> str:
        known = self.writer.case.administration
        level = f" ({self.words.text(f'level-{known.level}')})" if known else ""
        return f"{self.writer.administration}{level}"

    def _law(self) -> str:
        laws = [self.writer.law(each) for each in self.writer.case.laws]
        bases = [self.writer.basis(source) for claim in self.writer.case.claims for source in claim.sources]
        starred = [*dict.fromkeys([*laws, *bases])]
        unsure = [self.words.text("facts-unsure")] if any("*" in each for each in starred) else []
        return "\n".join([*starred, *unsure])

    def _alternative(self) -> str:
        return self.words.text(f"form-alternative-{'unknown' if self.writer.case.asked else 'none'}")


def framed(content: bytes, close: Closeup | None) -> bytes:
    """A picture for paper: the part around what is shown, in a red frame; where that is not known, the page's top."""
    with Image.open(io.BytesIO(content)) as opened:
        picture = opened.convert("RGB")
    if close is not None:
        mark, shown = close.marked, close.shown
        line = max(3, picture.width // 400)
        box = (mark.x - line, mark.y - line, mark.x + mark.width + line, mark.y + mark.height + line)
        ImageDraw.Draw(picture).rectangle(box, outline=RED, width=line)
        picture = picture.crop((int(shown.x), int(shown.y), int(shown.x + shown.width), int(shown.y + shown.height)))
    else:
        picture = picture.crop((0, 0, picture.width, min(picture.height, picture.width)))
    if picture.width > WIDEST:
        picture = picture.resize((WIDEST, picture.height * WIDEST // picture.width))
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()
