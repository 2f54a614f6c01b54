"""What to do next, where that depends on how the program is used: in the window or on the command line."""

from __future__ import annotations

import enum
from typing import Final

from app.core.errors import Code, WarningCode


class Surface(enum.StrEnum):
    """Name the place where a sentence is read; a document is read by people who may not have the program."""

    COMMAND_LINE = "command_line"
    WINDOW = "window"
    DOCUMENT = "document"


# For each code the ending on the command line and in the window; a document gets neither.
WAYS_OUT: Final[dict[Code | WarningCode, tuple[str, str]]] = {
    Code.INPUT_NOT_REGULAR: ("To read from a pipe, use “-” as the name.", "Choose an audio or video file."),
    Code.INPUT_CHANGED: (
        "Name the original file, or start again without --resume.",
        "Drop the original file, or start again.",
    ),
    Code.MODEL_MISSING: (
        "“soundlock models” lists what is installed; “soundlock models add FOLDER” takes one in.",
        "Choose an installed model, or add one with “Add…”.",
    ),
    Code.MODEL_EXISTS: (
        "Give another name with --name, or remove the old one first.",
        "Rename the folder, or remove the old model first.",
    ),
    Code.VOICE_MISSING: ("“soundlock voices” lists them all.", "Choose another voice."),
    Code.VOICE_SILENT: (
        "Choose another voice with --voice; “soundlock voices” lists them all.",
        "Choose another voice.",
    ),
    Code.VOICE_UNKNOWN: ("“soundlock voices” lists them all.", "Choose another voice."),
    Code.SETTING_UNKNOWN: ("“soundlock settings list” names them all.", "Search for it in the settings."),
    Code.ENGINE_START: (
        "“soundlock doctor” says what is missing.",
        "Start Soundlock again; if that does not help, “soundlock doctor” in a terminal says what is missing.",
    ),
    Code.ENGINE_SANDBOX: (
        "“soundlock doctor” says what is missing.",
        "Start Soundlock again; if that does not help, “soundlock doctor” in a terminal says what is missing.",
    ),
    Code.OUTPUT_EXISTS: (
        "Choose another --output, or add --overwrite where the command has it.",
        "Choose another name or folder.",
    ),
    Code.OUTPUT_PERMISSION: ("Choose another folder with --output.", "Choose another folder."),
    Code.OUTPUT_FAILED: ("Choose another folder with --output.", "Choose another folder."),
    Code.OPTION_INVALID: ("Add --help to the command to see what fits.", "Choose another value."),
    Code.LIBRARY_MISSING: ("“soundlock library init” makes one.", "Make one, or choose another folder."),
    Code.LIBRARY_LOCKED: ("Unlock it and try again.", "Unlock it and try again."),
    Code.LIBRARY_KEYCHAIN_ABSENT: (
        "Unlock with --passphrase, --key-file or --recovery-key.",
        "Unlock with your passphrase, a key file or the recovery key.",
    ),
    Code.LIBRARY_KEYCHAIN_LOCKED: (
        "Unlock the keychain, or use --passphrase, --key-file or --recovery-key.",
        "Unlock the keychain, or use your passphrase, a key file or the recovery key.",
    ),
    Code.LIBRARY_KEYCHAIN_ENTRY: (
        "Unlock with --passphrase, --key-file or --recovery-key; “soundlock library slots add keychain” then makes "
        "a new entry.",
        "Unlock with your passphrase, a key file or the recovery key, and add the keychain again.",
    ),
    Code.LIBRARY_KEYCHAIN_FAILED: (
        "Unlock with --passphrase, --key-file or --recovery-key.",
        "Unlock with your passphrase, a key file or the recovery key.",
    ),
    Code.LIBRARY_TAMPERED: (
        "“soundlock library verify” names what is hurt; put back a backup with “soundlock library restore”.",
        "Check the library to see what is hurt, and put back a backup.",
    ),
    Code.LIBRARY_DATABASE: (
        "Put back a backup with “soundlock library restore”.",
        "Put back a backup.",
    ),
    Code.LIBRARY_ROLLED_BACK: (
        "If you put back a backup yourself, say so with “soundlock library restore --accept”.",
        "If you put back a backup yourself, say so to go on.",
    ),
    Code.LIBRARY_NO_SUCH_ITEM: ("“soundlock library list” shows what is there.", "Choose another item."),
    Code.LIBRARY_UNFINISHED: (
        "“soundlock library resume” goes on with it; “soundlock library transcribe” starts anew.",
        "Go on with it first, or transcribe the whole recording again.",
    ),
    Code.LIBRARY_CLOCK: (
        "If it is right, add --trust-clock.",
        "If it is right, say so to go on.",
    ),
    Code.LIBRARY_NO_SUCH_SLOT: (
        "Unlock with --passphrase, --key-file or --recovery-key; once unlocked, “soundlock library slots” lists the ways.",
        "Choose another way to unlock.",
    ),
    WarningCode.ANTI_PHASE: (
        "Use --channels split to hear both.",
        "",
    ),
    WarningCode.BASIC_ENGINE: (
        "For much better text, take in a Whisper model: soundlock models add FOLDER.",
        "For much better text, take in a Whisper model.",
    ),
}


def way_out(code: Code | WarningCode, surface: Surface) -> str:
    """Return what to do next on a surface, empty where the sentence says it all."""
    command_line, window = WAYS_OUT.get(code, ("", ""))
    return {Surface.COMMAND_LINE: command_line, Surface.WINDOW: window, Surface.DOCUMENT: ""}[surface]
