"""EDGE: a Ray that is running, or one that is started for as long as it is needed."""

from __future__ import annotations

import contextlib
import importlib
import logging
import os
from collections.abc import Iterator
from typing import Any

from .errors import MissingExtra


def ray_with(extras: str, *modules: str) -> Any:
    """The module `ray`, and with it those of its own that are named. Raises MissingExtra that names the extras."""
    try:
        ray = importlib.import_module("ray")
        for module in modules:
            importlib.import_module(f"ray.{module}")
    except ImportError:
        raise MissingExtra(f'--engine ray needs Ray: pip install "vlguard-data[{extras}]"') from None
    return ray


@contextlib.contextmanager
def running(ray: Any) -> Iterator[None]:
    """Ray is there to be used: the one that the process is connected to, or one of its own."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    started = not ray.is_initialized()
    if started:
        ray.init(include_dashboard=False, log_to_driver=False, logging_level=logging.ERROR)
    try:
        yield
    finally:
        if started:
            ray.shutdown()


def processors(ray: Any) -> int:
    """How many processors it has."""
    return max(1, int(ray.cluster_resources().get("CPU", 1)))
