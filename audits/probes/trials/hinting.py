"""Hints that come when something has focus: what they lie over, and whether Escape takes them away while focus stays.

Those that came on the way with Tab are brought about once more when the way is over.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from audits.model.tried import FocusHint
from audits.probes.trials.bench import Bench, box_of
from audits.probes.world import script

SCRIPT = script("trials/hinting.js")

FADES = 300
"""Milliseconds that a hint may take to come, and to go."""

LEFT_OVER = 3.0
"""Seconds of the trial's time below which no further hint is looked at."""


def hints(bench: Bench) -> Iterator[FocusHint]:
    """What came with focus, of those that `arianeHinting.came` has noted. Raises DocumentSilent."""
    mask = bench.redactor.text
    for at, about in enumerate(bench.main.run("() => arianeHinting.told()")):
        if bench.short_of(LEFT_OVER):
            break
        if (seen := _seen(bench, at, about)) is not None:
            yield FocusHint(
                selector=mask(about["selector"]),
                name=mask(about["name"]),
                box=box_of(about["box"]),
                field=about["field"],
                text=mask(seen["text"]),
                covers=mask(seen["covers"]),
                dismissed=seen["dismissed"],
                pressed=seen["pressed"],
            )


def _seen(bench: Bench, at: int, about: dict[str, Any]) -> dict[str, Any] | None:
    """Take focus away and give it back; where something comes over something else, press Escape, and the control."""

    def ask(what: str, *arguments: int) -> Any:
        return bench.main.run(f"(...given) => arianeHinting.{what}(...given)", *arguments)

    def pause() -> None:
        bench.page.wait_for_timeout(FADES)

    if not ask("rest", at):
        return None
    pause()
    ask("focus", at)
    pause()
    seen: dict[str, Any] | None = ask("look", at)
    if seen is None:
        return None
    # One that is gone already hides nothing for long.
    dismissed = not ask("stays", at)
    # What goes when somebody types, or presses what brought it, is in nobody's way either.
    pressed = False
    others = ("1",) if about["writes"] else ("Enter",) if about["presses"] else ()
    for key in ("Escape", *others):
        if seen["covers"] and not dismissed:
            bench.page.keyboard.press(key)
            pause()
            dismissed = not ask("stays", at)
            pressed = key == "Enter"
    ask("leave")
    if seen["covers"] and not dismissed:
        pause()
        # What cannot be read without the hint either, the hint does not hide.
        seen["covers"] = seen["covers"] if ask("opens") else ""
    return {**seen, "dismissed": dismissed, "pressed": pressed}
