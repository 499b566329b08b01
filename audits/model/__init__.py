"""The records: every word of the project as frozen, typed, versioned data.

Nothing here acts. A record is made once, written as JSON, and read back years later; so fields are only ever
added, with a default, and a change of meaning is a new `schema` number. Times are ISO 8601 in UTC, durations
milliseconds unless the name says otherwise, boxes CSS pixels from the top left corner of the whole page.

Words that people read are not stored here: a record keeps a code and its facts (`Reason`, `Finding.facts`), and
`reports/texts/<language>/` turns them into sentences.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, TypeAdapter

from audits.model.base import Box as Box
from audits.model.base import Record as Record
from audits.model.base import Text as Text
from audits.model.base import Viewport as Viewport
from audits.model.ledger import AskedTwice as AskedTwice
from audits.model.ledger import DatumAsked as DatumAsked
from audits.model.ledger import DemandCost as DemandCost
from audits.model.ledger import Ledger as Ledger
from audits.model.ledger import LedgerEntry as LedgerEntry
from audits.model.markup import MarkupSeen as MarkupSeen
from audits.model.review import Review as Review
from audits.model.review import ReviewStatus as ReviewStatus
from audits.model.tried import AnswerAfter as AnswerAfter
from audits.model.tried import FieldRef as FieldRef
from audits.model.tried import Returned as Returned
from audits.model.tried import Tried as Tried

ANY_LANGUAGE = "*"
"""Key of a text or handle that is the same in every language."""


# --- words with a closed list ---------------------------------------------------------------------------------


class Outcome(StrEnum):
    """How a walk or a check ended, and so whose doing it is (DESIGN section 6)."""

    COMPLETED = "completed"
    STOPPED_SAFELY = "stopped_safely"
    BLOCKED = "blocked"
    SERVICE_FAILED = "service_failed"
    NEEDS_PERSON = "needs_person"
    REFUSED = "refused"
    DRIFTED = "drifted"
    UNREACHABLE = "unreachable"
    INTERRUPTED = "interrupted"
    KIT_ERROR = "kit_error"

    @property
    def counts(self) -> bool:
        """Whether the outcome enters an administration's figures."""
        return self in {Outcome.COMPLETED, Outcome.STOPPED_SAFELY, Outcome.BLOCKED, Outcome.SERVICE_FAILED}


class ReasonCode(StrEnum):
    """Why an outcome is what it is. One code belongs to one outcome (`OUTCOME_OF`)."""

    GOAL_REACHED = "goal-reached"
    STOP_LINE = "stop-line"
    STOP_ASKED = "stop-asked"
    CONTROL_UNUSABLE = "control-unusable"
    CONTROL_UNREACHABLE = "control-unreachable"
    CONTROL_UNHEARD = "control-unheard"
    FOCUS_TRAPPED = "focus-trapped"
    NO_SLOT = "no-slot"
    SERVER_ERROR = "server-error"
    DEAD_CONTROL = "dead-control"
    PAGE_CRASHED = "page-crashed"
    PAGE_HUNG = "page-hung"
    PAGE_CLOSED = "page-closed"
    NEVER_ANSWERED = "never-answered"
    DIALOG_STORM = "dialog-storm"
    BLANK_PAGE = "blank-page"
    INPUT_REFUSED = "input-refused"
    LOGIN_WALL = "login-wall"
    CAPTCHA = "captcha"
    CODE_DEMANDED = "code-demanded"
    PAYMENT = "payment"
    REFUSED_STATUS = "refused-status"
    BOT_WALL = "bot-wall"
    ARRIVAL_NOT_SEEN = "arrival-not-seen"
    CONTROL_NOT_FOUND = "control-not-found"
    CONTROL_AMBIGUOUS = "control-ambiguous"
    OPTION_NOT_FOUND = "option-not-found"
    EXPECTATION_NOT_MET = "expectation-not-met"
    NO_SUCH_HOST = "no-such-host"
    CONNECTION_REFUSED = "connection-refused"
    CONNECTION_LOST = "connection-lost"
    TLS_ERROR = "tls-error"
    REDIRECT_LOOP = "redirect-loop"
    NOT_FOUND = "not-found"
    NOT_A_PAGE = "not-a-page"
    BAD_ADDRESS = "bad-address"
    INTERRUPTED = "interrupted"
    BROWSER_DIED = "browser-died"
    STRATEGY_GAVE_UP = "strategy-gave-up"
    NOT_AUDITED = "not-audited"
    UNEXPECTED = "unexpected"


