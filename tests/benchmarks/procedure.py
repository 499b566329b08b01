"""The pages of the procedure that is walked: six steps, sent by POST, answered by redirects, in one session."""

from __future__ import annotations

from html import escape

from tests.benchmarks.markup import WORDS, page

FIELDS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "who": (
        ("family", "Family name", "text"),
        ("given", "First name", "text"),
        ("birth", "Place of birth", "text"),
        ("mail", "E-mail", "email"),
    ),
    "home": (
        ("street", "Street", "text"),
        ("number", "Number", "text"),
        ("code", "Post code", "text"),
        ("town", "Town", "text"),
        ("country", "Country", "Here|A neighbour|Elsewhere"),
    ),
    "household": (
        ("alone", "I live alone", "checkbox"),
        ("rent", "I rent my home", "checkbox"),
        ("since", "Since which year", "text"),
    ),
    "request": (
        ("kind", "Certificate", "Birth certificate|Residence certificate|Household certificate"),
        ("why", "Reason", "text"),
        ("copies", "Copies", "number"),
    ),
    "check": (("true", "Everything above is true", "checkbox"),),
}
HEADINGS = {
    "who": "Who you are",
    "home": "Where you live",
    "household": "Your household",
    "request": "Your request",
    "check": "Check and send",
    "done": "Your request has been sent",
}
STEPS = tuple(HEADINGS)


def following(step: str) -> str:
    """The step after one."""
    return STEPS[STEPS.index(step) + 1]


def step_page(step: str, answers: dict[str, str]) -> str:
    """The page of one step, for somebody who has given these answers so far."""
    heading = HEADINGS[step]
    main = f"<h1>{heading}</h1><p>Step {STEPS.index(step) + 1} of {len(STEPS)}</p>"
    if step == "done":
        main += f"<p>{WORDS[0]}</p>"
    else:
        summary = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in answers.items())
        main += f"<dl>{summary}</dl>" if step == "check" else f"<p>{WORDS[STEPS.index(step) % 4]}</p>"
        fields = "".join(_field(*field) for field in FIELDS[step])
        button = "Send the request" if step == "check" else "Continue"
        main += f'<form method="post"><fieldset><legend>{heading}</legend>{fields}</fieldset>'
        main += f"<button>{button}</button></form>"
    return page(heading, main)


def _field(name: str, label: str, kind: str) -> str:
    words = f'<label for="{name}">{label}</label>'
    if kind == "checkbox":
        return f'<div class="field"><span><input type="checkbox" id="{name}" name="{name}"> {words}</span></div>'
    if "|" in kind:
        options = "".join(f"<option>{option}</option>" for option in kind.split("|"))
        return f'<div class="field">{words}<select id="{name}" name="{name}"><option></option>{options}</select></div>'
    hint = '<span class="hint">As on your card</span>' if name in {"family", "street"} else ""
    return f'<div class="field">{words}{hint}<input type="{kind}" id="{name}" name="{name}"></div>'
