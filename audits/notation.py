"""How texts, names of controls and proofs of arrival are written down in a scenario, and read.

What is wrong is noted and something harmless is returned in its place, so that reading always goes on to the end and
an author hears of every mistake at once. The verbs are in `audits.verbs`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from audits.model import ANY_LANGUAGE, Arrival, Handle, Text
from audits.written import TOKEN, Notes, Piece, closest

LANGUAGE = re.compile(r"[a-z]{2}")
"""What the code of a language looks like (ISO 639-1)."""

HANDLE_KEYS = ("name", "within", "selector")
ARRIVE_KEYS = ("heading", "text", "control", "title", "url")

ANSWERS = {"yes": True, "on": True, "true": True, "no": False, "off": False, "false": False}
"""How yes and no are written."""

BROKEN = "?"
"""Stands for a text that could not be read; nobody sees it, because the mistake was noted."""


class Reader:
    """Reads pieces as the notation means them.

    `languages` are those that a text may be given in (None: any), `variables` what may stand in braces (None:
    anything, as in Python scenarios, where the walk itself replaces them).
    """

    def __init__(
        self, notes: Notes, languages: Sequence[str] | None = None, variables: Collection[str] | None = None
    ) -> None:
        self.notes = notes
        self.languages = languages
        self.variables = variables

    # --- texts ---

    def text(self, piece: Piece, *, variables: bool = False, empty: bool = False) -> str:
        """One text. `variables` tells whether braces are replaced in it, `empty` whether it may be empty."""
        if isinstance(piece.value, str) and (piece.value or empty):
            self._check_variables(piece, piece.value, variables)
            return piece.value
        if _is_unquoted_variable(piece):
            self.notes.wrong(piece, "a text in braces must be quoted", f'write "{{{_only_key(piece)}}}"')
        elif piece.value in (None, ""):
            hint = 'write "" for an empty text' if empty else None
            self.notes.wrong(piece, "a text is expected, and nothing is given", hint)
        else:
            self.notes.wrong(piece, f"a text is expected, not {piece.shape}")
        return BROKEN

    def words(self, piece: Piece, *, variables: bool = False) -> Text:
        """A text, or one a language."""
        if not isinstance(piece.value, dict) or not piece.value or _is_unquoted_variable(piece):
            return {ANY_LANGUAGE: self.text(piece, variables=variables)}
        known = [code for code in piece.value if self._is_language(piece.value[code], code)]
        missing = [code for code in self.languages or () if code not in {*piece.value}]
        if known and missing and ANY_LANGUAGE not in piece.value:
            self.notes.remark(piece, f"says nothing in {', '.join(missing)}", "another language is used there")
        return {code: self.text(piece.value[code], variables=variables) for code in known}

    def title(self, piece: Piece) -> Text:
        """Words for the readers of reports, in any language."""
        return Reader(self.notes).words(piece)

    def address(self, piece: Piece) -> str:
        """An address of the web, or one below `{site}`."""
        text = self.text(piece, variables=True)
        if text != BROKEN and not re.match(r"https?://[^\s/]|\{", text):
            self.notes.wrong(piece, "this is no address", "start it with https:// or with {site}")
        return text

    def yes_or_no(self, piece: Piece, hint: str) -> bool:
        """An answer; yes for one that is none."""
        if piece.value not in ANSWERS:
            self.notes.wrong(piece, "yes or no is expected", hint)
        return ANSWERS.get(str(piece.value), True)

    def _is_language(self, piece: Piece, code: str) -> bool:
        if code == ANY_LANGUAGE or (self.languages is None and LANGUAGE.fullmatch(code)):
            return True
        if not LANGUAGE.fullmatch(code):
            hint = closest(code, HANDLE_KEYS, "expected the code of a language, such as fr")
            if piece.value is None:
                hint = "quote a text that holds a comma"
            self.notes.wrong(piece, "unknown key", hint)
            return False
        if self.languages is not None and code not in self.languages:
            given = ", ".join(self.languages)
            self.notes.wrong(piece, f"{code} is not a language of this scenario ({given})", "add it to languages:")
        return True

    def _check_variables(self, piece: Piece, text: str, replaced: bool) -> None:
        for found in TOKEN.finditer(text):
            name = found[1]
            if name is None or (replaced and (self.variables is None or name in self.variables)):
                continue
            if not replaced:
                self.notes.wrong(piece, f"{found[0]} is not replaced here", "double the braces if they are meant")
            elif name == "slots.first":
                self.notes.wrong(piece, f"nothing has read {found[0]} yet", "put a slots action before this one")
            else:
                known = ", ".join(f"{{{each}}}" for each in sorted(self.variables or ()))
                self.notes.wrong(
                    piece, f"there is no {found[0]}", closest(name, self.variables or (), f"there is: {known}")
                )

    # --- shapes ---

    def table(self, piece: Piece, keys: Sequence[str], required: Sequence[str] = ()) -> dict[str, Piece]:
        """The values of these keys; others are mistakes, and so are required ones that are missing."""
        if not isinstance(piece.value, dict):
            self.notes.wrong(piece, f"keys with values are expected, not {piece.shape}", f"keys: {', '.join(keys)}")
            return {}
        for key, value in piece.value.items():
            if key not in keys:
                self.notes.wrong(value, "unknown key", closest(key, keys, f"known keys: {', '.join(keys)}"))
        for key in required:
            if key not in piece.value:
                self.notes.wrong(piece, f"{key} is missing", path=piece.below(key))
        return {key: value for key, value in piece.value.items() if key in keys}

    def items(self, piece: Piece, what: str) -> list[Piece]:
        """The pieces of a list that is not empty; `what` says in the plural what they should be."""
        if isinstance(piece.value, list) and piece.value:
            return piece.value
        found = "an empty one" if piece.value == [] else piece.shape
        self.notes.wrong(piece, f"a list of {what} is expected, not {found}", "start each item with a dash")
        return []

    def one_or_more(self, piece: Piece, what: str) -> list[Piece]:
        """A piece that is no list, alone, or the pieces of a list."""
        return self.items(piece, what) if isinstance(piece.value, list) else [piece]

    # --- controls and arrivals ---

    def handle(self, piece: Piece, *, variables: bool = False) -> Handle:
        """What a person would call a control."""
        if not isinstance(piece.value, dict) or not set(piece.value).intersection(HANDLE_KEYS):
            return Handle(name=self.words(piece, variables=variables))
        keys = self.table(piece, HANDLE_KEYS, ["name"])
        if "selector" in keys:
            self.notes.remark(
                keys["selector"],
                "a selector is a last resort, and a finding when it is needed",
                "leave it out where the name is enough",
            )
        return Handle(
            name=self.words(keys["name"], variables=variables) if "name" in keys else {ANY_LANGUAGE: BROKEN},
            within=self.words(keys["within"]) if "within" in keys else None,
            selector=self.text(keys["selector"]) if "selector" in keys else None,
        )

    def pairs(self, piece: Piece, key: str) -> Iterator[tuple[Handle, Piece]]:
        """Controls with what is theirs: `{Nom: Dupont}`, or a list of `{control: Nom, <key>: Dupont}`."""
        if isinstance(piece.value, dict) and set(piece.value) == {"control", key}:
            self.notes.wrong(piece, f"the long form with control and {key} is a list", "put a dash before control:")
        elif isinstance(piece.value, dict) and piece.value:
            for name, value in piece.value.items():
                self._check_variables(value, name, False)
                yield Handle(name={ANY_LANGUAGE: name}), value
        elif isinstance(piece.value, list) and piece.value:
            for item in piece.value:
                keys = self.table(item, ("control", key), ("control", key))
                if len(keys) == 2:
                    yield self.handle(keys["control"]), keys[key]
        else:
            found = "nothing" if not piece.value else piece.shape
            self.notes.wrong(piece, f"controls, each with its {key}, are expected, not {found}")

    def arrival(self, piece: Piece) -> Arrival:
        """What proves that a step was reached."""
        if isinstance(piece.value, str):
            self.notes.wrong(piece, "say what kind of proof this is", f"write {{heading: {piece.value}}}")
            return Arrival()
        if not piece.value:
            self.notes.wrong(piece, "nothing proves that the step was reached", f"one of: {', '.join(ARRIVE_KEYS)}")
            return Arrival()
        keys = self.table(piece, ARRIVE_KEYS)
        handles = {key: self.handle(keys[key]) for key in ("heading", "text", "control") if key in keys}
        return Arrival(
            **handles,
            title=self.words(keys["title"]) if "title" in keys else None,
            url=self.text(keys["url"], variables=True) if "url" in keys else None,
        )


def _only_key(piece: Piece) -> str:
    return next(iter(piece.value)) if isinstance(piece.value, dict) and len(piece.value) == 1 else ""


def _is_unquoted_variable(piece: Piece) -> bool:
    """`{person.street}` without quotes, which YAML takes for a key without a value."""
    key = _only_key(piece)
    return bool(key) and not LANGUAGE.fullmatch(key) and piece.find(key).value is None
