"""JSON, checked against its schema and read back."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import WarningCode
from app.core.formats import render, transcript_from_json
from app.core.transcript import AudioTrack, Flag, MediaInfo, Notice, Segment, Transcript, Word

Build = Callable[..., Transcript]
Strategy = st.SearchStrategy[Transcript]
SCHEMA = Path(__file__).parents[3] / "resources" / "docs" / "transcript.schema.json"


@cache
def validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))


@pytest.fixture
def full(transcript_of: Build) -> Transcript:
    return transcript_of(
        Segment(
            start_s=0.5,
            end_s=1.25,
            text=" Grüße",
            words=(Word(start_s=0.5, end_s=1.25, text=" Grüße", probability=0.75),),
            speaker="Anna",
            avg_logprob=-0.25,
            no_speech_prob=0.125,
            compression_ratio=0.5,
            temperature=0.0,
            tokens=(50364, 7),
            seek=3000,
            flags=(Flag.REPEATED,),
        ),
        Segment(start_s=2.0, end_s=3.0, text=" you"),
        language="de",
        language_probability=0.5,
        media=MediaInfo(
            container="wav",
            duration_s=61.5,
            tracks=(AudioTrack(index=1, codec="pcm_s16le", sample_rate_hz=16_000, channels=1),),
            chosen_track=1,
        ),
        notices=(Notice(code=WarningCode.DAMAGED_PARTS, params={"count": 2}),),
        is_complete=False,
    )


def test_is_what_whisper_writes_with_our_fields_beside(full: Transcript) -> None:
    assert json.loads(render("json", full)) == {
        "text": "Grüße you",
        "segments": [
            {
                "id": 0,
                "seek": 3000,
                "start": 0.5,
                "end": 1.25,
                "text": " Grüße",
                "tokens": [50364, 7],
                "temperature": 0.0,
                "avg_logprob": -0.25,
                "compression_ratio": 0.5,
                "no_speech_prob": 0.125,
                "words": [{"word": " Grüße", "start": 0.5, "end": 1.25, "probability": 0.75}],
                "speaker": "Anna",
                "flags": ["repeated"],
            },
            {
                "id": 1,
                "seek": 0,
                "start": 2.0,
                "end": 3.0,
                "text": " you",
                "tokens": [],
                "temperature": None,
                "avg_logprob": None,
                "compression_ratio": None,
                "no_speech_prob": None,
                "speaker": "",
                "flags": [],
            },
        ],
        "language": "de",
        "soundlock": {
            "schema_version": 1,
            "source": "talk.wav",
            "duration": 60.0,
            "is_complete": False,
            "task": "transcribe",
            "language_probability": 0.5,
            "engine": {
                "engine": "faster-whisper",
                "model": "small",
                "device": "cpu",
                "compute_type": "int8",
                "path": "sequential",
            },
            "media": {
                "container": "wav",
                "declared_duration": 61.5,
                "tracks": [
                    {"index": 1, "codec": "pcm_s16le", "sample_rate": 16000, "channels": 1, "language": ""}
                ],
                "chosen_track": 1,
            },
            "notices": [
                {
                    "code": "media.damaged_parts",
                    "params": {"count": 2},
                    "sentence": "2 damaged part(s) of the file were skipped; words may be missing there.",
                }
            ],
        },
    }


def test_letters_stay_readable_and_controls_do_not_get_out(transcript_of: Build) -> None:
    segment = Segment(start_s=0, end_s=1, text=" Grüße 语音 \x1b\x9b\x00\u2028")
    written = render("json", transcript_of(segment))
    assert " Grüße 语音 \\u001b\\u009b\\u0000\\u2028" in written
    assert transcript_from_json(written).segments == (segment,)


def test_what_other_readers_refuse_is_made_safe(transcript_of: Build) -> None:
    nan, infinite = float("nan"), float("inf")
    word = Word(start_s=nan, end_s=infinite, text="\udcff", probability=1.0000001)
    segment = Segment(start_s=0, end_s=1, text="\ud800", words=(word,), avg_logprob=-infinite, no_speech_prob=nan)
    transcript = transcript_of(segment, source_name="caf\udce9.wav")
    read = transcript_from_json(render("json", transcript))
    assert read.source_name == "caf\ufffd.wav"
    assert read.segments[0] == Segment(
        start_s=0, end_s=1, text="\ufffd", words=(Word(start_s=0, end_s=0, text="\ufffd", probability=1),)
    )


@given(data=st.data())
def test_reading_gives_back_every_transcript_exactly(data: st.DataObject, any_transcript: Strategy) -> None:
    transcript = data.draw(any_transcript)
    written = render("json", transcript)
    assert transcript_from_json(written) == transcript
    validator().validate(json.loads(written))


@given(data=st.data())
def test_even_wild_transcripts_settle_after_one_round(data: st.DataObject, wild_transcript: Strategy) -> None:
    written = render("json", data.draw(wild_transcript))
    written.encode()
    validator().validate(json.loads(written))
    read = transcript_from_json(written)
    assert transcript_from_json(render("json", read)) == read


def test_the_schema_is_sound_and_describes_every_field() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)

    def undescribed(node: Any, path: str) -> list[str]:
        if not isinstance(node, dict):
            return []
        own = [
            f"{path}/{name}"
            for name, field in node.get("properties", {}).items()
            if len(
                field.get("description", schema["$defs"].get(field.get("$ref", "")[8:], {}).get("description", ""))
            )
            < 10
        ]
        return own + [gap for name, child in node.items() for gap in undescribed(child, f"{path}/{name}")]

    assert undescribed(schema, "") == []
    assert schema["$defs"]["notice"]["properties"]["code"]["enum"] == list(WarningCode)
    assert schema["$defs"]["segment"]["properties"]["flags"]["items"]["enum"] == list(Flag)


def test_the_schema_refuses_what_the_reader_refuses(full: Transcript) -> None:
    for path, value, _ in WRONG:
        document = changed(full, path, value)
        if path != ("segments", 1, "id"):  # a schema cannot count
            assert not validator().is_valid(document), path


WRONG: list[tuple[tuple[str | int, ...], Any, str]] = [
    (("text",), 1, "transcript.text: a string is needed"),
    (("language",), None, "transcript.language: a string is needed"),
    (("extra",), 1, "transcript: “extra” is unknown"),
    (("segments",), {}, "transcript.segments: an array is needed"),
    (("segments", 0), [], "transcript.segments[0]: an object is needed"),
    (("segments", 1, "id"), 5, "transcript.segments[1].id: 1 is needed"),
    (("segments", 0, "start"), "0.5", "transcript.segments[0].start: a finite number is needed"),
    (("segments", 0, "end"), True, "transcript.segments[0].end: a finite number is needed"),
    (("segments", 0, "tokens", 1), 0.5, "transcript.segments[0].tokens[1]: a whole number is needed"),
    (("segments", 0, "seek"), 2**63, "transcript.segments[0].seek: a whole number is needed"),
    (
        ("segments", 0, "no_speech_prob"),
        1.5,
        "transcript.segments[0].no_speech_prob: a number from 0 to 1 is needed",
    ),
    (
        ("segments", 0, "words", 0, "probability"),
        None,
        "transcript.segments[0].words[0].probability: a finite number",
    ),
    (("segments", 0, "flags"), ["odd"], "transcript.segments[0].flags[0]: one of compressible, over_silence"),
    (("soundlock", "schema_version"), 2, "transcript.soundlock: schema_version 1 is needed"),
    (("soundlock", "task"), "sing", "transcript.soundlock.task: one of transcribe, translate is needed"),
    (("soundlock", "is_complete"), 1, "transcript.soundlock.is_complete: true or false is needed"),
    (("soundlock", "engine", "model"), 1, "transcript.soundlock.engine.model: a string is needed"),
    (("soundlock", "media", "tracks", 0, "channels"), "2", "tracks[0].channels: a whole number is needed"),
    (("soundlock", "notices", 0, "code"), "no.such", "transcript.soundlock.notices[0].code: one of"),
    (("soundlock", "notices", 0, "params", "count"), None, "notices[0].params.count: a finite number is needed"),
]


def changed(transcript: Transcript, path: tuple[str | int, ...], value: Any) -> Any:
    document = json.loads(render("json", transcript))
    node = document
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    return document


@pytest.mark.parametrize(("path", "value", "message"), WRONG, ids=lambda value: str(value)[:40])
def test_a_wrong_value_is_refused_by_its_path(
    full: Transcript, path: tuple[str | int, ...], value: Any, message: str
) -> None:
    with pytest.raises(ValueError, match=r".+") as caught:
        transcript_from_json(json.dumps(changed(full, path, value)))
    assert message in str(caught.value)


@given(data=st.data())
def test_a_missing_field_is_refused(data: st.DataObject, any_transcript: Strategy) -> None:
    document = json.loads(render("json", data.draw(any_transcript)))
    objects = [document, document["soundlock"], document["soundlock"]["engine"], *document["segments"]]
    chosen = data.draw(st.sampled_from(objects))
    del chosen[data.draw(st.sampled_from([key for key in chosen if key != "words"]))]
    with pytest.raises(ValueError, match=r"missing|needed"):
        transcript_from_json(json.dumps(document))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[]", "an object is needed"),
        ("{}", "“text” is missing"),
        ('{"text": NaN}', "NaN is no JSON number"),
        ('{"text": "", "text": ""}', "names a key twice"),
        ("[" * 200_000, "too deeply nested"),
        ("\ufeff{}", "not JSON"),
        (
            '{"\\u001b[2J": 1, "text": "", "segments": [], "language": "", "soundlock": {}}',
            "“\\u001b[2J” is unknown",
        ),
    ],
    ids=["nothing", "cut", "array", "empty", "nan", "twice", "deep", "bom", "control"],
)
def test_other_documents_are_refused(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=r".+") as caught:
        transcript_from_json(text)
    assert message in str(caught.value)


def test_numbers_that_no_float_holds_are_refused(full: Transcript) -> None:
    written = render("json", full)
    for huge in ("1e999", "1" + "0" * 400):
        with pytest.raises(ValueError, match=r"duration: a finite number is needed"):
            transcript_from_json(written.replace('"duration": 60.0', f'"duration": {huge}'))


def test_lone_surrogates_are_refused(full: Transcript) -> None:
    with pytest.raises(ValueError, match="without lone surrogates"):
        transcript_from_json(render("json", full).replace(" you", "\\ud800"))
