"""A web page in one file: nothing in it is fetched, nothing in it runs, and a screen reader finds its way.

The policy in its head forbids whatever could be called from outside, should a browser ever see more in the text
than is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.formats.blocks import Block, blocks
from app.core.formats.cleaning import name_line
from app.core.formats.facts import facts_of, title_of
from app.core.formats.options import DEFAULT_LAYOUT, Layout

if TYPE_CHECKING:
    from app.core.transcript import Transcript

_SPECIAL: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE: Final = """\
:root { color-scheme: light dark; }
body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; font-size: .9rem;
     border-block: 1px solid; padding: .8rem 0; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
p { margin: .8rem 0; overflow-wrap: break-word; }
a { color: inherit; text-decoration: none; font-size: .85em; font-variant-numeric: tabular-nums; }
a:hover, a:focus-visible { text-decoration: underline; }
.number { font-size: .85em; font-variant-numeric: tabular-nums; margin-inline-end: .5rem; }
@media print { body { max-width: none; margin: 0; } p { orphans: 2; widows: 2; } }
"""


def render(transcript: Transcript, layout: Layout = DEFAULT_LAYOUT) -> str:
    """Write the page; a paragraph's time is a link to itself, so that a passage can be pointed at."""
    title = _escaped(title_of(transcript, layout))
    language = _escaped(_language(transcript))
    head = _head(transcript, layout, title) if layout.text.header is not False else []
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{language}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="referrer" content="no-referrer">',
            '<meta name="generator" content="Soundlock">',
            f"<title>{title}</title>",
            f"<style>\n{_STYLE}</style>",
            "</head>",
            "<body>",
            "<main>",
            *head,
            *(_block(at, block) for at, block in enumerate(blocks(transcript, layout.text), 1)),
            "</main>",
            "</body>",
            "</html>\n",
        ]
    )


def _head(transcript: Transcript, layout: Layout, title: str) -> list[str]:
    facts = [
        f'<dt>{_escaped(name)}</dt><dd dir="auto">{_escaped(value)}</dd>'
        for name, value in facts_of(transcript, layout)
    ]
    return [f'<h1 dir="auto">{title}</h1>', "<dl>", *facts, "</dl>"]


def _block(at: int, block: Block) -> str:
    number = f'<span class="number">{block.number}</span> ' if block.number else ""
    time = f'<a href="#p{at}" dir="ltr">{block.times}</a> ' if block.times else ""
    speaker = f"<b><bdi>{_escaped(block.speaker)}</bdi>:</b> " if block.speaker else ""
    return f'<p id="p{at}" dir="auto">{number}{time}{speaker}{_escaped(block.text)}</p>'


def _language(transcript: Transcript) -> str:
    """Name the language of the text, which is English after a translation; "und" is the tag for unknown."""
    return "en" if transcript.task == "translate" else name_line(transcript.language)[:20] or "und"


def _escaped(text: str) -> str:
    return text.translate(_SPECIAL)
