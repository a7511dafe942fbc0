"""Makes stock `datasets.load_dataset` know this package: the name "vlguard", and views on folders of our schema.

datasets has no plugin mechanism, so its module factory is wrapped. Importing this module imports nothing heavy: if
datasets is not loaded yet, a finder waits for `datasets.load` and wraps it once it has run.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

_TARGET = "datasets.load"
_BINDERS = ("datasets.inspect", "datasets.commands.test")
"""Modules that hold their own name for the factory."""


def register() -> None:
    """Wrap `datasets.load.dataset_module_factory`, now or when it is imported; once, however often it is called."""
    module = sys.modules.get(_TARGET)
    if module is not None:
        _wrap(module)
    elif not any(isinstance(finder, Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, Finder())


class Finder:
    """Finds `datasets.load` as Python would, and wraps its factory after it has been executed."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name != _TARGET:
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec is None or spec.loader is None:
            return None
        execute = spec.loader.exec_module

        def exec_module(module: ModuleType) -> None:
            execute(module)
            _wrap(module)
            sys.meta_path[:] = [finder for finder in sys.meta_path if not isinstance(finder, Finder)]

        spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


def _wrap(module: ModuleType) -> None:
    original: Callable[..., Any] = module.dataset_module_factory
    if hasattr(original, "vlguard_wraps"):
        return

    @functools.wraps(original)
    def dataset_module_factory(path: str, *arguments: Any, **options: Any) -> Any:
        from . import load

        ours = load.module_for(path, options)
        if ours is not None:
            return ours
        try:
            return original(path, *arguments, **options)
        except Exception as error:
            hint = load.hint_for(path)
            if hint is not None:
                error.add_note(hint)
            raise

    dataset_module_factory.vlguard_wraps = original  # type: ignore[attr-defined]
    module.dataset_module_factory = dataset_module_factory  # type: ignore[attr-defined]
    for name in _BINDERS:
        binder = sys.modules.get(name)
        if binder is not None and hasattr(binder, "dataset_module_factory"):
            binder.dataset_module_factory = dataset_module_factory  # type: ignore[attr-defined]
