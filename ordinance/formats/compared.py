"""A proved amendment between two laws, with what a user should know about it as Korean text."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.amend import Amendment, table_text
from ordinance.amend.reasons import Reason
from ordinance.amend.write import sentence
from ordinance.law.tree import Instrument, without_notes


def remarks(old: Instrument, new: Instrument, amendment: Amendment) -> Iterator[str]:
    """What the sentences do not say: nothing to amend, a whole amendment for want of a finer one, 부칙 left out."""
    if not amendment.instructions:
        yield "고칠 곳이 없습니다: 두 글의 제명, 조문, 별표가 같습니다."
    if any(Reason.WHOLE_LAW in instruction.reasons for instruction in amendment.instructions):
        yield (
            "알림: 일부를 고쳐서는 증명되지 않아 전부개정으로 썼습니다. "
            "두 글에 같은 번호가 둘 있거나 차례가 어긋난 곳이 있는지 확인하십시오."
        )
    before, after = without_notes(old).addenda, without_notes(new).addenda
    if before != after[: len(before)] and after:
        yield "알림: 부칙은 견주지 않았습니다. 종전 부칙을 고치려면 개정문에 따로 적으십시오."


def explanation(amendment: Amendment) -> str:
    """Each sentence with the rules that chose the form of its steps."""
    blocks = []
    for instruction in amendment.instructions:
        reasons = dict.fromkeys(reason.value for reason in instruction.reasons)
        blocks.append("\n".join([sentence(instruction), *(f"    └ {reason}" for reason in reasons)]))
    return "\n\n".join(blocks)


def table_of(amendment: Amendment) -> str:
    """신ㆍ구조문대비표 as text, the underlined between `__`."""
    return f"신ㆍ구조문대비표\n\n{table_text(amendment.rows)}"
