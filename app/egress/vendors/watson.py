"""IBM Watson Text to Speech: JSON out, samples in, never without the opt-out of learning.

The contract is IBM's SDK `ibm_watson` and its pages on data security. Of parameters that the service does not know
it only warns, so a warning is a problem here.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.core.cloud import CloudVendor, CloudVoice
from app.core.errors import Code, OptionError
from app.egress import answers, keys
from app.egress.messages import Limits, Outgoing, Problem, ProblemKind, Token
from app.egress.plain_vendor import JSON_TYPE, PlainVendor, within

if TYPE_CHECKING:
    from app.core.cloud import CloudProfile
    from app.egress.messages import Answer, SpeechWish

DEFAULT_REGION: Final = "eu-de"
HOSTS: Final = {
    region: f"api.{region}.text-to-speech.watson.cloud.ibm.com"
    for region in ("au-syd", "eu-de", "eu-gb", "jp-tok", "kr-seo", "us-east", "us-south")
}
TOKEN_HOST: Final = "iam.cloud.ibm.com"  # noqa: S105 -- a host
_GRANT: Final = "grant_type=urn%3Aibm%3Aparams%3Aoauth%3Agrant-type%3Aapikey"
_LONGEST_BODY: Final = 5 * 1024
_CHANGES: Final = (-100, 100)
_ACCEPT_JSON: Final = ("accept", "application/json")
_OPT_OUT: Final = ("x-watson-learning-opt-out", "true")
_VOICE: Final = re.compile(r"([a-z]{2}-[A-Z]{2})_[A-Za-z0-9]{2,40}")
_INSTANCE: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CUSTOMER: Final = re.compile(r"[A-Za-z0-9_-]{1,128}")
_KINDS: Final[Mapping[str, ProblemKind]] = {
    "BXNIM0415E": ProblemKind.BAD_KEY,  # IAM's answer to a key that it does not know, with status 400
    "BXNIM0462E": ProblemKind.BAD_KEY,
    "TooLarge": ProblemKind.TOO_LONG,
}


class Watson(PlainVendor):
    """Requests to and answers from IBM Watson; the profile's account is the instance's id."""

    name = CloudVendor.WATSON
    region_hosts = HOSTS
    usual_region = DEFAULT_REGION
    key_form = re.compile(r"[A-Za-z0-9_-]{20,128}")
    voices_path = "/v1/voices"
    rates = (0.0, 2.0)
    rate_hz = 22_050

    def limits(self, model: str) -> Limits:  # noqa: ARG002 -- the same for all
        """Return the limit, which is on the whole body."""
        return Limits(bytes=_LONGEST_BODY, is_whole_body=True)

    def hosts(self, profile: CloudProfile) -> tuple[str, ...]:
        """Return the region's host and the one that gives tokens, or the private endpoint alone."""
        hosts = super().hosts(profile)
        return hosts if _is_private(profile) else (*hosts, TOKEN_HOST)

    def checked_key(self, pasted: str) -> str:
        """Return an API key, pasted alone or in the file of credentials that the service offers."""
        try:
            pasted = answers.text(json.loads(pasted), "apikey") if pasted.strip().startswith("{") else pasted
        except (ValueError, RecursionError):
            raise keys.key_error(self.name, "it has another form") from None
        return super().checked_key(pasted)

    def token_request(self, profile: CloudProfile, key: str) -> Outgoing | None:
        """Return the exchange of the key for an hour's token; None at a private endpoint, which takes the key."""
        if _is_private(profile):
            return None
        return Outgoing(
            method="POST",
            host=TOKEN_HOST,
            path="/identity/token",
            headers=(_ACCEPT_JSON, ("content-type", "application/x-www-form-urlencoded")),
            body=f"{_GRANT}&apikey={key}&response_type=cloud_iam".encode(),
        )

    def token(self, answer: Answer) -> Token | Problem:
        """Return the token of an answer."""
        if problem := self.problem(answer):
            return problem
        said = answers.json_of(answer)
        text, seconds = answers.text(said, "access_token"), answers.member(said, "expires_in")
        if not re.fullmatch(r"[!-~]{1,8192}", text) or not isinstance(seconds, int) or not 0 < seconds <= 86_400:
            return answers.unreadable("token")
        return Token(text=text, seconds=seconds)

    def speech(self, wish: SpeechWish, profile: CloudProfile) -> Outgoing:
        """Return the request for one chunk; `customer` is the id by which it can be deleted."""
        if not _VOICE.fullmatch(wish.voice):
            raise self.no_voice(wish)
        changes = (("rate_percentage", _percent(wish.rate)), ("pitch_percentage", _percent(wish.pitch)))
        labels = (("x-watson-metadata", f"customer_id={_customer(wish.customer)}"),) if wish.customer else ()
        return self.post(
            profile,
            _path(profile, "/v1/synthesize"),
            {"text": self.prepared(wish.text.text, wish.model)},
            query=(("voice", wish.voice), *((name, str(change)) for name, change in changes if change)),
            headers=(
                ("accept", f"audio/l16;rate={self.rate_hz};endianness=little-endian"),
                JSON_TYPE,
                _OPT_OUT,
                *labels,
            ),
        )

    def voices_request(self, profile: CloudProfile, page: str = "") -> Outgoing | None:  # noqa: ARG002 -- one page
        """Return the request for all voices."""
        return self._look_within(profile, self.voices_path)

    def probes(self, profile: CloudProfile, key: str) -> tuple[Outgoing, ...]:  # noqa: ARG002 -- one for all vendors
        """Return a look at the voices, and at whose key it is."""
        voices = self._look_within(profile, self.voices_path)
        if _is_private(profile):
            return (voices,)
        return voices, replace(voices, host=TOKEN_HOST, path="/identity/userinfo")

    def deletion(self, profile: CloudProfile, customer: str) -> Outgoing | None:
        """Return the request to delete what was sent under an id."""
        request = self._look_within(profile, "/v1/user_data")
        return replace(request, method="DELETE", query=(("customer_id", _customer(customer)),))

    def authorised(
        self, request: Outgoing, profile: CloudProfile, credential: str | Token, now_s: int
    ) -> Outgoing:
        """Return a request with the token, or with the key itself."""
        if isinstance(credential, Token):
            return super().authorised(request, profile, credential.text, now_s)
        pair = b64encode(f"apikey:{credential}".encode()).decode()
        return replace(request, secret_headers=(("authorization", f"Basic {pair}"),))

    def samples(self, answer: Answer) -> bytes | Problem:
        """Return the samples, which the answer's type describes."""
        kind, form = answers.media_type(answer)
        rate_hz = str(self.rate_hz)
        is_asked_for = form.get("rate", rate_hz) == rate_hz and form.get("endianness") != "big-endian"
        if kind != "audio/l16" or form.get("channels", "1") != "1" or not is_asked_for:
            return answers.unreadable("format")
        return answer.body

    def problem(self, answer: Answer) -> Problem | None:
        """Return what an answer refuses; a warning with status 200 says that something was not understood."""
        said = answers.json_of(answer)
        code = answers.text(said, "errorCode") or answers.text(said, "code_description")
        if answer.status == 400 and re.search(r"exceed|too (?:long|large)", answers.text(said, "error")):
            code = "TooLarge"
        found = answers.refusal(answer, _KINDS, code)
        if found is None and (answer.header("warnings") or answer.header("warning")):
            return Problem(kind=ProblemKind.BAD_REQUEST, vendor_code="Warnings")
        return found

    def is_wide(self, answer: Answer) -> bool:
        """Say whether the key is a user's, which opens all that the user may see, and not a service ID's."""
        owner = answers.text(answers.json_of(answer), "iam_id")
        return super().is_wide(answer) and bool(owner) and not owner.startswith("iam-ServiceId-")

    def voice(self, entry: object) -> CloudVoice | None:
        """Return a voice; its name is what its description begins with."""
        voice_id, tag = answers.text(entry, "name"), answers.text(entry, "language")
        if not _VOICE.fullmatch(voice_id) or not tag:
            return None
        return CloudVoice(
            id=voice_id,
            name=answers.text(entry, "description").partition(":")[0],
            languages=(tag,),
            gender=answers.gender(entry, "gender"),
        )

    def _look_within(self, profile: CloudProfile, path: str) -> Outgoing:
        """Return a look at something of the instance, opted out of learning as everything is."""
        return self.look(profile, _path(profile, path), headers=(_ACCEPT_JSON, _OPT_OUT))


def _is_private(profile: CloudProfile) -> bool:
    return profile.endpoint is not None and bool(profile.endpoint.host)


def _path(profile: CloudProfile, path: str) -> str:
    if not _INSTANCE.fullmatch(profile.account):
        raise OptionError(Code.OPTION_INVALID, option="account", value=profile.account[:80])
    return f"/instances/{profile.account}{path}"


def _customer(customer: str) -> str:
    if not _CUSTOMER.fullmatch(customer):
        raise ValueError("not an id by which a vendor can delete")
    return customer


def _percent(factor: float) -> int:
    return round(within(_CHANGES, (factor - 1) * 100))
