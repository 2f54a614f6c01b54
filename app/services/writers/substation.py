"""Advanced SubStation Alpha subtitles, by pysubs2.

The format has no way to escape its own signs: braces hold commands and a backslash begins one. So braces are
written as round brackets and the backslash as its look-alike. A comma would end the name of a speaker.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from app.core.formats import Layout, cues
from app.core.formats.facts import title_of
from app.core.transcript import Transcript

if TYPE_CHECKING:
    from pysubs2.formats.substation import SubstationFormat

_TEXT: Final = str.maketrans({"{": "(", "}": ")", "\\": "⧵"})  # noqa: RUF001 (a look-alike on purpose)
_NAME: Final = str.maketrans({",": " "})


def encode(transcript: Transcript, layout: Layout) -> bytes:
    """Write one event per cue; the speaker is its actor, which editors show and players do not."""
    import pysubs2  # noqa: PLC0415 (heavy)

    file = pysubs2.SSAFile()
    file.info["Title"] = title_of(transcript, layout)
    for cue in cues(transcript, layout.subtitles):
        text = "\\N".join(line.translate(_TEXT) for line in cue.lines)
        name = cue.speaker.translate(_NAME) if layout.text.speakers else ""
        file.append(pysubs2.SSAEvent(start=cue.start_ms, end=cue.end_ms, text=text, name=name))
    stream = io.StringIO()
    _long_format().to_file(file, stream, "ass", header_notice="")
    return stream.getvalue().encode("utf-8", "replace")


def _long_format() -> type[SubstationFormat]:
    """Return the format with times of any length.

    WORKAROUND: pysubs2 1.8 writes every time from ten hours on as 9:59:59.99. Players and editors read two digits.
    """
    from pysubs2.formats.substation import SubstationFormat  # noqa: PLC0415 (heavy)

    class LongFormat(SubstationFormat):
        @staticmethod
        def ms_to_timestamp(requested_ms: int) -> str:
            seconds, hundredths = divmod((requested_ms + 5) // 10, 100)
            return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.{hundredths:02d}"

    return LongFormat
