"""One recording on the deck: plays from any place of it, and draws its waveform while nobody waits for sound."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from app.core.errors import Code, EngineError
from app.core.pcm import RATE_HZ, SAMPLE_BYTES, Manner
from app.core.waveform import Part
from app.engine import media_protocol as protocol
from app.worker.decode import Media
from app.worker.media_file import media_file
from app.worker.outline import parts
from app.worker.samples import SAMPLE_RATE, DecodeReport
from app.worker.sounding import Block, Track, learn_places

_SCAN_SAMPLES = SAMPLE_RATE  # looked through at once: so long a request may wait

Emit = Callable[[protocol.MediaReply], None]


class Deck:
    """Does what is asked for, a small step at a time, so that a new request never waits long."""

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self.medium = 0
        self._descriptor = -1
        self._track: Track | None = None
        self._stream = 0
        self._wanted = 0  # blocks that were asked for
        self._blocks: Iterator[Block] | None = None
        self._speed = 1.0
        self._end_s = 0.0
        self._learning: tuple[Media, Iterator[None]] | None = None
        self._learnt: Media | None = None
        self._scan: _Scan | None = None
        self._open_media: Callable[[], Media] | None = None

    @property
    def has_work(self) -> bool:
        """Say whether a step would do anything."""
        is_drawing = self._learning is not None or self._scan is not None
        return is_drawing or (self._blocks is not None and self._wanted > 0)

    def take(self, request: protocol.MediaRequest, descriptor: int | None) -> None:
        """Take a request up; what takes long is left to the steps."""
        match request:
            case protocol.OpenMedium() if descriptor is not None:
                self._open(request, descriptor)
            case protocol.Play():
                self._play(request)
            case protocol.More() if request.stream == self._stream:
                self._wanted = min(self._wanted + max(0, request.blocks), protocol.MAX_BLOCKS)
            case protocol.Halt():
                self._blocks = None
            case protocol.Scan() if self._open_media is not None:
                self._scan = _Scan(self._open_media())
            case protocol.CloseMedium():
                self.close()

    def step(self) -> None:
        """Send a block of sound, or learn where places are, or look through a second of the recording."""
        if self._blocks is not None and self._wanted > 0:
            self._sound(self._blocks)
        elif self._learning is not None:
            self._learn(*self._learning)
        elif self._scan is not None:
            self._look(self._scan)

    def close(self) -> None:
        """Let go of the recording."""
        self._blocks = None
        learning = None if self._learning is None else self._learning[0]
        scanned = None if self._scan is None else self._scan.media
        for opened in (scanned, learning, self._learnt, self._track):
            if opened is not None:
                opened.close()
        self._scan, self._learning, self._learnt, self._track, self._open_media = None, None, None, None, None
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _open(self, request: protocol.OpenMedium, descriptor: int) -> None:
        self.close()
        self.medium, self._descriptor = request.medium, descriptor

        def open_media() -> Media:
            return Media(media_file(descriptor, request.seal), request.track)

        track = Track(open_media)
        self._track, self._open_media = track, open_media
        self._emit(protocol.MediumOpened(medium=self.medium, media=track.info, channels=track.channels))
        # By a medium of its own: one that plays has to stay where it is.
        media = open_media()
        self._learning = (media, learn_places(media))

    def _play(self, request: protocol.Play) -> None:
        if self._track is None:
            raise EngineError(Code.ENGINE_PROTOCOL, reason="nothing is open")
        self._stream, self._wanted, self._end_s = request.stream, request.blocks, request.at_s
        manner = Manner(speed=request.speed, skips_silences=request.skips_silences, loop=request.loop)
        self._blocks = None  # lets go of the medium that it read
        if self._learnt is not None:
            self._track.take_over(self._learnt)
            self._learnt = None
        self._speed = request.speed
        self._blocks = self._track.blocks(request.at_s, manner)

    def _sound(self, blocks: Iterator[Block]) -> None:
        block = next(blocks, None)
        if block is None or self._track is None:
            self._blocks = None
            self._emit(protocol.SoundEnded(stream=self._stream, at_s=self._end_s))
            return
        self._wanted -= 1
        at_s, data = block
        frames = len(data) / (SAMPLE_BYTES * self._track.channels)
        self._end_s = at_s + frames * self._speed / RATE_HZ
        self._emit(protocol.Sound(stream=self._stream, at_s=at_s, channels=self._track.channels, data=data))

    def _learn(self, media: Media, strides: Iterator[None]) -> None:
        try:
            next(strides)
        except StopIteration:
            self._learning, self._learnt = None, media

    def _look(self, scan: _Scan) -> None:
        try:
            found = next(scan.parts)
        except StopIteration:
            self._scan = None
            duration_s = scan.report.decoded_samples / SAMPLE_RATE
            self._emit(protocol.Scanned(medium=self.medium, duration_s=duration_s))
            scan.media.close()
            return
        except BaseException:
            self._scan = None
            scan.media.close()
            raise
        if found is not None:
            self._emit(protocol.Outline(medium=self.medium, levels=found))


class _Scan:
    """A medium that is being looked through."""

    def __init__(self, media: Media) -> None:
        self.media = media
        self.report = DecodeReport()
        blocks = media.blocks(self.report, block_samples=_SCAN_SAMPLES)
        self.parts: Iterator[Part | None] = parts(blocks)
