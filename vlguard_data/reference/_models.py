"""Loading a model and its own processor; what to say when the extra is not installed."""

from __future__ import annotations

import hashlib
import os
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ..errors import InputError, MissingExtra, VLGuardError

IDENTIFYING = ("*config*.json", "*.safetensors", "*.bin")
"""A model folder's configuration and weights."""
HASHED_BYTES = 1 << 20
PACKAGES = ("torch", "transformers", "trl", "peft", "accelerate")


def require_train() -> None:
    """Raises MissingExtra naming what is not installed and what to install."""
    missing = [name for name in PACKAGES if find_spec(name) is None]
    if missing:
        raise MissingExtra(f'{", ".join(missing)} not installed: pip install "vlguard-data[train]"')


def load_data(path: str, *arguments: Any, **options: Any) -> Any:
    """`vlguard_data.load_dataset`, with one error for what cannot be loaded. Raises InputError."""
    from datasets.exceptions import DatasetsError

    from .. import load_dataset

    try:
        return load_dataset(path, *arguments, **options)
    except VLGuardError:
        raise
    except (OSError, ValueError, DatasetsError) as error:
        raise InputError(f"cannot load the dataset {path}: {' '.join(str(error).split())[:300]}") from error


def fingerprint(name: str) -> str | None:
    """What tells this model from another of the same name, or None where it is neither a folder nor in the Hub's cache.

    A hash over its configuration and weight files: name, size, first and last MiB.
    """
    folder = Path(name) if Path(name).is_dir() else _cached(name)
    if folder is None:
        return None
    digest = hashlib.sha256()
    for path in sorted({path for pattern in IDENTIFYING for path in folder.glob(pattern)}):
        size_bytes = path.stat().st_size
        digest.update(f"{path.name}\0{size_bytes}\0".encode())
        with path.open("rb") as file:
            digest.update(file.read(HASHED_BYTES))
            file.seek(max(0, size_bytes - HASHED_BYTES))
            digest.update(file.read(HASHED_BYTES))
    return digest.hexdigest()


def _cached(name: str) -> Path | None:
    from huggingface_hub import try_to_load_from_cache
    from huggingface_hub.errors import HFValidationError

    for file in ("config.json", "adapter_config.json"):
        try:
            found = try_to_load_from_cache(name, file)
        except HFValidationError:  # no Hub id
            return None
        if isinstance(found, str):
            return Path(found).parent
    return None


def load_model(name: str) -> tuple[Any, Any]:
    """The model, on the GPU in bfloat16 where there is one, else on the CPU; and its processor.

    name: a path or Hub id of an image-text-to-text model, or of a LoRA adapter for one. Raises InputError.
    """
    import torch
    from safetensors import SafetensorError
    from transformers import AutoModelForImageTextToText, AutoProcessor

    if name.startswith((".", "/")) and not Path(name).is_dir():
        raise InputError(f"there is no model folder {name}")
    cuda = torch.cuda.is_available()
    try:
        processor = AutoProcessor.from_pretrained(name)
        model = AutoModelForImageTextToText.from_pretrained(name, dtype=torch.bfloat16 if cuda else torch.float32)
    except (OSError, ValueError, SafetensorError) as error:
        raise InputError(f"cannot load the model {name}: {' '.join(str(error).split())[:300]}") from error
    device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0"))) if cuda else "cpu"
    return model.to(device), processor
