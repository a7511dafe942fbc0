"""EDGE. One download from a network that is taken for hostile.

https only; a name's addresses are looked up once, each must be public, and the connection goes to the very address that
was checked; every redirect is checked anew. Time and size end, whatever the server does. No cookies, no proxies, no
passwords, and no setting or environment variable that lets an address pass.
"""

from __future__ import annotations

import contextlib
import email.utils
import hashlib
import http.client
import io
import ipaddress
import json
import os
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from vlguard_data import __version__
from vlguard_data.images import FORMATS

from .pictures import AGENT, MAGIC_BYTES, format_of, opt_out, placeholder

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

USER_AGENT = f"{AGENT}/{__version__} (a user's own build of a research dataset)"

MAX_REDIRECTS = 3
ATTEMPTS = 3
MAX_WAIT_S = 120.0
"""The longest wait that a server's Retry-After gets; one that asks for more is left for another run."""
CHUNK_BYTES = 1 << 16

REASONS = {
    "bad_url": "write it as https://host/path",
    "address_refused": "it leads into a private network; remove it",
    "no_address": "check the network and the name, and run the same command again",
    "cannot_connect": "check the network, and run the same command again",
    "bad_certificate": "check this machine's clock and certificates; if they are right, the server is not who it says",
    "too_many_redirects": "find where it leads, and use that URL",
    "too_slow": "run the same command again; it goes on where it stopped",
    "cut_short": "run the same command again; it goes on where it stopped",
    "asked_to_wait": "the server is busy; run the same command again later",
    "server_error": "run the same command again later",
    "gone": "it is not there any more; get the file elsewhere, or go without it",
    "forbidden": "the server wants you to ask; download it by hand",
    "http_status": "download it by hand",
    "too_large": "it is over the limit; download it by hand if it is right",
    "size_differs": "the source may have changed; check its page and licence, and update REMOTES",
    "checksum_differs": "the source may have changed; check its page and licence, and update the checksum",
    "encoded": "download it by hand",
    "opted_out": "its owner does not want it in training data",
    "placeholder": "the picture is not there any more",
    "not_an_image": f"it is none of {', '.join(FORMATS)}",
    "empty_file": "it has no bytes",
}
"""Stable words for counting -> the next step."""
PASSING = {"no_address", "cannot_connect", "too_slow", "cut_short", "asked_to_wait", "server_error"}
"""Tried again at once, and by the next run."""
AGAIN = PASSING | {"bad_certificate", "checksum_differs"}
"""Tried again by the next run; everything else in `fetched.jsonl` stays as it is until its row is deleted."""


class Failed(Exception):
    """What went wrong with one request; ends as a FetchError or a row."""

    def __init__(
        self, reason: str, detail: str, *, status: int | None = None, url: str = "", wait_s: float = 0
    ) -> None:
        super().__init__(reason, detail)
        self.reason, self.detail, self.status, self.url, self.wait_s = reason, detail, status, url, wait_s


# -- addresses --------------------------------------------------------------------------------------------------------

