"""Fill a library with what somebody may have recorded, for pictures of the window."""

from __future__ import annotations

import io
import wave
from collections.abc import Sequence
from typing import Final

import numpy as np

from app.core.errors import Code
from app.core.transcript import EngineInfo, Flag, Segment, Transcript, Word
from app.library.library import Library
from app.library.records import ItemKind, ItemRow, ItemState, MarkKind
from app.services.job_records import KIND

_RATE_HZ: Final = 16_000
_DAY_MS: Final = 86_400_000
_FIRST_DAY_MS: Final = 1_788_858_000_000  # 8 September 2026, 9 o'clock UTC
_WORDS_PER_S: Final = 2.6
_DOUBTFUL: Final = frozenset({"neighbour", "quarterly", "household", "nineteen", "hedgerow"})

INTERVIEW: Final = (
    ("Interviewer", "Thank you for making the time. Could you begin with how the cooperative came about?"),
    ("Member", "It began with a kitchen table and seven neighbours who were tired of the bus."),
    ("Member", "We counted the cars in our street. There were nineteen, and most of them never moved."),
    ("Interviewer", "So the first vehicle was one of those?"),
    (
        "Member",
        "Yes. Our neighbour gave us hers for a year. She would rather have the parking place.",
    ),
    ("Interviewer", "What did it cost in the beginning, for one household?"),
    ("Member", "Eleven euros a month, and a promise to wash it. The promise was harder to collect."),
    ("Interviewer", "And today you publish quarterly figures."),
    ("Member", "We have to. Four hundred members want to know where their money is driving."),
    ("Interviewer", "Let us speak about the winter when nearly everything went wrong."),
    ("Member", "The workshop burned, the insurance waited, and two of our drivers left for the city."),
    ("Member", "What saved us was a list on paper. Everyone wrote down what they could lend."),
    ("Interviewer", "Do you still have that list?"),
    ("Member", "It hangs in the office. Nobody is allowed to straighten it."),
)
_GARDEN: Final = (
    ("", "Today we plant the hedgerow along the northern wall, and we start with the hawthorn."),
    ("", "Dig twice as wide as the roots, and never deeper than the pot."),
    ("", "Water it in, even when it rains."),
)


def fill(library: Library, *, is_hostile: bool = False) -> ItemRow:
    """Put recordings, labels, marks and jobs into an empty library; return the item to be shown.

    With `is_hostile`, some titles and texts are hard to show (endless, right to left, with control marks), and
    some recordings have no transcript yet.
    """
    research = library.collections.add("Research")
    garden = library.collections.add("Garden club")
    library.collections.add("Family")
    for day, title, collection, duration_s in (
        (0, "Phone call with the insurer", None, 431),
        (2, "Garden club: the northern wall", garden, 1_265),
        (3, "Lecture 4, Mobility in rural areas", research, 5_412),
        (4, "Site visit, part 1", research, 2_410),
        (4, "Site visit, part 2", research, 1_188),
        (5, "Voice memo", None, 14),
        (6, "Board meeting in August", research, 3_907),
    ):
        item = put(library, title, _GARDEN, day=day, duration_s=duration_s, collection=collection)
        library.tags.add(item.id, "to check" if day % 2 else "public")
    if is_hostile:
        _put_hostile(library, research)
        _put_jobs(library)
    item = put(library, "Interview on car sharing", INTERVIEW, day=8, collection=research, is_heard=True)
    for name in ("interview", "mobility", "to check"):
        library.tags.add(item.id, name)
    library.notes.add(item.id, "Ask for the list on the wall. Second date in October?")
    library.marks.add(item.id, MarkKind.BOOKMARK, 8.0, 8.0)
    library.marks.add(item.id, MarkKind.COMMENT, 27.0, 33.0, "Check the year with the register.")
    library.marks.add(item.id, MarkKind.REDACTION, 22.0, 26.0)
    return item


