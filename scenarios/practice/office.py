"""What the practice administrations have in common: languages, sessions, tokens, and steps that follow each other.

Each administration is a Flask application of its own, with its own cookie, below its own path. A page's address
starts with its language (`/fr/demande/sejour`); the bare address of the site goes to the language that the browser
prefers. A form is posted to its own address; the answer is always a redirect, to the next step or back to the same one.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Any

from flask import Flask, abort, g, redirect, render_template, request, session, url_for
from jinja2 import BytecodeCache, ChoiceLoader, FileSystemLoader
from jinja2.bccache import Bucket
from werkzeug.wrappers import Response

from scenarios.practice.forms import Field, Form, Words, errors, read
from scenarios.practice.switches import FOLDERS, HERE

TODAY = date(2026, 11, 23)
"""The day that it always is in these administrations, so that what they offer stays the same for ever."""

LANGUAGE_NAMES = {"fr": "Français", "en": "English", "nl": "Nederlands", "de": "Deutsch"}

Page = str | Response


class _Compiled(BytecodeCache):
    """Templates are compiled once for all the servers of this process: tests and demonstrations start many."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


_compiled = _Compiled()


@dataclass(frozen=True)
class Setting:
    """How a site is served: the barriers planted, and after how many idle seconds a session ends."""

    planted: frozenset[str]
    idle_seconds: int


@dataclass(frozen=True)
class Step:
    """One page of a form: its endpoint, its title and its fields, which may depend on what is planted.

    A step that asks nothing (the review before sending) may be reached without an answer of its own.
    """

    endpoint: str
    title: Words
    fields: Callable[[], Sequence[Field]] = tuple
    asks: bool = True


