"""Downloading: against servers on the loopback interface that play public hosts, over TLS with a certificate made here.

Names are resolved and connections made by functions that a test gives; the code under test has no other way to reach
the loopback interface, which is one of the things that are tested.
"""

from __future__ import annotations

import contextlib
import hashlib
import http.server
import io
import itertools
import json
import os
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.utils import formatdate
from pathlib import Path
from typing import Any

import click
import pytest

from builders import Remote, folder, harm_p, run
from builders.fetching import fetch, pictures
from builders.fetching import network as one_download
from builders.fetching.fetch import FetchError, fetch_list
from builders.fetching.network import Failed, Network, Part, Session, Want, is_public, target_of
from vlguard_data import __version__
from vlguard_data.errors import InputError
from vlguard_data.store import Stage, sha256_of
from vlguard_data.taxonomy import Policy

from .conftest import ROOT, png

PUBLIC = "93.184.215.14"
HOSTS = ("example.test", "a.example.test", "b.example.test", "s.yimg.com", "i.imgur.com", "xn--bcher-kva.example.test")
BODY = bytes(range(256)) * 2_000
SHA256 = hashlib.sha256(BODY).hexdigest()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """(certificate, key) for HOSTS, made by openssl."""
    if shutil.which("openssl") is None:
        pytest.skip("there is no openssl to make a certificate for the loopback server")
    folder = tmp_path_factory.mktemp("tls")
    made, key = folder / "cert.pem", folder / "key.pem"
    names = ",".join(f"DNS:{host}" for host in HOSTS)
    subprocess.run(
        f"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=test "
        f"-addext subjectAltName={names} -keyout {key} -out {made}".split(),
        check=True,
        capture_output=True,
    )
    return made, key


Page = Callable[["_Handler"], None]


@dataclass
class Asked:
    """A request as it came in."""

    host: str
    path: str
    headers: dict[str, str]
    began: float
    ended: float = 0.0


@dataclass
class Site:
    """The server; `pages` by (host, path), or "https://host/path". Times are in seconds."""

    pages: dict[str, Page] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    connected: list[str] = field(default_factory=list)
    addresses: dict[str, list[str]] = field(default_factory=dict)
    slept: list[float] = field(default_factory=list)
    cafile: str = ""
    port: int = 0
    stopped: threading.Event = field(default_factory=threading.Event)

    def network(self, **changes: Any) -> Network:
        """Names lead to a public address, and its connections here."""

        def resolve(host: str, port: int, timeout_s: float) -> list[str]:
            found = self.addresses.get(host, [PUBLIC] if host in HOSTS or host == "other.test" else None)
            if found is None:
                raise socket.gaierror(-2, "Name or service not known")
            return found

        def connect(address: str, port: int, timeout_s: float) -> socket.socket:
            self.connected.append(address)
            assert is_public(address)
            return socket.create_connection(("127.0.0.1", self.port), timeout_s)

        settings: dict[str, Any] = {
            "resolve": resolve,
            "connect": connect,
            "context": lambda: ssl.create_default_context(cafile=self.cafile),
            "sleep": self.slept.append,
            "pause_s": 0.0,
        }
        return Network(**{**settings, **changes})

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Site

    def do_GET(self) -> None:
        host = self.headers["Host"]
        asked = Asked(host, self.path, {name.lower(): value for name, value in self.headers.items()}, time.monotonic())
        self.site.asked.append(asked)
        page = self.site.pages.get(f"https://{host}{self.path}", lambda handler: handler.reply(404))
        with contextlib.suppress(ConnectionError, ssl.SSLError, TimeoutError):
            page(self)
        asked.ended = time.monotonic()
        self.close_connection = True

    def reply(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        every = {"Content_Length": str(len(body)), **headers}
        for name, value in every.items():
            if value:
                self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing."""


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    context: ssl.SSLContext

    def finish_request(self, request: Any, client_address: Any) -> None:
        request.settimeout(20)
        with contextlib.suppress(OSError), self.context.wrap_socket(request, server_side=True) as tls:
            self.RequestHandlerClass(tls, client_address, self)
            with contextlib.suppress(OSError):
                tls.unwrap()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that hang up are what is tested."""


@pytest.fixture
def site(certificate: tuple[Path, Path]) -> Iterator[Site]:
    made, key = certificate
    site = Site(cafile=str(made))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made, key)
    server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"site": site}))
    server.context, site.port = context, server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield site
    site.stopped.set()
    server.shutdown()
    server.server_close()
    thread.join(10)


def serves(body: bytes, status: int = 200, **headers: str) -> Page:
    return lambda handler: handler.reply(status, body, **headers)


def leads(url: str, status: int = 302, **headers: str) -> Page:
    return lambda handler: handler.reply(status, b"", Location=url, **headers)


def ranged(body: bytes, etag: str = '"v1"', cut_at: list[int] | None = None) -> Page:
    """A file that can be gone on with; the first answers end after so many bytes each."""
    cuts = list(cut_at or [])

    def page(handler: _Handler) -> None:
        start = 0
        asked = handler.headers.get("Range")
        if asked and handler.headers.get("If-Range") == etag:
            start = int(asked.removeprefix("bytes=").removesuffix("-"))
        left = body[start:]
        handler.send_response(206 if start else 200)
        handler.send_header("ETag", etag)
        handler.send_header("Content-Length", str(len(left)))
        if start:
            handler.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        handler.end_headers()
        handler.wfile.write(left[: cuts.pop(0)] if cuts else left)

    return page


FILE = "https://example.test/data.bin"


def remote(url: str = FILE, sha256: str = SHA256, size_bytes: int | None = len(BODY), name: str = "data.bin") -> Remote:
    return Remote(url, sha256, size_bytes, name)


def refusal(site: Site, tmp_path: Path, one: Remote | None = None, **changes: Any) -> str:
    """The one line that the failed download ends in."""
    with pytest.raises(FetchError) as caught:
        fetch.fetch([one or remote()], tmp_path, network=site.network(**changes))
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "data.bin").exists()
    return str(caught.value)


def manifest(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "fetched.jsonl").read_text().splitlines()]


# -- addresses --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1"),
        *("169.254.169.254", "169.254.1.1", "100.64.0.1", "100.100.100.200", "192.0.0.192", "168.63.129.16"),
        *("224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "203.0.113.9"),
        *("::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "ff02::1", "2001:db8::1", "3fff::1"),
        *("::ffff:127.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1", "64:ff9b::a00:1", "64:ff9b::7f00:1", "64:ff9b:1::1"),
        *("2002:7f00:1::", "2001:0:4136:e378::1", "not an address", ""),
    ],
)
def test_an_address_that_is_not_public_is_refused(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", PUBLIC, "172.32.0.1", "2606:4700::1111", "64:ff9b::808:808"])
def test_a_public_address_is_taken(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        *("http://example.test/a", "ftp://example.test/a", "file:///etc/passwd", "//example.test/a", "example.test"),
        *("https://user:secret@example.test/a", "https://user@example.test/", "https://", "https:///a"),
        *("https://example.test:0/", "https://example.test:99999/", "https://example.test/a b", "https://[::1"),
        *("https://example.test/a\nHost: x", "https://example.test\\@10.0.0.1/", "https://exa\u200bmple.test/", ""),
    ],
)
def test_a_url_that_is_no_plain_https_is_refused(url: str) -> None:
    with pytest.raises(Failed) as caught:
        target_of(url)
    assert caught.value.reason == "bad_url"


