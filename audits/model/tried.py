"""What came of using a page as people do: pressing Tab, narrowing the window, erring, waiting.

A section is None where its trial was not made; a trial that gave up is also among what was not audited.
"""

from __future__ import annotations

from typing import Literal

from audits.model.base import Box, Record, Viewport


class FieldRef(Record):
    """A field by which a finding names it; `frame` is the address of the frame that holds it."""

    selector: str
    name: str = ""
    box: Box | None = None
    frame: str | None = None


class BrokenPicture(Record):
    """A picture that did not come. `alt` is None where it has none."""

    selector: str
    url: str
    alt: str | None = None
    box: Box | None = None


class Lettered(Record):
    """A picture that is drawn by the page itself, and the words that are drawn in it. `behind`: in the background of an
    element that says nothing; `alone`: a few lines on a plain ground, and nothing else. `read` ones were recognised in
    a picture made of pixels: likely, not certain.
    """

    selector: str
    words: str
    box: Box | None = None
    behind: bool = False
    alone: bool = False
    read: bool = False


class MarkedRow(Record):
    """A row or an item, and the small drawing in it that has no name: which of its group, in which colours, how the
    source calls it, whether it is hidden from screen readers. `drawing` is empty where the row has none, `cell` is
    what the cell says instead, `said` all that is told of the row, hidden words and states too.
    """

    drawing: str = ""
    colours: str = ""
    called: str = ""
    hidden: bool = False
    cell: str = ""
    said: str = ""


class Marked(Record):
    """Rows beside each other of which some hold a drawing without a name. `alone`: nothing else is in its cell; `head`:
    what the column is called.
    """

    selector: str
    box: Box | None = None
    alone: bool = False
    head: str = ""
    rows: tuple[MarkedRow, ...] = ()


class Canvas(Record):
    """A drawing of a script that nothing names: whether anything but its ground is `drawn`, whether it `flows`
    with the page with nothing over it, and whether it looked the same a second later (`still`).
    """

    selector: str
    box: Box | None = None
    drawn: bool = False
    flows: bool = False
    still: bool = False


class KeyEntry(Record):
    """An entry in the key of a chart: its words, its colour (CSS), and in which ways what bears that colour is `drawn`:
    as a line or a surface, with which dashes, width and marks.
    """

    text: str
    colour: str
    drawn: tuple[str, ...] = ()


class Bars(Record):
    """Bars of a chart that stand on one base, without a line around them: their colour (CSS), and how many."""

    colour: str
    count: int


class Chart(Record):
    """A drawing with bars, or whose key tells what its colours mean. `texts` are the words that it holds beside those
    of the key; `ground` is the colour (CSS) behind it, empty where a picture lies there.
    """

    selector: str
    name: str = ""
    box: Box | None = None
    entries: tuple[KeyEntry, ...] = ()
    texts: tuple[str, ...] = ()
    bars: tuple[Bars, ...] = ()
    ground: str = ""


class ResourceSeen(Record):
    """A file that a page loaded: what asked for it (`img`, `script`, ...), its size, its status (0: not told)."""

    url: str
    kind: str = ""
    kilobytes: float = 0.0
    status: int = 0


class CookieSet(Record):
    """A cookie that was there before anybody consented. `expires` in seconds since 1970; None: with the session.
    `holds` tells what its value looks like, which is not kept: something too `short` to tell many visitors apart, or
    `other`, for which older records say `id` too (empty: not looked at).
    """

    name: str
    domain: str
    expires: float | None = None
    holds: Literal["", "id", "short", "other"] = ""


class Slip(Record):
    """A slip in the source of a page: `attribute-twice`, `id-twice`, `not-closed`, `closed-not-opened`, `nested`,
    `no-doctype`, with the line.
    """

    kind: str
    what: str
    line: int


class Recoloured(Record):
    """Words under the pointer, of a link, a button or a row, of a choice that was made, or in an empty field: their
    colour (CSS) and those of what lies behind them, nearest first, with the size (CSS pixels) and weight of their
    letters.
    """

    selector: str
    name: str = ""
    box: Box | None = None
    colour: str
    grounds: tuple[str, ...] = ()
    size: float = 16.0
    weight: int = 400


class Loaded(Record):
    """What a page brought with it. `stored` are names of entries in its storage, `stored_ids` of those that outlast the
    visit and hold a long random id. `kilobytes` leaves out files of other sites that do not tell their weight; `slips`
    is None where the browser has not kept the source. `referrer_policy` is what the server's answer says of it (None:
    not heard), `readdressed` whether a script has changed the address since (None: not known).
    `answered` are the milliseconds from asking for the page, once connected, to the first of its answer (None: not
    known). `placeholders` are the words that stand in empty fields.
    """

    kilobytes: float = 0.0
    milliseconds: float = 0.0
    pictures: tuple[BrokenPicture, ...] = ()
    resources: tuple[ResourceSeen, ...] = ()
    cookies: tuple[CookieSet, ...] = ()
    stored: tuple[str, ...] = ()
    stored_ids: tuple[str, ...] = ()
    lettered: tuple[Lettered, ...] = ()
    canvases: tuple[Canvas, ...] = ()
    charts: tuple[Chart, ...] = ()
    marked: tuple[Marked, ...] = ()
    slips: tuple[Slip, ...] | None = None
    referrer_policy: str | None = None
    readdressed: bool | None = None
    answered: float | None = None
    placeholders: tuple[Recoloured, ...] = ()


