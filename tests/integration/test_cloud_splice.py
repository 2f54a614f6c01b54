"""What stays here is said by a real voice of this computer, in its own locked process, amid what a vendor says."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.cloud import CloudProfile, CloudVendor, Endpoint
from app.core.easing import at_rate
from app.core.sound_forms import SoundForm, SoundTags
from app.core.voices import Delivery
from app.egress.preview import Manner
from app.egress.stopping import Stop
from app.privacy.splice import LocalText
from app.services.cloud_facts import CloudFacts
from app.services.cloud_narration import CloudNarration
from app.services.cloud_ports import cloud_vendor
from app.services.cloud_service import CloudService
from app.services.cloud_splice import local_voice, woven
from app.services.cloud_text import Treatment, ready
from app.services.library_service import LibraryService
from app.services.library_session import LibrarySession
from app.services.settings_service import SettingsService
from app.services.text_preparation import TextPreparation
from tests.fakes.keychain import MemoryKeychain
from tests.support.cloud_door import SHEETS
from tests.support.spoken import decoded
from tests.support.vendor_contracts import deepgram
from tests.support.vendor_server import Reply, VendorServer

VENDOR: Final = CloudVendor.DEEPGRAM
THALIA: Final = Manner(voice="aura-2-thalia-en")
RATE_HZ: Final = 24_000
TONE_HZ: Final = 440.0
CARD: Final = "4111 1111 1111 1111"
SPOKEN: Final = "four one one one one one one one one one one one one one one one"
Samples = NDArray[np.float64]


def test_a_voice_of_this_computer_says_what_stays() -> None:
    parts = (LocalText(text="4111 1111", language="en"), LocalText(text="Maria Muster", language="de-CH"))
    with local_voice(TextPreparation(), Delivery()) as say:
        heard = list(woven(parts, iter(()), say, title="", is_stopped=lambda: False))
    assert [text for text, _ in heard] == list(parts)
    for _, sound in heard:
        samples = array("h", sound.pcm)
        assert len(samples) > sound.rate_hz / 2
        assert max(map(abs, samples)) > 1000


@pytest.fixture
def server() -> Iterator[VendorServer]:
    with VendorServer(deepgram.contract()).running() as server:
        yield server
        assert server.faulty == []


@pytest.fixture
def cloud(server: VendorServer, tmp_path: Path) -> Iterator[CloudService]:
    session = LibrarySession(LibraryService(tmp_path / "library", MemoryKeychain()))
    session.create((), in_keychain=True)
    own_settings = SettingsService(tmp_path / "settings.json")
    service = CloudService(session, own_settings, facts=CloudFacts(SHEETS), vendor=cloud_vendor)
    service.set_profile(CloudProfile(vendor=VENDOR, endpoint=Endpoint(host=server.host, ca_pem=server.ca_pem)))
    service.enable(VENDOR)
    service.add_key(VENDOR, "canary0123456789abcdef0123456789abcdef01")
    yield service
    service.close()
    session.close()


def tone(seconds: float) -> Reply:
    """Return a voice of the vendor's that can be told from any other: one that hums."""
    at = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    pcm = (9000 * np.cos(2 * np.pi * TONE_HZ * at)).astype("<i2").tobytes()
    return Reply(headers=(("content-type", "audio/l16;rate=24000;channels=1"),), body=pcm)


def share_of_tone(samples: Samples) -> float:
    """Return how much of what is heard is the vendor's hum, from 0 to 1."""
    power = np.abs(np.fft.rfft(samples * np.hanning(len(samples)))) ** 2
    pitch = np.fft.rfftfreq(len(samples), 1 / RATE_HZ)
    return float(power[np.abs(pitch - TONE_HZ) < 15].sum() / power.sum())


def said_here(text: str) -> Samples:
    """Return what the voice of this computer says by itself, at the vendor's rate."""
    with local_voice(TextPreparation(), Delivery()) as say:
        sound = say(LocalText(text=text, language="en"))
    return np.frombuffer(at_rate(sound.pcm, sound.rate_hz, RATE_HZ), "<i2").astype(float)


def likeness(one: Samples, other: Samples) -> float:
    """Return how alike two sounds are, 1 if they are the same but for how loud they are, and for a millisecond."""
    reach = RATE_HZ // 1000
    middle = other[reach:-reach]
    places = range(min(2 * reach, len(one) - len(middle)) + 1)
    return max(float(np.corrcoef(one[at : at + len(middle)], middle)[0, 1]) for at in places)


def steps_at(samples: Samples, place: int) -> float:
    """Return the largest step from sample to sample within 3 ms of a place."""
    reach = round(0.003 * RATE_HZ)
    return float(np.abs(np.diff(samples[max(0, place - reach) : place + reach])).max(initial=0.0))


@pytest.mark.parametrize("number", [CARD, SPOKEN], ids=["written", "spoken"])
def test_in_a_written_file_a_card_number_is_heard_from_here_and_the_rest_from_there(
    cloud: CloudService, server: VendorServer, tmp_path: Path, number: str
) -> None:
    text = ready(
        f"My card number is {number}. The train to the sea leaves at seven.",
        "en",
        Treatment(prepared=partial(cloud.prepared, VENDOR, ""), is_spliced=True),
    )
    agreed = cloud.preview(VENDOR, text.leaving, THALIA)
    server.seen.clear()
    server.next_replies += [tone(1.5), tone(3.0)]
    narration = CloudNarration(
        cloud, VENDOR, text, THALIA,
        agreed=agreed, is_sensitive=False, stop=Stop(), preparation=TextPreparation(),
    )  # fmt: skip
    file = tmp_path / "said.wav"
    said = narration.write(file, SoundForm.WAV, SoundTags(), overwrite=False, progress=lambda _: True)
    assert said is not None
    assert not any(word in seen.body.decode() for seen in server.seen for word in ("4111", "one one"))
    assert len(server.seen) == 2

    samples, rate_hz = decoded(file)
    assert rate_hz == RATE_HZ
    heard = samples[:, 0].astype(float)
    before, here, after = [
        heard[round(one.start_s * RATE_HZ) : round(one.end_s * RATE_HZ)] for one in said.segments
    ]
    assert said.segments[1].text.strip(" .") == number
    assert share_of_tone(before) > 0.95
    assert share_of_tone(after) > 0.95
    assert share_of_tone(here) < 0.2
    own = said_here(text.parts[1].text)
    assert likeness(here[-len(own) :], own) > 0.99, "it is what the voice of this computer says, and all of it"
    borders = [round(one.end_s * RATE_HZ) for one in said.segments]
    borders += [round(one.start_s * RATE_HZ) + round(0.15 * RATE_HZ) for one in said.segments[1:]]
    loudest_step = 9000 * 2 * np.pi * TONE_HZ / RATE_HZ
    assert max(steps_at(heard, place) for place in borders) < loudest_step, "no click where they are joined"