OUTCOME_OF: dict[ReasonCode, Outcome] = {
    ReasonCode.GOAL_REACHED: Outcome.COMPLETED,
    ReasonCode.STOP_LINE: Outcome.STOPPED_SAFELY,
    ReasonCode.STOP_ASKED: Outcome.STOPPED_SAFELY,
    ReasonCode.CONTROL_UNUSABLE: Outcome.BLOCKED,
    ReasonCode.CONTROL_UNREACHABLE: Outcome.BLOCKED,
    ReasonCode.CONTROL_UNHEARD: Outcome.BLOCKED,
    ReasonCode.FOCUS_TRAPPED: Outcome.BLOCKED,
    ReasonCode.NO_SLOT: Outcome.BLOCKED,
    ReasonCode.SERVER_ERROR: Outcome.SERVICE_FAILED,
    ReasonCode.DEAD_CONTROL: Outcome.SERVICE_FAILED,
    ReasonCode.PAGE_CRASHED: Outcome.SERVICE_FAILED,
    ReasonCode.PAGE_HUNG: Outcome.SERVICE_FAILED,
    ReasonCode.PAGE_CLOSED: Outcome.SERVICE_FAILED,
    ReasonCode.NEVER_ANSWERED: Outcome.SERVICE_FAILED,
    ReasonCode.DIALOG_STORM: Outcome.SERVICE_FAILED,
    ReasonCode.BLANK_PAGE: Outcome.SERVICE_FAILED,
    ReasonCode.INPUT_REFUSED: Outcome.DRIFTED,
    ReasonCode.LOGIN_WALL: Outcome.NEEDS_PERSON,
    ReasonCode.CAPTCHA: Outcome.NEEDS_PERSON,
    ReasonCode.CODE_DEMANDED: Outcome.NEEDS_PERSON,
    ReasonCode.PAYMENT: Outcome.NEEDS_PERSON,
    ReasonCode.REFUSED_STATUS: Outcome.REFUSED,
    ReasonCode.BOT_WALL: Outcome.REFUSED,
    ReasonCode.ARRIVAL_NOT_SEEN: Outcome.DRIFTED,
    ReasonCode.CONTROL_NOT_FOUND: Outcome.DRIFTED,
    ReasonCode.CONTROL_AMBIGUOUS: Outcome.DRIFTED,
    ReasonCode.OPTION_NOT_FOUND: Outcome.DRIFTED,
    ReasonCode.EXPECTATION_NOT_MET: Outcome.DRIFTED,
    ReasonCode.NO_SUCH_HOST: Outcome.UNREACHABLE,
    ReasonCode.CONNECTION_REFUSED: Outcome.UNREACHABLE,
    ReasonCode.CONNECTION_LOST: Outcome.UNREACHABLE,
    ReasonCode.TLS_ERROR: Outcome.UNREACHABLE,
    ReasonCode.REDIRECT_LOOP: Outcome.UNREACHABLE,
    ReasonCode.NOT_FOUND: Outcome.UNREACHABLE,
    ReasonCode.NOT_A_PAGE: Outcome.UNREACHABLE,
    ReasonCode.BAD_ADDRESS: Outcome.UNREACHABLE,
    ReasonCode.INTERRUPTED: Outcome.INTERRUPTED,
    ReasonCode.BROWSER_DIED: Outcome.INTERRUPTED,
    ReasonCode.STRATEGY_GAVE_UP: Outcome.KIT_ERROR,
    ReasonCode.NOT_AUDITED: Outcome.KIT_ERROR,
    ReasonCode.UNEXPECTED: Outcome.KIT_ERROR,
}
"""The one classifier from reasons to outcomes; it covers every code (a test proves it)."""


class Verdict(StrEnum):
    """What a rule says of a target. What passed is listed by rule only; what was not looked at is `NotAudited`."""

    FAILED = "failed"
    CANNOT_TELL = "cannot_tell"
    ADVICE = "advice"


class Severity(StrEnum):
    """How much a barrier weighs for the people it hinders."""

    BLOCKING = "blocking"
    SERIOUS = "serious"
    MODERATE = "moderate"
    MINOR = "minor"

    @property
    def rank(self) -> int:
        """0 for blocking, 3 for minor."""
        return list(Severity).index(self)


class Hindered(StrEnum):
    """Whom a barrier hinders."""

    BLIND = "blind"
    LOW_VISION = "low_vision"
    COLOUR_BLIND = "colour_blind"
    DEAF = "deaf"
    MOTOR = "motor"
    SPEECH = "speech"
    COGNITIVE = "cognitive"
    SEIZURES = "seizures"
    LANGUAGE = "language"
    PHONE_ONLY = "phone_only"
    NO_NATIONAL_NUMBER = "no_national_number"
    NO_COMPUTER = "no_computer"
    EVERYONE = "everyone"


class Rung(StrEnum):
    """Where a control's name comes from, best first: all but `NAME` is itself a finding."""

    NAME = "name"
    TITLE = "title"
    PLACEHOLDER = "placeholder"
    BESIDE = "beside"
    SELECTOR = "selector"


