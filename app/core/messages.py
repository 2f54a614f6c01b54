"""Codes turned into sentences: what happened, what was kept, what to do next.

The one table of its kind; the command line prints it and the window shows it. Placeholders are the
parameters of the error.
"""

from __future__ import annotations

from typing import Final

from app.core.errors import Code, Param, SoundlockError, WarningCode
from app.core.text import printable
from app.core.transcript import Notice

SENTENCES: Final[dict[Code, str]] = {
    Code.INPUT_MISSING: "There is no file “{name}”. Nothing was read. Check the name and the folder.",
    Code.INPUT_NO_MEDIA_IN_FOLDER: (
        "The folder “{name}” holds no audio or video. Nothing was read. Name a file or another folder."
    ),
    Code.INPUT_NOT_REGULAR: (
        "“{name}” is not a file but a {kind}. Nothing was read. To read from a pipe, use “-” as the name."
    ),
    Code.INPUT_PERMISSION: "You may not read “{name}”. Nothing was read. Ask its owner for permission.",
    Code.INPUT_EMPTY: "“{name}” is empty (0 bytes). There is nothing to transcribe. Copy or record it again.",
    Code.INPUT_NOT_MEDIA: (
        "“{name}” is no audio or video that can be read, whatever its name says. The file was left as it is. "
        "Try it in a player; if it plays there, convert it to WAV, FLAC or MP3."
    ),
    Code.INPUT_PLAYLIST: (
        "“{name}” is a playlist or stream description, not a recording: it only points elsewhere, and following "
        "it is refused. The file was left as it is. Name the media file itself."
    ),
    Code.INPUT_NO_AUDIO: "“{name}” has pictures but no sound. Nothing was transcribed. Choose a file with an audio track.",
    Code.INPUT_NO_SUCH_TRACK: (
        "“{name}” has {tracks} audio track(s), so there is no track {track}. Nothing was transcribed. "
        "Choose a track from 1 to {tracks}."
    ),
    Code.INPUT_ABSURD_HEADER: (
        "The header of “{name}” declares {what}, which no recording has. It is damaged or made to do harm and was "
        "not decoded. The file was left as it is."
    ),
    Code.INPUT_UNDECODABLE: (
        "“{name}” starts like a recording, but no sound could be decoded from it. It seems damaged or cut off. "
        "The file was left as it is. Try to get a complete copy."
    ),
    Code.INPUT_UNREADABLE: (
        "Reading “{name}” failed on the disk or network ({reason}). What was finished is kept. Copy the file to "
        "another disk and try again."
    ),
    Code.INPUT_TOO_LARGE: (
        "What came through the pipe is larger than {limit} and does not fit into memory. Nothing was kept on disk. "
        "Save it as a file and name the file."
    ),
    Code.INPUT_CHANGED: (
        "“{name}” is not the file that the unfinished transcript was made from. The transcript was left as it is. "
        "Name the original file, or start again without --resume."
    ),
    Code.MODEL_MISSING: (
        "There is no speech model “{name}”. Nothing was transcribed. “soundlock models” lists what is installed; "
        "“soundlock models add FOLDER” takes one in."
    ),
    Code.MODEL_INCOMPLETE: (
        "The model folder “{name}” lacks {what}. It was not loaded and nothing was changed. Get the whole folder "
        "of a CTranslate2 Whisper model; a missing file is never fetched from the network."
    ),
    Code.MODEL_UNSAFE: (
        "The model folder “{name}” holds “{what}”, a file type that can run programs. It was not loaded. Use a "
        "model in CTranslate2 format from a source that you trust, without that file."
    ),
    Code.MODEL_DAMAGED: (
        "The model “{name}” cannot be loaded: {what}. Nothing was transcribed. Get a fresh copy of the folder."
    ),
    Code.MODEL_EXISTS: (
        "A model called “{name}” is already installed. It was left as it is. Give another name with --name, or "
        "remove the old one first."
    ),
    Code.MODEL_LANGUAGE: (
        "The model “{name}” does not know the language “{language}”. Nothing was transcribed. Choose one of its "
        "languages or another model."
    ),
    Code.ENGINE_START: (
        "The speech engine could not start ({reason}). Nothing was transcribed. “soundlock doctor” says what is missing."
    ),
    Code.ENGINE_DIED: (
        "The speech engine stopped unexpectedly ({reason}). The finished part is kept, and the job can go on from there."
    ),
    Code.ENGINE_MEMORY: (
        "The computer has not enough memory for this model. The finished part is kept. Close other programs or "
        "choose a smaller model."
    ),
    Code.ENGINE_PROTOCOL: (
        "The speech engine sent something that makes no sense ({reason}) and was stopped. The finished part is kept. "
        "Please report this."
    ),
    Code.ENGINE_STALLED: (
        "The speech engine did not answer for {seconds} s and was stopped. The finished part is kept. Try again, or "
        "choose a smaller model."
    ),
    Code.ENGINE_SANDBOX: (
        "The speech engine could not lock itself away from the network and the disk ({reason}), so it refused to "
        "work. Nothing was read. “soundlock doctor” says what is missing."
    ),
    Code.ENGINE_FAILED: (
        "The speech engine failed on this input ({reason}). The finished part is kept. Try another model, and "
        "please report this."
    ),
    Code.OUTPUT_EXISTS: (
        "“{name}” exists already. It was left as it is, and nothing was transcribed. Use --overwrite, or another --output folder."
    ),
    Code.OUTPUT_FULL: (
        "The disk is full: “{name}” could not be written. No half-written file was left. Make room and run it again."
    ),
    Code.OUTPUT_PERMISSION: (
        "You may not write “{name}”. Nothing was written. Choose another folder with --output."
    ),
    Code.OUTPUT_FAILED: (
        "“{name}” could not be written ({reason}). No half-written file was left. Choose another folder with --output."
    ),
    Code.OPTION_INVALID: "The value “{value}” does not fit the option {option}. Nothing was done. See “soundlock transcribe --help”.",
    Code.INTERNAL: "Something went wrong inside Soundlock ({reason}). What was finished is kept. Please report this.",
}

