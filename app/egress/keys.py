"""The form of credentials and places, before anything is made of them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.core.cloud import CloudProfile, CloudVendor
from app.core.errors import CloudError, Code
from app.egress.private_way import is_host


def checked(vendor: CloudVendor, pasted: str, form: re.Pattern[str]) -> str:
    """Return a credential without white space around it; CLOUD_KEY_FORM unless all of it has the form."""
    key = pasted.strip()
    if form.fullmatch(key) is None:
        is_clean = key.isascii() and key.isprintable()
        reason = "it has another form" if is_clean else "it holds line breaks or other characters that no key has"
        reason = reason if key else "it is empty"
        raise key_error(vendor, reason)
    return key


def key_error(vendor: CloudVendor, reason: str) -> CloudError:
    """Return the error of a credential that is none; the reason is among the causes of the core."""
    return CloudError(Code.CLOUD_KEY_FORM, vendor=vendor.public_name, reason=reason)


def host(profile: CloudProfile, hosts: Mapping[str, str], default: str) -> str:
    """Return the profile's private endpoint, or its region's host; CLOUD_REGION for one that is not listed."""
    if profile.endpoint is not None and profile.endpoint.host:
        if not is_host(profile.endpoint.host):
            raise CloudError(Code.CLOUD_HOST, host=profile.endpoint.host)
        return profile.endpoint.host
    region = profile.region or default
    if region not in hosts:
        raise CloudError(Code.CLOUD_REGION, vendor=profile.vendor.public_name, region=region)
    return hosts[region]
