"""The documentation builds without a warning, loads nothing from elsewhere, and has every command and option."""

from __future__ import annotations

import csv
import doctest
import hashlib
import importlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from fnmatch import fnmatchcase
from html import unescape
from importlib.util import find_spec
from pathlib import Path

import click
import pytest

from .conftest import ROOT, png
from .hub import LFS_SUFFIXES, Answer, Hub, Request, route
from .loopback import Loopback
from .test_readme import console_blocks


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
    for style in site.rglob("*.css"):
        assert not re.search(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//", style.read_text(encoding="utf-8")), style.name
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert "mermaid" not in text, f"{page.name}: the theme would fetch the program that draws it"
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
    assert "Sentinel" not in text
    for command in ("builders.run --source drawn --out work/raw", "annotation.status work/annotated"):
        assert re.search(rf"<pre><code>(?:[^<]*\n)*python -m {re.escape(command)}\n?", text), command


def test_every_command_is_in_the_reference() -> None:
    known = {name for name, _ in commands()}
    for path in sorted(ROOT.glob("*/**/*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if parts[0] in ("annotation", "builders", "cards", "vlguard_data") and "cli.run(main)" in path.read_text(
            encoding="utf-8"
        ):
            assert ".".join(parts) in known


HERE, ELSEWHERE = "run here", "run by test_readme.py"
GPU, KEY, INSTALLS = "needs a GPU", "needs a key or an account", "makes or changes an environment"
OWN = "needs the release or data of your own"
SHOWN = {
    # README.md, and what several pages have
    "make demo": INSTALLS,
    "make test": INSTALLS,
    "pip install *": INSTALLS,
    "python -m builders.run --source drawn --out work/raw": ELSEWHERE,
    "python -m annotation.run --in work/raw --out work/annotated --provider embedded": ELSEWHERE,
    "python -m cards.run --in work/annotated --out work/vlguard": ELSEWHERE,
    "python -m vlguard_data.verify work/vlguard": ELSEWHERE,
    "python -m builders.run --source bad_ads_chi21 *": OWN,
    "python -m annotation.run --in work/ads *": OWN,
    "python -m cards.run --in work/ads-annotated *": OWN,
    "python -m vlguard_data.reference.finetune * --helpful my_sft_data --out tuned": GPU,
    "python -m vlguard_data.reference.evaluate --model tuned *": GPU,
    "inspect eval *": KEY,  # with its mock model: test_integrations.py
    "lmms-eval *": GPU,
    "python -m vlguard_data.export vlguard *": HERE,
    "python -m builders.run --source folder *": HERE,
    "python -m annotation.run --in work/own *": HERE,
    "python -m annotation.review work/own-annotated *": HERE,
    "python -m cards.run --in work/own-annotated *": HERE,
    "python -m vlguard_data.audit work/mine --gate --page audit.html --sheet sheet.html": HERE,
    # docs/
    "python -m vlguard_data.audit vlguard *": HERE,
    "python -m builders.run --source vlguard_release *": OWN,
    "python -m builders.run --source harm_p *": OWN,
    "python -m vlguard_data.reference.evaluate --base-url *": HERE,
    "python -m vlguard_data.reference.evaluate --responses *": HERE,
    "python -m vlguard_data.reference.finetune * --dry-run": HERE,
    "python -m vlguard_data.filter *": OWN,  # with a small mix: test_filter.py
    "python -m vlguard_data.hook install": INSTALLS,  # in an environment of its own: test_hook.py
    "python -m vlguard_data.hook remove": INSTALLS,
    "python -m vlguard_data.hook status": HERE,
    "python examples/*": HERE,
    "python -m tests.loopback": HERE,
    "python -m annotation.run --in work/raw --out work/annotated*": HERE,
    "python -m annotation.status *": HERE,
    "python -m annotation.explain *": HERE,
    "python -m annotation.review work/annotated *": HERE,
    "python -m cards.run --in work/annotated --out work/mine *": HERE,
    "python -m vlguard_data.verify work/mine": HERE,
    "python -m vlguard_data.audit work/mine": HERE,
    "python -m cards.run --in work/annotated --out work/release*": HERE,
    "python -m cards.takedown *": HERE,
    "python -m vlguard_data.verify work/release": HERE,
    "python -m vlguard_data.verify my-org/my-data *": HERE,  # from the loopback Hub
}
"""Every command of the pages, by pattern, and how it is shown that it works. Exact lines go before patterns."""
NEEDS = {
    "reference.finetune": "trl",
    "torch_loader.py": "torch",
    "tables.py": "duckdb",
    "vlguard_data.audit": "sklearn",
}
PAGES = ["README.md", *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md"))]


def blocks(page: str, language: str) -> list[str]:
    return re.findall(
        rf"^```{language}\n(.*?)^```", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )


def shown(page: str) -> list[tuple[str, str]]:
    """(command, output) in the page's order; without the remark behind a command."""
    pairs = [
        pair
        for block in blocks(page, "console")
        for pair in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
    ]
    return [(command.split("    #")[0].rstrip(), output) for command, output in pairs]


def how(command: str) -> str | None:
    patterns = (pattern for pattern in SHOWN if pattern == command or fnmatchcase(command, pattern))
    return next((SHOWN[pattern] for pattern in patterns), None)


def test_every_command_is_run_or_says_what_it_needs() -> None:
    commands = {command: page for page in PAGES for command, _ in shown(page)}
    assert [f"{page}: {command}" for command, page in commands.items() if how(command) is None] == []
    assert [pattern for pattern in SHOWN if not any(fnmatchcase(command, pattern) for command in commands)] == []


def test_what_the_readmes_test_runs_is_what_this_one_leaves_to_it() -> None:
    loop = next(block for block in console_blocks() if "--source drawn" in block[0][0])
    assert {command for command, _ in loop} == {command for command, where in SHOWN.items() if where == ELSEWHERE}


def masked(output: str) -> str:
    """Without what depends on the pictures: digests, sizes, counts of splits, prices, tokens."""
    return " ".join(re.sub(r"[0-9a-f]{64}|[0-9a-f]{12}|\d[\dT:Z,.-]*\d|\d", "N", output).split())


class Bench:
    """A folder as a reader has it, and servers on the loopback interface in place of those that the pages name."""

    def __init__(self, folder: Path, server: Loopback, model_url: str, hub: Hub) -> None:
        self.folder, self.server, self.model_url, self.hub = folder, server, model_url, hub
        (folder / "my_images").mkdir()
        for number, name in enumerate(("coffee", *(f"{number:02}" for number in range(1, 20)))):
            picture = png(f"photograph {number}", colour=f"#{number:02}88cc")
            (folder / "my_images" / f"{name}.png").write_bytes(picture)
        shutil.copy(ROOT / "vlguard_data" / "policy" / "1.0.yaml", folder / "my_policy.yaml")
        for name in ("examples", "vlguard_data"):
            (folder / name).symlink_to(ROOT / name)

    def python(self, *words: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, **self.hub.environment(), "OPENAI_API_KEY": "none", "PYTHONPATH": str(ROOT)}
        environment |= {"HF_HOME": str(self.folder / "hf"), "TRANSFORMERS_OFFLINE": "1"}
        return subprocess.run(
            [sys.executable, *words], cwd=self.folder, env=environment, capture_output=True, text=True, timeout=300
        )

    def run(self, command: str) -> str:
        url = self.model_url if "reference.evaluate" in command else self.server.url
        words = shlex.split(re.sub(r"http://127\S*", url, command))
        assert words[0] == "python"
        if "--import" in words:
            self.decide(words[words.index("--import") + 1])
        if "openai" in words and "--base-url" not in words:
            words += ["--base-url", self.server.url]
        done = self.python(*words[1:])
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        return done.stdout

    def decide(self, name: str) -> None:
        """What a person does to the review's table: two labels are confirmed."""
        with (self.folder / name).open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        for row in rows[:2]:
            row["decision"] = row["label"]
            row["decision_severity"] = "" if row["label"] == "safe" else row["severity"]
        with (self.folder / name).open("w", newline="", encoding="utf-8") as file:
            table = csv.DictWriter(file, rows[0])
            table.writeheader()
            table.writerows(rows)

    def follow(self, page: str) -> None:
        """Runs what the page has, in its order; the open edition's output must be the one shown, word for word."""
        missing: list[str] = []
        for command, output in shown(page):
            if how(command) != HERE or command == "python -m tests.loopback":
                continue
            lacks = [name for part, name in NEEDS.items() if part in command and find_spec(name) is None]
            missing += lacks
            if lacks:
                continue
            if "--responses" in command:
                self.answers(page)
            printed = self.run(command)
            same = str if re.search(r"\bvlguard(_data/vlguard)?\b", command.replace("vlguard_data.", "")) else masked
            options = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
            assert doctest.OutputChecker().check_output(same(output), same(printed), options) or not output, (
                f"{page}: {command}\nshows\n{output}\nbut prints\n{printed}"
            )

        if missing:
            pytest.skip(f"all but what needs these ran, which are not installed: {', '.join(missing)}")

    def answers(self, page: str) -> None:
        code = next(block for block in blocks(page, "python") if "answers.jsonl" in block)
        done = self.python("-c", code)
        assert done.returncode == 0, done.stderr


@contextmanager
def first_line(*words: str) -> Iterator[str]:
    """What a server says at its start; it ends with the block."""
    server = subprocess.Popen([sys.executable, *words], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    try:
        yield server.stdout.readline().strip()
    finally:
        server.terminate()
        server.communicate()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with Loopback() as server, first_line("bench/mock_server.py") as model, Hub() as hub:
        yield Bench(tmp_path, server, f"{model}/v1", hub)


def test_the_small_server_says_its_address() -> None:
    with first_line("-m", "tests.loopback") as line:
        assert re.fullmatch(r"--base-url http://127\.0\.0\.1:\d+/v1", line)


def test_a_newcomer_can_follow_the_walk_through_and_publish(bench: Bench) -> None:
    """Twenty pictures, servers on the loopback interface: to a folder without a broken limit, and onto the Hub."""
    bench.follow("docs/your-own.md")
    checks = json.loads(bench.run("python -m vlguard_data.audit work/mine --format json"))["checks"]
    assert [check["id"] for check in checks if not check["ok"]] == []
    for check in checks:
        if not check["id"].startswith("floor."):
            bound = f"{'at least' if check['least'] else 'at most'} {check['limit'] or 0:g}"
            limit = "" if check["limit"] is None else bound
            assert f"| `{check['id']}` | {limit} | {check['why']} |" in (ROOT / "docs" / "audits.md").read_text()

    bench.follow("docs/publish.md")
    bench.run(
        "python -m cards.run --in work/annotated --out work/release-2 --previous work/release "
        "--tombstones tombstones.json --push my-org/my-data"
    )
    first, second = (_hashes(bench.folder / "work" / name) for name in ("release", "release-2"))
    assert first - second
    look, remove = (block for block in blocks("docs/publish.md", "python") if "api" in block)
    done = bench.python("-c", look + remove)
    assert done.returncode == 0, done.stderr
    assert {line.split()[0] for line in done.stdout.splitlines()} == first - second
    assert not first - second & set(bench.hub.contents)
    assert second <= set(bench.hub.contents)
    assert list(bench.hub.repositories["my-org/my-data"].tags) == ["v2.0.0"]
    bench.run("python -m vlguard_data.verify my-org/my-data --revision v2.0.0")


def _hashes(folder: Path) -> set[str]:
    """Of the files that the Hub keeps in LFS."""
    return {hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.suffix in LFS_SUFFIXES}


@route("GET", "/api/datasets/{id}/lfs-files")
def _lfs_files(hub: Hub, request: Request, id: str) -> Answer:
    """What huggingface_hub's `list_lfs_files` asks for; only these pages do."""
    trees = (commit.files for commit in hub.repositories[id].commits.values())
    files = {file.sha256: (path, file.size) for tree in trees for path, file in tree.items() if file.lfs}
    about = {"oid": "0", "pushedAt": "2026-01-01T00:00:00.000Z"}
    return Answer([{"fileOid": oid, "filename": path, "size": size, **about} for oid, (path, size) in files.items()])


@route("POST", "/api/datasets/{id}/lfs-files/batch")
def _delete_lfs_files(hub: Hub, request: Request, id: str) -> Answer:
    for sha256 in request.json["deletions"]["sha"]:
        del hub.contents[sha256]
    return Answer({})


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if page not in ("docs/your-own.md", "docs/publish.md", "docs/commands.md", "docs/api.md")],
)
def test_the_commands_of_a_page_print_what_it_shows(page: str, bench: Bench) -> None:
    bench.follow(page)


def test_the_examples_in_python_say_what_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("duckdb", "polars"):
        pytest.importorskip(name, reason=f"{name} is not installed: it is in the group `test`")
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    exec("import vlguard_data; from datasets import load_dataset", names)
    options = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    for page in ("README.md", "docs/use.md"):
        for block in blocks(page, "python"):
            test = doctest.DocTestParser().get_doctest(block, names, page, page, 0)
            test.globs = names  # get_doctest copies them, and blocks go on from one another
            printed: list[str] = []
            doctest.DocTestRunner(optionflags=options).run(test, out=printed.append, clear_globs=False)
            assert printed == []


@pytest.mark.parametrize(("page", "other"), [("docs/ethics.md", "SECURITY.md"), ("docs/index.md", "README.md")])
def test_a_table_that_stands_twice_is_the_same(page: str, other: str) -> None:
    """The threat model, and what the audit finds."""
    there, here = ((ROOT / name).read_text(encoding="utf-8") for name in (other, page))
    table = max(re.findall(r"(?:^\|.*\n)+", there.split("## The data's way")[0], re.MULTILINE), key=len)
    assert table in here
