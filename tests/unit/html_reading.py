"""Reading a report strictly: every tag closed, every id once, every link leading somewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

VOID = {"meta", "link", "img", "br", "hr", "input"}


@dataclass
class Reading(HTMLParser):
    """What a page holds. `mistakes` lists tags that do not match."""

    source: str
    mistakes: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    text: str = ""
    lang: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self.feed(self.source)
        self.close()
        self.mistakes += [f"<{tag}> never closed" for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._note(tag, attrs)
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._note(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1] != tag:
            self.mistakes.append(f"</{tag}> at line {self.getpos()[0]} closes {self._open[-1:] or 'nothing'}")
        else:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if not self._open or self._open[-1] != "style":
            self.text += data

    def _note(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.tags.append((tag, values))
        self.ids += [values["id"]] if "id" in values else []
        self.links += [values[name] for name in ("href", "src") if name in values]
        if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            self.headings.append(int(tag[1]))
        if tag == "html":
            self.lang = values.get("lang", "")

    def broken_links(self, folder: Path) -> list[str]:
        """Links that lead to no file of the folder and to no id of this page; web addresses are not followed."""
        broken = []
        for link in self.links:
            parts = urlsplit(link)
            if parts.scheme in {"http", "https"}:
                continue
            path = unquote(parts.path)
            inside = (folder / path).resolve().is_relative_to(folder.resolve())
            if parts.scheme or (path and not (inside and (folder / path).is_file())):
                broken.append(link)
            elif not path and parts.fragment not in self.ids:
                broken.append(link)
        return broken
