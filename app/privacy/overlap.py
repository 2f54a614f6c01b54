"""Settle which of several overlapping candidates stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate

_by_start = attrgetter("start")


def settled(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return candidates that do not overlap, sorted by place: the most certain wins, then the widest.

    Where a loser reaches beyond the winner, the winner takes that stretch in: rather too much than a digit left.
    """
    return [standing for cluster in _clusters(candidates) for standing in _settled(cluster)]


def _clusters(candidates: Iterable[Candidate]) -> Iterator[list[Candidate]]:
    """Part candidates into groups that have no character in common."""
    cluster: list[Candidate] = []
    end = 0
    for one in sorted(candidates, key=_by_start):
        if cluster and one.start >= end:
            yield cluster
            cluster = []
        cluster.append(one)
        end = max(end, one.end) if len(cluster) > 1 else one.end
    if cluster:
        yield cluster


def _settled(cluster: list[Candidate]) -> list[Candidate]:
    if len(cluster) > 1:
        cluster = _without_names_of_streets(cluster)
    if len(cluster) == 1:
        return cluster
    ranked = sorted(cluster, key=lambda one: (-one.certainty, one.start - one.end, one.start))
    winner = ranked[0]
    if all(winner.start <= one.start and one.end <= winner.end for one in ranked):
        return [winner]
    standing: list[Candidate] = []
    for one in ranked:
        struck = [other for other in standing if one.start < other.end and other.start < one.end]
        if not struck:
            standing.append(one)
            continue
        start = min(one.start, *(other.start for other in struck))
        end = max(one.end, *(other.end for other in struck))
        standing = [other for other in standing if other not in struck]
        standing.append(struck[0]._replace(start=start, end=end))
    return sorted(standing, key=_by_start)


def _without_names_of_streets(cluster: list[Candidate]) -> list[Candidate]:
    """Leave out the names within an address, however certain, and cut those that run into one.

    Whoever it was, the street is called so, and its first word is none of somebody's name before it.
    """
    streets = [one for one in cluster if one.pii_class is PiiClass.STREET_ADDRESS]
    return [cut for one in cluster if (cut := _cut(one, streets)) is not None] if streets else cluster


def _cut(one: Candidate, streets: list[Candidate]) -> Candidate | None:
    """Return what of a name stands before the streets, None for one within a street; all else stays as it is."""
    if one.pii_class is not PiiClass.PERSON_NAME:
        return one
    for street in streets:
        if one.start < street.start < one.end <= street.end:
            taken = one.end - street.start + 1  # and the gap between
            is_alike = len(one.canonical) == one.end - one.start
            canonical = one.canonical[:-taken] if is_alike else one.canonical
            one = one._replace(end=one.end - taken, canonical=canonical)
        elif street.start <= one.start and one.end <= street.end:
            return None if (street.start, street.end) != (one.start, one.end) else one
    return one
