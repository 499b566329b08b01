"""Slips in the source of a page, as the server sent it."""

from __future__ import annotations

import pytest

from audits.probes.trials.source import slips

PAGE = "<!doctype html><html lang=en><head><title>A</title></head><body>{}</body></html>"


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("<p class=a class=b>x</p>", ["attribute-twice"]),
        ("<i id=a></i><i id=a></i><i id=a></i>", ["id-twice"]),
        ("<b><i>x</b></i>", ["not-closed", "closed-not-opened"]),
        ("<div><span>x</div>", ["not-closed"]),
        ("<section>x", ["not-closed"]),
        ("x</div>", ["closed-not-opened"]),
        ("<a href=x>one <a href=y>two</a></a>", ["nested"]),
    ],
)
def test_a_slip_is_told(body: str, kinds: list[str]) -> None:
    assert [each.kind for each in slips(PAGE.format(body))] == kinds


@pytest.mark.parametrize(
    "body",
    [
        "<p>One<p>Two<div>Three</div>",
        "<ul><li>One<li>Two</ul><br/><img src=a alt=''><input>",
        "<table><tr><td>1<td>2<tr><td>3</table>",
        "<dl><dt>A<dd>B</dl><select><option>1<option>2</select>",
        "<script>document.write('<b>')</script><textarea><b></textarea>",
        "<svg><path d='M0 0'/><g><circle/></g></svg><!-- <b> -->",
    ],
)
def test_what_may_be_left_open_is_no_slip(body: str) -> None:
    assert slips(PAGE.format(body)) == ()


def test_a_page_without_doctype_is_told_with_its_line() -> None:
    assert [(each.kind, each.line) for each in slips("<html lang=en><title>A</title>\n<b>x")] == [
        ("not-closed", 2),
        ("no-doctype", 1),
    ]