class Office:
    """One administration: its application, and the steps of its form in their order."""

    def __init__(
        self,
        key: str,
        languages: tuple[str, ...],
        steps: Sequence[Step],
        setting: Setting,
        reference: str,
        beside: Sequence[str] = (),
    ) -> None:
        self.languages = languages
        self.steps = steps
        self.setting = setting
        self.reference = reference
        self._numbers = count(124)
        folder = HERE / FOLDERS[key]
        self.app = Flask(key, static_folder=str(folder / "static"), static_url_path="/static")
        self.app.jinja_options = {"bytecode_cache": _compiled}
        self.app.jinja_loader = ChoiceLoader(
            [FileSystemLoader(folder / "templates"), FileSystemLoader(HERE / "templates")]
        )
        self.app.config.update(
            SECRET_KEY=secrets.token_bytes(32),
            SESSION_COOKIE_NAME=f"{key}-session",
            SESSION_COOKIE_PATH=f"/{key}",
            SESSION_COOKIE_SAMESITE="Lax",
            MAX_CONTENT_LENGTH=8 * 1024 * 1024,
        )
        self._speak_languages()
        self._add_pages(("contact", "privacy", "accessibility", *beside))

    def planted(self, barrier: str) -> bool:
        """Whether this barrier stands in the way of whoever uses the site now."""
        return barrier in self.setting.planted

    def say(self, *words: str) -> str:
        """One of these texts, given in the order of the site's languages."""
        return words[self.languages.index(g.lang)]

    # --- languages, and pages that only say something ---

    def _speak_languages(self) -> None:
        app = self.app

        @app.url_value_preprocessor
        def take_language(endpoint: str | None, values: dict[str, Any] | None) -> None:
            asked = values.pop("lang", None) if values else None
            g.lang = asked if asked in self.languages else self._preferred()
            if asked is not None and asked not in self.languages:
                abort(404)

        @app.url_defaults
        def give_language(endpoint: str, values: dict[str, Any]) -> None:
            if app.url_map.is_endpoint_expecting(endpoint, "lang"):
                values.setdefault("lang", g.lang)

        @app.context_processor
        def shared() -> dict[str, Any]:
            return {
                "lang": g.lang,
                "say": self.say,
                "planted": self.planted,
                "token": self.token,
                "other_languages": self._other_languages(),
                "steps": self.steps,
                "today": TODAY,
            }

        @app.get("/", endpoint="door")
        def door() -> Page:
            return redirect(url_for("home"), 303)

        @app.errorhandler(400)
        @app.errorhandler(404)
        @app.errorhandler(405)
        @app.errorhandler(413)
        def sorry(error: Any) -> tuple[str, int]:
            g.setdefault("lang", self._preferred())
            return render_template("sorry.html", code=error.code), error.code

    def _preferred(self) -> str:
        return request.accept_languages.best_match(self.languages) or self.languages[0]

    def _other_languages(self) -> list[tuple[str, str, str]]:
        """Code, name and address of this page in the site's other languages; the step is kept."""
        endpoint = request.endpoint or "home"
        known = self.app.url_map.is_endpoint_expecting(endpoint, "lang")
        return [
            (lang, LANGUAGE_NAMES[lang], url_for(endpoint if known else "home", lang=lang, **(request.view_args or {})))
            for lang in self.languages
            if lang != g.lang
        ]

    def _add_pages(self, names: Sequence[str]) -> None:
        for name in names:
            self.app.add_url_rule(
                f"/<lang>/{name}", name, lambda name=name: render_template(f"{name}.html"), methods=["GET"]
            )

    # --- steps ---

    def token(self) -> str:
        """The token that each form carries, so that no other site can post in a person's name."""
        return str(session.setdefault("token", secrets.token_hex(16)))

    def check_token(self) -> None:
        """Refuse a form that this visitor was not given (400)."""
        if not secrets.compare_digest(request.form.get("token", ""), session.get("token", "-")):
            abort(400)

    @property
    def answers(self) -> dict[str, dict[str, str]]:
        """What the person answered, by step."""
        return dict(session.get("answers", {}))

    def answer(self, endpoint: str, values: Mapping[str, str]) -> None:
        """Keep the answers of a step."""
        session["answers"] = {**self.answers, endpoint: dict(values)}

    def turn_back(self, endpoint: str) -> Response | None:
        """The first step that still has no answer before this one, as a redirect; None when the way is free."""
        for step in self.steps:
            if step.endpoint == endpoint:
                return None
            if step.asks and step.endpoint not in self.answers:
                return redirect(url_for(step.endpoint), 303)
        return None

    def step(
        self,
        endpoint: str,
        *,
        keep: bool = True,
        recall: bool = True,
        start: Mapping[str, str] | None = None,
        **facts: Any,
    ) -> Page:
        """Show a step, or take its answers: then the next step follows, or the same with what is wrong.

        `start` is what the fields hold when the person comes here first. Without `keep`, what was typed is gone
        after an error; without `recall`, for whoever comes back.
        """
        step = next(each for each in self.steps if each.endpoint == endpoint)
        back = self.turn_back(endpoint)
        if back:
            return back
        if request.method == "POST":
            values = self.submitted(endpoint, step.fields(), keep=keep)
            if values is None:
                return redirect(url_for(endpoint), 303)
            self.answer(endpoint, values)
            following = self.steps[self.steps.index(step) + 1]
            return redirect(self.address(following.endpoint), 303)
        form = self.form(endpoint, step.fields(), (self.answers.get(endpoint) if recall else None) or start or {})
        return self.page(endpoint, form=form, **facts)

    def submitted(self, endpoint: str, fields: Sequence[Field], *, keep: bool = True) -> dict[str, str] | None:
        """What was sent; None when something in it is wrong, which the next `form` of that page will tell."""
        self.check_token()
        values = read(fields, request.form) | self._files(fields)
        wrong = errors(fields, values, g.lang)
        if not wrong:
            return values
        secret = {field.name for field in fields if field.kind == "password"}
        kept = {name: value for name, value in values.items() if name not in secret} if keep else {}
        session["refused"] = {"page": endpoint, "errors": wrong, "values": kept}
        return None

    def form(self, endpoint: str, fields: Sequence[Field], start: Mapping[str, str]) -> Form:
        """The form of a page: as it was refused just before, else holding `start`."""
        refused = session.pop("refused", None) or {}
        if refused.get("page") != endpoint:
            return Form(fields, g.lang, dict(start), {})
        wrong = {field.name: refused["errors"][field.name] for field in fields if field.name in refused["errors"]}
        return Form(fields, g.lang, refused["values"] or dict(start), wrong)

    def page(self, endpoint: str, **facts: Any) -> str:
        """The page of a step, with its place among the steps."""
        number = next(index for index, step in enumerate(self.steps) if step.endpoint == endpoint)
        return render_template(f"{endpoint}.html", number=number, step=self.steps[number], **facts)

    def _files(self, fields: Sequence[Field]) -> dict[str, str]:
        """The names of the files that were given, now or before an error; their content is not kept."""
        before = session.get("files", {})
        given = {f.name: request.files[f.name].filename or "" for f in fields if f.name in request.files}
        kept = {name: value or before.get(name, "") for name, value in given.items()}
        session["files"] = {**before, **kept}
        return kept

    def address(self, endpoint: str) -> str:
        """Where a step is."""
        return url_for(endpoint)

    def summary(self, endpoint: str) -> list[tuple[Step, list[tuple[str, str]]]]:
        """Everything that was answered before a step, as a person reads it, for the page that asks to check it."""
        rows = []
        for step in self.steps:
            if step.endpoint == endpoint:
                break
            form = Form(step.fields(), g.lang, self.answers.get(step.endpoint, {}), {})
            shown = [
                (field.label[g.lang], form.shown(field.name))
                for field in form.fields
                if form.value(field.name) and field.kind not in {"password", "checkbox"}
            ]
            if shown:
                rows.append((step, shown))
        return rows

    def finish(self) -> str:
        """Close the form: a file number is given, and the answers are gone."""
        number = f"{self.reference}-{TODAY.year}-{next(self._numbers):06d}"
        session["file_number"] = number
        for each in ("answers", "files", "refused"):
            session.pop(each, None)
        return number
