"""MP4, M4A, MOV, 3GP: boxes that are not needed to play become free space; dates and names become zeros.

ISO/IEC 14496-12 and the QuickTime File Format Specification.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from app.core.media_tags import mp4_gapless
from app.core.media_tags.boxes import Box, boxes
from app.core.media_tags.mp4_samples import sample_patches
from app.core.media_tags.patches import Patch
from app.core.media_tags.source import NotUnderstoodError, Source

FIRST_BOXES: Final = {b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"}
_NEEDED: Final = {
    b"": {b"ftyp", b"styp", b"moov", b"moof", b"mdat", b"mfra", b"sidx", b"ssix", b"pdin", b"wide", b"jP  "},
    b"moov": {b"mvhd", b"trak", b"mvex", b"iods", b"pssh"},
    b"trak": {b"tkhd", b"edts", b"mdia", b"tref", b"load", b"tapt", b"trgr", b"clip", b"matt", b"imap"},
    b"mdia": {b"mdhd", b"hdlr", b"minf", b"elng"},
    b"minf": {b"hdlr", b"dinf", b"stbl", b"vmhd", b"smhd", b"hmhd", b"nmhd", b"sthd", b"gmhd"},
    b"dinf": {b"dref"},
}
# Elsewhere nobody needs what is not named above; beside the media it may be damaged media.
_UNNEEDED_AT_TOP: Final = {
    *(b"udta", b"meta", b"uuid", b"free", b"skip", b"pnot", b"PICT", b"prft", b"emsg", b"XMP_", b"meco", b"Xtra"),
}
_DATED: Final = {b"mvhd", b"tkhd", b"mdhd"}
_MEDIA: Final = {
    *(b"soun", b"m1a ", b"vide", b"auxv", b"hint", b"sdsm", b"odsm"),
    *(b"sbtl", b"subt", b"subp", b"text", b"clcp"),
}
_ABOUT_MEDIA: Final = {b"meta", b"tmcd", b"camm", b"fdsc", b"nrtm"}  # places, times, what the camera measured
_HANDLER_OFFSET: Final = 8
_AFTER_HANDLER: Final = 12
_COMPRESSOR_OFFSET: Final = 42  # in the content of a sample entry for pictures
_COMPRESSOR_BYTES: Final = 32
_MOST_TRACKS: Final = 1000


@dataclass(slots=True)
class _Track:
    number: int = 0
    handler: bytes = b""
    tables: Box | None = None
    chapters: set[int] = field(default_factory=set)  # numbers of the tracks that hold their titles


def patches(source: Source, start: int) -> Iterator[Patch]:
    """Walk all boxes, then blank the samples of tracks that are no media."""
    walk = _Walk(source)
    yield from walk.level(b"", start, source.size)
    yield from walk.samples()
    if not walk.is_understood:
        raise NotUnderstoodError


class _Walk:
    """What is known of the file so far."""

    def __init__(self, source: Source) -> None:
        self.is_understood = True
        self._source = source
        self._tracks: list[_Track] = []
        self._payloads: list[Box] = []
        self._is_fragmented = False

    def level(self, name: bytes, start: int, end: int) -> Iterator[Patch]:
        """Go through the boxes of one level."""
        for box in boxes(self._source, start, end):
            if box.kind not in _NEEDED[name]:
                yield from self._unneeded(name, box)
            elif box.kind in _DATED:
                yield from self._dated(box)
            elif box.kind == b"hdlr":
                if name == b"mdia":
                    self._tracks[-1].handler = self._source.read(box.body + _HANDLER_OFFSET, 4)
                yield box.zeroed(_AFTER_HANDLER)
            elif box.kind == b"dref":
                yield from self._references(box)
            else:
                yield from self._inner(box)

    def samples(self) -> Iterator[Patch]:
        """Blank the samples of tracks that hold places, times or chapter titles."""
        chapters = {number for track in self._tracks for number in track.chapters}
        for track in self._tracks:
            is_text = track.handler == b"text" and track.number in chapters
            if track.handler in _ABOUT_MEDIA or is_text:
                self.is_understood &= not self._is_fragmented and track.tables is not None
                if track.tables is not None:
                    yield from sample_patches(self._source, track.tables, self._payloads)
            else:
                self.is_understood &= track.handler in _MEDIA

    def _unneeded(self, name: bytes, box: Box) -> Iterator[Patch]:
        if box.kind == b"cmov":
            self.is_understood = False  # the whole description of the file, compressed
        elif name == b"" and box.kind not in _UNNEEDED_AT_TOP:
            self.is_understood = False
        elif box.kind == b"udta":
            yield from mp4_gapless.user_data(self._source, box)
        else:
            yield box.freed(self._source)

    def _inner(self, box: Box) -> Iterator[Patch]:
        match box.kind:
            case b"trak":
                if len(self._tracks) == _MOST_TRACKS:
                    raise NotUnderstoodError
                self._tracks.append(_Track())
                yield from self.level(box.kind, box.body, box.end)
            case b"moov" | b"mdia" | b"minf" | b"dinf":
                yield from self.level(box.kind, box.body, box.end)
            case b"mdat":
                self._payloads.append(box)
            case b"mvex":
                self._is_fragmented = True
            case b"tref":
                self._chapters(box)
            case b"stbl":
                self._tracks[-1].tables = box
                yield from self._compressor(box)

    def _dated(self, box: Box) -> Iterator[Patch]:
        is_long = self._source.number(box.body, 1) == 1
        yield box.zeroed(4, 16 if is_long else 8)
        if box.kind == b"tkhd":
            self._tracks[-1].number = self._source.number(box.body + (20 if is_long else 12), 4)

    def _chapters(self, references: Box) -> None:
        for box in boxes(self._source, references.body, references.end):
            if box.kind == b"chap":
                numbers = self._source.read(box.body, min(box.end - box.body, 4 * _MOST_TRACKS))
                self._tracks[-1].chapters |= {
                    int.from_bytes(numbers[at : at + 4]) for at in range(0, len(numbers) - 3, 4)
                }

    def _references(self, references: Box) -> Iterator[Patch]:
        """Blank where media lies: paths, volumes, aliases. What is elsewhere is not taken into a library."""
        for box in boxes(self._source, references.body + 8, references.end):
            yield box.zeroed(4)

    def _compressor(self, tables: Box) -> Iterator[Patch]:
        """Blank what cameras and encoders call themselves."""
        if self._tracks[-1].handler != b"vide":
            return
        for table in boxes(self._source, tables.body, tables.end):
            if table.kind == b"stsd":
                for entry in boxes(self._source, table.body + 8, table.end):
                    yield entry.zeroed(_COMPRESSOR_OFFSET, _COMPRESSOR_BYTES)
