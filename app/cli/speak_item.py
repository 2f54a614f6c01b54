"""What `soundlock speak --item` reads: the transcript of an item, each speaker in a voice of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.cli.speak_wish import SpeakWish
from app.core.cast import cast_of
from app.core.errors import Code, OptionError
from app.core.text import printable
from app.services.conversation import Conversation, cast_in_voices, conversation_of
from app.services.known_voices import KnownVoices
from app.services.script import Script
from app.services.voices_service import installed_voices

if TYPE_CHECKING:
    from app.library.library import Library


def script_of_item(library: Library, wish: SpeakWish) -> tuple[Script, SpeakWish]:
    """Return what is read of an item, and the wish with a voice for what nobody in particular says.

    OptionError for a speaker or a voice that is not there, or voices that cannot take turns.
    """
    found = conversation_of(library, library.items.find(wish.item or ""))
    script = Script(
        text=cast_of(found.lines).text,
        language=wish.language,
        assumed=found.language,
        title=found.title,
        is_sensitive=found.is_sensitive,
    )
    if wish.cloud is not None:  # one voice reads all of it
        return script, replace(wish, sensitive=wish.sensitive or found.is_sensitive)
    known = {one.voice.id: one for one in KnownVoices(installed_voices()).all()}
    chosen = _chosen(found, wish)
    for voice in filter(None, (wish.voice, *chosen.values())):
        if voice not in known:
            raise OptionError(Code.VOICE_UNKNOWN, voice=voice)
    before = {speaker: voice for speaker, voice in found.voices.items() if voice in known}
    preferred = next(filter(None, (wish.voice, *chosen.values(), *before.values())), "")
    cast = cast_in_voices(
        found.lines,
        found.speakers,
        tuple(known.values()),
        language=wish.language or found.language,
        preferred=preferred,
        chosen=_in_turns(before, chosen, {voice: one.rate_hz for voice, one in known.items()}, preferred),
    )
    return replace(script, text=cast.text, roles=cast.roles), replace(wish, voice=preferred)


def _in_turns(
    before: Mapping[str, str], chosen: Mapping[str, str], rates: Mapping[str, int], preferred: str
) -> dict[str, str]:
    """Return who is read by whom, without voices of before whose sound has other samples a second."""
    rate_hz = rates.get(preferred)
    for voice in chosen.values():
        if rates[voice] != rate_hz:
            why = f"it has {rates[voice]} samples a second and {preferred} {rate_hz}, so they cannot take turns"
            raise OptionError(Code.OPTION_INVALID, option="--voice-of", value=f"{voice} ({why})")
    return {speaker: voice for speaker, voice in before.items() if rates[voice] == rate_hz} | dict(chosen)


def _chosen(found: Conversation, wish: SpeakWish) -> dict[str, str]:
    """Return the voices of speakers that are wished for."""
    chosen = {}
    for given in wish.voice_of:
        speaker, mark, voice = given.rpartition("=")
        if not (mark and speaker and voice):
            value = f"{printable(given)} (not SPEAKER=VOICE)"
            raise OptionError(Code.OPTION_INVALID, option="--voice-of", value=value)
        if speaker not in found.speakers:
            names = f"the speakers are {', '.join(map(printable, found.speakers))}"
            told = names if found.speakers else "nobody is named in this transcript"
            raise OptionError(Code.OPTION_INVALID, option="--voice-of", value=f"{printable(speaker)} ({told})")
        chosen[speaker] = voice
    return chosen