def test_a_url_is_put_into_ascii() -> None:
    assert target_of("https://Bücher.Example.test./ü%20b?q=ä&r=1#part") == (
        "xn--bcher-kva.example.test",
        443,
        "/%C3%BC%20b?q=%C3%A4&r=1",
    )
    assert target_of("https://[2606:4700::1]:8443") == ("2606:4700::1", 8443, "/")


@pytest.mark.parametrize(
    "addresses", [["127.0.0.1"], ["169.254.169.254"], [PUBLIC, "10.0.0.1"], ["::ffff:127.0.0.1"], ["::1", PUBLIC], []]
)
def test_a_name_that_leads_into_a_private_network_is_refused(addresses: list[str], site: Site, tmp_path: Path) -> None:
    site.addresses["example.test"] = addresses
    said = refusal(site, tmp_path)
    assert said.startswith(f"{FILE}: example.test is at ")
    assert said.endswith("; it leads into a private network; remove it")
    assert (site.connected, site.asked) == ([], [])


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "[::1]", "[::ffff:127.0.0.1]"]
)
def test_our_own_resolver_and_connector_reach_nothing_on_this_machine(host: str, site: Site, tmp_path: Path) -> None:
    """Every way to write loopback, with what production uses."""
    url = f"https://{host}:{site.port}/data.bin"
    with pytest.raises(FetchError, match=r"is at .*it leads into a private network|has no address"):
        fetch.fetch([remote(url)], tmp_path, network=Network(sleep=site.slept.append))
    assert site.asked == []


def test_no_environment_variable_lets_an_address_pass(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{site.port}")
    monkeypatch.setenv("no_proxy", "*")
    with pytest.raises(FetchError, match="private network"):
        fetch.fetch([remote(f"https://localhost:{site.port}/")], tmp_path)
    assert site.asked == []


def test_a_name_is_looked_up_once_and_that_address_connected_to(site: Site, tmp_path: Path) -> None:
    """A name that is public when it is checked and private a moment later."""
    answers = [[PUBLIC], ["127.0.0.1"]]
    site.pages[FILE] = serves(BODY)
    fetch.fetch([remote()], tmp_path, network=site.network(resolve=lambda *_: answers.pop(0)))
    assert (site.connected, answers) == ([PUBLIC], [["127.0.0.1"]])


def test_the_next_address_is_tried_where_one_does_not_answer(site: Site, tmp_path: Path) -> None:
    site.addresses["example.test"] = ["2606:4700::1111", PUBLIC]
    site.pages[FILE] = serves(BODY)
    network = site.network()

    def connect(address: str, port: int, timeout_s: float) -> socket.socket:
        if ":" in address:
            raise OSError(101, "Network is unreachable")
        return network.connect(address, port, timeout_s)

    assert fetch.fetch([remote()], tmp_path, network=site.network(connect=connect))[0].sha256 == SHA256


def test_a_name_that_is_not_answered_ends_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: time.sleep(0.5) or [])
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        one_download.resolve("example.test", 443, 0.1)
    assert time.monotonic() - began < 2


# -- TLS, redirects, requests -----------------------------------------------------------------------------------------


def test_the_certificate_must_be_for_the_name(site: Site, tmp_path: Path) -> None:
    said = refusal(site, tmp_path, remote("https://other.test/data.bin"))
    assert "its certificate is not right" in said
    assert "other.test" in said
    assert site.asked == []


def test_the_certificate_must_be_from_someone_known(site: Site, tmp_path: Path) -> None:
    assert "its certificate is not right" in refusal(site, tmp_path, context=ssl.create_default_context)
    assert len(site.connected) == 1  # not tried again


def test_a_request_says_who_asks_and_nothing_else(site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = serves(BODY, Set_Cookie="a=b")
    site.pages["https://example.test/2"] = serves(BODY)
    fetch.fetch([remote(), remote("https://example.test/2", name="2.bin")], tmp_path, network=site.network())
    assert site.asked[1].headers == {
        "host": "example.test",
        "user-agent": f"vlguard-data/{__version__} (a user's own build of a research dataset)",
        "accept": "*/*",
        "accept-encoding": "identity",
        "connection": "close",
    }


def test_redirects_are_followed_three_times(site: Site, tmp_path: Path) -> None:
    for number in range(1, 4):
        site.pages[f"https://example.test/{number}"] = leads(f"/{number + 1}" if number < 3 else FILE, 300 + number)
    site.pages[FILE] = serves(BODY)
    done = fetch.fetch([remote("https://example.test/1")], tmp_path, network=site.network())
    assert done == [(tmp_path / "data.bin", SHA256, len(BODY), FILE)]
    site.pages["https://example.test/0"] = leads("/1")
    (tmp_path / "data.bin").unlink()
    assert "more than 3 redirects" in refusal(site, tmp_path, remote("https://example.test/0"))


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("http://example.test/data.bin", "it is not https"),
        ("https://internal.test/", "internal.test is at 10.0.0.1"),
        ("https://169.254.169.254/latest/meta-data/", "169.254.169.254 is at 169.254.169.254"),
        ("https://u:p@example.test/", "user name or password"),
        ("file:///etc/passwd", "it is not https"),
        ("https://other.test/data.bin", "its certificate is not right"),
        ("", "a redirect that leads nowhere"),
    ],
)
def test_every_redirect_is_checked_anew(location: str, words: str, site: Site, tmp_path: Path) -> None:
    site.addresses["internal.test"] = ["10.0.0.1"]
    site.addresses["169.254.169.254"] = ["169.254.169.254"]
    site.pages[FILE] = leads(location)
    said = refusal(site, tmp_path)
    assert words in said
    assert said.startswith(f"{FILE}: ")
    assert (f"redirected to '{location}'" in said) == bool(location)
    assert site.paths() == ["/data.bin"]


@pytest.mark.parametrize(
    ("status", "words", "tries"),
    [
        (404, "get the file elsewhere", 1),
        (410, "get the file elsewhere", 1),
        (403, "download it by hand", 1),
        (418, "download it by hand", 1),
        (204, "download it by hand", 1),
        (500, "run the same command again later", 3),
        (503, "run the same command again later", 3),
        (429, "run the same command again later", 3),
    ],
)
def test_an_error_names_the_url_and_the_next_step(
    status: int, words: str, tries: int, site: Site, tmp_path: Path
) -> None:
    site.pages[FILE] = serves(b"", status)
    said = refusal(site, tmp_path)
    assert said.startswith(f"{FILE}: the server answered {status}; ")
    assert words in said
    assert len(site.asked) == tries
    assert site.slept == [2.0, 4.0][: tries - 1]


