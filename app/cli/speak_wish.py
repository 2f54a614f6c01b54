"""What `soundlock speak` was asked for, and which of its options fit together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.core.errors import Code, OptionError
from app.core.loudness import MAX_LUFS, MIN_LUFS
from app.core.sound_forms import FILE_FORMS, SoundForm, SoundTags
from app.core.text import display_name
from app.core.voices import Delivery

if TYPE_CHECKING:
    from app.core.document import BlockKind

NOTHING: Final = "nothing"
SKIPPABLE: Final = ("code", "notes", "tables", "quotes")
_OF_A_FILE: Final = ("subtitles", "chapters", "author", "overwrite")
_OF_SOUND_KEPT: Final = ("verify", "loudness", "as_it_is", "title", "fit")
_OF_A_DOCUMENT: Final = ("ssml", "fit", "skip", "password_file")
_OF_THE_CLOUD: Final = ("model", "sensitive", "splice", "yes")
_OF_THIS_COMPUTER: Final = {
    **dict.fromkeys(("ssml", "dictionary", "chapters", "resume", "fit", "subtitles", "loudness", "voice_of"), ""),
    "verify": ": to say a sentence in another way, it would have to be sent again",
}


@dataclass(frozen=True, kw_only=True)
class SpeakWish:
    """The options, by their names."""

    item: str | None
    voice_of: tuple[str, ...]
    voice: str
    language: str
    rate: float
    pitch: float
    volume: float
    output: Path | None
    subtitles: tuple[str, ...] | None
    loudness: float | None
    as_it_is: bool
    verify: bool
    chapters: str | None
    resume: bool
    fit: bool
    skip: tuple[str, ...]
    save: bool
    title: str
    author: str
    overwrite: bool
    password_file: Path | None
    ssml: bool
    dictionary: Path | None
    cloud: str | None
    model: str
    sensitive: bool
    splice: bool
    yes: bool
    quiet: bool

    @property
    def is_aloud(self) -> bool:
        """Say whether somebody listens now."""
        return self.output is None and not self.save

    @property
    def delivery(self) -> Delivery:
        """Return how it is said."""
        return Delivery(voice=self.voice, rate=self.rate, pitch=self.pitch, volume=self.volume)

    @property
    def tags(self) -> SoundTags:
        """Return what a file says about its sound."""
        return SoundTags(title=self.title, author=self.author)

    @property
    def form(self) -> SoundForm:
        """Return the form of the output; OptionError if its name says none."""
        if self.chapters is not None:
            return SoundForm(self.chapters)
        return SoundForm.WAV if self.output is None else _form_of(self.output)

    @property
    def skipping(self) -> frozenset[BlockKind]:
        """Return which parts of a document are left out."""
        from app.core.document import PAGE_FURNITURE, BlockKind  # noqa: PLC0415 (keeps --help fast)

        chosen = frozenset(BlockKind(name.removesuffix("s")) for name in self.skip if name != NOTHING)
        return chosen if NOTHING in self.skip else PAGE_FURNITURE | chosen

    def checked(self) -> SpeakWish:
        """Return self if the options fit together, else raise OptionError."""
        for is_so, names, value in self._misfits():
            if is_so:
                self._refuse(names, value)
        if self.output is not None and self.chapters is None:
            _form_of(self.output)
        return self

    def _misfits(self) -> Iterator[tuple[bool, tuple[str, ...], str]]:
        """Yield when which options do not fit, and why."""
        is_cloud = self.cloud is not None
        yield self.item is None, ("voice_of",), "without --item"
        yield self.item is not None, _OF_A_DOCUMENT, "together with --item"
        yield self.output is None, _OF_A_FILE, "without --output"
        yield self.is_aloud and not is_cloud, _OF_SOUND_KEPT, "without --output or --save"
        yield self.chapters is None, ("resume",), "without --chapters"
        yield self.as_it_is, ("loudness",), "together with --as-it-is"
        squeezed = f"{self.loudness or 0:g} (above {MAX_LUFS:g} LUFS speech is squeezed flat)"
        yield (self.loudness or MIN_LUFS) > MAX_LUFS, ("loudness",), squeezed
        yield self.ssml, ("fit", "skip"), "together with --ssml"
        yield NOTHING in self.skip and len(self.skip) > 1, ("skip",), f"{NOTHING} and more"
        yield not is_cloud, _OF_THE_CLOUD, "without --cloud"
        for name, reason in _OF_THIS_COMPUTER.items():
            yield is_cloud, (name,), f"together with --cloud{reason}"
        is_twice = is_cloud and self.output is not None
        yield is_twice, ("save",), "together with --cloud and --output: the text would be sent twice"
        yield is_cloud and not self.voice, ("cloud",), f"{self.cloud}, without a --voice of it"

    def _refuse(self, names: tuple[str, ...], value: str) -> None:
        """Raise OptionError for the first of these options that was given."""
        for name in names:
            given: Any = getattr(self, name)
            if given is not None and given is not False and given not in ("", ()):
                raise OptionError(Code.OPTION_INVALID, option=f"--{name.replace('_', '-')}", value=value)


def _form_of(output: Path) -> SoundForm:
    suffix = output.suffix.lower().lstrip(".")
    if suffix not in FILE_FORMS:
        value = f"{display_name(output)} (its name has to end in one of {', '.join(FILE_FORMS)})"
        raise OptionError(Code.OPTION_INVALID, option="--output", value=value)
    return SoundForm(suffix)
