"""What opens when a control is pressed with a key: where focus goes, what is said of it, and how it is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from audits.model import Target, Verdict
from audits.model.tried import Opened
from audits.rules.data import words
from audits.rules.hit import Hit, Look
from audits.rules.page import Page
from audits.rules.pages.keyboard import called, is_a_control, target_of_heard, together
from audits.rules.pages.structure import STEP_OF
from audits.rules.registry import page_rule
from audits.rules.words import plain, speak_alike

WIDE = 0.3
"""Share of the window from which something that stands open is in the way."""


def _judged(page: Page, applies: Callable[[Opened], bool], wrong: Callable[[Opened], Verdict | None]) -> Iterator[Look]:
    """A look at each control that opened something of the kind; `wrong` gives the verdict, or None."""
    opened = page.observation.tried.opened
    for each in opened.opened if opened else ():
        if not applies(each):
            continue
        verdict = wrong(each)
        facts = {"control": each.name or each.selector, "text": each.layer.text[:80] if each.layer else ""}
        target = Target(selector=each.selector, name=each.name, box=each.box)
        yield Hit(target=target, facts=facts, verdict=verdict) if verdict else None


def _takes_over(opened: Opened) -> bool:
    return opened.layer is not None and opened.layer.takes_over


def _unfolds(opened: Opened) -> bool:
    return opened.layer is not None and not opened.layer.takes_over


def _is_closed(opened: Opened) -> bool:
    return _takes_over(opened) and (opened.by_escape or opened.by_button)


@page_rule("dialogs/focus-stays-behind")
def focus_stays_behind(page: Page) -> Iterator[Look]:
    """A dialog that neither takes focus nor gets it with the next Tab."""

    def wrong(opened: Opened) -> Verdict | None:
        layer = opened.layer
        if opened.reached or layer is None or not layer.controls:
            return None
        # A dialog that does not follow its control in the order of focus fails WCAG 2.4.3 (F85), whatever it covers.
        dialog = layer.role in {"dialog", "alertdialog"}
        return Verdict.FAILED if layer.blocks or layer.modal or dialog else Verdict.CANNOT_TELL

    yield from _judged(page, _takes_over, wrong)


@page_rule("dialogs/focus-nowhere")
def focus_nowhere(page: Page) -> Iterator[Look]:
    """A modal dialog that Tab finds and nothing tells of: what had focus has it no more, and nothing else has it."""

    def wrong(opened: Opened) -> Verdict | None:
        layer = opened.layer
        lost = layer is not None and layer.modal and layer.controls and opened.reached and opened.focus == "nowhere"
        return Verdict.CANNOT_TELL if lost else None

    yield from _judged(page, _takes_over, wrong)


@page_rule("dialogs/leads-behind")
def leads_behind(page: Page) -> Iterator[Look]:
    """A dialog that blocks the page, and out of which Tab leads to what lies behind it."""

    def wrong(opened: Opened) -> Verdict | None:
        if not opened.left or opened.layer is None:
            return None
        behind = opened.left == "behind" and opened.layer.blocks
        return Verdict.FAILED if behind else Verdict.CANNOT_TELL if opened.layer.modal else None

    yield from _judged(page, _takes_over, wrong)


@page_rule("dialogs/readable-behind")
def readable_behind(page: Page) -> Iterator[Look]:
    """A dialog that blocks the page and keeps Tab, and behind which whoever listens reads on; nothing calls it modal.

    Of what has no role, `dialogs/unsaid` tells.
    """

    def applies(opened: Opened) -> bool:
        layer = opened.layer
        return layer is not None and layer.blocks and layer.role in {"dialog", "alertdialog"}

    def wrong(opened: Opened) -> Verdict | None:
        layer = opened.layer
        kept = opened.reached and not opened.left and layer is not None and layer.controls > 0
        return Verdict.CANNOT_TELL if kept and layer and layer.readable and not layer.modal else None

    yield from _judged(page, applies, wrong)


@page_rule("dialogs/no-way-out")
def no_way_out(page: Page) -> Iterator[Look]:
    """A dialog over the page that neither Escape nor any control in it closes."""

    def wrong(opened: Opened) -> Verdict | None:
        layer = opened.layer
        if layer is None or not layer.blocks or opened.by_escape or opened.by_button:
            return None
        return Verdict.CANNOT_TELL if layer.controls else Verdict.FAILED

    yield from _judged(page, _takes_over, wrong)


@page_rule("dialogs/part-unreachable")
def part_unreachable(page: Page) -> Iterator[Look]:
    """Something in what opened that answers a click and takes no focus, such as a cross that closes it."""
    opened = page.observation.tried.opened
    tried = [state.tried.listening for state in page.states if state.tried.listening is not None]
    told = {heard.selector for listening in tried for heard in listening.elements}
    for opening in opened.opened if opened else ():
        # What holds the entries hears for them; of what was tried by itself, `keyboard/unreachable` tells.
        parts = (
            each
            for each in opening.unreached
            if is_a_control(each) and each.role not in {"menu", "listbox"} and each.selector not in told
        )
        for part, count in together(parts):
            facts = {"control": opening.name or opening.selector, "part": called(part), "count": str(count)}
            yield Hit(target=target_of_heard(part), facts=facts)
        if opening.entries_reached is False and opening.layer is not None:
            facts = {"control": opening.name or opening.selector, "part": opening.layer.text[:80], "count": "1"}
            yield Hit(target=Target(selector=opening.selector, name=opening.name, box=opening.box), facts=facts)
        elif opening.layer is not None and (opening.layer.controls or opening.entries_reached):
            yield None


@page_rule("dialogs/escape-does-nothing")
def escape_does_nothing(page: Page) -> Iterator[Look]:
    """A dialog that only a control in it closes: Escape is what people who use keys try first."""
    yield from _judged(page, _is_closed, lambda each: None if each.by_escape else Verdict.ADVICE)


@page_rule("dialogs/focus-lost-on-close")
def focus_lost_on_close(page: Page) -> Iterator[Look]:
    """A dialog after which nothing has focus: whoever uses keys begins at the top again."""
    opened = page.observation.tried.opened
    for each in filter(_is_closed, opened.opened if opened else ()):
        # Closed by a key it may give focus back, and lose it all the same with what was chosen in it.
        after = "closed" if each.back == "nowhere" else "day" if each.back_chosen == "nowhere" else ""
        facts = {"control": each.name or each.selector, "after": after}
        target = Target(selector=each.selector, name=each.name, box=each.box)
        yield Hit(target=target, facts=facts) if after else None


@page_rule("dialogs/returns-elsewhere")
def returns_elsewhere(page: Page) -> Iterator[Look]:
    """A dialog after which focus is in another part of the page than the control that opened it."""
    opened = page.observation.tried.opened
    for each in filter(_is_closed, opened.opened if opened else ()):
        facts = {"control": each.name or each.selector, "other": each.back_to[:80]}
        target = Target(selector=each.selector, name=each.name, box=each.box)
        yield Hit(target=target, facts=facts) if each.back_to else None


@page_rule("dialogs/unsaid")
def unsaid(page: Page) -> Iterator[Look]:
    """Something that blocks the page, and of which nothing says that it is a dialog."""

    def wrong(opened: Opened) -> Verdict | None:
        layer = opened.layer
        if layer is None or layer.role or layer.modal:
            return None
        # A menu or a part that slides in beside the page says by its control that it is open.
        if opened.expanded_after == "true" and not layer.blocks:
            return None
        return Verdict.CANNOT_TELL if opened.focus == "inside" or not layer.blocks else Verdict.FAILED

    yield from _judged(page, _takes_over, wrong)


@page_rule("dialogs/unnamed")
def unnamed(page: Page) -> Iterator[Look]:
    """A dialog that does not say what it is about."""

    def applies(opened: Opened) -> bool:
        return opened.layer is not None and opened.layer.role in {"dialog", "alertdialog"}

    yield from _judged(page, applies, lambda each: None if each.layer and each.layer.named else Verdict.CANNOT_TELL)


@page_rule("dialogs/state-untrue")
def state_untrue(page: Page) -> Iterator[Look]:
    """A control that says the same of what it unfolds before and after."""

    def applies(opened: Opened) -> bool:
        return opened.expanded_before in {"true", "false"} and _unfolds(opened)

    yield from _judged(
        page, applies, lambda each: Verdict.FAILED if each.expanded_after == each.expanded_before else None
    )


@page_rule("dialogs/state-unsaid")
def state_unsaid(page: Page) -> Iterator[Look]:
    """A control that shows and hides a part, and says neither in its words nor in its code which of the two it is."""

    def wrong(opened: Opened) -> Verdict | None:
        told = opened.native or opened.expanded_before or opened.expanded_after or opened.renamed or opened.told
        return None if told else Verdict.FAILED if opened.follows else Verdict.CANNOT_TELL

    yield from _judged(page, lambda each: _unfolds(each) and each.folds, wrong)


@page_rule("dialogs/switch-unsaid")
def switch_unsaid(page: Page) -> Iterator[Look]:
    """A control that is on or off, which its look alone tells."""

    def wrong(opened: Opened) -> Verdict | None:
        return None if opened.switch_said else Verdict.FAILED

    yield from _judged(page, lambda each: each.switches, wrong)


@page_rule("dialogs/choice-unsaid")
def choice_unsaid(page: Page) -> Iterator[Look]:
    """Something of which a part is chosen, ticked or unfolded, and of whose code nothing changes with its look."""
    opened = page.observation.tried.opened
    for each in opened.composites if opened else ():
        if each.told:
            target = Target(selector=each.selector, role=each.role, name=each.name, box=each.box)
            kind = {"combobox": "option", "button": "row"}.get(each.role, "part")
            facts = {"control": each.name or each.selector, "kind": kind}
            yield Hit(target=target, facts=facts) if each.told == "unsaid" else None


@page_rule("dialogs/page-stays-hidden")
def page_stays_hidden(page: Page) -> Iterator[Look]:
    """A page that is hidden from whoever listens while something lies over it, and stays so once that has gone."""
    opened = page.observation.tried.opened
    for each in opened.muted if opened else ():
        target = Target(selector=each.selector, box=each.box)
        yield Hit(target=target, facts={"control": each.name or "…"})
    if opened and not opened.muted and (opened.opened or opened.standing):
        yield None


@page_rule("dialogs/reached-late")
def reached_late(page: Page) -> Iterator[Look]:
    """A part that unfolds right below its control, and from which Tab leads to what lies further down."""

    def applies(opened: Opened) -> bool:
        return _unfolds(opened) and opened.layer is not None and opened.layer.controls > 0

    yield from _judged(page, applies, lambda each: Verdict.FAILED if each.passed_over_for else None)


@page_rule("dialogs/focus-lost-on-press")
def focus_lost_on_press(page: Page) -> Iterator[Look]:
    """A control that goes when it is pressed, and takes focus with it."""
    yield from _judged(page, lambda each: each.gone, lambda each: Verdict.FAILED if each.focus == "nowhere" else None)


@page_rule("dialogs/title-stays")
def title_stays(page: Page) -> Iterator[Look]:
    """A step that takes the place of another, or a page that a script draws, under the title of the one before."""
    opened = page.observation.tried.opened
    for each in opened.replaced if opened else ():
        facts = {"control": each.name or each.selector, "heading": each.heading}
        if words("pages/dialogs.yaml", "month").fullmatch(plain(each.heading)):
            # A calendar that is turned is the same step.
            yield None
            continue
        if each.address in {"path", "route"} and speak_alike(page.observation.title, each.heading):
            yield None
            continue
        # Under another address it is another page, and under another route another view; within one, the title may well
        # be that of all steps.
        other = (
            each.address == "path" or (each.address == "route" and each.whole) or _counts_another(page, each.heading)
        )
        verdict = Verdict.FAILED if other else None
        yield Hit(target=Target(selector=each.selector, name=each.name, box=each.box), facts=facts, verdict=verdict)


@page_rule("dialogs/title-of-another-view")
def title_of_another_view(page: Page) -> Iterator[Look]:
    """A view of a page that a script draws, under the very title of another one, of which that speaks."""
    opened = page.observation.tried.opened
    titled = opened.titled if opened else ()
    shared = _common_words([page.observation.title, *(each.title for each in titled)])
    for each in titled:
        own = " ".join(word for word in plain(each.title).split() if word not in shared)
        alike = [other.heading for other in titled if other.title == each.title and other.heading != each.heading]
        of_another = own and not speak_alike(own, each.heading) and any(speak_alike(own, other) for other in alike)
        facts = {"control": each.name or each.selector, "heading": each.heading, "title": each.title}
        yield (
            Hit(target=Target(selector=each.selector, name=each.name, box=each.box), facts=facts)
            if of_another
            else None
        )


def _common_words(titles: list[str]) -> set[str]:
    """The words that all of several titles have: those of the site."""
    said = [set(plain(each).split()) for each in titles]
    return set.intersection(*said) if len(set(titles)) > 1 else set()


def _counts_another(page: Page, heading: str) -> bool:
    """Whether the title counts one step, and what came counts another of as many."""
    titled, came = (STEP_OF.search(plain(each)) for each in (page.observation.title, heading))
    return titled is not None and came is not None and titled[2] == came[2] and titled[1] != came[1]


@page_rule("dialogs/stands-in-the-way")
def stands_in_the_way(page: Page) -> Iterator[Look]:
    """Something that lies over the page from the start, and in which nothing closes it."""
    opened = page.observation.tried.opened
    for layer in opened.standing if opened else ():
        if layer.share < WIDE and not layer.blocks:
            continue
        facts = {"text": layer.text[:80], "percent": str(round(100 * layer.share))}
        target = Target(selector=layer.selector, name=layer.text[:80], box=layer.box)
        yield None if layer.closers else Hit(target=target, facts=facts)
