"""Defects of citations, planted in real law where sound citations stand, or said beside them."""

from __future__ import annotations

import dataclasses
import random
import re

from ordinance.check import Dossier, Role
from ordinance.law.printer import print_law
from ordinance.law.read import read
from tests.check.plant_words import changed, either, said
from tests.check.planting import Planter, with_law

_NAMELESS = re.compile(r"제\d+조(?:의\d+)?\([^()]+\) [^「」법]*다\.")
_DECREE = "「지방자치단체의 행정기구와 정원기준 등에 관한 규정」"
# A line that names no law before the citation: else the number may be that law's.
_OWN = r"(?m)^(?P<before>(?:제\d+조(?:의\d+)?\([^()\n]*\) )?[^「」“법영칙령례\n]*?(?<!규정)[ (])제(\d+)조(?=제\d+항|에 따라|에 따른)"


def _far(match: re.Match[str]) -> str:
    return f"제{int(match[1]) + 900}조"


def _far_own(match: re.Match[str]) -> str:
    return f"{match['before']}제{int(match[2]) + 900}조"


def _of_the_ordinance(dossier: Dossier, chance: random.Random) -> Dossier | None:
    """The rule cites an article that its ordinance has not."""
    rules = [index for index, one in enumerate(dossier.documents) if Role.RULE in one.roles]
    ordinance = dossier.of(Role.ORGANISATION)
    if not rules or ordinance is None:
        return None
    index = chance.choice(rules)
    text = print_law(dossier.documents[index].law)
    at = text.find(".\n")
    cited = f" 「{ordinance.law.title}」 제{chance.randrange(400, 900)}조에 따른다."
    return with_law(dossier, index, read(text[: at + 1] + cited + text[at + 1 :])) if at > 0 else None


def _unknown_abbreviation(dossier: Dossier, chance: random.Random) -> Dossier | None:
    """Every definition of 법 goes, and its uses stay."""
    plant = changed(r"\(이하 [“\"]법[”\"]이?라 한다\)", "")
    result = plant(dossier, chance)
    if result is None or any("“법”이라" in print_law(one.law) for one in result.documents):
        return None
    return result if any(re.search(r"(?<![가-힣])법 제\d+조", print_law(one.law)) for one in result.documents) else None


def _without_upper(planter: Planter) -> Planter:
    def plant(dossier: Dossier, chance: random.Random) -> Dossier | None:
        return planter(dataclasses.replace(dossier, upper={}), chance)

    return plant


PLANTERS: dict[str, Planter] = {
    "CIT001": either(changed(_OWN, _far_own), said("제777조에 따른 사무를 맡는다.", "제1조제88항에 따라 처리한다.")),
    "CIT005": either(
        changed(r"(?<=「지방자치법」 )제(\d+)조", _far),
        said(
            "「지방자치법」 제4조의9에 따른다.",
            f"{_DECREE} 제88조에 따라 정한다.",
            "「지방자치법」 제9조제77항에 따른다.",
        ),
    ),
    "CIT006": said(
        "「지방자치법」 제113조에 따라 보건소를 둔다.",
        "「지방자치법」 제114조에 따라 사업소를 둔다.",
        "「지방자치법」 제115조에 따라 출장소를 둔다.",
        "「지방자치법」 제116조에 따라 합의제행정기관을 둔다.",
        "「지방자치법」 제112조에 따라 행정기구를 둔다.",
    ),
    "CIT007": said(
        "「지방자치법」 제117조에 따라 동장을 둔다.", "「지방자치법」 제117조에 따라 읍장과 면장을 임명한다."
    ),
    "CIT008": said("「지역보건법」 제7조에 따라 보건소를 둔다.", "보건소는 「지역보건법」 제9조에 따른 업무를 맡는다."),
    "CIT009": _without_upper(said(f"{_DECREE} 제9조의2에 따라 국을 둔다.", f"{_DECREE} 제9조의2 및 제13조에 따른다.")),
    "CIT010": either(
        changed("정원기준 등에 관한 규정」", "정원기준등에 관한 규정」"),
        said("「지역 보건법」에 따른다.", "「지방자치법시행령」에 따른다."),
    ),
    "CIT011": changed("(?<=「지방자치단체의 행정기구와 정원)기준 등에 관한 규정」", " 등에 관한 규정」"),
    "CIT012": _unknown_abbreviation,
    "CIT013": said("시설관리센터(이하 “관리센터”라 한다)를 둔다.", "정책 회의(이하 “정책회의체”라 한다)를 연다."),
    "CIT015": said("같은 법 제10조에 따라 처리한다.", place=_NAMELESS),
    "CIT017": _of_the_ordinance,
}
