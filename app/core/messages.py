"""Codes turned into sentences: what happened, what was kept, what to do next.

The one table of its kind; the command line prints it and the window shows it. Placeholders are the
parameters of the error.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.core.causes import NAMES_OF_CAUSES, told
from app.core.errors import Code, Param, SoundlockError, WarningCode
from app.core.text import printable
from app.core.transcript import Notice
from app.core.ways_out import Surface, way_out

SENTENCES: Final[dict[Code, str]] = {
    Code.INPUT_MISSING: "There is no file “{name}”. Nothing was read. Check the name and the folder.",
    Code.INPUT_NO_MEDIA_IN_FOLDER: (
        "The folder “{name}” holds no audio or video. Nothing was read. Name a file or another folder."
    ),
    Code.INPUT_NOT_REGULAR: ("“{name}” is not a file but a {kind}. Nothing was read."),
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
        "“{name}” is not the file that the unfinished transcript was made from. The transcript was left as it is."
    ),
    Code.INPUT_KEPT: "“{name}” was not removed: {reason}. The file is as it was.",
    Code.INPUT_NOT_DOCUMENT: (
        "“{name}” is no document that can be read, whatever its name says. The file was left as it is. Save it as "
        "text, Word, OpenDocument, EPUB, HTML or PDF in the program that it comes from."
    ),
    Code.INPUT_NO_TEXT: "“{name}” holds no text. There is nothing to read aloud.",
    Code.INPUT_TOO_LONG: (
        "“{name}” holds more than {limit} million characters of text, more than can be read at once. The file was left "
        "as it is. Split it into several files."
    ),
    Code.INPUT_ENTITIES: (
        "“{name}” defines words of its own that can swell without end or fetch other files. It was not read and was "
        "left as it is. Save it anew in the program that it comes from, or as plain text."
    ),
    Code.INPUT_SLOW: (
        "Reading “{name}” took longer than {seconds} s and was stopped. The file was left as it is. It may be damaged "
        "or made to do harm; if you trust it, save it in another format and try that."
    ),
    Code.INPUT_DEMANDING: (
        "“{name}” needs more memory than a document is given. Nothing was read, and the file was left as it is. Split "
        "it, or save it as plain text."
    ),
    Code.INPUT_DAMAGED: (
        "“{name}” begins like a document ({kind}), but is damaged or cut off and could not be read. The file was left as it "
        "is. Try to get a complete copy."
    ),
    Code.INPUT_ENCRYPTED: (
        "“{name}” is protected by a password or by the shop that it comes from. Nothing was read. Save a copy without "
        "protection in the program that opens it."
    ),
    Code.INPUT_PASSWORD_NEEDED: "“{name}” opens with a password alone. Nothing was read.",
    Code.INPUT_PASSWORD_WRONG: "The password does not open “{name}”. Nothing was read.",
    Code.INPUT_PICTURES: (
        "“{name}” holds pictures of pages and no text. There is nothing to read aloud. Have its text recognised by a "
        "scanning program first."
    ),
    Code.INPUT_BOMB: (
        "“{name}” unpacks to far more than a document holds: it is damaged or made to do harm. It was not read, and the "
        "file was left as it is."
    ),
    Code.INPUT_OTHER_DOCUMENT: (
        "“{name}” is of a kind that is not read ({kind}). The file was left as it is. Save it as Word (DOCX), "
        "OpenDocument text, EPUB or PDF in the program that it comes from."
    ),
    Code.INPUT_READER_STOPPED: (
        "“{name}” was not read: the process that reads documents stopped ({reason}). Nothing else was touched. Try it "
        "again; if it happens again, save it in another format."
    ),
    Code.INPUT_MARKUP: (
        "The text is no SSML that can be read: {reason}, in line {line}. Nothing was said. Mend that line, or have the "
        "text read as plain text."
    ),
    Code.INPUT_NOTHING_TO_SAY: "There is nothing in this text that could be said. Give a text with words.",
    Code.INPUT_NOT_REDACTABLE: (
        "“{name}” is no plain text, no subtitles and no transcript of Soundlock, so nothing can be taken out of it. "
        "Nothing was written. Save it as plain text in UTF-8."
    ),
    Code.INPUT_UNSAYABLE: (
        "The voice “{voice}” knows none of the sounds of a sentence of this text, so reading stopped there. Choose a "
        "voice of the text's language."
    ),
    Code.MODEL_MISSING: ("There is no speech model “{name}”. Nothing was transcribed."),
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
    Code.MODEL_EXISTS: ("A model called “{name}” is already installed. It was left as it is."),
    Code.VOICE_MISSING: "No voice “{name}” is installed. Nothing was changed.",
    Code.VOICE_NAME: (
        "No voice can be called “{name}”: a name begins with no dot and holds no slash, backslash or #. Nothing was "
        "changed."
    ),
    Code.VOICE_KIND: (
        "The folder “{name}” is no voice that can be used: it holds no Piper, Kokoro, Matcha or Kitten model in the "
        "form of the sherpa-onnx project, or one that needs more than the phonemes of espeak-ng. It was not loaded and "
        "nothing was changed."
    ),
    Code.VOICE_INCOMPLETE: (
        "The voice “{name}” lacks {what}. It was not loaded and nothing was changed. Get the whole folder; a missing "
        "file is never fetched from the network."
    ),
    Code.VOICE_DAMAGED: (
        "The voice “{name}” cannot be used: {what}. It was not loaded. Get a fresh copy of the folder."
    ),
    Code.VOICE_UNSAFE: (
        "The voice “{name}” is not safe: {what}. It was not loaded. Get a copy from a source that you trust."
    ),
    Code.VOICE_SILENT: ("The voice “{name}” gave no sound for a sentence of the text, so reading stopped there."),
    Code.NAME_MODEL_KIND: (
        "The folder “{name}” is no model that finds names: none of the labels in its config.json, or all of them, "
        "stand for names of people. Nothing was changed."
    ),
    Code.NAME_MODEL_INCOMPLETE: (
        "The folder “{name}” lacks {what}. A model that finds names is a token classifier in ONNX format, as model.onnx "
        "with its tokenizer.json and config.json. It was not loaded; a missing file is never fetched from the network."
    ),
    Code.NAME_MODEL_DAMAGED: (
        "The model “{name}”, which finds names, cannot be used: {what}. Nothing was searched, and nothing left. Get a "
        "fresh copy of its folder, or remove it."
    ),
    Code.NAME_MODEL_UNSAFE: (
        "The model “{name}”, which finds names, is not safe: {what}. It was not loaded. Get a copy from a source that "
        "you trust."
    ),
    Code.NAME_MODEL_EXISTS: "The model “{name}” finds names already. It was left as it is. Remove it first.",
    Code.NAME_MODEL_NAME: (
        "No model can be called “{name}”: a name begins with no dot and holds no slash or backslash. Nothing was changed."
    ),
    Code.NAME_MODEL_MISSING: "No model that finds names is installed. Nothing was changed.",
    Code.MODEL_LANGUAGE: (
        "The model “{name}” does not know the language “{language}”. Nothing was transcribed. Choose one of its "
        "languages or another model."
    ),
    Code.ENGINE_START: ("The speech engine could not start ({reason}). Nothing was transcribed."),
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
        "work. Nothing was read."
    ),
    Code.ENGINE_FAILED: (
        "The speech engine failed on this input ({reason}). The finished part is kept. Try another model, and "
        "please report this."
    ),
    Code.OUTPUT_EXISTS: ("“{name}” exists already. It was left as it is, and nothing was written."),
    Code.OUTPUT_FULL: (
        "The disk is full: “{name}” could not be written. No half-written file was left. Make room and run it again."
    ),
    Code.OUTPUT_PERMISSION: ("You may not write “{name}”. Nothing was written."),
    Code.OUTPUT_FAILED: ("“{name}” could not be written ({reason}). No half-written file was left."),
    Code.OUTPUT_NO_SOUND: "There is no sound to write, so no file was made.",
    Code.OUTPUT_NO_ENCODER: (
        "Sound cannot be written as {form} here: the encoder is missing. Nothing was written. Choose another form, "
        "such as WAV or FLAC."
    ),
    Code.OUTPUT_ENCODER_STOPPED: (
        "What makes sound files stopped unexpectedly ({reason}). No half-written file was left. Try again, or choose "
        "another form."
    ),
    Code.LIBRARY_MISSING: "There is no library in “{name}”. Nothing was read or changed.",
    Code.LIBRARY_EXISTS: (
        "There is a library or something else in “{name}” already. It was left as it is. Choose an empty folder."
    ),
    Code.LIBRARY_BUSY: (
        "The library “{name}” is open in another Soundlock. Nothing was changed. Close the other one and try again."
    ),
    Code.LIBRARY_LOCKED: "The library is locked. What is in it is safe and was not changed.",
    Code.LIBRARY_WRONG_KEY: (
        "The {what} does not open the library. Nothing was changed. Check it and try again, or use another way to unlock."
    ),
    Code.LIBRARY_NO_SUCH_SLOT: "The library has no “{what}” to unlock it with. Nothing was changed.",
    Code.LIBRARY_LAST_SLOT: (
        "This is the last way to open the library, so it was kept: without it, nobody could read the library again. "
        "Add another way first."
    ),
    Code.LIBRARY_KEY_LIMITS: (
        "The file with the key slots asks for {what}, which no version of Soundlock writes: it is damaged or made to "
        "do harm. Nothing was changed. Put back a copy of it from a backup."
    ),
    Code.LIBRARY_KEY_MEMORY: (
        "Checking the passphrase needs {needed} of memory, and only {free} are free. Nothing was changed. Close other "
        "programs and try again."
    ),
    Code.LIBRARY_KEYCHAIN_ABSENT: (
        "This computer offers no keychain that keeps secrets encrypted. Nothing was stored or changed."
    ),
    Code.LIBRARY_KEYCHAIN_LOCKED: "The keychain of this computer is locked. Nothing was stored or changed.",
    Code.LIBRARY_KEYCHAIN_ENTRY: (
        "The keychain no longer holds the key of this library. The library is kept as it is, and no new key was made."
    ),
    Code.LIBRARY_KEYCHAIN_FAILED: "The keychain of this computer failed ({reason}). Nothing was changed.",
    Code.LIBRARY_TAMPERED: (
        "Something in the library is damaged or was changed by someone else ({what}). It was not used, and nothing "
        "else was touched."
    ),
    Code.LIBRARY_FORGED: (
        "The key slots of this library were not written by someone who can open it ({what}): someone may have put "
        "another library in its place. Nothing was opened or stored. Put back the folder from a backup that you trust."
    ),
    Code.LIBRARY_ROLLED_BACK: (
        "The library is older than the last one that this computer saw ({what}): an earlier copy was put back. It was "
        "left as it is."
    ),
    Code.LIBRARY_LOG: (
        "What was saved last in the library was damaged on the disk afterwards and cannot be read. What was saved "
        "before is there, and everything was left as it is."
    ),
    Code.LIBRARY_VERSION: (
        "“{name}” was written by a newer Soundlock (format {version}). It was left as it is. Update Soundlock."
    ),
    Code.LIBRARY_DATABASE: "The database of the library cannot be read ({reason}). It was left as it is.",
    Code.LIBRARY_BLOB_MISSING: (
        "The audio of “{name}” is missing from the library; its text is kept. Put back a backup if you need the audio."
    ),
    Code.LIBRARY_NO_SUCH_ITEM: "The library holds nothing called “{name}”. Nothing was changed.",
    Code.LIBRARY_UNFINISHED: (
        "The transcript of “{name}” is not finished, so no part of it can be done again yet. It was left as it is."
    ),
    Code.LIBRARY_QUERY: "“{query}” cannot be searched for. Nothing was changed. Use at least one letter or digit.",
    Code.LIBRARY_FULL: (
        "The disk is full, so the library could not be written. What was saved before is kept, and nothing "
        "half-written was left. Make room and try again."
    ),
    Code.LIBRARY_PERMISSION: (
        "The library “{name}” may not be written or read by you. Nothing was changed. Check the owner and the rights "
        "of its folder."
    ),
    Code.LIBRARY_NO_LOCKS: (
        "The drive that “{name}” lies on cannot keep two programs from changing the library at the same time. Nothing "
        "was changed. Keep the library on a disk of this computer."
    ),
    Code.LIBRARY_CLOCK: (
        "The clock says {now}, but the library was last used on {last}: the rules would delete what may not be due "
        "yet. Nothing was deleted. Check the date of this computer."
    ),
    Code.LIBRARY_FAILED: (
        "The library could not be read or written ({reason}). What was saved before is kept. Check the disk and try again."
    ),
    Code.AUDIO_NO_LIBRARY: (
        "Sound cannot be played, because the PortAudio library is missing ({reason}). Nothing was lost. Install the package libportaudio2 and start Soundlock again."
    ),
    Code.AUDIO_NO_DEVICE: "No sound device can be used ({reason}). Nothing was lost.",
    Code.AUDIO_DEVICE_LOST: (
        "The sound device does not answer any more, so nothing more is heard. Nothing was lost."
    ),
    Code.AUDIO_READER_STOPPED: (
        "The process that reads the recording stopped unexpectedly ({reason}). The recording is as it was, and its "
        "place is kept. Play again to start it anew."
    ),
    Code.CLOUD_OFF: "The offline switch is on, so nothing may leave this computer, and nothing did.",
    Code.CLOUD_NO_LIBRARY: (
        "There is no library yet. What you agree to, the keys and the record of what left are kept in it, so nothing "
        "can be sent. Nothing was changed."
    ),
    Code.CLOUD_NOT_ENABLED: "The voices of {vendor} are not switched on. Nothing left this computer.",
    Code.CLOUD_NO_CONSENT: (
        "You have not agreed to what {vendor} does with texts, or it has changed since. Nothing left this "
        "computer."
    ),
    Code.CLOUD_CHANGED: (
        "What would leave for {vendor} is no longer what you saw: your rules, or the way to it, changed meanwhile. "
        "Nothing left but what you had seen."
    ),
    Code.CLOUD_CONSENT_ENDED: (
        "Your agreement with sending texts to {vendor} has run out or was taken back. What was not sent before "
        "stayed on this computer."
    ),
    Code.CLOUD_SENSITIVE: (
        "This text is marked as sensitive, and such texts go to {vendor} only if you say that a contract with "
        "them covers this ({missing}). Nothing left this computer."
    ),
    Code.CLOUD_NO_KEY: "There is no key for {vendor}. Nothing left this computer.",
    Code.CLOUD_KEY_FORM: "This is no key for {vendor}: {reason}. It was not kept. Copy it again from the vendor's own page.",
    Code.CLOUD_REGION: (
        "{vendor} has no region “{region}” that is known here. Nothing left this computer. Choose one of those "
        "listed."
    ),
    Code.CLOUD_HOST: "“{host}” is not among the addresses that texts may go to. Nothing left this computer.",
    Code.CLOUD_WAY_HOST: (
        "“{host}” is no host. Nothing was changed. Write its name alone, as “tts.example.com”, or with a port, as "
        "“tts.example.com:8443”."
    ),
    Code.CLOUD_WAY_AUTHORITY: "“{name}” cannot say whom to trust: {reason}. Nothing was changed.",
    Code.CLOUD_WAY_PROXY: (
        "This is no address of a proxy. Nothing was changed. Write it as “http://proxy.example.com:8080”, or with "
        "“https://” where the proxy itself is reached by TLS."
    ),
    Code.CLOUD_WAY_PIN: (
        "This is no pin. Nothing was changed. It is the SHA-256 of the certificate's public key: 64 hexadecimal "
        "digits, or 44 characters of Base64. Between several stand semicolons."
    ),
    Code.CLOUD_BLOCKED: (
        "The text holds what may not leave this computer by your own rules ({what}). Nothing did. Take it out, "
        "have it spoken by a voice of this computer, or change the rules."
    ),
    Code.CLOUD_UNDECIDED: "The text holds what you are to decide about first ({what}). Nothing left this computer.",
    Code.CLOUD_LANGUAGE: (
        "What identifies people is not recognised well enough in texts of this language ({language}), so they "
        "are not sent. Nothing left this computer. Use a voice of this computer."
    ),
    Code.CLOUD_BUDGET: (
        "This text would go over what you allow for a day ({reason}). What was sent before is counted; the rest "
        "stayed on this computer. Try again tomorrow, or allow more in the settings."
    ),
    Code.CLOUD_TOO_LONG: (
        "A word or a stretch without any pause is longer than {vendor} takes at once, and words are not cut. "
        "Nothing of it left this computer. Shorten it."
    ),
    Code.CLOUD_UNREACHABLE: "“{host}” could not be reached ({reason}). Nothing came of it. Check the connection and try again.",
    Code.CLOUD_CERTIFICATE: (
        "“{host}” did not prove that it is who it should be ({reason}). Nothing was sent to it. Someone may be "
        "listening in, or your private connection is not set up for it. Try another network."
    ),
    Code.CLOUD_REDIRECT: (
        "“{host}” answered that what was sent should go elsewhere. It did not go there, and the answer was thrown "
        "away."
    ),
    Code.CLOUD_TIMEOUT: (
        "“{host}” did not finish its answer in time ({seconds} s). What had come was thrown away. Try again later."
    ),
    Code.CLOUD_TOO_BIG: "“{host}” sent far more than its answer can be. It was cut off and thrown away.",
    Code.CLOUD_CLOCK: (
        "The clock of this computer differs from that of {vendor} by {minutes} min, so the request was refused. "
        "Set the date and time, and try again."
    ),
    Code.CLOUD_REFUSED: (
        "{vendor} did not take the request ({answer}). No sound came of it. Try another voice or a shorter text; "
        "if that does not help, please report this."
    ),
    Code.CLOUD_BAD_KEY: (
        "{vendor} does not accept the key. No sound came of it. Check that the key is still valid, or add a new "
        "one."
    ),
    Code.CLOUD_FORBIDDEN: (
        "{vendor} does not allow this to the key or the account ({answer}). No sound came of it. Give the key the "
        "right to make speech, and no other."
    ),
    Code.CLOUD_NOT_FOUND: (
        "{vendor} does not know the voice, the region or the instance ({answer}). No sound came of it. Choose "
        "another."
    ),
    Code.CLOUD_QUOTA: (
        "What your account at {vendor} may use is used up ({answer}). Nothing more was sent. Look at your account "
        "there."
    ),
    Code.CLOUD_BUSY: (
        "{vendor} is too busy, and asked to wait several times or for long. Nothing more was sent. Try again later."
    ),
    Code.CLOUD_VENDOR_FAULT: "Something failed at {vendor} ({answer}). Nothing more was sent. Try again later.",
    Code.CLOUD_PRIVACY_REFUSED: (
        "{vendor} does not offer your account the strictest privacy setting, and without it nothing more is "
        "sent. Use another vendor, another plan, or a voice of this computer."
    ),
    Code.CLOUD_UNREADABLE: (
        "What {vendor} sent back is not what was asked for ({answer}). It was thrown away. Try again; if it was to "
        "speak, choose another voice."
    ),
    Code.CLOUD_CUT_SHORT: "The answer of {vendor} broke off before its end. It was thrown away. Try again.",
    Code.CLOUD_VOICE: "{vendor} has no voice “{voice}” that can be used. Nothing was sent.",
    Code.CLOUD_DELETIONS_OPEN: (
        "{vendor} may still keep something of yours ({count}), and having it deleted takes the key. The key was left "
        "where it is."
    ),
    Code.CLOUD_DELETION_UNKNOWN: (
        "{vendor} knows nothing under the number that was to be deleted there: it is gone, or it belongs to another "
        "account than the key. It stays on the list."
    ),
    Code.CLOUD_FACTS: "What is known of {vendor} cannot be read ({reason}), so nothing is sent to it. Install Soundlock again.",
    Code.OPTION_INVALID: "The value “{value}” does not fit the option {option}. Nothing was done.",
    Code.VOICE_UNKNOWN: "There is no voice “{voice}”. Nothing was said.",
    Code.SETTING_UNKNOWN: "There is no setting “{name}”. Nothing was changed.",
    Code.OPTION_PATTERN: "“{pattern}” is no regular expression: {reason}. Nothing was searched or changed.",
    Code.OPTION_PATTERN_SLOW: (
        "Looking for “{pattern}” took longer than {seconds} s and was stopped. Nothing was changed. A simpler expression, "
        "without one repetition inside another, is faster."
    ),
    Code.OPTION_REPLACEMENT: (
        "The replacement names the group “{group}”, which the expression does not have. Nothing was changed. Write “$$” "
        "for a dollar sign."
    ),
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
    WarningCode.ANTI_PHASE: ("The two channels cancel each other out when mixed, so only the first was used."),
    WarningCode.NO_SPEECH: "No speech was found in this file.",
    WarningCode.BASIC_ENGINE: (
        "The built-in engine is basic: US English only, and about every third word may be wrong."
    ),
    WarningCode.OPTION_IGNORED: "The option {option} has no effect here: {reason}.",
    WarningCode.FELL_BACK_TO_CPU: "The graphics card could not be used ({reason}); the work was done on the processor.",
    WarningCode.ENGINE_RESTARTED: (
        "The speech engine stopped unexpectedly ({reason}) and was started again at {position}. Nothing was lost."
    ),
    WarningCode.LIBRARY_OPEN_TO_OTHERS: (
        "The folder of the library is open to other users of this computer, as on a drive that knows no owners. They "
        "can read nothing in it, but they could destroy it. Keep a backup."
    ),
    WarningCode.LIBRARY_QUARANTINE: (
        "{count} recording(s) in the folder of the library are not known to its database and were put apart, in "
        "“quarantine”. They may belong to a newer copy of the database: put back, it takes them in again."
    ),
    WarningCode.NOT_SANDBOXED: (
        "This system offers no full sandbox ({missing}), so the engine's isolation is best effort."
    ),
    WarningCode.ENCODING_GUESSED: (
        "The file does not say how its letters are stored; they were taken for {encoding}. If some look wrong, save it as UTF-8."
    ),
    WarningCode.DAMAGED_LETTERS: "{count} damaged letter(s) could not be read; “�” stands in their place.",
    WarningCode.HIDDEN_LEFT_OUT: (
        "{count} invisible character(s) that steer a screen or turn a line around were left out."
    ),
    WarningCode.PARTS_MISSING: "{count} damaged or missing page(s) or part(s) could not be read.",
    WarningCode.PAGES_WITHOUT_TEXT: "{count} page(s) hold pictures and no text, and are passed over.",
    WarningCode.TAGS_KEPT: (
        "“{name}” is of a kind, or laid out in a way, whose tags are not all known: what it tells about itself, such as "
        "names, places and dates, may be in the library with it, encrypted, and is exported with it."
    ),
}


def sentence(
    error: SoundlockError, surface: Surface = Surface.COMMAND_LINE, translated: Callable[[str], str] = str
) -> str:
    """Say in plain words what happened, what was kept and what to do; `translated` gets it in another language."""
    ending = way_out(error.code, surface)
    text = _filled(translated(SENTENCES[error.code]), error.params, translated)
    return _with_way_out(text, translated(ending) if ending else "")


def notice_sentence(
    notice: Notice, surface: Surface = Surface.COMMAND_LINE, translated: Callable[[str], str] = str
) -> str:
    """Say in plain words what the reader of a result should know."""
    ending = way_out(notice.code, surface)
    text = _filled(translated(NOTICES[notice.code]), notice.params, translated)
    return _with_way_out(text, translated(ending) if ending else "")


def _with_way_out(text: str, ending: str) -> str:
    return f"{text} {ending}" if ending else text


class _Forgiving(dict[str, Param]):
    def __missing__(self, key: str) -> str:
        return "?"


def _filled(template: str, params: dict[str, Param], translated: Callable[[str], str]) -> str:
    safe = {key: printable(value) if isinstance(value, str) else value for key, value in params.items()}
    said = {
        key: told(value, translated) if key in NAMES_OF_CAUSES and isinstance(value, str) else value
        for key, value in safe.items()
    }
    return template.format_map(_Forgiving(said))
