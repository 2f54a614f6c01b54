"""Polly, Google, Azure and Watson: every request of ours against what they publish."""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import botocore.session
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from hypothesis import given
from hypothesis import strategies as st

from app.core.cloud import CloudProfile
from app.core.errors import CloudError, Code, OptionError
from app.core.legible import legible
from app.core.vendor_facts import facts_of
from app.egress.messages import Answer, Outgoing, Problem, Sound, VoicePage
from app.egress.vendors import azure, google, polly, watson
from tests.support.vendor_contracts.cases import (
    AZURE,
    CASES,
    CUSTOMER,
    GOOGLE,
    NOW_S,
    POLLY,
    WATSON,
    Case,
    private_key,
    service_account,
)
from tests.support.vendor_contracts.polly import model
from tests.support.vendor_server import seen_of

each = pytest.mark.parametrize("case", CASES, ids=lambda case: case.vendor.name.value)
SHEETS = Path(__file__).parents[2] / "resources" / "cloud"
PRIVATE = "10.0.0.8:8443"


def texts_of(request: Outgoing) -> str:
    """Return what a request for speech says, as its receiver reads it."""
    if request.body.startswith(b"<"):
        return "".join(ET.fromstring(request.body.decode()).itertext())
    asked = json.loads(request.body)
    if asked.get("TextType") == "ssml":
        return "".join(ET.fromstring(asked["Text"]).itertext())
    return asked.get("Text") or asked.get("text") or asked["input"]["text"]


@each
@given(
    text=st.text(st.characters(codec="utf-8"), min_size=1, max_size=300),
    rate=st.floats(0.4, 4.0),
    pitch=st.floats(0.5, 2.0),
    data=st.data(),
)
def test_every_wish_makes_a_request_that_the_vendor_publishes(
    case: Case, text: str, rate: float, pitch: float, data: st.DataObject
) -> None:
    wish = case.wish(f"a{text}", rate=rate, pitch=pitch, model=data.draw(st.sampled_from(case.models)))
    request = case.vendor.speech(wish, case.profile())
    assert texts_of(request) == legible(wish.text.text)[0]
    sound = case.vendor.sound(wish, case.asked(case.sent(request)))
    assert isinstance(sound, Sound)
    assert sound.pcm


@each
@pytest.mark.parametrize(
    "text",
    [
        '</speak><audio src="https://evil.example/x.wav"/><speak>',
        '"},"voice":{"name":"x"},"a":{"b":"',
        "</voice></speak>\r\nX-Evil: 1\r\n\r\n",
        "a\u202egnp.exe\u202c b\x00\x1b[31m\x85c\u2028d\ud800e\ufffe",
        "&lt;break time='10s'/&gt; <![CDATA[ ]]> <!--",
        "[[volm 0]] {pause 3s} \\u0041 %0d%0a",
    ],
)
@pytest.mark.parametrize("rate", [1.0, 1.25])
def test_no_text_is_anything_but_text(case: Case, text: str, rate: float) -> None:
    request = case.vendor.speech(case.wish(f"Hello {text}", rate=rate), case.profile())
    assert texts_of(request) == legible(f"Hello {text}")[0]
    assert case.contract.faults(seen_of(case.sent(request))) == []
    assert "evil" not in f"{request.path}{request.query}{request.headers}".lower()


@each
def test_what_is_shown_can_be_read(case: Case) -> None:
    request = case.vendor.speech(case.wish("Grüße aus München, 東京"), case.profile())
    assert "Grüße aus München, 東京" in request.body.decode()


@each
def test_the_preview_is_what_is_sent(case: Case) -> None:
    request = case.vendor.speech(case.wish(customer=CUSTOMER), case.profile())
    assert replace(case.sent(request), secret_headers=()) == request
    assert request.secret_headers == ()
    assert case.key.rpartition(":")[2] not in repr((request, case.sent(request)))


