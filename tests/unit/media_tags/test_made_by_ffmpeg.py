"""app.core.media_tags on what FFmpeg writes: every tag that a container takes is gone, the sound is the same."""

from __future__ import annotations

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.media_tags import apply
from tests.support.tagged_media import KINDS, MARKER, blanked, check, opened, planned, says, sound, tagged

# Nothing that a tag could stand in; and one whose tags are not known.
BARE = {"aac", "w64"}
STRANGE = {"ts"}
TAGGED = sorted(KINDS.keys() - BARE - STRANGE)


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return {kind: tagged(kind) for kind in KINDS}


@pytest.mark.parametrize("kind", TAGGED)
def test_every_tag_is_gone_and_the_sound_is_the_same(files: dict[str, bytes], kind: str) -> None:
    check(files[kind])


@pytest.mark.parametrize("kind", ["mp4", "m4a", "mov", "mkv", "webm"])
def test_chapters_go_with_their_titles(kind: str) -> None:
    check(tagged(kind, chapters=True))


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("mp4", {"movflags": "use_metadata_tags"}),
        ("mp4", {"movflags": "faststart"}),
        ("mp4", {"movflags": "frag_keyframe+empty_moov"}),
        ("mov", {"movflags": "write_gama"}),
        ("wav", {"write_bext": "1"}),
        ("wav", {"rf64": "always"}),
        ("mp3", {"id3v2_version": "3", "write_id3v1": "1"}),
        ("mp3", {"id3v2_version": "4", "write_xing": "0"}),
        ("aiff", {"write_id3v2": "1"}),
        ("mkv", {"live": "1"}),
        ("mkv", {"write_crc32": "1"}),
        ("mkv", {"cluster_time_limit": "100"}),
    ],
)
def test_other_ways_to_write_them(kind: str, options: dict[str, str]) -> None:
    check(tagged(kind, options=options))


def test_frames_without_tags_are_left_as_they_are(files: dict[str, bytes]) -> None:
    for kind in BARE:
        assert blanked(files[kind]) == files[kind]


def test_an_attachment_is_gone(files: dict[str, bytes]) -> None:
    with opened(files["mkv"]) as before, opened(blanked(files["mkv"])) as after:
        assert len(before.streams) == len(after.streams) + 1


def test_a_transport_stream_is_left_alone_and_said_to_be_unknown(files: dict[str, bytes]) -> None:
    for kind in STRANGE:
        plan = planned(files[kind])
        assert (plan.patches, plan.is_whole) == ((), False)


@pytest.mark.parametrize("kind", TAGGED)
def test_a_file_that_was_cut_off_loses_what_it_still_tells(files: dict[str, bytes], kind: str) -> None:
    whole = files[kind]
    for share in (0.6, 0.9, 0.99):
        data = whole[: round(len(whole) * share)]
        copy = bytearray(data)
        apply(planned(data).patches, 0, copy)
        if kind not in {"mp4", "m4a", "mov"}:  # without their last part nobody can read these
            assert not says(copy)
            assert heard(bytes(copy)) == heard(data)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("wav", b"data"),
        ("aiff", b"SSND"),
        ("caf", b"data"),
        ("w64", b"data"),
        ("avi", b"movi"),
        ("mp4", b"mdat"),
        ("mkv", b"\x1f\x43\xb6\x75"),
        ("wmv", bytes.fromhex("3626b275")),
    ],
)
def test_sound_whose_name_is_damaged_is_not_taken_for_a_note(
    files: dict[str, bytes], kind: str, name: bytes
) -> None:
    data = files[kind]
    place = data.rindex(name) if kind == "mkv" else data.index(name)
    broken = data[:place] + b"abcd" + data[place + 4 :]
    copy = blanked(broken, is_whole=False)
    half = (place + len(data)) // 2
    assert copy[place:half] == broken[place:half]


def heard(data: bytes) -> object:
    try:
        return sound(data)
    except (av.error.EOFError, OSError):
        return None  # nothing but headers is left


KIND = st.sampled_from(sorted(KINDS))


def assert_sound_plan(data: bytes, cuts: list[int]) -> None:
    patches = planned(data).patches
    end = 0
    for patch in patches:
        assert patch.offset >= end
        assert len(patch.head) <= patch.length
        end = patch.end
    assert end <= len(data)
    whole = bytearray(data)
    apply(patches, 0, whole)
    pieces = bytearray()
    for start, stop in zip([0, *cuts], [*cuts, len(data)], strict=True):
        piece = bytearray(data[start:stop])
        apply(patches, start, memoryview(piece))
        pieces += piece
    assert pieces == whole


@settings(max_examples=200)
@given(data=st.data(), kind=KIND)
def test_damage_gives_no_error_and_no_patch_outside_the_file(
    files: dict[str, bytes], data: st.DataObject, kind: str
) -> None:
    broken = bytearray(files[kind])
    near = st.integers(0, min(len(broken), 2000) - 1)
    places = st.lists(
        near | near.map(lambda at: len(broken) - 1 - at) | st.integers(0, len(broken) - 1), max_size=8
    )
    for place in data.draw(places):
        broken[place] = data.draw(st.integers(0, 255))
    del broken[data.draw(st.just(len(broken)) | st.integers(0, len(broken))) :]
    cuts = sorted(data.draw(st.lists(st.integers(0, len(broken)), max_size=5)))
    assert_sound_plan(bytes(broken), cuts)


HEADS = st.sampled_from(
    [
        *(
            b"RIFF\xff\xff\xff\xffWAVE",
            b"RIFX\0\0\1\0WAVE",
            b"RIFF\0\1\0\0AVI ",
            b"FORM\0\0\1\0AIFF",
            b"caff\0\1\0\0",
        ),
        *(b"fLaC", b"OggS\0\2", b"\x1a\x45\xdf\xa3\x80\x18\x53\x80\x67\xff", b"\0\0\0\x08ftyp", b"\0\0\1\0moov"),
        *(b"ID3\4\0\0\0\0\0\x05", b"\xff\xfb\x90\0", b".snd", b"#!AMR", b"", b"riff\x2e\x91\xcf\x11"),
        bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c"),
    ]
)
WORDS = st.sampled_from(
    [
        b"OggS",
        b"\0\0\0\x10udta",
        b"\0\0\0\x20trak",
        b"LIST",
        b"APETAGEX",
        b"TAG",
        b"LYRICS200",
        b"\xec\x81",
        b"\xff" * 8,
    ]
)


@settings(max_examples=200)
@given(
    head=HEADS,
    body=st.lists(st.binary(max_size=64) | WORDS | st.binary(min_size=1, max_size=1).map(lambda one: one * 300)),
    cuts=st.lists(st.integers(0, 2000), max_size=4),
)
def test_any_bytes_give_no_error_and_no_patch_outside_the_file(
    head: bytes, body: list[bytes], cuts: list[int]
) -> None:
    data = head + b"".join(body)
    assert_sound_plan(data, sorted(min(cut, len(data)) for cut in cuts))


def test_the_marker_is_one() -> None:
    assert all(says(MARKER.encode(code)) for code in ("utf-8", "utf-16-le", "utf-16-be"))
