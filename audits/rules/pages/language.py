"""Which language is spoken, and whether the page says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audits.model import Target, Verdict
from audits.rules.data import read, words
from audits.rules.fields import buttons_of, fields_of, label_of, labels_of
from audits.rules.hit import Hit, Look
from audits.rules.page import Element, Page
from audits.rules.readability import lix
from audits.rules.registry import page_rule
from audits.rules.speech import (
    FOREIGN,
    NAMES,
    PAGE_WORDS,
    PART_WORDS,
    is_surely_in,
    language_of_script,
    other_script,
    spoken,
    spoken_in_short,
    words_of_another,
)
from audits.rules.words import plain

FILE = "pages/language.yaml"

SOME_WORDS = 4
"""Words of a text that is more than a name."""

FEW_TEXTS, SURE_TEXTS = 2, 3
"""Labels, buttons and headings in another language by which a page may be, and surely is, half translated."""

SHORT_TEXT = 8
"""Words of a label, a button or a heading; what is longer is a sentence."""

LONG_SENTENCE = 45
"""Words of a sentence from which few people hold it together; plain-language guides ask for 20 or less."""

HARD, VERY_HARD = 60.0, 68.0
"""LIX from which a page, and a single paragraph of it, reads like a law."""

PASSAGE = 20
"""Words of a paragraph from which it can be measured by itself."""

FEWEST_JARGON = 3
"""Words of jargon from which a page is hard to follow."""

FLAG_SIGN = re.compile(r"[\U0001f1e6-\U0001f1ff]{2}")
"""Two letters that are drawn as the flag of a country."""

CHOICES = frozenset({"radio", "checkbox"})

RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

SCRIPT_WORDS, UNMARKED_WORDS = 6, 12
"""Words in another script from which a sentence, and a text without a full stop, is no name."""

SENTENCE = re.compile(r"[.!?…؟۔。！？।።]")

PARTS = (
    "p",
    "li",
    "td",
    "dd",
    "blockquote",
    "h1",
    "h2",
    "h3",
    "figcaption",
    "legend",
    "label",
    "div",
    "section",
    "span",
)


def _shown_words(page: Page) -> str:
    """What the main document shows, apart from parts that declare a language of their own."""
    root = page.documents[0].root
    return " ".join(
        node.shown_text for node in root.inside if node.is_text and node.is_shown and node.language == root.language
    )


def _spoken_in_sentences(page: Page) -> str | None:
    """The same, by what is no row of names: texts of some words."""
    root = page.documents[0].root
    texts = (each.own_words for each in page.documents[0].texts_shown if each.language == root.language)
    return spoken(" ".join(each for each in texts if len(each.split()) >= SOME_WORDS), page.language, PAGE_WORDS)


def _spoken_by_page(text: str, declared: str) -> str | None:
    """The language, or the script, of a whole page, where it surely is another than the declared one."""
    script = other_script(text, declared)
    return language_of_script(script[0]) if script and script[1] >= PAGE_WORDS else spoken(text, declared, PAGE_WORDS)


@page_rule("language/page-in-another")
def page_in_another(page: Page) -> Iterator[Look]:
    """A page that is in another language than it declares: a screen reader mispronounces all of it."""
    if not page.documents or not page.language:
        return
    text = _shown_words(page)
    found = _spoken_by_page(text, page.language) or _spoken_in_sentences(page)
    if found:
        yield Hit(target=page.documents[0].root.target, facts={"declared": page.language, "found": found})
    elif len(text.split()) >= PAGE_WORDS:
        yield None


@page_rule("language/part-in-another")
def part_in_another(page: Page) -> Iterator[Look]:
    """A sentence or more in another language than the one declared for it."""
    elsewhere = _is_elsewhere_spoken(page)
    looked = False
    for element in page.find(*PARTS):
        # A view that came in the place of another is a part of the page, however much of it there is.
        if elsewhere and not element.came:
            continue
        text = element.shown_text
        if len(text.split()) < PART_WORDS or len(text) > 2000 or not _is_innermost(element):
            continue
        looked = True
        found = spoken(text, element.language, PART_WORDS)
        if found:
            facts = {"declared": element.language, "found": found, "text": text[:100]}
            yield Hit(target=element.target, facts=facts)
    if elsewhere:
        return
    if looked:
        yield None
    yield from _short_parts(page)
    yield from _parts_in_another_script(page)


def _parts_in_another_script(page: Page) -> Iterator[Look]:
    """A sentence in letters that the declared language does not have; one for each script.

    Names and the languages of a switch stand in letters of their own, and are no sentences.
    """
    found: dict[str, tuple[Element, Verdict | None]] = {}
    for element in page.find(*PARTS):
        text = element.shown_text
        if not FOREIGN.search(text) or len(text) > 2000 or not _is_innermost(element):
            continue
        told = other_script(text, element.language)
        if told is None or told[1] < SCRIPT_WORDS or element.closest("nav", "a", "address", "cite"):
            continue
        # Who writes names of people and places sets no full stops.
        marked = SENTENCE.search(text) is not None and not _is_of_names(text)
        if marked or told[1] >= UNMARKED_WORDS:
            known = found.get(told[0])
            if known is None or (marked and known[1] is not None):
                found[told[0]] = element, None if marked else Verdict.CANNOT_TELL
    for script, (element, verdict) in found.items():
        facts = {"declared": element.language, "found": language_of_script(script), "text": element.shown_text[:100]}
        yield Hit(target=element.target, facts=facts, verdict=verdict)


def _is_of_names(text: str) -> bool:
    written = re.findall(r"[^\W\d_]+", text)
    capitals = sum(1 for word in written if word[0].isupper())
    return capitals > NAMES * len(written)


def _short_parts(page: Page) -> Iterator[Look]:
    """Several short sentences in another language; links and menus name other languages in their own words."""
    found: dict[str, list[Element]] = {}
    for element in page.find("p", "li", "td", "dd"):
        text = element.shown_text
        # Names of offices and titles of books have no full stop.
        if not 3 < len(text.split()) < PART_WORDS or not text.endswith((".", "!", "?")):
            continue
        if not _is_innermost(element) or element.language != page.language:
            continue
        if element.closest("nav", "footer", "header", "address", "a") or any(True for _ in element.find("a", "cite")):
            continue
        told = spoken_in_short([text], page.language)
        if told is not None:
            found.setdefault(told[0], []).append(element)
    for language, parts in found.items():
        said = " ".join(each.shown_text for each in parts)
        facts = {"declared": page.language, "found": language, "text": said[:100]}
        yield Hit(target=parts[0].target, facts=facts, verdict=None if len(parts) > 1 else Verdict.CANNOT_TELL)


def _is_elsewhere_spoken(page: Page) -> bool:
    """Whether the language of the page is another, or unsaid: then there is nothing to compare its parts with."""
    if not page.documents or not page.language:
        return True
    return (_spoken_by_page(_shown_words(page), page.language) or _spoken_in_sentences(page)) is not None


@page_rule("language/words-in-another")
def words_in_another(page: Page) -> Iterator[Look]:
    """Labels and buttons, alternatives of pictures or a title in another language than the one declared for them."""
    if _is_elsewhere_spoken(page):
        return
    controls = _controls(page)
    half = _half_of(page)
    pictures = [(each, each.get("alt")) for each in page.find("img", "area")]
    for what, named in (("controls", controls), ("alternatives", pictures)):
        own = [(each, text) for each, text in named if text and each.language == page.language]
        told = spoken_in_short([text for _, text in own], page.language)
        if not own or told is None:
            yield None
            continue
        if what == "controls" and half is not None and half.is_sure:
            # A rule of its own tells more of a form that was translated in part.
            continue
        target, text = next((each, text) for each, text in own if spoken_in_short([text], page.language, least=1))
        yield _in_another(page, what, text, told, target)
    title = page.observation.title
    told = spoken_in_short([title], page.language)
    if told is not None:
        # It may be the name of the service.
        yield _in_another(page, "title", title, (told[0], False), page.documents[0].root)


def _asked(page: Page) -> Iterator[Element]:
    """Fields whose label is no name of what can be chosen, as of a course."""
    return (each for each in fields_of(page) if each.get("type").lower() not in CHOICES)


def _controls(page: Page) -> list[tuple[Element, str]]:
    """Fields that are not chosen among by their labels, and buttons by their names."""
    labels = [(each, label_of(each) or each.name) for each in _asked(page)]
    return [*labels, *((each, each.name) for each in buttons_of(page))]


@dataclass(frozen=True)
class _Short:
    """A short text of a page in another language, with the words that tell it. `firm` is what names nothing: a label, a
    button or a hint, where a heading or a link may be a title.
    """

    element: Element
    text: str
    telling: frozenset[str]
    firm: bool


@dataclass(frozen=True)
class _Half:
    """The short texts of a page that are in one other language."""

    language: str
    texts: tuple[_Short, ...]

    @property
    def is_enough(self) -> bool:
        """Whether they are more than a name or a loan."""
        return len(self.texts) >= FEW_TEXTS and len(self._telling) >= FEW_TEXTS

    @property
    def is_sure(self) -> bool:
        """Whether nobody could take them for names or loans: several, of several words, and parts of a form."""
        firm = [each for each in self.texts if each.firm]
        phrases = [each for each in firm if len(each.text.split()) > 1]
        return (
            len(firm) >= SURE_TEXTS
            and len(phrases) >= FEW_TEXTS
            and len(frozenset[str]().union(*(each.telling for each in firm))) >= SURE_TEXTS
        )

    @property
    def _telling(self) -> frozenset[str]:
        return frozenset[str]().union(*(each.telling for each in self.texts))

    def apart_from(self, controls: list[tuple[Element, str]]) -> _Half:
        """Those that are not these controls."""
        known = {text for _, text in controls}
        return _Half(self.language, tuple(each for each in self.texts if each.text not in known))


def _short_texts(page: Page) -> Iterator[tuple[Element, str, bool]]:
    """What a form and what leads around is made of, in the order of its kinds, and whether it names nothing."""
    for field in _asked(page):
        labels = labels_of(field)
        for label in labels:
            yield label, label.shown_text, True
        if not field.get("value"):
            yield field, field.get("placeholder"), True
        # Forms for foreigners say beside the label what it means.
        helps = any(label.shown_text and words_of_another(label.shown_text, page.language) is None for label in labels)
        for hint in field.refers_to("aria-describedby"):
            yield hint, hint.shown_text if hint.is_shown else "", not helps
    for button in buttons_of(page):
        yield button, button.shown_text or button.get("value"), True
    for legend in page.find("legend"):
        yield legend, legend.shown_text, True
    for heading in page.find("h1", "h2", "h3", "h4"):
        yield heading, heading.shown_text, False
    for link in page.find("a"):
        if link.closest("nav") and not link.get("hreflang"):
            yield link, link.shown_text, False


def _half_of(page: Page) -> _Half | None:
    """The other language that most of such texts are in; None where the page itself is not surely in its own."""
    found: dict[str, dict[str, _Short]] = {}
    for element, text, firm in _short_texts(page):
        if not text or not element.is_shown or len(text.split()) > SHORT_TEXT:
            continue
        if element.language != page.language or element.document is not page.documents[0] or _says_language(element):
            continue
        told = words_of_another(text, page.language)
        if told is not None:
            found.setdefault(told[0], {}).setdefault(text, _Short(element, text, told[1], firm))
    if not found:
        return None
    language, texts = max(found.items(), key=lambda each: len(each[1]))
    rest = _shown_words(page)
    for text in texts:
        rest = rest.replace(text, " ")
    return _Half(language, tuple(texts.values())) if is_surely_in(rest, page.language) else None


def _says_language(element: Element) -> bool:
    """Whether what lies inside declares a language of its own, as a label does that is marked word by word."""
    inside = any(each.is_element and each.language != element.language for each in element.inside)
    return inside or element.closest("cite", "q", "blockquote", "address", "code") is not None


@page_rule("language/half-translated")
def half_translated(page: Page) -> Iterator[Look]:
    """Labels, buttons, hints, headings and menus in another language than the text around them, as where a form was
    translated in part. Where that is not sure, controls are left to the rule that weighs all their words.
    """
    if not page.documents or _is_elsewhere_spoken(page):
        return
    half = _half_of(page)
    if half is None:
        if any(True for _ in _short_texts(page)):
            yield None
        return
    controls = _controls(page)
    own = [text for each, text in controls if text and each.language == page.language]
    told = spoken_in_short(own, page.language)
    if told is not None and not half.is_sure:
        half = half.apart_from(controls)
    if not half.is_enough:
        yield None
        return
    facts = {
        "declared": page.language,
        "found": half.language,
        "texts": " · ".join(each.text[:40] for each in half.texts[:3]),
        "count": str(len(half.texts)),
    }
    verdict = None if half.is_sure else Verdict.CANNOT_TELL
    yield Hit(target=half.texts[0].element.target, facts=facts, verdict=verdict)


@page_rule("language/not-in-this-language")
def not_in_this_language(page: Page) -> Iterator[Look]:
    """A page that says itself that it is there in one language alone, or not in the one of whoever reads it."""
    looked = False
    for block in page.find(*PARTS, "strong", "a", "em"):
        if not block.own_text or not block.is_shown or not _is_innermost(block):
            continue
        looked = True
        for sentence in re.split(r"(?<=[.!?])\s+", block.shown_text):
            if words(FILE, "not_in_this_language").search(plain(sentence)):
                yield Hit(target=block.target, facts={"text": sentence[:200]})
                return
    if looked:
        yield None


def _in_another(page: Page, what: str, text: str, told: tuple[str, bool], element: Element) -> Hit:
    facts = {"what": what, "declared": page.language, "found": told[0], "text": text[:100]}
    return Hit(target=element.target, facts=facts, verdict=None if told[1] else Verdict.CANNOT_TELL)


@page_rule("language/switch-unsaid")
def switch_unsaid(page: Page) -> Iterator[Look]:
    """A control that puts the page into another language, while the page declares the one before."""
    opened = page.observation.tried.opened
    if opened is None or _is_elsewhere_spoken(page):
        return
    for each in opened.reworded:
        found = _spoken_by_page(each.text, each.lang.lower())
        facts = {"control": each.name or each.selector, "declared": each.lang, "found": found or ""}
        target = Target(selector=each.selector, name=each.name, box=each.box)
        yield Hit(target=target, facts=facts) if found else None


@page_rule("language/messages-in-another")
def messages_in_another(page: Page) -> Iterator[Look]:
    """Error messages in another language than the page that says them."""
    erred = page.observation.tried.erred
    if erred is None or _is_elsewhere_spoken(page):
        return
    every = dict.fromkeys(each for attempt in erred.attempts for each in attempt.messages)
    # What the browser says itself is in the language of whoever uses it.
    messages = [each for each in every if not words(FILE, "of_browser").search(plain(each.text))]
    if not messages:
        return
    told = spoken_in_short([each.text for each in messages], page.language)
    if told is None:
        yield None
        return
    first = next(each for each in messages if spoken_in_short([each.text], page.language, least=1))
    facts = {"declared": page.language, "found": told[0], "text": first.text[:100]}
    target = Target(selector=first.selector, name=first.text[:80], box=first.box)
    yield Hit(target=target, facts=facts, verdict=None if told[1] else Verdict.CANNOT_TELL)


def _is_innermost(element: Element) -> bool:
    """Whether the words are mostly its own, and not those of other parts inside."""
    own = len(element.own_text) + sum(
        len(child.shown_text)
        for child in element.children
        if child.style.get("display", "").startswith("inline")
        and not child.is_text
        and child.language == element.language
    )
    return own >= 0.6 * len(element.shown_text)


@page_rule("language/right-to-left-unsaid")
def right_to_left_unsaid(page: Page) -> Iterator[Look]:
    """Arabic or Hebrew text that is not set from right to left."""
    for element in page.find(*PARTS):
        text = element.own_text
        if len(RIGHT_TO_LEFT.findall(text)) >= 20 and element.is_shown:
            # Signs of the other direction among them, or a full stop, stand in the wrong place for certain.
            mixed = re.search(r"[A-Za-z]{2}|[.!?؟)(:«»]", text)
            verdict = Verdict.FAILED if mixed and len(text.split()) >= 4 else None
            rightly = element.style.get("direction") == "rtl"
            yield None if rightly else Hit(target=element.target, facts={"text": text[:60]}, verdict=verdict)


@page_rule("language/direction-of-another-script")
def direction_of_another_script(page: Page) -> Iterator[Look]:
    """Words that are set in the direction of another script: their signs and punctuation stand in the wrong place."""
    for element in page.elements:
        direction = element.get("dir").strip().lower()
        text = element.shown_text
        if (
            direction not in {"rtl", "ltr"}
            or not element.is_shown
            or element.tag in {"input", "textarea", "bdo", "html"}
        ):
            continue
        right, letters = len(RIGHT_TO_LEFT.findall(text)), len(re.findall(r"[^\W\d_]", text))
        if letters < 12 or len(text.split()) < 3:
            continue
        wrong = right == 0 if direction == "rtl" else right == letters
        yield Hit(target=element.target, facts={"text": text[:60]}) if wrong else None


@page_rule("language/sentence-too-long")
def sentence_too_long(page: Page) -> Iterator[Look]:
    """A sentence so long that its beginning is forgotten at its end."""
    looked = False
    for block in page.find("p", "li", "dd", "td"):
        if not block.is_shown or block.closest("nav", "address"):
            continue
        for sentence in re.split(r"(?<=[.!?;:])\s+", block.shown_text):
            count = len(re.findall(r"\w+", sentence))
            looked = looked or count >= 5
            # A row of names and figures is a list that nobody marked.
            if count > LONG_SENTENCE and sentence.count(",") < count / 5:
                yield Hit(target=block.target, facts={"text": sentence[:100], "words": str(count)})
                return
    if looked:
        yield None


@page_rule("language/abbreviations-unexplained")
def abbreviations_unexplained(page: Page) -> Iterator[Look]:
    """Several abbreviations that the page never spells out; one piece of advice a page."""
    explained = {each.text for each in page.find("abbr", "dfn") if each.get("title") or each.closest("dfn")}
    known = frozenset(read(FILE)["known_abbreviations"])
    found: dict[str, Element] = {}
    said = ""
    for block in page.find("p", "li", "dd", "td", "label", "legend", "h1", "h2", "h3"):
        if not block.is_shown or block.closest("nav", "footer", "address") or not _is_innermost(block):
            continue
        text = block.shown_text
        said += f" {text}"
        # A text in capitals holds words, and no abbreviations.
        if sum(map(str.isupper, text)) > 0.3 * len(text):
            continue
        for word in re.findall(r"\b[A-Z]{2,6}s?\b", text):
            found.setdefault(word, block)
    unknown = [
        word
        for word in found
        if word not in known | explained and not re.search(rf"\({word}\)|\b{word} ?\(|\b{word} ?[:=–-] ?[A-Za-z]", said)
    ]
    marked = [each for each in page.find("abbr", "acronym") if not each.get("title") and each.is_shown]
    # What the page itself marks as an abbreviation and leaves unexplained needs no company.
    every = " ".join(each.root.text for each in page.documents)
    bare = [
        each
        for each in marked
        if each.text not in known | explained
        and not re.search(rf"\(\s*{re.escape(each.text)}\s*\)|{re.escape(each.text)} ?\(", every)
    ]
    if len(unknown) >= 3 or bare:
        first = found[unknown[0]] if len(unknown) >= 3 else bare[0]
        told = unknown if len(unknown) >= 3 else [each.text for each in bare]
        yield Hit(target=first.target, facts={"words": ", ".join(dict.fromkeys(told[:8]))})
    elif found:
        yield None


@page_rule("language/hard-to-read")
def hard_to_read(page: Page) -> Iterator[Look]:
    """Text that reads like a law: long sentences, long words; the whole page, or else its worst paragraph."""
    blocks = [each for each in page.find("p", "li", "dd") if len(each.shown_text.split()) >= 8]
    measured = lix([each.shown_text for each in blocks])
    if page.documents and measured is not None and measured[0] > HARD:
        yield _hard(page.documents[0].root, measured)
        return
    passages = [
        (lix([each.shown_text], least=PASSAGE), each)
        for each in blocks
        if each.is_shown and _is_innermost(each) and not each.closest("nav", "footer", "address")
    ]
    told = [(found, each) for found, each in passages if found is not None]
    worst = max(told, key=lambda each: each[0], default=None)
    if worst is not None and worst[0][0] > VERY_HARD:
        yield _hard(worst[1], worst[0])
    elif told or measured is not None:
        yield None


def _hard(element: Element, measured: tuple[float, int]) -> Hit:
    hardness, count = measured
    return Hit(target=element.target, facts={"lix": str(round(hardness)), "words": str(count)})


@page_rule("language/threatening")
def threatening(page: Page) -> Iterator[Look]:
    """A sentence that threatens those who read it; one piece of advice a page."""
    looked = False
    for block in page.find("p", "li", "dd", "td", "div", "h1", "h2", "h3", "strong", "label"):
        if not block.own_text or not block.is_shown or block.closest("nav", "footer"):
            continue
        looked = True
        for sentence in re.split(r"(?<=[.!?])\s+", block.shown_text):
            if words(FILE, "threat").search(plain(sentence)):
                yield Hit(target=block.target, facts={"text": sentence[:200]})
                return
    if looked:
        yield None


@page_rule("language/jargon")
def jargon(page: Page) -> Iterator[Look]:
    """Several of an administration's own words, which the page does not explain; one piece of advice a page."""
    known = words(FILE, "jargon")
    explained = plain(" ".join(each.text for each in page.find("dfn", "abbr", "dt", "summary", "details")))
    found: dict[str, Element] = {}
    looked = False
    for block in page.find("p", "li", "dd", "td", "label", "legend", "h1", "h2", "h3"):
        if not block.is_shown or block.closest("nav", "footer", "address") or not _is_innermost(block):
            continue
        looked = True
        for match in known.finditer(plain(block.shown_text)):
            if match[0] not in explained:
                found.setdefault(match[0], block)
    if len(found) >= FEWEST_JARGON:
        facts = {"words": ", ".join(list(found)[:6])}
        yield Hit(target=next(iter(found.values())).target, facts=facts)
    elif looked:
        yield None


@page_rule("language/flags-alone")
def flags_alone(page: Page) -> Iterator[Look]:
    """Languages to choose among that flags alone tell: a country is no language."""
    flags = [each for each in page.find("a", "button") if each.is_shown and _is_flag(each)]
    if len(flags) > 1:
        # Whoever listens hears the language where its name says so.
        told = all(words(FILE, "language_name").search(plain(each.name)) for each in flags)
        verdict = Verdict.ADVICE if told else None
        yield Hit(
            target=flags[0].target, facts={"names": ", ".join(each.name for each in flags)[:120]}, verdict=verdict
        )


def _is_flag(control: Element) -> bool:
    """Whether a link or button shows a flag and no word."""
    shown = control.shown_text
    if sum(map(str.isalpha, re.sub(FLAG_SIGN, "", shown))) > 1:
        return False
    drawn = " ".join(
        f"{each.get('alt')} {each.get('src').rpartition('/')[2]} {each.get('class')} {each.name}"
        for each in (control, *control.inside)
        if each.is_element
    )
    called = words(FILE, "flag").search(plain(re.sub(r"[-_./]", " ", drawn)))
    return bool(FLAG_SIGN.search(shown) or called)
