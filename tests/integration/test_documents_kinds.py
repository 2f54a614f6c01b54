"""Documents of every kind, written as other programs write them, read by a real worker."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.core.document import PAGE_FURNITURE, BlockKind, Chapter, readable_text
from app.core.errors import Code
from app.services.document_service import DOCUMENT_SUFFIXES
from tests.support.document_files import Run, book, changed, open_document, page, pdf, word, write_by_qt
from tests.support.documents import kinds, notices, read, read_bytes, refused, texts

HTML = """<!-- made by hand --><!DOCTYPE html>
<html lang="en-GB"><head><title>A &amp; B</title><style>p { color: red }</style></head>
<body><header>Shop <nav><a href="/">Home</a></nav></header>
<main><h1>Big <em>news</em></h1>
<p>First    line<br>second line, caf&eacute;.<script>evil()</script></p>
loose text
<ol start="3"><li>three</li><li><p>four</p><ul><li>inner</li></ul></li></ol>
<blockquote><p>Quoted.</p></blockquote>
<table><tr><th>Year</th><th>Place</th></tr><tr><td>1900</td><td><b>Ulm</b></td></tr></table>
<table><tr><td><h2>Laid out</h2><p>By a table.</p></td></tr></table>
<pre>  if x:
      y()</pre>
<p hidden>never</p><p style="display: none">seen</p><img alt="A bridge" src="x.png">
<aside role="doc-footnote">1. A note.</aside></main>
<footer>Imprint</footer></body></html>
"""


def test_a_page_of_html(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "page.txt", HTML.encode())
    assert (document.title, document.language) == ("A & B", "en-GB")
    assert kinds(document) == [
        ("header", "Shop"),
        ("header", "Home"),
        ("heading", "Big news"),
        ("paragraph", "First line\nsecond line, café."),
        ("paragraph", "loose text"),
        ("item", "3. three"),
        ("item", "4. four"),
        ("item", "inner"),
        ("quote", "Quoted."),
        ("table", "Year; Place"),
        ("table", "1900; Ulm"),
        ("heading", "Laid out"),
        ("paragraph", "By a table."),
        ("code", "  if x:\n      y()"),
        ("paragraph", "A bridge"),
        ("note", "1. A note."),
        ("footer", "Imprint"),
    ]
    assert document.chapters == (Chapter("Big news", 2), Chapter("Laid out", 11))


def test_a_page_says_how_it_is_stored_and_long_ones_lose_nothing(tmp_path: Path) -> None:
    greek = "<html><head><meta charset='iso-8859-7'></head><body><p>Καλημέρα</p></body></html>"
    assert texts(read_bytes(tmp_path, "a.html", greek.encode("iso-8859-7"))) == ["Καλημέρα"]
    words = "seven bridges over a river. " * 400_000
    document = read_bytes(tmp_path, "b.html", f"<p>{words}<p>end".encode())
    assert " ".join(texts(document)) == f"{words}end"


def test_elements_that_are_nested_deep_are_read_and_absurdly_deep_ones_are_told(tmp_path: Path) -> None:
    def nested(depth: int) -> bytes:
        return b"<html>" + b"<div>" * depth + b"deep" + b"</div>" * depth + b"end"

    assert texts(read_bytes(tmp_path, "a.html", nested(1_500))) == ["deep", "end"]
    with refused(Code.INPUT_DAMAGED, name="a.html", kind="HTML"):
        read_bytes(tmp_path, "a.html", nested(100_000))


def test_a_word_document(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.docx", word())
    assert (document.title, document.language) == ("Bericht", "de-DE")
    assert kinds(document) == [
        ("header", "Vertraulich"),
        ("heading", "Eins"),
        ("paragraph", "Ein Satz. Fett."),
        ("item", "erstens"),
        ("item", "zweitens"),
        ("quote", "Zitat"),
        ("table", "a; b"),
        ("table", "c; d"),
        ("heading", "Zwei"),
        ("paragraph", "Ende\nneue Zeile Tab"),
        ("page_number", "3"),
    ]
    assert document.chapters == (Chapter("Eins", 1), Chapter("Zwei", 8))


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_WORD_BODY = f"""<w:document {_W}><w:body>
<w:sdt><w:sdtContent><w:p><w:r><w:t>In a control.</w:t></w:r></w:p></w:sdtContent></w:sdt>
<w:p><w:ins><w:r><w:t xml:space="preserve">Put in</w:t></w:r></w:ins>
<w:del><w:r><w:delText>taken out</w:delText></w:r></w:del>
<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>.</w:t><w:footnoteReference w:id="2"/></w:r>
<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>
<w:p><w:hyperlink><w:r><w:t>A link</w:t></w:r></w:hyperlink><w:r><w:noBreakHyphen/><w:t>end</w:t></w:r></w:p>
</w:body></w:document>"""
_WORD_NOTES = f"""<w:footnotes {_W}><w:footnote w:id="2"><w:p><w:r><w:t>Below.</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="3"><w:p><w:r><w:t>Nobody refers here.</w:t></w:r></w:p></w:footnote></w:footnotes>"""
_WORD_RELATED = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
Target="/word/notes.xml"/>
<Relationship Id="r2" TargetMode="External" Type="http://x/header" Target="http://example.org/h.xml"/></Relationships>"""


