"""The one exception root, and the stable codes that cross every boundary of the program.

SoundlockError            anything that a user gets to read
├── InputError            the file or stream that was named
├── ModelError            the speech model that was chosen
├── EngineError           the process that recognises speech
├── OutputError           the place where results should go
├── LibraryError          the encrypted library: its keys, its files, its database
├── AudioError            sound devices, and what reads a recording for them
├── CloudError            cloud voices: what the user allowed, the way there, what the vendor answered
└── OptionError           a value that makes no sense

A cancelled job is an outcome (see app.core.events), not an error.
"""

from __future__ import annotations

import enum
from typing import ClassVar, Final

Param = str | int | float


class Code(enum.StrEnum):
    """Name one way in which something can go wrong; values never change once published."""

    INPUT_MISSING = "input.missing"
    INPUT_NO_MEDIA_IN_FOLDER = "input.no_media_in_folder"
    INPUT_NOT_REGULAR = "input.not_regular"
    INPUT_PERMISSION = "input.permission"
    INPUT_EMPTY = "input.empty"
    INPUT_NOT_MEDIA = "input.not_media"
    INPUT_PLAYLIST = "input.playlist"
    INPUT_NO_AUDIO = "input.no_audio"
    INPUT_NO_SUCH_TRACK = "input.no_such_track"
    INPUT_ABSURD_HEADER = "input.absurd_header"
    INPUT_UNDECODABLE = "input.undecodable"
    INPUT_UNREADABLE = "input.unreadable"
    INPUT_TOO_LARGE = "input.too_large"
    INPUT_CHANGED = "input.changed"
    INPUT_KEPT = "input.kept"
    INPUT_NOT_DOCUMENT = "input.not_document"
    INPUT_NO_TEXT = "input.no_text"
    INPUT_TOO_LONG = "input.too_long"
    INPUT_ENTITIES = "input.entities"
    INPUT_SLOW = "input.slow"
    INPUT_DEMANDING = "input.demanding"
    INPUT_DAMAGED = "input.damaged"
    INPUT_ENCRYPTED = "input.encrypted"
    INPUT_PASSWORD_NEEDED = "input.password_needed"  # noqa: S105 (a code)
    INPUT_PASSWORD_WRONG = "input.password_wrong"  # noqa: S105 (a code)
    INPUT_PICTURES = "input.pictures"
    INPUT_BOMB = "input.bomb"
    INPUT_OTHER_DOCUMENT = "input.other_document"
    INPUT_READER_STOPPED = "input.reader_stopped"
    INPUT_MARKUP = "input.markup"
    INPUT_NOTHING_TO_SAY = "input.nothing_to_say"
    INPUT_UNSAYABLE = "input.unsayable"
    INPUT_NOT_REDACTABLE = "input.not_redactable"
    MODEL_MISSING = "model.missing"
    MODEL_INCOMPLETE = "model.incomplete"
    MODEL_UNSAFE = "model.unsafe"
    MODEL_DAMAGED = "model.damaged"
    MODEL_EXISTS = "model.exists"
    MODEL_LANGUAGE = "model.language"
    VOICE_MISSING = "model.voice_missing"
    VOICE_NAME = "model.voice_name"
    VOICE_KIND = "model.voice_kind"
    VOICE_INCOMPLETE = "model.voice_incomplete"
    VOICE_DAMAGED = "model.voice_damaged"
    VOICE_UNSAFE = "model.voice_unsafe"
    VOICE_SILENT = "model.voice_silent"
    NAME_MODEL_KIND = "model.names_kind"
    NAME_MODEL_INCOMPLETE = "model.names_incomplete"
    NAME_MODEL_DAMAGED = "model.names_damaged"
    NAME_MODEL_UNSAFE = "model.names_unsafe"
    NAME_MODEL_EXISTS = "model.names_exists"
    NAME_MODEL_MISSING = "model.names_missing"
    NAME_MODEL_NAME = "model.names_name"
    ENGINE_START = "engine.start"
    ENGINE_DIED = "engine.died"
    ENGINE_MEMORY = "engine.memory"
    ENGINE_PROTOCOL = "engine.protocol"
    ENGINE_STALLED = "engine.stalled"
    ENGINE_SANDBOX = "engine.sandbox"
    ENGINE_FAILED = "engine.failed"
    OUTPUT_EXISTS = "output.exists"
    OUTPUT_FULL = "output.full"
    OUTPUT_PERMISSION = "output.permission"
    OUTPUT_FAILED = "output.failed"
    OUTPUT_NO_SOUND = "output.no_sound"
    OUTPUT_NO_ENCODER = "output.no_encoder"
    OUTPUT_ENCODER_STOPPED = "output.encoder_stopped"
    LIBRARY_MISSING = "library.missing"
    LIBRARY_EXISTS = "library.exists"
    LIBRARY_BUSY = "library.busy"
    LIBRARY_LOCKED = "library.locked"
    LIBRARY_WRONG_KEY = "library.wrong_key"
    LIBRARY_NO_SUCH_SLOT = "library.no_such_slot"
    LIBRARY_LAST_SLOT = "library.last_slot"
    LIBRARY_KEY_LIMITS = "library.key_limits"
    LIBRARY_KEY_MEMORY = "library.key_memory"
    LIBRARY_KEYCHAIN_ABSENT = "library.keychain_absent"
    LIBRARY_KEYCHAIN_LOCKED = "library.keychain_locked"
    LIBRARY_KEYCHAIN_ENTRY = "library.keychain_entry"
    LIBRARY_KEYCHAIN_FAILED = "library.keychain_failed"
    LIBRARY_TAMPERED = "library.tampered"
    LIBRARY_FORGED = "library.forged"
    LIBRARY_ROLLED_BACK = "library.rolled_back"
    LIBRARY_LOG = "library.log"
    LIBRARY_VERSION = "library.version"
    LIBRARY_DATABASE = "library.database"
    LIBRARY_BLOB_MISSING = "library.blob_missing"
    LIBRARY_NO_SUCH_ITEM = "library.no_such_item"
    LIBRARY_UNFINISHED = "library.unfinished"
    LIBRARY_QUERY = "library.query"
    LIBRARY_FULL = "library.full"
    LIBRARY_PERMISSION = "library.permission"
    LIBRARY_NO_LOCKS = "library.no_locks"
    LIBRARY_CLOCK = "library.clock"
    LIBRARY_FAILED = "library.failed"
    AUDIO_NO_LIBRARY = "audio.no_library"
    AUDIO_NO_DEVICE = "audio.no_device"
    AUDIO_DEVICE_LOST = "audio.device_lost"
    AUDIO_READER_STOPPED = "audio.reader_stopped"
    CLOUD_OFF = "cloud.off"
    CLOUD_NO_LIBRARY = "cloud.no_library"
    CLOUD_NOT_ENABLED = "cloud.not_enabled"
    CLOUD_NO_CONSENT = "cloud.no_consent"
    CLOUD_CHANGED = "cloud.changed"
    CLOUD_CONSENT_ENDED = "cloud.consent_ended"
    CLOUD_SENSITIVE = "cloud.sensitive"
    CLOUD_NO_KEY = "cloud.no_key"
    CLOUD_KEY_FORM = "cloud.key_form"
    CLOUD_REGION = "cloud.region"
    CLOUD_HOST = "cloud.host"
    CLOUD_WAY_HOST = "cloud.way_host"
    CLOUD_WAY_AUTHORITY = "cloud.way_authority"
    CLOUD_WAY_PROXY = "cloud.way_proxy"
    CLOUD_WAY_PIN = "cloud.way_pin"
    CLOUD_BLOCKED = "cloud.blocked"
    CLOUD_UNDECIDED = "cloud.undecided"
    CLOUD_LANGUAGE = "cloud.language"
    CLOUD_BUDGET = "cloud.budget"
    CLOUD_TOO_LONG = "cloud.too_long"
    CLOUD_UNREACHABLE = "cloud.unreachable"
    CLOUD_CERTIFICATE = "cloud.certificate"
    CLOUD_REDIRECT = "cloud.redirect"
    CLOUD_TIMEOUT = "cloud.timeout"
    CLOUD_TOO_BIG = "cloud.too_big"
    CLOUD_CLOCK = "cloud.clock"
    CLOUD_REFUSED = "cloud.refused"
    CLOUD_BAD_KEY = "cloud.bad_key"
    CLOUD_FORBIDDEN = "cloud.forbidden"
    CLOUD_NOT_FOUND = "cloud.not_found"
    CLOUD_QUOTA = "cloud.quota"
    CLOUD_BUSY = "cloud.busy"
    CLOUD_VENDOR_FAULT = "cloud.vendor_fault"
    CLOUD_PRIVACY_REFUSED = "cloud.privacy_refused"
    CLOUD_UNREADABLE = "cloud.unreadable"
    CLOUD_CUT_SHORT = "cloud.cut_short"
    CLOUD_VOICE = "cloud.voice"
    CLOUD_DELETIONS_OPEN = "cloud.deletions_open"
    CLOUD_DELETION_UNKNOWN = "cloud.deletion_unknown"
    CLOUD_FACTS = "cloud.facts"
    OPTION_INVALID = "option.invalid"
    OPTION_PATTERN = "option.pattern"
    OPTION_PATTERN_SLOW = "option.pattern_slow"
    OPTION_REPLACEMENT = "option.replacement"
    VOICE_UNKNOWN = "option.voice_unknown"
    SETTING_UNKNOWN = "option.setting_unknown"
    INTERNAL = "internal"


