"""Profiles and bodies are found, not listed: a file is all that one more takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from audits import bodies, profiles
from audits.bodies import body_of
from audits.errors import KitError, UsageError
from audits.model import Profile
from reports.phrases import profile_words
from reports.words import Words

DARK = """
name: dark
title: {fr: Couleurs sombres, en: Dark colours}
viewport: {width: 1280, height: 800}
color_scheme: dark
reduced_motion: reduce
contrast: more
forced_colors: active
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of profiles that holds none but the ordinary one."""
    desktop = profiles.FOLDER.joinpath("desktop.yaml").read_text(encoding="utf-8")
    (tmp_path / "desktop.yaml").write_text(desktop, encoding="utf-8")
    monkeypatch.setattr(profiles, "FOLDER", tmp_path)
    return tmp_path


def test_a_file_is_a_profile(folder: Path) -> None:
    with pytest.raises(UsageError, match="There is no profile “dark”"):
        profiles.chosen(["dark"])
    (folder / "dark.yaml").write_text(DARK, encoding="utf-8")
    assert profiles.chosen(["dark"]) == ["dark"]
    assert profiles.chosen(["all"]) == ["desktop", "dark"]
    assert profiles.load_profile("dark").color_scheme == "dark"
    assert [profile_words(Words(lang), "dark") for lang in ("fr", "en")] == ["Couleurs sombres", "Dark colours"]


def test_a_mistake_in_a_profile_is_told_with_its_key(folder: Path) -> None:
    (folder / "dark.yaml").write_text(DARK.replace("color_scheme: dark", "color_scheme: black"), encoding="utf-8")
    with pytest.raises(KitError, match=r"(?s)dark\.yaml is broken.*color_scheme"):
        profiles.load_profile("dark")


@pytest.mark.parametrize("name", profiles.names())
def test_profiles_are_called_after_their_files_and_have_a_title_in_both_languages(name: str) -> None:
    profile = profiles.load_profile(name)
    assert profile.name == name
    assert set(profile.title) == {"fr", "en"}
    assert issubclass(body_of(profile.strategy).hand, bodies.Hand)


def test_a_profile_that_is_gone_is_called_by_its_name() -> None:
    assert profile_words(Words("fr"), "speech") == "speech"


def test_profiles_of_old_records_asked_for_nothing() -> None:
    old = Profile.model_validate({"name": "desktop", "viewport": {"width": 1280, "height": 800}})
    assert (old.color_scheme, old.reduced_motion, old.contrast, old.forced_colors) == (
        "light",
        "no-preference",
        "no-preference",
        "none",
    )


def test_a_module_is_a_body(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "voice.py").write_text(
        "from audits.acting import Hand\n\nclass VoiceHand(Hand):\n    '''Says what it presses.'''\n", encoding="utf-8"
    )
    monkeypatch.setattr(bodies, "__path__", [*bodies.__path__, str(tmp_path)])
    assert body_of("voice").hand.__name__ == "VoiceHand"


@pytest.mark.parametrize("strategy", ["nothing", "focus", "../keys"])
def test_what_makes_no_hand_is_no_body(strategy: str) -> None:
    with pytest.raises(KitError, match="makes a hand"):
        body_of(strategy)
