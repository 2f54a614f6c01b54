"""Settle which of several overlapping candidates stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

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
