"""EDGE. Downloading, only where a user says `--fetch`: files that a source's terms allow, lists of URLs, the release.

    fetch(remotes, folder)       a source's REMOTES
    fetch_list(folder)           urls.csv or urls.jsonl of the source `folder`
    fetch_release(folder)        ys-zong/VLGuard, through huggingface_hub with the user's token

What came and what did not stands in `fetched.jsonl`, one row per URL; the same call again fetches what is missing. How
a single download is made, and what is refused, is in `network`.
"""

from __future__ import annotations

import collections
import contextlib
import hashlib
import json
import os
import re
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from vlguard_data import release
from vlguard_data.errors import InputError, VLGuardError
from vlguard_data.images import MAX_SOURCE_BYTES
from vlguard_data.reading import inside, read_csv, read_json_lines
from vlguard_data.store import lock, now, sha256_of, sync, write_atomically

from .. import Remote
from ..folder import FETCHED as MANIFEST
from ..folder import LISTS, OURS
from . import archives
from .network import AGAIN, REASONS, Failed, Got, Network, Part, Session, Want, target_of
from .pictures import MAGIC_BYTES, format_of

METADATA = "metadata.jsonl"


class Fetched(NamedTuple):
    """A file that is there now. url: where it came from in the end, "" where it had been there before."""

    path: Path
    sha256: str
    size_bytes: int
    url: str


class FetchError(VLGuardError):
    """A download that did not end well; the message names the URL and the next step."""


# -- fetched.jsonl ----------------------------------------------------------------------------------------------------


class _Manifest:
    """`fetched.jsonl`: a row is appended as soon as it is known; at the end the file is written anew, in order."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / MANIFEST
        self.rows: dict[str, dict[str, Any]] = {}
        self._lock = threading.Lock()
        if self.path.is_file():
            data = self.path.read_bytes()
            whole = data[: data.rfind(b"\n") + 1]  # a killed run may leave half a line
            if whole != data:
                write_atomically(self.path, whole)
            for number, row in read_json_lines(self.path) if whole else ():
                if not isinstance(row, dict) or not isinstance(row.get("url"), str):
                    raise InputError(f"{self.path}, line {number}: has no url; delete the line")
                self.rows[row["url"]] = row

    def add(self, row: dict[str, Any]) -> None:
        with self._lock:
            self.rows[row["url"]] = row
            with self.path.open("ab") as file:
                file.write(_json_line(row))

    def finish(self, order: Iterable[str]) -> None:
        """Once more in one piece: the URLs in this order, then whatever else stood there before."""
        urls = dict.fromkeys([*order, *sorted(self.rows)])
        write_atomically(self.path, b"".join(_json_line(self.rows[url]) for url in urls if url in self.rows))


def _json_line(row: Mapping[str, Any]) -> bytes:
    return json.dumps(row, ensure_ascii=False).encode() + b"\n"


def _row(url: str, name: str, got: Got | None, failed: Failed | None = None) -> dict[str, Any]:
    """One row of `fetched.jsonl`; reason is None for what came."""
    ended = got or failed
    return {
        "url": url,
        "final_url": (ended.url if ended else "") or url,
        "status": ended.status if ended else None,
        "file_name": name,
        "sha256": got.sha256 if got else None,
        "size_bytes": got.size_bytes if got else None,
        "fetched_at": now(),
        "reason": failed.reason if failed else None,
        "detail": failed.detail if failed else None,
    }


@contextlib.contextmanager
def _held(folder: Path) -> Iterator[None]:
    """The folder is this run's alone."""
    folder.mkdir(parents=True, exist_ok=True)
    handle = lock(folder, f"another run is fetching into {folder}; wait for it to end")
    try:
        yield
    finally:
        os.close(handle)


# -- a source's files -------------------------------------------------------------------------------------------------

MAX_FILE_BYTES = 50_000_000_000


def fetch(remotes: Iterable[Remote], folder: Path, *, network: Network | None = None) -> list[Fetched]:
    """Download a source's files into the folder, and unpack those that say so; what is there already stays.

    X-Robots-Tag is not asked: a source lists what its own terms allow. Raises FetchError for the first that does not
    come; the ones before it stay, and the next call goes on from there.
    """
    session, done = Session(network or Network()), []
    with _held(folder):
        manifest = _Manifest(folder)
        for remote in remotes:
            done.append(_fetch_one(session, remote, folder, manifest))
            unpacked = inside(folder, remote.unpack) if remote.unpack else folder
            if not unpacked.exists():
                archives.extract(done[-1].path, unpacked, root=unpacked.name)
    return done


