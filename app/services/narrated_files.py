"""Texts as sound files where somebody wants them: whole, or one a chapter, with the times of the words beside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from app.core.formats import DEFAULT_LAYOUT
from app.core.text import display_name
from app.core.transcript import Transcript
from app.services.file_formats import FILE_FORMATS
from app.services.files import output_error, write_whole
from app.services.narration_progress import Progress
from app.services.narration_service import NarrationService
from app.services.script import Script, Wanted
from app.services.sound_export import refuse_existing


class Written(NamedTuple):
    """Files that are whole, the sound before its subtitles, and what is said in it."""

    paths: tuple[Path, ...]
    said: Transcript


def narrated_file(
    narration: NarrationService,
    script: Script,
    path: Path,
    wanted: Wanted,
    subtitles: Sequence[str] = (),
    progress: Progress = lambda _share: True,
) -> Written | None:
    """Write a script as one file, and subtitles of these formats beside it; None, and no file, if it was ended.

    What exists is told before any work is done, as OUTPUT_EXISTS.
    """
    for _, beside in _beside(path, subtitles):
        refuse_existing(beside, overwrite=wanted.overwrite)
    said = narration.write(script, path, wanted, progress)
    return None if said is None else _with_subtitles(path, said, wanted, subtitles)


def narrated_chapters(
    narration: NarrationService,
    script: Script,
    folder: Path,
    wanted: Wanted,
    subtitles: Sequence[str] = (),
    progress: Progress = lambda _share: True,
    *,
    resumes: bool = False,
) -> Iterator[Written]:
    """Write a file for each chapter into a folder, made if it is not there, and yield each once it is whole.

    If `progress` or an error ends it, the chapters that are finished stay, and who `resumes` goes on behind them.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise output_error(error, display_name(folder)) from error
    beside = [FILE_FORMATS[name].suffix for name in subtitles]
    files = narration.write_chapters(script, folder, wanted, progress, resumes=resumes, beside=beside)
    for path, said in files:
        yield _with_subtitles(path, said, wanted, subtitles)


def _with_subtitles(path: Path, said: Transcript, wanted: Wanted, subtitles: Sequence[str]) -> Written:
    paths = [path]
    for name, beside in _beside(path, subtitles):
        write_whole(beside, FILE_FORMATS[name].encode(said, DEFAULT_LAYOUT), overwrite=wanted.overwrite)
        paths.append(beside)
    return Written(tuple(paths), said)


def _beside(path: Path, subtitles: Sequence[str]) -> list[tuple[str, Path]]:
    return [(name, path.with_suffix(FILE_FORMATS[name].suffix)) for name in subtitles]
