"""Reading an amendment: opening, sentences with printed provisions, 부칙, 별지 (C-1, C-13).

Its counterpart is `ordinance.amend.write`. What is loosely written is read and noted (C-15); what does not read as an
operation is refused with the sentence.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ordinance.amend.clauses import Clause, drafts
from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.operations import Amendment, Instruction, Repeal, Tolerance, Tolerated
from ordinance.amend.printed import filled
from ordinance.amend.quotes import mask_quotes
from ordinance.amend.read_whole import opens_whole, read_whole
from ordinance.amend.spots import Place
from ordinance.amend.write import last_place
from ordinance.law.heads import ANNEX, article_head, plain_article_head
from ordinance.law.read import read_addenda, read_annex
from ordinance.law.tree import Addenda, Annex

# The number of an item in a list of ordinances amended by addenda: `제3조(다른 조례의 개정) ①`, `<51>`, `(1)` (D-5).
_ITEM = r"(?:제\d+조(?:의\d+)*\((?!종전의)[^()]*\)\s*)?(?:[①-⑳㉑-㉟㊱-㊿]|<\d+>|\(\d+\))?\s*"
_OPENING = re.compile(rf"{_ITEM}「?(?P<title>[^“”\"]+?)」?(?<!중)\s+일부를 다음과 같이 개정한다\.?$")
_OLD_OPENING = re.compile(
    rf"{_ITEM}「?(?P<title>[^“”\"]+?)」?(?:\s?중(?: 일부를)?|[을를]| 일부를)\s"
    r"다음과 같이 (?:개정한다|게정한다|한다)\.?$"
)
_NO_OPENING = re.compile(
    rf"{_ITEM}「?(?P<title>[^“”\"]*?(?:조례|규칙|규정|법|법률|령))」?\s(?P<sentence>제\d+조.*한다\.?)$"
)
_OPENING_FIRST = re.compile(r"([^“”\"]+? 다음과 같이 (?:개정한다|게정한다|한다)\.) ?((?:제\d|별표|별지).*)$")
_LAWS = ("조례", "규칙", "규정", "훈령", "법", "법률", "령", "직제", "세칙", "지침")
_REPEAL = re.compile(rf"{_ITEM}「?(?P<title>[^“”\"]+?)」?[은는을를] (?:이를 )?폐지한다\.$")
_LEFT_OUT = re.compile(r"(?:[①-⑳㉑-㉟㊱-㊿]|<\d+>|\(\d+\)|부터|까지|및|[,ㆍ\s])+생략\.?$")
_ADDENDA = re.compile(r"부\s*칙\s*(?P<label>[<(〈].*[>)〉])?$")
_PLACE_FIRST = re.compile(
    r"(?:제\s?\d+(?:편|장|절|관|조)|제명|별표|별지|부칙|제\d+호\s?서식|같은 "
    r"|(?:[가-힣ㆍ]+ ){0,3}[가-힣ㆍ]+ ?제\d+호 .*개정(?:법률|령|조례|규칙|훈령))"
)
# How a sentence ends: the verb right behind what it says. Text of law that only mentions it goes on otherwise.
_ENDS = re.compile(
    r"(?:\x02\s?|(?:\x02\s?|[항호목조장절관편표)\d]|서식|부분|까지)(?:으로|로|이라|라)|같이|신설|삭제|로 개정)\s*"
    r"(?:한다|하고|하며|함)[.,]?$"
)
# What only a sentence begins and ends with. Text of law may begin with a place (`제3조에 따라 …`), but not behind a
# line that is printed already.
_AMONG_WORDS = re.compile(
    r"(?:제\s?\d+[조장절]|별표|별지|부칙|법률 제\d+호)[^“”\"]* 중 ?[“\"].*(?:한다|하고|하며)[.,]?$"
)
# A line that speaks of a place as sentences do, and not as law cites one: `제3조에 따른 …`, `별표 3과 같다`.
_BEHIND_PRINTED = re.compile(
    r"(?:제\s?\d+[조장절]|별표|별지|부칙|법률 제\d+호)"
    r"(?!(?: ?제?\d[\d제조항호목의]*)?(?:에 (?:관|따|의하|의한|규정|대하|대한|해당)|에서|에도|[과와] 같|[은는] ))"
    r"[^.]*다\.?$"
)
_TAIL = re.compile(r"(?<=한다)\.?(?:\.| ?<(?:개정|신설|삭제)[^<>]*>)$")
_TWO_SENTENCES = re.compile(r"한다\. ?(?=제\d+[조장절]|별표|별지)")


@dataclass(slots=True)
class _Block:
    """A sentence and the lines printed below it."""

    sentence: str
    lines: list[str] = field(default_factory=list)


def is_sentence(line: str) -> bool:
    """Whether a line is an amending sentence and not text printed below one."""
    if not _PLACE_FIRST.match(line) or not line.rstrip(".,").endswith(("한다", "하고", "하며", "함")):
        return False
    if article_head(line) is not None and not re.match(r"제\d+조(?:의\d+)*\(종전의", line):
        return False
    return _ENDS.search(_masked_or_same(line)) is not None


def _masked_or_same(line: str) -> str:
    try:
        return mask_quotes(line).text
    except RefusedError:
        return re.sub(r"[“”\"]", "\x02", line)


def read_instruction(lines: Sequence[str], spoken: Place | None = None) -> Instruction:
    """One sentence with the lines printed below it, `spoken` being what the one before spoke last.

    Raises RefusedError.
    """
    sentence = lines[0].strip()
    masked = mask_quotes(sentence)
    clause = Clause(masked, sentence, spoken)
    if sentence.startswith("같은 "):
        clause.note(Tolerated.CHAIN, sentence.split(" 중")[0])
    if masked.slips:
        clause.note(Tolerated.QUOTES)
    waiting = drafts(clause)
    below = [line.strip() for line in lines[1:] if line.strip()]
    return Instruction(filled(waiting, below, sentence), sentence, tuple(clause.tolerated))


def read(text: str) -> Amendment:
    """The amendment of one instrument; raises RefusedError for what does not read."""
    amendments = read_all(text)
    if len(amendments) > 1:
        raise RefusedError(
            Code.UNREADABLE,
            f"법령 {len(amendments)}건의 개정문이 함께 있습니다. 한 건씩 나누어 읽으십시오.",
            sentence=amendments[1].title,
        )
    return amendments[0]


def read_all(text: str) -> tuple[Amendment, ...]:
    """Every amendment of a text that may amend several instruments, as addenda do (D-5); raises RefusedError."""
    # The database writes numbers above ⑳ as entities (`&#x246f;`).
    text = html.unescape(text) if "&#" in text else text
    if (whole := read_whole(text)) is not None:
        return (whole,)
    body, addenda, annexes = _sections(text)
    found = [_amendment(one) for one in _parts(body)]
    if not found:
        raise RefusedError(Code.UNREADABLE, "개정문이 없습니다.", sentence=text.strip()[:40])
    last = found[-1]
    found[-1] = Amendment(last.title, last.instructions, annexes, addenda, last.tolerated)
    return tuple(found)


@dataclass(slots=True)
class _Part:
    """The lines that amend one instrument."""

    title: str
    blocks: list[_Block] = field(default_factory=list)
    tolerated: list[Tolerance] = field(default_factory=list)
    repealed: bool = False


def _parts(lines: Sequence[str]) -> list[_Part]:
    parts: list[_Part] = []
    for line, shares in (piece for written in lines for piece in _opening_and_rest(written)):
        if opened := _opened(line, first=not parts):
            opened.tolerated += [Tolerance(Tolerated.SEVERAL_SENTENCES, sentence=line)] if shares else []
            parts.append(opened)
        elif is_sentence(line):
            if not parts:
                parts.append(_Part(""))
            parts[-1].blocks += [_Block(one) for one in _sentences(line, parts[-1])]
        elif _LEFT_OUT.match(line):
            continue
        elif parts and parts[-1].blocks:
            _print_below(parts[-1].blocks[-1], line)
        else:
            raise RefusedError(Code.UNREADABLE, "개정문의 첫 문장을 읽지 못했습니다.", sentence=line)
    return parts


def _print_below(block: _Block, line: str) -> None:
    """The line as text for the law; refused when it seems to be a sentence that we do not know."""
    behind = (
        bool(block.lines)
        and article_head(line) is None
        and plain_article_head(line) is None
        and _BEHIND_PRINTED.match(line)
    )
    if behind or _AMONG_WORDS.match(line) or opens_whole(line):
        raise RefusedError(Code.UNREADABLE, "개정문인지 새로 적은 조문인지 알 수 없습니다.", sentence=line)
    block.lines.append(line)


def _opening_and_rest(line: str) -> tuple[tuple[str, bool], ...]:
    """A line as it is, or the opening and the sentence that shares the line with it (C-15)."""
    match = _OPENING_FIRST.match(line)
    if match and _opened(match[1], first=False):
        return ((match[1], True), (_without_note(match[2]), True))
    return ((_without_note(line), False),)


def _without_note(line: str) -> str:
    """A sentence without the database's `<개정 2024. 1. 4.>` behind it; any other line as it is."""
    stopped = _TAIL.sub(".", line)
    return stopped if is_sentence(stopped) else line


