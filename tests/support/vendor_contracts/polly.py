"""Amazon Polly by its published model, as botocore ships it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from botocore.loaders import Loader
from botocore.model import OperationModel, ServiceModel, Shape

from tests.support.vendor_contracts.samples import pcm_of
from tests.support.vendor_server import Contract, Reply, Route, Seen, object_faults

REGION = "eu-west-1"
SIGNED = {
    "authorization": r"AWS4-HMAC-SHA256 Credential=A[A-Z0-9]+/\d{8}/[a-z0-9-]+/polly/aws4_request, "
    r"SignedHeaders=[a-z0-9;-]*host;x-amz-date[a-z0-9;-]*, Signature=[0-9a-f]{64}",
    "x-amz-date": r"\d{8}T\d{6}Z",
    "x-amz-security-token": r"[A-Za-z0-9/+=]+",
    "x-amz-content-sha256": r"[0-9a-f]{64}",
}
VOICES = {
    "Voices": [
        {
            "Gender": "Female", "Id": "Joanna", "LanguageCode": "en-US", "LanguageName": "US English",
            "Name": "Joanna", "SupportedEngines": ["generative", "neural", "standard"],
        },
        {
            "Gender": "Female", "Id": "Kajal", "LanguageCode": "en-IN", "LanguageName": "Indian English",
            "Name": "Kajal", "AdditionalLanguageCodes": ["hi-IN"], "SupportedEngines": ["neural"],
        },
        {
            "Gender": "Female", "Id": "Zeina", "LanguageCode": "arb", "LanguageName": "Arabic", "Name": "Zeina",
            "SupportedEngines": ["standard"],
        },
    ],
    "NextToken": "page-2",
}  # fmt: skip


@cache
def model() -> ServiceModel:
    """Return the published model."""
    return ServiceModel(Loader().load_service_model("polly", "service-2"), "polly")


def contract() -> Contract:
    """Return the operations that speaking, and looking whether it can, may need."""
    speech = _operation("SynthesizeSpeech")
    voices, lexicons = _operation("DescribeVoices"), _operation("ListLexicons")
    return Contract(
        routes=(
            _route(speech, _speak),
            _route(voices, lambda _: _json(200, VOICES)),
            _route(lexicons, lambda _: refuse(403, "not allowed", "AccessDeniedException")),
        ),
        refuse=refuse,
    )


def refuse(status: int, message: str, code: str = "ValidationException") -> Reply:
    """Return a refusal as REST-JSON services of AWS word it."""
    headers = (("content-type", "application/x-amz-json-1.1"), ("x-amzn-errortype", f"{code}:http://internal/"))
    return Reply(status=status, headers=headers, body=json.dumps({"message": message}).encode())


def _operation(name: str) -> OperationModel:
    return model().operation_model(name)


def _route(operation: OperationModel, answer: Any) -> Route:
    shape = operation.input_shape
    members: Mapping[str, Shape] = shape.members
    query = {m.serialization["name"]: _form(m) for m in members.values() if m.serialization.get("location")}
    body = {name: _form(m) for name, m in members.items() if not m.serialization.get("location")}
    has_body = operation.http["method"] == "POST"

    def faults(seen: Seen) -> Iterable[str]:
        if seen.headers.get("content-type") != "application/json":
            yield "content-type is not application/json"
        yield from object_faults(seen.json(), body, shape.required_members)

    return Route(
        method=operation.http["method"],
        path=re.escape(operation.http["requestUri"]),
        answer=answer,
        query=query,
        headers={**SIGNED, "content-type": r"application/json"} if has_body else SIGNED,
        required=frozenset({"authorization", "x-amz-date"}),
        body=faults if has_body else None,
    )


def _form(shape: Shape) -> Any:
    if shape.type_name == "list":
        return [_form(shape.member)]
    if getattr(shape, "enum", None):
        return "|".join(map(re.escape, shape.enum))
    return {"string": ".*", "boolean": "true|false", "integer": int}[shape.type_name]


def _speak(seen: Seen) -> Reply:
    asked = seen.json()
    if asked["OutputFormat"] != "pcm" or asked.get("SampleRate", "16000") not in {"8000", "16000"}:
        return refuse(400, "sample rate", "InvalidSampleRateException")
    text = re.sub(r"<[^>]*>", "", asked["Text"]) if asked.get("TextType") == "ssml" else asked["Text"]
    if len(text) > 3000 or len(asked["Text"]) > 6000:
        return refuse(400, "too long", "TextLengthExceededException")
    headers = (("content-type", "audio/pcm"), ("x-amzn-requestcharacters", str(len(text))))
    return Reply(headers=headers, body=pcm_of(text, int(asked.get("SampleRate", "16000"))))


def _json(status: int, value: object) -> Reply:
    return Reply(status=status, headers=(("content-type", "application/json"),), body=json.dumps(value).encode())
