"""The name of a finding that stays the same from walk to walk."""

from __future__ import annotations

import hashlib

from audits.model import Target


def fingerprint(scenario: str, place: str, rule: str, target: Target) -> str:
    """Sixteen letters from scenario, step, rule, role and name; the selector only where nothing has a name.

    Never an address: those hold session ids, and change when a service moves.
    """
    what = target.name or target.selector
    parts = "\x1f".join((scenario, place, rule, target.role, what))
    return hashlib.sha256(parts.encode()).hexdigest()[:16]
