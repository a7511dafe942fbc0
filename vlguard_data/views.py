"""Views: the rows of one kind of pair, one prompt a row. Pure functions of the records.

    unsafes        unsafe image, a request the image makes harmful        -> refusal
    unsafe_safes   unsafe image, a harmless question                      -> answer
    safe_unsafes   safe image, a harmful question                         -> refusal
    safe_safes     safe image, a harmless question                        -> answer
    sft            every pair as chat messages, for training

Each takes a `Dataset`, `DatasetDict` or their streaming kin and gives back the same, or any iterable of rows and gives
back an iterator. `category` and `subcategory` keep the rows of one harm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from .errors import InputError, UnknownName
from .schema import FEATURES, PAIR_FEATURES

if TYPE_CHECKING:
    import pyarrow as pa

VIEWS = {
    "unsafes": "unsafe",
    "unsafe_safes": "unsafe_safe",
    "safe_unsafes": "safe_unsafe",
    "safe_safes": "safe_safe",
    "sft": None,
}
"""View -> the kind of pair it holds; None: every kind."""
SUBSET_OF = {kind: view for view, kind in VIEWS.items() if kind}
"""Kind of pair -> the view that holds it alone."""

BATCH_ROWS = 100

_TEXT = FEATURES["id"]
_CONTEXT = {
    "id": _TEXT,
    "pair": FEATURES["width"],
    **{name: feature for name, feature in PAIR_FEATURES.items() if name not in ("instruction", "response")},
    "severity": FEATURES["severity"],
    "safe": FEATURES["safe"],
    "source": _TEXT,
    "license": _TEXT,
}


def unsafes(rows: Any, *, category: str | None = None, subcategory: str | None = None) -> Any:
    """Requests that the image makes harmful, with their refusals."""
    return _view("unsafes", rows, category, subcategory)


def unsafe_safes(rows: Any, *, category: str | None = None, subcategory: str | None = None) -> Any:
    """Harmless questions about unsafe images, with their answers."""
    return _view("unsafe_safes", rows, category, subcategory)


def safe_unsafes(rows: Any, *, category: str | None = None, subcategory: str | None = None) -> Any:
    """Harmful questions about safe images, with their refusals."""
    return _view("safe_unsafes", rows, category, subcategory)


def safe_safes(rows: Any, *, category: str | None = None, subcategory: str | None = None) -> Any:
    """Harmless questions about safe images, with their answers. They have no category to select by."""
    return _view("safe_safes", rows, category, subcategory)


def sft(rows: Any, *, category: str | None = None, subcategory: str | None = None) -> Any:
    """Every pair as `images` and `messages`, one turn each.

    {"messages": [{"role": "user", "content": Q}, {"role": "assistant", "content": A}], "images": [image], ...}
    """
    return _view("sft", rows, category, subcategory)


def features(view: str) -> dict[str, Any]:
    """The view's columns in the form of `datasets.Features.to_dict()`. Raises UnknownName."""
    _known(view)
    if view == "sft":
        return {
            "images": {"feature": {"_type": "Image"}, "_type": "List"},
            "messages": {"feature": {"role": _TEXT, "content": _TEXT}, "_type": "List"},
            **_CONTEXT,
        }
    return {"image": {"_type": "Image"}, "instruction": _TEXT, "response": _TEXT, **_CONTEXT}


def view_rows(
    view: str, row: Mapping[str, Any], category: str | None = None, subcategory: str | None = None
) -> list[dict[str, Any]]:
    """The view's rows that one record (as a row) gives, image included as it stands in the row.

    harm_category and its fellows are the pair's where it has them, else the image's.
    """
    kind = VIEWS[view]
    found = []
    for number, pair in enumerate(row["pairs"]):
        if kind not in (None, pair["kind"]):
            continue
        harm = pair if pair["harm_category"] else row
        if category not in (None, harm["harm_category"]) or subcategory not in (None, harm["harm_subcategory"]):
            continue
        context = {name: pair[name] if name in pair else row.get(name) for name in _CONTEXT}
        context |= {name: harm[name] for name in ("harm_category", "harm_subcategory", "policy_id")}
        context["pair"] = number
        found.append(_content(view, row.get("image"), pair) | context)
    return found


