"""The import arrows, and that importing any module does nothing but define things."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT

PACKAGES = ("vlguard_data", "builders", "annotation", "cards")
MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


def imports_of(path: Path) -> set[str]:
    """Top-level names of the absolute imports; relative ones stay within their package."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.add(node.module.split(".")[0])
    return found


def depth_of_relative_imports(path: Path) -> int:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return max((node.level for node in nodes if isinstance(node, ast.ImportFrom)), default=0)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_one_way(path: Path) -> None:
    package = path.relative_to(ROOT).parts[0]
    allowed = {package, "vlguard_data"} if package != "vlguard_data" else {"vlguard_data"}
    assert not imports_of(path) & (set(PACKAGES) - allowed)
    # the stages also live inside vlguard_data in the wheel: they may not name themselves, nor climb out of themselves
    assert package == "vlguard_data" or package not in imports_of(path)
    assert depth_of_relative_imports(path) < len(path.relative_to(ROOT).parts)


REGISTERING = ("vlguard_data.integrations.inspect_ai",)
"""Only inspect_ai itself imports this one; its decorators look up the package that they stand in."""


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


WATCH = """
import sys
# what the modules build on may do as it likes
import asyncio, click, concurrent.futures, csv, datasets, heapq, multiprocessing, numpy, openai, sqlite3, tqdm, yaml
import PIL.Image, PIL.ImageDraw, PIL.ImageFont, pyarrow.parquet
import vlguard_data
seen = []
def watch(event, arguments):
    if event in ("os.mkdir", "socket.connect", "sqlite3.connect", "subprocess.Popen", "os.rename", "os.remove"):
        seen.append((event, arguments))
    path = str(arguments[0]) if arguments else ""
    if event == "open" and not path.endswith((".py", ".pyc", ".so")) and "__pycache__" not in path:
        seen.append((event, arguments))
sys.addaudithook(watch)
import importlib
for name in {names!r}:
    before = len(seen)
    importlib.import_module(name)
    assert len(seen) == before, (name, seen[before:])
print("ok")
"""


def test_importing_any_module_does_no_io() -> None:
    names = [name for name in map(module_name, MODULES) if name not in REGISTERING]
    done = subprocess.run(
        [sys.executable, "-B", "-c", WATCH.replace("{names!r}", repr(names))], cwd=ROOT, capture_output=True, text=True
    )
    assert done.stdout.strip() == "ok", done.stderr


def test_import_is_light() -> None:
    code = (
        "import sys, vlguard_data; print(sorted({'datasets', 'torch', 'pyarrow', 'numpy', 'PIL'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_annotation_needs_neither_datasets_nor_pandas_nor_torch(tmp_path: Path) -> None:
    """A run from end to end in one process: reading, annotating, writing."""
    code = (
        "import sys, atexit; heavy = {'datasets', 'pandas', 'torch', 'openai'}; "
        "atexit.register(lambda: print('heavy:', sorted(heavy & set(sys.modules)))); "
        f"sys.argv = ['run', '--in', {str(tmp_path / 'raw')!r}, '--out', {str(tmp_path / 'out')!r}, "
        "'--provider', 'embedded']; "
        "from vlguard_data import cli; from annotation import run; cli.run(run.main)"
    )
    build = ["-m", "builders.run", "--source", "drawn", "--limit", "4", "--out", str(tmp_path / "raw")]
    subprocess.run([sys.executable, *build], cwd=ROOT, capture_output=True, check=True)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "annotated 4" in done.stdout
    assert done.stdout.endswith("heavy: []\n")
