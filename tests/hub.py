"""A small Hub on the loopback interface, for tests: dataset repositories as `datasets` and `huggingface_hub` see them.

    with Hub() as hub:
        hub.add("org/name", folder)                    # a repository with the folder's files on `main`
        subprocess.run(client, env={**os.environ, **hub.environment()})
        hub.files("org/name", "v1.0.0")                # {path: bytes} at a branch, tag or commit

It speaks: resolve (GET, HEAD, Range), tree, paths-info, info at a revision, refs, commits, whoami; create repository,
create and delete branch and tag, preupload, LFS batch, PUT of a file's bytes, commit (ndjson; 412 where `parentCommit`
is no longer the head), super-squash, validate-yaml. Like the Hub it answers 401 for a wrong token and where one is
needed, and 404 with `X-Error-Code`. It knows neither pull requests nor xet: `environment` turns xet off. State is in
memory, files under their sha256, commits under a hash of title, parent and tree; a commit that no branch or tag leads
to is gone.

What should go wrong is said with `fault`; what was asked for stands in `calls`.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import socket
import struct
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

DATE = "2026-01-01T00:00:00.000Z"
LFS_SUFFIXES = {".bin", ".parquet", ".png", ".jpg", ".webp", ".zip"}
FIRST_FILE = {".gitattributes": b"*.parquet filter=lfs diff=lfs merge=lfs -text\n"}
"""What a new repository holds on the real Hub, shortened."""


class File(NamedTuple):
    sha256: str
    size: int
    blob: str
    """git's own hash of the content."""
    lfs: bool

    def described(self, path: str) -> dict[str, Any]:
        lfs = {"oid": self.sha256, "sha256": self.sha256, "size": self.size, "pointerSize": 134}
        return {"type": "file", "path": path, "size": self.size, "oid": self.blob} | ({"lfs": lfs} if self.lfs else {})


class Commit(NamedTuple):
    title: str
    parent: str | None
    files: Mapping[str, File]


@dataclass
class Repository:
    private: bool
    commits: dict[str, Commit] = field(default_factory=dict)
    branches: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)

    def history(self, oid: str | None) -> Iterator[tuple[str, Commit]]:
        while oid is not None:
            yield oid, self.commits[oid]
            oid = self.commits[oid].parent

    def oid(self, revision: str) -> str:
        heads = {**self.tags, **self.branches}
        if revision in heads:
            return heads[revision]
        if any(revision == oid for head in heads.values() for oid, _ in self.history(head)):
            return revision
        raise Refusal(404, "RevisionNotFound", f"Invalid rev id: {revision}")

    def commit(self, title: str, parent: str | None, files: Mapping[str, File]) -> str:
        oid = hashlib.sha1(json.dumps([title, parent, sorted(files.items())]).encode()).hexdigest()
        self.commits[oid] = Commit(title, parent, dict(files))
        return oid


@dataclass
class Fault:
    """Goes wrong for the next `times` requests whose "METHOD /path" the pattern finds.

    status: the answer, instead of doing anything. upload_bytes: the connection is cut after so many bytes of the
    request's body. answer_bytes: it is done, and the connection is cut after so many bytes of the answer's body.
    before: called first (another client's push, say).
    """

    pattern: str
    times: int
    status: int | None = None
    upload_bytes: int | None = None
    answer_bytes: int | None = None
    before: Callable[[], object] | None = None


class Answer(NamedTuple):
    body: Any = b""
    """Bytes, or what is sent as JSON."""
    status: int = 200
    headers: Mapping[str, str] = {}


class Refusal(Exception):
    """An answer that is an error. code: for `X-Error-Code`; more: other keys of the body."""

    def __init__(self, status: int, code: str, message: str, **more: str) -> None:
        headers = {"X-Error-Message": message} | ({"X-Error-Code": code} if code else {})
        self.answer = Answer({"error": message, **more}, status, headers)


@dataclass
class Request:
    method: str
    path: str
    query: Mapping[str, list[str]]
    headers: Message[str, str]
    body: bytes = b""

    @property
    def json(self) -> Any:
        return json.loads(self.body)


