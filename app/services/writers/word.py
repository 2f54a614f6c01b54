"""Word documents, by python-docx: with styles, with Word's own line numbers, and with no trace of their making."""

from __future__ import annotations

import datetime as dt
import io
import re
from typing import TYPE_CHECKING, Any, Final

from app.core.formats import Layout
from app.core.formats.blocks import Block, blocks
from app.core.formats.cleaning import name_line
from app.core.formats.facts import facts_of, title_of
from app.core.text import is_right_to_left, left_to_right
from app.core.transcript import Transcript

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

_NOT_XML: Final = re.compile(r"[\ufffe\uffff]")
_PAPER_MM: Final = (210, 297)
_MARGIN_MM: Final = 25
_QUIET: Final = "595959"  # 7:1 on white


def encode(transcript: Transcript, layout: Layout) -> bytes:
    """Write title and facts, then a paragraph a block; line numbers are those that Word counts itself."""
    import docx  # noqa: PLC0415 (heavy)

    document = docx.Document()
    title = title_of(transcript, layout)
    _set_up(document, _language(transcript))
    _describe(document, title)
    if layout.text.header is not False:
        document.add_heading(_xml_safe(title), level=0)
        for name, value in facts_of(transcript, layout):
            paragraph = document.add_paragraph(style="Fact")
            paragraph.add_run(f"{name}: ").bold = True
            paragraph.add_run(_xml_safe(value))
    if layout.text.numbers:
        _number_lines(document)
    write = _Writer(document)
    for block in blocks(transcript, layout.text):
        write.block(block)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


class _Writer:
    """Makes the elements itself: python-docx looks through the document for each paragraph that it adds."""

    def __init__(self, document: Document) -> None:
        from docx.oxml.ns import qn  # noqa: PLC0415 (heavy)
        from docx.oxml.parser import OxmlElement  # noqa: PLC0415

        self._name, self._element = qn, OxmlElement
        self._end = document.element.body.sectPr

    def block(self, block: Block) -> None:
        """Add a paragraph before what ends the document."""
        paragraph = self._element("w:p")
        is_rtl = is_right_to_left(block.text)
        if is_rtl:
            self._child(self._child(paragraph, "w:pPr"), "w:bidi")
        if block.times:
            self._run(paragraph, f"[{left_to_right(block.times)}] ", ("w:rStyle", "Time"))
        if block.speaker:
            self._run(paragraph, block.label, ("w:b", ""))
        self._run(paragraph, block.text, *([("w:rtl", "")] if is_rtl else []))
        self._end.addprevious(paragraph)

    def _run(self, paragraph: Any, text: str, *properties: tuple[str, str]) -> None:  # noqa: ANN401 (lxml)
        run = self._child(paragraph, "w:r")
        if properties:
            holder = self._child(run, "w:rPr")
            for name, value in properties:
                one = self._child(holder, name)
                if value:
                    one.set(self._name("w:val"), value)
        holder = self._child(run, "w:t")
        holder.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        holder.text = _xml_safe(text)

    def _child(self, parent: Any, name: str) -> Any:  # noqa: ANN401 (lxml)
        child = self._element(name)
        parent.append(child)
        return child


def _set_up(document: Document, language: str) -> None:
    """Set paper, styles and language, and count the pages at their foot."""
    from docx.enum.style import WD_STYLE_TYPE  # noqa: PLC0415 (heavy)
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.oxml.parser import OxmlElement  # noqa: PLC0415
    from docx.shared import Mm, Pt, RGBColor  # noqa: PLC0415

    section = document.sections[0]
    section.page_width, section.page_height = (Mm(side) for side in _PAPER_MM)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN_MM)
    styles = document.styles
    normal: ParagraphStyle = styles["Normal"]
    normal.paragraph_format.space_after = Pt(8)
    normal.paragraph_format.line_spacing = 1.25
    fact = styles.add_style("Fact", WD_STYLE_TYPE.PARAGRAPH)
    fact.base_style = normal
    fact.paragraph_format.space_after = Pt(2)
    fact.font.size = Pt(9.5)
    time = styles.add_style("Time", WD_STYLE_TYPE.CHARACTER)
    time.font.size = Pt(9)
    time.font.color.rgb = RGBColor.from_string(_QUIET)
    for one in document.styles.element.iter(qn("w:lang")):
        one.set(qn("w:val"), language)
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    footer._p.append(field)  # noqa: SLF001 (python-docx has no fields)


def _describe(document: Document, title: str) -> None:
    """Say what it is, and nothing of who made it: the template of python-docx names itself and has a picture."""
    facts = document.core_properties
    facts.title = _xml_safe(title)[:255]  # what the format allows
    facts.author = facts.last_modified_by = facts.comments = ""
    facts.created = facts.modified = dt.datetime.now(dt.UTC)
    relations = document.part.package.rels
    for key in [key for key, one in relations.items() if one.reltype.endswith("/thumbnail")]:
        del relations[key]


def _number_lines(document: Document) -> None:
    from docx.oxml.ns import qn  # noqa: PLC0415 (heavy)
    from docx.oxml.parser import OxmlElement  # noqa: PLC0415

    numbers = OxmlElement("w:lnNumType")
    numbers.set(qn("w:countBy"), "1")
    numbers.set(qn("w:restart"), "continuous")
    document.sections[0]._sectPr.find(qn("w:pgMar")).addnext(numbers)  # noqa: SLF001 (the schema's order)


def _language(transcript: Transcript) -> str:
    return "en" if transcript.task == "translate" else name_line(transcript.language)[:20] or "und"


def _xml_safe(text: str) -> str:
    """Replace the two signs that no XML may hold; controls and surrogates are gone already."""
    return _NOT_XML.sub("\ufffd", text)
