"""How well the built-in engine hears: the project's own sample, and recordings of people where there are any."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest

from app.core.errors import WarningCode
from app.core.options import RecognitionOptions
from app.core.risk import ranked, to_hear_s
from app.core.transcript import SegmentRow
from tests.support import scoring
from tests.support.listening import Heard, Listener
from tests.support.ranking import errors_inside

_ROOT = Path(__file__).resolve().parents[2]
_SAMPLES = _ROOT / "resources" / "samples"
_PEOPLE = _ROOT.parent / "shared" / "data" / "speech"


@pytest.fixture(scope="module")
def welcome(built_in: Listener) -> Heard:
    """Return what the built-in engine makes of the project's own sample."""
    return built_in.hear(_SAMPLES / "welcome.flac", RecognitionOptions(), limit_s=60)


def test_the_sample_is_recognised_with_at_most_a_fifth_of_the_words_wrong(welcome: Heard) -> None:
    reference = scoring.words((_SAMPLES / "welcome.txt").read_text("utf-8"))
    assert welcome.is_finished, welcome.summary
    wrong = scoring.errors(reference, scoring.words(welcome.text))
    rate = wrong / len(reference)
    print(
        f"\nwelcome.flac: {wrong} of {len(reference)} words wrong, word error {rate:.1%}, {welcome.seconds:.1f} s"
    )
    assert rate <= 0.20


def test_the_result_says_which_engine_made_it_and_that_it_is_basic(welcome: Heard) -> None:
    assert WarningCode.BASIC_ENGINE in welcome.notices
    assert welcome.transcript.language == "en"
    assert welcome.transcript.engine.engine == "pocketsphinx"
    assert welcome.transcript.duration_s == pytest.approx(30.075, abs=0.05)


def test_its_words_lie_in_order_inside_the_recording_and_spell_the_text(welcome: Heard) -> None:
    words = [word for segment in welcome.segments for word in segment.words]
    assert len(words) > 70
    assert all(0 <= word.start_s <= word.end_s <= welcome.transcript.duration_s for word in words)
    assert all(before.end_s <= after.start_s + 0.02 for before, after in itertools.pairwise(words))
    assert "".join(word.text for word in words).strip() == welcome.text


def test_it_says_which_words_it_doubts(welcome: Heard) -> None:
    chances = [word.probability for segment in welcome.segments for word in segment.words]
    assert all(0 < chance <= 1 for chance in chances)
    assert min(chances) < 0.5 < max(chances)


def test_what_is_to_be_heard_again_first_holds_more_errors_than_the_rest(welcome: Heard) -> None:
    reference = scoring.words((_SAMPLES / "welcome.txt").read_text("utf-8"))
    rows = [SegmentRow(id=at, segment=segment) for at, segment in enumerate(welcome.segments)]
    passages = ranked(rows)
    inside, outside = errors_inside(reference, welcome.segments, passages)
    share = to_hear_s(passages) / welcome.transcript.duration_s
    print(f"\nwrong words in {len(passages)} passages ({share:.0%} of the time): {inside}, elsewhere: {outside}")
    assert share < 0.9
    assert inside.rate > outside.rate


@pytest.mark.long
@pytest.mark.timeout(300)
def test_recordings_of_people_are_recognised_as_well_as_the_notice_says(built_in: Listener) -> None:
    manifest = _PEOPLE / "manifest.jsonl"
    if not manifest.is_file():
        reason = f"there are no recordings of people at {_PEOPLE}"
        print(f"\nskipped: {reason}")
        pytest.skip(reason)
    wrong = total = 0
    by_source: dict[str, tuple[int, int]] = {}
    for line in manifest.read_text("utf-8").splitlines():
        entry = json.loads(line)
        reference = scoring.words(entry["reference"])
        heard = built_in.hear(_PEOPLE / entry["file"], RecognitionOptions(), limit_s=60)
        assert heard.is_finished, heard.summary
        errors = scoring.errors(reference, scoring.words(heard.text))
        source = str(Path(entry["file"]).parent)
        before = by_source.get(source, (0, 0))
        by_source[source] = (before[0] + errors, before[1] + len(reference))
        wrong, total = wrong + errors, total + len(reference)
    for source, (errors, words) in by_source.items():
        print(f"\n{source}: {errors} of {words} words wrong, word error {errors / words:.1%}", end="")
    print(f"\nall: {wrong} of {total} words wrong, word error {wrong / total:.1%}")
    assert wrong / total < 0.45
