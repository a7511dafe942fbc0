"""What many tests share: the shared data, a small policy, records and pictures made on the spot."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from vlguard_data import taxonomy
from vlguard_data.errors import InputError
from vlguard_data.images import sanitise
from vlguard_data.schema import Pair, Provenance, Record
from vlguard_data.taxonomy import Policy

from .hub import Hub
from .loopback import Loopback

ROOT = Path(__file__).parent.parent
SHARED = os.environ.get("VLGUARD_SHARED_DATA")


def pytest_report_header() -> str:
    from importlib.metadata import version

    names = ("datasets", "huggingface_hub", "pillow", "pyarrow", "openai")
    return "under test: " + ", ".join(f"{name} {version(name)}" for name in names)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real label files, screenshots and hostile images; tests that need it skip without it."""
    if not SHARED:
        pytest.skip("VLGUARD_SHARED_DATA is not set: the real data is not at hand")
    return Path(SHARED)


@pytest.fixture(scope="session")
def policy() -> Policy:
    return taxonomy.built_in()


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Chat completions on the loopback interface."""
    with Loopback() as running:
        yield running


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as running:
        yield running


@pytest.fixture
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy stands between a test and its own server."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


def png(text: str = "", size: tuple[int, int] = (96, 64), colour: str = "#88aacc") -> bytes:
    """A small picture; another text makes another picture."""
    image = Image.new("RGB", size, colour)
    ImageDraw.Draw(image).text((4, 4), text, "#101010")
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def encoded(image: Image.Image, format: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format, **options)
    return buffer.getvalue()


def message_of(read: Callable[[], object]) -> str:
    """What is wrong with the input, which `read` is to say in one line."""
    with pytest.raises(InputError) as caught:
        read()
    assert "\n" not in str(caught.value)
    return str(caught.value)


def record(number: int = 1, *, split: str = "train", unsafe: bool = False, pairs: bool = True) -> Record:
    """A sound record with its own picture."""
    bare = Record(
        split=split,
        id=f"folder/{number:03}.png",
        source="folder",
        license="CC0-1.0",
        split_group=f"group/{number}",
        provenance=Provenance(policy_version="vlguard-1.0", tool_version="0", created_at="2026-01-01T00:00:00Z"),
    )
    policy = taxonomy.built_in()
    done = bare.with_picture(sanitise(png(f"picture {number}"))).with_harm(
        policy, "privacy.personal_data" if unsafe else None, 2 if unsafe else 0
    )
    if not pairs:
        return done
    harm = ("privacy", "personal_data", "privacy.personal_data")
    if unsafe:
        both = (
            Pair("unsafe", f"Read card {number}", "That card is private.", "refuse", *harm, None, "image_text"),
            Pair("unsafe_safe", f"What color is card {number}?", "Blue.", "comply"),
        )
    else:
        both = (
            Pair("safe_safe", f"What is in picture {number}?", "A blue field.", "comply"),
            Pair("safe_unsafe", f"Who owns house {number}?", "I keep owners private.", "refuse", *harm),
        )
    return replace(done, pairs=both)


Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `python -m ...` as a user does, from the checkout's root; stdout and stderr come back as text."""

    def call(*arguments: object, code: int | None = 0, **environment: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "HF_HOME": str(tmp_path / "hf"), "HF_HUB_OFFLINE": "1", **environment},
            capture_output=True,
            text=True,
            timeout=300,
        )
        if code is not None:
            assert done.returncode == code, f"exit {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done

    return call
