"""The README says what the commands print."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from vlguard_data import load, open_edition, store

from .conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def console_blocks() -> list[list[tuple[str, str]]]:
    """Each block's (command, output) pairs."""
    blocks = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
    return [re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE) for block in blocks]


def python(command: str, cwd: Path) -> str:
    words = shlex.split(command)
    assert words[0] == "python"
    done = subprocess.run(
        [sys.executable, *words[1:]],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "HF_HUB_OFFLINE": "1"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_loop_prints_what_the_readme_shows(tmp_path: Path) -> None:
    loop = next(block for block in console_blocks() if "--source drawn" in block[0][0])
    assert len(loop) == 4
    for command, output in loop:
        assert python(command, tmp_path) == output


def test_the_open_edition_in_the_wheel_is_the_one_the_code_makes(tmp_path: Path) -> None:
    """What `make edition` would give stands in vlguard_data/vlguard; the loop's test has compared it to the README."""
    manifest = store.read_manifest(load.OPEN_EDITION)
    assert f"content digest {manifest['content_digest'][:12]}" in README


def test_the_readme_counts_the_scenes() -> None:
    scenes = open_edition.scenes().values()
    by_object = sum(scene.differs_by == "image_object" for scene in scenes)
    words = " ".join(README.split())
    assert f"{len(scenes)} scenes as twins, {2 * len(scenes):,} pictures, {6 * len(scenes):,} pairs" in words
    assert f"{by_object} of the scenes differ by what is depicted, {len(scenes) - by_object} by words" in words


def test_every_linked_file_exists() -> None:
    for page in ("README.md", "CONTRIBUTING.md", "SECURITY.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text(encoding="utf-8")):
            assert (ROOT / target).exists(), f"{page} links to {target}"