class WaitedFor(Record):
    """Something that came by itself, in the minute in which it did. `text` is the address, or what was said; `passed`
    are words that were gone at the next look. `lost` tells that what had been entered is there no longer: `form` (the
    field is gone), `words` (it is empty), `choice`. `second` is when it came by the page's clock, counted from
    where the waiting began (None: not known); `deaf` tells that it came with something that shows a hand and nothing
    that takes focus, `asks` that it came with a dialog that holds a control.
    """

    minute: int
    kind: Literal["left", "dialog", "said", "passed", "lost"]
    text: str
    second: float | None = None
    deaf: bool = False
    asks: bool = False


class MovedByScript(Record):
    """Something that a script moved or changed by itself, `times` in the minute that was looked at: `place` where it
    stood or could be seen, or only its `words`; `again` counts how often it came back to what it had shown before.
    """

    selector: str
    text: str = ""
    box: Box | None = None
    times: int
    again: int = 0
    what: Literal["place", "words"]


class Vanished(Record):
    """Words that came when something was pressed, and were gone after so many `seconds` of the page's clock."""

    selector: str
    text: str
    box: Box | None = None
    seconds: int


class Fleeting(Vanished):
    """Words that stood there at first, or came by themselves, and were gone after so many seconds, once and for all;
    whether they `hold` anything to use.
    """

    holds: bool = False


class Waited(Record):
    """What happened while nobody did anything but enter a word and a choice at first, by the page's own clock, which
    runs fast meanwhile.

    `minutes` is how far that clock ran. `events` are what came by itself: the page asked for another one (`left`), a
    question of the browser (`dialog`), words that were not there (`said`). `counting` are lines in which a figure
    fell time after time, `asked` tells that the page asked its server for anything else meanwhile, which it did not
    get. `answered` is what was pressed the last time that something asked whether anybody was there, `answered_at` in
    which minute. `moved` is what changed in its first minute and goes on changing (None: it could not be looked at),
    `taken` what took focus by itself then. `pressed` tells that a form was sent empty at the end and refused,
    `vanished` what it said then and did not leave there. `unkept` is what was said when a form was sent rightly, or a
    button pressed, and went with a number that stands nowhere else. `fleeting` is what came and went by itself in the
    first minute.
    """

    minutes: int
    events: tuple[WaitedFor, ...] = ()
    counting: tuple[str, ...] = ()
    asked: bool = False
    answered: str = ""
    answered_at: int = 0
    moved: tuple[MovedByScript, ...] | None = ()
    taken: FieldRef | None = None
    vanished: tuple[Vanished, ...] = ()
    unkept: tuple[Vanished, ...] = ()
    pressed: bool = False
    fleeting: tuple[Fleeting, ...] | None = None


class Idled(Record):
    """What happened while nobody did anything for so many real `minutes`, and what came when the page was opened again
    then: the `same` page, or another, with `login` one that asks for a password.

    `asked` tells that the page asked its server for anything meanwhile, which it may not have got.
    """

    minutes: float
    events: tuple[WaitedFor, ...] = ()
    asked: bool = False
    same: bool = True
    login: bool = False
    url: str = ""
    title: str = ""


class TabStop(Record):
    """Where focus came by when Tab was pressed; `index` is its place in document order, `type` that of a field.

    `visible` tells whether anything about it, or right beside it, looks otherwise with focus than without; `covered_by`
    what lies over all of it, as an opening tag; `inside` whether it can be seen in the window at all.
    """

    selector: str
    name: str = ""
    tag: str = ""
    type: str = ""
    box: Box | None = None
    visible: bool = True
    inside: bool = True
    covered_by: str = ""
    index: int = 0


class LowStop(Record):
    """An element that has focus in a window of so many CSS pixels, and over all of which something lies that does not
    scroll: `covered_by`, as an opening tag.
    """

    selector: str
    name: str = ""
    tag: str = ""
    box: Box | None = None
    covered_by: str
    window: Viewport


class FocusHint(FieldRef):
    """A field, or something else (`field`), and the words that come to be seen over the page while it has focus, and go
    with it. They hide what they `cover`, which can be read without them; `dismissed` tells that they were gone while
    focus stayed, or went elsewhere, once Escape was pressed, or something typed, or the control itself `pressed`.
    """

    field: bool = True
    text: str = ""
    covers: str = ""
    dismissed: bool = False
    pressed: bool = False


