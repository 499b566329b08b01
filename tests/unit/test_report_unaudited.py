"""Reasons why something was not looked at, in the words of the reader."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import audits
from reports.unaudited import message_name, what, why
from reports.words import Words

MISSED = {"missed", "Told", "_miss", "_unseen", "NotAudited"}


def reasons() -> Iterator[str]:
    """Every sentence that the engine gives as a reason, with a figure where it has one."""
    for file in Path(audits.__file__).parent.rglob("*.py"):
        for call in (each for each in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(each, ast.Call)):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            given = [*call.args[1:], *(each.value for each in call.keywords if each.arg == "why")]
            if name in MISSED:
                yield from (text for each in given for text in _sentences(each))


def _sentences(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        parts = [each.value if isinstance(each, ast.Constant) else "7" for each in node.values]
        yield "".join(str(each) for each in parts)
    elif isinstance(node, ast.BoolOp):
        yield from (text for each in node.values for text in _sentences(each))


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_reason_of_the_engine_has_its_words(lang: str) -> None:
    words, found = Words(lang), sorted(set(reasons()))
    assert len(found) > 15
    assert [each for each in found if not words.has(message_name(each.partition(": ")[0]))] == []


def test_figures_and_details_are_kept() -> None:
    words = Words("fr")
    assert why(words, "the page's clock ran for 12 minutes only") == "l’horloge de la page n’a tourné que 12 minutes"
    assert why(words, "1 frames were not looked into") == "1 cadre n’a pas été examiné"
    assert why(words, "http://127.0.0.1:8/x: the frame does not answer") == "le cadre ne répond pas"
    assert why(words, "the rule broke: KeyError").endswith("KeyError")
    assert why(words, "the paper has no text layer: its pages are pictures, and nothing in it was read.").startswith(
        "ses"
    )


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("step 3, arrive", "étape 3, à l’arrivée"),
        ("step 1, document “Liste”", "étape 1, le document “Liste”"),
        ("moved by scripts", "ce que des scripts font bouger"),
        ("rule walk/other-host", "la règle walk/other-host"),
        ("frame http://127.0.0.1:8/x", "le cadre http://127.0.0.1:8/x"),
        ("page: some links", "page: some links"),
    ],
)
def test_the_thing_is_named_in_the_language_of_the_reader(said: str, told: str) -> None:
    assert what(Words("fr"), said) == told


def test_what_is_not_known_is_said_as_it_was_recorded() -> None:
    assert why(Words("fr"), "net::ERR_FAILED") == "net::ERR_FAILED"
