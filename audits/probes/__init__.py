"""Gather what a page shows: one module a probe, and `Observer`, which runs them all. See README.md."""

from audits.probes.observe import Memory, Observer, Sight

__all__ = ["Memory", "Observer", "Sight"]
