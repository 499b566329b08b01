"""What is walked: practice administrations, packs of facts, walk files. No engine here."""
