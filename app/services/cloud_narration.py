"""What a cloud voice says, heard, written to a file or kept: each piece is asked for, and paid for, once."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, closing, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.pcm import SAMPLE_BYTES
from app.core.sound_forms import SoundForm, SoundTags
from app.core.transcript import EngineInfo, Segment, Transcript
from app.core.voices import Delivery
from app.core.volume import at_volume
from app.library.records import ItemRow
from app.services.saving import Access
from app.services.sound_export import SoundExport, StoppedError, refuse_existing
from app.services.sound_keeping import keep_sound

if TYPE_CHECKING:
    from app.audio.player import Player
    from app.core.cloud import CloudVendor
    from app.egress.messages import Sound
    from app.egress.preview import Manner
    from app.egress.stopping import Stop
    from app.privacy.splice import LocalText
    from app.services.cloud_speech import Preview, SpeechDesk, Spoken
    from app.services.cloud_splice import Say
    from app.services.cloud_text import ReadyText
    from app.services.speaking import Preparation

_WAIT_S: Final = 0.02
_BLOCK_S: Final = 0.1


class CloudNarration:
    """One text, said once. It waits for the network, so it is called in the background."""

    def __init__(
        self,
        service: SpeechDesk,
        vendor: CloudVendor,
        text: ReadyText,
        manner: Manner,
        *,
        agreed: Preview,
        is_sensitive: bool,
        stop: Stop,
        preparation: Preparation,
        volume: float = 1.0,
    ) -> None:
        """Say a text `volume` times as loud as it comes; the vendor is not told."""
        self._vendor = vendor
        self._text = text
        self._manner = manner
        self._agreed = agreed
        self._stop = stop
        self._preparation = preparation
        self._volume = volume
        self._is_sensitive = is_sensitive
        self._said = self._spoken(service)
        self._segments: list[Segment] = []
        self._rate_hz = 0
        self._frames = 0
        self._characters = 0

    @property
    def share(self) -> float:
        """Return how much of the text was said."""
        return self._characters / max(1, sum(len(part.text) for part in self._text.parts))

    @property
    def is_stopped(self) -> bool:
        """Say whether it was ended before its end."""
        return self._stop.is_set

    def aloud(self) -> None:
        """Play it while the rest is asked for, and return when the last of it was heard; AUDIO_NO_DEVICE."""
        from app.audio.player import Player  # noqa: PLC0415 (brings a library of the system)

        with closing(self._said):
            rate_hz, blocks = self._begun()
            self._play(Player(rate_hz), blocks)

    def _play(self, player: Player, blocks: Iterator[bytes]) -> None:
        player.open(1)
        try:
            for block in blocks:
                while player.room_bytes < len(block) and not self._stop.is_set:
                    time.sleep(_WAIT_S)
                if self._stop.is_set:
                    return
                player.feed(0.0, 1.0, block)
            player.begin()
            while not (player.is_drained or self._stop.is_set or player.is_lost):
                time.sleep(_WAIT_S)
        except StoppedError:
            return
        finally:
            player.close()

    def write(
        self, path: Path, form: SoundForm, tags: SoundTags, *, overwrite: bool, progress: Callable[[float], bool]
    ) -> Transcript | None:
        """Write a sound file, whole or not at all; None if it was ended before."""
        refuse_existing(path, overwrite=overwrite)
        with closing(self._said):
            rate_hz, blocks = self._begun()
            written = SoundExport().write(
                blocks, rate_hz, path, form,
                metadata=tags, overwrite=overwrite, progress=lambda _seconds: progress(self.share),
            )  # fmt: skip
        return self.transcript(path.name) if written else None

    def keep(self, access: Access, title: str, progress: Callable[[float], bool]) -> ItemRow | None:
        """Make an item of the library of it; None if it was ended before."""
        with closing(self._said):
            rate_hz, blocks = self._begun()
            return keep_sound(
                access, blocks, rate_hz, title,
                said=lambda _seconds: self.transcript(title), progress=lambda _seconds: progress(self.share),
                is_sensitive=self._is_sensitive,
            )  # fmt: skip

    def transcript(self, name: str) -> Transcript:
        """Return what was said and when, as it was heard.

        What was taken out stands in it only where a voice of this computer said it.
        """
        return Transcript(
            source_name=name,
            language=self._text.sanitised.language,
            language_probability=None,
            duration_s=self._seconds(self._frames),
            engine=EngineInfo(engine=self._vendor.value, model=self._manner.voice),
            segments=tuple(self._segments),
            task="speak",
        )

    def _spoken(self, service: SpeechDesk) -> Generator[Spoken]:
        """Yield the sound; a voice of this computer is started only where it has something to say."""
        text, manner = self._text, self._manner
        stays = len(text.leaving) < len(text.parts)
        with self._local_voice() if stays else nullcontext(_nobody) as say:
            yield from service.speak_parts(
                self._vendor,
                text.parts,
                manner,
                say,
                is_sensitive=self._is_sensitive,
                stop=self._stop,
                agreed=self._agreed,
            )

    def _local_voice(self) -> AbstractContextManager[Say]:
        from app.services.cloud_splice import local_voice  # noqa: PLC0415 (only where it is asked for)

        return local_voice(self._preparation, Delivery(rate=self._manner.rate, pitch=self._manner.pitch))

    def _begun(self) -> tuple[int, Iterator[bytes]]:
        """Return the rate of the sound and its blocks; the first piece is here then, so what is wrong is known."""
        first = next(self._said, None)
        if first is None:
            return SAMPLE_BYTES, iter(())
        self._rate_hz = first.rate_hz
        return first.rate_hz, self._blocks(itertools.chain((first,), self._said))

    def _blocks(self, said: Iterator[Spoken]) -> Iterator[bytes]:
        step = round(_BLOCK_S * self._rate_hz) * SAMPLE_BYTES
        for one in said:
            frames = len(one.pcm) // SAMPLE_BYTES
            start_s, end_s = self._seconds(self._frames), self._seconds(self._frames + frames)
            self._segments.append(Segment(start_s=start_s, end_s=end_s, text=one.text.text.strip()).rounded())
            self._frames += frames
            self._characters += len(one.text.text)
            pcm = at_volume(one.pcm, self._rate_hz, self._volume)
            yield from (pcm[at : at + step] for at in range(0, len(pcm), step))
        if self._stop.is_set:
            raise StoppedError  # so that nothing that is cut short passes for the whole

    def _seconds(self, frames: int) -> float:
        return frames / self._rate_hz if self._rate_hz else 0.0


def _nobody(part: LocalText) -> Sound:
    raise ValueError(part)  # nothing stays of such a text
