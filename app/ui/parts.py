"""What the window is made of."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QObject

from app.bootstrap import Services
from app.ui.bridge import Bridge
from app.ui.commands import Commands
from app.ui.keep_awake import KeepAwake
from app.ui.messages import Messages
from app.ui.models.hit_model import HitModel
from app.ui.models.item_model import ItemModel
from app.ui.models.job_model import JobModel
from app.ui.models.segment_model import SegmentModel
from app.ui.models.sidebar_model import SidebarModel
from app.ui.panels.item_details import ItemDetails
from app.ui.panels.job_list import JobList
from app.ui.panels.player_bar import JUMP_S, PlayerBar
from app.ui.panels.sidebar import Sidebar
from app.ui.panels.transcript_view import TranscriptView
from app.ui.preferences import Preferences
from app.ui.shell import Shell
from app.ui.widgets.editable_segments import EditableSegments
from app.ui.widgets.segment_delegate import SegmentDelegate


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts(Shell):
    """Models, panels and the window around them, none of which knows the others."""

    bridge: Bridge
    jobs: JobModel
    segments: SegmentModel
    hits: HitModel
    items: ItemModel
    sidebar: Sidebar
    details: ItemDetails
    job_list: JobList
    segment_delegate: SegmentDelegate
    transcript: TranscriptView
    player: PlayerBar
    messages: Messages
    commands: Commands
    preferences: Preferences
    keep_awake: KeepAwake


def make_parts(services: Services, shell: Shell, owner: QObject) -> Parts:
    """Make what the shell lacks, and put it there; nothing is connected yet."""
    theme, icons, window = shell.theme, shell.icons, shell.window
    bridge = Bridge(services.transcribe.subscribe, owner)
    jobs, segments, hits = JobModel(owner), SegmentModel(), HitModel()
    items = ItemModel(jobs)
    sidebar = Sidebar(SidebarModel(), theme, icons)
    details = ItemDetails()
    job_list = JobList(jobs, items, hits, theme, icons)
    segment_delegate = SegmentDelegate(theme, icons)
    transcript = TranscriptView(segments, EditableSegments(segments, segment_delegate, theme), theme, icons)
    player = PlayerBar(theme, icons, JUMP_S)
    window.add_panels(sidebar, job_list, transcript, player, details)
    messages = Messages(window)
    return Parts(
        **{one.name: getattr(shell, one.name) for one in fields(shell)},
        bridge=bridge,
        jobs=jobs,
        segments=segments,
        hits=hits,
        items=items,
        sidebar=sidebar,
        details=details,
        job_list=job_list,
        segment_delegate=segment_delegate,
        transcript=transcript,
        player=player,
        messages=messages,
        commands=Commands(window),
        preferences=Preferences(services.settings, bridge, messages),
        keep_awake=KeepAwake(owner),
    )
