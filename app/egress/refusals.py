"""What a vendor's refusal is called in our own words."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import Final

from app.core.errors import CloudError, Code
from app.egress.messages import Answer, Problem, ProblemKind

_CODES: Final = {
    ProblemKind.BAD_REQUEST: Code.CLOUD_REFUSED,
    ProblemKind.BAD_KEY: Code.CLOUD_BAD_KEY,
    ProblemKind.FORBIDDEN: Code.CLOUD_FORBIDDEN,
    ProblemKind.NOT_FOUND: Code.CLOUD_NOT_FOUND,
    ProblemKind.TOO_LONG: Code.CLOUD_REFUSED,
    ProblemKind.QUOTA: Code.CLOUD_QUOTA,
    ProblemKind.BUSY: Code.CLOUD_BUSY,
    ProblemKind.VENDOR_FAULT: Code.CLOUD_VENDOR_FAULT,
    ProblemKind.CLOCK: Code.CLOUD_CLOCK,
    ProblemKind.PRIVACY_REFUSED: Code.CLOUD_PRIVACY_REFUSED,
    ProblemKind.UNREADABLE: Code.CLOUD_UNREADABLE,
    ProblemKind.CUT_SHORT: Code.CLOUD_CUT_SHORT,
}
_BY_CLOCK: Final = frozenset({ProblemKind.BAD_KEY, ProblemKind.FORBIDDEN, ProblemKind.BAD_REQUEST})
_SKEW_S: Final = 240.0


def refusal(problem: Problem, answer: Answer, *, title: str, now_s: float) -> CloudError:
    """Return the error of a problem; a key that is refused while the clocks differ is a matter of the clock."""
    skew_s = _skew_s(answer, now_s)
    if problem.kind is ProblemKind.CLOCK or (problem.kind in _BY_CLOCK and skew_s > _SKEW_S):
        return CloudError(Code.CLOUD_CLOCK, vendor=title, minutes=round(skew_s / 60))
    return CloudError(_CODES[problem.kind], vendor=title, answer=problem.vendor_code or str(answer.status))


def _skew_s(answer: Answer, now_s: float) -> float:
    """Return by how much the vendor's clock differs from ours; 0 if it does not say."""
    try:
        return abs(parsedate_to_datetime(answer.header("date")).timestamp() - now_s)
    except (ValueError, TypeError, OverflowError):
        return 0.0
