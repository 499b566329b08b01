"""What pages ask in words and by buttons: papers to bring, a device, a payment, a login that is offered.

Pure. A walk that went on without it shows that a thing was not obligatory; what words demand and the walk did not pass
is required where they say so, and unclear elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audits.labels import Labels, normalised
from audits.model import Box, Demand, Observation
from audits.rules.page import Element, Page

LONGEST = 160
"""Letters of a line in a list of papers: what is longer is a text."""

MOST = 25
"""Lines of a list of papers that are kept."""

BULLET = re.compile(r"^[-–•·*▪]\s*")

COMMA = re.compile(r"\s*(?:,|;|\bet\b|\ben\b|\bund\b|\band\b)\s*")
"""What stands between the papers of a sentence."""

BY_MEANS_OF = re.compile(r"\b(avec|via|par|met|mit|with)\b")
"""How the words of a button name a key to log in with, in plain letters."""

KEYS = ("login_itsme", "login_eid", "login_csam")
"""Concepts of keys that a button may name."""

DEVICES = ("app_only", "app_offered", "qr_code")
"""Concepts of sentences that ask for a telephone or an application, the surest first."""


@dataclass(frozen=True)
class Pressed:
    """A link or a button, as it is called, and where it is."""

    name: str
    selector: str = ""
    box: Box | None = None


@dataclass(frozen=True)
class Notices:
    """What one page of a step asks in words. `passed` tells that the walk went on to another step, `ended` that it came
    to an end of its own: then whatever was not given was not needed.
    """

    page: Observation
    step: int
    sha256: str
    known: Labels
    passed: bool
    ended: bool

    def demands(self) -> Iterator[Demand]:
        """Everything of that kind, in the order of a reader who looks for what to have at hand."""
        yield from self._papers()
        yield from self._devices()
        yield from self._payments()
        yield from self._logins()

    def _demand(
        self, kind: str, label: str, concepts: tuple[str, ...], known: tuple[str, str], **more: object
    ) -> Demand:
        match = "unmatched" if not concepts else "matched" if len(concepts) == 1 else "ambiguous"
        told = {"obligation": known[0], "told_by": known[1], "match": match, "observation": self.sha256}
        return Demand.model_validate(
            {"step": self.step, "kind": kind, "label": label, "concepts": concepts, **told, **more}
        )

    def _obligation(self, text: str, *, without: bool) -> tuple[str, str]:
        if without:
            return "optional", "walk"
        return ("required", "words") if self.known.says("obliged", text) else ("unclear", "nothing")

    # --- papers to bring ---

    def _papers(self) -> Iterator[Demand]:
        asked = {normalised(each.name) for each in self.page.controls}
        for line in dict.fromkeys(self._listed()):
            name = BULLET.sub("", line).strip(" .;")
            if 1 < len(name) <= LONGEST and normalised(name) not in asked:
                doubt = self.known.says("optional", name) or re.search(
                    r"\b(si|indien|wenn|falls|if)\b", normalised(name)
                )
                known = ("unclear", "words") if doubt else ("required", "words")
                yield self._demand("paper", name, self.known.asked(name), known)

    def _listed(self) -> Iterator[str]:
        """Papers by their lines: those of a list below words that announce one, and those of a sentence."""
        for text in self.page.passages:
            lead, colon, rest = text.partition(":")
            if colon and rest.strip() and len(text) <= 3 * LONGEST and self.known.says("papers_wanted", lead):
                yield from COMMA.split(rest.strip())
        if not self.page.markup:
            yield from self._bulleted()
        elif any(self._announces(text) for text in self.page.passages):
            yield from self._marked_lists()

    def _marked_lists(self) -> Iterator[str]:
        for document in Page(self.page).documents:
            leads = [
                each
                for each in document.nodes
                if each.own_text and len(each.text) <= LONGEST and each.is_shown and self._announces(each.text)
            ]
            for lead in leads:
                listed = next((each for each in _after(lead) if each.tag in {"ul", "ol", "h1", "h2", "h3", "h4"}), None)
                if listed is not None and listed.tag in {"ul", "ol"}:
                    yield from [each.text for each in listed.children if each.tag == "li" and each.is_shown][:MOST]

    def _announces(self, text: str) -> bool:
        return self.known.says("papers_wanted", text) and not text.partition(":")[2].strip()

    def _bulleted(self) -> Iterator[str]:
        """Where the markup was not kept: the lines that a mark begins, right below."""
        listing = False
        for text in self.page.passages:
            if listing and BULLET.match(text):
                yield text
            else:
                listing = self._announces(text)

    # --- devices, payments, logins ---

    def _devices(self) -> Iterator[Demand]:
        for concept in DEVICES:
            said = next((text for text in self._said() if self.known.says(concept, text)), None)
            if said is not None:
                known = ("optional", "walk") if self.passed or self.ended else ("unclear", "nothing")
                if concept == "app_only" and known[0] == "unclear":
                    known = ("required", "words")
                yield self._demand("device", said, (concept,), known)
                return

    def _payments(self) -> Iterator[Demand]:
        said = next((text for text in self._said() if self.known.says("pay_online", text)), None)
        if said is not None:
            # Only a walk that came to its end shows that nothing had to be paid later.
            yield self._demand("payment", said, ("payment",), self._obligation(said, without=self.ended))
            return
        cards = [each for each in self.page.controls if each.autocomplete.startswith("cc-")]
        pressed = [each for each in self._pressed() if self.known.says("pay_press", each.name)]
        for each in [*(Pressed(card.name, card.selector, card.box) for card in cards), *pressed][:1]:
            known = ("optional", "walk") if self.passed or self.ended else ("unclear", "nothing")
            yield self._demand("payment", each.name, ("payment",), known, selector=each.selector, box=each.box)

    def _logins(self) -> Iterator[Demand]:
        for each in self._pressed():
            plain, keys = normalised(each.name), self.known.asked(each.name)
            concepts = tuple(key for key in keys if key in KEYS)
            logs_in = "login" in keys or (concepts and (BY_MEANS_OF.search(plain) or len(plain.split()) <= 2))
            if logs_in:
                known = ("optional", "walk") if self.passed or self.ended else ("unclear", "nothing")
                found = concepts or ("login",)
                yield self._demand("login", each.name, found, known, selector=each.selector, box=each.box)

    def _said(self) -> Iterator[str]:
        yield from self.page.passages
        yield from (each.name for each in self.page.controls)

    def _pressed(self) -> Iterator[Pressed]:
        """Buttons, choices and links; a choice may be the way to pay or to log in."""
        for control in self.page.controls:
            if control.role in {"button", "radio", "menuitem"} and control.type != "file" and not control.disabled:
                yield Pressed(control.name, control.selector, control.box)
        for document in self.page.markup:
            for number, (tag, box) in enumerate(zip(document.tags, document.boxes, strict=True)):
                if tag == "a" and box is not None and document.names.get(number):
                    yield Pressed(document.names[number], box=Box(x=box[0], y=box[1], width=box[2], height=box[3]))


def _after(element: Element) -> Iterator[Element]:
    """The elements that come after one, in document order, without those inside it."""
    nodes = element.document.nodes
    inside = sum(1 for _ in element.inside)
    return (each for each in nodes[element.number + inside + 1 :] if each.is_element)
