"""What words changed between two texts, quoted as a drafter would (W-b, W-c, W-g).

A quotation starts at a word boundary, ends behind the noun, and takes the particle along only when it changes.
Edits with up to three unchanged words between them are joined into one quotation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from ordinance.amend.operations import Pair

# A boundary stands before a word: white space, an opening mark, a middle dot or a comma.
_TOKEN = re.compile(r"\s+|\d{1,3}(?:,\d{3})+[가-힣]*|[ㆍ·,.:;()\[\]“”‘’「」『』<>]|[^\sㆍ·,.:;()\[\]“”‘’「」『』<>]+")
_PARTICLES = (
    "으로부터", "에서는", "으로서", "으로써", "에게", "에서", "으로", "부터", "까지", "에는", "과의", "와의",
    "이며", "이고", "이나", "을", "를", "이", "가", "은", "는", "과", "와", "의", "에", "로", "도", "만",
)  # fmt: skip
_JOINED_WORDS = 3


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters `start` to `end` of the old text become `new`."""

    start: int
    end: int
    new: str


def changed_share(old: str, edits: tuple[Edit, ...]) -> float:
    """Share of the old characters that the edits change, 0 to 1."""
    return sum(edit.end - edit.start for edit in edits) / max(len(old), 1)


_Block = tuple[int, int, int, int]


def edits(old: str, new: str) -> tuple[Edit, ...]:
    """Edits that turn `old` into `new`, at word boundaries.

    Those close together are joined, unless all of them are the same change: that is said once, with 각각 (W2).
    """
    left, right = _TOKEN.findall(old), _TOKEN.findall(new)
    opcodes = SequenceMatcher(a=left, b=right, autojunk=False).get_opcodes()
    blocks = [(i1, i2, j1, j2) for tag, i1, i2, j1, j2 in opcodes if tag != "equal"]
    single = _quoted(blocks, left, right)
    if len({(old[edit.start : edit.end], edit.new) for edit in single}) == 1:
        return single
    return _quoted(_joined(blocks, left), left, right)


def _quoted(blocks: list[_Block], left: list[str], right: list[str]) -> tuple[Edit, ...]:
    old = "".join(left)
    result = []
    for i1, i2, j1, j2 in _widened(blocks, left, right):
        start, end = len("".join(left[:i1])), len("".join(left[:i2]))
        result.append(_trimmed(Edit(start, end, "".join(right[j1:j2])), old))
    return tuple(result)


def _is_word(token: str) -> bool:
    return token[0].isalnum()


def _joined(blocks: list[_Block], left: list[str]) -> list[_Block]:
    joined: list[_Block] = []
    for block in blocks:
        if joined and sum(map(_is_word, left[joined[-1][1] : block[0]])) <= _JOINED_WORDS:
            before = joined.pop()
            block = (before[0], block[1], before[2], block[3])  # noqa: PLW2901
        joined.append(block)
    return joined


def _widened(blocks: list[_Block], left: list[str], right: list[str]) -> list[_Block]:
    """A pure insertion or deletion takes a neighbouring word along: words change only by replacement (W8, W9)."""
    return [block if _both_words(block, left, right) else _with_neighbour(block, left) for block in blocks]


def _both_words(block: _Block, left: list[str], right: list[str]) -> bool:
    i1, i2, j1, j2 = block
    return any(map(_is_word, left[i1:i2])) and any(map(_is_word, right[j1:j2]))


def _with_neighbour(block: _Block, left: list[str]) -> _Block:
    i1, i2, j1, j2 = block
    back = next((back for back in range(1, i1 + 1) if _is_word(left[i1 - back])), None)
    if back is not None:
        return (i1 - back, i2, j1 - back, j2)
    ahead = next((ahead for ahead in range(len(left) - i2) if _is_word(left[i2 + ahead])), len(left) - i2 - 1)
    return (i1, i2 + ahead + 1, j1, j2 + ahead + 1)


