"""Events as JSON lines, for other programs. One object a line; `event` names it."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from app.core import events
from app.core.errors import SoundlockError
from app.core.messages import notice_sentence, sentence
from app.core.transcript import Segment


def event_line(event: events.JobEvent, name: str) -> str:
    """Write one event."""
    return _line({"event": _NAMES[type(event)], "file": name, **_facts(event)})


def failure_line(error: SoundlockError) -> str:
    """Write the failure of an input that never became a job, or that ended one."""
    return _line({"event": "error", "code": error.code.value, "params": error.params, "message": sentence(error)})


_NAMES: dict[type[Any], str] = {
    events.PhaseChanged: "phase",
    events.MediaOpened: "media",
    events.Progressed: "progress",
    events.SegmentReady: "segment",
    events.Noticed: "notice",
    events.Finished: "finished",
    events.Cancelled: "cancelled",
    events.Failed: "failed",
}


def _facts(event: events.JobEvent) -> dict[str, Any]:
    match event:
        case events.PhaseChanged():
            return {"phase": event.phase.value}
        case events.MediaOpened():
            return {"media": dataclasses.asdict(event.media)}
        case events.Progressed():
            return {"done_s": event.done_s, "total_s": event.total_s}
        case events.SegmentReady():
            return {"segment": _segment(event.segment)}
        case events.Noticed():
            return {
                "code": event.notice.code.value,
                "params": event.notice.params,
                "message": notice_sentence(event.notice),
            }
        case events.Finished() | events.Cancelled() | events.Failed():
            transcript = event.transcript
            return {
                "segments": len(transcript.segments),
                "language": transcript.language,
                "duration_s": transcript.duration_s,
                "engine": dataclasses.asdict(transcript.engine),
            }


def _segment(segment: Segment) -> dict[str, Any]:
    facts = dataclasses.asdict(segment)
    facts["flags"] = [flag.value for flag in segment.flags]
    return facts


def _line(facts: dict[str, Any]) -> str:
    text = json.dumps(facts, ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8", "replace").decode("utf-8")