REFUSED_V4 = tuple(
    map(
        ipaddress.IPv4Network,
        (
            *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
            *("192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15"),
            *("198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
            "168.63.129.16/32",  # a cloud's metadata service that stands among public addresses; the others do not
        ),
    )
)
"""IANA's special-purpose registry, written out: what `is_global` says differs between versions of Python."""
PUBLIC_V6 = ipaddress.IPv6Network("2000::/3")
REFUSED_V6 = tuple(map(ipaddress.IPv6Network, ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")))
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""Networks without IPv4 reach it through this prefix; the IPv4 address within is what counts."""


def is_public(address: str) -> bool:
    """Whether it may be connected to: no private, loopback, link-local, shared, multicast or reserved address, nor one
    that wraps an IPv4 address in IPv6 (but for NAT64 of a public one)."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv4Address):
        return not any(parsed in network for network in REFUSED_V4)
    if parsed.scope_id is not None:
        return False
    if parsed in NAT64:
        return is_public(str(ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF)))
    return parsed in PUBLIC_V6 and not any(parsed in network for network in REFUSED_V6)


class Target(NamedTuple):
    """What a URL says. path: with the query; all of it ASCII."""

    host: str
    port: int
    path: str


def target_of(url: str) -> Target:
    """Raises Failed for what is no plain https URL."""
    if not url.isprintable() or " " in url or "\\" in url:
        raise Failed("bad_url", "it has a space, a backslash or a control character in it")
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
        host = host if ":" in host else host.encode("idna").decode("ascii")
    except ValueError as error:
        raise Failed("bad_url", f"it is no URL ({error})") from None
    if parts.scheme != "https":
        raise Failed("bad_url", "it is not https")
    if parts.username is not None or parts.password is not None:
        raise Failed("bad_url", "it has a user name or password in it")
    if not host or port == 0:
        raise Failed("bad_url", "it has no host, or port 0")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~")
    return Target(host, port or 443, path + (f"?{quote(parts.query, safe=_QUERY)}" if parts.query else ""))


_QUERY = "/%:@!$&'()*+,;=~?[]|"


def resolve(host: str, port: int, timeout_s: float) -> list[str]:
    """The host's addresses. Raises OSError, TimeoutError among them (getaddrinfo itself knows no limit)."""
    answer: list[list[str] | OSError] = []

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answer.append(list(dict.fromkeys(str(address[0]) for *_, address in found)))
        except (OSError, UnicodeError) as error:
            answer.append(error if isinstance(error, OSError) else OSError(str(error)))

    thread = threading.Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(timeout_s)
    if not answer:
        raise TimeoutError(f"no answer within {timeout_s:.0f} s")
    if isinstance(answer[0], OSError):
        raise answer[0]
    return answer[0]


def connect(address: str, port: int, timeout_s: float) -> socket.socket:
    """A connection to an address, never to a name."""
    return socket.create_connection((address, port), timeout_s)


# -- one request ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Network:
    """How the world is reached, and how long we wait for it. Tests give their own functions; nothing else does, and no
    setting or environment variable lets an address pass."""

    resolve: Callable[[str, int, float], list[str]] = resolve
    connect: Callable[[str, int, float], socket.socket] = connect
    context: Callable[[], ssl.SSLContext] = ssl.create_default_context
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], object] | None = None
    connect_s: float = 10.0
    read_s: float = 30.0
    picture_s: float = 120.0
    file_s: float = 6 * 3600.0
    pause_s: float = 1.0


class _Connection:
    """What http.client needs of a socket; every wait ends in time, also where a byte comes now and then."""

    def __init__(self, tls: ssl.SSLSocket, left_s: Callable[[], float]) -> None:
        self.tls, self.left_s = tls, left_s

    def sendall(self, data: bytes) -> None:
        self.tls.settimeout(self.left_s())
        self.tls.sendall(data)

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(_Incoming(self))

    def close(self) -> None:
        """Left to who opened it: http.client closes its socket while the answer is still to be read."""


class _Incoming(io.RawIOBase):
    def __init__(self, connection: _Connection) -> None:
        self.connection = connection

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        self.connection.tls.settimeout(self.connection.left_s())
        return self.connection.tls.recv_into(buffer)


class _Answer(NamedTuple):
    """url: after redirects. hops: how many there were."""

    url: str
    hops: int
    response: http.client.HTTPResponse

    @property
    def status(self) -> int:
        return self.response.status

    def header(self, name: str) -> str:
        return self.response.headers.get(name, "").strip()

    def read(self) -> bytes:
        with _network_errors():
            return self.response.read(CHUNK_BYTES)


