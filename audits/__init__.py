"""The engine: walks, checks, judges and keeps. See README.md in this folder."""