class WarningCode(enum.StrEnum):
    """Name one thing about a result that the user should know although it succeeded."""

    SHORTER_THAN_DECLARED = "media.shorter_than_declared"
    LONGER_THAN_DECLARED = "media.longer_than_declared"
    DAMAGED_PARTS = "media.damaged_parts"
    BAD_SAMPLES = "media.bad_samples"
    ANTI_PHASE = "media.anti_phase"
    NO_SPEECH = "recognition.no_speech"
    BASIC_ENGINE = "recognition.basic_engine"
    OPTION_IGNORED = "recognition.option_ignored"
    FELL_BACK_TO_CPU = "engine.fell_back_to_cpu"
    ENGINE_RESTARTED = "engine.restarted"
    NOT_SANDBOXED = "engine.not_sandboxed"
    ENCODING_GUESSED = "document.encoding_guessed"
    DAMAGED_LETTERS = "document.damaged_letters"
    HIDDEN_LEFT_OUT = "document.hidden_left_out"
    PARTS_MISSING = "document.parts_missing"
    PAGES_WITHOUT_TEXT = "document.pages_without_text"
    TAGS_KEPT = "import.tags_kept"
    LIBRARY_OPEN_TO_OTHERS = "library.open_to_others"
    LIBRARY_QUARANTINE = "library.quarantine"


