"""A small archive for the tests of reports, written by the real archive from records made by hand.

Seven walks: shut out, arrived, failed by the service, interrupted without a seal, never audited, heard through a
screen reader, and one through a page that is hostile in every field that a page can fill.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from audits.archive import Archive, WalkWriter
from audits.model import (
    ActionDone,
    Arrival,
    AxeSeen,
    Box,
    ChoiceSeen,
    ControlSeen,
    Criteria,
    Demand,
    Effort,
    Event,
    Finding,
    FocusStop,
    FrameSeen,
    Gate,
    Handle,
    Hindered,
    Instrument,
    Judgement,
    Ledger,
    Located,
    MarkupSeen,
    MistakeSeen,
    Moment,
    NotAudited,
    Observation,
    Observed,
    PageEvent,
    Profile,
    Reason,
    ReasonCode,
    Rung,
    Scenario,
    Seen,
    Severity,
    Slot,
    SlotsSeen,
    Step,
    StepEffort,
    StepFinished,
    StepStarted,
    Target,
    Verdict,
    Viewport,
    WalkFinished,
    WalkStarted,
)

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
INSTRUMENT = Instrument(
    kit="0.1.0", rules="2026.11", axe="4.12.1", browser="Chromium 156.0", python="3.11.9", platform="Linux"
)
DESKTOP = Profile(name="desktop", viewport=Viewport(width=1280, height=800))
READER = Profile(name="screen-reader", viewport=Viewport(width=1280, height=800), strategy="reader")
KEYBOARD = Profile(name="keyboard", viewport=Viewport(width=1280, height=800), strategy="keys")
PHONE = Profile(name="phone", viewport=Viewport(width=360, height=640), mobile=True, touch=True)

NOBODY = 9
"""A port on which nothing listens; tests that watch for connections name their own."""


def hostile_text(port: int = NOBODY) -> str:
    """What a page may put wherever text goes."""
    return (
        "\u202e\x00\x1b[31m</q></p></svg></style></title><script>document.title='owned';alert(1)</script>"
        f"<img src=http://127.0.0.1:{port}/leak onerror=alert(2)>{{{{ 7*7 }}}}{{% raw %}} javascript:alert(3) "
        "&lt;b&gt; \"' " + "W" * 300
    )


def hostile_page(port: int = NOBODY) -> bytes:
    """A snapshot as nobody's serialiser would write it: everything in it acts if it can."""
    place = f"http://127.0.0.1:{port}"
    return (
        f"<!doctype html><meta http-equiv=refresh content='0;url={place}/refresh'>"
        f"<link rel=preconnect href={place}><link rel=stylesheet href={place}/s.css>"
        "<script>top.owned=1;parent.owned=1;alert(4)</script>"
        f"<body onload=alert(5) background={place}/b><img src={place}/i onerror=alert(6)>"
        f"<iframe src={place}/f></iframe>"
        f"\"'></iframe></main><style>@import url({place}/c.css);body{{background:url({place}/u)}}</style>\x00"
        f"<p>kept</p><a href={place}/link>away</a>"
    ).encode()


HOSTILE = hostile_text()


def picture(title: str, fields: Sequence[str], height: int = 1100) -> bytes:
    """A plain drawing of a form, as wide as the desktop window: 90 pixels a field from 220 down."""
    image = Image.new("RGB", (1280, height), "#ffffff")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 1280, 90), fill="#24476b")
    draw.text((60, 30), "Commune de Saint-Exemple", fill="#ffffff", font_size=26)
    draw.text((60, 130), title, fill="#1c2330", font_size=36)
    for row, name in enumerate(fields):
        top = 220 + 90 * row
        draw.text((60, top), name, fill="#4d5666", font_size=20)
        draw.rectangle((60, top + 28, 620, top + 68), outline="#8a8f99", width=2)
    draw.rectangle((60, height - 120, 260, height - 70), fill="#24476b")
    draw.text((100, height - 110), "Suivant", fill="#ffffff", font_size=22)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def field_box(row: int) -> Box:
    """Where `picture` draws a field."""
    return Box(x=60, y=248 + 90 * row, width=560, height=40)


