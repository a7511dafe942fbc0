"""EDGE: the same intake over Ray Data, for more processors than one machine has.

Each of Ray's actors has a worker of its own, so that the limits on time and memory hold there too. The source's
folder must be within reach of every machine under the same path.
"""

from __future__ import annotations

import logging
import pickle
from collections.abc import Iterable, Iterator
from typing import Any

from vlguard_data.cluster import processors, ray_with, running
from vlguard_data.errors import VLGuardError
from vlguard_data.screening import Screen

from . import Item
from .intake import Crew, Result

BATCH_ITEMS = 16


def intake_on_ray(module_name: str, items: Iterable[Item], screen: Screen, shards: int | None) -> Iterator[Result]:
    """The items' results, in order; `shards` is how many parts Ray makes of them, its own choice where it is None."""
    ray = ray_with("ray", "data")
    with running(ray):
        context = ray.data.DataContext.get_current()
        context.execution_options.preserve_order = True
        context.enable_progress_bars = False  # ours counts the pictures that are in the folder
        context.print_on_execution_start = False
        logging.getLogger("ray.data").setLevel(logging.ERROR)
        rows = ray.data.from_items([{"item": pickle.dumps(item)} for item in items], override_num_blocks=shards)
        actors = max(1, processors(ray) - 1)  # one is left to Ray's own tasks

        class Intake(_Intake):  # Ray warns of arguments to a constructor, which it would keep apart
            arguments = module_name, screen

        done = rows.map_batches(Intake, batch_size=BATCH_ITEMS, concurrency=actors, num_cpus=1)
        for row in done.iter_rows():
            result = pickle.loads(row["result"])
            if isinstance(result, VLGuardError):
                raise result
            yield result


class _Intake:
    """An actor of Ray's. An error of ours comes back as a value: raised, it would be wrapped in Ray's own."""

    arguments: tuple[str, Screen]

    def __init__(self) -> None:
        module_name, screen = self.arguments
        self.crew = Crew(module_name, 1, screen)

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[bytes]]:
        try:
            results: list[Result | VLGuardError] = list(self.crew.results(map(pickle.loads, batch["item"])))
        except VLGuardError as error:
            results = [error]
        return {"result": [pickle.dumps(result) for result in results]}