class SoundlockError(Exception):
    """Carry a stable code and user-safe parameters; sentences are made in app.core.messages."""

    exit_status: ClassVar[int] = 70

    def __init__(self, code: Code, **params: Param) -> None:
        self.code = code
        self.params: dict[str, Param] = params
        super().__init__(f"{code} {params}" if params else str(code))


class InputError(SoundlockError):
    """Report a file or stream that cannot be used."""

    exit_status = 3


class ModelError(SoundlockError):
    """Report a speech model that cannot be used."""

    exit_status = 4


class EngineError(SoundlockError):
    """Report the recognising process failing."""

    exit_status = 5


class OutputError(SoundlockError):
    """Report a result that could not be written."""

    exit_status = 6


class LibraryError(SoundlockError):
    """Report the encrypted library refusing, damaged, out of reach or tampered with."""

    exit_status = 7


class AudioError(SoundlockError):
    """Report sound that cannot be heard or recorded."""

    exit_status = 8


class CloudError(SoundlockError):
    """Report a cloud voice that may not or cannot be used."""

    exit_status = 9


class OptionError(SoundlockError):
    """Report an option whose value makes no sense."""

    exit_status = 2


_FAMILIES: Final[dict[str, type[SoundlockError]]] = {
    "input": InputError,
    "model": ModelError,
    "engine": EngineError,
    "output": OutputError,
    "library": LibraryError,
    "audio": AudioError,
    "cloud": CloudError,
    "option": OptionError,
}


def error_from_code(code: Code, **params: Param) -> SoundlockError:
    """Build the exception of the family that `code` belongs to."""
    return _FAMILIES.get(code.partition(".")[0], SoundlockError)(code, **params)


def stored_error(code: str, **params: Param) -> SoundlockError | None:
    """Build the exception of a code that was written down; None for no code, or one that is not known here."""
    return error_from_code(Code(code), **params) if code in set(Code) else None
