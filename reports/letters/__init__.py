"""Dossiers and letters on what services ask again, for the desk that can do something about it."""
