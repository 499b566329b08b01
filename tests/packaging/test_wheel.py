"""The wheel, as a stranger gets it: built, installed in a fresh environment, and run where other packages
have our names.
"""

import http.server
import json
import os
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("audits", "reports", "scenarios")

PAGE = """<!doctype html>
<html lang="fr"><head><title>Demande</title></head><body><main><h1>Demande</h1>
<form><input type="text" id="nom"><button>Suivant</button></form></main></body></html>
"""

pytestmark = pytest.mark.slow


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = PAGE.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT])
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel and its pinned dependencies; the folder of its programs."""
    folder = tmp_path_factory.mktemp("fresh") / "environment"
    run([sys.executable, "-m", "venv", "--without-pip", folder])
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    # Compiling what is never run would take as long as all the rest.
    pip = [sys.executable, "-m", "pip", "--python", programs / "python", "--disable-pip-version-check", "install"]
    run([*pip, "--quiet", "--no-compile", "-c", ROOT / "constraints.txt", wheel])
    return programs


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder of somebody who has packages of the same names, which break whoever imports them."""
    for name in PACKAGES:
        package = tmp_path / name
        package.mkdir()
        (package / "__init__.py").write_text("raise SystemExit('the wrong package')\n", encoding="utf-8")
    return tmp_path


def run(command: list[str | Path], cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run ``command`` away from this source tree, and show what it said when it fails."""
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run(
        command,
        cwd=cwd,
        env=kept,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=600,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


def test_the_wheel_holds_every_file_of_the_packages(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        shipped = {name for name in opened.namelist() if name.split("/")[0] in PACKAGES}
    here = {
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert shipped == here


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        top = {name.split("/")[0] for name in opened.namelist()}
    assert {name for name in top if not name.endswith(".dist-info")} == set(PACKAGES)


@pytest.mark.browser
@pytest.mark.whole
def test_check_runs_where_other_packages_have_our_names(environment: Path, elsewhere: Path, address: str) -> None:
    done = run([environment / "ariane", "check", address, "--json"], cwd=elsewhere)
    (line,) = done.stdout.splitlines()
    page = json.loads(line)
    assert page["schema"] == "ariane.check/1"
    assert page["outcome"] == "completed"
    assert "axe/label" in {finding["rule"] for finding in page["findings"]}


@pytest.mark.browser
def test_the_doctor_finds_nothing_missing_in_a_fresh_environment(environment: Path, elsewhere: Path) -> None:
    assert "Nothing is missing." in run([environment / "ariane", "doctor"], cwd=elsewhere).stdout


def test_the_plugin_comes_with_the_wheel(environment: Path, elsewhere: Path) -> None:
    (elsewhere / "test_nothing.py").write_text("def test_nothing(): pass\n", encoding="utf-8")
    # The console script, since `python -m` would put this folder's packages before ours.
    command = [environment / "pytest", "-p", "no:cacheprovider", "--trace-config", "test_nothing.py"]
    done = run(command, cwd=elsewhere)
    assert "audits.plugin" in done.stdout
    assert "1 passed" in done.stdout
