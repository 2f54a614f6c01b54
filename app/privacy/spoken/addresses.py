"""Addresses that are spoken: jane dot doe at gmail dot com, https colon slash slash user colon word at host."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.privacy.spoken.items import Item, Kind, Piece, Rewriting
from app.privacy.spoken.lexicon import COPULAS, Lexicon

_SOFT = frozenset({Kind.FILLER, Kind.PAUSE})
_SPELLED = frozenset({Kind.LETTER, Kind.NAME, Kind.NUMBER})
_NO_ATOM = _SOFT | {Kind.STOP, Kind.SYMBOL, Kind.AT, Kind.COMMA, Kind.HYPHEN}
_JOINTS = frozenset({Kind.SYMBOL, Kind.HYPHEN})
_MARKS = frozenset("._-")
_MOST_WORDS = 3
_WORDS_OF_A_CUE = 14
_IPV4_LABELS = 4
_TOP = frozenset(
    "com org net edu gov mil int info biz name pro io co me tv app dev ai xyz online shop store cloud tech site email mail "
    "eu uk de fr es it nl be at ch pt pl se no dk fi ie us ca mx ar cl br ru ua cz sk hu ro bg gr tr jp cn kr in au nz za il "
    "lu li cat example test internal local".split()
)
_PROVIDERS = frozenset(
    "gmail googlemail yahoo outlook hotmail live msn aol icloud mac proton protonmail pm gmx web t-online freenet arcor "
    "posteo mailbox orange wanadoo laposte free sfr neuf telefonica terra ymail zoho fastmail hey tutanota tuta verizon "
    "comcast btinternet sky example".split()
)
_CUES = frozenset(
    "email mail e-mail mails emails mailadresse emailadresse mailaddress address adresse courriel correo correos direccion "
    "send sent forward mailto schick schicken sende senden envoyez envoyer envoie envia enviar manda mandar "
    "contact contacto reach joindre erreichen write ecrire ecrivez schreiben schreib escribir escriba escribeme".split()
)
_ROLES = frozenset(
    "info support sales contact hello admin office help kontakt hallo service team post mail bonjour ventas hola soporte "
    "contacto noreply billing accounts hr press".split()
)


def addresses(items: Sequence[Item], text: str, plain: str, lexicon: Lexicon) -> Iterator[Rewriting]:
    """Yield the addresses with an at sign that are spoken at least in part."""
    taken = 0
    for at, item in enumerate(items):
        if item.kind is Kind.AT and at >= taken:
            found = _Address(items, at, taken, text, plain, lexicon).read()
            if found is not None:
                taken = found.after
                yield found


class _Address:
    """What stands around one at sign."""

    def __init__(
        self, items: Sequence[Item], at: int, floor: int, text: str, plain: str, lexicon: Lexicon
    ) -> None:
        self._items = items
        self._at = at
        self._floor = floor
        self._text = text
        self._plain = plain
        self._lexicon = lexicon

    def read(self) -> Rewriting | None:
        """Return the address, or None where there is none."""
        domain = self._domain()
        if domain is None:
            return None
        labels, after = domain
        local, first = self._local()
        if not local or not self._is_meant(local, labels, first):
            return None
        sign = self._items[self._at]
        is_ended = self._back(self._at - 1) != self._back(self._at - 1, over_stops=True)
        if is_ended and sign.value != 1 and not any(piece.text in _MARKS for piece in local):
            return None  # "Ask Max. At amazon dot com"
        if not any(item.spoken for item in self._items[first:after]):
            return None
        return Rewriting(first, after, [*local, Piece("@", sign.start, sign.end), *labels])

    def _piece(self, index: int) -> Piece:
        """Return an item as a part of an address."""
        item = self._items[index]
        written = item.text if item.kind in {Kind.SYMBOL, Kind.NUMBER} else self._text[item.start : item.end]
        if item.kind in {Kind.LETTER, Kind.NAME}:
            written = item.text if item.value == 1 else item.text.lower()
        return Piece("-" if item.kind is Kind.HYPHEN else written, item.start, item.end)

    def _is_common(self, index: int) -> bool:
        item = self._items[index]
        return self._plain[item.start : item.end] in self._lexicon.common

    def _is_prose_letter(self, index: int) -> bool:
        item = self._items[index]
        return item.kind is Kind.LETTER and not item.spoken and item.text.lower() in self._lexicon.prose_letters

    # To the left of the sign.

    def _local(self) -> tuple[list[Piece], int]:
        """Return the part before the sign, and the index of its first item."""
        at = self._back(self._at - 1, over_stops=True)
        pieces: list[Piece] = []
        first = self._at
        while at >= self._floor and self._is_atom(at):
            pieces.append(self._piece(at))
            first = at
            before, mark = self._back(at - 1), self._back(at - 1, over_stops=True)
            symbols = []
            while mark >= self._floor and self._items[mark].kind in _JOINTS:
                symbols.append(self._piece(mark))
                before = mark = self._back(mark - 1, over_stops=True)
            if symbols and before >= self._floor and self._is_atom(before):
                pieces += symbols
                at = before
            elif not symbols and self._joins(at - 1, before, at):
                at = before
            else:
                break
        pieces.reverse()
        first, words = self._more_words(first)
        return [*words, *pieces], first

    def _back(self, at: int, *, over_stops: bool = False) -> int:
        """Return the index of the last item up to one that is neither filler nor pause, nor a stop, if so."""
        while at >= self._floor and (self._items[at].kind in _SOFT or (over_stops and self._is_stop(at))):
            at -= 1
        return at

    def _is_stop(self, at: int) -> bool:
        """Say whether a recogniser ended a sentence, as it does where somebody speaks slowly: "Max. Punkt. Meier"."""
        return self._items[at].kind is Kind.STOP and self._items[at].text == "."

    def _is_atom(self, at: int) -> bool:
        return self._items[at].kind not in _NO_ATOM and self._plain[self._items[at].start].isalnum()

    def _joins(self, beside: int, before: int, at: int) -> bool:
        """Say whether an item and the one before it are one word: spelled letters, a name and a number."""
        if before < self._floor or not self._is_atom(before):
            return False
        if "\n" in self._text[self._items[before].end : self._items[at].start]:
            return False
        here, left = self._items[at].kind, self._items[before].kind
        follows = before - 1 >= self._floor and self._items[before - 1].kind in _SPELLED
        is_end = here is Kind.NUMBER and self._items[before - 1].kind is Kind.LETTER  # c h a m o r r o nueve
        if self._is_prose_letter(before) and not (follows and (here is Kind.LETTER or is_end)):
            return (
                here is Kind.LETTER
                and self._items[before].end < self._items[at].start
                and self._is_spelled_on(before)
            )
        if here in _SPELLED and left in _SPELLED:
            return True
        if before != beside or self._is_common(before) or (left is Kind.WORD and self._is_prose_letter(at)):
            return False  # "escriba a r o s a arroba"
        return (here in _SPELLED) != (left in _SPELLED) and (here is not Kind.WORD or left is not Kind.NUMBER)

    def _is_spelled_on(self, at: int) -> bool:
        """Say whether at least two spelled letters follow one that is a word as well: a, b, c."""
        following = [
            self._items[index].kind for index in range(at + 1, self._at) if self._items[index].kind not in _SOFT
        ]
        return len(following) > 1 and all(kind in _SPELLED for kind in following[:2])

    def _more_words(self, first: int) -> tuple[int, list[Piece]]:
        """Return the words up to the one that begins the address: "my email is jane doe at"."""
        words: list[Piece] = []
        for at in range(first - 1, max(self._floor, first - _MOST_WORDS) - 1, -1):
            item = self._items[at]
            if self._plain[item.start : item.end] in COPULAS:
                return first - len(words), words
            if item.kind is not Kind.WORD or self._is_common(at) or not self._is_atom(at):
                break
            words.insert(0, self._piece(at))
        return first, []

    # To the right of the sign.

    def _domain(self) -> tuple[list[Piece], int] | None:
        """Return the part after the sign, and the index after its last item."""
        pieces: list[Piece] = []
        labels: list[str] = []
        at = self._at + 1
        while True:
            label, after = self._label(self._on(at, over_stops=True), is_first=not labels)
            if not label:
                return None
            if not labels and _is_without_dot(label):
                host, top = label[:2]
                return [host, Piece(".", host.end, top.start), top], self._on(at, over_stops=True) + 2
            pieces += label
            labels.append("".join(piece.text for piece in label).lower())
            dot = self._on(after, over_stops=True)
            next_at = self._on(dot + 1, over_stops=True)
            if not self._is_dot(dot) or not next_at < len(self._items):
                break
            next_label, _ = self._label(next_at, is_first=False)
            if not next_label or (len(labels) > 1 and labels[-1] in _TOP and not _is_top(next_label)):
                break
            pieces.append(self._piece(dot))
            at = dot + 1
        if len(labels) < 2 or (labels[-1] not in _TOP and not _is_ip(labels)):
            return None
        return pieces, after

    def _on(self, at: int, *, over_stops: bool = False) -> int:
        """Return the index of the first item from one on that is neither filler nor pause, nor a stop, if so."""
        while at < len(self._items) and (self._items[at].kind in _SOFT or (over_stops and self._is_stop(at))):
            at += 1
        return at

    def _is_dot(self, at: int) -> bool:
        return at < len(self._items) and self._items[at].kind is Kind.SYMBOL and self._items[at].text == "."

    def _label(self, at: int, *, is_first: bool) -> tuple[list[Piece], int]:
        """Return one name between two dots, and the index after it."""
        pieces: list[Piece] = []
        words = 0
        while at < len(self._items):
            item = self._items[at]
            if pieces and (item.kind is Kind.HYPHEN or (item.kind is Kind.SYMBOL and item.text == "-")):
                pieces.append(self._piece(at))
                words -= 1
            elif not self._is_atom(at) or (
                pieces and self._ends("".join(piece.text for piece in pieces), at, words, is_first)
            ):
                break
            else:
                words += item.kind not in _SPELLED
                pieces.append(self._piece(at))
            at += 1
            while (
                pieces
                and at + 1 < len(self._items)
                and self._items[at].kind in _SOFT
                and (self._items[at - 1].kind is Kind.LETTER and self._items[at + 1].kind is Kind.LETTER)
            ):
                at += 1
        return pieces, at

    def _ends(self, label: str, at: int, words: int, is_first: bool) -> bool:  # noqa: FBT001 -- of one caller
        """Say whether a name ends before an item: at a whole top level domain, or after enough words."""
        if is_first:
            return words >= _MOST_WORDS
        return label.lower() in _TOP or words > 0 or self._items[at].kind not in _SPELLED

    # Both together.

    def _is_meant(self, local: Sequence[Piece], labels: Sequence[Piece], first: int) -> bool:
        """Say whether "at" is the sign: "look at amazon dot com" is no address."""
        if self._items[self._at].value == 1 or len(local) > 1:
            return True
        word = self._items[first]
        if word.kind in _SPELLED:
            return not self._is_prose_letter(first)
        plain = self._plain[word.start : word.end]
        before = [
            self._plain[item.start : item.end] for item in self._items[max(0, first - _WORDS_OF_A_CUE) : first]
        ]
        if before and before[-1] in COPULAS:
            return True
        if plain in self._lexicon.common:
            return False
        domain = "".join(piece.text for piece in labels).lower().split(".")
        return plain in _ROLES or domain[0] in _PROVIDERS or not _CUES.isdisjoint(before)


def _is_without_dot(label: Sequence[Piece]) -> bool:
    """Say whether a well-known provider and its ending are said with nothing in between: "at gmail com"."""
    return label[0].text.lower() in _PROVIDERS and _is_top(label[1:2])


def _is_top(label: Sequence[Piece]) -> bool:
    return "".join(piece.text for piece in label).lower() in _TOP


def _is_ip(labels: Sequence[str]) -> bool:
    return len(labels) == _IPV4_LABELS and all(label.isdigit() for label in labels)
