"""Cloud voices by the command line, as a user runs it, against a vendor behind TLS on this computer."""

from __future__ import annotations

import json
import os
import pty
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.fakes.command_line import KEY, Computer, Ran, ended
from tests.support.vendor_contracts import deepgram
from tests.support.vendor_server import Reply, VendorServer

SECRET = "canary0123456789abcdef0123456789abcdef01"
CARD = "4111 1111 1111 1111"
TEXT = f"Good morning. My card number is {CARD}. The train leaves at seven, and there is tea."


@pytest.fixture
def server() -> Iterator[VendorServer]:
    with VendorServer(deepgram.contract()).running() as server:
        yield server


@pytest.fixture
def computer(tmp_path: Path, server: VendorServer) -> Computer:
    computer = Computer.with_key_file(tmp_path)
    computer.ask("library", "init", "--no-keychain", *KEY)
    server.ca_file(computer.work)
    (computer.work / "key.txt").write_text(f"{SECRET}\n")
    return computer


def run(computer: Computer, *arguments: str, status: int = 0) -> Ran:
    ran = computer.run(*arguments, *KEY, status=status)
    assert SECRET not in ran.stdout + ran.stderr
    return ran


def ask(computer: Computer, *arguments: str) -> str:
    ran = computer.ask(*arguments, *KEY)
    assert SECRET not in ran.stdout + ran.stderr
    return ran.stdout


def enabled(computer: Computer, server: VendorServer) -> Computer:
    way = ("--endpoint", server.host, "--ca", "authority.pem")
    ask(computer, "cloud", "enable", "deepgram", "--yes", *way)
    ask(computer, "cloud", "key", "add", "deepgram", "--file", "key.txt")
    return computer


def test_nothing_is_on_and_nothing_is_sent_before_it_is_asked_for(
    computer: Computer, server: VendorServer
) -> None:
    listed = json.loads(ask(computer, "cloud", "vendors", "--json"))
    assert [one["state"] for one in listed] == ["off"] * 7
    refused = run(computer, "speak", TEXT, "--cloud", "deepgram", "--voice", "aura-2-thalia-en", "--yes", status=9)
    assert "[cloud.not_enabled]" in refused.stderr
    assert "Nothing ever left" in ask(computer, "cloud", "ledger")
    assert "# What leaves this computer" in ask(computer, "cloud", "vendors", "--what-leaves")
    assert server.seen == []


def test_a_text_is_shown_sent_without_what_identifies_people_and_written_down(
    computer: Computer, server: VendorServer
) -> None:
    enabled(computer, server)
    asked = len(server.seen)
    voice = ("--voice", "aura-2-thalia-en")
    shown: dict[str, Any] = json.loads(
        run(computer, "cloud", "preview", "deepgram", TEXT, *voice, "--json").stdout
    )
    assert len(server.seen) == asked, "a preview sends nothing"
    assert [one["class"] for one in shown["replaced"]] == ["payment_card"]
    said = run(computer, "speak", TEXT, "--cloud", "deepgram", *voice, "--yes", "-o", "said.wav")
    assert "Taken out: payment card (1)" in said.stderr
    assert "Who sees it: " in said.stderr
    assert "    https://developers.deepgram.com/" in said.stderr
    assert "My card number is [-…-]{+[card number]+}. The train" in said.stderr
    assert CARD not in said.stderr, "nobody looks on, so it would end in a log"
    (sent,) = server.seen[asked:]
    assert server.faulty == []
    assert [sent.body.decode()] == [one["body"] for one in shown["requests"]]
    assert "4111" not in sent.body.decode()
    with wave.open(str(computer.work / "said.wav")) as said:
        assert said.getnframes() > said.getframerate()
    record = json.loads(ask(computer, "cloud", "ledger", "--json"))
    (day,) = record["days"]
    assert day["characters"] == shown["characters"]
    assert "train" not in json.dumps(record)
    run(computer, "speak", TEXT, "--cloud", "deepgram", *voice, "--yes", "--save", "--title", "Tea")
    item = ask(computer, "library", "show", "Tea")
    assert "The train leaves at seven" in item
    assert "4111" not in item
    run(computer, "library", "sensitive", "Tea")
    asked = len(server.seen)
    refused = run(computer, "speak", "--item", "Tea", "--cloud", "deepgram", *voice, "--yes", status=9)
    assert "This text is marked as sensitive" in refused.stderr
    assert len(server.seen) == asked


def test_what_is_taken_out_is_said_here_in_the_midst_of_the_cloud_voice(
    computer: Computer, server: VendorServer
) -> None:
    enabled(computer, server)
    voice = ("--voice", "aura-2-thalia-en")
    shown = json.loads(ask(computer, "cloud", "preview", "deepgram", TEXT, *voice, "--splice", "--json"))
    asked = len(server.seen)
    run(computer, "speak", TEXT, "--cloud", "deepgram", *voice, "--splice", "--yes", "--save", "--title", "Whole")
    sent = [one.body.decode() for one in server.seen[asked:]]
    assert sent == [one["body"] for one in shown["requests"]]
    assert [json.loads(body)["text"].strip() for body in sent] == [
        "Good morning. My card number is",
        ". The train leaves at seven, and there is tea.",
    ]
    assert server.faulty == []
    assert CARD in ask(computer, "library", "show", "Whole"), "it was heard, so the library tells it"
    assert "4111" not in ask(computer, "cloud", "ledger", "--json")


