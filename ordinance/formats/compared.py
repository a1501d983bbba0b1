"""A proved amendment between two laws, with what a user should know about it as Korean text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ordinance.amend import Amendment, pairings, table_text
from ordinance.amend.reasons import Reason
from ordinance.amend.write import sentence
from ordinance.errors import InputError
from ordinance.formats import docx
from ordinance.law.tree import Instrument, without_notes

SCREEN = Path("-")


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


def check_table_name(path: Path | None) -> None:
    """Raise InputError for a file that the comparison table cannot be written to."""
    if path not in {None, SCREEN} and path.suffix.lower() not in {".docx", ".txt"}:
        raise InputError(
            "신ㆍ구조문대비표는 .docx나 .txt로 씁니다.", where=str(path), advice="파일 이름의 끝을 고치십시오."
        )


def table_file(path: Path, law: Instrument, amendment: Amendment) -> bytes:
    """신ㆍ구조문대비표 as a file: DOCX, read back before it is given out, or text, as the name says.

    For a whole amendment with the list of matching articles (B-5).
    """
    if path.suffix.lower() == ".txt":
        return table_of(amendment).encode()
    rows = amendment.rows
    paper = docx.table_paper(law.title, rows, pairings(rows) if amendment.whole is not None else ())
    document = docx.write_paper(paper)
    docx.prove_paper(document, paper)
    return document
