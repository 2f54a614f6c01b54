"""What `soundlock speak` makes of a text when it is not read aloud: sound files, an item of the library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import click

from app.cli.live import INTERRUPTED, calling_on_signals
from app.cli.progress import ProgressLine
from app.cli.speak_wish import SpeakWish
from app.core import events
from app.core.loudness import SPEECH, LoudnessTarget
from app.core.round_trip import placed
from app.core.sound_forms import SoundForm
from app.core.text import display_name, human_duration, printable
from app.core.transcript import Transcript
from app.engine.cancellation import CancelToken
from app.library.library import Library
from app.services import home
from app.services.narrated_files import Written, narrated_chapters, narrated_file
from app.services.narration_service import NarrationService
from app.services.round_trip import RoundTrip
from app.services.saving import Held
from app.services.script import Script, Wanted
from app.services.sound_export import SoundExport
from app.services.text_preparation import TextPreparation
from app.services.voices_service import installed_voices

_DOUBTFUL = 1


@dataclass(frozen=True)
class SpokenFiles:
    """A script and all that is wanted of it."""

    script: Script
    wish: SpeakWish
    preparation: TextPreparation
    token: CancelToken = field(default_factory=CancelToken)

    def make(self, library: Library | None) -> int:
        """Write what is wanted, and keep it in the library, if there is one; return how the command ends."""
        with ExitStack() as stack:
            trip = stack.enter_context(self._round_trip()) if self.wish.verify else None
            script: Script | None = self.script
            if self.wish.output is not None:
                script = self._write(self.wish.output, trip)
            if library is not None and script is not None:
                # What was heard for files is known; the chapters that were there before are heard now.
                is_known = script is not self.script and not self.wish.resume
                script = self._keep(library, script, None if is_known else trip)
            if script is None or self.token.is_cancelled():
                return INTERRUPTED
            return 0 if trip is None else self._judged(trip)

    def _write(self, output: Path, trip: RoundTrip | None) -> Script | None:
        """Write what is wanted and return the script as it was understood; None if that was ended."""
        is_whole = (
            self._write_file(output, trip) if self.wish.chapters is None else self._write_chapters(output, trip)
        )
        if not is_whole:
            return None
        return self.script if trip is None else replace(self.script, remakes=trip.remakes)

    def _write_file(self, output: Path, trip: RoundTrip | None) -> bool:
        wanted, subtitles = self._wanted(self.wish.form), self.wish.subtitles or ()
        with self._progress(display_name(output)) as moved:
            written = narrated_file(self._narration(trip), self.script, output, wanted, subtitles, moved)
        if written is None:
            return False
        self._tell(written, trip)
        return True

    def _write_chapters(self, folder: Path, trip: RoundTrip | None) -> bool:
        wanted, subtitles = self._wanted(self.wish.form), self.wish.subtitles or ()
        with self._progress(display_name(folder)) as moved:
            files = narrated_chapters(
                self._narration(trip), self.script, folder, wanted, subtitles, moved, resumes=self.wish.resume
            )
            count = 0
            for written in files:
                self._tell(written, trip)
                count += 1
        if not count and self.wish.resume and not self.token.is_cancelled():
            self._note("All chapters were there already. Nothing was written.")
        return not self.token.is_cancelled()

    def _tell(self, written: Written, trip: RoundTrip | None) -> None:
        """Say what was written and not understood."""
        names = ", ".join(map(display_name, written.paths))
        self._note(f"Wrote {names} ({human_duration(written.said.duration_s)}). It is not encrypted.")
        if trip is not None:
            self._list(trip, written.said, display_name(written.paths[0]))

    def _keep(self, library: Library, script: Script, trip: RoundTrip | None) -> Script | None:
        """Keep sound and text in the library; None if that was ended."""
        titled = replace(script, title=self.wish.title or script.title)
        with self._progress(printable(titled.shown_title)) as moved:
            kept = self._narration(trip).keep(Held(library), titled, self._wanted(SoundForm.FLAC), moved)
        if kept is None:
            return None
        self._note(f"Kept in the library as “{printable(kept.item.title)}”.")
        if trip is not None:
            self._list(trip, kept.said, printable(kept.item.title))
        return script

    def _narration(self, trip: RoundTrip | None) -> NarrationService:
        return NarrationService(self.preparation, SoundExport(), installed_voices(), trip)

    def _wanted(self, form: SoundForm) -> Wanted:
        loudness = self.wish.loudness
        target = SPEECH if loudness is None else LoudnessTarget(integrated_lufs=loudness)
        return Wanted(
            form=form,
            delivery=self.wish.delivery,
            target=None if self.wish.as_it_is else target,
            tags=self.wish.tags,
            overwrite=self.wish.overwrite,
        )

    @contextmanager
    def _round_trip(self) -> Iterator[RoundTrip]:
        transcribe = home.transcribing()
        try:
            yield RoundTrip(transcribe, self.token)
        finally:
            transcribe.close()

    @staticmethod
    def _list(trip: RoundTrip, said: Transcript, name: str) -> None:
        """List the sentences in doubt, each at its time in what was made."""
        left = placed(trip.left.values(), said.segments)
        if left:
            click.echo(f"Not understood in {name}:")
        for doubt in left:
            click.echo(f"{doubt.start_s:8.1f} s  said: {printable(doubt.text)}")
            click.echo(f"            heard: {printable(doubt.heard) or '(nothing)'}")

    def _judged(self, trip: RoundTrip) -> int:
        if trip.remakes:
            self._note(f"{len(trip.remakes)} sentences were not understood at first, and are said in another way.")
        if trip.sentences:
            self._note(
                f"{len(trip.left)} of {len(trip.sentences)} sentences were not understood by the model "
                f"{printable(trip.model)}."
            )
        return _DOUBTFUL if trip.left else 0

    @contextmanager
    def _progress(self, name: str) -> Iterator[Callable[[float], bool]]:
        is_shown = not self.wish.quiet
        with calling_on_signals(self.token.cancel), ProgressLine(name, is_shown=is_shown) as line:

            def moved(share: float) -> bool:
                line.show(events.Progressed(0, share, 1.0))
                return not self.token.is_cancelled()

            yield moved

    def _note(self, text: str) -> None:
        if not self.wish.quiet:
            click.echo(text, err=True)
