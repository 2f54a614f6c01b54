"""A copy of a file has labels in the place of personal data and is otherwise, byte for byte, the same."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from app.core.errors import Code, InputError
from app.core.formats import json_format
from app.core.formats.json_reading import transcript_from_json
from app.privacy.classes import PiiClass
from app.privacy.policy import Action, Sensitivity
from app.privacy.rules import Rules
from app.services.redacting_files import MAX_BYTES, Stead, redact_file
from app.services.subtitle_text import FileText
from tests.unit.privacy.test_privacy_service import heard

CARD = "4111 1111 1111 1111"
SRT = """1
00:00:01,000 --> 00:00:04,000
<i>My card is 4111 1111</i>

2
00:00:04,111 --> 00:00:11,111
1111 1111, write to
jane.doe@example.com {\\an8}please.
"""


def redacted(folder: Path, name: str, content: str | bytes, language: str = "en") -> str:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return redact_file(file, [language] if language else ()).data.decode()


def test_a_text_keeps_everything_else(tmp_path: Path) -> None:
    text = (
        f"Hello,\r\n\r\n\tthe card that you have is {CARD}; mail jane.doe@example.com, not the others.\r\nBye\r\n"
    )
    assert redacted(tmp_path, "a.txt", text) == (
        text.replace(CARD, "[redacted: card number]").replace("jane.doe@example.com", "[redacted: e-mail address]")
    )
    made = redact_file(tmp_path / "a.txt")
    assert [(place.finding.pii_class, place.line) for place in made.places] == [
        (PiiClass.PAYMENT_CARD, 3),
        (PiiClass.EMAIL, 3),
    ]
    assert made.languages.main == "en"


def test_subtitles_keep_their_times_and_lose_what_goes_over_two_cues(tmp_path: Path) -> None:
    assert redacted(tmp_path, "a.srt", SRT) == (
        SRT.replace("4111 1111</i>", "[redacted: card number]</i>")
        .replace("1111 1111, write", "[redacted: card number], write")
        .replace("jane.doe@example.com", "[redacted: e-mail address]")
    )


def test_what_a_vtt_file_says_outside_of_its_cues_is_looked_through_too(tmp_path: Path) -> None:
    vtt = f"""\ufeffWEBVTT - call with jane@example.com

NOTE card {CARD}

