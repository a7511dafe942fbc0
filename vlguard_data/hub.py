"""EDGE: files of a dataset on the Hub."""

from __future__ import annotations

import logging
from pathlib import Path

from . import tombstones
from .errors import InputError
from .tombstones import Tombstones

log = logging.getLogger("vlguard_data")


def downloaded(name: str, revision: str | None, folder: Path, *, only: str | None = None) -> Path:
    """All files of a revision, or one of them, in the folder. Raises InputError, and what the network raises."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, RepositoryNotFoundError, RevisionNotFoundError

    try:
        snapshot_download(name, repo_type="dataset", revision=revision, local_dir=folder, allow_patterns=only)
    except RevisionNotFoundError:
        raise InputError(f"{name} has no revision {revision}") from None
    except (RepositoryNotFoundError, HFValidationError) as error:
        raise InputError(f"there is no dataset {name} on the Hub, or this token may not see it") from error
    return folder


def newest_tombstones(name: str, token: str | bool | None = None) -> Tombstones:
    """What the dataset's newest version says was taken down; of a copy kept from before where there is no network.

    Empty where the dataset ships no such list; says so where it cannot be known.
    """
    from huggingface_hub import hf_hub_download
    from huggingface_hub.errors import EntryNotFoundError, LocalEntryNotFoundError, RepositoryNotFoundError

    try:
        path = hf_hub_download(name, tombstones.FILE, repo_type="dataset", revision="main", token=token)
        return tombstones.read(Path(path))
    except LocalEntryNotFoundError:
        log.warning("%s: cannot be asked what was taken down since; its rows are given as they are", name)
    except (EntryNotFoundError, RepositoryNotFoundError):  # without such a list, or not there: datasets will say so
        pass
    return Tombstones()
