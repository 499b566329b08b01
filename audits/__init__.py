"""The engine: walks, checks, judges and keeps. See README.md in this folder."""

__version__ = "0.1.0"
"""The one place where the version is written: the wheel, the instrument of a walk and the user agent read it."""
