"""Files that walks give: made by the kit, holding nobody's data.

`sample.pdf` and `sample.jpg` say in words that they are samples of an audit; any other name is a file beside the walk
file.
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw

from audits.errors import UsageError

WORDS = "Ariane: sample document of an accessibility audit"


def sample_file(name: str, folder: Path) -> Path:
    """The path of a file to give. Raises UsageError when it is neither a sample nor a file of `folder`."""
    if name in {"sample.pdf", "sample.jpg"}:
        return _folder() / name
    path = folder / name
    if Path(name).name != name:
        raise UsageError(f"{name} does not lie beside the walk file.", "Name a file of its own folder, or sample.pdf.")
    if not path.is_file():
        raise UsageError(f"There is no file {path} to upload.", "Name a file beside the walk file, or sample.pdf.")
    return path


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="ariane-"))
    picture = Image.new("RGB", (620, 877), "white")
    ImageDraw.Draw(picture).text((60, 80), WORDS, fill="black")
    picture.save(folder / "sample.jpg", quality=60)
    picture.save(folder / "sample.pdf")
    return folder