def _fetch_one(session: Session, remote: Remote, folder: Path, manifest: _Manifest) -> Fetched:
    from tqdm import tqdm

    target = inside(folder, remote.name)
    expected = remote.sha256 or str(manifest.rows.get(remote.url, {}).get("sha256") or "")
    if target.exists():
        found = sha256_of(target)
        if expected and found != expected:
            raise FetchError(
                f"{target}: sha256 is {found}, expected {expected} for {remote.url}. Move it away to fetch it again"
            )
        return Fetched(target, found, target.stat().st_size, "")
    target.parent.mkdir(parents=True, exist_ok=True)
    part = Part(target)
    with tqdm(total=remote.size_bytes, desc=remote.name, unit="B", unit_scale=True) as bar:

        def progress(size: int, total: int | None) -> None:
            bar.total = total or bar.total
            bar.update(size - bar.n)

        want = Want(remote.size_bytes or MAX_FILE_BYTES, remote.size_bytes, expected, progress=progress)
        try:
            got = session.download(remote.url, part, want)
        except Failed as failed:
            raise FetchError(
                f"{remote.url}: {failed.detail}{_via(remote.url, failed)}; {REASONS[failed.reason]}"
            ) from None
    part.install(target)
    sync(target)
    manifest.add(_row(remote.url, remote.name, got))
    return Fetched(target, got.sha256, got.size_bytes, got.url)


def _via(url: str, failed: Failed) -> str:
    return f", redirected to {failed.url[:200]!a}" if failed.url not in ("", url) else ""


# -- lists of URLs ----------------------------------------------------------------------------------------------------

HOSTS_AT_ONCE = 8


class Wanted(NamedTuple):
    """A row of the list. file_name: as given, else made of the URL's hash, without an extension as yet. row: what goes
    into metadata.jsonl."""

    url: str
    file_name: str
    named: bool
    sha256: str
    row: dict[str, Any]


class Listed(NamedTuple):
    """How a list ended. present: there before. reasons: why the others did not come; each is a row of fetched.jsonl."""

    fetched: int
    present: int
    reasons: collections.Counter[str]


def list_in(folder: Path) -> Path | None:
    """The folder's list of URLs. Raises InputError where there are two."""
    present = [folder / name for name in LISTS if (folder / name).is_file()]
    if len(present) > 1:
        raise InputError(f"{folder} has both {' and '.join(LISTS)}; keep one")
    return present[0] if present else None


def wanted_in(path: Path) -> list[Wanted]:
    """The rows of a list: `url`, optionally `file_name` and `sha256`, and any column that metadata.csv of the source
    `folder` takes. Raises InputError listing every problem."""
    found: list[Wanted] = []
    problems: list[str] = []
    seen: set[str] = set()
    folders: set[str] = set()
    for line, row in read_csv(path) if path.suffix == ".csv" else read_json_lines(path):
        try:
            one = _wanted(path.parent, row)
            twice = [key for key in (one.url, one.file_name) if key in seen]
            if twice:
                raise InputError(f"{twice[0]!r} stands twice")
            above = {parent.as_posix() for parent in PurePosixPath(one.file_name).parents} - {"."}
            if one.file_name in folders or above & seen:
                raise InputError(f"{one.file_name!r} would be a file and a folder")
            seen |= {one.url, one.file_name}
            folders |= above
            found.append(one)
        except InputError as error:
            problems.append(f"line {line}: {error}")
    if not found and not problems:
        raise InputError(f"{path} lists nothing")
    if problems:
        more = f"; and {len(problems) - 20:,} more" if len(problems) > 20 else ""
        raise InputError(f"{path}: {'; '.join(problems[:20])}{more}")
    return found


def _wanted(folder: Path, row: Any) -> Wanted:
    if not isinstance(row, dict) or not isinstance(row.get("url"), str) or not row["url"].strip():
        raise InputError("has no url")
    url, name, sha256 = row["url"].strip(), row.get("file_name") or "", row.get("sha256") or ""
    if not isinstance(name, str) or not isinstance(sha256, str):
        raise InputError("file_name and sha256 must be text")
    if sha256 and not re.fullmatch(r"[0-9a-fA-F]{64}", sha256):
        raise InputError(f"sha256 {sha256!r} must be 64 hex digits")
    if name:
        name = inside(folder, name).relative_to(folder).as_posix()
        parts = name.split("/")
        if any(part.startswith(".") or len(part.encode()) > 200 for part in parts) or name in OURS:
            raise InputError(f"{name[:300]!r} cannot be a picture's name: hidden, too long, or a file of ours")
    rest = {
        key: value
        for key, value in row.items()
        if key not in ("url", "file_name", "sha256") and value not in ("", None)
    }
    made = name or hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:16]
    return Wanted(url, made, bool(name), sha256.lower(), {"source_url": url, **rest})


