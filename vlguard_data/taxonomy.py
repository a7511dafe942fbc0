"""The written policy: harm categories and their clauses, from `policy/<version>.yaml` or a user's own file.

A clause id is "<category>.<subcategory>"; the record's `harm_category`, `harm_subcategory` and `policy_id` come from
it. Annotators are shown the definitions word for word, so the policy's hash is part of every request.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from .errors import InputError, PolicyError, UnknownName

BUILT_IN_VERSION = "1.0"
_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_RESPONSES = ("refuse", "safe_complete")


@dataclass(frozen=True, slots=True)
class Clause:
    """One harm of the policy.

    covered, not_covered: short examples. severity: what 1, 2 and 3 look like here. respond: "refuse", or
    "safe_complete" where help is given with care. images: False for harms that may only be text, never an image's
    label. release_label: (category, subcategory) as the ICML 2024 release spells them. mlcommons, llama_guard: the
    same harm in MLCommons AILuminate hazard names and Llama Guard codes.
    """

    id: str
    title: str
    definition: str
    covered: tuple[str, ...] = ()
    not_covered: tuple[str, ...] = ()
    severity: Mapping[int, str] = field(default_factory=dict)
    respond: str = "refuse"
    images: bool = True
    release_label: tuple[str, str] | None = None
    mlcommons: tuple[str, ...] = ()
    llama_guard: tuple[str, ...] = ()

    @property
    def category(self) -> str:
        return self.id.split(".")[0]

    @property
    def subcategory(self) -> str:
        return self.id.split(".")[1]


@dataclass(frozen=True, slots=True)
class Policy:
    """A parsed policy file; `sha256` is of its bytes and `text` is those bytes as text."""

    name: str
    version: str
    categories: Mapping[str, str]
    severity: Mapping[int, str]
    clauses: Mapping[str, Clause]
    text: str

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def label(self) -> str:
        return f"{self.name}-{self.version}"

    def clause(self, policy_id: str) -> Clause:
        """Raises UnknownName with the known ids."""
        if policy_id not in self.clauses:
            raise UnknownName(f"the policy {self.label} has no clause {policy_id!r}. Known: {', '.join(self.clauses)}")
        return self.clauses[policy_id]

    def clause_of(self, subcategory: str) -> Clause:
        """The clause of a subcategory; they are unique within a policy. Raises UnknownName."""
        for clause in self.clauses.values():
            if clause.subcategory == subcategory:
                return clause
        known = ", ".join(clause.subcategory for clause in self.clauses.values())
        raise UnknownName(f"the policy {self.label} has no harm_subcategory {subcategory!r}. Known: {known}")

    def from_release(self, category: str | None, subcategory: str | None) -> Clause:
        """The clause that the ICML 2024 release calls (category, subcategory). Raises UnknownName."""
        for clause in self.clauses.values():
            if clause.release_label == (category, subcategory):
                return clause
        raise UnknownName(f"the policy {self.label} maps no clause to the release's label {category!r}/{subcategory!r}")

    def image_clauses(self) -> list[Clause]:
        """The clauses that an image can break."""
        return [clause for clause in self.clauses.values() if clause.images]


@cache
def built_in() -> Policy:
    """The policy that ships with the library."""
    return load_policy(Path(__file__).parent / "policy" / f"{BUILT_IN_VERSION}.yaml")


def policy_from(path: Path | None) -> Policy:
    """The user's policy where a path is given, else the built-in one."""
    return built_in() if path is None else load_policy(path)


def load_policy(path: Path) -> Policy:
    """Read a policy file. Raises InputError if it cannot be read, PolicyError listing how it breaks its form."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot read the policy file {path}: {error}") from error
    return parse_policy(text, name=str(path))


def parse_policy(text: str, name: str = "policy") -> Policy:
    """Parse a policy file's text. `name` is used in messages. Raises PolicyError."""
    import yaml

    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise PolicyError(f"{name} is not YAML: {' '.join(str(error).split())}") from error
    if not isinstance(data, dict):
        raise PolicyError(f"{name} must be a mapping with name, version, categories and clauses")
    problems = [f"{key} is missing" for key in ("name", "version", "categories", "clauses") if not data.get(key)]
    known = {"name", "version", "severity", "categories", "clauses"}
    problems += [f"unknown key {key!r}" for key in data if key not in known]
    categories = data.get("categories")
    if not isinstance(categories, dict):
        categories = {}
        problems.append("categories must map an id to a title")
    clauses: dict[str, Clause] = {}
    rows = data.get("clauses")
    for number, row in enumerate(rows if isinstance(rows, list) else [], 1):
        found = _clause_problems(row, categories, clauses)
        problems += [f"clause {number}: {problem}" for problem in found]
        if not found:
            clauses[row["id"]] = _clause(row)
    if not isinstance(rows, list):
        problems.append("clauses must be a list")
    if problems:
        raise PolicyError(f"{name} breaks the policy form: " + "; ".join(problems))
    return Policy(str(data["name"]), str(data["version"]), categories, data.get("severity") or {}, clauses, text)


_CLAUSE_KEYS = {
    "id",
    "title",
    "definition",
    "covered",
    "not_covered",
    "severity",
    "respond",
    "images",
    "release_label",
    "mlcommons",
    "llama_guard",
}


def _clause_problems(row: Any, categories: Mapping[str, str], earlier: Mapping[str, Clause]) -> list[str]:
    if not isinstance(row, dict):
        return ["must be a mapping"]
    problems = [f"{key} is missing" for key in ("id", "title", "definition") if not isinstance(row.get(key), str)]
    problems += [f"unknown key {key!r}" for key in row if key not in _CLAUSE_KEYS]
    clause_id = row.get("id")
    if isinstance(clause_id, str):
        if not _ID.fullmatch(clause_id):
            problems.append(f"id {clause_id!r} must look like category.subcategory")
        elif clause_id.split(".")[0] not in categories:
            problems.append(f"id {clause_id!r} names a category that is not under categories")
        elif clause_id.split(".")[1] in {clause.subcategory for clause in earlier.values()} | {"none"}:
            problems.append(f"id {clause_id!r} repeats a subcategory (or is the reserved 'none')")
    if row.get("respond", "refuse") not in _RESPONSES:
        problems.append(f"respond is {row['respond']!r}, not one of {', '.join(_RESPONSES)}")
    if not isinstance(row.get("images", True), bool):
        problems.append("images must be true or false")
    label = row.get("release_label")
    if label is not None and (not isinstance(label, dict) or set(label) != {"category", "subcategory"}):
        problems.append("release_label must have category and subcategory, or be null")
    problems += [
        f"{key} must be a list"
        for key in ("covered", "not_covered", "mlcommons", "llama_guard")
        if not isinstance(row.get(key) or [], list)
    ]
    if not isinstance(row.get("severity") or {}, dict):
        problems.append("severity must map 1, 2 and 3 to a sentence")
    return problems


def _clause(row: Mapping[str, Any]) -> Clause:
    label = row.get("release_label")
    return Clause(
        id=row["id"],
        title=row["title"],
        definition=" ".join(row["definition"].split()),
        covered=tuple(row.get("covered") or ()),
        not_covered=tuple(row.get("not_covered") or ()),
        severity=row.get("severity") or {},
        respond=row.get("respond", "refuse"),
        images=row.get("images", True),
        release_label=(label["category"], label["subcategory"]) if label else None,
        mlcommons=tuple(row.get("mlcommons") or ()),
        llama_guard=tuple(row.get("llama_guard") or ()),
    )
