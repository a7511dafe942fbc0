"""`python -m vlguard_data.hook`: stock `datasets.load_dataset("vlguard")` in this environment, with no import of ours.

The hook is one file in site-packages, which Python reads at every start. It imports nothing: it leaves a finder that
waits for `datasets.load`, and only then imports this package, whose wrapper does the rest.
"""

from __future__ import annotations

import contextlib
import sysconfig
from pathlib import Path
from typing import Literal

import click

from . import cli
from .errors import InputError

FILE = "vlguard_data_hook.pth"
MARK = "# vlguard_data.hook, removed by: python -m vlguard_data.hook remove\n"
"""The first line of our file, in every version; what starts with another is not ours."""
FINDER = """
import sys

class VLGuardHook:
    def find_spec(self, name, path=None, target=None):
        if name != "datasets.load":
            return None
        sys.meta_path.remove(self)
        try:
            from vlguard_data import wrapper
        except ImportError as error:
            print(f"the hook of vlguard_data finds no vlguard_data ({error}): delete {file}", file=sys.stderr)
            return None
        return wrapper.Finder().find_spec(name, path, target)

if not any(type(finder).__name__ == "VLGuardHook" for finder in sys.meta_path):
    sys.meta_path.insert(0, VLGuardHook())
"""
"""A virtual environment's .pth files are run twice, hence the last lines."""


def content(file: Path) -> str:
    """The file's text: Python runs a line of a .pth file that starts with `import`."""
    return f"{MARK}import sys; exec({FINDER!a}, {{'file': {str(file)!a}}})\n"


def state(file: Path) -> Literal["installed", "outdated", "not installed"]:
    """Raises InputError where another's file has our name."""
    if not file.exists():
        return "not installed"
    text = file.read_text(encoding="utf-8", errors="replace")
    if not text.startswith(MARK):
        raise InputError(f"{file} is not ours and stays as it is; rename it first")
    return "installed" if text == content(file) else "outdated"


def install(file: Path) -> None:
    """Raises InputError where the folder cannot be written to."""
    state(file)
    part = file.with_suffix(".tmp")
    try:
        part.write_text(content(file), encoding="utf-8")
        part.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise _not_writable(file, error) from error


def remove(file: Path) -> None:
    """Raises InputError where the folder cannot be written to."""
    if state(file) == "not installed":
        return
    try:
        file.unlink()
    except OSError as error:
        raise _not_writable(file, error) from error


def _not_writable(file: Path, error: OSError) -> InputError:
    return InputError(
        f"{file.parent} cannot be written to ({error.strerror}); use a virtual environment, or import vlguard_data"
    )


@click.command(epilog=cli.EXIT_CODES)
@click.argument("action", type=click.Choice(["install", "remove", "status"]))
@cli.format_option
def main(action: str, output: str) -> None:
    """Make load_dataset("vlguard") work in this environment without an import of ours, or undo that.

    \b
    python -m vlguard_data.hook install
    """
    file = Path(sysconfig.get_path("purelib")) / FILE
    if action == "install":
        install(file)
    elif action == "remove":
        remove(file)
    found = state(file)
    cli.summary(f"{found}: {file}", {"state": found, "file": str(file)}, output)


if __name__ == "__main__":
    cli.run(main)