def stop(name: str, row: int, *states: str, role: str = "textbox", **more: Any) -> FocusStop:
    """Focus on a field that `picture` draws."""
    return FocusStop(key="Tab", role=role, name=name, states=states, selector=f"#f{row}", box=field_box(row), **more)


def gate(persona: str, result: str, step: int | None = None, why: str = "", **more: Any) -> Gate:
    """What a walk means for a persona; `need` and `label` are facts of its reason."""
    facts = {key: more.pop(key) for key in ("need", "label", "service", "languages", "level") if key in more}
    label = facts.get("label")
    demand = Demand(step=step or 0, kind="datum", label=label) if label else None
    known = {"persona": persona, "result": result, "step": step, "why": why, "facts": facts, "demand": demand}
    return Gate.model_validate(known | more)


@dataclass
class Recorder:
    """Writes a walk the way the walker does, one second an event."""

    archive: Archive
    started: WalkStarted
    findings: list[Finding] = field(default_factory=list)
    not_audited: list[NotAudited] = field(default_factory=list)
    gates: list[Gate] = field(default_factory=list)
    demands: list[Demand] = field(default_factory=list)
    effort: list[StepEffort] = field(default_factory=list)
    ledger: Ledger | None = None
    writer: WalkWriter = field(init=False)
    now: datetime = field(init=False)

    def __post_init__(self) -> None:
        self.now = self.started.at
        self.writer = self.archive.begin(self.started)

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def write(self, event: Event) -> None:
        self.writer.write(event)

    def step(self, step: int) -> None:
        self.write(StepStarted(at=self.tick(), step=step, title=self.started.scenario.steps[step].title))

    def act(
        self,
        step: int,
        verb: str,
        words: str,
        rung: Rung = Rung.NAME,
        seen: Seen | None = None,
        why: Reason | None = None,
        focus: tuple[FocusStop, ...] = (),
        announced: tuple[str, ...] = (),
        box: Box | None = None,
    ) -> None:
        name = words.partition(":")[0]
        self.write(
            ActionDone(
                at=self.tick(),
                step=step,
                number=0,
                verb=verb,
                words=words,
                done=why is None,
                milliseconds=420,
                located=Located(rung=rung, role="textbox", name=name, box=box),
                seen=seen,
                why=why,
                focus=focus,
                announced=announced,
            )
        )

    def see(
        self,
        step: int,
        moment: Moment,
        title: str,
        image: bytes,
        *,
        url: str = "",
        page: bytes = b"<!doctype html><title>x</title><p>Bonjour</p>",
        audited: bool = True,
        height: int = 1100,
        controls: tuple[ControlSeen, ...] = (),
        markup: tuple[MarkupSeen, ...] = (),
    ) -> str:
        """Observe; answers the hash of the observation."""
        url = url or f"http://127.0.0.1:8000/{step}"
        observation = Observation(
            at=self.tick(),
            step=step,
            moment=moment,
            url=url,
            title=title,
            lang="fr",
            http_status=200,
            viewport=DESKTOP.viewport,
            page_size=Viewport(width=1280, height=height),
            frames=(FrameSeen(url=url),),
            controls=controls,
            markup=markup,
            axe=AxeSeen(version="4.12.1", passes=("html-has-lang",)) if audited else None,
        )
        ref = self.writer.keep(observation.model_dump_json(by_alias=True).encode(), ".json")
        self.write(
            Observed(
                at=self.tick(),
                step=step,
                moment=moment,
                url=url,
                title=title,
                observation=ref,
                screenshot=self.writer.keep(image, ".png"),
                snapshots=(self.writer.keep(page, ".html"),),
            )
        )
        return ref.sha256

    def see_again(self, step: int, moment: Moment, earlier: str) -> None:
        """Observe a page that has not changed since the observation of this hash."""
        url = f"http://127.0.0.1:8000/{step}"
        self.write(Observed(at=self.tick(), step=step, moment=moment, url=url, same_as=earlier))

    def find(self, step: int, observation: str, rule: str, box: Box | None = None, **changes: object) -> None:
        base = Finding(
            id=f"{step}/{rule}/{changes.get('name', '')}",
            rule=rule,
            verdict=Verdict.FAILED,
            severity=Severity.SERIOUS,
            profile="desktop",
            step=step,
            moment=Moment.ARRIVE,
            observation=observation,
            criteria=Criteria(wcag=("4.1.2",), en301549=("9.4.1.2",), rgaa=("11.1",)),
            hinders=(Hindered.BLIND, Hindered.MOTOR),
            detail="Form elements must have labels",
        )
        target = Target(
            selector=str(changes.pop("selector", f"#f{len(self.findings)}")),
            role="textbox",
            box=box,
            name=str(changes.pop("name", "")),
            html=str(changes.pop("html", '<input id="nom" type="text">')),
        )
        self.findings.append(base.model_copy(update={"target": target, **changes}))

    def finish_step(self, step: int, status: str = "done", http: int = 200) -> None:
        self.write(
            StepFinished.model_validate(
                {
                    "at": self.tick(),
                    "step": step,
                    "status": status,
                    "http_status": http,
                    "milliseconds": 4200,
                    "url": f"http://127.0.0.1:8000/{step}",
                    "title": "",
                    "effort": Effort(
                        screens=1, fields=4, required_fields=3, clicks=2, keystrokes=61, words=180, kilobytes=210.5
                    ).model_dump(),
                }
            )
        )

    def not_reached(self, *steps: int) -> None:
        for step in steps:
            self.write(StepFinished(at=self.tick(), step=step, status="not_reached"))

    def end(self, reason: Reason, step: int | None, *, judged: bool = True) -> str:
        self.write(
            WalkFinished(
                at=self.tick(),
                outcome=reason.outcome,
                reason=reason,
                step=step,
                milliseconds=(self.now - self.started.at).total_seconds() * 1000,
            )
        )
        head = self.writer.seal()
        if judged:
            self.judge(head)
        return head

    def judge(self, head: str | None) -> None:
        self.archive.add_judgement(
            Judgement(
                walk=self.started.walk,
                seal=head,
                rules="2026.11",
                at=self.tick(),
                findings=tuple(self.findings),
                passed=("axe/html-has-lang",),
                not_audited=tuple(self.not_audited),
                gates=tuple(self.gates),
                demands=tuple(self.demands),
                effort=tuple(self.effort),
                ledger=self.ledger,
            )
        )


