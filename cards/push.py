"""EDGE: a published folder to the Hub, so that nobody ever sees half of it.

Everything goes to a branch first and is read again from there and verified. Only then main changes, in one commit that
fails if main has changed meanwhile, and is tagged. What was uploaded before an interruption is not uploaded again.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from vlguard_data import __version__, store, tombstones, verify
from vlguard_data.errors import InputError, ProviderError, VerificationError
from vlguard_data.hub import downloaded

if TYPE_CHECKING:
    from huggingface_hub import HfApi

MAIN = "main"
KIND = "dataset"
THEIRS = (".gitattributes",)
"""Files of the repository that are not ours to delete."""
CONFLICTS = (409, 412)


class Pushed(NamedTuple):
    """The tag, and the commit on main that it names."""

    tag: str
    commit: str


def push(stage: store.Stage, name: str, *, private: bool = False) -> Pushed:
    """Push the folder; what stands there already is not pushed again.

    Raises VerificationError for a folder that is unsound here or there, InputError for a tag of other content, a token
    that may not write or a main that has changed meanwhile, ProviderError where the Hub fails.
    """
    from huggingface_hub import HfApi, get_token

    if problems := list(verify.problems_in(stage.folder)):
        raise VerificationError(f"{stage.folder} is not pushed: {problems[0]}")
    tag = f"v{stage.manifest['version']}"
    branch = f"release-{tag}-{stage.manifest['manifest_sha256'][:12]}"  # pushes of other content have their own
    api = HfApi(library_name="vlguard-data", library_version=__version__)
    with _in_our_words(name):
        if get_token() is None:
            raise InputError("pushing needs a token that may write: set HF_TOKEN, or run `hf auth login`")
        api.create_repo(name, repo_type=KIND, private=private, exist_ok=True)
        head = str(api.repo_info(name, repo_type=KIND, revision=MAIN).sha)
        tags = {ref.name: ref.target_commit for ref in api.list_repo_refs(name, repo_type=KIND).tags}
        if tag in tags:
            _check_same(stage, name, tags[tag], tag)
            _tidy(api, name, branch)
            return Pushed(tag, tags[tag])
        _check_takedowns(stage, name, head)
        api.create_branch(name, repo_type=KIND, branch=branch, revision=head, exist_ok=True)
        click.echo(f"uploading to the branch {branch} of {name}", err=True)
        uploaded = _commit(api, stage, name, branch)
        click.echo("reading it again", err=True)
        _check_whole(stage, name, uploaded)
        merged = _commit(api, stage, name, MAIN, parent=head)
        api.create_tag(name, repo_type=KIND, tag=tag, revision=merged)
        _tidy(api, name, branch)
    return Pushed(tag, merged)


def _commit(api: HfApi, stage: store.Stage, name: str, revision: str, parent: str | None = None) -> str:
    """Make the revision hold the folder's files and no others, in one commit; returns its hash."""
    from huggingface_hub import CommitOperationAdd, CommitOperationDelete

    ours = [*stage.manifest["files"], store.MANIFEST]
    there = {file.path for file in api.list_repo_tree(name, repo_type=KIND, revision=revision, recursive=True)}
    there = {path for path in there if not any(other.startswith(f"{path}/") for other in there)}  # without folders
    operations: list[CommitOperationAdd | CommitOperationDelete] = [
        CommitOperationAdd(path_in_repo=path, path_or_fileobj=str(stage.folder / path)) for path in ours
    ]
    operations += [CommitOperationDelete(path_in_repo=path) for path in sorted(there - {*ours, *THEIRS})]
    message = f"Version {stage.manifest['version']} ({stage.manifest['content_digest'][:12]})"
    done = api.create_commit(
        name, operations, repo_type=KIND, revision=revision, commit_message=message, parent_commit=parent
    )
    return str(done.oid)


def _check_whole(stage: store.Stage, name: str, commit: str) -> None:
    """Read the commit again and verify it. Raises VerificationError."""
    with tempfile.TemporaryDirectory() as folder:
        there = downloaded(name, commit, Path(folder))
        problems = list(verify.problems_in(there))
        if not problems and store.read_manifest(there) != stage.manifest:
            problems = [f"{store.MANIFEST} is not the one that was pushed"]
    if problems:
        raise VerificationError(f"{name} at {commit[:12]} is not what was pushed: {problems[0]}; {MAIN} is unchanged")


def _tidy(api: HfApi, name: str, branch: str) -> None:
    """The branch has served; one that cannot be deleted now harms nobody."""
    from huggingface_hub.errors import HfHubHTTPError

    try:
        if branch in {ref.name for ref in api.list_repo_refs(name, repo_type=KIND).branches}:
            api.delete_branch(name, repo_type=KIND, branch=branch)
    except HfHubHTTPError as error:
        click.echo(f"the branch {branch} of {name} is left ({_line(error)}); it can be deleted", err=True)


def _check_same(stage: store.Stage, name: str, commit: str, tag: str) -> None:
    """Raises InputError where the tag names other content; when it was built does not matter."""
    with tempfile.TemporaryDirectory() as folder:
        there = store.read_manifest(downloaded(name, commit, Path(folder), only=store.MANIFEST))
    if _content(there) != _content(stage.manifest):
        raise InputError(f"{name} has a version {tag} with other content; give another --version")


def _content(manifest: Mapping[str, Any]) -> Any:
    stones = manifest["files"].get(tombstones.FILE, {}).get("sha256")
    return manifest.get("version"), manifest["content_digest"], manifest["policy"], stones


def _check_takedowns(stage: store.Stage, name: str, head: str) -> None:
    """Raises InputError where the newest version says of something that it was taken down, and this one does not."""
    with tempfile.TemporaryDirectory() as folder:
        there = tombstones.of_folder(downloaded(name, head, Path(folder), only=tombstones.FILE))
    own = tombstones.of_folder(stage.folder)
    if lost := len((own | there).entries) - len(own.entries):
        raise InputError(
            f"{lost} takedowns of {name} are not in this release; publish it with --previous, or with that list as "
            "--tombstones"
        )


@contextlib.contextmanager
def _in_our_words(name: str) -> Iterator[None]:
    """The Hub's errors in one line that says what to do."""
    import httpx2
    from huggingface_hub import errors

    again = f"{MAIN} of {name} is unchanged or whole; run the same command again"
    try:
        yield
    except errors.OfflineModeIsEnabled:
        raise InputError("pushing needs the network: HF_HUB_OFFLINE is set") from None
    except errors.HFValidationError as error:
        raise InputError(f"{name!r} is no name of a dataset on the Hub: {_line(error)}") from None
    except errors.RevisionNotFoundError:  # the branch: who pushes the same and was faster has deleted it
        raise InputError(f"{name} was changed by another push meanwhile; run the same command again") from None
    except errors.HfHubHTTPError as error:
        status = error.response.status_code
        if status in (401, 403, 404):
            raise InputError(f"the Hub does not let this token write to {name} ({status}); check HF_TOKEN") from None
        if status in CONFLICTS:
            raise InputError(
                f"{name} was changed by another push meanwhile ({status}); run the same command again"
            ) from None
        raise ProviderError(f"the Hub failed ({status}): {_line(error)}. {again}") from None
    except RuntimeError as error:  # how huggingface_hub says that a file could not be uploaded
        raise ProviderError(f"the Hub failed: {_line(error)} {_line(error.__cause__ or error)}. {again}") from None
    except (httpx2.HTTPError, OSError) as error:
        raise ProviderError(f"the Hub cannot be reached: {_line(error)}. {again}") from None


def _line(error: BaseException) -> str:
    return " ".join(str(error).split())[:200]
