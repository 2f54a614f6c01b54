"""One job inside the worker: descriptor -> samples -> speech -> segments -> frames."""

from __future__ import annotations

import dataclasses
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator

from app.core.errors import Param, WarningCode
from app.core.guards import HISTORY, marked
from app.core.options import Channels, RecognitionOptions
from app.core.transcript import Segment
from app.engine import protocol
from app.worker.ahead import Ahead
from app.worker.decode import Media
from app.worker.media_file import media_file
from app.worker.recogniser import Listening, Recogniser
from app.worker.samples import SAMPLE_RATE, DecodeReport, Samples
from app.worker.speech import Run, SpeechGate, SpeechLog

Emit = Callable[[protocol.Reply], None]


class Pipeline:
    """Runs one job and sends its frames."""

    def __init__(self, request: protocol.Transcribe, descriptor: int, recogniser: Recogniser, emit: Emit) -> None:
        self._request = request
        self._options = request.options
        self._descriptor = descriptor
        self._recogniser = recogniser
        self._emit = emit
        self._is_cancelled = threading.Event()

    @property
    def job(self) -> int:
        """Return the number of the job."""
        return self._request.job

    def cancel(self) -> None:
        """Ask the job to stop; from any thread."""
        self._is_cancelled.set()

    def run(self) -> None:
        """Run the job to its end and send `Done`; raises SoundlockError when it fails."""
        media = self._open()
        channels = self._channels(media)
        try:
            self._emit(protocol.Opened(job=self.job, media=media.info))
            for option, reason in self._recogniser.ignored(self._options):
                self._notice(WarningCode.OPTION_IGNORED, {"option": option, "reason": reason})
            tracks = [self._channel(media, at, channel) for at, channel in enumerate(channels)]
            found_any = self._listen(tracks)
        finally:
            media.close()
        if not self._is_cancelled.is_set():
            self._conclude(tracks, found_any=found_any)
        duration_s = max(track.report.decoded_samples for track in tracks) / SAMPLE_RATE
        if self._options.end_s is not None:
            duration_s = min(duration_s, self._options.end_s)
        self._emit(
            protocol.Done(
                job=self.job,
                duration_s=duration_s,
                was_cancelled=self._is_cancelled.is_set(),
                engine=self._recogniser.info_for(self._options),
            )
        )

    def _open(self) -> Media:
        return Media(media_file(self._descriptor, self._request.seal), self._options.audio_track)

    def _channels(self, media: Media) -> tuple[int | None, ...]:
        if self._options.channels is Channels.MIX:
            return (None,)
        if media.channels < 2:
            self._notice(
                WarningCode.OPTION_IGNORED, {"option": "channels", "reason": "the recording has one channel"}
            )
            return (None,)
        return (0, 1)

    def _channel(self, media: Media, at: int, channel: int | None) -> _Channel:
        resume = self._request.resume
        point = resume[at] if at < len(resume) else protocol.ResumePoint(offset_s=self._options.start_s)
        # Each channel reads the input on its own, at its own pace.
        own = media if at == 0 else self._open()
        return _Channel(self, own, at, channel, point)

    def _listen(self, tracks: list[_Channel]) -> bool:
        """Take segments from whichever channel is behind, so that they come in order of time."""
        found_any = bool(self._request.resume)
        waiting = list(tracks)
        try:
            while waiting and not self._is_cancelled.is_set():
                track = min(waiting, key=lambda candidate: candidate.position_s)
                segment = next(track.segments, None)
                if segment is None:
                    waiting.remove(track)
                    continue
                found_any = True
                self._emit(protocol.SegmentDone(job=self.job, channel=track.index, segment=segment))
                self._report_progress(tracks)
        finally:
            for track in tracks:
                track.close()
        return found_any

    def _report_progress(self, tracks: list[_Channel]) -> None:
        self._emit(protocol.Progress(job=self.job, done_s=min(track.position_s for track in tracks)))

    def _conclude(self, tracks: list[_Channel], *, found_any: bool) -> None:
        notices = {
            (code, str(params)): (code, params) for track in tracks for code, params in track.report.notices
        }
        for code, params in notices.values():
            self._notice(code, params)
        if not found_any:
            self._notice(WarningCode.NO_SPEECH, {})

    def _notice(self, code: WarningCode, params: dict[str, Param]) -> None:
        self._emit(protocol.Notice(job=self.job, code=code, params=params))

    # ---- what a channel needs

    def listening(self, track: _Channel, runs: Iterator[Run], prompt_tokens: tuple[int, ...]) -> Listening:
        """Describe one channel to the recogniser."""

        def on_language(language: str, probability: float | None) -> None:
            self._emit(protocol.Language(job=self.job, language=language, probability=probability))

        def on_position(seconds: float) -> None:
            track.position_s = max(track.position_s, seconds)
            self._emit(protocol.Progress(job=self.job, done_s=track.position_s))

        return Listening(runs, self._options, prompt_tokens, self._is_cancelled, on_language, on_position)

    @property
    def options(self) -> RecognitionOptions:
        """Return the options of the job."""
        return self._options

    @property
    def recogniser(self) -> Recogniser:
        """Return the engine."""
        return self._recogniser


class _Channel:
    """One channel on its way through the pipeline. Decoding runs ahead in a thread of its own."""

    def __init__(
        self, pipeline: Pipeline, media: Media, index: int, channel: int | None, point: protocol.ResumePoint
    ) -> None:
        self.index = index
        self.report = DecodeReport()
        self.position_s = point.offset_s
        self._media = media
        self._speaker = "" if channel is None else f"Speaker {channel + 1}"
        options = pipeline.options
        start = round(point.offset_s * SAMPLE_RATE)
        end = None if options.end_s is None else round(options.end_s * SAMPLE_RATE)
        blocks = _clipped(media.blocks(self.report, channel=channel), start, end)
        gate = SpeechGate(pipeline.recogniser.gate(options), options.vad, offset=start)
        self._ahead = Ahead(_runs(blocks, gate))
        self._speech_log = SpeechLog()
        listening = pipeline.listening(self, self._speech_log.watch(iter(self._ahead)), point.prompt_tokens)
        self.segments = self._finished(pipeline.recogniser.recognise(listening))

    def close(self) -> None:
        self._ahead.close()
        self._media.close()

    def _finished(self, segments: Iterator[Segment]) -> Iterator[Segment]:
        before: deque[Segment] = deque(maxlen=HISTORY)
        for segment in segments:
            checked = marked(
                segment, tuple(before), silent_share=self._speech_log.silent_share(segment.start_s, segment.end_s)
            )
            before.append(checked)
            self.position_s = max(self.position_s, checked.end_s)
            yield dataclasses.replace(checked.rounded(), speaker=self._speaker)
        self.position_s = float("inf")


def _clipped(blocks: Iterator[Samples], start: int, end: int | None) -> Iterator[Samples]:
    """Pass on only the samples from `start` to `end` of the recording."""
    at = 0
    for block in blocks:
        first = max(0, start - at)
        last = len(block) if end is None else max(0, min(len(block), end - at))
        at += len(block)
        if first < last:
            yield block[first:last]
        if end is not None and at >= end:
            return


def _runs(blocks: Iterator[Samples], gate: SpeechGate) -> Generator[Run, None, None]:
    for block in blocks:
        yield from gate.push(block)
        # An empty run tells how far the silence has come: hours of it must neither look stuck nor be so.
        yield Run(gate.position, block[:0])
    yield from gate.finish()
