"""`load_dataset("vlguard")`, the way other projects call it: in a fresh process, in an empty folder, offline."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vlguard_data import load, open_edition, store, views
from vlguard_data.store import StageWriter
from vlguard_data.taxonomy import Policy

from .conftest import ROOT, record


def python(code: str, cwd: Path, *, fails: bool = False) -> subprocess.CompletedProcess[str]:
    """Run code in its own process; only the checkout is importable beside the installed packages."""
    done = subprocess.run(
        [sys.executable, "-c", f"import json\n{code}"],
        cwd=cwd,
        env={
            **os.environ,
            "HF_HUB_OFFLINE": "1",
            "HF_HOME": str(cwd / ".hf"),
            "PYTHONPATH": str(ROOT),
            "HF_DATASETS_DISABLE_PROGRESS_BARS": "1",
        },
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode != 0) == fails, done.stderr
    return done


def result(code: str, cwd: Path) -> object:
    """What `code` leaves in `out`."""
    return json.loads(python(f"{code}\nprint(json.dumps(out))", cwd).stdout.splitlines()[-1])


@pytest.fixture
def published(tmp_path: Path, policy: Policy) -> Path:
    """A small published-like stage folder with both kinds of image in two splits."""
    folder = tmp_path / "mine"
    with StageWriter(folder, "annotated", policy) as writer:
        for number in range(6):
            writer.add(record(number, split="test" if number > 3 else "train", unsafe=number % 2 == 0))
        writer.finish()
    return folder


ROWS = "{split: len(part) for split, part in ds.items()}"
MANIFEST = store.read_manifest(load.OPEN_EDITION)
SPLITS = {split: counts["rows"] for split, counts in MANIFEST["splits"].items()}


def test_default_config_gives_the_open_edition(tmp_path: Path) -> None:
    code = f'import vlguard_data\nfrom datasets import load_dataset\nds = load_dataset("vlguard")\nout = {ROWS}'
    assert result(code, tmp_path) == SPLITS


@pytest.mark.parametrize("order", ["import vlguard_data, datasets", "import datasets, vlguard_data"])
def test_import_order_does_not_matter(tmp_path: Path, order: str) -> None:
    code = f'{order}\nds = datasets.load_dataset("vlguard", "unsafes")\nout = {ROWS}'
    assert result(code, tmp_path) == SPLITS  # two questions an unsafe picture, and half the pictures are unsafe


def test_it_says_once_which_edition_it_gives(tmp_path: Path) -> None:
    done = python('import vlguard_data, datasets\nfor _ in range(2): datasets.load_dataset("vlguard")', tmp_path)
    lines = [line for line in done.stderr.splitlines() if "VLGuard" in line]
    assert lines == [f"VLGuard {open_edition.TITLE} ({MANIFEST['content_digest'][:12]}), not the ICML 2024 release"]


def test_every_view_holds_its_kind(tmp_path: Path) -> None:
    code = (
        "import vlguard_data, datasets\nout = {}\n"
        f"for view in {list(views.VIEWS)}:\n"
        '    ds = datasets.load_dataset("vlguard", view, split="train+test")\n'
        '    out[view] = [len(ds), sorted(set(ds["kind"]))]\n'
    )
    pairs = sum(counts["pairs"] for counts in MANIFEST["splits"].values())
    seen = {"unsafe", "safe_safe"}  # of these two an image, of the others one
    expected = {view: [pairs // (3 if kind in seen else 6), [kind]] for view, kind in views.VIEWS.items() if kind}
    assert result(code, tmp_path) == {**expected, "sft": [pairs, sorted(kind for kind in views.VIEWS.values() if kind)]}


def test_annotations_have_no_pixels_and_join_by_split_and_id(tmp_path: Path) -> None:
    code = (
        "import vlguard_data, datasets\n"
        'pairs = datasets.load_dataset("vlguard", "annotations", split="test")\n'
        'rows = datasets.load_dataset("vlguard", split="test").remove_columns("image")\n'
        'out = ["image" in pairs.column_names, set(pairs["split"]) == {"test"}, set(pairs["id"]) == set(rows["id"]),'
        ' sum(map(len, rows["pairs"])) == len(pairs)]'
    )
    assert result(code, tmp_path) == [False, True, True, True]


def test_slices_streaming_and_filters(tmp_path: Path) -> None:
    code = (
        "import vlguard_data, datasets\n"
        'half = datasets.load_dataset("vlguard", split="train[:50%]")\n'
        'stream = datasets.load_dataset("vlguard", "unsafes", split="test", streaming=True)\n'
        "row = next(iter(stream))\n"
        'violence = datasets.load_dataset("vlguard", "unsafes", split="train", subcategory="violence")\n'
        'privacy = vlguard_data.load_dataset("vlguard", "sft", split="train", category="privacy")\n'
        'out = [len(half), row["image"].mode, row["target"], sorted(set(violence["policy_id"])),'
        ' sorted(set(privacy["harm_category"])), [turn["role"] for turn in privacy[0]["messages"]],'
        ' len(privacy[0]["images"])]'
    )
    half = round(SPLITS["train"] / 2)
    assert result(code, tmp_path) == [
        half,
        "RGB",
        "refuse",
        ["risky_behavior.violence"],
        ["privacy"],
        ["user", "assistant"],
        1,
    ]


def test_columns_and_filters_select_as_for_any_parquet_dataset(tmp_path: Path, published: Path) -> None:
    code = (
        "import vlguard_data, datasets\n"
        'safe = [("safe", "==", True)]\n'
        'ds = datasets.load_dataset("vlguard", columns=["pairs", "id"], filters=safe, split="train")\n'
        'view = datasets.load_dataset("vlguard", "sft", columns=["messages"], filters=safe, split="test")\n'
        'notes = datasets.load_dataset("vlguard", "annotations", columns=["id", "target"], split="test",'
        " streaming=True)\n"
        f"mine = datasets.load_dataset({str(published)!r}, filters=safe, split='train')\n"
        "out = [ds.column_names, len(ds), view.column_names, len(view), list(next(iter(notes))), mine['safe'][:]]"
    )
    half = SPLITS["train"] // 2, MANIFEST["splits"]["test"]["pairs"] // 2
    assert result(code, tmp_path) == [
        ["id", "pairs"],
        half[0],
        ["messages"],
        half[1],
        ["id", "target"],
        [True, True],
    ]


def test_a_local_folder_named_vlguard_goes_first(tmp_path: Path, published: Path) -> None:
    (tmp_path / "vlguard").symlink_to(published)
    code = f'import vlguard_data, datasets\nds = datasets.load_dataset("vlguard")\nout = {ROWS}'
    assert result(code, tmp_path) == {"train": 4, "test": 2}


def test_views_work_on_any_folder_of_ours(tmp_path: Path, published: Path) -> None:
    code = (
        f"import vlguard_data, datasets\nds = datasets.load_dataset({str(published)!r}, 'unsafe_safes')\n"
        f"again = vlguard_data.load_dataset({str(published)!r}, 'unsafe_safes')\n"
        f'out = [{ROWS}, list(again["test"]["instruction"])]'
    )
    assert result(code, tmp_path) == [{"train": 2, "test": 1}, ["What color is card 4?"]]


def test_a_rebuilt_folder_is_not_served_from_the_cache(tmp_path: Path, published: Path, policy: Policy) -> None:
    code = f"import vlguard_data, datasets\nds = datasets.load_dataset({str(published)!r})\nout = {ROWS}"
    assert result(code, tmp_path) == {"train": 4, "test": 2}
    with StageWriter(published, "annotated", policy) as writer:
        writer.add(record(9))
        writer.finish()
    assert result(code, tmp_path) == {"train": 1}


def write_release(folder: Path) -> None:
    """A copy in the release's format, with two pictures present and one missing."""
    from .conftest import png

    safe = [
        {"safe_instruction": "What is it?", "response": "A sign."},
        {"unsafe_instruction": "Who is it?", "response": "I cannot say."},
    ]
    unsafe = [{"instruction": "Share it.", "response": "I'm sorry, I cannot."}]
    rows = [
        {"id": "Ads_1", "image": "bad_ads/1.png", "safe": True, "instr-resp": safe},
        {
            "id": "Ads_2",
            "image": "bad_ads/2.png",
            "safe": False,
            "harmful_category": "risky behavior",
            "harmful_subcategory": "political",
            "instr-resp": unsafe,
        },
        {"id": "Ads_3", "image": "bad_ads/3.png", "safe": True, "instr-resp": safe},
    ]
    for split in ("train", "test"):
        (folder / split / "bad_ads").mkdir(parents=True)
        (folder / f"{split}.json").write_text(json.dumps(rows), encoding="utf-8")
        for number in (1, 2):
            (folder / split / "bad_ads" / f"{number}.png").write_bytes(png(f"{split} {number}"))


