"""The pages that are measured: made from numbers, the same on every run, with the flaws that real forms have."""

from __future__ import annotations

from typing import Literal

Size = Literal["small", "medium", "large"]
SIZES: tuple[Size, ...] = ("small", "medium", "large")

STYLE = """
:root { --ink: #1f2430; --brand: #0b4f6c; --line: #c9ced6 }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: #fff }
header { display: flex; gap: 24px; align-items: center; padding: 12px 24px; border-bottom: 4px solid var(--brand) }
nav ul { display: flex; gap: 16px; margin: 0; padding: 0; list-style: none }
.page { display: grid; grid-template-columns: 2fr 1fr; gap: 32px; max-width: 1120px; margin: 0 auto; padding: 24px }
fieldset { border: 1px solid var(--line); border-radius: 4px; margin: 0 0 24px; padding: 16px }
.field { display: grid; gap: 4px; margin-bottom: 12px } .field input, .field select { padding: 8px }
.hint { color: #8a92a0 } .pale { color: #b5bac4 } .banner { background: linear-gradient(90deg, #0b4f6c, #5fa8d3) }
.banner p { color: #fff; padding: 12px 24px; margin: 0 } .icon { width: 24px; height: 24px; border: 0 }
table { border-collapse: collapse; width: 100% } td, th { border: 1px solid var(--line); padding: 4px 8px }
button { padding: 8px 16px; background: var(--brand); color: #fff; border: 0 }
footer { background: #eef1f5; padding: 24px }
"""

LOGO = (
    '<svg viewBox="0 0 48 48" width="48" height="48" role="img"{name}><circle cx="24" cy="24" r="22" fill="#0b4f6c"/>'
    '<path d="M12 30 L24 12 L36 30 Z" fill="#fff"/></svg>'
)

DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=="

SUBJECTS = "Birth Marriage Residence Nationality Income Household School Housing Health Identity".split()
FACTS = "date place number office name street town country reference period".split()
WORDS = (
    "The office answers within thirty days of your complete request.",
    "Have your identity card and the proof of your address at hand before you begin.",
    "Certificates that another office holds already need not be brought again.",
    "Whoever cannot use this form may come to the counter or write a letter.",
)


def page(title: str, main: str, *, lang: str = "en") -> str:
    """A whole page of the office around its main part."""
    menu = "".join(f'<li><a href="#{word.lower()}">{word}</a></li>' for word in SUBJECTS[:6])
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>'
        '<link rel="icon" href="data:,">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{STYLE}</style></head><body>'
        f"<header>{LOGO.format(name=' aria-label=Office')}<strong>Office of Certificates</strong>"
        f'<nav aria-label="Main"><ul>{menu}</ul></nav><button class="icon"></button></header>'
        '<div class="banner"><p>The counters are closed on 1 December.</p></div>'
        f'<div class="page"><main>{main}</main><aside aria-label="Help"><h2>Help</h2><p>{WORDS[0]}</p>'
        f'<p class="pale">{WORDS[1]}</p>{LOGO.format(name="")}'
        '<p><a href="tel:+3225550100">02 555 01 00</a></p></aside></div>'
        f'<footer><p>{WORDS[3]}</p><p class="hint">Office of Certificates, Example Street 1</p></footer></body></html>'
    )


def audited(size: Size, number: int) -> str:
    """One page to audit: 5 fields, 60 fields with content, or more than 3,000 nodes."""
    title = f"{SUBJECTS[number % len(SUBJECTS)]} certificate {number}"
    if size == "small":
        return page(title, f"<h1>{title}</h1><p>{WORDS[number % 4]}</p>{_form(5, number)}")
    if size == "medium":
        content = "".join(f"<h2>{word}</h2><p>{WORDS[at % 4]}</p>{_list(at)}" for at, word in enumerate(SUBJECTS))
        return page(title, f"<h1>{title}</h1>{content}{_form(60, number)}")
    return page(title, f"<h1>{title}</h1>{_form(20, number)}<h4>Requests so far</h4>{_table(240, number)}")


def _form(fields: int, number: int) -> str:
    parts = []
    for first in range(0, fields, 10):
        inner = "".join(_field(at, number) for at in range(first, min(first + 10, fields)))
        subject = SUBJECTS[(first // 10 + number) % len(SUBJECTS)]
        parts.append(f"<fieldset><legend>{subject}</legend>{inner}</fieldset>")
    return f'<form method="post" action="/sent">{"".join(parts)}<button>Continue</button></form>'


def _field(at: int, number: int) -> str:
    """Most fields are sound; every seventh has no label, every ninth a hint too pale to read."""
    name = f"{FACTS[at % len(FACTS)]}-{at // len(FACTS)}"
    words = f"{SUBJECTS[at // 10 % len(SUBJECTS)]} {FACTS[at % len(FACTS)]}"
    label = f"<span>{words}</span>" if (at + number) % 7 == 3 else f'<label for="{name}">{words}</label>'
    hint = f'<span class="hint">As on your card: {words}</span>' if at % 9 == 4 else ""
    if at % 5 == 4:
        options = "".join(f"<option>{subject}</option>" for subject in SUBJECTS)
        control = f'<select id="{name}" name="{name}"><option value="">Choose</option>{options}</select>'
    else:
        kind = "date" if at % 10 == 0 else "text"
        control = f'<input id="{name}" name="{name}" type="{kind}"{" required" if at % 3 == 0 else ""}>'
    return f'<div class="field">{label}{hint}{control}</div>'


def _list(at: int) -> str:
    picture = f'<img src="{DOT}" width="32" height="32">'
    items = "".join(f'<li><a href="#{fact}-{at}">{fact} of the {SUBJECTS[at].lower()}</a></li>' for fact in FACTS)
    return f"{picture if at % 3 == 0 else ''}<ul>{items}</ul>"


def _table(rows: int, number: int) -> str:
    head = "".join(f"<th>{fact}</th>" for fact in ("number", "subject", "place", "date", "state", ""))
    body = "".join(_row(at, number) for at in range(rows))
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _row(at: int, number: int) -> str:
    subject, state = SUBJECTS[(at + number) % len(SUBJECTS)], ("open", "closed", "waiting")[at % 3]
    pale = ' class="pale"' if at % 20 == 0 else ""
    name = "" if at % 40 == 0 else f"Open {at}"
    return (
        f'<tr id="row-{at}"><td>{number}-{at:04}</td><td><a href="#row-{at}">{subject} certificate</a></td>'
        f"<td><span{pale}>Town {at % 37}</span></td><td><time>{2000 + at % 26}-03-{1 + at % 28:02}</time></td>"
        f"<td><em>{state}</em></td><td><button>{name}</button></td></tr>"
    )