def test_an_unknown_name_is_said(site: Site, tmp_path: Path) -> None:
    said = refusal(site, tmp_path, remote("https://nowhere.test/a"))
    assert said.startswith(
        "https://nowhere.test/a: nowhere.test has no address (Name or service not known); check the "
    )


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_a_server_that_asks_to_wait_is_waited_for(form: str, site: Site, tmp_path: Path) -> None:
    answers = [429, 503, 200]

    def page(handler: _Handler) -> None:
        status = answers.pop(0)
        wait = "7" if form == "seconds" else formatdate(time.time() + 7, usegmt=True)
        handler.reply(status, BODY if status == 200 else b"", Retry_After="" if status == 200 else wait)

    site.pages[FILE] = page
    fetch.fetch([remote()], tmp_path, network=site.network())
    assert site.slept == pytest.approx([7, 7], abs=1.5)


def test_a_server_that_asks_to_wait_too_long_is_left_for_another_run(site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = serves(b"", 429, Retry_After="86400")
    assert "busy" in refusal(site, tmp_path)
    assert (len(site.asked), site.slept) == (1, [])


@pytest.mark.parametrize(
    "value", ["", "soon", "-1", "Wed, 99 Nov 2026 00:00:00 GMT", "1e9", "²", "Tue, 01 Jan 1980 00:00:00 GMT"]
)
def test_a_retry_after_of_no_use_counts_as_none(value: str) -> None:
    assert one_download.retry_after_s(value) == 0


# -- time and size ----------------------------------------------------------------------------------------------------


def drip(handler: _Handler) -> None:
    """A byte now and then, so that no single read waits long."""
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(BODY)))
    handler.end_headers()
    for place in range(len(BODY)):
        handler.wfile.write(BODY[place : place + 1])
        if handler.site.stopped.wait(0.03):
            return


