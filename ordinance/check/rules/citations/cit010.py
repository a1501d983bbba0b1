"""CIT010: 법령의 제명."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import at
from ordinance.law.citations_names import folded

TITLED = re.compile("[「『]([^」』\ue001]{4,80})[」』]")
# Laws that organisation ordinances cite, by their exact titles.
TITLES = (
    "지방자치법",
    "지방자치법 시행령",
    "지방자치단체의 행정기구와 정원기준 등에 관한 규정",
    "지방자치단체의 행정기구와 정원기준 등에 관한 규정 시행규칙",
    "지역보건법",
    "지역보건법 시행령",
    "농촌진흥법",
    "지방공무원법",
    "공공감사에 관한 법률",
    "지방전문경력관 규정",
    "농어촌 등 보건의료를 위한 특별조치법",
    "지방자치단체의 개방형직위 및 공모직위의 운영 등에 관한 규정",
)
BY_FOLDED = {folded(title): title for title in TITLES}


def look(document: Document) -> tuple[Found, ...]:
    """A law is cited by its title as it is spelt, spaces and dots too (A-7, O21)."""
    return tuple(_misspelt(document))


def _misspelt(document: Document) -> Iterator[Found]:
    prose = document.prose
    for match in TITLED.finditer(prose.text):
        right = BY_FOLDED.get(folded(match[1]))
        if right is not None and right != match[1]:
            message = f"「{match[1]}」: 제명은 「{right}」입니다. 띄어쓰기와 가운뎃점까지 맞춥니다."
            yield at(prose, match.start(1), match.end(1), message, right)


RULE = LawRule(
    "CIT010",
    "법령의 제명은 띄어쓰기까지 그대로 쓴다",
    Group.CITATIONS,
    Severity.WARNING,
    convention("A-7, O21"),
    checks="조직 조례가 흔히 인용하는 법령의 제명을 띄어쓰기와 가운뎃점까지 그대로 썼는지 봅니다.",
    wrong=Example(("제1조(목적) 「지방자치단체의 행정기구와 정원기준 등에 관한규정」 제13조에 따라 정한다.",)),
    right=Example(("제1조(목적) 「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제13조에 따라 정한다.",)),
    look=look,
    duties=("O21",),
)
