"""How often and after how long a request is made again: the very same one, and never for long."""

from __future__ import annotations

import random
from typing import Final

from app.core.errors import CloudError
from app.egress.faults import may_pass
from app.egress.messages import Problem, ProblemKind

ATTEMPTS: Final = 4
_FIRST_S: Final = 0.5
_LONGEST_S: Final = 30.0
_JITTER: Final = random.SystemRandom()
_KINDS: Final = frozenset({ProblemKind.BUSY, ProblemKind.VENDOR_FAULT})


def delay_s(problem: Problem | CloudError, attempt: int) -> float | None:
    """Return after how long to try again, None for not at all.

    What the vendor asks for is kept to, unless it is longer than a person would wait; otherwise the wait doubles
    with each attempt, and is shortened by chance so that many do not come back at once.
    """
    if attempt >= ATTEMPTS:
        return None
    if isinstance(problem, CloudError):
        if not may_pass(problem):
            return None
    elif problem.kind not in _KINDS:
        return None
    elif problem.retry_after_s is not None:
        return problem.retry_after_s if problem.retry_after_s <= _LONGEST_S else None
    return min(_LONGEST_S, _FIRST_S * 2.0 ** (attempt - 1)) * _JITTER.uniform(0.5, 1.0)
