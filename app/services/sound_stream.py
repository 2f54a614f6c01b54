"""The sound of an item from its first sample to its last, decoded by a locked worker while it is used up."""

from __future__ import annotations

import os
import queue
from collections.abc import Generator, Iterator
from typing import Final

from app.core.errors import Code, EngineError, InputError, error_from_code
from app.core.pcm import RATE_HZ, SAMPLE_BYTES, Manner
from app.engine import media_protocol as protocol
from app.engine.media_client import MediaClient
from app.library.records import ItemRow
from app.services.blob_source import BlobSource, audio_of
from app.services.saving import Access

_MOST_S: Final = 100 * 3600
_STALL_S: Final = 60.0
_AT_ONCE: Final = protocol.MAX_BLOCKS // 2

Block = tuple[int, bytes]
"""How many channels there are, and their interleaved 16-bit samples at the playback rate."""


def sound_of(access: Access, item: ItemRow) -> Generator[Block, None, None]:
    """Yield the blocks of a recording; whoever stops early closes the generator, which ends the worker.

    No more than protocol.MAX_BLOCKS are on their way. EngineError if the worker fails, InputError if nothing can
    be decoded.
    """
    source = BlobSource(access, item, access.call(lambda library: audio_of(library, item)))
    replies: queue.SimpleQueue[protocol.MediaReply | EngineError] = queue.SimpleQueue()
    client = MediaClient(replies.put)
    try:
        client.start()
        descriptor = source.open_input()
        try:
            client.open(1, descriptor, source.seal())
        finally:
            os.close(descriptor)
        yield from _blocks(client, replies)
    finally:
        client.close()


def _blocks(client: MediaClient, replies: queue.SimpleQueue[protocol.MediaReply | EngineError]) -> Iterator[Block]:
    client.play(1, 0.0, Manner(), 2 * _AT_ONCE)
    asked, frames = 2 * _AT_ONCE, 0
    while True:
        match _next(replies):
            case protocol.Sound(channels=channels, data=data):
                frames += len(data) // (SAMPLE_BYTES * channels)
                if frames > _MOST_S * RATE_HZ:
                    raise InputError(Code.INPUT_ABSURD_HEADER, what=f"more than {_MOST_S // 3600} hours of sound")
                yield channels, data
                asked -= 1
                if asked == _AT_ONCE:
                    client.more(1, _AT_ONCE)
                    asked += _AT_ONCE
            case protocol.SoundEnded():
                if not frames:
                    raise InputError(Code.INPUT_UNDECODABLE)
                return
            case protocol.MediumFailed() as failed:
                raise error_from_code(failed.code, **failed.params)
            case EngineError() as error:
                raise error


def _next(replies: queue.SimpleQueue[protocol.MediaReply | EngineError]) -> protocol.MediaReply | EngineError:
    try:
        return replies.get(timeout=_STALL_S)
    except queue.Empty:
        raise EngineError(Code.ENGINE_STALLED, seconds=round(_STALL_S)) from None
