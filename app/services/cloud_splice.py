"""A text that two voices speak: one in the cloud what may leave, one of this computer what stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from app.core.easing import at_rate
from app.core.errors import CloudError, Code
from app.core.voices import Delivery
from app.egress.messages import Sound
from app.egress.preview import Planned
from app.privacy.sanitised import SanitisedText
from app.privacy.splice import LocalText
from app.services.speaking import Preparation, speaker

Say = Callable[[LocalText], Sound]


def woven(
    parts: Sequence[SanitisedText | LocalText],
    said: Iterator[tuple[Planned, Sound]],
    say: Say,
    *,
    title: str,
    is_stopped: Callable[[], bool],
) -> Iterator[tuple[SanitisedText | LocalText, Sound]]:
    """Yield what is heard, in the order of the text and at the rate of the cloud's voice; CLOUD_UNREADABLE.

    While a part that stays is said here, the next one from the cloud is there already.
    """
    ahead = next(said, None)
    rate_hz = ahead[1].rate_hz if ahead else 0
    number = 0
    for part in parts:
        if is_stopped():
            return
        if isinstance(part, LocalText):
            own = say(part)
            wanted_hz = rate_hz or own.rate_hz
            yield part, Sound(rate_hz=wanted_hz, pcm=at_rate(own.pcm, own.rate_hz, wanted_hz))
            continue
        while ahead is not None and ahead[0].part == number:
            planned, sound = ahead
            if sound.rate_hz != rate_hz:
                raise CloudError(Code.CLOUD_UNREADABLE, vendor=title, answer="rate")
            yield planned.wish.text, sound
            ahead = next(said, None)
        number += 1


@contextmanager
def local_voice(preparation: Preparation, delivery: Delivery, *, model_dir: str = "") -> Iterator[Say]:
    """Give a voice of this computer that says what stays; EngineError. It is started once and ended afterwards."""
    with speaker(model_dir=model_dir) as voice:

        def say(part: LocalText) -> Sound:
            utterances = preparation.utterances(part.text, language=part.language.partition("-")[0], is_fixed=True)
            pcm = b"".join(made.data for made in voice.made(utterances, delivery))
            return Sound(rate_hz=voice.rate_hz, pcm=pcm)

        yield say
