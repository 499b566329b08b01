"""What people said of findings: a human's look, by whom, when, why."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Literal

from pydantic import ConfigDict, Field

from audits.model.base import Record


class ReviewStatus(StrEnum):
    """What a person decided."""

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    ANNOTATED = "annotated"


class Review(Record):
    """One look of a person at one finding of a walk.

    `finding` is the finding's id, which stays the same when the walk is judged again, so a review outlives the rules
    that asked for it; `rules` names the version whose finding was looked at, `seal` the state of the walk. The latest
    review of a finding counts, and those before it are kept. A finding that was `annotated` keeps its verdict.
    """

    schema_: Literal["ariane.review/1"] = Field("ariane.review/1", alias="schema")
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
    walk: str
    seal: str | None
    finding: str
    rule: str
    rules: str
    status: ReviewStatus
    why: str
    by: str
    at: datetime
