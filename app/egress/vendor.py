"""What each vendor's module offers to the broker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.core.cloud import CloudProfile, CloudVendor
    from app.egress.messages import Answer, Limits, Outgoing, Problem, Sound, SpeechWish, Token, VoicePage


class Vendor(Protocol):
    """Pure: requests out, answers in. It opens nothing, waits for nothing and keeps nothing.

    Requests are made without the credential, so that the preview shows what is sent; `authorised` adds it last.
    All go to the profile's private endpoint where it has one, and to nobody else.
    """

    @property
    def name(self) -> CloudVendor:
        """Return which vendor it is."""

    def limits(self, model: str) -> Limits:
        """Return what one request may hold."""

    def hosts(self, profile: CloudProfile) -> tuple[str, ...]:
        """Return the hosts that the vendor's requests may go to; CloudError for a region that is not listed."""

    def checked_key(self, pasted: str) -> str:
        """Return the credential in the one form that `authorised` takes; CloudError for another (CR, LF, …)."""

    def token_request(self, profile: CloudProfile, key: str) -> Outgoing | None:
        """Return the exchange of the key for a token, the key included, or None where it is used itself."""

    def token(self, answer: Answer) -> Token | Problem:
        """Return the token of an answer to `token_request`."""

    def prepared(self, text: str, model: str) -> str:
        """Return a text as the vendor can be given it, before it is searched; `speech` leaves it as it is."""

    def speech(self, wish: SpeechWish, profile: CloudProfile) -> Outgoing:
        """Return the request for one chunk, with the strictest privacy switch that there is."""

    def voices_request(self, profile: CloudProfile, page: str = "") -> Outgoing | None:
        """Return the request for a page of the list of voices, or None where the vendor has none."""

    def probes(self, profile: CloudProfile, key: str) -> tuple[Outgoing, ...]:
        """Return requests that cost nothing: the first shows that the key works, others what else it may do."""

    def deletion(self, profile: CloudProfile, customer: str) -> Outgoing | None:
        """Return the request to delete what is kept under an id, or None where nothing is kept."""

    def authorised(
        self, request: Outgoing, profile: CloudProfile, credential: str | Token, now_s: int
    ) -> Outgoing:
        """Return a request with its secret headers; `credential` is a checked key or the token got for it."""

    def sound(self, wish: SpeechWish, answer: Answer) -> Sound | Problem:
        """Return the samples of an answer, or what is wrong with it."""

    def voices(self, answer: Answer | None) -> VoicePage | Problem:
        """Return the voices of an answer, or the ones that are always there."""

    def problem(self, answer: Answer) -> Problem | None:
        """Return what an answer refuses, whatever was asked, or None where it grants it."""

    def is_wide(self, answer: Answer) -> bool:
        """Say whether the answer to a later probe shows that the key may do more than speak."""