def test_what_word_keeps_apart_is_read_and_what_was_deleted_is_not(tmp_path: Path) -> None:
    parts = {
        "word/document.xml": _WORD_BODY,
        "word/notes.xml": _WORD_NOTES,
        "word/_rels/document.xml.rels": _WORD_RELATED,
    }
    document = read_bytes(tmp_path, "a.docx", changed(word(), parts))
    assert kinds(document) == [
        ("paragraph", "In a control."),
        ("paragraph", "Put in."),
        ("paragraph", "In a box."),
        ("paragraph", "A link\u2011end"),
        ("note", "1. Below."),
    ]


def test_an_open_document(tmp_path: Path) -> None:
    body = """<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
    <text:h text:outline-level="1">Un</text:h>
    <text:p>Deux   mots<text:s text:c="3"/>et<text:tab/>trois<text:line-break/>ligne<text:note>
    <text:note-citation>1</text:note-citation><text:note-body><text:p>Une note.</text:p></text:note-body>
    </text:note>.</text:p>
    <text:list><text:list-item><text:p>un point</text:p><text:list><text:list-item><text:p>dessous</text:p>
    </text:list-item></text:list></text:list-item></text:list>
    <text:p text:style-name="P1">Citation.</text:p><text:p text:style-name="Preformatted_20_Text">x = 1</text:p>
    <table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell>
    <text:p>b</text:p></table:table-cell></table:table-row></table:table>"""
    styles = """<style:master-page><style:header><text:p>Lettre</text:p></style:header>
    <style:footer><text:p>7</text:p></style:footer></style:master-page>"""
    document = read_bytes(tmp_path, "a.odt", open_document(body, styles=styles))
    assert (document.title, document.language) == ("Brief", "fr-CA")
    assert kinds(document) == [
        ("header", "Lettre"),
        ("heading", "Un"),
        ("paragraph", "Deux mots et trois\nligne."),
        ("item", "un point"),
        ("item", "dessous"),
        ("quote", "Citation."),
        ("code", "x = 1"),
        ("table", "a; b"),
        ("note", "1. Une note."),
        ("page_number", "7"),
    ]
    assert [block.level for block in document.blocks[3:5]] == [1, 2]


_PAGES = {
    "one.xhtml": page(
        '<h1 id="a">One</h1><p>It&nbsp;began.<a id="p"/></p><h2 id="b">Later</h2><p>So it went.</p>'
    ),
    "text/two%20b.xhtml": "",
    "third%20%C3%A9.xhtml": page(
        '<p>Third.<span epub:type="pagebreak" id="p9"/></p><aside epub:type="footnote">A note.</aside>'
    ),
}
_NAV = page(
    '<nav epub:type="landmarks"><a href="one.xhtml">Cover</a></nav><nav epub:type="toc"><ol><li><a'
    ' href="one.xhtml#a">First</a><ol><li><a href="one.xhtml#b">Then</a></li></ol></li><li><a'
    ' href="third%20%C3%A9.xhtml">Third</a></li><li><a href="nowhere.xhtml">Nowhere</a></li></ol></nav>'
)
_NCX = """<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>First</text></navLabel>
<content src="one.xhtml#a"/><navPoint><navLabel><text>Then</text></navLabel><content src="one.xhtml#b"/></navPoint>
</navPoint><navPoint><navLabel><text>Third</text></navLabel><content src="third%20%C3%A9.xhtml"/></navPoint>
</navMap></ncx>"""


@pytest.mark.parametrize(
    "contents",
    [
        {
            "nav.xhtml": _NAV,
            "item": '<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>',
        },
        {"toc.ncx": _NCX, "item": '<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'},
    ],
    ids=["EPUB 3", "EPUB 2"],
)
def test_a_book(tmp_path: Path, contents: dict[str, str]) -> None:
    document = read_bytes(tmp_path, "a.epub", book(_PAGES, contents=contents))
    assert (document.title, document.language) == ("The Book", "en-GB")
    assert kinds(document) == [
        ("heading", "One"),
        ("paragraph", "It\u00a0began."),
        ("heading", "Later"),
        ("paragraph", "So it went."),
        ("paragraph", "Third."),
        ("note", "A note."),
    ]
    assert document.chapters == (Chapter("First", 0), Chapter("Then", 2), Chapter("Third", 4))
    assert notices(document) == {"document.parts_missing": {"count": 1}}


def test_rich_text(tmp_path: Path) -> None:
    source = (
        rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Arial;}}{\info{\title Memo}}{\header Top \'e9}\f0 Caf\u233?"
        rb" \'ef\'f0.\par Two {\b bold}{\footnote Below {\i it}.}.\par\trowd a\cell b\cell\row\pard}"
    )
    document = read_bytes(tmp_path, "a.rtf", source)
    assert document.title == "Memo"
    assert kinds(document) == [
        ("paragraph", "Café пр."),
        ("paragraph", "Two bold."),
        ("table", "a; b"),
        ("header", "Top й"),
        ("note", "Below it."),
    ]


