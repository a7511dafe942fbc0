"""The documentation builds without a warning, loads nothing from elsewhere, and has every command and option."""

from __future__ import annotations

import importlib
import os
import re
import shlex
import subprocess
import sys
from html import unescape
from importlib.util import find_spec
from pathlib import Path

import click
import pytest

from .conftest import ROOT, png
from .loopback import Loopback


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if find_spec("mkdocs") is None:
        pytest.skip("the dependency group docs is not installed")
    out = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(out)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return out


def test_no_page_loads_anything_from_elsewhere(site: Path) -> None:
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        for tag in re.findall(r"<(?:script|link|img|iframe|source)\b[^>]*>", text):
            if 'rel="canonical"' not in tag:
                assert not re.search(r"(?:src|href)=[\"']?(?:https?:)?//", tag), f"{page.name}: {tag}"


def test_every_link_leads_somewhere(site: Path) -> None:
    pages = {page.relative_to(site).as_posix(): page.read_text(encoding="utf-8") for page in site.rglob("*.html")}
    for name, text in pages.items():
        if name == "404.html":
            continue
        for link in re.findall(r'<a\b[^>]*\bhref="([^"]+)"', text):
            target, _, anchor = unescape(link).partition("#")
            if re.match(r"[a-z]+:", target):
                continue
            path = (site / name).parent / target if target else site / name
            assert path.exists(), f"{name} links to {link}"
            if anchor and path.suffix == ".html":
                there = pages[path.resolve().relative_to(site.resolve()).as_posix()]
                assert f'id="{anchor}"' in there, f"{name} links to {link}"


def commands() -> list[tuple[str, click.Command]]:
    """(how it is called, the command) of every one on the page, groups' own included."""
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    found: list[tuple[str, click.Command]] = []
    for module, name in re.findall(r":module: (\S+)\n    :command: (\S+)", page):
        command = getattr(importlib.import_module(module), name)
        found.append((module, command))
        if isinstance(command, click.Group):
            found += [(f"{module} {sub}", one) for sub, one in command.commands.items()]
    return found


def test_every_option_is_in_the_reference(site: Path) -> None:
    text = unescape((site / "commands.html").read_text(encoding="utf-8"))
    for called, command in commands():
        for parameter in command.params:
            for option in parameter.opts if isinstance(parameter, click.Option) else ():
                assert option in text, f"{called} {option}"


def test_every_command_is_in_the_reference() -> None:
    known = {name for name, _ in commands()}
    for path in sorted(ROOT.glob("*/**/*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if parts[0] in ("annotation", "builders", "cards", "vlguard_data") and "cli.run(main)" in path.read_text(
            encoding="utf-8"
        ):
            assert ".".join(parts) in known


def steps(page: str) -> list[tuple[str, str]]:
    """(command, output) of the page's numbered sections."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    numbered = "".join(re.findall(r"^## \d\. .*?(?=^## )", text, re.MULTILINE | re.DOTALL))
    blocks = re.findall(r"```console\n(.*?)```", numbered, re.DOTALL)
    return [pair for block in blocks for pair in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)]


def masked(output: str) -> str:
    """Without what depends on the pictures: digests, prices, tokens."""
    return re.sub(r"[0-9a-f]{12}|[\d,.]*\d", "N", output)


def test_a_newcomer_can_follow_the_walk_through(tmp_path: Path) -> None:
    """With twenty pictures of ours and a server on the loopback interface, to a folder without a broken limit."""
    (tmp_path / "my_images").mkdir()
    for number in range(20):
        (tmp_path / "my_images" / f"{number:02}.png").write_bytes(
            png(f"photograph {number}", colour=f"#{number:02}88cc")
        )
    with Loopback() as server:
        for command, output in steps("your-own.md"):
            words = shlex.split(re.sub(r"http://127[^ ]*", server.url, command))
            assert words[0] == "python"
            done = subprocess.run(
                [sys.executable, *words[1:]],
                cwd=tmp_path,
                env={**os.environ, "PYTHONPATH": str(ROOT), "HF_HUB_OFFLINE": "1", "OPENAI_API_KEY": "none"},
                capture_output=True,
                text=True,
                timeout=300,
            )
            assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
            assert output == "" or masked(done.stdout) == masked(output), command
    assert re.search(r"^work/mine: 0 of \d+ checks are over their limit$", done.stdout, re.MULTILINE), done.stdout