class Tabbed(Record):
    """A way through the page with Tab alone. `stops` in order, until focus left the page or the budget was spent.

    `expected` counts elements that take focus; `trapped` are the few among which focus went round while others waited,
    by selector. `lost` counts presses after which nothing had focus although the page went on. `left_for` is the
    address that the page asked for while focus merely moved. `low` are stops that are covered in lower or narrower
    windows. `hints` are those that came to be seen at a stop.
    """

    stops: tuple[TabStop, ...] = ()
    expected: int = 0
    trapped: tuple[str, ...] = ()
    lost: int = 0
    left_for: str = ""
    whole: bool = True
    low: tuple[LowStop, ...] = ()
    hints: tuple[FocusHint, ...] = ()


class Heard(Record):
    """What an element listens to: kinds of events, its own, and those of whatever it lies in (`above`). `frame` is the
    address of the frame that holds it. `led` tells that something beside its list has focus and hears keys for it.
    """

    selector: str
    name: str = ""
    role: str = ""
    tag: str = ""
    box: Box | None = None
    own: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    focusable: bool = False
    led: bool = False
    text: str = ""
    html: str = ""
    frame: str | None = None


class Listening(Record):
    """What the page does with pointers and keys. `elements` are those that answer a pointer and are no native controls.

    `hover_only` are selectors of style rules that show something under a pointer and have no like for focus. `dead` are
    buttons that send no form and open nothing by themselves, and for which nothing listens. `moved_over` are parts that
    hear where a pointer goes down and where it goes then, `drops` those that take files let go over them; both are
    `focusable` where there is something to press, or to fill in, with them. `motion` are kinds of events by which the
    window hears the device itself moved.
    """

    elements: tuple[Heard, ...] = ()
    hover_only: tuple[str, ...] = ()
    dead: tuple[FieldRef, ...] = ()
    moved_over: tuple[Heard, ...] = ()
    drops: tuple[Heard, ...] = ()
    motion: tuple[str, ...] = ()


class CutText(Record):
    """A text that is cut off, or an element that hangs out: where, and what it says; `tabled` what lies in a table of
    controls, such as a calendar, `barely` what loses less than half a letter at its lower edge, `aside` what has a word
    that is wider than its part.
    """

    selector: str
    text: str = ""
    tag: str = ""
    box: Box | None = None
    tabled: bool = False
    barely: bool = False
    aside: bool = False


class ControlGone(FieldRef):
    """A field, a button or a link that a narrow window takes away, and of which nothing of the same name or address is
    left. `holder` is the form or the navigation that it belongs to, as its code says; `whole` tells that all of that is
    gone, `opener` that something is there which may show it again, or stands in its place.
    """

    kind: Literal["field", "submit", "button", "link"]
    holder: str = ""
    whole: bool = False
    required: bool = False
    opener: bool = False


class Overlap(Record):
    """Two texts that lie upon each other in a window of 320 CSS pixels (`narrow`), with WCAG's text spacing, or with
    text at 200%, and not before. `hides` tells that one is painted over the other, `controls` that both are something
    to press, `outgrew` that one hangs out of a part in the flow of the page, which did not grow with it.
    """

    when: Literal["narrow", "spaced", "large"]
    selector: str
    text: str
    other_selector: str
    other: str
    box: Box | None = None
    hides: bool = False
    controls: bool = False
    outgrew: bool = False


class Turned(Record):
    """A phone that is turned until it is `held` so: words of the page that are lost then, hidden or covered, and those
    that are turned with it by a quarter (`askew`), where that is most of the page; `said` are words that were not there
    before.
    """

    held: Literal["upright", "sideways"]
    lost: tuple[CutText, ...] = ()
    askew: tuple[CutText, ...] = ()
    said: tuple[str, ...] = ()


class Narrow(Record):
    """The page in a window of 320 CSS pixels, with text set wider, and with text twice as large.

    `width` is how wide the page then is; `out` what hangs out of it, `cut` what is cut off there and was not before,
    `spaced` and `large` what is cut off with WCAG's text spacing and with text at 200%. `still` is what has not grown
    in a window half as wide (zoom at 200%), `zoomed` what is cut off in that one alone; `sideways` are sentences in a
    part that scrolls sideways, with lines wider than the window (`tabled`: others stand beside them). `gone` are
    words of the page that the narrow window takes away, `upright` those and `upright_controls` those and the controls
    that a window held upright takes away, `upright_said` what it says in their place; `phones` are a phone turned the
    one way and the other. `stuck` is the share of the window, 0 to 1, that parts cover which do not scroll; `controls`
    are those that the narrow window takes away, `overlaps` texts that came to lie upon each other.
    """

    width: float = 0.0
    out: tuple[CutText, ...] = ()
    cut: tuple[CutText, ...] = ()
    zoomed: tuple[CutText, ...] = ()
    sideways: tuple[CutText, ...] = ()
    spaced: tuple[CutText, ...] = ()
    large: tuple[CutText, ...] = ()
    still: tuple[CutText, ...] = ()
    gone: tuple[CutText, ...] = ()
    upright: tuple[CutText, ...] = ()
    upright_said: tuple[str, ...] = ()
    upright_controls: tuple[CutText, ...] = ()
    phones: tuple[Turned, ...] = ()
    stuck: float = 0.0
    controls: tuple[ControlGone, ...] = ()
    overlaps: tuple[Overlap, ...] = ()