class Moment(StrEnum):
    """When in a step a page was observed."""

    ARRIVE = "arrive"
    LEAVE = "leave"
    ERROR = "error"
    LOOK = "look"
    END = "end"


# --- small shared shapes --------------------------------------------------------------------------------------


def in_language(text: Text, lang: str) -> str:
    """The words in `lang`, else those for any language, else the first given."""
    return text.get(lang) or text.get(ANY_LANGUAGE) or next(iter(text.values()), "")


class Reason(Record):
    """A code with the facts its sentence needs."""

    code: ReasonCode
    facts: dict[str, str] = {}

    @property
    def outcome(self) -> Outcome:
        """The outcome this reason leads to."""
        return OUTCOME_OF[self.code]


class Handle(Record):
    """What a person would call a control, by language, with the fallbacks an author may give.

    `within` names the group, region, form or table that holds it, for names that a page uses twice. `selector`
    is the last rung: a CSS selector tried when no name leads there, and a finding when it was needed.
    """

    name: Text
    within: Text | None = None
    selector: str | None = None

    def words(self, lang: str) -> str:
        """The name in one language of the service."""
        return in_language(self.name, lang)


# --- scenarios ------------------------------------------------------------------------------------------------


class _Action(Record):
    """One verb of the notation; `line` is where the author wrote it (0 for Python scenarios)."""

    line: int = 0


class Open(_Action):
    """Go to an address."""

    verb: Literal["open"] = "open"
    url: str


class Fill(_Action):
    """Type into a text, date or number control."""

    verb: Literal["fill"] = "fill"
    control: Handle
    value: str


class Choose(_Action):
    """Pick one option of a select, combobox, listbox or group of radio buttons."""

    verb: Literal["choose"] = "choose"
    control: Handle
    option: Text


class Check(_Action):
    """Tick (or untick) a checkbox, switch or single radio button."""

    verb: Literal["check"] = "check"
    control: Handle
    on: bool = True


class Press(_Action):
    """Activate a button, link, tab, menu item or cell."""

    verb: Literal["press"] = "press"
    control: Handle


class Upload(_Action):
    """Give a file. `file` is a path relative to the walk file, or `sample.pdf` or `sample.jpg` made by the kit."""

    verb: Literal["upload"] = "upload"
    control: Handle
    file: str


class Expect(_Action):
    """Assert something of the page. A missing heading, text, control or address means that the page drifted;
    an `optional` control that the service refuses to do without is a finding.
    """

    verb: Literal["expect"] = "expect"
    heading: Handle | None = None
    text: Handle | None = None
    control: Handle | None = None
    url: str | None = None
    optional: Handle | None = None


class ExpectChoice(_Action):
    """Assert that a control offers these options (a finding when one is missing, not a broken script).

    An option matches when its words are contained, without regard to case or accents, in what the page offers.
    """

    verb: Literal["expect_choice"] = "expect_choice"
    control: Handle
    options: tuple[Text, ...]


class Slots(_Action):
    """Read the moments that a calendar or list offers; nothing is taken.

    `min_offered` is how many free moments let the walk go on; with fewer, a second look is taken and the walk
    ends `blocked` (`no-slot`). The first free moment is `{slots.first}` for later actions.
    """

    verb: Literal["slots"] = "slots"
    inside: Handle
    min_offered: int = 1


class Mistake(_Action):
    """Err on purpose: fill what the step's later actions fill, except `leave_empty`, and press.

    If the service accepts, that is recorded (nothing was required) and the step is opened again.
    """

    verb: Literal["mistake"] = "mistake"
    leave_empty: tuple[Handle, ...]
    press: Handle


class Dismiss(_Action):
    """Close what lies over the page (a cookie banner, a dialog) when it is there; its absence is no error."""

    verb: Literal["dismiss"] = "dismiss"
    control: Handle


class Back(_Action):
    """Use the browser's back button."""

    verb: Literal["back"] = "back"


class Look(_Action):
    """Observe the page now, between two actions."""

    verb: Literal["look"] = "look"


class Stop(_Action):
    """End the walk here on purpose."""

    verb: Literal["stop"] = "stop"
    why: str = ""


Action = Annotated[
    Open
    | Fill
    | Choose
    | Check
    | Press
    | Upload
    | Expect
    | ExpectChoice
    | Slots
    | Mistake
    | Dismiss
    | Back
    | Look
    | Stop,
    Field(discriminator="verb"),
]
"""Any verb of the notation."""


class Arrival(Record):
    """What proves that a step was reached; every clause given must hold."""

    heading: Handle | None = None
    text: Handle | None = None
    control: Handle | None = None
    title: Text | None = None
    url: str | None = None


