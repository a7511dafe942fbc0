"""The `datasets` builder behind `load_dataset("vlguard")`: stage folders, the user's copy of the release, and views."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import datasets
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

# Pillow asks the formats' readers in the order in which they were imported. Bytes have no extension to go by, and WebP
# comes after forty others: an eighth of the time that a published picture takes.
from PIL import JpegImagePlugin, WebPImagePlugin  # noqa: F401

from . import load, release, schema, store, taxonomy, tombstones, views
from .errors import ImageRejected, InputError, StageError, UnknownName
from .images import sanitise

BATCH_ROWS = 100

load.keep_freed_memory()


@dataclass
class VLGuardConfig(datasets.BuilderConfig):  # type: ignore[misc]  # datasets has no types
    """Which folder, and which part of it.

    folder: a stage folder. data_dir (of datasets): the user's copy of the ICML 2024 release, or a stage folder made
    from it. text_only: take the release's records without their pictures. category, subcategory: for views. columns,
    filters: what to keep, as for the Parquet files of any dataset.
    """

    folder: str | None = None
    text_only: bool = False
    category: str | None = None
    subcategory: str | None = None
    columns: list[str] | None = None
    filters: pc.Expression | list[tuple[Any, ...]] | list[list[tuple[Any, ...]]] | None = None


class VLGuard(datasets.ArrowBasedBuilder):  # type: ignore[misc]
    """One class for every config; which one is in `self.config.name`."""

    BUILDER_CONFIG_CLASS = VLGuardConfig
    BUILDER_CONFIGS = [VLGuardConfig(name=name) for name in load.CONFIGS]  # noqa: RUF012, the base class's own form
    DEFAULT_CONFIG_NAME = "default"

    def _info(self) -> datasets.DatasetInfo:
        config = self.config
        if config.name == "release" and not config.data_dir:
            raise InputError(
                'the release is not shipped: load_dataset("vlguard", "release", data_dir=DIR), where DIR '
                "holds your copy's train.json, test.json and unpacked images"
            )
        if config.name == "default" and config.data_dir:
            raise InputError('with data_dir= the data is the ICML 2024 release: ask for the config "release" or a view')
        if config.name in views.VIEWS:
            views.check_filters(config.name, config.category, config.subcategory)
            columns = views.features(config.name)
        elif config.category or config.subcategory:
            raise InputError(
                f"category= and subcategory= select from views, not from {config.name!r}; "
                f"views: {', '.join(views.VIEWS)}"
            )
        else:
            columns = schema.ANNOTATION_FEATURES if config.name == "annotations" else schema.FEATURES
        if config.columns is not None:
            unknown = [name for name in config.columns if name not in columns]
            if unknown:
                raise UnknownName(f"{config.name!r} has no column {unknown[0]!r}. Known: {', '.join(columns)}")
            columns = {name: columns[name] for name in columns if name in config.columns}
        return datasets.DatasetInfo(
            description=self._describe(),
            features=datasets.Features.from_dict(columns),
            license="see the column `license`: per image",
        )

    def _describe(self) -> str:
        stage = self._stage()
        line = "VLGuard ICML 2024 release, from the user's own copy"
        if stage is not None:
            load.check_names(stage, self.config.category, self.config.subcategory)
            line = load.describe(stage.manifest, stage.folder.name)
        load.announce(line)
        return line

    def _stage(self) -> store.Stage | None:
        """The stage folder to read; None for a raw copy of the release."""
        if self.config.data_dir is None:
            return store.Stage(Path(self.config.folder))
        folder = Path(self.config.data_dir)
        if not folder.is_dir():
            raise InputError(f"there is no folder {folder}")
        return store.Stage(folder) if (folder / store.MANIFEST).is_file() else None

    def _split_generators(self, dl_manager: Any) -> list[datasets.SplitGenerator]:
        stage = self._stage()
        if stage is None:
            return [
                datasets.SplitGenerator(split, {"shards": [f"{self.config.data_dir}/{split}.json"]})
                for split in release.SPLITS
            ]
        return [
            datasets.SplitGenerator(split, {"shards": [str(path) for _, path in stage.shards(split)]})
            for split in sorted(stage.manifest["splits"], key=lambda name: (name != "train", name))
        ]

    def _generate_tables(self, shards: list[str]) -> Iterator[tuple[str, pa.Table]]:
        rows = 0
        for number, shard in enumerate(shards):
            path = Path(shard)
            tables = self._release_tables(path) if path.suffix == ".json" else self._parquet_tables(path)
            for batch, table in enumerate(tables):
                result = self._as_config(table, path.name.split("-")[0].removesuffix(".json"))
                rows += result.num_rows
                yield f"{number}-{batch}", result
        if not rows:  # datasets cannot hold an empty split, and says so in a way that helps nobody
            raise InputError(f"{self.config.name!r} has no rows in {', '.join(Path(shard).name for shard in shards)}")

    def _parquet_tables(self, path: Path) -> Iterator[pa.Table]:
        stage = self._stage()
        text_only = self.config.name not in views.VIEWS and "image" not in self.info.features
        names = [name for name in schema.FEATURES if name != "image"] if text_only else None
        for batch in pq.ParquetFile(path).iter_batches(BATCH_ROWS, columns=names):
            table = pa.Table.from_batches([batch])
            kept = self._taken_down.kept(table)
            if kept is not None:
                load.announce(f"{path.parent.parent.name}: rows that were taken down are left out")
                table = table.take(kept)
            if text_only:
                yield table
                continue
            images = table.column("image").combine_chunks()
            without = images.field("bytes").null_count if not (stage and stage.text_only) else 0
            if without:
                raise StageError(
                    f"{path}: {without} rows have a path instead of an image; such rows are not loaded, "
                    "since their path would be opened on this machine. Rebuild the folder"
                )
            yield table

    @cached_property
    def _taken_down(self) -> tombstones.Tombstones:
        return load.taken_down_in(Path(self.config.data_dir or self.config.folder))

    def _release_tables(self, path: Path) -> Iterator[pa.Table]:
        """The release's rows in batches; rows whose picture is missing or damaged are left out and counted."""
        root, policy = path.parent, taxonomy.built_in()
        kept: list[dict[str, Any]] = []
        total = left_out = 0
        for split, id, row in release.rows(root):
            if split != path.stem:
                continue
            record = release.record_from_row(split, id, row, policy)
            if self._taken_down.cover(record):
                load.announce(f"{path}: rows that were taken down are left out")
                continue
            if not self.config.text_only:
                file = release.image_path(root, split, row["image"])
                try:
                    picture = sanitise(file.read_bytes()) if file else None
                except ImageRejected:
                    picture = None
                if picture is None:
                    left_out += 1
                    continue
                record = record.with_picture(picture)
                if self._taken_down.cover(record):
                    continue
            kept.append(record.to_row())
            total += 1
            if len(kept) == BATCH_ROWS:
                yield pa.Table.from_pylist(kept, schema.arrow_schema())
                kept = []
        if left_out and not total:
            raise InputError(
                f"none of the {left_out} pictures of {path} lies under {root}. Unpack the release's zip "
                "there, or pass text_only=True"
            )
        if left_out:
            load.log.warning(
                "%s: %d of %d records left out, their pictures are missing or damaged", path, left_out, left_out + total
            )
        if kept:
            yield pa.Table.from_pylist(kept, schema.arrow_schema())

    def _as_config(self, table: pa.Table, split: str) -> pa.Table:
        config = self.config
        if config.name in views.VIEWS:
            table = views.table_view(config.name, table, config.category, config.subcategory)
        elif config.name == "annotations":
            rows = table.select([name for name in table.column_names if name != "image"]).to_pylist()
            pairs = [pair for row in rows for pair in schema.annotation_rows(schema.Record.from_row(row, split))]
            table = pa.Table.from_pylist(pairs, schema.arrow_schema(annotations=True))
        if config.filters is not None:
            wanted = pq.filters_to_expression(config.filters) if isinstance(config.filters, list) else config.filters
            table = table.filter(wanted)
        return table.select(list(self.info.features)).cast(self.info.features.arrow_schema)