00:01.000 --> 00:04.000 align:start
<v.loud Mail jane.doe@example.com>The <c.red>number</c> is <00:02.000>{CARD}
"""
    made = redacted(tmp_path, "a.vtt", vtt)
    assert made == vtt.replace("jane@example.com", "[redacted: e-mail address]").replace(
        "jane.doe@example.com", "[redacted: e-mail address]"
    ).replace(CARD, "[redacted: card number]")


def test_who_speaks_is_no_part_of_what_is_said(tmp_path: Path) -> None:
    file = tmp_path / "talk.vtt"
    file.write_text("WEBVTT\n\n00:01.000 --> 00:03.000\n<v Mrs Jane Baker >Bonjour and welcome.\n", "utf-8")
    said = redact_file(file, ["en"]).data.decode()
    assert "Baker" not in said
    assert ">Bonjour and welcome." in said


def test_the_line_is_told_of_each(tmp_path: Path) -> None:
    file = tmp_path / "many.txt"
    file.write_text("\n\njane@example.com, joe@example.com\n\nann@example.com\n", "utf-8")
    assert [place.line for place in redact_file(file, ["en"]).places] == [3, 3, 5]


def test_something_invented_stands_once_and_is_the_same_for_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.srt").write_text(SRT + "\n3\n00:01:00,000 --> 00:01:01,000\n" + f"Again, {CARD}.\n", "utf-8")
    made = redact_file(tmp_path / "a.srt", ["en"], Stead.SURROGATE).data.decode()
    lines = made.splitlines()
    card = lines[-1].removeprefix("Again, ").removesuffix(".")
    assert re.fullmatch(r"\d{4} \d{4} \d{4} \d{4}", card)
    assert card != CARD
    assert not luhn.is_valid(card.replace(" ", ""))
    assert lines[2] == f"<i>My card is {card}</i>"
    assert lines[6].startswith("…, write to")
    assert re.fullmatch(r"\S+@\S+ \{\\an8\}please\.", lines[7])
    assert "jane" not in made


def test_a_transcript_takes_something_invented_too(tmp_path: Path) -> None:
    transcript = heard("my card is 4111 1111", "1111 1111 it is new")
    (tmp_path / "call.json").write_text(json_format.render(transcript), "utf-8")
    again = transcript_from_json(redact_file(tmp_path / "call.json", stead=Stead.SURROGATE).data.decode())
    assert re.fullmatch(r"my card is \d{4} \d{4} \d{4} \d{4} … it is new", again.text)
    assert "1111" not in again.text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_keeps_its_encoding(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(f"Grüße von {CARD}".encode(encoding))
    assert redact_file(file, ["de"]).data == "Grüße von [redacted: Kartennummer]".encode(encoding)


def test_a_transcript_loses_words_text_and_tokens(tmp_path: Path) -> None:
    transcript = heard(f"please charge {CARD} today", "or write to jane.doe@example.com now")
    made = redacted(tmp_path, "call.json", json_format.render(transcript), "")
    assert "1111" not in made
    assert "jane" not in made
    again = transcript_from_json(made)
    assert again.text == "please charge [redacted: card number] today or write to [redacted: e-mail address] now"
    assert [place.start_s for place in redact_file(tmp_path / "call.json").places] == [1.0, 5.9]
    assert json.loads(made)["text"].strip() == again.text
    with_mail = redact_file(tmp_path / "call.json", kept={PiiClass.EMAIL}).data.decode()
    assert "or write to jane.doe@example.com now" in transcript_from_json(with_mail).text
    assert "1111" not in with_mail


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.txt", b"\x89PNG\r\n\x1a\n\xff\xfe\xfd", Code.INPUT_NOT_REDACTABLE),
        ("a.txt", b"text with a \0 in it", Code.INPUT_NOT_REDACTABLE),
        ("a.json", b'{"text": "4111 1111 1111 1111"}', Code.INPUT_NOT_REDACTABLE),
        ("a.json", b"[" * 100_000, Code.INPUT_NOT_REDACTABLE),
        ("a.txt", b"x" * (MAX_BYTES + 1), Code.INPUT_TOO_LONG),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, name: str, content: bytes, code: Code) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(InputError) as refused:
        redact_file(file, ["en"])
    assert refused.value.code is code


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError) as missing:
        redact_file(tmp_path / "none.txt", ["en"])
    assert missing.value.code is Code.INPUT_MISSING
    with pytest.raises(InputError) as folder:
        redact_file(tmp_path, ["en"])
    assert folder.value.code is Code.INPUT_NOT_REGULAR


MIXED = (
    "Thank you for calling us about the delivery that was late last week.\n"
    "Mein Name ist Ursula Weber, meine PIN ist vier sieben eins eins.\n"
)


def test_a_language_in_the_midst_of_another_is_looked_through_unless_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(MIXED, "utf-8")
    made = redact_file(tmp_path / "a.txt")
    assert made.languages.main == "en"
    assert set(made.languages.searched) == {"en", "de", "fr", "es"}
    assert "Weber" not in made.data.decode()
    assert "vier" not in made.data.decode()
    (tmp_path / "call.json").write_text(json_format.render(heard(*MIXED.splitlines())), "utf-8")
    for languages, is_found in (((), True), (("en", "de"), True), (("en",), False)):
        for name in ("a.txt", "call.json"):
            assert ("vier" in redact_file(tmp_path / name, languages).data.decode()) is not is_found


def test_a_text_in_a_language_that_nobody_knows_says_what_was_not_looked_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"Меня зовут Иван Петров, мой номер карты {CARD}", "utf-8")
    made = redact_file(tmp_path / "a.txt")
    assert "4111" not in made.data.decode()
    assert PiiClass.PERSON_NAME in made.languages.not_covered
    assert made.languages.main not in {"en", "de", "fr", "es"}


def test_the_users_rules_say_what_stays_what_goes_and_what_is_invented(tmp_path: Path) -> None:
    text = f"Call Blue Heron about {CARD}, or write to jane.doe@example.com; the server is 192.0.2.17.\n"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    rules = (
        Rules()
        .with_terms(["blue heron"])
        .with_action(PiiClass.EMAIL, Sensitivity.ORDINARY, Action.ALLOW)
        .with_action(PiiClass.PAYMENT_CARD, Sensitivity.ORDINARY, Action.SURROGATE)
        .with_action(PiiClass.IP_ADDRESS, Sensitivity.ORDINARY, Action.BLOCK)
    )
    made = redact_file(tmp_path / "a.txt", rules=rules).data.decode()
    found = re.fullmatch(
        r"Call \[redacted: withheld\] about (\d{4} \d{4} \d{4} \d{4}), or write to jane\.doe@example\.com; "
        r"the server is \[redacted: network address\]\.\n",
        made,
    )
    assert found is not None, made
    assert found.group(1) != CARD
    masked = redact_file(tmp_path / "a.txt", stead=Stead.MASK, rules=rules, kept={PiiClass.DICTIONARY})
    assert masked.data.decode().startswith("Call Blue Heron about [redacted: card number]")


@given(st.text(alphabet=st.sampled_from("ab1 <>-:.,v/{}\\\n\r\té"), max_size=120))
def test_words_stand_where_they_are_said_to(content: str) -> None:
    text = FileText.subtitles(content)
    assert text.text.replace("\n", " ") == " ".join(content[start:end] for start, end in text.runs)
    at = 0
    for start, end in text.runs:
        assert at <= start < end <= len(content)
        at = end
    for place, character in enumerate(text.text):
        places = text.places(place, place + 1)
        assert [content[start:end] for start, end in places] in ([character], [])
    assert text.places(0, len(text.text)) == list(text.runs)