def _opened(line: str, *, first: bool) -> _Part | None:
    if match := _OPENING.match(line):
        stopped = line.endswith(".")
        return _Part(match["title"], tolerated=[] if stopped else [Tolerance(Tolerated.NO_STOP, sentence=line)])
    if match := _REPEAL.match(line):
        return _Part(match["title"], repealed=True)
    if (match := _OLD_OPENING.match(line)) and match["title"].endswith(_LAWS):
        return _Part(match["title"], tolerated=[Tolerance(Tolerated.OLD_WORDS, sentence=line)])
    if first and not is_sentence(line) and (match := _NO_OPENING.match(line)) and is_sentence(match["sentence"]):
        part = _Part(match["title"], tolerated=[Tolerance(Tolerated.NO_OPENING, sentence=line)])
        part.blocks += [_Block(one) for one in _sentences(match["sentence"], part)]
        return part
    return None


def _sentences(line: str, part: _Part) -> Iterator[str]:
    """The sentences of a line: normally one."""
    masked = mask_quotes(line)
    pieces = [piece.start() + len("한다.") for piece in _TWO_SENTENCES.finditer(masked.text)]
    if pieces:
        part.tolerated.append(Tolerance(Tolerated.SEVERAL_SENTENCES, sentence=line))
    edges = [0, *pieces, len(masked.text)]
    for start, end in pairwise(edges):
        yield masked.shown(masked.text[start:end]).strip() if pieces else line