def _trimmed(edit: Edit, old: str) -> Edit:
    """Leave a particle outside that both sides share, and white space at either end."""
    quoted, new = old[edit.start : edit.end], edit.new
    start, end = edit.start, edit.end
    while quoted[:1].isspace() and new[:1] == quoted[:1]:
        quoted, new, start = quoted[1:], new[1:], start + 1
    while quoted[-1:].isspace() and new[-1:] == quoted[-1:]:
        quoted, new, end = quoted[:-1], new[:-1], end - 1
    particle = next((p for p in _PARTICLES if is_particle(quoted, p) and is_particle(new, p)), "")
    if particle:
        end, new = end - len(particle), new[: -len(particle)]
    return Edit(start, end, new)


# Nouns that end like a particle, and what must stand before 과 for it to be one: 총무과 is a unit, 행정국과 is not.
_NOUN_ENDS = (
    "도로", "경로", "진로", "제도", "지도", "정도", "속도", "연도", "한도", "평가", "국가", "허가",
    "인가", "추가", "대가", "단가", "여가", "휴가", "증가", "어린이", "차이", "나이", "회의", "협의",
    "동의", "결의", "심의", "논의", "합의", "강의", "주의", "건의", "문의", "유의", "효과", "결과",
    "성과", "경과", "초과", "통과", "부과",
)  # fmt: skip
_BEFORE_AND = "국장관단팀청원실항법령등명급소"


def is_particle(word: str, particle: str) -> bool:
    """Whether the word ends in the particle, and not in a noun that looks like it (총무과, 도로, 회의)."""
    stem = word.removesuffix(particle)
    if stem == word or len(re.split(r"[\sㆍ,]", stem)[-1]) < 2 or word.endswith(_NOUN_ENDS):
        return False
    return particle != "과" or stem[-1] in _BEFORE_AND


def quoted_pairs(old: str, new: str, changes: tuple[Edit, ...]) -> tuple[Pair, ...] | None:
    """The edits as pairs that are unique in `old`, or stand in all their spots alike (각각); None if neither fits.

    A quotation that stands elsewhere too is widened by one neighbouring word on the left, else on the right (W-c).
    """
    pairs: list[Pair] = []
    for edit in changes:
        pair = _unique(old, edit, changes)
        if pair is None:
            return None
        if pair not in pairs:
            pairs.append(pair)
    sayable = all(_balanced(pair.old) and _balanced(pair.new) for pair in pairs)
    return tuple(pairs) if sayable and _replaced(old, pairs) == new else None


def _balanced(quotation: str) -> bool:
    """Whether quotes inside a quotation pair, so that a reader finds its end (C-14)."""
    depth = 0
    for char in quotation:
        depth += (char == "“") - (char == "”")
        if depth < 0:
            return False
    return depth == 0


def _unique(old: str, edit: Edit, changes: tuple[Edit, ...]) -> Pair | None:
    quoted = old[edit.start : edit.end]
    alike = [other for other in changes if (old[other.start : other.end], other.new) == (quoted, edit.new)]
    if old.count(quoted) == len(alike):
        return Pair(quoted, edit.new, each=len(alike) > 1)
    before = re.search(r"\S+\s+$|\S+$", old[: edit.start])
    after = re.match(r"\S*(?:\s+\S+)?", old[edit.end :])
    for left, right in ((before[0] if before else "", ""), ("", after[0] if after else "")):
        if (left or right) and old.count(left + quoted + right) == 1:
            return Pair(left + quoted + right, left + edit.new + right)
    return None


def _replaced(text: str, pairs: list[Pair]) -> str:
    """All pairs at once, longest first: what the sentence will do to the text."""
    if not pairs:
        return text
    by_old = {pair.old: pair.new for pair in pairs}
    pattern = "|".join(re.escape(old) for old in sorted(by_old, key=len, reverse=True))
    return re.sub(pattern, lambda match: by_old[match[0]], text)