def begin(
    archive: Archive,
    name: str,
    title: dict[str, str],
    steps: Sequence[str],
    *,
    variant: dict[str, str] | None = None,
    hours: int = 0,
    administration: str = "practice/saint-exemple",
    service_lang: str = "fr",
    walk: str | None = None,
    profile: Profile = DESKTOP,
) -> Recorder:
    """Begin a walk of a scenario with steps of these titles."""
    scenario = Scenario(
        walk=name,
        title=title,
        administration=administration,
        procedure=name,
        start="{site}/",
        file=f"{name}.yaml",
        steps=tuple(Step(title={"*": step}, arrive=Arrival(heading=Handle(name={"*": step}))) for step in steps),
    )
    at = START + timedelta(hours=hours)
    return Recorder(
        archive,
        WalkStarted(
            at=at,
            walk=walk or f"{at:%Y%m%dT%H%M%S}-{name}",
            scenario=scenario,
            profile=profile,
            instrument=INSTRUMENT,
            service_lang=service_lang,
            person="resident",
            variant=variant or {},
        ),
    )


VISA = {"fr": "Demander un visa de long séjour", "en": "Apply for a long-stay visa"}
BOOKING = {"fr": "Prendre rendez-vous à la maison communale", "en": "Book an appointment at the town hall"}
CANTEEN = {"fr": "Demander le remboursement de la cantine"}


