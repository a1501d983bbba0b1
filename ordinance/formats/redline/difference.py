"""What changed inside a text: words first, then only the characters of a word that differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from rapidfuzz.distance import Indel

_TOKEN = re.compile(r"\d+|[^\W\d_]+|.", re.DOTALL)


class Status(Enum):
    """What became of something."""

    SAME = auto()
    INSERTED = auto()
    DELETED = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch that is the same (in both), deleted (`old` only) or inserted (`new` only)."""

    status: Status
    old: range
    new: range


def parts(old: str, new: str) -> Iterator[Part]:
    """The parts in reading order, what is deleted before what is inserted in its place."""
    olds, news = _TOKEN.findall(old), _TOKEN.findall(new)
    old_ends, new_ends = _starts(olds), _starts(news)
    for step in Indel.opcodes(olds, news):
        before = range(old_ends[step.src_start], old_ends[step.src_end])
        after = range(new_ends[step.dest_start], new_ends[step.dest_end])
        if step.tag == "equal":
            yield Part(Status.SAME, before, after)
        else:
            yield Part(Status.DELETED if before else Status.INSERTED, before, after)


def _starts(tokens: Sequence[str]) -> list[int]:
    starts = [0]
    for token in tokens:
        starts.append(starts[-1] + len(token))
    return starts


def trimmed(found: Iterator[Part], old: str, new: str) -> Iterator[Part]:
    """The parts with each change cut down to the characters that differ."""
    pending: list[Part] = []
    for part in (*found, None):
        if part is not None and part.status is not Status.SAME:
            pending.append(part)
            continue
        yield from _cut(pending, old, new)
        pending = []
        if part is not None:
            yield part


def _cut(changes: Sequence[Part], old: str, new: str) -> Iterator[Part]:
    """One place of change: what both sides begin and end with stays."""
    if not changes:
        return
    before = _span([part.old for part in changes])
    after = _span([part.new for part in changes])
    gone, come = old[before.start : before.stop], new[after.start : after.stop]
    head = _common(gone, come)
    tail = _common(gone[head:][::-1], come[head:][::-1])
    yield from _same(range(before.start, before.start + head), range(after.start, after.start + head))
    rest_old = range(before.start + head, before.stop - tail)
    rest_new = range(after.start + head, after.stop - tail)
    if rest_old:
        yield Part(Status.DELETED, rest_old, range(0))
    if rest_new:
        yield Part(Status.INSERTED, range(0), rest_new)
    yield from _same(range(before.stop - tail, before.stop), range(after.stop - tail, after.stop))


def _same(old: range, new: range) -> Iterator[Part]:
    if old:
        yield Part(Status.SAME, old, new)


def _span(ranges: Sequence[range]) -> range:
    """From the first to the last of neighbouring ranges; an empty one keeps its place."""
    filled = [one for one in ranges if one] or list(ranges[:1])
    return range(filled[0].start, filled[-1].stop)


def _common(one: str, other: str) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