def _content(view: str, image: Any, pair: Mapping[str, Any]) -> dict[str, Any]:
    if view != "sft":
        return {"image": image, "instruction": pair["instruction"], "response": pair["response"]}
    turns = (("user", pair["instruction"]), ("assistant", pair["response"]))
    return {
        "images": [] if image is None else [image],
        "messages": [{"role": role, "content": content} for role, content in turns],
    }


def table_view(view: str, table: pa.Table, category: str | None = None, subcategory: str | None = None) -> pa.Table:
    """The same over an Arrow table of records; encoded images are passed through by reference, never decoded."""
    import pyarrow as pa

    pixels = table.column("image").combine_chunks()
    rows, origins = [], []
    for number, row in enumerate(table.drop_columns("image").to_pylist()):
        row["image"] = None
        found = view_rows(view, row, category, subcategory)
        rows += found
        origins += [number] * len(found)
    taken = pixels.take(pa.array(origins, pa.int64()))
    columns: dict[str, Any] = {name: [row[name] for row in rows] for name in features(view)}
    if view == "sft":
        present = taken.is_valid().to_pylist()
        offsets = [0]
        for has_image in present:
            offsets.append(offsets[-1] + has_image)
        columns["images"] = pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), taken.drop_null())
    else:
        columns["image"] = taken
    return pa.table(columns)


def _known(view: str) -> None:
    if view not in VIEWS:
        raise UnknownName(f"no view named {view!r}. Known: {', '.join(VIEWS)}")


def _view(view: str, rows: Any, category: str | None, subcategory: str | None) -> Any:
    check_filters(view, category, subcategory)
    if hasattr(rows, "items") and hasattr(rows, "num_columns"):  # DatasetDict and IterableDatasetDict
        return type(rows)({split: _view(view, part, category, subcategory) for split, part in rows.items()})
    if hasattr(rows, "map"):  # Dataset and IterableDataset
        return _mapped(view, rows, category, subcategory)
    return _iterated(rows, partial(view_rows, view, category=category, subcategory=subcategory))


def check_filters(view: str, category: str | None, subcategory: str | None) -> None:
    """Raises InputError for a selection that can only be empty."""
    if view == "safe_safes" and (category or subcategory):
        raise InputError("safe_safes are harmless questions about harmless images: they have no category to select by")


def _iterated(
    rows: Iterable[Mapping[str, Any]], expand: Callable[[Mapping[str, Any]], list[dict[str, Any]]]
) -> Iterator[dict[str, Any]]:
    for row in rows:
        yield from expand(row)


def _mapped(view: str, dataset: Any, category: str | None, subcategory: str | None) -> Any:
    from datasets import Dataset, Features

    columns = Features.from_dict(features(view))
    function = partial(table_view, view, category=category, subcategory=subcategory)
    if not isinstance(dataset, Dataset):
        return mapped_stream(dataset, function, columns)
    if len(dataset) == 0:  # map would not ask for the new columns
        return Dataset.from_dict({name: [] for name in columns}, features=columns)
    unwanted = [name for name in dataset.column_names if name not in columns]
    tables = dataset.with_format("arrow")
    result = tables.map(function, batched=True, batch_size=BATCH_ROWS, features=columns, remove_columns=unwanted)
    return result.with_format(None)


def mapped_stream(stream: Any, function: Callable[[pa.Table], pa.Table], columns: Any) -> Any:
    """An IterableDataset whose tables went through the function; columns: the Features that they have then."""
    unwanted = [name for name in stream.column_names or FEATURES if name not in columns]
    result = stream.with_format("arrow").map(function, batched=True, batch_size=BATCH_ROWS, remove_columns=unwanted)
    # datasets 4.0 decodes no picture of a stream whose map was told the features; told by a cast, every version does
    return result.cast(columns).with_format(None)
