"""What pages say is quoted, and cannot act on the sentence, the terminal or the reader."""

from __future__ import annotations

import json

import pytest

from reports.legible import REPLACEMENT, json_line, legible, one_line, web_address


@pytest.mark.parametrize(
    "character", ["\x00", "\x1b", "\x07", "\u202e", "\u2066", "\u200f", "\x9b", "\ud800", "\U000e0041"]
)
def test_characters_that_act_are_replaced(character: str) -> None:
    assert legible(f"a{character}b") == f"a{REPLACEMENT}b"


def test_text_in_any_script_is_kept() -> None:
    text = "Prénom, الاسم, имя, 名前\n\tétape 2 👩‍🦽"
    assert legible(text) == text


def test_one_line_is_cut_with_an_ellipsis() -> None:
    assert one_line("a\n  b\tc") == "a b c"
    assert one_line("x" * 300, 10) == "x" * 9 + "…"


@pytest.mark.parametrize("url", ["https://example.org/a?b=c", "http://127.0.0.1:8000/"])
def test_web_addresses_may_be_followed(url: str) -> None:
    assert web_address(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//x",
        "",
        "http:",
        "http://[",
        "https://a\u202eb/",
        "java\nscript:alert(1)",
        "vbscript:x",
        "blob:https://example.org/1",
    ],
)
def test_other_addresses_may_not(url: str) -> None:
    assert web_address(url) == ""


@pytest.mark.parametrize(
    "acting", ["\x1b[31m", "\x9b2J", "\x7f", "\u2028", "\u202e", "\u0085", "\U000e0041", "\0", "\n"]
)
def test_a_line_of_json_that_nothing_obeys_or_splits(acting: str) -> None:
    line = json_line({"é": f"a{acting}b"})
    assert json.loads(line) == {"é": f"a{acting}b"}
    assert line.endswith(b"\n")
    text = line.decode().rstrip("\n")
    assert legible(text) == text
    assert len(text.splitlines()) == 1
    assert "é" in text


def test_half_a_character_in_a_line_of_json() -> None:
    assert json.loads(json_line(["\ud800", "\U0001f600"])) == [REPLACEMENT, "\U0001f600"]
