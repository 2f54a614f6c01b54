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
    Code.INPUT_PASSWORD_NEEDED: (
        "Type it at a terminal, or name a file that holds it with --password-file.",
        "Open the document again, and type it.",
    ),
    Code.INPUT_PASSWORD_WRONG: (
        "Upper and lower case matter. Try again, or save a copy without a password.",
        "Upper and lower case matter. Try again.",
    ),
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
    Code.VOICE_NAME: ("Give another name with --name.", "Rename the folder, then add it again."),
    Code.NAME_MODEL_NAME: ("Give another name with --name.", "Rename the folder, then add it again."),
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
    Code.LIBRARY_LOG: (
        "Put back a backup, or go on without what was saved last: “soundlock library restore --accept”.",
        "Put back a backup, or go on without what was saved last.",
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
    Code.AUDIO_NO_DEVICE: (
        "Plug in or switch on a device and try again; --output writes a sound file instead.",
        "The place is kept: plug in or switch on a device, then play again.",
    ),
    Code.AUDIO_DEVICE_LOST: (
        "Check the device, then try again.",
        "The place is kept: check the device, then play again.",
    ),
    Code.CLOUD_OFF: (
        "“soundlock settings set cloud.offline off” turns it off.",
        "Turn it off in the settings, if you want cloud voices.",
    ),
    Code.CLOUD_NO_LIBRARY: (
        "“soundlock library init” makes one.",
        "Make a library first: Ctrl+Shift+P finds the command.",
    ),
    Code.CLOUD_NOT_ENABLED: (
        "“soundlock cloud enable VENDOR” switches them on.",
        "Switch them on on the page of cloud voices.",
    ),
    Code.CLOUD_WAY_AUTHORITY: (
        "Ask whoever runs the endpoint or the proxy for the certificate of their authority, as a PEM file.",
        "Ask whoever runs the endpoint or the proxy for the certificate of their authority, as a PEM file.",
    ),
    Code.CLOUD_NO_CONSENT: (
        "“soundlock cloud enable VENDOR” shows what you agree to.",
        "Read it again on the page of cloud voices, and agree if you want to.",
    ),
    Code.CLOUD_CHANGED: (
        "Run the command again, and look at what would leave now.",
        "Choose the voice again, and look at what would leave now.",
    ),
    Code.CLOUD_CONSENT_ENDED: (
        "“soundlock cloud enable VENDOR” shows what you agree to.",
        "Read it again on the page of cloud voices, and agree if you want to.",
    ),
    Code.CLOUD_NO_KEY: (
        "“soundlock cloud key add VENDOR” takes one in.",
        "Add one on the page of cloud voices.",
    ),
    Code.CLOUD_PRIVACY_REFUSED: (
        "If it kept the text, “soundlock cloud purge VENDOR” has it deleted.",
        "If it kept the text, have it deleted on the page of cloud voices.",
    ),
    Code.CLOUD_VOICE: (
        "“soundlock cloud voices VENDOR” lists them.",
        "Choose another voice.",
    ),
    Code.CLOUD_DELETIONS_OPEN: (
        "“soundlock cloud purge VENDOR” has it deleted; --anyway removes the key all the same.",
        "Have it deleted first.",
    ),
    Code.CLOUD_DELETION_UNKNOWN: (
        "Add the key of that account and try again; “soundlock cloud purge VENDOR --let-go” takes it off the list.",
        "Add the key of that account and try again, or take it off the list.",
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