@each
def test_looks_probes_and_deletions_are_as_published(case: Case) -> None:
    requests = [
        case.vendor.voices_request(case.profile()),
        *case.vendor.probes(case.profile(), case.key),
        case.vendor.deletion(case.profile(), CUSTOMER),
    ]
    for request in filter(None, requests):
        assert case.contract.faults(seen_of(case.sent(request))) == []
        assert request.method in {"GET", "DELETE"}
        assert not request.body


@each
def test_the_sheet_lists_the_regions_that_the_module_knows(case: Case) -> None:
    facts = facts_of(_sheet(case), case.vendor.name)
    known = {"polly": polly.HOSTS, "google": google.HOSTS, "azure": azure.REGIONS, "watson": watson.HOSTS}
    assert set(facts.regions) == set(known[case.vendor.name])
    assert facts.title == case.vendor.name.public_name


@each
def test_everything_goes_to_the_region_or_to_the_private_endpoint_alone(case: Case) -> None:
    facts = facts_of(_sheet(case), case.vendor.name)
    for region in facts.regions:
        profile = replace(case.profile(), region=region)
        assert set(case.vendor.hosts(profile)) <= facts.hosts_in(region)
    assert set(case.vendor.hosts(replace(case.profile(), region=""))) <= facts.hosts_in(facts.default_region)
    profile = case.profile(private=PRIVATE)
    assert case.vendor.hosts(profile) == (PRIVATE,)
    requests = [
        case.vendor.speech(case.wish(), profile),
        case.vendor.voices_request(profile),
        *case.vendor.probes(profile, case.key),
        case.vendor.deletion(profile, CUSTOMER),
        case.vendor.token_request(profile, case.key),
    ]
    assert {request.host for request in requests if request is not None} == {PRIVATE}


@each
def test_requests_at_a_private_endpoint_are_as_published(case: Case) -> None:
    request = case.vendor.speech(case.wish(), case.profile(private=PRIVATE))
    assert case.contract.faults(seen_of(case.sent(request, private=PRIVATE))) == []


@each
@pytest.mark.parametrize(
    "region",
    ["evil.com/", "evil.com/x.", "eu-west-1.evil.com", "../eu", "EU-WEST-1", "eu\r\n", "\u202eeu", "@", "eu#"],
)
def test_no_host_is_made_of_a_region_that_is_not_listed(case: Case, region: str) -> None:
    profile = replace(case.profile(), region=region)
    for ask in (case.vendor.hosts, lambda p: case.vendor.speech(case.wish(), p), case.vendor.voices_request):
        with pytest.raises(CloudError) as caught:
            ask(profile)
        assert caught.value.code is Code.CLOUD_REGION


@each
@pytest.mark.parametrize(
    "host", ["evil.com/", "a@evil.com", "evil.com\r\nx", "a b", "evil.com:x", "-a.com", "[::1]"]
)
def test_no_private_endpoint_is_anything_but_a_host(case: Case, host: str) -> None:
    with pytest.raises(CloudError) as caught:
        case.vendor.hosts(case.profile(private=host))
    assert caught.value.code is Code.CLOUD_HOST


@each
@pytest.mark.parametrize(
    "voice", ["", "x\r\ny", "../voices", "Joanna&x=y", '"/><audio src="x', "a b", "ä", "en-US_\u202e", "x" * 300]
)
def test_no_voice_is_anything_but_a_name(case: Case, voice: str) -> None:
    with pytest.raises(CloudError) as caught:
        case.vendor.speech(case.wish(voice=voice), case.profile())
    assert caught.value.code is Code.CLOUD_VOICE


@each
@pytest.mark.parametrize(
    "bad", ["{key}\r\nx-evil: 1", "{key}\nx", "x {key}", "{key}\x00", "ключ", "", "sk-1", "{", "{}"]
)
def test_a_key_of_another_form_is_refused(case: Case, bad: str) -> None:
    with pytest.raises(CloudError) as caught:
        case.vendor.checked_key(bad.replace("{key}", case.key))
    assert caught.value.code is Code.CLOUD_KEY_FORM
    assert case.key not in str(caught.value)


@each
def test_white_space_around_a_key_is_none_of_it(case: Case) -> None:
    assert case.vendor.checked_key(f" {case.key}\r\n") == case.key