class Step(Record):
    """One thing a person does."""

    title: Text
    arrive: Arrival
    do: tuple[Action, ...] = ()
    line: int = 0


class Scenario(Record):
    """The script of one procedure at one administration (`schema` names the walk-file format).

    `second_visit` tells that the service may be visited again, to try its pages on a twin of the walk.
    """

    schema_: Literal["ariane.walk-file/1"] = Field("ariane.walk-file/1", alias="schema")
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
    walk: str
    title: Text
    administration: str
    procedure: str
    start: str
    languages: tuple[str, ...] = ("fr",)
    person: str = "resident"
    stop_before: Handle | None = None
    second_visit: bool = False
    steps: tuple[Step, ...]
    file: str = ""
    sha256: str = ""


Strategy = str
"""With what controls are found and operated: a module of `audits/bodies/`."""


class Connection(Record):
    """A line to the network: `latency` in milliseconds, `down` and `up` in kilobits a second."""

    latency: float
    down: float
    up: float


class Profile(Record):
    """How a walk is acted out: the window and the body (data in `audits/profiles/`).

    `title` is what reports call it. `user_agent` is the device's own, to which the kit adds its name and contact;
    `slowdown` how many times slower than this machine its processor is; `connection` its line, None for this machine's
    own. The last four are what a page is told of how its visitor wants to see it.
    """

    name: str
    title: Text = {}
    viewport: Viewport
    touch: bool = False
    mobile: bool = False
    scale: float = 1.0
    strategy: Strategy = "pointer"
    user_agent: str = ""
    slowdown: float = 1.0
    connection: Connection | None = None
    color_scheme: Literal["light", "dark"] = "light"
    reduced_motion: Literal["no-preference", "reduce"] = "no-preference"
    contrast: Literal["no-preference", "more"] = "no-preference"
    forced_colors: Literal["none", "active"] = "none"


# --- what a page looked like ----------------------------------------------------------------------------------


class Located(Record):
    """The control an action used, and how a person would have found it.

    `inside` is the role of the nearest control around an element that is none itself (words in a button).
    """

    rung: Rung
    role: str
    name: str
    tag: str = ""
    frame: str | None = None
    selector: str = ""
    box: Box | None = None
    inside: str = ""


class NotAudited(Record):
    """Something that was not looked at, and why: never counted as passed."""

    what: str
    why: str


class FrameSeen(Record):
    """A document of the page: the main one has `parent` None. `entered` is false when no probe could look inside."""

    url: str
    name: str = ""
    parent: int | None = None
    entered: bool = True
    box: Box | None = None


class ControlSeen(Record):
    """A control as the accessibility tree tells it. `value` is a token such as `‹person.name›`, never raw input.

    `limits` are the attributes that say what form is wanted (pattern, maxlength, min, max, accept, ...), as written.
    """

    role: str
    name: str
    rung: Rung | None
    tag: str = ""
    type: str = ""
    required: bool = False
    invalid: bool = False
    disabled: bool = False
    readonly: bool = False
    checked: bool | None = None
    filled: bool = False
    value: str = ""
    description: str = ""
    options: tuple[str, ...] = ()
    autocomplete: str = ""
    limits: dict[str, str] = {}
    group: str = ""
    frame: int = 0
    selector: str = ""
    box: Box | None = None


class HeadingSeen(Record):
    """A heading; `level` 0 is text that looks like one and is not marked."""

    level: int
    text: str


class ContrastSeen(Record):
    """How words stand out from what is drawn behind them: the ratio (1 to 21) that a tenth, half and nine tenths of the
    places stay below, and the one that is `expected` of words of that size (WCAG 2.2, 1.4.3). `worst` is the mean of
    the stretch of a line, as long as a word, in which they stand out least.
    """

    least: float
    usual: float
    most: float
    worst: float | None = None
    expected: float


class IconSeen(Record):
    """A control that shows an icon and no words, and how much that stands out from what is behind it (`contrast`, 1 to
    21), where its colours alone did not tell that it does. `count` is how many look alike.
    """

    selector: str
    name: str = ""
    box: Box
    contrast: float
    count: int = 1


class AxeNode(Record):
    """One element that an axe rule speaks of; `contrast` is measured where axe could not tell it, and `settled`
    says that the page answers what axe asks a person.
    """

    selector: str
    frame: int = 0
    html: str = ""
    summary: str = ""
    role: str = ""
    name: str = ""
    box: Box | None = None
    contrast: ContrastSeen | None = None
    settled: bool = False


class AxeRule(Record):
    """One axe rule that did not pass, with its elements."""

    id: str
    impact: str | None = None
    tags: tuple[str, ...] = ()
    help: str = ""
    nodes: tuple[AxeNode, ...] = ()