def test_without_a_yes_nothing_leaves(computer: Computer, server: VendorServer) -> None:
    enabled(computer, server)
    asked = len(server.seen)
    wanted = ("speak", TEXT, "--cloud", "deepgram", "--voice", "aura-2-thalia-en", *KEY)
    assert "--yes" in computer.run(*wanted, status=2).stderr
    leader, follower = pty.openpty()
    process = computer.start(*wanted, stdin=follower)
    os.write(leader, b"n\n")
    refused = ended(process, 130)
    os.close(leader)
    os.close(follower)
    assert f"[-{CARD}-]{{+[card number]+}}" in refused.stderr, "what is taken out is shown to the user"
    assert "Send this?" in refused.stderr
    assert len(server.seen) == asked


def test_the_offline_switch_wins_and_a_withdrawn_consent_takes_the_key_along(
    computer: Computer, server: VendorServer
) -> None:
    enabled(computer, server)
    asked = len(server.seen)
    wanted = ("speak", TEXT, "--cloud", "deepgram", "--voice", "aura-2-thalia-en", "--yes", "-o", "said.wav")
    computer.ask("settings", "set", "cloud.offline", "true")
    assert "[cloud.off]" in run(computer, *wanted, status=9).stderr
    computer.ask("settings", "set", "cloud.offline", "false")
    run(computer, "cloud", "disable", "deepgram")
    assert "[cloud.not_enabled]" in run(computer, *wanted, status=9).stderr
    (state,) = [
        one for one in json.loads(ask(computer, "cloud", "vendors", "--json")) if one["vendor"] == "deepgram"
    ]
    assert (state["state"], state["key_days"]) == ("off", None)
    assert len(server.seen) == asked
    assert not (computer.work / "said.wav").exists()


def test_a_vendor_that_fails_leaves_no_file(computer: Computer, server: VendorServer) -> None:
    enabled(computer, server)
    server.next_replies.append(Reply(status=200, headers=(("content-type", "text/html"),), body=b"<html>" * 90))
    wanted = ("speak", TEXT, "--cloud", "deepgram", "--voice", "aura-2-thalia-en", "--yes", "-o", "said.wav")
    failed = run(computer, *wanted, status=9)
    assert "[cloud.unreadable]" in failed.stderr
    assert sorted(path.name for path in computer.work.iterdir()) == ["authority.pem", "key.txt", "stick"]


def test_a_key_that_does_not_work_is_not_kept(computer: Computer, server: VendorServer) -> None:
    run(computer, "cloud", "enable", "deepgram", "--yes", "--endpoint", server.host, "--ca", "authority.pem")
    server.next_replies.append(Reply(status=401, body=b"{}"))
    assert (
        "[cloud.bad_key]" in run(computer, "cloud", "key", "add", "deepgram", "--file", "key.txt", status=9).stderr
    )
    assert "[cloud.no_key]" in run(computer, "cloud", "key", "test", "deepgram", status=9).stderr


def test_a_proxy_is_trusted_by_the_authority_that_is_named_for_it_alone(
    computer: Computer, server: VendorServer
) -> None:
    other = computer.work / "other.pem"
    other.write_bytes(trustme.CA().cert_pem.bytes())
    way = ("--endpoint", server.host, "--ca", "authority.pem", "--proxy", f"https://{server.host}")
    run(computer, "cloud", "enable", "deepgram", "--yes", *way, "--proxy-ca", "other.pem")
    added = run(computer, "cloud", "key", "add", "deepgram", "--file", "key.txt", status=9)
    assert "[cloud.certificate]" in added.stderr
    assert server.seen == []


def test_the_password_of_a_proxy_is_asked_for_and_never_shown(computer: Computer, server: VendorServer) -> None:
    (computer.work / "password").write_text("canary-p@ss\n")
    asked = ("cloud", "test", "deepgram", "--endpoint", server.host, "--proxy", "http://me@127.0.0.1:1", *KEY)
    with (computer.work / "password").open() as typed:
        refused = computer.run(*asked, status=9, stdin=typed)
    assert "“127.0.0.1” could not be reached (the connection was refused)" in refused.stderr
    assert "Password of the proxy" in refused.stderr
    assert "canary" not in refused.stdout + refused.stderr
    told = json.loads(ask(computer, "cloud", "ledger", "--json"))["entries"]
    assert told[-1]["facts"]["proxy"] == "127.0.0.1:1"
    assert "canary" not in json.dumps(told)