def put(
    library: Library,
    title: str,
    texts: Sequence[tuple[str, str]],
    *,
    day: int = 0,
    duration_s: float | None = None,
    collection: int | None = None,
    is_heard: bool = False,
) -> ItemRow:
    """Add an item with a finished transcript of speakers and texts, and with its sound if it is to be heard."""
    said = _transcript(title, texts)
    length_s = duration_s or said.duration_s
    item = library.items.add(
        kind=ItemKind.RECORDING,
        title=title,
        original_name=f"{title}.m4a",
        created_ms=_FIRST_DAY_MS + day * _DAY_MS,
        state=ItemState.READY,
        duration_ms=round(1000 * length_s),
        language="en",
        model="small",
        collection=collection,
    )
    row = library.jobs.enqueue(item.id, kind=KIND, model="small")
    transcript = library.transcripts.begin(item.id, said)
    library.transcripts.finish(transcript, said)
    library.jobs.start(row.id)
    library.jobs.finish(row.id)
    if is_heard:
        with library.blobs.writing(item.id, "audio") as writer:
            writer.write(_sound(said))
    return item


def _put_jobs(library: Library) -> None:
    """Add recordings whose transcript is not made yet: one failed, others wait."""
    for title, duration_s in (
        ("Tape 1", 2_410),
        ("Tape 2", 1_188),
        ("Old tape", 640),
    ):
        item = library.items.add(
            kind=ItemKind.RECORDING,
            title=title,
            created_ms=_FIRST_DAY_MS + 7 * _DAY_MS,
            state=ItemState.READY,
            duration_ms=1000 * duration_s,
        )
        job = library.jobs.enqueue(item.id, kind=KIND, model="small")
        if title == "Old tape":
            library.jobs.start(job.id)
            library.jobs.fail(job.id, Code.ENGINE_MEMORY)


def _put_hostile(library: Library, collection: int) -> None:
    endless = "Interview_with_" + "a_very_long_file_name_that_never_ends_" * 5
    for title, text in (
        (endless, "word" * 60),
        ("מפגש שכונתי על תחבורה ציבורית", "זה היה הרחוב הראשון שבו ספרנו את המכוניות."),
        ("مقابلة مع ميغيل", "شكرا لك على وقتك."),
        ("report\u202efdp.exe\nsecond line <b>bold</b> &amp;", "A text with <i>markup</i> & a\ttab."),
        ("会議の録音", "本日はお時間をいただきありがとうございます。"),
    ):
        item = put(library, title, [("Somebody with quite a long name indeed", text)] * 4, collection=collection)
        library.tags.add(item.id, "a tag with a very long name that somebody thought useful")
    library.collections.add("A collection with a very long name that nobody can read in one line")


def _transcript(title: str, texts: Sequence[tuple[str, str]]) -> Transcript:
    segments, start_s = [], 0.6
    for speaker, text in texts:
        words, at_s = [], start_s
        for word in text.split():
            end_s = at_s + (0.5 + 0.1 * len(word)) / _WORDS_PER_S
            probability = 0.38 if word.strip(".,") in _DOUBTFUL else 0.97
            words.append(Word(start_s=at_s, end_s=end_s - 0.04, text=f" {word}", probability=probability))
            at_s = end_s
        flags = (Flag.WORD_RATE,) if "quarterly" in text else ()
        segments.append(
            Segment(
                start_s=start_s, end_s=at_s, text=f" {text}", words=tuple(words), speaker=speaker, flags=flags
            ).rounded()
        )
        start_s = at_s + 0.7
    return Transcript(
        source_name=title,
        language="en",
        language_probability=None,
        duration_s=start_s,
        engine=EngineInfo(engine="faster-whisper", model="small"),
        segments=tuple(segments),
    )


def _sound(said: Transcript) -> bytes:
    """Return a WAV file that is loud where words are, so that its waveform looks like that of speech."""
    noise = np.random.default_rng(4)
    samples = noise.normal(0, 60, round(said.duration_s * _RATE_HZ))
    for segment in said.segments:
        for word in segment.words:
            first, last = (round(time_s * _RATE_HZ) for time_s in (word.start_s, word.end_s))
            swell = np.sin(np.linspace(0, np.pi, last - first)) ** 0.6
            samples[first:last] += noise.normal(0, 1, last - first) * swell * noise.uniform(2_000, 6_500)
    file = io.BytesIO()
    with wave.open(file, "wb") as target:
        target.setnchannels(1)
        target.setsampwidth(2)
        target.setframerate(_RATE_HZ)
        target.writeframes(np.clip(samples, -32_000, 32_000).astype("<i2").tobytes())
    return file.getvalue()
