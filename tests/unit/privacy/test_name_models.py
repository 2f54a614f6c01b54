"""A model of the user's that finds names: looked through, loaded in a worker, asked, and believed."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Code, EngineError, InputError, ModelError, SoundlockError
from app.core.finding import Span
from app.engine import names_protocol as protocol
from app.engine.frames import encode
from app.engine.name_model_folder import name_model
from app.engine.names_client import NamesClient
from app.privacy.classes import PiiClass
from app.privacy.every_language import found_in_languages
from app.services.cloud_text import Treatment, ready
from app.services.name_model_service import NameModelService
from app.services.redacting_files import redact_file

FOLDER = Path(__file__).parents[2] / "fixtures" / "name-models" / "five-names"
TEXT = "Later Quorra Brask wrote to Zhivka-Ulmora, and we asked pelin."


@pytest.fixture
def service(tmp_path: Path) -> Iterator[NameModelService]:
    made = NameModelService(tmp_path / "name-model")
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "mine"))


@pytest.fixture(scope="module")
def client() -> Iterator[NamesClient]:
    made = NamesClient(str(FOLDER))
    made.start()
    yield made
    made.close()


def written(text: str, places: list[Span]) -> list[str]:
    return [text[start:end] for start, end in places]


# ---- the worker


def test_the_worker_is_locked_away() -> None:
    made = NamesClient(str(FOLDER))
    try:
        sandbox = made.start().sandbox
    finally:
        made.close()
    assert sandbox.network_denied
    assert sandbox.files_restricted


def test_names_are_found_whole(client: NamesClient) -> None:
    assert written(TEXT, client.names(TEXT)) == ["Quorra Brask", "Zhivka-Ulmora", "pelin"]
    assert client.names("") == []
    assert client.names("nobody here") == []


def test_a_text_of_any_length_is_read_in_windows(client: NamesClient) -> None:
    """The fixture reads 64 tokens at once, and this one's requests hold 100,000 characters."""
    text = "".join(f"word {number} and Tolvan then some more words. " for number in range(2_500))
    assert len(text) > protocol.MAX_TEXT_CHARS
    assert written(text, client.names(text)).count("Tolvan") >= 2_499  # one may be cut by the end of a request


def test_half_a_character_moves_nothing(client: NamesClient) -> None:
    text = "a \ud800 b Quorra"
    assert written(text, client.names(text)) == ["Quorra"]


def test_what_a_worker_says_is_checked() -> None:
    def reply(*places: Span) -> protocol.NamesReply:
        frame = protocol.Names(places=places)
        return protocol.decode_names_reply(bytes(encode(frame))[4:], 10)

    assert reply((0, 3), (3, 10)) == protocol.Names(places=((0, 3), (3, 10)))
    for bad in (((3, 3),), ((0, 11),), ((-1, 2),), ((4, 6), (5, 7))):
        with pytest.raises(EngineError):
            reply(*bad)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_protocol(body: bytes) -> None:
    for decode in (protocol.decode_names_request, lambda data: protocol.decode_names_reply(data, 5)):
        code = None
        try:
            decode(body)
        except EngineError as error:
            code = error.code
        assert code in {None, Code.ENGINE_PROTOCOL}


# ---- folders


def _config(folder: Path, **changed: object) -> None:
    known = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(known | changed))