def blocked(archive: Archive) -> str:
    """A flawed visa form: unnamed fields, lost input, a missing choice, a calendar that stops people."""
    r = begin(
        archive,
        "visa",
        VISA,
        ["Ouvrir un compte", "Votre identité", "Vos dates", "Confirmer"],
        variant={"edition": "flawed"},
        administration="practice/visa",
    )
    r.step(0)
    seen = r.see(0, Moment.ARRIVE, "Ouvrir un compte", picture("Ouvrir un compte", ["Nom", "Courriel"]))
    r.act(0, "fill", "Nom: ‹person.family_name›")
    r.act(0, "fill", "Courriel: ‹person.email›", Rung.PLACEHOLDER)
    r.act(0, "press", "Suivant")
    r.find(0, seen, "axe/label", field_box(1), name="Courriel")
    r.finish_step(0)
    r.step(1)
    r.see(1, Moment.ARRIVE, "Votre identité", picture("Votre identité", ["Nom", "Prénom", "Motif"]))
    r.act(1, "expect_choice", "Motif", seen=ChoiceSeen(offered=("Travail",), missing=("Visa humanitaire",)))
    refused = MistakeSeen(accepted=False, messages=("Le formulaire contient des erreurs.",))
    r.act(1, "mistake", "Prénom", seen=refused)
    error = r.see(1, Moment.ERROR, "Votre identité", picture("Erreurs", ["Nom", "Prénom", "Motif"]))
    r.act(1, "fill", "Prénom: ‹person.given_name›", Rung.BESIDE)
    r.act(1, "press", "Suivant")
    r.write(PageEvent(at=r.tick(), step=1, kind="dialog", text="Êtes-vous sûr de vouloir continuer ?"))
    r.write(PageEvent(at=r.tick(), step=1, kind="script_error", text="TypeError: x is undefined"))
    for row, name in enumerate(["", ""]):
        r.find(1, error, "axe/label", field_box(row), name=name)
    r.find(
        1,
        error,
        "walk/input-lost",
        field_box(1),
        name="Prénom",
        hinders=(Hindered.EVERYONE,),
        criteria=Criteria(),
        severity=Severity.MODERATE,
        facts={"fields": "Prénom"},
        moment=Moment.ERROR,
    )
    r.find(
        1,
        error,
        "axe/color-contrast",
        field_box(2),
        name="Motif",
        verdict=Verdict.CANNOT_TELL,
        hinders=(Hindered.LOW_VISION,),
        criteria=Criteria(wcag=("1.4.3",)),
    )
    r.find(1, error, "axe/region", None, verdict=Verdict.ADVICE, severity=Severity.MODERATE)
    r.finish_step(1)
    r.step(2)
    last = r.see(
        2,
        Moment.ARRIVE,
        "Vos dates",
        picture("Vos dates", ["Arrivée", "Départ"], 3000),
        url="http://127.0.0.1:8001/dates",
        height=3000,
    )
    offered = SlotsSeen(slots=(Slot(name="9:00", state="free"),), told_by="colour")
    r.act(2, "slots", "Calendrier", seen=offered)
    why = Reason(code=ReasonCode.CONTROL_UNUSABLE, facts={"control": "Arrivée"})
    r.act(2, "fill", "Arrivée: 2027-01-04", why=why)
    r.find(
        2,
        last,
        "walk/control-unusable",
        field_box(0),
        name="Arrivée",
        severity=Severity.BLOCKING,
        hinders=(Hindered.MOTOR, Hindered.BLIND),
        criteria=Criteria(wcag=("2.1.1",)),
    )
    r.not_audited.append(NotAudited(what="frame https://pay.example/", why="closed shadow root"))
    r.finish_step(2, "ended_here")
    r.not_reached(3)
    r.demands += [
        Demand(
            step=1, kind="datum", label="Numéro national", concepts=("nrn",), match="matched", obligation="required"
        ).model_copy(update={"told_by": "attribute", "limits": {"maxlength": "11"}}),
        Demand(step=1, kind="datum", label="Surnom", help="Comme on vous appelle"),
    ]
    r.gates += [
        gate("undocumented", "shut_out", 1, "lacks", need="national-number", label="Numéro national"),
        gate("anxious", "passes"),
        gate("senior", "depends", 0, "may-lack", need="mailbox", label="Courriel", may_give_up={"minutes": (31, 20)}),
        gate("offline", "shut_out", 0, "no-channel"),
    ]
    return r.end(why, 2)


