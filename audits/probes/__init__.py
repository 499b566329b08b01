"""Probes gather what a page shows; they judge nothing."""
