"""Why a connection failed, in our own words; what the libraries say is looked at, never shown."""

from __future__ import annotations

import socket
import ssl
from typing import Final

from app.core.errors import CloudError, Code

_CERTIFICATE: Final = {  # numbers of OpenSSL's X509_V_ERR_…
    10: "its certificate has expired",
    18: "its certificate is signed by itself",
    19: "nobody known vouches for its certificate",
    20: "nobody known vouches for its certificate",
    21: "nobody known vouches for its certificate",
    62: "its certificate is for another name",
    64: "its certificate is for another name",
}
_NEEDS_LOGIN: Final = "407"
_PASSING: Final = frozenset({"its name cannot be found", "the connection was refused", "the connection broke off"})
_OLD: Final = frozenset(
    {"UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION", "WRONG_VERSION_NUMBER", "NO_PROTOCOLS_AVAILABLE"}
)


def certificate_fault(error: BaseException, host: str) -> CloudError | None:
    """Return what was wrong with the proof of a host's identity, None where that is not what failed."""
    cause = error.__cause__
    if isinstance(cause, ssl.SSLCertVerificationError):
        reason = _CERTIFICATE.get(cause.verify_code, "its certificate is not valid")
    elif isinstance(cause, ssl.SSLError) and cause.reason in _OLD:
        reason = "it does not speak TLS 1.2 or newer"
    else:
        return None
    return CloudError(Code.CLOUD_CERTIFICATE, host=host, reason=reason)


def may_pass(error: CloudError) -> bool:
    """Say whether a connection may come about at another try.

    None may through a proxy that refused, which may shut out whoever asks too often with a wrong password.
    """
    return error.code is Code.CLOUD_UNREACHABLE and error.params.get("reason") in _PASSING


def unreachable(error: BaseException, host: str) -> CloudError:
    """Return why no answer came."""
    match error.__cause__:
        case socket.gaierror():
            reason = "its name cannot be found"
        case ConnectionRefusedError():
            reason = "the connection was refused"
        case OSError():
            reason = "the connection broke off"
        case None:  # the answer broke the rules, or there was none
            reason = "the connection broke off"
        case _:
            reason = "it does not speak HTTP"
    return CloudError(Code.CLOUD_UNREACHABLE, host=host, reason=reason)


def proxy_refusal(error: BaseException, host: str) -> CloudError:
    """Return why a proxy opened no way to a host; of what it says only the status is looked at."""
    status = str(error).partition(" ")[0]
    if status == _NEEDS_LOGIN:
        reason = "the proxy asks for a name and password, or for others than it was given"
    elif status.startswith("5"):
        reason = "the proxy found no way to it"
    else:
        reason = "the proxy refused"
    return CloudError(Code.CLOUD_UNREACHABLE, host=host, reason=reason)
