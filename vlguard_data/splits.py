"""Which split a record goes to: decided by its group alone, so that a group never crosses splits."""

import hashlib

TEST_SHARE = 0.2
"""Share of groups that go to test; a choice (the release has one third)."""


def split_of(split_group: str, seed: int = 0) -> str:
    """ "train" or "test" for a group; the same on every machine, whatever other groups there are."""
    draw = int.from_bytes(hashlib.sha256(f"{seed}:{split_group}".encode()).digest()[:8], "big")
    return "test" if draw / 2**64 < TEST_SHARE else "train"