@contextlib.contextmanager
def _network_errors(reason: str = "cut_short") -> Iterator[None]:
    """Only around what talks to the server: an error in writing a file is another matter."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise Failed("bad_certificate", f"its certificate is not right: {error.verify_message}") from None
    except TimeoutError:
        raise Failed("too_slow", "it took too long") from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise Failed(reason, f"the connection broke ({type(error).__name__})") from None


@dataclass
class Session:
    """The hosts that this run talks to: one connection to each at a time, a pause between two."""

    network: Network
    stop: threading.Event = field(default_factory=threading.Event)
    ready_at: dict[str, float] = field(default_factory=dict)
    locks: dict[str, threading.Lock] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def sleep(self, seconds: float) -> None:
        if seconds > 0:
            (self.network.sleep or self.stop.wait)(seconds)
        if self.stop.is_set():
            raise Failed("too_slow", "the run was interrupted")

    @contextlib.contextmanager
    def _turn(self, host: str) -> Iterator[None]:
        with self.lock:
            turn = self.locks.setdefault(host, threading.Lock())
        with turn:
            self.sleep(self.ready_at.get(host, 0.0) - self.network.clock())
            try:
                yield
            finally:
                self.ready_at[host] = self.network.clock() + self.network.pause_s

    @contextlib.contextmanager
    def answer(self, url: str, headers: Mapping[str, str], total_s: float, *, pictures: bool) -> Iterator[_Answer]:
        """The answer to a GET, after at most MAX_REDIRECTS redirects.

        total_s: for all of it, from connecting to the last byte. pictures: an X-Robots-Tag on the way that forbids the
        use ends it. Raises Failed.
        """
        for hop in range(MAX_REDIRECTS + 1):
            try:
                target = target_of(url)
                with self._turn(target.host), contextlib.ExitStack() as stack:
                    began = self.network.clock()
                    response = stack.enter_context(self._request(target, headers, began + total_s))
                    if pictures and (words := opt_out(response.headers.get_all("X-Robots-Tag", []))):
                        raise Failed("opted_out", f"X-Robots-Tag says {words}", status=response.status)
                    if response.status not in (301, 302, 303, 307, 308):
                        yield _Answer(url, hop, response)
                        return
                    location = response.headers.get("Location", "").strip()
                    if not location:
                        raise Failed("http_status", "a redirect that leads nowhere", status=response.status)
                    try:
                        url = urljoin(url, quote(location.encode("latin-1"), safe=f"{_QUERY}#"))
                    except ValueError:
                        raise Failed("bad_url", "a redirect to what is no URL", status=response.status) from None
                    total_s -= self.network.clock() - began
            except Failed as failed:
                failed.url = failed.url or url
                raise
        raise Failed("too_many_redirects", f"more than {MAX_REDIRECTS} redirects", url=url)

    @contextlib.contextmanager
    def _request(
        self, target: Target, headers: Mapping[str, str], deadline: float
    ) -> Iterator[http.client.HTTPResponse]:
        def left_s() -> float:
            left = deadline - self.network.clock()
            if left <= 0 or self.stop.is_set():
                raise TimeoutError
            return min(left, self.network.read_s)

        with contextlib.ExitStack() as stack:
            raw = stack.enter_context(self._connected(target, left_s))
            with _network_errors("cannot_connect"):
                raw.settimeout(left_s())
                tls = stack.enter_context(
                    # a body without a length ends where TLS says so, not where somebody cuts the line
                    self.network.context().wrap_socket(raw, server_hostname=target.host, suppress_ragged_eofs=False)
                )
            with _network_errors():
                talk = http.client.HTTPConnection(target.host, target.port)
                talk.default_port, talk.auto_open = 443, 0
                talk.sock = _Connection(tls, left_s)
                every = {"User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "identity"}
                talk.request("GET", target.path, headers={**every, "Connection": "close", **headers})
                response = stack.enter_context(talk.getresponse())
            yield response

    def _connected(self, target: Target, left_s: Callable[[], float]) -> socket.socket:
        """A connection to an address of the host that was looked at just now."""
        try:
            addresses = self.network.resolve(target.host, target.port, min(left_s(), self.network.connect_s))
        except OSError as error:
            raise Failed("no_address", f"{target.host} has no address ({error.strerror or error})") from None
        refused = [address for address in addresses if not is_public(address)]
        if refused or not addresses:  # one private address among public ones is reason enough
            raise Failed("address_refused", f"{target.host} is at {', '.join(refused) or 'no address'}")
        broken: OSError | None = None
        for address in addresses:
            try:
                return self.network.connect(address, target.port, min(left_s(), self.network.connect_s))
            except OSError as error:
                broken = error
        assert broken is not None, "there is an address, and it returned or raised"
        reason = "too_slow" if isinstance(broken, TimeoutError) else "cannot_connect"
        raise Failed(reason, f"cannot connect to {target.host} ({broken.strerror or type(broken).__name__})")

    # -- files --------------------------------------------------------------------------------------------------------

    def download(self, url: str, part: Part, want: Want) -> Got:
        """Bring the URL's content into `part`, trying again where that can help. Raises Failed."""
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return self._download(url, part, want)
            except Failed as failed:
                if failed.reason not in AGAIN:
                    part.remove()
                wait_s = failed.wait_s or 2.0**attempt
                if failed.reason not in PASSING or attempt == ATTEMPTS or wait_s > MAX_WAIT_S or self.stop.is_set():
                    raise
                self.sleep(wait_s)
        raise AssertionError("returned or raised")

    def _download(self, url: str, part: Part, want: Want) -> Got:
        have, validator = part.resumable(url, want)
        if have and have == want.size_bytes and part.sha256() == want.sha256:
            return Got(url, 200, want.sha256, have)
        headers = {"Range": f"bytes={have}-", "If-Range": validator} if have else {}
        if want.pictures:
            headers["Accept"] = "image/*"
        total_s = self.network.picture_s if want.pictures else self.network.file_s
        with self.answer(url, headers, total_s, pictures=want.pictures) as answer:
            try:
                have = self._accept(answer, have, validator, part, want)
                return self._receive(url, answer, have, part, want)
            except Failed as failed:
                failed.url, failed.status = answer.url, failed.status or answer.status
                raise

    def _accept(self, answer: _Answer, have: int, validator: str, part: Part, want: Want) -> int:
        """How many bytes of the part the answer goes on from. Raises Failed for an answer that is no use."""
        if have and answer.status in (206, 416):
            said = re.fullmatch(r"bytes (\d+)-\d+/(?:\d+|\*)", answer.header("Content-Range"))
            changed = validator not in (answer.header("ETag"), answer.header("Last-Modified"))
            if answer.status == 416 or said is None or int(said[1]) != have or changed:
                part.remove()
                raise Failed("cut_short", "it cannot be gone on with and starts anew")
        elif answer.status == 200:
            have = 0
        else:
            raise _status(answer)
        if answer.header("Content-Encoding").lower() not in ("", "identity"):
            raise Failed("encoded", f"it comes as {answer.header('Content-Encoding')!r}, which was not asked for")
        if want.pictures:
            _accept_picture(answer)
        length = answer.response.length
        if length is not None:
            _check_size(have + length, want, whole=True)
        return have

    def _receive(self, url: str, answer: _Answer, have: int, part: Part, want: Want) -> Got:
        expected = None if answer.response.length is None else have + answer.response.length
        digest = hashlib.sha256()
        if have:
            part.update(digest.update)
        else:
            part.begin(url, answer.header("ETag"), answer.header("Last-Modified"))
        size, head = have, b""
        with part.path.open("ab" if have else "wb") as file:
            want.progress(size, expected)
            while data := answer.read():
                size += len(data)
                _check_size(size, want, whole=False)
                if want.pictures and len(head) < MAGIC_BYTES:
                    head = (head + data)[:MAGIC_BYTES]
                    if len(head) == MAGIC_BYTES and format_of(head) is None and not have:
                        raise Failed("not_an_image", "its content is no picture")
                file.write(data)
                digest.update(data)
                want.progress(size, expected)
            file.flush()
            os.fsync(file.fileno())
        if expected is not None and size != expected:
            raise Failed("cut_short", f"{size:,} of {expected:,} bytes came")
        try:
            _check_size(size, want, whole=True)
            if want.sha256 and digest.hexdigest() != want.sha256:
                raise Failed("checksum_differs", f"sha256 is {digest.hexdigest()}, expected {want.sha256}")
            if want.pictures:
                with part.path.open("rb") as file:
                    kind = format_of(file.read(MAGIC_BYTES))
                if size == 0:
                    raise Failed("empty_file", "it is empty")
                if kind is None:
                    raise Failed("not_an_image", "its content is no picture")
                if placeholder(answer.url, answer.hops, size):
                    raise Failed("placeholder", f"it leads to {answer.url}")
        except Failed:
            part.remove()
            raise
        return Got(answer.url, answer.status, digest.hexdigest(), size)