def test_subtitles_become_sentences(tmp_path: Path) -> None:
    cues = [("1,000", "2,000", "<i>Hello\nthere,</i>"), ("2,100", "3,000", "my friend."),
            ("3,100", "4,000", "You"), ("8,000", "9,000", "came back"), ("9,100", "9,900", "- No!")]  # fmt: skip
    srt = "".join(
        f"{at}\n00:00:0{start} --> 00:00:0{end}\n{text}\n\n" for at, (start, end, text) in enumerate(cues, 1)
    )
    expected = ["Hello there, my friend.", "You", "came back", "- No!"]
    assert texts(read_bytes(tmp_path, "a.txt", srt.encode())) == expected
    vtt = "WEBVTT\n\nNOTE nobody\n\n" + re.sub(r"(\d),(\d)", r"\1.\2", srt).replace(
        "Hello", "<v Anna>Hello <00:01.500>"
    )
    assert texts(read_bytes(tmp_path, "b.vtt", vtt.encode())) == expected


# ---- PDF


def column(left: float, top: float, *lines: str, size: float = 10) -> list[Run]:
    return [(left, top - at * 1.2 * size, size, line) for at, line in enumerate(lines)]


def running(number: int) -> list[Run]:
    return [(40, 570, 8, f"{number} The Tale of the River"), (190, 20, 8, f"- {number} -")]


def test_a_pdf_has_paragraphs_columns_and_what_is_on_every_page(tmp_path: Path) -> None:
    left = column(40, 480, "The river was wide and nobody had", "ever crossed it before the bridge.",
                  "   And they built on it for a very", "long time, with stone that was in-")  # fmt: skip
    right = column(220, 480, "credibly heavy. Then a line ended", "short.", "Nobody knew why it was like this,")
    later = column(40, 500, "but so it was, and it is still so", "today, as everybody can see it.")
    pages = [
        [*running(1), (40, 520, 18, "The Bridge"), *left, *right],
        [*running(2), *later, *column(40, 440, "1. a list with one", "2. and two points")],
        [*running(3), (40, 520, 18, "The End"), *column(40, 480, "It was torn down.")],
    ]
    data = pdf(pages, outline=[("The Bridge", 1), ("In between", 2), ("The End", 3)])
    document = read_bytes(tmp_path, "a.pdf", data)
    assert document.language == "en-US"
    body = [block for block in document.blocks if block.kind not in PAGE_FURNITURE]
    assert [(block.kind.value, block.page, block.text) for block in body] == [
        ("heading", 1, "The Bridge"),
        ("paragraph", 1, "The river was wide and nobody had ever crossed it before the bridge."),
        (
            "paragraph",
            1,
            (
                "And they built on it for a very long time, with stone that was incredibly heavy."
                " Then a line ended short."
            ),
        ),
        (
            "paragraph",
            1,
            "Nobody knew why it was like this, but so it was, and it is still so today, as everybody can see it.",
        ),
        ("item", 2, "1. a list with one"),
        ("item", 2, "2. and two points"),
        ("heading", 3, "The End"),
        ("paragraph", 3, "It was torn down."),
    ]
    assert texts(document, BlockKind.HEADER) == [f"{number} The Tale of the River" for number in (1, 2, 3)]
    assert texts(document, BlockKind.PAGE_NUMBER) == ["- 1 -", "- 2 -", "- 3 -"]
    reading = readable_text(document, skipping=PAGE_FURNITURE)
    assert [(one.title, reading.text[one.start :][:9]) for one in reading.chapters] == [
        ("The Bridge", "The Bridg"),
        ("In between", "1. a list"),
        ("The End", "The End\n\n"),
    ]


def test_pages_without_text_among_others_are_told(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.pdf", pdf([[(40, 300, 12, "Text.")], [], []]))
    assert kinds(document) == [("paragraph", "Text.")]
    assert notices(document) == {"document.pages_without_text": {"count": 2}}


def test_what_qt_writes_as_pdf_and_open_document_says_the_same(tmp_path: Path) -> None:
    sentences = [
        f"This is sentence {at} of a long text that is broken into lines and pages. It ends." for at in range(40)
    ]
    source = "<h1>By Qt</h1>" + "".join(f"<p>{one}</p>" for one in sentences)
    write_by_qt(tmp_path, source)
    for name in ("qt.pdf", "qt.odt"):
        document = read(tmp_path / name)
        body = [(block.kind, block.text) for block in document.blocks if block.kind is not BlockKind.PAGE_NUMBER]
        assert [text for _, text in body] == ["By Qt", *sentences], name
    assert read(tmp_path / "qt.pdf").blocks[0].kind is BlockKind.HEADING
    assert set(DOCUMENT_SUFFIXES) >= {".pdf", ".odt"}
