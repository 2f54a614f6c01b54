"""Frames between the program and the worker that finds names with a model of the user's; see app.engine.frames."""

from __future__ import annotations

from typing import Final

import msgspec

from app.core.finding import Span
from app.core.isolation import SandboxReport
from app.engine.frames import Failure, Frame, Preparation, decoded, params_are_sane, sandbox_is_sane

NAMES_PROTOCOL_VERSION: Final = 1
MAX_TEXT_CHARS: Final = 100_000


# ---- program -> worker


class PrepareNames(Preparation, frozen=True, tag=True):
    """Say once, before anything else, which model this worker has."""

    model_dir: str
    threads: int


class FindNames(Frame, frozen=True, tag=True):
    """Ask where names stand in a text."""

    text: str


NamesRequest = PrepareNames | FindNames


# ---- worker -> program


class NamesReady(Frame, frozen=True, tag=True):
    """The worker is locked and its model is loaded."""

    protocol: int
    sandbox: SandboxReport


class Names(Frame, frozen=True, tag=True):
    """Say where names stand, [start, end) in characters, in order and apart."""

    places: tuple[Span, ...]


class NamesFailed(Failure, frozen=True, tag=True):
    """Say why a request, or the start, came to nothing."""


NamesReply = NamesReady | Names | NamesFailed

_request_decoder: Final[msgspec.msgpack.Decoder[NamesRequest]] = msgspec.msgpack.Decoder(NamesRequest)
_reply_decoder: Final[msgspec.msgpack.Decoder[NamesReply]] = msgspec.msgpack.Decoder(NamesReply)


def decode_names_request(body: bytes) -> NamesRequest:
    """Decode what the program sent; EngineError if it is no request."""
    return decoded(
        _request_decoder,
        body,
        "request",
        lambda request: not isinstance(request, FindNames) or len(request.text) <= MAX_TEXT_CHARS,
    )


def decode_names_reply(body: bytes, chars: int) -> NamesReply:
    """Decode what the worker sent about a text of so many characters; EngineError if anything is out of range."""
    return decoded(_reply_decoder, body, "reply", lambda untrusted: _is_sane(untrusted, chars))


def _is_sane(untrusted: NamesReply, chars: int) -> bool:
    match untrusted:
        case NamesReady():
            return sandbox_is_sane(untrusted.sandbox)
        case Names():
            before = 0
            for start, end in untrusted.places:
                if not before <= start < end <= chars:
                    return False
                before = end
            return True
        case NamesFailed():
            return params_are_sane(untrusted.params)
