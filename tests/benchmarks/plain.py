"""`python -m tests.benchmarks.plain URL...`: the plain script as a command of its own."""

from __future__ import annotations

import sys

from audits.browser import Browser
from tests.benchmarks.runs import plain

if __name__ == "__main__":
    with Browser() as browser:
        plain(browser, sys.argv[1:])
