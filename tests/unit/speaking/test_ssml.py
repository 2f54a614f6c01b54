"""SSML: the part of it that is understood, what is refused, and that no text is ever dropped."""

from __future__ import annotations

import time
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Code, InputError
from app.core.phonetics import espeak_notation
from app.core.speakable import PARAGRAPH_PAUSE_S, Prosody, Utterance, rules_used
from app.core.ssml.values import pause, prosody
from app.services.text_preparation import TextPreparation


def marked(text: str, language: str = "en", start: int = 0) -> list[Utterance]:
    return list(TextPreparation(()).marked_utterances(text, language=language, start=start))


def spoken(inner: str, language: str = "en") -> list[str]:
    return [one.text for one in marked(f"<speak>{inner}</speak>", language) if one.text]


def assert_partition(text: str, utterances: list[Utterance]) -> None:
    at = 0
    for utterance in utterances:
        assert utterance.start == utterance.pieces[0].start
        assert utterance.end == utterance.pieces[-1].end
        for piece in utterance.pieces:
            assert piece.start == at < piece.end
            if not piece.rule:
                assert piece.spoken == text[piece.start : piece.end]
            at = piece.end
    assert at == len(text)


NAMES = ["p", "s", "emphasis", "prosody rate='slow'", "prosody pitch='+2st'", "say-as interpret-as='characters'",
         "sub alias='World Wide Web'", "phoneme ph='həlˈoʊ'", "lang xml:lang='de'", "voice name='x'", "audio src='y'", "sub"]  # fmt: skip
TEXTS = st.text(st.sampled_from("aB1. &<>\n\r\té😀\u00ad5€km"), max_size=30).map(escape)
ELEMENTS = st.recursive(
    TEXTS
    | st.sampled_from(
        ["<break time='1s'/>", "<break/>", "<!-- c -->", "<![CDATA[<b>]]>", "&#65;", "<mark name='m'/>"]
    ),
    lambda inner: st.tuples(st.sampled_from(NAMES), st.lists(inner, max_size=4)).map(
        lambda made: f"<{made[0]}>{''.join(made[1])}</{made[0].partition(' ')[0]}>"
    ),
    max_leaves=12,
)


@given(st.lists(ELEMENTS, max_size=6).map("".join))
def test_the_pieces_of_a_marked_text_are_the_text(inner: str) -> None:
    text = f"<?xml version='1.0'?>\n<speak>{inner}</speak>\n"
    assert_partition(text, marked(text))


@given(st.text(st.sampled_from("<>/speakbr &;='\"![]-?x1"), max_size=60))
def test_whatever_is_no_ssml_is_refused_with_a_reason(text: str) -> None:
    made, refused = [], None
    try:
        made = marked(text)
    except InputError as error:
        refused = error
    if refused is None:
        assert_partition(text, made)
    else:
        assert refused.code is Code.INPUT_MARKUP
        assert refused.params["reason"]


@pytest.mark.parametrize(
    ("inner", "said"),
    [
        ("Tom &amp; Jerry &lt;3.", ["Tom & Jerry <3."]),
        ("One. Two.", ["One. ", "Two."]),
        ("<s>one</s><s>two</s>", ["one", "two"]),
        ("I use <sub alias='sequel'>SQL</sub> daily.", ["I use sequel daily."]),
        ("I use <sub alias='World. Wide. Web.'>W. W. W.</sub> daily.", ["I use World. Wide. Web. daily."]),
        ("The code <say-as interpret-as='characters'>ab 1</say-as> is it.", ["The code ay b 1 is it."]),
        ("Dial <say-as interpret-as='digits'>123</say-as>!", ["Dial 1 2 3!"]),
        (
            "On <say-as interpret-as='date' format='dmy'>1/2/2026</say-as> it is.",
            ["On February 1st, 20 26 it is."],
        ),
        ("The <say-as interpret-as='ordinal'>3</say-as> man.", ["The 3rd man."]),
        ("What <say-as interpret-as='expletive'>this</say-as> is.", ["What this is."]),
        ("It is <audio src='http://x'>5 km</audio> away.", ["It is 5 kilometres away."]),
        ("An <emphasis>un</emphasis>known word.", ["An ", "un", "known word."]),
        ("un<mark name='x'/>known 5<mark name='y'/> km", ["unknown 5 kilometres"]),
        ("<![CDATA[<b>]]> and &#66;", ["<b> and B"]),
        ("{pause 1s}", ["{pause 1s}"]),
    ],
)
def test_what_is_said(inner: str, said: list[str]) -> None:
    assert spoken(inner) == said


def test_breaks_are_silence_after_what_stands_before_them() -> None:
    made = marked("<speak>One<break time='1.5s'/>two <break strength='strong'/> three<break time='20ms'/></speak>")
    assert [(one.text, one.pause_s) for one in made if one.text.strip()] == [
        ("One", 1.5),
        ("two ", 0.8),
        (" three", 0.02),
    ]
    assert pause({"time": "10h"}) is None
    assert pause({"time": "999s"}) == 60
    assert pause({}) == 0.5


def test_a_paragraph_ends_with_a_pause_and_has_its_language() -> None:
    made = marked("<speak xml:lang='en-GB'><p>On 11/12/2026.</p><p xml:lang='de'>Um 14:30 Uhr.</p></speak>", "fr")
    assert [(one.text, one.language, one.pause_s) for one in made if one.text] == [
        ("On the 11th of December 20 26.", "en-gb", PARAGRAPH_PAUSE_S),
        ("Um 14 Uhr 30.", "de", PARAGRAPH_PAUSE_S),
    ]