class Layer(Record):
    """Something that lies over the page, or came to be seen: its role, whether it says that it is `modal` and what it
    is called (`named`), the `share` of the window that it covers, whether it `blocks` what lies behind, whether it
    `floats` over the page and holds something that closes it. `closers` counts controls in it whose words close
    something, `controls` all of them. What lies behind is still `readable` where hardly any of it is inert or hidden
    from whoever listens.
    """

    selector: str
    role: str = ""
    modal: bool = False
    named: bool = False
    share: float = 0.0
    blocks: bool = False
    floats: bool = False
    box: Box | None = None
    text: str = ""
    closers: int = 0
    controls: int = 0
    readable: bool = False

    @property
    def takes_over(self) -> bool:
        """Whether a person must deal with it before anything else."""
        return self.blocks or self.modal or self.floats or self.role in {"dialog", "alertdialog"}


class Opened(Record):
    """What a control did when it was pressed with Enter. `folds` tells that a second press took it away again,
    `renamed` that its own words changed. What follows is told of layers that take over.

    `focus` is where focus was then: `inside` the layer, on the `opener`, `beside` the layer, `behind` it, `nowhere`;
    `reached` tells whether it was inside after Tab at the latest. `left` is where Tab led out of the layer, `back`
    where focus was once it was closed, `by_escape` or `by_button`; `back_to` is the control that had it then, if that
    lies in another part of the page than the one that was pressed, which is still there. `back_chosen` is where focus
    was once a day of a calendar was chosen, and the calendar closed with it. `unreached` are parts of what
    opened that hear a click and take no focus; `entries_reached` tells whether keys lead to the entries of a menu or
    list (None: there are none, or it was not tried), `passed_over_for` what Tab leads to from the opener, if that lies
    below what opened. `gone` tells that the control itself was no longer there; `switches` that a press changed its
    look and a second one undid that, `switch_said` that its code changed with it. Of a part that unfolds, `follows`
    tells that it stands in the flow of the page right below the control, and is nothing that is announced; `told` that
    the code of the control or of what it lies in, or words that are announced, changed with it, or focus went there.
    """

    selector: str
    name: str = ""
    box: Box | None = None
    native: bool = False
    expanded_before: str = ""
    expanded_after: str = ""
    layer: Layer | None = None
    folds: bool = False
    renamed: bool = False
    focus: str = ""
    reached: bool = True
    left: Literal["", "beside", "behind"] = ""
    by_escape: bool = False
    by_button: bool = False
    back: str = ""
    back_to: str = ""
    back_chosen: str = ""
    still_open: bool = False
    unreached: tuple[Heard, ...] = ()
    entries_reached: bool | None = None
    passed_over_for: str = ""
    gone: bool = False
    switches: bool = False
    switch_said: bool = False
    follows: bool = False
    told: bool = False


class Composite(Record):
    """A control of several parts, or with a value: whether it `obeys` the keys of its role, or at least a click.
    `tabbable` tells that each of its parts takes focus by Tab. `told` is whether its code changed with the look of its
    parts when another was chosen, ticked or unfolded (empty: the look did not change). `role` is empty for things in a
    row that take focus and say nothing of what they are, `button` for a row of buttons, or a link called so, and
    `field` for one that nothing can be typed into and that opens something; there, `tabbable` tells of a button beside.
    """

    role: str
    selector: str
    name: str = ""
    box: Box | None = None
    obeys: bool = True
    clicked: bool = True
    tabbable: bool = False
    told: Literal["", "said", "unsaid"] = ""


class Replaced(FieldRef):
    """A control that put other content with a `heading` of its own in the place of what was there, while the title of
    the page stayed. `address` is what else changed: the `path` that the browser shows, its `query` or what follows, a
    `route` after `#` by which a script draws a view, or nothing. `whole` tells that the main heading is another.
    """

    heading: str = ""
    address: Literal["", "query", "route", "path"] = ""
    whole: bool = False


class Titled(FieldRef):
    """A control that brought a view with another main `heading` and address, under the `title`."""

    heading: str
    title: str


class Reworded(FieldRef):
    """A control that put other words in the place of most that were there, while the page says as before in which
    language (`lang`) it is. `text` is what it says then, apart from parts that declare a language of their own.
    """

    lang: str
    text: str


class Broken(FieldRef):
    """A control that did nothing when it was pressed, twice, but break its script with this `error`."""

    error: str = ""


