"""Draw from a secret seed, and shape what was drawn like what it stands for."""

from __future__ import annotations

import hashlib
import hmac


class Draw:
    """Numbers drawn from a seed for one label, the same at each run."""

    def __init__(self, seed: bytes, label: str) -> None:
        self._key = seed
        self._label = label.encode("utf-8", "surrogatepass")
        self._drawn = 0

    def below(self, bound: int) -> int:
        """Return a number from 0 up to but not including `bound`."""
        self._drawn += 1
        message = self._label + self._drawn.to_bytes(4, "big")
        return int.from_bytes(hmac.new(self._key, message, hashlib.sha256).digest()[:8], "big") % bound

    def one_of(self, choices: tuple[str, ...]) -> str:
        """Return one of several."""
        return choices[self.below(len(choices))]


def similar(template: str, draw: Draw) -> str:
    """Replace every letter and digit by another of its kind; what is between stays."""

    def other(char: str) -> str:
        if char.isdigit():
            return str(draw.below(10))
        if char.isalpha():
            letter = chr(ord("a") + draw.below(26))
            return letter.upper() if char.isupper() else letter
        return char

    return "".join(map(other, template))


def laid_into(made: str, template: str) -> str:
    """Write the letters and digits of one number with the gaps of another, if they are equally many."""
    chars = [char for char in made if char.isalnum()]
    if len(chars) != sum(map(str.isalnum, template)):
        return made
    following = iter(chars)
    return "".join(_cased(next(following), char) if char.isalnum() else char for char in template)


def _cased(made: str, like: str) -> str:
    if like.isupper():
        return made.upper()
    return made.lower() if like.islower() else made