def fetch_list(folder: Path, *, limit: int | None = None, network: Network | None = None) -> Listed:
    """Download the pictures of urls.csv or urls.jsonl into the folder; write metadata.jsonl for the source `folder`.

    A URL that does not come is no error: its row in fetched.jsonl says why, and metadata.jsonl names a file that is not
    there. Rows that failed for a passing reason are tried again by the next call. limit: only the first so many rows.
    Raises InputError for a list or metadata that cannot be used.
    """
    path = list_in(folder)
    if path is None:
        raise InputError(f"{folder} has no list of URLs: write {' or '.join(LISTS)} with a column url")
    with _held(folder):
        listed, manifest = wanted_in(path), _Manifest(folder)
        wanted = listed[:limit]
        _check_metadata_is_ours(folder, manifest)
        todo = [one for one in wanted if not _is_settled(folder, one, manifest)]
        present = sum(_is_there(folder, one, manifest) for one in wanted)
        new = _fetch_all(Session(network or Network()), folder, todo, manifest, len(wanted))
        later = (one for one in listed[len(wanted) :] if _is_there(folder, one, manifest))  # an earlier run brought it
        _write_metadata(folder, [*wanted, *later], manifest)
    missing = (manifest.rows[one.url]["reason"] for one in wanted if not _is_there(folder, one, manifest))
    return Listed(new, present, collections.Counter(missing))


def refusals(folder: Path) -> dict[str, tuple[str, str]]:
    """file_name -> (reason, detail with the URL) of what did not come, for the rows that building rejects."""
    rows = _Manifest(folder).rows.values() if (folder / MANIFEST).is_file() else ()
    return {row["file_name"]: (row["reason"], f"{row['url']}: {row['detail']}") for row in rows if row.get("reason")}


def _name(one: Wanted, manifest: _Manifest) -> str:
    """The file that the row is, or would be."""
    return one.file_name if one.named else str(manifest.rows.get(one.url, {}).get("file_name") or one.file_name)


def _is_there(folder: Path, one: Wanted, manifest: _Manifest) -> bool:
    """From an earlier run, or the user's own copy; a file is there whole or not at all."""
    return (folder / _name(one, manifest)).is_file()


def _is_settled(folder: Path, one: Wanted, manifest: _Manifest) -> bool:
    reason = manifest.rows.get(one.url, {}).get("reason")
    return _is_there(folder, one, manifest) or (reason is not None and reason not in AGAIN)


def _check_metadata_is_ours(folder: Path, manifest: _Manifest) -> None:
    path, note = folder / METADATA, manifest.rows.get("", {})
    ours = not path.exists() or sha256_of(path) in (note.get("sha256"), note.get("previous_sha256"))
    name = "metadata.csv" if (folder / "metadata.csv").exists() else METADATA
    if not ours or name != METADATA:
        raise InputError(
            f"{folder / name} is not from fetching, and fetching writes {METADATA}: put its columns into "
            f"{' or '.join(LISTS)}, and move it away"
        )


def _write_metadata(folder: Path, rows: Sequence[Wanted], manifest: _Manifest) -> None:
    data = b"".join(_json_line({"file_name": _name(one, manifest), **one.row}) for one in rows)
    sha256, before = hashlib.sha256(data).hexdigest(), manifest.rows.get("", {}).get("sha256")
    # a kill before the last line leaves the metadata as they were: both are known as ours
    if sha256 != before:
        manifest.rows[""] = {"url": "", "file_name": METADATA, "sha256": sha256, "previous_sha256": before}
    manifest.finish(one.url for one in rows)
    write_atomically(folder / METADATA, data)


def _fetch_all(session: Session, folder: Path, todo: Sequence[Wanted], manifest: _Manifest, total: int) -> int:
    """Fetch the rows, several hosts at once, each host's one after the other; how many came."""
    from concurrent.futures import ThreadPoolExecutor

    from tqdm import tqdm

    by_host: dict[str, list[Wanted]] = {}
    for one in todo:
        by_host.setdefault(_host(one.url), []).append(one)
    came = 0
    with (
        tqdm(total=total, initial=total - len(todo), desc="fetching", unit="url") as bar,
        ThreadPoolExecutor(HOSTS_AT_ONCE) as pool,
    ):

        def take(rows: list[Wanted]) -> int:
            count, busy = 0, False
            for one in rows:
                if session.stop.is_set():
                    break
                row = _busy(one) if busy else _fetch_picture(session, folder, one)
                if session.stop.is_set() and row["reason"] in AGAIN:
                    break
                busy = busy or row["reason"] == "asked_to_wait"
                count += row["reason"] is None
                manifest.add(row)
                bar.update()
            return count

        try:
            for counted in [pool.submit(take, rows) for rows in by_host.values()]:
                came += counted.result()
        except BaseException:  # Ctrl-C, or a full disk: the threads end at their next byte
            session.stop.set()
            pool.shutdown(cancel_futures=True)
            raise
    return came


