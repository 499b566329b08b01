"""The page for people who enlarge it: in a narrow window, with text set wider, with text twice as large."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audits.model import Target, Verdict
from audits.model.tried import ControlGone, CutText, Narrow, Overlap
from audits.rules.data import words
from audits.rules.hit import Hit, Look
from audits.rules.page import Page
from audits.rules.registry import page_rule
from audits.rules.words import plain

FILE = "pages/reflow.yaml"

FEW = 3
"""Links or buttons that must be gone before a person is asked to look."""

WINDOW = 320
"""CSS pixels of the narrow window."""

SLACK = 4
"""CSS pixels by which a page may be wider without anybody scrolling."""

TOO_MUCH = 0.5
"""Share of a window that parts which do not scroll may cover."""


def _target(cut: CutText) -> Target:
    return Target(selector=cut.selector, name=cut.text[:80], box=cut.box)


def _once(narrow: Narrow | None, cut: Sequence[CutText], verdict: Verdict | None = None) -> Iterator[Look]:
    """One finding a page, with the first text and how many there are."""
    if narrow is None:
        return
    if not cut:
        yield None
        return
    yield Hit(target=_target(cut[0]), facts={"text": cut[0].text, "count": str(len(cut))}, verdict=verdict)


@page_rule("reflow/two-directions")
def two_directions(page: Page) -> Iterator[Look]:
    """A narrow window in which text must be scrolled sideways too. Tables of data, maps and drawings may need that."""
    narrow = page.observation.tried.narrow
    if narrow is None:
        return
    wide = narrow.width > WINDOW + SLACK and narrow.out
    if not wide:
        yield None
        return
    outside = [each for each in narrow.out if not each.tabled] or list(narrow.out)
    texts = sorted((each for each in outside if each.text), key=_is_field_partly_seen) or outside
    facts = {"width": str(round(narrow.width)), "text": texts[0].text or f"<{texts[0].tag}>"}
    # What says nothing may be an ornament, some pixels more are no second dimension, a calendar may need its days.
    mild = not texts[0].text or texts[0].tabled or narrow.width < WINDOW * 1.1 or _is_field_partly_seen(texts[0])
    yield Hit(target=_target(texts[0]), facts=facts, verdict=Verdict.CANNOT_TELL if mild else None)


def _is_field_partly_seen(cut: CutText) -> bool:
    """Whether a field begins in the window: what is written there can be read, if it is short."""
    return cut.tag in {"input", "select", "textarea"} and cut.box is not None and cut.box.x < WINDOW


@page_rule("reflow/cut-when-narrow")
def cut_when_narrow(page: Page) -> Iterator[Look]:
    """Text that is whole in a wide window and cut off in a narrow one."""
    narrow = page.observation.tried.narrow
    yield from _once(narrow, narrow.cut if narrow else ())


@page_rule("reflow/cut-when-zoomed")
def cut_when_zoomed(page: Page) -> Iterator[Look]:
    """Text that is whole in a wide window and in a narrow one, and cut off at 200% zoom between them."""
    narrow = page.observation.tried.narrow
    yield from _once(narrow, narrow.zoomed if narrow else ())


@page_rule("reflow/text-in-scroller")
def text_in_scroller(page: Page) -> Iterator[Look]:
    """Sentences in a part of the page that scrolls sideways, with lines wider than a narrow window."""
    narrow = page.observation.tried.narrow
    if narrow is None:
        return
    # What stands beside others may be there to be held against them.
    sure = [each for each in narrow.sideways if not each.tabled]
    yield from _once(narrow, sure or narrow.sideways, None if sure else Verdict.CANNOT_TELL)


@page_rule("reflow/cut-when-spaced")
def cut_when_spaced(page: Page) -> Iterator[Look]:
    """Text that is cut off once lines, words and letters are set wider apart, as some people need."""
    narrow = page.observation.tried.narrow
    spaced = narrow.spaced if narrow else ()
    sure = [each for each in spaced if not each.barely]
    # Whether the feet of letters are gone, or only the room below them, eyes tell.
    yield from _once(narrow, sure or spaced, None if sure else Verdict.CANNOT_TELL)


@page_rule("reflow/cut-when-large")
def cut_when_large(page: Page) -> Iterator[Look]:
    """Text that is cut off once it is twice as large."""
    narrow = page.observation.tried.narrow
    cut = sorted(narrow.large, key=lambda each: each.aside) if narrow else []
    yield from _once(narrow, cut, Verdict.CANNOT_TELL if all(each.aside for each in cut) else None)


def _is_sentence(cut: CutText) -> bool:
    return len(cut.text.split()) >= 6 and cut.text.rstrip()[-1:] in ".!?…:"


@page_rule("reflow/gone-when-narrow")
def gone_when_narrow(page: Page) -> Iterator[Look]:
    """Words of the page that are not there in a narrow window, nor anywhere else in it."""
    narrow = page.observation.tried.narrow
    if narrow is None:
        return
    # A caption or a label may be told otherwise there; a sentence is missed, and so is a column of a table.
    whole = [each for each in narrow.gone if _is_sentence(each) or each.tag == "th"]
    yield from _once(narrow, whole or narrow.gone, None if whole else Verdict.CANNOT_TELL)


@page_rule("reflow/control-gone-when-narrow")
def control_gone_when_narrow(page: Page) -> Iterator[Look]:
    """A field, a button or a menu that a narrow window takes away, without anything to open it."""
    narrow = page.observation.tried.narrow
    if narrow is None:
        return
    # A way back, the numbers of further pages and what only a wide window can do are left out on purpose.
    lost = [each for each in narrow.controls if not each.opener and not _is_left_out(each)]
    sure = [each for each in lost if _is_needed(each)]
    # A link or a button alone may be told otherwise; several are a part of the page.
    if not sure and len(lost) < FEW:
        yield None
        return
    first = (sure or lost)[0]
    facts = {"control": first.name, "count": str(len(sure or lost))}
    target = Target(selector=first.selector, name=first.name[:80], box=first.box)
    yield Hit(target=target, facts=facts, verdict=None if sure else Verdict.CANNOT_TELL)


def _is_left_out(gone: ControlGone) -> bool:
    return any(words(FILE, "left_out").search(plain(each)) for each in (gone.holder, gone.name))


def _is_needed(gone: ControlGone) -> bool:
    """Whether nobody can do without it: what sends a form, a form as a whole, a menu as a whole."""
    if gone.kind == "link":
        return gone.whole
    searching = words(FILE, "searching").search(plain(f"{gone.holder} {gone.name}"))
    return not searching and (gone.kind == "submit" or gone.required or (gone.kind == "field" and gone.whole))


@page_rule("reflow/overlaps")
def overlaps(page: Page) -> Iterator[Look]:
    """Texts that come to lie upon each other for people who enlarge the page; one finding for each way."""
    narrow = page.observation.tried.narrow
    if narrow is None:
        return
    if not any(map(_comes_of_it, narrow.overlaps)):
        yield None
    for when in ("narrow", "spaced", "large"):
        found = [each for each in narrow.overlaps if each.when == when and _comes_of_it(each)]
        sure = [each for each in found if _is_unreadable(each)]
        if found:
            first = (sure or found)[0]
            facts = {"text": first.text, "other": first.other, "when": when, "count": str(len(sure or found))}
            target = Target(selector=first.selector, name=first.text[:80], box=first.box)
            yield Hit(target=target, facts=facts, verdict=None if sure else Verdict.CANNOT_TELL)


def _comes_of_it(overlap: Overlap) -> bool:
    """Whether people meet it: with text alone twice as large, columns that stay as wide as they were are no proof, as
    they grow when the page as a whole is enlarged.
    """
    return overlap.when != "large" or overlap.outgrew


def _is_unreadable(overlap: Overlap) -> bool:
    """Whether two texts are certainly in each other's way: what is painted over something may be meant to be."""
    return overlap.controls or not overlap.hides