class Idle(FieldRef):
    """A control after whose press nothing was otherwise in the page, and nothing was asked for but, by a `link` that is
    empty, the same page again.
    """

    link: bool = False


class StalePicture(FieldRef):
    """A picture whose `name`, its alternative, stayed when `control` put another one in its place; the names of the
    files that it `was` and that it is `now`.
    """

    control: str
    was: str = ""
    now: str = ""


class Skip(FieldRef):
    """A link to a place in the page that says to skip to it, pressed with Enter: whether Tab leads on from that place
    (`leads`), and what it came to.
    """

    leads: bool
    came_to: str = ""


class Opening(Record):
    """What stands open from the start, what was opened with a key, and how composite controls obey theirs; `replaced`
    are controls that put other content in the page, `reworded` those that put other words there, `broken` those that
    break, `idle` those that do nothing, `deaf` those that call themselves buttons and do something at a click alone.
    `stale` are pictures that another one took the place of, with the alternative of the one before. `skips` are links
    past the menu that were followed, `titled` the titles of views, `muted` is the page itself where it stayed hidden
    from whoever listens once a control (its `name`) had closed what lay over it.
    """

    standing: tuple[Layer, ...] = ()
    opened: tuple[Opened, ...] = ()
    composites: tuple[Composite, ...] = ()
    replaced: tuple[Replaced, ...] = ()
    reworded: tuple[Reworded, ...] = ()
    broken: tuple[Broken, ...] = ()
    idle: tuple[Idle, ...] = ()
    deaf: tuple[FieldRef, ...] = ()
    stale: tuple[StalePicture, ...] = ()
    skips: tuple[Skip, ...] = ()
    titled: tuple[Titled, ...] = ()
    muted: tuple[FieldRef, ...] = ()


class FieldErred(FieldRef):
    """A field once its form was pressed: `invalid` as the code says, `marked` where something about it looks otherwise
    than before, `kept` where it holds what it held, `native` where the browser finds nothing wrong with it. `typed` is
    what we made up for it, `hint` what it said of itself before: a description, an example; `unknown` where nothing
    about it tells what it takes, `person` that it is for the name of a person. `worded` tells that its code now names
    words that can be seen, and did not before. Boxes and buttons to choose from that belong together share a `group`.
    """

    type: str = ""
    group: str = ""
    typed: str = ""
    hint: str = ""
    unknown: bool = False
    person: bool = False
    required: bool = False
    invalid: bool = False
    marked: bool = False
    kept: bool = True
    native: bool = True
    empty: bool = False
    focused: bool = False
    worded: bool = False


class ErrorSaid(Record):
    """Words that came when a form was pressed. `near` is the number of the field that they stand at, `alone` whether
    they share a part of the form with that field and no other; `tied` are those whose code names them. `live` tells
    that they are announced, `focused` that focus went there; `links` counts ways to fields.
    """

    selector: str
    text: str
    box: Box | None = None
    live: bool = False
    focused: bool = False
    links: int = 0
    near: int | None = None
    alone: bool = False
    tied: tuple[int, ...] = ()


How = Literal["empty", "wrong", "unusual", "right", "helped"]
"""In what way somebody fills in a form, as `Erred` tells."""


class Erred(Record):
    """One press of a form's button: with everything empty, with slips, with unusual values, with usual ones, and with
    something chosen or taken from what is suggested as well (`helped`).

    `sent` tells that it was sent, `asked` that the page asked its server behind its back, or the person whether they
    mean it: then what it says is no answer. `prevented` tells that the page itself kept it, `bubble` that the browser
    did; `gone` that the form is no longer there, `unfolded` that further fields came. `focus` is where focus went;
    empty where it stayed on the button, and where nothing has it (`lost`); `past` counts the fields of a new step that
    stand before the button on which it ended. `error` is what the page's script broke with
    where nothing else came of the press, `nowhere` the words of a link in a message that leads to nothing. `step` is
    how many steps of the page came before; `typed` is how many different things had been typed by the time that it
    was come to, and `shown` how many of them could be seen then. Where the form is gone, `heading` heads what came
    under the `title`, `address` is what of the address changed, and `whole` tells that the main heading is another
    (`Replaced`). `remembered` tells that the browser's history has a new entry for what came. `over` tells that the
    form lay in a dialog.
    """

    how: How
    form: str
    over: bool = False
    step: int = 0
    button: str = ""
    sent: bool = False
    asked: bool = False
    gone: bool = False
    unfolded: bool = False
    prevented: bool = False
    bubble: bool = False
    dialogs: tuple[str, ...] = ()
    title_changed: bool = False
    focus: str = ""
    lost: bool = False
    past: int = 0
    error: str = ""
    nowhere: str = ""
    typed: int = 0
    shown: int = 0
    heading: str = ""
    title: str = ""
    address: Literal["", "query", "route", "path"] = ""
    whole: bool = False
    remembered: bool = True
    messages: tuple[ErrorSaid, ...] = ()
    fields: tuple[FieldErred, ...] = ()