class AxeSeen(Record):
    """What axe-core said, `violations` and `incomplete` kept apart."""

    version: str
    violations: tuple[AxeRule, ...] = ()
    incomplete: tuple[AxeRule, ...] = ()
    passes: tuple[str, ...] = ()
    inapplicable: tuple[str, ...] = ()


class EvidenceRef(Record):
    """A file of evidence, named by its content: `evidence/<sha256><suffix>`."""

    sha256: str
    suffix: str
    bytes: int

    @property
    def path(self) -> str:
        """Path inside the walk's folder, with forward slashes."""
        return f"evidence/{self.sha256}{self.suffix}"


class StateSeen(Record):
    """What came to be seen when a control of a page was used, by its name: what axe-core says of it, and the elements
    of the page then. What came is in elements that bear the attribute `ariane-came`. A part that was laid open though
    nobody had used anything has no control; `part` is what heads it. `tried` is what came of trying it by itself.
    `screenshot` shows it as it was looked at, where one was taken, and `picture` which part of the page that is.
    """

    control: str
    part: str = ""
    axe: AxeSeen | None = None
    markup: tuple[MarkupSeen, ...] = ()
    tried: Tried = Tried()
    screenshot: EvidenceRef | None = None
    picture: Box | None = None


class Measures(Record):
    """Figures of one page. `words` counts visible words; `kilobytes` what was transferred since the last page."""

    words: int = 0
    fields: int = 0
    required_fields: int = 0
    kilobytes: float = 0.0


class Observation(Record):
    """Everything the probes saw at one moment, saved as one file of evidence.

    `picture` is the part of the page that the screenshot shows: the whole page, cut below, or the window. `passages`
    are what the page says, one for each paragraph, list item, heading, label or link, in reading order. `markup` are
    its elements, document by document, `tried` what came of using it, `states` what came to be seen meanwhile.
    """

    schema_: Literal["ariane.observation/1"] = Field("ariane.observation/1", alias="schema")
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
    at: datetime
    step: int
    moment: Moment
    url: str
    title: str = ""
    lang: str = ""
    http_status: int | None = None
    viewport: Viewport
    page_size: Viewport
    picture: Box | None = None
    frames: tuple[FrameSeen, ...] = ()
    headings: tuple[HeadingSeen, ...] = ()
    alerts: tuple[str, ...] = ()
    passages: tuple[str, ...] = ()
    controls: tuple[ControlSeen, ...] = ()
    icons: tuple[IconSeen, ...] = ()
    axe: AxeSeen | None = None
    markup: tuple[MarkupSeen, ...] = ()
    tried: Tried = Tried()
    states: tuple[StateSeen, ...] = ()
    not_audited: tuple[NotAudited, ...] = ()
    measures: Measures = Measures()
    timings: dict[str, float] = {}


# --- what happened: the events of walk.jsonl ------------------------------------------------------------------


class Instrument(Record):
    """What measured: figures from different instruments never share one trend line without a mark."""

    kit: str
    rules: str
    axe: str
    browser: str
    pack: str = ""
    python: str = ""
    platform: str = ""


class WalkStarted(Record):
    """First event: who walks what, with which instrument. `variant` tells editions and languages apart."""

    event: Literal["walk_started"] = "walk_started"
    schema_: Literal["ariane.walk/1"] = Field("ariane.walk/1", alias="schema")
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
    at: datetime
    walk: str
    scenario: Scenario
    profile: Profile
    instrument: Instrument
    service_lang: str = "fr"
    person: str = ""
    variant: dict[str, str] = {}
    attempt: int = 1


class StepStarted(Record):
    """A step begins, before its arrival was proven."""

    event: Literal["step_started"] = "step_started"
    at: datetime
    step: int
    title: Text


class ArrivalSeen(Record):
    """How arrival was proven. `marked` is false when what looked like a heading is not one in the tree."""

    event: Literal["arrived"] = "arrived"
    at: datetime
    step: int
    located: Located | None = None
    marked: bool = True


class ChoiceSeen(Record):
    """What a choice offered, for `expect_choice`."""

    kind: Literal["choice"] = "choice"
    offered: tuple[str, ...]
    missing: tuple[str, ...] = ()


class Slot(Record):
    """One moment of a calendar. `state` is what the tree says (`free`, `taken`, `unknown`), `colour` its fill."""

    name: str
    state: Literal["free", "taken", "unknown"]
    colour: str = ""
    operable: bool = True
    box: Box | None = None


class SlotsSeen(Record):
    """What `slots` read. `told_by` says how free and taken differ: in words or state, by colour alone, or not."""

    kind: Literal["slots"] = "slots"
    slots: tuple[Slot, ...] = ()
    told_by: Literal["words", "colour", "none"] = "none"
    text: str = ""

    @property
    def free(self) -> tuple[Slot, ...]:
        """The moments that are offered."""
        return tuple(slot for slot in self.slots if slot.state == "free")


