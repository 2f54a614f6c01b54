"""The words that errors put into their sentences: causes, kinds and parts, listed to be translated."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

_INPUT: Final = (
    "named pipe", "device", "disk device", "socket", "folder", "special file", "terminal",
    "pipe, which only Linux can take,", "file in memory, which only Linux can take,",
    "it is no file", "it is no regular file", "it was changed meanwhile", "read error", "write error",
    "more than {hours} hours of sound", "a sample rate of {rate} Hz", "{count} channels",
)  # fmt: skip
_MODEL: Final = (
    "it cannot be read", "{file} has {size} bytes", "{file} is no list of words",
    "model.bin is no Whisper model in CTranslate2 format", "config.json is not that of a Whisper model",
    "config.json names words that the vocabulary lacks",
)  # fmt: skip
_VOICE: Final = (
    "{file} does not belong to the model", "{file} is a link", "{file} is empty", "{file} is no list of phonemes",
    "{file} is of version {number} of its format", "{file} reads other files", "it holds more than one model",
    "its {name} makes no sense", "its JSON file cannot be read", "its JSON file is not that of a voice",
    "its files do not belong together", "its vocoder, such as vocos-22khz-univ.onnx",
    "what sherpa-onnx notes in a model for itself",
)  # fmt: skip
_TEXT: Final = (
    "it is longer than {count} characters", "not well-formed", "out of order", "no answer for {seconds} s",
)  # fmt: skip
_ENGINE: Final = (
    "it closed its output", "exit status {number}", "signal {number}",
    "killed by the system, often for want of memory", "it crashed: segmentation fault",
    "it crashed: this processor lacks an instruction that the engine needs", "it crashed: aborted",
    "it crashed: bus error", "the graphics card refused the model", "no usable card was found",
    "the recording has one channel", "the built-in engine does not know it", "the model knows English only",
    "the batched path does not know it", "it needs word times", "it is too large",
    "denied to the engine by the kernel (seccomp)", "not denied by the system",
    "the engine reads only itself and its model, writes nothing (Landlock ABI {number})",
    "not restricted by the system",
)  # fmt: skip
_LIBRARY: Final = (
    "keychain secret", "passphrase", "recovery key", "key file", "combination", "key", "key slots", "blob",
    "database", "rotation journal", "ledger", "ledger entry {number}", "ledger entry {number}, changed",
    "ledger entry {number}, moved", "ledger entry {number}, cut short", "more than {count} key slots",
    "a name that is no text of {count} characters", "a salt of {count} bytes", "{count} KiB of memory",
    "{count} passes", "{count} lanes", "the entry is damaged", "it does not give back what was stored",
    "no answer within {seconds} s",
)  # fmt: skip
_CLOUD: Final = (
    "it holds line breaks or other characters that no key has", "it has another form", "{field} is missing",
    "{count} characters", "it would cost about {cost}", "its name cannot be found",
    "the connection was refused", "the connection broke off", "the proxy refused", "the proxy found no way to it",
    "the proxy asks for a name and password, or for others than it was given",
    "no connection within {seconds} s", "it does not speak HTTP", "its certificate is for another name",
    "its certificate has expired", "its certificate is signed by itself",
    "nobody known vouches for its certificate", "its certificate is not valid",
    "a data processing agreement", "a business associate agreement", "an agreement that nothing is kept",
    "an agreement that nothing is trained on",
    "it does not speak TLS 1.2 or newer", "its key is not the one that you pinned",
    "it is empty", "it is larger than a megabyte", "a private key is in it, which nobody else may have",
    "no certificate is in it", "it is no certificate of an authority", "its certificate is not valid yet",
)  # fmt: skip
_SYSTEM: Final = (
    "No such file or directory", "Permission denied", "Operation not permitted", "No space left on device",
    "Disk quota exceeded", "Input/output error", "input/output error", "Read-only file system", "Is a directory",
    "Not a directory", "File exists", "File name too long", "Too many open files", "Device or resource busy",
    "No such device", "there is none", "Stale file handle", "Cannot allocate memory",
)  # fmt: skip
"""What systems that speak English say; one that speaks another language needs no translation."""

CAUSES: Final = (*_INPUT, *_MODEL, *_VOICE, *_TEXT, *_ENGINE, *_LIBRARY, *_CLOUD, *_SYSTEM)
NAMES_OF_CAUSES: Final = frozenset({"what", "reason", "kind", "missing", "finding"})
"""By which names sentences call them."""

_PLACE: Final = re.compile(r"\{(\w+)\}")


def told(cause: str, translated: Callable[[str], str]) -> str:
    """Say a cause in another language; what is none of ours, such as the name of a file, stays as it is."""
    if cause in CAUSES:
        return translated(cause)
    for template, pattern in _patterns():
        found = pattern.fullmatch(cause)
        if found is not None:
            return translated(template).format_map(found.groupdict())
    return cause


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return those with places in them, the longest first: it says the most."""
    templates = sorted((cause for cause in CAUSES if _PLACE.search(cause)), key=len, reverse=True)
    return tuple((template, re.compile(as_pattern(template), re.DOTALL)) for template in templates)


def as_pattern(template: str) -> str:
    """Return a regular expression that finds what was put into the places of a text."""
    return re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.*)", re.escape(template))
