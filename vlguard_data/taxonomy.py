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
        text = path.read_bytes().decode("utf-8")  # its line ends too are part of its hash
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot read the policy file {path}: {error}") from error
    return parse_policy(text, name=str(path))


def parse_policy(text: str, name: str = "policy") -> Policy:
    """Parse a policy file's text. `name` is used in messages. Raises PolicyError."""
    data = _read_yaml(text, name)
    if not isinstance(data, dict):
        raise PolicyError(f"{name} must be a mapping with name, version, categories and clauses")
    problems = [f"{key} is missing" for key in ("name", "version", "categories", "clauses") if not data.get(key)]
    problems += [f"unknown key {key!r}" for key in data if key not in _POLICY_KEYS]
    problems += [f"{key} must be text" for key in ("name", "version") if isinstance(data.get(key), (list, dict))]
    problems += _severity_problems(data.get("severity"), levels=(0, 1, 2, 3))
    categories = data.get("categories")
    if not isinstance(categories, dict):
        categories = {}
        problems.append("categories must map an id to a title")
    problems += [f"categories: {key!r} has no title" for key, title in categories.items() if not _is_text(title)]
    clauses: dict[str, Clause] = {}
    rows = data.get("clauses")
    if not isinstance(rows, list):
        rows = []
        problems.append("clauses must be a list")
    for number, row in enumerate(rows, 1):
        found = _clause_problems(row, categories, clauses)
        problems += [f"clause {number}: {problem}" for problem in found]
        if not found:
            clauses[row["id"]] = _clause(row)
    if problems:
        raise PolicyError(f"{name} breaks the policy form: " + "; ".join(problems))
    return Policy(str(data["name"]), str(data["version"]), categories, data.get("severity") or {}, clauses, text)


_POLICY_KEYS = {"name", "version", "severity", "categories", "clauses"}
_CLAUSE_LISTS = ("covered", "not_covered", "mlcommons", "llama_guard")
_CLAUSE_KEYS = {"id", "title", "definition", "severity", "respond", "images", "release_label", *_CLAUSE_LISTS}


def _read_yaml(text: str, name: str) -> Any:
    """YAML as plain data; a key that stands twice is an error. Raises PolicyError."""
    import yaml

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # libyaml's is faster
        def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
            keys = [self.construct_object(key, deep=True) for key, _ in node.value]
            twice = [key for number, key in enumerate(keys) if key in keys[:number]]
            if twice:
                raise yaml.constructor.ConstructorError(None, None, f"{twice[0]!r} stands twice", node.start_mark)
            mapping: dict[Any, Any] = super().construct_mapping(node, deep)
            return mapping

    try:
        return yaml.load(text, Loader)  # a SafeLoader
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise PolicyError(f"{name} is not YAML: {' '.join(str(error).split())}") from error


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _severity_problems(scale: Any, levels: tuple[int, ...]) -> list[str]:
    if scale is None:
        return []
    if isinstance(scale, dict) and set(scale) <= set(levels) and all(map(_is_text, scale.values())):
        return []
    return [f"severity must map {', '.join(map(str, levels[:-1]))} and {levels[-1]} to a sentence"]


def _clause_problems(row: Any, categories: Mapping[str, str], earlier: Mapping[str, Clause]) -> list[str]:
    if not isinstance(row, dict):
        return ["must be a mapping"]
    problems = [f"{key} is missing" for key in ("id", "title", "definition") if not _is_text(row.get(key))]
    problems += [f"unknown key {key!r}" for key in row if key not in _CLAUSE_KEYS]
    problems += _id_problems(row.get("id"), categories, earlier)
    if row.get("respond", "refuse") not in _RESPONSES:
        problems.append(f"respond is {row['respond']!r}, not one of {', '.join(_RESPONSES)}")
    if not isinstance(row.get("images", True), bool):
        problems.append("images must be true or false")
    for key in _CLAUSE_LISTS:
        if not isinstance(row.get(key) or [], list) or not all(map(_is_text, row.get(key) or [])):
            problems.append(f"{key} must be a list of texts")
    problems += _severity_problems(row.get("severity"), levels=(1, 2, 3))
    label = row.get("release_label")
    if label is not None:
        if (
            not isinstance(label, dict)
            or set(label) != {"category", "subcategory"}
            or not all(map(_is_text, label.values()))
        ):
            problems.append("release_label must have category and subcategory, or be null")
        elif (label["category"], label["subcategory"]) in {clause.release_label for clause in earlier.values()}:
            problems.append(f"release_label {label['category']}/{label['subcategory']} is another clause's")
    return problems


def _id_problems(clause_id: Any, categories: Mapping[str, str], earlier: Mapping[str, Clause]) -> list[str]:
    if not isinstance(clause_id, str):
        return []
    if not _ID.fullmatch(clause_id):
        return [f"id {clause_id!r} must look like category.subcategory"]
    category, subcategory = clause_id.split(".")
    if category not in categories:
        return [f"id {clause_id!r} names a category that is not under categories"]
    if subcategory in {clause.subcategory for clause in earlier.values()} | {"none"}:
        return [f"id {clause_id!r} repeats a subcategory (or is the reserved 'none')"]
    return []


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
