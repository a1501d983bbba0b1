"""Reading a whole amendment (전부개정): its opening, and behind it the law as it is to stand (B-2).

What is printed needs no end: all of it is the law. So nothing in it can be taken for an amending sentence, and what
does not belong to one law is refused.
"""

from __future__ import annotations

import re

from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.operations import Amendment, Instruction, RewriteLaw
from ordinance.law.read import LawSyntaxError
from ordinance.law.read import read as read_law
from ordinance.law.tree import Instrument

_WHOLE = re.compile(r"(?:「?(?P<title>[^“”\"]+?)」? )?전부를 다음과 같이 개정한다\.$")
# The opening of another amendment, or a repeal, as a line of its own: numbered ones are amended in 부칙 (D-5).
_ANOTHER = re.compile(
    r"(?!제\s?\d|[①-⑳㉑-㉟㊱-㊿<(])[^“”\"]+?(?: (?:일부|전부)를 다음과 같이 개정한다|[은는을를] (?:이를 )?폐지한다)\.?$"
)


def opens_whole(line: str) -> bool:
    """Whether a line says that all of a law is amended."""
    return _WHOLE.match(line) is not None


def read_whole(text: str) -> Amendment | None:
    """The whole amendment of one instrument, None where the text opens otherwise; raises RefusedError."""
    first, _, printed = text.strip().partition("\n")
    match = _WHOLE.match(first.strip())
    if match is None:
        return None
    law = _law(printed, first.strip())
    title = match["title"] or ""
    if bool(title) != bool(law.title) or "\n" in (law.source or "").strip():
        raise _unreadable("첫 문장 아래에 제명을 한 줄로 다시 적어야 합니다.", first)
    instruction = Instruction((RewriteLaw(law.title, law.body),), first.strip())
    return Amendment(title, (instruction,), law.annexes, law.addenda)


def _law(printed: str, sentence: str) -> Instrument:
    another = next((line for line in printed.split("\n") if _ANOTHER.match(line.strip())), None)
    if another is not None:
        raise _unreadable("전부개정문 안에 다른 개정문이 있습니다. 한 건씩 나누어 읽으십시오.", another)
    try:
        return read_law(printed.strip())
    except LawSyntaxError as error:
        raise _unreadable(f"전부를 새로 적은 글을 읽지 못했습니다. {error.problem}", sentence) from error


def _unreadable(reason: str, sentence: str) -> RefusedError:
    return RefusedError(Code.UNREADABLE, reason, sentence=sentence.strip())


__all__ = ["opens_whole", "read_whole"]
