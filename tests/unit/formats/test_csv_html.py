"""Tables for spreadsheets and pages for browsers: nothing that was said may compute or run there."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.formats import Layout, TextLayout, render
from app.core.formats.blocks import blocks
from app.core.formats.cleaning import one_line
from app.core.formats.facts import facts_of, title_of
from app.core.transcript import Segment, Transcript

Build = Callable[..., Transcript]
Strategy = st.SearchStrategy[Transcript]
FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")  # noqa: RUF001 (wide forms)
MAY_FETCH_OR_RUN = {"script", "link", "img", "iframe", "object", "embed", "base", "form", "svg", "audio", "video"}


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


@settings(deadline=None, max_examples=12)
@given(data=st.data())
def test_a_table_has_a_row_a_segment_and_no_formula(data: st.DataObject, wild_transcript: Strategy) -> None:
    transcript = data.draw(wild_transcript)
    head, *rows = rows_of(render("csv", transcript))
    assert head == ["start", "end", "speaker", "text"]
    assert all(len(row) == 4 for row in rows)
    assert [row[3].removeprefix("'") for row in rows] == [
        one_line(segment.text).removeprefix("'") for segment in transcript.segments
    ]
    assert not any(FORMULA.match(cell) for row in rows for cell in row)


@pytest.mark.parametrize("said", ["=1+1", "+1", "-cmd", "@SUM(A1)", "＝HYPERLINK(1)", "\t=1"])  # noqa: RUF001
def test_a_formula_becomes_text(said: str, transcript_of: Build) -> None:
    segment = Segment(start_s=1.5, end_s=2, text=said, speaker='=Bo, "x"')
    assert rows_of(render("csv", transcript_of(segment)))[1] == [
        "00:00:01.500",
        "00:00:02.000",
        '\'=Bo, "x"',
        f"'{said.strip()}",
    ]


class Page(HTMLParser):
    """Reads a page as a browser does: tags with their attributes, and the text of each paragraph."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._within = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in {"title", "h1", "p", "dt", "dd", "style"}:
            self._within = tag
            self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        self._within = "" if tag == self._within else self._within

    def handle_data(self, data: str) -> None:
        if self._within:
            self.texts[self._within][-1] += data


@settings(deadline=None, max_examples=12)
@given(data=st.data(), numbers=st.booleans(), speakers=st.booleans(), paragraphs=st.booleans())
def test_a_page_says_what_was_said_and_holds_no_other_tags(
    data: st.DataObject, *, numbers: bool, speakers: bool, paragraphs: bool, wild_transcript: Strategy
) -> None:
    transcript = data.draw(wild_transcript)
    layout = Layout(
        text=TextLayout(numbers=numbers, speakers=speakers, paragraphs=paragraphs), title="<script>x</script>"
    )
    page = Page(render("html", transcript, layout))
    found = blocks(transcript, layout.text)
    assert page.texts["h1"] == page.texts["title"] == [title_of(transcript, layout)]
    assert list(zip(page.texts["dt"], page.texts["dd"], strict=True)) == facts_of(transcript, layout)
    assert page.texts.get("p", []) == [
        f"{f'{block.number} ' if numbers else ''}{block.times} {block.label}{block.text}" for block in found
    ]
    assert not {tag for tag, _ in page.tags} & MAY_FETCH_OR_RUN
    assert not [attributes for _, attributes in page.tags if any(name.startswith("on") for name in attributes)]


def test_a_page_stands_alone_and_forbids_the_rest(transcript_of: Build) -> None:
    written = render("html", transcript_of(Segment(start_s=0, end_s=1, text=" Hello.")))
    page = Page(written)
    assert ("html", {"lang": "en"}) in page.tags
    policies = [attributes["content"] for _, attributes in page.tags if "http-equiv" in attributes]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"]
    assert "://" not in written
    assert "url(" not in written
    assert not {"src", "srcset", "style"} & {name for _, attributes in page.tags for name in attributes}
    links = [attributes["href"] for tag, attributes in page.tags if tag == "a"]
    places = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert links == [f"#{place}" for place in places]


def test_a_translation_is_in_english_and_an_unknown_language_has_its_tag(transcript_of: Build) -> None:
    assert '<html lang="en">' in render("html", transcript_of(language="de", task="translate"))
    assert '<html lang="und">' in render("html", transcript_of(language=""))
