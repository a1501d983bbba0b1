"""Breaches of statutory limits, planted in the text of real organisation ordinances."""

from __future__ import annotations

import random
import re

from ordinance.check import Dossier, Role
from ordinance.check.rules.statutory.reading import is_local
from ordinance.law.printer import print_law
from ordinance.law.read import read
from tests.check.planting import Planter, with_law


def in_organisation(*sentences: str) -> Planter:
    """A sentence at the end of a random article of the 행정기구 조례 of a 시ㆍ군ㆍ구."""

    def plant(dossier: Dossier, chance: random.Random) -> Dossier | None:
        found = [index for index, one in enumerate(dossier.documents) if Role.ORGANISATION in one.roles]
        if not found or not is_local(dossier.name):
            return None
        text = print_law(dossier.documents[found[0]].law)
        places = [
            match.end()
            for match in re.finditer(r"^(?:제\d+조(?:의\d+)?\([^()\n]+\)|[①-⑳]) [^\n]*다\.$", text, re.MULTILINE)
        ]
        if not places:
            return None
        at = chance.choice(places)
        return with_law(dossier, found[0], read(f"{text[:at]} {chance.choice(sentences)}{text[at:]}"))

    return plant


PLANTERS: dict[str, Planter] = {
    "LEG001": in_organisation(
        "기획국장은 지방서기관으로 보한다.", "과장은 지방행정사무관으로 보한다.", "담당관은 5급 공무원으로 임명한다."
    ),
    "LEG006": in_organisation("행정국에 법무담당관을 둔다.", "복지국에 예산담당관과 홍보담당관을 둔다."),
    "LEG007": in_organisation("감사담당관에 조사과를 둔다.", "기획담당관 밑에 예산과를 둔다."),
    "LEG009": in_organisation(
        "구청장 밑에 미래사업단을 둔다.", "시장 직속으로 개발추진단을 둔다.", "군수 밑에 투자유치과를 둔다."
    ),
    "LEG023": in_organisation("상수도사업소에 관리과와 시설과를 둔다.", "공원관리사업소에 운영과를 둔다."),
    "LEG028": in_organisation("주민은 조사에 협조하여야 한다.", "구민은 자료를 내야 한다. 위반하면 과태료를 부과한다."),
}
