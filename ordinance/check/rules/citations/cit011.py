"""CIT011: 잘못 쓴 법령의 제명."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import at
from ordinance.check.rules.citations.cit010 import BY_FOLDED, TITLED, TITLES
from ordinance.law.citations_names import folded

# Only long titles: short ones differ by one letter from laws that there are (지방세법, 지방자치법).
_LONG = tuple(title for title in TITLES if len(title) > 12)
_MOST = 2


def look(document: Document) -> tuple[Found, ...]:
    """A title that differs by a letter or two from that of a well-known law is a slip (O21)."""
    return tuple(_misspelt(document))


def _misspelt(document: Document) -> Iterator[Found]:
    prose = document.prose
    for match in TITLED.finditer(prose.text):
        said = folded(match[1])
        if said in BY_FOLDED:
            continue
        near = (title for title in _LONG if Levenshtein.distance(said, folded(title), score_cutoff=_MOST) <= _MOST)
        for right in near:
            yield at(prose, match.start(1), match.end(1), f"「{match[1]}」: 「{right}」을 잘못 쓴 것으로 보입니다.")


RULE = LawRule(
    "CIT011",
    "법령의 제명을 잘못 쓰지 않는다",
    Group.CITATIONS,
    Severity.ERROR,
    convention("A-7, O21"),
    checks="조직 조례가 흔히 인용하는 긴 제명과 한두 글자만 다른 제명을 찾습니다. 짧은 제명은 다른 법일 수 있으므로 보지 않습니다.",
    wrong=Example(("제1조(목적) 「지방자치단체의 행정기구와 정원기준등에 대한 규정」 제13조에 따라 정한다.",)),
    right=Example(("제1조(목적) 「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제13조에 따라 정한다.",)),
    look=look,
    duties=("O21",),
)
