"""Ways to export under names outlive the program, and only sound ones are taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import Code, LibraryError
from app.core.formats import SubtitleLayout, TextLayout
from app.core.formats.presets import BUILT_IN, ExportPreset
from app.services.export_presets import keep_export_presets, kept_export_presets, with_preset, without_preset
from app.services.file_formats import FILE_FORMATS
from tests.support.libraries import Desk

OWN = ExportPreset(
    name="Zoë's", form="srt", text=TextLayout(times=False, doubts=True), subtitles=SubtitleLayout(min_gap_s=0.1)
)


def test_presets_are_kept_as_they_are(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    with desk.make() as library:
        assert kept_export_presets(library) == ()
        keep_export_presets(library, (OWN, *BUILT_IN))
        assert kept_export_presets(library) == (OWN, *BUILT_IN)


def test_a_preset_that_makes_no_sense_is_refused(tmp_path: Path) -> None:
    with Desk(tmp_path).make() as library:
        bad = b'[{"name": "x", "form": "srt", "subtitles": {"max_lines": 99}}]'
        library.database.execute("INSERT INTO meta(key, value) VALUES ('export_presets', ?)", (bad,))
        with pytest.raises(LibraryError) as caught:
            kept_export_presets(library)
    assert caught.value.code is Code.LIBRARY_DATABASE


def test_a_name_is_there_once() -> None:
    other = ExportPreset(name="a", form="txt")
    again = ExportPreset(name="a", form="md")
    both = with_preset(with_preset((OWN,), other), again)
    assert both == (again, OWN)
    assert without_preset(both, "a") == (OWN,)
    assert with_preset((), ExportPreset(name="  a \n b" + "c" * 99, form="txt"))[0].name == "a b" + "c" * 77


def test_what_is_there_from_the_start_names_formats_that_exist() -> None:
    assert {one.form for one in BUILT_IN} <= {*FILE_FORMATS, "pdf"}
