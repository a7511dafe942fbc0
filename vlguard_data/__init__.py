"""VLGuard: safety data for vision-language models, as a library.

`import vlguard_data` makes `datasets.load_dataset("vlguard")` give the open edition that ships with this package. It
imports neither datasets nor torch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .wrapper import register

if TYPE_CHECKING:
    from datasets import Dataset, DatasetDict, IterableDataset, IterableDatasetDict

__version__ = "0.1.0"
__all__ = ["__version__", "load_dataset", "register"]


def load_dataset(
    path: str = "vlguard", name: str | None = None, **options: Any
) -> Dataset | DatasetDict | IterableDataset | IterableDatasetDict:
    """`datasets.load_dataset` with the views as configs for every dataset of our schema; see `vlguard_data.load`."""
    from . import load

    return load.load_dataset(path, name, **options)


register()
