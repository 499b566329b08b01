"""axe-core alone, in the page's own world, as the measure of what the kit must not lose."""

from __future__ import annotations

from typing import Any

from audits.browser import Browser
from audits.check import Looked
from audits.probes.axe import OPTIONS, script_path
from audits.profiles import load_profile

RUN = """async options => {
  const told = await axe.run(document, options);
  const ids = rules => rules.map(rule => rule.id);
  return { violations: ids(told.violations), incomplete: ids(told.incomplete), passes: ids(told.passes) };
}"""


def axe_alone(browser: Browser, url: str) -> dict[str, list[str]]:
    """Ids of the rules by what axe says of them."""
    context = browser.new_context(load_profile("desktop"))
    try:
        page = context.new_page()
        page.goto(url)
        page.evaluate(f"{script_path().read_text(encoding='utf-8')}\n;0")
        told: dict[str, Any] = page.evaluate(RUN, OPTIONS)
        return told
    finally:
        context.close()


UNSAID = {"css-orientation-lock", "label-content-name-mismatch", "color-contrast"}
"""What axe alone cannot tell of these need not be asked of a person: two are experimental, and contrast is measured."""


def lost(looked: Looked, alone: dict[str, list[str]]) -> set[str]:
    """What axe alone says and the kit does not: a violation or a doubt without a finding, or one that is green."""
    found = {finding.rule.removeprefix("axe/") for finding in looked.findings}
    passed = {rule.removeprefix("axe/") for rule in looked.passed}
    # Alone, axe is in the main document only, and says of every frame that it could not look inside.
    told = (set(alone["violations"]) | set(alone["incomplete"])) - {"frame-tested"}
    expected = told - (UNSAID - set(alone["violations"]))
    return {f"{rule} is lost" for rule in expected - found} | {f"{rule} is green" for rule in told & passed}