NOTICES: Final[dict[WarningCode, str]] = {
    WarningCode.SHORTER_THAN_DECLARED: (
        "The file says that it lasts {declared}, but only {decoded} could be decoded: it was probably cut off."
    ),
    WarningCode.LONGER_THAN_DECLARED: (
        "The file says that it lasts {declared}, but {decoded} were decoded. All of it was transcribed."
    ),
    WarningCode.DAMAGED_PARTS: "{count} damaged part(s) of the file were skipped; words may be missing there.",
    WarningCode.BAD_SAMPLES: "{count} sample(s) of the recording were not numbers and were taken as silence.",
    WarningCode.ANTI_PHASE: (
        "The two channels cancel each other out when mixed, so only the first was used. Use --channels split to hear both."
    ),
    WarningCode.NO_SPEECH: "No speech was found in this file.",
    WarningCode.BASIC_ENGINE: (
        "The built-in engine is basic: US English only, and about every third word may be wrong. For much better "
        "text, take in a Whisper model: soundlock models add FOLDER."
    ),
    WarningCode.OPTION_IGNORED: "The option {option} has no effect here: {reason}.",
    WarningCode.FELL_BACK_TO_CPU: "The graphics card could not be used ({reason}); the work was done on the processor.",
    WarningCode.ENGINE_RESTARTED: (
        "The speech engine stopped unexpectedly ({reason}) and was started again at {position}. Nothing was lost."
    ),
    WarningCode.NOT_SANDBOXED: (
        "This system offers no full sandbox ({missing}), so the engine's isolation is best effort."
    ),
}


def sentence(error: SoundlockError) -> str:
    """Say in plain words what happened, what was kept and what to do."""
    return _filled(SENTENCES[error.code], error.params)


def notice_sentence(notice: Notice) -> str:
    """Say in plain words what the reader of a result should know."""
    return _filled(NOTICES[notice.code], notice.params)


class _Forgiving(dict[str, Param]):
    def __missing__(self, key: str) -> str:
        return "?"


def _filled(template: str, params: dict[str, Param]) -> str:
    safe = {key: printable(value) if isinstance(value, str) else value for key, value in params.items()}
    return template.format_map(_Forgiving(safe))
