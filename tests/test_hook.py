"""`python -m vlguard_data.hook`: in an environment of its own, so that nobody else's site-packages is touched."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import sysconfig
import time
import venv
from pathlib import Path

import pytest

from vlguard_data import hook
from vlguard_data.errors import InputError

from .conftest import ROOT

STOCK = 'from datasets import load_dataset; print(len(load_dataset("vlguard", split="test")))'
STARTS = 21


class Environment:
    """A bare virtual environment that sees this checkout and the packages under test."""

    def __init__(self, folder: Path) -> None:
        venv.create(folder, symlinks=True)
        self.folder = folder
        self.python = folder / "bin" / "python"
        self.site = folder / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
        packages = sysconfig.get_path("purelib")
        (self.site / "packages.pth").write_text(f"{ROOT}\n{packages}\n", encoding="utf-8")

    def run(self, *arguments: str, code: int = 0) -> subprocess.CompletedProcess[str]:
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        home = {"HF_HOME": str(self.folder / "hf"), "HF_HUB_OFFLINE": "1", "HF_DATASETS_DISABLE_PROGRESS_BARS": "1"}
        done = subprocess.run(
            [self.python, *arguments], cwd=self.folder, env=environment | home, capture_output=True, text=True
        )
        assert done.returncode == code, done.stderr
        return done

    def files(self) -> set[str]:
        return {str(path.relative_to(self.site)) for path in self.site.rglob("*")}


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return Environment(tmp_path / "an environment")


def test_the_hook_works_without_import_and_leaves_nothing_behind(environment: Environment) -> None:
    before = environment.files()
    file = environment.site / hook.FILE
    assert environment.run("-m", "vlguard_data.hook", "status").stdout == f"not installed: {file}\n"
    assert environment.run("-m", "vlguard_data.hook", "install").stdout == f"installed: {file}\n"
    assert environment.files() - before == {hook.FILE}
    assert environment.run("-c", STOCK).stdout == "530\n"
    left = "import sys; names = [type(finder).__name__ for finder in sys.meta_path]; "
    left += "print([name for name in names if name in ('VLGuardHook', 'Finder')])"
    wrapped = "import datasets.load; print(datasets.load.dataset_module_factory.vlguard_wraps.__module__)"
    assert environment.run("-c", f"{STOCK}; {wrapped}; {left}").stdout == "530\ndatasets.load\n[]\n"
    assert environment.run("-c", f"import vlguard_data; {STOCK}; {wrapped}").stdout == "530\ndatasets.load\n"
    file.write_text(f"{hook.MARK}# of another version\n", encoding="utf-8")
    assert environment.run("-m", "vlguard_data.hook", "status").stdout == f"outdated: {file}\n"
    for _ in range(2):
        assert environment.run("-m", "vlguard_data.hook", "remove").stdout == f"not installed: {file}\n"
    assert environment.files() == before
    assert "vlguard" in environment.run("-c", STOCK, code=1).stderr


def test_a_start_of_python_imports_nothing_for_the_hook(environment: Environment) -> None:
    code = "import sys; print(*sorted(sys.modules))"
    before = environment.run("-c", code).stdout
    hook.install(environment.site / hook.FILE)
    assert environment.run("-c", code).stdout == before


def test_the_hook_costs_less_than_three_milliseconds_a_start(environment: Environment) -> None:
    file = environment.site / hook.FILE
    seconds: dict[str, list[float]] = {"without": [], "with": []}
    for _ in range(STARTS):  # in turn, so that a busy moment meets both
        for kind in seconds:
            hook.install(file) if kind == "with" else hook.remove(file)
            started = time.perf_counter()
            environment.run("-c", "pass")
            seconds[kind].append(time.perf_counter() - started)
    without, with_ = (1000 * statistics.median(seconds[kind]) for kind in ("without", "with"))
    print(f"interpreter start {without:.1f} ms without the hook, {with_:.1f} ms with it (medians of {STARTS})")
    assert with_ - without < 10  # 3 ms, and what other processes on the machine may add


def test_datasets_works_where_the_package_went_and_the_hook_stayed(environment: Environment) -> None:
    hook.install(environment.site / hook.FILE)
    (environment.site / "packages.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    gone = "import sys; sys.modules['vlguard_data'] = None; "  # else the test's own environment has it
    done = environment.run("-c", f"{gone}import datasets; print(datasets.Dataset.from_dict({{'a': [1]}}))")
    assert "num_rows: 1" in done.stdout
    assert done.stderr.startswith("the hook of vlguard_data finds no vlguard_data")
    assert done.stderr.endswith(f"delete {environment.site / hook.FILE}\n")


def test_another_file_of_that_name_stays(environment: Environment) -> None:
    file = environment.site / hook.FILE
    file.write_text("# mine\n", encoding="utf-8")
    for action in ("install", "remove", "status"):
        done = environment.run("-m", "vlguard_data.hook", action, code=1)
        assert done.stderr == f"error: {file} is not ours and stays as it is; rename it first\n"
    assert file.read_text(encoding="utf-8") == "# mine\n"


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="there is no /proc, a folder that not even root writes to")
def test_a_site_folder_that_cannot_be_written_to_is_refused() -> None:
    with pytest.raises(InputError, match=r"^/proc cannot be written to .*; use a virtual environment"):
        hook.install(Path("/proc") / hook.FILE)