def test_prosody_multiplies_and_ends_with_its_element() -> None:
    inner = "a<prosody rate='50%' volume='+6dB'>b<prosody rate='fast' pitch='high'>c</prosody></prosody><voice name='Amy'>d</voice>e"
    made = {one.text: one.prosody for one in marked(f"<speak>{inner}</speak>") if one.text}
    assert made["a"] == made["e"] == Prosody()
    assert made["b"].rate == 0.5
    assert made["b"].volume == pytest.approx(1.995, abs=0.01)
    assert made["c"].rate == 0.625
    assert made["c"].pitch == 1.2
    assert made["d"].voice == "Amy"


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({"rate": "120%"}, Prosody(rate=1.2)),
        ({"rate": "-20%"}, Prosody(rate=0.8)),
        ({"rate": "1.5"}, Prosody(rate=1.5)),
        ({"pitch": "+12st"}, Prosody(pitch=2.0)),
        ({"pitch": "200Hz"}, None),
        ({"volume": "50"}, Prosody(volume=0.5)),
        ({"volume": "silent"}, Prosody(volume=0.0)),
        ({"contour": "(0%,+20Hz)"}, None),
        ({"rate": "-100%"}, None),
        ({"rate": "99999999999%"}, None),
    ],
)
def test_what_prosody_asks_for(attributes: dict[str, str], expected: Prosody | None) -> None:
    assert prosody(attributes) == expected


def test_phonemes_are_handed_on_with_the_words_they_stand_for() -> None:
    made = marked("<speak>Say <phoneme alphabet='ipa' ph='təˈmɑːtoʊ'>tomato</phoneme> now.</speak>")
    utterance = next(one for one in made if one.text)
    assert utterance.text == "Say tomato now."
    (phonemes,) = utterance.phonemes
    assert utterance.text[phonemes.start : phonemes.end] == "tomato"
    assert phonemes.notation == "t@'mA:toU"
    unknown = marked("<speak>Say <phoneme ph='ǃǁ'>click</phoneme> now.</speak>")
    assert [one.text for one in unknown if one.text] == ["Say click now."]
    assert {use.rule for use in rules_used(unknown)} == {"markup", "skipped:unknown-markup"}


@pytest.mark.parametrize(
    ("sounds", "language", "notation"),
    [
        ("həlˈoʊ", "en", "h@l'oU"),
        ("ʃˈøːn", "de", "S'Y:n"),
        ("bɔ̃ʒˈuʁ", "fr", "bO~Z'ur"),
        ("nˈiɲo", "es", "n'in^o"),
        ("həlˈoʊ", "pl", None),
        ("ǃ", "en", None),
        ("", "en", None),
    ],
)
def test_the_international_alphabet_as_espeak_writes_it(sounds: str, language: str, notation: str | None) -> None:
    assert espeak_notation(sounds, "ipa", language) == notation


def test_the_notation_of_espeak_cannot_leave_its_brackets() -> None:
    assert espeak_notation("h@l'oU", "x-espeak", "en") == "h@l'oU"
    assert espeak_notation("h]] <audio> [[x", "x-espeak", "en") is None
    assert espeak_notation("x" * 500, "x-espeak", "en") is None
    assert espeak_notation("x", "x-sampa", "en") is None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("<speak>" + "<s/>" * 50_000 + "</speak>", 1),
        ("", 1),
        ("just text", 1),
        ("<speak>\n\n<p>open</speak>", 3),
        ("<html>x</html>", 1),
        ("<speak>&unknown;</speak>", 1),
        ("<speak>\x01</speak>", 1),
        ("<speak>\ud800</speak>", 1),
        ("<!DOCTYPE speak SYSTEM 'file:///etc/passwd'><speak/>", 1),
        ("<!DOCTYPE speak [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>\n<speak>&b;</speak>", 1),
        ("<speak>" * 100 + "</speak>" * 100, 1),
        ("<speak>" + "x" * 2_000_001, 1),
    ],
)
def test_hostile_and_broken_marks_are_refused(text: str, line: int) -> None:
    with pytest.raises(InputError) as caught:
        marked(text)
    assert caught.value.code is Code.INPUT_MARKUP
    assert caught.value.params["line"] == line


@pytest.mark.parametrize(
    "unit", ["<s>a.</s>", "<sub alias='b'>a</sub> ", "&amp;", "<x>a</x>", "<!---->", "<break/>"]
)
def test_a_large_marked_text_takes_a_time_that_grows_with_it(unit: str) -> None:
    text = f"<speak>{unit * (50_000 // len(unit))}</speak>"
    began = time.thread_time()
    assert_partition(text, marked(text))
    assert time.thread_time() - began < 4.0


def test_from_a_place_on() -> None:
    text = "<speak><s>One.</s><s>Two.</s><s>Three.</s></speak>"
    assert [one.text for one in marked(text, start=text.index("wo")) if one.text] == ["Two.", "Three."]


def test_a_plain_text_has_pauses_and_nothing_else() -> None:
    text = "{pause 2s}One, {pause 500 ms}two{pause 1.5s}\n\n{pause 1h} <break/> end{pause 1s}"
    made = list(TextPreparation(()).utterances(text, language="en"))
    assert_partition(text, made)
    assert [(one.text, one.pause_s) for one in made] == [
        ("", 2.0), ("One, ", 0.5), ("two", 1.5), ("{pause 1h} <break/> end", 1.0),
    ]  # fmt: skip
    assert sum(use.times for use in rules_used(made) if use.rule == "markup") == 4