class Want(NamedTuple):
    """What a download may be. size_bytes: exactly, where it is known. progress: told bytes so far, and of how many."""

    max_bytes: int
    size_bytes: int | None = None
    sha256: str = ""
    pictures: bool = False
    progress: Callable[[int, int | None], object] = lambda size, expected: None


class Got(NamedTuple):
    url: str
    status: int
    sha256: str
    size_bytes: int


def _check_size(size: int, want: Want, *, whole: bool) -> None:
    if want.size_bytes is not None and (size > want.size_bytes or (whole and size != want.size_bytes)):
        raise Failed("size_differs", f"it has {size:,} bytes or more, expected {want.size_bytes:,}")
    if size > want.max_bytes:
        raise Failed("too_large", f"it has over {want.max_bytes:,} bytes")


def _status(answer: _Answer) -> Failed:
    status, detail = answer.status, f"the server answered {answer.status}"
    if status in (429, 503):
        return Failed("asked_to_wait", detail, status=status, wait_s=retry_after_s(answer.header("Retry-After")))
    known = {404: "gone", 410: "gone", 401: "forbidden", 403: "forbidden", 451: "forbidden", 408: "server_error"}
    reason = known.get(status, "server_error" if status >= 500 else "http_status")
    return Failed(reason, detail, status=status)