def test_release_comes_from_the_users_own_copy(tmp_path: Path) -> None:
    write_release(tmp_path / "copy")
    code = (
        "import vlguard_data, datasets\n"
        f"ds = datasets.load_dataset('vlguard', 'release', data_dir={str(tmp_path / 'copy')!r})\n"
        f"unsafes = datasets.load_dataset('vlguard', 'unsafes', data_dir={str(tmp_path / 'copy')!r}, split='test')\n"
        f"text = datasets.load_dataset('vlguard', 'release', data_dir={str(tmp_path / 'copy')!r}, text_only=True)\n"
        f'out = [{ROWS}, len(text["train"]), list(unsafes["policy_id"]), unsafes[0]["image"].size]'
    )
    assert result(code, tmp_path) == [{"train": 2, "test": 2}, 3, ["risky_behavior.political_influence"], [96, 64]]
    done = python(code, tmp_path)
    assert "VLGuard ICML 2024 release, from the user's own copy" in done.stderr


def test_release_of_the_paper_has_its_sizes(tmp_path: Path, shared: Path) -> None:
    code = (
        "import vlguard_data, datasets\nout = {}\n"
        'for view in ("release", "unsafes", "safe_unsafes", "safe_safes"):\n'
        f"    ds = datasets.load_dataset('vlguard', view, data_dir={str(shared / 'release')!r}, text_only=True)\n"
        "    out[view] = [len(ds['train']), len(ds['test'])]\n"
    )
    assert result(code, tmp_path) == {
        "release": [2000, 1000],
        "unsafes": [1023, 442],
        "safe_unsafes": [977, 558],
        "safe_safes": [977, 558],
    }


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ('("vlguard", revision="v1")', "revision='v1' means nothing for 'vlguard'"),
        ('("vlguard", "release")', "the release is not shipped"),
        ('("vlguard", "release", data_dir="nowhere")', "there is no folder nowhere"),
        ('("vlguard", data_dir=".")', 'ask for the config "release" or a view'),
        ('("vlguard", "unsafe")', "Available: ['default', 'annotations', 'release', 'unsafes'"),
        (
            '("vlguard", "unsafes", category="privicy")',
            "Known: abuse, deception, discrimination, privacy, risky_behavior",
        ),
        ('("vlguard", "safe_safes", category="privacy")', "they have no category to select by"),
        ('("vlguard", category="privacy")', "select from views"),
        ('("vlguard", columns=["ids"])', "'default' has no column 'ids'. Known: id, image, "),
        ('("vlguard", data_files="x.parquet")', "leave data_files out"),
    ],
)
def test_mistakes_get_an_error_that_helps(tmp_path: Path, call: str, message: str) -> None:
    code = (
        f"import vlguard_data, datasets\nif '\".\"' in {call!r}:\n    open('train.json', 'w').write('[]')\n"
        f"    open('test.json', 'w').write('[]')\ndatasets.load_dataset{call}"
    )
    assert message in python(code, tmp_path, fails=True).stderr.splitlines()[-1]