class Changed(FieldRef):
    """A field that makes something else of the name of a person that is typed into it."""

    typed: str
    became: str


class SaidSilently(Record):
    """Words that changed unannounced while somebody typed into a field, or left it; `before` is what stood there."""

    selector: str
    text: str
    before: str = ""
    box: Box | None = None
    field: str = ""


class ChoiceUnsaid(SaidSilently):
    """Words that changed unannounced when a choice was made, a button pressed or a search sent (`field`) that kept
    focus, and more or fewer things of a kind could be seen after it. `counted` tells that figures among the words are
    how many there were and are, `fewer` that some are gone. Where nothing came or went, an amount of money changed
    (`summed`), or the words are what a button to search with brought (`sought`), or a whole text that a choice brought
    alone, with nothing further to fill in (`answers`), or short words that a button to add, keep or copy something
    brought, outside of lists (`done`).
    """

    counted: bool = False
    fewer: bool = False
    summed: bool = False
    sought: bool = False
    answers: bool = False
    done: bool = False


class FileUnsaid(SaidSilently):
    """Words that came unannounced when a file was given to a field. Where its own control can be seen (`shown`), that
    says itself what was chosen.
    """

    shown: bool = False


class FileRefused(FieldRef):
    """What a page said when a field was given a file of a kind that few take: its `text`, whether kinds of files are
    named there or elsewhere in the page (`told`), and whether the field names some to the browser (`accepts`). `brief`
    tells that nothing of that was left some seconds later.
    """

    text: str
    told: bool = False
    accepts: bool = False
    brief: bool = False


class Carried(Record):
    """Another page of the same check, opened with what this one's script had kept in the browser of the answers to it:
    the names of its fields that were `empty` nevertheless, and of the fields here whose answers it `shown` somewhere.
    """

    address: str
    empty: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()


class Erring(Record):
    """What came of erring in the forms of a page. `refusing_paste` are fields that nothing can be pasted into, `acting`
    choices that lead to another page as soon as they are made, `upsetting` lists, boxes and buttons that are gone
    then, or have lost focus, `losing` those of them after which nothing has focus, `changed` what fields make of names,
    `silent` what a filter says to the eye alone, `filed` what is said so of a file that was given. `locked` are slips,
    with the fields that held them, that kept a button locked which the right values unlock, `chosen` what is written on
    choices that have other colours once they are made, `stale` pictures that keep their alternative then. `passing`
    are fields that list the file that they take, and pass over one of another kind without a word. `kept` names the
    fields whose answers the page's script kept in the browser when they were sent, `carried` what other pages made of
    them.
    """

    attempts: tuple[Erred, ...] = ()
    refusing_paste: tuple[FieldRef, ...] = ()
    acting: tuple[FieldRef, ...] = ()
    upsetting: tuple[FieldRef, ...] = ()
    losing: tuple[FieldRef, ...] = ()
    changed: tuple[Changed, ...] = ()
    silent: tuple[ChoiceUnsaid, ...] = ()
    filed: tuple[FileUnsaid, ...] = ()
    locked: tuple[Erred, ...] = ()
    chosen: tuple[Recoloured, ...] = ()
    stale: tuple[StalePicture, ...] = ()
    passing: tuple[FieldRef, ...] = ()
    refused: tuple[FileRefused, ...] = ()
    kept: tuple[str, ...] = ()
    carried: tuple[Carried, ...] = ()


class FocusTaken(FieldRef):
    """A field that lost focus as soon as it had it: something new has it, or a box of the browser, which says `to`."""

    to: str = ""


class Suggesting(FieldRef):
    """A field below which things to press came while somebody typed into it: how many, and the `first` of them. `said`
    tells that the code of the field or of the list says that there are any, `native` that they are links, buttons or
    take focus, `announced` that something was read aloud when they came. `marked` is whether the code, or a voice,
    says which of them an arrow key chose (empty: none looked chosen; `astray`: the code names one that is not there),
    `led` whether that key did anything at all.
    """

    count: int
    first: str = ""
    said: bool = False
    native: bool = False
    announced: bool = False
    marked: Literal["", "said", "unsaid", "astray"] = ""
    led: bool = True


class Entered(Record):
    """What came of focusing fields and of typing into them: what mere focus set off (`taken`), fields that send people
    on when they are full (`moved`), what a search says to the eye alone (`silent`), and fields that send the form, or
    lead elsewhere, when somebody goes on to the next (`sending`). `untied` are red words that came right at a field
    when it was left, which neither its code names nor anything announces, `suggesting` fields that brought suggestions.
    `keeping` are fields that, once something is typed into them, neither Tab nor Shift+Tab leaves; `counting` words
    whose figures change with what is typed, to the eye alone, and `overfull` what is said so once much is written.
    """

    taken: tuple[FocusTaken, ...] = ()
    moved: tuple[FieldRef, ...] = ()
    silent: tuple[SaidSilently, ...] = ()
    sending: tuple[FieldRef, ...] = ()
    untied: tuple[SaidSilently, ...] = ()
    suggesting: tuple[Suggesting, ...] = ()
    keeping: tuple[FieldRef, ...] = ()
    counting: tuple[SaidSilently, ...] = ()
    overfull: tuple[SaidSilently, ...] = ()


