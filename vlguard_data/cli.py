"""What every command shares: exit codes, one-line errors, `--format`."""

from __future__ import annotations

import errno
import json
import sqlite3
import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from .errors import VLGuardError

FAILED_RECORDS = 3
BUDGET_STOP = 4
MISMATCH = 5
INTERRUPTED = 130

EXIT_CODES = """\b
Exit codes: 0 ok, 1 failure, 2 usage, 3 finished with failed records (run
again to resume), 4 budget stop, 5 verification or gate mismatch, 130
interrupted with state saved. The same command again resumes."""

policy_option = click.option(
    "--policy",
    "policy_path",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Your own policy file; the built-in one otherwise.",
)
held_out_option = click.option(
    "--held-out",
    type=click.Path(path_type=Path, dir_okay=False),
    multiple=True,
    metavar="FILE",
    help="An evaluation set of your own to leave out: a text with a question a line, or CSV or JSON Lines with a "
    "question, prompt, instruction or goal. May be repeated.",
)
format_option = click.option(
    "--format",
    "output",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How the summary on stdout is written.",
)


def run(command: click.Command) -> NoReturn:
    """Run a command as a program: errors that are not bugs become one line on stderr and the documented exit code."""
    try:
        result = command.main(standalone_mode=False)
        sys.exit(result if isinstance(result, int) else 0)
    except click.Abort:
        fail("interrupted; the same command again resumes", INTERRUPTED)
    except KeyboardInterrupt:
        fail("interrupted; the same command again resumes", INTERRUPTED)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except VLGuardError as error:
        fail(str(error), error.exit_code)
    except BrokenPipeError:
        sys.exit(1)
    except sqlite3.DatabaseError as error:
        fail(f"cannot use the working state: {error}. Free some space and run the same command again", 1)
    except OSError as error:
        if error.errno is None:
            raise
        hint = " Free some space and run the same command again." if error.errno in (errno.ENOSPC, errno.EDQUOT) else ""
        fail(f"{error.strerror}: {error.filename2 or error.filename or 'while writing'}.{hint}", 1)


def fail(message: str, code: int) -> NoReturn:
    click.echo(f"error: {message}", err=True)
    sys.exit(code)


def summary(text: str, values: dict[str, Any], output: str) -> None:
    """The last line of a command: a sentence, or the same as one JSON object."""
    click.echo(json.dumps({"schema_version": 1, **values}) if output == "json" else text)
