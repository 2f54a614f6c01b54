"""What a user gives for a private way is refused when it is given, by a sentence, or kept in one form."""

from __future__ import annotations

import base64
import ssl
from pathlib import Path

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from app.core.cloud import Endpoint
from app.core.errors import CloudError, Code, InputError
from app.core.messages import sentence
from app.egress.authorities import MOST_BYTES, Authorities, authorities, kept_authorities
from app.egress.private_way import checked_host, checked_pin, checked_proxy, is_host, proxy_of
from app.services.cloud_ways import authority_file, check_way

NOW_MS = 1_800_000_000_000
LATER_MS = NOW_MS * 30  # after the year 3000, when the authorities of these tests end
AUTHORITY = trustme.CA(organization_name="Heron Works", organization_unit_name="Trust")
OTHER = trustme.CA()
LEAF = AUTHORITY.issue_cert("tts.example")
PEM = AUTHORITY.cert_pem.bytes()
LEAF_PEM = LEAF.cert_chain_pems[0].bytes()
DER = ssl.PEM_cert_to_DER_cert(PEM.decode())


def told(data: bytes, now_ms: int = NOW_MS) -> Authorities:
    return authorities(data, "ca.pem", now_ms)


@pytest.mark.parametrize(
    "data", [PEM, DER, b"Key of Zo\xc3\xab\r\n" + PEM.replace(b"\n", b"\r\n"), LEAF_PEM + PEM + PEM]
)
def test_an_authority_is_told_by_its_name_its_end_and_its_fingerprint(data: bytes) -> None:
    found = told(data)
    (one,) = found.known
    assert one.subject == "Heron Works, Trust"
    assert one.begins_ms < NOW_MS < one.ends_ms
    assert one.fingerprint.count(":") == 31
    assert told(found.pem) == found, "what is kept is what was taken"
    assert kept_authorities(found.pem) == found.known
    assert b"PRIVATE" not in found.pem