class DocumentSeen(Record):
    """A document that a page offers. What follows `looked` is known of PDF files that were looked into: whether they
    are `tagged`, their language and title, whether readers show the title, how many `letters` and `pictures` their
    first pages hold, how many form fields and how many of those have no name. `locked` ones ask for a password, and of
    one that the server says not to have `missing` is what it answered.
    """

    selector: str
    url: str
    name: str = ""
    box: Box | None = None
    kind: Literal["pdf", "office"] = "pdf"
    looked: bool = False
    missing: int = 0
    locked: bool = False
    tagged: bool = False
    lang: str = ""
    title: str = ""
    title_shown: bool = False
    pages: int = 0
    letters: int = 0
    pictures: int = 0
    fields: int = 0
    unnamed_fields: int = 0
    spoken: str = ""
    words: int = 0


class DocumentsSeen(Record):
    """The documents that a page offers."""

    documents: tuple[DocumentSeen, ...] = ()


class LinkTried(FieldRef):
    """A link to the same host, and what the server answered (0: nothing)."""

    url: str
    status: int = 0


class Linked(Record):
    """What the server answered for some of the links of a page."""

    links: tuple[LinkTried, ...] = ()


class Hovered(Record):
    """What came to be seen when a pointer was moved onto an element, and what it `covers` of the page.

    `stays` while the pointer does; `holds` when the pointer moves onto it, straight (None: not tried, because it had
    gone, or lies too far aside); `dismissed` by Escape, or by a press of what brought it where that was `pressed`
    (None: it had gone).
    """

    selector: str
    name: str = ""
    box: Box | None = None
    text: str = ""
    covers: str = ""
    controls: int = 0
    stays: bool = True
    holds: bool | None = None
    dismissed: bool | None = None
    pressed: bool = False


class PressedDown(Record):
    """What an element did when a pointer was pressed on it and let go elsewhere: led away (`left`), or changed what the
    page says, `undone` when it was let go; `taken` tells that words were there that are no longer, `final` that the
    page said that it was done, or takes it no more, and further presses changed nothing but, once, that answer.
    `offers` are the buttons that came with it.
    """

    selector: str
    name: str = ""
    box: Box | None = None
    did: Literal["nothing", "changed", "left"] = "nothing"
    undone: bool = False
    taken: bool = False
    final: bool = False
    offers: str = ""


class Dragged(FieldRef):
    """What came of dragging the first item of a list over the next or into another list (`order`), of swiping over a
    part to see another (`shown`), of drawing two fingers apart on it (`pinched`), or a knob along its track, or a pin
    over its map (`slid`): whether something `moved`. A knob and its track may be `focusable`.

    `pressed` tells that a press does it too, brings something out or chooses the item, or that there is a field or a
    strip to scroll for it; `doubtful` that there are other controls in the items, or near the part, or that it moves
    any way it is drawn. `controls` are the names of what else there is to press on the page, grips left out.
    """

    what: Literal["order", "shown", "pinched", "slid"]
    moved: bool = False
    focusable: bool = True
    pressed: bool = False
    doubtful: bool = False
    controls: tuple[str, ...] = ()
    html: str = ""


class Answered(Record):
    """What came of a click on something that shows a hand and listens to nothing itself: `restyled` where the code of
    the page changed and its words did not.
    """

    selector: str
    name: str = ""
    box: Box | None = None
    did: Literal["nothing", "restyled", "changed", "left"] = "nothing"


class LetterPressed(Record):
    """What a single letter did while nothing had focus: led away, moved focus, changed what the page says."""

    letter: str
    did: Literal["left", "focus", "changed"]


class Pointing(Record):
    """What answers a pointer that moves or is pressed, and letters; `typed` tells that letters were tried."""

    hovered: tuple[Hovered, ...] = ()
    pressed: tuple[PressedDown, ...] = ()
    answered: tuple[Answered, ...] = ()
    recoloured: tuple[Recoloured, ...] = ()
    letters: tuple[LetterPressed, ...] = ()
    dragged: tuple[Dragged, ...] = ()
    typed: bool = False


class MovingPicture(Record):
    """A picture of several frames: how long it goes on, in seconds (0: for ever), and its most `flashes` a second."""

    selector: str
    url: str
    name: str = ""
    box: Box | None = None
    frames: int = 2
    seconds: float = 0.0
    flashes: int = 0


class MovingPart(Record):
    """An element that styles animate, and its most `flashes` a second. `travels` is how far, in CSS pixels, what holds
    no words is moved over the page.
    """

    selector: str
    name: str = ""
    box: Box | None = None
    flashes: int = 0
    travels: int = 0


