"""What the window is made of."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.bootstrap import Services
from app.core import settings
from app.ui.bridge import Bridge
from app.ui.commands import Commands
from app.ui.icons import Icons
from app.ui.messages import Messages
from app.ui.models.hit_model import HitModel
from app.ui.models.item_model import ItemModel
from app.ui.models.job_model import JobModel
from app.ui.models.segment_model import SegmentModel
from app.ui.models.sidebar_model import SidebarModel
from app.ui.panels.drop_area import DropArea
from app.ui.panels.header import Header
from app.ui.panels.item_details import ItemDetails
from app.ui.panels.job_list import JobList
from app.ui.panels.locked_page import LockedPage
from app.ui.panels.player_bar import JUMP_S, PlayerBar
from app.ui.panels.privacy_badge import PrivacyBadge
from app.ui.panels.sidebar import Sidebar
from app.ui.panels.transcript_view import TranscriptView
from app.ui.preferences import Preferences
from app.ui.theme import Theme
from app.ui.widgets.editable_segments import EditableSegments
from app.ui.widgets.message_stack import MessageStack
from app.ui.widgets.segment_delegate import SegmentDelegate
from app.ui.window_language import WindowLanguage
from app.ui.windows.main_window import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Models, panels and the window around them, none of which knows the others."""

    theme: Theme
    icons: Icons
    bridge: Bridge
    jobs: JobModel
    segments: SegmentModel
    hits: HitModel
    header: Header
    message_stack: MessageStack
    drop_area: DropArea
    locked_page: LockedPage
    items: ItemModel
    sidebar: Sidebar
    details: ItemDetails
    job_list: JobList
    segment_delegate: SegmentDelegate
    transcript: TranscriptView
    player: PlayerBar
    badge: PrivacyBadge
    window: MainWindow
    messages: Messages
    commands: Commands
    preferences: Preferences
    language: WindowLanguage


def make_parts(services: Services, owner: QObject) -> Parts:
    """Make them all; nothing is connected yet."""
    wanted = services.settings.get(settings.LANGUAGE)
    language = WindowLanguage(services.resources / "translations", wanted, owner)
    theme = Theme(owner, services.settings.get(settings.THEME))
    bridge = Bridge(services.transcribe.subscribe, owner)
    icons = Icons(services.resources / "icons", theme)
    jobs, segments, hits = JobModel(owner), SegmentModel(), HitModel()
    header = Header(theme, icons)
    message_stack = MessageStack(theme, icons, can_dismiss=True, at_most=3)
    drop_area = DropArea(theme, icons)
    locked_page = LockedPage(theme, icons)
    items = ItemModel(jobs)
    sidebar = Sidebar(SidebarModel(), theme, icons)
    details = ItemDetails()
    job_list = JobList(jobs, items, hits, theme, icons)
    segment_delegate = SegmentDelegate(theme, icons)
    transcript = TranscriptView(segments, EditableSegments(segments, segment_delegate, theme), theme, icons)
    player = PlayerBar(theme, icons, JUMP_S)
    badge = PrivacyBadge(theme, icons)
    window = MainWindow(
        theme,
        services.resources / "icons",
        header=header,
        messages=message_stack,
        drop_area=drop_area,
        locked_page=locked_page,
        sidebar=sidebar,
        jobs=job_list,
        transcript=transcript,
        details=details,
        player=player,
        badge=badge,
    )
    messages = Messages(window)
    return Parts(
        theme=theme,
        icons=icons,
        bridge=bridge,
        jobs=jobs,
        segments=segments,
        hits=hits,
        header=header,
        message_stack=message_stack,
        drop_area=drop_area,
        locked_page=locked_page,
        items=items,
        sidebar=sidebar,
        details=details,
        job_list=job_list,
        segment_delegate=segment_delegate,
        transcript=transcript,
        player=player,
        badge=badge,
        window=window,
        messages=messages,
        commands=Commands(window),
        preferences=Preferences(services.settings, bridge, messages),
        language=language,
    )