def _host(url: str) -> str:
    try:
        return target_of(url).host
    except Failed:
        return ""


def _busy(one: Wanted) -> dict[str, Any]:
    return _row(one.url, one.file_name, None, Failed("asked_to_wait", "the host asked to wait; not tried in this run"))


def _fetch_picture(session: Session, folder: Path, one: Wanted) -> dict[str, Any]:
    target = folder / one.file_name
    target.parent.mkdir(parents=True, exist_ok=True)
    part = Part(target)
    try:
        got = session.download(one.url, part, Want(MAX_SOURCE_BYTES, sha256=one.sha256, pictures=True))
    except Failed as failed:
        return _row(one.url, one.file_name, None, failed)
    with part.path.open("rb") as file:
        extension = format_of(file.read(MAGIC_BYTES)) or ""
    name = one.file_name if one.named else one.file_name + extension
    part.install(folder / name)
    return _row(one.url, name, got)


# -- the gated release ------------------------------------------------------------------------------------------------

REPO = "ys-zong/VLGuard"
HUB_PACKAGES = ("httpx", "httpx2", "httpcore", "httpcore2", "requests", "urllib3", "hf_xet")


def fetch_release(folder: Path, *, text_only: bool = False) -> list[Fetched]:
    """Bring the ICML 2024 release into the folder with the user's own token, and unpack its pictures.

    The token is HF_TOKEN or the saved login, read by huggingface_hub alone; HF_ENDPOINT is where it asks. Files and
    folders that are there stay. text_only: the label files alone. Raises FetchError that says what to do.
    """
    done = []
    with _held(folder):
        manifest = _Manifest(folder)
        for split in release.SPLITS:
            done.append(_fetch_from_hub(f"{split}.json", folder, manifest))
        for split in release.SPLITS if not text_only else ():
            if not (folder / split).exists():
                done.append(_fetch_from_hub(f"{split}.zip", folder, manifest))
                archives.extract(done[-1].path, folder / split, root=split)
    return done


def _fetch_from_hub(name: str, folder: Path, manifest: _Manifest) -> Fetched:
    target = folder / name
    if target.is_file():
        return Fetched(target, sha256_of(target), target.stat().st_size, "")
    from huggingface_hub import constants, hf_hub_download

    url = f"{constants.ENDPOINT}/datasets/{REPO}/resolve/main/{name}"
    if constants.HF_HUB_OFFLINE:
        raise FetchError(f"{url}: HF_HUB_OFFLINE is set; unset it to fetch, or download {name} by hand into {folder}")
    try:
        hf_hub_download(REPO, name, repo_type="dataset", local_dir=folder)
    except Exception as error:
        step = _next_step(error, name)
        if step is None:
            raise
        raise FetchError(f"{url}: {step}") from None
    got = Got(url, 200, sha256_of(target), target.stat().st_size)
    manifest.add(_row(url, name, got))
    return Fetched(target, got.sha256, got.size_bytes, url)


def _next_step(error: Exception, name: str) -> str | None:
    """What to do about an error of huggingface_hub, None where it is none of the server's or the network's.

    Its own words are left out: they run over many lines.
    """
    from huggingface_hub import errors, get_token

    status = getattr(getattr(error, "response", None), "status_code", None)
    log_in = "run `hf auth login`, or set HF_TOKEN, with an account that was granted access"
    ask = f"ask for access on {release.URL}, wait until it is granted"
    if status == 401 or (isinstance(error, errors.RepositoryNotFoundError) and status != 403):
        if isinstance(error, errors.RepositoryNotFoundError) and status == 404:
            return f"the server has no such dataset; check HF_ENDPOINT, and {log_in}"
        if get_token() is None:
            return f"the release is gated and there is no token; {ask}, then {log_in}"
        return f"the token is not valid, or may not see the release; {log_in}"
    if isinstance(error, errors.GatedRepoError) or status == 403:
        return (
            f"access is not granted to your account; {ask}, and run the same command again (a fine-grained token must "
            "also be allowed to read gated repositories)"
        )
    if isinstance(error, errors.EntryNotFoundError) and not isinstance(error, errors.LocalEntryNotFoundError):
        return f"the release has no {name} any more; check its page, {release.URL}"
    if isinstance(error, errors.LocalEntryNotFoundError) or type(error).__module__.split(".")[0] in HUB_PACKAGES:
        return "the server cannot be reached; check the network and HF_ENDPOINT, and run the same command again"
    if status is not None:
        return f"the server answered {status}; run the same command again later"
    if isinstance(error, OSError) and "consistency" in str(error).lower():
        return "the file came cut short; run the same command again"
    return None
