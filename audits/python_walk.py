"""A walk that a Python function takes, with the verbs of walk files: for journeys that branch.

Arguments are written as in a walk file: `step.fill({"Nom": "{person.family_name}"})`, `step.press("Suivant")`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any, TypeVar

from audits.acting import Halt
from audits.errors import ArianeError, KitError, UsageError
from audits.model import ChoiceSeen, MistakeSeen, ReasonCode, Seen, SlotsSeen, Step, Text
from audits.scenario import action, arrival
from audits.walk import Walk

Found = TypeVar("Found")

Argument = Any
"""What a walk file has after a verb."""


class PythonWalk:
    """A walk, step by step. It begins with its first step, and `begin` is asked for it then."""

    def __init__(self, begin: Callable[[], Walk]) -> None:
        self.begun: Walk | None = None
        self._begin = begin
        self._recording: AbstractContextManager[None] | None = None

    @contextmanager
    def step(self, title: str | Text, arrive: Mapping[str, Any]) -> Iterator[PythonStep]:
        """One step. `arrive` is what proves that it was reached, such as `{"heading": "Vos coordonnées"}`.

        Raises ScenarioError for a proof that is none; what keeps the walk from going on ends the function.
        """
        titles = {"*": title} if isinstance(title, str) else dict(title)
        step = Step(title=titles, arrive=arrival(arrive))
        if self.begun is None:
            self.begun = self._begin()
            self._recording = self.begun.recording()
            self._recording.__enter__()
            self.begun.open_start()
        with self.begun.step(step):
            yield PythonStep(self.begun)

    def end(self, trouble: BaseException | None) -> bool:
        """Write down how the walk ended, and whether the walk itself brought that about, and not its author's code.

        `trouble` is what the function was left by: a failed assertion means that the page is not as its author thought.
        """
        if self.begun is None or self._recording is None:
            raise KitError("A walk that never began cannot be ended.")
        by_itself = trouble is None or (isinstance(trouble, ArianeError) and not isinstance(trouble, UsageError))
        if isinstance(trouble, AssertionError):
            said = str(trouble).strip().splitlines()
            trouble = Halt(ReasonCode.EXPECTATION_NOT_MET, expected=said[0] if said else "an assertion")
        elif trouble is not None and not isinstance(trouble, Exception | KeyboardInterrupt):
            # A test that was skipped or given up says nothing of the service.
            trouble = Halt(ReasonCode.INTERRUPTED)
        self._record(trouble)
        return by_itself

    def _record(self, trouble: BaseException | None) -> None:
        assert self.begun is not None and self._recording is not None
        try:
            if trouble is None:
                self.begun.finish()
        except Exception as late:
            trouble = late
        try:
            handled = self._recording.__exit__(type(trouble) if trouble else None, trouble, None)
        except BaseException as again:
            # An interruption and a mistake of the scenario are passed on by the test itself.
            handled = again is trouble
            if not handled:
                raise


class PythonStep:
    """One step of a walk: the verbs, and what they found out."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk

    def do(self, verb: str, argument: Argument = None) -> Seen | None:
        """Any verb, as a walk file writes it. Returned is what its last action found out."""
        seen: Seen | None = None
        for each in action(verb, argument):
            _, seen = self._walk.perform(each)
        return seen

    def sees(self, **proof: Any) -> bool:
        """Whether the page shows a `heading`, `text`, `control`, `title` or `url` now. Nothing is recorded."""
        return self._walk.sees(arrival(proof))

    def open(self, url: str) -> None:
        """Go to an address."""
        self.do("open", url)

    def fill(self, controls: Argument) -> None:
        """Type into controls: `{"Nom": "{person.family_name}"}`."""
        self.do("fill", controls)

    def choose(self, controls: Argument) -> None:
        """Pick options: `{"Service": "Passeport"}`."""
        self.do("choose", controls)

    def check(self, controls: Argument) -> None:
        """Tick, or untick: `"J'accepte"`, `["A", "B"]`, `{"Rappel": "no"}`."""
        self.do("check", controls)

    def press(self, control: Argument) -> None:
        """Activate a button, a link, a tab."""
        self.do("press", control)

    def upload(self, controls: Argument) -> None:
        """Give files: `{"Passeport": "sample.pdf"}`."""
        self.do("upload", controls)

    def expect(self, **what: Any) -> None:
        """Assert a `heading`, `text`, `control` or `url`, or that a field is `optional`."""
        self.do("expect", what)

    def expect_choice(self, controls: Argument) -> ChoiceSeen:
        """Assert that options are offered; a missing one is a finding. Returned is what was offered."""
        return _of(ChoiceSeen, self.do("expect_choice", controls))

    def slots(self, inside: Argument) -> SlotsSeen:
        """Read the free moments of a calendar or list; the first is `{slots.first}` from then on."""
        return _of(SlotsSeen, self.do("slots", inside))

    def mistake(self, leave_empty: Argument, press: Argument, **rest: Argument) -> MistakeSeen:
        """Err on purpose: leave controls empty, and press. `rest` are verbs that fill the step otherwise.

        `step.mistake("Nom", "Suivant", fill={"Nom": "{person.family_name}", "Prénom": "{person.given_name}"})`
        """
        (mistake,) = action("mistake", {"leave_empty": leave_empty, "press": press})
        self._walk.plan((mistake, *(each for verb, argument in rest.items() for each in action(verb, argument))))
        return _of(MistakeSeen, self._walk.perform(mistake)[1])

    def dismiss(self, control: Argument) -> bool:
        """Close what lies over the page. Whether it was there."""
        (dismiss,) = action("dismiss", control)
        return self._walk.perform(dismiss)[0] is not None

    def back(self) -> None:
        """Use the browser's back button."""
        self.do("back")

    def look(self) -> None:
        """Observe the page now."""
        self.do("look")

    def stop(self, why: str = "") -> None:
        """End the walk here, on purpose, and with it the function."""
        self.do("stop", why or None)


def _of(kind: type[Found], seen: Seen | None) -> Found:
    if not isinstance(seen, kind):
        raise KitError(f"The verb found out {seen!r}, and no {kind.__name__}.")
    return seen
