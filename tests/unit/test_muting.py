"""What is taken out of sound is gone to the sample, and nothing else is touched."""

from __future__ import annotations

import io
import itertools
import struct
import wave

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.muting import EDGE_S, Cover, Muting, stretches
from app.core.pcm import RATE_HZ, SAMPLE_BYTES
from app.core.redaction import Redaction, redacted
from app.core.transcript import EngineInfo, Segment, Transcript, Word
from app.core.wav import HEAD_BYTES, wav_head

SECOND = 10**6
_stretch = st.tuples(st.integers(0, 300_000), st.integers(0, 60_000)).map(
    lambda at: (at[0] / SECOND, (at[0] + at[1]) / SECOND)
)


def transcript(*words: tuple[float, float, str]) -> Transcript:
    spoken = tuple(Word(start_s=start, end_s=end, text=f" {text}", probability=0.9) for start, end, text in words)
    text = "".join(word.text for word in spoken)
    segment = Segment(start_s=words[0][0], end_s=words[-1][1], text=text, words=spoken)
    engine = EngineInfo(engine="faster-whisper", model="test")
    return Transcript(
        source_name="talk",
        language="en",
        language_probability=1.0,
        duration_s=60,
        engine=engine,
        segments=(segment,),
    )


@given(
    hidden=st.lists(_stretch, max_size=4),
    cuts=st.lists(st.integers(0, 9_000), min_size=1, max_size=8),
    channels=st.sampled_from([1, 2]),
    cover=st.sampled_from(list(Cover)),
)
def test_stretches_are_covered_to_the_sample_however_the_sound_is_cut(
    hidden: list[tuple[float, float]], cuts: list[int], channels: int, cover: Cover
) -> None:
    redactions = [Redaction(start_s=start, end_s=end) for start, end in hidden]
    muting = Muting(stretches(redactions, None), channels, cover)
    loud = struct.pack("<h", 12_345) * channels
    heard = b"".join(muting.covered(loud * count) for count in cuts)
    frames = [heard[at : at + len(loud)] for at in range(0, len(heard), len(loud))]
    assert len(frames) == sum(cuts)
    for at, frame in enumerate(frames):
        is_hidden = any(
            (start - EDGE_S) * RATE_HZ < at + 1 and at < (end + EDGE_S) * RATE_HZ for start, end in hidden
        )
        if not is_hidden:
            assert frame == loud
        elif cover is Cover.SILENCE:
            assert frame == bytes(len(loud))
        else:
            assert frame != loud
            assert len(set(struct.unpack(f"<{channels}h", frame))) == 1


def test_a_tone_runs_on_from_block_to_block() -> None:
    whole = Muting([(0.0, 1.0)], 1, Cover.TONE).covered(bytes(20_000))
    muting = Muting([(0.0, 1.0)], 1, Cover.TONE)
    assert b"".join(muting.covered(bytes(count)) for count in (14, 5_000, 14_986)) == whole
    samples = struct.unpack(f"<{len(whole) // SAMPLE_BYTES}h", whole)
    rises = [at for at, (before, after) in enumerate(itertools.pairwise(samples)) if before < 0 <= after]
    assert {after - before for before, after in itertools.pairwise(rises)} == {RATE_HZ // 1000}


def test_a_word_that_nobody_may_read_is_not_heard_either() -> None:
    talk = transcript((1.0, 1.5, "My"), (1.5, 2.5, "name"), (2.5, 4.0, "is"), (9.0, 9.5, "secret"))
    marked = [Redaction(start_s=2.4, end_s=2.6)]
    assert redacted(talk, marked).segments[0].text == " My [redacted] secret"
    (found,) = stretches(marked, talk)
    assert found == pytest.approx((1.5 - EDGE_S, 4.0 + EDGE_S))


def test_stretches_that_touch_are_one() -> None:
    marked = [Redaction(start_s=5, end_s=6), Redaction(start_s=0.1, end_s=1), Redaction(start_s=1.3, end_s=2)]
    assert stretches(marked, None) == [(0.0, pytest.approx(2 + EDGE_S)), pytest.approx((5 - EDGE_S, 6 + EDGE_S))]


@pytest.mark.parametrize("channels", [1, 2])
def test_a_head_says_what_follows_it(channels: int) -> None:
    data = bytes(channels * SAMPLE_BYTES * 5)
    with wave.open(io.BytesIO(wav_head(channels, len(data)) + data)) as file:
        assert (file.getnchannels(), file.getframerate(), file.getnframes()) == (channels, RATE_HZ, 5)


def test_what_wav_cannot_count_is_counted_by_rf64() -> None:
    most = 0xFFFF_FFFF - HEAD_BYTES + 8
    assert wav_head(2, most)[:4] == b"RIFF"
    head = wav_head(2, most + 4)
    assert len(head) == HEAD_BYTES
    assert head[:4] == b"RF64"
    assert head[12:16] == b"ds64"
    assert struct.unpack("<QQQ", head[20:44]) == (most + 4 + HEAD_BYTES - 8, most + 4, (most + 4) // 4)