def arrived(
    archive: Archive,
    profile: Profile = DESKTOP,
    hours: int = 1,
    *,
    ledger: Ledger | None = None,
    effort: tuple[StepEffort, ...] = (),
) -> str:
    """The mended visa form: arrives, no barrier, one question left to a person."""
    r = begin(
        archive,
        "visa",
        VISA,
        ["Ouvrir un compte", "Votre identité"],
        variant={"edition": "mended"},
        administration="practice/visa",
        hours=hours,
        profile=profile,
    )
    for step, title in enumerate(["Ouvrir un compte", "Votre identité"]):
        r.step(step)
        seen = r.see(step, Moment.ARRIVE, title, picture(title, ["Nom", "Prénom"]))
        r.act(step, "fill", "Nom: ‹person.family_name›")
        r.act(step, "press", "Suivant")
        r.finish_step(step)
    r.ledger = ledger
    r.effort += effort
    pale = (Hindered.LOW_VISION,)
    r.find(1, seen, "axe/color-contrast", field_box(0), verdict=Verdict.CANNOT_TELL, hinders=pale)
    return r.end(Reason(code=ReasonCode.GOAL_REACHED), 1)


def service_failed(archive: Archive) -> str:
    """A booking that ends in a server error."""
    r = begin(
        archive,
        "appointment",
        BOOKING,
        ["Choisir le service", "Choisir un moment"],
        variant={"edition": "flawed"},
        hours=2,
    )
    r.step(0)
    r.see(0, Moment.ARRIVE, "Choisir le service", picture("Choisir le service", ["Service"]))
    r.act(0, "choose", "Service: Carte d’identité")
    r.act(0, "press", "Suivant")
    r.finish_step(0)
    r.step(1)
    r.see(1, Moment.END, "500", picture("Erreur interne", []))
    r.finish_step(1, "ended_here", 500)
    return r.end(Reason(code=ReasonCode.SERVER_ERROR, facts={"status": "500"}), 1)


def interrupted(archive: Archive) -> str:
    """A booking that the kit never finished: no last event, no seal, no judgement."""
    r = begin(
        archive,
        "appointment",
        BOOKING,
        ["Choisir le service", "Choisir un moment"],
        variant={"edition": "mended"},
        hours=26,
    )
    r.step(0)
    r.see(0, Moment.ARRIVE, "Choisir le service", picture("Choisir le service", ["Service"]))
    r.act(0, "choose", "Service: Carte d’identité")
    r.finish_step(0)
    r.step(1)
    r.writer.close()
    return r.started.walk


def unaudited(archive: Archive) -> str:
    """A walk that arrived while no probe could look at any page."""
    r = begin(
        archive,
        "canteen",
        CANTEEN,
        ["Introduire la demande"],
        variant={"edition": "mended"},
        hours=3,
        administration="practice/cpas",
    )
    r.step(0)
    r.see(0, Moment.ARRIVE, "Introduire la demande", picture("Introduire la demande", ["Nom"]), audited=False)
    r.finish_step(0)
    return r.end(Reason(code=ReasonCode.STOP_LINE, facts={"control": "Envoyer"}), 0)


