"""The channel by which open files reach a worker: its kind is the system's."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    from app.engine.handle_channel import Channel
else:
    from app.engine.socket_channel import Channel

__all__ = ["Channel"]