@each
def test_a_contract_finds_faults(case: Case) -> None:
    request = case.sent(case.vendor.speech(case.wish(), case.profile()))
    seen = seen_of(request)
    wrong = [
        replace(seen, path="/v2/speech"),
        replace(seen, query=(*seen.query, ("tracking", "1"))),
        replace(seen, headers={**seen.headers, "x-evil": "1"}),
        replace(seen, headers={**seen.headers, "content-type": "text/plain"}),
        replace(seen, body=seen.body[:-1]),
        replace(seen, body=seen.body.replace(b"{", b'{"extra":1,', 1).replace(b"<voice", b"<audio/><voice")),
    ]
    assert all(case.contract.faults(one) for one in wrong)


@each
def test_the_list_of_voices_is_read_and_each_can_be_asked_for(case: Case) -> None:
    request = case.vendor.voices_request(case.profile())
    assert request is not None
    page = case.vendor.voices(case.asked(case.sent(request)))
    assert isinstance(page, VoicePage)
    assert len(page.voices) >= 2
    for voice in page.voices:
        assert voice.languages
        assert voice.gender in {"female", "male", ""}
        wish = case.wish(voice=voice.id, model=(voice.models or ("",))[0])
        case.asked(case.sent(case.vendor.speech(wish, case.profile())))


@each
def test_a_key_for_speaking_alone_is_not_wide(case: Case) -> None:
    first, *others = case.vendor.probes(case.profile(), case.key)
    assert case.vendor.problem(case.asked(case.sent(first))) is None
    for probe in others:
        answer = case.asked(case.sent(probe))
        assert not case.vendor.is_wide(answer)
        json_type = (("content-type", "application/json"),)
        assert case.vendor.is_wide(Answer(status=200, headers=json_type, body=b'{"iam_id": "IBMid-2700"}'))


def test_polly_offers_the_best_engine_first_and_pages() -> None:
    request = POLLY.vendor.voices_request(POLLY.profile(), "page-2")
    assert request is not None
    page = POLLY.vendor.voices(POLLY.asked(POLLY.sent(request)))
    assert isinstance(page, VoicePage)
    assert page.next_page == "page-2"
    assert [(v.id, v.languages, v.models) for v in page.voices] == [
        ("Joanna", ("en-US",), ("generative", "neural", "standard")),
        ("Kajal", ("en-IN", "hi-IN"), ("neural",)),
        ("Zeina", ("ar",), ("standard",)),
    ]


def test_polly_knows_the_engines_and_regions_of_the_published_model() -> None:
    assert set(POLLY.models) - {""} == set(model().shape_for("Engine").enum)
    assert set(polly.HOSTS) == set(botocore.session.get_session().get_available_regions("polly"))


@pytest.mark.parametrize(
    "pasted",
    [
        "{id}:{secret}",
        "{id} {secret}",
        "Access key ID,Secret access key\r\n{id},{secret}\r\n",
        "[default]\naws_access_key_id = {id}\naws_secret_access_key={secret}\n",
        'export AWS_ACCESS_KEY_ID="{id}"\nexport AWS_SECRET_ACCESS_KEY="{secret}"',
        '{"AccessKeyId": "{id}", "SecretAccessKey": "{secret}"}',
    ],
)
def test_polly_takes_a_key_in_every_form_that_aws_hands_out(pasted: str) -> None:
    key_id, secret = POLLY.key.split(":")
    assert POLLY.vendor.checked_key(pasted.replace("{id}", key_id).replace("{secret}", secret)) == POLLY.key


def test_polly_takes_a_temporary_key() -> None:
    key = POLLY.vendor.checked_key(
        f"AWS_ACCESS_KEY_ID={POLLY.key.replace(':', chr(10) + 'AWS_SECRET_ACCESS_KEY=')}\n"
        "AWS_SESSION_TOKEN=FwoGZXIvYXdzEJr//////////wEaDAcEXAMPLE=="
    )
    request = POLLY.vendor.authorised(
        POLLY.vendor.speech(POLLY.wish(), POLLY.profile()), POLLY.profile(), key, NOW_S
    )
    assert dict(request.secret_headers)["x-amz-security-token"] == "FwoGZXIvYXdzEJr//////////wEaDAcEXAMPLE=="
    assert POLLY.contract.faults(seen_of(request)) == []


