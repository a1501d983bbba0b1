"""TYP032: 낱말 뒤의 조사 (I.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import at
from ordinance.check.prose import Prose
from ordinance.korean import Particle, Sound, final_sound, particle

# 를 never ends a word; 을 ends some nouns (마을, 가을), so it counts only behind units and posts.
_OBJECT = re.compile(r"(?<=[가-힣])를(?=[\s,.])")
_UNIT = re.compile(r"(?<=[가-힣](?:과|사|소|계|터|부|표|도))을(?=[\s,.])")
_POST = re.compile(r"(?<=[가-힣](?:장|관|국|실|단|원))는(?=[\s,])")


def look(document: Document) -> tuple[Found, ...]:
    """Particles follow the sound before them: 과를 둔다, 과장은 (C-3)."""
    prose = document.prose
    return tuple(
        found
        for pattern, wanted in ((_OBJECT, Particle.EUL), (_UNIT, Particle.EUL), (_POST, Particle.EUN))
        for found in _wrong(prose, pattern, wanted)
    )


def _wrong(prose: Prose, pattern: re.Pattern[str], wanted: Particle) -> Iterator[Found]:
    for match in pattern.finditer(prose.masked):
        before = prose.text[match.start() - 1]
        right = particle(before, wanted)
        if right != match[0] and _sure(prose, match, before):
            word = re.search(r"[가-힣]*$", prose.text[: match.start()])
            said = word[0] if word else before
            yield at(
                prose,
                match.start(),
                match.end(),
                f"“{said}{match[0]}” 대신 “{said}{right}”처럼 조사를 맞춥니다.",
                right,
            )


def _sure(prose: Prose, match: re.Match[str], before: str) -> bool:
    """A word that begins with the letter of a particle is none: 도로를, 심사를; a noun such as 마을 neither."""
    return match[0] != "을" or (final_sound(before) is Sound.VOWEL and prose.text[match.start() - 1] != "마")


RULE = LawRule(
    "TYP032",
    "조사는 앞말의 소리에 맞춘다",
    Group.TYPOGRAPHY,
    Severity.ERROR,
    convention("C-3, I.4"),
    checks="부서와 직위 뒤의 을ㆍ를, 은ㆍ는과 받침 뒤의 ‘를’을 봅니다. ‘마을’처럼 조사로 보이는 말은 보지 않습니다.",
    wrong=Example(("제1조(보건소) 보건소에 보건위생과을 둔다.",)),
    right=Example(("제1조(보건소) 보건소에 보건위생과를 둔다.",)),
    look=look,
)