def test_several_stand_in_their_order() -> None:
    assert [one.sha256 for one in told(OTHER.cert_pem.bytes() + b"\n" + PEM).known] == [
        told(OTHER.cert_pem.bytes()).known[0].sha256,
        told(PEM).known[0].sha256,
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it is empty"),
        (b" \r\n", "it is empty"),
        (b"words", "no certificate is in it"),
        (b"0 words", "no certificate is in it"),
        (b"\x30\x82\x01\x00" + bytes(256), "no certificate is in it"),
        (PEM[: len(PEM) // 2], "no certificate is in it"),
        (PEM + AUTHORITY.private_key_pem.bytes(), "a private key is in it, which nobody else may have"),
        (b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n", "a private key is in it, which nobody else may have"),
        (LEAF_PEM, "it is no certificate of an authority"),
        (PEM.replace(b"MII", b"AAA", 1), "its certificate is not valid"),
        (PEM + bytes(MOST_BYTES), "it is larger than a megabyte"),
    ],
)
def test_what_is_no_authority_is_refused_with_what_is_wrong(data: bytes, reason: str) -> None:
    with pytest.raises(CloudError) as error:
        told(data)
    assert error.value.code is Code.CLOUD_WAY_AUTHORITY
    said = sentence(error.value)
    assert said.startswith(f"“ca.pem” cannot say whom to trust: {reason}. Nothing was changed.")


@pytest.mark.parametrize(("now_ms", "reason"), [(LATER_MS, "has expired"), (0, "is not valid yet")])
def test_an_authority_out_of_its_time_is_refused_and_still_shown(now_ms: int, reason: str) -> None:
    with pytest.raises(CloudError) as error:
        told(PEM, now_ms)
    assert reason in sentence(error.value)
    assert kept_authorities(PEM)


@given(st.binary(max_size=300), st.integers(0, len(PEM)))
def test_no_file_does_anything_but_be_taken_or_refused(noise: bytes, at: int) -> None:
    for data in (noise, b"\x30" + noise, PEM[:at] + noise + PEM[at:]):
        try:
            assert told(data).known
        except CloudError as error:
            assert error.code is Code.CLOUD_WAY_AUTHORITY  # noqa: PT017


def test_a_large_file_is_not_read_to_its_end_and_a_folder_is_none(tmp_path: Path) -> None:
    large = tmp_path / "large.pem"
    with large.open("wb") as stream:
        stream.truncate(10 << 20)
    with pytest.raises(CloudError, match="way_authority"):
        authority_file(large)
    for path, code in ((tmp_path, Code.INPUT_NOT_REGULAR), (tmp_path / "none.pem", Code.INPUT_MISSING)):
        with pytest.raises(InputError) as error:
            authority_file(path)
        assert error.value.code is code
    large.write_bytes(PEM)
    assert authority_file(large).known == kept_authorities(PEM)


@pytest.mark.parametrize("host", ["tts.example", " TTS.example:8443 ", "10.0.0.7", "", "a" * 63 + ".example:1"])
def test_a_host_is_kept_in_small_letters(host: str) -> None:
    assert checked_host(host) == host.strip().lower()


@pytest.mark.parametrize(
    "host",
    [
        "https://tts.example", "tts.example/v1", "me@tts.example", "tts.example:", "tts.example:0",
        "tts.example:65536", "a b", "-a.example", "a..b", "[::1]", "exämple.org",
        "tts.example\r\nx: y", "a." * 126 + "example",
    ],
)  # fmt: skip
def test_what_is_no_host_is_refused(host: str) -> None:
    with pytest.raises(CloudError) as error:
        checked_host(host)
    assert error.value.code is Code.CLOUD_WAY_HOST
    assert "\n" not in sentence(error.value)


@given(st.text(max_size=40))
def test_a_host_that_is_taken_has_no_sign_that_ends_it(text: str) -> None:
    if is_host(text):
        assert text.isascii()
        assert not set(text) & set("/\\@?#%[] \r\n")


@pytest.mark.parametrize(
    ("address", "host", "port", "user", "password"),
    [
        ("http://proxy.example", "proxy.example", 80, "", ""),
        ("https://Proxy.example", "proxy.example", 443, "", ""),
        (" http://me:p%40ss@proxy.example:3128/ ", "proxy.example", 3128, "me", "p@ss"),
        ("http://[::1]:8080", "::1", 8080, "", ""),
    ],
)
def test_a_proxy_is_told_in_its_parts(address: str, host: str, port: int, user: str, password: str) -> None:
    proxy = proxy_of(checked_proxy(address))
    assert (proxy.host, proxy.port, proxy.user, proxy.password) == (host, port, user, password)
    assert "p@ss" not in repr(proxy)


@pytest.mark.parametrize(
    "address",
    [
        "proxy.example:3128", "socks5://proxy.example:1080", "http://", "http://h/path", "http://h?x", "http://h#x",
        "http://h:0", "http://h:99999", "http://[::1", "http://a b", "http://me:canary@a_b", "http://hö", "http://h\tx",
    ],
)  # fmt: skip
def test_what_is_no_proxy_is_refused_and_not_repeated(address: str) -> None:
    with pytest.raises(CloudError) as error:
        checked_proxy(address)
    assert error.value.code is Code.CLOUD_WAY_PROXY
    assert "canary" not in f"{error.value} {sentence(error.value)} {error.value.params}"


@given(st.binary(min_size=32, max_size=32))
def test_a_pin_is_taken_in_each_form_that_tools_print(pin: bytes) -> None:
    encoded = base64.b64encode(pin).decode()
    for text in (pin.hex(), pin.hex(":").upper(), f" {pin.hex()}\n", encoded, f"sha256//{encoded}"):
        assert checked_pin(text) == pin
        assert checked_pin(f"{text}; {pin.hex()}") == pin * 2


@pytest.mark.parametrize(
    "text",
    [
        "abc", "00" * 31, "00" * 33, "zz" * 32, "sha256//", "é" * 44, "A" * 44, "00" * 32 + ";",
        ";".join(["00" * 32] * 9),
    ],
)  # fmt: skip
def test_what_is_no_pin_is_refused(text: str) -> None:
    assert checked_pin(" ") == b""
    with pytest.raises(CloudError) as error:
        checked_pin(text)
    assert error.value.code is Code.CLOUD_WAY_PIN


@pytest.mark.parametrize(
    ("endpoint", "code"),
    [
        (Endpoint(host="evil.com/"), Code.CLOUD_WAY_HOST),
        (Endpoint(proxy="evil"), Code.CLOUD_WAY_PROXY),
        (Endpoint(ca_pem=b"words"), Code.CLOUD_WAY_AUTHORITY),
        (Endpoint(proxy="https://p.example", proxy_ca_pem=LEAF_PEM), Code.CLOUD_WAY_AUTHORITY),
        (Endpoint(spki_sha256=b"short"), Code.CLOUD_WAY_PIN),
    ],
)
def test_no_way_is_kept_from_whomever_it_comes_that_could_not_be_gone(endpoint: Endpoint, code: Code) -> None:
    with pytest.raises(CloudError) as error:
        check_way(endpoint, NOW_MS)
    assert error.value.code is code
    check_way(Endpoint(host="tts.example", ca_pem=PEM, proxy="http://p.example", spki_sha256=bytes(32)), NOW_MS)