def test_google_gets_a_token_that_the_account_signed_for_this_service_alone() -> None:
    vendor, profile = GOOGLE.vendor, GOOGLE.profile()
    key = vendor.checked_key(service_account())
    assert "token_uri" not in key
    assert vendor.token_request(profile, key) is None
    request = vendor.authorised(vendor.speech(GOOGLE.wish(), profile), profile, key, NOW_S)
    assert GOOGLE.contract.faults(seen_of(request)) == []
    ((name, value),) = request.secret_headers
    header, claims, signature = value.removeprefix("Bearer ").split(".")
    assert name == "authorization"
    assert _decoded(header) == {"alg": "RS256", "typ": "JWT", "kid": json.loads(key)["private_key_id"]}
    email = "speaker@reading-aloud-1.iam.gserviceaccount.com"
    assert _decoded(claims) == {
        "iss": email,
        "sub": email,
        "aud": "https://texttospeech.googleapis.com/",
        "iat": NOW_S,
        "exp": NOW_S + 600,
    }
    private_key().public_key().verify(
        urlsafe_b64decode(signature + "=="), f"{header}.{claims}".encode(), padding.PKCS1v15(), hashes.SHA256()
    )


def test_google_looks_whether_an_account_may_see_its_project() -> None:
    key = GOOGLE.vendor.checked_key(service_account())
    _, jobs = GOOGLE.vendor.probes(GOOGLE.profile(), key)
    assert jobs.path == "/v1/projects/reading-aloud-1/locations/global/operations"
    answer = GOOGLE.asked(GOOGLE.sent(jobs))
    assert not GOOGLE.vendor.is_wide(answer)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("client_email", "a@evil.com"),
        ("client_email", "a@b.iam.gserviceaccount.com\r\nx"),
        ("private_key", "-----BEGIN RSA PRIVATE KEY-----"),
        ("private_key_id", "../.."),
        ("project_id", "a/../b"),
        ("project_id", None),
        ("type", "authorized_user"),
    ],
)
def test_google_refuses_a_file_that_is_no_service_account(field: str, value: str | None) -> None:
    account = json.loads(service_account())
    account[field] = value
    with pytest.raises(CloudError) as caught:
        GOOGLE.vendor.checked_key(json.dumps(account))
    assert caught.value.code is Code.CLOUD_KEY_FORM


def test_google_bills_by_a_part_of_the_voice() -> None:
    voices = ("en-US-Chirp3-HD-Kore", "de-DE-Standard-A", "cmn-CN-Wavenet-A", "en-US-Neural2-F", "Kore")
    assert [google.model_of(voice) for voice in voices] == ["Chirp3-HD", "Standard", "Wavenet", "Neural2", ""]


def test_watson_never_asks_without_the_opt_out_and_labels_what_it_sends() -> None:
    vendor, profile = WATSON.vendor, WATSON.profile()
    speech = vendor.speech(WATSON.wish(customer=CUSTOMER, rate=1.25, pitch=0.9), profile)
    assert dict(speech.headers)["x-watson-metadata"] == f"customer_id={CUSTOMER}"
    assert dict(speech.query) == {
        "voice": "en-US_MichaelV3Voice", "rate_percentage": "25", "pitch_percentage": "-10",
    }  # fmt: skip
    deletion = vendor.deletion(profile, CUSTOMER)
    assert deletion is not None
    assert (deletion.method, deletion.query) == ("DELETE", (("customer_id", CUSTOMER),))
    for request in (speech, deletion, vendor.voices_request(profile), *vendor.probes(profile, WATSON.key)):
        assert request is not None
        assert dict(request.headers)["x-watson-learning-opt-out"] == "true"