def _amendment(part: _Part) -> Amendment:
    if part.repealed:
        return Amendment(part.title, (Instruction((Repeal(),)),), tolerated=tuple(part.tolerated))
    instructions: list[Instruction] = []
    for block in part.blocks:
        spoken = last_place(instructions[-1].operations[-1]) if instructions else None
        instructions.append(read_instruction([block.sentence, *block.lines], spoken))
    return Amendment(part.title, tuple(instructions), tolerated=tuple(part.tolerated))


def _sections(text: str) -> tuple[list[str], tuple[Addenda, ...], tuple[Annex, ...]]:
    pieces: list[list[str]] = [[]]
    for line in text.split("\n"):
        if _ADDENDA.match(line.strip()) or ANNEX.match(line):
            pieces.append([])
        pieces[-1].append(line)
    addenda: list[Addenda] = []
    annexes: list[Annex] = []
    for piece in pieces[1:]:
        if match := _ADDENDA.match(piece[0].strip()):
            addenda.append(read_addenda(piece[1:], match["label"] or ""))
        elif annex := read_annex(piece):
            annexes.append(annex)
    return [line.strip() for line in pieces[0] if line.strip()], tuple(addenda), tuple(annexes)


__all__ = ["is_sentence", "read", "read_all", "read_instruction"]
