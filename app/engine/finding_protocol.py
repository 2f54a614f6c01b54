"""Frames between the program and the worker that looks for patterns in texts; see app.engine.frames."""

from __future__ import annotations

from typing import Final

import msgspec

from app.core.finding import Query, Replaced, Span
from app.engine.frames import Failure, Frame, decoded, params_are_sane

MAX_REQUEST_CHARS: Final = 500_000
"""So many characters of text go into one request, so that its frame and the reply's stay small."""


# ---- program -> worker


class Find(Frame, frozen=True, tag=True):
    """Ask where a query stands in texts."""

    query: Query
    texts: tuple[str, ...]


class Replace(Frame, frozen=True, tag=True):
    """Ask for the texts with something else in the place of a query's matches, or of the one at `only`."""

    query: Query
    replacement: str
    texts: tuple[str, ...]
    only: Span | None


FindingRequest = Find | Replace


# ---- worker -> program


class Prepared(Frame, frozen=True, tag=True):
    """The worker is locked; the time of a request counts from here."""


class Finds(Frame, frozen=True, tag=True):
    """Say where the query stands."""

    finds: tuple[tuple[int, tuple[Span, ...]], ...]


class Replacements(Frame, frozen=True, tag=True):
    """Say what the texts that change become."""

    texts: tuple[Replaced, ...]


class FindingFailed(Failure, frozen=True, tag=True):
    """Say why a request, or the start, came to nothing."""


FindingReply = Prepared | Finds | Replacements | FindingFailed

_request_decoder: Final[msgspec.msgpack.Decoder[FindingRequest]] = msgspec.msgpack.Decoder(FindingRequest)
_reply_decoder: Final[msgspec.msgpack.Decoder[FindingReply]] = msgspec.msgpack.Decoder(FindingReply)


def decode_finding_request(body: bytes) -> FindingRequest:
    """Decode what the program sent; EngineError if it is no request."""
    return decoded(_request_decoder, body, "request")


def decode_finding_reply(body: bytes, texts: tuple[str, ...]) -> FindingReply:
    """Decode what the worker sent about these texts; EngineError if anything is out of range."""
    return decoded(_reply_decoder, body, "reply", lambda untrusted: _is_sane(untrusted, texts))


def _is_sane(untrusted: FindingReply, texts: tuple[str, ...]) -> bool:
    match untrusted:
        case Prepared():
            return True
        case Finds():
            return all(
                0 <= at < len(texts) and all(0 <= start < end <= len(texts[at]) for start, end in spans)
                for at, spans in untrusted.finds
            )
        case Replacements():
            return all(0 <= one.at < len(texts) and one.count >= 1 for one in untrusted.texts)
        case FindingFailed():
            return params_are_sane(untrusted.params)
