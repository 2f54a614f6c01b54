from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.legible import legible
from app.core.ssml.tokens import Kind, tokens
from app.egress.markup import Element, rendered, spoken

HOSTILE = [
    '</speak><audio src="https://evil.example/x.wav"/><speak>',
    "</prosody></voice><voice name='x'>",
    "<![CDATA[ x ]]>",
    "<!DOCTYPE speak [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>&a;",
    "<?xml version='1.0'?>",
    "&lt;break time='10s'/&gt; &#x3c; &amp;amp;",
    "]]> -- [[volm 0]] {pause 3s}",
    "a\ttab and\na line",
    "x\u2028y\u200dz\U0001f600 \ufdd0",
]

legible_text = st.text().map(lambda text: legible(text)[0])


def in_speak(text: str) -> str:
    return rendered(Element("speak", (("xml:lang", "en"),), (spoken(text, rate=1.25, pitch=0.9),)))


@given(legible_text)
def test_what_a_parser_reads_is_the_text(text: str) -> None:
    markup = in_speak(text)
    assert "".join(ET.fromstring(markup).itertext()) == text
    assert "".join(token.name for token in tokens(markup) if token.kind is Kind.TEXT) == text


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_markup(text: str) -> None:
    text = legible(text)[0]
    root = ET.fromstring(in_speak(text))
    assert [element.tag for element in root.iter()] == ["speak", "prosody"]
    assert "".join(root.itertext()) == text


@given(legible_text)
def test_no_value_becomes_markup(value: str) -> None:
    root = ET.fromstring(rendered(Element("voice", (("name", value),), ("x",))))
    assert root.attrib == {"name": value}


@pytest.mark.parametrize("character", ["\x00", "\x08", "\r", "\x85", "\u202e", "\u2066", "\ud800", "\ufffe"])
def test_what_markup_cannot_carry_is_no_text(character: str) -> None:
    with pytest.raises(ValueError, match="no markup can carry"):
        rendered(Element("speak", (), (f"a{character}b",)))


@pytest.mark.parametrize("name", ["", "a b", "a>", "a/", "1", "a:b:c", "ä"])
def test_names_are_not_made_of_text(name: str) -> None:
    with pytest.raises(ValueError, match="not the name"):
        rendered(Element(name))
    with pytest.raises(ValueError, match="not the name"):
        rendered(Element("a", ((name, ""),)))


def test_usual_rate_and_pitch_need_no_markup() -> None:
    assert spoken("text") == "text"
    assert rendered(spoken("t", rate=1.25)) == '<prosody rate="125%">t</prosody>'
    assert rendered(spoken("t", pitch=0.9)) == '<prosody pitch="-10%">t</prosody>'
    assert rendered(spoken("t", pitch=1.1)) == '<prosody pitch="+10%">t</prosody>'
