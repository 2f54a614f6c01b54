"""Settle which of several overlapping candidates stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.privacy.classes import PiiClass
from app.privacy.finding import Finding
from app.privacy.written.candidate import Certainty

Weighed = tuple[Certainty, Finding]


def settled(weighed: Iterable[Weighed]) -> tuple[Finding, ...]:
    """Return findings that do not overlap, sorted by place: the most certain wins, then the widest.

    Where a loser reaches beyond the winner, the winner takes that stretch in: rather too much than a digit left.
    """
    return tuple(finding for cluster in _clusters(weighed) for finding in _settled(cluster))


def _clusters(weighed: Iterable[Weighed]) -> Iterator[list[Weighed]]:
    """Part findings into groups that have no character in common."""
    cluster: list[Weighed] = []
    end = 0
    for pair in sorted(weighed, key=lambda pair: pair[1].start):
        if cluster and pair[1].start >= end:
            yield cluster
            cluster = []
        cluster.append(pair)
        end = max(end, pair[1].end) if len(cluster) > 1 else pair[1].end
    if cluster:
        yield cluster


def _settled(cluster: list[Weighed]) -> list[Finding]:
    if len(cluster) == 1:
        return [cluster[0][1]]
    cluster = _without_names_of_streets(cluster)
    if len(cluster) == 1:
        return [cluster[0][1]]
    ranked = sorted(cluster, key=lambda pair: (-pair[0], pair[1].start - pair[1].end, pair[1].start))
    winner = ranked[0][1]
    if all(winner.start <= finding.start and finding.end <= winner.end for _, finding in ranked):
        return [winner]
    standing: list[Finding] = []
    for _, finding in ranked:
        struck = [other for other in standing if finding.start < other.end and other.start < finding.end]
        if not struck:
            standing.append(finding)
            continue
        start = min(finding.start, *(other.start for other in struck))
        end = max(finding.end, *(other.end for other in struck))
        standing = [other for other in standing if other not in struck]
        standing.append(replace(struck[0], start=start, end=end))
    return sorted(standing, key=lambda finding: finding.start)


def _without_names_of_streets(cluster: list[Weighed]) -> list[Weighed]:
    """Leave out the names within an address, however certain, and cut those that run into one.

    Whoever it was, the street is called so, and its first word is none of somebody's name before it.
    """
    streets = [finding for _, finding in cluster if finding.pii_class is PiiClass.STREET_ADDRESS]
    if not streets:
        return cluster
    return [(certainty, cut) for certainty, finding in cluster if (cut := _cut(finding, streets)) is not None]


def _cut(finding: Finding, streets: list[Finding]) -> Finding | None:
    """Return what of a name stands before the streets, None for one within a street; all else stays as it is."""
    if finding.pii_class is not PiiClass.PERSON_NAME:
        return finding
    for street in streets:
        if finding.start < street.start < finding.end <= street.end:
            taken = finding.end - street.start + 1  # and the gap between
            is_alike = len(finding.canonical) == finding.end - finding.start
            canonical = finding.canonical[:-taken] if is_alike else finding.canonical
            finding = replace(finding, end=finding.end - taken, canonical=canonical)
        elif street.start <= finding.start and finding.end <= street.end:
            return None if (street.start, street.end) != (finding.start, finding.end) else finding
    return finding