def test_watson_looks_whose_key_it_is_but_at_a_private_endpoint() -> None:
    _, owner = WATSON.vendor.probes(WATSON.profile(), WATSON.key)
    assert (owner.host, owner.path) == ("iam.cloud.ibm.com", "/identity/userinfo")
    assert len(WATSON.vendor.probes(WATSON.profile(private=PRIVATE), WATSON.key)) == 1


def test_watson_exchanges_its_key_but_at_a_private_endpoint() -> None:
    vendor = WATSON.vendor
    request = vendor.token_request(WATSON.profile(), WATSON.key)
    assert request is not None
    assert (request.host, request.path) == ("iam.cloud.ibm.com", "/identity/token")
    assert WATSON.key not in repr(request)
    assert vendor.token_request(WATSON.profile(private=PRIVATE), WATSON.key) is None
    speech = vendor.speech(WATSON.wish(), WATSON.profile())
    assert dict(WATSON.sent(speech).secret_headers)["authorization"].startswith("Bearer ey")
    direct = WATSON.sent(speech, private=PRIVATE)
    assert dict(direct.secret_headers)["authorization"] == (
        "Basic YXBpa2V5OmY1c0F6bmhyS1F5dkJGRmFaYnRGNjBtNXR6TGJxV2h5QUxRYXdCZzVUalJJ"
    )


def test_watson_takes_its_key_in_the_file_of_credentials() -> None:
    pasted = json.dumps({"apikey": WATSON.key, "url": "https://api.evil.com/instances/x"})
    assert WATSON.vendor.checked_key(pasted) == WATSON.key


@pytest.mark.parametrize("account", ["", "../..", "0a1b2c3d", watson.HOSTS["eu-de"], "x" * 36])
def test_watson_needs_the_id_of_an_instance(account: str) -> None:
    profile = CloudProfile(vendor=WATSON.vendor.name, account=account)
    with pytest.raises(OptionError):
        WATSON.vendor.speech(WATSON.wish(), profile)


@pytest.mark.parametrize("customer", ["", "a;b", "a=b", "a\r\nb", "jane@example.com"])
def test_watson_is_given_no_id_that_could_end_the_header(customer: str) -> None:
    with pytest.raises(ValueError, match="not an id"):
        WATSON.vendor.deletion(WATSON.profile(), customer)


def test_azure_speaks_deeper_under_a_private_endpoint() -> None:
    paths = [AZURE.vendor.speech(AZURE.wish(), AZURE.profile(private=host)).path for host in ("", PRIVATE)]
    assert paths == ["/cognitiveservices/v1", "/tts/cognitiveservices/v1"]


def test_azure_takes_what_ten_minutes_cut_off_for_cut_short() -> None:
    wish = AZURE.wish("word " * 3000)
    answer = AZURE.asked(AZURE.sent(AZURE.vendor.speech(wish, AZURE.profile())))
    assert answer.status == 200
    assert len(answer.body) == azure.CUT_OFF_S * azure.RATE_HZ * 2
    problem = AZURE.vendor.sound(wish, answer)
    assert isinstance(problem, Problem)
    assert problem.kind.value == "cut_short"


def test_azure_lists_no_voice_that_is_gone() -> None:
    request = AZURE.vendor.voices_request(AZURE.profile())
    assert request is not None
    page = AZURE.vendor.voices(AZURE.asked(AZURE.sent(request)))
    assert isinstance(page, VoicePage)
    assert [(v.id, v.languages, v.models) for v in page.voices] == [
        ("en-US-JennyMultilingualNeural", ("en-US", "de-DE"), ("neural",)),
        ("en-US-Ava:DragonHDLatestNeural", ("en-US",), ("hd",)),
        ("zh-CN-liaoning-XiaobeiNeural", ("zh-CN-liaoning",), ("neural",)),
    ]


def _decoded(part: str) -> Any:
    assert re.fullmatch(r"[A-Za-z0-9_-]+", part)
    return json.loads(urlsafe_b64decode(part + "=="))


def _sheet(case: Case) -> bytes:
    return (SHEETS / f"{case.vendor.name}.json").read_bytes()
