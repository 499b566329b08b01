"""Rules judge saved records; they never see a page."""
