"""Findings that a person is asked to look at, in the order in which to look, and what was said of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from audits.archive import Archive, StoredWalk
from audits.model import Finding, Judgement, Review, ReviewStatus, Verdict, in_language
from reports.legible import one_line
from reports.reading import Reading
from reports.words import Words

ASKED = frozenset({Verdict.CANNOT_TELL, Verdict.FAILED})
"""Verdicts that a person is asked about: advice accuses nobody."""

CHOICES = {"c": ReviewStatus.CONFIRMED, "d": ReviewStatus.DISMISSED, "a": ReviewStatus.ANNOTATED}
"""What may be answered at the terminal."""


@dataclass(frozen=True)
class Item:
    """One finding to look at; `like` are the others of the same rule and verdict in its walk."""

    reading: Reading
    finding: Finding
    like: tuple[Finding, ...] = ()

    @property
    def walk(self) -> StoredWalk:
        """The walk in which it was found."""
        return self.reading.walk

    @property
    def review(self) -> Review | None:
        """What was last said of it."""
        return self.reading.reviews.get(self.finding.id)


def items(walks: Sequence[StoredWalk], verdicts: Collection[Verdict] = ASKED) -> list[Item]:
    """Every finding with these verdicts, walk by walk: what the machine could not decide first, then the gravest."""
    found = []
    for walk in walks:
        reading = Reading(walk)
        # Elements that nothing tells apart share an id, and so a review.
        each = list({finding.id: finding for finding in reading.judged if finding.verdict in verdicts}.values())
        order = list(Verdict)
        each.sort(key=lambda f: (f.verdict is not Verdict.CANNOT_TELL, order.index(f.verdict), f.severity.rank, f.rule))
        for finding in each:
            like = [f for f in each if (f.rule, f.verdict) == (finding.rule, finding.verdict) and f is not finding]
            found.append(Item(reading, finding, tuple(like)))
    return found


def waiting(found: Sequence[Item]) -> list[Item]:
    """Those of which nobody has said anything."""
    return [item for item in found if item.review is None]


def decide(
    archive: Archive, item: Item, status: ReviewStatus, by: str, why: str = "", *, all_alike: bool = False
) -> list[Review]:
    """Keep what a person said of a finding, and with `all_alike` of those like it that nobody has looked at.

    Raises `ArchiveError` for a review without a name, or without a reason where one is needed.
    """
    judgement = item.reading.judgement
    others = [each for each in item.like if each.id not in item.reading.reviews] if all_alike else []
    kept = {}
    for finding in [item.finding, *others]:
        review = Review(
            walk=item.walk.id,
            seal=item.walk.seal,
            finding=finding.id,
            rule=finding.rule,
            rules=judgement.rules if judgement else "",
            status=status,
            why=why.strip(),
            by=by.strip(),
            at=datetime.now(UTC),
        )
        if finding.id not in kept:
            archive.add_review(review)
            kept[finding.id] = review
    item.reading.reviews.update(kept)
    return list(kept.values())


def item_lines(item: Item, words: Words) -> list[str]:
    """A finding for the terminal: what, where, on what picture."""
    finding = item.finding
    title = in_language(item.walk.started.scenario.title, words.lang)
    verdict = words.text(f"verdict-{finding.verdict.value.replace('_', '-')}")
    colon = words.text("colon")
    lines = [
        f"{verdict}{colon} {words.rule_title(finding)}",
        f"  {words.rule_message(finding)}",
        f"  {words.text('review-where')}{colon} {one_line(title, 80)} ({finding.profile}){_step(item, words)}",
    ]
    if finding.target.name:
        lines.append(f"  {words.text('review-name')}{colon} {one_line(finding.target.name, 120)}")
    if finding.target.selector:
        lines.append(
            f"  {words.text('review-code')}{colon} {one_line(finding.target.html or finding.target.selector, 200)}"
        )
    if picture := _picture(item):
        lines.append(f"  {words.text('review-picture')}{colon} {picture}")
    if item.like:
        lines.append(f"  {words.text('review-like', n=len(item.like))}")
    if item.review:
        lines.append(f"  {review_line(item.review, words)}")
    return lines


def review_line(review: Review, words: Words) -> str:
    """What a person said, in a sentence: who, when, why."""
    said = words.text(f"review-{review.status.value}", by=one_line(review.by, 80), when=words.day(review.at.date()))
    return f"{said}{words.text('colon')} {one_line(review.why, 400)}" if review.why else f"{said}."


def item_record(item: Item, words: Words) -> dict[str, object]:
    """A finding as one JSON line, with what was last said of it."""
    finding = item.finding
    return {
        "walk": item.walk.id,
        "finding": finding.id,
        "rule": finding.rule,
        "verdict": finding.verdict.value,
        "severity": finding.severity.value,
        "profile": finding.profile,
        "step": None if finding.step is None else finding.step + 1,
        "title": words.rule_title(finding),
        "message": words.rule_message(finding),
        "target": finding.target.model_dump(mode="json"),
        "review": item.review.model_dump(mode="json", by_alias=True) if item.review else None,
    }


def rejudged_record(before: Judgement | None, after: Judgement) -> dict[str, object]:
    """What a new judgement of a walk changed, as one JSON line: ids of findings that came, and that went."""
    came, went = _changed(before, after)
    return {
        "walk": after.walk,
        "rules": after.rules,
        "before": before.rules if before else None,
        "findings": len(after.findings),
        "came": came,
        "went": went,
    }


def rejudged_line(before: Judgement | None, after: Judgement, words: Words) -> str:
    """The same for people."""
    came, went = _changed(before, after)
    counts = {"n": len(after.findings), "came": len(came), "went": len(went)}
    return words.text("rejudged", walk=after.walk, rules=after.rules, **counts)


def _changed(before: Judgement | None, after: Judgement) -> tuple[list[str], list[str]]:
    old = {finding.id for finding in before.findings} if before else set()
    new = {finding.id for finding in after.findings}
    return sorted(new - old), sorted(old - new)


def _step(item: Item, words: Words) -> str:
    if item.finding.step is None:
        return ""
    step = next((each for each in item.walk.steps if each.index == item.finding.step), None)
    title = in_language(step.title, words.lang) if step else ""
    return f", {words.text('step-number', n=item.finding.step + 1)}{words.text('colon')} {one_line(title, 80)}"


def _picture(item: Item) -> str:
    """The picture of the moment, as a path, with the place of the element on the page; for what came only by use, the
    picture of that, with the place on it.
    """
    state = item.reading.state(item.finding)
    moment = None if item.finding.of_a_state else item.reading.moment(item.finding)
    shot = state.screenshot if state else item.reading.screenshot(moment) if moment else None
    if shot is None:
        return ""
    box, left, top = item.finding.target.box, 0.0, 0.0
    if state:
        left, top = state.shown.x, state.shown.y
    place = f" ({round(box.x - left)}, {round(box.y - top)}, {round(box.width)} × {round(box.height)})" if box else ""
    return f"{item.walk.folder / shot.path}{place}"