class FieldAfterMistake(Record):
    """One field after the refused submit: was what had been typed kept, is the error tied to it?

    `empty` tells whether the field holds nothing now (what a service writes in another way is not lost), `linked`
    whether a new message holds a link to it.
    """

    name: str
    left_empty: bool
    kept: bool | None = None
    marked_invalid: bool = False
    described: bool = False
    message_near: bool = False
    box: Box | None = None
    selector: str = ""
    empty: bool | None = None
    linked: bool = False


class MistakeSeen(Record):
    """What an error on purpose showed. `accepted` means that nothing left empty was required.

    `reloaded` tells whether another page came, which whoever hears it reads anew; None in older records.
    """

    kind: Literal["mistake"] = "mistake"
    accepted: bool
    native: bool = False
    messages: tuple[str, ...] = ()
    announced: bool = False
    reloaded: bool | None = None
    fields: tuple[FieldAfterMistake, ...] = ()


class FillSeen(Record):
    """How a value went in. `source` is the token (`person.street`), `was_empty` whether nothing was pre-filled,
    `offered` whether the page proposed the value (a pre-filled field, a list to take it from).
    """

    kind: Literal["fill"] = "fill"
    source: str = ""
    was_empty: bool = True
    parts: tuple[str, ...] = ()


class ExpectSeen(Record):
    """What an expectation met. For `optional`: `required` tells that the service demands the field."""

    kind: Literal["expect"] = "expect"
    what: str
    met: bool
    required: bool = False


Seen = Annotated[ChoiceSeen | SlotsSeen | MistakeSeen | FillSeen | ExpectSeen, Field(discriminator="kind")]
"""What an action found out besides being performed."""


class FocusStop(Record):
    """A place that keyboard focus came by, as the accessibility tree tells it, and the key that led there (`…` stands
    for letters).

    `states` are tokens such as `required` or `collapsed`. Two tell of what the page did with focus by itself since the
    key was pressed: `jumped`, it put focus here; `lost`, it let go of focus, which had been here (without `box`: who
    knows what is there now). `visible` tells whether the place looked otherwise while it had focus; None where that
    could not be told. `covered_by` is what hid all of it meanwhile, without scrolling: empty where nothing did.
    """

    key: str
    role: str = ""
    name: str = ""
    states: tuple[str, ...] = ()
    description: str = ""
    group: str = ""
    frame: str | None = None
    selector: str = ""
    box: Box | None = None
    visible: bool | None = None
    covered_by: str = ""


class ActionDone(Record):
    """An action was performed or could not be. `words` is the action in the author's words, masked.

    `waited` are milliseconds of `milliseconds` in which the next page was waited for. `focus` is the way of keyboard
    focus meanwhile, and `announced` what live regions came to say; both are empty for profiles that use neither keys
    nor ears.
    """

    event: Literal["action_done"] = "action_done"
    at: datetime
    step: int
    number: int
    verb: str
    words: str
    line: int = 0
    done: bool = True
    milliseconds: float = 0.0
    located: Located | None = None
    seen: Seen | None = None
    why: Reason | None = None
    waited: float = 0.0
    focus: tuple[FocusStop, ...] = ()
    announced: tuple[str, ...] = ()


class PageEvent(Record):
    """Something the page did by itself."""

    event: Literal["page_event"] = "page_event"
    at: datetime
    step: int
    kind: Literal[
        "console_error", "script_error", "failed_request", "dialog", "popup", "download", "redirect", "refused_by_guard"
    ]
    text: str = ""
    url: str = ""


class Observed(Record):
    """An observation was saved. `same_as` names the earlier one when the page had not changed since."""

    event: Literal["observed"] = "observed"
    at: datetime
    step: int
    moment: Moment
    url: str
    title: str = ""
    observation: EvidenceRef | None = None
    screenshot: EvidenceRef | None = None
    snapshots: tuple[EvidenceRef, ...] = ()
    same_as: str | None = None


class PageTried(Record):
    """The page of a step was tried on a twin of the walk. Its observation is the twin's, with what came of the trials;
    None where the twin did not get there, and `why`. `returned` is what came of going back from there. `screenshots`
    are the pictures of its states.
    """

    event: Literal["page_tried"] = "page_tried"
    at: datetime
    step: int
    observation: EvidenceRef | None = None
    why: str = ""
    returned: Returned | None = None
    screenshots: tuple[EvidenceRef, ...] = ()


class PaperLine(Record):
    """A sentence, list item or label of a paper. `context` is what stands above it; `form` what it is, where that is
    known (`audits/once_only/grammar.py`).
    """

    text: str
    context: str = ""
    form: Literal["upload", "field", "item", "heading", "link", ""] = ""