DAMAGES: dict[str, tuple[Callable[[Path], object], Code]] = {
    "no model": (lambda at: (at / "model.onnx").unlink(), Code.NAME_MODEL_INCOMPLETE),
    "no tokenizer": (lambda at: (at / "tokenizer.json").unlink(), Code.NAME_MODEL_INCOMPLETE),
    "no config": (lambda at: (at / "config.json").unlink(), Code.NAME_MODEL_INCOMPLETE),
    "empty": (lambda at: (at / "config.json").write_text(""), Code.NAME_MODEL_DAMAGED),
    "no JSON": (lambda at: (at / "config.json").write_text("{"), Code.NAME_MODEL_DAMAGED),
    "deep": (lambda at: (at / "config.json").write_text("[" * 100_000), Code.NAME_MODEL_DAMAGED),
    "no labels": (lambda at: (at / "config.json").write_text("{}"), Code.NAME_MODEL_KIND),
    "other labels": (lambda at: _config(at, id2label={"0": "O", "1": "B-LOC"}), Code.NAME_MODEL_KIND),
    "all names": (lambda at: _config(at, id2label={"0": "B-PER", "1": "I-PER"}), Code.NAME_MODEL_KIND),
    "a hole": (lambda at: _config(at, id2label={"0": "O", "2": "B-PER"}), Code.NAME_MODEL_KIND),
    "cut off": (lambda at: (at / "model.onnx").write_bytes(b"\x08\x07"), Code.NAME_MODEL_DAMAGED),
    "a pickle": (lambda at: (at / "pytorch_model.pt").write_bytes(b"x"), Code.NAME_MODEL_UNSAFE),
    "a link": (lambda at: (at / "vocab.txt").symlink_to("/etc/passwd"), Code.NAME_MODEL_UNSAFE),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_folder_that_will_not_do_is_not_taken_in(folder: Path, service: NameModelService, damage: str) -> None:
    change, code = DAMAGES[damage]
    change(folder)
    with pytest.raises(ModelError) as error:
        service.add(folder)
    assert error.value.code is code
    assert service.installed() is None
    assert not service.root.exists()


WORKER_DAMAGES: dict[str, Callable[[Path], object]] = {
    "tokenizer": lambda at: (at / "tokenizer.json").write_text('{"model": 3}'),
    "labels": lambda at: _config(at, id2label={"0": "O", "1": "B-PER"}),
    "graph": lambda at: (at / "model.onnx").write_bytes(
        (at / "model.onnx").read_bytes().replace(b"Gather", b"Gother")
    ),
}


@pytest.mark.parametrize("damage", WORKER_DAMAGES)
def test_what_only_loading_shows_is_told(folder: Path, service: NameModelService, damage: str) -> None:
    WORKER_DAMAGES[damage](folder)
    service.add(folder)
    with pytest.raises(ModelError) as error:
        service.names(TEXT)
    assert error.value.code is Code.NAME_MODEL_DAMAGED


@pytest.mark.parametrize(
    ("label", "is_name"),
    [("B-PER", True), ("I-PERSON", True), ("GIVENNAME", True), ("I-FIRST_NAME", True), ("private_person", False),
     ("S-PER", True), ("LASTNAME", True), ("NAME_STUDENT", False), ("LOC", False), ("B-ORG", False)],
)  # fmt: skip
def test_labels_of_published_models_are_understood(folder: Path, label: str, *, is_name: bool) -> None:
    _config(folder, id2label={"0": "O", "1": label, "2": "MISC"})
    if is_name:
        assert name_model(folder).are_names == (False, True, False)
    else:
        with pytest.raises(ModelError):
            name_model(folder)


# ---- the one that is installed


def test_it_is_taken_in_asked_and_removed(folder: Path, service: NameModelService) -> None:
    assert service.names(TEXT) == []
    (folder / "README.md").write_text("whose it is")
    (folder / "training.log").write_text("no")
    found = service.add(folder)
    assert (found.name, service.installed()) == ("mine", found)
    assert {one.name for one in found.folder.iterdir()} == {
        "model.onnx", "tokenizer.json", "config.json", "README.md",
    }  # fmt: skip
    assert written(TEXT, service.names(TEXT)) == ["Quorra Brask", "Zhivka-Ulmora", "pelin"]
    with pytest.raises(ModelError) as error:
        service.add(folder, "other")
    assert error.value.code is Code.NAME_MODEL_EXISTS
    service.remove()
    assert (service.installed(), service.names(TEXT)) == (None, [])
    with pytest.raises(ModelError) as error:
        service.remove()
    assert error.value.code is Code.NAME_MODEL_MISSING


def test_bad_names_of_folders_are_refused(folder: Path, service: NameModelService, tmp_path: Path) -> None:
    for name in (".hidden", "a/b", "a\\b"):
        with pytest.raises(ModelError) as refused:
            service.add(folder, name)
        assert refused.value.code is Code.NAME_MODEL_NAME
    with pytest.raises(InputError):
        service.add(tmp_path / "nowhere")
    with pytest.raises(ModelError):
        service.add(folder / "config.json")


class Scripted:
    """Counts how it is used; fails when it is told to."""

    def __init__(self, log: list[str], failure: SoundlockError | None = None) -> None:
        self._log = log
        self._failure = failure

    def start(self) -> None:
        self._log.append("start")

    def names(self, text: str) -> list[Span]:
        self._log.append("ask")
        if self._failure is not None:
            raise self._failure
        return [(0, len(text))]

    def close(self) -> None:
        self._log.append("close")


def test_it_stays_loaded_for_a_while_and_then_leaves(folder: Path, tmp_path: Path) -> None:
    log: list[str] = []
    left = threading.Event()

    class Leaving(Scripted):
        def close(self) -> None:
            super().close()
            left.set()

    service = NameModelService(tmp_path / "root", lambda _: Leaving(log), idle_s=0.2)
    service.add(folder)
    assert service.names("ab") == service.names("cd") == [(0, 2)]
    assert log == ["start", "ask", "ask"]
    assert left.wait(20)
    service.close()
    assert log == ["start", "ask", "ask", "close"]


def test_one_that_failed_is_ended_and_started_anew(folder: Path, tmp_path: Path) -> None:
    log: list[str] = []
    made = iter([Scripted(log, EngineError(Code.ENGINE_DIED, reason="killed")), Scripted(log)])
    service = NameModelService(tmp_path / "root", lambda _: next(made))
    service.add(folder)
    with pytest.raises(EngineError):
        service.names("ab")
    assert service.names("ab") == [(0, 2)]
    assert log == ["start", "ask", "close", "start", "ask"]
    service.close()


# ---- what searches make of it


class Told:
    """Says of a text what it is told to."""

    def __init__(self, *names: str) -> None:
        self._names = names
        self.texts: list[str] = []

    def names(self, text: str) -> list[Span]:
        self.texts.append(text)
        return [(text.index(one), text.index(one) + len(one)) for one in self._names if one in text]


def test_a_text_is_asked_about_once_however_many_languages_search_it() -> None:
    model = Told("zelmira")
    text = "we saw zelmira, card 4111 1111 1111 1111, one two three four"
    found = found_in_languages(text, ("en", "de", "fr", "es"), names=model)
    assert [(one.pii_class, text[one.start : one.end]) for one in found] == [
        (PiiClass.PERSON_NAME, "zelmira"),
        (PiiClass.PAYMENT_CARD, "4111 1111 1111 1111"),
    ]
    assert model.texts == [text]


def test_what_is_proven_stands_against_a_model() -> None:
    text = "card 4111 1111 1111 1111"
    (one,) = found_in_languages(text, ("en",), names=Told("4111"))
    assert one.pii_class is PiiClass.PAYMENT_CARD


def test_nothing_leaves_with_a_name_that_the_model_knows() -> None:
    made = ready("today zelmira called", "en", Treatment(names=Told("zelmira")))
    assert "zelmira" not in made.sanitised.text


def test_nothing_leaves_when_the_model_cannot_be_asked(folder: Path, tmp_path: Path) -> None:
    failing = NameModelService(
        tmp_path / "root", lambda _: Scripted([], EngineError(Code.ENGINE_DIED, reason="killed"))
    )
    failing.add(folder)
    with pytest.raises(EngineError):
        ready("today zelmira called", "en", Treatment(names=failing))


def test_files_and_transcripts_are_redacted_with_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("today zelmira called\n")
    made = redact_file(tmp_path / "a.txt", ["en"], names=Told("zelmira"))
    assert made.data == b"today [redacted: name] called\n"
