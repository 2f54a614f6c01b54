"""A script as its voices say it: from the first utterance to the last, as often as it takes, each time alike."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from app.core.cast import in_roles
from app.core.errors import Code, InputError
from app.core.remaking import Remake, with_remakes
from app.core.speakable import Utterance
from app.services.narration import Narration
from app.services.narration_progress import Share
from app.services.script import Script, Wanted
from app.services.speaking import Preparation, Speaker, speaker, spoken_language, worth_workers
from app.services.voice_sources import InstalledVoices, folders_beside


@dataclass(frozen=True, slots=True, kw_only=True)
class Recital:
    """Starts its workers anew each time; `share` follows how far that is. What is heard first is `proven`."""

    script: Script
    wanted: Wanted
    share: Share
    preparation: Preparation
    installed: InstalledVoices
    is_proven: bool = False

    def remade(self, remakes: Mapping[str, Remake]) -> Recital:
        """Return the same with sentences said in the way in which they were understood."""
        return replace(self, script=replace(self.script, remakes={**self.script.remakes, **remakes}))

    def utterances(self) -> Iterator[Utterance]:
        """Yield what is said, by whoever's part it is; InputError for a text without a word."""
        script = self.script
        language, _ = spoken_language(script.told_language)
        found = self.preparation.utterances(script.text, language=language, is_fixed=bool(script.language))
        said = in_roles(found, script.roles) if script.roles else found
        first = next((one for one in said if not one.is_silent), None)
        if first is None:
            raise InputError(Code.INPUT_NOTHING_TO_SAY)
        yield first
        yield from said

    @contextlib.contextmanager
    def begun(self) -> Iterator[Narration]:
        """Start the workers for one time."""
        with self.voice() as voice:
            yield self.narration(voice)

    def narration(self, voice: Speaker) -> Narration:
        """Return what says the script, or a part of it, once."""
        # What is brought to a loudness is as loud as that, however loud somebody listens.
        volume = self.wanted.delivery.volume if self.wanted.target is None else 1.0
        delivery = replace(self.wanted.delivery, volume=volume)
        return Narration(voice, self.script.text, delivery, self.script.roles)

    def sound(self, narration: Narration) -> Iterator[bytes]:
        """Say all of it; InputError in the end if that was nothing but silence."""
        script = self.script
        yield from self.said(narration, with_remakes(script.text, self.utterances(), script.remakes))
        if not narration.is_heard and self.wanted.delivery.volume:
            raise InputError(Code.INPUT_NOTHING_TO_SAY)

    def said(self, narration: Narration, utterances: Iterable[Utterance]) -> Iterator[bytes]:
        """Say some of it, subtitles at their times."""
        cues, followed = self.script.cues, self.share.over(utterances)
        return narration.fitted(followed, cues) if cues else narration.sound(followed)

    def voice(self) -> AbstractContextManager[Speaker]:
        """Start the workers of all its voices; what is said more than once has to be as long each time."""
        script, chosen = self.script, self.wanted.delivery.voice
        is_said_again = self.wanted.target is not None or bool(script.chapters or script.remakes)
        folder = self.installed.folder_of(chosen)
        return speaker(
            model_dir=folder,
            is_repeatable=is_said_again or self.is_proven,
            workers=worth_workers(folder, len(script.text)),
            beside=folders_beside(self.installed, chosen, (role.prosody.voice for role in script.roles)),
        )
