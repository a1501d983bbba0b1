"""The particle that a word ends in, told from nouns that end alike (총무과, 도로, 회의)."""

from __future__ import annotations

import re

_PARTICLES = (
    "으로부터", "에서는", "으로서의", "으로서", "으로써", "에게는", "에게", "에서의", "에서", "에는", "에도", "으로",
    "부터", "까지",
    "로부터", "로서의", "로서", "로써", "과의", "와의", "이라", "라고", "이라고", "이라는", "라는", "이란", "란",
    "이며", "이고", "이나", "인", "을", "를", "이", "가", "은", "는", "과", "와", "의", "에", "로", "도", "만",
    "나", "라", "라도",
)  # fmt: skip

_LONGEST_FIRST = sorted(_PARTICLES, key=len, reverse=True)


def particle_of(word: str) -> str:
    """The particle that a word ends in, empty where there is none."""
    return next((particle for particle in _LONGEST_FIRST if is_particle(word, particle)), "")


_COUNCILS = (
    "위원회의",
    "심의회의",
    "협의회의",
    "의회의",
    "총회의",
    "이사회의",
    "협회의",
    "학회의",
    "중앙회의",
    "연합회의",
)
# Nouns that end like a particle, and what must stand before 과 for it to be one: 총무과 is a unit, 행정국과 is not.
_NOUN_ENDS = (
    "도로", "경로", "진로", "제도", "지도", "정도", "속도", "연도", "한도", "평가", "국가", "허가",
    "인가", "추가", "대가", "단가", "여가", "휴가", "증가", "어린이", "차이", "나이", "회의", "협의",
    "동의", "결의", "심의", "논의", "합의", "강의", "주의", "건의", "문의", "유의", "효과", "결과",
    "성과", "경과", "초과", "통과", "부과", "법인", "개인", "승인", "확인", "본인", "대리인", "인원",
    "강원도", "경기도", "충청북도", "충청남도", "전라북도", "전라남도", "경상북도", "경상남도", "제주도", "자치도",
)  # fmt: skip
# Behind the stem of a verb the same letters are its ending: 입대하는, 지정받은, 하여도.
_VERB_ENDINGS = {"는": "하되받있없르", "은": "받있없", "도": "여"}
_BEFORE_AND = "국장관단팀청원실항법령등명급소"


def is_particle(word: str, particle: str) -> bool:
    """Whether the word ends in the particle, and not in a noun that looks like it (총무과, 도로, 회의)."""
    stem = word.removesuffix(particle)
    if stem == word or (word.endswith(_NOUN_ENDS) and not word.endswith(_COUNCILS)):
        return False
    last = re.split(r"[\sㆍ,]", stem)[-1]
    if stem[-1:] in '」』)”"':
        return True
    if len(last) < 2 and not (last and len(particle) > 1):
        return False
    if last[-1] in _VERB_ENDINGS.get(particle, ""):
        return False
    return particle != "과" or stem[-1] in _BEFORE_AND