class PaperSeen(Record):
    """A PDF paper that the page of a step links to, and what it says; or `why` nothing of it was read.

    `sha256` is of the bytes that came. `more` lines than are kept stood in it.
    """

    event: Literal["paper_seen"] = "paper_seen"
    at: datetime
    step: int
    selector: str
    name: str
    url: str
    box: Box | None = None
    sha256: str = ""
    lines: tuple[PaperLine, ...] = ()
    more: int = 0
    why: str = ""


class StepFinished(Record):
    """A step ended. `not_reached` steps are listed when a walk ends early."""

    event: Literal["step_finished"] = "step_finished"
    at: datetime
    step: int
    status: Literal["done", "ended_here", "not_reached"]
    url: str = ""
    title: str = ""
    http_status: int | None = None
    milliseconds: float = 0.0
    effort: Effort | None = None


class Effort(Record):
    """What a step demanded: counts of what was really done and shown (a lower bound for a person)."""

    screens: int = 0
    fields: int = 0
    required_fields: int = 0
    clicks: int = 0
    keystrokes: int = 0
    words: int = 0
    kilobytes: float = 0.0


class WalkFinished(Record):
    """Last event: the outcome and why."""

    event: Literal["walk_finished"] = "walk_finished"
    at: datetime
    outcome: Outcome
    reason: Reason
    step: int | None = None
    milliseconds: float = 0.0


Event = Annotated[
    WalkStarted
    | StepStarted
    | ArrivalSeen
    | ActionDone
    | PageEvent
    | Observed
    | PaperSeen
    | StepFinished
    | WalkFinished
    | PageTried,
    Field(discriminator="event"),
]
"""Any line of walk.jsonl (the archive adds `n` and `prev`, the chain)."""

EVENTS: TypeAdapter[Any] = TypeAdapter(Event)


# --- judgements -----------------------------------------------------------------------------------------------


class Criteria(Record):
    """Clauses by standard: WCAG 2.2 success criteria, EN 301 549 v3.2.1, RGAA 4.1."""

    wcag: tuple[str, ...] = ()
    en301549: tuple[str, ...] = ()
    rgaa: tuple[str, ...] = ()


class Target(Record):
    """The element or place a finding speaks of."""

    selector: str = ""
    frame: str | None = None
    role: str = ""
    name: str = ""
    html: str = ""
    box: Box | None = None


class Finding(Record):
    """One judged fact. `id` is stable over walks (scenario step, rule, role and name: never an address);
    `facts` feed the sentence; `detail` is the engine's own explanation, in English. `after` names the control that
    had been used when it came to be seen, `within` the part of the page that is not shown at first and holds it;
    `state` is the place of what came among the states of the observation. Its box lies on the picture of that state.
    """

    id: str
    rule: str
    verdict: Verdict
    severity: Severity
    profile: str
    criteria: Criteria = Criteria()
    hinders: tuple[Hindered, ...] = ()
    target: Target = Target()
    step: int | None = None
    moment: Moment | None = None
    observation: str | None = None
    facts: dict[str, str] = {}
    detail: str = ""
    after: str = ""
    within: str = ""
    state: int | None = None

    @property
    def of_a_state(self) -> bool:
        """Whether the page showed it only once it was used: then no picture of the page as it loaded shows it."""
        return bool(self.state is not None or self.after or self.within)


class StepEffort(Record):
    """What a step took. `seconds` of acting are a lower bound by the Keystroke-Level Model, for three speeds of typing;
    `reading` are seconds of reading all its words once; `waiting` are milliseconds that the service was waited for.

    `focus_moves` are stops of keyboard focus, `documents` files that were given, `secrets` what had to be remembered,
    `sites` how often the step led to somebody else's address. `lix` is how hard its text is to read (Björnsson 1968);
    None where it has fewer than a hundred words.
    """

    step: int
    screens: int = 0
    fields: int = 0
    required_fields: int = 0
    clicks: int = 0
    keystrokes: int = 0
    focus_moves: int = 0
    words: int = 0
    decisions: int = 0
    documents: int = 0
    secrets: int = 0
    sites: int = 0
    waiting: float = 0.0
    kilobytes: float = 0.0
    reading: float = 0.0
    seconds: dict[str, float] = {}
    lix: float | None = None