@page_rule("reflow/not-enlarged")
def not_enlarged(page: Page) -> Iterator[Look]:
    """Text whose size follows the width of the window: zoom leaves it as small as it was."""
    narrow = page.observation.tried.narrow
    yield from _once(narrow, narrow.still if narrow else ())


@page_rule("reflow/held-one-way")
def held_one_way(page: Page) -> Iterator[Look]:
    """A page that hides what it holds, or turns it on its side, until the device is turned."""
    narrow = page.observation.tried.narrow
    if narrow is None:
        return
    asked = _asks_to_turn(narrow.upright_said)
    # A phone held upright has a narrow window, too.
    hidden = narrow.upright or ((narrow.upright_controls or narrow.gone) if asked else ())
    if hidden:
        yield _held("upright", "hidden", hidden, None if asked else Verdict.CANNOT_TELL)
        return
    for phone in narrow.phones:
        # What changes by itself is gone a moment later, too: only a page that asks for it wants the phone turned.
        lost = phone.lost if _asks_to_turn(phone.said) else ()
        if phone.askew or lost:
            yield _held(phone.held, "askew" if phone.askew else "hidden", phone.askew or lost)
            return
    yield None


def _asks_to_turn(said: Sequence[str]) -> bool:
    return any(words(FILE, "turn").search(plain(each)) for each in said)


def _held(way: str, how: str, cut: Sequence[CutText], verdict: Verdict | None = None) -> Hit:
    facts = {"text": cut[0].text, "count": str(len(cut)), "held": way, "how": how}
    return Hit(target=_target(cut[0]), facts=facts, verdict=verdict)


@page_rule("reflow/window-filled-by-fixed-parts")
def window_filled_by_fixed_parts(page: Page) -> Iterator[Look]:
    """Parts that do not scroll and leave little of an enlarged page to read."""
    narrow = page.observation.tried.narrow
    if narrow is not None:
        full = narrow.stuck > TOO_MUCH
        yield Hit(facts={"percent": str(round(100 * narrow.stuck))}) if full else None