def drip_headers(handler: _Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
    for _ in range(2_000):
        handler.wfile.write(b"x")
        if handler.site.stopped.wait(0.03):
            return


def silence(handler: _Handler) -> None:
    handler.site.stopped.wait(10)


@pytest.mark.parametrize("page", [drip, drip_headers, silence])
def test_a_slow_server_ends_in_time(page: Page, site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = page
    began = time.monotonic()
    said = refusal(site, tmp_path, file_s=0.4, read_s=0.4)
    assert said == f"{FILE}: it took too long; run the same command again; it goes on where it stopped"
    assert time.monotonic() - began < 5


def test_a_server_that_does_not_shake_hands_ends_in_time(site: Site, tmp_path: Path) -> None:
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        site.port = mute.getsockname()[1]
        began = time.monotonic()
        assert "it took too long" in refusal(site, tmp_path, read_s=0.2)
        assert time.monotonic() - began < 5


def test_a_size_that_is_declared_too_large_is_not_read(site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = lambda handler: handler.reply(200, BODY[:9], Content_Length="9000000000000")
    assert "over 50,000,000,000 bytes" in refusal(site, tmp_path, remote(size_bytes=None))
    assert [path.name for path in tmp_path.iterdir()] == []


def endless(handler: _Handler) -> None:
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    for _ in range(500):  # 33 MB: endless enough, and no danger to the disk where the limit is broken
        handler.wfile.write(b"10000\r\n" + bytes(0x10000) + b"\r\n")


def test_an_endless_body_ends_at_the_limit(site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = endless
    assert "expected 512,000" in refusal(site, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == []


def test_endless_headers_end(site: Site, tmp_path: Path) -> None:
    def page(handler: _Handler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for _ in range(5_000):
            handler.wfile.write(b"X-A: " + b"a" * 5_000 + b"\r\n")

    site.pages[FILE] = page
    assert "the connection broke (HTTPException)" in refusal(site, tmp_path)


def test_an_encoding_that_was_not_asked_for_is_refused(site: Site, tmp_path: Path) -> None:
    """What could grow without limit is never unpacked."""
    site.pages[FILE] = serves(BODY, Content_Encoding="gzip")
    assert "it comes as 'gzip'" in refusal(site, tmp_path)


@pytest.mark.parametrize("size", [len(BODY) - 1, len(BODY) + 1])
def test_another_size_is_refused(size: int, site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = serves(BODY)
    said = refusal(site, tmp_path, remote(size_bytes=size))
    assert f"expected {size:,}" in said
    assert "update REMOTES" in said


def test_a_body_without_a_length_that_is_cut_off_is_not_taken(site: Site, tmp_path: Path) -> None:
    def page(handler: _Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(BODY[:1000])
        handler.wfile.flush()
        handler.connection.shutdown(socket.SHUT_RDWR)  # without TLS's own goodbye

    site.pages[FILE] = page
    assert "the connection broke" in refusal(site, tmp_path, remote(sha256="", size_bytes=None))


# -- files ------------------------------------------------------------------------------------------------------------


def test_a_file_is_fetched_checked_and_written_down(site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = serves(BODY)
    one = remote(name="sub/data.bin")
    assert fetch.fetch([one], tmp_path, network=site.network()) == [
        (tmp_path / "sub/data.bin", SHA256, len(BODY), FILE)
    ]
    assert (tmp_path / "sub/data.bin").read_bytes() == BODY
    (row,) = manifest(tmp_path)
    assert row.pop("fetched_at").endswith("Z")
    assert row == {
        "url": FILE,
        "final_url": FILE,
        "status": 200,
        "file_name": "sub/data.bin",
        "sha256": SHA256,
        "size_bytes": len(BODY),
        "reason": None,
        "detail": None,
    }
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["data.bin", "fetched.jsonl", "sub"]
    assert fetch.fetch([one], tmp_path, network=site.network()) == [(tmp_path / "sub/data.bin", SHA256, len(BODY), "")]
    assert len(site.asked) == 1


def test_another_checksum_is_refused(site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = serves(BODY[::-1])
    said = refusal(site, tmp_path)
    assert f"sha256 is {hashlib.sha256(BODY[::-1]).hexdigest()}, expected {SHA256}; the source may have changed" in said
    assert list(tmp_path.iterdir()) == []


def test_where_no_checksum_is_known_the_first_one_is_kept_to(site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = serves(BODY)
    one = remote(sha256="", size_bytes=None)
    assert fetch.fetch([one], tmp_path, network=site.network())[0].sha256 == SHA256
    (tmp_path / "data.bin").unlink()
    site.pages[FILE] = serves(BODY[::-1])
    assert "expected " + SHA256 in refusal(site, tmp_path, one)


def test_a_file_of_the_users_with_other_content_is_left_alone(site: Site, tmp_path: Path) -> None:
    (tmp_path / "data.bin").write_bytes(b"mine")
    with pytest.raises(FetchError, match="Move it away to fetch it again"):
        fetch.fetch([remote()], tmp_path, network=site.network())
    assert (tmp_path / "data.bin").read_bytes() == b"mine"


@pytest.mark.parametrize("name", ["../data.bin", "/data.bin", "C:data.bin"])
def test_a_name_cannot_leave_the_folder(name: str, site: Site, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not name a file inside"):
        fetch.fetch([remote(name=name)], tmp_path / "in", network=site.network())


def test_a_cut_connection_is_gone_on_with(site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = ranged(BODY, cut_at=[100_000, 50_000])
    assert fetch.fetch([remote()], tmp_path, network=site.network())[0].sha256 == SHA256
    assert [(asked.headers.get("range"), asked.headers.get("if-range")) for asked in site.asked] == [
        (None, None),
        ("bytes=100000-", '"v1"'),
        ("bytes=150000-", '"v1"'),
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data.bin", "fetched.jsonl"]


def test_the_next_run_goes_on_where_one_was_killed(site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = ranged(BODY, cut_at=[100, 100, 100])
    assert "300 of 512,000 bytes came" in refusal(site, tmp_path)
    assert (tmp_path / ".data.bin.part").read_bytes() == BODY[:300]
    fetch.fetch([remote()], tmp_path, network=site.network())
    assert site.asked[-1].headers["range"] == "bytes=300-"


def test_a_file_that_changed_meanwhile_starts_anew(site: Site, tmp_path: Path) -> None:
    one = remote(sha256="", size_bytes=None)
    site.pages[FILE] = ranged(BODY, cut_at=[100, 100, 100])
    refusal(site, tmp_path, one)
    site.pages[FILE] = ranged(BODY[::-1], '"v2"')
    assert fetch.fetch([one], tmp_path, network=site.network())[0].sha256 == hashlib.sha256(BODY[::-1]).hexdigest()


def test_a_server_that_goes_on_wrongly_is_not_believed(site: Site, tmp_path: Path) -> None:
    """206 from another place, or of another version: the part is thrown away, and the next try starts anew."""
    for wrong in (
        {"Content_Range": "bytes 5-9/10", "ETag": '"v1"'},
        {"Content_Range": "bytes 300-9/10", "ETag": '"v2"'},
    ):
        site.pages[FILE] = ranged(BODY, cut_at=[100, 100, 100])
        refusal(site, tmp_path)
        good, asked = ranged(BODY), len(site.asked)

        def page(handler: _Handler, wrong: dict[str, str] = wrong, good: Page = good) -> None:
            handler.reply(206, b"x" * 9, **wrong) if handler.headers.get("Range") else good(handler)

        site.pages[FILE] = page
        assert fetch.fetch([remote()], tmp_path, network=site.network())[0].sha256 == SHA256
        assert len(site.asked) == asked + 2
        (tmp_path / "data.bin").unlink()


def test_a_weak_etag_is_not_gone_on_with(site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = ranged(BODY, 'W/"v1"', cut_at=[100])
    fetch.fetch([remote()], tmp_path, network=site.network())
    assert [asked.headers.get("range") for asked in site.asked] == [None, None]


def test_a_part_that_is_whole_is_not_fetched_again(site: Site, tmp_path: Path) -> None:
    part = Part(tmp_path / "data.bin")
    part.begin(FILE, '"v1"', "")
    part.path.write_bytes(BODY)
    fetch.fetch([remote()], tmp_path, network=site.network())
    assert site.asked == []


@pytest.mark.parametrize("note", ["", "[]", "{}", '{"url": "https://elsewhere.test/", "etag": "\\"v1\\""}'])
def test_a_part_of_unknown_origin_is_not_gone_on_with(note: str, site: Site, tmp_path: Path) -> None:
    (tmp_path / ".data.bin.part").write_bytes(b"x" * 10)
    (tmp_path / ".data.bin.part.json").write_text(note)
    site.pages[FILE] = ranged(BODY)
    fetch.fetch([remote()], tmp_path, network=site.network())
    assert "range" not in site.asked[0].headers


def zipped(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, png(name))
    return buffer.getvalue()


def test_an_archive_is_unpacked(site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = serves(zipped("images/a.png", "images/b.png"))
    one = Remote(FILE, "", None, "images.zip", unpack="images")
    fetch.fetch([one], tmp_path, network=site.network())
    assert sorted(path.name for path in (tmp_path / "images").iterdir()) == ["a.png", "b.png"]
    fetch.fetch([one], tmp_path, network=site.network())
    assert len(site.asked) == 1


def test_an_archive_that_leads_out_is_refused(site: Site, tmp_path: Path) -> None:
    site.pages[FILE] = serves(zipped("images/a.png", "../../evil.png"))
    with pytest.raises(InputError, match=r"'../../evil.png' leads out of the folder"):
        fetch.fetch([Remote(FILE, "", None, "images.zip", unpack="images")], tmp_path, network=site.network())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fetched.jsonl", "images.zip"]


def test_a_full_disk_is_no_broken_connection(site: Site, tmp_path: Path) -> None:
    import resource

    site.pages[FILE] = serves(BODY)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            fetch.fetch([remote()], tmp_path, network=site.network())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert len(site.asked) == 1


def test_two_runs_do_not_fetch_into_one_folder(site: Site, tmp_path: Path) -> None:
    with fetch._held(tmp_path), pytest.raises(InputError, match="another run is fetching into"):
        fetch.fetch([remote()], tmp_path, network=site.network())


# -- opting out, placeholders, pictures -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ([], ""),
        (["noai"], "noai"),
        (["NoImageAI"], "noimageai"),
        (["noindex, nofollow"], "noindex"),
        (["nofollow,noimageindex"], "noimageindex"),
        (["none"], "none"),
        (["all"], ""),
        (["nofollow", "noai"], "noai"),
        (["googlebot: noindex, noai"], ""),
        (["*: noai"], "noai"),
        (["vlguard-data: noai"], "noai"),
        (["VLGuard: nofollow, noindex"], "noindex"),
        (["noai, googlebot: nofollow"], "noai"),
        (["googlebot: nofollow, vlguard: noai"], "noai"),
        (["googlebot: nofollow, *: noimageai"], "noimageai"),
        (["unavailable_after: 25 Jun 2030 15:00:00 PST, noai"], "noai"),
        (["unavailable_after: Wed, 25 Jun 2030 15:00:00 PST"], ""),
        (["max-snippet: -1, max-image-preview: large"], ""),
        (["max-image-preview:none"], ""),
        (["noaiart"], ""),
    ],
)
def test_x_robots_tag_is_read(values: list[str], word: str) -> None:
    assert pictures.opt_out(values) == word


PICTURE = png("fetched")
IMAGE = {"Content_Type": "image/png"}


@dataclass
class Outcome:
    listed: fetch.Listed
    rows: dict[str, dict[str, Any]]


def listed(site: Site, tmp_path: Path, *urls: str, **changes: Any) -> Outcome:
    """Fetch a list of these URLs; rows of fetched.jsonl by URL."""
    if urls:
        (tmp_path / "urls.csv").write_text("url\n" + "".join(f"{url}\n" for url in urls))
    result = fetch_list(tmp_path, network=site.network(**changes))
    return Outcome(result, {row["url"]: row for row in manifest(tmp_path) if row["url"]})


def reason_of(site: Site, tmp_path: Path, page: Page, url: str = "https://example.test/a.png") -> tuple[str, str]:
    """(reason, detail) of a picture served by this page; nothing may be kept."""
    site.pages[url] = page
    row = listed(site, tmp_path, url).rows[url]
    assert (row["sha256"], row["size_bytes"]) == (None, None)
    assert {path.name for path in tmp_path.iterdir()} == {"urls.csv", "fetched.jsonl", "metadata.jsonl"}
    return row["reason"], row["detail"]


def test_an_owner_who_opts_out_is_heeded(site: Site, tmp_path: Path) -> None:
    page = serves(PICTURE, **IMAGE, X_Robots_Tag="noimageai")
    assert reason_of(site, tmp_path, page) == ("opted_out", "X-Robots-Tag says noimageai")


def test_an_owner_who_opts_out_on_the_way_is_heeded(site: Site, tmp_path: Path) -> None:
    site.pages["https://example.test/b.png"] = serves(PICTURE, **IMAGE)
    assert reason_of(site, tmp_path, leads("/b.png", X_Robots_Tag="noai"))[0] == "opted_out"
    assert site.paths() == ["/a.png"]


@pytest.mark.parametrize(
    "gone",
    ["https://s.yimg.com/pw/images/en-us/photo_unavailable_l.png", "https://i.imgur.com/removed.png"],
)
def test_a_photo_that_is_unavailable_is_recognised(gone: str, site: Site, tmp_path: Path) -> None:
    site.pages[gone] = serves(PICTURE, **IMAGE)
    assert reason_of(site, tmp_path, leads(gone)) == ("placeholder", f"it leads to {gone}")


def test_a_small_picture_behind_a_redirect_to_a_telling_name_is_a_placeholder(site: Site, tmp_path: Path) -> None:
    small, large = "https://b.example.test/img/no-image.gif", "https://b.example.test/img/404.png"
    site.pages[small] = serves(PICTURE, **IMAGE)
    assert reason_of(site, tmp_path, leads("https://b.example.test/img/no-image.gif"))[0] == "placeholder"
    site.pages[large] = serves(PICTURE + bytes(20_000), **IMAGE)
    site.pages["https://example.test/c.png"] = leads(large)
    rows = listed(site, tmp_path, "https://example.test/c.png", small).rows
    assert [row["reason"] for row in rows.values() if row["url"] != "https://example.test/a.png"] == [None, None]


def test_every_placeholder_says_where_it_is_known_from() -> None:
    assert all(known.evidence and known.path.startswith(("/", ".*/")) for known in pictures.PLACEHOLDERS)


@pytest.mark.parametrize(
    ("body", "kind", "detail"),
    [
        (b"<html>gone</html>" * 9, "text/html; charset=utf-8", "the server calls it 'text/html'"),
        (b"<html>gone</html>" * 9, "image/png", "its content is no picture"),
        (b"<html>gone</html>" * 9, "application/octet-stream", "its content is no picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml", "its content is no picture"),
        (b"short", "image/png", "its content is no picture"),
    ],
)
def test_what_is_no_picture_is_not_kept(body: bytes, kind: str, detail: str, site: Site, tmp_path: Path) -> None:
    assert reason_of(site, tmp_path, serves(body, Content_Type=kind)) == ("not_an_image", detail)


def test_an_empty_picture_is_not_kept(site: Site, tmp_path: Path) -> None:
    assert reason_of(site, tmp_path, serves(b"", **IMAGE)) == ("empty_file", "it is empty")


def test_a_picture_over_the_limit_of_intake_is_not_kept(site: Site, tmp_path: Path) -> None:
    page: Page = lambda handler: handler.reply(200, PICTURE, **IMAGE, Content_Length="50000001")  # noqa: E731
    assert reason_of(site, tmp_path, page) == ("too_large", "it has over 50,000,000 bytes")


def test_a_picture_in_a_private_network_is_a_row(site: Site, tmp_path: Path) -> None:
    site.addresses["internal.test"] = ["192.168.0.1"]
    page = leads("https://internal.test/cam.png")
    assert reason_of(site, tmp_path, page) == ("address_refused", "internal.test is at 192.168.0.1")


# -- lists ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_a_list_becomes_a_folder_that_the_source_folder_reads(
    kind: str, site: Site, tmp_path: Path, policy: Policy
) -> None:
    rows = [
        {"url": "https://example.test/1", "file_name": "sub/one.png", "license": "CC0-1.0", "policy_id": "safe"},
        {"url": "https://a.example.test/2.jpeg?x=1", "file_name": "", "license": "CC-BY-4.0", "policy_id": ""},
        {"url": "https://a.example.test/gone", "file_name": "", "license": "CC0-1.0", "policy_id": "safe"},
    ]
    if kind == "csv":
        lines = [",".join(rows[0]), *(",".join(row.values()) for row in rows)]
    else:
        lines = [json.dumps({key: value for key, value in row.items() if value}) for row in rows]
    (tmp_path / f"urls.{kind}").write_text("\n".join(lines) + "\n")
    site.pages[rows[0]["url"]] = serves(PICTURE, **IMAGE)
    site.pages[rows[1]["url"]] = serves(png("second"))
    assert listed(site, tmp_path).listed == (2, 0, Counter({"gone": 1}))
    second, gone = (hashlib.sha256(row["url"].encode()).hexdigest()[:16] for row in rows[1:])
    assert [json.loads(line) for line in (tmp_path / "metadata.jsonl").read_text().splitlines()] == [
        {"file_name": "sub/one.png", "source_url": rows[0]["url"], "license": "CC0-1.0", "policy_id": "safe"},
        {"file_name": f"{second}.png", "source_url": rows[1]["url"], "license": "CC-BY-4.0"},
        {"file_name": gone, "source_url": rows[2]["url"], "license": "CC0-1.0", "policy_id": "safe"},
    ]
    assert fetch.refusals(tmp_path) == {gone: ("gone", f"{rows[2]['url']}: the server answered 404")}
    items = {item.wanted: item for item in folder.items(tmp_path, policy)}
    assert {name: item.path is not None for name, item in items.items()} == {
        "sub/one.png": True,
        f"{second}.png": True,
        gone: False,
    }
    assert items[gone].missing == ("gone", f"{rows[2]['url']}: the server answered 404")
    assert items[f"{second}.png"].record.source_url == rows[1]["url"]
    assert items["sub/one.png"].record.license == "CC0-1.0"


def test_a_rerun_fetches_only_what_is_missing(site: Site, tmp_path: Path) -> None:
    urls = [f"https://example.test/{name}" for name in ("ok", "gone", "broken", "busy", "deleted")]
    for name in ("ok", "deleted"):
        site.pages[f"https://example.test/{name}"] = serves(png(name), **IMAGE)
    site.pages[urls[2]] = serves(b"", 500)
    site.pages[urls[3]] = serves(b"", 429, Retry_After="86400")
    first = listed(site, tmp_path, *urls)
    # the host asked to wait: its last URL is not tried
    assert first.listed == (1, 0, Counter({"gone": 1, "server_error": 1, "asked_to_wait": 2}))
    assert first.rows[urls[4]]["detail"] == "the host asked to wait; not tried in this run"
    site.pages[urls[3]] = serves(png("busy"), **IMAGE)
    before = len(site.asked)
    assert listed(site, tmp_path).listed == (2, 1, Counter({"gone": 1, "server_error": 1}))
    assert site.paths()[before:] == ["/broken", "/broken", "/broken", "/busy", "/deleted"]
    (tmp_path / str(first.rows[urls[0]]["file_name"])).unlink()
    site.pages[urls[2]] = serves(png("broken"), **IMAGE)
    before = len(site.asked)
    last = listed(site, tmp_path)
    assert last.listed == (2, 2, Counter({"gone": 1}))
    assert site.paths()[before:] == ["/ok", "/broken"]
    assert list(last.rows) == urls
    same = (tmp_path / "fetched.jsonl").read_bytes()
    assert listed(site, tmp_path).listed == (0, 4, Counter({"gone": 1}))
    assert (tmp_path / "fetched.jsonl").read_bytes() == same


def test_half_a_line_of_a_killed_run_is_cleared(site: Site, tmp_path: Path) -> None:
    urls = ["https://example.test/1", "https://example.test/2"]
    for url in urls:
        site.pages[url] = serves(png(url), **IMAGE)
    listed(site, tmp_path, *urls)
    lines = (tmp_path / "fetched.jsonl").read_bytes().splitlines(keepends=True)
    (tmp_path / "fetched.jsonl").write_bytes(
        lines[2] + lines[0] + lines[1][:40]
    )  # without 2, whose file has no name now
    assert listed(site, tmp_path).listed == (1, 1, Counter())
    assert (tmp_path / "fetched.jsonl").read_bytes().splitlines()[0] == lines[0].rstrip()


def test_a_checksum_in_the_list_is_kept_to(site: Site, tmp_path: Path) -> None:
    url = "https://example.test/a.png"
    site.pages[url] = serves(PICTURE, **IMAGE)
    (tmp_path / "urls.csv").write_text(f"url,sha256\n{url},{'0' * 64}\n")
    assert listed(site, tmp_path).listed.reasons == {"checksum_differs": 1}
    (tmp_path / "urls.csv").write_text(f"url,sha256\n{url},{hashlib.sha256(PICTURE).hexdigest().upper()}\n")
    assert listed(site, tmp_path).listed.fetched == 1


def test_one_connection_to_a_host_at_a_time_and_a_pause_between(site: Site, tmp_path: Path) -> None:
    def slowly(handler: _Handler) -> None:
        time.sleep(0.05)
        handler.reply(200, png(handler.path), **IMAGE)

    urls = [f"https://{host}.example.test/{number}" for number in range(4) for host in "ab"]
    for url in urls:
        site.pages[url] = slowly
    site.pages[urls[0]] = leads("https://b.example.test/shared")  # redirects wait for their turn too
    site.pages["https://b.example.test/shared"] = slowly
    assert listed(site, tmp_path, *urls, sleep=None, pause_s=0.3).listed.fetched == 8
    for host in ("a.example.test", "b.example.test"):
        times = sorted(asked.began for asked in site.asked if asked.host == host)
        assert all(later - earlier >= 0.2 for earlier, later in itertools.pairwise(times))
    began = {asked.host: asked.began for asked in reversed(site.asked)}
    ended = {asked.host: asked.ended for asked in site.asked}
    assert began["b.example.test"] < ended["a.example.test"]  # hosts do not wait for each other


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("address\nhttps://example.test/1\n", "line 2: has no url"),
        ("url\n", "lists nothing"),
        ("url\nhttps://example.test/1\nhttps://example.test/1\n", "line 3: 'https://example.test/1' stands twice"),
        ("url,file_name\nhttps://e.test/1,a.png\nhttps://e.test/2,a.png\n", "line 3: 'a.png' stands twice"),
        ("url,file_name\nhttps://e.test/1,a\nhttps://e.test/2,a/b\n", "line 3: 'a/b' would be a file and a folder"),
        ("url,file_name\nhttps://e.test/1,a/b\nhttps://e.test/2,a\n", "line 3: 'a' would be a file and a folder"),
        ("url,file_name\nhttps://e.test/1,../a.png\n", "line 2: '../a.png' does not name a file inside"),
        ("url,file_name\nhttps://e.test/1,.hidden\n", "line 2: '.hidden' cannot be a picture's name"),
        ("url,file_name\nhttps://e.test/1,urls.csv\n", "line 2: 'urls.csv' cannot be a picture's name"),
        ("url,file_name\nhttps://e.test/1,metadata.csv\n", "line 2: 'metadata.csv' cannot be a picture's name"),
        (f"url,file_name\nhttps://e.test/1,{'a' * 201}\n", "cannot be a picture's name"),
        ("url,sha256\nhttps://e.test/1,abc\n", "line 2: sha256 'abc' must be 64 hex digits"),
    ],
)
def test_a_list_that_cannot_be_used_says_where(text: str, words: str, site: Site, tmp_path: Path) -> None:
    (tmp_path / "urls.csv").write_text(text)
    with pytest.raises(InputError) as caught:
        fetch_list(tmp_path, network=site.network())
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)
    assert site.asked == []


def test_every_problem_of_a_list_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "urls.csv").write_text("url,file_name\n,a\nhttps://e.test/1,/b\n")
    with pytest.raises(InputError, match=r"line 2: has no url; line 3: '/b' does not"):
        fetch_list(tmp_path)


def test_what_did_not_come_is_a_rejected_row_that_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--fetch` end to end, as far as a machine without the public network goes."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "here.png").write_bytes(PICTURE)
    lines = ["url,file_name", "https://127.0.0.1/a.png,a.png", "http://example.test/b.png,b.png"]
    (tmp_path / "in" / "urls.csv").write_text("\n".join([*lines, "https://example.test/here.png,here.png"]) + "\n")
    options = ["--source", "folder", "--source-dir", str(tmp_path / "in"), "--out", str(tmp_path / "out")]
    assert run.main([*options, "--fetch", "--workers", "1"], standalone_mode=False) == 0
    said = capsys.readouterr()
    assert "fetched 0 pictures, 1 were there, 2 did not come (address_refused 1, bad_url 1); see " in said.err
    assert "built 1 records (train 1), rejected 2 (address_refused 1, bad_url 1)" in said.out.replace(
        "test 1", "train 1"
    )
    assert {(one.id, one.reason) for one in Stage(tmp_path / "out").rejections()} == {
        ("folder/a.png", "address_refused"),
        ("folder/b.png", "bad_url"),
    }


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--source", "drawn"], "--source drawn has nothing to fetch"),
        (["--source", "hod", "--source-dir", "in"], "the terms of --source hod allow no download; bring it yourself: "),
    ],
)
def test_a_source_without_downloads_says_so(options: list[str], said: str, tmp_path: Path) -> None:
    with pytest.raises(click.UsageError, match=said):
        run.main([*options, "--fetch", "--out", str(tmp_path / "out")], standalone_mode=False)
    assert not (tmp_path / "out").exists()


def test_the_sources_files_are_the_ones_that_are_listed(shared: Path) -> None:
    for one in harm_p.REMOTES:
        path = shared / "sources" / "harm-p" / one.name
        assert (sha256_of(path), path.stat().st_size) == (one.sha256, one.size_bytes)
        assert harm_p.COMMIT in one.url


@pytest.mark.parametrize("location", ["https://[", "//[x]/a", "https://a]b/"])
def test_a_redirect_to_what_is_no_url_is_a_row(location: str, site: Site, tmp_path: Path) -> None:
    site.pages["https://example.test/a.png"] = leads(location)
    site.pages["https://example.test/b.png"] = serves(PICTURE, **IMAGE)
    result = listed(site, tmp_path, "https://example.test/a.png", "https://example.test/b.png")
    assert result.listed == (1, 0, Counter({"bad_url": 1}))


def test_no_list_or_two_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"has no list of URLs: write urls\.csv or urls\.jsonl with a column url"):
        fetch_list(tmp_path)
    for name in fetch.LISTS:
        (tmp_path / name).write_text("")
    with pytest.raises(InputError, match="keep one"):
        fetch_list(tmp_path)


@pytest.mark.parametrize("name", ["metadata.csv", "metadata.jsonl"])
def test_metadata_of_the_users_is_not_overwritten(name: str, site: Site, tmp_path: Path) -> None:
    (tmp_path / name).write_text("mine")
    with pytest.raises(InputError, match="is not from fetching"):
        listed(site, tmp_path, "https://example.test/1")
    assert (tmp_path / name).read_text() == "mine"
    assert site.asked == []


def test_labels_may_change_between_runs(site: Site, tmp_path: Path) -> None:
    url = "https://example.test/a.png"
    site.pages[url] = serves(PICTURE, **IMAGE)
    for license in ("CC0-1.0", "CC-BY-4.0"):
        (tmp_path / "urls.csv").write_text(f"url,file_name,license\n{url},a.png,{license}\n")
        listed(site, tmp_path)
        (row,) = map(json.loads, (tmp_path / "metadata.jsonl").read_text().splitlines())
        assert row["license"] == license
    assert len(site.asked) == 1


def test_a_limit_takes_the_first_rows_and_keeps_the_labels_of_others(site: Site, tmp_path: Path) -> None:
    urls = [f"https://example.test/{number}" for number in range(3)]
    for url in urls:
        site.pages[url] = serves(png(url), **IMAGE)
    (tmp_path / "urls.csv").write_text("url\n" + "\n".join(urls) + "\n")
    assert fetch_list(tmp_path, limit=2, network=site.network()) == (2, 0, Counter())
    assert len((tmp_path / "metadata.jsonl").read_text().splitlines()) == 2
    assert fetch_list(tmp_path, limit=1, network=site.network()) == (0, 1, Counter())
    assert len((tmp_path / "metadata.jsonl").read_text().splitlines()) == 2


def test_the_users_own_copy_is_not_fetched(site: Site, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PICTURE)
    (tmp_path / "urls.csv").write_text("url,file_name\nhttps://example.test/1,a.png\n")
    assert listed(site, tmp_path).listed == (0, 1, Counter())
    assert site.asked == []


def test_an_interrupted_run_ends_soon_and_is_gone_on_with(site: Site, tmp_path: Path) -> None:
    """An error in one thread ends the others too, at their next byte."""
    site.pages["https://a.example.test/1"] = serves(PICTURE, **IMAGE)
    site.pages["https://b.example.test/1"] = drip
    (tmp_path / "urls.csv").write_text(
        "url,file_name\nhttps://a.example.test/1,a.png\nhttps://b.example.test/1,b.png\n"
    )
    (tmp_path / "a.png").mkdir()  # so that writing it fails
    began = time.monotonic()
    with pytest.raises(OSError, match="Is a directory"):
        fetch_list(tmp_path, network=site.network(sleep=None))
    assert time.monotonic() - began < 5
    (tmp_path / "a.png").rmdir()
    site.pages["https://b.example.test/1"] = serves(PICTURE, **IMAGE)
    assert listed(site, tmp_path).listed == (2, 0, Counter())


def test_no_message_of_a_row_holds_more_than_a_line(site: Site, tmp_path: Path) -> None:
    site.pages["https://example.test/a.png"] = serves(b"x" * 20, Content_Type="text/x\tevil" + "x" * 500)
    row = listed(site, tmp_path, "https://example.test/a.png").rows["https://example.test/a.png"]
    assert len(row["detail"]) < 120
    assert row["detail"].isprintable()


def test_every_reason_has_a_next_step() -> None:
    source = (ROOT / "builders" / "fetching" / "network.py").read_text(encoding="utf-8")
    used = {word.split('"')[1] for word in source.split("Failed(")[1:] if word.startswith('"')}
    assert used <= set(one_download.REASONS)
    assert set(one_download.REASONS) >= one_download.AGAIN


def test_a_session_that_is_stopped_asks_nothing_more(site: Site, tmp_path: Path) -> None:
    session = Session(site.network())
    session.stop.set()
    with pytest.raises(Failed):
        session.download(FILE, Part(tmp_path / "a"), Want(1_000))
    assert site.asked == []


# -- the gated release ------------------------------------------------------------------------------------------------

COMMIT = "5" * 40
TOKEN = "hf_canaryCANARYcanaryCANARYcanary0123"


@dataclass
class Hub:
    """A small hub: files of ys-zong/VLGuard for those who bring the token. state: what it says of the access."""

    files: dict[str, bytes]
    state: str = "granted"
    tokens: list[str | None] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)
    url: str = ""


@pytest.fixture
def hub() -> Iterator[Hub]:
    label = {
        "id": "1",
        "image": "HOD/a.png",
        "safe": True,
        "instr-resp": [
            {"safe_instruction": "What is it?", "response": "A square."},
            {"unsafe_instruction": "Whose is it?", "response": "I will not say."},
        ],
    }
    hub = Hub(
        {
            "train.json": json.dumps([label]).encode(),
            "test.json": json.dumps([label]).encode(),
            "train.zip": zipped("train/HOD/a.png"),
            "test.zip": zipped("HOD/a.png", "ads/b.png"),
        }
    )

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self) -> None:
            self.answer(body=False)

        def do_GET(self) -> None:
            self.answer(body=True)

        def answer(self, body: bool) -> None:
            hub.asked.append((self.command, self.path))
            hub.tokens.append(self.headers.get("Authorization"))
            name = self.path.rpartition("/")[2]
            status, headers, data = 200, {}, hub.files.get(name, b"")
            if hub.state == "no hub":
                data = b"<html>"
            elif self.headers.get("Authorization") is None:
                status, headers, data = 401, {"X-Error-Code": "GatedRepo", "X-Error-Message": "log in"}, b""
            elif hub.state == "not granted":
                status, headers, data = 403, {"X-Error-Code": "GatedRepo", "X-Error-Message": "ask\nfor it"}, b""
            elif hub.state == "wrong token":
                status, headers, data = 401, {"X-Error-Message": "Invalid credentials in Authorization header"}, b""
            elif name not in hub.files:
                status, headers = 404, {"X-Error-Code": "EntryNotFound"}
            else:
                headers = {"ETag": f'"{hashlib.sha256(data).hexdigest()}"', "X-Repo-Commit": COMMIT}
            self.send_response(status)
            for key, value in {**headers, "Content-Length": str(len(data))}.items():
                self.send_header(key, value.replace("\n", " "))
            self.end_headers()
            if body:
                self.wfile.write(data)

        def log_message(self, format: str, *arguments: object) -> None:
            """Nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    hub.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield hub
    server.shutdown()
    server.server_close()
    thread.join(10)


FETCH_RELEASE = (
    "import sys; from pathlib import Path; from builders.fetching import fetch\n"
    "from vlguard_data.errors import VLGuardError\n"
    "try: done = fetch.fetch_release(Path(sys.argv[1]), text_only=len(sys.argv) > 2)\n"
    "except VLGuardError as error: print('error:', error)\n"
    "else: print([(one.path.name, bool(one.url)) for one in done])"
)


def fetch_release(hub: Hub, tmp_path: Path, *options: str, token: str | None = TOKEN, **environment: str) -> str:
    """What a process prints: HF_ENDPOINT is read when huggingface_hub is imported."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("HF_", "HUGGING"))}
    done = subprocess.run(
        [sys.executable, "-c", FETCH_RELEASE, str(tmp_path / "copy"), *options],
        cwd=ROOT,
        env={
            **clean,
            "HF_HOME": str(tmp_path / "hf"),
            "HF_ENDPOINT": hub.url,
            "HF_HUB_DISABLE_XET": "1",
            "HF_HUB_DISABLE_TELEMETRY": "1",
            **({"HF_TOKEN": token} if token else {}),
            **environment,
        },
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert TOKEN not in done.stdout + done.stderr
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or TOKEN.encode() not in path.read_bytes(), path
    assert done.stdout.count("\n") == 1, done.stdout
    return done.stdout.strip()


def test_the_release_is_fetched_with_the_users_token_and_unpacked(hub: Hub, tmp_path: Path, policy: Policy) -> None:
    from builders import vlguard_release

    copy = tmp_path / "copy"
    said = fetch_release(hub, tmp_path)
    assert said == "[('train.json', True), ('test.json', True), ('train.zip', True), ('test.zip', True)]"
    assert set(hub.tokens) == {f"Bearer {TOKEN}"}
    assert [item.path for item in vlguard_release.items(copy, policy)] == [
        copy / "train/HOD/a.png",
        copy / "test/HOD/a.png",
    ]
    assert [(row["file_name"], row["sha256"]) for row in manifest(copy)] == [
        (name, hashlib.sha256(hub.files[name]).hexdigest())
        for name in ("train.json", "test.json", "train.zip", "test.zip")
    ]
    hub.asked.clear()
    assert fetch_release(hub, tmp_path) == "[('train.json', False), ('test.json', False)]"
    assert hub.asked == []


def test_the_labels_of_the_release_can_be_fetched_alone(hub: Hub, tmp_path: Path) -> None:
    assert fetch_release(hub, tmp_path, "text-only") == "[('train.json', True), ('test.json', True)]"
    assert fetch_release(hub, tmp_path) == (
        "[('train.json', False), ('test.json', False), ('train.zip', True), ('test.zip', True)]"
    )


def test_a_saved_login_is_used(hub: Hub, tmp_path: Path) -> None:
    login = tmp_path / "login"
    login.write_text("hf_saved")
    fetch_release(hub, tmp_path, "text-only", token=None, HF_TOKEN_PATH=str(login))
    assert set(hub.tokens) == {"Bearer hf_saved"}


@pytest.mark.parametrize(
    ("state", "token", "words"),
    [
        ("granted", None, "the release is gated and there is no token; ask for access on https://huggingface.co/"),
        ("not granted", TOKEN, "access is not granted to your account; ask for access on https://huggingface.co/"),
        ("wrong token", TOKEN, "the token is not valid, or may not see the release; run `hf auth login`"),
        ("no hub", TOKEN, "HF_ENDPOINT"),
    ],
)
def test_an_error_of_the_hub_says_what_to_do(
    state: str, token: str | None, words: str, hub: Hub, tmp_path: Path
) -> None:
    hub.state = state
    said = fetch_release(hub, tmp_path, token=token)
    assert said.startswith(f"error: {hub.url}/datasets/ys-zong/VLGuard/resolve/main/train.json: ")
    assert words in said


def test_a_hub_that_cannot_be_reached_is_said() -> None:
    """What huggingface_hub raises after trying for twenty seconds."""
    from huggingface_hub.errors import LocalEntryNotFoundError

    said = fetch._next_step(LocalEntryNotFoundError("many\nlines"), "train.json")
    assert said == "the server cannot be reached; check the network and HF_ENDPOINT, and run the same command again"
    assert fetch._next_step(KeyError("a bug"), "train.json") is None


def test_offline_mode_is_said(hub: Hub, tmp_path: Path) -> None:
    assert "HF_HUB_OFFLINE is set; unset it to fetch" in fetch_release(hub, tmp_path, HF_HUB_OFFLINE="1")
    assert hub.asked == []


def test_a_file_that_the_release_lacks_is_said(hub: Hub, tmp_path: Path) -> None:
    del hub.files["test.zip"]
    assert "the release has no test.zip any more" in fetch_release(hub, tmp_path)


def test_a_hostile_archive_of_the_release_is_refused(hub: Hub, tmp_path: Path) -> None:
    hub.files["train.zip"] = zipped("train/a.png", "../evil.png")
    assert "'../evil.png' leads out of the folder" in fetch_release(hub, tmp_path)
    assert not (tmp_path / "copy" / "train").exists()
    assert not (tmp_path / "evil.png").exists()