@pytest.mark.parametrize("name", ["vlgaurd", "VL-Guard", "vlguard_data", "vlguards"])
def test_a_name_that_is_nearly_ours_gets_a_hint_beside_the_error_of_datasets(tmp_path: Path, name: str) -> None:
    lines = python(
        f"import vlguard_data, datasets\ndatasets.load_dataset({name!r})", tmp_path, fails=True
    ).stderr.splitlines()
    assert f"Couldn't reach '{name}' on the Hub" in lines[-2]
    assert lines[-1].startswith('Did you mean load_dataset("vlguard")?')


@pytest.mark.parametrize("name", ["org/vlgaurd", "vlm", "imagenet", "parquet"])
def test_other_names_get_no_hint(name: str) -> None:
    assert load.hint_for(name) is None


def test_rows_with_a_path_instead_of_an_image_are_refused(tmp_path: Path, published: Path) -> None:
    import pyarrow.parquet as pq

    shard = next((published / "data").glob("train-*"))
    table = pq.read_table(shard)
    rows = table.to_pylist()
    rows[0]["image"] = {"bytes": None, "path": "/etc/hostname"}
    pq.write_table(type(table).from_pylist(rows, table.schema), shard)
    done = python(f"import vlguard_data, datasets\ndatasets.load_dataset({str(published)!r})", tmp_path, fails=True)
    assert "have a path instead of an image" in done.stderr


def test_other_datasets_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "train.jsonl").write_text('{"a": 1}\n', encoding="utf-8")
    code = f'import vlguard_data, datasets\nds = datasets.load_dataset("other")\nout = {ROWS}'
    assert result(code, tmp_path) == {"train": 1}


def test_config_and_split_names_are_known_without_loading(tmp_path: Path) -> None:
    code = (
        "import vlguard_data, datasets\n"
        'out = [datasets.get_dataset_config_names("vlguard"), datasets.get_dataset_split_names("vlguard")]'
    )
    assert result(code, tmp_path) == [list(load.CONFIGS), ["train", "test"]]


def test_a_view_of_a_loaded_dataset_is_the_config_of_that_name(tmp_path: Path) -> None:
    code = (
        "import vlguard_data, datasets\nfrom vlguard_data import views\n"
        'ds = datasets.load_dataset("vlguard")\n'
        'mine = views.unsafes(ds, category="deception")\n'
        'config = datasets.load_dataset("vlguard", "unsafes", category="deception")\n'
        'out = [mine["test"].remove_columns("image")[:] == config["test"].remove_columns("image")[:],'
        ' mine["train"][0]["image"].tobytes() == config["train"][0]["image"].tobytes(), type(mine).__name__]'
    )
    assert result(code, tmp_path) == [True, True, "DatasetDict"]


def test_pillow_recognises_published_pictures_at_the_first_try(tmp_path: Path) -> None:
    code = """
from datasets import load_dataset
import vlguard_data
load_dataset("vlguard", split="test")[0]["image"]
from PIL import Image
out = sorted(Image.ID[:2]), "TIFF" in Image.ID
"""
    assert result(code, tmp_path) == [["JPEG", "WEBP"], False]


def test_published_pictures_are_rgb_without_a_conversion(tmp_path: Path) -> None:
    code = """
import vlguard_data
out = sorted({row["image"].mode for row in vlguard_data.load_dataset("vlguard", split="test")})
"""
    assert result(code, tmp_path) == ["RGB"]