def test_a_private_way_is_refused_when_it_is_given_and_shown_wherever_texts_are(
    computer: Computer, server: VendorServer
) -> None:
    enable = ("cloud", "enable", "deepgram", "--yes")
    for way, code in (
        (("--ca", "key.txt"), "cloud.way_authority"),
        (("--endpoint", f"https://{server.host}"), "cloud.way_host"),
        (("--proxy", "http://me:canary@proxy.example/x"), "cloud.way_proxy"),
        (("--pin", "abc"), "cloud.way_pin"),
    ):
        refused = computer.run(*enable, *way, status=9)  # the library stays shut
        assert f"[{code}]" in refused.stderr
        assert "canary" not in refused.stderr
    for named, code in ((("--region", "evil.com/"), "cloud.region"), (("--region", "eu\r\nx"), "cloud.region")):
        assert f"[{code}]" in run(computer, *enable, "--endpoint", server.host, *named, status=9).stderr
    assert "--proxy-ca" in run(computer, *enable, "--proxy-ca", "authority.pem", status=2).stderr
    pin = "ab" * 32
    said = run(computer, *enable, "--endpoint", server.host, "--ca", "authority.pem", "--pin", pin).stdout
    assert f"Reached by your private way: {server.host}" in said
    assert "Trusted there: trustme" in said
    assert f"Pinned: {pin}" in said
    assert f"deepgram ({server.host})" in ask(computer, "cloud", "vendors")
    shown = ("cloud", "preview", "deepgram", TEXT, "--voice", "aura-2-thalia-en")
    assert f"They go by your private way: {server.host}." in run(computer, *shown).stdout
    ask(computer, *enable, "--proxy", "http://proxy.example:3128/")
    said = ask(computer, "cloud", "vendors")
    assert f"deepgram ({server.host}, proxy.example:3128)" in said, "what no option named stayed as it was"
    run(computer, *enable, "--no-endpoint")
    assert "private" not in ask(computer, "cloud", "vendors")


def test_a_way_is_tried_before_anything_is_agreed_to_and_nothing_is_sent(
    computer: Computer, server: VendorServer
) -> None:
    trial = ("cloud", "test", "deepgram", "--endpoint", server.host)
    refused = run(computer, *trial, status=9).stderr
    assert "[cloud.certificate]" in refused
    assert "nobody known vouches for its certificate" in refused
    said = ask(computer, *trial, "--ca", "authority.pem")
    assert f"“{server.host}” was reached, over TLS 1.3, and proved who it is." in said
    assert "Vouched for by: trustme" in said
    pin = said.partition("Its key: ")[2][:64]
    assert "as you pinned it" in ask(computer, *trial, "--ca", "authority.pem", "--pin", pin)
    other = run(computer, *trial, "--ca", "authority.pem", "--pin", "ab" * 32, status=9).stderr
    assert "its key is not the one that you pinned" in other
    vendors = json.loads(ask(computer, "cloud", "vendors", "--json"))
    assert {(one["state"], *one["private_way"]) for one in vendors} == {("off",)}, "nothing is kept of it"
    told = json.loads(ask(computer, "cloud", "ledger", "--json"))["entries"]
    assert [one["facts"].get("outcome") or one["facts"]["purpose"] for one in reversed(told)] == [
        *("connection", "cloud.certificate"), *("connection", "ok") * 2, *("connection", "cloud.certificate"),
    ]  # fmt: skip
    computer.ask("settings", "set", "cloud.offline", "on")
    assert "[cloud.off]" in run(computer, *trial, "--ca", "authority.pem", status=9).stderr
    assert len(json.loads(ask(computer, "cloud", "ledger", "--json"))["entries"]) == len(told)
    assert server.seen == []


def test_the_users_terms_and_rules_hold_for_every_text(computer: Computer, server: VendorServer) -> None:
    del server
    shown = ("cloud", "preview", "deepgram", TEXT, "--voice", "aura-2-thalia-en", "--json")
    added = run(computer, "cloud", "terms", "add", "tea", "Seven", "TEA")
    assert added.stdout == "Added: 2. Your own terms: 2.\n"
    run(computer, "cloud", "terms", "remove", "seven")
    assert run(computer, "cloud", "terms", "list").stdout == "tea\n"
    made = json.loads(run(computer, *shown).stdout)
    assert [one["class"] for one in made["replaced"]] == ["payment_card", "dictionary"]
    run(computer, "cloud", "rules", "set", "payment_card", "ask")
    undecided = run(computer, *shown, status=9).stderr
    assert "[cloud.undecided]" in undecided
    assert "payment card" in undecided
    kept = run(computer, "cloud", "rules", "--json").stdout
    assert json.loads(kept)["classes"]["payment_card"] == {"ordinary": "ask", "sensitive": "mask", "changed": True}
    assert "tea" not in kept
    assert "ask *" in run(computer, "cloud", "rules").stdout
    run(computer, "cloud", "rules", "set", "payment_card", "standard")
    assert not json.loads(run(computer, "cloud", "rules", "--json").stdout)["classes"]["payment_card"]["changed"]
