"""Put Soundlock into the menu of a Linux desktop, and among what it offers to open a recording with.

The keys and the quoting are those of freedesktop.org's Desktop Entry Specification; the icon lies where its Icon
Theme Specification has it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from setup_reporting import say

if TYPE_CHECKING:
    from collections.abc import Mapping

# The names of freedesktop.org's shared database for what Soundlock reads most often.
MEDIA_TYPES = (
    *("audio/aac", "audio/ac3", "audio/AMR", "audio/basic", "audio/flac", "audio/mp2", "audio/mp4", "audio/mpeg"),
    *(
        "audio/ogg",
        "audio/vnd.wave",
        "audio/webm",
        "audio/x-aiff",
        "audio/x-caf",
        "audio/x-m4b",
        "audio/x-matroska",
    ),
    *("audio/x-ms-wma", "audio/x-opus+ogg", "audio/x-vorbis+ogg", "audio/x-wav", "audio/x-wavpack"),
    *("application/mxf", "video/3gpp", "video/mp2t", "video/mp4", "video/mpeg", "video/ogg", "video/quicktime"),
    *("video/vnd.avi", "video/webm", "video/x-flv", "video/x-matroska", "video/x-ms-wmv", "video/x-msvideo"),
)


def entry(program: Path) -> str:
    """Return the desktop entry that starts this program's window with what is opened."""
    return "\n".join(
        (
            "[Desktop Entry]",
            "Version=1.1",
            "Type=Application",
            "Name=Soundlock",
            "GenericName=Speech to text and text to speech",
            "GenericName[de]=Sprache zu Text und Text zu Sprache",
            "GenericName[es]=Voz a texto y texto a voz",
            "GenericName[fr]=Parole en texte et texte en parole",
            "Comment=Transcribe recordings and have texts read, on this computer",
            "Comment[de]=Aufnahmen verschriften und Texte vorlesen lassen, auf diesem Rechner",
            "Comment[es]=Transcribir grabaciones y hacer leer textos, en este ordenador",
            "Comment[fr]=Transcrire des enregistrements et faire lire des textes, sur cet ordinateur",
            f"Exec={_quoted(program)} window %F",
            f"TryExec={_escaped(str(program))}",
            "Icon=soundlock",
            "StartupWMClass=soundlock",
            "StartupNotify=true",
            "Categories=AudioVideo;Audio;",
            "Keywords=transcript;transcription;dictation;subtitles;read aloud;whisper;",
            f"MimeType={';'.join(MEDIA_TYPES)};",
            "",
        )
    )


def install(program: Path, icon: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Write entry and icon for this user, and have the desktop look again."""
    place, icon_place = _places(environment)
    for folder in (place.parent, icon_place.parent):
        folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(icon, icon_place)
    place.write_text(entry(program), "utf-8")
    _tell_the_desktop(place.parent)
    say(f"Soundlock is in the menu now, and recordings can be opened with it ({place}).")


def remove(environment: Mapping[str, str] = os.environ) -> None:
    """Take both away again."""
    place, icon_place = _places(environment)
    place.unlink(missing_ok=True)
    icon_place.unlink(missing_ok=True)
    if place.parent.is_dir():
        _tell_the_desktop(place.parent)
    say("Soundlock is no longer in the menu.")


def _places(environment: Mapping[str, str]) -> tuple[Path, Path]:
    data = Path(environment.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "applications" / "soundlock.desktop", data / "icons/hicolor/scalable/apps/soundlock.svg"


def _tell_the_desktop(applications: Path) -> None:
    """Renew the list by which file managers find who opens what; without the program they look by themselves."""
    updater = shutil.which("update-desktop-database")
    if updater is not None:
        subprocess.run([updater, str(applications)], check=False)


def _quoted(program: Path) -> str:
    """Quote a path as an argument of Exec, in which "%" begins a field and shells' signs stand for themselves."""
    argument = re.sub(r'(["`$\\])', r"\\\1", str(program)).replace("%", "%%")
    return _escaped(f'"{argument}"')


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")