Route = Callable[..., Answer]
ROUTES: list[tuple[str, re.Pattern[str], Route]] = []


def route(method: str, path: str) -> Callable[[Route], Route]:
    """A method of `Hub` that answers this path. {names} are its arguments; {path} may hold slashes, {id} holds one."""
    pattern = path.replace("{id}", "(?P<id>[^/]+/[^/]+)").replace("{path}", "(?P<path>.+)")
    pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", pattern)

    def keep(function: Route) -> Route:
        ROUTES.append((method, re.compile(pattern), function))
        return function

    return keep


class Hub:
    def __init__(self, token: str = "hf_loopback") -> None:
        self.token = token
        self.repositories: dict[str, Repository] = {}
        self.contents: dict[str, bytes] = {}
        self.calls: list[str] = []
        self._faults: list[Fault] = []
        self._lock = threading.RLock()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.hub = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Hub:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def environment(self, token: str | None = None) -> dict[str, str]:
        """What a client needs before it imports huggingface_hub, which reads it once; so it is a process of its own."""
        return {
            "HF_ENDPOINT": self.url,
            "HF_TOKEN": self.token if token is None else token,
            "HF_HUB_DISABLE_XET": "1",
            "HF_HUB_DISABLE_TELEMETRY": "1",
            "HF_HUB_OFFLINE": "0",
            "HF_UPDATE_DOWNLOAD_COUNTS": "0",
        }

    def add(self, id: str, folder: Path, title: str = "Add files", *, private: bool = False) -> str:
        """A commit on `main` whose tree is the folder; the repository is made if need be. Returns the commit."""
        found = {str(path.relative_to(folder).as_posix()): path for path in folder.rglob("*") if path.is_file()}
        with self._lock:
            repository = self.repositories.setdefault(id, Repository(private))
            files = {name: self._keep(name, path.read_bytes()) for name, path in found.items()}
            oid = repository.commit(title, repository.branches.get("main"), files)
            repository.branches["main"] = oid
        return oid

    def files(self, id: str, revision: str = "main") -> dict[str, bytes]:
        repository = self.repositories[id]
        tree = repository.commits[repository.oid(revision)].files
        return {path: self.contents[file.sha256] for path, file in tree.items()}

    def fault(self, pattern: str, times: int = 1, **what: Any) -> Fault:
        """See `Fault`. One whose `times` is 0 again has happened as often as it should."""
        self._faults.append(Fault(pattern, times, **what))
        return self._faults[-1]

    def take_fault(self, call: str) -> Fault | None:
        with self._lock:
            self.calls.append(call)
            for fault in self._faults:
                if fault.times and re.search(fault.pattern, call):
                    fault.times -= 1
                    return fault
        return None

    def answer(self, request: Request) -> Answer:
        method = "GET" if request.method == "HEAD" else request.method
        matches = ((function, pattern.fullmatch(request.path)) for verb, pattern, function in ROUTES if verb == method)
        with self._lock:
            try:
                self._check_token(request)
                for function, match in matches:
                    if match:
                        names = {key: unquote(value) for key, value in match.groupdict().items() if value}
                        return function(self, request, **names)
                raise Refusal(404, "", f"no such path: {request.path}")
            except Refusal as refusal:
                return refusal.answer

    def _check_token(self, request: Request) -> None:
        given = request.headers.get("Authorization")
        if given is not None and given != f"Bearer {self.token}":
            raise Refusal(401, "", "Invalid credentials in Authorization header")
        # The bytes of LFS files go to a signed address, without a token; paths-info reads.
        if given is None and request.method not in ("GET", "HEAD", "PUT") and "paths-info" not in request.path:
            raise Refusal(401, "", "Invalid username or password.")

    def _repository(self, request: Request, id: str) -> Repository:
        repository = self.repositories.get(id)
        if repository is None or (repository.private and "Authorization" not in request.headers):
            raise Refusal(401 if repository else 404, "RepoNotFound", "Repository not found")
        return repository

    def _tree(self, request: Request, id: str, revision: str) -> tuple[str, Mapping[str, File]]:
        repository = self._repository(request, id)
        oid = repository.oid(revision)
        return oid, repository.commits[oid].files

    def _keep(self, path: str, content: bytes) -> File:
        sha256 = hashlib.sha256(content).hexdigest()
        self.contents[sha256] = content
        blob = hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
        return File(sha256, len(content), blob, _is_lfs(path, content[:512]))

    @route("GET", "/api/whoami-v2")
    def _whoami(self, request: Request) -> Answer:
        if "Authorization" not in request.headers:
            raise Refusal(401, "", "Invalid username or password.")
        return Answer({"type": "user", "name": "loopback", "orgs": [], "auth": {"accessToken": {"role": "write"}}})

    @route("GET", "/datasets/{id}/resolve/{revision}/{path}")
    def _resolve(self, request: Request, id: str, revision: str, path: str) -> Answer:
        oid, files = self._tree(request, id, revision)
        headers = {"X-Repo-Commit": oid, "Accept-Ranges": "bytes"}
        if path not in files:
            refusal = Refusal(404, "EntryNotFound", "Entry not found").answer
            return refusal._replace(headers={**refusal.headers, **headers})
        file = files[path]
        headers["ETag"] = f'"{file.sha256 if file.lfs else file.blob}"'
        if file.lfs:
            headers |= {"X-Linked-Etag": headers["ETag"], "X-Linked-Size": str(file.size)}
        return _ranged(self.contents[file.sha256], request.headers.get("Range"), headers)

    @route("GET", "/api/datasets/{id}")
    def _info(self, request: Request, id: str, revision: str = "main") -> Answer:
        oid, files = self._tree(request, id, revision)
        described = {path: file.described(path) for path, file in sorted(files.items())}
        siblings = [{"rfilename": path, "blobId": file["oid"], **file} for path, file in described.items()]
        about = {"private": self.repositories[id].private, "gated": False, "disabled": False, "tags": []}
        return Answer({"id": id, "sha": oid, "lastModified": DATE, "createdAt": DATE, "siblings": siblings, **about})

    @route("GET", "/api/datasets/{id}/revision/{revision}")
    def _info_at(self, request: Request, id: str, revision: str) -> Answer:
        return self._info(request, id, revision)

    @route("GET", "/api/datasets/{id}/tree/{revision}(?:/{path})?")
    def _list(self, request: Request, id: str, revision: str, path: str = "") -> Answer:
        _, files = self._tree(request, id, revision)
        entries = _entries(files)
        if path and entries.get(path, {}).get("type") != "directory":
            raise Refusal(404, "EntryNotFound", f"{path} does not exist on {revision}")
        deep = request.query.get("recursive", ["false"])[0].lower() in ("1", "true")
        under = [name for name in entries if not path or name.startswith(f"{path}/")]
        return Answer([entries[name] for name in under if deep or str(PurePosixPath(name).parent) == (path or ".")])

    @route("POST", "/api/datasets/{id}/paths-info/{revision}")
    def _paths(self, request: Request, id: str, revision: str) -> Answer:
        entries = _entries(self._tree(request, id, revision)[1])
        form = request.json if request.body[:1] == b"{" else parse_qs(request.body.decode())
        return Answer([entries[path] for path in form.get("paths", []) if path in entries])

    @route("GET", "/api/datasets/{id}/refs")
    def _refs(self, request: Request, id: str) -> Answer:
        repository = self._repository(request, id)

        def listed(where: str, refs: Mapping[str, str]) -> list[dict[str, str]]:
            return [{"name": name, "ref": f"refs/{where}/{name}", "targetCommit": refs[name]} for name in refs]

        refs = {"branches": listed("heads", repository.branches), "tags": listed("tags", repository.tags)}
        return Answer({**refs, "converts": []})

    @route("GET", "/api/datasets/{id}/commits/{revision}")
    def _commits(self, request: Request, id: str, revision: str) -> Answer:
        repository = self._repository(request, id)
        about = {"message": "", "date": DATE, "authors": [{"user": "loopback"}]}
        history = repository.history(repository.oid(revision))
        return Answer([{"id": oid, "title": commit.title, **about} for oid, commit in history])

    @route("POST", "/api/repos/create")
    def _create(self, request: Request) -> Answer:
        asked = request.json
        id = f"{asked.get('organization') or 'loopback'}/{asked['name']}"
        url = f"{self.url}/datasets/{id}"
        if asked.get("type") != "dataset":
            raise Refusal(400, "", "only datasets here")
        if id in self.repositories:
            raise Refusal(409, "", "You already created this dataset repo", url=url)
        private = asked.get("visibility") == "private" or bool(asked.get("private"))  # hub 2 and hub 1
        repository = self.repositories[id] = Repository(private)
        files = {path: self._keep(path, content) for path, content in FIRST_FILE.items()}
        repository.branches["main"] = repository.commit("initial commit", None, files)
        return Answer({"url": url, "name": id, "id": id})

    @route("POST", "/api/datasets/{id}/branch/{branch}")
    def _branch(self, request: Request, id: str, branch: str) -> Answer:
        repository = self._repository(request, id)
        if branch in repository.branches:
            raise Refusal(409, "", f"Reference already exists: refs/heads/{branch}")
        repository.branches[branch] = repository.oid((request.json or {}).get("startingPoint", "main"))
        return Answer({})

    @route("DELETE", "/api/datasets/{id}/branch/{branch}")
    def _delete_branch(self, request: Request, id: str, branch: str) -> Answer:
        if branch == "main":
            raise Refusal(403, "", "main cannot be deleted")
        return _delete(self._repository(request, id).branches, branch)

    @route("POST", "/api/datasets/{id}/tag/{revision}")
    def _tag(self, request: Request, id: str, revision: str) -> Answer:
        repository, tag = self._repository(request, id), request.json["tag"]
        if tag in repository.tags:
            raise Refusal(409, "", f"Tag reference exists already: {tag}")
        repository.tags[tag] = repository.oid(revision)
        return Answer({})

    @route("DELETE", "/api/datasets/{id}/tag/{tag}")
    def _delete_tag(self, request: Request, id: str, tag: str) -> Answer:
        return _delete(self._repository(request, id).tags, tag)

    @route("POST", "/api/datasets/{id}/super-squash/{branch}")
    def _squash(self, request: Request, id: str, branch: str) -> Answer:
        repository = self._repository(request, id)
        files = repository.commits[repository.branches[branch]].files
        repository.branches[branch] = repository.commit(request.json["message"], None, files)
        return Answer({})

    @route("POST", "/api/validate-yaml")
    def _validate(self, request: Request) -> Answer:
        return Answer({"errors": [], "warnings": []})

    @route("POST", "/api/datasets/{id}/preupload/{revision}")
    def _preupload(self, request: Request, id: str, revision: str) -> Answer:
        _, files = self._tree(request, id, revision)
        answers = []
        for asked in request.json["files"]:
            path = asked["path"]
            lfs = _is_lfs(path, base64.b64decode(asked["sample"]))
            old = files.get(path)
            oid = (old.sha256 if old.lfs else old.blob) if old else None
            answers.append({"path": path, "uploadMode": "lfs" if lfs else "regular", "shouldIgnore": False, "oid": oid})
        return Answer({"files": answers})

    @route("POST", "/datasets/{id}\\.git/info/lfs/objects/batch")
    def _batch(self, request: Request, id: str) -> Answer:
        self._repository(request, id)
        objects = request.json["objects"]
        for wanted in objects:
            if wanted["oid"] not in self.contents:
                wanted["actions"] = {"upload": {"href": f"{self.url}/lfs/{wanted['oid']}"}}
        return Answer({"transfer": "basic", "objects": objects})

    @route("PUT", "/lfs/{sha256}")
    def _upload(self, request: Request, sha256: str) -> Answer:
        if hashlib.sha256(request.body).hexdigest() != sha256:
            raise Refusal(400, "", "the content is not what its address says")
        self.contents[sha256] = request.body
        return Answer()

    @route("POST", "/api/datasets/{id}/commit/{revision}")
    def _commit(self, request: Request, id: str, revision: str) -> Answer:
        repository = self._repository(request, id)
        head = repository.branches.get(revision)
        if head is None:
            raise Refusal(404, "RevisionNotFound", f"Invalid rev id: {revision}")
        header, *operations = [(line["key"], line["value"]) for line in map(json.loads, request.body.splitlines())]
        if header[1].get("parentCommit", head) != head:
            raise Refusal(412, "", "A commit has happened since. Please refresh and try again.")
        files = dict(repository.commits[head].files)
        for kind, value in operations:
            path = value["path"]
            if kind == "file":
                files[path] = self._keep(path, base64.b64decode(value["content"]))._replace(lfs=False)
            elif kind == "lfsFile":
                if value["oid"] not in self.contents:
                    raise Refusal(400, "", f"LFS pointer of {path} points to a file that does not exist")
                files[path] = self._keep(path, self.contents[value["oid"]])._replace(lfs=True)
            else:
                files = {name: file for name, file in files.items() if name != path and not name.startswith(f"{path}/")}
        oid = repository.branches[revision] = repository.commit(header[1]["summary"], head, files)
        return Answer({"success": True, "commitOid": oid, "commitUrl": f"{self.url}/datasets/{id}/commit/{oid}"})