class Demand(Record):
    """Something that a step asks of the person, as its page tells it.

    `kind` is what it takes: a `document` is a file to give, a `paper` one to bring or to have at hand, a `device` a
    telephone or an application. `concepts` are ids of the pack's labels: none where the label matched nothing
    (`unmatched`), several where it could mean more than one thing (`ambiguous`). `told_by` is how the obligation is
    known: by an attribute, a mark beside the label, a sentence about all fields (`legend`), a refusal when it was left
    empty, the words of the label, the walk that went on without it, or nothing. `format`, `limits` and `help` are what
    the page says of the form that is wanted.
    """

    step: int
    kind: Literal["datum", "document", "paper", "secret", "login", "payment", "code", "device"]
    label: str
    concepts: tuple[str, ...] = ()
    match: Literal["matched", "unmatched", "ambiguous"] = "unmatched"
    obligation: Literal["required", "optional", "unclear"] = "unclear"
    told_by: Literal["attribute", "mark", "legend", "refusal", "words", "walk", "nothing"] = "nothing"
    format: str = ""
    limits: dict[str, str] = {}
    help: str = ""
    selector: str = ""
    box: Box | None = None
    observation: str | None = None


class Gate(Record):
    """What the demands of a walk mean for one persona.

    `result` is `passes`, `shut_out` or `depends` (on what nobody knows of such a person, or the page does not tell).
    `why` is a code with its facts: `lacks`, `may-lack`, `unclear`, `no-channel`, `channel` (a human may help, and
    whether this can be done there is not said), `way` (the same of another way), `circular`, `language`. The fact
    `need` names a need of the pack, or several with commas where any would do. `opened_by` are the words of ways around
    that pages offered. `may_give_up` are budgets that the walk exceeds: its figure, and the limit; `gives_up_at` are
    the steps at which the limits are passed.
    """

    persona: str
    result: Literal["passes", "shut_out", "depends"]
    step: int | None = None
    why: str = ""
    facts: dict[str, str] = {}
    demand: Demand | None = None
    opened_by: tuple[str, ...] = ()
    may_give_up: dict[str, tuple[float, float]] = {}
    gives_up_at: dict[str, int] = {}


class HostAsked(Record):
    """A site (`site`, its registrable domain) that the pages of a step are from or load from, by its `hosts`. `own`: a
    page of the step is from there. `kind` is what it is there for, `owner` whose it is, or whose machines it is on
    (`delivery`, `hosting`), as far as the kit's data know; it is not told where the site is the page's own.
    """

    site: str
    hosts: tuple[str, ...] = ()
    step: int | None = None
    own: bool = False
    kind: str = ""
    owner: str = ""


class RunBy(Record):
    """Whom a privacy notice names, in its own words: who answers for the data, works for them, or is its host."""

    role: Literal["controller", "processor", "host"]
    quote: str
    url: str
    step: int | None = None


class Judgement(Record):
    """Findings of one walk under one version of the rules; `seal` names what was judged."""

    schema_: Literal["ariane.judgement/1"] = Field("ariane.judgement/1", alias="schema")
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
    walk: str
    seal: str | None
    rules: str
    at: datetime
    findings: tuple[Finding, ...] = ()
    passed: tuple[str, ...] = ()
    not_audited: tuple[NotAudited, ...] = ()
    effort: tuple[StepEffort, ...] = ()
    demands: tuple[Demand, ...] = ()
    gates: tuple[Gate, ...] = ()
    ledger: Ledger | None = None
    hosts: tuple[HostAsked, ...] = ()
    run_by: tuple[RunBy, ...] = ()


# --- ariane check: the contract of DESIGN section 9 -----------------------------------------------------------


class CheckTarget(Record):
    """`Target` as the contract prints it."""

    selector: str
    frame: str | None
    role: str
    name: str
    html: str


class CheckFinding(Record):
    """`Finding` as the contract prints it, with its words. `after` and `within` are for people alone: the message says
    them, too.
    """

    rule: str
    verdict: Verdict
    severity: Severity
    profile: str
    criteria: Criteria
    title: str
    message: str
    hinders: tuple[Hindered, ...]
    target: CheckTarget
    after: str = Field("", exclude=True)
    within: str = Field("", exclude=True)


class CheckInstrument(Record):
    """The instrument of a check."""

    kit: str
    axe: str
    browser: str
    profiles: tuple[str, ...]


class CheckMeasures(Record):
    """Figures of a checked page."""

    words: int
    kilobytes: float


class PageCheck(Record):
    """One line of `ariane check --json`. `why` is a sentence for every outcome but `completed`."""

    schema_: Literal["ariane.check/1"] = Field("ariane.check/1", alias="schema")
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
    url: str
    final_url: str | None
    outcome: Outcome
    why: str | None
    seconds: float
    instrument: CheckInstrument
    findings: tuple[CheckFinding, ...] = ()
    passed: tuple[str, ...] = ()
    not_audited: tuple[NotAudited, ...] = ()
    measures: CheckMeasures | None = None
    hosts: tuple[HostAsked, ...] = ()
    run_by: tuple[RunBy, ...] = ()


StepFinished.model_rebuild()
