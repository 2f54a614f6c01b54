"""What an ONNX file says about itself, read without loading it.

The file is a protocol buffer message (onnx.proto of ONNX 1.x); tensors are stepped over, so that a large model
takes no longer than a small one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

Data = memoryview
_Span = tuple[int, int]

_VARINT: Final = 0
_EIGHT_BYTES: Final = 1
_LENGTH: Final = 2
_FOUR_BYTES: Final = 5
_MOST_FIELDS: Final = 3_000_000
_MOST_LEVELS: Final = 24

# Fields of ModelProto and what hangs on it; of all others nothing is asked.
_IR_VERSION, _GRAPH, _OPSET, _NOTE, _FUNCTION = 1, 7, 8, 14, 25
_MAIN_DOMAINS: Final = ("", "ai.onnx")
_EXTERNAL_DATA, _DATA_LOCATION = 13, 14
_BRANCHES: Final[dict[str, dict[int, str]]] = {
    "graph": {1: "node", 5: "tensor", 15: "sparse"},
    "function": {7: "node"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse"},
    "sparse": {1: "tensor", 2: "tensor"},
}


class NoOnnxError(ValueError):
    """Report bytes that are no ONNX model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnnxHeader:
    """The version of the format, the version of the operators, and the notes that a model carries."""

    ir_version: int
    opset: int
    notes: Mapping[str, str]


def onnx_header(data: Data) -> OnnxHeader:
    """Read what stands at the top of a model; NoOnnxError for anything else, and for one that is cut off."""
    reader = _Reader(data)
    ir_version, opset = 0, 0
    notes: dict[str, str] = {}
    has_graph = False
    for number, value in reader.fields((0, len(data))):
        match number, value:
            case (_, int()) if number == _IR_VERSION:
                ir_version = value
            case (_, tuple()) if number == _GRAPH:
                has_graph = True
            case (_, tuple()) if number == _OPSET:
                domain, version = reader.pair(value)
                if domain in _MAIN_DOMAINS and isinstance(version, int):
                    opset = version
            case (_, tuple()) if number == _NOTE:
                key, text = reader.pair(value)
                notes[str(key)] = str(text)
            case _:
                pass
    if not (ir_version and opset and has_graph):
        raise NoOnnxError("no model")
    return OnnxHeader(ir_version=ir_version, opset=opset, notes=notes)


def reads_other_files(data: Data) -> bool:
    """Say whether a model has weights in other files, at places that it chooses; looks at all of it."""
    reader = _Reader(data)
    kinds = {_GRAPH: "graph", _FUNCTION: "function"}
    return any(
        isinstance(value, tuple) and number in kinds and reader.reads_other_files(kinds[number], value, 0)
        for number, value in reader.fields((0, len(data)))
    )


class _Reader:
    """Steps through the fields of messages, and gives up on a file that has no end of them."""

    def __init__(self, data: Data) -> None:
        self._data = data
        self._left = _MOST_FIELDS

    def fields(self, span: _Span) -> Iterator[tuple[int, int | _Span]]:
        """Yield the number of each field with its value, or with the place of what it holds."""
        place, end = span
        while place < end:
            self._left -= 1
            if self._left < 0:
                raise NoOnnxError("too many fields")
            key, place = self._varint(place, end)
            number, wire = key >> 3, key & 7
            if wire == _VARINT:
                value, place = self._varint(place, end)
                yield number, value
                continue
            if wire == _LENGTH:
                size, place = self._varint(place, end)
            elif wire in (_EIGHT_BYTES, _FOUR_BYTES):
                size = 8 if wire == _EIGHT_BYTES else 4
            else:
                raise NoOnnxError("wire type")
            if size > end - place:
                raise NoOnnxError("cut off")
            if wire == _LENGTH:
                yield number, (place, place + size)
            place += size

    def pair(self, span: _Span) -> tuple[str | int, str | int]:
        """Read a message of two fields, texts or numbers; what is left out is an empty text."""
        found: dict[int, str | int] = {}
        for number, value in self.fields(span):
            found[number] = value if isinstance(value, int) else self._text(value)
        return found.get(1, ""), found.get(2, "")

    def reads_other_files(self, kind: str, span: _Span, level: int) -> bool:
        """Say whether a tensor anywhere below has its numbers in another file."""
        if level > _MOST_LEVELS:
            raise NoOnnxError("too deep")
        for number, value in self.fields(span):
            if kind == "tensor":
                if number == _EXTERNAL_DATA or (number == _DATA_LOCATION and value != 0):
                    return True
                continue
            below = _BRANCHES[kind].get(number)
            if below and isinstance(value, tuple) and self.reads_other_files(below, value, level + 1):
                return True
        return False

    def _varint(self, place: int, end: int) -> tuple[int, int]:
        value, shift = 0, 0
        while place < end and shift < 64:
            byte = self._data[place]
            value |= (byte & 0x7F) << shift
            place += 1
            if byte < 0x80:
                return value, place
            shift += 7
        raise NoOnnxError("number")

    def _text(self, span: _Span) -> str:
        return bytes(self._data[span[0] : min(span[1], span[0] + 100_000)]).decode("utf-8", "replace")