def hostile(archive: Archive, port: int = NOBODY) -> str:
    """A walk through a page that puts an attack into every field it can fill."""
    h = hostile_text(port)
    r = begin(
        archive,
        "hostile",
        {"fr": h},
        [h, h],
        variant={"edition": h},
        hours=4,
        administration=h,
        service_lang='"><script>alert(7)</script>',
        walk=None,
    )
    r.step(0)
    seen = r.see(
        0,
        Moment.ARRIVE,
        h,
        picture("Hostile", ["Nom"]),
        url=f"javascript:alert(document.domain)//http://127.0.0.1:{port}/",
        page=hostile_page(port),
    )
    stops = (
        stop(h, 0, h, role=h, group=h, description=h),
        FocusStop(key=h, box=Box(x=-1e9, y=1e12, width=1, height=1)),
    )
    mistake = MistakeSeen(accepted=False, messages=(h, h))
    r.act(0, "fill", h, Rung.TITLE, seen=mistake, focus=stops, announced=(h,))
    r.act(
        0,
        h,
        h,
        seen=ChoiceSeen(offered=(h,), missing=(h,)),
        why=Reason(code=ReasonCode.OPTION_NOT_FOUND, facts={"control": h, "option": h}),
    )
    for kind in ("dialog", "script_error", "console_error", "popup"):
        r.write(
            PageEvent(
                at=r.tick(),
                step=0,
                kind=kind,
                text=h,
                url=f"javascript:alert(document.domain)//http://127.0.0.1:{port}/",
            )
        )
    r.find(0, seen, "axe/label", field_box(0), name=h, html=h, selector=h, detail=h, facts={"fields": h})
    r.find(0, seen, h, Box(x=-1e9, y=-5, width=1e12, height=1e12), name=h, html=h, selector=h, detail=h)
    beside = Box(x=5000, y=1, width=1, height=1)
    r.find(0, seen, "axe/frame-tested", beside, name=h, verdict=Verdict.CANNOT_TELL)
    r.find(0, seen, "axe/advice", None, name=h, html=h, verdict=Verdict.ADVICE)
    r.not_audited.append(NotAudited(what=h, why=h))
    r.demands.append(
        Demand(step=9, kind="datum", label=h, concepts=(h, h), match="ambiguous", format=h, limits={h: h}, help=h)
    )
    r.gates += [
        gate("anxious", "depends", 0, "lacks", need=h, label=h, opened_by=(h,), may_give_up={h: (1, 0)}),
        gate("senior", "depends", 9, h, need="mailbox", label=h),
        gate(h, "shut_out", 0, "lacks", need=h, label=h),
        gate("abroad", "depends", None, "language", service=h, languages=h, level=h),
    ]
    r.finish_step(0, "ended_here")
    r.not_reached(1)
    return r.end(Reason(code=ReasonCode.DEAD_CONTROL, facts={"control": h}), 0)


def heard(archive: Archive) -> str:
    """The mended visa form through a screen reader: two pages, a place passed twice, and an announcement."""
    r = begin(
        archive,
        "visa",
        VISA,
        ["Ouvrir un compte", "Votre identité"],
        variant={"edition": "mended"},
        administration="practice/visa",
        hours=5,
        profile=READER,
    )
    name, given = stop("Nom", 0, "required"), stop("Prénom", 1, "required", "invalid", description="Comme au passeport")
    nameless = stop("", 2, "not-checked", role="checkbox", group="Accord", visible=False)
    r.step(0)
    r.see(0, Moment.ARRIVE, "Ouvrir un compte", picture("Ouvrir un compte", ["Nom", "Prénom", ""]))
    r.act(0, "fill", "Nom: ‹person.family_name›", focus=(name,))
    r.act(0, "fill", "Prénom: ‹person.given_name›", focus=(given, name, given), announced=("Prénom : à compléter",))
    r.act(0, "check", "Accord", focus=(nameless,))
    r.finish_step(0)
    r.step(1)
    r.see(1, Moment.ARRIVE, "Votre identité", picture("Votre identité", ["Suite"]))
    r.act(1, "press", "Suivant", focus=(stop("Suite", 0, role="button"),))
    r.finish_step(1)
    r.gates += [
        gate("screen-reader", "passes", opened_by=("Sans numéro, appelez-nous.",), may_give_up={"steps": (9, 8)}),
        gate("offline", "depends", None, "channel", opened_by=("Guichet : le matin",)),
    ]
    r.effort.append(StepEffort(step=0, focus_moves=5, decisions=2, waiting=1500, reading=60, seconds={"skilled": 30}))
    return r.end(Reason(code=ReasonCode.GOAL_REACHED), 1)


def build(root: Path, port: int = NOBODY) -> Archive:
    """The archive with all these walks; attacks try to reach `port` of this machine."""
    archive = Archive(root)
    for walk in (blocked, arrived, service_failed, interrupted, unaudited):
        walk(archive)
    hostile(archive, port)
    heard(archive)
    return archive