def retry_after_s(value: str, now_s: Callable[[], float] = time.time) -> float:
    """Seconds of a Retry-After header, in either of its forms; 0 where it says nothing of use."""
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        return max(0.0, email.utils.parsedate_to_datetime(value).timestamp() - now_s())
    except (ValueError, TypeError, OverflowError):
        return 0.0


class Part:
    """A file on its way: `.NAME.part` beside where it goes, hidden so that nobody takes it for a picture, and what the
    server called that version of it in `.NAME.part.json`."""

    def __init__(self, target: Path) -> None:
        self.path = target.with_name(f".{target.name}.part")
        self.note = target.with_name(f".{target.name}.part.json")

    def resumable(self, url: str, want: Want) -> tuple[int, str]:
        """(bytes that are there, what to send as If-Range); (0, "") where it has to start anew.

        A weak ETag does not do; a date does where a checksum will tell.
        """
        try:
            note, size = json.loads(self.note.read_bytes()), self.path.stat().st_size
        except (OSError, ValueError):
            return 0, ""
        if not isinstance(note, dict) or note.get("url") != url:
            return 0, ""
        etag, modified = str(note.get("etag", "")), str(note.get("last_modified", ""))
        validator = etag if etag.startswith('"') else modified if want.sha256 else ""
        whole = want.size_bytes is not None and size >= want.size_bytes
        return (size, validator) if validator and (not whole or size == want.size_bytes) else (0, "")

    def begin(self, url: str, etag: str, last_modified: str) -> None:
        self.path.unlink(missing_ok=True)
        self.note.write_text(json.dumps({"url": url, "etag": etag, "last_modified": last_modified}), encoding="utf-8")

    def update(self, take: Callable[[bytes], object]) -> None:
        with self.path.open("rb") as file:
            while data := file.read(CHUNK_BYTES):
                take(data)

    def sha256(self) -> str:
        digest = hashlib.sha256()
        self.update(digest.update)
        return digest.hexdigest()

    def install(self, target: Path) -> None:
        self.path.replace(target)
        self.note.unlink(missing_ok=True)

    def remove(self) -> None:
        self.path.unlink(missing_ok=True)
        self.note.unlink(missing_ok=True)


def _accept_picture(answer: _Answer) -> None:
    if placeholder(answer.url, answer.hops, None):
        raise Failed("placeholder", f"it leads to {answer.url}")
    kind = answer.header("Content-Type").partition(";")[0].strip().lower()
    if kind and not kind.startswith("image/") and kind not in ("application/octet-stream", "binary/octet-stream"):
        raise Failed("not_an_image", f"the server calls it {kind[:60]!r}")