class Moving(Record):
    """What moves: `parts` for more than five seconds, `brief` ones, which may flash, until they end. `calmed` tells
    whether less does for people who ask for less motion (None: nothing by styles). `stirred` is what styles move far,
    turn or enlarge once a press gives it a class, for those people, too (None: nothing, for nobody). `filmed` is what
    scripts, canvases and films change, measured on frames of what was drawn; not everything was `counted` where some of
    it could not be, or was not shown long enough. `films` play, begin again by themselves and have no controls.
    """

    parts: tuple[MovingPart, ...] = ()
    brief: tuple[MovingPart, ...] = ()
    pictures: tuple[MovingPicture, ...] = ()
    films: tuple[FieldRef, ...] = ()
    calmed: bool | None = None
    stirred: tuple[MovingPart, ...] | None = None
    filmed: tuple[MovingPart, ...] = ()
    counted: bool = True


class Sound(Record):
    """Something that a script has made sound, and goes on for more than 3 seconds, though nobody has pressed anything:
    an element of the page, one that is in no document (no `selector`), or waves that it makes itself.

    `seconds` is how long it lasts (0: without end), `controls` that it shows its own, `quiet` that some part of its way
    is turned down to nothing.
    """

    what: Literal["audio", "video", "waves"]
    selector: str = ""
    name: str = ""
    url: str = ""
    box: Box | None = None
    seconds: float = 0.0
    controls: bool = False
    quiet: bool = False


class Sounding(Record):
    """What sounds by itself once a page has loaded. `short` are elements that start by themselves and are over within 3
    seconds (WCAG 1.4.2), by their path.
    """

    sounds: tuple[Sound, ...] = ()
    short: tuple[str, ...] = ()


class Ticked(FieldRef):
    """A box that the page draws: by how much (1 to 21) it stands out, ticked, from what it is when it is not."""

    contrast: float


class Forced(Record):
    """What is lost where the system's own colours are forced on a page of so many `controls`: those without words that
    vanish (`gone`), states that are seen no more (`stateless`), kinds that look with focus as without (`unfocused`).
    `ticked` are boxes as they are in the page's own colours.
    """

    controls: int = 0
    gone: tuple[FieldRef, ...] = ()
    stateless: tuple[FieldRef, ...] = ()
    unfocused: tuple[FieldRef, ...] = ()
    ticked: tuple[Ticked, ...] = ()


class Faint(FieldRef):
    """Words that hardly stand out: the `contrast` (1 to 21) that nine tenths of the places stay below, and the one that
    is `expected`. Of what is behind a picture or a gradient nobody is `sure`.
    """

    contrast: float
    expected: float
    sure: bool = True


class Darkened(Record):
    """Words that hardly stand out where dark colours are asked for, and do so in light ones."""

    faint: tuple[Faint, ...] = ()


class Waiting(Record):
    """A part of a page that waits unseen, by what heads it; `unreached` hears clicks there and never takes focus."""

    part: str
    unreached: tuple[Heard, ...] = ()


class Unveiled(Record):
    """Parts of a page that wait unseen beside one that is shown, and were laid open."""

    parts: tuple[Waiting, ...] = ()


class Staged(Record):
    """What came only when a page was used, and was tried by itself, by the names of the controls that brought it. What
    came of it stands with the states of the page (`StateSeen.tried`).
    """

    controls: tuple[str, ...] = ()


class Tried(Record):
    """The trials of one page, a section each (`audits/probes/trials/`)."""

    loaded: Loaded | None = None
    listening: Listening | None = None
    narrow: Narrow | None = None
    documents: DocumentsSeen | None = None
    linked: Linked | None = None
    moved: Moving | None = None
    forced: Forced | None = None
    darkened: Darkened | None = None
    sounded: Sounding | None = None
    unveiled: Unveiled | None = None
    erred: Erring | None = None
    entered: Entered | None = None
    tabbed: Tabbed | None = None
    opened: Opening | None = None
    pointed: Pointing | None = None
    staged: Staged | None = None
    waited: Waited | None = None
    idled: Idled | None = None


class AnswerAfter(Record):
    """An answer that was given in the step before, and whether its field still holds it after going back."""

    field: FieldRef
    kept: bool


class Returned(Record):
    """What the browser's own “back” brought on the page of a step, and then “forward” and loading it anew.

    `came` is the step before (`step`, by what proves it), another page of the same site (`elsewhere`), one outside it
    or none at all (`away`), an `error` of the browser or the service (`status`), or the same step still (`stays`).
    `same_document`: both steps are shown by one and the same page. `reloads` tells whether the step was still there
    once its page was loaded anew; None where that was not tried.
    """

    came: Literal["step", "elsewhere", "away", "error", "stays"]
    url: str = ""
    title: str = ""
    status: int | None = None
    same_document: bool = False
    answers: tuple[AnswerAfter, ...] = ()
    reloads: bool | None = None