def _is_lfs(path: str, sample: bytes) -> bool:
    return PurePosixPath(path).suffix in LFS_SUFFIXES or b"\0" in sample


def _entries(files: Mapping[str, File]) -> dict[str, dict[str, Any]]:
    """Every file and folder of a tree as the Hub describes it, by path."""
    found = {path: file.described(path) for path, file in files.items()}
    for folder in {str(parent) for path in files for parent in PurePosixPath(path).parents} - {"."}:
        found[folder] = {"type": "directory", "path": folder, "oid": hashlib.sha1(folder.encode()).hexdigest()}
    return dict(sorted(found.items()))


def _delete(refs: dict[str, str], name: str) -> Answer:
    if name not in refs:
        raise Refusal(404, "RevisionNotFound", f"Reference does not exist: {name}")
    del refs[name]
    return Answer({})


def _ranged(content: bytes, wanted: str | None, headers: Mapping[str, str]) -> Answer:
    """The whole, or the part that a Range header asks for."""
    match = re.fullmatch(r"bytes=(\d*)-(\d*)", wanted or "")
    if match is None or match.groups() == ("", ""):
        return Answer(content, 200, headers)
    first, last = match.groups()
    start = int(first) if first else max(0, len(content) - int(last))
    end = min(int(last), len(content) - 1) if first and last else len(content) - 1
    if start > end:
        return Answer(b"", 416, {**headers, "Content-Range": f"bytes */{len(content)}"})
    part = {"Content-Range": f"bytes {start}-{end}/{len(content)}"}
    return Answer(content[start : end + 1], 206, {**headers, **part})


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 60.0
    server: _Server

    def _handle(self) -> None:
        url = urlsplit(self.path)
        fault = self.server.hub.take_fault(f"{self.command} {unquote(url.path)}") or Fault("", 0)
        length = int(self.headers.get("Content-Length", 0))
        if fault.before:
            fault.before()
        if fault.upload_bytes is not None and fault.upload_bytes < length:
            self.rfile.read(fault.upload_bytes)
            return self._reset()
        request = Request(self.command, url.path, parse_qs(url.query), self.headers, self.rfile.read(length))
        if fault.status:
            answer = Refusal(fault.status, "", "as the test asked").answer
        else:
            answer = self.server.hub.answer(request)
        body = answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
        self.send_response(answer.status)
        for name, value in {**answer.headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "HEAD":
            return None
        self.wfile.write(body[: fault.answer_bytes])
        return self._reset() if fault.answer_bytes is not None else None

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = _handle

    def _reset(self) -> None:
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing on stderr: `calls` holds what came in."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    hub: Hub

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away is a test's own doing; anything else is shown."""
        if not isinstance(sys.exc_info()[1], ConnectionError | TimeoutError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]
