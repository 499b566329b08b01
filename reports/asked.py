"""What each procedure asks, in its own words: every demand of the walk that was asked the most. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audits.model import Demand
from reports.reached import Setting, procedure_of, setting_of
from reports.story import WalkStory
from reports.words import Words


@dataclass(frozen=True)
class AskedList:
    """The demands of one procedure in one setting, as one walk met them."""

    setting: Setting
    story: WalkStory
    demands: tuple[Demand, ...]

    @property
    def unmatched(self) -> int:
        """How many of them nothing known was recognised in."""
        return sum(each.match == "unmatched" for each in self.demands)


def asked_lists(stories: Sequence[WalkStory]) -> list[AskedList]:
    """A list a procedure and setting, of the walk that was asked the most: the latest of several."""
    most: dict[tuple[Setting, tuple[str, str]], AskedList] = {}
    for story in stories:
        demands = story.judgement.demands if story.judgement else ()
        key = setting_of(story.walk), procedure_of(story.walk)
        if demands and (key not in most or len(demands) >= len(most[key].demands)):
            most[key] = AskedList(key[0], story, demands)
    return [most[key] for key in sorted(most)]


def meaning(words: Words, demand: Demand) -> str:
    """What the label was recognised as; that it was not, or that it could be several things, is said."""
    if not demand.concepts:
        return words.text("asked-unmatched")
    names = [words.text(f"concept-{each}") if words.has(f"concept-{each}") else each for each in demand.concepts]
    told = words.listing(names)
    return words.text("asked-ambiguous", names=told) if demand.match == "ambiguous" else told


def obligation(words: Words, demand: Demand) -> str:
    """Whether it must be given, and how that is known."""
    known = "" if demand.told_by == "nothing" else words.text(f"asked-told-{demand.told_by}")
    told = words.text(f"asked-{demand.obligation}")
    return f"{told} ({known})" if known else told


def form(words: Words, demand: Demand) -> list[str]:
    """What the page says of the form that is wanted, a phrase for each rule; one without words is told as written."""
    phrases = [words.text(f"asked-format-{demand.format}")] if words.has(f"asked-format-{demand.format}") else []
    for name, value in demand.limits.items():
        known = words.has(f"asked-limit-{name}")
        phrases.append(words.text(f"asked-limit-{name}", value=value) if known else f"{name} {value}")
    return phrases
